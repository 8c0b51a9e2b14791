"""Export: a trained model as a ``torch.export`` program and as ONNX, preprocessing inside."""

import importlib.util
import io
import json
import logging
import warnings
from argparse import Namespace
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from kernel.model import normalize
from kernel.runtime import atomic_write
from kernel.score import Strangeness, dihedral
from kernel.use.classifier import load_classifier

OPSET = 20  # of ONNX; resizing as Pillow does needs 18 at least
CLASSES_FILE = "classes.json"  # in the torch.export program, beside the graph


class PixelModel(nn.Module):
    """Probabilities from pixels: resizing, normalization, the model, and the mean of its views."""

    def __init__(
        self, model: nn.Module, image_size: int, views: int, scorer: Strangeness | None = None
    ):
        super().__init__()
        self.model, self.image_size, self.views, self.scorer = model, image_size, views, scorer

    def forward(self, images: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        """Map images [B, 3, H, W] uint8, RGB, of any size.

        Returns:
            probabilities [B, num_classes] and, where there is a scorer, unknown scores [B].

        """
        x = images.float()
        size = (self.image_size, self.image_size)
        x = F.interpolate(x, size, mode="bilinear", antialias=True, align_corners=False)
        # As Pillow does: to whole numbers again.
        x = normalize(x.round().clamp(0, 255))
        views = [dihedral(x, view) for view in range(self.views)]
        # In one pass: a graph that held the model eight times would take minutes to make.
        shares = self.model(torch.cat(views)).exp().unflatten(0, (len(views), -1)).mean(0)
        return shares if self.scorer is None else (shares, self.scorer(x))


def export_program(model: PixelModel) -> torch.export.ExportedProgram:
    """Trace a model, with batch, height and width left free."""
    free = {
        0: torch.export.Dim("batch"),
        2: torch.export.Dim("height"),
        3: torch.export.Dim("width"),
    }
    images = torch.zeros(2, 3, model.image_size + 3, model.image_size + 5, dtype=torch.uint8)
    with torch.no_grad():
        return torch.export.export(model.eval(), (images,), dynamic_shapes=(free,))


def run_export(given: Namespace) -> str:
    """Export a checkpoint; returns a line for each file.

    Raises:
        UserError: the checkpoint is not sound, or the folder cannot be written.

    """
    checkpoint = Path(given.checkpoint)
    output = Path(given.output) if given.output else checkpoint.parent / "export"
    classifier = load_classifier(checkpoint, "cpu", given.one_view)
    size, views = classifier.config.image_size, classifier.runtime.views
    model = PixelModel(classifier.network, size, views, classifier.scorer)
    outputs = ["probabilities", "unknown_score"][: 1 if classifier.scorer is None else 2]
    about = {
        "classes": json.dumps(classifier.classes, ensure_ascii=False),
        "image_size": str(classifier.config.image_size),
        "input": "images: [batch, 3, height, width] uint8, RGB, any size",
        "output": "probabilities: [batch, classes]",
        "temperature": f"{classifier.temperature:g}",
    }
    if classifier.scorer is not None:
        about["output"] += "; unknown_score: [batch], unknown above unknown_limit"
        about["unknown_limit"] = f"{classifier.limit:g}"
    text = json.dumps(about | {"classes": classifier.classes}, ensure_ascii=False, indent=2)
    with quiet():
        program = export_program(model)
        atomic_write(
            output / "model.pt2",
            lambda path: torch.export.save(program, path, extra_files={CLASSES_FILE: text}),
        )
    lines = [f"{output / 'model.pt2'}: torch.export program; {CLASSES_FILE} is inside"]
    missing = [name for name in ("onnx", "onnxscript") if not importlib.util.find_spec(name)]
    if missing:
        names = " and ".join(missing)
        lines.append(f"no ONNX: {names} not installed (pip install onnx onnxscript)")
    else:
        with quiet():
            converted = torch.onnx.export(
                program,
                dynamo=True,
                verbose=False,
                opset_version=OPSET,
                input_names=["images"],
                output_names=outputs,
                dynamic_shapes=None,
            )
            converted.model.metadata_props.update(about)
            atomic_write(output / "model.onnx", converted.save)
        lines.append(f"{output / 'model.onnx'}: ONNX, opset {OPSET}; classes are in its metadata")
    card = classifier.card or "# Model card: SClusterFormer\n\nThe run was not evaluated.\n"
    atomic_write(output / "MODEL_CARD.md", lambda path: path.write_text(card, encoding="utf-8"))
    return "\n".join([*lines, f"{output / 'MODEL_CARD.md'}: data, split, scores, limits"])


@contextmanager
def quiet():
    """Keep the exporters' progress and warnings off the screen."""
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(logging.NOTSET)
