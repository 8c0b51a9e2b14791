"""The state of a run: what changes while it trains, and how it is saved and restored."""

import contextlib
import copy
import math
from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor

from kernel.config import Config
from kernel.data import Examples
from kernel.errors import UserError
from kernel.model import SClusterFormer
from kernel.runtime import Runtime
from kernel.train.checkpoint import model_record, save_record
from kernel.train.optimizer import Muon, parameter_groups

ROLLBACKS = 2  # each to the epoch's start with half the learning rate
# What is read of an epoch's row later.
NEEDED = ("loss", "accuracy", "validation_loss", "validation_accuracy", "validation_mean_recall")
# What is saved of a run beside its model, and restored as it is.
PLAIN_STATE = (
    *("step", "epoch", "batch", "rollbacks", "history", "best_epoch", "best_weights"),
    *("micro_batch_size", "measured_peak_bytes"),
)


@dataclass
class Run:
    """The state of a run: all that changes while it trains, and all that a checkpoint must hold.

    The order of the images follows from seed and epoch, augmentation and dropout from seed and
    step, the learning rate from the step: no generator, sampler or schedule has a state to save. On
    the CPU a resumed run is equal to the last bit.
    """

    config: Config
    classes: list[str]
    data: str  # SHA-256 of the examples' names, pixels, labels and splits
    model: SClusterFormer
    optimizer: torch.optim.Optimizer
    scaler: torch.amp.GradScaler
    step: int = 0  # optimizer steps done
    epoch: int = 0  # epochs done
    batch: int = 0  # batches done of the current epoch
    totals: Tensor | None = None  # [3] of the current epoch: sum of losses, hits, images
    skipped: Tensor | None = None  # [2] steps without a finite gradient: last in a row, in all
    rollbacks: int = 0
    history: list[dict] = field(default_factory=list)  # one row per epoch
    best_epoch: int = 0  # the epoch whose weights best.pt holds; 0: no epoch is done yet
    best_weights: dict[str, Tensor] = field(default_factory=dict)
    epoch_start: dict = field(default_factory=dict)  # the record that a rollback goes back to
    micro_batch_size: int = 0  # images in one pass, of a step's batch
    measured_peak_bytes: int = 0  # of a training step
    id: str = ""  # random; of all that continues from one start, whatever its settings are
    # What follows is not saved.
    compiled: Callable[[Tensor], Tensor] | None = None  # the model's forward pass by torch.compile
    images_trained: int = 0  # in this process's life, those of steps that were undone included
    stopped: str = ""  # why it ended early
    diverged: bool = False  # whether that is since the loss diverged
    unsaved: str = ""  # why the best model or the report could not be written
    unsaved_printed: bool = False
    about: dict = field(default_factory=dict)  # what the evaluation adds to best.pt
    fold_runs: list["Run"] = field(default_factory=list)  # those that are done, this one first
    parts: list[Examples] = field(default_factory=list)  # what they are trained and tested on


def new_run(config: Config, classes: list[str], runtime: Runtime, data: str = "") -> Run:
    """Make the state that a run starts from; the config must have the classes' number."""
    torch.manual_seed(config.seed)
    model = SClusterFormer(config)
    if runtime.device.type != "cpu":  # tensors without contents, which plans use, cannot be moved
        model = model.to(runtime.device)
    optimizer = Muon(parameter_groups(model, config.weight_decay), fused=True)
    scaler = torch.amp.GradScaler(runtime.device.type, enabled=runtime.precision == "fp16")
    run = Run(config, classes, data, model, optimizer, scaler, micro_batch_size=config.batch_size)
    run.totals = torch.zeros(3, device=runtime.device)
    run.skipped = torch.zeros(2, device=runtime.device)
    return run


def is_finished(run: Run) -> bool:
    """Return whether all epochs are done, or no better one is awaited."""
    return run.epoch == run.config.epochs or patience_is_over(run)


def patience_is_over(run: Run) -> bool:
    """Return whether the last ``patience`` epochs were none of them the best."""
    patience = run.config.patience
    return bool(patience and run.history and run.epoch - run.best_epoch >= patience)


def best_row(history: list[dict]) -> dict:
    """Return the row of the best epoch, the first of equals."""
    return max(history, key=lambda row: (row["validation_mean_recall"], -row["validation_loss"]))


def cpu_state_dict(run: Run) -> dict[str, Tensor]:
    """Return a copy of the model's weights, on the CPU."""
    return {name: tensor.detach().cpu().clone() for name, tensor in run.model.state_dict().items()}


