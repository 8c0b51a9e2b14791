"""Training: a plain loop over epochs and steps."""

import contextlib
import copy
import math
import time
from collections.abc import Callable

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils._pytree import tree_leaves

from kernel.config import Config
from kernel.data import Examples
from kernel.errors import MemoryExhausted, UserError
from kernel.model import normalize
from kernel.runtime import (
    Progress,
    Runtime,
    all_reduce,
    peak_memory,
    room_for_pixels,
    send,
    stop_on_signals,
)
from kernel.score import predict, predict_shared, score
from kernel.train.augmentation import augment, draw_augmentations
from kernel.train.checkpoint import save_record
from kernel.train.flat import flatten_tensors, unflatten_tensors
from kernel.train.parallel import split_batch, synchronize_norms
from kernel.train.run import (
    ROLLBACKS,
    Run,
    best_row,
    cpu_state_dict,
    is_finished,
    load_best,
    restore,
    run_record,
    save_best,
)
from kernel.train.supervisor import BAD_STEPS, Supervisor
from kernel.train.tracking import TensorBytes

LEAST_EPOCHS, MOST_EPOCHS = 10, 100
IMAGES_SEEN = 20_000  # at least, by the end of a training, repeated ones included
RATE, FINE_TUNING_RATE = 3.6e-3, 1.2e-3  # peaks, from scratch and from other weights
WARMUP = 0.3  # fraction of the steps in which the learning rate rises
START_FACTOR, END_FACTOR = 1 / 25, 1e-5  # of the peak, where it starts and where it ends
HEAD_WEIGHT = 0.2  # of each head's own loss, from scratch, where it helps: docs/ablations.md


def choose_epochs(images: int, folds: bool = False) -> int:
    """Return how often a training set of so many images is passed over, half as often in folds.

    A training needs a number of steps, and a small set has few in an epoch: docs/ablations.md.
    """
    seen = IMAGES_SEEN // 2 if folds else IMAGES_SEEN
    return min(max(LEAST_EPOCHS, math.ceil(seen / images)), MOST_EPOCHS)


def peak_rate(config: Config) -> float:
    """Return the peak learning rate: what is set, or the one chosen for where the run starts from.

    Weights that are good already are lost at a rate that is good for random ones:
    docs/pretrained.md.
    """
    return config.lr or (RATE if from_scratch(config) else FINE_TUNING_RATE)


def from_scratch(config: Config) -> bool:
    """Return whether a run starts from random weights."""
    return config.init in (None, "scratch")


def learning_rate(step: int, steps: int, peak: float) -> float:
    """Return the one-cycle learning rate of a step: a cosine up, then a cosine down.

    Smith & Topin, "Super-convergence", arXiv:1708.07120; START_FACTOR is torch's OneCycleLR's.

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


def training_indices(run: Run, examples: Examples) -> Tensor:
    """Return the indices [N] of the training images of the run's epoch."""
    config, indices = run.config, examples.splits["train"]
    return balanced(indices, examples.labels, config.balance, config.seed, run.epoch)


