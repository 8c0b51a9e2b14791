"""Calibration: a temperature that makes the model's confidence as high as its accuracy.

Guo et al., "On Calibration of Modern Neural Networks", ICML 2017, arXiv:1706.04599.
"""

import pandas as pd
import torch
import torch.nn.functional as F
from torch import Tensor

CONFIDENCE_BINS = 15  # of the expected calibration error, as in Guo et al.


def calibration_bins(log_probabilities: Tensor, labels: Tensor) -> pd.DataFrame:
    """Return mean confidence, accuracy and number of images of each bin of confidence with images.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.

    """
    confidence, predicted = log_probabilities.double().exp().max(1)
    table = pd.DataFrame(
        {
            "bin": (confidence * CONFIDENCE_BINS).long().clamp_max(CONFIDENCE_BINS - 1).numpy(),
            "confidence": confidence.numpy(),
            "accuracy": (predicted == labels).numpy(),
            "images": 1,
        }
    )
    return table.groupby("bin").agg({"confidence": "mean", "accuracy": "mean", "images": "sum"})


def calibration_error(log_probabilities: Tensor, labels: Tensor) -> float:
    """Return the expected calibration error: |confidence - accuracy| of the bins, by their images.

    Guo et al., equation 3. Arguments are those of ``calibration_bins``.
    """
    bins = calibration_bins(log_probabilities, labels)
    return float(((bins.confidence - bins.accuracy).abs() * bins.images).sum() / len(labels))


def calibrate(log_probabilities: Tensor, temperature: float) -> Tensor:
    """Divide log-probabilities [N, num_classes] by a temperature and normalize them again."""
    return (log_probabilities / temperature).log_softmax(1)


def fit_temperature(log_probabilities: Tensor, labels: Tensor, independent: int) -> float:
    """Return the temperature, from 0.1 to 10, that makes the labels most likely (Guo et al., 4.2).

    Labels count as wrong once in ``independent + 2`` images, by Laplace's rule of succession: where
    no error was seen in n images, the next one is an error with probability 1 / (n + 2). Without
    that, no temperature would be low enough for a set without errors.

    Args:
        log_probabilities: [N, num_classes] of the validation split.
        labels: [N] int64.
        independent: number of groups of related images among them.

    """
    temperatures = torch.logspace(-1, 1, 401, dtype=torch.float64)
    outputs, wrong = log_probabilities.double(), 1 / (independent + 2)
    others = outputs.shape[1] - 1
    targets = F.one_hot(labels, outputs.shape[1]) * (1 - wrong - wrong / others) + wrong / others
    # One after the other: all at once would be 401 times the outputs.
    losses = [F.cross_entropy(outputs / t, targets) for t in temperatures.tolist()]
    return float(temperatures[torch.stack(losses).argmin()])
