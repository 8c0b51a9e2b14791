"""Launching: starts this program again under torchrun's agent, one process per GPU."""

import contextlib
import logging
import math
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from dataclasses import replace
from pathlib import Path

import torch

from kernel.config import Config
from kernel.errors import UserError
from kernel.runtime import (
    EXIT_CODE_FILE,
    LOST_EXIT_CODE,
    STOP_SIGNALS,
    Launch,
    Runtime,
    notebook_source,
    release_output,
    usable_gpus,
)

FULL_GPU = 256  # images of a pass from which on several GPUs are faster than one


def choose_devices(config: Config) -> int:
    """Return with how many processes to train, and print why where there is a choice.

    All GPUs are used for the preset "full", or where each would have at least ``FULL_GPU`` images
    of a pass: with fewer, exchanging gradients takes longer than the others save.

    Raises:
        UserError: ``config.devices`` is more than the GPUs.

    """
    gpus = usable_gpus(config.device)  # 0 on the CPU
    if config.devices is not None:
        if config.devices > max(1, gpus) and gpus:
            raise UserError(
                f"--devices {config.devices}: there {'is' if gpus == 1 else 'are'} {gpus} GPU"
                f"{'s' * (gpus > 1)} that can be used"
            )
        if config.devices > config.batch_size:
            raise UserError(
                f"{config.devices} processes are more than the {config.batch_size} images of a "
                "batch: give fewer --devices or a larger --batch-size"
            )
        return config.devices
    if min(gpus, config.batch_size) < 2:
        return 1
    if config.preset == "full" or config.batch_size >= FULL_GPU * gpus:
        count, reason = min(gpus, config.batch_size), f"{config.batch_size} images per step"
        if config.preset == "full":
            reason = "the preset full"
    else:
        count, reason = 1, f"{config.batch_size} images per step are less than {FULL_GPU} per GPU"
    print(f"using {count} of {gpus} GPUs: {reason} (--devices N overrides)", flush=True)
    return count


def launch_processes(command: list[str], count: int) -> tuple[int | None, Launch]:
    """Run a command under torchrun's agent, in this process, until all its processes have ended.

    SIGINT and SIGTERM reach all processes, which save and stop; a second signal ends them at once.

    Returns:
        the program's exit code, None where a process failed, and how the run can be continued here.
    """
    # Imported here, since it takes half a second.
    from torch.distributed.elastic.multiprocessing.api import SignalException  # noqa: PLC0415
    from torch.distributed.elastic.multiprocessing.errors import ChildFailedError  # noqa: PLC0415
    from torch.distributed.run import parse_args, run  # noqa: PLC0415

    run_id = uuid.uuid4().hex
    agent = ["--rdzv-backend=c10d", "--rdzv-endpoint=localhost:0", f"--rdzv-id={run_id}"]
    agent += ["--local-addr=127.0.0.1", f"--nproc-per-node={count}"]
    threads = max(1, (os.cpu_count() or 1) // count)
    failure, stopped_by = "", 0
    with tempfile.TemporaryDirectory(prefix="sclusterformer-launch-") as folder:
        file = Path(folder) / "exit code"
        os.environ |= {EXIT_CODE_FILE: str(file)}
        os.environ.setdefault("OMP_NUM_THREADS", str(threads))
        try:
            with restored_handlers(), quiet_agent():
                run(parse_args([*agent, *command]))
        except ChildFailedError as error:
            rank, found = error.get_first_failure()
            how = found.signal_name() if found.exitcode < 0 else f"exit code {found.exitcode}"
            failure = f"rank {rank} of {count} failed ({how})"
        except SignalException as error:
            stopped_by = int(error.sigval)
        finally:
            del os.environ[EXIT_CODE_FILE]
        code = int(file.read_text()) if file.exists() else None
    if code is not None and code != LOST_EXIT_CODE:
        return code, Launch()
    if stopped_by:
        return 128 + stopped_by, Launch()
    print(f"{failure}: falling back to one process", flush=True)
    return None, Launch(restarts=1, run_id=run_id)


@contextlib.contextmanager
def restored_handlers():
    """Restore the signal handlers that torchrun's agent sets."""
    signals = [getattr(signal, f"SIG{name}", None) for name in ("INT", "TERM", "HUP", "QUIT")]
    before = {number: signal.getsignal(number) for number in signals if number}
    try:
        yield
    finally:
        if threading.current_thread() is threading.main_thread():
            for number, handler in before.items():
                signal.signal(number, handler)


@contextlib.contextmanager
def quiet_agent():
    """Turn the agent's log off: how the processes have ended is printed in a line of our own."""
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


def launch_notebook(config: Config, runtime: Runtime, count: int) -> int:
    """Train what a notebook has set up with several processes; returns the program's exit code.

    Functions of a notebook cannot be imported, and its process may already use a GPU: its cells are
    written to a file, which is started, and whose output is printed here.
    """
    release_output(runtime.output)
    if runtime.device.type == "cuda":
        torch.cuda.empty_cache()
    config = replace(config, output=str(runtime.output.absolute()), devices=count)
    if math.isfinite(runtime.deadline):
        hours = (runtime.deadline - time.monotonic()) / 3600
        config = replace(config, time_budget=max(hours, 1e-6))
    end = (
        "    end_with_parent()\n"
        f"    sys.exit(run_guarded(lambda: run_program({config!r}, [], evaluate=False)))\n"
    )
    with tempfile.TemporaryDirectory(prefix="sclusterformer-") as folder:
        file = Path(folder) / "notebook.py"
        file.write_text(f'{notebook_source()}\n\nif __name__ == "__main__":\n{end}')
        process = subprocess.Popen(
            [sys.executable, str(file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env=os.environ | {"PYTHONIOENCODING": "utf-8"},
            start_new_session=True,  # an interrupt of the notebook reaches it only from here
        )
        with forward_signals(process), process.stdout:
            for line in process.stdout:
                print(line, end="", flush=True)
        return process.wait()


@contextlib.contextmanager
def forward_signals(process: subprocess.Popen):
    """Send a process the SIGINT and SIGTERM that this one receives."""
    with restored_handlers():
        if threading.current_thread() is threading.main_thread():
            for number in STOP_SIGNALS:
                signal.signal(number, lambda number, _: process.send_signal(number))
        yield
