"""Pushing, through the real client against a stand-in for Kaggle, and what is refused before."""

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

from bundle.checks import imported, refusals

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
        environment |= (
            keys
            | {
                "KAGGLE_API_ENVIRONMENT": kaggle,
                "KAGGLE_CONFIG_DIR": str(tmp_path / "none"),
                "HOME": str(tmp_path),
                "SOURCE": str(ROOT),
                "OMP_NUM_THREADS": "1",
            }
            | (env or {})
        )
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


PUSH = ("push", "--owner", "ann", "--dataset", "bob/leaves")


def status(name, message=""):
    return {"json": {"status": name, "failureMessage": message}}


def output(*names, more=""):
    files = [{"url": f"http://localhost/files/{name}", "fileName": name} for name in names]
    log = json.dumps([{"data": "first\n"}, {"data": "last\n"}])
    return {"json": {"files": files, "log": log, "nextPageToken": more}}


@networked
def test_the_script_is_pushed_as_built(run, project):
    done = run({"SaveKernel": [SAVED]}, *PUSH)
    assert done.returncode == 0, done.stderr
    assert "version 3" in done.stdout
    assert "https://www.kaggle.com/code/ann/x" in done.stdout
    (request,) = done.requests("SaveKernel")
    assert request.pop("text").encode() == (project / SCRIPT).read_bytes()
    assert request == {
        "slug": "ann/sclusterformer-leaf-disease",
        "newTitle": "SClusterFormer leaf disease",
        "language": "python",
        "kernelType": "script",
        "isPrivate": True,
        "enableGpu": True,
        "enableInternet": False,
        "machineShape": "NvidiaTeslaT4",
        "datasetDataSources": ["bob/leaves"],
        "enableTpu": False,
        "sessionTimeoutSeconds": 9 * 3600,  # the default time budget and half an hour
    }  # all other sources are none


@networked
@pytest.mark.parametrize(("folder", "code"), [(".", SCRIPT), ("notebooks", NOTEBOOK)])
def test_a_push_by_hand(run, project, folder, code):
    """The client's own command on a clone, after a build that names the owner."""
    done = run({}, "--owner", "ann", "--dataset", "bob/leaves")
    assert done.returncode == 0, done.stderr
    done = run({"SaveKernel": [SAVED]}, "kaggle", "kernels", "push", "-p", folder)
    assert "Kernel version 3 successfully pushed" in done.stdout, done.stderr
    (request,) = done.requests("SaveKernel")
    sent = request["text"]
    if code == NOTEBOOK:  # the client strips outputs and writes the JSON anew
        assert cell_sources(sent) == cell_sources((project / code).read_text())
    else:
        assert sent.encode() == (project / code).read_bytes()
    assert request["slug"].startswith("ann/sclusterformer-leaf-disease")
    assert request["machineShape"] == "NvidiaTeslaT4"
    assert (request["isPrivate"], request["enableInternet"]) == (True, False)


def cell_sources(text):
    return ["".join(cell["source"]) for cell in json.loads(text)["cells"]]


@networked
def test_the_notebook_is_pushed_as_built(run, project):
    done = run({"SaveKernel": [SAVED]}, *PUSH, "--notebook", "--set", "epochs=3")
    assert done.returncode == 0, done.stderr
    (request,) = done.requests("SaveKernel")
    assert request["kernelType"] == "notebook"
    sent = json.loads(request["text"])["cells"]
    built = json.loads((project / NOTEBOOK).read_text())["cells"]
    differing = [
        (mine["source"], "".join(theirs["source"]))
        for mine, theirs in zip(sent, built, strict=True)
        if mine["source"] != "".join(theirs["source"])
    ]
    assert len(differing) == 1  # the settings
    assert '"epochs": 3,' in differing[0][0]
    assert '"epochs": None,' in differing[0][1]


