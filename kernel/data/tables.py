"""Tables: labels that stand in CSV files, whatever their columns are called, matched to images."""

import csv
import io
import itertools
import json
import os
import posixpath
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from kernel.data.tree import (
    IMAGE_SUFFIXES,
    PART_NAMES,
    Candidate,
    Tree,
    image_files,
    is_mask,
    is_part_name,
    name_in,
    part_of,
    walk,
    words,
)

LARGEST_TABLE = 64 * 2**20  # bytes; what is larger holds more than labels
LARGEST_MAP = 2**20  # bytes
WIDEST = 100  # columns above which a table is left after a look at its first rows
LOOK = 1000  # rows of that look
NO_LABEL = {"", "nan", "null", "<na>", "n/a", "#n/a"}
MOST_LABEL_MAPS, MOST_TABLES = 20, 200  # files that are read; more are one for each image
# Columns that hold labels, the surest name first: sure ones, others, then words in names.
SURE_NAMES = (
    *("label", "labels", "class", "classes", "class_name", "classname", "category", "target"),
    *("label_name", "diagnosis", "dx"),
)
LABEL_NAMES = (*SURE_NAMES, *("disease", "species", "breed", "variety", "level"))
SURE_WORDS = {"label", "labels", "class", "category", "target", "diagnosis"}
LABEL_WORDS = {
    *SURE_WORDS,
    "disease",
    "species",
    "breed",
    "variety",
    "type",
    "kind",
    "grade",
    "tags",
}
ONES, ZEROS = {"1", "1.0", "true"}, {"0", "0.0", "false"}
NO_CLASS = {"", "index", "id", "unnamed: 0", "fold", "kfold"}  # columns that never hold labels


class ImageNames:
    """The images of a tree by their names, in any case, with and without extension.

    Attributes:
        root: of the tree.
        paths: of each image from the root on, with "/".
    """

    def __init__(self, tree: Tree):
        self.root = str(tree.root.path)
        self.paths: list[str] = []
        self.by_name: dict[str, list[int]] = {}
        self.by_stem: dict[str, list[int]] = {}
        start = len(os.path.join(self.root, ""))
        for folder in walk(tree.root):
            for file in image_files(folder):
                path = file[start:].replace(os.sep, "/")
                name = path.rpartition("/")[2].casefold()
                self.by_name.setdefault(name, []).append(len(self.paths))
                self.by_stem.setdefault(posixpath.splitext(name)[0], []).append(len(self.paths))
                self.paths.append(path)

    def find(self, value: str) -> list[int]:
        """Return the numbers of the images that a table's cell may mean."""
        name = value.strip().replace("\\", "/").rpartition("/")[2].casefold()
        found = self.by_name.get(name) or self.by_stem.get(name)
        if not found and name.endswith(IMAGE_SUFFIXES):
            found = self.by_stem.get(posixpath.splitext(name)[0])
        return found or []

    def file(self, number: int) -> str:
        """Return the path of an image."""
        return os.path.join(self.root, self.paths[number])


@dataclass
class Table:
    """A table in which a column names images.

    Attributes:
        path: of the file.
        folder: the folder that it speaks of, from the tree's root on, "" for the root.
        header: names of the columns.
        rows: [N] cells.
        key: number of the column that names images.
        images: [N] number of each row's image, None where there is none.
        lost: [N] why a row has none, "" where it has one.

    """

    path: Path
    folder: str
    header: list[str]
    rows: list[list[str]]
    key: int
    images: list[int | None] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    def column(self, name: str) -> list[str]:
        """Return the cells of a column, without spaces around them."""
        number = self.header.index(name)
        return [row[number].strip() for row in self.rows]


