"""Accuracy beside what a user would pick instead, on the test part, over seeds.

python benchmarks/accuracy.py --data FOLDER --recipes    # the others' learning rates
python benchmarks/accuracy.py --data FOLDER              # 10 epochs each, five seeds
python benchmarks/accuracy.py --data FOLDER --times      # seconds an epoch, alternating
python benchmarks/accuracy.py --data FOLDER --equal-time # each in ResNet-18's wall time
python benchmarks/accuracy.py --data FOLDER --models "ours, optimized" --epochs 5
python benchmarks/accuracy.py --table                    # only the tables of what is there

FOLDER holds train/ and test/ of class folders (benchmarks/plantvillage_apple.py makes it). Every
finished run is a row of benchmarks/results/accuracy.csv, which a second start leaves alone; the
tables read the rows of the present source and configuration alone. Ours trains as the command does,
a validation part cut from train; the others train on all of train, with the same augmentation,
AdamW and one-cycle schedule. All are scored with the probabilities of the eight flips and quarter
turns averaged, as our program does, and, "plain", of the image as it is.
"""

import argparse
import contextlib
import hashlib
import io
import math
import statistics
import sys
import tempfile
import time
import tokenize
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from unittest import mock

import numpy as np
import pandas as pd
import torch
import torchvision
from sklearn.ensemble import RandomForestClassifier
from torch import nn

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import name_configuration
from benchmarks.jobs import append
from kernel.config import Config
from kernel.data import Examples, ImageGroups, discover, load_images, make_examples
from kernel.model import count_parameters
from kernel.model.pretrained import SHA256
from kernel.runtime import Runtime, keep_freed_memory
from kernel.score import predict, predict_tta, score
from kernel.train import Muon, Run, best_row, new_run, parameter_groups, train, train_epoch

ROOT = Path(__file__).parents[1]
RESULTS = Path(__file__).parent / "results" / "accuracy.csv"
RECIPES = RESULTS.with_name("recipes.csv")
TIMES = RESULTS.with_name("epoch_seconds.csv")
NUMBERS = (  # the modules that a trained model and its scores follow from
    "data/decoding.py",
    "data/splits.py",
    "model/*.py",
    "score/inference.py",
    "score/metrics.py",
    "train/augmentation.py",
    "train/flat.py",
    "train/loop.py",
    "train/optimizer.py",
    "train/transfer.py",
)
FOREST = "color histograms + random forest"
BASE = "ResNet-18, batch 32"
OURS = "ours, optimized"
# The same with a validation part cut at random: what its score then says of the test part.
RANDOM = "ours, optimized, random validation"


class Classifier(nn.Module):
    """A torchvision network that returns log-probabilities, as ours does."""

    def __init__(self, network: nn.Module):
        super().__init__()
        self.network = network

    def forward(self, images):
        """Map [B, 3, H, W] to [B, num_classes]."""
        return self.network(images).log_softmax(1)


def resnet18(classes: int) -> nn.Module:
    """Return torchvision's ResNet-18."""
    return Classifier(torchvision.models.resnet18(num_classes=classes))


def mobilenet(classes: int) -> nn.Module:
    """Return torchvision's MobileNetV3-small, its batch statistics taken over ten steps.

    torchvision's momentum of 0.01 is for long runs: in a few hundred steps the running statistics
    do not arrive.
    """
    network = torchvision.models.mobilenet_v3_small(num_classes=classes)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.momentum = 0.1
    return Classifier(network)


# Network, batch, learning rate: the best of those screened (benchmarks/results/recipes.csv).
OTHERS = {
    "ResNet-18, batch 64": (resnet18, 64, 5e-4),
    "ResNet-18, batch 32": (resnet18, 32, 5e-4),
    "MobileNetV3-small, batch 32": (mobilenet, 32, 3e-3),
}
# The same with our optimizer, which nobody has by default: what of the difference is the model's.
WITH_MUON = {"MobileNetV3-small, batch 32, Muon": (mobilenet, 32, 3e-3)}
RIVALS = OTHERS | WITH_MUON
SCREENED = {
    "ResNet-18, batch 32": (2.5e-4, 5e-4, 1e-3, 2e-3),
    "MobileNetV3-small, batch 32": (1e-3, 2e-3, 3e-3, 6e-3),
    "MobileNetV3-small, batch 32, Muon": (1.5e-3, 3e-3, 6e-3),
}


