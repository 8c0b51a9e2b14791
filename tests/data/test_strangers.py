"""Trees of real sets that were once misread in silence: tables beside folders, masks, names."""

from collections import Counter

import pytest
from datasets import write_table
from folders import write_picture

from kernel.data import describe, discover
from kernel.errors import UserError


def write_pictures(root, names):
    for k, name in enumerate(names):
        write_picture(root / name, k)


def classes(data):
    return dict(Counter(data.classes[k] for k in data.labels[data.labels >= 0].tolist()))


def splits(data):
    return dict(Counter(split for split in data.splits.tolist() if split))


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
    assert (classes(data), splits(data)) == ({"no": 6, "yes": 6}, {"predict": 6})
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
