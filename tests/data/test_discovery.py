"""Discovery: which folders are splits and classes, what is refused, how splits are cut."""

import os

import numpy as np
import pytest
from folders import write_classes, write_picture

from kernel.data import describe, discover, load_images, make_examples
from kernel.data.splits import cut_splits
from kernel.errors import UserError


def counts(data):
    names, sizes = np.unique(data.splits, return_counts=True)
    return dict(zip(names.tolist(), sizes.tolist(), strict=True))


def test_class_folders(tmp_path):
    data = discover(write_classes(tmp_path, rust=3, healthy=4))
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
def test_folders_of_splits(tmp_path, train, validation, test):
    write_classes(tmp_path / train, rust=5, healthy=4)
    write_classes(tmp_path / validation, rust=2, healthy=1)
    write_classes(tmp_path / test, rust=1, healthy=2)
    data = discover(tmp_path)
    assert data.kind == "parts"
    assert counts(data) == {"train": 9, "validation": 3, "test": 3}
    for file, split in zip(data.files, data.splits, strict=True):
        folder = {"train": train, "validation": validation, "test": test}[split]
        assert file.is_relative_to(tmp_path / folder)


def test_side_files_and_names_as_they_are_found(tmp_path):
    write_classes(tmp_path / "Black rot", a=0)
    for name in ("one.JPG", "two.jpeg", "three.PNG", "four.webp", "five.bmp", "six.TIFF"):
        write_picture(tmp_path / "Black rot" / name)
    write_classes(tmp_path, **{"Grüne Fäule": 3})
    for name in ("Thumbs.db", "notes.txt", "labels.xml", "._one.jpg", ".hidden.png"):
        (tmp_path / "Black rot" / name).write_text("no picture")
    write_classes(tmp_path / "__MACOSX", rust=4)
    write_classes(tmp_path / ".cache", rust=4)
    data = discover(tmp_path)
    assert data.classes == ["Black rot", "Grüne Fäule"]
    assert np.bincount(data.labels).tolist() == [6, 3]


def test_larger_of_two_sets_is_used_and_the_other_named(tmp_path):
    write_classes(tmp_path / "small", a=3, b=3)
    write_classes(tmp_path / "large", c=5, d=4)
    data = discover(tmp_path)
    assert data.classes == ["c", "d"]
    text = "\n".join(describe(data))
    assert "small" in text
    assert "6" in text


def test_nothing_about_the_tree_is_changed(tmp_path):
    write_classes(tmp_path, a=3, b=3)
    before = {p: p.stat() for p in [tmp_path, *tmp_path.rglob("*")]}
    for path in before:
        path.chmod(0o555 if path.is_dir() else 0o444)
    data = discover(tmp_path)
    assert len(load_images(data.files, 8).kept) == 6
    after = {p: p.stat() for p in [tmp_path, *tmp_path.rglob("*")]}
    for path in before:
        path.chmod(0o755)
    assert before.keys() == after.keys()
    assert all(before[p].st_mtime_ns == after[p].st_mtime_ns for p in before)


def test_two_sets_of_one_size_are_refused(tmp_path):
    write_classes(tmp_path / "one", a=3, b=3)
    write_classes(tmp_path / "two", c=3, d=3)
    with pytest.raises(UserError, match=r"one.* and .*two.*--data"):
        discover(tmp_path)


def test_class_of_the_test_split_that_train_lacks(tmp_path):
    write_classes(tmp_path / "train", a=4, b=4)
    write_classes(tmp_path / "test", a=2, b=2, c=2)
    data = discover(tmp_path)
    assert data.classes == ["a", "b"]
    assert counts(data) == {"train": 8, "test": 4}
    assert data.skipped == [(f"test/c/00{k}.png", "a class that train lacks: c") for k in range(2)]


@pytest.mark.parametrize("place", ["test", "test/test", "test_images", "test/images"])
def test_test_folder_without_classes_is_to_be_predicted(tmp_path, place):
    write_classes(tmp_path / "train", a=4, b=4)
    write_picture(tmp_path / place / "x.png")
    data = discover(tmp_path)
    assert counts(data) == {"train": 8, "predict": 1}
    assert data.files[-1] == tmp_path / place / "x.png"
    assert data.labels[-1] == -1


def test_links_are_followed_once(tmp_path):
    """Loops of folders and files, a second way to a folder, to a file, and to nowhere."""
    data = write_classes(tmp_path / "set", a=3, b=3)
    os.symlink(data, data / "a" / "again")
    os.symlink("..", data / "b" / "up")
    os.symlink(tmp_path, data / "out")
    os.symlink("/", data / "everything")
    os.symlink("itself", data / "itself")
    os.symlink("a", data / "0 the same as a")
    os.symlink("000.png", data / "a" / "link.png")
    os.symlink("loop.png", data / "a" / "loop.png")
    os.symlink("loop.csv", data / "loop.csv")
    os.symlink("nowhere.png", data / "b" / "nowhere.png")
    write_picture(tmp_path / "elsewhere" / "x.png", 77)
    os.symlink(tmp_path / "elsewhere" / "x.png", data / "b" / "x.png")
    found = discover(data)
    assert [f"{f.parent.name}/{f.name}" for f in found.files] == [
        *("a/000.png", "a/001.png", "a/002.png", "a/loop.png"),
        *("b/000.png", "b/001.png", "b/002.png", "b/nowhere.png", "b/x.png"),
    ]
    pixels = load_images(found.files, 8)
    assert [path.name for path, _ in pixels.unreadable] == ["loop.png", "nowhere.png"]


