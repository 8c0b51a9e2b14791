"""Discovery: finds the data set in a folder and reads off its images, classes and splits."""

import os
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher, get_close_matches
from itertools import repeat
from pathlib import Path

import numpy as np

from kernel.data.arrays import array_candidate
from kernel.data.candidates import Candidate, choose, is_within, merge_tables
from kernel.data.file_names import read_by_file_name
from kernel.data.given_groups import read_given_groups
from kernel.data.label_maps import find_label_map, label_maps
from kernel.data.layout import Reading, list_groups, read_by_path, read_layout
from kernel.data.names import (
    IMAGE_SUFFIXES,
    SPLIT_NAMES,
    printable,
    relative_name,
    split_in_name,
    words_of,
)
from kernel.data.scan import Tree, scan, walk
from kernel.data.tables import (
    ImageNames,
    Table,
    is_sample,
    label_columns,
    lists_unlabeled,
    read_tables,
    split_column,
    table_candidates,
)
from kernel.errors import UserError

SET_KINDS = {
    "parts": "class folders with splits",
    "classes": "class folders",
    "csv": "a table of labels",
    "npz": "a file of arrays",
}
MAX_LISTED = 12  # classes that a line names, and reasons
MAX_NOTES = 3
LEVELS = {"folder": 1, "parent/folder": 2}  # folders in a class's name, for --classes-from
# What becomes of a file: in ``fates`` all but the first, "image".
FATES = ("image", "labels", "arrays", "unreadable", "not used", "not an image", "own output")
SAME_WORD = 0.8  # similarity of two words that may be the same, misspelt


@dataclass(frozen=True)
class Sample:
    """A competition's example submission.

    Of its R rows, ``key`` is the column that names images, and ``files`` has each row's image, None
    where it is not there.
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
        classes: names, sorted; integers by their value.
        files: [N] labeled images, sorted by split, class and name, then those to predict.
        labels: [N] int64, indices of ``classes``, -1 for those to predict.
        splits: [N] str: "train", "validation", "test" as the set gives it, "" where it does not,
            and "predict" where there is no label.
        notes: lines for the log about what was not used or read in another way than expected.
        skipped: what cannot be used, each with the reason; in a reason, details follow a colon.
        source: where the labels are from.
        written: how a table writes each class.
        sample: the example submission, if there is one.
        fates: why each other file under the folder is not used as an image, by its name relative
            to ``root``; a reason begins with the file's fate and a colon.
        groups: [N] str, equal for images that belong together, "" where an image stands alone;
            None where nobody has said.

    """

    root: Path
    kind: str
    classes: list[str]
    files: list[Path]
    labels: np.ndarray
    splits: np.ndarray
    notes: list[str]
    skipped: list[tuple[str, str]] = field(default_factory=list)
    source: str = ""
    written: list[str] = field(default_factory=list)
    sample: Sample | None = None
    fates: dict[str, str] = field(default_factory=dict)
    groups: np.ndarray | None = None


