"""What each idea is worth: one row an idea, scored on a validation part cut from train by leaves.

python benchmarks/ablation.py --data FOLDER                 # two seeds an idea
python benchmarks/ablation.py --data FOLDER --ideas base "dropout 0.4" --seeds 0 1 2 3 4
python benchmarks/ablation.py --table                       # only print what is there

Reads FOLDER/train alone: the test part chooses nothing. Every finished run is a row of
benchmarks/results/ablation.csv, which a second start does not do again. The ideas were screened
with AdamW, on a stem of 64 channels, then on the present one of 32; those that begin with "Muon" on
the present optimizer.
"""

import argparse
import contextlib
import hashlib
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import pandas as pd
import torch
import torch.nn.functional as F
from torch import nn

sys.path.insert(0, str(Path(__file__).parents[1]))

import kernel.model.clustering
import kernel.model.deform
import kernel.model.fusion
import kernel.model.sclusterformer
import kernel.train.loop
import kernel.train.optimizer
from kernel.config import Config
from kernel.data import Examples, discover, load_images
from kernel.model import ClusterAttention, ClusterBlock, pool_tokens
from kernel.runtime import Runtime, keep_freed_memory
from kernel.score import predict, predict_tta, score
from kernel.train import augment, new_run, train_epoch

RESULTS = Path(__file__).parent / "results" / "ablation.csv"


