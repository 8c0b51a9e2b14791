"""What the tests share: the program, as a package and as the built file, and the leaves."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LONGEST_RUN = 300  # seconds

if str(ROOT) not in sys.path:  # where pytest is started as a command
    sys.path.insert(0, str(ROOT))


@pytest.fixture(scope="session")
def built_file(tmp_path_factory) -> Path:
    """The script that the present source builds, alone in a folder."""
    from bundle.fold import build_script, read_package
    from bundle.metadata import SCRIPT

    file = tmp_path_factory.mktemp("built") / SCRIPT
    file.write_text(build_script(read_package(ROOT / "kernel")), encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def program(tmp_path_factory):
    """Run the package in a fresh process: ``program(*arguments, cwd=folder, env={...})``."""
    command = [sys.executable, "-m", "kernel"]
    return runner(command, {"PYTHONPATH": str(ROOT)}, tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def built_program(built_file, tmp_path_factory):
    """Run the built file, alone in a folder, in a fresh process, as ``program`` does."""
    file = shutil.copy(built_file, tmp_path_factory.mktemp("alone"))
    return runner([sys.executable, str(file)], {}, tmp_path_factory.mktemp("cache"))


def runner(command: list[str], variables: dict[str, str], cache: Path):
    """Return what runs a command in a fresh process with a cache of its own."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment |= {"XDG_CACHE_HOME": str(cache)} | variables

    def run(*arguments, cwd, env=None) -> subprocess.CompletedProcess:
        return subprocess.run(
            [*command, *map(str, arguments)],
            cwd=cwd,
            env=environment | (env or {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=LONGEST_RUN,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def leaves_folder() -> Path:
    """The photographs of apple leaves, in class folders."""
    default = ROOT / ".." / "shared" / "data" / "plantvillage-apple"
    folder = Path(os.environ.get("SCLUSTER_DATA", default)).resolve()
    if not folder.is_dir():
        pytest.skip(f"no apple leaves in {folder}; set SCLUSTER_DATA to their folder")
    return folder


@pytest.fixture(scope="session")
def golden_folder() -> Path:
    """The numbers recorded from the published reference."""
    default = ROOT / ".." / "shared" / "golden"
    folder = Path(os.environ.get("SCLUSTER_GOLDEN", default)).resolve()
    if not folder.is_dir():
        pytest.skip(f"no recorded numbers in {folder}; set SCLUSTER_GOLDEN to their folder")
    return folder
