"""Candidates: the sets of labeled images that a folder may hold, and the choice of one."""

import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from kernel.data.names import (
    PLAIN_WORDS,
    SPLIT_NAMES,
    is_augmented,
    printable,
    relative_name,
    words_of,
)
from kernel.data.scan import Folder, walk
from kernel.errors import UserError

MIN_PURITY = 0.98  # share of a folder's images with one label in a table, if both mean the same


@dataclass
class Candidate:
    """Labeled images that may be the data set.

    Attributes:
        kind: "parts" or "classes" (folders), "csv" or "npz".
        root: the folder that holds all of it.
        files: [N] path of each image.
        names: [N] class of each.
        splits: [N] split of each as the set gives it, "" where it does not.
        predict: images without a label, to predict.
        skipped: what cannot be used, each with the reason; in a reason, details follow a colon.
        source: where the labels are from, for the log.
        refusal: why nothing can be learned from it, "" where it can.
        sure: False where it is a guess that these are labels.
        written: how the set's tables write a class, by its name, where it is not the name.
        notes: lines for the log about what was left out or read in another way than expected.

    """

    kind: str
    root: Path
    files: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    splits: list[str] = field(default_factory=list)
    predict: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    source: str = ""
    refusal: str = ""
    sure: bool = True
    written: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def merge_tables(folders: list[Candidate], tables: list[Candidate]) -> list[Candidate]:
    """Keep one candidate where several label the same images.

    Of two tables the surer one, then the larger. Of folders and a table the folders, if the table
    is a guess or gives the same classes; the table where folders hold images of several labels, or
    where it labels more images.
    """
    kept, labeled = list(folders), set()
    tables = [table for table in tables if not add_held_out(folders, table)]
    for table in sorted(tables, key=lambda c: (not c.sure, -len(c.files))):
        labels = dict(zip(table.files, table.names, strict=True))
        if 2 * len(labels.keys() & labeled) > len(labels):
            continue
        same = [c for c in kept if c.kind != "csv" and label_same_images(c, labels)]
        better = [c for c in same if not table_is_better(c, table, labels)]
        if not better:
            kept = [c for c in kept if c not in same] + [table]
            labeled |= labels.keys()
    return kept


def add_held_out(folders: list[Candidate], table: Candidate) -> bool:
    """Give class folders the labels of a test split that are in a table: whether there are any.

    As in train/<class>/..., test/..., test.csv.
    """
    if table.refusal or not table.splits or set(table.splits) - {"test", "validation"}:
        return False
    names = {name.casefold() for name in table.names}
    for candidate in folders:
        own = {name.casefold() for name in candidate.names}
        near = is_within(candidate.root, table.root) or is_within(table.root, candidate.root)
        if (
            near
            and 2 * len(own & names) >= len(names)
            and not set(candidate.files) & set(table.files)
        ):
            candidate.kind = "parts"
            for attribute in ("files", "names", "splits", "skipped", "notes"):
                getattr(candidate, attribute).extend(getattr(table, attribute))
            return True
    return False


def label_same_images(candidate: Candidate, labels: dict[str, str]) -> bool:
    """Return whether most images of a candidate, or of a table, are those of the other."""
    shared = sum(file in labels for file in candidate.files)
    return 2 * shared > min(len(labels), len(candidate.files))


def table_is_better(candidate: Candidate, table: Candidate, labels: dict[str, str]) -> bool:
    """Return whether a table gives better classes than class folders do.

    Where both give the same, the candidate learns how the table writes its classes.
    """
    if candidate.refusal:
        return True
    if 2 * sum(file in labels for file in candidate.files) < len(candidate.files):
        return False
    groups = {}
    for file, name in zip(candidate.files, candidate.names, strict=True):
        if file in labels:
            groups.setdefault(name, Counter())[labels[file]] += 1
    most = {name: group.most_common(1)[0] for name, group in groups.items()}
    pure = sum(count for _, count in most.values()) >= MIN_PURITY * sum(
        map(Counter.total, groups.values())
    )
    if pure and len(groups) > 1 and len(labels) <= len(candidate.files):
        candidate.written = {
            name: table.written.get(label, label) for name, (label, _) in most.items()
        }
        return False
    plain = PLAIN_WORDS | SPLIT_NAMES.keys()
    meaningless = all(
        plain & set(words_of(name)) and all(w in plain or w.isdigit() for w in words_of(name))
        for name in set(candidate.names)
    )
    return meaningless or (table.sure and not table.refusal)