def start_rival(
    config: Config, classes: list[str], make: Callable, muon: bool, runtime: Runtime | None = None
) -> Run:
    """Make the run of another network, as ``new_run`` makes ours.

    Args:
        config: its numbers of classes, epochs and images a step, its rate and seed are used.
        classes: names.
        make: returns the network for a number of classes.
        muon: whether our optimizer trains it, or AdamW.
        runtime: None: the CPU.

    """
    runtime = runtime or CPU
    run = new_run(config, classes, runtime)
    torch.manual_seed(config.seed)
    run.model = make(config.num_classes).to(runtime.device)
    if muon:
        groups = parameter_groups(run.model, config.weight_decay)
        *hidden, last = groups[0]["params"]  # the last maps to the classes, as our heads do
        groups[0]["params"], groups[1]["params"] = hidden, [*groups[1]["params"], last]
        run.optimizer = Muon(groups, fused=True)
    else:
        run.optimizer = torch.optim.AdamW(
            run.model.parameters(), weight_decay=config.weight_decay, fused=True
        )
    return run


def source_key(config: Config) -> str:
    """Hash what a run of ours follows from: source, comments aside, weights and settings."""
    files = sorted(file for pattern in NUMBERS for file in (ROOT / "kernel").glob(pattern))
    files.remove(ROOT / "kernel" / "model" / "pretrained.py")
    text = [without_comments(file.read_text()) for file in files]
    text += [f"{f.name}={getattr(config, f.name)}" for f in fields(config) if changes_result(f)]
    if config.init == "pretrained":
        text.append(SHA256)
    return hashlib.sha256("\n".join(text).encode()).hexdigest()[:12]


def without_comments(source: str) -> str:
    """Return Python source without comments and empty lines: the same in each version of Python."""
    lines = source.splitlines()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    return "\n".join(line.rstrip() for line in lines if line.strip())


def changes_result(field) -> bool:
    """Tell whether a run with another value of a setting is another run."""
    return field.metadata["declaration"].changes_result


def train_other(examples: Examples, name: str, lr: float, epochs: int, seed: int) -> Run:
    """Train a network on all of train, in our loop."""
    network, batch, _ = RIVALS[name]
    config = Config(
        num_classes=len(examples.classes), epochs=epochs, batch_size=batch, lr=lr, seed=seed
    )
    run = start_rival(config, examples.classes, network, name in WITH_MUON)
    indices = torch.cat([examples.splits["train"], examples.splits["validation"]])
    for run.epoch in range(epochs):
        train_epoch(run, CPU, examples.images, examples.labels, indices)
    return run


CPU = Runtime(torch.device("cpu"), "fp32", Path())


def histograms(images) -> np.ndarray:
    """Return 24 bins of each color channel: [N, 72] of [N, 3, S, S]."""
    edges = np.linspace(0, 256, 25)
    return np.array(
        [[np.histogram(c, edges)[0] for c in image] for image in images.numpy()]
    ).reshape(len(images), -1)


