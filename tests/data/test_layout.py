"""Trees of folders in the shapes of real data sets: each is read as a person would, or refused."""

from collections import Counter

import pytest
from folders import classes, splits, write_classes, write_picture

from kernel.data import describe, discover
from kernel.errors import UserError


def write_folders(root, counts, start=0):
    """Write ``counts[folder]`` different pictures in each folder."""
    for folder, count in counts.items():
        for k in range(count):
            stem = folder.replace("/", "_")
            write_picture(root / folder / f"{stem}_{k:03}.png", start)
            start += 1
    return root


def cross(*levels):
    names = [""]
    for level in levels:
        names = [f"{name}/{own}".strip("/") for name in names for own in level]
    return names


DISEASES = ("healthy", "rust", "scab")
# Name: folders with the number of their images, classes, and words of the log.
TREES = {
    "class, original or rotated": (
        dict.fromkeys(cross(DISEASES, ("orig", "rotated")), 12),
        dict.fromkeys(DISEASES, 12),
        ("NOT USED: 36 images in 3 other folders", "leakage guard"),
    ),
    "class, in color, gray or cut out": (
        dict.fromkeys(cross(("healthy", "scab"), ("color", "grayscale", "segmented")), 12),
        {"healthy": 12, "scab": 12},
        ("NOT USED: 48 images in 4 other folders",),
    ),
    "class, augmented or not": (
        dict.fromkeys(cross(("healthy", "scab"), ("with augmentation", "without augmentation")), 9),
        {"healthy": 9, "scab": 9},
        ("NOT USED: 18 images",),
    ),
    "class, images and photos": (
        dict.fromkeys(cross(("healthy", "scab"), ("images", "photos")), 5),
        {"healthy": 10, "scab": 10},
        ("the folders in healthy (images, photos) are one class",),
    ),
    "gray before cut out": (
        dict.fromkeys(cross(("grayscale", "segmented"), ("healthy", "scab")), 8),
        {"healthy": 8, "scab": 8},
        ("NOT USED: 16 images",),
    ),
    "a class once more within itself": (
        {"healthy": 8, "rust/rust": 8, "scab": 8},
        dict.fromkeys(DISEASES, 8),
        ("rust",),
    ),
    "a class in a batch": (
        {"healthy": 8, "rust/batch1": 8, "scab": 8},
        dict.fromkeys(DISEASES, 8),
        ("the folders in rust (batch1) are one class",),
    ),
    "a class by years": (
        {"healthy": 8, "rust/2021": 4, "rust/2022": 4, "scab": 8},
        dict.fromkeys(DISEASES, 8),
        ("(2021, 2022) are one class",),
    ),
    "a class a level deeper in each split": (
        {"train/healthy": 8, "train/rust/images": 8, "test/healthy": 3, "test/rust/images": 3},
        {"healthy": 11, "rust": 11},
        ("test 6, train 16",),
    ),
    "crop and disease": (
        {"apple/healthy": 8, "apple/scab": 7, "corn/healthy": 9, "corn/rust": 8},
        {"apple/healthy": 8, "apple/scab": 7, "corn/healthy": 9, "corn/rust": 8},
        (),
    ),
    "crop and disease in splits": (
        {
            **dict.fromkeys(("train/apple/healthy", "train/apple/scab", "train/corn/rust"), 6),
            **dict.fromkeys(("test/apple/healthy", "test/apple/scab"), 2),
            "train/corn/healthy": 6,
        },
        {"apple/healthy": 8, "apple/scab": 8, "corn/healthy": 6, "corn/rust": 6},
        ("test 4, train 24",),
    ),
    "a crop with one class": (
        {"apple/healthy": 6, "apple/scab": 6, "corn/healthy": 6, "corn/rust": 6, "cherry/rot": 6},
        {
            **dict.fromkeys(("apple/healthy", "apple/scab", "corn/healthy", "corn/rust"), 6),
            "cherry/rot": 6,
        },
        (),
    ),
    "classes named like splits": (
        {"bus": 6, "car": 6, "train": 6, "test": 6},
        {"bus": 6, "car": 6, "test": 6, "train": 6},
        (),
    ),
    "two classes, one named train": ({"plane": 6, "train": 6}, {"plane": 6, "train": 6}, ()),
    "classes named for masks": (
        {"with_mask": 7, "without_mask": 8, "evaluation": 5},
        {"evaluation": 5, "with_mask": 7, "without_mask": 8},
        (),
    ),
    "what a program left": (
        {"Result_v3/1a": 9, "Result_v3/2a": 9, "dataset/healthy": 8, "dataset/scab": 8},
        {"healthy": 8, "scab": 8},
        ("NOT USED: 18 images", "a program's output"),
    ),
    "outputs beside classes": (
        {"healthy": 8, "rust": 8, "runs/exp1": 30, "output": 30, "segmented_denoised/healthy": 30},
        {"healthy": 8, "rust": 8},
        ("NOT USED: 90 images in 3 other folders",),
    ),
    "folders of Jupyter": (
        {"healthy": 8, "rust": 8, ".ipynb_checkpoints": 30, "healthy/.ipynb_checkpoints": 30},
        {"healthy": 8, "rust": 8},
        ("NOT USED: 60 images", "hidden"),
    ),
    "copies beside originals, by long names": (
        {
            **dict.fromkeys(cross(("Plant_leaves_without_augmentation",), ("rot", "scab")), 6),
            **dict.fromkeys(cross(("Plant_leaves_with_augmentation",), ("rot", "scab")), 9),
        },
        {"rot": 6, "scab": 6},
        ("NOT USED: 18 images", "leakage guard"),
    ),
    "copies beside originals, counted": (
        {
            **dict.fromkeys(cross(("Original Mango Leaf (500)",), ("rot", "scab")), 6),
            **dict.fromkeys(cross(("Augmented Mango Leaf (3000)",), ("rot", "scab")), 9),
        },
        {"rot": 6, "scab": 6},
        ("NOT USED: 18 images",),
    ),
    "augmented classes beside classes": (
        {"healthy": 6, "rust": 6, "healthy_augmented": 20, "Rust Augmented": 20},
        {"healthy": 6, "rust": 6},
        ("NOT USED: 40 images",),
    ),
    "train by another name": (
        {"PlantVillage/rot": 20, "PlantVillage/scab": 20, "test/rot": 4, "test/scab": 4},
        {"rot": 24, "scab": 24},
        ("PlantVillage is read as the train split", "test 8, train 40"),
    ),
    "a test folder beside classes": (
        {"healthy": 6, "rust": 6, "test": 6},
        {"healthy": 6, "rust": 6, "test": 6},
        ("test is read as a class, since no other folder is named for a split",),
    ),
    "digits": ({"00000": 6, "00001": 6, "00002": 6}, {"00000": 6, "00001": 6, "00002": 6}, ()),
    "batches of classes": (
        dict.fromkeys(cross(("batch1", "batch2"), ("healthy", "scab")), 5),
        {"healthy": 10, "scab": 10},
        (),
    ),
}


