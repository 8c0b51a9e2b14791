"""Discovery: finds the data set in a folder and reads off its images, classes and splits."""

import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from kernel.data.arrays import array_candidate
from kernel.data.candidates import Candidate, choose, is_within, merge_tables, unused_copies
from kernel.data.folders import find_unlabeled, folder_candidates
from kernel.data.names import printable, relative_name, words_of
from kernel.data.scan import Tree, scan, walk
from kernel.data.tables import ImageNames, Table, is_sample, read_tables, table_candidates
from kernel.errors import UserError

SET_KINDS = {
    "parts": "class folders within folders of splits",
    "classes": "class folders",
    "csv": "a table of labels",
    "npz": "a file of arrays",
}
MAX_LISTED = 12  # classes that a line names, and reasons
MAX_NOTES = 3


@dataclass(frozen=True)
class Sample:
    """A competition's example submission.

    Attributes:
        path: of the file.
        header: names of its columns.
        rows: [R] cells.
        key: index of the column that names images.
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


def discover(path: Path) -> DataSet:
    """Find the data set in a folder.

    Of several the one with the most labeled images is used. Originals go before their augmented
    copies, even if there are more copies.

    Raises:
        UserError: no folder, no data set in it, or one that cannot be trained on.

    """
    if not path.exists():
        raise UserError(f"there is no folder {path}: give the data set's with --data DIR")
    if not path.is_dir():
        raise UserError(f"{path} is not a folder: give the data set's folder with --data DIR")
    tree = scan(Path.cwd() if path == Path() else path)  # "." is in no path below it
    names = ImageNames(tree)
    tables, problems = read_tables(tree, names)
    found = folder_candidates(tree.root)
    found = merge_tables(found, table_candidates(tree, names, tables))
    arrays = [array_candidate(file) for file in tree.side_files if file.suffix.lower() == ".npz"]
    found += [candidate for candidate in arrays if candidate is not None]
    if not found:
        raise UserError(nothing_found(tree) + in_brackets(problems))
    chosen, note = choose(found)
    if chosen.refusal:
        raise UserError(chosen.refusal + in_brackets(chosen.notes or problems))
    if chosen.kind in ("parts", "classes"):
        note = note or unused_copies(tree.root, chosen)
    if note:
        chosen.notes.insert(0, note)
    if tree.outputs:
        outputs = ", ".join(printable(relative_name(tree.root.path, p)) for p in tree.outputs)
        chosen.notes.append(f"results of earlier runs are not used as data: {outputs}")
    chosen.skipped += [
        (relative_name(chosen.root, folder), reason) for folder, reason in tree.unreadable
    ]
    if chosen.kind in ("parts", "classes"):
        chosen.predict = [
            names.file(k)
            for table in tables
            if is_sample(table.path) and is_near(table, chosen, names)
            for k in dict.fromkeys(table.images)
            if k is not None
        ]
    if chosen.kind != "npz":
        chosen.predict += find_unlabeled(tree.root, chosen)
    return make_data_set(chosen, find_sample(tables, chosen, names))


def in_brackets(lines: list[str]) -> str:
    """Return the first line, to be put behind an error that it may explain."""
    return f" ({printable(lines[0])})" if lines else ""


def nothing_found(tree: Tree) -> str:
    """Return the error that there is no data set, and what there is."""
    images = sum(len(folder.images) for folder in walk(tree.root))
    direct = len(tree.root.images)
    what = ""
    if direct:
        what = f" ({direct} images lie in it directly)"
    elif images:
        what = f" ({images} images without classes lie below it)"
    elif tree.unreadable:
        what = f" ({len(tree.unreadable)} folders in it cannot be read)"
    return (
        f"no class folders with images in {tree.root.path}{what}, and no table or .npz file with "
        "labels: put each class's images in a folder of their own"
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


def make_data_set(chosen: Candidate, sample: Sample | None) -> DataSet:
    """Give each image its class and split; refuse what cannot be trained on.

    Raises:
        UserError: fewer than two classes, or but one with more than a single image.

    """
    held_out = ("validation", "test")
    if not any(split not in held_out for split in chosen.splits):
        chosen.splits = [""] * len(chosen.splits)
    spelling = {}
    for name, split in zip(chosen.names, chosen.splits, strict=True):
        if split not in held_out:
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
        for name, split in zip(chosen.names, chosen.splits, strict=True)
        if split not in held_out
    )
    check_classes(chosen, counts)
    classes = sorted(spelling, key=class_order(spelling))
    label_of = {key: k for k, key in enumerate(classes)}
    rows = []
    for file, name, split in zip(chosen.files, chosen.names, chosen.splits, strict=True):
        key = key_of[name]
        if key is None:
            reason = f"a class that train lacks: {name}"
            chosen.skipped.append((relative_name(chosen.root, file), reason))
        else:
            rows.append((split, label_of[key], file))
    rows.sort(key=lambda row: row[:2])  # within a class as they were found
    own = {row[2] for row in rows}
    predict = [file for file in dict.fromkeys(chosen.predict) if file not in own]
    written = [chosen.written.get(spelling[key], spelling[key]) for key in classes]
    return DataSet(
        root=chosen.root,
        kind=chosen.kind,
        classes=[printable(key) for key in classes],
        files=[Path(file) for *_, file in rows] + [Path(file) for file in predict],
        labels=np.array([label for _, label, _ in rows] + [-1] * len(predict), dtype=np.int64),
        splits=np.array([split for split, *_ in rows] + ["predict"] * len(predict), dtype=str),
        notes=chosen.notes,
        skipped=[(printable(name), printable(reason)) for name, reason in chosen.skipped],
        source=chosen.source,
        written=written,
        sample=sample,
    )


def plain_name(name: str) -> str:
    """Return a class's name in one form: letters composed, no space around it."""
    return unicodedata.normalize("NFC", name).strip()


def class_order(names: dict[str, str]):
    """Return the key by which classes are sorted: as numbers where all of them are."""
    integers = all(name.isascii() and name.lstrip("-").isdigit() for name in names)
    return int if integers else str


def check_classes(chosen: Candidate, counts: Counter) -> None:
    """Refuse a set without two classes of two images.

    Raises:
        UserError: it is one.

    """
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
    """Return the lines, four at most, that tell a person what was found."""
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
    if data.notes:
        more = len(data.notes) - MAX_NOTES
        notes = data.notes[:MAX_NOTES] + ([f"and {more} more"] if more > 0 else [])
        lines.append("note: " + "; ".join(map(printable, notes)))
    return lines
