"""A file of the package taken apart: its docstring, body, imports and names."""

import ast
import re
from dataclasses import dataclass, replace
from pathlib import Path

from kernel.errors import UserError

LEAVINGS = ("~", ".bak", ".orig", ".rej", ".swp", ".tmp", ".pyc")  # of editors and Python


@dataclass(frozen=True)
class External:
    """One name that a module imports from outside the package.

    ``import module [as alias]`` where ``member`` is empty, else ``from module import member [as
    alias]``.
    """

    module: str
    member: str = ""
    alias: str = ""

    @property
    def name(self) -> str:
        """The name that it binds."""
        return self.alias or self.member or self.module.partition(".")[0]

    @property
    def thing(self) -> str:
        """What the name is bound to, dotted; ``import a.b`` binds ``a``."""
        if self.member:
            return f"{self.module}.{self.member}"
        return self.module if self.alias else self.name


@dataclass(frozen=True)
class Module:
    """One file of the package, taken apart.

    Attributes:
        name: without ``kernel.``; ``data`` for ``data/__init__.py``, a folder's face.
        path: as messages name it.
        docstring: without quotes and indentation.
        body: the source without the docstring and the imports, otherwise verbatim.
        defined: the line of each top-level name's first definition.
        internal: module, name and line of each ``from kernel.module import name``.
        external: each import from outside, with its line.
        is_face: whether it is a folder's ``__init__.py``.

    """

    name: str
    path: str
    docstring: str
    body: str
    defined: dict[str, int]
    internal: tuple[tuple[str, str, int], ...]
    external: tuple[tuple[External, int], ...]
    is_face: bool = False

    @property
    def label(self) -> str:
        """The path within the package, as banners give it."""
        return self.path.partition("/")[2]

    @property
    def room(self) -> str:
        """The top folder within the package that it is in, empty for none."""
        return self.label.rpartition("/")[0].partition("/")[0]

    @property
    def title(self) -> str:
        """The docstring's first line."""
        return self.docstring.partition("\n")[0]

    @property
    def section(self) -> str:
        """The docstring as comments, then the body, without what is there for the linter alone."""
        body = re.sub(r"  # noqa: .*", "", self.body)
        return "\n\n\n".join(part for part in (as_comment(self.docstring), body) if part)


def as_comment(text: str) -> str:
    """Put ``#`` before each line."""
    return "\n".join(f"# {line}".rstrip() for line in text.splitlines())


def defined_names(node: ast.AST) -> dict[str, int]:
    """Return the names that a module's own level binds, imports aside, each with its first line."""
    names = {}
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found = {child.name: child.lineno}
        elif isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store):
            found = {child.id: child.lineno}
        elif isinstance(
            child, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
        ):
            found = {}  # a scope of its own
        else:
            found = defined_names(child)
        names = found | names
    return names


