"""Folds: each image is predicted once, by a model that saw neither it nor its siblings."""

import csv
import json
import shutil

import numpy as np
import pytest
import torch
from folders import write_picture
from PIL import Image

from kernel import load_classifier
from kernel.config import Config
from kernel.data import cut_folds, discover, load_images, make_examples, pooled
from kernel.errors import UserError
from kernel.train import load_record, rebuild_model

FAST = ("--image-size", "16", "--epochs", "2", "--batch-size", "8", "--device", "cpu")
FAST += ("--no-audit", "--init", "scratch")


def examples_of(folder, groups=None):
    data = discover(folder, None, groups)
    return make_examples(data, load_images(data.files, 12), 0)


def write_fields(folder, fields):
    """Pictures of two classes, eight of each in every field, and the list of the fields."""
    rows = []
    for name in "ab":
        for k in range(8 * fields):
            write_picture(folder / "set" / name / f"{name}{k:03}.png", 1000 * ord(name) + k)
            rows.append((f"{name}{k:03}.png", f"field{k % fields}"))
    with (folder / "fields.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("file", "group"), *rows])
    return folder / "set"


def write_parts(folder):
    """A train and a test folder of two classes, twelve and four pictures each."""
    for split, count in (("train", 12), ("test", 4)):
        for name in "ab":
            for k in range(count):
                number = 100 * len(split) + 10000 * ord(name) + k
                write_picture(folder / split / name / f"{split}{name}{chr(97 + k)}.png", number)


@pytest.mark.parametrize("folds", ["2", "5", "group"])
def test_each_image_is_held_out_once_with_its_siblings(tmp_path, folds):
    folder = write_fields(tmp_path, 6)
    examples = examples_of(folder, str(tmp_path / "fields.csv"))
    parts = cut_folds(examples, folds, 0)
    assert len(parts) == (6 if folds == "group" else int(folds))
    held_out = torch.cat([part.splits["test"] for part in parts])
    assert held_out.sort().values.tolist() == list(range(96)) == pooled(examples).tolist()
    for part in parts:
        train, test = (set(part.splits[name].tolist()) for name in ("train", "test"))
        assert train | test == set(range(96))
        assert not train & test
        assert not {examples.groups[k] for k in train} & {examples.groups[k] for k in test}
        assert torch.equal(part.splits["test"], part.splits["validation"])
        assert set(examples.labels[part.splits["train"]].tolist()) == {0, 1}
    again = cut_folds(examples, folds, 0)
    assert all(
        torch.equal(a.splits["test"], b.splits["test"]) for a, b in zip(parts, again, strict=True)
    )


def test_a_test_split_of_the_set_is_in_no_fold(tmp_path):
    write_parts(tmp_path)
    examples = examples_of(tmp_path)
    parts = cut_folds(examples, "3", 0)
    held_out = torch.cat([part.splits["test"] for part in parts]).tolist()
    assert len(held_out) == 24
    assert not set(held_out) & set(examples.splits["test"].tolist())


def test_what_cannot_be_cut(tmp_path):
    folder = write_fields(tmp_path, 3)
    with pytest.raises(UserError, match=r"--folds 5: the images make 3 groups"):
        cut_folds(examples_of(folder, str(tmp_path / "fields.csv")), "5", 0)
    (tmp_path / "fields.csv").write_text(
        "file,group\n"
        + "".join(
            f"{name}{k:03}.png,{name}{k % n}\n"
            for name, n in (("a", 1), ("b", 3))
            for k in range(24)
        )
    )
    with pytest.raises(UserError, match="all images of the class 'a' are of one group"):
        cut_folds(examples_of(folder, str(tmp_path / "fields.csv")), "2", 0)


@pytest.fixture(scope="module")
def finished(tmp_path_factory, program):
    """A run of three folds on a set that has a test split, too."""
    folder = tmp_path_factory.mktemp("folds")
    write_parts(folder / "set")
    done = program("--data", "set", "--output", "out", "--folds", "3", *FAST, cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder, done.stdout


def rows_of(path):
    with path.open() as file:
        return list(csv.DictReader(file))


def test_a_run_in_folds(finished):
    folder, said = finished
    for number in (1, 2, 3):
        assert f"fold {number} of 3: 16 images to train on, 8 to test\n" in said
    rows = rows_of(folder / "out" / "predictions.csv")
    assert sorted(row["fold"] for row in rows) == sorted(["1", "2", "3"] * 8 + ["test"] * 8)
    assert len({row["file"] for row in rows}) == 32
    metrics = json.loads((folder / "out" / "metrics.json").read_text())
    for number, fold in enumerate(metrics["folds"], start=1):
        own = [row for row in rows if row["fold"] == str(number)]
        assert fold["images"] == len(own) == 8
        right = sum(row["true"] == row["predicted"] for row in own)
        assert fold["accuracy"] == pytest.approx(right / 8)
    assert metrics["test"]["images"] == 8
    assert metrics["validation"]["images"] == 24
    page = (folder / "out" / "report.html").read_text()
    assert "By fold" in page


def test_one_file_holds_all_models(finished):
    """What predict says is the mean of the models' probabilities."""
    folder, _ = finished
    record = load_record(folder / "out" / "best.pt")
    assert len(record["members"]) == 2
    single = [load_classifier(folder / "out" / f"fold-{k}" / "best.pt") for k in (1, 2, 3)]
    whole = load_classifier(folder / "out" / "best.pt")
    file = next((folder / "set" / "test").rglob("*.png"))
    shares = [one(file).probabilities for one in single]
    for name, share in whole(file).probabilities.items():
        assert share == pytest.approx(sum(own[name] for own in shares) / 3, abs=1e-6)
    rows = {row["file"]: row for row in rows_of(folder / "out" / "predictions.csv")}
    row = rows[file.relative_to(folder / "set").as_posix()]
    assert float(row["probability_a"]) == pytest.approx(whole(file).probabilities["a"], abs=1e-5)
    model, _ = rebuild_model(record, folder)
    assert torch.equal(model.heads.theta, single[0].model.heads.theta)


def test_images_are_predicted_by_the_model_that_has_not_seen_them(finished):
    folder, _ = finished
    for number in (1, 2, 3):
        one = load_classifier(folder / "out" / f"fold-{number}" / "best.pt")
        rows = rows_of(folder / "out" / "predictions.csv")
        row = next(row for row in rows if row["fold"] == str(number))
        share = one(folder / "set" / row["file"]).probabilities["a"]
        assert float(row["probability_a"]) == pytest.approx(share, abs=1e-5)


@pytest.mark.slow
def test_an_interrupted_run_ends_alike(finished, program):
    folder, _ = finished
    arguments = ("--data", "set", "--output", "again", "--folds", "3", *FAST)
    stopped = program(*arguments, "--time-budget", "0.0001", cwd=folder)
    assert stopped.returncode == 0, stopped.stderr
    assert "the same command continues" in stopped.stdout
    assert len(list((folder / "again").glob("fold-*"))) < 3
    done = program(*arguments, cwd=folder)
    assert done.returncode == 0, done.stderr
    names = ("predictions.csv", "fold-1/history.csv", "fold-3/best.pt")
    assert (folder / "again" / names[0]).read_bytes() == (folder / "out" / names[0]).read_bytes()
    models = [load_record(folder / out / names[2])["model"] for out in ("out", "again")]
    assert all(torch.equal(models[0][key], models[1][key]) for key in models[0])


def test_ten_folds_are_more_than_two():
    assert Config.from_preset("optimized", folds="10").folds == "10"


def test_an_audit_looks_at_what_the_model_has_not_seen(program, tmp_path):
    """By the run's own groups and folds: the images of the first fold, for the first model."""
    data = write_fields(tmp_path, 6)
    more = ("--groups", "fields.csv", "--folds", "3")
    done = program("--data", data, "--output", "out", *more, *FAST, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    held_out = sum(row["fold"] == "1" for row in rows_of(tmp_path / "out" / "predictions.csv"))
    asked = program("audit", "--checkpoint", "out/best.pt", "--data", data, cwd=tmp_path)
    assert asked.returncode == 0, asked.stderr
    assert f"a leaf was found in 0 of {held_out} test images" in asked.stdout


@pytest.mark.parametrize("folds", ["1", "x", "-3", "2.5"])
def test_numbers_of_folds_that_are_none(program, tmp_path, folds):
    done = program("--data", ".", "--folds", folds, cwd=tmp_path)
    assert done.returncode == 2
    assert "folds must be a whole number from 2, or group" in done.stderr
    assert not list(tmp_path.iterdir())


def test_two_groups_make_two_folds(tmp_path):
    """They cannot be cut in three splits, and need not."""
    folder = write_fields(tmp_path, 2)
    data = discover(folder, None, str(tmp_path / "fields.csv"))
    examples = make_examples(data, load_images(data.files, 12), 0, "2")
    assert len(cut_folds(examples, "2", 0)) == 2
    assert not [note for note in examples.notes if "too high" in note]


def test_a_given_validation_split_is_in_the_folds(tmp_path):
    """So nothing is said of it, where it has images of train, too."""
    write_parts(tmp_path)
    (tmp_path / "test").rename(tmp_path / "validation")
    for name in "ab":
        picture = next((tmp_path / "train" / name).iterdir())
        shutil.copy(picture, tmp_path / "validation" / name / "again.png")
    data = discover(tmp_path)
    pixels = load_images(data.files, 12)
    said = [
        any("the validation score is too high" in note for note in examples.notes)
        for examples in (make_examples(data, pixels, 0), make_examples(data, pixels, 0, "3"))
    ]
    assert said == [True, False]


def test_images_without_a_group_are_no_folds(tmp_path):
    folder = write_fields(tmp_path, 3)
    lines = (tmp_path / "fields.csv").read_text().splitlines()
    (tmp_path / "fields.csv").write_text("\n".join(lines[:-4]))
    data = discover(folder, None, str(tmp_path / "fields.csv"))
    with pytest.raises(UserError, match="--folds group: 4 images have no group"):
        make_examples(data, load_images(data.files, 12), 0, "group")


def test_classes_smaller_than_the_folds(tmp_path):
    for name in "abc":
        for k in range(4):
            write_picture(tmp_path / name / f"{name}{k}.png", 1000 * ord(name) + k)
    with pytest.raises(UserError, match="--folds 5: no class has so many images"):
        cut_folds(examples_of(tmp_path), "5", 0)


def test_report_and_card_say_each_image_once(finished):
    folder, _ = finished
    card = (folder / "out" / "MODEL_CARD.md").read_text()
    assert "32 images of 2 classes: in folds 24, test 8." in card
    assert "Several models" in card
    page = (folder / "out" / "report.html").read_text()
    assert "32 images by class and split" in page
    assert "The best is epoch" not in page


@pytest.mark.slow
def test_a_run_without_folds_is_moved_aside(program, tmp_path):
    write_parts(tmp_path / "set")
    arguments = ("--data", "set", "--output", "out", *FAST)
    assert program(*arguments, cwd=tmp_path).returncode == 0
    before = (tmp_path / "out" / "best.pt").read_bytes()
    (tmp_path / "out" / "suspects.csv").write_text("file\n")  # of a run that looked for them
    assert program(*arguments, "--folds", "2", cwd=tmp_path).returncode == 0
    assert (tmp_path / "out" / "earlier-1" / "best.pt").read_bytes() == before
    assert not (tmp_path / "out" / "last.pt").exists()
    assert not (tmp_path / "out" / "suspects.csv").exists()


def test_masks_of_some_folds_alone(program, tmp_path):
    """What is audited is the first fold: a run is not lost at its end where it has none."""
    folder = write_fields(tmp_path, 3)
    for k in range(24):
        mask = tmp_path / "masks" / f"a{k:03}_mask.png"
        mask.parent.mkdir(exist_ok=True)
        pixels = np.zeros((12, 12), np.uint8)
        pixels[3:9, 3:9] = 255 * (k % 3 == 2)
        Image.fromarray(pixels).save(mask)
    more = ("--groups", "fields.csv", "--folds", "group", "--masks", "masks")
    done = program("--data", folder, "--output", "out", *more, *FAST[:-3], *FAST[-2:], cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "masks: of 8 of 48 test images" in done.stdout
    assert "It cannot be told whether the model looks at the leaf" in done.stdout


def test_related_images_that_are_put_in_folds_one_by_one_are_said(tmp_path):
    for k in range(12):
        write_picture(tmp_path / "a" / f"a{k:03}.png", k)
        write_picture(tmp_path / "b" / f"b{k % 2}{'_copy' * (k // 2)}.png", 100 + k % 2)
    data = discover(tmp_path)
    notes = make_examples(data, load_images(data.files, 12), 0, "3").notes
    assert [note for note in notes if "warning: the 12 images of b make but 2 groups" in note]
    assert not [note for note in notes if "images of a make" in note]


def test_what_there_is_of_the_first_fold(program, tmp_path):
    """Stopped within it, a run says of its images what it says when folds are done."""
    write_parts(tmp_path / "set")
    shutil.rmtree(tmp_path / "set" / "test")
    more = ("--folds", "3", "--time-budget", "0.0001")
    done = program("--data", "set", "--output", "out", *more, *FAST, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert [fold["images"] for fold in metrics["folds"]] == [8]
    assert len(rows_of(tmp_path / "out" / "predictions.csv")) == 8
    card = (tmp_path / "out" / "MODEL_CARD.md").read_text()
    assert "The test split was evaluated once" not in card


def test_folds_by_groups_need_groups(program, tmp_path):
    done = program("--data", ".", "--folds", "group", cwd=tmp_path)
    assert done.returncode == 2
    assert "--folds group needs --groups" in done.stderr
    assert not list(tmp_path.iterdir())
