"""Layout: what folders of images say of classes and splits, read as a person would read them.

Each folder is read from what its own folders turned out to hold, from the bottom up. At each level
its folders have one of a few roles, which names and shape decide: splits, variants of the same
images (color, gray, rotated copies), batches whose names say nothing, classes, or crops with
diseases in them. Where two roles are about as good, the reading has a doubt that shows both.
"""

import filecmp
import itertools
import os
import re
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from statistics import median

from kernel.data.candidates import ABOUT_EQUAL
from kernel.data.names import (
    crops_in,
    is_augmented,
    is_leftover,
    is_mask,
    is_neutral,
    is_plain,
    is_split_name,
    printable,
    split_in_name,
    tells_health,
    variant_rank,
    without_variant,
    words_of,
)
from kernel.data.scan import Folder, image_files, walk

FEW = 0.1  # share of a folder's images, at most, that lie loose beside its class folders
SAME_IMAGES = 0.5  # share of file names that two groupings of the same images have in common
MIN_COMMON = 10  # files: fewer may be alike by chance
COMPARED_FILES = 20  # files whose contents are compared
MASKS = "not used: masks of other images"
COPIES = "not used: copies of other images (leakage guard)"
MAX_NAMES = 4  # in a message

MASK_FILE = re.compile(r"(.+?)[ _-]+(mask|seg|segmentation|gt)([ _-]?\d)?", re.IGNORECASE)

ImageFile = tuple[str, str]  # path of an image, and its split: "" where none is named


@dataclass
class Reading:
    """What a folder and all below it hold.

    Attributes:
        root: the folder, or the one below it that holds all groups.
        groups: images by the name of their class.
        loose: images that lie beside the groups; of a folder without groups all of its images.
        unused: images that are not used, each with the reason.
        notes: what was preferred or joined, for the log.
        doubts: sentences that describe two readings that are about as good.
        above: name of the folder that holds nothing but the root, which was passed through.
        spelling: the name of the group for each name in lower case; follows from ``groups``.

    """

    root: Path
    groups: dict[str, list[ImageFile]] = field(default_factory=dict)
    loose: list[ImageFile] = field(default_factory=list)
    unused: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    above: str = ""
    spelling: dict[str, str] = field(init=False)

    def __post_init__(self):
        self.spelling = {fold_case(name): name for name in self.groups}

    @property
    def images(self) -> list[ImageFile]:
        """All images that are used, with their splits."""
        return [*self.loose, *(image for images in self.groups.values() for image in images)]

    @property
    def is_leaf(self) -> bool:
        """Whether nothing below the folder tells its images apart."""
        return not self.groups

    @property
    def is_flat(self) -> bool:
        """Whether it is a folder of images, perhaps within another one: test/test, test/images."""
        inner = all(is_neutral(group) or is_split_name(group) for group in self.groups)
        return self.is_leaf or (len(self.groups) == 1 and inner)

    @property
    def names(self) -> set[str]:
        """The names of the groups, in lower case."""
        return {name.casefold() for name in self.groups}

    def merged(self) -> "Reading":
        """Return the reading in which all images belong together."""
        return replace(self, groups={}, loose=self.images)

    def add(self, name: str, images: list[ImageFile]) -> None:
        """Add images to a group; the case of its name does not matter, but for a letter alone."""
        own = self.spelling.setdefault(fold_case(name), name)
        self.groups.setdefault(own, []).extend(images)

    def take_remarks(self, other: "Reading") -> None:
        """Take over what another reading does not use, and its notes and doubts."""
        self.unused += other.unused
        self.notes += other.notes
        self.doubts += other.doubts

    def set_aside(self, other: "Reading", reason: str) -> None:
        """Count all images of another reading as not used; its doubts do not matter any more."""
        self.unused += other.unused
        self.unused += [(file, reason) for file, _ in other.images]


def fold_case(name: str) -> str:
    """Return a name in lower case, unless it is a letter alone: A and a are two classes."""
    return name.casefold() if len(name) > 1 else name


def read_layout(folder: Folder) -> Reading:
    """Read a folder of images and all below it."""
    reading = read_folder(folder)
    if reading.groups and all(map(is_plain, reading.groups)):
        reading = reading.merged()  # images, photos: no classes
    return reading


