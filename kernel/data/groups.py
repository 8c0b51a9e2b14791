"""Groups: images of one object, which must not be separated by a split (the leakage guard).

Three signs are used: images that look the same, also turned or mirrored (a perceptual hash); marks
of copies in the names (X.jpg, X_flipLR.jpg); and frame numbers in the names, where images with
neighboring numbers do look similar. A score on a split that separates such images by chance
measures how well the model remembers leaves, not how well it knows diseases.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

FRAMES_PER_BLOCK = 17, 33  # kept together, at least and at most: several leaves
MAX_HASH_DISTANCE = 4  # most bits of 128 in which the hashes of near-duplicates differ
MAX_NEIGHBORS = 16  # hashes with an equal word that each is compared with
CHUNK = 128  # images at a time
CLOSEST = 0.1  # share of random pairs of a class that count as similar
MIN_SIMILAR = 0.25  # share of similar neighboring frames from which they are series of one object
MIN_FRAMES = 20  # neighboring frames below which nothing is concluded from them
UNIQUE_ID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{16,}", re.IGNORECASE)
NUMBER = re.compile(r"\d+")
# What augmentation and file managers add to the name of a copy.
COPY_MARK = re.compile(
    r"([ _.-]*(new)?\d{1,3} ?deg(rees)?|[ _.-]+rotated?[ _-]?\d{0,3}"
    r"|[ _.-]*flip(ped)?[ _-]?(lr|ud|tb|h|v)?"
    r"|[ _.-]+(mirror(ed)?|copy|aug(mented)?[ _-]?\d*))$",
    re.IGNORECASE,
)
COPY_NUMBER = re.compile(r"[ _]?\(\d{1,2}\)$")  # of a second file of the same name
MAX_COPIES = 32  # files of one name and its marks: more are numbered images


@dataclass(frozen=True)
class ImageGroups:
    """Which images belong together.

    Attributes:
        groups: [N] int64, equal for images of one class that must stay on one side of a split.
        near_duplicates: [P, 2] int64, pairs of images that look the same, also turned by quarters
            or mirrored, of any class.
        copies: [C, 2] int64, pairs of one class of which one is a copy by its name.
        neighbors: [Q, 2] int64, pairs of one class with neighboring frame numbers; empty where
            these do not look similar.
        similar: share of the neighboring frames that are among the closest tenth of random pairs.
        given: whether a user has said what belongs together.

    """

    groups: np.ndarray
    near_duplicates: np.ndarray
    copies: np.ndarray
    neighbors: np.ndarray
    similar: float
    given: bool = False


def find_groups(
    images: Tensor, labels: np.ndarray, names: list[str], seed: int, given: np.ndarray | None = None
) -> ImageGroups:
    """Find near-duplicates, and series of frames where nobody has said what belongs together.

    Args:
        images: [N, 3, S, S] uint8, in memory or mapped.
        labels: [N] int64.
        names: [N] files; the last number in a name is taken for its frame.
        seed: of the random pairs that neighboring frames are compared with.
        given: [N] str, groups of a user's, "" for an image that stands alone.

    """
    near_duplicates = find_near_duplicates(images)
    copies = copies_by_name(names, labels)
    blocks, neighbors, similar = np.arange(len(names)), np.empty((0, 2), dtype=np.int64), 0.0
    if given is None:
        blocks, neighbors, similar = blocks_of_frames(images, labels, names, seed)
    else:
        own = given != ""
        blocks[own] = len(names) + np.unique(given[own], return_inverse=True)[1]
    of_one_class = labels[near_duplicates[:, 0]] == labels[near_duplicates[:, 1]]
    related = np.concatenate([near_duplicates[of_one_class], copies])
    groups = merge_groups(blocks, related)
    return ImageGroups(groups, near_duplicates, copies, neighbors, similar, given is not None)


def blocks_of_frames(
    images: Tensor, labels: np.ndarray, names: list[str], seed: int
) -> tuple[np.ndarray, np.ndarray, float]:
    """Find series of frames whose neighbors look similar, and cut them where these do not.

    Arguments are those of ``find_groups``; returns numbers of blocks [N], and what ``ImageGroups``
    holds as neighbors and similar.
    """
    series, frames = frame_numbers(names)
    # Class by class, series by series, frame by frame.
    order = np.lexsort((frames, series, labels))
    a, b = order[:-1], order[1:]
    gap = frames[b] - frames[a]
    same = (labels[a] == labels[b]) & (series[a] == series[b]) & (series[a] >= 0)
    neighbors = np.stack([a, b], 1)[same & (gap <= 2)]
    similar, blocks = 0.0, np.arange(len(names))
    if len(neighbors) >= MIN_FRAMES:
        colors = color_histograms(images)
        similar = similar_share(colors, labels, neighbors, seed)
    if similar < MIN_SIMILAR:
        neighbors = neighbors[:0]
    else:
        order = order[series[order] >= 0]
        ends = np.diff(np.stack([labels, series])[:, order]).any(0)
        for own in np.split(order, np.flatnonzero(ends) + 1):
            for block in np.split(own, cut_series(colors[own], frames[own])):
                blocks[block] = len(names) + block[0]
    return blocks, neighbors, similar


def cut_series(colors: np.ndarray, frames: np.ndarray) -> list[int]:
    """Cut a series of images in blocks, where two images differ most from the next two.

    Args:
        colors: [N, 64], of ``color_histograms``.
        frames: [N] int64, rising.

    Returns:
        where each block but the first begins.

    """
    pairs = (colors[:-1] + colors[1:]) / 2
    pairs = np.concatenate([colors[:1], pairs, colors[-1:]])  # [N + 1, 64]
    changes = np.abs(pairs[2:] - pairs[:-2]).sum(1)  # [N - 1], before the second image and so on
    changes[np.diff(frames) > 2] = np.inf
    least, most = FRAMES_PER_BLOCK
    starts = [0]
    while (ages := frames - frames[starts[-1]])[-1] >= most:
        first, last = np.searchsorted(ages, [least, most])
        starts.append(first + int(changes[first - 1 : last].argmax()))
    return starts[1:]


def find_near_duplicates(images: Tensor) -> np.ndarray:
    """Find pairs of images [N, 3, S, S] uint8 that look the same under one of the eight turns."""
    hashes = difference_hashes(images)  # [N, 8, 16]
    pairs = close_pairs(hashes.reshape(-1, hashes.shape[2])) // hashes.shape[1]
    return np.unique(np.sort(pairs[pairs[:, 0] != pairs[:, 1]], axis=1), axis=0).reshape(-1, 2)


def without_copy_marks(stem: str) -> str:
    """Return a file's name without what marks it as a copy of another image."""
    while (shorter := COPY_MARK.sub("", COPY_NUMBER.sub("", stem))) != stem and shorter:
        stem = shorter
    return stem


