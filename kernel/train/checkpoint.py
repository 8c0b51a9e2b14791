"""Checkpoints: files that appear whole or not at all, and loading that runs no code."""

import errno
import hashlib
import zipfile
from dataclasses import asdict
from pathlib import Path

import torch
from torch import Tensor

from kernel.config import Config
from kernel.errors import UserError
from kernel.model import SClusterFormer
from kernel.runtime import atomic_write

FORMAT = 2  # of a checkpoint; raised when what it holds changes


def model_record(config: Config, classes: list[str], model: SClusterFormer) -> dict:
    """Return what rebuilds a model: its weights under "model", its config and its classes."""
    return {
        "format": FORMAT,
        "config": asdict(config),
        "classes": classes,
        "model": {name: tensor.detach().cpu() for name, tensor in model.state_dict().items()},
    }


def digest(value) -> str:
    """Return the SHA-256 of nested dictionaries, lists, tensors and plain values."""
    sha = hashlib.sha256()

    def update(item) -> None:
        if isinstance(item, Tensor):
            sha.update(f"tensor {item.dtype} {tuple(item.shape)} ".encode())
            sha.update(item.detach().cpu().contiguous().flatten().view(torch.uint8).numpy())
        elif isinstance(item, dict):
            sha.update(f"dict {len(item)} ".encode())
            for key in item:
                update(key)
                update(item[key])
        elif isinstance(item, list | tuple):
            sha.update(f"list {len(item)} ".encode())
            for entry in item:
                update(entry)
        else:
            sha.update(f"{type(item).__name__} {item!r} ".encode())

    update(value)
    return sha.hexdigest()


def save_record(path: Path, record: dict, previous: Path | None = None) -> None:
    """Write a checkpoint with the SHA-256 of what it holds."""
    record = record | {"sha256": digest(record)}

    def write(temporary: Path) -> None:
        try:
            torch.save(record, temporary)
        except RuntimeError as error:  # what torch makes of the system's error
            raise OSError(errno.ENOSPC, "the disk is full, or its quota") from error

    atomic_write(path, write, previous)


def load_record(path: Path) -> dict:
    """Read a checkpoint of this program; no code in it is run.

    Raises:
        UserError: the file is missing, damaged, or not one of this program's checkpoints.

    """
    try:
        size = path.stat().st_size
        if not (path.is_file() or path.is_dir()):  # a pipe would be waited for
            raise ValueError("it is no file")
        with zipfile.ZipFile(path) as archive:
            # torch.save compresses nothing: what would grow on reading is not its.
            if sum(entry.file_size for entry in archive.infolist()) > size:
                raise ValueError("it is compressed")
        record = torch.load(path, map_location="cpu", weights_only=True)
        check_plain(record, 4 * size)
        if record["format"] != FORMAT:
            raise ValueError(f"it has format {record['format']}, and this program reads {FORMAT}")
        if digest({key: record[key] for key in record if key != "sha256"}) != record["sha256"]:
            raise ValueError("its contents are not what was written")
        return record
    except OSError as error:
        raise UserError(f"{path} cannot be read ({error.strerror}): give a checkpoint") from error
    except Exception as error:  # whatever a broken or foreign file makes torch raise
        reason = str(error).splitlines()[0][:100] if isinstance(error, ValueError) else ""
        raise UserError(
            f"{path} is not a sound checkpoint of this program{reason and f' ({reason})'}: give "
            "another"
        ) from error


def check_plain(record, room: int) -> None:
    """Make sure that a record holds plain values and dense tensors, and no more than it should.

    A few bytes can stand for a tensor of any size, or for lists in lists without end.
    """
    waiting = [record]
    while waiting:
        item = waiting.pop()
        if isinstance(item, Tensor):
            if item.layout != torch.strided or item.is_quantized:
                raise ValueError("it holds a tensor that is not dense")
            room -= item.numel() * item.element_size()
        elif isinstance(item, dict):
            room -= 2 * len(item)
            waiting += [*item.keys(), *item.values()] if room >= 0 else []
        elif isinstance(item, list | tuple):
            room -= len(item)
            waiting += item if room >= 0 else []
        elif not (item is None or isinstance(item, str | int | float)):
            raise ValueError(f"it holds a {type(item).__name__}")
        if room < 0:
            raise ValueError("it holds more than its size allows")


def stored_config(record: dict) -> dict:
    """Return a checkpoint's settings, those of older programs by their present names."""
    stored = {"clusters": "attention"} | record["config"]
    if "init_from" in stored:
        stored["init"] = stored.pop("init_from") or "scratch"
    if "windows" not in stored and "folds" in stored:
        stored["windows"] = stored.pop("folds")
        stored["embedding_groups"] = stored.pop("groups")
    return stored


def rebuild_model(record: dict, path: Path) -> tuple[SClusterFormer, Config]:
    """Make the model that a record describes, on the CPU, and its config.

    Raises:
        UserError: what the record holds does not fit together.

    """
    try:
        fields = stored_config(record)
        config = Config.from_preset(fields.pop("preset"), **fields)
        # Without contents first: the numbers in a file must not decide what memory is asked for.
        if sum(config.depths) > len(record["model"]):
            raise ValueError("depths")
        with torch.device("meta"):
            SClusterFormer(config).load_state_dict(record["model"], assign=True)
        model = SClusterFormer(config)
        model.load_state_dict(record["model"])
        if len(record["classes"]) != config.num_classes:
            raise ValueError("classes")
        return model, config
    except Exception as error:
        raise UserError(
            f"{path} is not a sound checkpoint of this program (its parts do not fit together): "
            "give another"
        ) from error
