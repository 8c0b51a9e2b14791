"""Training: a plain loop over epochs and steps, and the one object that a run's state lives in."""

import contextlib
import copy
import math
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils._pytree import tree_leaves
from tqdm import tqdm

from kernel.config import Config
from kernel.data import Examples
from kernel.distributed import cut_passes, parallelize, without_exchange
from kernel.errors import MemoryExhausted, UserError
from kernel.model import SClusterFormer, normalize
from kernel.runtime import Runtime, peak_memory, room_for_pixels, stop_on_signals
from kernel.score import predict, predict_shared, score
from kernel.train.augmentation import augment, draw_augmentations
from kernel.train.checkpoint import model_record, save_record
from kernel.train.optimizer import Muon, parameter_groups
from kernel.train.tracking import TensorBytes

WARMUP = 0.3  # part of the steps in which the learning rate rises
START_FACTOR, END_FACTOR = 1 / 25, 1e-5  # of the peak, where it starts and where it ends


BAD_STEPS = 10  # in a row without a finite gradient: the weights are at fault, not the batch
ROLLBACKS = 2  # each to the epoch's start with half the learning rate
OUT_OF_TIME = 1  # beside the signals' numbers, which are larger
REPORT_SECONDS = 30  # reserved of the time budget for figures and files


@dataclass
class Run:
    """The state of a run: all that changes while it trains, and all that a checkpoint must hold.

    The order of the images follows from seed and epoch, augmentation and dropout from seed and
    step, the learning rate from the step: no generator, sampler or schedule has a state to save. On
    the CPU a resumed run is equal to the last bit.
    """

    config: Config
    classes: list[str]
    data: str  # SHA-256 of the examples' names, labels and parts
    model: SClusterFormer
    optimizer: torch.optim.Optimizer
    scaler: torch.amp.GradScaler
    step: int = 0  # optimizer steps done
    epoch: int = 0  # epochs done
    batch: int = 0  # batches done of the present epoch
    totals: Tensor | None = None  # [3] of the present epoch: sum of losses, hits, images
    skipped: Tensor | None = None  # [2] steps without a finite gradient: last in a row, in all
    rollbacks: int = 0
    history: list[dict] = field(default_factory=list)  # one row an epoch
    best_epoch: int = 0  # the epoch whose weights best.pt holds; 0: none is done, the present ones
    best_weights: dict[str, Tensor] = field(default_factory=dict)
    epoch_start: dict = field(default_factory=dict)  # the record that a rollback goes back to
    micro_batch_size: int = 0  # images in one pass, of a step's batch
    measured_peak_bytes: int = 0  # of a training step
    parallel: torch.nn.Module | None = None  # the model as several processes train it; not saved
    stopped: str = ""  # why it ended before its time; not saved
    diverged: bool = False  # whether that is a loss out of its range; not saved
    unsaved: str = ""  # why the best model or the report could not be written; not saved
    told_unsaved: bool = False  # whether that was said; not saved
    about: dict = field(default_factory=dict)  # what the evaluation adds to best.pt


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


def learning_rate(step: int, steps: int, peak: float) -> float:
    """Return the one-cycle learning rate of a step: a cosine up, then a cosine down.

    Smith & Topin, "Super-convergence", arXiv:1708.07120; factors as in torch's OneCycleLR.

    Args:
        step: from 0.
        steps: of the whole run.
        peak: the largest rate.

    """
    warmup = max(1, round(WARMUP * steps))
    if step < warmup:
        start, end, done = START_FACTOR, 1.0, step / warmup
    else:
        start, end, done = 1.0, END_FACTOR, (step - warmup) / max(1, steps - warmup)
    return peak * (end + (start - end) * (1 + math.cos(math.pi * done)) / 2)


def epoch_order(indices: Tensor, seed: int, epoch: int) -> Tensor:
    """Shuffle the indices [N] of the training images for an epoch, by seed and epoch alone."""
    generator = torch.Generator().manual_seed(torch_seed(seed, epoch))
    return indices[torch.randperm(len(indices), generator=generator)]


