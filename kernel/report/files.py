"""The files of a finished run."""

import functools
import json
import platform
from collections.abc import Callable
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

import pandas as pd

from kernel.config import command_line
from kernel.data import Examples
from kernel.errors import UserError
from kernel.model import count_parameters
from kernel.report.card import model_card
from kernel.report.figures import CURVE_COLUMNS, show_confusion, show_curves
from kernel.report.fonts import shorten
from kernel.report.page import ReportData, build_page
from kernel.report.verdict import looks_sentence, unknown_record
from kernel.runtime import Runtime, atomic_write, peak_memory
from kernel.score import (
    Baseline,
    Results,
    fold_scores,
    intervals_on_test,
    lead_interval,
    prediction_table,
)
from kernel.train import Plan, Run, plan_record, save_best

FIGURE_DPI = 150


def metrics(
    run: Run,
    plan: Plan,
    results: Results,
    baseline: Baseline,
    intervals: dict,
    examples: Examples,
    runtime: Runtime,
) -> dict:
    """Return the content of ``metrics.json``; times are in seconds, memory in bytes."""
    return {
        "test": without_unknown(results.scores["test"]),
        "validation": without_unknown(results.scores["validation"]),
        "temperature": results.temperature,
        "unknown": unknown_record(results, run.config.keep),
        "audit": results.audit and results.audit.record(),
        "folds": fold_scores(results, examples),
        "intervals": intervals,
        "baseline": {
            "name": baseline.name,
            "most_frequent": baseline.most_frequent,
            "border": baseline.border,
            "test": baseline.scores,
        },
        "command": command_line(run.config),
        "epochs": run.epoch,
        "best_epoch": run.best_epoch,
        "parameters": count_parameters(run.model),
        "classes": examples.classes,
        "images": {split: len(indices) for split, indices in examples.splits.items()},
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
        "versions": {"python": platform.python_version()}
        | {name: version(name) for name in ("torch", "numpy", "pandas", "matplotlib")},
    }


def without_unknown(scores: dict) -> dict:
    """Return scores in which those of classes without images are None: they are not known."""
    rows = {
        name: row if row["images"] else dict.fromkeys(row) | {"images": 0}
        for name, row in scores["per_class"].items()
    }
    return scores | {"per_class": rows}


def suspect_tables(results: Results, examples: Examples) -> dict[str, pd.DataFrame]:
    """Return ``suspects.csv``, where they were looked for: a row for each.

    Its columns are file, split, label, the likelier class, doubt and reason.
    """
    if results.suspects is None:
        return {}
    classes = examples.classes
    rows = [
        (
            *(examples.names[suspect.index], suspect.split),
            classes[examples.labels[suspect.index]],
            "" if suspect.suggested is None else classes[suspect.suggested],
            *(round(float(suspect.doubt), 4), suspect.reason),
        )
        for suspect in results.suspects
    ]
    columns = ["file", "split", "label", "suggested", "doubt", "reason"]
    return {"suspects.csv": pd.DataFrame(rows, columns=columns)}


def write_report(
    run: Run, plan: Plan, results: Results, baseline: Baseline, examples: Examples, runtime: Runtime
) -> None:
    """Write report, model card, figures, tables and ``metrics.json``, each file atomically.

    The temperature and the card are added to ``best.pt``, for ``predict`` and ``export``.

    Raises:
        UserError: a file could not be written; the others were.

    """
    output, failures = runtime.output, []

    def put(name: str, write: Callable[[Path], None]) -> None:
        try:
            atomic_write(output / name, write)
        except UserError as error:
            failures.append(error)

    def put_text(name: str, text: str) -> None:
        # Bytes of a file name that are not UTF-8 become a question mark.
        put(name, lambda path: path.write_bytes(text.encode(errors="replace")))

    with runtime.phase("report"):
        for name, figure in {
            "curves.png": show_curves(run),
            "confusion_matrix.png": show_confusion(results, examples),
        }.items():
            put(name, functools.partial(figure.savefig, dpi=FIGURE_DPI))
        for name, table in {
            "history.csv": pd.DataFrame(
                run.history, columns=None if run.history else CURVE_COLUMNS
            ),
            "predictions.csv": prediction_table(results, examples),
            **suspect_tables(results, examples),
        }.items():
            put(name, lambda path, table=table: table.to_csv(path, index=False))
        for name, is_old in (
            ("suspects.csv", results.suspects is None),
            ("bad_batch.pt", not run.diverged),
        ):
            if is_old:  # of an earlier run
                (output / name).unlink(missing_ok=True)
        intervals = intervals_on_test(results, examples)
        intervals["ahead"] = lead_interval(results, baseline.log_probabilities, examples)
        card = model_card(run, results, baseline, intervals, examples, runtime.views)
        put_text("MODEL_CARD.md", card)
        run.about |= {"temperature": results.temperature, "card": card, "white": examples.white}
        if results.unknown is not None:
            run.about["unknown"] = vars(results.unknown)
        save_best(run, runtime)
        record = metrics(run, plan, results, baseline, intervals, examples, runtime)
        data = ReportData(run, plan, results, baseline, intervals, examples, record)
        put_text("report.html", build_page(data))
    record["seconds"] = dict(runtime.phases)
    put_text("metrics.json", json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    if failures:
        raise failures[0]


def summary(results: Results, baseline: Baseline, output: Path) -> str:
    """Return the scores and the list of files that a run prints at its end."""
    lines = ["", f"{'split':<12}{'images':>8}{'accuracy':>10}{'mean recall':>13}"]
    for split, scores in results.scores.items():
        lines.append(
            f"{split:<12}{scores['images']:>8}{scores['accuracy']:>10.3f}"
            f"{scores['mean_recall']:>13.3f}"
        )
    lines += [
        f"baseline on the test split, {baseline.name}: accuracy {baseline.scores['accuracy']:.3f}, "
        f"mean recall {baseline.scores['mean_recall']:.3f}",
        f"the same on the border of the images alone: accuracy {baseline.border:.3f}",
        looks_sentence(results, baseline),
    ]
    lines += ["", f"{'class (test split)':<30}{'images':>8}{'recall':>8}{'precision':>11}"]
    for name, row in results.scores["test"]["per_class"].items():
        recall, precision = (
            f"{row[key]:.3f}" if row["images"] else "-" for key in ("recall", "precision")
        )
        lines.append(f"{shorten(name):<30}{row['images']:>8}{recall:>8}{precision:>11}")
    lines += ["", f"in {output}:"]
    lines += [f"  {name:<22}{text}" for name, text in FILES.items() if (output / name).exists()]
    return "\n".join(lines)


FILES = {
    "report.html": "scores, figures and explanations; open it in a browser",
    "best.pt": "the model, for predict, audit and export",
    "last.pt": "checkpoint to resume from; previous.pt is the one before",
    "MODEL_CARD.md": "data, split, scores and limits of the model",
    "metrics.json": "scores, times, memory, configuration, versions",
    "history.csv": "training curves, one row per epoch",
    "predictions.csv": "test predictions, one row per image, with class probabilities",
    "curves.png": "loss and accuracy by epoch",
    "confusion_matrix.png": "confusion matrix of the test split",
    "bad_batch.pt": "images and labels of the step whose loss diverged",
    "suspects.csv": "training and validation images to look at: doubtful labels, odd images",
    "skipped.csv": "files that could not be used, with the reason",
    "identical.csv": "identical images with different classes",
}
