"""Cluster attention beside its definition written out, windows, ties, odd shapes.

The recorded numbers of the reference are replayed in test_golden.py; here are the cases they lack.
"""

import pytest
import torch
import torch.nn.functional as F

from kernel.model.clustering import (
    ClusterAttention,
    Mlp,
    draw_dropped,
    from_windows,
    pool_tokens,
    to_windows,
)


def as_defined(layer, x, grid, kept=None):
    """Cluster attention step by step as in the paper, one window and one head at a time.

    ``kept`` [B, N, heads, M] is the dropout's mask of similarities, of a single window.
    """
    height, width = grid
    fold, heads, centers = layer.fold, layer.heads, layer.centers
    assert height % fold == width % fold == 0
    h, w = height // fold, width // fold
    f = layer.f(x).unflatten(1, grid).unflatten(3, (heads, -1))  # [B, H, W, heads, d]
    v = layer.v(x).unflatten(1, grid).unflatten(3, (heads, -1))
    out = torch.zeros_like(f)
    for b in range(x.shape[0]):
        for row in range(0, height, h):
            for column in range(0, width, w):
                for head in range(heads):
                    place = (b, slice(row, row + h), slice(column, column + w), head)
                    points, values = f[place], v[place]  # [h, w, d]
                    pooled = [
                        F.adaptive_avg_pool2d(t.permute(2, 0, 1), centers).flatten(1).T
                        for t in (points, values)
                    ]  # [M, d] each
                    a = F.normalize(pooled[0], dim=-1)
                    p = F.normalize(points.flatten(0, 1), dim=-1)  # [N, d]
                    if layer.similarity == "cosine":
                        s = a @ p.T
                    else:
                        s = torch.exp(-(a[:, None] - p[None]).norm(dim=-1))
                    s = F.leaky_relu(layer.sim_beta + layer.sim_alpha * s, 0.2)  # [M, N]
                    if kept is not None:
                        s = s * kept[b, :, head].T / (1 - layer.dropout)
                    chosen = F.one_hot(s.argmax(0), len(a)).T  # [M, N]
                    weight = s * chosen
                    center = (weight @ values.flatten(0, 1) + pooled[1]) / (
                        chosen.sum(1, keepdim=True) + 1
                    )
                    out[place] = (weight.T @ center).unflatten(0, (h, w))
    return layer.proj(out.flatten(3).flatten(1, 2))


def compare(module, ours, theirs, x, upstream, tolerance=1e-9):
    """Assert that two ways to compute a module agree in output and all gradients."""
    results = []
    for compute in (ours, theirs):
        tokens = x.clone().requires_grad_()
        module.zero_grad()
        out = compute(tokens)
        out.backward(upstream)
        results.append([out.detach(), tokens.grad] + [p.grad.clone() for p in module.parameters()])
    for mine, other in zip(*results, strict=True):
        assert (mine - other).abs().max() <= tolerance * other.abs().max() + 1e-12


@pytest.mark.parametrize("similarity", ["cosine", "euclidean"])
@pytest.mark.parametrize(("grid", "fold"), [((8, 8), 1), ((8, 12), 2), ((5, 7), 1), ((9, 6), 3)])
@pytest.mark.parametrize("alpha_beta", [(1.0, 0.0), (-0.7, 0.3), (0.5, -2.0)])
def test_equals_its_definition(similarity, grid, fold, alpha_beta):
    torch.manual_seed(0)
    layer = ClusterAttention(
        10, heads=3, head_dim=6, centers=3, fold=fold, similarity=similarity
    ).double()
    with torch.no_grad():
        layer.sim_alpha.fill_(alpha_beta[0])
        layer.sim_beta.fill_(alpha_beta[1])
    layer.eval()
    x = torch.randn(2, grid[0] * grid[1], 10, dtype=torch.float64)
    upstream = torch.randn_like(x)
    compare(layer, lambda t: layer(t, grid), lambda t: as_defined(layer, t, grid), x, upstream)


