"""Pretrained weights of the default model, small enough to travel with the code.

``benchmarks/pretrain.py`` makes them from photographs of plants; docs/pretrained.md is their card.
A matrix or convolution is kept as whole numbers and a scale for each output channel, all else in
half precision. The heads are not kept: they belong to the classes of a data set.
"""

import hashlib
import io
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from kernel.config import Config
from kernel.errors import UserError
from kernel.model.sclusterformer import SClusterFormer
from kernel.resources import read_resource

# Steps from 0 to the largest weight of a channel. Four times as many make the file a third larger
# and the weights no better: docs/pretrained.md.
LARGEST_CODE = 31
PRETRAINED = "model/pretrained.npz"
SHA256 = "ede9ae6231ede962d8190e7c4b87d7becd57cd697f770e565c71ec8ff1e60ded"


def kept_tensors(model: SClusterFormer) -> dict[str, Tensor]:
    """Return the tensors of a model that are kept, by name, in order."""
    return {
        name: tensor
        for name, tensor in model.state_dict().items()
        if not name.startswith("heads.") and tensor.is_floating_point()
    }


def write_pretrained(model: SClusterFormer, file: Path) -> str:
    """Write a model's weights, without its heads; returns the file's SHA-256."""
    codes, halves = [], []
    for tensor in kept_tensors(model).values():
        values = tensor.detach().cpu().float()
        if values.ndim < 2:
            halves.append(values.flatten())
            continue
        rows = values.flatten(1)
        scale = (rows.abs().amax(1, keepdim=True) / LARGEST_CODE).half().float()
        codes.append(
            (rows / scale.clamp_min(1e-12)).round().clamp(-LARGEST_CODE, LARGEST_CODE).flatten()
        )
        halves.append(scale.flatten())
    buffer = io.BytesIO()
    np.savez_compressed(
        buffer,
        codes=torch.cat(codes).to(torch.int8).numpy(),
        halves=torch.cat(halves).half().numpy(),
    )
    file.write_bytes(buffer.getvalue())
    return hashlib.sha256(buffer.getvalue()).hexdigest()


def read_pretrained(config: Config) -> dict[str, Tensor] | None:
    """Return the pretrained weights by name, or None where a config's model has other dimensions.

    Raises:
        UserError: the file is not the one that belongs to this program.

    """
    content = read_resource(PRETRAINED)
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise UserError(
            f"the pretrained weights ({PRETRAINED}) are damaged: get the program again, or give "
            "--init scratch"
        )
    with np.load(io.BytesIO(content)) as arrays:
        codes, halves = (torch.from_numpy(arrays[key]).float() for key in ("codes", "halves"))
    with torch.device("meta"):  # the names and shapes alone
        kept = kept_tensors(SClusterFormer(config))
    matrices = {name: tensor for name, tensor in kept.items() if tensor.ndim >= 2}
    rest = sum(tensor.numel() for name, tensor in kept.items() if name not in matrices)
    if sum(tensor.numel() for tensor in matrices.values()) != len(codes) or sum(
        len(tensor) for tensor in matrices.values()
    ) + rest != len(halves):
        return None
    weights = {}
    for name, tensor in kept.items():
        if name in matrices:
            own, codes = codes[: tensor.numel()], codes[tensor.numel() :]
            scale, halves = halves[: len(tensor)], halves[len(tensor) :]
            own = own.view(len(tensor), -1) * scale[:, None]
        else:
            own, halves = halves[: tensor.numel()], halves[tensor.numel() :]
        weights[name] = own.view_as(tensor)
    return weights


def pretrained_model() -> SClusterFormer:
    """Return the default model with the pretrained weights, for its features: its heads are new."""
    model = SClusterFormer(Config())
    model.load_state_dict(model.state_dict() | read_pretrained(Config()))
    return model.eval()
