"""A training step looks at no tensor's contents: a GPU never waits, and it is one graph."""

import copy
import dataclasses

import pytest
import torch
from torch._subclasses import FakeTensorMode
from torch.fx.experimental.proxy_tensor import make_fx
from torch.nn.utils.stateless import _reparametrize_module
from torch.utils._python_dispatch import TorchDispatchMode

from kernel.config import Config
from kernel.data import Examples
from kernel.main import main
from kernel.model import SClusterFormer, normalize
from kernel.runtime import Runtime
from kernel.train import Muon, augment, draw_augmentations, new_run, parameter_groups, train_step
from kernel.train.flat import flatten_tensors
from kernel.train.loop import accumulate_gradients, running_statistics, update_weights
from kernel.train.supervisor import Supervisor

CPU = Runtime(torch.device("cpu"), "fp32", None)
CONFIG = Config.from_preset("optimized", image_size=32, num_classes=3, batch_size=8, epochs=1)
READS = "_local_scalar_dense"  # the operation behind float(tensor), bool(tensor), .item()


class NothingWaits(TorchDispatchMode):
    """Fails where a tensor's contents are read, or a copy between devices blocks."""

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        """Look at an operation, and do it."""
        kwargs = kwargs or {}
        name = function.overloadpacket.__name__
        assert name != READS, "a tensor's contents are read"
        moves = name == "_to_copy" and "device" in kwargs
        if moves and torch.device(kwargs["device"]).type != args[0].device.type:
            assert kwargs.get("non_blocking"), "a copy between devices blocks"
        return function(*args, **kwargs)


def test_the_guard_itself():
    with pytest.raises(AssertionError, match="contents"), NothingWaits():
        bool(torch.ones(1) > 0)
    with FakeTensorMode():
        x = torch.zeros(2)
        with pytest.raises(AssertionError, match="blocks"), NothingWaits():
            x.to("cuda")
        with NothingWaits():
            x.to("cuda", non_blocking=True)


def make_examples(seed=0):
    generator = torch.Generator().manual_seed(seed)
    images = torch.randint(0, 256, (8, 3, 32, 32), generator=generator, dtype=torch.uint8)
    return images, torch.arange(8) % 3


def test_a_step_reads_nothing():
    run, (images, labels) = new_run(CONFIG, ["a", "b", "c"], CPU), make_examples()
    train_step(run, CPU, images, labels, torch.arange(8), 1e-3)
    with NothingWaits():
        train_step(run, CPU, images, labels, torch.arange(8), 1e-3)
    assert run.step == 2


def test_the_skipped_steps_of_a_card_are_those_of_ten_steps_ago():
    """What is read was copied before; what is asked for now may come later."""
    run, (images, labels) = new_run(CONFIG, ["a", "b", "c"], CPU), make_examples()
    everything = torch.arange(8)
    splits = {"train": everything, "validation": everything, "test": everything}
    examples = Examples(images, labels, [""] * 8, ["a", "b", "c"], splits)
    supervisor = Supervisor(run, Runtime(torch.device("cuda"), "fp32", None), examples)
    supervisor.evaluated, run.step = True, 10
    with FakeTensorMode(), NothingWaits():
        run.skipped = torch.zeros(2, device="cuda")
        assert not supervisor.should_stop()
    assert supervisor.skipped.device.type == "cpu"
    supervisor.skipped = torch.zeros(2)  # what the copy would hold by now
    for in_row, stops in ((10.0, False), (10.0, True), (0.0, False), (0.0, False)):
        run.skipped = torch.tensor([in_row, 10.0])
        assert supervisor.should_stop() is stops
        assert (supervisor.skipped is None) is stops  # what was known is not the next epoch's


@pytest.mark.parametrize("preset", ["optimized", "full"])
def test_augmentation_and_forward_wait_for_nothing_on_a_card(preset):
    """On tensors of a card without contents, in half precision as it is there."""
    config = Config.from_preset(preset, image_size=32, num_classes=3)
    draws = draw_augmentations(0, 0, 4)
    with FakeTensorMode(allow_non_fake_inputs=True):
        with torch.device("cuda"):
            model = SClusterFormer(config).train()
            pixels = torch.zeros((4, 3, 32, 32), dtype=torch.uint8)
        torch.set_autocast_enabled("cuda", True)
        torch.set_autocast_dtype("cuda", torch.float16)
        try:
            with NothingWaits():
                drawn = draws.to("cuda", non_blocking=True)
                outputs = model(normalize(augment(pixels, drawn)))
        finally:
            torch.set_autocast_enabled("cuda", False)
            torch.clear_autocast_cache()
    assert outputs.device.type == "cuda"
    assert outputs.dtype == torch.float32


