"""Intervals: how much a score depends on the choice of test images, by bootstrap.

Efron & Tibshirani, "An Introduction to the Bootstrap", 1993, percentile intervals.
"""

import numpy as np
import torch
from torch import Tensor

from kernel.data import Examples
from kernel.score.evaluation import Results

RESAMPLES = 1000
RESAMPLES_AT_ONCE = 50  # for memory
LEVEL = 0.95


def bootstrap(counts: np.ndarray, groups: np.ndarray, seed: int = 0) -> np.ndarray:
    """Sum counts over groups of images drawn with replacement, RESAMPLES times.

    Photographs of one object are drawn together: drawn as if they were independent, they would
    make the intervals too narrow.

    Args:
        counts: [N, K], of each image.
        groups: [N], equal for images that belong together.
        seed: of the draws.

    Returns:
        [RESAMPLES, K].

    """
    group_of = np.unique(groups, return_inverse=True)[1].ravel()
    size = int(group_of.max()) + 1
    grouped = np.zeros((size, counts.shape[1]))
    np.add.at(grouped, group_of, counts)
    generator = np.random.default_rng(seed)
    sums = []
    for _ in range(0, RESAMPLES, RESAMPLES_AT_ONCE):
        times = generator.multinomial(size, np.full(size, 1 / size), RESAMPLES_AT_ONCE)
        sums.append(times @ grouped)
    return np.concatenate(sums)


def interval(values: np.ndarray) -> list[float]:
    """Return the ends of the percentile interval of values [RESAMPLES], infinite and NaN left out.

    Where all are, it is [0, 1].
    """
    values = values[np.isfinite(values)]
    if not len(values):
        return [0.0, 1.0]
    return np.quantile(values, [(1 - LEVEL) / 2, (1 + LEVEL) / 2]).tolist()


def score_intervals(
    log_probabilities: Tensor, labels: Tensor, groups: np.ndarray, classes: list[str]
) -> dict:
    """Return 95% intervals [low, high] of what ``score`` returns.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.
        groups: [N], equal for images that belong together.
        classes: names, in the order of the labels.

    Returns:
        accuracy, mean_recall, and per_class (recall, precision, f1).

    """
    count = len(classes)
    true, predicted = labels.numpy(), log_probabilities.argmax(1).numpy()
    # Of each image and class: is it a hit, of the class, predicted so; [N, 3 * count].
    kinds = [np.where(true == predicted, true, count), true, predicted]
    ones = [np.eye(count + 1)[kind][:, :count] for kind in kinds]
    sums = bootstrap(np.concatenate(ones, 1), groups)
    hits, of_class, predicted_so = np.split(sums, 3, axis=1)  # [RESAMPLES, count] each
    with np.errstate(invalid="ignore"):
        recall, precision = hits / of_class, hits / predicted_so
        f1 = 2 * hits / (of_class + predicted_so)
    return {
        "accuracy": interval(hits.sum(1) / of_class.sum(1)),
        "mean_recall": interval(np.nanmean(recall, axis=1)),
        "per_class": {
            name: {
                "recall": interval(recall[:, k]),
                "precision": interval(precision[:, k]),
                "f1": interval(f1[:, k]),
            }
            for k, name in enumerate(classes)
        },
    }


def groups_on_test(examples: Examples) -> np.ndarray:
    """Return the groups [N] of the test images; each its own where nothing is known."""
    groups = np.arange(len(examples.names)) if examples.groups is None else examples.groups
    return groups[examples.splits["test"]]


def intervals_on_test(results: Results, examples: Examples) -> dict:
    """Return ``score_intervals`` of the test split."""
    labels = examples.labels[examples.splits["test"]]
    outputs = results.log_probabilities["test"]
    return score_intervals(outputs, labels, groups_on_test(examples), examples.classes)


def lead_interval(results: Results, theirs: Tensor, examples: Examples) -> list[float]:
    """Return the 95% interval of the lead in accuracy on the test split.

    Args:
        results: ours.
        theirs: [N, num_classes] log-probabilities of the same images.
        examples: the data set.

    """
    labels = examples.labels[examples.splits["test"]]
    ours = results.log_probabilities["test"].argmax(1) == labels
    ahead = ours.float() - (theirs.argmax(1) == labels).float()
    sums = bootstrap(
        torch.stack([ahead, torch.ones_like(ahead)], 1).numpy(), groups_on_test(examples)
    )
    return interval(sums[:, 0] / sums[:, 1])
