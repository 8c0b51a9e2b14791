"""Markup: pieces of a page that stands alone; whatever is named appears as text."""

import base64
import html
import io
import re

import matplotlib
from matplotlib.figure import Figure
from PIL import Image

from kernel.report.figures import INK, RULE, STYLE


def escaped(text: object) -> str:
    """Write text so that a browser shows it as it is; what cannot be shown becomes �."""
    shown = "".join(
        c if c.isprintable() or c in "\n\u200e\u200f\u202a\u202b\u202c\u202d\u202e" else "\ufffd"
        for c in str(text)
    )
    return html.escape(shown.encode(errors="replace").decode())


def named(text: str) -> str:
    """Write a name: its direction does not spread, and it breaks where there is no room."""
    breakable = re.sub("([_/-]+)", r"\1<wbr>", escaped(text))
    return f"<bdi>{breakable}</bdi>"


def data_address(picture: Image.Image, form: str = "JPEG", **options) -> str:
    """Return a picture as an address that holds it."""
    file = io.BytesIO()
    picture.save(file, form, **options)
    kind = f"image/{form.lower()}"
    return f"data:{kind};base64,{base64.b64encode(file.getvalue()).decode()}"


def image_tag(picture: Image.Image, alt: str, quality: int = 85, name: str = "") -> str:
    """Return a picture as an element, with a text for those who do not see it."""
    kind = f' class="{name}"' if name else ""
    return (
        f'<img{kind} src="{data_address(picture, quality=quality)}" alt="{escaped(alt)}" '
        f'width="{picture.width}" height="{picture.height}">'
    )


def vector(figure: Figure, alt: str) -> str:
    """Return a figure as vector graphics that take the page's colors of text and ground."""
    file = io.StringIO()
    # The salt keeps ids of one figure apart from another's, and equal from run to run.
    style = STYLE | {"svg.fonttype": "path", "svg.hashsalt": alt}
    nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    with matplotlib.rc_context(style):
        figure.savefig(file, format="svg", transparent=True, metadata=nothing)
    text = file.getvalue()
    text = text[text.index("<svg") :]
    text = text.replace(INK, "currentColor").replace(RULE, "var(--rule)")
    return text.replace("<svg ", f'<svg role="img" aria-label="{escaped(alt)}" ', 1)


def table(head: list[str], rows: list[list[str]], caption: str, numbers: int = 1) -> str:
    """Return a table of cells that are markup already.

    Args:
        head: of the columns.
        rows: the first cell of each is its head.
        caption: what it shows.
        numbers: the column from which on cells are numbers, set to the right.

    """

    def cell(kind: str, k: int, text: str, scope: str = "") -> str:
        aligned = ' class="n"' if k >= numbers else ""
        return f"<{kind}{scope}{aligned}>{text}</{kind}>"

    top = "".join(cell("th", k, text, ' scope="col"') for k, text in enumerate(head))
    body = "".join(
        "<tr>"
        + cell("th", 0, row[0], ' scope="row"')
        + "".join(cell("td", k, text) for k, text in enumerate(row[1:], start=1))
        + "</tr>\n"
        for row in rows
    )
    return (
        f'<div class="scroll"><table><caption>{caption}</caption><thead><tr>{top}</tr></thead>\n'
        f"<tbody>{body}</tbody></table></div>\n"
    )


def bar(share: float, low: float | None = None, high: float | None = None) -> str:
    """Return a small bar of a part of one, with an interval where there is one."""
    whisker = ""
    if low is not None:
        whisker = (
            f'<line x1="{100 * low:.1f}" x2="{100 * high:.1f}" y1="5" y2="5"/>'
            f'<line x1="{100 * low:.1f}" x2="{100 * low:.1f}" y1="2" y2="8"/>'
            f'<line x1="{100 * high:.1f}" x2="{100 * high:.1f}" y1="2" y2="8"/>'
        )
    return (
        '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="whole" width="100" height="10"/>'
        f'<rect class="part" width="{100 * share:.1f}" height="10"/>{whisker}</svg>'
    )
