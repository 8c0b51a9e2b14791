"""On a card: what the other tests show without one. ``make test-gpu``; skipped where there is none.

Nothing here asserts a time; ``benchmarks/card.py`` measures.
"""

import json

import pytest
import torch
from conftest import ROOT  # noqa: F401 - makes the package importable

from kernel.config import Config
from kernel.main import main
from kernel.model import normalize
from kernel.runtime import Runtime
from kernel.score import predict_tta
from kernel.train import make_plan, new_run, predict_step, train_step

CARDS = torch.cuda.device_count() if torch.cuda.is_available() else 0
pytestmark = pytest.mark.skipif(not CARDS, reason="needs a CUDA GPU")
CARD, CPU = (Runtime(torch.device(kind), "fp32", None) for kind in ("cuda", "cpu"))


def standing_bytes():
    """What is held beforehand: torch keeps workspaces of cuBLAS, of forward and of backward."""
    ones = torch.ones(8, 8, device="cuda", requires_grad=True)
    (ones @ ones).sum().backward()
    del ones
    return torch.cuda.memory_allocated()


def make_examples(config, count):
    generator = torch.Generator().manual_seed(0)
    shape = (count, 3, config.image_size, config.image_size)
    images = torch.randint(0, 256, shape, generator=generator, dtype=torch.uint8)
    return images, torch.arange(count) % config.num_classes


def test_a_step_is_the_cpus():
    config = Config.from_preset("optimized", image_size=48)
    steps = []
    for runtime in (CPU, CARD):
        run, (images, labels) = new_run(config, [], runtime), make_examples(config, 16)
        run.model.double()
        run.model.register_forward_pre_hook(lambda _, given: given[0].double())
        images, labels = images.to(runtime.device), labels.to(runtime.device)
        batch = torch.arange(16, device=runtime.device)
        totals = [train_step(run, runtime, images, labels, batch, 1e-3).cpu() for _ in range(3)]
        steps.append((totals, {k: v.cpu() for k, v in run.model.state_dict().items()}))
    (cpu, weights), (card, others) = steps
    assert all(torch.allclose(a, b, rtol=1e-5) for a, b in zip(cpu, card, strict=True))
    for name, tensor in weights.items():
        assert torch.allclose(tensor, others[name], rtol=1e-3, atol=1e-5), name


@pytest.mark.parametrize("pixels_stay", [True, False])
def test_no_step_waits(pixels_stay):
    """CUDA's own guard raises where the host waits for the card."""
    config = Config.from_preset("optimized", image_size=48)
    run, (images, labels) = new_run(config, [], CARD), make_examples(config, 16)
    batch = torch.arange(16)
    if pixels_stay:
        images, labels, batch = images.cuda(), labels.cuda(), batch.cuda()
    train_step(run, CARD, images, labels, batch, 1e-3)
    torch.cuda.set_sync_debug_mode("error")
    try:
        train_step(run, CARD, images, labels, batch, 1e-3)
    finally:
        torch.cuda.set_sync_debug_mode("default")
    assert run.step == 2


@pytest.mark.parametrize(("preset", "size", "batch"), [("optimized", 224, 32), ("full", 64, 8)])
@pytest.mark.parametrize("precision", ["fp32", "fp16"])
def test_the_plan_is_what_it_takes(preset, size, batch, precision):
    config = Config.from_preset(preset, image_size=size, batch_size=batch)
    runtime, standing = Runtime(torch.device("cuda"), precision, None), standing_bytes()
    run = new_run(config, [], runtime)
    images, labels = (tensor.cuda() for tensor in make_examples(config, batch))
    for _ in range(2):
        torch.cuda.reset_peak_memory_stats()
        train_step(run, runtime, images, labels, torch.arange(batch, device="cuda"), 1e-3)
    taken = torch.cuda.max_memory_allocated() - standing
    assert predict_step(config, precision, batch).peak_bytes == pytest.approx(taken, rel=0.1)


def test_evaluation_fits_its_plan():
    config, standing = Config.from_preset("full", image_size=64), standing_bytes()
    run, (images, _) = new_run(config, [], CARD), make_examples(config, 100)
    plan = make_plan(config, "fp32", 2 * 10**9)
    assert plan.evaluation_batch < 100
    runtime = Runtime(torch.device("cuda"), "fp32", None, evaluation_batch=plan.evaluation_batch)
    torch.cuda.reset_peak_memory_stats()
    assert predict_tta(run.model, images, runtime).isfinite().all()
    assert torch.cuda.max_memory_allocated() - standing <= plan.limit_bytes


def test_compiled_is_as_eager():
    config = Config.from_preset("optimized", image_size=48)
    runs = [new_run(config, [], CARD) for _ in range(2)]
    runs[0].compiled = torch.compile(runs[0].model, mode="reduce-overhead")
    images, labels = (tensor.cuda() for tensor in make_examples(config, 16))
    batch, found = torch.arange(16, device="cuda"), []
    for run in runs:
        found.append([train_step(run, CARD, images, labels, batch, 1e-3)[0] for _ in range(4)])
    assert runs[0].compiled is not None
    for ours, eager in zip(*found, strict=True):
        assert torch.allclose(ours, eager, rtol=1e-3)
    outputs = [run.model.eval()(normalize(images)) for run in runs]
    assert torch.allclose(*outputs, atol=1e-2)


@pytest.mark.parametrize("devices", [1, 2])
@pytest.mark.parametrize("precision", ["fp32", "fp16"])
def test_a_dry_run(tmp_path, devices, precision):
    if devices > CARDS:
        pytest.skip(f"needs {devices} CUDA GPUs")
    output = tmp_path / "out"
    arguments = ["--dry-run", "--precision", precision, "--output", str(output)]
    assert main([*arguments, "--devices", str(devices)]) == 0
    metrics = json.loads((output / "metrics.json").read_text())
    assert metrics["test"]["accuracy"] > 0.8
    memory = metrics["step_memory"]
    assert memory["measured_peak_bytes"] == pytest.approx(memory["peak_bytes"], rel=0.1)
