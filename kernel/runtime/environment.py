"""What the environment says: Kaggle, notebook or script, torchrun; and the folders that follow."""

import ctypes
import os
import signal
import socket
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kernel.config import PROGRAM_CELL, Config
from kernel.errors import UserError

KAGGLE_INPUT = Path("/kaggle/input")
KAGGLE_WORKING = Path("/kaggle/working")


@dataclass(frozen=True)
class Launch:
    """Which process of a run this is, from torchrun's environment; by default the only one.

    Attributes:
        rank: of this process, from 0; rank 0 alone writes and prints.
        local_rank: from 0, among the processes of this machine.
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


def in_notebook() -> bool:
    """Return whether a notebook's kernel runs this: then the command line is not ours."""
    return "ipykernel" in sys.modules


def on_kaggle() -> bool:
    """Return whether this is a Kaggle session."""
    return "KAGGLE_KERNEL_RUN_TYPE" in os.environ or KAGGLE_WORKING.is_dir()


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


def output_folder(config: Config) -> Path:
    """Return where a run writes: ``--output``, or the default of where it runs."""
    if config.output is not None:
        return Path(config.output)
    if on_kaggle():
        return KAGGLE_WORKING
    return Path("output-dry-run" if config.dry_run else "output")


def cache_folder() -> Path:
    """Return where decoded images are kept: on Kaggle scratch, which is no part of the output."""
    if on_kaggle():
        return Path(tempfile.gettempdir()) / "sclusterformer"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sclusterformer"


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
