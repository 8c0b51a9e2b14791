"""Data sets in the forms that people attach on Kaggle, made of tiny pictures."""

import csv
import json
import shutil
from pathlib import Path

import numpy as np
from folders import write_classes, write_picture

DISEASES = ("healthy", "multiple_diseases", "rust", "scab")


def write_table(path, header, rows, encoding="utf-8", delimiter=","):
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file, delimiter=delimiter).writerows([header, *rows])
    return path


def plant_pathology_2020(folder, train=24, test=5):
    """One-hot columns, all images in one folder, probabilities to hand in."""
    for k in range(train):
        write_picture(folder / "images" / f"Train_{k}.jpg", k)
    for k in range(test):
        write_picture(folder / "images" / f"Test_{k}.jpg", 1000 + k)
    rows = [[f"Train_{k}", *(int(k % 4 == c) for c in range(4))] for k in range(train)]
    write_table(folder / "train.csv", ["image_id", *DISEASES], rows)
    write_table(folder / "test.csv", ["image_id"], [[f"Test_{k}"] for k in range(test)])
    order = [3, 0, 4, 1, 2][:test]
    write_table(
        folder / "sample_submission.csv",
        ["image_id", *DISEASES],
        [[f"Test_{k}", 0.25, 0.25, 0.25, 0.25] for k in order],
    )
    return folder


def plant_pathology_2021(folder, several=6):
    """Labels in a cell, parted by spaces."""
    labels = ["healthy", "scab", "rust", "powdery_mildew"] * 6
    labels[:several] = ["scab rust", "rust powdery_mildew complex", "scab rust complex"] * (
        several // 3
    )
    for k in range(24):
        write_picture(folder / "train_images" / f"{k:04x}.jpg", k)
    for k in range(3):
        write_picture(folder / "test_images" / f"t{k}.jpg", 100 + k)
    rows = [[f"{k:04x}.jpg", label] for k, label in enumerate(labels)]
    write_table(folder / "train.csv", ["image", "labels"], rows)
    write_table(
        folder / "sample_submission.csv",
        ["image", "labels"],
        [[f"t{k}.jpg", "healthy"] for k in range(3)],
    )
    return folder


def cassava(folder, count=30, test=1):
    """A number as label, its name in a JSON file, a number to hand in."""
    names = ["Bacterial Blight (CBB)", "Brown Streak (CBSD)", "Healthy"]
    for k in range(count):
        write_picture(folder / "train_images" / f"{1000 + k}.jpg", k)
    for k in range(test):
        write_picture(folder / "test_images" / f"{9000 + k}.jpg", 500 + k)
    rows = [[f"{1000 + k}.jpg", k % 3] for k in range(count)]
    write_table(folder / "train.csv", ["image_id", "label"], rows)
    (folder / "label_num_to_disease_map.json").write_text(
        json.dumps({str(k): name for k, name in enumerate(names)})
    )
    write_table(
        folder / "sample_submission.csv",
        ["image_id", "label"],
        [[f"{9000 + k}.jpg", 2] for k in range(test)],
    )
    (folder / "train_tfrecords").mkdir()
    (folder / "train_tfrecords" / "ld_train00-1338.tfrec").write_bytes(b"tf")
    return folder


def dog_breeds(folder):
    """Names without extension, a column of text, a column for each class to hand in."""
    breeds = ["boston_bull", "dingo", "pekinese"]
    for k in range(18):
        write_picture(folder / "train" / f"{k:032x}.jpg", k)
    for k in range(4):
        write_picture(folder / "test" / f"{100 + k:032x}.jpg", 100 + k)
    rows = [[f"{k:032x}", breeds[k % 3]] for k in range(18)]
    write_table(folder / "labels.csv", ["id", "breed"], rows)
    write_table(
        folder / "sample_submission.csv",
        ["id", *breeds],
        [[f"{100 + k:032x}", 1 / 3, 1 / 3, 1 / 3] for k in range(4)],
    )
    return folder


