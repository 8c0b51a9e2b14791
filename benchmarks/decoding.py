"""JPEG files to pixels in memory: images per second, beside torchvision's decoder in a DataLoader.

    python benchmarks/decoding.py                    # 42,500 images of 256 pixels to 64
    python benchmarks/decoding.py --images 5000 --data FOLDER

The files are those of a folder, linked as often as it takes, and read once before the clock starts:
what is measured is decoding. Ours decodes in a thread for each core; the others in two workers.
"""

import argparse
import itertools
import os
import sys
import tempfile
import time
from pathlib import Path

import torch
from PIL import Image
from torchvision.io import ImageReadMode, decode_image
from torchvision.transforms import v2

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.field import SETS
from kernel.data import load_images

SIZE, WORKERS, BATCH = 64, 2, 64


class Decoded(torch.utils.data.Dataset):
    """Files as tensors [3, SIZE, SIZE], by torchvision's decoder or, as ImageFolder, by Pillow."""

    def __init__(self, files: list[Path], pillow: bool):
        self.files, self.pillow = files, pillow
        steps = [v2.PILToTensor()] if pillow else []
        self.transform = v2.Compose([v2.Resize((SIZE, SIZE), antialias=True), *steps])

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        if self.pillow:
            with Image.open(self.files[index]) as image:
                return self.transform(image.convert("RGB"))
        return self.transform(decode_image(str(self.files[index]), ImageReadMode.RGB))


def load(files: list[Path], pillow: bool) -> torch.Tensor:
    """Decode files in the workers of a DataLoader."""
    loader = torch.utils.data.DataLoader(Decoded(files, pillow), BATCH, num_workers=WORKERS)
    return torch.cat(list(loader))


def main() -> None:
    """Decode the same files on each side, twice, and print the better rate."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--images", type=int, default=42500)
    parser.add_argument("--data", type=Path, default=SETS["apple"], help="folder of JPEG files")
    given = parser.parse_args()
    sources = sorted(given.data.rglob("*.jpg"))
    sides = {
        "ours": lambda files: load_images(files, SIZE, None, None).images,
        "torchvision's decoder": lambda files: load(files, pillow=False),
        "Pillow, as in ImageFolder": lambda files: load(files, pillow=True),
    }
    rates = {name: [] for name in sides}
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        local = [Path(folder) / f"source-{number}.jpg" for number in range(len(sources))]
        for source, copy in zip(sources, local, strict=True):
            copy.write_bytes(source.read_bytes())
        files = [Path(folder) / f"{number}.jpg" for number in range(given.images)]
        for source, file in zip(itertools.cycle(local), files, strict=False):
            file.hardlink_to(source)
        for _ in range(2):
            for name, decode in sides.items():
                start = time.perf_counter()
                assert decode(files).shape == (len(files), 3, SIZE, SIZE)
                rates[name].append(len(files) / (time.perf_counter() - start))
    width, height = Image.open(sources[0]).size
    print(f"{given.images} JPEG files of {width} x {height} to {SIZE} x {SIZE}")
    for name, own in rates.items():
        ratio = max(own) / max(rates["torchvision's decoder"])
        print(f"  {name:<28}{max(own):8.0f} images/s{ratio:8.2f} x torchvision's decoder")


if __name__ == "__main__":
    main()