@networked
def test_a_variant_needs_no_edited_file(run, project):
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    sources = ("--dataset", "eve/more", "--competition", "leaf-cup", "--kernel", "ann/earlier")
    asked_for = ("--title", "Leaves at 96 pixels", "--public", "--internet", *sources)
    done = run({"SaveKernel": [SAVED]}, *PUSH, *asked_for)
    assert done.returncode == 0, done.stderr
    (request,) = done.requests("SaveKernel")
    assert request["datasetDataSources"] == ["bob/leaves", "eve/more"]
    assert request["competitionDataSources"] == ["leaf-cup"]
    assert request["kernelDataSources"] == ["ann/earlier"]
    assert request["slug"] == "ann/leaves-at-96-pixels"
    assert request["isPrivate"] is False
    assert request["enableInternet"] is True
    assert before == {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    done = run({"SaveKernel": [SAVED]}, *PUSH, "--slug", "leaves-two")
    assert done.requests("SaveKernel")[0]["newTitle"] == "leaves two"


@networked
def test_watch_to_the_end(run, tmp_path):
    scenario = {
        "SaveKernel": [SAVED],
        "GetKernelSessionStatus": [
            status("QUEUED"),
            status("RUNNING"),
            {"status": 500, "json": {}},
            status("RUNNING"),
            status("COMPLETE"),
        ],
        "ListKernelSessionOutput": [output("metrics.json", more="two")],
        "ListKernelSessionOutput two": [output("figures/curves.txt")],
        "/files/metrics.json": [{"body": json.dumps(METRICS)}],
        "/files/figures/curves.txt": [{"body": "curves"}],
    }
    done = run(scenario, *PUSH, "--watch")
    assert done.returncode == 0, done.stderr
    pages = [request.get("pageToken", "") for request in done.requests("ListKernelSessionOutput")]
    assert pages[-2:] == ["", "two"]  # others before ask for the log
    for state in ("queued", "running", "complete"):
        assert f": {state}, " in done.stdout
    folder = tmp_path / "kaggle-output" / "sclusterformer-leaf-disease-v3"
    assert (folder / "figures" / "curves.txt").read_text() == "curves"
    assert (folder / "sclusterformer-leaf-disease.log").exists()
    assert "test              40     0.950        0.925" in done.stdout


@networked
def test_an_interrupted_watch_says_how_to_come_back(run, tmp_path):
    scenario = {
        "SaveKernel": [SAVED],
        "GetKernelSessionStatus": [status("RUNNING"), status("RUNNING") | {"interrupt": True}],
        "ListKernelSessionOutput": [output()],
    }
    done = run(scenario, *PUSH, "--watch")
    assert done.returncode == 130
    assert "Traceback" not in done.stderr
    last = done.stdout.splitlines()[-1]
    assert last.endswith("python build_kernel.py watch ann/sclusterformer-leaf-disease")
    assert [path for path, *_ in done.asked].count("SaveKernel") == 1


@networked
def test_a_run_that_fails_shows_its_log(run, tmp_path):
    scenario = {
        "SaveKernel": [SAVED],
        "GetKernelSessionStatus": [status("RUNNING"), status("ERROR", "it broke")],
        "ListKernelSessionOutput": [output()],
    }
    done = run(scenario, *PUSH, "--watch")
    assert done.returncode == 1
    assert done.stdout.index("first\nlast\n") < done.stdout.index(": error, ")
    assert done.stdout.endswith("it broke\n")
    assert not (tmp_path / "kaggle-output").exists()


@networked
def test_a_cut_download_leaves_nothing(run, tmp_path):
    scenario = {
        "GetKernel": [{"json": {"metadata": {"currentVersionNumber": 7}}}],
        "ListKernelSessionOutput": [output("metrics.json", "best.pt")],
        "/files/metrics.json": [{"body": json.dumps(METRICS)}],
        "/files/best.pt": [{"cut": "half a file"}],
    }
    done = run(scenario, "output", "--owner", "ann")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert list((tmp_path / "kaggle-output").iterdir()) == []
    scenario["/files/best.pt"] = [{"body": "a whole file"}]
    done = run(scenario, "output", "--owner", "ann")
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "kaggle-output" / "sclusterformer-leaf-disease-v7"
    assert (folder / "best.pt").read_text() == "a whole file"
    again = run(scenario, "output", "--owner", "ann")
    assert again.returncode == 2
    assert "exists" in again.stderr


@networked
@pytest.mark.parametrize(
    ("name", "answer", "words"),
    [
        ("best.pt", {"status": 500, "body": "an error's page"}, "server failed (500)"),
        ("best.pt", {"status": 403, "body": "an error's page"}, "forbids it (403)"),
        ("best.pt", {"status": 403, "body": "<Code>ExpiredToken</Code>"}, "run output again"),
        ("../../escaped.txt", {"body": "mine"}, "outside of its folder"),
        ("/tmp/../escaped.txt", {"body": "mine"}, "outside of its folder"),
    ],
)
def test_what_is_no_output_is_not_kept(run, tmp_path, name, answer, words):
    """The client itself would save the error's page as the model, or write anywhere."""
    listing = {"files": [{"url": "http://localhost/files/x", "fileName": name}]}
    scenario = {
        "GetKernel": [{"json": {"metadata": {"currentVersionNumber": 7}}}],
        "ListKernelSessionOutput": [{"json": listing}],
        "/files/x": [answer],
    }
    done = run(scenario, "output", "--owner", "ann")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert words in done.stderr
    assert list((tmp_path / "kaggle-output").iterdir()) == []
    assert not list(tmp_path.rglob("escaped.txt"))


@networked
@pytest.mark.parametrize(
    ("status_code", "words"), [(401, "credentials"), (403, "forbids"), (404, "does not find it")]
)
def test_status_refused(run, status_code, words):
    answer = {"status": status_code, "json": {"code": status_code, "message": "no"}}
    done = run({"GetKernelSessionStatus": [answer]}, "status", "--owner", "ann")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert words in done.stderr


@networked
def test_an_interrupted_download_leaves_nothing(run, tmp_path):
    scenario = {
        "GetKernel": [{"json": {"metadata": {"currentVersionNumber": 7}}}],
        "ListKernelSessionOutput": [output("a.txt", "b.txt")],
        "/files/a.txt": [{"body": "a"}],
        "/files/b.txt": [{"body": "b", "interrupt": True}],
    }
    done = run(scenario, "output", "--owner", "ann")
    assert done.returncode == 130
    assert "Traceback" not in done.stderr
    assert list((tmp_path / "kaggle-output").iterdir()) == []


@networked
def test_pull(run, tmp_path):
    kernel = {
        "blob": {
            "source": "print(1)\n",
            "language": "python",
            "kernelType": "script",
            "slug": "leaf-x",
        },
        "metadata": {"ref": "ann/leaf-x", "title": "leaf x", "currentVersionNumber": 2},
    }
    done = run({"GetKernel": [{"json": kernel}]}, "pull", "--owner", "ann", "--slug", "leaf-x")
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "kaggle-source" / "leaf-x-v2"
    assert (folder / "leaf-x.py").read_text() == "print(1)\n"
    assert json.loads((folder / "kernel-metadata.json").read_text())["id"] == "ann/leaf-x"


@networked
@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"status": 401, "json": {"code": 401, "message": "no"}}, "credentials"),
        ({"status": 403, "json": {"code": 403, "message": "no"}}, "forbids"),
        ({"status": 403, "json": {"code": 403, "message": "You must accept."}}, "You must accept."),
        ({"status": 404, "json": {"code": 404, "message": "No such user"}}, "No such user"),
        ({"status": 409, "body": "Conflict"}, "give another --title, or --slug of the existing"),
        ({"status": 409, "json": {"code": 409, "message": "Title in use"}}, "Title in use"),
        ({"body": "<html>Service unavailable</html>"}, "the answer is not Kaggle's"),
        ({"status": 200, "json": {"error": "Title taken"}}, "Title taken"),
        ({"json": SAVED["json"] | {"invalidDatasetSources": ["bob/leaves"]}}, "bob/leaves"),
    ],
)
def test_what_kaggle_refuses_is_one_line(run, answer, words):
    done = run({"SaveKernel": [answer]}, *PUSH)
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
    assert words in done.stderr
    assert len(done.requests("SaveKernel")) == 1


