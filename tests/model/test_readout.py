"""The readout: tokens pooled to clusters, and the gate that weighs the clusters."""

import math

import pytest
import torch
import torch.nn.functional as F

from kernel.model import ClusterPool
from kernel.model.readout import Gates


def written_out(pool, x, grid):
    """Each token joins its most similar cell's mean, one after the other."""
    height, width = grid
    sides = pool.centers
    cells = [
        [
            row * width + column
            for row in range(i * height // sides, -(-(i + 1) * height // sides))
            for column in range(j * width // sides, -(-(j + 1) * width // sides))
        ]
        for i in range(sides)
        for j in range(sides)
    ]
    proposals = torch.stack([x[cell].mean(0) for cell in cells])
    features, anchors = F.normalize(pool.f(x), dim=1), F.normalize(pool.f(proposals), dim=1)
    sums, mass, joined = proposals.clone(), torch.ones(len(cells), dtype=x.dtype), []
    for n in range(len(x)):
        cosine = anchors @ features[n]
        own = int(cosine.argmax())
        joined.append(own)
        likeness = cosine[own]
        if pool.similarity == "euclidean":
            likeness = torch.exp(-torch.dist(anchors[own], features[n]))
        weight = torch.sigmoid(pool.sim_beta[0] + pool.sim_alpha[0] * likeness)
        sums[own] = sums[own] + weight * x[n]
        mass[own] = mass[own] + weight
    return sums / mass[:, None], mass, joined


@pytest.mark.parametrize("similarity", ["cosine", "euclidean"])
@pytest.mark.parametrize(("grid", "centers"), [((8, 8), 4), ((7, 5), 3), ((2, 2), 4)])
def test_pools_as_written_out(similarity, grid, centers):
    torch.manual_seed(0)
    pool = ClusterPool(6, centers, similarity, features=5).double()
    with torch.no_grad():
        pool.sim_alpha.fill_(1.7)
        pool.sim_beta.fill_(-0.3)
    x = torch.randn(2, grid[0] * grid[1], 6, dtype=torch.double)
    found = pool(x, grid)
    index, _ = pool.grouping(x, grid)
    for k in range(2):
        centers_expected, mass, joined = written_out(pool, x[k], grid)
        assert torch.allclose(found.centers[k], centers_expected)
        assert torch.allclose(found.mass[k], mass)
        assert index[k, 0].tolist() == joined
    members = pool.members(found, grid)
    assert torch.allclose(members.sum(2), torch.ones_like(found.mass))
    assert torch.allclose(members @ x, found.centers)


def test_gradients_reach_features_and_tokens():
    torch.manual_seed(0)
    pool = ClusterPool(6, 2, "euclidean", features=5).double()
    x = torch.randn(1, 16, 6, dtype=torch.double, requires_grad=True)
    assert torch.autograd.gradcheck(lambda x: pool(x, (4, 4)).centers, (x,))
    pool(x, (4, 4)).centers.square().sum().backward()
    assert all(p.grad.abs().sum() > 0 for p in pool.parameters())


def test_another_similarity_is_refused():
    with pytest.raises(ValueError, match="manhattan"):
        ClusterPool(6, 2, "manhattan")


def test_the_gate_starts_at_the_masses():
    gates = Gates(6, ("one", "two"))
    mass = torch.tensor([1.0, 3.0, 4.0]).expand(2, 1, 3)
    weights = gates(torch.randn(2, 1, 3, 6), mass)
    assert torch.allclose(weights, mass / 8)
    with torch.no_grad():
        gates["two"].score.weight[0, 0] = 1
    centers = torch.zeros(2, 1, 3, 6)
    centers[:, 0, 1, 0] = 1  # normalized: sqrt(5)
    weights = gates(centers, mass)
    assert torch.allclose(weights[0], mass[0] / 8)
    weights = weights[1, 0].tolist()
    assert weights[0] / weights[2] == pytest.approx(1 / 4)
    assert weights[1] / weights[2] == pytest.approx(3 / 4 * math.exp(5**0.5), rel=1e-4)
