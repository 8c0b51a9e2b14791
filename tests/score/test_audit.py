"""Audit: what a model looks at, and training on other backgrounds."""

import json
import shutil

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from kernel.data import draw_noise, hide_leaves, leaves_of, paste_leaves, prepare_swap
from kernel.errors import UserError
from kernel.runtime import Runtime
from kernel.score.audit import VERSIONS, audit_model

CPU = Runtime(torch.device("cpu"), "fp32", None)
SIDE, COUNT = 48, 60
Y, X = np.mgrid[:SIDE, :SIDE] / SIDE * 2 - 1
GROUNDS = np.array([(60, 60, 60), (120, 90, 90), (200, 190, 200)], dtype=float)


def draw(leaf_class, ground, rng):
    """An ellipse, the darker the higher its class, on a plain ground; and where it is."""
    center = rng.uniform(-0.15, 0.15, 2)
    mask = ((X - center[0]) / 0.6) ** 2 + ((Y - center[1]) / 0.45) ** 2 < 1
    image = np.where(mask[..., None], (40, 180 - 50 * leaf_class, 30), ground)
    return (image + rng.normal(0, 4, image.shape)).clip(0, 255).astype(np.uint8), mask


def make_set(gives_away, seed=0):
    rng = np.random.default_rng(seed)
    labels = np.arange(COUNT) % 3
    grounds = GROUNDS[labels if gives_away else rng.integers(0, 3, COUNT)]
    drawn = [draw(label, ground, rng) for label, ground in zip(labels, grounds, strict=True)]
    images = torch.from_numpy(np.stack([image for image, _ in drawn])).permute(0, 3, 1, 2)
    return images.contiguous(), torch.from_numpy(labels), np.stack([mask for _, mask in drawn])


class Looks(nn.Module):
    """A model that classifies by the green of the middle, or by the red of the corners."""

    def __init__(self, at):
        super().__init__()
        self.at = at

    def forward(self, images):
        """Map [B, 3, S, S], normalized, to log-probabilities [B, 3]."""
        pixels = images * 63.75 + 127.5
        if self.at == "leaf":
            value, levels = pixels[:, 1, 20:28, 20:28].mean((1, 2)), (180, 130, 80)
        else:
            value, levels = pixels[:, 0, :3, :3].mean((1, 2)), (60, 120, 200)
        return (-((value[:, None] - torch.tensor(levels)) ** 2) / 100).log_softmax(1)


NAMES = [f"set/{k:03}.png" for k in range(COUNT)]


def audit(at, gives_away, **options):
    images, labels, _ = make_set(gives_away)
    return audit_model(Looks(at), images, labels, NAMES, CPU, **options)


def test_leaves_are_found():
    images, _, masks = make_set(False)
    leaves = leaves_of(images, NAMES, None)
    assert leaves.found.all()
    both = (leaves.masks & masks).sum((1, 2)) / (leaves.masks | masks).sum((1, 2))
    assert both.min() > 0.9


@pytest.mark.parametrize("kind", ["one color", "noise", "leaf everywhere", "among leaves"])
def test_where_it_cannot_be_told(kind):
    rng = np.random.default_rng(0)
    image = np.full((SIDE, SIDE, 3), 90.0)
    if kind == "noise":
        image = rng.uniform(0, 255, image.shape)
    elif kind == "leaf everywhere":
        image[:] = (60, 150, 40)
        image[20:30, 20:30] = (120, 60, 30)  # a lesion, which is not a leaf
    elif kind == "among leaves":
        image = np.where((X**2 + Y**2 < 0.5)[..., None], (90, 200, 60), (30, 110, 30))
    pixels = torch.from_numpy(image.astype(np.uint8)).permute(2, 0, 1)
    images = pixels[None].repeat(COUNT, 1, 1, 1)
    assert not leaves_of(images, NAMES, None).found.any()
    found = audit_model(Looks("leaf"), images, torch.arange(COUNT) % 3, NAMES, CPU)
    assert found.looks_at is None
    assert "cannot be told" in found.sentence()
    assert f"0 of {COUNT}" in found.sentence()
    assert "--masks" in found.sentence()


