"""Cluster attention: proposal centers aggregate the tokens assigned to them and dispatch back.

Context Clusters (Ma et al., "Image as Set of Points", ICLR 2023) with the cosine or the Euclidean
similarity of SClusterFormer (Fang et al., IEEE TIP 34:701-716, 2025, doi 10.1109/TIP.2024.3522809).
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from kernel.model.normalization import LayerNorm

SIMILARITIES = ("cosine", "euclidean")
SHORTEST = 1e-12  # least length that a vector is divided by, as in F.normalize
# Subtracted from a dropped dot product: larger than any of them, and finite in single precision
# when it is divided by SHORTEST twice, as the gradient of a quotient is.
HUGE = 1e10


def pool_tokens(x: Tensor, grid: tuple[int, int], size: tuple[int, int]) -> Tensor:
    """Average tokens on their grid to a grid of another size, in uneven bins if it does not divide.

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
    """Cut a grid of tokens into fold x fold windows.

    A grid that fold does not divide is first padded at the bottom and the right with copies of its
    last row and column, so that averages over a window are those of real tokens.

    Args:
        x: [B, H*W, D].
        grid: (H, W).
        fold: windows along each side.

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
    """Join windows to a grid: the inverse of ``to_windows``, without the padding.

    Args:
        x: [B*fold*fold, h*w, D].
        grid: (H, W) of all windows together.
        fold: windows along each side.

    Returns:
        [B, H*W, D].

    """
    height, width = grid
    h, w = -(-height // fold), -(-width // fold)
    x = x.reshape(-1, fold, fold, h, w, x.shape[-1]).transpose(2, 3)
    x = x.reshape(x.shape[0], h * fold, w * fold, x.shape[-1])[:, :height, :width]
    return x.reshape(x.shape[0], height * width, x.shape[-1])


def unit_distance(cosine: Tensor) -> Tensor:
    """Return the distance of two unit vectors from their cosine.

    The square root has an infinite slope where a token equals its center. There the distance is
    zero within rounding, and its gradient is set to zero, the subgradient that the reference takes.

    Args:
        cosine: any shape.

    Returns:
        The same shape, from 0 to 2.

    """
    squared = 2 - 2 * cosine
    apart = squared > 64 * torch.finfo(cosine.dtype).eps
    return torch.where(apart, torch.where(apart, squared, 1).sqrt(), 0)


def draw_dropped(like: Tensor, p: float) -> Tensor:
    """Draw a dropout mask from torch's generator: one with probability p, to a 65,536th, else zero.

    On the CPU a third of the time of ``torch.rand``, by four numbers of 16 bits from one of 64.

    Args:
        like: tensor of the mask's shape, type and device.
        p: from 0 to below 1.

    """
    count = like.numel()
    bits = torch.empty(-(-count // 4), dtype=torch.int64, device=like.device)
    numbers = bits.random_(-(2**63), None).view(torch.int16)[:count].view(like.shape)
    return (numbers < min(round(p * 2**16), 2**16 - 1) - 2**15).to(like.dtype)


def with_bias(linear: nn.Linear) -> Tensor:
    """Return a linear map's weight with its bias as the last column: [out, in + 1]."""
    return torch.cat([linear.weight, linear.bias[:, None]], 1)


def assignment(similarity: Tensor, index: Tensor, centers: int) -> Tensor:
    """Scatter similarity [W, h, N] to its index of M = centers: A [W, h*M, N], zero elsewhere."""
    windows, heads, tokens = similarity.shape
    zeros = similarity.new_zeros(windows, heads, centers, tokens)
    return zeros.scatter_(2, index[:, :, None], similarity[:, :, None]).flatten(1, 2)


def gather_centers(center: Tensor, similarity: Tensor, index: Tensor) -> Tensor:
    """Sum similarity * center at index over the heads, A.mT @ center without making A.

    Args:
        center: [W, h, M, D].
        similarity, index: [W, h, N].

    Returns:
        [W, N, D].

    """
    windows, heads, centers = center.shape[:3]
    start = torch.arange(0, windows * heads * centers, centers, device=index.device)
    rows = (index + start.view(windows, heads, 1)).transpose(1, 2).flatten(0, 1)  # [W*N, h]
    weights = similarity.transpose(1, 2).flatten(0, 1)  # [W*N, h]
    out = F.embedding_bag(rows, center.flatten(0, 2), mode="sum", per_sample_weights=weights)
    return out.unflatten(0, (windows, -1))


