"""After a push: the run is followed, its output downloaded, submitted and published."""

import hashlib
import json
import os
import subprocess

import pytest
from loopback import (
    CLIENTS,
    IMAGE_CLIENT,
    METRICS,
    NEW_CLIENT,
    PUSH,
    SAVED,
    VERSION_7,
    client,
    networked,
    output,
    project,
    refused,
    run,
    status,
)

from bundle.follow import DOUBTS, PATIENCE, RunLog
from kernel.train.loop import epoch_line

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
    logins = {path.startswith("/files/"): login for path, _, login in done.asked}
    assert logins[False].startswith("Basic ")
    assert logins[True] == ""  # a file's address is signed, and may be anyone's
    for state in ("queued", "running", "complete"):
        assert f": {state}, " in done.stdout
    folder = tmp_path / "kaggle-output" / "sclusterformer-leaf-disease-v3"
    assert (folder / "figures" / "curves.txt").read_text() == "curves"
    assert (folder / "sclusterformer-leaf-disease.log").exists()
    assert "test              40     0.950        0.925" in done.stdout


def piece(seconds, text):
    return {"stream_name": "stdout", "time": seconds, "data": text}


def epoch(number):
    """The program's line after an epoch of a minute."""
    row = {
        "epoch": number,
        "loss": 0.5,
        "validation_loss": 0.5,
        "validation_accuracy": 0.8 + number / 100,
        "validation_mean_recall": 0.8,
        "images_per_second": 900,
        "peak_memory_bytes": 0,
    }
    return piece(60.0 * number, epoch_line(row, 4) + "\n")


EPOCHS = [
    piece(1.0, "a data set of leav"),
    piece(1.0, "es\n"),
    piece(30.0, "epoch 1/4: 40 of 80 images, step 10 of 80, 30 images/s, 30 s left\n"),
    *map(epoch, (1, 2, 3, 4)),
]
LINES = "".join(each["data"] for each in EPOCHS).splitlines()
STREAM = "/api/v1/kernels/logs/stream/ann/sclusterformer-leaf-disease"


def events(pieces):
    """A live log as the client reads it."""
    return "".join(f"data: {json.dumps(each)}\n\n" for each in pieces)


@networked
def test_the_log_goes_on_after_the_connection_was_lost(run, client):
    """2.2 streams it, 2.0.2 asks for it again and again."""
    kept = [output(log=EPOCHS[:3]), output(log=EPOCHS[:5]), output(log=EPOCHS)]
    cut, whole = events(EPOCHS[:4]), events(EPOCHS) + "data: END_OF_LOG\n\n"
    scenario = {
        "SaveKernel": [SAVED],
        # Long enough to connect again, and no end before that was done.
        "GetKernelSessionStatus": [status("RUNNING")] * 20
        + [status("COMPLETE", after=[STREAM, 2] if client != IMAGE_CLIENT else ["", 0])],
        STREAM: [
            {"cut": cut, "type": "text/event-stream"},
            {"body": whole, "type": "text/event-stream"},
        ],
        "ListKernelSessionOutput": kept if client == IMAGE_CLIENT else [output(log=[])],
    }
    done = run(scenario, *PUSH, "--watch")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.startswith(("a data set", "epoch"))] == LINES
    last = [line for line in lines if ": complete, " in line]
    assert last[0].endswith("; epoch 4/4, accuracy 0.840")
    if client == IMAGE_CLIENT:
        assert any(
            line.endswith("; epoch 2/4, accuracy 0.820, about 2 min left to train")
            for line in lines
        )


@pytest.mark.parametrize(
    "pieces",
    [
        pytest.param(EPOCHS, id="pieces of lines"),
        pytest.param([piece(1.0, f"{line}\n") for line in LINES], id="lines"),
        pytest.param(
            [piece(f"t{number}", f"{line}\n") for number, line in enumerate(LINES)],
            id="times that are no numbers",
        ),
        pytest.param([piece(1.0, line) for line in LINES], id="lines without their ends"),
        pytest.param([{"data": line} for line in LINES], id="a log that is not JSON"),
        pytest.param([{"stream_name": "stdout", "time": 1.0}, *EPOCHS], id="no data"),
    ],
)
def test_forms_of_a_log(pieces):
    """As the client's own tests have them."""
    log, said = RunLog(), []
    for each in pieces:
        log.add(each)
        said.append(log.progress())
    log.end()
    assert list(log.lines) == LINES
    assert any(text.startswith("; epoch 2/4, accuracy 0.820") for text in said)
    assert log.progress() == "; epoch 4/4, accuracy 0.840"


