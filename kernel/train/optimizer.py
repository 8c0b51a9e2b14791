"""Optimizer: Muon for the matrices of the hidden layers, AdamW for all else."""

import math
from collections import defaultdict

import torch
from torch import Tensor, nn

MOMENTUM = 0.95
COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # of the Newton-Schulz polynomial: x, x^3, x^5
ITERATIONS = 5


class Muon(torch.optim.AdamW):
    """One optimizer: Muon for parameter groups with ``muon`` set, AdamW for the others.

    Muon orthogonalizes the momentum of a matrix's gradient, so that all its singular values are
    about 1: Jordan et al., "Muon", kellerjordan.github.io/posts/muon, 2024. The update is scaled to
    the size of AdamW's, so that both share learning rate and weight decay: Liu et al., "Muon is
    Scalable for LLM Training", arXiv:2502.16982, equation 4.

    ``torch.optim.Muon`` takes two-dimensional weights, one after another, in bfloat16, which the T4
    lacks. Here matrices of one shape are updated as a batch, in their own precision, and a step
    with ``found_inf`` set changes nothing, as in torch's fused AdamW.
    """

    @torch.no_grad()
    def step(self) -> None:
        """Update all parameters; the gradients of Muon's are set to None."""
        for group in self.param_groups:
            if group["muon"]:
                self._muon_step(group)
        super().step()

    def _muon_step(self, group: dict) -> None:
        by_shape = defaultdict(list)
        for parameter in group["params"]:
            by_shape[tuple(as_matrix(parameter).shape)].append(parameter)
            if not self.state[parameter]:  # AdamW reads "step" when it loads a state
                buffer = torch.zeros_like(parameter)
                self.state[parameter] |= {"step": torch.zeros(()), "momentum_buffer": buffer}
        found_inf = getattr(self, "found_inf", None)
        for (_, columns), parameters in by_shape.items():
            weights = [as_matrix(p) for p in parameters]
            buffers = [as_matrix(self.state[p]["momentum_buffer"]) for p in parameters]
            gradient = torch.stack([as_matrix(p.grad) for p in parameters])  # [n, rows, columns]
            before = torch.stack(buffers)
            momentum = before.lerp(gradient, 1 - MOMENTUM)
            update = orthogonalize(gradient.lerp(momentum, MOMENTUM))
            update *= 0.2 * math.sqrt(columns) * group["lr"]
            update += torch.stack(weights) * (group["lr"] * group["weight_decay"])
            if found_inf is not None:
                momentum = torch.where(found_inf > 0, before, momentum)
                update = torch.where(found_inf > 0, 0, update)
            torch._foreach_copy_(buffers, momentum.unbind())
            torch._foreach_sub_(weights, update.unbind())
        for parameter in group["params"]:
            parameter.grad = None  # AdamW skips such a parameter


def as_matrix(parameter: Tensor) -> Tensor:
    """View a weight [out, in, ...] as a matrix, transposed where it has more rows than columns."""
    matrix = parameter.view(len(parameter), -1)
    return matrix.mT if matrix.shape[0] > matrix.shape[1] else matrix


def orthogonalize(matrices: Tensor) -> Tensor:
    """Set the singular values of matrices to about 1, by a Newton-Schulz iteration.

    Args:
        matrices: [n, rows, columns], rows <= columns.

    Returns:
        The same shape; singular values from 0.68 to 1.14, except those that were near 0.

    """
    norm = torch.linalg.vector_norm(matrices, dim=(1, 2), keepdim=True)
    x = matrices / norm.clamp_min(1e-7)
    a, b, c = COEFFICIENTS
    for _ in range(ITERATIONS):
        gram = x @ x.mT  # [n, rows, rows]
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x


def parameter_groups(model: nn.Module, weight_decay: float) -> list[dict]:
    """Split a model's parameters into three groups for ``Muon``.

    Muon trains linear maps and convolutions. AdamW trains the heads, what is no matrix but a few
    numbers a row (the depthwise convolutions, the offsets', the gates), and, without weight decay,
    biases, norms and scalars.
    """
    matrices, kernels, vectors = [], [], []
    for name, parameter in model.named_parameters():
        if parameter.ndim <= 1:
            vectors.append(parameter)
        elif (
            name.startswith("heads.")
            or len(parameter) == 1
            or (parameter.ndim == 4 and parameter.shape[1] <= 3)
        ):
            kernels.append(parameter)
        else:
            matrices.append(parameter)
    return [
        {"params": matrices, "weight_decay": weight_decay, "muon": True},
        {"params": kernels, "weight_decay": weight_decay, "muon": False},
        {"params": vectors, "weight_decay": 0.0, "muon": False},
    ]
