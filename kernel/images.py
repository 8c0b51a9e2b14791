"""Images: every file decoded once, to one block of uint8 pixels."""

import os
import warnings
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps
from tqdm import tqdm

from kernel.errors import UserError


@dataclass(frozen=True)
class Pixels:
    """Decoded images.

    Attributes:
        images: [N, 3, S, S] uint8, the readable ones.
        kept: [N] int64, their numbers among the files.
        unreadable: the other files, each with the reason.

    """

    images: torch.Tensor
    kept: np.ndarray
    unreadable: list[tuple[Path, str]]


def to_rgb(image: Image.Image) -> Image.Image:
    """Convert any mode to RGB: what is transparent becomes black, 16 bits are scaled to 8."""
    if image.mode.startswith("I") or image.mode == "F":
        values = np.asarray(image, dtype=np.float64)
        # 16-bit files come as I or I;16; Pillow's own conversion would clip at 255.
        scale = 1 / 257 if values.max() > 255 else 1.0
        return Image.fromarray((values * scale).clip(0, 255).astype(np.uint8)).convert("RGB")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        black = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(black, image)
    return image.convert("RGB")


def decode(path: Path, image_size: int) -> np.ndarray:
    """Read one image, turned as its EXIF says and resized to a square, its proportions ignored.

    Args:
        path: the file.
        image_size: S, pixels a side.

    Returns:
        [S, S, 3] uint8.

    Raises:
        Exception: whatever Pillow finds wrong with the file.

    """
    with Image.open(path) as image:
        # A JPEG is decoded at 1/2, 1/4 or 1/8 of its size where that leaves twice the target.
        image.draft(None, (2 * image_size, 2 * image_size))
        upright = ImageOps.exif_transpose(image)
        square = to_rgb(upright).resize(
            (image_size, image_size), Image.Resampling.BILINEAR, reducing_gap=2.0
        )
    return np.asarray(square)


def load_images(files: list[Path], image_size: int) -> Pixels:
    """Decode all files once, in threads.

    Args:
        files: in any format that Pillow reads.
        image_size: S, pixels a side.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    pixels = np.empty((len(files), image_size, image_size, 3), dtype=np.uint8)

    def load(number: int) -> str | None:
        try:
            pixels[number] = decode(files[number], image_size)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            # Errors of the system name the path again, and Pillow's may run over lines.
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            return " ".join(reason.split())[:120]
        return None

    with warnings.catch_warnings(), ThreadPoolExecutor(os.cpu_count()) as pool:
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.simplefilter("ignore", UserWarning)  # damaged EXIF and palettes
        reasons = list(
            tqdm(
                pool.map(load, range(len(files))),
                total=len(files),
                desc="decoding",
                leave=False,
                disable=None,
            )
        )
    unreadable = [(files[n], reason) for n, reason in enumerate(reasons) if reason is not None]
    if 2 * len(unreadable) > len(files):
        path, reason = unreadable[0]
        raise UserError(
            f"{len(unreadable)} of {len(files)} images cannot be read, first {path} ({reason}): "
            "check the data set"
        )
    kept = np.array([n for n, reason in enumerate(reasons) if reason is None], dtype=np.int64)
    images = torch.from_numpy(pixels[kept]).permute(0, 3, 1, 2).contiguous()
    return Pixels(images, kept, unreadable)