@pytest.mark.parametrize("similarity", ["cosine", "euclidean"])
@pytest.mark.parametrize(("grid", "fold"), [((8, 8), 1), ((8, 12), 2), ((5, 7), 2)])
def test_grouping_is_what_the_forward_pass_used(similarity, grid, fold):
    """Tokens sent through the centers that grouping names, at its weights, give forward's output.

    With a grid that fold does not divide, where padding takes part, only its shape is looked at.
    """
    torch.manual_seed(0)
    layer = ClusterAttention(10, heads=3, head_dim=6, centers=3, fold=fold, similarity=similarity)
    layer = layer.double().eval()
    x = torch.randn(2, grid[0] * grid[1], 10, dtype=torch.float64)
    index, similarities = layer.grouping(x, grid)
    assert index.shape == similarities.shape == (2, 3, grid[0] * grid[1])
    assert index.min() >= 0
    assert index.max() < fold**2 * 9
    if any(side % fold for side in grid):
        return
    values = layer.v(x).unflatten(2, (3, -1)).transpose(1, 2)  # [B, heads, N, d]
    windows, window = to_windows(layer.v(x), grid, fold)
    proposals = pool_tokens(windows, window, (3, 3))  # [B*fold*fold, 9, heads*d]
    proposals = proposals.reshape(2, fold**2 * 9, 3, -1).transpose(1, 2)  # [B, heads, M, d]
    chosen = F.one_hot(index, fold**2 * 9).double().mT  # [B, heads, M, N]
    weight = chosen * similarities[:, :, None]
    center = (weight @ values + proposals) / (chosen.sum(3, keepdim=True) + 1)
    out = layer.proj((weight.mT @ center).transpose(1, 2).flatten(2))
    assert (out - layer(x, grid)).abs().max() < 1e-9


@pytest.mark.parametrize("similarity", ["cosine", "euclidean"])
@pytest.mark.parametrize("alpha_beta", [(1.0, 0.0), (-0.7, 0.3), (0.5, -2.0)])
@pytest.mark.parametrize("centers", [1, 3])  # of one, all are often dropped
def test_dropout_acts_before_the_assignment(similarity, alpha_beta, centers):
    """A dropped similarity is zero and may be the largest, as where Dropout precedes the argmax."""
    torch.manual_seed(0)
    layer = ClusterAttention(
        10, heads=3, head_dim=6, centers=centers, similarity=similarity, dropout=0.4
    ).double()
    with torch.no_grad():
        layer.sim_alpha.fill_(alpha_beta[0])
        layer.sim_beta.fill_(alpha_beta[1])
    x = torch.randn(2, 30, 10, dtype=torch.float64)
    upstream = torch.randn_like(x)

    def ours(tokens):
        torch.manual_seed(1)
        return layer(tokens, (5, 6))

    torch.manual_seed(1)
    kept = draw_dropped(torch.empty(2, 3, centers**2, 30), 0.4) == 0
    kept = kept.permute(0, 3, 1, 2)  # [B, N, heads, M]
    assert not kept.all()
    compare(layer, ours, lambda tokens: as_defined(layer, tokens, (5, 6), kept), x, upstream)


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_perceptron(dtype):
    """The perceptron that recomputes its GELU equals the plain one."""
    mlp = Mlp(6, 24).to(dtype)
    x = torch.randn(2, 5, 6, dtype=dtype)
    compare(mlp, mlp, lambda t: mlp.fc2(F.gelu(mlp.fc1(t))), x, torch.randn_like(x), tolerance=1e-5)


