"""Our groups of related images against the leaves that PlantVillage's authors have noted.

    python benchmarks/grouping.py [FOLDER]    # of class folders (default: ../shared's apple leaves)

benchmarks/results/plantvillage_apple_leaves.csv has the leaf of 630 of 3,171 photographs of apple
leaves, from thirty places of leaf-map.json in github.com/spMohanty/PlantVillage-Dataset (commit
40789680, CC BY-SA 3.0). Recall is the share of pairs of a leaf that are in one group, precision
the share of pairs of a group that are of one leaf: groups hold several leaves on purpose. What
counts is how many test images have photographs of their leaf in train, after a cut by our groups
and by chance.
"""

import re
import sys
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.field import SETS
from kernel.data import discover, load_images
from kernel.data.groups import find_groups
from kernel.data.splits import cut_splits

LEAVES = Path(__file__).parent / "results" / "plantvillage_apple_leaves.csv"
CUTS = 20  # seeds


def read_leaves(names: list[str]) -> np.ndarray:
    """Return the number of each photograph's leaf, -1 where it is not known: [N] int64."""
    known = pd.read_csv(LEAVES)
    numbers = known.groupby(["class", "leaf"]).ngroup()
    leaf_of = dict(zip(zip(known.series, known.frame, strict=True), numbers, strict=True))
    frames = [re.search(r"___(.*?) (\d+)", Path(name).name) for name in names]
    keys = [(found[1].lower(), int(found[2])) if found else None for found in frames]
    return np.array([leaf_of.get(key, -1) for key in keys])


def equal_pairs(values: np.ndarray) -> np.ndarray:
    """Return which pairs of values [N] are equal: [N * (N - 1) / 2] bool."""
    a, b = np.triu_indices(len(values), 1)
    return values[a] == values[b]


def leaked(leaves: np.ndarray, splits: dict[str, np.ndarray]) -> float:
    """Return the share of test images with a photograph of their leaf in train."""
    test = leaves[splits["test"]]
    return np.isin(test[test >= 0], leaves[splits["train"]]).mean()


def main() -> None:
    """Print recall, precision and leakage."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SETS["apple"]
    data = discover(folder)
    images = load_images(data.files, 64, Path(tempfile.gettempdir()) / "field", None).images
    names, labels = [str(file) for file in data.files], np.asarray(data.labels)
    leaves = read_leaves(names)
    groups = find_groups(images, labels, names, 0).groups
    known = leaves >= 0
    same_leaf, same_group = equal_pairs(leaves[known]), equal_pairs(groups[known])
    both = (same_leaf & same_group).sum()
    print(f"{known.sum()} photographs of {len(np.unique(leaves[known]))} leaves, ", end="")
    print(f"{same_leaf.sum()} pairs of one leaf")
    print(f"recall {both / same_leaf.sum():.3f}, precision {both / same_group.sum():.3f}")
    alone, given = np.arange(len(names)), np.full(len(names), "")
    for what, own in (("groups", groups), ("chance", alone)):
        shares = [
            leaked(leaves, cut_splits(labels, given, own, seed, list(data.classes)))
            for seed in range(CUTS)
        ]
        print(
            f"test images with their leaf in train, cut by {what}: "
            f"{np.mean(shares):.3f} ± {np.std(shares, ddof=1):.3f}"
        )


if __name__ == "__main__":
    main()
