"""Fold: joins the package's modules, in the order of their own imports, in one script.

Its modules share one namespace. What that cannot hold (two definitions of a name, an import under
another name, a cycle) is refused before anything is written. The same source builds the same bytes.
"""

import ast
import builtins
import graphlib
import re
import sys
import textwrap
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from bundle.cells import NOTEBOOK_CELLS
from bundle.files import LongTexts, Resource, read_resources
from bundle.modules import External, Module, as_comment, defined_names, read_files, through_faces
from bundle.settings import WIDTH, settings_block
from kernel.errors import UserError

RULE = "# ===="

HEADER = """\
SClusterFormer: leaf and fruit diseases from photographs, on Kaggle's free GPU.

On Kaggle: attach a data set (Add Input), choose the accelerator GPU T4 x2, run all. Results go to
/kaggle/working. Elsewhere: python kaggle_final_optimized.py --help

Made by build_kernel.py from kernel/: change it there, or edit this copy on Kaggle as you like.
"""


@dataclass(frozen=True)
class Package:
    """What is folded.

    Attributes:
        modules: each after those that it imports, those of a folder together.
        rooms: the title of each folder, from its face.
        resources: the files beside the code.

    """

    modules: list[Module]
    rooms: dict[str, str]
    resources: list[Resource | LongTexts]

    @property
    def numbered(self) -> list[tuple[int, Module | Resource | LongTexts]]:
        """Modules and resources with their numbers in the contents."""
        return list(enumerate([*self.modules, *self.resources], start=1))


def by_imports(imports: dict[str, set[str]]) -> list[str]:
    """Sort names so that each comes after those that it imports, ties by the alphabet.

    Args:
        imports: for each name those that it imports.

    Raises:
        graphlib.CycleError: that cannot be.

    """
    sorter = graphlib.TopologicalSorter(imports)
    sorter.prepare()
    ordered = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        ordered += ready
        sorter.done(*ready)
    return ordered


def in_order(modules: list[Module]) -> list[Module]:
    """Sort modules so that each comes after those that it imports, and folders stay together.

    Raises:
        UserError: an import of what is not there, or a cycle, of modules or of folders.

    """
    by_name = {module.name: module for module in modules}
    rooms = {module.name: module.room or module.name for module in modules}
    imports = {name: set() for name in by_name}
    room_imports = {room: set() for room in rooms.values()}
    for module in modules:
        for origin, name, line in module.internal:
            if origin not in by_name or name not in by_name[origin].defined:
                package = Path(module.path).parts[0]
                file = f"{package}/{origin.replace('.', '/')}.py"
                raise UserError(
                    f"{module.path}:{line}: imports {name} from {file}, which "
                    f"{'does not define it' if origin in by_name else 'is not there'}"
                )
            imports[module.name].add(origin)
            if rooms[origin] != rooms[module.name]:
                room_imports[rooms[module.name]].add(rooms[origin])
    try:
        ordered = by_imports(imports)
    except graphlib.CycleError as error:
        cycle = [by_name[name].path for name in reversed(error.args[1])]
        raise UserError(f"import cycle: {' imports '.join(cycle)}") from error
    try:
        room_order = by_imports(room_imports)
    except graphlib.CycleError as error:
        cycle = reversed(error.args[1])
        raise UserError(f"folders import each other: {' imports '.join(cycle)}") from error
    ordered.sort(key=lambda name: room_order.index(rooms[name]))
    return [by_name[name] for name in ordered]


def check_names(modules: list[Module], resources: list[Resource | LongTexts]) -> None:
    """Make sure that each top-level name means one thing in the built file and the notebook.

    Raises:
        UserError: it does not; the message names both places.

    """
    # name: what it is, where it is bound
    taken = {
        "sys": ("sys", "the built file's last line"),
        "SETTINGS": ("SETTINGS", "the built file's settings"),
    }
    for item in resource_imports(resources):
        taken[item.name] = (item.thing, resources[0].path)
    for module in modules:
        for item, line in module.external:
            place = f"{module.path}:{line}"
            thing, other = taken.setdefault(item.name, (item.thing, place))
            if thing != item.thing:
                raise UserError(
                    f"{place} and {other} import two things as {item.name!r}: "
                    f"{item.thing} and {thing}; use one name for one thing"
                )
    # A magic's line is no Python, and binds nothing.
    cells = re.sub(r"(?m)^%.*", "", "\n".join(code for _, _, code in NOTEBOOK_CELLS))
    definitions = [("the notebook's cells", 0, name) for name in defined_names(ast.parse(cells))]
    for module in modules:
        definitions += [(module.path, line, name) for name, line in module.defined.items()]
    for path, line, name in definitions:
        place = f"{path}:{line}" if line else path
        if name in taken:
            raise UserError(
                f"{place} and {taken[name][1]} both bind {name!r} at the top level: rename one, "
                "the built file has one namespace"
            )
        taken[name] = (f"{path}:{name}", place)
    for name, (_, place) in taken.items():
        if hasattr(builtins, name):
            raise UserError(f"{place}: {name!r} would hide Python's own in all modules: rename it")


