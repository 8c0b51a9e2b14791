"""Suspects: images whose label is doubtful, those of two classes that look the same, and odd ones.

Each image's label is compared with what a linear classifier says that has seen neither it nor
images related to it, on the features of the pretrained weights, which have seen no label of the
set: out-of-fold probabilities as in Northcutt et al., "Confident Learning", JAIR 70, 2021,
arXiv:1911.00068. So is its distance to the nearest class mean. The trained model itself would not
do: it has learned the wrong labels, too.
"""

import warnings
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from kernel.data import Examples
from kernel.score.unknown import fit_distance, nearest_distance

FOLDS = 5
STRENGTH = 0.01  # inverse of the probe's regularization
# By how much another class must be likelier than the label: benchmarks/suspects.py.
MARGIN = 0.6
# How many standard deviations, estimated by the median deviation, an image must be stranger.
OUTLIER = 6.0


@dataclass(frozen=True)
class Suspect:
    """An image that a person should look at.

    Attributes:
        index: in ``Examples``.
        split: "train" or "validation".
        reason: "label", "twin" (another class has an image that looks the same) or "odd".
        suggested: index of the likelier class, or of the twin's; None for an odd one.
        doubt: by how much the other class is likelier, 0 to 1; of a twin 1; of an odd one, by how
            many standard deviations it is stranger than most.

    """

    index: int
    split: str
    reason: str
    suggested: int | None
    doubt: float


def find_suspects(examples: Examples, reference: Tensor) -> list[Suspect]:
    """Return suspects of train and validation: doubtful labels, worst first, twins, then odd ones.

    Where there are too few groups of related images to tell, twins alone. ``reference`` is of
    ``reference_features``.
    """
    parts = [(name, examples.splits[name]) for name in ("train", "validation")]
    indices = torch.cat([own for _, own in parts])
    split_of = [name for name, own in parts for _ in range(len(own))]
    labels = examples.labels[indices].numpy()
    groups = np.arange(len(indices)) if examples.groups is None else examples.groups[indices]
    found = out_of_fold(reference.numpy(), labels, groups, len(examples.classes))
    twins = find_twins(examples, dict(zip(indices.tolist(), split_of, strict=True)))
    if found is None:
        return twins
    shares, distances = found
    rows = np.arange(len(labels))
    others = shares.copy()
    others[rows, labels] = -1
    margins = others.max(1) - shares[rows, labels]
    doubtful = [k for k in np.argsort(-margins) if margins[k] > MARGIN]
    middle = np.median(distances)
    spread = 1.4826 * np.median(np.abs(distances - middle))  # the deviation, were they normal
    excess = (distances - middle) / max(spread, 1e-9)
    odd = [k for k in np.argsort(-excess) if excess[k] > OUTLIER]
    return (
        [
            Suspect(
                int(indices[k]), split_of[k], "label", int(others[k].argmax()), float(margins[k])
            )
            for k in doubtful
        ]
        + twins
        + [Suspect(int(indices[k]), split_of[k], "odd", None, float(excess[k])) for k in odd]
    )


def find_twins(examples: Examples, split_of: dict[int, str]) -> list[Suspect]:
    """Return the images of which another class has one that looks the same; splits by index."""
    labels, suspects = examples.labels, {}
    for pair in examples.twins:
        for index, other in (pair, pair[::-1]):
            if index in split_of:
                twin = Suspect(index, split_of[index], "twin", int(labels[other]), 1.0)
                suspects.setdefault(index, twin)
    return list(suspects.values())


def out_of_fold(
    features: np.ndarray, labels: np.ndarray, groups: np.ndarray, count: int
) -> tuple[np.ndarray, np.ndarray] | None:
    """Return what a classifier says of each image that saw no image of its group.

    Returns:
        probabilities [N, count], 0 of a class that the others of a fold lack, and distances [N] to
        the nearest class mean. None where there are too few groups.
    """
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - a slow import
    from sklearn.model_selection import StratifiedGroupKFold  # noqa: PLC0415
    from sklearn.pipeline import make_pipeline  # noqa: PLC0415
    from sklearn.preprocessing import StandardScaler  # noqa: PLC0415

    if len(np.unique(groups)) < 2 * FOLDS or np.bincount(labels).max() < FOLDS:
        return None
    shares, distances = np.zeros((len(labels), count)), np.zeros(len(labels))
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=0)
    with warnings.catch_warnings():  # of classes with fewer images than folds, and of convergence
        warnings.simplefilter("ignore")
        for seen, unseen in folds.split(features, labels, groups):
            if len(np.unique(labels[seen])) < 2:
                return None
            probe = make_pipeline(StandardScaler(), LogisticRegression(C=STRENGTH, max_iter=300))
            probe.fit(features[seen], labels[seen])
            shares[np.ix_(unseen, probe[-1].classes_)] = probe.predict_proba(features[unseen])
            fitted = fit_distance(features[seen], labels[seen])
            distances[unseen] = nearest_distance(features[unseen], *fitted)
    return shares, distances
