"""``inspect`` and whole runs on sets as people have them, in a process of their own."""

import csv
import json

import datasets
import pytest
from folders import write_classes, write_picture
from PIL import Image

from kernel.data import LEAVES_FOLDER, discover, write_leaves
from kernel.main import main

FAST = ("--image-size", 16, "--epochs", 1, "--batch-size", 8, "--device", "cpu")


def read(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def make_set(folder):
    write_classes(folder / "Train", **{"Grüne Fäule": 8, "gesund": 9})
    write_classes(folder / "Test", **{"Grüne Fäule": 3, "gesund": 3, "Rost": 2})
    write_classes(folder / "more", a=2, b=2)
    write_picture(folder / "predict" / "new leaf.png", 99)
    (folder / "Train" / "gesund" / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "Train" / "gesund" / "Thumbs.db").write_bytes(b"x")
    return folder


def test_inspect(program, tmp_path):
    """The object that other programs read, the lines that people read, and a figure; no model."""
    folder = make_set(tmp_path / "set")
    done = program("inspect", "--data", folder, "--json", "--output", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["kind"] == "parts"
    assert found["classes"] == {"Grüne Fäule": 11, "gesund": 12}
    assert found["parts"] == {"train": 17, "validation": 0, "test": 6, "predict": 1}
    assert sum(found["split"].values()) == 24
    assert found["skipped"] == 3
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"samples.png", "skipped.csv"}
    with Image.open(tmp_path / "out" / "samples.png") as figure:
        assert min(figure.size) > 200
    assert {row[0] for row in read(tmp_path / "out" / "skipped.csv")[1:]} == {
        *("Train/gesund/cut.png", "Test/Rost/000.png", "Test/Rost/001.png"),
        *(f"more/{name}/{k:03}.png" for name in "ab" for k in range(2)),
        "Train/gesund/Thumbs.db",
    }
    assert found["files"] == 32
    assert found["accounted"] == {"image": 24, "unreadable": 1, "not used": 6, "not an image": 1}


def test_what_the_log_says(tmp_path, capsys):
    """Six lines, of which the last names what was skipped."""
    make_set(tmp_path)
    assert main(["inspect", "--data", str(tmp_path), "--output", str(tmp_path / "o")]) == 0
    lines = capsys.readouterr().out.splitlines()
    start = next(k for k, line in enumerate(lines) if line.startswith("found "))
    six = lines[start : start + 6]
    assert six[1] == "2 classes: Grüne Fäule 11, gesund 13"
    assert six[2] == "splits in the data: predict 1, test 6, train 18"
    assert six[3].startswith("NOT USED: 4 images in 2 other folders")
    assert "more/a/000.png" in six[3]
    assert "decoded images are kept in " in six[4]
    assert "skipped 3 of 27 images" in six[5]
    assert "cut.png" in six[5]
    assert "Rost" in six[5]
    assert "samples.png" in lines[-1]


def test_inspect_refuses_in_one_line(tmp_path, capsys):
    datasets.plant_pathology_2021(tmp_path / "set")
    out = tmp_path / "out"
    arguments = ["inspect", "--json", "--data", str(tmp_path / "set"), "--output", str(out)]
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[-1].startswith("error: the column 'labels' of train.csv")
    assert not out.exists()


@pytest.mark.slow
@pytest.mark.parametrize("form", ["plant_pathology_2020", "cassava", "mednist", "intel"])
def test_whole_run(program, tmp_path, form):
    """From what was attached to what is handed in."""
    getattr(datasets, form)(tmp_path / "set")
    done = program("--data", "set", "--output", "out", *FAST, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    out = tmp_path / "out"
    left_out = [["train_tfrecords/ld_train00-1338.tfrec", "not an image: .tfrec"]]
    assert read(out / "skipped.csv")[1:] == (left_out if form == "cassava" else [])
    assert (out / "submission.csv").exists() == (form in ("plant_pathology_2020", "cassava"))
    assert (out / "predict.csv").exists() == (form != "mednist")
    if (out / "submission.csv").exists():
        header, *rows = read(out / "submission.csv")
        sample, *asked = read(tmp_path / "set" / "sample_submission.csv")
        assert header == sample
        assert [row[0] for row in rows] == [row[0] for row in asked]
    if form == "plant_pathology_2020":
        assert all(sum(map(float, row[1:])) == pytest.approx(1, abs=1e-4) for row in rows)
        predicted = {row[0]: row for row in read(out / "predict.csv")}
        for row in rows:
            own = predicted[f"images/{row[0]}.jpg"]
            assert header[1 + max(range(4), key=lambda k: float(row[1 + k]))] == own[1]
    if form == "cassava":
        assert rows[0][1] in ("0", "1", "2")


@pytest.mark.slow
def test_real_leaves_of_a_competition(program, leaves_folder, tmp_path):
    """Leaves laid out as Plant Pathology's, learned, and handed in: far better than guessing."""
    folder = tmp_path / "set"
    (folder / "images").mkdir(parents=True)
    files = {part: sorted((leaves_folder / part).rglob("*.jpg")) for part in ("train", "test")}
    names = sorted({file.parent.name for file in files["train"]})
    for file in [*files["train"], *files["test"]]:
        (folder / "images" / file.name).symlink_to(file)
    rows = [[f.stem, *(int(f.parent.name == name) for name in names)] for f in files["train"]]
    datasets.write_table(folder / "train.csv", ["image_id", *names], rows)
    asked = [[f.stem, *[0.25] * 4] for f in files["test"]]
    datasets.write_table(folder / "sample_submission.csv", ["image_id", *names], asked)
    small = ("--image-size", 32, "--epochs", 4, "--device", "cpu")
    done = program("--data", folder, "--output", "out", *small, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    header, *rows = read(tmp_path / "out" / "submission.csv")
    assert [row[0] for row in rows] == [file.stem for file in files["test"]]
    hits = 0
    for row, file in zip(rows, files["test"], strict=True):
        hits += header[1 + max(range(4), key=lambda k: float(row[1 + k]))] == file.parent.name
    assert hits / len(rows) > 0.7  # the largest class has 0.49


def inspected(program, folder, *arguments):
    done = program("inspect", "--data", ".", "--json", *arguments, cwd=folder)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_own_results_are_no_data(program, tmp_path):
    """The default output folder lies in the data folder of --data ., as a dry run's does."""
    write_classes(tmp_path, a=8, b=9)
    first = inspected(program, tmp_path)
    assert (tmp_path / "output" / "samples.png").exists()
    leaves = tmp_path / "output-dry-run" / LEAVES_FOLDER
    write_leaves(leaves, 0, {"train": 9, "test": 9})
    for name in ("last.pt", "best.pt", "curves.png", "report.html"):
        (leaves.parent / name).touch()
    (tmp_path / "earlier-1").mkdir()
    for name in ("last.pt", "best.pt"):
        (tmp_path / "earlier-1" / name).touch()
    second = inspected(program, tmp_path)
    assert first["classes"] == second["classes"] == {"a": 8, "b": 9}
    assert second["skipped"] == 0
    (note,) = second["notes"]
    assert note.startswith("results of earlier runs are not used as data: ")
    assert "output-dry-run" in note


def test_output_in_the_data_folder_itself(program, tmp_path):
    """Figures and tables of a run beside the table that it learned from."""
    for k in range(16):
        write_picture(tmp_path / f"{k}.png", k)
    rows = [[f"{k}.png", "ab"[k % 2]] for k in range(16)]
    datasets.write_table(tmp_path / "train.csv", ["file", "label"], rows)
    for _ in range(2):
        found = inspected(program, tmp_path, "--output", ".")
        assert found["classes"] == {"a": 8, "b": 8}
        assert found["skipped"] == 0


def test_folders_of_others_are_data(tmp_path):
    """A folder called output, or one with a single name that a run would write, too."""
    write_classes(tmp_path, output=4, results=4)
    (tmp_path / "output" / "best.pt").touch()
    write_picture(tmp_path / "results" / "curves.png", 99)
    assert discover(tmp_path).classes == ["output", "results"]
    assert len(discover(tmp_path).files) == 9


@pytest.mark.slow
def test_run_twice_in_one_folder(program, tmp_path):
    """Two runs and an export leave the data as it was."""
    write_classes(tmp_path, a=10, b=10)
    for more in ((), ("--seed", 1)):
        done = program("--data", ".", *FAST, *more, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert "2 classes: a 10, b 10" in done.stdout
    assert (tmp_path / "output" / "earlier-1").is_dir()
    done = program("export", "--checkpoint", "output/best.pt", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert inspected(program, tmp_path)["classes"] == {"a": 10, "b": 10}
