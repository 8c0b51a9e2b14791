"""Classifier: a trained model from its checkpoint, to ask about any image."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from kernel.checkpoint import load_record, rebuild_model
from kernel.config import Config
from kernel.errors import UserError
from kernel.evaluation import calibrate, predict_symmetric
from kernel.images import decode, strict_decoding, upright_square
from kernel.model import SClusterFormer
from kernel.runtime import VIEWS, Runtime, pick_device


@dataclass(frozen=True)
class Prediction:
    """What a model says of an image.

    Attributes:
        name: of the likeliest class.
        probability: of that class, as the model gives it.
        calibrated: the same at the temperature that was fitted on validation.
        probabilities: of each class, as the model gives them.

    """

    name: str
    probability: float
    calibrated: float
    probabilities: dict[str, float]


@dataclass(frozen=True)
class Classifier:
    """A trained model; called with an image, it returns a ``Prediction``.

    Attributes:
        model: in evaluation mode, on its device.
        config: all its numbers.
        classes: names, in the order of the model's outputs.
        temperature: fitted on validation; 1 where the run was not evaluated.
        card: the run's model card, "" where the run was not evaluated.
        runtime: the device, and at how many of its eight views an image is looked.

    """

    model: SClusterFormer
    config: Config
    classes: list[str]
    temperature: float
    card: str
    runtime: Runtime

    def __call__(self, image) -> Prediction:
        """Classify one image: a path, a PIL image, or an array.

        Raises:
            UserError: it cannot be read, or is no image.

        """
        with strict_decoding():
            pixels = to_pixels(image, self.config.image_size)
        return self.predict(pixels[None])[0]

    def predict(self, pixels: Tensor) -> list[Prediction]:
        """Classify [B, 3, S, S] uint8."""
        outputs = predict_symmetric(self.model, pixels, self.runtime)
        best = outputs.argmax(1)
        calibrated = calibrate(outputs, self.temperature).exp()
        return [
            Prediction(self.classes[k], row[k], sure[k], dict(zip(self.classes, row, strict=True)))
            for k, row, sure in zip(
                best.tolist(), outputs.exp().tolist(), calibrated.tolist(), strict=True
            )
        ]


def load_classifier(path: str | Path, device: str = "auto", one_view: bool = False) -> Classifier:
    """Load a trained model to ask about images.

    Args:
        path: of ``best.pt``, or another checkpoint of this program.
        device: "auto", "cpu", "cuda" or "cuda:N".
        one_view: look at an image once, not at its eight flips and quarter turns: eight times as
            fast, a little less accurate.

    Raises:
        UserError: the file is not a sound checkpoint of this program, or the device is not there.

    """
    record = load_record(Path(path))
    model, config = rebuild_model(record, Path(path))
    runtime = Runtime(pick_device(device), "fp32", Path(), views=1 if one_view else VIEWS)
    return Classifier(
        model.to(runtime.device).eval(),
        config,
        record["classes"],
        float(record.get("temperature", 1.0)),
        record.get("card", ""),
        runtime,
    )


def to_pixels(image, image_size: int) -> Tensor:
    """Make an image ready for a model, by the same steps as in training.

    Args:
        image: a path; a PIL image; an array [H, W], [H, W, 3] or [H, W, 4] of uint8; or a tensor
            [3, S, S] uint8, which is taken as it is.
        image_size: S, pixels a side.

    Returns:
        [3, S, S] uint8.

    Raises:
        UserError: it cannot be read, or is no image.

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
        square = upright_square(image.copy(), image_size)
    else:
        try:
            square = decode(Path(image), image_size)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            raise UserError(f"{image} cannot be read: {' '.join(reason.split())[:120]}") from error
    return torch.from_numpy(square.transpose(2, 0, 1).copy())
