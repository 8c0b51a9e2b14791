"""After a push: the run is followed, its output downloaded, submitted and published."""

import json

import pytest
from loopback import METRICS, PUSH, SAVED, client, networked, output, project, run, status

__all__ = ("client", "project", "run")  # fixtures


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
