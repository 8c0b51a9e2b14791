"""Makes the folders that the accuracy table is measured on from a public copy of PlantVillage.

python benchmarks/plantvillage_apple.py --source PLANTVILLAGE/segmented --target FOLDER

PlantVillage (Hughes & Salathé, arXiv:1511.08060) photographs each leaf several times in a row; a
random split puts photographs of one leaf on both sides. benchmarks/plantvillage_apple_split.csv
names 2,546 background-removed ("segmented") images of the four apple classes and their part, cut by
blocks of 25 frame numbers within a class. The source holds a folder for each class, or is searched
below for the files' names.
"""

import argparse
import csv
import os
import shutil
import sys
from pathlib import Path

SPLIT = Path(__file__).parent / "plantvillage_apple_split.csv"


def main() -> int:
    """Copy the images to train/ and test/; returns 2 where some are missing."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--source", type=Path, required=True, help="a copy of PlantVillage")
    parser.add_argument(
        "--target", type=Path, required=True, help="where to write train/ and test/"
    )
    given = parser.parse_args()
    found = {
        (Path(folder).name, name): Path(folder) / name
        for folder, _, names in os.walk(given.source)
        for name in names
    }
    with SPLIT.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    missing = [row for row in rows if (row["class"], row["file"]) not in found]
    if missing:
        print(
            f"error: {len(missing)} of {len(rows)} images are not below {given.source}, such as "
            f"{missing[0]['class']}/{missing[0]['file']}: give the folder of the segmented images",
            file=sys.stderr,
        )
        return 2
    for row in rows:
        folder = given.target / row["part"] / row["class"]
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(found[row["class"], row["file"]], folder / row["file"])
    print(f"copied {len(rows)} images to {given.target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
