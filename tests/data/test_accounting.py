"""Every file under the data folder is accounted for: used, or named with the reason."""

import csv
import json
import zipfile
from pathlib import Path

import datasets
import numpy as np
import pytest
from folders import write_classes, write_picture
from PIL import Image
from test_layout import TREES, write_folders

from benchmarks.robustness import read_tree, seed_images, write_tree
from kernel.data import describe, discover, load_images, make_examples
from kernel.errors import UserError
from kernel.main import main

FORMS = (
    *("plant_pathology_2020", "cassava", "dog_breeds", "new_plant_diseases", "intel", "gtsrb"),
    *("plant_village", "sports", "skin_cancer", "radiography", "mednist", "originals_and_copies"),
)


@pytest.mark.parametrize("form", FORMS)
def test_forms(tmp_path, form):
    getattr(datasets, form)(tmp_path / "set")
    assert read_tree(tmp_path / "set", tmp_path) == "trees read"


@pytest.mark.parametrize("name", TREES)
def test_trees(tmp_path, name):
    folders, _, _ = TREES[name]
    assert read_tree(write_folders(tmp_path / "set", folders), tmp_path) == "trees read"


@pytest.mark.slow
def test_random_trees(tmp_path):
    generator = np.random.default_rng(18)
    picture = seed_images(generator)[4][1]
    outcomes = []
    for k in range(500):
        write_tree(tmp_path / str(k), picture, generator)
        outcomes.append(read_tree(tmp_path / str(k), tmp_path))
    assert outcomes.count("trees read") > 100


@pytest.mark.slow
@pytest.mark.parametrize("name", ["bean", "coffee", "citrus"])
def test_real_sets(tmp_path, leaves_folder, name):
    folder = leaves_folder.parents[1] / "field" / name
    if not folder.is_dir():
        pytest.skip(f"no images in {folder}")
    assert read_tree(folder, tmp_path) == "trees read"


@pytest.mark.slow
def test_real_leaves(tmp_path, leaves_folder):
    assert read_tree(leaves_folder, tmp_path) == "trees read"


def test_what_looks_like_an_image_is_named_as_what_it_is(tmp_path, capsys):
    """And what Pillow reads counts, whatever its suffix."""
    folder = write_classes(tmp_path / "set", healthy=8, scab=8)
    for name, form in (("a.jfif", "JPEG"), ("b.jpe", "JPEG"), ("c.gif", "GIF"), ("d.ppm", "PPM")):
        write_picture(folder / "healthy" / "x.png", 60).rename(folder / "x.png")
        with Image.open(folder / "x.png") as image:
            image.save(folder / "healthy" / name, form)
        (folder / "x.png").unlink()
    write_picture(folder / "scab" / "x.png", 61).rename(folder / "scab" / "noext")
    (folder / "scab" / "IMG_1.HEIC").write_bytes(b"\0\0\0 ftypheic")
    (folder / "scab" / "empty.jpg").touch()
    (folder / "scab" / "big.png").write_text("version https://git-lfs.github.com/spec/v1\nsize 9\n")
    (folder / "rust").mkdir()
    (folder / "rust" / "IMG_2.HEIC").write_bytes(b"\0\0\0 ftypheic")
    with zipfile.ZipFile(folder / "more.zip", "w") as archive:
        archive.writestr("rust/1.jpg", b"")
    (folder / "LICENSE").write_text("free")
    out = tmp_path / "out"
    assert main(["inspect", "--data", str(folder), "--json", "--output", str(out)]) == 0
    said = capsys.readouterr()
    record = json.loads(said.out)
    assert record["classes"] == {"healthy": 12, "scab": 8}
    assert record["accounted"] == {
        "image": 20,
        "unreadable": 5,
        "not used": 1,
        "not an image": 1,
    }
    assert record["files"] == 27
    assert record["skipped"] == 5
    with (out / "skipped.csv").open() as file:
        reasons = {row["file"]: row["reason"] for row in csv.DictReader(file)}
    assert reasons == {
        "scab/noext": "unreadable: PNG image without its suffix; rename it to *.png",
        "scab/IMG_1.HEIC": "unreadable: a HEIC photograph; convert it to JPEG or PNG",
        "rust/IMG_2.HEIC": "unreadable: a HEIC photograph; convert it to JPEG or PNG",
        "scab/empty.jpg": "cannot be read: it is empty",
        "scab/big.png": (
            "cannot be read: it is a Git LFS pointer, not the image: run git lfs pull"
        ),
        "more.zip": "not used: an archive with 1 images; unpack it",
        "LICENSE": "not an image: no suffix",
    }
    assert "none of the 1 images in rust can be read: a HEIC photograph" in said.err
    assert "skipped 5 of " in said.err


def test_only_an_archive(tmp_path):
    with zipfile.ZipFile(tmp_path / "leaves.zip", "w") as archive:
        for k in range(7):
            archive.writestr(f"rust/{k}.jpg", b"")
    with pytest.raises(UserError, match="an archive with 7 images; unpack it"):
        discover(tmp_path)


def test_a_class_without_test_images_is_said(tmp_path):
    write_folders(tmp_path, {"train/rust": 9, "train/scab": 9, "train/healthy": 9})
    write_folders(tmp_path, {"test/rust": 3, "test/scab": 3}, 100)
    data = discover(tmp_path)
    examples = make_examples(data, load_images(data.files, 8), 0)
    lines = "\n".join([*describe(data), *examples.notes])
    assert "no test images of 1 of 3 classes, whose recall is unknown: healthy" in lines


def test_dropped_images_are_accounted_for(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_classes(tmp_path / "set", a=9, b=9)
    Path("list.csv").write_text("file\na/000.png\nb/003.png\n")
    asked = ("inspect", "--data", "set", "--json", "--output", "out", "--drop", "list.csv")
    assert main([*asked]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["files"] == 18
    assert record["accounted"] == {"image": 16, "not used": 2}


def test_lists_that_cannot_be_dropped(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_classes(tmp_path / "set", a=9, b=9)
    names = [f"{name}/{k:03}.png" for name in "ab" for k in range(9)]
    for place, lines, said in (
        ("list.csv", names, "it lists all images of the set"),
        ("out/suspects.csv", names[:1], "the run would overwrite it: copy it elsewhere first"),
    ):
        Path(place).parent.mkdir(exist_ok=True)
        Path(place).write_text("\n".join(["file", *lines]))
        assert main(["--data", "set", "--output", "out", "--drop", place]) == 2
        assert said in capsys.readouterr().err
