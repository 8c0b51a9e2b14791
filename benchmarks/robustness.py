"""Feeds damaged images and tables, and trees of folders, to the program.

    python benchmarks/robustness.py

Mutated files from a fixed seed: bytes changed, cut out, doubled, swapped for another file's, cut
off. Each has to be decoded or refused, whatever it is; the process must neither end nor hang, and
its memory must stay bounded. Random trees, of names that mean something in a data set and of files
of all kinds: each is read or refused in a line, and where it is read every file is accounted for,
once. The last line is one JSON object.
"""

import argparse
import csv
import io
import json
import os
import resource
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[1]))

from kernel.data import discover, inspection_record, load_images, make_examples
from kernel.errors import UserError

TABLES = 0.2  # share of tables among the inputs
TREES = 0.2  # share of trees
# Names of folders in random trees.
NAMES = (
    *("healthy", "rust", "Rust", "scab", "black rot", "0", "1", "a", "b", "train", "Train", "val"),
    *("test", "valid", "evaluation", "test_images", "train_augmented", "orig", "rotated", "color"),
    *(
        "grayscale",
        "segmented",
        "augmented",
        "images",
        "photos",
        "masks",
        "batch1",
        "2021",
        "apple",
    ),
    *("corn", "results", "output", "runs", "Model 1", "Model 2", ".hidden", "__MACOSX", "misc"),
    *(".ipynb_checkpoints", "predict", "unlabeled", "with_mask", "data", "dataset", "Ä"),
)
OTHER_FILES = (
    *("Thumbs.db", "notes.txt", "labels.xml", "._one.jpg", ".hidden.png", "photo.heic", "noext"),
    *("more.zip", "README", "classes.txt", "map.json", "empty.jpg", "pointer.png", "best.pt"),
    *("metrics.json", "history.csv", "table.csv", "link.png", "loop"),
)
ROWS = 12  # of a table


def seed_images(generator: np.random.Generator) -> list[tuple[str, bytes]]:
    """Return sound files of every format and mode, each with its suffix."""
    color = Image.fromarray(generator.integers(0, 256, (40, 56, 3), dtype=np.uint8))
    deep = Image.fromarray(generator.integers(0, 65536, (40, 56), dtype=np.uint16))
    exif = Image.Exif()
    exif[0x0112] = 6
    files = []
    for suffix, mode, options in (
        *(("jpg", mode, {"exif": exif}) for mode in ("RGB", "L", "CMYK")),
        ("jpg", "RGB", {"progressive": True}),
        *(("png", mode, {}) for mode in ("RGB", "RGBA", "L", "LA", "P", "1", "I;16")),
        *(("webp", "RGB", {"lossless": lossless}) for lossless in (False, True)),
        *(("bmp", mode, {}) for mode in ("RGB", "P", "1")),
        *(("tiff", mode, {"compression": c}) for mode in ("RGB", "L") for c in ("raw", "tiff_lzw")),
        *(("tiff", "RGB", {"compression": c}) for c in ("jpeg", "tiff_deflate", "packbits")),
        *(("tiff", mode, {}) for mode in ("I;16", "F", "CMYK")),
        ("gif", "P", {}),
    ):
        image = deep if mode == "I;16" else color.convert(mode)
        file = io.BytesIO()
        image.save(file, suffix.replace("jpg", "jpeg"), **options)
        files.append((suffix.replace("gif", "jpg"), file.getvalue()))
    return files


def seed_tables() -> list[tuple[str, bytes]]:
    """Return sound tables: text, integers, one-hot, in several encodings and with delimiters."""
    rows = [
        (["file", "label"], [[f"{k}.png", ("rust, brown", "healthy")[k % 2]] for k in range(ROWS)]),
        (["id", "label", "x"], [[k, k % 3, k / 7] for k in range(ROWS)]),
        (["id", "ä", "b", "c"], [[k, *(int(k % 3 == c) for c in range(3))] for k in range(ROWS)]),
    ]
    files = []
    for header, cells in rows:
        for encoding, delimiter in (("utf-8", ","), ("utf-16", ";"), ("cp1252", "\t")):
            text = io.StringIO()
            csv.writer(text, delimiter=delimiter).writerows([header, *cells])
            files.append(("csv", text.getvalue().encode(encoding)))
    return files


def mutate(raw: bytes, other: bytes, generator: np.random.Generator) -> bytes:
    """Damage a file in one to four ways."""
    data = bytearray(raw)
    for _ in range(generator.integers(1, 5)):
        place, end = sorted(generator.integers(0, len(data) + 1, 2).tolist())
        end = min(end, place + 64)
        way = generator.integers(0, 7)
        if way == 0:  # a few bytes
            for k in generator.integers(0, max(1, len(data)), 8).tolist():
                data[k : k + 1] = bytes([generator.integers(0, 256)])
        elif way == 1:  # a number, as sizes are
            value = int(generator.choice([0, 1, 255, 65535, 2**31 - 1, 2**32 - 1]))
            data[place : place + 4] = value.to_bytes(
                4, "big" if generator.random() < 0.5 else "little"
            )
        elif way == 2:  # the head, where sizes and types are
            k = int(generator.integers(0, max(1, min(64, len(data)))))
            data[k : k + 1] = bytes([generator.integers(0, 256)])
        elif way == 3:
            del data[place:end]
        elif way == 4:
            data[place:place] = data[place:end] * int(generator.integers(1, 20))
        elif way == 5:
            data[place:end] = other[place:end]
        else:
            del data[int(generator.integers(0, len(data) + 1)) :]
    return bytes(data)


