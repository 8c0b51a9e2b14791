"""Suspects: wrong labels are found, odd images too, and a run can be made without them."""

import csv
import dataclasses
import shutil

import numpy as np
import pytest
import torch
from PIL import Image

from kernel.data import DISEASES, Examples, write_leaves
from kernel.data.synthetic import draw_leaf
from kernel.main import main
from kernel.runtime import Runtime
from kernel.score import find_suspects, reference_features
from kernel.score.suspects import out_of_fold

CPU = Runtime(torch.device("cpu"), "fp32", None)
COUNT = 240


@pytest.fixture(scope="module")
def flipped():
    """Synthetic leaves, of which twelve training images have another class's label."""
    rng = np.random.default_rng(0)
    labels = np.arange(COUNT) % len(DISEASES)
    pictures = [draw_leaf(DISEASES[k], rng)[0] for k in labels]
    images = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).contiguous()
    wrong = rng.choice(COUNT - 40, 12, replace=False)
    labels[wrong] = (labels[wrong] + 1) % len(DISEASES)
    parts = {"train": torch.arange(COUNT - 40), "validation": torch.arange(COUNT - 40, COUNT)}
    names = [f"{k}.png" for k in range(COUNT)]
    return Examples(images, torch.from_numpy(labels), names, list(DISEASES), parts), set(wrong)


def find(examples):
    return find_suspects(examples, reference_features(examples, CPU))


def test_wrong_labels_are_found(flipped):
    examples, wrong = flipped
    labels = [suspect for suspect in find(examples) if suspect.reason == "label"]
    found = {suspect.index for suspect in labels}
    assert len(found & wrong) >= 0.5 * len(wrong)
    assert len(found & wrong) >= 0.8 * len(found)
    doubts = [suspect.doubt for suspect in labels]
    assert doubts == sorted(doubts, reverse=True)
    for suspect in labels:
        assert suspect.suggested != examples.labels[suspect.index]
        assert suspect.split == ("train" if suspect.index < COUNT - 40 else "validation")


def test_an_odd_image_is_found(flipped):
    examples, _ = flipped
    images = examples.images.clone()
    noise = np.random.default_rng(1).integers(0, 256, images[7].shape, dtype=np.uint8)
    images[7] = torch.from_numpy(noise)
    odd = Examples(images, examples.labels, examples.names, examples.classes, examples.splits)
    found = [suspect for suspect in find(odd) if suspect.reason == "odd"]
    assert found[0].index == 7
    assert found[0].suggested is None


def test_few_images_are_not_judged(flipped):
    examples, _ = flipped
    parts = {"train": torch.arange(6), "validation": torch.arange(6, 9)}
    few = Examples(examples.images, examples.labels, examples.names, examples.classes, parts)
    assert not [suspect for suspect in find(few) if suspect.reason == "label"]


def test_a_run_lists_them_and_another_leaves_them_out(program, tmp_path):
    """From the user's side: a wrong label is listed, shown, and gone with --drop."""
    data = tmp_path / "set"
    write_leaves(data, 0)
    train_folder = data / "train"
    source, target = (train_folder / name for name in DISEASES[:2])
    shutil.move(source / "000.png", target / "999.png")
    twin = Image.open(train_folder / DISEASES[2] / "001.png").transpose(Image.Transpose.ROTATE_90)
    twin.save(train_folder / DISEASES[3] / "998.png")
    common = ["--data", data, "--epochs", 1, "--image-size", 32, "--init", "pretrained"]
    common += ["--device", "cpu"]
    first, second = tmp_path / "first", tmp_path / "second"
    done = program(*common, "--output", first, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    with (first / "suspects.csv").open() as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    moved = rows[f"train/{DISEASES[1]}/999.png"]
    assert (moved["label"], moved["suggested"]) == tuple(reversed(DISEASES[:2]))
    assert moved["reason"] == "label"
    same = rows[f"train/{DISEASES[3]}/998.png"]
    assert (same["reason"], same["suggested"]) == ("twin", DISEASES[2])
    assert "Images that another class has, too (2 of 2)" in (first / "report.html").read_text()
    listed = tmp_path / "drop.csv"
    listed.write_text(f"file,why\ntrain/{DISEASES[1]}/999.png,wrong\nnowhere.png,none\n")
    done = program(*common, "--output", second, "--drop", listed, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "listed in drop.csv: 1 (first" in done.stdout
    words = "1 of 2 names in drop.csv are no labeled images of this set, first 'nowhere.png'"
    assert words in done.stdout
    assert "999.png" not in (second / "suspects.csv").read_text()


@pytest.mark.parametrize("content", [None, "name\na.png\n", ""])
def test_a_list_that_is_none(tmp_path, capsys, content):
    data, listed = tmp_path / "set", tmp_path / "list.csv"
    for name in ("a", "b"):
        for k in range(6):
            (data / name).mkdir(parents=True, exist_ok=True)
            Image.new("RGB", (8, 8), (k, 40 * (name == "a"), 0)).save(data / name / f"{k}.png")
    if content is not None:
        listed.write_text(content)
    output = tmp_path / "out"
    arguments = ["--data", str(data), "--output", str(output), "--drop", str(listed)]
    assert main(arguments) == 2
    complaint = capsys.readouterr().err
    assert complaint.startswith("error: --drop")
    assert complaint.count("\n") == 1


def test_an_image_that_another_class_has_too(flipped):
    """Of a pair with one side in test, the training image alone is listed."""
    examples, _ = flipped
    splits = examples.splits | {"validation": torch.arange(COUNT - 40, COUNT - 10)}
    examples = dataclasses.replace(examples, splits=splits, twins=[(0, 1), (2, COUNT - 5), (0, 3)])
    found = [s for s in find(examples) if s.reason == "twin"]
    assert [s.index for s in found] == [0, 1, 2, 3]
    assert found[0].suggested == examples.labels[1]
    assert {s.split for s in found} == {"train"}


def test_classes_of_a_few_images_are_not_judged():
    features = np.random.default_rng(0).normal(size=(16, 5))
    assert out_of_fold(features, np.arange(16) % 4, np.arange(16), 4) is None
