"""The story in order: config, runtime, data, memory plan, training, evaluation, report."""

import contextlib
import sys
from dataclasses import replace

import torch

from kernel.checkpoint import write_whole
from kernel.config import Config, read_config, read_inspect_arguments, read_plan_arguments
from kernel.discovery import DataSet, describe, discover
from kernel.errors import MemoryExhausted, UserError
from kernel.evaluation import Results, evaluate_parts
from kernel.examples import Examples, make_examples
from kernel.images import load_images
from kernel.inspection import inspection_record, inspection_text, skipped_line, write_skipped
from kernel.memory import Plan, make_plan, mebibytes, plan_lines, plan_table, run_plan
from kernel.report import draw_samples, summary, write_report
from kernel.resume import place, start_run
from kernel.runtime import (
    Runtime,
    cache_folder,
    find_data_folder,
    free_memory,
    in_notebook,
    lock_output,
    on_kaggle,
    room_for_pixels,
    start,
)
from kernel.submission import write_predictions
from kernel.synthetic import write_leaves
from kernel.training import ROLLBACKS, Run, patience_is_over, train


def load_examples(config: Config, runtime: Runtime) -> Examples:
    """Find the data set, decode it, and say what was found.

    Raises:
        UserError: there is no data set that can be used; the message says why.

    """
    return load_data(config, runtime)[1]


def load_data(config: Config, runtime: Runtime) -> tuple[DataSet, Examples]:
    """Do what ``load_examples`` does, and return what the files say, too."""
    with runtime.phase("find"):
        if config.dry_run:
            folder = runtime.output / "synthetic-leaves"
            write_leaves(folder, config.seed)
        else:
            folder = find_data_folder(config)
        data = discover(folder)
    print("\n".join(describe(data)), flush=True)
    with runtime.phase("decode"):
        # The synthetic leaves are drawn anew each time.
        cache = None if config.dry_run else cache_folder()
        limit = room_for_pixels(torch.device("cpu"))
        pixels = load_images(data.files, config.image_size, cache, limit)
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
    write_whole(figure, draw_samples(examples).savefig)
    write_skipped(examples, runtime.output)
    return inspection_text(inspection_record(data, examples, figure), as_json)


def plan_run(config: Config, runtime: Runtime, examples: Examples) -> Plan:
    """Predict the memory of a run on these examples, and say so in three lines.

    Raises:
        UserError: the device cannot hold the model.

    """
    config = replace(config, num_classes=len(examples.classes))
    with runtime.phase("plan"):
        budget, size = free_memory(runtime.device), examples.images.nbytes
        stays = runtime.device.type == "cuda" and size <= room_for_pixels(runtime.device)
        resident = size if stays else 0
        plan = make_plan(config, runtime.precision, budget, resident, most=config.batch_size)
    print("\n".join(plan_lines(plan)), flush=True)
    return plan


def train_model(plan: Plan, runtime: Runtime, examples: Examples) -> Run:
    """Train the model that was planned for; returns the run with its best weights.

    A run that was interrupted goes on; a finished one is shown again.

    Raises:
        MemoryExhausted: not even one image fits; the plan has been printed.
        UserError: another run writes to the output folder.

    """
    try:
        with runtime.phase("train"):
            run = start_run(plan.config, runtime, examples)
            finished = run.epoch == plan.config.epochs or patience_is_over(run)
            run.micro_batch_size = min(run.micro_batch_size, max(1, plan.largest_batch_size))
            train(run, runtime, examples)
    except MemoryExhausted:
        print(plan_table(plan))
        raise
    if finished:
        print("the run was finished before: --fresh trains it anew")
    elif run.stopped:
        print(f"stopped at {place(run)} ({run.stopped}); {how_to_go_on(run)}", flush=True)
    if run.measured_peak_bytes:
        print(
            f"memory of a step: {mebibytes(run.measured_peak_bytes)} measured, "
            f"{mebibytes(plan.step.peak_bytes)} predicted"
        )
    return run


def how_to_go_on(run: Run) -> str:
    """Say what continues a run that was stopped."""
    if run.rollbacks == ROLLBACKS:
        return "try a lower --lr; bad_batch.pt holds the images of the last step"
    if on_kaggle():
        return "attach this version's output as an input and run it again to go on"
    return "the same command goes on from there"


def evaluate_run(run: Run, plan: Plan, runtime: Runtime, examples: Examples) -> Results:
    """Score the best model on validation and test, and write all files of the output."""
    with runtime.phase("evaluate"):
        results = evaluate_parts(run.model, examples, runtime)
    write_report(run, plan, results, examples, runtime)
    write_skipped(examples, runtime.output)
    lines = write_predictions(run.model, examples, runtime)
    print("\n".join([summary(results, runtime.output), *lines]))
    return results


def main(arguments: list[str] | None = None) -> int:
    """Run the program.

    Args:
        arguments: the command line without the program's name; None: the process's own, or nothing
            in a notebook.

    Returns:
        the exit code: 0; 2 after a message that says what is wrong and what to do; 3 when the loss
        left its range for good; 4 when the best model could not be saved; 130 when interrupted
        outside of the training.

    """
    if arguments is None:
        arguments = [] if in_notebook() else sys.argv[1:]
    try:
        if arguments[:1] == ["inspect"]:
            print(inspect_data(*read_inspect_arguments(arguments[1:])))
            return 0
        if arguments[:1] == ["plan"]:
            print(run_plan(*read_plan_arguments(arguments[1:])))
            return 0
        config = read_config(arguments)
        runtime = start(config)
        examples = load_examples(config, runtime)
        plan = plan_run(config, runtime, examples)
        run = train_model(plan, runtime, examples)
        evaluate_run(run, plan, runtime, examples)
        if run.unsaved:
            print(f"error: {run.unsaved}", file=sys.stderr)
            return 4
        return 3 if run.stopped and run.rollbacks == ROLLBACKS else 0
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("interrupted: the same command goes on from the last checkpoint", file=sys.stderr)
        return 130
