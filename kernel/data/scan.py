"""Scan: one pass over a data folder, in which every file is accounted for."""

import os
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kernel.data.names import ARCHIVE_SUFFIXES, FOREIGN_SUFFIXES, IMAGE_SUFFIXES
from kernel.data.synthetic import LEAVES_FOLDER
from kernel.errors import UserError

SIDE_SUFFIXES = (".csv", ".tsv", ".json", ".npz", ".txt")
MAX_DEPTH = 16  # folders below the start: deeper is not a data set
OWN_OUTPUT = "own output: written by a run of this program"
SIGNATURES = {"JPG": b"\xff\xd8\xff", "PNG": b"\x89PNG\r\n", "GIF": b"GIF8"}
# What a run says of its model.
RESULT_FILES = (
    *("report.html", "MODEL_CARD.md", "metrics.json", "history.csv", "predictions.csv"),
    *("predict.csv", "curves.png", "confusion_matrix.png"),
)
# What this program writes to its output folder. Two of them in one folder are taken for its own.
OUTPUT_FILES = {
    *RESULT_FILES,
    *("last.pt", "previous.pt", "best.pt", "samples.png"),
    *("skipped.csv", "suspects.csv", "identical.csv"),
}


@dataclass
class Folder:
    """A folder with images in it or below it."""

    path: Path
    real: str  # its path without links
    images: list[str] = field(default_factory=list)  # names, sorted
    links: set[str] = field(default_factory=set)  # those of them that are links
    folders: list["Folder"] = field(default_factory=list)


@dataclass
class Tree:
    """What one pass over a folder found.

    Attributes:
        root: the folder; folders without an image in them or below them are left out.
        side_files: the tables, label maps and arrays, wherever they lie.
        others: all other files that are no images, each with the reason why it is not used, which
            begins with its fate and a colon.
        unreadable: folders that cannot be read, each with the reason.
        outputs: output folders of this program, whose results are not listed.

    """

    root: Folder
    side_files: list[Path] = field(default_factory=list)
    others: dict[str, str] = field(default_factory=dict)
    unreadable: list[tuple[Path, str]] = field(default_factory=list)
    outputs: list[Path] = field(default_factory=list)


def scan(path: Path) -> Tree:
    """Read a folder and all below it: one listing for each folder, no look at single files.

    Hidden files, ``__MACOSX`` and what this program has written count among the others. A folder is
    read once, however many links lead to it, at its own path if that lies in the tree; links to
    folders above are not followed.

    Raises:
        UserError: the folder itself cannot be read.

    """
    root = Folder(path, os.path.realpath(path))
    tree, seen = Tree(root), set()
    waiting, links = [(root, None, 0)], []
    while waiting or links:
        folder, parent, depth = (waiting or links).pop()
        if folder.real in seen:
            continue
        seen.add(folder.real)
        if depth > MAX_DEPTH:
            pass_over(folder.path, f"not used: more than {MAX_DEPTH} folders deep", tree)
            continue
        try:
            with os.scandir(folder.path) as listing:
                entries = list(listing)
        except OSError as error:
            if parent is None:
                reason = f"the folder {path} cannot be read ({error.strerror})"
                raise UserError(f"{reason}: give another with --data DIR") from error
            tree.unreadable.append((folder.path, f"the folder cannot be read: {error.strerror}"))
            continue
        if parent is not None:
            parent.folders.append(folder)
        for below in read_entries(entries, folder, tree):
            if below.real == os.path.join(folder.real, below.path.name):
                waiting.append((below, folder, depth + 1))
            elif not f"{root.real}/".startswith(f"{below.real.rstrip('/')}/"):
                links.append((below, folder, depth + 1))
    tree.side_files.sort()
    tree.unreadable.sort()
    tree.outputs.sort()
    prune(root)
    return tree


