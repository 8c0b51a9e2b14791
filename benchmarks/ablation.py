"""What each idea is worth, over several data sets: trained on a part of train, scored on the rest.

    python benchmarks/ablation.py                                  # every idea, three seeds
    python benchmarks/ablation.py --ideas base "lr 1.8e-3" --seeds 0 1 2 3 4
    python benchmarks/ablation.py --device cuda --workers 16       # side by side on a GPU
    python benchmarks/ablation.py --table                          # only print what is there

An idea is a change of the present model or recipe. The images of a set's train part are cut in
four by groups of related images and by class; one quarter, by the seed, is held out. The validation
and test parts of the sets choose nothing. Every finished run is a row of
benchmarks/results/ablation.csv, which a second start leaves alone.
"""

import argparse
import contextlib
import copy
import math
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from sklearn.model_selection import StratifiedGroupKFold
from torch import nn

sys.path.insert(0, str(Path(__file__).parents[1]))

import kernel.model.clustering
import kernel.model.deform
import kernel.model.fusion
import kernel.model.sclusterformer
import kernel.train.loop
import kernel.train.optimizer
from benchmarks.accuracy import source_key
from benchmarks.cluster_forms import FORMS, GATE, POOL, with_heads
from benchmarks.field import SETS, on_device, prepare_set, read_set
from benchmarks.graphs import GraphedTraining, train_side_by_side
from benchmarks.jobs import run_jobs
from benchmarks.pretrain import whole_numbers
from kernel.config import Config
from kernel.data import Examples
from kernel.model import (
    ClusterAttention,
    ClusterBlock,
    ClusterPool,
    SClusterFormer,
    pool_tokens,
)
from kernel.model.readout import Clusters
from kernel.runtime import Runtime
from kernel.score import predict_tta, score
from kernel.train import (
    augment,
    choose_epochs,
    load_initial,
    new_run,
    train_epoch,
    transfer_weights,
)

RESULTS = Path(__file__).parent / "results" / "ablation.csv"
PRETRAINING = Path(os.environ.get("PRETRAINING", "weights"))  # --output of pretrain.py


# Augmentations. Beyond the usual draws, they draw from torch's generator, which is seeded before
# each pass.


def uniform(images, low: float, high: float):
    """Draw a number for each image: [B, 1, 1, 1]."""
    return low + (high - low) * torch.rand(len(images), 1, 1, 1, device=images.device)


def jitter(images, draws, strength: float):
    """Change brightness, contrast and saturation by up to ``strength``."""
    images = augment(images, draws).float()
    images = images * uniform(images, 1 - strength, 1 + strength)
    mean = images.mean((1, 2, 3), keepdim=True)
    images = mean + (images - mean) * uniform(images, 1 - strength, 1 + strength)
    gray = images.mean(1, keepdim=True)
    images = gray + (images - gray) * uniform(images, 1 - strength, 1 + strength)
    return images.clamp(0, 255)


def warp(images, draws, angle: float, smallest: float, largest: float):
    """Turn by up to ``angle`` degrees, and look at a window of a share of the side at random."""
    images = augment(images, draws).float()
    side = uniform(images, smallest, largest)[:, 0]
    turn = uniform(images, -angle, angle)[:, 0] * torch.pi / 180
    room = (1 - side).clamp_min(0)
    shift = torch.cat([uniform(images, -1, 1)[:, 0] * room for _ in range(2)], 1)  # [B, 2, 1]
    rows = torch.cat([turn.cos(), -turn.sin(), turn.sin(), turn.cos()], 1).view(-1, 2, 2)
    grid = F.affine_grid(torch.cat([rows * side, shift], 2), images.shape, align_corners=False)
    return F.grid_sample(images, grid, padding_mode="reflection", align_corners=False)


