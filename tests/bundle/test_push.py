"""Pushing, through the real client against a stand-in for Kaggle, and what is refused before."""

import json

import pytest
from conftest import ROOT
from kaggle_server import misfits
from loopback import (
    IMAGE_CLIENT,
    KEY,
    NEW_CLIENT,
    NOTEBOOK,
    PUSH,
    SAVED,
    SCRIPT,
    VERSION_7,
    client,
    networked,
    project,
    refused,
    run,
    status,
)

from bundle.checks import KAGGLE_HOURS, imported, refusals
from bundle.names import problem

__all__ = ("client", "project", "run")  # fixtures


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
    sources = ("--dataset", "eve/more/2", "--competition", "leaf-cup", "--kernel", "ann/earlier/4")
    asked_for = ("--title", "Leaves at 96 pixels", "--public", "--internet", *sources)
    done = run({"SaveKernel": [SAVED]}, *PUSH, *asked_for)
    assert done.returncode == 0, done.stderr
    (request,) = done.requests("SaveKernel")
    assert request["datasetDataSources"] == ["bob/leaves", "eve/more/2"]
    assert request["competitionDataSources"] == ["leaf-cup"]
    assert request["kernelDataSources"] == ["ann/earlier/4"]
    assert request["slug"] == "ann/leaves-at-96-pixels"
    assert request["isPrivate"] is False
    assert request["enableInternet"] is True
    assert before == {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    done = run({"SaveKernel": [SAVED]}, *PUSH, "--slug", "leaves-two")
    assert done.requests("SaveKernel")[0]["newTitle"] == "leaves two"


@networked
@pytest.mark.parametrize(
    ("status_code", "words"), [(401, "credentials"), (403, "forbids"), (404, "does not find it")]
)
def test_status_refused(run, status_code, words):
    answers = {"GetKernelSessionStatus": [refused(status_code)]}
    done = run(answers, "status", "--owner", "ann")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert words in done.stderr


@networked
@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (refused(401), "credentials"),
        (refused(403), "forbids"),
        (refused(403, "You must accept."), "You must accept."),
        (refused(404, "No such user"), "No such user"),
        ({"status": 409, "body": "Conflict"}, "give another --title, or --slug of the existing"),
        (refused(409, "Title in use"), "Title in use"),
        (
            refused(403, "Accept this competition's rules"),
            "rules\": accept them on the competition's page",
        ),
        (
            refused(403, "Your phone is not verified"),
            "'Your phone is not verified': verify your phone number on",
        ),
        (
            refused(400, "No GPU quota"),
            "(400), 'No GPU quota'",
        ),
        (
            {"status": 403, "body": "<html><style>a</style><b>Blocked</b> by us</html>"},
            "'Blocked by us'",
        ),
        ({"status": 502, "body": "<h1>Bad gateway</h1>"}, "(502), 'Bad gateway': try again later"),
        ({"body": "<html>Service unavailable</html>"}, "the answer is not Kaggle's"),
        ({"status": 200, "json": {"error": "Title taken"}}, "Title taken"),
        (
            {"json": {"error": "Maximum weekly GPU quota of 30.00 hours reached.\nSorry"}},
            "hours reached. Sorry': wait until it is renewed",
        ),
        ({"json": SAVED["json"] | {"invalidDatasetSources": ["bob/leaves"]}}, "bob/leaves"),
        ({"json": SAVED["json"] | {"invalidModelSources": ["ann/leaf"]}}, "no model ann/leaf"),
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
    ("method", "answer", "words"),
    [
        ("SaveKernel", {"version": 3}, "ApiSaveKernelResponse has no version"),
        ("SaveKernel", {"versionNumber": "3"}, "ApiSaveKernelResponse's versionNumber is not '3'"),
        ("GetKernel", {"metadata": {"name": "x"}}, "ApiKernelMetadata has no name"),
        (
            "GetKernelSessionStatus",
            {"status": "DONE"},
            "ApiGetKernelSessionStatusResponse's status is not 'DONE'",
        ),
        (
            "ListKernelSessionOutput",
            {"files": [{"name": "best.pt"}]},
            "ApiKernelSessionOutputFile has no name",
        ),
    ],
)
def test_the_stand_in_knows_the_clients_types(run, method, answer, words):
    """So that a field that the client renames fails here, and not on Kaggle."""
    answers = {"SaveKernel": [SAVED], "GetKernel": [VERSION_7]}
    answers |= {"GetKernelSessionStatus": [status("COMPLETE")], method: [{"json": answer}]}
    for verb in (PUSH, STATUS, ("output", "ann/leaf-x")):
        done = run(answers, *verb)
        if done.returncode == 70:
            break
    assert done.returncode == 70
    assert f"{words}\n" in done.stdout + done.stderr


