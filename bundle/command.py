"""The command line of build_kernel.py: building, and the verbs push, status, output and pull."""

import argparse
import json
import re
import sys
from pathlib import Path

from bundle import client
from bundle.build import build
from bundle.checks import refusals
from bundle.metadata import NAME, NOTEBOOK, PLACEHOLDER_OWNER, SCRIPT, kernel_metadata
from bundle.settings import read_values
from kernel.config import Parser, user_fields
from kernel.errors import UserError

ROOT = Path(__file__).resolve().parents[1]


def build_parser() -> argparse.ArgumentParser:
    """Make the parser of the build's command line."""
    parser = Parser(
        prog="build_kernel.py",
        description="Folds kernel/ into kaggle_final_optimized.py, notebooks/sclusterformer.ipynb "
        "and the kernel-metadata.json of each.",
        epilog="Verbs: " + " ".join(f"{verb}: {text}" for verb, text in VERBS.items()),
        allow_abbrev=False,
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit code 1 if a file is not what the source builds",
    )
    parser.add_argument(
        "--owner", metavar="NAME", help="your Kaggle user name, kept for later builds"
    )
    parser.add_argument(
        "--dataset",
        action="append",
        metavar="OWNER/SLUG",
        help="a data set to attach, kept for later builds; give it again for each; replaces those "
        "of before",
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="a value for SETTINGS in the built script and notebook, none for the default; give it "
        "again for each; not kept: a build without it has the defaults again. Keys: "
        + ", ".join(user_fields()),
    )
    return parser


def run_build(arguments: list[str] | None, root: Path) -> int:
    """Build, or check, as the command line says; see ``main``."""
    given = build_parser().parse_args(arguments)
    if given.owner is not None and not re.fullmatch(NAME, given.owner):
        raise UserError(
            f"--owner {given.owner!r}: a Kaggle user name has letters, digits, hyphens and "
            "underscores only"
        )
    for dataset in given.dataset or []:
        if not re.fullmatch(f"{NAME}/{NAME}", dataset):
            raise UserError(f"--dataset {dataset!r}: give OWNER/SLUG, as in the data set's address")
    values = read_values(given.set)
    files = build(root / "kernel", root, given.owner, given.dataset, values)
    if given.check:
        stale = [
            name
            for name, content in files.items()
            if not (root / name).is_file() or (root / name).read_bytes() != content
        ]
        if stale:
            print(
                f"not what the source builds: {', '.join(stale)}; run python build_kernel.py",
                file=sys.stderr,
            )
        return 1 if stale else 0
    try:
        for name, content in files.items():
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_bytes(content)
    except OSError as error:
        raise UserError(f"{name} cannot be written: {error.strerror}") from error
    print(
        "built " + ", ".join(f"{name} ({len(content):,} bytes)" for name, content in files.items())
    )
    return 0


VERBS = {
    "push": "Builds, refuses what would fail on Kaggle, and pushes the script through the kaggle "
    "client.",
    "status": "Shows the state of the kernel's last run.",
    "output": "Downloads the output of the kernel's last run and prints its scores.",
    "pull": "Downloads the kernel's source and metadata as Kaggle has them.",
}


def build_verb_parser(verb: str) -> argparse.ArgumentParser:
    """Make the parser of a verb's command line."""
    parser = Parser(prog=f"build_kernel.py {verb}", description=VERBS[verb], allow_abbrev=False)
    add = parser.add_argument
    add("--notebook", action="store_true", help="the notebook instead of the script")
    add("--owner", metavar="NAME", help="your Kaggle user name (default: the metadata's)")
    add("--slug", metavar="NAME", help="the kernel's name in its address, for a variant")
    if verb in ("output", "pull", "push"):
        add(
            "--to",
            metavar="DIR",
            type=Path,
            help="new folder for what is downloaded (default: kaggle-output/NAME-vVERSION, or "
            "kaggle-source/NAME-vVERSION for pull)",
        )
    if verb == "push":
        add("--title", metavar="TEXT", help="the kernel's title, for a variant")
        add("--watch", action="store_true", help="follow the run and download its output")
        add("--dataset", action="append", metavar="OWNER/SLUG", help="a data set; give it again")
        add("--competition", action="append", metavar="SLUG", help="a competition's data")
        add("--kernel", action="append", metavar="OWNER/SLUG", help="an earlier kernel's output")
        add("--public", action="store_true", help="anyone may see the kernel")
        add("--internet", action="store_true", help="the kernel may use the internet")
        add("--set", action="append", default=[], metavar="KEY=VALUE", help="as in the build")
    return parser


