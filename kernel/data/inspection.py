"""Inspection: what was found, what was skipped and what a run would use, without training."""

import csv
import json
from collections import Counter
from pathlib import Path

import numpy as np

from kernel.data.discovery import FATES, DataSet, count_reasons, fate_of
from kernel.data.examples import Examples
from kernel.runtime import atomic_write


def count_splits(data: DataSet, examples: Examples) -> dict[str, int]:
    """Count the usable images of each split as the set gives them; images of no split are train's.

    The validation and the test split that a run cuts from train are in ``Examples.splits``.
    """
    counts = dict.fromkeys(("train", "validation", "test", "predict"), 0)
    given = data.splits[examples.kept]
    used = (examples.labels.numpy() >= 0) | (given == "predict")
    names, sizes = np.unique(given[used], return_counts=True)
    for name, size in zip(names.tolist(), sizes.tolist(), strict=True):
        counts[name or "train"] += size
    return counts


def skipped_line(data: DataSet, examples: Examples) -> str:
    """Return the line that counts what was skipped, by reason; "" where nothing was."""
    skipped = examples.skipped
    if not skipped:
        return ""
    named = []
    for name, reason in skipped:
        kind, _, detail = reason.partition(": ")
        named.append((f"{name}{f', {detail}' if detail else ''}", kind))
    counted = [f"{kind}: {count} (first {first})" for kind, count, first in count_reasons(named)]
    total = len(data.files) + len(data.skipped)
    return f"skipped {len(skipped)} of {total} images, listed in skipped.csv: {'; '.join(counted)}"


def inspection_record(data: DataSet, examples: Examples, figure: Path) -> dict:
    """Return what was found as the values of a JSON object."""
    labels = examples.labels[examples.labels >= 0]
    counts = np.bincount(labels, minlength=len(examples.classes)).tolist()
    accounted = count_fates(data, examples)
    return {
        "kind": data.kind,
        "root": str(data.root),
        "classes": dict(zip(examples.classes, counts, strict=True)),
        "parts": count_splits(data, examples),
        "split": {split: len(indices) for split, indices in examples.splits.items()},
        "files": sum(accounted.values()),
        "accounted": accounted,
        "skipped": len(examples.skipped),
        "skipped_by_reason": dict(
            Counter(reason.partition(":")[0] for _, reason in examples.skipped)
        ),
        "identical": len({k for pair in examples.identical for k in pair}),
        "labels": data.source or "names of folders",
        "sample_submission": str(data.sample.path) if data.sample else None,
        "notes": data.notes + examples.notes,
        "figure": str(figure),
    }


def count_fates(data: DataSet, examples: Examples) -> dict[str, int]:
    """Count the files under the data folder by what became of each."""
    fates = Counter(fate_of(reason) for reason in data.fates.values())
    if data.kind != "npz":  # whose images are no files
        left_out = (examples.labels.numpy() < 0) & (data.splits[examples.kept] != "predict")
        fates["image"] += len(examples.kept) - int(left_out.sum())
        fates["not used"] += int(left_out.sum())
        fates["unreadable"] += len(data.files) - len(examples.kept)
    return {fate: fates[fate] for fate in FATES if fates[fate]}


def inspection_text(record: dict, as_json: bool) -> str:
    """Return what the ``inspect`` command prints after the lines of every run."""
    if as_json:
        return json.dumps(record, indent=2, ensure_ascii=False)
    sizes = ", ".join(f"{split} {size}" for split, size in record["split"].items())
    fates = ", ".join(f"{fate} {count:,}" for fate, count in record["accounted"].items())
    return (
        f"all {record['files']:,} files in the folder: {fates}\n"
        f"images that a run would use: {sizes}\nsamples of each class: {record['figure']}"
    )


def write_skipped(examples: Examples, output: Path) -> None:
    """Write ``skipped.csv``, all files that are not used, and ``identical.csv`` where it is needed.

    Raises:
        UserError: the folder cannot be written.

    """
    write_names(output / "skipped.csv", ("file", "reason"), examples.skipped + examples.unused)
    (output / "identical.csv").unlink(missing_ok=True)  # an earlier run's, of another set
    if examples.identical:
        names = examples.names
        classes = [examples.classes[k] if k >= 0 else "" for k in examples.labels.tolist()]
        write_names(
            output / "identical.csv",
            ("file", "class", "other_file", "other_class"),
            [(names[a], classes[a], names[b], classes[b]) for a, b in examples.identical],
        )


def write_names(path: Path, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Write a small table."""

    def write(temporary: Path) -> None:
        with temporary.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows([header, *rows])

    atomic_write(path, write)
