"""Pretrained weights of the default model, small enough to travel with the code.

``benchmarks/pretrain.py`` makes them from photographs of plants; docs/pretrained.md is their card.
A matrix or convolution is kept as whole numbers and a scale for each output channel, all else in
half precision: the whole numbers, then the low bytes of the halves, then their high ones, packed
by LZMA. The heads are not kept: they belong to the classes of a data set.
"""

import hashlib
import lzma

import numpy as np
import torch
from torch import Tensor

from kernel.config import Config
from kernel.errors import UserError
from kernel.model.sclusterformer import SClusterFormer
from kernel.resources import read_resource

PRETRAINED = "model/pretrained.xz"
SHA256 = "ad0a9230140ec74209030671c570221e4657554f674bbd65d0f5355374c49857"


def kept_tensors(model: SClusterFormer) -> dict[str, Tensor]:
    """Return the tensors of a model that are kept, by name, in order."""
    return {
        name: tensor
        for name, tensor in model.state_dict().items()
        if not name.startswith("heads.") and tensor.is_floating_point()
    }


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
    with torch.device("meta"):  # the names and shapes alone
        kept = kept_tensors(SClusterFormer(config))
    matrices = {name: tensor for name, tensor in kept.items() if tensor.ndim >= 2}
    count = sum(tensor.numel() for tensor in matrices.values())
    scales = sum(len(tensor) for tensor in matrices.values())
    rest = sum(tensor.numel() for name, tensor in kept.items() if name not in matrices)
    values = np.frombuffer(lzma.decompress(content), np.uint8)
    if len(values) != count + 2 * (scales + rest):
        return None
    codes = torch.from_numpy(values[:count].view(np.int8).astype(np.float32))
    pairs = np.ascontiguousarray(values[count:].reshape(2, -1).T)
    halves = torch.from_numpy(pairs.view("<f2").astype(np.float32)[:, 0])
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
