"""The built files train where nothing is there but what Kaggle has."""

import json
import shutil
import subprocess
import sys

import nbformat
import pytest
from conftest import ROOT

from bundle.build import build
from bundle.metadata import NOTEBOOK, SCRIPT
from kernel.data import write_leaves

UNSHARE = ["unshare", "--map-root-user", "--mount"]
PLACES = ("leaves", "datasets/bob/leaves")


def allowed(*options: str) -> bool:
    """Return whether the system lets a test have namespaces of its own."""
    if not shutil.which("unshare"):
        return False
    command = [*UNSHARE, *options, "chroot", "/", "true"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not allowed(), reason="no namespaces on this system"),
]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Script and notebook with settings for a short run, and a small data set."""
    folder = tmp_path_factory.mktemp("built")
    values = {"epochs": 2, "image_size": 32}
    for name, content in build(ROOT / "kernel", folder, values=values).items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
    write_leaves(folder / "leaves", 0, {"train": 12, "validation": 4, "test": 4})
    return folder


def run(file, working, inputs, *options):
    """Run a file in the sandbox; inputs are folders by their place below /kaggle/input."""
    working.mkdir()
    if not allowed("--net") and "--block-sockets" not in options:
        options = (*options, "--block-sockets")
    network = [] if "--block-sockets" in options else ["--net"]
    sandbox = [sys.executable, str(ROOT / "tests" / "kaggle_sandbox.py"), *options]
    attached = [f"{place}={folder}" for place, folder in inputs.items()]
    return subprocess.run(
        [*UNSHARE, *network, *sandbox, str(file), str(working), *attached],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def assert_trained(working):
    metrics = json.loads((working / "metrics.json").read_text())
    assert metrics["epochs"] == 2
    assert metrics["images"]["train"] == 48
    assert (working / "best.pt").stat().st_size > 800_000


@pytest.mark.parametrize("place", PLACES)
def test_the_script(built, tmp_path, place):
    done = run(built / SCRIPT, tmp_path / "working", {place: built / "leaves"})
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"/kaggle/input/{place}" in done.stdout
    assert_trained(tmp_path / "working")


@pytest.mark.parametrize("place", PLACES)
def test_the_notebook_in_a_batch(built, tmp_path, place):
    done = run(built / NOTEBOOK, tmp_path / "working", {place: built / "leaves"})
    assert_ran_through(done, tmp_path)


def test_the_notebook_cell_by_cell(built, tmp_path):
    inputs = {PLACES[1]: built / "leaves"}
    done = run(built / NOTEBOOK, tmp_path / "working", inputs, "--cells")
    assert_ran_through(done, tmp_path)


def assert_ran_through(done, tmp_path):
    assert done.returncode == 0, done.stdout + done.stderr
    assert_trained(tmp_path / "working")
    notebook = nbformat.read(tmp_path / "working" / "done.ipynb", as_version=4)
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            assert output.output_type != "error"
            if output.output_type == "stream":  # no cell prints more than a screen
                assert output.text.count("\n") <= 40, output.text


def test_an_earlier_versions_output_is_gone_on_from(built, tmp_path):
    """A session that its time budget ended, its output attached to the next."""
    script = (built / SCRIPT).read_text()
    hurried = built / "hurried.py"
    hurried.write_text(script.replace('"time_budget": None,', '"time_budget": 0.0005,'))
    data = {PLACES[1]: built / "leaves"}
    done = run(hurried, tmp_path / "first", data)
    assert "attach this version's output as an input" in done.stdout, done.stdout + done.stderr
    attached = data | {"notebooks/ann/earlier": tmp_path / "first"}
    done = run(built / SCRIPT, tmp_path / "working", attached)
    expected = "continues from /kaggle/input/notebooks/ann/earlier/last.pt, epoch 1, batch 1"
    assert expected in done.stdout, done.stdout + done.stderr
    assert_trained(tmp_path / "working")


@pytest.mark.parametrize("options", [(), ("--block-sockets",)])
def test_the_sandbox_is_one(tmp_path, options):
    """What Kaggle does not allow fails in it."""
    (tmp_path / "leaves").mkdir()
    (tmp_path / "leaves" / "file").write_text("x")
    probe = tmp_path / "probe.py"
    probe.write_text(
        "import importlib, os, socket, torch, pandas\n"
        "def fails(call, *arguments):\n"
        "    try:\n"
        "        call(*arguments)\n"
        "    except Exception as error:\n"
        "        return type(error).__name__\n"
        "print(fails(open, '/kaggle/input/leaves/new', 'w'))\n"
        "print(fails(os.remove, '/kaggle/input/leaves/file'))\n"
        "print(fails(socket.create_connection, ('192.0.2.1', 80), 2))\n"
        "print([fails(importlib.import_module, n) for n in ('kernel', 'selenium', 'pytest')])\n"
        "print(os.getcwd(), os.listdir('.'), __file__)\n"
    )
    done = run(probe, tmp_path / "working", {"leaves": tmp_path / "leaves"}, *options)
    assert done.stdout.splitlines() == [
        "OSError",
        "OSError",
        "OSError",
        str(["ModuleNotFoundError"] * 3),
        "/kaggle/working [] /kaggle/src/script.py",
    ], done.stdout + done.stderr
