"""Scores, calibration and the baseline: the numbers that a run is judged by."""

import numpy as np
import pytest
import torch
from made import make_set

from kernel.data import Examples
from kernel.runtime import Runtime
from kernel.score import calibrate, color_baseline, score
from kernel.score.calibration import calibration_error, fit_temperature
from kernel.score.inference import predict


def test_scores_by_their_definitions():
    """Every number counted by hand; class d never occurs, and c is never predicted."""
    generator = torch.Generator().manual_seed(0)
    outputs = torch.randn(200, 4, generator=generator)
    outputs[:, 2] = -9
    outputs = outputs.log_softmax(1)
    labels = torch.randint(0, 3, (200,), generator=generator)
    scores = score(outputs, labels, ["a", "b", "c", "d"])
    true, predicted = labels.tolist(), outputs.argmax(1).tolist()
    pairs = list(zip(true, predicted, strict=True))
    assert scores["images"] == 200
    assert scores["accuracy"] == pytest.approx(sum(t == p for t, p in pairs) / 200)
    own = [row[label] for row, label in zip(outputs.tolist(), true, strict=True)]
    assert scores["loss"] == pytest.approx(-sum(own) / 200)
    confusion = [[pairs.count((t, p)) for p in range(4)] for t in range(4)]
    assert scores["confusion"] == confusion
    recalls = []
    for k, name in enumerate("abcd"):
        row = scores["per_class"][name]
        hits, images, times = confusion[k][k], true.count(k), predicted.count(k)
        assert row["images"] == images
        assert row["recall"] == pytest.approx(hits / images if images else 0)
        assert row["precision"] == pytest.approx(hits / times if times else 0)
        assert row["f1"] == pytest.approx(2 * hits / (images + times) if images + times else 0)
        recalls += [row["recall"]] if images else []
    assert scores["mean_recall"] == pytest.approx(sum(recalls) / 3)


def colored_examples(count=120):
    """Images whose color tells the class most of the time, the last class being rare."""
    generator = torch.Generator().manual_seed(0)
    labels = torch.randint(0, 3, (count,), generator=generator)
    labels[::40] = 3
    colors = torch.tensor([[200, 40, 40], [40, 200, 40], [40, 40, 200], [200, 200, 40]])
    shown = torch.where(torch.rand(count, generator=generator) < 0.9, labels, 3 - labels)
    noise = torch.randint(-39, 40, (count, 3, 8, 8), generator=generator)
    order = torch.randperm(count, generator=generator)
    return Examples(
        images=(colors[shown][:, :, None, None] + noise).to(torch.uint8),
        labels=labels,
        names=[f"{k}.png" for k in range(count)],
        classes=list("abcd"),
        splits={
            "train": torch.cat([order[:70], torch.tensor([0])]),
            "validation": order[70:90],
            "test": order[90:],
            "predict": torch.empty(0, dtype=torch.int64),
        },
    )


def test_baseline_learns_colors():
    examples = colored_examples()
    first, second = color_baseline(examples), color_baseline(examples)
    assert 0.75 < first.scores["accuracy"] < 1
    assert first.scores["accuracy"] > first.most_frequent + 0.2
    assert first.log_probabilities.shape == (30, 4)
    assert first.log_probabilities.dtype == torch.float32
    assert torch.allclose(first.log_probabilities.exp().sum(1), torch.ones(30), atol=1e-5)
    assert torch.equal(first.log_probabilities, second.log_probabilities)
    labels = examples.labels[examples.splits["test"]]
    assert first.scores["loss"] == pytest.approx(
        -first.log_probabilities[torch.arange(30), labels].mean().item()
    )


def test_baseline_of_many_images_learns_every_class(monkeypatch):
    """The images that it learns from are a sample, which a rare class must not miss."""
    monkeypatch.setattr("kernel.score.baseline.MAX_IMAGES", 8)
    assert color_baseline(colored_examples()).log_probabilities.shape == (30, 4)


def test_baseline_of_noise_learns_nothing():
    baseline = color_baseline(make_set())
    assert baseline.scores["accuracy"] < 0.7
    assert np.isfinite(baseline.scores["loss"])


def test_calibration_error():
    """Two images sure by 0.9 of which one is right, two by 0.6 that are both right."""
    p = torch.tensor([[0.9, 0.1], [0.9, 0.1], [0.6, 0.4], [0.4, 0.6]], dtype=torch.float64)
    error = calibration_error(p.log(), torch.tensor([0, 1, 0, 1]))
    assert error == pytest.approx(0.5 * (0.9 - 0.5) + 0.5 * (1 - 0.6))


@pytest.mark.parametrize("temperature", [0.4, 1.0, 2.5])
def test_temperature_is_found_again(temperature):
    generator = torch.Generator().manual_seed(0)
    logits = 2 * torch.randn(20000, 4, generator=generator)
    labels = torch.multinomial(logits.softmax(1), 1, generator=generator)[:, 0]
    outputs = (logits * temperature).log_softmax(1)
    found = fit_temperature(outputs, labels, len(labels))
    assert found == pytest.approx(temperature, rel=0.05)
    before = calibration_error(outputs, labels)
    after = calibration_error(calibrate(outputs, found), labels)
    assert after < 0.015
    assert temperature == 1.0 or after < before


@pytest.mark.parametrize("count", [20, 200])
def test_no_error_seen_is_no_certainty(count):
    """A set without an error: as sure as so many images allow, and less sure of grouped ones."""
    generator = torch.Generator().manual_seed(0)
    labels = torch.arange(count) % 4
    logits = 10 * torch.nn.functional.one_hot(labels, 4) + torch.randn(
        count, 4, generator=generator
    )
    outputs = logits.log_softmax(1)
    confidence = {}
    for independent in (count, count // 5):
        temperature = fit_temperature(outputs, labels, independent)
        assert temperature > 0.2
        confidence[independent] = float(calibrate(outputs, temperature).exp().amax(1).mean())
        assert confidence[independent] == pytest.approx(1 - 1 / (independent + 2), abs=0.02)
    assert confidence[count] > confidence[count // 5]


def test_a_batch_that_does_not_fit_is_predicted_in_halves(tmp_path):
    sizes = []

    class Small(torch.nn.Module):
        def forward(self, images):
            sizes.append(len(images))
            if len(images) > 3:
                raise torch.OutOfMemoryError
            return images.mean((2, 3)).log_softmax(1)

    images = torch.randint(0, 256, (11, 3, 8, 8), dtype=torch.uint8)
    runtime = Runtime(torch.device("cpu"), "fp32", tmp_path)
    outputs = predict(Small(), images, runtime)
    assert sizes == [11, 6, 3, 3, 5, 3, 2]
    alone = torch.cat([predict(Small(), image[None], runtime) for image in images])
    assert torch.equal(outputs, alone)
