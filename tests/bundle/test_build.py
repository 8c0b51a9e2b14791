"""The build: what it makes of a package, what it refuses, whether the committed files are fresh."""

import ast
import hashlib
import importlib.util
import json
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from conftest import ROOT

from bundle import command
from bundle.build import build
from bundle.cells import NOTEBOOK_CELLS
from bundle.checks import imported
from bundle.metadata import PLACEHOLDER_OWNER
from kernel.config import PROGRAM_CELL, Config, read_config, user_fields

SCRIPT = "kaggle_final_optimized.py"
NOTEBOOK = "notebooks/sclusterformer.ipynb"
METADATA = ("kernel-metadata.json", "notebooks/kernel-metadata.json")
BUILT = {SCRIPT, NOTEBOOK, *METADATA}

MODULES = {
    "alpha": '''\
"""Alpha comes last of the alphabet here: it imports beta.

A second paragraph.
"""

import os
from pathlib import Path

import numpy as np

from kernel.beta import (
    double,
    triple,
)


def alpha(x):
    """Say what double gives."""
    # a comment that stays
    return double(x) + triple(x) + np.size(x), Path, os.sep
''',
    "beta": '''\
"""Beta."""

import os.path
from pathlib import Path, PurePath

import numpy as np

FACTOR = 2  # not 3


def double(x):
    return FACTOR * x, np, PurePath, Path


def triple(x):
    try:
        import scipy
    except ImportError:
        scipy = None
    return f"""import os
{x}{scipy}""" + os.path.sep
''',
    "main": '''\
"""Main."""

from kernel.alpha import alpha


def main(arguments=None, settings=None):
    print(settings["seed"], alpha.__doc__)
    return 3
''',
}


class Project:
    """A project with a small package, built in this process."""

    def __init__(self, root: Path, capsys):
        self.root, self.capsys = root, capsys
        (root / "kernel").mkdir()
        (root / "kernel" / "__init__.py").write_text('"""The package."""\n')
        (root / "kernel" / "__main__.py").write_text("import kernel.main\n")
        self.write(**MODULES)

    def write(self, **modules):
        for name, source in modules.items():
            self.put(f"{name}.py", source.encode())

    def put(self, name: str, content: bytes):
        """Write a file of the package, by its path there."""
        path = self.root / "kernel" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def build(self, *arguments) -> tuple[int, str]:
        code = command.main(list(arguments), self.root)
        return code, self.capsys.readouterr().err

    def files(self) -> dict[str, bytes]:
        """All files but the package's."""
        paths = [path for path in self.root.rglob("*") if path.is_file()]
        names = {path.relative_to(self.root).as_posix(): path for path in paths}
        return {k: path.read_bytes() for k, path in names.items() if not k.startswith("kernel/")}

    def text(self, name: str = SCRIPT) -> str:
        return (self.root / name).read_text()

    def notebook(self):
        return nbformat.read(self.root / NOTEBOOK, as_version=4)

    def metadata(self) -> list[dict]:
        return [json.loads(self.text(name)) for name in METADATA]

    def refuses(self, *parts, arguments=()):
        """Assert that a build fails with one line that holds all parts, and changes no file."""
        before = self.files()
        code, message = self.build(*arguments)
        assert code == 2
        assert message.startswith("error: ")
        assert message.count("\n") == 1
        for part in parts:
            assert part in message
        assert self.files() == before


@pytest.fixture
def project(tmp_path, capsys):
    return Project(tmp_path, capsys)


@pytest.fixture
def built(project):
    assert project.build() == (0, "")
    return project


def cell(notebook, name):
    return next(cell for cell in notebook.cells if cell.id == name)


def without_imports(source: str) -> str:
    return source[re.search(r"(?m)^(def|FACTOR)", source).start() :].strip()


def sections(text: str) -> list[str]:
    """The numbered banners of a built script."""
    return re.findall(r"(?m)^# ==== (\d+\. \S+)$", text)


# the script


def test_modules_stand_in_the_order_of_their_imports_under_banners(built):
    text = built.text()
    assert sections(text) == ["1. beta.py", "2. alpha.py", "3. main.py"]
    contents = text.partition("# ====")[0]
    assert "# 1 to 3: beta.py, alpha.py, main.py\n" in contents
    assert "# ==== 2. alpha.py\n# Alpha comes last of the alphabet here" in text


