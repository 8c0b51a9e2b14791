"""The forms that data sets have on Kaggle: each is found, with its classes, splits and images."""

import json
import shutil
from pathlib import Path

import datasets
import numpy as np
import pytest
from datasets import write_table
from folders import classes, splits, write_classes, write_picture
from PIL import Image

from kernel.data import decode, describe, discover, load_images, make_examples
from kernel.data.tables import count_several
from kernel.errors import UserError

DISEASES = ("healthy", "multiple_diseases", "rust", "scab")
CASSAVA = ("Bacterial Blight (CBB)", "Brown Streak (CBSD)", "Healthy")
FORMS = {
    "plant_pathology_2020": ("csv", dict.fromkeys(DISEASES, 6), {"train": 24, "predict": 5}),
    "cassava": ("csv", dict.fromkeys(CASSAVA, 10), {"train": 30, "predict": 1}),
    "dog_breeds": (
        "csv",
        dict.fromkeys(("boston_bull", "dingo", "pekinese"), 6),
        {"train": 18, "predict": 4},
    ),
    "new_plant_diseases": (
        "parts",
        dict.fromkeys(("Apple___Apple_scab", "Apple___healthy"), 11),
        {"train": 16, "validation": 6, "predict": 3},
    ),
    "intel": ("parts", {"buildings": 11, "forest": 11}, {"train": 16, "test": 6, "predict": 4}),
    "plant_village": ("classes", {"Corn___healthy": 5, "Corn___rust": 6}, {"open": 11}),
    "gtsrb": ("csv", {"0": 8, "1": 8, "2": 8}, {"train": 18, "test": 6}),
    "sports": (
        "parts",
        {"air hockey": 10, "hockey": 10},
        {"train": 12, "validation": 4, "test": 4},
    ),
    "skin_cancer": ("csv", {"bkl": 8, "mel": 8, "nv": 8}, {"open": 24}),
    "radiography": ("classes", {"COVID": 6, "Normal": 6}, {"open": 12}),
    "mednist": ("npz", {"0": 16, "1": 16, "2": 16}, {"train": 24, "validation": 12, "test": 12}),
    "originals_and_copies": ("classes", {"Blotch": 6, "Scab": 6}, {"open": 12}),
}


@pytest.mark.parametrize("form", FORMS)
def test_form(tmp_path, form):
    kind, expected, given = FORMS[form]
    getattr(datasets, form)(tmp_path / "input" / "set")
    data = discover(tmp_path / "input")
    assert (data.kind, classes(data), splits(data)) == (kind, expected, given)
    assert len(describe(data)) <= 4  # the fifth counts what was skipped
    assert data.skipped == []
    assert len(set(data.files)) == len(data.files)


@pytest.mark.parametrize("form", ["cassava", "intel", "mednist"])
@pytest.mark.parametrize("place", [".", "..", "set", "./set/../set"])
def test_relative_folders(tmp_path, monkeypatch, form, place):
    getattr(datasets, form)(tmp_path / "set")
    (tmp_path / "set" / "below").mkdir()
    monkeypatch.chdir(
        {".": tmp_path / "set", "..": tmp_path / "set" / "below"}.get(place, tmp_path)
    )
    data = discover(Path(place))
    kind, expected, given = FORMS[form]
    assert (data.kind, classes(data), splits(data)) == (kind, expected, given)
    examples = make_examples(data, load_images(data.files, 8, tmp_path / "c"), 0)
    assert not any(name.startswith((".", "/")) for name in examples.names)
    assert examples.skipped == []


def test_several_labels_in_a_cell(tmp_path):
    datasets.plant_pathology_2021(tmp_path)
    with pytest.raises(UserError, match=r"'labels' of train\.csv .* 6 of 24 rows") as error:
        discover(tmp_path)
    assert "\n" not in str(error.value)


def test_one_label_in_every_cell(tmp_path):
    data = discover(datasets.plant_pathology_2021(tmp_path, several=0))
    assert classes(data) == dict.fromkeys(("healthy", "powdery_mildew", "rust", "scab"), 6)


@pytest.mark.parametrize(
    ("labels", "several"),
    [
        (["black rot", "apple scab", "healthy"], 0),
        (["hockey", "air hockey", "field hockey"], 0),
        (["rust", "scab", "rust scab", "rust mildew"], 2),
        (["rust", "scab", "rust, scab"], 1),
        (["Cardiomegaly|Effusion", "Effusion", "Hernia"], 1),
        (["1 5", "7 8", "7"], 2),
    ],
)
def test_what_several_labels_are(labels, several):
    assert count_several(labels) == several