def read_folder(folder: Folder) -> Reading:
    """Read one folder from the readings of the folders in it."""
    result = Reading(folder.path)
    own = [(file, "") for file in take_masks_out(folder, [], result)]
    linked = {os.path.join(folder.path, name) for name in folder.links} - set(image_files(folder))
    result.unused += [(file, "not used: a link to an image beside it") for file in sorted(linked)]
    children = {}
    for child in folder.folders:
        if holds_masks(child, folder):
            result.set_aside(read_folder(child), MASKS)
        else:
            children[child.path.name] = read_folder(child)
    children = set_leftovers_aside(result, children)
    if not children:
        result.loose = own
        return result
    found = read_splits(folder, children) or read_variants(folder, children, bool(own))
    found = found or read_groups(folder, children)
    found.loose = own + found.loose
    found.take_remarks(result)
    return found


def set_leftovers_aside(result: Reading, children: dict[str, Reading]) -> dict[str, Reading]:
    """Leave out what programs write beside data, where anything else is there."""
    data = {name: child for name, child in children.items() if not is_leftover(name)}
    if not data:
        return children
    for name in children.keys() - data.keys():
        result.set_aside(children[name], f"not used: a program's output, by its folder {name}")
    return data


def holds_masks(folder: Folder, parent: Folder) -> bool:
    """Return whether a folder named for masks has the names of images elsewhere in its parent."""
    if not is_mask(folder.path.name):
        return False
    stems = {stem_of_mask(name) for child in walk(folder) for name in child.images}
    others = {stem_of_mask(name) for name in parent.images}
    for sibling in parent.folders:
        if sibling is not folder and not is_mask(sibling.path.name):
            others |= {stem_of_mask(name) for child in walk(sibling) for name in child.images}
    beside = [c for c in parent.folders if not is_mask(c.path.name) and not is_plain(c.path.name)]
    own = [{stem_of_mask(name) for c in walk(s) for name in c.images} for s in beside]
    # Of counters, which all classes have, nothing is concluded.
    counters = sum(2 * len(stems & names) > len(stems) for names in own) > 1
    return 2 * len(stems & others) > len(stems) and not counters


def mask_folders(folder: Folder) -> list[Path]:
    """Return the folders below a folder that hold masks of its images."""
    return [
        child.path
        for parent in walk(folder)
        for child in parent.folders
        if holds_masks(child, parent)
    ]


def take_masks_out(folder: Folder, mask_folders: list[Path], reading: Reading) -> list[str]:
    """Return the images of a folder without masks, which count as not used in a reading."""
    files = image_files(folder)
    inside = any(path == folder.path or path in folder.path.parents for path in mask_folders)
    masks = set(files) if inside else masks_beside(files)
    reading.unused += [(file, MASKS) for file in files if file in masks]
    return [file for file in files if file not in masks]


def masks_beside(files: list[str]) -> set[str]:
    """Return the files that are named as masks of others: leaf.png, leaf_mask.png."""
    stems = {PurePath(file).stem for file in files}
    return {
        file
        for file in files
        if (match := MASK_FILE.fullmatch(PurePath(file).stem)) and match.group(1) in stems
    }


def stem_of_mask(name: str) -> str:
    """Return a file's name without its suffix and what tools add to the name of a mask."""
    return re.sub(r"[ _-]*(mask|seg|segmentation|label|gt)$", "", PurePath(name).stem.lower())


