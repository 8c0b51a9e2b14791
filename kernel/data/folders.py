"""Folders: class folders, alone or within folders of splits (train/<class>, test/<class>)."""

import os

from kernel.data.candidates import Candidate
from kernel.data.names import (
    is_augmented,
    is_mask,
    is_split_name,
    printable,
    relative_name,
    split_in_name,
)
from kernel.data.scan import Folder, image_files, linked_images, walk

Classes = list[tuple[str, Folder]]  # the name of each class and where its images lie


def class_folders(folder: Folder) -> Classes:
    """Return the folders just below that hold images, or that hold nothing but a folder of images.

    The latter, ``<class>/images/...``, count where each of them has that folder by the same name.
    """
    direct = [
        (child.path.name, child)
        for child in folder.folders
        if child.images and not is_mask(child.path.name)
    ]
    if direct:
        return direct
    inner = []
    for child in folder.folders:
        inside = [below for below in child.folders if not is_mask(below.path.name)]
        if len(inside) == 1 and inside[0].images and not is_split_name(child.path.name):
            inner.append((child.path.name, inside[0]))
    names = {inside.path.name.lower() for _, inside in inner}
    return inner if len(inner) == len(folder.folders) > 1 and len(names) == 1 else []


def class_images(folder: Folder) -> list[str]:
    """Return the images of a class: in its folder and below, without masks and augmented copies."""
    files = image_files(folder)
    for child in folder.folders:
        if not is_mask(child.path.name) and not is_augmented(child.path.name):
            files += class_images(child)
    return files


def split_folders(folder: Folder) -> dict[str, list[Folder]]:
    """Return the folders just below that are splits, by split.

    A folder that is named for its split alone goes before one whose name has other words, and one
    that is not augmented before one that is.
    """
    found = {}
    for child in folder.folders:
        split = split_in_name(child.path.name)
        if split:
            found.setdefault(split, []).append(child)
    for split, children in found.items():
        plain = [child for child in children if is_split_name(child.path.name)]
        original = [child for child in children if not is_augmented(child.path.name)]
        found[split] = plain or original or children
    return found


def skip_lone_folders(folder: Folder) -> Folder:
    """Go down while a folder holds nothing but one folder: train/<name of the set>/<class>/..."""
    while not folder.images and len(folder.folders) == 1 and not folder.folders[0].images:
        folder = folder.folders[0]
    return folder


def split_classes(folder: Folder) -> Classes:
    """Return the class folders of a split.

    Where they lie in several folders, train/Apple/healthy and train/Corn/healthy, classes are named
    with these, unless all of them have the same classes: train/first/healthy, train/second/healthy.
    """
    folder = skip_lone_folders(folder)
    classes = class_folders(folder)
    if classes or folder.images:
        return classes
    original = [child for child in folder.folders if not is_augmented(child.path.name)]
    groups = [(child, split_classes(child)) for child in original or folder.folders]
    same = len({frozenset(name for name, _ in own) for _, own in groups}) == 1
    return [
        (name if same else f"{child.path.name}/{name}", inside)
        for child, own in groups
        for name, inside in own
    ]


