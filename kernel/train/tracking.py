"""Tracking: counts the bytes of living tensors, operation by operation, on any device."""

import weakref

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

ROUNDING = 512  # bytes that CUDA's allocator rounds a tensor up to


class TensorBytes(TorchDispatchMode):
    """Counts the bytes of all tensors made while it is entered, real ones or fake.

    ``kind`` and ``module`` are noted with each storage that is made. Views share their storage and
    count once. Sizes are rounded up as CUDA's allocator does.
    """

    def __init__(self):
        super().__init__()
        self.kind, self.module = "", ""
        self.made: list[tuple[str, str]] = []  # kind and module of each storage
        self.events: list[tuple[int, int]] = []  # its number and bytes, negative when it is freed
        self.alive: dict[int, int] = {}  # number of each living storage, by its address
        self.bytes = self.peak = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        """Run an operation and note what it returns."""
        out = func(*args, **(kwargs or {}))
        for leaf in tree_leaves(out):
            if isinstance(leaf, Tensor):
                self.note(leaf)
        return out

    def note(self, tensor: Tensor) -> int:
        """Count a tensor's storage from now on until it is freed; returns its number."""
        storage = tensor.untyped_storage()
        address = storage._cdata
        if address not in self.alive:
            size = max(1, -(-storage.nbytes() // ROUNDING)) * ROUNDING
            number = self.alive[address] = len(self.made)
            self.made.append((self.kind, self.module))
            self._count(number, size)
            weakref.finalize(storage, self._free, address, size).atexit = False
        return self.alive[address]

    def _free(self, address: int, size: int) -> None:
        self._count(self.alive.pop(address), -size)

    def _count(self, number: int, size: int) -> None:
        self.events.append((number, size))
        self.bytes += size
        self.peak = max(self.peak, self.bytes)

    def at_peak(self) -> dict[int, int]:
        """Return number and bytes of the storages that lived when the most bytes did."""
        living, total = {}, 0
        for number, size in self.events:
            total += size
            if size > 0:
                living[number] = size
            else:
                del living[number]
            if total == self.peak:
                break
        return living


def watch_modules(model: torch.nn.Module, watch: TensorBytes) -> None:
    """Have a watch know which module is running its forward pass."""
    stack = []

    def enter(name):
        def hook(*_):
            stack.append(name)
            watch.module = name

        return hook

    def leave(*_):
        stack.pop()
        watch.module = stack[-1] if stack else ""

    for name, module in model.named_modules():
        module.register_forward_pre_hook(enter(name or "model"))
        module.register_forward_hook(leave)
