"""What tests of pushing share: build_kernel.py against the stand-in for Kaggle, by both clients."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import ROOT

SCRIPT, NOTEBOOK = "kaggle_final_optimized.py", "notebooks/sclusterformer.ipynb"
UNSHARE = ["unshare", "--map-root-user", "--net"]
KEY = "0123456789abcdef0123456789abcdef"
METRICS = {
    part: {"images": 40, "accuracy": 0.95, "mean_recall": 0.925} for part in ("validation", "test")
}
SAVED = {"json": {"ref": "/ann/x", "url": "https://www.kaggle.com/code/ann/x", "versionNumber": 3}}


def own_network() -> bool:
    """Return whether the system lets a test have a network of its own."""
    if not shutil.which("unshare"):
        return False
    return subprocess.run([*UNSHARE, "true"], capture_output=True, check=False).returncode == 0


def clients() -> dict[str, str]:
    """Return the Pythons that have a Kaggle client, by its version: this one, or make's."""
    found = {}
    for python in (sys.executable, ROOT / ".venv/bin/python", ROOT / ".venv-client/bin/python"):
        if Path(python).exists():
            ask = "import importlib.metadata as m; print(m.version('kaggle'))"
            done = subprocess.run([python, "-c", ask], capture_output=True, text=True, check=False)
            found.setdefault(done.stdout.strip(), str(python))
    return found


CLIENTS = clients()
IMAGE_CLIENT = "2.0.2"  # of Kaggle's image; make test-clients has it in an environment of its own
NEW_CLIENT = re.search(r"(?m)^kaggle==(.*)$", (ROOT / "requirements-dev.txt").read_text())[1]
networked = pytest.mark.skipif(not own_network(), reason="no network namespaces on this system")


@dataclass
class Done:
    """What a command against the stand-in did."""

    returncode: int
    stdout: str
    stderr: str
    asked: list

    def requests(self, name):
        return [request for path, request, _ in self.asked if path == name]


@pytest.fixture
def project(tmp_path):
    """A copy of what a push needs, so that nothing is written here."""
    root = tmp_path / "project"
    shutil.copytree(ROOT / "kernel", root / "kernel", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "notebooks").mkdir()
    for name in (SCRIPT, NOTEBOOK, "kernel-metadata.json", "notebooks/kernel-metadata.json"):
        shutil.copy(ROOT / name, root / name)
    return root


@pytest.fixture(params=[NEW_CLIENT, IMAGE_CLIENT])
def client(request):
    """The version of the Kaggle client that a test runs with."""
    if request.param not in CLIENTS:
        pytest.skip(f"no Kaggle client {request.param} here: make test-clients installs it")
    return request.param


@pytest.fixture
def run(client, project, tmp_path):
    """Run build_kernel.py with a scenario and arguments, as user ann."""

    def call(scenario, *arguments, credentials=True, kaggle="LOCALHOST", env=None):
        (tmp_path / "scenario.json").write_text(json.dumps(scenario))
        keys = {"KAGGLE_USERNAME": "ann", "KAGGLE_KEY": KEY} if credentials else {}
        environment = {k: v for k, v in os.environ.items() if not k.startswith("KAGGLE")}
        environment |= keys | (env or {})
        environment |= {
            "KAGGLE_API_ENVIRONMENT": kaggle,
            "HOME": str(tmp_path),
            "SOURCE": str(ROOT),
            "OMP_NUM_THREADS": "1",
        }
        server = str(ROOT / "tests" / "kaggle_server.py")
        files = [str(tmp_path / "scenario.json"), str(tmp_path / "record.json"), str(project)]
        done = subprocess.run(
            [*UNSHARE, CLIENTS[client], server, *files, *arguments],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert KEY not in done.stdout + done.stderr
        record = tmp_path / "record.json"
        asked = json.loads(record.read_text()) if record.exists() else []
        return Done(done.returncode, done.stdout, done.stderr, asked)

    return call


VERSION_7 = {"json": {"metadata": {"currentVersionNumber": 7}}}
PUSH = ("push", "--owner", "ann", "--dataset", "bob/leaves")


def refused(code, message="no"):
    """A refusal of Kaggle's, as the client reads it."""
    return {"status": code, "json": {"code": code, "message": message}}


def status(name, message="", **more):
    return {"json": {"status": name, "failureMessage": message}} | more


LOG = [{"stream_name": "stdout", "time": 1.5, "data": f"{text}\n"} for text in ("first", "last")]


def output(*names, log=LOG, more=""):
    files = [{"url": f"http://localhost/files/{name}", "fileName": name} for name in names]
    return {"json": {"files": files, "log": json.dumps(log), "nextPageToken": more}}