@pytest.mark.parametrize("name", TREES)
def test_tree(tmp_path, name):
    folders, expected, words = TREES[name]
    data = discover(write_folders(tmp_path / "set", folders))
    assert classes(data) == expected
    said = "\n".join(describe(data))
    for text in words:
        assert text in said


def test_stray_pictures_are_named(tmp_path):
    """One loose picture in each crop's folder: no class, and no reason to read it otherwise."""
    names = cross(("train",), ("Apple", "Corn"), ("healthy", "rust"))
    write_folders(tmp_path, dict.fromkeys(names, 6))
    strays = [f"train/{crop}/cover.png" for crop in ("Apple", "Corn")]
    for k, stray in enumerate(strays):
        write_picture(tmp_path / stray, 990 + k)
    data = discover(tmp_path)
    assert set(data.classes) == {name.removeprefix("train/") for name in names}
    assert [name for name, _ in data.skipped] == strays
    assert all("no class folder" in reason for _, reason in data.skipped)


def test_masks_are_told_by_what_they_pair_with(tmp_path):
    for name in ("healthy", "rust"):
        for k in range(6):
            write_picture(tmp_path / name / f"{k}.png", k)
            write_picture(tmp_path / name / "masks" / f"{k}_mask.png", 50 + k)
    data = discover(tmp_path)
    assert classes(data) == {"healthy": 6, "rust": 6}
    assert "masks of other images 12" in "\n".join(describe(data))


def test_masks_beside_their_images(tmp_path):
    for name in ("benign", "malign"):
        for k in range(6):
            write_picture(tmp_path / name / f"{name} ({k}).png", k)
            write_picture(tmp_path / name / f"{name} ({k})_mask.png", 50 + k)
    data = discover(tmp_path)
    assert classes(data) == {"benign": 6, "malign": 6}
    assert "masks of other images 12" in "\n".join(describe(data))


