"""Cache: the decoded pixels of data sets, kept on disk for the next run, within a bounded size."""

import contextlib
import hashlib
import json
import os
import shutil
import time
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_ISREG

import numpy as np
import PIL
import torch
from numpy.lib.format import open_memmap
from torch import Tensor

from kernel.data.arrays import array_of

CACHE_FORMAT = 3  # raised when decoding changes what it makes of a file
MAX_CACHE_BYTES = 10 * 2**30
MAX_CACHE_SHARE = 0.1  # of the space that is free on its disk
UNFINISHED_SECONDS = 24 * 3600  # age at which what a run was writing when it was killed is removed
FileSignature = tuple[int, int] | None  # size in bytes, modification time in ns; None: no file


@dataclass(frozen=True)
class Pixels:
    """Decoded images.

    Attributes:
        images: [N, 3, S, S] uint8, the readable ones.
        kept: [N] int64, their indices among the files.
        unreadable: the other files, each with the reason.
        complete: False where the system failed to read a file, which may succeed another time.
        white: the value that is white in images of more than 8 bits, see ``decode``.

    """

    images: Tensor
    kept: np.ndarray
    unreadable: list[tuple[Path, str]]
    complete: bool = True
    white: dict[str, float] = field(default_factory=dict)


def file_signature(file: Path) -> FileSignature:
    """Return a file's size and modification time; for an image in an array, of the array's file."""
    within = array_of(file)
    try:
        status = os.stat(within[0] if within else file)
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if S_ISREG(status.st_mode) else None


def file_signatures(files: list[Path]) -> list[FileSignature]:
    """Return the signature of each file; an array's file is looked at once for all its images."""
    signatures, archive = [], (None, None)
    for file in files:
        within = array_of(file)
        if within is None:
            signatures.append(file_signature(file))
            continue
        if archive[0] != within[0]:
            archive = (within[0], file_signature(file))
        signatures.append(archive[1])
    return signatures


def files_key(files: list[Path], signatures: list[FileSignature], image_size: int) -> str:
    """Return a hash of all that decoded pixels depend on: names, sizes and times of the files."""
    digest = hashlib.sha256(f"{CACHE_FORMAT} {image_size} {PIL.__version__}".encode())
    for file, signature in zip(files, signatures, strict=True):
        size, modified = signature or (0, 0)
        digest.update(os.fsencode(f"\n{file} {size} {modified}"))
    return digest.hexdigest()


def map_file(path: Path, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """Make an array whose memory is a file."""
    array = open_memmap(path, "w+", dtype, shape)
    # A file that grows as it is written would end the process where the disk is full.
    if hasattr(os, "posix_fallocate"):  # not on macOS
        with path.open("r+b") as file:
            os.posix_fallocate(file.fileno(), 0, path.stat().st_size)
    return array


def write_cache(temporary: Path, target: Path, key: str, files: list[Path], pixels: Pixels) -> None:
    """Move decoded pixels to their place, the array's file first, its description last.

    Then remove what was used longest ago, as far as the cache is too large.
    """
    index_of = {path: k for k, path in enumerate(files)}
    record = {
        "key": key,
        "images": len(pixels.kept),
        "unreadable": [[index_of[path], reason] for path, reason in pixels.unreadable],
        "checksum": zlib.crc32(pixels.images.numpy().data),
        "white": pixels.white,
    }
    description = target.with_suffix(".json")
    description.unlink(missing_ok=True)
    os.replace(temporary, target)
    description.write_text(json.dumps(record))
    removed = trim_cache(target)
    print(
        f"decoded images are kept in {target.parent} for the next run"
        + (f"; those of {removed} data sets used longest ago were removed" if removed else ""),
        flush=True,
    )


def read_cache(target: Path, key: str, files: list[Path], limit: int | None) -> Pixels | None:
    """Return the kept pixels of exactly these files, None where there are none or damaged ones."""
    description = target.with_suffix(".json")
    try:
        record = json.loads(description.read_text())
        if record["key"] != key:
            return None
        mapped = limit is not None and target.stat().st_size > limit
        pixels = np.load(target, mmap_mode="c" if mapped else None)[: record["images"]]
        if zlib.crc32(pixels.data) != record["checksum"]:
            return None
        unreadable = [(files[k], reason) for k, reason in record["unreadable"]]
        dropped = {k for k, _ in record["unreadable"]}
    except (OSError, EOFError, ValueError, KeyError, TypeError):
        return None
    with contextlib.suppress(OSError):
        os.utime(description)  # it was used now, see trim_cache
    kept = np.array([k for k in range(len(files)) if k not in dropped], dtype=np.int64)
    return Pixels(torch.from_numpy(pixels), kept, unreadable, white=record["white"])


def trim_cache(used: Path) -> int:
    """Remove pixels used longest ago until a cache is small enough; returns of how many sets.

    It may hold 10 GiB, and a tenth of the free space of its disk (counting its own as free). What a
    killed run has left unfinished is removed, too.
    """
    folder, now = used.parent, time.time()
    entries = []
    for file in folder.glob("*.npy"):
        description = file.with_suffix(".json")
        with contextlib.suppress(OSError):  # another run may remove it at the same time
            last_use = (description if description.exists() else file).stat().st_mtime
            entries.append((file == used, last_use, file, file.stat().st_size))
    for path in folder.glob(".*"):
        with contextlib.suppress(OSError):
            if path.is_dir() and now - path.stat().st_mtime > UNFINISHED_SECONDS:
                shutil.rmtree(path, ignore_errors=True)
    total = sum(size for *_, size in entries)
    limit = min(MAX_CACHE_BYTES, MAX_CACHE_SHARE * (shutil.disk_usage(folder).free + total))
    removed = 0
    for in_use, _, file, size in sorted(entries):
        if in_use or total <= limit:
            break
        with contextlib.suppress(OSError):
            file.with_suffix(".json").unlink(missing_ok=True)
            file.unlink()
            total -= size
            removed += 1
    return removed
