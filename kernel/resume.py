"""Resuming: finds the checkpoint that a run goes on from, and tells why another is not it."""

import hashlib
import io
import os
from dataclasses import asdict
from pathlib import Path

import torch

from kernel.checkpoint import load_record
from kernel.config import Config
from kernel.errors import UserError
from kernel.examples import Examples
from kernel.runtime import KAGGLE_INPUT, Runtime, lock_output, on_kaggle
from kernel.training import Run, new_run, restore, run_record

CHECKPOINTS = ("last.pt", "previous.pt")
# Settings that say where and how a run is made, not what comes out.
SURROUNDINGS = (
    *(
        "preset",
        "data",
        "output",
        "device",
        "devices",
        "precision",
        "dry_run",
        "checkpointing",
        "patience",
    ),
    *("time_budget", "save_minutes", "resume", "fresh"),
)
DEEPEST_OUTPUT = 4  # folders below Kaggle's input in which an earlier kernel's output is looked for


def start_run(config: Config, runtime: Runtime, examples: Examples) -> Run:
    """Make the run of a configuration: continued where there is a checkpoint of it, else new.

    Of several processes the first one looks, and the others take over what it found.

    Says which. Of the checkpoints in the output folder the newest sound one counts; without one,
    the furthest of those attached on Kaggle.

    Raises:
        UserError: ``config.resume`` names a file that is not a checkpoint of this run, or another
            run writes to the output folder.

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
    lock_output(runtime.output)
    run = new_run(config, examples.classes, runtime, fingerprint(examples))
    if config.fresh:
        return run
    if config.resume != "auto":
        path = Path(config.resume)
        complaint = adopt(run, path)
        if complaint:
            raise UserError(f"{complaint}: give another or start with --fresh")
        print(f"continues from {path}, {place(run)}")
        return run
    for paths in (
        [runtime.output / name for name in CHECKPOINTS],
        attached_checkpoints() if on_kaggle() else [],
    ):
        best = None
        for path in (path for path in paths if path.is_file()):
            complaint = adopt(run, path)
            if complaint:
                print(f"passed over: {complaint}")
            elif best is None or run.step > best[0]:
                best = (run.step, path)
                if path.parent == runtime.output:
                    break  # the newest of two
        if best:
            adopt(run, best[1])
            print(f"continues from {best[1]}, {place(run)}", flush=True)
            return run
    return new_run(config, examples.classes, runtime, fingerprint(examples))


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
        differing = differences(run, record)
        if differing:
            return f"{path} is of another run ({differing})"
        restore(run, record)
    except UserError as error:
        return str(error).partition(": give")[0]
    except (KeyError, ValueError, RuntimeError, TypeError, AttributeError):
        return f"{path} is not a sound checkpoint of this program (its parts do not fit together)"
    return ""


def differences(run: Run, record: dict) -> str:
    """Say in what a checkpoint's configuration, classes and images differ from a run's."""
    mine, theirs = asdict(run.config), record["config"]
    found = [
        f"{key} {theirs.get(key)} there, {mine[key]} here"
        for key in mine
        if key not in SURROUNDINGS and plain(theirs.get(key)) != plain(mine[key])
    ]
    if record["classes"] != run.classes:
        found.append(f"classes {', '.join(map(str, record['classes']))} there")
    elif record["data"] != run.data:
        found.append("other images")
    return "; ".join(found)


def plain(value):
    """Return lists for tuples, which a checkpoint may have made of them."""
    return list(value) if isinstance(value, tuple) else value


def fingerprint(examples: Examples) -> str:
    """Return the SHA-256 of which images are learned from: names, labels and parts."""
    sha = hashlib.sha256("\n".join(examples.names).encode(errors="surrogateescape"))
    sha.update(examples.labels.numpy())
    for part in sorted(examples.parts):
        sha.update(part.encode())
        sha.update(examples.parts[part].numpy())
    return sha.hexdigest()


def place(run: Run) -> str:
    """Say how far a run is."""
    if run.batch:
        return f"epoch {run.epoch + 1}, batch {run.batch}"
    return f"after epoch {run.epoch} of {run.config.epochs}"
