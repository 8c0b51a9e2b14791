"""Cluster attention: tokens are grouped around proposal centres, and each reads its group's centre.

Context Clusters (Ma et al., "Image as Set of Points", ICLR 2023) with the cosine or the Euclidean
similarity of SClusterFormer (Fang et al., IEEE TIP 34:701-716, 2025, doi 10.1109/TIP.2024.3522809).
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kernel.draws import fresh_keys, keep_mask

SIMILARITIES = ("cosine", "euclidean")


def nearest(similarity: Tensor) -> tuple[Tensor, Tensor]:
    """Keep each token's most similar centre: its similarity and its number.

    Args:
        similarity: [..., M].

    Returns:
        values and indices, both [...].

    """
    return similarity.max(dim=-1)


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
    """Group a window's tokens around ``centers ** 2`` proposal centres, a grouping for each head.

    A token takes part through one centre only, its most similar one: the centre gathers its tokens'
    values, weighted by similarity, and hands its mean back to them by the same weight.

    The computation is arranged for memory, not changed: centres are averages, and the maps of
    tokens are linear, so both are applied to the few centres instead of the many tokens. No token's
    value is ever computed, and its feature only for its length.

    Args:
        dim: width of a token.
        heads: groupings side by side.
        head_dim: width of a head.
        centers: proposal centres a side of a window.
        fold: the grid is cut in fold x fold windows, each grouped by itself.
        similarity: "cosine", or "euclidean": exp(-distance) of the normalised vectors.
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
        # The choice of a centre is a comparison of near values: half precision would change it.
        with torch.autocast(x.device.type, enabled=False):
            out = self._cluster(windows.to(self.f.weight.dtype), window, keys)
        return from_windows(out, grid, self.fold).to(x.dtype)

    def _cluster(self, x: Tensor, window: tuple[int, int], keys: Tensor | None) -> Tensor:
        heads, dim = self.heads, x.shape[-1]
        f_weight = self.f.weight.unflatten(0, (heads, -1))  # [h, d, D]
        v_weight = self.v.weight.unflatten(0, (heads, -1))  # [h, d, D]
        proj_weight = self.proj.weight.unflatten(1, (heads, -1))  # [D, h, d]

        # Proposal centres: averaging commutes with the linear maps.
        proposals = pool_tokens(x, window, (self.centers, self.centers))  # [W, M, D]
        center_f = self.f(proposals).unflatten(2, (heads, -1))  # [W, M, h, d]
        center_v = self.v(proposals).unflatten(2, (heads, -1))  # [W, M, h, d]

        # Similarity of token and centre, <f(x), c> / |f(x)|, with c taken to the token's width.
        unit = F.normalize(center_f, dim=-1)
        query = torch.einsum("wmhd,hde->whme", unit, f_weight)  # [W, h, M, D]
        offset = torch.einsum("wmhd,hd->whm", unit, self.f.bias.view(heads, -1))
        dots = torch.baddbmm(offset.flatten(1)[:, None], x, query.flatten(1, 2).transpose(1, 2))
        length = torch.linalg.vector_norm(self.f(x).unflatten(2, (heads, -1)), dim=-1)  # [W, N, h]
        cosine = dots.unflatten(2, (heads, -1)) / length.clamp_min(1e-12)[..., None]  # [W, N, h, M]
        similarity = cosine if self.similarity == "cosine" else torch.exp(-unit_distance(cosine))
        similarity = F.leaky_relu(self.sim_beta + self.sim_alpha * similarity, 0.2)
        if self.training and self.dropout:
            batch = keys.shape[0]
            kept = keep_mask(keys, self.salt, similarity.numel() // batch, self.dropout)
            similarity = similarity * kept.reshape(similarity.shape) / (1 - self.dropout)

        # Hard assignment: of each token and head only the nearest centre and its similarity.
        value, index = nearest(similarity)  # [W, N, h]
        shape = similarity.shape
        weight = torch.zeros_like(similarity).scatter(-1, index[..., None], value[..., None])
        assigned = torch.zeros(shape, device=x.device, dtype=x.dtype)
        count = assigned.scatter_(-1, index[..., None], 1).sum(1)  # [W, h, M]

        # Aggregate in the tokens' width, then take the sums through v: v is linear.
        weight = weight.flatten(2)  # [W, N, h*M]
        gathered = (weight.transpose(1, 2) @ x).unflatten(1, (heads, -1))  # [W, h, M, D]
        total = weight.sum(1).unflatten(1, (heads, -1))  # [W, h, M]
        center = torch.einsum("whme,hde->wmhd", gathered, v_weight) + center_v
        center = center + torch.einsum("whm,hd->wmhd", total, self.v.bias.view(heads, -1))
        center = center / (count + 1).transpose(1, 2)[..., None]

        # Dispatch: proj is applied to the centres, each token takes its own.
        projected = torch.einsum("wmhd,ehd->whme", center, proj_weight).reshape(
            -1, shape[2] * shape[3], dim
        )
        return self.proj.bias + weight @ projected


def unit_distance(cosine: Tensor) -> Tensor:
    """Return the distance of two unit vectors from their cosine.

    Where a token equals its centre the square root's slope is infinite. There the distance is zero
    within rounding, and the gradient is taken as zero, the subgradient that the reference takes.

    Args:
        cosine: any shape.

    Returns:
        The same shape, from 0 to 2.

    """
    squared = 2 - 2 * cosine
    apart = squared > 64 * torch.finfo(cosine.dtype).eps
    return torch.where(apart, torch.where(apart, squared, 1).sqrt(), 0)


class ClusterBlock(nn.Module):
    """A depthwise convolution, cluster attention and a perceptron, each around a skip.

    The reference's block has the last two. Cluster attention knows no position and mixes tokens
    through their centres alone; the 3x3 convolution tells each token its neighbourhood, as
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
        self.mlp = nn.Sequential(
            nn.Linear(dim, mlp_ratio * dim), nn.GELU(), nn.Linear(mlp_ratio * dim, dim)
        )

    def forward(self, x: Tensor, grid: tuple[int, int], keys: Tensor | None) -> Tensor:
        """Map [B, H*W, dim] to the same shape; the arguments are those of ``ClusterAttention``."""
        image = x.transpose(1, 2).unflatten(2, grid)  # [B, dim, H, W], channels last in memory
        x = x + self.local(image).flatten(2).transpose(1, 2)
        x = x + self.attention(self.norm1(x), grid, keys)
        return x + self.mlp(self.norm2(x))
