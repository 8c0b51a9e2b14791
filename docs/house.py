"""Makes docs/house.png: the rooms of kernel/, what is in them, and which imports which.

    python docs/house.py

Everything is read from the source: rooms and modules from the tree, a module's line from its
docstring, arrows from its imports. The rooms stand in the order of the layers that ``make lint``
checks (``pyproject.toml``). The same source makes the same bytes.
"""

import ast
import tomllib
from collections import defaultdict
from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import FancyBboxPatch
from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "kernel"

DPI = 160
WIDTH = 10.0  # inches, as all lengths below
MARGIN = 0.12
LANES = 2.35  # width of the space for the arrows, right of the modules
COLUMNS = 3  # of modules in a room
GAP = 0.1  # between modules
ROOM_GAP = 0.22
PAD = 0.13  # within a room
HEADING = 0.36  # height of a room's heading
LINE = 0.155  # height of a line in a module's box
NAME = 0.28  # height of a module's name in its box

ROOM_FONT = FontProperties(family="DejaVu Sans", weight="bold", size=12.5)
TEXT_FONT = FontProperties(family="DejaVu Sans", size=9.4)
NAME_FONT = FontProperties(family="DejaVu Sans Mono", weight="bold", size=9.2)
LINE_FONT = FontProperties(family="DejaVu Sans", size=8.8)
INK, FAINT = "#1c1c1a", "#55544e"
# Okabe and Ito's colors (jfly.uni-koeln.de/color), darkened so that text in them is legible.
COLORS = ("#3b3b38", "#9c3f7d", "#b8480a", "#8a6d00", "#00735a", "#4a5fa8", "#00609c", "#5c5468")
GRAY = "#6b6a64"  # of the rooms below


def read_rooms() -> tuple[dict[str, dict[str, str]], dict[str, set[str]]]:
    """Read the source.

    Returns:
        of each room, top to bottom, its modules' names with the first lines of their docstrings;
        and of each room the rooms that it imports.

    Raises:
        ValueError: a room has no layer, or an import runs upwards.

    """
    modules, imports = defaultdict(dict), defaultdict(set)
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).with_suffix("").as_posix()
        if name == "__init__":
            continue  # the package's own face, which imports nothing at its top
        room = room_of(name)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        modules[room][path.name] = (ast.get_docstring(tree) or "").split("\n")[0]
        for node in ast.walk(tree):
            imported = node.module if isinstance(node, ast.ImportFrom) else None
            if imported and imported.startswith("kernel."):
                imports[room].add(room_of(imported.removeprefix("kernel.").replace(".", "/")))
    order = read_layers()
    for room in modules:
        imports[room].discard(room)
        if room not in order:
            raise ValueError(f"{room} has no layer in pyproject.toml")
        upwards = [other for other in imports[room] if order.index(other) < order.index(room)]
        if upwards:
            raise ValueError(f"{room} imports upwards: {upwards}")
    return {room: modules[room] for room in order if room in modules}, imports


def room_of(name: str) -> str:
    """Return the room of a module: data/tables is in data, config is a room of its own."""
    return name.split("/")[0].replace("__main__", "main")


