"""Where we run: Kaggle or not, notebook or script, which device, which precision, which folders."""

import contextlib
import ctypes
import fcntl
import gc
import math
import os
import resource
import signal
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import torch

from kernel.config import PROGRAM_CELL, Config
from kernel.distributed import Group, Place
from kernel.errors import UserError

KAGGLE_INPUT = Path("/kaggle/input")
KAGGLE_WORKING = Path("/kaggle/working")
UNFINISHED = ".unfinished-"  # how the names of files begin that are being written


LAUNCH = "SCLUSTERFORMER_LAUNCH"  # names the folder of this program's own launch
VIEWS = 8  # of an image: its flips and quarter turns
KAGGLE_HOURS = 8.5  # of a session's 9 to 12, after which its output is lost
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass
class Runtime:
    """The surroundings of a run, read once; what changes stands last."""

    device: torch.device
    precision: str  # "fp32" or "fp16"
    output: Path
    deadline: float = math.inf  # of the monotonic clock, in seconds: all must be done by then
    phases: dict[str, float] = field(default_factory=dict)  # seconds of each
    stop_signal: str = ""  # that asked for a stop
    group: Group = field(default_factory=Group)  # the processes that train together
    image_seconds: float = 0.0  # that an image takes at evaluation, once, as measured
    views: int = VIEWS  # of an image at the last evaluation: flips and quarter turns

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
    """Note the first SIGINT or SIGTERM in ``runtime.stop_signal``; a second one acts as ever.

    Once one is noted, they act as ever in later blocks, too. Only the main thread may set handlers;
    elsewhere signals act as ever.
    """
    if runtime.stop_signal or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in STOP_SIGNALS}

    def give_back() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def note(number: int, _) -> None:
        runtime.stop_signal = signal.Signals(number).name
        give_back()
        print(f"{runtime.stop_signal}: ends when all is saved; again ends at once", flush=True)

    for number in STOP_SIGNALS:
        signal.signal(number, note)
    try:
        yield
    finally:
        give_back()


# The output folders that this process holds, and their descriptors. A notebook that runs this cell
# again goes on holding its own.
_locks: dict[Path, int] = globals().get("_locks", {})


def lock_output(folder: Path) -> None:
    """Hold the output folder for this process, until it ends.

    Raises:
        UserError: another process holds it, or it cannot be made.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if folder.resolve() in _locks:
            return
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise UserError(
            f"the output folder {folder} cannot be made ({error.strerror}): give another with "
            "--output DIR"
        ) from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(handle)
        raise UserError(
            f"another run writes to {folder}: wait for it or give another with --output DIR"
        ) from error
    except OSError:  # a file system without locks
        pass
    _locks[folder.resolve()] = handle


def release_output(folder: Path) -> None:
    """Let another process hold the output folder."""
    handle = _locks.pop(folder.resolve(), None)
    if handle is not None:
        os.close(handle)


def in_notebook() -> bool:
    """Tell whether a notebook's kernel runs this: then the command line is not ours."""
    return "ipykernel" in sys.modules


def on_kaggle() -> bool:
    """Tell whether this is a Kaggle session."""
    return "KAGGLE_KERNEL_RUN_TYPE" in os.environ or KAGGLE_WORKING.is_dir()


