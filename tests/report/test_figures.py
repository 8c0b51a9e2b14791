"""Figures, read back from what matplotlib was told to draw."""

import io
from dataclasses import replace

import matplotlib.font_manager
import numpy as np
import pytest
import torch
from made import CLASSES, make_results, make_run, make_set
from PIL import Image

from kernel.report import show_clusters, show_samples
from kernel.report.explain import (
    Grouping,
    center_color,
    group_tokens,
    paint_groups,
    sampling_offsets,
)
from kernel.report.figures import (
    show_calibration,
    show_confusion,
    show_curves,
    show_heads,
    show_predictions,
    show_sampling,
    show_scores,
)
from kernel.report.fonts import class_labels


@pytest.fixture
def examples():
    return make_set()


@pytest.fixture
def results(examples):
    return make_results(examples)


@pytest.fixture
def run():
    return make_run()


def rendered(figure):
    file = io.BytesIO()
    figure.savefig(file, dpi=50)
    return np.asarray(Image.open(file).convert("RGB"))


def images_of(figure):
    return [image.get_array() for axis in figure.axes for image in axis.images]


def test_samples(examples):
    figure = show_samples(examples, columns=3)
    shown = images_of(figure)
    assert len(shown) == 9
    for row in range(3):
        for column in range(3):
            expected = examples.images[row + 3 * column].permute(1, 2, 0).numpy()
            assert np.array_equal(shown[3 * row + column], expected)
    assert rendered(figure).std() > 10


def test_a_long_name_does_not_push_the_samples_apart(examples):
    classes = ["a name of some twenty letters", *examples.classes[1:]]
    figure = show_samples(replace(examples, classes=classes), columns=3)
    figure.draw_without_rendering()
    places = [axis.get_position() for axis in figure.axes]
    first, second, third = (place.x0 for place in places[:3])
    assert second - first == pytest.approx(third - second, abs=1e-6)
    titles = [axis.texts[0].get_window_extent() for axis in figure.axes[::3]]
    below = [axis.get_window_extent() for axis in figure.axes[::3]]
    for title, own, above in zip(titles[1:], below[1:], below, strict=False):
        assert own.y1 < title.y0 < title.y1 < above.y0


def test_all_headings_are_within_the_picture(examples, results):
    """Notebooks cut a figure to what it says that it takes."""
    for figure in (show_samples(examples, columns=3), show_predictions(results, examples)):
        figure.draw_without_rendering()
        taken = figure.get_tightbbox().transformed(figure.dpi_scale_trans)
        headings = [text for part in (*figure.axes, *figure.subfigs) for text in part.texts]
        assert len(headings) >= 2
        assert all(heading.get_window_extent().y1 <= taken.y1 + 1 for heading in headings)


def test_most_confident_errors_come_first(results, examples):
    figure = show_predictions(results, examples, columns=3)
    shown = images_of(figure)
    assert len(shown) == 5
    assert np.array_equal(shown[0], examples.images[29].permute(1, 2, 0).numpy())
    assert np.array_equal(shown[1], examples.images[28].permute(1, 2, 0).numpy())
    titles = [axis.get_title() for axis in figure.axes if axis.images]
    assert ["\ntrue: " in title for title in titles] == [True] * 2 + [False] * 3
    assert "(100%)" in titles[0]
    assert rendered(figure).std() > 10


def test_confusion(results, examples):
    figure = show_confusion(results, examples)
    axis = figure.axes[0]
    numbers = np.array([int(text.get_text()) for text in axis.texts]).reshape(3, 3)
    assert numbers.tolist() == results.scores["test"]["confusion"]
    assert numbers.trace() == 10
    labels = [label.get_text() for label in axis.get_yticklabels()]
    assert labels[:2] == CLASSES[:2]
    assert len(labels[2]) <= 24
    rendered(figure)


def test_curves(run):
    figure = show_curves(run)
    drawn = {
        (axis.get_title(loc="left"), line.get_label()): line.get_ydata().tolist()
        for axis in figure.axes
        for line in axis.lines
        if not line.get_label().startswith("_")
    }
    assert drawn[("Loss", "validation")] == [row["validation_loss"] for row in run.history]
    assert drawn[("Accuracy", "validation mean recall")] == [
        row["validation_mean_recall"] for row in run.history
    ]
    assert len(drawn) == 5
    assert rendered(figure).std() > 10


