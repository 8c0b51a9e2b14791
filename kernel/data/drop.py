"""Dropping: images that a list of the user's leaves out."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np

from kernel.data.discovery import DataSet
from kernel.data.names import printable, relative_name
from kernel.errors import UserError


def drop_listed(data: DataSet, file: Path) -> DataSet:
    """Return a data set without the labeled images that the column ``file`` of a CSV file lists.

    They are skipped by name; a note counts what is listed and is no image of the set.

    Raises:
        UserError: the file cannot be read, or has no such column.

    """
    try:
        with file.open(newline="", encoding="utf-8-sig", errors="surrogateescape") as lines:
            rows = csv.DictReader(lines)
            if "file" not in (rows.fieldnames or ()):
                raise UserError(
                    f"--drop {file}: it has no column named file: give a CSV file like suspects.csv"
                )
            listed = {printable(row["file"] or "") for row in rows}
    except (OSError, csv.Error) as error:
        raise UserError(f"--drop {file} cannot be read ({error}): give a CSV file") from error
    names = [printable(relative_name(data.root, path)) for path in data.files]
    kept = np.array(
        [
            name not in listed or split == "predict"
            for name, split in zip(names, data.splits, strict=True)
        ],
        dtype=bool,
    )
    dropped = [name for name, keep in zip(names, kept, strict=True) if not keep]
    if not kept.any():
        raise UserError(f"--drop {file}: it lists all images of the set")
    notes = list(data.notes)
    missing = sorted(listed - set(dropped))
    if missing:
        notes.insert(
            0,
            f"{len(missing)} of {len(listed)} names in {file.name} are no labeled images of this "
            f"set, first {missing[0]!r}",
        )
    return replace(
        data,
        files=[path for path, keep in zip(data.files, kept, strict=True) if keep],
        labels=data.labels[kept],
        splits=data.splits[kept],
        groups=None if data.groups is None else data.groups[kept],
        notes=notes,
        fates=data.fates | dict.fromkeys(dropped, f"not used: listed in {file.name}"),
        skipped=data.skipped + [(name, f"listed in {file.name}") for name in dropped],
    )
