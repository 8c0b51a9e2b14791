"""Scan: one pass over a data folder."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kernel.data.names import IMAGE_SUFFIXES
from kernel.data.synthetic import LEAVES_FOLDER
from kernel.errors import UserError

SIDE_SUFFIXES = (".csv", ".tsv", ".json", ".npz")
MAX_DEPTH = 16  # folders below the start: deeper is not a data set
# What this program writes to its output folder. Two of them in one folder are taken for its own.
OUTPUT_IMAGES = {"samples.png", "curves.png", "confusion_matrix.png"}
OUTPUT_FILES = OUTPUT_IMAGES | {
    *("last.pt", "previous.pt", "best.pt", "history.csv", "metrics.json", "predictions.csv"),
    *("skipped.csv", "identical.csv", "predict.csv", "report.html", "MODEL_CARD.md"),
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
        unreadable: folders that cannot be read, each with the reason.
        outputs: output folders of this program, whose results are not listed.

    """

    root: Folder
    side_files: list[Path] = field(default_factory=list)
    unreadable: list[tuple[Path, str]] = field(default_factory=list)
    outputs: list[Path] = field(default_factory=list)


def scan(path: Path) -> Tree:
    """Read a folder and all below it: one listing for each folder, no look at single files.

    Hidden files, ``__MACOSX`` and what this program has written are left out. A folder is read
    once, however many links lead to it, at its own path if that lies in the tree; links to folders
    above are not followed.

    Raises:
        UserError: the folder itself cannot be read.

    """
    root = Folder(path, os.path.realpath(path))
    tree, seen = Tree(root), set()
    waiting, links = [(root, None, 0)], []
    while waiting or links:
        folder, parent, depth = (waiting or links).pop()
        if folder.real in seen or depth > MAX_DEPTH:
            continue
        seen.add(folder.real)
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
        name = entry.name
        if name.startswith(".") or name == "__MACOSX" or name in written:
            continue
        linked = entry.is_symlink()
        if is_folder(entry):
            real = os.path.realpath(entry.path) if linked else os.path.join(folder.real, name)
            below.append(Folder(Path(entry.path), real))
        elif name.lower().endswith(IMAGE_SUFFIXES):
            if linked:
                folder.links.add(name)
            if linked or entry.is_file():
                folder.images.append(name)
        elif name.lower().endswith(SIDE_SUFFIXES) and entry.is_file():
            tree.side_files.append(Path(entry.path))
    return below


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


def linked_images(folder: Folder) -> list[str]:
    """Return the paths of those of a folder's images that are links."""
    return [os.path.join(folder.path, name) for name in sorted(folder.links)]
