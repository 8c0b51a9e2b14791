"""Figures of a run and of its model, one function each, for the notebook and the report.

Each returns a ``matplotlib.figure.Figure``. matplotlib is imported where one is drawn, and not
before: a run's start stays short.
"""

import functools
import math

import numpy as np
import pandas as pd
import torch
from torch import Tensor

from kernel.data import Examples, to_pixels
from kernel.model import HEADS, normalize
from kernel.report.evidence import collect_evidence, mixed_evidence, paint_evidence, ranked_clusters
from kernel.report.explain import (
    BRANCHES,
    center_color,
    describe_sampling,
    group_tokens,
    paint_groups,
    paint_offsets,
    paint_sampling,
    to_picture,
)
from kernel.report.fonts import class_labels
from kernel.score import (
    CONFIDENCE_BINS,
    Results,
    calibrate,
    calibration_bins,
    intervals_on_test,
)
from kernel.train import Run

# Okabe and Ito's colors (jfly.uni-koeln.de/color), distinct for color-blind readers; lines also
# differ in their dashes and markers.
BLUE, ORANGE, GREEN, PINK = "#0072B2", "#D55E00", "#009E73", "#CC79A7"
INK, RULE = "#1b1b19", "#d9d8d2"  # text, grid
STYLE = {
    "figure.facecolor": "white",
    "font.size": 12,
    "axes.titlesize": 14,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": RULE,
    "text.color": INK,
    "text.parse_math": False,  # a class may be called $x$
    "xtick.color": INK,
    "ytick.color": INK,
    "legend.frameon": False,
    "lines.linewidth": 2,
    "lines.markersize": 4,
}
# The columns of history.csv that the curves need.
CURVE_COLUMNS = (
    *("epoch", "loss", "accuracy"),
    *("validation_loss", "validation_accuracy", "validation_mean_recall"),
)
MAX_SAMPLE_CLASSES = 40  # rows in the figure of samples
OUTPUTS = (*HEADS, "mixture")


def styled(draw):
    """Make a function draw with STYLE, without changing matplotlib's settings elsewhere."""

    @functools.wraps(draw)
    def draw_styled(*arguments, **options):
        from matplotlib import rc_context  # noqa: PLC0415

        with rc_context(STYLE):
            return draw(*arguments, **options)

    return draw_styled


def new_figure(**options):
    """Return an empty figure."""
    from matplotlib.figure import Figure  # noqa: PLC0415

    return Figure(**options)


def show_image(axis, image: Tensor) -> None:
    """Show an image [3, S, S] uint8 without axes."""
    axis.imshow(image.permute(1, 2, 0).cpu().numpy())
    axis.set_axis_off()


@styled
def show_samples(examples: Examples, columns: int = 8):
    """Show the first training images of each class, one row per class, at most 40 classes."""
    labels, fonts = class_labels(tuple(examples.classes))
    count = min(len(examples.classes), MAX_SAMPLE_CLASSES)
    height = 1.9 * count  # inches
    figure = new_figure(figsize=(1.5 * columns, height))
    figure.subplots_adjust(0.01, 0.05 / height, 0.99, 1 - 0.35 / height, wspace=0.06, hspace=0.27)
    axes = figure.subplots(count, columns, squeeze=False)
    train = examples.splits["train"]
    for label, row in enumerate(axes):
        indices = train[examples.labels[train] == label]
        for axis in row:
            axis.set_axis_off()
        for axis, index in zip(row, indices[:columns].tolist(), strict=False):
            show_image(axis, examples.images[index])
        # Text instead of a title, which would be above the first image's middle.
        row[0].text(
            *(0, 1.05, f"{labels[label]}, {len(indices)} training images"),
            weight="bold",
            fontfamily=fonts,
            transform=row[0].transAxes,
        )
    return figure


