"""The command line of build_kernel.py: building, and the verbs that speak with Kaggle."""

import argparse
import json
import math
import re
import sys
from pathlib import Path

from bundle import client, kernels, names
from bundle.build import build
from bundle.checks import CARDS, KAGGLE_HOURS, MACHINE_SHAPES, refusals, time_refusals
from bundle.follow import watch
from bundle.metadata import NOTEBOOK, PLACEHOLDER_OWNER, SCRIPT, kernel_metadata, mounted
from bundle.publish import files_of, publish_dataset, publish_model
from bundle.settings import read_values
from bundle.submission import page, submit, wait_for_score
from kernel.config import Parser, user_fields
from kernel.errors import UserError

ROOT = Path(__file__).resolve().parents[1]


def build_parser() -> argparse.ArgumentParser:
    """Make the parser of the build's command line."""
    parser = Parser(
        program="build_kernel.py",
        description="Folds kernel/ into kaggle_final_optimized.py, notebooks/sclusterformer.ipynb "
        "and the kernel-metadata.json of each.",
        epilog="Verbs: " + " ".join(f"{verb}: {text}" for verb, text in VERBS.items()),
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
    if given.owner is not None and not re.fullmatch(names.NAME, given.owner):
        raise UserError(
            f"--owner {given.owner!r}: a Kaggle user name has letters, digits, hyphens and "
            "underscores only"
        )
    names.check("dataset", given.dataset or [])
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
    "watch": "Follows the kernel's run to its end and downloads its output.",
    "status": "Shows the state of the kernel's last run.",
    "output": "Downloads the output of the kernel's last run and prints its scores.",
    "submit": "Submits what the kernel's last run has predicted to a competition.",
    "publish": "Publishes a trained model on Kaggle, from the folder of a run's results.",
    "pull": "Downloads the kernel's source and metadata as Kaggle has them.",
}


def build_verb_parser(verb: str) -> argparse.ArgumentParser:
    """Make the parser of a verb's command line."""
    parser = Parser(verb, "build_kernel.py", description=VERBS[verb])
    add = parser.add_argument
    if verb == "publish":
        add("folder", type=Path, metavar="FOLDER", help="with best.pt")
        name = parser.add_mutually_exclusive_group(required=True)
        name.add_argument("--model", metavar="OWNER/MODEL", help="as this Kaggle Model")
        name.add_argument("--dataset", metavar="OWNER/SLUG", help="as this data set")
        add("--public", action="store_true", help="anyone may see it")
        add("--license", metavar="NAME", help="default: Apache 2.0; unknown for a data set")
        return parser
    if verb != "push":
        add(
            "kernel",
            nargs="?",
            metavar="OWNER/SLUG",
            help="any kernel, or OWNER/SLUG/VERSION (default: the one that push pushes)",
        )
    add("--notebook", action="store_true", help="the notebook instead of the script")
    add("--owner", metavar="NAME", help="your Kaggle user name (default: the metadata's)")
    add("--slug", metavar="NAME", help="the kernel's name in its address, for a variant")
    if verb in ("output", "pull", "push", "watch"):
        add(
            "--to",
            metavar="DIR",
            type=Path,
            help="new folder for what is downloaded (default: kaggle-output/NAME-vVERSION, or "
            "kaggle-source/NAME-vVERSION for pull)",
        )
    if verb == "submit":
        add("--competition", required=True, metavar="SLUG", help="the competition")
        add("--file", type=Path, help="this file instead of the run's submission.csv")
        add("--message", default="SClusterFormer", metavar="TEXT", help="a description of it")
    if verb == "push":
        add("--title", metavar="TEXT", help="the kernel's title, for a variant")
        add("--watch", action="store_true", help="follow the run and download its output")
        add("--dataset", action="append", metavar="OWNER/SLUG", help="a data set; give it again")
        add("--competition", action="append", metavar="SLUG", help="a competition's data")
        add("--kernel", action="append", metavar="OWNER/SLUG", help="an earlier kernel's output")
        add(
            "--model",
            action="append",
            metavar="OWNER/MODEL/FRAMEWORK/VARIATION/VERSION",
            help="a model that publish has published; the run starts from its best.pt",
        )
        add("--accelerator", metavar="NAME", help=f"one of {', '.join(MACHINE_SHAPES)}")
        add(
            "--image",
            choices=("original", "latest"),
            help="Kaggle's image: the one of the kernel's first version, or the newest",
        )
        add("--public", action="store_true", help="anyone may see the kernel")
        add("--internet", action="store_true", help="the kernel may use the internet")
        add("--set", action="append", default=[], metavar="KEY=VALUE", help="as in the build")
    return parser


def run_verb(verb: str, arguments: list[str], root: Path) -> int:
    """Do what a verb's command line says; see ``main``."""
    given = build_verb_parser(verb).parse_args(arguments)
    if verb == "push":
        return run_push(given, root)
    if verb == "publish":
        return run_publish(given)
    kernel = kernel_of(given, root)
    if verb == "submit":
        names.check("competition", [given.competition])
        if given.file and not given.file.is_file():
            raise UserError(f"--file {given.file}: there is no such file")
    api = client.connect()
    if verb == "submit":
        return run_submit(api, given, kernel)
    if verb == "watch":
        return follow_to_the_end(api, kernel, None, given.to, pushed=False)
    if verb == "status":
        state, why = kernels.status_of(api, kernel)
        print(f"{kernel}: {state}" + (f" ({why})" if why else ""))
    elif verb == "pull":
        print(f"pulled to {kernels.pull(api, kernel, given.to)}")
    else:
        show_output(api, kernel, None, given.to)
    return 0