def erase(images, draws):
    """Gray out a square of a quarter of the side in each image (random erasing)."""
    images = augment(images, draws).float()
    side = images.shape[-1]
    line = torch.arange(side, device=images.device)
    corner = (torch.rand(len(images), 2, 1, device=images.device) * side * 0.75).long()
    inside = (line >= corner) & (line < corner + side // 4)  # [B, 2, S]
    return images.masked_fill((inside[:, 0, :, None] & inside[:, 1, None, :])[:, None], 127.5)


def still(images, draws):
    """Augment nothing."""
    return images


MIXED = {}  # what the loss has to know of the images


def mixup(images, draws):
    """Mix each image with another of the batch, about Beta(0.2, 0.2) as mixup has it."""
    images = augment(images, draws).float()
    order = torch.rand(len(images), device=images.device).argsort()
    powers = torch.rand(2, device=images.device).clamp_min(1e-6) ** 5
    share = powers[0] / powers.sum()
    MIXED.update(order=order, share=share)
    return share * images + (1 - share) * images[order]


def cutmix(images, draws):
    """Paste a window of another image of the batch into each (CutMix), in half of the steps."""
    images = augment(images, draws).float()
    order = torch.rand(len(images), device=images.device).argsort()
    drawn = torch.rand(4, device=images.device)
    side = images.shape[-1]
    cut = (side * (1 - drawn[0]).sqrt() * (drawn[1] < 0.5)).round()
    start = (drawn[2:] * (side - cut + 1)).floor()
    line = torch.arange(side, device=images.device)
    inside = (line >= start[:, None]) & (line < start[:, None] + cut)  # [2, S]
    inside = inside[0, :, None] & inside[1]
    MIXED.update(order=order, share=1 - cut**2 / side**2)
    return torch.where(inside, images[order], images)


# Losses.


def mixed_loss(outputs, labels, reduction):
    """Weigh both labels of a mixed image."""
    own, other = (
        F.nll_loss(outputs, y, reduction=reduction) for y in (labels, labels[MIXED["order"]])
    )
    return MIXED["share"] * own + (1 - MIXED["share"]) * other


def smooth(outputs, labels, reduction, share: float = 0.1):
    """Label smoothing."""
    own = F.nll_loss(outputs, labels, reduction=reduction)
    return (1 - share) * own - share * outputs.mean(1).sum()


def balance(outputs, labels, reduction):
    """Weight the classes by the square root of their images' number."""
    counts = MIXED["counts"]
    weight = counts.clamp_min(1) ** -0.5
    weight = weight * counts.sum() / (weight * counts).sum()
    return F.nll_loss(outputs, labels, weight, reduction=reduction)


class DroppedHeads(kernel.model.fusion.HeadMixture):
    """Drops a fifth of the heads' inputs."""

    def head_outputs(self, features):
        """Return [3, B, num_classes]."""
        return super().head_outputs(F.dropout(features, 0.2, self.training))


# Parts of the model, replaced or left out.


class CellPool(ClusterPool):
    """Average pooling to the cells of the same grid: no grouping at all."""

    def forward(self, x, grid):
        """Pool tokens [B, H*W, D] to clusters."""
        centers = pool_tokens(x, grid, (self.centers, self.centers))
        return Clusters(centers, None, torch.ones_like(centers[..., 0]))


class SelfAttention(ClusterAttention):
    """Plain self-attention of the same heads; queries are keys, so that parameters are equal."""

    def _cluster(self, x, window):
        q, v = (m(x).unflatten(2, (self.heads, -1)).transpose(1, 2) for m in (self.f, self.v))
        out = F.scaled_dot_product_attention(q, q, v)
        return self.proj(out.transpose(1, 2).flatten(2))


def no_local(self, image):
    """Run a ClusterBlock without its depthwise convolution."""
    x = image.flatten(2).transpose(1, 2)
    x = x + self.mlp(self.norm2(x))
    return x.transpose(1, 2).unflatten(2, image.shape[2:])


class PlainConv2d(nn.Module):
    """An ordinary convolution in the deformable one's place, of the same start."""

    def __init__(self, in_channels, out_channels, stride=1):
        super().__init__()
        self.stride = stride
        self.linear = nn.Linear(in_channels * 9, out_channels, bias=False)

    def forward(self, x):
        """Map [B, in, H, W] to [B, out, h, w]."""
        weight = self.linear.weight.unflatten(1, (-1, 3, 3))
        return F.conv2d(x, weight, stride=self.stride, padding=1)


def classify_by(model, branch, x):
    """Classify what the stem returns by one branch and its head."""
    clusters = model.pools[branch](*getattr(model, branch)(x))
    gate = model.gates[branch]
    score = gate.score(F.layer_norm(clusters.centers, clusters.centers.shape[-1:])).squeeze(2)
    weights = (score + gate.power * clusters.mass.log()).softmax(1)
    read = (weights[:, None] @ clusters.centers).squeeze(1)
    return getattr(model.heads, branch)(F.layer_norm(read, read.shape[-1:])).log_softmax(1)


def upper_alone(self, images):
    """Classify by the upper branch."""
    return classify_by(self, "upper", self.stem(images))


def lower_alone(self, images):
    """Classify by the lower branch."""
    return classify_by(self, "lower", self.stem(images))


def no_fusion(self, images):
    """Mix the heads of the two branches, half and half."""
    x = self.stem(images)
    outputs = torch.stack([classify_by(self, branch, x) for branch in ("upper", "lower")])
    return with_heads(outputs.logsumexp(0) - np.log(2), outputs, self.training)


# Changes of a new run.


def leave_out_unused(run) -> None:
    """Do not train what has no gradient."""
    size = run.config.image_size
    device = next(run.model.parameters()).device
    run.model.eval()
    run.model(torch.zeros(2, 3, size, size, device=device)).sum().backward()
    for group in run.optimizer.param_groups:
        group["params"] = [p for p in group["params"] if p.grad is not None]
    run.optimizer.zero_grad()


def average_weights(run) -> None:
    """Keep an exponential average of the weights, over the last 2% of the steps."""
    run.average = copy.deepcopy(run.model)
    pairs = zip(run.average.state_dict().values(), run.model.state_dict().values(), strict=True)
    pairs = [(mean, own) for mean, own in pairs if mean.is_floating_point()]
    means, own = map(list, zip(*pairs, strict=True))

    @torch.no_grad()
    def update(*_) -> None:
        torch._foreach_lerp_(means, own, 0.02)

    run.optimizer.register_step_post_hook(update)


def start_pretrained(run) -> None:
    """Put the pretrained weights in a new run."""
    transfer_weights(run, load_initial(run.config))


def start_again(run, largest: int | None = None) -> None:
    """Put the weights of ``PRETRAINING`` in a new run, rounded as they are stored; None: as is.

    Matrices and convolutions are rounded to 2 * largest + 1 numbers, all else to half precision.
    """
    weights = torch.load(PRETRAINING / "last.pt")["average"]
    if largest:
        for name, tensor in weights.items():
            if tensor.is_floating_point() and tensor.ndim < 2:
                weights[name] = tensor.half().float()
            elif tensor.is_floating_point():
                codes, scale = whole_numbers(tensor, largest)
                weights[name] = (codes * scale).view_as(tensor)
    transfer_weights(run, {"model": weights, "classes": []})


def heads_first(run) -> None:
    """Train the heads alone in the first fifth of the steps, from the pretrained weights."""
    start_pretrained(run)
    others = [p for name, p in run.model.named_parameters() if not name.startswith("heads.")]
    steps = [0]

    def keep_others(*_) -> None:
        steps[0] += 1
        if steps[0] * run.config.batch_size < FINE_TUNED / 5:
            for parameter in others:
                parameter.grad = None

    run.optimizer.register_step_pre_hook(keep_others)


@dataclass(frozen=True)
class Idea:
    """A change of the present model or recipe.

    Attributes:
        settings: of Config.
        patches: (object, attribute, value) to replace while it trains and predicts.
        prepare: called with the new run.
        share: of the training images that are used.
        images: least number that a training sees, repeated ones included; 0: that of
            ``choose_epochs``.

    """

    settings: dict = field(default_factory=dict)
    patches: tuple = ()
    prepare: Callable | None = None
    share: float = 1.0
    images: int = 0


def augmented(function, **parameters) -> Idea:
    """Augment by another function."""
    return Idea(patches=((kernel.train.loop, "augment", partial(function, **parameters)),))


def losing(function, *patches) -> Idea:
    """Train with another loss."""
    functional = SimpleNamespace(**(vars(F) | {"nll_loss": function}))
    return Idea(patches=((kernel.train.loop, "F", functional), *patches))


def mixed(function) -> Idea:
    """Mix images and their losses."""
    return losing(mixed_loss, (kernel.train.loop, "augment", function))


def changed(*patches: tuple, **settings) -> Idea:
    """Replace parts of the model; what then has no gradient is not trained."""
    return Idea(settings, patches, leave_out_unused)


SCREENED = {
    "base": Idea(),
    **{f"lr {lr:g}": Idea({"lr": lr}) for lr in (1.8e-3, 2.5e-3, 5e-3, 7.2e-3, 1e-2)},
    "batch 32": Idea({"batch_size": 32}),
    "batch 32, lr 0.005": Idea({"batch_size": 32, "lr": 5e-3}),
    "batch 32, lr 0.0072": Idea({"batch_size": 32, "lr": 7.2e-3}),
    "color jitter 0.2": augmented(jitter, strength=0.2),
    "color jitter 0.4": augmented(jitter, strength=0.4),
    "windows of 0.7 to 1": augmented(warp, angle=0, smallest=0.7, largest=1),
    "windows of 0.5 to 1": augmented(warp, angle=0, smallest=0.5, largest=1),
    "scales and small turns": augmented(warp, angle=15, smallest=0.75, largest=1.25),
    "scales and turns": augmented(warp, angle=45, smallest=0.75, largest=1.25),
    "label smoothing": losing(smooth),
    "mixup": mixed(mixup),
    "cutmix": mixed(cutmix),
    "10 epochs": Idea({"epochs": 10}),
    "images 40,000": Idea(images=40_000),
    "averaged weights": Idea(prepare=average_weights),
    "weight decay 0.2": Idea({"weight_decay": 0.2}),
    "weight decay 0.5": Idea({"weight_decay": 0.5}),
    "weight decay 0.01": Idea({"weight_decay": 0.01}),
    "warm-up 0.1": Idea(patches=((kernel.train.loop, "WARMUP", 0.1),)),
    "warm-up 0.5": Idea(patches=((kernel.train.loop, "WARMUP", 0.5),)),
    "the mixture's loss alone": Idea(patches=((kernel.train.loop, "HEAD_WEIGHT", 0),)),
    "random erasing": augmented(erase),
    "no augmentation": augmented(still),
    "square root class weights": losing(balance),
    "dropout before the heads": Idea(
        patches=((kernel.model.sclusterformer, "HeadMixture", DroppedHeads),)
    ),
    "stem stride 1": Idea({"stem_stride": 1}),
    "embedding stride 1": Idea({"upper_strides": (2, 1), "lower_strides": (2, 1)}),
    "groups 1": Idea({"embedding_groups": 1}),
    "depths 2, 1": Idea({"depths": (2, 1)}),
    "depths 1, 2": Idea({"depths": (1, 2)}),
    "width 64, 112": Idea({"embed_dims": (64, 112)}),
    "nine tenths of the images": Idea(share=0.9),
    "momentum 0.9": Idea(patches=((kernel.train.optimizer, "MOMENTUM", 0.9),)),
    "three iterations": Idea(patches=((kernel.train.optimizer, "ITERATIONS", 3),)),
}
ABLATIONS = {
    "no clusters: the mean of all tokens": changed(POOL, GATE),
    "cells of a grid as clusters": changed((kernel.model.sclusterformer, "ClusterPool", CellPool)),
    "clusters, no gate": changed(GATE),
    "cluster attention in every block, no readout": changed(clusters="attention"),
    "self-attention in every block, no readout": changed(
        (kernel.model.clustering, "ClusterAttention", SelfAttention), clusters="attention"
    ),
    "upper branch alone": changed((SClusterFormer, "forward", upper_alone)),
    "lower branch alone": changed((SClusterFormer, "forward", lower_alone)),
    "no deformable stem": changed((kernel.model.deform, "DeformConv2d", PlainConv2d)),
    "no fusion": changed((SClusterFormer, "forward", no_fusion)),
    "no depthwise convolution": changed((ClusterBlock, "forward", no_local)),
}
ABLATIONS |= {
    name: changed(*FORMS[name][1], **FORMS[name][0])
    for name in (
        "attention in the last stage alone",
        "learned assignment",
        "evidence of centers",
        "no clusters, heads that attend",
        "read through clusters, 256 tokens",
        "no clusters, 256 tokens",
        "read through clusters, 1,024 tokens",
        "no clusters, 1,024 tokens",
        "read through 9 clusters",
        "centers taken over",
    )
}
FINE_TUNED = 10_000  # images seen by the ideas below that do not say another number
TUNED = {  # from the pretrained weights
    **{
        f"pretrained, lr {lr:g}, {images:,} images": Idea(
            {"lr": lr, "init": "pretrained"}, prepare=start_pretrained, images=images
        )
        for images in (5_000, 10_000, 20_000)
        for lr in (1.2e-3, 2.4e-3, 3.6e-3)
    },
    "pretrained, each head's own loss": Idea(
        {"lr": 1.2e-3, "init": "pretrained"},
        ((kernel.train.loop, "from_scratch", lambda config: True),),
        start_pretrained,
    ),
    "pretrained, heads first": Idea(
        {"lr": 3.6e-3, "init": "pretrained"}, prepare=heads_first, images=FINE_TUNED
    ),
    "pretrained, 32 bits": Idea({"init": "pretrained"}, prepare=start_again, images=FINE_TUNED),
    **{
        f"pretrained, codes to {largest}": Idea(
            {"init": "pretrained"},
            prepare=partial(start_again, largest=largest),
            images=FINE_TUNED,
        )
        for largest in (31, 23)
    },
}
IDEAS = SCREENED | ABLATIONS | TUNED


def cut_train(examples: Examples, seed: int) -> dict[str, torch.Tensor]:
    """Cut the train part in three quarters to train on and one to score on."""
    indices = examples.splits["train"].numpy()
    folds = StratifiedGroupKFold(4, shuffle=True, random_state=seed)
    labels, groups = examples.labels[indices].numpy(), examples.groups[indices]
    kept, held = next(folds.split(indices, labels, groups))
    return {"train": torch.from_numpy(indices[kept]), "held out": torch.from_numpy(indices[held])}


def run_ideas(jobs: list[tuple], device: str) -> list[dict]:
    """Train with ideas, each on a part of a set's train part, and score them on the rest.

    Args:
        jobs: (idea, set, seed, file of ``prepare_set``).
        device: cpu, where they train one after another, or cuda, where they do side by side.

    """
    runtime = Runtime(torch.device(device), "fp32", Path())
    start = time.perf_counter()
    started = [start_idea(*job, runtime) for job in jobs]
    if device == "cuda":
        train_side_by_side([training for _, training, _ in started])
    seconds = (time.perf_counter() - start) / len(jobs)
    rows = []
    for (name, own_set, seed, file), (run, _, held) in zip(jobs, started, strict=True):
        examples = read_set(file)
        with patched(IDEAS[name]):
            model = getattr(run, "average", run.model)
            outputs = predict_tta(model, examples.images[held], runtime)
        scores = score(outputs, examples.labels[held], examples.classes)
        found = {key: round(scores[key], 4) for key in ("accuracy", "mean_recall", "loss")}
        row = {"idea": name, "set": own_set, "seed": seed, **found, "seconds": round(seconds, 1)}
        rows.append(row | {"device": device, "key": key_of(name in TUNED)})
    return rows


@contextlib.contextmanager
def patched(idea: Idea):
    """Apply an idea's patches within the block."""
    with contextlib.ExitStack() as stack:
        for patch in idea.patches:
            stack.enter_context(mock.patch.object(*patch))
        yield


def start_idea(name: str, own_set: str, seed: int, file: Path, runtime: Runtime) -> tuple:
    """Make a run, and train it on the CPU or capture it on a GPU.

    Returns:
        the run, its captured training or None, and the indices to score it on.

    """
    idea, examples = IDEAS[name], read_set(file)
    splits = cut_train(examples, seed)
    train_split = splits["train"]
    if idea.share < 1:
        torch.manual_seed(seed)
        train_split = train_split[torch.randperm(len(train_split))]
        train_split = train_split[: round(idea.share * len(train_split))]
    classes = examples.classes
    images_each = len(train_split)
    epochs = math.ceil(idea.images / images_each) or choose_epochs(images_each)
    settings = {"seed": seed, "num_classes": len(classes), "epochs": epochs} | idea.settings
    config = Config.from_preset("optimized", **settings)
    images, labels = on_device(file, runtime.device)
    counts = torch.bincount(examples.labels[train_split], minlength=len(classes))
    MIXED["counts"] = counts.float().to(runtime.device)
    training = None
    with patched(idea):
        run = new_run(config, classes, runtime)
        run.measured_peak_bytes = 1  # nothing to measure
        if idea.prepare:
            idea.prepare(run)
        if runtime.device.type == "cuda":
            training = GraphedTraining(run, runtime, images, labels, train_split)
            training.counts = MIXED["counts"]  # its graphs read them
            training.capture()
        else:
            for run.epoch in range(config.epochs):
                train_epoch(run, runtime, images, labels, train_split)
    return run, training, splits["held out"]


@cache
def key_of(pretrained: bool) -> str:
    """Hash what a run of the preset follows from."""
    return source_key(
        Config.from_preset("optimized", init="pretrained" if pretrained else "scratch")
    )


KEYS = ["idea", "set", "seed", "key"]


def read_rows(file: Path) -> pd.DataFrame:
    """Return the rows of the present source."""
    rows = pd.read_csv(file) if file.exists() else pd.DataFrame(columns=KEYS)
    keys = rows.idea.isin(TUNED).map({True: key_of(True), False: key_of(False)})
    return rows[rows.key == keys]


def print_table(rows: pd.DataFrame) -> None:
    """Print each idea's difference to the base on the same sets and seeds.

    Behind the mean stands its standard error over the seeds.
    """
    sets = list(rows.set.unique())
    base = rows[rows.idea == "base"]
    print(f"| idea | seeds | {' | '.join(sets)} | mean | mean recall | loss |")
    print("|---" * (5 + len(sets)) + "|")
    for name, own in rows.groupby("idea", sort=False):
        both = own.merge(base, on=["set", "seed"], suffixes=("", "_base"))
        change = {
            key: both.assign(change=both[key] - both[f"{key}_base"]).pivot_table(
                "change", "seed", "set"
            )
            for key in ("accuracy", "mean_recall", "loss")
        }
        cells = [f"{own[own.set == s].accuracy.mean():.3f} " for s in sets]
        if name != "base":
            cells = [
                f"{cell}({change['accuracy'][s].mean():+.3f})" if s in change["accuracy"] else cell
                for cell, s in zip(cells, sets, strict=True)
            ]
        by_seed = change["accuracy"].dropna().mean(axis=1)
        error = by_seed.std(ddof=1) / max(1, len(by_seed)) ** 0.5
        means = [change[key].dropna().mean(axis=1).mean() for key in ("mean_recall", "loss")]
        print(
            f"| {name} | {len(by_seed)} | {' | '.join(cells)} | {by_seed.mean():+.4f} ± "
            f"{error:.4f} | {means[0]:+.4f} | {means[1]:+.3f} |"
        )


def main() -> None:
    """Run what is missing and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--ideas", nargs="+", default=list(IDEAS), choices=list(IDEAS))
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS))
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    parser.add_argument("--device", default="cpu", help="cpu or cuda (default: cpu)")
    parser.add_argument("--workers", type=int, default=0, help="processes side by side")
    parser.add_argument("--together", type=int, default=8, help="runs of a process on a GPU")
    parser.add_argument("--results", type=Path, default=RESULTS, help="file of the rows")
    parser.add_argument("--table", action="store_true", help="print what is there and end")
    given = parser.parse_args()
    if not given.table:
        rows = read_rows(given.results)
        done = set(zip(rows.idea, rows.set, rows.seed, strict=True))
        size = Config().image_size
        files = {name: prepare_set(name, SETS[name], size) for name in given.sets}
        jobs = [
            (name, own_set, seed, files[own_set])
            for seed in given.seeds
            for own_set in given.sets
            for name in given.ideas
            if (name, own_set, seed) not in done
        ]
        together = given.together if given.device == "cuda" else 1
        groups = [(jobs[k : k + together], given.device) for k in range(0, len(jobs), together)]
        run_jobs(groups, run_ideas, given.results, given.workers, given.threads)
    print_table(read_rows(given.results))


if __name__ == "__main__":
    main()
