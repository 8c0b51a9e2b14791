"""Accuracy beside what a user would pick instead, on the test part, over seeds.

python benchmarks/accuracy.py --data FOLDER              # 10 epochs each, five seeds
python benchmarks/accuracy.py --data FOLDER --equal-time # each in ResNet-18's wall time
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
import json
import sys
import tempfile
import time
from dataclasses import asdict, replace
from pathlib import Path
from unittest import mock

import numpy as np
import pandas as pd
import torch
import torchvision
from sklearn.ensemble import RandomForestClassifier
from torch import nn

sys.path.insert(0, str(Path(__file__).parents[1]))

from kernel.config import Config
from kernel.discovery import discover
from kernel.evaluation import predict, predict_symmetric, score
from kernel.examples import Examples, make_examples
from kernel.images import load_images
from kernel.leakage import Likeness
from kernel.model import count_parameters
from kernel.runtime import Runtime, keep_freed_memory
from kernel.training import Run, best_row, new_run, train, train_epoch

ROOT = Path(__file__).parents[1]
RESULTS = Path(__file__).parent / "results" / "accuracy.csv"
# What a trained model depends on, and nothing else.
SOURCES = (
    *("augmentation", "clustering", "deform", "discovery", "draws", "evaluation", "examples"),
    *("fusion", "images", "leakage", "model", "training"),
)
FOREST = "colour histograms + random forest"
OURS = "ours, optimized"
# The same with a validation part cut at random: what its score then says of the test part.
RANDOM = "ours, optimized, random validation"


class Classifier(nn.Module):
    """A torchvision network that returns log-probabilities, as ours does."""

    def __init__(self, network: nn.Module):
        super().__init__()
        self.network = network

    def forward(self, images, keys=None):
        """Map [B, 3, H, W] to [B, num_classes]; there is no keyed dropout."""
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


# Network, batch, learning rate.
OTHERS = {
    "ResNet-18, batch 64": (resnet18, 64, 1e-3),
    "ResNet-18, batch 32": (resnet18, 32, 1e-3),
    "MobileNetV3-small, batch 32": (mobilenet, 32, 3e-3),
}


def train_other(examples: Examples, network, batch: int, lr: float, epochs: int, seed: int) -> Run:
    """Train a network on all of train, in our loop."""
    config = Config(
        num_classes=len(examples.classes), epochs=epochs, batch_size=batch, lr=lr, seed=seed
    )
    run = new_run(config, examples.classes, CPU)
    torch.manual_seed(seed)
    run.model = network(config.num_classes)
    run.optimizer = torch.optim.AdamW(
        run.model.parameters(), weight_decay=config.weight_decay, fused=True
    )
    indices = torch.cat([examples.parts["train"], examples.parts["validation"]])
    for run.epoch in range(epochs):
        train_epoch(run, CPU, examples.images, examples.labels, indices)
    return run


CPU = Runtime(torch.device("cpu"), "fp32", Path())


def histograms(images) -> np.ndarray:
    """Return 24 bins of each colour channel: [N, 72] of [N, 3, S, S]."""
    edges = np.linspace(0, 256, 25)
    return np.array(
        [[np.histogram(c, edges)[0] for c in image] for image in images.numpy()]
    ).reshape(len(images), -1)


def run_model(name: str, seed: int, epochs: int, data, pixels) -> dict:
    """Train one model and score it on the test part."""
    with contextlib.ExitStack() as stack:
        if name == RANDOM:
            stack.enter_context(mock.patch("kernel.examples.find_likeness", ungrouped))
        examples = make_examples(data, pixels, seed)
    test = examples.parts["test"]
    images, labels = examples.images[test], examples.labels[test]
    start, validated = time.perf_counter(), None
    if name == FOREST:
        rest = torch.cat([examples.parts["train"], examples.parts["validation"]])
        forest = RandomForestClassifier(300, random_state=seed, n_jobs=2)
        forest.fit(histograms(examples.images[rest]), examples.labels[rest].numpy())
        seconds, parameters = time.perf_counter() - start, 0
        outputs = torch.from_numpy(forest.predict_proba(histograms(images))).clamp_min(1e-9).log()
    else:
        if name in OTHERS:
            run = train_other(examples, *OTHERS[name], epochs, seed)
        else:
            with tempfile.TemporaryDirectory() as output:
                config = config_of(name, epochs, seed, len(examples.classes))
                run = new_run(config, examples.classes, CPU)
                train(run, replace(CPU, output=Path(output)), examples)
                if run.stopped:
                    sys.exit(f"stopped ({run.stopped}): not a result")
                validated = best_row(run.history)["validation_accuracy"]
        seconds, parameters = time.perf_counter() - start, count_parameters(run.model)
        outputs = predict_symmetric(run.model, images, CPU)
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
        "seconds": round(seconds, 1),
        "parameters": parameters,
        "key": key_of(name, epochs),
    }


def ungrouped(images, labels, names, seed) -> Likeness:
    """Find nothing that belongs together."""
    none = np.empty((0, 2), dtype=np.int64)
    return Likeness(np.arange(len(names)), none, none, 0.0)


def config_of(name: str, epochs: int, seed: int, classes: int) -> Config:
    """Return our preset of a name: "ours, optimized"."""
    return Config.from_preset(name.split(", ")[1], epochs=epochs, seed=seed, num_classes=classes)


def key_of(name: str, epochs: int) -> str:
    """Hash the source that a run depends on, and its configuration."""
    text = [(ROOT / "kernel" / f"{module}.py").read_text() for module in SOURCES]
    if name.startswith("ours"):
        text.append(json.dumps(asdict(config_of(name, epochs, 0, 4)), sort_keys=True))
    else:
        text = [str(OTHERS.get(name, "")[1:]), str(epochs)]
    return hashlib.sha256("\n".join(text).encode()).hexdigest()[:12]


def read_rows() -> pd.DataFrame:
    """Return the rows of the present source and configuration."""
    if not RESULTS.exists():
        return pd.DataFrame(
            columns=["model", "seed", "epochs", "seconds", "validation_accuracy", "key"]
        )
    rows = pd.read_csv(RESULTS)
    present = [key_of(row.model, row.epochs) == row.key for row in rows.itertuples()]
    return rows[present]


def equal_time_epochs(rows: pd.DataFrame, name: str) -> int:
    """Return the epochs that fit in the wall time of ResNet-18's 10, batch 32."""
    ten = rows[rows.epochs == 10].groupby("model").seconds.mean()
    return int(10 * ten["ResNet-18, batch 32"] / ten[name])