def dot_centers(center: Tensor, x: Tensor, index: Tensor) -> Tensor:
    """Multiply each token x [W, N, D] with its center in each head, [W, h, M, D]: [W, h, N]."""
    dots = (center.flatten(1, 2) @ x.mT).unflatten(1, center.shape[1:3])  # [W, h, M, N]
    return dots.gather(2, index[:, :, None]).squeeze(2)


# The three Functions keep little for backward and recompute the rest, features of all tokens and
# the assignment. Beside plain products with autograd, a training step of the preset "optimized"
# takes 0.98 of the time and 0.80 of the memory (0.73 in fp16), of "full" at 64 pixels 0.62 (0.48):
# benchmarks/attention_forms.py.


class FeatureLength(torch.autograd.Function):
    """Length of each token's features in each head; backward recomputes the features."""

    @staticmethod
    def forward(ctx, x, weight, heads):
        """Map tokens x [W, N, D] by weight [h*d, D] to lengths [W, h, N]."""
        features = F.linear(x, weight).unflatten(2, (heads, -1))  # [W, N, h, d]
        length = torch.linalg.vector_norm(features, dim=-1)  # [W, N, h]
        ctx.save_for_backward(x, weight, length)
        return length.transpose(1, 2).contiguous()

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of x and weight: a length's is the unit vector."""
        x, weight, length = ctx.saved_tensors
        features = F.linear(x, weight).unflatten(2, (length.shape[2], -1))
        grad = (grad.transpose(1, 2) / length.clamp_min(SHORTEST))[..., None]  # [W, N, h, 1]
        grad_features = features.mul_(grad).flatten(2)  # [W, N, h*d]
        grad_weight = grad_features.flatten(0, 1).T @ x.flatten(0, 1)
        return grad_features @ weight, grad_weight, None


class Aggregate(torch.autograd.Function):
    """Sum each center's tokens, weighted by similarity: A @ x.

    The assignment A [W, h*M, N] has one entry for each head and token, its similarity; of A these
    entries and their indices alone are kept for backward.
    """

    @staticmethod
    def forward(ctx, x, similarity, index, centers):
        """Map tokens x [W, N, D], by similarity and index [W, h, N], to sums [W, h, M, D]."""
        ctx.save_for_backward(x, similarity, index)
        return (assignment(similarity, index, centers) @ x).unflatten(1, (-1, centers))

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of x, A.mT @ grad, and of the similarities."""
        x, similarity, index = ctx.saved_tensors
        grad_x = gather_centers(grad, similarity, index)
        return grad_x, dot_centers(grad, x, index), None, None


class Dispatch(torch.autograd.Function):
    """Hand each token its centers, weighted by similarity, summed over the heads: A.mT @ center."""

    @staticmethod
    def forward(ctx, center, similarity, index):
        """Map centers [W, h, M, D], by similarity and index [W, h, N], to tokens [W, N, D]."""
        ctx.save_for_backward(center, similarity, index)
        return gather_centers(center, similarity, index)

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of the centers, A @ grad, and of the similarities."""
        center, similarity, index = ctx.saved_tensors
        grad_center = (assignment(similarity, index, center.shape[2]) @ grad).view_as(center)
        return grad_center, dot_centers(center, grad, index), None


