"""Cluster attention as its definition reads, products over all tokens and centers written out.

What the benchmarks compare with. It reproduces the recorded numbers (tests/test_golden.py).
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class ReferenceAttention(nn.Module):
    """The arguments, parameters and shapes of ``kernel.model.ClusterAttention``."""

    def __init__(self, dim, heads=8, head_dim=24, centers=4, fold=1, similarity="cosine"):
        super().__init__()
        self.heads, self.centers, self.fold, self.similarity = heads, centers, fold, similarity
        self.f = nn.Conv2d(dim, heads * head_dim, 1)
        self.v = nn.Conv2d(dim, heads * head_dim, 1)
        self.proj = nn.Conv2d(heads * head_dim, dim, 1)
        self.sim_alpha = nn.Parameter(torch.ones(1))
        self.sim_beta = nn.Parameter(torch.zeros(1))
        self.dropout = nn.Dropout(0.4)

    def split(self, image: Tensor) -> Tensor:
        """Cut [B, heads*d, H, W] in heads and windows: [B*heads*fold*fold, d, h, w]."""
        image = image.unflatten(1, (self.heads, -1)).flatten(0, 1)
        k = self.fold
        image = image.unflatten(3, (k, -1)).unflatten(2, (k, -1))  # [B*heads, d, k, h, k, w]
        return image.permute(0, 2, 4, 1, 3, 5).flatten(0, 2)

    def join(self, windows: Tensor) -> Tensor:
        """Undo ``split``."""
        k = self.fold
        image = windows.unflatten(0, (-1, k, k)).permute(0, 3, 1, 4, 2, 5)
        return image.flatten(4, 5).flatten(2, 3).unflatten(0, (-1, self.heads)).flatten(1, 2)

    def forward(self, x: Tensor, grid: tuple[int, int]) -> Tensor:
        """Map tokens [B, H*W, dim] to the same shape; fold must divide the grid."""
        image = x.transpose(1, 2).unflatten(2, grid)
        points, values = self.split(self.f(image)), self.split(self.v(image))  # [b, d, h, w]
        shape = points.shape[2:]
        a = F.adaptive_avg_pool2d(points, self.centers).flatten(2).transpose(1, 2)  # [b, M, d]
        value_centers = F.adaptive_avg_pool2d(values, self.centers).flatten(2).transpose(1, 2)
        points, values = (t.flatten(2).transpose(1, 2) for t in (points, values))  # [b, N, d]
        a, points = F.normalize(a, dim=-1), F.normalize(points, dim=-1)
        if self.similarity == "cosine":
            similarity = a @ points.transpose(1, 2)  # [b, M, N]
        else:
            similarity = torch.exp(-(a[:, :, None] - points[:, None]).norm(dim=-1))
        similarity = self.dropout(F.leaky_relu(self.sim_beta + self.sim_alpha * similarity, 0.2))
        mask = torch.zeros_like(similarity).scatter_(1, similarity.argmax(1, keepdim=True), 1.0)
        similarity = similarity * mask
        center = (values[:, None] * similarity[..., None]).sum(2) + value_centers  # [b, M, d]
        center = center / (mask.sum(2, keepdim=True) + 1)
        out = (center[:, :, None] * similarity[..., None]).sum(1)  # [b, N, d]
        out = self.join(out.transpose(1, 2).unflatten(2, shape))
        return self.proj(out).flatten(2).transpose(1, 2)
