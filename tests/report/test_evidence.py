"""Evidence: its shares add up to what the heads decide, and point at what a person would."""

import numpy as np
import pytest
import torch
from made import SIDE, load_model, make_run

from kernel.config import Config
from kernel.data import DISEASES, to_pixels
from kernel.data.synthetic import SIDE as LEAF_SIDE
from kernel.data.synthetic import draw_leaf
from kernel.model import HEADS, SClusterFormer, normalize
from kernel.report import show_evidence
from kernel.report.evidence import collect_evidence, mixed_evidence, ranked_clusters


def make_model(**settings):
    torch.manual_seed(1)
    model = SClusterFormer(Config(**({"image_size": 32, "num_classes": 3} | settings))).eval()
    with torch.no_grad():  # what starts at zero must not hide an error
        for name, parameter in model.named_parameters():
            if name.startswith("gates") or "bias" in name:
                parameter.normal_()
    return model


@pytest.mark.parametrize(
    "settings", [{}, {"image_size": 45}, {"clusters": "attention"}, {"centers": 2}], ids=str
)
def test_shares_add_up(settings):
    model = make_model(**settings)
    side = settings.get("image_size", 32)
    image = torch.randint(0, 256, (3, side, side), dtype=torch.uint8)
    outputs = model.head_outputs(normalize(image[None]))[:, 0].detach()
    found = collect_evidence(model, image, 2)
    other = found[0].other
    assert [own.head for own in found] == list(HEADS)
    for own, output in zip(found, outputs, strict=True):
        difference = float(output[2] - output[other])
        assert abs(difference) > 0.01
        assert own.difference == pytest.approx(difference, abs=1e-4)
        assert own.vectors.sum() == pytest.approx(difference, abs=1e-4)
        assert own.tokens.sum() == pytest.approx(difference, abs=1e-4)
        assert sum(ranked_clusters(own)[1]) == pytest.approx(
            own.vectors[np.unique(own.index)].sum()
        )
    assert sum(own.weight for own in found) == pytest.approx(1)


def test_compared_with_the_most_probable_other_class():
    model = make_model()
    image = torch.randint(0, 256, (3, 32, 32), dtype=torch.uint8)
    order = model(normalize(image[None]))[0].argsort(descending=True).tolist()
    assert {own.other for own in collect_evidence(model, image, order[0])} == {order[1]}
    assert {own.other for own in collect_evidence(model, image, order[2])} == {order[0]}


def test_a_figure_for_any_class():
    run = make_run()
    image = torch.randint(0, 256, (3, SIDE, SIDE), dtype=torch.uint8)
    figure = show_evidence(run, image, 1)
    assert "rust" in figure.get_suptitle()
    maps = [axis for axis in figure.axes if axis.images]
    assert len(maps) == 2 * (1 + len(HEADS))
    assert show_evidence(run, image).get_suptitle()


@pytest.mark.slow
def test_the_strongest_token_lies_on_the_lesion(built_program, tmp_path):
    """Beside it the rate of a random token, which the test must not come near."""
    assert built_program("--dry-run", "--device", "cpu", cwd=tmp_path).returncode == 0
    model, config, classes = load_model(tmp_path / "output-dry-run" / "best.pt")
    hits, by_chance = [], []
    for number in range(100):
        disease = DISEASES[number % len(DISEASES)]
        picture, mask = draw_leaf(disease, np.random.default_rng([77, number]))
        image = to_pixels(picture, config.image_size)
        shares = mixed_evidence(collect_evidence(model, image, classes.index(disease)))
        side = LEAF_SIDE // shares.shape[0]
        lesion = mask.reshape(shares.shape[0], side, shares.shape[1], side).any((1, 3))
        padded = np.pad(lesion, 1)
        rows, columns = lesion.shape
        near = np.any(
            [padded[i : i + rows, j : j + columns] for i in range(3) for j in range(3)], axis=0
        )
        hits.append(near.ravel()[shares.argmax()])
        by_chance.append(near.mean())
    print(f"strongest token: {np.mean(hits):.2f}, random token: {np.mean(by_chance):.2f}")
    assert np.mean(hits) >= 0.9
    assert np.mean(hits) > np.mean(by_chance) + 0.1
