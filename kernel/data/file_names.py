"""File names: classes that the names of images give, as in 0001_healthy.jpg."""

import re
from pathlib import PurePath

from kernel.data.groups import UNIQUE_ID, without_copy_marks
from kernel.data.layout import Reading, fold_case, mask_folders, take_masks_out
from kernel.data.names import is_split_name, split_in_name
from kernel.data.scan import Folder, walk

MIN_IMAGES = 2  # of a class, on average: else the names are all different


def read_by_file_name(folder: Folder) -> Reading:
    """Read the class of each image from its file's name; no groups where these are no classes."""
    reading = read_names(folder, glued=False)
    return reading if reading.groups else read_names(folder, glued=True)


def read_names(folder: Folder, glued: bool) -> Reading:
    """Read classes from names; with ``glued`` a number at a word's end is a counter: rust12."""
    reading, found, total, masks = Reading(folder.path), {}, 0, mask_folders(folder)
    for inside in walk(folder):
        steps = inside.path.relative_to(folder.path).parts
        split = next((split_in_name(step) for step in steps if split_in_name(step)), "")
        files = take_masks_out(inside, masks, reading)
        for file in files:
            total += 1
            stem = PurePath(file).stem
            name = class_in_name(re.sub(r"(?<=[A-Za-z])\d+$", "", stem) if glued else stem)
            if split in ("test", "predict") and not name:
                reading.loose.append((file, split))
            elif name:
                found.setdefault(fold_case(name), (name, []))[1].append((file, split))
            else:
                reading.unused.append((file, "no label: its name has none"))
    if not 2 <= len(found) <= total / MIN_IMAGES:
        return Reading(folder.path)
    reading.groups = dict(found.values())
    return reading


def class_in_name(stem: str) -> str:
    """Return a file's name without counters, identifiers and marks of copies: RS_Early.B 8170."""
    stem = UNIQUE_ID.sub("", without_copy_marks(stem))
    stem = re.sub(r"^(IMG|DSC[NF]?|PXL)[_ -]?(?=\d)", "", stem)  # of cameras
    stem = re.sub(r"(?<![A-Za-z\d])\d+(?![A-Za-z\d])", "", stem)
    name = re.sub(r"^[^A-Za-z0-9]+|[^A-Za-z0-9)]+$", "", re.sub(r"[\s_-]{2,}", "_", stem))
    return "" if is_split_name(name) else name