def run_model(name: str, seed: int, epochs: int, data, pixels) -> dict:
    """Train one model and score it on the test part."""
    with contextlib.ExitStack() as stack:
        if name == RANDOM:
            stack.enter_context(mock.patch("kernel.data.examples.find_groups", ungrouped))
        examples = make_examples(data, pixels, seed)
    test = examples.splits["test"]
    images, labels = examples.images[test], examples.labels[test]
    validated, parameters = None, 0
    if name == FOREST:
        rest = torch.cat([examples.splits["train"], examples.splits["validation"]])
        forest = RandomForestClassifier(300, random_state=seed, n_jobs=2)
        forest.fit(histograms(examples.images[rest]), examples.labels[rest].numpy())
        outputs = torch.from_numpy(forest.predict_proba(histograms(images))).clamp_min(1e-9).log()
    else:
        if name in RIVALS:
            run = train_other(examples, name, RIVALS[name][2], epochs, seed)
        else:
            with tempfile.TemporaryDirectory() as output:
                config = config_of(name, epochs, seed, len(examples.classes))
                run = new_run(config, examples.classes, CPU)
                train(run, replace(CPU, output=Path(output)), examples)
                if run.stopped:
                    sys.exit(f"stopped ({run.stopped}): not a result")
                validated = best_row(run.history)["validation_accuracy"]
        parameters = count_parameters(run.model)
        outputs = predict_tta(run.model, images, CPU)
        plain = score(predict(run.model, images, CPU), labels, examples.classes)
    scores = score(outputs, labels, examples.classes)
    if name == FOREST:
        plain = scores
    return {
        "model": name,
        "seed": seed,
        "epochs": epochs,
        "accuracy": round(scores["accuracy"], 4),
        "mean_recall": round(scores["mean_recall"], 4),
        "plain_accuracy": round(plain["accuracy"], 4),
        "plain_mean_recall": round(plain["mean_recall"], 4),
        "validation_accuracy": validated and round(validated, 4),
        "parameters": parameters,
        "key": key_of(name, epochs),
    }


def ungrouped(images, labels, names, seed) -> ImageGroups:
    """Find nothing that belongs together."""
    none = np.empty((0, 2), dtype=np.int64)
    return ImageGroups(np.arange(len(names)), none, none, none, 0.0)


def config_of(name: str, epochs: int, seed: int, classes: int) -> Config:
    """Return our preset of a name: "ours, optimized"."""
    return Config.from_preset(name.split(", ")[1], epochs=epochs, seed=seed, num_classes=classes)


def key_of(name: str, epochs: int) -> str:
    """Hash the source that a run depends on, comments aside, and its configuration."""
    if name.startswith("ours"):
        return source_key(config_of(name, epochs, 0, 4))
    text = [str(RIVALS.get(name, "")[1:]), str(epochs)]
    return hashlib.sha256("\n".join(text).encode()).hexdigest()[:12]


def read_rows() -> pd.DataFrame:
    """Return the rows of the present source and configuration."""
    if not RESULTS.exists():
        return pd.DataFrame(columns=["model", "seed", "epochs", "validation_accuracy", "key"])
    rows = pd.read_csv(RESULTS)
    present = [key_of(row.model, row.epochs) == row.key for row in rows.itertuples()]
    return rows[present]


def screen_recipes(data, pixels, models: list[str], seeds: list[int]) -> None:
    """Score each other model's learning rates on blocks of frames held out of train."""
    done = pd.read_csv(RECIPES).itertuples() if RECIPES.exists() else []
    done = {(row.model, row.lr, row.seed) for row in done}
    for seed in seeds:
        examples = make_examples(data, pixels, seed)
        held_out = examples.splits["test"]
        labels = examples.labels[held_out]
        for name in [name for name in SCREENED if name in models]:
            for rate in SCREENED[name]:
                if (name, rate, seed) in done:
                    continue
                run = train_other(examples, name, rate, 10, seed)
                outputs = predict_tta(run.model, examples.images[held_out], CPU)
                scores = score(outputs, labels, examples.classes)
                row = {"model": name, "lr": rate, "seed": seed}
                append(RECIPES, row | {k: round(scores[k], 4) for k in ("accuracy", "mean_recall")})


def time_epochs(data, pixels) -> None:
    """Measure an epoch of each model, alternating; ours with its validation."""
    examples = make_examples(data, pixels, 0)
    train_part, rest = examples.splits["train"], examples.splits["validation"]
    sides = {}
    for name in [*OTHERS, OURS]:
        if name in OTHERS:
            network, batch, rate = OTHERS[name]
            config, part = (
                Config(batch_size=batch, lr=rate, epochs=10),
                torch.cat([train_part, rest]),
            )
            run = new_run(config, examples.classes, CPU)
            run.model = network(len(examples.classes))
            run.optimizer = torch.optim.AdamW(run.model.parameters(), fused=True)
        else:
            part = train_part
            run = new_run(config_of(name, 10, 0, len(examples.classes)), examples.classes, CPU)
        run.measured_peak_bytes = 1  # nothing to measure
        sides[name] = (run, part)
    times = {name: [] for name in sides}
    for _ in range(4):
        for name, (run, part) in sides.items():
            start = time.perf_counter()
            train_epoch(run, CPU, examples.images, examples.labels, part)
            if name == OURS:
                predict(run.model, examples.images[rest], CPU)
            times[name].append(time.perf_counter() - start)
    TIMES.unlink(missing_ok=True)
    for name, seconds in times.items():
        median = statistics.median(seconds[1:])
        append(TIMES, {"model": name, "seconds": round(median, 2), "key": key_of(name, 10)})


