"""Baseline: what the images' colors alone tell, learned from the same images as the model.

A model that does not beat it has learned nothing about shapes.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from kernel.data import Examples, describe_images
from kernel.score.evaluation import score

MOST_LEARNED = 20_000  # training images: more change nothing about 64 numbers an image
DECAYS = (1e-4, 1e-3, 1e-2)  # of the weights' squares; validation chooses


@dataclass(frozen=True)
class Baseline:
    """A simple classifier's scores on the test part.

    Attributes:
        name: what it is, for a sentence.
        scores: of ``evaluation.score``.
        log_probabilities: [N, num_classes], in the order of the test part.
        most_frequent: accuracy of always saying the training part's most frequent class.

    """

    name: str
    scores: dict
    log_probabilities: Tensor
    most_frequent: float


def color_baseline(examples: Examples) -> Baseline:
    """Fit a multinomial logistic regression on color histograms of the training part.

    Each image is the share of its pixels in each of 4 x 4 x 4 colors, as square roots, whose
    distances are Hellinger's. No leaf is looked at twice, and the test part chooses nothing.
    """
    labels, parts = examples.labels, examples.splits
    generator = torch.Generator().manual_seed(0)
    order = torch.randperm(len(parts["train"]), generator=generator)[:MOST_LEARNED]
    learned = parts["train"][order]
    features = {
        part: torch.from_numpy(describe_images(examples.images[indices])[1]).sqrt()
        for part, indices in (
            ("train", learned),
            ("validation", parts["validation"]),
            ("test", parts["test"]),
        )
    }
    mean = features["train"].mean(0)
    deviation = features["train"].std(0, correction=0).clamp_min(1e-3)
    features = {part: (values - mean) / deviation for part, values in features.items()}
    fits = []
    for decay in DECAYS:
        weight, bias = fit_logistic(
            features["train"], labels[learned], len(examples.classes), decay
        )
        outputs = {p: (x @ weight + bias).log_softmax(1) for p, x in features.items()}
        loss = F.nll_loss(outputs["validation"], labels[parts["validation"]])
        fits.append((float(loss), outputs["test"]))
    outputs = min(fits, key=lambda fit: fit[0])[1]
    frequent = torch.bincount(labels[parts["train"]]).argmax()
    return Baseline(
        "a logistic regression on color histograms",
        score(outputs, labels[parts["test"]], examples.classes),
        outputs,
        float((labels[parts["test"]] == frequent).float().mean()),
    )


def fit_logistic(x: Tensor, labels: Tensor, classes: int, decay: float) -> tuple[Tensor, Tensor]:
    """Fit a multinomial logistic regression by L-BFGS.

    Args:
        x: [N, D].
        labels: [N] int64.
        classes: how many.
        decay: of the weights' squares in the mean loss.

    Returns:
        weight [D, classes] and bias [classes].

    """
    weight = torch.zeros(x.shape[1], classes, requires_grad=True)
    bias = torch.zeros(classes, requires_grad=True)
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimizer.zero_grad()
        value = F.cross_entropy(x @ weight + bias, labels) + decay * weight.square().sum()
        value.backward()
        return value

    optimizer.step(loss)
    return weight.detach(), bias.detach()
