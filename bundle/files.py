"""Files beside the code, such as templates and weights, as constants of the built script.

Text stays readable, in a raw string, where that gives back the same bytes and it is short; all else
is base85. Long texts are compressed, together, by bzip2, whose every version makes the same bytes.
"""

import ast
import base64
import bz2
import hashlib
import json
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
        return ["base64"] if self.text is None else []

    @property
    def title(self) -> str:
        """What it is: the first line of a comment at its top, or its kind; and its size."""
        kind = "binary data" if self.text is None else KINDS.get(Path(self.name).suffix, "text")
        comment = re.match(COMMENT, self.text or "")
        title = f"{kind}, {len(self.content):,} bytes{', compressed' * self.is_compressed}"
        return f"{comment[1].rstrip('.')} ({title})" if comment else title

    @property
    def head(self) -> str:
        """What it is, from which file and its SHA-256, as comments."""
        digest = hashlib.sha256(self.content).hexdigest()
        return f"# {self.title}\n# From {self.path}\n# SHA-256: {digest}\n"

    @property
    def section(self) -> str:
        """What it is, then the statement that puts it there."""
        value = base85(self.content) if self.needs else f"{raw_literal(self.text)}.encode()"
        return f'{self.head}RESOURCES["{self.name}"] = {value}'


@dataclass(frozen=True)
class LongTexts:
    """Texts too long to stay readable, in one statement: together they take fewer bytes."""

    texts: list[Resource]

    needs = ("base64", "bz2", "json")
    title = "Texts of several files, compressed"

    @property
    def label(self) -> str:
        """Their paths within the package."""
        return ", ".join(text.name for text in self.texts)

    @property
    def path(self) -> str:
        """The first one's, as messages name it."""
        return self.texts[0].path

    @property
    def section(self) -> str:
        """What each is, then the statement that puts them there."""
        texts = {text.name: text.text for text in self.texts}
        packed = bz2.compress(json.dumps(texts, ensure_ascii=False).encode())
        heads = "".join(text.head for text in self.texts)
        unpacked = f"json.loads(bz2.decompress({base85(packed)}))"
        return f"{heads}RESOURCES |= {{k: text.encode() for k, text in {unpacked}.items()}}"


def base85(content: bytes) -> str:
    """Write the expression that gives back some bytes."""
    encoded = base64.b85encode(content).decode()
    # A space first: IPython would take some signs at the start of a line for commands.
    lines = [f" {encoded[k : k + COLUMNS]}\n" for k in range(0, len(encoded), COLUMNS)]
    return f'base64.b85decode("".join("""\n{"".join(lines)}""".split()))'


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


def read_resources(package: Path) -> list[Resource | LongTexts]:
    """Read the files of a package that are not Python, sorted by path, long texts last.

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
    long = [item for item in resources if item.is_compressed]
    short = [item for item in resources if not item.is_compressed]
    return short + ([LongTexts(long)] if long else [])
