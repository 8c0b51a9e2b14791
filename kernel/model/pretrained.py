"""Pretrained weights of the default model, small enough to travel with the code.

``benchmarks/pretrain.py`` makes them from photographs of plants; docs/pretrained.md is their card.
A matrix or convolution is kept as whole numbers and a scale for each output channel, all else in
half precision: the whole numbers, then the low bytes of the halves, then their high ones, packed
by LZMA. The heads are not kept: they belong to the classes of a data set.
"""

import hashlib
import lzma
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
PRETRAINED = "model/pretrained.xz"
SHA256 = "ad0a9230140ec74209030671c570221e4657554f674bbd65d0f5355374c49857"


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
    halves = torch.cat(halves).half().numpy().astype("<f2").view(np.uint8).reshape(-1, 2)
    content = torch.cat(codes).to(torch.int8).numpy().tobytes() + halves.T.tobytes()
    packed = lzma.compress(content, preset=9 | lzma.PRESET_EXTREME)
    file.write_bytes(packed)
    return hashlib.sha256(packed).hexdigest()


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
