"""Images: every file decoded once, to one block of uint8 pixels that is kept on disk."""

import functools
import hashlib
import json
import os
import tempfile
import warnings
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import PIL
import torch
from numpy.lib.format import open_memmap
from PIL import Image, ImageOps
from tqdm import tqdm

from kernel.errors import UserError

CACHE_FORMAT = 1  # raised when decoding changes what it makes of a file


@dataclass(frozen=True)
class Pixels:
    """Decoded images.

    Attributes:
        images: [N, 3, S, S] uint8, the readable ones.
        kept: [N] int64, their numbers among the files.
        unreadable: the other files, each with the reason.

    """

    images: torch.Tensor
    kept: np.ndarray
    unreadable: list[tuple[Path, str]]


def to_rgb(image: Image.Image) -> Image.Image:
    """Convert any mode to RGB: what is transparent becomes black, 16 bits are scaled to 8."""
    if image.mode.startswith("I") or image.mode == "F":
        values = np.asarray(image, dtype=np.float64)
        # 16-bit files come as I or I;16; Pillow's own conversion would clip at 255.
        scale = 1 / 257 if values.max() > 255 else 1.0
        return Image.fromarray((values * scale).clip(0, 255).astype(np.uint8)).convert("RGB")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        black = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(black, image)
    return image.convert("RGB")


def decode(path: Path, image_size: int) -> np.ndarray:
    """Read one image, turned as its EXIF says and resized to a square, its proportions ignored.

    Args:
        path: the file.
        image_size: S, pixels a side.

    Returns:
        [S, S, 3] uint8.

    Raises:
        Exception: whatever Pillow finds wrong with the file.

    """
    with Image.open(path) as image:
        return to_square(image, image_size)


def to_square(image: Image.Image, image_size: int) -> np.ndarray:
    """Turn, convert and resize an opened image; arguments and result are ``decode``'s."""
    # A JPEG is decoded at 1/2, 1/4 or 1/8 of its size where that leaves twice the target.
    image.draft(None, (2 * image_size, 2 * image_size))
    upright = ImageOps.exif_transpose(image)
    square = to_rgb(upright).resize(
        (image_size, image_size), Image.Resampling.BILINEAR, reducing_gap=2.0
    )
    return np.asarray(square)


def load_images(
    files: list[Path], image_size: int, cache: Path | None = None, memory_limit: int | None = None
) -> Pixels:
    """Decode all files once, in threads, and keep the pixels on disk for the next run.

    Args:
        files: in any format that Pillow reads.
        image_size: S, pixels a side.
        cache: folder for the decoded pixels; None keeps nothing. It holds one file for each set and
            size, rebuilt when an image's name, size or time has changed, or when it is damaged.
        memory_limit: bytes; more pixels than that stay in the cache's file, mapped to memory.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    if cache is None:
        return decode_all(files, image_size, np.empty)
    name = hashlib.sha256(f"{os.path.commonpath(files)} {image_size}".encode()).hexdigest()[:16]
    target, key = cache / f"{name}.npy", files_key(files, image_size)
    pixels = read_cache(target, key, files, memory_limit)
    if pixels is not None:
        return pixels
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".", dir=cache) as folder:
            # Straight into a file: a set may be larger than the memory.
            temporary = Path(folder) / "pixels.npy"
            pixels = decode_all(files, image_size, functools.partial(map_file, temporary))
            write_cache(temporary, target, key, files, pixels)
    except OSError as error:
        print(f"decoded images are not kept: {cache} cannot be written ({error.strerror})")
        return decode_all(files, image_size, np.empty)
    return read_cache(target, key, files, memory_limit) or pixels


def map_file(path: Path, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """Make an array whose memory is a file.

    Raises:
        OSError: the disk has no room for it.

    """
    array = open_memmap(path, "w+", dtype, shape)
    # A file that grows as it is written would end the process where the disk is full.
    if hasattr(os, "posix_fallocate"):  # not on macOS
        with path.open("r+b") as file:
            os.posix_fallocate(file.fileno(), 0, path.stat().st_size)
    return array


def decode_all(files: list[Path], image_size: int, allocate: Callable) -> Pixels:
    """Decode files in threads to an array from ``allocate(shape, dtype)``.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    pixels = allocate((len(files), 3, image_size, image_size), np.dtype(np.uint8))

    def load(number: int) -> str | None:
        try:
            pixels[number] = decode(files[number], image_size).transpose(2, 0, 1)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            # Errors of the system name the path again, and Pillow's may run over lines.
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            return " ".join(reason.split())[:120]
        return None

    with warnings.catch_warnings(), ThreadPoolExecutor(os.cpu_count()) as pool:
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.simplefilter("ignore", UserWarning)  # damaged EXIF and palettes
        reasons = list(
            tqdm(
                pool.map(load, range(len(files))),
                total=len(files),
                desc="decoding",
                leave=False,
                disable=None,
            )
        )
    unreadable = [(files[n], reason) for n, reason in enumerate(reasons) if reason is not None]
    if 2 * len(unreadable) > len(files):
        path, reason = unreadable[0]
        raise UserError(
            f"{len(unreadable)} of {len(files)} images cannot be read, first {path} ({reason}): "
            "check the data set"
        )
    kept = np.array([n for n, reason in enumerate(reasons) if reason is None], dtype=np.int64)
    for row, number in enumerate(kept.tolist()):
        if row != number:  # closed up in place: there may be no room for a second array
            pixels[row] = pixels[number]
    return Pixels(torch.from_numpy(pixels[: len(kept)]), kept, unreadable)


def files_key(files: list[Path], image_size: int) -> str:
    """Return a hash of all that the decoded pixels follow from: of contents, size and time."""
    digest = hashlib.sha256(f"{CACHE_FORMAT} {image_size} {PIL.__version__}".encode())
    for file in files:
        status = file.stat()
        digest.update(f"\n{file} {status.st_size} {status.st_mtime_ns}".encode())
    return digest.hexdigest()


def write_cache(temporary: Path, target: Path, key: str, files: list[Path], pixels: Pixels) -> None:
    """Put decoded pixels in their place: the array's file first, what describes it last."""
    numbers = {path: number for number, path in enumerate(files)}
    record = {
        "key": key,
        "images": len(pixels.kept),
        "unreadable": [[numbers[path], reason] for path, reason in pixels.unreadable],
        "checksum": zlib.crc32(pixels.images.numpy().data),
    }
    description = target.with_suffix(".json")
    description.unlink(missing_ok=True)
    os.replace(temporary, target)
    description.write_text(json.dumps(record))


def read_cache(target: Path, key: str, files: list[Path], limit: int | None) -> Pixels | None:
    """Return the kept pixels of these very files, None where there are none or they are damaged."""
    try:
        record = json.loads(target.with_suffix(".json").read_text())
        if record["key"] != key:
            return None
        pixels = np.load(target, mmap_mode="c")[: record["images"]]
        if limit is None or pixels.nbytes <= limit:
            pixels = np.array(pixels)
        if zlib.crc32(pixels.data) != record["checksum"]:
            return None
        unreadable = [(files[number], reason) for number, reason in record["unreadable"]]
        dropped = {number for number, _ in record["unreadable"]}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    kept = np.array([n for n in range(len(files)) if n not in dropped], dtype=np.int64)
    return Pixels(torch.from_numpy(pixels), kept, unreadable)