def discover(
    path: Path, classes_from: str | None = None, groups_from: str | None = None
) -> DataSet:
    """Find the data set in a folder.

    Args:
        classes_from: what gives an image its class: "folder", "parent/folder", "table:COLUMN" or
            "filename"; None finds out.
        groups_from: what tells which images belong together, see ``read_given_groups``.

    Raises:
        UserError: no folder, no data set in it, two readings of it that are about as good, or one
            that cannot be trained on.

    """
    if not path.exists():
        raise UserError(f"there is no folder {path}: give the data set's with --data DIR")
    if not path.is_dir():
        raise UserError(f"{path} is not a folder: give the data set's folder with --data DIR")
    source, _, column = (classes_from or "").partition(":")
    if classes_from not in (None, *LEVELS, "filename") and (source != "table" or not column):
        raise UserError(
            f"--classes-from {classes_from}: give folder, parent/folder, table:COLUMN or filename"
        )
    tree = scan(Path.cwd() if path == Path() else path)  # "." is in no path below it
    names = ImageNames(tree)
    tables, problems = read_tables(tree, names)
    reading = read_tree(tree, classes_from)
    found = find_candidates(tree, names, tables, reading, classes_from)
    if not found:
        raise UserError(nothing_found(tree, classes_from) + in_brackets(problems))
    chosen, note = choose(found)
    if chosen.refusal:
        raise UserError(chosen.refusal + in_brackets(chosen.notes or problems))
    if note:
        chosen.notes.insert(0, note)
    name_others(tree, chosen, names)
    if chosen.kind != "npz":
        chosen.predict += [
            names.file(k)
            for table in tables
            if is_sample(table.path) and is_near(table, chosen, names)
            for k in dict.fromkeys(table.images)
            if k is not None
        ]
    if chosen.kind == "csv":
        chosen.predict += unlabeled_images(reading)
    else:
        chosen.notes += problems
    sample = find_sample(tables, chosen, names)
    if sample is not None:
        chosen.labels.append(sample.path)
        if chosen.kind == "classes" and not chosen.written:
            chosen.written = numbers_of_classes(tree, names, chosen, sample.path.parent)
    data = make_data_set(chosen, sample, tree)
    if groups_from is None:
        return data
    groups, line = read_given_groups(groups_from, data, tables, names)
    return replace(data, groups=groups, notes=[line, *data.notes])


def name_others(tree: Tree, chosen: Candidate, names: ImageNames) -> None:
    """Name what lies beside the images of a set and may be missed there: images that are not read.

    Unreadable folders and images of other kinds are skipped; archives, own results, folders of
    which no image can be read and files about splits are lines for the log.
    """
    if tree.outputs:
        outputs = ", ".join(printable(relative_name(tree.root.path, p)) for p in tree.outputs)
        chosen.notes.append(f"results of earlier runs are not used as data: {outputs}")
    others = sorted(tree.others.items())
    foreign = {file: reason for file, reason in others if reason.startswith("unreadable")}
    chosen.skipped += [
        (relative_name(chosen.root, path), reason)
        for path, reason in (*tree.unreadable, *foreign.items())
    ]
    chosen.notes += folders_without_images(tree, foreign)
    chosen.notes += [
        f"{printable(relative_name(tree.root.path, file))} is {reason.partition(': ')[2]}"
        for file, reason in others
        if "an archive with" in reason
    ]
    unread = [
        relative_name(tree.root.path, path)
        for path in label_files(tree)
        if path not in chosen.labels
        and (SPLIT_NAMES.keys() | {"split", "splits", "fold"}) & set(words_of(path.stem))
        and not names.find(path.stem)
    ]
    if unread and not any(chosen.splits):
        more = f" and {len(unread) - 1} more" if len(unread) > 1 else ""
        chosen.notes.append(f"{unread[0]}{more} may say how the set is split, and is not read")


def read_tree(tree: Tree, classes_from: str | None) -> Reading:
    """Read what the folders of a tree, or the names of its images, say of classes and splits."""
    if classes_from == "filename":
        return read_by_file_name(tree.root)
    if classes_from in LEVELS:
        return read_by_path(tree.root, LEVELS[classes_from])
    return read_layout(tree.root)


def find_candidates(
    tree: Tree, names: ImageNames, tables: list[Table], reading: Reading, classes_from: str | None
) -> list[Candidate]:
    """Return the sets of labeled images in a tree, of which one is to be chosen."""
    source, _, column = (classes_from or "").partition(":")
    if source == "table":
        return table_candidates(tree, names, tables, column)
    folders = [make_folder_candidate(reading, tree, names)] if reading.groups else []
    if classes_from is not None:
        return folders
    for candidate in folders:
        release_tests(candidate, tables, names)
        split_by_lists(candidate, tables, names)
    arrays = [array_candidate(file) for file in tree.side_files if file.suffix.lower() == ".npz"]
    found = merge_tables(folders, table_candidates(tree, names, tables))
    return found + [candidate for candidate in arrays if candidate is not None]


