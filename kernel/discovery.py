"""Discovery: finds a data set of class folders, given parts or not, and cuts the missing parts."""

import os
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from kernel.errors import UserError

IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff")
PART_NAMES = {
    "train": "train",
    "training": "train",
    "val": "validation",
    "valid": "validation",
    "validation": "validation",
    "test": "test",
    "testing": "test",
}
DEEPEST = 8  # folders below the start: deeper is not a data set, and a loop of links ends
# Of a class's images, for a part that has to be cut. Validation chooses the epoch and the
# temperature; each of its images is one fewer to learn from.
HELD_OUT = {"test": 0.15, "validation": 0.1}


@dataclass
class Folder:
    """What one pass over a folder found: its images, its folders, and what was passed over."""

    path: Path
    images: list[str] = field(default_factory=list)
    folders: list["Folder"] = field(default_factory=list)
    other_files: int = 0


@dataclass(frozen=True)
class DataSet:
    """A data set as its folders describe it, nothing decoded yet.

    Attributes:
        root: the folder that holds the parts or the classes.
        kind: "parts" (train, validation or test folders of class folders) or "classes".
        classes: names, sorted.
        files: [N] labelled images, sorted by part, class and name.
        labels: [N] int64, numbers of ``classes``.
        given: [N] str: "train", "validation", "test" as the folders say, "" where they do not.
        notes: lines about what was passed over or preferred, for the log.

    """

    root: Path
    kind: str
    classes: list[str]
    files: list[Path]
    labels: np.ndarray
    given: np.ndarray
    notes: list[str]


def scan(path: Path, depth: int = 0, above: frozenset[str] = frozenset()) -> Folder:
    """Read a folder and those below it, one directory listing each, no look at single files.

    Hidden folders and ``__MACOSX`` are passed over; a link to a folder above is not followed again.
    """
    folder = Folder(path)
    above = above | {os.path.realpath(path)}
    try:
        with os.scandir(path) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        raise UserError(f"the folder {path} cannot be read ({error.strerror})") from error
    for entry in entries:
        if entry.name.startswith(".") or entry.name == "__MACOSX":
            continue
        if entry.is_dir():
            loops = entry.is_symlink() and os.path.realpath(entry.path) in above
            if depth < DEEPEST and not loops:
                folder.folders.append(scan(Path(entry.path), depth + 1, above))
        elif entry.name.lower().endswith(IMAGE_SUFFIXES):
            folder.images.append(entry.name)
        else:
            folder.other_files += 1
    return folder


def part_of(folder: Folder) -> str | None:
    """Return the part that a folder's name stands for, if any."""
    return PART_NAMES.get(folder.path.name.lower())


def class_folders(folder: Folder) -> list[Folder]:
    """Return the folders just below that hold images."""
    return [child for child in folder.folders if child.images]


def part_folders(folder: Folder) -> dict[str, list[Folder]]:
    """Return the class folders of each part below a folder; one level between is looked through."""
    parts = {}
    for child in folder.folders:
        part = part_of(child)
        classes = class_folders(child)
        # train/<name of the set>/<class>/...
        while part and not classes and len(child.folders) == 1 and not child.images:
            child = child.folders[0]  # noqa: PLW2901
            classes = class_folders(child)
        if part and classes:
            parts.setdefault(part, []).extend(classes)
    return parts


def candidates(folder: Folder) -> list[tuple[Folder, dict[str, list[Folder]]]]:
    """Return every data set at or below a folder, with the class folders of its parts.

    Below a folder that is a data set no other is looked for: its classes are not sets.
    """
    parts = part_folders(folder)
    if "train" in parts:
        return [(folder, parts)]
    classes = [child for child in class_folders(folder) if part_of(child) is None]
    if classes:
        return [(folder, {"": classes})]
    return [found for child in folder.folders for found in candidates(child)]


def count_images(parts: dict[str, list[Folder]]) -> int:
    """Return the number of labelled images of a data set."""
    return sum(len(folder.images) for folders in parts.values() for folder in folders)


def discover(path: Path) -> DataSet:
    """Find the data set in a folder.

    Of several the one with the most labelled images is taken.

    Raises:
        UserError: no folder, no data set in it, or one that cannot be trained on.

    """
    if not path.exists():
        raise UserError(f"there is no folder {path}: give the data set's with --data DIR")
    if not path.is_dir():
        raise UserError(f"{path} is not a folder: give the data set's folder with --data DIR")
    tree = scan(path)
    found = sorted(candidates(tree), key=lambda candidate: -count_images(candidate[1]))
    if not found:
        images = len(tree.images)
        raise UserError(
            f"no class folders with images in {path}"
            + (f" ({images} images lie in it directly)" if images else "")
            + ": put each class's images in a folder of their own"
        )
    (folder, parts), others = found[0], found[1:]
    notes = []
    if others:
        best, next_best = count_images(parts), count_images(others[0][1])
        if best == next_best:
            raise UserError(
                f"two data sets with {best} images each, {folder.path} and {others[0][0].path}: "
                "choose one with --data DIR"
            )
        notes.append(
            f"taken of {len(found)} data sets, since it has the most images; next: "
            f"{others[0][0].path} with {next_best}"
        )
    return make_data_set(folder, parts, notes)


