"""Discovery: finds the data sets in a folder, chooses one, and cuts the parts it does not give."""

import os
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from kernel.data.arrays import array_candidate
from kernel.data.folders import find_unlabeled, folder_candidates
from kernel.data.tables import ImageNames, Table, is_sample, read_tables, table_candidates
from kernel.data.tree import (
    PART_NAMES,
    PLAIN_WORDS,
    Candidate,
    Folder,
    Tree,
    is_augmented,
    name_in,
    scan,
    shown,
    walk,
    words,
)
from kernel.errors import UserError

SET_KINDS = {
    "parts": "folders of parts and classes",
    "classes": "class folders",
    "csv": "a table of labels",
    "npz": "a file of arrays",
}
MOST_NAMED = 12  # classes that a line names, and reasons
PURE = 0.98  # of a class folder's images that have one label in a table, if both say the same
# Of a class's images, for a part that has to be cut. Validation chooses the epoch and the
# temperature; each of its images is one fewer to learn from.
HELD_OUT = {"test": 0.15, "validation": 0.1}


@dataclass(frozen=True)
class Sample:
    """A competition's example of what to hand in.

    Attributes:
        path: of the file.
        header: names of its columns.
        rows: [R] cells.
        key: number of the column that names images.
        files: [R] image of each row, None where it is not there.

    """

    path: Path
    header: list[str]
    rows: list[list[str]]
    key: int
    files: list[Path | None]


@dataclass(frozen=True)
class DataSet:
    """A data set as its files describe it, nothing decoded yet.

    Attributes:
        root: the folder that holds all of it.
        kind: a key of ``SET_KINDS``.
        classes: names, sorted; numbers by their size.
        files: [N] labeled images, sorted by part, class and name, then those to predict.
        labels: [N] int64, numbers of ``classes``, -1 for those to predict.
        given: [N] str: "train", "validation", "test" as the set says, "" where it does not, and
            "predict" where there is no label.
        notes: lines about what was passed over or preferred, for the log.
        skipped: what cannot be used, each with the reason; a colon parts a reason's kind from its
            details.
        source: where the labels are from.
        written: how a table writes each class.
        sample: what is to be handed in, where the set says so.

    """

    root: Path
    kind: str
    classes: list[str]
    files: list[Path]
    labels: np.ndarray
    given: np.ndarray
    notes: list[str]
    skipped: list[tuple[str, str]] = field(default_factory=list)
    source: str = ""
    written: list[str] = field(default_factory=list)
    sample: Sample | None = None


def discover(path: Path) -> DataSet:
    """Find the data set in a folder.

    Of several the one with the most labeled images is taken. Originals go before their augmented
    copies, whatever their numbers.

    Raises:
        UserError: no folder, no data set in it, or one that cannot be trained on.

    """
    if not path.exists():
        raise UserError(f"there is no folder {path}: give the data set's with --data DIR")
    if not path.is_dir():
        raise UserError(f"{path} is not a folder: give the data set's folder with --data DIR")
    tree = scan(Path.cwd() if path == Path() else path)  # "." is in no path below it
    names = ImageNames(tree)
    tables = read_tables(tree, names)
    found = folder_candidates(tree.root)
    found = merge_tables(found, table_candidates(tree, names, tables))
    arrays = [array_candidate(file) for file in tree.side if file.suffix.lower() == ".npz"]
    found += [candidate for candidate in arrays if candidate is not None]
    if not found:
        raise UserError(nothing_found(tree))
    chosen, note = choose(found)
    if chosen.refusal:
        raise UserError(chosen.refusal)
    if chosen.kind in ("parts", "classes"):
        note = note or unused_copies(tree.root, chosen)
    if note:
        chosen.notes.insert(0, note)
    chosen.skipped += [(name_in(chosen.root, folder), reason) for folder, reason in tree.closed]
    if chosen.kind in ("parts", "classes"):
        own = [t for t in tables if is_near(t, chosen, names)]
        chosen.predict = [
            names.file(n)
            for table in own
            if is_sample(table.path)
            for n in dict.fromkeys(table.images)
            if n is not None
        ]
    if chosen.kind != "npz":
        chosen.predict += find_unlabeled(tree.root, chosen)
    return make_data_set(chosen, find_sample(tables, chosen, names))


