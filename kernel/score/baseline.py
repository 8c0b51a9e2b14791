"""Baseline: what the images' colors alone tell, learned from the same images as the model.

A model that does not beat it has learned nothing about shapes.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from kernel.data import Examples, color_histograms
from kernel.score.metrics import score

MAX_IMAGES = 20_000  # of train: more change nothing about 64 numbers per image
WEIGHT_DECAYS = (1e-4, 1e-3, 1e-2)  # of the squared weights in the mean loss; validation chooses
MAX_ITERATIONS = 300
BORDER_GRID = 8  # cells along each side, of which the outer ones are the border


@dataclass(frozen=True)
class Baseline:
    """A simple classifier's scores on the test split.

    Attributes:
        name: what it is, for a sentence.
        scores: as ``score`` returns them.
        log_probabilities: [N, num_classes], in the order of the test split.
        most_frequent: accuracy of always predicting the most frequent class of train.
        border: accuracy of the same classifier on the border of the images alone, where a leaf
            seldom is: the outer eighth on each side.

    """

    name: str
    scores: dict
    log_probabilities: Tensor
    most_frequent: float
    border: float


def color_baseline(examples: Examples) -> Baseline:
    """Fit a multinomial logistic regression on color histograms of the training images.

    An image is described by the share of its pixels in each of 4 x 4 x 4 colors, as square roots,
    whose distances are Hellinger's. Images are used without augmentation, and test chooses nothing.
    """
    labels, splits = examples.labels, examples.splits
    test_labels = labels[splits["test"]]
    outputs = classify_by(examples, lambda images: np.sqrt(color_histograms(images)))
    frequent = torch.bincount(labels[splits["train"]]).argmax()
    return Baseline(
        "a logistic regression on color histograms",
        score(outputs, test_labels, examples.classes),
        outputs,
        float((test_labels == frequent).float().mean()),
        border_accuracy(examples),
    )


def border_accuracy(examples: Examples) -> float:
    """Return the accuracy of a logistic regression on the border of the images alone, on test."""
    outputs = classify_by(examples, border_colors)
    return float((outputs.argmax(1) == examples.labels[examples.splits["test"]]).float().mean())


def border_colors(images: Tensor) -> np.ndarray:
    """Return the mean colors of the 28 outer cells of an 8 x 8 grid: [N, 84], of [N, 3, S, S]."""
    outer = torch.ones(BORDER_GRID, BORDER_GRID, dtype=torch.bool)
    outer[1:-1, 1:-1] = False
    parts = [F.adaptive_avg_pool2d(part.float(), BORDER_GRID) for part in images.split(1024)]
    return torch.cat(parts)[:, :, outer].flatten(1).numpy()


def classify_by(examples: Examples, describe: Callable[[Tensor], np.ndarray]) -> Tensor:
    """Classify the test images by a logistic regression on what describes an image.

    Args:
        describe: maps images [N, 3, S, S] to numbers [N, D].

    Returns:
        [N, num_classes] log-probabilities.

    """
    # Imported here because it is slow to import.
    from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    labels, splits = examples.labels, examples.splits
    generator = torch.Generator().manual_seed(0)
    order = splits["train"][torch.randperm(len(splits["train"]), generator=generator)]
    first = np.unique(labels[order], return_index=True)[1]  # an image of every class at least
    learned = order[np.union1d(first, np.arange(min(len(order), MAX_IMAGES)))]
    features = {
        split: describe(examples.images[indices]).astype(np.float64)
        for split, indices in (splits | {"train": learned}).items()
        if split in ("train", "validation", "test")
    }
    mean = features["train"].mean(0)
    deviation = features["train"].std(0).clip(1e-3)
    features = {split: (values - mean) / deviation for split, values in features.items()}
    fits = []
    for decay in WEIGHT_DECAYS:
        # scikit-learn's C weighs the summed loss against half of the squared weights.
        model = LogisticRegression(C=1 / (2 * len(learned) * decay), max_iter=MAX_ITERATIONS)
        with warnings.catch_warnings(), np.errstate(divide="ignore"):  # a probability of 0
            warnings.simplefilter("ignore", ConvergenceWarning)  # near enough for a baseline
            model.fit(features["train"], labels[learned].numpy())
            validated, tested = (
                torch.from_numpy(model.predict_log_proba(features[split])).float()
                for split in ("validation", "test")
            )
        loss = F.nll_loss(validated, labels[splits["validation"]])
        fits.append((float(loss), tested))
    return min(fits, key=lambda fit: fit[0])[1]
