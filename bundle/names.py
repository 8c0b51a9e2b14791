"""Names of what is attached to a kernel, as they stand in Kaggle's addresses."""

import re

from kernel.errors import UserError

NAME = r"[A-Za-z0-9_-]+"
FORMS = {  # of each kind: how it is given, and the same as a pattern
    "competition": ("SLUG", NAME),
    "dataset": ("OWNER/SLUG", rf"{NAME}/{NAME}(/\d+)?"),
    "kernel": ("OWNER/SLUG", rf"{NAME}/{NAME}(/\d+)?"),
    "model": (
        "OWNER/MODEL/FRAMEWORK/VARIATION/VERSION",
        rf"{NAME}/[\w.-]+/[A-Za-z0-9]+/[\w.-]+/\d+",
    ),
}
FOLDERS = {  # what stands before a name in an address, and the kind of the name
    "c": "competition",
    "competitions": "competition",
    "d": "dataset",
    "datasets": "dataset",
    "code": "kernel",
    "kernels": "kernel",
    "m": "model",
    "models": "model",
}


def problem(kind: str, text: str) -> str:
    """Say what is wrong with a name of a kind in FORMS, and which is meant; "" if nothing is."""
    form, pattern = FORMS[kind]
    other, _, rest = text.partition("/")
    if re.fullmatch(pattern, text) and not (other in FOLDERS and rest):
        return ""
    meant_kind, name = meant(kind, text)
    if name:
        return f"{text!r} is not {form}: give --{meant_kind} {name}"
    return f"{text!r} is not {form}: give it as in the {kind}'s address on kaggle.com"


def meant(kind: str, text: str) -> tuple[str, str]:
    """Read an address, or what looks like a part of one, as the kind and name that it stands for.

    The name is "" where none can be seen.
    """
    path = re.sub(r"^(\w+://[^/]*/|(www\.)?kaggle\.com/)", "", text.strip())
    path = re.split(r"[?#]", path)[0].strip("/ ")
    parts = [re.sub(r"\s+", "-", part.strip()) for part in path.split("/")]
    if parts[0] in FOLDERS and len(parts) > 1:
        kind, parts = FOLDERS[parts[0]], parts[1:]
    parts = [part for part in parts if part not in ("version", "versions")]
    # An address goes on behind the name: /data, /overview, /settings.
    for length in range(len(parts), 0, -1):
        name = "/".join(parts[:length])
        if re.fullmatch(FORMS[kind][1], name):
            return kind, name
    return kind, ""


def check(kind: str, names: list[str]) -> None:
    """Check names of a kind in FORMS.

    Raises:
        UserError: one is of another form; the message has the form that is meant.

    """
    for name in names:
        if wrong := problem(kind, name):
            raise UserError(f"--{kind}: {wrong}")
