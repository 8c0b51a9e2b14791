"""Unknown: how far an image is from those that the model was trained on.

The score is the Mahalanobis distance to the nearest class mean of the training images: Lee et al.,
"A Simple Unified Framework for Detecting Out-of-Distribution Samples and Adversarial Attacks",
NeurIPS 2018, arXiv:1807.03888. Its features are those that the heads read, of the trained model and
of the pretrained one, which has seen more kinds of plants than any user's set has; which features
and which score was chosen by benchmarks/unknown.py. The limit is a conformal quantile of the
validation images' scores: Papadopoulos et al., "Inductive Confidence Machines for Regression",
ECML 2002.
"""

import math
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kernel.data import Examples
from kernel.model import SClusterFormer, pretrained_model
from kernel.runtime import Runtime
from kernel.score.inference import predict


class Features(nn.Module):
    """What images are compared by: the normalized inputs of the heads of one or two models."""

    def __init__(self, models: list[SClusterFormer]):
        super().__init__()
        self.models = nn.ModuleList(models)

    def forward(self, images: Tensor) -> Tensor:
        """Map normalized images [B, 3, S, S] to [B, D]."""
        parts = []
        for model in self.models:
            features = model.features(images).float()  # [3, B, dim]
            parts.extend(F.layer_norm(features, features.shape[-1:]).unbind())
        return torch.cat(parts, 1)


class Strangeness(nn.Module):
    """The distance of images to the nearest class mean, in the space of features.

    Args:
        features: maps images, or what is given to it, to [B, D].
        means: [classes, D].
        whitening: [D, D]; a difference of features times it has covariance 1 within a class.

    """

    def __init__(self, features: nn.Module, means: Tensor, whitening: Tensor):
        super().__init__()
        self.features = features
        self.register_buffer("means", means)
        self.register_buffer("whitening", whitening)

    def forward(self, images: Tensor) -> Tensor:
        """Map normalized images [B, 3, S, S] to scores [B]; higher is stranger."""
        x = self.features(images) @ self.whitening
        differences = x[:, None] - (self.means @ self.whitening)  # [B, classes, D]
        return differences.square().sum(2).amin(1).sqrt()


@dataclass(frozen=True)
class Unknown:
    """What is kept of a set, to tell its images from strange ones.

    Attributes:
        means: [classes, D] of the training images' features.
        whitening: [D, D] of their spread within the classes, in half precision.
        validation: [N] scores of the validation images, in order.

    """

    means: Tensor
    whitening: Tensor
    validation: Tensor

    def limit(self, keep: float) -> float:
        """Return the score above which an image is called unknown.

        A further image of the set is kept with a probability of at least ``keep``; where
        validation is too small for that, the limit is its largest score.
        """
        rank = math.ceil((len(self.validation) + 1) * keep)
        return float(self.validation[min(rank, len(self.validation)) - 1])

    def too_few(self, keep: float) -> str:
        """Say that validation is too small to keep that share, or nothing where it is not."""
        count = len(self.validation)
        if math.ceil((count + 1) * keep) <= count:
            return ""
        return (
            f"{count} validation images are too few to keep {keep:.0%}: the largest of their "
            f"scores is the limit, which keeps {count / (count + 1):.0%}"
        )

    def scorer(self, model: SClusterFormer) -> Strangeness:
        """Return what scores images, with the model that this was fitted for, on its device."""
        device = next(model.parameters()).device
        features = compared_features(model)
        return Strangeness(features, self.means, self.whitening.float()).to(device).eval()


def compared_features(model: SClusterFormer) -> Features:
    """Return the features that images are compared by: the model's and the pretrained one's."""
    return Features([model, pretrained_model().to(next(model.parameters()).device)])


def reference_features(examples: Examples, runtime: Runtime) -> Tensor:
    """Return the pretrained model's features [N, D] of the train, then the validation images."""
    model = Features([pretrained_model().to(runtime.device)])
    return learned_features(model, examples, runtime)


def learned_features(model: Features, examples: Examples, runtime: Runtime) -> Tensor:
    """Return features [N, D] of the train and validation images; never are all pixels copied."""
    indices = torch.cat([examples.splits["train"], examples.splits["validation"]])
    parts = indices.split(4096)
    return torch.cat([predict(model, examples.images[part], runtime) for part in parts])


def fit_unknown(
    model: SClusterFormer, examples: Examples, runtime: Runtime, reference: Tensor
) -> Unknown:
    """Learn what the images of a set look like to a trained model: one view of each."""
    train_split, validation = examples.splits["train"], examples.splits["validation"]
    found = torch.cat([learned_features(Features([model]), examples, runtime), reference], 1)
    learned, held_out = found.split([len(train_split), len(validation)])
    means, whitening = fit_distance(learned.numpy(), examples.labels[train_split].numpy())
    centers, halves = torch.from_numpy(means).float(), torch.from_numpy(whitening).half()
    measure = Strangeness(nn.Identity(), centers, halves.float())  # of features
    scores = torch.cat([measure(part) for part in held_out.split(256)])
    return Unknown(centers, halves, scores.sort().values)


def nearest_distance(features: np.ndarray, means: np.ndarray, whitening: np.ndarray) -> np.ndarray:
    """Return the distance [N] of features [N, D] to the nearest mean, as ``Strangeness`` does."""
    x, centers = features @ whitening, means @ whitening
    return np.sqrt(np.min([((x - center) ** 2).sum(1) for center in centers], 0))


def fit_distance(features: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Fit the Mahalanobis distance to class means, by Ledoit and Wolf's estimate of covariance.

    Args:
        features: [N, D].
        labels: [N].

    Returns:
        means [classes, D], of those that there are, and whitening [D, D].

    """
    from sklearn.covariance import LedoitWolf  # noqa: PLC0415 - it takes its time to import

    features = features.astype(np.float64)
    present, number = np.unique(labels, return_inverse=True)
    means = np.stack([features[labels == k].mean(0) for k in present])  # [classes, D]
    covariance = LedoitWolf(assume_centered=True).fit(features - means[number]).covariance_
    values, vectors = np.linalg.eigh(covariance)
    # The smallest directions are noise; half precision has no room for their inverse.
    values = np.maximum(values, 1e-6 * max(values.max(), 1e-2))  # without any: one image a class
    return means, vectors / np.sqrt(values)
