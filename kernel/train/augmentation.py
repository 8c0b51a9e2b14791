"""Batches on the device: whole-batch augmentation of uint8 images, and their normalization.

Every image's draws are keyed by seed, step and image (see ``draws``): the batch they stand in does
not matter.
"""

import torch
from torch import Tensor

from kernel.model import uniform

AUGMENTATION_SALT = 2**32  # clear of the salts of the model's dropouts, which count from 1
SHIFT = 1 / 16  # largest shift to each side, in widths of the image


def augment(images: Tensor, keys: Tensor) -> Tensor:
    """Flip, transpose and shift each image at random: a leaf has no up and no left.

    Flips and the transposition make the eight symmetries of the square; pixels shifted in from
    outside repeat the border.

    Args:
        images: [B, 3, S, S] of any type.
        keys: [B] int64 from ``draws.image_keys``.

    Returns:
        [B, 3, S, S], the same type.

    """
    batch, _, side, _ = images.shape
    draws = uniform(keys, AUGMENTATION_SALT, 5)
    reach = round(side * SHIFT)
    shifts = (draws[:, :2] * (2 * reach + 1)).long() - reach  # [B, 2]
    place = torch.arange(side, device=images.device)
    lines = (place + shifts[:, :, None]).clamp(0, side - 1)  # [B, 2, S]
    flipped = draws[:, 2:4, None] < 0.5
    rows, columns = torch.where(flipped, side - 1 - lines, lines).unbind(1)  # [B, S] each
    transposed = draws[:, 4:] < 0.5
    # A pixel's source is what its row and its column contribute.
    down = torch.where(transposed, columns, rows * side)  # [B, S]
    across = torch.where(transposed, rows * side, columns)  # [B, S]
    source = (down[:, :, None] + across[:, None, :]).view(batch, 1, side * side)
    return images.flatten(2).gather(2, source.expand(-1, 3, -1)).view_as(images)
