"""Feeds damaged images and tables to the program and counts what becomes of them.

    python benchmarks/robustness.py

Mutated files from a fixed seed: bytes changed, cut out, doubled, swapped for another file's, cut
off. Each has to be decoded or refused, whatever it is; the process must neither end nor hang, and
its memory must stay bounded. The last line is one JSON object.
"""

import argparse
import csv
import io
import json
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

from kernel.data import discover, load_images
from kernel.errors import UserError

TABLES = 0.2  # share of tables among the files
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


def fuzz(count: int, seed: int, folder: Path) -> dict:
    """Decode mutated images and find sets by mutated tables.

    Args:
        count: files.
        seed: the same seed makes the same files.
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
        pool = tables if number < TABLES * count else images
        (suffix, raw), (_, other) = (pool[k] for k in generator.integers(0, len(pool), 2))
        raw = mutate(raw, other, generator)
        start = time.perf_counter()
        if suffix == "csv":
            (folder / "set" / "train.csv").write_bytes(raw)
            try:
                data = discover(folder / "set")
                outcomes["tables used"] += 1
                if len(data.files) > ROWS:
                    raise RuntimeError(f"more images than there are: {raw!r}")
            except UserError as error:
                outcomes["tables refused"] += 1
                if "\n" in str(error):
                    raise RuntimeError(f"more than a line: {error}") from error
        else:
            file = folder / f"x.{suffix}"
            file.write_bytes(raw)
            sound = folder / "set" / "images" / "0.png"
            pixels = load_images([sound, file], 32)
            outcomes["images read" if len(pixels.kept) == 2 else "images refused"] += 1
            file.unlink()
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


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=2000, metavar="N", help="files (2000)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="(0)")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(fuzz(given.count, given.seed, Path(folder))))


if __name__ == "__main__":
    main()
