"""Fusion: the lower branch attends to the upper one; three heads are mixed in log space."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

HEADS = ("upper", "lower", "fused")


class FusionAttention(nn.Module):
    """Cross-attention: queries from the lower branch, keys and values from the upper one.

    As in Fang et al., IEEE TIP 34:701-716, 2025, the scale is ``dim ** -0.5`` with the whole width,
    not a head's. The LayerNorm before it, shared by both branches, is a module of the model.

    Args:
        dim: width of a token.
        heads: attention heads, a divisor of dim.

    """

    def __init__(self, dim: int, heads: int):
        super().__init__()
        self.heads, self.scale = heads, dim**-0.5
        self.to_q = nn.Linear(dim, dim)
        self.to_k = nn.Linear(dim, dim)
        self.to_v = nn.Linear(dim, dim)
        self.nn1 = nn.Linear(dim, dim)

    def forward(self, upper: Tensor, lower: Tensor) -> Tensor:
        """Map upper [B, N, dim] and lower [B, N', dim] to [B, N', dim]."""
        maps, tokens = (self.to_q, self.to_k, self.to_v), (lower, upper, upper)
        if lower.shape == upper.shape:  # side by side: one product for three
            weight = torch.stack([m.weight for m in maps])  # [3, dim, dim]
            bias = torch.stack([m.bias for m in maps])[:, None]  # [3, 1, dim]
            mapped = torch.baddbmm(bias, torch.stack(tokens).flatten(1, 2), weight.mT)
            mapped = mapped.view(3, *lower.shape).unbind()
        else:
            mapped = [m(x) for m, x in zip(maps, tokens, strict=True)]
        # [B, heads, tokens, d] each
        q, k, v = (t.unflatten(2, (self.heads, -1)).transpose(1, 2) for t in mapped)
        out = F.scaled_dot_product_attention(q, k, v, scale=self.scale)  # [B, heads, N', d]
        return self.nn1(out.transpose(1, 2).flatten(2))


class HeadMixture(nn.Module):
    """Three linear heads, upper, lower and fused, and their mixture as log-probabilities.

    The mixture of probabilities is ``c * upper + (1 - c) / 2 * (lower + fused)``, computed in log
    space. ``c = sigmoid(theta)`` starts at 0.7 and stays between 0 and 1.

    Args:
        dim: width of a token.
        num_classes: number of classes.

    """

    def __init__(self, dim: int, num_classes: int):
        super().__init__()
        self.upper = nn.Linear(dim, num_classes)
        self.lower = nn.Linear(dim, num_classes)
        self.fused = nn.Linear(dim, num_classes)
        self.theta = nn.Parameter(torch.tensor(math.log(0.7 / 0.3)))

    def head_outputs(self, features: Tensor) -> Tensor:
        """Map what the heads read, [3, B, dim], to their log-probabilities [3, B, num_classes]."""
        heads = (self.upper, self.lower, self.fused)
        weight = torch.stack([head.weight for head in heads])  # [3, num_classes, dim]
        bias = torch.stack([head.bias for head in heads])[:, None]  # [3, 1, num_classes]
        normed = F.layer_norm(features.to(weight.dtype), features.shape[-1:])
        logits = torch.baddbmm(bias, normed, weight.mT)
        dtype = torch.promote_types(logits.dtype, torch.float32)
        return F.log_softmax(logits, dim=-1, dtype=dtype)

    def forward(self, features: Tensor) -> Tensor:
        """Map what the heads read, [3, B, dim], to log-probabilities [B, num_classes].

        In training they are [4, B, num_classes]: behind the mixture each head, for its own loss.
        """
        heads = self.head_outputs(features)
        mixture = mix_heads(heads, self.theta)
        return torch.cat([mixture[None], heads]) if self.training else mixture


def mixture_weights(theta: Tensor) -> Tensor:
    """Return the weights of the upper, the lower and the fused head: [3], which sum to 1."""
    upper = torch.sigmoid(theta)
    return torch.stack([upper, (1 - upper) / 2, (1 - upper) / 2])


def mix_heads(head_outputs: Tensor, theta: Tensor) -> Tensor:
    """Mix the three heads' log-probabilities, in at least single precision.

    Args:
        head_outputs: [3, B, num_classes] log-probabilities: upper, lower, fused.
        theta: scalar; the upper head weighs sigmoid(theta), the two others half of the rest each.

    Returns:
        [B, num_classes] log-probabilities: their logsumexp is 0.

    """
    theta = theta.to(head_outputs.dtype)
    upper = F.logsigmoid(theta)
    other = F.logsigmoid(-theta) - math.log(2)
    weights = torch.stack([upper, other, other])
    return torch.logsumexp(head_outputs + weights[:, None, None], dim=0)
