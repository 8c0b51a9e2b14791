"""Wrong labels: how many of 5% flipped ones are found, and how many of those found are flipped.

    pip install -r benchmarks/requirements.txt   # cleanlab, the reference
    python benchmarks/suspects.py                # four sets, five seeds; minutes

Of each set's training and validation labels 5% become another class's, drawn at random, and
``find_suspects`` looks for them. Beside it stands cleanlab's ``find_label_issues`` on the same
out-of-fold probabilities. Images that are wrong in the set itself count as false alarms.
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.field import CPU, SETS, prepare_set, read_set
from benchmarks.jobs import start_worker
from kernel.data import Examples
from kernel.score import find_suspects, reference_features
from kernel.score.suspects import out_of_fold

SHARE = 0.05


def flip(examples: Examples, seed: int) -> tuple[Examples, set[int]]:
    """Return a set some of whose labels are another class's, and which images those are."""
    rng = np.random.default_rng(seed)
    indices = torch.cat([examples.splits["train"], examples.splits["validation"]]).numpy()
    chosen = rng.choice(indices, round(SHARE * len(indices)), replace=False)
    labels, count = examples.labels.clone(), len(examples.classes)
    for k in chosen:
        labels[k] = (labels[k] + int(rng.integers(1, count))) % count
    return replace(examples, labels=labels), set(chosen.tolist())


def by_cleanlab(examples: Examples) -> set[int]:
    """Return the images whose labels cleanlab doubts."""
    from cleanlab.filter import find_label_issues  # noqa: PLC0415 - of this benchmark alone

    indices = torch.cat([examples.splits["train"], examples.splits["validation"]])
    features = reference_features(examples, CPU).numpy()
    labels, groups = examples.labels[indices].numpy(), examples.groups[indices]
    shares, _ = out_of_fold(features, labels, groups, len(examples.classes))
    shares = np.clip(shares, 1e-6, None)
    shares /= shares.sum(1, keepdims=True)
    found = find_label_issues(labels, shares, return_indices_ranked_by="self_confidence", n_jobs=1)
    return set(indices[found.copy()].tolist())


def main() -> None:
    """Print recall and precision, mean and spread over seeds."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(5)))
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    given = parser.parse_args()
    start_worker(given.threads)
    print("| set | found of the flipped | flipped of the found | cleanlab: found | flipped |")
    print("|---|---|---|---|---|")
    for name, folder in SETS.items():
        rows = []
        for seed in given.seeds:
            examples, wrong = flip(read_set(prepare_set(name, folder, 64)), seed)
            suspects = find_suspects(examples, reference_features(examples, CPU))
            ours = {suspect.index for suspect in suspects if suspect.reason == "label"}
            row = []
            for found in (ours, by_cleanlab(examples)):
                row += [len(found & wrong) / len(wrong), len(found & wrong) / max(1, len(found))]
            rows.append(row)
        means, spreads = np.mean(rows, axis=0), np.std(rows, axis=0, ddof=min(1, len(rows) - 1))
        cells = [f"{m:.2f} ± {s:.2f}" for m, s in zip(means, spreads, strict=True)]
        print(f"| {name} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