def release_tests(candidate: Candidate, tables: list[Table], names: ImageNames) -> None:
    """Take a test folder beside classes for no class, where a table lists its images."""
    listed = {
        names.file(k) for t in tables if lists_unlabeled(t) for k in t.images if k is not None
    }
    images = {}
    for file, name in zip(candidate.files, candidate.names, strict=True):
        images.setdefault(name, []).append(file)
    released = [
        name
        for name, files in images.items()
        if split_in_name(name) in ("test", "predict")
        and 2 * sum(file in listed for file in files) > len(files)
    ]
    if released:
        candidate.predict += [file for name in released for file in images[name]]
        rows = zip(candidate.splits, candidate.names, candidate.files, strict=True)
        rows = [row for row in rows if row[1] not in released]
        candidate.splits, candidate.names, candidate.files = map(list, zip(*rows, strict=True))


def split_by_lists(candidate: Candidate, tables: list[Table], names: ImageNames) -> None:
    """Give class folders the splits of tables without labels: train.txt and test.txt, split.csv.

    Of several cuts (train1.txt, train2.txt) the first one counts.
    """
    lists = [t for t in tables if not is_sample(t.path) and not label_columns(t, [])[0]]
    lists.sort(key=lambda t: [int(n) for n in re.findall(r"\d+", t.path.stem)[-1:]])
    own, split_of, used, notes, files = set(candidate.files), {}, [], [], []
    for table in lists if not any(candidate.splits) else ():
        column = split_column(table)
        splits = map(split_in_name, table.column(column)) if column else repeat(table.split)
        found = {
            names.file(k): split
            for k, split in zip(table.images, splits, strict=False)
            if k is not None and split not in (None, "predict") and names.file(k) in own
        }
        name = relative_name(names.root, table.path)
        again = len(found.keys() & split_of.keys())
        if 2 * again > len(found):
            notes.append(f"{name} cuts the same images again and is not used")
        elif found:
            used.append(name + (f" (but for {again} images that others list)" if again else ""))
            split_of = found | split_of
            files.append(table.path)
    # A test.csv alone may be about images that are kept back and have the names of others.
    if len(set(split_of.values())) > 1 and "train" in split_of.values():
        rest = len(own) - len(split_of)
        more = f"; {rest} images that are in none of them are trained on" if rest else ""
        candidate.splits = [split_of.get(file, "") for file in candidate.files]
        candidate.labels += files
        candidate.notes[:0] = [f"split as {', '.join(used)} say{more}", *notes]


def make_folder_candidate(reading: Reading, tree: Tree, names: ImageNames) -> Candidate:
    """List the images of class folders by split, class and name; a label map names numbers."""
    candidate = Candidate("classes", reading.root, notes=reading.notes)
    rows = sorted(
        (split, name, file) for name, images in reading.groups.items() for file, split in images
    )
    links = any(folder.links for folder in walk(tree.root))
    rows = leave_out_links(reading, rows) if links else rows
    candidate.predict = [file for split, _, file in rows if split == "predict"]
    rows = [row for row in rows if row[0] != "predict"]
    candidate.splits, candidate.names, candidate.files = (
        [row[k] for row in rows] for k in range(3)
    )
    candidate.predict += unlabeled_images(reading)
    for file, reason in reading.unused:
        listed = candidate.unused if reason.startswith("not used") else candidate.skipped
        listed.append((relative_name(reading.root, file), reason))
    for file, split in reading.loose:
        if split not in ("test", "predict"):
            where = f"in {split} without one" if split else "beside the class folders"
            reason = f"no class folder: it lies {where}"
            candidate.skipped.append((relative_name(reading.root, file), reason))
    if all(name.isdecimal() for name in reading.groups):
        numbers = {name: str(int(name)) for name in reading.groups}
        file, named = find_label_map(tree, names.by_stem, reading.root, set(numbers.values()))
        if file is not None:
            candidate.names = [named[numbers[name]] for name in candidate.names]
            candidate.written = {named[number]: number for number in numbers.values()}
            candidate.labels.append(file)
            candidate.source = f"named by {file.name}"
    if len(reading.groups) == 1:
        candidate.sure = False
        candidate.refusal = (
            f"only one class in {printable(str(reading.root))}, "
            f"{printable(next(iter(reading.groups)))!r}: a classifier needs two class folders at "
            "least"
        )
    elif reading.doubts:
        candidate.refusal = reading.doubts[0]
        candidate.notes = []
    return candidate


