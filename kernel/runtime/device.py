"""The device that a run uses, its precision and its memory."""

import ctypes
import os
import sys
import warnings
from pathlib import Path

import torch
from torch import Tensor

from kernel.config import Config
from kernel.errors import UserError
from kernel.runtime.environment import Launch

ASSUMED_MEMORY = 4 * 2**30  # bytes, where the system does not report it, as on Windows


def usable_gpus(name: str) -> int:
    """Return how many GPUs ``--device`` stands for: one where it is named, 0 on the CPU."""
    if name == "cpu" or not torch.cuda.is_available():
        return 0
    if name not in ("auto", "cuda"):
        return 1
    architectures = torch.cuda.get_arch_list()
    devices = range(torch.cuda.device_count())
    return sum(has_kernels(torch.cuda.get_device_capability(k), architectures) for k in devices)


def pick_precision(config: Config, device: torch.device) -> str:
    """Return the arithmetic of a device: mixed fp16 on a GPU unless the setting is another."""
    if config.precision == "auto":
        return "fp16" if device.type == "cuda" else "fp32"
    return config.precision


def keep_freed_memory() -> None:
    """Tell glibc to reuse freed blocks instead of returning them to the system.

    A training step frees and asks for the same large tensors over and over; by default each comes
    as fresh pages that the system must clear first, about a third of a step's time on a CPU.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:  # musl has none
        mallopt(-3, 2**30)  # M_MMAP_THRESHOLD: smaller blocks come from the heap
        mallopt(-1, 2**31 - 1)  # M_TRIM_THRESHOLD: the heap's free end is kept


def has_kernels(capability: tuple[int, int], architectures: list[str]) -> bool:
    """Return whether a torch build has code for a card.

    Args:
        capability: the card's, (6, 0) for a P100, (7, 5) for a T4.
        architectures: what torch was built for, as by ``torch.cuda.get_arch_list``: machine code
            ("sm_75") runs on cards of the same major version from that minor one on, intermediate
            code ("compute_90") on all later cards.

    """
    for architecture in architectures:
        kind, _, version = architecture.partition("_")
        if kind not in ("sm", "compute"):  # a ROCm build has gfx90a
            continue
        version = version.rstrip("af")  # sm_90a, sm_100f
        built = (int(version[:-1]), int(version[-1]))
        if kind == "compute" and capability >= built:
            return True
        if kind == "sm" and capability[0] == built[0] and capability[1] >= built[1]:
            return True
    return False


def pick_device(name: str, launch: Launch | None = None) -> torch.device:
    """Return the device that a setting names; "auto" takes a usable GPU, else the CPU.

    Of several processes on a machine each takes a GPU of its own.

    Raises:
        UserError: an unknown name, or a GPU by name that is not there or has no kernels.

    """
    try:
        device = torch.device("cuda" if name == "auto" else name)
    except RuntimeError:
        device = None
    if device is None or device.type not in ("cpu", "cuda"):
        raise UserError(f"unknown device {name!r}: give auto, cpu, cuda or cuda:N")
    if device.type == "cpu":
        return device
    launch = launch or Launch()
    if launch.world_size > 1 and device.index is not None:
        raise UserError(
            f"--device {name} is one GPU for {launch.world_size} processes: give --device auto"
        )
    with warnings.catch_warnings():
        # torch's own warnings about an old card or driver fill a screen; ours is one line.
        warnings.simplefilter("ignore")
        if not torch.cuda.is_available():
            problem = "torch finds no CUDA GPU here"
        elif (device.index or 0) >= torch.cuda.device_count():
            problem = f"there is no GPU number {device.index}, only {torch.cuda.device_count()}"
        elif launch.local_world_size > torch.cuda.device_count():
            raise UserError(
                f"{launch.local_world_size} processes are more than the "
                f"{torch.cuda.device_count()} GPUs of this "
                "machine: start one for each, or give --device cpu"
            )
        elif not has_kernels(torch.cuda.get_device_capability(device), torch.cuda.get_arch_list()):
            major, minor = torch.cuda.get_device_capability(device)
            problem = (
                f"this torch has no kernels for {torch.cuda.get_device_name(device)} (compute "
                f"capability {major}.{minor})"
            )
            if name == "auto":  # the CPU would take hours of a quota that is the GPU's
                raise UserError(
                    f"{problem}: on Kaggle choose the accelerator GPU T4 x2; --device cpu trains "
                    "without it"
                )
        else:
            return torch.device("cuda", device.index or launch.local_rank)
    if name == "auto":
        return torch.device("cpu")
    raise UserError(f"--device {name}: {problem}; give --device cpu or auto")


def send(tensor: Tensor, device: torch.device) -> Tensor:
    """Return a tensor on a device; what is sent to a GPU is pinned first, so that nothing waits.

    A copy from pinned memory is queued behind the GPU's work like any operation.
    """
    if device.type == "cuda" and tensor.device.type == "cpu":
        tensor = tensor.pin_memory()
    return tensor.to(device, non_blocking=True)


def peak_memory(device: torch.device) -> int:
    """Return the most memory held so far, in bytes: torch's on a GPU, else the process's.

    0 where the system does not report it, as on Windows.
    """
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024  # Linux counts in KiB


def free_memory(device: torch.device) -> int:
    """Return the bytes that are free on a device: a GPU's, else the machine's."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    meminfo = Path("/proc/meminfo")
    if meminfo.exists():
        for line in meminfo.read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    if hasattr(os, "sysconf"):
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return ASSUMED_MEMORY


def room_for_pixels(device: torch.device) -> int:
    """Return the bytes of a device that decoded images may take: half of what is free."""
    return free_memory(device) // 2
