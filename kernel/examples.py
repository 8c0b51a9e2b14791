"""Examples: the readable images of a data set, decoded, with their labels and parts."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from kernel.discovery import DataSet, split
from kernel.images import Pixels
from kernel.leakage import find_likeness, leakage_lines


@dataclass(frozen=True)
class Examples:
    """All that training and evaluation read.

    Attributes:
        images: [N, 3, S, S] uint8.
        labels: [N] int64, numbers of ``classes``.
        names: [N] files, relative to the data set's folder.
        classes: names of the classes.
        parts: "train", "validation" and "test", each the numbers of its images, int64.
        notes: lines about images that belong together, for the log.
        groups: [N] int64, equal for images that belong together (see ``leakage``).
        root: the data set's folder.

    """

    images: Tensor
    labels: Tensor
    names: list[str]
    classes: list[str]
    parts: dict[str, Tensor]
    notes: list[str] = field(default_factory=list)
    groups: np.ndarray | None = None
    root: Path | None = None


def make_examples(data: DataSet, pixels: Pixels, seed: int) -> Examples:
    """Join what the folders say with what could be decoded, and cut the parts that are not given.

    Raises:
        UserError: unreadable images have left a class with too few.

    """
    labels, given = data.labels[pixels.kept], data.given[pixels.kept]
    names = [str(data.files[i].relative_to(data.root)) for i in pixels.kept]
    likeness = find_likeness(pixels.images, labels, names, seed)
    parts = split(labels, given, likeness.groups, seed, data.classes)
    return Examples(
        images=pixels.images,
        labels=torch.from_numpy(labels),
        names=names,
        classes=data.classes,
        parts={part: torch.from_numpy(indices) for part, indices in parts.items()},
        notes=leakage_lines(likeness, parts, labels, names),
        groups=likeness.groups,
        root=data.root,
    )
