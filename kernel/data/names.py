"""Names: what the names of folders and files mean, and how they are printed."""

import os
import re
from pathlib import Path

# Of the formats that ``decoding`` reads.
IMAGE_SUFFIXES = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"),
    *(".ppm", ".pgm", ".pbm", ".pnm", ".jp2", ".avif"),
)
# Of images that Pillow does not read, with what they are.
FOREIGN_SUFFIXES = {
    **dict.fromkeys((".heic", ".heif"), "a HEIC photograph"),
    **dict.fromkeys(
        (".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".rw2"), "a camera's raw file"
    ),
    **dict.fromkeys((".psd", ".svg", ".dcm", ".nii"), "an image of a kind that is not read"),
}
ARCHIVE_SUFFIXES = (".zip", ".tar", ".tgz", ".gz", ".7z", ".rar")
SPLIT_NAMES = {
    **dict.fromkeys(("train", "training", "trainset", "trainval"), "train"),
    **dict.fromkeys(("val", "valid", "validation", "validate", "valset", "dev"), "validation"),
    **dict.fromkeys(
        ("test", "testing", "tests", "testset", "evaluation", "eval", "holdout"), "test"
    ),
    **dict.fromkeys(("pred", "predict", "prediction", "unlabeled", "unlabelled"), "predict"),
}
# Words beside a split's in the name of its folder that add nothing.
PLAIN_WORDS = {
    *("image", "images", "img", "imgs", "photo", "photos", "picture", "pictures", "jpg", "jpeg"),
    *("png", "data", "dataset", "set", "folder", "dir", "files", "resized", "the", "of"),
    *("part", "batch", "chunk"),
}
# Words of the names of folders that hold originals (0), or copies made from them: the larger, the
# more an image was changed.
VARIANTS = {
    **dict.fromkeys(("original", "originals", "orig", "raw", "source", "color", "colour"), 0),
    **dict.fromkeys(("colored", "coloured", "rgb", "unaugmented"), 0),
    **dict.fromkeys(("grayscale", "greyscale", "gray", "grey", "bw"), 1),
    **dict.fromkeys(("rotated", "rotate", "rotation", "flipped", "flip", "mirrored"), 2),
    **dict.fromkeys(("resized", "enhanced", "denoised", "blurred", "noisy", "processed"), 2),
    **dict.fromkeys(("preprocessed", "normalized", "cropped", "augmented", "augment", "aug"), 2),
    **dict.fromkeys(("augmentation", "augmentations", "synthetic"), 2),
    **dict.fromkeys(("segmented", "segmentation", "masked", "nobackground"), 3),
}
DENIALS = {"without", "no", "non", "not", "un", "before", "pre"}
HEALTH = {"healthy", "unhealthy", "diseased", "diseases", "disease", "infected", "sick"}
MASK_WORDS = {
    *("mask", "masks", "annotation", "annotations", "annotated", "groundtruth", "labels", "gt"),
    *("seg", "segmentation", "segmentations", "trimap", "trimaps"),
}
LEFTOVERS = {
    *("result", "results", "output", "outputs", "runs", "checkpoints", "predictions"),
    *("figures", "thumbnails", "thumbs", "cache", "tmp"),
}
NEUTRAL_WORDS = PLAIN_WORDS | {
    *("batches", "session", "day", "date", "week", "month", "year", "site", "plot"),
    *("tree", "trees", "plant", "plants", "field", "fields", "row", "specimen", "individual"),
    *("patient", "patients", "subject", "sub", "case", "person", "slide", "scan", "study"),
    *("camera", "cam", "phone", "series", "sequence", "seq", "group", "subset", "split", "fold"),
    *("first", "second", "third", "new", "old", "more", "extra", "misc", "sample", "samples"),
    *("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    *("raw", "original", "originals", "jpgs", "pngs", "pics", "leaf", "leaves"),
}
CROPS = {
    *("apple", "apples", "apricot", "avocado", "banana", "barley", "basil", "bean", "beans"),
    *("blackgram", "blueberry", "cabbage", "cacao", "carrot", "cashew", "cassava", "cauliflower"),
    *("cherry", "chili", "chilli", "citrus", "coconut", "coffee", "corn", "cotton", "cucumber"),
    *("eggplant", "brinjal", "fig", "garlic", "grape", "grapes", "groundnut", "guava", "jute"),
    *("jamun", "lemon", "lettuce", "lime", "maize", "mango", "melon", "millet", "mulberry"),
    *("olive", "onion", "orange", "papaya", "pea", "peach", "peanut", "pear", "pepper", "plum"),
    *("pomegranate", "potato", "pumpkin", "radish", "raspberry", "rice", "rose", "soybean"),
    *("spinach", "squash", "strawberry", "sugarcane", "sunflower", "sugarbeet", "tea", "tomato"),
    *("tomatoes", "watermelon", "wheat", "zucchini"),
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


def variant_rank(name: str, common: set[str]) -> int | None:
    """Return how far a variant is from the originals: 0 for these, None for no variant's name."""
    words = set(words_of(name))
    ranks = [VARIANTS[word] for word in words if word in VARIANTS]
    others = words - common - DENIALS - {"with", "after"} - VARIANTS.keys() - NEUTRAL_WORDS
    if not ranks or any(word.isalpha() and len(word) > 1 for word in others):
        return None
    return 0 if DENIALS & words else max(ranks)


def without_variant(name: str) -> list[str]:
    """Return the words of a name but for those that mean a variant: healthy_augmented, healthy."""
    return [word for word in words_of(name) if word not in VARIANTS]


def is_plain(name: str) -> bool:
    """Return whether a name only says that images are in it: images, photos2, data, train."""
    words = words_of(name)
    plain = PLAIN_WORDS | SPLIT_NAMES.keys()
    return bool(plain & set(words)) and all(word in plain or word.isdigit() for word in words)


def is_neutral(name: str) -> bool:
    """Return whether a name says nothing of what images show: batch1, 2021, images, photos."""
    words = words_of(name)
    foreign = any(c.isalpha() and not c.isascii() for c in name)  # words that are not known
    neutral = all(word.isdigit() or len(word) == 1 or word in NEUTRAL_WORDS for word in words)
    return neutral and not foreign


def crops_in(name: str) -> frozenset[str]:
    """Return the crops that a name contains."""
    return frozenset(CROPS & set(words_of(name)))


def tells_health(name: str) -> bool:
    """Return whether a name says that plants are healthy, or diseased, and nothing more."""
    return bool(HEALTH & set(words_of(name)))


def is_leftover(name: str) -> bool:
    """Return whether a name is that of what a program writes beside data."""
    words = set(words_of(name))
    thumbs = {"up", "down"} & words  # a gesture
    return (bool(words & LEFTOVERS) and not thumbs) or {"segmented", "denoised"} <= words


def is_augmented(name: str) -> bool:
    """Return whether a name says that what it holds is augmented."""
    words = words_of(name)
    augmented = any(word.startswith("aug") and word != "august" for word in words)
    return augmented and not DENIALS & set(words)


def is_mask(name: str) -> bool:
    """Return whether a name says that what it holds are masks or annotations of images."""
    words = set(words_of(name))
    return bool(MASK_WORDS & words) or {"ground", "truth"} <= words


def relative_name(root: Path | str, file: Path | str) -> str:
    """Return the path of a file relative to a folder, which need not hold it."""
    start, file = os.path.join(root, ""), str(file)
    return file[len(start) :] if file.startswith(start) else os.path.relpath(file, root)


def printable(name: str) -> str:
    """Escape what a terminal or a text file cannot hold: control characters, undecodable bytes."""
    name = name.encode("utf-8", "backslashreplace").decode()
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)