def test_what_the_stand_in_compares():
    from kagglesdk.kernels.types import kernels_api_service as types

    request = types.ApiSaveKernelRequest()
    request.slug, request.dataset_data_sources = "ann/leaf-x", ["bob/leaves"]
    request.kernel_execution_type = types.KernelExecutionType.QUICK_SAVE
    sent = request.to_dict()
    assert misfits(types.ApiSaveKernelRequest, sent) == []
    sent |= {"datasets": [], "kernelDataSources": "ann/x", "categoryIds": [1]}
    assert misfits(types.ApiSaveKernelRequest, sent) == [
        "ApiSaveKernelRequest has no datasets",
        "ApiSaveKernelRequest's categoryIds is not 1",
        "ApiSaveKernelRequest's kernelDataSources is not 'ann/x'",
    ]
    for time, good in (("2026-11-28T00:00:00Z", True), ("2026-11-28", False), (1795, False)):
        assert (misfits(types.ApiKernelMetadata, {"lastRunTime": time}) == []) == good


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


TOKEN = "KGAT_" + 8 * "ab12"
KAGGLE_JSON = json.dumps({"username": "ann", "key": KEY})
OAUTH = json.dumps({"refresh_token": "refresh", "username": "ann"})
COMPLETE = {"GetKernelSessionStatus": [{"json": {"status": "COMPLETE"}}]}
STATUS = ("status", "ann/leaf-disease")


@networked
@pytest.mark.parametrize(
    ("file", "content", "env", "sent"),
    [
        ("kaggle.json", KAGGLE_JSON, {}, "Basic "),
        ("credentials.json", OAUTH, {}, "Bearer fresh"),
        ("access_token", TOKEN, {}, f"Bearer {TOKEN}"),
        ("access_token.txt", TOKEN, {}, f"Bearer {TOKEN}"),
        ("none", "", {"KAGGLE_API_TOKEN": TOKEN}, f"Bearer {TOKEN}"),
        # What is damaged does not matter where there is something better.
        ("kaggle.json", "{", {"KAGGLE_USERNAME": "ann", "KAGGLE_KEY": KEY}, "Basic "),
    ],
)
def test_all_ways_to_log_in(run, tmp_path, file, content, env, sent):
    (tmp_path / ".kaggle").mkdir(mode=0o700)
    (tmp_path / ".kaggle" / file).write_text(content)
    (tmp_path / ".kaggle" / file).chmod(0o600)
    answers = {
        "IntrospectToken": [{"json": {"active": True, "username": "ann"}}],
        "GenerateAccessToken": [{"json": {"token": "fresh", "expiresIn": 3600}}],
    }
    done = run(COMPLETE | answers, *STATUS, credentials=False, env=env)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "ann/leaf-disease: complete\n"
    assert done.stderr == ""
    assert done.asked[-1][2].startswith(sent)


@networked
@pytest.mark.parametrize(
    ("file", "content", "words"),
    [
        ("none", "", "no credentials for Kaggle: create an API token"),
        ("kaggle.json", "\ufeff" + KAGGLE_JSON, "kaggle.json begins with a byte-order mark"),
        ("kaggle.json", KAGGLE_JSON[:40], "kaggle.json is not JSON"),
        ("kaggle.json", json.dumps({"username": "ann"}), "kaggle.json has no key"),
        ("kaggle.json", json.dumps([KEY]), "kaggle.json has no username and no key"),
        ("access_token", TOKEN, "does not know the access token in"),
        ("credentials.json", OAUTH, "run kaggle auth login"),
    ],
)
def test_no_credentials(run, tmp_path, file, content, words):
    (tmp_path / ".kaggle").mkdir(mode=0o700)
    (tmp_path / ".kaggle" / file).write_text(content)
    (tmp_path / ".kaggle" / file).chmod(0o600)
    unknown = {
        "IntrospectToken": [{"json": {"active": False}}],
        "GenerateAccessToken": [refused(401)],
    }
    done = run(COMPLETE | unknown, *STATUS, credentials=False)
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
    assert TOKEN not in done.stdout + done.stderr
    assert done.requests("GetKernelSessionStatus") == []


@networked
def test_no_token_is_printed(run):
    """Not even where Kaggle, or a proxy, repeats it."""
    message = f"bad {TOKEN}, {KEY}, eyJ{24 * 'a'}.b at https://storage/best.pt?X-Signature=abc&b=1"
    done = run({"GetKernelSessionStatus": [refused(400, message)]}, *STATUS)
    assert done.returncode == 2
    assert "'bad ..., ..., ... at https://storage/best.pt?...'" in done.stderr


@networked
def test_a_state_that_the_client_does_not_know(run):
    answer = {"body": '{"status": "HIBERNATING"}', "type": "application/json"}
    done = run({"GetKernelSessionStatus": [answer]}, *STATUS)
    assert done.returncode == 2
    assert "does not know Kaggle's answer 'HIBERNATING': pip install --upgrade" in done.stderr


def quota(hours_used):
    used = {"timeUsed": f"{3600 * hours_used}s", "totalTimeAllowed": f"{30 * 3600}s"}
    answer = {"quotaRefreshTime": "2026-11-28T00:00:00Z", "gpuQuota": used}
    return {"GetAcceleratorQuotaStatistics": [{"json": answer}]}


