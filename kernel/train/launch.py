"""Launch: starts this program again under torchrun, a process a GPU, where that is faster."""

import codecs
import contextlib
import math
import os
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from kernel.config import Config
from kernel.data import COUNTS, DISEASES, DataSet, discover
from kernel.distributed import exchange_seconds
from kernel.errors import UserError
from kernel.model import SClusterFormer
from kernel.runtime import (
    STOP_SIGNALS,
    Runtime,
    count_cards,
    find_data_folder,
    launch_environment,
    notebook_source,
    own_command,
    pick_device,
    pick_precision,
    release_output,
)
from kernel.train.loop import new_run, train_step

FIRST_STEP = 120  # seconds within which processes must have done a step, decoding aside
START_SECONDS = 20  # assumed, of starting the processes: importing torch, a context for each GPU
# Assumed between two GPUs of a machine, over PCIe:
PCIE_BANDWIDTH, PCIE_LATENCY = 5e9, 30e-6  # bytes a second; seconds a message


@dataclass(frozen=True)
class Outcome:
    """How processes that were launched have ended.

    ``code`` is the program's exit code, None where they failed; ``stepped`` tells whether they had
    done a step.
    """

    code: int | None
    stepped: bool


def choose_devices(config: Config, count_images: Callable[[], int]) -> int:
    """Return how many processes a run is worth, and say why where there is a choice.

    All GPUs are used where that is predicted to be faster: a step of the whole batch and one of a
    process's share are timed on the first of them; the processes' start and the exchange of
    gradients are added as assumed.

    Args:
        config: of the run.
        count_images: called where the number of training images is needed.

    Raises:
        UserError: more are asked for than there are.

    """
    cards = count_cards(config.device)  # 0 on the CPU
    if config.devices is not None:
        if config.devices > max(1, cards) and cards:
            raise UserError(
                f"--devices {config.devices}: there {'is' if cards == 1 else 'are'} {cards} GPU"
                f"{'s' * (cards > 1)} that can be used"
            )
        return config.devices
    count = min(cards, config.batch_size)
    if count < 2:
        return 1
    device = pick_device("auto")
    whole, share = (
        time_step(replace(config, batch_size=size), device)
        for size in (config.batch_size, -(-config.batch_size // count))
    )
    steps = config.epochs * math.ceil(count_images() / config.batch_size)
    return count if is_faster(config, count, steps, whole, share) else 1


def is_faster(config: Config, count: int, steps: int, whole: float, share: float) -> bool:
    """Tell whether several GPUs are faster than one, and say so in a line.

    Args:
        config: of the run.
        count: GPUs.
        steps: of the run.
        whole: seconds of a step on one GPU.
        share: seconds of a step of one GPU's share.

    """
    size, norms = gradient_size(config)
    share += exchange_seconds(size, norms, count, PCIE_BANDWIDTH, PCIE_LATENCY)
    alone, shared = steps * whole, START_SECONDS + steps * share
    print(
        f"{steps} steps of {config.batch_size} images: {alone:.0f} s on one GPU at "
        f"{1e3 * whole:.1f} ms, {shared:.0f} s on {count} at {1e3 * share:.1f} ms with "
        f"{START_SECONDS} s to start: {'all are' if shared < alone else 'one is'} used "
        "(--devices N decides otherwise)",
        flush=True,
    )
    return shared < alone


def gradient_size(config: Config) -> tuple[int, int]:
    """Return the bytes of a model's gradients, and the number of its batch norms."""
    with torch.device("meta"):
        model = SClusterFormer(config)
    size = sum(p.numel() * p.element_size() for p in model.parameters())
    return size, sum(isinstance(module, torch.nn.BatchNorm2d) for module in model.modules())


def time_step(config: Config, device: torch.device, repeats: int = 7) -> float:
    """Return the median seconds of a training step on black images, after three others."""
    runtime = Runtime(device, pick_precision(config, device), Path())
    run = new_run(config, [], runtime)
    shape = (config.batch_size, 3, config.image_size, config.image_size)
    images = torch.zeros(shape, dtype=torch.uint8, device=device)
    batch = torch.arange(config.batch_size, device=device)
    seconds = []
    for _ in range(3 + repeats):
        start = time.perf_counter()
        # Reading the sums waits for the GPU.
        train_step(run, runtime, images, batch % 2, batch, 0.0).tolist()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds[3:])


def count_training_images(config: Config) -> int:
    """Return about how many images a run learns from: those that no folder holds out."""
    if config.dry_run:
        return COUNTS["train"] * len(DISEASES)
    data: DataSet = discover(find_data_folder(config))
    return int(((data.given == "train") | (data.given == "")).sum())


def run_on_devices(config: Config, arguments: list[str]) -> Outcome | None:
    """Start the script again with a process a GPU; None where it is to go on by itself.

    Raises:
        UserError: more processes are asked for than there are GPUs.

    """
    count = choose_devices(config, lambda: count_training_images(config))
    return None if count == 1 else launch([*own_command(), *arguments], count)


def train_on_devices(config: Config, runtime: Runtime, images: int) -> Outcome | None:
    """Train what a notebook has set up with a process a GPU; None where it is to do it itself.

    Functions of a notebook cannot be imported, and its process may already use a GPU: its cells are
    written to a file, and that is started.

    Args:
        config: of the run.
        runtime: of the notebook.
        images: to learn from.

    Raises:
        UserError: more processes are asked for than there are GPUs.

    """
    count = choose_devices(config, lambda: images)
    if count == 1:
        return None
    release_output(runtime.output)
    if runtime.device.type == "cuda":
        torch.cuda.empty_cache()
    config = replace(config, output=str(runtime.output.absolute()))
    if math.isfinite(runtime.deadline):
        hours = (runtime.deadline - time.monotonic()) / 3600
        config = replace(config, time_budget=max(hours, 1e-6))
    end = f"sys.exit(run_guarded(lambda: run_program({config!r}, [], evaluate=False)))"
    with tempfile.TemporaryDirectory(prefix="sclusterformer-") as folder:
        file = Path(folder) / "notebook.py"
        file.write_text(f'{notebook_source()}\n\nif __name__ == "__main__":\n    {end}\n')
        return launch([str(file)], count, stream=True)


def launch(command: list[str], count: int, stream: bool = False) -> Outcome:
    """Run a command under torchrun to its end; end it if no step is done in time.

    A signal is passed on to the first process, which stops all of them, saved; a second one ends
    them at once.

    Args:
        command: a file or -m and a module, and arguments.
        count: processes.
        stream: print their output here, rather than leave it to the terminal.

    """
    with tempfile.TemporaryDirectory(prefix="sclusterformer-launch-") as name:
        folder = Path(name)
        (folder / "pid").write_text(str(os.getpid()))
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "torch.distributed.run", "--standalone"),
                *("--local-addr", "127.0.0.1", f"--nproc-per-node={count}", *command),
            ],
            env=launch_environment(folder, count),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if stream else None,
            stderr=subprocess.STDOUT if stream else None,
            start_new_session=True,
        )
        signals = []
        try:
            with passed_on(folder, process, signals):
                failure = follow(process, folder)
        finally:
            end_all(process, folder)
        stepped = (folder / "stepped").exists()
        if (folder / "exit").exists():
            return Outcome(int((folder / "exit").read_text()), stepped)
        if signals:
            return Outcome(128 + signals[0], stepped)
    print(f"{count} processes {failure}: goes on with one", flush=True)
    return Outcome(None, stepped)


