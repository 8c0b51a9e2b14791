"""Images: the files of a data set, each decoded once, as one block of uint8 pixels."""

import contextlib
import functools
import hashlib
import os
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from filelock import FileLock
from PIL import Image

from kernel.data.arrays import array_of, read_images
from kernel.data.cache import (
    FileSignature,
    Pixels,
    file_signature,
    file_signatures,
    files_key,
    map_file,
    read_cache,
    write_cache,
)
from kernel.data.decoding import decode, reason_of, reason_unreadable, strict_decoding, to_square
from kernel.data.names import printable
from kernel.errors import UserError
from kernel.runtime import Progress

AT_A_TIME = 32  # files that a thread decodes before it hands them over, which takes its time, too


def load_images(
    files: list[Path], image_size: int, cache: Path | None = None, memory_limit: int | None = None
) -> Pixels:
    """Decode all files once, in threads, and keep the pixels on disk for the next run.

    Args:
        files: images, or names of images in arrays (see ``arrays``). One that has gone or changes
            while it is read counts as unreadable.
        image_size: S, width and height in pixels.
        cache: folder for the decoded pixels; None keeps nothing. It holds one file for each set and
            size, rebuilt when an image's name, size or time has changed, or when it is damaged.
        memory_limit: bytes; more pixels than that stay in the cache's file, mapped to memory.

    Of several processes at once one decodes, and the others wait and read its file.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    signatures = file_signatures(files)
    if cache is None:
        return decode_all(files, signatures, image_size, np.empty)
    name = hashlib.sha256(os.fsencode(f"{os.path.commonpath(files)} {image_size}")).hexdigest()[:16]
    target, key = cache / f"{name}.npy", files_key(files, signatures, image_size)
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
            return decode_to_cache(files, signatures, image_size, target, key, memory_limit)
    except OSError as error:
        print(f"decoded images are not kept: {cache} cannot be written ({error.strerror})")
        return decode_all(files, signatures, image_size, np.empty)


@contextlib.contextmanager
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
    signatures: list[FileSignature],
    image_size: int,
    target: Path,
    key: str,
    memory_limit: int | None,
) -> Pixels:
    """Decode files to the cache's file, and return what it holds.

    Arguments and result are those of ``load_images`` and ``read_cache``.
    """
    with tempfile.TemporaryDirectory(prefix=".", dir=target.parent) as folder:
        # Straight into a file: a set may be larger than the memory.
        temporary = Path(folder) / "pixels.npy"
        pixels = decode_all(files, signatures, image_size, functools.partial(map_file, temporary))
        if not pixels.complete:
            return in_memory(pixels, memory_limit)
        write_cache(temporary, target, key, files, pixels)
    del pixels  # mapped: it would count beside what is read now
    kept = read_cache(target, key, files, memory_limit)
    # None where another run has removed the file at once.
    return kept or decode_all(files, signatures, image_size, np.empty)


def in_memory(pixels: Pixels, limit: int | None) -> Pixels:
    """Copy pixels from a file that will go to memory, where they fit; a mapped file stays alive."""
    if limit is not None and pixels.images.nbytes > limit:
        return pixels
    return replace(pixels, images=pixels.images.clone())


def decode_all(
    files: list[Path], signatures: list[FileSignature], image_size: int, allocate: Callable
) -> Pixels:
    """Decode files to an array from ``allocate(shape, dtype)``, those of folders in threads."""
    pixels, reasons, complete, white = decode_files(files, signatures, image_size, allocate)
    return replace(drop_unreadable(files, pixels, reasons, complete), white=white)


def decode_files(
    files: list[Path], signatures: list[FileSignature], image_size: int, allocate: Callable
) -> tuple[np.ndarray, list[str | None], bool, dict[str, float]]:
    """Decode files, those of folders in threads.

    Images of more than 8 bits get one scale: the largest that one of them asks for.

    Returns:
        pixels [N, 3, S, S], why each could not be read, whether that is final: no file changed
        meanwhile, and the system failed to read none; and which value is white, see ``decode``.

    """
    pixels = allocate((len(files), 3, image_size, image_size), np.dtype(np.uint8))
    failed, asked, white = [], {}, {}

    def load(indices: list[int]) -> list[str | None]:
        return [load_one(index) for index in indices]

    def load_one(index: int) -> str | None:
        file = files[index]
        if signatures[index] is None:
            return "there is no such file"
        own = dict(white)
        try:
            square = decode(file, image_size, own)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            if getattr(error, "errno", None):  # the system's, not Pillow's
                failed.append(index)
            return reason_unreadable(file, error)
        if own != white:
            asked[index] = own
        if file_signature(file) != signatures[index]:
            failed.append(index)
            return "it changed while it was read"
        pixels[index] = square.transpose(2, 0, 1)
        return None

    arrays, single = {}, []
    for index, file in enumerate(files):
        within = array_of(file)
        if within is None:
            single.append(index)
        else:
            arrays.setdefault(within, {})[int(file.name)] = index
    reasons = [None] * len(files)
    bar = Progress("decoding", len(files))
    with bar, strict_decoding(), ThreadPoolExecutor(os.cpu_count()) as pool:
        parts = [single[start : start + AT_A_TIME] for start in range(0, len(single), AT_A_TIME)]
        for part, own in zip(parts, pool.map(load, parts), strict=True):
            for index, reason in zip(part, own, strict=True):
                reasons[index] = reason
            bar.update(len(part))
        for kind in ("F", "I"):
            white[kind] = max((own[kind] for own in asked.values() if kind in own), default=0.0)
        white = {kind: level for kind, level in white.items() if level}
        again = [k for k, own in asked.items() if any(own[kind] < white[kind] for kind in own)]
        for index, reason in zip(again, pool.map(load_one, again), strict=True):
            reasons[index] = reason
        for (archive, name), rows in arrays.items():
            unread = decode_array(archive, name, rows, pixels, bar)
            reasons = [unread.get(index, reason) for index, reason in enumerate(reasons)]
    return pixels, reasons, not failed, white


def drop_unreadable(
    files: list[Path], pixels: np.ndarray, reasons: list[str | None], complete: bool
) -> Pixels:
    """Move the readable images' pixels in [N, 3, S, S] to the front, in place."""
    unreadable = [(files[n], reason) for n, reason in enumerate(reasons) if reason is not None]
    if 2 * len(unreadable) > len(files):
        path, reason = unreadable[0]
        raise UserError(
            f"{len(unreadable)} of {len(files)} images cannot be read, first "
            f"{printable(str(path))} ({reason}): check the data set"
        )
    kept = np.array([n for n, reason in enumerate(reasons) if reason is None], dtype=np.int64)
    for row, index in enumerate(kept.tolist()):
        if row != index:  # in place: there may be no room for a second array
            pixels[row] = pixels[index]
    return Pixels(torch.from_numpy(pixels[: len(kept)]), kept, unreadable, complete)


def decode_array(
    archive: Path, name: str, rows: dict[int, int], pixels: np.ndarray, bar: Progress
) -> dict[int, str]:
    """Decode the images of an array one after the other.

    Returns:
        the reason for each row that could not be read: the file ended or was damaged before it.
    """
    left = dict(rows)
    try:
        for index, image in enumerate(read_images(archive, name)):
            if index in left:
                square = to_square(Image.fromarray(image), pixels.shape[-1])
                pixels[left.pop(index)] = square.transpose(2, 0, 1)
                bar.update()
    except Exception as error:  # a damaged file makes zipfile, zlib and numpy raise nearly anything
        return dict.fromkeys(left.values(), reason_of(error))
    return dict.fromkeys(left.values(), "the array ends before it")
