"""The program in order: config, runtime, data, memory plan, training, evaluation, report; verbs."""

import contextlib
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import torch
from torch import nn

from kernel.config import (
    Config,
    read_audit_arguments,
    read_config,
    read_export_arguments,
    read_inspect_arguments,
    read_plan_arguments,
    read_predict_arguments,
)
from kernel.data import (
    LEAVES_FOLDER,
    DataSet,
    Examples,
    cut_folds,
    describe,
    discover,
    drop_listed,
    inspection_record,
    inspection_text,
    load_images,
    make_examples,
    pooled,
    prepare_swap,
    read_leaves,
    skipped_line,
    without_masks,
    write_leaves,
    write_skipped,
)
from kernel.errors import MemoryExhausted, ProcessLost, UserError
from kernel.model import Ensemble
from kernel.report import LiveCurves, show_samples, summary, write_report
from kernel.runtime import (
    EXIT_CODE_FILE,
    LOST_EXIT_CODE,
    Launch,
    Runtime,
    atomic_write,
    cache_folder,
    check_writable,
    end_processes,
    end_with_parent,
    explain_collective_error,
    find_data_folder,
    free_memory,
    gather_objects,
    in_notebook,
    join_process_group,
    leave_process_group,
    lock_output,
    on_kaggle,
    output_folder,
    own_command,
    pick_device,
    read_launch,
    room_for_pixels,
    start,
    stop_on_signals,
)
from kernel.score import (
    Baseline,
    Results,
    add_folds_knowledge,
    add_knowledge,
    color_baseline,
    evaluate_folds,
    evaluate_splits,
    folds_baseline,
)
from kernel.train import (
    LEAST_EPOCHS,
    Plan,
    Run,
    check_resume,
    check_same_run,
    check_world_size,
    choose_devices,
    choose_epochs,
    choose_init,
    describe_progress,
    is_finished,
    launch_notebook,
    launch_processes,
    load_best,
    load_initial,
    load_record,
    make_plan,
    mebibytes,
    move_aside,
    moved_initial,
    no_plan,
    peak_rate,
    plan_lines,
    plan_table,
    print_epoch,
    run_plan,
    share_run,
    start_run,
    tolerate_write_errors,
    train,
    transfer_weights,
)
from kernel.use import run_audit, run_export, run_predict, write_predictions

INTERRUPTED_RUN = "interrupted: the same command continues from the last checkpoint"
SECONDS_AFTER_SIGNAL = 5  # for an evaluation: what sent the signal may wait for ten in all


def load_examples(config: Config, runtime: Runtime) -> Examples:
    """Find the data set, decode it, and say what was found."""
    examples = load_data(config, runtime)[1]
    if config.masks:  # looked at now, so that no run ends with an error about them
        in_folds = config.folds and not examples.test_given
        tested = pooled(examples) if in_folds else examples.splits["test"]
        names = [examples.names[k] for k in tested]
        leaves = read_leaves(Path(config.masks), names, config.image_size)
        if not leaves.found.any() and config.background != "swap":  # which needs train's
            raise without_masks(config.masks, names)
        print(f"masks: of {int(leaves.found.sum())} of {len(names)} test images")
    if config.background == "swap":
        with runtime.phase("split"):
            return swap_backgrounds(examples, config)
    return examples


def swap_backgrounds(examples: Examples, config: Config, least: float = 0.5) -> Examples:
    """Return a data set whose training leaves can stand on other backgrounds."""
    train_split = examples.splits["train"]
    swap = prepare_swap(examples.images, train_split, examples.names, config.masks, least)
    return replace(examples, swap=swap)


def load_data(config: Config, runtime: Runtime) -> tuple[DataSet, Examples]:
    """Do what ``load_examples`` does, and return what the files say, too.

    Of several processes each does so by itself; only one decodes, since all share the cache.
    """
    with contextlib.ExitStack() as stack:
        with runtime.phase("find"):
            if not config.dry_run:
                folder = find_data_folder(config)
            elif runtime.is_main_process:
                lock_output(runtime.output)
                folder = runtime.output / LEAVES_FOLDER
            else:
                folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            if config.dry_run:
                draw_leaves(folder, config.seed)
            data = discover(folder, config.classes_from, config.groups)
            if config.drop:
                listed = Path(config.drop)
                if listed.resolve().parent == runtime.output.resolve():
                    raise UserError(
                        f"--drop {listed}: the run would overwrite it: copy it elsewhere first"
                    )
                data = drop_listed(data, listed)
        print("\n".join(describe(data)), flush=True)
        with runtime.phase("decode"):
            cache = None if config.dry_run else cache_folder()  # the leaves are drawn every time
            # Several processes map the cache's file to memory: they share its pages.
            limit = room_for_pixels(torch.device("cpu")) if runtime.world_size == 1 else 0
            pixels = load_images(data.files, config.image_size, cache, limit)
    with runtime.phase("split"):
        examples = make_examples(data, pixels, config.seed, config.folds)
    for line in [skipped_line(data, examples), *examples.notes]:
        if line:
            print(line, flush=True)
    return data, examples