def test_ties_are_alphabetical(project):
    project.write(zeta='"""Z."""\n', gamma='"""G."""\n')
    project.build()
    names = [section.split()[1] for section in sections(project.text())]
    assert names == ["beta.py", "gamma.py", "zeta.py", "alpha.py", "main.py"]


def test_sources_are_kept_verbatim(built):
    sources = [built.text(f"kernel/{name}.py") for name in MODULES]
    for source in sources:
        assert without_imports(source) in built.text()


def test_docstrings_of_modules_become_comments(built):
    text = built.text()
    assert "# Alpha comes last of the alphabet here: it imports beta.\n#\n# A second par" in text
    strings = [node for node in ast.parse(text).body if isinstance(node, ast.Expr)]
    assert strings == []


def test_settings_stand_above_the_imports(built):
    first, second, *_ = ast.parse(built.text()).body
    assert ast.unparse(first).startswith("SETTINGS = {")
    assert isinstance(second, ast.Import)
    assert first.lineno < 20


def test_imports_are_merged_and_sorted_and_none_is_of_the_package(built):
    tree = ast.parse(built.text())
    imports = [ast.unparse(n) for n in tree.body if isinstance(n, ast.Import | ast.ImportFrom)]
    assert imports == [
        "import os",
        "import os.path",
        "import sys",
        "from pathlib import Path, PurePath",
        "import numpy as np",
    ]
    assert not re.search(r"(?m)^\s*(from|import) kernel\b", built.text())


def test_many_members_are_folded_and_two_spellings_are_one_import(project):
    names = ["HIGHEST_PROTOCOL", "Pickler", "Unpickler", "dump", "dumps", "load", "loads"]
    long = [f"from json import {', '.join(f'load as {name}_{name}_{name}' for name in 'abcdefgh')}"]
    project.write(
        one=f'"""One."""\n\nfrom pickle import {", ".join(names)}\nfrom os import path as p\n',
        two='"""Two."""\n\nimport os.path as p\n' + "\n".join(long) + "\n",
    )
    assert project.build() == (0, "")
    text = project.text()
    assert f"from pickle import {', '.join(names)}\n" in text
    assert "from json import (\n    load as a_a_a,\n    load as b_b_b," in text
    assert len(re.findall(r"path as p$", text, re.MULTILINE)) == 1
    assert max(map(len, text.splitlines())) <= 100


