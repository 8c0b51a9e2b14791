"""Leakage guard: photographs of one leaf must not stand on both sides of a split.

Two signs are read: images that look the same (a perceptual hash), and frame numbers in the names,
where neighboring frames do look alike. A score on a split that separates such images by chance
says how well the model remembers leaves, not how well it knows diseases.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

BLOCK = 25  # frame numbers that are kept together: several leaves, so that few blocks cut one
SAME = 4  # most bits of 128 in which the hashes of near-identical images differ
FOLLOWING = 16  # hashes of one part that each is compared with
CHUNK = 1024  # images at a time
CLOSE = 0.1  # share of random pairs of a class that count as alike
ALIKE = 0.25  # neighboring frames are series of one object if so many are alike
FEWEST = 20  # neighboring frames below which nothing is concluded from them
UNIQUE = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{16,}", re.IGNORECASE)
NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Likeness:
    """Which images belong together.

    Attributes:
        groups: [N] int64, equal for images of one class that must stay on one side of a split.
        twins: [P, 2] int64, pairs of near-identical images, of any class.
        neighbors: [Q, 2] int64, pairs of one class with neighboring frame numbers; empty where
            these do not look alike.
        alike: share of the neighboring frames that are among the closest tenth of random pairs.

    """

    groups: np.ndarray
    twins: np.ndarray
    neighbors: np.ndarray
    alike: float


def find_likeness(images: Tensor, labels: np.ndarray, names: list[str], seed: int) -> Likeness:
    """Find near-identical images and series of frames.

    Args:
        images: [N, 3, S, S] uint8, in memory or mapped.
        labels: [N] int64.
        names: [N] files; the last number in a name is taken for its frame.
        seed: of the random pairs that neighboring frames are compared with.

    """
    hashes, colors = describe_images(images)
    twins = near_pairs(hashes)
    series, frames = frame_numbers(names)
    # Class by class, series by series, frame by frame.
    order = np.lexsort((frames, series, labels))
    a, b = order[:-1], order[1:]
    gap = frames[b] - frames[a]
    same = (labels[a] == labels[b]) & (series[a] == series[b]) & (series[a] >= 0)
    neighbors = np.stack([a, b], 1)[same & (gap <= 2)]
    alike = share_alike(colors, labels, neighbors, seed)
    blocks = np.arange(len(names))
    if alike < ALIKE:
        neighbors = neighbors[:0]
    else:
        keys = np.stack([labels, series, frames // BLOCK], 1)[series >= 0]
        blocks[series >= 0] = len(names) + np.unique(keys, axis=0, return_inverse=True)[1].ravel()
    within = twins[labels[twins[:, 0]] == labels[twins[:, 1]]]
    return Likeness(join(blocks, within), twins, neighbors, alike)


def describe_images(images: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Hash images and count their colors.

    The hash says of each of 8 x 8 places whether the next one to the right, and the next one below,
    is brighter (the difference hash), by more than the noise of a JPEG's flat regions.

    Args:
        images: [N, 3, S, S] uint8.

    Returns:
        [N, 16] uint8, 128 bits an image, and [N, 64] float32, the share of each of 4 x 4 x 4
        colors.

    """
    hashes, colors = [], []
    for chunk in images.split(CHUNK):
        gray = chunk.float().mean(1, keepdim=True)  # [n, 1, S, S]
        across = F.adaptive_avg_pool2d(gray, (8, 9)).diff(dim=3) > 2
        down = F.adaptive_avg_pool2d(gray, (9, 8)).diff(dim=2) > 2
        bits = torch.cat([across.flatten(1), down.flatten(1)], 1)  # [n, 128]
        hashes.append(np.packbits(bits.numpy(), axis=1))
        red, green, blue = (chunk >> 6).long().flatten(2).unbind(1)
        code = 16 * red + 4 * green + blue  # [n, S*S]
        count = torch.zeros(len(chunk), 64).scatter_add_(1, code, torch.ones(code.shape))
        colors.append((count / code.shape[1]).numpy())
    return np.concatenate(hashes), np.concatenate(colors)


def near_pairs(hashes: np.ndarray) -> np.ndarray:
    """Find the pairs of hashes [N, 16] uint8 that differ in ``SAME`` bits at most: [P, 2] int64.

    Of 8 parts of 16 bits at least four are then equal in both, so sorting by each part brings a
    pair together. An image is compared with the 16 that follow it: where more share one
    part, they are pictures with little in them, and a chain of pairs still joins them.
    """
    found = [np.empty((0, 2), dtype=np.int64)]
    parts = hashes.view(">u2").astype(np.int64)  # [N, 8]
    for k in range(parts.shape[1]):
        order = np.lexsort((*np.delete(parts, k, 1).T, parts[:, k]))
        for step in range(1, min(FOLLOWING + 1, len(order))):
            a, b = order[:-step], order[step:]
            equal = parts[a, k] == parts[b, k]
            a, b = a[equal], b[equal]
            close = np.unpackbits(hashes[a] ^ hashes[b], axis=1).sum(1) <= SAME
            found.append(np.sort(np.stack([a[close], b[close]], 1), axis=1))
    return np.unique(np.concatenate(found), axis=0)


