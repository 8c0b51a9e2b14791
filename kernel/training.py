"""Training: a plain loop over epochs and steps, and the one object that a run's state lives in."""

import math
import time
from dataclasses import dataclass, field

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils._pytree import tree_leaves
from tqdm import tqdm

from kernel.augmentation import augment, normalize
from kernel.checkpoint import model_record, save_record
from kernel.config import Config
from kernel.draws import image_keys
from kernel.errors import MemoryExhausted
from kernel.evaluation import predict, score
from kernel.examples import Examples
from kernel.model import SClusterFormer
from kernel.runtime import Runtime, peak_memory, room_for_pixels
from kernel.tracking import TensorBytes

WARMUP = 0.3  # part of the steps in which the learning rate rises
START_FACTOR, END_FACTOR = 1 / 25, 1e-5  # of the peak, where it starts and where it ends


@dataclass
class Run:
    """The state of a run: all that changes while it trains, and all that a checkpoint must hold.

    Draws are keyed by seed, step and image, the data order by seed and epoch, and the learning rate
    is a function of the step: no generator, sampler or schedule has a state of its own.
    """

    config: Config
    classes: list[str]
    model: SClusterFormer
    optimizer: torch.optim.Optimizer
    scaler: torch.amp.GradScaler
    step: int = 0  # optimiser steps done
    epoch: int = 0  # epochs done
    history: list[dict] = field(default_factory=list)  # one row an epoch
    micro_batch_size: int = 0  # images in one pass, of a step's batch; not saved
    measured_peak_bytes: int = 0  # of a training step; not saved
    best_epoch: int = 0  # the epoch whose weights best.pt holds
    best_weights: dict[str, Tensor] = field(default_factory=dict)
    class_weights: Tensor | None = None  # [num_classes], of the loss; follows from the data


def new_run(config: Config, classes: list[str], runtime: Runtime) -> Run:
    """Make the state that a run starts from; the config must have the classes' number."""
    torch.manual_seed(config.seed)
    model = SClusterFormer(config)
    if runtime.device.type != "cpu":  # tensors without contents, which plans use, cannot be moved
        model = model.to(runtime.device)
    optimizer = torch.optim.AdamW(parameter_groups(model, config.weight_decay), fused=True)
    scaler = torch.amp.GradScaler(runtime.device.type, enabled=runtime.precision == "fp16")
    return Run(config, classes, model, optimizer, scaler, micro_batch_size=config.batch_size)


def parameter_groups(model: torch.nn.Module, weight_decay: float) -> list[dict]:
    """Split parameters for AdamW: matrices decay; biases, norms and scalars do not."""
    matrices = [p for p in model.parameters() if p.ndim > 1]
    others = [p for p in model.parameters() if p.ndim <= 1]
    return [
        {"params": matrices, "weight_decay": weight_decay},
        {"params": others, "weight_decay": 0.0},
    ]


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
    """Shuffle the training images' numbers [N] for an epoch, by seed and epoch alone."""
    generator = torch.Generator().manual_seed(seed * 1_000_003 + epoch)
    return indices[torch.randperm(len(indices), generator=generator)]


def train(
    config: Config, runtime: Runtime, examples: Examples, micro_batch_size: int | None = None
) -> Run:
    """Train a model, saving ``last.pt`` after each epoch and ``best.pt`` when validation improves.

    The best epoch has the highest mean recall on the validation part; of equals, the lowest loss.

    Args:
        config: with the examples' number of classes.
        runtime: where to train and where to write.
        examples: the decoded data set.
        micro_batch_size: most images in one pass; None: the whole batch.

    Returns:
        the run, its model holding the best epoch's weights.

    Raises:
        UserError: a checkpoint cannot be written.

    """
    run = new_run(config, examples.classes, runtime)
    run.micro_batch_size = micro_batch_size or config.batch_size
    images, labels = examples.images, examples.labels.to(runtime.device)
    counts = torch.bincount(examples.labels[examples.parts["train"]], minlength=len(run.classes))
    run.class_weights = class_weights(counts).to(runtime.device)
    if images.nbytes <= room_for_pixels(runtime.device):  # else batches are sent one by one
        images = images.to(runtime.device)
    validation = examples.parts["validation"]
    while run.epoch < config.epochs:
        start = time.perf_counter()
        row = train_epoch(run, runtime, images, labels, examples.parts["train"])
        seconds = time.perf_counter() - start
        if runtime.device.type == "cuda" and not run.measured_peak_bytes:
            peak = torch.cuda.max_memory_allocated(runtime.device)
            held = images.nbytes if images.is_cuda else 0
            run.measured_peak_bytes = peak - held - labels.nbytes
        validated = score(
            predict(run.model, images[validation], runtime),
            examples.labels[validation],
            examples.classes,
        )
        run.epoch += 1
        run.history.append(
            {
                "epoch": run.epoch,
                **row,
                **{
                    f"validation_{key}": validated[key]
                    for key in ("loss", "accuracy", "mean_recall")
                },
                "images_per_second": len(examples.parts["train"]) / seconds,
                "peak_memory_bytes": peak_memory(runtime.device),
            }
        )
        if best_row(run.history) is run.history[-1]:
            run.best_epoch = run.epoch
            record = model_record(config, run.classes, run.model)
            run.best_weights = {name: tensor.clone() for name, tensor in record["model"].items()}
            save_record(runtime.output / "best.pt", record | {"epoch": run.epoch})
        save_record(runtime.output / "last.pt", run_record(run))
        print(epoch_line(run.history[-1], config.epochs), flush=True)
    run.model.load_state_dict(run.best_weights)
    return run


