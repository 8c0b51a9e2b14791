"""Names: what the names of folders and files mean, and how they are printed."""

import os
import re
from pathlib import Path

IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff")
SPLIT_NAMES = {
    **dict.fromkeys(("train", "training", "trainset"), "train"),
    **dict.fromkeys(("val", "valid", "validation", "validate", "valset"), "validation"),
    **dict.fromkeys(("test", "testing", "tests", "testset", "evaluation"), "test"),
    **dict.fromkeys(("pred", "predict", "prediction", "unlabeled", "unlabelled"), "predict"),
}
# Words beside a split's in the name of its folder that add nothing.
PLAIN_WORDS = {
    *("image", "images", "img", "imgs", "photo", "photos", "picture", "pictures", "jpg", "jpeg"),
    *("png", "data", "dataset", "set", "folder", "dir", "files", "resized", "the", "of"),
    *("part", "batch", "chunk"),
}
LETTERS_OR_DIGITS = re.compile(r"[A-Za-z]+|\d+")
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def words_of(name: str) -> list[str]:
    """Cut a name in words, in lower case: "seg_train", "trainImages2", "tEST" and the like."""
    words = []
    for run in LETTERS_OR_DIGITS.findall(name):
        whole = run.lower() in SPLIT_NAMES
        words += [run.lower()] if whole else [word.lower() for word in WORD.findall(run)]
    return words


def split_in_name(name: str) -> str | None:
    """Return the split that a name contains: "train", "validation", "test", "predict".

    None where it contains none, or several.
    """
    splits = {SPLIT_NAMES[word] for word in words_of(name) if word in SPLIT_NAMES}
    return splits.pop() if len(splits) == 1 else None


def is_split_name(name: str) -> bool:
    """Return whether a name is that of a split and of nothing else."""
    rest = {word for word in words_of(name) if not word.isdigit()} - PLAIN_WORDS
    return bool(rest) and rest <= SPLIT_NAMES.keys() and split_in_name(name) is not None


def is_augmented(name: str) -> bool:
    """Return whether a name says that what it holds is augmented."""
    words = words_of(name)
    negated = {"without", "no", "non", "not", "un", "before", "pre"} & set(words)
    return not negated and any(word.startswith("aug") and word != "august" for word in words)


def is_mask(name: str) -> bool:
    """Return whether a name says that what it holds are masks or annotations of images."""
    return bool({"mask", "masks", "annotation", "annotations", "groundtruth"} & set(words_of(name)))


def relative_name(root: Path | str, file: Path | str) -> str:
    """Return the path of a file relative to a folder, which need not hold it."""
    start, file = os.path.join(root, ""), str(file)
    return file[len(start) :] if file.startswith(start) else os.path.relpath(file, root)


def printable(name: str) -> str:
    """Escape what a terminal or a text file cannot hold: control characters, undecodable bytes."""
    name = name.encode("utf-8", "backslashreplace").decode()
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)