def test_the_lines_of_two_streams_are_not_mixed():
    log = RunLog()
    for each in (EPOCHS[0], {"stream_name": "stderr", "time": 1.0, "data": "warn\n"}, EPOCHS[1]):
        log.add(each)
    assert list(log.lines) == ["warn", "a data set of leaves"]


@networked
@pytest.mark.parametrize("client", [NEW_CLIENT], indirect=True)
def test_the_live_log_of_an_earlier_version_that_has_just_ended(run):
    """Kaggle then sends the kept log at once, and not piece by piece."""
    stream = "/api/v1/kernels/logs/stream/ann/leaf-x"
    scenario = {
        "GetKernelSessionStatus": [status("RUNNING"), status("ERROR", after=[stream, 1])],
        stream: [{"body": json.dumps(EPOCHS), "type": "application/octet-stream"}],
        "ListKernelSessionOutput": [output(log=[])],
    }
    done = run(scenario, "watch", "ann/leaf-x/3")
    assert done.returncode == 1, done.stderr
    assert [line for line in done.stdout.splitlines() if line in LINES] == LINES
    assert done.requests(stream) == [{"versionLabel": "v3"}]
    assert done.requests("GetKernelSessionStatus")[0]["versionLabel"] == "v3"


@networked
def test_a_kept_log_that_is_not_json(run):
    kept = {"json": {"log": "first\nlast\n"}}
    scenario = {"GetKernelSessionStatus": [status("ERROR")], "ListKernelSessionOutput": [kept]}
    done = run(scenario, "watch", "ann/leaf-x")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("first\nlast\nann/leaf-x: error, ")


@networked
@pytest.mark.parametrize(
    ("states", "code"),
    [
        (["COMPLETE", "COMPLETE", "RUNNING", "ERROR"], 1),
        (["COMPLETE"], 0),  # again and again: it was too fast to be seen
    ],
)
def test_the_end_of_the_run_before_is_not_taken_for_that_of_the_pushed_one(run, states, code):
    """Kaggle tells of the newest session, which for a moment is still the one before."""
    scenario = {
        "SaveKernel": [SAVED],
        "GetKernelSessionStatus": [refused(404), *map(status, states)],
        "ListKernelSessionOutput": [output()],
    }
    done = run(scenario, *PUSH, "--watch")
    assert done.returncode == code, done.stdout + done.stderr
    asked = len(done.requests("GetKernelSessionStatus"))
    assert asked == 1 + (len(states) if code else DOUBTS + 1)


@networked
def test_a_run_is_followed_while_there_is_no_connection(run, tmp_path):
    """A watch gives up where Kaggle refuses, and not where it cannot be reached."""
    answers = [{"cut": "{"}] * 30 + [status("COMPLETE")]
    done = run(
        {
            "GetKernelSessionStatus": answers,
            "GetKernel": [VERSION_7],
            "ListKernelSessionOutput": [output()],
        },
        *("watch", "ann/leaf-x"),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "ann/leaf-x: not known (" in done.stdout
    assert (tmp_path / "kaggle-output" / "leaf-x-v7" / "leaf-x.log").is_file()
    done = run({"GetKernelSessionStatus": [refused(404, "No such kernel")]}, "watch", "ann/leaf-x")
    assert done.returncode == 2
    assert "'No such kernel'" in done.stderr
    assert len(done.asked) == PATIENCE


@networked
@pytest.mark.parametrize("content", ["{}", "[1]", '{"validation": {"im', "\xff", '{"test": 1}'])
def test_a_metrics_file_of_another_kind(run, content):
    scenario = {
        "GetKernel": [VERSION_7],
        "ListKernelSessionOutput": [output("metrics.json", log=[])],
        "/files/metrics.json": [{"body": content}],
    }
    done = run(scenario, "output", "bob/other-kernel")
    assert done.returncode == 0, done.stderr
    assert "no scores: " in done.stdout
    assert done.stderr == ""


@networked
def test_a_list_of_files_that_has_no_end(run, tmp_path):
    scenario = {
        "GetKernel": [VERSION_7],
        "ListKernelSessionOutput": [output(more="again")],
    }
    done = run(scenario, "output", "bob/other-kernel")
    assert done.returncode == 2
    assert "repeats itself" in done.stderr
    assert list((tmp_path / "kaggle-output").iterdir()) == []


@networked
def test_an_earlier_version(run, client, tmp_path):
    """2.0.2 may come with an SDK that can ask for one, or with an older one."""
    probe = (
        "from kagglesdk.kernels.types.kernels_api_service import ApiGetKernelRequest as Request; "
        "print(hasattr(Request(), 'version_label'))"
    )
    knows = subprocess.run([CLIENTS[client], "-c", probe], capture_output=True, check=True).stdout
    done = run({"ListKernelSessionOutput": [output()]}, "output", "ann/leaf-x/3")
    if b"True" in knows:
        assert done.returncode == 0, done.stderr
        assert done.requests("ListKernelSessionOutput")[0]["versionLabel"] == "v3"
        assert (tmp_path / "kaggle-output" / "leaf-x-v3").is_dir()
    else:
        assert done.returncode == 2
        assert "asks for the newest version only" in done.stderr
        assert done.asked == []


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
        "GetKernel": [VERSION_7],
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
        "GetKernel": [VERSION_7],
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
        "GetKernel": [VERSION_7],
        "ListKernelSessionOutput": [output("a.txt", "b.txt")],
        "/files/a.txt": [{"body": "a"}],
        "/files/b.txt": [{"body": "b", "interrupt": True}],
    }
    done = run(scenario, "output", "--owner", "ann")
    assert done.returncode == 130
    assert "Traceback" not in done.stderr
    assert list((tmp_path / "kaggle-output").iterdir()) == []


