"""Augmentation: whole batches of uint8 images on the device, by random numbers drawn on the CPU."""

import numpy as np
import torch
from torch import Tensor

DRAWS_PER_IMAGE = 5  # two shifts, two flips, one transposition
SHIFT = 1 / 16  # largest shift in each direction, as a fraction of the image's width


def draw_augmentations(seed: int, step: int, count: int) -> Tensor:
    """Draw the random numbers that ``augment`` needs, for all images of a step at once.

    They follow from seed and step alone: a resumed run needs no generator's state, and however a
    batch is divided among processes and passes, each of its images is augmented in the same way.

    Args:
        seed: of the run.
        step: index of the optimizer step.
        count: images in its batch, B.

    Returns:
        [B, 5] float32 on the CPU, uniform in [0, 1).

    """
    generator = np.random.default_rng(np.random.SeedSequence([seed, step]))
    return torch.from_numpy(generator.random((count, DRAWS_PER_IMAGE), dtype=np.float32))


def augment(images: Tensor, draws: Tensor) -> Tensor:
    """Shift, flip and transpose each image at random: a leaf has no up and no left.

    Flips and the transposition make the eight symmetries of the square. Pixels shifted in from
    outside repeat the border.

    Args:
        images: [B, 3, S, S] of any type.
        draws: [B, 5] of ``draw_augmentations``, on the same device.

    Returns:
        [B, 3, S, S], the same type.

    """
    batch, _, side, _ = images.shape
    reach = round(side * SHIFT)
    shifts = (draws[:, :2] * (2 * reach + 1)).long() - reach  # [B, 2], from -reach to reach
    position = torch.arange(side, device=images.device)
    lines = (position + shifts[:, :, None]).clamp(0, side - 1)  # [B, 2, S]
    flipped = draws[:, 2:4, None] < 0.5
    rows, columns = torch.where(flipped, side - 1 - lines, lines).unbind(1)  # [B, S] each
    transposed = draws[:, 4:] < 0.5
    # The source of a pixel is the sum of what its row and its column contribute to the flat index.
    down = torch.where(transposed, columns, rows * side)  # [B, S]
    across = torch.where(transposed, rows * side, columns)  # [B, S]
    source = (down[:, :, None] + across[:, None, :]).view(batch, 1, side * side)
    return images.flatten(2).gather(2, source.expand(-1, 3, -1)).view_as(images)
