"""A best.pt of an earlier version gives the same outputs, also through predict and export.

``data/best_before.pt`` was trained by commit 3054af7, on 16 pixels: both branches have a stage of
four windows and one of a single window. ``data/best_before.npz`` holds images and what that version
made of them.
"""

import csv
import shutil

import numpy as np
import pytest
import torch
from conftest import ROOT
from made import load_model
from PIL import Image

from kernel.model import normalize

CHECKPOINTS = ROOT / "tests" / "checkpoints"
CHECKPOINT = CHECKPOINTS / "best_before.pt"


@pytest.fixture(scope="module")
def recorded():
    with np.load(CHECKPOINTS / "best_before.npz") as archive:
        return dict(archive)


def test_same_outputs(recorded):
    model, config, classes = load_model(CHECKPOINT)
    assert classes == ["healthy", "rust"]
    assert (config.embed_dims, config.windows) == ((6, 8), (2, 1))
    images = normalize(torch.from_numpy(recorded["images"]).permute(0, 3, 1, 2))
    with torch.inference_mode():
        outputs, head_outputs = model(images), model.head_outputs(images)
    for name, got in (("log_probabilities", outputs), ("head_outputs", head_outputs)):
        assert np.abs(got.numpy() - recorded[name]).max() < 1e-6, name


def test_predict(program, recorded, tmp_path):
    for number, pixels in enumerate(recorded["images"]):
        Image.fromarray(pixels).save(tmp_path / f"{number}.png")
    done = program("predict", "--checkpoint", CHECKPOINT, ".", "--csv", "out.csv", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    with (tmp_path / "out.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    found = [[float(row[f"probability_{name}"]) for name in ("healthy", "rust")] for row in rows]
    assert np.abs(np.array(found) - recorded["probabilities"]).max() <= 1.1e-6  # six digits
    calibrated = [float(row["calibrated_probability"]) for row in rows]
    assert np.abs(np.array(calibrated) - recorded["calibrated"]).max() <= 1.1e-6


@pytest.mark.slow
def test_export(program, recorded, tmp_path):
    shutil.copy(CHECKPOINT, tmp_path / "best.pt")
    done = program("export", "--checkpoint", "best.pt", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    exported = torch.export.load(tmp_path / "export" / "model.pt2").module()
    images = torch.from_numpy(recorded["images"]).permute(0, 3, 1, 2)
    found = exported(images).detach().numpy()
    assert np.abs(found - recorded["probabilities"]).max() < 1e-5
    assert (tmp_path / "export" / "MODEL_CARD.md").read_text() == "# Model card\n\nscores\n"