def read_text(path: Path, most: int) -> str | None:
    """Read a text in UTF-8, UTF-16 with its mark, or else Windows' or ISO's Latin.

    None where it cannot be read, or is larger than ``most`` bytes.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except OSError:
        return None
    if len(raw) > most:
        return None
    marked = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            pass
    return raw.decode("latin-1")


def read_rows(path: Path) -> tuple[list[str], list[list[str]]]:
    """Read a table: its header, and its rows, each as long as the header.

    The delimiter is the one that the first line has most of. A wide table is read whole only where
    ``read_table`` needs it; damaged quotes end it early.
    """
    text = read_text(path, LARGEST_TABLE)
    if not text:
        return [], []
    if text.startswith("sep="):  # Excel's own line
        text = text.partition("\n")[2]
    first = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(",;\t|", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    header, rows = [], []
    try:
        header = [cell.strip() for cell in next((row for row in reader if any(row)), [])]
        width = len(header)
        for row in itertools.islice(reader, LOOK if width > WIDEST else None):
            if any(row):
                rows.append((row + [""] * width)[:width])
        if width > WIDEST and len(rows) * width * 10 <= LARGEST_TABLE:
            rows += [(row + [""] * width)[:width] for row in reader if any(row)]
    except csv.Error:
        pass
    return header, rows


def read_tables(tree: Tree, names: ImageNames) -> list[Table]:
    """Read the tables of a tree that name images, those nearest to its root first."""
    paths = [path for path in tree.side if path.suffix.lower() in (".csv", ".tsv")]
    paths.sort(key=lambda path: (len(path.parts), str(path)))
    tables = (read_table(path, names) for path in paths[:MOST_TABLES])
    return [table for table in tables if table is not None]


def read_table(path: Path, names: ImageNames) -> Table | None:
    """Read a table and find the column that names images.

    None where no column does; an example submission is read all the same.
    """
    header, rows = read_rows(path)
    if not header:
        return None
    known = [
        len({row[n] for row in rows[:LOOK] if row[n] and names.find(row[n])})
        for n in range(len(header))
    ]
    key = known.index(max(known))
    for n, cell in enumerate(header):
        if cell.lower().endswith(IMAGE_SUFFIXES) and names.find(cell):
            # The first line is a row, too: the table has no header.
            rows.insert(0, header)
            key, header = n, [f"column {number + 1}" for number in range(len(header))]
            break
    else:
        if not known[key] and not is_sample(path):
            return None
    folder = os.path.relpath(path.parent, names.root).replace(os.sep, "/")
    while is_part_name(posixpath.basename(folder)):  # train/labels.csv speaks of train's parent
        folder = posixpath.dirname(folder)
    table = Table(path, "" if folder == "." else folder, header, rows, key)
    match_rows(table, names)
    return table


def leaves(value: str, table: Table, names: ImageNames) -> bool:
    """Tell whether a path in a table leads out of the data folder."""
    value = value.replace("\\", "/")
    if value.startswith("/") or re.match(r"[A-Za-z]:/", value):
        return not value.startswith(names.root.replace(os.sep, "/").rstrip("/") + "/")
    place = os.path.relpath(table.path.parent, names.root).replace(os.sep, "/")
    return posixpath.normpath(posixpath.join(place, value)).split("/")[0] == ".."


def match_rows(table: Table, names: ImageNames) -> None:
    """Find each row's image: near the table first, and where several have the name, the likeliest.

    That is the one whose folders agree best with the cell, then with the table's part, then the one
    in the folder from which most rows have theirs.
    """
    values = [row[table.key].strip() for row in table.rows]
    found = [[] if leaves(value, table, names) else names.find(value) for value in values]
    everywhere = sum(map(bool, found))
    while table.folder:
        start = table.folder + "/"
        inside = [[n for n in numbers if names.paths[n].startswith(start)] for numbers in found]
        # An example submission whose images are kept back has none anywhere.
        if 2 * sum(map(bool, inside)) >= everywhere:
            found = inside
            break
        table.folder = posixpath.dirname(table.folder)
    homes = Counter(posixpath.dirname(names.paths[n]) for numbers in found for n in numbers)
    part = part_of(table.path.stem) or ("test" if is_sample(table.path) else "train")

    def rank(number: int, value: str) -> tuple:
        path = names.paths[number]
        home = posixpath.dirname(path)
        asked = value.replace("\\", "/").casefold().split("/")[-2::-1]
        has = home.casefold().split("/")[::-1]
        agree = len(
            list(
                itertools.takewhile(lambda pair: pair[0] == pair[1], zip(asked, has, strict=False))
            )
        )
        parts = {part_of(step) for step in home.split("/")}
        return -agree, part not in parts, is_mask(home), -homes[home], len(home), path

    for value, numbers in zip(values, found, strict=True):
        best = min(numbers, key=lambda n: rank(n, value)) if len(numbers) > 1 else None
        table.images.append(best if best is not None else next(iter(numbers), None))
        if numbers:
            table.lost.append("")
        elif not value:
            table.lost.append("no file: the row names none")
        elif leaves(value, table, names):
            table.lost.append("refused: the path leads out of the data folder")
        else:
            table.lost.append(f"no file: a row of {table.path.name} names it")


def is_sample(path: Path) -> bool:
    """Tell whether a table is a competition's example of what to hand in."""
    spoken = set(words(path.stem))
    return bool({"submission", "submissions", "samplesubmission", "submit"} & spoken)