def train_epoch(
    run: Run, runtime: Runtime, images: Tensor, labels: Tensor, indices: Tensor
) -> dict[str, float]:
    """Do an epoch's optimiser steps and return its mean loss, accuracy and last learning rate.

    Args:
        run: changed in place.
        runtime: device and precision.
        images: [N, 3, S, S] uint8 on the device.
        labels: [N] int64 on the device.
        indices: the training part's numbers, int64.

    """
    config = run.config
    run.model.train()
    order = epoch_order(indices, config.seed, run.epoch).to(runtime.device)
    # Of equal sizes but for one image: a last batch of few would have statistics of its own.
    batches = order.tensor_split(-(-len(order) // config.batch_size))
    steps = config.epochs * len(batches)
    # Sums stay on the device: reading one would wait for the GPU at every step.
    totals = torch.zeros(2, device=runtime.device)
    bar = tqdm(batches, desc=f"epoch {run.epoch + 1}/{config.epochs}", leave=False, disable=None)
    for batch in bar:
        rate = learning_rate(run.step, steps, config.lr)
        # On the CPU the second step is measured: at the first the optimiser has no state yet.
        step = measured_step if run.step == 1 and runtime.device.type == "cpu" else train_step
        totals += step(run, runtime, images, labels, batch, rate)
    loss, accuracy = (totals / len(indices)).tolist()
    return {"loss": loss, "accuracy": accuracy, "lr": rate}


def train_step(
    run: Run, runtime: Runtime, images: Tensor, labels: Tensor, batch: Tensor, rate: float
) -> Tensor:
    """Do one optimiser step; where memory runs out, do it again in passes of half as many images.

    Args:
        run: changed in place.
        runtime: device and precision.
        images: [N, 3, S, S] uint8, on the device or in the machine's memory.
        labels: [N] int64 on the device.
        batch: [B] int64, the images' numbers.
        rate: learning rate.

    Returns:
        [2] on the device: the sum of the images' losses, and how many predictions are right.

    Raises:
        MemoryExhausted: one image alone does not fit.

    """
    # The running statistics are all that a forward pass changes; the optimiser's turn comes when
    # the activations are gone, so it is not what runs out of memory.
    buffers = [buffer.clone() for buffer in run.model.buffers()]
    while True:
        run.optimizer.zero_grad()
        try:
            totals = accumulate_gradients(run, runtime, images, labels, batch)
            break
        except torch.OutOfMemoryError:
            tried = min(run.micro_batch_size, len(batch))
        # Outside of the handler, whose traceback keeps the failed pass's tensors alive.
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
    run.scaler.unscale_(run.optimizer)
    torch.nn.utils.clip_grad_norm_(run.model.parameters(), run.config.clip_norm)
    run.scaler.step(run.optimizer)
    run.scaler.update()
    run.step += 1
    return totals


def measured_step(run: Run, *arguments) -> Tensor:
    """Do a ``train_step`` and note the most bytes that tensors held during it."""
    watch = TensorBytes()
    for tensor in tree_leaves((run.model.state_dict(), run.optimizer.state_dict()["state"])):
        watch.note(tensor)
    with watch:
        totals = train_step(run, *arguments)
    run.measured_peak_bytes = watch.peak
    return totals


def accumulate_gradients(
    run: Run, runtime: Runtime, images: Tensor, labels: Tensor, batch: Tensor
) -> Tensor:
    """Add up the gradients of a batch's mean loss, in passes of at most ``run.micro_batch_size``.

    Arguments and result are those of ``train_step``.
    """
    totals = torch.zeros(2, device=labels.device)
    for part in batch.tensor_split(-(-len(batch) // run.micro_batch_size)):
        keys = image_keys(run.config.seed, run.step, part)
        pixels = images.index_select(0, part.to(images.device)).to(part.device)  # [b, 3, S, S]
        with runtime.autocast():
            log_probabilities = run.model(normalize(augment(pixels, keys)), keys)
        loss = loss_sum(log_probabilities, labels[part], run.class_weights)
        run.scaler.scale(loss / len(batch)).backward()
        hits = (log_probabilities.detach().argmax(1) == labels[part]).sum()
        totals += torch.stack([loss.detach(), hits])
    return totals


def loss_sum(log_probabilities: Tensor, labels: Tensor, weights: Tensor) -> Tensor:
    """Sum the negative log-likelihoods [B, num_classes], [B], each times its class's weight."""
    return F.nll_loss(log_probabilities, labels, weights, reduction="sum")


def class_weights(counts: Tensor) -> Tensor:
    """Weigh classes by their numbers of training images [num_classes]; 1 on the images' average."""
    return torch.ones(len(counts))


def best_row(history: list[dict]) -> dict:
    """Return the row of the best epoch, the first of equals."""
    return max(history, key=lambda row: (row["validation_mean_recall"], -row["validation_loss"]))


def run_record(run: Run) -> dict:
    """Return all of a run's state as plain values and tensors."""
    return model_record(run.config, run.classes, run.model) | {
        "optimizer": run.optimizer.state_dict(),
        "scaler": run.scaler.state_dict(),
        "step": run.step,
        "epoch": run.epoch,
        "history": run.history,
        "best_epoch": run.best_epoch,
        "best_weights": run.best_weights,
    }


def epoch_line(row: dict, epochs: int) -> str:
    """Return the line that is printed after an epoch."""
    return (
        f"epoch {row['epoch']:>{len(str(epochs))}}/{epochs}  loss {row['loss']:.3f}  validation: "
        f"loss {row['validation_loss']:.3f}, accuracy {row['validation_accuracy']:.3f}, "
        f"mean recall {row['validation_mean_recall']:.3f}  "
        f"{row['images_per_second']:.0f} images/s  "
        f"peak memory {row['peak_memory_bytes'] / 2**20:.0f} MiB"
    )
