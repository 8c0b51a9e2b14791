"""Times beside what a user would pick instead: both sides in one run, alternating, medians, ratios.

python benchmarks/speed.py                       # steps, inference, attention, growth, start
python benchmarks/speed.py --data FOLDER         # also the whole job on FOLDER/train and /test
python benchmarks/speed.py --data FOLDER --job --epochs 1 2 3 10  # nothing but whole jobs of ours
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import torch
import torchvision
from torch import nn
from torch.nn import functional as F
from torchvision.transforms import v2

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import name_configuration
from benchmarks.memory import growth
from benchmarks.reference import ReferenceAttention
from kernel.config import Config
from kernel.data import discover, load_images
from kernel.model import SIMILARITIES, ClusterAttention, SClusterFormer, normalize
from kernel.runtime import keep_freed_memory
from kernel.train import Muon, augment, draw_augmentations, parameter_groups

ROOT = Path(__file__).parents[1]
THREADS = 2


def alternate(sides: dict, repeats: int, warmup: int = 2) -> dict[str, float]:
    """Call each side in turn, ``repeats`` times after a warm-up; returns median seconds by name."""
    times = {name: [] for name in sides}
    for _ in range(warmup + repeats):
        for name, call in sides.items():
            start = time.perf_counter()
            call()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(values[warmup:]) for name, values in times.items()}


def table(title: str, medians: dict[str, float], base: str, images: int = 1) -> None:
    """Print a median a line, in milliseconds an image, and its ratio to the base."""
    print(f"\n{title}")
    for name, seconds in medians.items():
        print(
            f"  {name:<24}{1e3 * seconds / images:>9.3f} ms"
            f"{seconds / medians[base]:>9.2f} x {base}",
            flush=True,
        )


def training_step(model: nn.Module, images, labels):
    """Return a function that does one optimizer step, gradients clipped; ours with its Muon."""
    if isinstance(model, SClusterFormer):
        optimizer = Muon(parameter_groups(model, 0.05), lr=1e-4, fused=True)
    else:
        optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, fused=True)

    def step():
        outputs = model.train()(images).flatten(0, -2)  # ours: of the mixture and of each head
        optimizer.zero_grad()
        F.cross_entropy(outputs, labels.repeat(len(outputs) // len(labels))).backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()

    return step


def inference(model: nn.Module, images):
    """Return a function that classifies images."""

    @torch.inference_mode()
    def run():
        model.eval()(images)

    return run


def models() -> dict[str, nn.Module]:
    """Return ours and what it is compared with, for four classes."""
    return {
        "ours": SClusterFormer(Config()),
        "ResNet-18": torchvision.models.resnet18(num_classes=4),
        "MobileNetV3-small": torchvision.models.mobilenet_v3_small(num_classes=4),
    }


def time_models() -> None:
    """Print training steps and inference."""
    images, labels = torch.randn(64, 3, 64, 64), torch.arange(64) % 4
    sides = {n: training_step(m, images[:32], labels[:32]) for n, m in models().items()}
    medians = alternate(sides, 15)
    table("training step, batch 32, 64x64, an image", medians, "ResNet-18", 32)
    print(f"  ours {medians['ours'] / medians['MobileNetV3-small']:.2f} x MobileNetV3-small")
    for batch, repeats in ((1, 100), (64, 15)):
        sides = {name: inference(model, images[:batch]) for name, model in models().items()}
        title = f"inference, batch {batch}, 64x64, an image"
        table(title, alternate(sides, repeats), "ResNet-18", batch)


def time_attention() -> None:
    """Print cluster attention beside its plain formulation."""
    x = torch.randn(8, 4096, 32, requires_grad=True)
    for similarity in SIMILARITIES:
        for training in (True, False):
            sides = {}
            for name, kind in (("ours", ClusterAttention), ("plain", ReferenceAttention)):
                layer = kind(32, similarity=similarity).train(training)
                sides[name] = lambda layer=layer: layer(x, (64, 64)).sum().backward()
            medians = alternate(sides, 5, 1)
            mode = "training" if training else "evaluation"
            print(
                f"  {similarity}, {mode}: ours {1e3 * medians['ours']:.1f} ms, plain "
                f"{1e3 * medians['plain']:.0f} ms: {medians['plain'] / medians['ours']:.1f} times "
                "as fast",
                flush=True,
            )


def time_growth() -> None:
    """Print the time of a training step an image by tokens."""
    sides, tokens = {}, []
    for side in (16, 32, 64, 96):
        config = Config.from_preset(
            "optimized",
            image_size=side,
            stem_stride=1,
            embed_dims=[32],
            upper_strides=[1],
            lower_strides=[1],
        )
        tokens.append(side**2)
        batch = torch.randn(8, 3, side, side)
        sides[f"{side**2} tokens"] = training_step(
            SClusterFormer(config), batch, torch.arange(8) % 4
        )
    medians = alternate(sides, 7)
    table("training step by tokens, batch 8, an image", medians, "256 tokens", 8)
    slope, last = growth(tokens, list(medians.values()))
    print(f"  log-log slope {slope:.3f}, last segment {last:.3f} (at most 1.05)")


def time_start() -> None:
    """Print the time from the start of the process to the first training step of a dry run."""
    code = (
        "import time; start = time.perf_counter(); import torch; imported = time.perf_counter(); "
        "import sys, runpy; sys.argv = ['x', '--dry-run', '--output', sys.argv[1]]\n"
        "adamw = torch.optim.AdamW.step\n"
        "def stop(self):\n"
        "    if type(self.param_groups[0]['params'][0].data) is not torch.Tensor:\n"
        "        return adamw(self)  # the memory plan's, on tensors without contents\n"
        "    print('first step', time.perf_counter() - start, imported - start); sys.exit()\n"
        "torch.optim.AdamW.step = stop\n"
        f"runpy.run_path({str(ROOT / 'kaggle_final_optimized.py')!r}, run_name='__main__')"
    )
    seconds, imports = [], []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(4):
            start = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", code, folder], capture_output=True, text=True, check=True
            )
            whole = time.perf_counter() - start
            (line,) = (x for x in done.stdout.splitlines() if x.startswith("first step"))
            seconds.append(whole)
            imports.append(float(line.split()[3]))
    print(
        f"\nstart of the process to the first training step, --dry-run: "
        f"{statistics.median(seconds[1:]):.2f} s, of which importing torch "
        f"{statistics.median(imports[1:]):.2f} s"
    )


def plain_loader(folder: Path, training: bool) -> torch.utils.data.DataLoader:
    """Return what a user would write today."""
    steps = [v2.Resize((64, 64))]
    if training:
        steps += [
            v2.RandomHorizontalFlip(),
            v2.RandomVerticalFlip(),
            v2.RandomAffine(0, translate=(1 / 16, 1 / 16)),
        ]
    steps += [
        v2.ToImage(),
        v2.ToDtype(torch.float32, scale=True),
        v2.Normalize([0.5] * 3, [0.25] * 3),
    ]
    return torch.utils.data.DataLoader(
        torchvision.datasets.ImageFolder(folder, v2.Compose(steps)),
        batch_size=32,
        shuffle=training,
        num_workers=2,
    )


def plain_job(folder: Path) -> float:
    """Train ResNet-18 for 10 epochs as a user would and return its accuracy on the test part."""
    train, test = plain_loader(folder / "train", True), plain_loader(folder / "test", False)
    model = torchvision.models.resnet18(num_classes=len(train.dataset.classes))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 1e-3, total_steps=10 * len(train))
    for _ in range(10):
        model.train()
        for images, labels in train:
            optimizer.zero_grad()
            F.cross_entropy(model(images), labels).backward()
            optimizer.step()
            schedule.step()
    model.eval()
    with torch.inference_mode():
        hits = sum((model(images).argmax(1) == labels).sum().item() for images, labels in test)
    return hits / len(test.dataset)


def time_input(folder: Path) -> None:
    """Print the input of one epoch beside what a user would write today."""
    data = discover(folder / "train")
    pixels = load_images(data.files, 64).images
    order = torch.randperm(len(pixels))

    def ours():
        for step, batch in enumerate(order.split(32)):
            draws = draw_augmentations(0, step, len(batch))
            normalize(augment(pixels.index_select(0, batch), draws))

    loader = plain_loader(folder / "train", True)
    medians = alternate({"ours": ours, "ImageFolder": lambda: [None for _ in loader]}, 3, 1)
    table(f"input of an epoch after the first, {len(pixels)} images", medians, "ours")


def time_jobs(folder: Path, epochs: list[int]) -> None:
    """Print the whole job, from files to report, beside what a user would write today, once."""
    accuracy = {}

    def ours(count: int) -> None:
        with tempfile.TemporaryDirectory() as output:
            subprocess.run(
                [
                    sys.executable,
                    str(ROOT / "kaggle_final_optimized.py"),
                    *("--data", str(folder), "--epochs", str(count), "--seed", "0"),
                    *("--device", "cpu", "--output", output),
                ],
                capture_output=True,
                check=True,
            )
            metrics = json.loads(Path(output, "metrics.json").read_text())
        accuracy[f"ours, {count} epochs"] = metrics["test"]["accuracy"]

    def theirs() -> None:
        accuracy["ResNet-18, 10 epochs"] = plain_job(folder)

    sides = {f"ours, {count} epochs": partial(ours, count) for count in epochs}
    medians = alternate(sides | {"ResNet-18, 10 epochs": theirs}, 1, 0)
    table("whole job, from files to report", medians, "ResNet-18, 10 epochs")
    for name, value in accuracy.items():
        print(f"  {name}: test accuracy {value:.3f}")


def main():
    """Print all tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, help="folder with train/ and test/ of class folders")
    parser.add_argument("--epochs", type=int, nargs="+", default=[10], help="of ours, whole jobs")
    parser.add_argument("--job", action="store_true", help="measure nothing but whole jobs")
    given = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = str(THREADS)
    torch.set_num_threads(THREADS)
    keep_freed_memory()
    print(f"{platform.machine()}, {THREADS} threads, torch {torch.__version__}")
    print(name_configuration())
    if given.job:
        return time_jobs(given.data, given.epochs)
    time_models()
    print("\ncluster attention, 4,096 tokens, batch 8, width 32, 8 heads of 24, with projections")
    time_attention()
    time_growth()
    time_start()
    if given.data:
        time_input(given.data)
        time_jobs(given.data, given.epochs)
    return None


if __name__ == "__main__":
    main()
