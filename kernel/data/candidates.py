"""Candidates: the sets of labeled images that a folder may hold, and the choice of one."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from kernel.data.names import is_plain, printable
from kernel.errors import UserError

ABOUT_EQUAL = 0.9  # share of the images of the largest set from which another is as good
MIN_PURITY = 0.98  # share of a folder's images with one label in a table, if both mean the same


@dataclass
class Candidate:
    """Labeled images that may be the data set.

    Attributes:
        kind: "classes" (folders), "csv" or "npz".
        root: the folder that holds all of it.
        files: [N] path of each image.
        names: [N] class of each.
        splits: [N] split of each as the set gives it, "" where it does not.
        predict: images without a label, to predict.
        skipped: images and rows that cannot be used, each with the reason; in a reason, details
            follow a colon.
        unused: images that are left out on purpose, each with the reason.
        labels: files that hold the labels.
        source: where they are from, for the log.
        refusal: why nothing can be learned from it, "" where it can.
        sure: False where it is a guess that these are labels.
        written: how the set's tables write a class, by its name, where it is not the name.
        notes: lines for the log about what was left out or read in another way than expected.
        column: of a table, from which the labels are; "" where there are several.
        by_path: whether a table's cells name the folders of images, too.

    """

    kind: str
    root: Path
    files: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    splits: list[str] = field(default_factory=list)
    predict: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    unused: list[tuple[str, str]] = field(default_factory=list)
    labels: list[Path] = field(default_factory=list)
    source: str = ""
    refusal: str = ""
    sure: bool = True
    written: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    column: str = ""
    by_path: bool = False


def merge_tables(folders: list[Candidate], tables: list[Candidate]) -> list[Candidate]:
    """Keep one candidate where several label the same images.

    Of two tables the surer one, then the larger. Of folders and a table the folders, if the table
    is a guess or gives the same classes; the table where folders hold images of several labels, or
    where it labels more images.
    """
    kept, labeled_by = list(folders), {}
    tables = [table for table in tables if not add_held_out(folders, table)]
    for table in sorted(tables, key=lambda c: (not c.sure, -len(c.files))):
        labels = dict(zip(table.files, table.names, strict=True))
        again = labels.keys() & labeled_by.keys()
        if 2 * len(again) > len(labels):
            other = labeled_by[min(again)]
            if table.sure:
                other.notes.append(
                    f"{table.source} are not used: those {other.source.removeprefix('labels ')} "
                    "label the same images"
                )
            continue
        same = [c for c in kept if c.kind != "csv" and label_same_images(c, labels)]
        better = [c for c in same if not table_is_better(c, table, labels)]
        if not better:
            kept = [c for c in kept if c not in same] + [table]
            labeled_by |= dict.fromkeys(labels, table)
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
            for attribute in ("files", "names", "splits", "skipped", "notes", "labels"):
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
    groups = {}
    for file, name in zip(candidate.files, candidate.names, strict=True):
        if file in labels:
            groups.setdefault(name, Counter())[labels[file]] += 1
    most = {name: group.most_common(1)[0] for name, group in groups.items()}
    pure = sum(count for _, count in most.values()) >= MIN_PURITY * sum(
        map(Counter.total, groups.values())
    )
    if 2 * sum(file in labels for file in candidate.files) < len(candidate.files):
        return (
            table.sure
            and not table.refusal
            and not pure
            and (table.by_path or names_images(labels, candidate))
        )
    several = len(groups) > len({label for label, _ in most.values()}) > 1  # folders of one label
    if several and pure and table.sure and len(labels) == len(candidate.files):
        return not table.refusal  # bee1, bee2, wasp1
    if pure and len(groups) > 1 and len(labels) <= len(candidate.files):
        if len(set(table.splits)) > 1 and not any(candidate.splits):
            split_of = dict(zip(table.files, table.splits, strict=True))
            candidate.splits = [split_of.get(file, "") for file in candidate.files]
        candidate.labels += table.labels
        candidate.written = {
            name: table.written.get(label, label) for name, (label, _) in most.items()
        }
        return False
    return all(map(is_plain, set(candidate.names))) or (table.sure and not table.refusal)


def names_images(files: Iterable[str], candidate: Candidate) -> bool:
    """Return whether most files have a name that only one class of a candidate has."""
    classes = {}
    for file, name in zip(candidate.files, candidate.names, strict=True):
        classes.setdefault(PurePath(file).stem, set()).add(name)
    own = [len(classes.get(PurePath(file).stem, ())) for file in files]
    return 2 * sum(count < 2 for count in own) > len(own)


def choose(found: list[Candidate]) -> tuple[Candidate, str]:
    """Choose a set; returns it and, where there are several, a line that says why."""
    # One that is sure and cannot be used counts, too: a set is not left out in silence.
    usable = [c for c in found if not c.refusal or c.sure] or found
    usable = [c for c in usable if c.files] or usable
    best, *others = sorted(usable, key=lambda c: (-len(c.files), len(c.root.parts), str(c.root)))
    near = [other for other in others if len(other.files) >= ABOUT_EQUAL * len(best.files)]
    if near:
        ways = [f"{flag_of(c, [best, *near])} ({describe_size(c)})" for c in [best, *near]]
        listed = " and ".join(map(path_of, [best, *near]))
        raise UserError(
            f"{len(ways)} data sets are about as large, {listed}: choose one with "
            f"{' or '.join(ways)}"
        )
    if not others:
        return best, ""
    return best, (
        f"used of {1 + len(others)} data sets, as the largest; the next is {path_of(others[0])} "
        f"with {len(others[0].files)} images, for which give {flag_of(others[0], found)}"
    )


def flag_of(candidate: Candidate, others: list[Candidate]) -> str:
    """Return the arguments with which a set is read instead of others."""
    if sum(other.root == candidate.root for other in others) == 1:
        return f"--data {printable(str(candidate.root))}"
    if candidate.kind == "npz":
        return f"a folder of its own for {path_of(candidate)}"
    return f"--classes-from {f'table:{candidate.column}' if candidate.column else 'folder'}"


def describe_size(candidate: Candidate) -> str:
    """Return the number of a set's classes and images, for a message."""
    names = list(dict.fromkeys(candidate.names))
    listed = ", ".join(map(printable, names[:4])) + (", ..." if len(names) > 4 else "")
    return f"{len(names)} classes, {listed}, {len(candidate.files)} images"


def path_of(candidate: Candidate) -> str:
    """Return the path of a set's folder or file, for a message."""
    file = candidate.source.removeprefix("arrays of ") if candidate.kind == "npz" else ""
    return printable(str(candidate.root / file))


def is_within(path: Path, other: Path) -> bool:
    """Return whether a path is another or below it."""
    return path == other or other in path.parents