def test_ruff_finds_no_unused_repeated_or_unsorted_import_and_no_missing_blank_line(built):
    rules = "F401,F811,F821,E9,E3,W2,W3"
    command = ["ruff", "check", "--isolated", "--preview", "--select", rules, SCRIPT]
    result = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=built.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_built_script_runs_alone(built, tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    shutil.copy(built.root / SCRIPT, folder)
    command = [sys.executable, "-I", SCRIPT]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert result.returncode == 3  # what main returns
    assert result.stdout == "0 Say what double gives.\n"


def test_the_same_source_builds_the_same_bytes(built, tmp_path):
    first = built.files()
    assert set(first) == BUILT
    built.build()
    assert built.files() == first
    # In other processes, whose hashes of strings differ.
    shutil.copytree(ROOT / "kernel", tmp_path / "tool" / "kernel")
    shutil.copytree(ROOT / "bundle", tmp_path / "tool" / "bundle")
    code = "import sys, pathlib; from bundle.command import main; "
    code += "sys.exit(main([], pathlib.Path(sys.argv[1])))"
    for seed in ("1", "2"):
        for name in BUILT:
            (built.root / name).unlink()
        subprocess.run(
            [sys.executable, "-c", code, str(built.root)],
            cwd=tmp_path / "tool",
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC+{seed}"},
            check=True,
        )
        assert {name: built.files()[name] for name in BUILT} == first


# folders and files beside the code


@pytest.fixture
def house(project):
    """A project with two folders; a imports z, and the faces hand names on."""
    project.put("z/__init__.py", b'"""Z: the lower folder."""\n\nfrom kernel.z.low import low\n')
    project.put("z/low.py", b'"""Low."""\n\nfrom kernel.z.deep.est import est\n\nlow = est\n')
    project.put("z/deep/est.py", b'"""Deepest."""\n\nest = 5\n')
    project.put("a/__init__.py", b'"""A: the upper folder."""\n\nfrom kernel.a.top import top\n')
    project.put("a/top.py", b'"""Top."""\n\nfrom kernel.z import low\n\ntop = low\n')
    project.put("a/also.py", b'"""Also."""\n\nalso = 1\n')
    project.write(
        resources="RESOURCES: dict[str, bytes] = {}\n",
        main=(
            "from kernel.a import top\nfrom kernel.resources import RESOURCES\n\n\n"
            "def main(arguments=None, settings=None):\n"
            "    print(top, {k: v.hex() for k, v in RESOURCES.items()})\n    return 0\n"
        ),
    )
    return project


def run_script(project) -> str:
    command = [sys.executable, "-I", SCRIPT]
    done = subprocess.run(command, cwd=project.root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_folders_stay_together_below_those_that_import_them(house):
    assert house.build() == (0, "")
    names = [section.split()[1] for section in sections(house.text())]
    low = ["z/deep/est.py", "z/low.py"]
    assert [name for name in names if "/" in name] == [*low, "a/also.py", "a/top.py"]
    assert names[-1] == "main.py"
    contents = house.text().partition("# ====")[0]
    assert contents.index("# Z: the lower folder.") < contents.index("est.py, low.py")
    assert contents.index("est.py, low.py") < contents.index("# A: the upper folder.")
    assert run_script(house) == "5 {}\n"
    heading = cell(house.notebook(), "module-a-also-heading").source
    assert heading == "## a\nA: the upper folder.\n\n### a/also.py\nAlso."


def test_folders_that_import_each_other_are_refused(house):
    house.build()
    house.put("z/up.py", b"from kernel.a import top\n\nup = top\n")
    house.refuses("folders import each other: ", "a imports z")


def test_a_face_only_hands_names_on(house):
    house.build()
    house.put("a/__init__.py", b"from kernel.a.top import top\n\nmore = 1\n")
    house.refuses("kernel/a/__init__.py: a folder's face only hands on names")
    house.put("a/__init__.py", b"")
    house.refuses("kernel/main.py:1: imports top from kernel/a/__init__.py", "not hand it on")


RESOURCES = {
    "page.html": b'<!-- The page of a run -->\n<p class="x">{{ name }} \\n "quoted" it\'s</p>\n',
    "a/ends-without-newline.md": "# Überschrift ✓\n\ncafé".encode(),
    "a/ends-with-quote.css": b'a { content: "x" }\nb { content: "',
    "a/quotes.md": b'three """ of them',
    "a/both-quotes.md": b"three \"\"\" and '''",
    "a/backslash.md": b"ends with \\",
    "a/two-backslashes.md": b"ends with \\\\",
    "a/windows.md": b"one\r\ntwo\r\n",
    "a/magics.md": b"\n%matplotlib inline\n!ls\n?x\n%%time\nIn [1]: 2\n...\n",
    "a/prompt.md": b"Try it:\n    >>> 1 + 1\n    2\n",
    "a/separators.md": "one\u2028two\x0cthree\x85".encode(),
    "a/bom.md": b"\xef\xbb\xbftext\n",
    "a/nul.md": b"a\0b",
    "a/empty.md": b"",
    "a/long.html": b"<!-- A long page -->\n" + "<p>é</p>\n".encode() * 600,
    "z/long.css": b".a { width: 3px; }\n" * 400,
    "z/deep/weights.bin": random.Random(0).randbytes(3000),
    "z/zeros.bin": bytes(301),
    "z/latin.txt": "café".encode("latin-1"),
}


def put_resources(project) -> None:
    for name, content in RESOURCES.items():
        project.put(name, content)


def test_files_beside_the_code_come_back_byte_for_byte(house):
    put_resources(house)
    assert house.build() == (0, "")
    expected = {name: RESOURCES[name].hex() for name in resource_order()}
    assert run_script(house) == f"5 {expected}\n"
    # Base85 has no blanks.
    assert all(len(line) <= 100 or " " not in line[1:] for line in house.text().splitlines())


def resource_order() -> list[str]:
    """By folder, then name; long texts last."""
    names = [path.as_posix() for path in sorted(map(Path, RESOURCES))]
    return sorted(names, key=lambda name: "long" in name)


def test_texts_stay_readable_in_the_script(house):
    put_resources(house)
    house.build()
    text = house.text()
    page = RESOURCES["page.html"].decode()
    assert f'RESOURCES["page.html"] = r"""{page}""".encode()\n' in text
    for name in ("a/ends-without-newline.md", "a/quotes.md", "a/ends-with-quote.css"):
        assert RESOURCES[name].decode() in text
    for name in ("a/both-quotes.md", "a/windows.md", "z/deep/weights.bin"):
        assert f'RESOURCES["{name}"] = base64.b85decode("".join("""\n' in text
    assert "json.loads(bz2.decompress(base64.b85decode(" in text
    assert "# A long page (HTML, 6,021 bytes, compressed)\n" in text


def test_a_banner_says_what_a_file_is_and_its_sha_256(house):
    put_resources(house)
    house.build()
    for name, content in RESOURCES.items():
        digest = hashlib.sha256(content).hexdigest()
        above = r"# ==== \d+\. a/long.html, z/long.css\n(#.*\n)*" if "long" in name else ""
        above = above or rf"# ==== \d+\. {name}\n"
        banner = rf"{above}# .*, {len(content):,} bytes(, compressed)?\)?\n"
        assert re.search(rf"{banner}# From kernel/{name}\n# SHA-256: {digest}\n", house.text())
    assert "# The page of a run (HTML, " in house.text()
    assert "# binary data, 3,000 bytes\n" in house.text()
    contents = house.text().partition("# ====")[0]
    assert contents.index("# Files beside the code") < contents.index("page.html")


def test_the_notebooks_program_holds_the_files_above_the_cells_that_a_person_runs(house):
    """As IPython runs them, which changes magics and prompts outside of strings."""
    from IPython.core.inputtransformer2 import TransformerManager

    put_resources(house)
    house.build()
    code = [item for item in house.notebook().cells if item.cell_type == "code"]
    program = [item for item in code if item.source.startswith(PROGRAM_CELL)]
    assert program == code[: -len(NOTEBOOK_CELLS)]
    namespace = {}
    for item in program:
        exec(TransformerManager().transform_cell(item.source), namespace)
    assert namespace["RESOURCES"] == RESOURCES
    assert namespace["SETTINGS"] == settings_of(house.text())
    assert "base64" in imported(house.text(NOTEBOOK))


def test_what_an_editor_leaves_is_not_folded(house):
    house.build()
    before = house.files()
    leavings = (".hidden", "a/.ipynb_checkpoints/x.html", "a/.#top.py", "a/#top.py#", "a/top.py~")
    caches = ("__pycache__/main.cpython-311.pyc", "a/__pycache__/x.html", "a/.DS_Store", "x.swp")
    for name in (*leavings, *caches):
        house.put(name, b"not python (")
    assert house.build() == (0, "")
    assert house.files() == before


def test_a_file_beside_the_code_needs_a_module_for_it(built):
    built.put("page.html", b"x")
    built.refuses("kernel/page.html: a file beside the code needs a module that defines RESOURCES")


def test_a_file_whose_name_cannot_be_written_is_refused(house):
    house.build()
    house.put('a/odd"name.html', b"x")
    house.refuses('kernel/a/odd"name.html: give it a name of letters')


# what is refused

BOTH = "both bind 'double' at the top level"


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("def double(x): ...\n", ["kernel/beta.py:11", "kernel/other.py:1", BOTH]),
        ("x = [1]\nfor double in x:\n    pass\n", ["kernel/other.py:2", BOTH]),
        ("if True:\n    a, (double, b) = 1, (2, 3)\n", ["kernel/other.py:2", BOTH]),
        ("class double: ...\n", ["kernel/other.py:1", BOTH]),
        ("double: int = 1\n", ["kernel/other.py:1", BOTH]),
        ("from math import pi as double\n", ["kernel/beta.py:11", "kernel/other.py:1", BOTH]),
        ("Path = 1\n", ["kernel/beta.py:4", "kernel/other.py:1", "'Path'"]),
        ("def sys(): ...\n", ["kernel/other.py:1", "'sys'"]),
        ("SETTINGS = {}\n", ["kernel/other.py:1", "'SETTINGS'", "the built file's settings"]),
        ("run = 1\n", ["kernel/other.py:1", "the notebook's cells", "'run'"]),
        ("def open(x): ...\n", ["kernel/other.py:1", "'open' would hide Python's own"]),
        ("import numpy.random as np\n", ["other.py:1", "beta.py:6", "numpy.random", "'np'"]),
        ("from math import e as os\n", ["other.py:1", "beta.py:3", "math.e", "'os'"]),
        ("import kernel\n", ["other.py:1", "'import kernel'"]),
        ("import kernel.beta\n", ["other.py:1", "'import kernel.beta'"]),
        ("import os, kernel.beta\n", ["other.py:1", "kernel.beta'"]),
        ("\nimport kernel.beta as b\n", ["other.py:2", "'import kernel.beta as b'"]),
        ("from kernel import beta\n", ["other.py:1", "'from kernel import beta'"]),
        ("from kernel.beta import double as d\n", ["other.py:1", "double as d'"]),
        ("from kernel.beta import *\n", ["other.py:1", "import *'"]),
        ("from .beta import double\n", ["other.py:1", "'from .beta import double'"]),
        ("from . import beta\n", ["other.py:1", "'from . import beta'"]),
        ("from kernel.beta import quadruple\n", ["other.py:1", "quadruple", "kernel/beta.py"]),
        ("from kernel.beta import np\n", ["other.py:1", "does not define it"]),
        ("from kernel.gone import x\n", ["other.py:1", "kernel/gone.py", "is not there"]),
        ("def f():\n    from kernel.beta import double\n", ["other.py:2", "top level"]),
        ("class C:\n    import json\n", ["other.py:2", "'import json'", "top level"]),
        ("try:\n    import json\nexcept ImportError:\n    json = 0\n", ["other.py:2", "top level"]),
        ("if True:\n    from kernel.beta import double\n", ["other.py:2", "top level"]),
        ("from math import *\n", ["other.py:1", "from math import *"]),
        ("from __future__ import annotations\n", ["other.py:1", "__future__"]),
        ("import json; x = 1\n", ["other.py:1", "a line of its own"]),
        ("x = (\n", ["other.py:1", "not Python"]),
        ("x = '\0'\n", ["kernel/other.py"]),
    ],
)
def test_what_one_namespace_cannot_hold_is_refused(built, source, parts):
    built.write(other=source)
    built.refuses(*parts)


