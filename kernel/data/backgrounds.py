"""Backgrounds: where the leaf is in an image, and the image without it, or on another background.

No model finds the leaf, but a rule: its pixels are unlike those along the image's border. Where
that cannot be so, since the leaf fills the image or grows among others, the rule says that it
cannot tell. Masks that a user has are better.
"""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import numpy as np
import torch
from torch import Tensor

from kernel.data.decoding import decode
from kernel.data.names import IMAGE_SUFFIXES
from kernel.errors import UserError

BORDER_SHARE = 1 / 16  # of the image's width, on each side
NOISE_FLOOR = 10.0  # gray levels by which pixels of a plain background differ
FAR = 12.0  # deviations from the border's color that count as entirely different
SEPARATION = 0.7  # least share of the variance between leaf and background: Otsu's criterion
LEAF_AREA = (0.1, 0.9)  # of the image
LEAF_ON_BORDER = 0.25  # most of the border that may be leaf
EXCESS_GREEN = 20.0  # excess green, 2 G - R - B, from which on what is behind is plants, too
NAME_ENDINGS = ("_final_masked", "_masked", "_mask", "_segmented", "_seg")  # of masks' names
NOISE = 0.25  # share of training images that get noise; the rest get another image's background


@dataclass(frozen=True)
class Leaves:
    """Where the leaves are.

    Attributes:
        masks: [N, S, S] bool.
        found: [N] bool; where it is false, the mask says nothing.
        source: what they come from, for a sentence.

    """

    masks: np.ndarray
    found: np.ndarray
    source: str


def find_leaves(images: Tensor) -> Leaves:
    """Find the leaf in each image: the largest region that is unlike the image's border.

    A pixel's distance is the one from the border's median color, in median deviations of the
    border; the threshold is Otsu's (IEEE Trans. SMC 9, 1979). A leaf counts as found where the two
    sides are well apart, the region is neither small nor the whole image, hardly touches the
    border, and the border is not green. Images are [N, 3, S, S] uint8.
    """
    from scipy import ndimage  # noqa: PLC0415 - a slow import

    side = images.shape[-1]
    width = max(1, round(side * BORDER_SHARE))
    border = np.ones((side, side), bool)
    border[width:-width, width:-width] = False
    masks, found = np.zeros((len(images), side, side), bool), np.zeros(len(images), bool)
    for k, image in enumerate(images):
        pixels = image.permute(1, 2, 0).cpu().numpy().astype(np.float32)  # [S, S, 3]
        color = np.median(pixels[border], axis=0)
        spread = NOISE_FLOOR + 1.4826 * np.median(np.abs(pixels[border] - color), axis=0)
        distance = np.sqrt((((pixels - color) / spread) ** 2).sum(2))
        levels = (distance / FAR * 255).clip(0, 255).astype(np.uint8)
        threshold, separation = otsu(levels)
        regions, count = ndimage.label(levels > threshold)
        if not count:
            continue
        largest = np.bincount(regions.ravel())[1:].argmax() + 1
        masks[k] = ndimage.binary_fill_holes(regions == largest)
        found[k] = (
            separation >= SEPARATION
            and LEAF_AREA[0] <= masks[k].mean() <= LEAF_AREA[1]
            and masks[k][border].mean() <= LEAF_ON_BORDER
            and 2 * color[1] - color[0] - color[2] < EXCESS_GREEN
        )
    return Leaves(masks, found, "what is unlike the image's border")


def otsu(levels: np.ndarray) -> tuple[int, float]:
    """Return Otsu's threshold of uint8 values, and its sides' share of their variance."""
    share = np.bincount(levels.ravel(), minlength=256) / levels.size
    below, mean = share.cumsum(), (share * np.arange(256)).cumsum()
    total = (share * (np.arange(256) - mean[-1]) ** 2).sum()
    between = (mean[-1] * below - mean) ** 2 / np.maximum(below * (1 - below), 1e-12)
    best = int(between.argmax())
    return best, float(between[best] / max(total, 1e-12))


def read_leaves(folder: Path, names: list[str], image_size: int) -> Leaves:
    """Read masks, or images whose background is black, from files named like the images.

    Args:
        folder: searched to the bottom. An image's mask has its name, or that and an ending such as
            _mask, with any suffix; of several, the one in a folder named like the image's.

    Raises:
        UserError: a mask cannot be read.

    """
    files = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in IMAGE_SUFFIXES:
            files.setdefault(mask_key(path.name), []).append(path)
    masks = np.zeros((len(names), image_size, image_size), bool)
    found = np.zeros(len(names), bool)
    for k, name in enumerate(names):
        own = files.get(mask_key(name), [])
        beside = [path for path in own if path.parent.name == PurePosixPath(name).parent.name]
        own = beside if len(own) > 1 else own
        if len(own) > 1:  # the image itself lies there, too
            own = [path for path in own if path.stem != PurePosixPath(name).stem]
        if len(own) != 1:
            continue
        try:
            pixels = decode(own[0], image_size).max(2)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            raise UserError(
                f"the mask {own[0]} cannot be read ({error}): mend or remove it"
            ) from None
        # A mask has two values, whatever they are; a segmented leaf is not quite black around.
        masks[k] = pixels > (pixels.max() / 2 if len(np.unique(pixels[::4, ::4])) < 16 else 16)
        found[k] = masks[k].any() and not masks[k].all()
    return Leaves(masks, found, f"masks in {folder.name}")


