"""Examples: the readable images of a data set, decoded, with their labels and parts."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from kernel.data.discovery import DataSet, Sample, split
from kernel.data.images import Pixels
from kernel.data.leakage import find_likeness, leakage_lines
from kernel.data.tree import name_in, shown


@dataclass(frozen=True)
class Examples:
    """All that training and evaluation read.

    Attributes:
        images: [N, 3, S, S] uint8.
        labels: [N] int64, numbers of ``classes``; -1 for images to predict and those left out.
        names: [N] files, relative to the data set's folder.
        classes: names of the classes.
        splits: "train", "validation" and "test", and "predict" where there are images without a
            label: each the numbers of its images, int64.
        notes: lines about images that belong together, for the log.
        skipped: what cannot be used, each with the reason.
        identical: pairs of images of two classes with the same pixels.
        kept: [N] int64, their numbers among the files of the data set.
        sample: what is to be handed in, where the set says so.
        sample_images: [R] number of the image of each row of the sample, None where there is none.
        written: how the set's tables write each class.
        groups: [N] int64, equal for images that belong together (see ``leakage``).
        root: the data set's folder.

    """

    images: Tensor
    labels: Tensor
    names: list[str]
    classes: list[str]
    splits: dict[str, Tensor]
    notes: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    identical: list[tuple[int, int]] = field(default_factory=list)
    kept: np.ndarray | None = None
    sample: Sample | None = None
    sample_images: list[int | None] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    groups: np.ndarray | None = None
    root: Path | None = None


def make_examples(data: DataSet, pixels: Pixels, seed: int) -> Examples:
    """Join what the set says with what could be decoded, and cut the parts that are not given.

    A class with fewer usable images than parts is left out, its images skipped by name.

    Raises:
        UserError: fewer than two classes are left.

    """
    labels, given = data.labels[pixels.kept], data.given[pixels.kept]
    names = [shown(name_in(data.root, data.files[i])) for i in pixels.kept]
    skipped = data.skipped + [
        (shown(name_in(data.root, path)), f"cannot be read: {reason}")
        for path, reason in pixels.unreadable
    ]
    labels, classes, small = leave_out_small(labels, given, data.classes)
    skipped += [
        (
            names[i],
            f"a class with fewer images than parts: {data.classes[data.labels[pixels.kept[i]]]}",
        )
        for i in small
    ]
    # Those to predict come last, so that no pixels are copied.
    known, own = data.labels[pixels.kept], names[: int((given != "predict").sum())]
    likeness = find_likeness(pixels.images[: len(own)], known[: len(own)], own, seed)
    used = np.flatnonzero(labels >= 0)
    parts = split(labels[used], given[used], likeness.groups[used], seed, classes)
    parts = {part: used[indices] for part, indices in parts.items()}
    notes = leakage_lines(likeness, parts, known, own)
    identical = identical_pairs(pixels.images, labels)
    if identical:
        first = ", ".join(f"{names[a]} = {names[b]}" for a, b in identical[:3])
        notes.append(
            f"warning: {len({i for pair in identical for i in pair})} images have another class's "
            f"very pixels, named in identical.csv: {first}"
        )
    if len(own) < len(names):
        parts["predict"] = np.arange(len(own), len(names))
    return Examples(
        images=pixels.images,
        labels=torch.from_numpy(labels),
        names=names,
        classes=classes,
        splits={part: torch.from_numpy(indices) for part, indices in parts.items()},
        notes=notes,
        skipped=skipped,
        identical=identical,
        kept=pixels.kept,
        sample=data.sample,
        sample_images=number_rows(data, pixels),
        written=[w for name, w in zip(data.classes, data.written, strict=True) if name in classes],
        groups=likeness.groups,
        root=data.root,
    )


def number_rows(data: DataSet, pixels: Pixels) -> list[int | None]:
    """Return the number of the decoded image that each row of the sample asks for."""
    if data.sample is None:
        return []
    numbers = {data.files[i]: n for n, i in enumerate(pixels.kept.tolist())}
    return [numbers.get(file) for file in data.sample.files]


def leave_out_small(
    labels: np.ndarray, given: np.ndarray, classes: list[str]
) -> tuple[np.ndarray, list[str], np.ndarray]:
    """Take the label from the images of classes that cannot have one in each part.

    Where fewer than two classes would be left, all stay.

    Args:
        labels: [N] int64, -1 for images without one.
        given: [N] str, see ``DataSet``.
        classes: names.

    Returns:
        labels [N] of the classes that are left, their names, and the numbers of the images whose
        label was taken.

    """
    missing = sum(not (given == part).any() for part in ("validation", "test"))
    trained = np.isin(given, ["train", ""]) & (labels >= 0)
    counts = np.bincount(labels[trained], minlength=len(classes))
    left = np.flatnonzero(counts > missing)
    if len(left) < 2 or len(left) == len(classes):
        return labels, classes, np.empty(0, dtype=np.int64)
    number = np.full(len(classes) + 1, -1)
    number[left] = np.arange(len(left))
    relabeled = number[labels]  # the last entry is that of -1
    gone = np.flatnonzero((labels >= 0) & (relabeled < 0))
    return relabeled, [classes[k] for k in left], gone


def identical_pairs(images: Tensor, labels: np.ndarray) -> list[tuple[int, int]]:
    """Return the images that have the pixels of an earlier one and another class, with that one.

    Args:
        images: [N, 3, S, S] uint8.
        labels: [N]; -1 is no class.

    """
    first, pairs = {}, []
    for number in np.flatnonzero(labels >= 0).tolist():
        key = hashlib.blake2b(images[number].numpy(), digest_size=16).digest()
        other = first.setdefault(key, number)
        if labels[other] != labels[number]:
            pairs.append((other, number))
    return pairs
