"""Tracking: counts the bytes of living tensors, operation by operation, on any device."""

import weakref

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

ROUNDING = 512  # bytes that CUDA's allocator rounds a tensor up to


class TensorBytes(TorchDispatchMode):
    """Counts the bytes of all tensors that are allocated in its context, real ones or fake.

    Each storage is recorded with the values that ``kind`` and ``module`` have at the time. Views
    share their storage and count once. Sizes are rounded up as CUDA's allocator does.
    """

    def __init__(self):
        super().__init__()
        self.kind, self.module = "", ""
        self.storages: list[tuple[str, str]] = []  # kind and module of each
        self.events: list[tuple[int, int]] = []  # index of a storage, bytes; negative when freed
        self.alive: dict[int, int] = {}  # index of each living storage, by its address
        self.bytes = self.peak = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        """Run an operation and record the tensors that it returns."""
        out = func(*args, **(kwargs or {}))
        for leaf in tree_leaves(out):
            if isinstance(leaf, Tensor):
                self.record(leaf)
        return out

    def record(self, tensor: Tensor) -> int:
        """Count a tensor's storage until it is freed; returns the index of the storage."""
        storage = tensor.untyped_storage()
        address = storage._cdata
        if address not in self.alive:
            size = max(1, -(-storage.nbytes() // ROUNDING)) * ROUNDING
            index = self.alive[address] = len(self.storages)
            self.storages.append((self.kind, self.module))
            self._count(index, size)
            weakref.finalize(storage, self._free, address, size).atexit = False
        return self.alive[address]

    def _free(self, address: int, size: int) -> None:
        self._count(self.alive.pop(address), -size)

    def _count(self, index: int, size: int) -> None:
        self.events.append((index, size))
        self.bytes += size
        self.peak = max(self.peak, self.bytes)

    def at_peak(self) -> dict[int, int]:
        """Return index and bytes of each storage that is alive at the peak."""
        living, total = {}, 0
        for index, size in self.events:
            total += size
            if size > 0:
                living[index] = size
            else:
                del living[index]
            if total == self.peak:
                break
        return living


def track_modules(model: torch.nn.Module, tracker: TensorBytes) -> None:
    """Keep ``tracker.module`` at the name of the module whose forward pass is running."""
    stack = []

    def enter(name):
        def hook(*_):
            stack.append(name)
            tracker.module = name

        return hook

    def leave(*_):
        stack.pop()
        tracker.module = stack[-1] if stack else ""

    for name, module in model.named_modules():
        module.register_forward_pre_hook(enter(name or "model"))
        module.register_forward_hook(leave)
