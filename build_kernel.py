"""Folds kernel/ into what Kaggle runs: one script, one notebook, and the metadata of both.

The modules are joined in the order of their own imports, in one namespace. What that namespace
cannot hold (two definitions of a name, an import under another name, a cycle) is refused before
anything is written. The same source builds the same bytes.
"""

import argparse
import ast
import builtins
import graphlib
import json
import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

import kaggle_push
from kaggle_push import MAX_BYTES, PLACEHOLDER_OWNER, slug
from kernel.config import PROGRAM_CELL, Parser, read_config
from kernel.errors import UserError
from kernel.settings import SETTINGS

ROOT = Path(__file__).resolve().parent
WIDTH = 100  # of a line

SCRIPT = "kaggle_final_optimized.py"
NOTEBOOK = "notebooks/sclusterformer.ipynb"
SCRIPT_METADATA = "kernel-metadata.json"
NOTEBOOK_METADATA = "notebooks/kernel-metadata.json"
# A title's slug is the id's slug: Kaggle refuses a push where they differ.
SCRIPT_TITLE = "SClusterFormer leaf disease"
NOTEBOOK_TITLE = "SClusterFormer leaf disease notebook"

HEADER = """\
SClusterFormer: leaf and fruit diseases from photographs, on Kaggle's free GPU.

On Kaggle: attach a data set (Add Input), choose the accelerator GPU T4 x2, run all. Results go to
/kaggle/working. Elsewhere: python kaggle_final_optimized.py --help

Made by build_kernel.py from kernel/: change it there, or edit this copy on Kaggle as you like.
"""

NOTEBOOK_INTRO = """\
# SClusterFormer: leaf and fruit diseases

Attach a data set (**Add Input**), choose the accelerator **GPU T4 x2**, change the settings below
if you like, and **Run All**. No data at hand? Set `"dry_run": True`.

The collapsed cells are the program, a module each; the cells that you run and change are the
settings and those from **Where it runs** on.
"""

# The cells that a person runs and changes, after the program's own: (id, markdown, code).
NOTEBOOK_CELLS = (
    (
        "run-device",
        "## Where it runs\nReads the settings above; run it again after you change them.",
        "%matplotlib inline\nconfig = read_config([])\nruntime = start(config)",
    ),
    (
        "run-data",
        "## Look at the data\nFinds the attached data set, decodes every image once, shows a few.",
        "examples = load_examples(config, runtime)\nshow_samples(examples)",
    ),
    (
        "run-plan",
        "## Does it fit\nPredicts the memory of a training step on this machine.",
        "plan = plan_run(config, runtime, examples)\nprint(plan_table(plan))",
    ),
    (
        "run-train",
        "## Train\nSaves `last.pt` after each epoch, and `best.pt` when validation improves. The "
        "curves are drawn again after each epoch.",
        "run = train_model(plan, runtime, examples)",
    ),
    (
        "run-results",
        "## Results\nScores the best epoch; writes `report.html`, `metrics.json`, "
        "`predictions.csv` and more.",
        "results = evaluate_run(run, plan, runtime, examples)\nshow_confusion(results, examples)",
    ),
    (
        "run-scores",
        "## Class by class\nPrecision, recall and F1 with 95% bootstrap intervals.",
        "show_scores(results, examples)",
    ),
    (
        "run-calibration",
        "## Is it as sure as it is right\nHow often it is right where it is how sure.",
        "show_calibration(results, examples)",
    ),
    (
        "run-head_outputs",
        "## What each head says\nHow often each of the three heads, and their mixture, is right.",
        "show_heads(results, examples)",
    ),
    (
        "run-predict",
        "## Where it errs\nTest images: the surest mistakes, then the least sure hits.",
        "show_predictions(results, examples)",
    ),
    (
        "run-clusters",
        "## What it sees\nWhich tokens of a test image each head groups together, upper beside "
        "lower branch. Choose another image, or give the path of any.",
        'image = examples.images[examples.splits["test"][0]]\nshow_clusters(run, image)',
    ),
    (
        "run-sampling",
        "## Where the stem looks\nThe places that the deformable convolution reads.",
        "show_sampling(run, image)",
    ),
)