def print_table(rows: pd.DataFrame, title: str) -> None:
    """Print means and ranges over seeds."""
    print(f"\n{title}")
    print("| model | epochs | seeds | accuracy | mean recall | plain | seconds | parameters |")
    print("|---|---|---|---|---|---|---|---|")
    for (name, epochs), group in rows.groupby(["model", "epochs"], sort=False):
        columns = [
            f"{group[key].mean():.3f} ± {group[key].std(ddof=0):.3f} "
            f"({group[key].min():.3f} to {group[key].max():.3f})"
            for key in ("accuracy", "mean_recall")
        ]
        print(
            f"| {name} | {epochs} | {len(group)} | {columns[0]} | {columns[1]} | "
            f"{group.plain_accuracy.mean():.3f} / {group.plain_mean_recall.mean():.3f} | "
            f"{group.seconds.mean():.0f} | {group.parameters.iloc[0]:,} |"
        )


def main():
    """Run what is missing and print the tables."""
    names = [FOREST, *OTHERS, OURS]
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, help="folder with train/ and test/ of class folders")
    parser.add_argument(
        "--models", nargs="+", default=names, choices=[*names, RANDOM, "ours, full"]
    )
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(5)))
    parser.add_argument("--equal-time", action="store_true")
    parser.add_argument("--table", action="store_true", help="print what is there and end")
    given = parser.parse_args()
    if not given.table:
        keep_freed_memory()
        data = discover(given.data)
        pixels = load_images(data.files, Config().image_size)
        for seed in given.seeds:
            for name in given.models:
                rows = read_rows()
                epochs = equal_time_epochs(rows, name) if given.equal_time else 10
                done = rows[(rows.model == name) & (rows.seed == seed) & (rows.epochs == epochs)]
                if len(done):
                    continue
                row = run_model(name, seed, epochs, data, pixels)
                RESULTS.parent.mkdir(exist_ok=True)
                pd.DataFrame([row]).to_csv(
                    RESULTS, mode="a", index=False, header=not RESULTS.exists()
                )
                print(row, flush=True)
    rows = read_rows()
    for name, group in rows[rows.validation_accuracy.notna()].groupby("model"):
        print(
            f"{name}: accuracy {group.validation_accuracy.mean():.3f} on validation, "
            f"{group.accuracy.mean():.3f} on test, {len(group)} runs"
        )
    print_table(rows[rows.epochs == 10], "10 epochs, test part")
    print_table(rows[rows.epochs != 10], "in the wall time of ResNet-18's 10 epochs, test part")


if __name__ == "__main__":
    main()
