"""The program as a user runs it: the built file and the package, in a process of their own."""

import csv
import json
import os
import resource
import subprocess
import sys

import pytest
import torch
from conftest import ROOT
from folders import write_classes, write_picture
from made import load_model
from PIL import Image

from kernel.config import Config
from kernel.data import discover, load_images, write_leaves
from kernel.main import main
from kernel.model import normalize

OUTPUT_FILES = {
    "report.html",
    "MODEL_CARD.md",
    "best.pt",
    "last.pt",
    "previous.pt",
    "metrics.json",
    "history.csv",
    "predictions.csv",
    "suspects.csv",
    "curves.png",
    "confusion_matrix.png",
    "skipped.csv",
}
FAST = ("--image-size", 16, "--epochs", 2, "--batch-size", 8, "--device", "cpu")


def read_csv(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def assert_refused(done, *said):
    """Exit code 2, one line that says what, no traceback."""
    assert done.returncode == 2, done.stdout + done.stderr
    complaint = done.stderr.strip()
    assert complaint.startswith("error: ")
    assert "\n" not in complaint
    for words in said:
        assert words in complaint


def test_a_reader_may_close_the_pipe(tmp_path):
    """``inspect ... | head -1``: no traceback, as of other tools."""
    data = write_classes(tmp_path / "set", a=12, b=10)
    command = f"'{sys.executable}' -m kernel inspect --data '{data}' --output out | true"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.stderr == ""


def test_a_small_set_is_seen_as_often_as_it_needs(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("kernel.train.loop.IMAGES_SEEN", 200)
    monkeypatch.delitem(sys.modules, "ipykernel", raising=False)  # of a notebook's test
    data = write_classes(tmp_path / "set", a=10, b=10)
    command = ["--data", data, "--output", tmp_path / "out", "--image-size", 16, "--device", "cpu"]
    assert main([str(word) for word in command]) == 0
    said = capsys.readouterr().out
    assert "15 epochs, since 14 training images are few: 210 are seen in all; --epochs sets" in said
    assert "epoch 15/15" in said
    assert json.loads((tmp_path / "out" / "metrics.json").read_text())["epochs"] == 15


def test_trains_and_writes_everything(program, tmp_path):
    data = write_classes(tmp_path / "set", **{"Black rot": 12, "healthy": 10})
    write_picture(data / "healthy" / "gray.png", 77, mode="L")
    (data / "healthy" / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    done = program("--data", data, "--output", "out", *FAST, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "cut.png" in done.stdout
    assert "skipped 1 of 24 images" in done.stdout
    out = tmp_path / "out"
    assert {path.name for path in out.iterdir()} == OUTPUT_FILES
    assert listed(done) == OUTPUT_FILES - {"previous.pt"}

    lines = [line for line in done.stdout.splitlines() if line.startswith("epoch")]
    assert len(lines) == 2
    for words in ("loss", "accuracy", "mean recall", "images/s", "peak memory"):
        assert words in lines[0]

    metrics = json.loads((out / "metrics.json").read_text())
    assert metrics["epochs"] == 2
    assert metrics["images"] == {"train": 17, "validation": 2, "test": 4}
    assert set(metrics["validation"]) == set(metrics["test"])
    model, config, classes = load_model(out / "best.pt")
    assert metrics["parameters"] == sum(p.numel() for p in model.parameters())
    assert classes == ["Black rot", "healthy"]
    assert config.image_size == 16

    planned = [k for k, line in enumerate(done.stdout.splitlines()) if line.startswith("plan: ")]
    assert len(planned) == 4
    assert planned[-1] < done.stdout.splitlines().index(lines[0])
    memory = metrics["step_memory"]
    assert memory["measured_peak_bytes"] == pytest.approx(memory["peak_bytes"], rel=0.2)
    assert "measured" in done.stdout
    phases = {"find", "decode", "split", "plan", "train", "evaluate", "report"}
    assert set(metrics["seconds"]) == phases

    history = read_csv(out / "history.csv")
    assert [row["epoch"] for row in history] == ["1", "2"]
    best = history[metrics["best_epoch"] - 1]
    recalls = [float(row["validation_mean_recall"]) for row in history]
    assert float(best["validation_mean_recall"]) == max(recalls)

    rows = read_csv(out / "predictions.csv")
    assert len(rows) == 4
    hits = 0
    for row in rows:
        probabilities = {name: float(row[f"probability_{name}"]) for name in classes}
        assert sum(probabilities.values()) == pytest.approx(1, abs=1e-5)
        assert row["predicted"] == max(probabilities, key=probabilities.get)
        assert row["file"].startswith(row["true"] + "/")
        assert (data / row["file"]).is_file()
        hits += row["predicted"] == row["true"]
    assert metrics["test"]["accuracy"] == pytest.approx(hits / 4)

    for name in ("best.pt", "last.pt"):
        assert (
            torch.load(out / name, weights_only=True)["model"].keys() == model.state_dict().keys()
        )
    for name in ("curves.png", "confusion_matrix.png"):
        with Image.open(out / name) as figure:
            assert min(figure.size) > 300


def listed(done):
    """The files that a run's last lines speak of."""
    rest = done.stdout.splitlines()
    start = next(k for k, line in enumerate(rest) if line.startswith("in "))
    return {line.split()[0] for line in rest[start + 1 :] if line.startswith("  ")}


@pytest.mark.slow
def test_a_loss_that_no_rollback_mends_is_exit_code_3(program, tmp_path):
    write_classes(tmp_path / "set", a=24, b=24)
    done = program("--data", "set", "--output", "out", *FAST, "--lr", 1e20, cwd=tmp_path)
    assert done.returncode == 3, done.stdout + done.stderr
    assert "diverged" in done.stdout
    assert {"bad_batch.pt", "best.pt", "report.html"} <= listed(done)
    assert listed(done) <= {path.name for path in (tmp_path / "out").iterdir()}


@pytest.mark.slow
def test_a_model_that_cannot_be_saved_is_exit_code_4(program, tmp_path):
    """A limit on the size of files stands for the disk: the model is larger, the tables not."""
    write_classes(tmp_path / "set", a=24, b=24)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2**17, limits[1]))
        done = program("--data", "set", "--output", "out", *FAST, cwd=tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert done.returncode == 4, done.stdout + done.stderr
    assert done.stderr.count("error: ") == 1
    assert "out/best.pt cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.count("cannot be written") == 1
    there = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"metrics.json", "predictions.csv", "skipped.csv"} <= listed(done) <= there
    assert "best.pt" not in there


def test_no_data(program, tmp_path):
    done = program(cwd=tmp_path)
    assert_refused(done, "/kaggle/input", "--data DIR", "--dry-run")
    assert list(tmp_path.iterdir()) == []


def test_help_gives_units_and_defaults(program, tmp_path):
    done = program("--help", cwd=tmp_path)
    assert done.returncode == 0
    for words in ("--data", "--preset", "pixels", "default: 10", "default: auto", "--dry-run"):
        assert words in done.stdout


BAD = {
    "no folder": (["--data", "missing"], lambda folder: None, "there is no folder missing"),
    "no images": (["--data", "."], lambda folder: None, "no class folders with images"),
    "one class": (["--data", "."], lambda f: write_classes(f, a=4), "only one class"),
    "one image": (["--data", "."], lambda f: write_classes(f, a=4, b=1), "'b'"),
    "unreadable": (
        ["--data", "."],
        lambda f: [p.write_bytes(b"") for p in write_classes(f, a=4, b=4).glob("?/*.png")],
        "8 of 8 images cannot be read",
    ),
    "image size": (["--image-size", "0", "--dry-run"], lambda folder: None, "image_size"),
    "preset": (["--preset", "huge"], lambda folder: None, "huge"),
    "output is a file": (
        ["--dry-run", "--output", "taken"],
        lambda folder: (folder / "taken").write_text("mine"),
        "taken cannot be written",
    ),
    "output in proc": (["--dry-run", "--output", "/proc/x"], lambda folder: None, "--output DIR"),
    "device": (["--device", "tpu", "--dry-run"], lambda folder: None, "tpu"),
    "argument": (["--speed", "9"], lambda folder: None, "--speed"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(program, tmp_path, case):
    arguments, prepare, said = BAD[case]
    prepare(tmp_path)
    before = {path: path.is_file() and path.read_bytes() for path in tmp_path.rglob("*")}
    assert_refused(
        program(*arguments, "--device", "cpu", cwd=tmp_path)
        if case != "device"
        else program(*arguments, cwd=tmp_path),
        said,
    )
    after = {path: path.is_file() and path.read_bytes() for path in tmp_path.rglob("*")}
    assert after == before


def test_in_a_notebook_the_command_line_is_not_read(monkeypatch, capsys):
    monkeypatch.setitem(main.__globals__["sys"].modules, "ipykernel", object())
    monkeypatch.setattr("sys.argv", ["kernel", "-f", "connection.json"])
    assert main() == 2  # since there is no data, not for "-f"
    assert "no data set" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_dry_run_learns(built_program, tmp_path, seed):
    """The built file alone in an empty folder; on noisy leaves each of its parts has a say."""
    done = built_program("--dry-run", "--seed", seed, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    out = tmp_path / "output-dry-run"
    metrics = json.loads((out / "metrics.json").read_text())
    assert metrics["config"]["preset"] == "optimized"
    chosen = {"epochs": 10, "init": "scratch", "lr": 3.6e-3}  # what "auto" stands for here
    optimized = Config.from_preset("optimized", seed=seed, dry_run=True, **chosen)
    assert metrics["config"] == json.loads(json.dumps(optimized.__dict__))
    assert metrics["test"]["accuracy"] >= 0.9
    assert f"{metrics['test']['accuracy']:.3f}" in done.stdout

    model, config, _ = load_model(out / "best.pt")
    data = discover(out / "synthetic-leaves" / "test")
    clean = normalize(load_images(data.files, config.image_size).images)
    noise = torch.randn(clean.shape, generator=torch.Generator().manual_seed(0))
    # Where the three heads agree, a silent one is not missed: hence the noise, weak to strong.
    images = torch.cat([clean + strength * noise for strength in (0, 0.5, 1, 2)])
    with torch.inference_mode():
        whole = model(images)
        for part in (model.upper, model.lower, model.fusion):
            handle = part.register_forward_hook(silence)
            without = model(images)
            handle.remove()
            assert (without.exp() - whole.exp()).abs().max() > 0.05
            assert (without.argmax(1) != whole.argmax(1)).any()


def silence(module, inputs, output):
    """Replace a branch's tokens, or the fusion's, by zeros."""
    if isinstance(output, tuple):
        return torch.zeros_like(output[0]), output[1]
    return torch.zeros_like(output)


@pytest.mark.slow
def test_shuffled_labels_teach_nothing(built_program, tmp_path):
    """Leaves dealt to the classes at random: a good score would mean that something leaks."""
    write_leaves(tmp_path / "leaves", 0)
    generator = torch.Generator().manual_seed(0)
    for part in ("train", "validation", "test"):
        files = sorted((tmp_path / "leaves" / part).rglob("*.png"))
        deal = torch.randperm(len(files), generator=generator).tolist()
        for number, k in enumerate(deal):
            target = tmp_path / "dealt" / part / f"class{number % 4}" / f"{number}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            files[k].rename(target)
    done = built_program("--data", "dealt", "--output", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert metrics["test"]["accuracy"] < 0.4


@pytest.mark.slow
def test_real_leaves(built_program, leaves_folder, tmp_path):
    """The floor that a first run must reach on photographs: 0.86 accuracy, 0.80 mean recall."""
    done = built_program(
        "--data", leaves_folder, "--epochs", 10, "--seed", 0, "--output", "out", cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert metrics["test"]["accuracy"] >= 0.86
    assert metrics["test"]["mean_recall"] >= 0.80


def test_what_a_run_starts_from(program, tmp_path):
    """The pretrained weights, unless told otherwise or where they do not fit; and it says so."""
    data = write_classes(tmp_path / "set", a=10, b=10)
    common = ("--data", data, "--image-size", 32, "--epochs", 1, "--device", "cpu")
    for arguments, line, said in (
        (
            (),
            "starts from the program's pretrained weights, with new heads",
            "pretrained on plants",
        ),
        (("--init", "scratch"), "", "trained from scratch"),
        (
            ("--preset", "full"),
            "from scratch: the pretrained weights are of",
            "trained from scratch",
        ),
    ):
        done = program(*common, *arguments, "--output", "out", "--fresh", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert line in done.stdout
        assert ("pretrained weights" in done.stdout) == bool(line)
        assert said in (tmp_path / "out" / "MODEL_CARD.md").read_text()
        assert said.removeprefix("trained ") in (tmp_path / "out" / "report.html").read_text()