def copies_by_name(names: list[str], labels: np.ndarray) -> np.ndarray:
    """Find images [N] of one class whose names differ in marks of copies alone: pairs [C, 2]."""
    families = {}
    for k, (name, label) in enumerate(zip(names, labels.tolist(), strict=True)):
        stem = Path(name).stem
        families.setdefault((without_copy_marks(stem), label), []).append((k, stem))
    pairs = []
    for (original, _), members in families.items():
        stems = {stem for _, stem in members}
        # Numbers alone, (1) to (90) without a file that has none, count images.
        marked = original in stems or any(COPY_NUMBER.sub("", stem) != original for stem in stems)
        if marked and len(stems) > 1 and len(members) <= MAX_COPIES:
            pairs += [(members[0][0], k) for k, _ in members[1:]]
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def difference_hashes(images: Tensor) -> np.ndarray:
    """Hash the eight turns of images [N, 3, S, S] uint8 to 128 bits each: [N, 8, 16] uint8.

    A bit is set for each cell of a coarse grid if the next one to the right, or the next one
    below, is brighter (the difference hash), by more than the noise of a JPEG's flat regions.
    """
    hashes = []
    for chunk in images.split(CHUNK):
        gray = chunk.float().sum(1, keepdim=True)  # [n, 1, S, S], whole: the same on any machine
        wide, tall = (F.adaptive_avg_pool2d(gray, size)[:, 0] for size in ((8, 9), (9, 8)))
        for quarters in range(4):
            # A turn of the image is the same turn of its cells.
            across, down = (wide, tall) if quarters % 2 == 0 else (tall, wide)
            turned = [torch.rot90(cells, quarters, (1, 2)) for cells in (across, down)]
            for a, d in (turned, [cells.flip(2) for cells in turned]):
                bits = [(a.diff(dim=2) > 6).flatten(1), (d.diff(dim=1) > 6).flatten(1)]
                hashes.append(np.packbits(torch.cat(bits, 1).numpy(), axis=1))  # [n, 16]
    views = [hashes[k : k + 8] for k in range(0, len(hashes), 8)]
    return np.concatenate([np.stack(own, axis=1) for own in views])


def color_histograms(images: Tensor) -> np.ndarray:
    """Return the shares of 4 x 4 x 4 colors in images [N, 3, S, S] uint8: [N, 64] float32."""
    histograms = []
    for chunk in images.split(CHUNK):
        red, green, blue = (chunk >> 6).long().flatten(2).unbind(1)
        code = 16 * red + 4 * green + blue  # [n, S*S]
        count = torch.zeros(len(chunk), 64).scatter_add_(1, code, torch.ones(code.shape))
        histograms.append((count / code.shape[1]).numpy())
    return np.concatenate(histograms)


