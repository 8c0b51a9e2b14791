"""The files and figures of a finished run."""

import json
import platform
from dataclasses import asdict
from pathlib import Path

import matplotlib
import numpy as np
import pandas as pd
import torch
import torchvision
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from kernel.checkpoint import write_whole
from kernel.evaluation import Results, prediction_table
from kernel.examples import Examples
from kernel.memory import Plan, plan_record
from kernel.model import count_parameters
from kernel.runtime import Runtime, peak_memory
from kernel.training import Run

# Okabe and Ito's colours (jfly.uni-koeln.de/color): distinct for colour-blind readers, too.
BLUE, ORANGE, GREEN = "#0072B2", "#D55E00", "#009E73"
# Of an epoch's row, what is drawn.
CURVES = (
    *("epoch", "loss", "accuracy"),
    *("validation_loss", "validation_accuracy", "validation_mean_recall"),
)
MOST_ROWS = 40  # classes that the samples show: a figure has an end
LONGEST_NAME = 24  # characters of a class name in a figure


def short(name: str) -> str:
    """Cut a name in the middle where a figure has no room for it."""
    if len(name) <= LONGEST_NAME:
        return name
    half = LONGEST_NAME // 2
    return f"{name[: half - 1]}…{name[-half:]}"


def draw_samples(examples: Examples, columns: int = 8) -> Figure:
    """Show the first training images of each class, a row a class, of many classes the first."""
    count = min(len(examples.classes), MOST_ROWS)
    figure = Figure(figsize=(1.2 * columns + 1.5, 1.3 * count), layout="constrained")
    axes = figure.subplots(count, columns, squeeze=False)
    train = examples.parts["train"]
    for label, row in enumerate(axes):
        indices = train[examples.labels[train] == label][:columns].tolist()
        for axis in row:
            axis.set_axis_off()
        for axis, index in zip(row, indices, strict=False):
            axis.imshow(examples.images[index].permute(1, 2, 0).numpy())
        row[0].set_title(short(examples.classes[label]), loc="left", fontsize=10)
    return figure


def draw_curves(history: list[dict]) -> Figure:
    """Draw loss, and accuracy and mean recall, over the epochs."""
    table = pd.DataFrame(history, columns=None if history else CURVES)
    figure = Figure(figsize=(10, 4), layout="constrained")
    left, right = figure.subplots(1, 2)
    style = {"marker": "o", "markersize": 3}
    left.plot(table.epoch, table.loss, color=ORANGE, label="training", **style)
    left.plot(table.epoch, table.validation_loss, color=BLUE, label="validation", **style)
    left.set(title="Loss", xlabel="epoch", ylabel="mean negative log-likelihood (nats)")
    left.set_ylim(bottom=0)
    right.plot(table.epoch, table.accuracy, color=ORANGE, label="training accuracy", **style)
    right.plot(
        table.epoch, table.validation_accuracy, color=BLUE, label="validation accuracy", **style
    )
    right.plot(
        table.epoch,
        table.validation_mean_recall,
        color=GREEN,
        linestyle="--",
        label="validation mean recall",
        **style,
    )
    right.set(
        title="Accuracy", xlabel="epoch", ylabel="part of the images that are right", ylim=(0, 1)
    )
    for axis in (left, right):
        axis.xaxis.set_major_locator(MaxNLocator(integer=True))
        axis.grid(alpha=0.3)
        axis.legend()
    return figure


def draw_confusion(results: Results, classes: list[str]) -> Figure:
    """Draw the test part's confusion matrix: images by true and predicted class."""
    confusion = np.array(results.scores["test"]["confusion"])
    share = confusion / np.maximum(confusion.sum(1, keepdims=True), 1)
    side = max(4.5, 0.5 * len(classes) + 3)
    figure = Figure(figsize=(side + 1, side), layout="constrained")
    axis = figure.subplots()
    shown = axis.imshow(share, cmap="Blues", vmin=0, vmax=1)
    names = [short(name) for name in classes]
    axis.set_xticks(range(len(classes)), names, rotation=45, ha="right", rotation_mode="anchor")
    axis.set_yticks(range(len(classes)), names)
    accuracy = results.scores["test"]["accuracy"]
    axis.set(xlabel="predicted", ylabel="true", title=f"Test images, accuracy {accuracy:.3f}")
    if len(classes) <= 30:  # beyond, the numbers would overlap
        for (row, column), number in np.ndenumerate(confusion):
            color = "white" if share[row, column] > 0.5 else "black"
            axis.text(column, row, number, ha="center", va="center", color=color)
    figure.colorbar(shown, label="part of the true class", shrink=0.8)
    return figure


