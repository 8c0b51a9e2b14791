"""A trained model asked about images: in Python and by the command line; and a start from it."""

import csv
import re

import numpy as np
import pytest
import torch
from folders import write_classes, write_picture
from made import CLASSES, SIDE, make_run
from PIL import Image

from kernel.config import Config, command_line, read_config
from kernel.data import to_pixels
from kernel.errors import UserError
from kernel.main import main
from kernel.model import normalize
from kernel.runtime import Runtime
from kernel.train import load_initial, new_run, save_best, transfer_weights
from kernel.use import load_classifier
from kernel.use.predict import predict_files


@pytest.fixture
def ask(tmp_path, monkeypatch, capsys):
    """Run the program in this process, in a folder of its own: exit code, output, complaint."""

    def run(*arguments):
        monkeypatch.chdir(tmp_path)
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return (code, *capsys.readouterr())

    return run


def assert_refused(said, *words):
    """Exit code 2 and one line that says what."""
    code, _, complaint = said
    assert code == 2
    assert complaint.startswith("error: ")
    assert complaint.count("\n") == 1
    for part in words:
        assert part in complaint


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    """The checkpoint of an evaluated run whose model is as it starts."""
    folder = tmp_path_factory.mktemp("run")
    run = make_run()
    with torch.no_grad():
        for head in (run.model.heads.upper, run.model.heads.lower, run.model.heads.fused):
            head.weight.mul_(4)  # surer, so that images differ
    run.best_weights = {name: t.clone() for name, t in run.model.state_dict().items()}
    run.about = {"temperature": 2.0, "card": "# Model card\n"}
    save_best(run, Runtime(torch.device("cpu"), "fp32", folder))
    return folder / "best.pt"


def test_classifier_takes_paths_pictures_and_arrays(checkpoint, tmp_path):
    classifier = load_classifier(checkpoint)
    path = write_picture(tmp_path / "a.png", 5, side=40)
    said = classifier(path)
    assert said.name in CLASSES
    assert said.probability == said.probabilities[said.name] == max(said.probabilities.values())
    assert sum(said.probabilities.values()) == pytest.approx(1)
    # At a temperature above 1 it is less sure.
    logits = torch.tensor(list(said.probabilities.values())).log() / 2
    assert said.calibrated == pytest.approx(float(logits.softmax(0).max()), abs=1e-6)
    with Image.open(path) as picture:
        for same in (str(path), picture, np.asarray(picture)):
            assert classifier(same) == said
        assert picture.size == (40, 40)
        gray = np.asarray(picture.convert("L"))
        assert classifier(gray) == classifier(np.stack([gray] * 3, 2))
    once = load_classifier(checkpoint, one_view=True)
    pixels = to_pixels(path, SIDE)
    with torch.inference_mode():
        expected = classifier.model(normalize(pixels[None])).exp()[0]
    assert torch.tensor(list(once(path).probabilities.values())).allclose(expected, atol=1e-6)
    dihedral = Image.fromarray(np.rot90(np.asarray(Image.open(path))).copy())
    for name, value in classifier(dihedral).probabilities.items():
        assert value == pytest.approx(said.probabilities[name], abs=0.02)


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (np.zeros((4, 4, 3)), "float64"),
        (np.zeros((4, 4, 7), dtype=np.uint8), r"\[4, 4, 7\]"),
        (torch.zeros(3, 5, 5, dtype=torch.uint8), "a tensor must be"),
        ("nowhere.png", "nowhere.png cannot be read: No such file"),
    ],
)
def test_what_is_no_image(checkpoint, image, words):
    with pytest.raises(UserError, match=words):
        load_classifier(checkpoint)(image)


