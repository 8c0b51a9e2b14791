"""Where we run: Kaggle or not, notebook or script, which device, which precision, which folders."""

import contextlib
import ctypes
import gc
import math
import os
import signal
import socket
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import torch
import torch.distributed as dist
from torch import Tensor
from torch.distributed.rendezvous import rendezvous
from tqdm import tqdm

from kernel.config import PROGRAM_CELL, Config
from kernel.errors import ProcessLost, UserError

KAGGLE_INPUT = Path("/kaggle/input")
KAGGLE_WORKING = Path("/kaggle/working")
UNFINISHED = ".unfinished-"  # how the names of files begin that are being written


EXIT_CODE_FILE = "SCLUSTERFORMER_EXIT_CODE"  # where launched processes write the program's code
VIEWS = 8  # of an image: its flips and quarter turns
KAGGLE_HOURS = 8.5  # of a session's 9 to 12, after which its output is lost
ASSUMED_MEMORY = 4 * 2**30  # bytes, where the system does not report it, as on Windows
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)
PROGRESS_SECONDS = 30  # between two progress lines where there is no terminal

ARRIVAL_TIMEOUT = timedelta(minutes=30)  # another machine may take long to decode its images
COLLECTIVE_TIMEOUT = timedelta(seconds=45)
# NCCL then aborts the process: later than gloo, whose errors can be explained.
NCCL_TIMEOUT = timedelta(seconds=60)
ANSWER_SECONDS = 5  # within which a process answers after a collective has failed
LOST_EXIT_CODE = 5


@dataclass(frozen=True)
class Launch:
    """Which process of a run this is, from torchrun's environment; by default the only one.

    Attributes:
        rank: of this process, from 0; rank 0 alone writes and prints.
        world_size: processes of the run.
        local_rank: from 0, among the processes of this machine.
        local_world_size: processes on this machine.
        by_torchrun: whether torchrun started this process.
        restarts: how often torchrun has restarted all processes.
        run_id: of the run that starts here; all restarts have the same. Empty: a random one.

    """

    rank: int = 0
    world_size: int = 1
    local_rank: int = 0
    local_world_size: int = 1
    by_torchrun: bool = False
    restarts: int = 0
    run_id: str = ""


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


# The output folders that this process has locked, and what releases them. A notebook that runs this
# cell again keeps its locks.
_locks: dict[Path, Callable[[], None]] = globals().get("_locks", {})


def lock_output(folder: Path) -> None:
    """Lock the output folder for this process, until it ends.

    Raises:
        UserError: another process has locked it, or it cannot be made.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if folder.resolve() in _locks:
            return
        _locks[folder.resolve()] = lock_folder(folder)
    except BlockingIOError as error:
        raise UserError(
            f"another run writes to {folder}: wait for it or give another with --output DIR"
        ) from error
    except OSError as error:
        raise UserError(
            f"the output folder {folder} cannot be made ({error.strerror}): give another with "
            "--output DIR"
        ) from error


def lock_folder(folder: Path) -> Callable[[], None]:
    """Lock a folder against other processes; returns what releases it.

    Raises:
        BlockingIOError: another process has locked it.
        OSError: it cannot be opened.

    """
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        return lock_file(folder / ".lock")
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise
    except OSError:  # a file system without locks
        pass
    return lambda: os.close(handle)


def lock_file(path: Path) -> Callable[[], None]:
    """Do what ``lock_folder`` does by a file, on systems whose folders cannot be locked."""
    import filelock  # noqa: PLC0415 - torch depends on it; only Windows needs it here

    lock = filelock.FileLock(path)
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout as error:
        raise BlockingIOError from error
    return lock.release


def release_output(folder: Path) -> None:
    """Let another process lock the output folder."""
    release = _locks.pop(folder.resolve(), None)
    if release is not None:
        release()


def in_notebook() -> bool:
    """Return whether a notebook's kernel runs this: then the command line is not ours."""
    return "ipykernel" in sys.modules


def on_kaggle() -> bool:
    """Return whether this is a Kaggle session."""
    return "KAGGLE_KERNEL_RUN_TYPE" in os.environ or KAGGLE_WORKING.is_dir()


