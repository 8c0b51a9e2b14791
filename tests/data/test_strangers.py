"""Trees of real sets that were once misread in silence: tables beside folders, masks, names."""

import pytest
from datasets import write_table
from folders import classes, splits, write_picture

from kernel.data import describe, discover
from kernel.errors import UserError


def write_pictures(root, names):
    for k, name in enumerate(names):
        write_picture(root / name, k)


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        (["id", "class"], [["1", "blast"], ["2", "rust"]]),
        (["Sl", "class", "count"], [[str(k), ("blast", "rust")[k % 2], "6"] for k in range(1, 5)]),
        (["class_index", "class", "scale by"], [["0", "blast", "1"], ["1", "rust", "1"]]),
    ],
)
def test_a_table_of_classes_beside_numbered_images(tmp_path, header, rows):
    write_pictures(tmp_path, [f"{name}/{k}.png" for name in ("blast", "rust") for k in range(6)])
    write_table(tmp_path / "classes.csv", header, rows)
    data = discover(tmp_path)
    assert classes(data) == {"blast": 6, "rust": 6}
    assert not any("data sets" in note for note in data.notes)


@pytest.mark.parametrize("names", [None, "names.txt"])
@pytest.mark.parametrize("suffix", [".png", ""])
def test_a_counter_beside_names_of_images_names_no_classes(tmp_path, names, suffix):
    """``DataFrame.to_csv`` writes a counter: it is no number of a class."""
    write_pictures(tmp_path, [f"leaf_{k:03}x.png" for k in range(12)])
    rows = [[str(k), f"leaf_{k:03}x{suffix}", str(k % 2)] for k in range(12)]
    write_table(tmp_path / "labels.csv", ["", "image", "label"], rows)
    if names:
        (tmp_path / names).write_text("healthy\nrust\n")
    assert classes(discover(tmp_path)) == dict.fromkeys(
        ("healthy", "rust") if names else ("0", "1"), 6
    )


def test_folders_that_are_numbers_beside_a_table_with_a_counter(tmp_path):
    write_pictures(tmp_path, [f"{k % 2}/im{k:03}.png" for k in range(12)])
    rows = [[str(k), f"im{k:03}.png", ("rust", "healthy", "rust")[k % 3]] for k in range(12)]
    write_table(tmp_path / "labels_old.csv", ["", "image", "note"], rows)
    assert classes(discover(tmp_path)) == {"0": 6, "1": 6}


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        (
            ["image_id", "label", "blurry", "flash"],
            lambda k: [("blast", "healthy")[k % 2], int(k == 3), int(k == 4)],
            {"blast": 6, "healthy": 6},
        ),
        (
            ["file", "label", "is_external"],
            lambda k: [int(k % 3 == 0), int(k % 3 == 1)],
            {"0": 8, "1": 4},
        ),
        (
            ["id", "diagnostic", "smoke", "drink"],
            lambda k: [("BCC", "NEV")[k % 2], int(k < 6), int(k < 4)],
            {"BCC": 6, "NEV": 6},
        ),
        (  # codes, one of them for neither: also where a row has both
            ["id", "predominant_stress", "miner", "rust", "severity"],
            lambda k: [k % 3, int(k % 3 == 1 or k == 2), int(k % 3 == 2), k % 4],
            {"0": 4, "1": 4, "2": 4},
        ),
        (  # a one in each row: these are the classes
            ["id", "healthy", "rust", "variety"],
            lambda k: [int(k % 2 == 0), int(k % 2 == 1), ("gala", "fuji", "braeburn")[k % 3]],
            {"healthy": 6, "rust": 6},
        ),
    ],
)
def test_flags_beside_a_column_of_labels(tmp_path, header, row, expected):
    write_pictures(tmp_path, [f"p{k:03}.png" for k in range(12)])
    rows = [[f"p{k:03}.png", *map(str, row(k))] for k in range(12)]
    write_table(tmp_path / "data.csv", header, rows)
    assert classes(discover(tmp_path)) == expected


def test_several_flags_without_a_column_of_labels_are_refused(tmp_path):
    write_pictures(tmp_path, [f"p{k:03}.png" for k in range(12)])
    rows = [[f"p{k:03}.png", "1", str(k % 2), str(k)] for k in range(12)]
    write_table(tmp_path / "data.csv", ["id", "rust", "scab", "weight"], rows)
    with pytest.raises(UserError, match="hold several labels in 6 of 12 rows"):
        discover(tmp_path)