class ClusterAttention(nn.Module):
    """Cluster the tokens of each window around ``centers ** 2`` proposal centers, in each head.

    A token is assigned to its most similar center alone. A center aggregates the values of its
    tokens, weighted by similarity, and dispatches the result to them with the same weights.

    The maps of tokens are linear and the centers are averages, so the maps are applied to the few
    centers instead of the many tokens: values of tokens are never computed. For backward, nothing
    is kept that has an entry for each pair of center and token, [W, h, M, N].

    Shapes: W windows of N tokens, M proposal centers, h heads of width d, D = dim.

    Args:
        dim: width of a token.
        heads: independent clusterings, each of ``head_dim`` features.
        head_dim: width of a head.
        centers: proposal centers along each side of a window.
        fold: the grid is cut into fold x fold windows, each clustered by itself.
        similarity: "cosine", or "euclidean": exp(-distance) of the normalized vectors.
        dropout: probability that a similarity is set to zero in training.

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
    ):
        super().__init__()
        if similarity not in SIMILARITIES:
            raise ValueError(f"similarity must be one of {SIMILARITIES}, not {similarity!r}")
        self.heads, self.head_dim, self.centers, self.fold = heads, head_dim, centers, fold
        self.similarity, self.dropout = similarity, dropout
        self.f = nn.Linear(dim, heads * head_dim)
        self.v = nn.Linear(dim, heads * head_dim)
        self.proj = nn.Linear(heads * head_dim, dim)
        self.sim_alpha = nn.Parameter(torch.ones(1))
        self.sim_beta = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor, grid: tuple[int, int] | None = None) -> Tensor:
        """Cluster the tokens of each image.

        Args:
            x: [B, H*W, dim], row by row.
            grid: (H, W); None when the grid is square.

        Returns:
            [B, H*W, dim].

        """
        if grid is None:
            side = round(x.shape[1] ** 0.5)
            grid = (side, side)
        windows, window = to_windows(x, grid, self.fold)
        # The assignment compares similar numbers: half precision would change it.
        with torch.autocast(x.device.type, enabled=False):
            out = self._cluster(windows.to(self.f.weight.dtype), window)  # [W, N, dim]
        return from_windows(out, grid, self.fold).to(x.dtype)

    @torch.no_grad()
    def grouping(self, x: Tensor, grid: tuple[int, int]) -> tuple[Tensor, Tensor]:
        """Return the center that each token is assigned to in the forward pass, and its similarity.

        Args:
            x, grid: as in ``forward``.

        Returns:
            Indices of the centers [B, heads, H*W], int64, and similarities of the same shape.
            Window w (row by row) has the centers from ``w * centers ** 2`` on.

        """
        windows, window = to_windows(x, grid, self.fold)
        with torch.autocast(x.device.type, enabled=False):
            index, similarity, _ = self._assign(*self._propose(windows, window))
        first_center = torch.arange(self.fold**2, device=x.device) * self.centers**2
        index = index + first_center.repeat(len(x))[:, None, None]  # [W, h, N]
        index, similarity = (
            from_windows(t.transpose(1, 2), grid, self.fold).transpose(1, 2)
            for t in (index, similarity)
        )
        return index, similarity

    def _cluster(self, x: Tensor, window: tuple[int, int]) -> Tensor:
        """Map the tokens of the windows [W, N, D] to the same shape."""
        x, proposals = self._propose(x, window)
        index, similarity, count = self._assign(x, proposals)
        v_weight = with_bias(self.v).unflatten(0, (self.heads, -1))  # [h, d, D+1]

        # Aggregate: (sum of similarity * value + value of the proposal) / (number of tokens + 1).
        # v is applied to the sums of tokens.
        sums = Aggregate.apply(x, similarity, index, self.centers**2)  # [W, h, M, D+1]
        center = (sums + proposals[:, None]) @ v_weight.mT / (count + 1)[..., None]  # [W, h, M, d]

        # Dispatch: similarity * center. proj is applied to the centers.
        proj_weight = self.proj.weight.unflatten(1, (self.heads, -1)).permute(1, 2, 0)  # [h, d, D]
        return Dispatch.apply(center @ proj_weight, similarity, index) + self.proj.bias

    def _propose(self, x: Tensor, window: tuple[int, int]) -> tuple[Tensor, Tensor]:
        """Append a one to each token, for the bias of each map, and average the proposal centers.

        Args:
            x: [W, N, D].
            window: grid (h, w) of a window's tokens, N = h*w.

        Returns:
            Tokens [W, N, D+1] and proposal centers [W, M, D+1], in the width of tokens.

        """
        x = F.pad(x.to(self.f.weight.dtype), (0, 1), value=1.0)
        return x, pool_tokens(x, window, (self.centers, self.centers))

    def _assign(self, x: Tensor, proposals: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Assign each token to its most similar center, in each head.

        Args:
            x: [W, N, D+1] tokens.
            proposals: [W, M, D+1].

        Returns:
            Index of each token's center, int64, and its similarity, [W, h, N] each, and the number
            of tokens of each center [W, h, M].

        """
        f_weight = with_bias(self.f)  # [h*d, D+1]
        center_f = F.linear(proposals, f_weight).unflatten(2, (self.heads, -1))  # [W, M, h, d]
        center_f = center_f.transpose(1, 2)  # [W, h, M, d]
        length = FeatureLength.apply(x, f_weight, self.heads)  # [W, h, N]

        # Cosine of token and center: <f(x), c> / |f(x)| with c of length 1. Both similarities rise
        # with it, unless sim_alpha is negative, and |f(x)| is the same for all centers: the largest
        # <f(x), sign * c> is the most similar center.
        sign = torch.where(self.sim_alpha < 0, -1.0, 1.0)
        unit = sign * F.normalize(center_f, dim=-1)
        query = unit @ f_weight.unflatten(0, (self.heads, -1))  # [W, h, M, D+1], in tokens' width
        dots = (query.flatten(1, 2) @ x.mT).unflatten(1, (self.heads, -1))  # [W, h, M, N]
        dropout = self.dropout if self.training else 0.0
        if dropout:
            dropped = draw_dropped(dots, dropout)  # one where dropped, else zero
            with torch.no_grad():
                dots.sub_(dropped, alpha=HUGE)
        best, index = dots.max(2)  # [W, h, N] each
        similarity = self._similarity(sign * best / length.clamp_min(SHORTEST))
        if dropout:
            # A dropped similarity is zero: the largest one if all that are kept are negative.
            countdown = torch.arange(dots.shape[2], 0, -1, device=x.device, dtype=x.dtype)
            most = dropped.mul_(countdown[:, None]).amax(2)  # of the first dropped; 0: none is
            first = (dots.shape[2] - most).long()  # [W, h, N]
            zero = (most > 0) & (similarity < 0) | (best < -HUGE / 2)
            index = torch.where(zero, first, index)
            similarity = similarity.masked_fill(zero, 0.0) / (1 - dropout)
        count = similarity.new_zeros(center_f.shape[:3])
        count.scatter_add_(2, index, torch.ones_like(similarity))
        return index, similarity, count

    def _similarity(self, cosine: Tensor) -> Tensor:
        if self.similarity == "euclidean":
            cosine = torch.exp(-unit_distance(cosine))
        return F.leaky_relu(self.sim_beta + self.sim_alpha * cosine, 0.2)


