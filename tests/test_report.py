"""Figures show what they say: read back from what matplotlib was told to draw."""

import io

import numpy as np
import pytest
import torch
from PIL import Image

CLASSES = ["healthy", "rust", "a class with a name that is much too long for a figure"]


@pytest.fixture
def examples(bundle):
    generator = torch.Generator().manual_seed(0)
    return bundle.Examples(
        images=torch.randint(0, 256, (30, 3, 16, 16), generator=generator, dtype=torch.uint8),
        labels=torch.arange(30) % 3,
        names=[f"{k}.png" for k in range(30)],
        classes=CLASSES,
        parts={
            "train": torch.arange(12),
            "validation": torch.arange(12, 18),
            "test": torch.arange(18, 30),
        },
    )


@pytest.fixture
def results(bundle, examples):
    """Predictions of which the last two are wrong, the last one surely."""
    labels = examples.labels[examples.parts["test"]].clone()
    labels[-2:] = (labels[-2:] + 1) % 3
    logits = 2.0 * torch.nn.functional.one_hot(labels, 3)
    logits[-1] *= 4
    outputs = logits.log_softmax(1)
    scores = bundle.score(outputs, examples.labels[examples.parts["test"]], CLASSES)
    return bundle.Results({"test": scores}, {"test": outputs}, 1.0)


def rendered(figure):
    file = io.BytesIO()
    figure.savefig(file)
    return np.asarray(Image.open(file).convert("RGB"))


def images_of(figure):
    return [image.get_array() for axis in figure.axes for image in axis.images]


def test_samples(bundle, examples):
    figure = bundle.draw_samples(examples, columns=3)
    shown = images_of(figure)
    assert len(shown) == 9
    for row in range(3):
        for column in range(3):
            expected = examples.images[row + 3 * column].permute(1, 2, 0).numpy()
            assert np.array_equal(shown[3 * row + column], expected)
    assert rendered(figure).std() > 10


def test_predictions_show_the_surest_mistake_first(bundle, results, examples):
    figure = bundle.draw_predictions(results, examples, columns=3)
    shown = images_of(figure)
    assert len(shown) == 6
    assert np.array_equal(shown[0], examples.images[29].permute(1, 2, 0).numpy())
    assert np.array_equal(shown[1], examples.images[28].permute(1, 2, 0).numpy())
    titles = [axis.get_title() for axis in figure.axes]
    assert [" is " in title.replace("\n", " ") for title in titles] == [True] * 2 + [False] * 4
    assert "100% sure" in titles[0]
    assert rendered(figure).std() > 10


def test_confusion(bundle, results):
    figure = bundle.draw_confusion(results, CLASSES)
    axis = figure.axes[0]
    numbers = np.array([int(text.get_text()) for text in axis.texts]).reshape(3, 3)
    assert numbers.tolist() == results.scores["test"]["confusion"]
    assert numbers.trace() == 10
    labels = [label.get_text() for label in axis.get_yticklabels()]
    assert labels[:2] == CLASSES[:2]
    assert len(labels[2]) <= 24
    rendered(figure)


def test_curves(bundle):
    keys = ("loss", "accuracy", "validation_loss", "validation_accuracy", "validation_mean_recall")
    history = [
        {"epoch": epoch, **{key: (k + 1) / 10 / epoch for k, key in enumerate(keys)}}
        for epoch in (1, 2, 3)
    ]
    figure = bundle.draw_curves(history)
    drawn = {
        (axis.get_title(), line.get_label()): line.get_ydata().tolist()
        for axis in figure.axes
        for line in axis.lines
    }
    assert drawn[("Loss", "validation")] == [row["validation_loss"] for row in history]
    assert drawn[("Accuracy", "validation mean recall")] == [
        row["validation_mean_recall"] for row in history
    ]
    assert len(drawn) == 5
    assert rendered(figure).std() > 10