def draw_predictions(results: Results, examples: Examples, columns: int = 6) -> Figure:
    """Show test images with their prediction: the surest mistakes first, then the surest hits."""
    indices = examples.parts["test"]
    probabilities, predicted = results.log_probabilities["test"].exp().max(1)
    wrong = predicted != examples.labels[indices]
    mistakes = torch.where(wrong, probabilities, -1).argsort(descending=True)[: int(wrong.sum())]
    hits = torch.where(wrong, -1, probabilities).argsort(descending=True)[: int((~wrong).sum())]
    chosen = mistakes[:columns].tolist() + hits[: 2 * columns - len(mistakes[:columns])].tolist()
    figure = Figure(figsize=(2 * columns, 5), layout="constrained")
    axes = figure.subplots(2, columns).ravel()
    for axis in axes:
        axis.set_axis_off()
    for axis, k in zip(axes, chosen, strict=False):
        axis.imshow(examples.images[indices[k]].permute(1, 2, 0).numpy())
        true = short(examples.classes[examples.labels[indices[k]]])
        said = f"{short(examples.classes[predicted[k]])}\n{probabilities[k]:.0%} sure"
        text, color = (f"{said}\nis {true}", ORANGE) if wrong[k] else (said, GREEN)
        axis.set_title(text, fontsize=8, color=color)
    return figure


def metrics(run: Run, plan: Plan, results: Results, examples: Examples, runtime: Runtime) -> dict:
    """Gather what ``metrics.json`` holds; times are in seconds, memory in bytes."""
    return {
        "test": results.scores["test"],
        "validation": results.scores["validation"],
        "temperature": results.temperature,
        "epochs": run.epoch,
        "best_epoch": run.best_epoch,
        "parameters": count_parameters(run.model),
        "classes": examples.classes,
        "images": {part: len(indices) for part, indices in examples.parts.items()},
        "config": asdict(run.config),
        "device": runtime.device.type,
        "precision": runtime.precision,
        "peak_memory_bytes": peak_memory(runtime.device),
        "step_memory": {
            "measured_peak_bytes": run.measured_peak_bytes,
            "micro_batch_size": run.micro_batch_size,
            **plan_record(plan),
        },
        "seconds": dict(runtime.phases),
        "versions": {
            "python": platform.python_version(),
            "torch": torch.__version__,
            "torchvision": torchvision.__version__,
            "numpy": np.__version__,
            "pandas": pd.__version__,
            "matplotlib": matplotlib.__version__,
        },
    }


def write_report(
    run: Run, plan: Plan, results: Results, examples: Examples, runtime: Runtime
) -> None:
    """Write figures, tables and ``metrics.json`` to the output folder, each file whole.

    Raises:
        UserError: the folder cannot be written.

    """
    output = runtime.output
    with runtime.phase("report"):
        for name, figure in {
            "curves.png": draw_curves(run.history),
            "confusion_matrix.png": draw_confusion(results, examples.classes),
        }.items():
            write_whole(output / name, figure.savefig)
        for name, table in {
            "history.csv": pd.DataFrame(run.history, columns=None if run.history else CURVES),
            "predictions.csv": prediction_table(results, examples),
        }.items():
            write_whole(output / name, lambda path, table=table: table.to_csv(path, index=False))
    text = json.dumps(metrics(run, plan, results, examples, runtime), indent=2, ensure_ascii=False)
    write_whole(output / "metrics.json", lambda path: path.write_text(text + "\n"))


def summary(results: Results, output: Path) -> str:
    """Return the short table that a run ends with."""
    lines = ["", f"{'part':<12}{'images':>8}{'accuracy':>10}{'mean recall':>13}"]
    for part, scores in results.scores.items():
        lines.append(
            f"{part:<12}{scores['images']:>8}{scores['accuracy']:>10.3f}{scores['mean_recall']:>13.3f}"
        )
    lines += ["", f"{'test, by class':<30}{'images':>8}{'recall':>8}{'precision':>11}"]
    for name, row in results.scores["test"]["per_class"].items():
        lines.append(
            f"{short(name):<30}{row['images']:>8}{row['recall']:>8.3f}{row['precision']:>11.3f}"
        )
    lines += ["", f"in {output}:"]
    lines += [f"  {name:<22}{text}" for name, text in FILES.items()]
    return "\n".join(lines)


FILES = {
    "best.pt": "the model: weights of the best epoch on validation",
    "last.pt": "the state that an interrupted run goes on from; previous.pt: the one before",
    "metrics.json": "scores, times, memory, configuration, versions",
    "history.csv": "a row an epoch",
    "predictions.csv": "a row a test image, with a probability for each class",
    "curves.png": "loss and accuracy over the epochs",
    "confusion_matrix.png": "which classes are taken for which",
}