def test_what_is_no_file_is_not_opened(tmp_path):
    write_classes(tmp_path, a=3, b=3)
    os.mkfifo(tmp_path / "a" / "pipe.png")  # opening it would wait for ever
    os.mkfifo(tmp_path / "pipe.csv")
    os.symlink("pipe.png", tmp_path / "b" / "linked.png")
    data = discover(tmp_path)
    assert len(data.files) == 7
    assert [p.name for p, _ in load_images(data.files, 8).unreadable] == ["linked.png"]


def test_folder_that_cannot_be_read(tmp_path, monkeypatch):
    write_classes(tmp_path, a=3, b=3, c=3)
    scandir = os.scandir

    def refuse(path):
        if str(path).endswith("c"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr("os.scandir", refuse)
    data = discover(tmp_path)
    assert data.classes == ["a", "b"]
    assert data.skipped == [("c", "the folder cannot be read: Permission denied")]


def test_one_listing_a_folder_and_no_look_at_files(tmp_path, monkeypatch):
    """Finding must not ask for each file: a network drive takes a millisecond for an answer."""
    write_classes(tmp_path / "train", a=30, b=30)
    write_classes(tmp_path / "test", a=30, b=30)
    listed, looked = [], []
    scandir, stat = os.scandir, os.stat
    monkeypatch.setattr("os.scandir", lambda p: listed.append(str(p)) or scandir(p))
    monkeypatch.setattr("os.stat", lambda p, **more: looked.append(str(p)) or stat(p, **more))
    monkeypatch.setattr("os.lstat", lambda p, **more: looked.append(str(p)) or stat(p))
    data = discover(tmp_path)
    monkeypatch.undo()
    assert len(data.files) == 120
    assert len(listed) == len(set(listed)) == 7
    assert not [path for path in looked if path.endswith(".png")]


def test_names_that_are_hard_to_write(tmp_path):
    """200 characters, other scripts, a line break, bytes that are no text: all come out whole."""
    names = ["x" * 200, "ль ист 葉 🍂", "two\nlines", "tab\t", os.fsdecode(b"caf\xe9")]
    for k, name in enumerate(names):
        write_picture(tmp_path / "a" / f"{name}.png", k)
    write_classes(tmp_path, **{os.fsdecode(b"Pomme gel\xe9e"): 5})
    data = discover(tmp_path)
    pixels = load_images(data.files, 8, tmp_path / "cache")
    examples = make_examples(data, pixels, 0)
    assert len(examples.names) == len(set(examples.names)) == 10
    for text in [*examples.names, *examples.classes, *describe(data)]:
        assert "\n" not in text
        text.encode()


def test_composed_and_decomposed_letters_are_one_name(tmp_path):
    write_classes(tmp_path / "train", **{"Fa\u0308ule": 4, "gesund": 4})
    write_classes(tmp_path / "test", **{"F\u00e4ule": 2, "gesund": 2})
    data = discover(tmp_path)
    assert data.classes == ["F\u00e4ule", "gesund"]
    assert counts(data) == {"train": 8, "test": 4}


def test_linked_class_folder(tmp_path):
    write_classes(tmp_path / "elsewhere", a=3)
    write_classes(tmp_path / "set", b=3)
    os.symlink(tmp_path / "elsewhere" / "a", tmp_path / "set" / "a")
    assert discover(tmp_path / "set").classes == ["a", "b"]


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
def test_refused(tmp_path, make, message):
    folder = tmp_path / "set"
    folder.mkdir()
    make(folder)
    with pytest.raises(UserError, match=message) as refusal:
        discover(folder)
    assert "\n" not in str(refusal.value)


def test_a_file_is_no_folder(tmp_path):
    with pytest.raises(UserError, match="is not a folder"):
        discover(write_picture(tmp_path / "x.png"))


@pytest.mark.parametrize("given", ["", "train", "test", "validation", "both"])
def test_split(given):
    """Every image in one split; missing ones are cut from each class, by the seed alone."""
    labels = np.repeat([0, 1, 2], [100, 40, 3])
    splits = np.full(len(labels), "train" if given else "", dtype="<U10")
    fixed = {"test": ["test"], "validation": ["validation"], "both": ["test", "validation"]}
    for k, name in enumerate(fixed.get(given, [])):
        splits[[k, 100 + k]] = name
    cut = cut_splits(labels, splits, np.arange(143), 0, ["a", "b", "c"])
    assert sorted(np.concatenate(list(cut.values())).tolist()) == list(range(len(labels)))
    for name in ("test", "validation"):
        if name in fixed.get(given, []):
            assert cut[name].tolist() == np.flatnonzero(splits == name).tolist()
        else:
            shares = np.bincount(labels[cut[name]], minlength=3) / np.bincount(labels)
            share = {"test": 0.15, "validation": 0.1}[name]
            assert shares[:2] == pytest.approx([share, share], abs=0.01)
            assert shares[2] == pytest.approx(1 / 3)  # of three images one each
    again = cut_splits(labels, splits, np.arange(143), 0, ["a", "b", "c"])
    assert all(np.array_equal(cut[name], again[name]) for name in cut)
    if given != "both":
        other = cut_splits(labels, splits, np.arange(143), 1, ["a", "b", "c"])
        assert not np.array_equal(cut["train"], other["train"])


def test_split_refuses_a_class_that_is_too_small():
    labels = np.array([0, 0, 0, 1, 1])
    with pytest.raises(UserError, match=r"'b' has 2 .* needs 3"):
        cut_splits(labels, np.array([""] * 5), np.arange(5), 0, ["a", "b"])