@pytest.mark.parametrize(
    ("images", "masks"),
    [("Images", "GT"), ("JPEGImages", "SegmentationClass"), ("images", "trimaps")],
)
def test_images_and_their_masks_are_no_classes(tmp_path, images, masks):
    write_pictures(
        tmp_path, [f"{folder}/leaf{k}.png" for folder in (images, masks) for k in range(8)]
    )
    with pytest.raises(UserError, match="no class folders"):
        discover(tmp_path)


def test_masks_do_not_count_where_the_user_says_what_gives_the_class(tmp_path):
    names = [f"{own}_{k}" for own in ("abyssinian", "beagle") for k in range(6)]
    write_pictures(
        tmp_path, [f"{f}/{n}.png" for f in ("images", "annotations/trimaps") for n in names]
    )
    data = discover(tmp_path, "filename")
    assert classes(data) == {"abyssinian": 6, "beagle": 6}
    assert "masks of other images 12" in "\n".join(describe(data))
    other = tmp_path / "other"
    write_pictures(
        other,
        [
            f"{kind}/{own}/{k}{'_mask' * (kind == 'masks')}.png"
            for kind in ("images", "masks")
            for own in ("healthy", "rust")
            for k in range(6)
        ],
    )
    assert classes(discover(other, "folder")) == {"healthy": 6, "rust": 6}


def test_a_column_of_masks_before_that_of_images(tmp_path):
    write_pictures(tmp_path, [f"{f}/p{k}.png" for f in ("masks", "images") for k in range(8)])
    rows = [[f"masks/p{k}.png", f"images/p{k}.png", "ab"[k % 2]] for k in range(8)]
    write_table(tmp_path / "data.csv", ["mask_path", "image_path", "label"], rows)
    assert {file.parent.name for file in discover(tmp_path).files} == {"images"}


def test_a_folder_of_splits_without_classes_is_no_class(tmp_path):
    """As in Br35H: images to detect in, with splits of their own, and images to predict."""
    write_pictures(
        tmp_path, [f"{name}/{name}{k}.png" for name in ("no", "yes", "pred") for k in range(6)]
    )
    write_pictures(
        tmp_path, [f"R-CNN/{s}/{s}{k}.png" for s in ("TRAIN", "TEST", "VAL") for k in range(4)]
    )
    data = discover(tmp_path)
    assert (classes(data), splits(data)) == ({"no": 6, "yes": 6}, {"open": 12, "predict": 6})
    assert "splits without classes 12" in "\n".join(describe(data))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("{}{:04}.png", {"healthy": 12, "rust": 12}),
        ("{}{}.png", {"healthy": 12, "rust": 12}),
        ("{}2_{:03}.png", {"healthy2": 12, "rust2": 12}),
    ],
)
def test_numbers_at_the_end_of_a_word(tmp_path, name, expected):
    write_pictures(
        tmp_path, [name.format(own, k) for own in ("healthy", "rust") for k in range(12)]
    )
    assert classes(discover(tmp_path, "filename")) == expected


def test_splits_of_tables_beside_class_folders(tmp_path):
    names = [f"{own}/{own}_{k}.png" for own in ("forest", "river") for k in range(10)]
    write_pictures(tmp_path, names)
    part_of = {
        name: ("train", "validation", "test")[(k > 6) + (k > 8)]
        for name in names
        for k in [int(name[-5])]
    }
    for part in ("train", "validation", "test"):
        rows = [[name, name.split("/")[0]] for name in names if part_of[name] == part]
        write_table(tmp_path / f"{part}.csv", ["Filename", "ClassName"], rows)
    data = discover(tmp_path)
    assert classes(data) == {"forest": 10, "river": 10}
    assert splits(data) == {"train": 14, "validation": 4, "test": 2}


def test_the_first_of_several_folds_of_tables(tmp_path):
    names = [f"p{k:03}.png" for k in range(30)]
    write_pictures(tmp_path / "images", names)
    rows = [[name, "abc"[k % 3]] for k, name in enumerate(names)]
    for fold in range(5):
        parts = {"test": rows[fold::5], "val": rows[(fold + 1) % 5 :: 5]}
        used = [row for part in parts.values() for row in part]
        parts["train"] = [row for row in rows if row not in used]
        for part, own in parts.items():
            write_table(
                tmp_path / "labels" / f"{part}_subset{fold}.csv", ["Filename", "Label"], own
            )
    assert splits(discover(tmp_path)) == {"train": 18, "validation": 6, "test": 6}


def test_a_split_whose_folder_is_there_twice(tmp_path):
    """GTSRB on Kaggle has Train and train, Test and test."""
    for train, test in (("Train", "Test"), ("train", "test")):
        write_pictures(tmp_path / train, [f"{k % 2}/{k:05}.png" for k in range(24)])
        write_pictures(tmp_path / test, [f"{k:05}.png" for k in range(12)])
    rows = [[f"Test/{k:05}.png", str(k % 2)] for k in range(12)]
    write_table(tmp_path / "Test.csv", ["Path", "ClassId"], rows)
    data = discover(tmp_path)
    assert classes(data) == {"0": 18, "1": 18}
    assert splits(data) == {"train": 24, "test": 12}