def nothing_found(tree: Tree) -> str:
    """Say that there is no data set, and what there is."""
    images = sum(len(folder.images) for folder in walk(tree.root))
    direct = len(tree.root.images)
    what = ""
    if direct:
        what = f" ({direct} images lie in it directly)"
    elif images:
        what = f" ({images} images without classes lie below it)"
    elif tree.closed:
        what = f" ({len(tree.closed)} folders in it cannot be read)"
    return (
        f"no class folders with images in {tree.root.path}{what}, and no table or .npz file with "
        "labels: put each class's images in a folder of their own"
    )


def merge_tables(folders: list[Candidate], tables: list[Candidate]) -> list[Candidate]:
    """Keep one candidate where several speak of the same images.

    Of two tables the surer one, then the larger. Of folders and a table the folders, if the table
    is a guess or says nothing else; the table where folders hold images of several labels, or where
    it labels more images.
    """
    kept, labeled = list(folders), set()
    tables = [table for table in tables if not add_held_out(folders, table)]
    for table in sorted(tables, key=lambda c: (not c.sure, -len(c.files))):
        labels = dict(zip(table.files, table.names, strict=True))
        if 2 * len(labels.keys() & labeled) > len(labels):
            continue
        same = [c for c in kept if c.kind != "csv" and overlap(c, labels)]
        better = [c for c in same if not said_better(c, table, labels)]
        if not better:
            kept = [c for c in kept if c not in same] + [table]
            labeled |= labels.keys()
    return kept


def add_held_out(folders: list[Candidate], table: Candidate) -> bool:
    """Give class folders the labels of a test part that stand in a table; tells whether it is one.

    As in train/<class>/..., test/..., test.csv.
    """
    if table.refusal or not table.given or set(table.given) - {"test", "validation"}:
        return False
    names = {name.casefold() for name in table.names}
    for candidate in folders:
        own = {name.casefold() for name in candidate.names}
        near = is_within(candidate.root, table.root) or is_within(table.root, candidate.root)
        if (
            near
            and 2 * len(own & names) >= len(names)
            and not set(candidate.files) & set(table.files)
        ):
            candidate.kind = "parts"
            for field_name in ("files", "names", "given", "skipped"):
                getattr(candidate, field_name).extend(getattr(table, field_name))
            return True
    return False


def overlap(candidate: Candidate, labels: dict[str, str]) -> bool:
    """Tell whether most images of a candidate, or of a table, are those of the other."""
    shared = sum(file in labels for file in candidate.files)
    return 2 * shared > min(len(labels), len(candidate.files))


def said_better(candidate: Candidate, table: Candidate, labels: dict[str, str]) -> bool:
    """Tell whether a table says better than class folders what an image shows.

    Where it says the same, the folders learn how the table writes their classes.
    """
    if candidate.refusal:
        return True
    if 2 * sum(file in labels for file in candidate.files) < len(candidate.files):
        return False
    groups = {}
    for file, name in zip(candidate.files, candidate.names, strict=True):
        if file in labels:
            groups.setdefault(name, Counter())[labels[file]] += 1
    most = {name: group.most_common(1)[0] for name, group in groups.items()}
    pure = sum(count for _, count in most.values()) >= PURE * sum(
        map(Counter.total, groups.values())
    )
    if pure and len(groups) > 1 and len(labels) <= len(candidate.files):
        candidate.written = {
            name: table.written.get(label, label) for name, (label, _) in most.items()
        }
        return False
    plain = PLAIN_WORDS | PART_NAMES.keys()
    nameless = all(
        plain & set(words(name)) and all(w in plain or w.isdigit() for w in words(name))
        for name in set(candidate.names)
    )
    return nameless or (table.sure and not table.refusal)


