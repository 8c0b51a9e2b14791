"""Exported programs say what ``predict`` says, of any number of images of any size."""

import importlib.util
import json

import numpy as np
import pytest
import torch
from made import CLASSES, SIDE, make_run
from PIL import Image, ImageFilter

from kernel.main import main
from kernel.runtime import Runtime
from kernel.train import save_best
from kernel.use import load_classifier, run_export


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    run = make_run()
    run.about = {"temperature": 2.0, "card": "# Model card\n\nscores\n"}
    save_best(run, Runtime(torch.device("cpu"), "fp32", folder))
    assert main(["export", "--checkpoint", str(folder / "best.pt")]) == 0
    return load_classifier(folder / "best.pt"), folder / "export"


def smooth_pictures(count, width, height):
    """Pictures without near ties between centers, which rounding could flip."""
    generator = np.random.default_rng(count)
    pixels = generator.integers(0, 256, (count, height, width, 3), dtype=np.uint8)
    return [Image.fromarray(p).filter(ImageFilter.GaussianBlur(2)) for p in pixels]


def as_batch(pictures):
    return np.stack([np.asarray(picture).transpose(2, 0, 1) for picture in pictures])


def said(classifier, pictures):
    return np.array([list(classifier(picture).probabilities.values()) for picture in pictures])


SIZES = [(1, SIDE, SIDE, 1e-4), (3, SIDE, SIDE, 1e-4), (5, SIDE, SIDE, 1e-4), (2, 50, 40, 0.05)]


@pytest.mark.slow
def test_program(exported):
    """At the model's own size to 1e-4; at others resizing rounds a little differently."""
    classifier, folder = exported
    extra = {"classes.json": ""}
    program = torch.export.load(folder / "model.pt2", extra_files=extra).module()
    assert json.loads(extra["classes.json"])["classes"] == CLASSES
    for count, width, height, tolerance in SIZES:
        pictures = smooth_pictures(count, width, height)
        out = program(torch.from_numpy(as_batch(pictures))).detach().numpy()
        assert np.abs(out - said(classifier, pictures)).max() < tolerance
    assert (folder / "MODEL_CARD.md").read_text() == classifier.card


@pytest.mark.slow
def test_onnx(exported):
    """Run by onnxruntime; valid; its opset, its classes and its free batch stand in the file."""
    onnx = pytest.importorskip("onnx")
    runtime = pytest.importorskip("onnxruntime")
    pytest.importorskip("onnxscript")
    classifier, folder = exported
    model = onnx.load(folder / "model.onnx")
    onnx.checker.check_model(model)
    assert [o.version for o in model.opset_import if o.domain in ("", "ai.onnx")] == [20]
    about = {entry.key: entry.value for entry in model.metadata_props}
    assert json.loads(about["classes"]) == CLASSES
    assert float(about["temperature"]) == 2
    session = runtime.InferenceSession(folder / "model.onnx")
    (given,), (result,) = session.get_inputs(), session.get_outputs()
    assert (given.name, given.type, result.name) == ("images", "tensor(uint8)", "probabilities")
    for count, width, height, tolerance in SIZES:
        pictures = smooth_pictures(count, width, height)
        (out,) = session.run(None, {"images": as_batch(pictures)})
        assert np.abs(out - said(classifier, pictures)).max() < tolerance


def test_without_onnx(monkeypatch, tmp_path, capsys):
    """The program alone, and a line that says what is missing."""
    run = make_run()
    save_best(run, Runtime(torch.device("cpu"), "fp32", tmp_path))
    find = importlib.util.find_spec
    monkeypatch.setattr(
        "importlib.util.find_spec", lambda name, *rest: None if name == "onnx" else find(name)
    )
    monkeypatch.setitem(run_export.__globals__, "export_program", lambda model: None)
    monkeypatch.setattr("torch.export.save", lambda program, path, extra_files: path.touch())
    arguments = [
        "export",
        "--checkpoint",
        str(tmp_path / "best.pt"),
        "--output",
        str(tmp_path / "x"),
    ]
    assert main(arguments) == 0
    assert "no ONNX: onnx not installed (pip install onnx onnxscript)" in capsys.readouterr().out
    assert {path.name for path in (tmp_path / "x").iterdir()} == {"model.pt2", "MODEL_CARD.md"}