def test_a_folder(program, checkpoint, tmp_path):
    """One row a file in order, a damaged file among them; unsure ones are marked."""
    for k in range(70):  # more than a batch
        write_picture(tmp_path / "set" / f"{k % 2}" / f"{k:02}.png", k)
    (tmp_path / "set" / "0" / "00.png").write_bytes(b"not a picture")
    (tmp_path / "set" / "notes.txt").write_text("no image")
    write_picture(tmp_path / "alone.png", 99)
    arguments = ("predict", "--checkpoint", checkpoint, "set", "alone.png", "--csv", "out.csv")
    done = program(*arguments, "--min-confidence", 0.6, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    with (tmp_path / "out.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    files = [f"set/{folder}/{k:02}.png" for folder in (0, 1) for k in range(folder, 70, 2)]
    assert [row["file"] for row in rows] == [*files, "alone.png"]
    assert "not an image" in rows[0]["error"]
    assert rows[0]["class"] == rows[0]["probability"] == ""
    unsure = 0
    for row in rows[1:]:
        assert row["error"] == ""
        shares = {name: float(row[f"probability_{name}"]) for name in CLASSES}
        assert row["class"] == max(shares, key=shares.get)
        assert float(row["probability"]) == shares[row["class"]]
        assert row["unsure"] == ("yes" if float(row["calibrated_probability"]) < 0.6 else "")
        unsure += row["unsure"] == "yes"
    assert f"70 images, {unsure} of them unsure (below 0.6 calibrated), unknown ones" in done.stdout

    done = program("predict", "--checkpoint", checkpoint, "set/0", "--one-view", cwd=tmp_path)
    lines = done.stdout.splitlines()
    assert len(lines) == 1 + 35 + 1
    assert re.fullmatch(r"error +set/0/00.png: it is not an image.*", lines[1])
    assert lines[2].endswith("  set/0/02.png") or lines[2].endswith("  set/0/02.png  unsure")


def test_rows_come_as_they_are_made(checkpoint, tmp_path):
    """Of ten thousand files two batches are read before the first row is there."""
    path, read = str(write_picture(tmp_path / "a.png")), []

    def files():
        for k in range(10_000):
            read.append(k)
            yield path

    rows = predict_files(load_classifier(checkpoint, one_view=True), files())
    next(rows)
    assert len(read) <= 2 * 64 + 1
    rows.close()


def test_explains(ask, checkpoint, tmp_path):
    write_picture(tmp_path / "a.png", 3)
    code, _, _ = ask("predict", "--checkpoint", checkpoint, "a.png", "--explain", "maps")
    assert code == 0
    (file,) = (tmp_path / "maps").iterdir()
    assert file.name == "00001-a.png"
    with Image.open(file) as picture:
        assert min(picture.size) > 300
        assert np.asarray(picture.convert("L")).std() > 10


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nowhere.png"], "no file or folder nowhere.png"),
        (["empty"], "no images in empty"),
        (["broken.png"], "not one of 1 files can be read"),
        (["broken.png", "--min-confidence", "2"], "--min-confidence"),
        ([], "IMAGE_OR_FOLDER"),
    ],
)
def test_refuses(ask, checkpoint, tmp_path, arguments, words):
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.png").write_bytes(b"x")
    command = ("predict", "--checkpoint", checkpoint, *arguments, "--csv", "out.csv")
    assert_refused(ask(*command), words)
    assert not (tmp_path / "out.csv").exists()


def test_a_checkpoint_that_is_none(ask, tmp_path):
    (tmp_path / "best.pt").write_bytes(b"x")
    write_picture(tmp_path / "a.png")
    for verb in (("predict", "a.png"), ("export",)):
        refused = ask(*verb, "--checkpoint", "best.pt")
        assert_refused(refused, "best.pt is not a sound checkpoint")