NAME = r"[A-Za-z0-9_-]+"


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
    def title(self) -> str:
        """The docstring's first line."""
        return self.docstring.partition("\n")[0]

    @property
    def text(self) -> str:
        """The docstring as comments, then the body."""
        return "\n\n\n".join(part for part in (as_comment(self.docstring), self.body) if part)


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
    name = ".".join(
        inside_package.parent.parts if is_face else inside_package.with_suffix("").parts
    )
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


def read_modules(package: Path) -> list[Module]:
    """Take each module of the package apart, by name, without its own face and ``__main__``.

    A name that comes from a folder's face is traced to the module that defines it: the faces
    themselves define nothing and are no part of the built file.

    Raises:
        UserError: as ``read_module``, or there is no settings or main module.

    """
    own = (package / "__init__.py", package / "__main__.py")
    files = sorted(file for file in package.rglob("*.py") if file not in own)
    modules = through_faces([read_module(file, package) for file in files])
    defined = {(module.name, name) for module in modules for name in module.defined}
    for needed in (("settings", "SETTINGS"), ("main", "main")):
        if needed not in defined:
            raise UserError(f"{package.name}/{needed[0]}.py must define {needed[1]}")
    return modules


def through_faces(modules: list[Module]) -> list[Module]:
    """Replace each import from a folder's face by one from the module that defines the name.

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


def in_order(modules: list[Module]) -> list[Module]:
    """Sort modules so that each comes after those that it imports, settings first.

    Raises:
        UserError: an import of what is not there, or a cycle.

    """
    by_name = {module.name: module for module in modules}
    sorter = graphlib.TopologicalSorter()
    for module in modules:
        sorter.add(module.name)
        for origin, name, line in module.internal:
            if origin not in by_name or name not in by_name[origin].defined:
                package = Path(module.path).parts[0]
                file = f"{package}/{origin.replace('.', '/')}.py"
                raise UserError(
                    f"{module.path}:{line}: imports {name} from {file}, which "
                    f"{'does not define it' if origin in by_name else 'is not there'}"
                )
            sorter.add(module.name, origin)
    try:
        sorter.prepare()
    except graphlib.CycleError as error:
        cycle = [by_name[name].path for name in reversed(error.args[1])]
        raise UserError(f"import cycle: {' imports '.join(cycle)}") from error
    ordered = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready(), key=lambda name: (name != "settings", name))
        ordered += [by_name[name] for name in ready]
        sorter.done(*ready)
    return ordered


def check_names(modules: list[Module]) -> None:
    """Make sure that each top-level name means one thing in the built file and the notebook.

    Raises:
        UserError: it does not; the message names both places.

    """
    taken = {"sys": ("sys", "the built file's last line")}  # name: what it is, where it is bound
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


def read_package(package: Path) -> list[Module]:
    """Read and check the package.

    Returns:
        its modules, each after those that it imports.

    Raises:
        UserError: it cannot be folded into one namespace; the message says where and why.

    """
    modules = in_order(read_modules(package))
    check_names(modules)
    return modules


def bake(modules: list[Module], values: dict[str, object]) -> list[Module]:
    """Put values into SETTINGS, leaving all else of its source as it is.

    Args:
        modules: of the package.
        values: by key of SETTINGS.

    Raises:
        UserError: SETTINGS is not a dict written out with these keys.

    """
    settings = next(module for module in modules if module.name == "settings")
    nodes = {
        key.value: value
        for statement in ast.parse(settings.body).body
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Dict)
        if ast.unparse(statement.targets[0]) == "SETTINGS"
        for key, value in zip(statement.value.keys, statement.value.values, strict=True)
        if isinstance(key, ast.Constant)
    }
    lines = settings.body.encode().split(b"\n")  # ast counts columns in bytes
    for key, value in values.items():
        node = nodes.get(key)
        if node is None or node.lineno != node.end_lineno:
            raise UserError(f"{settings.path} has no line for {key!r} in SETTINGS")
        line = lines[node.lineno - 1]
        text = literal(value).encode()
        lines[node.lineno - 1] = line[: node.col_offset] + text + line[node.end_col_offset :]
    baked = replace(settings, body=b"\n".join(lines).decode())
    return [baked if module is settings else module for module in modules]


def literal(value: object) -> str:
    """Write a value as Python, strings in double quotes where that needs no escapes."""
    text = repr(value)
    return f'"{text[1:-1]}"' if text.startswith("'") and '"' not in text else text


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


def settings_lead(modules: list[Module]) -> int:
    """Return how many modules stand above the imports: settings, where it imports nothing."""
    lead = modules[0].name == "settings" and not modules[0].external
    return 1 if lead else 0


def build_script(modules: list[Module]) -> str:
    """Return the text of the script, from modules in their order."""
    width = max(len(module.name) for module in modules)
    contents = [
        f"{number:>3}. {module.name:<{width}}  {module.title}".rstrip()
        for number, module in enumerate(modules, start=1)
    ]
    rule = "# " + "=" * (WIDTH - 2)
    sections = [
        f"{rule}\n# {number}. {module.name}\n{rule}\n{module.text}"
        for number, module in enumerate(modules, start=1)
    ]
    lead = settings_lead(modules)
    parts = [
        as_comment("\n".join([HEADER, "Contents:", *contents])),
        *sections[:lead],
        merged_imports(modules, External("sys")),
        *sections[lead:],
        'if __name__ == "__main__":\n    sys.exit(main())',
    ]
    return "\n\n\n".join(parts) + "\n"


def program_cell(name: str, text: str) -> str:
    """Return a cell's source with the line by which the program finds it again in a notebook."""
    return f"{PROGRAM_CELL}{name}\n{text}"