def write_tree(
    folder: Path, picture: bytes, generator: np.random.Generator, depth: int = 0
) -> None:
    """Write a random tree of folders: images, and files of all kinds beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    if generator.random() < (0.15, 0.5, 0.8, 1.0)[depth]:
        for k in range(int(generator.integers(1, 7))):
            suffix = generator.choice([".png", ".PNG", ".jpg", ".jfif", ".gif"])
            (folder / f"{k:03}{suffix}").write_bytes(picture)
    for name in generator.choice(OTHER_FILES, int(generator.integers(0, 3))):
        write_other(folder / name, picture, generator)
    if depth < 3:
        count = int(generator.integers(0 if depth else 2, 5))
        for name in generator.choice(NAMES, count, replace=False):
            write_tree(folder / name, picture, generator, depth + 1)


def write_other(file: Path, picture: bytes, generator: np.random.Generator) -> None:
    """Write one of ``OTHER_FILES``, with what its name promises."""
    if file.is_symlink() or file.exists():
        return
    if file.name == "link.png":
        file.symlink_to(generator.choice(["000.png", "nowhere.png"]))
    elif file.name == "loop":
        file.symlink_to("..")
    elif file.suffix == ".csv":
        rows = [f"{k:03}.png,{generator.choice(['rust', 'scab'])}" for k in range(6)]
        file.write_text("\n".join(["file,label", *rows]))
    elif file.name == "pointer.png":
        file.write_text("version https://git-lfs.github.com/spec/v1\n")
    elif file.name == "empty.jpg":
        file.touch()
    else:
        file.write_bytes(picture if file.name in ("noext", "._one.jpg", ".hidden.png") else b"{}")


def count_files(folder: Path) -> int:
    """Count the files under a folder as ``find -not -type d`` does, without links to folders."""
    return sum(
        sum(not (Path(path) / name).is_dir() for name in names)
        for path, _, names in os.walk(folder)
    )


def read_tree(folder: Path, cache: Path) -> str:
    """Read a tree and check that each file is accounted for; returns what became of the tree.

    Raises:
        RuntimeError: a file is not accounted for, or is twice, or an error is not one line.

    """
    try:
        data = discover(folder)
        examples = make_examples(data, load_images(data.files, 8), 0)
    except UserError as error:
        if "\n" in str(error):
            raise RuntimeError(f"more than a line: {error}") from error
        return "trees refused"
    record = inspection_record(data, examples, cache)
    files = count_files(folder)
    if record["files"] != files or sum(record["accounted"].values()) != files:
        raise RuntimeError(f"{folder}: {files} files, accounted for {record['accounted']}")
    named = [name for name, _ in examples.skipped + examples.unused]
    used = record["accounted"].get("image", 0) + sum(
        record["accounted"].get(fate, 0) for fate in ("labels", "arrays")
    )
    on_disk = [name for name in set(named) if os.path.lexists(data.root / name)]
    if len(on_disk) + used < files:
        raise RuntimeError(f"{folder}: {files - used - len(on_disk)} files are not named")
    return "trees read"


def fuzz(count: int, seed: int, folder: Path) -> dict:
    """Decode mutated images, find sets by mutated tables, and read random trees.

    Args:
        count: inputs.
        seed: the same seed makes the same inputs.
        folder: for them; emptied.

    Returns:
        what became of them, the longest time of one in seconds, and the growth of the process's
        peak memory in bytes.

    """
    generator = np.random.default_rng(seed)
    images, tables = seed_images(generator), seed_tables()
    (folder / "set" / "images").mkdir(parents=True)
    for k in range(ROWS):
        (folder / "set" / "images" / f"{k}.png").write_bytes(images[4][1])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    outcomes, longest = Counter(), 0.0
    for number in range(count):
        start = time.perf_counter()
        if number < TABLES * count:
            outcomes[read_mutated_table(folder / "set", tables, generator)] += 1
        elif number < (TABLES + TREES) * count:
            tree = folder / f"tree {number}"
            write_tree(tree, images[4][1], generator)
            start = time.perf_counter()
            outcomes[read_tree(tree, folder)] += 1
            shutil.rmtree(tree)
        else:
            outcomes[read_mutated_image(folder, images, generator)] += 1
        longest = max(longest, time.perf_counter() - start)
    shutil.rmtree(folder / "set")
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return {
        "files": count,
        "seed": seed,
        **dict(sorted(outcomes.items())),
        "longest_seconds": round(longest, 3),
        "memory_growth_bytes": grown * 1024,
    }


def draw_mutated(pool: list, generator: np.random.Generator) -> tuple[str, bytes]:
    """Return the suffix and the bytes of a damaged file."""
    (suffix, raw), (_, other) = (pool[k] for k in generator.integers(0, len(pool), 2))
    return suffix, mutate(raw, other, generator)


def read_mutated_table(folder: Path, tables: list, generator: np.random.Generator) -> str:
    """Find the set that a damaged table describes; returns what became of it."""
    _, raw = draw_mutated(tables, generator)
    (folder / "train.csv").write_bytes(raw)
    try:
        data = discover(folder)
    except UserError as error:
        if "\n" in str(error):
            raise RuntimeError(f"more than a line: {error}") from error
        return "tables refused"
    if len(data.files) > ROWS:
        raise RuntimeError(f"more images than there are: {raw!r}")
    return "tables used"


def read_mutated_image(folder: Path, images: list, generator: np.random.Generator) -> str:
    """Decode a damaged image beside a sound one; returns what became of it."""
    suffix, raw = draw_mutated(images, generator)
    file = folder / f"x.{suffix}"
    file.write_bytes(raw)
    pixels = load_images([folder / "set" / "images" / "0.png", file], 32)
    file.unlink()
    return "images read" if len(pixels.kept) == 2 else "images refused"


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=5000, metavar="N", help="inputs (5000)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="(0)")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(fuzz(given.count, given.seed, Path(folder))))


if __name__ == "__main__":
    main()
