"""SClusterFormer for RGB images: two clustering branches, fused by cross-attention.

Fang, Sun, Zheng & Wu, "Deformable Convolution-Enhanced Hierarchical Transformer
With Spectral-Spatial Cluster Attention for Hyperspectral Image Classification", IEEE
TIP 34:701-716, 2025.
"""

import math
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from kernel.config import Config
from kernel.model.clustering import ClusterBlock, pool_tokens
from kernel.model.deform import DeformableStem
from kernel.model.fusion import HEADS, FusionAttention, HeadMixture
from kernel.model.normalization import LayerNorm
from kernel.model.readout import ClusterPool, Clusters, Gates


class Embedding(nn.Module):
    """Tokens from a feature map: a strided convolution, batch normalization and a GELU.

    Args:
        in_channels: channels of the map.
        dim: width of a token.
        stride: pixels of the map from one token to the next.
        groups: of the convolution; lowered to a common divisor of both widths.

    """

    def __init__(self, in_channels: int, dim: int, stride: int, groups: int):
        super().__init__()
        groups = math.gcd(groups, in_channels, dim)
        kernel = max(3, 2 * stride - 1)
        self.conv = nn.Conv2d(
            in_channels,
            dim,
            kernel,
            stride=stride,
            padding=kernel // 2,
            groups=groups,
            bias=False,
        )
        self.norm = nn.BatchNorm2d(dim)

    def forward(self, x: Tensor) -> Tensor:
        """Map [B, C, H, W] to tokens on their grid, [B, dim, h, w], h = ceil(H / stride)."""
        return F.gelu(self.norm(self.conv(x)))


class Branch(nn.Module):
    """Stages of an embedding and cluster blocks, all with one similarity.

    Args:
        config: the dimensions of the model.
        similarity: "cosine" (upper) or "euclidean" (lower).
        strides: of each stage's embedding.
        groups: of the embeddings' convolutions.

    """

    def __init__(self, config: Config, similarity: str, strides: tuple[int, ...], groups: int):
        super().__init__()
        self.checkpointing = config.checkpointing
        self.embeddings, self.stages = nn.ModuleList(), nn.ModuleList()
        channels = config.stem_channels
        for dim, depth, stride, fold in zip(
            config.embed_dims, config.depths, strides, config.windows, strict=True
        ):
            self.embeddings.append(Embedding(channels, dim, stride, groups))
            attention = None
            if config.clusters == "attention":
                attention = {
                    "heads": config.heads,
                    "head_dim": config.head_dim,
                    "centers": config.centers,
                    "fold": fold,
                    "similarity": similarity,
                    "dropout": config.similarity_dropout,
                }
            blocks = [ClusterBlock(dim, config.mlp_ratio, attention) for _ in range(depth)]
            self.stages.append(nn.ModuleList(blocks))
            channels = dim

    def forward(self, x: Tensor) -> tuple[Tensor, tuple[int, int]]:
        """Map the stem's [B, C, H, W] to tokens [B, N, embed_dims[-1]] and their grid."""
        for embedding, blocks in zip(self.embeddings, self.stages, strict=True):
            x = embedding(x)  # [B, dim, h, w]
            for block in blocks:
                if self.checkpointing and self.training:
                    # Backward computes the block again, with the same dropout.
                    x = checkpoint(block, x, use_reentrant=False, preserve_rng_state=True)
                else:
                    x = block(x)
        return x.flatten(2).transpose(1, 2), tuple(x.shape[2:])


class Readout(NamedTuple):
    """What the three heads, upper, lower and fused, weigh.

    Attributes:
        vectors: [3, B, M, dim].
        weights: [3, B, M], which sum to 1 over M.
        tokens: of the upper and of the lower branch, [B, N, dim] and their grid (H, W) each.
        clusters: of both branches; the fused head's have the lower's tokens. None: each vector is
            a token of the grid ``size``.
        size: (h, w), of the vectors where there are no clusters.

    """

    vectors: Tensor
    weights: Tensor
    tokens: tuple[tuple[Tensor, tuple[int, int]], ...]
    clusters: tuple[Clusters, Clusters] | None = None
    size: tuple[int, int] | None = None


