"""The synthetic leaves: the same bytes for a seed, and nothing to learn from color."""

import numpy as np
import torch
from sklearn.ensemble import RandomForestClassifier

from kernel.data import DISEASES, discover, load_images, make_examples, write_leaves


def histograms(images: torch.Tensor) -> np.ndarray:
    """Return 24 bins of each color channel: [N, 72] of [N, 3, S, S]."""
    return np.array(
        [
            np.concatenate([np.histogram(c, 24, (0, 256))[0] for c in image])
            for image in images.numpy()
        ]
    )


def test_same_seed_same_bytes(tmp_path):
    counts = {"train": 2, "test": 1}
    for folder, seed in (("a", 0), ("b", 0), ("c", 1)):
        write_leaves(tmp_path / folder, seed, counts)
    files = sorted(path.relative_to(tmp_path / "a") for path in (tmp_path / "a").rglob("*.png"))
    assert len(files) == 3 * len(DISEASES)
    for file in files:
        a, b, c = ((tmp_path / folder / file).read_bytes() for folder in "abc")
        assert a == b != c


def test_earlier_leaves_are_replaced(tmp_path):
    write_leaves(tmp_path, 0, {"train": 3})
    write_leaves(tmp_path, 0, {"train": 2})
    assert len(list(tmp_path.rglob("*.png"))) == 2 * len(DISEASES)


def test_color_does_not_tell_the_disease(tmp_path):
    write_leaves(tmp_path, 0)
    data = discover(tmp_path)
    examples = make_examples(data, load_images(data.files, 64), 0)
    assert examples.classes == sorted(DISEASES)
    features, labels = histograms(examples.images), examples.labels.numpy()
    train, test = examples.splits["train"].numpy(), examples.splits["test"].numpy()
    for seed in range(3):
        forest = RandomForestClassifier(300, random_state=seed, n_jobs=2)
        forest.fit(features[train], labels[train])
        assert forest.score(features[test], labels[test]) < 0.6
    means = features[train] @ np.tile(np.arange(24), 3) / 64**2  # mean brightness in bins
    spread = [means[labels[train] == k].mean() for k in range(4)]
    assert max(spread) - min(spread) < 0.35 * means.std()