def test_dev_is_validation(tmp_path):
    write_pictures(
        tmp_path, [f"{s}/{n}/{s}{k}.png" for s in ("train", "dev") for n in "ab" for k in range(5)]
    )
    assert splits(discover(tmp_path)) == {"train": 10, "validation": 10}


@pytest.mark.parametrize("word", ["Tree ", "plant_", "Field"])
def test_single_plants_below_classes(tmp_path, word):
    write_pictures(tmp_path, [f"Blight/{word}{t}/b{t}{k}.png" for t in (1, 2) for k in range(6)])
    write_pictures(tmp_path, [f"Spot/{word}{t}/s{t}{k}.png" for t in (3, 4, 5) for k in range(6)])
    assert classes(discover(tmp_path)) == {"Blight": 12, "Spot": 18}


@pytest.mark.parametrize("name", ["metadata.jsonl", "imagelabels.mat"])
def test_labels_that_are_not_read_are_named(tmp_path, name):
    write_pictures(tmp_path, [f"images/{k:04}.png" for k in range(6)])
    (tmp_path / name).write_text("{}")
    with pytest.raises(UserError, match=f"is not read: {name}"):
        discover(tmp_path)


def test_classes_of_patients(tmp_path):
    """Breast histopathology: the classes 0 and 1 in each patient's folder."""
    for patient in (10253, 10254, 10255):
        names = [f"{patient}/{k % 2}/{patient}_{k}.png" for k in range(8)]
        write_pictures(tmp_path, names)
    assert classes(discover(tmp_path)) == {"0": 12, "1": 12}


@pytest.mark.parametrize(
    ("train", "test"),
    [
        (("Томат/healthy", "Картофель/healthy"), None),
        (("大棚/健康", "大田/健康", "大田/锈病", "大棚/锈病"), None),
    ],
)
def test_names_in_other_scripts_say_something(tmp_path, train, test):
    write_pictures(tmp_path, [f"{name}/{k}{name[:1]}.png" for name in train for k in range(8)])
    with pytest.raises(UserError, match="parts of one data set"):
        discover(tmp_path)


def test_numbers_in_other_scripts_are_names(tmp_path):
    write_pictures(tmp_path, [f"{name}/{k}.png" for name in "①②③" for k in range(6)])
    assert classes(discover(tmp_path)) == {"①": 6, "②": 6, "③": 6}


@pytest.mark.parametrize("listing", ["test.csv", "sample_submission.csv"])
def test_a_test_folder_beside_classes_that_a_table_lists(tmp_path, listing):
    write_pictures(tmp_path, [f"{own}/{own}{k}.png" for own in ("fog", "rain") for k in range(8)])
    write_pictures(tmp_path, [f"alien_test/t{k}.png" for k in range(5)])
    write_table(tmp_path / listing, ["id", "label"], [[f"t{k}.png", "fog"] for k in range(5)])
    data = discover(tmp_path)
    held_out = "predict" if "sample" in listing else "test"
    assert classes(data) == {"fog": 8 + 5 * (held_out == "test"), "rain": 8}
    assert splits(data)[held_out] == 5
    last = [file.name for file, split in zip(data.files, data.splits, strict=True) if split]
    assert held_out == "test" or last == [f"t{k}.png" for k in range(5)]


def test_labels_of_a_submission(tmp_path):
    """Its column of ids is no label; a column with its labels is."""
    write_pictures(tmp_path, [f"images/p{k:02}.png" for k in range(12)])
    rows = [[f"p{k:02}", f"patient{k % 3}", ("CE", "LAA")[k % 2]] for k in range(12)]
    write_table(tmp_path / "train.csv", ["image_id", "patient_id", "kind"], rows)
    write_table(
        tmp_path / "sample_submission.csv", ["patient_id", "CE", "LAA"], [["x", "0.5", "0.5"]]
    )
    assert classes(discover(tmp_path)) == {"CE": 6, "LAA": 6}


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("dataset-metadata.json", '{"title": "x", "totalViews": 1, "totalVotes": 0}', "01"),
        ("labels.json", f'{{"healthy": "{"9" * 5000}", "rust": "1"}}', "01"),
        ("labels.txt", "1\n0\n1\n0\n1\n0\n", "01"),
        ("labels.txt", "p00.png 0\np01.png 1\n", "01"),
        ("classes.txt", "rust 1\nhealthy 0\n", ("healthy", "rust")),
        ("classes.txt", "0 - healthy\n1 - rust\n", ("healthy", "rust")),
        ("labels.json", '{"healthy": 0, "rust": 1}', ("healthy", "rust")),
        ("labels.json", '{"healthy": "1", "rust": "0"}', ("rust", "healthy")),
    ],
)
def test_what_names_the_numbers_of_folders(tmp_path, name, text, expected):
    write_pictures(tmp_path, [f"{k % 2}/p{k:02}.png" for k in range(12)])
    (tmp_path / name).write_text(text)
    assert discover(tmp_path).classes == sorted(expected)
    first = discover(tmp_path).files[0]
    assert first.parent.name == "01"[list(expected).index(sorted(expected)[0])]


