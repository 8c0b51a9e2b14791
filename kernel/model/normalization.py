"""Normalization of pixels, inside the model's input."""

from torch import Tensor


def normalize(images: Tensor) -> Tensor:
    """Map uint8 pixels [..., 0 to 255] to floats of about unit size: (x / 255 - 0.5) / 0.25."""
    return images.float().sub_(127.5).div_(63.75)