def torch_seed(*numbers: int) -> int:
    """Mix whole numbers from 0, of any size, to a seed of torch's generators."""
    return int(np.random.SeedSequence(numbers).generate_state(1, np.uint64)[0])


def train(
    run: Run, runtime: Runtime, examples: Examples, tell: Callable[[Run], None] | None = None
) -> None:
    """Train to the end, or until something stops it.

    ``last.pt`` is saved after each epoch and every few minutes, the one before kept as
    ``previous.pt``; ``best.pt`` when validation improves. The best epoch has the highest mean
    recall on the validation part; of equals, the lowest loss. At the end the model holds its
    weights.

    A signal or the time budget stops the run after a step, saved (``run.stopped`` says why). Ten
    steps in a row without a finite gradient, or an epoch whose loss is twice that of guessing, take
    it back to the epoch's start with half the learning rate, twice at most.

    Args:
        run: new or restored; changed in place.
        runtime: where to train and where to write.
        examples: the decoded data set.
        tell: called after each epoch; None prints a line.

    Raises:
        MemoryExhausted: one image alone does not fit.

    """
    tell = tell or print_epoch
    config, train_part = run.config, examples.splits["train"]
    images, labels = examples.images, examples.labels.to(runtime.device)
    if images.nbytes <= room_for_pixels(runtime.device):  # else batches are sent one by one
        images = images.to(runtime.device)
    if runtime.group.count > 1:
        run.parallel = parallelize(run.model)
    guard = Guard(run, runtime, examples)
    runtime.stop_signal = ""
    with stop_on_signals(runtime):
        while not is_finished(run):
            if not run.batch:
                run.epoch_start = copy.deepcopy(run_record(run))
            start = time.monotonic()
            row = train_epoch(run, runtime, images, labels, train_part, guard.leave)
            seconds = time.monotonic() - start
            if run.stopped:
                break
            if row is None or run.skipped[0] >= BAD_STEPS or has_diverged(row, config.num_classes):
                if not roll_back(run, runtime, examples):
                    break
                continue
            if runtime.device.type == "cuda" and not run.measured_peak_bytes:
                peak = torch.cuda.max_memory_allocated(runtime.device)
                held = images.nbytes if images.is_cuda else 0
                run.measured_peak_bytes = peak - held - labels.nbytes
            row |= {"images_per_second": len(train_part) / seconds}
            row |= {"peak_memory_bytes": peak_memory(runtime.device)}
            with guard.evaluation():
                sound = finish_epoch(run, runtime, images, examples, row)
            if not sound:
                if not roll_back(run, runtime, examples):
                    break
                continue
            guard.save()
            tell(run)
    load_best(run)
    save_best(run, runtime)


def load_best(run: Run) -> None:
    """Put the best epoch's weights in the model; its own are the best where no epoch is done."""
    if not run.best_epoch:
        # Of a first epoch that failed for good, the weights before it.
        run.best_weights = run.epoch_start["model"] if run.diverged else cpu_state_dict(run)
    run.model.load_state_dict(run.best_weights)


def is_finished(run: Run) -> bool:
    """Tell whether all epochs are done, or no better one is awaited."""
    return run.epoch == run.config.epochs or patience_is_over(run)