@pytest.mark.parametrize(
    "folders",
    [
        cross(("Field Background", "White Background"), ("healthy", "rot")),
        [*cross(("set a",), ("healthy", "rot")), *cross(("plants there",), ("healthy", "scab"))],
        [*cross(("rice-one",), ("blast", "rot")), *cross(("rice-two",), ("blast", "smut"))],
        [*cross(("Healthy",), ("Leaf", "Fruit")), *cross(("Diseased",), ("rot", "scab", "rust"))],
    ],
)
def test_parts_or_sets_side_by_side_are_refused_with_flags(tmp_path, folders):
    """Neither different crops nor clearly sets of their own: the flags in the error do work."""
    write_folders(tmp_path, dict.fromkeys(folders, 6))
    with pytest.raises(UserError, match="may be parts of one data set, or") as refusal:
        discover(tmp_path)
    assert "--classes-from parent/folder (" in str(refusal.value)
    assert classes(discover(tmp_path, "parent/folder")) == dict.fromkeys(folders, 6)
    names = Counter(folder.rpartition("/")[2] for folder in folders)
    joined = {name: 6 * count for name, count in names.items()}
    assert ("--classes-from folder (" in str(refusal.value)) == (len(joined) < len(folders))
    assert classes(discover(tmp_path, "folder")) == joined


def test_a_class_beside_a_folder_of_classes_is_not_dropped(tmp_path):
    diseases = ("blast", "rot", "rust", "scab", "smut", "spot")
    write_folders(tmp_path, {"Healthy": 8, **{f"Diseases/{name}": 8 for name in diseases}})
    with pytest.raises(UserError, match=r"--classes-from folder \(7 classes: Healthy 8, "):
        discover(tmp_path)
    assert classes(discover(tmp_path, "folder")) == dict.fromkeys(sorted(("Healthy", *diseases)), 8)


def test_folds_hold_the_same_images(tmp_path):
    """fold1/{train,val}, fold2/{train,val}: one of them, or validation images are trained on."""
    for fold in (1, 2, 3):
        for name in ("rot", "scab"):
            for k in range(9):
                split = "val" if k % 3 == fold - 1 else "train"
                write_picture(
                    tmp_path / f"fold{fold}" / split / name / f"{name}{k}.png", 9 * len(name) + k
                )
    data = discover(tmp_path)
    assert splits(data) == {"train": 12, "validation": 6}
    assert "NOT USED: 36 images" in "\n".join(describe(data))


