"""Trained, published and pushed again: a run that starts from the model of an earlier one."""

import hashlib
import json
import re
import shutil

import pytest
from loopback import NEW_CLIENT, SAVED, SCRIPT, client, networked, project, run
from test_after_push import NEW_MODEL
from test_sandbox import PLACES, allowed, built
from test_sandbox import run as run_on_kaggle

__all__ = ("built", "client", "project", "run")  # fixtures
pytestmark = [
    pytest.mark.slow,
    networked,
    pytest.mark.skipif(not allowed(), reason="no namespaces on this system"),
]


@pytest.mark.parametrize("client", [NEW_CLIENT], indirect=True)
def test_the_next_kernel_starts_from_the_published_model(run, built, tmp_path):
    data, results = {PLACES[1]: built / "leaves"}, tmp_path / "results"
    done = run_on_kaggle(built / SCRIPT, results, data)
    assert done.returncode == 0, done.stdout + done.stderr

    published = run(NEW_MODEL, "publish", "results", "--model", "ann/leaf-model")
    assert published.returncode == 0, published.stderr
    weights = (results / "best.pt").read_bytes()
    assert published.requests("/upload/0") == [hashlib.sha256(weights).hexdigest()]
    (tmp_path / "model").mkdir()
    for uploaded in published.requests("StartBlobUpload"):
        shutil.copy(results / uploaded["name"], tmp_path / "model")

    start = re.search(r"push (--model \S+)\n", published.stdout)[1].split()
    settings = ("--set", "epochs=2", "--set", "image_size=32")
    arguments = ("push", "--owner", "ann", "--dataset", "bob/leaves", *start, *settings)
    pushed = run({"SaveKernel": [SAVED]}, *arguments)
    assert pushed.returncode == 0, pushed.stderr
    (request,) = pushed.requests("SaveKernel")
    (source,) = request["modelDataSources"]

    # As Kaggle attaches a model; the framework is in lower case there.
    owner, model, framework, variation, version = source.split("/")
    place = f"models/{owner}/{model}/{framework.lower()}/{variation}/{version}"
    (tmp_path / "pushed.py").write_text(request["text"])
    attached = data | {place: tmp_path / "model"}
    done = run_on_kaggle(tmp_path / "pushed.py", tmp_path / "working", attached)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"starts from the weights of /kaggle/input/{place}/best.pt" in done.stdout
    assert json.loads((tmp_path / "working" / "metrics.json").read_text())["epochs"] == 2