def test_one_hot_columns_with_several_ones(tmp_path):
    for k in range(8):
        write_picture(tmp_path / "images" / f"{k}.png", k)
    rows = [[k, int(k % 2), int(k % 2 == 0 or k == 1)] for k in range(8)]
    write_table(tmp_path / "train.csv", ["id", "rust", "scab"], rows)
    with pytest.raises(UserError, match=r"rust, scab of train\.csv .* 1 of 8 rows"):
        discover(tmp_path)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encodings_and_delimiters(tmp_path, encoding, delimiter):
    for k in range(6):
        write_picture(tmp_path / "bilder" / f"äpfel {k}.png", k)
    rows = [[f"äpfel {k}.png", ("Fäule, braun", "gesund")[k % 2]] for k in range(6)]
    write_table(tmp_path / "daten.csv", ["Datei", "Krankheit"], rows, encoding, delimiter)
    assert classes(discover(tmp_path)) == {"Fäule, braun": 3, "gesund": 3}


def test_names_in_any_form(tmp_path):
    """Without extension, with another one, in another case, with folders, in Windows' way."""
    for k in range(6):
        write_picture(tmp_path / "Images" / f"Leaf_{k}.JPG", k)
        write_picture(tmp_path / "thumbs" / f"Leaf_{k}.JPG", 10 + k)
    cells = ["Leaf_0", "leaf_1.jpg", "Leaf_2.png", "images/Leaf_3.JPG", r".\Images\Leaf_4.JPG"]
    cells += [f"{tmp_path}/Images/Leaf_5.JPG"]
    rows = [[name, "ab"[k % 2]] for k, name in enumerate(cells)]
    write_table(tmp_path / "x.csv", ["path", "class"], rows)
    data = discover(tmp_path)
    assert [file.relative_to(tmp_path).as_posix() for file in sorted(data.files)] == [
        f"Images/Leaf_{k}.JPG" for k in range(6)
    ]


def test_table_without_header(tmp_path):
    for k in range(6):
        write_picture(tmp_path / "i" / f"{k}.png", k)
    write_table(
        tmp_path / "x.csv", ["0.png", "a"], [[f"{k}.png", "ab"[k % 2]] for k in range(1, 6)]
    )
    assert classes(discover(tmp_path)) == {"a": 3, "b": 3}


@pytest.mark.parametrize("how", ["names", "column", "folders"])
def test_splits_of_tables(tmp_path, how):
    """From the table's name, from a column, from the folders that the images lie in."""
    rows = {"train": [], "valid": [], "test": []}
    for split, count in (("train", 8), ("valid", 4), ("test", 6)):
        for k in range(count):
            file = f"{split}/{split}{k}.png" if how != "column" else f"all/{split}{k}.png"
            write_picture(tmp_path / file, 100 * len(split) + k)
            rows[split].append([file.rpartition("/")[2], "ab"[k % 2], split])
    if how == "names":
        for split, own in rows.items():
            write_table(tmp_path / f"{split}.csv", ["file", "label"], [row[:2] for row in own])
    else:
        header = ["file", "label", "split"][: 3 if how == "column" else 2]
        write_table(
            tmp_path / "all.csv", header, [r[: len(header)] for p in rows.values() for r in p]
        )
    data = discover(tmp_path)
    assert splits(data) == {"train": 8, "validation": 4, "test": 6}
    for file, split in zip(data.files, data.splits, strict=True):
        assert file.name.startswith({"validation": "valid"}.get(split, split))


def test_labels_and_the_rest_of_the_columns(tmp_path):
    """A table of measurements beside class folders teaches nothing."""
    write_classes(tmp_path, a=6, b=6)
    rows = [[f"{c}/{k:03}.png", k % 3, 7 * k] for c in "ab" for k in range(6)]
    write_table(tmp_path / "sizes.csv", ["file", "width", "bytes"], rows)
    data = discover(tmp_path)
    assert (data.kind, classes(data)) == ("classes", {"a": 6, "b": 6})