def draw_lines(axis, run: Run, lines: tuple) -> None:
    """Plot columns of a run's history over the epochs; a dotted line marks the best epoch."""
    table = pd.DataFrame(run.history, columns=None if run.history else CURVE_COLUMNS)
    for column, label, color, dashes in lines:
        axis.plot(table.epoch, table[column], dashes, color=color, marker="o", label=label)
    axis.set_xlim(0.5, max(run.config.epochs, 1) + 0.5)
    axis.xaxis.get_major_locator().set_params(integer=True)
    if run.best_epoch:
        axis.axvline(run.best_epoch, color=INK, linewidth=1, linestyle=":")
    axis.legend()


def draw_loss(axis, run: Run) -> None:
    """Plot training and validation loss over the epochs."""
    lines = (("loss", "training", ORANGE, "-"), ("validation_loss", "validation", BLUE, "-"))
    draw_lines(axis, run, lines)
    axis.set(title="Loss", xlabel="epoch", ylabel="negative log-likelihood (nats)")
    axis.set_ylim(bottom=0)


def draw_accuracy(axis, run: Run) -> None:
    """Plot training and validation accuracy, and validation mean recall, over the epochs."""
    lines = (
        ("accuracy", "training accuracy", ORANGE, "-"),
        ("validation_accuracy", "validation accuracy", BLUE, "-"),
        ("validation_mean_recall", "validation mean recall", GREEN, "--"),
    )
    draw_lines(axis, run, lines)
    axis.set(title="Accuracy", xlabel="epoch", ylabel="accuracy, mean recall", ylim=(0, 1.02))


@styled
def show_curves(run: Run):
    """Plot loss, and accuracy and mean recall, over the epochs."""
    figure = new_figure(figsize=(12, 4.6), layout="constrained")
    left, right = figure.subplots(1, 2)
    draw_loss(left, run)
    draw_accuracy(right, run)
    return figure


@styled
def panel(draw, *arguments):
    """Make a figure of one small panel, readable on a phone."""
    figure = new_figure(figsize=(5.6, 4.4), layout="constrained")
    draw(figure.subplots(), *arguments)
    return figure


class LiveCurves:
    """The curves of a run in a notebook: one figure that is updated after each epoch."""

    def __init__(self, run: Run):
        from IPython.display import display  # noqa: PLC0415 (there in every notebook)

        self.handle = display(show_curves(run), display_id=True)

    def __call__(self, run: Run) -> None:
        """Update the figure."""
        self.handle.update(show_curves(run))


@styled
def show_confusion(results: Results, examples: Examples):
    """Draw the confusion matrix of the test split, colored by the share of the true class."""
    labels, fonts = class_labels(tuple(examples.classes))
    confusion = np.array(results.scores["test"]["confusion"])
    share = confusion / np.maximum(confusion.sum(1, keepdims=True), 1)
    side = min(max(6.0, 0.6 * len(labels) + 3.5), 40.0)
    figure = new_figure(figsize=(side + 1.5, side), layout="constrained")
    axis = figure.subplots()
    image = axis.imshow(share, cmap="Blues", vmin=0, vmax=1)
    axis.grid(visible=False)
    slanted = {"rotation": 45, "ha": "right", "rotation_mode": "anchor"}
    axis.set_xticks(range(len(labels)), labels, fontfamily=fonts, **slanted)
    axis.set_yticks(range(len(labels)), labels, fontfamily=fonts)
    accuracy = results.scores["test"]["accuracy"]
    title = f"Confusion matrix\ntest split, accuracy {accuracy:.3f}"
    axis.set(xlabel="predicted class", ylabel="true class", title=title)
    if len(labels) <= 30:  # of more the numbers would overlap
        for (row, column), number in np.ndenumerate(confusion):
            color = "white" if share[row, column] > 0.5 else INK
            axis.text(column, row, number, ha="center", va="center", color=color)
    figure.colorbar(image, label="fraction of the true class", shrink=0.8)
    return figure


