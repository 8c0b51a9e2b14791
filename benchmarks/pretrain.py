"""A training on many plant photographs: tar files of class folders, all their classes together.

    python benchmarks/pretrain.py --forms                 # each form of clusters, 8 epochs
    python benchmarks/pretrain.py --forms --seeds 0 1 2   # with more seeds
    python benchmarks/pretrain.py --table                 # only print what is there

Validation and test parts are cut by groups of related images, as the program does. Every finished
run is a row of benchmarks/results/cluster_forms.csv, which a second start leaves alone.
"""

import argparse
import hashlib
import os
import sys
import tarfile
import tempfile
import time
from pathlib import Path

import pandas as pd
import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.accuracy import source_of
from benchmarks.cluster_forms import FORMS, patched
from benchmarks.field import ROOMS, SHARED
from benchmarks.jobs import append, start_worker
from kernel.config import Config
from kernel.data import Examples, discover, load_images, make_examples
from kernel.model import count_parameters
from kernel.runtime import Runtime
from kernel.score import predict, score
from kernel.train import new_run, train_epoch

TARS = SHARED / "pretrain"
RESULTS = Path(__file__).parent / "results" / "cluster_forms.csv"
EPOCHS = 8


def unpack(tars: Path) -> Path:
    """Extract tar files of class folders side by side, once, and return the folder."""
    names = [f"{file.name} {file.stat().st_size}" for file in sorted(tars.glob("*.tar"))]
    if not names:
        sys.exit(f"no tar file in {tars}: give a folder of tar files of class folders with --tars")
    key = hashlib.sha256("\n".join(names).encode()).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / f"pretrain-{key}"
    if not folder.exists():
        partial = Path(tempfile.mkdtemp(prefix="pretrain-"))
        for file in sorted(tars.glob("*.tar")):
            with tarfile.open(file) as tar:
                for member in tar.getmembers():
                    member.name = f"{file.stem}-{member.name}"
                    tar.extract(member, partial, filter="data")
        os.rename(partial, folder)
    return folder


def read_tars(tars: Path, size: int) -> Examples:
    """Read the images of tar files of class folders, shrunk to a size, in three parts."""
    data = discover(unpack(tars))
    pixels = load_images(data.files, size, Path(tempfile.gettempdir()) / "pretrain-pixels", None)
    return make_examples(data, pixels, 0)


def train_form(name: str, seed: int, examples: Examples) -> dict:
    """Train a form of the model on the photographs' labels, and score it on their test part."""
    runtime = Runtime(torch.device("cpu"), "fp32", Path())
    classes, (images, labels) = examples.classes, (examples.images, examples.labels)
    with patched(name) as settings:
        config = Config(num_classes=len(classes), epochs=EPOCHS, seed=seed, **settings)
        run = new_run(config, classes, runtime)
        run.measured_peak_bytes = 1  # nothing to measure
        start = time.perf_counter()
        for run.epoch in range(EPOCHS):
            row = train_epoch(run, runtime, images, labels, examples.splits["train"])
            print(run.epoch, row, flush=True)
        seconds = time.perf_counter() - start
        test = examples.splits["test"]
        scores = score(predict(run.model, images[test], runtime), labels[test], classes)
    return {
        "form": name,
        "seed": seed,
        "train_loss": round(row["loss"], 4),
        "loss": round(scores["loss"], 4),
        "accuracy": round(scores["accuracy"], 4),
        "seconds": round(seconds),
        "parameters": count_parameters(run.model),
        "key": key_of(),
    }


def key_of() -> str:
    """Hash the source that a row depends on, comments aside."""
    text = [*source_of(ROOMS), str(Config())]
    return hashlib.sha256("\n".join(text).encode()).hexdigest()[:12]


def main() -> None:
    """Run what is missing and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tars", type=Path, default=TARS, help="folder of tar files")
    parser.add_argument("--forms", nargs="*", choices=list(FORMS), help="which to train (all)")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    parser.add_argument("--table", action="store_true", help="print what is there, and end")
    given = parser.parse_args()
    rows = pd.read_csv(RESULTS) if RESULTS.exists() else pd.DataFrame(columns=["form", "seed"])
    if not given.table:
        start_worker(given.threads)
        examples = read_tars(given.tars, Config().image_size)
        for seed in given.seeds:
            for name in given.forms or FORMS:
                if not ((rows.form == name) & (rows.seed == seed)).any():
                    append(RESULTS, train_form(name, seed, examples))
    print(pd.read_csv(RESULTS).to_string(index=False))


if __name__ == "__main__":
    main()