@networked
def test_pull(run, client, tmp_path):
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
    done = run({"GetKernel": [{"json": kernel}]}, "pull", "ann/leaf-x/1")
    if client == IMAGE_CLIENT:
        assert done.returncode == 2
        assert "pulls the newest version only" in done.stderr
        assert done.asked == []
    else:
        assert done.returncode == 0, done.stderr
        assert done.requests("GetKernel")[0]["versionLabel"] == "v1"
        assert (tmp_path / "kaggle-source" / "leaf-x-v1").is_dir()


def competition(code):
    return {"GetCompetition": [{"json": {"ref": "leaf-cup", "isKernelsSubmissionsOnly": code}}]}


def scored(state, **more):
    other = {"ref": 5, "status": "COMPLETE", "publicScore": "0.1"}
    return {"json": {"submissions": [other, {"ref": 77, "status": state} | more]}}


SUBMIT = ("submit", "ann/leaf-x", "--competition", "leaf-cup")
TAKEN = {"json": {"message": "Successfully submitted to Leaf Cup", "ref": 77}}
FINISHED = {"GetKernel": [VERSION_7], "GetKernelSessionStatus": [status("COMPLETE")]}
CODE = competition(True) | FINISHED | {"CreateCodeSubmission": [TAKEN]}


@networked
def test_a_code_competition_takes_the_kernels_version(run):
    scores = [
        {"json": {"submissions": []}},
        {"cut": "{"},  # the connection is lost
        scored("PENDING"),
        scored("COMPLETE", publicScore="0.912"),
    ]
    done = run(CODE | {"ListSubmissions": scores}, *SUBMIT, "--message", "third try")
    assert done.returncode == 0, done.stderr
    assert done.requests("CreateCodeSubmission") == [
        {
            "competitionName": "leaf-cup",
            "kernelOwner": "ann",
            "kernelSlug": "leaf-x",
            "kernelVersion": 7,
            "fileName": "submission.csv",
            "submissionDescription": "third try",
        }
    ]
    assert "submission 77: pending" in done.stdout
    assert done.stdout.endswith("scored: 0.912\n")


FILE = competition(False) | {
    "ListKernelSessionOutput": [output("metrics.json", more="two")],
    "ListKernelSessionOutput two": [output("submission.csv")],
    "/files/metrics.json": [{"body": "{}"}],
    "/files/submission.csv": [{"body": "id,label\n1,rust\n"}],
    "StartSubmissionUpload": [{"json": {"token": "T", "createUrl": "http://localhost/upload"}}],
    "/upload": [{"body": ""}],
    "CreateSubmission": [TAKEN],
}


@networked
def test_another_competition_takes_a_file(run, tmp_path):
    error = scored("ERROR", errorDescription="It must have 10 rows")
    done = run(FILE | {"ListSubmissions": [error]}, *SUBMIT)
    assert done.returncode == 1
    assert done.stdout.endswith("not scored: It must have 10 rows\n")
    assert done.requests("/upload") == ["id,label\n1,rust\n"]
    assert done.requests("CreateSubmission")[0]["blobFileTokens"] == "T"
    (tmp_path / "mine.csv").write_text("mine")
    scenario = FILE | {"ListSubmissions": [scored("COMPLETE", publicScore="0.5")]}
    done = run(scenario, *SUBMIT, "--file", "mine.csv")
    assert done.returncode == 0, done.stderr
    assert done.requests("/upload") == ["mine"]
    assert done.requests("ListKernelSessionOutput") == []


