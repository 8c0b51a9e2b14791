"""The deformable convolution equals torchvision's, its gradients too."""

import pytest
import torch
from torchvision.ops import deform_conv2d

from kernel.model.deform import DeformConv2d


@pytest.mark.parametrize("size", [(8, 8), (5, 5), (7, 10), (1, 3)])
@pytest.mark.parametrize("stride", [1, 2, 3, 4])
def test_equals_torchvision(size, stride):
    torch.manual_seed(0)
    layer = DeformConv2d(3, 6, stride).double()
    with torch.no_grad():
        layer.offset.weight.normal_()
        layer.offset.bias.normal_()
    x = torch.randn(2, 3, *size, dtype=torch.float64, requires_grad=True)
    offsets, masks = layer.offset(x).split([18, 9], dim=1)
    assert offsets.abs().max() > 2  # some taps leave the image
    expected = deform_conv2d(
        x,
        offsets,
        layer.linear.weight.view(6, 3, 3, 3),
        stride=stride,
        padding=1,
        mask=2 * torch.sigmoid(masks),
    )
    out = layer(x)
    assert out.shape == expected.shape
    assert (out - expected).abs().max() < 1e-10
    upstream = torch.randn_like(out)
    variables = [x, *layer.parameters()]
    ours = torch.autograd.grad(out, variables, upstream)
    theirs = torch.autograd.grad(expected, variables, upstream)
    for a, b in zip(ours, theirs, strict=True):
        assert (a - b).abs().max() <= 1e-9 * b.abs().max() + 1e-12


def test_starts_as_an_ordinary_convolution():
    layer = DeformConv2d(3, 4)
    x = torch.randn(2, 3, 9, 9)
    plain = torch.nn.functional.conv2d(x, layer.linear.weight.view(4, 3, 3, 3), padding=1)
    assert torch.allclose(layer(x), plain, atol=1e-5)


def test_half_precision_keeps_the_place():
    """Half a pixel at the far end of a wide image: coordinates need more than half precision."""
    torch.manual_seed(0)
    layer = DeformConv2d(3, 4)
    with torch.no_grad():
        layer.offset.bias[:18] = 0.5
    x = torch.rand(1, 3, 2, 2000)
    exact = layer(x)
    with torch.autocast("cpu", dtype=torch.float16):
        half = layer(x)
    assert (half.float() - exact).abs().max() < 5e-3
