"""Normalization of pixels to the input of the model."""

from torch import Tensor


def normalize(images: Tensor) -> Tensor:
    """Map uint8 pixels of any shape to floats in [-2, 2]: (x / 255 - 0.5) / 0.25."""
    return images.float().sub_(127.5).div_(63.75)
