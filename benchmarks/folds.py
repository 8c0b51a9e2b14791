"""Folds against one cut: time, the width of the interval and its coverage, and the ensemble.

    python benchmarks/folds.py --time        # 5 folds of 1,000 leaves: seconds of the program
    python benchmarks/folds.py --width       # 200 images of each set: intervals, coverage
    python benchmarks/folds.py --ensemble    # folds' mean, ensemble, one model: the test parts
    python benchmarks/folds.py --balance     # sampling of classes: mean recall over the folds

Width: of the 95% interval of the accuracy on 200 images, drawn by whole groups, in 5 folds and with
one cut (30 test images). Coverage: 5,000 times as many groups as there are, drawn with replacement
from the folds' predictions, and whether the interval of a draw holds the accuracy of all of them.
Ensemble: the five models, each and together, and a single model on all of train for as many images
as they have seen together; rows go to benchmarks/results/folds.csv. Balance: accuracy and mean
recall out of fold of the two sets whose classes differ most in size, with the deviation over folds.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.field import SETS, prepare_set, read_set
from benchmarks.jobs import append, start_worker
from kernel.config import Config
from kernel.data import Examples, cut_folds
from kernel.data.splits import cut_splits
from kernel.model import mean_probabilities
from kernel.runtime import Runtime
from kernel.score import evaluate_folds, evaluate_splits, intervals_on_test, score
from kernel.score.folded import fold_scores, predict_both
from kernel.score.intervals import share_interval, sum_groups
from kernel.train import Run, choose_epochs, load_initial, new_run, train, transfer_weights

ROOT = Path(__file__).parents[1]
RESULTS = Path(__file__).parent / "results" / "folds.csv"
FOLDS, SMALL, DRAWS = 5, 200, 5000


def train_run(
    examples: Examples,
    seed: int,
    epochs: int,
    folds: bool,
    runtime: Runtime,
    balance: str = "none",
) -> Run:
    """Train from the pretrained weights: of a fold the last epoch's weights, else the best's."""
    config = Config(
        num_classes=len(examples.classes),
        init="pretrained",
        epochs=epochs,
        seed=seed,
        folds=str(FOLDS) if folds else None,
        balance=balance,
    )
    run = new_run(config, examples.classes, runtime)
    transfer_weights(run, load_initial(config))
    train(run, runtime, examples, lambda run: None)
    return run


def train_all_folds(
    examples: Examples, seed: int, balance: str = "none"
) -> tuple[list, list[Examples], Runtime]:
    """Return the models of the folds, and their data."""
    parts, models = cut_folds(examples, str(FOLDS), seed), []
    with tempfile.TemporaryDirectory() as output:
        runtime = Runtime(torch.device("cpu"), "fp32", Path(output))
        for part in parts:
            epochs = choose_epochs(len(part.splits["train"]), folds=True)
            models.append(train_run(part, seed, epochs, True, runtime, balance).model)
    return models, parts, runtime


def small_set(examples: Examples, seed: int) -> Examples:
    """Return about SMALL images of a set, by whole groups, as a set without splits of its own."""
    rng = np.random.default_rng(seed)
    pool = torch.cat([examples.splits[name] for name in ("train", "validation", "test")]).numpy()
    groups, chosen = examples.groups, []
    for group in rng.permutation(np.unique(groups[pool])):
        chosen += pool[groups[pool] == group].tolist() if len(chosen) < SMALL else []
    kept = np.array(sorted(chosen))
    labels = examples.labels[kept]
    large = torch.bincount(labels, minlength=len(examples.classes)) >= 2 * FOLDS
    kept = kept[large[labels].numpy()]
    index = large.long().cumsum(0) - 1
    labels = index[examples.labels[kept]]
    classes = [name for name, ok in zip(examples.classes, large.tolist(), strict=True) if ok]
    given = np.full(len(kept), "")
    cut = cut_splits(labels.numpy(), given, groups[kept], seed, classes)
    splits = {name: torch.from_numpy(own) for name, own in cut.items()}
    names = [examples.names[k] for k in kept]
    return Examples(examples.images[kept], labels, names, classes, splits, groups=groups[kept])


def coverage(right: np.ndarray, groups: np.ndarray) -> float:
    """Return how often the interval of a draw of groups holds the accuracy of all."""
    rng, truth = np.random.default_rng(0), right.mean()
    hits, sizes = sum_groups(np.stack([right, np.ones_like(right)], 1), groups).T
    held = 0
    for _ in range(DRAWS):
        drawn = rng.integers(0, len(hits), len(hits))
        low, high = share_interval(hits[drawn], sizes[drawn], np.arange(len(hits)))
        held += low <= truth <= high
    return held / DRAWS


def measure_width(seed: int, sets: list[str]) -> None:
    """Print the intervals of 200 images of each set, in folds and with one cut."""
    for name in sets:
        few = small_set(read_set(prepare_set(name, SETS[name], 64)), seed)
        models, parts, runtime = train_all_folds(few, seed)
        results, whole = evaluate_folds(models, parts, few, runtime)
        low, high = intervals_on_test(results, whole)["accuracy"]
        right = results.log_probabilities["test"].argmax(1) == few.labels[whole.splits["test"]]
        held = coverage(right.double().numpy(), few.groups[whole.splits["test"].numpy()])
        with tempfile.TemporaryDirectory() as output:
            runtime = Runtime(torch.device("cpu"), "fp32", Path(output))
            epochs = choose_epochs(len(few.splits["train"]))
            one = train_run(few, seed, epochs, False, runtime)
            single = evaluate_splits(one.model, few, runtime)
        low1, high1 = intervals_on_test(single, few)["accuracy"]
        row = {"set": name, "images": len(few.names), "groups": len(np.unique(few.groups))}
        row |= {"folds": f"{low:.3f} to {high:.3f}", "one cut": f"{low1:.3f} to {high1:.3f}"}
        row |= {"widths": round((high - low) / (high1 - low1), 2), "coverage": round(held, 3)}
        print(row, flush=True)


def compare_ensemble(name: str, folder: Path, seed: int) -> dict:
    """Return test accuracies of the folds' models, of their mean, and of a single model."""
    examples = replace(read_set(prepare_set(name, folder, 64)), test_given=True)
    models, parts, runtime = train_all_folds(examples, seed)
    test = examples.splits["test"]
    outputs = [predict_both(model, examples.images[test], runtime)[1] for model in models]

    def accuracy(log_probabilities) -> float:
        return score(log_probabilities, examples.labels[test], examples.classes)["accuracy"]

    count = sum(len(p.splits["train"]) for p in parts) * choose_epochs(
        len(parts[0].splits["train"]), folds=True
    )
    with tempfile.TemporaryDirectory() as output:
        runtime = Runtime(torch.device("cpu"), "fp32", Path(output))
        epochs = round(count / len(examples.splits["train"]))
        single = train_run(examples, seed, epochs, False, runtime).model
        alone = predict_both(single, examples.images[test], runtime)[1]
    row = {"set": name, "seed": seed, "folds_mean": np.mean([accuracy(own) for own in outputs])}
    row |= {
        "ensemble": accuracy(mean_probabilities(torch.stack(outputs))),
        "single": accuracy(alone),
    }
    return row


