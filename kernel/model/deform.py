"""Deformable stem: a 3x3 convolution that learns where to sample.

Deformable convolution v2 (Zhu et al., "Deformable ConvNets v2", CVPR 2019, arXiv:1811.11168).
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

TAPS = 9  # of a 3x3 kernel


class DeformConv2d(nn.Module):
    """Deformable 3x3 convolution v2, padding 1, written as sampling and a matrix product.

    Equal to ``torchvision.ops.deform_conv2d``, and several times faster on a CPU. Offsets and masks
    come from a convolution of the same input, whose weights start at zero: at first it samples the
    grid of an ordinary convolution.

    Args:
        in_channels: channels of the input.
        out_channels: channels of the output.
        stride: pixels from one position to the next.

    """

    def __init__(self, in_channels: int, out_channels: int, stride: int = 1):
        super().__init__()
        self.offset = nn.Conv2d(in_channels, 3 * TAPS, 3, stride=stride, padding=1)
        self.linear = nn.Linear(in_channels * TAPS, out_channels, bias=False)
        nn.init.zeros_(self.offset.weight)
        nn.init.zeros_(self.offset.bias)

    def forward(self, x: Tensor) -> Tensor:
        """Map [B, in, H, W] to [B, out, h, w], channels last in memory, h = ceil(H / stride)."""
        offsets, masks = self.offset(x).split([2 * TAPS, TAPS], dim=1)
        masks = 2 * torch.sigmoid(masks)  # [B, 9, h, w], 1 at the start
        samples = sample_taps(x, offsets, masks, self.offset.stride[0])  # [B, in*9, h, w]
        return self.linear(samples.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


def sample_taps(x: Tensor, offsets: Tensor, masks: Tensor, stride: int = 1) -> Tensor:
    """Sample the nine taps of each position at their offsets, bilinearly, zero outside the image.

    Args:
        x: [B, C, H, W].
        offsets: [B, 18, h, w] in pixels, (dy, dx) for each tap, taps row by row.
        masks: [B, 9, h, w], the weight of each tap.
        stride: pixels from one position to the next; h = ceil(H / stride).

    Returns:
        [B, C*9, h, w], in the order of a convolution's weight flattened from its second axis.

    """
    height, width = x.shape[2:]
    h, w = offsets.shape[2:]
    # Coordinates need single precision: half has 11 bits, which leave a pixel in 224 few for its
    # fraction.
    with torch.autocast(x.device.type, enabled=False):
        dtype = torch.promote_types(x.dtype, torch.float32)
        x, offsets, masks = x.to(dtype), offsets.to(dtype), masks.to(dtype)

        def line(positions: int, size: int) -> Tensor:
            """Return where an axis is sampled, [3, positions]; -1 and 1 are the image's edges."""
            pixel = torch.arange(positions, device=x.device, dtype=dtype) * (2 * stride / size)
            tap = torch.arange(-1, 2, device=x.device, dtype=dtype) * (2 / size)
            return tap[:, None] + (pixel + (1 / size - 1))

        dy, dx = offsets.unflatten(1, (3, 3, 2)).unbind(3)  # [B, 3, 3, h, w] each
        x_position = torch.add(line(w, width)[None, :, None], dx, alpha=2 / width)
        y_position = torch.add(line(h, height)[:, None, :, None], dy, alpha=2 / height)
        grid = torch.stack([x_position, y_position], -1).flatten(1, 3)  # [B, 9*h, w, 2]
        samples = F.grid_sample(x, grid, padding_mode="zeros", align_corners=False)
        return (samples.unflatten(2, (TAPS, h)) * masks[:, None]).flatten(1, 2)


class DeformableStem(nn.Module):
    """Deformable convolution of the pixels, then an ordinary one, each with batch norm and a GELU.

    The deformable one reads the three color channels, since sampling costs memory for each channel.
    Normalization over the channels of each pixel instead of the batch would remove its brightness.

    Args:
        channels: of the output; the deformable convolution has half as many.
        stride: of the deformable convolution.

    """

    def __init__(self, channels: int, stride: int):
        super().__init__()
        hidden = -(-channels // 2)
        self.deform = DeformConv2d(3, hidden, stride)
        self.norm1 = nn.BatchNorm2d(hidden)
        self.conv = nn.Conv2d(hidden, channels, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(channels)

    def forward(self, images: Tensor) -> Tensor:
        """Map [B, 3, H, W] to [B, channels, h, w], channels last in memory, h = ceil(H/stride)."""
        x = F.gelu(self.norm1(self.deform(images)))  # [B, C/2, h, w]
        return F.gelu(self.norm2(self.conv(x)))
