"""Does the audit tell a model that looks at the background from one that looks at the leaf?

    python benchmarks/background.py            # 20 sets, ten of them trained twice; ten minutes
    python benchmarks/background.py --real     # what it says of the field benchmark's four sets

A set is 120 leaves of each of the four apple classes, cut out by their black background and pasted
on textures: in half of the sets each class has a texture of its own, in the others each leaf gets
any of the four. The audit has the masks. The sets whose backgrounds give the class away are trained
a second time with ``--background swap``. Rows go to benchmarks/results/background.csv.
"""

import argparse
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import torch
from PIL import Image
from scipy import ndimage

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.field import SETS, prepare_set, read_set
from benchmarks.jobs import append, start_worker
from kernel.config import Config
from kernel.data import Examples, leaves_of, prepare_swap
from kernel.runtime import Runtime
from kernel.score import audit_split
from kernel.train import Run, choose_epochs, load_initial, new_run, train, transfer_weights

RESULTS = Path(__file__).parent / "results" / "background.csv"
PER_CLASS = {"train": 60, "validation": 20, "test": 40}
EPOCHS = 12
# Soil, stone, cloth, sand: mean color, and over how many pixels it varies.
TEXTURES = (((120, 85, 60), 1), ((130, 130, 130), 3), ((80, 95, 140), 2), ((190, 170, 130), 6))


def texture(kind: int, side: int, rng: np.random.Generator) -> np.ndarray:
    """Draw a background [3, side, side] uint8."""
    color, grain = TEXTURES[kind]
    field = ndimage.gaussian_filter(rng.normal(0, 1, (side, side)), grain, mode="wrap")
    color = np.array(color)[:, None, None] + rng.normal(0, 12, (3, 1, 1))
    return (color + 25 * field / field.std()).clip(0, 255).astype(np.uint8)


def paste_set(seed: int, gives_away: bool, masks: Path) -> Examples:
    """Return leaves on textures, and write their masks."""
    rng = np.random.default_rng(seed)
    source = read_set(prepare_set("apple", SETS["apple"], 64))
    pool = torch.cat([source.splits["train"], source.splits["validation"]]).numpy()
    images, labels, splits = [], [], {}
    for split, count in PER_CLASS.items():
        begin = len(images)
        for label in range(len(source.classes)):
            own = source.splits["test"].numpy() if split == "test" else pool
            own = rng.permutation(own[source.labels[own].numpy() == label])
            pool = np.setdiff1d(pool, own[:count])
            leaves = leaves_of(source.images[own], [], None)
            for k in np.flatnonzero(leaves.found)[:count]:
                kind = label if gives_away else int(rng.integers(len(TEXTURES)))
                mask, leaf = leaves.masks[k], source.images[own[k]].numpy()
                images.append(np.where(mask, leaf, texture(kind, 64, rng)))
                labels.append(label)
                Image.fromarray(mask).save(masks / f"{len(images) - 1}.png")
        splits[split] = torch.arange(begin, len(images))
    names = [f"{k}.jpg" for k in range(len(images))]
    pixels = torch.from_numpy(np.stack(images))
    return Examples(pixels, torch.tensor(labels), names, source.classes, splits)


def train_on(examples: Examples, epochs: int, seed: int, runtime: Runtime) -> Run:
    """Train from the pretrained weights."""
    config = Config(num_classes=len(examples.classes), init="pretrained", epochs=epochs, seed=seed)
    run = new_run(config, examples.classes, runtime)
    transfer_weights(run, load_initial(config))
    train(run, runtime, examples, lambda run: None)
    return run


def judge(seed: int, gives_away: bool, background: str) -> dict:
    """Train on a set, audit the model, and return a row."""
    with tempfile.TemporaryDirectory() as folder:
        masks, runtime = Path(folder) / "masks", Runtime(torch.device("cpu"), "fp32", Path(folder))
        masks.mkdir()
        examples = paste_set(seed, gives_away, masks)
        if background == "swap":
            train_split = examples.splits["train"]
            swap = prepare_swap(examples.images, train_split, examples.names, str(masks))
            examples = replace(examples, swap=swap)
        run = train_on(examples, EPOCHS, seed, runtime)
        given = audit_split(run.model, examples, runtime, str(masks))
        found = audit_split(run.model, examples, runtime, None)
    row = {"seed": seed, "gives_away": gives_away, "background": background}
    row |= {name: round(value, 4) for name, value in given.accuracy.items()}
    return row | {"looks_at": given.looks_at, "by_rule": found.looks_at, "found": found.found}


def audit_real_sets() -> None:
    """Train on each set of the field benchmark, and print what the audit says."""
    for name, folder in SETS.items():
        examples = read_set(prepare_set(name, folder, 64))
        with tempfile.TemporaryDirectory() as output:
            runtime = Runtime(torch.device("cpu"), "fp32", Path(output))
            epochs = choose_epochs(len(examples.splits["train"]))
            audit = audit_split(
                train_on(examples, epochs, 0, runtime).model, examples, runtime, None
            )
        print(f"{name}: {audit.sentence()}")
        print("  " + ", ".join(f"{k} {v:.3f}" for k, v in audit.accuracy.items()), flush=True)


def main() -> None:
    """Run what is missing, and print how many sets were judged right."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--real", action="store_true", help="audit models of the real sets, and end"
    )
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    given = parser.parse_args()
    start_worker(given.threads)
    if given.real:
        return audit_real_sets()
    rows = pd.read_csv(RESULTS) if RESULTS.exists() else pd.DataFrame(columns=["seed"])
    for seed in range(20):
        gives_away = seed % 2 == 0
        for background in ("keep", "swap") if gives_away else ("keep",):
            if not ((rows.seed == seed) & (rows.get("background") == background)).any():
                append(RESULTS, judge(seed, gives_away, background))
    rows = pd.read_csv(RESULTS)
    kept = rows[rows.background == "keep"]
    truth = kept.gives_away.map({True: "background", False: "leaf"})
    print(f"judged right: {(kept.looks_at == truth).sum()} of {len(kept)}")
    for key, own in rows.groupby(["gives_away", "background"]):
        lost = own["as it is"] - own["another background"]
        print(key, f"lost on another background: {lost.mean():.3f} ± {lost.std():.3f}")
        print(own.select_dtypes("number").mean().drop("seed").round(3).to_dict())
    return None


if __name__ == "__main__":
    main()
