"""Scores of strange images: how well each tells them from a set's own test images.

    pip install -r benchmarks/requirements.txt   # scikit-image's photographs
    python benchmarks/unknown.py                 # four sets, and each class left out; it resumes
    python benchmarks/unknown.py --table

A model is trained on each set by the usual recipe, from the pretrained weights. Against the test
images stand (a) noise, plain colors and pages of text, (b) tiles of photographs that scikit-image
and scikit-learn bring along, (c) the test images of the other sets, and (d) the test images of a
class that a further model was trained without. Compared by the area under the ROC curve are the
model's own confidence, the Mahalanobis distance and the distance to the nearest training image, in
the features of the model, of the pretrained model, and of both. Every area is a row of
benchmarks/results/unknown.csv.
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import torch
from PIL import Image, ImageDraw
from sklearn.metrics import roc_auc_score
from torch import Tensor

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.field import CPU, SETS, new_run_of, prepare_set, read_set
from benchmarks.jobs import append, start_worker, train_to_the_end
from kernel.data import Examples
from kernel.model import SClusterFormer, pretrained_model
from kernel.score import predict
from kernel.score.unknown import Features, fit_distance, nearest_distance
from kernel.train import choose_epochs

RESULTS = Path(__file__).parent / "results" / "unknown.csv"
SIZE = 64


def to_tensor(pictures: list) -> Tensor:
    """Stack pictures of SIZE x SIZE pixels: [N, 3, S, S] uint8."""
    arrays = [np.asarray(picture, dtype=np.uint8) for picture in pictures]
    return torch.from_numpy(np.stack(arrays)).permute(0, 3, 1, 2).contiguous()


def no_photographs() -> Tensor:
    """Return noise, fine and coarse, plain colors and pages of text."""
    rng, pictures = np.random.default_rng(0), []
    for k in range(60):
        pictures.append(rng.integers(0, 256, (SIZE, SIZE, 3)))
        side = 4 + k % 8
        coarse = Image.fromarray(rng.integers(0, 256, (side, side, 3), dtype=np.uint8))
        pictures.append(coarse.resize((SIZE, SIZE), Image.Resampling.BICUBIC))
        pictures.append(np.full((SIZE, SIZE, 3), rng.integers(0, 256, 3)))
        page = Image.new("RGB", (SIZE, SIZE), tuple(rng.integers(200, 256, 3).tolist()))
        pen = ImageDraw.Draw(page)
        for y in range(-1, SIZE, 8):
            words = "".join(rng.choice(list("abcdefghij klmno pqrst"), 14))
            pen.text((2, y), words, fill=tuple(rng.integers(0, 90, 3).tolist()))
        pictures.append(page)
    return to_tensor(pictures)


def photographs() -> Tensor:
    """Return tiles of the photographs that scikit-image and scikit-learn bring along."""
    from skimage import data  # noqa: PLC0415 - of this benchmark alone
    from sklearn.datasets import load_sample_images  # noqa: PLC0415

    names = ("astronaut", "chelsea", "coffee", "rocket", "retina", "hubble_deep_field")
    pictures, tiles = list(load_sample_images().images), []
    for name in names:
        pictures.append(getattr(data, name)())
    rng = np.random.default_rng(0)
    for picture in pictures:
        height, width = picture.shape[:2]
        for _ in range(40):
            side = int(rng.integers(SIZE, min(height, width)))
            y, x = rng.integers(0, height - side + 1), rng.integers(0, width - side + 1)
            tile = Image.fromarray(np.ascontiguousarray(picture[y : y + side, x : x + side, :3]))
            tiles.append(tile.resize((SIZE, SIZE), Image.Resampling.BICUBIC, reducing_gap=2))
    return to_tensor(tiles)


def trained(examples: Examples) -> SClusterFormer:
    """Train a model by the usual recipe, to the end."""
    train_split = examples.splits["train"]
    epochs = choose_epochs(len(train_split))
    run = new_run_of("ours, pretrained", 0.0, 0, epochs, examples, CPU)
    return train_to_the_end(run, CPU, examples, train_split).model.eval()


def without_class(examples: Examples, label: int) -> Examples:
    """Return a set without the images of a class."""
    labels = examples.labels - (examples.labels > label).long()
    splits = {name: k[examples.labels[k] != label] for name, k in examples.splits.items()}
    classes = [name for k, name in enumerate(examples.classes) if k != label]
    return replace(examples, labels=labels, splits=splits, classes=classes)


def nearest(train: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Return the cosine distance to the nearest training image."""
    train, x = (a / np.linalg.norm(a, axis=1, keepdims=True) for a in (train, x))
    return 1 - (x @ train.T).max(1)