@networked
@pytest.mark.parametrize(
    ("hours_used", "settings", "words"),
    [
        (10, (), ""),
        (
            25,
            (),
            "5.0 GPU hours are left until November 28, and the run may take 8.5: give --set t",
        ),
        (25, ("--set", "time_budget=4.5"), ""),
        (30, (), "0.0 GPU hours are left this week: push again after November 28"),
        (35, (), "0.0 GPU hours are left this week: push again after November 28"),
    ],
)
def test_a_run_fits_the_gpu_quota(run, client, hours_used, settings, words):
    done = run({"SaveKernel": [SAVED]} | quota(hours_used), *PUSH, *settings)
    if client == IMAGE_CLIENT:
        assert "GPU quota: not known (this kaggle client cannot ask, 2.2 can)" in done.stdout
        assert done.returncode == 0
        return
    assert (
        f"GPU quota: {max(30 - hours_used, 0):.1f} of 30 hours left until November 28"
        in done.stdout
    )
    assert done.returncode == (2 if words else 0)
    assert words in done.stderr
    assert len(done.requests("SaveKernel")) == (not words)


@networked
@pytest.mark.parametrize("client", [NEW_CLIENT], indirect=True)
def test_a_quota_that_kaggle_does_not_say(run):
    answer = {"tpuQuota": {"timeUsed": "1.5s", "totalTimeAllowed": "72000s"}}
    quotas = {"GetAcceleratorQuotaStatistics": [{"json": answer}]}
    done = run({"SaveKernel": [SAVED]} | quotas, *PUSH)
    assert done.returncode == 0, done.stderr
    assert "GPU quota: not known (Kaggle does not say)\n" in done.stdout


@networked
def test_where_a_kernel_runs(run):
    asked_for = ("--accelerator", "NvidiaL4", "--image", "latest", "--set", "time_budget=2")
    model = "ann/leaf/pyTorch/default/2"
    done = run({"SaveKernel": [SAVED]}, *PUSH, *asked_for, "--model", model)
    assert done.returncode == 0, done.stderr
    (request,) = done.requests("SaveKernel")
    assert request["machineShape"] == "NvidiaL4"
    assert request["dockerImagePinningType"] == "latest"
    assert request["sessionTimeoutSeconds"] == 2.5 * 3600
    assert request["modelDataSources"] == [model]
    start = '"init": "/kaggle/input/models/ann/leaf/pytorch/default/2/best.pt",'
    assert start in request["text"]
    done = run({"SaveKernel": [SAVED]}, *PUSH, "--model", model, "--set", "init=scratch")
    assert '"init": "scratch",' in done.requests("SaveKernel")[0]["text"]
    assert "to NvidiaTeslaT4 (two T4s)" in done.stdout


def test_the_programs_own_time_budget():
    from kernel.runtime.runtime import KAGGLE_HOURS as BUDGET

    assert BUDGET == KAGGLE_HOURS


@pytest.mark.parametrize(
    ("kind", "given", "advice"),
    [
        ("competition", "c/leaf-cup", "--competition leaf-cup"),
        ("competition", "leaf cup ", "--competition leaf-cup"),
        (
            "competition",
            "https://www.kaggle.com/competitions/leaf-cup/overview?a=1",
            "--competition leaf-cup",
        ),
        ("dataset", "c/leaf-cup", "--competition leaf-cup"),
        ("dataset", "kaggle.com/datasets/bob/leaves/data", "--dataset bob/leaves"),
        ("dataset", "datasets/bob/leaves/versions/3", "--dataset bob/leaves/3"),
        ("dataset", " bob/leaves", "--dataset bob/leaves"),
        ("dataset", "https://www.kaggle.com/code/ann/leaf-x", "--kernel ann/leaf-x"),
        ("kernel", "https://www.kaggle.com/code/ann/leaf-x/output", "--kernel ann/leaf-x"),
        ("model", "models/ann/leaf/pyTorch/default/2", "--model ann/leaf/pyTorch/default/2"),
        ("model", "ann/leaf", "give it as in the model's address"),
        ("dataset", "leaves", "give it as in the dataset's address"),
        ("dataset", "", "give it as in the dataset's address"),
    ],
)
def test_a_name_is_corrected(kind, given, advice):
    assert problem(kind, given).endswith((f": give {advice}", f"{advice} on kaggle.com"))


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("competition", "leaf-cup"),
        ("dataset", "bob/leaves"),
        ("dataset", "bob/leaves/3"),
        ("kernel", "ann/leaf-x/4"),
        ("model", "ann/leaf-1.5/pyTorch/default/2"),
    ],
)
def test_a_good_name(kind, name):
    assert problem(kind, name) == ""


@networked
def test_a_wrong_name_is_not_sent(run):
    done = run({"SaveKernel": [SAVED]}, *PUSH, "--competition", "c/leaf-cup")
    assert done.returncode == 2
    assert (
        done.stderr
        == "error: --competition: 'c/leaf-cup' is not SLUG: give --competition leaf-cup\n"
    )
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
        ({"competition_sources": ["c/cup"]}, "", "competition_sources: 'c/cup' is not SLUG: give"),
        ({"model_sources": ["ann/leaf"]}, "", "model_sources: 'ann/leaf' is not OWNER/MODEL/"),
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