def choose(found: list[Candidate]) -> tuple[Candidate, str]:
    """Choose a set, and say why where there are several.

    Raises:
        UserError: two have the same number of images, and nothing else speaks for one.

    """
    # One that is sure and cannot be used counts, too: a set is not passed over in silence.
    usable = [c for c in found if not c.refusal or c.sure] or found
    ordered = sorted(usable, key=lambda c: (-len(c.files), len(c.root.parts), str(c.root)))
    for copies in (c for c in ordered if any(map(is_augmented, c.root.parts))):
        for original in ordered:
            if augmented_beside(copies, original) and alike(copies, original):
                best, _ = choose([c for c in ordered if c is not copies])
                return best, (
                    f"leakage guard: {shown(copies.root.name)} with {len(copies.files)} images "
                    "holds augmented copies and is passed over, since copies of one image would "
                    "stand on both sides of a split"
                )
    best = ordered[0]
    others = [c for c in ordered[1:] if not same_place(c, best)]
    if not others:
        return best, ""
    equal = [c for c in others if len(c.files) == len(best.files)]
    same = [c for c in equal if place_of(c).casefold() == place_of(best).casefold()]
    color = [c for c in [best, *equal] if {"color", "colour", "rgb"} & set(words(c.root.name))]
    if equal and len(same) == len(equal):
        return best, f"{place_of(same[0])} is the same set once more and is passed over"
    if equal and len(color) == 1 and all(alike(best, c) for c in equal):
        best = color[0]
        return best, "taken of equal sets, since it has the colors; passed over: " + ", ".join(
            shown(c.root.name) for c in ordered if c is not best
        )
    if equal:
        raise UserError(
            f"{'two' if len(equal) == 1 else len(equal) + 1} data sets with {len(best.files)} "
            f"images each, {' and '.join(place_of(c) for c in [best, *equal])}: choose one with "
            "--data DIR"
        )
    return best, (
        f"taken of {1 + len(others)} data sets, since it has the most images; next: "
        f"{place_of(others[0])} with {len(others[0].files)}"
    )


def unused_copies(root: Folder, chosen: Candidate) -> str:
    """Say which folders of augmented copies in a set of folders were passed over, if any."""
    used = {os.path.dirname(file) for file in chosen.files}
    copies = [
        folder
        for folder in walk(root)
        if is_within(folder.path, chosen.root)
        and any(map(is_augmented, folder.path.relative_to(chosen.root).parts))
        and folder.images
        and str(folder.path) not in used
    ]
    if not copies:
        return ""
    name = name_in(chosen.root, copies[0].path)
    return (
        f"leakage guard: {sum(len(c.images) for c in copies)} augmented copies beside the "
        f"originals are passed over (first {shown(name)}), since copies of one image would stand "
        "on both sides of a split"
    )


def place_of(candidate: Candidate) -> str:
    """Return where a set lies, for a person."""
    file = candidate.source.removeprefix("arrays of ") if candidate.kind == "npz" else ""
    return shown(str(candidate.root / file))


def same_place(inner: Candidate, outer: Candidate) -> bool:
    """Tell whether class folders lie within a set of mostly the same classes: as cells/cells do."""
    folders = {inner.kind, outer.kind} <= {"parts", "classes"}
    return folders and is_within(inner.root, outer.root) and alike(inner, outer)


def is_within(path: Path, other: Path) -> bool:
    """Tell whether a path is another or below it."""
    return path == other or other in path.parents


def augmented_beside(candidate: Candidate, other: Candidate) -> bool:
    """Tell whether the names say that a set holds augmented copies, and another does not."""

    common = os.path.commonpath([candidate.root, other.root])
    said, not_said = (
        any(map(is_augmented, c.root.relative_to(common).parts)) for c in (candidate, other)
    )
    return said and not not_said