def close_pairs(hashes: np.ndarray) -> np.ndarray:
    """Find the pairs of hashes [N, 16] uint8 that differ in 4 bits at most: [P, 2] int64.

    Of 8 words of 16 bits at least four are then equal in both, so sorting by each word brings a
    pair together. A hash is compared with the 16 that follow it: where more share one word, they
    are pictures with little in them, and a chain of pairs still joins them.
    """
    found = [np.empty((0, 2), dtype=np.int64)]
    words = hashes.view(">u2").astype(np.int64)  # [N, 8]
    for k in range(words.shape[1]):
        order = np.lexsort((*np.delete(words, k, 1).T, words[:, k]))
        for step in range(1, min(MAX_NEIGHBORS + 1, len(order))):
            a, b = order[:-step], order[step:]
            equal = words[a, k] == words[b, k]
            a, b = a[equal], b[equal]
            close = np.unpackbits(hashes[a] ^ hashes[b], axis=1).sum(1) <= MAX_HASH_DISTANCE
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
        stem = UNIQUE_ID.sub("", Path(name).stem)
        numbers = list(NUMBER.finditer(stem))
        last = numbers[-1] if numbers and len(numbers[-1].group()) <= 15 else None
        keys.append((stem[: last.start()], stem[last.end() :]) if last else None)
        frames.append(int(last.group()) if last else 0)
    known = {key: number for number, key in enumerate(sorted(set(keys) - {None}))}
    series = np.array([known.get(key, -1) for key in keys], dtype=np.int64)
    return series, np.array(frames, dtype=np.int64)


def similar_share(
    colors: np.ndarray, labels: np.ndarray, neighbors: np.ndarray, seed: int
) -> float:
    """Return which share of neighbors is closer in color than a tenth of their class's pairs are.

    Numbers in names often mean nothing; then the share is about a tenth.
    """
    generator = np.random.default_rng(seed)
    hits = 0
    for label in np.unique(labels[neighbors[:, 0]]):
        pairs = neighbors[labels[neighbors[:, 0]] == label]
        members = np.flatnonzero(labels == label)
        random = generator.choice(members, (2000, 2))
        random = random[random[:, 0] != random[:, 1]]
        near, far = (np.abs(colors[p[:, 0]] - colors[p[:, 1]]).sum(1) for p in (pairs, random))
        hits += (near < np.quantile(far, CLOSEST)).sum()
    return float(hits / len(neighbors))


def merge_groups(groups: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """Merge the groups [N] of each pair [P, 2]; returns new numbers from 0."""
    from scipy.sparse import coo_array  # noqa: PLC0415 - slow to import
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

    groups = np.unique(groups, return_inverse=True)[1].ravel()
    count = int(groups.max()) + 1
    edges = (np.ones(len(pairs), dtype=bool), (groups[pairs[:, 0]], groups[pairs[:, 1]]))
    merged = connected_components(coo_array(edges, shape=(count, count)), directed=False)[1]
    return merged[groups].astype(np.int64)


def leakage_lines(
    found: ImageGroups,
    splits: dict[str, np.ndarray],
    labels: np.ndarray,
    names: list[str],
    scored: list[str],
) -> list[str]:
    """Return the lines that say what was kept together, and what is on both sides of a split."""
    lines = []
    split_of = np.empty(len(names), dtype=object)
    for split, indices in splits.items():
        split_of[indices] = split
    if len(found.neighbors):
        lines.append(
            f"images with neighboring frame numbers look similar ({found.similar:.0%} of pairs, by "
            f"chance {CLOSEST:.0%}): splits are cut by blocks of {FRAMES_PER_BLOCK[0]} to "
            f"{FRAMES_PER_BLOCK[1]} frames"
        )
    for what, pairs in (
        ("near-duplicates (turned or mirrored, too)", found.near_duplicates),
        ("copies by their names", found.copies),
        ("neighboring frames", found.neighbors),
    ):
        for split in scored:
            first, second = split_of[pairs].T
            crossing = pairs[
                (first == "train") & (second == split) | (first == split) & (second == "train")
            ]
            if len(crossing):
                count = len(np.unique(crossing[split_of[crossing] == split]))
                lines.append(
                    f"warning: {count} of {len(splits[split])} {split} images have {what} in "
                    f"train, so the {split} score is too high: {first_pairs(crossing, names)}"
                )
    train_groups = found.groups[splits["train"]]
    for split in scored if found.given else ():
        count = int(np.isin(found.groups[splits[split]], train_groups).sum())
        if count:
            lines.append(
                f"warning: {count} of {len(splits[split])} {split} images are of groups that train "
                f"has, too, so the {split} score is too high"
            )
    a, b = found.near_duplicates.T
    differing = found.near_duplicates[labels[a] != labels[b]]
    if len(differing):
        lines.append(
            f"warning: {len(differing)} pairs of near-duplicates have different classes: "
            f"{first_pairs(differing, names)}"
        )
    return lines


def first_pairs(pairs: np.ndarray, names: list[str]) -> str:
    """Return the file names of the first three of pairs [P, 2], for a message."""
    return ", ".join(f"{Path(names[a]).name} = {Path(names[b]).name}" for a, b in pairs[:3])