class Guard:
    """Looks around between two steps: saves every few minutes, and tells whether to stop."""

    def __init__(self, run: Run, runtime: Runtime, examples: Examples):
        self.run, self.runtime = run, runtime
        self.validation = len(examples.splits["validation"])
        self.held_out = self.validation + len(examples.splits["test"])
        self.saved = self.started = time.monotonic()
        self.first_step = run.step
        self.evaluated = False

    def leave(self) -> bool:
        """Save if it is time to, and return whether the epoch has to be left."""
        run, now = self.run, time.monotonic()
        if not self.evaluated:  # an image's evaluation takes less than its part of a step
            images = (run.step - self.first_step) * run.config.batch_size
            self.runtime.image_seconds = (now - self.started) / images
        evaluation = self.runtime.views * self.held_out * self.runtime.image_seconds
        reserved = 1.5 * evaluation + REPORT_SECONDS
        code = 0
        if self.runtime.stop_signal:
            code = signal.Signals[self.runtime.stop_signal]
        elif now + reserved > self.runtime.deadline:
            code = OUT_OF_TIME
        # All processes leave at the same step, whichever has to.
        code = self.runtime.group.agree(code)
        if code:
            out_of_time = code == OUT_OF_TIME
            run.stopped = "the time budget is used" if out_of_time else signal.Signals(code).name
        elif run.step % BAD_STEPS == 0 and run.skipped[0] >= BAD_STEPS:
            return True
        if run.stopped or now - self.saved > 60 * run.config.save_minutes:
            self.save(mid_epoch=True)
        return bool(run.stopped)

    @contextlib.contextmanager
    def evaluation(self):
        """Measure what the evaluation of an image takes."""
        start = time.monotonic()
        yield
        self.runtime.image_seconds = (time.monotonic() - start) / self.validation
        self.evaluated = True

    def save(self, mid_epoch: bool = False) -> None:
        """Write last.pt, the one before becoming previous.pt; a full disk is noted and said."""
        if not self.runtime.group.first:
            return
        record = run_record(self.run)
        if mid_epoch:
            record["epoch_start"] = self.run.epoch_start
        output = self.runtime.output
        with tolerate_write_errors(self.run):
            save_record(output / "last.pt", record, previous=output / "previous.pt")
        self.saved = time.monotonic()


def finish_epoch(
    run: Run, runtime: Runtime, images: Tensor, examples: Examples, row: dict[str, float]
) -> bool:
    """Score an epoch on the validation part, add its row, and save the model if it is the best.

    Nothing is added, and False returned, where what the model says of a validation image is not
    finite.
    """
    validation = examples.splits["validation"]
    outputs = predict_shared(predict, run.model, images[validation], runtime)
    if not outputs.isfinite().all():
        return False
    validated = score(outputs, examples.labels[validation], examples.classes)
    run.epoch += 1
    scores = {f"validation_{key}": validated[key] for key in ("loss", "accuracy", "mean_recall")}
    skipped = {"skipped_steps": int(run.skipped[1])}
    run.history.append({"epoch": run.epoch} | row | scores | skipped)
    if best_row(run.history) is run.history[-1]:
        run.best_epoch, run.best_weights = run.epoch, cpu_state_dict(run)
        save_best(run, runtime)
    return True


def cpu_state_dict(run: Run) -> dict[str, Tensor]:
    """Return a copy of the model's weights, on the CPU."""
    return {name: tensor.detach().cpu().clone() for name, tensor in run.model.state_dict().items()}


def save_best(run: Run, runtime: Runtime) -> None:
    """Write best.pt; a full disk is noted and said."""
    if not runtime.group.first:
        return
    record = model_record(run.config, run.classes, run.model)
    record |= {"model": run.best_weights, "epoch": run.best_epoch} | run.about
    with tolerate_write_errors(run):
        save_record(runtime.output / "best.pt", record)
        run.unsaved = ""


@contextlib.contextmanager
def tolerate_write_errors(run: Run):
    """Note that a file could not be written, say it once, and go on behind the block."""
    try:
        yield
    except UserError as error:
        if not run.told_unsaved:
            print(f"{error}; the run goes on, what was saved before stays", flush=True)
        run.unsaved, run.told_unsaved = run.unsaved or str(error), True


def patience_is_over(run: Run) -> bool:
    """Tell whether the last ``patience`` epochs were none of them the best."""
    patience = run.config.patience
    return bool(patience and run.history and run.epoch - run.best_epoch >= patience)


def has_diverged(row: dict, num_classes: int) -> bool:
    """Tell whether an epoch's mean loss is not finite, or twice that of guessing."""
    return not row["loss"] <= 2 * math.log(num_classes)


