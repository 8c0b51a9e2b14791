"""Data sets that the tests make: folders of tiny pictures."""

from collections import Counter
from pathlib import Path

import numpy as np
from PIL import Image


def write_picture(path: Path, number: int = 0, mode: str = "RGB", side: int = 12) -> Path:
    """Write a picture of noise; its number makes it different from others."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(number).integers(0, 256, (side, side, 3), dtype=np.uint8)
    Image.fromarray(pixels).convert(mode).save(path)
    return path


def write_classes(folder: Path, suffix: str = ".png", **counts: int) -> Path:
    """Write ``counts[name]`` pictures in ``folder/name`` for each class."""
    for number, (name, count) in enumerate(counts.items()):
        for k in range(count):
            write_picture(folder / name / f"{k:03}{suffix}", 1000 * number + k)
    return folder


def classes(data) -> dict[str, int]:
    """Return the number of labeled images of each class of a ``DataSet``."""
    return dict(Counter(data.classes[k] for k in data.labels[data.labels >= 0].tolist()))


def splits(data) -> dict[str, int]:
    """Return the number of images of each split, "open" where none is given."""
    return dict(Counter(split or "open" for split in data.splits.tolist()))
