"""Figures: what a run did and what its model sees, one function each, for notebook and report."""

import functools

import matplotlib
import numpy as np
import pandas as pd
import torch
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from torch import Tensor

from kernel.data import Examples, to_pixels
from kernel.report.explain import (
    BRANCHES,
    center_color,
    enlarge,
    group_tokens,
    paint_groups,
    paint_sampling,
    paint_shifts,
    sampling_line,
)
from kernel.score import Results, calibrate, intervals_on_test
from kernel.train import Run

# Okabe and Ito's colors (jfly.uni-koeln.de/color): distinct for color-blind readers, too. Lines
# differ in their dashes besides.
BLUE, ORANGE, GREEN, PINK = "#0072B2", "#D55E00", "#009E73", "#CC79A7"
INK, RULE = "#1b1b19", "#d9d8d2"  # of text and of what is faint
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
    "savefig.dpi": 150,
}
# Of an epoch's row, what is drawn.
CURVES = (
    *("epoch", "loss", "accuracy"),
    *("validation_loss", "validation_accuracy", "validation_mean_recall"),
)
MOST_ROWS = 40  # classes that the samples show: a figure has an end
LONGEST_NAME = 24  # characters of a class name in a figure
HEADS = ("upper", "lower", "fused", "mixture")
BINS = 10  # of the calibration curve


def styled(draw):
    """Have a function draw in STYLE, which is set nowhere else."""

    @functools.wraps(draw)
    def drawn(*arguments, **options) -> Figure:
        with matplotlib.rc_context(STYLE):
            return draw(*arguments, **options)

    return drawn


def short(name: str) -> str:
    """Cut a name in the middle where a figure has no room for it."""
    if len(name) <= LONGEST_NAME:
        return name
    half = LONGEST_NAME // 2
    return f"{name[: half - 1]}…{name[-half:]}"


def show_image(axis, image: Tensor) -> None:
    """Show an image [3, S, S] uint8 without axes."""
    axis.imshow(image.permute(1, 2, 0).cpu().numpy())
    axis.set_axis_off()


@styled
def show_samples(examples: Examples, columns: int = 8) -> Figure:
    """Show the first training images of each class, a row a class, of many classes the first."""
    count = min(len(examples.classes), MOST_ROWS)
    figure = Figure(figsize=(1.5 * columns, 1.9 * count), layout="constrained")
    axes = figure.subplots(count, columns, squeeze=False)
    train = examples.splits["train"]
    for label, row in enumerate(axes):
        indices = train[examples.labels[train] == label]
        for axis in row:
            axis.set_axis_off()
        for axis, index in zip(row, indices[:columns].tolist(), strict=False):
            show_image(axis, examples.images[index])
        name = f"{short(examples.classes[label])}, {len(indices)} to train on"
        # Over the whole row, and no title: that would widen the first column.
        heading = row[0].text(0, 1.05, name, weight="bold", transform=row[0].transAxes)
        heading.set_in_layout(False)
    figure.get_layout_engine().set(h_pad=0.22)  # inches: room for the headings
    return figure


def draw_lines(axis, run: Run, lines: tuple) -> None:
    """Draw columns of a run's history over the epochs; a dotted line marks the best epoch."""
    table = pd.DataFrame(run.history, columns=None if run.history else CURVES)
    for column, label, color, dashes in lines:
        axis.plot(table.epoch, table[column], dashes, color=color, marker="o", label=label)
    axis.set_xlim(0.5, max(run.config.epochs, 1) + 0.5)
    axis.xaxis.set_major_locator(MaxNLocator(integer=True))
    if run.best_epoch:
        axis.axvline(run.best_epoch, color=INK, linewidth=1, linestyle=":")
    axis.legend()


def draw_loss(axis, run: Run) -> None:
    """Draw the loss of training and validation part over the epochs."""
    lines = (("loss", "training", ORANGE, "-"), ("validation_loss", "validation", BLUE, "-"))
    draw_lines(axis, run, lines)
    axis.set(title="Loss", xlabel="epoch", ylabel="negative log-likelihood (nats)")
    axis.set_ylim(bottom=0)