def test_hidden_and_pasted_leaves():
    images, _, masks = make_set(True)
    assert images[:, 2].min() < 20  # leaves have little blue
    assert hide_leaves(images, masks)[:, 2].min() > 35
    noise = draw_noise(COUNT, SIDE, np.random.default_rng(0))
    pasted = paste_leaves(images, masks, noise)
    assert torch.equal(pasted[:, :, 20:28, 20:28], images[:, :, 20:28, 20:28])
    assert torch.equal(pasted[:, :, :3, :3], noise[:, :, :3, :3])


def test_a_model_that_looks_at_the_leaf():
    for gives_away in (True, False):
        found = audit("leaf", gives_away)
        assert found.looks_at == "leaf"
        assert list(found.accuracy) == list(VERSIONS)
        assert found.accuracy["another background"] == found.accuracy["as it is"] == 1
        assert found.accuracy["leaf hidden"] < 0.5
        assert found.sentence().startswith("The model looks at the leaf: ")
        assert found.pictures.shape == (5, 3, SIDE, SIDE)


def test_a_model_that_looks_at_the_background():
    found = audit("background", gives_away=True)
    assert found.looks_at == "background"
    assert found.accuracy["as it is"] == found.accuracy["leaf hidden"] == 1
    assert found.accuracy["another background"] == 0  # it is always another class's
    assert "in 0% of 60 test images" in found.sentence()
    assert "the background alone gives 100%, guessing 33%" in found.sentence()
    assert "--background swap" in found.sentence()
    json.dumps(found.record())


def test_given_masks(tmp_path):
    """By the image's name, with an ending or as it is; two-valued, or black around the leaf."""
    images, _, masks = make_set(True)
    (tmp_path / "set").mkdir()
    for k, mask in enumerate(masks):
        kinds = {
            f"{k:03}_mask.png": mask.astype(np.uint8),  # 0 and 1
            f"{k:03}.png": mask.astype(np.uint8) * 255,
            f"{k:03}_final_masked.png": np.where(mask[..., None], images[k].permute(1, 2, 0), 3),
        }
        name, content = list(kinds.items())[k % 3]
        Image.fromarray(content.astype(np.uint8)).save(tmp_path / "set" / name)
    (tmp_path / "set" / "000_mask.png").unlink()
    leaves = leaves_of(images, NAMES, str(tmp_path))
    assert leaves.found.sum() == COUNT - 1
    assert (leaves.masks[1:] == masks[1:]).mean() > 0.99
    found = audit("background", gives_away=True, masks=str(tmp_path))
    assert (found.looks_at, found.found) == ("background", COUNT - 1)


def test_masks_that_cannot_be_used(tmp_path):
    images, _, _ = make_set(True)
    for folder in (tmp_path, tmp_path / "nothing"):
        assert not leaves_of(images, NAMES, str(folder)).found.any()
        found = audit("leaf", gives_away=True, masks=str(folder))
        assert (found.looks_at, found.found) == (None, 0)
    (tmp_path / "000.png").write_bytes(b"no image")
    with pytest.raises(UserError, match=r"000.png cannot be read"):
        leaves_of(images, NAMES, str(tmp_path))


def test_swapped_backgrounds(capsys):
    images, _, _ = make_set(True)
    train = torch.arange(0, COUNT, 2)
    swap = prepare_swap(images, train, NAMES, None)
    assert "swapped in 30 of 30 training images" in capsys.readouterr().out
    first, again, other = swap.draw(0, 3), swap.draw(0, 3), swap.draw(0, 4)
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    assert torch.equal(first[1::2], images[1::2])  # what is not of train
    assert torch.equal(first[:, :, 20:28, 20:28], images[:, :, 20:28, 20:28])
    grounds = first[::2, 0, :3, :3].float().mean((1, 2))
    assert len(grounds[(grounds[:, None] - torch.tensor([60, 120, 200])).abs().min(1)[0] > 15]) > 2


