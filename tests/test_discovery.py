"""Discovery: which folders are parts and classes, what is refused, how parts are cut."""

import os

import numpy as np
import pytest
from folders import write_classes, write_picture


def counts(data):
    names, sizes = np.unique(data.given, return_counts=True)
    return dict(zip(names.tolist(), sizes.tolist(), strict=True))


def test_class_folders(bundle, tmp_path):
    data = bundle.discover(write_classes(tmp_path, rust=3, healthy=4))
    assert data.kind == "classes"
    assert data.classes == ["healthy", "rust"]
    assert [data.classes[i] for i in data.labels] == [file.parent.name for file in data.files]
    assert len(data.files) == len(set(data.files)) == 7
    assert counts(data) == {"": 7}


@pytest.mark.parametrize(
    ("train", "validation", "test"),
    [
        ("train", "val", "test"),
        ("Train", "VALID", "Test"),
        ("training", "validation", "testing"),
        ("datasets/train", "datasets/val", "datasets/test"),
        ("a/b/c/train", "a/b/c/val", "a/b/c/test"),
        ("train/leaves", "val/leaves", "test/leaves"),
    ],
)
def test_parts(bundle, tmp_path, train, validation, test):
    write_classes(tmp_path / train, rust=5, healthy=4)
    write_classes(tmp_path / validation, rust=2, healthy=1)
    write_classes(tmp_path / test, rust=1, healthy=2)
    data = bundle.discover(tmp_path)
    assert data.kind == "parts"
    assert counts(data) == {"train": 9, "validation": 3, "test": 3}
    for file, part in zip(data.files, data.given, strict=True):
        folder = {"train": train, "validation": validation, "test": test}[part]
        assert file.is_relative_to(tmp_path / folder)


def test_side_files_and_names_as_they_are_found(bundle, tmp_path):
    write_classes(tmp_path / "Black rot", a=0)
    for name in ("one.JPG", "two.jpeg", "three.PNG", "four.webp", "five.bmp", "six.TIFF"):
        write_picture(tmp_path / "Black rot" / name)
    write_classes(tmp_path, **{"Grüne Fäule": 3})
    for name in ("Thumbs.db", "notes.txt", "labels.xml", "._one.jpg", ".hidden.png"):
        (tmp_path / "Black rot" / name).write_text("no picture")
    write_classes(tmp_path / "__MACOSX", rust=4)
    write_classes(tmp_path / ".cache", rust=4)
    data = bundle.discover(tmp_path)
    assert data.classes == ["Black rot", "Grüne Fäule"]
    assert np.bincount(data.labels).tolist() == [6, 3]


def test_larger_of_two_sets_is_taken_aloud(bundle, tmp_path):
    write_classes(tmp_path / "small", a=3, b=3)
    write_classes(tmp_path / "large", c=5, d=4)
    data = bundle.discover(tmp_path)
    assert data.classes == ["c", "d"]
    said = "\n".join(bundle.describe(data))
    assert "small" in said
    assert "6" in said


def test_two_sets_of_one_size_are_refused(bundle, tmp_path):
    write_classes(tmp_path / "one", a=3, b=3)
    write_classes(tmp_path / "two", c=3, d=3)
    with pytest.raises(bundle.UserError, match=r"one.* and .*two.*--data"):
        bundle.discover(tmp_path)


def test_class_of_the_test_part_that_train_lacks(bundle, tmp_path):
    write_classes(tmp_path / "train", a=4, b=4)
    write_classes(tmp_path / "test", a=2, b=2, c=2)
    data = bundle.discover(tmp_path)
    assert data.classes == ["a", "b"]
    assert counts(data) == {"train": 8, "test": 4}
    assert any("2 images" in note and "c" in note for note in data.notes)


def test_test_folder_without_classes_is_passed_over_aloud(bundle, tmp_path):
    write_classes(tmp_path / "train", a=4, b=4)
    write_picture(tmp_path / "test" / "x.png")
    data = bundle.discover(tmp_path)
    assert counts(data) == {"train": 8}
    assert any("test" in note for note in data.notes)


def test_loop_of_links(bundle, tmp_path):
    write_classes(tmp_path, a=3, b=3)
    os.symlink(tmp_path, tmp_path / "a" / "again")
    assert len(bundle.discover(tmp_path).files) == 6


def test_linked_class_folder(bundle, tmp_path):
    write_classes(tmp_path / "elsewhere", a=3)
    write_classes(tmp_path / "set", b=3)
    os.symlink(tmp_path / "elsewhere" / "a", tmp_path / "set" / "a")
    assert bundle.discover(tmp_path / "set").classes == ["a", "b"]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda folder: folder.rmdir(), "there is no folder"),
        (lambda folder: None, "no class folders with images"),
        (lambda folder: write_picture(folder / "x.png"), "1 images lie in it directly"),
        (lambda folder: write_classes(folder, only=5), "only one class .*'only'"),
        (lambda folder: write_classes(folder, a=5, b=1), "'b' .* a single image"),
        (lambda folder: write_classes(folder / "train", a=1, b=5), "'a' .* a single image"),
    ],
)
def test_refused(bundle, tmp_path, make, message):
    folder = tmp_path / "set"
    folder.mkdir()
    make(folder)
    with pytest.raises(bundle.UserError, match=message) as refusal:
        bundle.discover(folder)
    assert "\n" not in str(refusal.value)


def test_a_file_is_no_folder(bundle, tmp_path):
    with pytest.raises(bundle.UserError, match="is not a folder"):
        bundle.discover(write_picture(tmp_path / "x.png"))


@pytest.mark.parametrize("given", ["", "train", "test", "validation", "both"])
def test_split(bundle, given):
    """Every image in one part; the missing ones are cut from each class, by the seed alone."""
    labels = np.repeat([0, 1, 2], [100, 40, 3])
    parts = np.full(len(labels), "train" if given else "", dtype="<U10")
    fixed = {"test": ["test"], "validation": ["validation"], "both": ["test", "validation"]}
    for k, name in enumerate(fixed.get(given, [])):
        parts[[k, 100 + k]] = name
    cut = bundle.split(labels, parts, np.arange(143), 0, ["a", "b", "c"])
    assert sorted(np.concatenate(list(cut.values())).tolist()) == list(range(len(labels)))
    for name in ("test", "validation"):
        if name in fixed.get(given, []):
            assert cut[name].tolist() == np.flatnonzero(parts == name).tolist()
        else:
            shares = np.bincount(labels[cut[name]], minlength=3) / np.bincount(labels)
            share = {"test": 0.15, "validation": 0.1}[name]
            assert shares[:2] == pytest.approx([share, share], abs=0.01)
            assert shares[2] == pytest.approx(1 / 3)  # of three images one each
    again = bundle.split(labels, parts, np.arange(143), 0, ["a", "b", "c"])
    assert all(np.array_equal(cut[name], again[name]) for name in cut)
    if given != "both":
        other = bundle.split(labels, parts, np.arange(143), 1, ["a", "b", "c"])
        assert not np.array_equal(cut["train"], other["train"])


def test_split_refuses_a_class_that_is_too_small(bundle):
    labels = np.array([0, 0, 0, 1, 1])
    with pytest.raises(bundle.UserError, match=r"'b' has 2 .* needs 3"):
        bundle.split(labels, np.array([""] * 5), np.arange(5), 0, ["a", "b"])