def alike(one: Candidate, other: Candidate) -> bool:
    """Tell whether two sets have mostly the same classes."""
    first, second = ({name.casefold() for name in c.names} for c in (one, other))
    return 2 * len(first & second) >= max(len(first), len(second))


def is_near(table: Table, chosen: Candidate, names: ImageNames) -> bool:
    """Tell whether a table lies in a set's folder, or in one above it."""
    folder = table.path.parent
    return is_within(folder, chosen.root) or (
        is_within(chosen.root, folder) and is_within(folder, Path(names.root))
    )


def find_sample(tables: list[Table], chosen: Candidate, names: ImageNames) -> Sample | None:
    """Return the example submission that lies nearest to a set."""
    near = [t for t in tables if is_sample(t.path) and is_near(t, chosen, names)]
    if chosen.kind == "npz" or not near:
        return None
    example = {"sample", "example", "samplesubmission"}
    table = max(near, key=lambda t: (bool(example & set(words(t.path.stem))), len(t.path.parts)))
    files = [None if n is None else Path(names.file(n)) for n in table.images]
    return Sample(table.path, table.header, table.rows, table.key, files)


def make_data_set(chosen: Candidate, sample: Sample | None) -> DataSet:
    """Give each image its class and part; refuse what cannot be trained on.

    Raises:
        UserError: fewer than two classes, or but one with more than a single image.

    """
    held_out = ("validation", "test")
    if not any(part not in held_out for part in chosen.given):
        chosen.given = [""] * len(chosen.given)
    spelling = {}
    for name, part in zip(chosen.names, chosen.given, strict=True):
        if part not in held_out:
            spelling.setdefault(plain_name(name), name)
    loose = {}
    for key in spelling:
        loose.setdefault(key.casefold(), key)
    keys = [plain_name(name) for name in dict.fromkeys(chosen.names)]
    key_of = {
        name: key if key in spelling else loose.get(key.casefold())
        for name, key in zip(dict.fromkeys(chosen.names), keys, strict=True)
    }
    counts = Counter(
        key_of[name]
        for name, part in zip(chosen.names, chosen.given, strict=True)
        if part not in held_out
    )
    check_classes(chosen, counts)
    classes = sorted(spelling, key=class_order(spelling))
    number = {key: k for k, key in enumerate(classes)}
    rows = []
    for file, name, part in zip(chosen.files, chosen.names, chosen.given, strict=True):
        key = key_of[name]
        if key is None:
            chosen.skipped.append((name_in(chosen.root, file), f"a class that train lacks: {name}"))
        else:
            rows.append((part, number[key], file))
    rows.sort(key=lambda row: row[:2])  # within a class as they were found
    own = {row[2] for row in rows}
    predict = [file for file in dict.fromkeys(chosen.predict) if file not in own]
    written = [chosen.written.get(spelling[key], spelling[key]) for key in classes]
    return DataSet(
        root=chosen.root,
        kind=chosen.kind,
        classes=[shown(key) for key in classes],
        files=[Path(file) for *_, file in rows] + [Path(file) for file in predict],
        labels=np.array([label for _, label, _ in rows] + [-1] * len(predict), dtype=np.int64),
        given=np.array([part for part, *_ in rows] + ["predict"] * len(predict), dtype=str),
        notes=chosen.notes,
        skipped=[(shown(name), shown(reason)) for name, reason in chosen.skipped],
        source=chosen.source,
        written=written,
        sample=sample,
    )


def plain_name(name: str) -> str:
    """Return a class's name in one form: letters composed, no space around it."""
    return unicodedata.normalize("NFC", name).strip()


def class_order(names: dict[str, str]):
    """Return the key by which classes are sorted: as numbers where all of them are."""
    whole = all(name.isascii() and name.lstrip("-").isdigit() for name in names)
    return int if whole else str


