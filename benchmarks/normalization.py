"""What batch statistics are worth, and what passes of fewer images do to them.

python benchmarks/normalization.py --data ../shared/data/plantvillage-apple --seeds 0 1

Trains the optimized preset as it is, in passes of 4 of the 16 images of a step, and with group
normalization (Wu & He, arXiv:1803.08494) in the place of batch normalization; scores the test part.
"""

import argparse
import statistics
import sys
from pathlib import Path

import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).parents[1]))

from kernel.config import Config
from kernel.data import discover, load_images, make_examples
from kernel.runtime import Runtime, keep_freed_memory
from kernel.score import predict, score
from kernel.train import Muon, new_run, parameter_groups, train_epoch

WAYS = {
    "batch norm": ("batch", 16),
    "batch norm, passes of 4": ("batch", 4),
    "group norm": ("group", 16),
}


def use_group_norm(model: nn.Module) -> None:
    """Replace each batch normalization by a group normalization of 8 groups."""
    for module in list(model.modules()):
        for name, child in module.named_children():
            if isinstance(child, nn.BatchNorm2d):
                setattr(module, name, nn.GroupNorm(8, child.num_features))


def train_and_score(examples, seed: int, norm: str, micro_batch_size: int) -> tuple[float, float]:
    """Return accuracy and mean recall on the test part after the preset's epochs."""
    config = Config(seed=seed, num_classes=len(examples.classes), epochs=10)
    runtime = Runtime(torch.device("cpu"), "fp32", Path())
    run = new_run(config, examples.classes, runtime)
    run.micro_batch_size = micro_batch_size
    if norm == "group":
        use_group_norm(run.model)
        groups = parameter_groups(run.model, config.weight_decay)
        run.optimizer = Muon(groups, fused=True)
    for run.epoch in range(config.epochs):
        train_epoch(run, runtime, examples.images, examples.labels, examples.splits["train"])
    test = examples.splits["test"]
    scores = score(
        predict(run.model, examples.images[test], runtime), examples.labels[test], examples.classes
    )
    return scores["accuracy"], scores["mean_recall"]


def main():
    """Print mean accuracy and mean recall of each way, and their least and largest."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1])
    given = parser.parse_args()
    keep_freed_memory()
    data = discover(given.data)
    examples = make_examples(data, load_images(data.files, Config().image_size), 0)
    for name, way in WAYS.items():
        results = [train_and_score(examples, seed, *way) for seed in given.seeds]
        columns = [
            f"{statistics.mean(values):.3f} ({min(values):.3f} to {max(values):.3f})"
            for values in zip(*results, strict=True)
        ]
        print(f"{name:<26} accuracy {columns[0]}, mean recall {columns[1]}", flush=True)


if __name__ == "__main__":
    main()