def unlabeled_images(reading: Reading) -> list[str]:
    """Return the images to predict: those of a test folder without classes."""
    return sorted(file for file, split in reading.loose if split in ("test", "predict"))


def leave_out_links(reading: Reading, rows: list[tuple]) -> list[tuple]:
    """Leave out links to images of the same class that the set also holds themselves."""
    links = {row for row in rows if os.path.islink(row[2])}
    own = {(os.path.realpath(row[2]), row[1]) for row in rows if row not in links}
    kept, seen = [], set()
    for row in rows:
        target = (os.path.realpath(row[2]), row[1]) if row in links else None
        if target is not None and (target in own or target in seen):
            reading.unused.append((row[2], "not used: a link to another image of its class"))
        else:
            kept.append(row)
            seen.add(target)
    return kept


def in_brackets(lines: list[str]) -> str:
    """Return the first line, to be put behind an error that it may explain."""
    return f" ({printable(lines[0])})" if lines else ""


def nothing_found(tree: Tree, classes_from: str | None) -> str:
    """Return the error that there is no data set, what there is, and what to do."""
    root = printable(str(tree.root.path))
    images = sum(len(folder.images) for folder in walk(tree.root))
    if classes_from is not None:
        return (
            f"--classes-from {classes_from} finds no classes among the {images} images in {root}: "
            "give another, or none to have the program find out"
        )
    direct = len(tree.root.images)
    what = ""
    if direct:
        what = f" ({direct} images lie in it directly)"
    elif images:
        what = f" ({images} images without classes lie below it)"
    elif tree.unreadable:
        what = f" ({len(tree.unreadable)} folders in it cannot be read)"
    else:
        reasons = Counter(reason for reason in tree.others.values() if "image: ." not in reason)
        if reasons:
            reason, count = reasons.most_common(1)[0]
            what = f" ({count} files are {reason.partition(': ')[2] or reason})"
    labels = label_files(tree)
    if labels:
        listed = ", ".join(printable(relative_name(tree.root.path, f)) for f in labels[:3])
        more = ", ..." if len(labels) > 3 else ""
        what += f"; what may have labels and is not read: {listed}{more}"
    advice = "put each class's images in a folder of their own"
    by_name = read_by_file_name(tree.root)
    if by_name.groups:
        advice += f", or give --classes-from filename ({list_groups(by_name.groups)})"
    return (
        f"no class folders with images in {root}{what}, and no table or .npz file with labels: "
        f"{advice}"
    )


def label_files(tree: Tree) -> list[Path]:
    """Return the files of a tree that may hold labels and are no tables, by their suffixes."""
    suffixes = (".xlsx", ".xls", ".xml", ".json", ".jsonl", ".txt", ".mat", ".parquet", ".h5")
    suffixes += (".tfrec", ".tfrecord")
    return sorted(
        path
        for path in (*map(Path, tree.others), *tree.side_files)
        if path.suffix.lower() in suffixes
        and not path.name.lower().startswith(("readme", "license"))
    )


def is_near(table: Table, chosen: Candidate, names: ImageNames) -> bool:
    """Return whether a table lies in a set's folder, or in one above it."""
    folder = table.path.parent
    return is_within(folder, chosen.root) or (
        is_within(chosen.root, folder) and is_within(folder, Path(names.root))
    )