def read_launch() -> Launch:
    """Return what torchrun has set for this process; without torchrun it is the only one."""
    names = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE", "MASTER_PORT")
    if not all(os.environ.get(name, "").isdigit() for name in names):
        return Launch()
    rank, world_size, local_rank, local_world_size, _ = (int(os.environ[name]) for name in names)
    run_id = os.environ.get("TORCHELASTIC_RUN_ID", "none")
    if run_id == "none":  # torchrun was given none: its own process stays the same over restarts
        run_id = f"{socket.gethostname()} {os.getppid()}"
    restarts = int(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0"))
    return Launch(rank, world_size, local_rank, local_world_size, True, restarts, run_id)


def own_command() -> list[str]:
    """Return torchrun's arguments that start this program again: a file, or -m and a module."""
    main = sys.modules["__main__"]
    if main.__spec__ is not None:
        return ["-m", main.__spec__.name.removesuffix(".__main__")]
    return [main.__file__]


def notebook_source() -> str:
    """Return the program as the notebook has run it: its cells, in the order of their last run."""
    from IPython import get_ipython  # noqa: PLC0415 - there in notebooks only

    cells = [cell for cell in get_ipython().user_ns["In"] if cell.startswith(PROGRAM_CELL)]
    return "\n\n\n".join(cells) + "\n"


def end_with_parent() -> None:
    """Have Linux send SIGTERM to this process when the one that started it ends."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


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


def output_folder(config: Config) -> Path:
    """Return where a run writes: ``--output``, or the default of where it runs."""
    if config.output is not None:
        return Path(config.output)
    if on_kaggle():
        return KAGGLE_WORKING
    return Path("output-dry-run" if config.dry_run else "output")


def start(config: Config, launch: Launch | None = None, began: float | None = None) -> Runtime:
    """Choose device, precision and output folder, and print them in a line.

    Nothing is written yet.

    Args:
        config: of the run.
        launch: which process of several this is; None: the only one.
        began: when the program did, of the monotonic clock; None: now.

    Raises:
        UserError: the device is not there, or the output folder cannot be written.

    """
    launch = launch or Launch()
    device = pick_device(config.device, launch)
    precision = pick_precision(config, device)
    output = output_folder(config)
    if launch.rank == 0:
        check_writable(output)
    if device.type == "cpu":
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
        capability: the card's compute capability, (6, 0) for a P100, (7, 5) for a T4.
        architectures: what torch was built for, as by ``torch.cuda.get_arch_list``: machine code
            ("sm_75") runs on cards of the same major version from that minor one on, intermediate
            code ("compute_90") on all later cards.

    """
    for architecture in architectures:
        kind, _, version = architecture.partition("_")
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
            if name == "auto":
                print(f"{problem}: the CPU is used; on Kaggle choose the accelerator GPU T4 x2")
        else:
            return torch.device("cuda", device.index or launch.local_rank)
    if name == "auto":
        return torch.device("cpu")
    raise UserError(f"--device {name}: {problem}; give --device cpu or auto")


def check_writable(folder: Path) -> None:
    """Make sure that a folder can be made and written, leaving no trace.

    Raises:
        UserError: it cannot.

    """
    existing = folder.absolute()
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
    except OSError as error:
        raise UserError(
            f"the output folder {folder} cannot be written ({error.strerror}): "
            "give another with --output DIR"
        ) from error


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


def cache_folder() -> Path:
    """Return where decoded images are kept: on Kaggle scratch, which is no part of the output."""
    if on_kaggle():
        return Path(tempfile.gettempdir()) / "sclusterformer"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sclusterformer"


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


def find_data_folder(config: Config) -> Path:
    """Return the folder to look for images in: ``--data``, else what is attached on Kaggle.

    Raises:
        UserError: neither is there; the message names where it looked and what to give.

    """
    if config.data is not None:
        return Path(config.data)
    attached = sorted(KAGGLE_INPUT.iterdir()) if KAGGLE_INPUT.is_dir() else []
    if not attached:
        raise UserError(
            f"no data set: looked in {KAGGLE_INPUT}, which "
            f"{'is empty' if KAGGLE_INPUT.is_dir() else 'is not there'}; on Kaggle attach one "
            "(Add Input), elsewhere give --data DIR, or --dry-run to try synthetic leaves"
        )
    return KAGGLE_INPUT


def flush_folder(folder: Path) -> None:
    """Have the names in a folder reach the disk, where its file system can be told to."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove_unfinished(folder: Path) -> None:
    """Remove what a process that was killed in the middle of ``atomic_write`` left in a folder."""
    for path in folder.glob(f"{UNFINISHED}*"):
        with contextlib.suppress(OSError):
            path.unlink()


def atomic_write(path: Path, write: Callable[[Path], None], previous: Path | None = None) -> None:
    """Have ``write`` fill a temporary file beside ``path``, then put it in place in one step.

    A reader sees the old file or the new one. When ``write`` fails the old one stays. What is in
    place has reached the disk.

    Args:
        path: of the file.
        write: called with the temporary file's path.
        previous: name that the old file gets; None: it is replaced.

    Raises:
        UserError: the folder cannot be written.

    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # The suffix is kept: writers choose their format by it.
        handle, name = tempfile.mkstemp(prefix=UNFINISHED, suffix=path.suffix, dir=path.parent)
        try:
            write(Path(name))
            os.fsync(handle)
            os.chmod(name, 0o644)  # mkstemp's files are its owner's alone
            if previous is not None and path.exists():
                os.replace(path, previous)
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
        finally:
            os.close(handle)
        flush_folder(path.parent)
    except (OSError, RuntimeError) as error:  # torch.save raises the latter on a full disk
        reason = getattr(error, "strerror", None) or "the disk is full, or its quota"
        raise UserError(
            f"{path} cannot be written ({reason}): free some space or give another folder with "
            "--output DIR"
        ) from error


class Progress:
    """A progress bar on a terminal; elsewhere (a log, a notebook) a line every half a minute.

    Args:
        name: of the work, at the start of each line.
        total: units of work.
        done: units that were done before.
        unit: the plural of what is counted.
        enabled: False prints nothing.

    """

    def __init__(
        self, name: str, total: int, done: int = 0, unit: str = "images", enabled: bool = True
    ):
        self.name, self.total, self.done, self.unit = name, total, done, unit
        self.first, self.started = done, time.monotonic()
        self.printed, self.lines = self.started, enabled and not sys.stderr.isatty()
        shows_bar = enabled and not self.lines
        self.bar = tqdm(desc=name, total=total, initial=done, leave=False, disable=not shows_bar)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.bar.close()

    def update(self, count: int = 1, note: str = "") -> None:
        """Count units that are done; ``note`` is added to the line."""
        self.done += count
        self.bar.update(count)
        now = time.monotonic()
        if self.lines and now > self.printed + PROGRESS_SECONDS:
            self.printed = now
            speed = (self.done - self.first) / (now - self.started)
            print(
                f"{self.name}: {self.done} of {self.total} {self.unit}{note and f', {note}'}, "
                f"{speed:.0f} {self.unit}/s, {describe_seconds((self.total - self.done) / speed)} "
                "left",
                flush=True,
            )


def describe_seconds(seconds: float) -> str:
    """Write a duration for a person, in seconds, minutes or hours."""
    if seconds < 180:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 6000 else f"{seconds / 3600:.1f} h"


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


def explain_collective_error(error: RuntimeError, runtime: Runtime) -> RuntimeError | ProcessLost:
    """Find out which processes made a collective fail; an error of another kind is returned as is.

    A process whose connection fails, or times out, does not know which other one is the cause: all
    that still run say so in the store, and the others are the cause. Those of them that hang on
    this machine are ended, so that torchrun does not wait for them.
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
    names = []
    for rank, process in processes.items():
        host, pid = process.split()
        names.append(f"rank {rank} (process {pid} on {host})")
        if host == socket.gethostname():
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(pid), signal.SIGKILL)
    verb = "does" if len(names) == 1 else "do"
    return ProcessLost(
        f"of {runtime.world_size} processes, {', '.join(names)} {verb} not answer: killed, failed, "
        f"or without progress for {COLLECTIVE_TIMEOUT.seconds} s"
    )