def test_several_groupings_are_refused_with_both_readings(tmp_path):
    """The same images by two models: Model 1/{a, b}, Model 2/{c, d}."""
    for k in range(24):
        group = ("good", "bad")[k % 2], ("green", "brown")[k // 12]
        for model, name in zip(("Model 1", "Model 2"), group, strict=True):
            write_picture(tmp_path / model / name / f"leaf{k}.png", k)
    with pytest.raises(UserError, match="group the same images") as refusal:
        discover(tmp_path)
    text = str(refusal.value)
    assert f"--data {tmp_path / 'Model 1'} (2 classes: bad 12, good 12)" in text
    assert f"--data {tmp_path / 'Model 2'} (2 classes: brown 12, green 12)" in text
    assert classes(discover(tmp_path / "Model 2")) == {"brown": 12, "green": 12}


def test_two_readings_and_the_flag_for_each(tmp_path):
    write_folders(tmp_path, {"mild": 8, "strong": 8, "other/spots": 8, "other/holes": 8})
    with pytest.raises(UserError, match="beside other") as refusal:
        discover(tmp_path)
    text = str(refusal.value)
    assert "--classes-from folder (4 classes: mild 8, strong 8, holes 8, spots 8)" in text
    assert f"--data {tmp_path / 'other'} (2 classes: holes 8, spots 8)" in text
    everything = discover(tmp_path, "folder")
    assert classes(everything) == {"holes": 8, "mild": 8, "spots": 8, "strong": 8}
    assert classes(discover(tmp_path / "other")) == {"holes": 8, "spots": 8}


def test_classes_from_parent_and_folder(tmp_path):
    write_folders(tmp_path, {f"{s}/{p}": 6 for s in ("first", "late") for p in ("ripe", "raw one")})
    expected = dict.fromkeys(("first/raw one", "first/ripe", "late/raw one", "late/ripe"), 6)
    assert classes(discover(tmp_path, "parent/folder")) == expected
    with pytest.raises(UserError, match="give folder, parent/folder, table:COLUMN or filename"):
        discover(tmp_path, "folders")


@pytest.mark.parametrize(
    ("train", "test", "joined"),
    [
        ("Powdery Mildew", "Powdary Mildew", True),
        ("Sooty Mould", "Scooty Mould", True),
        ("Leaf_Rust", "leaf rust", True),
        ("leaf-blight ", "Leaf_blight", True),
        ("healthy", "unhealthy", False),
        ("early blight", "late blight", False),
        ("rust_1", "rust_2", False),
        ("Apple/scab", "Apple/scabb", True),
        ("Apple/scab", "Apple/rust", False),
    ],
)
def test_spellings(tmp_path, train, test, joined):
    """Across splits: one clear partner is joined with a line, others are named."""
    other = "Corn/spots" if "/" in train else "spots"
    write_folders(tmp_path, {f"train/{train}": 8, f"train/{other}": 8, f"test/{other}": 3})
    write_folders(tmp_path, {f"test/{test}": 3}, 100)
    data = discover(tmp_path)
    said = "\n".join(describe(data))
    if joined:
        assert len(data.skipped) == 0
        assert splits(data) == {"train": 16, "test": 6}
        assert repr(test) in said
        assert repr(train.strip()) in said
    else:
        assert len(data.skipped) == 3
        assert all("a class that train lacks" in reason for _, reason in data.skipped)
    assert len(data.classes) == 2


def test_letters_are_classes_of_their_own(tmp_path):
    write_folders(tmp_path, {"upper A": 5, "a": 5, "b": 5})
    write_folders(tmp_path, {"A": 5}, 50)
    assert classes(discover(tmp_path)) == {"A": 5, "a": 5, "b": 5, "upper A": 5}


def test_the_largest_of_several_sets_and_how_to_get_another(tmp_path):
    write_folders(tmp_path, {"one/spots": 20, "one/holes": 20, "two/ripe": 8, "two/green": 8})
    data = discover(tmp_path)
    assert classes(data) == {"holes": 20, "spots": 20}
    said = "\n".join(describe(data))
    assert "NOT USED: 16 images in 2 other folders" in said
    assert "another data set 16 (first ../two/green/two_green_000.png)" in said
    assert "--classes-from parent/folder" in said


def test_what_was_joined_in_the_largest_set_is_said(tmp_path):
    write_folders(tmp_path, {"one/spots/2021": 10, "one/spots/2022": 10, "one/holes": 20})
    write_folders(tmp_path, {"two/ripe": 8, "two/green": 8}, 100)
    said = "\n".join(describe(discover(tmp_path)))
    assert "one is used of 2 data sets side by side" in said
    assert "the folders in spots (2021, 2022) are one class" in said


@pytest.mark.parametrize("classes_from", [None, "folder"])
def test_links_to_images_of_a_class_count_once(tmp_path, classes_from):
    write_folders(tmp_path, {"rust/images": 6, "scab/images": 6})
    for name in ("rust", "scab"):
        for file in sorted((tmp_path / name / "images").iterdir())[:3]:
            (tmp_path / name / f"linked {file.name}").symlink_to(file)
    data = discover(tmp_path, classes_from)
    assert len(data.files) == 12
    assert sum("a link to" in reason for reason in data.fates.values()) == 6


def test_own_results_are_no_data(tmp_path):
    write_classes(tmp_path, healthy=6, rust=6)
    for name in ("curves.png", "samples.png"):
        write_picture(tmp_path / "results of june" / name, 3)
    data = discover(tmp_path)
    assert classes(data) == {"healthy": 6, "rust": 6}
    assert {r for n, r in data.fates.items() if "june" in n} == {
        "own output: written by a run of this program"
    }


def test_labels_in_file_names(tmp_path):
    for k in range(12):
        write_picture(tmp_path / f"{k:04}_{('healthy', 'Early.B')[k % 2]} {8000 + k}.JPG", k)
    with pytest.raises(
        UserError, match=r"--classes-from filename \(2 classes: healthy 6, Early\.B 6"
    ):
        discover(tmp_path)
    data = discover(tmp_path, "filename")
    assert classes(data) == {"Early.B": 6, "healthy": 6}
    with pytest.raises(UserError, match="--classes-from folder finds no classes"):
        discover(tmp_path, "folder")


def test_images_to_predict_beside_train_when_folders_are_asked_for(tmp_path):
    write_folders(tmp_path, {"train/rust": 9, "train/scab": 9, "test": 5})
    for flag in (None, "folder"):
        assert splits(discover(tmp_path, flag)) == {"train": 18, "predict": 5}


def test_classes_that_are_called_by_a_mask(tmp_path):
    for number, name in enumerate(("with_mask", "without_mask")):
        for k in range(8):
            write_picture(tmp_path / name / f"{k}.jpg", 10 * number + k)
    assert classes(discover(tmp_path)) == {"with_mask": 8, "without_mask": 8}
