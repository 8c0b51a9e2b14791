"""Images: every file decoded once, to one block of uint8 pixels that is kept on disk."""

import contextlib
import functools
import hashlib
import json
import os
import tempfile
import warnings
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from stat import S_ISREG

import numpy as np
import PIL
import torch
from filelock import FileLock
from numpy.lib.format import open_memmap
from PIL import Image, ImageOps, UnidentifiedImageError
from torch import Tensor

from kernel.data.arrays import array_of, read_images, scale_of
from kernel.data.tree import shown
from kernel.errors import UserError
from kernel.runtime import Progress

CACHE_FORMAT = 2  # raised when decoding changes what it makes of a file
# What a file may be, whatever its name says; of Pillow's others some start foreign programs.
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF")
Stamp = tuple[int, int] | None  # a file's size in bytes and time in ns; None: it is not there


@dataclass(frozen=True)
class Pixels:
    """Decoded images.

    Attributes:
        images: [N, 3, S, S] uint8, the readable ones.
        kept: [N] int64, their numbers among the files.
        unreadable: the other files, each with the reason.
        sound: False where the system failed to read a file, which may go better another time.

    """

    images: torch.Tensor
    kept: np.ndarray
    unreadable: list[tuple[Path, str]]
    sound: bool = True


def to_rgb(image: Image.Image) -> Image.Image:
    """Convert any mode to RGB: what is transparent becomes black, 16 bits are scaled to 8."""
    if image.mode.startswith("I") or image.mode == "F":
        values = np.nan_to_num(np.asarray(image, dtype=np.float32))
        # 16-bit files come as I or I;16; Pillow's own conversion would clip at 255.
        scale = scale_of(values)
        return Image.fromarray((values * scale).clip(0, 255).astype(np.uint8)).convert("RGB")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        black = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(black, image)
    return image.convert("RGB")


@contextmanager
def strict_decoding():
    """Refuse decompression bombs, and say nothing of damaged EXIF and palettes.

    Filters are the process's: this is for the thread that starts others, not for each of them.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.simplefilter("ignore", UserWarning)
        yield


def decode(path: Path, image_size: int) -> np.ndarray:
    """Read one image, dihedral as its EXIF says and resized to a square, its proportions ignored.

    Args:
        path: the file.
        image_size: S, pixels a side.

    Returns:
        [S, S, 3] uint8.

    Raises:
        Exception: whatever Pillow finds wrong with the file.

    """
    with Image.open(path, formats=FORMATS) as image:
        return upright_square(image, image_size)


def upright_square(image: Image.Image, image_size: int) -> np.ndarray:
    """Load an opened image, turn it as its EXIF says, and make a square of it.

    Arguments and result are ``decode``'s.
    """
    if image.size == (1, 1):
        raise ValueError("a single pixel")
    # A JPEG is decoded at 1/2, 1/4 or 1/8 of its size where that leaves twice the target.
    image.draft(None, (2 * image_size, 2 * image_size))
    image.load()
    try:
        upright = ImageOps.exif_transpose(image)
    except Exception:  # damaged EXIF, for which Pillow raises nearly anything
        upright = image
    return to_square(upright, image_size)


def to_square(image: Image.Image, image_size: int) -> np.ndarray:
    """Make any image RGB and resize it to a square: [S, S, 3] uint8."""
    size = (image_size, image_size)
    return np.asarray(to_rgb(image).resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))


def stamp(file: Path) -> Stamp:
    """Return what tells whether a file has changed; for an image in an array, of the array's file.

    A file that is not there, or is none, has no stamp.
    """
    within = array_of(file)
    try:
        status = os.stat(within[0] if within else file)
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if S_ISREG(status.st_mode) else None


def load_images(
    files: list[Path],
    image_size: int,
    cache: Path | None = None,
    memory_limit: int | None = None,
) -> Pixels:
    """Decode all files once, in threads, and keep the pixels on disk for the next run.

    Args:
        files: images, or names of images in arrays (see ``arrays``). One that has gone or changes
            while it is read counts as unreadable.
        image_size: S, pixels a side.
        cache: folder for the decoded pixels; None keeps nothing. It holds one file for each set and
            size, rebuilt when an image's name, size or time has changed, or when it is damaged.
        memory_limit: bytes; more pixels than that stay in the cache's file, mapped to memory.

    Several processes may do so at once: one decodes, and the others wait and read its file.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    stamps = stamp_all(files)
    if cache is None:
        return decode_all(files, stamps, image_size, np.empty)
    name = hashlib.sha256(os.fsencode(f"{os.path.commonpath(files)} {image_size}")).hexdigest()[:16]
    target, key = cache / f"{name}.npy", files_key(files, stamps, image_size)
    pixels = read_cache(target, key, files, memory_limit)
    if pixels is not None:
        return pixels
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with cache_lock(target):
            # Another process may have decoded them while this one waited for the lock.
            pixels = read_cache(target, key, files, memory_limit)
            if pixels is not None:
                return pixels
            return decode_to_cache(files, stamps, image_size, target, key, memory_limit)
    except OSError as error:
        print(f"decoded images are not kept: {cache} cannot be written ({error.strerror})")
        return decode_all(files, stamps, image_size, np.empty)