def find_sample(tables: list[Table], chosen: Candidate, names: ImageNames) -> Sample | None:
    """Return the example submission that lies nearest to a set, if there is one."""
    near = [t for t in tables if is_sample(t.path) and is_near(t, chosen, names)]
    if chosen.kind == "npz" or not near:
        return None
    example = {"sample", "example", "samplesubmission"}
    table = max(near, key=lambda t: (bool(example & set(words_of(t.path.stem))), len(t.path.parts)))
    files = [None if k is None else Path(names.file(k)) for k in table.images]
    rows = table.cells.to_numpy().tolist()
    return Sample(table.path, table.header, rows, table.key, files)


def make_data_set(chosen: Candidate, sample: Sample | None, tree: Tree) -> DataSet:
    """Give each image its class and split; refuse what cannot be trained on."""
    held_out = ("validation", "test")
    if not any(split not in held_out for split in chosen.splits):
        if chosen.splits:
            chosen.notes.append("there is no train split: the others are joined and cut anew")
        chosen.splits = [""] * len(chosen.splits)
    trained = Counter(
        name
        for name, split in zip(chosen.names, chosen.splits, strict=True)
        if split not in held_out
    )
    others = [
        name for name, split in zip(chosen.names, chosen.splits, strict=True) if split in held_out
    ]
    key_of, spelling, notes = join_spellings(trained, list(dict.fromkeys(others)))
    chosen.notes += notes
    counts = Counter()
    for name, count in trained.items():
        counts[key_of[name]] += count
    check_classes(chosen, counts)
    classes = sorted(spelling, key=class_order(spelling))
    label_of = {key: k for k, key in enumerate(classes)}
    nearest = {name: get_close_matches(name, classes, 1) for name, k in key_of.items() if k is None}
    rows = []
    for file, name, split in zip(chosen.files, chosen.names, chosen.splits, strict=True):
        key = key_of[name]
        if key is None:
            near = f" (nearest: {nearest[name][0]})" if nearest[name] else ""
            reason = f"a class that train lacks: {name}{near}"
            chosen.skipped.append((relative_name(chosen.root, file), reason))
        else:
            rows.append((split, label_of[key], file))
    rows.sort(key=lambda row: row[:2])  # within a class as they were found
    own = {row[2] for row in rows}
    predict = [file for file in dict.fromkeys(chosen.predict) if file not in own]
    predicted = {relative_name(chosen.root, file) for file in predict}
    written = [chosen.written.get(spelling[key], spelling[key]) for key in classes]
    return DataSet(
        root=chosen.root,
        kind="parts" if chosen.kind == "classes" and any(chosen.splits) else chosen.kind,
        classes=[printable(key) for key in classes],
        files=[Path(file) for *_, file in rows] + [Path(file) for file in predict],
        labels=np.array([label for _, label, _ in rows] + [-1] * len(predict), dtype=np.int64),
        splits=np.array([split for split, *_ in rows] + ["predict"] * len(predict), dtype=str),
        notes=list(dict.fromkeys(chosen.notes)),
        skipped=[
            (printable(name), printable(reason))
            for name, reason in chosen.skipped
            if name not in predicted
        ],
        source=chosen.source,
        written=written,
        sample=sample,
        fates=find_fates(tree, chosen, own | set(predict)),
    )


def folders_without_images(tree: Tree, foreign: dict[str, str]) -> list[str]:
    """Return a line for each folder of which no image can be read."""
    with_images = {str(folder.path) for folder in walk(tree.root) if folder.images}
    counts = Counter(os.path.dirname(file) for file in foreign)
    first = {os.path.dirname(file): reason for file, reason in foreign.items()}
    return [
        f"none of the {count} images in {relative_name(tree.root.path, folder)} can be read: "
        f"{first[folder].partition(': ')[2]}"
        for folder, count in counts.items()
        if folder not in with_images
    ]


