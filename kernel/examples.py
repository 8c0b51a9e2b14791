"""Examples: the readable images of a data set, decoded, with their labels and parts."""

from dataclasses import dataclass

import torch
from torch import Tensor

from kernel.discovery import DataSet, split
from kernel.images import Pixels


@dataclass(frozen=True)
class Examples:
    """All that training and evaluation read.

    Attributes:
        images: [N, 3, S, S] uint8.
        labels: [N] int64, numbers of ``classes``.
        names: [N] files, relative to the data set's folder.
        classes: names of the classes.
        parts: "train", "validation" and "test", each the numbers of its images, int64.

    """

    images: Tensor
    labels: Tensor
    names: list[str]
    classes: list[str]
    parts: dict[str, Tensor]


def make_examples(data: DataSet, pixels: Pixels, seed: int) -> Examples:
    """Join what the folders say with what could be decoded, and cut the parts that are not given.

    Raises:
        UserError: unreadable images have left a class with too few.

    """
    labels, given = data.labels[pixels.kept], data.given[pixels.kept]
    parts = split(labels, given, seed, data.classes)
    return Examples(
        images=pixels.images,
        labels=torch.from_numpy(labels),
        names=[str(data.files[i].relative_to(data.root)) for i in pixels.kept],
        classes=data.classes,
        parts={part: torch.from_numpy(indices) for part, indices in parts.items()},
    )
