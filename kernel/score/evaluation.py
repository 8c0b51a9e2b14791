"""Predictions and scores: what a model says of images, and how often it is right."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kernel.data import Examples
from kernel.model import SClusterFormer, mix_heads, normalize
from kernel.runtime import Runtime, gather_objects

EVALUATION_BATCH = 256
CONFIDENCE_BINS = 15  # of the expected calibration error, as in Guo et al.


@dataclass(frozen=True)
class Results:
    """What a trained model reached.

    ``scores`` and ``log_probabilities`` have a key for each part, "validation" and "test";
    ``log_probabilities`` are [N, num_classes] in the order of ``Examples.splits``, as the model
    gives them; ``temperature`` is what they are divided by to be calibrated, before they are
    normalized again. ``head_outputs`` are the three heads' log-probabilities, [N, 3, num_classes]:
    upper, lower, fused.
    """

    scores: dict[str, dict]
    log_probabilities: dict[str, Tensor]
    temperature: float
    head_outputs: dict[str, Tensor] = field(default_factory=dict)


@torch.inference_mode()
def predict(model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Return the log-probabilities [N, num_classes] of uint8 images [N, 3, S, S], on the CPU."""
    model.eval()
    outputs = []
    for batch in images.split(EVALUATION_BATCH):
        with runtime.autocast():
            outputs.append(model(normalize(batch.to(runtime.device))).float())
    return torch.cat(outputs).cpu()


def dihedral(images: Tensor, view: int) -> Tensor:
    """Return one of the eight flips and quarter turns, 0 to 7, of images [B, 3, S, S]; 0: as is."""
    return (images.flip(3) if view >= 4 else images).rot90(view % 4, (2, 3))


def predict_tta(model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Average the probabilities of each image's eight flips and quarter turns.

    Training draws from the same eight (see ``augment``). Where ``runtime.views`` is less, only so
    many are looked at. Arguments and result are ``predict``'s.
    """
    outputs = [predict(model, dihedral(images, view), runtime) for view in range(runtime.views)]
    return torch.stack(outputs).logsumexp(0) - math.log(len(outputs))


def predict_shared(how: Callable, model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Have each of several processes predict some of the batches, each image by one of them.

    Whole batches: each is computed as one process alone would.

    Args:
        how: ``predict`` or ``predict_tta``, with whose other arguments and result.
        model: the same in all processes.
        images: [N, 3, S, S] uint8, the same in all processes.
        runtime: all its processes must call this.

    """
    batches, count = images.split(EVALUATION_BATCH), runtime.world_size
    outputs = [how(model, batch, runtime) for batch in batches[runtime.rank :: count]]
    gathered = gather_objects(outputs)
    return torch.cat([gathered[k % count][k // count] for k in range(len(batches))])


class HeadOutputs(nn.Module):
    """A model that returns what each of its heads says, [B, 3, num_classes]."""

    def __init__(self, model: SClusterFormer):
        super().__init__()
        self.model = model

    def forward(self, images: Tensor) -> Tensor:
        """Map images [B, 3, S, S] to log-probabilities [B, 3, num_classes]."""
        return self.model.head_outputs(images).transpose(0, 1)


def mix_splits(head_outputs: Tensor, model: SClusterFormer) -> Tensor:
    """Mix head_outputs [N, 3, num_classes] as a model does: [N, num_classes] log-probabilities.

    A mixture of the heads' averages over an image's turns is the average of their mixtures.
    """
    with torch.inference_mode():
        return mix_heads(head_outputs.transpose(0, 1), model.heads.theta.cpu())


def score(log_probabilities: Tensor, labels: Tensor, classes: list[str]) -> dict:
    """Compare predictions with the truth.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.
        classes: names, in the order of the numbers.

    Returns:
        images, loss (mean negative log-likelihood, nats), accuracy, mean_recall (over the classes
        that occur), expected_calibration_error, per_class (recall, precision, f1, images), and
        confusion: the number of images by true class (row) and predicted class (column).

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
        "expected_calibration_error": calibration_error(log_probabilities, labels),
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


def calibration_error(log_probabilities: Tensor, labels: Tensor) -> float:
    """Return the expected calibration error: how far confidence and accuracy are apart.

    Images are put in 15 bins by the probability of the predicted class; the bins' differences of
    mean confidence and accuracy are averaged over the images (Guo et al., "On Calibration of Modern
    Neural Networks", ICML 2017, arXiv:1706.04599, equation 3).

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.

    """
    confidence, predicted = log_probabilities.double().exp().max(1)
    place = (confidence * CONFIDENCE_BINS).long().clamp_max(CONFIDENCE_BINS - 1)
    excess = confidence - (predicted == labels).double()
    sums = torch.zeros(CONFIDENCE_BINS, dtype=torch.float64).index_add_(0, place, excess)
    return float(sums.abs().sum() / len(labels))


def calibrate(log_probabilities: Tensor, temperature: float) -> Tensor:
    """Divide log-probabilities [N, num_classes] by a temperature and normalize them again."""
    return (log_probabilities / temperature).log_softmax(1)


def fit_temperature(log_probabilities: Tensor, labels: Tensor) -> float:
    """Return the temperature, from 0.1 to 10, that lets labels be likeliest (Guo et al., 4.2).

    Args:
        log_probabilities: [N, num_classes] of the validation part.
        labels: [N] int64.

    """
    temperatures = torch.logspace(-1, 1, 401, dtype=torch.float64)
    scaled = log_probabilities.double() / temperatures[:, None, None]  # [401, N, num_classes]
    own = scaled.gather(2, labels.expand(len(temperatures), -1)[..., None])[..., 0]
    loss = (scaled.logsumexp(2) - own).mean(1)
    return float(temperatures[loss.argmin()])


def evaluate_parts(model: SClusterFormer, examples: Examples, runtime: Runtime) -> Results:
    """Score a model on the validation and the test part; the temperature is validation's."""
    head_outputs = {
        part: predict_shared(
            predict_tta, HeadOutputs(model), examples.images[examples.splits[part]], runtime
        )
        for part in ("validation", "test")
    }
    log_probabilities = {part: mix_splits(said, model) for part, said in head_outputs.items()}
    labels = {part: examples.labels[examples.splits[part]] for part in log_probabilities}
    temperature = fit_temperature(log_probabilities["validation"], labels["validation"])
    scores = {}
    for part, outputs in log_probabilities.items():
        calibrated = calibrate(outputs, temperature)
        scores[part] = score(outputs, labels[part], examples.classes) | {
            "calibrated": {
                "loss": float(F.nll_loss(calibrated, labels[part])),
                "expected_calibration_error": calibration_error(calibrated, labels[part]),
            }
        }
    return Results(scores, log_probabilities, temperature, head_outputs)


def prediction_table(results: Results, examples: Examples) -> pd.DataFrame:
    """Make a row for each test image: file, true, predicted, and a probability for each class."""
    table = tabulate(examples, "test", results.log_probabilities["test"].exp())
    true = examples.labels[examples.splits["test"]]
    table.insert(1, "true", np.array(examples.classes)[true])
    return table


def tabulate(examples: Examples, part: str, probabilities: Tensor) -> pd.DataFrame:
    """Make a row for each image of a part: file, predicted, and a probability for each class."""
    classes = np.array(examples.classes)
    table = {
        "file": [examples.names[i] for i in examples.splits[part]],
        "predicted": classes[probabilities.argmax(1)],
    }
    table |= {f"probability_{name}": probabilities[:, i].numpy() for i, name in enumerate(classes)}
    return pd.DataFrame(table)