def test_folders_of_one_label_beside_a_table(tmp_path):
    """Bee or wasp: bee1, bee2, wasp1, wasp2, and the labels in a table."""
    folders = ("bee1", "bee2", "wasp1", "wasp2")
    names = [f"{own}/{own}_{k}.png" for own in folders for k in range(5)]
    write_pictures(tmp_path, names)
    write_table(tmp_path / "labels.csv", ["path", "label"], [[n, n[:4].strip("12")] for n in names])
    assert classes(discover(tmp_path)) == {"bee": 10, "wasp": 10}


def test_a_table_of_some_images_by_their_paths(tmp_path):
    write_pictures(tmp_path, [f"camera {c}/{k}.png" for c in "ab" for k in range(10)])
    rows = [[f"camera {c}/{k}.png", ("ripe", "raw")[k % 2]] for c in "ab" for k in range(4)]
    write_table(tmp_path / "labels.csv", ["path", "label"], rows)
    assert classes(discover(tmp_path)) == {"raw": 4, "ripe": 4}


@pytest.mark.parametrize("name", ["GT", "seg", "mask"])
def test_a_class_that_is_called_like_masks(tmp_path, name):
    """All classes have images 1, 2, 3: of such names nothing is concluded."""
    write_pictures(
        tmp_path, [f"{own}/{k}.png" for own in (name, "other", "third") for k in range(8)]
    )
    assert classes(discover(tmp_path)) == {name: 8, "other": 8, "third": 8}


@pytest.mark.parametrize("larger", ["train_2020.csv", "train_v2.csv"])
def test_the_larger_of_two_tables(tmp_path, larger):
    write_pictures(tmp_path, [f"images/p{k:02}.png" for k in range(24)])
    rows = [[f"p{k:02}.png", "ab"[k % 2]] for k in range(24)]
    write_table(tmp_path / "train_2019.csv", ["id", "label"], rows[:14])
    write_table(tmp_path / larger, ["id", "label"], rows)
    assert classes(discover(tmp_path)) == {"a": 12, "b": 12}


def test_one_set_in_two_folders(tmp_path):
    for folder in ("DATASET", "dataset/DATASET"):
        write_pictures(tmp_path / folder, [f"{n}/{n}{k}.png" for n in "ab" for k in range(8)])
    data = discover(tmp_path)
    assert classes(data) == {"a": 8, "b": 8}
    assert "copy of the images" in "\n".join(describe(data))


def test_splits_in_a_column_with_further_words(tmp_path):
    """FER2013: Training, PublicTest, PrivateTest."""
    write_pictures(tmp_path, [f"p{k:02}.png" for k in range(18)])
    usage = ["Training"] * 11 + ["NaN"] + ["PublicTest"] * 3 + ["PrivateTest"] * 3
    rows = [[f"p{k:02}.png", str(k % 3), usage[k]] for k in range(18)]
    write_table(tmp_path / "icml.csv", ["file", "emotion", "Usage"], rows)
    assert splits(discover(tmp_path)) == {"train": 11, "test": 6, "open": 1}


def test_paths_from_a_notebook(tmp_path):
    write_pictures(tmp_path, [f"train/p{k:02}.png" for k in range(8)])
    rows = [[f"../input/x/train/p{k:02}.png", "ab"[k % 2]] for k in range(8)]
    write_table(tmp_path / "data.csv", ["filepath", "label"], rows)
    assert classes(discover(tmp_path)) == {"a": 4, "b": 4}


def test_names_of_two_spellings_of_unicode(tmp_path):
    write_pictures(tmp_path, [f"caf\u0065\u0301{k}.png" for k in range(8)])
    rows = [[f"caf\u00e9{k}.png", "ab"[k % 2]] for k in range(8)]
    write_table(tmp_path / "data.csv", ["file", "label"], rows)
    assert classes(discover(tmp_path)) == {"a": 4, "b": 4}