def numbers_of_classes(
    tree: Tree, names: ImageNames, chosen: Candidate, near: Path
) -> dict[str, str]:
    """Return the number that a label map has for each class folder; {} where none names all."""
    wanted = {loose_name(name) for name in chosen.names}
    for path, named in label_maps(tree, names.by_stem, near):
        own = [(loose_name(n), number) for number, n in named.items() if loose_name(n) in wanted]
        if len(own) == len(wanted) == len(dict(own)):
            chosen.labels.append(path)
            return {name: dict(own)[loose_name(name)] for name in set(chosen.names)}
    return {}


def find_fates(tree: Tree, chosen: Candidate, used: set[str]) -> dict[str, str]:
    """Return why each file of a tree is not used as an image, by its name relative to the set.

    A reason begins with the file's fate and a colon. Images of the set are not in it.
    """
    fates = {}
    reasons = dict(chosen.skipped) | dict(chosen.unused)
    for folder in walk(tree.root):
        for image in folder.images:
            file = os.path.join(folder.path, image)
            if file not in used:
                name = relative_name(chosen.root, file)
                fates[name] = reasons.get(name, "not used: no part of the data set")
    labels = set(chosen.labels)
    for file in tree.side_files:
        name = relative_name(chosen.root, file)
        suffix = file.suffix.lower()
        used_as = "arrays: used" if suffix == ".npz" else "labels: used"
        fates[name] = used_as if file in labels else f"not an image: {suffix}"
    for file, reason in tree.others.items():
        fates[relative_name(chosen.root, file)] = reason
    return fates


def join_spellings(
    trained: Counter, held_out: list[str]
) -> tuple[dict[str, str | None], dict[str, str], list[str]]:
    """Find the names that mean the same class.

    Names that differ by case, spaces, hyphens and underscores are one class. A name of validation
    or test that train lacks is the class of train that it is a misspelling of, if only one is.

    Returns:
        the class of each name, None where train lacks it; how train spells each class; and lines
        about what was joined.
    """
    spelling = {}  # the most frequent one of train
    for name in sorted(trained, key=lambda name: -trained[name]):
        spelling.setdefault(loose_name(name), name)
    names = list(dict.fromkeys([*trained, *held_out]))
    key_of = {name: spelling.get(loose_name(name)) for name in names}
    free = set(spelling.values()) - {key_of[name] for name in held_out}
    notes = []
    for name in names:
        if key_of[name] is None:
            meant = [own for own in free if is_misspelling(name, own)]
            if len(meant) == 1:
                key_of[name] = meant[0]
    forms = {own: {} for own in spelling.values()}
    for name in names:
        if key_of[name] is not None:
            forms[key_of[name]][plain_name(name)] = None
    for own, others in forms.items():
        if len(others) > 1:
            listed = ", ".join(repr(form) for form in others if form != plain_name(own))
            notes.append(f"{listed} is read as the class {plain_name(own)!r}")
    classes = {name: None if own is None else plain_name(own) for name, own in key_of.items()}
    return classes, {plain_name(own): own for own in spelling.values()}, notes


def loose_name(name: str) -> str:
    """Return what is left of a class's name without case and separators: Leaf_Rust, leaf rust."""
    name = plain_name(name)
    if len(name) == 1 or name.lstrip("-").isdigit():
        return name
    return re.sub(r"(?<=\w)[\s_-]+(?=\w)", " ", name.casefold())


def is_misspelling(name: str, other: str) -> bool:
    """Return whether two names have the same words but for a few letters: Powdary, Powdery."""
    words, others = (re.split(r"[\s/]+", loose_name(n)) for n in (name, other))
    return len(words) == len(others) and all(
        a == b
        or (
            (a[:1] == b[:1] and a.isalpha() and b.isalpha())
            and SequenceMatcher(None, a, b).ratio() >= SAME_WORD
        )
        for a, b in zip(words, others, strict=True)
    )


