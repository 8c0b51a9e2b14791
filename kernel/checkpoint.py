"""Checkpoints: files that appear whole or not at all, and loading that runs no code."""

import os
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import torch

from kernel.config import Config
from kernel.errors import UserError
from kernel.model import SClusterFormer

FORMAT = 1  # of a checkpoint; raised when what it holds changes


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Have ``write`` fill a temporary file beside ``path``, then put it in place in one step.

    A reader sees the old file or the new one. When ``write`` fails the old one stays.

    Raises:
        UserError: the folder cannot be written.

    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # The suffix is kept: writers choose their format by it.
        handle, name = tempfile.mkstemp(prefix=".", suffix=path.suffix, dir=path.parent)
        os.close(handle)
        try:
            write(Path(name))
            os.chmod(name, 0o644)  # mkstemp's files are its owner's alone
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        raise UserError(
            f"{path} cannot be written ({error.strerror or error}): free some space or give "
            "another folder with --output DIR"
        ) from error


def model_record(config: Config, classes: list[str], model: SClusterFormer) -> dict:
    """Return what rebuilds a model: its weights under "model", its config and its classes."""
    return {
        "format": FORMAT,
        "config": asdict(config),
        "classes": classes,
        "model": {name: tensor.detach().cpu() for name, tensor in model.state_dict().items()},
    }


def save_record(path: Path, record: dict) -> None:
    """Write a checkpoint."""
    write_whole(path, lambda temporary: torch.save(record, temporary))


def load_model(path: Path) -> tuple[SClusterFormer, Config, list[str]]:
    """Rebuild the model of a checkpoint, on the CPU, in evaluation mode.

    Returns:
        the model, its config, and the names of its classes.

    Raises:
        UserError: the file is missing, or not one of this program's checkpoints.

    """
    try:
        record = torch.load(path, map_location="cpu", weights_only=True)
        config = Config.from_preset(record["config"].pop("preset"), **record["config"])
        model = SClusterFormer(config)
        model.load_state_dict(record["model"])
        return model.eval(), config, record["classes"]
    except OSError as error:
        raise UserError(f"{path} cannot be read ({error.strerror}): give a checkpoint") from error
    except Exception as error:  # whatever a broken or foreign file makes torch raise
        raise UserError(f"{path} is not a checkpoint of this program: give another") from error
