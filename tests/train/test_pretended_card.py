"""A run as on a card, to its end: trained, scored, audited and reported, where there is no card."""

import json
from unittest import mock

import numpy as np
import pytest
import torch
from folders import write_classes
from PIL import Image
from pretended_card import pretended_card

from kernel import load_classifier
from kernel.main import main
from kernel.report import show_evidence


def test_the_card_itself():
    with pretended_card():
        x = torch.tensor([1.0, 2.0], device="cuda")
        assert (x.device.type, x.is_cuda) == ("cuda", True)
        assert (x + torch.zeros(2).to("cuda")).tolist() == [1, 2]
        assert torch.zeros_like(x).is_cuda
        assert not x.cpu().is_cuda
        with pytest.raises(RuntimeError, match="at least two devices"):
            x + torch.zeros(2)
        with pytest.raises(RuntimeError, match="indices should be"):
            torch.zeros(3)[torch.tensor([0, 1], device="cuda")]
        with pytest.raises(RuntimeError, match="numpy"):
            x.numpy()
        layer = torch.nn.Linear(2, 1).to("cuda")
        layer(x[None]).sum().backward()
        assert layer.weight.grad.is_cuda
        with pytest.raises(RuntimeError, match="at least two devices"):
            layer(torch.zeros(1, 2))
        layer.cpu()(torch.zeros(1, 2))
    assert not torch.cuda.is_available()


def run(folder, *arguments):
    """Do what the program does with a card; its exit code."""
    # Other tests may have left a notebook's shell in this process.
    with pretended_card(), mock.patch("kernel.main.in_notebook", return_value=False):
        return main([*arguments, "--data", str(folder / "set"), "--image-size", "16"])


def test_a_run_ends_with_its_report(tmp_path, monkeypatch, capsys):
    """In half precision and from the pretrained weights, as without any argument."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    write_classes(tmp_path / "set", a=30, b=30)
    out = tmp_path / "out"
    assert run(tmp_path, "--epochs", "1", "--output", str(out)) == 0
    assert "runs on a pretended card, fp16" in capsys.readouterr().out
    metrics = json.loads((out / "metrics.json").read_text())
    assert metrics["device"] == "cuda"
    assert 0 <= metrics["unknown"]["kept_on_test"] <= 1
    assert (out / "report.html").is_file()
    images = [str(path) for path in sorted((tmp_path / "set" / "a").iterdir())[:3]]
    asked = ("predict", *images, "--checkpoint", str(out / "best.pt"), "--device", "cuda")
    with pretended_card():
        assert main([*asked, "--explain", str(tmp_path / "maps")]) == 0
        classify = load_classifier(out / "best.pt", "cuda")
        assert show_evidence(classify, images[0]).axes
    assert len(list((tmp_path / "maps").iterdir())) == 3


def draw_leaves(folder, count):
    """Leaves of one color on noise, and their masks."""
    side, rng = 24, np.random.default_rng(0)
    y, x = np.mgrid[:side, :side] - side // 2
    for split in ("train", "test"):
        for number, name in enumerate("ab"):
            for k in range(count):
                leaf = x**2 + y**2 < rng.integers(30, 60)
                pixels = rng.integers(0, 256, (side, side, 3), dtype=np.uint8)
                pixels[leaf] = (40, 180 - 100 * number, 30)
                for place, image in (("set", pixels), ("masks", leaf.astype(np.uint8) * 255)):
                    path = folder / place / split / name / f"{split}{name}{k:02}.png"
                    path.parent.mkdir(parents=True, exist_ok=True)
                    Image.fromarray(image).save(path)


@pytest.mark.slow
@pytest.mark.parametrize("more", [(), ("--folds", "2")], ids=["one", "folds"])
def test_swapped_backgrounds_a_given_test_split_and_the_audit(tmp_path, monkeypatch, more):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    draw_leaves(tmp_path, 20)
    masks, out = ("--masks", str(tmp_path / "masks")), tmp_path / "out"
    arguments = ("--epochs", "2", "--output", str(out), "--background", "swap", *masks, *more)
    assert run(tmp_path, *arguments) == 0
    audit = json.loads((out / "metrics.json").read_text())["audit"]
    assert (audit["images"], audit["found"]) == (40, 40)
    with pretended_card():
        asked = ("audit", "--checkpoint", str(out / "best.pt"), "--data", str(tmp_path / "set"))
        assert main([*asked, *masks, "--device", "cuda"]) == 0