@contextmanager
def cache_lock(target: Path):
    """Keep this machine's other processes from filling the same file of the cache."""
    name = hashlib.sha256(os.fsencode(target.absolute())).hexdigest()[:16]
    lock = FileLock(Path(tempfile.gettempdir()) / f"sclusterformer-{name}.lock")
    with contextlib.suppress(OSError, NotImplementedError):  # a file system without locks
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def decode_to_cache(
    files: list[Path],
    stamps: list[Stamp],
    image_size: int,
    target: Path,
    key: str,
    memory_limit: int | None,
) -> Pixels:
    """Decode files to the cache's file, and return what it holds.

    Arguments and result are those of ``load_images`` and ``read_cache``.

    Raises:
        OSError: the cache cannot be written.
        UserError: more than half of the files cannot be read.

    """
    with tempfile.TemporaryDirectory(prefix=".", dir=target.parent) as folder:
        # Straight into a file: a set may be larger than the memory.
        temporary = Path(folder) / "pixels.npy"
        pixels = decode_all(files, stamps, image_size, functools.partial(map_file, temporary))
        if not pixels.sound:
            return in_memory(pixels, memory_limit)
        write_cache(temporary, target, key, files, pixels)
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


def stamp_all(files: list[Path]) -> list[Stamp]:
    """Return the stamp of each file; those in one array are looked at once."""
    stamps, archive = [], (None, None)
    for file in files:
        within = array_of(file)
        if within is None:
            stamps.append(stamp(file))
            continue
        if archive[0] != within[0]:
            archive = (within[0], stamp(file))
        stamps.append(archive[1])
    return stamps


def in_memory(pixels: Pixels, limit: int | None) -> Pixels:
    """Copy pixels from a file that will go to memory, where they fit; a mapped file stays alive."""
    if limit is not None and pixels.images.nbytes > limit:
        return pixels
    return replace(pixels, images=pixels.images.clone())


def decode_all(
    files: list[Path], stamps: list[Stamp], image_size: int, allocate: Callable
) -> Pixels:
    """Decode files to an array from ``allocate(shape, dtype)``, those of folders in threads.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    return close_up(files, *decode_files(files, stamps, image_size, allocate))


def decode_files(
    files: list[Path],
    stamps: list[Stamp],
    image_size: int,
    allocate: Callable,
) -> tuple[np.ndarray, list[str | None], bool]:
    """Decode files, those of folders in threads.

    Returns:
        pixels [N, 3, S, S], why each could not be read, and whether that is sure to last: no file
        changed meanwhile, and the system failed at none.

    """
    pixels = allocate((len(files), 3, image_size, image_size), np.dtype(np.uint8))
    failed = []

    def load(number: int) -> str | None:
        file = files[number]
        if stamps[number] is None:
            return "there is no such file"
        try:
            square = decode(file, image_size)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            if getattr(error, "errno", None):  # the system's, not Pillow's
                failed.append(number)
            return reason_of(error)
        if stamp(file) != stamps[number]:
            failed.append(number)
            return "it changed while it was read"
        pixels[number] = square.transpose(2, 0, 1)
        return None

    arrays, single = {}, []
    for number, file in enumerate(files):
        within = array_of(file)
        if within is None:
            single.append(number)
        else:
            arrays.setdefault(within, {})[int(file.name)] = number
    reasons = [None] * len(files)
    bar = Progress("decoding", len(files))
    with bar, strict_decoding(), ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, reason in zip(single, pool.map(load, single), strict=True):
            reasons[number] = reason
            bar.update()
        for (archive, name), numbers in arrays.items():
            unread = decode_array(archive, name, numbers, pixels, bar)
            reasons = [unread.get(number, reason) for number, reason in enumerate(reasons)]
    return pixels, reasons, not failed


def close_up(
    files: list[Path], pixels: np.ndarray, reasons: list[str | None], sound: bool
) -> Pixels:
    """Move the readable images' pixels [N, 3, S, S] together, in place.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    unreadable = [(files[n], reason) for n, reason in enumerate(reasons) if reason is not None]
    if 2 * len(unreadable) > len(files):
        path, reason = unreadable[0]
        raise UserError(
            f"{len(unreadable)} of {len(files)} images cannot be read, first {shown(str(path))} "
            f"({reason}): check the data set"
        )
    kept = np.array([n for n, reason in enumerate(reasons) if reason is None], dtype=np.int64)
    for row, number in enumerate(kept.tolist()):
        if row != number:  # closed up in place: there may be no room for a second array
            pixels[row] = pixels[number]
    return Pixels(torch.from_numpy(pixels[: len(kept)]), kept, unreadable, sound)