def make_data_set(folder: Folder, parts: dict[str, list[Folder]], notes: list[str]) -> DataSet:
    """Give each image its class and part; refuse what cannot be trained on.

    Raises:
        UserError: fewer than two classes, or a class with a single image.

    """
    trained = parts.get("train", parts.get(""))
    classes = sorted({child.path.name for child in trained})
    if len(classes) < 2:
        raise UserError(
            f"only one class in {folder.path}, {classes[0]!r}: a classifier needs two class "
            "folders at least"
        )
    for name in classes:
        images = sum(len(child.images) for child in trained if child.path.name == name)
        if images == 1:
            raise UserError(
                f"the class {name!r} in {folder.path} has a single image: "
                "add more or remove its folder"
            )
    files, labels, given = [], [], []
    for part in sorted(parts):
        for child in sorted(parts[part], key=lambda child: child.path.name):
            if child.path.name not in classes:
                notes.append(
                    f"passed over {len(child.images)} images of {child.path}: "
                    "a class that the training part lacks"
                )
                continue
            files += [child.path / name for name in child.images]
            labels += [classes.index(child.path.name)] * len(child.images)
            given += [part] * len(child.images)
    for child in folder.folders:
        if part_of(child) and child.images:
            notes.append(f"passed over {len(child.images)} images without a class in {child.path}")
    return DataSet(
        root=folder.path,
        kind="classes" if "" in parts else "parts",
        classes=classes,
        files=files,
        labels=np.array(labels, dtype=np.int64),
        given=np.array(given, dtype=str),
        notes=notes,
    )


def describe(data: DataSet) -> list[str]:
    """Return the lines that say what was found."""
    kind = "folders of parts and classes" if data.kind == "parts" else "class folders"
    counts = np.bincount(data.labels, minlength=len(data.classes))
    listed = ", ".join(f"{name} {n}" for name, n in zip(data.classes, counts, strict=True))
    lines = [f"found {len(data.files)} images in {data.root}: {kind}"]
    lines.append(f"{len(data.classes)} classes: {listed}")
    if data.kind == "parts":
        names, sizes = np.unique(data.given, return_counts=True)
        lines.append("parts: " + ", ".join(f"{a} {b}" for a, b in zip(names, sizes, strict=True)))
    return lines + data.notes


def split(
    labels: np.ndarray, given: np.ndarray, groups: np.ndarray, seed: int, classes: list[str]
) -> dict[str, np.ndarray]:
    """Use the parts that are given, and cut those that are missing from the rest by the seed.

    A missing test part takes about 15% of every class and a missing validation part 10%, by whole
    groups; a class of fewer than three groups to a part is cut by its images.

    Args:
        labels: [N] int64.
        given: [N] str, see ``DataSet``.
        groups: [N] int64, equal for images of a class that belong together (see ``leakage``).
        seed: of the choice.
        classes: names of the classes.

    Returns:
        "train", "validation" and "test": sorted numbers of their images, int64.

    Raises:
        UserError: a class would keep no image to train on.

    """
    generator = np.random.default_rng(seed)
    part = np.where(given == "", "train", given).astype("<U10")
    missing = [name for name in ("test", "validation") if not (part == name).any()]
    for label, name in enumerate(classes):
        members = np.flatnonzero((labels == label) & (part == "train"))
        if len(members) <= len(missing):
            raise UserError(
                f"the class {name!r} has {len(members)} readable training images and needs "
                f"{len(missing) + 1}: add more or remove its folder"
            )
        own = np.unique(groups[members], return_inverse=True)[1].ravel()
        if own.max() + 1 < 3 * len(missing):
            own = np.arange(len(members))
        order = generator.permutation(own.max() + 1)
        sizes = np.bincount(own)
        for missing_part in missing:
            share = round(HELD_OUT[missing_part] * len(members))
            held_out = min(max(1, share), (len(members) - 1) // 2)
            chosen, count = [], 0
            for group in order:
                # The last group may pass the share by half of itself.
                if count < held_out and count + sizes[group] / 2 <= held_out:
                    chosen.append(group)
                    count += sizes[group]
            chosen = chosen or [order[sizes[order].argmin()]]
            part[members[np.isin(own, chosen)]] = missing_part
            order = order[~np.isin(order, chosen)]
    return {name: np.flatnonzero(part == name) for name in ("train", "validation", "test")}
