"""Where a run takes place: device, precision, output folder, deadline, and signals that stop it."""

import gc
import math
import signal
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import torch
import torch.distributed as dist

from kernel.config import Config
from kernel.errors import UserError
from kernel.runtime.device import keep_freed_memory, pick_device, pick_precision
from kernel.runtime.environment import Launch, on_kaggle, output_folder
from kernel.runtime.files import check_writable

VIEWS = 8  # of an image: its flips and quarter turns
KAGGLE_HOURS = 8.5  # of a session's 9 to 12, after which its output is lost
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass
class Runtime:
    """Where a run takes place, read once; what changes stands last."""

    device: torch.device
    precision: str  # "fp32" or "fp16"
    output: Path
    deadline: float = math.inf  # of the monotonic clock, in seconds: all must be done by then
    launch: Launch = field(default_factory=Launch)
    phases: dict[str, float] = field(default_factory=dict)  # seconds of each
    stop_signal: str = ""  # that asked for a stop
    store: dist.Store | None = None  # where several processes meet
    image_seconds: float = 0.0  # that an image takes at evaluation, once, as measured
    views: int = VIEWS  # of an image at the last evaluation: flips and quarter turns
    evaluation_batch: int = 0  # most images at a time at an evaluation, by the plan; 0: no limit

    @property
    def rank(self) -> int:
        """The number of this process, from 0."""
        return self.launch.rank

    @property
    def world_size(self) -> int:
        """How many processes train together."""
        return self.launch.world_size

    @property
    def is_main_process(self) -> bool:
        """Whether this is the process that writes and prints."""
        return self.launch.rank == 0

    @contextmanager
    def phase(self, name: str):
        """Add the time of the enclosed block to ``phases[name]``, in seconds, then free memory.

        Freed here and not after each batch: the next batch would only ask for the same again.
        """
        start = time.perf_counter()
        try:
            yield
        finally:
            gc.collect()
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
            elapsed = time.perf_counter() - start
            self.phases[name] = self.phases.get(name, 0.0) + elapsed

    def autocast(self) -> torch.autocast:
        """Return the context of mixed precision, a no-op in fp32."""
        return torch.autocast(
            self.device.type, dtype=torch.float16, enabled=self.precision == "fp16"
        )


@contextmanager
def stop_on_signals(runtime: Runtime):
    """Record the first SIGINT or SIGTERM in ``runtime.stop_signal``; a second one ends the process.

    After the first one, both have their usual effect again, in later blocks, too. Only the main
    thread may set handlers; in other threads nothing is changed.
    """
    if runtime.stop_signal or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in STOP_SIGNALS}

    def restore_handlers() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def handle(number: int, _) -> None:
        runtime.stop_signal = signal.Signals(number).name
        restore_handlers()
        print(
            f"{runtime.stop_signal} received: stopping once everything is saved; a second signal "
            "ends the program at once",
            flush=True,
        )

    for number in STOP_SIGNALS:
        signal.signal(number, handle)
    try:
        yield
    finally:
        restore_handlers()


def start(config: Config, launch: Launch | None = None, began: float | None = None) -> Runtime:
    """Choose device, precision and output folder, and print them in a line.

    Nothing is written yet.

    Raises:
        UserError: the device is not there, or the output folder cannot be written.
    """
    launch = launch or Launch()
    device = pick_device(config.device, launch)
    precision = pick_precision(config, device)
    output = output_folder(config)
    if launch.rank == 0:
        check_writable(output)
    if config.compile and device.type == "cpu":
        raise UserError("--compile is for a CUDA GPU: leave it out to train on the CPU")
    if device.type == "cuda":
        # A run's images have one size: the fastest algorithms are searched for once.
        torch.backends.cudnn.benchmark = True
        torch.set_float32_matmul_precision("high")  # TF32, where the card has it
    else:
        keep_freed_memory()
        if precision == "fp16":
            print("half precision on the CPU is for trying it out: it is many times slower there")
    hours = config.time_budget
    if hours is None:
        hours = KAGGLE_HOURS if on_kaggle() else math.inf
    deadline = (time.monotonic() if began is None else began) + 3600 * hours
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"
    threads = "" if device.type == "cuda" else f", {torch.get_num_threads()} threads"
    if launch.world_size > 1:
        name = f"{launch.world_size} processes, each on {name}"
        if device.type == "cuda":
            torch.cuda.set_device(device)
    print(f"runs on {name}{threads}, {precision}; results go to {output}", flush=True)
    return Runtime(device, precision, output, deadline, launch)