def read_splits(folder: Folder, children: dict[str, Reading]) -> Reading | None:
    """Read folders that are named for splits; None where these are names of classes.

    A split's name counts above class folders, or beside another split's. A folder that is named for
    its split alone goes before one whose name has other words, and originals before copies.
    """
    splits = {name: split_in_name(name) for name in children if split_in_name(name)}
    others = {name: child for name, child in children.items() if name not in splits}
    plain = {name for name in splits if is_split_name(name)}
    graded = {name for name in splits if not children[name].is_flat}
    above_classes = bool(graded & plain) or "train" in {splits[name] for name in graded}
    own = {splits[name] for name in plain}
    beside_another = len(own) > 1 and len(others) < 1 + ("train" in own)
    if not (above_classes or beside_another):
        return None
    result = Reading(folder.path)
    if "train" not in splits.values():
        others = take_train(result, others, [children[name] for name in graded])
    for split in ("train", "validation", "test", "predict"):
        named = [name for name in children if splits.get(name) == split]
        best = [name for name in named if name in plain]
        best = best or [name for name in named if not is_augmented(name)] or named
        taken = {}
        for name in named:
            child = children[name]
            if name in best:
                images = images_by_name(child.groups or {"": child.loose}, by_class=True)
                if not set_copy_aside(result, child, images, taken):  # Train, train
                    taken[name] = images
                    take_split(result, split, name, child)
            elif is_augmented(name):
                result.set_aside(child, f"{COPIES}, by the folder {name}")
            else:
                reason = f"not used: beside {best[0]}, which is the {split} split"
                result.set_aside(child, reason)
    has_train = beside_another or "train" in {splits[name] for name in graded}
    for name, child in others.items():
        if child.is_leaf and not has_train:  # healthy, rust, test/healthy, test/rust
            result.add(name, child.loose)
            result.take_remarks(child)
        else:
            result.set_aside(child, f"not used: beside the splits, in {name}")
    return result


def take_train(
    result: Reading, others: dict[str, Reading], held_out: list[Reading]
) -> dict[str, Reading]:
    """Take the only folder that has the held-out splits' classes for train; returns the others."""
    names = set().union(*(child.names for child in held_out))
    alike = [name for name, child in others.items() if 2 * len(child.names & names) >= len(names)]
    if not names or len(alike) != 1:
        return others
    take_split(result, "train", alike[0], others[alike[0]])
    result.notes.append(f"{alike[0]} is read as the train split")
    return {name: child for name, child in others.items() if name != alike[0]}


def take_split(result: Reading, split: str, name: str, child: Reading) -> None:
    """Add the images of a split's folder to a reading; train comes first."""
    known = result.names
    if child.above and not child.names & known:  # train/apple/..., train/corn/..., test/apple/...
        longer = {f"{child.above}/{group}": images for group, images in child.groups.items()}
        if {group.casefold() for group in longer} & known:
            child = replace(child, groups=longer)
    if split != "train" and len(child.groups) == 1 and not child.names & known:
        child = child.merged()  # test/test/..., test/images/...: no class
    for group, images in child.groups.items():
        result.add(group, [(file, split) for file, _ in images])
    result.take_remarks(child)
    if child.is_leaf:
        result.loose += [(file, split) for file, _ in child.loose]
    else:
        reason = f"no class folder: it lies in {name} without one"
        result.unused += [(file, reason) for file, _ in child.loose]


def read_variants(folder: Folder, children: dict[str, Reading], beside: bool) -> Reading | None:
    """Read folders that hold the same images in several variants: the originals alone."""
    common = set.intersection(*(set(words_of(name)) for name in children))
    ranks = {name: variant_rank(name, common if len(children) > 1 else set()) for name in children}
    if any(rank is None and not is_neutral(name) for name, rank in ranks.items()):
        return None
    ranks = {name: 0 if rank is None else rank for name, rank in ranks.items()}
    best = 0 if beside else min(ranks.values())
    if all(rank <= best for rank in ranks.values()):
        return None
    kept = [child for name, child in children.items() if ranks[name] <= best]
    result = Reading(kept[0].root if len(kept) == 1 and not beside else folder.path)
    for name, child in children.items():
        if ranks[name] > best:
            result.set_aside(child, f"{COPIES}, by the folder {name}")
            continue
        for group, images in child.groups.items():
            result.add(group, images)
        result.loose += child.loose
        result.take_remarks(child)
    return result


