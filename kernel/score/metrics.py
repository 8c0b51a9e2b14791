"""Metrics: how often predictions are right, over all images and by class."""

import torch.nn.functional as F
from torch import Tensor

from kernel.score.calibration import calibration_error


def score(log_probabilities: Tensor, labels: Tensor, classes: list[str]) -> dict:
    """Compare predictions with the true classes.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.
        classes: names, in the order of the labels.

    Returns:
        images, loss (mean negative log-likelihood, nats), accuracy, mean_recall (over the classes
        that occur), expected_calibration_error, per_class (recall, precision, f1, images),
        and confusion: the number of images by true class (row) and predicted class (column).

    """
    # Imported here because it is slow to import.
    from sklearn.metrics import (  # noqa: PLC0415
        confusion_matrix,
        precision_recall_fscore_support,
    )

    true, predicted = labels.numpy(), log_probabilities.argmax(1).numpy()
    all_labels = range(len(classes))
    precision, recall, f1, images = precision_recall_fscore_support(
        true, predicted, labels=all_labels, zero_division=0
    )
    return {
        "images": len(labels),
        "loss": float(F.nll_loss(log_probabilities, labels)),
        "accuracy": float((true == predicted).mean()),
        "mean_recall": float(recall[images > 0].mean()),
        "expected_calibration_error": calibration_error(log_probabilities, labels),
        "per_class": {
            name: {
                "recall": float(recall[k]),
                "precision": float(precision[k]),
                "f1": float(f1[k]),
                "images": int(images[k]),
            }
            for k, name in enumerate(classes)
        },
        "confusion": confusion_matrix(true, predicted, labels=all_labels).tolist(),
    }