def draw_leaves(folder: Path, seed: int) -> None:
    """Write the data set of the dry run."""
    try:
        write_leaves(folder, seed)
    except OSError as error:
        raise UserError(
            f"{folder} cannot be written ({error.strerror}): free some space or give another "
            "folder with --output DIR"
        ) from error


def inspect_data(config: Config, as_json: bool) -> str:
    """Find and decode the data set, draw samples of it, and return what the user asked for."""
    # Only the object goes to the output: other programs read it.
    with contextlib.redirect_stdout(sys.stderr) if as_json else contextlib.nullcontext():
        runtime = start(config)
        data, examples = load_data(config, runtime)
    figure = runtime.output / "samples.png"
    lock_output(runtime.output)
    atomic_write(figure, show_samples(examples).savefig)
    write_skipped(examples, runtime.output)
    return inspection_text(inspection_record(data, examples, figure), as_json)


def settle_epochs(config: Config, images: int) -> int:
    """Return the epochs of a run that trains on so many images, and say how they were chosen."""
    if config.epochs:
        return config.epochs
    if config.dry_run:
        return LEAST_EPOCHS
    epochs = choose_epochs(images, bool(config.folds))
    if epochs > LEAST_EPOCHS:
        print(
            f"{epochs} epochs, since {images:,} training images are few: {epochs * images:,} are "
            "seen in all; --epochs sets another number"
        )
    return epochs