def new_plant_diseases(folder):
    """A name that is repeated, all of it twice, and a flat test folder."""
    name = "New Plant Diseases Dataset(Augmented)"
    for outer in (name, name.lower()):
        for part, count in (("train", 8), ("valid", 3)):
            write_classes(
                folder / outer / name / part,
                **{"Apple___Apple_scab": count, "Apple___healthy": count},
            )
    for k in range(3):
        write_picture(folder / "test" / "test" / f"AppleCedarRust{k}.JPG", 50 + k)
    return folder


def intel(folder):
    for part, count in (("train", 8), ("test", 3)):
        write_classes(folder / f"seg_{part}" / f"seg_{part}", buildings=count, forest=count)
    for k in range(4):
        write_picture(folder / "seg_pred" / "seg_pred" / f"{k}.jpg", 70 + k)
    return folder


def plant_village(folder):
    """The same leaves in color, in gray and cut out."""
    for kind in ("color", "grayscale", "segmented"):
        write_classes(folder / "plantvillage dataset" / kind, Corn___rust=6, Corn___healthy=5)
    return folder


def gtsrb(folder):
    """Folders for the training part, a table for the test part."""
    rows = []
    for c in range(3):
        for k in range(6):
            path = f"Train/{c}/{c:05}_{k:05}.png"
            write_picture(folder / path, 10 * c + k)
            rows.append([30, 31, c, path])
        write_picture(folder / "Meta" / f"{c}.png", 90 + c)
    write_table(folder / "Train.csv", ["Width", "Height", "ClassId", "Path"], rows)
    test = [[30, 31, k % 3, f"Test/{k:05}.png"] for k in range(6)]
    for row in test:
        write_picture(folder / row[3], 200 + int(row[3][5:10]))
    write_table(folder / "Test.csv", ["Width", "Height", "ClassId", "Path"], test)
    write_table(folder / "Meta.csv", ["Path", "ClassId"], [[f"Meta/{c}.png", c] for c in range(3)])
    return folder


def sports(folder):
    """Folders of parts, and a table that says the same and more."""
    rows = []
    for part, count in (("train", 6), ("valid", 2), ("test", 2)):
        for c, name in enumerate(("air hockey", "hockey")):
            for k in range(count):
                path = f"{part}/{name}/{k:03}.jpg"
                write_picture(folder / path, 100 * c + k + len(part))
                rows.append([float(c), path, name, part, "none"])
    header = ["class id", "filepaths", "labels", "data set", "scientific name"]
    write_table(folder / "sports.csv", header, rows)
    return folder


def skin_cancer(folder):
    """A table beside two folders of images that are no classes."""
    rows = []
    for k in range(24):
        part = 1 + k // 12
        write_picture(folder / f"HAM10000_images_part_{part}" / f"ISIC_{k:07}.jpg", k)
        rows.append([f"HAM_{k // 2}", f"ISIC_{k:07}", ("nv", "mel", "bkl")[k % 3], "histo", 40.0])
    header = ["lesion_id", "image_id", "dx", "dx_type", "age"]
    write_table(folder / "HAM10000_metadata.csv", header, rows)
    return folder


def radiography(folder):
    """Images and masks in each class's folder."""
    for c, name in enumerate(("COVID", "Normal")):
        for k in range(6):
            for what in ("images", "masks"):
                write_picture(folder / name / what / f"{name}-{k}.png", 10 * c + k)
    return folder


def mednist(folder, count=12, channels=3, side=28):
    """Arrays in one file, as MedMNIST ships them."""
    folder.mkdir(parents=True, exist_ok=True)
    generator = np.random.default_rng(0)
    arrays = {}
    for part, n in (("train", 2 * count), ("val", count), ("test", count)):
        shape = (n, side, side, channels) if channels > 1 else (n, side, side)
        arrays[f"{part}_images"] = generator.integers(0, 256, shape, dtype=np.uint8)
        arrays[f"{part}_labels"] = (np.arange(n, dtype=np.uint8) % 3)[:, None]
    np.savez_compressed(folder / "pathmnist.npz", **arrays)
    return folder


def originals_and_copies(folder, names=("Original Dataset", "Augmented Dataset")):
    for name, count in zip(names, (6, 18), strict=True):
        write_classes(folder / name, Blotch=count, Scab=count)
    return folder


def clear(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    return folder