def balanced(indices: Tensor, labels: Tensor, balance: str, seed: int, epoch: int) -> Tensor:
    """Draw as many training images as there are, those of rare classes more than once.

    Args:
        indices: [N] of the training images.
        labels: of all images.
        balance: "sqrt": a class's share is in proportion to the square root of its number of
            images; "full": it is the same for all; "none": all images once.
        seed: of the run.
        epoch: from 0.

    Returns:
        [N] indices, sorted by class.

    """
    if balance == "none":
        return indices
    own = labels[indices]
    counts = torch.bincount(own).double()
    wanted = counts.sqrt() if balance == "sqrt" else (counts > 0).double()
    ends = (wanted.cumsum(0) / wanted.sum() * len(indices)).round().long()
    drawn = []
    for label, count in enumerate(ends.diff(prepend=ends.new_zeros(1)).tolist()):
        members = indices[own == label]
        turns = -(-count // max(1, len(members)))  # each image as often as the others, or once more
        orders = [epoch_order(members, seed, epoch * turns + turn) for turn in range(turns)]
        drawn.append(torch.cat([members[:0], *orders])[:count])
    return torch.cat(drawn)


def torch_seed(*numbers: int) -> int:
    """Mix whole numbers from 0, of any size, to a seed of torch's generators."""
    return int(np.random.SeedSequence(numbers).generate_state(1, np.uint64)[0])


def train(
    run: Run, runtime: Runtime, examples: Examples, after_epoch: Callable[[Run], None] | None = None
) -> None:
    """Train to the end, or until something stops it.

    ``last.pt`` is saved after each epoch and every few minutes, the one before kept as
    ``previous.pt``; ``best.pt`` when validation improves. The best epoch has the highest mean
    recall on the validation split; of equals, the lowest loss. At the end the model holds its
    weights.

    A signal or the time budget stops the run after a step, saved (``run.stopped`` has the reason).
    Ten steps in a row without a finite gradient, or an epoch whose loss is twice that of guessing,
    take it back to the epoch's start with half the learning rate, twice at most.

    Args:
        run: new or restored; changed in place.
        runtime: where to train and where to write.
        examples: the decoded data set.
        after_epoch: called with the run; None prints a line.

    Raises:
        MemoryExhausted: one image alone does not fit.

    """
    config, device = run.config, runtime.device
    # Where they do not fit, batches are sent one by one.
    resident = device if examples.images.nbytes <= room_for_pixels(device) else None
    images, labels = examples.images.to(resident), examples.labels.to(resident)
    if runtime.world_size > 1:
        synchronize_norms(run.model)
    if config.compile and device.type == "cuda":
        run.compiled = torch.compile(run.model, mode="reduce-overhead")
    if config.patience and not is_finished(run):
        print(
            f"--patience {config.patience} may stop training before the learning rate, which falls "
            f"until the last of {config.epochs} epochs, has come down",
            flush=True,
        )
    supervisor = Supervisor(run, runtime, examples)
    runtime.stop_signal = ""
    with stop_on_signals(runtime):
        while not is_finished(run):
            if not run.batch:
                run.epoch_start = copy.deepcopy(run_record(run))
            if examples.swap:
                images = examples.swap.draw(config.seed, run.epoch).to(resident)
            start, before = time.monotonic(), run.images_trained
            indices = training_indices(run, examples)
            row = train_epoch(run, runtime, images, labels, indices, supervisor.should_stop)
            speed = (run.images_trained - before) / (time.monotonic() - start)
            if run.stopped:
                break
            sound = run.skipped[0] < BAD_STEPS and not has_diverged(row, config.num_classes)
            if sound:
                row |= {"images_per_second": speed, "peak_memory_bytes": peak_memory(device)}
                with supervisor.time_evaluation():
                    sound = finish_epoch(run, runtime, images, examples, row)
            if sound:
                supervisor.save()
                (after_epoch or print_epoch)(run)
                # Between two epochs, too: one may be a single step.
                if not is_finished(run) and supervisor.should_stop():
                    break
            elif not roll_back(run, runtime, examples):
                break
            supervisor.skipped = None  # of steps that may have been taken back
    load_best(run)
    save_best(run, runtime)


def finish_epoch(
    run: Run, runtime: Runtime, images: Tensor, examples: Examples, row: dict[str, float]
) -> bool:
    """Score an epoch on the validation split, add its row, and save the model if it is the best.

    Nothing is added, and False returned, where an output for a validation image is not finite.
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
    # In folds the validation split is what is tested on: it must not choose.
    if run.config.folds or best_row(run.history) is run.history[-1]:
        run.best_epoch, run.best_weights = run.epoch, cpu_state_dict(run)
        save_best(run, runtime)
    return True


def has_diverged(row: dict | None, num_classes: int) -> bool:
    """Return whether an epoch's mean loss is not finite, or twice that of guessing.

    Args:
        row: of the epoch; None where all its steps were skipped.
        num_classes: that are guessed from.

    """
    return row is None or not row["loss"] <= 2 * math.log(num_classes)


def roll_back(run: Run, runtime: Runtime, examples: Examples) -> bool:
    """Go back to the epoch's start with half the learning rate; False where that was done twice."""
    order = epoch_order(training_indices(run, examples), run.config.seed, run.epoch)
    indices = cut_batches(order, run.config.batch_size)[run.batch - 1]  # at an epoch's end its last
    batch = {
        "step": run.step,
        "images": examples.images[indices].clone(),
        "labels": examples.labels[indices],
        "names": [examples.names[i] for i in indices],
    }
    where = f"epoch {run.epoch + 1}, step {run.step}"
    if run.rollbacks == ROLLBACKS:
        run.stopped = f"the loss diverged at {where}, even with a quarter of the learning rate"
        run.diverged = True
        with contextlib.suppress(UserError):
            if runtime.is_main_process:
                save_record(runtime.output / "bad_batch.pt", batch)
        return False
    rollbacks, scaler = run.rollbacks + 1, run.scaler.state_dict()
    restore(run, run.epoch_start)
    run.rollbacks = rollbacks
    run.scaler.load_state_dict(scaler)  # the scale that the failed steps have led to
    print(
        f"the loss diverged at {where}: back to the start of epoch {run.epoch + 1} with "
        f"{0.5**rollbacks:g} of the learning rate",
        flush=True,
    )
    return True


def cut_batches(order: Tensor, batch_size: int) -> tuple[Tensor, ...]:
    """Split an epoch's order [N] in batches whose sizes differ by at most one image.

    A last batch of few images would have unlike statistics.
    """
    return order.tensor_split(-(-len(order) // batch_size))


def train_epoch(
    run: Run,
    runtime: Runtime,
    images: Tensor,
    labels: Tensor,
    indices: Tensor,
    should_stop: Callable[[], bool] = lambda: False,
) -> dict[str, float] | None:
    """Do an epoch's optimizer steps, or the rest of them.

    Args:
        run: changed in place.
        runtime: device and precision.
        images: [N, 3, S, S] uint8, on the device or in the machine's memory.
        labels: [N] int64, where the images are.
        indices: of the training split, int64.
        should_stop: called between two steps; True ends the epoch early.

    Returns:
        its mean loss, accuracy and last learning rate; None when it ended early, or all steps were
        skipped.

    """
    config = run.config
    run.model.train()
    order = send(epoch_order(indices, config.seed, run.epoch), images.device)
    batches = cut_batches(order, config.batch_size)
    steps = config.epochs * len(batches)
    name, done = f"epoch {run.epoch + 1}/{config.epochs}", sum(map(len, batches[: run.batch]))
    with Progress(name, len(indices), done, enabled=runtime.is_main_process) as progress:
        while run.batch < len(batches):
            rate = 0.5**run.rollbacks * learning_rate(run.step, steps, peak_rate(config))
            # Not the first step is measured: the optimizer has no state before it.
            step = train_step if run.measured_peak_bytes or not run.step else measured_step
            # Sums stay on the device: reading one would wait for the GPU at every step.
            batch = batches[run.batch]
            run.totals += step(run, runtime, images, labels, batch, rate)
            run.images_trained += len(batch)
            run.batch += 1
            progress.update(len(batch), note=f"step {run.step} of {steps}")
            if run.batch < len(batches) and should_stop():
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
        labels: [N] int64, where the images are.
        batch: [B] int64, indices of the images, where they are.
        rate: learning rate.

    Returns:
        [3] on the device: sum of the mixture's losses, right predictions and images; zeros where
        the step was skipped, since its gradient was not finite.

    Raises:
        MemoryExhausted: one image alone does not fit.

    """
    draws = draw_augmentations(run.config.seed, run.step, len(batch))  # [B, 5]
    draws = send(draws, runtime.device)
    # A forward pass changes the running statistics alone. The optimizer steps when the activations
    # have been freed, so it is not what runs out of memory.
    before = [flatten_tensors(same_type) for same_type in running_statistics(run.model)]
    while True:
        run.optimizer.zero_grad()
        try:
            totals = accumulate_gradients(run, runtime, images, labels, batch, draws)
            break
        except torch.OutOfMemoryError:
            tried = min(run.micro_batch_size, len(batch))
        except Exception as error:
            if run.compiled is None:
                raise
            run.compiled = None
            reason = str(error).strip().partition("\n")[0]
            print(
                f"--compile failed ({type(error).__name__}: {reason}): the run goes on without it"
            )
            restore_statistics(run.model, before)
            continue
        if runtime.world_size > 1:  # the others wait for this pass
            raise MemoryExhausted(
                f"out of memory with {tried} images in one pass: lower --batch-size, give "
                "--checkpointing, or start with --devices 1, where a step is cut in smaller passes"
            )
        # Outside of the handler, since its traceback keeps the tensors of the failed pass alive.
        restore_statistics(run.model, before)
        if runtime.device.type == "cuda":
            torch.cuda.empty_cache()
        if tried == 1:
            raise MemoryExhausted(
                f"out of memory with a single image of {run.config.image_size} pixels: lower "
                "--image-size, choose --preset optimized or give --checkpointing"
            )
        run.micro_batch_size = tried // 2
        print(f"out of memory with {tried} images in one pass: the step again, {tried // 2} a pass")
    totals = update_weights(run, totals, before, rate)
    run.step += 1
    return totals


def update_weights(run: Run, totals: Tensor, before: list[Tensor], rate: float) -> Tensor:
    """Clip the gradients and do the optimizer's step, unless they or the loss are not finite.

    Nothing of it looks at a tensor's contents: a GPU is never waited for, and the step can be
    recorded as one graph.

    Args:
        run: with gradients; changed in place.
        totals: [3] of ``accumulate_gradients``.
        before: ``running_statistics`` before the forward pass, flattened; they come back where the
            step is skipped.
        rate: learning rate.

    Returns:
        totals, zeros where the step was skipped.

    """
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
    for same_type, values in zip(running_statistics(run.model), before, strict=True):
        unflatten_tensors(torch.where(bad, values, flatten_tensors(same_type)), same_type)
    in_row, in_all = run.skipped
    # The counter stays at BAD_STEPS until a rollback, since it is read every few steps alone.
    in_row = torch.where(in_row >= BAD_STEPS, in_row, (in_row + 1) * bad)
    run.skipped = torch.stack([in_row, in_all + bad])
    return torch.where(bad, torch.zeros_like(totals), totals)


def running_statistics(model: nn.Module) -> list[list[Tensor]]:
    """Return a model's buffers, those of one type together."""
    by_type = {}
    for buffer in model.buffers():
        by_type.setdefault(buffer.dtype, []).append(buffer)
    return list(by_type.values())


def restore_statistics(model: nn.Module, before: list[Tensor]) -> None:
    """Put back what ``running_statistics`` were, flattened."""
    for same_type, values in zip(running_statistics(model), before, strict=True):
        unflatten_tensors(values, same_type)


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
    run: Run, runtime: Runtime, images: Tensor, labels: Tensor, batch: Tensor, draws: Tensor
) -> Tensor:
    """Accumulate the gradient of a batch's mean loss, ``run.micro_batch_size`` images a pass.

    It is the mixture's, whose sum is returned; from scratch that of each head is added to it, with
    ``HEAD_WEIGHT``.

    Each of several processes takes its share of each pass. Augmentation does not depend on how the
    batch is divided; dropout does, as its seed is (seed, step, pass, rank): without dropout, the
    sums are equal for any number of passes and processes but for rounding and for the statistics
    of batch normalization, which are those of a pass. Arguments and result are those of
    ``train_step``, and draws [B, 5] of ``draw_augmentations``, on the device.
    """
    parameters = [p for p in run.model.parameters() if p.requires_grad]
    device, gradients, totals = runtime.device, [], torch.zeros(3, device=runtime.device)
    model = run.model if run.compiled is None else run.compiled  # it has no truth value
    shares = [
        split_batch(whole, run.micro_batch_size, runtime.rank, runtime.world_size)
        for whole in (batch, draws)
    ]
    for number, (indices, drawn) in enumerate(zip(*shares, strict=True), start=1):
        torch.manual_seed(torch_seed(run.config.seed, run.step, number, runtime.rank))  # of dropout
        pixels = send(images.index_select(0, indices), device)  # [b, 3, S, S]
        targets = send(labels.index_select(0, indices), device)  # [b]
        with runtime.autocast():
            outputs = model(normalize(augment(pixels, drawn)))
        outputs = outputs.view(-1, len(indices), outputs.shape[-1])  # [4 or 1, b, K]
        if not from_scratch(run.config):
            outputs = outputs[:1]
        loss, *own = (F.nll_loss(part, targets, reduction="sum") for part in outputs)
        scaled = run.scaler.scale((loss + HEAD_WEIGHT * sum(own)) / len(batch))
        # Unlike backward, it leaves the gradients where they are: a call less for each of them.
        found = torch.autograd.grad(scaled, parameters, materialize_grads=True)
        # Of convolutions they may be channels last; fused AdamW takes all as laid out alike.
        found = [gradient.contiguous() for gradient in found]
        if gradients:
            torch._foreach_add_(gradients, found)
        else:
            # Those of a compiled pass lie in the memory of its graph, which the next pass reuses.
            gradients = [gradient.clone() for gradient in found] if len(shares[0]) > 1 else found
        hits = (outputs[0].detach().argmax(1) == targets).sum()
        totals += torch.stack([loss.detach(), hits, torch.full_like(hits, len(indices))])
    if runtime.world_size > 1:
        unflatten_tensors(all_reduce(flatten_tensors(gradients)), gradients)
    for parameter, gradient in zip(parameters, gradients, strict=True):
        parameter.grad = gradient
    return all_reduce(totals)


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
