"""Examples: what is left of a set when its files have been decoded."""

import numpy as np
import pytest
from folders import write_classes, write_picture

from kernel.data import discover, load_images, make_examples, skipped_line, write_skipped
from kernel.data.splits import cut_splits
from kernel.errors import UserError


def load(folder):
    data = discover(folder)
    return data, make_examples(data, load_images(data.files, 8), 0)


def test_class_with_fewer_images_than_splits(tmp_path):
    """It is left out by name, and the labels of the others stay theirs."""
    data, examples = load(write_classes(tmp_path, a=6, b=2, c=5, d=1))
    assert examples.classes == ["a", "c"]
    assert sorted(examples.skipped) == [
        ("b/000.png", "a class with fewer images than splits: b"),
        ("b/001.png", "a class with fewer images than splits: b"),
        ("d/000.png", "a class with fewer images than splits: d"),
    ]
    used = np.concatenate([part.numpy() for part in examples.splits.values()])
    assert len(used) == 11
    for n in used:
        assert examples.names[n].startswith(examples.classes[examples.labels[n]] + "/")
    assert "a class with fewer images than splits: 3 (first " in skipped_line(data, examples)


def test_class_of_which_nothing_can_be_read(tmp_path):
    write_classes(tmp_path, a=9, b=9, c=3)
    for path in (tmp_path / "c").iterdir():
        path.write_bytes(b"")
    _, examples = load(tmp_path)
    assert examples.classes == ["a", "b"]
    assert [name for name, _ in examples.skipped] == [f"c/00{k}.png" for k in range(3)]


def test_too_few_classes_are_left(tmp_path):
    data = discover(write_classes(tmp_path, a=6, b=2))
    with pytest.raises(UserError, match="'b' has 2 readable training images and needs 3"):
        make_examples(data, load_images(data.files, 8), 0)


def test_identical_images_of_two_classes(tmp_path):
    """Counted, warned of and listed; equal ones of one class are no contradiction."""
    write_classes(tmp_path, a=6, b=6)
    for k in (0, 1):
        write_picture(tmp_path / "b" / f"copy{k}.png", k)  # as a/000.png and a/001.png
    write_picture(tmp_path / "a" / "copy.png", 5)  # as a/005.png
    data, examples = load(tmp_path)
    pairs = [(examples.names[a], examples.names[b]) for a, b in examples.identical]
    assert pairs == [("a/000.png", "b/copy0.png"), ("a/001.png", "b/copy1.png")]
    (line,) = [line for line in examples.notes if "identical" in line]
    assert "4 images" in line
    assert "a/000.png = b/copy0.png" in line
    assert len(data.files) == sum(map(len, examples.splits.values())) == 15
    write_skipped(examples, tmp_path / "out")
    assert (tmp_path / "out" / "identical.csv").read_text().splitlines() == [
        "file,class,other_file,other_class",
        "a/000.png,a,b/copy0.png,b",
        "a/001.png,a,b/copy1.png,b",
    ]


def test_images_to_predict_take_no_part_in_the_split(tmp_path):
    write_classes(tmp_path / "train", a=8, b=8)
    for k in range(4):
        write_picture(tmp_path / "test" / f"{k}.png", k)  # as a's, so near-duplicates
    _, examples = load(tmp_path)
    predict = examples.splits.pop("predict")
    assert [examples.names[n] for n in predict] == [f"test/{k}.png" for k in range(4)]
    assert (examples.labels[predict] == -1).all()
    rest = sorted(n for part in examples.splits.values() for n in part.tolist())
    assert rest == list(range(16))
    assert not any("predict" in line for line in examples.notes)


def test_a_class_of_one_large_series_keeps_images_to_train_on(tmp_path):
    """Validation must not take the series, after test has taken all that is not in it."""
    labels = np.repeat([0, 1], [38, 60])
    groups = np.concatenate([np.zeros(33), 1 + np.arange(5), 10 + np.arange(60)]).astype(np.int64)
    for seed in range(20):
        cut = cut_splits(labels, np.full(98, ""), groups, seed, ["rust", "healthy"])
        assert all(len(np.unique(labels[indices])) == 2 for indices in cut.values())