def read_groups(folder: Folder, children: dict[str, Reading]) -> Reading:
    """Read folders that are classes, batches, or crops with classes in them."""
    result = Reading(folder.path)
    batches = all(map(is_neutral, children))
    children = set_repeated_aside(result, children)
    children = set_augmented_aside(result, take_flat_splits(result, children))
    cut = [name for name, child in children.items() if any(split for _, split in child.loose)]
    for name in cut if 2 * len(cut) < len(children) else ():
        result.set_aside(children.pop(name), f"not used: splits without classes, in {name}")
    if len(children) == 1:
        return pass_through(result, children)
    shared = shared_names(children)
    for name, child in children.items():
        # 0 and 1 in each folder are the classes of its patients.
        numbers = {own for own in child.names if own.isdecimal() and len(own) < 3}
        classes = len(child.names) > 1 and child.names == numbers & shared
        if not classes and belongs_together(name, child, shared):
            result.notes.append(f"the folders in {name} ({list_some(child.groups)}) are one class")
            children[name] = child.merged()
    children = settle_depth(result, folder, children)
    if len(children) == 1:
        return pass_through(result, children)
    crops = not batches and not all(child.is_leaf for child in children.values())
    if crops and are_crops(children):
        result.notes.append(f"{list_folders(children)} are read as crops: classes are crop/disease")
    elif crops:
        regrouped = are_regroupings(children)
        alike = shared or regrouped or any(map(tells_health, children))
        largest = "" if alike else find_largest(children)
        if largest:
            return take_largest(result, folder, children, largest)
        result.doubts.append(describe_alternatives(folder, children, regrouped))
    result.notes += [
        f"{name} is read as a class, since no other folder is named for a split"
        for name, child in children.items()
        if child.is_leaf and is_split_name(name)
    ]
    join_groups(result, children, crops)
    return result


def join_groups(result: Reading, children: dict[str, Reading], crops: bool) -> None:
    """Take over the classes of all folders, named crop/disease if they are crops."""
    for name, child in children.items():
        result.take_remarks(child)
        if child.is_leaf:
            result.add(name, child.loose)
            continue
        for group, images in child.groups.items():
            result.add(f"{name}/{group}" if crops else group, images)
        reason = f"no class folder: it lies in {name}, beside the class folders"
        for file, split in child.loose:
            if split in ("test", "predict"):
                result.loose.append((file, split))
            else:
                result.unused.append((file, reason))


def set_augmented_aside(result: Reading, children: dict[str, Reading]) -> dict[str, Reading]:
    """Leave out classes that are augmented copies of another one: healthy, healthy_augmented."""
    plain = {tuple(words_of(name)) for name, child in children.items() if child.is_leaf}
    kept = {}
    for name, child in children.items():
        if child.is_leaf and is_augmented(name) and tuple(without_variant(name)) in plain:
            result.set_aside(child, f"{COPIES}, by the folder {name}")
        else:
            kept[name] = child
    return kept


def pass_through(result: Reading, children: dict[str, Reading]) -> Reading:
    """Read the only folder within a folder: it is a class, or holds what is to be found."""
    ((name, child),) = children.items()
    child.take_remarks(result)
    if child.is_leaf:
        return replace(child, root=result.root, groups={name: child.loose}, loose=result.loose)
    return replace(child, above=name, loose=result.loose + child.loose)


def set_repeated_aside(result: Reading, children: dict[str, Reading]) -> dict[str, Reading]:
    """Leave out folders that hold the classes and the images of another one once more."""
    kept, alike = {}, {}  # those of the same classes with their images, by the classes
    for name, child in children.items():
        images = images_by_name(child.groups, by_class=True)
        same = alike.setdefault(frozenset(child.names), {})
        if not set_copy_aside(result, child, images, same):
            kept[name] = child
            if not child.is_leaf:
                same[name] = images
    return kept


def set_copy_aside(result: Reading, child: Reading, images: dict, others: dict[str, dict]) -> bool:
    """Leave out a folder that holds the images of one of others once more: whether it does."""
    first = next((name for name in others if have_same_images(others[name], images)), None)
    if first is not None:
        result.set_aside(child, f"not used: a copy of the images in {first}")
    return first is not None


def take_flat_splits(result: Reading, children: dict[str, Reading]) -> dict[str, Reading]:
    """Take images to predict out of test folders without classes that lie beside data sets."""
    flat = {}
    for name, child in children.items():
        split = split_in_name(name)
        if split in ("test", "predict") and child.is_flat:
            flat[name] = [(file, split) for file, _ in child.images]
    others = [child for name, child in children.items() if name not in flat]
    if not any(child.groups for child in others):  # test beside healthy and rust is a class
        listed = [name for name in flat if split_in_name(name) == "predict" and len(others) > 1]
        flat = {name: flat[name] for name in listed if is_split_name(name)}
    for name, images in flat.items():
        result.loose += images
        result.take_remarks(children[name])
    return {name: child for name, child in children.items() if name not in flat}


