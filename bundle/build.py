"""Build: all files of the bundle, in memory."""

from pathlib import Path

from bundle.checks import MAX_BYTES
from bundle.fold import build_script, read_package
from bundle.metadata import (
    NOTEBOOK,
    NOTEBOOK_METADATA,
    NOTEBOOK_TITLE,
    SCRIPT,
    SCRIPT_METADATA,
    SCRIPT_TITLE,
    metadata_text,
    read_metadata,
)
from bundle.notebook import build_notebook
from kernel.errors import UserError


def build(
    package: Path,
    root: Path,
    owner: str | None = None,
    datasets: list[str] | None = None,
    values: dict[str, object] | None = None,
) -> dict[str, bytes]:
    """Build all files in memory.

    Args:
        package: folder of the program.
        root: folder of the built files; owner and data sets are kept from the metadata there.
        owner: a Kaggle user's name; None: as it is.
        datasets: OWNER/SLUG each; None: as they are.
        values: for SETTINGS, by key.

    Returns:
        each file's content, by its path in ``root``.

    Raises:
        UserError: nothing can be built from that; the message says why.

    """
    folded = read_package(package)
    built = {SCRIPT: build_script(folded, values), NOTEBOOK: build_notebook(folded, values)}
    for name, code, kind, title in (
        (SCRIPT_METADATA, SCRIPT, "script", SCRIPT_TITLE),
        (NOTEBOOK_METADATA, NOTEBOOK, "notebook", NOTEBOOK_TITLE),
    ):
        kept_owner, kept_datasets = read_metadata(root, name)
        built[name] = metadata_text(
            title,
            Path(code).name,
            kind,
            owner or kept_owner,
            kept_datasets if datasets is None else datasets,
        )
    files = {name: text.encode() for name, text in built.items()}
    for name in (SCRIPT, NOTEBOOK):
        if len(files[name]) > MAX_BYTES:
            raise UserError(
                f"{name} would have {len(files[name]):,} bytes, and Kaggle takes {MAX_BYTES:,}: "
                "shorten the source"
            )
    return files
