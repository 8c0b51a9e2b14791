"""A training step by one and by two processes of one thread each, and what more would give.

python benchmarks/scaling.py              # on the CPU: two cores, with nothing else on them

Two processes are predicted from one process (its share of the images, in a group of one) and from
messages, sent without a model after some milliseconds of work, so that their ends wait for one
another as in a step; cards, which were not measured, from assumptions that the table names.
"""

import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import torch
import torch.distributed as dist
from torch.utils._python_dispatch import TorchDispatchMode

sys.path.insert(0, str(Path(__file__).parents[1]))

from kernel.config import Config
from kernel.model import SClusterFormer
from kernel.runtime import (
    Runtime,
    join_process_group,
    keep_freed_memory,
    leave_process_group,
    read_launch,
)
from kernel.train import new_run, predict_step, synchronize_norms, train_step

BATCHES = (16, 64)
REPEATS = 15
SMALL, LARGE = 2**6, 2**22  # floats of the messages whose times give latency and bandwidth
# Assumed of a T4, since none was measured: how long one call of an operation keeps the processor
# that starts it, how fast the card reads and writes, and how often an activation passes by.
CALL_SECONDS, CARD_BANDWIDTH, PASSES = 8e-6, 240e9, 6
PCIE, NETWORK = (5e9, 30e-6), (2.5e9, 50e-6)  # bytes a second, seconds a message; 25 Gbit/s


def median_step(run, runtime: Runtime, batch_size: int) -> float:
    """Return the median seconds of a training step on noise, after three others."""
    config = run.config
    generator = torch.Generator().manual_seed(0)
    shape = (batch_size, 3, config.image_size, config.image_size)
    images = torch.randint(0, 256, shape, dtype=torch.uint8, generator=generator)
    batch = torch.arange(batch_size)
    seconds = []
    for _ in range(3 + REPEATS):
        start = time.perf_counter()
        train_step(run, runtime, images, batch % 4, batch, 1e-3)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds[3:])


def median_message(count: int) -> float:
    """Return the median seconds of an all-reduce of so many floats between processes at work."""
    tensor, work = torch.zeros(count), torch.ones(384, 384)
    seconds = []
    for _ in range(5 + 10 * REPEATS if count == SMALL else 5 + REPEATS):
        for _ in range(12):  # some milliseconds, as between two norms: caches and threads are cold
            work = (work @ work).clamp_(max=1)
        start = time.perf_counter()
        dist.all_reduce(tensor)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds[5:])


@contextlib.contextmanager
def group_of_one():
    """Let a process exchange with itself: what this takes is no waiting."""
    with tempfile.TemporaryDirectory() as folder:
        store = dist.FileStore(str(Path(folder) / "store"), 1)
        dist.init_process_group("gloo", store=store, rank=0, world_size=1)
        yield
        dist.destroy_process_group()


