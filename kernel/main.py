"""The story in order: config, runtime, data, memory plan, training, evaluation, report; verbs."""

import sys
from dataclasses import replace

import torch

from kernel.baseline import colour_baseline
from kernel.config import (
    Config,
    read_config,
    read_export_arguments,
    read_plan_arguments,
    read_predict_arguments,
)
from kernel.discovery import describe, discover
from kernel.errors import MemoryExhausted, UserError
from kernel.evaluation import Results, evaluate_parts
from kernel.examples import Examples, make_examples
from kernel.export import run_export
from kernel.figures import LiveCurves
from kernel.images import load_images
from kernel.memory import Plan, make_plan, mebibytes, plan_lines, plan_table, run_plan
from kernel.predict import run_predict
from kernel.report import summary, write_report
from kernel.resume import place, start_run
from kernel.runtime import (
    Runtime,
    cache_folder,
    find_data_folder,
    free_memory,
    in_notebook,
    on_kaggle,
    room_for_pixels,
    start,
)
from kernel.synthetic import write_leaves
from kernel.training import ROLLBACKS, Run, patience_is_over, train
from kernel.transfer import load_start, take_weights


def load_examples(config: Config, runtime: Runtime) -> Examples:
    """Find the data set, decode it, and say what was found.

    Raises:
        UserError: there is no data set that can be used; the message says why.

    """
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
            initial = load_start(plan.config.init_from) if plan.config.init_from else None
            run = start_run(plan.config, runtime, examples)
            if initial and not run.step:
                take_weights(run, initial)
            finished = run.epoch == plan.config.epochs or patience_is_over(run)
            run.micro_batch_size = min(run.micro_batch_size, max(1, plan.largest_batch_size))
            train(run, runtime, examples, LiveCurves(run) if in_notebook() else None)
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
        baseline = colour_baseline(examples)
    write_report(run, plan, results, baseline, examples, runtime)
    print(summary(results, baseline, runtime.output))
    return results


VERBS = ("plan", "predict", "export")


def run_verb(verb: str, *arguments: str) -> str:
    """Do what a verb says, with the arguments behind it; returns its last words.

    Raises:
        UserError: it cannot be done.

    """
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
        left its range for good; 4 when the best model could not be saved; 130 when interrupted
        outside of the training.

    """
    if arguments is None:
        arguments = [] if in_notebook() else sys.argv[1:]
    try:
        if arguments and arguments[0] in VERBS:
            print(run_verb(*arguments))
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
