"""A pretended CUDA card: its tensors lie in the machine's memory, and obey a card's rules.

Everything is computed, on the CPU; but a tensor of the card and one of the CPU do not go together,
and a tensor of the card has no numpy array. So the program runs as on a card, to its end, where
there is none, and what would fail there for a tensor's place fails here.
"""

import contextlib
from unittest import mock

import torch
from torch._subclasses import FakeTensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves, tree_map

aten = torch.ops.aten
MOVES = {aten._to_copy.default, aten.copy_.default, aten._foreach_copy_.default}
# An index may lie on the CPU; what is indexed decides.
INDEXED = {aten.index.Tensor, aten.index_put_.default, aten.index_put.default}
CARD, GIGABYTE = torch.device("cuda", 0), 2**30


class OnCard(torch.Tensor):
    """A tensor of the card; ``held`` is the one of the CPU that has its numbers."""

    @staticmethod
    def __new__(cls, held):
        """Make a tensor without storage of its own."""
        return torch.Tensor._make_wrapper_subclass(
            cls,
            held.size(),
            strides=held.stride(),
            storage_offset=held.storage_offset(),
            dtype=held.dtype,
        )

    def __init__(self, held):
        self.held = held

    __torch_function__ = torch._C._disabled_torch_function_impl

    @classmethod
    def __torch_dispatch__(cls, function, types, args=(), kwargs=None):
        """Compute an operation on the CPU."""
        return compute(function, args, kwargs or {})

    # torch's own code takes it for a tensor of the CPU, so that backward runs where no card is.
    device = property(lambda self: CARD)
    is_cuda = property(lambda self: True)

    def cpu(self):
        """Return a copy of the CPU."""
        return self.held.clone()

    def to(self, *args, **kwargs):
        """Return it with another type, or on the CPU."""
        copied = kwargs.pop("copy", False)
        device, dtype, *_ = torch._C._nn._parse_to(*args, **kwargs)
        moved = self if device is None or is_card(device) else self.cpu()
        moved = moved.clone() if copied else moved
        return moved if dtype in (None, moved.dtype) else moved.type(dtype)

    def tolist(self):
        """What torch itself does not give for a tensor of another class."""
        return self.held.tolist()

    def __repr__(self):
        return f"OnCard({self.held})"


class Factories(TorchDispatchMode):
    """Makes tensors on the card where that is asked for."""

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        """Look at an operation, and do it."""
        return compute(function, args, kwargs or {})


def is_card(device) -> bool:
    """Whether a device is the card."""
    return device is not None and torch.device(device).type == "cuda"


def compute(function, args, kwargs):
    """Do an operation, as a card would or would not."""
    tensors = [x for x in tree_leaves((args, kwargs)) if isinstance(x, torch.Tensor)]
    ours = [x for x in tensors if isinstance(x, OnCard)]
    if any(isinstance(x, FakeTensor) or x.is_meta for x in tensors):  # the memory plan's
        if ours:
            raise RuntimeError("a card's tensors and those without contents do not go together")
        return function(*args, **kwargs)
    there = is_card(kwargs.get("device")) or (bool(ours) and kwargs.get("device") is None)
    # What torch's own backward makes anew lies where its gradient does.
    there = there or (not tensors and torch._C._current_graph_task_id() != -1)
    if function is aten._pin_memory.default:
        return args[0].clone()
    if function is aten.is_pinned.default:
        return False
    if function not in MOVES:
        check_places(function, args, tensors)
    wrappers = {id(x.held): x for x in ours}
    own = tree_map(lambda x: x.held if isinstance(x, OnCard) else x, (args, kwargs))
    if is_card(own[1].get("device")):
        own[1]["device"] = torch.device("cpu")
    if function is aten._to_copy.default:
        own[1].pop("non_blocking", None)
    found = function(*own[0], **own[1])
    if not there or function is aten._local_scalar_dense.default:
        return found

    def wrap(x):
        if not isinstance(x, torch.Tensor) or isinstance(x, OnCard):
            return x
        return wrappers.get(id(x)) if id(x) in wrappers else OnCard(x)

    return tree_map(wrap, found)


def check_places(function, args, tensors) -> None:
    """Fail where tensors of card and CPU meet; a number of the CPU may go to the card."""
    if function in INDEXED:
        indexed, *_ = args
        indices = [x for x in tree_leaves(args[1]) if isinstance(x, torch.Tensor)]
        if not isinstance(indexed, OnCard) and any(isinstance(x, OnCard) for x in indices):
            raise RuntimeError("indices should be either on cpu or on the device of the indexed")
        tensors = [indexed, *(x for x in args[2:] if isinstance(x, torch.Tensor))]
    places = {isinstance(x, OnCard) for x in tensors if x.ndim or isinstance(x, OnCard)}
    if len(places) > 1:
        raise RuntimeError(
            f"Expected all tensors to be on the same device, but found at least two devices, "
            f"cuda:0 and cpu! ({function})"
        )


@contextlib.contextmanager
def pretended_card():
    """Have a card within the block."""
    torch._C._ensureCUDADeviceGuardSet()
    cuda = {
        "is_available": lambda: True,
        "device_count": lambda: 1,
        "_lazy_init": lambda: None,
        "get_device_capability": lambda device=None: (7, 5),
        "get_arch_list": lambda: ["sm_75"],
        "get_device_name": lambda device=None: "a pretended card",
        "set_device": lambda device: None,
        "mem_get_info": lambda device=None: (14 * GIGABYTE, 15 * GIGABYTE),
        "max_memory_allocated": lambda device=None: GIGABYTE,
        "reset_peak_memory_stats": lambda device=None: None,
        "empty_cache": lambda: None,
        "synchronize": lambda device=None: None,
        "is_current_stream_capturing": lambda: False,
    }
    precision, benchmark = torch.get_float32_matmul_precision(), torch.backends.cudnn.benchmark
    lifted = torch._C._only_lift_cpu_tensors()
    overwritten = torch.__future__.get_overwrite_module_params_on_conversion()
    with contextlib.ExitStack() as stack:
        for name, value in cuda.items():
            stack.enter_context(mock.patch.object(torch.cuda, name, value))
        # A tensor of another class has no views in inference mode.
        for name in ("__enter__", "__exit__"):
            replaced = getattr(torch.no_grad, name)
            stack.enter_context(mock.patch.object(torch.inference_mode, name, replaced))
        torch._C._set_only_lift_cpu_tensors(True)
        # A parameter that goes to the card is another object, of another class.
        torch.__future__.set_overwrite_module_params_on_conversion(True)
        try:
            with Factories():
                yield
        finally:
            torch._C._set_only_lift_cpu_tensors(lifted)
            torch.__future__.set_overwrite_module_params_on_conversion(overwritten)
            torch.set_float32_matmul_precision(precision)
            torch.backends.cudnn.benchmark = benchmark