def frame_numbers(names: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Read the last number of each name, and number the series of names that differ in it alone.

    Unique identifiers (32 hexadecimal digits and the like) are not read.

    Returns:
        series [N] int64, -1 where a name has no number, and frames [N] int64.

    """
    keys, frames = [], []
    for name in names:
        stem = UNIQUE.sub("", Path(name).stem)
        numbers = list(NUMBER.finditer(stem))
        last = numbers[-1] if numbers and len(numbers[-1].group()) <= 15 else None
        keys.append((stem[: last.start()], stem[last.end() :]) if last else None)
        frames.append(int(last.group()) if last else 0)
    known = {key: number for number, key in enumerate(sorted(set(keys) - {None}))}
    series = np.array([known.get(key, -1) for key in keys], dtype=np.int64)
    return series, np.array(frames, dtype=np.int64)


def share_alike(colors: np.ndarray, labels: np.ndarray, neighbors: np.ndarray, seed: int) -> float:
    """Tell which share of neighbors is closer in color than a tenth of their class's pairs are.

    Numbers in names often mean nothing; then the share is about a tenth.

    Args:
        colors: [N, 64].
        labels: [N].
        neighbors: [Q, 2].
        seed: of the random pairs.

    """
    if len(neighbors) < FEWEST:
        return 0.0
    generator = np.random.default_rng(seed)
    hits = 0
    for label in np.unique(labels[neighbors[:, 0]]):
        pairs = neighbors[labels[neighbors[:, 0]] == label]
        members = np.flatnonzero(labels == label)
        random = generator.choice(members, (2000, 2))
        random = random[random[:, 0] != random[:, 1]]
        near, far = (np.abs(colors[p[:, 0]] - colors[p[:, 1]]).sum(1) for p in (pairs, random))
        hits += (near < np.quantile(far, CLOSE)).sum()
    return float(hits / len(neighbors))


def join(groups: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """Merge the groups [N] of each pair [P, 2]; returns new numbers from 0."""
    groups = np.unique(groups, return_inverse=True)[1].ravel()
    while True:
        least = np.minimum(groups[pairs[:, 0]], groups[pairs[:, 1]])
        lowered = np.arange(groups.max() + 1)
        np.minimum.at(lowered, groups[pairs[:, 0]], least)
        np.minimum.at(lowered, groups[pairs[:, 1]], least)
        if (lowered[groups] == groups).all():
            return np.unique(groups, return_inverse=True)[1].ravel()
        groups = lowered[groups]


def leakage_lines(
    likeness: Likeness, parts: dict[str, np.ndarray], labels: np.ndarray, names: list[str]
) -> list[str]:
    """Return the lines that say what was kept together, and what stands on both sides of a split.

    Args:
        likeness: of the images.
        parts: the numbers of each part's images.
        labels: [N].
        names: [N] files.

    """
    lines = []
    part = np.empty(len(names), dtype=object)
    for name, indices in parts.items():
        part[indices] = name
    if len(likeness.neighbors):
        lines.append(
            f"neighboring frame numbers look alike ({likeness.alike:.0%}, by chance {CLOSE:.0%}): "
            f"parts are cut by blocks of {BLOCK} frames"
        )
    for what, pairs in (
        ("near-identical images", likeness.twins),
        ("neighboring frames", likeness.neighbors),
    ):
        for held_out in ("validation", "test"):
            first, second = part[pairs].T
            crossing = pairs[
                (first == "train") & (second == held_out)
                | (first == held_out) & (second == "train")
            ]
            if len(crossing):
                count = len(np.unique(crossing[part[crossing] == held_out]))
                examples = ", ".join(
                    f"{Path(names[a]).name} = {Path(names[b]).name}" for a, b in crossing[:3]
                )
                lines.append(
                    f"warning: {count} of {len(parts[held_out])} {held_out} images have "
                    f"{what} in train, which flatters the {held_out} score: {examples}"
                )
    two = likeness.twins[labels[likeness.twins[:, 0]] != labels[likeness.twins[:, 1]]]
    if len(two):
        examples = ", ".join(f"{Path(names[a]).name} = {Path(names[b]).name}" for a, b in two[:3])
        lines.append(
            f"warning: {len(two)} pairs of near-identical images have two classes: {examples}"
        )
    return lines