def run_verb(verb: str, arguments: list[str], root: Path) -> int:
    """Do what a verb's command line says; see ``main``."""
    given = build_verb_parser(verb).parse_args(arguments)
    if verb == "push":
        return run_push(given, root)
    kernel = kernel_metadata(given, root)["id"]
    if kernel.startswith(PLACEHOLDER_OWNER):
        raise UserError("the owner is not known: give your Kaggle user name with --owner NAME")
    api = client.connect()
    if verb == "status":
        state, why = client.status_of(api, kernel)
        print(f"{kernel}: {state}" + (f" ({why})" if why else ""))
    elif verb == "pull":
        print(f"pulled to {client.pull(api, kernel, given.to)}")
    else:
        show_output(api, kernel, None, given.to)
    return 0


def show_output(api, kernel: str, version: int | None, folder: Path | None) -> None:
    """Download a run's output and print its scores."""
    version = version or client.version_of(api, kernel)
    folder = folder or Path("kaggle-output", f"{kernel.split('/')[1]}-v{version}")
    names = client.fetch_output(api, kernel, folder)
    print(f"{len(names)} files in {folder}")
    print(client.metrics_table(folder))


def run_push(given: argparse.Namespace, root: Path) -> int:
    """Build, check, push and, with ``--watch``, follow."""
    fields = kernel_metadata(given, root)
    files = build(root / "kernel", root, values=read_values(given.set))
    code = files[NOTEBOOK if given.notebook else SCRIPT]
    api = client.connect()
    account = client.account_of(api)
    found = refusals(fields, code.decode(), account, given.public, given.internet)
    if found:
        raise UserError("\nerror: ".join(found))
    kernel = fields["id"]
    metadata_text = json.dumps(fields, indent=2) + "\n"
    version, url = client.push(api, metadata_text, fields["code_file"], code)
    print(f"pushed {kernel}, version {version}: {url}", flush=True)
    options = " --notebook" * given.notebook + f" --owner {kernel.split('/')[0]}"
    options += f" --slug {kernel.split('/')[1]}"
    if not given.watch:
        print(f"follow it: python build_kernel.py status{options}")
        return 0
    try:
        state = client.watch(api, kernel)
        if state != "complete":
            print(client.log_tail(api, kernel))
            return 1
        show_output(api, kernel, version, given.to)
    except KeyboardInterrupt:
        print(
            f"\nthe run continues on Kaggle; its state: python build_kernel.py status{options}; "
            f"its output: python build_kernel.py output{options}"
        )
        return 130
    return 0


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Build, or check what is built.

    Args:
        arguments: the command line without the program's name; None: the process's own.
        root: the project's folder, which holds ``kernel/``.

    Returns:
        the exit code: 0; 1 where ``--check`` finds a difference or a watched run failed; 2 after a
        message that says what is wrong, with nothing written; 130 when it was interrupted.

    """
    if arguments is None:
        arguments = sys.argv[1:]
    try:
        if arguments[:1] and arguments[0] in VERBS:
            return run_verb(arguments[0], arguments[1:], root)
        return run_build(arguments, root)
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("interrupted: no partial download was kept", file=sys.stderr)
        return 130