def test_a_table_in_each_class_folder(tmp_path):
    """As GTSRB's own archive has them: they say no more than the folders."""
    write_classes(tmp_path, a=5, b=6)
    for number, name in enumerate("ab"):
        rows = [[f"{k:03}.png", 30, number] for k in range(5)]
        write_table(
            tmp_path / name / "GT.csv", ["Filename", "Width", "ClassId"], rows, delimiter=";"
        )
    assert classes(discover(tmp_path)) == {"a": 5, "b": 6}


@pytest.mark.parametrize(("column", "kind"), [("image_type", "classes"), ("label", "csv")])
def test_what_a_table_says_of_class_folders(tmp_path, column, kind):
    """Labels by that very name go before names of folders; other columns do not."""
    write_classes(tmp_path, camera1=6, camera2=6)
    rows = [[f"camera{c}/{k:03}.png", "xy"[k % 2]] for c in (1, 2) for k in range(6)]
    write_table(tmp_path / "meta.csv", ["file", column], rows)
    assert discover(tmp_path).kind == kind


def test_labels_that_are_measurements(tmp_path):
    for k in range(30):
        write_picture(tmp_path / "images" / f"{k}.png", k)
    rows = [[f"{k}.png", k / 7] for k in range(30)]
    write_table(tmp_path / "train.csv", ["file", "yield"], rows)
    with pytest.raises(UserError, match=r"'yield' of train\.csv has 30 different values"):
        discover(tmp_path)


def test_bad_rows_are_named(tmp_path):
    """Rows without a file or a label, files without a row, paths that lead out."""
    folder = tmp_path / "set"
    for k in range(12):
        write_picture(folder / "images" / f"{k}.png", k)
    write_picture(tmp_path / "secret.png", 99)
    write_picture(folder / "secret.png", 98)
    rows = [[f"{k}.png", "ab"[k % 2]] for k in range(6)]
    rows += [["6.png", ""], ["7.png", "nan"], ["8.png", "NaN"], ["gone.png", "a"], ["", "b"]]
    rows += [["../../secret.png", "a"], ["/etc/secret.png", "b"], [r"C:\x\secret.png", "a"]]
    rows += [["0.png", "a"], ["9.png", "a"], ["9.png", "b"]]
    write_table(folder / "csv" / "train.csv", ["file", "label"], rows)
    data = discover(folder)
    assert classes(data) == {"a": 3, "b": 3}
    assert {file.name for file in data.files} == {f"{k}.png" for k in range(6)}
    assert sorted((name, reason.partition(":")[0]) for name, reason in data.skipped) == sorted(
        [("images/10.png", "no row"), ("images/11.png", "no row")]
        + [(f"images/{k}.png", "no label") for k in (6, 7, 8)]
        + [("images/9.png", "two labels"), ("gone.png", "no file"), ("", "no file")]
        + [(name, "refused") for name in ("../../secret.png", "/etc/secret.png")]
        + [(r"C:\x\secret.png", "refused")]
    )


@pytest.mark.parametrize(
    ("train", "test"),
    [
        ("TRAIN", "Test"),
        ("training_set/training_set", "test_set/test_set"),
        ("a/b/c/Train", "a/b/c/TEST"),
        ("x/train_data/train", "x/test_data/test"),
        ("Train/a/b/c", "Test/a/b/c"),
    ],
)
def test_names_of_splits(tmp_path, train, test):
    write_classes(tmp_path / train, rust=6, healthy=5)
    write_classes(tmp_path / test, Rust=2, healthy=1, Healthy=1)
    data = discover(tmp_path)
    assert (classes(data), splits(data)) == ({"healthy": 7, "rust": 8}, {"train": 11, "test": 4})


def test_a_split_beside_class_folders(tmp_path):
    write_classes(tmp_path, rust=6, healthy=5)
    write_classes(tmp_path / "test", rust=2, healthy=1)
    assert splits(discover(tmp_path)) == {"open": 11, "test": 3}


def test_class_named_like_a_split(tmp_path):
    write_classes(tmp_path, **{"train station": 5, "airport": 4, "test tube": 3})
    data = discover(tmp_path)
    assert classes(data) == {"airport": 4, "test tube": 3, "train station": 5}


def test_same_set_once_more_within(tmp_path):
    write_classes(tmp_path / "cells", a=4, b=4)
    write_classes(tmp_path / "cells" / "cells", a=4, b=4)
    data = discover(tmp_path)
    assert data.root == tmp_path / "cells"
    assert len(data.files) == 8