def test_swapping_needs_leaves():
    images = torch.full((COUNT, 3, SIDE, SIDE), 90, dtype=torch.uint8)
    with pytest.raises(UserError, match=r"in 0 of 30 training images.*--masks DIR"):
        prepare_swap(images, torch.arange(30), NAMES, None)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Leaves on grounds that give the class away, in class folders of three splits."""
    root = tmp_path_factory.mktemp("leaves")
    for number, split in enumerate(("train", "validation", "test")):
        images, labels, _ = make_set(True, seed=number)
        for k, (image, label) in enumerate(zip(images, labels.tolist(), strict=True)):
            target = root / split / f"class{label}"
            target.mkdir(parents=True, exist_ok=True)
            Image.fromarray(image.permute(1, 2, 0).numpy()).save(target / f"{split}{k}.png")
    return root


FAST = ("--image-size", "32", "--epochs", "2", "--init", "scratch", "--device", "cpu")


def test_the_program(program, folder, tmp_path):
    done = program("--data", folder, "--output", "out", "--background", "swap", *FAST, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "swapped in 60 of 60 training images" in done.stdout
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert metrics["audit"]["found"] == 60
    sentence = f"The model looks at the {metrics['audit']['looks_at']}: "
    assert sentence in done.stdout
    for file in ("report.html", "MODEL_CARD.md"):
        assert sentence in (tmp_path / "out" / file).read_text()
    folds = ("--output", "folds", "--folds", "2", "--background", "swap", "--no-audit")
    done = program("--data", folder, *folds, *FAST, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    # Once for the whole, so that what cannot be done is said before anything is written.
    assert done.stdout.count("backgrounds are swapped in 60 of 60 training images") == 3
    checkpoint = ("audit", "--checkpoint", "out/best.pt", "--data")
    asked = program(*checkpoint, folder, cwd=tmp_path)
    assert asked.returncode == 0, asked.stderr
    assert asked.stdout.startswith(sentence)
    for name, accuracy in metrics["audit"]["accuracy"].items():
        assert f"{name:<40}{accuracy:>8.3f}\n" in asked.stdout

    (tmp_path / "other" / "a").mkdir(parents=True)
    (tmp_path / "other" / "b").mkdir()
    for name in "ab":
        for k in range(8):
            pixels = np.random.default_rng(k).integers(0, 255, (20, 20, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(tmp_path / "other" / name / f"{name}{k}.png")
    for arguments, message in (
        ((*checkpoint, "other"), "the model does not know the class 'a'"),
        ((*checkpoint, "nowhere"), "nowhere"),
        (
            (*checkpoint, folder, "--masks", "nowhere"),
            "--masks nowhere has no mask for any of 60 images: it is named like its image, as test",
        ),
    ):
        refused = program(*arguments, cwd=tmp_path)
        assert refused.returncode == 2
        assert message in refused.stderr
        assert refused.stderr.count("\n") == 1
    assert "warning" not in asked.stdout
    shutil.copytree(folder, tmp_path / "less")
    next((tmp_path / "less" / "train" / "class0").iterdir()).unlink()
    asked = program(*checkpoint, "less", cwd=tmp_path)
    assert asked.returncode == 0, asked.stderr
    assert asked.stdout.startswith("warning: less is not exactly what the model was trained on")
    before = set(tmp_path.iterdir())
    for arguments in (("--masks", "nowhere"), ("--background", "blur")):
        refused = program("--data", folder, "--output", "new", *arguments, *FAST, cwd=tmp_path)
        assert refused.returncode == 2
        assert refused.stderr.count("\n") == 1
    assert set(tmp_path.iterdir()) == before


def test_leaves_of_a_single_class_tell_nothing():
    """There is no background of another class to put them on."""
    images, labels, _ = make_set(True)
    found = audit_model(Looks("leaf"), images, torch.zeros_like(labels), NAMES, CPU)
    assert found.looks_at is None


def test_masks_in_the_folder_of_the_images(tmp_path):
    images, _, masks = make_set(True)
    (tmp_path / "set").mkdir()
    for k in range(COUNT):
        picture, mask = images[k].permute(1, 2, 0).numpy(), masks[k].astype(np.uint8) * 255
        Image.fromarray(picture).save(tmp_path / "set" / f"{k:03}.png")
        Image.fromarray(mask).save(tmp_path / "set" / f"{k:03}_mask.png")
    assert leaves_of(images, NAMES, str(tmp_path)).found.all()