def measure(out: Path) -> None:
    """Measure as one of the processes; rank 0 writes what it found."""
    torch.set_num_threads(1)
    keep_freed_memory()
    cpu, found = torch.device("cpu"), {}
    runtime = Runtime(cpu, "fp32", Path(), launch=read_launch())
    join_process_group(runtime)
    if runtime.world_size > 1:
        found["messages"] = {str(n): median_message(n) for n in (SMALL, LARGE)}
    for size in BATCHES:
        run = new_run(replace(Config(), batch_size=size), [], runtime)
        if runtime.world_size > 1:
            synchronize_norms(run.model)
        found[str(size)] = median_step(run, runtime, size)
    leave_process_group()
    alone = Runtime(cpu, "fp32", Path())
    for size in BATCHES:  # a process's share, alone: nothing is exchanged
        run = new_run(replace(Config(), batch_size=size), [], alone)
        found[f"share of {size}"] = median_step(run, alone, size // 2)
        if runtime.world_size == 1:  # with all that several processes do, but to wait
            with group_of_one():
                synchronize_norms(run.model)
                found[f"synced share of {size}"] = median_step(run, alone, size // 2)
    if runtime.is_main_process:
        out.write_text(json.dumps(found))


def gradient_size(config: Config) -> tuple[int, int]:
    """Return the bytes of a model's gradients, and the number of its batch norms."""
    with torch.device("meta"):
        model = SClusterFormer(config)
    size = sum(p.numel() * p.element_size() for p in model.parameters())
    return size, sum(isinstance(module, torch.nn.BatchNorm2d) for module in model.modules())


def exchange_seconds(size: int, norms: int, count: int, bandwidth: float, latency: float) -> float:
    """Predict the seconds that a step's exchange takes, none of it hidden by backward.

    A ring all-reduce sends each byte twice, less a share of 1/count, and each message has to go
    around it.

    Args:
        size: bytes of the gradients.
        norms: batch norms, which exchange statistics in forward and their gradients in backward.
        count: processes.
        bandwidth: between two of them, in bytes per second.
        latency: of a message between two of them, in seconds.

    """
    messages = 1 + 2 * norms + 1  # the last one for the sums of losses and hits
    ring = 2 * (count - 1)
    return ring / count * size / bandwidth + ring * messages * latency


def measured(count: int) -> dict:
    """Return what a number of processes of one thread each measure."""
    launcher = ["-m", "torch.distributed.run", "--standalone", "--local-addr=127.0.0.1"]
    launcher.append(f"--nproc-per-node={count}")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "found.json"
        subprocess.run(
            [sys.executable, *(launcher if count > 1 else []), __file__, str(out)],
            env=os.environ | {"OMP_NUM_THREADS": "1"},
            check=True,
        )
        return json.loads(out.read_text())


class Calls(TorchDispatchMode):
    """Counts the operations that are called."""

    count = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        """Count and run one."""
        self.count += 1
        return func(*args, **(kwargs or {}))


def count_calls() -> int:
    """Return how many operations a training step calls."""
    runtime = Runtime(torch.device("cpu"), "fp32", Path())
    run = new_run(Config(), [], runtime)
    images, batch = torch.zeros(2, 3, 64, 64, dtype=torch.uint8), torch.arange(2)
    with Calls() as calls:
        train_step(run, runtime, images, batch, batch, 0.0)
    return calls.count


def card_seconds(config: Config, images: int, calls: int) -> float:
    """Predict a training step on a T4: what its calls or its traffic take, the longer."""
    activations = predict_step(config, "fp16", 8).by_kind["activations"] / 8
    return max(calls * CALL_SECONDS, images * PASSES * activations / CARD_BANDWIDTH)


def main() -> None:
    """Measure one and two processes, compare with the prediction, and predict cards."""
    size, norms = gradient_size(Config())
    one, two = measured(1), measured(2)
    small, large = two["messages"].values()
    bandwidth = 4 * (LARGE - SMALL) / (large - small)  # of a ring of two: each byte passes once
    latency = small / 2  # a ring of two passes a message twice
    print(f"gradients {size / 2**20:.2f} MiB; messages between two processes at work on this CPU:")
    print(f"  {1e6 * latency:.0f} us each way, {bandwidth / 1e9:.2f} GB/s\n")
    print("batch  processes  step, ms  images/s  lost waiting, ms  predicted, ms   error")
    exchange = exchange_seconds(size, norms, 2, bandwidth, latency)
    for batch in map(str, BATCHES):
        print(
            f"{batch:>5}{1:>11}{1e3 * one[batch]:>10.1f}{int(batch) / one[batch]:>10.0f}{0:>18.1f}"
        )
        predicted, step = one[f"synced share of {batch}"] + exchange, two[batch]
        lost = step - two[f"share of {batch}"]
        print(
            f"{batch:>5}{2:>11}{1e3 * step:>10.1f}{int(batch) / step:>10.0f}{1e3 * lost:>18.1f}"
            f"{1e3 * predicted:>15.1f}{predicted / step - 1:>+8.0%}"
        )
    calls = count_calls()
    print(
        f"\nT4s, predicted, not measured: {calls} calls a step of {1e6 * CALL_SECONDS:.0f} us; an "
        f"activation passes {PASSES} times at {CARD_BANDWIDTH / 1e9:.0f} GB/s;\nPCIe within a "
        f"machine {PCIE[0] / 1e9:.0f} GB/s and {1e6 * PCIE[1]:.0f} us a message, between machines "
        f"of 8 {NETWORK[0] / 1e9:.1f} GB/s and {1e6 * NETWORK[1]:.0f} us;\nnone of the exchange "
        "hidden by backward; images already on the cards"
    )
    print("preset     pixels  batch   cards   compute, ms  exchange, ms   step, ms   speed-up")
    for preset, pixels, batch in (
        ("optimized", 64, 16),
        ("optimized", 64, 2048),
        ("full", 224, 4),
        ("full", 224, 256),
    ):
        config = Config.from_preset(preset, image_size=pixels)
        size, norms = gradient_size(config)
        base = card_seconds(config, batch, calls)
        for cards in (1, 2, 8, 64):
            if cards > batch:
                continue
            compute = card_seconds(config, -(-batch // cards), calls)
            link = NETWORK if cards > 8 else PCIE
            exchange = exchange_seconds(size, norms, cards, *link) if cards > 1 else 0.0
            print(
                f"{preset:<10}{pixels:>7}{batch:>7}{cards:>8}{1e3 * compute:>14.1f}"
                f"{1e3 * exchange:>14.1f}{1e3 * (compute + exchange):>11.1f}"
                f"{base / (compute + exchange):>11.1f}"
            )


if __name__ == "__main__":
    if len(sys.argv) == 2:
        measure(Path(sys.argv[1]))
    else:
        main()
