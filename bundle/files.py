"""Files beside the code, such as templates and weights, as constants of the built script.

Text stays readable, in a raw string, where that gives back the same bytes and it is short; all else
is base85, long text compressed by bzip2, whose every version makes the same bytes.
"""

import ast
import base64
import bz2
import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bundle.modules import source_files
from kernel.errors import UserError

LONG_TEXT = 3000  # bytes, from which on text is compressed: a kernel may have 1 MB
COLUMNS = 9999  # of base85, whose characters need no escapes
KINDS = {".html": "HTML", ".css": "CSS", ".js": "JavaScript", ".md": "Markdown", ".svg": "SVG"}
# The first line of one at a file's top: of Jinja2, HTML or CSS.
COMMENT = r"\s*(?:\{#|<!--|/\*)[-\s]*(\S.*?)\s*(?:-?#\}|-->|\*/|\n)"


@dataclass(frozen=True)
class Resource:
    """One file of the package that is not Python.

    Attributes:
        name: its path within the package, the key in RESOURCES.
        path: as messages name it.
        content: of the file.

    """

    name: str
    path: str
    content: bytes

    @property
    def label(self) -> str:
        """The path within the package, as banners give it."""
        return self.name

    @cached_property
    def text(self) -> str | None:
        """The content as a raw string's text, None where no raw string gives it back."""
        return raw_text(self.content)

    @property
    def is_compressed(self) -> bool:
        """Whether it is text too long to stay readable."""
        return self.text is not None and len(self.content) > LONG_TEXT

    @property
    def needs(self) -> list[str]:
        """Modules that the statement needs."""
        if self.text is not None and not self.is_compressed:
            return []
        return ["base64", "bz2"] if self.is_compressed else ["base64"]

    @property
    def title(self) -> str:
        """What it is: the first line of a comment at its top, or its kind; and its size."""
        kind = "binary data" if self.text is None else KINDS.get(Path(self.name).suffix, "text")
        comment = re.match(COMMENT, self.text or "")
        title = f"{kind}, {len(self.content):,} bytes{', compressed' * self.is_compressed}"
        return f"{comment[1].rstrip('.')} ({title})" if comment else title

    @property
    def section(self) -> str:
        """What it is, from which file and its SHA-256, then the statement that puts it there."""
        digest = hashlib.sha256(self.content).hexdigest()
        head = f"# {self.title}\n# From {self.path}\n# SHA-256: {digest}\n"
        target = f'RESOURCES["{self.name}"]'
        if not self.needs:
            return f"{head}{target} = {raw_literal(self.text)}.encode()"
        content = bz2.compress(self.content) if self.is_compressed else self.content
        encoded = base64.b85encode(content).decode()
        # A space first: IPython would take some signs at the start of a line for commands.
        lines = [f" {encoded[k : k + COLUMNS]}\n" for k in range(0, len(encoded), COLUMNS)]
        decoded = f'base64.b85decode("".join("""\n{"".join(lines)}""".split()))'
        return f"{head}{target} = {f'bz2.decompress({decoded})' if self.is_compressed else decoded}"


def raw_literal(text: str) -> str | None:
    """Write a text as a raw triple-quoted string, None where neither kind of quotes can."""
    for quotes in ('"""', "'''"):
        literal = f"r{quotes}{text}{quotes}"
        try:
            if ast.literal_eval(literal) == text:
                return literal
        except (SyntaxError, ValueError):
            pass
    return None


def raw_text(content: bytes) -> str | None:
    """Return a file's text where a raw string in a source file gives back the same bytes, or None.

    A source file or a notebook does not keep line ends other than ``\\n``, and IPython removes
    ``>>>`` from the start of a line in a string, too.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    plain = "".join(text.splitlines()) == text.replace("\n", "")
    plain = plain and not re.search(r"(?m)^\s*>>>", text)
    return text if plain and raw_literal(text) is not None else None


def read_resources(package: Path) -> list[Resource]:
    """Read the files of a package that are not Python, sorted by path.

    Raises:
        UserError: one cannot be read, or its name cannot be written in the built file.

    """
    resources = []
    for file in source_files(package):
        if file.suffix == ".py":
            continue
        name = file.relative_to(package).as_posix()
        path = f"{package.name}/{name}"
        if not re.fullmatch(r"[\w./ +-]+", name):
            raise UserError(f"{path}: give it a name of letters, digits, dots and hyphens")
        try:
            resources.append(Resource(name, path, file.read_bytes()))
        except OSError as error:
            raise UserError(f"{path} cannot be read: {error.strerror}") from error
    return resources
