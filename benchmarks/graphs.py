"""Many trainings side by side on one GPU, each replayed as CUDA graphs of its step.

A step of small images is a thousand small kernels: launched one by one they leave a large card
idle. A captured step costs one launch, and the steps of several runs overlap on their streams.
The steps are those of ``train_step``; their batches, draws and rates lie on the device beforehand.
"""

from collections.abc import Callable
from unittest import mock

import torch

from kernel.runtime import Runtime
from kernel.train import Run, draw_augmentations, train_step
from kernel.train.loop import cut_batches, epoch_order, learning_rate, peak_rate

WARM_UP = 3  # steps before the capture, which initialize the optimizer's state


class GraphedTraining:
    """A run from its first step to its last.

    Args:
        run: new, on the GPU.
        runtime: of the GPU, in fp32.
        images: [N, 3, S, S] uint8 on the GPU.
        labels: [N] int64 on the GPU.
        indices: [n] int64 on the CPU, of the images to train on.

    """

    def __init__(self, run: Run, runtime: Runtime, images, labels, indices):
        self.run, self.runtime, self.images, self.labels = run, runtime, images, labels
        self.stream = torch.cuda.Stream()
        config, device = run.config, runtime.device
        batches = [
            batch
            for epoch in range(config.epochs)
            for batch in cut_batches(epoch_order(indices, config.seed, epoch), config.batch_size)
        ]
        self.sizes = [len(batch) for batch in batches]
        self.steps_of_epoch = len(batches) // config.epochs
        largest, steps = max(self.sizes), len(batches)
        padded = [torch.cat([b, b[: largest - len(b)]]) for b in batches]
        self.batches = torch.stack(padded).to(device)  # [steps, B]
        draws = [draw_augmentations(config.seed, k, largest) for k in range(steps)]
        self.draws = torch.stack(draws).to(device)  # [steps, B, 5]
        rates = [learning_rate(k, steps, peak_rate(config)) for k in range(steps)]
        self.rates = torch.tensor(rates, device=device)
        self.at = torch.zeros(1, dtype=torch.int64, device=device)
        self.losses = torch.zeros(3, device=device)
        for group in run.optimizer.param_groups:
            group["capturable"] = True
        self.graphs = {}
        self.done = 0

    def step(self, size: int) -> None:
        """Do the step that ``at`` points to."""
        batch = self.batches.index_select(0, self.at)[0, :size]
        draws = self.draws.index_select(0, self.at)[0, :size]
        rate = self.rates.index_select(0, self.at)[0]
        with (
            mock.patch("kernel.train.loop.draw_augmentations", return_value=draws),
            mock.patch("torch.manual_seed"),  # a capture must not seed
        ):
            totals = train_step(self.run, self.runtime, self.images, self.labels, batch, rate)
        self.losses.lerp_(totals, 0.05)
        self.at += 1

    def capture(self) -> None:
        """Do the first steps, then record a graph for each size of a batch."""
        self.run.model.train()
        self.stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(self.stream):
            for size in self.sizes[:WARM_UP]:
                self.step(size)
        self.done = min(WARM_UP, len(self.sizes))
        torch.cuda.synchronize()
        pool = torch.cuda.graph_pool_handle()
        skipped = self.run.skipped
        for size in sorted(set(self.sizes)):
            self.run.skipped = skipped  # a graph reads it: it must not be freed
            graph = torch.cuda.CUDAGraph()
            with torch.cuda.graph(graph, pool=pool, stream=self.stream):
                self.step(size)
            self.graphs[size] = graph
        self.kept = skipped

    def replay(self) -> bool:
        """Queue the next step; False after the last."""
        if self.done == len(self.sizes):
            return False
        with torch.cuda.stream(self.stream):
            self.graphs[self.sizes[self.done]].replay()
        self.done += 1
        return True


def train_side_by_side(
    trainings: list[GraphedTraining],
    after_epoch: Callable[[GraphedTraining], None] = lambda training: None,
) -> None:
    """Train runs that are captured, a step of each in turn.

    Args:
        trainings: captured.
        after_epoch: called with a training when its stream is done with an epoch.

    """
    left = list(trainings)
    while left:
        left = [training for training in left if training.replay()]
        for training in left:
            if not training.done % training.steps_of_epoch:
                training.stream.synchronize()
                after_epoch(training)
    torch.cuda.synchronize()
