"""Groups that a user gives: they drive cuts and intervals, whatever file or column they are in."""

import csv
import json
import shutil
from collections import defaultdict

import numpy as np
import pytest
from folders import write_classes, write_picture

from kernel.data import discover, load_images, make_examples
from kernel.errors import UserError


def examples_of(folder, groups):
    data = discover(folder, None, groups)
    return make_examples(data, load_images(data.files, 12), 0)


def splits_by_group(examples):
    """The splits that each group has images in."""
    found = defaultdict(set)
    for split, indices in examples.splits.items():
        for k in indices.tolist():
            found[examples.groups[k]].add(split)
    return found


def write_list(path, rows, header=("file", "group")):
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


@pytest.fixture
def leaves(tmp_path):
    """Sixty pictures of two classes, and the list of their plants, two of which have both."""
    folder = write_classes(tmp_path / "set", a=30, b=30)
    rows = [(f"{name}/{k:03}.png", f"plant{k // 3 % 10}") for name in "ab" for k in range(30)]
    rows = [(file, f"{file[0]}-{plant}" if plant > "plant1" else plant) for file, plant in rows]
    return folder, rows


def test_a_file_of_groups(leaves, tmp_path):
    folder, rows = leaves
    for what in (
        write_list(tmp_path / "groups.csv", rows),
        f"{write_list(tmp_path / 'more.csv', rows, ('file', 'plant'))}:plant",
    ):
        examples = examples_of(folder, str(what))
        assert len(np.unique(examples.groups)) == len({plant for _, plant in rows}) == 18
        assert max(map(len, splits_by_group(examples).values())) == 1
        assert min(map(len, examples.splits.values())) >= 3
        group_of = dict(rows)
        numbers = {group_of[n]: g for n, g in zip(examples.names, examples.groups, strict=True)}
        assert len(set(numbers.values())) == 18


def test_without_them_images_stand_alone(leaves):
    folder, _ = leaves
    assert len(np.unique(examples_of(folder, None).groups)) == 60


def test_a_column_of_the_sets_own_table(tmp_path):
    rows = [(f"{k:03}.png", "ab"[k % 2], f"field{k // 6}") for k in range(60)]
    for k, row in enumerate(rows):
        write_picture(tmp_path / "images" / row[0], k)
    write_list(tmp_path / "labels.csv", rows, ("image", "label", "field"))
    data = discover(tmp_path, None, "field")
    assert "10 groups of images, from --groups field" in data.notes
    examples = examples_of(tmp_path, "field")
    assert len(np.unique(examples.groups)) == 10
    assert max(map(len, splits_by_group(examples).values())) == 1
    for split in ("train", "validation", "test"):
        assert set(examples.labels[examples.splits[split]].tolist()) == {0, 1}


def test_folders(tmp_path):
    """Fields that have both classes."""
    for name in "ab":
        for field in range(12):
            for k in range(3):
                number = 1000 * ord(name) + 10 * field + k
                write_picture(tmp_path / f"field{field}" / name / f"{k}.png", number)
    data = discover(tmp_path, "folder", "folder")
    assert data.classes == ["a", "b"]
    examples = make_examples(data, load_images(data.files, 12), 0)
    assert len(np.unique(examples.groups)) == 12
    assert max(map(len, splits_by_group(examples).values())) == 1


def test_images_without_a_group_are_counted(leaves, tmp_path):
    folder, rows = leaves
    what = write_list(tmp_path / "groups.csv", rows[:50])
    data = discover(folder, None, str(what))
    assert any("10 images have none and stand alone" in line for line in data.notes)
    assert (
        len(np.unique(examples_of(folder, str(what)).groups))
        == len(set(dict(rows[:50]).values())) + 10
    )


def test_groups_that_share_near_duplicates_are_one_and_a_line_says_so(leaves, tmp_path):
    folder, rows = leaves
    what = str(write_list(tmp_path / "groups.csv", rows))
    assert not any("near-duplicates join" in line for line in examples_of(folder, what).notes)
    shutil.copy(folder / "a" / "000.png", folder / "a" / "003.png")  # plant0 and plant1
    examples = examples_of(folder, what)
    assert "note: near-duplicates join 18 groups to 17" in examples.notes
    assert len(np.unique(examples.groups)) == 17


def test_groups_on_both_sides_of_a_given_split(tmp_path):
    rows = []
    for split, count in (("train", 20), ("test", 8)):
        for name in "ab":
            for k in range(count):
                file = f"{split}/{name}/{split}{name}{k}.png"
                write_picture(tmp_path / "set" / file, len(rows))
                rows.append((file, f"{name}{k % 10}"))
    what = write_list(tmp_path / "groups.csv", rows)
    examples = examples_of(tmp_path / "set", str(what))
    (line,) = (line for line in examples.notes if "are of groups that train has, too" in line)
    assert line.startswith("warning: ")
    assert " of 16 test images" in line
    in_train = set(examples.groups[examples.splits["train"]].tolist())
    count = sum(g in in_train for g in examples.groups[examples.splits["test"]].tolist())
    assert count > 0
    assert f" {count} of 16 " in line


@pytest.mark.parametrize(
    ("content", "what", "message"),
    [
        (
            None,
            "plant",
            "give folder, a CSV file, or a column of the set's tables, which have none",
        ),
        (
            "file,plant\na/000.png,1\n",
            "{}",
            "it has no column group, but file, plant: give FILE:COLUMN",
        ),
        ("file,group\nz.png,1\n", "{}", "no column names images of the set"),
        ("file,group\na/000.png,\n", "{}", "no image of the set has a group there"),
        ("", "{}", "no column names images of the set"),
    ],
)
def test_what_cannot_be_read(leaves, tmp_path, content, what, message):
    folder, _ = leaves
    if content is not None:
        (tmp_path / "list.csv").write_text(content)
    with pytest.raises(UserError, match="--groups") as raised:
        discover(folder, None, what.format(tmp_path / "list.csv"))
    assert message in str(raised.value)


def test_groups_that_cannot_be_cut(leaves, tmp_path):
    folder, rows = leaves
    for count in (1, 2):  # one for all images; one for each class
        what = write_list(
            tmp_path / "groups.csv", [(file, file[: count - 1] or "x") for file, _ in rows]
        )
        with pytest.raises(UserError, match=f"{count} groups cannot be cut so that train keeps"):
            examples_of(folder, str(what))


def test_the_program(program, leaves, tmp_path):
    folder, rows = leaves
    write_list(tmp_path / "groups.csv", rows)
    fast = ("--image-size", "16", "--epochs", "1", "--device", "cpu", "--no-audit")
    more = ("--balance", "full", "--groups", "groups.csv")
    done = program("--data", folder, "--output", "out", *more, *fast, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "18 groups of images, from --groups groups.csv" in done.stdout
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert metrics["config"]["groups"] == "groups.csv"
    refused = program("--data", folder, "--output", "new", "--groups", "x", *fast, cwd=tmp_path)
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)
    assert not (tmp_path / "new").exists()


def test_a_class_folder_spelled_in_another_way_is_its_class(tmp_path):
    """plant0/leaf_rust is of plant0, as plant0/Leaf rust is."""
    for plant in range(6):
        for name in ("Leaf rust" if plant % 2 else "leaf_rust", "healthy"):
            for k in range(3):
                number = 100 * plant + 10 * len(name) + k
                write_picture(tmp_path / f"plant{plant}" / name / f"{number}.png", number)
    data = discover(tmp_path, "folder", "folder")
    assert set(data.groups) == {f"plant{plant}" for plant in range(6)}
