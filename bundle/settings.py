"""SETTINGS, as a person edits them on Kaggle: the block in the built files, and ``--set``."""

import textwrap
from dataclasses import Field

from kernel.config import (
    follows_preset,
    help_text,
    parse_value,
    read_config,
    user_fields,
)
from kernel.errors import UserError

WIDTH = 100  # of a line
INTRO = """\
# The settings: change them here on Kaggle. Elsewhere the command line's arguments have the same
# names (image_size is --image-size) and win over these. None stands for the default."""


def settings_block(values: dict[str, object]) -> str:
    """Write SETTINGS with each setting's default, or a value given, and what it is."""
    lines = [INTRO, "SETTINGS = {"]
    for name, field in user_fields().items():
        value = values.get(name, None if follows_preset(field) else field.default)
        lines += entry_lines(name, literal(value), comment(field))
    return "\n".join([*lines, "}"])


def entry_lines(name: str, value: str, comment: str) -> list[str]:
    """Write an entry of SETTINGS with its comment, behind it or, where that is long, above it."""
    entry = f'    "{name}": {value},'
    if len(line := f"{entry}  # {comment}") <= WIDTH:
        return [line]
    return [*(f"    # {line}" for line in textwrap.wrap(comment, WIDTH - 6)), entry]


def comment(field: Field) -> str:
    """Return what a field is, with the values that it can have where they are few."""
    names = [literal(choice) for choice in field.metadata["declaration"].choices]
    if not names:
        return help_text(field)
    return f"{', '.join(names[:-1])} or {names[-1]}: {help_text(field)}"


def literal(value: object) -> str:
    """Write a value as Python, strings in double quotes where that needs no escapes."""
    text = repr(value)
    return f'"{text[1:-1]}"' if text.startswith("'") and '"' not in text else text


def read_values(pairs: list[str]) -> dict[str, object]:
    """Convert ``key=value`` texts to values for SETTINGS; ``none`` stands for a default.

    Raises:
        UserError: not of that form, an unknown key, or a value that the program refuses.

    """
    values = {}
    for pair in pairs:
        key, equals, text = pair.partition("=")
        key = key.replace("-", "_")
        field = user_fields().get(key)
        if not equals or field is None:
            keys = ", ".join(user_fields())
            raise UserError(f"--set {pair!r}: give KEY=VALUE, with a key of {keys}")
        try:
            values[key] = None if text.lower() == "none" else parse_value(field, text)
        except UserError as error:
            raise UserError(f"--set {pair!r}: {error}") from error
    try:
        read_config([], values)
    except UserError as error:
        raise UserError(f"--set: {error}") from error
    return values
