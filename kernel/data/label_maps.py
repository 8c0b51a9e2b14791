"""Label maps: files that name the numbers which a table or a submission has for classes."""

import json
import re
from collections.abc import Container, Iterable, Iterator
from functools import partial
from pathlib import Path, PurePath

from kernel.data.csv_files import decode_text, read_bytes, read_csv_file
from kernel.data.names import words_of
from kernel.data.scan import Tree

LARGEST_MAP = 2**20  # bytes
MAX_LABEL_MAPS = 20  # files that are read; more are one for each image
LIST_WORDS = {"class", "classes", "label", "labels", "names", "categories", "map"}


def label_maps(
    tree: Tree, images: Container[str], near: Path
) -> Iterator[tuple[Path, dict[str, str]]]:
    """Yield what files of a tree say: a class's name for each number, nearest to a folder first.

    The names of ``images``, in lower case and without suffix, are those of no class.
    """
    table, listed = (partial(read, images=images) for read in (maps_in_table, maps_in_list))
    readers = {".json": maps_in_json, ".csv": table, ".tsv": table, ".txt": listed}
    files = [
        path
        for path in tree.side_files
        if path.suffix.lower() in readers
        and (path.suffix.lower() == ".json" or LIST_WORDS & set(words_of(path.stem)))
    ]
    files.sort(key=lambda path: (path.parent != near, near not in path.parents, str(path)))
    for path in files[:MAX_LABEL_MAPS]:
        for named in readers[path.suffix.lower()](path):
            if named:
                yield path, named


def find_label_map(
    tree: Tree, images: Container[str], near: Path, labels: set[str]
) -> tuple[Path | None, dict[str, str]]:
    """Return the file that names all of some numbers, and the name of each; None and {} else.

    Names that count from 1 are those of as many labels that count from 0.
    """
    for path, named in label_maps(tree, images, near):
        if len(labels) == len(named) and is_range(labels) and is_range(named):
            first = int("0" not in labels) - int("0" not in named)
            named = {str(int(number) + first): name for number, name in named.items()}  # noqa: PLW2901
        own = {label: named[label] for label in labels & named.keys()}
        if len(set(own.values())) == len(labels):
            return path, own
    return None, {}


def maps_in_json(path: Path) -> list[dict[str, str]]:
    """Read {"0": "name"}, {"name": 0} or ["name", ...]."""
    try:
        text, _ = decode_text(read_bytes(path, LARGEST_MAP))
        content = json.loads(text or "null")
    except (ValueError, RecursionError):
        return []
    if isinstance(content, list) and all(isinstance(name, str) for name in content):
        content = dict(enumerate(content))
    if not isinstance(content, dict):
        return []
    if all(str(value).isdecimal() for value in content.values()):  # {"name": 0}
        if not is_range(content.values()):
            return []
        content = {value: key for key, value in content.items()}
    named = {str(number): name for number, name in content.items()}
    good = all(n.isdecimal() and isinstance(name, str) for n, name in named.items())
    return [{n: name.strip() for n, name in named.items() if name.strip()}] if good else []


def is_range(numbers: Iterable[int | str]) -> bool:
    """Return whether some numbers are those from 0 or 1 on, in any order."""
    texts = [str(number) for number in numbers]
    numbers = sorted(int(text) for text in texts if len(text) < 10)  # more digits are no count
    return len(numbers) == len(texts) and numbers in (
        [*range(len(numbers))],
        [*range(1, len(numbers) + 1)],
    )


def maps_in_table(path: Path, images: Container[str]) -> list[dict[str, str]]:
    """Read a table of which one column has numbers, and another one text, each of them once."""
    file = read_csv_file(path)
    columns = [[cell.strip() for cell in file.cells[k]] for k in file.cells.columns]
    numbers = [cells for cells in columns if cells and all(cell.isdigit() for cell in cells)]
    texts = [
        cells
        for cells in columns
        if cells
        and not any(cell.isdigit() for cell in cells)
        and 2 * sum(PurePath(cell).stem.casefold() in images for cell in cells) <= len(cells)
    ]
    return [
        dict(zip(keys, names, strict=True))
        for keys in numbers
        for names in texts
        if len(set(keys)) == len(keys) == len(set(names))
    ]


def maps_in_list(path: Path, images: Container[str]) -> list[dict[str, str]]:
    """Read a name on each line, or a number and a name, in any order."""
    text, _ = decode_text(read_bytes(path, LARGEST_MAP))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    first = [PurePath(line.split()[0]).stem.casefold() for line in lines]
    named = any(name in images for name in first)
    if len(set(lines)) < len(lines) or (named and not all(map(str.isdecimal, first))):
        return []  # labels or images one by one
    lines_of = [re.sub(r"[,:=]|(?<=\d)\s+-\s", " ", line) for line in lines]
    pairs = [line.split(None, 1) for line in lines_of]
    if all(len(pair) == 2 and pair[0].isdecimal() for pair in pairs):
        return [{number: name.strip() for number, name in pairs}]
    pairs = [line.rsplit(None, 1)[::-1] for line in lines_of]
    if all(len(p) == 2 and p[0].isdecimal() for p in pairs) and is_range(p[0] for p in pairs):
        return [{number: name.strip() for number, name in pairs}]
    return [{str(k): line for k, line in enumerate(lines)}]
