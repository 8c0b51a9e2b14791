"""The blocks reproduce the reference's recorded outputs and gradients (shared/README, golden)."""

import os
from pathlib import Path

import numpy as np
import pytest
import torch

from kernel.model import ClusterAttention
from kernel.model.fusion import FusionAttention

FOLDER = Path(
    os.environ.get("SCLUSTER_GOLDEN", Path(__file__).parents[1] / ".." / "shared" / "golden")
)
FILES = sorted(FOLDER.glob("*.npz"))


def assert_close(name: str, got: torch.Tensor, recorded: np.ndarray) -> None:
    recorded = torch.from_numpy(recorded).double().reshape(got.shape)
    tolerance = 1e-5 * recorded.abs().max().item() + 1e-7
    difference = (got.detach() - recorded).abs().max().item()
    assert difference <= tolerance, f"{name} differs by {difference:.3g}, allowed {tolerance:.3g}"


def replay(block: torch.nn.Module, call, record: dict[str, np.ndarray]) -> None:
    """Load the recorded parameters, run forward and backward, compare all that is recorded."""
    block = block.double().eval()
    parameters = dict(block.named_parameters())
    recorded = {key.removeprefix("param.") for key in record if key.startswith("param.")}
    assert set(parameters) == recorded
    with torch.no_grad():
        for name, parameter in parameters.items():
            # A 1x1 convolution's weight [out, in, 1, 1] is a linear map's [out, in].
            values = torch.from_numpy(record[f"param.{name}"]).double()
            parameter.copy_(values.reshape(parameter.shape))
    tokens = torch.from_numpy(record["input"]).double().requires_grad_()
    output = call(tokens)
    assert output.shape == record["output"].shape
    output.backward(torch.from_numpy(record["grad_output"]).double())
    assert_close("output", output, record["output"])
    assert_close("grad_input", tokens.grad, record["grad_input"])
    for name, parameter in parameters.items():
        assert_close(f"grad.{name}", parameter.grad, record[f"grad.{name}"])


def test_what_the_benchmarks_compare_with_is_the_reference():
    """The plain formulation passes the same files, those whose grid its windows divide."""
    from benchmarks.reference import ReferenceAttention

    replayed = 0
    for path in FILES:
        with np.load(path) as archive:
            record = dict(archive)
        meta = {key.removeprefix("meta."): record[key].item() for key in record if "meta." in key}
        if "similarity" not in meta or meta["grid"] % meta["fold"]:
            continue
        block = ReferenceAttention(
            **{key: meta[key] for key in ("dim", "heads", "head_dim", "centers", "fold")},
            similarity=meta["similarity"],
        )
        grid = (meta["grid"], meta["grid"])
        replay(block, lambda tokens, block=block, grid=grid: block(tokens, grid), record)
        replayed += 1
    assert replayed >= 2 or pytest.skip(f"no recorded numbers in {FOLDER}; set SCLUSTER_GOLDEN")


@pytest.mark.skipif(not FILES, reason=f"no recorded numbers in {FOLDER}; set SCLUSTER_GOLDEN")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_golden(path):
    with np.load(path) as archive:
        record = dict(archive)
    meta = {key.removeprefix("meta."): record[key].item() for key in record if "meta." in key}
    if "similarity" in meta:
        block = ClusterAttention(
            meta["dim"],
            heads=meta["heads"],
            head_dim=meta["head_dim"],
            centers=meta["centers"],
            fold=meta["fold"],
            similarity=meta["similarity"],
        )
        replay(block, lambda tokens: block(tokens, (meta["grid"], meta["grid"])), record)
    else:
        block = FusionAttention(meta["dim"], heads=meta["heads"])
        assert block.scale == pytest.approx(meta["scale"])
        replay(block, lambda tokens: block(*tokens.chunk(2)), record)