class SClusterFormer(nn.Module):
    """The whole model: deformable stem, two branches, fusion, mixture of three heads.

    With the ``optimized`` preset at 64x64: stem [B, 32, 32, 32], in each branch tokens [B, 256, 48]
    then [B, 64, 96], pooled to clusters [B, 16, 96], fused [B, 16, 96], mixture [B, num_classes].

    Args:
        config: every dimension follows from it.

    """

    def __init__(self, config: Config):
        super().__init__()
        dim = config.embed_dims[-1]
        self.max_sequence_length = config.max_sequence_length
        self.stem = DeformableStem(config.stem_channels, config.stem_stride)
        self.upper = Branch(config, "cosine", config.upper_strides, config.embedding_groups)
        self.lower = Branch(config, "euclidean", config.lower_strides, groups=1)
        self.norm = LayerNorm(dim)
        self.fusion = FusionAttention(dim, math.gcd(config.heads, dim))
        self.heads = HeadMixture(dim, config.num_classes)
        self.pools = self.gates = None
        if config.clusters == "readout":
            similarities = {"upper": "cosine", "lower": "euclidean"}
            pools = {k: ClusterPool(dim, config.centers, own) for k, own in similarities.items()}
            self.pools = nn.ModuleDict(pools)
            self.gates = Gates(dim, HEADS)

    def forward(self, images: Tensor) -> Tensor:
        """Classify images.

        Args:
            images: [B, 3, H, W] float, normalized as ``normalize`` does.

        Returns:
            [B, num_classes] log-probabilities, in at least single precision; in training
            [4, B, num_classes], see ``HeadMixture``.

        """
        return self.heads(self.features(images))

    def head_outputs(self, images: Tensor) -> Tensor:
        """Return the log-probabilities of each head, upper, lower, fused: [3, B, num_classes]."""
        return self.heads.head_outputs(self.features(images))

    def features(self, images: Tensor) -> Tensor:
        """Return what the upper, the lower and the fused head read: [3, B, dim]."""
        vectors, weights, *_ = self.readout(images)
        read = torch.bmm(weights.flatten(0, 1)[:, None], vectors.flatten(0, 1))  # [3*B, 1, dim]
        return read.view(3, -1, vectors.shape[-1])

    def readout(self, images: Tensor) -> Readout:
        """Return what the heads weigh, and their weights."""
        x = self.stem(images)  # [B, C, H, W]
        tokens = (self.upper(x), self.lower(x))  # [B, N, dim] and a grid, each
        clusters = size = None
        if self.pools is None:
            size = sequence_grid(tokens[0][1], tokens[1][1], self.max_sequence_length)
            pair = [pool_tokens(own, grid, size) for own, grid in tokens]
        else:
            pools = (self.pools["upper"], self.pools["lower"])
            clusters = tuple(pool(*own) for pool, own in zip(pools, tokens, strict=True))
            pair = [own.centers for own in clusters]
        pair = torch.stack(pair)  # [2, B, M, dim]
        fused = self.fusion(*self.norm(pair).unbind())  # [B, M, dim]
        vectors = torch.cat([pair, fused.to(pair.dtype)[None]])
        if clusters is None:
            weights = vectors.new_full(vectors.shape[:3], 1 / vectors.shape[2])
        else:
            upper, lower = clusters
            weights = self.gates(vectors, torch.stack([upper.mass, lower.mass, lower.mass]))
        return Readout(vectors, weights, tokens, clusters, size)


def sequence_grid(
    upper: tuple[int, int], lower: tuple[int, int], max_length: int | None
) -> tuple[int, int]:
    """Choose the grid that both branches are pooled to before the fusion.

    It is the smaller of the two grids, shrunk in proportion to at most max_length tokens.

    Args:
        upper: (H, W) of the upper branch's tokens.
        lower: (H, W) of the lower branch's.
        max_length: most tokens; None: no limit.

    Returns:
        (h, w), with h * w <= max_length.

    """
    height, width = min(upper, lower, key=math.prod)
    if max_length is None or height * width <= max_length:
        return height, width
    h = min(max(1, math.isqrt(max_length * height // width)), max_length)
    return h, min(width, max_length // h)


def count_parameters(model: nn.Module) -> int:
    """Return the number of trainable parameters."""
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)
