"""What freeing memory after each batch costs: steps with and without, alternating, in one run.

python benchmarks/free_memory.py
"""

import gc
import statistics
import sys
import time
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from kernel.config import Config
from kernel.model import SClusterFormer
from kernel.runtime import keep_freed_memory, pick_device

STEPS = 30  # of each kind


def train_step(model, images, labels):
    """Forward and backward; waits until a GPU is done."""
    torch.nn.functional.nll_loss(model(images)[0], labels).backward()
    model.zero_grad()
    if images.is_cuda:
        torch.cuda.synchronize()


def main():
    """Print the median step of both kinds in milliseconds, and their ratio."""
    device = pick_device("auto")
    config = Config()
    if device.type == "cpu":
        keep_freed_memory()
    model = SClusterFormer(config).to(device)
    shape = (config.batch_size, 3, config.image_size, config.image_size)
    images = torch.randn(shape, device=device)
    labels = torch.arange(config.batch_size, device=device) % config.num_classes
    times = {"kept": [], "freed": []}
    for step in range(2 * (STEPS + 3)):
        kind = ("kept", "freed")[step % 2]
        start = time.perf_counter()
        train_step(model, images, labels)
        if kind == "freed":
            gc.collect()
            if device.type == "cuda":
                torch.cuda.empty_cache()
        times[kind].append(time.perf_counter() - start)
    kept, freed = (statistics.median(times[kind][3:]) for kind in ("kept", "freed"))
    print(f"{device.type}, batch {config.batch_size} at {config.image_size} pixels")
    print(f"memory kept between steps       {1e3 * kept:8.1f} ms a step")
    print(f"memory freed after each step    {1e3 * freed:8.1f} ms a step, {freed / kept:.2f} times")


if __name__ == "__main__":
    main()
