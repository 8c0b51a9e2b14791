"""The optimizer: what Muon does to matrices, that AdamW does the rest, and steps left out."""

import copy

import pytest
import torch
from torch import nn

from kernel.config import Config
from kernel.model import SClusterFormer
from kernel.train import Muon, parameter_groups
from kernel.train.optimizer import orthogonalize


def matrices(*shapes, seed=0, dtype=torch.float64):
    generator = torch.Generator().manual_seed(seed)
    return [torch.randn(shape, generator=generator, dtype=dtype) for shape in shapes]


def optimizer_of(parameters, **group):
    own = {"params": parameters, "muon": True, "blocks": 1, "weight_decay": 0.1}
    return Muon([own | group], lr=0.01, fused=True)


def step(optimizer, parameters, gradients):
    for parameter, gradient in zip(parameters, gradients, strict=True):
        parameter.grad = gradient.clone()
    optimizer.step()


@pytest.mark.parametrize("shape", [(1, 5, 5), (3, 12, 40)])
def test_singular_values_become_one_and_directions_stay(shape):
    (x,) = matrices(shape)
    (out,) = orthogonalize([x])
    assert out.shape == x.shape
    for before, after in zip(x, out, strict=True):
        u, s, v = torch.linalg.svd(before, full_matrices=False)
        seen = u.T @ after @ v.T  # diagonal where the singular vectors are the same
        large = s > 0.05 * s.max()
        assert (seen - seen.diag().diag()).abs().max() < 1e-9
        assert (seen.diag()[large] > 0.65).all()
        assert (seen.diag()[large] < 1.25).all()


def test_nothing_stays_nothing():
    assert not orthogonalize([torch.zeros(2, 3, 4)])[0].any()


def test_single_precision_is_enough():
    """Of matrices that are nearly of rank two, too, whose Gram matrix has tiny eigenvalues."""
    low, noise = matrices((1, 24, 2), (1, 24, 40), seed=3)
    x = low @ low.mT @ noise + 1e-4 * noise
    (exact,), (single,) = orthogonalize([x]), orthogonalize([x.float()])
    assert (single - exact).norm() < 1e-2 * exact.norm()


def test_groups_of_a_convolution_are_matrices_of_their_own():
    (weight,) = matrices((6, 4, 3, 3))
    (whole,) = matrices((6, 4, 3, 3), seed=1)
    together, apart = nn.Parameter(weight), [nn.Parameter(w) for w in weight.clone().chunk(2)]
    step(optimizer_of([together], blocks=2), [together], [whole])
    step(optimizer_of(apart), apart, whole.chunk(2))
    assert torch.allclose(together, torch.cat(apart), atol=1e-12)


def test_what_has_no_gradient_stays():
    used, unused = (nn.Parameter(x) for x in matrices((4, 3), (4, 3)))
    before = copy.deepcopy((used, unused))
    optimizer = optimizer_of([used, unused])
    used.grad = torch.ones_like(used)
    optimizer.step()
    assert torch.equal(unused, before[1])
    assert not torch.equal(used, before[0])


def test_steps_are_those_of_torchs_muon():
    """torch's works in bfloat16: equal to its precision."""
    shapes = [(24, 16), (16, 24), (24, 16), (12, 12)]
    mine = [nn.Parameter(x) for x in matrices(*shapes)]
    theirs = copy.deepcopy(mine)
    optimizer = optimizer_of(mine)
    reference = torch.optim.Muon(theirs, lr=0.01, weight_decay=0.1, adjust_lr_fn="match_rms_adamw")
    starts = copy.deepcopy(mine)
    for number in range(5):
        gradients = matrices(*shapes, seed=number + 1)
        step(optimizer, mine, gradients)
        step(reference, theirs, gradients)
    for start, ours, other in zip(starts, mine, theirs, strict=True):
        assert (ours - other).norm() < 0.02 * (ours - start).norm()


def test_other_groups_are_adamws():
    mine = [nn.Parameter(x) for x in matrices((4, 3), (5,))]
    theirs = copy.deepcopy(mine)
    optimizer = optimizer_of(mine, muon=False)
    reference = torch.optim.AdamW(theirs, lr=0.01, weight_decay=0.1, fused=True)
    for number in range(3):
        gradients = matrices((4, 3), (5,), seed=number + 1)
        step(optimizer, mine, gradients)
        step(reference, theirs, gradients)
    assert all(map(torch.equal, mine, theirs))


def test_a_bad_step_leaves_all_as_it_was():
    parameters = [nn.Parameter(x) for x in matrices((4, 3), (4, 3))]
    optimizer = optimizer_of(parameters)
    gradients = matrices((4, 3), (4, 3), seed=1)
    step(optimizer, parameters, gradients)
    before = copy.deepcopy((parameters, optimizer.state_dict()["state"]))
    optimizer.found_inf = torch.ones(1)
    step(optimizer, parameters, [gradients[0], gradients[1] * torch.inf])
    assert all(map(torch.equal, parameters, before[0]))
    after = optimizer.state_dict()["state"]
    for number, state in before[1].items():
        assert torch.equal(after[number]["momentum_buffer"], state["momentum_buffer"])
    optimizer.found_inf = torch.zeros(1)
    step(optimizer, parameters, gradients)
    assert not any(map(torch.equal, parameters, before[0]))


def test_a_loaded_state_goes_on_alike():
    parameters = [nn.Parameter(x) for x in matrices((4, 3), (6, 2))]
    optimizer = optimizer_of(parameters)
    step(optimizer, parameters, matrices((4, 3), (6, 2), seed=1))
    others = copy.deepcopy(parameters)
    other = optimizer_of(others)
    other.load_state_dict(copy.deepcopy(optimizer.state_dict()))
    for sides in ((optimizer, parameters), (other, others)):
        step(*sides, matrices((4, 3), (6, 2), seed=2))
    assert all(map(torch.equal, parameters, others))


def test_who_trains_what():
    """Muon has linear maps and convolutions, the stem's too: not the classes', no biases."""
    model = SClusterFormer(Config())
    names = {id(parameter): name for name, parameter in model.named_parameters()}
    groups = parameter_groups(model, 0.05)
    found = [[names[id(p)] for p in group["params"]] for group in groups]
    muon, grouped, weights, others = found
    assert sorted(name for own in found for name in own) == sorted(names.values())
    assert grouped == ["upper.embeddings.0.conv.weight", "upper.embeddings.1.conv.weight"]
    assert "stem.deform.linear.weight" in muon
    assert "fusion.to_q.weight" in muon
    assert "pools.upper.f.weight" in muon
    assert "gates.upper.score.weight" in weights
    assert "heads.fused.weight" in weights
    assert "stem.deform.offset.weight" in weights
    assert "upper.stages.0.0.local.weight" in weights
    kinds = {name.rpartition(".")[2] for name in others if "norm" not in name}
    assert kinds == {"bias", "sim_alpha", "sim_beta", "theta", "power"}
    assert [group["weight_decay"] for group in groups] == [0.05, 0.05, 0.05, 0.0]
    assert [group["muon"] for group in groups] == [True, True, False, False]
    assert [group.get("blocks") for group in groups] == [1, 4, None, None]
