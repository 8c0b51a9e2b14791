"""The tree: one pass over a data folder, what the names in it say, and what may be a data set."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kernel.errors import UserError

IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff")
SIDE_SUFFIXES = (".csv", ".tsv", ".json", ".npz")
PART_NAMES = {
    **dict.fromkeys(("train", "training", "trainset"), "train"),
    **dict.fromkeys(("val", "valid", "validation", "validate", "valset"), "validation"),
    **dict.fromkeys(("test", "testing", "tests", "testset", "evaluation"), "test"),
    **dict.fromkeys(("pred", "predict", "prediction", "unlabeled", "unlabeled"), "predict"),
}
# Words beside a part's in the name of its folder that say nothing more.
PLAIN_WORDS = {
    *("image", "images", "img", "imgs", "photo", "photos", "picture", "pictures", "jpg", "jpeg"),
    *("png", "data", "dataset", "set", "folder", "dir", "files", "resized", "the", "of"),
    *("part", "batch", "chunk"),
}
DEEPEST = 16  # folders below the start: deeper is not a data set
CHUNK_OF_NAME = re.compile(r"[A-Za-z]+|\d+")
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


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

    Folders without an image in them or below them are left out; ``side`` are the tables, maps and
    arrays, wherever they lie, and ``closed`` the folders that cannot be read, with the reason.
    """

    root: Folder
    side: list[Path]
    closed: list[tuple[Path, str]]


@dataclass
class Candidate:
    """Labeled images that may be the data set.

    Attributes:
        kind: "parts" or "classes" (folders), "csv" or "npz".
        root: the folder that holds all of it.
        files: [N] path of each image.
        names: [N] class of each.
        given: [N] part of each as the set says, "" where it does not.
        predict: images without a label, to predict.
        skipped: what cannot be used, each with the reason; a colon parts a reason's kind from its
            details.
        source: where the labels are from, for the log.
        refusal: why nothing can be learned from it, "" where it can.
        sure: False where it is a guess that these are labels.
        written: how the set's tables write a class, by its name, where it is not the name.
        notes: what else was passed over, for the log.

    """

    kind: str
    root: Path
    files: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    predict: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    source: str = ""
    refusal: str = ""
    sure: bool = True
    written: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def scan(path: Path) -> Tree:
    """Read a folder and all below it: one listing for each folder, no look at single files.

    Hidden files and ``__MACOSX`` are passed over. A folder is read once, however many links lead to
    it, at its own place if that lies in the tree; links to folders above are not followed.

    Raises:
        UserError: the folder itself cannot be read.

    """
    root = Folder(path, os.path.realpath(path))
    tree, seen = Tree(root, [], []), set()
    waiting, links = [(root, None, 0)], []
    while waiting or links:
        folder, parent, depth = (waiting or links).pop()
        if folder.real in seen or depth > DEEPEST:
            continue
        seen.add(folder.real)
        try:
            with os.scandir(folder.path) as listing:
                entries = list(listing)
        except OSError as error:
            if parent is None:
                reason = f"the folder {path} cannot be read ({error.strerror})"
                raise UserError(f"{reason}: give another with --data DIR") from error
            tree.closed.append((folder.path, f"the folder cannot be read: {error.strerror}"))
            continue
        if parent is not None:
            parent.folders.append(folder)
        for below in read_entries(entries, folder, tree):
            if below.real == os.path.join(folder.real, below.path.name):
                waiting.append((below, folder, depth + 1))
            elif not f"{root.real}/".startswith(f"{below.real.rstrip('/')}/"):
                links.append((below, folder, depth + 1))
    tree.side.sort()
    tree.closed.sort()
    prune(root)
    return tree


def read_entries(entries: list[os.DirEntry], folder: Folder, tree: Tree) -> list[Folder]:
    """Note a folder's images and side files, and return the folders in it."""
    below = []
    for entry in entries:
        name = entry.name
        if name.startswith(".") or name == "__MACOSX":
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
            tree.side.append(Path(entry.path))
    return below


def is_folder(entry: os.DirEntry) -> bool:
    """Tell whether an entry is a folder or a link to one; a link to itself is none."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def prune(folder: Folder) -> bool:
    """Sort all below a folder and leave out what holds no image; tells whether any is left."""
    folder.images.sort()
    folder.folders = sorted(filter(prune, folder.folders), key=lambda child: child.path.name)
    return bool(folder.images or folder.folders)


def walk(folder: Folder) -> Iterator[Folder]:
    """Give a folder and all below it, in the order of their names."""
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


def words(name: str) -> list[str]:
    """Cut a name in its words, in lower case: "seg_train", "trainImages2", "tEST" and the like."""
    found = []
    for chunk in CHUNK_OF_NAME.findall(name):
        whole = chunk.lower() in PART_NAMES
        found += [chunk.lower()] if whole else [word.lower() for word in WORD.findall(chunk)]
    return found


def part_of(name: str) -> str | None:
    """Return the part that a name speaks of, if it speaks of one alone."""
    parts = {PART_NAMES[word] for word in words(name) if word in PART_NAMES}
    return parts.pop() if len(parts) == 1 else None


def is_part_name(name: str) -> bool:
    """Tell whether a name speaks of a part and of nothing else."""
    rest = {word for word in words(name) if not word.isdigit()} - PLAIN_WORDS
    return bool(rest) and rest <= PART_NAMES.keys() and part_of(name) is not None


def is_augmented(name: str) -> bool:
    """Tell whether a name says that what it holds is augmented."""
    spoken = words(name)
    denied = {"without", "no", "non", "not", "un", "before", "pre"} & set(spoken)
    return not denied and any(word.startswith("aug") and word != "august" for word in spoken)


def is_mask(name: str) -> bool:
    """Tell whether a name says that what it holds are masks or drawings on images."""
    return bool({"mask", "masks", "annotation", "annotations", "groundtruth"} & set(words(name)))


def name_in(root: Path | str, file: Path | str) -> str:
    """Return a file's path from a folder on, to where it lies in the folder or elsewhere."""
    start, file = os.path.join(root, ""), str(file)
    return file[len(start) :] if file.startswith(start) else os.path.relpath(file, root)


def shown(text: str) -> str:
    """Write a name so that every terminal and file can hold it: no control character in it."""
    text = text.encode("utf-8", "backslashreplace").decode()
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
