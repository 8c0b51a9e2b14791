"""Splits: the validation and test images that a set does not give are cut from the rest."""

import warnings

import numpy as np

from kernel.errors import UserError

# Of a class's images, for a split that has to be cut. Validation chooses the epoch and the
# temperature; each of its images is one fewer to learn from.
HELD_OUT = {"test": 0.15, "validation": 0.1}


def cut_splits(
    labels: np.ndarray,
    given: np.ndarray,
    groups: np.ndarray,
    seed: int,
    classes: list[str],
    whole: bool = False,
) -> dict[str, np.ndarray]:
    """Use the splits that are given, and cut those that are missing from train by the seed.

    A missing test split takes about 15% of every class and a missing validation split 10%, by
    whole groups; a class of fewer than three groups per split is cut by its images.

    Args:
        labels: [N] int64.
        given: [N] str, ``DataSet.splits``.
        groups: [N] int64, equal for images that belong together, see ``find_groups``.
        seed: of the choice.
        classes: names of the classes.
        whole: whether groups may have images of several classes, and are never divided.

    Returns:
        "train", "validation" and "test": sorted indices of their images, int64.

    Raises:
        UserError: a class would keep no image to train on.

    """
    splits = np.where(given == "", "train", given).astype("<U10")
    missing = [name for name in ("test", "validation") if not (splits == name).any()]
    if whole:
        for split in missing:
            cut_whole_groups(split, splits, labels, groups, seed)
        missing = []
    generator = np.random.default_rng(seed)
    for label, name in enumerate(classes):
        members = np.flatnonzero((labels == label) & (splits == "train"))
        if len(members) <= len(missing):
            raise UserError(
                f"the class {name!r} has {len(members)} readable training images and needs "
                f"{len(missing) + 1}: add more or remove its folder"
            )
        own = np.unique(groups[members], return_inverse=True)[1].ravel()
        if own.max() + 1 < 3 * len(missing):
            own = np.arange(len(members))
        order = generator.permutation(own.max() + 1)
        sizes = np.bincount(own)
        for number, split in enumerate(missing):
            share = round(HELD_OUT[split] * len(members))
            wanted = min(max(1, share), (len(members) - 1) // 2)
            chosen, count = [], 0
            most = len(order) - len(missing) + number  # one is left for each other split
            for group in order:
                # The last group may exceed the share by half of itself.
                fits = count < wanted and count + sizes[group] / 2 <= wanted
                if fits and len(chosen) < most:
                    chosen.append(group)
                    count += sizes[group]
            chosen = chosen or [order[sizes[order].argmin()]]
            splits[members[np.isin(own, chosen)]] = split
            order = order[~np.isin(order, chosen)]
    return {name: np.flatnonzero(splits == name) for name in ("train", "validation", "test")}


def cut_whole_groups(
    split: str, splits: np.ndarray, labels: np.ndarray, groups: np.ndarray, seed: int
) -> None:
    """Move groups from train to a split, which gets about its share of each class.

    Args:
        split: "validation" or "test".
        splits: [N] of the images, changed in place.
        labels: [N].
        groups: [N].
        seed: of the choice.

    Raises:
        UserError: however they are cut, a class would keep no image to train on.

    """
    from sklearn.model_selection import StratifiedGroupKFold  # noqa: PLC0415 - a slow import

    members = np.flatnonzero(splits == "train")
    own, best = labels[members], (0, 0.0, None)
    folds = min(
        round(1 / HELD_OUT[split]), len(np.unique(groups[members])), int(np.bincount(own).max())
    )
    if folds > 1:
        cutter = StratifiedGroupKFold(folds, shuffle=True, random_state=seed % 2**32)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of classes with fewer images than folds
            for kept, taken in cutter.split(members, own, groups[members]):
                if len(np.unique(own[kept])) == len(np.unique(own)):
                    # The more classes can be scored, the better; then, the nearer to its share.
                    excess = abs(len(taken) / len(members) - HELD_OUT[split])
                    best = max(
                        best, (len(np.unique(own[taken])), -excess, taken), key=lambda b: b[:2]
                    )
    if best[2] is None:
        raise UserError(
            f"--groups: {len(np.unique(groups))} groups cannot be cut so that train keeps every "
            "class: give smaller groups (near-duplicates join them), or a data set with splits"
        )
    splits[members[best[2]]] = split