def test_a_compiled_model_is_called():
    """torch's wrapper of it has no truth value."""
    run, calls = new_run(CONFIG, [], CPU), []
    run.compiled = torch.compile(
        run.model, backend=lambda graph, inputs: calls.append(graph) or graph.forward
    )
    images, labels = torch.zeros(8, 3, 32, 32, dtype=torch.uint8), torch.arange(8) % 3
    train_step(run, CPU, images, labels, torch.arange(8), 1e-3)
    assert run.compiled is not None
    assert calls


def test_where_compiling_fails_the_run_goes_on(capsys):
    """With one line, from the same step, as it would have without."""
    runs = [new_run(CONFIG, ["a", "b", "c"], CPU) for _ in range(2)]

    def fail(images):
        runs[0].model(images)  # which changes the running statistics
        raise RuntimeError("no compiler\nand many more lines")

    runs[0].compiled = fail
    for run in runs:
        for _ in range(2):
            train_step(run, CPU, *make_examples(), torch.arange(8), 1e-3)
    said = capsys.readouterr().out
    assert said == "--compile failed (RuntimeError: no compiler): the run goes on without it\n"
    states = [run.model.state_dict() for run in runs]
    assert all(torch.equal(states[0][name], tensor) for name, tensor in states[1].items())


def test_an_error_of_the_step_itself_is_raised():
    run = new_run(CONFIG, ["a", "b", "c"], CPU)
    with pytest.raises(IndexError):
        train_step(run, CPU, *make_examples(), torch.arange(8) + 100, 1e-3)


def test_compiling_is_for_a_card(capsys, tmp_path):
    arguments = ["--dry-run", "--compile", "--device", "cpu", "--output", str(tmp_path / "out")]
    assert main(arguments) == 2
    assert "--compile is for a CUDA GPU" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_step_is_one_graph():
    """Augmentation, forward, loss, gradients, clipping, update and skip, as a function of tensors.

    Recorded on one batch and replayed on others, a broken one among them, it does what the step
    does.
    """
    run, batch = new_run(CONFIG, ["a", "b", "c"], CPU), torch.arange(8)
    train_step(run, CPU, *make_examples(), batch, 1e-3)  # makes the optimizer's state
    names = [name for name, _ in run.model.named_parameters()]
    moments = [run.optimizer.state[parameter] for parameter in run.model.parameters()]

    def step(weights, moments, skipped, images, labels, draws):
        with _reparametrize_module(run.model, weights):
            groups = parameter_groups(run.model, CONFIG.weight_decay)
            own = dataclasses.replace(run, optimizer=Muon(groups, fused=True), skipped=skipped)
            for name, moment in zip(names, moments, strict=True):
                own.optimizer.state[weights[name]] = moment
            before = [flatten_tensors(same) for same in running_statistics(run.model)]
            totals = accumulate_gradients(own, CPU, images, labels, batch, draws)
            totals = update_weights(own, totals, before, 1e-3)
        return weights, moments, own.skipped, totals

    def state(other):
        weights = {name: tensor.detach() for name, tensor in other.model.named_parameters()}
        weights = {name: tensor.clone().requires_grad_() for name, tensor in weights.items()}
        weights |= {name: tensor.clone() for name, tensor in other.model.named_buffers()}
        own = [other.optimizer.state[parameter] for parameter in other.model.parameters()]
        return weights, copy.deepcopy(own), other.skipped.clone()

    graph = make_fx(step)(*state(run), *make_examples(), draw_augmentations(0, 0, 8))
    called = [str(node.target) for node in graph.graph.nodes if node.op == "call_function"]
    assert len(called) > 500
    assert not [name for name in called if READS in name]
    assert moments

    good = {}
    for seed, spoiled in ((1, False), (2, True), (3, False)):
        images, labels = make_examples(seed)
        with torch.no_grad():
            if spoiled:
                run.model.heads.upper.bias.fill_(torch.nan)
            found = graph(*state(run), images, labels, draw_augmentations(0, run.step, 8))
        totals = train_step(run, CPU, images, labels, batch, 1e-3)
        weights, _, skipped, graph_totals = found
        assert torch.equal(graph_totals, totals)
        assert torch.equal(skipped, run.skipped)
        for name, tensor in run.model.state_dict().items():
            assert torch.equal(weights[name].nan_to_num(7.0), tensor.nan_to_num(7.0)), name
        if spoiled:
            assert run.skipped[1] == 1
            with torch.no_grad():
                run.model.heads.upper.bias.copy_(good["heads.upper.bias"])
        good = copy.deepcopy(run.model.state_dict())
