"""Synthetic leaves: four diseases that differ in shape and not in color, drawn by numpy.

They let the whole program run where there is no data set, and since color says nothing about the
class, a model that learns them has learned to see shapes.
"""

from pathlib import Path

import numpy as np
from PIL import Image

LEAVES_FOLDER = "synthetic-leaves"  # in the output folder of a dry run
SIDE = 72  # pixels, width and height
COUNTS = {"train": 80, "validation": 20, "test": 40}  # images per class
DISEASES = ("blight", "leaf_spot", "ring_spot", "streak")
LESION_SHARE = 0.2  # of the leaf's area, for every disease


def draw_lesion(disease: str, u: np.ndarray, v: np.ndarray, generator: np.random.Generator):
    """Return how far each pixel lies inside the lesions, as values whose order alone matters.

    Returns:
        [S, S] float; the largest values are lesion.
    """
    if disease == "streak":  # bands across the leaf
        return np.cos(2 * np.pi * (1.25 * u + generator.random()))
    if disease == "blight":  # one blotch, growing from somewhere near the middle
        center = generator.uniform(-0.4, 0.4, 2)
        return -np.hypot(u - center[0], 0.6 * (v - center[1]))
    if disease == "ring_spot":  # one ring
        spots, radius = np.zeros((1, 2)), 0.42
    else:  # round spots
        spots, radius = np.array([(-0.55, 0), (0, 0.5), (0, -0.5), (0.55, 0)]), 0.0
    spots = spots + generator.uniform(-0.08, 0.08, spots.shape)
    distance = np.hypot(u[..., None] - spots[:, 0], 0.6 * (v[..., None] - spots[:, 1]))
    return -np.abs(distance - radius).min(-1)


def draw_leaf(disease: str, generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Draw a leaf with a disease on a plain ground.

    All colors, the leaf's position, size and angle, and the lesions' share of the leaf come from
    the same distributions whatever the disease.

    Returns:
        the picture [S, S, 3] uint8, and which pixels are lesion, [S, S] bool.
    """
    grid = (np.arange(SIDE) + 0.5) / SIDE * 2 - 1
    y, x = np.meshgrid(grid, grid, indexing="ij")
    center, angle = generator.uniform(-0.08, 0.08, 2), generator.uniform(0, np.pi)
    length, width = generator.uniform(0.8, 0.92), generator.uniform(0.5, 0.6)
    x, y = x - center[0], y - center[1]
    u = (x * np.cos(angle) + y * np.sin(angle)) / length
    v = (y * np.cos(angle) - x * np.sin(angle)) / width
    leaf = u**2 + np.abs(v) ** 1.7 < 1
    depth = draw_lesion(disease, u, v, generator)
    share = LESION_SHARE * generator.uniform(0.7, 1.3)
    mask = leaf & (depth > np.quantile(depth[leaf], 1 - share))
    # Blurred by a random amount: else the pixels of mixed color along the edges, which long edges
    # have more of, would give the shape away.
    lesion = mask[..., None].astype(float)
    for _ in range(generator.integers(0, 4)):
        for axis in (0, 1):
            lesion = (np.roll(lesion, 1, axis) + 2 * lesion + np.roll(lesion, -1, axis)) / 4

    ground = generator.uniform(20, 60) + generator.uniform(-10, 10, 3)
    green = np.array([60, 150, 50]) * generator.uniform(0.8, 1.2) + generator.uniform(-20, 20, 3)
    sick = np.array([215, 180, 110]) * generator.uniform(0.85, 1.1) + generator.uniform(-20, 20, 3)
    # Leaves yellow from one end, each by another amount, for the same reason.
    yellow = generator.uniform(0, 0.8) * (0.5 + 0.5 * u * generator.choice([-1, 1])).clip(0, 1)
    image = green + yellow[..., None] * (sick - green)
    image = np.where(leaf[..., None], image, ground)
    vein = leaf & (np.abs(v) < 0.04)
    image[vein] *= 0.75
    image += lesion * (sick + generator.uniform(0, 40) - image)
    image += generator.normal(0, generator.uniform(5, 20), (SIDE, SIDE, 1))
    return image.clip(0, 255).astype(np.uint8), mask


def write_leaves(folder: Path, seed: int, counts: dict[str, int] = COUNTS) -> None:
    """Write a data set of synthetic leaves as ``folder/<split>/<disease>/<number>.png``."""
    for split_number, (split, count) in enumerate(counts.items()):
        for disease_number, disease in enumerate(DISEASES):
            target = folder / split / disease
            target.mkdir(parents=True, exist_ok=True)
            for old in target.glob("[0-9][0-9][0-9].png"):
                if int(old.stem) >= count:
                    old.unlink()
            for number in range(count):
                generator = np.random.default_rng([seed, split_number, disease_number, number])
                picture, _ = draw_leaf(disease, generator)
                Image.fromarray(picture).save(target / f"{number:03}.png", compress_level=0)