def plan_run(config: Config, runtime: Runtime, examples: Examples) -> Plan:
    """Predict the memory of a run on these examples, and print some lines about it."""
    images = len(examples.splits["train"])
    config = replace(config, epochs=settle_epochs(config, images), init=choose_init(config))
    config = replace(config, num_classes=len(examples.classes), lr=peak_rate(config))
    check_world_size(runtime.world_size, images, config.batch_size)
    share = -(-config.batch_size // runtime.world_size)  # images of a step that this process has
    with runtime.phase("plan"):
        budget, size = free_memory(runtime.device), examples.images.nbytes
        stays = runtime.device.type == "cuda" and size <= room_for_pixels(runtime.device)
        resident = size if stays else 0
        planned = replace(config, batch_size=share)
        try:
            plan = make_plan(planned, runtime.precision, budget, resident, most=share)
        except UserError:
            raise
        except Exception as error:  # of torch's inner parts: the run can do without a plan
            print(
                f"warning: the memory plan failed ({type(error).__name__}: {error}); without one, "
                "the run goes over to smaller passes where memory runs out"
            )
            return replace(no_plan(planned, runtime.precision, budget, resident), config=config)
    if runtime.world_size > 1:
        print(
            f"plan: each of {runtime.world_size} processes has {share} of a step's "
            f"{config.batch_size} images"
        )
    print("\n".join(plan_lines(plan)), flush=True)
    return replace(plan, config=config)


def train_model(plan: Plan, runtime: Runtime, examples: Examples) -> Run:
    """Train the model that was planned for; returns the run with its best weights.

    An interrupted run continues; one that was finished before is returned as it is.
    """
    if plan.config.folds:
        return train_folds(plan, runtime, examples)
    return train_one(plan, runtime, examples)


def train_folds(plan: Plan, runtime: Runtime, examples: Examples) -> Run:
    """Train a model for each fold, until the time budget is used; returns the first one's run.

    Each fold is a run of its own, in a folder of its own, which an interrupted run continues from.
    """
    parts = cut_folds(examples, plan.config.folds, plan.config.seed)
    lock_output(runtime.output)
    if (runtime.output / "last.pt").is_file():  # of a run without folds
        move_aside(runtime.output, None)
    began = time.monotonic()

    def tell_budget(run: Run) -> None:
        print_epoch(run)
        needed = (time.monotonic() - began) * plan.config.epochs * len(parts)
        if run.epoch == 1 and began + needed > runtime.deadline:
            fit = int((runtime.deadline - began) / needed * len(parts))
            print(f"the time budget has room for about {fit} of {len(parts)} folds", flush=True)

    done = []
    for number, part in enumerate(parts, start=1):
        count, held_out = len(part.splits["train"]), len(part.splits["test"])
        print(f"fold {number} of {len(parts)}: {count} images to train on, {held_out} to test")
        # Leaves are put on backgrounds of the fold's own training images alone.
        learned = swap_backgrounds(part, plan.config, least=0) if examples.swap else part
        own = replace(runtime, output=runtime.output / f"fold-{number}")
        run = train_one(plan, own, learned, None if done else tell_budget)
        runtime.stop_signal, runtime.evaluation_batch = own.stop_signal, own.evaluation_batch
        runtime.image_seconds = own.image_seconds
        if run.stopped:
            break
        done.append(run)
        each = (time.monotonic() - began) / number
        late = time.monotonic() + each > runtime.deadline
        if number < len(parts) and (own.stop_signal or late):  # a signal as the fold was done
            run.stopped = own.stop_signal or "the time budget is used"
            print(f"{number} of {len(parts)} folds are done; {how_to_continue(run)}", flush=True)
            break
    first = done[0] if done else run
    first.stopped, first.fold_runs, first.parts = run.stopped, done, parts
    first.diverged = run.diverged
    return first


def train_one(
    plan: Plan,
    runtime: Runtime,
    examples: Examples,
    after_epoch: Callable[[Run], None] | None = None,
) -> Run:
    """Do what ``train_model`` does, for one model; ``after_epoch`` is called with the run."""
    try:
        with runtime.phase("train"):
            several = in_notebook() and not plan.config.folds
            devices = choose_devices(plan.config) if several else 1
            if devices > 1:
                run = train_on_devices(plan, runtime, examples, devices)
                finished = False
            else:
                run, finished = train_here(plan, runtime, examples, after_epoch)
    except MemoryExhausted:
        print(plan_table(plan))
        raise
    if finished:
        print("the run was finished before: --fresh trains it again")
    elif run.stopped:
        print(f"stopped, {describe_progress(run)} ({run.stopped}); {how_to_continue(run)}")
    if run.measured_peak_bytes and plan.step.peak_bytes:
        print(
            f"memory of a step: {mebibytes(run.measured_peak_bytes)} measured, "
            f"{mebibytes(plan.step.peak_bytes)} predicted"
        )
    sys.stdout.flush()
    return run


def train_here(
    plan: Plan, runtime: Runtime, examples: Examples, after_epoch: Callable[[Run], None] | None
) -> tuple[Run, bool]:
    """Train with torchrun's other processes; returns also whether that was done before."""
    config = plan.config
    initial = load_initial(moved_initial(config))
    run = start_run(config, runtime, examples)
    if initial and not run.step:
        transfer_weights(run, initial)
    join_process_group(runtime)  # last: decoding and resuming take each process its own time
    check_same_run(run, runtime)
    if runtime.world_size > 1:
        share_run(run, runtime)
    finished = is_finished(run)
    largest = min(gather_objects(plan.largest_batch_size))
    run.micro_batch_size = min(run.micro_batch_size, max(1, largest))
    runtime.evaluation_batch = min(gather_objects(plan.evaluation_batch))
    train(run, runtime, examples, LiveCurves(run) if in_notebook() else after_epoch)
    return run, finished


def train_on_devices(plan: Plan, runtime: Runtime, examples: Examples, devices: int) -> Run:
    """Train from a notebook with several processes; returns the run as they have saved it."""
    code = launch_notebook(plan.config, runtime, devices)
    if code not in (0, 3, 4):
        raise UserError(f"the processes ended with exit code {code}, for the reason printed above")
    runtime.evaluation_batch = plan.evaluation_batch
    run = start_run(replace(plan.config, fresh=False, resume="auto"), runtime, examples)
    if not is_finished(run):
        run.stopped, run.diverged = "the processes have stopped", code == 3
    if run.diverged and not run.best_epoch:  # in the first epoch: they have saved nothing else
        run.best_weights = load_record(runtime.output / "best.pt")["model"]
        run.model.load_state_dict(run.best_weights)
    else:
        load_best(run)
    return run


def how_to_continue(run: Run) -> str:
    """Say what continues a run that was stopped."""
    if run.diverged:
        return "try a lower --lr; bad_batch.pt holds the images of the last step"
    if on_kaggle():
        return "attach this version's output as an input and run it again to continue"
    return "the same command continues from there"


def evaluate_run(
    run: Run, plan: Plan, runtime: Runtime, examples: Examples
) -> tuple[Results, Examples]:
    """Score the best model on validation and test, and write all files of the output.

    A signal that arrives now does not stop it. After one that stopped the training, test-time
    augmentation is left out where it would take too long.

    Returns:
        the results, and the data set with the splits that they are of.

    """
    if run.parts:
        return evaluate_fold_runs(run, plan, runtime, examples)
    with stop_on_signals(runtime):
        held_out = sum(len(images) for name, images in examples.splits.items() if name != "train")
        scoring = with_fewer_views(runtime, held_out)
        with runtime.phase("evaluate"):
            results = evaluate_splits(run.model, examples, scoring)
        leave_process_group()  # what follows takes rank 0 its time
        if runtime.is_main_process:
            with runtime.phase("evaluate"):
                baseline = color_baseline(examples)
                results = add_knowledge(results, run.model, examples, scoring, run.config)
            write_results(run, plan, results, baseline, run.model, examples, scoring)
    return results, examples


def with_fewer_views(runtime: Runtime, images: int) -> Runtime:
    """Return how to evaluate images: one view of each, where a signal leaves no time for more."""
    seconds = runtime.views * images * runtime.image_seconds
    if not any(gather_objects(bool(runtime.stop_signal) and seconds > SECONDS_AFTER_SIGNAL)):
        return runtime
    print("evaluated without test-time augmentation, to end soon: the scores are somewhat lower")
    return replace(runtime, views=1)


def evaluate_fold_runs(
    run: Run, plan: Plan, runtime: Runtime, examples: Examples
) -> tuple[Results, Examples]:
    """Do what ``evaluate_run`` does, for the folds that are done, or what there is of the first."""
    models = [own.model for own in run.fold_runs or [run]]
    parts = run.parts[: len(models)]
    given = len(examples.splits["test"]) * examples.test_given
    held_out = sum(len(part.splits["test"]) + given for part in parts)
    with stop_on_signals(runtime):
        scoring = with_fewer_views(runtime, held_out)
        with runtime.phase("evaluate"):
            results, whole = evaluate_folds(models, parts, examples, scoring)
            baseline = folds_baseline(parts, whole)
            results = add_folds_knowledge(results, models, parts, whole, scoring, run.config)
        run.about["members"] = [own.best_weights for own in run.fold_runs[1:]]
        write_results(run, plan, results, baseline, Ensemble(models), whole, scoring)
    return results, whole


def write_results(
    run: Run,
    plan: Plan,
    results: Results,
    baseline: Baseline,
    model: nn.Module,
    examples: Examples,
    runtime: Runtime,
) -> None:
    """Write all files of the output, with the predictions of ``model``, and print the scores."""
    lines = []
    # A file that does not fit on the disk does not keep the others from being written.
    with tolerate_write_errors(run):
        write_report(run, plan, results, baseline, examples, runtime)
    with tolerate_write_errors(run):
        write_skipped(examples, runtime.output)
    with tolerate_write_errors(run):
        lines = write_predictions(model, examples, runtime)
    print("\n".join([summary(results, baseline, runtime.output), *lines]))


def check_input(config: Config) -> None:
    """Check what can be checked before processes are started, so that an error is printed once."""
    pick_device(config.device, Launch(world_size=config.devices or 1))
    check_writable(output_folder(config))
    check_resume(config)
    if not config.dry_run:
        discover(find_data_folder(config), config.classes_from, config.groups)


def run_program(config: Config, arguments: list[str], evaluate: bool = True) -> int:
    """Train, and score and report where that is wanted; returns the exit code, as ``main``.

    With several GPUs, processes of their own do all of this, and this one waits for them.
    """
    launch, began = read_launch(), time.monotonic()
    if not launch.by_torchrun and not in_notebook():
        devices = 1 if config.folds else choose_devices(config)
        if devices > 1:
            check_input(config)
            code, launch = launch_processes([*own_command(), *arguments], devices)
            if code is not None:
                return code
    if EXIT_CODE_FILE in os.environ:
        end_with_parent()
    with contextlib.ExitStack() as stack:
        if launch.rank:  # rank 0 prints for all
            null = stack.enter_context(Path(os.devnull).open("w"))
            stack.enter_context(contextlib.redirect_stdout(null))
        if config.folds and max(launch.world_size, config.devices or 1) > 1:
            raise UserError("--folds trains on one device: start one process, with --devices 1")
        if config.folds and config.resume != "auto":
            raise UserError("--resume continues one model: leave it out with --folds")
        if config.folds and config.patience:
            raise UserError("--patience chooses by validation, which folds lack: leave it out")
        runtime = start(config, launch, began)
        examples = load_examples(config, runtime)
        plan = plan_run(config, runtime, examples)
        try:
            run = train_model(plan, runtime, examples)
            if evaluate:
                evaluate_run(run, plan, runtime, examples)
        except RuntimeError as error:
            raise explain_collective_error(error, runtime) from error
        leave_process_group()
    if launch.rank:  # rank 0 may still be writing: a code other than 0 would end it
        return 0
    if run.unsaved:
        print(f"error: {run.unsaved}", file=sys.stderr)
        return 4
    return 3 if run.diverged else 0


def run_guarded(program: Callable[[], int | None], interrupted: str = INTERRUPTED_RUN) -> int:
    """Call the program, and make a line and an exit code of what it raises."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a notebook's have nothing to configure
            stream.reconfigure(errors="backslashreplace")  # where a terminal is not UTF-8
    launch = read_launch()
    hanging = ()
    try:
        code, message = record_errors(program, launch)() or 0, ""
        sys.stdout.flush()
    except BrokenPipeError:  # a reader such as head has all that it wanted
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code, message = 1, ""
    except UserError as error:
        code, message = 2, f"error: {error}"
    except ProcessLost as error:
        code, message, hanging = LOST_EXIT_CODE, f"error: {error}", error.hanging
    except KeyboardInterrupt:
        code, message = 130, interrupted
    reports = is_first_error(launch) if message else launch.rank == 0
    if message and reports:
        print(message, file=sys.stderr, flush=True)
    if reports and EXIT_CODE_FILE in os.environ:
        Path(os.environ[EXIT_CODE_FILE]).write_text(str(code))
    if reports:  # after the line is out: torchrun then ends this process, too
        end_processes(hanging)
    if launch.world_size > 1 and message:  # open connections would wait for processes that are gone
        sys.stdout.flush()
        os._exit(code)
    return code


def is_first_error(launch: Launch) -> bool:
    """Return whether no other process of this machine has ended with an error before.

    What is wrong with the input is found by all of them, and printed once.
    """
    file = os.environ.get("TORCHELASTIC_ERROR_FILE")
    if not launch.by_torchrun or not file:
        return launch.rank == 0
    try:
        (Path(file).parents[1] / "has-error").touch(exist_ok=False)  # in the folder of this start
    except OSError:
        return False
    return True


def record_errors(program: Callable[[], int | None], launch: Launch) -> Callable[[], int | None]:
    """Have torchrun's report name the error of a process that it has started."""
    if not launch.by_torchrun:
        return program
    from torch.distributed.elastic.multiprocessing.errors import record  # noqa: PLC0415

    return record(program)


VERBS = ("inspect", "plan", "predict", "audit", "export")


def run_verb(verb: str, arguments: list[str], settings: dict | None) -> str:
    """Do what a verb asks for, with the arguments behind it; returns what is to be printed."""
    if verb == "inspect":
        return inspect_data(*read_inspect_arguments(arguments, settings))
    if verb == "plan":
        return run_plan(*read_plan_arguments(arguments, settings))
    if verb == "predict":
        return run_predict(read_predict_arguments(arguments))
    if verb == "audit":
        return run_audit(read_audit_arguments(arguments))
    return run_export(read_export_arguments(arguments))


def main(arguments: list[str] | None = None, settings: dict | None = None) -> int:
    """Run the program.

    Args:
        arguments: the command line without the program's name; None: the process's own, or nothing
            in a notebook.
        settings: values for settings that the command line does not give, None for a default:
            SETTINGS of the built file.

    Returns:
        the exit code: 0; 2 after a message that says what is wrong and what to do; 3 when the loss
        diverged for good; 4 when the best model or the report could not be saved; 5 when
        another process of the run does not answer; 130 when interrupted before the training; 1
        when what reads the output has closed it. Processes that this program has launched and that
        a signal ended: 128 and its number.

    """
    gc.freeze()  # what is imported stays: a collection need not look at it
    if arguments is None:
        arguments = [] if in_notebook() else sys.argv[1:]
    if arguments and arguments[0] in VERBS:
        verb, *others = arguments
        return run_guarded(lambda: print(run_verb(verb, others, settings)), "interrupted")
    return run_guarded(lambda: run_program(read_config(arguments, settings), arguments))