@networked
@pytest.mark.parametrize(
    "scenario",
    [
        FILE | {"CreateSubmission": [{"json": {"message": "Successfully submitted"}}]},
        CODE | {"CreateCodeSubmission": [{"json": {}}]},
    ],
)
def test_a_submission_that_kaggle_gives_no_number(run, scenario):
    """It was taken all the same: the client knows a failure only as an error."""
    done = run(scenario, *SUBMIT)
    assert done.returncode == 0, done.stderr
    assert "submitted to leaf-cup" in done.stdout
    assert done.stdout.endswith("https://www.kaggle.com/competitions/leaf-cup/submissions\n")
    assert done.requests("ListSubmissions") == []


@networked
@pytest.mark.parametrize(
    ("scenario", "words"),
    [
        (FILE | {"/upload": [{"status": 400}]}, "leaf-cup did not take it"),
        (
            FILE | {"ListKernelSessionOutput": [output("metrics.json")]},
            "the output of ann/leaf-x has no submission.csv",
        ),
        (
            CODE | {"GetKernelSessionStatus": [status("RUNNING")]},
            "the run of ann/leaf-x is running: submit it when it is complete",
        ),
        (
            CODE | {"CreateCodeSubmission": [refused(403, "Accept the rules first")]},
            "'Accept the rules first': accept them on the competition's page",
        ),
        (
            {"GetCompetition": [refused(404, "No cup")]},
            "does not find it (404), 'No cup'",
        ),
    ],
)
def test_what_cannot_be_submitted(run, scenario, words):
    done = run(scenario, *SUBMIT)
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.requests("CreateSubmission") == []


@networked
def test_an_interrupted_wait_for_a_score(run):
    waiting = [scored("PENDING"), scored("PENDING") | {"interrupt": True}]
    done = run(CODE | {"ListSubmissions": waiting}, *SUBMIT)
    assert done.returncode == 130
    assert done.stdout.endswith("https://www.kaggle.com/competitions/leaf-cup/submissions\n")


@pytest.fixture
def results(tmp_path):
    """The folder of a run's results, as far as they are published, and a file more."""
    folder = tmp_path / "results"
    folder.mkdir()
    (folder / "best.pt").write_bytes(b"weights \xff")
    (folder / "MODEL_CARD.md").write_text("# Leaves")
    (folder / "export").mkdir()  # as the program's export writes it
    (folder / "export" / "model.onnx").write_text("onnx")
    (folder / "export" / "MODEL_CARD.md").write_text("# Leaves, exported")
    (folder / "last.pt").write_text("not this")
    return folder


PUBLISH = ("publish", "results", "--model", "ann/leaf-model")
UPLOADS = {
    "StartBlobUpload": [
        {"json": {"token": f"T{number}", "createUrl": f"http://localhost/upload/{number}"}}
        for number in range(3)
    ]
} | {f"/upload/{number}": [{"body": ""}] for number in range(3)}
MADE = {"json": {"id": 1, "ref": "ann/leaf-model", "url": "/models/ann/leaf-model"}}
NO_MODEL = refused(403, "Permission 'models.get' was denied")
NEW_MODEL = UPLOADS | {"GetModel": [NO_MODEL], "CreateModel": [MADE], "CreateModelInstance": [MADE]}
TOKENS = [{"token": "T0"}, {"token": "T1"}, {"token": "T2"}]


@networked
def test_a_new_model(run, results):
    done = run(NEW_MODEL, *PUBLISH)
    assert done.returncode == 0, done.stderr
    asked = done.requests("StartBlobUpload")
    assert [request["name"] for request in asked] == ["best.pt", "MODEL_CARD.md", "model.onnx"]
    assert done.requests("/upload/0") == [hashlib.sha256(b"weights \xff").hexdigest()]
    assert done.requests("/upload/1") == ["# Leaves"]
    (model,) = done.requests("CreateModel")
    assert (model["ownerSlug"], model["slug"], model["isPrivate"]) == ("ann", "leaf-model", True)
    (instance,) = done.requests("CreateModelInstance")
    assert instance["body"]["files"] == TOKENS
    assert instance["body"]["framework"] == "MODEL_FRAMEWORK_PY_TORCH"
    assert instance["body"]["overview"] == "# Leaves"
    assert done.stdout.endswith("push --model ann/leaf-model/pyTorch/default/1\n")


