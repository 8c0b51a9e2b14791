"""Data parallelism: batches shared between processes, synchronized norms, exchanged gradients."""

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from kernel.errors import UserError


class SyncedNormalize(torch.autograd.Function):
    """Normalize by mean and variance over the images of all processes."""

    @staticmethod
    def forward(ctx, x, weight, bias, eps):
        """Normalize x [B, C, H, W].

        Returns:
            [B, C, H, W], and of all processes' images mean [C], variance [C] and the number of
            values a channel [1].

        """
        channels = x.shape[1]
        x_float = x.to(torch.promote_types(x.dtype, torch.float32))
        mean = x_float.mean((0, 2, 3))
        # Several times faster on the CPU than var_mean, channels last.
        variance = (x_float - mean.view(1, -1, 1, 1)).square_().mean((0, 2, 3))
        local = torch.cat([mean, variance, mean.new_full((1,), x.numel() // channels)])
        gathered = local.new_empty(dist.get_world_size() * len(local))
        dist.all_gather_into_tensor(gathered, local)
        gathered = gathered.view(-1, len(local))  # [processes, 2 C + 1]
        means, variances, counts = gathered.split([channels, channels, 1], dim=1)
        # Not the mean of squares less the square of the mean, which would lose the small digits.
        total = counts.sum(0)
        mean = (means * counts).sum(0) / total
        variance = ((variances + (means - mean) ** 2) * counts).sum(0) / total
        scale = torch.rsqrt(variance + eps)
        ctx.save_for_backward(x, weight, mean, scale, total)
        ctx.mark_non_differentiable(mean, variance, total)
        y = torch.batch_norm(x, weight, bias, mean, variance, False, 0.0, eps, False)
        return y, mean, variance, total

    @staticmethod
    @once_differentiable
    def backward(ctx, grad, *_):
        """Return the gradients of x, weight and bias, the latter two of this process's images."""
        x, weight, mean, scale, total = ctx.saved_tensors
        shape = (1, -1, 1, 1)
        normalized = (x - mean.view(shape)) * scale.view(shape)  # [B, C, H, W]
        sums = torch.stack(
            [(grad * normalized).sum((0, 2, 3)), grad.sum((0, 2, 3), dtype=mean.dtype)]
        )
        grad_weight, grad_bias = sums.clone()
        dist.all_reduce(sums)
        mean_product, mean_grad = (sums / total)[:, None, :, None, None].unbind(0)
        grad_x = (grad - mean_grad - normalized * mean_product) * (weight * scale).view(shape)
        return grad_x.to(x.dtype), grad_weight, grad_bias, None


class SyncedBatchNorm(nn.BatchNorm2d):
    """Batch normalization over the images of all processes, on any device.

    torch's own SyncBatchNorm refuses the CPU.
    """

    def forward(self, x: Tensor) -> Tensor:
        """Normalize [B, C, H, W]."""
        if not self.training:
            return super().forward(x)
        y, mean, variance, total = SyncedNormalize.apply(x, self.weight, self.bias, self.eps)
        with torch.no_grad():
            self.num_batches_tracked += 1
            self.running_mean.lerp_(mean, self.momentum)
            self.running_var.lerp_(variance * total / (total - 1), self.momentum)
        return y


def synchronize_norms(module: nn.Module) -> None:
    """Replace a model's batch norms by synchronized ones with the same parameters and buffers."""
    for name, child in module.named_children():
        if isinstance(child, nn.BatchNorm2d):
            synced = SyncedBatchNorm(child.num_features, child.eps, child.momentum, device="meta")
            synced._parameters, synced._buffers = child._parameters, child._buffers
            setattr(module, name, synced)
        else:
            synchronize_norms(child)


def split_batch(batch: Tensor, most: int, rank: int = 0, world_size: int = 1) -> list[Tensor]:
    """Split a batch in passes of at most ``most`` images a process; returns a process's share.

    All processes have the same number of passes, and at least one image in each: the norms'
    statistics are exchanged in each pass.
    """
    passes = -(-len(batch) // (most * world_size))
    passes = max(1, min(passes, len(batch) // world_size))
    return [images.tensor_split(world_size)[rank] for images in batch.tensor_split(passes)]


def check_world_size(world_size: int, images: int, batch_size: int) -> None:
    """Make sure that each process has an image of each batch.

    Raises:
        UserError: there are too many processes; the message names what to give.
    """
    if world_size > images:
        raise UserError(
            f"{world_size} processes are more than the {images} training images: start at most "
            f"{images}"
        )
    smallest = images // -(-images // batch_size)  # batch sizes differ by at most one image
    if world_size > smallest:
        raise UserError(
            f"{world_size} processes are more than the {smallest} images of a batch: start at "
            f"most {smallest}, or give a larger --batch-size"
        )