def draw_accuracy(axis, run: Run) -> None:
    """Draw accuracy, and mean recall of the validation part, over the epochs."""
    lines = (
        ("accuracy", "training accuracy", ORANGE, "-"),
        ("validation_accuracy", "validation accuracy", BLUE, "-"),
        ("validation_mean_recall", "validation mean recall", GREEN, "--"),
    )
    draw_lines(axis, run, lines)
    axis.set(title="Accuracy", xlabel="epoch", ylabel="part that is right", ylim=(0, 1.02))


@styled
def show_curves(run: Run) -> Figure:
    """Draw loss, and accuracy and mean recall, over the epochs."""
    figure = Figure(figsize=(12, 4.6), layout="constrained")
    left, right = figure.subplots(1, 2)
    draw_loss(left, run)
    draw_accuracy(right, run)
    return figure


@styled
def panel(draw, *arguments) -> Figure:
    """Make a figure of one small panel, readable on a phone, too."""
    figure = Figure(figsize=(5.6, 4.4), layout="constrained")
    draw(figure.subplots(), *arguments)
    return figure


class LiveCurves:
    """The curves of a run in a notebook: one figure, drawn again after each epoch."""

    def __init__(self, run: Run):
        from IPython.display import display  # noqa: PLC0415 (there in every notebook)

        self.handle = display(show_curves(run), display_id=True)

    def __call__(self, run: Run) -> None:
        """Draw the run as it is now."""
        self.handle.update(show_curves(run))


@styled
def show_confusion(results: Results, examples: Examples) -> Figure:
    """Draw the test part's confusion matrix: images by true and predicted class."""
    classes = examples.classes
    confusion = np.array(results.scores["test"]["confusion"])
    share = confusion / np.maximum(confusion.sum(1, keepdims=True), 1)
    side = min(max(6.0, 0.6 * len(classes) + 3.5), 40.0)
    figure = Figure(figsize=(side + 1.5, side), layout="constrained")
    axis = figure.subplots()
    shown = axis.imshow(share, cmap="Blues", vmin=0, vmax=1)
    axis.grid(visible=False)
    names = [short(name) for name in classes]
    axis.set_xticks(range(len(classes)), names, rotation=45, ha="right", rotation_mode="anchor")
    axis.set_yticks(range(len(classes)), names)
    accuracy = results.scores["test"]["accuracy"]
    axis.set(xlabel="predicted", ylabel="true", title=f"Test images, accuracy {accuracy:.3f}")
    if len(classes) <= 30:  # beyond, the numbers would overlap
        for (row, column), number in np.ndenumerate(confusion):
            color = "white" if share[row, column] > 0.5 else INK
            axis.text(column, row, number, ha="center", va="center", color=color)
    figure.colorbar(shown, label="part of the true class", shrink=0.8)
    return figure


@styled
def show_scores(results: Results, examples: Examples) -> Figure:
    """Draw precision, recall and F1 of each class on the test part, with their 95% intervals."""
    rows = results.scores["test"]["per_class"]
    intervals = intervals_on_test(results, examples)
    figure = Figure(figsize=(10, 1.2 + 0.75 * len(rows)), layout="constrained")
    axis = figure.subplots()
    for k, (score_name, color, marker) in enumerate(
        (("precision", BLUE, "o"), ("recall", ORANGE, "s"), ("f1", GREEN, "D"))
    ):
        values = np.array([row[score_name] for row in rows.values()])
        ends = np.array([intervals["per_class"][name][score_name] for name in rows])
        places = np.arange(len(rows)) + 0.22 * (k - 1)
        reach = np.abs(ends.T - values)
        label = "F1" if score_name == "f1" else score_name
        axis.errorbar(
            values, places, xerr=reach, fmt=marker, color=color, label=label, markersize=6
        )
    names = [f"{short(name)} ({row['images']})" for name, row in rows.items()]
    axis.set_yticks(range(len(rows)), names)
    axis.invert_yaxis()
    axis.set(xlim=(0, 1.02), title="Test images, by class")
    axis.grid(visible=False, axis="y")
    figure.legend(loc="outside lower center", ncols=3)
    return figure