@networked
@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Blätter gefärbt", "blatter-gefarbt"),
        ("1,000 leaves", "1000-leaves"),
        ("Leaves &amp; fruits", "leaves-fruits"),
        ("Maladies du café", "maladies-du-cafe"),
    ],
)
def test_the_name_is_the_clients_own_of_the_title(run, title, name):
    done = run({"SaveKernel": [SAVED]}, *PUSH, "--title", title)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""  # the client warns where a title gives another name
    (request,) = done.requests("SaveKernel")
    assert (request["slug"], request["newTitle"]) == (f"ann/{name}", title)


@networked
def test_the_client_tries_again(run):
    done = run({"SaveKernel": [{"status": 429, "json": {}}] * 2 + [SAVED]}, *PUSH)
    assert done.returncode == 0, done.stderr
    assert len(done.requests("SaveKernel")) == 3
    done = run({"SaveKernel": [{"status": 429, "json": {}}]}, *PUSH)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("error: Kaggle")


@networked
def test_a_failed_server_is_not_asked_twice(run):
    """A push that failed on the way may have been taken: the client does not repeat it."""
    done = run({"SaveKernel": [{"status": 500, "json": {}}, SAVED]}, *PUSH)
    assert done.returncode == 2
    assert done.stderr == "error: Kaggle's server failed (500): try again later\n"
    assert len(done.requests("SaveKernel")) == 1


