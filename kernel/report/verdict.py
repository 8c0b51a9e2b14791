"""Verdict: what is known of a trained model, in sentences, the most important first."""

import numpy as np

from kernel.data import Examples
from kernel.report.render import percent, percent_range
from kernel.score import Baseline, Results, groups_on_test

FEW_IMAGES = 20  # of a class in the test split
LOW_RECALL = 0.8
NEXT_STEPS = 2  # that are named


def verdict_sentences(
    results: Results, baseline: Baseline, intervals: dict, examples: Examples, keep: float
) -> list[str]:
    """Say how good a model is, on what evidence, what it looks at, and what to do next."""
    return [
        accuracy_sentence(results, baseline, intervals),
        evidence_sentence(examples),
        looks_sentence(results, baseline),
        strangers_sentence(unknown_record(results, keep)),
        f"Next: {'; '.join(next_steps(results, intervals, examples)[:NEXT_STEPS])}.",
    ]


def accuracy_sentence(results: Results, baseline: Baseline, intervals: dict) -> str:
    """Say how accurate a model is, and how that compares with the baseline."""
    scores = results.scores["test"]
    low, high = intervals["ahead"]
    points = 100 * abs(scores["accuracy"] - baseline.scores["accuracy"])
    if low > 0:
        comparison = f"{points:.1f} points more than {baseline.name}"
    elif high < 0:
        comparison = f"{points:.1f} points less than {baseline.name}"
    else:
        comparison = f"not significantly different from {baseline.name}"
    return (
        f"The model classifies {percent(scores['accuracy'])} of {scores['images']:,} test images "
        f"correctly (95% confidence interval {percent_range(intervals['accuracy'])}), {comparison} "
        f"({percent(baseline.scores['accuracy'])})."
    )


def evidence_sentence(examples: Examples) -> str:
    """Say how many images, and groups of them, the scores rest on."""
    count, groups = len(examples.splits["test"]), len(np.unique(groups_on_test(examples)))
    fewest, name = fewest_images(examples)
    related = f" in {groups:,} groups of photographs that belong together" * (groups < count)
    if examples.folds is not None and not examples.test_given:
        related += (
            f", each predicted by a model that had not seen it ({examples.folds.max()} folds)"
        )
    return (
        f"That rests on {count:,} test images{related}; the class with the fewest, {name}, has "
        f"{fewest}."
    )


def fewest_images(examples: Examples) -> tuple[int, str]:
    """Return how many test images the class with the fewest has, and its name."""
    labels = examples.labels[examples.splits["test"]]
    counts = np.bincount(labels, minlength=len(examples.classes))
    return int(counts.min()), examples.classes[int(counts.argmin())]


def looks_sentence(results: Results, baseline: Baseline) -> str:
    """Say what a model looks at, or what the images' border alone gives away."""
    if results.audit is None:
        sentence = "Whether the model looks at the leaf was not looked for (--no-audit)."
    else:
        sentence = results.audit.sentence()
        if results.audit.looks_at:
            return sentence
    return (
        f"{sentence} The border of the images alone gives {percent(baseline.border)} to a linear "
        f"classifier, the most frequent class {percent(baseline.most_frequent)}."
    )


def strangers_sentence(unknown: dict | None) -> str:
    """Say what ``predict`` does with images unlike the training images; of ``unknown_record``."""
    if unknown is None:
        return "It cannot tell images unlike the training images: each one gets a class."
    too_few = f" {unknown['too_few']}." if unknown["too_few"] else ""
    kept = unknown["kept_on_test"]
    seen = "" if kept is None else f"; of the test images it keeps {percent(kept)}"
    return (
        f"Images stranger than {percent(unknown['keep'])} of those it was made for, predict calls "
        f"unknown{seen}.{too_few}"
    )


def next_steps(results: Results, intervals: dict, examples: Examples) -> list[str]:
    """Return what is best done next, the most urgent first."""
    steps = []
    if results.audit and results.audit.looks_at == "background":
        steps.append("train again with --background swap")
    if intervals["ahead"][0] <= 0:
        steps.append("look at errors and labels, since colors alone may do as well")
    doubtful = [s for s in results.suspects or [] if s.reason == "label"]
    if doubtful:
        steps.append(f"check {len(doubtful)} doubtful labels in suspects.csv")
    fewest, name = fewest_images(examples)
    if fewest < FEW_IMAGES:
        steps.append(f"add images of {name}, of which {fewest} in the test split say little")
    recalls = {
        name: row["recall"]
        for name, row in results.scores["test"]["per_class"].items()
        if row["images"]
    }
    worst = min(recalls, key=recalls.get)
    if recalls[worst] < LOW_RECALL:
        steps.append(f"add images of {worst}, of which {percent(recalls[worst])} are recognized")
    return [*steps, "try the model on photographs from elsewhere (predict)"]


def unknown_record(results: Results, keep: float) -> dict | None:
    """Return how images are told from strange ones, as plain values."""
    if results.unknown is None:
        return None
    limit, kept = results.unknown.limit(keep), results.strangeness
    return {
        "keep": keep,
        "limit": limit,
        "validation_images": len(results.unknown.validation),
        "too_few": results.unknown.too_few(keep),
        "kept_on_test": None if kept is None else float((kept <= limit).double().mean()),
    }