def held_out_blocks(files: list[Path], labels, seed: int, block: int = 25, share: float = 0.25):
    """Return which files to hold out: of each class a share of its blocks of frame numbers."""
    frames = torch.tensor(
        [int(path.stem.split("_final")[0].split()[-1]) // block for path in files]
    )
    held = torch.zeros(len(files), dtype=torch.bool)
    generator = torch.Generator().manual_seed(seed)
    for label in range(int(labels.max()) + 1):
        blocks = frames[labels == label].unique()
        chosen = blocks[torch.randperm(len(blocks), generator=generator)]
        chosen = chosen[: round(share * len(blocks))]
        held |= (labels == label) & torch.isin(frames, chosen)
    return held


# Beyond the usual draws, ideas draw from torch's generator, which is seeded before each pass.


def rotate(images, draws, angle: float = 180.0, scale: float = 0.2):
    """Rotate each image by any angle and scale it, bilinearly, after the usual augmentation."""
    images = augment(images, draws)
    turns, zooms = torch.rand(2, len(images)).mul_(2).sub_(1)  # -1 to 1
    theta = turns * angle * torch.pi / 180
    size = torch.exp(zooms * scale)
    matrix = torch.zeros(len(images), 2, 3)
    matrix[:, 0, 0], matrix[:, 0, 1] = theta.cos() * size, -theta.sin() * size
    matrix[:, 1, 0], matrix[:, 1, 1] = theta.sin() * size, theta.cos() * size
    grid = F.affine_grid(matrix, list(images.shape), align_corners=False)
    return F.grid_sample(images.float(), grid, padding_mode="border", align_corners=False)


def zoom(images, draws):
    """Scale and rotate a little."""
    return rotate(images, draws, 15.0, 0.25)


def brightness(images, draws):
    """Multiply each image by 0.8 to 1.2 after the usual augmentation."""
    factor = 0.8 + 0.4 * torch.rand(len(images), 1, 1, 1)
    return (augment(images, draws).float() * factor).clamp(0, 255)


def erase(images, draws):
    """Gray out a square of a quarter of the side in each image (random erasing)."""
    images = augment(images, draws).float()
    side = images.shape[-1]
    corner = (torch.rand(len(images), 2) * side * 0.75).long()
    line = torch.arange(side)
    inside = (line >= corner[:, :, None]) & (line < corner[:, :, None] + side // 4)
    return images.masked_fill((inside[:, 0, :, None] & inside[:, 1, None, :])[:, None], 127.5)


def still(images, draws):
    """Augment nothing."""
    return images


def smooth(outputs, labels, reduction):
    """Label smoothing of 0.1."""
    return 0.9 * F.nll_loss(outputs, labels, reduction=reduction) - 0.1 * outputs.mean(1).sum()


CLASS_COUNTS = torch.zeros(0)  # of the training images, set before each run


def balanced(power: float):
    """Weight the classes by their images' number to a power, 1 on the images' average."""

    def loss(outputs, labels, reduction):
        weight = CLASS_COUNTS**-power
        weight = weight * CLASS_COUNTS.sum() / (weight * CLASS_COUNTS).sum()
        return F.nll_loss(outputs, labels, weight, reduction=reduction)

    return patch_loss(loss)


def patch_loss(function):
    """Train with another loss."""
    functional = SimpleNamespace(**(vars(F) | {"nll_loss": function}))
    return mock.patch.object(kernel.train.loop, "F", functional)


class PooledAttention(ClusterAttention):
    """Average pooling to the same centers, handed to all tokens alike: no grouping at all."""

    def _cluster(self, x, window):
        pooled = self.v(pool_tokens(x, window, (self.centers, self.centers)))
        image = pooled.transpose(1, 2).unflatten(2, (self.centers, self.centers))
        spread = F.interpolate(image, window, mode="nearest").flatten(2).transpose(1, 2)
        return self.proj(spread * torch.sigmoid(self.f(x)))


class SelfAttention(ClusterAttention):
    """Plain self-attention of the same heads; queries are keys, so that parameters are equal."""

    def _cluster(self, x, window):
        q, v = (m(x).unflatten(2, (self.heads, -1)).transpose(1, 2) for m in (self.f, self.v))
        out = F.scaled_dot_product_attention(q, q, v)
        return self.proj(out.transpose(1, 2).flatten(2))


class ZeroAttention(ClusterAttention):
    """Starts at nothing."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        nn.init.zeros_(self.proj.weight)
        nn.init.zeros_(self.proj.bias)


class ZeroMlp(kernel.model.clustering.Mlp):
    """Starts at nothing."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        nn.init.zeros_(self.fc2.weight)
        nn.init.zeros_(self.fc2.bias)


class NoAttention(ClusterAttention):
    """Nothing in the attention's place."""

    def _cluster(self, x, window):
        return torch.zeros_like(x)


def no_local(self, x, grid):
    """Run a ClusterBlock without its depthwise convolution."""
    x = x + self.attention(self.norm1(x), grid)
    return x + self.mlp(self.norm2(x))


class CoordinateConv(kernel.model.deform.DeformConv2d):
    """Deformable convolution that also reads where it is: two more channels."""

    def __init__(self, in_channels, out_channels, stride=1):
        super().__init__(in_channels + 2, out_channels, stride)

    def forward(self, x):
        """Map [B, 3, H, W] to [B, out, h, w]."""
        lines = (torch.linspace(-1, 1, side) for side in x.shape[2:])
        place = torch.stack(torch.meshgrid(*lines, indexing="ij")).expand(len(x), -1, -1, -1)
        return super().forward(torch.cat([x, place], 1))


class MultiScaleStem(kernel.model.deform.DeformableStem):
    """Half of the second convolution's channels look three pixels away."""

    def __init__(self, channels, stride):
        super().__init__(channels, stride)
        inside, half = self.conv.in_channels, channels // 2
        self.conv = nn.Conv2d(inside, channels - half, 3, padding=1, bias=False)
        self.wide = nn.Conv2d(inside, half, 3, padding=3, dilation=3, bias=False)

    def forward(self, images):
        """Map [B, 3, H, W] to [B, channels, h, w]."""
        x = F.gelu(self.norm1(self.deform(images)))
        return F.gelu(self.norm2(torch.cat([self.conv(x), self.wide(x)], 1)))


MIXED = {}  # what a mixup's loss has to know of its images; a head's loss, of the heads


def mixup(images, draws):
    """Mix each image with another of the batch, Beta(0.2, 0.2) as mixup has it."""
    images = augment(images, draws).float()
    order = torch.randperm(len(images))
    powers = torch.rand(2).clamp_min(1e-6) ** 5
    share = float(powers[0] / powers.sum())
    MIXED.update(order=order, share=share)
    return share * images + (1 - share) * images[order]


def mixup_loss(outputs, labels, reduction):
    """Weigh both labels."""
    own, other = (
        F.nll_loss(outputs, y, reduction=reduction) for y in (labels, labels[MIXED["order"]])
    )
    return MIXED["share"] * own + (1 - MIXED["share"]) * other


def smaller_first(images, draws):
    """Train on 48 pixels for the first half of the epochs (progressive image size)."""
    images = augment(images, draws)
    if MIXED["epoch"] >= 5:
        return images
    return F.interpolate(images.float(), (48, 48), mode="bilinear", antialias=True)


class NotedHeads(kernel.model.fusion.HeadMixture):
    """Keeps the head_outputs for a loss on each head."""

    def head_outputs(self, upper, lower, fused):
        """Return [3, B, num_classes]."""
        MIXED["head_outputs"] = super().head_outputs(upper, lower, fused)
        return MIXED["head_outputs"]


def heads_loss(weight: float):
    """Add each head's own loss."""

    def loss(outputs, labels, reduction):
        own = [F.nll_loss(vote, labels, reduction=reduction) for vote in MIXED["head_outputs"]]
        return F.nll_loss(outputs, labels, reduction=reduction) + weight * sum(own)

    return loss


def linear_maps_alone(run):
    """Leave the convolutions to AdamW."""
    matrices, kernels, _ = run.optimizer.param_groups
    kernels["params"] += [p for p in matrices["params"] if p.ndim > 2]
    matrices["params"] = [p for p in matrices["params"] if p.ndim == 2]


def leave_out_attention(run):
    """Do not train what has no gradient."""
    unused = {id(p) for name, p in run.model.named_parameters() if ".attention." in name}
    for group in run.optimizer.param_groups:
        group["params"] = [p for p in group["params"] if id(p) not in unused]


def use_adamw(run):
    """Train all by AdamW."""
    for group in run.optimizer.param_groups:
        group["muon"] = False


def forget_sooner(run):
    """Average squared gradients over 50 steps, not 1,000."""
    for group in run.optimizer.param_groups:
        group["betas"] = (0.9, 0.98)


def average_weights(run):
    """Keep an exponential average of the weights, over the last 2% of the steps."""
    average = torch.optim.swa_utils.get_ema_multi_avg_fn(0.98)
    run.average = torch.optim.swa_utils.AveragedModel(
        run.model, multi_avg_fn=average, use_buffers=True
    )
    run.optimizer.register_step_post_hook(lambda *_: run.average.update_parameters(run.model))


def patch_augment(function):
    """Augment by another function."""
    return mock.patch.object(kernel.train.loop, "augment", function)


def patch_attention(kind):
    """Put another module in the place of cluster attention."""
    return mock.patch.object(kernel.model.clustering, "ClusterAttention", kind)


# Name: changed settings, changed code and, where it is there, what changes the new run.
SCREENED = {
    "base": ({}, []),
    "batch 32": ({"batch_size": 32, "lr": 1.6e-3}, []),
    "lr 0.8e-3": ({"lr": 0.8e-3}, []),
    "lr 1.8e-3": ({"lr": 1.8e-3}, []),
    "weight decay 0.2": ({"weight_decay": 0.2}, []),
    "dropout 0.2": ({"similarity_dropout": 0.2}, []),
    "dropout 0.4": ({"similarity_dropout": 0.4}, []),
    "centers 2": ({"centers": 2}, []),
    "centers 6": ({"centers": 6}, []),
    "folds 2": ({"folds": (2, 1)}, []),
    "depths 1, 2": ({"depths": (1, 2)}, []),
    "depths 2, 1": ({"depths": (2, 1)}, []),
    "width 40, 80": ({"embed_dims": (40, 80)}, []),
    "width 64, 112": ({"embed_dims": (64, 112)}, []),
    "groups 1": ({"groups": 1}, []),
    "embedding stride 1": ({"upper_strides": (2, 1), "lower_strides": (2, 1)}, []),
    "no depthwise convolution": ({}, [mock.patch.object(ClusterBlock, "forward", no_local)]),
    "no augmentation": ({}, [patch_augment(still)]),
    "turns and scales": ({}, [patch_augment(rotate)]),
    "small turns and scales": ({}, [patch_augment(zoom)]),
    "brightness": ({}, [patch_augment(brightness)]),
    "random erasing": ({}, [patch_augment(erase)]),
    "label smoothing": ({}, [patch_loss(smooth)]),
    "class weights": ({}, [balanced(1.0)]),
    "square root class weights": ({}, [balanced(0.5)]),
    "average pooling": ({}, [patch_attention(PooledAttention)]),
    "self-attention": ({}, [patch_attention(SelfAttention)]),
    "no attention": ({}, [patch_attention(NoAttention)]),
}


CONFIRMED = {
    "stem 32": ({}, []),
    "stem 32, no depthwise convolution": (
        {},
        [mock.patch.object(ClusterBlock, "forward", no_local)],
    ),
    "stem 32, zero attention": ({}, [patch_attention(ZeroAttention)]),
    "stem 32, zero residuals": (
        {},
        [
            patch_attention(ZeroAttention),
            mock.patch.object(kernel.model.clustering, "Mlp", ZeroMlp),
        ],
    ),
    "stem 32, no attention": ({}, [patch_attention(NoAttention)]),
    "stem 32, no augmentation": ({}, [patch_augment(still)]),
    "stem 32, class weights": ({}, [balanced(1.0)]),
    "stem 32, square root class weights": ({}, [balanced(0.5)]),
    "stem 32, 2 heads": ({"heads": 2}, []),
    "stem 32, batch 32": ({"batch_size": 32, "lr": 1.6e-3}, []),
    "stem 32, embedding stride 1": ({"upper_strides": (2, 1), "lower_strides": (2, 1)}, []),
    "stem 32, beta2 0.98": ({}, [], forget_sooner),
    "stem 32, averaged weights": ({}, [], average_weights),
    "stem 32, loss on each head 0.2": (
        {},
        [
            mock.patch.object(kernel.model.sclusterformer, "HeadMixture", NotedHeads),
            patch_loss(heads_loss(0.2)),
        ],
    ),
    "stem 32, mixup": ({}, [patch_augment(mixup), patch_loss(mixup_loss)]),
    "stem 32, 48 pixels first": ({}, [patch_augment(smaller_first)]),
    "stem 32, groups 1": ({"groups": 1}, []),
    "stem 32, depths 2, 1": ({"depths": (2, 1)}, []),
    "stem 32, warm-up 0.1": ({}, [mock.patch.object(kernel.train.loop, "WARMUP", 0.1)]),
    "stem 32, warm-up 0.5": ({}, [mock.patch.object(kernel.train.loop, "WARMUP", 0.5)]),
    "stem 32, coordinates": (
        {},
        [mock.patch.object(kernel.model.deform, "DeformConv2d", CoordinateConv)],
    ),
    "stem 32, multi-scale stem": (
        {},
        [mock.patch.object(kernel.model.sclusterformer, "DeformableStem", MultiScaleStem)],
    ),
}
# On the present stem and optimizer.
PRESENT = {
    "Muon": ({}, []),
    "Muon, lr 2.4e-3": ({"lr": 2.4e-3}, []),
    "Muon, lr 2.4e-3, linear maps alone": ({"lr": 2.4e-3}, [], linear_maps_alone),
    "Muon, lr 2.4e-3, weight decay 0.1": ({"lr": 2.4e-3, "weight_decay": 0.1}, []),
    "Muon, lr 4.8e-3": ({"lr": 4.8e-3}, []),
    "Muon, lr 7e-3": ({"lr": 7e-3}, []),
    "Muon, momentum 0.9": ({}, [mock.patch.object(kernel.train.optimizer, "MOMENTUM", 0.9)]),
    "Muon, 3 iterations": ({}, [mock.patch.object(kernel.train.optimizer, "ITERATIONS", 3)]),
    "Muon, batch 32": ({"batch_size": 32}, []),
    "Muon, warm-up 0.1": ({}, [mock.patch.object(kernel.train.loop, "WARMUP", 0.1)]),
    "Muon, depths 1, 2": ({"depths": (1, 2)}, []),
    "Muon, width 64, 112": ({"embed_dims": (64, 112)}, []),
    "Muon, no attention": ({}, [patch_attention(NoAttention)], leave_out_attention),
    "Muon, average pooling": ({}, [patch_attention(PooledAttention)]),
    "Muon, self-attention": ({}, [patch_attention(SelfAttention)]),
    "Muon, square root class weights": ({}, [balanced(0.5)]),
}
ADAMW = {"lr": 1.2e-3}
IDEAS = {
    name: (ADAMW | {"stem_channels": 64} | settings, changes, use_adamw, *prepare)
    for name, (settings, changes, *prepare) in SCREENED.items()
}
IDEAS |= {
    name: (ADAMW | {"stem_channels": 32} | settings, changes, use_adamw, *prepare)
    for name, (settings, changes, *prepare) in CONFIRMED.items()
}
IDEAS |= PRESENT


def base_of(name: str) -> str:
    """Return the idea that another one changes."""
    start = name.partition(",")[0]
    if name == "Muon":
        return "stem 32"
    return start if start in ("stem 32", "Muon") and start != name else "base"


def source_hash() -> str:
    """Hash the source of the program."""
    files = sorted((Path(__file__).parents[1] / "kernel").rglob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


def run_idea(name: str, seed: int, data, images) -> dict:
    """Train with an idea and score it on the held-out blocks of train."""
    overrides, changes, *prepare = IDEAS[name]
    labels = torch.from_numpy(data.labels)
    held = held_out_blocks(data.files, labels, seed)
    parts = {"train": (~held).nonzero()[:, 0], "validation": held.nonzero()[:, 0]}
    examples = Examples(images, labels, [], data.classes, parts)
    config = Config(**({"seed": seed, "num_classes": len(data.classes)} | overrides))
    runtime = Runtime(torch.device("cpu"), "fp32", Path())
    globals()["CLASS_COUNTS"] = torch.bincount(labels[parts["train"]]).float()
    start = time.perf_counter()
    with contextlib.ExitStack() as stack:
        for change in changes:
            stack.enter_context(change)
        run = new_run(config, data.classes, runtime)
        run.measured_peak_bytes = 1  # nothing to measure
        for change in prepare:
            change(run)
        for run.epoch in range(config.epochs):
            MIXED["epoch"] = run.epoch
            train_epoch(run, runtime, images, labels, parts["train"])
        seconds = time.perf_counter() - start
        row = {"idea": name, "seed": seed, "seconds": round(seconds, 1)}
        for way, by in (("", predict), ("flipped_", predict_tta)):
            out = by(getattr(run, "average", run.model), images[parts["validation"]], runtime)
            scores = score(out, labels[parts["validation"]], examples.classes)
            row |= {f"{way}{key}": scores[key] for key in ("accuracy", "mean_recall", "loss")}
    parameters = sum(p.numel() for p in run.model.parameters())
    return row | {"parameters": parameters, "source": source_hash()}


def print_table(rows: pd.DataFrame) -> None:
    """Print means over seeds, and the difference to the base on the same seeds."""
    print("| idea | seeds | accuracy | mean recall | with test-time flips | seconds |")
    print("|---|---|---|---|---|---|")
    for name, group in rows.groupby("idea", sort=False):
        base = rows[rows.idea == base_of(name)]
        both = group.merge(base, on="seed", suffixes=("", "_base"))
        columns = [
            f"{group[key].mean():.3f} ({(both[key] - both[f'{key}_base']).mean():+.3f})"
            for key in ("accuracy", "mean_recall")
        ]
        flips = f"{group.flipped_accuracy.mean():.3f} / {group.flipped_mean_recall.mean():.3f}"
        print(
            f"| {name} | {len(group)} | {columns[0]} | {columns[1]} | {flips} | "
            f"{group.seconds.mean():.0f} |"
        )


def main():
    """Run what is missing and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, help="folder with train/ of class folders")
    parser.add_argument("--ideas", nargs="+", default=list(IDEAS), choices=list(IDEAS))
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1])
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    parser.add_argument("--table", action="store_true", help="print what is there and end")
    given = parser.parse_args()
    if not given.table:
        torch.set_num_threads(given.threads)
        keep_freed_memory()
        data = discover(given.data / "train")
        images = load_images(data.files, Config().image_size).images
        for seed in given.seeds:
            for name in given.ideas:
                rows = pd.read_csv(RESULTS) if RESULTS.exists() else pd.DataFrame()
                if len(rows) and ((rows.idea == name) & (rows.seed == seed)).any():
                    continue
                row = run_idea(name, seed, data, images)
                pd.DataFrame([row]).to_csv(
                    RESULTS, mode="a", index=False, header=not RESULTS.exists()
                )
                print(row, flush=True)
    print_table(pd.read_csv(RESULTS))


if __name__ == "__main__":
    main()