def measure_balance(seed: int, sets: list[str]) -> None:
    """Print accuracy and mean recall out of fold for each way to sample classes."""
    for name in [name for name in ("citrus", "apple") if name in sets]:
        examples = replace(read_set(prepare_set(name, SETS[name], 64)), test_given=True)
        sizes = torch.bincount(examples.labels).tolist()
        for balance in ("none", "sqrt", "full"):
            models, parts, runtime = train_all_folds(examples, seed, balance)
            results, whole = evaluate_folds(models, parts, examples, runtime)
            row = {"set": name, "seed": seed, "images": sizes, "balance": balance}
            for key in ("accuracy", "mean_recall"):
                own = [fold[key] for fold in fold_scores(results, whole)]
                row[key] = f"{results.scores['validation'][key]:.4f} ± {np.std(own, ddof=1):.4f}"
            print(row, flush=True)


def measure_time() -> None:
    """Print the seconds of the program on 1,000 leaves in five folds."""
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((SETS["apple"] / "train").rglob("*.jpg"))[::2][:1000]:
            target = Path(folder, "set", path.parent.name, path.name)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(path.resolve())
        count = len(list(Path(folder, "set").rglob("*.jpg")))
        command = [sys.executable, str(ROOT / "kaggle_final_optimized.py"), "--data", "set"]
        start = time.perf_counter()
        subprocess.run([*command, "--folds", str(FOLDS)], cwd=folder, check=True)
        print(f"{FOLDS} folds of {count} images: {time.perf_counter() - start:.0f} s")


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for what in ("time", "width", "ensemble", "balance"):
        parser.add_argument(f"--{what}", action="store_true")
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS))
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    given = parser.parse_args()
    if given.time:
        measure_time()
    start_worker(given.threads)
    for seed in given.seeds:
        if given.width:
            measure_width(seed, given.sets)
        if given.balance:
            measure_balance(seed, given.sets)
        if given.ensemble:
            rows = (
                pd.read_csv(RESULTS) if RESULTS.exists() else pd.DataFrame(columns=["set", "seed"])
            )
            for name, folder in SETS.items():
                if not ((rows.set == name) & (rows.seed == seed)).any():
                    append(RESULTS, compare_ensemble(name, folder, seed))
    if given.ensemble:
        print(pd.read_csv(RESULTS).groupby("set").mean().round(4).to_string())


if __name__ == "__main__":
    main()