def test_calibration(results, examples):
    """Each point lies where its images' mean confidence and accuracy say."""
    figure = show_calibration(results, examples)
    lines = {line.get_label(): line for line in figure.axes[0].lines}
    confidence, predicted = results.log_probabilities["test"].exp().max(1)
    hits = (predicted == examples.labels[examples.splits["test"]]).float()
    expected = [
        (confidence[chosen].mean().item(), hits[chosen].mean().item())
        for k in range(10)
        if (chosen := (confidence * 10).long().clamp_max(9) == k).any()
    ]
    drawn = np.transpose(lines["uncalibrated"].get_data())
    assert np.allclose(drawn, expected)
    assert sum(bar.get_height() for bar in figure.axes[1].patches) == 2 * len(hits)
    rendered(figure)


def test_scores_and_heads(results, examples):
    figure = show_scores(results, examples)
    rows = results.scores["test"]["per_class"]
    drawn = figure.axes[0].containers[1].lines[0].get_xdata()
    assert np.allclose(drawn, [row["recall"] for row in rows.values()])
    rendered(figure)
    figure = show_heads(results, examples)
    mixture = [bar.get_width() for bar in figure.axes[0].containers[3]]
    assert np.allclose(mixture, [row["recall"] for row in rows.values()])
    rendered(figure)


def test_clusters_of_the_readout(run, examples):
    """A map for each branch."""
    figure = show_clusters(run, examples.images[0])
    assert len(images_of(figure)[1:]) == 2
    titles = [axis.get_title(loc="left") for axis in figure.axes if axis.get_title(loc="left")]
    assert titles == [
        "input",
        "upper (cosine)\nstage 2 of 2",
        "lower (Euclidean)\nstage 2 of 2",
    ]


def test_clusters_and_sampling(examples, tmp_path):
    """A map for each head of each branch and stage, of an image given in any way."""
    run, image = make_run(clusters="attention"), examples.images[0]
    figure = show_clusters(run, image)
    maps = images_of(figure)[1:]
    assert len(maps) == 2 * 2 * run.config.heads
    assert len({shown.tobytes() for shown in maps}) > len(maps) // 2  # of 2 x 2 tokens some agree
    titles = [axis.get_title(loc="left") for axis in figure.axes if axis.get_title(loc="left")]
    assert titles == [
        "input",
        "upper (cosine)\nstage 1 of 2",
        "lower (Euclidean)\nstage 1 of 2",
        "upper (cosine)\nstage 2 of 2",
        "lower (Euclidean)\nstage 2 of 2",
    ]
    Image.fromarray(image.permute(1, 2, 0).numpy()).save(tmp_path / "leaf.png")
    from_file = images_of(show_clusters(run, tmp_path / "leaf.png"))[1:]
    assert all(np.array_equal(a, b) for a, b in zip(maps, from_file, strict=True))
    shown = images_of(show_sampling(run, image))
    assert len(shown) == 2
    assert all(picture.std() > 10 for picture in shown)


def test_cluster_map_colors_tokens_by_center(run, examples):
    image = torch.full((3, 32, 32), 255, dtype=torch.uint8)
    index = np.array([[0, 0, 1, 1] * 4])
    similarity = np.array([[0.9, 0.9, 0.3, 0.3] * 4])
    grouping = Grouping("upper", 1, (4, 4), 16, index, similarity)
    tokens, strengths = grouping.strengths(0)
    assert tokens[:3] == [8, 8, 0]
    assert strengths[:3] == pytest.approx([0.9, 0.3, 0])
    painted = np.asarray(paint_groups(image, grouping, 0))
    left, right = painted[30, 30].astype(int), painted[30, -30].astype(int)
    # On white the stronger center's color is the fuller one.
    for pixel, center, fullness in ((left, 0, 0.8), (right, 1, 0.4)):
        expected = (1 - fullness) * 255 + fullness * np.array(center_color(center))
        assert np.abs(pixel - expected).max() <= 1
    assert (painted[100, 127] == 255).all()  # the line between them


@pytest.mark.parametrize(
    ("clusters", "stages", "heads"), [("attention", (1, 2), 2), ("readout", (2,), 1)]
)
def test_groupings_follow_the_model(examples, clusters, stages, heads):
    """Stage by stage, upper before lower, as many tokens as the grid has."""
    found = group_tokens(make_run(clusters=clusters).model, examples.images[3])
    expected = [(branch, stage) for stage in stages for branch in ("upper", "lower")]
    assert [(g.branch, g.stage) for g in found] == expected
    for grouping in found:
        assert grouping.index.shape == (heads, np.prod(grouping.grid))
        assert grouping.index.max() < grouping.centers
        tokens = sum(grouping.strengths(0)[0])
        assert tokens == np.prod(grouping.grid)