def test_a_refusal_leaves_a_fresh_tree_without_files(project):
    project.write(other="import kernel.beta\n")
    project.refuses("kernel/other.py:1")
    assert project.files() == {}


def test_a_cycle_is_refused(built):
    built.write(other="from kernel.third import b\na = 1\n")
    built.write(
        third="from kernel.fourth import c\nb = 1\n", fourth="from kernel.other import a\nc = 1\n"
    )
    built.refuses("import cycle", "other.py imports", "third.py imports", "fourth.py imports")


def test_a_module_that_imports_itself_is_a_cycle(built):
    built.write(other="from kernel.other import a\na = 1\n")
    built.refuses("import cycle: kernel/other.py imports kernel/other.py")


def test_main_is_needed(built):
    built.write(main="x = 1\n")
    built.refuses("kernel/main.py must define main")


def test_an_import_in_a_function_is_allowed_for_what_is_optional(built):
    assert "        import scipy\n" in built.text()


def test_locals_and_attributes_are_no_top_level_names(built):
    built.write(
        other="class K:\n    double = 1\n\n\ndef f(double):\n    triple = [x for x in double]\n"
    )
    assert built.build() == (0, "")


@pytest.mark.parametrize(
    ("size", "name"),
    # The notebook's JSON doubles a backslash, the script does not.
    [(1_000_000, SCRIPT), (600_000, NOTEBOOK)],
)
def test_a_source_over_the_limit_is_refused(built, size, name):
    line = "# " + "\\" * 97 + "\n"
    built.write(other='"""Long."""\n' + line * (size // len(line)))
    built.refuses(f"{name} would have", "1,000,000")


# --check


def test_check_tells_fresh_from_stale_and_writes_nothing(built):
    before = built.files()
    assert built.build("--check") == (0, "")
    built.write(beta=built.text("kernel/beta.py").replace("not 3", "not 4"))
    code, message = built.build("--check")
    assert code == 1
    assert message.count("\n") == 1
    assert SCRIPT in message
    assert NOTEBOOK in message
    assert "kernel-metadata.json" not in message
    assert built.files() == before
    built.build()
    assert built.build("--check") == (0, "")


@pytest.mark.parametrize("name", sorted(BUILT))
def test_check_names_a_file_that_is_missing_or_edited(built, name):
    path = built.root / name
    for spoil in (lambda: path.write_bytes(path.read_bytes() + b"\n"), path.unlink):
        spoil()
        code, message = built.build("--check")
        assert code == 1
        named = message.partition(": ")[2].partition(";")[0]
        assert named.split(", ") == [name]


# --owner, --dataset


def test_owner_and_data_sets_are_written_and_kept(built):
    assert [fields["id"].partition("/")[0] for fields in built.metadata()] == [
        PLACEHOLDER_OWNER
    ] * 2
    built.build("--owner", "ann_lee-2", "--dataset", "ann/leaves", "--dataset", "bob/more_leaves")
    for arguments in ((), ("--set", "epochs=1"), ()):
        assert built.build(*arguments) == (0, "")
        for fields in built.metadata():
            assert fields["id"].startswith("ann_lee-2/sclusterformer-leaf-disease")
            assert fields["dataset_sources"] == ["ann/leaves", "bob/more_leaves"]
    assert built.build("--check") == (0, "")
    built.build("--dataset", "eve/fruit")
    for fields in built.metadata():
        assert fields["dataset_sources"] == ["eve/fruit"]
        assert fields["id"].startswith("ann_lee-2/")


@pytest.mark.parametrize(
    "arguments",
    [
        *[("--owner", name) for name in ("", "a b", "a/b", "é", "a\n")],
        *[("--dataset", name) for name in ("leaves", "a/b/c", "/b", "a/", "a b/c", "a/b\n")],
    ],
)
def test_owners_and_data_sets_are_validated(built, arguments):
    built.refuses(arguments[0], arguments=arguments)


@pytest.mark.parametrize("name", METADATA)
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff",
        b"[]",
        b"{}",
        b'{"id": 3, "dataset_sources": []}',
        b'{"id": "/x", "dataset_sources": []}',
        b'{"id": "a/x", "dataset_sources": [3]}',
        b'{"id": "a/x", "dataset_sources": "leaves"}',
        b'{"id": "a/x", "dataset_sources": null}',
    ],
)
def test_corrupt_metadata_is_refused(built, name, content):
    (built.root / name).write_bytes(content)
    built.refuses(f"error: {name} is not Kaggle's metadata")


