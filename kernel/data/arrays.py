"""Arrays: images and labels that lie in one .npz file, as MedMNIST ships them.

An image in a file is named like one in a folder: ``FILE.npz/ARRAY/INDEX``.
"""

import os
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
from numpy.lib import format as npy
from PIL import Image

from kernel.data.candidates import Candidate
from kernel.data.names import split_in_name, words_of

CHUNK_BYTES = 2**25  # of an array read at a time
WHITE_LEVELS = (255.0, 1023.0, 4095.0, 16383.0, 65535.0)  # of 8, 10, 12, 14 and 16 bits
LARGEST_LABELS = 2**28  # bytes
IMAGE_WORDS = {"image", "images", "img", "imgs", "x", "data", "features"}
LABEL_WORDS_OF_ARRAYS = {"label", "labels", "y", "target", "targets", "class", "classes"}


def read_header(file) -> tuple[tuple[int, ...], bool, np.dtype]:
    """Read the header of an array's file: shape, whether it is in Fortran order, and type."""
    version = npy.read_magic(file)
    if version == (1, 0):
        header = npy.read_array_header_1_0(file)
    elif version == (2, 0):
        header = npy.read_array_header_2_0(file)
    else:
        raise ValueError("an array of an unknown version")
    if header[2].hasobject:
        raise ValueError("an array of pickled objects")
    return header


def array_shapes(path: Path) -> dict[str, tuple[int, ...]]:
    """Return the shape of each plain array in an .npz file, by name."""
    shapes = {}
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith(".npy"):
                with archive.open(name) as file, suppress(ValueError):  # of objects
                    shapes[name.removesuffix(".npy")] = read_header(file)[0]
    return shapes


def is_image_shape(shape: tuple[int, ...]) -> bool:
    """Return whether an array's shape is that of images: [N, H, W], or with 1, 3 or 4 channels."""
    if min(shape, default=0) < 1 or not 3 <= len(shape) <= 4:
        return False
    return len(shape) == 3 or shape[3] in (1, 3, 4) or shape[1] in (1, 3)


def pair_arrays(shapes: dict[str, tuple[int, ...]]) -> list[tuple[str, str, str]]:
    """Return the arrays that hold images, those that hold their labels, and each one's split.

    They belong together when their names differ in the word for what they hold, or when there is
    but one of each.
    """
    images = {
        name: set(words_of(name)) - IMAGE_WORDS
        for name, shape in shapes.items()
        if is_image_shape(shape)
    }
    labels = {
        name: set(words_of(name)) - LABEL_WORDS_OF_ARRAYS
        for name, shape in shapes.items()
        if name not in images and 1 <= len(shape) <= 2
    }
    pairs = []
    for image, rest in images.items():
        fits = [name for name in labels if shapes[name][0] == shapes[image][0]]
        own = [name for name in fits if labels[name] == rest]
        if own or (len(images) == 1 and len(fits) == 1):
            split = split_in_name(image) or ""
            pairs.append((image, (own or fits)[0], split))
    return pairs


def read_label_array(path: Path, name: str) -> np.ndarray:
    """Read an array of labels, [N] or [N, K]."""
    with zipfile.ZipFile(path) as archive, archive.open(f"{name}.npy") as file:
        shape, fortran, dtype = read_header(file)
        count = int(np.prod(shape, dtype=np.int64))
        if count * dtype.itemsize > LARGEST_LABELS:
            raise ValueError("labels of more than 256 MiB")
        values = np.frombuffer(file.read(count * dtype.itemsize), dtype=dtype, count=count)
        return values.reshape(shape[::-1]).T if fortran else values.reshape(shape)


def label_texts(values: np.ndarray) -> tuple[list[str], int]:
    """Return a label for each row as text, and how many one-hot rows have several, or none."""
    if values.ndim == 2 and values.shape[1] > 1:
        ones = (values > 0).sum(1)
        return [str(k) for k in values.argmax(1)], int((ones != 1).sum())
    values = values.reshape(len(values))
    if values.dtype.kind == "f" and (values == np.round(values)).all():
        values = values.astype(np.int64)
    if values.dtype.kind == "S":
        return [value.decode("utf-8", "replace") for value in values.tolist()], 0
    return [str(value) for value in values.tolist()], 0


