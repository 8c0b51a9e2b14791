"""Cluster attention: tokens are grouped around proposal centers, and each reads its group's center.

Context Clusters (Ma et al., "Image as Set of Points", ICLR 2023) with the cosine or the Euclidean
similarity of SClusterFormer (Fang et al., IEEE TIP 34:701-716, 2025, doi 10.1109/TIP.2024.3522809).
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from kernel.model.draws import fresh_keys, keep_mask

SIMILARITIES = ("cosine", "euclidean")
SHORTEST = 1e-12  # length that a vector is at least taken to have, as in F.normalize
HUGE = 1e30  # what is taken from the dot products that a dropout drops


def pool_tokens(x: Tensor, grid: tuple[int, int], size: tuple[int, int]) -> Tensor:
    """Average tokens on their grid to a grid of another size, with uneven bins where it must.

    Args:
        x: [B, H*W, D], row by row.
        grid: (H, W).
        size: (H', W').

    Returns:
        [B, H'*W', D].

    """
    if grid == size:
        return x
    image = x.transpose(1, 2).unflatten(2, grid)  # [B, D, H, W], a view
    return F.adaptive_avg_pool2d(image, size).flatten(2).transpose(1, 2)


def to_windows(x: Tensor, grid: tuple[int, int], fold: int) -> tuple[Tensor, tuple[int, int]]:
    """Cut a grid of tokens in fold x fold windows.

    A grid that fold does not divide is first padded at the bottom and the right by repeating its
    last row and column, so that the windows' averages stay those of real tokens.

    Args:
        x: [B, H*W, D].
        grid: (H, W).
        fold: windows a side.

    Returns:
        [B*fold*fold, h*w, D] and a window's grid (h, w).

    """
    (height, width), (batch, _, dim) = grid, x.shape
    h, w = -(-height // fold), -(-width // fold)
    x = x.unflatten(1, grid)
    if (h * fold, w * fold) != grid:
        rows = torch.arange(h * fold, device=x.device).clamp(max=height - 1)
        columns = torch.arange(w * fold, device=x.device).clamp(max=width - 1)
        x = x[:, rows][:, :, columns]
    x = x.reshape(batch, fold, h, fold, w, dim).transpose(2, 3)  # [B, fold, fold, h, w, D]
    return x.reshape(batch * fold * fold, h * w, dim), (h, w)


def from_windows(x: Tensor, grid: tuple[int, int], fold: int) -> Tensor:
    """Put windows together again: the inverse of ``to_windows``, padding dropped.

    Args:
        x: [B*fold*fold, h*w, D].
        grid: (H, W) of the whole.
        fold: windows a side.

    Returns:
        [B, H*W, D].

    """
    height, width = grid
    h, w = -(-height // fold), -(-width // fold)
    x = x.reshape(-1, fold, fold, h, w, x.shape[-1]).transpose(2, 3)
    x = x.reshape(x.shape[0], h * fold, w * fold, x.shape[-1])[:, :height, :width]
    return x.reshape(x.shape[0], height * width, x.shape[-1])


class ClusterAttention(nn.Module):
    """Group a window's tokens around ``centers ** 2`` proposal centers, a grouping for each head.

    A token takes part through one center only, its most similar one: the center gathers its tokens'
    values, weighted by similarity, and hands its mean back to them by the same weight.

    The computation is arranged for memory, not changed: centers are averages, and the maps of
    tokens are linear, so both are applied to the few centers instead of the many tokens. No token's
    value is ever computed, and its feature only for its length.

    Args:
        dim: width of a token.
        heads: groupings side by side.
        head_dim: width of a head.
        centers: proposal centers a side of a window.
        fold: the grid is cut in fold x fold windows, each grouped by itself.
        similarity: "cosine", or "euclidean": exp(-distance) of the normalized vectors.
        dropout: probability that a similarity is set to zero in training.
        salt: tells this module's dropout from others' (see ``draws``).

    """

    def __init__(
        self,
        dim: int,
        heads: int = 8,
        head_dim: int = 24,
        centers: int = 4,
        fold: int = 1,
        similarity: str = "cosine",
        dropout: float = 0.4,
        salt: int = 0,
    ):
        super().__init__()
        if similarity not in SIMILARITIES:
            raise ValueError(f"similarity must be one of {SIMILARITIES}, not {similarity!r}")
        self.heads, self.head_dim, self.centers, self.fold = heads, head_dim, centers, fold
        self.similarity, self.dropout, self.salt = similarity, dropout, salt
        self.f = nn.Linear(dim, heads * head_dim)
        self.v = nn.Linear(dim, heads * head_dim)
        self.proj = nn.Linear(heads * head_dim, dim)
        self.sim_alpha = nn.Parameter(torch.ones(1))
        self.sim_beta = nn.Parameter(torch.zeros(1))

    def forward(
        self, x: Tensor, grid: tuple[int, int] | None = None, keys: Tensor | None = None
    ) -> Tensor:
        """Cluster the tokens of each image.

        Args:
            x: [B, H*W, dim], row by row.
            grid: (H, W); None when the grid is square.
            keys: [B] int64 for the dropout (see ``draws``); None draws them.

        Returns:
            [B, H*W, dim].

        """
        if grid is None:
            side = round(x.shape[1] ** 0.5)
            grid = (side, side)
        if self.training and self.dropout and keys is None:
            keys = fresh_keys(x.shape[0], x.device)
        windows, window = to_windows(x, grid, self.fold)
        # The choice of a center is a comparison of near values: half precision would change it.
        with torch.autocast(x.device.type, enabled=False):
            out = self._cluster(windows.to(self.f.weight.dtype), window, keys)
        return from_windows(out, grid, self.fold).to(x.dtype)

    @torch.no_grad()
    def grouping(
        self, x: Tensor, grid: tuple[int, int], keys: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Return which center each token goes through in the forward pass, and its similarity.

        Args:
            x, grid, keys: as in ``forward``.

        Returns:
            Numbers of the centers [B, heads, H*W], int64, and similarities of the same shape.
            Window w (row by row) has the centers from ``w * centers ** 2`` on.

        """
        windows, window = to_windows(x, grid, self.fold)
        with torch.autocast(x.device.type, enabled=False):
            _, value, index, _, _ = self._assign(windows.to(self.f.weight.dtype), window, keys)
        first_center = torch.arange(self.fold**2, device=x.device) * self.centers**2
        index = index.long() + first_center.repeat(len(x))[:, None, None]  # [W, heads, N]
        index, value = (
            from_windows(t.transpose(1, 2), grid, self.fold).transpose(1, 2) for t in (index, value)
        )
        return index, value

    def _assign(
        self, x: Tensor, window: tuple[int, int], keys: Tensor | None
    ) -> tuple[Tensor, ...]:
        """Give each token of the windows [W, N, D] its center.

        Returns:
            The tokens with a one behind each [W, N, D+1], their similarities and the numbers of
            their centers [W, h, N], the centers' values [W, h, M, d], and the weight of v with its
            bias [h*d, D+1].

        """
        heads, centers = self.heads, self.centers**2
        # A one behind each token takes the biases along: the maps f and v read D+1 numbers.
        x = F.pad(x, (0, 1), value=1.0)  # [W, N, D+1]
        f_weight = torch.cat([self.f.weight, self.f.bias[:, None]], 1)  # [h*d, D+1]
        v_weight = torch.cat([self.v.weight, self.v.bias[:, None]], 1)  # [h*d, D+1]

        # Proposal centers: averaging commutes with the linear maps.
        proposals = pool_tokens(x, window, (self.centers, self.centers))  # [W, M, D+1]
        both = F.linear(proposals, torch.cat([f_weight, v_weight]))  # [W, M, 2*h*d]
        center_f, center_v = both.unflatten(2, (2, heads, -1)).permute(2, 0, 3, 1, 4)
        # [W, h, M, d] each

        # Cosine of token and center, <f(x), c> / |f(x)|, with c taken to the token's width: of each
        # token and head only the best center's. Both similarities and LeakyReLU rise with the
        # cosine, so the sign of sim_alpha alone decides which end is the best.
        sign = torch.where(self.sim_alpha < 0, -1.0, 1.0)
        unit = sign * F.normalize(center_f, dim=-1)
        query = unit @ f_weight.unflatten(0, (heads, -1))  # [W, h, M, D+1]

        def similarity(best: Tensor) -> Tensor:
            return self._similarity(sign * best)

        dropped = None
        if self.training and self.dropout:
            shape = (-1, heads, centers, x.shape[1])
            count = len(x) // len(keys) * heads * centers * x.shape[1]
            kept = keep_mask(keys, self.salt, count, self.dropout).view(shape)
            dropped = kept.logical_not_().to(x.dtype)
        best, index, kept = BestCenter.apply(x, query, f_weight, dropped, similarity)
        value = similarity(best)  # [W, h, N]
        if dropped is not None:
            value = value * kept / (1 - self.dropout)
        return x, value, index, center_v, v_weight

    def _cluster(self, x: Tensor, window: tuple[int, int], keys: Tensor | None) -> Tensor:
        heads, centers = self.heads, self.centers**2
        x, value, index, center_v, v_weight = self._assign(x, window, keys)

        # Aggregate in the tokens' width, then take the sums through v: v is linear.
        gathered = Gather.apply(x, value, index, centers)  # [W, h, M, D+1]
        center = gathered @ v_weight.unflatten(0, (heads, -1)).mT + center_v  # [W, h, M, d]
        center = center / (occurrences(index, centers) + 1)[..., None]

        # Dispatch: proj is applied to the centers, each token takes its own.
        projected = center @ self.proj.weight.unflatten(1, (heads, -1)).permute(1, 2, 0)
        return Dispatch.apply(value, index, projected) + self.proj.bias

    def _similarity(self, cosine: Tensor) -> Tensor:
        if self.similarity == "euclidean":
            cosine = torch.exp(-unit_distance(cosine))
        return F.leaky_relu(self.sim_beta + self.sim_alpha * cosine, 0.2)


