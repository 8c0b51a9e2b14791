"""None of these: the score of strange images, its limit, and where a user meets it."""

import csv
import json
import math
import shutil

import numpy as np
import pytest
import torch
from folders import write_picture
from PIL import Image

from kernel.config import Config
from kernel.data import DISEASES, Examples, write_leaves
from kernel.data.synthetic import draw_leaf
from kernel.main import main
from kernel.model import SClusterFormer, normalize
from kernel.runtime import Runtime
from kernel.score.unknown import (
    Unknown,
    fit_distance,
    fit_unknown,
    nearest_distance,
    reference_features,
)
from kernel.use import load_classifier

CPU = Runtime(torch.device("cpu"), "fp32", None)


def unknown_of(scores):
    return Unknown(torch.zeros(1, 2), torch.eye(2), torch.tensor(scores).sort().values)


@pytest.mark.parametrize(
    ("count", "keep", "rank"), [(99, 0.95, 95), (100, 0.95, 96), (19, 0.95, 19), (9, 0.5, 5)]
)
def test_the_limit_is_a_rank_of_validation(count, keep, rank):
    """The ceil((n + 1) * keep)-th of n scores: a further image is below it that often."""
    unknown = unknown_of([float(k) for k in range(1, count + 1)])
    assert unknown.limit(keep) == rank
    assert unknown.too_few(keep) == ""


def test_too_few_images_are_said():
    unknown = unknown_of([1.0, 3.0, 2.0])
    assert unknown.limit(0.95) == 3
    assert unknown.too_few(0.95).startswith("3 validation images are too few to keep 95%")
    assert unknown.too_few(0.95).endswith("which keeps 75%")


def test_further_images_are_kept_as_often_as_said():
    rng, kept = np.random.default_rng(0), []
    for _ in range(300):
        scores = rng.standard_gamma(3, 61)
        kept.append(scores[60] <= unknown_of(scores[:60].tolist()).limit(0.9))
    assert 0.86 <= np.mean(kept) <= 0.97


def leaf_examples():
    rng = np.random.default_rng(0)
    pictures = [draw_leaf(DISEASES[k % 3], rng)[0] for k in range(90)]
    images = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).contiguous()
    parts = {"train": slice(0, 60), "validation": slice(60, 90)}
    parts = {name: torch.arange(90)[part] for name, part in parts.items()}
    return Examples(images, torch.arange(90) % 3, [f"{k}.png" for k in range(90)], ["a"] * 3, parts)


@pytest.fixture(scope="module")
def leaves():
    return leaf_examples()


@pytest.mark.parametrize("settings", [{}, {"embed_dims": (16, 32)}], ids=["default", "narrow"])
def test_noise_colors_and_the_sky_are_stranger_than_leaves(leaves, settings):
    """By a model that was not trained; the pretrained one helps, whatever its dimensions are."""
    torch.manual_seed(0)
    config = Config(num_classes=3, image_size=leaves.images.shape[-1], **settings)
    model = SClusterFormer(config).eval()
    unknown = fit_unknown(model, leaves, CPU, reference_features(leaves, CPU))
    scorer, rng = unknown.scorer(model), np.random.default_rng(1)
    side = leaves.images.shape[-1]
    noise = torch.from_numpy(rng.integers(0, 256, (20, 3, side, side), dtype=np.uint8))
    plain = torch.from_numpy(rng.integers(0, 256, (20, 3, 1, 1), dtype=np.uint8))
    with torch.inference_mode():
        strange = scorer(normalize(torch.cat([noise, plain.expand_as(noise)])))
        own = scorer(normalize(leaves.images[leaves.splits["validation"]]))
    assert torch.allclose(own.sort().values, unknown.validation, rtol=1e-4)
    assert (strange > unknown.limit(0.95)).float().mean() >= 0.9
    assert (own <= unknown.limit(0.95)).float().mean() >= 0.9


@pytest.fixture(scope="module")
def run_folder(program, tmp_path_factory):
    """A short run on synthetic leaves."""
    folder = tmp_path_factory.mktemp("unknown")
    write_leaves(folder / "set", 0)
    arguments = ["--data", folder / "set", "--output", folder / "out", "--epochs", 1]
    arguments += ["--image-size", 32, "--init", "pretrained", "--device", "cpu"]
    done = program(*arguments, cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder


def test_a_run_says_what_is_kept(run_folder):
    metrics = json.loads((run_folder / "out" / "metrics.json").read_text())["unknown"]
    assert metrics["keep"] == 0.95
    assert 0 <= metrics["kept_on_test"] <= 1
    assert metrics["validation_images"] > 0
    page = (run_folder / "out" / "report.html").read_text()
    kept = f"of the test images it keeps {100 * metrics['kept_on_test']:.1f}%"
    assert (
        f"Images stranger than 95.0% of those it was made for, predict calls unknown; {kept}"
        in page
    )


def test_predict_marks_the_unknown(run_folder, tmp_path, capsys):
    (tmp_path / "images").mkdir()
    own = tmp_path / "images" / "own.png"
    shutil.copy(next((run_folder / "set").rglob("*.png")), own)
    noise = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / "images" / "noise.png")
    checkpoint = run_folder / "out" / "best.pt"
    arguments = ["predict", "--checkpoint", checkpoint, tmp_path / "images"]
    assert main([str(a) for a in [*arguments, "--csv", tmp_path / "rows.csv"]]) == 0
    assert "unknown (unlike the training images)" in capsys.readouterr().out
    with (tmp_path / "rows.csv").open() as file:
        rows = {row["file"].rpartition("/")[2]: row for row in csv.DictReader(file)}
    assert rows["noise.png"]["unknown"] == "true"
    assert rows["own.png"]["unknown"] == "false"
    scores = {name: float(row["unknown_score"]) for name, row in rows.items()}
    assert scores["noise.png"] > scores["own.png"]
    said = load_classifier(checkpoint)(own)
    assert said.unknown_score == pytest.approx(scores["own.png"], rel=1e-4)
    assert str(said.unknown).lower() == rows["own.png"]["unknown"]
    assert load_classifier(checkpoint, keep=0.99).limit >= load_classifier(checkpoint).limit
    assert main([str(a) for a in [*arguments, "--keep", "1.5"]]) == 2
    assert "--keep must be" in capsys.readouterr().err


def test_a_checkpoint_of_before_says_that_it_cannot_tell(run_folder, tmp_path, capsys):
    record = torch.load(run_folder / "out" / "last.pt")
    assert "unknown" not in record
    own = write_picture(tmp_path / "own.png", 1)
    checkpoint = run_folder / "out" / "last.pt"
    assert main(["predict", "--checkpoint", str(checkpoint), str(own)]) == 0
    assert "unknown ones not told" in capsys.readouterr().out
    said = load_classifier(checkpoint)(own)
    assert said.unknown_score is None
    assert said.unknown is False
    assert load_classifier(checkpoint).limit == math.inf


def test_one_image_of_each_class():
    """There is no spread within a class; what is measured is finite all the same."""
    features = np.random.default_rng(0).normal(size=(4, 10))
    means, whitening = fit_distance(features, np.arange(4))
    assert np.isfinite(nearest_distance(features + 1, means, whitening)).all()
