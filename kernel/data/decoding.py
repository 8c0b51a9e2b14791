"""Decoding: any image file, of any mode, as upright square RGB pixels."""

import warnings
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps, UnidentifiedImageError
from torch import Tensor

from kernel.data.arrays import to_bytes, white_level
from kernel.data.names import printable
from kernel.errors import UserError

# What a file may be, whatever its name; some of Pillow's other formats start external programs.
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF", "PPM", "JPEG2000")
if find_spec("PIL.AvifImagePlugin"):  # from Pillow 11.3 on
    FORMATS += ("AVIF",)
LFS_POINTER = b"version https://git-lfs"


def to_rgb(image: Image.Image, white: float | None = None) -> Image.Image:
    """Convert any mode to RGB: what is transparent becomes black, more than 8 bits are scaled to 8.

    Args:
        image: of any mode.
        white: the value that becomes 255 in images of more than 8 bits; None: judged by the image.

    """
    if is_deep(image):
        # Pillow's own conversion would clip at 255.
        values = np.asarray(image)
        return Image.fromarray(to_bytes(values, white or white_level(values))).convert("RGB")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        black = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(black, image)
    return image if image.mode == "RGB" else image.convert("RGB")  # which would copy it


def is_deep(image: Image.Image) -> bool:
    """Return whether an image has more than 8 bits a channel."""
    return image.mode.startswith("I") or image.mode == "F"


@contextmanager
def strict_decoding():
    """Refuse decompression bombs, and do not warn of damaged EXIF and palettes.

    Warning filters belong to the process: use it in the thread that starts others, not in each.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.simplefilter("ignore", UserWarning)
        yield


def decode(path: Path, image_size: int, white: dict[str, float] | None = None) -> np.ndarray:
    """Read an image, turn it by its EXIF orientation and resize it to a square.

    Its proportions are ignored.

    Args:
        path: the file.
        image_size: S, width and height in pixels.
        white: of images of more than 8 bits, the value that is white, by mode; what is missing is
            judged by the image, and put there.

    Returns:
        [S, S, 3] uint8.

    Raises:
        Exception: whatever Pillow finds wrong with the file.

    """
    with Image.open(path, formats=FORMATS) as image:
        return upright_square(image, image_size, white)


def upright_square(
    image: Image.Image, image_size: int, white: dict[str, float] | None = None
) -> np.ndarray:
    """Load an opened image, turn it as its EXIF says, and make a square of it.

    Arguments and result are ``decode``'s.
    """
    if image.size == (1, 1):
        raise ValueError("a single pixel")
    # A JPEG is decoded at 1/2, 1/4 or 1/8 of its size where that leaves twice the target.
    image.draft(None, (2 * image_size, 2 * image_size))
    image.load()
    with suppress(Exception):  # damaged EXIF, for which Pillow raises nearly anything
        ImageOps.exif_transpose(image, in_place=True)
    if not is_deep(image):
        return to_square(image, image_size)
    white = {} if white is None else white
    kind = "F" if image.mode == "F" else "I"
    if kind not in white:
        white[kind] = white_level(np.asarray(image))
    return to_square(image, image_size, white[kind])


def to_square(image: Image.Image, image_size: int, white: float | None = None) -> np.ndarray:
    """Make any image RGB and resize it to a square: [S, S, 3] uint8; ``white`` as in ``to_rgb``."""
    size = (image_size, image_size)
    rgb = to_rgb(image, white)
    return np.asarray(rgb.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))


def reason_unreadable(path: Path, error: Exception) -> str:
    """Return in one line why a file cannot be read, and what to do where that is known."""
    try:
        with path.open("rb") as file:
            start = file.read(len(LFS_POINTER))
    except OSError:
        return reason_of(error)
    if not start:
        return "it is empty"
    if start == LFS_POINTER:
        return "it is a Git LFS pointer, not the image: run git lfs pull"
    return reason_of(error)


def reason_of(error: Exception) -> str:
    """Return in one line why a file cannot be read."""
    # Errors of the system name the path again, and Pillow's may do so or run over lines.
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    if isinstance(error, UnidentifiedImageError):
        reason = "it is not an image"
    return printable(" ".join(reason.split())[:120])


def to_pixels(image, image_size: int, white: dict[str, float] | None = None) -> Tensor:
    """Make an image's pixels as in training.

    Args:
        image: a path; a PIL image; an array [H, W], [H, W, 3] or [H, W, 4] of uint8; or a tensor
            [3, S, S] uint8, which is taken as it is.
        image_size: S, width and height in pixels.
        white: of the training images, see ``decode``; it stays as it is.

    Returns:
        [3, S, S] uint8.

    Raises:
        UserError: it cannot be read, or is not an image.

    """
    if isinstance(image, Tensor):
        if image.shape != (3, image_size, image_size) or image.dtype != torch.uint8:
            raise UserError(
                f"a tensor must be [3, {image_size}, {image_size}] uint8, not "
                f"{list(image.shape)} {image.dtype}: give a path, a PIL image or an array"
            )
        return image
    if isinstance(image, np.ndarray):
        flat = image.ndim == 2 or (image.ndim == 3 and image.shape[2] in (3, 4))
        if image.dtype != np.uint8 or not flat or not image.size:
            raise UserError(
                "an array must be [H, W], [H, W, 3] or [H, W, 4] of uint8, from 0 to 255, not "
                f"{list(image.shape)} of {image.dtype}"
            )
        image = Image.fromarray(image)
    if isinstance(image, Image.Image):
        square = upright_square(image.copy(), image_size, dict(white or {}))
    else:
        try:
            square = decode(Path(image), image_size, dict(white or {}))
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            reason = reason_unreadable(Path(image), error)
            raise UserError(f"{image} cannot be read: {reason}") from error
    return torch.from_numpy(square.transpose(2, 0, 1).copy())