def test_an_earlier_output_is_no_set(tmp_path):
    """What a run left behind, attached as an input beside the data."""
    write_classes(tmp_path / "leaves" / "all", a=4, b=4)
    for kernel in ("my-kernel", "my-kernel-2"):
        for name in ("curves.png", "confusion_matrix.png"):
            write_picture(tmp_path / kernel / name, 9)
        write_table(tmp_path / kernel / "predictions.csv", ["file", "true"], [["a/000.png", "a"]])
    assert discover(tmp_path).root == tmp_path / "leaves" / "all"


@pytest.mark.parametrize(
    ("names", "taken"),
    [
        (("Original Dataset", "Augmented Dataset"), 0),
        (("without_augmentation", "with_augmentation"), 0),
        (("raw", "AugmentedImages"), 0),
    ],
)
def test_originals_are_taken_and_not_their_copies(tmp_path, names, taken):
    data = discover(datasets.originals_and_copies(tmp_path, names))
    assert data.root.name == names[taken]
    said = "\n".join(describe(data))
    assert "leakage guard" in said
    assert names[1 - taken] in said


@pytest.mark.parametrize(
    ("originals", "copies"),
    [
        (["train"], ["train_augmented"]),
        (["train/original"], ["train/augmented"]),
        (["train"], ["train/a/aug"]),
    ],
)
def test_augmented_copies_of_the_training_split(tmp_path, originals, copies):
    write_classes(tmp_path / originals[0], a=6, b=6)
    write_classes(tmp_path / copies[0], a=16, b=16)
    data = discover(tmp_path)
    assert len(data.files) == 12
    said = "\n".join(describe(data))
    assert "leakage guard" in said
    assert "32" in said
    assert copies[0] in said


def test_test_labels_in_a_table(tmp_path):
    """Class folders to train on, and a table that says what the flat test folder shows."""
    write_classes(tmp_path / "train", a=5, b=5)
    rows = [[f"{k}.png", "ab"[k % 2]] for k in range(4)]
    for k in range(4):
        write_picture(tmp_path / "test" / f"{k}.png", 50 + k)
    write_table(tmp_path / "test.csv", ["file", "label"], rows)
    data = discover(tmp_path)
    assert (classes(data), splits(data)) == ({"a": 7, "b": 7}, {"train": 10, "test": 4})


@pytest.mark.parametrize("sample", [False, True])
def test_same_names_in_train_and_test(tmp_path, sample):
    """train/1.png and test/1.png: a table speaks of those of its split."""
    for k in range(8):
        write_picture(tmp_path / "train" / f"{k}.png", k)
        write_picture(tmp_path / "test" / f"{k}.png", 50 + k)
    rows = [[k, "ab"[k % 2]] for k in range(8)]
    write_table(tmp_path / "trainLabels.csv", ["id", "label"], rows)
    if sample:
        write_table(
            tmp_path / "sampleSubmission.csv", ["id", "label"], [[k, "a"] for k in range(8)]
        )
    else:
        write_table(tmp_path / "Testing_set.csv", ["id"], [[k] for k in range(8)])
    data = discover(tmp_path)
    assert splits(data) == {"train": 8, "predict": 8}
    for file, split in zip(data.files, data.splits, strict=True):
        assert file.parent.name == {"train": "train", "predict": "test"}[split]
    assert not sample or all(file.parent.name == "test" for file in data.sample.files)


def test_classes_below_other_folders_of_a_split(tmp_path):
    """Plants, then diseases; or one class in several folders."""
    for split, count in (("train", 5), ("test", 2)):
        write_classes(tmp_path / "1" / split / "Apple", healthy=count, scab=count)
        write_classes(tmp_path / "1" / split / "Corn", healthy=count, rust=count)
        write_classes(tmp_path / "2" / split / "first", healthy=count, scab=count)
        for number, name in enumerate(("healthy", "scab")):
            for k in range(count):
                file = tmp_path / "2" / split / "second" / name / f"{k:03}.png"
                write_picture(file, 5000 + 1000 * number + k)
    names = ("Apple/healthy", "Apple/scab", "Corn/healthy", "Corn/rust")
    data = discover(tmp_path / "1")
    assert (classes(data), splits(data)) == (dict.fromkeys(names, 7), {"train": 20, "test": 8})
    assert classes(discover(tmp_path / "2")) == {"healthy": 14, "scab": 14}