def test_metadata_that_is_a_folder_is_refused(project):
    (project.root / METADATA[0]).mkdir()
    project.refuses(METADATA[0])


# --set


def settings_block(text: str) -> str:
    start = text.index("SETTINGS = {")
    return text[start : text.index("\n}", start) + 2]


def settings_of(text: str) -> dict:
    return ast.literal_eval(settings_block(text).removeprefix("SETTINGS = "))


def test_settings_are_the_declared_ones_with_their_help(built):
    block = settings_block(built.text())
    assert max(map(len, block.splitlines())) <= 100
    assert list(settings_of(block)) == list(user_fields())
    assert settings_of(block)["seed"] == 0
    assert settings_of(block)["image_size"] is None  # it follows the preset
    assert "image width and height, in pixels (default: 64 for optimized, 224 for full)" in block
    assert read_config([], settings_of(block)) == Config()


def test_set_replaces_values(built):
    plain = settings_of(built.text())
    pairs = {
        "epochs": ("3", 3),
        "batch-size": ("16", 16),
        "image_size": ("96", 96),
        "lr": ("1e-3", 0.001),
        "preset": ("full", "full"),
        "data": ("/kaggle/input/my leaves = é", "/kaggle/input/my leaves = é"),
        "output": ('it\'s "quoted"', 'it\'s "quoted"'),
        "dry-run": ("true", True),
        "fresh": ("True", True),
    }
    arguments = [part for key, (text, _) in pairs.items() for part in ("--set", f"{key}={text}")]
    assert built.build(*arguments) == (0, "")
    wanted = {key.replace("-", "_"): value for key, (_, value) in pairs.items()}
    assert settings_of(built.text()) == plain | wanted
    block = settings_block(built.text())
    assert settings_block(cell(built.notebook(), "settings").source) == block
    for line in ('"epochs": 3,', '"preset": "full",', '"data": "/kaggle/input/my leaves = é",'):
        assert f"\n    {line}" in block


