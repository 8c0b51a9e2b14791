"""Resuming: finds the checkpoint that a run goes on from, and tells why another is not it."""

import hashlib
import io
import os
import zlib
from dataclasses import asdict
from pathlib import Path

import torch

from kernel.config import RUNTIME_SETTINGS, Config
from kernel.data import Examples
from kernel.errors import UserError
from kernel.runtime import KAGGLE_INPUT, Runtime, lock_output, on_kaggle, remove_unfinished
from kernel.train.checkpoint import load_record
from kernel.train.loop import Run, new_run, restore, run_record

CHECKPOINTS = ("last.pt", "previous.pt")
EARLIER = "earlier-"  # how the names of folders begin that hold another run's files
DEEPEST_OUTPUT = 4  # folders below Kaggle's input in which an earlier kernel's output is looked for
NAMED = 3  # classes that a message names


def start_run(config: Config, runtime: Runtime, examples: Examples) -> Run:
    """Make the run of a configuration: continued where there is a checkpoint of it, else new.

    Of several processes the first one looks, and the others take over what it found.

    Says which. Of the checkpoints in the output folder the newest sound one counts; without one,
    the furthest of those attached on Kaggle. What another run has saved in the output folder is
    moved to a folder of its own there.

    Raises:
        UserError: ``config.resume`` names a file that is not a checkpoint of this run, or another
            process writes to the output folder.

    """
    group = runtime.group
    if group.count == 1:
        return find_run(config, runtime, examples)
    buffer = io.BytesIO()
    if group.first:
        run = find_run(config, runtime, examples)
        torch.save(run_record(run) | {"epoch_start": run.epoch_start}, buffer)
        group.from_first(buffer.getvalue())
        return run
    run = new_run(config, examples.classes, runtime, fingerprint(examples))
    buffer.write(group.from_first(b""))
    buffer.seek(0)
    record = torch.load(buffer, map_location="cpu", weights_only=True)
    differing = differences(run, record)
    if differing:
        raise UserError(f"this is not the first process's run ({differing}): all need the same")
    restore(run, record)
    return run


def find_run(config: Config, runtime: Runtime, examples: Examples) -> Run:
    """Do what ``start_run`` says, in the first process."""
    output = runtime.output
    lock_output(output)
    remove_unfinished(output)
    run = new_run(config, examples.classes, runtime, fingerprint(examples))
    if config.fresh:
        return run
    if config.resume == "auto":
        source = adopt_newest(run, output)
    else:
        source = Path(config.resume)
        complaint = adopt(run, source)
        if complaint:
            raise UserError(f"{complaint}: give another or start with --fresh")
    if source is None:
        print(f"starts anew: no checkpoint of this run in {output}", flush=True)
        run = new_run(config, examples.classes, runtime, run.data)
    else:
        print(f"continues from {source}, {describe_progress(run)}", flush=True)
    set_aside(output, source)
    return run


def adopt_newest(run: Run, output: Path) -> Path | None:
    """Put a run in the state of its newest checkpoint, and return that one's path.

    Those in the output folder come first, then what was set aside there, then what is attached.
    None is returned, and the run's state is undefined, where there is none.
    """
    earlier = sorted(earlier_folders(output), key=folder_number, reverse=True)
    for folder in (output, *earlier):
        for path in (folder / name for name in CHECKPOINTS if (folder / name).is_file()):
            complaint = adopt(run, path)
            if not complaint:
                return path
            if folder == output:
                print(f"passed over: {complaint}")
    best, steps = None, -1
    for path in attached_checkpoints() if on_kaggle() else []:
        complaint = adopt(run, path)
        if complaint:
            print(f"passed over: {complaint}")
        elif run.step > steps:
            best, steps = path, run.step
    if best is not None:
        adopt(run, best)
    return best


def earlier_folders(output: Path) -> list[Path]:
    """Return the folders in which ``set_aside`` has put files."""
    return [path for path in output.glob(f"{EARLIER}*") if folder_number(path)]


def folder_number(folder: Path) -> int:
    """Return the number in a name that ``set_aside`` gave, 0 for another name."""
    number = folder.name.removeprefix(EARLIER)
    return int(number) if number.isdecimal() else 0