def resource_imports(resources: list[Resource | LongTexts]) -> list[External]:
    """Return what the statements that hold the resources need."""
    return [External(name) for name in sorted({need for item in resources for need in item.needs})]


def read_package(folder: Path) -> Package:
    """Read and check the package in a folder.

    Raises:
        UserError: it cannot be folded into one namespace; the message says where and why.

    """
    files, resources = read_files(folder), read_resources(folder)
    modules = in_order(through_faces(files))
    check_names(modules, resources)
    if resources and not any("RESOURCES" in module.defined for module in modules):
        raise UserError(
            f"{resources[0].path}: a file beside the code needs a module that defines RESOURCES"
        )
    rooms = {module.name: module.title for module in files if module.is_face}
    return Package(modules, rooms, resources)


def merged_imports(modules: list[Module], *more: External) -> str:
    """Return all external imports once, sorted: the standard library, then the others."""
    found = {*more, *(item for module in modules for item, _ in module.external)}
    # "import a.b as c" and "from a import b as c" are one binding; "import a" and "import a.b" two.
    by_binding = {}
    for item in sorted(found, key=lambda item: (item.module, item.member, item.alias)):
        plain = not item.member and not item.alias
        by_binding.setdefault((item.name, item.module if plain else ""), item)
    imports, froms = {}, {}
    for item in by_binding.values():
        third_party = item.module.partition(".")[0] not in sys.stdlib_module_names
        member = f"{item.member or item.module} as {item.alias}" if item.alias else item.member
        if item.member:
            froms.setdefault((third_party, item.module), []).append(member)
        else:
            line = f"import {member or item.module}"
            imports.setdefault(third_party, []).append((item.module.lower(), line))
    groups = []
    for third_party in (False, True):
        lines = [line for _, line in sorted(imports.get(third_party, []))]
        for (group, module), members in sorted(
            froms.items(), key=lambda entry: entry[0][1].lower()
        ):
            if group == third_party:
                lines.append(from_line(module, members))
        groups.append("\n".join(lines))
    return "\n\n".join(group for group in groups if group)


def from_line(module: str, members: list[str]) -> str:
    """Write ``from module import members``: constants, classes, then the others, folded if long."""
    members = sorted(members, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    line = f"from {module} import {', '.join(members)}"
    if len(line) <= WIDTH:
        return line
    return f"from {module} import (\n" + "".join(f"    {name},\n" for name in members) + ")"


def contents(package: Package) -> list[str]:
    """Return the numbers and names of modules and resources, grouped by folder."""
    lines = ["Contents:"]

    def group(entry: tuple[int, Module | Resource | LongTexts]) -> str:
        item = entry[1]
        if not isinstance(item, Module):
            return "Files beside the code"
        return item.room and (package.rooms.get(item.room) or f"{item.room}/")

    for heading, entries in groupby(package.numbered, key=group):
        lines += ["", heading] if heading else [""]
        numbers, items = zip(*entries, strict=True)
        names = ", ".join(re.sub(r"\S+/", "", item.label) for item in items)
        to = f" to {numbers[-1]}" if len(numbers) > 1 else ""
        lines += textwrap.wrap(f"{numbers[0]}{to}: {names}", WIDTH - 2)
    return lines


def build_script(package: Package, values: dict[str, object] | None = None) -> str:
    """Return the text of the script.

    Args:
        package: to fold.
        values: for SETTINGS, by key.

    """
    imports = [External("sys"), *resource_imports(package.resources)]
    parts = [
        as_comment(HEADER),
        settings_block(values or {}),
        as_comment("\n".join(contents(package))),
        merged_imports(package.modules, *imports),
        *(f"{RULE} {number}. {item.label}\n{item.section}" for number, item in package.numbered),
        'if __name__ == "__main__":\n    sys.exit(main(settings=SETTINGS))',
    ]
    return "\n\n\n".join(parts) + "\n"