class GeluLinear(torch.autograd.Function):
    """``linear(gelu(x))``; backward recomputes the GELU instead of keeping it."""

    @staticmethod
    def forward(ctx, x, weight, bias):
        """Map [N, D] to [N, D'] in x's type, with weight [D', D] and bias [D']."""
        ctx.save_for_backward(x, weight)
        return F.linear(F.gelu(x), weight.to(x.dtype), bias.to(x.dtype))

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of x, weight and bias."""
        x, weight = ctx.saved_tensors
        grad_weight = (grad.T @ F.gelu(x)).to(weight.dtype)
        grad_x = torch.ops.aten.gelu_backward(grad @ weight.to(grad.dtype), x)
        return grad_x, grad_weight, grad.sum(0).to(weight.dtype)


class Mlp(nn.Module):
    """A two-layer perceptron with a GELU in between.

    Args:
        dim: width of a token.
        hidden: width of the hidden layer.

    """

    def __init__(self, dim: int, hidden: int):
        super().__init__()
        self.fc1 = nn.Linear(dim, hidden)
        self.fc2 = nn.Linear(hidden, dim)

    def forward(self, x: Tensor) -> Tensor:
        """Map [..., dim] to [..., dim]."""
        hidden = self.fc1(x.flatten(0, -2))  # one view instead of one for each product
        return GeluLinear.apply(hidden, self.fc2.weight, self.fc2.bias).view_as(x)


class ClusterBlock(nn.Module):
    """A depthwise convolution, cluster attention and a perceptron, each with a residual connection.

    The reference's block has the last two. Cluster attention ignores positions; the 3x3 convolution
    adds each token's neighborhood, as conditional position encodings do (Chu et al.,
    arXiv:2102.10882).

    Args:
        dim: width of a token.
        mlp_ratio: hidden width of the perceptron, in multiples of dim.
        attention: the arguments of ``ClusterAttention`` from ``heads`` on; None: no attention.

    """

    def __init__(self, dim: int, mlp_ratio: int, attention: dict | None = None):
        super().__init__()
        self.local = nn.Conv2d(dim, dim, 3, padding=1, groups=dim)
        self.attention = None
        if attention is not None:
            self.norm1 = LayerNorm(dim)
            self.attention = ClusterAttention(dim, **attention)
        self.norm2 = LayerNorm(dim)
        self.mlp = Mlp(dim, mlp_ratio * dim)

    def forward(self, image: Tensor) -> Tensor:
        """Map tokens on their grid, [B, dim, H, W], channels last in memory, to the same shape."""
        grid = tuple(image.shape[2:])
        x = (image + self.local(image)).flatten(2).transpose(1, 2)  # [B, H*W, dim]
        if self.attention is not None:
            x = x + self.attention(self.norm1(x), grid)
        x = x + self.mlp(self.norm2(x))
        return x.transpose(1, 2).unflatten(2, grid)
