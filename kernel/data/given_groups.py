"""Groups that a user gives: what belongs together, as leaf, plant, field or photographer tell."""

from pathlib import Path

import numpy as np

from kernel.data.names import printable, relative_name, words_of
from kernel.data.tables import ImageNames, Table, read_table
from kernel.errors import UserError

GROUP_COLUMN = "group"


def read_given_groups(
    what: str, data, tables: list[Table], names: ImageNames
) -> tuple[np.ndarray, str]:
    """Read the group of each image.

    Args:
        what: "folder", the folder that holds an image, or the one above where that is its class's;
            a CSV file, of which a column names images and the column group their groups;
            FILE:COLUMN; or a column of a table of the set.

    Returns:
        names of groups [N] str, "" where an image has none, and a line for the log.
    """
    files = data.files
    if what == "folder":
        of_class = [data.classes[k] if k >= 0 else "" for k in data.labels]
        folders = [
            file.parents[same_class(file.parent.name, name)]
            for file, name in zip(files, of_class, strict=True)
        ]
        groups = [relative_name(data.root, folder) for folder in folders]
    else:
        table, column = find_column(what, tables, names)
        cells = zip(table.images, table.column(column), strict=True)
        group_of = {names.file(k): cell for k, cell in cells if k is not None}
        groups = [group_of.get(str(file), "") for file in files]
    named = sum(map(bool, groups))
    if not named:
        raise UserError(f"--groups {what}: no image of the set has a group there")
    alone = f", {len(files) - named} images have none and stand alone" * (named < len(files))
    count = len(set(groups) - {""})
    return np.array(groups), f"{count} groups of images, from --groups {printable(what)}{alone}"


def same_class(folder: str, name: str) -> bool:
    """Return whether a folder is that of a class, whose name may be spelled in another way."""
    name = name.rpartition("/")[2]  # of crop/disease
    return folder == name or words_of(folder) == words_of(name) != []


def find_column(what: str, tables: list[Table], names: ImageNames) -> tuple[Table, str]:
    """Return the table and the column of groups that are meant."""
    path, _, column = what.rpartition(":")
    for file, own in ((what, GROUP_COLUMN), (path, column)):
        if file and Path(file).is_file():
            table, problems = read_table(Path(file), names, Path(names.root))
            if table is None or table.header[table.key] == own:
                why = problems[0] if problems else "they are in no other column"
                raise UserError(f"--groups {what}: no column names images of the set ({why})")
            if own in table.header:
                return table, own
            raise UserError(
                f"--groups {what}: it has no column {own}, but {', '.join(table.header)}: give "
                f"FILE:COLUMN"
            )
    for table in tables:
        if what in table.header:
            return table, what
    columns = dict.fromkeys(column for table in tables for column in table.header)
    raise UserError(
        f"--groups {what}: give folder, a CSV file, or a column of the set's tables, which have "
        f"{', '.join(columns) or 'none'}"
    )