def test_gradients_are_the_numerical_ones():
    torch.manual_seed(0)
    layer = ClusterAttention(5, heads=2, head_dim=3, centers=2, similarity="euclidean")
    layer = layer.double().eval()
    x = torch.randn(1, 12, 5, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda tokens: layer(tokens, (3, 4)), x)
    mlp = Mlp(5, 7).double()
    assert torch.autograd.gradcheck(mlp, x)


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32, torch.float16])
@pytest.mark.parametrize("similarity", ["cosine", "euclidean"])
@pytest.mark.parametrize("grid", [(4, 4), (2, 2), (1, 1), (3, 5)])
def test_tokens_that_equal_their_center(similarity, grid, dtype):
    """4x4 tokens and 4x4 centers: every distance is zero, where its slope is infinite."""
    torch.manual_seed(0)
    layer = ClusterAttention(8, heads=2, head_dim=4, similarity=similarity)
    x = torch.randn(3, grid[0] * grid[1], 8, dtype=dtype).requires_grad_()
    layer = layer.double() if dtype == torch.float64 else layer
    out = layer(x, grid)
    assert out.dtype == dtype
    assert torch.isfinite(out).all()
    out.float().square().sum().backward()
    assert torch.isfinite(x.grad).all()
    for name, parameter in layer.named_parameters():
        assert torch.isfinite(parameter.grad).all(), name


@pytest.mark.parametrize("value", [0.0, 1.0])
@pytest.mark.parametrize("similarity", ["cosine", "euclidean"])
def test_equal_tokens(similarity, value):
    layer = ClusterAttention(8, heads=2, head_dim=4, similarity=similarity)
    with torch.no_grad():
        layer.f.bias.zero_()  # a zero token has no direction
    x = torch.full((2, 36, 8), value, requires_grad=True)
    out = layer(x)
    out.sum().backward()
    assert torch.isfinite(out).all()
    assert torch.isfinite(x.grad).all()


@pytest.mark.parametrize("grid", [(5, 7), (6, 6), (1, 3), (9, 2)])
@pytest.mark.parametrize("fold", [1, 2, 3, 4])
def test_windows_there_and_back(grid, fold):
    x = torch.randn(2, grid[0] * grid[1], 3)
    windows, (h, w) = to_windows(x, grid, fold)
    assert windows.shape == (2 * fold * fold, h * w, 3)
    assert (h, w) == (-(-grid[0] // fold), -(-grid[1] // fold))
    assert torch.equal(from_windows(windows, grid, fold), x)
    # Padding repeats tokens that are there.
    assert set(windows.flatten().tolist()) == set(x.flatten().tolist())


def test_windows_do_not_see_each_other():
    torch.manual_seed(0)
    layer = ClusterAttention(8, heads=2, head_dim=4, centers=2, fold=2).eval()
    x = torch.randn(1, 64, 8)
    changed = x.clone().unflatten(1, (8, 8))
    changed[:, :4, :4] += 1
    difference = (layer(changed.flatten(1, 2)) - layer(x)).abs().amax(-1).view(8, 8)
    assert difference[:4, :4].min() > 0
    difference[:4, :4] = 0
    assert difference.max() == 0


def test_pooling_is_torchs():
    x = torch.randn(2, 35, 3)
    expected = F.adaptive_avg_pool2d(x.transpose(1, 2).unflatten(2, (5, 7)), (4, 4))
    assert torch.equal(pool_tokens(x, (5, 7), (4, 4)), expected.flatten(2).transpose(1, 2))


@pytest.mark.parametrize("p", [0.0, 0.1, 0.4, 0.9999999])
def test_dropout_mask(p):
    dropped = draw_dropped(torch.empty(201, 999), p)
    assert set(dropped.unique().tolist()) <= {0.0, 1.0}
    assert dropped.mean().item() == pytest.approx(p, abs=0.005)
    for shift in (1, 4):
        both = dropped[:, shift:] * dropped[:, :-shift]
        assert both.mean().item() == pytest.approx(p**2, abs=0.01)


def test_dropout_draws_from_torchs_generator():
    layer = ClusterAttention(8, heads=2, head_dim=4, dropout=0.5).train()
    x = torch.randn(4, 64, 8)
    outputs = []
    for seed in (0, 0, 1):
        torch.manual_seed(seed)
        outputs.append(layer(x))
    assert torch.equal(outputs[0], outputs[1])
    assert not torch.allclose(outputs[0], outputs[2])
    layer.eval()
    assert torch.equal(layer(x), layer(x))


def test_unknown_similarity():
    with pytest.raises(ValueError, match="manhattan"):
        ClusterAttention(8, similarity="manhattan")
