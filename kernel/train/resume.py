"""Resuming: finds the checkpoint that a run continues from, and why others are not used."""

import hashlib
import io
import os
import uuid
import zlib
from dataclasses import asdict, fields, replace
from pathlib import Path

import torch

from kernel.config import RUNTIME_SETTINGS, Config
from kernel.data import RESULT_FILES, Examples
from kernel.errors import UserError
from kernel.runtime import (
    KAGGLE_INPUT,
    Runtime,
    broadcast_object,
    gather_objects,
    lock_output,
    on_kaggle,
    remove_unfinished,
)
from kernel.train.checkpoint import load_record, stored_config
from kernel.train.run import Run, new_run, restore, run_record
from kernel.train.transfer import INIT_WORDS, load_initial

CHECKPOINTS = ("last.pt", "previous.pt")
EARLIER = "earlier-"  # how the names of folders begin that hold an earlier run's files
DEEPEST_OUTPUT = 4  # folders below Kaggle's input in which an earlier kernel's output is looked for
NAMED = 3  # classes that a message names


def check_resume(config: Config) -> None:
    """Make sure that the checkpoints which the settings name can be read.

    Raises:
        UserError: one cannot.

    """
    if config.resume != "auto":
        load_record(Path(config.resume))
    if config.init not in (None, *INIT_WORDS):
        load_initial(moved_initial(config))


def moved_initial(config: Config) -> Config:
    """Return a config whose initial checkpoint is found where an interrupted start has moved it."""
    path = Path(config.init or "")
    if config.init in (None, *INIT_WORDS) or path.is_file():
        return config
    for folder in earlier_folders(path.parent):
        if (folder / path.name).is_file():
            return replace(config, init=str(folder / path.name))
    return config


def start_run(config: Config, runtime: Runtime, examples: Examples) -> Run:
    """Make the run of a configuration: continued where there is a checkpoint of it, else new.

    Of several processes only rank 0 looks for one; see ``share_run``. It prints which it is. Of the
    checkpoints in the output folder the newest sound one counts; without one, the furthest of those
    attached on Kaggle. What another run has saved in the output folder is moved to a folder there.
    After a restart by torchrun the newest of this run counts, with ``config.fresh`` one of its id.

    Raises:
        UserError: ``config.resume`` names a file that is not a checkpoint of this run, or another
            process writes to the output folder.

    """
    restarted, data = runtime.launch.restarts > 0, fingerprint(examples)
    run_id = runtime.launch.run_id or uuid.uuid4().hex
    run = new_run(config, examples.classes, runtime, data)
    run.id = run_id
    if not runtime.is_main_process:
        return run
    output = runtime.output
    lock_output(output)
    remove_unfinished(output)
    if config.fresh and not restarted:
        move_aside(output, None)
        return run
    if config.resume == "auto" or restarted:
        source = resume_newest(run, output, run_id if config.fresh else "")
    else:
        source = Path(config.resume)
        problem = resume_from(run, source)
        if problem:
            raise UserError(f"{problem}: give another or start with --fresh")
    if source is None:
        print(f"a new run: no checkpoint of it in {output}", flush=True)
        run = new_run(config, examples.classes, runtime, data)
        run.id = run_id
        if config.fresh:
            return run
    else:
        print(f"continues from {source}, {describe_progress(run)}", flush=True)
    move_aside(output, source)
    return run


def check_same_run(run: Run, runtime: Runtime) -> None:
    """Make sure that all processes have the same settings, classes and images.

    Raises:
        UserError: they do not; the message names the process that differs from rank 0, and in what.

    """
    settings = {k: v for k, v in asdict(run.config).items() if k not in RUNTIME_SETTINGS}
    own = {"settings": settings, "classes": run.classes, "images": run.data[:8]}
    first, *others = gather_objects(own)
    for rank, theirs in enumerate(others, start=1):
        for what in own:
            if theirs[what] != first[what]:
                found, expected = describe_difference(theirs[what], first[what])
                raise UserError(
                    f"rank {rank} of {runtime.world_size} has other {what} than rank 0, {found} "
                    f"instead of {expected}: start all processes with the same arguments and data"
                )


def describe_difference(theirs, first) -> tuple[str, str]:
    """Describe briefly two values of ``check_same_run`` that differ."""
    if isinstance(theirs, dict):
        keys = [key for key in first if theirs[key] != first[key]]
        return tuple(", ".join(f"{key} {side[key]}" for key in keys) for side in (theirs, first))
    if isinstance(theirs, list):
        return ", ".join(theirs), ", ".join(first)
    return f"checksum {theirs}", first


def share_run(run: Run, runtime: Runtime) -> None:
    """Put the run of every process in the state of rank 0's."""
    buffer = io.BytesIO()
    if runtime.is_main_process:
        torch.save(run_record(run) | {"epoch_start": run.epoch_start}, buffer)
    record = broadcast_object(buffer.getvalue())
    if not runtime.is_main_process:
        restore(run, torch.load(io.BytesIO(record), map_location="cpu", weights_only=True))


