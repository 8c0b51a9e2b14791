"""What a CUDA GPU does: throughput beside other networks, memory beside the plan.

    pip install -r benchmarks/requirements.txt    # for the pretrained network, left out without it
    python benchmarks/card.py                     # also the last part of make test-gpu

Training steps on images that lie on the card, in single and in half precision, at 64 and 224
pixels: the median of alternating groups of steps. All networks train in our loop; the others with
AdamW, ours with Muon, and by CUDA graphs (--compile), too. Rows go to benchmarks/results/card.csv.
Where there is no card, a line says so.
"""

import argparse
import contextlib
import statistics
import sys
import time
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.accuracy import mobilenet, resnet18, start_rival
from benchmarks.field import Pretrained
from benchmarks.jobs import append
from kernel.config import Config
from kernel.runtime import Runtime
from kernel.train import Run, new_run, predict_step, train_step

RESULTS = Path(__file__).parent / "results" / "card.csv"
CASES = ((64, 16), (64, 64), (224, 64))  # pixels, images of a step
STEPS, GROUPS = 20, 5
RIVALS = {"ResNet-18": resnet18, "MobileNetV3-small": mobilenet, "EfficientNet-Lite0": Pretrained}


def make_runs(size: int, batch: int, runtime: Runtime) -> dict[str, Run]:
    """Return a new run of each network."""
    config = Config(num_classes=4, image_size=size, batch_size=batch, epochs=1)
    runs = {name: new_run(config, list("abcd"), runtime) for name in ("ours", "ours, compiled")}
    runs["ours, compiled"].compiled = torch.compile(
        runs["ours, compiled"].model, mode="reduce-overhead"
    )
    for name, make in RIVALS.items():
        with contextlib.suppress(ImportError):
            runs[name] = start_rival(config, list("abcd"), make, False, runtime)
    return runs


def measure(size: int, batch: int, precision: str) -> None:
    """Print and keep the throughput and the peak of each network."""
    runtime = Runtime(torch.device("cuda"), precision, None)
    images = torch.randint(256, (batch, 3, size, size), dtype=torch.uint8, device="cuda")
    indices = torch.arange(batch, device="cuda")
    labels = indices % 4
    runs, seconds, peaks = make_runs(size, batch, runtime), {}, {}
    for group in range(GROUPS + 1):
        for name, run in runs.items():
            torch.cuda.reset_peak_memory_stats()
            before = torch.cuda.memory_allocated()
            torch.cuda.synchronize()
            start = time.perf_counter()
            for _ in range(STEPS):
                train_step(run, runtime, images, labels, indices, 1e-3)
            torch.cuda.synchronize()
            if group:  # the first one warms up
                seconds.setdefault(name, []).append((time.perf_counter() - start) / STEPS)
                peaks[name] = torch.cuda.max_memory_allocated() - before
    config = Config(num_classes=4, image_size=size, batch_size=batch)
    planned = predict_step(config, precision, batch)
    standing = planned.by_kind["weights"] + planned.by_kind["optimizer"]
    for name, own in seconds.items():
        row = {"card": torch.cuda.get_device_name(), "precision": precision, "pixels": size}
        row |= {"batch": batch, "model": name, "milliseconds": 1e3 * statistics.median(own)}
        row |= {"images_per_second": round(batch / statistics.median(own))}
        row |= {"step_mib": round(peaks[name] / 2**20, 1)}
        if name == "ours":
            row |= {"planned_mib": round((planned.peak_bytes - standing) / 2**20, 1)}
        append(RESULTS, row)


def main() -> None:
    """Measure all cases."""
    argparse.ArgumentParser(description=__doc__.partition("\n")[0]).parse_args()
    if not torch.cuda.is_available():
        print("benchmarks/card.py: skipped, torch finds no CUDA GPU here; nothing was measured")
        return
    torch.backends.cudnn.benchmark = True
    torch.set_float32_matmul_precision("high")
    for precision in ("fp32", "fp16"):
        for size, batch in CASES:
            measure(size, batch, precision)


if __name__ == "__main__":
    main()