def kernel_of(given: argparse.Namespace, root: Path) -> str:
    """Return the kernel that a command line asks about.

    Raises:
        UserError: it is not the name of one, or the owner is not known.

    """
    if given.kernel:
        names.check("kernel", [given.kernel])
        return given.kernel
    kernel = kernel_metadata(given, root)["id"]
    if kernel.startswith(PLACEHOLDER_OWNER):
        raise UserError("the owner is not known: give your Kaggle user name with --owner NAME")
    return kernel


def show_output(api, kernel: str, version: int | None, folder: Path | None) -> None:
    """Download a run's output and print its scores."""
    version = version or kernels.version_of(api, kernel)
    folder = folder or Path("kaggle-output", f"{kernel.split('/')[1]}-v{version}")
    files = kernels.fetch_output(api, kernel, folder)
    print(f"{len(files)} files in {folder}")
    print(kernels.metrics_table(folder))


def run_push(given: argparse.Namespace, root: Path) -> int:
    """Build, check, push and, with ``--watch``, follow."""
    for kind in ("dataset", "competition", "kernel", "model"):
        names.check(kind, getattr(given, kind) or [])
    fields = kernel_metadata(given, root)
    settings = read_values(given.set)
    if given.model and "init" not in settings:
        settings["init"] = mounted(given.model[0])
    files = build(root / "kernel", root, values=settings)
    code = files[NOTEBOOK if given.notebook else SCRIPT]
    hours = settings.get("time_budget") or KAGGLE_HOURS
    api = client.connect()
    account = client.account_of(api)
    found = refusals(fields, code.decode(), account, given.public, given.internet)
    if not found:
        found = time_refusals(hours, *show_quota(api))
    if found:
        raise UserError("\nerror: ".join(found))
    kernel = fields["id"]
    metadata_text = json.dumps(fields, indent=2) + "\n"
    version, url = kernels.push(api, metadata_text, fields["code_file"], code, hours)
    shape = fields["machine_shape"]
    print(
        f"pushed {kernel}, version {version}, to {shape}{CARDS.get(shape, '')}: {url}", flush=True
    )
    if not given.watch:
        print(f"follow it: python build_kernel.py watch {kernel}")
        return 0
    return follow_to_the_end(api, kernel, version, given.to, pushed=True)


def show_quota(api) -> tuple[float, str]:
    """Print this week's GPU quota; returns the hours left, as many as one likes if not known."""
    try:
        left, allowed, renewed = kernels.gpu_quota(api)
    except UserError as error:
        reason, _, _ = str(error).partition(": ")  # the push itself says what to do
        print(f"GPU quota: not known ({reason})", flush=True)
        return math.inf, ""
    print(f"GPU quota: {left:.1f} of {allowed:.0f} hours left until {renewed}", flush=True)
    return left, renewed


def follow_to_the_end(
    api, kernel: str, version: int | None, folder: Path | None, pushed: bool
) -> int:
    """Follow a run, perhaps one pushed just now, and download its output; returns the exit code."""
    try:
        if watch(api, kernel, pushed) != "complete":
            return 1
        show_output(api, kernel, version, folder)
    except KeyboardInterrupt:
        print(f"\nthe run continues on Kaggle; back to it: python build_kernel.py watch {kernel}")
        return 130
    return 0


def run_submit(api, given: argparse.Namespace, kernel: str) -> int:
    """Submit to a competition and wait for the score."""
    number = submit(api, given.competition, kernel, given.file, given.message)
    if not number:
        print(f"Kaggle does not say its number: look at {page(given.competition)}")
        return 0
    try:
        return wait_for_score(api, given.competition, number)
    except KeyboardInterrupt:
        print(f"\nthe scoring continues on Kaggle: {page(given.competition)}")
        return 130


def run_publish(given: argparse.Namespace) -> int:
    """Publish a trained model and say how a kernel starts from it."""
    name = given.model or given.dataset
    if not re.fullmatch(r"[a-z0-9_-]+/[a-z0-9]+(-[a-z0-9]+)*", name):
        raise UserError(
            f"{name!r}: give OWNER/NAME, with lower-case letters, digits and single hyphens"
        )
    if given.dataset and not 6 <= len(name.partition("/")[2]) <= 50:
        raise UserError(f"--dataset {name}: Kaggle takes names of 6 to 50 characters")
    files_of(given.folder)
    api = client.connect()
    if given.model:
        source = publish_model(api, name, given.folder, given.public, given.license or "Apache 2.0")
        start = f"--model {source}"
    else:
        publish_dataset(api, name, given.folder, given.public, given.license or "unknown")
        start = f"--dataset {name} --set init=/kaggle/input/datasets/{name}/best.pt"
    print(f"published {name}; start from it: python build_kernel.py push {start}")
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
