"""Fonts: what figures write for class names that matplotlib's default font has no glyphs for."""

import functools
import unicodedata

from kernel.report.render import displayable

DEFAULT_FONT = "DejaVu Sans"  # comes with matplotlib
# Fonts that claim every character and draw a box, and emoji in color, which come out blank.
UNUSABLE_FONTS = ("LastResort", "Last Resort", "Color Emoji")
MAX_LISTED_LABELS = 20  # class names in the message
MAX_LABEL = 24  # characters of a class name in a figure


def shorten(name: str) -> str:
    """Cut a long name in the middle."""
    if len(name) <= MAX_LABEL:
        return name
    half = MAX_LABEL // 2
    return f"{name[: half - 1]}…{name[-half:]}"


def find_fonts(characters: set[str]) -> tuple[list[str], set[str]]:
    """Find installed fonts that together have the glyphs of all characters, as far as any has.

    Returns:
        font families, the default first; and the characters that none of them has.

    """
    from matplotlib import font_manager  # noqa: PLC0415

    default = font_manager.get_font(font_manager.findfont(DEFAULT_FONT))
    families = [DEFAULT_FONT]
    missing = {c for c in characters if not default.get_char_index(ord(c))}
    candidates = [
        font
        for font in font_manager.fontManager.ttflist
        if font.style == "normal" and not any(name in font.name for name in UNUSABLE_FONTS)
    ]
    # Sans-serif first, to look like the default.
    for font in sorted(candidates, key=lambda font: ("Sans" not in font.name, font.name)):
        if not missing:
            break
        glyphs = font_manager.get_font(font.fname)
        found = {c for c in missing if glyphs.get_char_index(ord(c))}
        if found and font.name not in families:
            families.append(font.name)
            missing -= found
    return families, missing


# Cached, so that the message is printed once for a data set, not once for each figure.
@functools.cache
def class_labels(classes: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Choose how figures label the classes.

    A name that matplotlib cannot draw is replaced by the class's index, "#3", and a line that lists
    these names is printed. Matplotlib draws right-to-left scripts in the wrong order and unjoined.

    Returns:
        a label for each class, and the font families to draw them with.

    """
    families, missing = find_fonts(set("".join(classes)))
    labels, replaced = [], []
    for index, name in enumerate(classes):
        if any(c in missing or unicodedata.bidirectional(c) in ("R", "AL") for c in name):
            labels.append(f"#{index}")
            replaced.append(f"#{index} = {displayable(name)}")
        else:
            labels.append(shorten(name))
    if replaced:
        more = len(replaced) - MAX_LISTED_LABELS
        rest = f", and {more} more" if more > 0 else ""
        print(
            "class names that matplotlib cannot draw are replaced by their index in figures: "
            f"{', '.join(replaced[:MAX_LISTED_LABELS])}{rest}. For Chinese, Japanese or Korean "
            "install a font such as Noto Sans CJK; right-to-left scripts are not supported there. "
            "The report "
            "and the tables contain all names.",
            flush=True,
        )
    return labels, families