@styled
def show_scores(results: Results, examples: Examples):
    """Plot test precision, recall and F1 of each class, with 95% confidence intervals."""
    labels, fonts = class_labels(tuple(examples.classes))
    rows = results.scores["test"]["per_class"]
    intervals = intervals_on_test(results, examples)
    figure = new_figure(figsize=(10, 1.2 + 0.75 * len(rows)), layout="constrained")
    axis = figure.subplots()
    for k, (score_name, color, marker) in enumerate(
        (("precision", BLUE, "o"), ("recall", ORANGE, "s"), ("f1", GREEN, "D"))
    ):
        values = np.array([row[score_name] for row in rows.values()])
        values[[not row["images"] for row in rows.values()]] = math.nan  # unknown
        ends = np.array([intervals["per_class"][name][score_name] for name in rows])
        y = np.arange(len(rows)) + 0.22 * (k - 1)
        errors = np.abs(ends.T - values)
        label = "F1" if score_name == "f1" else score_name
        axis.errorbar(values, y, xerr=errors, fmt=marker, color=color, label=label, markersize=6)
    ticks = [f"{labels[k]} ({row['images']})" for k, row in enumerate(rows.values())]
    axis.set_yticks(range(len(rows)), ticks, fontfamily=fonts)
    axis.invert_yaxis()
    axis.set(xlim=(0, 1.02), title="Per-class scores, test split (images in parentheses)")
    axis.grid(visible=False, axis="y")
    figure.legend(loc="outside lower center", ncols=3)
    return figure


@styled
def show_calibration(results: Results, examples: Examples):
    """Draw the reliability diagram of the test split, before and after temperature scaling."""
    log_probabilities = results.log_probabilities["test"]
    calibrated = calibrate(log_probabilities, results.temperature)
    labels = examples.labels[examples.splits["test"]]
    figure = new_figure(figsize=(6, 5.6), layout="constrained")
    curve, histogram = figure.subplots(2, 1, height_ratios=[3, 1], sharex=True)
    diagonal = {"color": INK, "linewidth": 1, "linestyle": ":"}
    curve.plot([0, 1], [0, 1], label="perfect calibration", **diagonal)
    for k, (values, color, line, label) in enumerate(
        (
            (log_probabilities, ORANGE, "o-", "uncalibrated"),
            (calibrated, BLUE, "s--", f"temperature {results.temperature:.2f}"),
        )
    ):
        bins = calibration_bins(values, labels)
        curve.plot(bins.confidence, bins.accuracy, line, color=color, label=label, markersize=6)
        x = (bins.index.to_numpy() + 0.3 + 0.4 * k) / CONFIDENCE_BINS
        histogram.bar(x, bins.images, 0.36 / CONFIDENCE_BINS, color=color)
    curve.set(title="Calibration, test split", ylabel="accuracy", ylim=(0, 1.02), xlim=(0, 1))
    curve.legend(loc="lower right")
    histogram.set(xlabel="confidence (probability of the predicted class)", ylabel="images")
    return figure


def head_log_probabilities(results: Results) -> Tensor:
    """Return test log-probabilities of the three heads and their mixture, [4, N, num_classes]."""
    head_outputs = results.head_outputs["test"].transpose(0, 1)
    return torch.cat([head_outputs, results.log_probabilities["test"][None]])


@styled
def show_heads(results: Results, examples: Examples):
    """Draw the test recall of each head by class."""
    class_names, fonts = class_labels(tuple(examples.classes))
    labels = examples.labels[examples.splits["test"]]
    correct = head_log_probabilities(results).argmax(2) == labels  # [4, N]
    count = len(class_names)
    figure = new_figure(figsize=(10, 1.4 + 0.9 * count), layout="constrained")
    axis = figure.subplots()
    colors = (BLUE, ORANGE, GREEN, INK)
    for k, (name, hits) in enumerate(zip(OUTPUTS, correct, strict=True)):
        recalls = [
            float(hits[labels == label].float().mean()) if (labels == label).any() else math.nan
            for label in range(count)
        ]
        axis.barh(np.arange(count) + 0.19 * (k - 1.5), recalls, 0.17, color=colors[k], label=name)
    axis.set_yticks(range(count), class_names, fontfamily=fonts)
    axis.invert_yaxis()
    axis.set(xlim=(0, 1), title="Recall of each head by class, test split", xlabel="recall")
    axis.grid(visible=False, axis="y")
    figure.legend(loc="outside lower center", ncols=4)
    return figure