def is_binary(cells: list[str]) -> bool:
    """Tell whether cells are zeros and ones, at least one of them a one."""
    values = {cell.lower() for cell in set(cells)} - NO_LABEL
    return bool(values & ONES) and values <= ONES | ZEROS


def part_column(table: Table) -> str | None:
    """Return the column whose cells are names of parts."""
    for name in table.header:
        cells = {cell.lower() for cell in table.column(name)} - NO_LABEL
        if cells and cells <= PART_NAMES.keys() and "train" in {PART_NAMES[c] for c in cells}:
            return name
    return None


def label_columns(table: Table, wanted: list[str]) -> tuple[list[str], bool]:
    """Return the column that holds a table's labels, or the columns of a one-hot code.

    Returns:
        names of columns, none where there are no labels, and whether that is more than a guess.

    Args:
        table: of images.
        wanted: the columns of the example submission, if there is one: what it asks for is learned.

    """
    split = part_column(table)
    key = table.header[table.key]
    others = [
        name for name in table.header if name not in (key, split) and name.lower() not in NO_CLASS
    ]
    others = [name for name in others if set(table.column(name)) - NO_LABEL]
    asked = [name for name in others if name in wanted]
    binary = [name for name in others if is_binary(table.column(name))]
    if len(asked) == 1 or (len(asked) > 1 and set(asked) <= set(binary)):
        return asked, True
    if len(binary) > 1:
        sums = [
            sum(cell.lower() in ONES for cell in cells)
            for cells in zip(*map(table.column, binary), strict=True)
        ]
        if all(total <= 1 for total in sums) and sum(sums) > 1:
            return binary, True
    for name in LABEL_NAMES:
        for other in others:
            if other.lower().replace(" ", "_") == name:
                return [other], name in SURE_NAMES
    counts = {name: len(set(table.column(name))) for name in others}
    named = [name for name in others if LABEL_WORDS & set(words(name)) and counts[name] > 1]
    if named:
        return named[:1], bool(SURE_WORDS & set(words(named[0])))
    if len(binary) > 1 or len(others) == 1:
        return binary or others, False
    few = [name for name in others if 1 < counts[name] <= max(2, len(table.rows) // 2)]
    text = [name for name in few if not all(map(is_number, set(table.column(name)) - NO_LABEL))]
    return ([min(text or few, key=counts.get)] if few else []), False


def is_number(text: str) -> bool:
    """Tell whether a cell is a number."""
    return re.fullmatch(r"[-+]?\d+(\.\d*)?([eE][-+]?\d+)?", text) is not None


def read_labels(table: Table, columns: list[str]) -> tuple[list[str], str]:
    """Return a label for each row, "" where there is none, and what speaks against all of them."""
    if len(columns) > 1:
        cells = list(zip(*map(table.column, columns), strict=True))
        ones = [[n for n, cell in enumerate(row) if cell.lower() in ONES] for row in cells]
        several = sum(len(row) > 1 for row in ones)
        labels = [columns[row[0]] if row else "" for row in ones]
        what = f"the columns {', '.join(columns[:4])}{', ...' if len(columns) > 4 else ''} of "
        return labels, several_labels(what + table.path.name, several, len(table.rows))
    labels = table.column(columns[0])
    labels = ["" if label.lower() in NO_LABEL else label for label in labels]
    known = set(labels) - {""}
    if known and all(re.fullmatch(r"-?\d+\.0*", label) for label in known):  # integers beside gaps
        labels = [label.partition(".")[0] for label in labels]
    several = count_several(labels)
    what = f"the column {columns[0]!r} of {table.path.name}"
    refusal = several_labels(what, several, len(table.rows))
    if not refusal and len(known) > 20 and 2 * len(known) > len(table.rows):
        refusal = (
            f"{what} has {len(known)} different values in {len(table.rows)} rows, which are no "
            "classes: give a set with a few classes"
        )
    return labels, refusal


def several_labels(what: str, several: int, rows: int) -> str:
    """Say that rows have more than one label, if they do."""
    if not several:
        return ""
    return (
        f"{what} hold{'' if what.startswith('the columns') else 's'} several labels in {several} "
        f"of {rows} rows, and this program learns one class an image: keep one label in each row"
    )


def count_several(labels: list[str]) -> int:
    """Count the cells that hold more than one label.

    "scab rust" is two labels where "scab" and "rust" are cells of their own, too; "black rot", in a
    column with no "black", is one. In a column that has two such labels somewhere, one known word
    is enough: "rust mildew" is two where "rust" is a label.
    """
    counts = Counter(labels)
    cut = {label: [w for w in re.split(r"[\s,;|]+", label) if w] for label in counts}
    cut = {label: parts for label, parts in cut.items() if len(parts) > 1}
    sure = [
        label
        for label, parts in cut.items()
        if re.search(r"[|;]", label)
        or all(part.isdigit() for part in parts)
        or all(part in counts for part in parts)
    ]
    if not sure:
        return 0
    return sum(
        counts[label]
        for label, parts in cut.items()
        if label in sure or any(part in counts for part in parts)
    )


def read_map(tree: Tree, table: Table, labels: set[str]) -> dict[str, str]:
    """Return the names of integer labels from a JSON file in the table's folder or near it."""
    maps = [path for path in tree.side if path.suffix.lower() == ".json"]
    home = table.path.parent
    maps.sort(key=lambda path: (path.parent != home, home not in path.parents, str(path)))
    for path in maps[:MOST_LABEL_MAPS]:
        try:
            content = json.loads(read_text(path, LARGEST_MAP) or "null")
        except (ValueError, RecursionError):
            continue
        if not isinstance(content, dict):
            continue
        for pairs in (content.items(), ((value, key) for key, value in content.items())):
            named = {
                str(key): value for key, value in pairs if isinstance(value, str) and value.strip()
            }
            if labels <= named.keys() and len({named[label] for label in labels}) == len(labels):
                return {label: named[label].strip() for label in labels}
    return {}


def table_candidates(tree: Tree, names: ImageNames, tables: list[Table]) -> list[Candidate]:
    """Return the sets that tables describe, those of one folder and one form taken together."""
    wanted = {table.folder: table.header for table in tables if is_sample(table.path)}
    groups = {}
    for table in tables:
        if is_sample(table.path):
            continue
        columns, sure = label_columns(table, nearest(wanted, table.folder))
        if columns:
            groups.setdefault((table.folder, tuple(columns), sure), []).append(table)
    homes = [folder for (folder, *_), group in groups.items() if not all(map(asks, group))]
    return [
        make_table_candidate(tree, names, group, list(columns), sure, tables)
        for (folder, columns, sure), group in groups.items()
        # test.csv may hold more than names; beside train.csv its columns are no labels.
        if not (folder in homes and all(map(asks, group)))
    ]


def nearest(by_folder: dict, folder: str):
    """Return what belongs to a folder or to the nearest one above it, [] where nothing does."""
    while folder and folder not in by_folder:
        folder = posixpath.dirname(folder)
    return by_folder.get(folder, [])


def make_table_candidate(
    tree: Tree,
    names: ImageNames,
    group: list[Table],
    columns: list[str],
    sure: bool,
    tables: list[Table],
) -> Candidate:
    """Join the labels of tables with the images that they name.

    Args:
        tree: of all files.
        names: of its images.
        group: tables of one folder with these columns.
        columns: with the labels.
        sure: whether they are more than a guess.
        tables: all of the tree; an image that any of them names is not without a row.

    """
    group = sorted(group, key=lambda table: -len(table.rows))
    if any(part_of(table.path.stem) == "train" for table in group):  # Meta.csv beside Train.csv
        group = [table for table in group if part_of(table.path.stem)]
    root = Path(names.root, group[0].folder)
    candidate = Candidate("csv", root, sure=sure)
    first, label_of, given_of, used, empty, differing = group[0], {}, {}, [], set(), set()
    start = len(first.folder)
    for table in group:
        own = {n for n in table.images if n is not None}
        if len(own & label_of.keys()) * 2 > len(own):
            continue  # the same images again: train_folds.csv beside train.csv
        used.append(table)
        labels, refusal = read_labels(table, columns)
        candidate.refusal = candidate.refusal or refusal
        split = part_column(table)
        parts = table.column(split) if split else [""] * len(table.rows)
        home = table.path.parent.name
        said = part_of(table.path.stem) or (part_of(home) if is_part_name(home) else None)
        for row, number in enumerate(table.images):
            if number is None:
                candidate.skipped.append((table.rows[row][table.key], table.lost[row]))
            elif not labels[row]:
                empty.add(number)
            elif label_of.setdefault(number, labels[row]) != labels[row]:
                differing.add(number)
            else:
                part = PART_NAMES.get(parts[row].lower()) if split else said
                given_of[number] = part or part_in_path(names.paths[number][start:]) or ""
    empty -= label_of.keys()
    for number in differing:
        del label_of[number]
    spoiled = empty | differing
    candidate.skipped += [
        (name_in(root, names.file(n)), reason)
        for numbers, reason in (
            (empty, "no label: its cell is empty"),
            (differing, "two labels: rows differ"),
        )
        for n in sorted(numbers)
    ]
    known = set(label_of.values())
    named = read_map(tree, first, known) if all(map(is_number, known)) else {}
    for number in sorted(label_of, key=lambda n: names.paths[n]):
        candidate.files.append(names.file(number))
        candidate.names.append(named.get(label_of[number], label_of[number]))
        candidate.given.append(given_of[number])
    candidate.written = {named.get(label, label): label for label in known}
    candidate.source = source_text(first, columns, used)
    spoken = {n for table in tables for n in table.images if n is not None}
    homes = Counter(posixpath.dirname(names.paths[n]) for n in label_of)
    for number, path in enumerate(names.paths):
        if number not in spoken and homes[posixpath.dirname(path)]:
            lost = (name_in(root, names.file(number)), f"no row: {first.path.name} lacks it")
            candidate.skipped.append(lost)
    candidate.predict = [
        names.file(n)
        for table in tables
        if table not in used and table.folder == first.folder and asks(table)
        for n in dict.fromkeys(table.images)
        if n is not None and n not in label_of and n not in spoiled
    ]
    return candidate


def asks(table: Table) -> bool:
    """Tell whether a table lists images to predict."""
    return is_sample(table.path) or part_of(table.path.stem) in ("test", "predict")


def part_in_path(path: str) -> str | None:
    """Return the part that the folders of a path speak of, the innermost first."""
    for step in path.split("/")[-2::-1]:
        if part_of(step) not in (None, "predict"):
            return part_of(step)
    return None


def source_text(first: Table, columns: list[str], used: list[Table]) -> str:
    """Say where labels are from."""
    what = f"column {columns[0]!r}" if len(columns) == 1 else f"{len(columns)} columns"
    more = f" and {len(used) - 1} more" if len(used) > 1 else ""
    return f"labels from {what} of {first.path.name}{more}"