class BestCenter(torch.autograd.Function):
    """Find each token's best center in each head, and its cosine.

    Autograd would keep the similarities of all centers and the tokens' features; this keeps the
    best one's and computes the features again.
    """

    @staticmethod
    def forward(ctx, x, query, weight, dropped, similarity):
        """Compare tokens with centers.

        Args:
            ctx: autograd's.
            x: [W, N, D] tokens.
            query: [W, h, M, D] unit centers, taken to the tokens' width.
            weight: [h*d, D] of the linear map whose parts' lengths divide.
            dropped: [W, h, M, N], one where a dropout sets the similarity to zero, else zero; None
                without dropout. It is overwritten.
            similarity: maps cosines to similarities.

        Returns:
            Cosine, index and whether it is kept (None without dropout), of the best center, each
            [W, h, N].

        """
        heads, centers = query.shape[1:3]
        features = F.linear(x, weight).unflatten(2, (heads, -1))  # [W, N, h, d]
        length = torch.linalg.vector_norm(features, dim=-1).transpose(1, 2).contiguous()
        del features
        # Tokens last: what runs over centers is then vectorized over tokens.
        dots = (query.flatten(1, 2) @ x.transpose(1, 2)).unflatten(1, (heads, -1))  # [W, h, M, N]
        if dropped is not None:
            dots.sub_(dropped, alpha=HUGE)
        top = dots.amax(2, keepdim=True)
        index = first(dots.ge_(top)).clamp_max_(centers - 1)  # no center if all are not a number
        cosine = top.squeeze(2) / length.clamp_min(SHORTEST)
        kept = None
        if dropped is not None:
            # A dropped similarity is zero: the best where the best of those kept is less.
            zero = first(dropped)
            kept = (similarity(cosine) > 0) & (top.squeeze(2) > -HUGE / 2) | (zero == centers)
            index = torch.where(kept, index, zero)
            cosine = torch.where(kept, cosine, 0)
            ctx.mark_non_differentiable(kept)
        index = index.to(torch.uint8 if centers <= 256 else torch.int64)
        ctx.save_for_backward(x, query, weight, length, cosine, index)
        ctx.mark_non_differentiable(index)
        return cosine, index, kept

    @staticmethod
    @once_differentiable
    def backward(ctx, grad, *_):
        """Return the gradients of x, query and weight."""
        x, query, weight, length, cosine, index = ctx.saved_tensors
        grad = grad / length.clamp_min(SHORTEST)
        # Where the clamp holds, the length does not change.
        slope = torch.where(length > SHORTEST, -grad * cosine / length, 0)
        features = F.linear(x, weight).unflatten(2, (query.shape[1], -1))  # [W, N, h, d]
        grad_features = features.mul_(slope.transpose(1, 2)[..., None]).flatten(2)
        grad_x = (grad_features @ weight).add_(take(grad, index, query))
        grad_query = (scatter(grad, index, query.shape[2]) @ x).view_as(query)
        grad_weight = grad_features.flatten(0, 1).T @ x.flatten(0, 1)
        return grad_x, grad_query, grad_weight, None, None


