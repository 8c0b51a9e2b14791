"""Folds: a data set cut in parts, each of which tests a model that has not seen it."""

import warnings
from dataclasses import replace

import numpy as np
import torch

from kernel.data.examples import Examples
from kernel.errors import UserError


def cut_folds(examples: Examples, folds: str, seed: int) -> list[Examples]:
    """Cut the images of a data set, but for a test split of its own, in folds of whole groups.

    Args:
        folds: how many, or "group": one for each group that ``--groups`` gives.

    Returns:
        for each fold the data set, with it as validation and test split and the rest as train.

    Raises:
        UserError: there are too few groups, or a class is in one of them alone.

    """
    # Imported here because it is slow to import.
    from sklearn.model_selection import LeaveOneGroupOut, StratifiedGroupKFold  # noqa: PLC0415

    pool = pooled(examples)
    labels, groups = examples.labels[pool].numpy(), examples.groups[pool].copy()
    count = len(np.unique(groups)) if folds == "group" else int(folds)
    for label, name in enumerate(examples.classes):
        own = np.flatnonzero(labels == label)
        if len(np.unique(groups[own])) >= (2 if examples.groups_given else count):
            continue
        if examples.groups_given:
            raise UserError(
                f"--folds {folds}: all images of the class {name!r} are of one group, and a model "
                "that has not seen it knows no such class: give smaller groups "
                "(near-duplicates join them)"
            )
        groups[own] = groups.max() + 1 + np.arange(len(own))  # as cut_splits does
    if len(np.unique(groups)) < max(2, count):
        raise UserError(
            f"--folds {folds}: the images make {len(np.unique(groups))} groups: give fewer folds"
        )
    if folds != "group" and np.bincount(labels).max() < count:
        raise UserError(f"--folds {folds}: no class has so many images: give fewer folds")
    cutter = StratifiedGroupKFold(count, shuffle=True, random_state=seed % 2**32)
    parts = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of classes with fewer images than folds
        cuts = (LeaveOneGroupOut() if folds == "group" else cutter).split(pool, labels, groups)
        for rest, held in cuts:
            splits = {"train": pool[rest], "validation": pool[held], "test": pool[held]}
            parts.append(replace(examples, splits=examples.splits | splits))
            if len(np.unique(labels[rest])) < len(examples.classes):
                raise UserError(
                    f"--folds {folds}: a fold would leave a class without images to train on: give "
                    "more folds, or smaller groups"
                )
    return parts


def pooled(examples: Examples) -> torch.Tensor:
    """Return the sorted indices of the labeled images, without a test split of the set's own."""
    names = ["train", "validation"] + ["test"] * (not examples.test_given)
    return torch.cat([examples.splits[name] for name in names]).sort().values