def test_roboflow(tmp_path):
    """A table in each split's folder, a blank before each column's name."""
    for split, count in (("train", 6), ("valid", 3), ("test", 3)):
        rows = [[f"{split}{k}.jpg", f" {k % 2}", f" {1 - k % 2}"] for k in range(count)]
        for k, row in enumerate(rows):
            write_picture(tmp_path / split / row[0], 10 * count + k)
        write_table(tmp_path / split / "_classes.csv", ["filename", " rust", " scab"], rows)
    data = discover(tmp_path)
    assert splits(data) == {"train": 6, "validation": 3, "test": 3}
    assert classes(data) == {"rust": 5, "scab": 7}


ARRAYS = {
    "gray": ({"x": (12, 8, 8), "y": (12,)}, np.uint8),
    "channels first": ({"images": (12, 3, 8, 8), "labels": (12, 1)}, np.uint8),
    "floats": ({"X_train": (12, 8, 8, 1), "y_train": (12,)}, np.float32),
    "sixteen bits": ({"train_images": (12, 8, 8, 3), "train_labels": (12, 1)}, np.uint16),
}


@pytest.mark.parametrize("form", ARRAYS)
def test_arrays(tmp_path, form):
    """Whatever the layout, an image is what the array says."""
    (images, shape), (labels, label_shape) = ARRAYS[form][0].items()
    dtype = np.dtype(ARRAYS[form][1])
    top = {"u1": 255, "f4": 1.0, "u2": 65535}[dtype.str[1:]]
    values = np.zeros(shape, dtype)
    values[:, ..., : shape[2] // 2] = top
    values[::2] = top - values[::2]
    arrays = {images: values, labels: (np.arange(12) % 2).reshape(label_shape)}
    np.savez_compressed(tmp_path / "set.npz", **arrays)
    data = discover(tmp_path)
    assert (data.kind, classes(data)) == ("npz", {"0": 6, "1": 6})
    pixels = load_images(data.files, 8, tmp_path / "cache")
    again = load_images(data.files, 8, tmp_path / "cache")
    assert np.array_equal(pixels.images, again.images)
    squares = np.moveaxis(pixels.images.numpy(), 1, -1)
    for file, square in zip(data.files, squares, strict=True):
        expected = np.squeeze(values[int(file.name)].astype(float) / top * 255)
        if expected.ndim == 3 and expected.shape[0] == 3:
            expected = np.moveaxis(expected, 0, -1)
        if expected.ndim == 2:
            expected = np.stack([expected] * 3, -1)
        assert np.abs(square - expected).max() <= 1


def test_two_files_of_arrays(tmp_path):
    """The larger one; of two with as many images none, unless it is named."""
    for name, count in (("a", 12), ("b", 12), ("c", 15)):
        images = np.random.default_rng(0).integers(0, 256, (count, 8, 8), dtype=np.uint8)
        np.savez(tmp_path / f"{name}.npz", images=images, labels=np.arange(count) % 2)
    assert "c.npz" in describe(discover(tmp_path))[0]
    (tmp_path / "c.npz").unlink()
    with pytest.raises(UserError, match=r"a\.npz and .*b\.npz"):
        discover(tmp_path)


def test_arrays_that_cannot_be_used(tmp_path):
    generator = np.random.default_rng(0)
    images = generator.integers(0, 256, (12, 8, 8), dtype=np.uint8)
    np.savez(tmp_path / "x.npz", images=images, labels=np.array([{}] * 12, dtype=object))
    with pytest.raises(UserError, match="no class folders"):  # and no pickle is loaded
        discover(tmp_path)
    np.savez(tmp_path / "x.npz", images=images, labels=generator.integers(0, 2, (12, 5)))
    with pytest.raises(UserError, match=r"several labels, or none, in \d+ of 12 rows"):
        discover(tmp_path)
    (tmp_path / "x.npz").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(UserError, match="no class folders"):
        discover(tmp_path)


def test_arrays_cut_off(tmp_path):
    """What a damaged array still gives is used, the rest is named."""
    datasets.mednist(tmp_path, count=12, side=64)
    raw = bytearray((tmp_path / "pathmnist.npz").read_bytes())
    middle = raw.index(b"test_images.npy") + 60000
    raw[middle : middle + 100] = bytes(100)
    (tmp_path / "pathmnist.npz").write_bytes(raw)
    data = discover(tmp_path)
    pixels = load_images(data.files, 8)
    lost = {path.parent.name for path, _ in pixels.unreadable}
    assert lost == {"test_images"}
    assert len(pixels.kept) == 48 - len(pixels.unreadable) >= 36


@pytest.fixture(scope="session")
def few_leaves(leaves_folder, tmp_path_factory):
    """Twelve photographs of each class for training, four to test: by split and class."""
    target = tmp_path_factory.mktemp("leaves")
    for split, count in (("train", 12), ("test", 4)):
        for source in sorted((leaves_folder / split).iterdir()):
            (target / split / source.name).mkdir(parents=True)
            for file in sorted(source.iterdir())[:count]:
                shutil.copy(file, target / split / source.name)
    return target


def rearrange(leaves, target, kind):
    """Lay real leaves out in another way; returns what is to be found: kind, parts."""
    files = [(f.parents[1].name, f.parent.name, f) for f in sorted(leaves.rglob("*.jpg"))]
    names = sorted({name for _, name, _ in files})
    train = [(name, f) for split, name, f in files if split == "train"]
    test = [(name, f) for split, name, f in files if split == "test"]
    place = {
        "classes": lambda split, name: ("Apple Leaves", name),
        "nested": lambda split, name: ("apple", "Apple", split.upper(), name),
        "flat test": lambda split, name: ("a", "train", name)
        if split == "train"
        else ("test", "test"),
        "npz": lambda split, name: (),
    }.get(kind, lambda split, name: ("images",))
    if kind == "npz":
        arrays = {}
        for split, own in (("train", train), ("test", test)):
            arrays[f"{split}_images"] = np.stack([np.asarray(Image.open(f)) for _, f in own])
            arrays[f"{split}_labels"] = np.array([[names.index(name)] for name, _ in own])
        np.savez(target / "applemnist.npz", **arrays)
        return "npz", {"train": 48, "test": 16}
    for split, name, f in files:
        goal = target.joinpath(*place(split, name), f.name)
        goal.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(f, goal)
    if kind == "text":
        write_table(target / "labels.csv", ["file", "disease"], [[f.name, n] for _, n, f in files])
    if kind == "number":
        (target / "map.json").write_text(json.dumps(dict(enumerate(names))))
        rows = [[f.stem, names.index(name)] for name, f in train]
        write_table(target / "train.csv", ["image_id", "label"], rows)
    if kind == "one-hot":
        rows = [[f.stem, *(int(name == n) for n in names)] for name, f in train]
        write_table(target / "train.csv", ["image_id", *names], rows)
    if kind in ("number", "one-hot"):
        write_table(target / "test.csv", ["image_id"], [[f.stem] for _, f in test])
    return {
        "classes": ("classes", {"open": 64}),
        "nested": ("parts", {"train": 48, "test": 16}),
        "flat test": ("parts", {"train": 48, "predict": 16}),
        "text": ("csv", {"open": 64}),
    }.get(kind, ("csv", {"train": 48, "predict": 16}))


@pytest.mark.parametrize(
    "kind", ["classes", "nested", "flat test", "npz", "text", "number", "one-hot"]
)
def test_real_leaves_in_each_form(few_leaves, tmp_path, kind):
    expected = rearrange(few_leaves, tmp_path, kind)
    data = discover(tmp_path)
    assert (data.kind, splits(data)) == expected
    true = {f.name: f.parent.name for f in few_leaves.rglob("*.jpg")}
    if kind == "npz":
        image = load_images(data.files[16:17], 32).images[0].permute(1, 2, 0)
        leaf = decode(min((few_leaves / "train").rglob("*.jpg")), 32)
        assert np.abs(image.numpy().astype(int) - leaf).max() < 16
        return
    for file, label in zip(data.files, data.labels, strict=True):
        assert label == -1 or data.classes[label] == true[file.name]


def test_an_array_of_objects_beside_the_images(tmp_path):
    generator = np.random.default_rng(0)
    images = generator.integers(0, 256, (12, 8, 8), dtype=np.uint8)
    names = np.array(["rust", "scab"], dtype=object)
    np.savez(tmp_path / "x.npz", images=images, labels=np.arange(12) % 2, class_names=names)
    assert len(discover(tmp_path).files) == 12