def roll_back(run: Run, runtime: Runtime, examples: Examples) -> bool:
    """Go back to the epoch's start with half the learning rate; False where that was done twice."""
    order = epoch_order(examples.splits["train"], run.config.seed, run.epoch)
    indices = cut_batches(order, run.config.batch_size)[max(run.batch, 1) - 1]
    batch = {
        "step": run.step,
        "images": examples.images[indices].clone(),
        "labels": examples.labels[indices],
        "names": [examples.names[i] for i in indices],
    }
    where = f"epoch {run.epoch + 1}, step {run.step}"
    if run.rollbacks == ROLLBACKS:
        run.stopped = f"the loss left its range at {where}, with a quarter of the learning rate too"
        run.diverged = True
        with contextlib.suppress(UserError):
            if runtime.group.first:
                save_record(runtime.output / "bad_batch.pt", batch)
        return False
    rollbacks, scaler = run.rollbacks + 1, run.scaler.state_dict()
    restore(run, run.epoch_start)
    run.rollbacks = rollbacks
    run.scaler.load_state_dict(scaler)  # the scale that the failed steps have led to
    print(
        f"the loss left its range at {where}: back to the start of epoch {run.epoch + 1} with "
        f"{0.5**rollbacks:g} of the learning rate",
        flush=True,
    )
    return True