def find_largest(children: dict[str, Reading]) -> str:
    """Return the name of the clearly largest of data sets side by side, "" where none is."""
    sizes = sorted((len(child.images), name) for name, child in children.items())
    return sizes[-1][1] if sizes[-2][0] < ABOUT_EQUAL * sizes[-1][0] else ""


def take_largest(
    result: Reading, folder: Folder, children: dict[str, Reading], largest: str
) -> Reading:
    """Use the largest of data sets side by side, and none of the others."""
    others = {name: child for name, child in children.items() if name != largest}
    for name, child in others.items():
        result.set_aside(child, f"not used: another data set, in {name}")
    second = max(others, key=lambda name: len(others[name].images))
    taken = replace(children[largest], above=largest)
    taken.notes.insert(
        0,
        f"{largest} is used of {len(children)} data sets side by side, as the largest: for another "
        f"give --data {printable(str(folder.path / second))}, for all --classes-from parent/folder",
    )
    taken.take_remarks(result)
    taken.loose += result.loose
    return taken


def shared_names(children: dict[str, Reading]) -> set[str]:
    """Return the names of groups, in lower case, that several folders have."""
    counts = Counter(itertools.chain.from_iterable(child.names for child in children.values()))
    return {name for name, count in counts.items() if count > 1}


def belongs_together(name: str, child: Reading, shared: set[str]) -> bool:
    """Return whether the folders in a folder are no classes: rust/rust, rust/2021, rust/batch1."""
    if child.is_leaf:
        return False
    letters = any(len(group) == 1 and group.isalpha() for group in child.groups)
    neutral = all(map(is_neutral, child.groups)) and not letters
    if neutral or child.names == {name.casefold()}:
        return True
    return len(child.loose) > FEW * len(child.images) and not child.names & shared


def settle_depth(
    result: Reading, folder: Folder, children: dict[str, Reading]
) -> dict[str, Reading]:
    """Choose between folders of images and folders of class folders, if both lie side by side."""
    leaves = {name: child for name, child in children.items() if child.is_leaf}
    nested = {name: child for name, child in children.items() if not child.is_leaf}
    if not leaves or not nested:
        return children
    names = {name.casefold() for name in leaves}
    for name, child in list(nested.items()):
        if child.names <= names:
            result.set_aside(nested.pop(name), f"not used: the same classes once more, in {name}")
        elif len(child.groups) == 1:
            result.notes.append(f"{name}/{next(iter(child.groups))} is the class {name}")
            leaves[name] = nested.pop(name).merged()
    if not nested:
        return leaves
    sizes = [len(images) for child in nested.values() for images in child.groups.values()]
    largest = max((len(child.images) for child in leaves.values()), default=0)
    if largest <= FEW * median(sizes) or all(map(is_neutral, nested)):
        for name, child in leaves.items():
            result.set_aside(child, f"not used: beside folders of class folders, in {name}")
        return nested
    first = next(iter(nested))
    own = nested[first].groups
    everything = {name: child.images for name, child in leaves.items()}
    everything = join_by_name([everything, *(child.groups for child in nested.values())])
    result.doubts.append(
        f"{printable(str(folder.path))} holds folders of images ({list_some(leaves)}) beside "
        f"{first}, which holds class folders itself ({list_some(own)}): give --classes-from folder "
        f"({list_groups(everything)}), or --data {printable(str(folder.path / first))} "
        f"({list_groups(own)})"
    )
    return leaves | {name: child.merged() for name, child in nested.items()}


def are_crops(children: dict[str, Reading]) -> bool:
    """Return whether folders are different crops with diseases, rather than data sets."""
    crops = [crops_in(name) for name in children if crops_in(name)]
    return len(set(crops)) == len(crops) >= max(2, len(children) / 2)


def are_regroupings(children: dict[str, Reading]) -> bool:
    """Return whether two folders hold the same images in other groups."""
    images = [images_by_name(child.groups, by_class=False) for child in children.values()]
    return any(have_same_images(a, b) for a, b in itertools.combinations(images, 2))


