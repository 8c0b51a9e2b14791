"""Audit: does the model look at the leaf? Its accuracy without it, and on other backgrounds.

Xiao et al., "Noise or Signal: The Role of Image Backgrounds in Object Recognition", ICLR 2021,
arXiv:2006.09994, which the versions follow: the background alone, the leaf alone, and the leaf on
the background of an image of another class.
"""

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from kernel.data import draw_noise, hide_leaves, leaves_of, paste_leaves
from kernel.model import SClusterFormer
from kernel.runtime import Runtime
from kernel.score.inference import predict

VERSIONS = ("as it is", "leaf hidden", "another background", "noise behind", "leaf alone")
LEAST_FOUND = 2 / 3  # share of the images in which the leaf must be found
LEAST_IMAGES = 20
MOST_IMAGES = 300  # more would cost time, and tell no more
NOTABLE = 0.1  # loss or gain of accuracy that a sentence speaks of


@dataclass(frozen=True)
class Audit:
    """What a model's accuracy owes to leaf and background.

    Attributes:
        found: in how many of the images the leaf was found; the rest is about these.
        accuracy: by version, those of VERSIONS; empty where it cannot be told.
        guessing: accuracy of always naming the most frequent class.
        lost: by how much another background lowers the accuracy, with a 95% interval's ends.
        alone: 95% interval's ends of the accuracy with the leaf hidden.
        pictures: [5, 3, S, S] uint8, an image in all versions; None where it cannot be told.

    """

    images: int
    found: int
    source: str
    accuracy: dict[str, float]
    guessing: float = 0.0
    lost: tuple[float, float] = (0.0, 0.0)
    alone: tuple[float, float] = (0.0, 1.0)
    pictures: Tensor | None = None

    @property
    def looks_at(self) -> str | None:
        """What the model looks at, "leaf" or "background"; None where it cannot be told.

        The background, where another one lowers the accuracy by a tenth, certainly by some, or
        where it alone certainly gives a tenth more than guessing.
        """
        if not self.accuracy:
            return None
        fooled = self.lost[0] > 0 and self.loss >= NOTABLE
        gives_away = self.alone[0] > self.guessing + NOTABLE
        return "background" if fooled or gives_away else "leaf"

    @property
    def loss(self) -> float:
        """By how much another background lowers the accuracy."""
        return self.accuracy["as it is"] - self.accuracy["another background"]

    def sentence(self) -> str:
        """Say in a sentence what the model looks at, on what evidence."""
        if self.looks_at is None:
            return (
                f"It cannot be told whether the model looks at the leaf: a leaf was found in "
                f"{self.found} of {self.images} test images alone, by {self.source}; with masks of "
                "the leaves it could (--masks DIR)."
            )
        shown = {name: f"{100 * value:.0f}%" for name, value in self.accuracy.items()}
        figures = (
            f"on backgrounds of other classes it is right in {shown['another background']} of "
            f"{self.found} test images, on their own in {shown['as it is']}; the background alone "
            f"gives {shown['leaf hidden']}, guessing {100 * self.guessing:.0f}%"
        )
        if self.looks_at == "leaf":
            return f"The model looks at the leaf: {figures}."
        return (
            f"The model looks at the background: {figures}. Elsewhere it will do worse than its "
            "scores say; train with --background swap, or get images in which the background does "
            "not give the class away."
        )

    def record(self) -> dict:
        """Return it as plain values."""
        return {
            "looks_at": self.looks_at,
            "images": self.images,
            "found": self.found,
            "source": self.source,
            "accuracy": self.accuracy,
            "guessing": self.guessing,
        }


def audit_model(
    model: SClusterFormer,
    images: Tensor,
    labels: Tensor,
    names: list[str],
    runtime: Runtime,
    masks: str | None = None,
) -> Audit:
    """Predict images without their leaves and on other backgrounds.

    Args:
        images: [N, 3, S, S] uint8, with labels [N] and names, which the model has not seen.
        masks: a folder of masks; None: leaves are found by a rule.
    """
    from scipy.stats import binomtest  # noqa: PLC0415 - a slow import

    chosen = torch.linspace(0, len(images) - 1, min(len(images), MOST_IMAGES)).long()
    images, labels, names = images[chosen], labels[chosen], [names[k] for k in chosen]
    leaves = leaves_of(images, names, masks)
    count = int(leaves.found.sum())
    known = labels[torch.from_numpy(leaves.found)]
    if count < max(LEAST_IMAGES, LEAST_FOUND * len(images)) or len(known.unique()) < 2:
        return Audit(len(images), count, leaves.source, {})
    found = torch.from_numpy(leaves.found)
    own, truth, leaf = images[found], labels[found], leaves.masks[leaves.found]
    generator = np.random.default_rng(0)
    hidden = hide_leaves(own, leaf)
    versions = torch.stack(
        [
            own,
            hidden,
            paste_leaves(own, leaf, hidden[of_another_class(truth.numpy(), generator)]),
            paste_leaves(own, leaf, draw_noise(count, own.shape[-1], generator)),
            paste_leaves(own, leaf, torch.zeros_like(own)),
        ]
    )
    right = torch.stack([predict(model, part, runtime).argmax(1) == truth for part in versions])
    change = right[0].double() - right[2].double()
    error = 1.96 * float(change.std()) / math.sqrt(count)
    lost = float(change.mean())
    return Audit(
        len(images),
        count,
        leaves.source,
        dict(zip(VERSIONS, right.double().mean(1).tolist(), strict=True)),
        float(torch.bincount(truth).max() / count),
        (lost - error, lost + error),
        tuple(binomtest(int(right[1].sum()), count).proportion_ci(method="wilson")),
        versions[:, int(leaf.mean((1, 2)).argmax())],
    )


def of_another_class(labels: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Return for each image the index of one of another class; its own where there is none."""
    donors = np.arange(len(labels))
    for label in np.unique(labels):
        others = np.flatnonzero(labels != label)
        if len(others):
            own = labels == label
            donors[own] = generator.choice(others, own.sum())
    return donors
