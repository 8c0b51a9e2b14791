"""What a start from other classes' weights is worth: ``--init`` against from scratch.

A model is trained on two of the four apple classes. The other two are then learned from a tenth of
their training images, from its weights and from scratch, and scored on their test images.

    python benchmarks/transfer.py --data FOLDER

Validation, which chooses the epoch, is kept whole. Prints a table.
"""

import argparse
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kernel.config import Config
from kernel.data import Examples, discover, load_images, make_examples
from kernel.runtime import Runtime
from kernel.score import predict_tta, score
from kernel.train import load_record, new_run, train, transfer_weights

FIRST = ("Apple___Black_rot", "Apple___healthy")
SHARE = 0.1  # of the other classes' training images
FIRST_EPOCHS, EPOCHS = 5, 20


def load_classes(data: Path, classes: list[str], image_size: int) -> Examples:
    """Load some classes of a folder of parts."""
    with tempfile.TemporaryDirectory() as folder:
        for part in ("train", "test"):
            Path(folder, part).mkdir()
            for name in classes:
                Path(folder, part, name).symlink_to(data / part / name)
        found = discover(Path(folder))
        return make_examples(found, load_images(found.files, image_size), seed=0)


def keep_share(examples: Examples, seed: int) -> Examples:
    """Keep a tenth of each class's training images, chosen by the seed."""
    train_part, generator = examples.splits["train"], torch.Generator().manual_seed(seed)
    kept = []
    for label in range(len(examples.classes)):
        own = train_part[examples.labels[train_part] == label]
        order = torch.randperm(len(own), generator=generator)
        kept.append(own[order[: round(SHARE * len(own))]])
    return replace(examples, splits=examples.splits | {"train": torch.cat(kept).sort().values})


def fit(config: Config, examples: Examples, start: dict | None = None) -> tuple[dict, dict]:
    """Train a model, from a checkpoint's weights where one is given, and score it on test."""
    with tempfile.TemporaryDirectory() as folder:
        runtime = Runtime(torch.device("cpu"), "fp32", Path(folder))
        run = new_run(replace(config, num_classes=len(examples.classes)), examples.classes, runtime)
        if start:
            transfer_weights(run, start)
        train(run, runtime, examples, lambda run: None)
        if run.stopped:
            sys.exit(f"stopped: {run.stopped}")
        test = examples.splits["test"]
        outputs = predict_tta(run.model, examples.images[test], runtime)
        record = load_record(Path(folder, "best.pt"))
    return record, score(outputs, examples.labels[test], examples.classes)


def main() -> None:
    """Run the comparison and print it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of train/ and test/")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    given = parser.parse_args()
    data = given.data.resolve()
    names = sorted(folder.name for folder in (data / "train").iterdir())
    config = Config(init="scratch")
    first = load_classes(data, [name for name in names if name in FIRST], config.image_size)
    others = load_classes(data, [name for name in names if name not in FIRST], config.image_size)
    start, scores = fit(replace(config, epochs=FIRST_EPOCHS), first)
    print(f"first classes, {FIRST_EPOCHS} epochs: accuracy {scores['accuracy']:.3f}", flush=True)
    reached = {"from scratch": [], "from the first classes": []}
    for seed in given.seeds:
        few = keep_share(others, seed)
        for name, weights in (("from scratch", None), ("from the first classes", start)):
            own = replace(config, seed=seed, epochs=EPOCHS)
            if weights:  # the rate and loss of a run with --init FILE
                own = replace(own, init="best.pt")
            _, scores = fit(own, few, weights)
            reached[name].append((scores["accuracy"], scores["mean_recall"]))
            print(f"seed {seed} {name}: {scores['accuracy']:.3f}", flush=True)
    print(f"{len(few.splits['train'])} images to train on, {len(few.splits['test'])} test images")
    print("| start | accuracy, mean (range) | mean recall |\n|---|---|---|")
    for name, values in reached.items():
        cells = [
            f"{column.mean():.3f} ({column.min():.3f} to {column.max():.3f})"
            for column in np.array(values).T
        ]
        print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
