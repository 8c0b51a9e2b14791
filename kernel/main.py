"""The story in order: config, runtime, data, memory plan, training, evaluation, report; verbs."""

import contextlib
import os
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, replace

import torch

from kernel.config import (
    Config,
    read_config,
    read_export_arguments,
    read_inspect_arguments,
    read_plan_arguments,
    read_predict_arguments,
)
from kernel.data import (
    DataSet,
    Examples,
    describe,
    discover,
    inspection_record,
    inspection_text,
    load_images,
    make_examples,
    name_in,
    skipped_line,
    write_leaves,
    write_skipped,
)
from kernel.distributed import LOST, Group, check_shares, together
from kernel.errors import MemoryExhausted, ProcessLost, UserError
from kernel.report import LiveCurves, show_samples, summary, write_report
from kernel.runtime import (
    Runtime,
    atomic_write,
    cache_folder,
    find_data_folder,
    free_memory,
    in_notebook,
    lock_output,
    on_kaggle,
    read_place,
    room_for_pixels,
    start,
    stop_on_signals,
)
from kernel.score import Results, color_baseline, evaluate_parts
from kernel.train import (
    RUNTIME_SETTINGS,
    Plan,
    Run,
    describe_progress,
    digest,
    is_finished,
    load_best,
    load_pretrained,
    make_plan,
    mebibytes,
    plan_lines,
    plan_table,
    run_on_devices,
    run_plan,
    start_run,
    tolerate_write_errors,
    train,
    train_on_devices,
    transfer_weights,
)
from kernel.use import run_export, run_predict, write_predictions

HASTE_SECONDS = 5  # of an evaluation after a signal: what sent it may wait for ten in all


def load_examples(config: Config, runtime: Runtime) -> Examples:
    """Find the data set, decode it, and say what was found.

    Raises:
        UserError: there is no data set that can be used; the message says why.

    """
    return load_data(config, runtime)[1]


def load_data(config: Config, runtime: Runtime) -> tuple[DataSet, Examples]:
    """Do what ``load_examples`` does, and return what the files say, too."""
    group = runtime.group
    with runtime.phase("find"):
        if config.dry_run:
            folder = runtime.output / "synthetic-leaves"
            if group.first:
                lock_output(runtime.output)
                try:
                    write_leaves(folder, config.seed)
                except OSError as error:
                    raise UserError(
                        f"{folder} cannot be written ({error.strerror}): free some space or give "
                        "another folder with --output DIR"
                    ) from error
            group.meet()
        else:
            folder = find_data_folder(config)
        data = discover(folder)
        check_same(group, config, data)
    print("\n".join(describe(data)), flush=True)
    with runtime.phase("decode"):
        # The synthetic leaves are drawn anew each time.
        cache = None if config.dry_run and group.count == 1 else cache_folder()
        limit = room_for_pixels(torch.device("cpu"))
        pixels = load_images(data.files, config.image_size, cache, limit, group)
    with runtime.phase("split"):
        examples = make_examples(data, pixels, config.seed)
    for line in [skipped_line(data, examples), *examples.notes]:
        if line:
            print(line, flush=True)
    return data, examples


def inspect_data(config: Config, as_json: bool) -> str:
    """Find and decode the data set, draw samples of it, and return what the user asked for.

    Raises:
        UserError: there is no data set that can be used; the message says why.

    """
    # Only the object goes to the output: other programs read it.
    with contextlib.redirect_stdout(sys.stderr) if as_json else contextlib.nullcontext():
        runtime = start(config)
        data, examples = load_data(config, runtime)
    figure = runtime.output / "samples.png"
    lock_output(runtime.output)
    atomic_write(figure, show_samples(examples).savefig)
    write_skipped(examples, runtime.output)
    return inspection_text(inspection_record(data, examples, figure), as_json)


def check_same(group: Group, config: Config, data: DataSet) -> None:
    """Make sure that all processes were given the same settings and the same images.

    Raises:
        UserError: they were not; the message says which process differs from the first, in what.

    """
    if group.count == 1:
        return
    settings = {key: value for key, value in asdict(config).items() if key not in RUNTIME_SETTINGS}
    files = [name_in(data.root, file) for file in data.files]
    listing = digest([files, data.labels.tolist(), data.given.tolist()])
    mine = {"settings": settings, "classes": data.classes, "files": (len(files), listing)}
    first, *others = group.gather(mine)
    for rank, theirs in enumerate(others, start=1):
        for what in mine:
            if theirs[what] != first[what]:
                found, expected = describe_difference(what, theirs[what], first[what])
                raise UserError(
                    f"process {rank} of {group.count} has other {what} than process 0, {found} "
                    f"instead of {expected}: all need the same"
                )