def build_notebook(modules: list[Module]) -> str:
    """Return the notebook's JSON, from modules in their order."""
    hidden = {"_kg_hide-input": True, "jupyter": {"source_hidden": True}}
    sections = []
    for module in modules:
        name, metadata = f"module-{module.name.replace('.', '-')}", hidden
        if module.name == "settings":
            name, metadata = "settings", {}
        title = module.name.replace(".", ": ").capitalize()
        heading = f"{'##' if module.name == 'settings' else '###'} {title}"
        sections.append(
            [
                new_markdown_cell(f"{heading}\n{module.title}", id=f"{name}-heading"),
                new_code_cell(program_cell(module.name, module.text), id=name, metadata=metadata),
            ]
        )
    imports = [
        new_markdown_cell("## The program\nWhat it imports.", id="imports-heading"),
        new_code_cell(
            program_cell("imports", merged_imports(modules)), id="imports", metadata=hidden
        ),
    ]
    lead = settings_lead(modules)
    cells = [new_markdown_cell(NOTEBOOK_INTRO.rstrip(), id="intro")]
    for section in [*sections[:lead], imports, *sections[lead:]]:
        cells += section
    for name, heading, code in NOTEBOOK_CELLS:
        cells.append(new_markdown_cell(heading, id=f"{name}-heading"))
        cells.append(new_code_cell(code, id=name))
    notebook = new_notebook(
        cells=cells,
        metadata={
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "kaggle": {
                "accelerator": "nvidiaTeslaT4",
                "dataSources": [],
                "isGpuEnabled": True,
                "isInternetEnabled": False,
                "language": "python",
                "sourceType": "notebook",
            },
        },
    )
    nbformat.validate(notebook)
    return nbformat.writes(notebook) + "\n"


def read_metadata(root: Path, name: str) -> tuple[str, list[str]]:
    """Read owner and data sets from a metadata file, the placeholder and none if it is not there.

    Raises:
        UserError: the file is not metadata.

    """
    try:
        known = json.loads((root / name).read_text(encoding="utf-8"))
        owner, _, _ = known["id"].partition("/")
        datasets = list(known["dataset_sources"])
        if not re.fullmatch(NAME, owner):
            raise ValueError(f"its id is {known['id']!r}")
        for dataset in datasets:
            if not re.fullmatch(f"{NAME}/{NAME}", dataset):
                raise ValueError(f"it names a data set {dataset!r}")
    except FileNotFoundError:
        return PLACEHOLDER_OWNER, []
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        reason = " ".join(str(error).split())
        raise UserError(
            f"{name} is not Kaggle's metadata ({type(error).__name__}: {reason}): mend it, or "
            "delete it and build again with --owner and --dataset"
        ) from error
    return owner, datasets


