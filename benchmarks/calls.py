"""Calls of a training step: how many operations PyTorch starts, by part of the step.

    python benchmarks/calls.py                 # the default model, batch 16, beside ResNet-18
    python benchmarks/calls.py --operations 20 # and which operations they are
    python benchmarks/calls.py --predict       # what a T4 would do with them, at 224 pixels

On a GPU a small model's step takes as long as starting its operations does, and on the CPU too a
part of its time is spent so. Counted is what reaches the dispatcher in a step after the first one,
on the CPU in single precision, our own operators as the calls inside them; a ``_foreach`` or fused
operation is one call. "Of these, work" leaves out what only views or allocates.

The prediction is arithmetic, nothing is measured: an operation takes as long as its multiply-adds
or its bytes do at the card's peak, whichever is longer, and a call takes the host 8 us, whichever
of the two sums is longer.
"""

import argparse
import collections
import contextlib
import sys
from pathlib import Path

import torch
import torchvision
from torch import nn
from torch._subclasses import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves
from torch.utils.flop_counter import flop_registry

sys.path.insert(0, str(Path(__file__).parents[1]))

import kernel.train.loop
from kernel.config import Config
from kernel.model import normalize
from kernel.runtime import Runtime
from kernel.train import Run, augment, draw_augmentations, new_run, train_step

BATCH = 16
ALLOCATIONS = ("empty", "new_empty", "empty_like", "new_empty_strided", "empty_strided")
# NVIDIA's data sheet of the T4: peaks, which no operation reaches.
T4_FLOPS = {"fp32": 8.1e12, "fp16": 65e12}
T4_BANDWIDTH = 320e9  # bytes per second
CALL_SECONDS = 8e-6  # of the host, to start an operation
PARTS = ("augmentation", "forward", "backward", "optimizer", "rest")


class CountCalls(TorchDispatchMode):
    """Counts the operations within the block, by the part of a step that it is told of."""

    def __init__(self):
        super().__init__()
        self.part = "rest"
        self.calls = collections.defaultdict(collections.Counter)
        self.seconds = 0.0  # on the T4, of all work

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        """Count a call, and make it."""
        out = function(*args, **(kwargs or {}))
        if function.namespace == "prim":  # a fake tensor is asked for its device
            return out
        self.calls[self.part][function] += 1
        if is_work(function):
            self.seconds += t4_seconds(function, args, kwargs or {}, out)
        return out

    @property
    def work(self) -> int:
        """How many calls do more than view or allocate."""
        return sum(n for own in self.calls.values() for f, n in own.items() if is_work(f))

    @contextlib.contextmanager
    def within(self, part: str):
        """Count what is called within the block as of a part."""
        before, self.part = self.part, part
        try:
            yield
        finally:
            self.part = before


def is_work(function) -> bool:
    """Return whether an operation does more than view or allocate."""
    return not (function.is_view or function.overloadpacket.__name__ in ALLOCATIONS)


def t4_seconds(function, args, kwargs, out) -> float:
    """Return how long a T4 needs for an operation at least, by its arithmetic and by its bytes."""
    tensors = [t for t in tree_leaves((args, kwargs, out)) if isinstance(t, torch.Tensor)]
    moved = sum(t.numel() * t.element_size() for t in tensors)
    operations, half = 0, any(t.dtype == torch.float16 for t in tensors)
    if function.overloadpacket in flop_registry:
        operations = flop_registry[function.overloadpacket](*args, **kwargs, out_val=out)
    return max(operations / T4_FLOPS["fp16" if half else "fp32"], moved / T4_BANDWIDTH)


def predict_t4(size: int = 224, batch: int = 64) -> None:
    """Print what a T4 would do, by the same arithmetic for ours and for ResNet-18."""
    print(f"\n| {size} pixels, batch {batch} | precision | work | calls | images/s, at most |")
    print("|---|---|---|---|---|")
    config = Config(num_classes=4, epochs=1, image_size=size, batch_size=batch)
    for precision in ("fp32", "fp16"):
        with FakeTensorMode():
            run = default_run(config)
            run.scaler = torch.amp.GradScaler("cpu", enabled=False)  # it would read contents
            resnet = torchvision.models.resnet18(num_classes=4)
            counts = {
                "SClusterFormer": count_calls(run, batch, precision),
                "ResNet-18, AdamW": count_rival(resnet, batch, size, precision),
            }
        for name, counted in counts.items():
            host = CALL_SECONDS * counted.work
            rate = batch / max(host, counted.seconds)
            print(
                f"| {name} | {precision} | {1e3 * counted.seconds:.1f} ms | {1e3 * host:.1f} ms | "
                f"{rate:,.0f} |"
            )