def test_set_is_not_kept_by_the_next_build(built):
    before = built.files()
    built.build("--set", "epochs=3")
    assert built.build("--check")[0] == 1
    assert built.build("--check", "--set", "epochs=3") == (0, "")
    built.build()
    assert built.files() == before


def test_set_none_is_the_default_and_the_last_one_counts(built):
    pairs = ("epochs=none", "batch_size=auto", "seed=7", "seed=8", "dry_run=FALSE")
    built.build(*(part for pair in pairs for part in ("--set", pair)))
    settings = settings_of(built.text())
    assert (settings["epochs"], settings["batch_size"]) == (None, None)
    assert (settings["seed"], settings["dry_run"]) == (8, False)


@pytest.mark.parametrize(
    ("pair", "part"),
    [
        ("epochs", "KEY=VALUE"),
        ("color=red", "epochs"),
        ("help=1", "KEY=VALUE"),
        ("epochs=", "epochs"),
        ("epochs=many", "epochs"),
        ("epochs=0", "epochs"),
        ("image_size=1.5", "image_size"),
        ("image-size=-4", "image_size"),
        ("lr=nan", "lr"),
        ("preset=huge", "preset"),
        ("precision=fp8", "precision"),
        ("dry_run=yes", "dry_run"),
        ("dry_run=", "dry_run"),
    ],
)
def test_set_refuses_what_the_command_line_would(built, pair, part):
    built.refuses("--set", part, arguments=("--set", "seed=1", "--set", pair))


