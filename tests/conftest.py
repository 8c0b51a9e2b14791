"""What the tests share: the program as a package and as the built file, and the leaves."""

import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FORMS = ("package", "built")
LONGEST_RUN = 300  # seconds

if str(ROOT) not in sys.path:  # where pytest is started as a command
    sys.path.insert(0, str(ROOT))


class Package:
    """The package seen as the built file is: one namespace, each name from where it is defined."""

    def __init__(self):
        from build_kernel import read_modules

        self._homes = {
            name: f"kernel.{module.name}"
            for module in read_modules(ROOT / "kernel")
            for name in module.defined
        }

    def __getattr__(self, name):
        if name.startswith("__") or name not in self._homes:
            raise AttributeError(f"no module of kernel defines {name}")
        return getattr(importlib.import_module(self._homes[name]), name)


@pytest.fixture(scope="session")
def built_file(tmp_path_factory) -> Path:
    """The script that the present source builds, alone in a folder."""
    from build_kernel import SCRIPT, build_script, read_package

    file = tmp_path_factory.mktemp("built") / SCRIPT
    file.write_text(build_script(read_package(ROOT / "kernel")), encoding="utf-8")
    return file


@pytest.fixture(scope="session", params=FORMS)
def bundle(request):
    """Everything that the program defines, by name: from the package, then from the built file."""
    if request.param == "package":
        yield Package()
        return
    file = request.getfixturevalue("built_file")
    spec = importlib.util.spec_from_file_location(file.stem, file)
    module = importlib.util.module_from_spec(spec)
    sys.modules[file.stem] = module  # where dataclasses and pickle look for it
    spec.loader.exec_module(module)
    yield module
    del sys.modules[file.stem]


@pytest.fixture(scope="session", params=FORMS)
def program(request, tmp_path_factory):
    """Run the program in a fresh process: ``program(*arguments, cwd=folder, env={...})``."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
    if request.param == "package":
        command = [sys.executable, "-m", "kernel"]
        environment["PYTHONPATH"] = str(ROOT)
    else:
        folder = tmp_path_factory.mktemp("alone")
        file = shutil.copy(request.getfixturevalue("built_file"), folder)
        command = [sys.executable, str(file)]

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
