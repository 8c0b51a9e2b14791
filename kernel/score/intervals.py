"""Intervals: how much a score depends on the choice of test images.

Wilson's score intervals (Wilson, JASA 22:209, 1927), which stay away from certainty where there are
few images, with the effective number of images where photographs belong together: Korn & Graubard,
"Confidence intervals for proportions with small expected number of positive counts estimated from
survey data", Survey Methodology 24:193, 1998.
"""

import math

import numpy as np
import torch
from torch import Tensor

from kernel.data import Examples
from kernel.score.evaluation import Results

LEVEL = 0.95
NORMAL = 1.959964  # quantile of the normal distribution: its middle LEVEL lies within


def sum_groups(values: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Sum values [N, K] of images by their groups [N]: [groups, K]."""
    group_of = np.unique(groups, return_inverse=True)[1].ravel()
    sums = np.zeros((int(group_of.max(initial=-1)) + 1, values.shape[1]))
    np.add.at(sums, group_of, values)
    return sums


def effective_number(hits: np.ndarray, sizes: np.ndarray) -> float:
    """Return how many independent images tell as much of a share as groups of images do.

    Args:
        hits, sizes: [groups], of which hits.sum() / sizes.sum() is the share.

    Returns:
        from 1 to sizes.sum(). Where hits or misses are in fewer than two groups, their spread says
        nothing, and it is the number of groups.

    """
    hits, sizes = hits[sizes > 0], sizes[sizes > 0]
    count, total = len(sizes), sizes.sum()
    if total == count or min((hits > 0).sum(), (hits < sizes).sum()) < 2:
        return min(count, total)
    share = hits.sum() / total
    without = (hits.sum() - hits) / (total - sizes)  # the jackknife: each group left out once
    variance = (count - 1) / count * ((without - share) ** 2).sum()
    effective = share * (1 - share) / max(variance, 1e-12)
    # With few groups their spread is known but roughly: Student's distribution is wider.
    return float(np.clip(effective * (NORMAL / student(count - 1)) ** 2, 1, total))


def student(freedom: int) -> float:
    """Return the quantile of Student's distribution whose middle LEVEL lies within."""
    from scipy.stats import t  # noqa: PLC0415 - it takes its time to import

    return float(t.ppf((1 + LEVEL) / 2, freedom))


def wilson(share: float, number: float) -> list[float]:
    """Return Wilson's interval of a share of so many images; [0, 1] of none."""
    if not number:
        return [0.0, 1.0]
    z = NORMAL**2 / number
    middle = (share + z / 2) / (1 + z)
    half = math.sqrt(z * share * (1 - share) + z**2 / 4) / (1 + z)
    # Rounding must not leave the share itself outside, where it is 0 or 1.
    return [min(max(0.0, middle - half), share), max(min(1.0, middle + half), share)]


def share_interval(hits: np.ndarray, sizes: np.ndarray, groups: np.ndarray) -> list[float]:
    """Return the interval of hits.sum() / sizes.sum(), both [N], of images in groups [N]."""
    hits, sizes = sum_groups(np.stack([hits, sizes], 1), groups).T
    if not sizes.sum():
        return [0.0, 1.0]
    return wilson(hits.sum() / sizes.sum(), effective_number(hits, sizes))


def mean_recall_interval(intervals: list[list[float]], recalls: list[float]) -> list[float]:
    """Combine the intervals of the classes' recalls to that of their mean.

    The classes' images are others, so that the squares of the half widths add up, as for a
    difference in Newcombe, Statistics in Medicine 17:873, 1998, method 10.
    """
    recalls, ends = np.array(recalls), np.array(intervals)
    below, above = recalls - ends[:, 0], ends[:, 1] - recalls
    mean, count = recalls.mean(), len(recalls)
    low = mean - math.sqrt((below**2).sum()) / count
    high = mean + math.sqrt((above**2).sum()) / count
    return [max(0.0, float(low)), min(1.0, float(high))]


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
    true, predicted = labels.numpy(), log_probabilities.argmax(1).numpy()
    right = (true == predicted).astype(float)
    per_class, recalls = {}, []
    for k, name in enumerate(classes):
        of_class, predicted_so = (true == k).astype(float), (predicted == k).astype(float)
        hits = of_class * predicted_so
        per_class[name] = {
            "recall": share_interval(hits, of_class, groups),
            "precision": share_interval(hits, predicted_so, groups),
            "f1": share_interval(hits, (of_class + predicted_so) / 2, groups),
        }
        if of_class.any():
            recalls.append((hits.sum() / of_class.sum(), per_class[name]["recall"]))
    return {
        "accuracy": share_interval(right, np.ones_like(right), groups),
        "mean_recall": mean_recall_interval([i for _, i in recalls], [r for r, _ in recalls]),
        "per_class": per_class,
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

    Of the differences by group, with half an image more on which ours alone is right and half a one
    on which the other is: Agresti & Min, Statistics in Medicine 24:729, 2005.

    Args:
        results: ours.
        theirs: [N, num_classes] log-probabilities of the same images.
        examples: the data set.

    """
    labels = examples.labels[examples.splits["test"]]
    ours = results.log_probabilities["test"].argmax(1) == labels
    ahead = ours.double() - (theirs.argmax(1) == labels).double()
    pairs = torch.stack([ahead, torch.ones_like(ahead)], 1).numpy()
    sums = np.concatenate([sum_groups(pairs, groups_on_test(examples)), [[0.5, 1], [-0.5, 1]]])
    lead, total = sums[:, 0].sum() / sums[:, 1].sum(), sums[:, 1].sum()
    freedom = len(sums) - 1
    variance = (freedom + 1) / freedom * ((sums[:, 0] - lead * sums[:, 1]) ** 2).sum() / total**2
    half = student(freedom) * math.sqrt(variance)
    return [max(-1.0, float(lead - half)), min(1.0, float(lead + half))]
