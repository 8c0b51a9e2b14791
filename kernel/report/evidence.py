"""Evidence: which part of an image speaks for a class, as exact shares of each head's decision.

A head adds up its vectors by weights, normalizes the sum and applies a linear map. With the
normalization's scale taken as it is, what the head decides is a sum over its vectors, and where a
vector is a mean of tokens, a sum over tokens.
"""

from dataclasses import dataclass

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from kernel.model import HEADS, SClusterFormer, mixture_weights, normalize
from kernel.report.explain import PICTURE_SIZE, paint

# Okabe and Ito's vermilion and blue.
FOR, AGAINST = (0xD5, 0x5E, 0x00), (0x00, 0x72, 0xB2)


@dataclass(frozen=True)
class Evidence:
    """Shares of the difference between a class's logit and another's, in one head.

    Attributes:
        head: "upper", "lower" or "fused".
        other: index of the other class.
        difference: of the two logits; the sum of ``tokens`` and of ``vectors``.
        weight: of the head: its share of the mixture's probability of the class.
        vectors: [M] share of each cluster; of each token where there are no clusters.
        tokens: [H, W] share of each token; in the fused head a cluster's share is spread over its
            tokens by their shares of the center.
        index: [H, W] int64, the cluster that holds most of each token.

    """

    head: str
    other: int
    difference: float
    weight: float
    vectors: np.ndarray
    tokens: np.ndarray
    index: np.ndarray


@torch.inference_mode()
def collect_evidence(model: SClusterFormer, image: Tensor, label: int) -> list[Evidence]:
    """Return each head's evidence for a class in an image, as it is, against the likeliest other.

    The model is put into evaluation mode.
    """
    model.eval()
    read = model.readout(normalize(image[None].to(next(model.parameters()).device)))
    vectors, head_weights = read.vectors[:, 0].double(), read.weights[:, 0].double()
    sums = (head_weights[:, None] @ vectors).squeeze(1)  # [3, dim]
    outputs = model.heads.head_outputs(sums[:, None].to(read.vectors.dtype))[:, 0]  # [3, K]
    mixed = mixture_weights(model.heads.theta)[:, None] * outputs.exp()
    probability = mixed.sum(0)
    probability[label] = -1
    other = int(probability.argmax())
    weights = (mixed[:, label] / mixed[:, label].sum()).tolist()
    found = []
    for number, (head, weight) in enumerate(zip(HEADS, weights, strict=True)):
        linear = getattr(model.heads, head)
        direction = (linear.weight[label] - linear.weight[other]).double()
        bias = (linear.bias[label] - linear.bias[other]).double()
        scale = (sums[number].var(correction=0) + 1e-5).sqrt()  # of F.layer_norm

        def speak(vectors: Tensor, scale=scale, direction=direction, bias=bias) -> Tensor:
            centered = vectors.double() - vectors.double().mean(-1, keepdim=True)
            return centered @ direction / scale + bias

        by_vector = head_weights[number] * speak(vectors[number])  # [M]
        if read.clusters is None:
            by_token, index, grid = by_vector, torch.arange(len(by_vector)), read.size
        else:
            branch = min(number, 1)  # the fused head's clusters are the lower branch's
            tokens, grid = read.tokens[branch]
            pool = model.pools[HEADS[branch]]
            members = pool.members(read.clusters[branch], grid)[0].double()  # [M, N]
            index = members.argmax(0)
            if head == "fused":  # which has changed the centers since
                by_token = by_vector @ members
            else:
                by_token = (head_weights[number] @ members) * speak(tokens[0])
        found.append(
            Evidence(
                head,
                other,
                float(by_vector.sum()),
                weight,
                by_vector.cpu().numpy(),
                by_token.view(grid).cpu().numpy(),
                index.view(grid).cpu().numpy(),
            )
        )
    return found


def mixed_evidence(found: list[Evidence]) -> np.ndarray:
    """Average the heads' shares of tokens by their weights: [H, W], an approximation.

    The mixture is one of probabilities, which no sum of logits gives.
    """
    return sum(own.weight * own.tokens for own in found)


def ranked_clusters(own: Evidence) -> tuple[list[int], list[float]]:
    """Return the clusters' tokens and shares, from most for the class to most against it."""
    tokens = np.bincount(own.index.ravel(), minlength=len(own.vectors))
    held = [k for k in np.argsort(-own.vectors).tolist() if tokens[k]]
    return tokens[held].tolist(), own.vectors[held].tolist()


def paint_evidence(
    image: Tensor, shares: np.ndarray, index: np.ndarray | None = None
) -> Image.Image:
    """Color what speaks for a class orange and what speaks against it blue, the more the fuller.

    Args:
        image: [3, S, S] uint8.
        shares: [H, W], of which the largest gets the full color.
        index: [H, W], the cluster of each token; None: no outlines.

    """
    rows, columns = (np.arange(PICTURE_SIZE) * side // PICTURE_SIZE for side in shares.shape)
    pixels = np.ix_(rows, columns)
    share = (shares / max(np.abs(shares).max(), 1e-12))[pixels][..., None]  # -1 to 1
    color = np.where(share > 0, np.array(FOR), np.array(AGAINST))
    return paint(image, 0.75 * np.abs(share), color, None if index is None else index[pixels])
