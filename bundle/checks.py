"""Checks: what would fail on Kaggle, or that nobody asked for, before anything is sent."""

import ast
import json
import re
import sys
from pathlib import Path

from slugify import slugify

from bundle.kernels import MARGIN
from bundle.metadata import PLACEHOLDER_OWNER
from bundle.names import FORMS, problem

ROOT = Path(__file__).resolve().parents[1]
MAX_BYTES = 1_000_000  # Kaggle's limit on the source of a kernel
IMAGE = ROOT / "kaggle_image.json"  # what can be imported on Kaggle
# Accelerators that Kaggle's torch has kernels for; some are for certain competitions alone. A P100
# (compute capability 6.0) is not one, and is retired.
MACHINE_SHAPES = (
    *("NvidiaTeslaT4", "NvidiaTeslaT4Highmem", "NvidiaL4", "NvidiaL4X1"),
    *("NvidiaTeslaA100", "NvidiaH100", "NvidiaRtxPro6000"),
)
CARDS = {"NvidiaTeslaT4": " (two T4s)"}  # how many are behind a name that does not say it
KAGGLE_HOURS = 8.5  # the program's own time budget on Kaggle (kernel/runtime/runtime.py)
SESSION_HOURS = 12  # Kaggle's limit
SECRETS = {
    "a private key": r"-----BEGIN [A-Z0-9 ]*PRIVATE KEY( BLOCK)?-----",
    "a Kaggle token": r"\bKGAT_[0-9A-Za-z]{16,}",
    "a Kaggle key": r"""(?i)(\bkaggle_?(api_?)?key|["']key)\W{1,12}[0-9a-f]{32}""",
    "a Hugging Face token": r"\bhf_[0-9A-Za-z]{30,}",
    "a GitHub token": r"\bgh[pousr]_[0-9A-Za-z]{30,}|\bgithub_pat_[0-9A-Za-z_]{30,}",
    "an AWS key": r"\bAKIA[0-9A-Z]{16}\b",
    "a Google key": r"\bAIza[0-9A-Za-z_-]{35}",
    "a Slack token": r"\bxox[abprs]-[0-9A-Za-z-]{20,}",
    "an API key": r"\bsk-[0-9A-Za-z_-]{32,}",
    "a secret": r"""(?i)(api_?key|token|secret|passw(or)?d)\w*["'\]\\]*\s*[:=]\s*"""
    r"""\\?["'](?=[^"'\s]*[0-9])[^"'\s\\]{16,}""",
}


def refusals(
    metadata: dict, code: str, account: str, public: bool = False, internet: bool = False
) -> list[str]:
    """Return a line for each thing that would fail on Kaggle, or that nobody asked for.

    Args:
        metadata: what kernel-metadata.json holds.
        code: text of the code file.
        account: the Kaggle user that the credentials belong to.
        public: whether a public kernel was asked for.
        internet: whether internet access was asked for.

    """
    owner, _, name = metadata["id"].partition("/")
    title, size = metadata["title"], len(code.encode())
    attached = ("dataset_sources", "competition_sources", "kernel_sources", "model_sources")
    image = json.loads(IMAGE.read_text(encoding="utf-8"))
    known = sys.stdlib_module_names | set(image["modules"])
    secrets = {what: re.search(pattern, code) for what, pattern in SECRETS.items()}
    checks = [
        (
            owner == PLACEHOLDER_OWNER,
            f"the owner is still {owner}: give yours with --owner {account}",
        ),
        (
            owner.lower() not in (account.lower(), PLACEHOLDER_OWNER),
            f"the owner is {owner}, and the credentials are {account}'s: give --owner {account}",
        ),
        (
            len(title) < 5,
            f"the title {title!r} has under 5 characters: give a longer one with --title",
        ),
        (
            slugify(title) != name,
            f"the title {title!r} gives the name {slugify(title)!r}, and the id says {name!r}: "
            "give a --title and --slug that agree, or one of them alone",
        ),
        (
            size > MAX_BYTES,
            f"the source has {size:,} bytes, and Kaggle takes {MAX_BYTES:,}: shorten it",
        ),
        (
            not any(metadata[key] for key in attached) and not bakes_dry_run(code),
            "no data source: give --dataset OWNER/SLUG or --competition SLUG, or try it without "
            "data by --set dry_run=true",
        ),
        (
            not metadata["is_private"] and not public,
            "the kernel would be public: give --public if that is meant",
        ),
        (
            metadata["enable_internet"] and not internet,
            "the kernel would have internet: give --internet if that is meant",
        ),
        (
            not metadata["enable_gpu"] or metadata["machine_shape"] not in MACHINE_SHAPES,
            f"no accelerator that the program can use (machine_shape {metadata['machine_shape']!r},"
            f" enable_gpu {metadata['enable_gpu']}): give --accelerator {MACHINE_SHAPES[0]}",
        ),
        *(
            (wrong, f"{kind}_sources: {wrong}")
            for kind in FORMS
            for source in metadata[f"{kind}_sources"]
            for wrong in [problem(kind, source)]
        ),
        *(
            (
                module not in known,
                f"the source imports {module}, which Kaggle's image of {image['date']} lacks: do "
                "without it",
            )
            for module in imported(code)
        ),
        *(
            (
                match,
                f"the source's line {line_of(code, match)} looks like {what}: take it out",
            )
            for what, match in secrets.items()
        ),
    ]
    return [line for bad, line in checks if bad]


def time_refusals(hours: float, left: float, renewed: str) -> list[str]:
    """Return a line where Kaggle would end a run before it is saved.

    Args:
        hours: the run's time budget.
        left: GPU hours left this week.
        renewed: the day when there are more.

    """
    if hours + MARGIN > SESSION_HOURS:
        limit = SESSION_HOURS - MARGIN
        return [f"a session ends after {SESSION_HOURS} hours: give --set time_budget={limit:g}"]
    if left < 2 * MARGIN:
        return [f"{left:.1f} GPU hours are left this week: push again after {renewed}"]
    if left < hours + MARGIN:
        fitting = int(10 * (left - MARGIN)) / 10
        return [
            f"{left:.1f} GPU hours are left until {renewed}, and the run may take {hours:g}: give "
            f"--set time_budget={fitting:g}, with which it ends in time"
        ]
    return []


def line_of(text: str, match: re.Match | None) -> int:
    """Return the number of the line that a match starts in, 0 for none."""
    return text[: match.start()].count("\n") + 1 if match else 0


def code_cells(code: str) -> list[str]:
    """Return the Python texts of a script, or of a notebook without its magics."""
    if not code.lstrip().startswith("{"):
        return [code]
    cells = [cell for cell in json.loads(code)["cells"] if cell["cell_type"] == "code"]
    return [without_magics("".join(cell["source"])) for cell in cells]


def without_magics(text: str) -> str:
    """Return a cell's text without its magics, which are not Python."""
    try:
        ast.parse(text)
    except SyntaxError:
        return re.sub(r"(?m)^[%!].*$", "", text)
    return text  # a line that begins so stands in a string


def imported(code: str) -> list[str]:
    """Return the names of the top-level modules that a script or notebook imports."""
    names = set()
    for text in code_cells(code):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names.add(node.module.partition(".")[0])
    return sorted(names)


def bakes_dry_run(code: str) -> bool:
    """Return whether the built SETTINGS ask for a dry run, which needs no data."""
    return any(re.search(r'(?m)^ {4}"dry_run": True,', text) for text in code_cells(code))
