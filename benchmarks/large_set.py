"""Measures memory and time of decoding and grouping a set of 42,500 photographs.

    python benchmarks/large_set.py

JPEG files of 256 pixels in 10 classes, smooth noise, a tenth of them turned copies of another one.
Memory is the peak of the process from its start, in bytes, with all libraries.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from multiprocessing import Process
from pathlib import Path

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[1]))

from kernel.data import discover, load_images, make_examples

COPIES = 10  # each tenth photograph is a copy


def write_photographs(folder: Path, count: int) -> None:
    """Write different photographs in 10 class folders, and turned copies among them."""
    for k in range(10):
        (folder / f"class {k}").mkdir(parents=True)
    for k in range(count):
        copy = k % COPIES == COPIES - 1
        coarse = np.random.default_rng(k - 1 if copy else k).integers(
            0, 256, (8, 8, 3), dtype=np.uint8
        )
        image = Image.fromarray(coarse).resize((256, 256), Image.Resampling.BICUBIC)
        if copy:
            image = image.transpose(Image.Transpose(k // COPIES % 7))
        image.save(folder / f"class {k // COPIES % 10}" / f"{k * 7919 % count:06}x.jpg")


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=42_500, metavar="N", help="files (42,500)")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="keep the files here")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary, "set")
        if not folder.exists():
            writer = Process(target=write_photographs, args=(folder, given.count))
            writer.start()
            writer.join()
        times = {}

        def timed(name: str, call):
            start = time.perf_counter()
            result = call()
            times[name] = round(time.perf_counter() - start, 1)
            return result

        data = timed("find", lambda: discover(folder))
        cache = Path(temporary, "cache")
        pixels = timed("decode", lambda: load_images(data.files, 64, cache, 2**33))
        examples = timed("group", lambda: make_examples(data, pixels, 0))
        peak = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        pairs = len(examples.names) - len(np.unique(examples.groups))
        record = {"files": len(data.files), "seconds": times, "peak_bytes": peak}
        print(json.dumps(record | {"copies_found": pairs, "copies": len(data.files) // COPIES}))


if __name__ == "__main__":
    main()