def images_by_name(
    groups: dict[str, list[ImageFile]], by_class: bool
) -> dict[tuple[str, str], str]:
    """Return the images in groups by their names, and by their class if wanted."""
    return {
        (group.casefold() if by_class else "", os.path.basename(file)): file
        for group, images in groups.items()
        for file, _ in images
    }


def have_same_images(files: dict[tuple, str], others: dict[tuple, str]) -> bool:
    """Return whether most images of two ``images_by_name`` have the same names and contents."""
    common = sorted(files.keys() & others.keys())
    if len(common) < max(MIN_COMMON, SAME_IMAGES * min(len(files), len(others))):
        return False
    sample = common[:: max(1, len(common) // COMPARED_FILES)]
    return 2 * sum(have_same_bytes(files[name], others[name]) for name in sample) > len(sample)


def have_same_bytes(file: str, other: str) -> bool:
    """Return whether two files hold the same; False where one cannot be read."""
    try:
        return filecmp.cmp(file, other, shallow=False)
    except OSError:
        return False


def describe_alternatives(folder: Folder, children: dict[str, Reading], regrouped: bool) -> str:
    """Return how several folders of class folders can be read, with the flag for each way."""
    nested = {name: child for name, child in children.items() if not child.is_leaf}
    ways = [
        f"--data {printable(str(folder.path / name))} ({list_groups(child.groups)})"
        for name, child in list(nested.items())[:MAX_NAMES]
    ]
    if regrouped:
        return (
            f"{list_folders(nested)} in {printable(str(folder.path))} group the same images in "
            f"several ways: give {' or '.join(ways)}"
        )
    joint = {f"{name}/{group}": i for name, c in nested.items() for group, i in c.groups.items()}
    together = join_by_name([child.groups for child in nested.values()])
    if len(together) < len(joint):
        ways.insert(0, f"--classes-from folder ({list_groups(together)})")
    return (
        f"{list_folders(nested)} in {printable(str(folder.path))} may be parts of one data set, or "
        f"data sets of their own: give --classes-from parent/folder ({list_groups(joint)}) or "
        f"{' or '.join(ways)}"
    )


def join_by_name(parts: list[dict[str, list]]) -> dict[str, list]:
    """Return the groups of several readings, those of one name together."""
    joined = {}
    for groups in parts:
        for name, images in groups.items():
            joined.setdefault(name, []).extend(images)
    return joined


def list_groups(groups: dict[str, list]) -> str:
    """Return the number of classes, and their names with their images."""
    listed = {f"{name} {len(images)}": images for name, images in groups.items()}
    return f"{len(groups)} classes: {list_some(listed)}"


def list_some(names) -> str:
    """Return the first of some names."""
    listed = [printable(name) for name in itertools.islice(names, MAX_NAMES)]
    return ", ".join(listed) + (", ..." if len(names) > MAX_NAMES else "")


def list_folders(names) -> str:
    """Return the first of some names as a part of a sentence."""
    first, *rest = list(names)
    return f"{list_some([first, *rest[:-1]])} and {printable(rest[-1])}" if rest else first


def read_by_path(folder: Folder, levels: int) -> Reading:
    """Take the names of the innermost folders of each image for its class, as the user asks.

    Names of splits, and names that say nothing where another is left, do not count.
    """
    reading, masks = Reading(folder.path), mask_folders(folder)
    parents = {
        f.path.parent for f in walk(folder) if split_in_name(f.path.name) == "train" and f.images
    }
    for inside in walk(folder):
        steps = inside.path.relative_to(folder.path).parts
        split = next((split_in_name(step) for step in steps if is_split_name(step)), "")
        named = [step for step in steps if not is_split_name(step)]
        named = [step for step in named if not is_plain(step)] or named
        files = take_masks_out(inside, masks, reading)
        flat = bool(steps) and is_split_name(steps[-1]) and inside.path.parent not in parents
        if flat and split in ("test", "predict"):  # images to predict
            reading.loose += [(file, split) for file in files]
        elif not named:
            reading.loose += [(file, "") for file in files]
        elif files:
            reading.add("/".join(named[-levels:]), [(file, split) for file in files])
    return reading