def rank_predictions(results: Results, examples: Examples) -> tuple[list[int], list[int]]:
    """Rank the test predictions by confidence.

    Returns:
        positions in the test split: of the errors, the most confident first; and of the correct
        predictions, the least confident first.

    """
    confidence, predicted = results.log_probabilities["test"].max(1)
    wrong = predicted != examples.labels[examples.splits["test"]]
    order = confidence.argsort(descending=True)
    return order[wrong[order]].tolist(), order[~wrong[order]].flip(0).tolist()


@styled
def show_predictions(results: Results, examples: Examples, columns: int = 6):
    """Show the most confident errors and, below, the least confident correct predictions."""
    labels, fonts = class_labels(tuple(examples.classes))
    indices = examples.splits["test"]
    confidence, predicted = results.log_probabilities["test"].exp().max(1)
    errors, correct = rank_predictions(results, examples)
    figure = new_figure(figsize=(2.3 * columns, 6.6), layout="constrained")
    upper, lower = figure.subfigures(2, 1)
    for half, title, positions, color in (
        (upper, "Most confident errors", errors, ORANGE),
        (lower, "Least confident correct predictions", correct, GREEN),
    ):
        half.suptitle(title if positions else f"{title}: none", x=0.01, ha="left", weight="bold")
        axes = half.subplots(1, columns, squeeze=False)[0]
        for axis in axes:
            axis.set_axis_off()
        for axis, k in zip(axes, positions[:columns], strict=False):
            show_image(axis, examples.images[indices[k]])
            text = f"{labels[predicted[k]]} ({confidence[k]:.0%})"
            if color == ORANGE:
                text += f"\ntrue: {labels[examples.labels[indices[k]]]}"
            style = {"fontsize": 10, "fontweight": "normal", "fontfamily": fonts}
            axis.set_title(text, color=color, loc="center", **style)
    return figure


def stage_names(stages: int) -> list[str]:
    """Return a heading for each stage."""
    return [f"stage {stage} of {stages}" for stage in range(1, stages + 1)]


@styled
def show_clusters(model, image):
    """Draw the clusters that each attention head groups an image's tokens into.

    One row per head; for each stage a column of the upper and one of the lower branch. Under each
    map stands a bar per center: its width is the center's share of the tokens, its height the mean
    similarity of these tokens to the center.

    Args:
        model: a run, or what ``load_classifier`` returns.
        image: a path, a PIL image, an array, or [3, S, S] uint8.

    """
    pixels = to_pixels(image, model.config.image_size)
    groupings = group_tokens(model.model, pixels)
    heads, columns = max(len(grouping.index) for grouping in groupings), len(groupings)
    figure = new_figure(figsize=(2.9 * columns + 2.6, 3.3 * heads), layout="constrained")
    grid = figure.add_gridspec(2 * heads, columns + 1, height_ratios=[6, 1] * heads)
    axis = figure.add_subplot(grid[0, 0])
    axis.imshow(np.asarray(to_picture(pixels)))
    axis.set_axis_off()
    axis.set_title("input")
    stages = stage_names(len(model.config.embed_dims))
    for column, grouping in enumerate(groupings, start=1):
        for head in range(heads):
            axis = figure.add_subplot(grid[2 * head, column])
            axis.imshow(np.asarray(paint_groups(pixels, grouping, head)))
            axis.set_axis_off()
            if head == 0:
                name = f"{grouping.branch} ({BRANCHES[grouping.branch]})"
                axis.set_title(f"{name}\n{stages[grouping.stage - 1]}", fontsize=12)
            if column == 1:
                beside = {"transform": axis.transAxes, "rotation": 90, "va": "center"}
                axis.text(-0.06, 0.5, f"head {head + 1}", ha="right", **beside)
            tokens, strengths = grouping.strengths(head)
            colors = [np.array(center_color(k)) / 255 for k in range(len(tokens))]
            bars = figure.add_subplot(grid[2 * head + 1, column])
            draw_bars(bars, tokens, strengths, colors)
            bars.set(ylim=(min(0, *strengths), 1), yticks=[0, 1])
    return figure


