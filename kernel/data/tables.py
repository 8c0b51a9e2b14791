"""Tables: labels in CSV files, whatever their columns are called, matched to images."""

import functools
import itertools
import os
import posixpath
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from kernel.data.candidates import Candidate
from kernel.data.csv_files import is_list, read_csv_file
from kernel.data.label_maps import find_label_map
from kernel.data.names import (
    IMAGE_SUFFIXES,
    is_mask,
    is_split_name,
    relative_name,
    split_in_name,
    words_of,
)
from kernel.data.scan import Tree, image_files, walk
from kernel.errors import UserError

FIRST_ROWS = 1000  # of a table, in which the column that names images is looked for
WHOLE_NUMBER = re.compile(r"(\d{1,15})(\.0*)?")
NUMBERED = re.compile(r"(\D*)(\d{1,15})")
NO_LABEL = {"", "nan", "null", "<na>", "n/a", "#n/a"}
MAX_TABLES = 200  # files that are read; more are one for each image
# Names of columns that hold labels, the surest first: sure ones, others, then words in names.
SURE_NAMES = (
    *("label", "labels", "class", "classes", "class_name", "classname", "category", "target"),
    *("label_name", "diagnosis", "diagnostic", "dx"),
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
FILE_WORDS = {
    *("file", "filename", "filepath", "filepaths", "files", "image", "images", "img", "path"),
    *("paths", "photo", "picture", "name", "id"),
}
ONES, ZEROS = {"1", "1.0", "true"}, {"0", "0.0", "false", "-1", "-1.0"}
NO_CLASS = {"", "index", "id", "unnamed: 0", "fold", "kfold"}  # columns that never hold labels


class ImageNames:
    """The images of a tree by their names, in lower case, with and without extension.

    ``paths`` are relative to the root of the tree, with "/".
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
                name = image_name(path)
                self.by_name.setdefault(name, []).append(len(self.paths))
                self.by_stem.setdefault(posixpath.splitext(name)[0], []).append(len(self.paths))
                self.paths.append(path)

    @functools.cached_property
    def by_number(self) -> dict[int, list[int]]:
        """The same by the number in their names, where these are one prefix and a number."""
        return numbered(self.by_stem)

    def find(self, value: str) -> list[int]:
        """Return the indices of the images that a table's cell may mean."""
        name = image_name(value.strip().replace("\\", "/"))
        found = self.by_name.get(name) or self.by_stem.get(name)
        if not found and name.endswith(IMAGE_SUFFIXES):
            found = self.by_stem.get(posixpath.splitext(name)[0])
        if not found and (number := WHOLE_NUMBER.fullmatch(name)):  # 7 or 7.0 for 0007, IMG_0007
            found = self.by_number.get(int(number.group(1)))
        return found or []

    def file(self, index: int) -> str:
        """Return the path of an image."""
        return os.path.join(self.root, self.paths[index])


def image_name(path: str) -> str:
    """Return the last part of a path in lower case, in one spelling."""
    name = path.rpartition("/")[2]
    return (name if name.isascii() else unicodedata.normalize("NFC", name)).casefold()


def numbered(by_stem: dict[str, list[int]]) -> dict[int, list[int]]:
    """Return the images by the number in their names, where these are a prefix and a number."""
    parts = {stem: NUMBERED.fullmatch(stem) for stem in by_stem}
    prefixes = {match.group(1) for match in parts.values() if match}
    if len(prefixes) != 1 or not all(parts.values()):
        return {}
    by_number = {}
    for stem, indices in by_stem.items():
        by_number.setdefault(int(parts[stem].group(2)), []).append(indices)
    return {number: own[0] for number, own in by_number.items() if len(own) == 1}


@dataclass(eq=False)
class Table:
    """A table in which a column names images.

    Attributes:
        path: of the file.
        folder: the folder whose images it describes, relative to the tree's root, "" for the root.
        header: [K] names of the columns.
        cells: [N, K] text.
        key: index of the column that names images.
        problems: lines about what could not be read.
        images: [N] index of each row's image, None where there is none.
        missing: [N] why a row has no image, "" where it has one.

    """

    path: Path
    folder: str
    header: list[str]
    cells: pd.DataFrame
    key: int
    problems: list[str] = field(default_factory=list)
    images: list[int | None] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def split(self) -> str | None:
        """The split that the table's name gives, or else its folder's, None where neither does."""
        folder = self.path.parent.name
        own = split_in_name(folder) if is_split_name(folder) else None
        return split_in_name(self.path.stem) or own

    @property
    def by_path(self) -> bool:
        """Whether most cells name the folders of images, too."""
        return 2 * sum("/" in cell for cell in self.column(self.key)) > len(self.cells)

    def column(self, name: str | int) -> list[str]:
        """Return the cells of a column, by its name or index, without spaces around them."""
        index = self.header.index(name) if isinstance(name, str) else name
        return [cell.strip() for cell in self.cells.iloc[:, index]]


def read_tables(tree: Tree, names: ImageNames) -> tuple[list[Table], list[str]]:
    """Read the tables of a tree that name images, the nearest first; and others' problems."""
    # A text file with the name of an image is about that one.
    paths = [
        path
        for path in tree.side_files
        if path.suffix.lower() in (".csv", ".tsv") or (is_list(path) and not names.find(path.stem))
    ]
    paths.sort(key=lambda path: (is_list(path), len(path.parts), str(path)))
    tables, problems = [], []
    for path in paths[:MAX_TABLES]:
        table, own = read_table(path, names)
        if table is None:
            problems += [] if is_list(path) else own
        else:
            tables.append(table)
    return tables, problems


def read_table(
    path: Path, names: ImageNames, place: Path | None = None
) -> tuple[Table | None, list[str]]:
    """Read a table and find the column that names images; returns it and its problems.

    No table where no column names images; an example submission is one all the same. ``place`` is
    where its relative paths begin, if that is not beside the file.
    """
    place = place or path.parent
    file = read_csv_file(path, names.find)
    header, cells = file.header, file.cells
    if not header:
        return None, file.problems
    counts = [
        len({cell for cell in cells[k].iloc[:FIRST_ROWS] if cell and names.find(cell)})
        for k in cells.columns
    ]
    key = image_column(header, cells, counts)
    for k, cell in enumerate(header):
        if (is_list(path) or cell.lower().endswith(IMAGE_SUFFIXES)) and names.find(cell):
            # The first line is a row, too: the table has no header.
            cells = pd.concat([pd.DataFrame([header], columns=cells.columns), cells])
            key, header = k, [f"column {n + 1}" for n in range(len(header))]
            break
    else:
        if not counts[key] and not is_sample(path):
            return None, [*file.problems, *fits_nothing(path, header, cells, names)]
    if is_list(path) and not lists_images(cells, counts):
        return None, []
    folder = os.path.relpath(place, names.root).replace(os.sep, "/")
    while is_split_name(posixpath.basename(folder)):  # train/labels.csv describes train's parent
        folder = posixpath.dirname(folder)
    folder = "" if folder == "." else folder
    table = Table(place / path.name, folder, header, cells, key, file.problems)
    match_rows(table, names)
    return table, file.problems


def lists_images(cells: pd.DataFrame, counts: list[int]) -> bool:
    """Return whether lines begin with names of images, without boxes or VOC's -1."""
    first = cells.iloc[:FIRST_ROWS]
    behind = first[first.columns[-1]].str.fullmatch(r"-1|[\d.-]+([ ,][\d.-]+)+")
    return 2 * counts[0] >= len(first) and not is_counter(first[0]) and not behind.any()


def image_column(header: list[str], cells: pd.DataFrame, counts: list[int]) -> int:
    """Return the index of the column that names images.

    That is the one with the most cells that are images. A counter of the rows, as
    ``DataFrame.to_csv`` puts first, loses against any other column of about as many.
    """

    def rank(k: int) -> tuple:
        column = cells[k].iloc[:FIRST_ROWS]
        named = bool(FILE_WORDS & set(words_of(header[k])))
        with_suffix = sum(cell.strip().lower().endswith(IMAGE_SUFFIXES) for cell in column)
        images = not is_mask(header[k])
        return 2 * with_suffix > len(column), not is_counter(column), named, images, counts[k], -k

    good = [k for k, count in enumerate(counts) if count and 2 * count >= max(counts)]
    return max(good, key=rank) if good else 0


def is_counter(column: pd.Series) -> bool:
    """Return whether the cells of a column count its rows, from 0 or 1 on."""
    numbers = column.str.strip().tolist()
    return any(numbers == [str(k + first) for k in range(len(numbers))] for first in (0, 1))


def fits_nothing(
    path: Path, header: list[str], cells: pd.DataFrame, names: "ImageNames"
) -> list[str]:
    """Return the line that a table with labels names no image, with its first id and file."""
    sure = [name for name in header if name.strip().lower().replace(" ", "_") in LABEL_NAMES]
    if not sure or not names.paths or len(header) < 2 or cells.empty:
        return []
    key = next(k for k, name in enumerate(header) if name not in sure or k == len(header) - 1)
    return [
        f"{path.name} has a column {sure[0]!r}, but none of its {len(cells)} ids (first "
        f"{str(cells[key].iloc[0])!r}) is the name of an image (first {min(names.paths)})"
    ]


def is_outside(value: str, table: Table, names: ImageNames) -> bool:
    """Return whether a path in a table leads out of the data folder."""
    if is_absolute(value):
        value = value.replace("\\", "/")
        return not value.startswith(names.root.replace(os.sep, "/").rstrip("/") + "/")
    folder = os.path.relpath(table.path.parent, names.root).replace(os.sep, "/")
    joined = posixpath.join(folder, value.replace("\\", "/"))
    return posixpath.normpath(joined).split("/")[0] == ".."


def is_absolute(value: str) -> bool:
    """Return whether a path begins at the root of a file system, or at a drive of Windows."""
    return re.match(r"[A-Za-z]:[\\/]|[\\/]", value) is not None


def match_rows(table: Table, names: ImageNames) -> None:
    """Find each row's image: near the table first, and where several have the name, the likeliest.

    That is the one whose folders agree best with the cell, then with the table's split, then the
    one in the folder that holds most of the table's images.
    """
    values = table.column(table.key)
    # Paths of another machine are matched by their ends; a single one among names is refused.
    elsewhere = [is_absolute(value) or value.startswith("../") for value in values]
    foreign = 2 * sum(elsewhere) > len(values)
    outside = [
        is_outside(value, table, names) and not (foreign and other)
        for value, other in zip(values, elsewhere, strict=True)
    ]
    found = [
        [] if leads_out else names.find(value)
        for value, leads_out in zip(values, outside, strict=True)
    ]
    everywhere = sum(map(bool, found))
    while table.folder:
        start = table.folder + "/"
        inside = [[k for k in indices if names.paths[k].startswith(start)] for indices in found]
        # An example submission whose images are kept back has none anywhere.
        if 2 * sum(map(bool, inside)) >= everywhere:
            found = inside
            break
        table.folder = posixpath.dirname(table.folder)
    folders = Counter(posixpath.dirname(names.paths[k]) for indices in found for k in indices)
    split = table.split or ("test" if is_sample(table.path) else "train")

    def rank(index: int, value: str) -> tuple:
        path = names.paths[index]
        folder = posixpath.dirname(path)
        steps = zip(
            value.replace("\\", "/").casefold().split("/")[-2::-1],
            folder.casefold().split("/")[::-1],
            strict=False,
        )
        agreeing = len(list(itertools.takewhile(lambda pair: pair[0] == pair[1], steps)))
        splits = {split_in_name(step) for step in folder.split("/")}
        return -agreeing, split not in splits, is_mask(folder), -folders[folder], len(folder), path

    for value, indices, leads_out in zip(values, found, outside, strict=True):
        best = min(indices, key=lambda k: rank(k, value)) if len(indices) > 1 else None
        table.images.append(best if best is not None else next(iter(indices), None))
        if indices:
            table.missing.append("")
        elif not value:
            table.missing.append("no file: the row names none")
        elif leads_out:
            table.missing.append("refused: the path leads out of the data folder")
        else:
            table.missing.append(f"no file: a row of {table.path.name} names it")


def is_sample(path: Path) -> bool:
    """Return whether a table is a competition's example submission."""
    names = {"submission", "submissions", "samplesubmission", "submit"}
    return bool(names & set(words_of(path.stem)))


def is_binary(cells: list[str]) -> bool:
    """Return whether cells are zeros and ones, at least one of them a one."""
    values = {cell.lower() for cell in set(cells)} - NO_LABEL
    return bool(values & ONES) and values <= ONES | ZEROS


def split_column(table: Table) -> str | None:
    """Return the column whose cells are names of splits."""
    for name in table.header:
        cells = {cell for cell in table.column(name) if cell.lower() not in NO_LABEL}
        splits = set(map(split_in_name, cells)) if len(cells) < 6 else {None}  # PublicTest
        if "train" in splits and None not in splits:
            return name
    return None


def label_columns(table: Table, wanted: list[str]) -> tuple[list[str], bool]:
    """Return the column that holds a table's labels, or the columns of a one-hot code.

    Returns:
        names of columns, none where there are no labels, and whether that is more than a guess.
    """
    split = split_column(table)
    key = table.header[table.key]
    others = [
        name for name in table.header if name not in (key, split) and name.lower() not in NO_CLASS
    ]
    others = [name for name in others if set(table.column(name)) - NO_LABEL]
    asked = [name for name in table.header if name in wanted and name not in (key, split)]
    counts = {name: len(set(table.column(name))) for name in others}
    binary = [name for name in others if is_binary(table.column(name)) and not is_split_name(name)]
    if sum(counts[name] > 1 for name in binary) > 1:
        binary = [name for name in binary if counts[name] > 1]
    # The submission has a column for each label of one.
    listed = [name for name in others if set(table.column(name)) == set(wanted)][:1]
    if listed or len(asked) == 1 or (asked and set(asked) <= set(binary)):
        return listed or asked, True
    plain = {name: name.lower().replace(" ", "_") for name in others}
    named = sorted(set(LABEL_NAMES) & set(plain.values()), key=LABEL_NAMES.index)
    named = [next(name for name in others if plain[name] == word) for word in named]
    sure = [name for name in named if plain[name] in SURE_NAMES]
    if len(binary) > 1:
        better, exclusive = beside_flags(table, binary, others, [(n, plain[n]) for n in named])
        better = [name for name in better if counts[name] > 1]
        if better or exclusive:
            return better[:1] or binary, True
    if named:
        return named[:1], named[0] in sure
    named = [name for name in others if LABEL_WORDS & set(words_of(name)) and counts[name] > 1]
    if named:
        return named[:1], bool(SURE_WORDS & set(words_of(named[0])))
    if len(binary) > 1 or len(others) == 1:
        # Of train.csv all that it says beside the image.
        return binary or others, not binary and split_in_name(table.path.stem) == "train"
    few = [name for name in others if 1 < counts[name] <= max(2, len(table.cells) // 2)]
    text = [name for name in few if not all(map(is_number, set(table.column(name)) - NO_LABEL))]
    return ([min(text or few, key=counts.get)] if few else []), False


def beside_flags(
    table: Table, flags: list[str], others: list[str], named: list[tuple[str, str]]
) -> tuple[list[str], bool]:
    """Return columns of labels that go before columns of zeros and ones, the surest first.

    Where these are not a one in each row, they are flags beside a column of labels, if one is.

    Returns:
        the columns, and whether the flags are a one-hot code of their own.
    """
    sums = [
        sum(cell.lower() in ONES for cell in cells)
        for cells in zip(*map(table.column, flags), strict=True)
    ]
    strong = {*SURE_NAMES, "disease", "level"}
    better = [name for name, word in named if word in strong and name not in flags]
    if set(sums) != {1}:
        better += [n for n, word in named if word in SURE_NAMES or n not in flags]
        better += [name for name in others if tells_the_same(table, name, flags)]
    return better, max(sums) < 2 and sum(sums) > 1


def tells_the_same(table: Table, name: str, flags: list[str]) -> bool:
    """Return whether a column has one value for each flag, and one for rows without any."""
    rows = zip(table.column(name), *map(table.column, flags), strict=True)
    ones = {(cell, tuple(flag.lower() in ONES for flag in row)) for cell, *row in rows}
    ones = {(cell, row) for cell, row in ones if sum(row) < 2}
    return len(ones) == len({cell for cell, _ in ones}) == len({row for _, row in ones}) > 2


def is_number(text: str) -> bool:
    """Return whether a cell is a number."""
    return re.fullmatch(r"[-+]?\d+(\.\d*)?([eE][-+]?\d+)?", text) is not None


def read_labels(table: Table, columns: list[str]) -> tuple[list[str], str]:
    """Return each row's label, "" where there is none, and why they cannot be learned, or ""."""
    rows = len(table.cells)
    if len(columns) > 1:
        cells = list(zip(*map(table.column, columns), strict=True))
        ones = [[k for k, cell in enumerate(row) if cell.lower() in ONES] for row in cells]
        several = sum(len(row) > 1 for row in ones)
        labels = [columns[row[0]] if row else "" for row in ones]
        what = f"the columns {', '.join(columns[:4])}{', ...' if len(columns) > 4 else ''} of "
        return labels, several_labels(what + table.path.name, several, rows)
    labels = table.column(columns[0])
    labels = ["" if label.lower() in NO_LABEL else label for label in labels]
    known = set(labels) - {""}
    if known and all(re.fullmatch(r"-?\d+\.0*", label) for label in known):  # integers beside gaps
        labels = [label.partition(".")[0] for label in labels]
    several = count_several(labels)
    what = f"the column {columns[0]!r} of {table.path.name}"
    refusal = several_labels(what, several, rows)
    if not refusal and len(known) > 20 and 2 * len(known) > rows:
        refusal = (
            f"{what} has {len(known)} different values in {rows} rows, which are no "
            "classes: give a set with a few classes"
        )
    return labels, refusal


def several_labels(what: str, several: int, rows: int) -> str:
    """Return the refusal of rows that have more than one label, "" where there are none."""
    if not several:
        return ""
    return (
        f"{what} hold{'' if what.startswith('the columns') else 's'} several labels in {several} "
        f"of {rows} rows, and this program learns one class per image: keep one label in each row"
    )


def count_several(labels: list[str]) -> int:
    """Count the cells that hold more than one label.

    "scab rust" is two labels where "scab" and "rust" are cells of their own, too; "black rot", in a
    column with no "black", is one. In a column that has two such labels somewhere, one known word
    is enough: "rust mildew" is two where "rust" is a label.
    """
    counts = Counter(labels)
    pieces = {label: [w for w in re.split(r"[\s,;|]+", label) if w] for label in counts}
    pieces = {label: words for label, words in pieces.items() if len(words) > 1}
    sure = [
        label
        for label, words in pieces.items()
        if re.search(r"[|;]", label)
        or all(word.isdigit() for word in words)
        or all(word in counts for word in words)
    ]
    if not sure:
        return 0
    return sum(
        counts[label]
        for label, words in pieces.items()
        if label in sure or any(word in counts for word in words)
    )


def name_labels(
    tree: Tree, names: ImageNames, table: Table, columns: list[str], known: set[str]
) -> tuple[Path | None, dict[str, str]]:
    """Return names for labels that are numbers, and the file that they are from, if any is.

    Another column of the table goes before a label map.
    """
    if not known or not all(map(is_number, known)):
        return None, {}
    named = names_beside(table, columns[0], known) if len(columns) == 1 else {}
    return (None, named) if named else find_label_map(tree, names.by_stem, table.path.parent, known)


def names_beside(table: Table, column: str, known: set[str]) -> dict[str, str]:
    """Return the names of numeric labels from another column of the table that has one for each."""
    labels = [label.partition(".")[0] for label in table.column(column)]
    for other in table.header:
        names = table.column(other)
        pairs = {(label, name) for label, name in zip(labels, names, strict=True) if label in known}
        if (
            other != column
            and len(pairs) == len(known) == len({name for _, name in pairs})
            and not any(is_number(name) or name.lower() in NO_LABEL for _, name in pairs)
        ):
            return dict(pairs)
    return {}


def table_candidates(
    tree: Tree, names: ImageNames, tables: list[Table], column: str = ""
) -> list[Candidate]:
    """Return the sets that tables describe; tables of one folder with the same columns are one."""
    if column and not any(column in table.header for table in tables):
        known = sorted({name for table in tables for name in table.header})
        raise UserError(
            f"--classes-from table:{column}: no table that names images has that column; there are "
            f"{', '.join(known) or 'none'}"
        )
    wanted = {
        table.folder: [name for k, name in enumerate(table.header) if k != table.key]
        for table in tables
        if is_sample(table.path)
    }
    groups, surely = {}, set()
    for table in tables:
        if is_sample(table.path):
            continue
        columns, sure = label_columns(table, nearest(wanted, table.folder))
        if column:
            columns, sure = [column] if column in table.header else [], True
        if columns:
            groups.setdefault((table.folder, *columns), []).append(table)
            surely |= {(table.folder, *columns)} if sure else set()
    labeled = [
        folder for (folder, *_), group in groups.items() if not all(map(lists_unlabeled, group))
    ]
    return [
        make_table_candidate(tree, names, group, columns, (folder, *columns) in surely, tables)
        for (folder, *columns), group in groups.items()
        # test.csv may hold more than names; beside train.csv its columns are no labels.
        if not (folder in labeled and all(map(lists_unlabeled, group)))
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
    """Join the labels of tables with the images that they name."""
    # Of the tables of several folds the first fold's.
    group = sorted(group, key=lambda t: (fold_of(t.path.stem), -len(t.cells)))
    if any(split_in_name(table.path.stem) == "train" for table in group):
        group = [table for table in group if split_in_name(table.path.stem)]  # without Meta.csv
    root = Path(names.root, group[0].folder)
    candidate = Candidate("csv", root, sure=sure, by_path=group[0].by_path)
    first, label_of, split_of, used, empty, differing = group[0], {}, {}, [], set(), set()
    start = len(first.folder)
    for table in group:
        own = {k for k in table.images if k is not None}
        if len(own & label_of.keys()) * 2 > len(own):  # train_folds.csv beside train.csv
            candidate.notes.append(
                f"{relative_name(names.root, table.path)} lists images of "
                f"{relative_name(names.root, used[0].path)} again and is not used"
            )
            continue
        used.append(table)
        candidate.notes += table.problems
        labels, refusal = read_labels(table, columns)
        candidate.refusal = candidate.refusal or refusal
        column = split_column(table)
        splits = table.column(column) if column else [""] * len(table.cells)
        for value, index, label, split, missing in zip(
            table.column(table.key), table.images, labels, splits, table.missing, strict=True
        ):
            if index is None:
                candidate.skipped.append((value, missing))
            elif not label and split_in_name(split) in ("test", "predict"):
                candidate.predict.append(names.file(index))
            elif not label:
                empty.add(index)
            elif label_of.setdefault(index, label) != label:
                differing.add(index)
            else:
                own_split = split_in_name(split) if column else table.split
                own_split = own_split or split_in_path(names.paths[index][start:])
                # What has a label is not to be predicted, whatever its folder is called.
                split_of[index] = own_split if own_split not in (None, "predict") else ""
    empty -= label_of.keys()
    for index in differing:
        del label_of[index]
    unusable = empty | differing
    why_empty = "its cell is empty" if len(columns) == 1 else "no column is 1"
    candidate.skipped += [
        (relative_name(root, names.file(k)), reason)
        for indices, reason in (
            (empty, f"no label: {why_empty}"),
            (differing, "two labels: rows differ"),
        )
        for k in sorted(indices)
    ]
    known = set(label_of.values())
    map_file, named = name_labels(tree, names, first, columns, known)
    for index in sorted(label_of, key=lambda k: names.paths[k]):
        candidate.files.append(names.file(index))
        candidate.names.append(named.get(label_of[index], label_of[index]))
        candidate.splits.append(split_of[index])
    candidate.written = {named.get(label, label): label for label in known}
    candidate.source = source_text(first, columns, used)
    candidate.source += f", named by {map_file.name}" if map_file else ""
    listing = [t.path for t in tables if t.folder == first.folder and lists_unlabeled(t)]
    candidate.labels = [*(table.path for table in used), *listing, *filter(None, [map_file])]
    candidate.column = columns[0] if len(columns) == 1 else ""
    listed = {k for table in tables for k in table.images if k is not None}
    folders = Counter(posixpath.dirname(names.paths[k]) for k in label_of)
    candidate.skipped += [
        (relative_name(root, names.file(k)), f"no row: {first.path.name} lacks it")
        for k, path in enumerate(names.paths)
        if k not in listed and folders[posixpath.dirname(path)]
    ]
    candidate.predict = [
        names.file(k)
        for table in tables
        if table not in used and table.folder == first.folder and lists_unlabeled(table)
        for k in dict.fromkeys(table.images)
        if k is not None and k not in label_of and k not in unusable
    ]
    return candidate


def fold_of(stem: str) -> list[str]:
    """Return the number in a table's name where it is that of a fold."""
    folds = {"fold", "folds", "cv", "subset", "split", "run"} & set(words_of(stem))
    return re.findall(r"\d+", stem)[-1:] if folds else []


def lists_unlabeled(table: Table) -> bool:
    """Return whether a table lists images to predict."""
    return is_sample(table.path) or split_in_name(table.path.stem) in ("test", "predict")


def split_in_path(path: str) -> str | None:
    """Return the split that the folders of a path name, the innermost first."""
    for step in path.split("/")[-2::-1]:
        if split_in_name(step) not in (None, "predict"):
            return split_in_name(step)
    return None


def source_text(first: Table, columns: list[str], used: list[Table]) -> str:
    """Return where labels are from, for the log."""
    what = f"column {columns[0]!r}" if len(columns) == 1 else f"{len(columns)} columns"
    more = f" and {len(used) - 1} more" if len(used) > 1 else ""
    return f"labels from {what} of {first.path.name}{more}"
