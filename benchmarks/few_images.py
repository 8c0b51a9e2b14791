"""Learning curves: accuracy from 5, 10, 25, 50 and 100 images a class.

    pip install -r benchmarks/requirements.txt        # the pretrained rival
    python benchmarks/few_images.py                   # three sets, three seeds; it resumes
    python benchmarks/few_images.py --device cuda     # many runs side by side on a GPU
    python benchmarks/few_images.py --table           # what is there, and docs/few_images.png

The images are drawn at random, by the seed, from the train parts of the sets of ``field.py``; all
of a class that has fewer. Nothing is left for validation: of the epochs, whose number is the usual
rule's, the one counts that fits the training images best. Scored is the whole test part. Rates are
those of ``field.py``. Every finished run is a row of benchmarks/results/few_images.csv.
"""

import argparse
import pickle
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.field import (
    OURS,
    PREPARED,
    SETS,
    chosen_rate,
    key_of,
    prepare_set,
    read_set,
    run_models,
)
from benchmarks.jobs import run_jobs
from kernel.train import choose_epochs

RESULTS = Path(__file__).parent / "results" / "few_images.csv"
FIGURE = Path(__file__).parents[1] / "docs" / "few_images.png"
COUNTS = (5, 10, 25, 50, 100)
MODELS = {
    "ours": "ours, from scratch",
    "ours, pretrained": "ours, pretrained",
    "Lite0, pretrained": "EfficientNet-Lite0, ImageNet",
}
COMPARED = ("bean", "coffee", "apple")  # citrus has classes of a few images


@cache
def draw_few(name: str, count: int, seed: int) -> tuple[Path, int]:
    """Draw images of each class to train on; returns the file of the examples and their number."""
    examples = read_set(prepare_set(name, SETS[name], 64))
    rng = np.random.default_rng([seed, count])
    train_split = examples.splits["train"].numpy()
    labels = examples.labels.numpy()[train_split]
    drawn = [
        rng.permutation(train_split[labels == k])[:count] for k in range(len(examples.classes))
    ]
    few = torch.from_numpy(np.sort(np.concatenate(drawn)))
    splits = {"train": few, "validation": few, "test": examples.splits["test"]}
    PREPARED.mkdir(exist_ok=True)
    file = PREPARED / f"{name}-few-{count}-{seed}.pickle"
    file.write_bytes(pickle.dumps(replace(examples, splits=splits)))
    return file, len(few)


def read_rows(file: Path) -> pd.DataFrame:
    """Return the rows of the present source, with the name of the set and the number of images."""
    if not file.exists():
        return pd.DataFrame(columns=["set", "model", "seed", "name", "count"])
    rows = pd.read_csv(file)
    rows = rows[rows.key == rows.model.map({name: key_of(name) for name in rows.model.unique()})]
    named = rows.set.str.split(" ", n=1, expand=True)
    return rows.assign(name=named[0], count=named[1].astype(int))


def print_table(rows: pd.DataFrame) -> None:
    """Print test accuracy by set, model and number of images, and draw the means over the sets."""
    print(f"| set | model | {' | '.join(f'{n} a class' for n in COUNTS)} |")
    print("|---" * (2 + len(COUNTS)) + "|")
    for own_set in [*COMPARED, "mean"]:
        for model, label in MODELS.items():
            own = rows[(rows.model == model) & ((rows.name == own_set) | (own_set == "mean"))]
            cells = []
            for count in COUNTS:
                by_seed = own[own["count"] == count].groupby("seed").test_accuracy
                whole = by_seed.size() == (len(COMPARED) if own_set == "mean" else 1)
                by_seed = by_seed.mean()[whole]
                spread = f" ± {by_seed.std(ddof=1):.3f}" if len(by_seed) > 1 else ""
                cells.append(f"{by_seed.mean():.3f}{spread}" if len(by_seed) else "")
            print(f"| {own_set} | {label} | {' | '.join(cells)} |")


def draw_figure(rows: pd.DataFrame) -> None:
    """Draw the learning curves, a panel for each set."""
    figure, panels = plt.subplots(1, len(COMPARED), figsize=(11, 3.6), sharey=True)
    for panel, own_set in zip(panels, COMPARED, strict=True):
        for model, label in MODELS.items():
            own = rows[(rows.model == model) & (rows.name == own_set)]
            found = own.groupby("count").test_accuracy.agg(["mean", "min", "max"])
            (line,) = panel.plot(found.index, found["mean"], marker="o", markersize=4, label=label)
            panel.fill_between(
                found.index, found["min"], found["max"], alpha=0.15, color=line.get_color()
            )
        panel.set_xscale("log")
        panel.set_xticks(COUNTS, [str(n) for n in COUNTS])
        panel.minorticks_off()
        panel.set_title(own_set)
        panel.set_xlabel("images a class")
        panel.grid(alpha=0.3)
    panels[0].set_ylabel("test accuracy")
    panels[-1].legend(loc="lower right", fontsize=8)
    figure.tight_layout()
    figure.savefig(FIGURE, dpi=110)


def main() -> None:
    """Run what is missing, print the table and draw the figure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sets", nargs="+", default=list(COMPARED), choices=list(SETS))
    parser.add_argument("--models", nargs="+", default=list(MODELS))
    parser.add_argument("--counts", type=int, nargs="+", default=list(COUNTS))
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    parser.add_argument("--device", default="cpu", help="cpu or cuda (default: cpu)")
    parser.add_argument("--workers", type=int, default=0, help="processes side by side")
    parser.add_argument("--results", type=Path, default=RESULTS, help="file of the rows")
    parser.add_argument("--table", action="store_true", help="print what is there, and end")
    given = parser.parse_args()
    if not given.table:
        rows = read_rows(given.results)
        done = set(zip(rows.set, rows.model, rows.seed, strict=True))
        jobs = []
        for seed in given.seeds:
            for model in given.models:
                rate = 0.0 if model in OURS else chosen_rate(model)
                for name in given.sets:
                    for count in given.counts:
                        if (f"{name} {count}", model, seed) not in done:
                            file, images = draw_few(name, count, seed)
                            job = (
                                f"{name} {count}",
                                model,
                                rate,
                                seed,
                                choose_epochs(images),
                                file,
                            )
                            jobs.append(([job], given.device))
        run_jobs(jobs, run_models, given.results, given.workers, given.threads)
    rows = read_rows(given.results)
    print_table(rows)
    if set(MODELS) <= set(rows.model):
        draw_figure(rows)
    else:
        print(f"{FIGURE.name} is not drawn: a model has no rows of the present source")


if __name__ == "__main__":
    main()
