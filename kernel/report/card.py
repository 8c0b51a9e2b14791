"""Model card: what a model was trained on, what it reaches and what it is not for.

Sections after Mitchell et al., "Model Cards for Model Reporting", FAT* 2019, arXiv:1810.03993.
"""

import json
import re
from pathlib import Path

from kernel.config import command_line
from kernel.data import Examples
from kernel.model import count_parameters
from kernel.score import Baseline, Results
from kernel.train import Run

LICENSE_FILES = ("license", "licence", "copying")


def find_license(root: Path | None) -> str:
    """Say under which license a data set stands, as far as its folder says."""
    unknown = "not stated in the data set's folder: ask its source before you pass the model on"
    try:
        files = sorted(root.iterdir()) if root else []
        for file in files:
            if file.name == "dataset-metadata.json":  # as Kaggle's client writes it
                names = [entry["name"] for entry in json.loads(file.read_text())["licenses"]]
                return f"{', '.join(names)} ({file.name})"
            if file.name.lower().startswith(LICENSE_FILES) and file.is_file():
                with file.open(encoding="utf-8", errors="replace") as text:
                    line = next((line.strip() for line in text if line.strip()), "empty")
                return f"{line[:200]} ({file.name})"
    except (OSError, ValueError, KeyError, TypeError):
        return unknown
    return unknown


def as_text(name: str) -> str:
    """Write a name so that Markdown takes it for text."""
    escaped = re.sub(r"([\\`*_{}\[\]()<>#+!|~$&-])", r"\\\1", " ".join(name.split()))
    return escaped.encode(errors="replace").decode()


def percent(value: float) -> str:
    """Write a part of one as percent with a decimal."""
    return f"{100 * value:.1f}%"


def between(ends: list[float]) -> str:
    """Write an interval of parts of one in percent."""
    return f"{100 * ends[0]:.1f} to {100 * ends[1]:.1f}%"


def verdict(results: Results, baseline: Baseline, intervals: dict) -> str:
    """Say in one sentence what the model reaches, with the baseline beside it."""
    scores = results.scores["test"]
    low, high = intervals["ahead"]
    beside = baseline.scores["accuracy"]
    points = 100 * abs(scores["accuracy"] - beside)
    compared = (
        f"{points:.1f} points more than {baseline.name}"
        if low > 0
        else f"{points:.1f} points fewer than {baseline.name}"
        if high < 0
        else f"too near to tell from {baseline.name}"
    )
    return (
        f"The model is right on {percent(scores['accuracy'])} of {scores['images']:,} test images "
        f"(95% interval {between(intervals['accuracy'])}), {compared} ({percent(beside)})."
    )


def model_card(
    run: Run, results: Results, baseline: Baseline, intervals: dict, examples: Examples
) -> str:
    """Return the text of ``MODEL_CARD.md``."""
    config, test = run.config, results.scores["test"]
    parts = {part: len(examples.splits[part]) for part in ("train", "validation", "test")}
    rows = [
        f"| {as_text(name)} | {row['images']} | {percent(row['precision'])} | "
        f"{percent(row['recall'])} ({between(intervals['per_class'][name]['recall'])}) | "
        f"{percent(row['f1'])} |"
        for name, row in test["per_class"].items()
    ]
    notes = [f"- {as_text(note)}" for note in examples.notes]
    start = "from the weights of another model" if config.init_from else "from scratch"
    return "\n".join(
        [
            "# Model card: SClusterFormer",
            "",
            verdict(results, baseline, intervals),
            "",
            "## Model",
            "",
            f"SClusterFormer for RGB images, {count_parameters(run.model):,} parameters, images of "
            f"{config.image_size}x{config.image_size} pixels, preset {config.preset}, trained "
            f"{start}; weights of epoch {run.best_epoch} of {run.epoch}, the best on validation. "
            "Probabilities are averaged over the eight flips and quarter turns of an image.",
            "",
            f"Made by: {as_text(command_line(config))}",
            "",
            "## Data and split",
            "",
            f"{sum(parts.values())} images of {len(examples.classes)} classes: {parts['train']} to "
            f"train on, {parts['validation']} for validation, {parts['test']} to test on, which "
            "were looked at once, at the end.",
            *([""] if notes else []),
            *notes,
            "",
            f"License of the data: {as_text(find_license(examples.root))}",
            "",
            "## Scores on the test part",
            "",
            f"Accuracy {percent(test['accuracy'])} ({between(intervals['accuracy'])}), mean recall "
            f"{percent(test['mean_recall'])} ({between(intervals['mean_recall'])}). In brackets: "
            "95% bootstrap intervals over groups of images that belong together.",
            "",
            f"Baselines: {baseline.name}, {percent(baseline.scores['accuracy'])} and "
            f"{percent(baseline.scores['mean_recall'])}; always the most frequent class, "
            f"{percent(baseline.most_frequent)}.",
            "",
            "| class | images | precision | recall | F1 |",
            "|---|---|---|---|---|",
            *rows,
            "",
            f"Expected calibration error {test['expected_calibration_error']:.3f}, "
            f"{test['calibrated']['expected_calibration_error']:.3f} at temperature "
            f"{results.temperature:.2f}.",
            "",
            "## Limits",
            "",
            "- It knows the classes above and nothing else: any image gets one of them, also one "
            "that shows none.",
            "- The scores hold for images like those of the test part: the same camera, light, "
            "background and crop. Photographs from the field were not measured unless they are in "
            "the test part.",
            "- It is no diagnosis: a person who knows the crop decides.",
            "",
        ]
    )