def calibration_bins(log_probabilities: Tensor, labels: Tensor) -> pd.DataFrame:
    """Return mean confidence, accuracy and number of the images in each tenth of confidence.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.

    """
    confidence, predicted = log_probabilities.exp().max(1)
    table = pd.DataFrame(
        {
            "bin": (confidence * BINS).long().clamp_max(BINS - 1).numpy(),
            "confidence": confidence.numpy(),
            "accuracy": (predicted == labels).float().numpy(),
            "images": 1,
        }
    )
    return table.groupby("bin").agg({"confidence": "mean", "accuracy": "mean", "images": "sum"})


@styled
def show_calibration(results: Results, examples: Examples) -> Figure:
    """Draw how often the model is right where it is how sure, on the test part."""
    outputs = results.log_probabilities["test"]
    labels = examples.labels[examples.splits["test"]]
    figure = Figure(figsize=(6, 5.6), layout="constrained")
    curve, bars = figure.subplots(2, 1, height_ratios=[3, 1], sharex=True)
    curve.plot([0, 1], [0, 1], color=INK, linewidth=1, linestyle=":", label="as sure as right")
    for k, (said, color, dashes, marker, label) in enumerate(
        (
            (outputs, ORANGE, "-", "o", "as the model says"),
            (
                calibrate(outputs, results.temperature),
                BLUE,
                "--",
                "s",
                f"at temperature {results.temperature:.2f}",
            ),
        )
    ):
        table = calibration_bins(said, labels)
        curve.plot(
            table.confidence,
            table.accuracy,
            dashes,
            color=color,
            marker=marker,
            label=label,
            markersize=6,
        )
        places = (table.index.to_numpy() + 0.3 + 0.4 * k) / BINS
        bars.bar(places, table.images, 0.36 / BINS, color=color)
    curve.set(title="Calibration", ylabel="part that is right", ylim=(0, 1.02), xlim=(0, 1))
    curve.legend(loc="lower right")
    bars.set(xlabel="probability of the predicted class", ylabel="images")
    return figure


def head_log_probabilities(results: Results, part: str = "test") -> Tensor:
    """Return the log-probabilities of the three heads and of their mixture, [4, N, num_classes]."""
    head_outputs = results.head_outputs[part].transpose(0, 1)
    return torch.cat([head_outputs, results.log_probabilities[part][None]])


@styled
def show_heads(results: Results, examples: Examples) -> Figure:
    """Draw how often each head is right, class by class, on the test part."""
    labels = examples.labels[examples.splits["test"]]
    right = head_log_probabilities(results).argmax(2) == labels  # [4, N]
    count = len(examples.classes)
    figure = Figure(figsize=(10, 1.4 + 0.9 * count), layout="constrained")
    axis = figure.subplots()
    colors = (BLUE, ORANGE, GREEN, INK)
    for k, (name, hits) in enumerate(zip(HEADS, right, strict=True)):
        shares = [
            float(hits[labels == label].float().mean()) if (labels == label).any() else 0.0
            for label in range(count)
        ]
        axis.barh(np.arange(count) + 0.19 * (k - 1.5), shares, 0.17, color=colors[k], label=name)
    axis.set_yticks(range(count), [short(name) for name in examples.classes])
    axis.invert_yaxis()
    axis.set(xlim=(0, 1), title="What each head would get right", xlabel="recall")
    axis.grid(visible=False, axis="y")
    figure.legend(loc="outside lower center", ncols=4)
    return figure


def sure_mistakes(results: Results, examples: Examples) -> tuple[list[int], list[int]]:
    """Order the test part's mistakes, the surest first, and its hits, the least sure first.

    Returns:
        places in the test part.

    """
    probabilities, predicted = results.log_probabilities["test"].max(1)
    wrong = predicted != examples.labels[examples.splits["test"]]
    order = probabilities.argsort(descending=True)
    return order[wrong[order]].tolist(), order[~wrong[order]].flip(0).tolist()