def set_aside(output: Path, source: Path | None) -> None:
    """Move what the output folder holds of another run than the one that goes on from ``source``.

    The newest checkpoint would take its place among the two that are kept, a sound one's perhaps.

    Raises:
        UserError: it cannot be moved.

    """
    if source is None or source.resolve().parent != output.resolve():
        names = (*CHECKPOINTS, "best.pt")
    elif source.name in CHECKPOINTS:
        names = CHECKPOINTS[: CHECKPOINTS.index(source.name)]
    else:
        names = CHECKPOINTS
    files = [output / name for name in names if (output / name).is_file()]
    if not files:
        return
    number = max(map(folder_number, earlier_folders(output)), default=0) + 1
    folder = output / f"{EARLIER}{number}"
    try:
        folder.mkdir()
        for file in files:
            os.replace(file, folder / file.name)
    except OSError as error:
        raise UserError(
            f"{folder} cannot be written ({error.strerror}): give another folder with --output DIR"
        ) from error
    print(f"moved to {folder}: {', '.join(file.name for file in files)}", flush=True)


def attached_checkpoints() -> list[Path]:
    """Return the checkpoints in what is attached on Kaggle."""
    found = []
    for folder, folders, files in os.walk(KAGGLE_INPUT):
        if len(Path(folder).relative_to(KAGGLE_INPUT).parts) >= DEEPEST_OUTPUT:
            folders.clear()
        found += [Path(folder, name) for name in CHECKPOINTS if name in files]
    return sorted(found)


def adopt(run: Run, path: Path) -> str:
    """Put a run in the state of a checkpoint; returns "", or why it is not one of this run."""
    try:
        record = load_record(path)
        if "optimizer" not in record:
            return f"{path} holds a model and not the state of a run, as last.pt does"
        differing = differences(run, record)
        if differing:
            return f"{path} is of another run ({differing})"
        restore(run, record)
    except UserError as error:
        return str(error).partition(": give")[0]
    except (LookupError, ValueError, RuntimeError, TypeError, AttributeError):
        return f"{path} is not a sound checkpoint of this program (its parts do not fit together)"
    return ""


def differences(run: Run, record: dict) -> str:
    """Say in what a checkpoint's configuration, classes and images differ from a run's."""
    mine, theirs = asdict(run.config), record["config"]
    differing = [key for key in mine if plain(theirs.get(key)) != plain(mine[key])]
    found = [key for key in differing if key not in RUNTIME_SETTINGS]
    if found and "preset" in differing:
        # Another preset's own values need no words.
        sides = [(mine, own_values(mine["preset"])), (theirs, own_values(theirs["preset"]))]
        found = [
            "preset",
            *(k for k in found if any(plain(s.get(k)) != plain(own[k]) for s, own in sides)),
        ]
    lines = [f"{key} {theirs.get(key)} there, {mine[key]} here" for key in found]
    if record["classes"] != run.classes:
        sides = [
            (record["classes"], run.classes, "there"),
            (run.classes, record["classes"], "here"),
        ]
        only = [f"{some(a, b)} only {where}" for a, b, where in sides if set(a) - set(b)]
        lines.append("classes: " + (", ".join(only) or "in another order"))
    elif record["data"] != run.data:
        lines.append("other images")
    return "; ".join(lines)


def own_values(preset: str) -> dict:
    """Return the values of a preset."""
    return asdict(Config.from_preset(preset))


def some(names: list, others: list) -> str:
    """Name a few of the names that are not among others."""
    found = [str(name) for name in names if name not in others]
    more = f" and {len(found) - NAMED} more" if len(found) > NAMED else ""
    return ", ".join(found[:NAMED]) + more


def plain(value):
    """Return lists for tuples, which a checkpoint may have made of them."""
    return list(value) if isinstance(value, tuple) else value


def fingerprint(examples: Examples) -> str:
    """Return the SHA-256 of what is learned from: names, pixels, labels and parts."""
    sha = hashlib.sha256("\n".join(examples.names).encode(errors="surrogateescape"))
    sha.update(str(zlib.crc32(examples.images.numpy())).encode())
    sha.update(examples.labels.numpy())
    for part in sorted(examples.splits):
        sha.update(part.encode())
        sha.update(examples.splits[part].numpy())
    return sha.hexdigest()


def describe_progress(run: Run) -> str:
    """Say how far a run is."""
    if run.batch:
        return f"epoch {run.epoch + 1}, batch {run.batch}"
    return f"after epoch {run.epoch} of {run.config.epochs}"