def metadata(title: str, code_file: str, kind: str, owner: str, datasets: list[str]) -> str:
    """Return a metadata file's JSON.

    Args:
        title: of the kernel; its slug is the id's.
        code_file: beside the metadata file.
        kind: "script" or "notebook".
        owner: a Kaggle user's name.
        datasets: to attach, OWNER/SLUG each.

    """
    fields = {
        "id": f"{owner}/{slug(title)}",
        "title": title,
        "code_file": code_file,
        "language": "python",
        "kernel_type": kind,
        "is_private": True,
        "enable_gpu": True,
        "enable_internet": False,
        # A plain GPU may be a P100, for which Kaggle's torch has no kernels.
        "machine_shape": "NvidiaTeslaT4",
        "dataset_sources": datasets,
        "competition_sources": [],
        "kernel_sources": [],
        "model_sources": [],
    }
    return json.dumps(fields, indent=2) + "\n"


def build(
    package: Path,
    root: Path,
    owner: str | None = None,
    datasets: list[str] | None = None,
    values: dict[str, object] | None = None,
) -> dict[str, bytes]:
    """Build all files in memory.

    Args:
        package: folder of the modules.
        root: folder of the built files; owner and data sets are kept from the metadata there.
        owner: a Kaggle user's name; None: as it is.
        datasets: OWNER/SLUG each; None: as they are.
        values: for SETTINGS, by key.

    Returns:
        each file's content, by its path in ``root``.

    Raises:
        UserError: nothing can be built from that; the message says why.

    """
    modules = bake(read_package(package), values or {})
    built = {SCRIPT: build_script(modules), NOTEBOOK: build_notebook(modules)}
    for name, code, kind, title in (
        (SCRIPT_METADATA, SCRIPT, "script", SCRIPT_TITLE),
        (NOTEBOOK_METADATA, NOTEBOOK, "notebook", NOTEBOOK_TITLE),
    ):
        kept_owner, kept_datasets = read_metadata(root, name)
        built[name] = metadata(
            title,
            Path(code).name,
            kind,
            owner or kept_owner,
            kept_datasets if datasets is None else datasets,
        )
    files = {name: text.encode() for name, text in built.items()}
    for name in (SCRIPT, NOTEBOOK):
        if len(files[name]) > MAX_BYTES:
            raise UserError(
                f"{name} would have {len(files[name]):,} bytes, and Kaggle takes {MAX_BYTES:,}: "
                "shorten the source"
            )
    return files


def read_values(pairs: list[str]) -> dict[str, object]:
    """Convert ``key=value`` texts to values for SETTINGS, as the program's command line would.

    Raises:
        UserError: not of that form, an unknown key, or a value that the command line refuses.

    """
    texts = {}
    for pair in pairs:
        key, equals, text = pair.partition("=")
        key = key.replace("-", "_")
        if not equals or key not in SETTINGS:
            raise UserError(f"--set {pair!r}: give KEY=VALUE, with a key of {', '.join(SETTINGS)}")
        if key == "dry_run" and text.lower() not in ("true", "false", "none"):
            raise UserError(f"--set {pair!r}: dry_run is true or false")
        texts[key] = text
    given = {key: text for key, text in texts.items() if text.lower() != "none"}
    arguments = [
        f"--{key.replace('_', '-')}={text}" for key, text in given.items() if key != "dry_run"
    ]
    try:
        config = read_config(arguments)
    except UserError as error:
        raise UserError(f"--set: {error}") from error
    values = {key: getattr(config, key) if key in given else None for key in texts}
    if "dry_run" in given:
        values["dry_run"] = given["dry_run"].lower() == "true"
    return values


