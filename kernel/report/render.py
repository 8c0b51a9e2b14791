"""Render: fills the report's templates, in which every inserted text is escaped."""

import re

from kernel.resources import read_resource

DIRECTION_MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"


def displayable(value: object) -> object:
    """Replace characters that a browser or a UTF-8 file cannot hold by �; for Jinja's ``finalize``.

    What is not a plain string is returned as it is.
    """
    if type(value) is not str:
        return value
    value = value.encode(errors="replace").decode()
    return "".join(c if c.isprintable() or c in f"\n{DIRECTION_MARKS}" else "�" for c in value)


def escape_markdown(value: object) -> object:
    """Escape what Markdown or HTML would interpret in a string; for Jinja's ``finalize``."""
    if type(value) is not str:
        return value
    escaped = re.sub(r"([\\`*_{}\[\]()<>#+!|~$&-])", r"\\\1", " ".join(value.split()))
    return escaped.encode(errors="replace").decode()


def split_at_separators(name: str) -> list[str]:
    """Split a name after each run of separators, where a line may break."""
    return re.split(r"(?<=[_/-])(?![_/-])", name)


def percent(share: float) -> str:
    """Format a share of 1 as percent."""
    return f"{100 * share:.1f}%"


def percent_range(ends: list[float]) -> str:
    """Format an interval of shares of 1 in percent."""
    return f"{100 * ends[0]:.1f} to {100 * ends[1]:.1f}%"


def render(template: str, **context) -> str:
    """Fill a template of this folder; its ending decides how inserted strings are escaped."""
    import jinja2  # noqa: PLC0415 (only a report needs it)

    is_html = template.endswith(".html")
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(lambda name: read_resource(f"report/{name}").decode()),
        autoescape=is_html,
        finalize=displayable if is_html else escape_markdown,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "split_at_separators": split_at_separators,
        "percent": percent,
        "percent_range": percent_range,
    }
    return environment.get_template(template).render(context)
