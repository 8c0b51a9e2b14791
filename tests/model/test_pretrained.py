"""The pretrained weights: small, whole, and read back as they were written."""

import hashlib

import pytest
import torch
from conftest import ROOT

import kernel.model.pretrained
from benchmarks.pretrain import LARGEST_CODE, write_pretrained
from kernel.config import Config
from kernel.errors import UserError
from kernel.model import SClusterFormer, read_pretrained
from kernel.model.pretrained import PRETRAINED, SHA256, kept_tensors
from kernel.resources import RESOURCES, read_resource


@pytest.fixture
def written(tmp_path, monkeypatch):
    """A model whose weights are the program's pretrained ones, for once."""
    torch.manual_seed(0)
    model = SClusterFormer(Config(num_classes=7))
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    sha = write_pretrained(model, tmp_path / "weights.npz")
    monkeypatch.setitem(RESOURCES, PRETRAINED, (tmp_path / "weights.npz").read_bytes())
    monkeypatch.setattr(kernel.model.pretrained, "SHA256", sha)
    return model


def test_weights_come_back(written):
    """Matrices to half of a step of their channel, all else in half precision."""
    found = read_pretrained(Config(num_classes=3))
    expected = kept_tensors(written)
    assert list(found) == list(expected)
    assert not any(name.startswith("heads.") for name in found)
    for name, tensor in expected.items():
        if tensor.ndim >= 2:
            steps = tensor.flatten(1).abs().amax(1, keepdim=True) / LARGEST_CODE
            error = (found[name] - tensor).flatten(1).abs()
            assert (error <= 0.51 * steps + 1e-6).all(), name
        else:
            assert torch.allclose(found[name], tensor, rtol=1e-3, atol=1e-6), name


def test_outputs_hardly_change(written):
    images = torch.randn(4, 3, 64, 64)
    copy = SClusterFormer(Config(num_classes=7))
    copy.load_state_dict(written.state_dict() | read_pretrained(Config(num_classes=7)))
    before, after = (model.eval()(images).exp() for model in (written, copy))
    assert (before - after).abs().max() < 0.05


@pytest.mark.parametrize("settings", [{"embed_dims": (32, 64)}, {"clusters": "attention"}])
def test_other_models_have_none(written, settings):
    assert read_pretrained(Config(**settings)) is None
    assert read_pretrained(Config.from_preset("full")) is None


def test_damaged_weights_are_refused(written, monkeypatch):
    content = bytearray(RESOURCES[PRETRAINED])
    content[1000] ^= 1
    monkeypatch.setitem(RESOURCES, PRETRAINED, bytes(content))
    with pytest.raises(UserError, match="--init scratch"):
        read_pretrained(Config())


def test_the_file_that_travels():
    content = read_resource(PRETRAINED)
    assert hashlib.sha256(content).hexdigest() == SHA256
    assert len(content) <= 300_000
    found = read_pretrained(Config())
    assert all(tensor.isfinite().all() for tensor in found.values())


def test_the_built_files_stay_small():
    """Kaggle takes a source of 1 MB."""
    assert (ROOT / "kaggle_final_optimized.py").stat().st_size <= 800_000
    assert (ROOT / "notebooks" / "sclusterformer.ipynb").stat().st_size <= 950_000