def default_run(config: Config | None = None) -> Run:
    """Make a run of the default model, in single precision on the CPU."""
    cpu = Runtime(torch.device("cpu"), "fp32", Path())
    run = new_run(config or Config(num_classes=4, epochs=1), list("abcd"), cpu)
    run.measured_peak_bytes = 1  # nothing to measure
    return run


def count_calls(run: Run, batch: int = BATCH, precision: str = "fp32") -> CountCalls:
    """Count the calls of a run's second training step, on random images."""
    size = run.config.image_size
    images = torch.randint(256, (batch, 3, size, size), dtype=torch.uint8)
    labels = torch.arange(batch) % run.config.num_classes
    runtime, counted = Runtime(torch.device("cpu"), precision, Path()), CountCalls()

    def step() -> None:
        train_step(run, runtime, images, labels, torch.arange(batch), 1e-3)

    step()
    with contextlib.ExitStack() as stack:
        for owner, name, part in (
            (run.model, "forward", "forward"),
            (torch.autograd, "grad", "backward"),
            (run.optimizer, "step", "optimizer"),
            (kernel.train.loop, "augment", "augmentation"),
            (kernel.train.loop, "normalize", "augmentation"),
        ):
            stack.enter_context(noted(owner, name, counted, part))
        stack.enter_context(counted)
        step()
    return counted


@contextlib.contextmanager
def noted(owner, name: str, counted: CountCalls, part: str):
    """Count the calls of a function as of a part within the block."""
    function = getattr(owner, name)

    def call(*args, **kwargs):
        with counted.within(part):
            return function(*args, **kwargs)

    setattr(owner, name, call)
    try:
        yield
    finally:
        setattr(owner, name, function)


def count_rival(
    network: nn.Module, batch: int = BATCH, size: int = 64, precision: str = "fp32"
) -> CountCalls:
    """Count the calls of a network's second training step with AdamW as most people train it."""
    counted, runtime = CountCalls(), Runtime(torch.device("cpu"), precision, Path())
    optimizer = torch.optim.AdamW(network.parameters(), fused=True)
    images = torch.randint(256, (batch, 3, size, size), dtype=torch.uint8)
    labels = torch.arange(batch) % 4
    for mode in (contextlib.nullcontext(), counted):
        with mode:
            with counted.within("augmentation"):
                pixels = normalize(augment(images, draw_augmentations(0, 0, batch)))
            with counted.within("forward"), runtime.autocast():
                loss = nn.functional.cross_entropy(network(pixels), labels)
            optimizer.zero_grad()
            with counted.within("backward"):
                loss.backward()
            with counted.within("optimizer"):
                optimizer.step()
    return counted


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--operations", type=int, default=0, help="of each part to list")
    parser.add_argument("--predict", action="store_true", help="what a T4 would do")
    given = parser.parse_args()
    counts = {
        "SClusterFormer": count_calls(default_run()),
        "ResNet-18, AdamW": count_rival(torchvision.models.resnet18(num_classes=4)),
    }
    print(f"| calls of a step | {' | '.join(PARTS)} | all | of these, work |")
    print("|---" * (len(PARTS) + 3) + "|")
    for name, counted in counts.items():
        parts = [counted.calls[part] for part in PARTS]
        numbers = [own.total() for own in parts]
        numbers += [sum(numbers), counted.work]
        print(f"| {name} | {' | '.join(f'{n:,}' for n in numbers)} |")
    if given.predict:
        predict_t4()
    for part in PARTS if given.operations else ():
        print(f"\n{part}")
        for function, n in counts["SClusterFormer"].calls[part].most_common(given.operations):
            print(f"{n:6} {function}")


if __name__ == "__main__":
    main()