def check_classes(chosen: Candidate, counts: Counter) -> None:
    """Refuse a set without two classes of two images.

    Raises:
        UserError: it is one.

    """
    root = shown(str(chosen.root))
    if len(counts) < 2:
        name = shown(next(iter(counts), ""))
        raise UserError(
            f"only one class in {root}, {name!r}: a classifier needs two class folders at least"
            if counts
            else f"not one image with a label in {root} ({len(chosen.skipped)} are skipped, first "
            f"{': '.join(map(shown, (chosen.skipped or [('', 'it is empty')])[0]))}): check the "
            "labels"
        )
    single = [name for name, count in counts.items() if count == 1]
    if len(counts) - len(single) < 2:
        raise UserError(
            f"the class {shown(single[0])!r} in {root} has a single image: "
            "add more or remove its folder"
        )


def describe(data: DataSet) -> list[str]:
    """Return the lines, four at most, that say what was found."""
    counts = np.bincount(data.labels[data.labels >= 0], minlength=len(data.classes))
    listed = [f"{name} {n}" for name, n in zip(data.classes, counts, strict=True)]
    more = f", ... ({counts.min()} to {counts.max()} images)" if len(listed) > MOST_NAMED else ""
    source = f", {data.source}" if data.source else ""
    kind = SET_KINDS[data.kind] + source
    lines = [
        f"found {len(data.files)} images in {shown(str(data.root))}: {kind}",
        f"{len(data.classes)} classes: {', '.join(listed[:MOST_NAMED])}{more}",
    ]
    if set(data.given.tolist()) != {""}:
        given = np.where(data.given == "", "train", data.given)  # cut from train, if at all
        names, sizes = np.unique(given, return_counts=True)
        parts = (f"{a} {b}" for a, b in zip(names, sizes, strict=True))
        lines.append("parts: " + ", ".join(parts))
    if data.notes:
        more = f"; and {len(data.notes) - 3} more" if len(data.notes) > 3 else ""
        lines.append("; ".join(data.notes[:3]) + more)
    return lines


def split(
    labels: np.ndarray, given: np.ndarray, groups: np.ndarray, seed: int, classes: list[str]
) -> dict[str, np.ndarray]:
    """Use the parts that are given, and cut those that are missing from the rest by the seed.

    A missing test part takes about 15% of every class and a missing validation part 10%, by whole
    groups; a class of fewer than three groups to a part is cut by its images.

    Args:
        labels: [N] int64.
        given: [N] str, see ``DataSet``.
        groups: [N] int64, equal for images of a class that belong together (see ``leakage``).
        seed: of the choice.
        classes: names of the classes.

    Returns:
        "train", "validation" and "test": sorted numbers of their images, int64.

    Raises:
        UserError: a class would keep no image to train on.

    """
    generator = np.random.default_rng(seed)
    part = np.where(given == "", "train", given).astype("<U10")
    missing = [name for name in ("test", "validation") if not (part == name).any()]
    for label, name in enumerate(classes):
        members = np.flatnonzero((labels == label) & (part == "train"))
        if len(members) <= len(missing):
            raise UserError(
                f"the class {name!r} has {len(members)} readable training images and needs "
                f"{len(missing) + 1}: add more or remove its folder"
            )
        own = np.unique(groups[members], return_inverse=True)[1].ravel()
        if own.max() + 1 < 3 * len(missing):
            own = np.arange(len(members))
        order = generator.permutation(own.max() + 1)
        sizes = np.bincount(own)
        for missing_part in missing:
            share = round(HELD_OUT[missing_part] * len(members))
            held_out = min(max(1, share), (len(members) - 1) // 2)
            chosen, count = [], 0
            for group in order:
                # The last group may pass the share by half of itself.
                if count < held_out and count + sizes[group] / 2 <= held_out:
                    chosen.append(group)
                    count += sizes[group]
            chosen = chosen or [order[sizes[order].argmin()]]
            part[members[np.isin(own, chosen)]] = missing_part
            order = order[~np.isin(order, chosen)]
    return {name: np.flatnonzero(part == name) for name in ("train", "validation", "test")}
