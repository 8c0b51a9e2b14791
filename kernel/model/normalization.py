"""Normalization: of pixels to the input of the model, and of tokens."""

from torch import Tensor, nn


class LayerNorm(nn.LayerNorm):
    """Layer normalization in the precision of its weights.

    CUDA's autocast computes it in single precision, the CPU's does not. Said here, both do, and the
    memory plan, which is made on the CPU, is that of a GPU.
    """

    def forward(self, x: Tensor) -> Tensor:
        """Normalize the last axis."""
        return super().forward(x.to(self.weight.dtype))


def normalize(images: Tensor) -> Tensor:
    """Map uint8 pixels of any shape to floats in [-2, 2]: (x / 255 - 0.5) / 0.25."""
    return images.float().sub_(127.5).div_(63.75)
