"""Files: output folders that one process at a time writes, and atomic writes."""

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock, Timeout

from kernel.errors import UserError

UNFINISHED = ".unfinished-"  # how the names of files begin that are being written


# The output folders that this process has locked, and what releases them. A notebook that runs this
# cell again keeps its locks.
_locks: dict[Path, Callable[[], None]] = globals().get("_locks", {})


def lock_output(folder: Path) -> None:
    """Lock the output folder for this process, until it ends.

    Raises:
        UserError: another process has locked it, or it cannot be made.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if folder.resolve() in _locks:
            return
        _locks[folder.resolve()] = lock_folder(folder)
    except BlockingIOError as error:
        raise UserError(
            f"another run writes to {folder}: wait for it or give another with --output DIR"
        ) from error
    except OSError as error:
        raise UserError(
            f"the output folder {folder} cannot be made ({error.strerror}): give another with "
            "--output DIR"
        ) from error


def lock_folder(folder: Path) -> Callable[[], None]:
    """Lock a folder against other processes; returns what releases it.

    Raises:
        BlockingIOError: another process has locked it.

    """
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        lock = FileLock(folder / ".lock")
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise BlockingIOError from error
        return lock.release
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise
    except OSError:  # a file system without locks
        pass
    return lambda: os.close(handle)


def release_output(folder: Path) -> None:
    """Let another process lock the output folder."""
    release = _locks.pop(folder.resolve(), None)
    if release is not None:
        release()


def check_writable(folder: Path) -> None:
    """Make sure that a folder can be made and written, leaving no trace.

    Raises:
        UserError: it cannot.

    """
    existing = folder.absolute()
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
    except OSError as error:
        raise UserError(
            f"the output folder {folder} cannot be written ({error.strerror}): "
            "give another with --output DIR"
        ) from error


def flush_folder(folder: Path) -> None:
    """Have the names in a folder reach the disk, where its file system can be told to."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove_unfinished(folder: Path) -> None:
    """Remove what a process that was killed in the middle of ``atomic_write`` left in a folder."""
    for path in folder.glob(f"{UNFINISHED}*"):
        with contextlib.suppress(OSError):
            path.unlink()


def atomic_write(path: Path, write: Callable[[Path], None], previous: Path | None = None) -> None:
    """Have ``write`` fill a temporary file beside ``path``, then put it in place in one step.

    A reader sees the old file or the new one. When ``write`` fails the old one stays. What is in
    place has reached the disk.

    Raises:
        UserError: the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # The suffix is kept: writers choose their format by it.
        handle, name = tempfile.mkstemp(prefix=UNFINISHED, suffix=path.suffix, dir=path.parent)
        try:
            try:
                write(Path(name))
                os.fsync(handle)
            finally:
                os.close(handle)  # Windows replaces no open file
            os.chmod(name, 0o644)  # mkstemp's files are its owner's alone
            if previous is not None and path.exists():
                os.replace(path, previous)
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        flush_folder(path.parent)
    except OSError as error:
        raise UserError(
            f"{path} cannot be written ({error.strerror}): free some space or write to another "
            "folder"
        ) from error