def follow(process: subprocess.Popen, folder: Path) -> str:
    """Wait for the launcher's end, or until a first step is overdue; returns what was wrong."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    waited, last = 0.0, time.monotonic()
    while True:
        ended = process.poll() is not None
        if process.stdout is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.2)
        else:
            while select.select([process.stdout], [], [], 0 if ended else 0.2)[0]:
                text = os.read(process.stdout.fileno(), 65536)
                if not text:
                    break
                print(decoder.decode(text), end="", flush=True)
        if ended:
            started = (folder / "stepped").exists()
            return "have failed" if started else "have failed before their first step"
        now = time.monotonic()
        decoding = (folder / "joined").exists() and not (folder / "decoded").exists()
        if not decoding and not (folder / "stepped").exists():
            waited += now - last
        last = now
        if waited > FIRST_STEP:
            return f"have not done a step in {FIRST_STEP} s"


def worker_pids(folder: Path) -> list[int]:
    """Return the ids of the processes that have left word, in the order of their ranks."""
    files = sorted(folder.glob("worker-*"), key=lambda file: int(file.name[7:]))
    return [int(file.read_text()) for file in files]


def send(pid: int, number: int) -> None:
    """Send a signal to a process that may be gone."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)


def end_all(process: subprocess.Popen, folder: Path) -> None:
    """End the launcher and its processes, where they have not ended."""
    if process.poll() is None:
        process.terminate()
        for pid in worker_pids(folder):
            send(pid, signal.SIGKILL)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process.stdout is not None:
        process.stdout.close()


@contextlib.contextmanager
def passed_on(folder: Path, process: subprocess.Popen, signals: list[int]):
    """Pass SIGINT and SIGTERM on to the first process; all others learn of it from there."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def note(number: int, _) -> None:
        signals.append(number)
        workers = worker_pids(folder)
        if len(signals) == 1 and workers:
            send(workers[0], signal.SIGTERM)
        else:
            end_all(process, folder)

    before = {number: signal.signal(number, note) for number in STOP_SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