def build_parser() -> argparse.ArgumentParser:
    """Make the parser of the build's command line."""
    parser = Parser(
        prog="build_kernel.py",
        description="Folds kernel/ into kaggle_final_optimized.py, notebooks/sclusterformer.ipynb "
        "and the kernel-metadata.json of each.",
        epilog="Verbs: " + " ".join(f"{verb}: {text}" for verb, text in VERBS.items()),
        allow_abbrev=False,
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit code 1 if a file is not what the source builds",
    )
    parser.add_argument(
        "--owner", metavar="NAME", help="your Kaggle user name, kept for later builds"
    )
    parser.add_argument(
        "--dataset",
        action="append",
        metavar="OWNER/SLUG",
        help="a data set to attach, kept for later builds; give it again for each; replaces those "
        "of before",
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="a value for SETTINGS in the built script and notebook, none for the default; give it "
        "again for each; not kept: a build without it has the source's again. Keys: "
        + ", ".join(SETTINGS),
    )
    return parser


def run_build(arguments: list[str] | None, root: Path) -> int:
    """Do what the command line says; see ``main``."""
    given = build_parser().parse_args(arguments)
    if given.owner is not None and not re.fullmatch(NAME, given.owner):
        raise UserError(
            f"--owner {given.owner!r}: a Kaggle user name has letters, digits, hyphens and "
            "underscores only"
        )
    for dataset in given.dataset or []:
        if not re.fullmatch(f"{NAME}/{NAME}", dataset):
            raise UserError(f"--dataset {dataset!r}: give OWNER/SLUG, as in the data set's address")
    values = read_values(given.set)
    files = build(root / "kernel", root, given.owner, given.dataset, values)
    if given.check:
        stale = [
            name
            for name, content in files.items()
            if not (root / name).is_file() or (root / name).read_bytes() != content
        ]
        if stale:
            print(
                f"not what the source builds: {', '.join(stale)}; run python build_kernel.py",
                file=sys.stderr,
            )
        return 1 if stale else 0
    try:
        for name, content in files.items():
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_bytes(content)
    except OSError as error:
        raise UserError(f"{name} cannot be written: {error.strerror}") from error
    print(
        "built " + ", ".join(f"{name} ({len(content):,} bytes)" for name, content in files.items())
    )
    return 0


VERBS = {
    "push": "Builds, refuses what would fail on Kaggle, and pushes the script through the kaggle "
    "client.",
    "status": "Says what the kernel's last run does.",
    "output": "Downloads the output of the kernel's last run and prints its scores.",
    "pull": "Downloads the kernel's source and metadata as Kaggle has them.",
}


def build_verb_parser(verb: str) -> argparse.ArgumentParser:
    """Make the parser of a verb's command line."""
    parser = Parser(prog=f"build_kernel.py {verb}", description=VERBS[verb], allow_abbrev=False)
    add = parser.add_argument
    add("--notebook", action="store_true", help="the notebook instead of the script")
    add("--owner", metavar="NAME", help="your Kaggle user name (default: the metadata's)")
    add("--slug", metavar="NAME", help="the kernel's name in its address, for a variant")
    if verb in ("output", "pull", "push"):
        add(
            "--to",
            metavar="DIR",
            type=Path,
            help="new folder for what is downloaded (default: kaggle-output/NAME-vVERSION, or "
            "kaggle-source/NAME-vVERSION for pull)",
        )
    if verb == "push":
        add("--title", metavar="TEXT", help="the kernel's title, for a variant")
        add("--watch", action="store_true", help="follow the run and download its output")
        add("--dataset", action="append", metavar="OWNER/SLUG", help="a data set; give it again")
        add("--competition", action="append", metavar="SLUG", help="a competition's data")
        add("--kernel", action="append", metavar="OWNER/SLUG", help="an earlier kernel's output")
        add("--public", action="store_true", help="anyone may see the kernel")
        add("--internet", action="store_true", help="the kernel may use the internet")
        add("--set", action="append", default=[], metavar="KEY=VALUE", help="as in the build")
    return parser