def epoch_seconds() -> dict[str, float]:
    """Return the measured seconds of an epoch, by model."""
    return pd.read_csv(TIMES).set_index("model").seconds.to_dict() if TIMES.exists() else {}


def equal_time_epochs() -> dict[str, int]:
    """Return the epochs that fit in the wall time of ResNet-18's 10, batch 32, by model."""
    seconds = epoch_seconds()
    return {name: int(10 * seconds[BASE] / own) for name, own in seconds.items()}


def print_table(rows: pd.DataFrame, title: str) -> None:
    """Print means and ranges over seeds."""
    seconds = epoch_seconds()
    print(f"\n{title}")
    print("| model | epochs | seeds | accuracy | mean recall | plain | time | parameters |")
    print("|---|---|---|---|---|---|---|---|")
    for (name, epochs), group in rows.groupby(["model", "epochs"], sort=False):
        columns = [
            f"{group[key].mean():.3f} ± {group[key].std(ddof=0):.3f} "
            f"({group[key].min():.3f} to {group[key].max():.3f})"
            for key in ("accuracy", "mean_recall")
        ]
        whole = epochs / 10 * seconds.get(name, math.nan) / seconds.get(BASE, math.nan)
        print(
            f"| {name} | {epochs} | {len(group)} | {columns[0]} | {columns[1]} | "
            f"{group.plain_accuracy.mean():.3f} / {group.plain_mean_recall.mean():.3f} | "
            f"{'' if math.isnan(whole) else f'{whole:.2f}'} | {group.parameters.iloc[0]:,} |"
        )


def main():
    """Run what is missing and print the tables."""
    names = [FOREST, *OTHERS, OURS]
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, help="folder with train/ and test/ of class folders")
    parser.add_argument(
        "--models",
        nargs="+",
        default=names,
        choices=[*names, *WITH_MUON, RANDOM, "ours, full"],
    )
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(5)))
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    parser.add_argument("--recipes", action="store_true", help="screen the learning rates and end")
    parser.add_argument("--times", action="store_true", help="measure an epoch of each and end")
    parser.add_argument("--equal-time", action="store_true", help="epochs by ResNet-18's time")
    parser.add_argument("--table", action="store_true", help="print what is there and end")
    given = parser.parse_args()
    if not given.table:
        torch.set_num_threads(given.threads)
        keep_freed_memory()
        data = discover(given.data / "train" if given.recipes else given.data)
        pixels = load_images(data.files, Config().image_size)
        if given.recipes:
            return screen_recipes(data, pixels, given.models, given.seeds)
        if given.times:
            return time_epochs(data, pixels)
        budget = (
            equal_time_epochs() if given.equal_time else dict.fromkeys(given.models, given.epochs)
        )
        for seed in given.seeds:
            for name in [name for name in given.models if name in budget]:
                rows, epochs = read_rows(), budget[name]
                done = rows[(rows.model == name) & (rows.seed == seed) & (rows.epochs == epochs)]
                if not len(done):
                    append(RESULTS, run_model(name, seed, epochs, data, pixels))
    rows = read_rows()
    print(name_configuration())
    ten = rows[rows.epochs == 10]
    for name, group in ten[ten.validation_accuracy.notna()].groupby("model"):
        print(
            f"{name}: accuracy {group.validation_accuracy.mean():.3f} on validation, "
            f"{group.accuracy.mean():.3f} on test, {len(group)} runs"
        )
    print_table(ten, "10 epochs, test part")
    timed = rows[rows.epochs == rows.model.map(equal_time_epochs())]
    print_table(timed, "in the wall time of ResNet-18's 10 epochs, test part")
    print_table(rows[rows.epochs < 10], "fewer epochs, test part")


if __name__ == "__main__":
    main()