def folder_candidates(folder: Folder) -> list[Candidate]:
    """Return every set of class folders at or below a folder."""
    splits = split_folders(folder)
    labeled = {
        split: [found for child in children for found in split_classes(child)]
        for split, children in splits.items()
        if split != "predict"
    }
    direct = [(n, c) for n, c in class_folders(folder) if not is_split_name(n)]
    found, used = [], set()
    if len({name for name, _ in labeled.get("train", [])}) > 1:
        candidate = make_candidate("parts", folder, labeled)
        for split, children in splits.items():
            for child in children:
                flat = split == "validation" and not candidate.splits.count(split)
                loose = class_images(child) if flat else image_files(skip_lone_folders(child))
                if flat or labeled.get(split):
                    reason = f"no class folder: it lies in {child.path.name} without one"
                    candidate.skipped += [
                        (relative_name(folder.path, file), reason) for file in loose
                    ]
        candidate.notes += [
            f"{printable(child.path.name)} is not used: the {split} split is "
            f"{printable(splits[split][0].path.name)}"
            for child in folder.folders
            if (split := split_in_name(child.path.name))
            and child not in splits[split]
            and not is_augmented(child.path.name)
        ]
        found.append(candidate)
        used = {str(child.path) for children in splits.values() for child in children}
    elif len(direct) > 1:
        names = {name for name, _ in direct}
        held_out = {
            split: classes
            for split, classes in labeled.items()
            if split != "train" and names & {name for name, _ in classes}
        }
        kind = "parts" if held_out else "classes"
        found.append(make_candidate(kind, folder, {"": direct} | held_out))
        used = {str(folder.path / name) for name, _ in direct}
    elif len(labeled.get("train", direct)) == 1:
        lone = make_candidate("classes", folder, {"": labeled.get("train", direct)})
        lone.sure = False
        lone.refusal = (
            f"only one class in {folder.path}, {lone.names[0]!r}: a classifier needs two class "
            "folders at least"
        )
        found.append(lone)
    for child in folder.folders:
        if str(child.path) not in used:
            found += folder_candidates(child)
    return found


def make_candidate(kind: str, folder: Folder, splits: dict[str, Classes]) -> Candidate:
    """List the images of a set by split, class and name."""
    candidate = Candidate(kind, folder.path)
    train = {name.casefold() for name, _ in splits.get("train", splits.get("", []))}
    links = []
    for split in sorted(splits):
        classes = splits[split]
        lone = len({name for name, _ in classes}) == 1
        if split in ("test", "validation") and lone and classes[0][0].casefold() not in train:
            continue  # test/test/..., test/images/...: no class
        for name, child in sorted(classes, key=lambda entry: entry[0]):
            files = class_images(child)
            links += [file for inside in walk(child) for file in linked_images(inside)]
            candidate.files += files
            candidate.names += [name] * len(files)
            candidate.splits += [split] * len(files)
    if links:
        leave_out_links(candidate, set(links))
    return candidate


def leave_out_links(candidate: Candidate, links: set[str]) -> None:
    """Leave out links to images of the same class that the set also holds themselves."""
    own = {
        (os.path.realpath(file), name)
        for file, name in zip(candidate.files, candidate.names, strict=True)
        if file not in links
    }
    kept = []
    for k, (file, name) in enumerate(zip(candidate.files, candidate.names, strict=True)):
        if file in links:
            target = (os.path.realpath(file), name)
            if target in own:
                continue
            own.add(target)
        kept.append(k)
    for field in ("files", "names", "splits"):
        values = getattr(candidate, field)
        setattr(candidate, field, [values[k] for k in kept])


def flat_images(folder: Folder, train: set[str]) -> list[str]:
    """Return the images of a split whose folders name no class of ``train`` (in lower case)."""
    inside = {child.path.name.casefold() for child in walk(folder)} - {folder.path.name.casefold()}
    if inside & train:
        return []
    return [file for child in walk(folder) for file in image_files(child)]


def find_unlabeled(root: Folder, candidate: Candidate) -> list[str]:
    """Return the images to predict: those of a test folder without classes.

    It is looked for in the folder of the set and in those above it, up to the root.
    """
    train = {
        name.casefold().rpartition("/")[2]
        for name, split in zip(candidate.names, candidate.splits, strict=True)
        if split in ("", "train")
    }
    above, folder = [root], root
    while folder.path != candidate.root:
        folder = next((c for c in folder.folders if candidate.root.is_relative_to(c.path)), None)
        if folder is None:
            break
        above.append(folder)
    own = set(candidate.files)
    for folder in reversed(above):
        splits = split_folders(folder)
        for split in ("predict", "test"):
            files = [file for child in splits.get(split, []) for file in flat_images(child, train)]
            if files and not own.intersection(files):
                return sorted(files)
    return []