def load_best(run: Run) -> None:
    """Put the best epoch's weights in the model; its own are the best where no epoch is done."""
    if not run.best_epoch:
        # Of a first epoch that failed for good, the weights before it.
        run.best_weights = run.epoch_start["model"] if run.diverged else cpu_state_dict(run)
    run.model.load_state_dict(run.best_weights)


def save_best(run: Run, runtime: Runtime) -> None:
    """Write best.pt; a full disk does not end the run."""
    if not runtime.is_main_process:
        return
    record = model_record(run.config, run.classes, run.model)
    record |= {"model": run.best_weights, "epoch": run.best_epoch, "data": run.data} | run.about
    with tolerate_write_errors(run):
        save_record(runtime.output / "best.pt", record)
        run.unsaved = ""


@contextlib.contextmanager
def tolerate_write_errors(run: Run):
    """Record that a file could not be written, print it once, and continue after the block."""
    try:
        yield
    except UserError as error:
        if not run.unsaved_printed:
            print(f"{error}; the run goes on; an earlier file stays", flush=True)
        run.unsaved, run.unsaved_printed = run.unsaved or str(error), True


def run_record(run: Run) -> dict:
    """Return all of a run's state as plain values and tensors; the model's are not copied."""
    return model_record(run.config, run.classes, run.model) | {
        "id": run.id,
        "data": run.data,
        "optimizer": run.optimizer.state_dict(),
        "scaler": run.scaler.state_dict(),
        "totals": run.totals.cpu(),
        "skipped": run.skipped.cpu(),
        **{name: getattr(run, name) for name in PLAIN_STATE},
    }


def restore(run: Run, record: dict) -> None:
    """Put a run in the state of a record, which stays as it is."""
    check_state(run, record)
    record = copy.deepcopy(record)  # the optimizer would continue in the record's own tensors
    run.model.load_state_dict(record["model"])
    run.optimizer.load_state_dict(record["optimizer"])
    if record["scaler"]:  # empty where the run was in fp32 until now
        run.scaler.load_state_dict(record["scaler"])
    run.totals.copy_(record["totals"])
    run.skipped.copy_(record["skipped"])
    for name in PLAIN_STATE:
        setattr(run, name, record[name])
    run.id = record.get("id", "")
    run.epoch_start = record.get("epoch_start", {})


def check_state(run: Run, record: dict) -> None:
    """Make sure that a run can continue from a record, to its end."""

    def check(sound: bool, what: str) -> None:
        if not sound:
            raise ValueError(what)

    for name, (least, most) in {
        "epoch": (0, run.config.epochs),
        "step": (0, math.inf),
        "batch": (0, math.inf),
        "rollbacks": (0, ROLLBACKS),
        "best_epoch": (0, record["epoch"]),
        "micro_batch_size": (1, math.inf),
        "measured_peak_bytes": (0, math.inf),
    }.items():
        check(type(record[name]) is int and least <= record[name] <= most, name)
    check([row["epoch"] for row in record["history"]] == list(range(1, record["epoch"] + 1)), "row")
    values = [value for row in record["history"] for value in row.values()]
    values += [row[name] for row in record["history"] for name in NEEDED]
    values += record["scaler"].values()
    check(all(isinstance(value, int | float) for value in values), "numbers")

    shapes = {name: tensor.shape for name, tensor in run.model.state_dict().items()}
    for name in ("model", "best_weights"):
        found = {key: tensor.shape for key, tensor in record[name].items()}
        check(found == shapes or (found == {} and not record["best_epoch"]), name)
    check(record["totals"].shape == run.totals.shape, "totals")
    check(record["skipped"].shape == run.skipped.shape, "skipped")
    groups = zip(run.optimizer.param_groups, record["optimizer"]["param_groups"], strict=True)
    state = record["optimizer"]["state"]
    for mine, theirs in groups:
        for name, value in mine.items():
            check(name in ("params", "lr") or theirs.get(name, value) == value, name)
        names = {"step", "momentum_buffer"} if mine["muon"] else {"step", "exp_avg", "exp_avg_sq"}
        for parameter, number in zip(mine["params"], theirs["params"], strict=True):
            found = state.get(number, {})
            check(not found or set(found) == names, "state")
            for name, tensor in found.items():
                shape = torch.Size() if name == "step" else parameter.shape
                check(tensor.shape == shape, name)
    if record["batch"]:
        check(not record["epoch_start"]["batch"], "epoch_start")
        check_state(run, record["epoch_start"])
