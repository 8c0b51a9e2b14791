"""Classifier: a trained model from its checkpoint, to ask about any image."""

import math
from dataclasses import dataclass, field
from pathlib import Path

from torch import Tensor, nn

from kernel.config import Config
from kernel.data import strict_decoding, to_pixels
from kernel.model import Ensemble, SClusterFormer
from kernel.runtime import VIEWS, Runtime, pick_device
from kernel.score import Strangeness, Unknown, calibrate, predict, predict_tta
from kernel.train import load_record, rebuild_model


@dataclass(frozen=True)
class Prediction:
    """The prediction for an image.

    Attributes:
        name: of the likeliest class.
        probability: of that class, as the model gives it.
        calibrated: the same at the temperature that was fitted on validation.
        probabilities: of each class, as the model gives them.
        unknown_score: how strange the image is, beside those of the training set; higher is
            stranger. None: the checkpoint cannot tell.
        unknown: whether it is stranger than the limit; the classes then mean nothing.

    """

    name: str
    probability: float
    calibrated: float
    probabilities: dict[str, float]
    unknown_score: float | None = None
    unknown: bool = False


@dataclass(frozen=True)
class Classifier:
    """A trained model; called with an image, it returns a ``Prediction``.

    Attributes:
        model: in evaluation mode, on its device; of several the first, whose maps are shown.
        network: what predicts: the model, or all models of a run in folds.
        config: all its settings.
        classes: names, in the order of the model's outputs.
        temperature: fitted on validation; 1 where the run was not evaluated.
        card: the run's model card, "" where the run was not evaluated.
        runtime: the device, and at how many of its eight views an image is looked.
        white: the value that was white in training images of more than 8 bits, see ``decode``.
        scorer: of how strange an image is; None: the checkpoint cannot tell.
        limit: the score above which an image is called unknown.
        data: fingerprint of what it was trained on, "" in checkpoints of before.

    """

    model: SClusterFormer
    network: nn.Module
    config: Config
    classes: list[str]
    temperature: float
    card: str
    runtime: Runtime
    white: dict[str, float] = field(default_factory=dict)
    scorer: Strangeness | None = None
    limit: float = math.inf
    data: str = ""

    def __call__(self, image) -> Prediction:
        """Classify one image: a path, a PIL image, or an array.

        Raises:
            UserError: it cannot be read, or is no image.

        """
        with strict_decoding():
            pixels = to_pixels(image, self.config.image_size, self.white)
        return self.predict(pixels[None])[0]

    def predict(self, pixels: Tensor) -> list[Prediction]:
        """Classify [B, 3, S, S] uint8."""
        outputs = predict_tta(self.network, pixels, self.runtime)
        best = outputs.argmax(1)
        calibrated = calibrate(outputs, self.temperature).exp()
        scores = [None] * len(pixels)
        if self.scorer is not None:
            scores = predict(self.scorer, pixels, self.runtime).tolist()
        return [
            Prediction(
                self.classes[k],
                row[k],
                sure[k],
                dict(zip(self.classes, row, strict=True)),
                strange,
                strange is not None and strange > self.limit,
            )
            for k, row, sure, strange in zip(
                best.tolist(), outputs.exp().tolist(), calibrated.tolist(), scores, strict=True
            )
        ]


def load_classifier(
    path: str | Path, device: str = "auto", one_view: bool = False, keep: float | None = None
) -> Classifier:
    """Load a trained model to ask about images.

    Args:
        path: of ``best.pt``, or another checkpoint of this program.
        device: "auto", "cpu", "cuda" or "cuda:N".
        one_view: look at an image once, not at its eight flips and quarter turns: eight times as
            fast, a little less accurate.
        keep: share of images like the training set's that are not called unknown; None: the run's.

    Raises:
        UserError: the file is not a sound checkpoint of this program, or the device is not there.

    """
    record = load_record(Path(path))
    model, config = rebuild_model(record, Path(path))
    others = [
        rebuild_model(record | {"model": weights}, Path(path))[0]
        for weights in record.get("members", ())
    ]
    runtime = Runtime(pick_device(device), "fp32", Path(), views=1 if one_view else VIEWS)
    scorer, limit = None, math.inf
    if "unknown" in record:
        unknown = Unknown(**record["unknown"])
        scorer = unknown.scorer(model.to(runtime.device))
        limit = unknown.limit(keep or config.keep)
    network = Ensemble([model, *others]) if others else model
    network.to(runtime.device).eval()
    return Classifier(
        model,
        network,
        config,
        record["classes"],
        float(record.get("temperature", 1.0)),
        record.get("card", ""),
        runtime,
        record.get("white", {}),
        scorer,
        limit,
        record.get("data", ""),
    )