@styled
def show_evidence(model, image, label: int | None = None):
    """Draw which parts of an image speak for a class (orange) and which against it (blue).

    First the mixture, an approximation, then each head, whose shares are exact. Below a head its
    clusters, each in one color and with a bar, from most for the class to most against it: as wide
    as its share of the tokens, as high as its share of the difference of the two logits.

    Args:
        model: a run, or what ``load_classifier`` returns.
        image: a path, a PIL image, an array, or [3, S, S] uint8.
        label: index of the class; None: the predicted one.

    """
    pixels = to_pixels(image, model.config.image_size)
    network, names = model.model, class_labels(tuple(model.classes))[0]
    if label is None:
        there = pixels[None].to(next(network.parameters()).device)
        label = int(network(normalize(there)).argmax())
    found = collect_evidence(network, pixels, label)
    figure = new_figure(figsize=(15, 6.6), layout="constrained")
    grid = figure.add_gridspec(3, 1 + len(found), height_ratios=[6, 6, 1])
    columns = [("mixture (approximation)", mixed_evidence(found), None)]
    columns += [(f"{own.head}, {own.weight:.0%} of the mixture", own.tokens, own) for own in found]
    for column, (title, shares, own) in enumerate(columns):
        axis = figure.add_subplot(grid[0, column])
        axis.imshow(np.asarray(paint_evidence(pixels, shares)))
        axis.set_axis_off()
        axis.set_title(title, fontsize=12)
        axis = figure.add_subplot(grid[1, column])
        axis.set_axis_off()
        if own is None:
            axis.imshow(np.asarray(to_picture(pixels)))
            continue
        axis.imshow(np.asarray(paint_evidence(pixels, own.vectors[own.index], own.index)))
        tokens, heights = ranked_clusters(own)
        bars = figure.add_subplot(grid[2, column])
        draw_bars(bars, tokens, heights, [ORANGE if height > 0 else BLUE for height in heights])
        bars.axhline(0, color=INK, linewidth=0.8)
        bars.set_xlabel(f"sum {own.difference:+.2f}", fontsize=10)
    figure.suptitle(f"What speaks for {names[label]}, against {names[found[0].other]}")
    return figure


def draw_bars(axis, tokens: list[int], heights: list[float], colors: list) -> None:
    """Draw a bar per cluster, side by side: its width is its share of the tokens."""
    widths = np.array(tokens) / sum(tokens)
    left = widths.cumsum() - widths
    axis.bar(left, heights, widths, align="edge", color=colors, edgecolor="white")
    axis.set(xlim=(0, 1), xticks=[])
    axis.tick_params(labelsize=9)
    axis.grid(visible=False)


@styled
def show_sampling(model, image):
    """Draw where the deformable stem samples an image; the arguments are those of show_clusters."""
    pixels = to_pixels(image, model.config.image_size)
    figure = new_figure(figsize=(13, 7.2), layout="constrained")
    left, right = figure.subplots(1, 2)
    left.imshow(np.asarray(paint_offsets(model.model, pixels)))
    left.set_title("Mean length of the sampling offsets")
    right.imshow(np.asarray(paint_sampling(model.model, pixels)))
    right.set_title("Sampling positions in the center of the image")
    for axis in (left, right):
        axis.set_axis_off()
    figure.supxlabel(describe_sampling(model.model, pixels), fontsize=11)
    return figure