def read_place() -> Place:
    """Return where this process stands among those that torchrun has started; alone: without."""
    names = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE", "MASTER_PORT")
    if not all(os.environ.get(name, "").isdigit() for name in names):
        return Place()
    rank, count, local_rank, local_count, port = (int(os.environ[name]) for name in names)
    launch = os.environ.get(LAUNCH)
    return Place(
        rank,
        count,
        local_rank,
        local_count,
        address=(os.environ.get("MASTER_ADDR", "localhost"), port),
        serves=os.environ.get("TORCHELASTIC_USE_AGENT_STORE") != "True",
        attempt=int(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0")),
        started=True,
        launch=Path(launch) if launch else None,
    )


def own_command() -> list[str]:
    """Return what starts this program again, for torchrun: a file, or -m and a module."""
    main = sys.modules["__main__"]
    if main.__spec__ is not None:
        return ["-m", main.__spec__.name.removesuffix(".__main__")]
    return [main.__file__]


def notebook_source() -> str:
    """Return the program as the notebook has run it: its cells, in the order of their last run."""
    from IPython import get_ipython  # noqa: PLC0415 - there in notebooks only

    cells = [cell for cell in get_ipython().user_ns["In"] if cell.startswith(PROGRAM_CELL)]
    return "\n\n\n".join(cells) + "\n"


def launch_environment(folder: Path, count: int) -> dict[str, str]:
    """Return the environment of processes that this program launches, with their cores dealt."""
    threads = max(1, (os.cpu_count() or 1) // count)
    return {"OMP_NUM_THREADS": str(threads)} | os.environ | {LAUNCH: str(folder)}


def count_cards(name: str) -> int:
    """Return how many GPUs a setting's device stands for: one where it is named, 0 on the CPU."""
    if name == "cpu" or not torch.cuda.is_available():
        return 0
    if name not in ("auto", "cuda"):
        return 1
    architectures = torch.cuda.get_arch_list()
    cards = range(torch.cuda.device_count())
    return sum(has_kernels(torch.cuda.get_device_capability(k), architectures) for k in cards)


def pick_precision(config: Config, device: torch.device) -> str:
    """Return the arithmetic of a device: mixed fp16 on a GPU unless the setting says otherwise."""
    if config.precision == "auto":
        return "fp16" if device.type == "cuda" else "fp32"
    return config.precision


def start(config: Config, group: Group | None = None, began: float | None = None) -> Runtime:
    """Choose device, precision and output folder, seed torch, and say so in a line.

    Nothing is written yet.

    Args:
        config: of the run.
        group: the processes that train together; None: this one alone.
        began: when the program did, of the monotonic clock; None: now.

    Raises:
        UserError: the device is not there, or the output folder cannot be written.

    """
    group = group or Group()
    device = pick_device(config.device, group.place)
    precision = pick_precision(config, device)
    if config.output is not None:
        output = Path(config.output)
    elif on_kaggle():
        output = KAGGLE_WORKING
    else:
        output = Path("output-dry-run" if config.dry_run else "output")
    if group.first:
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
    if group.count > 1:
        name = f"{group.count} processes, each on {name}"
        if device.type == "cuda":
            torch.cuda.set_device(device)
    print(f"runs on {name}{threads}, {precision}; results go to {output}", flush=True)
    return Runtime(device, precision, output, deadline, group=group)


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
    """Tell whether a torch build has code for a card.

    Args:
        capability: the card's compute capability, (6, 0) for a P100, (7, 5) for a T4.
        architectures: what torch was built for, as ``torch.cuda.get_arch_list`` says: machine code
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


def pick_device(name: str, place: Place | None = None) -> torch.device:
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
    place = place or Place()
    if place.count > 1 and device.index is not None:
        raise UserError(
            f"--device {name} is one GPU for {place.count} processes: give --device auto"
        )
    with warnings.catch_warnings():
        # torch's own warnings about an old card or driver fill a screen; ours is one line.
        warnings.simplefilter("ignore")
        if not torch.cuda.is_available():
            problem = "torch finds no CUDA GPU here"
        elif (device.index or 0) >= torch.cuda.device_count():
            problem = f"there is no GPU number {device.index}, only {torch.cuda.device_count()}"
        elif place.local_count > torch.cuda.device_count():
            raise UserError(
                f"{place.local_count} processes are more than the {torch.cuda.device_count()} GPUs "
                "of this machine: start one for each, or give --device cpu"
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
            return torch.device("cuda", device.index or place.local_rank)
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
    """Return the most memory held so far, in bytes: torch's on a GPU, else the process's."""
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
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
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def room_for_pixels(device: torch.device) -> int:
    """Return the bytes of a device that decoded images may take: half of what is free."""
    return free_memory(device) // 2


def find_data_folder(config: Config) -> Path:
    """Return the folder to look for images in: ``--data``, else what is attached on Kaggle.

    Raises:
        UserError: neither is there; the message says where it looked and what to give.

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