def nested_imports(node: ast.AST, inside: str = "module"):
    """Yield each import statement with where it stands: "module", "function" or "block"."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, inside
        elif inside == "function" or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from nested_imports(child, "function")
        else:
            yield from nested_imports(child, "block")


def read_import(statement: ast.Import | ast.ImportFrom, inside: str, place: str, package: str):
    """Read one import statement.

    Args:
        statement: of the module's source.
        inside: "module", "function" or "block".
        place: file and line, for messages.
        package: name of the package that is folded.

    Returns:
        (module, name) pairs of the package, and Externals.

    Raises:
        UserError: a form that one namespace cannot hold.

    """
    written = ast.unparse(statement)
    if isinstance(statement, ast.ImportFrom):
        origins = [statement.module or ""]
        own = statement.level > 0 or origins[0].partition(".")[0] == package
    else:
        origins = [alias.name for alias in statement.names]
        own = any(origin.partition(".")[0] == package for origin in origins)
    if own:
        from_module = isinstance(statement, ast.ImportFrom) and origins[0].startswith(f"{package}.")
        renamed = any(alias.asname or alias.name == "*" for alias in statement.names)
        if not from_module or statement.level or renamed:
            raise UserError(
                f"{place}: {written!r} cannot be folded into one file: write "
                f"'from {package}.MODULE import NAME', without a new name"
            )
        if inside != "module":
            raise UserError(f"{place}: {written!r} must stand at the top level of its module")
        module = origins[0].removeprefix(f"{package}.")
        return [(module, alias.name) for alias in statement.names], []
    if inside == "block":
        raise UserError(
            f"{place}: {written!r} must stand at the top level of its module, or in a function "
            "where the package is optional"
        )
    if inside == "function":
        return [], []
    if origins[0] == "__future__" or any(alias.name == "*" for alias in statement.names):
        raise UserError(f"{place}: {written!r} would hold for all modules of the built file")
    if isinstance(statement, ast.Import):
        return [], [
            External(alias.name, alias="" if alias.asname == alias.name else alias.asname or "")
            for alias in statement.names
        ]
    return [], [
        External(origins[0], alias.name, "" if alias.asname == alias.name else alias.asname or "")
        for alias in statement.names
    ]


def read_module(file: Path, package: Path) -> Module:
    """Take one file of the package apart.

    Args:
        file: in the package, at any depth.
        package: its folder.

    Raises:
        UserError: it cannot be read, is not Python, or has an import that cannot be folded.

    """
    inside_package = file.relative_to(package)
    is_face = file.stem == "__init__"
    dotted = inside_package.parent if is_face else inside_package.with_suffix("")
    name = ".".join(dotted.parts)
    path = f"{package.name}/{inside_package.as_posix()}"
    try:
        source = file.read_text(encoding="utf-8")
        tree = ast.parse(source)
    except (OSError, ValueError) as error:
        raise UserError(f"{path} cannot be read: {error}") from error
    except SyntaxError as error:
        raise UserError(f"{path}:{error.lineno}: not Python: {error.msg}") from error
    internal, external = [], []
    dropped = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    for statement, inside in nested_imports(tree):
        line = statement.lineno
        ours, others = read_import(statement, inside, f"{path}:{line}", package.name)
        internal += [(module, name, line) for module, name in ours]
        external += [(item, line) for item in others]
    docstring = ast.get_docstring(tree)
    if docstring is not None:
        dropped.append(tree.body[0])
    gone = {line for node in dropped for line in range(node.lineno, node.end_lineno + 1)}
    for node in tree.body:
        if node not in dropped and gone & {node.lineno, node.end_lineno}:
            raise UserError(f"{path}:{node.lineno}: give the statement a line of its own")
    # Not splitlines, which also splits at characters that Python's line numbers do not count.
    lines = enumerate(source.split("\n"), start=1)
    return Module(
        name=name,
        path=path,
        docstring=docstring or "",
        body="\n".join(line for number, line in lines if number not in gone).strip("\n"),
        defined=defined_names(tree),
        internal=tuple(internal),
        external=tuple(external),
        is_face=is_face,
    )


def source_files(package: Path) -> list[Path]:
    """Return the files of a package at any depth, sorted, without caches and editors' leavings."""
    found = []
    for file in sorted(package.rglob("*")):
        inside = file.relative_to(package)
        hidden = any(part.startswith(".") or part == "__pycache__" for part in inside.parts)
        leaving = file.name.endswith(LEAVINGS) or file.name.startswith("#")
        if file.is_file() and not hidden and not leaving:
            found.append(file)
    return found


def read_files(package: Path) -> list[Module]:
    """Take each Python file of the package apart, except its own face and ``__main__``.

    Raises:
        UserError: as ``read_module``, or there is no main module.

    """
    own = (package / "__init__.py", package / "__main__.py")
    files = [file for file in source_files(package) if file.suffix == ".py" and file not in own]
    modules = [read_module(file, package) for file in files]
    if not any(module.name == "main" and "main" in module.defined for module in modules):
        raise UserError(f"{package.name}/main.py must define main")
    return modules


def through_faces(modules: list[Module]) -> list[Module]:
    """Replace each import from a folder's face by one from the module that defines the name.

    The faces themselves define nothing and are not in the built file.

    Returns:
        the modules without the faces.

    Raises:
        UserError: a face does more than to hand names on, or lacks a name.

    """
    handed_on = {}  # face: name: module
    for face in (module for module in modules if module.is_face):
        if set(face.defined) - {"__all__"} or face.external:
            raise UserError(f"{face.path}: a folder's face only hands on names of its modules")
        handed_on[face.name] = {name: origin for origin, name, _ in face.internal}
    traced = []
    for module in (module for module in modules if not module.is_face):
        internal = []
        for origin, name, line in module.internal:
            home = origin
            while home in handed_on:
                if name not in handed_on[home]:
                    face = f"{Path(module.path).parts[0]}/{home.replace('.', '/')}/__init__.py"
                    raise UserError(
                        f"{module.path}:{line}: imports {name} from {face}, which does not hand "
                        "it on"
                    )
                home = handed_on[home][name]
            internal.append((home, name, line))
        traced.append(replace(module, internal=tuple(internal)))
    return traced
