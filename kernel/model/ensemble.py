"""Ensemble: several models whose probabilities are averaged."""

import math

import torch
from torch import Tensor, nn

from kernel.model.sclusterformer import SClusterFormer


class Ensemble(nn.Module):
    """The mean of models that were trained on the same classes.

    Args:
        members: at least one.

    """

    def __init__(self, members: list[SClusterFormer]):
        super().__init__()
        self.members = nn.ModuleList(members)

    def forward(self, images: Tensor) -> Tensor:
        """Map normalized images [B, 3, S, S] to log-probabilities [B, num_classes]."""
        return mean_probabilities(torch.stack([member(images) for member in self.members]))


def mean_probabilities(log_probabilities: Tensor) -> Tensor:
    """Average probabilities over the first axis; returns their logarithm."""
    return log_probabilities.logsumexp(0) - math.log(len(log_probabilities))