def test_stem_starts_at_the_regular_places(run, examples):
    offsets, weights = sampling_offsets(run.model, examples.images[0])
    assert offsets.shape == (8, 8, 9, 2)
    assert (offsets == 0).all()
    assert np.allclose(weights, 1)
    with torch.no_grad():
        run.model.stem.deform.offset.bias[0] = 1.5  # dy of the first tap
    moved, _ = sampling_offsets(run.model, examples.images[0])
    assert (moved[:, :, 0, 0] == 1.5).all()
    assert (moved[:, :, 1:] == 0).all()


def test_names_are_text_in_figures(examples, results):
    """What matplotlib would take for mathematics."""
    hostile = replace(examples, classes=["$x^$", "<script>", "\\frac"])
    axis = show_confusion(results, hostile).axes[0]
    rendered(axis.figure)
    assert [label.get_text() for label in axis.get_yticklabels()] == hostile.classes


def make_font(folder, characters):
    """An installed font as far as matplotlib knows: the characters, each a square."""
    fonts = pytest.importorskip("fontTools.fontBuilder")
    pens = pytest.importorskip("fontTools.pens.ttGlyphPen")
    pen = pens.TTGlyphPen(None)
    pen.moveTo((100, 0))
    for point in ((100, 700), (800, 700), (800, 0)):
        pen.lineTo(point)
    pen.closePath()
    names = [".notdef", *(f"glyph{k}" for k in range(len(characters)))]
    font = fonts.FontBuilder(1000)
    font.setupGlyphOrder(names)
    font.setupCharacterMap(dict(zip(map(ord, characters), names[1:], strict=True)))
    font.setupGlyf(dict.fromkeys(names, pen.glyph()))
    font.setupHorizontalMetrics(dict.fromkeys(names, (900, 100)))
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": "Test Sans", "styleName": "Regular"})
    font.setupOS2(sTypoAscender=800, usWinAscent=800, usWinDescent=200)
    font.setupPost()
    file = folder / "test.ttf"
    font.save(file)
    return file


@pytest.fixture
def fonts(monkeypatch):
    """Matplotlib's own fonts and no others; to this list a test adds."""
    class_labels.cache_clear()  # what other tests have printed is printed again
    manager = matplotlib.font_manager.fontManager
    own = [font for font in manager.ttflist if "mpl-data" in font.fname]
    monkeypatch.setattr(manager, "ttflist", own)
    return manager


FOREIGN = ["健康", "صدأ", "ржавчина"]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("classes", [FOREIGN, ["🍎 scab", "healthy", "a\udcffb"]])
def test_names_without_glyphs_are_numbered(examples, results, fonts, capsys, classes):
    """No box, no warning of matplotlib's: a number instead, with the key in one line."""
    foreign = replace(examples, classes=classes)
    results = make_results(foreign)
    axis = show_confusion(results, foreign).axes[0]
    expected = ["#0", "#1", "ржавчина"] if classes == FOREIGN else ["#0", "healthy", "#2"]
    assert [label.get_text() for label in axis.get_yticklabels()] == expected
    assert [label.get_text() for label in axis.get_xticklabels()] == expected
    rendered(axis.figure)
    (line,) = capsys.readouterr().out.splitlines()
    assert f"#0 = {classes[0]}" in line
    assert "font" in line
    for figure in (
        show_samples(foreign),
        show_scores(results, foreign),
        show_heads(results, foreign),
        show_predictions(results, foreign),
    ):
        rendered(figure)
    assert capsys.readouterr().out == ""  # said once


@pytest.mark.filterwarnings("error")
def test_an_installed_font_draws_what_the_default_lacks(examples, results, fonts, tmp_path, capsys):
    fonts.addfont(make_font(tmp_path, "健康病"))
    foreign = replace(examples, classes=["健康", "leaf 病", "rust"])
    axis = show_confusion(results, foreign).axes[0]
    assert [label.get_text() for label in axis.get_yticklabels()] == foreign.classes
    rendered(axis.figure)
    assert capsys.readouterr().out == ""
