"""Lists in text files, and tables without labels: who is in which split, as the authors cut it."""

import pytest
from folders import classes, splits, write_picture

from kernel.data import describe, discover
from kernel.errors import UserError

NAMES = ("healthy", "leaf_blight", "rust")


def write_numbered(root, suffix=".png"):
    """Write 18 images without folders, of three classes in turn, and return their names."""
    names = [f"{k:05}" for k in range(18)]
    for k, name in enumerate(names):
        write_picture(root / "images" / f"{name}.png", k)
    return [f"{name}{suffix}" for name in names]


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("suffix", [".png", ""])
@pytest.mark.parametrize("between", [" ", "\t", ", ", "|"])
def test_lists_of_images_and_labels(tmp_path, suffix, between, first):
    """As in IP102: train.txt and the others with a name and a number, classes.txt with names."""
    names = write_numbered(tmp_path, suffix)
    rows = [f"{name}{between}{k % 3}\n" for k, name in enumerate(names)]
    (tmp_path / "train.txt").write_text("".join(rows[:9]))
    (tmp_path / "val.txt").write_text("".join(rows[9:12]))
    (tmp_path / "test.txt").write_text("".join(rows[12:]))
    named = "".join(f"{k}  {name}\n" for k, name in enumerate(NAMES, start=first))
    (tmp_path / "classes.txt").write_text(named)
    data = discover(tmp_path)
    assert classes(data) == dict.fromkeys(NAMES, 6)
    assert splits(data) == {"train": 9, "validation": 3, "test": 6}
    assert "named by classes.txt" in data.source
    assert not data.skipped


@pytest.mark.parametrize("text", ["{name}.png {label}", "images/{name} {label}"])
def test_labels_of_several_words(tmp_path, text):
    """As in FGVC-Aircraft: images_variant_train.txt."""
    names = write_numbered(tmp_path, "")
    rows = [text.format(name=n, label=NAMES[k % 3].replace("_", " ")) for k, n in enumerate(names)]
    (tmp_path / "images_variant_train.txt").write_text("\n".join(rows[:12]))
    (tmp_path / "images_variant_test.txt").write_text("\n".join(rows[12:]))
    data = discover(tmp_path)
    assert classes(data) == dict.fromkeys((name.replace("_", " ") for name in NAMES), 6)
    assert splits(data) == {"train": 12, "test": 6}


def write_classes(root):
    """Write three class folders of six images each, and return their paths below ``root``."""
    names = [f"{name}/{name[0]}{k}.png" for name in NAMES for k in range(6)]
    for k, name in enumerate(names):
        write_picture(root / "images" / name, k)
    return names


@pytest.mark.parametrize(
    ("suffix", "header"), [(".txt", ""), (".csv", "path\n"), (".csv", "id,path\n")]
)
@pytest.mark.parametrize("with_suffix", [True, False])
def test_lists_of_the_splits_of_class_folders(tmp_path, suffix, header, with_suffix):
    """As in Food-101: images/<class>/*.jpg, meta/train.txt and meta/test.txt."""
    names = [name if with_suffix else name[:-4] for name in write_classes(tmp_path)]
    rows = [f"{f'{k},' if ',' in header else ''}{name}\n" for k, name in enumerate(names)]
    (tmp_path / "meta").mkdir()
    train, test = [header, *rows[0::3], *rows[1::3]], [header, *rows[2::3]]
    (tmp_path / "meta" / f"train{suffix}").write_text("".join(train))
    (tmp_path / "meta" / f"test{suffix}").write_text("".join(test))
    data = discover(tmp_path)
    assert classes(data) == dict.fromkeys(NAMES, 6)
    assert splits(data) == {"train": 12, "test": 6}
    assert all(
        int(f.stem[-1]) % 3 == 2
        for f, s in zip(data.files, data.splits, strict=True)
        if s == "test"
    )
    assert any("train" in line and suffix in line for line in describe(data))
    assert "labels: used" in {data.fates[name] for name in data.fates if name.endswith(suffix)}


def test_a_column_of_splits_beside_class_folders(tmp_path):
    rows = [
        f"{name},{('train', 'train', 'test')[k % 3]}"
        for k, name in enumerate(write_classes(tmp_path))
    ]
    (tmp_path / "split.csv").write_text("\n".join(["image,split", *rows]))
    assert splits(discover(tmp_path)) == {"train": 12, "test": 6}


def test_of_several_cuts_the_first_one(tmp_path):
    """As in DTD: labels/train1.txt to test10.txt."""
    names = write_classes(tmp_path)
    for n in (1, 2, 10):
        (tmp_path / f"train{n}.txt").write_text(
            "\n".join(names[n % 3 :: 3] + names[(n + 1) % 3 :: 3])
        )
        (tmp_path / f"test{n}.txt").write_text("\n".join(names[(n + 2) % 3 :: 3]))
    data = discover(tmp_path)
    assert splits(data) == {"train": 12, "test": 6}
    tested = [f for f, split in zip(data.files, data.splits, strict=True) if split == "test"]
    assert {int(file.stem[-1]) % 3 for file in tested} == {0}
    assert any("train10.txt" in note for note in data.notes)


def test_images_that_no_list_names_and_that_two_name_are_counted(tmp_path):
    names = write_classes(tmp_path)
    (tmp_path / "train.txt").write_text("\n".join(names[0::3] + names[3::6]))
    (tmp_path / "test.txt").write_text("\n".join(names[2::3]))
    data = discover(tmp_path)
    line = " ".join(describe(data))
    assert splits(data)["test"] == 6 - len(set(names[2::3]) & set(names[3::6]))
    assert "in none of them" in line


def test_boxes_and_prose_are_no_lists(tmp_path):
    """One text file for each image, lists of boxes, and a README that mentions images."""
    names = write_classes(tmp_path)
    for name in names:
        (tmp_path / "images" / name).with_suffix(".txt").write_text("0 0.5 0.5 0.2 0.2\n")
    (tmp_path / "boxes_train.txt").write_text("\n".join(f"{name} 10 20 30 40" for name in names))
    (tmp_path / "train_notes.txt").write_text("All photographs, but\nh0.png was taken twice.\n")
    data = discover(tmp_path)
    assert classes(data) == dict.fromkeys(NAMES, 6)
    assert splits(data) == {"open": 18}


@pytest.mark.parametrize("name", ["train_test_split.txt", "splits.json", "info.json"])
def test_a_cut_that_is_not_read_is_named(tmp_path, name):
    write_classes(tmp_path)
    (tmp_path / name).write_text("1 0\n2 1\n")
    data = discover(tmp_path)
    assert any(name in note for note in data.notes) == (name != "info.json")


def test_one_list_for_each_class_is_refused(tmp_path):
    """As in Pascal VOC: blight_train.txt and rust_train.txt have 1 or -1 for each image."""
    names = write_numbered(tmp_path, "")
    for k, name in enumerate(NAMES):
        rows = [f"{image}  {1 if n % 3 == k else -1}" for n, image in enumerate(names)]
        (tmp_path / f"{name}_train.txt").write_text("\n".join(rows))
    with pytest.raises(UserError, match=r"is not read: healthy_train\.txt"):
        discover(tmp_path)


def test_a_list_of_test_images_alone_is_not_counted_as_used(tmp_path):
    names = write_classes(tmp_path)
    (tmp_path / "test.txt").write_text("\n".join(names[::3]))
    data = discover(tmp_path)
    assert splits(data) == {"open": 18}
    assert any("test.txt may say how the set is split" in note for note in data.notes)
    assert data.fates["../test.txt"] == "not an image: .txt"
