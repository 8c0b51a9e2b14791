"""Predictions and scores: what a model says of images, and how often it is right."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import torch
from torch import Tensor, nn

from kernel.augmentation import normalize
from kernel.examples import Examples
from kernel.runtime import Runtime

EVALUATION_BATCH = 256


@dataclass(frozen=True)
class Results:
    """What a trained model reached.

    ``scores`` and ``log_probabilities`` have a key for each part, "validation" and "test";
    ``log_probabilities`` are [N, num_classes] in the order of ``Examples.parts``.
    """

    scores: dict[str, dict]
    log_probabilities: dict[str, Tensor]


@torch.inference_mode()
def predict(model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Return the log-probabilities [N, num_classes] of uint8 images [N, 3, S, S], on the CPU."""
    model.eval()
    outputs = []
    for batch in images.split(EVALUATION_BATCH):
        with runtime.autocast():
            outputs.append(model(normalize(batch.to(runtime.device))).float())
    return torch.cat(outputs).cpu()


def score(log_probabilities: Tensor, labels: Tensor, classes: list[str]) -> dict:
    """Compare predictions with the truth.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.
        classes: names, in the order of the numbers.

    Returns:
        images, loss (mean negative log-likelihood, nats), accuracy, mean_recall (over the classes
        that occur), per_class (recall, precision, f1, images), and confusion: the number of images
        by true class (row) and predicted class (column).

    """
    count = len(classes)
    predicted = log_probabilities.argmax(1)
    confusion = torch.bincount(labels * count + predicted, minlength=count * count)
    confusion = confusion.view(count, count).numpy()
    hits, true, claimed = confusion.diagonal(), confusion.sum(1), confusion.sum(0)
    recall = hits / np.maximum(true, 1)
    precision = hits / np.maximum(claimed, 1)
    f1 = 2 * hits / np.maximum(true + claimed, 1)
    return {
        "images": len(labels),
        "loss": float(-log_probabilities.gather(1, labels[:, None]).mean()),
        "accuracy": float(hits.sum() / len(labels)),
        "mean_recall": float(recall[true > 0].mean()),
        "per_class": {
            name: {
                "recall": float(recall[i]),
                "precision": float(precision[i]),
                "f1": float(f1[i]),
                "images": int(true[i]),
            }
            for i, name in enumerate(classes)
        },
        "confusion": confusion.tolist(),
    }


def evaluate_parts(model: nn.Module, examples: Examples, runtime: Runtime) -> Results:
    """Score a model on the validation and the test part."""
    scores, log_probabilities = {}, {}
    for part in ("validation", "test"):
        indices = examples.parts[part]
        log_probabilities[part] = predict(model, examples.images[indices], runtime)
        scores[part] = score(log_probabilities[part], examples.labels[indices], examples.classes)
    return Results(scores, log_probabilities)


def prediction_table(results: Results, examples: Examples) -> pd.DataFrame:
    """Make a row for each test image: file, true, predicted, and a probability for each class."""
    indices = examples.parts["test"]
    probabilities = results.log_probabilities["test"].exp().numpy()
    classes = np.array(examples.classes)
    table = {
        "file": [examples.names[i] for i in indices],
        "true": classes[examples.labels[indices]],
        "predicted": classes[probabilities.argmax(1)],
    }
    table |= {f"probability_{name}": probabilities[:, i] for i, name in enumerate(classes)}
    return pd.DataFrame(table)