def plain_name(name: str) -> str:
    """Return a class's name in one form: letters composed, no space around it."""
    return unicodedata.normalize("NFC", name).strip()


def class_order(names: dict[str, str]):
    """Return the key by which classes are sorted: as numbers where all of them are."""
    integers = all(name.isascii() and name.lstrip("-").isdigit() for name in names)
    return int if integers else str


def check_classes(chosen: Candidate, counts: Counter) -> None:
    """Refuse a set without two classes of two images."""
    root = printable(str(chosen.root))
    problem = in_brackets(chosen.notes)
    if not counts:
        name, reason = (chosen.skipped or [("", "it is empty")])[0]
        raise UserError(
            f"not one image with a label in {root} ({len(chosen.skipped)} are skipped, first "
            f"{printable(name)}: {printable(reason)}): check the labels{problem}"
        )
    if len(counts) < 2:
        raise UserError(
            f"only one class in {root}, {printable(next(iter(counts)))!r}: a classifier needs two "
            f"class folders at least{problem}"
        )
    single = [name for name, count in counts.items() if count == 1]
    if len(counts) - len(single) < 2:
        raise UserError(
            f"the class {printable(single[0])!r} in {root} has a single image: "
            f"add more or remove its folder{problem}"
        )


def describe(data: DataSet) -> list[str]:
    """Return the lines, five at most, that tell a person what was found, and what is not used."""
    counts = np.bincount(data.labels[data.labels >= 0], minlength=len(data.classes))
    listed = [f"{name} {n}" for name, n in zip(data.classes, counts, strict=True)]
    more = f", ... ({counts.min()} to {counts.max()} images)" if len(listed) > MAX_LISTED else ""
    source = f", {data.source}" if data.source else ""
    kind = SET_KINDS[data.kind] + source
    lines = [
        f"found {len(data.files)} images in {printable(str(data.root))}: {kind}",
        f"{len(data.classes)} classes: {', '.join(listed[:MAX_LISTED])}{more}",
    ]
    if set(data.splits.tolist()) != {""}:
        splits = np.where(data.splits == "", "train", data.splits)  # the rest is cut from train
        names, sizes = np.unique(splits, return_counts=True)
        listed = (f"{name} {size}" for name, size in zip(names, sizes, strict=True))
        lines.append("splits in the data: " + ", ".join(listed))
    if unused := describe_unused(data):
        lines.append(unused)
    if data.notes:
        more = len(data.notes) - MAX_NOTES
        notes = data.notes[:MAX_NOTES] + ([f"and {more} more"] if more > 0 else [])
        lines.append("note: " + "; ".join(map(printable, notes)))
    return lines


def fate_of(reason: str) -> str:
    """Return the fate of a file that is not used as an image, by the reason."""
    head = reason.partition(":")[0]
    return head if head in FATES else "not used"


def count_reasons(named: list[tuple[str, str]]) -> list[tuple[str, int, str]]:
    """Return the most frequent of reasons [(name, reason)], their counts and first names."""
    first = {}
    for name, reason in named:
        first.setdefault(reason, name)
    counts = Counter(reason for _, reason in named)
    return [(reason, count, first[reason]) for reason, count in counts.most_common(MAX_LISTED)]


def describe_unused(data: DataSet) -> str:
    """Return the line about images that are left out on purpose; "" where there are none."""
    left_out = {
        name: reason.removeprefix("not used: ").partition(",")[0]
        for name, reason in data.fates.items()
        if reason.startswith("not used: ") and name.lower().endswith(IMAGE_SUFFIXES)
    }
    if not left_out:
        return ""
    listed = [
        f"{reason} {count:,} (first {printable(first)})"
        for reason, count, first in count_reasons(list(left_out.items()))
    ]
    folders = len({os.path.dirname(name) for name in left_out})
    return (
        f"NOT USED: {len(left_out):,} images in {folders} other folders, listed in skipped.csv: "
        f"{'; '.join(listed)}"
    )