class Gather(torch.autograd.Function):
    """Sum each center's tokens, weighted; keeps of the weights only a number and an index."""

    @staticmethod
    def forward(ctx, x, value, index, centers):
        """Sum x [W, N, D] by value and index [W, h, N] to [W, h, M, D], M = centers."""
        ctx.save_for_backward(x, value, index)
        return (scatter(value, index, centers) @ x).unflatten(1, (-1, centers))

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of x and value."""
        x, value, index = ctx.saved_tensors
        return take(value, index, grad), pick(x, index, grad), None, None


class Dispatch(torch.autograd.Function):
    """Hand each token its centers' vectors, weighted and summed over the heads."""

    @staticmethod
    def forward(ctx, value, index, projected):
        """Map value and index [W, h, N] and centers [W, h, M, D] to tokens [W, N, D]."""
        ctx.save_for_backward(value, index, projected)
        return take(value, index, projected)

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of value and projected."""
        value, index, projected = ctx.saved_tensors
        grad_projected = (scatter(value, index, projected.shape[2]) @ grad).view_as(projected)
        return pick(grad, index, projected), None, grad_projected


def first(mask: Tensor) -> Tensor:
    """Return where mask [W, h, M, N] of zeros and ones, overwritten, has its first one.

    Returns:
        [W, h, N], from 0 to M, M where there is none; of the mask's type.

    """
    countdown = torch.arange(mask.shape[2], 0, -1, device=mask.device, dtype=mask.dtype)
    return mask.shape[2] - mask.mul_(countdown[:, None]).amax(2)


def scatter(value: Tensor, index: Tensor, centers: int) -> Tensor:
    """Put value [W, h, N] at its index of M = centers: [W, h*M, N], zero elsewhere."""
    windows, heads, tokens = value.shape
    dense = value.new_zeros(windows, heads, centers, tokens)
    return dense.scatter_(2, index.long()[:, :, None], value[:, :, None]).flatten(1, 2)


def take(value: Tensor, index: Tensor, table: Tensor) -> Tensor:
    """Sum the rows of table [W, h, M, D] at index [W, h, N], times value, over heads: [W, N, D]."""
    windows, heads, centers = table.shape[:3]
    start = torch.arange(0, windows * heads * centers, centers, device=index.device)
    rows = (index + start.view(windows, heads, 1)).transpose(1, 2).flatten(0, 1)  # [W*N, h]
    out = F.embedding_bag(
        rows,
        table.flatten(0, 2),
        mode="sum",
        per_sample_weights=value.transpose(1, 2).flatten(0, 1),
    )
    return out.unflatten(0, (windows, -1))


def pick(x: Tensor, index: Tensor, table: Tensor) -> Tensor:
    """Multiply x [W, N, D] with the rows of table [W, h, M, D] at index [W, h, N]: [W, h, N]."""
    dots = (table.flatten(1, 2) @ x.transpose(1, 2)).unflatten(1, table.shape[1:3])  # [W, h, M, N]
    return dots.gather(2, index.long()[:, :, None]).squeeze(2)


def occurrences(index: Tensor, centers: int) -> Tensor:
    """Count the tokens of each of M = centers: index [W, h, N] to [W, h, M], of the float type."""
    ones = torch.ones(index.shape, device=index.device)
    return ones.new_zeros(*index.shape[:2], centers).scatter_add_(2, index.long(), ones)


def unit_distance(cosine: Tensor) -> Tensor:
    """Return the distance of two unit vectors from their cosine.

    Where a token equals its center the square root's slope is infinite. There the distance is zero
    within rounding, and the gradient is taken as zero, the subgradient that the reference takes.

    Args:
        cosine: any shape.

    Returns:
        The same shape, from 0 to 2.

    """
    squared = 2 - 2 * cosine
    apart = squared > 64 * torch.finfo(cosine.dtype).eps
    return torch.where(apart, torch.where(apart, squared, 1).sqrt(), 0)


class GeluLinear(torch.autograd.Function):
    """``linear(gelu(x))``, which computes the GELU again in backward instead of keeping it."""

    @staticmethod
    def forward(ctx, x, weight, bias):
        """Map [..., D] to [..., D'] in x's type, with weight [D', D] and bias [D']."""
        ctx.save_for_backward(x, weight)
        return F.linear(F.gelu(x), weight.to(x.dtype), bias.to(x.dtype))

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of x, weight and bias."""
        x, weight = ctx.saved_tensors
        flat = grad.flatten(0, -2)
        grad_weight = (flat.T @ F.gelu(x).flatten(0, -2)).to(weight.dtype)
        grad_x = torch.ops.aten.gelu_backward(grad @ weight.to(grad.dtype), x)
        return grad_x, grad_weight, flat.sum(0).to(weight.dtype)


class Mlp(nn.Module):
    """A two-layer perceptron with a GELU between.

    Args:
        dim: width of a token.
        hidden: width between.

    """

    def __init__(self, dim: int, hidden: int):
        super().__init__()
        self.fc1 = nn.Linear(dim, hidden)
        self.fc2 = nn.Linear(hidden, dim)

    def forward(self, x: Tensor) -> Tensor:
        """Map [..., dim] to [..., dim]."""
        return GeluLinear.apply(self.fc1(x), self.fc2.weight, self.fc2.bias)


class ClusterBlock(nn.Module):
    """A depthwise convolution, cluster attention and a perceptron, each around a skip.

    The reference's block has the last two. Cluster attention knows no position and mixes tokens
    through their centers alone; the 3x3 convolution tells each token its neighborhood, as
    conditional position encodings do (Chu et al., arXiv:2102.10882).

    Args:
        dim: width of a token.
        mlp_ratio: the perceptron's hidden width over dim.
        **attention: the arguments of ``ClusterAttention`` from ``heads`` on.

    """

    def __init__(self, dim: int, mlp_ratio: int, **attention):
        super().__init__()
        self.local = nn.Conv2d(dim, dim, 3, padding=1, groups=dim)
        self.norm1 = nn.LayerNorm(dim)
        self.attention = ClusterAttention(dim, **attention)
        self.norm2 = nn.LayerNorm(dim)
        self.mlp = Mlp(dim, mlp_ratio * dim)

    def forward(self, x: Tensor, grid: tuple[int, int], keys: Tensor | None) -> Tensor:
        """Map [B, H*W, dim] to the same shape; the arguments are those of ``ClusterAttention``."""
        image = x.transpose(1, 2).unflatten(2, grid)  # [B, dim, H, W], channels last in memory
        x = x + self.local(image).flatten(2).transpose(1, 2)
        x = x + self.attention(self.norm1(x), grid, keys)
        return x + self.mlp(self.norm2(x))
