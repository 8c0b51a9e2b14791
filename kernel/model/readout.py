"""Readout: tokens are pooled to clusters, and each head weighs the clusters of its branch.

A mean over all tokens dilutes a lesion of a few tokens. Here tokens gather around proposal centers
as in Context Clusters (Ma et al., "Image as Set of Points", ICLR 2023), and a gate weighs the
centers, as in attention-based multiple instance learning (Ilse et al., arXiv:1802.04712).
"""

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kernel.model.clustering import SIMILARITIES, pool_tokens, unit_distance


class Clusters(NamedTuple):
    """Tokens [B, N, D] pooled to M centers.

    Attributes:
        centers: [B, M, D], ``members @ tokens``.
        members: [B, M, N], each token's share of each center; shares of a center sum to 1.
        mass: [B, M], the similarities of a center's tokens, summed, and 1 for its proposal.

    """

    centers: Tensor
    members: Tensor
    mass: Tensor


class ClusterPool(nn.Module):
    """Pool tokens to proposal centers: each center is the mean of the tokens most similar to it.

    The proposals are averages over the cells of a coarse grid. A token joins its most similar
    proposal alone, with ``sigmoid(beta + alpha * similarity)`` as its weight; the proposal counts
    as one more token.

    Args:
        dim: width of a token.
        centers: proposals along each side of the grid.
        similarity: "cosine", or "euclidean": exp(-distance) of the normalized features.
        features: width of what is compared.

    """

    def __init__(self, dim: int, centers: int, similarity: str, features: int = 32):
        super().__init__()
        if similarity not in SIMILARITIES:
            raise ValueError(f"similarity must be one of {SIMILARITIES}, not {similarity!r}")
        self.centers, self.similarity = centers, similarity
        self.f = nn.Linear(dim, features)
        self.sim_alpha = nn.Parameter(torch.ones(1))
        self.sim_beta = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor, grid: tuple[int, int]) -> Clusters:
        """Pool tokens [B, H*W, D], row by row on a grid (H, W)."""
        index, similarity, cells = self._assign(x, grid)
        own = torch.zeros_like(cells).expand(
            x.shape[0], -1, -1
        )  # len() would fix an exported batch
        own = own.scatter(1, index[:, None], similarity[:, None])  # [B, M, N]
        mass = own.sum(2) + 1  # [B, M]
        members = (own + cells) / mass[..., None]
        return Clusters(members.to(x.dtype) @ x, members, mass)

    @torch.no_grad()
    def grouping(self, x: Tensor, grid: tuple[int, int]) -> tuple[Tensor, Tensor]:
        """Return the center that each token joins, int64, and its weight: [B, 1, H*W] each."""
        index, similarity, _ = self._assign(x, grid)
        return index[:, None], similarity[:, None]

    def _assign(self, x: Tensor, grid: tuple[int, int]) -> tuple[Tensor, Tensor, Tensor]:
        """Find the proposal that each token joins.

        Returns:
            index [B, N], weight [B, N], and each token's share of each proposal [1, M, N].

        """
        # The assignment compares similar numbers: half precision would change it.
        with torch.autocast(x.device.type, enabled=False):
            x = x.to(self.f.weight.dtype)
            cells = torch.eye(x.shape[1], device=x.device, dtype=x.dtype)[None]
            cells = pool_tokens(cells, grid, (self.centers, self.centers))  # [1, M, N]
            features = F.normalize(self.f(x), dim=-1)  # [B, N, d]
            anchors = F.normalize(self.f(cells @ x), dim=-1)  # [B, M, d]
            cosine, index = (anchors @ features.mT).max(1)  # [B, N] each
            if self.similarity == "euclidean":
                cosine = torch.exp(-unit_distance(cosine))
            return index, torch.sigmoid(self.sim_beta + self.sim_alpha * cosine), cells


class Gate(nn.Module):
    """Weigh clusters by their mass and by what they hold.

    The weights start as the masses: as the mean of all tokens.

    Args:
        dim: width of a center.

    """

    def __init__(self, dim: int):
        super().__init__()
        self.score = nn.Linear(dim, 1, bias=False)
        nn.init.zeros_(self.score.weight)
        self.power = nn.Parameter(torch.ones(1))

    def forward(self, centers: Tensor, mass: Tensor) -> Tensor:
        """Map centers [B, M, D] of mass [B, M] to weights [B, M] that sum to 1."""
        score = self.score(F.layer_norm(centers, centers.shape[-1:])).squeeze(2)
        return (score + self.power * mass.log()).softmax(1)
