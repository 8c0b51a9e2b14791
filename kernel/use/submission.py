"""Submission: predictions of images without a label, as a table and in a competition's format."""

import csv
import re
from pathlib import Path

import torch
from torch import Tensor, nn

from kernel.data import Examples, Sample
from kernel.errors import UserError
from kernel.runtime import Runtime, atomic_write
from kernel.score import predict_tta, tabulate


def comparable(name: str) -> str:
    """Return a name without case and punctuation, to compare columns with classes."""
    return re.sub(r"[\W_]+", " ", name).strip().casefold()


def fill_sample(examples: Examples, probabilities: Tensor) -> list[list[str]] | None:
    """Return the rows of a submission, the example's header first.

    Columns that are named for classes get probabilities, a lone column the class as the set's table
    writes it, or, where the example has fractions there, the probability of the second of two
    classes. A row without an image gets the shares of the classes in train.

    Returns:
        None where the columns are of another kind.
    """
    sample, classes, written = examples.sample, examples.classes, examples.written
    train = examples.labels[examples.splits["train"]]
    shares = torch.bincount(train, minlength=len(classes)).double() / len(train)
    row_of = {}
    if "predict" in examples.splits:
        row_of = {int(index): k for k, index in enumerate(examples.splits["predict"])}
    rows = torch.stack(
        [
            probabilities[row_of[index]].double() if index in row_of else shares
            for index in examples.sample_images
        ]
    )
    label_of = {comparable(name): k for names in (written, classes) for k, name in enumerate(names)}
    others = [k for k in range(len(sample.header)) if k != sample.key]
    named = {
        k: label_of[comparable(sample.header[k])]
        for k in others
        if comparable(sample.header[k]) in label_of
    }
    cells = [row[others[0]].strip() for row in sample.rows] if others else []
    if named and (len(others) == 1 or 2 * len(named) >= len(others)):
        filled = {k: [f"{p:.6g}" for p in rows[:, c].tolist()] for k, c in named.items()}
        # A class of which there is no image to learn from.
        filled = {k: filled.get(k, ["0"] * len(rows)) for k in others}
    elif len(others) != 1:
        return None
    elif len(classes) == 2 and any(re.fullmatch(r"0?\.\d*[1-9]\d*", cell) for cell in cells):
        filled = {others[0]: [f"{p:.6g}" for p in rows[:, 1].tolist()]}
    else:
        integers = all(cell.isdigit() and int(cell) < len(classes) for cell in cells)
        if integers and not any(name.isdigit() for name in written):
            print(
                f"{sample.path.name} has numbers for classes: taken as 0, {written[0]}, to "
                f"{len(written) - 1}, {written[-1]}; change submission.csv if they are others"
            )
            written = [str(k) for k in range(len(classes))]
        filled = {others[0]: [written[k] for k in rows.argmax(1).tolist()]}
    table = [[*row] for row in sample.rows]
    for k, values in filled.items():
        for row, value in zip(table, values, strict=True):
            row[k] = value
    return [sample.header, *table]


def check_submission(path: Path, sample: Sample) -> None:
    """Read a submission again and compare it with the example."""
    with path.open(newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    same = header == sample.header and [row[sample.key] for row in rows] == [
        row[sample.key] for row in sample.rows
    ]
    if not same or not all(len(row) == len(header) and all(row) for row in rows):
        raise UserError(f"the submission does not fit {sample.path}: check its columns and rows")


def write_predictions(model: nn.Module, examples: Examples, runtime: Runtime) -> list[str]:
    """Write the predictions of the images without a label.

    ``predict.csv`` has one row per image; ``submission.csv`` the columns, order and rows of the
    competition's example, checked against it.

    Returns:
        lines about them, for the log.

    Raises:
        UserError: the folder cannot be written.
    """
    output, sample, lines = runtime.output, examples.sample, []
    for name in ("predict.csv", "submission.csv"):  # an earlier run's, of another set
        (output / name).unlink(missing_ok=True)
    probabilities = torch.empty(0, len(examples.classes))
    if "predict" in examples.splits:
        images = examples.images[examples.splits["predict"]]
        with runtime.phase("predict"):
            probabilities = predict_tta(model, images, runtime).exp()
        table = tabulate(examples, "predict", probabilities)
        atomic_write(output / "predict.csv", lambda path: table.to_csv(path, index=False))
        lines.append(f"  predict.csv           predictions of {len(images)} images without a label")
    if sample is None or not sample.rows:
        return lines
    rows = fill_sample(examples, probabilities)
    if rows is None:
        lines.append(
            f"no submission.csv is written: no column of {sample.path.name} is named for a class"
        )
        return lines

    def write(path: Path) -> None:
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
        check_submission(path, sample)

    atomic_write(output / "submission.csv", write)
    missing = sum(index is None for index in examples.sample_images)
    lines.append(
        f"  submission.csv        {len(rows) - 1} rows in the format of {sample.path.name}"
        + (f"; {missing} rows without an image get the classes' shares in train" if missing else "")
    )
    return lines