def test_start_from_other_weights(checkpoint):
    """Other classes: a new head that prefers none, all else kept; the same classes: all kept."""
    record = load_initial(Config(init=str(checkpoint)))
    run = make_run(["x", "y", "z"])
    transfer_weights(run, record)
    state = run.model.state_dict()
    for name, tensor in record["model"].items():
        if not name.startswith("heads."):
            assert torch.equal(state[name], tensor), name
    said = run.model.eval()(torch.randn(2, 3, SIDE, SIDE)).exp()
    assert said.allclose(torch.full((2, 3), 1 / 3))
    run = make_run()
    transfer_weights(run, record)
    for name, tensor in record["model"].items():
        assert torch.equal(run.model.state_dict()[name], tensor), name
    config = Config.from_preset("optimized", image_size=SIDE, num_classes=3, stem_channels=16)
    other = new_run(config, ["x", "y", "z"], Runtime(torch.device("cpu"), "fp32", None))
    before = {name: tensor.clone() for name, tensor in other.model.state_dict().items()}
    with pytest.raises(UserError, match="the checkpoint is of another model"):
        transfer_weights(other, record)
    assert all(torch.equal(t, before[n]) for n, t in other.model.state_dict().items())


def test_init_by_the_command_line(ask, tmp_path):
    """The same classes as the checkpoint's: a run that starts from all of its weights."""
    write_classes(tmp_path / "set", **dict.fromkeys(CLASSES, 8))
    common = ("--data", "set", "--image-size", SIDE, "--epochs", 1, "--batch-size", 8)
    refused = ask(*common, "--init", "nowhere.pt", "--output", "out")
    assert_refused(refused, "nowhere.pt cannot be read")
    assert not (tmp_path / "out").exists()
    narrow = make_run(stem_channels=16)
    save_best(narrow, Runtime(torch.device("cpu"), "fp32", tmp_path))
    refused = ask(*common, "--init", tmp_path / "best.pt", "--output", "out")
    assert_refused(refused, "the checkpoint is of another model")


def test_command_of_a_run():
    """What it prints makes the same configuration."""
    config = Config.from_preset(
        "full", data="my leaves", epochs=3, checkpointing=True, image_size=96, seed=5
    )
    command = command_line(config)
    assert command == (
        "python kaggle_final_optimized.py --preset full --data 'my leaves' --image-size 96 "
        "--epochs 3 --seed 5 --checkpointing"
    )
    import shlex

    assert read_config(shlex.split(command)[2:]) == config
    assert "#" not in command_line(Config.from_preset("optimized", num_classes=7))
    hidden = Config.from_preset("optimized", embed_dims=[32, 48], weight_decay=0.0)
    assert command_line(hidden) == (
        "python kaggle_final_optimized.py  # in SETTINGS: embed_dims=(32, 48), weight_decay=0.0"
    )


def test_drawings_are_not_classified(ask, checkpoint, tmp_path):
    for k in range(3):
        write_picture(tmp_path / f"p{k}.png", k)
    for _ in range(2):
        arguments = (".", "--explain", "maps", "--csv", "rows.csv")
        code, _, complaint = ask("predict", "--checkpoint", checkpoint, *arguments)
        assert (code, complaint) == (0, "")
        with (tmp_path / "rows.csv").open() as file:
            assert [row["file"] for row in csv.DictReader(file)] == [
                f"./p{k}.png" for k in range(3)
            ]


def test_a_start_that_was_killed_begins_again(program, checkpoint, tmp_path):
    """The checkpoint that it starts from is in its output, and was moved aside before the end."""
    write_classes(tmp_path / "set", a=9, b=9)
    (tmp_path / "out" / "earlier-1").mkdir(parents=True)
    (tmp_path / "out" / "earlier-1" / "best.pt").write_bytes(checkpoint.read_bytes())
    more = ("--output", "out", "--image-size", str(SIDE), "--epochs", "1", "--no-audit")
    done = program("--data", "set", "--init", "out/best.pt", *more, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "starts from the weights of out/best.pt, with new heads for 2 classes" in done.stdout
    report = (tmp_path / "out" / "report.html").read_text()
    write_classes(tmp_path / "other", a=9, c=9)
    done = program("--data", "other", "--init", "scratch", *more, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "earlier-2" / "report.html").read_text() == report


def test_fresh_and_resume_are_not_both_given(ask, checkpoint, tmp_path):
    write_classes(tmp_path / "set", a=9, b=9)
    said = ask("--data", "set", "--output", "out", "--resume", checkpoint, "--fresh")
    assert_refused(said, "--fresh starts over", "give one")
