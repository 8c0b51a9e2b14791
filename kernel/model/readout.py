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
        centers: [B, M, D].
        joined: [B, M, N], the weight of each token in the center that it joined, else zero.
        mass: [B, M], the weights of a center's tokens, summed, and 1 for its proposal.

    """

    centers: Tensor
    joined: Tensor
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
        # The assignment compares similar numbers: half precision would change it.
        with torch.autocast(x.device.type, enabled=False):
            x = x.to(self.f.weight.dtype)
            proposals = pool_tokens(x, grid, (self.centers, self.centers))  # [B, M, D]
            index, weight, cosines = self._assign(x, proposals)
            joined = torch.zeros_like(cosines).scatter(1, index[:, None], weight[:, None])
            mass = joined.sum(2) + 1  # [B, M]
            centers = torch.baddbmm(proposals, joined, x) / mass[..., None]
            return Clusters(centers, joined, mass)

    @torch.no_grad()
    def grouping(self, x: Tensor, grid: tuple[int, int]) -> tuple[Tensor, Tensor]:
        """Return the center that each token joins, int64, and its weight: [B, 1, H*W] each."""
        with torch.autocast(x.device.type, enabled=False):
            x = x.to(self.f.weight.dtype)
            proposals = pool_tokens(x, grid, (self.centers, self.centers))
            index, weight, _ = self._assign(x, proposals)
        return index[:, None], weight[:, None]

    @torch.no_grad()
    def members(self, clusters: Clusters, grid: tuple[int, int]) -> Tensor:
        """Return each token's share of each center, [B, M, N]: ``members @ x`` are the centers."""
        tokens = clusters.joined.shape[2]
        cells = torch.eye(tokens, device=clusters.mass.device, dtype=clusters.mass.dtype)[None]
        cells = pool_tokens(cells, grid, (self.centers, self.centers))  # [1, M, N]
        return (clusters.joined + cells) / clusters.mass[..., None]

    def _assign(self, x: Tensor, proposals: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Find the proposal [B, M, D] that each token [B, N, D] joins.

        Returns:
            index [B, N], weight [B, N], and the cosine of each pair [B, M, N].

        """
        features = F.normalize(self.f(torch.cat([proposals, x], 1)), dim=-1)  # [B, M+N, d]
        anchors, features = features.split([proposals.shape[1], x.shape[1]], 1)
        cosines = torch.bmm(anchors, features.mT)
        cosine, index = cosines.max(1)  # [B, N] each
        if self.similarity == "euclidean":
            cosine = torch.exp(-unit_distance(cosine))
        return index, torch.sigmoid(self.sim_beta + self.sim_alpha * cosine), cosines


class Gate(nn.Module):
    """The parameters by which a head weighs clusters: their mass and what they hold.

    Args:
        dim: width of a center.

    """

    def __init__(self, dim: int):
        super().__init__()
        self.score = nn.Linear(dim, 1, bias=False)
        nn.init.zeros_(self.score.weight)
        self.power = nn.Parameter(torch.ones(1))


class Gates(nn.ModuleDict):
    """A gate for each head, all of them computed side by side.

    The weights start as the masses: as the mean of all tokens.

    Args:
        dim: width of a center.
        heads: names.

    """

    def __init__(self, dim: int, heads: tuple[str, ...]):
        super().__init__({head: Gate(dim) for head in heads})

    def forward(self, centers: Tensor, mass: Tensor) -> Tensor:
        """Map centers [heads, B, M, D] of mass [heads, B, M] to weights like it, which sum to 1."""
        weight = torch.stack([gate.score.weight for gate in self.values()])  # [heads, 1, D]
        power = torch.stack([gate.power for gate in self.values()])[..., None]  # [heads, 1, 1]
        normed = F.layer_norm(centers.to(weight.dtype), centers.shape[-1:])
        normed = normed.flatten(1, 2)  # [heads, B*M, D]
        score = torch.bmm(normed, weight.mT).view(mass.shape)
        return (score + power * mass.log()).softmax(2)