def describe_difference(what: str, theirs, mine) -> tuple[str, str]:
    """Say briefly what two processes have that differs."""
    if what == "files":
        return f"{theirs[0]} images ({theirs[1][:8]})", f"{mine[0]} ({mine[1][:8]})"
    if what == "settings":
        keys = [key for key in mine if theirs[key] != mine[key]]
        return tuple(", ".join(f"{key} {side[key]}" for key in keys) for side in (theirs, mine))
    return ", ".join(theirs), ", ".join(mine)


def plan_run(config: Config, runtime: Runtime, examples: Examples) -> Plan:
    """Predict the memory of a run on these examples, and say so in three lines.

    Raises:
        UserError: the device cannot hold the model.

    """
    config, group = replace(config, num_classes=len(examples.classes)), runtime.group
    check_shares(group, len(examples.splits["train"]), config.batch_size)
    share = -(-config.batch_size // group.count)  # images of a step that this process has
    with runtime.phase("plan"):
        budget, size = free_memory(runtime.device), examples.images.nbytes
        stays = runtime.device.type == "cuda" and size <= room_for_pixels(runtime.device)
        resident = size if stays else 0
        planned = replace(config, batch_size=share)
        plan = make_plan(planned, runtime.precision, budget, resident, most=share)
        largest = min(group.gather(plan.largest_batch_size))
    if group.count > 1:
        print(f"plan: each of {group.count} processes has {share} of a step's {config.batch_size}")
    print("\n".join(plan_lines(plan)), flush=True)
    return replace(plan, config=config, largest_batch_size=largest)


def train_model(plan: Plan, runtime: Runtime, examples: Examples) -> Run:
    """Train the model that was planned for; returns the run with its best weights.

    A run that was interrupted goes on; a finished one is shown again.

    Raises:
        MemoryExhausted: not even one image fits; the plan has been printed.
        UserError: another run writes to the output folder.

    """
    try:
        with runtime.phase("train"):
            run, finished = train_or_launch(plan, runtime, examples)
    except MemoryExhausted:
        print(plan_table(plan))
        raise
    if finished:
        print("the run was finished before: --fresh trains it anew")
    elif run.stopped:
        print(f"stopped, {describe_progress(run)} ({run.stopped}); {how_to_go_on(run)}", flush=True)
    if run.measured_peak_bytes:
        print(
            f"memory of a step: {mebibytes(run.measured_peak_bytes)} measured, "
            f"{mebibytes(plan.step.peak_bytes)} predicted"
        )
    return run


def train_or_launch(plan: Plan, runtime: Runtime, examples: Examples) -> tuple[Run, bool]:
    """Train here, or from a notebook with a process a GPU.

    Returns:
        the run with its best weights, and whether it had been finished before.

    """
    config, outcome = plan.config, None
    if in_notebook():
        outcome = train_on_devices(config, runtime, len(examples.splits["train"]))
        if outcome and outcome.stepped:
            config = replace(config, fresh=False, resume="auto")
        if outcome and outcome.code == 2:
            raise UserError("the processes have ended with the error above")
    initial = load_pretrained(config.init_from) if config.init_from else None
    run = start_run(config, runtime, examples)
    if initial and not run.step:
        transfer_weights(run, initial)
    finished = is_finished(run)
    if outcome and outcome.code is not None:
        load_best(run)
        if not finished:
            run.stopped = "the processes have stopped"
        return run, False
    run.micro_batch_size = min(run.micro_batch_size, max(1, plan.largest_batch_size))
    train(run, runtime, examples, LiveCurves(run) if in_notebook() else None)
    return run, finished


def how_to_go_on(run: Run) -> str:
    """Say what continues a run that was stopped."""
    if run.diverged:
        return "try a lower --lr; bad_batch.pt holds the images of the last step"
    if on_kaggle():
        return "attach this version's output as an input and run it again to go on"
    return "the same command goes on from there"


def evaluate_run(run: Run, plan: Plan, runtime: Runtime, examples: Examples) -> Results:
    """Score the best model on validation and test, and write all files of the output.

    A signal that arrives now does not stop it. After one that stopped the training it looks at each
    image once where the eight turns would take too long.
    """
    group = runtime.group
    with stop_on_signals(runtime):
        held_out = sum(len(indices) for part, indices in examples.splits.items() if part != "train")
        seconds = runtime.views * held_out * runtime.image_seconds
        in_haste = any(group.gather(bool(runtime.stop_signal) and seconds > HASTE_SECONDS))
        if in_haste:
            print("scored without flips and turns, to end soon: the scores are somewhat lower")
        how = replace(runtime, views=1) if in_haste else runtime
        with runtime.phase("evaluate"):
            results = evaluate_parts(run.model, examples, how)
        if group.first:
            with runtime.phase("evaluate"):
                baseline = color_baseline(examples)
            lines = []
            # One that does not fit on the disk does not take the others along.
            with tolerate_write_errors(run):
                write_report(run, plan, results, baseline, examples, runtime)
            with tolerate_write_errors(run):
                write_skipped(examples, runtime.output)
            with tolerate_write_errors(run):
                lines = write_predictions(run.model, examples, how)
            print("\n".join([summary(results, baseline, runtime.output), *lines]))
    return results


def run_program(config: Config, arguments: list[str], evaluate: bool = True) -> int:
    """Train, and score and report where that is wanted; returns the exit code, as ``main``.

    Several GPUs are used by processes of their own, which do all of this, where that is faster.

    Args:
        config: of the run.
        arguments: the command line that it was made from, for those processes.
        evaluate: whether to score and report.

    Raises:
        UserError, ProcessLost: see ``main``.

    """
    here, began = read_place(), time.monotonic()
    if not here.started and not in_notebook():
        outcome = run_on_devices(config, arguments)
        if outcome and outcome.code is not None:
            return outcome.code
        if outcome and outcome.stepped:
            config = replace(config, fresh=False, resume="auto")
    elif here.attempt:  # of what this very run has saved
        config = replace(config, fresh=False, resume="auto")
    with together(here, config.device != "cpu" and torch.cuda.is_available()) as group:
        runtime = start(config, group, began)
        examples = load_examples(config, runtime)
        group.tell("decoded")
        plan = plan_run(config, runtime, examples)
        run = train_model(plan, runtime, examples)
        group.tell("stepped")
        if evaluate:
            evaluate_run(run, plan, runtime, examples)
    if run.unsaved:
        print(f"error: {run.unsaved}", file=sys.stderr)
        return 4
    return 3 if run.diverged else 0


def run_guarded(program: Callable[[], int | None]) -> int:
    """Call the program, and make a line and an exit code of what it raises."""
    here = read_place()
    try:
        code = program() or 0
    except (UserError, ProcessLost) as error:
        if str(error):
            print(f"error: {error}", file=sys.stderr, flush=True)
        code = 2 if isinstance(error, UserError) else LOST
    except KeyboardInterrupt:
        if here.rank:
            return 130
        print("interrupted: the same command goes on from the last checkpoint", file=sys.stderr)
        code = 130
    if code == LOST:  # what is left of the connections would wait for the process that is gone
        sys.stdout.flush()
        os._exit(code)
    if here.launch is None:
        return code
    if here.rank == 0:
        (here.launch / "exit").write_text(str(code))
    return 0  # torchrun would make a page of it


VERBS = ("inspect", "plan", "predict", "export")


def run_verb(verb: str, *arguments: str) -> str:
    """Do what a verb says, with the arguments behind it; returns its last words.

    Raises:
        UserError: it cannot be done.

    """
    if verb == "inspect":
        return inspect_data(*read_inspect_arguments(list(arguments)))
    if verb == "plan":
        return run_plan(*read_plan_arguments(list(arguments)))
    if verb == "predict":
        return run_predict(read_predict_arguments(list(arguments)))
    return run_export(read_export_arguments(list(arguments)))


def main(arguments: list[str] | None = None) -> int:
    """Run the program.

    Args:
        arguments: the command line without the program's name; None: the process's own, or nothing
            in a notebook.

    Returns:
        the exit code: 0; 2 after a message that says what is wrong and what to do; 3 when the loss
        left its range for good; 4 when the best model or the report could not be saved; 5 when
        another process of the run is gone; 130 when interrupted before the training.

    """
    if arguments is None:
        arguments = [] if in_notebook() else sys.argv[1:]
    if arguments and arguments[0] in VERBS:
        return run_guarded(lambda: print(run_verb(*arguments)))
    return run_guarded(lambda: run_program(read_config(arguments), arguments))