def array_candidate(path: Path) -> Candidate | None:
    """Return the set that an .npz file holds, None where it holds no images and labels."""
    candidate = Candidate("npz", path.parent, source=f"arrays of {path.name}", labels=[path])
    try:
        pairs = pair_arrays(array_shapes(path))
        for images, labels, split in pairs:
            values = read_label_array(path, labels)
            texts, several = label_texts(values)
            if several:
                candidate.refusal = candidate.refusal or (
                    f"the array {labels!r} of {path.name} holds several labels, or none, in "
                    f"{several} of {len(texts)} rows, and this program learns one class per image: "
                    "keep one label in each row"
                )
            start = os.path.join(path, images)
            digits = len(str(len(texts)))
            candidate.files += [
                os.path.join(start, str(index).zfill(digits)) for index in range(len(texts))
            ]
            candidate.names += texts
            candidate.splits += [split] * len(texts)
    except Exception:  # a damaged file makes zipfile, zlib and numpy raise nearly anything
        return None
    if not candidate.files:
        return None
    known = set(candidate.names)
    if len(known) > 20 and 2 * len(known) > len(candidate.names):
        candidate.refusal = (
            f"{path.name} has {len(known)} different labels for {len(candidate.names)} images, "
            "which are no classes: give a set with a few classes"
        )
    return candidate


def array_of(file: Path) -> tuple[Path, str] | None:
    """Return the .npz file and the array in which an image lies, None for an image file."""
    archive = file.parent.parent
    return (archive, file.parent.name) if archive.suffix.lower() == ".npz" else None


def read_images(archive: Path, name: str) -> Iterator[np.ndarray]:
    """Yield the images of an array in their order, [H, W] or [H, W, 3 or 4], uint8.

    Floats and integers of more than 8 bits are scaled to 8, all of an array alike.
    """
    with zipfile.ZipFile(archive) as packed, packed.open(f"{name}.npy") as file:
        shape, fortran, dtype = read_header(file)
        if fortran:
            raise ValueError("an array in Fortran order")
        size = int(np.prod(shape[1:], dtype=np.int64)) * dtype.itemsize
        if size > Image.MAX_IMAGE_PIXELS:
            raise ValueError("images beyond Pillow's limit")
        rows = max(1, CHUNK_BYTES // size)

        def read_chunks() -> Iterator[np.ndarray]:
            file.seek(start)
            for first in range(0, shape[0], rows):
                count = min(rows, shape[0] - first)
                raw = file.read(count * size)
                chunk = np.frombuffer(raw, dtype=dtype, count=count * size // dtype.itemsize)
                yield chunk.reshape(count, *shape[1:])

        start, white = file.tell(), 0.0
        if dtype != np.uint8:  # one scale for all of them
            white = max(map(white_level, read_chunks()), default=1.0)
        for chunk in read_chunks():
            images = chunk if dtype == np.uint8 else to_bytes(chunk, white)
            if images.ndim == 4 and images.shape[3] not in (1, 3, 4):
                images = images.transpose(0, 2, 3, 1)
            if images.ndim == 4 and images.shape[3] == 1:
                images = images[..., 0]
            yield from images


def white_level(values: np.ndarray) -> float:
    """Return the value that is white in images of more than 8 bits.

    The least of 1 (floats alone) and the largest numbers of 8, 10, 12, 14 and 16 bits that all but
    a thousandth of the values stay below; beyond that the largest value.
    """
    values = np.nan_to_num(values).ravel()
    if not values.size:
        return 255.0
    top = float(np.quantile(values, 0.999, method="lower"))
    levels = (1.0, *WHITE_LEVELS) if values.dtype.kind in "fb" else WHITE_LEVELS
    return next((level for level in levels if top <= level), top)


def to_bytes(values: np.ndarray, white: float) -> np.ndarray:
    """Scale values of any type to uint8, so that ``white`` becomes 255."""
    scaled = np.nan_to_num(values.astype(np.float32)) * (255 / white)
    return scaled.clip(0, 255).round().astype(np.uint8)