@networked
def test_no_way_to_kaggle(run):
    done = run({}, *PUSH, kaggle="PROD")  # of which its network knows nothing
    assert done.returncode == 2
    assert done.stderr.startswith("error: Kaggle cannot be reached")
    assert "try again" in done.stderr
    assert done.stderr.count("\n") == 1
    assert len(done.stderr) < 150


@networked
def test_no_credentials(run):
    done = run({}, *PUSH, credentials=False)
    assert done.returncode == 2
    assert done.stderr.startswith("error: no credentials for Kaggle")
    assert done.stderr.count("\n") == 1
    assert done.asked == []


@networked
def test_nothing_is_sent_that_would_fail(run):
    done = run({"SaveKernel": [SAVED]}, "push")
    assert done.returncode == 2
    assert "--owner ann" in done.stderr
    assert "--dataset OWNER/SLUG" in done.stderr
    assert done.asked == []
    done = run({"SaveKernel": [SAVED]}, "push", "--owner", "ann", "--set", "dry_run=true")
    assert done.returncode == 0, done.stderr


GOOD = {
    "id": "ann/leaf-disease",
    "title": "Leaf disease",
    "dataset_sources": ["bob/leaves"],
    "competition_sources": [],
    "kernel_sources": [],
    "model_sources": [],
    "is_private": True,
    "enable_internet": False,
    "enable_gpu": True,
    "machine_shape": "NvidiaTeslaT4",
}


def test_a_good_kernel_is_not_refused():
    built = (ROOT / SCRIPT).read_text()
    assert refusals(GOOD, built, "Ann") == []
    assert refusals(GOOD, (ROOT / NOTEBOOK).read_text(), "ann") == []
    assert refusals(GOOD | {"is_private": False}, built, "ann", public=True) == []
    assert refusals(GOOD | {"enable_internet": True}, built, "ann", internet=True) == []


def code_cell(text):
    return {"cell_type": "code", "source": [text]}


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        ({"id": "your-kaggle-username/leaf-disease"}, "", "still your-kaggle-username"),
        ({"id": "eve/leaf-disease"}, "", "--owner ann"),
        ({"title": "Other"}, "", "'other'"),
        ({"title": "Leaf", "id": "ann/leaf"}, "", "under 5 characters"),
        pytest.param({}, "x = 1\n" * 200_000, "1,200,000 bytes", id="a-source-too-large"),
        ({"dataset_sources": ["leaves"]}, "", "'leaves' is not OWNER/SLUG"),
        ({"dataset_sources": []}, "", "no data source"),
        ({}, "def f():\n    import timm\n", "imports timm"),
        ({"enable_internet": True}, "", "--internet"),
        ({"is_private": False}, "", "--public"),
        ({"enable_gpu": False}, "", "no accelerator"),
        ({"machine_shape": "NvidiaTeslaP100"}, "", "no accelerator"),
        ({"machine_shape": None}, "", "no accelerator"),
        ({}, f"x = 1\ncredentials = {{'username': 'ann', 'key': '{KEY}'}}", "line 2"),
        ({}, f"KAGGLE_KEY = '{KEY}'", "a Kaggle key"),
        ({}, "token = 'KGAT_" + 32 * "a" + "'", "a Kaggle token"),
        ({}, "key = '''-----BEGIN RSA PRIVATE KEY-----'''", "a private key"),
        ({}, "key = '''-----BEGIN PGP PRIVATE KEY BLOCK-----'''", "a private key"),
        ({}, f"os.environ['KAGGLE_KEY'] = '{KEY}'", "a Kaggle key"),
        ({}, f"login(api_key='{KEY}')", "a secret"),
        ({}, "HF_TOKEN = 'abcdefgh12345678'", "a secret"),
        ({}, json.dumps({"cells": [code_cell(f'env["KAGGLE_KEY"] = "{KEY}"')]}), "a Kaggle key"),
    ],
)
def test_what_would_fail_is_refused(change, code, words):
    (line,) = refusals(GOOD | change, code, "ann")
    assert words in line
    assert "\n" not in line
    assert ":" in line  # what to do stands behind it


def test_imports_of_a_notebook():
    cells = [
        {"cell_type": "code", "source": ["%matplotlib inline\n", "import a.b as c\n"]},
        {"cell_type": "markdown", "source": "import d"},
        {"cell_type": "code", "source": "from e.f import g"},
    ]
    assert imported(json.dumps({"cells": cells})) == ["a", "e"]