def read_entries(entries: list[os.DirEntry], folder: Folder, tree: Tree) -> list[Folder]:
    """List a folder's images and side files, and return the folders in it."""
    below = []
    written = {entry.name for entry in entries} & OUTPUT_FILES
    if len(written) < 2:
        written = set()  # by chance: others have a best.pt, too
    elif folder is not tree.root:
        tree.outputs.append(folder.path)
        written |= {"submission.csv", LEAVES_FOLDER}
    for entry in entries:
        name, suffix = entry.name, os.path.splitext(entry.name)[1].lower()
        linked = entry.is_symlink()
        hidden = name.startswith(".") or name == "__MACOSX"
        if is_folder(entry):
            real = os.path.realpath(entry.path) if linked else os.path.join(folder.real, name)
            if not (hidden or name in written):
                below.append(Folder(Path(entry.path), real))
            elif not linked:
                reason = f"not used: in the hidden folder {name}" if hidden else OWN_OUTPUT
                pass_over(entry.path, reason, tree)
        elif name in written:
            tree.others[entry.path] = OWN_OUTPUT
        elif hidden:
            image = suffix in IMAGE_SUFFIXES
            tree.others[entry.path] = "not used: a hidden file" if image else "not an image: hidden"
        elif suffix in IMAGE_SUFFIXES and (linked or is_regular(entry)):
            if linked:
                folder.links.add(name)
            folder.images.append(name)
        elif suffix in SIDE_SUFFIXES and is_regular(entry):
            tree.side_files.append(Path(entry.path))
        else:
            tree.others[entry.path] = reason_not_used(entry, suffix)
    return below


def is_regular(entry: os.DirEntry) -> bool:
    """Tell whether an entry is, or leads to, a file."""
    try:
        return entry.is_file()
    except OSError:  # a link to itself
        return False


def reason_not_used(entry: os.DirEntry, suffix: str) -> str:
    """Return why a file that is neither an image nor beside images is not used, and what to do."""
    if not is_regular(entry):
        return "not an image: not a regular file"
    if suffix in FOREIGN_SUFFIXES:
        return f"unreadable: {FOREIGN_SUFFIXES[suffix]}; convert it to JPEG or PNG"
    if suffix in ARCHIVE_SUFFIXES:
        images = images_in_archive(entry.path)
        return f"not used: an archive{images and f' with {images} images'}; unpack it"
    if not suffix or not suffix[1:].isalpha():
        kind = kind_by_content(entry.path)
        if kind:
            return f"unreadable: {kind} image without its suffix; rename it to *.{kind.lower()}"
    return f"not an image: {suffix or 'no suffix'}"


def images_in_archive(path: str) -> int:
    """Return how many images a zip file lists; 0 for other archives, which have no list."""
    try:
        with zipfile.ZipFile(path) as archive:
            return sum(name.lower().endswith(IMAGE_SUFFIXES) for name in archive.namelist())
    except Exception:  # a damaged file makes zipfile raise nearly anything
        return 0


def kind_by_content(path: str) -> str:
    """Return the format of an image by its first bytes, "" where it is none of the usual ones."""
    try:
        with open(path, "rb") as file:
            start = file.read(12)
    except OSError:
        return ""
    for kind, signature in SIGNATURES.items():
        if start.startswith(signature):
            return kind
    return ""


def pass_over(path: str | Path, reason: str, tree: Tree) -> None:
    """Count all files in a folder, whose names alone are read, as not used."""
    for folder, _, names in os.walk(path):
        tree.others.update((os.path.join(folder, name), reason) for name in names)


def is_folder(entry: os.DirEntry) -> bool:
    """Return whether an entry is a folder or a link to one; a link to itself is none."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def prune(folder: Folder) -> bool:
    """Sort all below a folder and leave out what holds no image; returns whether any is left."""
    folder.images.sort()
    folder.folders = sorted(filter(prune, folder.folders), key=lambda child: child.path.name)
    return bool(folder.images or folder.folders)


def walk(folder: Folder) -> Iterator[Folder]:
    """Yield a folder and all below it, in the order of their names."""
    yield folder
    for child in folder.folders:
        yield from walk(child)


def image_files(folder: Folder) -> list[str]:
    """Return the paths of a folder's images, without links to images of the same folder."""
    start = os.path.join(folder.path, "")
    if not folder.links:
        return [start + name for name in folder.images]
    own = {os.path.join(folder.real, name) for name in folder.images if name not in folder.links}
    return [
        start + name
        for name in folder.images
        if name not in folder.links or os.path.realpath(start + name) not in own
    ]
