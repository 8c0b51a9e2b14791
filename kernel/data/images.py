"""Images: the files of a data set, each decoded once, as one block of uint8 pixels."""

import functools
import hashlib
import os
import shutil
import tempfile
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from tqdm import tqdm

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
from kernel.data.decoding import decode, reason_of, strict_decoding, to_square
from kernel.data.names import printable
from kernel.distributed import Group
from kernel.errors import UserError


def load_images(
    files: list[Path],
    image_size: int,
    cache: Path | None = None,
    memory_limit: int | None = None,
    group: Group | None = None,
) -> Pixels:
    """Decode all files once, in threads, and keep the pixels on disk for the next run.

    Args:
        files: images, or names of images in arrays (see ``arrays``). One that has gone or changes
            while it is read counts as unreadable.
        image_size: S, width and height in pixels.
        cache: folder for the decoded pixels; None keeps nothing. It holds one file for each set and
            size, rebuilt when an image's name, size or time has changed, or when it is damaged.
        memory_limit: bytes; more pixels than that stay in the cache's file, mapped to memory.
        group: processes that decode a share each, and then all map the same file.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    signatures = file_signatures(files)
    if cache is None:
        return decode_all(files, signatures, image_size, np.empty)
    name = hashlib.sha256(os.fsencode(f"{os.path.commonpath(files)} {image_size}")).hexdigest()[:16]
    target, key = cache / f"{name}.npy", files_key(files, signatures, image_size)
    if group is not None and group.count > 1:
        return load_together(files, signatures, image_size, target, key, group)
    pixels = read_cache(target, key, files, memory_limit)
    if pixels is not None:
        return pixels
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".", dir=cache) as folder:
            # Straight into a file: a set may be larger than the memory.
            temporary = Path(folder) / "pixels.npy"
            pixels = decode_all(
                files, signatures, image_size, functools.partial(map_file, temporary)
            )
            if not pixels.complete:
                return in_memory(pixels, memory_limit)
            write_cache(temporary, target, key, files, pixels)
    except OSError as error:
        print(f"decoded images are not kept: {cache} cannot be written ({error.strerror})")
        return decode_all(files, signatures, image_size, np.empty)
    return read_cache(target, key, files, memory_limit) or pixels


def load_together(
    files: list[Path],
    signatures: list[FileSignature],
    image_size: int,
    target: Path,
    key: str,
    group: Group,
) -> Pixels:
    """Have each of several processes decode its share of the files, none of them twice.

    The processes that see one cache folder (those of a machine, or all where it is shared) fill it
    together; the first of them joins the shares. All read the pixels from its file, mapped to
    memory. Where it cannot be written each decodes all for itself.

    Arguments and result are those of ``load_images`` and ``read_cache``.
    """
    cache = target.parent
    mark, failed = f".{uuid.uuid4().hex}", ""
    try:
        cache.mkdir(parents=True, exist_ok=True)
        (cache / mark).touch()
    except OSError as error:
        failed = error.strerror
    marks = group.gather(mark)
    mates = [rank for rank, other in enumerate(marks) if (cache / other).exists()]
    group.meet()  # all have looked
    (cache / mark).unlink(missing_ok=True)
    leads = mates[:1] == [group.rank]
    kept = leads and read_cache(target, key, files, 0) is not None
    kept_by = group.gather(kept)
    shares = cache / f"{marks[mates[0]]}-shares" if mates else cache
    reasons, number = {}, len(mates)
    if mates and not kept_by[mates[0]]:
        mine = range(mates.index(group.rank), len(files), number)
        try:
            shares.mkdir(exist_ok=True)
            allocate = functools.partial(map_file, shares / f"{group.rank}.npy")
            own = [[of[n] for n in mine] for of in (files, signatures)]
            _, found, complete = decode_files(*own, image_size, allocate, quiet=not group.first)
            reasons = dict(zip(mine, found, strict=True))
            failed = "" if complete else "a file has changed or failed while it was read"
        except OSError as error:
            failed = error.strerror
    gathered = group.gather((reasons, failed))
    failed = next((gathered[rank][1] for rank in mates if gathered[rank][1]), failed)
    if leads and not kept and not failed:
        for rank in mates:
            reasons |= gathered[rank][0]
        try:
            shape = (len(files), 3, image_size, image_size)
            pixels = map_file(shares / "pixels.npy", shape, np.dtype(np.uint8))
            for place, rank in enumerate(mates):
                pixels[place::number] = np.load(shares / f"{rank}.npy", mmap_mode="r")
            in_order = [reasons[n] for n in range(len(files))]
            joined = drop_unreadable(files, pixels, in_order, complete=True)
            write_cache(shares / "pixels.npy", target, key, files, joined)
        except OSError as error:
            failed = error.strerror
        finally:
            shutil.rmtree(shares, ignore_errors=True)
    group.meet()
    pixels = None if failed else read_cache(target, key, files, 0, check=False)
    if pixels is None:
        print(f"decoded images are not kept: {cache} cannot be written ({failed})")
        return decode_all(files, signatures, image_size, np.empty)
    return pixels


def in_memory(pixels: Pixels, limit: int | None) -> Pixels:
    """Copy pixels from a file that will go to memory, where they fit; a mapped file stays alive."""
    if limit is not None and pixels.images.nbytes > limit:
        return pixels
    return replace(pixels, images=pixels.images.clone())


def decode_all(
    files: list[Path], signatures: list[FileSignature], image_size: int, allocate: Callable
) -> Pixels:
    """Decode files to an array from ``allocate(shape, dtype)``, those of folders in threads.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    return drop_unreadable(files, *decode_files(files, signatures, image_size, allocate))


def decode_files(
    files: list[Path],
    signatures: list[FileSignature],
    image_size: int,
    allocate: Callable,
    quiet: bool = False,
) -> tuple[np.ndarray, list[str | None], bool]:
    """Decode files, those of folders in threads.

    Returns:
        pixels [N, 3, S, S], why each could not be read, and whether that is final: no file changed
        meanwhile, and the system failed to read none.

    """
    pixels = allocate((len(files), 3, image_size, image_size), np.dtype(np.uint8))
    failed = []

    def load(index: int) -> str | None:
        file = files[index]
        if signatures[index] is None:
            return "there is no such file"
        try:
            square = decode(file, image_size)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            if getattr(error, "errno", None):  # the system's, not Pillow's
                failed.append(index)
            return reason_of(error)
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
    bar = tqdm(total=len(files), desc="decoding", leave=False, disable=True if quiet else None)
    with bar, strict_decoding(), ThreadPoolExecutor(os.cpu_count()) as pool:
        for index, reason in zip(single, pool.map(load, single), strict=True):
            reasons[index] = reason
            bar.update()
        for (archive, name), rows in arrays.items():
            unread = decode_array(archive, name, rows, pixels, bar)
            reasons = [unread.get(index, reason) for index, reason in enumerate(reasons)]
    return pixels, reasons, not failed


def drop_unreadable(
    files: list[Path], pixels: np.ndarray, reasons: list[str | None], complete: bool
) -> Pixels:
    """Move the readable images' pixels in [N, 3, S, S] to the front, in place.

    Raises:
        UserError: more than half of the files cannot be read.

    """
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
    archive: Path, name: str, rows: dict[int, int], pixels: np.ndarray, bar: tqdm
) -> dict[int, str]:
    """Decode the images of an array one after the other.

    Args:
        archive: the .npz file.
        name: of the array.
        rows: the row in ``pixels`` of each image that is wanted, by its index in the array.
        pixels: [N, 3, S, S] uint8, written to.
        bar: of progress.

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
