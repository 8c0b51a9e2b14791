"""Times how long finding a set of 100,000 files takes, in few and many class folders, by a table.

    python benchmarks/finding.py

The files are empty: finding looks at names alone.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from kernel.data import discover


def write_folders(folder: Path, count: int) -> None:
    """Write files in 40 classes of a training and a test part."""
    for number in range(40):
        for part in ("train", "test"):
            (folder / part / f"class {number}").mkdir(parents=True)
    for k in range(count):
        part = "test" if k // 40 % 5 == 4 else "train"
        (folder / part / f"class {k % 40}" / f"IMG_{k}.JPG").touch()


def write_classes(folder: Path, count: int) -> None:
    """Write files in a class folder for each ten of them."""
    for k in range(count):
        own = folder / f"species {k // 10}"
        if k % 10 == 0:
            own.mkdir(parents=True)
        (own / f"{k}.jpg").touch()


def write_table(folder: Path, count: int) -> None:
    """Write files in one folder, and their labels in a table."""
    (folder / "train_images").mkdir(parents=True)
    rows = ["image_id,label"]
    for k in range(count):
        (folder / "train_images" / f"{k}.jpg").touch()
        rows.append(f"{k}.jpg,{k % 5}")
    (folder / "train.csv").write_text("\n".join(rows))


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=100_000, metavar="N", help="files (100,000)")
    given = parser.parse_args()
    for write in (write_folders, write_classes, write_table):
        with tempfile.TemporaryDirectory() as folder:
            write(Path(folder, "set"), given.count)
            start = time.perf_counter()
            data = discover(Path(folder))
            elapsed = time.perf_counter() - start
            if len(data.files) != given.count:
                raise RuntimeError(f"{len(data.files)} of {given.count} files were found")
        print(f"{write.__name__.partition('_')[2]}: {given.count} files in {elapsed:.2f} s")


if __name__ == "__main__":
    main()