def read_layers() -> list[str]:
    """Return the rooms in the order of the contract that import-linter checks."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(each["layers"] for each in contracts if each["type"] == "layers")
    return [name.strip() for layer in layers for name in layer.split("|")]


def describe(line: str) -> str:
    """Return a docstring's first line without the module's name in front, "Tables: ..."."""
    text = line.replace("``", "").rstrip(".")
    head, colon, rest = text.partition(": ")
    if colon and len(head.split()) <= 4:
        text = rest
    is_file = "." in text.split(" ")[0]
    return text if is_file else text[:1].upper() + text[1:]


RENDERER = FigureCanvasAgg(Figure(dpi=DPI)).get_renderer()


def measure(text: str, font: FontProperties) -> float:
    """Return the width of a line of text."""
    return RENDERER.get_text_width_height_descent(text, font, False)[0] / DPI


def wrap(text: str, font: FontProperties, width: float) -> list[str]:
    """Break a text in lines of at most a width."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and measure(longer, font) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def mix(color: str, strength: float) -> tuple[float, ...]:
    """Mix a color with white; at strength 1 it stays."""
    channels = [int(color[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    return tuple(1 - strength * (1 - channel) for channel in channels)


class Room:
    """A room to be drawn: its texts, broken in lines, and how high it is."""

    def __init__(self, name: str, modules: dict[str, str], color: str):
        self.name, self.color = name, color
        self.folder = (PACKAGE / name).is_dir()
        self.title = f"{name}/" if self.folder else f"{name}.py"
        listed = [module for module in modules if module != "__init__.py"]
        self.rows, self.beside, about = [], "", modules.get("__init__.py", "")
        if self.folder:
            self.cell = (WIDTH - 2 * MARGIN - LANES - 2 * PAD - (COLUMNS - 1) * GAP) / COLUMNS
            cells = [
                (module, wrap(describe(modules[module]), LINE_FONT, self.cell - 0.16))
                for module in listed
            ]
            self.rows = [cells[k : k + COLUMNS] for k in range(0, len(cells), COLUMNS)]
            files = sorted(p.name for p in (PACKAGE / name).glob("*.*") if "py" not in p.suffix)
            self.beside = "beside the code: " + ", ".join(files) if files else ""
        else:  # a module by itself; main has __main__ besides
            about = modules[f"{name}.py"]
            self.title = ", ".join(reversed(listed))
        self.text_left = MARGIN + PAD + measure(self.title, ROOM_FONT) + 0.13
        width = WIDTH - MARGIN - LANES - self.text_left - 0.1
        self.about = wrap(describe(about), TEXT_FONT, width)
        self.heading = HEADING + 0.17 * (len(self.about) - 1)
        self.heights = [NAME + LINE * max(len(lines) for _, lines in row) for row in self.rows]
        self.height = 0.12 + self.heading + sum(height + GAP for height in self.heights)
        self.height += 0.2 * bool(self.beside)


def draw(modules: dict[str, dict[str, str]], imports: dict[str, set[str]]) -> Figure:
    """Draw a band per room, and at the right a line per room that imports others."""
    rooms = [
        Room(name, inside, COLORS[k] if k < len(COLORS) else GRAY)
        for k, (name, inside) in enumerate(modules.items())
    ]
    top = 0.5
    height = top + sum(room.height + ROOM_GAP for room in rooms) - ROOM_GAP + MARGIN
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor="white")
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))  # y runs downwards
    axes.set_axis_off()

    def text(x, y, words, font, color=INK, **options):
        axes.text(x, y, words, fontproperties=font, color=color, va="center", **options)

    def box(x, y, width, height, face, edge):
        style = "round,pad=0,rounding_size=0.07"
        axes.add_patch(FancyBboxPatch((x, y), width, height, style, fc=face, ec=edge, lw=1.1))

    text(MARGIN + PAD, 0.25, "kernel/", ROOM_FONT)
    text(MARGIN + PAD + 0.85, 0.25, "imports run downwards only", TEXT_FONT, FAINT)
    text(WIDTH - MARGIN - PAD, 0.25, "● imports ▼", TEXT_FONT, FAINT, ha="right")

    tops, y = {}, top
    for room in rooms:
        tops[room.name] = y
        box(MARGIN, y, WIDTH - 2 * MARGIN, room.height, mix(room.color, 0.07), mix(room.color, 0.5))
        middle = y + 0.06 + HEADING / 2
        text(MARGIN + PAD, middle, room.title, ROOM_FONT, room.color)
        for k, line in enumerate(room.about):
            text(room.text_left, middle + 0.17 * k, line, TEXT_FONT, FAINT)
        inner = y + 0.06 + room.heading
        for row, row_height in zip(room.rows, room.heights, strict=True):
            for k, (name, lines) in enumerate(row):
                x = MARGIN + PAD + k * (room.cell + GAP)
                box(x, inner, room.cell, row_height, "white", mix(room.color, 0.3))
                text(x + 0.08, inner + 0.14, name, NAME_FONT)
                for n, line in enumerate(lines):
                    text(x + 0.08, inner + 0.32 + n * LINE, line, LINE_FONT, FAINT)
            inner += row_height + GAP
        if room.beside:
            text(MARGIN + PAD + 0.04, inner + 0.06, room.beside, LINE_FONT, FAINT)
        y += room.height + ROOM_GAP

    # The topmost room has the rightmost line, so that no line begins among others.
    importing = [room for room in rooms if imports[room.name]]
    step = (LANES - 1.05) / max(1, len(importing) - 1)
    for k, room in enumerate(importing):
        x, start = WIDTH - MARGIN - 0.25 - k * step, tops[room.name] + 0.06 + HEADING / 2
        ends = [tops[other] for other in modules if other in imports[room.name]]
        axes.plot([x, x], [start, ends[-1]], color=room.color, lw=1.7)
        axes.plot([x], [start], "o", color=room.color, ms=7)
        axes.plot([x] * len(ends), ends, "v", color=room.color, ms=8.5, mew=0)
        text(x - 0.1, start, room.name, TEXT_FONT, room.color, ha="right")
    return figure


def main() -> None:
    """Draw and save the picture."""
    figure = draw(*read_rooms())
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    picture = Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("RGB")
    target = ROOT / "docs" / "house.png"
    # A third of the bytes; k-means keeps the rare colors, those of lines and titles.
    picture.quantize(256, Image.Quantize.MEDIANCUT, kmeans=3).save(target, optimize=True)
    print(f"{target}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
