"""The built file as a user runs it, alone in a folder: every verb once, a run, bad input."""

import csv
import json

import pytest

from kernel.data import write_leaves


@pytest.fixture(scope="module")
def trained(built_program, tmp_path_factory):
    """A folder with leaves, and the output of a short run on them by the built file."""
    folder = tmp_path_factory.mktemp("user")
    write_leaves(folder / "leaves", 0, {"train": 12, "validation": 4, "test": 4})
    done = built_program(
        *("--data", "leaves", "--epochs", 1, "--image-size", 32, "--output", "out"), cwd=folder
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_a_run_writes_its_files(trained):
    out = trained / "out"
    expected = {"best.pt", "last.pt", "metrics.json", "history.csv", "predictions.csv"}
    expected |= {"report.html", "MODEL_CARD.md", "curves.png", "confusion_matrix.png"}
    assert expected <= {path.name for path in out.iterdir()}
    metrics = json.loads((out / "metrics.json").read_text())
    assert metrics["test"]["images"] == 16
    page = (out / "report.html").read_text(encoding="utf-8")
    assert page.lower().startswith("<!doctype html>")


def test_inspect(built_program, trained):
    done = built_program("inspect", "--data", "leaves", "--json", "--output", "look", cwd=trained)
    assert done.returncode == 0, done.stderr
    record = json.loads(done.stdout)
    assert record["parts"] == {"train": 48, "validation": 16, "test": 16, "predict": 0}
    assert (trained / "look" / "samples.png").is_file()


def test_plan(built_program, trained):
    done = built_program("plan", "--json", "--budget-gb", 1.1, cwd=trained)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["fits"] is True


def test_predict(built_program, trained):
    done = built_program(
        *("predict", "--checkpoint", "out/best.pt", "leaves/test", "--csv", "rows.csv"),
        cwd=trained,
    )
    assert done.returncode == 0, done.stderr
    with (trained / "rows.csv").open(newline="") as file:
        assert len(list(csv.DictReader(file))) == 16


@pytest.mark.slow
def test_export(built_program, trained):
    done = built_program("export", "--checkpoint", "out/best.pt", cwd=trained)
    assert done.returncode == 0, done.stderr
    assert (trained / "out" / "export" / "model.pt2").is_file()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--data", "nowhere"), "nowhere"),
        (("--epochs", "0"), "epochs"),
        (("predict", "--checkpoint", "none.pt", "leaves"), "none.pt"),
    ],
)
def test_bad_input_is_one_line(built_program, trained, arguments, words):
    done = built_program(*arguments, cwd=trained)
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
    assert words in done.stderr