def kernel_metadata(given: argparse.Namespace, root: Path) -> dict:
    """Return the metadata file's fields, changed by what the command line says.

    Raises:
        UserError: the file is not one of Kaggle's.

    """
    name = NOTEBOOK_METADATA if given.notebook else SCRIPT_METADATA
    try:
        fields = json.loads((root / name).read_text(encoding="utf-8"))
        owner, old_slug = fields["id"].split("/")
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise UserError(f"{name} is no kernel's metadata: run python build_kernel.py") from error
    options = vars(given)
    title, new_slug = options.get("title"), given.slug
    if new_slug and not title:
        title = new_slug.replace("-", " ")
    if title:
        fields["title"] = title
        new_slug = new_slug or slug(title)
    fields["id"] = f"{given.owner or owner}/{new_slug or old_slug}"
    for option, field in (
        ("dataset", "dataset_sources"),
        ("competition", "competition_sources"),
        ("kernel", "kernel_sources"),
    ):
        if options.get(option):
            fields[field] = options[option]
    if options.get("public"):
        fields["is_private"] = False
    if options.get("internet"):
        fields["enable_internet"] = True
    return fields


def run_verb(verb: str, arguments: list[str], root: Path) -> int:
    """Do what a verb's command line says; see ``main``."""
    given = build_verb_parser(verb).parse_args(arguments)
    if verb == "push":
        return run_push(given, root)
    kernel = kernel_metadata(given, root)["id"]
    if kernel.startswith(PLACEHOLDER_OWNER):
        raise UserError("the owner is not known: give your Kaggle user name with --owner NAME")
    api = kaggle_push.connect()
    if verb == "status":
        state, why = kaggle_push.status_of(api, kernel)
        print(f"{kernel}: {state}" + (f" ({why})" if why else ""))
    elif verb == "pull":
        print(f"pulled to {kaggle_push.pull(api, kernel, given.to)}")
    else:
        show_output(api, kernel, None, given.to)
    return 0


def show_output(api, kernel: str, version: int | None, folder: Path | None) -> None:
    """Download a run's output and print what it reached."""
    version = version or kaggle_push.version_of(api, kernel)
    folder = folder or Path("kaggle-output", f"{kernel.split('/')[1]}-v{version}")
    names = kaggle_push.fetch_output(api, kernel, folder)
    print(f"{len(names)} files in {folder}")
    print(kaggle_push.metrics_table(folder))


def run_push(given: argparse.Namespace, root: Path) -> int:
    """Build, check, push and, with ``--watch``, follow."""
    fields = kernel_metadata(given, root)
    files = build(root / "kernel", root, values=read_values(given.set))
    code = files[NOTEBOOK if given.notebook else SCRIPT]
    api = kaggle_push.connect()
    account = kaggle_push.account_of(api)
    found = kaggle_push.refusals(fields, code.decode(), account, given.public, given.internet)
    if found:
        raise UserError("\nerror: ".join(found))
    kernel = fields["id"]
    metadata_text = json.dumps(fields, indent=2) + "\n"
    version, url = kaggle_push.push(api, metadata_text, fields["code_file"], code)
    print(f"pushed {kernel}, version {version}: {url}", flush=True)
    options = " --notebook" * given.notebook + f" --owner {kernel.split('/')[0]}"
    options += f" --slug {kernel.split('/')[1]}"
    if not given.watch:
        print(f"follow it: python build_kernel.py status{options}")
        return 0
    try:
        state = kaggle_push.watch(api, kernel)
        if state != "complete":
            print(kaggle_push.log_tail(api, kernel))
            return 1
        show_output(api, kernel, version, given.to)
    except KeyboardInterrupt:
        print(
            f"\nthe run goes on at Kaggle; look with: python build_kernel.py status{options}; "
            f"fetch with: python build_kernel.py output{options}"
        )
        return 130
    return 0


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Build, or check what is built.

    Args:
        arguments: the command line without the program's name; None: the process's own.
        root: the project's folder, which holds ``kernel/``.

    Returns:
        the exit code: 0; 1 where ``--check`` finds a difference or a watched run failed; 2 after a
        message that says what is wrong, with nothing written; 130 when it was interrupted.

    """
    if arguments is None:
        arguments = sys.argv[1:]
    try:
        if arguments[:1] and arguments[0] in VERBS:
            return run_verb(arguments[0], arguments[1:], root)
        return run_build(arguments, root)
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("interrupted: nothing half-done was kept here", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
