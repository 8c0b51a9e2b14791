"""Many small tensors as one: an operation on each would cost more than its arithmetic."""

import torch
from torch import Tensor


def flatten_tensors(tensors: list[Tensor]) -> Tensor:
    """Copy the elements of tensors of one type to one vector."""
    return torch.cat([tensor if tensor.ndim == 1 else tensor.reshape(-1) for tensor in tensors])


def unflatten_tensors(vector: Tensor, tensors: list[Tensor]) -> None:
    """Copy the parts of a vector that ``flatten_tensors`` made back to tensors of these shapes."""
    parts = vector.split([tensor.numel() for tensor in tensors])
    shaped = [
        part if tensor.ndim == 1 else part.view(tensor.shape)
        for part, tensor in zip(parts, tensors, strict=True)
    ]
    torch._foreach_copy_(tensors, shaped)
