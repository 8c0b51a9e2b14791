"""Inference: what a model predicts for many images."""

import math
from collections.abc import Callable

import torch
from torch import Tensor, nn

from kernel.model import SClusterFormer, normalize
from kernel.runtime import Runtime, gather_objects, send

EVALUATION_BATCH = 256  # images of up to 64 x 64 pixels; of larger ones as many pixels


def evaluation_batch(images: Tensor, runtime: Runtime) -> int:
    """Return how many of the images [N, 3, S, S] are predicted at a time."""
    return min(usual_evaluation_batch(images.shape[-1]), runtime.evaluation_batch or math.inf)


def usual_evaluation_batch(size: int) -> int:
    """Return how many images of a side of ``size`` pixels are predicted at a time at most."""
    return max(1, EVALUATION_BATCH * 64**2 // max(64**2, size**2))


@torch.inference_mode()
def predict(model: nn.Module, images: Tensor, runtime: Runtime, views: int = 1) -> Tensor:
    """Return the log-probabilities of uint8 images [N, 3, S, S], on the CPU.

    A batch that does not fit on the device is predicted in halves.

    Args:
        model: returns log-probabilities, [B, num_classes] or of more axes.
        images: on the CPU.
        runtime: device and precision.
        views: of each image, from its eight flips and quarter turns, whose probabilities are
            averaged. An image is sent to the device once.

    Returns:
        [N, num_classes], or [N, ...] of the model's other axes.

    """
    model.eval()

    def predict_batch(batch: Tensor) -> Tensor:
        try:
            pixels = send(batch, runtime.device)
            outputs = []
            for view in range(views):
                with runtime.autocast():
                    outputs.append(model(normalize(dihedral(pixels, view))).float())
            return torch.stack(outputs).logsumexp(0) - math.log(views)
        except torch.OutOfMemoryError:
            if len(batch) == 1:
                raise
        halves = batch.split((len(batch) + 1) // 2)
        return torch.cat([predict_batch(half) for half in halves])

    batches = images.split(evaluation_batch(images, runtime))
    return torch.cat([predict_batch(batch) for batch in batches]).cpu()


def dihedral(images: Tensor, view: int) -> Tensor:
    """Return one of the eight flips and quarter turns, 0 to 7, of images [B, 3, S, S]; 0: as is."""
    return (images.flip(3) if view >= 4 else images).rot90(view % 4, (2, 3))


def predict_tta(model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Average the probabilities of each image's eight flips and quarter turns.

    Training draws from the same eight (see ``augment``). Where ``runtime.views`` is less, only
    so many are used. Arguments and result are ``predict``'s.
    """
    return predict(model, images, runtime, runtime.views)


def predict_shared(how: Callable, model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Have each of several processes predict some of the batches, each image by one of them.

    Whole batches: each is computed as one process alone would.

    Args:
        how: ``predict`` or ``predict_tta``, with whose other arguments and result.
        model: the same in all processes.
        images: [N, 3, S, S] uint8, the same in all processes.
        runtime: all its processes must call this.

    """
    batches, count = images.split(evaluation_batch(images, runtime)), runtime.world_size
    outputs = [how(model, batch, runtime) for batch in batches[runtime.rank :: count]]
    gathered = gather_objects(outputs)
    return torch.cat([gathered[k % count][k // count] for k in range(len(batches))])


class HeadOutputs(nn.Module):
    """A model that returns the outputs of its three heads, [B, 3, num_classes]."""

    def __init__(self, model: SClusterFormer):
        super().__init__()
        self.model = model

    def forward(self, images: Tensor) -> Tensor:
        """Map images [B, 3, S, S] to log-probabilities [B, 3, num_classes]."""
        return self.model.head_outputs(images).transpose(0, 1)
