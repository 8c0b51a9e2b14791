"""The group of processes that train together: joining it, collectives, and who is lost."""

import contextlib
import os
import signal
import socket
import sys
import time
from collections.abc import Sequence
from contextlib import contextmanager
from datetime import timedelta

import torch.distributed as dist
from torch import Tensor
from torch.distributed.rendezvous import rendezvous

from kernel.errors import ProcessLost
from kernel.runtime.runtime import Runtime

EXIT_CODE_FILE = "SCLUSTERFORMER_EXIT_CODE"  # where launched processes write the program's code
ARRIVAL_TIMEOUT = timedelta(minutes=30)  # another machine may take long to decode its images
COLLECTIVE_TIMEOUT = timedelta(seconds=45)
# NCCL then aborts the process: later than gloo, whose errors can be explained.
NCCL_TIMEOUT = timedelta(seconds=60)
ANSWER_SECONDS = 5  # within which a process answers after a collective has failed
LOST_EXIT_CODE = 5


def join_process_group(runtime: Runtime) -> None:
    """Connect this process with the others of the run, once all have arrived; alone: do nothing.

    Decoding and resuming come before, since one process may take long for them.

    Raises:
        ProcessLost: not all have arrived within ``ARRIVAL_TIMEOUT``; the message names them.

    """
    if runtime.world_size == 1:
        return
    store, rank, world_size = next(rendezvous("env://", timeout=ARRIVAL_TIMEOUT))
    store = dist.PrefixStore(f"restart {runtime.launch.restarts}", store)
    runtime.store = dist.PrefixStore("process", store)
    runtime.store.set(str(rank), f"{socket.gethostname()} {os.getpid()}")
    names = [str(other) for other in range(world_size)]
    try:
        runtime.store.wait(names, ARRIVAL_TIMEOUT)
    except RuntimeError as error:
        missing = ", ".join(name for name in names if not runtime.store.check([name]))
        raise ProcessLost(
            f"of {world_size} processes, rank {missing} has not arrived within {ARRIVAL_TIMEOUT}: "
            "start all of them, with the same arguments"
        ) from error
    cuda = runtime.device.type == "cuda"
    with silence_gloo():
        dist.init_process_group(
            "cpu:gloo,cuda:nccl" if cuda else "gloo",
            store=store,
            rank=rank,
            world_size=world_size,
            timeout=NCCL_TIMEOUT if cuda else COLLECTIVE_TIMEOUT,
        )


def leave_process_group() -> None:
    """Disconnect from the other processes; what one of them does from here on, it does alone."""
    if dist.is_initialized():
        dist.destroy_process_group()


@contextmanager
def silence_gloo():
    """Discard what is printed by C++: gloo prints a line for each connection."""
    sys.stdout.flush()
    stdout, null = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    try:
        yield
    finally:
        os.dup2(stdout, 1)
        os.close(stdout)
        os.close(null)


def broadcast_object(value):
    """Return rank 0's value; those of the other processes do not matter."""
    if not dist.is_initialized():
        return value
    values = [value]
    dist.broadcast_object_list(values, src=0)
    return values[0]


def gather_objects(value) -> list:
    """Return the values of all processes, in the order of their ranks."""
    if not dist.is_initialized():
        return [value]
    values = [None] * dist.get_world_size()
    dist.all_gather_object(values, value)
    return values


def all_reduce(tensor: Tensor) -> Tensor:
    """Replace a tensor by its sum over all processes, and return it."""
    if dist.is_initialized():
        dist.all_reduce(tensor)
    return tensor


def end_processes(pids: Sequence[int]) -> None:
    """End processes that hang, for which torchrun would wait."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def explain_collective_error(error: RuntimeError, runtime: Runtime) -> RuntimeError | ProcessLost:
    """Find out which processes made a collective fail; an error of another kind is returned as is.

    A process whose connection fails, or times out, does not know which other one is the cause: all
    that still run say so in the store, and the others are the cause.
    """
    words = ("gloo", "nccl", "connection", "peer", "timed out", "timeout")
    if runtime.store is None or not any(word in str(error).lower() for word in words):
        return error
    store, silent = runtime.store, set(range(runtime.world_size))
    try:
        store.set(f"answer {runtime.rank}", "")
        deadline = time.monotonic() + ANSWER_SECONDS
        while silent and time.monotonic() < deadline:
            silent -= {rank for rank in silent if store.check([f"answer {rank}"])}
            time.sleep(0.1)
        processes = {rank: store.get(str(rank)).decode() for rank in sorted(silent)}
    except RuntimeError:
        return ProcessLost("the store where the processes meet is gone, and with it its process")
    if not silent:
        reason = " ".join(str(error).split())[:200]
        return ProcessLost(f"a connection between the processes failed ({reason})")
    names, hanging = [], []
    for rank, process in processes.items():
        host, pid = process.split()
        names.append(f"rank {rank} (process {pid} on {host})")
        if host == socket.gethostname():
            hanging.append(int(pid))
    verb = "does" if len(names) == 1 else "do"
    return ProcessLost(
        f"of {runtime.world_size} processes, {', '.join(names)} {verb} not answer: killed, failed, "
        f"or without progress for {COLLECTIVE_TIMEOUT.seconds} s",
        hanging,
    )