def test_unknown_arguments_are_one_line(built):
    built.refuses("--sett", arguments=("--sett", "x=1"))


def test_help_says_that_set_is_not_kept(capsys):
    with pytest.raises(SystemExit) as stopped:
        command.main(["--help"])
    assert stopped.value.code == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "not kept" in text
    for key in user_fields():
        assert key in text


# metadata


def test_metadata_asks_for_a_private_offline_t4_and_slugs_agree(built):
    kinds = {"script": (SCRIPT, METADATA[0]), "notebook": ("sclusterformer.ipynb", METADATA[1])}
    for kind, (code_file, name) in kinds.items():
        fields = json.loads(built.text(name))
        assert fields["kernel_type"] == kind
        assert fields["code_file"] == code_file
        assert (built.root / name).with_name(code_file).is_file()
        assert fields["id"].split("/")[1] == re.sub("[^a-z0-9]+", "-", fields["title"].lower())
        assert fields["language"] == "python"
        assert fields["is_private"] is True
        assert fields["enable_gpu"] is True
        assert fields["enable_internet"] is False
        assert fields["machine_shape"] == "NvidiaTeslaT4"
        for source in ("dataset", "competition", "kernel", "model"):
            assert fields[f"{source}_sources"] == []
    ids = {fields["id"] for fields in built.metadata()}
    assert len(ids) == 2


PUSH = """
import json, sys
from unittest.mock import MagicMock
import kaggle
client = MagicMock()
kaggle.api.build_kaggle_client = lambda: client
requests = []
for folder in sys.argv[1:]:
    kaggle.api.kernels_push(folder)
    save = client.__enter__.return_value.kernels.kernels_api_client.save_kernel
    request = save.call_args.args[0]
    requests.append({
        name: getattr(request, name)
        for name in ("slug", "new_title", "text", "language", "kernel_type", "is_private",
                     "enable_gpu", "enable_internet", "machine_shape", "dataset_data_sources")
    })
print(json.dumps(requests))
"""


