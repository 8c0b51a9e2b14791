"""The files and figures of a finished run."""

import json
import platform
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import matplotlib
import numpy as np
import pandas as pd
import torch

from kernel.config import command_line
from kernel.data import Examples
from kernel.errors import UserError
from kernel.model import count_parameters
from kernel.report.card import model_card
from kernel.report.figures import CURVES, short, show_confusion, show_curves
from kernel.report.page import Story, build_page
from kernel.runtime import Runtime, atomic_write, peak_memory
from kernel.score import Baseline, Results, intervals_on_test, lead_interval, prediction_table
from kernel.train import Plan, Run, plan_record, save_best


def metrics(
    run: Run,
    plan: Plan,
    results: Results,
    baseline: Baseline,
    intervals: dict,
    examples: Examples,
    runtime: Runtime,
) -> dict:
    """Gather what ``metrics.json`` holds; times are in seconds, memory in bytes."""
    return {
        "test": results.scores["test"],
        "validation": results.scores["validation"],
        "temperature": results.temperature,
        "intervals": intervals,
        "baseline": {
            "name": baseline.name,
            "most_frequent": baseline.most_frequent,
            "test": baseline.scores,
        },
        "command": command_line(run.config),
        "epochs": run.epoch,
        "best_epoch": run.best_epoch,
        "parameters": count_parameters(run.model),
        "classes": examples.classes,
        "images": {part: len(indices) for part, indices in examples.splits.items()},
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
            "numpy": np.__version__,
            "pandas": pd.__version__,
            "matplotlib": matplotlib.__version__,
        },
    }


def write_report(
    run: Run,
    plan: Plan,
    results: Results,
    baseline: Baseline,
    examples: Examples,
    runtime: Runtime,
) -> None:
    """Write page, card, figures, tables and ``metrics.json``, each file whole, and best.pt again.

    The latter is given the temperature and the card, for ``predict`` and ``export``.

    Raises:
        UserError: one of them cannot be written; the others are.

    """
    output, failures = runtime.output, []

    def put(name: str, write: Callable[[Path], None]) -> None:
        try:
            atomic_write(output / name, write)
        except UserError as error:
            failures.append(error)

    def put_text(name: str, text: str) -> None:
        # What UTF-8 cannot hold, of a file's name, becomes a question mark.
        put(name, lambda path: path.write_bytes(text.encode(errors="replace")))

    with runtime.phase("report"):
        for name, figure in {
            "curves.png": show_curves(run),
            "confusion_matrix.png": show_confusion(results, examples),
        }.items():
            put(name, figure.savefig)
        for name, table in {
            "history.csv": pd.DataFrame(run.history, columns=None if run.history else CURVES),
            "predictions.csv": prediction_table(results, examples),
        }.items():
            put(name, lambda path, table=table: table.to_csv(path, index=False))
        intervals = intervals_on_test(results, examples)
        intervals["ahead"] = lead_interval(results, baseline.log_probabilities, examples)
        card = model_card(run, results, baseline, intervals, examples)
        put_text("MODEL_CARD.md", card)
        run.about = {"temperature": results.temperature, "card": card}
        save_best(run, runtime)
        record = metrics(run, plan, results, baseline, intervals, examples, runtime)
        story = Story(run, plan, results, baseline, intervals, examples, record)
        put_text("report.html", build_page(story))
    record["seconds"] = dict(runtime.phases)
    put_text("metrics.json", json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    if failures:
        raise failures[0]


def summary(results: Results, baseline: Baseline, output: Path) -> str:
    """Return the short table that a run ends with."""
    lines = ["", f"{'part':<12}{'images':>8}{'accuracy':>10}{'mean recall':>13}"]
    for part, scores in results.scores.items():
        lines.append(
            f"{part:<12}{scores['images']:>8}{scores['accuracy']:>10.3f}{scores['mean_recall']:>13.3f}"
        )
    beside = baseline.scores
    lines.append(
        f"{baseline.name} on the same test images: {beside['accuracy']:.3f}, "
        f"{beside['mean_recall']:.3f}"
    )
    lines += ["", f"{'test, by class':<30}{'images':>8}{'recall':>8}{'precision':>11}"]
    for name, row in results.scores["test"]["per_class"].items():
        lines.append(
            f"{short(name):<30}{row['images']:>8}{row['recall']:>8.3f}{row['precision']:>11.3f}"
        )
    lines += ["", f"in {output}:"]
    lines += [f"  {name:<22}{text}" for name, text in FILES.items() if (output / name).exists()]
    return "\n".join(lines)


FILES = {
    "report.html": "what it learned, to look at and to send: open it in a browser",
    "best.pt": "the model: weights of the best epoch on validation",
    "last.pt": "the state that an interrupted run goes on from; previous.pt: the one before",
    "MODEL_CARD.md": "data, split, scores and limits, to go with the model",
    "metrics.json": "scores, times, memory, configuration, versions",
    "history.csv": "a row an epoch",
    "predictions.csv": "a row a test image, with a probability for each class",
    "curves.png": "loss and accuracy over the epochs",
    "confusion_matrix.png": "which classes are taken for which",
    "bad_batch.pt": "the images and labels of the step whose loss left its range",
    "skipped.csv": "a row a file that is no image, with the reason",
    "identical.csv": "images of two classes with the same pixels",
}