@networked
def test_an_export_of_an_earlier_model_is_left_out(run, results):
    os.utime(results / "export" / "model.onnx", (1e9, 1e9))
    done = run(NEW_MODEL, *PUBLISH)
    assert done.returncode == 0, done.stderr
    asked = done.requests("StartBlobUpload")
    assert [request["name"] for request in asked] == ["best.pt", "MODEL_CARD.md"]
    assert "model.onnx is older than best.pt and left out: export the model again" in done.stdout


@networked
def test_a_new_version_of_a_model(run, results):
    others = {"slug": "default", "framework": "MODEL_FRAMEWORK_ONNX", "versionNumber": 9}
    ours = {"slug": "default", "framework": "MODEL_FRAMEWORK_PY_TORCH", "versionNumber": 3}
    model = {"json": {"id": 1, "ref": "ann/leaf-model", "instances": [others, ours]}}
    scenario = UPLOADS | {"GetModel": [model], "CreateModelInstanceVersion": [MADE]}
    done = run(scenario, *PUBLISH)
    assert done.returncode == 0, done.stderr
    (version,) = done.requests("CreateModelInstanceVersion")
    assert version["body"]["files"] == TOKENS
    assert done.stdout.endswith("push --model ann/leaf-model/pyTorch/default/4\n")


@networked
@pytest.mark.parametrize("exists", [False, True])
def test_a_data_set(run, results, exists):
    scenario = UPLOADS | {
        "GetDatasetStatus": [{"json": {"status": "READY"}} if exists else refused(404)],
        "CreateDataset": [{"json": {"ref": "/ann/leaf-model", "status": "ok"}}],
        "CreateDatasetVersion": [{"json": {"status": "ok"}}],
    }
    done = run(scenario, "publish", "results", "--dataset", "ann/leaf-model")
    assert done.returncode == 0, done.stderr
    made, versions = done.requests("CreateDataset"), done.requests("CreateDatasetVersion")
    assert (len(made), len(versions)) == (not exists, exists)
    assert (versions[0]["body"] if exists else made[0])["files"] == TOKENS
    assert exists or made[0]["isPrivate"] is True
    start = "--dataset ann/leaf-model --set init=/kaggle/input/datasets/ann/leaf-model/best.pt\n"
    assert done.stdout.endswith(start)


LINK = {"token": "T", "createUrl": "http://localhost:81/x?X-Goog-Signature=SECRET"}


@networked
@pytest.mark.parametrize(
    ("scenario", "arguments"),
    [
        (NEW_MODEL | {"StartBlobUpload": [{"json": LINK}]}, PUBLISH),
        (FILE | {"StartSubmissionUpload": [{"json": LINK}]}, SUBMIT),
    ],
)
def test_a_signed_link_is_not_printed(run, results, scenario, arguments):
    """The client prints why an upload failed, with the link: here nothing listens to it."""
    done = run(scenario, *arguments)
    assert done.returncode == 2
    assert "Max retries exceeded with url: /x?..." in done.stderr
    assert "SECRET" not in done.stdout + done.stderr


@networked
@pytest.mark.parametrize(
    ("arguments", "change", "words"),
    [
        (PUBLISH, {"/upload/1": [{"status": 400}]}, "MODEL_CARD.md did not arrive, and nothing"),
        (PUBLISH, {"GetModel": [{"status": 502, "body": "Bad gateway"}]}, "'Bad gateway'"),
        (("publish", ".", *PUBLISH[2:]), {}, "no best.pt in .: give the folder"),
        ((*PUBLISH[:3], "ann/Leaf_Model"), {}, "give OWNER/NAME, with lower-case letters"),
        (("publish", "results", "--dataset", "ann/leaf"), {}, "names of 6 to 50 characters"),
    ],
)
def test_what_cannot_be_published(run, results, arguments, change, words):
    done = run(NEW_MODEL | change, *arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.requests("CreateModel") == []


@networked
@pytest.mark.parametrize(
    ("name", "method", "answer", "words"),
    [
        ("--model", "CreateModel", {"error": "Title taken", "errorCode": 409}, "the model: Title"),
        (
            "--dataset",
            "CreateDataset",
            {"status": "error", "error": "Title taken", "invalidTags": ["leaf"]},
            "the data set: Title",
        ),
    ],
)
def test_a_refusal_that_is_no_error_of_http(run, results, name, method, answer, words):
    scenario = NEW_MODEL | {"GetDatasetStatus": [refused(404)], method: [{"json": answer}]}
    done = run(scenario, "publish", "results", name, "ann/leaf-model")
    assert done.returncode == 2
    assert done.stderr == f"error: Kaggle refuses {words} taken\n"
    assert done.requests("CreateModelInstance") == []