@pytest.mark.skipif(not importlib.util.find_spec("kaggle"), reason="the Kaggle client is missing")
def test_the_real_client_takes_both_folders(built, tmp_path):
    """All that the client does before it would send: only its connection is replaced."""
    built.build("--owner", "ann", "--dataset", "ann/leaves")
    keys = {"KAGGLE_USERNAME": "x", "KAGGLE_KEY": "y", "KAGGLE_CONFIG_DIR": str(tmp_path)}
    result = subprocess.run(
        [sys.executable, "-c", PUSH, str(built.root), str(built.root / "notebooks")],
        env={**os.environ, **keys},
        cwd=tmp_path / "notebooks",
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    # Warnings, of a title that does not fit its id, would stand before it.
    script, notebook = json.loads(result.stdout)
    assert script["text"] == built.text()
    assert nbformat.reads(notebook["text"], as_version=4).cells == built.notebook().cells
    for request in (script, notebook):
        assert request["slug"].startswith("ann/sclusterformer-leaf-disease")
        assert request["dataset_data_sources"] == ["ann/leaves"]
        assert request["is_private"] is True
        assert request["enable_gpu"] is True
        assert request["enable_internet"] is False
        assert request["machine_shape"] == "NvidiaTeslaT4"


# the notebook


def test_the_notebook_is_valid_and_holds_each_module(built):
    notebook = built.notebook()
    nbformat.validate(notebook)
    code = "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    for name in MODULES:
        assert without_imports(built.text(f"kernel/{name}.py")) in code
    assert not re.search(r"(?m)^\s*(from|import) kernel\b", code)
    assert notebook.metadata.kernelspec.name == "python3"
    assert notebook.metadata.kaggle.accelerator == "nvidiaTeslaT4"
    assert notebook.metadata.kaggle.isGpuEnabled is True
    assert notebook.metadata.kaggle.isInternetEnabled is False


def test_only_the_cells_that_a_person_runs_are_shown(built):
    code = [cell for cell in built.notebook().cells if cell.cell_type == "code"]
    people = [name for name, _, _ in NOTEBOOK_CELLS]
    ids = ["settings", "imports", "module-beta", "module-alpha", "module-main", *people]
    assert [cell.id for cell in code] == ids
    for item in code:
        shown = item.id == "settings" or item.id in people
        assert item.metadata.get("_kg_hide-input", False) is not shown
        assert item.metadata.get("jupyter", {}).get("source_hidden", False) is not shown


def test_each_code_cell_has_a_heading(built):
    cells = built.notebook().cells
    assert cells[0].id == "intro"
    for above, below in zip(cells[1::2], cells[2::2], strict=True):
        assert (above.cell_type, below.cell_type) == ("markdown", "code")
        assert above.source.startswith("## ") or above.source.startswith("### ")
    heading = cell(built.notebook(), "module-alpha-heading").source
    assert "Alpha comes last of the alphabet" in heading


# the real package


@pytest.fixture(scope="module")
def real_files():
    return build(ROOT / "kernel", ROOT)


def test_the_committed_files_are_what_the_source_builds():
    command = [sys.executable, "build_kernel.py", "--check"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")


def test_the_real_script_imports_nothing_of_the_package(real_files):
    for node in ast.walk(ast.parse(real_files[SCRIPT])):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or "."]
        assert not {name.partition(".")[0] for name in names} & {"kernel", ""}


def test_the_notebooks_cells_use_what_the_source_defines(real_files):
    notebook = nbformat.reads(real_files[NOTEBOOK].decode(), as_version=4)
    code = "\n\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    tree = re.sub(r"(?m)^%.*", "", code) + "\n"
    command = ["ruff", "check", "--isolated", "--select", "F821,F811,E9", "-"]
    result = subprocess.run(
        [sys.executable, "-m", *command], input=tree, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.slow
def test_a_script_that_starts_itself_again_keeps_its_settings(tmp_path):
    """Two processes, by SETTINGS alone: each reads them in its own copy of the script."""
    values = {"dry_run": True, "device": "cpu", "devices": 2, "epochs": 1, "image_size": 16}
    (tmp_path / SCRIPT).write_bytes(build(ROOT / "kernel", tmp_path, values=values)[SCRIPT])
    command = [sys.executable, SCRIPT, "--seed", "5"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 processes" in done.stdout
    metrics = json.loads((tmp_path / "output-dry-run" / "metrics.json").read_text())
    found = {key: metrics["config"][key] for key in (*values, "seed")}
    assert found == values | {"seed": 5}
