"""CSV files and lists of images, in any usual encoding and dialect; damage named by its line."""

import csv
import io
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from kernel.data.names import IMAGE_SUFFIXES

DELIMITERS = ",;\t|"
LARGEST_TABLE = 64 * 2**20  # bytes; a larger file holds more than labels
GUESSED_FROM = 100_000  # characters of a text from which its encoding is guessed
# An image at the start of a line, as far as its suffix or without one, and what a label follows.
LISTED = re.compile(
    rf"^(.*?({'|'.join(map(re.escape, IMAGE_SUFFIXES))})(?=[ \t,;|]|$)|[^\s,;|]+)[ \t,;|]*",
    re.IGNORECASE | re.MULTILINE,
)
LINE_END = re.compile(r"\r\n?|\n")
TOO_LONG = re.compile(r"line (\d+): expected (\d+) fields, saw (\d+)")  # of pandas' warning
OPEN_QUOTE = re.compile(r"EOF inside string starting at row (\d+)")  # of pandas' error


@dataclass
class CsvFile:
    """The content of a CSV file.

    Attributes:
        header: [K] cells of the first row, without spaces around them.
        cells: [N, K] the rows below it, all text, exactly as they are written.
        problems: what could not be read as it is, each a line for the log that names the file.

    """

    header: list[str] = field(default_factory=list)
    cells: pd.DataFrame = field(default_factory=pd.DataFrame)
    problems: list[str] = field(default_factory=list)


def read_bytes(path: Path, most: int) -> bytes:
    """Read a file; empty where it cannot be read or is larger than ``most`` bytes."""
    try:
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except OSError:
        return b""
    return raw if len(raw) <= most else b""


def decode_text(raw: bytes, is_file: Callable[[str], object] = bool) -> tuple[str, str]:
    """Decode a text: by its byte order mark, else as UTF-8, else as GB18030 or Windows-1252.

    Of the last two, the one in which more cells are names of files; else GB18030 if most of what
    is not ASCII are then common Chinese characters: Western text has few pairs of such bytes.

    Args:
        raw: content of the file.
        is_file: returns whether a cell names a file.

    Returns:
        the text, and the name of its encoding where that was guessed, else "".

    """
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace"), ""
    try:
        return raw.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        pass
    try:
        western = raw.decode("cp1252")
    except UnicodeDecodeError:
        western = raw.decode("latin-1")
    try:
        chinese = raw.decode("gb18030")
    except UnicodeDecodeError:
        return western, "Windows-1252"
    names = [set(re.split(r'[,;\t|\r\n"]+', text[:GUESSED_FROM])) for text in (western, chinese)]
    files = [sum(bool(is_file(cell)) for cell in own if not cell.isascii()) for own in names]
    foreign = "".join(character for character in chinese[:GUESSED_FROM] if character > "\x7f")
    common = len(foreign.encode("gb2312", "ignore")) // 2
    if files[1] > files[0] or (files[1] == files[0] and 2 * common > len(foreign)):
        return chinese, "GB18030"
    return western, "Windows-1252"


def is_list(path: Path) -> bool:
    """Return whether a file is a text, whose lines may begin with the names of images."""
    return path.suffix.lower() == ".txt"


def read_csv_file(path: Path, is_file: Callable[[str], object] = bool) -> CsvFile:
    """Read a table of any delimiter and encoding; what is damaged is left out and named.

    A row with more cells than the header is left out, one with fewer is filled with empty cells.
    The lines of a text file (*.txt) have two cells, a name and what is behind it.
    """
    text, encoding = decode_text(read_bytes(path, LARGEST_TABLE), is_file)
    problems = [f"{path.name} is not UTF-8: read as {encoding}"] if encoding else []
    skipped = 0  # lines
    if text.startswith("sep="):  # Excel's own line
        text, skipped = LINE_END.sub("\n", text).partition("\n")[2], 1
    if is_list(path):
        text = LISTED.sub(r"\1\t", LINE_END.sub("\n", text))
    first, second = [*LINE_END.split(text.lstrip("\r\n"), maxsplit=2), ""][:2]
    plain = re.sub(r'"[^"]*"', "", first)
    delimiter = "\t" if is_list(path) else max(DELIMITERS, key=plain.count)
    if second.endswith(delimiter) and second.count(delimiter) == first.count(delimiter) + 1:
        text = text.replace(first, first + delimiter, 1)  # rows end in a delimiter, the header not
    try:
        cells, damage = read_cells(text, delimiter)
    except ValueError as error:  # pandas' EmptyDataError and ParserError, too
        return CsvFile(problems=[*problems, f"{path.name} cannot be read: {error}"] if text else [])
    problems += [f"{path.name}, line {line + skipped}: {what}" for line, what in damage]
    header = [cell.strip() for cell in cells.iloc[0]]
    cells = cells.iloc[1:]
    return CsvFile(header, cells[(cells != "").any(axis=1)].reset_index(drop=True), problems)


def read_cells(text: str, delimiter: str) -> tuple[pd.DataFrame, list[tuple[int, str]]]:
    """Read the cells of a text, the header's first.

    A quote that is not closed makes one cell of all that follows, up to the end or to the next such
    quote. Where every line has the header's number of cells, quotes are then read as they stand;
    otherwise the rows before it are.

    Returns:
        [N, K] cells, and what is damaged: the number of the line, from 1, and what is wrong there.
    """
    open_row = None
    try:
        cells, damage = parse(text, delimiter)
        if '"' not in text:
            return cells, damage
        if not damage and not any(cells[k].str.contains("\n").any() for k in cells):
            return cells, damage
    except pd.errors.ParserError as error:
        found = OPEN_QUOTE.search(str(error))
        if not found:
            raise
        open_row = int(found[1])
    lines = LINE_END.split(text)
    counts = {line.count(delimiter) for line in lines if line.strip()}
    odd = next((n for n, line in enumerate(lines) if line.count('"') % 2), None)
    if odd is not None and len(counts) == 1 and counts != {0}:
        cells, _ = parse(text, delimiter, quoting=csv.QUOTE_NONE)
        return cells.map(unquote), [(odd + 1, "a quote that is not closed is read as a character")]
    if open_row is None:  # cells of several lines are meant so
        return cells, damage
    cells, damage = read_cells("\n".join(lines[:open_row]), delimiter)
    what = "a quote that is not closed; the rows from there on are not read"
    return cells, [*damage, (open_row + 1, what)]


def parse(text: str, delimiter: str, **options) -> tuple[pd.DataFrame, list[tuple[int, str]]]:
    """Read cells as pandas does, all of them as text; see ``read_cells``."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", pd.errors.ParserWarning)
        cells = pd.read_csv(
            io.StringIO(text),
            sep=delimiter,
            header=None,
            dtype=str,
            na_filter=False,
            skipinitialspace=True,
            on_bad_lines="warn",
            low_memory=False,
            **options,
        )
    long = TOO_LONG.findall(" ".join(str(warning.message) for warning in caught))
    if not long:
        return cells, []
    line, expected, found = long[0]
    more = f"; {len(long)} such rows are not read" if len(long) > 1 else "; the row is not read"
    return cells, [(int(line), f"{found} cells instead of {expected}{more}")]


def unquote(cell: str) -> str:
    """Return what stands between the quotes of a cell, or the cell where it has none around it."""
    quoted = len(cell) > 1 and cell[0] == cell[-1] == '"'
    return cell[1:-1].replace('""', '"') if quoted else cell