@styled
def show_predictions(results: Results, examples: Examples, columns: int = 6) -> Figure:
    """Show test images with their prediction: the surest mistakes, then the least sure hits."""
    indices = examples.splits["test"]
    probabilities, predicted = results.log_probabilities["test"].exp().max(1)
    mistakes, hits = sure_mistakes(results, examples)
    figure = Figure(figsize=(2.3 * columns, 6.4), layout="constrained")
    rows = figure.subplots(2, columns, squeeze=False)
    for axis in rows.ravel():
        axis.set_axis_off()
    for row, places, color in zip(rows, (mistakes, hits), (ORANGE, GREEN), strict=True):
        for axis, k in zip(row, places[:columns], strict=False):
            show_image(axis, examples.images[indices[k]])
            said = f"{short(examples.classes[predicted[k]])}\n{probabilities[k]:.0%} sure"
            if color == ORANGE:
                said += f"\nis {short(examples.classes[examples.labels[indices[k]]])}"
            axis.set_title(said, fontsize=10, color=color, fontweight="normal", loc="center")
    return figure


def stage_names(stages: int) -> list[str]:
    """Return what the stages are called."""
    return [f"stage {stage} of {stages}" for stage in range(1, stages + 1)]


@styled
def show_clusters(model, image) -> Figure:
    """Draw which tokens of an image each head groups together, upper beside lower branch.

    A row a head, two columns a stage. Under each map a bar for each center: as wide as its share of
    the tokens, as high as its strength, the mean similarity of its tokens.

    Args:
        model: a run, or what ``load_classifier`` returns.
        image: a path, a PIL image, an array, or [3, S, S] uint8.

    """
    pixels = to_pixels(image, model.config.image_size)
    groupings = group_tokens(model.model, pixels)
    heads, columns = model.config.heads, len(groupings)
    figure = Figure(figsize=(2.9 * columns + 2.6, 3.3 * heads), layout="constrained")
    grid = figure.add_gridspec(2 * heads, columns + 1, height_ratios=[6, 1] * heads)
    axis = figure.add_subplot(grid[0, 0])
    axis.imshow(np.asarray(enlarge(pixels)))
    axis.set_axis_off()
    axis.set_title("the image")
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
                axis.text(
                    -0.06,
                    0.5,
                    f"head {head + 1}",
                    transform=axis.transAxes,
                    rotation=90,
                    va="center",
                    ha="right",
                )
            bars = figure.add_subplot(grid[2 * head + 1, column])
            draw_strengths(bars, grouping.strengths(head))
    return figure


def draw_strengths(axis, strengths: list[tuple[int, float]]) -> None:
    """Draw a bar for each center: width its share of the tokens, height its strength."""
    total, left = sum(tokens for tokens, _ in strengths), 0.0
    for center, (tokens, strength) in enumerate(strengths):
        color = np.array(center_color(center)) / 255
        axis.bar(left, strength, tokens / total, align="edge", color=color, edgecolor="white")
        left += tokens / total
    axis.set(xlim=(0, 1), ylim=(min(0, *(s for _, s in strengths)), 1), xticks=[], yticks=[0, 1])
    axis.tick_params(labelsize=9)
    axis.grid(visible=False)


@styled
def show_sampling(model, image) -> Figure:
    """Draw where the deformable stem reads an image; the arguments are those of show_clusters."""
    pixels = to_pixels(image, model.config.image_size)
    figure = Figure(figsize=(13, 7.2), layout="constrained")
    shifts, places = figure.subplots(1, 2)
    shifts.imshow(np.asarray(paint_shifts(model.model, pixels)))
    shifts.set_title("How far from the regular places the stem reads")
    places.imshow(np.asarray(paint_sampling(model.model, pixels)))
    places.set_title("Where it reads in the image's middle")
    for axis in (shifts, places):
        axis.set_axis_off()
    figure.supxlabel(sampling_line(model.model, pixels), fontsize=11)
    return figure