def without_masks(folder: str, names: list[str]) -> UserError:
    """Return the error that no image has a mask."""
    return UserError(
        f"--masks {folder} has no mask for any of {len(names)} images: it is named like its "
        f"image, as {PurePosixPath(names[0]).stem}_mask.png"
    )


def mask_key(name: str) -> str:
    """Return what the names of an image and of its mask have in common."""
    stem = PurePosixPath(name).stem.lower()
    for ending in NAME_ENDINGS:
        stem = stem.removesuffix(ending)
    return stem


def hide_leaves(images: Tensor, masks: np.ndarray) -> Tensor:
    """Fill each leaf, and a rim around it, by the nearest pixels of the background."""
    from scipy import ndimage  # noqa: PLC0415 - a slow import

    hidden = images.clone()
    for k, mask in enumerate(masks):
        leaf = ndimage.binary_dilation(mask, iterations=rim_of(images))
        if not leaf.all():
            rows, columns = ndimage.distance_transform_edt(
                leaf, return_distances=False, return_indices=True
            )
            hidden[k] = images[k][:, torch.from_numpy(rows), torch.from_numpy(columns)]
    return hidden


def paste_leaves(images: Tensor, masks: np.ndarray, backgrounds: Tensor) -> Tensor:
    """Put each leaf, without its outermost pixels, on another background; all [N, 3, S, S]."""
    from scipy import ndimage  # noqa: PLC0415 - a slow import

    structure = ndimage.generate_binary_structure(3, 1)
    structure[0] = structure[2] = False  # no image erodes the next one
    leaf = ndimage.binary_erosion(masks, structure, iterations=rim_of(images))
    return torch.where(torch.from_numpy(leaf)[:, None], images, backgrounds)


def rim_of(images: Tensor) -> int:
    """Return how wide a rim of a leaf is, whose pixels mix its color with the background's."""
    return max(1, images.shape[-1] // 64)


def draw_noise(count: int, side: int, generator: np.random.Generator) -> Tensor:
    """Draw backgrounds of noise around a random color, [count, 3, side, side] uint8."""
    color = generator.uniform(0, 256, (count, 3, 1, 1)).astype(np.float32)
    noise = generator.normal(0, 30, (count, 1, side, side)).astype(np.float32)
    return torch.from_numpy((color + noise).clip(0, 255).astype(np.uint8))


@dataclass(frozen=True)
class Swap:
    """Training images that can stand on other backgrounds: ``--background swap``.

    Attributes:
        images: [N, 3, S, S] uint8, all of the data set.
        indices: of the training images whose leaf was found.
        masks: [len(indices), S, S] of them.
        backgrounds: [len(indices), 3, S, S], them without their leaves.

    """

    images: Tensor
    indices: Tensor
    masks: np.ndarray
    backgrounds: Tensor

    def draw(self, seed: int, epoch: int) -> Tensor:
        """Return the images for an epoch: training leaves on others' backgrounds or on noise.

        None keeps its own, so that a background says nothing about the class.
        """
        generator = np.random.default_rng([seed, epoch])
        count, side = len(self.indices), self.images.shape[-1]
        backgrounds = self.backgrounds[torch.from_numpy(generator.permutation(count))]
        noisy = generator.random(count) < NOISE
        backgrounds[noisy] = draw_noise(int(noisy.sum()), side, generator)
        images = self.images.clone()
        images[self.indices] = paste_leaves(self.images[self.indices], self.masks, backgrounds)
        return images


def prepare_swap(
    images: Tensor, indices: Tensor, names: list[str], folder: str | None, least: float = 0.5
) -> Swap:
    """Find the leaves of training images, or read their masks, and say for how many that worked.

    Raises:
        UserError: of less than that share of them the leaf is known.

    """
    own = images[indices]
    leaves = leaves_of(own, [names[k] for k in indices], folder)
    count = int(leaves.found.sum())
    if count < least * len(indices):
        raise UserError(
            f"--background swap: the leaf was found in {count} of {len(indices)} training images "
            f"alone ({leaves.source}): give masks with --masks DIR, or train without it"
        )
    print(f"backgrounds are swapped in {count} of {len(indices)} training images: {leaves.source}")
    found = torch.from_numpy(leaves.found)
    masks = leaves.masks[leaves.found]
    return Swap(images, indices[found], masks, hide_leaves(own[found], masks))


def leaves_of(images: Tensor, names: list[str], folder: str | None) -> Leaves:
    """Read the leaves' masks, where there is a folder of them, else find them by the rule."""
    if folder is None:
        return find_leaves(images)
    return read_leaves(Path(folder), names, images.shape[-1])
