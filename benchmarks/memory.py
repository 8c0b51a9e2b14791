"""Predicted memory of training steps, and of one cluster attention beside its plain formulation.

python benchmarks/memory.py

Nothing is allocated: the steps run on tensors without contents, on any machine, in a minute or two.
"""

import functools
import math
import sys
from pathlib import Path

import torch
from torch._subclasses import FakeTensorMode

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import name_configuration
from benchmarks.reference import ReferenceAttention
from kernel.config import Config
from kernel.model import SIMILARITIES, ClusterAttention
from kernel.train import TensorBytes, make_plan, predict_step

MIB = 2**20
STEPS = (  # preset, what differs from it, target in MiB
    ("optimized", {"batch_size": 32}, 150),
    ("full", {"image_size": 64, "batch_size": 8}, 1.5 * 1024),
    ("full", {"image_size": 96, "batch_size": 8}, 3.4 * 1024),
    ("full", {"batch_size": 4}, None),
    ("full", {"batch_size": 16, "checkpointing": True}, None),
)
BUDGET = 15 * 10**9


def attention_peak(module, tokens: int, batch: int, dim: int) -> int:
    """Return the most bytes during forward and backward of an attention, weights included."""
    side = math.isqrt(tokens)
    tracker = TensorBytes()
    with FakeTensorMode(), tracker:
        layer = module()
        x = torch.randn(batch, tokens, dim, requires_grad=True)
        layer(x, (side, side)).sum().backward()
    return tracker.peak


def growth(sizes, bytes_):
    """Return the log-log slope through all points, and that of the last segment."""
    x = torch.tensor(sizes, dtype=torch.float64).log()
    y = torch.tensor(bytes_, dtype=torch.float64).log()
    slope = ((x - x.mean()) * (y - y.mean())).sum() / ((x - x.mean()) ** 2).sum()
    return slope.item(), ((y[-1] - y[-2]) / (x[-1] - x[-2])).item()


def main():
    """Print the three tables of docs/memory.md."""
    print(name_configuration())
    print("one training step, fp16 mixed precision; budget 15 GB")
    print(f"{'configuration':<48}{'peak':>10}{'target':>10}  fits  largest batch")
    for preset, differs, target in STEPS:
        config = Config.from_preset(preset, **differs)
        plan = make_plan(config, "fp16", BUDGET)
        name = f"{preset}, {config.image_size} pixels, batch {config.batch_size}"
        name += ", checkpointing" if config.checkpointing else ""
        aim = f"{target:.0f} MiB" if target else "fits"
        print(
            f"{name:<48}{plan.step.peak_bytes / MIB:>6.0f} MiB{aim:>10}  "
            f"{'yes' if plan.fits else 'no ':<4}  {plan.largest_batch_size}"
        )

    print("\none cluster attention, fp32, 4,096 tokens, width 32, batch 8, 8 heads of 24, training")
    for similarity in SIMILARITIES:
        ours, plain = (
            attention_peak(functools.partial(kind, 32, similarity=similarity), 4096, 8, 32)
            for kind in (ClusterAttention, ReferenceAttention)
        )
        print(
            f"{similarity:<12}{ours / MIB:>6.0f} MiB   plain formulation {plain / MIB:>5.0f} MiB   "
            f"ratio 1/{plain / ours:.1f}"
        )

    print("\nmemory of a step by tokens (batch 8, embedding at stride 1, fixed part subtracted)")
    tokens, needs = [], []
    for side in (16, 32, 64, 96):
        config = Config.from_preset(
            "optimized",
            image_size=side,
            stem_stride=1,
            embed_dims=[32],
            upper_strides=[1],
            lower_strides=[1],
        )
        step = predict_step(config, "fp16", 8)
        fixed = 2 * step.by_kind["weights"] + step.by_kind["optimizer"]
        tokens.append(side**2)
        needs.append(step.peak_bytes - fixed)
        print(f"{side**2:>6} tokens a branch {needs[-1] / MIB:>8.1f} MiB")
    slope, last = growth(tokens, needs)
    print(f"log-log slope {slope:.3f}, last segment {last:.3f} (at most 1.05)")


if __name__ == "__main__":
    main()
