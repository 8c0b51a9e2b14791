"""Optimizer: Muon for the matrices of the hidden layers, AdamW for all else."""

import functools
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
    lacks. Here all matrices are updated together, in their own precision; the weight of a grouped
    convolution is a matrix for each of its groups (``blocks`` of the parameter group); and a step
    with ``found_inf`` set changes nothing, as in torch's fused AdamW.
    """

    @torch.no_grad()
    def step(self) -> None:
        """Update all parameters that have a gradient; Muon's gradients are set to None."""
        for group in self.param_groups:
            if group["muon"]:
                self._muon_step(group)
        super().step()

    def _muon_step(self, group: dict) -> None:
        parameters = [p for p in group["params"] if p.grad is not None]
        if not parameters:
            return
        for parameter in parameters:
            if not self.state[parameter]:  # AdamW reads "step" when it loads a state
                buffer = torch.zeros_like(parameter)
                self.state[parameter] |= {"step": torch.zeros(()), "momentum_buffer": buffer}
        buffers = [self.state[p]["momentum_buffer"] for p in parameters]
        gradients = [p.grad for p in parameters]
        kept = 1.0  # 0 where the step is to change nothing
        found_inf = getattr(self, "found_inf", None)
        if found_inf is not None:
            good, zero = found_inf.view(()) == 0, gradients[0].new_zeros(())
            gradients = [torch.where(good, g, zero) for g in gradients]  # infinity * 0 is not 0
            kept = good.to(zero.dtype)
        moves = torch._foreach_sub(gradients, buffers)
        torch._foreach_mul_(moves, (1 - MOMENTUM) * kept)
        torch._foreach_add_(buffers, moves)
        momenta = torch._foreach_lerp(buffers, gradients, 1 - MOMENTUM)  # Nesterov's

        updates = orthogonalize([as_matrices(m, group["blocks"]) for m in momenta])
        torch._foreach_mul_(updates, [0.2 * math.sqrt(update.shape[2]) for update in updates])
        torch._foreach_mul_(updates, group["lr"] * kept)
        torch._foreach_mul_(parameters, 1 - group["lr"] * group["weight_decay"] * kept)
        torch._foreach_sub_([as_matrices(p, group["blocks"]) for p in parameters], updates)
        for parameter in parameters:
            parameter.grad = None  # AdamW skips such a parameter


def as_matrices(weight: Tensor, blocks: int) -> Tensor:
    """View a weight [blocks * out, in, ...] as matrices, transposed if they have more rows.

    Returns:
        [blocks, rows, columns], rows <= columns.

    """
    matrices = weight.view(blocks, len(weight) // blocks, -1)
    return matrices.mT if matrices.shape[1] > matrices.shape[2] else matrices


def orthogonalize(matrices: list[Tensor]) -> list[Tensor]:
    """Set the singular values of matrices to about 1, by a Newton-Schulz iteration.

    An iteration multiplies X by a polynomial of its Gram matrix, X @ X.mT. All these polynomials
    are of the first Gram matrix, so that they are multiplied first, for all matrices of as many
    rows at once, and with X at the end.

    Args:
        matrices: [n, rows, columns] each, rows <= columns.

    Returns:
        The same shapes; singular values from 0.68 to 1.14, except those that were near 0.

    """
    by_rows = defaultdict(lambda: defaultdict(list))  # and by columns
    for number, x in enumerate(matrices):
        by_rows[x.shape[1]][x.shape[2]].append(number)
    results = [None] * len(matrices)
    for by_columns in by_rows.values():
        stacks = [torch.cat([matrices[k] for k in own]) for own in by_columns.values()]
        grams = torch.cat([torch.bmm(x, x.mT) for x in stacks])  # [sum of n, rows, rows]
        factors = newton_schulz(grams).split([len(x) for x in stacks])
        for own, factor, x in zip(by_columns.values(), factors, stacks, strict=True):
            parts = torch.bmm(factor, x).split([len(matrices[k]) for k in own])
            for number, part in zip(own, parts, strict=True):
                results[number] = part
    return results


def newton_schulz(grams: Tensor) -> Tensor:
    """Return what orthogonalizes matrices, from the left, given their Gram matrices [n, r, r]."""
    a, b, c = COEFFICIENTS
    squared_norm = grams.diagonal(dim1=1, dim2=2).sum(1).clamp_min(1e-14).view(-1, 1, 1)
    gram = grams / squared_norm
    start = torch.eye(grams.shape[1], dtype=grams.dtype, device=grams.device) * a
    factors = []
    for _ in range(ITERATIONS):
        if factors:
            gram = torch.bmm(factors[-1], torch.bmm(gram, factors[-1]))
        factors.append(torch.baddbmm(torch.add(start, gram, alpha=b), gram, gram, alpha=c))
    return functools.reduce(torch.bmm, factors) * squared_norm.rsqrt()


def parameter_groups(model: nn.Module, weight_decay: float) -> list[dict]:
    """Split a model's parameters into groups for ``Muon``.

    Muon trains linear maps and convolutions, grouped ones by their groups. AdamW trains the heads,
    what is no matrix but a few numbers a row (the depthwise convolutions, the offsets', the gates),
    and, without weight decay, biases, norms and scalars.
    """
    convolutions = [module for module in model.modules() if isinstance(module, nn.Conv2d)]
    blocks_of = {id(module.weight): module.groups for module in convolutions}
    matrices, kernels, vectors = defaultdict(list), [], []
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
            matrices[blocks_of.get(id(parameter), 1)].append(parameter)
    return [
        *(
            {"params": own, "weight_decay": weight_decay, "muon": True, "blocks": blocks}
            for blocks, own in sorted(matrices.items())
        ),
        {"params": kernels, "weight_decay": weight_decay, "muon": False},
        {"params": vectors, "weight_decay": 0.0, "muon": False},
    ]
