"""The notebook: the same code, one collapsed section per module, and the cells that one runs."""

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from bundle.cells import NOTEBOOK_CELLS, NOTEBOOK_INTRO
from bundle.fold import Package, merged_imports, resource_imports
from bundle.modules import Module
from bundle.settings import settings_block
from kernel.config import PROGRAM_CELL


def program_cell(name: str, text: str) -> str:
    """Return a cell's source with the line by which the program finds it again in a notebook."""
    return f"{PROGRAM_CELL}{name}\n{text}"


def build_notebook(package: Package, values: dict[str, object] | None = None) -> str:
    """Return the notebook's JSON.

    Args:
        package: to fold.
        values: for SETTINGS, by key.

    """
    hidden = {"_kg_hide-input": True, "jupyter": {"source_hidden": True}}
    cells = [new_markdown_cell(NOTEBOOK_INTRO.rstrip(), id="intro")]

    def add(name: str, heading: str, code: str, metadata: dict | None = None) -> None:
        cells.append(new_markdown_cell(heading, id=f"{name}-heading"))
        cells.append(new_code_cell(code, id=name, metadata=metadata or {}))

    add("settings", "## Settings", program_cell("settings", settings_block(values or {})))
    imports = merged_imports(package.modules, *resource_imports(package.resources))
    add("imports", "## The program\nWhat it imports.", program_cell("imports", imports), hidden)
    room = ""
    for number, item in package.numbered:
        heading = f"### {item.label}\n{item.title}"
        if isinstance(item, Module):
            name = f"module-{item.name.replace('.', '-')}"
            if item.room and item.room != room:
                heading = f"## {item.room}\n{package.rooms.get(item.room, '')}\n\n{heading}"
            room = item.room
        else:
            name = f"file-{number}"
        add(name, heading, program_cell(item.label, item.section), hidden)
    for name, heading, code in NOTEBOOK_CELLS:
        add(name, heading, code)
    notebook = new_notebook(
        cells=cells,
        metadata={
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "kaggle": {
                "accelerator": "nvidiaTeslaT4",
                "dataSources": [],
                "isGpuEnabled": True,
                "isInternetEnabled": False,
                "language": "python",
                "sourceType": "notebook",
            },
        },
    )
    nbformat.validate(notebook)
    # A cell's source as one text: as a list of lines the file would be a sixth longer.
    return nbformat.writes(notebook, split_lines=False) + "\n"
