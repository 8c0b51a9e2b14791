"""Examples: the readable images of a data set, decoded, with their labels and splits."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from kernel.data.backgrounds import Swap
from kernel.data.cache import Pixels
from kernel.data.discovery import MAX_LISTED, DataSet, Sample, fate_of
from kernel.data.groups import find_groups, leakage_lines
from kernel.data.names import printable, relative_name
from kernel.data.splits import cut_splits
from kernel.errors import UserError


@dataclass(frozen=True)
class Examples:
    """The data of a run, for training and evaluation.

    Attributes:
        images: [N, 3, S, S] uint8.
        labels: [N] int64, indices of ``classes``; -1 for images to predict and those left out.
        names: [N] files, relative to the data set's folder.
        classes: names of the classes.
        splits: "train", "validation" and "test", and "predict" where there are images without a
            label: each the indices of its images, int64.
        notes: lines about images that belong together, for the log.
        skipped: images and rows that cannot be used, each with the reason.
        unused: all other files that are not used, each with the reason.
        identical: pairs of images of different classes with the same pixels.
        twins: pairs of images of different classes that look the same, also turned or mirrored.
        kept: [N] int64, the images' indices among the files of the data set.
        sample: the competition's example submission, if there is one.
        sample_images: [R] index of the image of each row of the sample, None where there is none.
        written: how the set's tables write each class.
        groups: [N] int64, equal for images that belong together, see ``find_groups``.
        root: the data set's folder.
        white: the value that is white in images of more than 8 bits, see ``decode``.
        swap: puts training leaves on other backgrounds; None: they stay on theirs.
        test_given: whether the test split is the set's own.
        groups_given: whether a user has said what belongs together.
        folds: [N] int64, the fold in which an image was tested on, from 1; 0: in none.

    """

    images: Tensor
    labels: Tensor
    names: list[str]
    classes: list[str]
    splits: dict[str, Tensor]
    notes: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    unused: list[tuple[str, str]] = field(default_factory=list)
    identical: list[tuple[int, int]] = field(default_factory=list)
    twins: list[tuple[int, int]] = field(default_factory=list)
    kept: np.ndarray | None = None
    sample: Sample | None = None
    sample_images: list[int | None] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    groups: np.ndarray | None = None
    root: Path | None = None
    white: dict[str, float] = field(default_factory=dict)
    swap: Swap | None = None
    test_given: bool = False
    groups_given: bool = False
    folds: Tensor | None = None


def make_examples(data: DataSet, pixels: Pixels, seed: int, folds: str | None = None) -> Examples:
    """Join what the files say with what could be decoded, and cut the splits that are not given.

    A class with fewer usable images than splits is left out, its images skipped by name.

    Args:
        folds: as in ``cut_folds``, which cuts anew what is cut here; None: this cut is used.

    Raises:
        UserError: fewer than two classes are left, or a fold for each group is asked for and
            images have none.

    """
    all_labels, given = data.labels[pixels.kept], data.splits[pixels.kept]
    names = [printable(relative_name(data.root, data.files[k])) for k in pixels.kept]
    skipped = data.skipped + [
        (printable(relative_name(data.root, path)), f"cannot be read: {reason}")
        for path, reason in pixels.unreadable
    ]
    labels, classes, small = leave_out_small(all_labels, given, data.classes)
    skipped += [
        (names[k], f"a class with fewer images than splits: {data.classes[all_labels[k]]}")
        for k in small
    ]
    # Those to predict come last, so that no pixels are copied.
    labeled = int((given != "predict").sum())
    if not labeled:
        raise UserError(
            f"not one image with a label can be read in {printable(str(data.root))}, first "
            f"{skipped[-1][0]} ({skipped[-1][1]}): check the data set"
        )
    own_names, own_labels = names[:labeled], all_labels[:labeled]
    own_groups = None if data.groups is None else data.groups[pixels.kept][:labeled]
    alone = 0 if own_groups is None else int((own_groups == "").sum())
    if folds == "group" and alone:
        raise UserError(
            f"--folds group: {alone} images have no group, and each would be a fold: give them "
            "one, or list them in a file for --drop"
        )
    found = find_groups(pixels.images[:labeled], own_labels, own_names, seed, own_groups)
    used = np.flatnonzero(labels >= 0)
    whole = found.given and not folds
    cut = cut_splits(labels[used], given[used], found.groups[used], seed, classes, whole)
    splits = {split: used[indices] for split, indices in cut.items()}
    # A given test split is in no fold.
    scored = ["test"] * ("test" in given) if folds else ["validation", "test"]
    notes = leakage_lines(found, splits, own_labels, own_names, scored)
    if found.given:
        told, left = len(set(own_groups) - {""}) + alone, len(np.unique(found.groups))
        if left < told:
            notes += [f"note: near-duplicates join {told} groups to {left}"]
    notes += missing_classes(splits, labels, classes, scored)
    if folds and not found.given:
        pool = used[given[used] != "test"]
        for label, name in enumerate(classes):
            own = pool[labels[pool] == label]
            count = len(np.unique(found.groups[own]))
            if count < min(int(folds), len(own)):  # see ``cut_folds``
                notes.append(
                    f"warning: the {len(own)} images of {name} make but {count} groups of related "
                    f"images for {folds} folds: they are put in folds one by one, and its scores "
                    "are too high"
                )
    identical = identical_pairs(pixels.images, labels)
    if identical:
        first = ", ".join(f"{names[a]} = {names[b]}" for a, b in identical[:3])
        notes.append(
            f"warning: {len({k for pair in identical for k in pair})} images are identical to one "
            f"of another class, all in identical.csv: {first}"
        )
    if labeled < len(names):
        splits["predict"] = np.arange(labeled, len(names))
    return Examples(
        images=pixels.images,
        labels=torch.from_numpy(labels),
        names=names,
        classes=classes,
        splits={split: torch.from_numpy(indices) for split, indices in splits.items()},
        notes=notes,
        skipped=skipped,
        unused=unused_files(data),
        identical=identical,
        twins=[
            (a, b)
            for a, b in found.near_duplicates.tolist()
            if labels[a] != labels[b] and min(labels[a], labels[b]) >= 0
        ],
        kept=pixels.kept,
        sample=data.sample,
        sample_images=sample_images(data, pixels),
        written=[w for name, w in zip(data.classes, data.written, strict=True) if name in classes],
        groups=found.groups,
        root=data.root,
        white=pixels.white,
        test_given="test" in given,
        groups_given=found.given,
    )


def missing_classes(
    splits: dict, labels: np.ndarray, classes: list[str], scored: list[str]
) -> list[str]:
    """Return the lines that name classes of which a split that is scored has no image."""
    lines = []
    for split in scored:
        counts = np.bincount(labels[splits[split]], minlength=len(classes))
        missing = [name for name, count in zip(classes, counts, strict=True) if not count]
        if missing:
            more = ", ..." if len(missing) > MAX_LISTED else ""
            lines.append(
                f"warning: no {split} images of {len(missing)} of {len(classes)} classes, whose "
                f"recall is unknown: {', '.join(missing[:MAX_LISTED])}{more}"
            )
    return lines


def unused_files(data: DataSet) -> list[tuple[str, str]]:
    """Return the files that are neither used nor skipped as images, each with the reason."""
    named = {name for name, _ in data.skipped}
    used = ("labels", "arrays")
    return [
        (name, reason)
        for name, reason in sorted((printable(n), printable(r)) for n, r in data.fates.items())
        if name not in named and fate_of(reason) not in used
    ]


def sample_images(data: DataSet, pixels: Pixels) -> list[int | None]:
    """Return the index of the decoded image that each row of the example submission asks for."""
    if data.sample is None:
        return []
    index_of = {data.files[k]: index for index, k in enumerate(pixels.kept.tolist())}
    return [index_of.get(file) for file in data.sample.files]


def leave_out_small(
    labels: np.ndarray, given: np.ndarray, classes: list[str]
) -> tuple[np.ndarray, list[str], np.ndarray]:
    """Remove the label of images whose class is too small to have one in each split.

    Where fewer than two classes would be left, all stay.

    Returns:
        labels [N] of the classes that are left, their names, and the indices of the images whose
        label was removed.
    """
    missing = sum(not (given == split).any() for split in ("validation", "test"))
    trained = np.isin(given, ["train", ""]) & (labels >= 0)
    counts = np.bincount(labels[trained], minlength=len(classes))
    left = np.flatnonzero(counts > missing)
    if len(left) < 2 or len(left) == len(classes):
        return labels, classes, np.empty(0, dtype=np.int64)
    new_label = np.full(len(classes) + 1, -1)
    new_label[left] = np.arange(len(left))
    relabeled = new_label[labels]  # the last entry is that of -1
    removed = np.flatnonzero((labels >= 0) & (relabeled < 0))
    return relabeled, [classes[k] for k in left], removed


def identical_pairs(images: Tensor, labels: np.ndarray) -> list[tuple[int, int]]:
    """Return the pairs of images [N, 3, S, S] with the same pixels and different labels [N]."""
    first, pairs = {}, []
    for k in np.flatnonzero(labels >= 0).tolist():
        key = hashlib.blake2b(images[k].numpy(), digest_size=16).digest()
        other = first.setdefault(key, k)
        if labels[other] != labels[k]:
            pairs.append((other, k))
    return pairs