def cut_batches(order: Tensor, batch_size: int) -> tuple[Tensor, ...]:
    """Cut an epoch's order [N] in batches of equal sizes but for one image.

    A last batch of few would have statistics of its own.
    """
    return order.tensor_split(-(-len(order) // batch_size))


def train_epoch(
    run: Run,
    runtime: Runtime,
    images: Tensor,
    labels: Tensor,
    indices: Tensor,
    leave: Callable[[], bool] = lambda: False,
) -> dict[str, float] | None:
    """Do an epoch's optimizer steps, or the rest of them.

    Args:
        run: changed in place.
        runtime: device and precision.
        images: [N, 3, S, S] uint8 on the device.
        labels: [N] int64 on the device.
        indices: the training part's numbers, int64.
        leave: asked between two steps whether to stop.

    Returns:
        its mean loss, accuracy and last learning rate; None when it was left, or no step was done.

    """
    config = run.config
    run.model.train()
    order = epoch_order(indices, config.seed, run.epoch).to(runtime.device)
    batches = cut_batches(order, config.batch_size)
    steps = config.epochs * len(batches)
    with tqdm(
        desc=f"epoch {run.epoch + 1}/{config.epochs}",
        total=len(batches),
        initial=run.batch,
        leave=False,
        disable=None if runtime.group.first else True,
    ) as bar:
        while run.batch < len(batches):
            rate = 0.5**run.rollbacks * learning_rate(run.step, steps, config.lr)
            # On the CPU a step is measured: not the first, before which the optimizer has no state.
            measured = run.measured_peak_bytes or not run.step or runtime.device.type != "cpu"
            step = train_step if measured else measured_step
            # Sums stay on the device: reading one would wait for the GPU at every step.
            run.totals += step(run, runtime, images, labels, batches[run.batch], rate)
            run.batch += 1
            runtime.group.stepped(run.step, run.totals)
            bar.update()
            if run.batch < len(batches) and leave():
                return None
    loss, hits, count = run.totals.tolist()
    run.batch = 0
    run.totals.zero_()
    if not count:  # every step was skipped
        return None
    return {"loss": loss / count, "accuracy": hits / count, "lr": rate}


def train_step(
    run: Run, runtime: Runtime, images: Tensor, labels: Tensor, batch: Tensor, rate: float
) -> Tensor:
    """Do one optimizer step; where memory runs out, repeat it in passes of half as many images.

    Args:
        run: changed in place.
        runtime: device and precision.
        images: [N, 3, S, S] uint8, on the device or in the machine's memory.
        labels: [N] int64 on the device.
        batch: [B] int64, indices of the images.
        rate: learning rate.

    Returns:
        [3] on the device: sum of the images' losses, number of right predictions, number of images;
        zeros where the step was skipped, since its gradient was not finite.

    Raises:
        MemoryExhausted: one image alone does not fit.

    """
    # A forward pass changes the running statistics alone. The optimizer steps when the activations
    # have been freed, so it is not what runs out of memory.
    buffers = [buffer.clone() for buffer in run.model.buffers()]
    while True:
        run.optimizer.zero_grad()
        try:
            totals = accumulate_gradients(run, runtime, images, labels, batch)
            break
        except torch.OutOfMemoryError:
            tried = min(run.micro_batch_size, len(batch))
        if runtime.group.count > 1:  # the others wait for this pass
            raise MemoryExhausted(
                f"out of memory with {tried} images in one pass: lower --batch-size, give "
                "--checkpointing, or start with --devices 1, where a step is cut in smaller passes"
            )
        # Outside of the handler, since its traceback keeps the tensors of the failed pass alive.
        for buffer, before in zip(run.model.buffers(), buffers, strict=True):
            buffer.data.copy_(before)
        run.optimizer.zero_grad()
        if runtime.device.type == "cuda":
            torch.cuda.empty_cache()
        if tried == 1:
            raise MemoryExhausted(
                f"out of memory with a single image of {run.config.image_size} pixels: lower "
                "--image-size, choose --preset optimized or give --checkpointing"
            )
        run.micro_batch_size = tried // 2
        print(f"out of memory with {tried} images in one pass: the step again, {tried // 2} a pass")
    for group in run.optimizer.param_groups:
        group["lr"] = rate
    # A loss that is not finite skips the step, even where its gradient is finite.
    next(run.model.parameters()).grad += totals[0] * 0
    run.scaler.unscale_(run.optimizer)
    norm = torch.nn.utils.clip_grad_norm_(run.model.parameters(), run.config.clip_norm)
    bad = ~norm.isfinite()
    if not run.scaler.is_enabled():
        run.optimizer.found_inf = bad.float()  # the fused step is skipped, as a GradScaler does
    run.scaler.step(run.optimizer)
    run.scaler.update()
    for buffer, before in zip(run.model.buffers(), buffers, strict=True):
        buffer.data.copy_(torch.where(bad, before, buffer))
    in_row, in_all = run.skipped
    # The counter stays at BAD_STEPS until a rollback, since it is read every few steps alone.
    in_row = torch.where(in_row >= BAD_STEPS, in_row, (in_row + 1) * bad)
    run.skipped = torch.stack([in_row, in_all + bad])
    run.step += 1
    return torch.where(bad, torch.zeros_like(totals), totals)


def measured_step(run: Run, *arguments) -> Tensor:
    """Do a ``train_step`` and record the peak of the bytes that tensors held."""
    tracker = TensorBytes()
    for tensor in tree_leaves((run.model.state_dict(), run.optimizer.state_dict()["state"])):
        tracker.record(tensor)
    with tracker:
        totals = train_step(run, *arguments)
    run.measured_peak_bytes = tracker.peak
    return totals


def accumulate_gradients(
    run: Run, runtime: Runtime, images: Tensor, labels: Tensor, batch: Tensor
) -> Tensor:
    """Accumulate the gradient of a batch's mean loss, ``run.micro_batch_size`` images a pass.

    Each of several processes takes its share of each pass. Augmentation does not depend on how the
    batch is divided; dropout does, as its seed is (seed, step, pass, rank): without dropout, the
    sums are equal for any number of passes and processes but for rounding and for the statistics
    of batch normalization, which are those of a pass. Arguments and result are those of
    ``train_step``.
    """
    group, model = runtime.group, run.parallel or run.model
    totals = torch.zeros(3, device=labels.device)
    draws = draw_augmentations(run.config.seed, run.step, len(batch))  # [B, 5]
    draws = draws.to(labels.device, non_blocking=True)
    shares = [cut_passes(whole, run.micro_batch_size, group) for whole in (batch, draws)]
    for number, (indices, drawn) in enumerate(zip(*shares, strict=True), start=1):
        torch.manual_seed(torch_seed(run.config.seed, run.step, number, group.rank))  # of dropout
        pixels = images.index_select(0, indices.to(images.device)).to(labels.device)  # [b, 3, S, S]
        with contextlib.nullcontext() if number == len(shares[0]) else without_exchange(model):
            with runtime.autocast():
                log_probabilities = model(normalize(augment(pixels, drawn)))
            loss = F.nll_loss(log_probabilities, labels[indices], reduction="sum")
            # The exchange averages over the processes.
            run.scaler.scale(loss / (len(batch) / group.count)).backward()
        hits = (log_probabilities.detach().argmax(1) == labels[indices]).sum()
        totals += torch.stack([loss.detach(), hits, torch.full_like(hits, len(indices))])
    return group.add(totals)


def best_row(history: list[dict]) -> dict:
    """Return the row of the best epoch, the first of equals."""
    return max(history, key=lambda row: (row["validation_mean_recall"], -row["validation_loss"]))


# What is read of an epoch's row later.
NEEDED = ("loss", "accuracy", "validation_loss", "validation_accuracy", "validation_mean_recall")
# What is saved of a run beside its model, and restored as it is.
PLAIN_STATE = (
    *("step", "epoch", "batch", "rollbacks", "history", "best_epoch", "best_weights"),
    *("micro_batch_size", "measured_peak_bytes"),
)


def run_record(run: Run) -> dict:
    """Return all of a run's state as plain values and tensors, of which the model's are its own."""
    return model_record(run.config, run.classes, run.model) | {
        "data": run.data,
        "optimizer": run.optimizer.state_dict(),
        "scaler": run.scaler.state_dict(),
        "totals": run.totals.cpu(),
        "skipped": run.skipped.cpu(),
        **{name: getattr(run, name) for name in PLAIN_STATE},
    }


def restore(run: Run, record: dict) -> None:
    """Put a run in the state of a record, which stays as it is.

    Raises:
        KeyError, ValueError, RuntimeError, TypeError, AttributeError: the record is not one of such
            a run.

    """
    check_state(run, record)
    record = copy.deepcopy(record)  # the optimizer would go on in the record's own tensors
    run.model.load_state_dict(record["model"])
    run.optimizer.load_state_dict(record["optimizer"])
    if record["scaler"]:  # empty where the run was in fp32 until now
        run.scaler.load_state_dict(record["scaler"])
    run.totals.copy_(record["totals"])
    run.skipped.copy_(record["skipped"])
    for name in PLAIN_STATE:
        setattr(run, name, record[name])
    run.epoch_start = record.get("epoch_start", {})


def check_state(run: Run, record: dict) -> None:
    """Make sure that a run can go on from a record, to its end.

    Raises:
        KeyError, ValueError, TypeError, AttributeError: it cannot.

    """

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
    numbers = [value for row in record["history"] for value in row.values()]
    numbers += [row[name] for row in record["history"] for name in NEEDED]
    numbers += record["scaler"].values()
    check(all(isinstance(number, int | float) for number in numbers), "numbers")

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


def print_epoch(run: Run) -> None:
    """Print the line of the last epoch."""
    print(epoch_line(run.history[-1], run.config.epochs), flush=True)


def epoch_line(row: dict, epochs: int) -> str:
    """Return the line that is printed after an epoch."""
    return (
        f"epoch {row['epoch']:>{len(str(epochs))}}/{epochs}  loss {row['loss']:.3f}  validation: "
        f"loss {row['validation_loss']:.3f}, accuracy {row['validation_accuracy']:.3f}, "
        f"mean recall {row['validation_mean_recall']:.3f}  "
        f"{row['images_per_second']:.0f} images/s  "
        f"peak memory {row['peak_memory_bytes'] / 2**20:.0f} MiB"
    )
