"""The metadata of script and notebook, as Kaggle's client reads it."""

import argparse
import json
import re
from pathlib import Path

from slugify import slugify

from bundle.names import NAME, problem
from kernel.errors import UserError

PLACEHOLDER_OWNER = "your-kaggle-username"
SCRIPT = "kaggle_final_optimized.py"
NOTEBOOK = "notebooks/sclusterformer.ipynb"
SCRIPT_METADATA = "kernel-metadata.json"
NOTEBOOK_METADATA = "notebooks/kernel-metadata.json"
# A title's slug is the id's slug: Kaggle refuses a push where they differ.
SCRIPT_TITLE = "SClusterFormer leaf disease"
NOTEBOOK_TITLE = "SClusterFormer leaf disease notebook"


def read_metadata(root: Path, name: str) -> tuple[str, list[str]]:
    """Read owner and data sets from a metadata file, the placeholder and none if it is not there.

    Raises:
        UserError: the file is not metadata.

    """
    try:
        known = json.loads((root / name).read_text(encoding="utf-8"))
        owner, _, _ = known["id"].partition("/")
        datasets = list(known["dataset_sources"])
        if not re.fullmatch(NAME, owner):
            raise ValueError(f"its id is {known['id']!r}")
        for dataset in datasets:
            if wrong := problem("dataset", dataset):
                raise ValueError(f"its data set {wrong}")
    except FileNotFoundError:
        return PLACEHOLDER_OWNER, []
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        reason = " ".join(str(error).split())
        raise UserError(
            f"{name} is not Kaggle's metadata ({type(error).__name__}: {reason}): correct it, or "
            "delete it and build again with --owner and --dataset"
        ) from error
    return owner, datasets


def metadata_text(title: str, code_file: str, kind: str, owner: str, datasets: list[str]) -> str:
    """Return a metadata file's JSON.

    Args:
        title: of the kernel; its slug is the id's.
        code_file: beside the metadata file.
        kind: "script" or "notebook".
        owner: a Kaggle user's name.
        datasets: to attach, OWNER/SLUG each.

    """
    fields = {
        "id": f"{owner}/{slugify(title)}",
        "title": title,
        "code_file": code_file,
        "language": "python",
        "kernel_type": kind,
        "is_private": True,
        "enable_gpu": True,
        "enable_internet": False,
        # A plain GPU may be a P100, for which Kaggle's torch has no kernels.
        "machine_shape": "NvidiaTeslaT4",
        "dataset_sources": datasets,
        "competition_sources": [],
        "kernel_sources": [],
        "model_sources": [],
    }
    return json.dumps(fields, indent=2) + "\n"


def kernel_metadata(given: argparse.Namespace, root: Path) -> dict:
    """Return the metadata file's fields, changed by what the command line says.

    Raises:
        UserError: the file is not one of Kaggle's.

    """
    name = NOTEBOOK_METADATA if given.notebook else SCRIPT_METADATA
    try:
        fields = json.loads((root / name).read_text(encoding="utf-8"))
        owner, old_slug = fields["id"].split("/")
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise UserError(f"{name} is no kernel's metadata: run python build_kernel.py") from error
    options = vars(given)
    title, new_slug = options.get("title"), given.slug
    if new_slug and not title:
        title = new_slug.replace("-", " ")
    if title:
        fields["title"] = title
        new_slug = new_slug or slugify(title)
    fields["id"] = f"{given.owner or owner}/{new_slug or old_slug}"
    for option, field in (
        ("dataset", "dataset_sources"),
        ("competition", "competition_sources"),
        ("kernel", "kernel_sources"),
        ("model", "model_sources"),
        ("accelerator", "machine_shape"),
        ("image", "docker_image_pinning_type"),
    ):
        if options.get(option):
            fields[field] = options[option]
    if options.get("public"):
        fields["is_private"] = False
    if options.get("internet"):
        fields["enable_internet"] = True
    return fields


def mounted(model: str) -> str:
    """Return the path of the weights in a kernel that has a published model attached."""
    owner, name, framework, variation, version = model.split("/")
    return f"/kaggle/input/models/{owner}/{name}/{framework.lower()}/{variation}/{version}/best.pt"
