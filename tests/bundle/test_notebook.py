"""The notebook, executed from its first cell to its last on synthetic leaves."""

import asyncio
import base64
import io
import json

import nbformat
import numpy as np
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from PIL import Image


@pytest.fixture
def notebook():
    """The notebook that the present source builds, and its cells by name."""
    from conftest import ROOT

    from bundle.fold import read_package
    from bundle.notebook import build_notebook

    made = nbformat.reads(build_notebook(read_package(ROOT / "kernel")), as_version=4)
    return made, {cell.id: cell for cell in made.cells}


def change_setting(cell, name, value):
    lines = cell.source.splitlines()
    (place,) = (k for k, line in enumerate(lines) if line.strip().startswith(f'"{name}":'))
    lines[place] = f'    "{name}": {value!r},'
    cell.source = "\n".join(lines)


def execute(made, folder):
    NotebookClient(made, timeout=300, resources={"metadata": {"path": str(folder)}}).execute()


def pictures(cell):
    return [
        Image.open(io.BytesIO(base64.b64decode(output.data["image/png"])))
        for output in cell.outputs
        if "image/png" in output.get("data", {})
    ]


@pytest.mark.slow
def test_end_to_end(notebook, tmp_path):
    made, cells = notebook
    change_setting(cells["settings"], "dry_run", True)
    change_setting(cells["settings"], "epochs", 2)
    execute(made, tmp_path)
    shown = ("scores", "calibration", "heads", "predict", "clusters", "sampling")
    for name in ("run-data", "run-train", "run-results", *(f"run-{name}" for name in shown)):
        (figure,) = pictures(cells[name])
        assert min(figure.size) > 200
        assert np.asarray(figure.convert("L")).std() > 10  # not blank
    # One live figure of both epochs, and no line an epoch.
    said = "".join(o.text for o in cells["run-train"].outputs if o.output_type == "stream")
    assert "epoch 2/2  loss" not in said  # a slow machine prints its progress
    said = "".join(o.text for o in cells["run-results"].outputs if o.output_type == "stream")
    metrics = json.loads((tmp_path / "output-dry-run" / "metrics.json").read_text())
    assert metrics["epochs"] == 2
    assert f"{metrics['test']['accuracy']:.3f}" in said


def test_no_data_is_one_line(notebook, tmp_path):
    made, cells = notebook
    with pytest.raises(CellExecutionError):
        execute(made, tmp_path)
    (error,) = (o for o in cells["run-data"].outputs if o.output_type == "error")
    assert error.ename == "UserError"
    (line,) = error.traceback
    assert line.startswith("error: no data set")
    assert list(tmp_path.iterdir()) == []


def said(cell):
    return "".join(o.text for o in cell.get("outputs", []) if o.output_type == "stream")


class Impatient(NotebookClient):
    """Presses the interrupt button, once, when the first epoch is drawn."""

    pressed = False

    def process_message(self, msg, cell, cell_index):
        if msg["msg_type"] == "update_display_data" and not self.pressed:
            self.pressed = True
            asyncio.ensure_future(self.km.interrupt_kernel())  # noqa: RUF006
        return super().process_message(msg, cell, cell_index)


@pytest.mark.slow
def test_interrupted_and_run_again(notebook, tmp_path):
    """A real interrupt of the kernel in training; then all cells again, as Run All does."""
    made, cells = notebook
    change_setting(cells["settings"], "dry_run", True)
    change_setting(cells["settings"], "epochs", 20)
    change_setting(cells["settings"], "image_size", 16)
    output = tmp_path / "output-dry-run"
    client = Impatient(made, timeout=300, resources={"metadata": {"path": str(tmp_path)}})

    def run_all():
        for number, cell in enumerate(made.cells):
            if cell.cell_type == "code":
                client.execute_cell(cell, number)
        for cell in cells.values():
            assert said(cell).count("\n") <= 40, said(cell)
        assert pictures(cells["run-predict"])
        return json.loads((output / "metrics.json").read_text())

    with client.setup_kernel():
        metrics = run_all()
        assert client.pressed
        assert "(SIGINT); the same command continues" in said(cells["run-train"])
        assert 1 <= metrics["best_epoch"] <= metrics["epochs"] < 20
        assert run_all()["epochs"] == 20
        assert "continues from output-dry-run/last.pt" in said(cells["run-train"])
        last = (output / "last.pt").read_bytes()
        assert run_all()["epochs"] == 20  # nothing is trained again
        assert "finished before: --fresh" in said(cells["run-train"])
        assert (output / "last.pt").read_bytes() == last
