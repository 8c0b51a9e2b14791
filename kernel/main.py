"""The story in order: config, runtime, data, memory plan, training, evaluation, report."""

import sys
from dataclasses import replace

import torch

from kernel.config import Config, read_config, read_plan_arguments
from kernel.discovery import describe, discover
from kernel.errors import MemoryExhausted, UserError
from kernel.evaluation import Results, evaluate_parts
from kernel.examples import Examples, make_examples
from kernel.images import load_images
from kernel.memory import Plan, make_plan, mebibytes, plan_lines, plan_table, run_plan
from kernel.report import summary, write_report
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
    stop_on_signals,
)
from kernel.synthetic import write_leaves
from kernel.training import Run, note_unsaved, patience_is_over, train

HASTE_SECONDS = 5  # of an evaluation after a signal: what sent it may wait for ten in all


def load_examples(config: Config, runtime: Runtime) -> Examples:
    """Find the data set, decode it, and say what was found.

    Raises:
        UserError: there is no data set that can be used; the message says why.

    """
    with runtime.phase("find"):
        if config.dry_run:
            folder = runtime.output / "synthetic-leaves"
            lock_output(runtime.output)
            try:
                write_leaves(folder, config.seed)
            except OSError as error:
                raise UserError(
                    f"{folder} cannot be written ({error.strerror}): free some space or give "
                    "another folder with --output DIR"
                ) from error
        else:
            folder = find_data_folder(config)
        data = discover(folder)
    print("\n".join(describe(data)), flush=True)
    with runtime.phase("decode"):
        # The synthetic leaves are drawn anew each time.
        cache = None if config.dry_run else cache_folder()
        limit = room_for_pixels(torch.device("cpu"))
        pixels = load_images(data.files, config.image_size, cache, limit)
    for path, reason in pixels.unreadable:
        print(f"skipped, cannot be read: {path.relative_to(data.root)} ({reason})")
    if pixels.unreadable:
        print(f"skipped {len(pixels.unreadable)} of {len(data.files)} images")
    with runtime.phase("split"):
        examples = make_examples(data, pixels, config.seed)
    for line in examples.notes:
        print(line)
    return examples


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
        print(f"stopped, {place(run)} ({run.stopped}); {how_to_go_on(run)}", flush=True)
    if run.measured_peak_bytes:
        print(
            f"memory of a step: {mebibytes(run.measured_peak_bytes)} measured, "
            f"{mebibytes(plan.step.peak_bytes)} predicted"
        )
    return run


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
    with stop_on_signals(runtime):
        held_out = sum(len(examples.parts[part]) for part in ("validation", "test"))
        seconds = runtime.views * held_out * runtime.image_seconds
        in_haste = bool(runtime.stop_signal) and seconds > HASTE_SECONDS
        if in_haste:
            print("scored without flips and turns, to end soon: the scores are somewhat lower")
        with runtime.phase("evaluate"):
            how = replace(runtime, views=1) if in_haste else runtime
            results = evaluate_parts(run.model, examples, how)
        try:
            write_report(run, plan, results, examples, runtime)
        except UserError as error:
            note_unsaved(run, error)
        print(summary(results, runtime.output))
    return results


def main(arguments: list[str] | None = None) -> int:
    """Run the program.

    Args:
        arguments: the command line without the program's name; None: the process's own, or nothing
            in a notebook.

    Returns:
        the exit code: 0; 2 after a message that says what is wrong and what to do; 3 when the loss
        left its range for good; 4 when the best model or the report could not be saved; 130 when
        interrupted before the training.

    """
    if arguments is None:
        arguments = [] if in_notebook() else sys.argv[1:]
    try:
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
        return 3 if run.diverged else 0
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("interrupted: the same command goes on from the last checkpoint", file=sys.stderr)
        return 130
