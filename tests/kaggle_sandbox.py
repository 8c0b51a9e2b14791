"""A sandbox that resembles a Kaggle session, and a script or notebook run in it to its end.

unshare --map-root-user --mount --net python kaggle_sandbox.py [--cells] [--block-sockets] FILE
    WORKING MOUNT=INPUT...

FILE is copied to /kaggle/src; each INPUT appears read-only at /kaggle/input/MOUNT, WORKING at
/kaggle/working, which is the working directory. A notebook is run in a batch, by nbconvert, or with
--cells in an interactive session, one cell after the other. There is no network but the loopback:
by a network namespace or, with --block-sockets and without --net, by refusing connections in the
process. And nothing can be imported but the standard library and what the bundle declares, with
what that needs. The rest of the file system is the machine's own.
"""

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from kaggle_server import raise_loopback

DECLARED = (
    *("torch", "torchvision", "numpy", "pandas", "scipy", "scikit-learn"),
    *("matplotlib", "pillow", "tqdm", "jinja2"),
)
IN_NOTEBOOKS = ("ipykernel",)
# Takes the place of the finder of installed modules: for the program anything else is not there.
BLOCKER = """
import socket
import sys
from importlib.machinery import PathFinder

BLOCKED = {blocked!r}

class Blocker(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name.partition(".")[0] in BLOCKED:
            return None
        return super().find_spec(name, path, target)

def connect(self, address, inner=socket.socket.connect):
    if self.family == socket.AF_UNIX or address[0] in ("127.0.0.1", "::1", "localhost"):
        return inner(self, address)
    raise OSError("there is no network on Kaggle")

if {block_sockets!r}:
    socket.socket.connect = socket.socket.connect_ex = connect
# nbconvert itself is not the program; the kernel that it starts is.
if any("script.py" in part or "ipykernel_launcher" in part for part in sys.orig_argv):
    sys.meta_path[sys.meta_path.index(PathFinder)] = Blocker
"""


def closure(names) -> set[str]:
    """Return distributions with all that they need, in normalized spelling."""
    found, waiting = set(), list(names)
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in found:
            continue
        try:
            requires = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue
        found.add(name)
        waiting += [re.match(r"[\w.-]+", line)[0] for line in requires if "extra ==" not in line]
    return found


def blocked_modules(allowed: set[str]) -> list[str]:
    """Return the installed top-level modules that no allowed distribution brings."""
    return sorted(
        module
        for module, owners in importlib.metadata.packages_distributions().items()
        if not {re.sub(r"[-_.]+", "-", owner).lower() for owner in owners} & allowed
    )


def mount(*arguments) -> None:
    """Call mount."""
    subprocess.run(["mount", *map(str, arguments)], check=True)


# An interactive session: each cell is sent by itself.
CELLS = """
import nbformat
from nbclient import NotebookClient

notebook = nbformat.read("/kaggle/src/script.ipynb", 4)
client = NotebookClient(notebook, timeout=300, resources={"metadata": {"path": "/kaggle/working"}})
with client.setup_kernel():
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type == "code":
            client.execute_cell(cell, number)
nbformat.write(notebook, "/kaggle/working/done.ipynb")
"""


def make_root(file: Path, working: Path, inputs: dict[str, Path], block_sockets: bool) -> Path:
    """Make a file system with a /kaggle, as far as this process and its children see."""
    root = Path(tempfile.mkdtemp())
    mount("-t", "tmpfs", "none", root)
    for entry in Path("/").iterdir():
        if entry.is_symlink():
            (root / entry.name).symlink_to(os.readlink(entry))
        elif entry.is_dir() and entry.name != "kaggle":
            (root / entry.name).mkdir()
            mount("--rbind", entry, root / entry.name)
    kaggle = root / "kaggle"
    for folder in ("working", "src", "site"):
        (kaggle / folder).mkdir(parents=True)
    for place, data in inputs.items():
        (kaggle / "input" / place).mkdir(parents=True)
        mount("--bind", data, kaggle / "input" / place)
        mount("-o", "remount,bind,ro", kaggle / "input" / place)
    mount("--bind", working, kaggle / "working")
    shutil.copy(file, kaggle / "src" / f"script{file.suffix}")
    blocked = blocked_modules(closure([*DECLARED, *(IN_NOTEBOOKS * (file.suffix == ".ipynb"))]))
    code = BLOCKER.replace("{blocked!r}", repr(blocked))
    code = code.replace("{block_sockets!r}", repr(block_sockets))
    (kaggle / "site" / "sitecustomize.py").write_text(code)
    return root


def main() -> int:
    """Run the file and return its exit code."""
    options = [argument for argument in sys.argv[1:] if argument.startswith("--")]
    file, working, *inputs = sys.argv[1 + len(options) :]
    cells, block_sockets = "--cells" in options, "--block-sockets" in options
    attached = {place: Path(data) for place, _, data in (text.partition("=") for text in inputs)}
    if not block_sockets:
        raise_loopback()
    os.chroot(make_root(Path(file), Path(working), attached, block_sockets))
    os.chdir("/kaggle/working")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": "/kaggle/working",
        "KAGGLE_KERNEL_RUN_TYPE": "Interactive" if cells else "Batch",
        "PYTHONPATH": "/kaggle/site",
        "OMP_NUM_THREADS": "2",
    }
    command = [sys.executable, "/kaggle/src/script.py"]
    if file.endswith(".ipynb"):
        convert = "-m nbconvert --to notebook --execute --output-dir /kaggle/working --output done"
        batch = [*convert.split(), "/kaggle/src/script.ipynb"]
        command = [sys.executable, *(["-c", CELLS] if cells else batch)]
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