def areas(model: SClusterFormer, examples: Examples, strangers: dict[str, Tensor]) -> list[dict]:
    """Return the area of each score for each kind of strangers."""
    pretrained = pretrained_model()
    kinds = {"own": [model], "pretrained": [pretrained], "both": [model, pretrained]}
    train_split, test = examples.splits["train"], examples.images[examples.splits["test"]]
    labels = examples.labels[train_split].numpy()
    images = {"train": examples.images[train_split], "test": test} | strangers
    scores = {}
    for kind, models in kinds.items():
        found = {k: predict(Features(models), x, CPU).numpy() for k, x in images.items()}
        fitted = fit_distance(found["train"], labels)
        for name in ("test", *strangers):
            x = found[name]
            scores["Mahalanobis", kind, name] = nearest_distance(x, *fitted)
            scores["nearest image", kind, name] = nearest(found["train"], x)
    for name in ("test", *strangers):
        outputs = predict(model, images[name], CPU)
        scores["confidence", "own", name] = -outputs.amax(1).numpy()
        scores["entropy", "own", name] = -(outputs.exp() * outputs).sum(1).numpy()
    rows = []
    for (score, kind, name), values in scores.items():
        if name != "test":
            own = scores[score, kind, "test"]
            truth = np.r_[np.zeros(len(own)), np.ones(len(values))]
            area = roc_auc_score(truth, np.r_[own, values])
            rows.append({"against": name, "score": score, "features": kind, "area": area})
    return rows


def print_table(rows: pd.DataFrame) -> None:
    """Print the mean over the sets of each score's areas."""
    rows = rows.assign(kind=rows.against.str[0])
    keys = ["score", "features", "kind"]
    means = rows.groupby([*keys, "set"]).area.mean().reset_index()
    table = means.pivot_table("area", ["score", "features"], "kind")
    print("| score | features | " + " | ".join(f"({k})" for k in table.columns) + " |")
    print("|---" * (2 + len(table.columns)) + "|")
    for (score, kind), row in table.iterrows():
        cells = " | ".join(f"{value:.3f}" for value in row)
        print(f"| {score} | {kind} | {cells} |")


def main() -> None:
    """Measure what is missing and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS))
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    parser.add_argument("--results", type=Path, default=RESULTS, help="file of the rows")
    parser.add_argument("--table", action="store_true", help="print what is there, and end")
    given = parser.parse_args()
    done = pd.read_csv(given.results) if given.results.exists() else pd.DataFrame()
    if not given.table:
        start_worker(given.threads)
        sets = {name: read_set(prepare_set(name, SETS[name], SIZE)) for name in SETS}
        cases = [(name, None) for name in given.sets]  # the whole sets first
        cases += [(name, k) for name in given.sets for k in range(len(sets[name].classes))]
        for name, left_out in cases:
            examples = sets[name]
            case = "" if left_out is None else examples.classes[left_out]
            if len(done) and ((done.set == name) & (done.left_out.fillna("") == case)).any():
                continue
            test = examples.splits["test"]
            if left_out is None:
                own, strangers = examples, {"a": no_photographs(), "b": photographs()}
                for other, their in sets.items():
                    if other != name:
                        strangers[f"c {other}"] = their.images[their.splits["test"]]
            else:
                own = without_class(examples, left_out)
                strangers = {"d": examples.images[test[examples.labels[test] == left_out]]}
                if not len(strangers["d"]):
                    continue
            for row in areas(trained(own), own, strangers):
                row["area"] = round(row["area"], 4)
                append(given.results, {"set": name, "left_out": case} | row)
    print_table(pd.read_csv(given.results))


if __name__ == "__main__":
    main()