def decode_array(
    archive: Path, name: str, numbers: dict[int, int], pixels: np.ndarray, bar: Progress
) -> dict[int, str]:
    """Decode the images of an array one after the other.

    Args:
        archive: the .npz file.
        name: of the array.
        numbers: the row in ``pixels`` of each image that is wanted, by its number in the array.
        pixels: [N, 3, S, S] uint8, written to.
        bar: shows how far it is.

    Returns:
        why rows could not be read: the file ended or was damaged before them.

    """
    left = dict(numbers)
    try:
        for number, image in enumerate(read_images(archive, name)):
            if number in left:
                square = to_square(Image.fromarray(image), pixels.shape[-1])
                pixels[left.pop(number)] = square.transpose(2, 0, 1)
                bar.update()
    except Exception as error:  # a damaged file makes zipfile, zlib and numpy raise nearly anything
        return dict.fromkeys(left.values(), reason_of(error))
    return dict.fromkeys(left.values(), "the array ends before it")


def reason_of(error: Exception) -> str:
    """Say in a line why a file cannot be read."""
    # Errors of the system name the path again, and Pillow's may do so or run over lines.
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    if isinstance(error, UnidentifiedImageError):
        reason = "it is no image"
    return shown(" ".join(reason.split())[:120])


def files_key(files: list[Path], stamps: list[Stamp], image_size: int) -> str:
    """Return a hash of all that the decoded pixels follow from: of contents, size and time."""
    digest = hashlib.sha256(f"{CACHE_FORMAT} {image_size} {PIL.__version__}".encode())
    for file, (size, time) in zip(files, (s or (0, 0) for s in stamps), strict=True):
        digest.update(os.fsencode(f"\n{file} {size} {time}"))
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


def read_cache(
    target: Path, key: str, files: list[Path], limit: int | None, check: bool = True
) -> Pixels | None:
    """Return the kept pixels of these very files, None where there are none or they are damaged."""
    try:
        record = json.loads(target.with_suffix(".json").read_text())
        if record["key"] != key:
            return None
        pixels = np.load(target, mmap_mode="c")[: record["images"]]
        if limit is None or pixels.nbytes <= limit:
            pixels = np.array(pixels)
        if check and zlib.crc32(pixels.data) != record["checksum"]:
            return None
        unreadable = [(files[number], reason) for number, reason in record["unreadable"]]
        dropped = {number for number, _ in record["unreadable"]}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    kept = np.array([n for n in range(len(files)) if n not in dropped], dtype=np.int64)
    return Pixels(torch.from_numpy(pixels), kept, unreadable)


def to_pixels(image, image_size: int) -> Tensor:
    """Make an image ready for a model, by the same steps as in training.

    Args:
        image: a path; a PIL image; an array [H, W], [H, W, 3] or [H, W, 4] of uint8; or a tensor
            [3, S, S] uint8, which is taken as it is.
        image_size: S, pixels a side.

    Returns:
        [3, S, S] uint8.

    Raises:
        UserError: it cannot be read, or is no image.

    """
    if isinstance(image, Tensor):
        if image.shape != (3, image_size, image_size) or image.dtype != torch.uint8:
            raise UserError(
                f"a tensor must be [3, {image_size}, {image_size}] uint8, not "
                f"{list(image.shape)} {image.dtype}: give a path, a PIL image or an array"
            )
        return image
    if isinstance(image, np.ndarray):
        flat = image.ndim == 2 or (image.ndim == 3 and image.shape[2] in (3, 4))
        if image.dtype != np.uint8 or not flat or not image.size:
            raise UserError(
                "an array must be [H, W], [H, W, 3] or [H, W, 4] of uint8, from 0 to 255, not "
                f"{list(image.shape)} of {image.dtype}"
            )
        image = Image.fromarray(image)
    if isinstance(image, Image.Image):
        square = upright_square(image.copy(), image_size)
    else:
        try:
            square = decode(Path(image), image_size)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            raise UserError(f"{image} cannot be read: {' '.join(reason.split())[:120]}") from error
    return torch.from_numpy(square.transpose(2, 0, 1).copy())