def resume_newest(run: Run, output: Path, run_id: str = "") -> Path | None:
    """Put a run in the state of its newest checkpoint, and return that one's path.

    Those in the output folder come first, then what was moved aside there, then what is attached.
    None is returned, and the run's state is undefined, where there is none.
    """
    for folder in (output, *earlier_folders(output)):
        for path in (folder / name for name in CHECKPOINTS if (folder / name).is_file()):
            problem = resume_from(run, path, run_id)
            if not problem:
                return path
            if folder == output:
                print(f"not used: {problem}")
    best, steps = None, -1
    for path in attached_checkpoints() if on_kaggle() else []:
        problem = resume_from(run, path, run_id)
        if problem:
            print(f"not used: {problem}")
        elif run.step > steps:
            best, steps = path, run.step
    if best is not None:
        resume_from(run, best)
    return best


def earlier_folders(output: Path) -> list[Path]:
    """Return the folders to which ``move_aside`` has moved files, the newest first."""
    found = [path for path in output.glob(f"{EARLIER}*") if folder_number(path)]
    return sorted(found, key=folder_number, reverse=True)


def folder_number(folder: Path) -> int:
    """Return the number in a name that ``move_aside`` gave, 0 for another name."""
    number = folder.name.removeprefix(EARLIER)
    return int(number) if number.isdecimal() else 0


def move_aside(output: Path, source: Path | None) -> None:
    """Move an earlier run's files, which this run, continued from ``source``, would overwrite.

    Damaged checkpoints are moved, too: at the next save one would replace the sound previous.pt.

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
    if "best.pt" in names:  # what is said of another run's model goes with it
        results = (output / name for name in (*RESULT_FILES, "submission.csv"))
        files += [file for file in results if file.is_file()]
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


def resume_from(run: Run, path: Path, run_id: str = "") -> str:
    """Put a run in the state of a checkpoint; returns "", or why it is not one of this run.

    Where ``run_id`` is given, the checkpoint must have it.
    """
    try:
        record = load_record(path)
        if "optimizer" not in record:
            return f"{path} holds a model and not the state of a run, as last.pt does"
        differing = differences(run, record)
        if differing:
            return f"{path} is of another run ({differing})"
        if run_id and record.get("id") != run_id:
            return f"{path} is of an earlier run, and --fresh was given"
        restore(run, record)
    except UserError as error:
        return str(error).partition(": give")[0]
    except (LookupError, ValueError, RuntimeError, TypeError, AttributeError):
        return f"{path} is not a sound checkpoint of this program (its parts do not fit together)"
    return ""


def differences(run: Run, record: dict) -> str:
    """Describe how a checkpoint's configuration, classes and images differ from a run's."""
    defaults = {field.name: field.default for field in fields(Config)}
    mine, theirs = asdict(run.config), defaults | stored_config(record)  # settings added since then
    differing = [key for key in mine if as_lists(theirs.get(key)) != as_lists(mine[key])]
    found = [key for key in differing if key not in RUNTIME_SETTINGS]
    if found and "preset" in differing:
        # The values that follow from the preset need not be listed.
        sides = [(mine, preset_values(mine["preset"])), (theirs, preset_values(theirs["preset"]))]
        found = [
            "preset",
            *(k for k in found if any(as_lists(s.get(k)) != as_lists(own[k]) for s, own in sides)),
        ]
    lines = [f"{key} {theirs.get(key)} there, {mine[key]} here" for key in found]
    if record["classes"] != run.classes:
        sides = [
            (record["classes"], run.classes, "there"),
            (run.classes, record["classes"], "here"),
        ]
        only = [f"{name_some(a, b)} only {where}" for a, b, where in sides if set(a) - set(b)]
        lines.append("classes: " + (", ".join(only) or "in another order"))
    elif record["data"] != run.data:
        lines.append("other images")
    return "; ".join(lines)


def preset_values(preset: str) -> dict:
    """Return the values of a preset."""
    return asdict(Config.from_preset(preset))


def name_some(names: list, others: list) -> str:
    """List a few of the names that are not among others."""
    found = [str(name) for name in names if name not in others]
    more = f" and {len(found) - NAMED} more" if len(found) > NAMED else ""
    return ", ".join(found[:NAMED]) + more


def as_lists(value):
    """Return a tuple as a list: a checkpoint may hold either."""
    return list(value) if isinstance(value, tuple) else value


def fingerprint(examples: Examples) -> str:
    """Return the SHA-256 of the images' names, pixels, labels and splits."""
    sha = hashlib.sha256("\n".join(examples.names).encode(errors="surrogateescape"))
    sha.update(str(zlib.crc32(examples.images.numpy())).encode())
    sha.update(examples.labels.numpy())
    for name in sorted(examples.splits):
        sha.update(name.encode())
        sha.update(examples.splits[name].numpy())
    return sha.hexdigest()


def describe_progress(run: Run) -> str:
    """Describe how far a run is."""
    if run.batch:
        return f"epoch {run.epoch + 1}, batch {run.batch}"
    return f"after epoch {run.epoch} of {run.config.epochs}"