def choose(found: list[Candidate]) -> tuple[Candidate, str]:
    """Choose a set; returns it and, where there are several, a line that says why.

    Raises:
        UserError: two have the same number of images, and nothing else decides.

    """
    # One that is sure and cannot be used counts, too: a set is not left out in silence.
    usable = [c for c in found if not c.refusal or c.sure] or found
    ordered = sorted(usable, key=lambda c: (-len(c.files), len(c.root.parts), str(c.root)))
    for copies in (c for c in ordered if any(map(is_augmented, c.root.parts))):
        for original in ordered:
            if is_augmented_beside(copies, original) and have_same_classes(copies, original):
                best, _ = choose([c for c in ordered if c is not copies])
                return best, (
                    f"leakage guard: {printable(copies.root.name)} with {len(copies.files)} images "
                    "holds augmented copies and is not used, since copies of one image would "
                    "be on both sides of a split"
                )
    best = ordered[0]
    others = [c for c in ordered[1:] if not is_repeated_within(c, best)]
    if not others:
        return best, ""
    equal = [c for c in others if len(c.files) == len(best.files)]
    repeated = [c for c in equal if path_of(c).casefold() == path_of(best).casefold()]
    color = [c for c in [best, *equal] if {"color", "colour", "rgb"} & set(words_of(c.root.name))]
    if equal and len(repeated) == len(equal):
        return best, f"{path_of(repeated[0])} is a copy of the same set and is not used"
    if equal and len(color) == 1 and all(have_same_classes(best, c) for c in equal):
        best = color[0]
        names = ", ".join(printable(c.root.name) for c in ordered if c is not best)
        return best, f"used of several equal sets, because it is in color; not used: {names}"
    if equal:
        raise UserError(
            f"{'two' if len(equal) == 1 else len(equal) + 1} data sets with {len(best.files)} "
            f"images each, {' and '.join(path_of(c) for c in [best, *equal])}: choose one with "
            "--data DIR"
        )
    return best, (
        f"used of {1 + len(others)} data sets, because it has the most images; the next is "
        f"{path_of(others[0])} with {len(others[0].files)}"
    )


def unused_copies(root: Folder, chosen: Candidate) -> str:
    """Return a line about the folders of augmented copies in a set that are not used, if any."""
    used = {os.path.dirname(file) for file in chosen.files}
    copies = [
        folder
        for folder in walk(root)
        if is_within(folder.path, chosen.root)
        and any(map(is_augmented, folder.path.relative_to(chosen.root).parts))
        and folder.images
        and str(folder.path) not in used
    ]
    if not copies:
        return ""
    name = relative_name(chosen.root, copies[0].path)
    return (
        f"leakage guard: {sum(len(c.images) for c in copies)} augmented copies beside the "
        f"originals are not used (first {printable(name)}), since copies of one image would be "
        "on both sides of a split"
    )


def path_of(candidate: Candidate) -> str:
    """Return the path of a set's folder or file, for a message."""
    file = candidate.source.removeprefix("arrays of ") if candidate.kind == "npz" else ""
    return printable(str(candidate.root / file))


def is_repeated_within(inner: Candidate, outer: Candidate) -> bool:
    """Return whether class folders lie within a set of mostly the same classes: cells/cells."""
    folders = {inner.kind, outer.kind} <= {"parts", "classes"}
    return folders and is_within(inner.root, outer.root) and have_same_classes(inner, outer)


def is_within(path: Path, other: Path) -> bool:
    """Return whether a path is another or below it."""
    return path == other or other in path.parents


def is_augmented_beside(candidate: Candidate, other: Candidate) -> bool:
    """Return whether names say that a set holds augmented copies, and do not say so of another."""
    common = os.path.commonpath([candidate.root, other.root])
    one, two = (
        any(map(is_augmented, c.root.relative_to(common).parts)) for c in (candidate, other)
    )
    return one and not two


def have_same_classes(one: Candidate, other: Candidate) -> bool:
    """Return whether two sets have mostly the same classes."""
    first, second = ({name.casefold() for name in c.names} for c in (one, other))
    return 2 * len(first & second) >= max(len(first), len(second))
