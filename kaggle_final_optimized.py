# SClusterFormer: leaf and fruit diseases from photographs, on Kaggle's free GPU.
#
# On Kaggle: attach a data set (Add Input), choose the accelerator GPU T4 x2, run all. Results go to
# /kaggle/working. Elsewhere: python kaggle_final_optimized.py --help
#
# Made by build_kernel.py from kernel/: change it there, or edit this copy on Kaggle as you like.


# The settings: change them here on Kaggle. Elsewhere the command line's arguments have the same
# names (image_size is --image-size) and win over these. None stands for the default.
SETTINGS = {
    "data": None,  # folder of the data set (default: what is attached on Kaggle)
    # what gives an image its class: folder, parent/folder, table:COLUMN or filename (default: found
    # out; refused where two readings are about as good)
    "classes_from": None,
    # CSV file whose column file lists images to leave out, such as suspects.csv (default: none is
    # left out)
    "drop": None,
    # what belongs together and stays on one side of a split: folder, a CSV file with a column
    # group, FILE:COLUMN, or a column of the set's own table (default: found out, from frames and
    # pixels)
    "groups": None,
    # folder for the results (default: /kaggle/working on Kaggle, else ./output, or ./output-dry-run
    # for a dry run)
    "output": None,
    # "optimized" or "full": size of the model; full is the large published layout (default:
    # optimized)
    "preset": "optimized",
    # image width and height, in pixels (default: 64 for optimized, 224 for full)
    "image_size": None,
    # passes over the training images (default: 10, or as many as show 20,000 images, 100 at most)
    "epochs": None,
    # images per training step, in as few passes as fit the memory (default: auto, 16 for optimized,
    # 4 for full)
    "batch_size": None,
    # peak learning rate of the one-cycle schedule (default: 0.0036 from scratch, 0.0012 from
    # pretrained weights or a checkpoint)
    "lr": None,
    "seed": 0,  # seed of every random choice (default: 0)
    # auto, cpu, cuda or cuda:N (default: auto, a GPU that torch can use, else the CPU)
    "device": "auto",
    # processes that share each step, one per GPU, or on the CPU (default: one; all GPUs for full,
    # or from 256 images per GPU and step)
    "devices": None,
    # "auto", "fp32" or "fp16": arithmetic (default: auto, mixed fp16 on a GPU, fp32 on the CPU)
    "precision": "auto",
    # compute each block's activations again in backward: less memory, more time
    "checkpointing": False,
    # on a CUDA GPU, train by torch.compile with CUDA graphs: a wait at the start, then fewer
    # launches
    "compile": False,
    # time by which all is done, saved and reported, in hours (default: 8.5 on Kaggle, no limit
    # elsewhere)
    "time_budget": None,
    # share of the set's own images that predict does not call unknown (default: 0.95)
    "keep": 0.95,
    # do not look after training for doubtful labels and odd images, nor at what the model looks at
    "no_audit": False,
    # "none", "sqrt" or "full": how often images of rare classes are shown: as often as others;
    # sqrt, in proportion to the square root of their number; full, each class as often (default:
    # none)
    "balance": "none",
    # "keep" or "swap": what is behind the leaves in training: keep it, or swap it for other images'
    # backgrounds and noise (default: keep)
    "background": "keep",
    # folder of masks, named like the images, that show where the leaf is (default: a rule finds it,
    # on backgrounds unlike leaves)
    "masks": None,
    # train so many models, each tested on a part that it has not seen: a number, or group, a part
    # for each group that --groups gives; best.pt holds all of them (default: one model)
    "folds": None,
    "patience": 0,  # stop after this many epochs without improvement (default: 0, never)
    "save_minutes": 2.0,  # time between checkpoints within an epoch, in minutes (default: 2)
    # auto, or a checkpoint to continue (default: auto, the newest of the same configuration in the
    # output folder or in what is attached on Kaggle)
    "resume": "auto",
    "fresh": False,  # start over although there is a checkpoint
    # weights to start from: pretrained, scratch or a checkpoint; its heads stay where the classes
    # are the same (default: pretrained, on plants; scratch for a dry run, and for other models than
    # that of these weights)
    "init": None,
    # train on tiny synthetic leaves that the program draws itself: under a minute
    "dry_run": False,
}


# Contents:
#
# 1 to 3: errors.py, resources.py, config.py
#
# Model: SClusterFormer and the blocks that it is made of.
# 4 to 11: deform.py, fusion.py, normalization.py, clustering.py, readout.py, sclusterformer.py,
# ensemble.py, pretrained.py
#
# Runtime: where the program runs, its device, folders, files and processes.
# 12 to 17: progress.py, files.py, environment.py, device.py, runtime.py, processes.py
#
# Data: finds a data set in a folder, decodes its images once, cuts it into splits.
# 18 to 39: groups.py, names.py, synthetic.py, candidates.py, csv_files.py, scan.py, splits.py,
# arrays.py, label_maps.py, layout.py, cache.py, decoding.py, file_names.py, tables.py,
# backgrounds.py, given_groups.py, images.py, discovery.py, drop.py, examples.py, folds.py,
# inspection.py
#
# Score: what a model predicts for many images, and how often it is right.
# 40 to 49: calibration.py, metrics.py, inference.py, audit.py, baseline.py, unknown.py,
# suspects.py, evaluation.py, folded.py, intervals.py
#
# Train: the loop, augmentation, optimizer, checkpoints, resuming, the memory plan.
# 50 to 62: augmentation.py, flat.py, optimizer.py, tracking.py, parallel.py, checkpoint.py,
# launch.py, run.py, supervisor.py, transfer.py, loop.py, resume.py, memory.py
#
# Report: figures and explanations, ``report.html``, the model card, the files of a run.
# 63 to 71: render.py, fonts.py, explain.py, evidence.py, figures.py, verdict.py, card.py, page.py,
# files.py
#
# Use: a trained model at work on new images, in other formats, in a competition.
# 72 to 76: classifier.py, export.py, audit.py, submission.py, predict.py
#
# 77: main.py
#
# Files beside the code
# 78 to 79: pretrained.xz, macros.html, model_card.md, report.css, report.html


import argparse
import base64
import bz2
import contextlib
import copy
import csv
import ctypes
import dataclasses
import errno
import filecmp
import functools
import gc
import hashlib
import importlib.util
import io
import itertools
import json
import logging
import lzma
import math
import os
import platform
import posixpath
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unicodedata
import uuid
import warnings
import weakref
import zipfile
import zlib
from argparse import Namespace
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import Field, asdict, dataclass, field, fields, replace
from datetime import timedelta
from difflib import SequenceMatcher, get_close_matches
from functools import cached_property, partial
from importlib.metadata import version
from importlib.util import find_spec
from itertools import islice, repeat
from pathlib import Path, PurePath, PurePosixPath
from stat import S_ISREG
from statistics import median
from types import NoneType
from typing import NamedTuple, get_args, get_origin

import numpy as np
import pandas as pd
import PIL
import torch
import torch.distributed as dist
import torch.nn.functional as F
from filelock import FileLock, Timeout
from numpy.lib import format as npy
from numpy.lib.format import open_memmap
from PIL import Image, ImageDraw, ImageFont, ImageOps, UnidentifiedImageError
from torch import Tensor, nn
from torch._subclasses import FakeTensorMode
from torch.autograd.function import once_differentiable
from torch.distributed.rendezvous import rendezvous
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves
from torch.utils.checkpoint import checkpoint
from tqdm import tqdm


# ==== 1. errors.py
# The exceptions that a user is meant to read.


class UserError(Exception):
    """What is wrong and what to do about it, in one line; the program ends with exit code 2."""

    def _render_traceback_(self) -> list[str]:
        """Return what a notebook shows instead of the traceback."""
        return [f"error: {self}"]


class ProcessLost(Exception):
    """Another process does not answer, in one line; the program ends with exit code 5.

    Attributes:
        hanging: numbers of the processes of this machine that do not answer.

    """

    def __init__(self, message: str, hanging: Sequence[int] = ()):
        super().__init__(message)
        self.hanging = hanging


class MemoryExhausted(UserError):
    """Not even one image fits the device's memory."""


# ==== 2. resources.py
# Resources: the files beside the code, such as a page's template.


# In the built file and the notebook each file's content by its path, filled in below the modules.
RESOURCES: dict[str, bytes] = {}


def read_resource(name: str) -> bytes:
    """Return the content of a file beside the code, by its path within ``kernel/``."""
    if name in RESOURCES:
        return RESOURCES[name]
    return (Path(__file__).parent / name).read_bytes()


# ==== 3. config.py
# Config: every setting of a model and its training, each declared once.
#
# Command line, SETTINGS at the top of the built files, ``--set``, range checks and help all follow
# from the fields of ``Config``: a new setting is one field there, and the code that uses it.


PROGRAM_CELL = "# The program: "  # how the notebook's cells that hold the program begin

PRESETS = {  # what differs from the defaults of Config's fields
    "optimized": {},
    # The published layout on RGB images: the memory that this project set out to tame.
    "full": {
        "image_size": 224,
        "stem_channels": 64,
        "stem_stride": 1,
        "embed_dims": (256, 128, 64),
        "depths": (2, 2, 2),
        "upper_strides": (1, 1, 1),
        "lower_strides": (1, 2, 2),
        "clusters": "attention",
        "windows": (1, 1, 1),
        "heads": 8,
        "head_dim": 24,
        "mlp_ratio": 4,
        "similarity_dropout": 0.4,
        "max_sequence_length": None,
        "batch_size": 4,
        "lr": 1e-3,
    },
}


@dataclass(frozen=True, kw_only=True)
class Declaration:
    """What is known of a field of Config besides its type and default.

    Attributes:
        minimum, maximum, above, below: limits of the value.
        choices: the values allowed; none: all of the type.
        metavar: what stands for the value in the command line's help; none: the unit, or N.
        default_text: replaces the default in help.
        auto: whether the word auto stands for the default.
        changes_result: whether a run with another value is another run, which cannot be resumed.
        internal: whether only presets and code set it, not the command line.

    """

    help: str
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    below: float | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    metavar: str = ""
    default_text: str = ""
    auto: bool = False
    changes_result: bool = True
    internal: bool = False


def setting(default, help: str, **declared):
    """Declare a field of Config that users set; ``declared`` as in ``Declaration``.

    A checkpoint made before the field existed counts as having its default. A default of None needs
    ``default_text``, unless the help already says what happens then.
    """
    return dataclasses.field(
        default=default, metadata={"declaration": Declaration(help=help, **declared)}
    )


def hyperparameter(default, help: str, **declared):
    """Declare a field of Config that only presets and code set."""
    return setting(default, help, internal=True, **declared)


@dataclass(frozen=True, kw_only=True)
class Config:
    """All settings that a model and its training follow from.

    What users set comes first, in the order of the command line's help and of SETTINGS. A list per
    stage (``embed_dims``, ``depths``, ...) has one entry for each of the branches' stages.

    Raises:
        UserError: a value is out of its range; the message names the field.

    """

    # what users set
    data: str | None = setting(
        None,
        "folder of the data set",
        metavar="DIR",
        default_text="what is attached on Kaggle",
        changes_result=False,
    )
    classes_from: str | None = setting(
        None,
        "what gives an image its class: folder, parent/folder, table:COLUMN or filename",
        metavar="WHAT",
        default_text="found out; refused where two readings are about as good",
        changes_result=False,  # classes and images are compared
    )
    drop: str | None = setting(
        None,
        "CSV file whose column file lists images to leave out, such as suspects.csv",
        metavar="FILE",
        default_text="none is left out",
        changes_result=False,  # the images are compared
    )
    groups: str | None = setting(
        None,
        "what belongs together and stays on one side of a split: folder, a CSV file with a column "
        "group, FILE:COLUMN, or a column of the set's own table",
        metavar="WHAT",
        default_text="found out, from frames and pixels",
        changes_result=False,  # the splits' images are compared
    )
    output: str | None = setting(
        None,
        "folder for the results",
        metavar="DIR",
        default_text="/kaggle/working on Kaggle, else ./output, or ./output-dry-run for a dry run",
        changes_result=False,
    )
    preset: str = setting(
        "optimized",
        "size of the model; full is the large published layout",
        choices=tuple(PRESETS),
        changes_result=False,  # the values that it stands for are compared
    )
    image_size: int = setting(64, "image width and height", unit="pixels", minimum=1)
    epochs: int | None = setting(
        None,
        "passes over the training images",
        minimum=1,
        default_text="10, or as many as show 20,000 images, 100 at most",
        auto=True,
    )
    batch_size: int = setting(
        16, "images per training step, in as few passes as fit the memory", minimum=1, auto=True
    )
    lr: float | None = setting(
        None,
        "peak learning rate of the one-cycle schedule",
        metavar="RATE",
        above=0,
        default_text="0.0036 from scratch, 0.0012 from pretrained weights or a checkpoint",
        auto=True,
    )
    seed: int = setting(0, "seed of every random choice", minimum=0, maximum=2**63 - 1)
    device: str = setting(
        "auto",
        "auto, cpu, cuda or cuda:N",
        metavar="NAME",
        default_text="auto, a GPU that torch can use, else the CPU",
        changes_result=False,
    )
    devices: int | None = setting(
        None,
        "processes that share each step, one per GPU, or on the CPU",
        minimum=1,
        default_text="one; all GPUs for full, or from 256 images per GPU and step",
        changes_result=False,
    )
    precision: str = setting(
        "auto",
        "arithmetic",
        choices=("auto", "fp32", "fp16"),
        default_text="auto, mixed fp16 on a GPU, fp32 on the CPU",
        changes_result=False,
    )
    checkpointing: bool = setting(
        False,
        "compute each block's activations again in backward: less memory, more time",
        changes_result=False,
    )
    compile: bool = setting(
        False,
        "on a CUDA GPU, train by torch.compile with CUDA graphs: a wait at the start, then fewer "
        "launches",
    )
    time_budget: float | None = setting(
        None,
        "time by which all is done, saved and reported",
        unit="hours",
        above=0,
        default_text="8.5 on Kaggle, no limit elsewhere",
        changes_result=False,
    )
    keep: float = setting(
        0.95,
        "share of the set's own images that predict does not call unknown",
        metavar="P",
        above=0,
        below=1,
        changes_result=False,
    )
    no_audit: bool = setting(
        False,
        "do not look after training for doubtful labels and odd images, nor at what the model "
        "looks at",
        changes_result=False,
    )
    balance: str = setting(
        "none",
        "how often images of rare classes are shown: as often as others; sqrt, in proportion to "
        "the square root of their number; full, each class as often",
        choices=("none", "sqrt", "full"),
    )
    background: str = setting(
        "keep",
        "what is behind the leaves in training: keep it, or swap it for other images' backgrounds "
        "and noise",
        choices=("keep", "swap"),
    )
    masks: str | None = setting(
        None,
        "folder of masks, named like the images, that show where the leaf is",
        metavar="DIR",
        default_text="a rule finds it, on backgrounds unlike leaves",
        changes_result=False,
    )
    folds: str | None = setting(
        None,
        "train so many models, each tested on a part that it has not seen: a number, or group, a "
        "part for each group that --groups gives; best.pt holds all of them",
        metavar="K",
        default_text="one model",
    )
    patience: int = setting(
        0,
        "stop after this many epochs without improvement",
        minimum=0,
        default_text="0, never",
        changes_result=False,
    )
    save_minutes: float = setting(
        2.0,
        "time between checkpoints within an epoch",
        unit="minutes",
        above=0,
        changes_result=False,
    )
    resume: str = setting(
        "auto",
        "auto, or a checkpoint to continue",
        metavar="FILE",
        default_text="auto, the newest of the same configuration in the output folder or in what "
        "is attached on Kaggle",
        changes_result=False,
    )
    fresh: bool = setting(False, "start over although there is a checkpoint", changes_result=False)
    init: str | None = setting(
        None,
        "weights to start from: pretrained, scratch or a checkpoint; its heads stay where the "
        "classes are the same",
        metavar="WHAT",
        default_text="pretrained, on plants; scratch for a dry run, and for other models than that "
        "of these weights",
    )
    dry_run: bool = setting(
        False,
        "train on tiny synthetic leaves that the program draws itself: under a minute",
        changes_result=False,
    )
    # the model
    num_classes: int = hyperparameter(4, "classes", minimum=2)
    stem_channels: int = hyperparameter(32, "channels after the stem", minimum=1)
    stem_stride: int = hyperparameter(2, "stride of the stem", minimum=1)
    embed_dims: tuple[int, ...] = hyperparameter((48, 96), "channels per stage", minimum=1)
    depths: tuple[int, ...] = hyperparameter(
        (1, 1), "cluster blocks per stage, in each branch", minimum=1
    )
    upper_strides: tuple[int, ...] = hyperparameter(
        (2, 2), "strides of the stages' embeddings in the upper branch", minimum=1
    )
    lower_strides: tuple[int, ...] = hyperparameter((2, 2), "the same, lower branch", minimum=1)
    windows: tuple[int, ...] = hyperparameter(
        (1, 1), "a stage's grid is cut into so many windows a side", minimum=1
    )
    clusters: str = hyperparameter(
        "readout",
        "where tokens are clustered: attention, in every block, or readout, before the heads",
        choices=("attention", "readout"),
    )
    heads: int = hyperparameter(4, "attention heads", minimum=1)
    head_dim: int = hyperparameter(16, "channels per attention head", minimum=1)
    centers: int = hyperparameter(4, "a window has centers x centers proposal centers", minimum=1)
    mlp_ratio: int = hyperparameter(2, "hidden channels of a block's MLP per channel", minimum=1)
    embedding_groups: int = hyperparameter(4, "groups of the upper branch's embedding", minimum=1)
    similarity_dropout: float = hyperparameter(
        0.0, "dropout of the similarities; the reference has 0.4", minimum=0, below=1
    )
    max_sequence_length: int | None = hyperparameter(
        64, "tokens per branch before fusion; None: no limit", minimum=1
    )
    # the training
    weight_decay: float = hyperparameter(0.05, "weight decay", minimum=0)
    clip_norm: float = hyperparameter(1.0, "largest norm of the whole gradient", above=0)

    @classmethod
    def from_preset(cls, name: str, **overrides) -> "Config":
        """Build the preset ``"optimized"`` or ``"full"``, with some fields replaced.

        An ``embed_dims`` of another length than the preset's keeps each other list's first entry
        and repeats its last. Lists are accepted for tuples.

        Raises:
            UserError: an unknown preset, an unknown field, or a value out of range.

        """
        check_value(declared_fields()["preset"], name)
        values = {key: field.default for key, field in declared_fields().items()}
        for key in overrides:
            if key not in values:
                raise UserError(
                    f"unknown setting {key!r}: the settings are {', '.join(sorted(values))}"
                )
        values |= PRESETS[name] | overrides | {"preset": name}
        stages = len(_as_tuple(values["embed_dims"]))
        for key, field in declared_fields().items():
            if get_origin(field.type) is tuple:
                entries = _as_tuple(values[key])
                if key not in overrides:
                    entries = (entries + entries[-1:] * stages)[:stages]
                values[key] = entries
        return cls(**values)

    def __post_init__(self):
        stages = len(self.embed_dims)
        for name, field in declared_fields().items():
            value = getattr(self, name)
            if get_origin(field.type) is not tuple:
                check_value(field, value)
                continue
            if not value or len(value) != stages:
                raise UserError(
                    f"{name} needs one entry for each of the {stages} stages, not {value}"
                )
            for entry in value:
                check_value(field, entry)
        if self.folds not in (None, "group") and not (
            self.folds.isdecimal() and int(self.folds) >= 2
        ):
            raise UserError(f"folds must be a whole number from 2, or group, not {self.folds!r}")
        if self.folds == "group" and not self.groups:
            raise UserError("--folds group needs --groups, which says what a group is")
        if self.fresh and self.resume != "auto":
            raise UserError(f"--fresh starts over, --resume {self.resume} does not: give one")
        # A batch's statistics need two positions at least, of a last batch of one image too.
        for strides in (self.upper_strides, self.lower_strides):
            least = self.stem_stride * math.prod(strides) + 1
            if self.image_size < least:
                raise UserError(
                    f"image_size must be at least {least} pixels for this preset, not "
                    f"{self.image_size}"
                )


def declared_fields() -> dict[str, Field]:
    """Return Config's fields by name."""
    return {field.name: field for field in fields(Config)}


def user_fields() -> dict[str, Field]:
    """Return the fields that users set, in order: the command line's arguments, SETTINGS' keys."""
    named = declared_fields().items()
    return {name: field for name, field in named if not field.metadata["declaration"].internal}


# Settings of where and how a run is made: with other values it is still the same run.
RUNTIME_SETTINGS = tuple(
    name
    for name, field in declared_fields().items()
    if not field.metadata["declaration"].changes_result
)


def _as_tuple(value) -> tuple:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


def value_type(field: Field) -> type:
    """Return the type of a field's value, or of its entries: bool, int, float or str."""
    types = get_args(field.type) or (field.type,)
    return next(kind for kind in types if kind is not NoneType)


def requirement(field: Field) -> str:
    """Say what a field's value must be, as ``a whole number from 1``."""
    declared, kind = field.metadata["declaration"], value_type(field)
    if declared.choices:
        return f"one of {', '.join(declared.choices)}"
    words = [{bool: "true or false", int: "a whole number", float: "a number", str: "text"}[kind]]
    for preposition, limit in (
        ("from", declared.minimum),
        ("above", declared.above),
        ("to", declared.maximum),
        ("to below", declared.below),
    ):
        if limit is not None:
            words.append(f"{preposition} {limit}")
    return " ".join(words) + (" or auto" if declared.auto else "")


def check_value(field: Field, value) -> None:
    """Make sure that a value, or an entry of a list, is of a field's type and within its range."""
    declared, kind = field.metadata["declaration"], value_type(field)
    if value is None and NoneType in get_args(field.type):
        return
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if kind is float:
        good = number and math.isfinite(value)
    elif kind is int:
        good = number and isinstance(value, int)
    else:
        good = isinstance(value, kind)
    good = (
        good
        and (not declared.choices or value in declared.choices)
        and (declared.minimum is None or value >= declared.minimum)
        and (declared.maximum is None or value <= declared.maximum)
        and (declared.above is None or value > declared.above)
        and (declared.below is None or value < declared.below)
    )
    if not good:
        raise UserError(f"{field.name} must be {requirement(field)}, not {value!r}")


def parse_value(field: Field, text: str):
    """Convert a text of the command line to a field's value; auto may stand for None."""
    kind = value_type(field)
    if field.metadata["declaration"].auto and text == "auto":
        return None
    try:
        if kind is bool:
            return {"true": True, "false": False}[text.lower()]
        return kind(text)
    except (ValueError, KeyError):
        raise UserError(f"{field.name} must be {requirement(field)}, not {text!r}") from None


def follows_preset(field: Field) -> bool:
    """Return whether a field's default depends on the preset."""
    return any(field.name in values for values in PRESETS.values())


def help_text(field: Field) -> str:
    """Return what a field is, its unit and its default, in a line."""
    declared, default = field.metadata["declaration"], field.default
    text = f"{declared.help}, in {declared.unit}" if declared.unit else declared.help
    if declared.default_text:
        shown = declared.default_text
    elif follows_preset(field):
        by_preset = {name: values.get(field.name, default) for name, values in PRESETS.items()}
        shown = ", ".join(f"{value} for {name}" for name, value in by_preset.items())
        shown = f"auto, {shown}" if declared.auto else shown
    elif default is None or value_type(field) is bool:
        return text
    else:
        shown = f"{default:g}" if value_type(field) is float else default
    return f"{text} (default: {shown})"


class Parser(argparse.ArgumentParser):
    """An argument parser, of a verb or without one, whose complaint is one line."""

    def __init__(self, verb: str = "", program: str = "kaggle_final_optimized.py", **options):
        super().__init__(prog=f"{program} {verb}".rstrip(), allow_abbrev=False, **options)

    def error(self, message):
        """Raise UserError instead of printing the usage and ending the process."""
        raise UserError(f"{message} (--help lists the arguments)")


def flag(name: str) -> str:
    """Return the command line's spelling of a field's name."""
    return "--" + name.replace("_", "-")


def build_parser(verb: str = "", description: str = "") -> Parser:
    """Make the parser of the command line; what is not given is absent from its result."""
    parser = Parser(
        verb,
        description=description
        or "Trains SClusterFormer on a folder of images and writes the model, its scores "
        "and figures. On Kaggle it finds the attached data set by itself.",
        epilog="Verbs, each with a --help of its own: inspect shows what data set a run would "
        "train on and draws samples of it; plan predicts the memory of a training step, on any "
        "machine; predict classifies images with a trained model; audit tells whether it looks at "
        "the leaf; export writes it as a torch.export program and as ONNX.",
        argument_default=argparse.SUPPRESS,
    )
    for name, field in user_fields().items():
        declared = field.metadata["declaration"]
        if value_type(field) is bool:
            parser.add_argument(flag(name), action="store_true", help=help_text(field))
        elif declared.choices:
            parser.add_argument(flag(name), choices=declared.choices, help=help_text(field))
        else:
            parser.add_argument(
                flag(name),
                type=partial(parse_value, field),
                metavar=declared.metavar or declared.unit.upper() or "N",
                help=help_text(field),
            )
    return parser


def read_config(arguments: list[str], settings: dict | None = None) -> Config:
    """Make the Config of a run: the preset, then SETTINGS, then the command line's arguments.

    Raises:
        UserError: an unknown setting or argument, or a value out of range.

    """
    return make_config(settings, vars(build_parser().parse_args(arguments)))


def make_config(settings: dict | None, given: dict) -> Config:
    """Make a Config of SETTINGS and, above them, of what the command line gives."""
    values = {k: value for k, value in ((settings or {}) | given).items() if value is not None}
    for name, field in user_fields().items():
        if field.metadata["declaration"].auto and values.get(name) == "auto":
            del values[name]
    if values.get("dry_run"):  # which draws its own data
        for name in ("classes_from", "groups", "drop", "masks"):
            values.pop(name, None)
    if isinstance(values.get("folds"), int):  # in SETTINGS
        values["folds"] = str(values["folds"])
    return Config.from_preset(values.pop("preset", Config.preset), **values)


def read_inspect_arguments(
    arguments: list[str], settings: dict | None = None
) -> tuple[Config, bool]:
    """Do what ``read_config`` does, for ``inspect``; returns whether JSON is wanted, too."""
    about = "Shows what data set a run would train on, and draws samples of it."
    parser = build_parser("inspect", about)
    parser.add_argument("--json", action="store_true", default=False, help="print one JSON object")
    given = vars(parser.parse_args(arguments))
    as_json = given.pop("json")
    return make_config(settings, given), as_json


def read_plan_arguments(
    arguments: list[str], settings: dict | None = None
) -> tuple[Config, int, bool]:
    """Do what ``read_config`` does, for ``plan``; returns bytes of budget and JSON, too."""
    parser = build_parser("plan", "Predicts the memory of a training step, on any machine.")
    parser.add_argument(
        "--budget-gb",
        type=float,
        default=15.0,
        metavar="GB",
        help="memory of the card, in 10^9 bytes (default: 15)",
    )
    parser.add_argument("--json", action="store_true", default=False, help="print one JSON object")
    given = vars(parser.parse_args(arguments))
    budget, as_json = given.pop("budget_gb"), given.pop("json")
    if not (math.isfinite(budget) and budget > 0):
        raise UserError(f"--budget-gb must be a number above 0, not {budget}")
    return make_config(settings, given), round(budget * 1e9), as_json


def read_predict_arguments(arguments: list[str]) -> argparse.Namespace:
    """Read the command line of ``predict``, without the word itself."""
    parser = Parser(
        "predict",
        description="Classifies images with a trained model, one row per image: class, "
        "probability, and the probability at the temperature that was fitted on validation.",
    )
    add = parser.add_argument
    add("images", nargs="+", metavar="IMAGE_OR_FOLDER", help="folders are searched to the bottom")
    add_checkpoint(parser)
    add("--csv", metavar="FILE", help="write the rows there, with a probability for each class")
    add("--explain", metavar="DIR", help="draw what speaks for the class of each image there")
    add(
        "--min-confidence",
        type=float,
        default=0.5,
        metavar="P",
        help="mark images whose calibrated probability is lower, 0 to 1 (default: 0.5)",
    )
    add(
        "--keep",
        type=float,
        metavar="P",
        help="share of images like the training set's that are not called unknown (default: the "
        "run's, 0.95)",
    )
    add_one_view(parser)
    add_device(parser)
    given = parser.parse_args(arguments)
    if given.keep is not None and not 0 < given.keep < 1:
        raise UserError(f"--keep must be above 0 and below 1, not {given.keep}")
    if not 0 <= given.min_confidence <= 1:
        raise UserError(f"--min-confidence must be from 0 to 1, not {given.min_confidence}")
    return given


def read_audit_arguments(arguments: list[str]) -> argparse.Namespace:
    """Read the command line of ``audit``, without the word itself."""
    parser = Parser(
        "audit",
        description="Tells whether a trained model looks at the leaf or at the background: its "
        "accuracy on the test split with the leaf hidden, and on other backgrounds.",
    )
    fields_by_name = user_fields()
    add_checkpoint(parser)
    parser.add_argument("--data", required=True, metavar="DIR", help="the data set of that run")
    for name in ("classes_from", "groups", "drop", "masks"):
        field = fields_by_name[name]
        metavar = field.metadata["declaration"].metavar
        parser.add_argument(flag(name), metavar=metavar, help=help_text(field))
    add_device(parser)
    return parser.parse_args(arguments)


def read_export_arguments(arguments: list[str]) -> argparse.Namespace:
    """Read the command line of ``export``, without the word itself."""
    parser = Parser(
        "export",
        description="Writes a trained model as a torch.export program (model.pt2), as ONNX where "
        "the packages onnx and onnxscript are installed (model.onnx), and its card "
        "(MODEL_CARD.md). Preprocessing and class names are inside; batch, height and width are "
        "free.",
    )
    add_checkpoint(parser)
    parser.add_argument(
        "--output", metavar="DIR", help="folder (default: export, beside the checkpoint)"
    )
    add_one_view(parser)
    return parser.parse_args(arguments)


def add_checkpoint(parser: Parser) -> None:
    """Add the argument that names a trained model."""
    parser.add_argument("--checkpoint", required=True, metavar="FILE", help="best.pt of a run")


def add_device(parser: Parser) -> None:
    """Add the argument that chooses a device."""
    names = "auto, cpu, cuda or cuda:N"
    parser.add_argument("--device", default="auto", metavar="NAME", help=names)


def add_one_view(parser: Parser) -> None:
    """Add the argument that turns test-time augmentation off."""
    parser.add_argument(
        "--one-view",
        action="store_true",
        help="no test-time augmentation: the image as it is, not its eight flips and quarter "
        "turns; eight times as fast, a little less accurate",
    )


def command_line(config: Config) -> str:
    """Return the command that makes a run again, without what is the preset's own."""
    usual = Config.from_preset(config.preset)
    words = ["python", "kaggle_final_optimized.py"]
    if config.preset != Config.preset:
        words += ["--preset", config.preset]
    for name, field in user_fields().items():
        value = getattr(config, name)
        if name == "preset" or value == getattr(usual, name):
            continue
        words.append(flag(name))
        if value_type(field) is not bool:
            words.append(str(value))
    hidden = [
        f"{name}={getattr(config, name)!r}"
        for name in declared_fields().keys() - user_fields().keys() - {"num_classes"}
        if getattr(config, name) != getattr(usual, name)
    ]
    return shlex.join(words) + (f"  # in SETTINGS: {', '.join(sorted(hidden))}" if hidden else "")


# ==== 4. model/deform.py
# Deformable stem: a 3x3 convolution that learns where to sample.
#
# Deformable convolution v2 (Zhu et al., "Deformable ConvNets v2", CVPR 2019, arXiv:1811.11168).


TAPS = 9  # of a 3x3 kernel


class DeformConv2d(nn.Module):
    """Deformable 3x3 convolution v2, padding 1, written as sampling and a matrix product.

    Equal to ``torchvision.ops.deform_conv2d``, and several times faster on a CPU. Offsets and masks
    come from a convolution of the same input, whose weights start at zero: at first it samples the
    grid of an ordinary convolution.

    Args:
        in_channels: channels of the input.
        out_channels: channels of the output.
        stride: pixels from one position to the next.

    """

    def __init__(self, in_channels: int, out_channels: int, stride: int = 1):
        super().__init__()
        self.offset = nn.Conv2d(in_channels, 3 * TAPS, 3, stride=stride, padding=1)
        self.linear = nn.Linear(in_channels * TAPS, out_channels, bias=False)
        nn.init.zeros_(self.offset.weight)
        nn.init.zeros_(self.offset.bias)

    def forward(self, x: Tensor) -> Tensor:
        """Map [B, in, H, W] to [B, out, h, w], channels last in memory, h = ceil(H / stride)."""
        offsets, masks = self.offset(x).split([2 * TAPS, TAPS], dim=1)
        masks = 2 * torch.sigmoid(masks)  # [B, 9, h, w], 1 at the start
        samples = sample_taps(x, offsets, masks, self.offset.stride[0])  # [B, in*9, h, w]
        return self.linear(samples.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


def sample_taps(x: Tensor, offsets: Tensor, masks: Tensor, stride: int = 1) -> Tensor:
    """Sample the nine taps of each position at their offsets, bilinearly, zero outside the image.

    Args:
        x: [B, C, H, W].
        offsets: [B, 18, h, w] in pixels, (dy, dx) for each tap, taps row by row.
        masks: [B, 9, h, w], the weight of each tap.
        stride: pixels from one position to the next; h = ceil(H / stride).

    Returns:
        [B, C*9, h, w], in the order of a convolution's weight flattened from its second axis.

    """
    height, width = x.shape[2:]
    h, w = offsets.shape[2:]
    # Coordinates need single precision: half has 11 bits, which leave a pixel in 224 few for its
    # fraction.
    with torch.autocast(x.device.type, enabled=False):
        dtype = torch.promote_types(x.dtype, torch.float32)
        x, offsets, masks = x.to(dtype), offsets.to(dtype), masks.to(dtype)

        def line(positions: int, size: int) -> Tensor:
            """Return where an axis is sampled, [3, positions]; -1 and 1 are the image's edges."""
            pixel = torch.arange(positions, device=x.device, dtype=dtype) * (2 * stride / size)
            tap = torch.arange(-1, 2, device=x.device, dtype=dtype) * (2 / size)
            return tap[:, None] + (pixel + (1 / size - 1))

        dy, dx = offsets.unflatten(1, (3, 3, 2)).unbind(3)  # [B, 3, 3, h, w] each
        x_position = torch.add(line(w, width)[None, :, None], dx, alpha=2 / width)
        y_position = torch.add(line(h, height)[:, None, :, None], dy, alpha=2 / height)
        grid = torch.stack([x_position, y_position], -1).flatten(1, 3)  # [B, 9*h, w, 2]
        samples = F.grid_sample(x, grid, padding_mode="zeros", align_corners=False)
        return (samples.unflatten(2, (TAPS, h)) * masks[:, None]).flatten(1, 2)


class DeformableStem(nn.Module):
    """Deformable convolution of the pixels, then an ordinary one, each with batch norm and a GELU.

    The deformable one reads the three color channels, since sampling costs memory for each channel.
    Normalization over the channels of each pixel instead of the batch would remove its brightness.

    Args:
        channels: of the output; the deformable convolution has half as many.
        stride: of the deformable convolution.

    """

    def __init__(self, channels: int, stride: int):
        super().__init__()
        hidden = -(-channels // 2)
        self.deform = DeformConv2d(3, hidden, stride)
        self.norm1 = nn.BatchNorm2d(hidden)
        self.conv = nn.Conv2d(hidden, channels, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(channels)

    def forward(self, images: Tensor) -> Tensor:
        """Map [B, 3, H, W] to [B, channels, h, w], channels last in memory, h = ceil(H/stride)."""
        x = F.gelu(self.norm1(self.deform(images)))  # [B, C/2, h, w]
        return F.gelu(self.norm2(self.conv(x)))


# ==== 5. model/fusion.py
# Fusion: the lower branch attends to the upper one; three heads are mixed in log space.


HEADS = ("upper", "lower", "fused")


class FusionAttention(nn.Module):
    """Cross-attention: queries from the lower branch, keys and values from the upper one.

    As in Fang et al., IEEE TIP 34:701-716, 2025, the scale is ``dim ** -0.5`` with the whole width,
    not a head's. The LayerNorm before it, shared by both branches, is a module of the model.

    Args:
        dim: width of a token.
        heads: attention heads, a divisor of dim.

    """

    def __init__(self, dim: int, heads: int):
        super().__init__()
        self.heads, self.scale = heads, dim**-0.5
        self.to_q = nn.Linear(dim, dim)
        self.to_k = nn.Linear(dim, dim)
        self.to_v = nn.Linear(dim, dim)
        self.nn1 = nn.Linear(dim, dim)

    def forward(self, upper: Tensor, lower: Tensor) -> Tensor:
        """Map upper [B, N, dim] and lower [B, N', dim] to [B, N', dim]."""
        maps, tokens = (self.to_q, self.to_k, self.to_v), (lower, upper, upper)
        if lower.shape == upper.shape:  # side by side: one product for three
            weight = torch.stack([m.weight for m in maps])  # [3, dim, dim]
            bias = torch.stack([m.bias for m in maps])[:, None]  # [3, 1, dim]
            mapped = torch.baddbmm(bias, torch.stack(tokens).flatten(1, 2), weight.mT)
            mapped = mapped.view(3, *lower.shape).unbind()
        else:
            mapped = [m(x) for m, x in zip(maps, tokens, strict=True)]
        # [B, heads, tokens, d] each
        q, k, v = (t.unflatten(2, (self.heads, -1)).transpose(1, 2) for t in mapped)
        out = F.scaled_dot_product_attention(q, k, v, scale=self.scale)  # [B, heads, N', d]
        return self.nn1(out.transpose(1, 2).flatten(2))


class HeadMixture(nn.Module):
    """Three linear heads, upper, lower and fused, and their mixture as log-probabilities.

    The mixture of probabilities is ``c * upper + (1 - c) / 2 * (lower + fused)``, computed in log
    space. ``c = sigmoid(theta)`` starts at 0.7 and stays between 0 and 1.

    Args:
        dim: width of a token.
        num_classes: number of classes.

    """

    def __init__(self, dim: int, num_classes: int):
        super().__init__()
        self.upper = nn.Linear(dim, num_classes)
        self.lower = nn.Linear(dim, num_classes)
        self.fused = nn.Linear(dim, num_classes)
        self.theta = nn.Parameter(torch.tensor(math.log(0.7 / 0.3)))

    def head_outputs(self, features: Tensor) -> Tensor:
        """Map what the heads read, [3, B, dim], to their log-probabilities [3, B, num_classes]."""
        heads = (self.upper, self.lower, self.fused)
        weight = torch.stack([head.weight for head in heads])  # [3, num_classes, dim]
        bias = torch.stack([head.bias for head in heads])[:, None]  # [3, 1, num_classes]
        normed = F.layer_norm(features.to(weight.dtype), features.shape[-1:])
        logits = torch.baddbmm(bias, normed, weight.mT)
        dtype = torch.promote_types(logits.dtype, torch.float32)
        return F.log_softmax(logits, dim=-1, dtype=dtype)

    def forward(self, features: Tensor) -> Tensor:
        """Map what the heads read, [3, B, dim], to log-probabilities [B, num_classes].

        In training they are [4, B, num_classes]: behind the mixture each head, for its own loss.
        """
        heads = self.head_outputs(features)
        mixture = mix_heads(heads, self.theta)
        return torch.cat([mixture[None], heads]) if self.training else mixture


def mixture_weights(theta: Tensor) -> Tensor:
    """Return the weights of the upper, the lower and the fused head: [3], which sum to 1."""
    upper = torch.sigmoid(theta)
    return torch.stack([upper, (1 - upper) / 2, (1 - upper) / 2])


def mix_heads(head_outputs: Tensor, theta: Tensor) -> Tensor:
    """Mix the three heads' log-probabilities, in at least single precision.

    Args:
        head_outputs: [3, B, num_classes] log-probabilities: upper, lower, fused.
        theta: scalar; the upper head weighs sigmoid(theta), the two others half of the rest each.

    Returns:
        [B, num_classes] log-probabilities: their logsumexp is 0.

    """
    theta = theta.to(head_outputs.dtype)
    upper = F.logsigmoid(theta)
    other = F.logsigmoid(-theta) - math.log(2)
    weights = torch.stack([upper, other, other])
    return torch.logsumexp(head_outputs + weights[:, None, None], dim=0)


# ==== 6. model/normalization.py
# Normalization: of pixels to the input of the model, and of tokens.


class LayerNorm(nn.LayerNorm):
    """Layer normalization in the precision of its weights.

    CUDA's autocast computes it in single precision, the CPU's does not. Said here, both do, and the
    memory plan, which is made on the CPU, is that of a GPU.
    """

    def forward(self, x: Tensor) -> Tensor:
        """Normalize the last axis."""
        return super().forward(x.to(self.weight.dtype))


def normalize(images: Tensor) -> Tensor:
    """Map uint8 pixels of any shape to floats in [-2, 2]: (x / 255 - 0.5) / 0.25."""
    return images.float().sub_(127.5).div_(63.75)


# ==== 7. model/clustering.py
# Cluster attention: proposal centers aggregate the tokens assigned to them and dispatch back.
#
# Context Clusters (Ma et al., "Image as Set of Points", ICLR 2023) with the cosine or the Euclidean
# similarity of SClusterFormer (Fang et al., IEEE TIP 34:701-716, 2025, doi 10.1109/TIP.2024.3522809).


SIMILARITIES = ("cosine", "euclidean")
SHORTEST = 1e-12  # least length that a vector is divided by, as in F.normalize
# Subtracted from a dropped dot product: larger than any of them, and finite in single precision
# when it is divided by SHORTEST twice, as the gradient of a quotient is.
HUGE = 1e10


def pool_tokens(x: Tensor, grid: tuple[int, int], size: tuple[int, int]) -> Tensor:
    """Average tokens on their grid to a grid of another size, in uneven bins if it does not divide.

    Args:
        x: [B, H*W, D], row by row.
        grid: (H, W).
        size: (H', W').

    Returns:
        [B, H'*W', D].

    """
    if grid == size:
        return x
    image = x.transpose(1, 2).unflatten(2, grid)  # [B, D, H, W], a view
    return F.adaptive_avg_pool2d(image, size).flatten(2).transpose(1, 2)


def to_windows(x: Tensor, grid: tuple[int, int], fold: int) -> tuple[Tensor, tuple[int, int]]:
    """Cut a grid of tokens into fold x fold windows.

    A grid that fold does not divide is first padded at the bottom and the right with copies of its
    last row and column, so that averages over a window are those of real tokens.

    Args:
        x: [B, H*W, D].
        grid: (H, W).
        fold: windows along each side.

    Returns:
        [B*fold*fold, h*w, D] and a window's grid (h, w).

    """
    (height, width), (batch, _, dim) = grid, x.shape
    h, w = -(-height // fold), -(-width // fold)
    x = x.unflatten(1, grid)
    if (h * fold, w * fold) != grid:
        rows = torch.arange(h * fold, device=x.device).clamp(max=height - 1)
        columns = torch.arange(w * fold, device=x.device).clamp(max=width - 1)
        x = x[:, rows][:, :, columns]
    x = x.reshape(batch, fold, h, fold, w, dim).transpose(2, 3)  # [B, fold, fold, h, w, D]
    return x.reshape(batch * fold * fold, h * w, dim), (h, w)


def from_windows(x: Tensor, grid: tuple[int, int], fold: int) -> Tensor:
    """Join windows to a grid: the inverse of ``to_windows``, without the padding.

    Args:
        x: [B*fold*fold, h*w, D].
        grid: (H, W) of all windows together.
        fold: windows along each side.

    Returns:
        [B, H*W, D].

    """
    height, width = grid
    h, w = -(-height // fold), -(-width // fold)
    x = x.reshape(-1, fold, fold, h, w, x.shape[-1]).transpose(2, 3)
    x = x.reshape(x.shape[0], h * fold, w * fold, x.shape[-1])[:, :height, :width]
    return x.reshape(x.shape[0], height * width, x.shape[-1])


def unit_distance(cosine: Tensor) -> Tensor:
    """Return the distance of two unit vectors from their cosine.

    The square root has an infinite slope where a token equals its center. There the distance is
    zero within rounding, and its gradient is set to zero, the subgradient that the reference takes.

    Args:
        cosine: any shape.

    Returns:
        The same shape, from 0 to 2.

    """
    squared = 2 - 2 * cosine
    apart = squared > 64 * torch.finfo(cosine.dtype).eps
    return torch.where(apart, torch.where(apart, squared, 1).sqrt(), 0)


def draw_dropped(like: Tensor, p: float) -> Tensor:
    """Draw a dropout mask from torch's generator: one with probability p, to a 65,536th, else zero.

    On the CPU a third of the time of ``torch.rand``, by four numbers of 16 bits from one of 64.

    Args:
        like: tensor of the mask's shape, type and device.
        p: from 0 to below 1.

    """
    count = like.numel()
    bits = torch.empty(-(-count // 4), dtype=torch.int64, device=like.device)
    numbers = bits.random_(-(2**63), None).view(torch.int16)[:count].view(like.shape)
    return (numbers < min(round(p * 2**16), 2**16 - 1) - 2**15).to(like.dtype)


def with_bias(linear: nn.Linear) -> Tensor:
    """Return a linear map's weight with its bias as the last column: [out, in + 1]."""
    return torch.cat([linear.weight, linear.bias[:, None]], 1)


def assignment(similarity: Tensor, index: Tensor, centers: int) -> Tensor:
    """Scatter similarity [W, h, N] to its index of M = centers: A [W, h*M, N], zero elsewhere."""
    windows, heads, tokens = similarity.shape
    zeros = similarity.new_zeros(windows, heads, centers, tokens)
    return zeros.scatter_(2, index[:, :, None], similarity[:, :, None]).flatten(1, 2)


def gather_centers(center: Tensor, similarity: Tensor, index: Tensor) -> Tensor:
    """Sum similarity * center at index over the heads, A.mT @ center without making A.

    Args:
        center: [W, h, M, D].
        similarity, index: [W, h, N].

    Returns:
        [W, N, D].

    """
    windows, heads, centers = center.shape[:3]
    start = torch.arange(0, windows * heads * centers, centers, device=index.device)
    rows = (index + start.view(windows, heads, 1)).transpose(1, 2).flatten(0, 1)  # [W*N, h]
    weights = similarity.transpose(1, 2).flatten(0, 1)  # [W*N, h]
    out = F.embedding_bag(rows, center.flatten(0, 2), mode="sum", per_sample_weights=weights)
    return out.unflatten(0, (windows, -1))


def dot_centers(center: Tensor, x: Tensor, index: Tensor) -> Tensor:
    """Multiply each token x [W, N, D] with its center in each head, [W, h, M, D]: [W, h, N]."""
    dots = (center.flatten(1, 2) @ x.mT).unflatten(1, center.shape[1:3])  # [W, h, M, N]
    return dots.gather(2, index[:, :, None]).squeeze(2)


# The three Functions keep little for backward and recompute the rest, features of all tokens and
# the assignment. Beside plain products with autograd, a training step of the preset "optimized"
# takes 0.98 of the time and 0.80 of the memory (0.73 in fp16), of "full" at 64 pixels 0.62 (0.48):
# benchmarks/attention_forms.py.


class FeatureLength(torch.autograd.Function):
    """Length of each token's features in each head; backward recomputes the features."""

    @staticmethod
    def forward(ctx, x, weight, heads):
        """Map tokens x [W, N, D] by weight [h*d, D] to lengths [W, h, N]."""
        features = F.linear(x, weight).unflatten(2, (heads, -1))  # [W, N, h, d]
        length = torch.linalg.vector_norm(features, dim=-1)  # [W, N, h]
        ctx.save_for_backward(x, weight, length)
        return length.transpose(1, 2).contiguous()

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of x and weight: a length's is the unit vector."""
        x, weight, length = ctx.saved_tensors
        features = F.linear(x, weight).unflatten(2, (length.shape[2], -1))
        grad = (grad.transpose(1, 2) / length.clamp_min(SHORTEST))[..., None]  # [W, N, h, 1]
        grad_features = features.mul_(grad).flatten(2)  # [W, N, h*d]
        grad_weight = grad_features.flatten(0, 1).T @ x.flatten(0, 1)
        return grad_features @ weight, grad_weight, None


class Aggregate(torch.autograd.Function):
    """Sum each center's tokens, weighted by similarity: A @ x.

    The assignment A [W, h*M, N] has one entry for each head and token, its similarity; of A these
    entries and their indices alone are kept for backward.
    """

    @staticmethod
    def forward(ctx, x, similarity, index, centers):
        """Map tokens x [W, N, D], by similarity and index [W, h, N], to sums [W, h, M, D]."""
        ctx.save_for_backward(x, similarity, index)
        return (assignment(similarity, index, centers) @ x).unflatten(1, (-1, centers))

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of x, A.mT @ grad, and of the similarities."""
        x, similarity, index = ctx.saved_tensors
        grad_x = gather_centers(grad, similarity, index)
        return grad_x, dot_centers(grad, x, index), None, None


class Dispatch(torch.autograd.Function):
    """Hand each token its centers, weighted by similarity, summed over the heads: A.mT @ center."""

    @staticmethod
    def forward(ctx, center, similarity, index):
        """Map centers [W, h, M, D], by similarity and index [W, h, N], to tokens [W, N, D]."""
        ctx.save_for_backward(center, similarity, index)
        return gather_centers(center, similarity, index)

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of the centers, A @ grad, and of the similarities."""
        center, similarity, index = ctx.saved_tensors
        grad_center = (assignment(similarity, index, center.shape[2]) @ grad).view_as(center)
        return grad_center, dot_centers(center, grad, index), None


class ClusterAttention(nn.Module):
    """Cluster the tokens of each window around ``centers ** 2`` proposal centers, in each head.

    A token is assigned to its most similar center alone. A center aggregates the values of its
    tokens, weighted by similarity, and dispatches the result to them with the same weights.

    The maps of tokens are linear and the centers are averages, so the maps are applied to the few
    centers instead of the many tokens: values of tokens are never computed. For backward, nothing
    is kept that has an entry for each pair of center and token, [W, h, M, N].

    Shapes: W windows of N tokens, M proposal centers, h heads of width d, D = dim.

    Args:
        dim: width of a token.
        heads: independent clusterings, each of ``head_dim`` features.
        head_dim: width of a head.
        centers: proposal centers along each side of a window.
        fold: the grid is cut into fold x fold windows, each clustered by itself.
        similarity: "cosine", or "euclidean": exp(-distance) of the normalized vectors.
        dropout: probability that a similarity is set to zero in training.

    """

    def __init__(
        self,
        dim: int,
        heads: int = 8,
        head_dim: int = 24,
        centers: int = 4,
        fold: int = 1,
        similarity: str = "cosine",
        dropout: float = 0.4,
    ):
        super().__init__()
        if similarity not in SIMILARITIES:
            raise ValueError(f"similarity must be one of {SIMILARITIES}, not {similarity!r}")
        self.heads, self.head_dim, self.centers, self.fold = heads, head_dim, centers, fold
        self.similarity, self.dropout = similarity, dropout
        self.f = nn.Linear(dim, heads * head_dim)
        self.v = nn.Linear(dim, heads * head_dim)
        self.proj = nn.Linear(heads * head_dim, dim)
        self.sim_alpha = nn.Parameter(torch.ones(1))
        self.sim_beta = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor, grid: tuple[int, int] | None = None) -> Tensor:
        """Cluster the tokens of each image.

        Args:
            x: [B, H*W, dim], row by row.
            grid: (H, W); None when the grid is square.

        Returns:
            [B, H*W, dim].

        """
        if grid is None:
            side = round(x.shape[1] ** 0.5)
            grid = (side, side)
        windows, window = to_windows(x, grid, self.fold)
        # The assignment compares similar numbers: half precision would change it.
        with torch.autocast(x.device.type, enabled=False):
            out = self._cluster(windows.to(self.f.weight.dtype), window)  # [W, N, dim]
        return from_windows(out, grid, self.fold).to(x.dtype)

    @torch.no_grad()
    def grouping(self, x: Tensor, grid: tuple[int, int]) -> tuple[Tensor, Tensor]:
        """Return the center that each token is assigned to in the forward pass, and its similarity.

        Args:
            x, grid: as in ``forward``.

        Returns:
            Indices of the centers [B, heads, H*W], int64, and similarities of the same shape.
            Window w (row by row) has the centers from ``w * centers ** 2`` on.

        """
        windows, window = to_windows(x, grid, self.fold)
        with torch.autocast(x.device.type, enabled=False):
            index, similarity, _ = self._assign(*self._propose(windows, window))
        first_center = torch.arange(self.fold**2, device=x.device) * self.centers**2
        index = index + first_center.repeat(len(x))[:, None, None]  # [W, h, N]
        index, similarity = (
            from_windows(t.transpose(1, 2), grid, self.fold).transpose(1, 2)
            for t in (index, similarity)
        )
        return index, similarity

    def _cluster(self, x: Tensor, window: tuple[int, int]) -> Tensor:
        """Map the tokens of the windows [W, N, D] to the same shape."""
        x, proposals = self._propose(x, window)
        index, similarity, count = self._assign(x, proposals)
        v_weight = with_bias(self.v).unflatten(0, (self.heads, -1))  # [h, d, D+1]

        # Aggregate: (sum of similarity * value + value of the proposal) / (number of tokens + 1).
        # v is applied to the sums of tokens.
        sums = Aggregate.apply(x, similarity, index, self.centers**2)  # [W, h, M, D+1]
        center = (sums + proposals[:, None]) @ v_weight.mT / (count + 1)[..., None]  # [W, h, M, d]

        # Dispatch: similarity * center. proj is applied to the centers.
        proj_weight = self.proj.weight.unflatten(1, (self.heads, -1)).permute(1, 2, 0)  # [h, d, D]
        return Dispatch.apply(center @ proj_weight, similarity, index) + self.proj.bias

    def _propose(self, x: Tensor, window: tuple[int, int]) -> tuple[Tensor, Tensor]:
        """Append a one to each token, for the bias of each map, and average the proposal centers.

        Args:
            x: [W, N, D].
            window: grid (h, w) of a window's tokens, N = h*w.

        Returns:
            Tokens [W, N, D+1] and proposal centers [W, M, D+1], in the width of tokens.

        """
        x = F.pad(x.to(self.f.weight.dtype), (0, 1), value=1.0)
        return x, pool_tokens(x, window, (self.centers, self.centers))

    def _assign(self, x: Tensor, proposals: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Assign each token to its most similar center, in each head.

        Args:
            x: [W, N, D+1] tokens.
            proposals: [W, M, D+1].

        Returns:
            Index of each token's center, int64, and its similarity, [W, h, N] each, and the number
            of tokens of each center [W, h, M].

        """
        f_weight = with_bias(self.f)  # [h*d, D+1]
        center_f = F.linear(proposals, f_weight).unflatten(2, (self.heads, -1))  # [W, M, h, d]
        center_f = center_f.transpose(1, 2)  # [W, h, M, d]
        length = FeatureLength.apply(x, f_weight, self.heads)  # [W, h, N]

        # Cosine of token and center: <f(x), c> / |f(x)| with c of length 1. Both similarities rise
        # with it, unless sim_alpha is negative, and |f(x)| is the same for all centers: the largest
        # <f(x), sign * c> is the most similar center.
        sign = torch.where(self.sim_alpha < 0, -1.0, 1.0)
        unit = sign * F.normalize(center_f, dim=-1)
        query = unit @ f_weight.unflatten(0, (self.heads, -1))  # [W, h, M, D+1], in tokens' width
        dots = (query.flatten(1, 2) @ x.mT).unflatten(1, (self.heads, -1))  # [W, h, M, N]
        dropout = self.dropout if self.training else 0.0
        if dropout:
            dropped = draw_dropped(dots, dropout)  # one where dropped, else zero
            with torch.no_grad():
                dots.sub_(dropped, alpha=HUGE)
        best, index = dots.max(2)  # [W, h, N] each
        similarity = self._similarity(sign * best / length.clamp_min(SHORTEST))
        if dropout:
            # A dropped similarity is zero: the largest one if all that are kept are negative.
            countdown = torch.arange(dots.shape[2], 0, -1, device=x.device, dtype=x.dtype)
            most = dropped.mul_(countdown[:, None]).amax(2)  # of the first dropped; 0: none is
            first = (dots.shape[2] - most).long()  # [W, h, N]
            zero = (most > 0) & (similarity < 0) | (best < -HUGE / 2)
            index = torch.where(zero, first, index)
            similarity = similarity.masked_fill(zero, 0.0) / (1 - dropout)
        count = similarity.new_zeros(center_f.shape[:3])
        count.scatter_add_(2, index, torch.ones_like(similarity))
        return index, similarity, count

    def _similarity(self, cosine: Tensor) -> Tensor:
        if self.similarity == "euclidean":
            cosine = torch.exp(-unit_distance(cosine))
        return F.leaky_relu(self.sim_beta + self.sim_alpha * cosine, 0.2)


class GeluLinear(torch.autograd.Function):
    """``linear(gelu(x))``; backward recomputes the GELU instead of keeping it."""

    @staticmethod
    def forward(ctx, x, weight, bias):
        """Map [N, D] to [N, D'] in x's type, with weight [D', D] and bias [D']."""
        ctx.save_for_backward(x, weight)
        return F.linear(F.gelu(x), weight.to(x.dtype), bias.to(x.dtype))

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of x, weight and bias."""
        x, weight = ctx.saved_tensors
        grad_weight = (grad.T @ F.gelu(x)).to(weight.dtype)
        grad_x = torch.ops.aten.gelu_backward(grad @ weight.to(grad.dtype), x)
        return grad_x, grad_weight, grad.sum(0).to(weight.dtype)


class Mlp(nn.Module):
    """A two-layer perceptron with a GELU in between.

    Args:
        dim: width of a token.
        hidden: width of the hidden layer.

    """

    def __init__(self, dim: int, hidden: int):
        super().__init__()
        self.fc1 = nn.Linear(dim, hidden)
        self.fc2 = nn.Linear(hidden, dim)

    def forward(self, x: Tensor) -> Tensor:
        """Map [..., dim] to [..., dim]."""
        hidden = self.fc1(x.flatten(0, -2))  # one view instead of one for each product
        return GeluLinear.apply(hidden, self.fc2.weight, self.fc2.bias).view_as(x)


class ClusterBlock(nn.Module):
    """A depthwise convolution, cluster attention and a perceptron, each with a residual connection.

    The reference's block has the last two. Cluster attention ignores positions; the 3x3 convolution
    adds each token's neighborhood, as conditional position encodings do (Chu et al.,
    arXiv:2102.10882).

    Args:
        dim: width of a token.
        mlp_ratio: hidden width of the perceptron, in multiples of dim.
        attention: the arguments of ``ClusterAttention`` from ``heads`` on; None: no attention.

    """

    def __init__(self, dim: int, mlp_ratio: int, attention: dict | None = None):
        super().__init__()
        self.local = nn.Conv2d(dim, dim, 3, padding=1, groups=dim)
        self.attention = None
        if attention is not None:
            self.norm1 = LayerNorm(dim)
            self.attention = ClusterAttention(dim, **attention)
        self.norm2 = LayerNorm(dim)
        self.mlp = Mlp(dim, mlp_ratio * dim)

    def forward(self, image: Tensor) -> Tensor:
        """Map tokens on their grid, [B, dim, H, W], channels last in memory, to the same shape."""
        grid = tuple(image.shape[2:])
        x = (image + self.local(image)).flatten(2).transpose(1, 2)  # [B, H*W, dim]
        if self.attention is not None:
            x = x + self.attention(self.norm1(x), grid)
        x = x + self.mlp(self.norm2(x))
        return x.transpose(1, 2).unflatten(2, grid)


# ==== 8. model/readout.py
# Readout: tokens are pooled to clusters, and each head weighs the clusters of its branch.
#
# A mean over all tokens dilutes a lesion of a few tokens. Here tokens gather around proposal centers
# as in Context Clusters (Ma et al., "Image as Set of Points", ICLR 2023), and a gate weighs the
# centers, as in attention-based multiple instance learning (Ilse et al., arXiv:1802.04712).


class Clusters(NamedTuple):
    """Tokens [B, N, D] pooled to M centers.

    Attributes:
        centers: [B, M, D].
        joined: [B, M, N], the weight of each token in the center that it joined, else zero.
        mass: [B, M], the weights of a center's tokens, summed, and 1 for its proposal.

    """

    centers: Tensor
    joined: Tensor
    mass: Tensor


class ClusterPool(nn.Module):
    """Pool tokens to proposal centers: each center is the mean of the tokens most similar to it.

    The proposals are averages over the cells of a coarse grid. A token joins its most similar
    proposal alone, with ``sigmoid(beta + alpha * similarity)`` as its weight; the proposal counts
    as one more token.

    Args:
        dim: width of a token.
        centers: proposals along each side of the grid.
        similarity: "cosine", or "euclidean": exp(-distance) of the normalized features.
        features: width of what is compared.

    """

    def __init__(self, dim: int, centers: int, similarity: str, features: int = 32):
        super().__init__()
        if similarity not in SIMILARITIES:
            raise ValueError(f"similarity must be one of {SIMILARITIES}, not {similarity!r}")
        self.centers, self.similarity = centers, similarity
        self.f = nn.Linear(dim, features)
        self.sim_alpha = nn.Parameter(torch.ones(1))
        self.sim_beta = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor, grid: tuple[int, int]) -> Clusters:
        """Pool tokens [B, H*W, D], row by row on a grid (H, W)."""
        # The assignment compares similar numbers: half precision would change it.
        with torch.autocast(x.device.type, enabled=False):
            x = x.to(self.f.weight.dtype)
            proposals = pool_tokens(x, grid, (self.centers, self.centers))  # [B, M, D]
            index, weight, cosines = self._assign(x, proposals)
            joined = torch.zeros_like(cosines).scatter(1, index[:, None], weight[:, None])
            mass = joined.sum(2) + 1  # [B, M]
            centers = torch.baddbmm(proposals, joined, x) / mass[..., None]
            return Clusters(centers, joined, mass)

    @torch.no_grad()
    def grouping(self, x: Tensor, grid: tuple[int, int]) -> tuple[Tensor, Tensor]:
        """Return the center that each token joins, int64, and its weight: [B, 1, H*W] each."""
        with torch.autocast(x.device.type, enabled=False):
            x = x.to(self.f.weight.dtype)
            proposals = pool_tokens(x, grid, (self.centers, self.centers))
            index, weight, _ = self._assign(x, proposals)
        return index[:, None], weight[:, None]

    @torch.no_grad()
    def members(self, clusters: Clusters, grid: tuple[int, int]) -> Tensor:
        """Return each token's share of each center, [B, M, N]: ``members @ x`` are the centers."""
        tokens = clusters.joined.shape[2]
        cells = torch.eye(tokens, device=clusters.mass.device, dtype=clusters.mass.dtype)[None]
        cells = pool_tokens(cells, grid, (self.centers, self.centers))  # [1, M, N]
        return (clusters.joined + cells) / clusters.mass[..., None]

    def _assign(self, x: Tensor, proposals: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Find the proposal [B, M, D] that each token [B, N, D] joins.

        Returns:
            index [B, N], weight [B, N], and the cosine of each pair [B, M, N].

        """
        features = F.normalize(self.f(torch.cat([proposals, x], 1)), dim=-1)  # [B, M+N, d]
        anchors, features = features.split([proposals.shape[1], x.shape[1]], 1)
        cosines = torch.bmm(anchors, features.mT)
        cosine, index = cosines.max(1)  # [B, N] each
        if self.similarity == "euclidean":
            cosine = torch.exp(-unit_distance(cosine))
        return index, torch.sigmoid(self.sim_beta + self.sim_alpha * cosine), cosines


class Gate(nn.Module):
    """The parameters by which a head weighs clusters: their mass and what they hold.

    Args:
        dim: width of a center.

    """

    def __init__(self, dim: int):
        super().__init__()
        self.score = nn.Linear(dim, 1, bias=False)
        nn.init.zeros_(self.score.weight)
        self.power = nn.Parameter(torch.ones(1))


class Gates(nn.ModuleDict):
    """A gate for each head, all of them computed side by side.

    The weights start as the masses: as the mean of all tokens.

    Args:
        dim: width of a center.
        heads: names.

    """

    def __init__(self, dim: int, heads: tuple[str, ...]):
        super().__init__({head: Gate(dim) for head in heads})

    def forward(self, centers: Tensor, mass: Tensor) -> Tensor:
        """Map centers [heads, B, M, D] of mass [heads, B, M] to weights like it, which sum to 1."""
        weight = torch.stack([gate.score.weight for gate in self.values()])  # [heads, 1, D]
        power = torch.stack([gate.power for gate in self.values()])[..., None]  # [heads, 1, 1]
        normed = F.layer_norm(centers.to(weight.dtype), centers.shape[-1:])
        normed = normed.flatten(1, 2)  # [heads, B*M, D]
        score = torch.bmm(normed, weight.mT).view(mass.shape)
        return (score + power * mass.log()).softmax(2)


# ==== 9. model/sclusterformer.py
# SClusterFormer for RGB images: two clustering branches, fused by cross-attention.
#
# Fang, Sun, Zheng & Wu, "Deformable Convolution-Enhanced Hierarchical Transformer
# With Spectral-Spatial Cluster Attention for Hyperspectral Image Classification", IEEE
# TIP 34:701-716, 2025.


class Embedding(nn.Module):
    """Tokens from a feature map: a strided convolution, batch normalization and a GELU.

    Args:
        in_channels: channels of the map.
        dim: width of a token.
        stride: pixels of the map from one token to the next.
        groups: of the convolution; lowered to a common divisor of both widths.

    """

    def __init__(self, in_channels: int, dim: int, stride: int, groups: int):
        super().__init__()
        groups = math.gcd(groups, in_channels, dim)
        kernel = max(3, 2 * stride - 1)
        self.conv = nn.Conv2d(
            in_channels,
            dim,
            kernel,
            stride=stride,
            padding=kernel // 2,
            groups=groups,
            bias=False,
        )
        self.norm = nn.BatchNorm2d(dim)

    def forward(self, x: Tensor) -> Tensor:
        """Map [B, C, H, W] to tokens on their grid, [B, dim, h, w], h = ceil(H / stride)."""
        return F.gelu(self.norm(self.conv(x)))


class Branch(nn.Module):
    """Stages of an embedding and cluster blocks, all with one similarity.

    Args:
        config: the dimensions of the model.
        similarity: "cosine" (upper) or "euclidean" (lower).
        strides: of each stage's embedding.
        groups: of the embeddings' convolutions.

    """

    def __init__(self, config: Config, similarity: str, strides: tuple[int, ...], groups: int):
        super().__init__()
        self.checkpointing = config.checkpointing
        self.embeddings, self.stages = nn.ModuleList(), nn.ModuleList()
        channels = config.stem_channels
        for dim, depth, stride, fold in zip(
            config.embed_dims, config.depths, strides, config.windows, strict=True
        ):
            self.embeddings.append(Embedding(channels, dim, stride, groups))
            attention = None
            if config.clusters == "attention":
                attention = {
                    "heads": config.heads,
                    "head_dim": config.head_dim,
                    "centers": config.centers,
                    "fold": fold,
                    "similarity": similarity,
                    "dropout": config.similarity_dropout,
                }
            blocks = [ClusterBlock(dim, config.mlp_ratio, attention) for _ in range(depth)]
            self.stages.append(nn.ModuleList(blocks))
            channels = dim

    def forward(self, x: Tensor) -> tuple[Tensor, tuple[int, int]]:
        """Map the stem's [B, C, H, W] to tokens [B, N, embed_dims[-1]] and their grid."""
        for embedding, blocks in zip(self.embeddings, self.stages, strict=True):
            x = embedding(x)  # [B, dim, h, w]
            for block in blocks:
                if self.checkpointing and self.training:
                    # Backward computes the block again, with the same dropout.
                    x = checkpoint(block, x, use_reentrant=False, preserve_rng_state=True)
                else:
                    x = block(x)
        return x.flatten(2).transpose(1, 2), tuple(x.shape[2:])


class Readout(NamedTuple):
    """What the three heads, upper, lower and fused, weigh.

    Attributes:
        vectors: [3, B, M, dim].
        weights: [3, B, M], which sum to 1 over M.
        tokens: of the upper and of the lower branch, [B, N, dim] and their grid (H, W) each.
        clusters: of both branches; the fused head's have the lower's tokens. None: each vector is
            a token of the grid ``size``.
        size: (h, w), of the vectors where there are no clusters.

    """

    vectors: Tensor
    weights: Tensor
    tokens: tuple[tuple[Tensor, tuple[int, int]], ...]
    clusters: tuple[Clusters, Clusters] | None = None
    size: tuple[int, int] | None = None


class SClusterFormer(nn.Module):
    """The whole model: deformable stem, two branches, fusion, mixture of three heads.

    With the ``optimized`` preset at 64x64: stem [B, 32, 32, 32], in each branch tokens [B, 256, 48]
    then [B, 64, 96], pooled to clusters [B, 16, 96], fused [B, 16, 96], mixture [B, num_classes].

    Args:
        config: every dimension follows from it.

    """

    def __init__(self, config: Config):
        super().__init__()
        dim = config.embed_dims[-1]
        self.max_sequence_length = config.max_sequence_length
        self.stem = DeformableStem(config.stem_channels, config.stem_stride)
        self.upper = Branch(config, "cosine", config.upper_strides, config.embedding_groups)
        self.lower = Branch(config, "euclidean", config.lower_strides, groups=1)
        self.norm = LayerNorm(dim)
        self.fusion = FusionAttention(dim, math.gcd(config.heads, dim))
        self.heads = HeadMixture(dim, config.num_classes)
        self.pools = self.gates = None
        if config.clusters == "readout":
            similarities = {"upper": "cosine", "lower": "euclidean"}
            pools = {k: ClusterPool(dim, config.centers, own) for k, own in similarities.items()}
            self.pools = nn.ModuleDict(pools)
            self.gates = Gates(dim, HEADS)

    def forward(self, images: Tensor) -> Tensor:
        """Classify images.

        Args:
            images: [B, 3, H, W] float, normalized as ``normalize`` does.

        Returns:
            [B, num_classes] log-probabilities, in at least single precision; in training
            [4, B, num_classes], see ``HeadMixture``.

        """
        return self.heads(self.features(images))

    def head_outputs(self, images: Tensor) -> Tensor:
        """Return the log-probabilities of each head, upper, lower, fused: [3, B, num_classes]."""
        return self.heads.head_outputs(self.features(images))

    def features(self, images: Tensor) -> Tensor:
        """Return what the upper, the lower and the fused head read: [3, B, dim]."""
        vectors, weights, *_ = self.readout(images)
        read = torch.bmm(weights.flatten(0, 1)[:, None], vectors.flatten(0, 1))  # [3*B, 1, dim]
        return read.view(3, -1, vectors.shape[-1])

    def readout(self, images: Tensor) -> Readout:
        """Return what the heads weigh, and their weights."""
        x = self.stem(images)  # [B, C, H, W]
        tokens = (self.upper(x), self.lower(x))  # [B, N, dim] and a grid, each
        clusters = size = None
        if self.pools is None:
            size = sequence_grid(tokens[0][1], tokens[1][1], self.max_sequence_length)
            pair = [pool_tokens(own, grid, size) for own, grid in tokens]
        else:
            pools = (self.pools["upper"], self.pools["lower"])
            clusters = tuple(pool(*own) for pool, own in zip(pools, tokens, strict=True))
            pair = [own.centers for own in clusters]
        pair = torch.stack(pair)  # [2, B, M, dim]
        fused = self.fusion(*self.norm(pair).unbind())  # [B, M, dim]
        vectors = torch.cat([pair, fused.to(pair.dtype)[None]])
        if clusters is None:
            weights = vectors.new_full(vectors.shape[:3], 1 / vectors.shape[2])
        else:
            upper, lower = clusters
            weights = self.gates(vectors, torch.stack([upper.mass, lower.mass, lower.mass]))
        return Readout(vectors, weights, tokens, clusters, size)


def sequence_grid(
    upper: tuple[int, int], lower: tuple[int, int], max_length: int | None
) -> tuple[int, int]:
    """Choose the grid that both branches are pooled to before the fusion.

    It is the smaller of the two grids, shrunk in proportion to at most max_length tokens.

    Args:
        upper: (H, W) of the upper branch's tokens.
        lower: (H, W) of the lower branch's.
        max_length: most tokens; None: no limit.

    Returns:
        (h, w), with h * w <= max_length.

    """
    height, width = min(upper, lower, key=math.prod)
    if max_length is None or height * width <= max_length:
        return height, width
    h = min(max(1, math.isqrt(max_length * height // width)), max_length)
    return h, min(width, max_length // h)


def count_parameters(model: nn.Module) -> int:
    """Return the number of trainable parameters."""
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)


# ==== 10. model/ensemble.py
# Ensemble: several models whose probabilities are averaged.


class Ensemble(nn.Module):
    """The mean of models that were trained on the same classes.

    Args:
        members: at least one.

    """

    def __init__(self, members: list[SClusterFormer]):
        super().__init__()
        self.members = nn.ModuleList(members)

    def forward(self, images: Tensor) -> Tensor:
        """Map normalized images [B, 3, S, S] to log-probabilities [B, num_classes]."""
        return mean_probabilities(torch.stack([member(images) for member in self.members]))


def mean_probabilities(log_probabilities: Tensor) -> Tensor:
    """Average probabilities over the first axis; returns their logarithm."""
    return log_probabilities.logsumexp(0) - math.log(len(log_probabilities))


# ==== 11. model/pretrained.py
# Pretrained weights of the default model, small enough to travel with the code.
#
# ``benchmarks/pretrain.py`` makes them from photographs of plants; docs/pretrained.md is their card.
# A matrix or convolution is kept as whole numbers and a scale for each output channel, all else in
# half precision: the whole numbers, then the low bytes of the halves, then their high ones, packed
# by LZMA. The heads are not kept: they belong to the classes of a data set.


PRETRAINED = "model/pretrained.xz"
SHA256 = "ad0a9230140ec74209030671c570221e4657554f674bbd65d0f5355374c49857"


def kept_tensors(model: SClusterFormer) -> dict[str, Tensor]:
    """Return the tensors of a model that are kept, by name, in order."""
    return {
        name: tensor
        for name, tensor in model.state_dict().items()
        if not name.startswith("heads.") and tensor.is_floating_point()
    }


def read_pretrained(config: Config) -> dict[str, Tensor] | None:
    """Return the pretrained weights by name, or None where a config's model has other dimensions.

    Raises:
        UserError: the file is not the one that belongs to this program.

    """
    content = read_resource(PRETRAINED)
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise UserError(
            f"the pretrained weights ({PRETRAINED}) are damaged: get the program again, or give "
            "--init scratch"
        )
    with torch.device("meta"):  # the names and shapes alone
        kept = kept_tensors(SClusterFormer(config))
    matrices = {name: tensor for name, tensor in kept.items() if tensor.ndim >= 2}
    count = sum(tensor.numel() for tensor in matrices.values())
    scales = sum(len(tensor) for tensor in matrices.values())
    rest = sum(tensor.numel() for name, tensor in kept.items() if name not in matrices)
    values = np.frombuffer(lzma.decompress(content), np.uint8)
    if len(values) != count + 2 * (scales + rest):
        return None
    codes = torch.from_numpy(values[:count].view(np.int8).astype(np.float32))
    pairs = np.ascontiguousarray(values[count:].reshape(2, -1).T)
    halves = torch.from_numpy(pairs.view("<f2").astype(np.float32)[:, 0])
    weights = {}
    for name, tensor in kept.items():
        if name in matrices:
            own, codes = codes[: tensor.numel()], codes[tensor.numel() :]
            scale, halves = halves[: len(tensor)], halves[len(tensor) :]
            own = own.view(len(tensor), -1) * scale[:, None]
        else:
            own, halves = halves[: tensor.numel()], halves[tensor.numel() :]
        weights[name] = own.view_as(tensor)
    return weights


def pretrained_model() -> SClusterFormer:
    """Return the default model with the pretrained weights, for its features: its heads are new."""
    model = SClusterFormer(Config())
    model.load_state_dict(model.state_dict() | read_pretrained(Config()))
    return model.eval()


# ==== 12. runtime/progress.py
# Progress of long work: a bar on a terminal, lines in a log.


PROGRESS_SECONDS = 30  # between two progress lines where there is no terminal


class Progress:
    """A progress bar on a terminal; elsewhere (a log, a notebook) a line every half a minute."""

    def __init__(self, name: str, total: int, done: int = 0, enabled: bool = True):
        self.name, self.total, self.done = name, total, done
        self.first, self.started = done, time.monotonic()
        self.printed, self.lines = self.started, enabled and not sys.stderr.isatty()
        shows_bar = enabled and not self.lines
        self.bar = tqdm(desc=name, total=total, initial=done, leave=False, disable=not shows_bar)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.bar.close()

    def update(self, count: int = 1, note: str = "") -> None:
        """Count images that are done; ``note`` is added to the line."""
        self.done += count
        self.bar.update(count)
        now = time.monotonic()
        if self.lines and now > self.printed + PROGRESS_SECONDS:
            self.printed = now
            speed = (self.done - self.first) / (now - self.started)
            print(
                f"{self.name}: {self.done} of {self.total} images{note and f', {note}'}, "
                f"{speed:.0f} images/s, {describe_seconds((self.total - self.done) / speed)} "
                "left",
                flush=True,
            )


def describe_seconds(seconds: float) -> str:
    """Write a duration for a person, in seconds, minutes or hours."""
    if seconds < 180:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 6000 else f"{seconds / 3600:.1f} h"


# ==== 13. runtime/files.py
# Files: output folders that one process at a time writes, and atomic writes.


UNFINISHED = ".unfinished-"  # how the names of files begin that are being written


# The output folders that this process has locked, and what releases them. A notebook that runs this
# cell again keeps its locks.
_locks: dict[Path, Callable[[], None]] = globals().get("_locks", {})


def lock_output(folder: Path) -> None:
    """Lock the output folder for this process, until it ends.

    Raises:
        UserError: another process has locked it, or it cannot be made.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if folder.resolve() in _locks:
            return
        _locks[folder.resolve()] = lock_folder(folder)
    except BlockingIOError as error:
        raise UserError(
            f"another run writes to {folder}: wait for it or give another with --output DIR"
        ) from error
    except OSError as error:
        raise UserError(
            f"the output folder {folder} cannot be made ({error.strerror}): give another with "
            "--output DIR"
        ) from error


def lock_folder(folder: Path) -> Callable[[], None]:
    """Lock a folder against other processes; returns what releases it.

    Raises:
        BlockingIOError: another process has locked it.

    """
    try:
        import fcntl
    except ImportError:
        lock = FileLock(folder / ".lock")
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise BlockingIOError from error
        return lock.release
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise
    except OSError:  # a file system without locks
        pass
    return lambda: os.close(handle)


def release_output(folder: Path) -> None:
    """Let another process lock the output folder."""
    release = _locks.pop(folder.resolve(), None)
    if release is not None:
        release()


def check_writable(folder: Path) -> None:
    """Make sure that a folder can be made and written, leaving no trace.

    Raises:
        UserError: it cannot.

    """
    existing = folder.absolute()
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
    except OSError as error:
        raise UserError(
            f"the output folder {folder} cannot be written ({error.strerror}): "
            "give another with --output DIR"
        ) from error


def flush_folder(folder: Path) -> None:
    """Have the names in a folder reach the disk, where its file system can be told to."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove_unfinished(folder: Path) -> None:
    """Remove what a process that was killed in the middle of ``atomic_write`` left in a folder."""
    for path in folder.glob(f"{UNFINISHED}*"):
        with contextlib.suppress(OSError):
            path.unlink()


def atomic_write(path: Path, write: Callable[[Path], None], previous: Path | None = None) -> None:
    """Have ``write`` fill a temporary file beside ``path``, then put it in place in one step.

    A reader sees the old file or the new one. When ``write`` fails the old one stays. What is in
    place has reached the disk.

    Raises:
        UserError: the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # The suffix is kept: writers choose their format by it.
        handle, name = tempfile.mkstemp(prefix=UNFINISHED, suffix=path.suffix, dir=path.parent)
        try:
            try:
                write(Path(name))
                os.fsync(handle)
            finally:
                os.close(handle)  # Windows replaces no open file
            os.chmod(name, 0o644)  # mkstemp's files are its owner's alone
            if previous is not None and path.exists():
                os.replace(path, previous)
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        flush_folder(path.parent)
    except OSError as error:
        raise UserError(
            f"{path} cannot be written ({error.strerror}): free some space or write to another "
            "folder"
        ) from error


# ==== 14. runtime/environment.py
# What the environment says: Kaggle, notebook or script, torchrun; and the folders that follow.


KAGGLE_INPUT = Path("/kaggle/input")
KAGGLE_WORKING = Path("/kaggle/working")


@dataclass(frozen=True)
class Launch:
    """Which process of a run this is, from torchrun's environment; by default the only one.

    Attributes:
        rank: of this process, from 0; rank 0 alone writes and prints.
        local_rank: from 0, among the processes of this machine.
        by_torchrun: whether torchrun started this process.
        restarts: how often torchrun has restarted all processes.
        run_id: of the run that starts here; all restarts have the same. Empty: a random one.

    """

    rank: int = 0
    world_size: int = 1
    local_rank: int = 0
    local_world_size: int = 1
    by_torchrun: bool = False
    restarts: int = 0
    run_id: str = ""


def read_launch() -> Launch:
    """Return what torchrun has set for this process; without torchrun it is the only one."""
    names = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE", "MASTER_PORT")
    if not all(os.environ.get(name, "").isdigit() for name in names):
        return Launch()
    rank, world_size, local_rank, local_world_size, _ = (int(os.environ[name]) for name in names)
    run_id = os.environ.get("TORCHELASTIC_RUN_ID", "none")
    if run_id == "none":  # torchrun was given none: its own process stays the same over restarts
        run_id = f"{socket.gethostname()} {os.getppid()}"
    restarts = int(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0"))
    return Launch(rank, world_size, local_rank, local_world_size, True, restarts, run_id)


def in_notebook() -> bool:
    """Return whether a notebook's kernel runs this: then the command line is not ours."""
    return "ipykernel" in sys.modules


def on_kaggle() -> bool:
    """Return whether this is a Kaggle session."""
    return "KAGGLE_KERNEL_RUN_TYPE" in os.environ or KAGGLE_WORKING.is_dir()


def own_command() -> list[str]:
    """Return torchrun's arguments that start this program again: a file, or -m and a module."""
    main = sys.modules["__main__"]
    if main.__spec__ is not None:
        return ["-m", main.__spec__.name.removesuffix(".__main__")]
    return [main.__file__]


def notebook_source() -> str:
    """Return the program as the notebook has run it: its cells, in the order of their last run."""
    from IPython import get_ipython

    cells = [cell for cell in get_ipython().user_ns["In"] if cell.startswith(PROGRAM_CELL)]
    return "\n\n\n".join(cells) + "\n"


def end_with_parent() -> None:
    """Have Linux send SIGTERM to this process when the one that started it ends."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


def output_folder(config: Config) -> Path:
    """Return where a run writes: ``--output``, or the default of where it runs."""
    if config.output is not None:
        return Path(config.output)
    if on_kaggle():
        return KAGGLE_WORKING
    return Path("output-dry-run" if config.dry_run else "output")


def cache_folder() -> Path:
    """Return where decoded images are kept: on Kaggle scratch, which is no part of the output."""
    if on_kaggle():
        return Path(tempfile.gettempdir()) / "sclusterformer"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sclusterformer"


def find_data_folder(config: Config) -> Path:
    """Return the folder to look for images in: ``--data``, else what is attached on Kaggle.

    Raises:
        UserError: neither is there; the message names where it looked and what to give.

    """
    if config.data is not None:
        return Path(config.data)
    attached = sorted(KAGGLE_INPUT.iterdir()) if KAGGLE_INPUT.is_dir() else []
    if not attached:
        raise UserError(
            f"no data set: looked in {KAGGLE_INPUT}, which "
            f"{'is empty' if KAGGLE_INPUT.is_dir() else 'is not there'}; on Kaggle attach one "
            "(Add Input), elsewhere give --data DIR, or --dry-run to try synthetic leaves"
        )
    return KAGGLE_INPUT


# ==== 15. runtime/device.py
# The device that a run uses, its precision and its memory.


ASSUMED_MEMORY = 4 * 2**30  # bytes, where the system does not report it, as on Windows


def usable_gpus(name: str) -> int:
    """Return how many GPUs ``--device`` stands for: one where it is named, 0 on the CPU."""
    if name == "cpu" or not torch.cuda.is_available():
        return 0
    if name not in ("auto", "cuda"):
        return 1
    architectures = torch.cuda.get_arch_list()
    devices = range(torch.cuda.device_count())
    return sum(has_kernels(torch.cuda.get_device_capability(k), architectures) for k in devices)


def pick_precision(config: Config, device: torch.device) -> str:
    """Return the arithmetic of a device: mixed fp16 on a GPU unless the setting is another."""
    if config.precision == "auto":
        return "fp16" if device.type == "cuda" else "fp32"
    return config.precision


def keep_freed_memory() -> None:
    """Tell glibc to reuse freed blocks instead of returning them to the system.

    A training step frees and asks for the same large tensors over and over; by default each comes
    as fresh pages that the system must clear first, about a third of a step's time on a CPU.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:  # musl has none
        mallopt(-3, 2**30)  # M_MMAP_THRESHOLD: smaller blocks come from the heap
        mallopt(-1, 2**31 - 1)  # M_TRIM_THRESHOLD: the heap's free end is kept


def has_kernels(capability: tuple[int, int], architectures: list[str]) -> bool:
    """Return whether a torch build has code for a card.

    Args:
        capability: the card's, (6, 0) for a P100, (7, 5) for a T4.
        architectures: what torch was built for, as by ``torch.cuda.get_arch_list``: machine code
            ("sm_75") runs on cards of the same major version from that minor one on, intermediate
            code ("compute_90") on all later cards.

    """
    for architecture in architectures:
        kind, _, version = architecture.partition("_")
        if kind not in ("sm", "compute"):  # a ROCm build has gfx90a
            continue
        version = version.rstrip("af")  # sm_90a, sm_100f
        built = (int(version[:-1]), int(version[-1]))
        if kind == "compute" and capability >= built:
            return True
        if kind == "sm" and capability[0] == built[0] and capability[1] >= built[1]:
            return True
    return False


def pick_device(name: str, launch: Launch | None = None) -> torch.device:
    """Return the device that a setting names; "auto" takes a usable GPU, else the CPU.

    Of several processes on a machine each takes a GPU of its own.

    Raises:
        UserError: an unknown name, or a GPU by name that is not there or has no kernels.

    """
    try:
        device = torch.device("cuda" if name == "auto" else name)
    except RuntimeError:
        device = None
    if device is None or device.type not in ("cpu", "cuda"):
        raise UserError(f"unknown device {name!r}: give auto, cpu, cuda or cuda:N")
    if device.type == "cpu":
        return device
    launch = launch or Launch()
    if launch.world_size > 1 and device.index is not None:
        raise UserError(
            f"--device {name} is one GPU for {launch.world_size} processes: give --device auto"
        )
    with warnings.catch_warnings():
        # torch's own warnings about an old card or driver fill a screen; ours is one line.
        warnings.simplefilter("ignore")
        if not torch.cuda.is_available():
            problem = "torch finds no CUDA GPU here"
        elif (device.index or 0) >= torch.cuda.device_count():
            problem = f"there is no GPU number {device.index}, only {torch.cuda.device_count()}"
        elif launch.local_world_size > torch.cuda.device_count():
            raise UserError(
                f"{launch.local_world_size} processes are more than the "
                f"{torch.cuda.device_count()} GPUs of this "
                "machine: start one for each, or give --device cpu"
            )
        elif not has_kernels(torch.cuda.get_device_capability(device), torch.cuda.get_arch_list()):
            major, minor = torch.cuda.get_device_capability(device)
            problem = (
                f"this torch has no kernels for {torch.cuda.get_device_name(device)} (compute "
                f"capability {major}.{minor})"
            )
            if name == "auto":  # the CPU would take hours of a quota that is the GPU's
                raise UserError(
                    f"{problem}: on Kaggle choose the accelerator GPU T4 x2; --device cpu trains "
                    "without it"
                )
        else:
            return torch.device("cuda", device.index or launch.local_rank)
    if name == "auto":
        return torch.device("cpu")
    raise UserError(f"--device {name}: {problem}; give --device cpu or auto")


def send(tensor: Tensor, device: torch.device) -> Tensor:
    """Return a tensor on a device; what is sent to a GPU is pinned first, so that nothing waits.

    A copy from pinned memory is queued behind the GPU's work like any operation.
    """
    if device.type == "cuda" and tensor.device.type == "cpu":
        tensor = tensor.pin_memory()
    return tensor.to(device, non_blocking=True)


def peak_memory(device: torch.device) -> int:
    """Return the most memory held so far, in bytes: torch's on a GPU, else the process's.

    0 where the system does not report it, as on Windows.
    """
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    try:
        import resource
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024  # Linux counts in KiB


def free_memory(device: torch.device) -> int:
    """Return the bytes that are free on a device: a GPU's, else the machine's."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    meminfo = Path("/proc/meminfo")
    if meminfo.exists():
        for line in meminfo.read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    if hasattr(os, "sysconf"):
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return ASSUMED_MEMORY


def room_for_pixels(device: torch.device) -> int:
    """Return the bytes of a device that decoded images may take: half of what is free."""
    return free_memory(device) // 2


# ==== 16. runtime/runtime.py
# Where a run takes place: device, precision, output folder, deadline, and signals that stop it.


VIEWS = 8  # of an image: its flips and quarter turns
KAGGLE_HOURS = 8.5  # of a session's 9 to 12, after which its output is lost
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass
class Runtime:
    """Where a run takes place, read once; what changes stands last."""

    device: torch.device
    precision: str  # "fp32" or "fp16"
    output: Path
    deadline: float = math.inf  # of the monotonic clock, in seconds: all must be done by then
    launch: Launch = field(default_factory=Launch)
    phases: dict[str, float] = field(default_factory=dict)  # seconds of each
    stop_signal: str = ""  # that asked for a stop
    store: dist.Store | None = None  # where several processes meet
    image_seconds: float = 0.0  # that an image takes at evaluation, once, as measured
    views: int = VIEWS  # of an image at the last evaluation: flips and quarter turns
    evaluation_batch: int = 0  # most images at a time at an evaluation, by the plan; 0: no limit

    @property
    def rank(self) -> int:
        """The number of this process, from 0."""
        return self.launch.rank

    @property
    def world_size(self) -> int:
        """How many processes train together."""
        return self.launch.world_size

    @property
    def is_main_process(self) -> bool:
        """Whether this is the process that writes and prints."""
        return self.launch.rank == 0

    @contextmanager
    def phase(self, name: str):
        """Add the time of the enclosed block to ``phases[name]``, in seconds, then free memory.

        Freed here and not after each batch: the next batch would only ask for the same again.
        """
        start = time.perf_counter()
        try:
            yield
        finally:
            gc.collect()
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
            elapsed = time.perf_counter() - start
            self.phases[name] = self.phases.get(name, 0.0) + elapsed

    def autocast(self) -> torch.autocast:
        """Return the context of mixed precision, a no-op in fp32."""
        return torch.autocast(
            self.device.type, dtype=torch.float16, enabled=self.precision == "fp16"
        )


@contextmanager
def stop_on_signals(runtime: Runtime):
    """Record the first SIGINT or SIGTERM in ``runtime.stop_signal``; a second one ends the process.

    After the first one, both have their usual effect again, in later blocks, too. Only the main
    thread may set handlers; in other threads nothing is changed.
    """
    if runtime.stop_signal or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in STOP_SIGNALS}

    def restore_handlers() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def handle(number: int, _) -> None:
        runtime.stop_signal = signal.Signals(number).name
        restore_handlers()
        print(
            f"{runtime.stop_signal} received: stopping once everything is saved; a second signal "
            "ends the program at once",
            flush=True,
        )

    for number in STOP_SIGNALS:
        signal.signal(number, handle)
    try:
        yield
    finally:
        restore_handlers()


def start(config: Config, launch: Launch | None = None, began: float | None = None) -> Runtime:
    """Choose device, precision and output folder, and print them in a line.

    Nothing is written yet.

    Raises:
        UserError: the device is not there, or the output folder cannot be written.
    """
    launch = launch or Launch()
    device = pick_device(config.device, launch)
    precision = pick_precision(config, device)
    output = output_folder(config)
    if launch.rank == 0:
        check_writable(output)
    if config.compile and device.type == "cpu":
        raise UserError("--compile is for a CUDA GPU: leave it out to train on the CPU")
    if device.type == "cuda":
        # A run's images have one size: the fastest algorithms are searched for once.
        torch.backends.cudnn.benchmark = True
        torch.set_float32_matmul_precision("high")  # TF32, where the card has it
    else:
        keep_freed_memory()
        if precision == "fp16":
            print("half precision on the CPU is for trying it out: it is many times slower there")
    hours = config.time_budget
    if hours is None:
        hours = KAGGLE_HOURS if on_kaggle() else math.inf
    deadline = (time.monotonic() if began is None else began) + 3600 * hours
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"
    threads = "" if device.type == "cuda" else f", {torch.get_num_threads()} threads"
    if launch.world_size > 1:
        name = f"{launch.world_size} processes, each on {name}"
        if device.type == "cuda":
            torch.cuda.set_device(device)
    print(f"runs on {name}{threads}, {precision}; results go to {output}", flush=True)
    return Runtime(device, precision, output, deadline, launch)


# ==== 17. runtime/processes.py
# The group of processes that train together: joining it, collectives, and who is lost.


EXIT_CODE_FILE = "SCLUSTERFORMER_EXIT_CODE"  # where launched processes write the program's code
ARRIVAL_TIMEOUT = timedelta(minutes=30)  # another machine may take long to decode its images
COLLECTIVE_TIMEOUT = timedelta(seconds=45)
# NCCL then aborts the process: later than gloo, whose errors can be explained.
NCCL_TIMEOUT = timedelta(seconds=60)
ANSWER_SECONDS = 5  # within which a process answers after a collective has failed
LOST_EXIT_CODE = 5


def join_process_group(runtime: Runtime) -> None:
    """Connect this process with the others of the run, once all have arrived; alone: do nothing.

    Decoding and resuming come before, since one process may take long for them.

    Raises:
        ProcessLost: not all have arrived within ``ARRIVAL_TIMEOUT``; the message names them.

    """
    if runtime.world_size == 1:
        return
    store, rank, world_size = next(rendezvous("env://", timeout=ARRIVAL_TIMEOUT))
    store = dist.PrefixStore(f"restart {runtime.launch.restarts}", store)
    runtime.store = dist.PrefixStore("process", store)
    runtime.store.set(str(rank), f"{socket.gethostname()} {os.getpid()}")
    names = [str(other) for other in range(world_size)]
    try:
        runtime.store.wait(names, ARRIVAL_TIMEOUT)
    except RuntimeError as error:
        missing = ", ".join(name for name in names if not runtime.store.check([name]))
        raise ProcessLost(
            f"of {world_size} processes, rank {missing} has not arrived within {ARRIVAL_TIMEOUT}: "
            "start all of them, with the same arguments"
        ) from error
    cuda = runtime.device.type == "cuda"
    with silence_gloo():
        dist.init_process_group(
            "cpu:gloo,cuda:nccl" if cuda else "gloo",
            store=store,
            rank=rank,
            world_size=world_size,
            timeout=NCCL_TIMEOUT if cuda else COLLECTIVE_TIMEOUT,
        )


def leave_process_group() -> None:
    """Disconnect from the other processes; what one of them does from here on, it does alone."""
    if dist.is_initialized():
        dist.destroy_process_group()


@contextmanager
def silence_gloo():
    """Discard what is printed by C++: gloo prints a line for each connection."""
    sys.stdout.flush()
    stdout, null = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    try:
        yield
    finally:
        os.dup2(stdout, 1)
        os.close(stdout)
        os.close(null)


def broadcast_object(value):
    """Return rank 0's value; those of the other processes do not matter."""
    if not dist.is_initialized():
        return value
    values = [value]
    dist.broadcast_object_list(values, src=0)
    return values[0]


def gather_objects(value) -> list:
    """Return the values of all processes, in the order of their ranks."""
    if not dist.is_initialized():
        return [value]
    values = [None] * dist.get_world_size()
    dist.all_gather_object(values, value)
    return values


def all_reduce(tensor: Tensor) -> Tensor:
    """Replace a tensor by its sum over all processes, and return it."""
    if dist.is_initialized():
        dist.all_reduce(tensor)
    return tensor


def end_processes(pids: Sequence[int]) -> None:
    """End processes that hang, for which torchrun would wait."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def explain_collective_error(error: RuntimeError, runtime: Runtime) -> RuntimeError | ProcessLost:
    """Find out which processes made a collective fail; an error of another kind is returned as is.

    A process whose connection fails, or times out, does not know which other one is the cause: all
    that still run say so in the store, and the others are the cause.
    """
    words = ("gloo", "nccl", "connection", "peer", "timed out", "timeout")
    if runtime.store is None or not any(word in str(error).lower() for word in words):
        return error
    store, silent = runtime.store, set(range(runtime.world_size))
    try:
        store.set(f"answer {runtime.rank}", "")
        deadline = time.monotonic() + ANSWER_SECONDS
        while silent and time.monotonic() < deadline:
            silent -= {rank for rank in silent if store.check([f"answer {rank}"])}
            time.sleep(0.1)
        processes = {rank: store.get(str(rank)).decode() for rank in sorted(silent)}
    except RuntimeError:
        return ProcessLost("the store where the processes meet is gone, and with it its process")
    if not silent:
        reason = " ".join(str(error).split())[:200]
        return ProcessLost(f"a connection between the processes failed ({reason})")
    names, hanging = [], []
    for rank, process in processes.items():
        host, pid = process.split()
        names.append(f"rank {rank} (process {pid} on {host})")
        if host == socket.gethostname():
            hanging.append(int(pid))
    verb = "does" if len(names) == 1 else "do"
    return ProcessLost(
        f"of {runtime.world_size} processes, {', '.join(names)} {verb} not answer: killed, failed, "
        f"or without progress for {COLLECTIVE_TIMEOUT.seconds} s",
        hanging,
    )


# ==== 18. data/groups.py
# Groups: images of one object, which must not be separated by a split (the leakage guard).
#
# Three signs are used: images that look the same, also turned or mirrored (a perceptual hash); marks
# of copies in the names (X.jpg, X_flipLR.jpg); and frame numbers in the names, where images with
# neighboring numbers do look similar. A score on a split that separates such images by chance
# measures how well the model remembers leaves, not how well it knows diseases.


FRAMES_PER_BLOCK = 17, 33  # kept together, at least and at most: several leaves
MAX_HASH_DISTANCE = 4  # most bits of 128 in which the hashes of near-duplicates differ
MAX_NEIGHBORS = 16  # hashes with an equal word that each is compared with
CHUNK = 128  # images at a time
CLOSEST = 0.1  # share of random pairs of a class that count as similar
MIN_SIMILAR = 0.25  # share of similar neighboring frames from which they are series of one object
MIN_FRAMES = 20  # neighboring frames below which nothing is concluded from them
UNIQUE_ID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{16,}", re.IGNORECASE)
NUMBER = re.compile(r"\d+")
# What augmentation and file managers add to the name of a copy.
COPY_MARK = re.compile(
    r"([ _.-]*(new)?\d{1,3} ?deg(rees)?|[ _.-]+rotated?[ _-]?\d{0,3}"
    r"|[ _.-]*flip(ped)?[ _-]?(lr|ud|tb|h|v)?"
    r"|[ _.-]+(mirror(ed)?|copy|aug(mented)?[ _-]?\d*))$",
    re.IGNORECASE,
)
COPY_NUMBER = re.compile(r"[ _]?\(\d{1,2}\)$")  # of a second file of the same name
MAX_COPIES = 32  # files of one name and its marks: more are numbered images


@dataclass(frozen=True)
class ImageGroups:
    """Which images belong together.

    Attributes:
        groups: [N] int64, equal for images of one class that must stay on one side of a split.
        near_duplicates: [P, 2] int64, pairs of images that look the same, also turned by quarters
            or mirrored, of any class.
        copies: [C, 2] int64, pairs of one class of which one is a copy by its name.
        neighbors: [Q, 2] int64, pairs of one class with neighboring frame numbers; empty where
            these do not look similar.
        similar: share of the neighboring frames that are among the closest tenth of random pairs.
        given: whether a user has said what belongs together.

    """

    groups: np.ndarray
    near_duplicates: np.ndarray
    copies: np.ndarray
    neighbors: np.ndarray
    similar: float
    given: bool = False


def find_groups(
    images: Tensor, labels: np.ndarray, names: list[str], seed: int, given: np.ndarray | None = None
) -> ImageGroups:
    """Find near-duplicates, and series of frames where nobody has said what belongs together.

    Args:
        images: [N, 3, S, S] uint8, in memory or mapped.
        labels: [N] int64.
        names: [N] files; the last number in a name is taken for its frame.
        seed: of the random pairs that neighboring frames are compared with.
        given: [N] str, groups of a user's, "" for an image that stands alone.

    """
    near_duplicates = find_near_duplicates(images)
    copies = copies_by_name(names, labels)
    blocks, neighbors, similar = np.arange(len(names)), np.empty((0, 2), dtype=np.int64), 0.0
    if given is None:
        blocks, neighbors, similar = blocks_of_frames(images, labels, names, seed)
    else:
        own = given != ""
        blocks[own] = len(names) + np.unique(given[own], return_inverse=True)[1]
    of_one_class = labels[near_duplicates[:, 0]] == labels[near_duplicates[:, 1]]
    related = np.concatenate([near_duplicates[of_one_class], copies])
    groups = merge_groups(blocks, related)
    return ImageGroups(groups, near_duplicates, copies, neighbors, similar, given is not None)


def blocks_of_frames(
    images: Tensor, labels: np.ndarray, names: list[str], seed: int
) -> tuple[np.ndarray, np.ndarray, float]:
    """Find series of frames whose neighbors look similar, and cut them where these do not.

    Arguments are those of ``find_groups``; returns numbers of blocks [N], and what ``ImageGroups``
    holds as neighbors and similar.
    """
    series, frames = frame_numbers(names)
    # Class by class, series by series, frame by frame.
    order = np.lexsort((frames, series, labels))
    a, b = order[:-1], order[1:]
    gap = frames[b] - frames[a]
    same = (labels[a] == labels[b]) & (series[a] == series[b]) & (series[a] >= 0)
    neighbors = np.stack([a, b], 1)[same & (gap <= 2)]
    similar, blocks = 0.0, np.arange(len(names))
    if len(neighbors) >= MIN_FRAMES:
        colors = color_histograms(images)
        similar = similar_share(colors, labels, neighbors, seed)
    if similar < MIN_SIMILAR:
        neighbors = neighbors[:0]
    else:
        order = order[series[order] >= 0]
        ends = np.diff(np.stack([labels, series])[:, order]).any(0)
        for own in np.split(order, np.flatnonzero(ends) + 1):
            for block in np.split(own, cut_series(colors[own], frames[own])):
                blocks[block] = len(names) + block[0]
    return blocks, neighbors, similar


def cut_series(colors: np.ndarray, frames: np.ndarray) -> list[int]:
    """Cut a series of images in blocks, where two images differ most from the next two.

    Args:
        colors: [N, 64], of ``color_histograms``.
        frames: [N] int64, rising.

    Returns:
        where each block but the first begins.

    """
    pairs = (colors[:-1] + colors[1:]) / 2
    pairs = np.concatenate([colors[:1], pairs, colors[-1:]])  # [N + 1, 64]
    changes = np.abs(pairs[2:] - pairs[:-2]).sum(1)  # [N - 1], before the second image and so on
    changes[np.diff(frames) > 2] = np.inf
    least, most = FRAMES_PER_BLOCK
    starts = [0]
    while (ages := frames - frames[starts[-1]])[-1] >= most:
        first, last = np.searchsorted(ages, [least, most])
        starts.append(first + int(changes[first - 1 : last].argmax()))
    return starts[1:]


def find_near_duplicates(images: Tensor) -> np.ndarray:
    """Find pairs of images [N, 3, S, S] uint8 that look the same under one of the eight turns."""
    hashes = difference_hashes(images)  # [N, 8, 16]
    pairs = close_pairs(hashes.reshape(-1, hashes.shape[2])) // hashes.shape[1]
    return np.unique(np.sort(pairs[pairs[:, 0] != pairs[:, 1]], axis=1), axis=0).reshape(-1, 2)


def without_copy_marks(stem: str) -> str:
    """Return a file's name without what marks it as a copy of another image."""
    while (shorter := COPY_MARK.sub("", COPY_NUMBER.sub("", stem))) != stem and shorter:
        stem = shorter
    return stem


def copies_by_name(names: list[str], labels: np.ndarray) -> np.ndarray:
    """Find images [N] of one class whose names differ in marks of copies alone: pairs [C, 2]."""
    families = {}
    for k, (name, label) in enumerate(zip(names, labels.tolist(), strict=True)):
        stem = Path(name).stem
        families.setdefault((without_copy_marks(stem), label), []).append((k, stem))
    pairs = []
    for (original, _), members in families.items():
        stems = {stem for _, stem in members}
        # Numbers alone, (1) to (90) without a file that has none, count images.
        marked = original in stems or any(COPY_NUMBER.sub("", stem) != original for stem in stems)
        if marked and len(stems) > 1 and len(members) <= MAX_COPIES:
            pairs += [(members[0][0], k) for k, _ in members[1:]]
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def difference_hashes(images: Tensor) -> np.ndarray:
    """Hash the eight turns of images [N, 3, S, S] uint8 to 128 bits each: [N, 8, 16] uint8.

    A bit is set for each cell of a coarse grid if the next one to the right, or the next one
    below, is brighter (the difference hash), by more than the noise of a JPEG's flat regions.
    """
    hashes = []
    for chunk in images.split(CHUNK):
        gray = chunk.float().sum(1, keepdim=True)  # [n, 1, S, S], whole: the same on any machine
        wide, tall = (F.adaptive_avg_pool2d(gray, size)[:, 0] for size in ((8, 9), (9, 8)))
        for quarters in range(4):
            # A turn of the image is the same turn of its cells.
            across, down = (wide, tall) if quarters % 2 == 0 else (tall, wide)
            turned = [torch.rot90(cells, quarters, (1, 2)) for cells in (across, down)]
            for a, d in (turned, [cells.flip(2) for cells in turned]):
                bits = [(a.diff(dim=2) > 6).flatten(1), (d.diff(dim=1) > 6).flatten(1)]
                hashes.append(np.packbits(torch.cat(bits, 1).numpy(), axis=1))  # [n, 16]
    views = [hashes[k : k + 8] for k in range(0, len(hashes), 8)]
    return np.concatenate([np.stack(own, axis=1) for own in views])


def color_histograms(images: Tensor) -> np.ndarray:
    """Return the shares of 4 x 4 x 4 colors in images [N, 3, S, S] uint8: [N, 64] float32."""
    histograms = []
    for chunk in images.split(CHUNK):
        red, green, blue = (chunk >> 6).long().flatten(2).unbind(1)
        code = 16 * red + 4 * green + blue  # [n, S*S]
        count = torch.zeros(len(chunk), 64).scatter_add_(1, code, torch.ones(code.shape))
        histograms.append((count / code.shape[1]).numpy())
    return np.concatenate(histograms)


def close_pairs(hashes: np.ndarray) -> np.ndarray:
    """Find the pairs of hashes [N, 16] uint8 that differ in 4 bits at most: [P, 2] int64.

    Of 8 words of 16 bits at least four are then equal in both, so sorting by each word brings a
    pair together. A hash is compared with the 16 that follow it: where more share one word, they
    are pictures with little in them, and a chain of pairs still joins them.
    """
    found = [np.empty((0, 2), dtype=np.int64)]
    words = hashes.view(">u2").astype(np.int64)  # [N, 8]
    for k in range(words.shape[1]):
        order = np.lexsort((*np.delete(words, k, 1).T, words[:, k]))
        for step in range(1, min(MAX_NEIGHBORS + 1, len(order))):
            a, b = order[:-step], order[step:]
            equal = words[a, k] == words[b, k]
            a, b = a[equal], b[equal]
            close = np.unpackbits(hashes[a] ^ hashes[b], axis=1).sum(1) <= MAX_HASH_DISTANCE
            found.append(np.sort(np.stack([a[close], b[close]], 1), axis=1))
    return np.unique(np.concatenate(found), axis=0)


def frame_numbers(names: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Read the last number of each name, and number the series of names that differ in it alone.

    Unique identifiers (32 hexadecimal digits and the like) are not read.

    Returns:
        series [N] int64, -1 where a name has no number, and frames [N] int64.

    """
    keys, frames = [], []
    for name in names:
        stem = UNIQUE_ID.sub("", Path(name).stem)
        numbers = list(NUMBER.finditer(stem))
        last = numbers[-1] if numbers and len(numbers[-1].group()) <= 15 else None
        keys.append((stem[: last.start()], stem[last.end() :]) if last else None)
        frames.append(int(last.group()) if last else 0)
    known = {key: number for number, key in enumerate(sorted(set(keys) - {None}))}
    series = np.array([known.get(key, -1) for key in keys], dtype=np.int64)
    return series, np.array(frames, dtype=np.int64)


def similar_share(
    colors: np.ndarray, labels: np.ndarray, neighbors: np.ndarray, seed: int
) -> float:
    """Return which share of neighbors is closer in color than a tenth of their class's pairs are.

    Numbers in names often mean nothing; then the share is about a tenth.
    """
    generator = np.random.default_rng(seed)
    hits = 0
    for label in np.unique(labels[neighbors[:, 0]]):
        pairs = neighbors[labels[neighbors[:, 0]] == label]
        members = np.flatnonzero(labels == label)
        random = generator.choice(members, (2000, 2))
        random = random[random[:, 0] != random[:, 1]]
        near, far = (np.abs(colors[p[:, 0]] - colors[p[:, 1]]).sum(1) for p in (pairs, random))
        hits += (near < np.quantile(far, CLOSEST)).sum()
    return float(hits / len(neighbors))


def merge_groups(groups: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """Merge the groups [N] of each pair [P, 2]; returns new numbers from 0."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    groups = np.unique(groups, return_inverse=True)[1].ravel()
    count = int(groups.max()) + 1
    edges = (np.ones(len(pairs), dtype=bool), (groups[pairs[:, 0]], groups[pairs[:, 1]]))
    merged = connected_components(coo_array(edges, shape=(count, count)), directed=False)[1]
    return merged[groups].astype(np.int64)


def leakage_lines(
    found: ImageGroups,
    splits: dict[str, np.ndarray],
    labels: np.ndarray,
    names: list[str],
    scored: list[str],
) -> list[str]:
    """Return the lines that say what was kept together, and what is on both sides of a split."""
    lines = []
    split_of = np.empty(len(names), dtype=object)
    for split, indices in splits.items():
        split_of[indices] = split
    if len(found.neighbors):
        lines.append(
            f"images with neighboring frame numbers look similar ({found.similar:.0%} of pairs, by "
            f"chance {CLOSEST:.0%}): splits are cut by blocks of {FRAMES_PER_BLOCK[0]} to "
            f"{FRAMES_PER_BLOCK[1]} frames"
        )
    for what, pairs in (
        ("near-duplicates (turned or mirrored, too)", found.near_duplicates),
        ("copies by their names", found.copies),
        ("neighboring frames", found.neighbors),
    ):
        for split in scored:
            first, second = split_of[pairs].T
            crossing = pairs[
                (first == "train") & (second == split) | (first == split) & (second == "train")
            ]
            if len(crossing):
                count = len(np.unique(crossing[split_of[crossing] == split]))
                lines.append(
                    f"warning: {count} of {len(splits[split])} {split} images have {what} in "
                    f"train, so the {split} score is too high: {first_pairs(crossing, names)}"
                )
    train_groups = found.groups[splits["train"]]
    for split in scored if found.given else ():
        count = int(np.isin(found.groups[splits[split]], train_groups).sum())
        if count:
            lines.append(
                f"warning: {count} of {len(splits[split])} {split} images are of groups that train "
                f"has, too, so the {split} score is too high"
            )
    a, b = found.near_duplicates.T
    differing = found.near_duplicates[labels[a] != labels[b]]
    if len(differing):
        lines.append(
            f"warning: {len(differing)} pairs of near-duplicates have different classes: "
            f"{first_pairs(differing, names)}"
        )
    return lines


def first_pairs(pairs: np.ndarray, names: list[str]) -> str:
    """Return the file names of the first three of pairs [P, 2], for a message."""
    return ", ".join(f"{Path(names[a]).name} = {Path(names[b]).name}" for a, b in pairs[:3])


# ==== 19. data/names.py
# Names: what the names of folders and files mean, and how they are printed.


# Of the formats that ``decoding`` reads.
IMAGE_SUFFIXES = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"),
    *(".ppm", ".pgm", ".pbm", ".pnm", ".jp2", ".avif"),
)
# Of images that Pillow does not read, with what they are.
FOREIGN_SUFFIXES = {
    **dict.fromkeys((".heic", ".heif"), "a HEIC photograph"),
    **dict.fromkeys(
        (".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".rw2"), "a camera's raw file"
    ),
    **dict.fromkeys((".psd", ".svg", ".dcm", ".nii"), "an image of a kind that is not read"),
}
ARCHIVE_SUFFIXES = (".zip", ".tar", ".tgz", ".gz", ".7z", ".rar")
SPLIT_NAMES = {
    **dict.fromkeys(("train", "training", "trainset", "trainval"), "train"),
    **dict.fromkeys(("val", "valid", "validation", "validate", "valset", "dev"), "validation"),
    **dict.fromkeys(
        ("test", "testing", "tests", "testset", "evaluation", "eval", "holdout"), "test"
    ),
    **dict.fromkeys(("pred", "predict", "prediction", "unlabeled", "unlabelled"), "predict"),
}
# Words beside a split's in the name of its folder that add nothing.
PLAIN_WORDS = {
    *("image", "images", "img", "imgs", "photo", "photos", "picture", "pictures", "jpg", "jpeg"),
    *("png", "data", "dataset", "set", "folder", "dir", "files", "resized", "the", "of"),
    *("part", "batch", "chunk"),
}
# Words of the names of folders that hold originals (0), or copies made from them: the larger, the
# more an image was changed.
VARIANTS = {
    **dict.fromkeys(("original", "originals", "orig", "raw", "source", "color", "colour"), 0),
    **dict.fromkeys(("colored", "coloured", "rgb", "unaugmented"), 0),
    **dict.fromkeys(("grayscale", "greyscale", "gray", "grey", "bw"), 1),
    **dict.fromkeys(("rotated", "rotate", "rotation", "flipped", "flip", "mirrored"), 2),
    **dict.fromkeys(("resized", "enhanced", "denoised", "blurred", "noisy", "processed"), 2),
    **dict.fromkeys(("preprocessed", "normalized", "cropped", "augmented", "augment", "aug"), 2),
    **dict.fromkeys(("augmentation", "augmentations", "synthetic"), 2),
    **dict.fromkeys(("segmented", "segmentation", "masked", "nobackground"), 3),
}
DENIALS = {"without", "no", "non", "not", "un", "before", "pre"}
HEALTH = {"healthy", "unhealthy", "diseased", "diseases", "disease", "infected", "sick"}
MASK_WORDS = {
    *("mask", "masks", "annotation", "annotations", "annotated", "groundtruth", "labels", "gt"),
    *("seg", "segmentation", "segmentations", "trimap", "trimaps"),
}
LEFTOVERS = {
    *("result", "results", "output", "outputs", "runs", "checkpoints", "predictions"),
    *("figures", "thumbnails", "thumbs", "cache", "tmp"),
}
NEUTRAL_WORDS = PLAIN_WORDS | {
    *("batches", "session", "day", "date", "week", "month", "year", "site", "plot"),
    *("tree", "trees", "plant", "plants", "field", "fields", "row", "specimen", "individual"),
    *("patient", "patients", "subject", "sub", "case", "person", "slide", "scan", "study"),
    *("camera", "cam", "phone", "series", "sequence", "seq", "group", "subset", "split", "fold"),
    *("first", "second", "third", "new", "old", "more", "extra", "misc", "sample", "samples"),
    *("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    *("raw", "original", "originals", "jpgs", "pngs", "pics", "leaf", "leaves"),
}
CROPS = {
    *("apple", "apples", "apricot", "avocado", "banana", "barley", "basil", "bean", "beans"),
    *("blackgram", "blueberry", "cabbage", "cacao", "carrot", "cashew", "cassava", "cauliflower"),
    *("cherry", "chili", "chilli", "citrus", "coconut", "coffee", "corn", "cotton", "cucumber"),
    *("eggplant", "brinjal", "fig", "garlic", "grape", "grapes", "groundnut", "guava", "jute"),
    *("jamun", "lemon", "lettuce", "lime", "maize", "mango", "melon", "millet", "mulberry"),
    *("olive", "onion", "orange", "papaya", "pea", "peach", "peanut", "pear", "pepper", "plum"),
    *("pomegranate", "potato", "pumpkin", "radish", "raspberry", "rice", "rose", "soybean"),
    *("spinach", "squash", "strawberry", "sugarcane", "sunflower", "sugarbeet", "tea", "tomato"),
    *("tomatoes", "watermelon", "wheat", "zucchini"),
}
LETTERS_OR_DIGITS = re.compile(r"[A-Za-z]+|\d+")
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def words_of(name: str) -> list[str]:
    """Cut a name in words, in lower case: "seg_train", "trainImages2", "tEST" and the like."""
    words = []
    for run in LETTERS_OR_DIGITS.findall(name):
        whole = run.lower() in SPLIT_NAMES
        words += [run.lower()] if whole else [word.lower() for word in WORD.findall(run)]
    return words


def split_in_name(name: str) -> str | None:
    """Return the split that a name contains: "train", "validation", "test", "predict".

    None where it contains none, or several.
    """
    splits = {SPLIT_NAMES[word] for word in words_of(name) if word in SPLIT_NAMES}
    return splits.pop() if len(splits) == 1 else None


def is_split_name(name: str) -> bool:
    """Return whether a name is that of a split and of nothing else."""
    rest = {word for word in words_of(name) if not word.isdigit()} - PLAIN_WORDS
    return bool(rest) and rest <= SPLIT_NAMES.keys() and split_in_name(name) is not None


def variant_rank(name: str, common: set[str]) -> int | None:
    """Return how far a variant is from the originals: 0 for these, None for no variant's name."""
    words = set(words_of(name))
    ranks = [VARIANTS[word] for word in words if word in VARIANTS]
    others = words - common - DENIALS - {"with", "after"} - VARIANTS.keys() - NEUTRAL_WORDS
    if not ranks or any(word.isalpha() and len(word) > 1 for word in others):
        return None
    return 0 if DENIALS & words else max(ranks)


def without_variant(name: str) -> list[str]:
    """Return the words of a name but for those that mean a variant: healthy_augmented, healthy."""
    return [word for word in words_of(name) if word not in VARIANTS]


def is_plain(name: str) -> bool:
    """Return whether a name only says that images are in it: images, photos2, data, train."""
    words = words_of(name)
    plain = PLAIN_WORDS | SPLIT_NAMES.keys()
    return bool(plain & set(words)) and all(word in plain or word.isdigit() for word in words)


def is_neutral(name: str) -> bool:
    """Return whether a name says nothing of what images show: batch1, 2021, images, photos."""
    words = words_of(name)
    foreign = any(c.isalpha() and not c.isascii() for c in name)  # words that are not known
    neutral = all(word.isdigit() or len(word) == 1 or word in NEUTRAL_WORDS for word in words)
    return neutral and not foreign


def crops_in(name: str) -> frozenset[str]:
    """Return the crops that a name contains."""
    return frozenset(CROPS & set(words_of(name)))


def tells_health(name: str) -> bool:
    """Return whether a name says that plants are healthy, or diseased, and nothing more."""
    return bool(HEALTH & set(words_of(name)))


def is_leftover(name: str) -> bool:
    """Return whether a name is that of what a program writes beside data."""
    words = set(words_of(name))
    thumbs = {"up", "down"} & words  # a gesture
    return (bool(words & LEFTOVERS) and not thumbs) or {"segmented", "denoised"} <= words


def is_augmented(name: str) -> bool:
    """Return whether a name says that what it holds is augmented."""
    words = words_of(name)
    augmented = any(word.startswith("aug") and word != "august" for word in words)
    return augmented and not DENIALS & set(words)


def is_mask(name: str) -> bool:
    """Return whether a name says that what it holds are masks or annotations of images."""
    words = set(words_of(name))
    return bool(MASK_WORDS & words) or {"ground", "truth"} <= words


def relative_name(root: Path | str, file: Path | str) -> str:
    """Return the path of a file relative to a folder, which need not hold it."""
    start, file = os.path.join(root, ""), str(file)
    return file[len(start) :] if file.startswith(start) else os.path.relpath(file, root)


def printable(name: str) -> str:
    """Escape what a terminal or a text file cannot hold: control characters, undecodable bytes."""
    name = name.encode("utf-8", "backslashreplace").decode()
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)


# ==== 20. data/synthetic.py
# Synthetic leaves: four diseases that differ in shape and not in color, drawn by numpy.
#
# They let the whole program run where there is no data set, and since color says nothing about the
# class, a model that learns them has learned to see shapes.


LEAVES_FOLDER = "synthetic-leaves"  # in the output folder of a dry run
SIDE = 72  # pixels, width and height
COUNTS = {"train": 80, "validation": 20, "test": 40}  # images per class
DISEASES = ("blight", "leaf_spot", "ring_spot", "streak")
LESION_SHARE = 0.2  # of the leaf's area, for every disease


def draw_lesion(disease: str, u: np.ndarray, v: np.ndarray, generator: np.random.Generator):
    """Return how far each pixel lies inside the lesions, as values whose order alone matters.

    Returns:
        [S, S] float; the largest values are lesion.
    """
    if disease == "streak":  # bands across the leaf
        return np.cos(2 * np.pi * (1.25 * u + generator.random()))
    if disease == "blight":  # one blotch, growing from somewhere near the middle
        center = generator.uniform(-0.4, 0.4, 2)
        return -np.hypot(u - center[0], 0.6 * (v - center[1]))
    if disease == "ring_spot":  # one ring
        spots, radius = np.zeros((1, 2)), 0.42
    else:  # round spots
        spots, radius = np.array([(-0.55, 0), (0, 0.5), (0, -0.5), (0.55, 0)]), 0.0
    spots = spots + generator.uniform(-0.08, 0.08, spots.shape)
    distance = np.hypot(u[..., None] - spots[:, 0], 0.6 * (v[..., None] - spots[:, 1]))
    return -np.abs(distance - radius).min(-1)


def draw_leaf(disease: str, generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Draw a leaf with a disease on a plain ground.

    All colors, the leaf's position, size and angle, and the lesions' share of the leaf come from
    the same distributions whatever the disease.

    Returns:
        the picture [S, S, 3] uint8, and which pixels are lesion, [S, S] bool.
    """
    grid = (np.arange(SIDE) + 0.5) / SIDE * 2 - 1
    y, x = np.meshgrid(grid, grid, indexing="ij")
    center, angle = generator.uniform(-0.08, 0.08, 2), generator.uniform(0, np.pi)
    length, width = generator.uniform(0.8, 0.92), generator.uniform(0.5, 0.6)
    x, y = x - center[0], y - center[1]
    u = (x * np.cos(angle) + y * np.sin(angle)) / length
    v = (y * np.cos(angle) - x * np.sin(angle)) / width
    leaf = u**2 + np.abs(v) ** 1.7 < 1
    depth = draw_lesion(disease, u, v, generator)
    share = LESION_SHARE * generator.uniform(0.7, 1.3)
    mask = leaf & (depth > np.quantile(depth[leaf], 1 - share))
    # Blurred by a random amount: else the pixels of mixed color along the edges, which long edges
    # have more of, would give the shape away.
    lesion = mask[..., None].astype(float)
    for _ in range(generator.integers(0, 4)):
        for axis in (0, 1):
            lesion = (np.roll(lesion, 1, axis) + 2 * lesion + np.roll(lesion, -1, axis)) / 4

    ground = generator.uniform(20, 60) + generator.uniform(-10, 10, 3)
    green = np.array([60, 150, 50]) * generator.uniform(0.8, 1.2) + generator.uniform(-20, 20, 3)
    sick = np.array([215, 180, 110]) * generator.uniform(0.85, 1.1) + generator.uniform(-20, 20, 3)
    # Leaves yellow from one end, each by another amount, for the same reason.
    yellow = generator.uniform(0, 0.8) * (0.5 + 0.5 * u * generator.choice([-1, 1])).clip(0, 1)
    image = green + yellow[..., None] * (sick - green)
    image = np.where(leaf[..., None], image, ground)
    vein = leaf & (np.abs(v) < 0.04)
    image[vein] *= 0.75
    image += lesion * (sick + generator.uniform(0, 40) - image)
    image += generator.normal(0, generator.uniform(5, 20), (SIDE, SIDE, 1))
    return image.clip(0, 255).astype(np.uint8), mask


def write_leaves(folder: Path, seed: int, counts: dict[str, int] = COUNTS) -> None:
    """Write a data set of synthetic leaves as ``folder/<split>/<disease>/<number>.png``."""
    for split_number, (split, count) in enumerate(counts.items()):
        for disease_number, disease in enumerate(DISEASES):
            target = folder / split / disease
            target.mkdir(parents=True, exist_ok=True)
            for old in target.glob("[0-9][0-9][0-9].png"):
                if int(old.stem) >= count:
                    old.unlink()
            for number in range(count):
                generator = np.random.default_rng([seed, split_number, disease_number, number])
                picture, _ = draw_leaf(disease, generator)
                Image.fromarray(picture).save(target / f"{number:03}.png", compress_level=0)


# ==== 21. data/candidates.py
# Candidates: the sets of labeled images that a folder may hold, and the choice of one.


ABOUT_EQUAL = 0.9  # share of the images of the largest set from which another is as good
MIN_PURITY = 0.98  # share of a folder's images with one label in a table, if both mean the same


@dataclass
class Candidate:
    """Labeled images that may be the data set.

    Attributes:
        kind: "classes" (folders), "csv" or "npz".
        root: the folder that holds all of it.
        files: [N] path of each image.
        names: [N] class of each.
        splits: [N] split of each as the set gives it, "" where it does not.
        predict: images without a label, to predict.
        skipped: images and rows that cannot be used, each with the reason; in a reason, details
            follow a colon.
        unused: images that are left out on purpose, each with the reason.
        labels: files that hold the labels.
        source: where they are from, for the log.
        refusal: why nothing can be learned from it, "" where it can.
        sure: False where it is a guess that these are labels.
        written: how the set's tables write a class, by its name, where it is not the name.
        notes: lines for the log about what was left out or read in another way than expected.
        column: of a table, from which the labels are; "" where there are several.
        by_path: whether a table's cells name the folders of images, too.

    """

    kind: str
    root: Path
    files: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    splits: list[str] = field(default_factory=list)
    predict: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    unused: list[tuple[str, str]] = field(default_factory=list)
    labels: list[Path] = field(default_factory=list)
    source: str = ""
    refusal: str = ""
    sure: bool = True
    written: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    column: str = ""
    by_path: bool = False


def merge_tables(folders: list[Candidate], tables: list[Candidate]) -> list[Candidate]:
    """Keep one candidate where several label the same images.

    Of two tables the surer one, then the larger. Of folders and a table the folders, if the table
    is a guess or gives the same classes; the table where folders hold images of several labels, or
    where it labels more images.
    """
    kept, labeled_by = list(folders), {}
    tables = [table for table in tables if not add_held_out(folders, table)]
    for table in sorted(tables, key=lambda c: (not c.sure, -len(c.files))):
        labels = dict(zip(table.files, table.names, strict=True))
        again = labels.keys() & labeled_by.keys()
        if 2 * len(again) > len(labels):
            other = labeled_by[min(again)]
            if table.sure:
                other.notes.append(
                    f"{table.source} are not used: those {other.source.removeprefix('labels ')} "
                    "label the same images"
                )
            continue
        same = [c for c in kept if c.kind != "csv" and label_same_images(c, labels)]
        better = [c for c in same if not table_is_better(c, table, labels)]
        if not better:
            kept = [c for c in kept if c not in same] + [table]
            labeled_by |= dict.fromkeys(labels, table)
    return kept


def add_held_out(folders: list[Candidate], table: Candidate) -> bool:
    """Give class folders the labels of a test split that are in a table: whether there are any.

    As in train/<class>/..., test/..., test.csv.
    """
    if table.refusal or not table.splits or set(table.splits) - {"test", "validation"}:
        return False
    names = {name.casefold() for name in table.names}
    for candidate in folders:
        own = {name.casefold() for name in candidate.names}
        near = is_within(candidate.root, table.root) or is_within(table.root, candidate.root)
        if (
            near
            and 2 * len(own & names) >= len(names)
            and not set(candidate.files) & set(table.files)
        ):
            for attribute in ("files", "names", "splits", "skipped", "notes", "labels"):
                getattr(candidate, attribute).extend(getattr(table, attribute))
            return True
    return False


def label_same_images(candidate: Candidate, labels: dict[str, str]) -> bool:
    """Return whether most images of a candidate, or of a table, are those of the other."""
    shared = sum(file in labels for file in candidate.files)
    return 2 * shared > min(len(labels), len(candidate.files))


def table_is_better(candidate: Candidate, table: Candidate, labels: dict[str, str]) -> bool:
    """Return whether a table gives better classes than class folders do.

    Where both give the same, the candidate learns how the table writes its classes.
    """
    if candidate.refusal:
        return True
    groups = {}
    for file, name in zip(candidate.files, candidate.names, strict=True):
        if file in labels:
            groups.setdefault(name, Counter())[labels[file]] += 1
    most = {name: group.most_common(1)[0] for name, group in groups.items()}
    pure = sum(count for _, count in most.values()) >= MIN_PURITY * sum(
        map(Counter.total, groups.values())
    )
    if 2 * sum(file in labels for file in candidate.files) < len(candidate.files):
        return (
            table.sure
            and not table.refusal
            and not pure
            and (table.by_path or names_images(labels, candidate))
        )
    several = len(groups) > len({label for label, _ in most.values()}) > 1  # folders of one label
    if several and pure and table.sure and len(labels) == len(candidate.files):
        return not table.refusal  # bee1, bee2, wasp1
    if pure and len(groups) > 1 and len(labels) <= len(candidate.files):
        if len(set(table.splits)) > 1 and not any(candidate.splits):
            split_of = dict(zip(table.files, table.splits, strict=True))
            candidate.splits = [split_of.get(file, "") for file in candidate.files]
        candidate.labels += table.labels
        candidate.written = {
            name: table.written.get(label, label) for name, (label, _) in most.items()
        }
        return False
    return all(map(is_plain, set(candidate.names))) or (table.sure and not table.refusal)


def names_images(files: Iterable[str], candidate: Candidate) -> bool:
    """Return whether most files have a name that only one class of a candidate has."""
    classes = {}
    for file, name in zip(candidate.files, candidate.names, strict=True):
        classes.setdefault(PurePath(file).stem, set()).add(name)
    own = [len(classes.get(PurePath(file).stem, ())) for file in files]
    return 2 * sum(count < 2 for count in own) > len(own)


def choose(found: list[Candidate]) -> tuple[Candidate, str]:
    """Choose a set; returns it and, where there are several, a line that says why."""
    # One that is sure and cannot be used counts, too: a set is not left out in silence.
    usable = [c for c in found if not c.refusal or c.sure] or found
    usable = [c for c in usable if c.files] or usable
    best, *others = sorted(usable, key=lambda c: (-len(c.files), len(c.root.parts), str(c.root)))
    near = [other for other in others if len(other.files) >= ABOUT_EQUAL * len(best.files)]
    if near:
        ways = [f"{flag_of(c, [best, *near])} ({describe_size(c)})" for c in [best, *near]]
        listed = " and ".join(map(path_of, [best, *near]))
        raise UserError(
            f"{len(ways)} data sets are about as large, {listed}: choose one with "
            f"{' or '.join(ways)}"
        )
    if not others:
        return best, ""
    return best, (
        f"used of {1 + len(others)} data sets, as the largest; the next is {path_of(others[0])} "
        f"with {len(others[0].files)} images, for which give {flag_of(others[0], found)}"
    )


def flag_of(candidate: Candidate, others: list[Candidate]) -> str:
    """Return the arguments with which a set is read instead of others."""
    if sum(other.root == candidate.root for other in others) == 1:
        return f"--data {printable(str(candidate.root))}"
    if candidate.kind == "npz":
        return f"a folder of its own for {path_of(candidate)}"
    return f"--classes-from {f'table:{candidate.column}' if candidate.column else 'folder'}"


def describe_size(candidate: Candidate) -> str:
    """Return the number of a set's classes and images, for a message."""
    names = list(dict.fromkeys(candidate.names))
    listed = ", ".join(map(printable, names[:4])) + (", ..." if len(names) > 4 else "")
    return f"{len(names)} classes, {listed}, {len(candidate.files)} images"


def path_of(candidate: Candidate) -> str:
    """Return the path of a set's folder or file, for a message."""
    file = candidate.source.removeprefix("arrays of ") if candidate.kind == "npz" else ""
    return printable(str(candidate.root / file))


def is_within(path: Path, other: Path) -> bool:
    """Return whether a path is another or below it."""
    return path == other or other in path.parents


# ==== 22. data/csv_files.py
# CSV files and lists of images, in any usual encoding and dialect; damage named by its line.


DELIMITERS = ",;\t|"
LARGEST_TABLE = 64 * 2**20  # bytes; a larger file holds more than labels
GUESSED_FROM = 100_000  # characters of a text from which its encoding is guessed
# An image at the start of a line, as far as its suffix or without one, and what a label follows.
LISTED = re.compile(
    rf"^(.*?({'|'.join(map(re.escape, IMAGE_SUFFIXES))})(?=[ \t,;|]|$)|[^\s,;|]+)[ \t,;|]*",
    re.IGNORECASE | re.MULTILINE,
)
LINE_END = re.compile(r"\r\n?|\n")
TOO_LONG = re.compile(r"line (\d+): expected (\d+) fields, saw (\d+)")  # of pandas' warning
OPEN_QUOTE = re.compile(r"EOF inside string starting at row (\d+)")  # of pandas' error


@dataclass
class CsvFile:
    """The content of a CSV file.

    Attributes:
        header: [K] cells of the first row, without spaces around them.
        cells: [N, K] the rows below it, all text, exactly as they are written.
        problems: what could not be read as it is, each a line for the log that names the file.

    """

    header: list[str] = field(default_factory=list)
    cells: pd.DataFrame = field(default_factory=pd.DataFrame)
    problems: list[str] = field(default_factory=list)


def read_bytes(path: Path, most: int) -> bytes:
    """Read a file; empty where it cannot be read or is larger than ``most`` bytes."""
    try:
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except OSError:
        return b""
    return raw if len(raw) <= most else b""


def decode_text(raw: bytes, is_file: Callable[[str], object] = bool) -> tuple[str, str]:
    """Decode a text: by its byte order mark, else as UTF-8, else as GB18030 or Windows-1252.

    Of the last two, the one in which more cells are names of files; else GB18030 if most of what
    is not ASCII are then common Chinese characters: Western text has few pairs of such bytes.

    Args:
        raw: content of the file.
        is_file: returns whether a cell names a file.

    Returns:
        the text, and the name of its encoding where that was guessed, else "".

    """
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace"), ""
    try:
        return raw.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        pass
    try:
        western = raw.decode("cp1252")
    except UnicodeDecodeError:
        western = raw.decode("latin-1")
    try:
        chinese = raw.decode("gb18030")
    except UnicodeDecodeError:
        return western, "Windows-1252"
    names = [set(re.split(r'[,;\t|\r\n"]+', text[:GUESSED_FROM])) for text in (western, chinese)]
    files = [sum(bool(is_file(cell)) for cell in own if not cell.isascii()) for own in names]
    foreign = "".join(character for character in chinese[:GUESSED_FROM] if character > "\x7f")
    common = len(foreign.encode("gb2312", "ignore")) // 2
    if files[1] > files[0] or (files[1] == files[0] and 2 * common > len(foreign)):
        return chinese, "GB18030"
    return western, "Windows-1252"


def is_list(path: Path) -> bool:
    """Return whether a file is a text, whose lines may begin with the names of images."""
    return path.suffix.lower() == ".txt"


def read_csv_file(path: Path, is_file: Callable[[str], object] = bool) -> CsvFile:
    """Read a table of any delimiter and encoding; what is damaged is left out and named.

    A row with more cells than the header is left out, one with fewer is filled with empty cells.
    The lines of a text file (*.txt) have two cells, a name and what is behind it.
    """
    text, encoding = decode_text(read_bytes(path, LARGEST_TABLE), is_file)
    problems = [f"{path.name} is not UTF-8: read as {encoding}"] if encoding else []
    skipped = 0  # lines
    if text.startswith("sep="):  # Excel's own line
        text, skipped = LINE_END.sub("\n", text).partition("\n")[2], 1
    if is_list(path):
        text = LISTED.sub(r"\1\t", LINE_END.sub("\n", text))
    first, second = [*LINE_END.split(text.lstrip("\r\n"), maxsplit=2), ""][:2]
    plain = re.sub(r'"[^"]*"', "", first)
    delimiter = "\t" if is_list(path) else max(DELIMITERS, key=plain.count)
    if second.endswith(delimiter) and second.count(delimiter) == first.count(delimiter) + 1:
        text = text.replace(first, first + delimiter, 1)  # rows end in a delimiter, the header not
    try:
        cells, damage = read_cells(text, delimiter)
    except ValueError as error:  # pandas' EmptyDataError and ParserError, too
        return CsvFile(problems=[*problems, f"{path.name} cannot be read: {error}"] if text else [])
    problems += [f"{path.name}, line {line + skipped}: {what}" for line, what in damage]
    header = [cell.strip() for cell in cells.iloc[0]]
    cells = cells.iloc[1:]
    return CsvFile(header, cells[(cells != "").any(axis=1)].reset_index(drop=True), problems)


def read_cells(text: str, delimiter: str) -> tuple[pd.DataFrame, list[tuple[int, str]]]:
    """Read the cells of a text, the header's first.

    A quote that is not closed makes one cell of all that follows, up to the end or to the next such
    quote. Where every line has the header's number of cells, quotes are then read as they stand;
    otherwise the rows before it are.

    Returns:
        [N, K] cells, and what is damaged: the number of the line, from 1, and what is wrong there.
    """
    open_row = None
    try:
        cells, damage = parse(text, delimiter)
        if '"' not in text:
            return cells, damage
        if not damage and not any(cells[k].str.contains("\n").any() for k in cells):
            return cells, damage
    except pd.errors.ParserError as error:
        found = OPEN_QUOTE.search(str(error))
        if not found:
            raise
        open_row = int(found[1])
    lines = LINE_END.split(text)
    counts = {line.count(delimiter) for line in lines if line.strip()}
    odd = next((n for n, line in enumerate(lines) if line.count('"') % 2), None)
    if odd is not None and len(counts) == 1 and counts != {0}:
        cells, _ = parse(text, delimiter, quoting=csv.QUOTE_NONE)
        return cells.map(unquote), [(odd + 1, "a quote that is not closed is read as a character")]
    if open_row is None:  # cells of several lines are meant so
        return cells, damage
    cells, damage = read_cells("\n".join(lines[:open_row]), delimiter)
    what = "a quote that is not closed; the rows from there on are not read"
    return cells, [*damage, (open_row + 1, what)]


def parse(text: str, delimiter: str, **options) -> tuple[pd.DataFrame, list[tuple[int, str]]]:
    """Read cells as pandas does, all of them as text; see ``read_cells``."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", pd.errors.ParserWarning)
        cells = pd.read_csv(
            io.StringIO(text),
            sep=delimiter,
            header=None,
            dtype=str,
            na_filter=False,
            skipinitialspace=True,
            on_bad_lines="warn",
            low_memory=False,
            **options,
        )
    long = TOO_LONG.findall(" ".join(str(warning.message) for warning in caught))
    if not long:
        return cells, []
    line, expected, found = long[0]
    more = f"; {len(long)} such rows are not read" if len(long) > 1 else "; the row is not read"
    return cells, [(int(line), f"{found} cells instead of {expected}{more}")]


def unquote(cell: str) -> str:
    """Return what stands between the quotes of a cell, or the cell where it has none around it."""
    quoted = len(cell) > 1 and cell[0] == cell[-1] == '"'
    return cell[1:-1].replace('""', '"') if quoted else cell


# ==== 23. data/scan.py
# Scan: one pass over a data folder, in which every file is accounted for.


SIDE_SUFFIXES = (".csv", ".tsv", ".json", ".npz", ".txt")
MAX_DEPTH = 16  # folders below the start: deeper is not a data set
OWN_OUTPUT = "own output: written by a run of this program"
SIGNATURES = {"JPG": b"\xff\xd8\xff", "PNG": b"\x89PNG\r\n", "GIF": b"GIF8"}
# What a run says of its model.
RESULT_FILES = (
    *("report.html", "MODEL_CARD.md", "metrics.json", "history.csv", "predictions.csv"),
    *("predict.csv", "curves.png", "confusion_matrix.png"),
)
# What this program writes to its output folder. Two of them in one folder are taken for its own.
OUTPUT_FILES = {
    *RESULT_FILES,
    *("last.pt", "previous.pt", "best.pt", "samples.png"),
    *("skipped.csv", "suspects.csv", "identical.csv"),
}


@dataclass
class Folder:
    """A folder with images in it or below it."""

    path: Path
    real: str  # its path without links
    images: list[str] = field(default_factory=list)  # names, sorted
    links: set[str] = field(default_factory=set)  # those of them that are links
    folders: list["Folder"] = field(default_factory=list)


@dataclass
class Tree:
    """What one pass over a folder found.

    Attributes:
        root: the folder; folders without an image in them or below them are left out.
        side_files: the tables, label maps and arrays, wherever they lie.
        others: all other files that are no images, each with the reason why it is not used, which
            begins with its fate and a colon.
        unreadable: folders that cannot be read, each with the reason.
        outputs: output folders of this program, whose results are not listed.

    """

    root: Folder
    side_files: list[Path] = field(default_factory=list)
    others: dict[str, str] = field(default_factory=dict)
    unreadable: list[tuple[Path, str]] = field(default_factory=list)
    outputs: list[Path] = field(default_factory=list)


def scan(path: Path) -> Tree:
    """Read a folder and all below it: one listing for each folder, no look at single files.

    Hidden files, ``__MACOSX`` and what this program has written count among the others. A folder is
    read once, however many links lead to it, at its own path if that lies in the tree; links to
    folders above are not followed.

    Raises:
        UserError: the folder itself cannot be read.

    """
    root = Folder(path, os.path.realpath(path))
    tree, seen = Tree(root), set()
    waiting, links = [(root, None, 0)], []
    while waiting or links:
        folder, parent, depth = (waiting or links).pop()
        if folder.real in seen:
            continue
        seen.add(folder.real)
        if depth > MAX_DEPTH:
            pass_over(folder.path, f"not used: more than {MAX_DEPTH} folders deep", tree)
            continue
        try:
            with os.scandir(folder.path) as listing:
                entries = list(listing)
        except OSError as error:
            if parent is None:
                reason = f"the folder {path} cannot be read ({error.strerror})"
                raise UserError(f"{reason}: give another with --data DIR") from error
            tree.unreadable.append((folder.path, f"the folder cannot be read: {error.strerror}"))
            continue
        if parent is not None:
            parent.folders.append(folder)
        for below in read_entries(entries, folder, tree):
            if below.real == os.path.join(folder.real, below.path.name):
                waiting.append((below, folder, depth + 1))
            elif not f"{root.real}/".startswith(f"{below.real.rstrip('/')}/"):
                links.append((below, folder, depth + 1))
    tree.side_files.sort()
    tree.unreadable.sort()
    tree.outputs.sort()
    prune(root)
    return tree


def read_entries(entries: list[os.DirEntry], folder: Folder, tree: Tree) -> list[Folder]:
    """List a folder's images and side files, and return the folders in it."""
    below = []
    written = {entry.name for entry in entries} & OUTPUT_FILES
    if len(written) < 2:
        written = set()  # by chance: others have a best.pt, too
    elif folder is not tree.root:
        tree.outputs.append(folder.path)
        written |= {"submission.csv", LEAVES_FOLDER}
    for entry in entries:
        name, suffix = entry.name, os.path.splitext(entry.name)[1].lower()
        linked = entry.is_symlink()
        hidden = name.startswith(".") or name == "__MACOSX"
        if is_folder(entry):
            real = os.path.realpath(entry.path) if linked else os.path.join(folder.real, name)
            if not (hidden or name in written):
                below.append(Folder(Path(entry.path), real))
            elif not linked:
                reason = f"not used: in the hidden folder {name}" if hidden else OWN_OUTPUT
                pass_over(entry.path, reason, tree)
        elif name in written:
            tree.others[entry.path] = OWN_OUTPUT
        elif hidden:
            image = suffix in IMAGE_SUFFIXES
            tree.others[entry.path] = "not used: a hidden file" if image else "not an image: hidden"
        elif suffix in IMAGE_SUFFIXES and (linked or is_regular(entry)):
            if linked:
                folder.links.add(name)
            folder.images.append(name)
        elif suffix in SIDE_SUFFIXES and is_regular(entry):
            tree.side_files.append(Path(entry.path))
        else:
            tree.others[entry.path] = reason_not_used(entry, suffix)
    return below


def is_regular(entry: os.DirEntry) -> bool:
    """Tell whether an entry is, or leads to, a file."""
    try:
        return entry.is_file()
    except OSError:  # a link to itself
        return False


def reason_not_used(entry: os.DirEntry, suffix: str) -> str:
    """Return why a file that is neither an image nor beside images is not used, and what to do."""
    if not is_regular(entry):
        return "not an image: not a regular file"
    if suffix in FOREIGN_SUFFIXES:
        return f"unreadable: {FOREIGN_SUFFIXES[suffix]}; convert it to JPEG or PNG"
    if suffix in ARCHIVE_SUFFIXES:
        images = images_in_archive(entry.path)
        return f"not used: an archive{images and f' with {images} images'}; unpack it"
    if not suffix or not suffix[1:].isalpha():
        kind = kind_by_content(entry.path)
        if kind:
            return f"unreadable: {kind} image without its suffix; rename it to *.{kind.lower()}"
    return f"not an image: {suffix or 'no suffix'}"


def images_in_archive(path: str) -> int:
    """Return how many images a zip file lists; 0 for other archives, which have no list."""
    try:
        with zipfile.ZipFile(path) as archive:
            return sum(name.lower().endswith(IMAGE_SUFFIXES) for name in archive.namelist())
    except Exception:  # a damaged file makes zipfile raise nearly anything
        return 0


def kind_by_content(path: str) -> str:
    """Return the format of an image by its first bytes, "" where it is none of the usual ones."""
    try:
        with open(path, "rb") as file:
            start = file.read(12)
    except OSError:
        return ""
    for kind, signature in SIGNATURES.items():
        if start.startswith(signature):
            return kind
    return ""


def pass_over(path: str | Path, reason: str, tree: Tree) -> None:
    """Count all files in a folder, whose names alone are read, as not used."""
    for folder, _, names in os.walk(path):
        tree.others.update((os.path.join(folder, name), reason) for name in names)


def is_folder(entry: os.DirEntry) -> bool:
    """Return whether an entry is a folder or a link to one; a link to itself is none."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def prune(folder: Folder) -> bool:
    """Sort all below a folder and leave out what holds no image; returns whether any is left."""
    folder.images.sort()
    folder.folders = sorted(filter(prune, folder.folders), key=lambda child: child.path.name)
    return bool(folder.images or folder.folders)


def walk(folder: Folder) -> Iterator[Folder]:
    """Yield a folder and all below it, in the order of their names."""
    yield folder
    for child in folder.folders:
        yield from walk(child)


def image_files(folder: Folder) -> list[str]:
    """Return the paths of a folder's images, without links to images of the same folder."""
    start = os.path.join(folder.path, "")
    if not folder.links:
        return [start + name for name in folder.images]
    own = {os.path.join(folder.real, name) for name in folder.images if name not in folder.links}
    return [
        start + name
        for name in folder.images
        if name not in folder.links or os.path.realpath(start + name) not in own
    ]


# ==== 24. data/splits.py
# Splits: the validation and test images that a set does not give are cut from the rest.


# Of a class's images, for a split that has to be cut. Validation chooses the epoch and the
# temperature; each of its images is one fewer to learn from.
HELD_OUT = {"test": 0.15, "validation": 0.1}


def cut_splits(
    labels: np.ndarray,
    given: np.ndarray,
    groups: np.ndarray,
    seed: int,
    classes: list[str],
    whole: bool = False,
) -> dict[str, np.ndarray]:
    """Use the splits that are given, and cut those that are missing from train by the seed.

    A missing test split takes about 15% of every class and a missing validation split 10%, by
    whole groups; a class of fewer than three groups per split is cut by its images.

    Args:
        labels: [N] int64.
        given: [N] str, ``DataSet.splits``.
        groups: [N] int64, equal for images that belong together, see ``find_groups``.
        seed: of the choice.
        classes: names of the classes.
        whole: whether groups may have images of several classes, and are never divided.

    Returns:
        "train", "validation" and "test": sorted indices of their images, int64.

    Raises:
        UserError: a class would keep no image to train on.

    """
    splits = np.where(given == "", "train", given).astype("<U10")
    missing = [name for name in ("test", "validation") if not (splits == name).any()]
    if whole:
        for split in missing:
            cut_whole_groups(split, splits, labels, groups, seed)
        missing = []
    generator = np.random.default_rng(seed)
    for label, name in enumerate(classes):
        members = np.flatnonzero((labels == label) & (splits == "train"))
        if len(members) <= len(missing):
            raise UserError(
                f"the class {name!r} has {len(members)} readable training images and needs "
                f"{len(missing) + 1}: add more or remove its folder"
            )
        own = np.unique(groups[members], return_inverse=True)[1].ravel()
        if own.max() + 1 < 3 * len(missing):
            own = np.arange(len(members))
        order = generator.permutation(own.max() + 1)
        sizes = np.bincount(own)
        for number, split in enumerate(missing):
            share = round(HELD_OUT[split] * len(members))
            wanted = min(max(1, share), (len(members) - 1) // 2)
            chosen, count = [], 0
            most = len(order) - len(missing) + number  # one is left for each other split
            for group in order:
                # The last group may exceed the share by half of itself.
                fits = count < wanted and count + sizes[group] / 2 <= wanted
                if fits and len(chosen) < most:
                    chosen.append(group)
                    count += sizes[group]
            chosen = chosen or [order[sizes[order].argmin()]]
            splits[members[np.isin(own, chosen)]] = split
            order = order[~np.isin(order, chosen)]
    return {name: np.flatnonzero(splits == name) for name in ("train", "validation", "test")}


def cut_whole_groups(
    split: str, splits: np.ndarray, labels: np.ndarray, groups: np.ndarray, seed: int
) -> None:
    """Move groups from train to a split, which gets about its share of each class.

    Args:
        split: "validation" or "test".
        splits: [N] of the images, changed in place.
        labels: [N].
        groups: [N].
        seed: of the choice.

    Raises:
        UserError: however they are cut, a class would keep no image to train on.

    """
    from sklearn.model_selection import StratifiedGroupKFold

    members = np.flatnonzero(splits == "train")
    own, best = labels[members], (0, 0.0, None)
    folds = min(
        round(1 / HELD_OUT[split]), len(np.unique(groups[members])), int(np.bincount(own).max())
    )
    if folds > 1:
        cutter = StratifiedGroupKFold(folds, shuffle=True, random_state=seed % 2**32)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of classes with fewer images than folds
            for kept, taken in cutter.split(members, own, groups[members]):
                if len(np.unique(own[kept])) == len(np.unique(own)):
                    # The more classes can be scored, the better; then, the nearer to its share.
                    excess = abs(len(taken) / len(members) - HELD_OUT[split])
                    best = max(
                        best, (len(np.unique(own[taken])), -excess, taken), key=lambda b: b[:2]
                    )
    if best[2] is None:
        raise UserError(
            f"--groups: {len(np.unique(groups))} groups cannot be cut so that train keeps every "
            "class: give smaller groups (near-duplicates join them), or a data set with splits"
        )
    splits[members[best[2]]] = split


# ==== 25. data/arrays.py
# Arrays: images and labels that lie in one .npz file, as MedMNIST ships them.
#
# An image in a file is named like one in a folder: ``FILE.npz/ARRAY/INDEX``.


CHUNK_BYTES = 2**25  # of an array read at a time
WHITE_LEVELS = (255.0, 1023.0, 4095.0, 16383.0, 65535.0)  # of 8, 10, 12, 14 and 16 bits
LARGEST_LABELS = 2**28  # bytes
IMAGE_WORDS = {"image", "images", "img", "imgs", "x", "data", "features"}
LABEL_WORDS_OF_ARRAYS = {"label", "labels", "y", "target", "targets", "class", "classes"}


def read_header(file) -> tuple[tuple[int, ...], bool, np.dtype]:
    """Read the header of an array's file: shape, whether it is in Fortran order, and type."""
    version = npy.read_magic(file)
    if version == (1, 0):
        header = npy.read_array_header_1_0(file)
    elif version == (2, 0):
        header = npy.read_array_header_2_0(file)
    else:
        raise ValueError("an array of an unknown version")
    if header[2].hasobject:
        raise ValueError("an array of pickled objects")
    return header


def array_shapes(path: Path) -> dict[str, tuple[int, ...]]:
    """Return the shape of each plain array in an .npz file, by name."""
    shapes = {}
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith(".npy"):
                with archive.open(name) as file, suppress(ValueError):  # of objects
                    shapes[name.removesuffix(".npy")] = read_header(file)[0]
    return shapes


def is_image_shape(shape: tuple[int, ...]) -> bool:
    """Return whether an array's shape is that of images: [N, H, W], or with 1, 3 or 4 channels."""
    if min(shape, default=0) < 1 or not 3 <= len(shape) <= 4:
        return False
    return len(shape) == 3 or shape[3] in (1, 3, 4) or shape[1] in (1, 3)


def pair_arrays(shapes: dict[str, tuple[int, ...]]) -> list[tuple[str, str, str]]:
    """Return the arrays that hold images, those that hold their labels, and each one's split.

    They belong together when their names differ in the word for what they hold, or when there is
    but one of each.
    """
    images = {
        name: set(words_of(name)) - IMAGE_WORDS
        for name, shape in shapes.items()
        if is_image_shape(shape)
    }
    labels = {
        name: set(words_of(name)) - LABEL_WORDS_OF_ARRAYS
        for name, shape in shapes.items()
        if name not in images and 1 <= len(shape) <= 2
    }
    pairs = []
    for image, rest in images.items():
        fits = [name for name in labels if shapes[name][0] == shapes[image][0]]
        own = [name for name in fits if labels[name] == rest]
        if own or (len(images) == 1 and len(fits) == 1):
            split = split_in_name(image) or ""
            pairs.append((image, (own or fits)[0], split))
    return pairs


def read_label_array(path: Path, name: str) -> np.ndarray:
    """Read an array of labels, [N] or [N, K]."""
    with zipfile.ZipFile(path) as archive, archive.open(f"{name}.npy") as file:
        shape, fortran, dtype = read_header(file)
        count = int(np.prod(shape, dtype=np.int64))
        if count * dtype.itemsize > LARGEST_LABELS:
            raise ValueError("labels of more than 256 MiB")
        values = np.frombuffer(file.read(count * dtype.itemsize), dtype=dtype, count=count)
        return values.reshape(shape[::-1]).T if fortran else values.reshape(shape)


def label_texts(values: np.ndarray) -> tuple[list[str], int]:
    """Return a label for each row as text, and how many one-hot rows have several, or none."""
    if values.ndim == 2 and values.shape[1] > 1:
        ones = (values > 0).sum(1)
        return [str(k) for k in values.argmax(1)], int((ones != 1).sum())
    values = values.reshape(len(values))
    if values.dtype.kind == "f" and (values == np.round(values)).all():
        values = values.astype(np.int64)
    if values.dtype.kind == "S":
        return [value.decode("utf-8", "replace") for value in values.tolist()], 0
    return [str(value) for value in values.tolist()], 0


def array_candidate(path: Path) -> Candidate | None:
    """Return the set that an .npz file holds, None where it holds no images and labels."""
    candidate = Candidate("npz", path.parent, source=f"arrays of {path.name}", labels=[path])
    try:
        pairs = pair_arrays(array_shapes(path))
        for images, labels, split in pairs:
            values = read_label_array(path, labels)
            texts, several = label_texts(values)
            if several:
                candidate.refusal = candidate.refusal or (
                    f"the array {labels!r} of {path.name} holds several labels, or none, in "
                    f"{several} of {len(texts)} rows, and this program learns one class per image: "
                    "keep one label in each row"
                )
            start = os.path.join(path, images)
            digits = len(str(len(texts)))
            candidate.files += [
                os.path.join(start, str(index).zfill(digits)) for index in range(len(texts))
            ]
            candidate.names += texts
            candidate.splits += [split] * len(texts)
    except Exception:  # a damaged file makes zipfile, zlib and numpy raise nearly anything
        return None
    if not candidate.files:
        return None
    known = set(candidate.names)
    if len(known) > 20 and 2 * len(known) > len(candidate.names):
        candidate.refusal = (
            f"{path.name} has {len(known)} different labels for {len(candidate.names)} images, "
            "which are no classes: give a set with a few classes"
        )
    return candidate


def array_of(file: Path) -> tuple[Path, str] | None:
    """Return the .npz file and the array in which an image lies, None for an image file."""
    archive = file.parent.parent
    return (archive, file.parent.name) if archive.suffix.lower() == ".npz" else None


def read_images(archive: Path, name: str) -> Iterator[np.ndarray]:
    """Yield the images of an array in their order, [H, W] or [H, W, 3 or 4], uint8.

    Floats and integers of more than 8 bits are scaled to 8, all of an array alike.
    """
    with zipfile.ZipFile(archive) as packed, packed.open(f"{name}.npy") as file:
        shape, fortran, dtype = read_header(file)
        if fortran:
            raise ValueError("an array in Fortran order")
        size = int(np.prod(shape[1:], dtype=np.int64)) * dtype.itemsize
        if size > Image.MAX_IMAGE_PIXELS:
            raise ValueError("images beyond Pillow's limit")
        rows = max(1, CHUNK_BYTES // size)

        def read_chunks() -> Iterator[np.ndarray]:
            file.seek(start)
            for first in range(0, shape[0], rows):
                count = min(rows, shape[0] - first)
                raw = file.read(count * size)
                chunk = np.frombuffer(raw, dtype=dtype, count=count * size // dtype.itemsize)
                yield chunk.reshape(count, *shape[1:])

        start, white = file.tell(), 0.0
        if dtype != np.uint8:  # one scale for all of them
            white = max(map(white_level, read_chunks()), default=1.0)
        for chunk in read_chunks():
            images = chunk if dtype == np.uint8 else to_bytes(chunk, white)
            if images.ndim == 4 and images.shape[3] not in (1, 3, 4):
                images = images.transpose(0, 2, 3, 1)
            if images.ndim == 4 and images.shape[3] == 1:
                images = images[..., 0]
            yield from images


def white_level(values: np.ndarray) -> float:
    """Return the value that is white in images of more than 8 bits.

    The least of 1 (floats alone) and the largest numbers of 8, 10, 12, 14 and 16 bits that all but
    a thousandth of the values stay below; beyond that the largest value.
    """
    values = np.nan_to_num(values).ravel()
    if not values.size:
        return 255.0
    top = float(np.quantile(values, 0.999, method="lower"))
    levels = (1.0, *WHITE_LEVELS) if values.dtype.kind in "fb" else WHITE_LEVELS
    return next((level for level in levels if top <= level), top)


def to_bytes(values: np.ndarray, white: float) -> np.ndarray:
    """Scale values of any type to uint8, so that ``white`` becomes 255."""
    scaled = np.nan_to_num(values.astype(np.float32)) * (255 / white)
    return scaled.clip(0, 255).round().astype(np.uint8)


# ==== 26. data/label_maps.py
# Label maps: files that name the numbers which a table or a submission has for classes.


LARGEST_MAP = 2**20  # bytes
MAX_LABEL_MAPS = 20  # files that are read; more are one for each image
LIST_WORDS = {"class", "classes", "label", "labels", "names", "categories", "map"}


def label_maps(
    tree: Tree, images: Container[str], near: Path
) -> Iterator[tuple[Path, dict[str, str]]]:
    """Yield what files of a tree say: a class's name for each number, nearest to a folder first.

    The names of ``images``, in lower case and without suffix, are those of no class.
    """
    table, listed = (partial(read, images=images) for read in (maps_in_table, maps_in_list))
    readers = {".json": maps_in_json, ".csv": table, ".tsv": table, ".txt": listed}
    files = [
        path
        for path in tree.side_files
        if path.suffix.lower() in readers
        and (path.suffix.lower() == ".json" or LIST_WORDS & set(words_of(path.stem)))
    ]
    files.sort(key=lambda path: (path.parent != near, near not in path.parents, str(path)))
    for path in files[:MAX_LABEL_MAPS]:
        for named in readers[path.suffix.lower()](path):
            if named:
                yield path, named


def find_label_map(
    tree: Tree, images: Container[str], near: Path, labels: set[str]
) -> tuple[Path | None, dict[str, str]]:
    """Return the file that names all of some numbers, and the name of each; None and {} else.

    Names that count from 1 are those of as many labels that count from 0.
    """
    for path, named in label_maps(tree, images, near):
        if len(labels) == len(named) and is_range(labels) and is_range(named):
            first = int("0" not in labels) - int("0" not in named)
            named = {str(int(number) + first): name for number, name in named.items()}
        own = {label: named[label] for label in labels & named.keys()}
        if len(set(own.values())) == len(labels):
            return path, own
    return None, {}


def maps_in_json(path: Path) -> list[dict[str, str]]:
    """Read {"0": "name"}, {"name": 0} or ["name", ...]."""
    try:
        text, _ = decode_text(read_bytes(path, LARGEST_MAP))
        content = json.loads(text or "null")
    except (ValueError, RecursionError):
        return []
    if isinstance(content, list) and all(isinstance(name, str) for name in content):
        content = dict(enumerate(content))
    if not isinstance(content, dict):
        return []
    if all(str(value).isdecimal() for value in content.values()):  # {"name": 0}
        if not is_range(content.values()):
            return []
        content = {value: key for key, value in content.items()}
    named = {str(number): name for number, name in content.items()}
    good = all(n.isdecimal() and isinstance(name, str) for n, name in named.items())
    return [{n: name.strip() for n, name in named.items() if name.strip()}] if good else []


def is_range(numbers: Iterable[int | str]) -> bool:
    """Return whether some numbers are those from 0 or 1 on, in any order."""
    texts = [str(number) for number in numbers]
    numbers = sorted(int(text) for text in texts if len(text) < 10)  # more digits are no count
    return len(numbers) == len(texts) and numbers in (
        [*range(len(numbers))],
        [*range(1, len(numbers) + 1)],
    )


def maps_in_table(path: Path, images: Container[str]) -> list[dict[str, str]]:
    """Read a table of which one column has numbers, and another one text, each of them once."""
    file = read_csv_file(path)
    columns = [[cell.strip() for cell in file.cells[k]] for k in file.cells.columns]
    numbers = [cells for cells in columns if cells and all(cell.isdigit() for cell in cells)]
    texts = [
        cells
        for cells in columns
        if cells
        and not any(cell.isdigit() for cell in cells)
        and 2 * sum(PurePath(cell).stem.casefold() in images for cell in cells) <= len(cells)
    ]
    return [
        dict(zip(keys, names, strict=True))
        for keys in numbers
        for names in texts
        if len(set(keys)) == len(keys) == len(set(names))
    ]


def maps_in_list(path: Path, images: Container[str]) -> list[dict[str, str]]:
    """Read a name on each line, or a number and a name, in any order."""
    text, _ = decode_text(read_bytes(path, LARGEST_MAP))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    first = [PurePath(line.split()[0]).stem.casefold() for line in lines]
    named = any(name in images for name in first)
    if len(set(lines)) < len(lines) or (named and not all(map(str.isdecimal, first))):
        return []  # labels or images one by one
    lines_of = [re.sub(r"[,:=]|(?<=\d)\s+-\s", " ", line) for line in lines]
    pairs = [line.split(None, 1) for line in lines_of]
    if all(len(pair) == 2 and pair[0].isdecimal() for pair in pairs):
        return [{number: name.strip() for number, name in pairs}]
    pairs = [line.rsplit(None, 1)[::-1] for line in lines_of]
    if all(len(p) == 2 and p[0].isdecimal() for p in pairs) and is_range(p[0] for p in pairs):
        return [{number: name.strip() for number, name in pairs}]
    return [{str(k): line for k, line in enumerate(lines)}]


# ==== 27. data/layout.py
# Layout: what folders of images say of classes and splits, read as a person would read them.
#
# Each folder is read from what its own folders turned out to hold, from the bottom up. At each level
# its folders have one of a few roles, which names and shape decide: splits, variants of the same
# images (color, gray, rotated copies), batches whose names say nothing, classes, or crops with
# diseases in them. Where two roles are about as good, the reading has a doubt that shows both.


FEW = 0.1  # share of a folder's images, at most, that lie loose beside its class folders
SAME_IMAGES = 0.5  # share of file names that two groupings of the same images have in common
MIN_COMMON = 10  # files: fewer may be alike by chance
COMPARED_FILES = 20  # files whose contents are compared
MASKS = "not used: masks of other images"
COPIES = "not used: copies of other images (leakage guard)"
MAX_NAMES = 4  # in a message

MASK_FILE = re.compile(r"(.+?)[ _-]+(mask|seg|segmentation|gt)([ _-]?\d)?", re.IGNORECASE)

ImageFile = tuple[str, str]  # path of an image, and its split: "" where none is named


@dataclass
class Reading:
    """What a folder and all below it hold.

    Attributes:
        root: the folder, or the one below it that holds all groups.
        groups: images by the name of their class.
        loose: images that lie beside the groups; of a folder without groups all of its images.
        unused: images that are not used, each with the reason.
        notes: what was preferred or joined, for the log.
        doubts: sentences that describe two readings that are about as good.
        above: name of the folder that holds nothing but the root, which was passed through.
        spelling: the name of the group for each name in lower case; follows from ``groups``.

    """

    root: Path
    groups: dict[str, list[ImageFile]] = field(default_factory=dict)
    loose: list[ImageFile] = field(default_factory=list)
    unused: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    above: str = ""
    spelling: dict[str, str] = field(init=False)

    def __post_init__(self):
        self.spelling = {fold_case(name): name for name in self.groups}

    @property
    def images(self) -> list[ImageFile]:
        """All images that are used, with their splits."""
        return [*self.loose, *(image for images in self.groups.values() for image in images)]

    @property
    def is_leaf(self) -> bool:
        """Whether nothing below the folder tells its images apart."""
        return not self.groups

    @property
    def is_flat(self) -> bool:
        """Whether it is a folder of images, perhaps within another one: test/test, test/images."""
        inner = all(is_neutral(group) or is_split_name(group) for group in self.groups)
        return self.is_leaf or (len(self.groups) == 1 and inner)

    @property
    def names(self) -> set[str]:
        """The names of the groups, in lower case."""
        return {name.casefold() for name in self.groups}

    def merged(self) -> "Reading":
        """Return the reading in which all images belong together."""
        return replace(self, groups={}, loose=self.images)

    def add(self, name: str, images: list[ImageFile]) -> None:
        """Add images to a group; the case of its name does not matter, but for a letter alone."""
        own = self.spelling.setdefault(fold_case(name), name)
        self.groups.setdefault(own, []).extend(images)

    def take_remarks(self, other: "Reading") -> None:
        """Take over what another reading does not use, and its notes and doubts."""
        self.unused += other.unused
        self.notes += other.notes
        self.doubts += other.doubts

    def set_aside(self, other: "Reading", reason: str) -> None:
        """Count all images of another reading as not used; its doubts do not matter any more."""
        self.unused += other.unused
        self.unused += [(file, reason) for file, _ in other.images]


def fold_case(name: str) -> str:
    """Return a name in lower case, unless it is a letter alone: A and a are two classes."""
    return name.casefold() if len(name) > 1 else name


def read_layout(folder: Folder) -> Reading:
    """Read a folder of images and all below it."""
    reading = read_folder(folder)
    if reading.groups and all(map(is_plain, reading.groups)):
        reading = reading.merged()  # images, photos: no classes
    return reading


def read_folder(folder: Folder) -> Reading:
    """Read one folder from the readings of the folders in it."""
    result = Reading(folder.path)
    own = [(file, "") for file in take_masks_out(folder, [], result)]
    linked = {os.path.join(folder.path, name) for name in folder.links} - set(image_files(folder))
    result.unused += [(file, "not used: a link to an image beside it") for file in sorted(linked)]
    children = {}
    for child in folder.folders:
        if holds_masks(child, folder):
            result.set_aside(read_folder(child), MASKS)
        else:
            children[child.path.name] = read_folder(child)
    children = set_leftovers_aside(result, children)
    if not children:
        result.loose = own
        return result
    found = read_splits(folder, children) or read_variants(folder, children, bool(own))
    found = found or read_groups(folder, children)
    found.loose = own + found.loose
    found.take_remarks(result)
    return found


def set_leftovers_aside(result: Reading, children: dict[str, Reading]) -> dict[str, Reading]:
    """Leave out what programs write beside data, where anything else is there."""
    data = {name: child for name, child in children.items() if not is_leftover(name)}
    if not data:
        return children
    for name in children.keys() - data.keys():
        result.set_aside(children[name], f"not used: a program's output, by its folder {name}")
    return data


def holds_masks(folder: Folder, parent: Folder) -> bool:
    """Return whether a folder named for masks has the names of images elsewhere in its parent."""
    if not is_mask(folder.path.name):
        return False
    stems = {stem_of_mask(name) for child in walk(folder) for name in child.images}
    others = {stem_of_mask(name) for name in parent.images}
    for sibling in parent.folders:
        if sibling is not folder and not is_mask(sibling.path.name):
            others |= {stem_of_mask(name) for child in walk(sibling) for name in child.images}
    beside = [c for c in parent.folders if not is_mask(c.path.name) and not is_plain(c.path.name)]
    own = [{stem_of_mask(name) for c in walk(s) for name in c.images} for s in beside]
    # Of counters, which all classes have, nothing is concluded.
    counters = sum(2 * len(stems & names) > len(stems) for names in own) > 1
    return 2 * len(stems & others) > len(stems) and not counters


def mask_folders(folder: Folder) -> list[Path]:
    """Return the folders below a folder that hold masks of its images."""
    return [
        child.path
        for parent in walk(folder)
        for child in parent.folders
        if holds_masks(child, parent)
    ]


def take_masks_out(folder: Folder, mask_folders: list[Path], reading: Reading) -> list[str]:
    """Return the images of a folder without masks, which count as not used in a reading."""
    files = image_files(folder)
    inside = any(path == folder.path or path in folder.path.parents for path in mask_folders)
    masks = set(files) if inside else masks_beside(files)
    reading.unused += [(file, MASKS) for file in files if file in masks]
    return [file for file in files if file not in masks]


def masks_beside(files: list[str]) -> set[str]:
    """Return the files that are named as masks of others: leaf.png, leaf_mask.png."""
    stems = {PurePath(file).stem for file in files}
    return {
        file
        for file in files
        if (match := MASK_FILE.fullmatch(PurePath(file).stem)) and match.group(1) in stems
    }


def stem_of_mask(name: str) -> str:
    """Return a file's name without its suffix and what tools add to the name of a mask."""
    return re.sub(r"[ _-]*(mask|seg|segmentation|label|gt)$", "", PurePath(name).stem.lower())


def read_splits(folder: Folder, children: dict[str, Reading]) -> Reading | None:
    """Read folders that are named for splits; None where these are names of classes.

    A split's name counts above class folders, or beside another split's. A folder that is named for
    its split alone goes before one whose name has other words, and originals before copies.
    """
    splits = {name: split_in_name(name) for name in children if split_in_name(name)}
    others = {name: child for name, child in children.items() if name not in splits}
    plain = {name for name in splits if is_split_name(name)}
    graded = {name for name in splits if not children[name].is_flat}
    above_classes = bool(graded & plain) or "train" in {splits[name] for name in graded}
    own = {splits[name] for name in plain}
    beside_another = len(own) > 1 and len(others) < 1 + ("train" in own)
    if not (above_classes or beside_another):
        return None
    result = Reading(folder.path)
    if "train" not in splits.values():
        others = take_train(result, others, [children[name] for name in graded])
    for split in ("train", "validation", "test", "predict"):
        named = [name for name in children if splits.get(name) == split]
        best = [name for name in named if name in plain]
        best = best or [name for name in named if not is_augmented(name)] or named
        taken = {}
        for name in named:
            child = children[name]
            if name in best:
                images = images_by_name(child.groups or {"": child.loose}, by_class=True)
                if not set_copy_aside(result, child, images, taken):  # Train, train
                    taken[name] = images
                    take_split(result, split, name, child)
            elif is_augmented(name):
                result.set_aside(child, f"{COPIES}, by the folder {name}")
            else:
                reason = f"not used: beside {best[0]}, which is the {split} split"
                result.set_aside(child, reason)
    has_train = beside_another or "train" in {splits[name] for name in graded}
    for name, child in others.items():
        if child.is_leaf and not has_train:  # healthy, rust, test/healthy, test/rust
            result.add(name, child.loose)
            result.take_remarks(child)
        else:
            result.set_aside(child, f"not used: beside the splits, in {name}")
    return result


def take_train(
    result: Reading, others: dict[str, Reading], held_out: list[Reading]
) -> dict[str, Reading]:
    """Take the only folder that has the held-out splits' classes for train; returns the others."""
    names = set().union(*(child.names for child in held_out))
    alike = [name for name, child in others.items() if 2 * len(child.names & names) >= len(names)]
    if not names or len(alike) != 1:
        return others
    take_split(result, "train", alike[0], others[alike[0]])
    result.notes.append(f"{alike[0]} is read as the train split")
    return {name: child for name, child in others.items() if name != alike[0]}


def take_split(result: Reading, split: str, name: str, child: Reading) -> None:
    """Add the images of a split's folder to a reading; train comes first."""
    known = result.names
    if child.above and not child.names & known:  # train/apple/..., train/corn/..., test/apple/...
        longer = {f"{child.above}/{group}": images for group, images in child.groups.items()}
        if {group.casefold() for group in longer} & known:
            child = replace(child, groups=longer)
    if split != "train" and len(child.groups) == 1 and not child.names & known:
        child = child.merged()  # test/test/..., test/images/...: no class
    for group, images in child.groups.items():
        result.add(group, [(file, split) for file, _ in images])
    result.take_remarks(child)
    if child.is_leaf:
        result.loose += [(file, split) for file, _ in child.loose]
    else:
        reason = f"no class folder: it lies in {name} without one"
        result.unused += [(file, reason) for file, _ in child.loose]


def read_variants(folder: Folder, children: dict[str, Reading], beside: bool) -> Reading | None:
    """Read folders that hold the same images in several variants: the originals alone."""
    common = set.intersection(*(set(words_of(name)) for name in children))
    ranks = {name: variant_rank(name, common if len(children) > 1 else set()) for name in children}
    if any(rank is None and not is_neutral(name) for name, rank in ranks.items()):
        return None
    ranks = {name: 0 if rank is None else rank for name, rank in ranks.items()}
    best = 0 if beside else min(ranks.values())
    if all(rank <= best for rank in ranks.values()):
        return None
    kept = [child for name, child in children.items() if ranks[name] <= best]
    result = Reading(kept[0].root if len(kept) == 1 and not beside else folder.path)
    for name, child in children.items():
        if ranks[name] > best:
            result.set_aside(child, f"{COPIES}, by the folder {name}")
            continue
        for group, images in child.groups.items():
            result.add(group, images)
        result.loose += child.loose
        result.take_remarks(child)
    return result


def read_groups(folder: Folder, children: dict[str, Reading]) -> Reading:
    """Read folders that are classes, batches, or crops with classes in them."""
    result = Reading(folder.path)
    batches = all(map(is_neutral, children))
    children = set_repeated_aside(result, children)
    children = set_augmented_aside(result, take_flat_splits(result, children))
    cut = [name for name, child in children.items() if any(split for _, split in child.loose)]
    for name in cut if 2 * len(cut) < len(children) else ():
        result.set_aside(children.pop(name), f"not used: splits without classes, in {name}")
    if len(children) == 1:
        return pass_through(result, children)
    shared = shared_names(children)
    for name, child in children.items():
        # 0 and 1 in each folder are the classes of its patients.
        numbers = {own for own in child.names if own.isdecimal() and len(own) < 3}
        classes = len(child.names) > 1 and child.names == numbers & shared
        if not classes and belongs_together(name, child, shared):
            result.notes.append(f"the folders in {name} ({list_some(child.groups)}) are one class")
            children[name] = child.merged()
    children = settle_depth(result, folder, children)
    if len(children) == 1:
        return pass_through(result, children)
    crops = not batches and not all(child.is_leaf for child in children.values())
    if crops and are_crops(children):
        result.notes.append(f"{list_folders(children)} are read as crops: classes are crop/disease")
    elif crops:
        regrouped = are_regroupings(children)
        alike = shared or regrouped or any(map(tells_health, children))
        largest = "" if alike else find_largest(children)
        if largest:
            return take_largest(result, folder, children, largest)
        result.doubts.append(describe_alternatives(folder, children, regrouped))
    result.notes += [
        f"{name} is read as a class, since no other folder is named for a split"
        for name, child in children.items()
        if child.is_leaf and is_split_name(name)
    ]
    join_groups(result, children, crops)
    return result


def join_groups(result: Reading, children: dict[str, Reading], crops: bool) -> None:
    """Take over the classes of all folders, named crop/disease if they are crops."""
    for name, child in children.items():
        result.take_remarks(child)
        if child.is_leaf:
            result.add(name, child.loose)
            continue
        for group, images in child.groups.items():
            result.add(f"{name}/{group}" if crops else group, images)
        reason = f"no class folder: it lies in {name}, beside the class folders"
        for file, split in child.loose:
            if split in ("test", "predict"):
                result.loose.append((file, split))
            else:
                result.unused.append((file, reason))


def set_augmented_aside(result: Reading, children: dict[str, Reading]) -> dict[str, Reading]:
    """Leave out classes that are augmented copies of another one: healthy, healthy_augmented."""
    plain = {tuple(words_of(name)) for name, child in children.items() if child.is_leaf}
    kept = {}
    for name, child in children.items():
        if child.is_leaf and is_augmented(name) and tuple(without_variant(name)) in plain:
            result.set_aside(child, f"{COPIES}, by the folder {name}")
        else:
            kept[name] = child
    return kept


def pass_through(result: Reading, children: dict[str, Reading]) -> Reading:
    """Read the only folder within a folder: it is a class, or holds what is to be found."""
    ((name, child),) = children.items()
    child.take_remarks(result)
    if child.is_leaf:
        return replace(child, root=result.root, groups={name: child.loose}, loose=result.loose)
    return replace(child, above=name, loose=result.loose + child.loose)


def set_repeated_aside(result: Reading, children: dict[str, Reading]) -> dict[str, Reading]:
    """Leave out folders that hold the classes and the images of another one once more."""
    kept, alike = {}, {}  # those of the same classes with their images, by the classes
    for name, child in children.items():
        images = images_by_name(child.groups, by_class=True)
        same = alike.setdefault(frozenset(child.names), {})
        if not set_copy_aside(result, child, images, same):
            kept[name] = child
            if not child.is_leaf:
                same[name] = images
    return kept


def set_copy_aside(result: Reading, child: Reading, images: dict, others: dict[str, dict]) -> bool:
    """Leave out a folder that holds the images of one of others once more: whether it does."""
    first = next((name for name in others if have_same_images(others[name], images)), None)
    if first is not None:
        result.set_aside(child, f"not used: a copy of the images in {first}")
    return first is not None


def take_flat_splits(result: Reading, children: dict[str, Reading]) -> dict[str, Reading]:
    """Take images to predict out of test folders without classes that lie beside data sets."""
    flat = {}
    for name, child in children.items():
        split = split_in_name(name)
        if split in ("test", "predict") and child.is_flat:
            flat[name] = [(file, split) for file, _ in child.images]
    others = [child for name, child in children.items() if name not in flat]
    if not any(child.groups for child in others):  # test beside healthy and rust is a class
        listed = [name for name in flat if split_in_name(name) == "predict" and len(others) > 1]
        flat = {name: flat[name] for name in listed if is_split_name(name)}
    for name, images in flat.items():
        result.loose += images
        result.take_remarks(children[name])
    return {name: child for name, child in children.items() if name not in flat}


def find_largest(children: dict[str, Reading]) -> str:
    """Return the name of the clearly largest of data sets side by side, "" where none is."""
    sizes = sorted((len(child.images), name) for name, child in children.items())
    return sizes[-1][1] if sizes[-2][0] < ABOUT_EQUAL * sizes[-1][0] else ""


def take_largest(
    result: Reading, folder: Folder, children: dict[str, Reading], largest: str
) -> Reading:
    """Use the largest of data sets side by side, and none of the others."""
    others = {name: child for name, child in children.items() if name != largest}
    for name, child in others.items():
        result.set_aside(child, f"not used: another data set, in {name}")
    second = max(others, key=lambda name: len(others[name].images))
    taken = replace(children[largest], above=largest)
    taken.notes.insert(
        0,
        f"{largest} is used of {len(children)} data sets side by side, as the largest: for another "
        f"give --data {printable(str(folder.path / second))}, for all --classes-from parent/folder",
    )
    taken.take_remarks(result)
    taken.loose += result.loose
    return taken


def shared_names(children: dict[str, Reading]) -> set[str]:
    """Return the names of groups, in lower case, that several folders have."""
    counts = Counter(itertools.chain.from_iterable(child.names for child in children.values()))
    return {name for name, count in counts.items() if count > 1}


def belongs_together(name: str, child: Reading, shared: set[str]) -> bool:
    """Return whether the folders in a folder are no classes: rust/rust, rust/2021, rust/batch1."""
    if child.is_leaf:
        return False
    letters = any(len(group) == 1 and group.isalpha() for group in child.groups)
    neutral = all(map(is_neutral, child.groups)) and not letters
    if neutral or child.names == {name.casefold()}:
        return True
    return len(child.loose) > FEW * len(child.images) and not child.names & shared


def settle_depth(
    result: Reading, folder: Folder, children: dict[str, Reading]
) -> dict[str, Reading]:
    """Choose between folders of images and folders of class folders, if both lie side by side."""
    leaves = {name: child for name, child in children.items() if child.is_leaf}
    nested = {name: child for name, child in children.items() if not child.is_leaf}
    if not leaves or not nested:
        return children
    names = {name.casefold() for name in leaves}
    for name, child in list(nested.items()):
        if child.names <= names:
            result.set_aside(nested.pop(name), f"not used: the same classes once more, in {name}")
        elif len(child.groups) == 1:
            result.notes.append(f"{name}/{next(iter(child.groups))} is the class {name}")
            leaves[name] = nested.pop(name).merged()
    if not nested:
        return leaves
    sizes = [len(images) for child in nested.values() for images in child.groups.values()]
    largest = max((len(child.images) for child in leaves.values()), default=0)
    if largest <= FEW * median(sizes) or all(map(is_neutral, nested)):
        for name, child in leaves.items():
            result.set_aside(child, f"not used: beside folders of class folders, in {name}")
        return nested
    first = next(iter(nested))
    own = nested[first].groups
    everything = {name: child.images for name, child in leaves.items()}
    everything = join_by_name([everything, *(child.groups for child in nested.values())])
    result.doubts.append(
        f"{printable(str(folder.path))} holds folders of images ({list_some(leaves)}) beside "
        f"{first}, which holds class folders itself ({list_some(own)}): give --classes-from folder "
        f"({list_groups(everything)}), or --data {printable(str(folder.path / first))} "
        f"({list_groups(own)})"
    )
    return leaves | {name: child.merged() for name, child in nested.items()}


def are_crops(children: dict[str, Reading]) -> bool:
    """Return whether folders are different crops with diseases, rather than data sets."""
    crops = [crops_in(name) for name in children if crops_in(name)]
    return len(set(crops)) == len(crops) >= max(2, len(children) / 2)


def are_regroupings(children: dict[str, Reading]) -> bool:
    """Return whether two folders hold the same images in other groups."""
    images = [images_by_name(child.groups, by_class=False) for child in children.values()]
    return any(have_same_images(a, b) for a, b in itertools.combinations(images, 2))


def images_by_name(
    groups: dict[str, list[ImageFile]], by_class: bool
) -> dict[tuple[str, str], str]:
    """Return the images in groups by their names, and by their class if wanted."""
    return {
        (group.casefold() if by_class else "", os.path.basename(file)): file
        for group, images in groups.items()
        for file, _ in images
    }


def have_same_images(files: dict[tuple, str], others: dict[tuple, str]) -> bool:
    """Return whether most images of two ``images_by_name`` have the same names and contents."""
    common = sorted(files.keys() & others.keys())
    if len(common) < max(MIN_COMMON, SAME_IMAGES * min(len(files), len(others))):
        return False
    sample = common[:: max(1, len(common) // COMPARED_FILES)]
    return 2 * sum(have_same_bytes(files[name], others[name]) for name in sample) > len(sample)


def have_same_bytes(file: str, other: str) -> bool:
    """Return whether two files hold the same; False where one cannot be read."""
    try:
        return filecmp.cmp(file, other, shallow=False)
    except OSError:
        return False


def describe_alternatives(folder: Folder, children: dict[str, Reading], regrouped: bool) -> str:
    """Return how several folders of class folders can be read, with the flag for each way."""
    nested = {name: child for name, child in children.items() if not child.is_leaf}
    ways = [
        f"--data {printable(str(folder.path / name))} ({list_groups(child.groups)})"
        for name, child in list(nested.items())[:MAX_NAMES]
    ]
    if regrouped:
        return (
            f"{list_folders(nested)} in {printable(str(folder.path))} group the same images in "
            f"several ways: give {' or '.join(ways)}"
        )
    joint = {f"{name}/{group}": i for name, c in nested.items() for group, i in c.groups.items()}
    together = join_by_name([child.groups for child in nested.values()])
    if len(together) < len(joint):
        ways.insert(0, f"--classes-from folder ({list_groups(together)})")
    return (
        f"{list_folders(nested)} in {printable(str(folder.path))} may be parts of one data set, or "
        f"data sets of their own: give --classes-from parent/folder ({list_groups(joint)}) or "
        f"{' or '.join(ways)}"
    )


def join_by_name(parts: list[dict[str, list]]) -> dict[str, list]:
    """Return the groups of several readings, those of one name together."""
    joined = {}
    for groups in parts:
        for name, images in groups.items():
            joined.setdefault(name, []).extend(images)
    return joined


def list_groups(groups: dict[str, list]) -> str:
    """Return the number of classes, and their names with their images."""
    listed = {f"{name} {len(images)}": images for name, images in groups.items()}
    return f"{len(groups)} classes: {list_some(listed)}"


def list_some(names) -> str:
    """Return the first of some names."""
    listed = [printable(name) for name in itertools.islice(names, MAX_NAMES)]
    return ", ".join(listed) + (", ..." if len(names) > MAX_NAMES else "")


def list_folders(names) -> str:
    """Return the first of some names as a part of a sentence."""
    first, *rest = list(names)
    return f"{list_some([first, *rest[:-1]])} and {printable(rest[-1])}" if rest else first


def read_by_path(folder: Folder, levels: int) -> Reading:
    """Take the names of the innermost folders of each image for its class, as the user asks.

    Names of splits, and names that say nothing where another is left, do not count.
    """
    reading, masks = Reading(folder.path), mask_folders(folder)
    parents = {
        f.path.parent for f in walk(folder) if split_in_name(f.path.name) == "train" and f.images
    }
    for inside in walk(folder):
        steps = inside.path.relative_to(folder.path).parts
        split = next((split_in_name(step) for step in steps if is_split_name(step)), "")
        named = [step for step in steps if not is_split_name(step)]
        named = [step for step in named if not is_plain(step)] or named
        files = take_masks_out(inside, masks, reading)
        flat = bool(steps) and is_split_name(steps[-1]) and inside.path.parent not in parents
        if flat and split in ("test", "predict"):  # images to predict
            reading.loose += [(file, split) for file in files]
        elif not named:
            reading.loose += [(file, "") for file in files]
        elif files:
            reading.add("/".join(named[-levels:]), [(file, split) for file in files])
    return reading


# ==== 28. data/cache.py
# Cache: the decoded pixels of data sets, kept on disk for the next run, within a bounded size.


CACHE_FORMAT = 3  # raised when decoding changes what it makes of a file
MAX_CACHE_BYTES = 10 * 2**30
MAX_CACHE_SHARE = 0.1  # of the space that is free on its disk
UNFINISHED_SECONDS = 24 * 3600  # age at which what a run was writing when it was killed is removed
FileSignature = tuple[int, int] | None  # size in bytes, modification time in ns; None: no file


@dataclass(frozen=True)
class Pixels:
    """Decoded images.

    Attributes:
        images: [N, 3, S, S] uint8, the readable ones.
        kept: [N] int64, their indices among the files.
        unreadable: the other files, each with the reason.
        complete: False where the system failed to read a file, which may succeed another time.
        white: the value that is white in images of more than 8 bits, see ``decode``.

    """

    images: Tensor
    kept: np.ndarray
    unreadable: list[tuple[Path, str]]
    complete: bool = True
    white: dict[str, float] = field(default_factory=dict)


def file_signature(file: Path) -> FileSignature:
    """Return a file's size and modification time; for an image in an array, of the array's file."""
    within = array_of(file)
    try:
        status = os.stat(within[0] if within else file)
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if S_ISREG(status.st_mode) else None


def file_signatures(files: list[Path]) -> list[FileSignature]:
    """Return the signature of each file; an array's file is looked at once for all its images."""
    signatures, archive = [], (None, None)
    for file in files:
        within = array_of(file)
        if within is None:
            signatures.append(file_signature(file))
            continue
        if archive[0] != within[0]:
            archive = (within[0], file_signature(file))
        signatures.append(archive[1])
    return signatures


def files_key(files: list[Path], signatures: list[FileSignature], image_size: int) -> str:
    """Return a hash of all that decoded pixels depend on: names, sizes and times of the files."""
    digest = hashlib.sha256(f"{CACHE_FORMAT} {image_size} {PIL.__version__}".encode())
    for file, signature in zip(files, signatures, strict=True):
        size, modified = signature or (0, 0)
        digest.update(os.fsencode(f"\n{file} {size} {modified}"))
    return digest.hexdigest()


def map_file(path: Path, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """Make an array whose memory is a file."""
    array = open_memmap(path, "w+", dtype, shape)
    # A file that grows as it is written would end the process where the disk is full.
    if hasattr(os, "posix_fallocate"):  # not on macOS
        with path.open("r+b") as file:
            os.posix_fallocate(file.fileno(), 0, path.stat().st_size)
    return array


def write_cache(temporary: Path, target: Path, key: str, files: list[Path], pixels: Pixels) -> None:
    """Move decoded pixels to their place, the array's file first, its description last.

    Then remove what was used longest ago, as far as the cache is too large.
    """
    index_of = {path: k for k, path in enumerate(files)}
    record = {
        "key": key,
        "images": len(pixels.kept),
        "unreadable": [[index_of[path], reason] for path, reason in pixels.unreadable],
        "checksum": zlib.crc32(pixels.images.numpy().data),
        "white": pixels.white,
    }
    description = target.with_suffix(".json")
    description.unlink(missing_ok=True)
    os.replace(temporary, target)
    description.write_text(json.dumps(record))
    removed = trim_cache(target)
    print(
        f"decoded images are kept in {target.parent} for the next run"
        + (f"; those of {removed} data sets used longest ago were removed" if removed else ""),
        flush=True,
    )


def read_cache(target: Path, key: str, files: list[Path], limit: int | None) -> Pixels | None:
    """Return the kept pixels of exactly these files, None where there are none or damaged ones."""
    description = target.with_suffix(".json")
    try:
        record = json.loads(description.read_text())
        if record["key"] != key:
            return None
        mapped = limit is not None and target.stat().st_size > limit
        pixels = np.load(target, mmap_mode="c" if mapped else None)[: record["images"]]
        if zlib.crc32(pixels.data) != record["checksum"]:
            return None
        unreadable = [(files[k], reason) for k, reason in record["unreadable"]]
        dropped = {k for k, _ in record["unreadable"]}
    except (OSError, EOFError, ValueError, KeyError, TypeError):
        return None
    with contextlib.suppress(OSError):
        os.utime(description)  # it was used now, see trim_cache
    kept = np.array([k for k in range(len(files)) if k not in dropped], dtype=np.int64)
    return Pixels(torch.from_numpy(pixels), kept, unreadable, white=record["white"])


def trim_cache(used: Path) -> int:
    """Remove pixels used longest ago until a cache is small enough; returns of how many sets.

    It may hold 10 GiB, and a tenth of the free space of its disk (counting its own as free). What a
    killed run has left unfinished is removed, too.
    """
    folder, now = used.parent, time.time()
    entries = []
    for file in folder.glob("*.npy"):
        description = file.with_suffix(".json")
        with contextlib.suppress(OSError):  # another run may remove it at the same time
            last_use = (description if description.exists() else file).stat().st_mtime
            entries.append((file == used, last_use, file, file.stat().st_size))
    for path in folder.glob(".*"):
        with contextlib.suppress(OSError):
            if path.is_dir() and now - path.stat().st_mtime > UNFINISHED_SECONDS:
                shutil.rmtree(path, ignore_errors=True)
    total = sum(size for *_, size in entries)
    limit = min(MAX_CACHE_BYTES, MAX_CACHE_SHARE * (shutil.disk_usage(folder).free + total))
    removed = 0
    for in_use, _, file, size in sorted(entries):
        if in_use or total <= limit:
            break
        with contextlib.suppress(OSError):
            file.with_suffix(".json").unlink(missing_ok=True)
            file.unlink()
            total -= size
            removed += 1
    return removed


# ==== 29. data/decoding.py
# Decoding: any image file, of any mode, as upright square RGB pixels.


# What a file may be, whatever its name; some of Pillow's other formats start external programs.
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF", "PPM", "JPEG2000")
if find_spec("PIL.AvifImagePlugin"):  # from Pillow 11.3 on
    FORMATS += ("AVIF",)
LFS_POINTER = b"version https://git-lfs"


def to_rgb(image: Image.Image, white: float | None = None) -> Image.Image:
    """Convert any mode to RGB: what is transparent becomes black, more than 8 bits are scaled to 8.

    Args:
        image: of any mode.
        white: the value that becomes 255 in images of more than 8 bits; None: judged by the image.

    """
    if is_deep(image):
        # Pillow's own conversion would clip at 255.
        values = np.asarray(image)
        return Image.fromarray(to_bytes(values, white or white_level(values))).convert("RGB")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        black = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(black, image)
    return image if image.mode == "RGB" else image.convert("RGB")  # which would copy it


def is_deep(image: Image.Image) -> bool:
    """Return whether an image has more than 8 bits a channel."""
    return image.mode.startswith("I") or image.mode == "F"


@contextmanager
def strict_decoding():
    """Refuse decompression bombs, and do not warn of damaged EXIF and palettes.

    Warning filters belong to the process: use it in the thread that starts others, not in each.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.simplefilter("ignore", UserWarning)
        yield


def decode(path: Path, image_size: int, white: dict[str, float] | None = None) -> np.ndarray:
    """Read an image, turn it by its EXIF orientation and resize it to a square.

    Its proportions are ignored.

    Args:
        path: the file.
        image_size: S, width and height in pixels.
        white: of images of more than 8 bits, the value that is white, by mode; what is missing is
            judged by the image, and put there.

    Returns:
        [S, S, 3] uint8.

    Raises:
        Exception: whatever Pillow finds wrong with the file.

    """
    with Image.open(path, formats=FORMATS) as image:
        return upright_square(image, image_size, white)


def upright_square(
    image: Image.Image, image_size: int, white: dict[str, float] | None = None
) -> np.ndarray:
    """Load an opened image, turn it as its EXIF says, and make a square of it.

    Arguments and result are ``decode``'s.
    """
    if image.size == (1, 1):
        raise ValueError("a single pixel")
    # A JPEG is decoded at 1/2, 1/4 or 1/8 of its size where that leaves twice the target.
    image.draft(None, (2 * image_size, 2 * image_size))
    image.load()
    with suppress(Exception):  # damaged EXIF, for which Pillow raises nearly anything
        ImageOps.exif_transpose(image, in_place=True)
    if not is_deep(image):
        return to_square(image, image_size)
    white = {} if white is None else white
    kind = "F" if image.mode == "F" else "I"
    if kind not in white:
        white[kind] = white_level(np.asarray(image))
    return to_square(image, image_size, white[kind])


def to_square(image: Image.Image, image_size: int, white: float | None = None) -> np.ndarray:
    """Make any image RGB and resize it to a square: [S, S, 3] uint8; ``white`` as in ``to_rgb``."""
    size = (image_size, image_size)
    rgb = to_rgb(image, white)
    return np.asarray(rgb.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))


def reason_unreadable(path: Path, error: Exception) -> str:
    """Return in one line why a file cannot be read, and what to do where that is known."""
    try:
        with path.open("rb") as file:
            start = file.read(len(LFS_POINTER))
    except OSError:
        return reason_of(error)
    if not start:
        return "it is empty"
    if start == LFS_POINTER:
        return "it is a Git LFS pointer, not the image: run git lfs pull"
    return reason_of(error)


def reason_of(error: Exception) -> str:
    """Return in one line why a file cannot be read."""
    # Errors of the system name the path again, and Pillow's may do so or run over lines.
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    if isinstance(error, UnidentifiedImageError):
        reason = "it is not an image"
    return printable(" ".join(reason.split())[:120])


def to_pixels(image, image_size: int, white: dict[str, float] | None = None) -> Tensor:
    """Make an image's pixels as in training.

    Args:
        image: a path; a PIL image; an array [H, W], [H, W, 3] or [H, W, 4] of uint8; or a tensor
            [3, S, S] uint8, which is taken as it is.
        image_size: S, width and height in pixels.
        white: of the training images, see ``decode``; it stays as it is.

    Returns:
        [3, S, S] uint8.

    Raises:
        UserError: it cannot be read, or is not an image.

    """
    if isinstance(image, Tensor):
        if image.shape != (3, image_size, image_size) or image.dtype != torch.uint8:
            raise UserError(
                f"a tensor must be [3, {image_size}, {image_size}] uint8, not "
                f"{list(image.shape)} {image.dtype}: give a path, a PIL image or an array"
            )
        return image
    if isinstance(image, np.ndarray):
        flat = image.ndim == 2 or (image.ndim == 3 and image.shape[2] in (3, 4))
        if image.dtype != np.uint8 or not flat or not image.size:
            raise UserError(
                "an array must be [H, W], [H, W, 3] or [H, W, 4] of uint8, from 0 to 255, not "
                f"{list(image.shape)} of {image.dtype}"
            )
        image = Image.fromarray(image)
    if isinstance(image, Image.Image):
        square = upright_square(image.copy(), image_size, dict(white or {}))
    else:
        try:
            square = decode(Path(image), image_size, dict(white or {}))
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            reason = reason_unreadable(Path(image), error)
            raise UserError(f"{image} cannot be read: {reason}") from error
    return torch.from_numpy(square.transpose(2, 0, 1).copy())


# ==== 30. data/file_names.py
# File names: classes that the names of images give, as in 0001_healthy.jpg.


MIN_IMAGES = 2  # of a class, on average: else the names are all different


def read_by_file_name(folder: Folder) -> Reading:
    """Read the class of each image from its file's name; no groups where these are no classes."""
    reading = read_names(folder, glued=False)
    return reading if reading.groups else read_names(folder, glued=True)


def read_names(folder: Folder, glued: bool) -> Reading:
    """Read classes from names; with ``glued`` a number at a word's end is a counter: rust12."""
    reading, found, total, masks = Reading(folder.path), {}, 0, mask_folders(folder)
    for inside in walk(folder):
        steps = inside.path.relative_to(folder.path).parts
        split = next((split_in_name(step) for step in steps if split_in_name(step)), "")
        files = take_masks_out(inside, masks, reading)
        for file in files:
            total += 1
            stem = PurePath(file).stem
            name = class_in_name(re.sub(r"(?<=[A-Za-z])\d+$", "", stem) if glued else stem)
            if split in ("test", "predict") and not name:
                reading.loose.append((file, split))
            elif name:
                found.setdefault(fold_case(name), (name, []))[1].append((file, split))
            else:
                reading.unused.append((file, "no label: its name has none"))
    if not 2 <= len(found) <= total / MIN_IMAGES:
        return Reading(folder.path)
    reading.groups = dict(found.values())
    return reading


def class_in_name(stem: str) -> str:
    """Return a file's name without counters, identifiers and marks of copies: RS_Early.B 8170."""
    stem = UNIQUE_ID.sub("", without_copy_marks(stem))
    stem = re.sub(r"^(IMG|DSC[NF]?|PXL)[_ -]?(?=\d)", "", stem)  # of cameras
    stem = re.sub(r"(?<![A-Za-z\d])\d+(?![A-Za-z\d])", "", stem)
    name = re.sub(r"^[^A-Za-z0-9]+|[^A-Za-z0-9)]+$", "", re.sub(r"[\s_-]{2,}", "_", stem))
    return "" if is_split_name(name) else name


# ==== 31. data/tables.py
# Tables: labels in CSV files, whatever their columns are called, matched to images.


FIRST_ROWS = 1000  # of a table, in which the column that names images is looked for
WHOLE_NUMBER = re.compile(r"(\d{1,15})(\.0*)?")
NUMBERED = re.compile(r"(\D*)(\d{1,15})")
NO_LABEL = {"", "nan", "null", "<na>", "n/a", "#n/a"}
MAX_TABLES = 200  # files that are read; more are one for each image
# Names of columns that hold labels, the surest first: sure ones, others, then words in names.
SURE_NAMES = (
    *("label", "labels", "class", "classes", "class_name", "classname", "category", "target"),
    *("label_name", "diagnosis", "diagnostic", "dx"),
)
LABEL_NAMES = (*SURE_NAMES, *("disease", "species", "breed", "variety", "level"))
SURE_WORDS = {"label", "labels", "class", "category", "target", "diagnosis"}
LABEL_WORDS = {
    *SURE_WORDS,
    "disease",
    "species",
    "breed",
    "variety",
    "type",
    "kind",
    "grade",
    "tags",
}
FILE_WORDS = {
    *("file", "filename", "filepath", "filepaths", "files", "image", "images", "img", "path"),
    *("paths", "photo", "picture", "name", "id"),
}
ONES, ZEROS = {"1", "1.0", "true"}, {"0", "0.0", "false", "-1", "-1.0"}
NO_CLASS = {"", "index", "id", "unnamed: 0", "fold", "kfold"}  # columns that never hold labels


class ImageNames:
    """The images of a tree by their names, in lower case, with and without extension.

    ``paths`` are relative to the root of the tree, with "/".
    """

    def __init__(self, tree: Tree):
        self.root = str(tree.root.path)
        self.paths: list[str] = []
        self.by_name: dict[str, list[int]] = {}
        self.by_stem: dict[str, list[int]] = {}
        start = len(os.path.join(self.root, ""))
        for folder in walk(tree.root):
            for file in image_files(folder):
                path = file[start:].replace(os.sep, "/")
                name = image_name(path)
                self.by_name.setdefault(name, []).append(len(self.paths))
                self.by_stem.setdefault(posixpath.splitext(name)[0], []).append(len(self.paths))
                self.paths.append(path)

    @functools.cached_property
    def by_number(self) -> dict[int, list[int]]:
        """The same by the number in their names, where these are one prefix and a number."""
        return numbered(self.by_stem)

    def find(self, value: str) -> list[int]:
        """Return the indices of the images that a table's cell may mean."""
        name = image_name(value.strip().replace("\\", "/"))
        found = self.by_name.get(name) or self.by_stem.get(name)
        if not found and name.endswith(IMAGE_SUFFIXES):
            found = self.by_stem.get(posixpath.splitext(name)[0])
        if not found and (number := WHOLE_NUMBER.fullmatch(name)):  # 7 or 7.0 for 0007, IMG_0007
            found = self.by_number.get(int(number.group(1)))
        return found or []

    def file(self, index: int) -> str:
        """Return the path of an image."""
        return os.path.join(self.root, self.paths[index])


def image_name(path: str) -> str:
    """Return the last part of a path in lower case, in one spelling."""
    name = path.rpartition("/")[2]
    return (name if name.isascii() else unicodedata.normalize("NFC", name)).casefold()


def numbered(by_stem: dict[str, list[int]]) -> dict[int, list[int]]:
    """Return the images by the number in their names, where these are a prefix and a number."""
    parts = {stem: NUMBERED.fullmatch(stem) for stem in by_stem}
    prefixes = {match.group(1) for match in parts.values() if match}
    if len(prefixes) != 1 or not all(parts.values()):
        return {}
    by_number = {}
    for stem, indices in by_stem.items():
        by_number.setdefault(int(parts[stem].group(2)), []).append(indices)
    return {number: own[0] for number, own in by_number.items() if len(own) == 1}


@dataclass(eq=False)
class Table:
    """A table in which a column names images.

    Attributes:
        path: of the file.
        folder: the folder whose images it describes, relative to the tree's root, "" for the root.
        header: [K] names of the columns.
        cells: [N, K] text.
        key: index of the column that names images.
        problems: lines about what could not be read.
        images: [N] index of each row's image, None where there is none.
        missing: [N] why a row has no image, "" where it has one.

    """

    path: Path
    folder: str
    header: list[str]
    cells: pd.DataFrame
    key: int
    problems: list[str] = field(default_factory=list)
    images: list[int | None] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def split(self) -> str | None:
        """The split that the table's name gives, or else its folder's, None where neither does."""
        folder = self.path.parent.name
        own = split_in_name(folder) if is_split_name(folder) else None
        return split_in_name(self.path.stem) or own

    @property
    def by_path(self) -> bool:
        """Whether most cells name the folders of images, too."""
        return 2 * sum("/" in cell for cell in self.column(self.key)) > len(self.cells)

    def column(self, name: str | int) -> list[str]:
        """Return the cells of a column, by its name or index, without spaces around them."""
        index = self.header.index(name) if isinstance(name, str) else name
        return [cell.strip() for cell in self.cells.iloc[:, index]]


def read_tables(tree: Tree, names: ImageNames) -> tuple[list[Table], list[str]]:
    """Read the tables of a tree that name images, the nearest first; and others' problems."""
    # A text file with the name of an image is about that one.
    paths = [
        path
        for path in tree.side_files
        if path.suffix.lower() in (".csv", ".tsv") or (is_list(path) and not names.find(path.stem))
    ]
    paths.sort(key=lambda path: (is_list(path), len(path.parts), str(path)))
    tables, problems = [], []
    for path in paths[:MAX_TABLES]:
        table, own = read_table(path, names)
        if table is None:
            problems += [] if is_list(path) else own
        else:
            tables.append(table)
    return tables, problems


def read_table(
    path: Path, names: ImageNames, place: Path | None = None
) -> tuple[Table | None, list[str]]:
    """Read a table and find the column that names images; returns it and its problems.

    No table where no column names images; an example submission is one all the same. ``place`` is
    where its relative paths begin, if that is not beside the file.
    """
    place = place or path.parent
    file = read_csv_file(path, names.find)
    header, cells = file.header, file.cells
    if not header:
        return None, file.problems
    counts = [
        len({cell for cell in cells[k].iloc[:FIRST_ROWS] if cell and names.find(cell)})
        for k in cells.columns
    ]
    key = image_column(header, cells, counts)
    for k, cell in enumerate(header):
        if (is_list(path) or cell.lower().endswith(IMAGE_SUFFIXES)) and names.find(cell):
            # The first line is a row, too: the table has no header.
            cells = pd.concat([pd.DataFrame([header], columns=cells.columns), cells])
            key, header = k, [f"column {n + 1}" for n in range(len(header))]
            break
    else:
        if not counts[key] and not is_sample(path):
            return None, [*file.problems, *fits_nothing(path, header, cells, names)]
    if is_list(path) and not lists_images(cells, counts):
        return None, []
    folder = os.path.relpath(place, names.root).replace(os.sep, "/")
    while is_split_name(posixpath.basename(folder)):  # train/labels.csv describes train's parent
        folder = posixpath.dirname(folder)
    folder = "" if folder == "." else folder
    table = Table(place / path.name, folder, header, cells, key, file.problems)
    match_rows(table, names)
    return table, file.problems


def lists_images(cells: pd.DataFrame, counts: list[int]) -> bool:
    """Return whether lines begin with names of images, without boxes or VOC's -1."""
    first = cells.iloc[:FIRST_ROWS]
    behind = first[first.columns[-1]].str.fullmatch(r"-1|[\d.-]+([ ,][\d.-]+)+")
    return 2 * counts[0] >= len(first) and not is_counter(first[0]) and not behind.any()


def image_column(header: list[str], cells: pd.DataFrame, counts: list[int]) -> int:
    """Return the index of the column that names images.

    That is the one with the most cells that are images. A counter of the rows, as
    ``DataFrame.to_csv`` puts first, loses against any other column of about as many.
    """

    def rank(k: int) -> tuple:
        column = cells[k].iloc[:FIRST_ROWS]
        named = bool(FILE_WORDS & set(words_of(header[k])))
        with_suffix = sum(cell.strip().lower().endswith(IMAGE_SUFFIXES) for cell in column)
        images = not is_mask(header[k])
        return 2 * with_suffix > len(column), not is_counter(column), named, images, counts[k], -k

    good = [k for k, count in enumerate(counts) if count and 2 * count >= max(counts)]
    return max(good, key=rank) if good else 0


def is_counter(column: pd.Series) -> bool:
    """Return whether the cells of a column count its rows, from 0 or 1 on."""
    numbers = column.str.strip().tolist()
    return any(numbers == [str(k + first) for k in range(len(numbers))] for first in (0, 1))


def fits_nothing(
    path: Path, header: list[str], cells: pd.DataFrame, names: "ImageNames"
) -> list[str]:
    """Return the line that a table with labels names no image, with its first id and file."""
    sure = [name for name in header if name.strip().lower().replace(" ", "_") in LABEL_NAMES]
    if not sure or not names.paths or len(header) < 2 or cells.empty:
        return []
    key = next(k for k, name in enumerate(header) if name not in sure or k == len(header) - 1)
    return [
        f"{path.name} has a column {sure[0]!r}, but none of its {len(cells)} ids (first "
        f"{str(cells[key].iloc[0])!r}) is the name of an image (first {min(names.paths)})"
    ]


def is_outside(value: str, table: Table, names: ImageNames) -> bool:
    """Return whether a path in a table leads out of the data folder."""
    if is_absolute(value):
        value = value.replace("\\", "/")
        return not value.startswith(names.root.replace(os.sep, "/").rstrip("/") + "/")
    folder = os.path.relpath(table.path.parent, names.root).replace(os.sep, "/")
    joined = posixpath.join(folder, value.replace("\\", "/"))
    return posixpath.normpath(joined).split("/")[0] == ".."


def is_absolute(value: str) -> bool:
    """Return whether a path begins at the root of a file system, or at a drive of Windows."""
    return re.match(r"[A-Za-z]:[\\/]|[\\/]", value) is not None


def match_rows(table: Table, names: ImageNames) -> None:
    """Find each row's image: near the table first, and where several have the name, the likeliest.

    That is the one whose folders agree best with the cell, then with the table's split, then the
    one in the folder that holds most of the table's images.
    """
    values = table.column(table.key)
    # Paths of another machine are matched by their ends; a single one among names is refused.
    elsewhere = [is_absolute(value) or value.startswith("../") for value in values]
    foreign = 2 * sum(elsewhere) > len(values)
    outside = [
        is_outside(value, table, names) and not (foreign and other)
        for value, other in zip(values, elsewhere, strict=True)
    ]
    found = [
        [] if leads_out else names.find(value)
        for value, leads_out in zip(values, outside, strict=True)
    ]
    everywhere = sum(map(bool, found))
    while table.folder:
        start = table.folder + "/"
        inside = [[k for k in indices if names.paths[k].startswith(start)] for indices in found]
        # An example submission whose images are kept back has none anywhere.
        if 2 * sum(map(bool, inside)) >= everywhere:
            found = inside
            break
        table.folder = posixpath.dirname(table.folder)
    folders = Counter(posixpath.dirname(names.paths[k]) for indices in found for k in indices)
    split = table.split or ("test" if is_sample(table.path) else "train")

    def rank(index: int, value: str) -> tuple:
        path = names.paths[index]
        folder = posixpath.dirname(path)
        steps = zip(
            value.replace("\\", "/").casefold().split("/")[-2::-1],
            folder.casefold().split("/")[::-1],
            strict=False,
        )
        agreeing = len(list(itertools.takewhile(lambda pair: pair[0] == pair[1], steps)))
        splits = {split_in_name(step) for step in folder.split("/")}
        return -agreeing, split not in splits, is_mask(folder), -folders[folder], len(folder), path

    for value, indices, leads_out in zip(values, found, outside, strict=True):
        best = min(indices, key=lambda k: rank(k, value)) if len(indices) > 1 else None
        table.images.append(best if best is not None else next(iter(indices), None))
        if indices:
            table.missing.append("")
        elif not value:
            table.missing.append("no file: the row names none")
        elif leads_out:
            table.missing.append("refused: the path leads out of the data folder")
        else:
            table.missing.append(f"no file: a row of {table.path.name} names it")


def is_sample(path: Path) -> bool:
    """Return whether a table is a competition's example submission."""
    names = {"submission", "submissions", "samplesubmission", "submit"}
    return bool(names & set(words_of(path.stem)))


def is_binary(cells: list[str]) -> bool:
    """Return whether cells are zeros and ones, at least one of them a one."""
    values = {cell.lower() for cell in set(cells)} - NO_LABEL
    return bool(values & ONES) and values <= ONES | ZEROS


def split_column(table: Table) -> str | None:
    """Return the column whose cells are names of splits."""
    for name in table.header:
        cells = {cell for cell in table.column(name) if cell.lower() not in NO_LABEL}
        splits = set(map(split_in_name, cells)) if len(cells) < 6 else {None}  # PublicTest
        if "train" in splits and None not in splits:
            return name
    return None


def label_columns(table: Table, wanted: list[str]) -> tuple[list[str], bool]:
    """Return the column that holds a table's labels, or the columns of a one-hot code.

    Returns:
        names of columns, none where there are no labels, and whether that is more than a guess.
    """
    split = split_column(table)
    key = table.header[table.key]
    others = [
        name for name in table.header if name not in (key, split) and name.lower() not in NO_CLASS
    ]
    others = [name for name in others if set(table.column(name)) - NO_LABEL]
    asked = [name for name in table.header if name in wanted and name not in (key, split)]
    counts = {name: len(set(table.column(name))) for name in others}
    binary = [name for name in others if is_binary(table.column(name)) and not is_split_name(name)]
    if sum(counts[name] > 1 for name in binary) > 1:
        binary = [name for name in binary if counts[name] > 1]
    # The submission has a column for each label of one.
    listed = [name for name in others if set(table.column(name)) == set(wanted)][:1]
    if listed or len(asked) == 1 or (asked and set(asked) <= set(binary)):
        return listed or asked, True
    plain = {name: name.lower().replace(" ", "_") for name in others}
    named = sorted(set(LABEL_NAMES) & set(plain.values()), key=LABEL_NAMES.index)
    named = [next(name for name in others if plain[name] == word) for word in named]
    sure = [name for name in named if plain[name] in SURE_NAMES]
    if len(binary) > 1:
        better, exclusive = beside_flags(table, binary, others, [(n, plain[n]) for n in named])
        better = [name for name in better if counts[name] > 1]
        if better or exclusive:
            return better[:1] or binary, True
    if named:
        return named[:1], named[0] in sure
    named = [name for name in others if LABEL_WORDS & set(words_of(name)) and counts[name] > 1]
    if named:
        return named[:1], bool(SURE_WORDS & set(words_of(named[0])))
    if len(binary) > 1 or len(others) == 1:
        # Of train.csv all that it says beside the image.
        return binary or others, not binary and split_in_name(table.path.stem) == "train"
    few = [name for name in others if 1 < counts[name] <= max(2, len(table.cells) // 2)]
    text = [name for name in few if not all(map(is_number, set(table.column(name)) - NO_LABEL))]
    return ([min(text or few, key=counts.get)] if few else []), False


def beside_flags(
    table: Table, flags: list[str], others: list[str], named: list[tuple[str, str]]
) -> tuple[list[str], bool]:
    """Return columns of labels that go before columns of zeros and ones, the surest first.

    Where these are not a one in each row, they are flags beside a column of labels, if one is.

    Returns:
        the columns, and whether the flags are a one-hot code of their own.
    """
    sums = [
        sum(cell.lower() in ONES for cell in cells)
        for cells in zip(*map(table.column, flags), strict=True)
    ]
    strong = {*SURE_NAMES, "disease", "level"}
    better = [name for name, word in named if word in strong and name not in flags]
    if set(sums) != {1}:
        better += [n for n, word in named if word in SURE_NAMES or n not in flags]
        better += [name for name in others if tells_the_same(table, name, flags)]
    return better, max(sums) < 2 and sum(sums) > 1


def tells_the_same(table: Table, name: str, flags: list[str]) -> bool:
    """Return whether a column has one value for each flag, and one for rows without any."""
    rows = zip(table.column(name), *map(table.column, flags), strict=True)
    ones = {(cell, tuple(flag.lower() in ONES for flag in row)) for cell, *row in rows}
    ones = {(cell, row) for cell, row in ones if sum(row) < 2}
    return len(ones) == len({cell for cell, _ in ones}) == len({row for _, row in ones}) > 2


def is_number(text: str) -> bool:
    """Return whether a cell is a number."""
    return re.fullmatch(r"[-+]?\d+(\.\d*)?([eE][-+]?\d+)?", text) is not None


def read_labels(table: Table, columns: list[str]) -> tuple[list[str], str]:
    """Return each row's label, "" where there is none, and why they cannot be learned, or ""."""
    rows = len(table.cells)
    if len(columns) > 1:
        cells = list(zip(*map(table.column, columns), strict=True))
        ones = [[k for k, cell in enumerate(row) if cell.lower() in ONES] for row in cells]
        several = sum(len(row) > 1 for row in ones)
        labels = [columns[row[0]] if row else "" for row in ones]
        what = f"the columns {', '.join(columns[:4])}{', ...' if len(columns) > 4 else ''} of "
        return labels, several_labels(what + table.path.name, several, rows)
    labels = table.column(columns[0])
    labels = ["" if label.lower() in NO_LABEL else label for label in labels]
    known = set(labels) - {""}
    if known and all(re.fullmatch(r"-?\d+\.0*", label) for label in known):  # integers beside gaps
        labels = [label.partition(".")[0] for label in labels]
    several = count_several(labels)
    what = f"the column {columns[0]!r} of {table.path.name}"
    refusal = several_labels(what, several, rows)
    if not refusal and len(known) > 20 and 2 * len(known) > rows:
        refusal = (
            f"{what} has {len(known)} different values in {rows} rows, which are no "
            "classes: give a set with a few classes"
        )
    return labels, refusal


def several_labels(what: str, several: int, rows: int) -> str:
    """Return the refusal of rows that have more than one label, "" where there are none."""
    if not several:
        return ""
    return (
        f"{what} hold{'' if what.startswith('the columns') else 's'} several labels in {several} "
        f"of {rows} rows, and this program learns one class per image: keep one label in each row"
    )


def count_several(labels: list[str]) -> int:
    """Count the cells that hold more than one label.

    "scab rust" is two labels where "scab" and "rust" are cells of their own, too; "black rot", in a
    column with no "black", is one. In a column that has two such labels somewhere, one known word
    is enough: "rust mildew" is two where "rust" is a label.
    """
    counts = Counter(labels)
    pieces = {label: [w for w in re.split(r"[\s,;|]+", label) if w] for label in counts}
    pieces = {label: words for label, words in pieces.items() if len(words) > 1}
    sure = [
        label
        for label, words in pieces.items()
        if re.search(r"[|;]", label)
        or all(word.isdigit() for word in words)
        or all(word in counts for word in words)
    ]
    if not sure:
        return 0
    return sum(
        counts[label]
        for label, words in pieces.items()
        if label in sure or any(word in counts for word in words)
    )


def name_labels(
    tree: Tree, names: ImageNames, table: Table, columns: list[str], known: set[str]
) -> tuple[Path | None, dict[str, str]]:
    """Return names for labels that are numbers, and the file that they are from, if any is.

    Another column of the table goes before a label map.
    """
    if not known or not all(map(is_number, known)):
        return None, {}
    named = names_beside(table, columns[0], known) if len(columns) == 1 else {}
    return (None, named) if named else find_label_map(tree, names.by_stem, table.path.parent, known)


def names_beside(table: Table, column: str, known: set[str]) -> dict[str, str]:
    """Return the names of numeric labels from another column of the table that has one for each."""
    labels = [label.partition(".")[0] for label in table.column(column)]
    for other in table.header:
        names = table.column(other)
        pairs = {(label, name) for label, name in zip(labels, names, strict=True) if label in known}
        if (
            other != column
            and len(pairs) == len(known) == len({name for _, name in pairs})
            and not any(is_number(name) or name.lower() in NO_LABEL for _, name in pairs)
        ):
            return dict(pairs)
    return {}


def table_candidates(
    tree: Tree, names: ImageNames, tables: list[Table], column: str = ""
) -> list[Candidate]:
    """Return the sets that tables describe; tables of one folder with the same columns are one."""
    if column and not any(column in table.header for table in tables):
        known = sorted({name for table in tables for name in table.header})
        raise UserError(
            f"--classes-from table:{column}: no table that names images has that column; there are "
            f"{', '.join(known) or 'none'}"
        )
    wanted = {
        table.folder: [name for k, name in enumerate(table.header) if k != table.key]
        for table in tables
        if is_sample(table.path)
    }
    groups, surely = {}, set()
    for table in tables:
        if is_sample(table.path):
            continue
        columns, sure = label_columns(table, nearest(wanted, table.folder))
        if column:
            columns, sure = [column] if column in table.header else [], True
        if columns:
            groups.setdefault((table.folder, *columns), []).append(table)
            surely |= {(table.folder, *columns)} if sure else set()
    labeled = [
        folder for (folder, *_), group in groups.items() if not all(map(lists_unlabeled, group))
    ]
    return [
        make_table_candidate(tree, names, group, columns, (folder, *columns) in surely, tables)
        for (folder, *columns), group in groups.items()
        # test.csv may hold more than names; beside train.csv its columns are no labels.
        if not (folder in labeled and all(map(lists_unlabeled, group)))
    ]


def nearest(by_folder: dict, folder: str):
    """Return what belongs to a folder or to the nearest one above it, [] where nothing does."""
    while folder and folder not in by_folder:
        folder = posixpath.dirname(folder)
    return by_folder.get(folder, [])


def make_table_candidate(
    tree: Tree,
    names: ImageNames,
    group: list[Table],
    columns: list[str],
    sure: bool,
    tables: list[Table],
) -> Candidate:
    """Join the labels of tables with the images that they name."""
    # Of the tables of several folds the first fold's.
    group = sorted(group, key=lambda t: (fold_of(t.path.stem), -len(t.cells)))
    if any(split_in_name(table.path.stem) == "train" for table in group):
        group = [table for table in group if split_in_name(table.path.stem)]  # without Meta.csv
    root = Path(names.root, group[0].folder)
    candidate = Candidate("csv", root, sure=sure, by_path=group[0].by_path)
    first, label_of, split_of, used, empty, differing = group[0], {}, {}, [], set(), set()
    start = len(first.folder)
    for table in group:
        own = {k for k in table.images if k is not None}
        if len(own & label_of.keys()) * 2 > len(own):  # train_folds.csv beside train.csv
            candidate.notes.append(
                f"{relative_name(names.root, table.path)} lists images of "
                f"{relative_name(names.root, used[0].path)} again and is not used"
            )
            continue
        used.append(table)
        candidate.notes += table.problems
        labels, refusal = read_labels(table, columns)
        candidate.refusal = candidate.refusal or refusal
        column = split_column(table)
        splits = table.column(column) if column else [""] * len(table.cells)
        for value, index, label, split, missing in zip(
            table.column(table.key), table.images, labels, splits, table.missing, strict=True
        ):
            if index is None:
                candidate.skipped.append((value, missing))
            elif not label and split_in_name(split) in ("test", "predict"):
                candidate.predict.append(names.file(index))
            elif not label:
                empty.add(index)
            elif label_of.setdefault(index, label) != label:
                differing.add(index)
            else:
                own_split = split_in_name(split) if column else table.split
                own_split = own_split or split_in_path(names.paths[index][start:])
                # What has a label is not to be predicted, whatever its folder is called.
                split_of[index] = own_split if own_split not in (None, "predict") else ""
    empty -= label_of.keys()
    for index in differing:
        del label_of[index]
    unusable = empty | differing
    why_empty = "its cell is empty" if len(columns) == 1 else "no column is 1"
    candidate.skipped += [
        (relative_name(root, names.file(k)), reason)
        for indices, reason in (
            (empty, f"no label: {why_empty}"),
            (differing, "two labels: rows differ"),
        )
        for k in sorted(indices)
    ]
    known = set(label_of.values())
    map_file, named = name_labels(tree, names, first, columns, known)
    for index in sorted(label_of, key=lambda k: names.paths[k]):
        candidate.files.append(names.file(index))
        candidate.names.append(named.get(label_of[index], label_of[index]))
        candidate.splits.append(split_of[index])
    candidate.written = {named.get(label, label): label for label in known}
    candidate.source = source_text(first, columns, used)
    candidate.source += f", named by {map_file.name}" if map_file else ""
    listing = [t.path for t in tables if t.folder == first.folder and lists_unlabeled(t)]
    candidate.labels = [*(table.path for table in used), *listing, *filter(None, [map_file])]
    candidate.column = columns[0] if len(columns) == 1 else ""
    listed = {k for table in tables for k in table.images if k is not None}
    folders = Counter(posixpath.dirname(names.paths[k]) for k in label_of)
    candidate.skipped += [
        (relative_name(root, names.file(k)), f"no row: {first.path.name} lacks it")
        for k, path in enumerate(names.paths)
        if k not in listed and folders[posixpath.dirname(path)]
    ]
    candidate.predict = [
        names.file(k)
        for table in tables
        if table not in used and table.folder == first.folder and lists_unlabeled(table)
        for k in dict.fromkeys(table.images)
        if k is not None and k not in label_of and k not in unusable
    ]
    return candidate


def fold_of(stem: str) -> list[str]:
    """Return the number in a table's name where it is that of a fold."""
    folds = {"fold", "folds", "cv", "subset", "split", "run"} & set(words_of(stem))
    return re.findall(r"\d+", stem)[-1:] if folds else []


def lists_unlabeled(table: Table) -> bool:
    """Return whether a table lists images to predict."""
    return is_sample(table.path) or split_in_name(table.path.stem) in ("test", "predict")


def split_in_path(path: str) -> str | None:
    """Return the split that the folders of a path name, the innermost first."""
    for step in path.split("/")[-2::-1]:
        if split_in_name(step) not in (None, "predict"):
            return split_in_name(step)
    return None


def source_text(first: Table, columns: list[str], used: list[Table]) -> str:
    """Return where labels are from, for the log."""
    what = f"column {columns[0]!r}" if len(columns) == 1 else f"{len(columns)} columns"
    more = f" and {len(used) - 1} more" if len(used) > 1 else ""
    return f"labels from {what} of {first.path.name}{more}"


# ==== 32. data/backgrounds.py
# Backgrounds: where the leaf is in an image, and the image without it, or on another background.
#
# No model finds the leaf, but a rule: its pixels are unlike those along the image's border. Where
# that cannot be so, since the leaf fills the image or grows among others, the rule says that it
# cannot tell. Masks that a user has are better.


BORDER_SHARE = 1 / 16  # of the image's width, on each side
NOISE_FLOOR = 10.0  # gray levels by which pixels of a plain background differ
FAR = 12.0  # deviations from the border's color that count as entirely different
SEPARATION = 0.7  # least share of the variance between leaf and background: Otsu's criterion
LEAF_AREA = (0.1, 0.9)  # of the image
LEAF_ON_BORDER = 0.25  # most of the border that may be leaf
EXCESS_GREEN = 20.0  # excess green, 2 G - R - B, from which on what is behind is plants, too
NAME_ENDINGS = ("_final_masked", "_masked", "_mask", "_segmented", "_seg")  # of masks' names
NOISE = 0.25  # share of training images that get noise; the rest get another image's background


@dataclass(frozen=True)
class Leaves:
    """Where the leaves are.

    Attributes:
        masks: [N, S, S] bool.
        found: [N] bool; where it is false, the mask says nothing.
        source: what they come from, for a sentence.

    """

    masks: np.ndarray
    found: np.ndarray
    source: str


def find_leaves(images: Tensor) -> Leaves:
    """Find the leaf in each image: the largest region that is unlike the image's border.

    A pixel's distance is the one from the border's median color, in median deviations of the
    border; the threshold is Otsu's (IEEE Trans. SMC 9, 1979). A leaf counts as found where the two
    sides are well apart, the region is neither small nor the whole image, hardly touches the
    border, and the border is not green. Images are [N, 3, S, S] uint8.
    """
    from scipy import ndimage

    side = images.shape[-1]
    width = max(1, round(side * BORDER_SHARE))
    border = np.ones((side, side), bool)
    border[width:-width, width:-width] = False
    masks, found = np.zeros((len(images), side, side), bool), np.zeros(len(images), bool)
    for k, image in enumerate(images):
        pixels = image.permute(1, 2, 0).cpu().numpy().astype(np.float32)  # [S, S, 3]
        color = np.median(pixels[border], axis=0)
        spread = NOISE_FLOOR + 1.4826 * np.median(np.abs(pixels[border] - color), axis=0)
        distance = np.sqrt((((pixels - color) / spread) ** 2).sum(2))
        levels = (distance / FAR * 255).clip(0, 255).astype(np.uint8)
        threshold, separation = otsu(levels)
        regions, count = ndimage.label(levels > threshold)
        if not count:
            continue
        largest = np.bincount(regions.ravel())[1:].argmax() + 1
        masks[k] = ndimage.binary_fill_holes(regions == largest)
        found[k] = (
            separation >= SEPARATION
            and LEAF_AREA[0] <= masks[k].mean() <= LEAF_AREA[1]
            and masks[k][border].mean() <= LEAF_ON_BORDER
            and 2 * color[1] - color[0] - color[2] < EXCESS_GREEN
        )
    return Leaves(masks, found, "what is unlike the image's border")


def otsu(levels: np.ndarray) -> tuple[int, float]:
    """Return Otsu's threshold of uint8 values, and its sides' share of their variance."""
    share = np.bincount(levels.ravel(), minlength=256) / levels.size
    below, mean = share.cumsum(), (share * np.arange(256)).cumsum()
    total = (share * (np.arange(256) - mean[-1]) ** 2).sum()
    between = (mean[-1] * below - mean) ** 2 / np.maximum(below * (1 - below), 1e-12)
    best = int(between.argmax())
    return best, float(between[best] / max(total, 1e-12))


def read_leaves(folder: Path, names: list[str], image_size: int) -> Leaves:
    """Read masks, or images whose background is black, from files named like the images.

    Args:
        folder: searched to the bottom. An image's mask has its name, or that and an ending such as
            _mask, with any suffix; of several, the one in a folder named like the image's.

    Raises:
        UserError: a mask cannot be read.

    """
    files = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in IMAGE_SUFFIXES:
            files.setdefault(mask_key(path.name), []).append(path)
    masks = np.zeros((len(names), image_size, image_size), bool)
    found = np.zeros(len(names), bool)
    for k, name in enumerate(names):
        own = files.get(mask_key(name), [])
        beside = [path for path in own if path.parent.name == PurePosixPath(name).parent.name]
        own = beside if len(own) > 1 else own
        if len(own) > 1:  # the image itself lies there, too
            own = [path for path in own if path.stem != PurePosixPath(name).stem]
        if len(own) != 1:
            continue
        try:
            pixels = decode(own[0], image_size).max(2)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            raise UserError(
                f"the mask {own[0]} cannot be read ({error}): mend or remove it"
            ) from None
        # A mask has two values, whatever they are; a segmented leaf is not quite black around.
        masks[k] = pixels > (pixels.max() / 2 if len(np.unique(pixels[::4, ::4])) < 16 else 16)
        found[k] = masks[k].any() and not masks[k].all()
    return Leaves(masks, found, f"masks in {folder.name}")


def without_masks(folder: str, names: list[str]) -> UserError:
    """Return the error that no image has a mask."""
    return UserError(
        f"--masks {folder} has no mask for any of {len(names)} images: it is named like its "
        f"image, as {PurePosixPath(names[0]).stem}_mask.png"
    )


def mask_key(name: str) -> str:
    """Return what the names of an image and of its mask have in common."""
    stem = PurePosixPath(name).stem.lower()
    for ending in NAME_ENDINGS:
        stem = stem.removesuffix(ending)
    return stem


def hide_leaves(images: Tensor, masks: np.ndarray) -> Tensor:
    """Fill each leaf, and a rim around it, by the nearest pixels of the background."""
    from scipy import ndimage

    hidden = images.clone()
    for k, mask in enumerate(masks):
        leaf = ndimage.binary_dilation(mask, iterations=rim_of(images))
        if not leaf.all():
            rows, columns = ndimage.distance_transform_edt(
                leaf, return_distances=False, return_indices=True
            )
            hidden[k] = images[k][:, torch.from_numpy(rows), torch.from_numpy(columns)]
    return hidden


def paste_leaves(images: Tensor, masks: np.ndarray, backgrounds: Tensor) -> Tensor:
    """Put each leaf, without its outermost pixels, on another background; all [N, 3, S, S]."""
    from scipy import ndimage

    structure = ndimage.generate_binary_structure(3, 1)
    structure[0] = structure[2] = False  # no image erodes the next one
    leaf = ndimage.binary_erosion(masks, structure, iterations=rim_of(images))
    return torch.where(torch.from_numpy(leaf)[:, None], images, backgrounds)


def rim_of(images: Tensor) -> int:
    """Return how wide a rim of a leaf is, whose pixels mix its color with the background's."""
    return max(1, images.shape[-1] // 64)


def draw_noise(count: int, side: int, generator: np.random.Generator) -> Tensor:
    """Draw backgrounds of noise around a random color, [count, 3, side, side] uint8."""
    color = generator.uniform(0, 256, (count, 3, 1, 1)).astype(np.float32)
    noise = generator.normal(0, 30, (count, 1, side, side)).astype(np.float32)
    return torch.from_numpy((color + noise).clip(0, 255).astype(np.uint8))


@dataclass(frozen=True)
class Swap:
    """Training images that can stand on other backgrounds: ``--background swap``.

    Attributes:
        images: [N, 3, S, S] uint8, all of the data set.
        indices: of the training images whose leaf was found.
        masks: [len(indices), S, S] of them.
        backgrounds: [len(indices), 3, S, S], them without their leaves.

    """

    images: Tensor
    indices: Tensor
    masks: np.ndarray
    backgrounds: Tensor

    def draw(self, seed: int, epoch: int) -> Tensor:
        """Return the images for an epoch: training leaves on others' backgrounds or on noise.

        None keeps its own, so that a background says nothing about the class.
        """
        generator = np.random.default_rng([seed, epoch])
        count, side = len(self.indices), self.images.shape[-1]
        backgrounds = self.backgrounds[torch.from_numpy(generator.permutation(count))]
        noisy = generator.random(count) < NOISE
        backgrounds[noisy] = draw_noise(int(noisy.sum()), side, generator)
        images = self.images.clone()
        images[self.indices] = paste_leaves(self.images[self.indices], self.masks, backgrounds)
        return images


def prepare_swap(
    images: Tensor, indices: Tensor, names: list[str], folder: str | None, least: float = 0.5
) -> Swap:
    """Find the leaves of training images, or read their masks, and say for how many that worked.

    Raises:
        UserError: of less than that share of them the leaf is known.

    """
    own = images[indices]
    leaves = leaves_of(own, [names[k] for k in indices], folder)
    count = int(leaves.found.sum())
    if count < least * len(indices):
        raise UserError(
            f"--background swap: the leaf was found in {count} of {len(indices)} training images "
            f"alone ({leaves.source}): give masks with --masks DIR, or train without it"
        )
    print(f"backgrounds are swapped in {count} of {len(indices)} training images: {leaves.source}")
    found = torch.from_numpy(leaves.found)
    masks = leaves.masks[leaves.found]
    return Swap(images, indices[found], masks, hide_leaves(own[found], masks))


def leaves_of(images: Tensor, names: list[str], folder: str | None) -> Leaves:
    """Read the leaves' masks, where there is a folder of them, else find them by the rule."""
    if folder is None:
        return find_leaves(images)
    return read_leaves(Path(folder), names, images.shape[-1])


# ==== 33. data/given_groups.py
# Groups that a user gives: what belongs together, as leaf, plant, field or photographer tell.


GROUP_COLUMN = "group"


def read_given_groups(
    what: str, data, tables: list[Table], names: ImageNames
) -> tuple[np.ndarray, str]:
    """Read the group of each image.

    Args:
        what: "folder", the folder that holds an image, or the one above where that is its class's;
            a CSV file, of which a column names images and the column group their groups;
            FILE:COLUMN; or a column of a table of the set.

    Returns:
        names of groups [N] str, "" where an image has none, and a line for the log.
    """
    files = data.files
    if what == "folder":
        of_class = [data.classes[k] if k >= 0 else "" for k in data.labels]
        folders = [
            file.parents[same_class(file.parent.name, name)]
            for file, name in zip(files, of_class, strict=True)
        ]
        groups = [relative_name(data.root, folder) for folder in folders]
    else:
        table, column = find_column(what, tables, names)
        cells = zip(table.images, table.column(column), strict=True)
        group_of = {names.file(k): cell for k, cell in cells if k is not None}
        groups = [group_of.get(str(file), "") for file in files]
    named = sum(map(bool, groups))
    if not named:
        raise UserError(f"--groups {what}: no image of the set has a group there")
    alone = f", {len(files) - named} images have none and stand alone" * (named < len(files))
    count = len(set(groups) - {""})
    return np.array(groups), f"{count} groups of images, from --groups {printable(what)}{alone}"


def same_class(folder: str, name: str) -> bool:
    """Return whether a folder is that of a class, whose name may be spelled in another way."""
    name = name.rpartition("/")[2]  # of crop/disease
    return folder == name or words_of(folder) == words_of(name) != []


def find_column(what: str, tables: list[Table], names: ImageNames) -> tuple[Table, str]:
    """Return the table and the column of groups that are meant."""
    path, _, column = what.rpartition(":")
    for file, own in ((what, GROUP_COLUMN), (path, column)):
        if file and Path(file).is_file():
            table, problems = read_table(Path(file), names, Path(names.root))
            if table is None or table.header[table.key] == own:
                why = problems[0] if problems else "they are in no other column"
                raise UserError(f"--groups {what}: no column names images of the set ({why})")
            if own in table.header:
                return table, own
            raise UserError(
                f"--groups {what}: it has no column {own}, but {', '.join(table.header)}: give "
                f"FILE:COLUMN"
            )
    for table in tables:
        if what in table.header:
            return table, what
    columns = dict.fromkeys(column for table in tables for column in table.header)
    raise UserError(
        f"--groups {what}: give folder, a CSV file, or a column of the set's tables, which have "
        f"{', '.join(columns) or 'none'}"
    )


# ==== 34. data/images.py
# Images: the files of a data set, each decoded once, as one block of uint8 pixels.


AT_A_TIME = 32  # files that a thread decodes before it hands them over, which takes its time, too


def load_images(
    files: list[Path], image_size: int, cache: Path | None = None, memory_limit: int | None = None
) -> Pixels:
    """Decode all files once, in threads, and keep the pixels on disk for the next run.

    Args:
        files: images, or names of images in arrays (see ``arrays``). One that has gone or changes
            while it is read counts as unreadable.
        image_size: S, width and height in pixels.
        cache: folder for the decoded pixels; None keeps nothing. It holds one file for each set and
            size, rebuilt when an image's name, size or time has changed, or when it is damaged.
        memory_limit: bytes; more pixels than that stay in the cache's file, mapped to memory.

    Of several processes at once one decodes, and the others wait and read its file.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    signatures = file_signatures(files)
    if cache is None:
        return decode_all(files, signatures, image_size, np.empty)
    name = hashlib.sha256(os.fsencode(f"{os.path.commonpath(files)} {image_size}")).hexdigest()[:16]
    target, key = cache / f"{name}.npy", files_key(files, signatures, image_size)
    pixels = read_cache(target, key, files, memory_limit)
    if pixels is not None:
        return pixels
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with cache_lock(target):
            # Another process may have decoded them while this one waited for the lock.
            pixels = read_cache(target, key, files, memory_limit)
            if pixels is not None:
                return pixels
            return decode_to_cache(files, signatures, image_size, target, key, memory_limit)
    except OSError as error:
        print(f"decoded images are not kept: {cache} cannot be written ({error.strerror})")
        return decode_all(files, signatures, image_size, np.empty)


@contextlib.contextmanager
def cache_lock(target: Path):
    """Keep this machine's other processes from filling the same file of the cache."""
    name = hashlib.sha256(os.fsencode(target.absolute())).hexdigest()[:16]
    lock = FileLock(Path(tempfile.gettempdir()) / f"sclusterformer-{name}.lock")
    with contextlib.suppress(OSError, NotImplementedError):  # a file system without locks
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def decode_to_cache(
    files: list[Path],
    signatures: list[FileSignature],
    image_size: int,
    target: Path,
    key: str,
    memory_limit: int | None,
) -> Pixels:
    """Decode files to the cache's file, and return what it holds.

    Arguments and result are those of ``load_images`` and ``read_cache``.
    """
    with tempfile.TemporaryDirectory(prefix=".", dir=target.parent) as folder:
        # Straight into a file: a set may be larger than the memory.
        temporary = Path(folder) / "pixels.npy"
        pixels = decode_all(files, signatures, image_size, functools.partial(map_file, temporary))
        if not pixels.complete:
            return in_memory(pixels, memory_limit)
        write_cache(temporary, target, key, files, pixels)
    del pixels  # mapped: it would count beside what is read now
    kept = read_cache(target, key, files, memory_limit)
    # None where another run has removed the file at once.
    return kept or decode_all(files, signatures, image_size, np.empty)


def in_memory(pixels: Pixels, limit: int | None) -> Pixels:
    """Copy pixels from a file that will go to memory, where they fit; a mapped file stays alive."""
    if limit is not None and pixels.images.nbytes > limit:
        return pixels
    return replace(pixels, images=pixels.images.clone())


def decode_all(
    files: list[Path], signatures: list[FileSignature], image_size: int, allocate: Callable
) -> Pixels:
    """Decode files to an array from ``allocate(shape, dtype)``, those of folders in threads."""
    pixels, reasons, complete, white = decode_files(files, signatures, image_size, allocate)
    return replace(drop_unreadable(files, pixels, reasons, complete), white=white)


def decode_files(
    files: list[Path], signatures: list[FileSignature], image_size: int, allocate: Callable
) -> tuple[np.ndarray, list[str | None], bool, dict[str, float]]:
    """Decode files, those of folders in threads.

    Images of more than 8 bits get one scale: the largest that one of them asks for.

    Returns:
        pixels [N, 3, S, S], why each could not be read, whether that is final: no file changed
        meanwhile, and the system failed to read none; and which value is white, see ``decode``.

    """
    pixels = allocate((len(files), 3, image_size, image_size), np.dtype(np.uint8))
    failed, asked, white = [], {}, {}

    def load(indices: list[int]) -> list[str | None]:
        return [load_one(index) for index in indices]

    def load_one(index: int) -> str | None:
        file = files[index]
        if signatures[index] is None:
            return "there is no such file"
        own = dict(white)
        try:
            square = decode(file, image_size, own)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            if getattr(error, "errno", None):  # the system's, not Pillow's
                failed.append(index)
            return reason_unreadable(file, error)
        if own != white:
            asked[index] = own
        if file_signature(file) != signatures[index]:
            failed.append(index)
            return "it changed while it was read"
        pixels[index] = square.transpose(2, 0, 1)
        return None

    arrays, single = {}, []
    for index, file in enumerate(files):
        within = array_of(file)
        if within is None:
            single.append(index)
        else:
            arrays.setdefault(within, {})[int(file.name)] = index
    reasons = [None] * len(files)
    bar = Progress("decoding", len(files))
    with bar, strict_decoding(), ThreadPoolExecutor(os.cpu_count()) as pool:
        parts = [single[start : start + AT_A_TIME] for start in range(0, len(single), AT_A_TIME)]
        for part, own in zip(parts, pool.map(load, parts), strict=True):
            for index, reason in zip(part, own, strict=True):
                reasons[index] = reason
            bar.update(len(part))
        for kind in ("F", "I"):
            white[kind] = max((own[kind] for own in asked.values() if kind in own), default=0.0)
        white = {kind: level for kind, level in white.items() if level}
        again = [k for k, own in asked.items() if any(own[kind] < white[kind] for kind in own)]
        for index, reason in zip(again, pool.map(load_one, again), strict=True):
            reasons[index] = reason
        for (archive, name), rows in arrays.items():
            unread = decode_array(archive, name, rows, pixels, bar)
            reasons = [unread.get(index, reason) for index, reason in enumerate(reasons)]
    return pixels, reasons, not failed, white


def drop_unreadable(
    files: list[Path], pixels: np.ndarray, reasons: list[str | None], complete: bool
) -> Pixels:
    """Move the readable images' pixels in [N, 3, S, S] to the front, in place."""
    unreadable = [(files[n], reason) for n, reason in enumerate(reasons) if reason is not None]
    if 2 * len(unreadable) > len(files):
        path, reason = unreadable[0]
        raise UserError(
            f"{len(unreadable)} of {len(files)} images cannot be read, first "
            f"{printable(str(path))} ({reason}): check the data set"
        )
    kept = np.array([n for n, reason in enumerate(reasons) if reason is None], dtype=np.int64)
    for row, index in enumerate(kept.tolist()):
        if row != index:  # in place: there may be no room for a second array
            pixels[row] = pixels[index]
    return Pixels(torch.from_numpy(pixels[: len(kept)]), kept, unreadable, complete)


def decode_array(
    archive: Path, name: str, rows: dict[int, int], pixels: np.ndarray, bar: Progress
) -> dict[int, str]:
    """Decode the images of an array one after the other.

    Returns:
        the reason for each row that could not be read: the file ended or was damaged before it.
    """
    left = dict(rows)
    try:
        for index, image in enumerate(read_images(archive, name)):
            if index in left:
                square = to_square(Image.fromarray(image), pixels.shape[-1])
                pixels[left.pop(index)] = square.transpose(2, 0, 1)
                bar.update()
    except Exception as error:  # a damaged file makes zipfile, zlib and numpy raise nearly anything
        return dict.fromkeys(left.values(), reason_of(error))
    return dict.fromkeys(left.values(), "the array ends before it")


# ==== 35. data/discovery.py
# Discovery: finds the data set in a folder and reads off its images, classes and splits.


SET_KINDS = {
    "parts": "class folders with splits",
    "classes": "class folders",
    "csv": "a table of labels",
    "npz": "a file of arrays",
}
MAX_LISTED = 12  # classes that a line names, and reasons
MAX_NOTES = 3
LEVELS = {"folder": 1, "parent/folder": 2}  # folders in a class's name, for --classes-from
# What becomes of a file: in ``fates`` all but the first, "image".
FATES = ("image", "labels", "arrays", "unreadable", "not used", "not an image", "own output")
SAME_WORD = 0.8  # similarity of two words that may be the same, misspelt


@dataclass(frozen=True)
class Sample:
    """A competition's example submission.

    Of its R rows, ``key`` is the column that names images, and ``files`` has each row's image, None
    where it is not there.
    """

    path: Path
    header: list[str]
    rows: list[list[str]]
    key: int
    files: list[Path | None]


@dataclass(frozen=True)
class DataSet:
    """A data set as its files describe it, nothing decoded yet.

    Attributes:
        root: the folder that holds all of it.
        kind: a key of ``SET_KINDS``.
        classes: names, sorted; integers by their value.
        files: [N] labeled images, sorted by split, class and name, then those to predict.
        labels: [N] int64, indices of ``classes``, -1 for those to predict.
        splits: [N] str: "train", "validation", "test" as the set gives it, "" where it does not,
            and "predict" where there is no label.
        notes: lines for the log about what was not used or read in another way than expected.
        skipped: what cannot be used, each with the reason; in a reason, details follow a colon.
        source: where the labels are from.
        written: how a table writes each class.
        sample: the example submission, if there is one.
        fates: why each other file under the folder is not used as an image, by its name relative
            to ``root``; a reason begins with the file's fate and a colon.
        groups: [N] str, equal for images that belong together, "" where an image stands alone;
            None where nobody has said.

    """

    root: Path
    kind: str
    classes: list[str]
    files: list[Path]
    labels: np.ndarray
    splits: np.ndarray
    notes: list[str]
    skipped: list[tuple[str, str]] = field(default_factory=list)
    source: str = ""
    written: list[str] = field(default_factory=list)
    sample: Sample | None = None
    fates: dict[str, str] = field(default_factory=dict)
    groups: np.ndarray | None = None


def discover(
    path: Path, classes_from: str | None = None, groups_from: str | None = None
) -> DataSet:
    """Find the data set in a folder.

    Args:
        classes_from: what gives an image its class: "folder", "parent/folder", "table:COLUMN" or
            "filename"; None finds out.
        groups_from: what tells which images belong together, see ``read_given_groups``.

    Raises:
        UserError: no folder, no data set in it, two readings of it that are about as good, or one
            that cannot be trained on.

    """
    if not path.exists():
        raise UserError(f"there is no folder {path}: give the data set's with --data DIR")
    if not path.is_dir():
        raise UserError(f"{path} is not a folder: give the data set's folder with --data DIR")
    source, _, column = (classes_from or "").partition(":")
    if classes_from not in (None, *LEVELS, "filename") and (source != "table" or not column):
        raise UserError(
            f"--classes-from {classes_from}: give folder, parent/folder, table:COLUMN or filename"
        )
    tree = scan(Path.cwd() if path == Path() else path)  # "." is in no path below it
    names = ImageNames(tree)
    tables, problems = read_tables(tree, names)
    reading = read_tree(tree, classes_from)
    found = find_candidates(tree, names, tables, reading, classes_from)
    if not found:
        raise UserError(nothing_found(tree, classes_from) + in_brackets(problems))
    chosen, note = choose(found)
    if chosen.refusal:
        raise UserError(chosen.refusal + in_brackets(chosen.notes or problems))
    if note:
        chosen.notes.insert(0, note)
    name_others(tree, chosen, names)
    if chosen.kind != "npz":
        chosen.predict += [
            names.file(k)
            for table in tables
            if is_sample(table.path) and is_near(table, chosen, names)
            for k in dict.fromkeys(table.images)
            if k is not None
        ]
    if chosen.kind == "csv":
        chosen.predict += unlabeled_images(reading)
    else:
        chosen.notes += problems
    sample = find_sample(tables, chosen, names)
    if sample is not None:
        chosen.labels.append(sample.path)
        if chosen.kind == "classes" and not chosen.written:
            chosen.written = numbers_of_classes(tree, names, chosen, sample.path.parent)
    data = make_data_set(chosen, sample, tree)
    if groups_from is None:
        return data
    groups, line = read_given_groups(groups_from, data, tables, names)
    return replace(data, groups=groups, notes=[line, *data.notes])


def name_others(tree: Tree, chosen: Candidate, names: ImageNames) -> None:
    """Name what lies beside the images of a set and may be missed there: images that are not read.

    Unreadable folders and images of other kinds are skipped; archives, own results, folders of
    which no image can be read and files about splits are lines for the log.
    """
    if tree.outputs:
        outputs = ", ".join(printable(relative_name(tree.root.path, p)) for p in tree.outputs)
        chosen.notes.append(f"results of earlier runs are not used as data: {outputs}")
    others = sorted(tree.others.items())
    foreign = {file: reason for file, reason in others if reason.startswith("unreadable")}
    chosen.skipped += [
        (relative_name(chosen.root, path), reason)
        for path, reason in (*tree.unreadable, *foreign.items())
    ]
    chosen.notes += folders_without_images(tree, foreign)
    chosen.notes += [
        f"{printable(relative_name(tree.root.path, file))} is {reason.partition(': ')[2]}"
        for file, reason in others
        if "an archive with" in reason
    ]
    unread = [
        relative_name(tree.root.path, path)
        for path in label_files(tree)
        if path not in chosen.labels
        and (SPLIT_NAMES.keys() | {"split", "splits", "fold"}) & set(words_of(path.stem))
        and not names.find(path.stem)
    ]
    if unread and not any(chosen.splits):
        more = f" and {len(unread) - 1} more" if len(unread) > 1 else ""
        chosen.notes.append(f"{unread[0]}{more} may say how the set is split, and is not read")


def read_tree(tree: Tree, classes_from: str | None) -> Reading:
    """Read what the folders of a tree, or the names of its images, say of classes and splits."""
    if classes_from == "filename":
        return read_by_file_name(tree.root)
    if classes_from in LEVELS:
        return read_by_path(tree.root, LEVELS[classes_from])
    return read_layout(tree.root)


def find_candidates(
    tree: Tree, names: ImageNames, tables: list[Table], reading: Reading, classes_from: str | None
) -> list[Candidate]:
    """Return the sets of labeled images in a tree, of which one is to be chosen."""
    source, _, column = (classes_from or "").partition(":")
    if source == "table":
        return table_candidates(tree, names, tables, column)
    folders = [make_folder_candidate(reading, tree, names)] if reading.groups else []
    if classes_from is not None:
        return folders
    for candidate in folders:
        release_tests(candidate, tables, names)
        split_by_lists(candidate, tables, names)
    arrays = [array_candidate(file) for file in tree.side_files if file.suffix.lower() == ".npz"]
    found = merge_tables(folders, table_candidates(tree, names, tables))
    return found + [candidate for candidate in arrays if candidate is not None]


def release_tests(candidate: Candidate, tables: list[Table], names: ImageNames) -> None:
    """Take a test folder beside classes for no class, where a table lists its images."""
    listed = {
        names.file(k) for t in tables if lists_unlabeled(t) for k in t.images if k is not None
    }
    images = {}
    for file, name in zip(candidate.files, candidate.names, strict=True):
        images.setdefault(name, []).append(file)
    released = [
        name
        for name, files in images.items()
        if split_in_name(name) in ("test", "predict")
        and 2 * sum(file in listed for file in files) > len(files)
    ]
    if released:
        candidate.predict += [file for name in released for file in images[name]]
        rows = zip(candidate.splits, candidate.names, candidate.files, strict=True)
        rows = [row for row in rows if row[1] not in released]
        candidate.splits, candidate.names, candidate.files = map(list, zip(*rows, strict=True))


def split_by_lists(candidate: Candidate, tables: list[Table], names: ImageNames) -> None:
    """Give class folders the splits of tables without labels: train.txt and test.txt, split.csv.

    Of several cuts (train1.txt, train2.txt) the first one counts.
    """
    lists = [t for t in tables if not is_sample(t.path) and not label_columns(t, [])[0]]
    lists.sort(key=lambda t: [int(n) for n in re.findall(r"\d+", t.path.stem)[-1:]])
    own, split_of, used, notes, files = set(candidate.files), {}, [], [], []
    for table in lists if not any(candidate.splits) else ():
        column = split_column(table)
        splits = map(split_in_name, table.column(column)) if column else repeat(table.split)
        found = {
            names.file(k): split
            for k, split in zip(table.images, splits, strict=False)
            if k is not None and split not in (None, "predict") and names.file(k) in own
        }
        name = relative_name(names.root, table.path)
        again = len(found.keys() & split_of.keys())
        if 2 * again > len(found):
            notes.append(f"{name} cuts the same images again and is not used")
        elif found:
            used.append(name + (f" (but for {again} images that others list)" if again else ""))
            split_of = found | split_of
            files.append(table.path)
    # A test.csv alone may be about images that are kept back and have the names of others.
    if len(set(split_of.values())) > 1 and "train" in split_of.values():
        rest = len(own) - len(split_of)
        more = f"; {rest} images that are in none of them are trained on" if rest else ""
        candidate.splits = [split_of.get(file, "") for file in candidate.files]
        candidate.labels += files
        candidate.notes[:0] = [f"split as {', '.join(used)} say{more}", *notes]


def make_folder_candidate(reading: Reading, tree: Tree, names: ImageNames) -> Candidate:
    """List the images of class folders by split, class and name; a label map names numbers."""
    candidate = Candidate("classes", reading.root, notes=reading.notes)
    rows = sorted(
        (split, name, file) for name, images in reading.groups.items() for file, split in images
    )
    links = any(folder.links for folder in walk(tree.root))
    rows = leave_out_links(reading, rows) if links else rows
    candidate.predict = [file for split, _, file in rows if split == "predict"]
    rows = [row for row in rows if row[0] != "predict"]
    candidate.splits, candidate.names, candidate.files = (
        [row[k] for row in rows] for k in range(3)
    )
    candidate.predict += unlabeled_images(reading)
    for file, reason in reading.unused:
        listed = candidate.unused if reason.startswith("not used") else candidate.skipped
        listed.append((relative_name(reading.root, file), reason))
    for file, split in reading.loose:
        if split not in ("test", "predict"):
            where = f"in {split} without one" if split else "beside the class folders"
            reason = f"no class folder: it lies {where}"
            candidate.skipped.append((relative_name(reading.root, file), reason))
    if all(name.isdecimal() for name in reading.groups):
        numbers = {name: str(int(name)) for name in reading.groups}
        file, named = find_label_map(tree, names.by_stem, reading.root, set(numbers.values()))
        if file is not None:
            candidate.names = [named[numbers[name]] for name in candidate.names]
            candidate.written = {named[number]: number for number in numbers.values()}
            candidate.labels.append(file)
            candidate.source = f"named by {file.name}"
    if len(reading.groups) == 1:
        candidate.sure = False
        candidate.refusal = (
            f"only one class in {printable(str(reading.root))}, "
            f"{printable(next(iter(reading.groups)))!r}: a classifier needs two class folders at "
            "least"
        )
    elif reading.doubts:
        candidate.refusal = reading.doubts[0]
        candidate.notes = []
    return candidate


def unlabeled_images(reading: Reading) -> list[str]:
    """Return the images to predict: those of a test folder without classes."""
    return sorted(file for file, split in reading.loose if split in ("test", "predict"))


def leave_out_links(reading: Reading, rows: list[tuple]) -> list[tuple]:
    """Leave out links to images of the same class that the set also holds themselves."""
    links = {row for row in rows if os.path.islink(row[2])}
    own = {(os.path.realpath(row[2]), row[1]) for row in rows if row not in links}
    kept, seen = [], set()
    for row in rows:
        target = (os.path.realpath(row[2]), row[1]) if row in links else None
        if target is not None and (target in own or target in seen):
            reading.unused.append((row[2], "not used: a link to another image of its class"))
        else:
            kept.append(row)
            seen.add(target)
    return kept


def in_brackets(lines: list[str]) -> str:
    """Return the first line, to be put behind an error that it may explain."""
    return f" ({printable(lines[0])})" if lines else ""


def nothing_found(tree: Tree, classes_from: str | None) -> str:
    """Return the error that there is no data set, what there is, and what to do."""
    root = printable(str(tree.root.path))
    images = sum(len(folder.images) for folder in walk(tree.root))
    if classes_from is not None:
        return (
            f"--classes-from {classes_from} finds no classes among the {images} images in {root}: "
            "give another, or none to have the program find out"
        )
    direct = len(tree.root.images)
    what = ""
    if direct:
        what = f" ({direct} images lie in it directly)"
    elif images:
        what = f" ({images} images without classes lie below it)"
    elif tree.unreadable:
        what = f" ({len(tree.unreadable)} folders in it cannot be read)"
    else:
        reasons = Counter(reason for reason in tree.others.values() if "image: ." not in reason)
        if reasons:
            reason, count = reasons.most_common(1)[0]
            what = f" ({count} files are {reason.partition(': ')[2] or reason})"
    labels = label_files(tree)
    if labels:
        listed = ", ".join(printable(relative_name(tree.root.path, f)) for f in labels[:3])
        more = ", ..." if len(labels) > 3 else ""
        what += f"; what may have labels and is not read: {listed}{more}"
    advice = "put each class's images in a folder of their own"
    by_name = read_by_file_name(tree.root)
    if by_name.groups:
        advice += f", or give --classes-from filename ({list_groups(by_name.groups)})"
    return (
        f"no class folders with images in {root}{what}, and no table or .npz file with labels: "
        f"{advice}"
    )


def label_files(tree: Tree) -> list[Path]:
    """Return the files of a tree that may hold labels and are no tables, by their suffixes."""
    suffixes = (".xlsx", ".xls", ".xml", ".json", ".jsonl", ".txt", ".mat", ".parquet", ".h5")
    suffixes += (".tfrec", ".tfrecord")
    return sorted(
        path
        for path in (*map(Path, tree.others), *tree.side_files)
        if path.suffix.lower() in suffixes
        and not path.name.lower().startswith(("readme", "license"))
    )


def is_near(table: Table, chosen: Candidate, names: ImageNames) -> bool:
    """Return whether a table lies in a set's folder, or in one above it."""
    folder = table.path.parent
    return is_within(folder, chosen.root) or (
        is_within(chosen.root, folder) and is_within(folder, Path(names.root))
    )


def find_sample(tables: list[Table], chosen: Candidate, names: ImageNames) -> Sample | None:
    """Return the example submission that lies nearest to a set, if there is one."""
    near = [t for t in tables if is_sample(t.path) and is_near(t, chosen, names)]
    if chosen.kind == "npz" or not near:
        return None
    example = {"sample", "example", "samplesubmission"}
    table = max(near, key=lambda t: (bool(example & set(words_of(t.path.stem))), len(t.path.parts)))
    files = [None if k is None else Path(names.file(k)) for k in table.images]
    rows = table.cells.to_numpy().tolist()
    return Sample(table.path, table.header, rows, table.key, files)


def make_data_set(chosen: Candidate, sample: Sample | None, tree: Tree) -> DataSet:
    """Give each image its class and split; refuse what cannot be trained on."""
    held_out = ("validation", "test")
    if not any(split not in held_out for split in chosen.splits):
        if chosen.splits:
            chosen.notes.append("there is no train split: the others are joined and cut anew")
        chosen.splits = [""] * len(chosen.splits)
    trained = Counter(
        name
        for name, split in zip(chosen.names, chosen.splits, strict=True)
        if split not in held_out
    )
    others = [
        name for name, split in zip(chosen.names, chosen.splits, strict=True) if split in held_out
    ]
    key_of, spelling, notes = join_spellings(trained, list(dict.fromkeys(others)))
    chosen.notes += notes
    counts = Counter()
    for name, count in trained.items():
        counts[key_of[name]] += count
    check_classes(chosen, counts)
    classes = sorted(spelling, key=class_order(spelling))
    label_of = {key: k for k, key in enumerate(classes)}
    nearest = {name: get_close_matches(name, classes, 1) for name, k in key_of.items() if k is None}
    rows = []
    for file, name, split in zip(chosen.files, chosen.names, chosen.splits, strict=True):
        key = key_of[name]
        if key is None:
            near = f" (nearest: {nearest[name][0]})" if nearest[name] else ""
            reason = f"a class that train lacks: {name}{near}"
            chosen.skipped.append((relative_name(chosen.root, file), reason))
        else:
            rows.append((split, label_of[key], file))
    rows.sort(key=lambda row: row[:2])  # within a class as they were found
    own = {row[2] for row in rows}
    predict = [file for file in dict.fromkeys(chosen.predict) if file not in own]
    predicted = {relative_name(chosen.root, file) for file in predict}
    written = [chosen.written.get(spelling[key], spelling[key]) for key in classes]
    return DataSet(
        root=chosen.root,
        kind="parts" if chosen.kind == "classes" and any(chosen.splits) else chosen.kind,
        classes=[printable(key) for key in classes],
        files=[Path(file) for *_, file in rows] + [Path(file) for file in predict],
        labels=np.array([label for _, label, _ in rows] + [-1] * len(predict), dtype=np.int64),
        splits=np.array([split for split, *_ in rows] + ["predict"] * len(predict), dtype=str),
        notes=list(dict.fromkeys(chosen.notes)),
        skipped=[
            (printable(name), printable(reason))
            for name, reason in chosen.skipped
            if name not in predicted
        ],
        source=chosen.source,
        written=written,
        sample=sample,
        fates=find_fates(tree, chosen, own | set(predict)),
    )


def folders_without_images(tree: Tree, foreign: dict[str, str]) -> list[str]:
    """Return a line for each folder of which no image can be read."""
    with_images = {str(folder.path) for folder in walk(tree.root) if folder.images}
    counts = Counter(os.path.dirname(file) for file in foreign)
    first = {os.path.dirname(file): reason for file, reason in foreign.items()}
    return [
        f"none of the {count} images in {relative_name(tree.root.path, folder)} can be read: "
        f"{first[folder].partition(': ')[2]}"
        for folder, count in counts.items()
        if folder not in with_images
    ]


def numbers_of_classes(
    tree: Tree, names: ImageNames, chosen: Candidate, near: Path
) -> dict[str, str]:
    """Return the number that a label map has for each class folder; {} where none names all."""
    wanted = {loose_name(name) for name in chosen.names}
    for path, named in label_maps(tree, names.by_stem, near):
        own = [(loose_name(n), number) for number, n in named.items() if loose_name(n) in wanted]
        if len(own) == len(wanted) == len(dict(own)):
            chosen.labels.append(path)
            return {name: dict(own)[loose_name(name)] for name in set(chosen.names)}
    return {}


def find_fates(tree: Tree, chosen: Candidate, used: set[str]) -> dict[str, str]:
    """Return why each file of a tree is not used as an image, by its name relative to the set.

    A reason begins with the file's fate and a colon. Images of the set are not in it.
    """
    fates = {}
    reasons = dict(chosen.skipped) | dict(chosen.unused)
    for folder in walk(tree.root):
        for image in folder.images:
            file = os.path.join(folder.path, image)
            if file not in used:
                name = relative_name(chosen.root, file)
                fates[name] = reasons.get(name, "not used: no part of the data set")
    labels = set(chosen.labels)
    for file in tree.side_files:
        name = relative_name(chosen.root, file)
        suffix = file.suffix.lower()
        used_as = "arrays: used" if suffix == ".npz" else "labels: used"
        fates[name] = used_as if file in labels else f"not an image: {suffix}"
    for file, reason in tree.others.items():
        fates[relative_name(chosen.root, file)] = reason
    return fates


def join_spellings(
    trained: Counter, held_out: list[str]
) -> tuple[dict[str, str | None], dict[str, str], list[str]]:
    """Find the names that mean the same class.

    Names that differ by case, spaces, hyphens and underscores are one class. A name of validation
    or test that train lacks is the class of train that it is a misspelling of, if only one is.

    Returns:
        the class of each name, None where train lacks it; how train spells each class; and lines
        about what was joined.
    """
    spelling = {}  # the most frequent one of train
    for name in sorted(trained, key=lambda name: -trained[name]):
        spelling.setdefault(loose_name(name), name)
    names = list(dict.fromkeys([*trained, *held_out]))
    key_of = {name: spelling.get(loose_name(name)) for name in names}
    free = set(spelling.values()) - {key_of[name] for name in held_out}
    notes = []
    for name in names:
        if key_of[name] is None:
            meant = [own for own in free if is_misspelling(name, own)]
            if len(meant) == 1:
                key_of[name] = meant[0]
    forms = {own: {} for own in spelling.values()}
    for name in names:
        if key_of[name] is not None:
            forms[key_of[name]][plain_name(name)] = None
    for own, others in forms.items():
        if len(others) > 1:
            listed = ", ".join(repr(form) for form in others if form != plain_name(own))
            notes.append(f"{listed} is read as the class {plain_name(own)!r}")
    classes = {name: None if own is None else plain_name(own) for name, own in key_of.items()}
    return classes, {plain_name(own): own for own in spelling.values()}, notes


def loose_name(name: str) -> str:
    """Return what is left of a class's name without case and separators: Leaf_Rust, leaf rust."""
    name = plain_name(name)
    if len(name) == 1 or name.lstrip("-").isdigit():
        return name
    return re.sub(r"(?<=\w)[\s_-]+(?=\w)", " ", name.casefold())


def is_misspelling(name: str, other: str) -> bool:
    """Return whether two names have the same words but for a few letters: Powdary, Powdery."""
    words, others = (re.split(r"[\s/]+", loose_name(n)) for n in (name, other))
    return len(words) == len(others) and all(
        a == b
        or (
            (a[:1] == b[:1] and a.isalpha() and b.isalpha())
            and SequenceMatcher(None, a, b).ratio() >= SAME_WORD
        )
        for a, b in zip(words, others, strict=True)
    )


def plain_name(name: str) -> str:
    """Return a class's name in one form: letters composed, no space around it."""
    return unicodedata.normalize("NFC", name).strip()


def class_order(names: dict[str, str]):
    """Return the key by which classes are sorted: as numbers where all of them are."""
    integers = all(name.isascii() and name.lstrip("-").isdigit() for name in names)
    return int if integers else str


def check_classes(chosen: Candidate, counts: Counter) -> None:
    """Refuse a set without two classes of two images."""
    root = printable(str(chosen.root))
    problem = in_brackets(chosen.notes)
    if not counts:
        name, reason = (chosen.skipped or [("", "it is empty")])[0]
        raise UserError(
            f"not one image with a label in {root} ({len(chosen.skipped)} are skipped, first "
            f"{printable(name)}: {printable(reason)}): check the labels{problem}"
        )
    if len(counts) < 2:
        raise UserError(
            f"only one class in {root}, {printable(next(iter(counts)))!r}: a classifier needs two "
            f"class folders at least{problem}"
        )
    single = [name for name, count in counts.items() if count == 1]
    if len(counts) - len(single) < 2:
        raise UserError(
            f"the class {printable(single[0])!r} in {root} has a single image: "
            f"add more or remove its folder{problem}"
        )


def describe(data: DataSet) -> list[str]:
    """Return the lines, five at most, that tell a person what was found, and what is not used."""
    counts = np.bincount(data.labels[data.labels >= 0], minlength=len(data.classes))
    listed = [f"{name} {n}" for name, n in zip(data.classes, counts, strict=True)]
    more = f", ... ({counts.min()} to {counts.max()} images)" if len(listed) > MAX_LISTED else ""
    source = f", {data.source}" if data.source else ""
    kind = SET_KINDS[data.kind] + source
    lines = [
        f"found {len(data.files)} images in {printable(str(data.root))}: {kind}",
        f"{len(data.classes)} classes: {', '.join(listed[:MAX_LISTED])}{more}",
    ]
    if set(data.splits.tolist()) != {""}:
        splits = np.where(data.splits == "", "train", data.splits)  # the rest is cut from train
        names, sizes = np.unique(splits, return_counts=True)
        listed = (f"{name} {size}" for name, size in zip(names, sizes, strict=True))
        lines.append("splits in the data: " + ", ".join(listed))
    if unused := describe_unused(data):
        lines.append(unused)
    if data.notes:
        more = len(data.notes) - MAX_NOTES
        notes = data.notes[:MAX_NOTES] + ([f"and {more} more"] if more > 0 else [])
        lines.append("note: " + "; ".join(map(printable, notes)))
    return lines


def fate_of(reason: str) -> str:
    """Return the fate of a file that is not used as an image, by the reason."""
    head = reason.partition(":")[0]
    return head if head in FATES else "not used"


def count_reasons(named: list[tuple[str, str]]) -> list[tuple[str, int, str]]:
    """Return the most frequent of reasons [(name, reason)], their counts and first names."""
    first = {}
    for name, reason in named:
        first.setdefault(reason, name)
    counts = Counter(reason for _, reason in named)
    return [(reason, count, first[reason]) for reason, count in counts.most_common(MAX_LISTED)]


def describe_unused(data: DataSet) -> str:
    """Return the line about images that are left out on purpose; "" where there are none."""
    left_out = {
        name: reason.removeprefix("not used: ").partition(",")[0]
        for name, reason in data.fates.items()
        if reason.startswith("not used: ") and name.lower().endswith(IMAGE_SUFFIXES)
    }
    if not left_out:
        return ""
    listed = [
        f"{reason} {count:,} (first {printable(first)})"
        for reason, count, first in count_reasons(list(left_out.items()))
    ]
    folders = len({os.path.dirname(name) for name in left_out})
    return (
        f"NOT USED: {len(left_out):,} images in {folders} other folders, listed in skipped.csv: "
        f"{'; '.join(listed)}"
    )


# ==== 36. data/drop.py
# Dropping: images that a list of the user's leaves out.


def drop_listed(data: DataSet, file: Path) -> DataSet:
    """Return a data set without the labeled images that the column ``file`` of a CSV file lists.

    They are skipped by name; a note counts what is listed and is no image of the set.

    Raises:
        UserError: the file cannot be read, or has no such column.

    """
    try:
        with file.open(newline="", encoding="utf-8-sig", errors="surrogateescape") as lines:
            rows = csv.DictReader(lines)
            if "file" not in (rows.fieldnames or ()):
                raise UserError(
                    f"--drop {file}: it has no column named file: give a CSV file like suspects.csv"
                )
            listed = {printable(row["file"] or "") for row in rows}
    except (OSError, csv.Error) as error:
        raise UserError(f"--drop {file} cannot be read ({error}): give a CSV file") from error
    names = [printable(relative_name(data.root, path)) for path in data.files]
    kept = np.array(
        [
            name not in listed or split == "predict"
            for name, split in zip(names, data.splits, strict=True)
        ],
        dtype=bool,
    )
    dropped = [name for name, keep in zip(names, kept, strict=True) if not keep]
    if not kept.any():
        raise UserError(f"--drop {file}: it lists all images of the set")
    notes = list(data.notes)
    missing = sorted(listed - set(dropped))
    if missing:
        notes.insert(
            0,
            f"{len(missing)} of {len(listed)} names in {file.name} are no labeled images of this "
            f"set, first {missing[0]!r}",
        )
    return replace(
        data,
        files=[path for path, keep in zip(data.files, kept, strict=True) if keep],
        labels=data.labels[kept],
        splits=data.splits[kept],
        groups=None if data.groups is None else data.groups[kept],
        notes=notes,
        fates=data.fates | dict.fromkeys(dropped, f"not used: listed in {file.name}"),
        skipped=data.skipped + [(name, f"listed in {file.name}") for name in dropped],
    )


# ==== 37. data/examples.py
# Examples: the readable images of a data set, decoded, with their labels and splits.


@dataclass(frozen=True)
class Examples:
    """The data of a run, for training and evaluation.

    Attributes:
        images: [N, 3, S, S] uint8.
        labels: [N] int64, indices of ``classes``; -1 for images to predict and those left out.
        names: [N] files, relative to the data set's folder.
        classes: names of the classes.
        splits: "train", "validation" and "test", and "predict" where there are images without a
            label: each the indices of its images, int64.
        notes: lines about images that belong together, for the log.
        skipped: images and rows that cannot be used, each with the reason.
        unused: all other files that are not used, each with the reason.
        identical: pairs of images of different classes with the same pixels.
        twins: pairs of images of different classes that look the same, also turned or mirrored.
        kept: [N] int64, the images' indices among the files of the data set.
        sample: the competition's example submission, if there is one.
        sample_images: [R] index of the image of each row of the sample, None where there is none.
        written: how the set's tables write each class.
        groups: [N] int64, equal for images that belong together, see ``find_groups``.
        root: the data set's folder.
        white: the value that is white in images of more than 8 bits, see ``decode``.
        swap: puts training leaves on other backgrounds; None: they stay on theirs.
        test_given: whether the test split is the set's own.
        groups_given: whether a user has said what belongs together.
        folds: [N] int64, the fold in which an image was tested on, from 1; 0: in none.

    """

    images: Tensor
    labels: Tensor
    names: list[str]
    classes: list[str]
    splits: dict[str, Tensor]
    notes: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    unused: list[tuple[str, str]] = field(default_factory=list)
    identical: list[tuple[int, int]] = field(default_factory=list)
    twins: list[tuple[int, int]] = field(default_factory=list)
    kept: np.ndarray | None = None
    sample: Sample | None = None
    sample_images: list[int | None] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    groups: np.ndarray | None = None
    root: Path | None = None
    white: dict[str, float] = field(default_factory=dict)
    swap: Swap | None = None
    test_given: bool = False
    groups_given: bool = False
    folds: Tensor | None = None


def make_examples(data: DataSet, pixels: Pixels, seed: int, folds: str | None = None) -> Examples:
    """Join what the files say with what could be decoded, and cut the splits that are not given.

    A class with fewer usable images than splits is left out, its images skipped by name.

    Args:
        folds: as in ``cut_folds``, which cuts anew what is cut here; None: this cut is used.

    Raises:
        UserError: fewer than two classes are left, or a fold for each group is asked for and
            images have none.

    """
    all_labels, given = data.labels[pixels.kept], data.splits[pixels.kept]
    names = [printable(relative_name(data.root, data.files[k])) for k in pixels.kept]
    skipped = data.skipped + [
        (printable(relative_name(data.root, path)), f"cannot be read: {reason}")
        for path, reason in pixels.unreadable
    ]
    labels, classes, small = leave_out_small(all_labels, given, data.classes)
    skipped += [
        (names[k], f"a class with fewer images than splits: {data.classes[all_labels[k]]}")
        for k in small
    ]
    # Those to predict come last, so that no pixels are copied.
    labeled = int((given != "predict").sum())
    if not labeled:
        raise UserError(
            f"not one image with a label can be read in {printable(str(data.root))}, first "
            f"{skipped[-1][0]} ({skipped[-1][1]}): check the data set"
        )
    own_names, own_labels = names[:labeled], all_labels[:labeled]
    own_groups = None if data.groups is None else data.groups[pixels.kept][:labeled]
    alone = 0 if own_groups is None else int((own_groups == "").sum())
    if folds == "group" and alone:
        raise UserError(
            f"--folds group: {alone} images have no group, and each would be a fold: give them "
            "one, or list them in a file for --drop"
        )
    found = find_groups(pixels.images[:labeled], own_labels, own_names, seed, own_groups)
    used = np.flatnonzero(labels >= 0)
    whole = found.given and not folds
    cut = cut_splits(labels[used], given[used], found.groups[used], seed, classes, whole)
    splits = {split: used[indices] for split, indices in cut.items()}
    # A given test split is in no fold.
    scored = ["test"] * ("test" in given) if folds else ["validation", "test"]
    notes = leakage_lines(found, splits, own_labels, own_names, scored)
    if found.given:
        told, left = len(set(own_groups) - {""}) + alone, len(np.unique(found.groups))
        if left < told:
            notes += [f"note: near-duplicates join {told} groups to {left}"]
    notes += missing_classes(splits, labels, classes, scored)
    if folds and not found.given:
        pool = used[given[used] != "test"]
        for label, name in enumerate(classes):
            own = pool[labels[pool] == label]
            count = len(np.unique(found.groups[own]))
            if count < min(int(folds), len(own)):  # see ``cut_folds``
                notes.append(
                    f"warning: the {len(own)} images of {name} make but {count} groups of related "
                    f"images for {folds} folds: they are put in folds one by one, and its scores "
                    "are too high"
                )
    identical = identical_pairs(pixels.images, labels)
    if identical:
        first = ", ".join(f"{names[a]} = {names[b]}" for a, b in identical[:3])
        notes.append(
            f"warning: {len({k for pair in identical for k in pair})} images are identical to one "
            f"of another class, all in identical.csv: {first}"
        )
    if labeled < len(names):
        splits["predict"] = np.arange(labeled, len(names))
    return Examples(
        images=pixels.images,
        labels=torch.from_numpy(labels),
        names=names,
        classes=classes,
        splits={split: torch.from_numpy(indices) for split, indices in splits.items()},
        notes=notes,
        skipped=skipped,
        unused=unused_files(data),
        identical=identical,
        twins=[
            (a, b)
            for a, b in found.near_duplicates.tolist()
            if labels[a] != labels[b] and min(labels[a], labels[b]) >= 0
        ],
        kept=pixels.kept,
        sample=data.sample,
        sample_images=sample_images(data, pixels),
        written=[w for name, w in zip(data.classes, data.written, strict=True) if name in classes],
        groups=found.groups,
        root=data.root,
        white=pixels.white,
        test_given="test" in given,
        groups_given=found.given,
    )


def missing_classes(
    splits: dict, labels: np.ndarray, classes: list[str], scored: list[str]
) -> list[str]:
    """Return the lines that name classes of which a split that is scored has no image."""
    lines = []
    for split in scored:
        counts = np.bincount(labels[splits[split]], minlength=len(classes))
        missing = [name for name, count in zip(classes, counts, strict=True) if not count]
        if missing:
            more = ", ..." if len(missing) > MAX_LISTED else ""
            lines.append(
                f"warning: no {split} images of {len(missing)} of {len(classes)} classes, whose "
                f"recall is unknown: {', '.join(missing[:MAX_LISTED])}{more}"
            )
    return lines


def unused_files(data: DataSet) -> list[tuple[str, str]]:
    """Return the files that are neither used nor skipped as images, each with the reason."""
    named = {name for name, _ in data.skipped}
    used = ("labels", "arrays")
    return [
        (name, reason)
        for name, reason in sorted((printable(n), printable(r)) for n, r in data.fates.items())
        if name not in named and fate_of(reason) not in used
    ]


def sample_images(data: DataSet, pixels: Pixels) -> list[int | None]:
    """Return the index of the decoded image that each row of the example submission asks for."""
    if data.sample is None:
        return []
    index_of = {data.files[k]: index for index, k in enumerate(pixels.kept.tolist())}
    return [index_of.get(file) for file in data.sample.files]


def leave_out_small(
    labels: np.ndarray, given: np.ndarray, classes: list[str]
) -> tuple[np.ndarray, list[str], np.ndarray]:
    """Remove the label of images whose class is too small to have one in each split.

    Where fewer than two classes would be left, all stay.

    Returns:
        labels [N] of the classes that are left, their names, and the indices of the images whose
        label was removed.
    """
    missing = sum(not (given == split).any() for split in ("validation", "test"))
    trained = np.isin(given, ["train", ""]) & (labels >= 0)
    counts = np.bincount(labels[trained], minlength=len(classes))
    left = np.flatnonzero(counts > missing)
    if len(left) < 2 or len(left) == len(classes):
        return labels, classes, np.empty(0, dtype=np.int64)
    new_label = np.full(len(classes) + 1, -1)
    new_label[left] = np.arange(len(left))
    relabeled = new_label[labels]  # the last entry is that of -1
    removed = np.flatnonzero((labels >= 0) & (relabeled < 0))
    return relabeled, [classes[k] for k in left], removed


def identical_pairs(images: Tensor, labels: np.ndarray) -> list[tuple[int, int]]:
    """Return the pairs of images [N, 3, S, S] with the same pixels and different labels [N]."""
    first, pairs = {}, []
    for k in np.flatnonzero(labels >= 0).tolist():
        key = hashlib.blake2b(images[k].numpy(), digest_size=16).digest()
        other = first.setdefault(key, k)
        if labels[other] != labels[k]:
            pairs.append((other, k))
    return pairs


# ==== 38. data/folds.py
# Folds: a data set cut in parts, each of which tests a model that has not seen it.


def cut_folds(examples: Examples, folds: str, seed: int) -> list[Examples]:
    """Cut the images of a data set, but for a test split of its own, in folds of whole groups.

    Args:
        folds: how many, or "group": one for each group that ``--groups`` gives.

    Returns:
        for each fold the data set, with it as validation and test split and the rest as train.

    Raises:
        UserError: there are too few groups, or a class is in one of them alone.

    """
    # Imported here because it is slow to import.
    from sklearn.model_selection import LeaveOneGroupOut, StratifiedGroupKFold

    pool = pooled(examples)
    labels, groups = examples.labels[pool].numpy(), examples.groups[pool].copy()
    count = len(np.unique(groups)) if folds == "group" else int(folds)
    for label, name in enumerate(examples.classes):
        own = np.flatnonzero(labels == label)
        if len(np.unique(groups[own])) >= (2 if examples.groups_given else count):
            continue
        if examples.groups_given:
            raise UserError(
                f"--folds {folds}: all images of the class {name!r} are of one group, and a model "
                "that has not seen it knows no such class: give smaller groups "
                "(near-duplicates join them)"
            )
        groups[own] = groups.max() + 1 + np.arange(len(own))  # as cut_splits does
    if len(np.unique(groups)) < max(2, count):
        raise UserError(
            f"--folds {folds}: the images make {len(np.unique(groups))} groups: give fewer folds"
        )
    if folds != "group" and np.bincount(labels).max() < count:
        raise UserError(f"--folds {folds}: no class has so many images: give fewer folds")
    cutter = StratifiedGroupKFold(count, shuffle=True, random_state=seed % 2**32)
    parts = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of classes with fewer images than folds
        cuts = (LeaveOneGroupOut() if folds == "group" else cutter).split(pool, labels, groups)
        for rest, held in cuts:
            splits = {"train": pool[rest], "validation": pool[held], "test": pool[held]}
            parts.append(replace(examples, splits=examples.splits | splits))
            if len(np.unique(labels[rest])) < len(examples.classes):
                raise UserError(
                    f"--folds {folds}: a fold would leave a class without images to train on: give "
                    "more folds, or smaller groups"
                )
    return parts


def pooled(examples: Examples) -> torch.Tensor:
    """Return the sorted indices of the labeled images, without a test split of the set's own."""
    names = ["train", "validation"] + ["test"] * (not examples.test_given)
    return torch.cat([examples.splits[name] for name in names]).sort().values


# ==== 39. data/inspection.py
# Inspection: what was found, what was skipped and what a run would use, without training.


def count_splits(data: DataSet, examples: Examples) -> dict[str, int]:
    """Count the usable images of each split as the set gives them; images of no split are train's.

    The validation and the test split that a run cuts from train are in ``Examples.splits``.
    """
    counts = dict.fromkeys(("train", "validation", "test", "predict"), 0)
    given = data.splits[examples.kept]
    used = (examples.labels.numpy() >= 0) | (given == "predict")
    names, sizes = np.unique(given[used], return_counts=True)
    for name, size in zip(names.tolist(), sizes.tolist(), strict=True):
        counts[name or "train"] += size
    return counts


def skipped_line(data: DataSet, examples: Examples) -> str:
    """Return the line that counts what was skipped, by reason; "" where nothing was."""
    skipped = examples.skipped
    if not skipped:
        return ""
    named = []
    for name, reason in skipped:
        kind, _, detail = reason.partition(": ")
        named.append((f"{name}{f', {detail}' if detail else ''}", kind))
    counted = [f"{kind}: {count} (first {first})" for kind, count, first in count_reasons(named)]
    total = len(data.files) + len(data.skipped)
    return f"skipped {len(skipped)} of {total} images, listed in skipped.csv: {'; '.join(counted)}"


def inspection_record(data: DataSet, examples: Examples, figure: Path) -> dict:
    """Return what was found as the values of a JSON object."""
    labels = examples.labels[examples.labels >= 0]
    counts = np.bincount(labels, minlength=len(examples.classes)).tolist()
    accounted = count_fates(data, examples)
    return {
        "kind": data.kind,
        "root": str(data.root),
        "classes": dict(zip(examples.classes, counts, strict=True)),
        "parts": count_splits(data, examples),
        "split": {split: len(indices) for split, indices in examples.splits.items()},
        "files": sum(accounted.values()),
        "accounted": accounted,
        "skipped": len(examples.skipped),
        "skipped_by_reason": dict(
            Counter(reason.partition(":")[0] for _, reason in examples.skipped)
        ),
        "identical": len({k for pair in examples.identical for k in pair}),
        "labels": data.source or "names of folders",
        "sample_submission": str(data.sample.path) if data.sample else None,
        "notes": data.notes + examples.notes,
        "figure": str(figure),
    }


def count_fates(data: DataSet, examples: Examples) -> dict[str, int]:
    """Count the files under the data folder by what became of each."""
    fates = Counter(fate_of(reason) for reason in data.fates.values())
    if data.kind != "npz":  # whose images are no files
        left_out = (examples.labels.numpy() < 0) & (data.splits[examples.kept] != "predict")
        fates["image"] += len(examples.kept) - int(left_out.sum())
        fates["not used"] += int(left_out.sum())
        fates["unreadable"] += len(data.files) - len(examples.kept)
    return {fate: fates[fate] for fate in FATES if fates[fate]}


def inspection_text(record: dict, as_json: bool) -> str:
    """Return what the ``inspect`` command prints after the lines of every run."""
    if as_json:
        return json.dumps(record, indent=2, ensure_ascii=False)
    sizes = ", ".join(f"{split} {size}" for split, size in record["split"].items())
    fates = ", ".join(f"{fate} {count:,}" for fate, count in record["accounted"].items())
    return (
        f"all {record['files']:,} files in the folder: {fates}\n"
        f"images that a run would use: {sizes}\nsamples of each class: {record['figure']}"
    )


def write_skipped(examples: Examples, output: Path) -> None:
    """Write ``skipped.csv``, all files that are not used, and ``identical.csv`` where it is needed.

    Raises:
        UserError: the folder cannot be written.

    """
    write_names(output / "skipped.csv", ("file", "reason"), examples.skipped + examples.unused)
    (output / "identical.csv").unlink(missing_ok=True)  # an earlier run's, of another set
    if examples.identical:
        names = examples.names
        classes = [examples.classes[k] if k >= 0 else "" for k in examples.labels.tolist()]
        write_names(
            output / "identical.csv",
            ("file", "class", "other_file", "other_class"),
            [(names[a], classes[a], names[b], classes[b]) for a, b in examples.identical],
        )


def write_names(path: Path, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Write a small table."""

    def write(temporary: Path) -> None:
        with temporary.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows([header, *rows])

    atomic_write(path, write)


# ==== 40. score/calibration.py
# Calibration: a temperature that makes the model's confidence as high as its accuracy.
#
# Guo et al., "On Calibration of Modern Neural Networks", ICML 2017, arXiv:1706.04599.


CONFIDENCE_BINS = 15  # of the expected calibration error, as in Guo et al.


def calibration_bins(log_probabilities: Tensor, labels: Tensor) -> pd.DataFrame:
    """Return mean confidence, accuracy and number of images of each bin of confidence with images.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.

    """
    confidence, predicted = log_probabilities.double().exp().max(1)
    table = pd.DataFrame(
        {
            "bin": (confidence * CONFIDENCE_BINS).long().clamp_max(CONFIDENCE_BINS - 1).numpy(),
            "confidence": confidence.numpy(),
            "accuracy": (predicted == labels).numpy(),
            "images": 1,
        }
    )
    return table.groupby("bin").agg({"confidence": "mean", "accuracy": "mean", "images": "sum"})


def calibration_error(log_probabilities: Tensor, labels: Tensor) -> float:
    """Return the expected calibration error: |confidence - accuracy| of the bins, by their images.

    Guo et al., equation 3. Arguments are those of ``calibration_bins``.
    """
    bins = calibration_bins(log_probabilities, labels)
    return float(((bins.confidence - bins.accuracy).abs() * bins.images).sum() / len(labels))


def calibrate(log_probabilities: Tensor, temperature: float) -> Tensor:
    """Divide log-probabilities [N, num_classes] by a temperature and normalize them again."""
    return (log_probabilities / temperature).log_softmax(1)


def fit_temperature(log_probabilities: Tensor, labels: Tensor, independent: int) -> float:
    """Return the temperature, from 0.1 to 10, that makes the labels most likely (Guo et al., 4.2).

    Labels count as wrong once in ``independent + 2`` images, by Laplace's rule of succession: where
    no error was seen in n images, the next one is an error with probability 1 / (n + 2). Without
    that, no temperature would be low enough for a set without errors.

    Args:
        log_probabilities: [N, num_classes] of the validation split.
        labels: [N] int64.
        independent: number of groups of related images among them.

    """
    temperatures = torch.logspace(-1, 1, 401, dtype=torch.float64)
    outputs, wrong = log_probabilities.double(), 1 / (independent + 2)
    others = outputs.shape[1] - 1
    targets = F.one_hot(labels, outputs.shape[1]) * (1 - wrong - wrong / others) + wrong / others
    # One after the other: all at once would be 401 times the outputs.
    losses = [F.cross_entropy(outputs / t, targets) for t in temperatures.tolist()]
    return float(temperatures[torch.stack(losses).argmin()])


# ==== 41. score/metrics.py
# Metrics: how often predictions are right, over all images and by class.


def score(log_probabilities: Tensor, labels: Tensor, classes: list[str]) -> dict:
    """Compare predictions with the true classes.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.
        classes: names, in the order of the labels.

    Returns:
        images, loss (mean negative log-likelihood, nats), accuracy, mean_recall (over the classes
        that occur), expected_calibration_error, per_class (recall, precision, f1, images),
        and confusion: the number of images by true class (row) and predicted class (column).

    """
    # Imported here because it is slow to import.
    from sklearn.metrics import (
        confusion_matrix,
        precision_recall_fscore_support,
    )

    true, predicted = labels.numpy(), log_probabilities.argmax(1).numpy()
    all_labels = range(len(classes))
    precision, recall, f1, images = precision_recall_fscore_support(
        true, predicted, labels=all_labels, zero_division=0
    )
    return {
        "images": len(labels),
        "loss": float(F.nll_loss(log_probabilities, labels)),
        "accuracy": float((true == predicted).mean()),
        "mean_recall": float(recall[images > 0].mean()),
        "expected_calibration_error": calibration_error(log_probabilities, labels),
        "per_class": {
            name: {
                "recall": float(recall[k]),
                "precision": float(precision[k]),
                "f1": float(f1[k]),
                "images": int(images[k]),
            }
            for k, name in enumerate(classes)
        },
        "confusion": confusion_matrix(true, predicted, labels=all_labels).tolist(),
    }


# ==== 42. score/inference.py
# Inference: what a model predicts for many images.


EVALUATION_BATCH = 256  # images of up to 64 x 64 pixels; of larger ones as many pixels


def evaluation_batch(images: Tensor, runtime: Runtime) -> int:
    """Return how many of the images [N, 3, S, S] are predicted at a time."""
    return min(usual_evaluation_batch(images.shape[-1]), runtime.evaluation_batch or math.inf)


def usual_evaluation_batch(size: int) -> int:
    """Return how many images of a side of ``size`` pixels are predicted at a time at most."""
    return max(1, EVALUATION_BATCH * 64**2 // max(64**2, size**2))


@torch.inference_mode()
def predict(model: nn.Module, images: Tensor, runtime: Runtime, views: int = 1) -> Tensor:
    """Return the log-probabilities of uint8 images [N, 3, S, S], on the CPU.

    A batch that does not fit on the device is predicted in halves.

    Args:
        model: returns log-probabilities, [B, num_classes] or of more axes.
        images: on the CPU.
        runtime: device and precision.
        views: of each image, from its eight flips and quarter turns, whose probabilities are
            averaged. An image is sent to the device once.

    Returns:
        [N, num_classes], or [N, ...] of the model's other axes.

    """
    model.eval()

    def predict_batch(batch: Tensor) -> Tensor:
        try:
            pixels = send(batch, runtime.device)
            outputs = []
            for view in range(views):
                with runtime.autocast():
                    outputs.append(model(normalize(dihedral(pixels, view))).float())
            return torch.stack(outputs).logsumexp(0) - math.log(views)
        except torch.OutOfMemoryError:
            if len(batch) == 1:
                raise
        halves = batch.split((len(batch) + 1) // 2)
        return torch.cat([predict_batch(half) for half in halves])

    batches = images.split(evaluation_batch(images, runtime))
    return torch.cat([predict_batch(batch) for batch in batches]).cpu()


def dihedral(images: Tensor, view: int) -> Tensor:
    """Return one of the eight flips and quarter turns, 0 to 7, of images [B, 3, S, S]; 0: as is."""
    return (images.flip(3) if view >= 4 else images).rot90(view % 4, (2, 3))


def predict_tta(model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Average the probabilities of each image's eight flips and quarter turns.

    Training draws from the same eight (see ``augment``). Where ``runtime.views`` is less, only
    so many are used. Arguments and result are ``predict``'s.
    """
    return predict(model, images, runtime, runtime.views)


def predict_shared(how: Callable, model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Have each of several processes predict some of the batches, each image by one of them.

    Whole batches: each is computed as one process alone would.

    Args:
        how: ``predict`` or ``predict_tta``, with whose other arguments and result.
        model: the same in all processes.
        images: [N, 3, S, S] uint8, the same in all processes.
        runtime: all its processes must call this.

    """
    batches, count = images.split(evaluation_batch(images, runtime)), runtime.world_size
    outputs = [how(model, batch, runtime) for batch in batches[runtime.rank :: count]]
    gathered = gather_objects(outputs)
    return torch.cat([gathered[k % count][k // count] for k in range(len(batches))])


class HeadOutputs(nn.Module):
    """A model that returns the outputs of its three heads, [B, 3, num_classes]."""

    def __init__(self, model: SClusterFormer):
        super().__init__()
        self.model = model

    def forward(self, images: Tensor) -> Tensor:
        """Map images [B, 3, S, S] to log-probabilities [B, 3, num_classes]."""
        return self.model.head_outputs(images).transpose(0, 1)


# ==== 43. score/audit.py
# Audit: does the model look at the leaf? Its accuracy without it, and on other backgrounds.
#
# Xiao et al., "Noise or Signal: The Role of Image Backgrounds in Object Recognition", ICLR 2021,
# arXiv:2006.09994, which the versions follow: the background alone, the leaf alone, and the leaf on
# the background of an image of another class.


VERSIONS = ("as it is", "leaf hidden", "another background", "noise behind", "leaf alone")
LEAST_FOUND = 2 / 3  # share of the images in which the leaf must be found
LEAST_IMAGES = 20
MOST_IMAGES = 300  # more would cost time, and tell no more
NOTABLE = 0.1  # loss or gain of accuracy that a sentence speaks of


@dataclass(frozen=True)
class Audit:
    """What a model's accuracy owes to leaf and background.

    Attributes:
        found: in how many of the images the leaf was found; the rest is about these.
        accuracy: by version, those of VERSIONS; empty where it cannot be told.
        guessing: accuracy of always naming the most frequent class.
        lost: by how much another background lowers the accuracy, with a 95% interval's ends.
        alone: 95% interval's ends of the accuracy with the leaf hidden.
        pictures: [5, 3, S, S] uint8, an image in all versions; None where it cannot be told.

    """

    images: int
    found: int
    source: str
    accuracy: dict[str, float]
    guessing: float = 0.0
    lost: tuple[float, float] = (0.0, 0.0)
    alone: tuple[float, float] = (0.0, 1.0)
    pictures: Tensor | None = None

    @property
    def looks_at(self) -> str | None:
        """What the model looks at, "leaf" or "background"; None where it cannot be told.

        The background, where another one lowers the accuracy by a tenth, certainly by some, or
        where it alone certainly gives a tenth more than guessing.
        """
        if not self.accuracy:
            return None
        fooled = self.lost[0] > 0 and self.loss >= NOTABLE
        gives_away = self.alone[0] > self.guessing + NOTABLE
        return "background" if fooled or gives_away else "leaf"

    @property
    def loss(self) -> float:
        """By how much another background lowers the accuracy."""
        return self.accuracy["as it is"] - self.accuracy["another background"]

    def sentence(self) -> str:
        """Say in a sentence what the model looks at, on what evidence."""
        if self.looks_at is None:
            return (
                f"It cannot be told whether the model looks at the leaf: a leaf was found in "
                f"{self.found} of {self.images} test images alone, by {self.source}; with masks of "
                "the leaves it could (--masks DIR)."
            )
        shown = {name: f"{100 * value:.0f}%" for name, value in self.accuracy.items()}
        figures = (
            f"on backgrounds of other classes it is right in {shown['another background']} of "
            f"{self.found} test images, on their own in {shown['as it is']}; the background alone "
            f"gives {shown['leaf hidden']}, guessing {100 * self.guessing:.0f}%"
        )
        if self.looks_at == "leaf":
            return f"The model looks at the leaf: {figures}."
        return (
            f"The model looks at the background: {figures}. Elsewhere it will do worse than its "
            "scores say; train with --background swap, or get images in which the background does "
            "not give the class away."
        )

    def record(self) -> dict:
        """Return it as plain values."""
        return {
            "looks_at": self.looks_at,
            "images": self.images,
            "found": self.found,
            "source": self.source,
            "accuracy": self.accuracy,
            "guessing": self.guessing,
        }


def audit_model(
    model: SClusterFormer,
    images: Tensor,
    labels: Tensor,
    names: list[str],
    runtime: Runtime,
    masks: str | None = None,
) -> Audit:
    """Predict images without their leaves and on other backgrounds.

    Args:
        images: [N, 3, S, S] uint8, with labels [N] and names, which the model has not seen.
        masks: a folder of masks; None: leaves are found by a rule.
    """
    from scipy.stats import binomtest

    chosen = torch.linspace(0, len(images) - 1, min(len(images), MOST_IMAGES)).long()
    images, labels, names = images[chosen], labels[chosen], [names[k] for k in chosen]
    leaves = leaves_of(images, names, masks)
    count = int(leaves.found.sum())
    known = labels[torch.from_numpy(leaves.found)]
    if count < max(LEAST_IMAGES, LEAST_FOUND * len(images)) or len(known.unique()) < 2:
        return Audit(len(images), count, leaves.source, {})
    found = torch.from_numpy(leaves.found)
    own, truth, leaf = images[found], labels[found], leaves.masks[leaves.found]
    generator = np.random.default_rng(0)
    hidden = hide_leaves(own, leaf)
    versions = torch.stack(
        [
            own,
            hidden,
            paste_leaves(own, leaf, hidden[of_another_class(truth.numpy(), generator)]),
            paste_leaves(own, leaf, draw_noise(count, own.shape[-1], generator)),
            paste_leaves(own, leaf, torch.zeros_like(own)),
        ]
    )
    right = torch.stack([predict(model, part, runtime).argmax(1) == truth for part in versions])
    change = right[0].double() - right[2].double()
    error = 1.96 * float(change.std()) / math.sqrt(count)
    lost = float(change.mean())
    return Audit(
        len(images),
        count,
        leaves.source,
        dict(zip(VERSIONS, right.double().mean(1).tolist(), strict=True)),
        float(torch.bincount(truth).max() / count),
        (lost - error, lost + error),
        tuple(binomtest(int(right[1].sum()), count).proportion_ci(method="wilson")),
        versions[:, int(leaf.mean((1, 2)).argmax())],
    )


def of_another_class(labels: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Return for each image the index of one of another class; its own where there is none."""
    donors = np.arange(len(labels))
    for label in np.unique(labels):
        others = np.flatnonzero(labels != label)
        if len(others):
            own = labels == label
            donors[own] = generator.choice(others, own.sum())
    return donors


# ==== 44. score/baseline.py
# Baseline: what the images' colors alone tell, learned from the same images as the model.
#
# A model that does not beat it has learned nothing about shapes.


MAX_IMAGES = 20_000  # of train: more change nothing about 64 numbers per image
WEIGHT_DECAYS = (1e-4, 1e-3, 1e-2)  # of the squared weights in the mean loss; validation chooses
MAX_ITERATIONS = 300
BORDER_GRID = 8  # cells along each side, of which the outer ones are the border


@dataclass(frozen=True)
class Baseline:
    """A simple classifier's scores on the test split.

    Attributes:
        name: what it is, for a sentence.
        scores: as ``score`` returns them.
        log_probabilities: [N, num_classes], in the order of the test split.
        most_frequent: accuracy of always predicting the most frequent class of train.
        border: accuracy of the same classifier on the border of the images alone, where a leaf
            seldom is: the outer eighth on each side.

    """

    name: str
    scores: dict
    log_probabilities: Tensor
    most_frequent: float
    border: float


def color_baseline(examples: Examples) -> Baseline:
    """Fit a multinomial logistic regression on color histograms of the training images.

    An image is described by the share of its pixels in each of 4 x 4 x 4 colors, as square roots,
    whose distances are Hellinger's. Images are used without augmentation, and test chooses nothing.
    """
    labels, splits = examples.labels, examples.splits
    test_labels = labels[splits["test"]]
    outputs = classify_by(examples, lambda images: np.sqrt(color_histograms(images)))
    frequent = torch.bincount(labels[splits["train"]]).argmax()
    return Baseline(
        "a logistic regression on color histograms",
        score(outputs, test_labels, examples.classes),
        outputs,
        float((test_labels == frequent).float().mean()),
        border_accuracy(examples),
    )


def border_accuracy(examples: Examples) -> float:
    """Return the accuracy of a logistic regression on the border of the images alone, on test."""
    outputs = classify_by(examples, border_colors)
    return float((outputs.argmax(1) == examples.labels[examples.splits["test"]]).float().mean())


def border_colors(images: Tensor) -> np.ndarray:
    """Return the mean colors of the 28 outer cells of an 8 x 8 grid: [N, 84], of [N, 3, S, S]."""
    outer = torch.ones(BORDER_GRID, BORDER_GRID, dtype=torch.bool)
    outer[1:-1, 1:-1] = False
    parts = [F.adaptive_avg_pool2d(part.float(), BORDER_GRID) for part in images.split(1024)]
    return torch.cat(parts)[:, :, outer].flatten(1).numpy()


def classify_by(examples: Examples, describe: Callable[[Tensor], np.ndarray]) -> Tensor:
    """Classify the test images by a logistic regression on what describes an image.

    Args:
        describe: maps images [N, 3, S, S] to numbers [N, D].

    Returns:
        [N, num_classes] log-probabilities.

    """
    # Imported here because it is slow to import.
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model import LogisticRegression

    labels, splits = examples.labels, examples.splits
    generator = torch.Generator().manual_seed(0)
    order = splits["train"][torch.randperm(len(splits["train"]), generator=generator)]
    first = np.unique(labels[order], return_index=True)[1]  # an image of every class at least
    learned = order[np.union1d(first, np.arange(min(len(order), MAX_IMAGES)))]
    features = {
        split: describe(examples.images[indices]).astype(np.float64)
        for split, indices in (splits | {"train": learned}).items()
        if split in ("train", "validation", "test")
    }
    mean = features["train"].mean(0)
    deviation = features["train"].std(0).clip(1e-3)
    features = {split: (values - mean) / deviation for split, values in features.items()}
    fits = []
    for decay in WEIGHT_DECAYS:
        # scikit-learn's C weighs the summed loss against half of the squared weights.
        model = LogisticRegression(C=1 / (2 * len(learned) * decay), max_iter=MAX_ITERATIONS)
        with warnings.catch_warnings(), np.errstate(divide="ignore"):  # a probability of 0
            warnings.simplefilter("ignore", ConvergenceWarning)  # near enough for a baseline
            model.fit(features["train"], labels[learned].numpy())
            validated, tested = (
                torch.from_numpy(model.predict_log_proba(features[split])).float()
                for split in ("validation", "test")
            )
        loss = F.nll_loss(validated, labels[splits["validation"]])
        fits.append((float(loss), tested))
    return min(fits, key=lambda fit: fit[0])[1]


# ==== 45. score/unknown.py
# Unknown: how far an image is from those that the model was trained on.
#
# The score is the Mahalanobis distance to the nearest class mean of the training images: Lee et al.,
# "A Simple Unified Framework for Detecting Out-of-Distribution Samples and Adversarial Attacks",
# NeurIPS 2018, arXiv:1807.03888. Its features are those that the heads read, of the trained model and
# of the pretrained one, which has seen more kinds of plants than any user's set has; which features
# and which score was chosen by benchmarks/unknown.py. The limit is a conformal quantile of the
# validation images' scores: Papadopoulos et al., "Inductive Confidence Machines for Regression",
# ECML 2002.


class Features(nn.Module):
    """What images are compared by: the normalized inputs of the heads of one or two models."""

    def __init__(self, models: list[SClusterFormer]):
        super().__init__()
        self.models = nn.ModuleList(models)

    def forward(self, images: Tensor) -> Tensor:
        """Map normalized images [B, 3, S, S] to [B, D]."""
        parts = []
        for model in self.models:
            features = model.features(images).float()  # [3, B, dim]
            parts.extend(F.layer_norm(features, features.shape[-1:]).unbind())
        return torch.cat(parts, 1)


class Strangeness(nn.Module):
    """The distance of images to the nearest class mean, in the space of features.

    Args:
        features: maps images, or what is given to it, to [B, D].
        means: [classes, D].
        whitening: [D, D]; a difference of features times it has covariance 1 within a class.

    """

    def __init__(self, features: nn.Module, means: Tensor, whitening: Tensor):
        super().__init__()
        self.features = features
        self.register_buffer("means", means)
        self.register_buffer("whitening", whitening)

    def forward(self, images: Tensor) -> Tensor:
        """Map normalized images [B, 3, S, S] to scores [B]; higher is stranger."""
        x = self.features(images) @ self.whitening
        differences = x[:, None] - (self.means @ self.whitening)  # [B, classes, D]
        return differences.square().sum(2).amin(1).sqrt()


@dataclass(frozen=True)
class Unknown:
    """What is kept of a set, to tell its images from strange ones.

    Attributes:
        means: [classes, D] of the training images' features.
        whitening: [D, D] of their spread within the classes, in half precision.
        validation: [N] scores of the validation images, in order.

    """

    means: Tensor
    whitening: Tensor
    validation: Tensor

    def limit(self, keep: float) -> float:
        """Return the score above which an image is called unknown.

        A further image of the set is kept with a probability of at least ``keep``; where
        validation is too small for that, the limit is its largest score.
        """
        rank = math.ceil((len(self.validation) + 1) * keep)
        return float(self.validation[min(rank, len(self.validation)) - 1])

    def too_few(self, keep: float) -> str:
        """Say that validation is too small to keep that share, or nothing where it is not."""
        count = len(self.validation)
        if math.ceil((count + 1) * keep) <= count:
            return ""
        return (
            f"{count} validation images are too few to keep {keep:.0%}: the largest of their "
            f"scores is the limit, which keeps {count / (count + 1):.0%}"
        )

    def scorer(self, model: SClusterFormer) -> Strangeness:
        """Return what scores images, with the model that this was fitted for, on its device."""
        device = next(model.parameters()).device
        features = compared_features(model)
        return Strangeness(features, self.means, self.whitening.float()).to(device).eval()


def compared_features(model: SClusterFormer) -> Features:
    """Return the features that images are compared by: the model's and the pretrained one's."""
    return Features([model, pretrained_model().to(next(model.parameters()).device)])


def reference_features(examples: Examples, runtime: Runtime) -> Tensor:
    """Return the pretrained model's features [N, D] of the train, then the validation images."""
    model = Features([pretrained_model().to(runtime.device)])
    return learned_features(model, examples, runtime)


def learned_features(model: Features, examples: Examples, runtime: Runtime) -> Tensor:
    """Return features [N, D] of the train and validation images; never are all pixels copied."""
    indices = torch.cat([examples.splits["train"], examples.splits["validation"]])
    parts = indices.split(4096)
    return torch.cat([predict(model, examples.images[part], runtime) for part in parts])


def fit_unknown(
    model: SClusterFormer, examples: Examples, runtime: Runtime, reference: Tensor
) -> Unknown:
    """Learn what the images of a set look like to a trained model: one view of each."""
    train_split, validation = examples.splits["train"], examples.splits["validation"]
    found = torch.cat([learned_features(Features([model]), examples, runtime), reference], 1)
    learned, held_out = found.split([len(train_split), len(validation)])
    means, whitening = fit_distance(learned.numpy(), examples.labels[train_split].numpy())
    centers, halves = torch.from_numpy(means).float(), torch.from_numpy(whitening).half()
    measure = Strangeness(nn.Identity(), centers, halves.float())  # of features
    scores = torch.cat([measure(part) for part in held_out.split(256)])
    return Unknown(centers, halves, scores.sort().values)


def nearest_distance(features: np.ndarray, means: np.ndarray, whitening: np.ndarray) -> np.ndarray:
    """Return the distance [N] of features [N, D] to the nearest mean, as ``Strangeness`` does."""
    x, centers = features @ whitening, means @ whitening
    return np.sqrt(np.min([((x - center) ** 2).sum(1) for center in centers], 0))


def fit_distance(features: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Fit the Mahalanobis distance to class means, by Ledoit and Wolf's estimate of covariance.

    Args:
        features: [N, D].
        labels: [N].

    Returns:
        means [classes, D], of those that there are, and whitening [D, D].

    """
    from sklearn.covariance import LedoitWolf

    features = features.astype(np.float64)
    present, number = np.unique(labels, return_inverse=True)
    means = np.stack([features[labels == k].mean(0) for k in present])  # [classes, D]
    covariance = LedoitWolf(assume_centered=True).fit(features - means[number]).covariance_
    values, vectors = np.linalg.eigh(covariance)
    # The smallest directions are noise; half precision has no room for their inverse.
    values = np.maximum(values, 1e-6 * max(values.max(), 1e-2))  # without any: one image a class
    return means, vectors / np.sqrt(values)


# ==== 46. score/suspects.py
# Suspects: images whose label is doubtful, those of two classes that look the same, and odd ones.
#
# Each image's label is compared with what a linear classifier says that has seen neither it nor
# images related to it, on the features of the pretrained weights, which have seen no label of the
# set: out-of-fold probabilities as in Northcutt et al., "Confident Learning", JAIR 70, 2021,
# arXiv:1911.00068. So is its distance to the nearest class mean. The trained model itself would not
# do: it has learned the wrong labels, too.


FOLDS = 5
STRENGTH = 0.01  # inverse of the probe's regularization
# By how much another class must be likelier than the label: benchmarks/suspects.py.
MARGIN = 0.6
# How many standard deviations, estimated by the median deviation, an image must be stranger.
OUTLIER = 6.0


@dataclass(frozen=True)
class Suspect:
    """An image that a person should look at.

    Attributes:
        index: in ``Examples``.
        split: "train" or "validation".
        reason: "label", "twin" (another class has an image that looks the same) or "odd".
        suggested: index of the likelier class, or of the twin's; None for an odd one.
        doubt: by how much the other class is likelier, 0 to 1; of a twin 1; of an odd one, by how
            many standard deviations it is stranger than most.

    """

    index: int
    split: str
    reason: str
    suggested: int | None
    doubt: float


def find_suspects(examples: Examples, reference: Tensor) -> list[Suspect]:
    """Return suspects of train and validation: doubtful labels, worst first, twins, then odd ones.

    Where there are too few groups of related images to tell, twins alone. ``reference`` is of
    ``reference_features``.
    """
    parts = [(name, examples.splits[name]) for name in ("train", "validation")]
    indices = torch.cat([own for _, own in parts])
    split_of = [name for name, own in parts for _ in range(len(own))]
    labels = examples.labels[indices].numpy()
    groups = np.arange(len(indices)) if examples.groups is None else examples.groups[indices]
    found = out_of_fold(reference.numpy(), labels, groups, len(examples.classes))
    twins = find_twins(examples, dict(zip(indices.tolist(), split_of, strict=True)))
    if found is None:
        return twins
    shares, distances = found
    rows = np.arange(len(labels))
    others = shares.copy()
    others[rows, labels] = -1
    margins = others.max(1) - shares[rows, labels]
    doubtful = [k for k in np.argsort(-margins) if margins[k] > MARGIN]
    middle = np.median(distances)
    spread = 1.4826 * np.median(np.abs(distances - middle))  # the deviation, were they normal
    excess = (distances - middle) / max(spread, 1e-9)
    odd = [k for k in np.argsort(-excess) if excess[k] > OUTLIER]
    return (
        [
            Suspect(
                int(indices[k]), split_of[k], "label", int(others[k].argmax()), float(margins[k])
            )
            for k in doubtful
        ]
        + twins
        + [Suspect(int(indices[k]), split_of[k], "odd", None, float(excess[k])) for k in odd]
    )


def find_twins(examples: Examples, split_of: dict[int, str]) -> list[Suspect]:
    """Return the images of which another class has one that looks the same; splits by index."""
    labels, suspects = examples.labels, {}
    for pair in examples.twins:
        for index, other in (pair, pair[::-1]):
            if index in split_of:
                twin = Suspect(index, split_of[index], "twin", int(labels[other]), 1.0)
                suspects.setdefault(index, twin)
    return list(suspects.values())


def out_of_fold(
    features: np.ndarray, labels: np.ndarray, groups: np.ndarray, count: int
) -> tuple[np.ndarray, np.ndarray] | None:
    """Return what a classifier says of each image that saw no image of its group.

    Returns:
        probabilities [N, count], 0 of a class that the others of a fold lack, and distances [N] to
        the nearest class mean. None where there are too few groups.
    """
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedGroupKFold
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    if len(np.unique(groups)) < 2 * FOLDS or np.bincount(labels).max() < FOLDS:
        return None
    shares, distances = np.zeros((len(labels), count)), np.zeros(len(labels))
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=0)
    with warnings.catch_warnings():  # of classes with fewer images than folds, and of convergence
        warnings.simplefilter("ignore")
        for seen, unseen in folds.split(features, labels, groups):
            if len(np.unique(labels[seen])) < 2:
                return None
            probe = make_pipeline(StandardScaler(), LogisticRegression(C=STRENGTH, max_iter=300))
            probe.fit(features[seen], labels[seen])
            shares[np.ix_(unseen, probe[-1].classes_)] = probe.predict_proba(features[unseen])
            fitted = fit_distance(features[seen], labels[seen])
            distances[unseen] = nearest_distance(features[unseen], *fitted)
    return shares, distances


# ==== 47. score/evaluation.py
# Evaluation: the predictions and scores of a trained model on validation and test.


@dataclass(frozen=True)
class Results:
    """The predictions and scores of a trained model, by split: "validation" and "test".

    Attributes:
        scores: of each split, as ``score`` returns them, and calibrated.
        log_probabilities: [N, num_classes], in the order of ``Examples.splits``, not calibrated.
        temperature: what log-probabilities are divided by to be calibrated, see ``calibrate``.
        head_outputs: [N, 3, num_classes], the three heads' log-probabilities: upper, lower, fused.
        unknown: tells images of the set from strange ones; None: not fitted.
        strangeness: [N] of the test images, by ``unknown``.
        suspects: of the training and validation images; None: not looked for.
        audit: of what the model looks at in test images; None: not looked for.

    """

    scores: dict[str, dict]
    log_probabilities: dict[str, Tensor]
    temperature: float
    head_outputs: dict[str, Tensor] = field(default_factory=dict)
    unknown: Unknown | None = None
    strangeness: Tensor | None = None
    suspects: list[Suspect] | None = None
    audit: Audit | None = None


def mix_head_outputs(head_outputs: Tensor, model: SClusterFormer) -> Tensor:
    """Mix head outputs [N, 3, num_classes] as the model does: [N, num_classes] log-probabilities.

    The mixture of the heads' averages over an image's views is the average of their mixtures.
    """
    with torch.inference_mode():
        return mix_heads(head_outputs.transpose(0, 1), model.heads.theta.cpu())


def evaluate_splits(model: SClusterFormer, examples: Examples, runtime: Runtime) -> Results:
    """Score a model on validation and test, with the temperature fitted on validation."""
    head_outputs = {
        split: predict_shared(
            predict_tta, HeadOutputs(model), examples.images[examples.splits[split]], runtime
        )
        for split in ("validation", "test")
    }
    log_probabilities = {
        split: mix_head_outputs(outputs, model) for split, outputs in head_outputs.items()
    }
    return make_results(examples, head_outputs, log_probabilities)


def make_results(
    examples: Examples, head_outputs: dict[str, Tensor], log_probabilities: dict[str, Tensor]
) -> Results:
    """Score predictions of "validation" and "test", with the temperature fitted on validation."""
    labels = {split: examples.labels[examples.splits[split]] for split in log_probabilities}
    validation = examples.splits["validation"]
    groups = validation if examples.groups is None else examples.groups[validation]
    temperature = fit_temperature(
        log_probabilities["validation"], labels["validation"], len(np.unique(groups))
    )
    scores = {}
    for split, outputs in log_probabilities.items():
        calibrated = calibrate(outputs, temperature)
        scores[split] = score(outputs, labels[split], examples.classes) | {
            "calibrated": {
                "loss": float(F.nll_loss(calibrated, labels[split])),
                "expected_calibration_error": calibration_error(calibrated, labels[split]),
            }
        }
    return Results(scores, log_probabilities, temperature, head_outputs)


def add_knowledge(
    results: Results, model: SClusterFormer, examples: Examples, runtime: Runtime, config: Config
) -> Results:
    """Return results with what tells the set's images from strange ones, and with the audit.

    The audit is of labels and of what the model looks at; ``config`` may leave it out.
    """
    runtime = replace(runtime, precision="fp32")  # as predict scores them
    reference = reference_features(examples, runtime)
    unknown = fit_unknown(model, examples, runtime, reference)
    test = examples.images[examples.splits["test"]]
    strangeness = predict(unknown.scorer(model), test, runtime)
    results = replace(results, unknown=unknown, strangeness=strangeness)
    if config.no_audit:
        return results
    audit = audit_split(model, examples, runtime, config.masks)
    return replace(results, suspects=find_suspects(examples, reference), audit=audit)


def audit_split(
    model: SClusterFormer, examples: Examples, runtime: Runtime, masks: str | None
) -> Audit:
    """Audit a model on the test split; ``masks`` as in ``audit_model``."""
    test = examples.splits["test"]
    names = [examples.names[k] for k in test]
    return audit_model(model, examples.images[test], examples.labels[test], names, runtime, masks)


def prediction_table(results: Results, examples: Examples) -> pd.DataFrame:
    """Return one row per test image: file, true, predicted, and the probability of each class.

    Of a run in folds all images that were predicted, with the column fold.
    """
    tables = []
    for split in ("validation", "test"):
        if split == "validation" and (examples.folds is None or not examples.test_given):
            continue
        table = tabulate(examples, split, results.log_probabilities[split].exp())
        table.insert(1, "true", np.array(examples.classes)[examples.labels[examples.splits[split]]])
        if examples.folds is not None:
            folds = examples.folds[examples.splits[split]].tolist()
            table.insert(1, "fold", [str(fold) if fold else "test" for fold in folds])
        tables.append(table)
    return pd.concat(tables, ignore_index=True)


def tabulate(examples: Examples, split: str, probabilities: Tensor) -> pd.DataFrame:
    """Return one row per image of a split: file, predicted, and the probability of each class."""
    classes = np.array(examples.classes)
    table = {
        "file": [examples.names[k] for k in examples.splits[split]],
        "predicted": classes[probabilities.argmax(1)],
    }
    table |= {f"probability_{name}": probabilities[:, k].numpy() for k, name in enumerate(classes)}
    return pd.DataFrame(table)


# ==== 48. score/folded.py
# Folded: the scores of models of which each has seen all folds of a data set but one.


def evaluate_folds(
    models: list[SClusterFormer], parts: list[Examples], examples: Examples, runtime: Runtime
) -> tuple[Results, Examples]:
    """Predict each fold by the model that has not seen it, and a given test split by all models.

    Returns:
        results, whose "validation" are the folds, one after the other, and whose "test" is the test
        split, if the set has one, else the folds, too; and the data set with these splits.
    """
    pairs = list(zip(models, parts, strict=True))
    heads = [predict_both(model, own.images[own.splits["test"]], runtime) for model, own in pairs]
    outputs = {"validation": [torch.cat(own) for own in zip(*heads, strict=True)]}
    folds = torch.zeros(len(examples.names), dtype=torch.int64)
    for number, part in enumerate(parts, start=1):
        folds[part.splits["test"]] = number
    held_out = torch.cat([part.splits["test"] for part in parts])
    splits = examples.splits | {"train": pooled(examples), "validation": held_out}
    if examples.test_given:
        images = examples.images[splits["test"]]
        own = zip(*(predict_both(model, images, runtime) for model in models), strict=True)
        outputs["test"] = [mean_probabilities(torch.stack(each)) for each in own]
    else:
        splits["test"], outputs["test"] = held_out, outputs["validation"]
    whole = replace(examples, splits=splits, folds=folds)
    by_split = [{split: own[k] for split, own in outputs.items()} for k in (0, 1)]
    return make_results(whole, *by_split), whole


def predict_both(model: SClusterFormer, images: Tensor, runtime: Runtime) -> tuple[Tensor, Tensor]:
    """Return the heads' log-probabilities [N, 3, C] of images, and their mixture [N, C]."""
    heads = predict_tta(HeadOutputs(model), images, runtime)
    return heads, mix_head_outputs(heads, model)


def folds_baseline(parts: list[Examples], whole: Examples) -> Baseline:
    """Return the baseline of the same test images, none of which it has seen."""
    if whole.test_given:
        test = {"test": whole.splits["test"]}
        return color_baseline(replace(parts[0], splits=parts[0].splits | test))
    found = [color_baseline(part) for part in parts]
    outputs = torch.cat([own.log_probabilities for own in found])

    def mean(name: str) -> float:
        rights = [getattr(own, name) * len(own.log_probabilities) for own in found]
        return sum(rights) / len(outputs)

    scores = score(outputs, whole.labels[whole.splits["test"]], whole.classes)
    return Baseline(found[0].name, scores, outputs, mean("most_frequent"), mean("border"))


def add_folds_knowledge(
    results: Results,
    models: list[SClusterFormer],
    parts: list[Examples],
    whole: Examples,
    runtime: Runtime,
    config: Config,
) -> Results:
    """Do what ``add_knowledge`` does.

    Images are scored for strangeness by the first model; the limit is of the scores that each fold
    got by its own. The audit is of what predicts the test images: all models on a given test split,
    else the first one on its fold.
    """
    runtime = replace(runtime, precision="fp32")  # as predict scores them
    held_in = whole.splits["train"]  # sorted
    labeled = replace(whole, splits={"train": held_in, "validation": held_in[:0]})
    reference, fitted = reference_features(labeled, runtime), []
    for model, part in zip(models, parts, strict=True):
        used = torch.cat([part.splits["train"], part.splits["validation"]])
        own = reference[torch.searchsorted(held_in, used)]
        fitted.append(fit_unknown(model, part, runtime, own))
    strangeness = torch.cat([own.validation for own in fitted]).sort().values
    unknown = replace(fitted[0], validation=strangeness)
    results = replace(results, unknown=unknown)
    if whole.test_given:
        test = whole.images[whole.splits["test"]]
        results = replace(results, strangeness=predict(unknown.scorer(models[0]), test, runtime))
    if config.no_audit:
        return results
    audited = (Ensemble(models), whole) if whole.test_given else (models[0], parts[0])
    audit = audit_split(*audited, runtime, config.masks)
    suspects = find_suspects(labeled, reference)
    return replace(results, suspects=suspects, audit=audit)


def fold_scores(results: Results, examples: Examples) -> list[dict]:
    """Return the number of images, accuracy and mean recall of each fold; of none, nothing."""
    if examples.folds is None:
        return []
    held_out = examples.splits["validation"]
    folds, rows = examples.folds[held_out], []
    for number in range(1, int(folds.max()) + 1):
        own = folds == number
        outputs = results.log_probabilities["validation"][own]
        scores = score(outputs, examples.labels[held_out[own]], examples.classes)
        rows.append({key: scores[key] for key in ("images", "accuracy", "mean_recall")})
    return rows


# ==== 49. score/intervals.py
# Intervals: how much a score depends on the choice of test images.
#
# Wilson's score intervals (Wilson, JASA 22:209, 1927), which stay away from certainty where there are
# few images, with the effective number of images where photographs belong together: Korn & Graubard,
# "Confidence intervals for proportions with small expected number of positive counts estimated from
# survey data", Survey Methodology 24:193, 1998.


LEVEL = 0.95
NORMAL = 1.959964  # quantile of the normal distribution: its middle LEVEL lies within


def sum_groups(values: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Sum values [N, K] of images by their groups [N]: [groups, K]."""
    group_of = np.unique(groups, return_inverse=True)[1].ravel()
    sums = np.zeros((int(group_of.max(initial=-1)) + 1, values.shape[1]))
    np.add.at(sums, group_of, values)
    return sums


def effective_number(hits: np.ndarray, sizes: np.ndarray) -> float:
    """Return how many independent images tell as much of a share as groups of images do.

    Args:
        hits, sizes: [groups], of which hits.sum() / sizes.sum() is the share.

    Returns:
        from 1 to sizes.sum(). Where hits or misses are in fewer than two groups, their spread says
        nothing, and it is the number of groups.

    """
    hits, sizes = hits[sizes > 0], sizes[sizes > 0]
    count, total = len(sizes), sizes.sum()
    if total == count or min((hits > 0).sum(), (hits < sizes).sum()) < 2:
        return min(count, total)
    share = hits.sum() / total
    without = (hits.sum() - hits) / (total - sizes)  # the jackknife: each group left out once
    variance = (count - 1) / count * ((without - share) ** 2).sum()
    effective = share * (1 - share) / max(variance, 1e-12)
    # With few groups their spread is known but roughly: Student's distribution is wider.
    return float(np.clip(effective * (NORMAL / student(count - 1)) ** 2, 1, total))


def student(freedom: int) -> float:
    """Return the quantile of Student's distribution whose middle LEVEL lies within."""
    from scipy.stats import t

    return float(t.ppf((1 + LEVEL) / 2, freedom))


def wilson(share: float, number: float) -> list[float]:
    """Return Wilson's interval of a share of so many images; [0, 1] of none."""
    if not number:
        return [0.0, 1.0]
    z = NORMAL**2 / number
    middle = (share + z / 2) / (1 + z)
    half = math.sqrt(z * share * (1 - share) + z**2 / 4) / (1 + z)
    # Rounding must not leave the share itself outside, where it is 0 or 1.
    return [min(max(0.0, middle - half), share), max(min(1.0, middle + half), share)]


def share_interval(hits: np.ndarray, sizes: np.ndarray, groups: np.ndarray) -> list[float]:
    """Return the interval of hits.sum() / sizes.sum(), both [N], of images in groups [N]."""
    hits, sizes = sum_groups(np.stack([hits, sizes], 1), groups).T
    if not sizes.sum():
        return [0.0, 1.0]
    return wilson(hits.sum() / sizes.sum(), effective_number(hits, sizes))


def mean_recall_interval(intervals: list[list[float]], recalls: list[float]) -> list[float]:
    """Combine the intervals of the classes' recalls to that of their mean.

    The classes' images are others, so that the squares of the half widths add up, as for a
    difference in Newcombe, Statistics in Medicine 17:873, 1998, method 10.
    """
    recalls, ends = np.array(recalls), np.array(intervals)
    below, above = recalls - ends[:, 0], ends[:, 1] - recalls
    mean, count = recalls.mean(), len(recalls)
    low = mean - math.sqrt((below**2).sum()) / count
    high = mean + math.sqrt((above**2).sum()) / count
    return [max(0.0, float(low)), min(1.0, float(high))]


def score_intervals(
    log_probabilities: Tensor, labels: Tensor, groups: np.ndarray, classes: list[str]
) -> dict:
    """Return 95% intervals [low, high] of what ``score`` returns.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.
        groups: [N], equal for images that belong together.
        classes: names, in the order of the labels.

    Returns:
        accuracy, mean_recall, and per_class (recall, precision, f1).

    """
    true, predicted = labels.numpy(), log_probabilities.argmax(1).numpy()
    right = (true == predicted).astype(float)
    per_class, recalls = {}, []
    for k, name in enumerate(classes):
        of_class, predicted_so = (true == k).astype(float), (predicted == k).astype(float)
        hits = of_class * predicted_so
        per_class[name] = {
            "recall": share_interval(hits, of_class, groups),
            "precision": share_interval(hits, predicted_so, groups),
            "f1": share_interval(hits, (of_class + predicted_so) / 2, groups),
        }
        if of_class.any():
            recalls.append((hits.sum() / of_class.sum(), per_class[name]["recall"]))
    return {
        "accuracy": share_interval(right, np.ones_like(right), groups),
        "mean_recall": mean_recall_interval([i for _, i in recalls], [r for r, _ in recalls]),
        "per_class": per_class,
    }


def groups_on_test(examples: Examples) -> np.ndarray:
    """Return the groups [N] of the test images; each its own where nothing is known."""
    groups = np.arange(len(examples.names)) if examples.groups is None else examples.groups
    return groups[examples.splits["test"]]


def intervals_on_test(results: Results, examples: Examples) -> dict:
    """Return ``score_intervals`` of the test split."""
    labels = examples.labels[examples.splits["test"]]
    outputs = results.log_probabilities["test"]
    return score_intervals(outputs, labels, groups_on_test(examples), examples.classes)


def lead_interval(results: Results, theirs: Tensor, examples: Examples) -> list[float]:
    """Return the 95% interval of the lead in accuracy on the test split.

    Of the differences by group, with half an image more on which ours alone is right and half a one
    on which the other is: Agresti & Min, Statistics in Medicine 24:729, 2005.

    Args:
        results: ours.
        theirs: [N, num_classes] log-probabilities of the same images.
        examples: the data set.

    """
    labels = examples.labels[examples.splits["test"]]
    ours = results.log_probabilities["test"].argmax(1) == labels
    ahead = ours.double() - (theirs.argmax(1) == labels).double()
    pairs = torch.stack([ahead, torch.ones_like(ahead)], 1).numpy()
    sums = np.concatenate([sum_groups(pairs, groups_on_test(examples)), [[0.5, 1], [-0.5, 1]]])
    lead, total = sums[:, 0].sum() / sums[:, 1].sum(), sums[:, 1].sum()
    freedom = len(sums) - 1
    variance = (freedom + 1) / freedom * ((sums[:, 0] - lead * sums[:, 1]) ** 2).sum() / total**2
    half = student(freedom) * math.sqrt(variance)
    return [max(-1.0, float(lead - half)), min(1.0, float(lead + half))]


# ==== 50. train/augmentation.py
# Augmentation: whole batches of uint8 images on the device, by random numbers drawn on the CPU.


DRAWS_PER_IMAGE = 5  # two shifts, two flips, one transposition
SHIFT = 1 / 16  # largest shift in each direction, as a fraction of the image's width


def draw_augmentations(seed: int, step: int, count: int) -> Tensor:
    """Draw the random numbers that ``augment`` needs, for all images of a step at once.

    They follow from seed and step alone: a resumed run needs no generator's state, and however a
    batch is divided among processes and passes, each of its images is augmented in the same way.

    Args:
        seed: of the run.
        step: index of the optimizer step.
        count: images in its batch, B.

    Returns:
        [B, 5] float32 on the CPU, uniform in [0, 1).

    """
    generator = np.random.default_rng(np.random.SeedSequence([seed, step]))
    return torch.from_numpy(generator.random((count, DRAWS_PER_IMAGE), dtype=np.float32))


def augment(images: Tensor, draws: Tensor) -> Tensor:
    """Shift, flip and transpose each image at random: a leaf has no up and no left.

    Flips and the transposition make the eight symmetries of the square. Pixels shifted in from
    outside repeat the border.

    Args:
        images: [B, 3, S, S] of any type.
        draws: [B, 5] of ``draw_augmentations``, on the same device.

    Returns:
        [B, 3, S, S], the same type.

    """
    batch, _, side, _ = images.shape
    reach = round(side * SHIFT)
    shifts = (draws[:, :2] * (2 * reach + 1)).long() - reach  # [B, 2], from -reach to reach
    position = torch.arange(side, device=images.device)
    lines = (position + shifts[:, :, None]).clamp(0, side - 1)  # [B, 2, S]
    flipped = draws[:, 2:4, None] < 0.5
    rows, columns = torch.where(flipped, side - 1 - lines, lines).unbind(1)  # [B, S] each
    transposed = draws[:, 4:] < 0.5
    # The source of a pixel is the sum of what its row and its column contribute to the flat index.
    down = torch.where(transposed, columns, rows * side)  # [B, S]
    across = torch.where(transposed, rows * side, columns)  # [B, S]
    source = (down[:, :, None] + across[:, None, :]).view(batch, 1, side * side)
    return images.flatten(2).gather(2, source.expand(-1, 3, -1)).view_as(images)


# ==== 51. train/flat.py
# Many small tensors as one: an operation on each would cost more than its arithmetic.


def flatten_tensors(tensors: list[Tensor]) -> Tensor:
    """Copy the elements of tensors of one type to one vector."""
    return torch.cat([tensor if tensor.ndim == 1 else tensor.reshape(-1) for tensor in tensors])


def unflatten_tensors(vector: Tensor, tensors: list[Tensor]) -> None:
    """Copy the parts of a vector that ``flatten_tensors`` made back to tensors of these shapes."""
    parts = vector.split([tensor.numel() for tensor in tensors])
    shaped = [
        part if tensor.ndim == 1 else part.view(tensor.shape)
        for part, tensor in zip(parts, tensors, strict=True)
    ]
    torch._foreach_copy_(tensors, shaped)


# ==== 52. train/optimizer.py
# Optimizer: Muon for the matrices of the hidden layers, AdamW for all else.


MOMENTUM = 0.95
COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # of the Newton-Schulz polynomial: x, x^3, x^5
ITERATIONS = 5


class Muon(torch.optim.AdamW):
    """One optimizer: Muon for parameter groups with ``muon`` set, AdamW for the others.

    Muon orthogonalizes the momentum of a matrix's gradient, so that all its singular values are
    about 1: Jordan et al., "Muon", kellerjordan.github.io/posts/muon, 2024. The update is scaled to
    the size of AdamW's, so that both share learning rate and weight decay: Liu et al., "Muon is
    Scalable for LLM Training", arXiv:2502.16982, equation 4.

    ``torch.optim.Muon`` takes two-dimensional weights, one after another, in bfloat16, which the T4
    lacks. Here all matrices are updated together, in their own precision; the weight of a grouped
    convolution is a matrix for each of its groups (``blocks`` of the parameter group); and a step
    with ``found_inf`` set changes nothing, as in torch's fused AdamW.
    """

    @torch.no_grad()
    def step(self) -> None:
        """Update all parameters that have a gradient; Muon's gradients are set to None."""
        for group in self.param_groups:
            if group["muon"]:
                self._muon_step(group)
        super().step()

    def _muon_step(self, group: dict) -> None:
        parameters = [p for p in group["params"] if p.grad is not None]
        if not parameters:
            return
        for parameter in parameters:
            if not self.state[parameter]:  # AdamW reads "step" when it loads a state
                buffer = torch.zeros_like(parameter)
                self.state[parameter] |= {"step": torch.zeros(()), "momentum_buffer": buffer}
        buffers = [self.state[p]["momentum_buffer"] for p in parameters]
        gradients = [p.grad for p in parameters]
        kept = 1.0  # 0 where the step is to change nothing
        found_inf = getattr(self, "found_inf", None)
        if found_inf is not None:
            good, zero = found_inf.view(()) == 0, gradients[0].new_zeros(())
            gradients = [torch.where(good, g, zero) for g in gradients]  # infinity * 0 is not 0
            kept = good.to(zero.dtype)
        moves = torch._foreach_sub(gradients, buffers)
        torch._foreach_mul_(moves, (1 - MOMENTUM) * kept)
        torch._foreach_add_(buffers, moves)
        momenta = torch._foreach_lerp(buffers, gradients, 1 - MOMENTUM)  # Nesterov's

        updates = orthogonalize([as_matrices(m, group["blocks"]) for m in momenta])
        torch._foreach_mul_(updates, [0.2 * math.sqrt(update.shape[2]) for update in updates])
        torch._foreach_mul_(updates, group["lr"] * kept)
        torch._foreach_mul_(parameters, 1 - group["lr"] * group["weight_decay"] * kept)
        torch._foreach_sub_([as_matrices(p, group["blocks"]) for p in parameters], updates)
        for parameter in parameters:
            parameter.grad = None  # AdamW skips such a parameter


def as_matrices(weight: Tensor, blocks: int) -> Tensor:
    """View a weight [blocks * out, in, ...] as matrices, transposed if they have more rows.

    Returns:
        [blocks, rows, columns], rows <= columns.

    """
    matrices = weight.view(blocks, len(weight) // blocks, -1)
    return matrices.mT if matrices.shape[1] > matrices.shape[2] else matrices


def orthogonalize(matrices: list[Tensor]) -> list[Tensor]:
    """Set the singular values of matrices to about 1, by a Newton-Schulz iteration.

    An iteration multiplies X by a polynomial of its Gram matrix, X @ X.mT. All these polynomials
    are of the first Gram matrix, so that they are multiplied first, for all matrices of as many
    rows at once, and with X at the end.

    Args:
        matrices: [n, rows, columns] each, rows <= columns.

    Returns:
        The same shapes; singular values from 0.68 to 1.14, except those that were near 0.

    """
    by_rows = defaultdict(lambda: defaultdict(list))  # and by columns
    for number, x in enumerate(matrices):
        by_rows[x.shape[1]][x.shape[2]].append(number)
    results = [None] * len(matrices)
    for by_columns in by_rows.values():
        stacks = [torch.cat([matrices[k] for k in own]) for own in by_columns.values()]
        grams = torch.cat([torch.bmm(x, x.mT) for x in stacks])  # [sum of n, rows, rows]
        factors = newton_schulz(grams).split([len(x) for x in stacks])
        for own, factor, x in zip(by_columns.values(), factors, stacks, strict=True):
            parts = torch.bmm(factor, x).split([len(matrices[k]) for k in own])
            for number, part in zip(own, parts, strict=True):
                results[number] = part
    return results


def newton_schulz(grams: Tensor) -> Tensor:
    """Return what orthogonalizes matrices, from the left, given their Gram matrices [n, r, r]."""
    a, b, c = COEFFICIENTS
    squared_norm = grams.diagonal(dim1=1, dim2=2).sum(1).clamp_min(1e-14).view(-1, 1, 1)
    gram = grams / squared_norm
    start = torch.eye(grams.shape[1], dtype=grams.dtype, device=grams.device) * a
    factors = []
    for _ in range(ITERATIONS):
        if factors:
            gram = torch.bmm(factors[-1], torch.bmm(gram, factors[-1]))
        factors.append(torch.baddbmm(torch.add(start, gram, alpha=b), gram, gram, alpha=c))
    return functools.reduce(torch.bmm, factors) * squared_norm.rsqrt()


def parameter_groups(model: nn.Module, weight_decay: float) -> list[dict]:
    """Split a model's parameters into groups for ``Muon``.

    Muon trains linear maps and convolutions, grouped ones by their groups. AdamW trains the heads,
    what is no matrix but a few numbers a row (the depthwise convolutions, the offsets', the gates),
    and, without weight decay, biases, norms and scalars.
    """
    convolutions = [module for module in model.modules() if isinstance(module, nn.Conv2d)]
    blocks_of = {id(module.weight): module.groups for module in convolutions}
    matrices, kernels, vectors = defaultdict(list), [], []
    for name, parameter in model.named_parameters():
        if parameter.ndim <= 1:
            vectors.append(parameter)
        elif (
            name.startswith("heads.")
            or len(parameter) == 1
            or (parameter.ndim == 4 and parameter.shape[1] <= 3)
        ):
            kernels.append(parameter)
        else:
            matrices[blocks_of.get(id(parameter), 1)].append(parameter)
    return [
        *(
            {"params": own, "weight_decay": weight_decay, "muon": True, "blocks": blocks}
            for blocks, own in sorted(matrices.items())
        ),
        {"params": kernels, "weight_decay": weight_decay, "muon": False},
        {"params": vectors, "weight_decay": 0.0, "muon": False},
    ]


# ==== 53. train/tracking.py
# Tracking: counts the bytes of living tensors, operation by operation, on any device.


ROUNDING = 512  # bytes that CUDA's allocator rounds a tensor up to


class TensorBytes(TorchDispatchMode):
    """Counts the bytes of all tensors that are allocated in its context, real ones or fake.

    Each storage is recorded with the values that ``kind`` and ``module`` have at the time. Views
    share their storage and count once. Sizes are rounded up as CUDA's allocator does.
    """

    def __init__(self):
        super().__init__()
        self.kind, self.module = "", ""
        self.storages: list[tuple[str, str]] = []  # kind and module of each
        self.events: list[tuple[int, int]] = []  # index of a storage, bytes; negative when freed
        self.alive: dict[int, int] = {}  # index of each living storage, by its address
        self.bytes = self.peak = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        """Run an operation and record the tensors that it returns."""
        out = func(*args, **(kwargs or {}))
        for leaf in tree_leaves(out):
            if isinstance(leaf, Tensor):
                self.record(leaf)
        return out

    def record(self, tensor: Tensor) -> int:
        """Count a tensor's storage until it is freed; returns the index of the storage."""
        storage = tensor.untyped_storage()
        address = storage._cdata
        if address not in self.alive:
            size = max(1, -(-storage.nbytes() // ROUNDING)) * ROUNDING
            index = self.alive[address] = len(self.storages)
            self.storages.append((self.kind, self.module))
            self._count(index, size)
            weakref.finalize(storage, self._free, address, size).atexit = False
        return self.alive[address]

    def _free(self, address: int, size: int) -> None:
        self._count(self.alive.pop(address), -size)

    def _count(self, index: int, size: int) -> None:
        self.events.append((index, size))
        self.bytes += size
        self.peak = max(self.peak, self.bytes)

    def at_peak(self) -> dict[int, int]:
        """Return index and bytes of each storage that is alive at the peak."""
        living, total = {}, 0
        for index, size in self.events:
            total += size
            if size > 0:
                living[index] = size
            else:
                del living[index]
            if total == self.peak:
                break
        return living


def track_modules(model: torch.nn.Module, tracker: TensorBytes) -> None:
    """Keep ``tracker.module`` at the name of the module whose forward pass is running."""
    stack = []

    def enter(name):
        def hook(*_):
            stack.append(name)
            tracker.module = name

        return hook

    def leave(*_):
        stack.pop()
        tracker.module = stack[-1] if stack else ""

    for name, module in model.named_modules():
        module.register_forward_pre_hook(enter(name or "model"))
        module.register_forward_hook(leave)


# ==== 54. train/parallel.py
# Data parallelism: batches shared between processes, synchronized norms, exchanged gradients.


class SyncedNormalize(torch.autograd.Function):
    """Normalize by mean and variance over the images of all processes."""

    @staticmethod
    def forward(ctx, x, weight, bias, eps):
        """Normalize x [B, C, H, W].

        Returns:
            [B, C, H, W], and of all processes' images mean [C], variance [C] and the number of
            values a channel [1].

        """
        channels = x.shape[1]
        x_float = x.to(torch.promote_types(x.dtype, torch.float32))
        mean = x_float.mean((0, 2, 3))
        # Several times faster on the CPU than var_mean, channels last.
        variance = (x_float - mean.view(1, -1, 1, 1)).square_().mean((0, 2, 3))
        local = torch.cat([mean, variance, mean.new_full((1,), x.numel() // channels)])
        gathered = local.new_empty(dist.get_world_size() * len(local))
        dist.all_gather_into_tensor(gathered, local)
        gathered = gathered.view(-1, len(local))  # [processes, 2 C + 1]
        means, variances, counts = gathered.split([channels, channels, 1], dim=1)
        # Not the mean of squares less the square of the mean, which would lose the small digits.
        total = counts.sum(0)
        mean = (means * counts).sum(0) / total
        variance = ((variances + (means - mean) ** 2) * counts).sum(0) / total
        scale = torch.rsqrt(variance + eps)
        ctx.save_for_backward(x, weight, mean, scale, total)
        ctx.mark_non_differentiable(mean, variance, total)
        y = torch.batch_norm(x, weight, bias, mean, variance, False, 0.0, eps, False)
        return y, mean, variance, total

    @staticmethod
    @once_differentiable
    def backward(ctx, grad, *_):
        """Return the gradients of x, weight and bias, the latter two of this process's images."""
        x, weight, mean, scale, total = ctx.saved_tensors
        shape = (1, -1, 1, 1)
        normalized = (x - mean.view(shape)) * scale.view(shape)  # [B, C, H, W]
        sums = torch.stack(
            [(grad * normalized).sum((0, 2, 3)), grad.sum((0, 2, 3), dtype=mean.dtype)]
        )
        grad_weight, grad_bias = sums.clone()
        dist.all_reduce(sums)
        mean_product, mean_grad = (sums / total)[:, None, :, None, None].unbind(0)
        grad_x = (grad - mean_grad - normalized * mean_product) * (weight * scale).view(shape)
        return grad_x.to(x.dtype), grad_weight, grad_bias, None


class SyncedBatchNorm(nn.BatchNorm2d):
    """Batch normalization over the images of all processes, on any device.

    torch's own SyncBatchNorm refuses the CPU.
    """

    def forward(self, x: Tensor) -> Tensor:
        """Normalize [B, C, H, W]."""
        if not self.training:
            return super().forward(x)
        y, mean, variance, total = SyncedNormalize.apply(x, self.weight, self.bias, self.eps)
        with torch.no_grad():
            self.num_batches_tracked += 1
            self.running_mean.lerp_(mean, self.momentum)
            self.running_var.lerp_(variance * total / (total - 1), self.momentum)
        return y


def synchronize_norms(module: nn.Module) -> None:
    """Replace a model's batch norms by synchronized ones with the same parameters and buffers."""
    for name, child in module.named_children():
        if isinstance(child, nn.BatchNorm2d):
            synced = SyncedBatchNorm(child.num_features, child.eps, child.momentum, device="meta")
            synced._parameters, synced._buffers = child._parameters, child._buffers
            setattr(module, name, synced)
        else:
            synchronize_norms(child)


def split_batch(batch: Tensor, most: int, rank: int = 0, world_size: int = 1) -> list[Tensor]:
    """Split a batch in passes of at most ``most`` images a process; returns a process's share.

    All processes have the same number of passes, and at least one image in each: the norms'
    statistics are exchanged in each pass.
    """
    passes = -(-len(batch) // (most * world_size))
    passes = max(1, min(passes, len(batch) // world_size))
    return [images.tensor_split(world_size)[rank] for images in batch.tensor_split(passes)]


def check_world_size(world_size: int, images: int, batch_size: int) -> None:
    """Make sure that each process has an image of each batch.

    Raises:
        UserError: there are too many processes; the message names what to give.
    """
    if world_size > images:
        raise UserError(
            f"{world_size} processes are more than the {images} training images: start at most "
            f"{images}"
        )
    smallest = images // -(-images // batch_size)  # batch sizes differ by at most one image
    if world_size > smallest:
        raise UserError(
            f"{world_size} processes are more than the {smallest} images of a batch: start at "
            f"most {smallest}, or give a larger --batch-size"
        )


# ==== 55. train/checkpoint.py
# Checkpoints: files that appear whole or not at all, and loading that runs no code.


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


# ==== 56. train/launch.py
# Launching: starts this program again under torchrun's agent, one process per GPU.


FULL_GPU = 256  # images of a pass from which on several GPUs are faster than one


def choose_devices(config: Config) -> int:
    """Return with how many processes to train, and print why where there is a choice.

    All GPUs are used for the preset "full", or where each would have at least ``FULL_GPU`` images
    of a pass: with fewer, exchanging gradients takes longer than the others save.

    Raises:
        UserError: ``config.devices`` is more than the GPUs.

    """
    gpus = usable_gpus(config.device)  # 0 on the CPU
    if config.devices is not None:
        if config.devices > max(1, gpus) and gpus:
            raise UserError(
                f"--devices {config.devices}: there {'is' if gpus == 1 else 'are'} {gpus} GPU"
                f"{'s' * (gpus > 1)} that can be used"
            )
        if config.devices > config.batch_size:
            raise UserError(
                f"{config.devices} processes are more than the {config.batch_size} images of a "
                "batch: give fewer --devices or a larger --batch-size"
            )
        return config.devices
    if min(gpus, config.batch_size) < 2:
        return 1
    if config.preset == "full" or config.batch_size >= FULL_GPU * gpus:
        count, reason = min(gpus, config.batch_size), f"{config.batch_size} images per step"
        if config.preset == "full":
            reason = "the preset full"
    else:
        count, reason = 1, f"{config.batch_size} images per step are less than {FULL_GPU} per GPU"
    print(f"using {count} of {gpus} GPUs: {reason} (--devices N overrides)", flush=True)
    return count


def launch_processes(command: list[str], count: int) -> tuple[int | None, Launch]:
    """Run a command under torchrun's agent, in this process, until all its processes have ended.

    SIGINT and SIGTERM reach all processes, which save and stop; a second signal ends them at once.

    Returns:
        the program's exit code, None where a process failed, and how the run can be continued here.
    """
    # Imported here, since it takes half a second.
    from torch.distributed.elastic.multiprocessing.api import SignalException
    from torch.distributed.elastic.multiprocessing.errors import ChildFailedError
    from torch.distributed.run import parse_args, run

    run_id = uuid.uuid4().hex
    agent = ["--rdzv-backend=c10d", "--rdzv-endpoint=localhost:0", f"--rdzv-id={run_id}"]
    agent += ["--local-addr=127.0.0.1", f"--nproc-per-node={count}"]
    threads = max(1, (os.cpu_count() or 1) // count)
    failure, stopped_by = "", 0
    with tempfile.TemporaryDirectory(prefix="sclusterformer-launch-") as folder:
        file = Path(folder) / "exit code"
        os.environ |= {EXIT_CODE_FILE: str(file)}
        os.environ.setdefault("OMP_NUM_THREADS", str(threads))
        try:
            with restored_handlers(), quiet_agent():
                run(parse_args([*agent, *command]))
        except ChildFailedError as error:
            rank, found = error.get_first_failure()
            how = found.signal_name() if found.exitcode < 0 else f"exit code {found.exitcode}"
            failure = f"rank {rank} of {count} failed ({how})"
        except SignalException as error:
            stopped_by = int(error.sigval)
        finally:
            del os.environ[EXIT_CODE_FILE]
        code = int(file.read_text()) if file.exists() else None
    if code is not None and code != LOST_EXIT_CODE:
        return code, Launch()
    if stopped_by:
        return 128 + stopped_by, Launch()
    print(f"{failure}: falling back to one process", flush=True)
    return None, Launch(restarts=1, run_id=run_id)


@contextlib.contextmanager
def restored_handlers():
    """Restore the signal handlers that torchrun's agent sets."""
    signals = [getattr(signal, f"SIG{name}", None) for name in ("INT", "TERM", "HUP", "QUIT")]
    before = {number: signal.getsignal(number) for number in signals if number}
    try:
        yield
    finally:
        if threading.current_thread() is threading.main_thread():
            for number, handler in before.items():
                signal.signal(number, handler)


@contextlib.contextmanager
def quiet_agent():
    """Turn the agent's log off: how the processes have ended is printed in a line of our own."""
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


def launch_notebook(config: Config, runtime: Runtime, count: int) -> int:
    """Train what a notebook has set up with several processes; returns the program's exit code.

    Functions of a notebook cannot be imported, and its process may already use a GPU: its cells are
    written to a file, which is started, and whose output is printed here.
    """
    release_output(runtime.output)
    if runtime.device.type == "cuda":
        torch.cuda.empty_cache()
    config = replace(config, output=str(runtime.output.absolute()), devices=count)
    if math.isfinite(runtime.deadline):
        hours = (runtime.deadline - time.monotonic()) / 3600
        config = replace(config, time_budget=max(hours, 1e-6))
    end = (
        "    end_with_parent()\n"
        f"    sys.exit(run_guarded(lambda: run_program({config!r}, [], evaluate=False)))\n"
    )
    with tempfile.TemporaryDirectory(prefix="sclusterformer-") as folder:
        file = Path(folder) / "notebook.py"
        file.write_text(f'{notebook_source()}\n\nif __name__ == "__main__":\n{end}')
        process = subprocess.Popen(
            [sys.executable, str(file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env=os.environ | {"PYTHONIOENCODING": "utf-8"},
            start_new_session=True,  # an interrupt of the notebook reaches it only from here
        )
        with forward_signals(process), process.stdout:
            for line in process.stdout:
                print(line, end="", flush=True)
        return process.wait()


@contextlib.contextmanager
def forward_signals(process: subprocess.Popen):
    """Send a process the SIGINT and SIGTERM that this one receives."""
    with restored_handlers():
        if threading.current_thread() is threading.main_thread():
            for number in STOP_SIGNALS:
                signal.signal(number, lambda number, _: process.send_signal(number))
        yield


# ==== 57. train/run.py
# The state of a run: what changes while it trains, and how it is saved and restored.


ROLLBACKS = 2  # each to the epoch's start with half the learning rate
# What is read of an epoch's row later.
NEEDED = ("loss", "accuracy", "validation_loss", "validation_accuracy", "validation_mean_recall")
# What is saved of a run beside its model, and restored as it is.
PLAIN_STATE = (
    *("step", "epoch", "batch", "rollbacks", "history", "best_epoch", "best_weights"),
    *("micro_batch_size", "measured_peak_bytes"),
)


@dataclass
class Run:
    """The state of a run: all that changes while it trains, and all that a checkpoint must hold.

    The order of the images follows from seed and epoch, augmentation and dropout from seed and
    step, the learning rate from the step: no generator, sampler or schedule has a state to save. On
    the CPU a resumed run is equal to the last bit.
    """

    config: Config
    classes: list[str]
    data: str  # SHA-256 of the examples' names, pixels, labels and splits
    model: SClusterFormer
    optimizer: torch.optim.Optimizer
    scaler: torch.amp.GradScaler
    step: int = 0  # optimizer steps done
    epoch: int = 0  # epochs done
    batch: int = 0  # batches done of the current epoch
    totals: Tensor | None = None  # [3] of the current epoch: sum of losses, hits, images
    skipped: Tensor | None = None  # [2] steps without a finite gradient: last in a row, in all
    rollbacks: int = 0
    history: list[dict] = field(default_factory=list)  # one row per epoch
    best_epoch: int = 0  # the epoch whose weights best.pt holds; 0: no epoch is done yet
    best_weights: dict[str, Tensor] = field(default_factory=dict)
    epoch_start: dict = field(default_factory=dict)  # the record that a rollback goes back to
    micro_batch_size: int = 0  # images in one pass, of a step's batch
    measured_peak_bytes: int = 0  # of a training step
    id: str = ""  # random; of all that continues from one start, whatever its settings are
    # What follows is not saved.
    compiled: Callable[[Tensor], Tensor] | None = None  # the model's forward pass by torch.compile
    images_trained: int = 0  # in this process's life, those of steps that were undone included
    stopped: str = ""  # why it ended early
    diverged: bool = False  # whether that is since the loss diverged
    unsaved: str = ""  # why the best model or the report could not be written
    unsaved_printed: bool = False
    about: dict = field(default_factory=dict)  # what the evaluation adds to best.pt
    fold_runs: list["Run"] = field(default_factory=list)  # those that are done, this one first
    parts: list[Examples] = field(default_factory=list)  # what they are trained and tested on


def new_run(config: Config, classes: list[str], runtime: Runtime, data: str = "") -> Run:
    """Make the state that a run starts from; the config must have the classes' number."""
    torch.manual_seed(config.seed)
    model = SClusterFormer(config)
    if runtime.device.type != "cpu":  # tensors without contents, which plans use, cannot be moved
        model = model.to(runtime.device)
    optimizer = Muon(parameter_groups(model, config.weight_decay), fused=True)
    scaler = torch.amp.GradScaler(runtime.device.type, enabled=runtime.precision == "fp16")
    run = Run(config, classes, data, model, optimizer, scaler, micro_batch_size=config.batch_size)
    run.totals = torch.zeros(3, device=runtime.device)
    run.skipped = torch.zeros(2, device=runtime.device)
    return run


def is_finished(run: Run) -> bool:
    """Return whether all epochs are done, or no better one is awaited."""
    return run.epoch == run.config.epochs or patience_is_over(run)


def patience_is_over(run: Run) -> bool:
    """Return whether the last ``patience`` epochs were none of them the best."""
    patience = run.config.patience
    return bool(patience and run.history and run.epoch - run.best_epoch >= patience)


def best_row(history: list[dict]) -> dict:
    """Return the row of the best epoch, the first of equals."""
    return max(history, key=lambda row: (row["validation_mean_recall"], -row["validation_loss"]))


def cpu_state_dict(run: Run) -> dict[str, Tensor]:
    """Return a copy of the model's weights, on the CPU."""
    return {name: tensor.detach().cpu().clone() for name, tensor in run.model.state_dict().items()}


def load_best(run: Run) -> None:
    """Put the best epoch's weights in the model; its own are the best where no epoch is done."""
    if not run.best_epoch:
        # Of a first epoch that failed for good, the weights before it.
        run.best_weights = run.epoch_start["model"] if run.diverged else cpu_state_dict(run)
    run.model.load_state_dict(run.best_weights)


def save_best(run: Run, runtime: Runtime) -> None:
    """Write best.pt; a full disk does not end the run."""
    if not runtime.is_main_process:
        return
    record = model_record(run.config, run.classes, run.model)
    record |= {"model": run.best_weights, "epoch": run.best_epoch, "data": run.data} | run.about
    with tolerate_write_errors(run):
        save_record(runtime.output / "best.pt", record)
        run.unsaved = ""


@contextlib.contextmanager
def tolerate_write_errors(run: Run):
    """Record that a file could not be written, print it once, and continue after the block."""
    try:
        yield
    except UserError as error:
        if not run.unsaved_printed:
            print(f"{error}; the run goes on; an earlier file stays", flush=True)
        run.unsaved, run.unsaved_printed = run.unsaved or str(error), True


def run_record(run: Run) -> dict:
    """Return all of a run's state as plain values and tensors; the model's are not copied."""
    return model_record(run.config, run.classes, run.model) | {
        "id": run.id,
        "data": run.data,
        "optimizer": run.optimizer.state_dict(),
        "scaler": run.scaler.state_dict(),
        "totals": run.totals.cpu(),
        "skipped": run.skipped.cpu(),
        **{name: getattr(run, name) for name in PLAIN_STATE},
    }


def restore(run: Run, record: dict) -> None:
    """Put a run in the state of a record, which stays as it is."""
    check_state(run, record)
    record = copy.deepcopy(record)  # the optimizer would continue in the record's own tensors
    run.model.load_state_dict(record["model"])
    run.optimizer.load_state_dict(record["optimizer"])
    if record["scaler"]:  # empty where the run was in fp32 until now
        run.scaler.load_state_dict(record["scaler"])
    run.totals.copy_(record["totals"])
    run.skipped.copy_(record["skipped"])
    for name in PLAIN_STATE:
        setattr(run, name, record[name])
    run.id = record.get("id", "")
    run.epoch_start = record.get("epoch_start", {})


def check_state(run: Run, record: dict) -> None:
    """Make sure that a run can continue from a record, to its end."""

    def check(sound: bool, what: str) -> None:
        if not sound:
            raise ValueError(what)

    for name, (least, most) in {
        "epoch": (0, run.config.epochs),
        "step": (0, math.inf),
        "batch": (0, math.inf),
        "rollbacks": (0, ROLLBACKS),
        "best_epoch": (0, record["epoch"]),
        "micro_batch_size": (1, math.inf),
        "measured_peak_bytes": (0, math.inf),
    }.items():
        check(type(record[name]) is int and least <= record[name] <= most, name)
    check([row["epoch"] for row in record["history"]] == list(range(1, record["epoch"] + 1)), "row")
    values = [value for row in record["history"] for value in row.values()]
    values += [row[name] for row in record["history"] for name in NEEDED]
    values += record["scaler"].values()
    check(all(isinstance(value, int | float) for value in values), "numbers")

    shapes = {name: tensor.shape for name, tensor in run.model.state_dict().items()}
    for name in ("model", "best_weights"):
        found = {key: tensor.shape for key, tensor in record[name].items()}
        check(found == shapes or (found == {} and not record["best_epoch"]), name)
    check(record["totals"].shape == run.totals.shape, "totals")
    check(record["skipped"].shape == run.skipped.shape, "skipped")
    groups = zip(run.optimizer.param_groups, record["optimizer"]["param_groups"], strict=True)
    state = record["optimizer"]["state"]
    for mine, theirs in groups:
        for name, value in mine.items():
            check(name in ("params", "lr") or theirs.get(name, value) == value, name)
        names = {"step", "momentum_buffer"} if mine["muon"] else {"step", "exp_avg", "exp_avg_sq"}
        for parameter, number in zip(mine["params"], theirs["params"], strict=True):
            found = state.get(number, {})
            check(not found or set(found) == names, "state")
            for name, tensor in found.items():
                shape = torch.Size() if name == "step" else parameter.shape
                check(tensor.shape == shape, name)
    if record["batch"]:
        check(not record["epoch_start"]["batch"], "epoch_start")
        check_state(run, record["epoch_start"])


# ==== 58. train/supervisor.py
# Between two steps of training: checkpoints every few minutes, and reasons to stop.


BAD_STEPS = 10  # in a row without a finite gradient: the weights are at fault, not the batch
OUT_OF_TIME = 1  # beside the signals' numbers, which are larger
REPORT_SECONDS = 30  # reserved of the time budget for figures and files


class Supervisor:
    """Between two steps: saves a checkpoint every few minutes, and decides whether to stop."""

    def __init__(self, run: Run, runtime: Runtime, examples: Examples):
        self.run, self.runtime = run, runtime
        self.validation_images = len(examples.splits["validation"])
        # What rank 0 predicts alone takes as many times as long as there are processes.
        alone = len(examples.splits.get("predict", ())) * runtime.world_size
        self.evaluated_images = self.validation_images + len(examples.splits["test"]) + alone
        if run.config.folds:  # all of them, and features by each model
            pool = len(examples.splits["train"]) + self.validation_images
            models = math.ceil(pool / self.validation_images)
            self.evaluated_images = pool + models * (pool // runtime.views + alone)
        self.saved = self.started = time.monotonic()
        self.images_before = run.images_trained
        self.evaluated = False
        self.pending = None  # the reduction of the processes' reasons to stop, and its tensor
        self.skipped = None  # run.skipped, some steps ago

    def should_stop(self) -> bool:
        """Save if it is time to, and return whether the epoch has to end here."""
        run, now = self.run, time.monotonic()
        if not self.evaluated:  # to evaluate an image takes less time than to train on it
            images = run.images_trained - self.images_before
            self.runtime.image_seconds = (now - self.started) / images
        evaluation = self.runtime.views * self.evaluated_images * self.runtime.image_seconds
        reason = 0
        if self.runtime.stop_signal:
            reason = signal.Signals[self.runtime.stop_signal]
        elif now + 1.5 * evaluation + REPORT_SECONDS > self.runtime.deadline:
            reason = OUT_OF_TIME
        if self.runtime.world_size > 1:
            reason = self.largest_reason(reason)
        if reason == OUT_OF_TIME:
            run.stopped = "the time budget is used"
        elif reason:
            run.stopped = signal.Signals(reason).name
        elif run.step % BAD_STEPS == 0 and self.skipped_in_row() >= BAD_STEPS:
            self.skipped = None
            return True
        if run.stopped or now - self.saved > 60 * run.config.save_minutes:
            self.save(mid_epoch=True)
        return bool(run.stopped)

    def skipped_in_row(self) -> float:
        """Return how many steps in a row were skipped, on a GPU as of the call before.

        So no step waits for the copy: within BAD_STEPS steps more operations are started than a
        GPU's queue holds, and what was asked for before them is there.
        """
        before, self.skipped = self.skipped, self.run.skipped.to("cpu", non_blocking=True)
        known = self.skipped if self.runtime.device.type == "cpu" else before
        return 0.0 if known is None else float(known[0])

    def largest_reason(self, reason: int) -> int:
        """Return the largest reason of all processes at the step before, so that all stop at once.

        The reduction of a step runs while the next step is computed: no process waits for it.
        """
        tensor = torch.tensor(reason)
        pending = self.pending
        self.pending = dist.all_reduce(tensor, dist.ReduceOp.MAX, async_op=True), tensor
        if pending is None:
            return 0
        work, before = pending
        work.wait()
        return int(before)

    @contextlib.contextmanager
    def time_evaluation(self):
        """Measure how long the evaluation of an image takes."""
        start = time.monotonic()
        yield
        self.runtime.image_seconds = (time.monotonic() - start) / self.validation_images
        self.evaluated = True

    def save(self, mid_epoch: bool = False) -> None:
        """Write last.pt, the one before becoming previous.pt; a full disk does not end the run."""
        if not self.runtime.is_main_process:
            return
        record = run_record(self.run)
        if mid_epoch:
            record["epoch_start"] = self.run.epoch_start
        output = self.runtime.output
        with tolerate_write_errors(self.run):
            save_record(output / "last.pt", record, previous=output / "previous.pt")
        self.saved = time.monotonic()


# ==== 59. train/transfer.py
# Transfer: a run that starts from the weights of another one, whose classes may differ.


INIT_WORDS = ("pretrained", "scratch")  # of --init; anything else is a checkpoint


def choose_init(config: Config) -> str:
    """Return what a run starts from, where the settings leave it open, and say why not pretrained.

    Raises:
        UserError: the pretrained weights are damaged.

    """
    if config.init == "scratch" or (config.init is None and config.dry_run):
        return "scratch"
    if config.init not in (None, "pretrained"):
        return config.init
    if read_pretrained(config) is None:
        print(
            "from scratch: the pretrained weights are of the preset optimized, and this model has "
            "other dimensions"
        )
        return "scratch"
    return "pretrained"


def load_initial(config: Config) -> dict | None:
    """Return the weights that a run starts from and their classes; None: it starts from scratch.

    Raises:
        UserError: the checkpoint that is named is not a sound one of this program.

    """
    if config.init == "scratch":
        return None
    if config.init == "pretrained":
        return {"model": read_pretrained(config), "classes": []}
    record = load_record(Path(config.init))
    rebuild_model(record, Path(config.init))
    return record


def transfer_weights(run: Run, record: dict) -> None:
    """Copy a checkpoint's weights into a new run, those of the heads only for the same classes.

    New heads start at zero, so that all classes are equally likely: pretrained features can be
    nearly the same for all images of a new set, on which random heads would be confidently wrong.

    Raises:
        UserError: the checkpoint is of a model with other dimensions.

    """
    same_classes = record["classes"] == run.classes
    transferred = {
        name: tensor
        for name, tensor in record["model"].items()
        if same_classes or not name.startswith("heads.")
    }
    own = run.model.state_dict()
    for name in transferred.keys() | (own.keys() if same_classes else set()):
        there, here = (list(w[name].shape) if name in w else "none" for w in (transferred, own))
        if there != here:
            raise UserError(
                f"--init: the checkpoint is of another model ({name} has shape {there} there, "
                f"{here} here): give a checkpoint of the same preset"
            )
    run.model.load_state_dict(own | transferred)
    if not same_classes:
        for head in (run.model.heads.upper, run.model.heads.lower, run.model.heads.fused):
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)
    heads = "" if same_classes else f", with new heads for {len(run.classes)} classes"
    own = run.config.init == "pretrained"
    source = "the program's pretrained weights" if own else f"the weights of {run.config.init}"
    print(f"starts from {source}{heads}", flush=True)


# ==== 60. train/loop.py
# Training: a plain loop over epochs and steps.


LEAST_EPOCHS, MOST_EPOCHS = 10, 100
IMAGES_SEEN = 20_000  # at least, by the end of a training, repeated ones included
RATE, FINE_TUNING_RATE = 3.6e-3, 1.2e-3  # peaks, from scratch and from other weights
WARMUP = 0.3  # fraction of the steps in which the learning rate rises
START_FACTOR, END_FACTOR = 1 / 25, 1e-5  # of the peak, where it starts and where it ends
HEAD_WEIGHT = 0.2  # of each head's own loss, from scratch, where it helps: docs/ablations.md


def choose_epochs(images: int, folds: bool = False) -> int:
    """Return how often a training set of so many images is passed over, half as often in folds.

    A training needs a number of steps, and a small set has few in an epoch: docs/ablations.md.
    """
    seen = IMAGES_SEEN // 2 if folds else IMAGES_SEEN
    return min(max(LEAST_EPOCHS, math.ceil(seen / images)), MOST_EPOCHS)


def peak_rate(config: Config) -> float:
    """Return the peak learning rate: what is set, or the one chosen for where the run starts from.

    Weights that are good already are lost at a rate that is good for random ones:
    docs/pretrained.md.
    """
    return config.lr or (RATE if from_scratch(config) else FINE_TUNING_RATE)


def from_scratch(config: Config) -> bool:
    """Return whether a run starts from random weights."""
    return config.init in (None, "scratch")


def learning_rate(step: int, steps: int, peak: float) -> float:
    """Return the one-cycle learning rate of a step: a cosine up, then a cosine down.

    Smith & Topin, "Super-convergence", arXiv:1708.07120; START_FACTOR is torch's OneCycleLR's.

    Args:
        step: from 0.
        steps: of the whole run.
        peak: the largest rate.

    """
    warmup = max(1, round(WARMUP * steps))
    if step < warmup:
        start, end, done = START_FACTOR, 1.0, step / warmup
    else:
        start, end, done = 1.0, END_FACTOR, (step - warmup) / max(1, steps - warmup)
    return peak * (end + (start - end) * (1 + math.cos(math.pi * done)) / 2)


def epoch_order(indices: Tensor, seed: int, epoch: int) -> Tensor:
    """Shuffle the indices [N] of the training images for an epoch, by seed and epoch alone."""
    generator = torch.Generator().manual_seed(torch_seed(seed, epoch))
    return indices[torch.randperm(len(indices), generator=generator)]


def training_indices(run: Run, examples: Examples) -> Tensor:
    """Return the indices [N] of the training images of the run's epoch."""
    config, indices = run.config, examples.splits["train"]
    return balanced(indices, examples.labels, config.balance, config.seed, run.epoch)


def balanced(indices: Tensor, labels: Tensor, balance: str, seed: int, epoch: int) -> Tensor:
    """Draw as many training images as there are, those of rare classes more than once.

    Args:
        indices: [N] of the training images.
        labels: of all images.
        balance: "sqrt": a class's share is in proportion to the square root of its number of
            images; "full": it is the same for all; "none": all images once.
        seed: of the run.
        epoch: from 0.

    Returns:
        [N] indices, sorted by class.

    """
    if balance == "none":
        return indices
    own = labels[indices]
    counts = torch.bincount(own).double()
    wanted = counts.sqrt() if balance == "sqrt" else (counts > 0).double()
    ends = (wanted.cumsum(0) / wanted.sum() * len(indices)).round().long()
    drawn = []
    for label, count in enumerate(ends.diff(prepend=ends.new_zeros(1)).tolist()):
        members = indices[own == label]
        turns = -(-count // max(1, len(members)))  # each image as often as the others, or once more
        orders = [epoch_order(members, seed, epoch * turns + turn) for turn in range(turns)]
        drawn.append(torch.cat([members[:0], *orders])[:count])
    return torch.cat(drawn)


def torch_seed(*numbers: int) -> int:
    """Mix whole numbers from 0, of any size, to a seed of torch's generators."""
    return int(np.random.SeedSequence(numbers).generate_state(1, np.uint64)[0])


def train(
    run: Run, runtime: Runtime, examples: Examples, after_epoch: Callable[[Run], None] | None = None
) -> None:
    """Train to the end, or until something stops it.

    ``last.pt`` is saved after each epoch and every few minutes, the one before kept as
    ``previous.pt``; ``best.pt`` when validation improves. The best epoch has the highest mean
    recall on the validation split; of equals, the lowest loss. At the end the model holds its
    weights.

    A signal or the time budget stops the run after a step, saved (``run.stopped`` has the reason).
    Ten steps in a row without a finite gradient, or an epoch whose loss is twice that of guessing,
    take it back to the epoch's start with half the learning rate, twice at most.

    Args:
        run: new or restored; changed in place.
        runtime: where to train and where to write.
        examples: the decoded data set.
        after_epoch: called with the run; None prints a line.

    Raises:
        MemoryExhausted: one image alone does not fit.

    """
    config, device = run.config, runtime.device
    # Where they do not fit, batches are sent one by one.
    resident = device if examples.images.nbytes <= room_for_pixels(device) else None
    images, labels = examples.images.to(resident), examples.labels.to(resident)
    if runtime.world_size > 1:
        synchronize_norms(run.model)
    if config.compile and device.type == "cuda":
        run.compiled = torch.compile(run.model, mode="reduce-overhead")
    if config.patience and not is_finished(run):
        print(
            f"--patience {config.patience} may stop training before the learning rate, which falls "
            f"until the last of {config.epochs} epochs, has come down",
            flush=True,
        )
    supervisor = Supervisor(run, runtime, examples)
    runtime.stop_signal = ""
    with stop_on_signals(runtime):
        while not is_finished(run):
            if not run.batch:
                run.epoch_start = copy.deepcopy(run_record(run))
            if examples.swap:
                images = examples.swap.draw(config.seed, run.epoch).to(resident)
            start, before = time.monotonic(), run.images_trained
            indices = training_indices(run, examples)
            row = train_epoch(run, runtime, images, labels, indices, supervisor.should_stop)
            speed = (run.images_trained - before) / (time.monotonic() - start)
            if run.stopped:
                break
            sound = run.skipped[0] < BAD_STEPS and not has_diverged(row, config.num_classes)
            if sound:
                row |= {"images_per_second": speed, "peak_memory_bytes": peak_memory(device)}
                with supervisor.time_evaluation():
                    sound = finish_epoch(run, runtime, images, examples, row)
            if sound:
                supervisor.save()
                (after_epoch or print_epoch)(run)
                # Between two epochs, too: one may be a single step.
                if not is_finished(run) and supervisor.should_stop():
                    break
            elif not roll_back(run, runtime, examples):
                break
            supervisor.skipped = None  # of steps that may have been taken back
    load_best(run)
    save_best(run, runtime)


def finish_epoch(
    run: Run, runtime: Runtime, images: Tensor, examples: Examples, row: dict[str, float]
) -> bool:
    """Score an epoch on the validation split, add its row, and save the model if it is the best.

    Nothing is added, and False returned, where an output for a validation image is not finite.
    """
    validation = examples.splits["validation"]
    outputs = predict_shared(predict, run.model, images[validation], runtime)
    if not outputs.isfinite().all():
        return False
    validated = score(outputs, examples.labels[validation], examples.classes)
    run.epoch += 1
    scores = {f"validation_{key}": validated[key] for key in ("loss", "accuracy", "mean_recall")}
    skipped = {"skipped_steps": int(run.skipped[1])}
    run.history.append({"epoch": run.epoch} | row | scores | skipped)
    # In folds the validation split is what is tested on: it must not choose.
    if run.config.folds or best_row(run.history) is run.history[-1]:
        run.best_epoch, run.best_weights = run.epoch, cpu_state_dict(run)
        save_best(run, runtime)
    return True


def has_diverged(row: dict | None, num_classes: int) -> bool:
    """Return whether an epoch's mean loss is not finite, or twice that of guessing.

    Args:
        row: of the epoch; None where all its steps were skipped.
        num_classes: that are guessed from.

    """
    return row is None or not row["loss"] <= 2 * math.log(num_classes)


def roll_back(run: Run, runtime: Runtime, examples: Examples) -> bool:
    """Go back to the epoch's start with half the learning rate; False where that was done twice."""
    order = epoch_order(training_indices(run, examples), run.config.seed, run.epoch)
    indices = cut_batches(order, run.config.batch_size)[run.batch - 1]  # at an epoch's end its last
    batch = {
        "step": run.step,
        "images": examples.images[indices].clone(),
        "labels": examples.labels[indices],
        "names": [examples.names[i] for i in indices],
    }
    where = f"epoch {run.epoch + 1}, step {run.step}"
    if run.rollbacks == ROLLBACKS:
        run.stopped = f"the loss diverged at {where}, even with a quarter of the learning rate"
        run.diverged = True
        with contextlib.suppress(UserError):
            if runtime.is_main_process:
                save_record(runtime.output / "bad_batch.pt", batch)
        return False
    rollbacks, scaler = run.rollbacks + 1, run.scaler.state_dict()
    restore(run, run.epoch_start)
    run.rollbacks = rollbacks
    run.scaler.load_state_dict(scaler)  # the scale that the failed steps have led to
    print(
        f"the loss diverged at {where}: back to the start of epoch {run.epoch + 1} with "
        f"{0.5**rollbacks:g} of the learning rate",
        flush=True,
    )
    return True


def cut_batches(order: Tensor, batch_size: int) -> tuple[Tensor, ...]:
    """Split an epoch's order [N] in batches whose sizes differ by at most one image.

    A last batch of few images would have unlike statistics.
    """
    return order.tensor_split(-(-len(order) // batch_size))


def train_epoch(
    run: Run,
    runtime: Runtime,
    images: Tensor,
    labels: Tensor,
    indices: Tensor,
    should_stop: Callable[[], bool] = lambda: False,
) -> dict[str, float] | None:
    """Do an epoch's optimizer steps, or the rest of them.

    Args:
        run: changed in place.
        runtime: device and precision.
        images: [N, 3, S, S] uint8, on the device or in the machine's memory.
        labels: [N] int64, where the images are.
        indices: of the training split, int64.
        should_stop: called between two steps; True ends the epoch early.

    Returns:
        its mean loss, accuracy and last learning rate; None when it ended early, or all steps were
        skipped.

    """
    config = run.config
    run.model.train()
    order = send(epoch_order(indices, config.seed, run.epoch), images.device)
    batches = cut_batches(order, config.batch_size)
    steps = config.epochs * len(batches)
    name, done = f"epoch {run.epoch + 1}/{config.epochs}", sum(map(len, batches[: run.batch]))
    with Progress(name, len(indices), done, enabled=runtime.is_main_process) as progress:
        while run.batch < len(batches):
            rate = 0.5**run.rollbacks * learning_rate(run.step, steps, peak_rate(config))
            # Not the first step is measured: the optimizer has no state before it.
            step = train_step if run.measured_peak_bytes or not run.step else measured_step
            # Sums stay on the device: reading one would wait for the GPU at every step.
            batch = batches[run.batch]
            run.totals += step(run, runtime, images, labels, batch, rate)
            run.images_trained += len(batch)
            run.batch += 1
            progress.update(len(batch), note=f"step {run.step} of {steps}")
            if run.batch < len(batches) and should_stop():
                return None
    loss, hits, count = run.totals.tolist()
    run.batch = 0
    run.totals.zero_()
    if not count:  # every step was skipped
        return None
    return {"loss": loss / count, "accuracy": hits / count, "lr": rate}


def train_step(
    run: Run, runtime: Runtime, images: Tensor, labels: Tensor, batch: Tensor, rate: float
) -> Tensor:
    """Do one optimizer step; where memory runs out, repeat it in passes of half as many images.

    Args:
        run: changed in place.
        runtime: device and precision.
        images: [N, 3, S, S] uint8, on the device or in the machine's memory.
        labels: [N] int64, where the images are.
        batch: [B] int64, indices of the images, where they are.
        rate: learning rate.

    Returns:
        [3] on the device: sum of the mixture's losses, right predictions and images; zeros where
        the step was skipped, since its gradient was not finite.

    Raises:
        MemoryExhausted: one image alone does not fit.

    """
    draws = draw_augmentations(run.config.seed, run.step, len(batch))  # [B, 5]
    draws = send(draws, runtime.device)
    # A forward pass changes the running statistics alone. The optimizer steps when the activations
    # have been freed, so it is not what runs out of memory.
    before = [flatten_tensors(same_type) for same_type in running_statistics(run.model)]
    while True:
        run.optimizer.zero_grad()
        try:
            totals = accumulate_gradients(run, runtime, images, labels, batch, draws)
            break
        except torch.OutOfMemoryError:
            tried = min(run.micro_batch_size, len(batch))
        except Exception as error:
            if run.compiled is None:
                raise
            run.compiled = None
            reason = str(error).strip().partition("\n")[0]
            print(
                f"--compile failed ({type(error).__name__}: {reason}): the run goes on without it"
            )
            restore_statistics(run.model, before)
            continue
        if runtime.world_size > 1:  # the others wait for this pass
            raise MemoryExhausted(
                f"out of memory with {tried} images in one pass: lower --batch-size, give "
                "--checkpointing, or start with --devices 1, where a step is cut in smaller passes"
            )
        # Outside of the handler, since its traceback keeps the tensors of the failed pass alive.
        restore_statistics(run.model, before)
        if runtime.device.type == "cuda":
            torch.cuda.empty_cache()
        if tried == 1:
            raise MemoryExhausted(
                f"out of memory with a single image of {run.config.image_size} pixels: lower "
                "--image-size, choose --preset optimized or give --checkpointing"
            )
        run.micro_batch_size = tried // 2
        print(f"out of memory with {tried} images in one pass: the step again, {tried // 2} a pass")
    totals = update_weights(run, totals, before, rate)
    run.step += 1
    return totals


def update_weights(run: Run, totals: Tensor, before: list[Tensor], rate: float) -> Tensor:
    """Clip the gradients and do the optimizer's step, unless they or the loss are not finite.

    Nothing of it looks at a tensor's contents: a GPU is never waited for, and the step can be
    recorded as one graph.

    Args:
        run: with gradients; changed in place.
        totals: [3] of ``accumulate_gradients``.
        before: ``running_statistics`` before the forward pass, flattened; they come back where the
            step is skipped.
        rate: learning rate.

    Returns:
        totals, zeros where the step was skipped.

    """
    for group in run.optimizer.param_groups:
        group["lr"] = rate
    # A loss that is not finite skips the step, even where its gradient is finite.
    next(run.model.parameters()).grad += totals[0] * 0
    run.scaler.unscale_(run.optimizer)
    norm = torch.nn.utils.clip_grad_norm_(run.model.parameters(), run.config.clip_norm)
    bad = ~norm.isfinite()
    if not run.scaler.is_enabled():
        run.optimizer.found_inf = bad.float()  # the fused step is skipped, as a GradScaler does
    run.scaler.step(run.optimizer)
    run.scaler.update()
    for same_type, values in zip(running_statistics(run.model), before, strict=True):
        unflatten_tensors(torch.where(bad, values, flatten_tensors(same_type)), same_type)
    in_row, in_all = run.skipped
    # The counter stays at BAD_STEPS until a rollback, since it is read every few steps alone.
    in_row = torch.where(in_row >= BAD_STEPS, in_row, (in_row + 1) * bad)
    run.skipped = torch.stack([in_row, in_all + bad])
    return torch.where(bad, torch.zeros_like(totals), totals)


def running_statistics(model: nn.Module) -> list[list[Tensor]]:
    """Return a model's buffers, those of one type together."""
    by_type = {}
    for buffer in model.buffers():
        by_type.setdefault(buffer.dtype, []).append(buffer)
    return list(by_type.values())


def restore_statistics(model: nn.Module, before: list[Tensor]) -> None:
    """Put back what ``running_statistics`` were, flattened."""
    for same_type, values in zip(running_statistics(model), before, strict=True):
        unflatten_tensors(values, same_type)


def measured_step(run: Run, *arguments) -> Tensor:
    """Do a ``train_step`` and record the peak of the bytes that tensors held."""
    tracker = TensorBytes()
    for tensor in tree_leaves((run.model.state_dict(), run.optimizer.state_dict()["state"])):
        tracker.record(tensor)
    with tracker:
        totals = train_step(run, *arguments)
    run.measured_peak_bytes = tracker.peak
    return totals


def accumulate_gradients(
    run: Run, runtime: Runtime, images: Tensor, labels: Tensor, batch: Tensor, draws: Tensor
) -> Tensor:
    """Accumulate the gradient of a batch's mean loss, ``run.micro_batch_size`` images a pass.

    It is the mixture's, whose sum is returned; from scratch that of each head is added to it, with
    ``HEAD_WEIGHT``.

    Each of several processes takes its share of each pass. Augmentation does not depend on how the
    batch is divided; dropout does, as its seed is (seed, step, pass, rank): without dropout, the
    sums are equal for any number of passes and processes but for rounding and for the statistics
    of batch normalization, which are those of a pass. Arguments and result are those of
    ``train_step``, and draws [B, 5] of ``draw_augmentations``, on the device.
    """
    parameters = [p for p in run.model.parameters() if p.requires_grad]
    device, gradients, totals = runtime.device, [], torch.zeros(3, device=runtime.device)
    model = run.model if run.compiled is None else run.compiled  # it has no truth value
    shares = [
        split_batch(whole, run.micro_batch_size, runtime.rank, runtime.world_size)
        for whole in (batch, draws)
    ]
    for number, (indices, drawn) in enumerate(zip(*shares, strict=True), start=1):
        torch.manual_seed(torch_seed(run.config.seed, run.step, number, runtime.rank))  # of dropout
        pixels = send(images.index_select(0, indices), device)  # [b, 3, S, S]
        targets = send(labels.index_select(0, indices), device)  # [b]
        with runtime.autocast():
            outputs = model(normalize(augment(pixels, drawn)))
        outputs = outputs.view(-1, len(indices), outputs.shape[-1])  # [4 or 1, b, K]
        if not from_scratch(run.config):
            outputs = outputs[:1]
        loss, *own = (F.nll_loss(part, targets, reduction="sum") for part in outputs)
        scaled = run.scaler.scale((loss + HEAD_WEIGHT * sum(own)) / len(batch))
        # Unlike backward, it leaves the gradients where they are: a call less for each of them.
        found = torch.autograd.grad(scaled, parameters, materialize_grads=True)
        # Of convolutions they may be channels last; fused AdamW takes all as laid out alike.
        found = [gradient.contiguous() for gradient in found]
        if gradients:
            torch._foreach_add_(gradients, found)
        else:
            # Those of a compiled pass lie in the memory of its graph, which the next pass reuses.
            gradients = [gradient.clone() for gradient in found] if len(shares[0]) > 1 else found
        hits = (outputs[0].detach().argmax(1) == targets).sum()
        totals += torch.stack([loss.detach(), hits, torch.full_like(hits, len(indices))])
    if runtime.world_size > 1:
        unflatten_tensors(all_reduce(flatten_tensors(gradients)), gradients)
    for parameter, gradient in zip(parameters, gradients, strict=True):
        parameter.grad = gradient
    return all_reduce(totals)


def print_epoch(run: Run) -> None:
    """Print the line of the last epoch."""
    print(epoch_line(run.history[-1], run.config.epochs), flush=True)


def epoch_line(row: dict, epochs: int) -> str:
    """Return the line that is printed after an epoch."""
    return (
        f"epoch {row['epoch']:>{len(str(epochs))}}/{epochs}  loss {row['loss']:.3f}  validation: "
        f"loss {row['validation_loss']:.3f}, accuracy {row['validation_accuracy']:.3f}, "
        f"mean recall {row['validation_mean_recall']:.3f}  "
        f"{row['images_per_second']:.0f} images/s  "
        f"peak memory {row['peak_memory_bytes'] / 2**20:.0f} MiB"
    )


# ==== 61. train/resume.py
# Resuming: finds the checkpoint that a run continues from, and why others are not used.


CHECKPOINTS = ("last.pt", "previous.pt")
EARLIER = "earlier-"  # how the names of folders begin that hold an earlier run's files
DEEPEST_OUTPUT = 4  # folders below Kaggle's input in which an earlier kernel's output is looked for
NAMED = 3  # classes that a message names


def check_resume(config: Config) -> None:
    """Make sure that the checkpoints which the settings name can be read.

    Raises:
        UserError: one cannot.

    """
    if config.resume != "auto":
        load_record(Path(config.resume))
    if config.init not in (None, *INIT_WORDS):
        load_initial(moved_initial(config))


def moved_initial(config: Config) -> Config:
    """Return a config whose initial checkpoint is found where an interrupted start has moved it."""
    path = Path(config.init or "")
    if config.init in (None, *INIT_WORDS) or path.is_file():
        return config
    for folder in earlier_folders(path.parent):
        if (folder / path.name).is_file():
            return replace(config, init=str(folder / path.name))
    return config


def start_run(config: Config, runtime: Runtime, examples: Examples) -> Run:
    """Make the run of a configuration: continued where there is a checkpoint of it, else new.

    Of several processes only rank 0 looks for one; see ``share_run``. It prints which it is. Of the
    checkpoints in the output folder the newest sound one counts; without one, the furthest of those
    attached on Kaggle. What another run has saved in the output folder is moved to a folder there.
    After a restart by torchrun the newest of this run counts, with ``config.fresh`` one of its id.

    Raises:
        UserError: ``config.resume`` names a file that is not a checkpoint of this run, or another
            process writes to the output folder.

    """
    restarted, data = runtime.launch.restarts > 0, fingerprint(examples)
    run_id = runtime.launch.run_id or uuid.uuid4().hex
    run = new_run(config, examples.classes, runtime, data)
    run.id = run_id
    if not runtime.is_main_process:
        return run
    output = runtime.output
    lock_output(output)
    remove_unfinished(output)
    if config.fresh and not restarted:
        move_aside(output, None)
        return run
    if config.resume == "auto" or restarted:
        source = resume_newest(run, output, run_id if config.fresh else "")
    else:
        source = Path(config.resume)
        problem = resume_from(run, source)
        if problem:
            raise UserError(f"{problem}: give another or start with --fresh")
    if source is None:
        print(f"a new run: no checkpoint of it in {output}", flush=True)
        run = new_run(config, examples.classes, runtime, data)
        run.id = run_id
        if config.fresh:
            return run
    else:
        print(f"continues from {source}, {describe_progress(run)}", flush=True)
    move_aside(output, source)
    return run


def check_same_run(run: Run, runtime: Runtime) -> None:
    """Make sure that all processes have the same settings, classes and images.

    Raises:
        UserError: they do not; the message names the process that differs from rank 0, and in what.

    """
    settings = {k: v for k, v in asdict(run.config).items() if k not in RUNTIME_SETTINGS}
    own = {"settings": settings, "classes": run.classes, "images": run.data[:8]}
    first, *others = gather_objects(own)
    for rank, theirs in enumerate(others, start=1):
        for what in own:
            if theirs[what] != first[what]:
                found, expected = describe_difference(theirs[what], first[what])
                raise UserError(
                    f"rank {rank} of {runtime.world_size} has other {what} than rank 0, {found} "
                    f"instead of {expected}: start all processes with the same arguments and data"
                )


def describe_difference(theirs, first) -> tuple[str, str]:
    """Describe briefly two values of ``check_same_run`` that differ."""
    if isinstance(theirs, dict):
        keys = [key for key in first if theirs[key] != first[key]]
        return tuple(", ".join(f"{key} {side[key]}" for key in keys) for side in (theirs, first))
    if isinstance(theirs, list):
        return ", ".join(theirs), ", ".join(first)
    return f"checksum {theirs}", first


def share_run(run: Run, runtime: Runtime) -> None:
    """Put the run of every process in the state of rank 0's."""
    buffer = io.BytesIO()
    if runtime.is_main_process:
        torch.save(run_record(run) | {"epoch_start": run.epoch_start}, buffer)
    record = broadcast_object(buffer.getvalue())
    if not runtime.is_main_process:
        restore(run, torch.load(io.BytesIO(record), map_location="cpu", weights_only=True))


def resume_newest(run: Run, output: Path, run_id: str = "") -> Path | None:
    """Put a run in the state of its newest checkpoint, and return that one's path.

    Those in the output folder come first, then what was moved aside there, then what is attached.
    None is returned, and the run's state is undefined, where there is none.
    """
    for folder in (output, *earlier_folders(output)):
        for path in (folder / name for name in CHECKPOINTS if (folder / name).is_file()):
            problem = resume_from(run, path, run_id)
            if not problem:
                return path
            if folder == output:
                print(f"not used: {problem}")
    best, steps = None, -1
    for path in attached_checkpoints() if on_kaggle() else []:
        problem = resume_from(run, path, run_id)
        if problem:
            print(f"not used: {problem}")
        elif run.step > steps:
            best, steps = path, run.step
    if best is not None:
        resume_from(run, best)
    return best


def earlier_folders(output: Path) -> list[Path]:
    """Return the folders to which ``move_aside`` has moved files, the newest first."""
    found = [path for path in output.glob(f"{EARLIER}*") if folder_number(path)]
    return sorted(found, key=folder_number, reverse=True)


def folder_number(folder: Path) -> int:
    """Return the number in a name that ``move_aside`` gave, 0 for another name."""
    number = folder.name.removeprefix(EARLIER)
    return int(number) if number.isdecimal() else 0


def move_aside(output: Path, source: Path | None) -> None:
    """Move an earlier run's files, which this run, continued from ``source``, would overwrite.

    Damaged checkpoints are moved, too: at the next save one would replace the sound previous.pt.

    Raises:
        UserError: it cannot be moved.

    """
    if source is None or source.resolve().parent != output.resolve():
        names = (*CHECKPOINTS, "best.pt")
    elif source.name in CHECKPOINTS:
        names = CHECKPOINTS[: CHECKPOINTS.index(source.name)]
    else:
        names = CHECKPOINTS
    files = [output / name for name in names if (output / name).is_file()]
    if not files:
        return
    if "best.pt" in names:  # what is said of another run's model goes with it
        results = (output / name for name in (*RESULT_FILES, "submission.csv"))
        files += [file for file in results if file.is_file()]
    number = max(map(folder_number, earlier_folders(output)), default=0) + 1
    folder = output / f"{EARLIER}{number}"
    try:
        folder.mkdir()
        for file in files:
            os.replace(file, folder / file.name)
    except OSError as error:
        raise UserError(
            f"{folder} cannot be written ({error.strerror}): give another folder with --output DIR"
        ) from error
    print(f"moved to {folder}: {', '.join(file.name for file in files)}", flush=True)


def attached_checkpoints() -> list[Path]:
    """Return the checkpoints in what is attached on Kaggle."""
    found = []
    for folder, folders, files in os.walk(KAGGLE_INPUT):
        if len(Path(folder).relative_to(KAGGLE_INPUT).parts) >= DEEPEST_OUTPUT:
            folders.clear()
        found += [Path(folder, name) for name in CHECKPOINTS if name in files]
    return sorted(found)


def resume_from(run: Run, path: Path, run_id: str = "") -> str:
    """Put a run in the state of a checkpoint; returns "", or why it is not one of this run.

    Where ``run_id`` is given, the checkpoint must have it.
    """
    try:
        record = load_record(path)
        if "optimizer" not in record:
            return f"{path} holds a model and not the state of a run, as last.pt does"
        differing = differences(run, record)
        if differing:
            return f"{path} is of another run ({differing})"
        if run_id and record.get("id") != run_id:
            return f"{path} is of an earlier run, and --fresh was given"
        restore(run, record)
    except UserError as error:
        return str(error).partition(": give")[0]
    except (LookupError, ValueError, RuntimeError, TypeError, AttributeError):
        return f"{path} is not a sound checkpoint of this program (its parts do not fit together)"
    return ""


def differences(run: Run, record: dict) -> str:
    """Describe how a checkpoint's configuration, classes and images differ from a run's."""
    defaults = {field.name: field.default for field in fields(Config)}
    mine, theirs = asdict(run.config), defaults | stored_config(record)  # settings added since then
    differing = [key for key in mine if as_lists(theirs.get(key)) != as_lists(mine[key])]
    found = [key for key in differing if key not in RUNTIME_SETTINGS]
    if found and "preset" in differing:
        # The values that follow from the preset need not be listed.
        sides = [(mine, preset_values(mine["preset"])), (theirs, preset_values(theirs["preset"]))]
        found = [
            "preset",
            *(k for k in found if any(as_lists(s.get(k)) != as_lists(own[k]) for s, own in sides)),
        ]
    lines = [f"{key} {theirs.get(key)} there, {mine[key]} here" for key in found]
    if record["classes"] != run.classes:
        sides = [
            (record["classes"], run.classes, "there"),
            (run.classes, record["classes"], "here"),
        ]
        only = [f"{name_some(a, b)} only {where}" for a, b, where in sides if set(a) - set(b)]
        lines.append("classes: " + (", ".join(only) or "in another order"))
    elif record["data"] != run.data:
        lines.append("other images")
    return "; ".join(lines)


def preset_values(preset: str) -> dict:
    """Return the values of a preset."""
    return asdict(Config.from_preset(preset))


def name_some(names: list, others: list) -> str:
    """List a few of the names that are not among others."""
    found = [str(name) for name in names if name not in others]
    more = f" and {len(found) - NAMED} more" if len(found) > NAMED else ""
    return ", ".join(found[:NAMED]) + more


def as_lists(value):
    """Return a tuple as a list: a checkpoint may hold either."""
    return list(value) if isinstance(value, tuple) else value


def fingerprint(examples: Examples) -> str:
    """Return the SHA-256 of the images' names, pixels, labels and splits."""
    sha = hashlib.sha256("\n".join(examples.names).encode(errors="surrogateescape"))
    sha.update(str(zlib.crc32(examples.images.numpy())).encode())
    sha.update(examples.labels.numpy())
    for name in sorted(examples.splits):
        sha.update(name.encode())
        sha.update(examples.splits[name].numpy())
    return sha.hexdigest()


def describe_progress(run: Run) -> str:
    """Describe how far a run is."""
    if run.batch:
        return f"epoch {run.epoch + 1}, batch {run.batch}"
    return f"after epoch {run.epoch} of {run.config.epochs}"


# ==== 62. train/memory.py
# The memory plan: what one training step will need, known before it runs, on any machine.
#
# The real training step runs on tensors that have shapes and no contents; every storage that it makes
# is counted while it lives.


RESERVE = 10**9  # bytes of a device kept for CUDA's context, workspaces and fragmentation
MOST = 2**20  # images a step; more are not looked for
KINDS = ("weights", "gradients", "optimizer", "activations", "transients")


@dataclass(frozen=True)
class Step:
    """What one training step needs at its peak, in bytes.

    ``by_kind`` has an entry for each of KINDS; ``by_module`` the activations that each module
    keeps, the largest first.
    """

    parameters: int
    peak_bytes: int
    by_kind: dict[str, int]
    by_module: dict[str, int]


@dataclass(frozen=True)
class Plan:
    """The predicted memory of a training run.

    ``limit_bytes`` is the budget less RESERVE and the decoded images. ``largest_batch_size`` is the
    most images that one pass can hold within it, 0 where not even one fits; ``evaluation_batch``
    images are predicted at a time, which takes ``evaluation_peak_bytes``.
    """

    config: Config
    precision: str
    step: Step
    budget_bytes: int
    limit_bytes: int
    largest_batch_size: int
    evaluation_batch: int
    evaluation_peak_bytes: int

    @property
    def fits(self) -> bool:
        """Whether a step of the config's whole batch fits."""
        return self.step.peak_bytes <= self.limit_bytes


@functools.cache
def predict_step(config: Config, precision: str, batch_size: int) -> Step:
    """Run one training step on tensors without contents and count them.

    Mixed precision is the CPU's autocast to fp16. Its list of operations is not CUDA's; where that
    makes a difference, in layer norms, the model says the type. Workspaces of convolutions and
    matrix products are not counted: RESERVE is for them.
    """
    config = replace(config, batch_size=batch_size)
    runtime = Runtime(torch.device("cpu"), precision, None)
    tracker = TensorBytes()
    with FakeTensorMode(), tracker:
        tracker.kind = "weights"
        run = new_run(config, [], runtime)
        # A scaler looks at contents, which are not there; its own memory is a number.
        run.scaler = torch.amp.GradScaler("cpu", enabled=False)
        tracker.kind = "optimizer"
        make_optimizer_state(run)
        gradients = set()
        for parameter in run.model.parameters():
            parameter.register_hook(lambda grad: gradients.add(tracker.record(grad)))
        track_modules(run.model, tracker)
        run.model.register_forward_hook(lambda *_: setattr(tracker, "kind", "transients"))
        tracker.kind = "activations"
        shape = (batch_size, 3, config.image_size, config.image_size)
        images = torch.zeros(shape, dtype=torch.uint8)
        labels = torch.zeros(batch_size, dtype=torch.int64)
        train_step(run, runtime, images, labels, torch.arange(batch_size), 1e-3)
    by_kind, by_module = Counter(dict.fromkeys(KINDS, 0)), Counter()
    for index, size in tracker.at_peak().items():
        kind, module = tracker.storages[index]
        by_kind["gradients" if index in gradients else kind] += size
        if kind == "activations":
            by_module[module or "images"] += size
    return Step(
        count_parameters(run.model), tracker.peak, dict(by_kind), dict(by_module.most_common())
    )


@functools.cache
def predict_evaluation(config: Config, precision: str, batch_size: int) -> int:
    """Predict images without contents; returns the most bytes held, training's state included."""
    runtime = Runtime(torch.device("cpu"), precision, None)
    tracker = TensorBytes()
    with FakeTensorMode(), tracker:
        model = HeadOutputs(SClusterFormer(config))
        shape = (batch_size, 3, config.image_size, config.image_size)
        # Two views: the turned pixels of the second one are there beside the first one's outputs.
        predict(model, torch.zeros(shape, dtype=torch.uint8), runtime, views=2)
    standing = predict_step(config, precision, config.batch_size).by_kind["optimizer"]
    return standing + tracker.peak


def plan_evaluation(config: Config, precision: str, limit: int) -> tuple[int, int]:
    """Return how many images are predicted at a time, and the bytes that this takes."""
    most = usual_evaluation_batch(config.image_size)
    need = predict_evaluation(config, precision, most)
    if need > limit and most > 1:
        first = predict_evaluation(config, precision, 1)
        # Between two points the need is below the line through them, see ``largest_batch``.
        most = max(1, 1 + (limit - first) * (most - 1) // (need - first))
        need = predict_evaluation(config, precision, most)
    return most, need


def make_optimizer_state(run: Run) -> None:
    """Do a step of zero gradients: the optimizer makes its state when it first steps."""
    for parameter in run.model.parameters():
        parameter.grad = torch.zeros_like(parameter)
    run.optimizer.step()
    run.optimizer.zero_grad()


def largest_batch(config: Config, precision: str, limit: int, most: int = MOST) -> int:
    """Return the largest batch whose step needs at most ``limit`` bytes, 0 for none.

    The peak is a maximum of straight lines in the batch, so convex: a line through two points is
    above it between them and below it beyond them.
    """

    def need(batch_size: int) -> int:
        return predict_step(config, precision, batch_size).peak_bytes

    def slope() -> float:
        return (need(high) - need(low)) / (high - low)

    if need(1) > limit:
        return 0
    low, high = 1, 2
    while high <= most and need(high) <= limit:
        low, high = high, high + math.floor((limit - need(high)) / slope()) + 1
        high = min(high, max(most, low + 1))
    while high - low > 1:
        guess = low + math.floor((limit - need(low)) / slope())
        guess = min(max(guess, low + 1), high - 1)
        low, high = (guess, high) if need(guess) <= limit else (low, guess)
    return low


def make_plan(
    config: Config, precision: str, budget: int, resident: int = 0, most: int = MOST
) -> Plan:
    """Predict whether a run fits a budget, and how many images at once.

    Raises:
        UserError: the budget cannot hold the weights, their gradients and the optimizer's state.
    """
    step = predict_step(config, precision, config.batch_size)
    limit = budget - RESERVE - resident
    fixed = 2 * step.by_kind["weights"] + step.by_kind["optimizer"]
    if fixed > limit:
        raise UserError(
            f"a budget of {gigabytes(budget)} less {gigabytes(RESERVE + resident)} for context and "
            f"images cannot hold weights, gradients and optimizer state, {gigabytes(fixed)}: give "
            "a larger one, or choose a smaller model"
        )
    if most == config.batch_size and step.peak_bytes <= limit:
        largest = most
    else:
        largest = largest_batch(config, precision, limit, most)
    evaluation = plan_evaluation(config, precision, limit)
    return Plan(config, precision, step, budget, limit, largest, *evaluation)


def no_plan(config: Config, precision: str, budget: int, resident: int) -> Plan:
    """Return the plan of a run whose memory could not be predicted: it starts as if all fitted."""
    step = Step(0, 0, dict.fromkeys(KINDS, 0), {})
    limit, usual = budget - RESERVE - resident, usual_evaluation_batch(config.image_size)
    return Plan(config, precision, step, budget, limit, config.batch_size, usual, 0)


def count_tokens(config: Config) -> dict[str, list[int]]:
    """Return the number of tokens of each stage, by branch."""
    tokens = {}
    for branch, strides in (("upper", config.upper_strides), ("lower", config.lower_strides)):
        side, tokens[branch] = -(-config.image_size // config.stem_stride), []
        for stride in strides:
            side = -(-side // stride)
            tokens[branch].append(side**2)
    return tokens


def gigabytes(count: int) -> str:
    """Write bytes as GB (10^9 bytes), to four digits."""
    return f"{count / 1e9:.4g} GB"


def mebibytes(count: int) -> str:
    """Write bytes as MiB, with a decimal where it matters."""
    return f"{count / 2**20:,.{1 if count < 100 * 2**20 else 0}f} MiB"


def present(plan: Plan) -> dict[str, int]:
    """Return the bytes of each kind of tensors that exists at the peak of a step.

    At the peak of most steps no gradient has been computed yet.
    """
    return {kind: size for kind, size in plan.step.by_kind.items() if size >= 0.05 * 2**20}


def plan_record(plan: Plan) -> dict:
    """Return a plan as plain values, for JSON; sizes in bytes."""
    return {
        "preset": plan.config.preset,
        "image_size": plan.config.image_size,
        "batch_size": plan.config.batch_size,
        "precision": plan.precision,
        "parameters": plan.step.parameters,
        "tokens": count_tokens(plan.config),
        "peak_bytes": plan.step.peak_bytes,
        **{f"{kind}_bytes": size for kind, size in plan.step.by_kind.items()},
        "activations_by_module": plan.step.by_module,
        "budget_bytes": plan.budget_bytes,
        "reserve_bytes": RESERVE,
        "limit_bytes": plan.limit_bytes,
        "fits": plan.fits,
        "largest_batch_size": plan.largest_batch_size,
        "evaluation_batch_size": plan.evaluation_batch,
        "evaluation_peak_bytes": plan.evaluation_peak_bytes,
    }


def plan_lines(plan: Plan) -> list[str]:
    """Return the four lines that a run starts with."""
    kinds = ", ".join(f"{kind} {mebibytes(n)}" for kind, n in present(plan).items())
    size = plan.config.batch_size
    passes = -(-size // max(1, plan.largest_batch_size))
    verdict = (
        f"fits, {size} images in one pass"
        if plan.fits
        else f"does not fit in one pass: {size} images in {passes} passes"
    )
    return [
        f"plan: a step of {size} images, {plan.precision}, needs {mebibytes(plan.step.peak_bytes)}",
        f"plan: at the peak of the step: {kinds}",
        f"plan: {gigabytes(plan.budget_bytes)} free, {gigabytes(plan.limit_bytes)} without context "
        f"and images: {verdict}",
        f"plan: evaluation, {plan.evaluation_batch} images at a time, needs "
        f"{mebibytes(plan.evaluation_peak_bytes)}",
    ]


def plan_table(plan: Plan) -> str:
    """Return the plan as a table for a person."""
    record = plan_record(plan)
    tokens = "; ".join(f"{name} {counts}" for name, counts in record["tokens"].items())
    rows = [
        ("preset", f"{plan.config.preset}, {plan.config.image_size} pixels, {plan.precision}"),
        ("parameters", f"{plan.step.parameters:,}"),
        ("tokens of each stage", tokens.replace("[", "").replace("]", "")),
        ("", ""),
        (f"at the peak of a step of {plan.config.batch_size}", mebibytes(plan.step.peak_bytes)),
        *((f"  {kind}", mebibytes(size)) for kind, size in present(plan).items()),
        ("", ""),
        ("activations, largest", ""),
        *((f"  {name}", mebibytes(n)) for name, n in list(plan.step.by_module.items())[:6]),
        ("", ""),
        ("budget", gigabytes(plan.budget_bytes)),
        ("  for context, workspaces", gigabytes(RESERVE)),
        ("  left for tensors", gigabytes(plan.limit_bytes)),
        ("fits", "yes" if plan.fits else "no"),
        ("largest batch that fits", f"{plan.largest_batch_size:,}"),
        ("", ""),
        ("images at a time at evaluation", f"{plan.evaluation_batch:,}"),
        ("  at its peak", mebibytes(plan.evaluation_peak_bytes)),
    ]
    return "\n".join(f"{name:<32}{value}".rstrip() for name, value in rows)


def run_plan(config: Config, budget: int, as_json: bool) -> str:
    """Return the text of the ``plan`` command."""
    # Without a card here, "auto" plans for one: fp16 is what it would use.
    precision = "fp16" if config.precision == "auto" else config.precision
    plan = make_plan(config, precision, budget)
    return json.dumps(plan_record(plan), indent=2) if as_json else plan_table(plan)


# ==== 63. report/render.py
# Render: fills the report's templates, in which every inserted text is escaped.


DIRECTION_MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"


def displayable(value: object) -> object:
    """Replace characters that a browser or a UTF-8 file cannot hold by �; for Jinja's ``finalize``.

    What is not a plain string is returned as it is.
    """
    if type(value) is not str:
        return value
    value = value.encode(errors="replace").decode()
    return "".join(c if c.isprintable() or c in f"\n{DIRECTION_MARKS}" else "�" for c in value)


def escape_markdown(value: object) -> object:
    """Escape what Markdown or HTML would interpret in a string; for Jinja's ``finalize``."""
    if type(value) is not str:
        return value
    escaped = re.sub(r"([\\`*_{}\[\]()<>#+!|~$&-])", r"\\\1", " ".join(value.split()))
    return escaped.encode(errors="replace").decode()


def split_at_separators(name: str) -> list[str]:
    """Split a name after each run of separators, where a line may break."""
    return re.split(r"(?<=[_/-])(?![_/-])", name)


def percent(share: float) -> str:
    """Format a share of 1 as percent."""
    return f"{100 * share:.1f}%"


def percent_range(ends: list[float]) -> str:
    """Format an interval of shares of 1 in percent."""
    return f"{100 * ends[0]:.1f} to {100 * ends[1]:.1f}%"


def render(template: str, **context) -> str:
    """Fill a template of this folder; its ending decides how inserted strings are escaped."""
    import jinja2

    is_html = template.endswith(".html")
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(lambda name: read_resource(f"report/{name}").decode()),
        autoescape=is_html,
        finalize=displayable if is_html else escape_markdown,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "split_at_separators": split_at_separators,
        "percent": percent,
        "percent_range": percent_range,
    }
    return environment.get_template(template).render(context)


# ==== 64. report/fonts.py
# Fonts: what figures write for class names that matplotlib's default font has no glyphs for.


DEFAULT_FONT = "DejaVu Sans"  # comes with matplotlib
# Fonts that claim every character and draw a box, and emoji in color, which come out blank.
UNUSABLE_FONTS = ("LastResort", "Last Resort", "Color Emoji")
MAX_LISTED_LABELS = 20  # class names in the message
MAX_LABEL = 24  # characters of a class name in a figure


def shorten(name: str) -> str:
    """Cut a long name in the middle."""
    if len(name) <= MAX_LABEL:
        return name
    half = MAX_LABEL // 2
    return f"{name[: half - 1]}…{name[-half:]}"


def find_fonts(characters: set[str]) -> tuple[list[str], set[str]]:
    """Find installed fonts that together have the glyphs of all characters, as far as any has.

    Returns:
        font families, the default first; and the characters that none of them has.

    """
    from matplotlib import font_manager

    default = font_manager.get_font(font_manager.findfont(DEFAULT_FONT))
    families = [DEFAULT_FONT]
    missing = {c for c in characters if not default.get_char_index(ord(c))}
    candidates = [
        font
        for font in font_manager.fontManager.ttflist
        if font.style == "normal" and not any(name in font.name for name in UNUSABLE_FONTS)
    ]
    # Sans-serif first, to look like the default.
    for font in sorted(candidates, key=lambda font: ("Sans" not in font.name, font.name)):
        if not missing:
            break
        glyphs = font_manager.get_font(font.fname)
        found = {c for c in missing if glyphs.get_char_index(ord(c))}
        if found and font.name not in families:
            families.append(font.name)
            missing -= found
    return families, missing


# Cached, so that the message is printed once for a data set, not once for each figure.
@functools.cache
def class_labels(classes: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Choose how figures label the classes.

    A name that matplotlib cannot draw is replaced by the class's index, "#3", and a line that lists
    these names is printed. Matplotlib draws right-to-left scripts in the wrong order and unjoined.

    Returns:
        a label for each class, and the font families to draw them with.

    """
    families, missing = find_fonts(set("".join(classes)))
    labels, replaced = [], []
    for index, name in enumerate(classes):
        if any(c in missing or unicodedata.bidirectional(c) in ("R", "AL") for c in name):
            labels.append(f"#{index}")
            replaced.append(f"#{index} = {displayable(name)}")
        else:
            labels.append(shorten(name))
    if replaced:
        more = len(replaced) - MAX_LISTED_LABELS
        rest = f", and {more} more" if more > 0 else ""
        print(
            "class names that matplotlib cannot draw are replaced by their index in figures: "
            f"{', '.join(replaced[:MAX_LISTED_LABELS])}{rest}. For Chinese, Japanese or Korean "
            "install a font such as Noto Sans CJK; right-to-left scripts are not supported there. "
            "The report "
            "and the tables contain all names.",
            flush=True,
        )
    return labels, families


# ==== 65. report/explain.py
# Explanations: the clusters that attention heads form, and where the deformable stem samples.


BRANCHES = {"upper": "cosine", "lower": "Euclidean"}  # and their similarities
PICTURE_SIZE = 256  # width and height of a drawn image, in pixels
# Sasha Trubetskoy's "20 simple, distinct colors"; clusters also have outlines and numbers.
CENTER_COLORS = (
    *(0xE6194B, 0x4363D8, 0xFFE119, 0x3CB44B, 0xF58231, 0xB45FD0, 0x42D4F4, 0xF032E6),
    *(0xBFEF45, 0x469990, 0xFABED4, 0xB8793A, 0xDCBEFF, 0xA3A300, 0xAAFFC3, 0xFFD8B1),
)
MIN_LABELED = 0.03  # share of the tokens from which on a cluster is numbered


@dataclass(frozen=True)
class Grouping:
    """How the heads of one cluster attention, or a branch's readout, group an image's tokens.

    Attributes:
        branch: "upper" or "lower".
        stage: from 1; the readout follows the last one.
        grid: (H, W) of the tokens.
        centers: their number, over all windows.
        index: [heads, H*W] int64, the center that each token is assigned to.
        similarity: [heads, H*W], between token and center: the token's weight.

    """

    branch: str
    stage: int
    grid: tuple[int, int]
    centers: int
    index: np.ndarray
    similarity: np.ndarray

    def strengths(self, head: int) -> tuple[list[int], list[float]]:
        """Return each center's number of tokens, and its strength, the mean similarity to them."""
        tokens = np.bincount(self.index[head], minlength=self.centers)
        sums = np.bincount(self.index[head], self.similarity[head], minlength=self.centers)
        return tokens.tolist(), (sums / np.maximum(tokens, 1)).tolist()


@torch.inference_mode()
def group_tokens(model: SClusterFormer, image: Tensor) -> list[Grouping]:
    """Run the model on an image and return the groupings: of its readout, or of its attention.

    Of the attention it is that in the last block of each stage. The upper branch comes first.
    """
    model.eval()
    found = []

    def record(branch, stage):
        def hook(module: ClusterAttention | ClusterPool, inputs: tuple) -> None:
            tokens, grid = inputs[:2]
            index, similarity = (t[0].cpu().numpy() for t in module.grouping(tokens, grid))
            centers = getattr(module, "fold", 1) ** 2 * module.centers**2
            found.append(Grouping(branch, stage, grid, centers, index, similarity))

        return hook

    stages = {
        branch: list(enumerate(getattr(model, branch).stages, start=1)) for branch in BRANCHES
    }
    if model.pools is None:
        places = [(b, k, blocks[-1].attention) for b, own in stages.items() for k, blocks in own]
    else:
        places = [(branch, len(stages[branch]), pool) for branch, pool in model.pools.items()]
    handles = [
        module.register_forward_pre_hook(record(branch, stage)) for branch, stage, module in places
    ]
    try:
        model(normalize(image[None].to(next(model.parameters()).device)))
    finally:
        for handle in handles:
            handle.remove()
    return sorted(found, key=lambda grouping: grouping.stage)


@torch.inference_mode()
def sampling_offsets(model: SClusterFormer, image: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Return where the deformable stem samples an image.

    Returns:
        offsets [h, w, 9, 2] in pixels, (dy, dx) from the positions of an ordinary convolution, and
        the weight of each sample [h, w, 9], 1 before training.
    """
    pixels = normalize(image[None].to(next(model.parameters()).device))
    offsets, masks = model.stem.deform.offset(pixels)[0].split([2 * TAPS, TAPS])
    offsets = offsets.unflatten(0, (TAPS, 2)).permute(2, 3, 0, 1)  # [h, w, 9, 2]
    return offsets.cpu().numpy(), 2 * torch.sigmoid(masks).permute(1, 2, 0).cpu().numpy()


def center_color(center: int) -> tuple[int, int, int]:
    """Return the color of a center, (red, green, blue)."""
    code = CENTER_COLORS[center % len(CENTER_COLORS)]
    return code >> 16, code >> 8 & 255, code & 255


def to_picture(image: Tensor, size: int = PICTURE_SIZE) -> Image.Image:
    """Make a PIL image of ``size`` x ``size`` pixels of [3, S, S] uint8."""
    pixels = image.cpu().permute(1, 2, 0).contiguous().numpy()
    return Image.fromarray(pixels).resize((size, size), Image.Resampling.BICUBIC)


def paint(
    image: Tensor, opacity: np.ndarray, colors: np.ndarray, groups: np.ndarray | None
) -> Image.Image:
    """Color a gray image [3, S, S], with white lines between groups of pixels.

    Opacity is [P, P, 1], colors broadcast to [P, P, 3]; P is PICTURE_SIZE.
    """
    gray = np.asarray(to_picture(image).convert("L"), dtype=float)[..., None]
    painted = (1 - opacity) * gray + opacity * colors * (0.6 + 0.4 * gray / 255)
    for axis in () if groups is None else (0, 1):
        last = groups[-1:] if axis == 0 else groups[:, -1:]
        painted[np.diff(groups, axis=axis, append=last) != 0] = 255
    return Image.fromarray(painted.clip(0, 255).astype(np.uint8))


def paint_groups(image: Tensor, grouping: Grouping, head: int) -> Image.Image:
    """Color an image's tokens by the center that they are assigned to.

    The stronger a center, the more opaque its color. White lines separate the clusters; larger ones
    show the number of their center, from 1.
    """
    grid, index = grouping.grid, grouping.index[head].reshape(grouping.grid)
    strengths = np.array(grouping.strengths(head)[1])
    # A similarity may be slightly below zero, after LeakyReLU.
    opacity = (0.2 + 0.6 * strengths.clip(0) / max(strengths.max(), 1e-6))[index]  # [H, W]
    colors = np.array([center_color(k) for k in range(grouping.centers)])[index]  # [H, W, 3]
    # From one value per token to one per pixel.
    rows, columns = (np.arange(PICTURE_SIZE) * tokens // PICTURE_SIZE for tokens in grid)
    pixels = np.ix_(rows, columns)
    opacity, colors, groups = opacity[pixels][..., None], colors[pixels], index[pixels]
    picture = paint(image, opacity, colors, groups)
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(13)
    for center in np.flatnonzero(
        np.bincount(index.ravel(), minlength=grouping.centers) >= max(2, MIN_LABELED * index.size)
    ):
        members = np.argwhere(index == center)
        nearest = members[((members - members.mean(0)) ** 2).sum(1).argmin()]
        y, x = ((nearest + 0.5) * PICTURE_SIZE / np.array(grid)).tolist()
        draw.text(
            (x, y),
            str(center + 1),
            fill="white",
            font=font,
            anchor="mm",
            stroke_width=2,
            stroke_fill="black",
        )
    return picture


def paint_sampling(model: SClusterFormer, image: Tensor) -> Image.Image:
    """Draw where the deformable stem samples the center of an image, at every second position.

    A line leads from where an ordinary convolution would sample to a dot where this one does; the
    dot's area is the sample's weight.
    """
    offsets, weights = sampling_offsets(model, image)
    side, stride = 2 * PICTURE_SIZE, model.stem.deform.offset.stride[0]
    # A crop of six by six positions, far enough apart for nine samples each.
    step = max(2, -(-4 // stride))
    crop_size = min(6 * step * stride, image.shape[1])
    corner, scale = (image.shape[1] - crop_size) // 2, side / crop_size
    crop = image[:, corner : corner + crop_size, corner : corner + crop_size]
    pixels = crop.cpu().permute(1, 2, 0).contiguous().numpy()
    # Darkened, so that the marks stand out, and not smoothed.
    picture = Image.fromarray(pixels).resize((side, side), Image.Resampling.NEAREST)
    picture = picture.point(lambda value: value * 0.6)
    draw = ImageDraw.Draw(picture)
    taps = np.stack(np.meshgrid([-1, 0, 1], [-1, 0, 1], indexing="ij"), -1).reshape(TAPS, 2)
    start = corner // stride + step // 2
    for row in range(start, (corner + crop_size) // stride, step):
        for column in range(start, (corner + crop_size) // stride, step):
            regular = taps + np.array([row, column]) * stride - corner
            moved = regular + offsets[row, column]
            for (y, x), (to_y, to_x), weight in zip(
                (regular + 0.5) * scale, (moved + 0.5) * scale, weights[row, column], strict=True
            ):
                draw.line([(x, y), (to_x, to_y)], fill=(160, 205, 255), width=2)
                radius = 4.5 * float(weight) ** 0.5
                box = (to_x - radius, to_y - radius, to_x + radius, to_y + radius)
                draw.ellipse(box, fill=(255, 180, 60), outline=(60, 35, 0))
    return picture


def paint_offsets(model: SClusterFormer, image: Tensor) -> Image.Image:
    """Draw the mean length of the deformable stem's nine offsets at each position, over an image.

    The colors reach from the shortest (dark blue) to the longest (yellow) of this image.
    """
    from matplotlib import colormaps

    offsets, _ = sampling_offsets(model, image)
    distance = np.hypot(offsets[..., 0], offsets[..., 1]).mean(-1)  # [h, w]
    span = max(float(distance.max() - distance.min()), 1e-6)
    colors = colormaps["cividis"]((distance - distance.min()) / span, bytes=True)
    size = (2 * PICTURE_SIZE, 2 * PICTURE_SIZE)
    heat = Image.fromarray(colors[..., :3].copy()).resize(size, Image.Resampling.NEAREST)
    return Image.blend(to_picture(image, 2 * PICTURE_SIZE), heat, 0.6)


def describe_sampling(model: SClusterFormer, image: Tensor) -> str:
    """Return a sentence on the stem's offsets and weights for an image."""
    offsets, weights = sampling_offsets(model, image)
    length = np.hypot(*np.moveaxis(offsets, -1, 0))
    return (
        f"Offsets: {length.mean():.2f} pixels on average, at most {length.max():.2f}; weights: "
        f"{weights.min():.2f} to {weights.max():.2f}."
    )


# ==== 66. report/evidence.py
# Evidence: which part of an image speaks for a class, as exact shares of each head's decision.
#
# A head adds up its vectors by weights, normalizes the sum and applies a linear map. With the
# normalization's scale taken as it is, what the head decides is a sum over its vectors, and where a
# vector is a mean of tokens, a sum over tokens.


# Okabe and Ito's vermilion and blue.
FOR, AGAINST = (0xD5, 0x5E, 0x00), (0x00, 0x72, 0xB2)


@dataclass(frozen=True)
class Evidence:
    """Shares of the difference between a class's logit and another's, in one head.

    Attributes:
        head: "upper", "lower" or "fused".
        other: index of the other class.
        difference: of the two logits; the sum of ``tokens`` and of ``vectors``.
        weight: of the head: its share of the mixture's probability of the class.
        vectors: [M] share of each cluster; of each token where there are no clusters.
        tokens: [H, W] share of each token; in the fused head a cluster's share is spread over its
            tokens by their shares of the center.
        index: [H, W] int64, the cluster that holds most of each token.

    """

    head: str
    other: int
    difference: float
    weight: float
    vectors: np.ndarray
    tokens: np.ndarray
    index: np.ndarray


@torch.inference_mode()
def collect_evidence(model: SClusterFormer, image: Tensor, label: int) -> list[Evidence]:
    """Return each head's evidence for a class in an image, as it is, against the likeliest other.

    The model is put into evaluation mode.
    """
    model.eval()
    read = model.readout(normalize(image[None].to(next(model.parameters()).device)))
    vectors, head_weights = read.vectors[:, 0].double(), read.weights[:, 0].double()
    sums = (head_weights[:, None] @ vectors).squeeze(1)  # [3, dim]
    outputs = model.heads.head_outputs(sums[:, None].to(read.vectors.dtype))[:, 0]  # [3, K]
    mixed = mixture_weights(model.heads.theta)[:, None] * outputs.exp()
    probability = mixed.sum(0)
    probability[label] = -1
    other = int(probability.argmax())
    weights = (mixed[:, label] / mixed[:, label].sum()).tolist()
    found = []
    for number, (head, weight) in enumerate(zip(HEADS, weights, strict=True)):
        linear = getattr(model.heads, head)
        direction = (linear.weight[label] - linear.weight[other]).double()
        bias = (linear.bias[label] - linear.bias[other]).double()
        scale = (sums[number].var(correction=0) + 1e-5).sqrt()  # of F.layer_norm

        def speak(vectors: Tensor, scale=scale, direction=direction, bias=bias) -> Tensor:
            centered = vectors.double() - vectors.double().mean(-1, keepdim=True)
            return centered @ direction / scale + bias

        by_vector = head_weights[number] * speak(vectors[number])  # [M]
        if read.clusters is None:
            by_token, index, grid = by_vector, torch.arange(len(by_vector)), read.size
        else:
            branch = min(number, 1)  # the fused head's clusters are the lower branch's
            tokens, grid = read.tokens[branch]
            pool = model.pools[HEADS[branch]]
            members = pool.members(read.clusters[branch], grid)[0].double()  # [M, N]
            index = members.argmax(0)
            if head == "fused":  # which has changed the centers since
                by_token = by_vector @ members
            else:
                by_token = (head_weights[number] @ members) * speak(tokens[0])
        found.append(
            Evidence(
                head,
                other,
                float(by_vector.sum()),
                weight,
                by_vector.cpu().numpy(),
                by_token.view(grid).cpu().numpy(),
                index.view(grid).cpu().numpy(),
            )
        )
    return found


def mixed_evidence(found: list[Evidence]) -> np.ndarray:
    """Average the heads' shares of tokens by their weights: [H, W], an approximation.

    The mixture is one of probabilities, which no sum of logits gives.
    """
    return sum(own.weight * own.tokens for own in found)


def ranked_clusters(own: Evidence) -> tuple[list[int], list[float]]:
    """Return the clusters' tokens and shares, from most for the class to most against it."""
    tokens = np.bincount(own.index.ravel(), minlength=len(own.vectors))
    held = [k for k in np.argsort(-own.vectors).tolist() if tokens[k]]
    return tokens[held].tolist(), own.vectors[held].tolist()


def paint_evidence(
    image: Tensor, shares: np.ndarray, index: np.ndarray | None = None
) -> Image.Image:
    """Color what speaks for a class orange and what speaks against it blue, the more the fuller.

    Args:
        image: [3, S, S] uint8.
        shares: [H, W], of which the largest gets the full color.
        index: [H, W], the cluster of each token; None: no outlines.

    """
    rows, columns = (np.arange(PICTURE_SIZE) * side // PICTURE_SIZE for side in shares.shape)
    pixels = np.ix_(rows, columns)
    share = (shares / max(np.abs(shares).max(), 1e-12))[pixels][..., None]  # -1 to 1
    color = np.where(share > 0, np.array(FOR), np.array(AGAINST))
    return paint(image, 0.75 * np.abs(share), color, None if index is None else index[pixels])


# ==== 67. report/figures.py
# Figures of a run and of its model, one function each, for the notebook and the report.
#
# Each returns a ``matplotlib.figure.Figure``. matplotlib is imported where one is drawn, and not
# before: a run's start stays short.


# Okabe and Ito's colors (jfly.uni-koeln.de/color), distinct for color-blind readers; lines also
# differ in their dashes and markers.
BLUE, ORANGE, GREEN, PINK = "#0072B2", "#D55E00", "#009E73", "#CC79A7"
INK, RULE = "#1b1b19", "#d9d8d2"  # text, grid
STYLE = {
    "figure.facecolor": "white",
    "font.size": 12,
    "axes.titlesize": 14,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": RULE,
    "text.color": INK,
    "text.parse_math": False,  # a class may be called $x$
    "xtick.color": INK,
    "ytick.color": INK,
    "legend.frameon": False,
    "lines.linewidth": 2,
    "lines.markersize": 4,
}
# The columns of history.csv that the curves need.
CURVE_COLUMNS = (
    *("epoch", "loss", "accuracy"),
    *("validation_loss", "validation_accuracy", "validation_mean_recall"),
)
MAX_SAMPLE_CLASSES = 40  # rows in the figure of samples
OUTPUTS = (*HEADS, "mixture")


def styled(draw):
    """Make a function draw with STYLE, without changing matplotlib's settings elsewhere."""

    @functools.wraps(draw)
    def draw_styled(*arguments, **options):
        from matplotlib import rc_context

        with rc_context(STYLE):
            return draw(*arguments, **options)

    return draw_styled


def new_figure(**options):
    """Return an empty figure."""
    from matplotlib.figure import Figure

    return Figure(**options)


def show_image(axis, image: Tensor) -> None:
    """Show an image [3, S, S] uint8 without axes."""
    axis.imshow(image.permute(1, 2, 0).cpu().numpy())
    axis.set_axis_off()


@styled
def show_samples(examples: Examples, columns: int = 8):
    """Show the first training images of each class, one row per class, at most 40 classes."""
    labels, fonts = class_labels(tuple(examples.classes))
    count = min(len(examples.classes), MAX_SAMPLE_CLASSES)
    height = 1.9 * count  # inches
    figure = new_figure(figsize=(1.5 * columns, height))
    figure.subplots_adjust(0.01, 0.05 / height, 0.99, 1 - 0.35 / height, wspace=0.06, hspace=0.27)
    axes = figure.subplots(count, columns, squeeze=False)
    train = examples.splits["train"]
    for label, row in enumerate(axes):
        indices = train[examples.labels[train] == label]
        for axis in row:
            axis.set_axis_off()
        for axis, index in zip(row, indices[:columns].tolist(), strict=False):
            show_image(axis, examples.images[index])
        # Text instead of a title, which would be above the first image's middle.
        row[0].text(
            *(0, 1.05, f"{labels[label]}, {len(indices)} training images"),
            weight="bold",
            fontfamily=fonts,
            transform=row[0].transAxes,
        )
    return figure


def draw_lines(axis, run: Run, lines: tuple) -> None:
    """Plot columns of a run's history over the epochs; a dotted line marks the best epoch."""
    table = pd.DataFrame(run.history, columns=None if run.history else CURVE_COLUMNS)
    for column, label, color, dashes in lines:
        axis.plot(table.epoch, table[column], dashes, color=color, marker="o", label=label)
    axis.set_xlim(0.5, max(run.config.epochs, 1) + 0.5)
    axis.xaxis.get_major_locator().set_params(integer=True)
    if run.best_epoch:
        axis.axvline(run.best_epoch, color=INK, linewidth=1, linestyle=":")
    axis.legend()


def draw_loss(axis, run: Run) -> None:
    """Plot training and validation loss over the epochs."""
    lines = (("loss", "training", ORANGE, "-"), ("validation_loss", "validation", BLUE, "-"))
    draw_lines(axis, run, lines)
    axis.set(title="Loss", xlabel="epoch", ylabel="negative log-likelihood (nats)")
    axis.set_ylim(bottom=0)


def draw_accuracy(axis, run: Run) -> None:
    """Plot training and validation accuracy, and validation mean recall, over the epochs."""
    lines = (
        ("accuracy", "training accuracy", ORANGE, "-"),
        ("validation_accuracy", "validation accuracy", BLUE, "-"),
        ("validation_mean_recall", "validation mean recall", GREEN, "--"),
    )
    draw_lines(axis, run, lines)
    axis.set(title="Accuracy", xlabel="epoch", ylabel="accuracy, mean recall", ylim=(0, 1.02))


@styled
def show_curves(run: Run):
    """Plot loss, and accuracy and mean recall, over the epochs."""
    figure = new_figure(figsize=(12, 4.6), layout="constrained")
    left, right = figure.subplots(1, 2)
    draw_loss(left, run)
    draw_accuracy(right, run)
    return figure


@styled
def panel(draw, *arguments):
    """Make a figure of one small panel, readable on a phone."""
    figure = new_figure(figsize=(5.6, 4.4), layout="constrained")
    draw(figure.subplots(), *arguments)
    return figure


class LiveCurves:
    """The curves of a run in a notebook: one figure that is updated after each epoch."""

    def __init__(self, run: Run):
        from IPython.display import display

        self.handle = display(show_curves(run), display_id=True)

    def __call__(self, run: Run) -> None:
        """Update the figure."""
        self.handle.update(show_curves(run))


@styled
def show_confusion(results: Results, examples: Examples):
    """Draw the confusion matrix of the test split, colored by the share of the true class."""
    labels, fonts = class_labels(tuple(examples.classes))
    confusion = np.array(results.scores["test"]["confusion"])
    share = confusion / np.maximum(confusion.sum(1, keepdims=True), 1)
    side = min(max(6.0, 0.6 * len(labels) + 3.5), 40.0)
    figure = new_figure(figsize=(side + 1.5, side), layout="constrained")
    axis = figure.subplots()
    image = axis.imshow(share, cmap="Blues", vmin=0, vmax=1)
    axis.grid(visible=False)
    slanted = {"rotation": 45, "ha": "right", "rotation_mode": "anchor"}
    axis.set_xticks(range(len(labels)), labels, fontfamily=fonts, **slanted)
    axis.set_yticks(range(len(labels)), labels, fontfamily=fonts)
    accuracy = results.scores["test"]["accuracy"]
    title = f"Confusion matrix\ntest split, accuracy {accuracy:.3f}"
    axis.set(xlabel="predicted class", ylabel="true class", title=title)
    if len(labels) <= 30:  # of more the numbers would overlap
        for (row, column), number in np.ndenumerate(confusion):
            color = "white" if share[row, column] > 0.5 else INK
            axis.text(column, row, number, ha="center", va="center", color=color)
    figure.colorbar(image, label="fraction of the true class", shrink=0.8)
    return figure


@styled
def show_scores(results: Results, examples: Examples):
    """Plot test precision, recall and F1 of each class, with 95% confidence intervals."""
    labels, fonts = class_labels(tuple(examples.classes))
    rows = results.scores["test"]["per_class"]
    intervals = intervals_on_test(results, examples)
    figure = new_figure(figsize=(10, 1.2 + 0.75 * len(rows)), layout="constrained")
    axis = figure.subplots()
    for k, (score_name, color, marker) in enumerate(
        (("precision", BLUE, "o"), ("recall", ORANGE, "s"), ("f1", GREEN, "D"))
    ):
        values = np.array([row[score_name] for row in rows.values()])
        values[[not row["images"] for row in rows.values()]] = math.nan  # unknown
        ends = np.array([intervals["per_class"][name][score_name] for name in rows])
        y = np.arange(len(rows)) + 0.22 * (k - 1)
        errors = np.abs(ends.T - values)
        label = "F1" if score_name == "f1" else score_name
        axis.errorbar(values, y, xerr=errors, fmt=marker, color=color, label=label, markersize=6)
    ticks = [f"{labels[k]} ({row['images']})" for k, row in enumerate(rows.values())]
    axis.set_yticks(range(len(rows)), ticks, fontfamily=fonts)
    axis.invert_yaxis()
    axis.set(xlim=(0, 1.02), title="Per-class scores, test split (images in parentheses)")
    axis.grid(visible=False, axis="y")
    figure.legend(loc="outside lower center", ncols=3)
    return figure


@styled
def show_calibration(results: Results, examples: Examples):
    """Draw the reliability diagram of the test split, before and after temperature scaling."""
    log_probabilities = results.log_probabilities["test"]
    calibrated = calibrate(log_probabilities, results.temperature)
    labels = examples.labels[examples.splits["test"]]
    figure = new_figure(figsize=(6, 5.6), layout="constrained")
    curve, histogram = figure.subplots(2, 1, height_ratios=[3, 1], sharex=True)
    diagonal = {"color": INK, "linewidth": 1, "linestyle": ":"}
    curve.plot([0, 1], [0, 1], label="perfect calibration", **diagonal)
    for k, (values, color, line, label) in enumerate(
        (
            (log_probabilities, ORANGE, "o-", "uncalibrated"),
            (calibrated, BLUE, "s--", f"temperature {results.temperature:.2f}"),
        )
    ):
        bins = calibration_bins(values, labels)
        curve.plot(bins.confidence, bins.accuracy, line, color=color, label=label, markersize=6)
        x = (bins.index.to_numpy() + 0.3 + 0.4 * k) / CONFIDENCE_BINS
        histogram.bar(x, bins.images, 0.36 / CONFIDENCE_BINS, color=color)
    curve.set(title="Calibration, test split", ylabel="accuracy", ylim=(0, 1.02), xlim=(0, 1))
    curve.legend(loc="lower right")
    histogram.set(xlabel="confidence (probability of the predicted class)", ylabel="images")
    return figure


def head_log_probabilities(results: Results) -> Tensor:
    """Return test log-probabilities of the three heads and their mixture, [4, N, num_classes]."""
    head_outputs = results.head_outputs["test"].transpose(0, 1)
    return torch.cat([head_outputs, results.log_probabilities["test"][None]])


@styled
def show_heads(results: Results, examples: Examples):
    """Draw the test recall of each head by class."""
    class_names, fonts = class_labels(tuple(examples.classes))
    labels = examples.labels[examples.splits["test"]]
    correct = head_log_probabilities(results).argmax(2) == labels  # [4, N]
    count = len(class_names)
    figure = new_figure(figsize=(10, 1.4 + 0.9 * count), layout="constrained")
    axis = figure.subplots()
    colors = (BLUE, ORANGE, GREEN, INK)
    for k, (name, hits) in enumerate(zip(OUTPUTS, correct, strict=True)):
        recalls = [
            float(hits[labels == label].float().mean()) if (labels == label).any() else math.nan
            for label in range(count)
        ]
        axis.barh(np.arange(count) + 0.19 * (k - 1.5), recalls, 0.17, color=colors[k], label=name)
    axis.set_yticks(range(count), class_names, fontfamily=fonts)
    axis.invert_yaxis()
    axis.set(xlim=(0, 1), title="Recall of each head by class, test split", xlabel="recall")
    axis.grid(visible=False, axis="y")
    figure.legend(loc="outside lower center", ncols=4)
    return figure


def rank_predictions(results: Results, examples: Examples) -> tuple[list[int], list[int]]:
    """Rank the test predictions by confidence.

    Returns:
        positions in the test split: of the errors, the most confident first; and of the correct
        predictions, the least confident first.

    """
    confidence, predicted = results.log_probabilities["test"].max(1)
    wrong = predicted != examples.labels[examples.splits["test"]]
    order = confidence.argsort(descending=True)
    return order[wrong[order]].tolist(), order[~wrong[order]].flip(0).tolist()


@styled
def show_predictions(results: Results, examples: Examples, columns: int = 6):
    """Show the most confident errors and, below, the least confident correct predictions."""
    labels, fonts = class_labels(tuple(examples.classes))
    indices = examples.splits["test"]
    confidence, predicted = results.log_probabilities["test"].exp().max(1)
    errors, correct = rank_predictions(results, examples)
    figure = new_figure(figsize=(2.3 * columns, 6.6), layout="constrained")
    upper, lower = figure.subfigures(2, 1)
    for half, title, positions, color in (
        (upper, "Most confident errors", errors, ORANGE),
        (lower, "Least confident correct predictions", correct, GREEN),
    ):
        half.suptitle(title if positions else f"{title}: none", x=0.01, ha="left", weight="bold")
        axes = half.subplots(1, columns, squeeze=False)[0]
        for axis in axes:
            axis.set_axis_off()
        for axis, k in zip(axes, positions[:columns], strict=False):
            show_image(axis, examples.images[indices[k]])
            text = f"{labels[predicted[k]]} ({confidence[k]:.0%})"
            if color == ORANGE:
                text += f"\ntrue: {labels[examples.labels[indices[k]]]}"
            style = {"fontsize": 10, "fontweight": "normal", "fontfamily": fonts}
            axis.set_title(text, color=color, loc="center", **style)
    return figure


def stage_names(stages: int) -> list[str]:
    """Return a heading for each stage."""
    return [f"stage {stage} of {stages}" for stage in range(1, stages + 1)]


@styled
def show_clusters(model, image):
    """Draw the clusters that each attention head groups an image's tokens into.

    One row per head; for each stage a column of the upper and one of the lower branch. Under each
    map stands a bar per center: its width is the center's share of the tokens, its height the mean
    similarity of these tokens to the center.

    Args:
        model: a run, or what ``load_classifier`` returns.
        image: a path, a PIL image, an array, or [3, S, S] uint8.

    """
    pixels = to_pixels(image, model.config.image_size)
    groupings = group_tokens(model.model, pixels)
    heads, columns = max(len(grouping.index) for grouping in groupings), len(groupings)
    figure = new_figure(figsize=(2.9 * columns + 2.6, 3.3 * heads), layout="constrained")
    grid = figure.add_gridspec(2 * heads, columns + 1, height_ratios=[6, 1] * heads)
    axis = figure.add_subplot(grid[0, 0])
    axis.imshow(np.asarray(to_picture(pixels)))
    axis.set_axis_off()
    axis.set_title("input")
    stages = stage_names(len(model.config.embed_dims))
    for column, grouping in enumerate(groupings, start=1):
        for head in range(heads):
            axis = figure.add_subplot(grid[2 * head, column])
            axis.imshow(np.asarray(paint_groups(pixels, grouping, head)))
            axis.set_axis_off()
            if head == 0:
                name = f"{grouping.branch} ({BRANCHES[grouping.branch]})"
                axis.set_title(f"{name}\n{stages[grouping.stage - 1]}", fontsize=12)
            if column == 1:
                beside = {"transform": axis.transAxes, "rotation": 90, "va": "center"}
                axis.text(-0.06, 0.5, f"head {head + 1}", ha="right", **beside)
            tokens, strengths = grouping.strengths(head)
            colors = [np.array(center_color(k)) / 255 for k in range(len(tokens))]
            bars = figure.add_subplot(grid[2 * head + 1, column])
            draw_bars(bars, tokens, strengths, colors)
            bars.set(ylim=(min(0, *strengths), 1), yticks=[0, 1])
    return figure


@styled
def show_evidence(model, image, label: int | None = None):
    """Draw which parts of an image speak for a class (orange) and which against it (blue).

    First the mixture, an approximation, then each head, whose shares are exact. Below a head its
    clusters, each in one color and with a bar, from most for the class to most against it: as wide
    as its share of the tokens, as high as its share of the difference of the two logits.

    Args:
        model: a run, or what ``load_classifier`` returns.
        image: a path, a PIL image, an array, or [3, S, S] uint8.
        label: index of the class; None: the predicted one.

    """
    pixels = to_pixels(image, model.config.image_size)
    network, names = model.model, class_labels(tuple(model.classes))[0]
    if label is None:
        there = pixels[None].to(next(network.parameters()).device)
        label = int(network(normalize(there)).argmax())
    found = collect_evidence(network, pixels, label)
    figure = new_figure(figsize=(15, 6.6), layout="constrained")
    grid = figure.add_gridspec(3, 1 + len(found), height_ratios=[6, 6, 1])
    columns = [("mixture (approximation)", mixed_evidence(found), None)]
    columns += [(f"{own.head}, {own.weight:.0%} of the mixture", own.tokens, own) for own in found]
    for column, (title, shares, own) in enumerate(columns):
        axis = figure.add_subplot(grid[0, column])
        axis.imshow(np.asarray(paint_evidence(pixels, shares)))
        axis.set_axis_off()
        axis.set_title(title, fontsize=12)
        axis = figure.add_subplot(grid[1, column])
        axis.set_axis_off()
        if own is None:
            axis.imshow(np.asarray(to_picture(pixels)))
            continue
        axis.imshow(np.asarray(paint_evidence(pixels, own.vectors[own.index], own.index)))
        tokens, heights = ranked_clusters(own)
        bars = figure.add_subplot(grid[2, column])
        draw_bars(bars, tokens, heights, [ORANGE if height > 0 else BLUE for height in heights])
        bars.axhline(0, color=INK, linewidth=0.8)
        bars.set_xlabel(f"sum {own.difference:+.2f}", fontsize=10)
    figure.suptitle(f"What speaks for {names[label]}, against {names[found[0].other]}")
    return figure


def draw_bars(axis, tokens: list[int], heights: list[float], colors: list) -> None:
    """Draw a bar per cluster, side by side: its width is its share of the tokens."""
    widths = np.array(tokens) / sum(tokens)
    left = widths.cumsum() - widths
    axis.bar(left, heights, widths, align="edge", color=colors, edgecolor="white")
    axis.set(xlim=(0, 1), xticks=[])
    axis.tick_params(labelsize=9)
    axis.grid(visible=False)


@styled
def show_sampling(model, image):
    """Draw where the deformable stem samples an image; the arguments are those of show_clusters."""
    pixels = to_pixels(image, model.config.image_size)
    figure = new_figure(figsize=(13, 7.2), layout="constrained")
    left, right = figure.subplots(1, 2)
    left.imshow(np.asarray(paint_offsets(model.model, pixels)))
    left.set_title("Mean length of the sampling offsets")
    right.imshow(np.asarray(paint_sampling(model.model, pixels)))
    right.set_title("Sampling positions in the center of the image")
    for axis in (left, right):
        axis.set_axis_off()
    figure.supxlabel(describe_sampling(model.model, pixels), fontsize=11)
    return figure


# ==== 68. report/verdict.py
# Verdict: what is known of a trained model, in sentences, the most important first.


FEW_IMAGES = 20  # of a class in the test split
LOW_RECALL = 0.8
NEXT_STEPS = 2  # that are named


def verdict_sentences(
    results: Results, baseline: Baseline, intervals: dict, examples: Examples, keep: float
) -> list[str]:
    """Say how good a model is, on what evidence, what it looks at, and what to do next."""
    return [
        accuracy_sentence(results, baseline, intervals),
        evidence_sentence(examples),
        looks_sentence(results, baseline),
        strangers_sentence(unknown_record(results, keep)),
        f"Next: {'; '.join(next_steps(results, intervals, examples)[:NEXT_STEPS])}.",
    ]


def accuracy_sentence(results: Results, baseline: Baseline, intervals: dict) -> str:
    """Say how accurate a model is, and how that compares with the baseline."""
    scores = results.scores["test"]
    low, high = intervals["ahead"]
    points = 100 * abs(scores["accuracy"] - baseline.scores["accuracy"])
    if low > 0:
        comparison = f"{points:.1f} points more than {baseline.name}"
    elif high < 0:
        comparison = f"{points:.1f} points less than {baseline.name}"
    else:
        comparison = f"not significantly different from {baseline.name}"
    return (
        f"The model classifies {percent(scores['accuracy'])} of {scores['images']:,} test images "
        f"correctly (95% confidence interval {percent_range(intervals['accuracy'])}), {comparison} "
        f"({percent(baseline.scores['accuracy'])})."
    )


def evidence_sentence(examples: Examples) -> str:
    """Say how many images, and groups of them, the scores rest on."""
    count, groups = len(examples.splits["test"]), len(np.unique(groups_on_test(examples)))
    fewest, name = fewest_images(examples)
    related = f" in {groups:,} groups of photographs that belong together" * (groups < count)
    if examples.folds is not None and not examples.test_given:
        related += (
            f", each predicted by a model that had not seen it ({examples.folds.max()} folds)"
        )
    return (
        f"That rests on {count:,} test images{related}; the class with the fewest, {name}, has "
        f"{fewest}."
    )


def fewest_images(examples: Examples) -> tuple[int, str]:
    """Return how many test images the class with the fewest has, and its name."""
    labels = examples.labels[examples.splits["test"]]
    counts = np.bincount(labels, minlength=len(examples.classes))
    return int(counts.min()), examples.classes[int(counts.argmin())]


def looks_sentence(results: Results, baseline: Baseline) -> str:
    """Say what a model looks at, or what the images' border alone gives away."""
    if results.audit is None:
        sentence = "Whether the model looks at the leaf was not looked for (--no-audit)."
    else:
        sentence = results.audit.sentence()
        if results.audit.looks_at:
            return sentence
    return (
        f"{sentence} The border of the images alone gives {percent(baseline.border)} to a linear "
        f"classifier, the most frequent class {percent(baseline.most_frequent)}."
    )


def strangers_sentence(unknown: dict | None) -> str:
    """Say what ``predict`` does with images unlike the training images; of ``unknown_record``."""
    if unknown is None:
        return "It cannot tell images unlike the training images: each one gets a class."
    too_few = f" {unknown['too_few']}." if unknown["too_few"] else ""
    kept = unknown["kept_on_test"]
    seen = "" if kept is None else f"; of the test images it keeps {percent(kept)}"
    return (
        f"Images stranger than {percent(unknown['keep'])} of those it was made for, predict calls "
        f"unknown{seen}.{too_few}"
    )


def next_steps(results: Results, intervals: dict, examples: Examples) -> list[str]:
    """Return what is best done next, the most urgent first."""
    steps = []
    if results.audit and results.audit.looks_at == "background":
        steps.append("train again with --background swap")
    if intervals["ahead"][0] <= 0:
        steps.append("look at errors and labels, since colors alone may do as well")
    doubtful = [s for s in results.suspects or [] if s.reason == "label"]
    if doubtful:
        steps.append(f"check {len(doubtful)} doubtful labels in suspects.csv")
    fewest, name = fewest_images(examples)
    if fewest < FEW_IMAGES:
        steps.append(f"add images of {name}, of which {fewest} in the test split say little")
    recalls = {
        name: row["recall"]
        for name, row in results.scores["test"]["per_class"].items()
        if row["images"]
    }
    worst = min(recalls, key=recalls.get)
    if recalls[worst] < LOW_RECALL:
        steps.append(f"add images of {worst}, of which {percent(recalls[worst])} are recognized")
    return [*steps, "try the model on photographs from elsewhere (predict)"]


def unknown_record(results: Results, keep: float) -> dict | None:
    """Return how images are told from strange ones, as plain values."""
    if results.unknown is None:
        return None
    limit, kept = results.unknown.limit(keep), results.strangeness
    return {
        "keep": keep,
        "limit": limit,
        "validation_images": len(results.unknown.validation),
        "too_few": results.unknown.too_few(keep),
        "kept_on_test": None if kept is None else float((kept <= limit).double().mean()),
    }


# ==== 69. report/card.py
# Model card: what a model was trained on, its scores, and what it is not for.
#
# The text is the template ``model_card.md``; its sections follow Mitchell et al., "Model Cards for
# Model Reporting", FAT* 2019, arXiv:1810.03993.


LICENSE_FILES = ("license", "licence", "copying")


def describe_init(config: Config) -> str:
    """Say what a run started from."""
    words = {"scratch": "from scratch", "pretrained": "from weights pretrained on plants"}
    return words.get(config.init, "from the weights of another model")


def find_license(root: Path | None) -> str:
    """Return a data set's license, as far as a file in its folder states one."""
    unknown = "not stated in the data set's folder; check its source before sharing the model"
    try:
        files = sorted(root.iterdir()) if root else []
        for file in files:
            if file.name == "dataset-metadata.json":  # as Kaggle's client writes it
                names = [entry["name"] for entry in json.loads(file.read_text())["licenses"]]
                return f"{', '.join(names)} ({file.name})"
            if file.name.lower().startswith(LICENSE_FILES) and file.is_file():
                with file.open(encoding="utf-8", errors="replace") as text:
                    line = next((line.strip() for line in text if line.strip()), "empty")
                return f"{line[:200]} ({file.name})"
    except (OSError, ValueError, KeyError, TypeError):
        return unknown
    return unknown


def used_splits(examples: Examples) -> dict[str, Tensor]:
    """Return the labeled images by what they were used for, each once."""
    splits = {name: own for name, own in examples.splits.items() if name != "predict"}
    if examples.folds is None:
        return splits
    test = {"test": splits["test"]} if examples.test_given else {}
    return {"in folds": splits["train"]} | test


def model_card(
    run: Run, results: Results, baseline: Baseline, intervals: dict, examples: Examples, views: int
) -> str:
    """Return the text of ``MODEL_CARD.md``; ``views``: of each test image, as it was scored."""
    return render(
        "model_card.md",
        verdict=verdict_sentences(results, baseline, intervals, examples, run.config.keep),
        config=run.config,
        init=describe_init(run.config),
        parameters=count_parameters(run.model),
        best_epoch=run.best_epoch,
        epochs=run.epoch,
        command=command_line(run.config),
        classes=examples.classes,
        images={split: len(own) for split, own in used_splits(examples).items()},
        folds=examples.folds is not None,
        notes=examples.notes,
        license=find_license(examples.root),
        scores=results.scores["test"],
        intervals=intervals,
        baseline=baseline,
        temperature=results.temperature,
        unknown=unknown_record(results, run.config.keep),
        views=views,
    )


# ==== 70. report/page.py
# Page: computes the variables of the template ``report.html`` and fills it.


THUMBNAIL_SIZE = 96  # width and height in pixels
MAX_SAMPLES = 96  # training images, over all classes
MAX_MATRIX_CLASSES = 30  # with more classes, the largest confusions are listed instead
MAX_CELL_IMAGES = 12  # images of each cell of the confusion matrix
MAX_ALL_CELL_IMAGES = 400  # images of all cells together
MAX_RANKED = 12  # most confident errors, and least confident correct predictions
MAX_CLUSTER_MAPS = 100  # over all images
MAX_EXPLAINED = 6  # images with cluster maps
MAX_SAMPLING = 2  # images with sampling positions of the stem


@dataclass(frozen=True)
class ReportData:
    """What the report is computed from.

    Attributes:
        run: the run, its model with the best weights.
        plan: the memory plan of its steps.
        results: of the validation and the test split.
        baseline: the baseline, on the same test images.
        intervals: of ``intervals_on_test``; and "ahead", that of the lead over the baseline.
        examples: the data set.
        record: the content of ``metrics.json``.

    """

    run: Run
    plan: Plan
    results: Results
    baseline: Baseline
    intervals: dict
    examples: Examples
    record: dict

    @cached_property
    def test(self) -> torch.Tensor:
        """Indices [N] of the test images."""
        return self.examples.splits["test"]

    @cached_property
    def test_labels(self) -> torch.Tensor:
        """Labels [N] of the test images."""
        return self.examples.labels[self.test]

    @cached_property
    def predictions(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Confidence [N] and predicted class [N] of the test images."""
        return self.results.log_probabilities["test"].exp().max(1)


def build_page(data: ReportData) -> str:
    """Return the text of ``report.html``, one file that loads nothing else."""
    run, scores = data.run, data.results.scores["test"]
    cells = cells_context(data)
    return render(
        "report.html",
        verdict=verdict_sentences(
            data.results, data.baseline, data.intervals, data.examples, run.config.keep
        ),
        stopped=run.stopped,
        scores=scores,
        intervals=data.intervals,
        baseline=data.baseline,
        temperature=data.results.temperature,
        data=data_context(data.examples),
        training=training_context(run),
        matrix=matrix_context(scores["confusion"], data.examples.classes),
        ranked=ranked_context(data),
        audit=audit_context(data),
        folds=data.record["folds"],
        suspects=suspects_context(data),
        calibration_figure=to_svg(show_calibration(data.results, data.examples)),
        heads=heads_context(data),
        explained=explained_context(data),
        sampling=sampling_context(data),
        resources=resources_context(data),
        record=data.record,
        config={key: str(value) for key, value in data.record["config"].items()},
        command=command_line(run.config),
        cells=cells,
        linked={(cell["i"], cell["j"]) for cell in cells},
    )


def embed(picture: Image.Image) -> dict:
    """Return a picture as a JPEG in a data URI, with its size."""
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=80)
    uri = f"data:image/jpeg;base64,{base64.b64encode(file.getvalue()).decode()}"
    return {"src": uri, "width": picture.width, "height": picture.height}


def to_svg(figure) -> str:
    """Return a matplotlib figure as SVG markup that takes the page's colors for text and grid."""
    from matplotlib import rc_context

    file = io.StringIO()
    no_metadata = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    # A fixed salt: the same figure has the same ids in every run.
    with rc_context(STYLE | {"svg.fonttype": "path", "svg.hashsalt": "report"}):
        figure.savefig(file, format="svg", transparent=True, metadata=no_metadata)
    text = file.getvalue()
    text = text[text.index("<svg") :]
    # matplotlib counts from patch_1 in each figure; a page must have an id only once.
    prefix = f"f{zlib.crc32(text.encode()):08x}-"
    text = re.sub(r'(?<= id=")|(?<=url\(#)|(?<=href="#)', prefix, text)
    return text.replace(INK, "currentColor").replace(RULE, "var(--rule)")


def data_context(examples: Examples) -> dict:
    """Count the images by class and split, and choose samples."""
    splits, classes = used_splits(examples), examples.classes
    counts = {
        split: torch.bincount(examples.labels[indices], minlength=len(classes)).tolist()
        for split, indices in splits.items()
    }
    train = examples.splits["train"]
    per_class = max(1, min(8, MAX_SAMPLES // len(classes)))
    samples = []
    for label, name in enumerate(classes[:MAX_SAMPLES]):
        own = train[examples.labels[train] == label]
        spaced = own[torch.linspace(0, len(own) - 1, min(per_class, len(own))).long()].tolist()
        images = [embed(to_picture(examples.images[index], THUMBNAIL_SIZE)) for index in spaced]
        samples.append({"name": name, "images": images})
    return {
        "splits": list(splits),
        "rows": [
            {"name": name, "counts": [counts[split][label] for split in splits]}
            for label, name in enumerate(classes)
        ],
        "totals": [len(indices) for indices in splits.values()],
        "unlabeled": len(examples.splits.get("predict", ())),
        "numbered": [
            {"label": label, "name": name}
            for label, name in zip(class_labels(tuple(classes))[0], classes, strict=True)
            if label != shorten(name)
        ],
        "notes": examples.notes,
        "license": find_license(examples.root),
        "samples": samples,
    }


def training_context(run: Run) -> dict | None:
    """Draw the curves; None without an epoch."""
    if not run.history:
        return None
    return {
        "epochs": run.epoch,
        "init": describe_init(run.config),
        "best_epoch": run.best_epoch,
        "best": run.history[run.best_epoch - 1],
        "loss_figure": to_svg(panel(draw_loss, run)),
        "accuracy_figure": to_svg(panel(draw_accuracy, run)),
    }


def matrix_context(confusion: list[list[int]], classes: list[str]) -> dict:
    """Return the confusion matrix; for many classes the largest confusions instead."""
    counts = np.array(confusion)
    if len(classes) > MAX_MATRIX_CLASSES:
        errors = counts - np.diag(counts.diagonal())
        order = np.argsort(-errors, axis=None)[:MAX_MATRIX_CLASSES].tolist()
        cells = [divmod(k, len(classes)) for k in order if errors.flat[k]]
        return {
            "confusions": [
                {"i": i, "j": j, "true": classes[i], "predicted": classes[j], "count": errors[i, j]}
                for i, j in cells
            ]
        }
    rows = []
    for i, name in enumerate(classes):
        cells = []
        for j, predicted in enumerate(classes):
            share = counts[i, j] / max(1, counts[i].sum())
            # Steps over the shades on which neither dark nor light text is readable.
            shade = 85 + 15 * share if share > 0.5 else 12 + 48 * math.sqrt(share)
            cell = {"i": i, "j": j, "predicted": predicted, "count": counts[i, j]}
            cells.append(cell | {"shade": round(shade), "dark": share > 0.5})
        rows.append({"name": name, "label": shorten(name), "cells": cells})
    return {"rows": rows}


def describe_prediction(data: ReportData, position: int, size: int = THUMBNAIL_SIZE) -> dict:
    """Return a test image with its prediction; ``position`` counts within the test split."""
    examples, (confidence, predicted) = data.examples, data.predictions
    index = int(data.test[position])
    return {
        "image": embed(to_picture(examples.images[index], size)),
        "file": examples.names[index],
        "true": examples.classes[examples.labels[index]],
        "predicted": examples.classes[predicted[position]],
        "correct": bool(predicted[position] == examples.labels[index]),
        "confidence": float(confidence[position]),
    }


def ranked_context(data: ReportData) -> dict:
    """Return the most confident errors and the least confident correct predictions."""
    errors, correct = rank_predictions(data.results, data.examples)
    return {
        "error_count": len(errors),
        "errors": [describe_prediction(data, k) for k in errors[:MAX_RANKED]],
        "correct_count": len(correct),
        "correct": [describe_prediction(data, k) for k in correct[:MAX_RANKED]],
    }


def suspects_context(data: ReportData) -> list[dict] | None:
    """Return the images to look at, by reason: how many there are, and the first of them."""
    if data.results.suspects is None:
        return None
    examples, kinds = data.examples, []
    for reason in ("label", "twin", "odd"):
        own = [suspect for suspect in data.results.suspects if suspect.reason == reason]
        shown = [
            {
                "image": embed(to_picture(examples.images[suspect.index], THUMBNAIL_SIZE)),
                "file": examples.names[suspect.index],
                "label": examples.classes[examples.labels[suspect.index]],
                "suggested": suspect.suggested is not None and examples.classes[suspect.suggested],
            }
            for suspect in own[:MAX_RANKED]
        ]
        kinds.append({"reason": reason, "count": len(own), "shown": shown})
    return kinds


def audit_context(data: ReportData) -> dict | None:
    """Return the accuracies with leaf or background changed, and an image in these versions."""
    audit = data.results.audit
    if audit is None:
        return None
    pictures = [] if audit.pictures is None else audit.pictures
    return {
        "sentence": audit.sentence(),
        "versions": [
            {
                "name": name,
                "accuracy": audit.accuracy[name],
                "image": embed(to_picture(image, THUMBNAIL_SIZE)),
            }
            for name, image in zip(audit.accuracy, pictures, strict=True)
        ],
        "guessing": audit.guessing,
        "found": audit.found,
        "source": audit.source,
    }


def heads_context(data: ReportData) -> list[dict]:
    """Score each head and their mixture on the test split."""
    labels, outputs = data.test_labels, head_log_probabilities(data.results)
    mixture = outputs[3].argmax(1)
    weights = [*mixture_weights(data.run.model.heads.theta.detach()).tolist(), None]
    rows = []
    for name, log_probabilities, weight in zip(OUTPUTS, outputs, weights, strict=True):
        scores = score(log_probabilities, labels, data.examples.classes)
        agreement = float((log_probabilities.argmax(1) == mixture).double().mean())
        rows.append(scores | {"name": name, "weight": weight, "agreement": agreement})
    return rows


def choose_explained(data: ReportData) -> list[int]:
    """Choose test images to explain: confident errors, then each class's most confident hit.

    The more cluster maps an image has, the fewer.
    """
    config = data.run.config
    maps_per_image = len(OUTPUTS)
    if config.clusters == "attention":
        maps_per_image += len(BRANCHES) * len(config.embed_dims) * config.heads
    most = max(1, min(MAX_EXPLAINED, MAX_CLUSTER_MAPS // maps_per_image))
    errors, correct = rank_predictions(data.results, data.examples)
    chosen, classes = errors[: max(1, most // 3)], set()
    for position in reversed(correct):
        label = int(data.test_labels[position])
        if len(chosen) < most and label not in classes:
            classes.add(label)
            chosen.append(position)
    return chosen[:most]


def explained_context(data: ReportData) -> list[dict]:
    """Compute the evidence in some test images, and the cluster maps of attention."""
    config = data.run.config
    outputs = head_log_probabilities(data.results).exp()  # [4, N, num_classes]
    explained = []
    for position in choose_explained(data):
        image = data.examples.images[data.test[position]]
        stages = []
        if config.clusters == "attention":
            groupings = group_tokens(data.run.model, image)
            stages = [
                {
                    "name": stage_name,
                    "branches": [branch_context(image, g) for g in groupings if g.stage == stage],
                }
                for stage, stage_name in enumerate(stage_names(len(config.embed_dims)), start=1)
            ]
        classes = [data.examples.classes[k] for k in outputs[:, position].argmax(1)]
        rows = zip(OUTPUTS, classes, outputs[:, position].amax(1).tolist(), strict=True)
        heads = [{"name": name, "predicted": label, "probability": p} for name, label, p in rows]
        prediction = describe_prediction(data, position, PICTURE_SIZE)
        evidence = evidence_context(data, image, int(data.predictions[1][position]))
        explained.append(prediction | {"heads": heads, "evidence": evidence, "stages": stages})
    return explained


def evidence_context(data: ReportData, image: torch.Tensor, label: int) -> dict:
    """Return what speaks for a class in an image: a map of the mixture, and maps of the heads."""
    found = collect_evidence(data.run.model, image, label)
    heads = []
    for own in found:
        largest = max(np.abs(own.vectors).max(), 1e-12)
        tokens, shares = ranked_clusters(own)
        bars = place_bars(tokens)
        for bar, share in zip(bars, shares, strict=True):
            height = 50 * abs(share) / largest
            top = 50 - height if share > 0 else 50
            bar.update(share=share, top=top, height=height)
        clusters = own.vectors[own.index]
        picture = embed(paint_evidence(image, clusters, own.index))
        head = {"name": own.head, "weight": own.weight, "difference": own.difference}
        heads.append(head | {"image": picture, "bars": bars})
    picture = embed(paint_evidence(image, mixed_evidence(found)))
    return {"against": data.examples.classes[found[0].other], "image": picture, "heads": heads}


def branch_context(image: torch.Tensor, grouping: Grouping) -> dict:
    """Return the cluster maps of one branch's heads in one stage."""
    pictures = [embed(paint_groups(image, grouping, k)) for k in range(len(grouping.index))]
    maps = [{"image": p, "centers": center_bars(grouping, k)} for k, p in enumerate(pictures)]
    similarity = BRANCHES[grouping.branch]
    return {"name": grouping.branch, "similarity": similarity, "grid": grouping.grid, "maps": maps}


def center_bars(grouping: Grouping, head: int) -> list[dict]:
    """Return a bar per center, in percent: width its share of the tokens, height its strength."""
    tokens, strengths = grouping.strengths(head)
    bars = place_bars(tokens)
    for center, (bar, strength) in enumerate(zip(bars, strengths, strict=True)):
        color = "#{:02x}{:02x}{:02x}".format(*center_color(center))
        height = 100 * min(max(strength, 0.0), 1.0)
        bar.update(center=center + 1, strength=strength, color=color, height=height)
    return bars


def place_bars(tokens: list[int]) -> list[dict]:
    """Return where a bar per cluster stands, in percent: its width is its share of the tokens."""
    widths = 100 * np.array(tokens) / sum(tokens)
    return [
        {"tokens": count, "left": left, "width": max(0.0, width - 0.6)}  # the rest is a gap
        for count, left, width in zip(tokens, widths.cumsum() - widths, widths, strict=True)
    ]


def sampling_context(data: ReportData) -> list[dict]:
    """Draw where the deformable stem samples some of the explained images."""
    model, sampling = data.run.model, []
    for position in choose_explained(data)[-MAX_SAMPLING:]:
        image = data.examples.images[data.test[position]]
        name = data.examples.classes[data.test_labels[position]]
        offsets, positions = (embed(p(model, image)) for p in (paint_offsets, paint_sampling))
        text = describe_sampling(model, image)
        sampling.append({"name": name, "offsets": offsets, "positions": positions, "text": text})
    return sampling


def resources_context(data: ReportData) -> dict:
    """Return planned and measured memory, and the time of each phase."""
    step, record = data.plan.step, data.record
    measured = record["step_memory"]["measured_peak_bytes"]
    return {
        "batch_size": data.run.config.batch_size,
        "planned": {kind: mebibytes(size) for kind, size in step.by_kind.items()},
        "planned_peak": mebibytes(step.peak_bytes),
        "measured_peak": mebibytes(measured) if measured else "not measured",
        "process_peak": mebibytes(record["peak_memory_bytes"]),
        "budget": gigabytes(data.plan.budget_bytes),
        "total_seconds": sum(record["seconds"].values()),
    }


def cells_context(data: ReportData) -> list[dict]:
    """Return test images of each cell of the confusion matrix, the largest error cells first."""
    classes, (confidence, predicted) = data.examples.classes, data.predictions
    positions: dict[tuple[int, int], list[int]] = {}
    for position, cell in enumerate(
        zip(data.test_labels.tolist(), predicted.tolist(), strict=True)
    ):
        positions.setdefault(cell, []).append(position)
    order = sorted(positions, key=lambda cell: (cell[0] == cell[1], -len(positions[cell]), cell))
    per_cell = max(1, min(MAX_CELL_IMAGES, math.ceil(MAX_ALL_CELL_IMAGES / max(1, len(order)))))
    cells = []
    for i, j in order[:MAX_ALL_CELL_IMAGES]:
        # The most confident errors, the least confident correct predictions.
        ranked = sorted(positions[i, j], key=lambda k: float(confidence[k]), reverse=i != j)
        cell = {"i": i, "j": j, "true": classes[i], "predicted": classes[j], "count": len(ranked)}
        shown = [describe_prediction(data, k) for k in ranked[:per_cell]]
        cells.append(cell | {"predictions": shown})
    return cells


# ==== 71. report/files.py
# The files of a finished run.


FIGURE_DPI = 150


def metrics(
    run: Run,
    plan: Plan,
    results: Results,
    baseline: Baseline,
    intervals: dict,
    examples: Examples,
    runtime: Runtime,
) -> dict:
    """Return the content of ``metrics.json``; times are in seconds, memory in bytes."""
    return {
        "test": without_unknown(results.scores["test"]),
        "validation": without_unknown(results.scores["validation"]),
        "temperature": results.temperature,
        "unknown": unknown_record(results, run.config.keep),
        "audit": results.audit and results.audit.record(),
        "folds": fold_scores(results, examples),
        "intervals": intervals,
        "baseline": {
            "name": baseline.name,
            "most_frequent": baseline.most_frequent,
            "border": baseline.border,
            "test": baseline.scores,
        },
        "command": command_line(run.config),
        "epochs": run.epoch,
        "best_epoch": run.best_epoch,
        "parameters": count_parameters(run.model),
        "classes": examples.classes,
        "images": {split: len(indices) for split, indices in examples.splits.items()},
        "config": asdict(run.config),
        "device": runtime.device.type,
        "precision": runtime.precision,
        "peak_memory_bytes": peak_memory(runtime.device),
        "step_memory": {
            "measured_peak_bytes": run.measured_peak_bytes,
            "micro_batch_size": run.micro_batch_size,
            **plan_record(plan),
        },
        "seconds": dict(runtime.phases),
        "versions": {"python": platform.python_version()}
        | {name: version(name) for name in ("torch", "numpy", "pandas", "matplotlib")},
    }


def without_unknown(scores: dict) -> dict:
    """Return scores in which those of classes without images are None: they are not known."""
    rows = {
        name: row if row["images"] else dict.fromkeys(row) | {"images": 0}
        for name, row in scores["per_class"].items()
    }
    return scores | {"per_class": rows}


def suspect_tables(results: Results, examples: Examples) -> dict[str, pd.DataFrame]:
    """Return ``suspects.csv``, where they were looked for: a row for each.

    Its columns are file, split, label, the likelier class, doubt and reason.
    """
    if results.suspects is None:
        return {}
    classes = examples.classes
    rows = [
        (
            *(examples.names[suspect.index], suspect.split),
            classes[examples.labels[suspect.index]],
            "" if suspect.suggested is None else classes[suspect.suggested],
            *(round(float(suspect.doubt), 4), suspect.reason),
        )
        for suspect in results.suspects
    ]
    columns = ["file", "split", "label", "suggested", "doubt", "reason"]
    return {"suspects.csv": pd.DataFrame(rows, columns=columns)}


def write_report(
    run: Run, plan: Plan, results: Results, baseline: Baseline, examples: Examples, runtime: Runtime
) -> None:
    """Write report, model card, figures, tables and ``metrics.json``, each file atomically.

    The temperature and the card are added to ``best.pt``, for ``predict`` and ``export``.

    Raises:
        UserError: a file could not be written; the others were.

    """
    output, failures = runtime.output, []

    def put(name: str, write: Callable[[Path], None]) -> None:
        try:
            atomic_write(output / name, write)
        except UserError as error:
            failures.append(error)

    def put_text(name: str, text: str) -> None:
        # Bytes of a file name that are not UTF-8 become a question mark.
        put(name, lambda path: path.write_bytes(text.encode(errors="replace")))

    with runtime.phase("report"):
        for name, figure in {
            "curves.png": show_curves(run),
            "confusion_matrix.png": show_confusion(results, examples),
        }.items():
            put(name, functools.partial(figure.savefig, dpi=FIGURE_DPI))
        for name, table in {
            "history.csv": pd.DataFrame(
                run.history, columns=None if run.history else CURVE_COLUMNS
            ),
            "predictions.csv": prediction_table(results, examples),
            **suspect_tables(results, examples),
        }.items():
            put(name, lambda path, table=table: table.to_csv(path, index=False))
        for name, is_old in (
            ("suspects.csv", results.suspects is None),
            ("bad_batch.pt", not run.diverged),
        ):
            if is_old:  # of an earlier run
                (output / name).unlink(missing_ok=True)
        intervals = intervals_on_test(results, examples)
        intervals["ahead"] = lead_interval(results, baseline.log_probabilities, examples)
        card = model_card(run, results, baseline, intervals, examples, runtime.views)
        put_text("MODEL_CARD.md", card)
        run.about |= {"temperature": results.temperature, "card": card, "white": examples.white}
        if results.unknown is not None:
            run.about["unknown"] = vars(results.unknown)
        save_best(run, runtime)
        record = metrics(run, plan, results, baseline, intervals, examples, runtime)
        data = ReportData(run, plan, results, baseline, intervals, examples, record)
        put_text("report.html", build_page(data))
    record["seconds"] = dict(runtime.phases)
    put_text("metrics.json", json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    if failures:
        raise failures[0]


def summary(results: Results, baseline: Baseline, output: Path) -> str:
    """Return the scores and the list of files that a run prints at its end."""
    lines = ["", f"{'split':<12}{'images':>8}{'accuracy':>10}{'mean recall':>13}"]
    for split, scores in results.scores.items():
        lines.append(
            f"{split:<12}{scores['images']:>8}{scores['accuracy']:>10.3f}"
            f"{scores['mean_recall']:>13.3f}"
        )
    lines += [
        f"baseline on the test split, {baseline.name}: accuracy {baseline.scores['accuracy']:.3f}, "
        f"mean recall {baseline.scores['mean_recall']:.3f}",
        f"the same on the border of the images alone: accuracy {baseline.border:.3f}",
        looks_sentence(results, baseline),
    ]
    lines += ["", f"{'class (test split)':<30}{'images':>8}{'recall':>8}{'precision':>11}"]
    for name, row in results.scores["test"]["per_class"].items():
        recall, precision = (
            f"{row[key]:.3f}" if row["images"] else "-" for key in ("recall", "precision")
        )
        lines.append(f"{shorten(name):<30}{row['images']:>8}{recall:>8}{precision:>11}")
    lines += ["", f"in {output}:"]
    lines += [f"  {name:<22}{text}" for name, text in FILES.items() if (output / name).exists()]
    return "\n".join(lines)


FILES = {
    "report.html": "scores, figures and explanations; open it in a browser",
    "best.pt": "the model, for predict, audit and export",
    "last.pt": "checkpoint to resume from; previous.pt is the one before",
    "MODEL_CARD.md": "data, split, scores and limits of the model",
    "metrics.json": "scores, times, memory, configuration, versions",
    "history.csv": "training curves, one row per epoch",
    "predictions.csv": "test predictions, one row per image, with class probabilities",
    "curves.png": "loss and accuracy by epoch",
    "confusion_matrix.png": "confusion matrix of the test split",
    "bad_batch.pt": "images and labels of the step whose loss diverged",
    "suspects.csv": "training and validation images to look at: doubtful labels, odd images",
    "skipped.csv": "files that could not be used, with the reason",
    "identical.csv": "identical images with different classes",
}


# ==== 72. use/classifier.py
# Classifier: a trained model from its checkpoint, to ask about any image.


@dataclass(frozen=True)
class Prediction:
    """The prediction for an image.

    Attributes:
        name: of the likeliest class.
        probability: of that class, as the model gives it.
        calibrated: the same at the temperature that was fitted on validation.
        probabilities: of each class, as the model gives them.
        unknown_score: how strange the image is, beside those of the training set; higher is
            stranger. None: the checkpoint cannot tell.
        unknown: whether it is stranger than the limit; the classes then mean nothing.

    """

    name: str
    probability: float
    calibrated: float
    probabilities: dict[str, float]
    unknown_score: float | None = None
    unknown: bool = False


@dataclass(frozen=True)
class Classifier:
    """A trained model; called with an image, it returns a ``Prediction``.

    Attributes:
        model: in evaluation mode, on its device; of several the first, whose maps are shown.
        network: what predicts: the model, or all models of a run in folds.
        config: all its settings.
        classes: names, in the order of the model's outputs.
        temperature: fitted on validation; 1 where the run was not evaluated.
        card: the run's model card, "" where the run was not evaluated.
        runtime: the device, and at how many of its eight views an image is looked.
        white: the value that was white in training images of more than 8 bits, see ``decode``.
        scorer: of how strange an image is; None: the checkpoint cannot tell.
        limit: the score above which an image is called unknown.
        data: fingerprint of what it was trained on, "" in checkpoints of before.

    """

    model: SClusterFormer
    network: nn.Module
    config: Config
    classes: list[str]
    temperature: float
    card: str
    runtime: Runtime
    white: dict[str, float] = field(default_factory=dict)
    scorer: Strangeness | None = None
    limit: float = math.inf
    data: str = ""

    def __call__(self, image) -> Prediction:
        """Classify one image: a path, a PIL image, or an array.

        Raises:
            UserError: it cannot be read, or is no image.

        """
        with strict_decoding():
            pixels = to_pixels(image, self.config.image_size, self.white)
        return self.predict(pixels[None])[0]

    def predict(self, pixels: Tensor) -> list[Prediction]:
        """Classify [B, 3, S, S] uint8."""
        outputs = predict_tta(self.network, pixels, self.runtime)
        best = outputs.argmax(1)
        calibrated = calibrate(outputs, self.temperature).exp()
        scores = [None] * len(pixels)
        if self.scorer is not None:
            scores = predict(self.scorer, pixels, self.runtime).tolist()
        return [
            Prediction(
                self.classes[k],
                row[k],
                sure[k],
                dict(zip(self.classes, row, strict=True)),
                strange,
                strange is not None and strange > self.limit,
            )
            for k, row, sure, strange in zip(
                best.tolist(), outputs.exp().tolist(), calibrated.tolist(), scores, strict=True
            )
        ]


def load_classifier(
    path: str | Path, device: str = "auto", one_view: bool = False, keep: float | None = None
) -> Classifier:
    """Load a trained model to ask about images.

    Args:
        path: of ``best.pt``, or another checkpoint of this program.
        device: "auto", "cpu", "cuda" or "cuda:N".
        one_view: look at an image once, not at its eight flips and quarter turns: eight times as
            fast, a little less accurate.
        keep: share of images like the training set's that are not called unknown; None: the run's.

    Raises:
        UserError: the file is not a sound checkpoint of this program, or the device is not there.

    """
    record = load_record(Path(path))
    model, config = rebuild_model(record, Path(path))
    others = [
        rebuild_model(record | {"model": weights}, Path(path))[0]
        for weights in record.get("members", ())
    ]
    runtime = Runtime(pick_device(device), "fp32", Path(), views=1 if one_view else VIEWS)
    scorer, limit = None, math.inf
    if "unknown" in record:
        unknown = Unknown(**record["unknown"])
        scorer = unknown.scorer(model.to(runtime.device))
        limit = unknown.limit(keep or config.keep)
    network = Ensemble([model, *others]) if others else model
    network.to(runtime.device).eval()
    return Classifier(
        model,
        network,
        config,
        record["classes"],
        float(record.get("temperature", 1.0)),
        record.get("card", ""),
        runtime,
        record.get("white", {}),
        scorer,
        limit,
        record.get("data", ""),
    )


# ==== 73. use/export.py
# Export: a trained model as a ``torch.export`` program and as ONNX, preprocessing inside.


OPSET = 20  # of ONNX; resizing as Pillow does needs 18 at least
CLASSES_FILE = "classes.json"  # in the torch.export program, beside the graph


class PixelModel(nn.Module):
    """Probabilities from pixels: resizing, normalization, the model, and the mean of its views."""

    def __init__(
        self, model: nn.Module, image_size: int, views: int, scorer: Strangeness | None = None
    ):
        super().__init__()
        self.model, self.image_size, self.views, self.scorer = model, image_size, views, scorer

    def forward(self, images: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        """Map images [B, 3, H, W] uint8, RGB, of any size.

        Returns:
            probabilities [B, num_classes] and, where there is a scorer, unknown scores [B].

        """
        x = images.float()
        size = (self.image_size, self.image_size)
        x = F.interpolate(x, size, mode="bilinear", antialias=True, align_corners=False)
        # As Pillow does: to whole numbers again.
        x = normalize(x.round().clamp(0, 255))
        views = [dihedral(x, view) for view in range(self.views)]
        # In one pass: a graph that held the model eight times would take minutes to make.
        shares = self.model(torch.cat(views)).exp().unflatten(0, (len(views), -1)).mean(0)
        return shares if self.scorer is None else (shares, self.scorer(x))


def export_program(model: PixelModel) -> torch.export.ExportedProgram:
    """Trace a model, with batch, height and width left free."""
    free = {
        0: torch.export.Dim("batch"),
        2: torch.export.Dim("height"),
        3: torch.export.Dim("width"),
    }
    images = torch.zeros(2, 3, model.image_size + 3, model.image_size + 5, dtype=torch.uint8)
    with torch.no_grad():
        return torch.export.export(model.eval(), (images,), dynamic_shapes=(free,))


def run_export(given: Namespace) -> str:
    """Export a checkpoint; returns a line for each file.

    Raises:
        UserError: the checkpoint is not sound, or the folder cannot be written.

    """
    checkpoint = Path(given.checkpoint)
    output = Path(given.output) if given.output else checkpoint.parent / "export"
    classifier = load_classifier(checkpoint, "cpu", given.one_view)
    size, views = classifier.config.image_size, classifier.runtime.views
    model = PixelModel(classifier.network, size, views, classifier.scorer)
    outputs = ["probabilities", "unknown_score"][: 1 if classifier.scorer is None else 2]
    about = {
        "classes": json.dumps(classifier.classes, ensure_ascii=False),
        "image_size": str(classifier.config.image_size),
        "input": "images: [batch, 3, height, width] uint8, RGB, any size",
        "output": "probabilities: [batch, classes]",
        "temperature": f"{classifier.temperature:g}",
    }
    if classifier.scorer is not None:
        about["output"] += "; unknown_score: [batch], unknown above unknown_limit"
        about["unknown_limit"] = f"{classifier.limit:g}"
    text = json.dumps(about | {"classes": classifier.classes}, ensure_ascii=False, indent=2)
    with quiet():
        program = export_program(model)
        atomic_write(
            output / "model.pt2",
            lambda path: torch.export.save(program, path, extra_files={CLASSES_FILE: text}),
        )
    lines = [f"{output / 'model.pt2'}: torch.export program; {CLASSES_FILE} is inside"]
    missing = [name for name in ("onnx", "onnxscript") if not importlib.util.find_spec(name)]
    if missing:
        names = " and ".join(missing)
        lines.append(f"no ONNX: {names} not installed (pip install onnx onnxscript)")
    else:
        with quiet():
            converted = torch.onnx.export(
                program,
                dynamo=True,
                verbose=False,
                opset_version=OPSET,
                input_names=["images"],
                output_names=outputs,
                dynamic_shapes=None,
            )
            converted.model.metadata_props.update(about)
            atomic_write(output / "model.onnx", converted.save)
        lines.append(f"{output / 'model.onnx'}: ONNX, opset {OPSET}; classes are in its metadata")
    card = classifier.card or "# Model card: SClusterFormer\n\nThe run was not evaluated.\n"
    atomic_write(output / "MODEL_CARD.md", lambda path: path.write_text(card, encoding="utf-8"))
    return "\n".join([*lines, f"{output / 'MODEL_CARD.md'}: data, split, scores, limits"])


@contextmanager
def quiet():
    """Keep the exporters' progress and warnings off the screen."""
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(logging.NOTSET)


# ==== 74. use/audit.py
# Audit: whether a trained model looks at the leaf, asked of a data set.


def run_audit(given: Namespace) -> str:
    """Audit a model on the test split of a data set; returns a sentence and the figures.

    Raises:
        UserError: the checkpoint, the data set or the masks cannot be used, or the set has classes
            that the model does not know.

    """
    classifier = load_classifier(given.checkpoint, given.device)
    config, network = classifier.config, classifier.network
    # The run's own cut: other test images would be some that the model has learned from.
    classes_from, groups, drop = (
        getattr(given, name) or getattr(config, name) for name in ("classes_from", "groups", "drop")
    )
    data = discover(Path(given.data), classes_from, groups)
    if drop:
        data = drop_listed(data, Path(drop))
    pixels = load_images(data.files, config.image_size)
    examples = make_examples(data, pixels, config.seed, config.folds)
    trained, lines = examples, []
    if config.folds:
        trained = cut_folds(examples, config.folds, config.seed)[0]
        if not examples.test_given:
            examples = trained
            network = classifier.model  # of the first fold, which the others have learned from
    if classifier.data not in ("", fingerprint(trained)):
        lines.append(
            f"warning: {given.data} is not exactly what the model was trained on, or it is decoded "
            "by another version: it may have learned from some of these test images\n"
        )
    audit = audit_split(
        network, with_classes_of(classifier, examples), classifier.runtime, given.masks
    )
    if given.masks and not audit.found:
        raise without_masks(given.masks, [examples.names[k] for k in examples.splits["test"]])
    lines += [audit.sentence(), ""]
    for name, accuracy in audit.accuracy.items():
        lines.append(f"{name:<40}{accuracy:>8.3f}")
    if audit.accuracy:
        lines.append(f"{'always the most frequent class':<40}{audit.guessing:>8.3f}")
    border = border_accuracy(examples)
    lines.append(f"{'a linear classifier on the border alone':<40}{border:>8.3f}")
    return "\n".join(lines)


def with_classes_of(classifier: Classifier, examples: Examples) -> Examples:
    """Return examples whose labels are indices of the model's classes."""
    missing = [name for name in examples.classes if name not in classifier.classes]
    if missing:
        raise UserError(
            f"the model does not know the class {missing[0]!r}: give the data set that it was "
            f"trained on; its classes are {', '.join(classifier.classes)}"
        )
    index = torch.tensor([classifier.classes.index(name) for name in examples.classes])
    labels = torch.where(examples.labels < 0, -1, index[examples.labels])
    return replace(examples, labels=labels, classes=classifier.classes)


# ==== 75. use/submission.py
# Submission: predictions of images without a label, as a table and in a competition's format.


def comparable(name: str) -> str:
    """Return a name without case and punctuation, to compare columns with classes."""
    return re.sub(r"[\W_]+", " ", name).strip().casefold()


def fill_sample(examples: Examples, probabilities: Tensor) -> list[list[str]] | None:
    """Return the rows of a submission, the example's header first.

    Columns that are named for classes get probabilities, a lone column the class as the set's table
    writes it, or, where the example has fractions there, the probability of the second of two
    classes. A row without an image gets the shares of the classes in train.

    Returns:
        None where the columns are of another kind.
    """
    sample, classes, written = examples.sample, examples.classes, examples.written
    train = examples.labels[examples.splits["train"]]
    shares = torch.bincount(train, minlength=len(classes)).double() / len(train)
    row_of = {}
    if "predict" in examples.splits:
        row_of = {int(index): k for k, index in enumerate(examples.splits["predict"])}
    rows = torch.stack(
        [
            probabilities[row_of[index]].double() if index in row_of else shares
            for index in examples.sample_images
        ]
    )
    label_of = {comparable(name): k for names in (written, classes) for k, name in enumerate(names)}
    others = [k for k in range(len(sample.header)) if k != sample.key]
    named = {
        k: label_of[comparable(sample.header[k])]
        for k in others
        if comparable(sample.header[k]) in label_of
    }
    cells = [row[others[0]].strip() for row in sample.rows] if others else []
    if named and (len(others) == 1 or 2 * len(named) >= len(others)):
        filled = {k: [f"{p:.6g}" for p in rows[:, c].tolist()] for k, c in named.items()}
        # A class of which there is no image to learn from.
        filled = {k: filled.get(k, ["0"] * len(rows)) for k in others}
    elif len(others) != 1:
        return None
    elif len(classes) == 2 and any(re.fullmatch(r"0?\.\d*[1-9]\d*", cell) for cell in cells):
        filled = {others[0]: [f"{p:.6g}" for p in rows[:, 1].tolist()]}
    else:
        integers = all(cell.isdigit() and int(cell) < len(classes) for cell in cells)
        if integers and not any(name.isdigit() for name in written):
            print(
                f"{sample.path.name} has numbers for classes: taken as 0, {written[0]}, to "
                f"{len(written) - 1}, {written[-1]}; change submission.csv if they are others"
            )
            written = [str(k) for k in range(len(classes))]
        filled = {others[0]: [written[k] for k in rows.argmax(1).tolist()]}
    table = [[*row] for row in sample.rows]
    for k, values in filled.items():
        for row, value in zip(table, values, strict=True):
            row[k] = value
    return [sample.header, *table]


def check_submission(path: Path, sample: Sample) -> None:
    """Read a submission again and compare it with the example."""
    with path.open(newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    same = header == sample.header and [row[sample.key] for row in rows] == [
        row[sample.key] for row in sample.rows
    ]
    if not same or not all(len(row) == len(header) and all(row) for row in rows):
        raise UserError(f"the submission does not fit {sample.path}: check its columns and rows")


def write_predictions(model: nn.Module, examples: Examples, runtime: Runtime) -> list[str]:
    """Write the predictions of the images without a label.

    ``predict.csv`` has one row per image; ``submission.csv`` the columns, order and rows of the
    competition's example, checked against it.

    Returns:
        lines about them, for the log.

    Raises:
        UserError: the folder cannot be written.
    """
    output, sample, lines = runtime.output, examples.sample, []
    for name in ("predict.csv", "submission.csv"):  # an earlier run's, of another set
        (output / name).unlink(missing_ok=True)
    probabilities = torch.empty(0, len(examples.classes))
    if "predict" in examples.splits:
        images = examples.images[examples.splits["predict"]]
        with runtime.phase("predict"):
            probabilities = predict_tta(model, images, runtime).exp()
        table = tabulate(examples, "predict", probabilities)
        atomic_write(output / "predict.csv", lambda path: table.to_csv(path, index=False))
        lines.append(f"  predict.csv           predictions of {len(images)} images without a label")
    if sample is None or not sample.rows:
        return lines
    rows = fill_sample(examples, probabilities)
    if rows is None:
        lines.append(
            f"no submission.csv is written: no column of {sample.path.name} is named for a class"
        )
        return lines

    def write(path: Path) -> None:
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
        check_submission(path, sample)

    atomic_write(output / "submission.csv", write)
    missing = sum(index is None for index in examples.sample_images)
    lines.append(
        f"  submission.csv        {len(rows) - 1} rows in the format of {sample.path.name}"
        + (f"; {missing} rows without an image get the classes' shares in train" if missing else "")
    )
    return lines


# ==== 76. use/predict.py
# Predict: the predictions of a trained model for images, one row each, as they come.


MAX_KINDS = 4  # of files that are passed over, in a line
PREDICT_BATCH = 64  # images in memory at a time, twice over: the next ones are being decoded


def list_images(
    places: list[str], passed_over: list[str], drawings: str | None = None
) -> Iterator[str]:
    """Yield files as they are named, and the images in folders and below, by name.

    The folder of the drawings that are being made of them is left out.
    """
    for place in places:
        if not os.path.exists(place):
            raise UserError(f"there is no file or folder {place}: give images or folders of them")

    def pass_over(error: OSError) -> None:
        passed_over.append(error.filename)

    without = drawings and os.path.realpath(drawings)

    def walk() -> Iterator[str]:
        for place in places:
            if not os.path.isdir(place):
                yield place
                continue
            for folder, folders, files in os.walk(place, onerror=pass_over):
                links = (os.path.join(folder, name) for name in folders)
                passed_over.extend(filter(os.path.islink, links))
                folders[:] = sorted(
                    name
                    for name in folders
                    if not name.startswith(".")
                    and os.path.realpath(os.path.join(folder, name)) != without
                )
                for name in sorted(files):
                    if name.lower().endswith(IMAGE_SUFFIXES) and not name.startswith("."):
                        yield os.path.join(folder, name)
                    else:
                        passed_over.append(os.path.join(folder, name))

    return walk()


def predict_files(
    classifier: Classifier, files: Iterator[str]
) -> Iterator[tuple[str, Tensor | None, Prediction | str]]:
    """Classify files one batch after the other, the next one decoded meanwhile.

    Yields:
        the file, its pixels [3, S, S] uint8, and the prediction; for a file that cannot be
        read None and the reason.

    """

    def read(file: str) -> Tensor | str:
        try:
            return to_pixels(file, classifier.config.image_size, classifier.white)
        except UserError as error:
            return str(error).partition("cannot be read: ")[2]

    def start(pool: ThreadPoolExecutor) -> list:
        return [(file, pool.submit(read, file)) for file in islice(files, PREDICT_BATCH)]

    with strict_decoding(), ThreadPoolExecutor(os.cpu_count()) as pool:
        batch = start(pool)
        while batch:
            following = start(pool)
            read_batch = [(file, future.result()) for file, future in batch]
            good = [pixels for _, pixels in read_batch if isinstance(pixels, Tensor)]
            predictions = iter(classifier.predict(torch.stack(good)) if good else [])
            for file, pixels in read_batch:
                if isinstance(pixels, Tensor):
                    yield file, pixels, next(predictions)
                else:
                    yield file, None, pixels
            batch = following


def run_predict(given: Namespace) -> str:
    """Predict images with a checkpoint; returns a line that counts.

    Raises:
        UserError: a checkpoint, image or folder that is not there, no image at all, or not one
            that can be read.

    """
    passed_over = []
    files = list_images(given.images, passed_over, given.explain)
    classifier = load_classifier(given.checkpoint, given.device, given.one_view, given.keep)
    if given.explain:
        try:
            Path(given.explain).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(f"{given.explain} cannot be made ({error.strerror})") from error
    rows = predict_files(classifier, files)
    if given.csv is None:
        counts = write_rows(None, rows, classifier, given)
    else:
        counts = {}

        def write(path: Path) -> None:
            # Names are written back as the bytes that they are.
            with path.open("w", newline="", encoding="utf-8", errors="surrogateescape") as file:
                counts.update(write_rows(csv.writer(file), rows, classifier, given))

        atomic_write(Path(given.csv), write)
    told = f"{counts['unknown']} unknown (unlike the training images)"
    if classifier.scorer is None:
        told = "unknown ones not told, for which the model has to be trained again"
    counted = (
        f"{counts['images']} images, {counts['unsure']} of them unsure (below "
        f"{given.min_confidence:g} calibrated), {told}; {counts['unreadable']} files cannot be read"
    )
    if passed_over:
        kinds = Counter(Path(file).suffix.lower() or "no suffix" for file in passed_over)
        listed = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common(MAX_KINDS))
        counted += (
            f"; {len(passed_over)} other files in the folders are passed over ({listed}, first "
            f"{printable(passed_over[0])})"
        )
    return counted if given.csv is None else f"{counted}; rows are in {given.csv}"


def unknown_columns(prediction: Prediction) -> list[str]:
    """Return whether an image is unknown, and its score; empty where that cannot be told."""
    if prediction.unknown_score is None:
        return ["", ""]
    return [str(prediction.unknown).lower(), f"{prediction.unknown_score:.6g}"]


def write_rows(writer, rows: Iterator, classifier: Classifier, given: Namespace) -> dict:
    """Write a row for each file, to a CSV writer or, without one, to the screen; returns counts."""
    counts = {"images": 0, "unsure": 0, "unknown": 0, "unreadable": 0}
    if writer is None:
        print(f"{'class':<26}{'probability':>12}{'calibrated':>12}  file")
    else:
        writer.writerow(
            ["file", "class", "probability", "calibrated_probability", "unsure"]
            + ["unknown", "unknown_score", "error"]
            + [f"probability_{name}" for name in classifier.classes]
        )
    for file, pixels, prediction in rows:
        if pixels is None:
            counts["unreadable"] += 1
            if writer is None:
                print(printable(f"{'error':<26}{'':24}  {file}: {prediction}"), flush=True)
            else:
                writer.writerow([file, *[""] * 6, prediction, *[""] * len(classifier.classes)])
            continue
        unsure = prediction.calibrated < given.min_confidence
        counts["images"] += 1
        counts["unsure"] += unsure
        counts["unknown"] += prediction.unknown
        if writer is None:
            columns = f"{prediction.probability:>12.4f}{prediction.calibrated:>12.4f}"
            mark = "  unknown" if prediction.unknown else "  unsure" if unsure else ""
            print(printable(f"{prediction.name:<26}{columns}  {file}{mark}"), flush=True)
        else:
            probabilities = [f"{value:.6g}" for value in prediction.probabilities.values()]
            own = [
                f"{prediction.probability:.6g}",
                f"{prediction.calibrated:.6g}",
                "yes" if unsure else "",
                *unknown_columns(prediction),
            ]
            writer.writerow([file, prediction.name, *own, "", *probabilities])
        if given.explain:
            name = f"{counts['images'] + counts['unreadable']:05}-{Path(file).stem[:60]}.png"
            label = classifier.classes.index(prediction.name)
            figure = show_evidence(classifier, pixels, label)
            figure.supxlabel(f"{prediction.calibrated:.0%} calibrated", fontsize=12)
            atomic_write(Path(given.explain, name), lambda path, f=figure: f.savefig(path, dpi=80))
    if not counts["images"]:
        if counts["unreadable"]:
            raise UserError(f"not one of {counts['unreadable']} files can be read: check them")
        raise UserError(f"no images in {', '.join(given.images)}: give images or folders of them")
    return counts


# ==== 77. main.py
# The program in order: config, runtime, data, memory plan, training, evaluation, report; verbs.


INTERRUPTED_RUN = "interrupted: the same command continues from the last checkpoint"
SECONDS_AFTER_SIGNAL = 5  # for an evaluation: what sent the signal may wait for ten in all


def load_examples(config: Config, runtime: Runtime) -> Examples:
    """Find the data set, decode it, and say what was found."""
    examples = load_data(config, runtime)[1]
    if config.masks:  # looked at now, so that no run ends with an error about them
        in_folds = config.folds and not examples.test_given
        tested = pooled(examples) if in_folds else examples.splits["test"]
        names = [examples.names[k] for k in tested]
        leaves = read_leaves(Path(config.masks), names, config.image_size)
        if not leaves.found.any() and config.background != "swap":  # which needs train's
            raise without_masks(config.masks, names)
        print(f"masks: of {int(leaves.found.sum())} of {len(names)} test images")
    if config.background == "swap":
        with runtime.phase("split"):
            return swap_backgrounds(examples, config)
    return examples


def swap_backgrounds(examples: Examples, config: Config, least: float = 0.5) -> Examples:
    """Return a data set whose training leaves can stand on other backgrounds."""
    train_split = examples.splits["train"]
    swap = prepare_swap(examples.images, train_split, examples.names, config.masks, least)
    return replace(examples, swap=swap)


def load_data(config: Config, runtime: Runtime) -> tuple[DataSet, Examples]:
    """Do what ``load_examples`` does, and return what the files say, too.

    Of several processes each does so by itself; only one decodes, since all share the cache.
    """
    with contextlib.ExitStack() as stack:
        with runtime.phase("find"):
            if not config.dry_run:
                folder = find_data_folder(config)
            elif runtime.is_main_process:
                lock_output(runtime.output)
                folder = runtime.output / LEAVES_FOLDER
            else:
                folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            if config.dry_run:
                draw_leaves(folder, config.seed)
            data = discover(folder, config.classes_from, config.groups)
            if config.drop:
                listed = Path(config.drop)
                if listed.resolve().parent == runtime.output.resolve():
                    raise UserError(
                        f"--drop {listed}: the run would overwrite it: copy it elsewhere first"
                    )
                data = drop_listed(data, listed)
        print("\n".join(describe(data)), flush=True)
        with runtime.phase("decode"):
            cache = None if config.dry_run else cache_folder()  # the leaves are drawn every time
            # Several processes map the cache's file to memory: they share its pages.
            limit = room_for_pixels(torch.device("cpu")) if runtime.world_size == 1 else 0
            pixels = load_images(data.files, config.image_size, cache, limit)
    with runtime.phase("split"):
        examples = make_examples(data, pixels, config.seed, config.folds)
    for line in [skipped_line(data, examples), *examples.notes]:
        if line:
            print(line, flush=True)
    return data, examples


def draw_leaves(folder: Path, seed: int) -> None:
    """Write the data set of the dry run."""
    try:
        write_leaves(folder, seed)
    except OSError as error:
        raise UserError(
            f"{folder} cannot be written ({error.strerror}): free some space or give another "
            "folder with --output DIR"
        ) from error


def inspect_data(config: Config, as_json: bool) -> str:
    """Find and decode the data set, draw samples of it, and return what the user asked for."""
    # Only the object goes to the output: other programs read it.
    with contextlib.redirect_stdout(sys.stderr) if as_json else contextlib.nullcontext():
        runtime = start(config)
        data, examples = load_data(config, runtime)
    figure = runtime.output / "samples.png"
    lock_output(runtime.output)
    atomic_write(figure, show_samples(examples).savefig)
    write_skipped(examples, runtime.output)
    return inspection_text(inspection_record(data, examples, figure), as_json)


def settle_epochs(config: Config, images: int) -> int:
    """Return the epochs of a run that trains on so many images, and say how they were chosen."""
    if config.epochs:
        return config.epochs
    if config.dry_run:
        return LEAST_EPOCHS
    epochs = choose_epochs(images, bool(config.folds))
    if epochs > LEAST_EPOCHS:
        print(
            f"{epochs} epochs, since {images:,} training images are few: {epochs * images:,} are "
            "seen in all; --epochs sets another number"
        )
    return epochs


def plan_run(config: Config, runtime: Runtime, examples: Examples) -> Plan:
    """Predict the memory of a run on these examples, and print some lines about it."""
    images = len(examples.splits["train"])
    config = replace(config, epochs=settle_epochs(config, images), init=choose_init(config))
    config = replace(config, num_classes=len(examples.classes), lr=peak_rate(config))
    check_world_size(runtime.world_size, images, config.batch_size)
    share = -(-config.batch_size // runtime.world_size)  # images of a step that this process has
    with runtime.phase("plan"):
        budget, size = free_memory(runtime.device), examples.images.nbytes
        stays = runtime.device.type == "cuda" and size <= room_for_pixels(runtime.device)
        resident = size if stays else 0
        planned = replace(config, batch_size=share)
        try:
            plan = make_plan(planned, runtime.precision, budget, resident, most=share)
        except UserError:
            raise
        except Exception as error:  # of torch's inner parts: the run can do without a plan
            print(
                f"warning: the memory plan failed ({type(error).__name__}: {error}); without one, "
                "the run goes over to smaller passes where memory runs out"
            )
            return replace(no_plan(planned, runtime.precision, budget, resident), config=config)
    if runtime.world_size > 1:
        print(
            f"plan: each of {runtime.world_size} processes has {share} of a step's "
            f"{config.batch_size} images"
        )
    print("\n".join(plan_lines(plan)), flush=True)
    return replace(plan, config=config)


def train_model(plan: Plan, runtime: Runtime, examples: Examples) -> Run:
    """Train the model that was planned for; returns the run with its best weights.

    An interrupted run continues; one that was finished before is returned as it is.
    """
    if plan.config.folds:
        return train_folds(plan, runtime, examples)
    return train_one(plan, runtime, examples)


def train_folds(plan: Plan, runtime: Runtime, examples: Examples) -> Run:
    """Train a model for each fold, until the time budget is used; returns the first one's run.

    Each fold is a run of its own, in a folder of its own, which an interrupted run continues from.
    """
    parts = cut_folds(examples, plan.config.folds, plan.config.seed)
    lock_output(runtime.output)
    if (runtime.output / "last.pt").is_file():  # of a run without folds
        move_aside(runtime.output, None)
    began = time.monotonic()

    def tell_budget(run: Run) -> None:
        print_epoch(run)
        needed = (time.monotonic() - began) * plan.config.epochs * len(parts)
        if run.epoch == 1 and began + needed > runtime.deadline:
            fit = int((runtime.deadline - began) / needed * len(parts))
            print(f"the time budget has room for about {fit} of {len(parts)} folds", flush=True)

    done = []
    for number, part in enumerate(parts, start=1):
        count, held_out = len(part.splits["train"]), len(part.splits["test"])
        print(f"fold {number} of {len(parts)}: {count} images to train on, {held_out} to test")
        # Leaves are put on backgrounds of the fold's own training images alone.
        learned = swap_backgrounds(part, plan.config, least=0) if examples.swap else part
        own = replace(runtime, output=runtime.output / f"fold-{number}")
        run = train_one(plan, own, learned, None if done else tell_budget)
        runtime.stop_signal, runtime.evaluation_batch = own.stop_signal, own.evaluation_batch
        runtime.image_seconds = own.image_seconds
        if run.stopped:
            break
        done.append(run)
        each = (time.monotonic() - began) / number
        late = time.monotonic() + each > runtime.deadline
        if number < len(parts) and (own.stop_signal or late):  # a signal as the fold was done
            run.stopped = own.stop_signal or "the time budget is used"
            print(f"{number} of {len(parts)} folds are done; {how_to_continue(run)}", flush=True)
            break
    first = done[0] if done else run
    first.stopped, first.fold_runs, first.parts = run.stopped, done, parts
    first.diverged = run.diverged
    return first


def train_one(
    plan: Plan,
    runtime: Runtime,
    examples: Examples,
    after_epoch: Callable[[Run], None] | None = None,
) -> Run:
    """Do what ``train_model`` does, for one model; ``after_epoch`` is called with the run."""
    try:
        with runtime.phase("train"):
            several = in_notebook() and not plan.config.folds
            devices = choose_devices(plan.config) if several else 1
            if devices > 1:
                run = train_on_devices(plan, runtime, examples, devices)
                finished = False
            else:
                run, finished = train_here(plan, runtime, examples, after_epoch)
    except MemoryExhausted:
        print(plan_table(plan))
        raise
    if finished:
        print("the run was finished before: --fresh trains it again")
    elif run.stopped:
        print(f"stopped, {describe_progress(run)} ({run.stopped}); {how_to_continue(run)}")
    if run.measured_peak_bytes and plan.step.peak_bytes:
        print(
            f"memory of a step: {mebibytes(run.measured_peak_bytes)} measured, "
            f"{mebibytes(plan.step.peak_bytes)} predicted"
        )
    sys.stdout.flush()
    return run


def train_here(
    plan: Plan, runtime: Runtime, examples: Examples, after_epoch: Callable[[Run], None] | None
) -> tuple[Run, bool]:
    """Train with torchrun's other processes; returns also whether that was done before."""
    config = plan.config
    initial = load_initial(moved_initial(config))
    run = start_run(config, runtime, examples)
    if initial and not run.step:
        transfer_weights(run, initial)
    join_process_group(runtime)  # last: decoding and resuming take each process its own time
    check_same_run(run, runtime)
    if runtime.world_size > 1:
        share_run(run, runtime)
    finished = is_finished(run)
    largest = min(gather_objects(plan.largest_batch_size))
    run.micro_batch_size = min(run.micro_batch_size, max(1, largest))
    runtime.evaluation_batch = min(gather_objects(plan.evaluation_batch))
    train(run, runtime, examples, LiveCurves(run) if in_notebook() else after_epoch)
    return run, finished


def train_on_devices(plan: Plan, runtime: Runtime, examples: Examples, devices: int) -> Run:
    """Train from a notebook with several processes; returns the run as they have saved it."""
    code = launch_notebook(plan.config, runtime, devices)
    if code not in (0, 3, 4):
        raise UserError(f"the processes ended with exit code {code}, for the reason printed above")
    runtime.evaluation_batch = plan.evaluation_batch
    run = start_run(replace(plan.config, fresh=False, resume="auto"), runtime, examples)
    if not is_finished(run):
        run.stopped, run.diverged = "the processes have stopped", code == 3
    if run.diverged and not run.best_epoch:  # in the first epoch: they have saved nothing else
        run.best_weights = load_record(runtime.output / "best.pt")["model"]
        run.model.load_state_dict(run.best_weights)
    else:
        load_best(run)
    return run


def how_to_continue(run: Run) -> str:
    """Say what continues a run that was stopped."""
    if run.diverged:
        return "try a lower --lr; bad_batch.pt holds the images of the last step"
    if on_kaggle():
        return "attach this version's output as an input and run it again to continue"
    return "the same command continues from there"


def evaluate_run(
    run: Run, plan: Plan, runtime: Runtime, examples: Examples
) -> tuple[Results, Examples]:
    """Score the best model on validation and test, and write all files of the output.

    A signal that arrives now does not stop it. After one that stopped the training, test-time
    augmentation is left out where it would take too long.

    Returns:
        the results, and the data set with the splits that they are of.

    """
    if run.parts:
        return evaluate_fold_runs(run, plan, runtime, examples)
    with stop_on_signals(runtime):
        held_out = sum(len(images) for name, images in examples.splits.items() if name != "train")
        scoring = with_fewer_views(runtime, held_out)
        with runtime.phase("evaluate"):
            results = evaluate_splits(run.model, examples, scoring)
        leave_process_group()  # what follows takes rank 0 its time
        if runtime.is_main_process:
            with runtime.phase("evaluate"):
                baseline = color_baseline(examples)
                results = add_knowledge(results, run.model, examples, scoring, run.config)
            write_results(run, plan, results, baseline, run.model, examples, scoring)
    return results, examples


def with_fewer_views(runtime: Runtime, images: int) -> Runtime:
    """Return how to evaluate images: one view of each, where a signal leaves no time for more."""
    seconds = runtime.views * images * runtime.image_seconds
    if not any(gather_objects(bool(runtime.stop_signal) and seconds > SECONDS_AFTER_SIGNAL)):
        return runtime
    print("evaluated without test-time augmentation, to end soon: the scores are somewhat lower")
    return replace(runtime, views=1)


def evaluate_fold_runs(
    run: Run, plan: Plan, runtime: Runtime, examples: Examples
) -> tuple[Results, Examples]:
    """Do what ``evaluate_run`` does, for the folds that are done, or what there is of the first."""
    models = [own.model for own in run.fold_runs or [run]]
    parts = run.parts[: len(models)]
    given = len(examples.splits["test"]) * examples.test_given
    held_out = sum(len(part.splits["test"]) + given for part in parts)
    with stop_on_signals(runtime):
        scoring = with_fewer_views(runtime, held_out)
        with runtime.phase("evaluate"):
            results, whole = evaluate_folds(models, parts, examples, scoring)
            baseline = folds_baseline(parts, whole)
            results = add_folds_knowledge(results, models, parts, whole, scoring, run.config)
        run.about["members"] = [own.best_weights for own in run.fold_runs[1:]]
        write_results(run, plan, results, baseline, Ensemble(models), whole, scoring)
    return results, whole


def write_results(
    run: Run,
    plan: Plan,
    results: Results,
    baseline: Baseline,
    model: nn.Module,
    examples: Examples,
    runtime: Runtime,
) -> None:
    """Write all files of the output, with the predictions of ``model``, and print the scores."""
    lines = []
    # A file that does not fit on the disk does not keep the others from being written.
    with tolerate_write_errors(run):
        write_report(run, plan, results, baseline, examples, runtime)
    with tolerate_write_errors(run):
        write_skipped(examples, runtime.output)
    with tolerate_write_errors(run):
        lines = write_predictions(model, examples, runtime)
    print("\n".join([summary(results, baseline, runtime.output), *lines]))


def check_input(config: Config) -> None:
    """Check what can be checked before processes are started, so that an error is printed once."""
    pick_device(config.device, Launch(world_size=config.devices or 1))
    check_writable(output_folder(config))
    check_resume(config)
    if not config.dry_run:
        discover(find_data_folder(config), config.classes_from, config.groups)


def run_program(config: Config, arguments: list[str], evaluate: bool = True) -> int:
    """Train, and score and report where that is wanted; returns the exit code, as ``main``.

    With several GPUs, processes of their own do all of this, and this one waits for them.
    """
    launch, began = read_launch(), time.monotonic()
    if not launch.by_torchrun and not in_notebook():
        devices = 1 if config.folds else choose_devices(config)
        if devices > 1:
            check_input(config)
            code, launch = launch_processes([*own_command(), *arguments], devices)
            if code is not None:
                return code
    if EXIT_CODE_FILE in os.environ:
        end_with_parent()
    with contextlib.ExitStack() as stack:
        if launch.rank:  # rank 0 prints for all
            null = stack.enter_context(Path(os.devnull).open("w"))
            stack.enter_context(contextlib.redirect_stdout(null))
        if config.folds and max(launch.world_size, config.devices or 1) > 1:
            raise UserError("--folds trains on one device: start one process, with --devices 1")
        if config.folds and config.resume != "auto":
            raise UserError("--resume continues one model: leave it out with --folds")
        if config.folds and config.patience:
            raise UserError("--patience chooses by validation, which folds lack: leave it out")
        runtime = start(config, launch, began)
        examples = load_examples(config, runtime)
        plan = plan_run(config, runtime, examples)
        try:
            run = train_model(plan, runtime, examples)
            if evaluate:
                evaluate_run(run, plan, runtime, examples)
        except RuntimeError as error:
            raise explain_collective_error(error, runtime) from error
        leave_process_group()
    if launch.rank:  # rank 0 may still be writing: a code other than 0 would end it
        return 0
    if run.unsaved:
        print(f"error: {run.unsaved}", file=sys.stderr)
        return 4
    return 3 if run.diverged else 0


def run_guarded(program: Callable[[], int | None], interrupted: str = INTERRUPTED_RUN) -> int:
    """Call the program, and make a line and an exit code of what it raises."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a notebook's have nothing to configure
            stream.reconfigure(errors="backslashreplace")  # where a terminal is not UTF-8
    launch = read_launch()
    hanging = ()
    try:
        code, message = record_errors(program, launch)() or 0, ""
        sys.stdout.flush()
    except BrokenPipeError:  # a reader such as head has all that it wanted
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code, message = 1, ""
    except UserError as error:
        code, message = 2, f"error: {error}"
    except ProcessLost as error:
        code, message, hanging = LOST_EXIT_CODE, f"error: {error}", error.hanging
    except KeyboardInterrupt:
        code, message = 130, interrupted
    reports = is_first_error(launch) if message else launch.rank == 0
    if message and reports:
        print(message, file=sys.stderr, flush=True)
    if reports and EXIT_CODE_FILE in os.environ:
        Path(os.environ[EXIT_CODE_FILE]).write_text(str(code))
    if reports:  # after the line is out: torchrun then ends this process, too
        end_processes(hanging)
    if launch.world_size > 1 and message:  # open connections would wait for processes that are gone
        sys.stdout.flush()
        os._exit(code)
    return code


def is_first_error(launch: Launch) -> bool:
    """Return whether no other process of this machine has ended with an error before.

    What is wrong with the input is found by all of them, and printed once.
    """
    file = os.environ.get("TORCHELASTIC_ERROR_FILE")
    if not launch.by_torchrun or not file:
        return launch.rank == 0
    try:
        (Path(file).parents[1] / "has-error").touch(exist_ok=False)  # in the folder of this start
    except OSError:
        return False
    return True


def record_errors(program: Callable[[], int | None], launch: Launch) -> Callable[[], int | None]:
    """Have torchrun's report name the error of a process that it has started."""
    if not launch.by_torchrun:
        return program
    from torch.distributed.elastic.multiprocessing.errors import record

    return record(program)


VERBS = ("inspect", "plan", "predict", "audit", "export")


def run_verb(verb: str, arguments: list[str], settings: dict | None) -> str:
    """Do what a verb asks for, with the arguments behind it; returns what is to be printed."""
    if verb == "inspect":
        return inspect_data(*read_inspect_arguments(arguments, settings))
    if verb == "plan":
        return run_plan(*read_plan_arguments(arguments, settings))
    if verb == "predict":
        return run_predict(read_predict_arguments(arguments))
    if verb == "audit":
        return run_audit(read_audit_arguments(arguments))
    return run_export(read_export_arguments(arguments))


def main(arguments: list[str] | None = None, settings: dict | None = None) -> int:
    """Run the program.

    Args:
        arguments: the command line without the program's name; None: the process's own, or nothing
            in a notebook.
        settings: values for settings that the command line does not give, None for a default:
            SETTINGS of the built file.

    Returns:
        the exit code: 0; 2 after a message that says what is wrong and what to do; 3 when the loss
        diverged for good; 4 when the best model or the report could not be saved; 5 when
        another process of the run does not answer; 130 when interrupted before the training; 1
        when what reads the output has closed it. Processes that this program has launched and that
        a signal ended: 128 and its number.

    """
    gc.freeze()  # what is imported stays: a collection need not look at it
    if arguments is None:
        arguments = [] if in_notebook() else sys.argv[1:]
    if arguments and arguments[0] in VERBS:
        verb, *others = arguments
        return run_guarded(lambda: print(run_verb(verb, others, settings)), "interrupted")
    return run_guarded(lambda: run_program(read_config(arguments, settings), arguments))


# ==== 78. model/pretrained.xz
# binary data, 156,120 bytes
# From kernel/model/pretrained.xz
# SHA-256: ad0a9230140ec74209030671c570221e4657554f674bbd65d0f5355374c49857
RESOURCES["model/pretrained.xz"] = base64.b85decode("".join("""
 {Wp48S^xk9=GL@E0stWa8~^|S5YJf5;asur{#^hJ1GKXV6{uN?t%ZpaK7jhka(8^)D6nEJx3prF#$Djk*8f@i5TBGq6Ifx~m@dTz6v@%~nW7LsxYxj(m0iqL70FwEbIXzDzrnu{9MCeVhtjI}GrQ&Cjn{>zEkU>HK{35?s9%(G_X(!rS%ZGbq!i`?jo^vs!2?q%$ryWKye<q&1zjvSPQlD4X~=+gyK>4%aOrP7T0G9LH>$S{<91(@EcX@)!W^@0Se8Yn%X~D-^&D<L>#7r)g4!#95{{L*yjqkHB+Ke8FuXe$sH=pXx_w7jg~%=VV85AmU;#D;r)zjJ7#JfR@;$yVgA}DqJ4OonDgHnO`$?*ea3bfG>l5;_l@7@YNI(bCmHhR*Cl_}viM)!6@|`4Sox#AuQf%1CWt#1Ty9n}q=2EZo=||=s5q=>YoCfZ@%Iv$ptl~ZFF1_e-W$~1lA#*;HLRP-CZ7g^tH`{aR5aWpfupeyWY!Uw8W<Js%^uVRH0Yk~pF6EqdS!~mknl)U)Ik7Lg*c8&WQ)#UP?^|>u<N;$Cx1ZRC0~Ee0Q2b8d6fB71u_GuF{fuGpR1!Vm@F_tVEc~Fps^l&-aVS*uKdAfG(eB=L7Ka<YD8u<nyAlI?Ti?K%ivzM7J1ehy+-NS+=t)mlQQkeZvAbcwRpBGrF!l>SJVM+6F@%281zEBU=&NyCcCubzmkySMrIwD&rnDRsCb;YvjN*C&R(T}C>69Ozlm@>VZG>tAG3c|U50Ki20}7LFWCUug$4Kiq!DSwSBx3ltzqWn@Dk?jT2*y;gfNyC(k(C1;?L<Qw1Mjm*dYt&>D@?zEAHjOf@_GVyo(m((o^p*PrIbuOl)6K(Pm1$n>O_nevQw*R*e_dM6-tu2trB_?;T5o7`AO|E5s!u0tk$dEaQ<tQi1mCbIn*NM)m5uSW}gAjaQJZ#Pe24IR$^@=%-eb%7y_t(K-?WV8oRY^<BaCbc^4{DeTT?(7c^}$B;Rv@V`=OMHScj!UHvuo;JlE~G^6D3eL<G0^3=gEAMu%)UZF&=uR$4HmF#%z;}qw>7n`As|CjAk2(au8|5*uF5CcpI-D3G+I^|;hkahG4owbWNt|Si$?&P&12k)~?%mGr{<A2TYb|b4Qh06Z=gHRh}YEY+b461&~`D~jRgPlm+l#l0|+*hApEt!mhBU3Rao1A4Uj!h5G0ixzl&Y=*B4@$-vXROV}F1H57U6@QWTNGnZXFCZ={GOkjoW{L{jJ@6$Z}?DF$*BN?k2EMVqf9~;5m4%8{g*~teL7&R94ru`hpr<nXx;=(Jio7Am5T1OTinj8x}AM&6_;lb7CUp}dG9Z7<PX=5d)&hjSPIoR?1Uo^g3*BPe=Mu?;&RpIHpNn7S}M*wzwluGKZTgnNd@5o%eOC&8FjFx35u~*xa^gr&{mik*vIM~!X7L_cxo#g1GpJDG?p~8I49=}QxvAep`YYop;3G<>(9{RXaGRfa|o0Gkrhne5|CQ0p0Qp}azS6u@D0x?%@)5O^Hs}Ki}2G<5>nzondn#mTlhMiu`F-gY7vn7w>G+`#<_i;DsKnFn9yP8y4VZW3=<OdGd%1z1IRz1HM9Bis&^a3xj;}cyL*UKgCZYHru}AFR-#R+uB2@%35)f{>~)SfeUCs{7NIS;t@z|EL^b7VICDQw6jDF>JTY7mX-HU!Hr<W{{WsvdzO2@A#(HaauBio4#7};y*C9Myx4T15?!ajOnE&1H;<qb<68)(uy_u=BLhlA1ord<voke-lw>tm%wfR0a8XszuVlfL-#<hwxCC5-c&Yq<um{{B3A$KYVYvbVZ`T+MXM1Hlltej=Kk!;^V)vY51C}Wu7G-P#NC+mMF;JJ-duoxZVAet!ING>eWKl@>eZA6W3yl#c*UdtJx@RwH+@?@R3!ebOz%))%b&x76vL|cg+{Tt1w2TiRZwUJCCF^i}Roh6}i@u>okum1S`{N=Rv4mP0{7s~1Tqmx>}ecLoin7+gOT1A_=iZsEAr6Yb4ihCxDycu;nN>6$>H3*u+@=J&rX-1oN0bUZWQUrOM)VOJGl9u$MEY7!8O3uuu@Ej5Tq=V5x@x`yOiv(QG5uo_ez9A}b=fi<R6}&STwf&E;Wd;Pn#CehbN3VFrWrO|)HB(M=barP_3X#%j;r@H3;0i@UdSg+b_e*rfA>kc)h7i7Qcc2Lm+(UT-^ZZ(I67oe#W3?D{tE3bA9>Q1(6B=VY1(~!)#ldZf+Z1)RLE&ZOi;fuq1}=wOod&DsME{S7lv5VEXZvJ|?~@_C@VvN$?B1nMNJV`5%nSpzmwR&`_3Pk5CX@j!+AQwaO)Zf{dQs63%rspvAi$tnD4uup4}3^bW3YRGS2avm+d%6ePE2&xd$#mTb7@@FqT)$#!bPh_Mp8ibg8{hJ)B8|WkKb7#Q|?7vXMb0jQl{(a5kqm8CZ&0=gDlYW-rQ+l)v{k7u>aE-wCsaj-Nv1E=8Dr#isz|)4m>4`#Ly^7n4>H1Of@hTPL9AjHWu!`D_|)5!LmgBOJ8=5nlL&NPB&rXDbI24pvE)~ILG2*cM~u@U1ebpaHub;F7YsA5d`-<$6{DELUJv|OuYI)pk8%oC*g=+t0mQ_*DD}9an&*@@po2pi9HCDN?J1dohPt15rDJj7BUn|xwgSo><~?c9d|h#`>DgOw8AqJIia2IQHGUqSsCL)K8N_zQ$?n-qGf;M%wem#P0mH~u<d3dHmx_LaM^>^kcf}`SJo%3dzEn@@aOx04;n3+<>?c!R#A#Wy!+jpWGSEy0hsYl>HC)tC=Mu>Vbqr1`eb?O=E;fm10!__>-nMnw>mQZU<orkt>*mAJmuXxgn9jxDFlg8G4Bne>>zato&031bG|hq;SlP?-MbhpLDK$LZr#mo>j<OLYi33ul)344sALs$?tF+kuUNdTY7o%Ur%AgCzCbAPVoHU*U1TV9|2(d)_!DW5>4&^aTkWMqDuORh1GlI1HM53DD`%RjG;t3o6h?%Txb9aVNBlrv!pilMpGv$WOdzoMA^!G>pK7#BWltlGM9~J|Bprn7l{nb4R`h4-z3_NNnX=2`c{HKUp3vRcg<R^WkV}${dUsfEZYx=}-@zg2O{tM4o0|lv7J#?4CZ(O^$8&l)?=4fIZil{?)S#;&f1uok$G*UR@&MK87HTP^$?9TTJPh$)Hjy4^95HR#XGDx>&|6(6D+33n@V4ex%5oSpzTn`v80-29p&A6?2RQT^xn6ikV{f8@&f*~BY4q_znLiVHg1+N%)@+44Ib78H<WMwIrN8FuR=+K$h(l>#fCap<^w$2xFOK*oc}LUPP4hIIT3U=uFeKzPPLpn>aEEh;N_@QBtiI>38s!|}9{ra<5N8@|v604vi6a0E6bT8SihPb9bt0v}`T`r^I*SDMnZ3MXM1Wb_aey?#Bv!N%mz-dOTC)$Dp})Z71tG6tg1IQOFUtMUNzfPk+solHhj!UyCwt1$9!vy2#1q&+pCNv%cFX**s1xf8a1^v*Ars#BhVcz2*bCHh-b8z;aSc#H=vI#5+^q0<W+BU(VeuAx%)_kA@aa`c{_^}ltbvmzJ!XDVzHxuyp(Xc`it3a#{c)}Y|F^^(6etW<C2TEOCn}Piw29;OyQoXiFn!*qm@Yu+NP@;x7r9$_lj7%t(L~G(2d0OIs#dGu{zc<Z^_b3iP;r?D=MH3ituk;lD8aT|r#+H(k$k(9Y@}$TWm=ZwSMG$9fsfJKTk|k-60su7*m<I7YAaa@kQA<#8(x;B%y>=hpya0~B^!9?$a!7mL6tRE)Ak<`24UBxna|1Yuj8=ue$c1^X8t6X#x=_A-0N+Ucy!8-C8M)2|0}lNeV3K=VQx49rnFh~)6_eF$WjEEFmIWP)%*`i6m33l3|too_NB;O^v*YD>A2S{w{o8j+5Xv6XQSw4oCYar62MhfX}bF4$yrfSTkpf<oz{k{G!^`huGh>qCXe#VadFdho`%0Sb0ViTuw07We&tV}Xw<Td5_4*OlcGAv(Rr$(jOjQAi#;|ERsPJBiRMn?ok}3>cv;Pk(@ex+2#T*)0%k?=Z8HI|zNHK+Z3|Bp-JWV7lOZ`BhpR7qA|$yckBA#`hpt>4<=oilrA~-mqS4V5UT*s)(r}<ak0=<?l@4Yq{-i;uao!y?h<e}7J%-^Ke+39&%E(iznAM-DCWiuW{v$okLYD-5@{4YPeq;twS;9=OjoKvP1MYD7H#={}`I_P#tyZ8Q&j<a4)B>J6YbhV0kLdbwYfPeQ&^i#(`oZ8SO@CEB!QvmbVbyBcoh-KZ{^Dh1C^TJ4eZAS9JZ{Th%CT%^1Z@K;@NOxbx<@?^TGZ;B=ntfka$YkkPL$(cH@tSWhJCu_#GDG8VEFs4>Pg}s8%CGyT@m$ssY9PA&xa^*`DR#acr3Z>k$rXVBceG8416#s2mVFv84EH!N#tR?WQK2097n7&Q%M!mYdcW;E5i;c;x_oWf8x9krVvd5-L)fUcW%&)3bCUnduq;zAlG=!*ZUgXrZ_dKZ2XgboR}zzIzX+QVOi>`VR`#DeP}Vf!}47(LKz<oX2Fv7TeC1#m?Uwhe>y7^G2sCF<2LXeUY*^(*+p!x2Vp!n2rF1}A?zQAM4f(@4*Y8WX^K#RO`szEQXF<oygR_9XJvJ!J#!Z+Sfks;0!k!O*@>3Z-tK3g&M(7T{azo-qwYTBr(l$|u3c_;3lNo$6D7B+P-GH)2(W*y9LS2o<6bdQvQr4W`~4vLG*vLZ6?m)&lK?qn?B0lArTf2uLQTt?<rOvBNM>x~C_Dmyds-*)+T4Zzigs})eX7$ymgl{#gV0u6wu?O;Pcui($rqe#l@g{+Se)@+BZWa4J=vx4F0F#jfhEH++Qhyxb;qrJOEpA2tI#HhJw&j2-<JTR+;1pw*yfl6D`rJ5U&IliCtuegSo%oK4S<&RiNt5c^c@BA`1w6Ty=D&76*H4wpv+HX|Gna)vZsBz(pE0X#HL5~@zJQs*=Q<&gTWKdEZolwWf*zI=9=AElZr3ld3H{B*Oyx5iSOsaq+jrkO_U-zBV>=VYAF=RCb4Zwjb376-l_$UU?AO{GuS>bQALA7;E3l)5+qJbT2*ctkX#C`DSaPZNo98DyrT`z==6>R<mXn35;wPy8r*j>3FdT;0UtaWVrR*td(Kd_P&7pDr>BUkXf>h-`I5$YgnYV%_J=IURwfw3V*tVz{;nHw+`+?oeWU*Zz4aE!KgI=nigkWN)ZfdG6v|S*p;9s+{Jm|;X`<)KcB(ZUamPS;8}vqb520>E&Ys)gnpT8t>Qj_LogM5s@%Js;q4JT6bow$x;cGXDid6#MRmv91#JHLNh#k?>m%%@A04IC0ZdcSdvV_DK7n(^@w0^<mGF0m>TvRJW9+esL-u#v1OzDDRQ(R6P+yM*8+zV-Yie-&Q)Jn5D$+e1ZJv7z@Y%KD8<Zkkc7?X@@p+$Zs7G)*pEVZQ^BDk-^y9kMb0^90u-mPk++%G)g!lV?Oh(;4Arr}@iUUgz*qh^p1TFv^l4Cs0KG)-B+IKM-p2r?p*t)eqozUq$#OW{0lx;)49#TVDay)udOvTw;Z^b(WYQ4wm4H+Asj!-EE+&y@^a1^fm|sZswzP{Q8N^fmbKAC5x*Yp$RaA?l57&V@KTUq&4ZK>Z%u9gw1>Fxb}pK`9pON&9LiO%Vd%+tTav84434Nzfvc*my_w8ehX%0PoK?369PW&o-b^m3oP5UxZ0#QG?(6cRP2GF8@N5PsdnhGt`qEQX#9VxA=5-j=>IiGI6I^tG4y+c}rU_+9;oYQ<l%^Q>#{dL$er**@CJ&=fRc&C5*E%E)kJRysX<|{|ldJ!K<?>T_dk^y-)N!KRhG&`Jm_<n<2}rb75G}be)f0eFN=LA|I|)#6#>~8tfWp^pQ_BmWi0j{>wke<w2*LQjIwB_?b>WF;X!tKFi@IQrDNv11TVDE+X}#x{c+J2snQ93_;bzP>V!$3>tR;!RM!9$k+^1{r;vN+=n-2LDvs7YzqT)z;x*Ii(I~RTnHJ{9!-LLsp@86PAd9D)us}r`?s(>6U@sv1Z1ET(?hJ;v@ji30#VoP_<EpHXwtoA=QNCP>;Z8<PPVg&a?m_3n(APsAf&!Wu|4iDw&oTs7rSOvjrWF2S3POwK?1SK^lFk0!Z;q;02!H?#v$?g`HW{1Saa>y;L0L!;JsQOyZf2!9`<c03{A;qA3ycSNN(0ahs~|>F$3%WT;8V!9||Ym#-RdN^|7(5{k9w`)QrGzU?DGama|CDot<66x)*nDT#Xom+opq6X<X_~djc#OBM+!Z$%WaSANDq}SW|#rUWy-gCz*~;KPSG=hM-v?P~lY5I*I}{-z6~aOr;}bu!@5K18rP*{!PtQ#s;TuhY%4PkThDV)Q$}qfN1q2MV~mAfk;x%(+`336I1X>*1n8dqapZlx%+&1G1I;d@U-xP7nEx>)X)W*w~Hz-G9nYIIMOoCBF2iGy)J-)9#({T&B`-nk>({5sHJadE3q5zb!ds`s=*Lbmas5`c;@%&9%dzJbD7Qu@y!U7evT7J@C#Phm#kjx$Ot({T{&c@MZJ97W4_XL-h+h3PO%-$pmC*M@ctk#M^a9o8;lBs{MbNG4(Ys(8hHSeZ?%EL>M8TL)j2Zhe7UZlWa0Q1#ukD*k3oX1I#*4F*RHUUcls;zX<d-IG5oaN<Sq$BHKZj>uOS~yA&v>vPYMq1PS57cr$EN}kQB3P8zemx)~Le3DAI6rsb4>jX$7os*Z*%I%IDSZ7l52~E=Czm#~dWmJ)S{a2?{5ZpgDHoCLG&Uz-^9&M2FuKw<5=Hn1x<thCPf6p@>UyN|t49SWW~Miv1^x&AMR8{I3uPHhP&f$IBz~GZd}^qP^7q?_3KU462PiYT=@-%5fU~UVLD^tb*6cEl(eIc_NHRi7<m3=5$%3)@#3v4xvS6^PKv}Hmba=P_pKg^3zI7ETjVeW#VV+{*`wZxAepXEQ?LoA$~oy=mrhN^t5Vfq7CxhiQyC|+BkeLwu7sbud>|(LdHz)(DKIA49S^|csMFJz!IALHykzMm96oWBvz09l3EZ5t)2VN{TcDGBYN%x*Nhnf|7YNF*s={>(a?IQ9(xRSC{~qT3sT}@Z7X7&#jzA=8o>=APla%zURnJ>In_KBtA5}@uMgqYFYTAq<9i>s_>!$lBK^<6#Osn4{Z`-d%I6R4IGs`kRrCX0LP!!@gkCYO4Rop78tfSIE}k(SCreJL#Sg<@mlj@J&`t;}1Kak_?p#hEduMCDJ+O{3i9X<N%*rC;jGoj1(RAjvE!pdo>p4AQI+aYMBm3s{<GV<b+>h)m7s*X%Q~O^dAuJL_^*{*Yk<lpwk<L!v17q3L=OyQ?9g$%YAu8_<$|Uw;L^y)dSG*bvr}iX~cT(Kd@~ohVC*ihkblFEOsZt|j+?wrq6s=L#C{^?R6TxKW2bj7u&C1t0umVA<snN&aDc(rL?R~(n<nKz6684|qmD&&HBI|V8iUSr2^G)?j<QRILCd&d1*yQU8)TzQ2UF1s{0>Lf(8Rj^IPwhI7mz`#y^!)S{C_#Mo?ZwtwlGTt9`ZrFaNO0ilJTh^SRyzT40k+sg$)oXH+{b@puL`<W!zhIov}J-)2nV+!c&}F->L=}sBSa%K^;F?1r|ISIQ3~sFCe{#ki`XG`oiMJT18`;}>RuovL>B<OG|;#8c9y%uK*3ZBP3LQ)MU*A@40;IJN?E*_hq1U_?CS49^GDqfm<LW&Tfm>7exiz)7PtYN$oo65EMBv>O>gO9+y2MODm3w_JY<hpJj)A_rtHRy@(mScj6b&UNfp^X;Rv8s0*U3X7Ld#87L2VHN#t%<cN}i%g=9QnCx2MF0klZ;v9lZdwlyqb9owGV>~A<{I!i19O1X?YxLLN6<M&v23@oh|r**e|01<b(v5|)@jBxp5q`fc+@A4a%Edo`gy%5BD$S!z#`+YGq%h%M^V5pNXshM~L@V{w{eu%*WwL=2<a_7vXB1YFP{vvdMLrJ;^Ze`t{3`{$6RgT=}2kM-~)#BR2jc&2ku`@QXe}B7n|D)t!=fXG&K)5eOQnL}LoN?hUe9#`6wwJ>FaZZ+J`&XeN3yZ!imx8Bs3%Jj+dzhl75vJNM$~4U2E^YIfG6Fe)wN}-ugqK7;dKP__N#w=|GUt2DeWbPSA}w(`J$R`wiebU@xX{+XSqa<4E>4U1$xP(Xrz*@pPI%Y1gR@R!j4E0%et)Ua+ngKVodxhPBIkhUp&S_~-pYR!7My<J1Tcyb$WWL~v+Ikfx7Gr#roZ_h#?`mC_!myMzH{Y4Gj|i2Lc6Y#@?Sh@V1;SeTa1>hoD8BEIXeUG!rz@qyXa9SX-6{zDTFbF_=*GHfts_18St(^k_!LZ9)kPOH}XIz_(!e~^e*2rwLZb|)G{;ROpZiYYV%AFuD4IroU&9Qz}Y2TmgOFF+Y!U#833Vbo)Y!oUvbeng+0d!#Oq?m&(LcgZQBffpX&VO?Cs&m-)_jgJt6PVtJHA8^JUp@pHD~lMp&ZJNnI|L2BSUew7Web+Tc{*w>r0I_58}+U)l&F!XoMhhvM)*TY)8L_klTynSe?C$<EDWLjPqAkGVFLZ^_(9zxEo`3kQgL2!7T}qrdJ{`4gu#SRsU;-sD#_@er?8yAL~`PF<gr@rou5`6C@YOrAS@jY*b}nE^A`i(B1CI0Sfde#K{1(ADmbFzYR2`%859B!4V;Qm7|0@-o)2VraaC?0672Wqe$e3}xy(iZ~UA()*c3Ghh|@ZUF2c4_Xykc2;CDPa1t>mK21cMo7Jd42;|{U`R%n>o%{mJJqGJsY}|UKN~4n@aFiYDPrpieA7Ln&SdG5k>i~c>+caS{)4@$9X_kalpn&h1~B;y8NRDSGUu|m*)}FudBvhM#xu7tl5yU<1)Cyn$b-vYmUN5=blr^csh6i!E#&4EKFJW!W1DUBsT6T+R*)(>Vw<E(wSr|D$L@NB;UCYkcX&^x<=br<5_tRoR5z-32UPjCvj$39WDdjH7#bF7tWy|<OHXD#DGR?ui1)i`+bHoCJKWKY(yu{Y5j$|3pbLW<R=|XCZQF@OlGun1+9m9Wt7VldQE`h!mlZ)=Sx`t_VV_|4F{R{+bV_Hx@;%|RZ5cIP@dd6f?}rIQ_a+eTZ%Nof$hj5q#w*g^we}kdZXJ~)EVr#Ii7^P+m5^l^<CkrICS~)3WE+7n730}{pd)3ng8<Y!XnmeMqFSbA4`{<R^M-HoQ1X;Wo<@h_G?7iL-?@IwPq~`{7>IXYh^g5jN12N~<K|1~kanG!MnV_daC}Uf_g8@7yUsb-bg4sn`+56m7%TdmH|($12<3~hXQ9t4b}DcQ9~KtwgkYbWDw#}1ic?+`N;W=?*kcCm=-JkaAlejaPdjkwu>8D|CVs@Gf`I#YBB(4%?1v&D63&_Ow6L~YwAejo&qc6+0ac|)>Es`{ots!Gw)T%0bvyXF8F^a|MAcr5or)OyO`CM{;ToIA9=Jv18M07RbBX}p=RLv>Vn8rfaI!Ou!zZk;{h?YVS=iK<>exUh^@L#Dm@lW6zvT8WhO9i?$xU@BZM~(J%{vp{fsaS9ZlA799v|?esqssS(JS!eqD`4GwL6dwa>f~v$`2A8c2Fy=WrLcn5<YiJaFRjsUNO<1JEn2I(kT%D7EPVCoxST*5SxfY{^~S4>*cW9(HK@ww&o)f03Z7nE&cIxr0nK7;UBXCh~Iqvl|GMh{CNFCC5_)Q`Pgc)%8B4n{>EITFNho|yqlThqjG6b6m$$5twKU}4Ta16IBC9vG~@<ZQw?3?qKEp($7K=99{_Bd*42hqBA#WNq$Y<;pvaeg9dw8<^g-@@V#Wq}p<8PkBsXtmh9Jv!@3vsec)=S0(4|UTDS{t1VO@?Vbx}H5vzj|r=?OKFzC<JX0Y8od5VYT(o%asRE?E6!A|b0o@u%NSKS6A4l`J-vgreFHRBMSl97q85<Fb4|D!3zzw(&=X83F$ztqJ{1`v{lQkXLi&bA+?@M8jvU@BPc3L;iKVSHCE_Ug>J1Zo6AS<l!~I75|PZ42U!g{%q15PwQL{k#|9M%Tar@4Jl3^p#u=EHr!nB{hT<cwqW}MjEvK97dHTKBEn)|JwuBrgb%%Q`C6GwO3*x5)=lbWympcjmm4ic&&)7_zf0Z*hU^hx>WK_>K=UtH)Op=@dKf}tJlNkQGoxAp8+@~9Z?`?QI4iH5)q>@
 #Ku2<LryY#fj<4K$h!7o?j#IHggc7uh9%FRT19fx5W!KfjPx~aL>4l&|qx{`IVJrjoeVVfvIP3^mVPv~42T4x%OI~p%cLP|IX4iGUVp4JTdsQIA?%5k?^El$eQIgHfGV%1JXO=gQbypDNrbgO@mW2>g99c@-Nkh0I=*yXs%TX^+V4YHp!L>gv_y&G{FN5{&oISED&b>V7GmR;e4G@%@bZ}N7R3RPHsWnCLjBCS)S9V$HpJZOn6W&Z2*oF0Bi2BA4yz5r^3d5lY%w=K~P2ysqr+zi~dzOT<k6mwoG;|qNV-qzL%m{K65=hk6#3smPOI4I|&R`>9DY(I0499uBvA(3VeW3djC}YWbSf!NP)ETf5XoO-<Z^nkn8aksreqM1uK4a#TH^UbU8=DE29bx472es5SK^Ft1hbE1<be8IIOB-FCd2X-1nNC?E8=qOfTk~&M2C#r_woD!SYc#ySWIx0%P?`d16ow^yq}*H<kThCiQ+5K`SyaX?tKYN<3)^5S+@DrVC>ZXl6Mn&;d$C~UMd4}Io5v8|0h@ZB*B;v)(Lulnco&%$r2e2*CNvLGGC0;-oGsxaq%=d-P|OuuRUXq^A$$pIHq)GvX0MNNInCH13s>Lv7k#89;0xHORToBe{SlNU_;Cw5V~!i0cOFy^)7L=HTdVvQOGKd*|9JEA*@bL5|1#S`xPaWhHT=V62+N)^SqlVy%%<xcgW}^EQ9JSY_9%L2XyO2eTOqIIlSDqGyq#Ahf=I9v_Ilm;*-gr9`dMbrgT|&uRPfAC``T{7M85o<aB15GJ#M1fV}P8D<AGkit=VD-`U?4-RySXo4gY#VBlYKz(ua8}>nfnH_WMW_`cZiTzcsxT9j1qTc<be)t;eIkzuRihEyM(*Fl};5qxF1}`NNE{jkNpeFD-1;jxeCB+>RkXm<hO5srHH>M_G2yF~z+?i>9r#2*;a@d2|PAWDMs>F;?qPb)xzK*(72Yu}@3k-@b{AxUNirfN=P9JD;OnvDHQAZlO7Hp3BlHmD2?B!x0QtusZyWyQ_2xhR=tyqevo;C2lIwgSFuS3=m_+U>}l?_Eb>Sjy<;?zkX-9khj4FQYr%j>l_{|6x-XAZpDl3Te%m1--LY#bF;D%5(Z?47lAeZwai0(80-H!NWlAUAUu6}ZFW(T5sO>9T`A-_jR*J5ZrYJg;3f<V8u0g~k%n(OSqrL?oDIsKa!|sG1K2Yu+?re~pFW-kn8Z9l;nmm_55UE}BC)0nGa0x#E00SaOl7>`)w4J4LvYRD>3wWwx2!!*XnhR^N5h*8V-6q7)>t&xpwBGCMxIfY=o<L|O>)rODa=Q)*6+}<UVjH#2NL3ax2B%~f^&nxK;)X|z6MZPa9#mojx(Xi>qVk5p+Ni-Yi=kD4CN`Z(gwHmCk;|h@2EJ-*5LE0PTKc$p0HIo3QFsTYp8&xs0yqFTF!=hMVfdp$(7q@#j^lb^F%Cv`_wC-KXI-`V{}7`!ie=R--4&fz|WLQw@}jD8@HIp!|hDOVHvE6I$?L@1toA_#~0>K4ePr<QG*Lq0tMR4h+O#p7oE(0FO}8LpWmVsRfwd3$MHn3n*8;2Xz4{Ay>8dV9;5l(x)gQ)G!GchwXW+daU7yuj>6>V0--PHG`BAS<-Vn7QMd5tJV&WQI73c_xcr3ldecf=hSsEl5;5z#JN>d6FWIl6l=foi_G}{S5-v|ul%t7p5zbfMtQ?5+(VFeV@#UuV^ShYlP`s5`2K<YHFx;gjHujChz*b>0)#N-|&0$v$_6N$6<^3)yg=UmhAqXN;oLjIVYHY&u=O()CBPrf^Cwo{lc*sIhS&zv|lpuGuBYn~AHsPu?Uu|zM^6O^O$JLQDBr)i&qDH?Ixs%%9#L!Kre29Fu)Ub{KY^-y)y!z-Pa<d_RXW2|(=kLyGJ5D{Z@IKl@<}{gj&}tMUCYF}{%b_h>eyyX~c%jNPo(OtZ%5Hty%;`HoAS6%FuCtUr0?NIVd0+z+_7bf0L&v#MN8E1sgVJnN^tt&~Yv+z9;_Tq*Qhd0z=`)9nL;;a~lZ6E_rTHzAzD3Mk(gkgV0|6ugZ#{V57`wqXd)(8?IKFB_K4?UeEKFE1?f!2MFv-|o`%DweGHNg&#{=Td!oTME_?LV(w;*Lm(n$#Zf;IP7ncdgs>fhTnWJhg>ZDx_!yX7oEOtGUz1gf$GfzT=Q7$wY^n}Zri(gjwog^3{oFBIeGEkNfDXADf>*G#>jwBQ(lj8M3JqD1ku$&xrjfn3@?!rP{xz|pc`?q%_l-#GwaUsIdGO_u#+mi(ZJ*asZ47w~P21A>!ZMVOcab@`Tk$?mlxb?dV5TkgdPc#$3WR6|3^?Xxu4uiN#~C0}Xf2ItU0g$=RU`=Rf~8#yCx%a*~jiLuvHb((&r%5{Z!qyDTZ&vCP=yGb5Kb27=zg|}}99p&D*zB&q?SA4>G2dds*VJDL4SF*cCSGEOq_9Dk50qF&HVDa7FlZ@5g)iKWTXw-P9>JiQtgMzHfPHnVgyGdF3#<Ku@#}ZIs+jv6eJWEBzrS|-HV|o<<ldY0)@wxc_>~C<l%$2*^?S4{83no&!Q-1sp!v_@X_0uZTONW<3D$O-NG*<b1FJiVIf+r6)<ORymU-XP}MnH+2@-)nh79V&s1zlytNl0p?hueE>;#*dl(jAAv#ZOB?LWeH0kAr{dD~~J*bY(hA`Va?u8{h>ERDzDoN-~j4H(;kD?r7fqh(}JNcbe>j<j4J#nKg~lJ74SA1a5i+w*`Z^b#yOEdN+^vaqw-^->=G5c^>*y8pUStJ&qo{E0P;g9f$S}ST^Rq;RaUMK&dEXbpncgnsu!3^NUAmJcttf&YD3PP6E8zUp^Tj224~0fW=7=`uR{~RNYWs)Ui%0sQZ(Xl7H=_*B__X|CtJK_b+$51u)B^$!vN<u^}7u;ocVOUz@zwLG0q*+bn+(u|!3@&J2B)0H)+fqP7VTaBoh(glk)0kv)opCjisS54!Ef<Qn^cjL;DSmWOLKY%7FjfAG%5v2F0lI$yTuLA(RX26`~!9^v)gGgU}jHY^2lc+_iTQI?jm{(#Juy;*LM?S3&Hlcoyj+WYk<ck~4;nM9L|Np0{{fMuuQMw#E0o@PSm+W|NcZqfMAWK!q$d)DG#pK?qW{!297!M#W~LyvX3okz6NhR0<Za}3(oE1O1=fRI_i&8AcSqkJmzU^@uwqfd+9IDhBQ-H(`bvpM{2-mX4>Ftha@Y08;lNs!fN|IN<LYX%Zz{eYy0E3Wz_3Y!Y_A;EHUuUr1uVUsE;fw7%SQoTQReRR)3<+qf(L)cw&;^mp5vhAp)!Lsd-bo^tMY&mu(3b))RdhSzq;~$OQjG=Mwr2!mNu?b)=7!<-=VJYe1qYb%TFfy_!m+ndmudeP(C4l}vdU{890ULI$b@j2oWW>@Od9tfJ><%@?&fsp9xkKe)6kc5T^ZlWg%xY?>a<5j(u58zn|AztF2j-{3ZL%$$nmlN6&c+>a-Owcu&@?7xpO-@@kGHIy3y|=EajIpmcK^d3!#^!*3l8;kBhiAlUY3ha+vNylktlXXQ>=#Fd_ofweu26wwErG+C0{PSKGUqj3-Le*0uvuMd+3KRCYlzw6{j>SbU_5BBe0ROF5Ow?B<5FchlD2^%MaMZrT{}S(EY4{_WFL$9YRAlN&pAvxwKs+dCLsX$QKP?=|<|fS0eT;QUqeKg^oABLOV~W10YLBg~h#;sVTs@hT<5^%eLVe`awN57=4Yv15PZw>mV?}w6UxMm8{4fG`1(G;aF$<yO2U-K1Un3fF@)73IrJ5wQFtAslvLP&;DL^CAVQSX`M=ndOOx@O|df!RX9@2!_#3;CqWvBtx42czVqZ{EFtub5}yHXH?RQ;IEjX3X6!<ScC1rB;VhLw-UShSl=twBzZ(8gU0t@Qgr7>D^#wk}z-*1g_YGk4{%N3y6?IHLdzQW2WzcVSJ_5yg_)ty<M_u<DmalU!pAl1r9goeJ#jBPhl80+WS0|YXEr*wA_lpLy3ix>m%Ug<RkcZ{53s@&4CoIWhA$G0Qh-a$CxM@Oi?*Rf4p%VfGxq!L&0BDgE^z!InN%a%3d#TnW8o<YH4sFTDg;PDjHyfLAxUsjZ)a;)Crtqnw4R*SsyIfie+WYzqJHU*9*JTzx#;7xcL!a+zDY{`3A=2G$uWK3Dccx8;j+X0!WQ}P~fduzhDj$SJjNHM|ur+IzPdOZT<7(4j&5|gS>QQ>bOJW#clajcCK{^Ekbw13(7SArI5BVC}&^z{#{?%AJQAzT1HGPLl;aYa)I$3sW;V=4{Pe#@eM@x!ngrqo;Pnn=XhZ?JXbdW;FNWuwCw9(<@AV*wQqcEB}&}!%Ac)V|?_&G;c<A&Xg=n7+4jpkj6`gp#XB~Hf!k}twQrnqh?Dx5gwL)r_e#}q$&p9jswY>oX1rfU|^9`|5K;d`h%G5~*xUU}~7S%tarIMR)+8*r;|O~Y-z*$$S5ajm#A5`tHtV+xk+&R=k>mi=I*+6LOb9_8nn+)Txg?z!F)^XYWOX77R}E9Jt_Sc;t4EHm{YC__6ugN7Jh)ND;50Da7HQ-J=%f%|dddYumV)-2<<Sny?XUQFBsKGrrDe-MWf?_0n9Fwak4J|AI9HNC~bM&YZ}I^S=ROkwAN*59u#_FO?&rr^kQ$_%ckHXJt!PeY-jckGnqmymj29t#lT(PfTK=JSd-->roPd(!Ooa$6`@>r2iUiK@sc=^U9<?N}s1kRGBt=Z+{`^8kcjmdVuL8ffZTb(lZf*rv+#_ka~fP^*MMfud*MU`u~ZK29F)Z$5?5RTC(nyFO|@Pl~YKcNA7ixQ--LA;HGB662#}?THgy4!@hWu%sPoKPm!wxdKO)Pv8}x?c)kvOz~y)Kom8_3?8sYi+1vIJb;{v$hsgPs9hW!Pt;5!0l-GjNG;f&ezRzgr`{F=_#!_A!7#RqdIQzMq-@Ps<x>$Pi4><0;q52lO*<7VsS0DT-7MmOG|b&f6(~d*Kgnqz>1c4G2#vO<fJQA1=e0x&4h#Oib}{4?vbph$6U<rmbL=yn^k58ij8Of#Te7z^F^l>G2XQ_cz#_$N?G6t4M`1=+bRAT}&R~pX0f>3ko;KN=ZNnNyti!WSgt}P2wDewm<dwvySAN-s2?BW>es0Qhd!+9htwIBBD|1V^K6FiA+13@pjHRgvWv!YlI{Wm1Ie<X#9K~k7SF`Cxr=@rPc(VLcTOIrDn!e-c0;{dJLrJPt@B&x`AcPPI@r*^p%D5p1*%i_V{0vE`WWg&l8Pn_2h+?qWI0(Ooj%&p<*}Qj&PfUx4WN5&Gljue!{zY&^`qDdsB{+6`;jF4>SFTC<z{Atuzc7!0@VfAQvjIthAb*MC8v>XhXDPCIUjmoqNvxzQY~)A(8MpV%bzrwT_0JDLGWK)r03qq{<;8c0a<<-5aeA=I&7fvmRv!N<R@`XBDipRV(hmS|P;=t07?I?mDk+I(;{}dO37>{2aS&VZfP3Y0z^y1B4ObPsuZPL?<Vx<c2y^uq$MZl+I?2mBKqTLRYGn`D38Fl8IB=kHPe+5Vuq40Yj1(EH28#aj>Uj+V=8l4~IEZg>l7ABnyCI&H@z0Ra2_k8ImCa_b_mi=PsU%rFvAY)OpnU8eH5Rv6uT7<j@zf~NK(3;p^RD|q+0$h|_Z<Q>%=Gsl>-g1+#x9eq%*O+4IC4z<Qq*K+Zy|e6Y>>T@s)v-3O?*7VDc5Z6@cVt{7LZWf8a>l7ejh29gm8agaZu1^!dnI1-v=z5Zt4a~-tH?PpG`DuR}jc)T)+Q3Y~?*$QHT+Kz!|n_09Qq^q5n!Q+N|!#=B-tskHjy`Ve6q6pxgSkXv#G}b-%Ij<868}yhm`Tg;1F?0<dCO!GGR>h5?pn`9PWwQByqkYG%+aamiYy%323t)~ut4%Q<Xoq1?=wJYq%fKe=wRr0=>$BXrq!x;Z6U0bc07Rz5xk*9;p!*h{vY6KPMr+)CZMW1gF|`b(_T3N`3r=nQn3H!}hs!InZND(bKOT}+7*X+7%(@4U%b03W+KDx={Cwef!7%Pv5ju7VJ#tF^)Kv8dHxCXxwAPv<9OqsW>xHDrMV?Q0CPjzx*k<ZI@kc7~jlfi-ilrQJ)>mTKg)(2GCTh5V>({&+<-62enb$&i@giZY5UbC&6FV&#ZXxG2Xni^qDFD3)tuxt%739(sAnI4h_F6g?wMG}*&)&ZXI=EGaBfYedOYWSeLx5{%yQ!o3mhU+|sFW2-fW2H9o|T;A^Tc3S%MW>(KxodG2P$k%U{Hl#k{on2GGux^QuB+{f+IV=S7uoGw=i9{L1)zQTM@iF*=u>PfVCBHibA!nkrz0Fo-_RhV(vZf00{O;ZuENALukSxs)@J+Ovs1-z6vm-|Zll@Q3L<eT7lj$rxj*#KSSoI_J5TNt9>^qRQtyrfzDbX}NDQ#I_a-VoutYY@VbZr|PC*nODFF-Uy+0}7V|41L$Wqb9s4wVPaTGURpz$s{L{Z&OQ^t>Bv(akihX?SL6MMfEHuI`?xt(J#6B5JzbnoTn6#(QtuO^Pt>^ye;lUfs2jjW$@tY3rt2pS2SV$44*;)29KFMBouYAi9Ee2;Xhl#V1MM*kZ49r+C@)zm+SMUym>z?Xx}82mUmjC$YrGY`*KJX~a>YV>==BAj)e%oTdHxvEpBXw|;HWmHK=z_a^O-NkH@qIU3g5+o@*=L!?1J3iS|-Tge@+9#B=5RFRF4<$K{dwFmuqx6&FTT$?08x)C=i-lN{D1yXog!`Wd1GK6kS-PA`g34btdghb(CuVf0#Gxs_YXW>$PR*hytFN|Vkhy|a>Pkq;r!!akx7-dXKW1=l}J+n}{PRHnr-Ez)AgiZlh`s{`CNwDIJ<zW|65=?v%IuUlqF5bc*j*(5%dLFLqPj};pI0aFCmTM_XZKfd1WaiZ*3!@qak31MwcOjgc9UYjz@f!Ckd&tTQBO9!>{dFf6rQGACHtFg89V_GM!qVkx6l}0HOz1OF=EMAj(v_Re)}VaS98v2`vbP%}RxGc9E#uM;r2i5ps>f6DJ5LagXrjA&U2?PO_zz<rjb9Sq$av#bLuQkV_qy_K1JmGGbq&|}(y!m+668{$TVV`EHwK6dh0o~S#2g?8N=>Qf5$ZpGm=IB7oK&^j*jA`1Ke*1?Qs(u`J-P}Gh3VVS%iJaP<=$#jb0YAP&T3Y{h>kzXsw8_DLQ>KE05E$8l=borw=JAttfD}2S14Rqy$MOLrw=HMXDemX2G92!{7jydUr3`l4F!`LLUiP1gDF$`*85<oA4;WUZT}uNg;=bx<U;{zNZ8vKIF(U}6dHbR!+C$~KgEmGByz@?zbZsvt@wIUP%FsxM~CzOI(<aDU5q)kLXw_LAJW*e-T_&Y#1Lo{01jrQA4ZedO2gM>GcnUEN+>0wybTe{O_2Gt#kRl9Bxqh*p@0`&Av0Q;s_3gOV>C_@m%L$6Vc?4m0sUBqnX$rgBKB+X+&6KUJK_nkBx>N7dg_){jVYkicBuX2pIawvniL))7YAB_$?FC5N01*kH0P(sVRG`ZsbW$FRz7l}re0!8^!t6CCki00hXA}(NI~z>&rP(Q{^xgsK|lbH1(Y~)bA{1lKTAmLH6-xbolCN=G`jw)YaXUZ=*7dqyDsaHFOxYn_OjLlq%iWrm-!Rci6!C~l^!Z>>&8or)&HVrnmMB5RXz*$!x%s6*=|uZ=608ls!`#~@j6zk(|mft4O$HY)5f+VFX@j3{OQj1Mwu<UK=&<Iu<-Z<<sufb3YxU69&eODPLt-qTf<nGs?JEMg6c5NVtJMb$>c3wGYQSv?oD~*g0+XnMAdoPG=qeY8t0nRI0_~UZh!-lpkoM(4o4FNR(7+#HzfkYHQo3`VxMV_Es@SW$lUSsU1r|bqk(T}7_BEh+27ufujHoTZ+LDTtKT)aU()24Z1Q}tgr?$86K7k5oxl0Q>De1g*@MJmbL}q^j+==rx5965q{4=shreOWgY-r+Mj+I^xpx~mjmaoi`JBJlK{WYC6{01xlTM>o)=8E0jirvU?1&n7PrZ)LJ^J2<aoV>&b#DSxn8G7m&m1jXxgvl}Sodx5P<?8ER<R%&nm`mzrw6aUUl_r*R&~ao-=4b91h^dbL%e7O1sW|A|B~AbH~$Ev^`%m7oH1?WCy&KS9X6a1VHA?qBYw2YBi)Lu(Yw7y;wQaBm3u-U_}L~wuC(tHjJ(3HuxWNippLhogs9DC8luB=H2O>B8fb(;6WIlnTqxj%be{aM)jOP6mC?fhgQ82U5^8J<0|p)gr9D)dH8~{h89B0V(R0>RAtlRqfoe<9&p!M>4?hBy>m`hZRv=R&i%6f_Tu5EYh;cbL<j~MI6WuUI;>@C4;lr3R-=NnUyp@1{1vQm>)SAMc-qx<XB^5)O>{^_GDPa~O&?#Cl!ZonxK8!bOlDTEM-rscMHo~<3OcvpIf1U&XJ?U6^g<9pmX&M-5>@0vbg-W0Cf&Ynq34=Q%Xh<>L?hrz$y@nqr%gd!35a~lXaC`pLmpzrqXlp(xQ)$yU16_UXcVebI+Jy+RzWTePG#ulHW=J;R7*17)ti5z6Q-4UYpM6J%rNV%a5+%?a*B+(5i~)w*2cZIA9SR3<@=U@=|3oeWp$5sHuPc>CMa7%lX(=jDbrU3%A53WSMFl@bg5O;|2kdCU$!?S!%;Q8k&1xiE%%L+D&$viH2TXL`Yw?^<v>eGu9xo{i)@kx|NQay&&zZj|i0Z02%ldP?M&HFeqR@2_&j0!SZo37b35*JnwWpv({jlvnpQ~`phiJM4$W#=4q)u5cN7YAoBvjGy9%`JAU?GTBGy3i^CDuVIk$#tC^AU~i(R7jNo*0@py=YM1P13s;O5aS>^243R&WkwYp5>`STo=7(m>E(nWCWXrnV3UK1>l+`X5&~KM)n{2@A057-|P!<(d2Ak6u`38jd|Oaq@;gW8={lw8@u;u!C>-rB)mJ<41j@;BU7pLx6p581JcXZKPjU%)K&7w#WiU(U(9RNxwE;x(4I?YxYI$ZYadp1<hZM%CvM|)<Sp0Y#^x*0qn2k5mHc6)(3ePr($6x#;qG7<Y@<&fL^`fhiVNO_`;s-yE*R0Ull&F9UwHSkcnJ7d0=pzkPnDe@gDUwiWgrU#t2}UP`baLw1YsjE7ae)J|5OvtE9)%^o%*&5Z+4dS6O+1>g$7!n9iavS9=|1_oBTMKZ)c;JRB!Og0FgG4q{fHScK14w>*gT;t4vI&9z-a;v09mc13Vs>*6F1S(b&=rPxH!)bYLWxsrbNWGwsyjksAJpX6v16wJ3duzJ9oye*@Fu@-5$?x)~eitRHY1FmaVr@d|lff+qNhoL(<&>MuI+rC36w5E_CfKQbVMOtVoOqNANu@$+xL-Ef@M=`Mi46Am&IcH-O@GDO>5cHeIZwIj1tN5`>!`FyVy7=2q9<I200scR(y!jinY?4{$#iG2-x)TAe@oX`)(3K#ji>b?EUfJVM)?mWy?@8~OBaUi^`2OyWy0Hf&lpY?#iacOO>6dQwBv{z&O`k;3aPqrF4Klf9ajG+>_U*gLX-OF<MezBQUpI_msBgd$g_O%r^)g~PIu}Ih!d#FHHy@*g`5Uc-@KNM>uqxB@fvWh7$37Uj~!D6aL2!gQsR;;iDS(`(Iq3o(5Ep4-(5aC)yCs%GW6-e7zrrrurh0+#L*5N|zb#*runCl9&_mJ)Y9}H%-?pxEBuSn*~PPy$<bng9^AwP#e>yuJZzib*l{(s611LcE^dLLcm*Pd$+9;q`Nd*FQ*LLTM*Cm<olqn;{JzOwU5w^<A5H2N78Xj1LJ>o0+-V{LEmlFO|flxJWvm)?KgVE?Vtoz;H)>8}ZJtu%wtFNH##0tCqQsTxYTIw1oEr-M&nNfs~t!o&Xgmi@%=x6n}e_H`1+7Vxoydi23?K^z7;vrKLVo{K|QO~<>C*xeSj9L9siw8;K?n-Gd}cyJKfmoWX7mal&J&;$5V^U)P#gBft(r`g5Nhh%Cw34T4vIR7@*GvWHA4LZp^P-vNoyrypo#ByPKI^_^(=Ewa48^D8!NNrbYUEGTqJx~cv19&s~2;)cqbI(A)J+E_*Qo1?B9@rBY>XcNiCv!9a(Q4+usx~H|fE2(}=qumAQNs~Dl2`|vp6MOKSZqcj^S{b*YfQsZD`MZSD5*+Hh!zg572XYwszF)-(&qZpk;aV!8IL$~PC6B7HH0dhy}rDR`zH
 N)zh~pZ__UzrkDRkVNFxiSr?^@y(qnlJ55(xW`@n1<3z+ZVz~2y}`!R%oO~wZ7gZ>vIyiSn(4mB{FN#+nQaYUSXB=k&?J;c~!+DSj{en8gP-Q$fG*!2AN#O;3;XBck|Z^R^&N?a$SnG?+!@tGQ4cJk@ig3J%<amvFL@*q|;Y?aSrII|W=7+tU(htYejE~+r<8j#lWp8aqJ&wzF;-B)|G?wZ3bxVY6GH!#4zd;dU62I_!d_(V=I2&x=KL$nPEnURt^l1Y`+OK~R^Ai=7EYZ1OS7&ua`3n4zvs9BwKXXi2oG`fb5lO#8g=+n<kOxmLWOYS0C;AbGa4eUgy#BP8ikCug4@yz1!l_5-T)+pkwg&KBnubYz3Hu1(xzV2!TvXh}Orjx<zA_BN98s=+j?P;WcY-k&O^eSeTJ+#bf#7qEdn)0{NXbo}#>}UU6Z@RN46Ib!RzTvP2s4yj4<f9(YQ{`uD&1e$s{f+r3u@=~I193;v-G`_l&<>uQ#463nD|0uQFP-eX`&SIu0#ThIiVOr}?n2%Q-Vayo5`fLGoH*}o^_ON%*q6-;-EaDIPP-${hekfr304f1%$I+^El5Whsao8GsOvk<u^LiZP-ub(DEBBF<h=z-Y<sKGdT}rtkFa<dK<nOY(S}~FzJ0uR$;s_^SHnQiSxUFH!241sF0F9H|HL=~%R9=dcE$e)G`GS@Bw@7)+tEUhfjmfVlx^8d_le6g-P#~+Bp`s^&g3l*VAxmdk~s8S|56-JHIK4+Pa!kD=wH&)>cNv=98uud$@$(B*`ym_iJ8$bC}Hqpb!r)K_*M+_zCyu~kedq^bhZ=z${C>&!A%)1??z6FLhhb$0u@eAuk}9pSyE;KLLrn`@ikbgEA`BRZ{Z{t-c~1lNlBb6?FS&_1a<SwTt9S9%s?mxG)BkBPu7Mqmr*Qs)Yt`tBYVi2wI3*HuuWPK(7UBx;j3aCHbY2$6U4xcn@|hvp{0Zql9O+)>L)n~7ObFsv{q-ZqbP1wqUAz@M4sVS0c+8WBxm1WAYEUsJ?Oc#6AbX6bES(TQ`&q);t2d@0mFm!U<UY>f0$Sy9%xMSLI#)33E5Ww${hwLa#+B8G*1BW9d|XFsW;Tkldwl0!ejQQ<y1bJk#{RV0N44I7y+K+wfbwAHPF(&LkLS4nbOEEndodp9_P6XC4Riq88G$;^71L$ZQdOu3I?WAh(X<#(q{lSeK7)?)yE7i)<V1@0M8zTK?g7GF(enVvlq{2&Kbj8o|Y^CH>fy}t`n-`{c|BcR_%~gZUzP~oHN_CbI86-KHg18OE9!%_S?jbO+4MG%%#VZ@M7BxTS#&*N%^?<og%}6z<<8(-fl($yX**PdcjtKWd=dKvNh49dQl;sdvAshEXG+kYN|ldv`TOrnTzAlsOK0p);y0`ou-`mx>@AVW3ikI-*N=O;CEXNBN&IGh$RBo=lwb0H-%n(D3xl<r>-iK`{+m!zoz>Lljcrs_ZR>0=F<_ezvW?bR?RZa?qokHDU@l0zi--lpD(OlySX+1WfXl-?DuhyJ&cmFPd#f=YJ&23QZV&$ceO(nuS-V?n>PT)DxDg(U%vgto#_&E@<ntNy<DMJhHlGf$93$og2ZySft>nUy+{0ro=dd!2fly6=Ev}c;YQace!!Rz(`OG=z}rgYw|UZ+N~C#W@yaUHF^A$KUz}NU*JG-yX|_-^InZi8Efc}j;1cIZcO7ft(wym7a1YRzz4U$S_Y6l#YTv`*R(^(P7G!tpX;w-RxtWO#bcW3&X4<rQr&?M9QgYgLK}1i^Gp5e=txJ*_OET$4o)$t}WVDZvz$$*0VZ0S8X8&fupI9rb$g5aa9`a?OGUuJc>Al0DMr;nawaz-~$DU3xAT*@@XddV_#1w`XtXkLsyPp<b)EkbblV-Mukg-Lfv|Os0Z@bzbWHr_RTNL^Rp4n(M!uJ_2xN5*P&Zo#a+)l}E1!wQ|FRS#roDAWj6lm>AJXb3eY20DP2rGQ?y~#uytr!4}<JFg}pCFzO9Suu1t<R&9J)0)A1jZ+`;W<SO96#*h@D|gaXJ9)MudA_mav?E?OMty@3BD_WzK-?xftYkpkmtk0|L=&FXr)#QF6#fhcflE~y;R@|bd0-J9PdsCRm-5u-kGs$w`E77SHF|#@es^)n;_4)U~L`sl#f{Vkqf-ixFtY{2?w)oQf$mrm<H+I%u)M;$vnbO?pY{-f^PDN9rZ-MwP~J$i*hhwY>291gPDvnEve0OVZv>^;!tyJ=<Y|X!nPm!dLmU*Tc^89;|=7!>Y2|1;_INlI~K@Zuhb2<hSw`j{oyakMazXwwiucBx0lg$JRS={MI_ufU)_%G0sb|vMc^VGMB~>`GIxx75V?l_5UHrx_|Ps2B}JlFn&V50Ov-6wbgJ;kLD9%ar_6oVwLgUq*?ixNc8_5TuJE`+LoBE#O2TT=Y$Vt89c`+u!!3A~tAdo~R1>)8835A0Y()|4p8%O`@!iNYf8SPrNm9jB_#7S}n8sfxCf@ySp6^W7@l7<{wN3y5{KdVL7U00bq`^t2O*`{FbAnuGw}IU#kN2oTNBSjBb2N6=U+l(Js=T!frIN_7PK;f&lh!)9Fz_I?0l~ENR<@1k3R-#pBsnnXhr~3}NbAMK7k|_+v>~g*HrfPaSNv|Oh@Mj)aMlJpiZe7xro8E4<LieMmxquxF@*|+rlX&-=sm-uTWk%L=v1c(@?vjtH-FE;xce)~oncikVCLC$APq-4IDHFp!i29iMa=`-7~2zy&0O=+&2}ncmFrOI1;d0YrS!;$Aj*)dkGiqHzV#n8z~b}7w!+IT3;L?ogQbr?AB`QADJQlrH@*mD*L1`)>_Hdkf{Wi9+OPHEjd7@<7<>9dDT|gkNx8ndpb*nE7a3PbC0d@Nr&%`vl%3Oi>*ZGd_{&puCs#$lc9*>qH83*8;K2b?eGy<4?kQl)bnqTRLyJs)bcUxWcdoxXgIAuWL%~GtpZiHpXQ{;yQ2CwE{T+3j2nW3Igox)pdD6WRE~cs@VsxPe-@@AFyyk4~fI||b3m;sK$he4s<g13zGl$?i_aPzjTS3YS*_HNu)#x)dY(T5|r#NF6R6lI|4&GPZ0DOpgbkD$upa?*Vx2X+b8B13k`g*yPkc?#!L_#r7Df_vjv1x4#pVLirP%x}<4_kmL9Wcj|W-HXP8?@y^p{3q)#4tS!-c@D|0q2{3nGx$~+$UyWes_tu%b_kgj%u*1D7);tAk=@)O(sx`G6-&B(&!^=8W$baYSvISHx>GHCE|W(o-ioxfrGfAsQ-=~K?4Iphay{&`akHNd5XoU8=0Z9ILH9Hd-{QAiN@^eH-iB&8)*)U?q(JJt%Tgt{|MB4eR3kVf*$BfQ%emYp6Lk6%gMd7UOAT-uU2|S2Ae)AsYdsRI|IbJJ;1(Z4*<0bQc(yDGLR#ICM{e|5&#<%4{3iSD4l2Zg=aCmWG@iPi<eDb(18#gl<IUQri(}(!RS2c?|uJ+?XBc?4}a0F&Yxu6@fk=;4Ybv_J|mvi1Z`8Osw$(;hLy~Fy8Zmsl&Fjy@3LL@K2S@j(bN6@vFpmd!kP9kzmO#$e#e@=;2Xe1<|i{mIH2Gc&*8oo$6VBb#&)g_m`P#;#sHj?Wn9(>kvUUC)}!6=^IhVRUK)&ww|Y%%hyd&)aQZX5-)vw^n*zIC2eKOD6d4Drnc`>%9rCG98Y8>EDWN!SsikGp(_O$9zj8iW$&HpwiLOLABu6BVf1i6ZfQwSzrDPu`py^i(lvxT{lCJcSU=ixgX=n9&w|;myTR695OSvMz^@E^gA07Dt!8@=Wa&MG*zKm`|bt@eu^iQd<ldy+yS21@^z$S`Poo}`^;r$`q?NN2WwkR&Gc-@-5*(e~W71}LGs!GE4hWpoMF@=ST%TEj>lS84cZyIG8Yl1>ur8-J8^6uTB624M|Pj;c~q(E!}a$0(K>G;0PWoGZ%bSZYEY82fCQ*wDqwYOz4GBd3C3;Ys}s=KZG{vf(C9W3c*O=~UnKcoMg=&5WTQeBuTs@b%j@QU+?2;w(ej1GG1rKc;ND@?Sde({QZvcv>#K;jmOEw}oq#dBzi#3oU~G5!Lxp5|kz4bY7&2(Pbq|FM_&C|cG7o<ml6%yPPBDfke4Zw(^Dc}V6Y-2>q`UUdDv3RoQ9tZ;7`1+;LCYelniR=%0Thq8%A#kCtf<x}7b+>035RTt^vfp?YH?^J?<98Q+3(a@MIH;ZoQ8jj36ZDrYXT4_thwEOZkg0Kt3e1RHe2K%m>$!Rpr`NsA1rR?h#pi+Ci%cinUS(6((vYV~+6CZb3Bl-_J8${~Lm7$1Z<)rPG%LO=dCQ2539UpIVOU&v!Gin;h(s>1ECyuqoppJx^PV&@baMPzvZlXZ^>IzFsn3iR7Qrc$k1v*VhNK5)j3N6bgb(yi9-UTJ1Ky<wJc9(CaZZt{ksEAvc=}Hdv`x|Xg5BXW<actRtTAb0XIxgyMjBDE30<FraJEIN_yNM3MDV&QTu~cgjTT*s8%@wjAUQF;h*L=aRP6DyRhu#lEuoky|CN{0gY7AG^<a`VUUR)BhmZq&%0FkUom|HD)o-WYQam8^HV}+;`K&}DM2tPL@?OSCC{g&t^Ni;@>a3=9D+ce<xrc*DCf9J`ghsrInKir|-nR4%bXVAgnFIV=f;d6D{b{?zW=}cYVqcqt%?%m^E2}}hsEgL)nj&Duf%BoYjpu%VAU#7LTfx7m{e`$!d4d=Z343xopgFzZD)65?A&Ft7AaDlb+qvS<D&eogh@<W}Z;gpSEUiSU-{7XKKCvB#3Q;|F;wuoOv0TB{_gz6qn8pfSOubM%E?Hz$SB<46p+~Et6#%Jo&<gT6|hu|X(CO@xRc(82LkDt#%jQUoam-gW5l3?YnxOxVzbw)yhC)YaRhlyby^$sdV*Rb$IL+3nH>@n{kz-D09@g*~~^X-k{=l+F|n+nA%V}Q=jNUi!KZ+%e?4(%DMC}?C!;A!(i!l0z}G$+R};Za(mB>#xA_Cq0!=T-4|MgF!?eTidH>DzXJ(9^@elR?+)Ip2$e^MF|ZGH*I-7SPM-qt2r{yF7OhkF1$clt9vC@ROwW6mMc`l_8O8k3aKHdz_KY<y0#y#8J*6;%`whUr4vo`53z5v*IEvqGXIO<C;B8=1I<2|BM4sy7YQJSyuh|`;aObO?e~jQK9bJswin7wqta0a9Kamys9t(?Ek=zo_xGhER;`w#t*-{Kp>lwsBP{ilEaT6Uka)_-)WYUqBF8Y`O@)@jrYoJ>f|Vnge!N@=zF|ygy*xxKSLu6joZgN`wERX+sA~<QT*K)YM1|9;E$z{17=;jHDHzU8Ykdm*~EF%LdvKK!Zl7KhmjrF@7ZTua*7G(HXr!IN?6l<kHPVO1Il36&nqvDpYBx<4bnhkz(T16w_3@IXRWR7P>vbrXY9p<`a}@h?Ij_MZTMaXn!>Ni=>lf=?F^qt&zeuTojs?vTD8<Sz7rgstI_J+Oi~^qGD;Hesk?Jz?8POeqj2Y_UzNF^Y%sQYW|Cr#@yQjJoFJWU)cl7A-H0BUvdTIUFxv*E-7Zu`qfLQil_`vnB%);OKUIW?+^XE%A33ufJ6FC*Vysgn$uRaZ&p{-0q+$8aM)~e;RhiW$n7|d;&B}+$<QMsp%IvJG7dd8NAmpD%PNWRFj%bHtK4d*X((2~pmP?LN`vdf>qp8>!^6-`PFU;gUj-qU)E79wEq^u#G-wG<wmui!ic-s$C0sjc&ZGUHgL6za>t;q?yL5xZ{EaNo&bpNY{Lvd=c!2l*2uL9qJo4i=qZMo1_l<cNOkq&(#o*{W;^{iTy?Dw#6DpkWcF36;xS|{fOul<5iwFo@F=Xb3u?dKH)AQ2ufaSLH#+17uoN0uU0TRtj>xU}dNNN#O2yr$I3r#dUPscnuy<$ffjrS0q&F25-`A}=-f;3veTd72B70KmUtul1PXN%TBgnI|oAgq=-=@<z;;2qQgfU=ES4@*MSHaF^InI}pz!D-sL?VcyB@TT+oBqU6FG*-|7Gc#r)^1li^S85B&1*h;=pmwQvsXhAXmOXx&IV*f-Ex)1&#4xxfN_E3DX^g`QrqX~dl23#bQI`L57;7g@l5^|OJ-J-%;gq-PAt!G!o0osKvkyBik(2zigt7_VdWH;D&ic;SZYXdYTQyIJ}lhg69Y!sFmZ9zGL?<Gao#i;(ZFR}!z0{8-(5jD_D1^;t(n_<*G(4%!9pRa2P(o#sbnEvyD=Jyp&>y*7*#0>xFZnN3p7~Z$nw+j%Ae!!X`&(!kv<wS;D%KyU~N063>f6_b5_iDCTt|ifnhUQyGA7y$E9d9D8k>}#@^UG?_No(pW{lal=&7+X*`3<bEYyT1aBneAD=<9S#ePw|g9{!~Jb-Vc2YSZ;lmRQ=BT%Y9hHFq&$)1wPS;vp*5()_9H8OqY`akAtfRxTY-4^gD~Ym&bAYQs2fUxwT#-vK0dp(?~oJ;Kv*amzoO;P-+rZ9KA2bB*XqcrOOBMBw*n<(QH}f+T9?mjWWOW%7|75k&RRhyyCK-PZAt{LbN*2MY_?r4F7G_lLEV%YEI$xQX9QnhQ0eV}B#$iXOLy_{Y=&W8yr`l?c%#jT9#(O_Ve5^w9%r$H>x9Sg7`Ew70+!N?aS{B{!jESk;fQW5K73PSk6dPNeVSJ4nb4hvG~vzC;sIPQn<-ugK6w4F#Ty{0x;<EJQOd2X`Nw1yHgl8K`h3w-nK4$0&h!da3Lal064#53*$6uhw#vs|QdRqSg4QiWm{R(S61UwKb?j$kqYa!~`ZoNzzx<8%(0`wg)1L5s!!?G;)-F6kf&wT8?1z)9rvCG82T*s-vGGP4nQeuzyQBSlc|y_O-p50fzJ2yYxmZ2f7z>oi9LDIq6_pQzz{5ql0K!4!Ry(EQ!vT|Lbmr0)Tl=Gm$@b2b`lSV<zMS6&BGx>g)w0v+dOUI5luty3Btw+H>c3^Zb3l6%woyEJO=c0c(#sE&Vv_7G>}dsuIF2i{;q;5)i2SsHc=xVAgo|^K<j6ajjuA0l8cYxa*H;s#+e4LkpLYfHfP9S1IN3U5a#!1D{EK5Kl@*%W)na4vFlv=)h2V<n*ZBD&S`Y;IjBvQ7w#h@u8TNBWZhordK{1G*3;fK<7{p7un4TzWy$i8Q<aMcd6k<Qf?k|;0e`M>5cM6(16@ws$I^R`?>Jmx6KOzc3Sw|;R1CIZ)R4S2s=QJ{J>S)`Ejz?$m*qlSxh*2XV8l}*2y<&)%9uq?UFTza1)l0<{bMVwlV!C%aEDLN5F|)Lhc=t2iZ?&pv&q@@F%>)mnzZp@lL`c_JM=2@6H!u@G3oI(UL$MT`z?97c!KCz>Jaq&Fy_22@%F^*739GAXr8fun^Xo`mfUaa3n`8R8K+m5<&;oU!~yB4yN4IxETRUiW`Hor5=sY#st)bG0)zoXomMQPt-*itt<Srlrowr1e{o1Q<j-iy0JFSRp?7~|Il-rU(8ra1H1Fej*z~ZAd_TTLMd%M7sx`E_C*>s|JFI-Q^1p76ts~6m>Q`tq#nPqaTk`Zs7(=t6PE(0FlHy=sS5V_Bm45{_y+G2Pug2m5Tj(;a-sqh=_+pz(dEwd6+B;(G`cv~ocj~Ote-%MKnqCfvfM+NbVVgQwHm0nu{j+{7Mnt>Im<*hybva@s&hTCt|KUz9=^VU8k>WcQSrj2oBXd+qlJ_=S)$&@J!w6HukGWds{9U-{Iw`Q59K(6z^Wp2axifjLZE=nTBH>?P#f*zP=SvI%l!>{cwvR=GF$bQ*>yV9I_@z|==B`;3Fidb*Ao7w3{`$Q4Y8ozHB+$OnZcud@+d^4s|^VzR`r`9_l0F*&P1@~M3GQikkM}xn|&=Ccr~ks%)Ix}3R=(y$jy6sEhdLXhvbIlACJy&76*RI={z@*Eb44DlnquRcNtBrO~xQV==8F_=8f?(lY4eO`MV$?Gr?^1IOEX0vG`>g75Q;-eq~({`oNjP@2#aF5H3lKk@<QnbmvC%r<w{ib`U@$tGuHe$$c$y9o1mC@FYG+UKARr`=+FZ+^h~1uC$Vak0KxuEWS_s!j1K#)yNxOs!a7n72PHKz%(i3k@A(tFH{crM2$_)<;)BXmjcFt*yxFEMJ&3i-NMdj#n!awS1Y9!HGk-*((s#;I~6l2E9X>2wHY|qisw+A$*_!F(Q6RcBFcw3ry*4OF-Xw4^+SESry-AD^?wKg?waPoEw2>YPf3zAI2V~zkd+!%*cW_3_B|EZ&V!;JP+LE%vn9~6;TL-c6<F>Ie`;}Yd8Ul8Y1br{c>3uGw{%m{|CN*8Y`wT^-tEeE7wk-nV4r5txYTkvAmizcs<vR27sd}dxdagWW@75uHo9b8715bI{MoDd1~+-7mQ<ua1ro$%Gbs4PvwUO+<kHI|ZL><qE3aF3$O#p)XWr>f(L$n}*1$?<PSq6+dm@m#*YBxyf2uY$<Po5&q0<b&iZ)a?O>%$Ga!~b(cKX8kJ`2*0jmms+)?FzX<MegWyYruy`ek7VH_la!#x~P%#blmNE)ZwUao8OIF9v9;5MNa>YNL&|_Sm*+`FjaIQ^$HB*BZ#PRzh1ylgnUaKDPrFm~2k+H0&c*2WFdcV?_*?iGEVySK)IEvo<%92Lp`)G7h$neE6QdskKlueDoCs5f>iMF&H0s-F{BakI2<S)HW3%HVp57EUkBEk`MFg`kpuAV}8IX#ND6-45}_6zz<%x!zE_x_y6tTY;2r4V6#dpWT&4o42U>$oy<slj_`3J=x94jGz&0XNY?K;{0x1YCr;NWZI~)WRk3C(tZTNnj*+DpLgQySMbXgvv$eo?DU`_@;CL$tRO^&FPyX4aark~7y%;V&8o>Y!{w78W|JMQu6E~%n4h<HHeyS2S0&Ihn*j?1vkx&9Fmq6R&RAMvdFMQ4*_)9%i8|=mzW!M|3qZyy(7+ojAIsl|Yz!7Co8tps!?FyJ)q@0*=K5oQKHHO^eH)8b3wv(}<5B^G}V(*KZrPy6X@EsUbAgP++jWk!>+AuPT66;N<gn8s^Ol4vHs3tr)K{xw4=mFt%Lqze|*WrX}m9=;+26UwMbYZ=V(lwm(>waZ-d|qR;`>8yaeVB#SD@qP&p;}z<84QNDl`YApOu?g0mP_3Wk%rZ`)kxCL9y=O*8(VLZmND9Cw0uk47_h_`Og=#TfmH|u9h>h?8bo?bX<qhs4+sG_v^&@`JraNDAr=MVc<bY-bYE!yTg4M0X19F|2Pslegd@nZ(pWV*!4EX`ri<K~{A^Ls{Dt}pLwTb%Lk`fu?MVFlC?KP7(vhhBH$V%VxL96JYfp@MS^idy<(Sl35~@BBVTDQ_1^U&K?`hq~&Gt`If7Lz&@&?g!Rdyymxg(rLKVwT2p=pLPU2_5tA3jJ=j6lmYlRKh0g<g)P^+*SDrdo54$(@rQoK!dbASxfK62!9KrL8!pml98A1lcmk$9FUd{p#ifCpkp~5Zx09&L3?V-S5+crq~OAeoj8cU}eD=%8Hcqc)7|P>5P^1V-Fbd5duK@h>Iz1Fsh)$n+6XJ&hX;ikka()F)Lgf7av)M@m(gMA|S6!mt_3GN4CKDzb44U_wSsR0V`glTzSp<Gqj$SEMry%joa<8*f~}(UCAd9Aw=tZ2CR01Ty(Q?RM2676#&+q+W{_=H9$ajarf_nG{YfGgGhPuFvf=d&B>^8=Xf3v2b-7&0P~>x<(jgj%(1nQWOeXB>CIdgK(&kP7gpc=vTIjG<7AW9Vo_KktH2bAkvI)J9w02>vub>17neJBbyV}$PlVJ;j?hFGZSm0G5>=A}R7+M*jl-f&o0HdE^F;>kC^TVCm0sc6Ln?sn0-9vY_5%FwG}PsYm1$~!a;sj>vRRBvxO1Hq+XQg^8Lny}N0eA6Vwu}Hz(ywfo2uILaLqG8Lf(O^XH^s8iv+gj32_KdT|7+<O*-3_U=R_mRl`tg5>OtFGF%|{2)It+vzSCh=KyJM$b3;tI6%IlayJjqV&cBRSmz7E588VaNjMo0N<0UwZ}kKh66+m%*A+g1@G=sMwR#>?cGqgeH$mpYSPSX1;rDEDrTPLFsGzQcEjJ~zsa06lx**xBDVLC8_PnbQ^D8#f$<vZ`TaFcUnXk;RW~c_mF<cvk_s<3+S8nVHM9jCUaXUo&p`gCTgpuQk)gjsX(%S?~El<x+N3~4{oVD`hUcTx5-;8n`#Rj%#Z~-d~hX`t^4Sz`I!odDXnm>Xth?n(GbaDc<ow
 JYe9Sl`i)5Q?!9gRN?O^JJr-m4>1U7U3;yAD$kU3};>h+X(^V21wYfHWaQit<m^91A0xD%~Xp!wI>JwA5KRhY5bp;R^#VL+mV&`s-P&yF-JctuKI#^>MzJV`?s}?T*G;YKFWHXp%ycqdFh-<%G$M7AIV6g7cCBiP=rf?P+8=f&=XxQf=68{B8S{>|x<JOfJ|A@O-&MLfCbi_9domx$h!Xx>dJPO(EeD#}}usbctW`dildNz5MW8Dh2<LH4HUK%msj`Du1qKq22{@HQx9TpRivRWj{9znKZ0BF^UkW{QlJe`188^$mRg2npZH;5y)t|>8bBcA##KoP|Nf8sta^0MNMl7pFcY|S15v~PKQ0-wjkt1Yw~y83Nh$=Z6)fdrm=#CCAb_uD#=EntauSi815vTwMbtBE8L|PZkUsN9kZzw0JhzqDeCl&-n7Xxv1|qi?CYapQ$TSZBbI_)RcWXS>i-XOlpWO<HD{pJ2t?rNwpkfpr+6}|`B}4+<jKGe=2S=b+|-+Z2yQ#+1%G4~YMo`GpUU?MdKfHFr+xuE`X6SES<`Q{QJIfslW__;`(wpoj7mw<4Ie_T!$NCeOe^Di!H6xw!j+mpVhL_CQ&LYbtt}IOtV%(@I&V19Bs5ICv4rfVaTZUXV70iBYy<~<{wJvTe~+%$u49=Okm5Urf%s1gjNMPvO1Yq{E;#fi2I2Ly&ef69#DI~y{Wbey%`TXsw(wj@BTH)!OCS>#`28dI*>Yv$=oyqK!ZV2#*>)yXqkoeR+EQ?X^kr9tWu!h7COV+1@l*?K7i#;R=7+StsAnEZtk4oyxwbv>(viv3e<&w8@G^Pkq2#Hp$l{PCmUUM+;mr#x-A`Uw0&jG0N8Z|&_v&(G{n~-VfEgK}l9Y0I$35G*(pilm88_MgF_%R^Xob@e3Tf0XlH;OM!&2ytAxP7jg_?f~lxR>e{Uv<Ds6r(R&`c>R;7SiFg^(Yv@rYqjE#}Hk0{&gA=nqSb8u&r`yInc7tJJKQa~(ZCqkK_~dIaRuSky_q6$Ua4p!P2zMLc{Ut^%kmA=H8naGsnGngS$5u`daG2Ir+Ob6%zSHhviUk7GP~BMi!$5Xe-Xg?Q~nnDS?~)DmgM)MRl_BSTDry507i!@}1Sqr1-(;pc)|8U1<}So?vG<4IN+7_xK*EO~CiV5wbrD^u{OPEn&2=lGad5$Tv<mp%Q3<`Z8HJ!OC&Qc)nKzn5!mGauR`C53UA!AN?u31;q>hvDL(VgPQ4rHrvX2qgR`L85W4NznHx;yS9DPJk7lK?YeF?d*$_#i)Hiv_O-9fP{m*1l%}=a<B9EVTIf^gJ9ewHks>!*v0x5d5Gz>uB@=8x8FzX14Q?3P*6->k=*N^vcBGG5*cir3NI4bX1O(*u?`}6FMhLt1k1VPg8YhIz|NmMo@`Y%GeK*?&1pf+GlyZf^i(R*%WKqX5W5Y~riX^Ep^X{4u*c8)Q-@Y!brSor*Yc!e)F0)`>)Tl?@V8~Cys2n;JDc>XUL^hjxKHyMS7_0@Kd(Jfb;Q0<wYI7Qo#;bsYs%k#s4f-F!Hq(9JE$r?Lyqh#8*8KiSBiICc86miPEl1fuO3n-dR>kDuDCm0LZAarPXWq5Ba!$|sC-C!5!KQZ8rE}lWi$tuJuQdxgn-+19%R}&!5e8!r4ZU}8Mfy@huLN9sIX_tv|>xzXE_p%!gnF;mV6R9_P^#V_GE?whWd7qD&6HSh-aGi*RQREsndBE&gOl1B<0LeF6KqFll0xZso*5(SwCR_erJ4S=g_KBK?0c-PeV=T-tO{<f1v6{l@lYj>3(g5UsHFrrn<_Lu%9>S86LKk94y_?31VG>=S3(&>AZg2YIL5C;hSH0uM%!AjZzEH-mVXyP@_y__ih>r(!?u{v8giICvW1W5mhbGz}z0BwzJKj%Ez%HM3>zjwQikgZHml6SS7yn0!_EWI!g23JJ^OvI>ot2_=xnUswZIS|3KF0Q(CIBY?%o8lcnc@m`3468xEUj_KYnIOHWDez5h95<#&Eb<`|wlOaQ?RXF@9_`{k|!w1Ry8PZZ+DJT39sMGfh!G_I?))b_M0^W@=g#4~R}N$W@5U9+pXWBLyT32FJ&9yRRTeXpx`gX<LxbZZ<B-D5Ex@K0SC@88}M(?BA*?TZM#PVUgnj+u7E?2nU;v2f96@$OuvycX?i9@^Ncq_f^*Oyg}0mp_!(u0z>E;<ispo)MrjKs>0w{aSioY+}&dqy`k2EteQI0ZMPCZC3->sY*lcg$xS&GS{@55hfkD4Exl3k(&k4Ks#4T=wHEyKPH1BsC>^k08l3$9*BJqEDw7)<iSUu5Draw%Oixof3Hsp4INl2?}JdmpF-?e*!!Y2w{N&i+2=W#vuFgKvlk(kfT$m~-8T2;wiJ|mY<J%R50>@?RHwu*-t;nB#Y?Qu`?4~lJPG9Gwqyb}78ju4cB-G2rCG3}bPwpA@Ikfhedv*&r1ALzOH}_V)v?b`anDEkx@Ib_JGSkQx2y>uTTPUz>Q8?2ul*OqEu=f@4sNGL<SW`+^ONl9gcEG3L#&f(ht?WFTT{u_IMRNegi73N$MH#uGzQcz8T=QiLZ?19M`6pmn4g>#BAA{MW3r2rDOgEHH+|`C!GI`edAw7zk%H;KN5mhxjjTl_2$YbL5r5RutU=EuzsqG1PcyhwjE{N!pK-yBfH}AK9+|}*N19ziBsG71@_84M+Q&U!^zy>Il{W;QKN5uy-?}StCaOKce(aOj#^1ap85AV?Leh<svt=qzjHbfvJ28<v9+JCe=lAT@E&iG!bMC19y<P3ss-XAOXNYs)iCx<41<x@I81RJFyV|G%@z!$YR{HSym|t`*D;w5T_dRC_AH6eS+_x9d{>{d$1tj!!_N}^tg(JS@eLe<-fu*%3>;zy28S+q*A-VD`4_bwStPs+#5+;*@%nfZ^LdGVB`|s#*csHR7`N*M^wRWpdk5eQ?E<Y%1c$x2oU|i?<u9yI2DW8nW;8~m3=2vcXo*&wEv_eSQI$Ztxvf6{H-VBh0od}AN=8#9P-WY3cu?;(%1~KnF&zu4wlnBAgcSu~F+m9P7$zvfcQLMo)Y82iyqBbl^L<z&g(U!<!=#3Qd`1Tr=d+^qjb`hGEx5`s0CKJTof>_&nT1>lEWfAAOqGPCt`6azzz@PA#)`JERjTjq0N~Gm;W$^AujUXaP$u1A9H0ACRy^4#5UBW6mye9H5eRhm0{(m2ssJ8d=G6OpfR(Ruz6`qnw-b#wNOC*2)8$hs3Su6Hd?a!)0-RjNi)V^cQhbkkoHP)-AlKdtblT?F7liq)oD-Suz3x1MnaQK6=mX@-E5pN|4^7q7_c!jPRM3W)*h#2QpFfVW0j8BMaY(3e_^o3Z7@6o&<40LMa4>a_H@+w>I7WcQ{?fzJQ{qDs_J;;C7xk|QLheuebnN$#kpjjOlA6^lU5-3e&CP0ivo`0P3&XD4v*%*#j_2AurlZ1i*<7PGLV{7`cCthmB-CWeKqJFlHy0z<7Y*63M)0y91CD{%Md&V9M=)x`uK50A<bqJNo<~jZ5{TUPj*PP4aBvsDEFi@448M^7MU$}NungfSNQk2Q_UWav^SzMapBII>yB^F3w=K>!vyWP!=ba?k&qy+Wd?aj9<o2CG?J(!@vl^C|bg!0b~6HBf|wk6|U6msv5%}yzM%@o$D%yerp!@m0>VN-WaN@Hh=dU#Mzua1iE9seZ{_+I^hkNsDZt}>1Gr$3^!kE~q=?(<F;PoZ%TF!G4_jTXNzz)3$QWrNT;D@ig7Oc!NxQICA65@dVSkOn)qtb6jCy{k7^C*>8%S5lv?_~|S%u*E|~`;gMQf;Ue~-w|e!T+#??PQ|odeCh{nj2$)P8SCVPhztgIZ+r#>;-ZU17r3gHJ=Y4l;w|`+T5TpMrN9h^wEHEL`_RA*4G@ug!`y?t9(1Q6HjxHV3>B6-yrd4G$rAcp(ZV4*Ea6Jz!G^G|boC)C=ZaGRdfZypCpKLJ--0~<+*jNjFi~H}5lM<G_|rd5t)9aML3H$bBN=`gTV&`o<4R{c5OLaub-yeUVaq>kB*$DDs#FG}x;rqW-&{>C<e5&@%7~u~G=Pbh+0;_g9?-E6L!=)yPkzYYN0EMZOUK}04FCB{y0fDb`z=F4aM9uYh%yk8v||9nxPl!X++^?7*L2F*)s;+>`Gk_)Ger|ONKD<RRWocEl5O(E16kkuO)D6GZCW4Y`8c71iH&EapP)<DK4%}mOVDTK0qU^vY^wsJl#BSkU=NQ^j^&A>7i0s~CBuf1Ob<Klh$U;T>%2!E)3+-jL?wg@V5G=H!9p<hH`_X@?xfi@xV%Hj7d)hb_>~(OOXhO=ehwO*-F<1pmVpl(cvLt9Ks}9Q1D%QWn&eYyHtaO!2qj=CAtjb6Pq>GhFN2dSlYCYfR?Lv;j|tVas%=4hs~>ZCH5&Qptv(yyLN^#;qGBxVYOckf1T1Zf9UilzeZ<g~M`%%0?jnmcZQ;y2*Y7Zk;FOHCdg~7MSTJds{nk(upE1LAj**L<-cr|v_v@jo+Bh_d!3SN2>_+_3rHpPA&ZNN5p{yCPtns$XnEWV_jc(6r%CHmAYr3WUg_O#O#0PwIx;2eos8v15GSwOrz1A{-fSL475UbZlEFi|@#9zuZEOP{-UgD749N@D59h9m7luv|jta?$4{U4IV%_%ULOhp~tby@@mMcE{3<_EWwICO0=eQ_tnM-B;p-+PSavohJOS|CBq<BG<wu?`uO(xrx3&q^zi_Kbp}9$So!<axc~7r&A}PlC3=xwjzL8W@0Nnd$o^u?*BO=&<l5&WvzzJCY~4!~D;9TY0^+u^mO7#Qfc^s$DC|6|ccMJ&1N%&UPv|c<AU;sP<>M8(CW~NxF3VhrnRKMZ0)D-sj!<k;2_2-LB~n2CJ%mnx1ZtxlPaf^fxfl341qbm|O}&tXtHB5`xSV5s`-JB!f1(&}O5|T6f-w2U(@VhA0~N=Yk7hh^zA2+phNks^5r%*-E|=h#~wkQ3pz~w^R<NzhAEat(!X{qT|28yDG~Pabp@C?Azy`S<GhJ+a-$C93%JvF^Z7A0uqji6du!+Dc;j##Ad(uFzM#EhwUO@YeP1d^fmn&nWA_?-+k@1!A+qW)X2%(ww}*`X0^N91_4ya(Te3M(5r_&l%^kc2Q{r%8L4LW?!ZANKn8VwQm(^{UT~^27Ut|7>uQttP$D-*nX(v;AsYqKn?alZivoOU=%dLMxzi|Fow+&;nIXqDi9%%MTMg&JxX?!Xm0Y8Yr2@c{MRk)n$Cw&biMMLLIjKm*fCB17{vY1ZSb6rKeNDe8QxxTeIIX?szp(!pjiT!~EFGx09CB7i8a)%+41QY|O9|8=Rd%rZ(TLDq)<t+pphQ!j+IwOKGgBs<Sds0YM-8kydqd%IXdTl3%FN>TO5)RBQ`p=ZE2UAfh2(%O4g5lW|N4kW?=+fHLK>cc+q`KIf)%$Fi8WIIgaSQ2pk|vjAfPiOIgKz*myN!3fUKuxdc(VM-9-ZeZ1J68%WhvPhbZ&C!(i5Ffr9NNJ`-khxeYaN%n7Z1ezPu?v5~JfGFT?~?EnvrDXM!$o9OP07pD{5ZIGQ+N?MRT=pk*RoDWOh##H|(CoHAc9pWJqWKhhx_W>3=D1c)7JczQYXO^pUOOnSe$*J91kNgd2GB63dsS?(A12WsgN7+YYndNU#0{f72`KT9v&d@iX4*@WILH8J<HQ^XCy(X=K{=V?*Qs%kO@xj0|j1ZvF1x>67GSmnV$S*2|q$=;pc2x`NP08GQO9m}$t(t_0%xnAxeu+gC_vt67m)Jj(#K6cgi{bS;bABHXKe2Z#A+Z7Qicw1AM3xOuCX-(!!4+e>v=VjV@t_!!;gn#G3$^6h^%Y~E{nJbb7<dIg=_f$o0;g+r7XmQNHfrh_6iWw2wX1ZTn0yLP?syFHEW=h98`Ah$)lkixRJO37#GA9Up*~H|Ayc5;0E4VdL@zfrmr#T~@-ZUtYPj(9ap6Ea_=GGhP;XRBKV)ES_Z+StGBAdJk7dKT&m*`QWl4jH4Pjty9D178s`QZB00sN@RU@qa%2$JvaD}_cz>+xW<^dSUYaZ*OJlr=sa1956iM_4)KC&)VER;paF&CMQbR*d9_jm&i&?JcWXZn`&W$A!$T5~8=CRcUa$76zbT=stP{#rOL@lky4VN63eW|^yn!vuw^iS@y7VL1QMBD)@q4t6Ob6+veRvqw@+TTs+$#jHrP6%<#jf9~Dc>Z`<CSEAtef*a`|8$g5xxvOPy93~qghkbCW`ng8tAfQySUG2D%vCcZ5Od|(Sfa$IK^YDEKy#gOGUCtDhFc2Ql0{Yp8T2t3^RT66$&PQqPTzGGI8cyX9md$yy{7<N!pd`POqZ)u-Kg{k7xuOVyH?G9A64Beicj>%U)#4|^cOgZSl@wUrdw&&eIgj;T8k6+kUv5!*05tYkx54gv5lUjMZEjl#fWK_$RPzwOsrLP6op3cB;a8|vcjX10wB6{_`R0XTvJu!6T+y2WPT>lUVuz&^@uSp;j#d?29Qadf<9K-7$iuLn;V2nT;9=t_nZ~CO5>u!~z<_G8%2yP=?{VG-SNFG-9)N>yP`><AjYU==WLQy&_>@=J*&xLsy+m11d&fMV0bdv{aT|oHpv(h$_vH;X(p1CDo;Vuh^sy=^T={4Q!RF2m@wOn(Yq*=RW`n|bCdQL;+qtvME*({5Z*g)m72xLzvr2DS8M&ax^^$jvczUAS%v!<2$etXt-AB9wy}uD{Pobd{#`5XS{L->&iPi78L=k-(LPbdb{a2T~F^9hAr|8q{F)IcF-i^{7bt!qF^HN3$UjD;)FDGK{33lt1eyE|>8JhIC$(66W)Y};3yT};!e=#<UQl~u0Es8BR4SJF!R5Dh+oo`As#ksRf3+Iqk7bp8TTHYB`Y={U=PnFz_2}X}<7FIdco$UUjJP)s=B1o{*fjI?375soatbrIfG>w98@03J|8zr>%5W}IfFlhu--XWjC!(O8B`SXxXMN==bH|-=bZe+q7zj<PO&3Q8NVp6A(3zC&<{#6wru{@?FZ3=+2UJM+|)caNo9{I>#&zRU`pf|6)&KAPl@U|QYxaksQB9(gBwKVF{SFYUUXpa1u96kr1#%dUTIAp9tsCwh{ILO!Ii%F{OQSl-E*G=t)-w1E{OZtjVqZv?j@cFz6T#SUeh4Cf}L7QtzUnPtJ%4n1m@GT-fVEfV?7EQ|FuJA-h#kZE8Y;jYO0gj*4v8nes-kp%M$a?c=pL#nyV}LCVMT#IqqE*6_X^e7tb7}oFTwlrBb#vH?>&7d26-?B9wFip{>>6CMAmIMjjNwcPTxjEpy_9HFVlHX^P-3M5h1GcP5AYV1f?9cP?(;`m`RIJvBMA#x)$@NqA9<~UjSf_%SX)EAgv(|aVaE2wXHnRLtas26qZQO0AmEODJeQXmW`Hi{`MWrJqS#b)^U7pffV&c-mU%&u(%raBqyOOg_g3M>vwH`Bk4c2Q&1@kwx=U5|i){&CYkYsO#z`>alh^bB1XXR4%)K%r4_NuY{}5#KIeG=dV1O*F3Z`;RYJ)(LC@tgT?|Hc+LJd58le}(;6aT}Tn{zbd*1{+6l>9Y$x?#4(p?xN4O~+XTK4*kM9Yr2-zaTk8Coq|wIpj9ok}8KUVh{A)G8n%?9z*@)qFL`~^+S1jDayTOX_7ORDGFVw%&#OL<=bz`cBMr!BAnOKjTR*;$cv;ie5<yx#dAGqQS1)mE5*pEk8O%i;m9;F0r@n?&(fuKE`$(I>&H^l>VRFd^9X(crf$$iB6gi=OS|OmFW1!(61X+lDxO4ao$5w-{vX(SW~EvGu8u;?5YkEtinDwxMT<=E^Q%u9Pe^WP>}Pii^DwpzT1D^jXP+02E0(N@H=Sr$*}XR*lG!q>KRDJ^>28!DZgyY7M47Zbcl)DH^P)gqw0f<*Bmo6vMj~!_<9tnzX1fkOKywCGu4OdkoA!^~p-YLV_QO1l|FGx_A835i=$4_CEd$2CV-|2tHG(TueqJ8Q-VS48kOulyJAK+8I&%{Q-#Z=R73+QwM3^2U&-PNnnIMsaTmy3hHagHcme5o30|TJY9*(xzh>k8ryjP9}t(#ZSUG3fsH-_djh$KuVN7kH8^~p<N*ssIoEg^CGQJH_T{{>DElTGOnMK2{pCIz|J|0wRTr70RgC{5ysE1Oo%pdQQAu`Y$hS*Z@>U4Blx#MbN>O0IdSTE!<UWM^H0@S1q9<}4|WJl;%HBZkBwTUHb}2Iwnl<AlCewTIJ#2(&qzQ4q@re$kd=>4e(R=@PC!qx6A(!xf8k?FsZuq%flD#zD(yoy3t)ZHoedBgdV_mAbOCU<LGgP@B0ekw|1({cdJ$tk17T7GD@FO9uIZCqpCjFBgVZQ%yQc1~?xY{w3}@g`COGGnknv9D*5ALw<|fc>ykqZM7o1iH{wZc4PeMYO5eksP*>YYRT_N(GYVihoVirJ-`LopGw5vTv?S9XdqGPDKzCp1#x>-b4|*Qub>ZqoA>0)N8hUFia}4H<xQOo8h;RtqjVAh_8AQ4GhbW4f|$;&Z^PVHe-g;PMxmP^Zj)dkddOWLg83Q1_x9cJ0c$u-*ojY;LK4B)ZN@XLP+TWhwvF^YE~#Pot@%W^E6w~;VEy^HxB-;I0q86q^NMKmA8Hr1p{7cusL6(0RECbNI-cn}1a+PD$5fIo_k!0(&g71ZR|ZmzO5nI^il;35(<mpqe(84jSn*bdGo;QzG=MQH-Nn_(l|&w+x^>hQiPxLD#>U0Qe7%b3zU*jTkmFLS%f7q5kFnF7bIf`u8X*4!jjia{(@~T4#i^ZUk%7*&P5S$skc75Oig)Ytg59>d9fZPaMdh~~6ZIQl53vO9?(PZ#x)I}U?}&$fR8V6#b=kL-S3ce?@a^U-Iw1i0OdWPEUk1b8vIr37Nj$J>-C+au$nwb2@ENL<YjwwG*+4INjwb<WTOZj#2agRlHS+@(FiDnRS9WFtWU?_aFuSbj+Fd-Fx<?-j`UEAmEc0QmOL^^G1T%lAwTypxt21@FQa>Wa@qz3j!FCcIT1X*z92Bj_Scr#{;i9^!kvM78)PdSDsms6f;+DGH-UGz(I<^@!(oyg+MTtrShqL(U<1a^o=7>HW-|h#+$6f8+3La;^UYg-TwT#dHtH1^5xj)lB5OMaom>5L<w_S~E5ggTKn{oAH!5gY+w=N9lsHS>6Xv$7e_F*Bg;T*?GVU{9#er|h`_Gsfba1aCPfS|j+QvH=&wnn&vLW5jKG0k`ae!C-mp6U<T_P1WU+m>3(y6aqkw;{+xQ2TnV$o9fAcX+k%lUlpZ+We+DrOv^OW-N3Z-b-H{9u=B4qsF2PABq+L-%bM)#tr`y;qB<z1&9&cMkbW2l_2JA@T$Nk=^50Y=#~5;u4$jvfG)C?&F6T>pXhDiAK7w23TEO~@=ZO`3slV=ScJgdj-#*QcJJzcB&js@;<LdN!T$q1I=IwvjCuIn9C=$rww_39pjb1vIq5*{MD^BDO{s!&DIA|v=nhr1yW@=a%>>?ZJ*GmHCp%o|PhanMk8D5TfANYX>~p{ZhFDfpToPuID@*PHoS`~^6KZszS%98curjkJT9_=ko2t?!d8?vc;6^twUkvic#oYJM9^!5Nab-M`63tJm)YcJ$Bxg7@BlXg!^f$QPNwG9Bu4&lEyFeTE#EaA=E}zu->vFcxc0J7JPLDgH4yi&Kh(oe+3Ojcx{e&NEC18tx^4f6l$dA-LcW-^cK#o`>GH9$(6GnFUM>BBA&67!<hUrNCDGxfz^{r~cgT=j!J62MH>W*u~p3(Wq!xesQ7PC!zHB2({i?DRI2|E}%F{<!(sGZGTUrs{`SoHVw?_v9Z`qOQ@AYuSN!_&uur0)PL^Ik>ri@BfCU8f)%I#!_;$j&L4P2w;q0}1i4hYf~M=863)${ZpG*7wXHBzYhmt2B>L7yVVoz&Z@0j^vyIM7$JIy^##}aov)KJ#e7BOACn*$niOyr(5Yn74-XPGop_+;Zl8%#Jf$yc+s~pV}%vcmu26kt>A*u;<vvo)YnLGBXS4G3fn_r;>Jj`0bc_v5jS4j<EXr8N06oTs=POfxV`jDoG*ckTcDwH-h$}_b3<N@7?q4@KMY;RdPP%f`CHJ9#<{Asj(ucKXuRc-2CB~uT{!8dOR|I!^NHgdNcAC~a)zmw&Pmt*`iHbT)DF=)a0`K^^kWK~7M{ud`
 Uq$FqVJS1A>OvoHPPxTtS-J{1VAOe%f0OO$eL1Xva16r^<`<G0O^zO9Z#yHB>?D}HoT{T1^%eywsInM_2{cDN>(s(){E`hfgF5FhMBA+gVgprHX4|%wl|*=A8goVay(iWlNPhN5lYY%@soi-zdDuR%`kyK$!gO?Urf{GgCt}<qm#dxK5zgdR-S1@m}qwHDsXd3EQ?u)c9lRdQLgW$I8ACE_0kmB(438EA<C(N$vm;P>3B1L;uEu-aK3s)>${E;p_X#%`>ejT3@Ah46<^rHxhzqyY8%`RK?Dq`$ZPE0ykha0+yhzc43u5ba+dE6i?R(Q^1o@IN2rg0kYBtO=_M1;-O9QLU=IW<rNbd&n;}<R$Pu23q+`ql-3Xuuh1KRTM7mextWwE~RtUvl$Ojs^nM$r3sb%hA^985;0S*{49Y`dv;|IMKR1$l}QRE8j);4HW&S;on=0>;V{unG1<trs7+I2_rNBPoYf{{s9xE0gj>W`u#YoaqzVy)Q4e3d^wE&^7ovzrjFygTu|0>(z8`uu80dZ^=6%z(YPNHWeoMP#1ajUm8!Q9pr!F;#WFREgnfp8@%c3HInW=v9ccqDNhp26ntbtjXwE{c6Qa)==?x&q)kIyV8AKZQ~;w*LgZ4@^5I9_1P0(0G;T~a|n5_?{!s{0tZl|OGmU0ED5q#bJTdgyPsMnCazE=5?mAWt#8)}TBsfa)o+%8<)uz48&y%v`i0|VD6fSrAiP!*oIU;Y+2_Q3&?462Lnv>28={rl1-j6((DFG0nelSCRU`Vnt<1uZb|)rj27}%O%vyDrLHANI`iU`i!zr(M9BevbE5G0$MJ-OaEhQjm{7QXzNXD8Q0z8~|2%oXY0E9Wb`nJZyDrC)7d@J(#uN6Fcg&*ewA{RyB7Y;A8w-MOa>LraSt!!8b7ME%O6GIr}06atlm^qJbAL8=e42qX<$YluS^^hvli2e1<5sTc=|2p}Y_S+`40!{4jMt8wxo22oUJ_7yNi@Vjc!iEZt3Z^>~V*TNqJ8Ld*cwF$UwIhqedh$w`6<Z)pTG4o*2Yk*6aI%g$braC0dhje{YW2kH4~;7BzbtXGqckuqi-1pL5UZXqBQ2HYV>P0ol)*gMopLjsh*1&r^t+=ywh9*;I0L|hFY>+Sp?-?E6<ZpSj&MSct7eB|7Lw*(ora+3wl$%gv*NLUmrTs%55MZvKVk|8yMl%-rw}0}9f&Q-*>T)f-p-trzAR6(67Am<a;Z`ab3cR5<_W;Vys>cGtQ(+2aGTYnUA^`W92iP6s1&q%Yl%EI16+=B5_2E(1F(!%M$aJNe0PKv>eql9M867Alr_I>wFyPW(J5v2fJLKGY;U`1d-4P;cf%%*9y}w35tVzP3|Bo}=9W7LC!x{B_fX>q)bWi9kaaoV?`*twao9S^<R=au)a`QEx)d8g0PBu3ePR&i?1%t9jpMWwddPXw|E+u0=a|vkl0g?BZ>y|2oX1dr)=5|YcJyZ)H8n{~%mi_`%0!K+w#yDZYpRmZoK~G+vn@F#>i>>6uL8NY6lg3!F=z;ErJDE{ngVTF0N0?TEp#M5x<i&NYY(N1?Dhi5hDPg=1;6*H8Cz`1ICj&4$#>{n0n8CfDCH<>LnoY(Ct&gH!NL?tAK?_8YYbWG*PaTjhLWrGX}e9*js$bo(D7p8hVjqh9o7KoC6a<rWv*#h><h@KmzwLl%mLJ8aGat44>->LH}pyc9T)LDKIhCgtitUqvx?=OD@I-p^n|KfB@|V;>#33!gvF~~A;=P|MF5O$xm$g>0zfzCg<B_IH$=D-WP^vsPDE_M=~sIZ#?UnS(4$E;28V3coWrp9R&|%SW<oSNxKeiwn~=HT-Yz4Wpvzs}RuMRCQ~i-?PKIaHxX+KJkM0g%rADO!pRdH6*|^3Qa|Z!o{19mhu3w+Y#oSV+<5s3s?B1)s^O`YtmC+Qu0S;J@!Y2bw9~RI6LTbI1Lq>Rq2ufHPA$HyWJMIPl8rX4FN|IvVpwFS>iUiIVZq+QDmDt_~OJdiL>DHEf0%6?vB<Zo%d&=Jtia;Vyo}U9F7+11QlIk8m!M(ejpopuz-w7A~Tgo`+1m4#N{skUS1gC$FX+>J^yhJ1=_@W|GGPwtrg#80E&v10eGpDy3ND0kUmJsVDtJz|JJ8*tRE84|VAdO5{MoNWc>fpg3<f5J7C(YL2DOiJlyC;sCz9MBs`LP(H-u+yVu9<(tEjH2TDUGgp=aoCo0u04s9;KyzHANwtXM;T~xU}-~6oR(NgZ$dVFtRp;7VDa0K^)1RGXrU#yWT-EK5u+DD$9cX*1*NZI+s{bH(3{8yB1AylR1PgMTK?&Ut34$QK1G~yN>eE_HXL;b0vyY>t^IZImkZGP%?B6u7^mjqDSIXNSXlQS8NUdm@wzc+`YVeK69>q-4WFgEU1}2SUvyW)8$C+`$N#`$jCt20MipsIBQkxy(9efbW^FvJ2kz|LiW@>=#{K~s^<E*7+nY^hY3{JCF_YjYE^@-Q-eyBtggoNZ!hf{5~V?wU{E-GDBBRj_17iD-Kh2fSLo$-*wT_O!#2XA-$Hmi_FYF>M)xGUpIw$=jv?h12nyQ3bw89|qH|-f)4_23%G#EKc;^Ei4}ji_8WLojhK&sM)-_{03Z>ByH~8z4pMn9~ZT%K`sU1+@*;ej*<JXH99N6<9e$VQB0UB$G6i}JnU&Tm>7D~6?xIE|R^X*f49m<5T0X*sTP;}%*V$KV@Dac)<q2Rtem&x&cJmvI?9D%*&7qALUHu;1l+<h4?OjFLs-mr3jv6Y#NKVlbw<W3IVC@kl&&B4795Q=Xzr=;kM4Il}DqosyvV)?Y<)}5&&0^+P`qJGelfIFD?8S?cIW4CoYkCysf*!&ix@zkW`TW}=xNYZg7hxGQkX4xU-{|&(E`wzDb;#e$(9(G*riIZYm{)1D$YV~7_Z<*hwbqeqoWEGj26)YHmb=KO%va;Zgn+;^`@7act{D|)}2M1fIs7vTy4bZ)OH3T411j6ST){fLvSY7yLNh^?}d%LP5#mV_Z&y)m!9LvE%V9n`08>E6zv{v>^k-;<A9PnjiCebd#_b#Nq{&O%B6Q(`@0oE!d89Bugt?`OhJMo_sJit^R_)`Fa0|Fk4<J6`w#(6=;aAM>T)wW3uIr7loV&t?H{FmINd#Cl&R9L;Wl$r=n-;l8<;cAtKXDw-N;a<?VMIlAohTsbD{yL8a4-x<#T8WTz$rC`a?ytsdp^u=krXkmxt3^ETZD9{$E07c=yvE}(D>!x+5F|LZ3o6&R$~WWm!kqO<f6D*S7kt0uJhTshd5&8(YT_3a_<?t9fZWJIm!~5Qk|NuL^Va$AqdKUw@&}GYf?x0)Cia!!eV82%S6jcCFiGS)oBtaZ^qVYdASYcREx)&iTIXrLwlgXq<)|~xau`O>j?0E=59n_#DeOTH=LHT&afgT_(l%5NKNjJ&z;4EjjI$r=c6+mwVqFla`s0bl{&q<&Tc1RKH5r=fa-vR+&JsF!dWocM*F;Ma(9UxNp>%^Fc-{Ps(OwaAmtRWO0$x6{f0MC^OGmu+fqm*-xd}Qz72psTUf3VEFHWmMOsmon-*^^*`6cPKm+7b~&HIyMw#Q*ER^Q{+h(TBNE~?Yb72S4nDSM`e^8xW~skT=V?hfo|uh_5K|5$@;%0aAD4t<v747kh~SU+mE=#|kT<G82dmy@wGYi)Cm_7-m#`TZ~DI5~Il$SX_Q;FA%i@3r>4!Q{&F4VDEdYa+9Ge!R(^-upcF;sESh?fNs!=lHh3e(+jVJM3m29&S#kSc2zTN4T6x*4JVNT&9IFlewh;tqdfgTc5N8!XKN{DyHp~&!_7jrDTVAfC9=|n<kK>X)OnAI5Q)@uJ=omH@l>ue@Jx`@q3ShM=((O!u>K}>-d>#iqCaw6SP^|y)y%{(_o8wYd!dD7*K3_HADAUJd;T?{AFMKrXl_mOICifdfJd49g&8FV1oN>roX?7x>DFH7AxZ^-r1f_62Js+BghT1A<VT2@jlC}zS2h~T_c6X;yv};akbQ0-=vkti<o>ivEb_1!pe~%cU$mvc#ZAXtnd5=O6RjWY9YNP_s}o(xa{rS=}0GyD!73wpjEp06xOt>p0n+l_8nLR?S1ffFpJ6fyR!G(=4l`e_W|-h7`zd;tDYm0-pP)vbxmE1C&5^5mAgNCnPeEP)e5&UXb#?c{_&GLw4En$@8s^5OJtc1e(X;?rKCZaxDJiUXrsBj8AU-EVK&WG`Fjka648`=?L`g0>F6WoKShTtl@UN3DR#FR74d<J^GLnb%=t4QpYOllCU0u4$dYZ!1QlE1M-Y%sySmO&^yhdyx@eUJ_yVlX@U#q9@z1KdqZEm{*u@K)_CMl5%yUexVI)L#2VVhw=k@Wvxu5P1FfS3plig*k4a~y%G9!!u=yms>3MHoP%{>!BK9N)OTlOIGdwv?8?lc>>#sNsT+bVR<FfB7~I(;q0%_>ACuhADmQ{wtu*A&s`E5stx(6XGe$8;s^0Vlt*M?Q{7i7Qb4m;p=oVt74r!`F>V;U@=G2{10FAts=AOlhd7enKP>`Be+U9t92ue9P}pXA0HE5QIAm@Qais?qKYKDvo#&8y@`yp@*iQ#FuNRfz=kEq_9ce<YRY&&kO)UV}A(<X4{^&Mh)AQs(o$fF80Io(rdF2{UNCf(9Ms9**i}vvW_RrCYX69RWgq^s7vI>bopO7`I(v-OITeQoH4D%Hz%J6_=+TR=&_Hqahv#|du!VE@<=kBs7^2G1uKqMuaK<KExt_t53%5fK}Q0AQ=tF4xX=XWXlPYstOMTPpF3PlE@@`O@uKj|S;rO8)vCJgs+-KWP{>VXWrc*b+DN5vUxL8vVhF+wW_II&)Xt0ED-l!5zz2}B<}A@_?3vT<PMEZz*(_L^Z1*9@P7)d_?;OuW=&w%vOom<(@vi-gKOt<#)h2u2jdZcfXeu<@uC^HT3F^L^P|F|+EdT_yP!|0)E=*J%n&_EQ)afvi$U<fU3gl+!490IRN|Cy9D9;I)e!e$(zazb6V>40i^3LEl)Tz82N5bu~A$s_defNVd<tRTZKxo%z8|15O?V0-n>5}o%vK5>|-X!FGs|zIL-B8{&NhxNH56iOF9qM)nW|kp$3YjvMd@61|+73%AgTwT~9@UBq#`tuhwxo<AhgY=b_3PPAKi5<yMp20*gO*hwmXO@nUw-l)ZlPCF6a)bUwZP_=38m}>on^Ahyh8xf-&9y0No5bhCCVaYMy5{-yVfpOj6G#pFNcZCB#~$)dy1I)b_AcqS;<=uD8*TEA$G$j?csu{u=^m>z5eNNeA)Lfaosket@V7mr(D!b?M`5GNF$oTZSio+$rQ2}S$-XKA(kpssDT(}Gw<So%JF%;4}N&5j@j><CF`YUH2z7$k5BD2ow4D%LftuoLHKxv+9${Re4BDu<w&gKDIZbiMU~<62eQu*9?j+{sGeq;oPNk31Jg9+l6jyQb$ECH>1@MN)R4;QQ*Z3g25)E`H<)g~hW=a25-!C+iO)P9du&2odab8U{s3HdZj0@s<kYPJdP8<@r7vUAVCbT$x|(-ql}ZyA=HsNG9;3~o`<20_xm8<^JWNWHuCsGDNY@JgKoJlB=}R_wk}#^;n_qWA^PRnG`K(GA7riO1?2r4M3KfKFSzZv)?5V>lvl;qQUg?TrPYac=nwnc?QmUZS{@%i^H^fyK5q^BtL>!j%++ycds1bmlxB|hA#PzGBf40^-Uw}1KRt;h#Ug~BJZF3<r72OF#=g8{Rw-g@c6XrH@c7kbZl+`)&%a@~$4<rDJqOU}rkB5UYJpMU-++1t6$CLxO-g1^&DX`#;)7oIvtPQ@p(1(#V8_Anbu$gt%caK0>nzNh}%@!~d`R+o!skMpZ%Hn>oUR=xivEyZ)+5~y%`PSWQa&Szp!;*A2s*LStd04pI+j8%!3>nry=j8x&(&QDLGfVD7_k`>5JY7Y@swS|WfwD)1TP0g(*n~H9-S+-iPTCc6wb<uQZ}3t@m?aY4Nr7Av)ygQcL3SR$)-2EYdg$L3reY4&)2aNz$AcZYS_4RUz&GDEuVw#FAMTY+Q5yg`-*&^5QR3z0y-vjAMd)T)V~5~1#hQIZRRzbit~vc!jz-)M2cmw%7o0}#FY<#&U|q4)No<Qz=W{X}`h+1V76<p??07Q#e>2GMNqUnYO^hi%dKs$jL{B1oinH<;sg;mTcf+jmJ;+`Vf4qZ9o33T!>IH#KW+23c+iVfw#0;;=q;tVR39WBk`L3Yf5Ia~>r)!VL|3@_ym{U7?L*x|k`~c!7G31jyZh$(a35(=qGcFF^@#Iki(~)9?ESv|EOPVNJmMLWN)^ml_yXn%~Umj1kcW;^h*bB-=It&T?9R~o=1pOdJm`YD0c-(9sEn+Cmh}Cq1MJC0lW^${<Fao4%(N#5$TseTfzP;qV)tq(F6;MM$rtVj+Lx{mj4;vAvq1shjs3mLFd}k7$<KLCxO!97LZjsb@|1-bDRwfv|CC3ZpBmpG6LPX%{0M>1r_5(N;u_fNc;s3(ZEy^?^WvA!?Lb*s(`_-tA<hd!eubs}&n;*WD>5W;U%(sbXw!q>d0PT~j1zQ;WD6fW9yRHI>hg`vcIcj<?0ZbMsCS_DS9~RE*e#sV3$l-k}<i$!`4>jX#>rjW)4AHJGu2i9e-l8A<AX&MT(_<``>OGEF0=GC-a*DawhdNmtW$a)1o3w2cl}ut6Wkq)SW0T_Lc9290OUQ;CW5yXCgC?kmI@JEy|6pc}vV>DHpt(bN=-%%;DLPK}EcFad0lYZK5i@>A?xts7?4RQ9Y({i?3fTAvNXBCb2<7&{O|NEEfZZ66GwC0x><EnXR}~!E^8(%*&dc?t3DB?C@oWP}Smw|alvyn6vr2JEKC9w{+rISAbe$$**;;C_69^X!UR}d%N%EG#@x<_6iZ?`VvgKmYY)kPi2tG}HpvUb#kf&gDltf6|&XL#n%-x~041pk>hnLplX@M`c>8<{xl-Hrj>01sS{BYw>XAr8Tqhg$$k(fX@5Uzg1<*&w86ua6g<v`-TF@=|S3Qi6cL<GY8(M^rKl;%~nX9|6d4*pJWyKM&HcNDa^#}g!rcD(`$senH&vr&rXUsnE4ynhBfsV=o_%zS(Yg_4q=`qt0r{c*jp0@bPR4j1B$yc$%hi;fdDUak!xQyl0p|K<piL`u1o^f;d4FOP&V&{P9E6t&L4JuNrS6`m?pd&>KH8l0vDPWAc=1AElFX%9>Nd3r2EaPr=4HGc_BLicO4+{|Nke4VA>;w@1GrGg!io3`lUKb^-(c%zR_C1zFr&4(J(dhI6qW04LzLs~7kCbheNr0PFPPJWkC6%(czxQh(&BS<HScYo{P=m&>Pmau346*X&R%DW}<iU7V3`);izg9l>$g6j!TZ%%w&oq||8I_kfqdXQd^^O`|SOA)|c;c<+?e6`(otsqTZK@!ml`mZo_ul~FRV2P=M5+||``0xqn@aj-dt(e~1WyPwa9Z^BM55z<h=Dno+eY|%}@@b9haIC|Ac_6tzX1iD^oG;znewc&>m~3z<l>ckCm5`polH|G;{d9gVUkz*--$~#56hd(KyPGHq81(tPQ}VOZEz@<%dMBk=LT8UKt35u7%&MA~^k(?G3sD&c1|A(FqV*0=-e>6zYukklYli2l4h;Fa4<k9U{ojxh3nCF@N3slxvhO(;tVes!4~?6lX_u&?71>C9np^p_7)gtlS}{!8CQLFCNSkOJ5kZVy9ed~0ns1N;a$Fb664{rW5qWyNLJ6Jz86g&jqLOc$^r88j-;b}MUI?BX?wF}|b=z2@2SXz%Byg<4VXhN+FEjtVIhVSx+KTB!4feLHa9CblKE6SJmnydR#PM-L^!Tl!?aLb0LHmQ<a}OvKJ6(@bd9Dt3!%6i}MfxN`T=9Qw#^~5jus>}PO`W#!w;Bd`n|1{mt;jo1HNYX9-s~#hG-yHhgmvqm_(Y^=*?v5`g{Fq<j)H2n2YNosE!m?c*|s@?;&UYjx5Y1aj*2awyV8V>SF34d(djyUf|_p%o|bobP7asnXze{4CeDud5Ooe5j9#*56PA6OO6i=}H5&7*;;T4p_C9K%DkRRd^>wSao8N&!L$n?~{Q!Cfen*LVeW|%R-pln#B-O^0c~KZOpbH=eN!5&g?+)#~u38=CV5a`kUFjAY{5-bCw7!5qga5aNx5UF6hI%z##-iZf^>70VOV8gJE3&Vhf@V_KD@G^MT#(qTg^%+1c#}PZffwCHJAN!kS3_^PxTE^K4kyst8fH>!I$hIWEVjp7Laogs2n#4CEKGgA!+on<Y!_^*ilnDTozQ7%V332<qSGM0r*$d;U!4~ygE!msgmN96Ut53ys)YD)r^l11IeY*-!3hKoO-`??)yd*oM`kJkW7z|NqL+W5CO^V@!VH4!lW2Y&)RH5MIa+F-qVf8f8%)Dsaky}W^$Um1Q!$Qi*rCeJcQJ*=VT`cbSv1o<zUja_@|&mSF-}-n_52<M&MJPRvOe|Xixcv7LeXk!WE9t~Q&Y!KZpj_FH0GK<GL93@%1=*QWej&Hu%}SLg6vApu)U}ol!;GMNkUyrWjT>(Mn4&kkhN&VsMf*V&l?q1VI@51rZ)gs>t>g6G4n+1vc)->qwe3ji#R)udjnfMhd4`v#*f!rxC&4hgObgcUY3lwfdc7%eOZg2p<a!e2d7WvOiA#$K>0{}I%Rur>R{ZY`P&a}rZKVl$7M&<WuN*^u0ion0_|`_Vs6-t#afC!uS5-It&O30qG3~m9>oO4J2Uy=29~pOcjj-Nf^vQA71JeuOsr&#E14^5+v?8%)2Dhl+cig`LiBX*f#dEKxRLbhpACJ{nm8e)h<tDTaJ|-oeG-S7vs15bBcTy~X!T?60QwbRs2mfw(MAl5Q_4q3{#+tgS@bhC|M@6@aMlq)L6L5$-%zFMiZ!lSiG@(o$16o<FRILN^z}UOl{)e!7pe&Nf;iXV2Q^vB0kmi$9Ek&(Ez~J!_L;?U+q#Rd(_%Em#-ufD3etYcy;~~memwsoCWrKDxPH82P;BeMN`JW0`Cvwl4$AsOfo%$5aU_KFLoNzOlBS5rK`%PI4XB|<%XQ8rL;Z*&C(F4n7X$Bt-*I{LVUV_Bnzj@_TPnnvpQ%ty#%M~A)LlhM*&B28O*f_&ZM)!CTIB6CC8Vy(9C<AD>2)T#YMM4Yxhwhirx0=&=o;PHJwz<f4-0vjCu-4n>2$lC@*-*J7yfA!_+R;d+77^@!6Ko1pgc6s?^SvEj)fd#(-IgN45koM_wf)g$>(CllH4B(=bZaX>NK6oBpOGig+>)lJIVB5rG`;SH@>7OB&^dli*W`G43oVugimf%*UzeYYbV*GYidH*?gd$rVb<<`i(C%9yF|Tvpm~Z?SnqH+VV7r4*aaX)`Gn~^b47xcYb6ba?$e-53{DR1{f<g|eg7*pX&0BaOvr_No-zjF0@P#-fo2RVYph+?{qSHr;LO0=g4pa_U9CkncVDTLPor~YrbA+i{GaGw0)ls{HFGxf0210O@BV9V|1+72^!b~mSG@^$e0yZ4r5c*fJ~EmmVA)g?>1}!Fx~NE69<TI!#0JhnAW<3S8A@L*`$>Hn*>U{K#&PU(#9L#h(VNrqm%i@tJp3FWouy(tcFBvld1_#cbCeguFX4B_&+5R9&EP=SjY-;Fn^Iu&{bBvD&WyChyg`B7ExCga!wXDbZ+;IjAkb-~1{wCy1tx(aSSBB^K55Ner{1qLop1fz>J}04&!=48q>h^v^LFv~cl#O@Ls5PU2>rUJ`}@u+8brt&c61lR|73nRUf<bvQpje~gP3UuE$U$*G^gQbfJEcXkRM1+X|(gJDB56@Jeya<b*KD%kH$d)=p1DXZ4xRKi0}5C$><$8+bI>NqIBu3gXTYX32laf&Zj3AV-BAdg76}oD`TvmLP<~ar$?$aISTS0WQ=_H*Y9{=gn@B)z%ZClX;rc9)ew<aIu1k1RjU9M4g?U+f)ta*ar)<8ZM6RM1BQz&>Q+*UhW)5;#id|$-U1LH895FZ?jioc>82N<i<G?7{B?IqpO5dBp=TDzyjEtUmXU@GqXx;>|5lz!r1M=PS@1U5JtKFRuwQ(11Un-lr>iPd;5JwLBNd4&-yLgxd9+S|EllxrCS%=u-6R>rb9Hsz6oEjK-FqIP3oDiay1N+k?U#k!I6!{StqsJpqAwLmpU|L8bIQQs1#DOWZLFib
 KOZ5#ixQkfx^KPW8dxSaT}`x;_IBe>zcX8RTr@#Ek9N411^s1%is_+|u4g}YU$<OX1xx9lJ)6m!(tMv^F%WbC_k#*Jmc;7;naExe9k~oV1|>n%zsh&<ZZ6*3xKZO_*(jTBv^P>;A&X)AVcToPy*;i|ae<<md#zc&2f;D1rFr`1u@h*SriT(w{}DU|%yjAhJ~AZn;po4>-JZ~~y^1^xJZk;vh1#5A%3c9wLX?!g{^`4}zNnGE@AntDbziJ-sL5v}Qb8F}y?U}0MiviFXM{ir-UsXkgm)~uAQ0>qUIp;n`FKO1v6kF5bOJO>er2^q=pF)m3|+W5O~N4ZDgkdgS@pl`m^qex-wX?sHOs&R!L<fx*he~M@^;wloYFtUdo=<-B`a4QH&T%p&xqfch}w0zaqkXRS<Nd^h<0E60y$U;cxTn<UA}$m;BA`&XO6E1lNaA!cSW)09ZdFAt=<9Ty9RZ-pf+m;F>g-t|NC;cz`M8oVAy@p3=B%1Vl;eusxfFb92Ve!T%44~=&H>l#o!V~R2l05;n_FUcnd=NT|yaQ7ArmR%`MBratUb0$?LR$y@)#cEvb?WL-geRW{&#UvoqUEsb1%aE(aZF?h*fJZFMxPoO*zX3?E`#kR{nNgX}Hv;@T&}yT~+1r5ZSh%tWx^e<eR-$PP*W#W_RHX^MS@=`YGRG}Y31a`SsNW~yHDv~G3~>Dx)XU6IjtY<W(-p%vqA3q*`UmWg6ms#guqEm}PPgwhS30Yh}}<4_Q?`8|TiY9O>A#ErRkpXRJo80Dn<0Uu>J(u}F?*E-lKXBFyQIe2M41zTG0bfAbg_q-%-{~3OZU!|S!YYk<-?g|XMv9IChJMFyK9=Dce_+b2u@<vKiv=Q`V^wJOmf!C9D(|-a0+t|`@Zd$$86@&Skk@U3f;ISW=@%<r2y_{jFSdNi}5n4FnWG8OigM9vV7Tj;7n1AK)x)DjT-**;>51dXcy(p~*1c=feMtkNPi0;P;=6}(K)b$ljU$^CvXw_FA$W~JA@d<_Y3a#(xOC8~tb8S<u0sx+S)!rPMJPXU&?B<mi2|iU^m|NOmx<iRsTwJ0@Bb=SJ;uT99_zMJ{s-X;%C@0`jCn|M?O9Q8U;U<RXWmtc37n)}lcEUmXPYX8kdfWh3hCe|kE$mY9j>ihfGEe|W=jVERN|Wc%>IwJ(?mIbyhnqBs5(RlQ8A{W|R%Z|G{yKmeqFXyBNe#C{o=o39IkyaDNyR7C1@|DWx*i$3?H#vOA#m1xyyrkmjcNZ{5voINqknsD1ffpLmxe|sQid733M6LOB+&dZNbv8rog+lY90{HjTvT)w$x`CRrWT8jpCX(4l62OV1Qg5pvQ?iDc`4(8Rs;3-(Nld?Z>VMuFy<~Dw>zJK*aMp<!kL_UJHA-Wa?V-XKU6#}J-o{y5E@F282zB3QMN84ct7kf2aT)hd_d#jX%t3s@&bV!uu`nCC+&5l*!I3Orb-}D;>8poC{5;@aqeFbOy|=|i-nb5<5*u6Yn__Qu@p8=GEv}!oPO8Z@i%vAdJ+hFkZI`0S?~zE8p%3p!GBU5Ne$gJVghP1vge-b9>#$Mc2aQ$ln)4Q-A4|(OiMb9hsBIOD{Hg`DIxs0{Umj*(vFgmQLIvHIEAdb{tYtO6yDA3UHeCkwcQFv@yG7A`A^6_P;WEql5&Tg@TF`#b7H?!JYgnreQC-LLbPdjUY$QEA&ySns4~N>M-b_0xHiSu?wrM(nLxgpZwJ_Bg`AK7A5;FQ!M_%Mod39%d;urL9$mhb>=4e1pC0;TSC)wJbT}txx|bI0PmCbDsV04pfFc)}txs#O)TnO-se*Efs$ohLGoG}@mWWakyucqEW5()-XSsmiN>{xSn~2v=6v~A?PuaF}{cGlCD)b(p6`YNtRFw;IA0?h>uTZ3h9o~sUWs_<r8uw1Cm(q1MYRre(q)yN~O%EXD@s-o5K8!EjoL1}DiXCrA;<!(B;>CQU9ayx>_i(o8glM7Ip(LN@bKT13;tey^0@0^k=69Sgh~djIV+2YCjli@>{}|o0w0esa1f)8HP*290s0x37o`TlEI+Yh(g`C<+$O{Kr;MmAnK`g=9XVd?@TjrgO#<phxb-YcrRAtbsMWJC!AbQ5O&eEiSm_QO!Q1uK~fA&9GU(c?_E%KCNxWLO)!|^)w)<uD~)DsC405MQ}B6yqKI^fZ>J(>wxa6FO@b)J6&GS>HflGu|)fRDTDH?d8;2I!3d3KwWx`MpcG9<fdLq@9sZMIoZSk)B6{EzqW3^<JH@&Y~_MDB+a<8S`74Em6hH5K#=aBRB{=^P(h5#lWuR-+@}SCW~F7$N1{&$l&BxTiO4?Fd8r)npt0|rF61*5H=srIs$@0F#!OFl|}WE;UuqdSsU-?Q5`q(3E7`0i&>Wk8QLZ-^|?*+F;%T=NBIb)F<d7PgU5pL)KIE=Oe5fwQY=EO`6J3!&7Wvdb#rzI|9_=v)wY-m1!zDETvYHx4v_mwsi|cVQh)YzjelWqF*>h0FRG=qY&Ks(Qk;URUQbP|ZtA*a5qr?u6`LxAy%&tfYtebrvCo5lNX-~j)a44F==mh;6`j3=4JpI9NbaapuMkkMmH?3s&k^Z8H=b()m|JpWjx`ed35YPxVpjmz1KcT~J+rShMQDeh7wEb%njUEJNSaPlDltE(h@fXd5O-V9f+bZ827^U|^i}|q?ir`yj)fX@LGw=0;oBR}U(X&Qp^}lGfzG!{DOi$ul1ey1#;Nulv8rI(VCwSN=B@>)%G4u3jxAoLq3gs^0o)8tpR2D{&l_f*Ra)g%VPifM@U<@SOMTn)03|$%K0&C{<I11BaVMA`k3Kc*k9^gME7`e;@TZL>hsa2}0eJAu6SXJ^D_{=C2Dn^Tg;nl-#eAPoY4w!*E#A@{8$xmWBTDPo*k-@m@ng8VTQ~#*a$-C2S+h&O+%>6qa?Qf1U-b4IqlR)GJKE9`h0BB?o*0K@?L4aKT~`b!Qc4c#@UILWY6`@Yf(Ifc88}ze)XSl<ch=mc;B<jFD#`f3T<8J2C79+`2`=vls?<$DS8!X(oOLsb3p-q)G<c^D8B6HRy|AUv?i(%!8hh+@mnUI$)3J|}M)8eOO&0Q8h0}u`MI{2pL97M`3@dPPJRxma%NP+ID6vJKphWu<K%w4(h!AX`yA>&)x;40XEI}z+-%2}REC-AzTb3eR?_Ltf4<n;Y_};lZv?%iC+_ko#%P=84c!nj0{q+>;=}Z_x7Yp)XhwXV)!)liH@(!*cVE9E`{+h;C5<;o979Si9WCn!jY<NfzN*|>Bcz5Cxh;0D0&<Fl-#C=ngI$0+^s$V1i25b7wfeFvW>HZWG<UrG%S5j5`VHJ@evExp7`vhsrrBds(vy`^Pdwi>hhbm}`+46uM3}2_)o;oTK_yNfQWF`+=W4Sr1?R$s^gh6TyM8mvA!hu-^)@BI`tUzP^zcqr+l7_6f@-J>8DaO)fN+WuRZLl*L4ZhB$<Q}^nzmhd=*mMvXrUPpU%j2Dz>E{B}s1F50qFsKY&Kdpm6@(vxQ957vy2$A@QU<l=O1XI<DJ^V-2^LO2tZ^z!$KMdkx0*y87G&D%8Ks)+>46Mr<8au2k=M(NnN-ZeG(jV7*!e6;mf8lY8xF@WcQb|czCVDy@@{FY<i2I+8R8nH0#P@7wx4Io%LlV>1<8faNp&YI_GJGG?1pGF0$~U|IVlr`IZ5q?k5kg`ntVV@jqkqQv<_l!LZDCl?#D1N_VvvWMPg}FeexE1usk4KnQQv{FS-71@fo(A!vf^m2w7T>Y`OkIIWqSR3pFGSxx8VVW$~*jU5aQsVcr}0iGN<2<L=IRz7+b+<dKaXg$Ivq?16(|w2Yw+peAG?%CYl;l{G=a*Nre>ad%1s6$)|&-6ATvYnQ2OTslRV|562gFFX}EiA5?q`7bnPmIca3SKld6ZEa~y{lWHGSmeh?9rZ&*msK#QSL2$~N4vpCxrwvWW=N8yYUST14cCF!s*VlY_O?ntkoJyG^Hi$rZ)ya>X-p43PW$cdU89iFb5?%<P37MdNbSvS`j5T7y|!G~QgW?2Fq>9$1_k?J?oqiW@X?Q{l;$399#&TJ*k-9cV`V6IBo;d_NloL7=wI$N;54GI?$TNJ$XDE(y6jeIU`mVi8BI`9B?ZiXNyx2A%|SC6(v}x-PC7JQUkU*%u-V$|$E?ES!_}@WlTs>5_Xf;NDYU|4>a{Be!ALw_vZ(ktII3zqjwyVizuK;3;uDE5Rj3ynhj2ixv~+hcX`-jJa^q|fY;b+Cu^P9WoYo?=U{5W>)<r^e3_&`GmwCQoX3RsOvy$m-N5J2e5HM)L(vz7WNaWFQ$tk>NB70lH9hWvH%&I2=JQmgGhkeL^g_e6)^N=rHz$L#^@Tz&f@og+weqNkqBW62L=u0H}ouzSo&%v3uFyydwSZ3%(sU>I6w@;%L6!dqGmQLa7M+`xoPBg5j0`GBDvPp$~1-RZaPdK9z3IQo%`5v3h*m3Sv@wj2dh&;1OvsFnL=Bu?boU&Bv=-MHi&dMkx=REcv)sNxqg=;8~E!}I$b<Yy#`f4^^_h`4H$`zo#FOHxb6CO;_m!9Hy7wnE(1{l(=cFKL=1}T5kpLkrhGsN2?Cr7b(a>oXpMFgDVk=h2ol7E2mh4f--gxnJyfQgmw*MDy!8SzTvbi73i2@M^GJ@{CmpNk~;-KMFzohoYxKWJX@REAGEDQMr(2wd%YO-oZf=zr{)FEG^(9t0X0YdkZFd(~(rxNCXbF4wxWK^eC*3As*{iTct`pgyy2apau{<1Z00J7|csfa9eJ$#|ygAj?w>KhO4j6zV4d#!`;j)xgLLo;6i6Uiq<2u{?9O2=Q%j4{njwNwA{@HJY<_>;ZkzL9&X37?%7M^gbpjSBIVdS4QP-xB9<roSDR?Bc~D1>$jm;6GeN`setA}M15YYOX85`r9+3o=;~fM)k0Zkz!tJrUkVb*ZsYD$`{-~U;?n9g#JxaT(E(~jIE3hMi(8y;Vt$%0c`5X!RvYw*mh{nE@9+~H6TqyoFJiK8$P{*0x6vY<o|PyuG%eE%^^eMx?8lHHF!%qs*cW2c***tpbTx_72&k5+U8Ve8#LFw`5NXYcz21<wXQcnrqp$kXj7z%XBC7r2_Fn1lBitDGc5gO&8=9&m^C!^3>{T;}HjLaxG-TYz7wFuIB6hO@CU`TO2lnf$n5m`3{4;mNBMXc_s3p8s-iMiQS3KV6bbK(NrejQfxdwA(rPYxc@8CG#6H;>8XNcj9NUGh(eq&!d_``a?-geA~JRoi_hOQ&@X&q(gsSt16a}HLcGrb+d$t!)MFJN5r_tO75GeDog|AR4#cS=ByLACXMYDVE5Yoc~I-!VeEr&td6_!<XIP-0><M_`t~-peCT%-{>N@H0V+gU=qIJgT6JnVjN)Y0GaejwoQj!`gN?9Qk^Qd3_v%7Y|ctuc@%gC3?InXe_@_$AqV1V)q+NUoz6H%8LWVh?wvfJz@#1^3b3ER|8ItO#DiQJLqV!BhGuxooHuw(|0)qSEPjq6(<#*fAK<4K$fc*_Y-r4^`*?ui)fTus%B62SY6%XwR#3nv3NsAO}^mN%2f{|y}BhdV(p5ze^Ph-owbC*6{o{Zw%1^an+&9uA<~GSVg6{W2w8Wg^y+9D=^o(i8b6d(b#57?147GrC`}4e1TkL6!UsVbBAJvs1#D;J^>@N)(k#Y;O5ajXo`7*2F;zDxKGM@tgBp65FZ>u!)3##Av|$4AtgiCQ)rtVT7^ADg`Hm-(Q}YYI0%32zE=@B}qI{>1;-{elS&c}+C!{Hkv>>{bbdCeb!OpF9ed`}^L0Oj!K5nsr)iW9(UaSIhfI!f`ML20*@i?_d|KF(AJvPx$iew(-D?C~#9PCUPu0$}#vVD(%ro4gUy@E>RMW|YJUBp~{EB*<cCG#M?fOf+;x`obEA%Og077t}v$T~%bQIkxzzf^!Oo^TtI0ig^$n$m<`^!$bK{(Ro%b<nk@^p-0k%Hoy@z5m%rrl`8pZ9#;6LS%F~&YE1JzFwa<@Wbj&f#GMXN-7l}{!Sb$gjG@6J&t2^+3KHDxehXjpIq3c7MrNh2cHViZGaBZRM3}c^Cs$ODnRWA>dkg;N0M<iWJ*dP<lls;Zy_26N-xOvblm^!*42Q*zk)!c(17(hv3dJ;{drX94bPgz6@YO8TH;g~9L@vwLG0R=C&=vXLhlW<_rV_TddILce(U_}zeJN1Twj?Llfhg;LN1b-VNH>`84i+ZaRm|+ggfQ$ZJWPdz_(aLNe)94Y<7srH`G!P6Ww6U-~60<B?Mzv{KI-$TWm%HF1Cgo)91ct^v)dGNx5&R{ZHx>EFU#OoiK@Fs~*B}jZ^eF4^R&y&(l8CCWLp?*C4dIc3la^x%7`J)IWHzA!SBLM8o*f%ye?au;lOCiSXI1BMzwnZhLnp9~v(rlzFJZQ~8jBsmvf++j(Kk0A|-ztNqPm`bo-i%$!)k8`H_ao2W-8PiyO`!#Ku9*$piUJ-Wki*T>_)STd4rjYo}9eIo|l(8Xa+t6qJVrVQbWyl4pfpiyp%cJVai^V}lJ+MN(!l(;Lehxg2dY{?%Z8l^`4MLoDrCTmhX7oDUf%ma)~CkDmXMeP~J4I9s16PJ&soxwAloKm9)G6BFfW<2M_cvJexWzvLivXF?!5E!EyH`$Rkdypr?^Ycm6^mFTu;2nj!xUsQVP{E{3TrEkcV=s`W59%)!Nd4FS-%8d+;}+5gl&h)<P?gJg??n`?aDGL5ggr@u<FrfwAK?|;*)3e`ZrX8?+WH`@?4Igqx1zW;_d67p>4g3S#F1S8@-3M1Shn5?WR-*r{0M>el1(jQY$2Hl7x87*7D=CX^~#HawSh=39$PCx+GP$;t1;{#tR3%JLh#sh%6EEq%{tE#q6u_(%ONN|<Pn*K_$~r^ZvK<|Me5#4@F0tdU&>arsy7SIz20SpGCNZHN?e~iReH6^g~Yq&dY6*QBqMC)LqHA<usHiSA<Ii%qZWEe?~t`-shPJe9HSR#KWAtl0x9dsfe81fbXibH9<jpmjAve^McItY84}pR)4ud9^O+LHUEn}bI<h*7<9rQwPj-A5x`pI=D&kz$xw~l@<OFS@>OE+HkXI4TgPw=tdGb5?g5c+djy7WDdw>Y8pZ5R+vIgsEUlo1zXJ<}}PptB3p6(8w6HCsNapds9_n_DKs)3$X9g9aMWtFSSf49=*i&u^Gl4Zv+NBT9Nz#9kmu&C|ojaZ17q5cvvOi`R_tn#6hW|Ux*eG3bPVVI@t0$3(?6=$8nK7v7{5f#vSG+e<5&;fz&ClT7lme|-r9xty*Ei}=!5Fz6}<ciF?LVj&AyPsr<{1Z%7L4W{Q3|I;yT5hddfQ?x0oJR@{9t(#alj*d#XS<90X)jN0kp6y~cZ-|y{V3Sd$LMUbXh~jjhC7dj;!W~iJL$iN!I`f@zN_i<96Xg0-q~iHk_TH>wJi>ObzlRd+cVhN_N7rkbjUz=M%MB=vI1X?;TJw7oISf%<Bo7T%Z6QG2>_^xiZA&Du-`&!^EJ<mdU#@ijyw|Q>d|$X#zVtqI%pvktNVrY*vN10SRz_ZjP-6IfS*Ml^S>oOA(FOsTgg^LV4-rg`M=WNebeo2CSJl9`Q|eb{mLAKBc`5RMYHRrBxXo;;RDssYJ{Ok`+~kiCYCTpTfBD{rbg`DsNiEcR-)73`Xafd@**{y!zJlMp10-@Ai39bIU_|pZ-%kM>V%K&{RzJt0Cgo1`w6jo#lfxKo*ZXVmN%uqb4YG2bd>%5hpsV|5L-6XIVxauP-L&b2%~9ITwj5r8ZE>vEWEY&NWXA;WLFoXzDCY?zOgRI*RMvz{O_&pfD6u;ZqdEtqN8-6$O;)2v-B_(iRf4$!WdxP!En<Ms!7(xeQIFqMC-fm+zolgOiOwtAnK@!p^3&W6t(0fCD)eTL$*Ep1@g2{t~#==wgHCatv9|_3GZ-7mNtGHrI{{_84w{YG%LVfm|K*Z1Z|EvI5x2nBQPS1yx2Q?kK!3Y_arTRzNXD!!SeDtg?<KOzTQ#<_orLYDv)x^$Y4TkrQOQOTgFg|%LuCQDbWR>4y~UsR3+yfJaquM(cbGf9jX(dqbP(KAAM*)i4FG}Z|_XB*^{~-B02+l_G%!5b(=_2-bBUj)W3%~fx<}@*v#z55Kv|d>z}AjikUy(yq$nf>|BnU5hfRyMzG-o>ZEZquqB$(Daa<J2*L`}2H++mrj9i(arT~Vd1C7(Gi)CLY&(N$^?ah60w90|1fK~A`*mDCfXv*y3N<_XF!pyS3)f#Y?35o15w2<jr4jhDis46%6wmWVkJyNw<u42Fpe)fg%=tF!%ckH{tzqF0{!T8yNGmZTn&x-u`U2qe_5q17S#b?zmC+P>i2$w@&1PqR;rF40{<Rc+11;lBf05;vVW*z-n>8iQlFwaVFp%Y*gllk|t)L(``Vu(84pXC3WijkI@i<uD({@nX_qJ-sgu*~4_qx9CY0bJ&PQw0GdC))XP&-<;8k$0omkpbR>_p}r0*P{}dPNaB+E!<gSp$JNf0TBb;sH)%Wjpmtz3Nx-HE@S*wb0QU!t$Q##RIUtb4Gb?dEC?Jf(bqudfSkk^);YOy>`v%eH<})BG|Hr8KIl-@hP7<&KnILP3OyUIF>4#+qV|ei#l|FPSz_kvhg><NSOi_X(;<qe8Jeq=J~?j>K(}G*+yI>WA^4Mc1xA(_&!G%-os#w*%c79wGIL&|4l!^Nbyw5N{@aZ!wFK6T93>$g}pkbCn_wS-nc5r79orrg+W(x!8j<%FJBJ@LI@YFrUdFogO73%pPB$z;6C7yfkG4v2ljbB9@@jo<q@KQ;+ve>*IWp18YM?7O;C0g5jN0OB`VJgknIz2az%dVjV`0L<3g1?V6;`XQ<3E~1{57lEd*%OQ>#ZmmUjQHv95&WidQ3n<Qd=3d{^4eT7&+|x7I2u8>y)pycw0IiP=3LbXb>jt`w_jgQ(Rjp4&d+S`an`?7O2&lGXoHWE3#V&6!iy(KEUz;seca3}Y)_PY+|`U}vU_D5m$Cj$)UsloX=&#qUDgtPK~2Jv7aAq&*0T0<D(Dp+6i}7SvHUPBlNlSaAywY>%PVNq+9B<JUSiA-L@=g@bA&o^4IIW2QfQpBg>qHm}|td41;3H1AXyq5(NJw7z}Sp<&=nWf|e#963S|(~N!9P7xXlIU_jIDrSAHZ4<=}QDkC5j)`fkyi&K<AVVv)-+MStq+LleTTJ$EcmXF((>xkJ(iv#LOg%Xf3WP5?2MrK<ps2=!Eq+5}TZZrE55cXPh=m9p^$kXwflBsa>?Ab}&2N&1Q7qPI%J5z;L!>Yp?xhi%!C(;)B8G|aOsn>H)+NRG5>|#e=6D87y=3gzDvW;UNU@KF${eV5E)e~F=5z!@(EH1h@f*$zqLDvY!~;+_6bI-}H87T6q2+~gj|G$m8o!hS?Qcbt7PDZW&9^EqNDNirU-~{u4ZN25zV@*UpifHGsAb#$)0>>vN|U0!AZ~QNuBJBxd}<8(;oHvAPfs7eP1h?o*?%y5Mm_#CqahoJ29J^i8CCC2uLfGA7dX3st<(kIbO&Yi>R+zqg)35@A$JW~O*AA)O~M#e4l;EdNS)4hIyyGi?pBXG7_8&1o6M0mod46MdqJg$t<$t63NL3=ihEm#tul3Fz}y@K8U+BnKyoQ*6viLl62670CgW-9FhsV^fN|&M)Uia2$Hal*w}tdKnNUf3P=}U447FZaN}432@3FzqR)YYsgO?>9w<qag?<SxBCKhtmAR@a5n~4UzmM?QxXR{1{|3SOYRT<rM>CMyln1pVz|552_go9^P8#wJU6mhPviN;%cpi@LceQCt{4<(dEx?lC{0=LfZNG9zxUj#PRt;~#o`4Ar7eWojzvp&33&W#WZr6Si(spp&d@YhWlj-~^j@Waws;={u|N&XhoI|gvqAZwV!WUw1_tm?fbSZ1#@77WPQqPcka{iYs5kD6{+g*g4^pgCGUxi!qyiZ-2l;1*KnEthLUg~s52-wUMPraU8^7NY{@cv1EHN;=t8Yt%jV%y`r+iOy0t5&PNhG+}*AUE%fHYRz&G%7bV;!#kuYXAKIE(Srox0e0Q^X>eq47X&l)eK1Q&T<G?__<E~vpS+0~-V(*|*g!Vya(%SelbK8cT*nAk`(yv9hBD0x92pOp-IQ=Cb?b!H)yBkw$P=dpB%OjyYkLiP;Huh
 v)M+rB5@U^0B`hUpVqkCQhRyR?o*maF`Av?48qXs(hvLFj-V-KSSdxbo&g2(DD7}XwP<#l@%gyYlH(t*5eier9i6e-qJFfVWy{{7V>psInHRg(<r8t}EYj6P;-3bk1hR_{H#o@VG#>G8KHH2w14nLqwAN1=UtlXFWrn(}BH0|Wc)%c;h^<O-9m)p6W{Hqs-A*T*}M!Bu0aOyi&%f(v1meDM_Jqj(95`v(;Mr`iFAORH@pRvl_mITF%42(B2|E%$vOJ~yvrB!ymZ3Rntz#y8d3)g-gM*)_dyCHf70A+?2kUzaYI&GyIhllqF=Q}*y^&3c)61X++2?DJU#R1l{pGmXFzeUP#l*bW}w4N!uEHLK>N9rq2DMQQy@J3~@E2mJ2>nzdLnTI`vh)(5+FRhH!zlSks_bcV^Au!^#_ztk|wIa<)GBEX6535JKUZe0&Zd=qLgI-Bc-9xaxGt=zGu4}$=LCU~$AAp$LJ2MqoN0Kdi1~%@a@Ro!X;YfuiCwyWA_z)Xe!#2G-sB5zR+YbPExQsgGC&$KMrz&#0Fv{eZx>b$*;%Nicac5^Q9tF&IjdulEhx{Q+mn8x;ZerXtyY%ny&><1Olp6XT#AK9xlcz2ykz@+J4naxJ!EDdy<4TGtnFEfp7H`c}1q4SE@+PWsRrX!SpNINRwkC|$p03Vwa&wHmnWD^M>ZhFb+0HEojOk4E>A0Pz_rFRcw^<=OCKGSwui?tDk_BLwNTW#xPM4SE`=PP%=}oWZnO?}Z;psilxpWP;zcNn>8n}P#gNwo4&!kKYaFP5hSCC$py9BwIezE~!soB&)<rlR-{g}2+M;I(ez~;{h%g=HzXW{O&`O`Pq+~=Mt+we~_nGH8p&J#elO|ap&1!7S8*YPwYJW(v&jJ~?F-sDiQ@sC#Caw~(f3HSes<AT(1@=_Hp7_O;9C&gwWw9cO|QUT;Yb*t30?$0_^D$o-&HG8<fkF?cek4(eL0=PM51R*)>oQ<Z_c=8TV&@Fz5Nu&wS7t+h-d1zj*B+^?MQHT9Y#LKzy07LDPF*wpbDkvpor?W8ys}XxR-wh9ee{5F&fQeduI>Z!Om+(XG>Xq;l6RwKXCy)ZqE)G!-NC4lBsAGvW-GZOUh12L`ZyplBX~o4E#e6|`51pXi?MDyLrBs^<bp@j)gRq#nVW-<>Z)$kMUu3E#uHStDGO6(~b?+5cor<pADv*XSZAxOzi}`0;sf21LhFpqtV@2IMDmP2Z3}ispEJ~!%erj?$no?xfm2%Vkx6ANxE~T;x#IeeAKI+!xorQ(k5st6<lAQtRqcU(nyAg-bnrNbbvH=ziZYKowQG50U9uGm<`rgkSgDc0!lIQb$^dwJ<O@_Piu+{Bx3`v_7Fe$|-?~W~2RWDbS`&&7BG+TeNn2MkE%YElPMRr#4cce_5PS-iswmH7D>iblmx<6_tULbL}Z<II+&Ty${WOU1V>t)pPyJ~|Hy1E6-)r<yJv_H>=r+iPRmd}Wj0ASEq`v;Owd=qH;zl=mGB}=Azg>{wI=IAB+$lbwI<{NN1r=RCYoFYta%$?Z?)7KSN<`s$1vUQwB?cZs#ParX<|GsgS=xD-8?z#1XJ5^<5BIpNQ&^C;UANzch^J7rX#tvxe0nUq4^A60lf6dt2;z&IwA)^S1(<>g00F&v3`->#~I@9x7o+D`Hc10-h0fLn%E@E`wjv(SJpojLWTlZ)5*#Q@TTF}pvV#ho~F}b;d`R>1eglaC4)Nu`KWw<ltrm)ZyP(JqA<3I|T?Am=iZ}NmbNu<4A=Dn*Vi#!Jw{}G4+xM*iQ&`DVkM_ms44V*jr&dgEA4C%ARc{I0s6SobMo2dic6cagQ4?c_EbE5tRA-@P8ZXB63icZku10&V~N`Eu@EvU#uHtA|7ePQr}ir=I@wEGf0i1n0N^d9(A?kl=lRYrU!1OBjpiCgEoSq#3M#dav~C!kF7cMS2I^Mw0574m7fYgTKd{hvqDK+Dy&bBC(93CPVwbVjXHIf}0NP+hUv!2wzpif9T>$dX6}U!c$>!H03AF16#-#&;@6sD&5VH6cM)VFX#537Jll1PFe0iwg)XCvriJ{KIVGIMBK)Gfd46{aO%cJt$o>Q~~j}4Sd473zMG)m#3HGuiNUrAWwQWFMdsh!TYffa*zHZ%zJ{*4zS^r-8i@b0y*C5KBe$dn@@8d$@OWE1wWxKF_Q@ijtc-~z9Y@epTx@y9}~w`(*Uj5UMgH{L*ix0B3HqRg$rPt9?vtglBDNt?5{g0&c=ZOG5HnBide?GxMu&KA!|rlBM07TVsAu-V?J*6c_j5g1gslUE{`$0$198>QW?@l3H9{*{CSbmPdPjN0u_g`r$5&0m-)<SRx?ROMUA#f9$53RPNpbDX-R23YD<hUD@>-I(Z-={5Kg(Il#yL*oa|!#6&8K2pR}^Ts`6ZD+i@cY@qQ)lPWV?i#0F@7{Ex^&-Y?JaG~r9;URJ%meA1}MWR#J<`f^^2<8Z19cY?Uv%~8T?-@r;^>DeO6pxA1xAXRKWz5Hj!*)z*3z)Ds^I?4l8=Cxw!Aw{jg`6wARPovArI^aU2y`ZI@iq2cv7a$$yP0v7C3g=U!Uf526b%q^5$fplI3o+diJJeIHozbQinY>yvT1cZ9oZp|E3R=kAMubV4GXIr`drNxn=Bkg`d^n)%%Py5*8?b3Zza<ZAZAJVUnq;RrIn2j;!`aThz7d=lCd@kd+MeyBvA9A~=cXVux3!YM*C%fV60z97Uxn7ipVp;C{@hMkfZ-XH;qXhm4tnAT;NFI1eth>DLK%A9kq99<g&J_?munrj=x3$pFXAhOoSoHg3~baoxRoDTi?u<xigiZ;x)yE*h1iA965`T5tq6=WNEoaG`gIQL=KMxR`*q>x?T9PMqz5`W5^Lyt4j?8xo@j{C99N032fEHm2y}Ggxjp2a;<#CSH=lA^vOh!4`3XJnp|{|jxt0Reiu9Na-c)e+tzO*$-dBs6FvZ2859b^((Q;>y!E)8c!OhSf-H8Hw{Qs9=%cl=f8>RGVTYT(jnLwGu<(9GdM<K9r7m7dmEDKeu2%HE<;a&aPI_2FZv6~%RhQ17*<yRIS8`ca1Fx%1@{6w)OdJq1obtI**HEveQv`b#m$muiSe>yE@{PgVUqq=j0RR8Og2(BO#8h8q|9F~4UFnAgCx}$bvgqE@{YSqMHm8AB#3(huUTwJ!TJ3OMt{0^;><tRU`MQcbfGBPbSVx0TU;zWb0-MBUszc{~>UR%ar(_(9iX6HT<2DI?_OgBi(AiUlALjj_POt!A$P0DKl`Q&dYLg7n>`{UDRvBBEPR0-|~AqeK*Yq|`hKc=f;ZrAUQ2Y&Q=L0T<)pBH7Qx8YLu`jYy)Cp}~_`bLw*rdqzI#jlV1>REWdr*Q9pxT2^{cBPkR`UOKm0m0>7tyWkpYVGDL#Ri;D;;1kXJZpx|F7PB{<u%@Xk_%&HQ%b%Nn4c}ZmmgAKQF3`nL2KL564IM#n$40Equ;`1C{;~NurG(_{(l%eH%tVkK~}nK$gHZz8;Aic<)qd_ih6WEB*N>;+F;<)s4z9d(vPSaF{YfV<jy>PP}wJGSe)MdbO&D)U#Q)#5MZ3=xu6y_jpm`*I=6fwc)Ww&*g;SuLpkn$ksxfbJ&+OL1R<YUBO}$`p-)lNJYl{S6$tnnH%j84R8T3%EtKllty=-V<wXiN8v?vL06>d4t=%HVM*?2$8OPi8FPX`)P<%k~`-4j%@*b8Ce%zJ00y!=%)N+7ccCPIHQtS@tEr8LDS8PG6uy-QT{&iWIA?%qd-OaAWdU*N~Qu9_&tGcrXEeyu8Guw^gYUotR(GA8;{3d|tZr#2^!zxd8IWyk}wma7O&IHi5Lq`f|{g7+X&hg^K0Y9RWOmdICU&bD?M;~#+;}?xTTs-v70J_Gt*laPb{X8}?)ZyCSbix#2wYDiYKQUKYGY!$QPUi<0^tpKx0?7CT;)m~YLu(#OlZC@KZiZ?xeolf^7LJ=j>^8jL7cOdD?|pb*P0NNlA~NAT^SQpC)a$RQbXEW<cxV-kLwpm}F|~Nd@0buF3;~6i<aRr8b<E6jt#V94{q}tbzWBUxbihZXKq-Lm=VaM|ChyB7|4VD)`sUbJ7{fRDWs_q~5|VXd>>>bm48^oVF5Et<4*jaT1b!Au0aP|S)Gs{am^Z`~7mSz+a)JnLPyMe-GctOVoRxI)`!4e@@!C%LYg&&}JV`pu6EHN(bwnBCJ4IIVO99)#^=t#*CxGzpa@fCSTUXwk_|jJp!>RG|gzY7m=0`?8ByqW^y}A$&45K03<L){T!k!-IzERf`r+mG23velP!~hvy&z>90iK;!5uenEScnlQU>^V#S9%KZavoW+NaKvluCG`eETQ>KhJ+><NqM)L`{JqwxHK38SnX~t(EE?Uin?GQzcG|Ty<i`(0K*I>e658i3;`$JE!^04Dz$>LTYUOiRk43oztv>pz;y8XZnU~B{=*`@4eW4qfCTsF!XG%n1#bWq551ZbS>-$>$GZp{G>Vx373Ei!w`L8=Gs|`bx>B9%(AN>M%VeH?+abkTvQ^fISz#V-_0EST5#Vt2~(SzI3z;N-@&|!G}vY%S1qdwi4#5Ku$4-!MofXpcM>UY?X?U!;8WoSoU0B}*0|2>(!QjzlknXUK9VCuFayg^FNx;KLipnT+I5S~PfT#FeOZIiSR`MwBCHoc>QU;S-)of4(|2n>zB0D+`aZ8x!g(VmUFp#0i1z2fRl=3sA}646NDN0X-_XxUfjIGX~gnYpk-3Aw)ODmMtZ13ZPm6H}(#XtGJ%hQSYsitob=#%3=$M=QxVpIixm;p}4bT_-tCUCzx4BH=StMd5Txq$Jfkp<RoxW~#7d{uMy@c_wpqXnlFRKpCwj3+FE8zj_oWkvgW1-*>2m18zg;mXyN&jRsA2TX`kZ*=NDfrS4964%HBzg*7-1bkCR|KS4DHY0fa45GZ<y%MB7-*+A$`)+O@nkz-A8Rqfk7)NW8oqcCvZ!<~vkE$eMT@;HVV@Pup?9XSgN_~_*{PX}UvaFNj&3NpMBjzl;g%EABv4WR|HNfbXifhzXPhLts~MLNDik52Qdr9q#<09k#hrfmR0fd010GV8V`=%x@{TOB#=35EH)!Ge<o_@#;U;V)BYfPqWnb=@J()4iU~^gT4Gv>n{=*){mX)fPDq+PuU#@=~BYWrSRUOIhf_{%qT_Ld&F7%F>v#P2vjLF60qAS*W~e_KS)IfoTCVJJHoSTUmui*hSnTzA!l901CAeQZ(9k+nWk3!cj%yOb;Gmqg)o+b3i{8RsdTqnHEd`Cd)OhewIcB;0LfQF!QSFb`|-~6%SW}xk9eLTqVXdq1%IIH~Ds%mb7L{UbK$ktmmPAzKx6G{#|LRZ0~l1Bae_1t|I119u#7Mg(n^k&t<T#NpeF-!N(o>mJ(f(_~L_UzSEPQ=h7C__-E}wb%Ggm)F17852wbEY2DX$8<k}QTaVQma1%KYhA?{-Gd&6IM$wBP$OJK0!Cnw;n*Df^C2_{tbx)vB7B_Ip??tF(Cc@cOTQFG<FmsODw|8<C`3P=Cgc(=Jz_4{n82Zp6A%anznP{hDoff~}!sW>ZVbZ7AD!>8eh(ax5cSZrp!)3(*6EL_<GMDEA(0`ysCjKzR5l7?_7icDNQc!b@46?WgLanrtXbTV6f+;jni8ePsCYF88VOau!Zo)MdA6if@l9pC~yr}!*pfg=WD+F9zdB-sc*719^nYg#YsjDj<LC<9!Dr%KpzP0D9E%xd-F5sC&;Dm};tdB^Wq9%xlz;ecpLsS7c`7vp@_zZ^%+}kMo6`q~&vtAQTl^*OE>A({huj0g+e$<VR7-e7ME2O@itx<OP?wV=zlf|3uftZ3(rLm2xr08I`3w6qB)hdX#FX6gTvfpa>efBp9<>NNDV82b@)$x7{@VOz|GlQHQp9Jr158leR=O?g3s25f%qWDGrBd(V!q{XbJQ%eZmz(VY9Yx%+vu$3SjO8lKC7#d$p<8A|-yN*zfBg4t&h9AUbQxwzko2?f-FgR&3@*y;vp3LX)PrbDV_f+={5#FvN^63rVYN_}zSHUWnbe_7dUc;lPv<XZTt<WLHv!aQ_FPv|iHQou#6M&R<V{oAnFwei+Y!}mnB9(z)jh2!v%tfWo0ToNJS1fpA1Qp!6{xVgedj<~cNR<KPQ_Hc_LD6Bf2D)o{7>0@pc94F5H;*Z{@Ll5;zg(2WEQhFyJFt2L-F5|ZL@YJjH^|NaSC2lBAQXpjE(279GLo?leKf?6FAStp|A<F2_WN2r^zGuu^cmy7%p6OUAi66R<yHcg$SNXK`l#6j`F>9?p*-lDa=xyzJ)#1(x+}ntE?{oEgyo1F=+{0H960z>gx{!EtDN8ovN&CNw%xM7tg`GHKwH9dMUz!FPcg20HcuOgekTXsdspny4=_6Ct7jgJF36Q{*azMti4GuOKCOb3q{m6#9^~!8e4EtIK7#x2eABj2f+fW2mm<~22vqf}z!!Sn`3`@}6VWs$JS&UBiqDR{y@Ozv5WOhG=4IMrya-XQEX9_q#2*sxu*Tyy&#Kt8zs*_QMdEeN7FAK*M=LN%dA5}CD@eS^OL>qBchPz$pxyg=Zgt<Zo%pXn{p^x=SMr8(m_!lkRK$$ZU%nyxDP7jrm^~V0w?wQ-ZNxM*1SH#O#C5SrZ3Fw?Sgm#pQnwRK6LT^0z7#JD^Ab5$f|zTkeszrlLJ7goeN<C@s(3RYU$V5thY=8n{6XX5#qo7N-^X&rcfC(JUXp+&<c(3oa4AZs_c&=C94SXx-!+!;<Yi<=f0r>Lh#(Asv3w<Bo29Y-!6Fs#J00TlUV?ex$)JzK;4G^3TWyR9>1g=APjkt-6EuFD9<@s(CeG>^LWmE7OwMjO?S_=EVDlk0C;Eu9tb`<*%>~xx<iP7FK8e{32iH-M7||{IinQN081*arZTirjfz)WS{;GmonB+oa_zJBFhE1+wjxU55QHvh?7K=pPh3%{8e4%!sBNbgqB=sxjoEL&n3?(sv&gMXAT3g#<fV|SoeBcbE+`PjPN&ekw8oU$;4nGC1H4Pd=kRzMj>_?A_!39uQI?$4nx#H$dA$lqXvpkdI<MU~N>0ysv4I3iGrg|`pjqFQR=sXyj5SO|jwajl@a<?x7GJq1fr@0O=@8AR{$#cAMLFWha#X3N85kK3&_q08=&w48#AU{4z)Kc%u?=j$U5vhe9YMTx&|KI!=Fp-O@(8D12U*^7~?<Ai&kf^qOua*_Dgn$MjXZoN!S>Ro+Ux3Fd+Y(pZK}loL$~b4lMrYsY37$yVF*+PN#3=*XbWo}^e}2d2NS~fGcUiITc;dj&nLd}v?CAOrMAFW>C>S+9u<QUk=O%o?eEOlH1O6bw$*BuYpjOiP8msX~bioo4>A8Z;S!DA*M0FO(;V2)uxBHA!zUp?0H$AVbJ_&#Mf>mVwHQ&}hoK|2$v3*hYMLMh@5goRv&3s#ku>x>8!7T87+4oK2M)Q2=x9zqYov-3y&cgT!;d4zGmo{cSEJK-B-A6gzrMJBG>YBR|PclgzxTI4}mAG9?V(9^xcz`K+-71FIQ^gWT08{&uhYV<*xOZH#N{;xeJZ+;E<fblQ*?xc>1oi5Q-iy?{eXGnKF(E<L(avpigLpG~!=<KLF}$v_-2AlMF%{9w+2qZ2S{@4~<Fv>{lS*oenI;&b77{3}u&Op)GO_?pnv}Ew(_%`c*>*$S(B0>n2*)`jaUg&SU>%-NY6zIJFsknLQ)e8pIn&H`h5l9Ue@pQPtoM<a9#ER?o%=vROOSgB`GyD`G{v&gcnaYjwg4caZpu1)eu}Dv0uRH<jmT9m+%Y{Fw2k$3v7XT@hQ)I3Wz;$D$VfiXb?|5q1VctlJoCbpb2+KLcfcO$e0V`tv~fVWCl{d)K`TtvHya*ryVUy}LX2{LgV1@yp0r`-(4Q|0s!#MuH#%9P9hDwkpLW8+w!I?RJLU;{?*j~JVvQ7oGI6btC;c{Cu9jDA&Xp4!|3x0#9ZDzqyWe#?YW3;hnBcLW&sud_YUX?OeKxe`MSe~?wiS0aj=~RcklPk%e;S7vy4*l3-iL)cnom7}aw7fOgVh(ZoVgkkZ<Lya9yyzS7ipx<Y&M%ro@49b6FU;U-ZoubG>p@Q-)eVlLMXx~#XP|PUj|y75~Ns(LRRf35rBid5<kur^nQ?6NdLNHa|ObI!jHY$rX9rqO48<ypsTm>{P36g?$&~jfrUqYA5c-DlbgWHt1KzWRA`AkswrX{xrGSa6`VG*(toB>Iao0vKx-et49Oiznf`!ZquZ{(*Mj2~cNa8R?v?eL8Od;7N;?|?jw)M7tb7Qw?tQhR*NRcz8{|a#e_Vw8e>I>Q8km7u5tD$VKfI~=_>$t4PTvHEI?%VTZ`4`C>wD`oyw|0p((vwQ*TB|<#xhWIwb3T|;1k{2CX;`iGQA21xI1bm{c(Dm?-Q>=*sWtk+fysvpTMxbm_AQhP*Gl4G?ppLZH4`rma4`C4lCg|{opGxWgATS#uG%tRxTVZD<A!#yRyy-*oR-juQfXUs})WWh@89D1#W2=&(cWYBp63uMq}gL9)&}6rwch&FRfSkUy-c=%3i#7jCUs5?UG@#mN8p=OhDD`fXHd8wAF%&Ls`0&KHzre8tQkgcA{i&eEU>6*XKt!eRO$sZ&aF?(qRO24J?*CWe>aetULH2LGS&4>c0ib8xEAMYS*++=Au*69^h~MyoRP@*9HzYWfN?V)8d~}My~GIfx`S7f><0TdwuD{iy0Q!V{;0z#}@c5wFE&l>YLncYdXN9ZpIt>>8#VoJNORCrhygDAbnRfHsoBR?7Km01*bGfM1=z}>x!LrYA_S;A%c4Y6<wQdVcjyp@Na;(Zd)785<HdJIxbk{*nRw;5`!;KGaHxIIVQ2DK|kQP0u7<mOMreJ#C^(DBShdu3{-<fmV!uos*4{)8!R+B^mN3z1}87ct!&9+F)A*(j(n192?Eqtg3_Q_EPq?j_r3dw9s?V#UakRH7M$GJZ`*%y3(QHHu~ZM1aOhRM`W5FA;aMY}B*z`Vqzr&+CuPevFb0Io__53sl%rqYd8xLbQlDtSGAabFxEB#NuzB_bW<0V?vLCmE-I+jnEiX4aIvdh>OMWfX*K+~y0zB^brB^a`^Whs+8=;JC14Vz!N*nqwIbUmS{71i}5r=#Tgw77k;%P8NWetN13-pzqTll4^gSlt?&@Q7VM5HVLQbd7w7sfyHiY+v<2!^_jBXfi~$tkvxM)!GQ^lK<HZR+2_pD^v0Q<U7j>}5U2kJ|^T8?jH$DiGa=Q1{CQmoaZwbFm=M!LbCImsnx;=J)tEZX~$7(g~2VT#G!b4DN)^3rJDd9=M#p-5;8dcQIco>^vo^z0d2<vtdk(5x%-GBpP&KSl)8qttX7&Y>H+fx3XS<7<Q%+#6f^8Obxq5!Yp+iPIYQ~e27o@IjV_;F9q4gdkkB^e#_1p^_ta>WsGPPhkZ`7rF{eb5k`Wkcz*Z<zf&`i;^`&~V{{4Ffp&A>c0Gx~Xj=N1S9YTC_d2+b&ncjY568e#=rGFXx3T+$igeF~c25CLza22BK!@wr!rRC}Wg$PHS_iA~b3M_6A(n{}f3&Vm{nP0*MowO%lwHTb^QF8XC&LdiYZzn0+P>Kc2NhAKL~<4lGB*rA+`Gu|dz}dhNCa0i3g?IQSP5h5>olX^r!xcw$TjAj1mIQ+o_IP{t?Y6?yLDt<ovAGan{GuE1CZo>t@AODZ8UYhiL~e$DuKmz2KSTo={9m#Ng5w80a*(`ES1sJwB8~>zgtjChM>J?1-C9HVV;~hSG+reDKaCAT|*`hWKNBDH7TL2mz;h{@12EVjGLaS_e>WP3OO%{x}v&dJ+<K(PM~tzi&n4(%D=~!LPZj`5}5CTizR$}9#{3a8=^btE5!5K?A;0M*f>d4sFkndK$>XyOA;OI>`A;wL;qMKFYx_d5g~@}@kDx^XS)l&L_M_MrOf3$KNa=@?JPx7M`E`z!?Nb+={iyG#`A#JGnyLth=ZlvI$&`&`(q`^wos7lqRahWaQESl2GIThVW45j`M;(;ISr|Y%tgl|OZVjYaQ>@*v=Qp_SqT)h3OyJXi_YmgB7Hjmc&(p_I(oSUtt~&{B1m;<37(E~K7cW0gBfKF%v=XsHv4piYV3($>!78ysUdkFj|%7watE|u#_3~lq#|sqBXV$Z2b031<T8<(?8t
 )3z9a#<)UU9QQPiqjhY<o?ga94aFdpnw1^dEu$ckhg2?u+66zq&nx9Sq_L3wW97X%53AHLsIztSEOE)YyLo-xR2-~l{)m=0N+X@&?5Q-};D6Sqz(gw~4E6`%cCkf>H+hinRdrELZl_y#Ju6HeHMP=IrGZYdpil@%q3!PkPO_B2d{$UvDLW0jny@4;|&EF~b$I|5kS0BB>UIwgy!1wG1u<<sS}Lo2;w7M4~?`YyIVe*h%PPGvR><0MY>qGieUu;h3cUPG`wt;jDNk=ho1AyGukI2Wiq5ktphc_f0L;$!DrJ{sDe%Iy;+p;fI=@mI_I<0-{}GP?bEkb&9&+ZEEIrD98~G-238;3)h9=Qv!9a6GYVUR3%Mxg?55^Mn#kcG7{ELFZ_UX9h`t&tzGNLs!A^X!6yJ00ko?Ka<(%ZgGi!FJQYX>;MrZjsBnyXW~Dt|KkhAQbqGjIl6f00i%li0RLUJgxv-GepbZ=_hS{z4We1faMUtO1^yNG-bJUKLmk(&&Kg4|&wNcNB$_bRq#}o?M|*g0u-=D_C<V=W#U8wDR%Ot=KSZcLWCTdbP&uRVGr->06fI|5eUl!M4^l<%r_{37m;)naUJf6Tn8Dg*#;h*9p>>CeL{227zuOL?WW^csWj0Z4J%8#(<6<P!ghV5oHEDR$WhY)6^?(ZD)@$83?ZDe5?AaPqz5ejGJdj7o5Qv8>f^8g4`KO&uTb<&#a0~Z&dn&NwU?Kbe#<=4Evi5TKrJGRoY^lrdn2&T;;Qj(<f#j4s)#ZD{7G>}op#h9=`Z>w)8f|!0=~*+dYOX)D`}w&fRO%=--<enaVlSe&RZXeruyj<h4?YcR0fR+Nb=pNhyE3*%l4tUIl0lt$dK*(~ve(HUIbsnX5Ejb|Cm|NR$2=H&GykNJw=6qbff$kJr-y{kjoF9|%Y?7Lj#RfTja;%{#n;DCTe70HI#Enn^|q-Jqn)+quUQ5d<S@C35}7W57M{Dj;Ac&7mc+*>534QjZd8>VtP~EEt1Sssy=uDS@&B7nwObY0SOlE~z_Q^Ix>wN!a+^`eHq1N*>wvQGrLznxSqCO}-mZFqdp2J!YM{yPU|9HpVnAs)O+fQTJo)!Q9i*C&q<y0)8pcy8#e=;fJrXZTacVK3aLQn$B}XCB19l=3Nj-*!^u)=Z;~k#b0NYpS^sCHc>@0BFQ%DM4oBVRgt2KNAtchYXHiGI&tBd^vmdfddy^(BMOK*Co)o8s$bO@MbwdMFD*~kL5L-xEm>FSb^a)@8G2MuyFET<E>cw{na-GIQbMKgNbcu2!UK35+&%e}fb2!fWYjV()wwz>oV;4(=J4^nUC!4o~S_Qy%s;zAlF$gk6xC6)t=Cm;;vq3I+nUs9UC&|s;hUKtzPfBO#SI|%uaBZ0}qFS~)!6!#Ezhx81163jLjOMVcP$G=_O@PIC!b$`19TscX+FtYy!M$te?|717Gds02TTrPMJXRa8NVJ@_0;>II^IQ*wXMnyK0QDKro>?;X~g-1vqxbHd>C>T*F^LA78_ORo(K%7td<O9R`Z3m0Kv6*iY!6qbFSYV_i2Zmc2(46*WPq5EVGt>@&1}`)|teFzRStC6{*lJ*-m>~LAt*oZ43UPf9d7m=L<8>}?sJ43IQfa&4-iMX3gjcIUw#XfQe@_Oc+~k+tGEIDbf@pH=H@?eZL-5=1h~e!LJlr-^#8-2hh3JQ<c`mAP_^ZnaK2hg+{b`T0H2BN1Vbgia9k1qpL>w^00ZTTvfsKj@2fxF4BdT_-qbM>jm;~n(=s{hM<Enj|^q7$(a%q^nV~!8&Q18+~PC##FgG$i34SHp}Yj*ded!C?1<`40dF9^;L!(csGLsx98E;+d}WSz8TC_uB!(LYOQ&!p8%9>}B}<S>=k3)s_1KZi@XtO8Z-0^aMSG4&f{4b&f6R->*s#5Y_?WxG5O_Rl;%F3%Vh+liB#XRN!FTqw8*K6!CW7s<c(%EA5c4T^Xl@|QTek)+#ZpZwE=-KDBaL`eyI%jdJ;09$5j6~EufD8A-f5VDriJYqvIFa$EQ%%mMW+4C@!fx9YaZ_SNTF);akfb%N|yuCt-6$oQa8SlQ{Q2ME(Pcvvaa5J7d%-v9AU1OiZM5pqsWST)<%p3rwVRu-PQY}7vyOmP%C|Wg<g$DnJ-Y8-wo6+6+CHNQ6E-8ax&i|#dEPJN%_+RD3j3bIW_t+;VFe^b;pqDA6VG&g}P{MKW_Cd6Cl&-hQpzXg;{|)fgvU>H_m{{ld*-vB_Sr;#^7{pStXf5^b6%Ttwnc7NR%M4(?Zi;~EywvT+m6yE&;7G%>B+1GHqY=0sq*hQyA}d`WeOAU$)YqC^m)h+k@S<UG!>6o^H|v6=nf%KcCfsmtNw+bunGY&<T{6lt@KExV>VK!Pls`r?bvj1sE@C^}7GwfB8jTP?TEk5dYCQ&duDW$uRF*_g^YtNcDbiujD8t`3Okp4exv_%--nq1cgDnIg9h?D4M3egLKC_}CyqfQZn5bFa2O%kVx*g&Y{O6WLQt<)z7A`JJvp&`}UpdaY(Yo`+U!~_wLE|ZwiQL9KPee>Gs6k=^=pthYzMy-i{+n@yOj#ZBwsV0Cd+Qaf%TBBDOGu3kX<Tt52%DisQXg$1l->R3s)kGHQ}R7U8gypB60j!Q$*{7$I00&{$zKef<6q60TmPcC=Q(~q{>QDK2%eqAhC&fnQAjaNEEHCUip&(|Zmin91Kbl!x@4SDyfnakW$qt4dob4Eg8&ak@1?$Lz}g|)@BJ%HEJE<Y5JVkbgO6dC0g3Y2mXLj{caty`_#kUp5yS34#o@wnXE-)5&2kCE(x2NPbz9%+LlPI@eDM3$Bdae)I^14&E!dubJso^X(psLe2oHsbH4Wpf%%$x9LIzT*ayMdb1>)qgS0NW94EL?y=_;etPT$(S9E1!!E)Hr)1KN5WLye>r2Z+lD7e5EddBUj<skueSSsAH^8O&0!Au*l|QnQv}-@EQEr6=FYklY!VCDC^j>Jj#wGcz4xWk-;|iV;|rflL`GRhWK0=tQv?zjD8&s?`z4`;RuP_9vxBfy;Xyi)c<T<Te$<c88M5S!CP`SZz*idsPAQYg!x(T>wj67ye(j@$FszM)xU>q`tzt0R#JA$O)v01dYFMuv!gb5m5_OZ2Zwa8$NJGza3qMsyJ;Uz%2uTmETotIG<3P108r(vt!faBsK@^SBWK3U$q&!sYgU;MPG|+dS>6l&q-<XEKvH!?<8<7Qw~fXo`j?5Xt_aaBfAK3t>5JZRjSm<IZ#q%A@gajeOCzg?mCym;Tgp&!<9_V63SWKcclI{l+^nbk%vhnFJ|CMegqvZWmqrNG7E6ETzPpiT^hV?7Bw*&aammJui(x?$f8W253BgzvVQGdRi0kxROdbs^4Yb-FMn-ex8+=P?G`={Sswk-#puB2G(AUYx|BqCC#_n4W=M4?yXE-F5f=EXHbl^)%#X?y2X4Bol`IcO-PIHRsPt0kBk{3-x@0Wcr{ViAUAR8)h038Q{sA#*Sd+77zGX-75Qo=>m#KzTp-O`D<w~yI>oCPxZB+IiHpSZv0fM}(Q1Nsp@|)=PC;Cb9pke5z(D0X97c>{_SOQUY&O{h7EB>+eEdh@ZvK_*Ph^5{Eq3+X5Sf-`xviE4u(s|8)by9DizBzIskgw?>P^_@3Im`Wa8tb=mXC^o~`sq$?SeXBIB;<OP2AGx&a2QO>9ps>fTvRrp)}0U-xoX^;MP34sSi0Ql9c>+v(}8yfuAkdy);$}HOTWIt7K|+Rw}MF$4gzdpx-C0Uk(zJ39HhRtX8B^W5x;Ya4UQgFLu%A@!RUjJ+62Ypc>S&ZSXIaFq&H;8rG50T*Pkz=$@P{$a%?a3i9!n2BZ}R4l_Y!_UJAgC!*DKdE7&%y*jlHMu7$E8L2DgC*f0J;b@Q6q811;G??l%Q?XfTUUgJ!S&lcpw=nW=Emxk;ofabLqFhKPKVHgaWXI5pw-9*JfRJX$FZaHO;-h^C9hvd%{J_$VQowFd3^bwiA=41Uik=TNyf$ij+fs^OE2ilgKDST0XCgHfbpB{To%3)b>khUjmO3gb=4gu~nX{d>W`+fYn_aNNAn0g4OG|5FVJv*F*j;T@<CBq6lXzZ$z^|ScbgXnqfabw#d&P+2forPY<R-b~9B-7g{%Yvs*7n<oL?1bo5!+5WO`A*oY#csfLt7A$e{IzG}`N@`S7+any<83w)lxIQa5xm|r5KVuLh3kJaO0Qq*8PovezFVDuJd;ZXIIOuR&pqh7nf_B<he&&h`<PC{MxX-Co1_R{YqDCnCe&=;+G39tnIq9#0yA6dlv3-u;*ottAUSLzOt(@d!}S+cL8L)3cRaFjU3_~dQ*qPMAF&UJ@M6T}#aLWj9Ye^G%7^$edJ+~>Hfam}?IF5`I+df2MiY{-7cWvq2>Y1{gQ+iA982+eVROiA=cd=?Fb^)_P@NfGN0N>Ms*~BcRTMI52fpM$7p}1j2mFIG^n8UF1l)Ko=(>b0Cv|ALE&*EH#1N5$6imjmuT|KYgh_?0fm3jevD`ql{e!|Pj*-R$EBzfmTXbK2YRnx1p>>Jjn&e&SI{zoR%S+Ak7}rcZ_;*S_nl&^Xef*SW)n0aE$Mkhv9~rELVuBqFU(f0>4Ay;%SG^~~MZQ$WL|SRQE0uf6sVxsYlb)L3;c4$RM?9(xrb!QD09WdG5=Fr5*A~z<lVce96bGy_B&=u0mdb<l`*7guAkB-y<ckAVpPK_a^~sGCUlj?5#Xndb$P9t97KU;Y`lMQ9^9yH==?dncVx3VJ%4Lv`aAJAG`3CzO-p2Zpd_pCYo#yyL+`r!dvrzc(l%u(YoO;3J1uEm_D*`aY!ny~>30XBdKybxfY;K+P@zSvZl(d%8&35M-7Mm;9THkC2vn+J&W%KJ@|5<Zwbr=x19sSoYc2fvF{hC49T+B5f^FUet1|+x5MP#EO&FH>1p>Pn;4-S;-!CM^K)&8{>dLLapv!!ZM*%>hEdgY;L@)n3eW_8kKN^*b<;PG6w6xrApu!Zse2tMBQw!5pRs`Lnl%_89xkzHs6)_nsHXt|DaYe8UY95w9WG@T9u`qcAXUnOpPHx<$C;}Ek_r(u(<Sfc-8_*U~l`3$lvDOo01^4((vJE{GC8qviGp64JFH^;H|n_)@ZYHM|AB&A1EqcfZ=4LRR#S5C%AvEqNirmRY@2c44XEtkvk==7096Y4pc+V$<n3?RnF>U!qSKi>rbas-3d*?(e|oI(DQ9;k<4Vnv%$m-FFZHWjleJ%;?A32EjNl?*K%I~3o}eOwJPb`6?CCp*={;Latk*<G72pZ1auYNmz|ED`bW6!e@Yr)jDUiZ@7!0r>%&+r1mda|%I*8{B&$T7*Q_ZQzb5>2%r#NMfBuDaWeyEl#P*cf^X+jhT%ZAZ-geaUwJaPB()cC}jLUl4&NAs@M7!@v%_ZiGYf%ikR(2X;}j*C%+8#Q>UerJ3l^#Adb}Mv01#?LQ>8!hO-oAJd7mN-!cdL!d@v^9dBRz?u$xFep|(on_N+yH(aHF=?4@MOGX@y7PMy!9Nst7d2901Yx@v-8L@gPM;7{1%9y_SO#q?e1e+jp{;0(|s~pMji+8-)D10ZURV4t9S9bGlEV6w||KkgJgNk{Jnr-qM5x_mZe@i0{4W$i`ooUEb=hdj_4ZL!&?|TCuN!2Hf(X>3b8@b8|Aw}ig+Vf*3VfflrF?KFmQ4?~%Zq{QmtFA1<z|0>t*=|L|fg&ik?hm6o5eYdN10r8;ELO%r;!wMnK8PSS4fC3y-{l631XS4AcV4)a)ZP_$xqp_Tt~=YI)jp&{AZ-bfeshDRn;5t=%Iy(kID%CJw>r&{F*BSc9!vp92k$3ise(ccY%hKB{1+dr?~&v3K;WeTTGai={vk%xI)EXLYE&~2-mOZtmfzEq0zdRu<ke)@5-m!k;6$%Hl!Bl$UvUF@?5Thh1-+^6ydL}bS+3AZ?Wy)WXS~b$#6<@jnF_6ItB<{<7%N}e&P3YSm3uJMq&EX_PTb`!>(+#L?tT7auik`~j_BxfRVCtK)Y;sEKRDm!*eCzhjRM)Bc@jGGnr;&52XpUaoti>}0hX<&G*1A5@SS)=k{fjvn>MXPYjNo_)~(vK!HIZWF62GA%s6wtKj;{Li_eGMtKa)f_L^}uOG>3ChC@mUPP&6@)QPZ|1%tS3U3u*?<dvB#TEklQOZ~ZyLKn9;ZZ%e9`<afbFWQevSs(zOsU423k&A%4ST5c>EZIlG)>yQS0bTHY-Th^vt^2!z$I1Imz79AkYU3a3vCOHXyOrCq(d(b4qZpN#PT=_fiZmdrT~`5mI`Ojo7d~vg?ISg}qd!#eec%z=GWty=2sTOEWqEY(y1%X4a;-hFh2rBQ;xgVj3K2dq$)3i3fY<m7gt=biPgVG;z%pgO+2Iy#CZ55@ysI(xgxzvL%YhmEcFrOX_YC2hVzHplZWrpe7KFGc_}a3`&e<SvH}|%V5dj4h1oa|OEet4XD5sh1KEjdSns~KFUDVVYAR29yULg&UKb?sm_>NIc!8vhr%$sj(+(>kyG@yk#l{!w<tEu@2E}Sxhcm9mNx8r#HA6`u92+hkx=Nq_r-2-VRoK&Kjh4Nno7~gCGaM1LEVoKl&JbBa7ma=%Fs;+TVhs1*69K5*%E&}N`<ypue=~qK9?H}U%8#z}Et$jKf4ok{D=?MfT=Hm{9!cLhwIg|cH?I~CM#A+4YH7JkHr97Vh3Wt1-%}Q`|0fy*%&S9%_U8r6a;)DFaOjWW-heN_G(S4Q`BYGXKZwc4vmsXS(OF7r0#oeWY_7}2aVR4*`Ly%&C1T3_&>_tEqB7+&X$C`5X<1zMS7EmGpjmuzC&1GY4!l)Ghu7H|Ag3WCExA=x)Ho(0$r#HNOb$ZP^zjqpNTBE{5j;{4C)BJA_tcs!et-~A1cnBvG>*MYx3;0Qf!JCv<yZ7t$b)DQ^k?*KH=Bp7-Sp?7pf%@Fgp?cw}Of{z*(t%$b@BRR{q8lwqzC0%A+p;Sau!lyqE}D;7n2nWhj<*OA>JVSpb_(SD&ni>awerkfHMXJtlVB)h7ESyjya*vlbaLWW*v}c#mCM%(B{@EBp-G6?<RZ>iikrrsQ&V>>ZLB=duon7Ot9vvZYy@#>+*kq!Q^M(zyKS<Ke!E$@68mI8j=Do{mKgBYq{OV-U~I_NmJ=|J#JCd^J1hN*u<}*Kz@K-)b1gLx2EUiH(qX$KwVV|rtI$KSr*DdwX;QHBL561-#YIaR6jMc(rEnkRCqmnAj`mfu;IG4}ysH=!ldxfd5&}Ch*8hw^F#G+)eet*`xU8?uERAN4m&ke#aS&#)(fyl`C9qh#5)XhvMXaZ23+pVy$2C$b{E??+)IvZ>7BJ8Y19={qC1d-C>1<ml<UL9`P2B#VoPCrRrlKOJ$*KZC;834EQZ)8Nca6&;LI?tuF2)u2T$^Bb`_;7<-^Qzlt5eP@a@f&Jrd`~seZtZ;ooPZ(REk6z)peAkpUwfW!eZf9EL>PYsu0uAF3s-H|A}Xc^<tdV4ssX;>)O=`Q4WzZ+fHeDzDaq;NiTBoI@&M*9%&%z!ic8)+c5!`HWp8+0$u4;*V3g#aupr6XL5@Kw(m5+F2+B<Q>iw%#kIUcIyNj$ZYZAYU`~=so5Md}KrSczu}9(=zRky%ut9J5KVL0<<QD!3M%`fCGDGlx&xLnDFJQe^K-avjhGqN^o)346Y|{rwX=bwdkp5S`?Iq#qb3|AKOPFVMUclKSJXx_onw49}8)3hjEbyd{S(uddl{EPTwOdv3>Ufw<{a(mKG|hQ^dk+B-@-}a*>RM{K8rl;$1#R4p#zNxOR-iAdn3I<0c}r8{S`r?7K5rrA8MrY_t8Yxdn*Vz!3->{{v%*v;JSN4otmR<$>`A|UC+!QB&dm9{*HdOKF==C=yddY>R|L94Lnh*X;qqe(WWnP~S)uLoZL-$sWMF6D^{@19Aci9^Mtv7LfX7~<3}(VRk}~Omc^FXi-4YOyGxJ=OT>a~RyvSPhzd6nt@FzqC7A=FL0{+iSLTlx+2kwVPo9zmipC$$C5TLevu<YCQS_3S0&24xgK)%iz7OKra3tx|Bo!Q2YE#y->R4940V`3o-AA`XzXit*-L4zf7uhRl`uZVtb-_e1nNgqaGXGuL%Ui~reVdH`5$CXW9AR5qr#gq5sJ-G&vM__0O{-!@Dql4Ju@A&%PwDE(E>!n8)f9M=ZzKS#jti%<);l(GuR|-n^xJre%DBtxQkHIE+2QEEW0JW*$t$Kt+$$*k{nz#mQATm@0B**H0T#o`nUaVLG9Qe|-ew8KlqE}ByJF4%0X46K1b}}3**o6J72Vt3mWhT&10A!DAhON-f#I)2T1in}J<txw&FzO&)&PkG5ZMOIjSftqnJS{Yp2U`tI?R^gdn_=6CVY%q6fX9XSKlgtKbgm$3m3;eDgn|HK1HPe7V!apsvO_5uM+*w{{&)Pqj|{?QYDCiPrfd-`&|xTdL*u*`mg+dQFE_&Iw~1Eh3yk5%gxtADKdxq7VLNuo3Zg%wo>R?i+q#1qM$0F0)}pG;L~<vewMCA4TMEeN6&T(Qp&GNX_P8=(1M%)AY7)yFYiudpoXUFRh-Hr2r<M8p0(Iu+bEyJk)`~+<N%vCh1*^ta(S2?HmMm8#b8CfL2E5g;Z?E23Q!b;7t($i?#CGQW^64i~;>!5wow>`_OrBDWxyKOx-kpAv(wF~%c2l`%pX=CIq5V&@I#Z>MioHL}sz@zV8|jvBYjW$*=_7}OgBCxr*b6i`;&inF&sVuJbaOpV>Iw}M@4uUjds@(timC$O!fbu;;Du!O4ET}<itNIGNTS0)`!XM-R1^7J?E(i0zfNr|**Ep(pEM8IgT6Gx&6~@jQhGY_!^ST=r*=2dIo`X$q@GYqSmN4C@I?HAPO%OY7?>*i-)>|9uOnq-upF~N!EJW%Hrry*4vFp2-6F6lNw}Rf@$p7@n!!VlZBz{`@SsF7H$6>@K4AUuyyi;TxB2-O_-uW}Vehe-4gV$Ne<CHCC43B;Dn*XunIWsvH+&wxR{*t6Njf2shMJ@m!=|Zwxa!t<jV<H=+vsgZpZ8)$s6!KL)tlEfjpw#}kw-MJ@w54S3q(0t2=z~KUjMK+?+jsB6~<f{tD{fECLlPDzm|1RD;o$gi>f;isOB&b@HIwX`*S7No`WYylGL`ZPJ4GHo3IqN*e3T)vMPiTy~(?H2Ne&LLB=!&>x0T9tOL<h#2(x5b2hn#!3)P!ViJl#JK+G`1OUh{^IY}O!ye%YYAoGG_`ZF|u5fa@7QMdQnP<s{Z1t3&>(q!NEmmNlPQ@LrO-{GRzjj*^y9c#6I)T{Zxe$0r>d<03=tEp;)eg>xE?{7jD6gh__qIv@>7Wn@QnQnUvF9ztwqC78JVC=TrN7bn3~0_&Lm9-c3uX8AxG_4rg7FMUsf|kY!v6ytT2&l_9dV0nU<~FxZ`UkGw(Y%vZ+^isPZ?;SCj3wxBk&@oCxK!FDSFsVA4?u9^c#H`=Zp1URxUhnGyu%dwkRJ92qyTM#eaw-v*my|u#|kmi8w!go;eXke>98&Y<a-WyubGM)D=)GG2I2qZU|?XI?#U<)};|#85aD5ze*DLjco}H6N{#{Ip@8V#dacW(YP^2Q-^ovDEa3K#$F|-LRd4phD?q=%19j=m;R&zTFUeal2fl{^FFC+1hhXt!M-KDC<2Wry1s$C4jwsli$OAW6SY+V^k09C83W6gVD#X=Ob?!Fzj(cM1Giao>iO+75}ZkBQ)TOZrv13b2T$U#tw~%ysf67P`n{5Cq|djYRpp!Nx&IO}Xt@<cUxIV%6U(AOXhHC$=x7zR8C7eq6DDUS8^T6xU<-tZ2l9FxoaN}f9*I&@tlmt-F$2f`$<Tj55;CPqt{>W)0tvV#yHWfJZG4#=Dq-_Mxu&)Uj1<+`iC6#QkevM8n&E@xAH+cRO7Ll*bPjGEtXvVBYoj>bwek~=EqSmid^+8{Ik-3+Omp#fyeEktQ~w{^P`wS8G$Hx@zj}v^n86Qfh|I@U9BvA!%&2TS&EWXkKrK<eY^{b1J@73p#o`T2@Tvhu`|n4wcK^@f=e|b2Lx(LF1S5$2;`)v~*(v0PC3;2CPc3V$^&dIsE@GGG>lgU2Lni!?WtPt3`JK_tZ^Z)tgetsK-1QXbYon>QzmBJ7XE$T$v5rOpZpxoCzFg<QKTGIfDr?Qao?Ir(I>
 <@Xly~}bkj}{VOpD-wB*~7Yfg7RqoJLf|GK2#NQ#S@%D3(+J6=0|Z?yNQg{H0ouG4U?{A4!ISk{thk_i_hib1dnlK~hpT+i^2}N~6Htwl|{`1JLh3M%TV1Q};5jB{Lh;elZu=4nsQeXQ?y|?lM02-c<ojSX&;_Y3dxaA;^I%U7C*M0TbKCXo1T?x?42K1}?!uqj}u>)Z)gv@Q6|m$%j&MU2b^SI>#s^!opU*-MADZwg9ykT@Ccs+0Oq!Sdg}zdofDOal{(3hgXujW^V)jUA3U2wt`Y<O8??FKd0typ_OvCJYzM)oDS1)bw~AKSxMXg@L^v|8=cft?ithQ8>m3RAj&@Wm-?tR_2+5a-0DsU6u(~f$uzBSNLG(WhUVsx_b8&Eo>TdPY0b-AIt6ONauG63dr6M_fZqSgL#~ozjKx&5L77|bX}Ibc6MKF-qaFO9(x?%BsCSOeR+w?&+ZNu5DN&SO3h)rQP>_rCI@7$)0<7EKO4}!OvT9K2^ZG>+fV&_Ra?9<4nj$Qb@*ri$X2n@xz(ML*<c?LuaZ46>J*Br}wRVSwb83RB;PYw{8jQBnj&Y=Ky2DdX7ai%ApU(2Sb=d(>e*w5M&l~#$uOtORyh$0^CY5K$%eSr)TCf$-jiU(y3QN6P&|#yEWvwjy(T{ZriBSnd_vd(x?73*Tx*~J*xFId|#UKm7bK70zP|}?>BWoz*-1w8Tg>({SK4VcWFZ*#ld;1tOfHT|_6OhMPT5~1Vd6j88{fX(oBkfX82RPtW6ccTN58PpH?7?tY4b<Z~W28biO9UhYxzoefw-6M%&ZjE&A^RXONYF)oktfHAyQoXm60kjG7dk3{CJg+<=B}Ph@30AnZ`B-Rse0q$X8b!eDLobP<LV*%U~Myn5yKk_n9R`cd^nFOOwo!?oNfCa;sV6QgjXaS4(wj@`2~yK`se~gzhRF{yTsi1kt3jh^Vcrn1g)R=0{De5ym0kw$JXO!{J_0V+;OCUB$mP_`aHk~<^59LBD0=heoruw%dKJ@sT>gb3;GJ&wi$0F3_7q5VUmy~G^Zs7w*T=s9i@L*>D5fjK`Kqvjr$+lI#!l6F1|c8siw|@-q+*9gNOVk>DH?CP0|pj@3$WVQ<g7~L<1kJG}Y8Q&jpwN;z^O=_Lny2w0?%qFvbzG__f0(&^Z82S`3AC*K`$V2_G24p4LL8Q<7<KCHDS<{pCFXy3-=#g8QXbS{5rtSz5mAn!7nZqeyarYtL0c@I19d2T|QwwY8r&+^5!uC^6_*ajs!(2N6x$aap2PMLjH<yxU~e%&$?PG%o6#KEwe#arp<N)IjQRxVECWI(}~NNYy`>Ac8PZ6VBs2CXarQSz@c1P4mn(Lt%Zs%#0&WI+rD0Y$!0&Q;H*}ol&V_)yr8@p=@uRIL<+_tmkP$t-7nk2@k7l1SqhF_O6lTD5oLpWvT8nf&)IBNilJZZz$$d=1tT2^tENKNAkaD*2eo<Rnds)!-e>NW#;XlgYwEk2L`hS)OSFArFnz1kABxXU{iQyluXA!KyVXS-z{|RNA}5W{6ZgiFb#-Im-mxr6Xh;9FZal^`Dl=dUSvg%FiO1PBY4~UV9Yx#KMw{+))jN-W&`9WFL@~;=~h(fF9L#boI!qfOAT-&l-J(XC;f)%2Ni;-b^hA$Gu%qimyTP_g%ACT!Ls8R;D9cRvs@tl$(%JHC%>vAU=_+t*ms;h(i(t<drF8jl>zaH)HC}+i9Q0jV^SB#=d5wl=trx-P})1QO>mO{vaqU>59;FRNaPQG0eV45AP@0&-(#e?V*c!5^4&xT5bSM5?qO$6F(u3KHIs@cdx%Ca#GA*hUioehd_Mcc8)V4xfb3wU0L#osHSQr~H6hg-()>3)2#+CS?gNs9t-np!$l%ijB|(%<Sr?-SugfxTP<{vk#UK3P38pActV0Dr1otJ|mb3}u9(xREZLFjnaOqy*&@R`*!;#7kK$d=}1B=aV*1IOCEg@s0vQ^nf*cA$!ASdG+a@KEtTbp@)nWnQ6l@^uNcN*h@l%qOuxaIl&-BULFqBMRy-I#Z1CfvE(4U?K9g0E4R-6N?Vwe^sU4Y#l~Gn6-QBqI?b+JAGRqcn<1SrZ(T7;I6QR4ZqKJ#x5@8jS?d@U2@=d|z}bg9beTYRvH2{4`UOJS-X+{M?I>8H-XGMk+WPJkhPaaw4@lm*bY{flw=)oQ%HZ?hI^sd6%e4Q8E^?IBW}8<-exp=f+c0`HN;%sHz+P_rPetq@_{0-`0-yvDV#6{{iQQc_zCmEy+sv<4F~L+W&^FT4UwJ{sTJ8p3g3-d?H)R2%<`13>dDZ3eMaZ;(@<QgySh+Jpxn^50|%eBwy*XJ<u`#5!|aC802KP&pHlTc%U<ijJbqDk}>%|FfDB8SR%nW1D`d=h(^`IwIC;Re}8blpzO)+t3hdE)k}KZRz=IjAm3+QkMAZOz?Zl^@?%0SYf3lJWNn_CqQeRyTiPwWIuMb8V{=_7eq``*C`!_{<^5nhida9iflscGV}Y>S!=~%{dPEoA{)x_aEYW5z9RF&R$t&yO4<{I;ileQFncdze$a^QVMuv&O^`K8w*Q6S&RFtrDrQK3fJP%hN#-F_t-=v1=A!52;SRb6jNJ5L<oZG|R%+YnTdo{euCf<Pju-r6o6nWy-u=6;UCAMyx>DQ4IiM}u`h9Nbw(VmYO!_K#ztXB{%m^SQQvDz|FUp$Xgz+RkRKz}Q2R(Qx7X~1R`fJM{-o>ZH=whWHEc+PHdfG`rqI0q-c<IM6&s{d~_*@rRHcUek62N&uKbrek8e=bY`VyAL9pcwcC!Mb9QZIOLUq`tamw_;)|E{81EpAU_sXM~A=Hs>hWf%EfU6C-D9azw>&MsPm)uq2PW$N#6PL->1Ph+1Fyziuq;grl)S%zLBS6*Bqx&v+gq`+ZJ!Geex5PB+61U1Dx*pfEM2nSoFuVfMV8NpDAH3bh~<=Q?iIvzGmmhgDt~o4G0l{?z(YXJX6qhnaAK`FR9_D1gzxV$qG`A+lwdzzF*xz47`@5lTe8L-YBhZn@%10CpWi!Vyc^2;}^DQoDq9U6}TVSRiq)Kyf6ku(h#xolcG{E`(t7R@0&FDK~XbDfoLS#Ge*rRmZpBfKYJwmUfA<aC_>@>`lzY{F*MYh60onh0FhvC&B81e8<xW7S@m4b#4wxFCNkX8sO#+yrLFvRD1!N!E>0+t@znPvx?;rHh-gJm8(b1zW0UHQ!0+PZoPE#6O_nG4OpE|2|dS$5pql&uV|T`72_dkt{-d^TICH+L_+jh*vo!&wrwLR<MQkO%qyY{zBr~>QvoY{+SlL~KH4GCEsacUTVw#M1m>8iU|IN^S2&d8W6dlhs1k)SC?v$I*?0V8shltgJfp=2=AW6@Rp-<fW*A(2or2jT3*D|S+__Jld=_jaJR_2_>60p)>Zf1Z4kgoHk@E;B`&;B$u`J;kTeXUo>`(l}h=iSTQPFnX@;DCWRDjRJ$<w-21D5W4T3oA|gC2q*$0Lb($hvK(0O$)>>0akfgV!%70058hkGd{|IApZQ)+heTgk)9or%`$L7{MtIp-d;wfix8Kp_H|y&jkE8F=Sv1y(52MC6#g|&PZ3+UHP_U@k($f-5aPBibj2p#jXx?B!IKdk6HHn+#EljrAE|xMeNeJ=eh9SOzT&^gax{9QP&}MQV$JRN8j59dEN@pQaO6bU56n=$!2kxWG$8+IO(dz-Q!)A+4Ei8p?nd`+bS*P&oO$ynI$Fwm-~@wbJhQ@j_e6(o)+i;scvh*>x{sMW3+NTat_w^Ev%YJpsk)Opa?F<-ch|sM1kYC+2!*GJ~=SOs{6h5Kfh{?i@rRb8>aKa3xnJ91Kz2#1g*rH<6}=v?%y+{2a?)^C>@;`QlF2Z+X`?MAhAxwFk=t|pYM;XtW$x{xpyx2Qgtvq>_kF1&1IOV8{qM_745#)pMVy@sDZpUia-muXG(<5kd*u&B+>oj&wL01T|wWc(^(V=Gq5#~my>`Tu}8@MzQ=GxOIebbQ2ZxSrCcm8+xG&#d{;^C2s+Jgq6^Gg$+6Zs{+PY~X*DZiQ8{O-RVz!LQgl3kUy~d?6ZFNnMHp2U=mHr6_r#fS?fN`_mR3wgfiVrgf_YHll+w#GLjaIOd=qs9ee_=#OcYODht9$*ZYBshRP-Pl>mK>*<I!3pRz5p3KNYN6k_WJ*v5!1-Tn5}|feAWhZta<~fkX-PUVAy9pmoV}pIhH<C0u+!d{&NL!;`IP;w=r~Ib*700E>du4eHXQ0b=2OIpMHVkoBMTl=9jbA|<nAzd*Eio-5mNLMp@cW4+d0V`X-#T@>yb6Q{&Oqnvn({iw}l6NVPsGU_h#qb=k*ZtU*JD4r0daP6S51dqqG@<bq5>A676SI13okmq!C$Lta=QvTzGNRT?sl&JFT<jx^V80piU%eTTUL%Co@X~(3uF9o${`D``d2G!qd7Bun<#!VTzv901xs=Vu96?M<Ff`z@7@^847+}0dBf-W9K<o1q<&9>f3rJmVj71jUCu6|y}jMed69AJQ<N~ep^U<3|=`BOWL)qRKaR%uE=3D?Z6per0C^1UcOp!ww>UFd70gG1lf`z{di{x$8968snp_QB6RZ~!$@7|Nog^{z4L0LL3nJksB=i*PEbUE?h9#`P~T2Cr}bozHUg>dhm2L`VyzQSysH_|_3Vjcz%T%%xEaDAy^v|Af)Gjt2lZF@?^i)UOOPKsOl4tZz~H{*^c-D=Tg`P-8q5=ak7ZzphnA*<P_kNzD={Myy<D){*7^fh|Xwh!<CaPIe8Ldw&tN*1gwi-b0kmkFcZ-DIe$powK)gO}*n8-rvEZ1gOoE(#7Y#j@@$|B*YSP`~R$Z1TBSzV=H0~`C2EN{V_#&Xh0HARm-I<otk4#hgK$fndl^wHk)<#1n^`|phWiU!RiQ5)>Uy%xqtwHW#%GA95j^8B=@-o)UP9rYc$iP6sBf)0@FEcv4*ZZeAUTa6d3i4=0tyA1&LevA_-*)iiNpLqdNF79ZAxI7_uKKThS#jJhD4HdWF4l<$~|dKT-}EdT{&&h7!(QA%GagFYohU*!I+U0FNDh@Dge*sj&nXJ2yLR?avVJxq@GvBKv*~(#)d3(fYt3INBekEK-z88y#JKh)Iaz50!*wcMUiVsTBNj^_!CfiLx3Q%%vMh4!TjBkX?Kp_KFl7=O)%xW=#=}O-+f!F{}F<4d}Kzlnzdn7;DGO$qX-yBwBB;Mc@~-eklr=aN(mKmTJOF(Hm)UXy7mJ7-};sF<2a&70q>4wR<`5gq7Cq`ZZ*jWsb3a5Qcf3XbM$N>oxtYL`#MY6vA$?>W}lfX<ILAk%8(9Yu1O~r5~8$Hyz-PC`k3S!qts>-2PlH&|MEdz+=A$t<|MEjQvXTAr-k$7Iu2u_|qrADj^EJm;5!shB~vOr~-OmZOy?jIGeh7>_1s6+YfmuXssE4JXg|`Y1pnbSg94Mx3KB9daVC<yEp1i`7q(;ecp<vbBT~g+b#d}QTjbqPEzKxGVknLG2PoxHODzKEWDOj3*WML#)OuY!cK8e@cL5Mw%>tH$)k~e((6_V<zkY#mWc;<>?)Fqd{tujH>~3jmJoD~8YyQwtOlZ%I+$<}A-e5eD^q;r+D@W?ZSuv?sd6+TOVJHhR1Q;s`p(KN{SB>}w|Jdt4eayyJgt44OSy2GXf?zz-~(fcOUMLgTX1|<P7zm_Y4H{Cv?)y2#Pcffp^|T@F0%<%Dv83YII;m?Pvz$=$Hun+6;+t(&k@Y0K;D+AV7d-~RLRy^zzo%4Gwn@3l4{K#gyw5*CgLKVM&ko3d+RFPP95!<li6bj%s}{!-frdw2dW`zYbj=K0RC>-{RebPza8~wPF-?gW3wkY#;X&K<e2#=O>J=yt4NYc;Nj6}Y@1^YfmDMlu-*Xmx5_hfz6bA5M+umg<_en>gw6$bhnvhBkAIxO=HG@~;Ea3gYqJ5B(+09;_Mjj-AV{A9Oj-SvI~7{?+8b&*F|3bLC)(iELohcc$sHk-Hjy(p|Bw-N4~jC4-6|;@Ef8Abxs+4$3zUPxvQTqHo}XHIru#2Ca(d__8Wd?u_@tc+;#>>QNq_=9fk&Cmku&|ZCpr01oZVf_A&c8!9xH+QbGz1}9Ct+?<kB*ITO=0)OBG=+QwH7L(E$fBj|BD`**LoY7H$Xb9+PJV1WVSgcYSYeQzIz70)<ClIVVW<$=VKV<#HJUdS?oKX+tKQtkEs%wl#Er5rWn(x1igntCO%&Vbs>M1(WqNE1||-ualKmuElkk+yOd`acvONQkhY}wov3cZ}t<a|7-#>%3GD{q2C9R*Bou8=Z*iL8@0CkS9kpt*^IlIgm0?+v7s{9SWi-DA$Pev;xf=~-TRKxoxOWx8)E0aJ~Rj0-AgU0zYonQ8kg~?J|h7OHS0eayxW>8n$yGIFJ=S#)_hTZ^(2D(X1~|L{+A@DFSq>Tdq0o1u{$M7bmVX#H{Y<n5VN8WyE!ugII*t5+k`BtG4IBSWBE<%53lSU+JfWGFAxK>%Psg>{t-`2FYhAban|sB+xPQDOBBqnW|X8))X)z%A{+d(nq^!Fe77)Kz~Uv+bCkP4;7NKP4>9md!?1a@qji-rL~<5_?mey1DLRCeQRVjtvKEG^EQ5-UG)iSX#Qn&87k1f!pnv54Mn0%6Lj%>t;r)Y809?#$In)*KTILFSAO~*mY%l0d+9)F9+@g>$=C8RBKI$!agD!9p@R8zjp<1WSyx7Zz$!e7|mTv63h%`{C);MePs|@DIB2EM5Xz3g%zUeP5qXc(*jCr$yl{h4l3v_}Sx84nT{#R`$X7vRw=kpL`e?Zk(Pwqe!QYCk>(siJTeAuw_Gv>O<z4Gyl5*a8Hm~s3OIqs>%gTBoVCUQ?eiG&%;dw{o{C4fuzj2pRA`j=G^!y~fYJC78V`8bQiYd~oOwiA4MFoAMOzjH;0NWcv`n&;dQEe%9K;t|U{p(N4{u6n2CinfN-btr5eea1QxkFef+c4<u!aI%T`G6yiDuQ!E5Yh4dLi>DN>NE}3Oo@RT0rF7YzM8YaAM*yD%r?X4s>+`~aEOjwo#A?$^n+juU|HX~s)vzy**A7-Rp=ruX6{GDxWn?-2`jg;Xp%{oN0zRMK38I%kPeO46+d5ns8z?4}vhrzR3K*O;?gEo}Ua+1PR2=w7H-OWmbUI8>zK=B{pbY(_U2Qh?kfZwCm<5_GM&Q-n=N71S0+OV-D)KvRojPxDF(clI-D?P&!_l~Kgbz<D?@@k1k_T63nx+{VGc|!XiH34;ZCy@(&?E@24#}m1%Ap0FZ$VUN`g*$jgvKyD-6rUQ;^mitWWx=6U2LWxt}@N8s@wS536kO<4DFN1;dUA^J4kUmN3Bg|btWaJw^mDy_&Ini!DodaIOLDajW7~+kc*wZ3A;2nVpg4}!)Q8ka(w8l(!axxf+#l&4x{A-#yXMUkha;^#Ker;IkvpNNR$`6L>i;Sz4<N66c|hjJV+k`F&vLx%d?M0Y5!?`FTikocNln1dzq;y>(@jqHk3r&gc644cTabb10LDVzNCavIZ+NL*{eN|arsIJJ2}Ma<dF<jgh>VEW-~PeCob4!(Gbj___$z44mc^QRgg^Zy2BB{!eAf&Omymmx)1bpG?w!B9Nl0|+br`CjVA224Yn)YOR4FK{uFXY9(@Y6>A)l*hJ_Y5rT;p6v42OYVQ>wrR8tg~;6$W2Tc<-dl@~*G1U)Hph<r(4giCLOv45dv7l+j&JAvkI-&LxxY<|`vwcn<i{2!TrJhU0|b0Bt2oYHeTs@<)1h2n+$o3F)FO@J}RZeW%S895?sJL9)Yyv&d=Qvjk^kDG08;O6@}L%DWxl?IuzI+{)ytMFKov*W(MHR}%XjhOYV!~5m#N1k!CZzEzCGzHjuMj+BKZ3BmBEH++*0WF9XD>*rM1|lQF8~TvzrTOCKC5?I)l$`YB(IPYu3kjR!LMD=XWUl<$>@dsxoY$%F#LeTdQ=T?lA=q%MFvrkB{c}=TJf||a=B3eL^3P)qA9O)cexMKmZVgE+!kLHVzl^VDg9KMHk^a5H<X{94a)E?;fhJ)MV~>Xvx1a@dfndE42RVf60vB9O$+SZ9;%3PNkF%HVAXH@Ytq}s4%|Eka8c$?@U%)N_`DFGL_)6}B#YR{CZLA15&Me4po#xS&0}S>8-MHPsiovsPK}H5+<3Z1i0!w#)+Dz9HIeFbyQ}dhK<)#F;Yy`ue<(i#SAd9{TPXx)H@bHRqcz&5zBF~LJ(+#y|K_XIF8MT_ok~Ot;N-F{1kqxno{ZFo;SsZ?dEAyVgJ6^SKYkg5bdL@BY&P_T$Ef7+8f);3*qpCey(_D-6@w*Nb#e>D-M@Ic83Gw%x^#h32PEaNx3H^ztRaG>b4r6A#5WE+{lShP*FF)*i##NO%dg3PpG7gf`DH3mDXsypR9CqW~xmC1kv3k&Jxb%cl>e)9pQ+22eKlbJB%_S|w92-goY32~)<>o{@i8&x!J>;fmHgeLyMF>=(QTkaegOs+p;?%0h0{aF8=s7{=8dhKUC!0m472m%(sR-7upLH_Ds^xAx6tO#}{pONQVk!+698N+`NuHAeY4GO%J{Isf>ryt_cdy+?DZkVat!xtIs0Ho8XD;ur5;UzQqjbux3R_w6i~OlNIqc4_hZD~|5~VmB<rnVGce>|6<a_N>vpNyRh(Rol3HbLM?Wd#uJCIcQ%@*<D3$coX3=0!|-Ts@ycfdUrVsm2OHUP6GSFA21?2G*L+nl-0LYY!o(ie3rcbIR%ENc+5W&Xs<t{B{IUrcehX*>Rl<#>m28`~_-w|XUJC8)lXbdYPXs!Fp0IIM&mAzrq1N;LwoHEXZ5vCfTiB@a>VzJ|tShK!-o))}6mz9rog9e#sV1YX)lftZ=APpu)ax(Hedj}U#4oy`TZShatnR&ds&%+??oUr+~?K^~@=%Cx*;0L8d6h8nEBq6-8q!Qk3=N?NB`>sI5;_;rIh+!DDHeeWnD&nC794kU%sn_t#vbJAsn%xvO$!fjCDh)|z+`=XUd(sNpegr^x((G$Pwz$EQ^n{q2thVhsexL)duJr^ypEQ>P~&l3Vz3goeyy2tVIcVsW+ORM2dHSOw$G<J;R;cr^bHk8E8iBTFq+7~n{nfsQ^TF|#>-n8WXD)C<I7WCS+c2yGTG#u9Jj(eYTVe$@Rha?&WpA*diV|rMZ*ADmnA)Bb-Ya6nwx=i{s`p$MS^>{vo%ToPSTIgU^mB;mNKcNGM_dfEigcwSbjzE>QBVNGnk59;g^t)o=&JaG77XWL4o;IEWtKrX3HEW7zC|%!e+B}xjlkkgVO`?~N&11dW;sx5Gu2%{Uz#P6Q)h*~g3REFlW0|biZ>z?lBtbwdsoC{;*JekZfoOa_+<t<?My;jS&4p^+1`q{LN*;QSFzKVoz)J||-brffGl&p#Ffc%>c17eZM2thMS!OE_zhHr>*kpIr+|nzcrfEvJ>0mk=UKKZd+#j3=W8=odxx7aTadh|&gkG7k9g2{0n0p$s_&u^3FtfpbOk@*u=E|p+D0wR@f*F<i!tUa*sYF%7LNOoS9yxg>>0l@8uMU+qU*8|py}xPc9|xkygYz@Ta`EgHqak_R0*i{9w4HeT{0sA#qx0GgrRTJ}5TCNK9ZT*+U%p`6gX>=}d(AL5rqp?QwZ(X*;HWH=$J~i9H+Xpyv14D5<(Q3up!zyQn=o8Y(Ra2B`?F#k#t0NClx*1pAqDw9bZwH?&L#ZXYD3Z|jOrS3slfwPb@C$r)dr_o5|w17Z9vI_^bBa<%n>46A@I=ZAGA3IUn0->$Mi1}Ciq%O2~E<)!GB4=ulnkN$62!E5P!j5%L<u${B+c300Ec+EGv1eGqNr>bp)!?_SG0{@^(3!TgTi*P`i_-$b7&hKEnZfK7t~8lAq-!Be*6>zNF_KUTdoy_tz4so4Q@5+HJKz*JL<AiM9dD^wC&pqDuD>*oqllw#mGxjlvPv_r82s>z@<d3`b+=s-XQ^*Bfzn-ISM|KWT82)fw(a?0^oDqo{4KL?3K6f#6xOpPehUL2OQcZhPH}fqss<&#qdMijJ~vC6h8-Xe;o+9ndg#GyAizU)Y-7(;A>`B>uPk7YlDNMAJ&jV*EYwinlO1$ZkQ}hx#77oimqfXKU97?bMx7t@-ro*5SyABc(eU1kwymSTmCkKC;~n<)3oY>!GR@@>*`nL!Zy^#%<{G==Y}`h9p09-
 TxMD)n<3I<jaSkXL$PQ>JNt2R75~Y9NyH)eYX@Myb!M;`Cb~!p>Jn7ixEY_5Zq+B3(>L2ldzU9>vb7epWwjOgP`=7vl5M%A)1c%yI+M2xf|maXy)R>M&2z#N`(ItNmj|5McVcG{fNt2h>pZzxl!hqD3W;c(>&O)QT7DKl+m^IrZ?i<YbJs!w7nsT<iC_DS@t$<*J1!{Z0XeqQx2Ukz=VmO_nl2{6KX5pg4e)tq53e*^#Fv-QFblyaicFVvCom?Czztrv?>X1i#M0dVg@g)-C}h_N1~<edfh^0k3u(2V_YO6#E^hIuP`hkD%znUH^d{dr}P18h890Ts?WYlXX67V>_ye5=6~)EPUJF+56%JOil8h(yaLA&BVO2J%!5-|tK$Oe(Sbw!;q0s)v<Ll~qpt)|%MWZigBg|5<keJoWEB+WDka8zug$ChWUlG17d=_qG`d`@l%bo{9VM{F%E5%Mv`ylWl)GoAn8wEztk$sz!%Zb}X~a1B#QmmHn$|ht)+4>%%!@f0v3&h)IQGS(Z;zMLKF=kE(s=ytW?t<(zX*tEJ*jz^c&n7Uam&1|p&a8#1WgFc05bSR#K>$_Ch~hU6O*+&>D*v#_HWNpYgiWh92HpM6h6e8-6IVy#JlJ3eD&p<et7av&$Kt^QMUdjf!U({0X=OJ2k9xxLn@kxhZa9x9D&R&7UdbgwZhRbD0PYNMdvvciImlzYvpg|H)W><9VE((K?nXiPzF?TbVsHIT;n2(mGd+t6`<*g7jXjc-LT`EEzp3DCbl}Kz(7X#D3T*y8coLIjFRBL43CZ4cmb0Hl)Yv(k4YH}nAkwoP6=PQ@$?$OymU6m{>eA`Mh6_d?(nC|xxwqn&IkMBU5u99-gytINoXyY?q^S-m1HK>C7A-|T@}X8NXmdQY*JVz<f6;-;u^TcVe*YaqVqwUu~V<hn#o}~1=s<T0`22P6l-1}($1m?fJgb+e|!AvCeC)fbjzL7Y7TA8csXiniOOYY=#EwKZDV0;ylG|TSfdv$V;QC`aebAGLcM{iViR<XKep_5uuI_e<u88h1J@1w4#2?bI@LFjbnnkh)0=ve4prvJyitUrP{Q=9uOd{jPHz9g<QY5jvK!ULh`9ka-l65&nxKh*_|&nAxApct^mMfj*bj7g>#gXoq@dzf6yc%MBT(g!K7TxVuC`{2^LSjI5&Gr2jU~?UN<z(wG+b;@%g3#?m>P{3j=GEB6_}STUP!K@k6Vj_=_TSPAc?1(_k2{-a1Ih`+xjz|9LIrIL32VkM9S?Jy1^6{FRYT*RbvDq<lrk8J9gXfBVZqmG;%zcmMIQqDQZFBzYSfjyL;mWavNL)DL<DND)?-u(NA_oe494|hZ&9B1wMCJ*}k{p1FPNv^_fF-LlA^{8t(I<PF?5xQbrb)DC*4}ECpe{2Kt+d^$}E)vi!#t7N`|VxXtR{L<}F1CF=ak;EDr3vflJV_`f9joHQ?4YDT1XlOdkLnV|&K0`?vQ2d-m~Lb^&-4PrV@IU*r93Y@ncuET}ko}8jvShA!~y5nWMK6qzq9L6LTGN|tG-xYQ=ETz5sId~KQRRD*@I*n~9mMPqf-nt<rDce)HOM~EGDEwj3l+v-yO^s$!`#6Dh=Pg1FE{e^YVd@>NE}!KtP<F6e;`J?T&oGJuPdVKhd-e3h*p6?rjGsh|B1;;S*QzLir1*_xE?zZM3*dyUau`|Feg=3eg3rjsmm<!!2iNq|Hh)$mivGt#WVxZOhiq^N@%0x)ObF>m5rav`n~~7ZhX9=|V>dDep7KCTh0^xzjxIm7#B~$agf~on*X0Ghe$5yk3aeK>_+V`LNfw&{by0Iyp~}6X4-MrD!8C=-G8py0FW|s$c?+)asVLWsV(BuE!i0s%+1F~T0=sA{wXtP%6F(^0GE)(2s$S#J?Uyn70%*-Kf}Q#fK+vCv6AOSBfquUB){<D*ntZD7Oo<H6FNkXB5jFyAw8Q73GLS3J<Tyjvl5&Deuc>1OQ(U_wR~(rh<s331>p8!{C3_$Qsu;KVyv*h;AMfg=caky)MWxYq!PtvqEDW`vi_zmm;#R+qF=_`Tr2j+OD~THUZAJt|mvDS1dW<@_y5?V&DvPX@FMXtcA|jW@RqAb}Y%PMgOFj~`hhfDU_L$bQu#ZDV#nox_3w`I%*WhQ%e)3GTSKE_6D<H<O7_1cK4$!qo(b=SuOCm+aH!95O#ECV|3BsHp+OORR&sl}ZJ+Pg8dtRLs$XF{%e%ot$r+fRpmfUesq0*;VR9;f@0|VogaRYUwG+^gRPBP-?rAW?noHOieJ{Dm*Wmr<N-`FY0&>Ajlx`R)ak>lSKo07sng_12jas!cwmyI@sFC3%pluQWPNLz4|?>k?c*sD@At{k817O^auTkCg*Wp2piLa^GT)2Om&)rD~h@bYM)A>D8w8mC<@`QLe=gy%Tf)wCRBfC5}~FwQt+nYoFrkeDD%NTEa&St`6UNH3My2Y-7An|XS@z^o9Lk1P=dgP-Est`EN?q`m{5_7ol>+J-5^mP9VTXQo>uH`poNkq!o8S{oUdb(aWz=3YKWY!u0BVxH9vPNv`}*{7MA1`C<IiWK*=B*t+?Hg$r=Lzld&7LF_G{`+dk_RqWr6|V(^R?>YnB2p7L&bI&H1Rr`>X1@%CG=^2!Tf+l0*zdQYGRq!J>H5#nD(&NB&#%q}^Gi-o7nfIPVyp4$RA7bG*;Gy^6S@M?jtwY2k}CxAaJs)TmBa%5+wq-Ha+dHN;m)|Kuzj4jrI*mpV}I6u#xOM^xh8UBNU9P{9z>G2MpQ2Qi<7zZ_KQG17~`A+BVIbxAkY2}kF>o5o&h$WT=E=&;u|?Z{PX80Gm-!@M03Oh5onGAQw+Nt0xvyd4Z?LkGV54G(Ayesn;nl`+UfG>2M~T%-A%Evn;ssmoAd+{x^Q<hZv;29jDrlzcQbQJ2;%)hVK(J`QS$A8auzD2<7yo@R7MA@lOFs1VIu7omHveRLgnAUBl-e=p8gZk%vGFb{y*@i?-d=C7Sk2MA(!rN&29+0P8TwUf{K_>qKk3k2&0-QIiiz!S|)gRxlwIWFwPhnc~gTu%0GqDF0=1>qpY{pQx;=pe{_s1!SX-lkAO?g4MN{^RP^qZ)ED}5D&e@b#h~c}wCWRVzC+Z=A%rKG++_Z|;_L+B=Ax4>c55F7uAjFxYh)GVYxKz%3GRx{Z~M4@V{hd`mfv^iDk3ai-)Xun6w}~eEYZ_Go#0mS+K&^uBeZHl2Vy>!h=X-886zvTqeY#}9qB!$#QH+((hsT5JN{_A)6!|W^jL5Q8XGVSnb~kK!wF9WLC|lK&Kj-hkH+JI;N~R+)WqX_%wPS95i$lQn$NY!n+2_*h$_F-n$}kYHw}8ii*UX-X#!vzd-=sNHRk3_3fYzu>-vR5<ttE1P9DP>3RH1o>W4U8KIA>PU}@hc9Y@y+;0cO?JQ=3QIZfTPJ4<SYjUk2!h2`6iCmmIXo`G!HH*`-xxD^NyrYyQgXf-x#pizYWTRBBJ1F>lOhR78|+jiyY;zr`j^t9f|J_EHT-v4D`EAnu>yC3tx62I+^W&ySp<WLDSe=*w{_o*B4ky;uQhZWQ<GF3s;Aa%yEG$g>JtjO^irfy}Q#d5@eW|XIZu49-K(R$rGO^n2kE2qVO3A<_4sv5cA<S<dGma6!c+?C%m*OE1kxjE_EP_7vRcfeGd{;vZ%H+u>M7;o=Y*9@g0ALBFJ@mXzuou2kpp&ys2txQx+YFQ>u;|<L2T|cLt9uD5P6Ji8N+vgZe@?DFc&JVL~2yylkFZ4%Yf|CWO**xg>Tgh=6J>EO$h%uJ|gqAD%HT1JMj~2r_u+dY0veStPSg`&(goeCIzH-Hv)Z;BtDcfzXU}!s+!xo~xQ1n}0lw2heBRmn&37DWOvX&qZI8)*A^UvAwFz!y(zb|mPj8nNIZn1@ZL%j$2anFw{X(w7fO>9huHi%vP3;u4!%bwn!&rHjJJSsc0$tv~aYH~<=5oB4F>TV=JDuZ0$Flm{hN?>TiPZ_m0PmB~>;I``l7^^c0Sn^L*zz75!mD~DFD~9SDSUA)+M}~f2TiDfvEn^?!_h4+YlcY(GBnRJ|hc~<Un#)yPmW!(1>LIwppyrFwLyEW@dTZo#TVTip{X)0mHS{=<n66mSGzAV#aq!z|G5+8$9Az20ZU1OAy0|MV0_#8s59ay7PwuS9s={5fqPl3^m!`tXKp-4?Wfvk{LzVT;dG{c2b=Hj6_lU{}%<2ERTarkpuR?EiRMAU;nL@uB0L@Ct+F2iX%>ii{7uAb`RK8Qt=<@e(hnYQD&0m-ABwC)L_R|nrJyNNZ-pfJoMMBi!ydW<=%W?jiOxXdFT2>!xkSguu@K?yVDfLm_RqEr-1dS~Yl>yG@6At3h!Rhu%O+X7l0TtbfHou1wG8PvA!L_q?>y+^#+nuzvghT@1<BoWoLM_2}z!cr>XP2aFe==gW%~}mi4?jP~y<en1=qV}HRV_FoJ*`Rp>1DKLuSUf7bE~1eqBGxFhUyP_)&9FG3%FaAi8mt-$Nw3WlC=&HI#@rdBhp;(%8uM#QLc>aHw59r8gz0zzZ*H>1jec=sMV@fZb4)^A&&wuOW^Y>e<*C4zSluU0-C$(|Ek$$TV`iu#%FW}W?!<Ed%z!l!93c{F>=O86Nfuh2mvDou;^zim7oP7BEP5X74Pwdbb*ukryoSC7;>K*o?sTRa(vy}lcB-l{g7$aK|cwluf(TL(t|+9iSWA$DsrZii{Y2S8ra`LTS^W$7fvftoqh>E`rKT+YSD7BnBt)SErt#Ux(`V!8GtX0E24m+{}Rg_?$KDn7_JMjZO$Tr1&Vxe9M%i^<FZ8wt7e9ct{*n6C060m`4>Ri-cBk_G}8LkI7_k5WP8Jat)Jm<G)o*1UK2#UM@s8NlgSQ0zAHWWJWIAZfENw9uH!pyrlZgQ0`Uc7{LOI*J4VSmwEryxq}uD3q;DwC5Bfi)2ArE!beDw|PAkrm(|P>?#cHSPrbco?JcKvSv?2^L`}Rjq!Af$lv8zT1*6SL+K(0i~dP;0d?-x`|uvrA#|C?Fj>xar8y2BIwP|tmbVYORkn?Bb{@)b8MFR~*ylod(Z-=?!r40O#gF&0JKguBT)ixdY)>r|4R@S_!IfqOI^tu5;a2Sk9us=7vr3pedAKQm#<SH#WJtq-)$y-{ZZEC&YJ)nK4|0wJb^T}(4|419Txyj|)SB)8cTjzXrE!cT36j1*_f9->$D@+K<A#9!ef5z<QHPrLj6IW<#x10{?Gs)V492p(&Rq8nJuav3I!*9ji=he*~K=NNvFLMU7D?h}B#%yL?*DB|DvK$0C#mNhGE@u^?!a%>O+e{SmKBIz)wb}&R<0gnC;XMHi5zy49|R{-c@^H1vERmsGF@lY+0|Jq?8r)!E_{|q$-kIYI$LD=xk{16aE{;Gu{b6^MXGGy>}O>@8y(HsJx*oE-h;hql`fdN48O|yeHx5Q4OliqC1N5yH(7f9A|=dR;lJgrq_+%Y$JM>wSdjJO7{8J8nvtpK@zC$<s?M3G=UACWWeU7%sO{iKA6O==d^M3f1(SqxnUv<p1AHd3Exj>)(BsNE7?p0)7o;ECs%Jh2a=J4-wg=L)Gu7y1}txiWa?STFX%8IoHZ8M9nIrODc+43x8~Us&6J*6-t$4FV*ax;8Ss9GK5IM`i~*Gx_&YZa6{tzffhCYb*YJW|0HZyeE6pqy5Rg@b>I=KJ`jNSs^c<<)(BfPHOO$Kf%jx18yIkOCOOXL$U#;)R{}aS>ye<GfIRVPa7FnuzY7!6l0TYc_nPV>WJ__0<ZZ{(|a)q49I1EVI%@@8oIssX0g#4Y8LI@cn=rV5sshmHr10}WhkQ*vJ3Ex7q6@nq@BuI^<AFY=7gVc&}*C(?<_82^A7{`m#^AT7vG-B*eH20%lq?}LyR2x7iKXC6H4_N1j#jZEDYw}nzdMKwGEaA`w5R7aatnTcvl#K-dWF|l8D>IUF?sE2s`4{l%elZElV{f8N&C(hB!0PEsEMjV+sGJ<8>jys2H&Mt$MN@%p44Dp-$SSK|teNq^8DID|rQ}B8<&!sYyi0@W+cmyV&_D)4U!PwGUq?iRYe12xJytbK5>788h=kekUhE^&Ej`0Wtq{fI9i^yS=0QYw+GpJ4y=aDK<N3$tfo)r$ypDh}no!^)zwWjP$=Y8XENKzgra8>@3@{Y#wFcD#|Hsw*BhwwqMCo=fV~E10?wZf;}C`DPCXXoEkanr3IiBU|IB}+Ex9A6^>a965}G&h@=pTUSk!QB|Ay3`{p-?xOr(`aLXuUDOzJe7)B6o<3JqX4ZZkvqqmu1%hNrZ-?7cu?jP^Ac1Iy0#-F&u{^MGJe-5LgFm{2bChrnTs^z1Rf5!JA);ML%<L?9Pl|W@pvB&)h*N`_XW`NrwoVR_x1vJ_1TaNE?uY8!`HNYJz2a4pu-c1iUXHv`r4}d5rqKXFn05GWm27KEfG6E0jm{U@P{ghmz1b(fcJ(|?qJG>^chc)w~`@AFp)B@$vnc4HGWe*O+lg8}Sr=E!@)Ii?WmWy>ag^elV_kF`-Rf>|c@kH#v%5~8iy!vO5+^IGyV`#_)u-#~V4hPVZOsnRAQI=HPrFULc7rSXH&SQr%37O?4DoCEcHN)TO5RaFp#4G*?OFZ9(y4crd=>74hSN`h>JzY6t(;&O!vj7<+jQZIfiN5*o`rvKMFv;c^r-XdmaK)BHKaWGyRD6Yl#O3x&J40sr57tn|a-Sm2kG(!P-cwxIg%n@w&;a9%mtEtw4a9(_Xab6ZS4)4yoXgv|jIxz757^iThG(ay$2Xt2l6q}*042u(cVU4X4`oS%mOYdAycVuFllSU!CfVOPf?9%%%}bYgKG1ki`Vu@_%LN&AndT8h)oBg30Ay{XhpWlJ=&~y26DP#0=)k6ef;Nh{i|<B!F$;S9n)TIYX3?%LVDJl1V+>s0!(}i`TI@2!vistj@QI?FgC{9)&2k$ouDr(2MGUR(NLO;}PB)-~?}Tlm>yvyshrIWk96)HaC3@^JB}xdwgRF?ZYAAfUFbUA5T_?Rv2|?e`t?_QTnpy=nD7S?4L@9|s<^60f4KrD}QbHutH#Cm|QJ5(aWk}cCL{YA;@dZXIWZ5e-?@P%twx)y6aLV&|LUb(hxK(_h>MugKZ!L0sRJ=|>y#&{f3^zzLmBT^=dDbNfhTbz#7yc|>cSg_}P)MBB33ii@7pZQZbq2G==66hHhEOup{;sVHKHaoD`0G(ezK23rMsE(5dv9tagafq$zeozu24Yyv1mnZ*=1{?n2A0sBVe~(MwJ-ByXZZ8FL|v@iBJ6!?D~a3pY{bavbs&8MNJy^~-L9;qR1Z1pA`073ESmAD5?yWmlbt8S<#KKN{$H%Ft9XNXAhV9hwNv?6|5`FAk_if*oTbCGv7EaA|EJ$|wi3%O$6bH6Gf}2p(BJ(Sx09c3T30>?Kgpf3<0C@y@tNCl5}Nbj9r)m5T$e^Qu%JxW9*MDa-g{aPbd1N4YJN#Qp{Ua0@zTh{<ImvWAtrO9$WI@VixXT_8{Ny1Lee0eNNkbLJhx3qO<N5s<5Y&}y%-8bk?1LvVUAhtXp_a84HcN(SGILXcTg;Ia=KYu?Hg4+nv@8XZ+P_s@CV?QTkMkJEy}2)*rQN2Y)De&o#_-}XsV=A?QR-xBtr8;+GiA!3`)`Ws7Fr7nVK#`%?Fok<XjE`P^MbJW`#^dxQhqhoI5?<Z((C)#p-{H29S7Y@+k3C7A%Q~jTBq|aB%>VCJ@DbMgNNECy@_F?vhgx+)ie^@3-k@rA4{Kk@d0CUMhtF`^!Q!nyt7onGn~-MK-gvYF3c)dd$<3FYM~rbP;yGxu)%b?Ti1_p-Bbus6(hEqd{I|+g7YA(BZGlALgC%m1lyJ^t$7i@nVn=gCnw!m^eGV5&#L`p=8J2Kdd%6P&tl5U47X{B+?06J;v5KY2iwjmhf@=vQ@^fM3^68K>5w~dBB@(1wVYNcZVW~|Gb6KMu<3f-Gk<*TV?Z%!1S-Ef;+W^0;~NfdP;9-(Ysm7B*va{+3!1ki|QkrD!y*;Si%Ze&GCgv<`-Xv$?Gee1qd6zGAHgU$FfS!aO3=jsduGXHzrTbcZvwUT{Qi$<*ldCA}s`)QIf&0dbx-$zVGBXMm})Ct;nHt(UNQTdtv3vg?OCXh-{z_Ud}H?fn1W{)4w`l^SLs+K83d`Oy`=J`F>tyU}CAX>n?m{-fR5Zj}JBW&e8%~z&{8mF1E^t31&A@%#)gCKr)!KyEX!Vjb4^X9u&NiZ^ikg;LdP5*o_FzBavTY&leH_b42Gel8@K>Y+!{d=-R=fzFRCaMB{7LW}t#5950%+i2q(dt{4<(l{?4x_Wt6>utsA@Tj<JThifN)`75z|82>ABoNfPe#7cppw`=LpZ&d^8Or8P_Fnu(y8$?Ev)O+q>)684A-4&EX=9-YS4Q&VlsIb_j3a*|(8y)`NDfSL=jJaggtl1s3+pKy}*;dSWFPM609m#!E{K^M$NgrY-Us1I#Qf$(H!@(Ffet5IKM?v3h;8b^&5ZKah5VP6P8qfl`Fw*)vN+63sxm)Q|oMzMsMi^{zN)rZ!hCf*12bA_6xCqnl)ksSYy*(WBMy3Kp>Y6|k_saQyLPdjin8nPyae5~CV5%lgI{dm(s|JY#uIX8We7JGFZih`(zrSCtFb@=uW5cQYqxIN23ctyChH(jzYy2S{8G&=Zj*4V5$>(>HZbh|H_a}xc3X2XuX#uP;uRk@*U-hKe4_V5VehhRu^J}<y{~gl6(=I)BDmUQ=ox;w|;yM!up(x)GBLF<qIcfW#pXnTV%hRbwwUn5(GP*lC#(lpdcr$v@p70P7!Kdc`Kv?}F7%bmsFpxkDhQWju2X(rHcyN6!ReD_wh?1h3$)u&RbPNz_W@>q5of)a(O%*A_l7Jfg<N$kDLUDQioPvcENSf;msOhRetZHW$yk5e{%AQ>Ez?^Eh=_b1DjX}Ic3Us1MT6kFA@LM6?>WsNV?EPr+ll6mATM4mZ2G>BNF>_e^z3HJX+|IGo`kTn?`4tUCv&8)rZUezZz%lQU*#=Zz`+!ac+{fQHLd2m8h!kwdKx3+45h2{Phi3>edi@y`mjZ}o^iQ!Xu^aiC5zJ+Axu=iV7A{MIqJ({Jk<ok&5^iZa4zWK&jQ<Bc{I@!2e-<QpyDW@~1VG{MeME4HNYN_zRfwFIzR5ojQvqYRdtjP+bGs&8oC8Xymmnci2pBZN{lLQ`6G(S9dt?sZL;R_&XnOceXvLI)bJDcZy_Rp@`X{Q5P2zhgOqOrCsR5(Hjp=#P!?IeYWw-*Gxt-qMePw9(98U9>w<HT{>06lj+jAf(vkU_-@0mtRL>4PLirurk+~lf8GMyA}o1pvj<6gR0H|~O!Kz${cs^#k53fc`u>OCBbylS(CEk;Oh5Y@^Q7xmrK&wMw3R`mJ}^B-lF`?&&Ae3<L2K2L<S-5AB{1nto5V0y+VQ4KY`l;}l7*|XQv1to18SnBtJL-B;}VhE40J^d=bzK^$4L;z24YY(3i#XEjv-p667b8-(9h+Go&8$#NOa<_cV*+giSs~;!a=1!m>QnY!tS0>!98dn^&OEQ*5SpM!mAly642iM}eR_X_wYi)1krOZ3p?aVRLm=g_uKdy+SM4#&;r?fmmAz~Zh{`6P{dvZp+?E+`MO{S4wI%<`G6W(`S2j(%YAj9{EJ0XqE8n-^gV^BFw{tT}bjn}>BA*E<Lvy<W)3fV}h`CRd?Gk)vQ4frn>=L=}EsI4A<zwMsLp(+@WN9oENR`IpQHR?%zL5*Jt)c%wi4aE0niKHA@WYwC_6Y9M6RA*97v`gHzySD%(*Fz1x69L^<Gxl<hZvdrbVFO-2mJ-8H9W)bYo;9-TzkDn)%4vc`{<`c<D`+4sxyFm`c_r+_s-LxTpBIwi34*riKkokHH?_zCB7TH&a0RtAuZ;E<ZEG;Q>4C$`{k*@CMqInI#jf7{9@ryly|K(>lj)8KS5hG+(MenJSqA(=mwbE!LXkF8*L>E584A9YuEc;nwVr?5h3m|5Z7X$9;wdqUCb?x$7tp=%X!LR%5Zp@svvlDr+^P5YGCjybL;);q87?KMGYrR5>SUJ(x;?S~LWFuZ%r-V09lAT;kYdDGI^L5*3zcXGU#BuLdZ4nO#17M01leIw;1V<ux3i_MDOiSl2X@k!NtZ=BK>hFHmqkXeXeHoLVPliD
 Z^W$twTuVHKhx60?yDzqsS{M%PAjf`Y^XquCry*x3^bPPnB(A$zLu|#U3T%YyqQVzANB{oP}b(9(@i+kbzk%iVtY_Lh{LOwh=tQ0MWK+7C23eK+z!PaCFaoPh^?LN%P8TB?mvEYLMbxcxQa}zZe~Q^7^3jiPwj(qwBKZ|ZirT2v>6!NACb(l4tEix5R`YmYcH*|;p=)t@ip5}L;DE=(V{2G<z!d(xGY65%C`@12-;sNJu@p;=$AS7$H51*6@h@5)6{WN$O(}`=|Fzr)M+0iXH1xe)YU2+7m8_evodr>(#<j+%ZwYV(ayA>aUb;!>-h%N878pr*BA}edHlrSrWU-$JYbu$9bAuIokAV6HAK$7n-P)jdsM5gSoT#5Tu9OK?=31YEktxE5Eqo|d`-Hd$3QM=>390kRYlphMw43uF(~N8ZFF>n?>5~SA#bh4bJ7)H7RpGVaDKN9u&y<QYDrn{-|ym?C7+1LVnT9DU>nG|j^^zY?14bc^*ZvST}-(Humjy(SS34!$g4t{f=q}K3lg=$mXwLLOjO>Sc1=Na&Ii_HH_Z@@V~O-khntFcAdWGY!&r0Z8G0{l_aNNZX3{#8xei~PKEaxbP^tYt&T6>vW8d<>kEFMK?h24kzkNdCLirt}os-mg_JW@3ZBDGKfOcR^J63}UzLNmb%F1RqdX>sE7EK#sMd;0QiR<ABwxt;K!Cvspj&`kRUWBP?2&2{kaf8_M;aOd#MY;z@MpAN6YP#0utPG_tD_-TB0D5Tyfl=0N8eEz{@Dt;V#YF8k=!A@?nig{!fk<oeV6+|kQ||UmT~4)%&3F_p$VB<aJlSf$w?Fifi1E5jj#K5C_=7=W;^O*A;LA+~%WQukjG_&EGLIG>M9+*K9F<h__Jd9vX(CLTl&;j|sbCE`V*`;t)Uo!`7qCq%C(cS0B1h%KN?Frs(DD|s8Y#eqzv3Y;18dHqk3Xc&#}<--?wj=(*$ObIV$WxWI}l8bFw+he@)h0NHR)CRo-F(wWh?DLBBj(Osa{g=E%eX~B`HY??P7k&#D7u@uDDO9rXSw%%L@BlTvR?kAoqu1hYEr@@lI&buvhVno45V@P~42(73+nnwHpHYiM%w*t~a84OMSmk+{RmgPm;nYlKT9T@iLw+n!QXv%(dVgjsG@xBl?{SiQfNdI^6Jkwew~q^owxZX55E1Y4i3P@zIM?yGImlV?sPTeJ2me5JHaSZBUNZ6R%IFzyZM@E3CiTcMqBrdoI}EWzdt<4y4z8CSkmp{(bJWlx4q$K3B#O@uJ}Y!0gtlx?7c%J#Kb_N(D$FCl)hrP7OZIHHfmx&;jH8GmU1h@qZMCxcFN1R2B>0tAor`%I@1$RUSv`^eT7P4hP$qkItC9O5SsdC<k%UohI4X#TI87z_3iwI-GAXqS5X+mXv+#?3EA&po3<Fopz4<lMash+*Miu6ZN4BD_h^Tj?tT3rnX_oI7%hG)N>SzGE$Q@q|BLWjcU_F)e}|0&K!}30VnI5q510+W2@3jcS=3eHfOYL^qz{i6awT(n+^I75j#~wt^q%1nrgH4w_nfaUmSY4GpL?~%<eJIOo;IRVS?k1aoli0x)sPImjR`3xj6wLK(`Ozk;$%kGfjf=EUaKK&HR=@b?7f^BT)9eGgdy{pRQW{q(oh>p2gLoEdIF}6=t>~kh^XF+0VU-Df^lx3y7UjcEwfEwaID#pUQM#Uh#l;F+H$&DX(H<;lw}`sD7QakKMKQ7c0rk8tG<REo~Zm{{lG={@(x>Sm`5`{Qc2E3!V7-JL4E`?1Ur}d6HD()T78x-)2He!v3#Sj!(ZaXvbGNG2egx_^!EEdc=Hvc_GuO7nT-{I;giVi#swE=U>zCn{Jf_9Vd3~$VC#5YzI(cU&}M;ztaYphnXu&XB*30<eu6LgwTkbmOCCAMT|>_bFx>kI*_$n-$rfE-PMi2XHJ2yNz;fi@G-Y6Z8d}PlRh>u#Q2%!Q^FocN>;*&X*E)Y8FN~IkgvT6tE1Owm}TiUMZH<Sk_p=Ef(hKaCvLh>j5Jg84h98Io0nYAewcXd7+;XTS{t97C#=&gq71!(TrL)4?k3wu_DCWI3&z2MV(_D$9qHmI4kW1!f=_eZYlM#s(~Y~T&M1D-#-6_H3J_Z7zkrEIv}PR^x|Cme-V&G}qH6H?x!gOs!cl#6Oh4F8AjyPU=k*zS{$jl7l#-CUzDeuwhj?x>zLP;?h<<BLx?dGs3B?SNZc}(FeE8O|$a2*}vQ;~IuEK*EFd2|4y2br;)s#`2fdv)Z`69muU>v$Z&(Ff8d`<4SX%f5&P}t0m@`UXi?c&U5Gkaa`kAtn;)k5?_s~q?5xFW|mF<h^uEBP3*yT9{ZK;y&yW((&sDnRhM0vJ2Y;(?LmPe_@TA)RgxM*RT8{7eH_FJL|*_9Z<u2JV92MmbNAj4}vcp2~%gM1k@BI_+d&i6@Jd19WqWz$Y%kN@Qz$91&IHkBh)TBitR253?RQe{0;0ok?lhFVh-%L_NeXA{c3qL>hg=w2;+^9f_VM5w;>C6es3+!*(Mj$0U=Id+wp<L%8j#M1Mfrhq$ji9Oe{mJ=Pq+3r^3^l^vU;V~MY<a;2CY&k0q{jz}@S6(u_-IAQ<Ebz{Ko!gIN8lh^*~cV1nUn#Ek;oeK{~f4bE>Kife0+D<^iPN$jVK;w&~vi4#Ekay3YDl1h0+rM0DZoawsPyslZTJ^#F+1Xozm#nYN%UjZf3?;Gnz6i2IAS)LTJQFQ=y>6W3`9X=LR`XCP#I1=eGi;*_>s+^Oqjo(VI0rg<M67nMVo-TzuZ0QRLfn+N{zz-N7@xW$OG&HsFl;U13VIpfo+a?CxlHy+T#{-@#blIQdt2m>s<`C*(azQn61d$pTP$lGQRhob5Sz|0&GUj$NFF-6C^~8B+YuI1`J!Hvp8a%4C@*@F$ZRc{5&)+^d`D2UCTH4Ss;S+=7s85Mj!$q>lJJ@B$SA$`8rMYv514_L1;l{d*CQVu$bY+P6qB?ts_NQ@<{WiD(9XXsSrcjI2$#Ido5nJ5@hH%AZb^sRbfm@GMbC`1;HY>}1BJTP@5-B?5aoO!Ya9p=lm{#BqtglyU$kLdxGS=gsYsNvF#H7WaObKMD*&At5b5{4I|5SxxpS>{A|;m@G%Bmdky?&beuktyZO&lYLJqvD4Ab6y`VyB_`YucuH(!)yP5;|YUlvVttxo{&xsyl3l6_G=C;eZtQURK1H)Tb9Je;)c&uv!W=Pi&enIc)%P)A2W;CiV#xw1S<OzI6GqUD~HKYcI63RbOL2Fx^P>%l^mpg#P>1KG6GjwH=)!fi0aFF<hOG!;yWZ+`Df0$@j>VPH>EF$%L{8b>9RGVn`Thn>ocuUJu^n{9RU#$c8Z5#f3(1<C^zf+SMpu;+Q~dW}XbyOjI*um(XtOddTnK3Gub^cb%m_U*|?PvkJnR<nMddODHMZ`CoCCea_EKE|ZKnt&(U3`FUPny)cmTN3*Xkr6p)1HcirP&buIC4X7gTEWB8FtIV7F1Y~Yc@Zvq6KAQMw=vntH`VPxg{jmrlam>Emy!qa<_Sa)7>mybr6T7T*Bn)uV%MBi*aMKu_6NWV;RSPmIW$1)C@Ei*Ui|IFzW|TNxg7#X54JjTd){*shks;FlQj?{K$zv?Se&y#U7>wBRg$tPjh8IB1@vd`$8+)|)Kld|rjX3;JbhdDz<BYO%-pD2cI6ltJTn0@-$&|l+na!|%=o`YMJf*cn;qZ$<_feA*}qkn0Nr(NWr*mhC*OFO2?B>+N^g}zd}2@T{GwBXB^vN|g1byk2qpSaEQ<DN;|PAE$k~h}_ON`!5%+10>)C!j1AwbzE-Og4$)6c(0EFE!Fi?@sb~6>TeE@i?CznW7dC;ag03nagZ?9(RHj43PGIBSOD|^Fko82!N26aQ^{GVly+w%_MqzTBLng$*{Ppr+)H|<l>`wMJ#Xfxz)wHQ4rh}7f}Y_(NVPbO?a3<3{%(-S>+V;-aGGec`Wir!dTpOt!R36b{j-Mnx7X7@pJns4UnWj~exG?U10WfkbR9!64ra)gxrOC~atyi!oH0*Z^p2HnMWk&<Nk@d5Sva3j~BIta9s$%S+q18%Ab8^n=e3=H)>?ABtAghs+3f4xqY;-S^Xi7%925u6<XJUKh>Om8^=R{NM9H$uz0RorFL*BT~%7VwQ-mQ7QNO3^c^?huU8L}W~_%S~T-OJ|kCI<=X8MTqhiF}r)G^(a2&uV=9+X?7Wg6*quE!L~qEvZxj-&!ysid5_8=2n=f_5*!c_5K3c1kW<)#N%W4!yTf3q(Fl_**JPMD!L<5T-j&ssU<940%j&BZl{l5}7;q>{6mE|N?bqbx-9tpJh@E7vS=_}7hJeAuylC^5J+-s_>YVl=g00K$;G6G=iKq-g526W!^@uU0vgiiv_5Fy%W$@zg<`jJ&k=Rq{8R~jw>KW4~6!Q%08Zl`fDIs&)?Hm4Cg13PCeKuSE2}S{?C2xzGRXPPRZE?Z>d}GqYDNmi?bg&V)_c4}2eaIdSe_yyp49q3Yp?PbrLf#{?-+5rM1FRB{#=haNqZKUy1Hw`KenQ8yB13-7Bm|e+10Ji#BLtx;70g;ZW!sG+vK&(5<{H!;x&8Lxt4bKr@m{IR;xd)0?33SK^Sf7HuKlG>K}}Y-*ViXV&`2Vnd^B0H?t9E9udD|AYcB;ERb_&m;p4I1XfLD8fdC>htdXvGZXwTI{;)!tD7&T~!R42x(|Aut?)jD&B8t^9!fVdH1`nj9Gn=M2y=B-xz^CLQkmE!m*o{q@nzR*hN#VE<S<LMnsRUSqCPTxfJs~J(oleLwZwN%A>Is`^g}b0QqBqR900TQ3r>9aGbJMaA#Q)EoJc<c5Y=t7>OL)1;8~h_RLzrVcOkoK-`b-~sbg4VE9#y75mBmM%l&(Ta!W}S}0(mX02Y=9QS%awE+&FJCNLM*wNWiqUP?6k`Mz@UE(icN5bG4RB)bq+q08F9+qX8I=K6f<htpdsFg_cP@vX;taHQxYNcB3#zG%X+Ak#qcrB^?S5nD|YpUMnEkm`P)h*I$3$<hxuv`Zd$HO~4bXZ&K<%s48IS)_Vz+55#9Bu1u{t>h|Qr`e97E13nO>m*$$y^HDLGfA3vz#!Klck^s$u$ec-1wP#&2N9v~1BmC{oX%LfG#_v=fZ@04HE`embkS5VQ0v#6NTmv{rey)f{AEH?gL>R^CfnLt)i*>?#7L1`mzg{vWXmENMDvBZgLZR=%(X<y;Ep^;FMvCXePXv<YKb3R8R2hi$hZ=JWp?Kc=+XwVqr$RvMGFLio7en&MjN%Z2!P&(+q3IZ4_>h*gO&IU%u9W^I2m)+x)147naO6!Q|Mk%#OUuhZmkjcl_?%&<%W{Lyjmi5q(X+8`Eo)=;W277>oy)-D6IJ+}?E49aWGPtAaDAQ-r~%Oe3)ueY8n&T-IZjy&yF4|$qs?#2Fk1#YM1Z;(dxx8!7I9WBycDfEri{0B|MPv4n&z9rqNSt00eN3fp|vtTLMX0-q#zq=FevmG(q^<reW?syM2Yup`b-)p`dfEm!Uhp*MoEOOGY^nHxNY$#m2*L*fmf0c(0)J1y;l8vb!47sIsb`r2(!1+(sE_x_GwJG{0npCA3$c_q|MoCsY|%fx|>Yb{v$2`u7iRb^fK~V9B2UV%)pA8;eyvE3TG6cx{GFjZgEM^2y%uHaeZrR?1l(0i<Q`?jLY*fgh>nSgAv33|1-LOzajaJ2^}Z6yE`|QADB&$O1>9T>9;RegWpW*cwdwWpfIc7Rcg-t?4Fvb9^{gh1li9s7--xPgAA6w=ExiQ#Ar;fpE&^`$OMS})ILv5oJcNGi+d-;e!lA<_Syr0g>ltBnnA%7$nfuyA~F1<yhJB7eKBE~#u>lRs(W2k1t?_5&6xJwKLw*;V9hl6T!aqi(Su|nX&qU5ZXvyOlWXtf#p&8tJmjE<Z@QPKwUax@v!?x#^Gf8aIpBexOdCP|_8%lz=D)8I-D&d#0d#c}S9%(CXVf$gJF|Rs1qmsb%76x(Q16Q9!BgtJWu~@g?joBJq(LatD)))v1anP_LeSNY<gsOw#neM(3C+rZDETA);bGN7jexCWFE&}6Y(U`}?o%{dB<r<1i?ai7Ayqgb@@ONO4_jb3O?GGIg+$v{II)*Lgf3=DUjJYm<^gCwz8M_oe<gl41Z)Nm4)>A=rPI}!KXBODIxRLMmWl?dSQ3)|MR3p!KCn6Yrn8`Yg(^AxR=o&<I7O<qz0Cg`FJPJO^+>wuZ)Oh&!C{j3wR%9^M%8~SRm{5A>oR~Uk7)kY3x+Tvo&7bbzQi8q5e$C!^*c{}-T_>jVY@{m$F4b!pMX(8=ACFjuJQRZ;7YqW!F3-hczR~W-5ln$r(2?w2HwneGpuw4Einy&IrlJwut&YKWe6)82XG>eLQ0%*=PJ>5GV_*$WsQV}#&4v&j%#g711O{nVyoWiipXM1`#VLUt3dafLH863`W<P(HhgG6bF$G;mbGYt1;6+vbK(P1Pq=Tv+551V#TAPgH)5g_cSRUN8|1Q(iAGUog|m*U|4cyiBB|??d5$6gXp7!#+6SW?8+<OJ8b;q@vW6gHsQs8c2VZH&GR`&)2X(M-4+m1y0<yJ<fT?JdT2+fJI^gVZkHBe}?!q^h{DqF@F0^QnDItQ7vgskiUNhG*Gq9CpAMcc9G-?rp!xefMc$KL0o@Ob`d!~<8`tDcfVp`17W7Oz|O~@_49Z(xJmxR?C&+Pz`T?bN&=)eg(*{JMFGR|;7Nk$z&IGIJDlaz+oT9jI9GTG6cXH6aM>`D@%Wm$^Sen!y~1J%hT5Fo=CH7ce_F-xUr+SwIOEbun@+<v5r5SZ`)8dr|XjPh^CDhmat0>Vvgc`cJ6(O7dBBftD=JAlTZkuK5KD0h@K+D?Q43GQQVf}!+0La7)E-UMsn+G%(Hp730V<L@nXLlZ1xI4BpSLbYq#<$qUqI2%4&T&+p9VF0_ILwNEyW_#LL7yjqajua^#S_~)s^0uP%j+&x_hsH_4akE&+*Oc~Nkom7H-(IMe1zD%`>#s$lIafLeXS0ws;NQt=>;UrndbuSE8pe%X!~e9=R&EK?^xGkTj^+aMS16=)3QNl^qCpM|!XYpElPw%=czydWz5(-L1#Uhh4mqcjV@h<_zfIt2Y+WW29P?}RAzt$h{>)_N?P0@c*oeSAHqrx#3=03?E732Iu$%Jw0ikD$oq_J1nLNmriE@n)ll1h4Spf<o2%+E7dO)Bt!3qS~t~YEogGEuxa}fF#wxxrnnYYKh$VPBic>V3-Fw7Uc{pyR6I%A)R-8WI3biBpCG%7gbOiSzw+}hdHK?QdghGzyfTz9(<Lw2%(#rUIF!R|v={YzJBx(YXT5^-MNT&xW}PR{JxviHt^-G&|cBK7q=eXZo|W}qDUc63<9N`}I($!!$HD}C+fCE#?D-Gtsa;9iwTqKVPJ{-xEX*CF0|(tzh|5Iad!B84VRmoh-<I`W}TD)RIrmL$5H1R-}%Wl_)HBeN-`J7^e0*9Qm-(N#wO8z=j_K5jsO<RWLsy1<=LIm!<pEkPHM^dEPwqU{#v4XS4A7Yn51;D3fv0~G}ErT<R&vhAe2Lo15au}U+H`0z^%vY|T~Dd`!?6V(7d`(@XRl7hPQmIjex90Bn(W}0q-e9G#6uj#aE`uJek8^a)j37IB~t4}*D<>amc^H<}5b!F;T#^hhi=TX7Nja7!VgUREUE3Qp?{PXBlkj5&=OgvKEA{{mLohaGa>W-eS3@3h`MtU<S8Bd&9U{}-1tY#Jiea$UU6{@`W!KAgS0sI9ye<BzRNckJ@qP%ivI0s0@v48&->}dNKS>GS64dyTopRKu?pHYK}1Y(7A;POwE`hyCFLro^ebNzV7D(&>?A;0jtvzZE5Ko)@%8ad{w1jGkV#|tkMaNzwOLMQ{tFGE|B*Rp_W0<0Ytu__YVrGj@N{nf=M{Z#MkTsICi%o{A6k*r=VzE9q3=_DY}>Xm~G{7I~0^0U?q4*2<CigK7{FY2rYM*M4bXm{4lF&)429YGl_KZ<sn9O2K}vh|CzNI|;2>-6M%#&*CjdV<~PuBg{!!rGLV=+m~Dw0#7YFab)x|I9Q!>3j%QDF(OnKYc_dh3k07(!tqDaavyLae8A>?dNOC{Cm37i}O!V(oLe{X=0GuN&l@L^!w?w5v3IF!JnC~tiuoRbA>4_J9-<GI4t820S$Z*e#k|VR9@2IRIgF15g<NI_iqr&wN?G5C1v*9qMOigh7$0K_rZXyJ~*#0jK=V&*hK92<+Cv?xAvmLPYod_q)>Om>CO~Flf+G;t$SWZGGdcj!7RONE)%Z1fMzE0O)RSGe_Vva2w6wi!#UDA9zIz=6dipobKtspIO&Md`-Ga=rWkg91Ubt&mjl#>(jaTJxz}jxq2>CM;c%NpjRkb43$l#QP&Fp`;f?xn!>Jci?o1LC2*OE*O6fcq$&dxr^Yw9J>7fff;#84d`O^bsGGU$(2(u?ztS+42HL(OWJ0-4Ho{>+9QRc0W6`c}3OwRqU3VRaUqbq896EyYBfdo+QusH&zhae1|C>^WaVQl}_Il|{P<LN2GiQ;F)aLqNvyGC|EO=rPzXhdAg^vmOA?XZY1qJ(TrK@j<yM+|?p;2=!=j>3<{PFQD6s>GN4w(ogU=*aIxpO+s%r$N~k?5*QLM)Hv@s&7Jb8f$#l9e{s|pQbf0Hwn!is$A?g5lmY~Z2%!r5`O*Ev`yeJmN@KC2Ga$HH)qW#IP7lX22ZZM><3UnvaHZcJJrq&*mbHTHFQ-kfrGvd4C26+2$+{h4Uw;s;v(Ea%7P6^`ozsCNW`|$eqv*{_P-P?t4pqXp^T7Lk4X3|d7cjQLOixNL7pRx!=4)VJzeG>2HBb};vTKfnmJh%Qw41h#m<wQ@jr58ItK-L?J=OOL-1#|t;N4GR+n>$n6H<03!PQK<A?1X%q?75lJ6!*jjsY*2YJ+z9t}#RWlKbF3dA&B5UQCBfX;AQCHrETzy(o%2UZwrhc5I+n6LLkl9&IeN*Wx%&=K6k%;Ozu^N#1;?n>rOyANiD;ZlKMF3({B1K?XG!${XS&O=U-hYHQFLi%{h3E%Ck@qW3#2%Uj)*EP^`kwIcV{SqYi2PAEqaNA!^-}iR&e2w{1Hoo;d1Xo@QtDCZQRaBHh-wNVs&f$#dO5|W|J{6C;j~{T<D+<kzs-pxHGV}nu^E8*C9bB+oAgBf+a2?S(jHZ`HbAhd;APkpp*RWjh6Y2E0;BK#S6)v1dgSW!vh(jyjWSnrTn`|N3Y%mSz29JHe4_Q(5$TjE9?dM$O$yuP4JZ;4lUjk$0l{KsEN4c#v0((=anwh1xi?9~SlW^!Of;7b+jDON?L`(B^khLneoIrc27ZU7<ZiEAm2Af+Hgj;GGhAQ9uRO@sdu$#Ra**r%WkVGZpgeMG%cbBsy)iDbD{YSvt<Bh+Zk4{!HFP<m3wWnZVAkw}-aZ`4#hUhG0Ej_jYSH7ur{$9aqJ`t76#6IHA*+lvR5pP2|gAQ%?J0BtT;+gmM-)_n9(P>kaDV1b(Oz)b|SMT38NI5_oqKqN=tbzHMHVfAD0|skJ(GhrBXVFuY^HpN~;hPRabxsQV4!aWyd-N65FR08{4=o_&0QOo?`F`*OsgT%6Vf##Re-x*dXVXc{N1FcXn+XSDe4@9BjNCt_415D%0w%M|YJdi^><MHA`-O3~KKbyn25j)DM=7Rt&fbIMVr=|n^H>jpKeFhD#0i!9H0kn>rA%*zvbm53gW@O1IQ0(J5bjA(G4NYS@1C3r4F-lB%^{*$bF&Vy!4*;Pq=tGLMnaga6W<MW-MZWn8<;-wd|gzS+S`3IKmI6<=t83rg>dM*4ezHk49Oo!GU6yr__J?3K9js4KbmL>h<XHSvAu$?coRZT#xTq9Ba*g^hMk$Hh0wsKS*dAMhdJ1IFUXNZc$Gyk&5lQ<)u~C=PUHK?GA(`WO|)Exi5H_*M%v!N>*Q*Wz%MWRBkWvH;eE7+)Q#`qeG7N1gU%_g2Tt7j3*zCeru2>aowku=&K9PGNHRk9;hO5_<0)w$LrjVvdmh{@L7D~BTtB=y#ao+vdX=xcboZe{5oZCFhLZDU10J7X0kEOzHw|P@c{aWms00ot`jL`<il6z$QR!(#KRw}Sxe?;<8yih8@%4$7!qL!p(SyMK$&R-n9uG=t?lqY?arbeh@lycwQ^v95!KlDKP0Wb
 b*t_Tubt$Cr4t3c9rYDyj{fe`;nk2hLFB@f82TGacEdr9t$j$z9&vLaWQvZG!jaJ*zck3u_li7691LAPREhNR*516)(fo!0bC_bDzmdN8L#3r;Te%DN1kaB`zVijpSf9#9vS?zGBvc6CG8+0>lzCfsT41o*{n)O3=h)$MzGKBF>K+rHKPlhpJUIUvY*Fbo^KPeh=YDx}YbPz=ecSMBvY40j<ZK=ZU>3H2exGy^<DX_3Yxg5uvhfz%R>vnThj^X1S!Gb2@kwgOk!gbQTP@+5NlBagKSkvq9phctapotcSX+U`2M4PF<U0>aUcs(->NS*CXo4a?c?=e6rR$2{mr2*Ou>pGgOPbf6RY2+4s{1-jlZIR|tV~V`zYiR_7<KDGUrS5v@S0&RdWUqo6Uv121N}jAt()gXM+<BeiKgIiQ=E={x{A;mxaF#~R(9!Trg<wac0{MWB%pXm-uZOZd`El$dnc*b|GkLHpvq{L*pDmhUcQ>Obm|5~f8OC9oI*CK24U-hKBrE%>pQnxHkMu+~C-V~6kHTeLBrtC)rKKaL4hB0Q4T8%)2}U;ZEL#_en#wHiU8QaCW3IKUd3?)T_NoN5S+I~W0Kpf?_dm|PjWgOM<guU!l@nqA^s3T52aYTR<)rD08B`5hiG;0A!T5192*)0yUM1^vSkf|Sa#FnDOk5k1pdlzBG}|2(_5HB}G8t9LwJ3N*u37^!OjD#jkLDoEEJ+=5zFBLIomfE6%~qmZ0RsY~G?5d;qH7Q4ck1*fXe^ZOcBhMLy9B%BU$hae|1=unbr>r~d7QJfDT%laPJ~8=+SK)?FrRmv+{oyW_wHpSRAeMc;1W9scpjxR{-f{3IC2Qv&+P@lUvW=-0qNeO_hGI$g3#71A4n4a&u9dp{*%-pzDNqDk$fAE@*f{^ptbR;8J@}pwd=h0AxFVn+p`^{ia2x3<=isVS<GiP*=$F(vqtBJCcGC+dz6Ocvr9_?v6Q0|TDvr1@Dg3c$3Irea)Idw65SkMV2B7JFBYOt_^Cr06aKjwZ>}U0rxBr@)b)xF9)@hMozQvvoc0e&^v6G%HodY@uek*x;bKoH-j$`Fj_lC5YpDZQ!kcTW>nM@`O?Zfe^C`6DaMR{zoAS^M4)#9hDx~<CTy6CdbD|2<Vwg+%43JQF<B2yBY)iPGLy9ZQxO_}tF(HKRj^3Wmp2)A&0wbQiDAZyo`bdXD42lC5NpgtsHOT04w$SX*!*#bv2wtU+(YTSDgY;sKq1IpeB;-0CN&%3Ig<OK39*Y~XIh~BknfZcbz&14fWo)w;n-LYf?V(N9i}y&0qSlk`8Frq~YC?FY)lVW?0IYPefFNVg$!ZePuYt-G)}|sUA&r3%zn6r|oX~$8D&Z4C+|1K-fVA>ZEU-_HF}s%E2!tqZd#6ysIeaYlp)0(YiaTN$8foitDaB%Fw*hQJd#)d(yYCU1QeAB&#$62j)OiO^!#NQZI)?sOH$Vlj5fLz%0X<+$eX~$m`s~BeWVsa;(3ZF;*0i^T^RiT2KRag}7uPDBz;02jWXodtAGct4n8PZ37m6RK5l3L}+{O5rAwiiC<#fz(GTrTWQS8z)QGM%aU83Zzdd2}EE7oFG5Fx5OEyhF$JT{p?APFH`<jK*TfO6U$n#Syuek9NHR!IOMkx@~AqgGxbTO0YZlW3``Y64S}&jgDib?Ium7IQun71#_90^R&uF#8bI0l$LbFUMjwv&SWaX#P|96hc66#e3LfIw_SA`C9HKjX5Slxm-aUCs_P0ie?h`jbG|!bcLu9ll9YtHtEwYK{qyZQ+yKnuuE`#o^%+Tq@??s_G*`zq8aI@?fa7J1;Z$1rjD5e%AVdlM35~W$2CabGX<1RcX2ekEu<mjL-OQz(MoZ^`K1qwhejk2Ma^`}$ZR2$>M6F8D*QU5=ToPwP9#tUETHQ=R`9Jj`(WN@YD<Mx7gmf2F_aZ=$g%7UX9hPMDbtrnXu7ATz4tu-_(8{tbg?ZQNf6VivZu#z`a=YBi-aD(39`2~D>i#QxNr~|f<lN*XjR8##9ImFZ0=m&L44f1edIb5l)yvkBO?Y&Lg%|p>nC&VEXKLWBKDHFiB=-+t5B&#(1j`QUl92*C08qGJ*n2llwv>fv>dTFed&pzrdmHJz73*qZ(K4~&ENE%N_eSDZih(`dT0A1wZ%H((6l;zZZ4oG9ZU$r5n25Mwp?Xs+3s!(y5J~7o^i0UNAfUt6m0g9lf2gt<<pUSnKQ^9P&0yy17b_;RUsTM7~sx5^89BtwRS{=m?f^!)ZvSnHp`**<HF4oTAIAzpH@dm)*P9Zdl<AhK(^<kb1}cHl*!}sXBVtmL?jzs79(Xw-%Dn%uWo6D^rQFS%AcT7KGs#PpiL97m(mU2X&ZxJ*d#0fw!VP|`L;6ULJq_l1%n}k&;mP^)ka7v1N*{OPh0iEo_4!nP?+Hh6KJu+pqW+Wz`2otj39{xXX}b?UJb4&I4$tC#zj2{-F`r4RB?-s^{Tsm5NXJJym7)ZrFi<8PF{2F(M-p?>OybjfbiccYz+chP*UvUTZ;_}Z)_&CYc8}`yj}`LuT<$qDtt#H0rlS2Ng_slZWg;?)Rna!RnhjDzeL?sR~~+EXQPtJuYkY`jGPqy^+dla$gkbD<}a&cLP0STpE%JC-cC$rN&m*OE!zA(L2hbNl3<?pMr1Rabxt=R5l#T{<x{5`7$xO@%XWtV``%tY4<^JB&)baqf;I}SZ^!i=vS6k&SaZaN7YuD@JOaRnqi>!U`RuwDxKoM3U#*$nG;DyS&VlJ6>Px1HB7puaBJ?`k@S_He9a3%vN$g;u`7&ww%5uE)Lv?Hb;<4XR{}Ny9i^klt$Jw3x5KXTDe0;8+zYg=heOeh0Bc}QiXs^e|sP;<<q-f$)L(pZuUkt9n$(lzm%^g_i<qu;E^a1#7ff)<ZN9Pi5iyFyIi5~hnPg8S|i1kqNV$sB&M?`nij}T}W67{$v)mh&V$QJR=&>NEkU3ekYBfVqe&USOsp(3e0*et6ru0>3GSjn&zEs@e&j6{5LwbtwWmrT2$+^-g*+|u!gYcMct&}>A%Uo{D-xV3`5K{JUO;l`+1IC#iMnJfp?M1gr%7+c?p86&Q>s1dcZZkF5VhJb24U;at+*rCqMDPR&};zZw_q%;0}cM|o{L~=Uo{CoNKJi^Bc{+g3*;|b8k6Zmu;9C0Khq+LomA-f}V-z$uF$g2JS)NY~HHYv*6rZ)ALJsxOKR%KmOU4KAOnu#)%LZ(8z_CuV;?E)+^K#7LK&Ktwx`v-r5p5{y(%oxD0=`sYuK2Lwaw*Gd4y%3!E1YvFsju!|04DFm^Q*+u>CD&0Tq2eAL5awZm!5>v9Wh`)<N@RC8+`r4r+{$<d#Y<O}Lo~eE0-E~xIk?2^?qP2_k!h;bX(+>JyB?O%ahS`ncFLSSOKCTRwJQSPSvz3tJ8x+5g6^_tiOc)4vt+@o-6G48iSrx!u%4g)1Z3y^p0NI&ihJ<-GY>eDdX6KKSTBK-^z5;~et%<58nUe}oYfqd1lMN+??MP+3MP>;UOyk1V5!w%%Pb7w)LZl&dOzDJO97TNnb%fOnrH{81W3$k3_x(oK4gxq5G@9iKKfV0%b#T9>ZLG1DIqx*$Ml*6406<>jGGU$DH^GiBlu*h)o_Ms6y)h)3I3X+bS|sZ-~7ZIiCeQy<-lL8i2Pplw@RC|+H_7ZpTV5zQ}GVsfuJ`7=`Bpv+Ak#W<C0Ak*4XngnqyTDt8p@?##lAHnI-$7x(vq}k3TK{c7KTU0f+!!;S)0IFw*vYeZ^2h5%Q|z`3_sTwPu%hJlBNx@|-szUSDHir0V0Y)=t6>r^iPqB5igqRMG#Sah+vB3XHW(lsHPX@MWy|W6HrO_gQQ3Ijq?Nl({8AJ$^vD@-~mxDN0)j3ry2r1yae~q2}vA3Plje6~TU=qfyN2j<FIW>bKGkc-!S$HW~;4fwB}vG|{Zbg8|NWCF93l{>2H7$+mTZZrAvB+l=!LKOl2nqvMHTg+~Ni<hlb?u3r5Cl+fJ2|8>-q!hwfSPQG?K#8c-m(ISUKjES`KQJ_W_EI!LrO-;hv$RDNqh%JXlcrMJGnN28z83goStD;UeKzYp<m2LE45QYb-&odhaS%B6<#*pS*cWD=e`%`^Q7hZ|~&Y|wW_~?61ETzj%9PvkVxKBAbyZ_FjwdV_`KN$U#Opww@Jl~Dk3)^V^J9lK&-mvX9IDk}0+;`faos-mv)y%**SVzCU$`4X!G1QWd8fHUcVE(4i6I&dBF&@X-e{|Ao|27ksg2G7(Tf3l90_xkzjID<23(qbaF~e0QOknAK^5@R_<um}JTM9bpm&)sVNpj7ijBP=$yn0<Qn&~-%wQ@Dl815&-r#7!zja`U)Olghr?@LC{dJlF&d4DgMO4tlW-w6WM3ENmB`1fDUm$3`M2oLL3eVz@l=}RXwBi~EUuqHDf8`f)>8f^NbK%@^hn_*k7(}E>$HQ$sXQj|x?dVo|9*imUCXOidLs#KP2qsw6dNN5Cr-+6=3*i7NfP`p;nO+svBb|0rqobh``qL~Sz+m#Pll1lPctypp+ow5|L-vZ6h-abIL^vXhJ5!N5)dk!Z4aG&SeoiZ1qlaQR!hg3*{#|0dHd;`!o0j)N;bX0Yc*#D>)%6(30i>1<$M*^Im)jPVb4LnB+yWDs>cDgX;6^QTwNTAb?6;o=@UjHQqVuv0bsnL`%H;EV5+^7-V+)Q0XTpI%kT&;@3!xCZAd4KWu6wifm-Mb$Toz5tS18j%F<3f`3ghlK@^C>0PwQ9Mb7fb`QHXK=~l;l~|#)7Us^^ZwFkt}IK6Wih}RVisgF{|nFaV&A-7{71{t##aBDXvMQ0d}DI7LeZ`A}*ZjC)>|9oPHqhX1#lo#FfkvZhbV|P)Lm<=p7wYbporLRG6RTEdhTrIE>}WN9>GpM=#dBo*P>I^7VP>@E_t6=4;O{n-O&~bL}pWNNfr&Lc_+>mxx==2S{yUkvcI){ea!Mhh&X{(~5+Q;cHv_<YScti_jD()_S?Fl<J%5bi$X#iq^a<soM{Fg@;uc?p+5&_@4Q|z<v9{#jtd|MsjUK><R3gcejjdb;kis?U|)Z*-o0;a?oW+Aa=Rt={BcHy2=%VxekzFX2xG}q82Cw4?!}G#GKH)Fo|Fqek#()+e@<0B56&K8URCVgo*X0r*W65tmQHI$WrI$;9QkN^bx`ppmA%--NA;mL_ebRkLW!VPgmaO#D`;C{yWQ%E)0i02IdaMlKip6<^P-v-5HphdAu}_1meXfYgq7$2YjI!lfwgG7SBD$a!6AFc!d`KsDk<GU$L*PTc21}=Os_zokLKq^XC3vAlp7l9%wPf44Ay7Q2VyI8-Za*urKi}23fwM0iNMXdxfE661=%h`6_kn0VwKn6;$3od<TklK#&F`iJGsr!06t3y|IE}E)E}G!|dhqn_wzkZ}z(iXr3P_w_iZod6SpdIzbqR56`d_dz<;y^D=o~B7$Rv^;%Tv@Nzn1yi0Vk!Xq8QZ8y<E^GWc!1)jNrX;9$t+YWw<g>Zoq*J6%q5I8v~XJvyzL9sc_Rq9_4a>tl~m7S~l;(w$%^rRacseo0*!;PC}QiLhVW1FPQY%Q!s-_)tqd^$l2J^)2yBrK|GiwXH#{J--eTxxrSq%@D1GWhF8eQzE<)7A=awa^DFNy4*vkrqZ#9I_JT`DKYf!8ZYyykGxT>1@|`r0@nz5Z-OHNXa^v{@rNDI~`(3ZQs|R4McCzYuJ(HHxyMxH1k&J;tCaroGFL?wiI%O?Lc8}bJkg3^E_4wz?EeqvB={o?j9Ia9YdXsc=!pI507Cb;-%z#=&@FFedfGyr6kNk1H9gX2$sfeKT`J&eeJECzLp(Z!EBNqt_I18L>2-A>9q7}i>sI$lx%fB<f6{u$*GbE(I?OyCO8^6)NLL~Q=iWdkRI|(Saas|2|x(lM2rK6+ks^u=xuUSe5E?93p0FpiFMW)OLX*`TjOKL$A07y-|Iu&N=}%$Wr6^LS&S_>0uLIFu5Tm(3j8Le*Tgmx6~IYCihr=C#$pa+5An>@#7SSA*pimj%{HoSgw%e*#TThvxq9XCxTwI*mmoBjG~?|{s=9;fLXWlOJ~q(Y;lcPS(cT-^?L0N$9(jX@pwSLgXz70$ak+m?ob65;mKhYnFLO9Vb~PYZ5?H;b*yIRR^Y!-d3{VCKy==H?V$=+a;-}?le7oFV<`9gR9-NB*W<qye$u7eH)X4^)PBB(YOb_euHpkui&%%f1fN!G%m-*aRkRTr>RfvFCj9|aQWe9WWf!J{Y54j#d0Te(R5tF`THCO{Z^QVC3Cn>{usz=I)rA|(t)h{e1`zcmA8(&+v7Ed({*TjCl8nBrPIx`|kI%(9ZzWc#a>$Sg-%#p5I5r`iBb?0_H)6GB5CR1YU%>7y3IlKxV1$O5MRY5y8;%P=c8g57k7WF{wFvI20K*N5KZ7-d(I;dcj<hYzX(kVX}m2Ej~L8lR0iHc#WeD1#X&2A5=qEDId9hpaI%@&!IN$?LG8U;Yi-TtKvt&=*mi!mcuJ;X;uxCn0D?6k<V>&;wZy8lM}#fkb~cu4Rmo#>0(eUA?Nk+sBxa%pO-Yo`<05B3o;hXz=Foz*ovI+dPTSWnjDhE)9TtaFbsH$E4MTL3?2UXQV$AUyV+rb}F#?e>xj0FE1Fu3WXT8FzjYj0a3(u`U)2U7-^r{C<}OEV69Ftt&E_A5xWq;73N*HmYU2R*b)QEwyJXEnDp#fGtc7s+kj&^XD5qSKe~?*>n@t%g**?20wcR#&XyMC=2Trm8jwfExqB=)*U7nqvzeVV)y2}NqX~871C<Ho)WV>|8uZ7&)gL<;D?|s08ge{{vPK_JlK_zjD}*(R6CPr3MYth7+LHwkf&yP%Qv1%5u5RBb-e>v$0(FvfeCo3Cpcn`k5<`j#l?EPk@i<02BXco0D+7TuuPZUG^5K&)KJ7SaZj}^Sfg;#KopfLJxlTu8SUSAaW))zGT(T0;8SL@C_nvzh+Dt43ZqP8@+LlXN<j|8o>JrE1#@;`2t2Tw1F<}5yq1aBv43(V0c_)6lw^DFu{&kH?rYx3kO;T9`uv<Tt6x^I8($#8h=l`XerpvzPb%SKkmOq!zeE29)r5Vu7+(1JF5fA=y5H$8UV(xe20+2m{Rhz`byxx*Bz)#jE(_Ej<-mIcJo&pKzwIlMKkyQuclDog<DYR2P-e}prGN-PW#SY)Xi3O&+Q2!9Ct={YBH<1_nrCZ|Yh{<dx@x})fMIiB`uUt6V|Gb-?5cyoNzw={9b86O&KHF#x6(pkR`#;^kP||kY`bMj72*X6K>wKJ#ABWL)r5Kt9N(s5UuppyQn!0&cHj1ZnAL|qyP^rXl{9AZ#B)U{9MHYk0c|$7X>0R8ytDmsD3^Y*Sl1_gjSj&8%U`BKT9G$Hkvz{neSOqD#ylEmU8N8?7D3*S?U>*e%|A&RtyjA;*Muy%4+kuzD84gov&iP97fe(`N-^zchnlTGUY>ULoScC7!q8!h$8;cHitQ$q=VK*TeAO7mOaq><zXa&zp0{yo4;?sB8E(cw4#HY_{}9+JPGsqV2NYkEEWm(aqB$YKE2i<;>De@a2`iD7-^cQ1g6L$9`F8=pUGl)6)4c!@Gsh&gH&?NiDhpa>XeD)zQfGLpX>bT3$r|_ch{?hhi(l`GKS6|`y$0D_hv;<uz?-2~znwtd;UZxWX;fXF9hMu|(*lK%t+jJ}3#HDABVsxQr7$Jc*&Jmw^wEIeQmm&Df;ZZn&lpJ8I2Wag$EFnB;kEG3=!zbw@TzP{XD`(r)<TIN&V_JeTU5L@qFsjs#6dIPoU*2aNG0-9#mLJYhG^xJ(-kU?Ay^}Gq6|Yv#2Ea!`QqxeEJni&t$Y2!?in=%jf&&D!Sp-VP1l`9sp;e7W`TUkcqRX^o$qP{mu(%+OTo4S8^<prNOz6rn0J&8D-=#IkB8bFe;HpzLH^OG!xyA!J<(V=??!P2Rq|USCT@33aoQzAZwu(r>ceb?Hb_OeVXHJZUe{ajEd*k*i$rVah=Ow#PZQym$VAX?-6fV=EUoDn>teW)cC%hNxWF9D9Di6RuA;>_D;<NzbbJ&Fdy-;&@i~=-LfT3Tp{Go427`TsPNOGil{VmV5{0#L3O&QSb&z%PeiM)oUdhjLJmvr(F>XA;_5|K}E_Y9xrDvGyc8MQ2&0MYuW68TsYm^h4$Im2<zJmT4)!!NqHSV-1bXd)h7?0vJAirqMUDj}UUvDqXRIIl0SH28{LktzP8CMw5x$3|%TL%fSMI;z3Kv{<xfDV$FTE|ik!493QVuk}n^wfz#9$C`)G6{<oOIBtC{UxV7@uO{G-2~TXp+g?}9`}^ouRy&pfwH|+{yBCeFm4uqC+%+AKoq$4oC!2Q!kfq#9eJ(ebfxiaFg&Rf8XL>><!uU{yf5L@X7D|*^1En7YP_cXdg`hN?jBp=*i`-|W20#Kk1ISy4GG@_+9~`bg0`8AMhI*&utq4f*1U=n#ioG*cxfy<<@M}%L0#~^A}&cfo1t$$`$-VdDvK~)WGoFng{Q#^cq8q4qM<p9amlawrN@qgMhgX3>UXDsezQ>pr!bfznV%|Yq@5`#+H%x|Q=^nOrRS&CIB`GggZ8+;O6gt6PS^ZYRxht*g$p2_T*O<n{_}rBl#0Sr25#Td#)bIuFz0E9z_lgWfjHx4p=}D@U+8=C{zfVewa-l`iL0WVUzj$<O$M}+W?(xad>Q<@0mFNnPA{EuzMItL4E8_-;3HwGLdQ-A%bmTVz>aOW9LQ=7YI^ht^?GEOpahr{P~^Vg?X^qpx)X4r5K+d92?~4nY_3ku*ARje$qqP6#pQXn)j1PKk6gd)cSwz|pwDVx5;PU8I*vKp{yH19UOG!v!`C3NlbPA)clJluPN8bh!93bg1>$JjdT-6Wh&fkTlco+sD4lm{Ov=Lci7kFJE?yb0KylF4Tzn=#L)c-0lCQe;W&&z#VWYz&)})_{8B4W)&tNu<7j<Sy*eys2JB@iCch`eWVAcBzVp+CSrD!z1uZNi^uB7Th#$twVVb+$oNzKEXEuj%@sx}i4<;JeU?$+qX0n$x8o>V-z7Q1eh0ai@fBHNnNz0Pd$1lO48p5Hlg4THgUdnEZ(dD^S%z)&`qjGm{hw1ri>1|WxkEA3dIJ&1gn?aCv-JT(DLYBu$>yn$Rvo9cW&BKCwmE~*=ps-W~IF0fH*K;5(|)w!h@_w01>^R}O`D4pgj1!Q&V^6veMZ0gW=dQqUySjBy2oudf~uZOHDSp^CSQ)7LUBL$RTd$u`KVZLyfNYSk!4@^<zb%tE%jh$(Ps&_k<B0`(z4h!XU!ZCZqFB>zQ`ec`zupwXhrkVkGPJFow@TH`Imyt$oko=-lZdNF>p>;=}FmHp+-z;d(CxPeUH>?2Bib<~HI;Q$bk;0BmL><DVD~fwwDVjcqaTqu68L`5as$i7j0+37Cv+en>g`Gqxxx2FWEA5dSFkvkNgp~i7b~az%4fCU76RJ(%h){x`ZY0FJouDPilM<Mg65!WJUw_!L-Gw3}9|gzZSK_2(T|defAq*vjh4qgf4+JxfeN*5*+#7Oi8)Bm7^qcYiOOw+TFEp=rZwfrPW#ohe95${VSvg)SJ`;-napLBuJlNh|HWL6WTr((}L~!8ZU0Ccm;{r~bDr<Qicl~b%GBs{mz}B5%aAoZ#IKuXt+HVUdU<tuIg!?WNf{sKci|*yT&Evh4?~+_N$|*MttCRARS@=}sBkqn5vkN!*jQL*k1o5a$9Xi#HU*ybRY-z6awRhUilUX=k7l{H!D--P(UF~qep03;z?-_9M#HrO*J7TcTxvQ&5Seq%>w_4$^e-98G!E8Gw=m|0spwkG@)Q>9YA^C)b*D)pApO*$abK)#ErH=5(h9AlXiEzZ5%l5v++%!2*G4VfFtT9(*8KV+4+e|VhID$92@TJAqt<cV1+Zv+$Nbm(poB*|nm!bxmX46Q~X;T&yY91d8;EigJz&!)>?a#NG{ee+`6VZ(SmIL<MzJj6sN>n5HPV*eY%-V}T0an+~P3g~uxVAisJz2{Ue1X9ARfy%(o=i@M2AHO=12}2&3^z2cV7+#CZ&qY}DZA9}NI=lh-ThkL#N2PpbJVy5Z|rMh!um9ZCsV=6_#`M`!aU?<#1W@NL=UVyLc`Z6f08koQ!~glYEz&PG-JRNL1Z}46o}udHB2kpY6dVR)xo
 ?I;7eS7DTlsH`)3e*fi}V$O99iXk_dN;71pjjyy$-osvIWG*{QHdqu}no|K{gEh{4jyCJ}9X%}myhVin8Gp7#yGpH!}=L8i?<O|~D#B)dKdSad9m0m?TP6Sb$Oj6?2{qfa8A*+9S1O)tpZF<F)h;V?;f(H+{4>h6Qp#uxfDeni0b@~wR)WoK6ruE5VtLE!vuj*KT`wv3`&_69A$zA=fekXKX0j(YsfAcA@KF$!81y0`M1SZOb94G+qt4494{fVR+nf_Hc_AaR+IyjG$hkqh36sk4`%dK_K!S%mXB&=0%#H(T+$sovw%*`^U5t~YaEHM}mr9o)M$Gsuuffb1t3aQQ2pmpYU|IpqM1$|J)0dQ0tf;6?Cy3S_G7y9`@P9HaeIINu84*mkGX@KCBwY8?c?9T$M3uW5y<vJ)3;<qhP#x0yX1N>pP9=R;H;U#s*MpZ$@k=664nnUWhnwH(I)jc>dqSC4>_#nX=&Rr<!xhb911RPyRkhQs5~)0@U4)vA2877<I@EH+jsL8@zx)Q74-onHJM;a&v~nta6t64rg7a{bzDAb}m1W>pr4hOC38&WAO`Gn}{BpBPukfb8@@du1C%1!|?L(8KZ%3iSWh&k%a<WcH$%iseKUbXZSw0^?uJxQc-s%Le=_nk1O)C|HitNn+&wfB{soH*q+Kc}|fBWA){(hd87wCh=(xLjwAyKcvAj6)AT3Z@^iuCZV%XOUkz#e)~ezC=cx0;p$3U=QU3$MI!S=ITw?J-)R|Za14_OR=E-fCJ<M&ILiuM{n5{Df|D%YW<Q~GnhmN4gb^XC_q$ekVF$NxB=07gjB0Gj5=I^(XG4XUQ@PkeU6soXPW->xE9H8#&Pe>qTY4G#Z=$Is8)EO_wthu+w2Tv_ZN*tvQdKC<T~3d3D293AGxdInVy+AN2U;w@IYvAx(p1O_L9@#CvrqRn9r|_&uj)5c?9xmyr-MAwn%Z`j7r0QBee}E)Kvhi4g3AkG49e}KQaTAiOU6&u?lOGd-7H|O5#(*8<bq$wI_}cuE9^Pq#wmM!Ld=6it^(<R&x|R3-@5tw*hQ{`U;jg9**=J8!~FkI3$Az~_lmCI5a&dvZSo}a@=NY3W)EuSx8n`&U38y#2+c~G8UA&@eJn!;M07Is-2gAA=7GIwqh}DDwq2u{9Z<d}(5U4DMZDin+Xg$X0JX8}<ESo1k9g}3SSKPu0FRYrlcwW>+-MjC^M-A&e|6mS(*Jbqe67}RLbnGX`Ns#?yxUVtzI?2t#+xx8b3)(|C8S20f*<m5ts61pFNCXfs2~7hmeh4}Q!!QDlwVer^EPC;VbLy<Y6K@tBu0l*Puyv3w28I79VSu!g5ca{IW&Ean>3$&Bj0|xc$8{SOcP*9AOfSMDfwxNlE%zrF<Aw{!IDCL^hNSqwR4U^OyVX3M8&)Xn?|7$Nn%QcSu28F(lM|qv!eb&atx{=ev({o$qUDW|9U;q6cR2~uHdD=>h!IFPj7O@)(AL`vW1W9Gq`d8lpkwe6(A$qCzKb5%b%LLBEmD1e*$<F@^m6a-E9F1^pz0V;P0q>7Jb6_x#A>>+jR-v_2q;`<=VM;t()EYXsm=k7AQa2{OKrXzYH-%OK$q|;S%jtf=7c-|HBD20T-!+d1^!t<`<jiAWATOZo&ZtpBi&vhd9q+rOt_xTq;07hwwG)^WXwPezbqf2<)O2qiti9oZD@`xS^Wsb+rq*0Zb!z6YVFNA3dxNK7(f&bM}Q4Jbgy63XiFP(YKiI`X!|$14qIz?Pm7B_g2&%0M<^t<G?9_-xXMlPU!!OQ;9&D8-F}i`B_(~Sus-Jt@4o5AVsX{B7vEoyEOn7T3_?3eB-h)Vh0=OWFR!{XqVI(Fbk)mj{L4ABvHidE-l)^aNuc!0K)T6?t`D`bph1$Ts#A-w+^wm=4P?3CG}}NBQ^>R8Hvgw#Mv64dkGmw!_0YBazlg=3wTL1c7bp;vLbj^*!85K*)6ba9lRW0vF$no&bPLqvN}sj|7wLMCC@-hzMB2jX{yYSxh1eM>;Juz+#LVc6olS1{IAN+zPhKf<9^DM=K--t9Chu^{#a<s#9)T-%=mVT>mM&A)hKaG&~#M{FGBG=6#}w60h`iAN?cvE!?KZ%C);%JljfTTP8;>anr1$Urv2b4=tWn(56>!fGRj&%yF~L1(3-z^awPWX*vJaHtrF@Kqj^xqgAKK}*Ef#R50Py^wt<hUhM;Eq>Ptd8O^$jC5)&EOBds+)?T2N}LMKf4ROhuOVm!%a+g-&a{+p0*_@lk|LC)Qp87CSHkZ*&e6(*@FB}7~k@j~qJ;%<;Sa~4yYWc>*4t;L+Jye)f4R5V5V0XlA)9d+hjCEku9U-F2y)p9<bir<5(s51P&)ho=-^Xu@s5tsV1uF{`C)n-Q&?+-5f7`bz6%9W|d#b-;_)qFO=g8x9)ZgK2mSoAUVz{-g>=G?}XV?KVR3lxfAgpEaUDXXoHHQf?(FT=NcyV9Dmz_N+?dhUp49}YRvd%Eq&r@!8q?X!agC>~w{LPxAJFo(n~meTLpcfBWOG6TAo?uX@qk$0`?Tp^Q;!nxm;R`m4ON<2iw)5?eOIGWC3CJqBo2sK-Ybq<kPvlo|B3K;cf!w}iF4|<*gaUuRhy6UJ&fIxGTe0nx0Q@5gPGu5=F=XnOKChI49+rG9P@9!2QzAiI!+uTCeW)>W&Ts(;`$ul68`Q+7CcSii7&<U^7E2Tu_c!;;N-&-3Vyr8SHC?gr#csi)9S!|BYrPY6l*$!qG#aEq|UahR&G2<5@gP>ea)M}{Gp@(mBCNv1%`8vRBR8PgBi-x#LLa%eXwRcgCvlC=EjN%M|3at}Tk|qQlk3P#DEc|c-D(74zmg3op?GG+dg3>^f0#XQ0<iR?ac8?cuHmjh)LH8S-27*|S27-wXOy`G06Q80sWYoQ$c8@giG-h%=`@M>p5^3HY3DWau)OPeZfdiA>hJ2DZP)+SbwMtyT*ia6@?(gxWKfDt5-y=)^596csbG2&aHnBEFvBfvc2%xynF{{C;VF&Se?2L$K!V)wi!f%49Wk4%}T^;LP8B>ru;@5nFzvzGfHw+w}%cMbz$B#?_ejEJ9l(1%$T0^eY9B6_^lPpOroQ*1Fu?Ss4ANF~5mN3#`J}-L9j4q2el;=Ma$Xglofo;Uv);La}%?&i4qeW^9GZp2cSgk6b>|5Eaqb<^WIVv59SFJij)<Rkps=60|Ht>DR9|VGS&M-Vo8ZJi{_vPJ)+(yCt-OQ|Wj8^a(EvW}OoKl3#n5<0!ysPzwy_~im-SI@}jql{=CC0~9oZTutDQ1+ZUve2<@wS+_O}`$SUfhl)bA5(S&GamU(d94Q);9i~DN1ncfUa3NJtep=C6C`4df00f$v~R1=H*+wUk_zprjF#h%mKX42~n=%yIodnHEbjSJEOg5=o$QSSezshF;@2?qWzE8@V9QfMLG~jmGwD_Pi(JP(MDr!Of&vqUB(PQZAU;~t^v&z2cObJ;s6x9DA~s3yuKo0?tD?^Ve^l>bEn0xA_QNC&;HD&2I(ur&RhW~cR5b~HLdU71rQmCBV#Hnf56?_egP~CAHuhy8a+@8kX(_C_an`?VW~%4gp}6rkJ~qLb{txwj$+G!w)n`EIfDm|_?T$JFPs~P&lDC^E6^%8J;Q~s3Vs5`B|++lW5$9HTTZKC7D+#XZ40A!B5lW}zR44O{RuQhSwA<`|3gpdZ1+&a1iWpG?GJibY))%uw+>C_-8zAr`VCv40MI!khZD~C0gSiqjuN_7%E15DWzQu50e!1<pZ4sd^DYKLJ+l9P!6b0viD%QgR4h>_x>V7Z&t$#fh4QUa(I+LlyRD*JW@%oJ<w?UDV4P>jDs;Hvad@9|l4XFWcyctuaO}I<;sOOcc1}{RWTj-l7H}Tu(A9pu7c?~B!|6j@e}Z1}r>~HH?;(tMP9ziUzmk&`k5R?Dl6Iufuz&#m|Bod0Ym|qXB(p;f1JzyV{T4_lrmPj==(D?UP6sS#iTpvW9&x1yoSmi`3LmEH<U03~-1RDDNz#y$M&h(_W07FA)wP@ASK}dZu`4CZtlHX(rajb>&<1*Jl%{gFTcpml80}&6Z{Y0laIRDzl**AME9f*Jledv#t!=fmJK>^-^b;7~wXMXSn!ONS`Iuu6#zrN8wAQB7tZr65WlL-E%wZaxK+CFlY(RvAB4%0`hYr+E0PT4c^3@{4Km6fEO%s*7nsQHJybmsG)5*T&5Y$Ll=gBbYl&{<gZ}jdV0Ut(o&o4;i4VQyry^dPGv=wp#Q4Y}Z2#ZlqAY}!aeC+~*KADdRw%eoYj!LOCr8z-aG}|w{74Fk3(U$J1H+u&Xk(hob-^0`!7ToKi1%s|UR2Z&%6xri!mL1+-mI_yk+#aBXfA-<0jwBM5JY^F01;-t2t*J)bAD2||X~w-1PH0&crzUPmZjSZ6j1ws#x_$5R<>7-ulHdwJ7R*f-Yq&%aNQ@&Fc2aSYAp{8MAw>yhULzZ14F6@i32S*LA-J){>qJ@B8G?BjXA3(ggTsL)p@G7NYGJ^z8}Mn!P%Z{<GBb)0ittR^Gnt(|oLW#)=!Zo_#TO8Si#T0nZz3nQ`uNGdPS-0$ALZmA(wb<!btyhAyRclp@va_rRURz7kA3bPwcJF&Szo+MC_ZOS)6d957Q-tBPo|GoX9$+e6P<4e<UD{0nvMAkNg}<2aM!<fC<8^fIn0NEfjZ@;mUUHrO0B|$WFI_LTn%bQ=tXE?ZPJH@>}a3`U=$cyE_k#7qn2Ua?wY>c-hVuaQ6jA&fhGvglwTOA7CUt&@5aOi^>5Dl(CFTc1z}RH8m5*hGm-u$DE{Tq)3-w(4Q@wha&G@LB8s*6QBo2D7R;Zk;o_yE?rQx*Ho?zyE9u2uIeYfz`oDWwx76=8OVB)Do^=E>^5EjFEl-#@AdW<{vF&>Xm{<)~6?Qe%s<?NJ-`ul86Q{BSn#Kog-CJlfSLXtus_x<8O)zOMven}S;Pt!58Jt<JOKp)Rbt%dp+m)O<3hux#r#Bjm9ns<TB<-zFjCJtlO)Sr#_{F5eLEXCr9GzXZ?o*lY;JljfUu)&2qR#g=CGEwT_Dj}N-y0r9+&k}CF(x}vXLXn~P(#|u<kEVk$4-Lg>L;<g%@MCmbyfAXNQ^op83T=4P<f_Vw5sgN4t|=3tXee-a@S*hb-5!j{u#YT?|sYRG&J^D&zAm+@XWFwL@!s8MOgpOu5Si>v?g}3DM6*4%a2y5O<ZvGU7bRlSXz>l0)RVfsT$xje~QLuoL!w3+l$uCDpdQ4f6>Oyg&;EX+vh&$sS#<@)YmAf`Dwof?)*^7M)IoNU`W;fEO^ER9w?`8zo+VD#(hJ8MpHORJ2{#DtGfxtP0umH`EhWT%{mQM17gw58}_4Fl8wS2g{|hvtO0&>T6nI)?Lf7~TyjA5?0VzmyvKHIQB)0Ab~PoQiW9I8%Vn8xy(cS1wK{~^0TcA&9=OJ$9pMXc><cHIute!-3tNm-yDSR>=}6q<6UD@|nLfAX<^yfQ-ZEs}pr<K+uIMz?0kOWiGUm4EZK2PKU8w@}x}`$On7pw8G_^35W9@XbMFBF02AufqodG^^I8QB|h*|m*b;|9}rIIYqJ&_2#W}&v#3x~fPn;}qQNW7W>_2-4<BL5U=;5ySBh%sM93<Kd(rWam0>VmdSvYcN!mNq!PF=CRFZ#y7M>d%pj+0aQe=zUOSYWp?EZ+V67{cco4*rgk7&=rb7QDeh&tpGPl0ZJTt#GGX*FCn!M`I^*Y8YvW)xIfX(y?ta}#}0wdL~m!Y&XjT(w(CHmCUudRm=-pp8T(^025a<Su+q7$?N>L5JN@umC8uneHVlQs<y<ayUQ5j$hiW15$yMGR$%5-W;tysev!J_>k*E;BtV3Cd4E3$AjlK7DiEWF~__TbZV&%IJWJO<}N}f_1q|{fWNmzYRg5#YSxWCX5N`9l6z92}x@#=Uv(td=ZV-?G!7t%icsRtca6lN&!Z^^f(CBY+b<q04i)vd1bpQIYh-=(6NZ6oT>Qxbu_XSh1Gre^VhSBiq%=VOdRAe&TwNPXxsqo$?%g>hF7{TD#}j~Sq-@zDpO-!H7aq%Rd=4J8FxR^~fgf4Rd-SG_@NaB#BK(V}qTi@xh~x(J^!xCC`W-#u6=u5i@}H;l>N-CPBW8c@;CVTdGe5-tt{A*g55<5wSycDTlS>>xFw8k@gH+4C4~jqL{+kUN`vV=(leuus1GAZZ_m>ZSKD=ClFB_epvrcomolY|p4KrI60#*?Gt&I(JI_{GNm3#6alI_!EuF4{!uW{<D<xz{x(YWD^B`BU%4l$#mHibBQ_+Z`*z(*?)D1E=kTHi!o(|IKDoS^*IT#jVWsOOxKh~P0JW0^*v$>FBI^(L|%+gL%bmd!(&TOO$5g5PilQ~I8!E{rYkle@lMS=3x{=IyEFfvbw_kMyHu%7)N6DIHmJft*d)g@bJwrYE{3J~&Ik;G={)KNOrQojWu{if!N;^;Z+)EP9-+8aZw-WC8@UyXDQiNZz!?@^U;B^#3GvAImDjH0h6Y?1=3#c~aYSA>SvsZ+q+eC;(fm^~MYXF3wmZM&IMW>;9wi|%x)?{wCuw|MA6?39S|9pkx|Z|ep;5kWV4NbIqzlYoSN#3=_7Y8l-ua)AT5u;?O-UpEQ>}9bNbVHkhTn)rP!yXuruxU*Gux8%>5S>i<-yVN_{&OZDK(&>xE9sJu}A#-NerBMSX&LygmZdX>9c!qVw>@ywu%WRmi;MUdDZ`5s=cHg3v02gZ+J1P_7bnNWu$<sFJ}ozK~coSsqS8*ZXD3m#$HvJxs(=EqWbqf#pga=WGxvbaxzTjUbX?^^p0R3_Osaz!vRva3V@6Tts1c`6r>4|dO$0YsxkK93rIoMJ=*F1<6Ks@A92WYhpfrX^qM_flw7S)&bPBl)7!W9kTE>!?@-5RgHmj`$38{{(bsY^#2{kwoODkm+}OYs{rhV75o%?@>-tmSWT*QKkstP;3#sUkc(R0nd$nakbJQS`LGUkBBBNRxFQ}PWG9s-zPpFq(yvET6V~U}lC0GhVLOx>a`C`YFtGm+#1o-`d(_O*t{<h7-;1=-0o(^8iimZUX5?B-?eW84F-|sI7(Z-Jx0n@Jflyo)iAWm>g1H)RSft*JrjpRGPVpLq1V(l{QhCr}8e+(R#&;xX)AY%O9w-!yrHFGf7{v4A9FfEddelC}VV`=ETT-hym4+bhJTbLQ(8W);PEfK~*%sIQJCMhwc*jsb26Be?dGj@!KeE5HZJdUMf)DXIIm}y{lq|X(}FI@XHHrXXi`6k@Gix`5O*sIj}{qy?`0n6R#R<qcf_efbGgwSO<D`FGX6AXF@a@wOj;>IhW+%PJ~ImK;y-uMVx<=e5~Bg!#ppVS_w%;Mohu^#WLjhv`cbrJz6x?s8MPV?5B;$$jzOAR|qBC-uaebCXXR^{Qr5+!4HsOY&neLOvR><x>NsM)38z&<wQ=17}U@D{va?er{7rBz00X|2Trh7x?bj1^edG{Wiu%r-2MbH<h!k1q-!l=+iGR1qe5=(*j5s==mPr=)9#FrGlU(iye#!u4Z_sr)is8#3sPznXMp;OdHZPtdG!fiQ`x-;AvRJVE>Aum$K`&IyI^f|skf)PCi+@x?Gbz&thhVR<L&#OHN;rCS>;y`n6;i58;6OXWO`DQB9a?$Fo;fcDRk+^dmev0btsUum#iyPS)YW>~(TuU9lJV7#Z?cyB&!6s+M%RP`f2QFwt07V8+tm&@5ToxM1nhunt1gge&~oR$+bUma`;qxVo84$4P(lT*SVm(mFy7Bm@cQH6CiT9sythIgXo&ckJNh3@Gh@wG{F!_+)iL!Mc{#3?{NP+lK<U=U~DZT=U>snlK4<x^AC^DXuTE4oXZ2(zdqj7wy7bhFZ3A0gZ&7;`Z5EQ~_=+XP#HXbSpk<si`!Qmue_Z0CIc>&MGz=L;QOX$p&M;=;TjAwGqa$&N%yr3bkU<)F%UsKB?c!3I?A4;`4+IX0;y*FNR6%lxq+=7M{sFC2#eG+d5ZT1c3(HH0MDb5h>mkld)bOYV^l17ZfJALvJl@tU2(Yr6li%_W`nk}n%7LfnFpQsbYZ9hhBL73V(@F?zbIazV%q8az4eC+$A3<z?l|(5F6*wJL=wONXfjf(5^W+`M~-AtpDiqJ=!<HYbX{Z`A>BGEX5kqHH3-S4}GVt`WCcS<TD_?F<9Utx~V;o88{gf+EQtx70e9cif_q9asoc{z)&V1;ig@)dEJVQ=rSL5bh_q?l>o#z%0u(swS#UsP0zQE3z+HLJUEa-A7@=)QE3AfQ`@G1P&@xyeh4OxlC*fzAu3k9z`qUA7T-#Mxt>CFrbK0QbpG5{HLMvn3?PvmESB;op0|+QbZ@x>HSMwi-ukB>VXoA033%6I?ht5AWRv+Ur^ykc8}_%NixIV0(XT+(<l6=KXLdCoZ57}YTUr;HUYZ$l_r0g%&8Z<8W)Qd6Cjg=!BwLMPptvCeS;eEZmaK4Lo|?>yo6Izgy`A@4H_)*#zOTFWbjk&dxnS0`c%M76C%8g1li^XTpUwFY{8}qB<yZDhimZIYuM{)h25IjkeBi{dI}v!GDjf5&B#bdulr9mSh7rQI#^E7OZ-0wkc_fgFFE_%QT2PmUNh1zt=%#6wp<P^0&nx6lu&dI!iiSSMsXO_6sQ~>gdI&h-4`p|?=QcO?oD-G;QdhHmFc2KVaIuoDbE^p0n@~jOeNgSzEpEse7zQ}$QVc}lK~5%=^Gc{F31o}Kx9Q#^I$<yRY`Jpp&4;E`)&o-3y(ENN&}xJiJ(vRkg}GWH>1a>RmhS4C4Q^2#_lf-UYSRNx4==Y>wj<>VWESc!F;AFwbRD#TWEB127xnDj_WCdnhyx#6An+J8=)hO#LqKFCx|B%HL2|N{7YDMD}N`v4YUvV^oz3+EBd?HqG?n!VaF6!rClOkbk)51Vc?UlB+kyQKTXyXaCH1F_pS^;1t`eHNO>Ib<`Y^*1D*V$>TUH!o^xMLr$ndY;WXGYElxmxf6sHX<0}&9HF;PiD{o39K-?^^s1aU<aa~F*QE}MfN;P@*E5+eLWozYUEmew^5JapLQqvs$q>R&yzthcY1fD}K!)|i1Mb(WvxHAgaGNg8d`R1JEr&Mkw_1~^ASQZKRdvC}4&4oI(nH&^ox0X8xw&tiFHHO`KeJ~N|y*Oy9l@v2=nUavN&1qrV+_t)r>D#=E?TH8Cj-+2&?roM)+B;?o^AKiKjf50eXZsAk_E9hPI5J78fGewz7^0qs2zbyjoDag4-?~sEe3~CfTG!xH-2Sn^?IIvTOpy=-vB*vbEamIj6A-CmP#jk>C<&nK9i~*^EU(Zj;M#wL*1^LJrXRV>S3U`vaOEKITOu_&BkFaQu^ui#>bh1*idKg{*DuKJz}|D{h+QIsf8WmRrQ%!EJ~#JH#1Z0!A0L&Fc^;SE1i^mn`8Y<oC_3uK0iBL)E-}S1&I;!AFBn%E(mp%tjJYPdWthB+UCPZ3rSR46>XF~Fop^R3ezFf6l}8ifrEkf=FD}nUP&Y>@SBf%0%L%AODEGqko?{mI-`r@jBSnJyyPn;995roytl@#Oi|v@!cN3MA%CVWwY!l?EIpG=var<%+1}CpCs6p<0fJ`mxTNzg80Qr`#_Wad^mY}e*4dS&Ake^)&yGjqi6*6d)o(sGIF(7m0@ZJthj+aqOXmw3bkORJ|$6q^Q@2|b4`Lmn5-u$~C%y}=PUOi(hI;$;2Zz-F@z~Zj8wq%(yci{G`g^x44h3Rv^uSCssdCucDU9ZL_oF66^wzrKO^re3;w|LHf>^E}Qd7Fg1CwG_C-S0;tk`h{vp?&!6O+61u1BXQ?OmYk!Ldr3PVTL~UZ5LYLAVe~`7YD%|?!8Qe(oDyr6htVm{Jd2rMhRl<@~89nd>bupw~>eR(0u#-Wwq{={;kwNwKoanda$zJf*5!RI72zp9s@xh{hiQT=Jwk7RM(D=V(m|WH8I_kM&iy=*)6@eK{KPs&M<llAEG#gS)T&=zY$I<5^3x&yr+I+TU1ca!{t`kH=Hei{ym7YM3(vooK>@?nl~V|bRK|Sl5GblNoG``iHK?U7;!z{vU`nwX<ZsK(<oaRjm|$j)mVFu?{h_LxANg975m+iZxyp*E#p6xB)Sl^$)CC1y+ro`Ut2`vi2*0;m2I5N!VOn-97Zl#0tz3X33{IiV^u7T>>z#cm?
 ^5DRiBW-Qf23HmHG<i+_G{5i7l~Ot0}O!IkQ!Uh{8WN`wG<da@H1nUO~<;e5#Y~I7(f4Xt^2n`1?iwl^%ZJc&1QlD<y##c_-xuXz(MObufaQTKD(wz^KWRpT}a2)+aJ2VEQeik#~kn(Qs$Pm_3RHU)b92KbIfg7`Jj7<|KkBim6I-!-<I0Nacnncgc(Uv5;TDynsASKG9{yeXZLPbkGQ>g-XSYhuSq)f*X!nvC}@YlM?i4@MzxOdu6lwL+Iq}>1L{t8eI=@+8pY5O_WUf0<69{b(LQEDN$5wRc)Dw5ZZaA_ZF@0jP{w0TcvaL4Q(g&w=khd$ilZ~V~86PbR0Dlz>KIsqfMxHbrS(ZHcbTgpKpk0sapWX9W^lND5I{pH<%|Kp?rzG|I31~&^q?gI6(SWGg1AQNm!-}+nMFG-m#P^e!5x&JAnlq=P!Qe7kar7XF#ZtDIc;dy&S6kBu#x|1<G(>dF>&CjGW_0RQ5t4yQ%%~G!`Gl+lS9>({@fJ2h$0qK})dT1cd2464YjyqQ4nUIzKxz=5y&aW@R|;-AjU=)Z%1-v-z^?U$SoH6tsn4lIbdPUP~-O(iJdk@i|_{wyLu2>U6uaMX<~#xs7T?Ns&}VBEuh!ENoQST#whaT?Ovr6<?M^Ky4JArJeFYUZEq<wHRv9#MxXNa?jx<eEw}*w$UDb*ntFyLJkx13tts}b95hCa7Xu28;@oA(|A{V%OOm>lexseLm;vg$?dbq@?G^z6F6oN#Z{kMTt3IHS^SF^B7)boO`m}0fX8<X$qUP$(ZH#@&D#$--6AAZRv$L|J;77j3^{|rKiTU+%W^|ta`Dw46O(oN&SV;!)!?Mo-3q8RfWe|MI-fq-I>#{YZr(qXoTmmdn|1j%0^$z$^0W{V{du%3J~z;$Rjn~Ka=^KCxht}(0q!{Ty?LItP}KKi7jy0gD$t*V$qky@$~%<I@K{#mNJr^rELu-_w(T6$1Xz%OEXp}c(e?oD2TChFq=jk2)7E16XA2MPE#c(BlOKeE^*LtoYN0%H*Lg6Jb&94dka_`EWBUhsH{v_aj=<Oe&mMF}233<J(;8Uwe?#*Oyq>nb$ptTK^oqw=0Z85G>mrQSO6uR}p%EJM?%eX<bs8e-W~1;o`BsvfmWsmY$%akcLW4N($6gkV)IPLkd1gTmu&F@N+;pmAN*)M!hjAn^12)*^i$)y)6;)4)!2Me*MFE8Dejk1sk0FD^81vQhnlX76hYD~fLa)nLL^*Zx3gN!KSXNbuT!}q8FfU2**@p12_Xw~_CD%=@;aq~IZ`csA^7Z5&DSNWC)Y~c3*UdiLXq8<2b|&;B-bkfqFQsh5RUN$W3)~*E8<|gs!91VirE3N<ten|THu4GU>Rmd2+T48V4T8Ri|8T1`XB|ti2^SN!^6Hg%cu{hXHX2mkc6#puFnuV(??JN9kOo*fnl)`8rpm_E+5aU4^zi)-+~9Rx9Z#V3;Ln{y%RSA@A=0y*%n7c}N}Rf+r{_9OqADz0V+7tqU<M_ubd8|n3~q))F~I<DF6fW?O;ksrs!-kObt_kI0PR##O76|Gy7>6zN3{vZ*~viDygPRVMm8a?IepoYhH~z08aU4Zxg&pU$Cz@B%!@sB?-{2_l7$5pInkSH8hs#=kcf}&Lpo6%aScz&2i87q#CcO#$eA1)+rCilo4t?Tug%FwrkdQ0T3z89)c`40Qh!c$X-%vZ`oWTV9FaTKu+EGxt;4QGIvJUn;j|%R{~QbkHyp!LPXZfNEXVZ0&VH*NHMcdEsM@TG(s&gvn@%BU&J|yW094*G6By#^!FYH6^v<X?GJ}BKPL-)<Zu&Uq{|%jm!F2+iCeV+WeMsfF#Tv=ND>WnF;VErzE}ekn8l9c_!F*CqYQiPhxllkw={3~`$T=!+RDqz5n&8r-cneEEopdF31F!eH>ffP*Cg`M!`hq^1#q<p{gAztLz$b6(&*H>*tEWSmn}MU2lM;FQM6SY<oK5c7pWJl_{gQ}{@3X91;wQ}!QD3<%XUmY(_|)@7$x*yg;bx>`Ny;7qy~i-+oXdayY)Ka>9USs@(mU}Yx0t4(_ib|`j3ss4w)7RZ>X1F&N9(qPY=xouTf~`zg6)C@3FY!pCZ?j)g{x>xb_9^;m^fp~+BULX`)1xr6p~rqkhCdPQ2QG@pno64D*#-QI+&O$@6qfVtsM9c9e~ag5^+f+eEyC+LN|2?!$>f1#Rj7R^E%{Jul;quxLG!YZz=8Cpu@;ojDF_qD%HhjIIa5ESZbn14ko;D&o%Gn5b)h1Dwv%TTx+s%%Fv`?@Osdctu*m!z;52zR=mN}e}@E*NEBsAI?KT!v8vB8G<}A?b}9YG+UDPiX(4mXd1}|Z(U`e0K2NEPfKa_eH}|4@gj>S&j}aFy8ZhH{1}6+3>4cw#Rw>$u`j4>gfFZR?LRh*larWAr%6UCnn9Y59hQ>-#(=Iq=X8Ce7ypEKK;J~MuE<$X&1X-E4xw~hM;~4^6VuhH%Z`t%`0E~4(o{ll-YzFV%;S#a>CWt**<C}NmwT$-nlB%rhTwx<sM~q=$vA@joGNJ9FOK6<|-#PVhEO?iS{+||!vJu*D46az#kK0@Gf}=^~Ex&}4YzI=eG6j&G4R3WKR{|zk0Rj0kjODi`CamDPAteW8f_n?~=eo+YavX?Op5zEN$GfOucD^ToQtrfKQF~72ssYtKTLnC`XPI`tpQ@BTZ<%PN>yt=rkjP9|&|Az*wFwC9i^>mbFX|^^q+Hj!BlEED^h6+oT6IBmrjo_<e!>E=?pj0%wT0;lm>p_I{|>+b;o(MaT`z4naM>IgrL-z`?jNHcIv)514`JwAvTCgD7>Id%;uZ=-sixwtqZA|ljCn7csggW50?O)_NV)w$*PaHJ-8h3~d6LfN4^v7!#VvzxucU&`36<f&SW&eWsXaRqiJB+3bpBa%?_Q?Q&u<sQZT<P7x84{Bx*ftcJB=s+uLSaC5<_i{3lNoix_I*rOpO1YyUOMvttj3^FB)`yKFPr<I2M~6Lpu;LQ%{1YhcW51zk}Adp-bWb*P1oI?>8#bPbU(^3$NaKAdL{mb+gUu_)RtNgzwUSC^PhN6OFmB2KEwvo&xoH>9U}z`|ntZMulXY?NTHspT5kaO8c>lAXnHJYr$XjDp`fm8O`W~)!YXj&6MIB4u)r}I4pCx&|mNU0g++;69f(+{$G}%j-#oQXGDY5nITmDr^8g;I)dJk@PUv5!2{9oyUBx`x&D#D7*=cVLW+p|@bNe3Y~xHyG>JcptI;I^;A?n}qgKIU*@IV^0r?_GOCjDzkhfGb*qAQ71>W!5@HjbxT5>F*tTHo?vpbS1($XkYgAMhK7?OpsCdlYip0OaAr%?oGMo4z8kQfZFs##8bSA9ONf~dcA8~r<!?@KvCW4Mqh(zULk0k6JYi%bG{%Z>`ie;KqWKIL;2t5d;tV3oqKiZwe-$zP}OC(v*}S2w<M7Vu{-cYndtpPW>7V@QJVb7dt}q!jtTAqcox-Btl5jK~oCTa>9<s2-Z>PqYv!>#<M5gJLA=vFdY>*`c3Kvt~g>egsB*SN@gafkFH%K(x-a5dmKP{Do>HKO@ZIBlUgP5!_uCuitq!**-a|7={zQ#p1bAIsny8Z<Y&m7dPpt$2&0!7c^6wP=xD~FaoycXz$Fp_yUSJR(!az@g^hb9W`Me!G_%YkA$ds9V!c#_Y$8la@lqx-Q`A}{JFV^_T%bI*WM{e{XLe52baQ&AYGki%4-v{JTj_roVl@I)|<t`K5n6W5#1SeW8;<9-wzkO#x;C0d|&YpkucV2WomYzhu@*fVy;!Jw`8OX>08?vi7~J$+)V2G|0+GvrA}#^hWj0c??;aQ<`clYDS@Gkf@wgcNzc=?iyQWMn<~3BQe9riE5paYDX0VR8`|f>13|s<KLI)pE($c-gh|t*?yLy4je^^_V|;lGfySL*r<aG}se6IJmN<a$=2D1RrH;TIZ9GXaZO{U5_|Z{<-avduWvL*JoZW_Py!q*8{S=-=qtM^hbMt-VrfG}z`S9O>Lw3qKxA^)+wP-*XEfdz2US8=QjM2o{k~*uqWk-u}q`9d7y(2~;v%#}f;wiBZm_vK(Q^3<Lpj+N}R<sLSZ_5#6mptLvW|DgciboK0_vacBc6f@GMQ8(Vr=!rMRL9C5av0Qk81SKIAnG|6g1SL}vY>WHNA8+*W>;iL@g*t_7Y-pz_`s-4gbHm=z5#PNMe{k7U)@@V+oOGC{@slVQLp0>NI>qslbBc;qT<$5jLdyG>Hp=H4&sCoHT^*ZN}`KL+|XyBLTL^sLHO(7L6D{g!W4nm^>cp@JPB`IN71V{#Yf&siiU)<cF)_psM7slM8-9FjM7f-`w>_i@r$;`egGUG><oRQIJt;N+`p`0$LcrYsjD**Gm;irOeA|OEWY0XeW4qp(0pWixPXi~jxBS7+HB}sWtNY8E+r)CNa0ourZ8ai;&eA8=b$i@Q#L%>&IN)D&fP}#ic5rHS+>|gc>QNGj7#|(rmtwOEmC(;S3L+p<rM>ZP72<Z)f+JOA$~Zl>PP!>dQtLlFH@ev!1Hy!cg94Ml5}!0Q$ZY-7}E*@GF;rU7|xR<WFR0+2Y_Ft2up#uR`WZ|?lsO7xkZD40(;4>Z~LIgdO>JqfUudZ`=h<5;)e7_6Wd~|rFB~=q3;+bJ1XzzlEn4S{*|uOD+O!=lHrYo>nWOHQEYx2l`5HzDV{<<4o<JcNRJ;T4IUVDHP7Gm0@)IA2J>SYz8>J#>l*_aO_{e5Ly4D~8|5GuU$wvfB)8iAhB_C_`M%&7<_C{0lLo8EOnNr|nv%&zQ$l)(XgkXgKN7eolLQkty4(bcpQ-oKYzsJ_sl(SUhE!ay)%U7|!2PJd2!K=+8N&+N@l>-kT8;NH<(L97^;*zwGfTs_LqVX<E2B}+B(vKuD<N;&?|li^@U@8+@DP3O1DA65xH+t!0hbkld>WtK!b)jn@7;I)<0*h#)RoFD58g_6uIRRXK&I9#8WVIPD2dqcI}#}PPgSo1?Rm^uONo}*++P)1Qv=G>wawp%2C+O}_bMtg0K&oh@!F>)2RtIv30Kr?jz78v(ekT-6ssCR-BKkR>Sq3t2j$r<mKcG~WGqr-$Fu3B935{T2us(42=>TU>)aqQme@HAs!UPhJI4DO3#s;nn%ARZ5easzZoxyvlE_jVq&?d1>@nvT>&S502ym~P#j)h@#D}r#Jl@X<>CQgxv$s!{iBNuhECcEs+0G0x{I%bQv>NP!FRai}tGBzN7ITr^vSoR6J@4puXFDC4PP#lb2eUhPpGvRaj(UW4UnCALe0=AmlDR}3mZl=AfmA-ws6s7WsGHG;%_<L-J%+O;2I%W+k*EyMJ0+cY%UZb?J^;#OpJIncuaS`VWXSL-e0hN@GNc*Fv<0TEdnRR~sJODK_n|GYV`WZUmhNA?!)}&R<YVJO?_q7{W&y!wqPlKjv><bTrAb+Z7&N_T9l3|vC`53Wu2!sOo8*>kxMS1+WsY2{86aBIVA;yy@@PJq*XF?fFJ)-G(D_3G786I-*UL>UO#kS@c=^J{Cd+37#=_q=bsCBxj+r^3rR#<t?4j%$Bz!T3Axrbx((<`)xYZ;`kxCipn_&fBvv0W5byqi;K{w<baw?9wf}AH;yJr&ok%@31J+E@>iirF5^4nTH9?JB`D4%71pJ<xMjn{PvoV_$kT(=sY7}q(LvKx3BRHM>a$oiC#-U<`=*3VMTO<(@sKkp2k48tO>e{UiUW#7$-7|ZNnwvuQ0yR{ajp@RCRB-59eEgtg<{ujHb9jMhlQE$WM^SWd6rwXIKbV%5X<y1Qkb0m)n&H#7ID5$tFlfTL$XbBcVdJk#YYe_qavYId&h>F-}{vxZ+_P~xw136bT_sEk%J`}@=t-9|LpO=^>*kiu1GubXpLq8OhT=OD%98iwGsjtlo^pPe*2K>%Ugub<{aZCxXCwuNLrPKi+f^_2Vg7ulbgxvxx^mV%_G$^MOZ>nlmE%=r93B8-`PmCU82i#IT0$XgIb(&Hj{D=57FTJ;UekT1lKrP(4E&Y8jdpxo6X(iY^=F%xgIfuq0EA;JZc0_O1$vj)!W#WK4vCOSte_*1uvjZ+KZ9lp7{$Txbooi|kFP6@4f`io?;L=G%j`udtSS!;2Lmcw99R_!Du?q$6nx!xJJL)UHU6O!0=<L~(+fbHiKM+jBgW`kE1-8fxs%@-0QHO&-RAM>c9Gj9LED3$&1y2SrHMhfTmyJ1~Jp`Jzq@U$wh=`9{rfO6dAn!fVVk-qPasY7uKDFJ%&%fx)>;z>kz+e>lN14ru+nB+CNSuX&l4f9oNFn2dp`Of`Wa7^gmAGU0f?F~2_8N0_qu`P7BIik?)(QR%>RInrKwN7W$9&+r*RT-`jd^DDiy?aZUY)NM0&{PSnIu&0Dz5W)AONKU#5w&)`&R4%2Wh@ej}Hc`{-K;$tPP=%U^uF>RO+T6&UW0$O2;tw7vN>w86y->@4<S@v5nj1>C?yK=TJZ?bk~S9B1}sAO}(@ntf~8R99hE5p8}Hy(;Y7%n{0r)dQ|-Au^u8$>C0h9#rFr^Q2kS}y0fNZp!cm`Ni{gfGpE+%swW&kwIgX<Np357!+DnSiNqK02nOd6<j0+86>{#^R+}ieXk7%g?8%5~cRV*4_t5L(jP@S$kxnuqaP3ET^;Ly#!Td6ow`$ypmSydXFCUaDQz!jqND~bH>ZOP-otr+<9(P4HGYk(aMfa4!tErZw`45D#z>ZQBXs*yKj=80E)qRl$FM<z2eBvBcE8jVsBQK$_Nl2_~rdiW11*$y~|CFV{w^k6B$N$l`3|$`nKLHDBk0y`iy)VPHf8r?OZ9cr@btNk`8ysJTesouJpBpC4G-gJ4t@CEzP^H;WL!yPmzsOH4^^R`QV%yzt9ia+M6eO$DZsS@UCO)UJN)E~&6Z?!$_0D@YPg+*rqMl=m^^1)etv{CGmRTtCrfev(aH<%ove;tz<AK{U4Y|5c3E<?m&iUJ2R3^kUGkTmL4?e%%LS1!Usf;fEQeVUYIdaI5$(=~m{YF_Jh3u$9wB;(TlhMr!rw#eHFbrbv5~GdZX<Wa5)C7OYH0-ukbZ9(=Bb$gqAi`>eNwp*(OTtD;@urVEn7*bZ>LB4mjlEHM=bwl<G$3O(hDcaaa20kPBf-8Lrh{J%t~=p1r;F8Rh$8XN<A|4~l_v8e3B9QU_%4S0)s_NLWhm8%8hX1;mSLFf4n<>*{&+g#<lEYW_~Jp4x}MU)4yr8~dWkJ&JI*|gO9LH3Rb^mp4Pn&5RI##F5ROtdaTtCn&c_`?BXmh%hVm?LgC^cd5k6dZKP@X}dPR#l1JW3Ccho+b$S%-*5g{&|+7^^*3F|)(M<hv9$ln#?meGLMa~=m!-9mVPzyHA}HxyevuRWV<voJCZ^m|x*Y!s;ec&sFagpoG!(Ysy+5l(H0t~;>V><9R<TH~FxG%c=TS|T=Zos&6NIIszDSy~omLfif)7M%q|?9Pa>u_D4*x)RMqqJ{XZoUq-=wXC6aZ-mK+qR@@qlzHi149Hp-_3dRgF2L*A!!LC_gc}}OGqSbk9}|MC1C{Y$`3qaXp~2F0gd<#?-Rq5ZwcG{)$Z+p$+nG-s7>gK@!TN{lV&M))dMxY@SC32z-V|D?0WAuMS({RFiN+rfzGQ{u=nsD}vkNvJT+wl@Wd3U%qih?h#rT1Knetx1u`}x7*dT0Vs$zeTE5?Ka`|KA4op&+8Lsg&FTy(Cv+lvtDfKnj<Ry<1Q&^))D(pv7f<J2B$s8b2ip3S|Dy&$n@`DB#2nJuBj+L?oADAl|=r#pWmt(mS3%$)0AXH1NNdbrPjc|;V<=EV}uy$DSg#EC#)>lB~W5W1vDID%HjjMUtY>eKA=x1_s9FUk+@XM1-$%}|Q0s+~`1HAsV&#wOAwvbS3IChIh%GGt(%s1?m?+eCvG79-W6_x@JLm-e75{hM9Wx=`mZfJ=<GZ-o!jBI_lCta-57UJAW+H?Ikcz~t!Zf^4m^ci2+2NVH{MqMl8OVuu9J&a+<KN4O6oM&BbqI{PU#LxYlWJkhD7y?5Ze7>GtR(2x)Tn91q9u;(hUge!!kZka5ib0}pe_F)@(bjj+#6(WHGseARblYcQMyDSetT7PE2)~Vd^p`6*J;_ZJ*!{jbWZRf*pB?zadNjuQCjCY^YfHDwQ<p${9!A<C&+vMf2o&(%f@&?vBmVl`QVJatUt(Y&K5((n}tnFOnz!;c!D+6+&A0$wcoJwj=L|NQ9{{`K*eDo+V#>N@z$lth;$caYAxXi{Uetk2IMaHXIxU%PP5b~WsYj38}J~oFE*aa7A$I5?{QaQB!<eIDy4DY1NL6QzY?KIlMU7o(e{rxb}d*5)?sDBvDo>QRBQ<n(8<_6LgcSy%O{6}RcOGT~YaXvhJ*}IhMZ;kpm_>Ifns#C(E08LVhiBY@?oLB=;Cu>TCU)1i@od0}r#xNoiP89{tRWYuH3j_P;2o}C79I+I{FOXbNC<iq1OnkfF_XNqyQM>t1W-&q2g$mH(7(kh@57wHoS$Yx#*1o;Z@<C%hsv}Fd7-|ct!JW6@#SPIVTJ9QPS}ya!{hUnapg>Lz;^BmS2rn26#1w&|N$SSUIuxElY^{j^2wWt<6_ib~Qp9aO<7>V{FKb3F2cJ>DN+^UU`7k9un$AxE?J?b9`cxMvZ~4sM+luZv&rjQywNM%@VWEcNcxc_&2Rjo6W|n5cTTux$+VFy0hV(oHj&;k-2A1DcW2roG(UrH`A7gbcedcrhP^geq<(yl}+-GIM_1iCNg8EajC9OBn$YDj+sILH7<WhhD{+EgJV-K^c_%!#w%SAh4_KdIJIhrMs3g(hFfP(i;T_%VcJ??Z^5_@RpjVvZRV;uil+wk6%gyj;D=bmZ+6yz#h!71)o@+$x_=m~yKOc*TkXg!DEmR3qF<>fB18$-$sjV%HO{)AGLAv^#-i9;mvK*15n%G7zSn-06Oz*FP&64HVVMn<^n)bh(-jC-vkfVPt}A_=@|?bSs?C~EpfV-xV%)Z9mh>RX!v{qA*;!-f6b$WPDhjY#N?-$&66eS)DZgzIzH3sU;|c6rlYymw1eJ6Rhge)YiR31wZIUx*(8Ih%GacRiT>1{*s5&1+~0ldH4c+GKP7{O}Uh*%|EO*wxb3ifGW|khwfJn|_iiq{AvOaaThSqdaYVepC6}lFm0SA0YKESnlk}{-D;WkJ0YfX@zf93iaEu6R0(W=UAFR=gjo{t=kIZDj&!ab>Imu)Mss|3-P&*3CbpFUZCx0lV*5fdH)qRLz1#PFu+%nsFg!Dg;6fQS!AmJPfQ?7bVD{w+-EvhK9vC(JFVorl%E?Y0^WtJ&19vlBH)1iF>!m&^_L-H;^p7BfHy?sRFpQf0}M=Mc~Z2I$XVT#`mou<|83*3nAU?=Egsu#fQ7)CKt0LTC1`<$)GceN9R9wq53|)sq&aQi)GRkuj@EV;7W5!p;+D{~nOZVgI<wa=QOc*uEn@(Z%|9>EIehT83#g%6mPOWe=BnjYTorrwN#8Qh8AvNm*-7}jnXOAn%_ZYxTDNLdw|qFy8|XX$J(U;T)up=tijGUA8%%r(S(WCG@oS22!>qBv;IPc}-sc;=kH(X;0pTy+ONcQDigyi@Ha=Ctlg@MtBuw$0`ychxQ&8Jv--MJJrS${1lkh>l!wKoFw<XEq=~sULvW$dfQnQopeATtMy?PJFhFP98h}1cP(vG|+TH3sql)0C>Z5QmIKyUTGxUE*4JW!x-l<;`NIsL;UCwxSiyQ-Q4zOZog0@WKr{>g)FMoYH4xbX-z>!A-ziW7@zDVqmIYlFLuPwjYRPu!}B&kpmIVTq@UF7_b-yC#{4zSF4Ng+;_kJ=uBM(-3Nc-KyAo!CswM3@AMy4Q<l=QYNoTYR>dh56K11RC1~VtJTj4H~k|PCa~5#b5oU$*>iOf3F1eRvaH7hWhymrmt2PSq07iuU)^G!E@U0C33-V^WGR;E|E<T*5c4WD+AhmBs2@U_VCnb?0;`nVTt4wQ5~P8Vw=YyWh=T<#UAAJ=BY!xn<Tz{Rme`suj#K^g;`8)B*#qzHk|tR8$-Quo-b4awg`mY(0Z*4~gm%8i5msOCCXQR0iQ3%Q2baxuh$IYxbam?H>A#J}%?psl^;*k2fZb2)1!+OmgSyyj@NGOv9m^Ai`P(1i4?92v)(+eg;v#TwvbsBP5XeC`f
 o4C>v30Id3z#Ti9-1s(7AM`7UIPvMr5sq_`_&j`zv6D*>4wLm9G-GunBp~`!&3wOzjR9((G<6+3dvN=h8=W5WjUy8lfiAw>P-@@GG}4Bk07<F6dlt*E?cX*7tpSs;$DUJX5Yoet?UOGU<Cq$({BSNd(fx*uzZ4A&0Rr@r?C0-upynH9U0mYn<WFkw`||m=gT005i+CAH7Qmh`%?#=7;>yQe~|)FkjFJhEzp0@8rbvnUW0dD_zYUpb)MpBO$rEQVW)#=C*J>2)}TtZotf#Da*!ljDt9xzVJ|$_-tKI8@2v8T3QcUsHIv$n;C@gW$UFT|uBcc-Vi1Nhq@b1Fwxn|0bwA-s=%MZ{Vj?<_Wi;CvE(rv6kKy&jUk10MBtoLtx+n55(%>sj#T|ZFsq^<$v8P~$@H$Y=8Vjgmo>TUqo_YgyEd>7BD%Rm>xt5h|)&m!FvO2KjU9?!wBDWs9KPi*dAyo~Z;Z*FSr_yVNTvFSO2D3nOSv(A!5C_S$cR)4PKAxEi61on1@1o;O%&3zSAJxNDoeJ4H*vB+l9P)QM3pWFo!^#38)5EZiS7Nn;wwE^b6E`W$pf_uF(QDp1@@D~lsW86BNbpNfdKia<VNmFf=#aicUOCq3O};huOb8eTI~Nhe%C%t-LXD&=X0Vr3uKyW!6S`J6ER!t+G{Fy0V*Z8c2WM1xolO6v1ixqjsl%<GEe7QZ{axr_Lv~Ty#=;AD(@|0Vo)xUb#KdM*DjJ#{<A1Y%S)-d}>umx5W<_4Ex5fn+qyRKc$ja%V<yg8>N>JhZI~Z&oix!7!)PGIely7QwR}tzd2CAW7O?2NY7eFDO^kKQOZw`_tExjEOHR0DQ7r+oy<n<Ye6cB}+;v26}WQk0GhV$aP;TLqWV1sUUKn)Z4=Mh}VC7rKxDuDm&>(9ZV#LW_|Mf%GoRpWy4l_))&p^;FM+U?xGD=aCvLFoveApM$HMeqT`je1jX31mUa(Mt)0plPXU9}{^}HRd;LFhEoI|9P|kYBdz9R7?qGqm)e-%!=)2ZHhJE_WCnDLqMptjbPN3TxfpH#TZ{eOe~ZpoQwu7e4YFZoa3{!@fPSNM1iu8Ir0s|;kx0lh2xc?KNe3CJLW+W-%9}`N`0Vas%4y(tH4=V1~lHba0^kw^br5)p0s8Ama!qGWBfI-)2F!@=y^n3L9EnRI%u)JeN3jo;XlnTC6D9MJ{NfeAp=3Wg-kU|74)&ODBet~hTMn2=$6vRt^J%))Z$VyM>t?JFdU)yPbr?$HssRuj{S8|KuL$vh{-<3?!v7PNuuQc3dQV}-q5EDzK{G6)`6Cd5@|Z^aO~mYq)4?Ri8j`+YB#2nW74RR2<b;PUerf6&>67b^m&U|nnT7nnsiZ3y77vzWJ(Q)iUmKRTe;n<aD=G?9kOzTT9LahjZ7?5#w6(U%GIiw_Du_0;g6U6C3>|Jr&C7|Eocx+Q}V3Z4)g3$Bx~q__m!O=+=SRclVEw~uEd!VUh;tNmRn_CseNQ4Wm+l;$;7}4+As2FwzbjCcVP>RliJ>zTo$+&5vZd4Gy;`zn^KX#mScf)D*oTXk{EztWNs~Jbf3IsCiE>#g=6mq3~Yp2g91-@?FqI4Y@qTs!jjIVKE5@59ITJuF7;zrFrI+ikFf<c(JJwFi@H<U0bq65xfV07yxF}q8k%e3D3$wCj#E!e2<7HqAL09wu)x!>Ta-|6G}7vMMko%@^9$ETPC2fZd!Gjy-OiU7LsuU;f|Tz|@&bZ0xEvIYVaHVCncmL`DHp(^djd-E&`LbKN%6dxlc)2-Qu(qYZLfmlY~n=7dh1lOazPzrP7o&77D04&2kiawdKbx*D2wrko7pc=!p%p+GO!wJoF4AWoz-=2kxCmA+=0-WDn&eMQ@5yCg@N*Sz-%ONnnil<2eu4|zs&*gWEPT&PWoME-WUm%!9O&}0T2>~C#Zc^+6j0vf)CeXIK(tY3+_F-bAYQ;d~!SJ;+c{Fq^f;&;xBkV{<|~q*wUP5-N3pT9`t9Jlf5ZKIr+4bR*6K;xwyvTDkbd-ESEBYQqXfr!PoYH4}m51K`u>n7DX<#O@|PsZ9;Uym*}#srukb4KB}OW7@(h;%(^<6W!P%1B>5dsfUsojM-d~C9PHb(I?qb$sF(7a`l4Ug&^n-mFXd~?a;BcAYhTJ-$za@b@GHCIK^e|mwp^$fRghwkH8(4tr*<Q$C7QdoAFg>j84pXdHA}H!lk6i1`kE22YHRt4#lPhcV<&KpA$jyMVc)#c)`d;f^39RA*XPndm-!KQ^>AdZD|X`73Xy#MbnU6{#Jcg6*+H>&Th>tmxPm2aFvBB}uPf`SwZ$UBewN^_CSHz%LI(aWWGTM&F)-%q7!(y8qx4-y+MPIRFH*iRZM6?%S!jNE{DIf-iUPE;uxV^^&?SX}M0{Nh*arRrKEC3mE8CCGQnF`>&fL3)I<>!GR@B%=kjp2vQCk^uoHG2pN$^K3wNG&bii?#!sbdjW6dcF8U1F_Oqj&W2MM0+hfFlHI!$xPW`V;G@>Y#5I1V8CG78E~auP9>iars_Xwq5cL<(_Kwv-zYK>}Rcj@u-(0&t2j;W62!9IdI)e()lTYkV~opuH<exR~?A1x)c^_;LPEZ?B!Pj<B1L^7&>`$XZJ_y0q!P`=F!;^=K43u3ndvGusA!IzI(v_RYogD4Y?D@3lxP4xRo@I4S~`-$tteHb3v$tvqPB21_3w;oM6E1O%Ym&Kz)^4cs5@iNSupMNjvApLZM1HZ{Ydo8Nb~r=gsg<a!%|+*XXWk=QiesF!8h`>zEMTH3;I{f}=RExHTY4P+bD3JGapa6@V{c%yx)L(`e~%Z+gId`<Oy1w53zkt;Sj6e5%IPhh$SwELh4w(%qPc1AIsqT+-cfh~m^L+Y!Q2!jlb1h&))kMRzpyAS|{Ml*za?9oYLuLzd$Via}mZ5Xe8ujv{*$_;hbxw@)AF$=|l+$;Q{=SRS&nR<fh+;<}gR{eFuKkqEt1x@^jqw>5b?rUW2GcG5`3+q5}Ubxb%rNl*?ztS#}6-B8Nnfp0O?FiP(+BOJeVMiQvxOb8C}^28lh{&g?X?o52$7U8mgk6{Qtu8<~t?}*SRX_NA3LXc8(wmD%RmQ9?fuz7Q_G^4{~SSy`4m|RZt)5mPB3(sh_=$)pdA6hJG@9TxV7)szZoXsO=O6N$3Q?i2H)!Pg_YUuOFS{Ki;WH`P!;vlNyK&vCosu7j;-b?fPdR~msrxYL`p+}fwH38~Hxa!#o+c~GP4RX=6a4-O>#fCStoHFq;c|+3`jeLR62|3gqgRDwbWAOOR1>~(N{$MYM$*cm)e;%v(J=s<h!@S+(JJP;!UKm+>Ny-@ic|Zyu>Fk8?#du4%jt95A$-v+H*PIZL_ZNHmq7VtwleZ9>Ijav4N!Kk6#$b>Q)x9tD{Vcj^etii?paap$13o(8OjEt)B`oreDcv;HMqc@1ZG;EHs4Tjm@0@Ex00Kq^U-g6x?0A5!n^K`N&_5O0-)}ne&Um!Us#7_!#^e|m=L!>%E^gU@;T4WsijT#2QI}j7YS{GT0_+B#YUnuFS9lV7kNBTtsIAXlb#4j-4WQGSIHFH`+Os?sp)JLN|0)5T@8P_sFV!20>*Y1A?h9&Aoh#WSURU(H&z3TI#c#{_NrIlq*?-}cRR|mf{zAPvPF9x$Rc7w0b)4IE(jFt6QX95lqJ-(^RJ&3Fud}ri%e+b*!I5fX%dn@>I6y?|YSu8fRld7&v69KAFSWi;pU1lg1n+|m2EAylKQ7ajrwzkG#l{^9j={U8plfyzp$TRyEC^!?p+D75C&rzW_^}(9+Xhm=r!mRlkAbZ}Oz-Uv3t(fx4F*LZ)AkU^POrQRT5PE1-QSrs9%4ru#RGb6sRD1rzr#0@HgpR{%#ROr7tuSbKNwYzoIc4)qlfXApN9y(ogLoepA>M@$b|Gnz3Uw2fSVfxCfLI%71759YCF5_|JXM;f6YNJer>fh1n@=VucIji@5)--{|ugRCC9@GnZTeV%4Ruzywbf3<!mZSanT6&Hz>B_fkx$ug`Z>7l)GfyrM^eOjr`ojLQy05>&a;qjCw75wV$^jamRU4@bDGfUOdSY5D(^wrk);6%4wrHMd~|WlhMic%2`-v*=Nbf4C_dOoyJjlJ-o?2a-iDti1W&Ro%}2A>)L$q;Vn|Q74ZeK*%sk}a=n&QxFd}wOj-6ht`}$;K@q(MhxAuQqcW&mFBj;0g8yaL_H*Y_D@5zO_|2AcPsFl&h*=LEyg{Db)T))l>7JcsdGUz5qku%+3+B4BQ^+zN3~#v=)p`efk5|So`cJP!)i*L#Q39>85SZLk$k5xeiA39Y2d#PTK&?uw=2Kd?;>20~NgW?FFC`M+*fOnLzyby#3ctmdfY-1P!>>v-1Bn1m7wiv^NDMIfRHdRh=P51TX&(a~xwTBtXu|cUcpP&x3>=Qy7qoSwT92Y<IUF@S60?ne?Y?Q_K6FVFSKs7pZ)9HQ?L=yYh6CgClQXGzI|YuNT3)Red3#6zL!K7fvycb7b@p1vbZpVUS~bvM2808-bb>pV4GOl+yIRo9!3z1>C_O4;xmC;M+x>BK29KTxNQ%q)QO*k1M||nJgEvIiJ!AX&!7>q4J?E){JzoU9%R$;tbKqXN+fVZTWL50qsyy)%H|2#_&E9nJ^2^9Nz(sM#&HGH2RY^2BDhtAcqvX>{>lxwH5UP85fAgAj9JQySkGMtto-Poe&W|uIe42AwWX)xD4{y+z+Xsdwq8*)aeunj;VBe?=N@Xe+iI`*IUCpA~P1*uf5`w!)z4W8$T(5O8vBObV*nl0XPjL*I1A(6wT3?2N>w*I>-QmTrfmus^2-Z5B5Pj4KFY2#f(~zuoUPD>wEeYid+5w}UqC2=S?ed0hXPh-bU{*E*ZvyM#kI?@E${uHG<3-Elv8kmB*=}c*-qtKIPQs21Dola~7u&RB8nvJsE!8E{k9^h;W#oOmV&EYgWL|F5R7xPk7U(q825i<9Z<7$ovzQyP3!nBersKC3xhmhzDZJ6kkyoiE1BW6Knp__ppdK*GCmS*^C&Y%BW+DOBeU~SzX;-p=Y9OGxUKpeNq2+wZ#jWHchImsOLamH(3{;_r6>(Eh;nd6G;JHl|nqh616XQZq!hJn4YKkAGF%LuI`Dk()&0A!2eKD8AeBS-#3$3GTiF-w~`p;{R`g>2id6O^1-fFirGNO*%LOkL2HcmA)#$%Fu9aOfZjzLjN-O;7uI7BHmgFdbz%cGbfT5VI#!GJ`r38W-)g($L^mmJO?1-Jcl7VCe_zyGiK=?R<ZQ~HaOK@DhkAJu_RyAZ1nIKkg2AYaKQ66?#UXZTxiSd%9Ar9NLl(eA+9>*}$9e4R5AVK~wY7SL)TEQ6AivQc7cxb>a|@T%B6-SizWZltWiy+;frWadgyA=cx(D?pZ{Q<d}hblrxh-g#hui8GE6E{Z%R@%4zA4;yWc7=8z}FB|3Vw7snxo2%>EGMeztQx;QcJ);-&mb7R%X>>_u+2cO0`iV0N>fPik>M6@xi`QjZet6+_=zQnit(71JjB>j69*(z2C41kws}@Q9#zyBp6rKTRU=tl(l}1afu9Z-+$Crr;3%~)#z6xC%7{zCJiYPq?YWrWR**USRYL)Qbx{G7dZw-Q^`2qqAYEy~qS`6SLM_J{9!uo#8eG=S0Sgo^2{VDq%DMrR(bKMy)Pt*x?=TV%_-cAMXee|HBdmZ1Zu&v}o<^l`eWmn+zGg;lvmf|C9wxN$%XTUh@5Kyz^peBv?+Dg(SW_}h`#%42m55XLdnS4cwvFFuiGYQ$)SQoAj#@`X-0dIvlg`Ox?x{gh=ZUtl&>03s#8<-}Jv5rWV-XG4d9Diw|Z%(1)U}tHV5gohH(?<PL#Ct789x#%>EMB}^E<3h2Bn}3h$3YY7!8QB&O@97dslivc*<Gq$zGQ{H70F<nK#gnYLO>SOC92=7bGR(e_*Bp|e${ya|Aazk=emj!2h-0ggOd57ll@`>GmzPIa`+%kaLVeb2_ZBujCJfR?#iNF1$9h=fIOsmJz<9)s2B)`T`q1-ls)JG%{<0qc>x+_wq|O>@|*E5q>3o=?>(P02N0Q+h_NWI)8%jT;H9`hPJ|!1L200a_8(H$fz&|CGAVpIkT!f?#~^gyBIf6D7DtekxuO>!Rgj-5jy`;vrV3lVh|2iK4<)6C8+Ix$?fxVAlb=je87=c=O@gWn+$Z2}iohxn-pwrA!43;i`i<@>ZkxhhjJ_M+`W=ppC_P@+Io$%ppHaLl6}Hk^ij{%Ve>hBD5+#+Rh9!r~dD+39iI-=6d_cf7R>7=DqK2tHc{RdJqsze}GDmy~Yt-PA-pKK5$4F<#UW$4NfoQ_-1rFUS2nodwS%sa5rBweyaF?D=BPE#va~(PBSFgo{4n39c>as_r8|*Ch#Na&~U`rD&Ey{;yZ}+)=;mCyYEwV%JfS!26S`V3jYad6mbr7{O*dYXjFIQYejcY~lTHM{K#i*;hFF0%sfE~kWtM56*_&1|x`szX^!8JjKk0#Hbbg(i9jY{q87@caO`;b=&4PnR&*sZ*#0z)h^M-ot_q>>_Dsk0%lAmJSJLuM70@OrH{SNiP8L}XeY9mgmtk8gQ(DyNBK0cH|`8_l=HwhIi%vi}eEUNObxcMRwdC;fUjeK9=phhuJ3@kplFgZY8T;E>I+osW9xxa|WjvC>ZPB)2x;Us6G!Qsx4ri=bEZKxVZXFOh?I&iYpXa_mt~BM_&o6|!P9q7PY&P?qfduiQ-XJd(!<pH(3zl%-&g!T84W14F`I0tPlwrd+ctP5BKTe5uq0SO3T2d%lfrDvT4^3pBwBzP4<?TS+-V=r}#^MO|aqU~b^OIn-#wbmYpqMD=1XWok6<R@cZn2lUhBs`pP@7iAmez?f~hH!`|$qpl1>ES;3`?CG#*`YI8e*c=wqmvu@38aNCg=gE3Z3;xW|!hMq79|3qr*?^cqI_gqY>b)6JSfV}gZ>4mv>85|Vl;Qdi;EZn6Vcv{TP>zeV!v5`OVhg00$FRxpF*rZ=%(}3uK`Fqh8C}n*ka8T&DmsSDC*np^wW-;uH!7AQ#c&`i4^Si}7i+z!MCLwd%Ci7uCs#nUW;m{_8!GlDSEIU!JsxNWi)a}rb;XcoMGtL^FRZbiN}B8lP%x~a>d}0Ua=J~K=F{!nNZ4AHBXt!%lWWl>ih6U}r4cR!E+7}Ub0UdIWV}6Ov$Wb*;&3QU1f4uJ!`J4qdYPGUx6>Kg6q%~0mUJxK69K`^ip8CA-D@d8H=a+&p69oTP;VG38oXQ^n_y!90n@Ie)XSlP-q~})={BN4gtL(vF?b?W;5N5|;KUFs9Lr$0e>h14s@r6->=>lugiT^UVU9vZuhIejrnFxLW088bNqzZTD$w`I#Wul*6fvrYj#ecampDl@P0y;JT7rANRherV83_r}R9CWbQJwCvdtcTiArG4ouxuME&g{1ISVe6X43w-B@NDCCx>@czjQTLfSYYH?>QCPK>`Owcu%C`ZXaqT9uZ>Bi*lB4VK2^?i?{R!seU>RQYyV&7xeUIpLl#b_7!zz$=+%i1SM`ixVu06ke3R90Y5!E@0JHX~DHk^HMf?fsNUETbiR1A%xgKra<<d~F;ci_OF(^xQ^N})hSP-A2LMbPX7FSt_ohMt2s1{^StLCuw>LzhMwa|$Fq#YIUzO`Ix%kDo;VI--l>|t$H#Ry^~(~%FP$T%A#(W#tyfp=ZA^(a0{m<CBXLmBb-if~;_DV{vHjR>F=I7v%!u#l4Ls@MtN06`BuM}R0{^ahwVF-G$*SKs#&`Ly4&0uyGUH|n*4Z=#>w!imPCC)qt!aW!zX%9Eyb`A*)oa$5|Cl>$9r--xk}0qc)7Yw%Cp;{2&c{c~71_g$UkCrt`AntoN(Lr@sS1O}YZrR38o?O~DrwK$BRbBiHOX*^>K<KV7Zj$d7%Fr(_^Q9coK#P3@mIY80_@dxYY$wX5~$)cS2-?ntzA?6|uXwKc~xwpNP`@0NDmZ0j^0(E_+2(kgkufaMv@avMd|I$<_^=-Mw%+n+3CQT(yW7OIk&*#x3v_4p%CN#*X&=(`o38($r0H!lKWfMf%w2ng_>pXLnj{g?%?0I!IdFMe{to_5}=hJuxwRm$l6IQbIEfkYyCPtMI#-ZPu(*E0@48(a*b({Oto?*M(Z?#d>{dM-)rAbP}*a~;;36sL+ppj~RA2|<y5+%sJ@4P{=P4Au-l52dLbz38W8zh5p{HO*buQAx&81Fuip>FLr%9xZwm&NuAEVe*EBb$fRTt&xn#tEHT;BKz<x5Lw%7F^rgkG>fvL8Wl!lqqaT?g>zw?vV=Km)^+EqCVYAkYSm=NsR;^V2zJGTb(PNh2)$+F@5F?#llNcw5o}_`aw5<kmL)ujH-^3n0VJM5$I$Qatoq@mx_TBqB~g9LIlQPK$4fs<LvS__k!e6<Z#`gs+*S7Ixdw+7aZBn5Dqm1dqf_?yLdXB`0XWv3eU}*t%G<>fS;(KrBd2h^v4%*A@EVV=$BDbIU=m)Q_;Y}?K)O!wvN6hI^eSs`(XgX;s({E;oZWL*wOisJYrhQpMvDVpK23+=!sprGItl>O3?|^DQhmZk7R^pv{+i(JJz<<?KJQ&a8um(uav9*Z1;sTH@%09H*NNb`yf>4V*n6xVU6=5cJFB1XP9ZIM?Cir&JkW!oo$4edt3C)wN4ImHC_<WK>^l7l#k++zHySq?LEIQRj_0A7+kV3l!E}z4*xPaL1SwVsz@5IN7C>>B2zbCMnO*P$VmG<nSmcs*`XPxZQXAvvd{kGz@=Plt$YTZG`#O(!@%*0Pe5Z?ZSSPaB%5fUodHu8&JTv?M&u&}4^C3*)!NG=F>I!trLbt2dG|OO0+jowc$1~$6AN6g2~|{wv9t?)iydf{f)7<nEFVKEu<Ql_qcc_qHL>+gTu*I?XZ4NbnBj%g3mmlSv)@@G?D4||(XdqgggxHm{JgM9v=p#9Lo9!eUu*18rUXjDCdY^EO^A(W^6b_<rV7+3k)X*+oZYtO98~@}PUG%e*U~CMSy)W<!%z#wIG`A5bn%sNjy2+og6Jyd-b+~M1*9;EVs5sa=&N_wilJ?w{*FAKq--6MlRN4yxH&P6^~NL?Q3c68o%O>gEVNE8n)5T@t);B?a4#RSxgSz+FuZ~)dXkAs9INpym@j{xN=oc|{beX1cUeE>(u8Kc+3`#BpJ`GL1YpX!L+)*y&(;g<y}H9M!DR1$2xLjXbgU_b1+4G)INDxy!UW2E$;ad3eA&ldud!Su0Q?TFdAjQAt&VQ;A5H7=cx1+)`dK<+gOrvoVkfDY;s8#+yhc+AKnfkyb@g(?DsRK&y$a~>EW~t+n9?{S(x#(-l5OP7q(ztp^uHN!q3jo%A6$W5EIy9CLiOXIbntzi$)GXcH{4&MTLD#12;xn8iVSQ1U&6rt^ke06mSm<x5?FO|UVF192)Dj_GGzaA2I*xYuu)&BK#0eT_F!VxRQQfKq+PNMzipb^n}=|BP_HcxnHT!+^;JmOga5P#O!<1)-_DYTSFJR{!py>K5oBiH?b<Y&YZrr&=xr!(!X4RL0*m`FFGTdmWlbe0?jug0J;%r(^6a17XV$Ytt*7$kgh5+4>f1-`uF5KV4j(FvjO>69n@AVgjDJAmzWpUx%<-u6*@Ff8po@qwHQ*6p^a+91kKe`!erB4|%lD{mpQE`Es!nhKj;9?E2Qn%|)tzN94RFTc>6TVxTBe<L?~h$hwEc|g`5jXuCNJp+Vw!r@Nc06|U=x5<P3dW#n4UX#-#NVI8%Jt=wY2WEPdAryk0LHpR~h32CTo+JYRa71hVy)Z2FUNL$KQC>H+&m+VvG-(w=skW>B{hQ@U#7>U}-JAnk&tj{N=B^?Nw?PINHfav|xKXrhgbfs06Ewae9f~nJxqKaA<h8OJJ$KuLpD_g@~b@$I3}2S-z2wlY2Y+m`m${6gZpICXjU6U|}o2G&L7{-v1gOme7rQ3r7{xN$jzxb8d;$Axs^+vigR@^<T?$&nTMcJv{(JdM_<FpWH1;4Ozp5gk@a-)AmWV{t%KN>GVSoXJ!O1JO(Q?h`O)fF4J@EqvT(si#wh^A!H9QMkP$nvBUpQMtz}NU=Nx9c((CoeUdP03+{CU>FctQlhi}HuM>J~CR*f)kS-3gX60tm+IGIUD{~JZw2ewv?FB=q?CN1zky(T4LqCzJgc8(=Z&*)W
 M>&r^?#<f^=FvKBmFOz-KTPILgKbZ|YnClJcaKV&=EGMl5vHS<Zg4`yv%6u3WAp@}e~{|ME2_V;u(h4C8x|l#n!0>wCnL5QR*8Y7swa)EKL&Kx)B8^{35&pIv!>-urDP@m5iaNvLXV1`@fE2cjfpM`;@yr8E6O&*1rZ|1msrK#3~G7*mLS{T>({5H8%Y~<w{ujP;K?9epXe@Ow)*OW;(9qA6)l)s7zze9+$cq&sK7YVGETATf6F3=a;9g8Zr8xlR-Ymjxq3_NhbJX(k5G^^B8^s_-lZq=dyFbVX=cn5-kvKseqv}V0~ujJ+|=cI!i49?Hz^51r#358jyj&k>PH}iMPMN8`Jplp9{EvToK9CUmy)>{uyE|5hvS#L=hE+Re9Qt6j5;Uv{&#^S%a_b$1vB65%8MZYKo8LC#L@;Vn?X?%Efm#dUX8gwnBHeZt2gemQfm4-V$O1Xiz%T%9_a%23chYLrkQ9VfJc87exLUVtLqNF`gn)^wb$GwD1{2tCk@8QE|rD+;46l@Uj1NJ)5Q;)zHNfl@Rh1jNSL4>RrUJM-kPHrZv1pV4y-U!JUqiX)IysV&V!gi3^tkHPSlYveGy$E$FcZmR+nvP;ohz+a{$ivi#@gNAgAH^s-qVloS?arXZ?6*X(5x)=P6wDU#H6rfD57X+3f}Io}J<lIjy2vHSLDR1y+#3(f&b+t_HqG7)`S7NJ3y2nXKLC^`(oW|1c(&F&z$E9=}pDFq)zPkS-9&)T}sK?ra5TG@W$p8wm&0sSHZLShU#qi0WR<Fo`qiDh!xy0aZ+s+NltdwnOfxf5x<gSh%FA`84A^kI47R$oWePXZHGQ>+`2J5*nMtcih7fj2@*HVRU+N3mGHfnBY9A2W2Ncb`gN9hRLRE+(%+`tb!ZQB5^83(TXi<t1;a!Hv&wMOPI01HrcucvfjEzHDc^$!?dL&r*;d^zjM>#|5c7Y&LerjwKP6Q$^&%|c^eill?SJVfa^wH0H4OWP6h4LF;TXFJnb@Iv5<ESx!Wri4&c#+Z>YaFeOgC?1#`y4Sxd)2Oiiy-ZNT*H(#Oi-zKGbaZ2F-$0^^1*^#H_b?EhFc!h)~K+fB`3{r%`uubh*>#NvHnZ*o>qR`VZhSMOsIb(y2Gc0@-bAXhVQKCmiRYUW*yAl_HYRJ|MStbLoeqQDq|`;E;Us!BrlT)#Y4>^4NlT4-<+9Ay$wEM|N^A#9Vc0lLaHrak6oy`3V7$$eTiMC`lVRe3;d-x9EgRfoOhL@f=US=dR4O0(n{X|W<=8TOp_a$-sad&RM79-qbz>iPz~*{X74@LZ?^yg3`1lcEQe!U};q`~76k^ww~a^l@KZs0=++EXRl<;;e<UN8TRY5(W*07dVj8$e^!zoK*EhV8Q5kHtyCU*u<|sPu8W3j^)yiP2dzVFkmQNDw$(B?UdA<DiX##@)ee9R3TjcuS!L-0nyubL+MJI(1KnHt$~cjdBJsJXbf$V3H2-J>DwS}JzYkFgGe}Y58Go;5P{N~H0l@6KDZwN4Cawc8HQ65!1Nskj%KEiT0&m9O46<sJuMUz*62Y+%FJ59RR(}hei{3!J%l`6$ml+Ba6&;XK<El44D9ZK-)&2=ep^DCpx9lDwSCW^>7rMTIv0HfkKC!FKmcc#*_J#mFRyv270&w`2B}dSkS>KR4SQ;PZNd92e|=Q!E%}d`GUrKnymFgV4R;GvZV~axYw$$4V%q`Q5PmJ!%AOn`jWxi1N0U^v`IUw<Lc|%LWI9-Zi&!%fXn*b-ja2e@|7!3r7J}&}yaqW2S4PM3P=Zmu%Z;ry*Wx8<<*EER;eb1f#C$ULddwL6gh|LBqNhTyAXY_nh_=zD^}<79#qrTHwn@c?ttS73*_uKCd0uJia}bHfJW53RG0M`>z>l981%#I^_y{!Crmwm;$~5MnqaYg-J;?=VSU}QQhe^2z5ff<tfVIv;gskN=v)ebxBElTR&wXE2od!VR62p!UdL<=NAR{DPLvn&CBcYRg0dXMB7u9cz!7C~KpLcD-g#?03c_z3Eec0#0s8?UaV=;lz>Q*aZ9pH?8Tkqih^cWrVY%LTuu7JR?MaR3VLeAo@o_A`_nQ<>0fWLLtvLiF`4{twjHh;w$!zhk8%^B=CQUDXd^v;1P>#E3^mQDxGYaeK=W!)uNIcOqp0D$$%S_scwSjbub0DX5}RVV;yrL4Pj6hE^V4G_r19?TSZ8p$@rIh;m5=D>RHRu{;NFhd||1WSEJ<CB2tAG6Zx-mux_Nis<(eg<ODk~<+?zj?;_dKH}JRmiNrNhhjA=Fb{Uj}9c;v`u|(fz51r%y=hAzC4b0eDMGpdQ33rU1aoq&}e~-L@rJDuX1)&WIi?s)@|oB<c-y;-AkuDI|xGL#Bo5NK{ocEzFg3HlyI(P_44vdeOG<yEzF%G7~BVs;!iH}C-%6ILI}`P;_AzZfo{uFf0OzKA>-|oc!g;D4h#05l&LvK0^-{o13fk8B%)?}F#M6m4;5(GfG)5?ZH8g5p^{tRY)grZP)zNU3!;3!Oj0B`V1n$KpQqkDXp^B}anV6U%f*a=)9vNX8gzRNw>-?@Y7EM5u`{4_W`LIuaJZ2$fjt(hCDezZxC@NKU%!Em4m$C@x~L%xI^qWkl?Yf#^d705rAG#2XbXJVtuU`+S`#|gFVlKPsWe<A_YTq8{6W~6Koc6w%J2%DF}S*$5;~$`jpx2H*re(-#=_Py^xdO~wk!FF3F^>@uxIB+0>ISz$&B$fFwki(sge2cYjTMd>%+eG+@VJgng$E<U`J+pjfPd|kU4nMu=&?t%Y~#LGQE9ZU~x5cp`A=rm$1ntsl7LnIISzNupX_xSa^v(JEd%TFlj&tubPg*kA-DD!*1kl{tE1bo_aNGO?F;2s{LczoJ*t=PqXk$;kJ1EcgnbmO<8e9!djWGI8)R=qFw5dhet3HMRNoH;;Eb_o2Jo6G7EUWHc_9#L<ezi-3rWleun_-V3n+Ly0LmDKF6X6tw_+M^jt!Rd=o(8TB=cs4o*hGD6C1i87B~r0vRsox}T|w#G7qUhKfJ-XtfrGxgW%lK$F7g^}fCUoF`^rx{SX;a~qJ~x_A?GI9O{-V=#6(8U;>9)|HjkFGX$y6haR<TJ}P@ncz7{f8u!+euJ+<waRcU%*+4rIfU^i=;ufrNWhQ`!A;Cz1C~M*pfU-?oHST>zE-4w=1#sXqF$DZKD;jJLXD`gZ8Z3Zkc{^lqtQH<Yg%(mTtq=0XykG`0Vo(H^N91;_nJ(c%gNF`BwJ)`ITV8P<jphO+8)MKUQ$_Nd-U_#JM_9k*!{kA8D#zZr<BEE)6*QK@Nks#yT{a=yJGz}furG<2fPRXopv_6K_>~=nLPSVV2SEDM=B2ho%g|%y<_l@R4*SBr^!F_G|?x;^r$kn6%SyO()b|ZX&F*LKwy}4o+H8M@j(~zs(mEF6&kyw_>t9C(}_C2;XFi7FPFFbn#0OrU(&OR^Sq1EW9BRNm8CI|<((L<<agiOB50W>BF<iGjQI}Og5<fnw*$U&EPc@d<^oea+Nl>MwzlDSFB?F%He98()s>;A$V~ZJr0_UbTTc=M=(2P!6lx4_oE)mQzZ`*yu}5h3tZbFGu~=R0DN$m{(8Bc$r*X^4Bm_J4gIUi&m7P;`BY8szoG9O%{4d`$X$8>yUW_L1ga&Dw6?X?8O+`209s^+JoA(?Cu4syyO0u_FNed7{i6LTW)k4{S+I*G|CV;S+fsOzZDup#+u0bqaot40HnHz4kX@~AhMzlLR6PgTjzi2bOB@du_7{3g4xn_FzgdA#j8-!PNUF6w;riBT(d27Et0qv1A>n+dy#e+;w?MnEV#OBHN`_pr6pxp!86B}Fe23~%c11J?B9kmtk%i(pyB~W*Ny0^QobigOLux{9<e}@(Jy36A1G`=?pqd_9WIz@z<xYy_)_>1Fcl<l;0pF4D*0Yei+-NNi?rr)nYwW^=PYUTL-MTd6@<;a#4Smt>(ddg4d6p=X?!dOxC{m*!_h^iv)9B+38@#aupo$OP-1mFw7Fal&WQI>;o6b%DZe@u}%D&<@9)q{z|F47R3USpAq!6*ww*fkh**ISmyr%aeCf)pI0a5{bgB+n|MQl^CQCZAUtyW@HpKZyuZubLnw0B>I|LvIkII?8}uHSfs%1DP%wu7U;^EQ8wVVRT?nLqTSrOxcU+xiuITi|=~faD)8?bh)-%Tr5WBlB>kQq};;;eDhl<1rs=f{u*5Fa3g|z3&~y|0(8GXdvOIC8Q{=lzrFFUP*98sQWgdV8V#bxC>&UtoXVFD8mr#WAZ1W2IIbCs?q^8mR3b^-zJJU?Eg*2)8>a{^N*tm`vE^7Nqe*-Mu&)~-draot$Ld^~ig0`wMdbp3<-*k)U$z#b@OeT;Ayms8S0p){dlXC6I&kc@9D5~(L9%id3WD*GhLK<k)!5x8q8JM{xMqM&XA&?fB?IjzwbwgF$>{0+wG4f>8Xdh$+-dlJ-LL^I9C~5iu=ke*lR3j&08RnAu$?GI7Pe8#N*(cf(l2}w0u+FndR{=0bwb6z$G>Lxhs|6nE72j@s=@aUVNnDG!URK#)+MP7>BiHQ6APiAsUN!X^rafn2U^c3f)&<wLP-zXPeV;fTL6SYg%8nSvD=*cF?<vIlDM|6lZyd!^rV?-7%UPC*>YU{O&kHLQvmk%0z(Kn<CR*ajQDV`xuZ(Fhl78{1y+|_oL5aO>uJj@H7)KpQQz%_VKIcJ+vg-e1YiUoTRRD4pyEH)44f}VJyG8{c67X3-sr)eG0&67->1v%s891gv4Y2}7~z3Zww*Ux4y4Sc+!&jbG|y94rBSHB8_=B}!108SuhN?p?EmlM)1fIsn?i{A%h$^MdwZ{k6T1@;hTy(dL8_e%Az?~yqw|c`?lo#`?`ymJ1CKT1FM=t68<Rg)x%27Mes_@|&uT29{BinNK@6eMWSETB>G_pa4CoUOb5)0GMyeIFJuAefa}*G*GzO@8E1^nlq*LV~6m#7C`Jvl7Lm8Bo-{<j^Mc=@p&~VCY(vYk7`^v$(0OzI-;~BRbIl$EVWVQ!R65pKxgmyopvhRJv%t@r(d)DEwCbNa4w{r74v%NL071IyNTdbTFzkYA!&N4JT`Js|*WluY)utBw<rH#*;^oAq|;r4$9By5IJZcGcQNr>BrSv_rk=>?L_nco`m`%S-FG#lRA@%^FOkx8n)5bWu%*Sh#s-a9Z)L#QAKVh@=EQI4&IyTw|H1hO&4#yny)rdz{t0E}Q!xAdD$V6mJaku;hKxBwa`vE;k0BBa_*&tP4pDlA+_iL*p0n{uhGc>SG6<GC+qMG!cxcd#|&+LS<;0o18!vfE9|k_eBgTi4VrI{bWj(r-}0DK5zbwMefaO^vYe%31{06iriwHNn<UfVZdr0Jv8Db*>Nck=QbmY?w`?gp0jwhmZC}_1I#p{rl9Oc`mTXF}rc6sI<0yG_6KU_8Fry@UJu>0osCGga#H*oc->8eN)!U8uO+l*{df8miF_+4X8!nxE)RhGmL{j42Qdtz>M(%1IIjo>!uE7aL|G{g4df<f=?N{<_COnY#O;ACz!wwi9R4k#Qg`OM^R%uacq55Iq)y==B=g64he)7DflHrH_eMX2ryM{QgXV5aYfwGjV9G>@3f;FJ|43tHs-|&^(ny2Hbtd0B)8_3cr5^9N3#UKxjLgXWUDhyFw;N<GaG-h_}T~pEX|H-Z$`$5q((=5oR~I7!~u^n+cI&4y`4b_J}NpS9~SzD9Hb5WG6Mk`k0F=`{gf$Lxziz$M--k&JGF@V_jrQV%3`xK`s6lQb=JSaBB~8OR^jYxY?`7Jk+6l@H7OGGo3gr?$*0@ru(Ll{{1jh&m9C=OkWw-ak0V;$BckaP4a*XSz_)aHq$;AV!2j`ojo4wQRXYM|K)v5Xb(Jg4NWI3}#`n?Qj}MPnAo3LRv4om4qFcFVUXS?an6#6f8Y{m|qx`Z0q$u)5ePxn%4^H(z(RKZ3Q(2LJbV3m2A_y#zlB%ns)F*%|*{pS&_oYxe|E>PF^wk}z7&9I0YTuyi)8~6?3fKyr@L#h}g=4w4tKP}5wG@zQ<64(4IH0MSkZ%_0fP$AY3|0QclHTh5PeIUf+fh6i*7Qd0A&f~#{U;g>&rY7wJp#lGPeOn4uAD~XKTA2U?CJ(E2|GnvX01T1s7eyMw*?hSIIT*v#M60tFkLq9x;GU)wu6>z@qi*iVJdBjt7r9t&y%hCw2oJvHR^#@V1W>tLaVvx>R$&d{hmfl?UA-_*t9|6wx4!Sd$aJVlsE$CCr(gjwUtZEUW5^SFA$x~atUw6{mjjDfa^Xmp#!wo{~r3Zxl{k^HK6_CS4d3&>}H5;clRwlQW|MNncq`A^&o18z0Mbr3~ZQMd%S4}AGVgjHH(@H5Dyi`Jg39iCF&-db_HvSj-T3GHM!R26cl7}up;-+r3ttiV@x7on4=Q>NrJ{9+?PXhHXlu6v0=8DJ6<OxD{((Prq8!e);gK;=enH8n3Vvd`sh%5uDbOQK8C-bH6(vE@FVU9;}ww8DAzfvTn9ScvMH{1vT0Q}@$8b%dUwpqG|Fepe6E4afZvaF$jBW|d`(N8dt!T+jK$BKq8u5j8Y08ni2(rnw;k+gRL(icS8P}95OO5(*+`@O9r=rZA3}}f0AZJ=U-}hPAu4miCF0*&D1QHq@O-B>n681?Jn=UQ&7(7{@fDljEAbCMhA45R7F0kZpb%8h-P=9lY;-TcCc3+aCsab-F(xEQ21~1S>%(02I(($-6){Ak*CPOa4%&Qr`{)m^R<1l+$$x3!^pJ{_EjI>2NZ+-I8ykaXXw5O9pj)U1fC0-;&=t|A<u@3%n$y1F*{AA8$v}7$B&;C91A;qkWcD5yBD}oc2hDkzxgk{Ri$=hF^@B^Lbt>g`$Xn{(RlCmu&#a5$rUzRQ{QzV{5T7}Tdg<dmbsK~rw(dUfD)Va58MeQyR4ooLqt~WUj^y%?FxNr$KSP|M8A&uUH1%F)f&#a1t{}47p|FY^>^1J&BYV8DKCE|WK=<BV`;WQ_tY7cYRIny>5~~|Ocl!bO5{#vbLNxl}CP(z4UuHbq(QgmXFM&Z-gKXN;e3BnFnu1~2K4j;A)^62wbAc+#jfeXGIDzSaGU(6xh&k@&l4-r-tJso~B8R=6WqtBCwDS3wmO<*?c&Ka+wI^&qsXnx&)$w1XmgH!Z`inUTet#k3tHZt`9ht0ED(r8m<dfxZrzj2ufxVkOv~?$F=er`XDvKUhf#<?yk~X|`B~S)WS>?KX2%L=!{TdkSq6^O3$QQv%*PTj7WSIj|U54e!4th*|FelpH=h@C>XhoHd^io`qg%|g!oTmB@hZE+q4Rtp<_lQPJ!y$_H)T*2_s5~$+%Im8~sSKysX?^EP*AOWv$t>gq0Fb<<`O-JI%P62+wZFm$&#It^*FgUMfqq9w4<!tfDFl7*aUCmSyaTb{mg=Sg>;_jx18vv^^_kcB!`p5mpd$;O&<_7$QlXPSi2><>PRfa)m%DImmZ+|^Gy&%F^FmQ3zd-ad+otqiqziK4$Lb1pZvPqXY16v*Nfb^POj@o|W53#sQII+-#-fB~s$T+Hf0oNCX)K?7#H~_|@aHk8U^a{daOEX(5N7P1NzBOha0?Lnil|DQI95*d50-kk{tofj0MMR*Q-S390+vbEIXc7^2k5g>-hW^OeL|)5+C`Px8t4M7mVUa5mTMojUlno+9HpX+>F4Oq$n{5_UP1Njw9G~)lR5in)dRt>tQCSHL9kS<2-d2XLiVxmf(;7jdZJ$luSjeAtANU>#$H1njrf1IHJc%K(&Z`y*X0vM-B-t<f5+1c{wU0E@d+ta!^N*@hp#<<oaASJ5<g)UVY-Tj4ChAa9H$MIc7h3hu|~+Nyx5QVru}=Py1IfA3|{Yj=B3cALe&qGQ5w6qnSWW@y3))H+@F{Nr!H9x0<(@hdL6wCXUEk7bNA3!_cmSKL*|5^4s1_-C*<>@2U^@*j=5av%_V8JR|~*;mhRR~H{a(qS_g^pXSSPGqG-q5mFZ~ZPixhH)^C&0tBqLV6>7xx(}IdJ@xCbfu7$Lck`_$PbNH>X3k)6PN-jq9x^RBes4!C_NL&HQ+8)t&772YTspsC>jj>T+)|@MX6%~^Sr5D5vV5+eGU7)a;m{0-z{Tq*vQBkQoro`~G<{-sd)4n`du;eb^u!wk{K|>C6qKjBgjkn+qMLKtB?cf5NyKZqDc);<)!VQGBCb+;4@*YvMMWMu3v}U-3w)&{U8h_+3LD0;uMsYz>F(2dM7Ecq#->hP~YZn1@u^>wJrkz*w4vEVC3`;~lVlYuYP3Y2szlC1sTSu0vH7Hyn^p_8u%>x?L1}{VAUvu&7E<v;Ef9d-na5T6&NA+4Hhkwl7)3BBr(8rpX>uirwxWIWroN<AU-rm>T5*Md3!yewO7?g=y#y6+ck(+3qEHjqKjNngA@UB|iJw6$Dfs->IKIT!MMjMczsu*OJgR+O?5=|xXdLJ_)IONGBwGaNrxhK6*)4Tl-X;@F@g_f(@L;6Y7mKWLNj$eTJ5PCDvfzS2P2%$&y_@xFfw+7?fadosUPms4xfuusC%7L(<BjW_h^+5y4G+x|uI9(}_9=5OLL|{YzM+^(~t!Zw_r2tpD9YkGySDD4*RLu;$b`?LZLP07^A0Vo<*UdmI6wiIV=Rv~JbJ6LKb>-f(82k_w;IY`|J#KL{{bcC-Ph<u=rB)4U8P6&^nTrpt;c>O%7p?R7>uWYpXvG(JqwjI_?zhfko`u|`Fe}BZ5h_MO={2aEYcGdR7TK(K$ESlR`tpwduZ$FZONxU0#`j~OFASjHk`1CW(o55@<cl@ZP7j;mcybjwi&=mr(O62e5bJZC$+8TDiXe>zYwqEA3xua*4Kd)&(&uYE!r*EkAlLZ-2ld&J9L)U`8OBZJl8+TrDeq{Ek(-JUtoxbjY*s)>P8B+<>*gTPq-87^L@h^<(XG>rK)Uw6W8xGJTnZ`54kw_%_r?R1M<HgoGFDpOp>@g3LB?^*8$sEtMQjklpD`PCst#YMov)8~bf_Wm*f6s!P>48q!pp<JVmsY)k~IK=ME6Y?tige~MS<WW@o@{jPOMn(td1vk+fs6+=X_iT2~qj+<1@G2uq8}9v{6v{PZYwT(4HSVt8o~^Mx{>)EKGt}NV-MIX@;>L{%k{?<?V+o(EwZ@prtT!UhJQZ#zWY9^M++0wj^xOC`+E2pO#0qfPTZhqEK9{?=<(EK8Uo8?}@bjNcDDt$#~{_(Z9(pWup7Li1l6@!wF^~qHY!?Pmqgk9!Uln=ZU#^Vy)Wue;AX@Dq?m6PZ(_-8jI9ImPiX1>XMm&J29`>NE2y=!f`X>eQ7tJG+z@0sqXrUwbw5rT2C&Y7|%%O%vnNtOaW4%6|%sZ9?}1WS*4mX2#2Q;B|zOa26EdS-C5_Si&+DhJCvpO_zd{{5h1}NAdPU0K-8?)<m(j$qWJfD#gIJM*;M}-Acet-B2>E<8O%>zF!ZR4q7j}~u^L5pxj1(zvh(i(u-?X=Yr9L8>k`JOGxr!nmPZsHrUB&SqoD}qW2e1xe_LGgBS2pJ8x*O@aeNMOrWw5ev}xK#dO<Rf|NRqO5O~VHz%Jm{hOwI@i0d;;tE<Hzv&uvC{Gn2Cfb9@IfFC`N^P1{#R*cEucN9;>gk?Am(aOwG$0&>BLlflrjomAzdM8#T2938KMa-68A1qJIUc1PmLznIF)5hdn$X|i~Eq1`pGqQ7>S}OkF&>LnJ8mg<t<hq!B9-L9ft+)UcY-xc=%m4k{${ly_%B|lbf?p({>KNJ=gZPVx8StSHsNaJdnI62F$Iga@5NX^t{={Hhtm%HL-;{$&N#13XvaE<Yq7^onFhci`>W!vYU}55DF9axj{*4Jl*a2QaYQyxIgrJ9_O*l2_<U4V{?SSVnis<{Fw&CY?ThN^kzgJF>RjwEV|1>oyIxdH*Joz}^qO2Fw4><h@fS!|m`ZDB8wzk_>rVBrG<de0|GbwaH)<?^4QH>qFK|_O<2fwK`Z4v9Y9$inW*pze%#Gg-$RQk^qbG-5%B2L{!n3SSUzB7{s<|14<ja(Ucfto!B7X=7Jfcnhk66OcZObD$L$~t-TMZG1R6#IlHHcv_x8!54Nhx+Y(FSD`L+9Wk!xAMV*n=F!=z$j4P;Uc5(>_UoN){TWGJR#eK1C=ChEGSBqbwGPd#|}yb1SA0hL0_!Yu9sZ
 bp{`456vmLw0ZY%cE5|k5z@xT3b<*0!g%6#LL)>o(*&YB-C4Aqz1Xbh9_#wa+Rfphk#GoSHn-`N5#gJw^mcLF6r$ou!{?~J6Xqh~UdA5?pS58UMwI*;!7Q``XQ9)S`HA-Y6b+$w~Z72|{<QdUJGdaLQT*v7F#+D6q>BEj|t9A&758*XQi)txQbT)bQlE$tTsELn{hh#>1RTGFdB$;fQ54YpPcR_lPEw%7#CVOrK<D`h~F9kX+o2I%i^5rqJf{?Q)f-vn@{2yWJ*@1tKu9)u*bYU`SS@hB#0hEN4Z>TImn}h{hQskeSLU|7_J>L!7TAegWZESKq$nl7Pl%#4LIae+k7;3`901Scgm3w}|+}YChMzry#pNf!ovPCz2eErNqSfF;iuTgr>p4NUf4tfT<hi3J{3<xP_ziCG(&%9aInq52>*T#TMS!V+raMH$8tAKw=T(;^hN9=l32B^8Q2?qCQ6vm=E&w<qEXTOo;Z~Q6>%eyZwm1Ux~BwplLCc396;C&^zhL>t6Oy=#yYBEa5<BT}mhnZ3Z4OkzF&QF5nQ&s^x-BvHk86%o#-65E+q3nh4k&g^8U{K~J<JLaZ***U5j#{dzRehU1d(=i*@QTwUKZr-`dPLpttoVk>OTVrPc+3WeakJ;*GbL;ry=rE6+eBCJt@bpu+c~>r&Kk?=-K@e1GMy$9pi)N&ajW3zz%qGZtSQX672g5eRDbmNNq)8wt%G28VM6fpSrYfNIoyWiu>@@jAVXXS^a{0}ho8FY#c0GCVwk&8ERI<vdN-M_hA^#leYx0vl?d9EYkEhq?g}cj(Sca<Kk!=269Q~i7l}_k&|5|m84|i+ab-&~sr0=U@1n`m{~;&oWqmu#DUY28&5nssnQ}JU7(-TzR(hk-L%$2K32?6UX1SwrhmWUhQG7HsU%l$2vec3oTOE=9yv>!i5$D9c&crV~6g!gQQBznEX$oDj*08qxXZYz<O=VPao|h6ogvx+;JLZ-DYLe{}xbmqte8s-VKu{h5$2UUKAQtD~1V5HaINLU@%z+XU7DU(g7}UfgBz2i5>jW!DfNB8`cNM9av@Kaq_lfyB$qH$clGNany}vo_-YSn9sc+U$@(lWp<=BhkTD|`Rv7R(FzML$DHa(6ida^lc{U7`c)N=z=FnHtngZ4}mp5_5lbp1G*e3pJffEL=6Sj!PcB13THW+Yn{a!JF)7Wup&ZO3hRkH3&Z-8416sE5j!I&R#cST@57Es3C=N5gBwrEU)cc0Dt^1K{UZ3EUXkt!&Q2(hp7A;r-oYYS|4=SkIDy#E91Lw5=Q+3^nIo^+9mN{2<*qFYYSkRQnd446;xC&87v7$#c2&VCuA|K!O4mhV7AI?VC9e;paDK#It<Wbmj^+)m;pK^kp5F%Mqr^FECW*)OxZLu_#i|#$>i{&{}}|0CaEN^H5<v0=|#Z+oR28FJffQU`kELokI)=Mv{Y8;t@`rKZAjQkD0{^O#zSp$V+3}|MErvY1B2rc^hqgDc-8d(74<o={ip|9Ol-uLk6ZDiI7;U9w^gM&_3gsCb&b5V2^`1L$-7oTNk<{se&abgn@xfdYY}jqQAVS9YOvwhNi(W7JlmXCq6tdx6GIW7Gw_DnYN7TnKyWd$jL<d5}*>7P3It$f7YH)s#uN|86`Y0en0Xz9)P=ghMK8fP1ElVv@_el@zX1-t%*lXs5$>73Pnz5Gef%`$;lCv<k(Z_x8$R4Mpg?m?}svZxFcO}%5vL;a(*#wR_2CkS5sgcw63sKiCpp96g9y37&ucgI)G0jbZ>q+=n7Tm?1nS}XBWRl0)7i>C-X=`#h}tF<Kbz{V323APjq3e%KnR%7*tAsdPCvO$<r#*pfv<e%u@_vnQ_$sM?4=2kAtWk6c$>SohxZs(LZa!FgQn-UFu>#>`Qrb<vNTI@zKI8j55w9*GoEg4cq76eRriq^UCvbb#*b=BR5^whG>_`=&1k)`99u>o)+VKE&#uGYsD54t|~pC@s@~E#mmQ+G+9Mf7U6Tqf4ayFt0<yv0Gcz{D45m0Tol8k)y^Pm{g%Jlskuc_KO;`tMG+kizq^%Tv++da9dx^b+Lq+HXJ$0KL);0la3eN-+96yI-+*}YQNIADcTEoc3o5hem1(L{shb1{PEN)V7QwvvfYrOiwSj8D4Y4!O)uIh)c|Ki%>}PZ<3Ufr|F-Xe{kA6S(D(E&i)TjrXI|U$KKoBwYrpKI^nblLvuOY!_%pihsm@G^>y`w5Q#{Wk`s-3&bF@_hbIIHx6OEjvJVW$D#7&J(!M(eh0@b72Y+53T(?C!LeQS|V1{qK+)q~Wv!{;oY*M2*P9xSmj(Lwo{Q!aeQx_AwR7rhx3@;V|+MP=;0N*=G)=fx`u>lMutnB%1j@w~B$GPsW}jkZ|zB(O#ZZ;QasjOmQP*2MtvgN}yTR*sfXAm`BfG0MbkMqW~E`)u+lq>Qa~6uF=Wv{;eFEVv52;<5Ra0A<Q2P0kaDzy>Ky$s;_M2V`LzTbDcpcFbpD_KQ&z{1tG9Is&T4)gG#mMl}IwG0Wo(Q?DWOx#;g+x&6XUw)!lWdn{9SLy6U?U=ox-Yy-|4kNe7(nI_CxIAfi=tMT3PCMAoo@;z$TK=VCt!X`ew=LsYL@ZGt#X-ZLgsesfl8u7Z?}jA4Dx#R<9z+vN*4l?(`Vt-H%oXJye>&`80=s7IzVzz?6#isSzR&;ob{Fnb1b^tP<?W>tjBk$5~-{}9DWHxUe`#N}Fr6<>G_rMFggDq<)2lCm#M53Gky@L=xxb@W7vFuLqYv?;dzMYcgEQMa@8PvsUVx7c#RP2>4ee<Uc)Bf123EE6>ODeCj$Yw}*p)Y|@K2mO6GaX=P#1FTWwTlB(+UyW_$GNi`@l{fVkD=kd)YJj={o~n%eEm^t>tH1gv(>NogLmC>9bYH7f@zQ`^qDs-P$wv_B2xcujJbp{!UiT+=%Apv5Y%%f4#pztV#gqn3b-U%=m@JWNl_Ju%nrcigwk1|IZq&y>HlxK#v7N^ewCmAyI(+Wfhi;4k5D=$r1ziWY>;#9_9J`YUq6`nMkJ#J`1{NoT6P;+VHV_cTqp!ynsrm)+8WANqfTV&-^#G}ANlGG-&{9$rOFvAxQrGhH9d?V>Bo^~UJhBWZL9t^J3+v5^uShwh$eTg<dYJr%=Lk4?_k@T{3fOaSf}zG>bQT$y$#9}{#lNA{_kkZy?xCc6Azu+MYl!NXk0&CDJRO6K6$s=tv$$d=c-#*NSpo{s1m#CQ59KiqTuOJ-1(QFTm=euno2uev;rqs%Pz!n@?El;cEbt@L<>=)Q!i7Z-R~^F9*6C*#$Sg{$kOWt{zjT{xdxW8h{jKRrB5Hz}ERm{6^kCHW<SaH<TqAaGrhE~P)EU_BCN5v*9WwWKyA4rJ+9l#zE^q#=lIm`VpT8R_I~e^|`tl0fB6bioAVOyUGbz~FrV$@-k72Ac)Pj2$N5tQ3nFSgAKoWPkh);Ed@_Skkc91Bu#p9(^t&v(d;gw@I-pJ4o!kW7kcSB16#mU%bd~j#@K4SY}dPlcxyn%~xxvGngKw5%{uDovf-u58aMa-4P!8wcmCM@EKUMUy4sB)ncZv_8;JHUvQ3CFKEt|9g5<_d>Ic`+7B?wNnKc>h%^axy96gkE!T0ioENwjsqqT6;`FeN(~Ihk8Hs-t&3q1@Y_&&=B=PV-b?+n+5A*pJO_%0P9N#Xd?wrIAucqhmU@7%-kRV*tPm0I-Hk7z&zLkXkbh^Y&;}M<Ui0dyt6^5<a2Z`*&*>xgs#HV8%1D3Y)<6D;%PRp-XdbtoqwZj-X-GBJMSh%w61vGyl}L7Nskn}+cgSYHRWOb>wp*-NgSnIH^~(MexB$C0gSLOa5+U!YQrIglfxjsN6kj<P<4d?$$yEk11ug$ex0p8=-+MhYfENw$I3f??QOSb6e%yBL9*yOT_{A$Pr>ZMkbW=<-II386wqw&N_p!uN5f940dcwiPMcKvh~54veWboOGfxDHROCE@s;FJfQ5LCJE_@fZh8YnuavSh9p1T4jD$3qq6)@nwW?gcm%K}GB4jW9Q&JfEnDr3(85jf68|7iY08+V#nPo@LSG36$CsXKI&@<ik&(A(g3DDdwjKL@Xp4P%p(n%TNL9S`#g*z&6jmP{u4(f!=BXK$@G+~Q|x^|6O&PKzZ8h;f*T`cnOAhLdYFdC!8Lc>8b%@CzFISja$r+x-F_%H9Po*Gp}%!?rpny`-k2U(NcqsNb#G@`ZRxn$MgTK?p6Dsxw1`D;{x|_b#DRyY1ib54RgzE(4FSYSC|44p`8WCyEX%=5j5evVI88-TwCm$WO4Ya$$+X%UWsC^dodSVt1PTC+jOix<3vpj4*v)Dk^($^%jHxLRS8wm0L4~{I>K}9)3GJ?)zWsP3x;>Al}|?gte<1w>X8~R=3%kIiQ}jmqp%ud1{^Dq$g18h9zH7e$x60pK9<x-O64?;BG>`U5lwKd;=WWRsbGA{`banjCI-_$cppf76TZ%DpK4WQ9IlhixbVtXlUnVla`&3PL=txEo$Y_Ea+4l=x2K<0b1?1SrR9NJoGVon~_qegj~EIzgBsjj<IOZx8_Ju{@Sz0>vfOz+G>4wgaC4rbZ%5ZVsY?>HS3JRsQn6&AOZ-*Gss`PY{@s+H<TbPGVUZCJN7Q7!K1J)8c})Cp`T5_@4*tc?z;!d9|AWFzh>!tN>^t1U$}#n-Mb>kGoq7{v`4t2yFISZSuXuUCdiS8Yq-?&+6jludTh<|=j*0QC)f%93>7uH5>JtrQdH{7s<&TTLg^(!#VKu38p2l<tE$Ci4u6dUCdsS?#D*3t`VpnQ$=}dK>t>~xra>)JjFC6ir3Ril`!DGA1IkbqcDEP>U=l4pwt&wV^&fjWTE+y04xG<Fxt<EdRKHHpEC7Bljr11JLj<CP<XlB0H<gBxuP62>hk-QQJmuMOQdy{D9mb;XS~4Fyq@ZP9s&tT1qwwHra)Lb_B=cV4csfj1s2vsu+@vX*Qd=-Wl!|uHVx}Cl&?i<?C7{x6Wm1|?e|}N~W1)dG*5P%;-`x)08vzQIF3rb=m-1lM$7+s5lCUdt%pA8j5(}nIclj*k&+_iY>(|K*XuC>ddMmTi^I5ohlKr#lTKR^mtiUsW;4Q9bsqA9>9`SHgyr=BY7mE{;HL5W}QreipkMVW&jVPs9L+0f+MpqleC--4pBj3~P4pFi}M1oitNMI!MLSQQF==l>8SwC8p5dC<{tEIZ90t8Z<o(-byCxAW19#9QCKKU{e6b^aK%kqWki;{!!_>o|hZ!Y>W9cFXVA)8L*g9I~mk}@PQ4A<Y90?WUAQ(Pl%Vz5Fppi^~>9aY*g@g64dTo&kx)xsxnME_*u8d%}+dd;ayUhgFTD&6Q8kEzC^1632Ywhyh;5ooZG5QbZ;PAqQI1cz)L0X0C)9v<hTpZ&p20@=$;R~v#-#Tu|p%4AC9+*nr2h@Ex(ueqXEszH4?s2CdkEO<{hHT1Bdj)juA$b~V(k)yT?<P;of@`8qbkl+OWXF)f*>PLh<H{soSUlpXSqGi9SP6?>9P#mlHmia)j*hhMtyJiT1l(_?^_x!?Y4%GWk;go6|7eUSOR2cRJmVW2abH^p`PEmg>M9~>Qj^c|J=jZ4c{PA6o%X}FIn~WkhjgKU6SO9|O?smS{5y`H3?z+bK*G8r2)0#ot>W}e|<vZ91loH2)t8+)?h5?nNB(S~=dA=GJ;E-u(UK$nduY+wXILaf6KpoV9#06kEDm{1poA1w=-9qIuNtWc6V9UD34t$>{hQoiYSh358;*ZPZm)&)jHY!$ihUPku8Dqw8OpF0sq%w|#;H6vQL)*karid)X|1^Kt0bO~wm#zs60pTeiO({jdBVaX-cf4PoP&%Up7)7?7aVsxSeA10|-o*X{qwA(`P+2Ai|JLPmOGR@l@~9Jk4Rb2_wTo|%Yr_yuBT^@Cp2FsqSK@W`eL5^;r~ID64;D8<i)aspzX(`%z!&5S(G=#&LS9(~v7RJslRWT+Cz?77Sw=M0DM**>e}XqnkR~oK+4+BY{<mNZ0QZQPzs+v|+Gw+Dcr!H(MEPpt%$`wtt=~FI%{S^YQ=s&6>*N#|?j$q@=lKHnAA-WWU6dCOBx9VmK}C-Vg@0XUSNGW|h>+OE_VxcTDf5!SnU%0-_tKA~0o;pciwI!{t$_$ou>fch3o(2G30OG06sP4Pz4<zfjY|r4mkbB*fLUAx*l^^kN?`)i>mTUja#au3ooVh)ugC9kopZN_Ht`QUw|&_uzlCu2n%2L%DFj>1Lui1Qj(_YP_yM;|fKn1h%c;bZMJG^zf5b<0fz9<QD*auo?=tLxNO)JY3U|IYt7y+`4VB}IpqP!<Mu6wU_W=Z13>{Qw4>Y};mv#LK*r2>p9(FZyMd6K@31CYE0;pWe9=d&%P++oHJ$kXE%9Z-Jp*$^6m3mmaLfr?cX-JycS1Qsld6Fz+9jh2iLnf)t_Ar=)U5~2OJu-3P2JNDEz4dDMY0XqF!+=z-LN|_$(7WIxb{souap4S{m39Kv=5Kwd%ue8pPX#zMfSbdZ3E^j=W1xY)<$!4J>qjB*THu<I&QFo|8!9-Fzh~cI#>*}`ua1Sbywms&-8vTD%F9n9+fdBDJ_wQwb5eZ07iQ_x9Vw_l<8sXGm?ks*q7C(i{kAhRZs>nnt?J?|$Nv{YR~3kDHjWeA2EJ&_kz%JGA|5W{o7;QiM(+EHjrKUQ%Z2nf7eI}BO*zitBYw*;TMAgO$3wGU9t)G#579#wN8=lH9~%2N$**WwibYDAMwuU<erK6<+_Unts@-!11A=OH<00y$XXY71>)$JZi3CO}t=ZqO4W&kFpq`zh&Coui+Dmsd<BBdSA)M`fIN)Yhf}4}A4PC;~5ehO1XOWFG4Npf=A(#$~V<|;U+b7m`pUmpXRa>&|XG&`gb`uZ|Mn*bjhicVy)Y2UePSJD<*Iqlav=w3=h==<=MW5?*W}yI2h#Tk{nKmTs4~5ZEJn4rQ5c)|L;Xp|`&Fp&bJBnV+o#iAR4|a<9%GpR9p*k-_EmfN79(SR~PkNBQzp8vt%vR=jSynif%n^^+gY<VG>?Or=OyU{YyOP>&XpDQY@KB>ofxaVQ4*K=>nY;)6YRZwftFtFC4G<;bEmucI8v(F_ZbpG-$QqRH!6q$@%_sZ$Yf6#ZC5s{8h$!BG48nNb<i4J#et+-hixHE(vHg)X{kvLyNSbfp`2F;2PIaHw>Vrp|5Yd&ndB(KbD}d1FxzjI!!T*=rN!M`<H_!9R%#BOPM+z-|U|@k{ylJ4_;pt+RakQ$td@QSD(<OZK2+>72fD=1#B~zJ!ki-=mdOT4`&(Trv;F7;Q>+S&$OcXGzv8e6#FO6YN58CP&Son3x2?XWksa==7@uFL1COs>v{S!tL?pZ`h&2m&T`*E_IK9hJS{EZ3o)norLg%sESBET0AgR_#a?r2t`Qu5&>tTo;P*{fhmWRG)30L{`G|B?eh6TG(^Dz6)RbZv{H(GYY#M`=$(g)d#RY)9SR5g>IHZTvB#u4ubRE>`Ft+IrDruQ`h8|0$`j*Em3M?mY<)8{-lsT+n39-)Q;Hrw%g0vKK4GN&eY13J8GQ(K+2IpGE=1-CR!q`p+6asPlrik_DS}Z#3h)mTKFZ*W5@%7J@ler)F&58F0!`WuUvfQ0F#7j@#Dk7d&tv9aQN?!*PeCU)Ar|62TOSWovN*WmB!Qs$4Kz<IgV(20G&Ct!4Be9N7v?>7oP$r?fx%+H{7wuUYSfc^uws{lY|P(GE)N`z$hvbCxhP$_T5t-!wxeS{8nK1)gC;A!`6gj8VMf^3=zeu#BEW_#pI7)p&rsowE5^{R*H-_$*o$*Ai1Euy)B|d?{urP$W`U8XQmSNLk{hz?T;d8Or2|kw;WT_grCa0XCb;|9$ZC1Op$(faZzErBU8A+$<2>hO!>6szpC8PqnOy+qNN^I=Pp>X-k&m;2~~`7K2P@h)7r`)yW$KUcnM=Yt9J9DQ#986zF?L)r2yGlk{;~f|F)Ne}0I%u^=-8nj(#a%47EM${Qf*LMY}on*vyToQJ*fEkY8fDp6B|@`f#hQ>aOIvByguypPpEfZ_DX7o!iiwmUSCl#S3=r>y^R+p~3juYPZf1S}0FK?=bG^eBvehuC_(BYoOwc$8*MX4Xn?R^{6Tzpr~KRY7TOe4(YZekR@Vx<+uXlBhW86Rh)Js{<O3;G_V&(%N;0KUqrrWZUyAEi`oNz&tPLkmc<EkK2%W*W6!Sr*8rmSK~}~jmpiW=cs;Z%tkQpy~()IARa6S`9{vFk!N9YY}O=R;DjPxRMuI!tCes)0u1G$eD+YOi#feuIJCH<+Wt_%V#|OsSMUwkXX^fzc8O7_D~85XAychNRP4_Z?J|@Eqk-0Fbewt;AhXuW?p||Ab%~$ta<7mz2@q>#@h+aE_mY=_FdaF7jI12u^-~pR>l|F*t=7-uof8#}I}2NaRSxw~Wg<ARbHj9X6+|-Q^0{V(T}1lThc&4TG{E?T)nSp31+AKdbdalL3P96~cho}O;uGr-O|qe7b$(@kJBhm?mP3k#-v2eQB!1t4*!C=DTZlnZ79nbn>O+Sf&of?KHRtRDqMb5X*cuk|*cEIAfjn0<_Y|6P{SyJ@U9m-Qs$VnxND7ydTA=@|*6>#AF{-<rE+T3u%C^*0M2VM>ncO8p#LT%}hRi_`y%(n$R?e<zilvT-;=1|UAVx(z_UoDztSwdU{!V23qj8glh_&|O%Erk^j(}?l;ST0<(|H<=(af1&2%SPPdEKf{SS5Hj7#nAF(Sw^o4<XdHxTWmIx$e^FK%Y7(yz+P!P<5~GK6rgf#ezaMqo1tiI*z^PpB&VHbmF5yT%!V>8?yIe2gIrhH2`e+wl4T8_+5VoK?hKM4$JXYSxZU56wk^C3WTEEpASET_z2wZ+ep-KaB^RyAM5FEKMWxhM9@Oz$9}B}{!pB3>0buf0=8Tn6q&ypxLI-wQQCBE?;o~-Zj~|*seTdbd(?mqkc@rstN9fp84J7W3+DTfOiA<oCa0U}UP@0g5>l9<u|{!07)z?2coN)lrPK^>nR(h)2W!%qs{XR)(mO9YyGf!Jt4m&6#VG7Zsn!B2w_l9vpX=*tz7n-GAMXC&<7wu=H%p)dh4v+>dbpe!gtA9xe$Qj^k^U)5h}>n(bmhHD-93V3C8Uc20byGoemE+JwvyY}N}hYvL`u&vV%O(>x6~8FfIv=dJ2k$$t2k%oua<`3Q^idx11+URz@<#j-CykoMg3N@tL!+di5`yP<x{B3IIN7c)x@QN^1)&CN<vInUpfjxZy(p7qI-h!JK>|l_`Or1L%mVTSTFuo=TjIM<QGf`Hn_2>+p?D+u?UP7<MeP(8IRI+Arg@4R3HrVYe=OX<)X7L`@;Q~pvEi2t((JO;8&s7(=5uqu}TgB^;CAZ5;9T`^>{hJd7?zi{w#Fv-PCOs&8(n*U2Qb5zO$h@qt<ZRjS50~iYrZaXCkX4O7d<S3DNwU#o+n<0Gd9oI&YhlA(@-RQP-ZGCjb~6MHL)zV{CQ0!VPo=0mrfv>Jmgci@V(;qBS{Q&b;ekfU_~(6}GG3Rd<gWP^S<llS4IZ>NSk8JE%5{sTA{QxY0(dSIh&1j)o4KEO4>*;i}`pQA?C;FMWhcR;vuYqIwv+@T$4`_#<EKicLRB@bFI*l34TW+l3%1U_9e>yRm!kxq#A!b|jn&FSQBR_kdb>wj)qZJKyh9I&3mpQdv~HHp-H~sud%HjONE3OmC))EP5tM>BKOk%t7yH+Rq2;J9^00Q-%Xg?<-9Z^^j!PXGkg{dE}^3O5y6Bk_3#AvJB9x#!V}y_%}%)4Fx=gbem|Pj)Ibwr=SePh!%G9+S{8I7dT)mSe@Wbj^QE>Z$8EWiMfNhb6v#~ih)Nm5qgn7U=Pkrbandz{Coy1b=5|!*Eg};G^Wg}KH}Js6uy2A&G>5$uNXkPOURR8%i7PM;~4_p#(@zvtcmw5D>!~r87{ik83K-wd~@6OH=VCxaySn}TAHFBm%VuT8h^)e6#>C~04EjUp1Z$-R4Jw)zhIusX}p^P<s9}Z_{c00u|3{-+JqMbbozBNL0>EZtFHy3y2_(ygzu-^dNDC=#vd4@>R=a=Vx1v8E3O-y3B>woMdjlfwtGaSJhdh&yMF!%mFFW+Mn?0kOW^x|9EBfG?LUTLN}<VavC2qN6H4#1*_r6fJb|ucw?P
 pr=g|m5b(4Pnh!-{23mDAE%=&{7QDc%#M~<a0MDyo~tRumW@SzI`M(mm+)_p6%7KU3-^Q&@=i3R{FF1*!NaAiOZp(KSp7Y*vid-h!E-3m-Kbzeqhx{q7*H7RstQUWk@n~9zgl@TWdsx}V43F==Y;9ZE)Y(&h^H;14#0Wgh5&1(~{JU<zv6**^m_YYGWX>U*38^X^XLNa$9;e21(y!fe+$yEx^#u7I#wf+b6H{#|s<GbShJ5;?*p=QCFT<hBtkJx0|!l9@#bA6CgFirx}{|+S!-2GOIsgB4{D+;@nt)LSs?IpZ3d?M*@N6$}~uoEV6@~6qf)J1)n;@$4F%}id<I&?|Z)Fk=4^!mO75$EVC>1xQYLl>4^<r1<%l+v?#&m$6NuCZ85NH-eRvWchI!z8P$f%sJX^Q<35bfe!&Co&Sn2{y{KYYDQ$!%}wZUVAaN(=u&8Z{*Otj+Ux(P0>+#{`3P42&qcIE`dfT9WRL`o$xjX>C9Rr23JWZ-k5AAq6Fc18SK#pyf(u-84eo<8EYX4X3zt0`{n}Ph4|o1#%(HF!+7CZh$V1dTDOPd=RAef2eOrhmQ5J(>ZNTf1ro%tu0~Yi#L9H2D2A1TyCZbC2BcnPfJ^zoSgd>E%emwXgZ(@(UA?(YC$TjNHfslosrEwNK-Jrd6B4K{I%>X_hRCJ0bv!!hiFCzQyhyDh1lcT&ef<wHWRhXamdNxa=95phrG46ft?R+FxOGvDkf&PwWV=}NLo%D13TwkicrYD4$yX1FCoJAN;g@F5hVL6;+)FmQF3h=*&}d?<9-;Aa(ogHCp8#QPym$owOXe>-rS1mR?OM4zjb8awK0&`-r*#K3m!SBnfIb)~lNUg*nIqBN@Z#MGjzI2+8a@X-p8uDodt`c3MFeyy91r2f!_m`V$>9IfC7=$~Ss=TWuL=y$kMhR4s8ya{{RGm4W(c{C4~3V?s<u9{A`he<80|Shp02FgKetiBT&w~r=Bs@wh(d}43TQVB;l=cxn$yU#kE|MEIp+HmdWvrr(<=F$Oi6SQxY{~!)1J?&%phgXvvHScTDB%Q<YSS!6(oS%LDYgVk9Au9lhem&J--lo1oQQR=7ecFa>ShBotFKAUjEnQOY`sdNGo3Wf%YZSN|t`qgggRUCYH_}KS`y4Q_hjT!&)X+XKl6|oFNyc)a9m<78#0f{CL{VrMLjvANi#ZbBK2m{@!<iEv=Ufnp*gZ%LuGbn^L3)uT?rf`tWsN;;iBF^KdWj?4BiyQW%dRBY}N{;5c{2a@6+xYzRBC`uYs3@4uv+un{V$7w9S4En=_s@#8SR*k@FYq*c&P5&m)v3XFot1to@irNVz(;SMnX07i+GRg<Hwrf&N`>bEU-_JI&;cY|*N^jF=*lwzh!iy-t?Xo3a@E-PI6Dctq$!VEmW7BU?#vz~CBIR+iXoQ_lfxHI)^M`G;RC_{=Qy^RD}WNshC6WpW+j=v;b*+PT0n1d~YZ0qe(a@d`vd#G@KT5l{m(K_|Hd8-x&t9I3VuV-KD&Ue%Dd(!ojXPs-?;)rkydCQaYfj`%AD2KDPVp`SuB1?ugx%Is~TcIEt;Vxdv!a<lF;NC*!{+83Gi>q)tyFD&)?x(nJ^gE7h_14>_A|5t|-cwQWRlPuj_9cIDXE!%3ISi(R`v|a;RpOpO?-lAalZUZ$*EW*Mh2)v<8Ek^5p$Cy&I7vln*=~0Hn-|(%lEuF_CR$a^<2d{S>o!CQjSf7)0qlb{q038LHL{_Al@`KNhh;tCD~m<s_DzDG&vx7aL(a0eBxId@uG}VL(1rov1Sf&3)FdSu_;X+k5KE#HK)uOgyrEiQHq91?%~lq1b;$o{!#S_|Z;ZhjH-7az=yC$Wb3H7sxpy<kD9)|M76t7<)j;`n;*-K-2r^1D7InA552R~N7mzI2ctA`a%|yCJ;UXXXfd#3X{_Pjq@6uC37n*Bjq3aVtx>Y>0rq#{Ja;1K65pVW5D|gU{BRZ+SfLCXTERUc?rXtDK6+J`>MlKg-(~^HmvsuZV^o-nr!PTLkfBl!uH~>(><aZg9>=>Zpla#8zS1lu5wVkb?A}ftpi2z>sxAHyC^3Fw%T!u0L4B?l-X|Ib*=v6EBn$uhGl@t_3&y;(GSK-H4MUG>3RZYeXPN)gcv<0f-+k`gkx=|Ms*dTt;K?VZ^bzOj=(kYqu1VY)71j-7qKH2r$FMiz?2W|Y`BsqS9WmM)b5NDHTtMLc@Pmu)IYAq9asEzOaHU_YeCyCakeX2m|D2tz5wRtFc1K##~WPV~pzprw5P;xyHia-nVq8{7LC;XVevOaJbz<lz6ALp0JJ~kx3jS76Qm8RuuawD+GD-}8nreQ1P-LXh0|1^UH+MKK<-w-hPB&B`Ut{N0mk&q>7-n`y94rPDEofvr*6zm=hHHYTiFi<pw_f`rNW+NZ)2PqSrCxfAdcSEI3LB!CejIuLprsUSX*>6uLS@zLKeoDl929LQ~<G)iSTglur1kxnbyq~H5Fq_CQI0UK#ah@d%q3<D<#hOoUp3v3aT_h^zM^;^bVD54QZI(j)ev1#gbk_?<45#IG100c<ZpB-io14k9Pmapr<V=87RvQnid=jNzSzo73uNxn`y}6@*m-u$H?SJY{|L<BeKz{6rQIr#IkQ|)F<}Z|NA`I1SxtB$pf;CU-rlUtm2NW&?p!TF1y;Q6JQlBt~$x^1^@BbCc%%C=1$@Dh_awvM$mYyG#)$!U%wo6?oFUw_Sc`ybQbH5I_@hqjqS*r3!h3G9WMA17H$TS!(w6NDKruB=)`>tNL$z$AMf<YOGcRnjk&k_phM9AYD))DVySmNk#V?w)Jyg$N~_x_|f)A=kV+<PCTqEHq0dIuAd8%*x;`~~=Gv|T(A>AR$?eUpeJI^139klp4Wvf*Nc32EOe$K`}~J?vAnD10BL*YEg6Dc*5SOO4XETqWYLH`fV`XA${zOsg;?ts&&f*-sB;ZLa6dQI?^UjQK#3Pg@8^!R(0TKJ)f5igx<)1R6mKW!nbDAi9^tkLZ>ZuAl%(Zo9rJy)g5)uv1)Hfa|W;*%X}rJ}ccibAMYc(Q@p99vhyb!kgWVRy@)c9Y6C)-ZKYGY@+_!`>N24xzIL&wwrZwdub?j^5vZPF$yIp=`}-yDPQ9iZCS4ii40R5%;?Ij|8h*S;HgR2!m>;g2Mqz(*$S_HfSu4)9((@g^fH&tw9AS)$JNR5%FEoP*a8y+5}t|F_BAzLV;}CqJS173ERoUZ`Z_8jY3YKB!~(m?|7bSX4lm&=X@?9F4d>P-2pT#r>_&%3g$ClHlIx`a>69>TrfG(-q0)-8kY8Qi&x+(!!+jI0W~xb-Iz~f0cp@%;<W}}*Y4~hX*1466t%h-z{4RlM5Vcd0O2{=m>Mj*hRXCGM2MhgyoD(2T@njpIL&=hdK|-FWzU$FV#D4_k(E~Y5&CRb&u;po^*!C!sV`58yuGHbJq?%IA2A?Iga6h_&TjLvBE?;yh+oT{;9Wp_S6b`}9zD`{@8q5n5mfwn|XH`chEwlj0H+npawHE9<jn$IFyWYR^=JS`q2JlUw^wc^C=LJA*7j1&IdXm6wNW6tBY=F_(pUOH`@Y3=e1H+HLcj8dGa(dD(h$Fx;T(%6I$#br9%c&|mFSbD^la8vU^T#|0gt-)#k*D^xs4TOrEBIN?g6qs#HJRkbWH#8Jv)S=Zf7(9&g@UH@xR!TGE8PUg{6NN$l@ww_Gxl@^8xo(qT!>h8W;Na$w3(>o!{nKsCt%K6Icp;vbOoCNwT~0i#lm9&hKaM`wn#XbstmGak{#V?3qYUw>j0Y@lQt%i4Ocr4+CM`_S2liR0gfSK7IZPyEJonXJ#2dVB;1&dXRovu)NGPR`!cIsJ&mc?X_P2vaEaVh({Nyy738H;_JF%S3@N7e;2IX*i9}Mz2dHSGfkb|Y4r)Zu#5Jx}Km%W)&vbe?*^rfzY0+@sb<=5<=Nsmsm3kI2y=h`tXuST)8F$=}%F4_ySj+qhOk@i;E9s{lF9*ch_i?lvKQRo2qR|9?*$Yq{Yafys$HMU#r^_7Vo}6#F{({?P545)9VG$dUOeJFLf<sC(+s4b5l7Jfcu`@fTdh1t5Xs0Uexyr9&wpc_O(ipoLvd<SL)`kxb^1?!(bOv3vy5f351?<PUZ(D8h|A5ubZLgM}(4GIS-HGxLBBBWmhhXohwytHiO7HS`-I$D)c}fqcnNBhV34$k?f+9fV3wLLQ)?+;5;MJ}Fe)d@5$`kK$J&JtHdr8cgw&Ib0blFp%rji<w0*S-`g<5prv5N<vS~dX1u2P5iRpEm^va`1qGeva%{FGGz?2_8l%c-GhO_BCDfWuz9OFxwJSOhU%zo=@E%YQ}ie*S<Q2ir>U224+*qW^~xj2@5#BK8Rr<$%oy1D6gJ%1ZJOR<cj{fnIapDSvsIRJ=IV&rITpC!L~Nd?NYgdbUB6v{I{oBZ2xhN!p_cWgFtw1kNT#i~&l4<XD)CA#8ICaTdnr!<SIe=_&?-n55`^yoZX=xzuAD@g5$oz&(>tZs}p-Pa24sgq91xAhPK}i(bNB%qq>Bv!ZwMTO6$7GprBYfZZaa3NDuV1Y!;BeDINykK7)Jucc9Q1&RkB`j%<pLq6i}WvmHKl_*0#Ld^Tmy#+L4geHA4KmCE3579bdu<y`4Bstz;9pVF|wI0&Lu`9d^q7tUUQ}_3jFAiCo@4$C{g<y6=s~@h5MK6UZmT%Tyurm5{$cJZ+e9nutsmA(_#tD%TJmXVr?I4TZ%Xmk7XEtLszx&~zg>GD$or&LPs&m1;v1ZPD)du{lee@*){{^fMmZhaL>@9^NkfEd(ZwhqZ6WtV>;!o2`Nw*7#tlN=jAHJH9*X3}h>G!8YsW=F~gE5Cas?A2OJYykwfZ46(k}v^0>z99MZFNZP{<#D8OyW9lH`%?t%CuaR>lyB4p0VyNXBX4iPq3y;5iODRp{UbtC&MJ_W!}ZC3gn3tq~vU$I^ERFA4uDViHbW9d~!GVS6RJ!KW{K~iY&6Q*7SnxC#Mo<svRSbDrfmk*Lw`@e_v+5(bERf0lXg~YX@=}w3DyD={Sl?_uq{XjU{2=yEvmXdj!%6;wjj2hJa`~$Zq>i7NKN}KMhx*wCKoh+^nPaS9I9y3V)DC7+eYf1RH02QBNxzSMNnfiXy2uzL*$j|IO~<Fzi3i!7-1EkC_c0lD{g<wT7f2p~w<|$|k~XRdsdZ@k8Qa!2=n5eB(XJd8n}K@wzA~O0j(zdJQp!mG|ANGBv5D6%X4E`f`MY?Hrw$$_HxkHDZuF*Wj^>^U*i^e#WWy4>rXiw+#o0w+P_eXyD(BU)X<cjw@cm8`MtwETB{i;0X#Yw3s8hn5JfE<Pt>?_v4m(cY4cbqsz=P?v0!(BR`maNDM0+!Qxl0a8qc}a?i+m@(`vT_~TdRqg~mHq|}r36~kAb0a$`%@TjfBCPe8PS>}Nu8by|PB=2XlFn;PDP%6lDb$?tqpo_8f0cR!qNw!U;n2J^q+45`HHF|o}<@oGOK9MFbDq-f3YAMIO3AN#Qvsm?;H@N+MATDuprh0OB@Pf7ewk52$H?52R>&2x8;etgT0GFN8_jRhFBWQEGem9^NEgwo&c}x?QrXDSVix80hJcQj!wc`4OWhnQOd(Fdzq}|N)I6UOJkl6U@2!fJ6rx5rHfixnzqIOb$_UwxrJg1OYxNLU~dywL}Q=Hg!&@(VxcUpkSz}WzsBf^l}jhz`1H8aMluYNJ)@UBqXv$xQ`)p-Krv<pVX#y_a5w}6Gcvie$??MY3l-0_$duz<f~`tMQ@g7j`5x=hPj!|&P68^U`b=K|{<0V`{VwK2q$Er_mu4BfII9oe~VDR?A>21hJm_z@(XLG^)OIiiK=%Gg+O`vy}i&SR!wH82}=$!6UM;$Fpz{WaMDi%*K|+jFBchS;d!3U5ML8YLim3N`R`Ro%52{EB6-jPhZ+Rj(IE)6_;2)eywd?vF?y-bPXU99T27kyUWe_JBD?Y8VO8u(E!*qyW5-)az2`Nci~%aYM18L*n(OMcfiDJ(@C4&fs?Cdf4-`E+g!v6nJ@wb`K;cApE0^(M{oK`sr4-C;+@vG#lt^LC9X0%46V7*rqGFQ*i4XTxWL2D%c8;xpUg>`;{23Y>QTDppUZ<+U2!6$US)MGd!Kd(~E-SV7yZLmky_rpQ=#{-n!Ge9qsVI*f+n8^$$9#p^N<e%x8auiD4oa@|50RBcw!8q(Ctq?z+8|{51j{Yi1&6pP!8?^fXcGJJ(uumTkZvLZc-SoJJH&3nn`G7v+YTEa1=^<}23^TWo0d6R!2+G`zDqb3CKy)Q3!Fv?oR(ZFZ=iR?`5sP!iJSoH||qD%&4D9}oc=C6bT9_Vyl@ExXmoCqkKO-)Akn@7_pZi9eh;oqOj)U9*n8zdT@m9jD_>_iA0eL<T=y+rl!YMPnZv*CdJ%2jEg)_QwsX8)A?MaOK6Jx=c9NO*<>Cw3A8}3I;N?t8Z_ZTB`9_J*G?N6RE#oluaU)6X@jmfnlB+#|q28u7=@;`CcaYAw)T*JG)nRa_gqP)23YUgdv$%q)k{;wk0IEKU<I$j2iF5#OObkr|P-CZbmQrYNK?*E%z>oFFByd)Iy#Hge?Vk(f2J$^L)Yz&D2<%|LE!g&iNP7Kf#n!vp;+3Qjk4^LTGTNnAJ^J=a$@8SL6OryA3jNVN>UBc8Y~##4e!B>3F6B78ZqOL5wLii*5PaOZKxlyR)W>w}1jddn?@hJ-SN=VBYy`)ev`1DbLAheR4v-FE7&C?>9GaMFvTWv!mRmc-XGZiHcl<I1*TeJrOr|-5KTU-|7ZA3OhE1I#z{)(F`L8Z@M;JpoD<s=)-^F=Ar$<EBS>%2j$SNMQCDsCnCh^=TF(lBAD;gI@Y28vCd>>k{P=&K9D@gzmYy2Q@@@v-?SBhstYi4?8d}xgDpzLeY9l_`<>l0mFt5&{ST4@BfH{#WIZt$j06yJ;ZMAN4?ShzSYl*po1_eUBmjC-&WS;l^Pnd}^Dbia`T~?UN9Kh-Z#6A|468Wq9V2tFW1lpyLsQMAx~FzF{D;=j4ACn)C2_KN&KZ%YTJLgSy1gl?w3XeD@xbu)iMQiFu)W!sIW1y$qajm@fT~S8KeQtqcAt^)IVCMnP~m?Fhc{uWpxlxBq|mtu^jf=boByV~V=mu`&n*~>ErJTm(?Sht<H<8}slaD;OB`_GLMFGxQ`_Dh;yh<PK&u{iG^6*~_yesNq7Ra$KX7nvDC4x*FI2J>83Q%>Wdq7@j{|8V0bjPvX;*P3=dQ)ejvoNd9~YpIgXDaRiNU8SU-$70s$U<r=8HPY7s^fW84xFR(&P<I+<?ZRX`8O<wk#@=GA7_^&UoeMFn{}=m0OAV%sYILr<NiyvizoD)XhfW>nf&<vdnt&g&W`xY%qYA{Rl3G{Yc(-tUt6TmgB@;UpaEsA!62jzBf~m*mJRff?pksBC#XK%$`?A@%5U>ek9F;9NrQLn0n9ooc;f@n!&3r^T#mPbNl<~BBl9S_!I+ElmKtoby*#~J{96sksvy0T8Z{KJuQi12XeVmW5G*K=^e!_m~6Km@4oXN3DdEETsr%s|9>26xlYF4nPH5gA;(Z9Byb-<kZgP}&GeJdahb-q1(xB@VgP>3%aKoOyrrKD!^bruS}@M&ssCx}_-Z|63QkQR8^c-O-<fRhg%*RV2xX+;f9yYtj?XSS^wP~@<`UVs;Is#OT0T>n4iyN`(}n{v4KugA9qLHd7gV7pILOs8`&~pVRHEoYfT*D#z=0XJ2rrS_YhcrRq;YWQHQ~)+4O?4}#wg%C6WZ^77E`3m+mTCl$H|TBxeh>IOlXl4OMr^Ze%KE`)=h^`1!U9(wS{e{6Gf%mYFhV4X;pHE71fh~id&qjqN-VD`L5;=*l*doB=d{Vqvp#CaU%;Jw~gO<aV+Jo9~YI4*&_Tb0Xy+_!bX{FN8;V#b1c~&#<2Vj@I4q_by{ufg6k`zM<HVBk|z60jfFo3*bkjn;4pdsOOU983@WFL*s!tA`;WydmRwLI$PmLT_EhP|Ijy}7s*D39c5?na*j*{joYkprS-Nyd8Tn{(6M@QaF&cRcPY`!&)~X$!NqMIwNI@bJpv%S?sos}Cj-6H}ky6bD4<&iGEy4b~UHMig@ibP{SDh7%#Y1GydgX<y&y>|7_FQ5qF&XrkI8l|_$sN$lA{{|Y+LkO}*Yhg;<m@pUM?kkTaNVCq7Pq0%-yh>HNI{x*GcMRj9r@Lf%oQRI7-5PN@`XNljd}sY1(dvMwXo83QlL7B9TiK3GRk}w*_P;pLBPt?tuVjLuGH_hu?@${Hu=91hm&=>t-5jT;2>WBu2efCy>-e}yp!?;-sozszJgB(aVp-E%^X7&rOnh<zp-6ex|Clx<0o~YjsprSE-B9SIjtDUlt!;DGnRicU>oN{dR9`eN5+$9!6ElHqi$Q)Wj0_fb}P*sqh*{IA!Bk=a#`Pzz3YFBzphZ6Rp@*43|tkEu5q09Xb?tW=uPbQeOG&RVEN9f>n4hjgMi#uAslWP?PIo&<0J!ajrY06F{o|H7fCFuw%LLDJSgOk(BA-uhDJX|P8XG3p+@iJ?U}NM8-=!>cHAj5MA20wUBM&!>)oqLAro@e&?@upR?HI#{^}eQ_B~F&2u4i0u;Cj!Sjt#Z22r&^m=k;rfE`*0QYg@5_KmSpFnS=pq#p~->6+6AQA3WU_jG7DE!cG!SF`w&e}cwdeWcb(!kxZRo@S$T;FyK?Wx!IJ8gV4~Vab~mCplYplldkmD__1|wmH_-HaeEoRjH@8P4^s-SkhcC>@Pq4Av#>`PXJ-ot;4l&5zO_3@W?(KqB6zlS#lWUvGst)O|$1{H)ut=<9QCxGy0lSy|$JHqu1#rFvaTHbTCk}eQ78#;Lw<~eCWR&pHWzjgaxDBUn3~~Kp&l)oCn}>@OvnKGuJ#cV4!c2T{Hi&FjAH}i~kqW9n^{lV=%Z7I5U(elZ>CvKd&wSS*B2vyW&LlgZ^YB$8dSIxY0mk=ikrY-j8b{!NbOvywmx)`oV#i2f&9M5u>xG0*#1QKQ|~$0FP#1uWL>WNPZ_CD}c?J=xJPN<P(DF!f(|lkoo{=X}I~F+sGo@-6pgS0r%Z@ACb-<8WA~lmB2k9eNN~LgCm7ypK?J#DHHjHW0=sGtFt)^gvN6Z+*5v@0ie(E0*l|-q5Om$l>}X&kj8a;j*sJDZyd*7E}bF!pEcnRLc3y|7V#A$d|l{T)w*M{r5b#(2cw~17Gz<*9p$C;Pay64Fb42vo7Oi!Ux-XLv#HHMMY(v!9!`s<G%Gs1>-k(@Un*t$VQ)SnA*n6{{2pzX-|OV`JxYQ{F;QAg$AgcVO?2GIRA?A+Y6Rzq3?Z=~E6!+^UoP5iR#*j)yNOY<fS~rm=Lm@!z8;}TH2@r;XkPoJ$FhlIZW1@;6f$6^Ihm>%ulw)GADs}^reWTygh&=?)N>H`Ne>YK3@^cJhbU(uaf(4f#MUp)#*sV)g}bq_3PY^akcLoX-v+Rlaqt_ngY0;OuK+28I0RJ3h^9M1t3=CNGPx?nyC1wsgWv@!Kyk|L-L7esv)eij2wF!&ANP!@^e^YSG1>Zrr(5<?g7QcomO-4&m?sD~wS~yR$Y5mUVyzr99dgh4G>O|g`2J`ZWIdl2raelGdJ{CCyfQPLCem*h24!526~vOVkP;9DUWWF0vyv2C!fpfNEg!K<qQ8kE?7$}E&*QKrWYk#x%S)^n*m|a7x{~jf`T7VTAQl<?-W;~&-;rZnvtagS{-<H`_%GNG9QJs9)1p6PBz~%)j=~Rn4SqKYu%h^b&!#3aBuqlPjB8e$2AkJ5mP1V|GUIFEdRDy&HMl+nJgUs{kM9NFP#fpA__ZP;EO|1I>mBRTy;Ox``IY!ubs76}poO*M4cT7j;+-frHe8yz7aUc<i_yA_$q})+Fdr)#TFrQ96sja1NfCE^BKS)<2fl82VlZJNkb2d^&7+9o>Y8tQUQSqKes}o&;0o8lM_UADbKfkwkQOIIgX#?;Kusl`NSUpz&`)(!SuRE7%|&w)#Jf+{BHdk7<){4~de`i7g2s}}H^3LJqw+MM?dN^mu2E<5v#Tx^!7V2<^!o%^1m0|Gmy04h%s0^aAzv_gl?~CE^(qxieLPiRdG!|uNN9gTzb-+?<9HaSX#Tn*z}USAX@kr{c<^`f922ba#Yc%ojT7=-{`Jl(r_K`{cy(INGg
 dVE?y@?SPd6+fm}|g^S}&pUDYJ38d+qvXN>TK~rj!+}4RUkq{jVV*GG-{n%7)|WAj@&rd#4m{jSI$Vr6Kr=9KJAmsD*+(gSZ?qF>LNh#7iL~rP5EOL>=H;@OQ3;vVmLxZ70_j$JI_u=_L+eQb+)(o27|C+iXmCC{U*(Kr}Gm=y3vH2O7!@Xl8c-T|e9(xqVAv{hEO}CZ(4tk;?o8nP1hX)Ibx};zE7CB!Nf=;@{sufEocbl<P!fnM_vAyuT5*))vRWC``Mo?ftzvKu_zNB^Qyd$hHYw#pY;f8TVb?(DS&inLxMwlyYbJ*eRxeb)ZLqh-cDJS|@6OsbDzV#lXDx!}M<J<%0L9{yDQ@`9?~*;=8;v5s7^zKY(8$9Yxrj{#vFwTf=E5UAI;RG{+5%nmr$<0x~buDS3vr8k2Wv1O(8OK8PFf*hct#7xlZKLm#w{oGq@>ls`2}*&!0K5&N9xg#>z0+u#;+Te99T-=!}0qEKj?m4nE3Zz$|8QU525BaDem?SdJEd*K5{oD$$v2Z;+!!fK+Is7^`*kxUeFr2EPQXMKpwT&Sa_4VWZN5C-5n2$KQ%U3^DnT<sPacqjYhO%9o%*)u}5B=R4!>}7+g18*P6P_-@95y6_Mw%<!m`eS-@e5Tz%^+aDF#2k=s-Shz`@;0Pz-PA&%(`{WnDZTaojXE-CKXvD-qgA8eEyeKu+KX^F)36+nO9ub*vAk@$%{=8S#i^G&hpp6<{qFROhTUE%>K7}#b!$5GJ|-kUg8S*oOSHS=wMX5k=veb4WWVU3CrI3!bLWf6>KX|?0PMQI0@q*-wq1vJYno!K_M^wGIC*1Zqvj;2c<u-Gt9XG`0<1Kb5ub<oRh9!ci*K4jwkT8%E$GvllI}X-7H~6Q)!Mmm9H(I#H|95a#nH-%%F>%It_itL08ax2U9MxEfL$|A6&kD(734MN1%i<+4`q(gsa^?Af@TW1&K)<YJnPR#_1s`io)UuAg+*O@nj_D{45@HXL|tF)U57@;(z4*S5I10*m-kFh0DLLtyLh;IW>}S>{WnoF4Kd;xRNY>_{vdPP<t};orsPK!R}kgm)tc5UR>}d8DneoK0Ll}}?-kGdy2$6h+XD+CSpW3zZRN~`qgY;RG6v%KuyMI2yLvXCGHmOU`ywMBhN84ScddM`KmOx3*XuKpR|TkB#J4Av9gUVp?|@ZhM`+e;*rz+m*hZ2ae-y6KQ-tjNgTy%Dk;7{GOdz#Tv&duYQ`t3D6HCIsIl>RDR-dbqJITYg_3*>H^d=jbkO)QvO81wi6j27mw=t{GHXYZ`Vmt1)xq29-K(~21^s1Xb;nU6HC9Hn$cuZNe%}}l{^g-&{Dv$9U3G;}9aan^+NiCjIAJK)^oP~!Zp;H?QHRtObmUW!tuey#x)R}ytVD6K4)DyEpgvrL=DdezNgq#zX@5>l6$+YyWyD%}hHL%Ln4f`}U`~l)j2)tPsQ+q?J;Ob}g(NM8o8<Ke4AIy`w;>iG97^MZMriQbj{FbB<#XM-<niEZHN0_@)Zq^Z3FlElX{4?oek7CiKc}T0|KqFl$*rh7B<=LGxMwIk^PIp&<*WsV9?8aVtA0q`f6f^{&7M$b5gEcRh^a_&>!PAJo;fkC=cPj=ZBGj<2BmMmiG?{2rFEx}CX&#ld(wcPdwsA1?>{6#5px|7JTwG}ZO2I(oIw(@Yonnh<dFY*T){bV6cuE~Vnwww>m=FMgXI0^WdPmY+TL(4I^aI|I2AUg$AN$Vjx>n6kML&2Vdasv~*JQ0IBng)BTdcSk<GlT%5w4Jj$5duJ4hVN@x=AKSwE)Z#z4jdD#FbRWv@G#DVx9M^NL(WpaXm;4D8t48X1p@dUsI(Nc9G5ZNhZ<8(GXLN&vqcNQY7lhB6Vw!TVI(dM_wP+>U60P{e{1P*o)CG3Fe<eXO7&Q4UBN;eCcV9slxbgWj6ibb(KLTOhCZRBlcjT?2pTTdhHGeqY>*1hWWjZirH8V4o_@ve<CI_grF+kwj2d?77q5C4l7<+sTGChm0`ByD}VtTsio=;@zcz!Lma4&VU4fZ)9L)?I}kKdb6R$!_-HWlOoQBHBE;!1Lqh>th#EwZj-R-?DVT;-&VH#iM219N5txN<V6prZd2D7?Z(rmMjGfQrkTV-+xM;i+(Xc)iI~}}Spe<>Myll5L%Xbro_`RTo8SvvG4{r{)5lr}sZ<l4uc?p-5?t~1=;FoK*19g{o6z#*$P}BpTqDGIuk%`~b_XUqiP8vAwTM8;=g1{Met#`+TBHW<C1dXG9PRwe2t^w8a;SiNs#0-`6^x%*6M>F<*+=$+3jz$LBBWvg2i{R5+gvATA@F5AZ>WHK-dy)2t+LsE8BQx8tQYTR~`X9i``|`Ia4?z2rk#j<5(z)v!bncZ-OG%9uy5qilH*TT2&pGH0A|kjtItf8DiU&EX(yYx`dL|r3-s-Kj9+og;-B12x0`xDS1u)nd4E5_aX-<DoByG=gtOu=VDcjZ|61;Hy!30@sAD_8cucw;K6Mh`Ba~(Un1i^wbuDh+gv3{w0k41;0&srPKL@{(fg%{K*WvwB^M(-PxyC>_(oR612{CE9CP*+(q5gb9rjqJ?Rg3o@M(i;;{V)$p?RBuj#0T}#uMyoOF#S}Yu?=u-WfVUKWY0HndLjSri0G3b@5&xrXmz3Zzivy5?$+_8wdSY|^)E(pzM&hhheaa^I`|B}3_F>_c5y-eHjpiX_k}x$6!Zo6|;r1Q>)RaZLl?R}Bt88J}$kM!*Ed*aQaoKoj<lD1oJX8Neu)!H-yvl7O!apx+d%iR~iuD>AUO%O~0TpP(<?s6L1;WKSo|Ps`$I;G{|C<}?Q%1^69Jqk45_ThGz@-~EP+Oa~>_F3$82JQF^x6eW>UC#(F9rK@0#n*M<z-IlN9gp~(HpfVZ+SarD!M17aa%Y7RKfdb=-kl0(oIuf$@Z;<*7^DqTNpnPJ(2MxRYBoLlol$g+^U&m{72V<ne&D9us6J=DR_9szY~=zniDA*73RxRbt4N}GK*SrIw+h3)A2Uut5{!F#vK#8Ur*8K%)IIDGw^LX`kwVY%N20nrM=sRX&trXBR2f_1P$IB7nm2(37UD<q96K!j3~2oBO%QL97e)>92SijYwyO{g(v0&S&Ku6c2O1Rnvvd0=~LHMLFuXON{8cA*AHNrSOWiB5xAD~3S6+ddIL)fdDCkx{D8Fqk74=Ji&J+C4|h_nIln|3%@8wpK&;lXg69G7VCbNGq7S`%E}P>yC|$~8eU%o@D*GNii-=48h+#j9zpP{p16b=xd9L>1f$>0Wg9)G_2j#|*%Zk|YGahIG0UDuM8juWL3B#Jw?|2k1g(+3DbQlfpneMinQa;o}4oks0^rAbj3^!lI`0GZ`fOThl$%rQwe5F0Cc*~x4niXDUc}@<z$~ReP&P&~vgnalOvn{1sv=J~G<~P9VuH9my0+}LPR+Tp%$;@Gf51KWO{$}Dx)#%HM26z7t>74{N2V;uwiz^c_kl>whgYj=I>%d7QC|aOTe(=Xi#3D1aeEk)A@hF0QbP@PE)M|gp71U>mBaSShy;@~8S}*}2$4KZqf30@c8Zn0XenCyNivSLT>nUT;Q;(2%RssKOpfMKkJPc%(RUbqV1Y1CgFA}B5i(kZvP3ya!BK7&(){LM_6EH@+6j0W8?wpZ|SV@Zo2KR-fEy8+&i@@^A#cGw!rVo<4eFVHfYwg9F*ASX6K|@HtXAez3ol)w)dQFD;E*?D%<?S4KiIkES;U$;}6C2|j+n-rW>|ZEzcIvOPTMjY`jPKPX++3^HCDnPUI)O<L?z1|yx3^+AjN%23Qqr?v7I1gV>jDLZki#yi?ialK>w9qyjj6Mr(qMw|4r}1)7b%kilr#-b=qI#%kT9E{IxGDRcJm0y6^u0)eU1PkLZ}p?YR)@Vot0nwdUYR&DYwON`@IsASPo67N}vvDUfaGhz6|F%lpjbJ*s8;~&3HePO0tk*1nsst<cHLfC=Si_G?watg6H~>onx72@E?m0`a6{rcq(z9^c;nYJwD{LX=Z+_`T1Qxv6;T6JD8cg@e_><3ZWwNId{`vMm_ZCl(Q}8w=&HNpyYobpyMkr7_s@sMOgeWxgbg``xkm;OFbJBo=(e6Nu7>2PPyiSfVOYD@~G`R5GUJg=@z8mD_3-@pT~L7&jiWOX7*KWhHg<%|J)EOM@VYpkqD~fH5G(v=0jCfmVZ_oQMe!Eekm}qhzj)B&4RH@{qH8)pE7Y}ayfp^3MDc@Gn|5%KZaC{&t1n499~$M=fX%ky`+=Y2RSW@vfbE#D(!ogIF(OwXB&L%oT0>Pm;;=Rfc|yZr3B`k`{s3;0BG*W%YcF>3$PHA4KN^4Zsae{K@9I-&=<J+oI?08d)%mwjbEhGYe*Pi=mPZ3D=j-C9C5o#4Bbdl`EY!oNiPpb#-|Oy1lEFlwQ5)&UjUbE1g{u7&*#tJ5Xbet&Y&(iBJUVbTZ9<cBn)B_#+)U3G+tUQyaQbFJqJ^r%@N9MlJUz}r8P<7_FYs3x$mgR77KwwwI1LwOdAdbFyZhqZQn$Kc2nmEZ>(@9ct&g5>Y!c6U<}TBts>kPQG*Xmsi8h|K3o|}clmt9y^oU@0k}sy*JliL|BAWa8y{4Y+Nw;1{Sf}u_k=DYkxbdQrc`AZE5`Y$h<L#-3b1X;*jueh@82jg1?lfl=K}+xM%=2I0E0pV?uw(YF2uo*hz}JYE#GVHs$>pUJA@n=+F#{){=<;NSnNd9jl!m@iutSSi1xERXCU*S$dxnx9xlN;taHj0_!?@W)x745xH`stonK^DSB@o_9{yS|ma6`J2PL1>lH)mR{cN{(SzcKmSC<0qjsNJZ-U*%r*nV)JHf<u}|4JiG6*o=p%r#pg+dPWOTTTGuaHJJT{3<NW&%Zp~fxAZIPr-fS$+ryqk*4sgomg#3sMOezAx$oeutLMGx@SuM+ghkaWWA*R&s?j5WC6ZKgkyCrvBs_acu@!>R+?{9wL<5AyBV{vWa#lDJY~-SW09*&xLGGNPS{xv$Gg%}>JCH<ueH?}3eeFVHUIb-_L`~Asa1m%>D3*m+Ns`MY3h9!_H3&{ZJYqN#y}|xY#b(HGEGkP#az#$;$zwIDi=L5Zj%R3jd>cqG2(Z*i00`MVd8%G&0SCu{+OR|pa11QQ<TjB#*+Gc!idWkFyAlgtu6=73i-FUNF&bccY2o)7~x?dfl1N34^0Wlqrl$E*YvTO#|s6+Mune}4*E-b;P_Gh$v!5QiIHqk9=)&vy&~T(EJZq<DSa2%b`qD=*qWLF6-;LilB<y)J*j<|j=X+pv!jk@#*+A+)v{VFyy138M|c$yegQ#_W+4QqkrpL>mPI^InIip`F#D-5I;IkcLC|y@8nvT{K@)|06$RU>(`_s0Lq^P$-f3uVJF&cW#8oPLso_6n#rP}RHc#>MxXM(7ZY458+VDd^f$&xbeG))6^={t;#^4>sB{<rox+eQFD5~6-v2enm<!A9zo&Wd4S2sNc->V;ni2Cc(`zi7d27K}-Hu4?ov>%8*{1z%G$%tJHN>GG9!;FYORcjEG0s=nGm?_xZ19?SA-jHu4Iuta)R^)7ESW#`7kR~K5egJ~P1GN$l)Zm!?>raZFeG>1PW}2J#a5AT7GRx)sU8&-+N;S0KZ}j|`LfMj((!vHS7F3&Mw6bAEWs1g;O?-t=>m;_X-opN)uMeYqJL6?x&%S!B+bdtt;#ZH5{<yeK4!XeDtu}Bjt!q$SsWWC2zEY}6#Lbit?dTB?C%U~^4&owua3!(aZ>u>o&%3USNnS0H;8*v%*kKD-j3lKd@yogL1&TdO|E@*9Iv|LGTfdv2ECQSR)t5M6$<mLL3pt>>i7lbt;_MCtD7~kQ838?)D_M>vQi63Dy4-?L5<0`$K?n}mD@s+Q-VS3F(Hdr<EbP1Pzhog0wv6$u7F~>IZse_hRV)j^g6LZ+H^Iu4skspcaG{X15S=-6_(2jmPT?P4c1)(cPxy-MSI;jHo9d!h?zQ>-_3D2W|951ejUBUw79Wr&73%xe{3E<G?3xiKr-p~GRnPj{mLTQqeKf>j4EGIgYcZq6yg7rNKwKrjGppw|kR$TKTl!p_IehH%y*ABoD-E61KNr9LN@rH>KJfs1Pu0enUg5(}TjKIR&`W?u)C6;9!3Wwpxy|xoRk${`N@-#sFdpgK7h73a&s!BM{92=$K8^lJAq4kKuBe4{7v_6}6D0)W;|ju6FivIoVX^q?^TtXqESE&syT*R#r{j);f@=Jev3k8b!Rr6zXL=O@^+ok5uFuSlO72h3A8cA+ki-Ik(qJtt_w=F`M4cuv`soVjm-;G)qlT_4Sl^1^z9FU`L(-0cu#C}Cj8RF<2#2d*Xi6vw>#9p53S27+c6%#7-E#;8*q|t>Q{}$*xgH(kRctY8nyM17B>L2pGNome)e062>jcfZrMHWThDE!_^ID69|Ft@zn5z6%UMfIR?n&3INJ_ac6lJc!L1&I`2}9K=ZAdM}<N~uAE6eX7H>BNNENgR^%abrcV7;GnC4z**bU#cii;9<3QfHl61mCiJg4s$92K-$uDPWnS13l=>@@)qF!)js#{h*DQ7{5muDdipL;ExPSICU4~8a0Lt11ViMmU%<2J2zrK5Yd5x>T2;twqN4-jVQN5Jzr~JD@~Rjy~T|^m_h5xWIum*#MWA1&PGa42GbpY_hPY$S04ocSsxH6JD8Sx|CE0XctzUP$BvlC{~oMI@0n)@RF`ZR%*Ku)L)x{+NXaFG9*pteQBdATF#IsBFaG1S>OdLR(&|iAR0WR32I`O4xPWC<J*_z5BK4Je+0}Z`yw*LFtWbM=svAEFiPj-7pD3fnWYXV<!0oU?BeRM-g3K>L=SJ!NPXg2STd-ZjEUfW~h#x^9S(`w!MyAFtofsXVO!E&EbT<*Xd<-2$Q&=gaZl$z0IbTLMGkPoOj2<YdHhm_VGUpDFO?X3<8VVHeYYh9QwQ{Z(G8Vl}{t`Y<{;Nm(;~iBIy=?0{Ha;4Im=4otIU4_+^>8m^js$bHJoqDsnk`;+BzyOOK+N2l4R)m1M-EPu^r&p}*qsZrOgWF>l*Ns1a?{)K9jgN8cT)SH0|em4JSkL?u_Qm|HcJW2O=ET6?j;yGn?LO?e0#C7>m&wc7{7|MME%>AU}S;g)-j9A<wt8tq1&=w1N0C5(Bli59x#*s+sfc+?pgfmcNrFQRsOW<m&mThg;R>e&QfI!-eoRB)x8O`w)?n__l+HQ-;I<_b)OaM#8Zi6#h_LeT@M^p%YGq`kc!!S4yVz8Epkq7NFy>Jp>ui~vtbL(>k~||giuX!F8g?yQUvhPD8dQf#5(p$LsjFVK=lniGEXi`X(yQpqv<`oeQZ)@Nj!>mz}<4<qBE!W01vJB>;}@Bn5>K1b+96fvCLAacq6uXwx}=qegBh_%Ha*q)7E<7(!t7?y6;e@!e?ra&Q%nuJ;|~f%mKE)0xE*GSkw;okUnJtx7C|iGvdj(wYEpw0rAKS_Q=&`$$RB>JATCBJ;Y_pcE%0s7Zmm79O{(#ZXp`*zr@c>@)Xwp->7`VEsnS%>?6%fHgc3tqV-i<WcK%$fzs3Tb}y9pQxxCfc@ks$i>?5H;Cvh<S)DvvPC`5)BL)HqtqCBV_ZrEU^^W_d1l@$ldB-#(z)MY28iN|+UPf;&D4}`aLCaC~ai(i>9Sv+BSY;1ojaxQag@WcjIKVf9rZ}X;p`4sKTW@FP;)VI>>m-C@yr&4zL5cHXIblDr{*f%@-jEDYX!7m9<%3}qJE*~5Sxa=<w{|TiV|`<{quvlgTUN6SFx~&DwFK@ZvmbFQA;fJ;5#MIQAE^l4x`k^@hh2SASUf<PvYs>D56kpDf%Q6A`*x{1GjzWCn!&Hz`>z@|s!aVdM)l}xij6mhh%%J6ltgOUlCG`(vW!Kvg05&K>e4<rrIow(<vzoNeO<-m2|=rf&ef?~D{^rQQb5Y{{+zj(c}N|5f&FYth{|t|*ohoTw1Q>9@o@@RM@C;9=CfI10z~O?d!dy6L_0ma;zF#hm5#e08UY{tuHBY15iJmAmkm{q5pF1bdbLZCiHjLDo@dN?Dc5_q)p4Z15RVAMs)W?s1!K*aHt(yHE^R+d>oc03p#VYO-$49AH@9GDeq~@_Wh?DF0f4lb$L*AVg#dgn+omJyv!8bs$M>Bs%s!go(EdSuEn&v(j37uvcgk!sr!IZ9RxPmFG-!WHh(ZncFyJ<r+QaDPD9X5%1-kiX2pP|Z_Gb4GOCfE4MZB4M9_L%+9uER@wujV9UfKgGgqQiM5-fv2o$wzO+;<3o^FRS6()Y$sxVq>GDk6<=pm7UajsX$N<u8|Lu5i(5LfXJ39CZv#Ui(~F8IE-F@+PYz)M0)JKpKQ<lt(O`Fu(1G_udSwC-2QW${~jbzJxd=L+KAxx{}jW@{84jTe@Qku3Wvqf0l+xK~;c0dHe(N|L4MkjuS%ssCR<LYaNe=lLORO6+QaTQqhv9Nh#K#IEMhfRNkeg$&l>+%Y6s=9^nYr?7m9G^t-N=y1cb5FM}{U6Z)1_)vwHo+P|~M#{%6}jz4EvGFLc``&3p8+_&x)uKQm+riSTG<lS9H87u-_Ompcl$^IXd<MqHSAwR3A8U1@~o925I`*(JwqfbbOHz~39B-OBRP2u>b>s{1nn%Ls0^3uq7=E-}^$9gemh!ZX+cV3ra-+n8KE6jUEcIJUTt*lHg;ZV`(1At?%YHUl|yE=v-BL;`)fh7>@cJ`kl12bGT(qM{J6`$qIdQob4R9YP4<b48p;hgl@2_HSMm5LBP>#x>swI2DbA@bR_i(2pQ$r!;Q(5)y41q^De%QG(j5cH=&M|GV;F>7mG8O~S!08E=76G;DtdHTUKS-Z=Fc&sIfM1}a-m5bz4U%{mYGl;zk8&cenU8_8maDL|NZ1WA>wP)g+TrGv5QFv_Hn{90?+)`^l|81KPj==gXWUj4{V<>uIts+ytC2WB5_r2uU^^jM$a#s}MTdM5Ou4{;de!&nK&cY_h#GCNr0LA!#(Bk1cF98m+7!kkfvUb^Uqw!G?)~7C*enwhcX~DI`C~1$utr4gmwi-*m2u53Fa{%Hmf*e2C`fkab-uwEH00*)=*=rdzuTj`%37@wySE`xg3$XH6E%YQ+^xU@bz|qrv=M>fR10F2d*QA$Z6At*UdcUUpz`UxN=FD1&nWJ4q%(=TVmHwVO-mZZ|KpcqGSQoEfg|{w^sm~p!DF7<sAJQbNU^aP<c|Ou#9Jwsw;13Q>J0N!Gaonqf9DJL6eRYZk8R46det~{wa2Mk!^+B+WJp^mc3DAv=qm*(?gQTp^%N;v)QQF{ovB}cMz~WpQ#_F4~6!E}7H{IEN&e0*ikv8-f8xZ(FYX)9tU3!WtP_fy##Im`19+7(Tt#|vX^4(fSnt18=v3?;*n>K29=46S#zubd?nTLsn*d=Zby)y=Tyq}D+=~!2MEVY4LD@VM8n`6O$B%`uA2nw5%YF;8`{DY-~3;tv=x&?uSuo_%>Pl98+G4?x|UN%hgh{^5~e9c=O(;d93*EFviHV7cBk@g<rEb~i9y=6C_j6K#jK`u6i-$pjt=uC4Q$$Wv}BI~fOG-2VeP{2rss`D(bd@=;aYr|$E1I1IlANTy!b)Z55;D`$NQ?88FoRZ-p*Q@$(aLLIC{va_8>Vo!Gq9@)R@;P)v;`E~8#)d6GtW!9ESRuh~2amGg?uzt$IyON<fFt2$#Qt6O4_2yZDywD=Tt`~+jQo}u3(sx{KLyv_vIT)dFb2-{wKC9B0{e6J+3%3DVF~G3b}GWhEiCT`s@M#qg@kWsv@`F{<d%6O{~x|cgB0C!Fe41No!r&_zc@A1VrXz%NKt=PXk0OiLBzdXlwoNHl3)R)iE!<BXk_YBKjv~Zc*J?VM4)kYDqm#?BomyZXoG_u1{Od5vj9vx#gei#1QPzh<E*aN_f8(BFMx=%HYThb)^^K}Bt4PQN!O?RnMJDABMa`)i=S9Na0Q`;)bY%Rc<pSwWYiqi|5BFOq9b%uF`Y;+VSFE0kPsj`>k&m0#lI?w62wMM#B59pG0Qe0+^YMEHr~F^3%UaN$yURe*!Zn}dg-u<N$#djp;9SWjsbh7nW=QI+fseNfO_O*gfJ7&Xkq@;kX|MCkXj>Lr2{-FwX*D@lU%NO4Ol%56#RjooD3l4hz$li&NnNhL4$HQ2*8*@bY;z_woXvZN%^9kD
 E?DKxl^zjULG>s11kZd__FX^r#pgbkZK2jJJbE@W!JGSe4#L~*rh(U6<Da(H1ePsUjW-`%&l{+Wi>6ZN^xh3rIglf`sOhj@Y~W}1dRQ|deJdIh8ZYV-3@ShZ!%@m=t0o(kBw`du-SG-Bw}T$;GQ)0xJHe`g+;gfi;lZ`u!?9my8N6Y9-u$LfCo+0P>BoFrA_)F7}O^V!0`=d(^{F4wjFfm-icR#q!O&zE-LdV&9V}WfGS{8qC9zr-`iV6Ale6D9s@q<-S-6qsJQR4Sgz0mRR}nbcAwO*Z;@KKlq`7A9yTuvhF(^}&4=`lIx@xP1%XYT+O_okkw#v_$B&HlB<+ux)U{Jt&Dzbc9)O(-yuT8+(*)YXj`kzi+un6qgWj-WA~?J6f%Y0~y@oY&IhFmT>ReP3g4HExlilG<JK}AT{N0(WLz8H~MVf#mipFO?_)2GN4V^1pok!Y1QPme*R$4doas<RZX<63xl9d7^i?^>K0R+V~M?5;2j<Vv`La-2TL_CzBUl!_1F~Q@i9uTL4SyEUdWMwtJP8qW(amQkUD-HFDnZz%eULQIgX7dyTA7xI_z5BjWwNP}HObQ0Xn(1$+0RX*B@w}^e@ttbaYD2<kU}zU7fw#jxxB4>ND%p_(N$3_VIyI74b^yMkZ>FlYI!e!P!ma+J2#q)7yfXa>pK%0{UmS?<5jn?RT?O7ImGa{Kfimpl@4)kVm&Z9>YrHZb9;%&fqLehMlOlv~DGyEei*#O{T^4%!`OOz$JEKT>zqFpt;i@Ytutys-g1Jpf#MVZ%LlQVdio&#eRPXo`5G!60sfMXNJN|l*CN`U6DZW1~$H~?kKB|oU8*mt1NcI)A8_ksy0jU7GB9}wMa60$)x`_pEbi0h%?kv%UE{bgsafCs`Rsl8@aIq(MB3fTmrh!m7tn+S_G}yD3;WY*0M?{-O_V#Vdoq-xtk%U0e&`c@V=xb?ri=9`4abR@28jDJh)5tllL>HBBRxt@kt`d6<=D^#Or^OIc2%TkK;m*wfqp>&rr>nYY6+4+L8@X<r4xYJEHRFNT;P3P)b)KGJ(HyYHXEE98n}V<ej<-3!Kt@Tupl5jM=KQf8u<~xJ-Gxjg6>c#Hz+y(o|G^TFf@30@SR%41PGpWp+8AeCOfT6e_mBm+=_@znWV;ZtEdy6muP0DDtn72X11Vh^52v?1@x^O!O1zu6S>+jv3N)*o1zPa%>oS!uIp1P+sfiN+g_D>9K$t3idfnD#)w57YP3($-lfYZNP^1Xu0xZPc`zslr(GiGW>9jG!z+Mv>F1|Wh>T`wxw3&yuwH!Ve_M^nP%0S>$k`zE5Yjh&0%?UfL9UcYsA+f!q$I4yH;+SkAZ@ZK-Ftpi@Cq?@#gK=<=0WJIJQ;FX*-hW_Rd9nFkro-T!KuHtX@ox1o4CCZq8VLQ8yz5<^PvIP}=-@)*q_aif4|4}tjARkZ$6+Ll=T6+Wst#GH;{`l_LzUQ2re~r=gV}XKJ^nkyQF(~-<SpzpsE0&(cat&h>F%ofmocO{xlr>4VPv_r%*JLLlt|wg!8USwXgfsw4KWft{8Y$@o0BU85p<bH+8yl$ZnFhlae#MqcTu!idVgyVA(ZSVIjcQETN7KY_A=$a^s5IrauuGqYDxHtE-~R_V!j(1j6*F>=<Ru+8fsDdU7)J=IqJB<H!%NMHE7X!Rq!LqpM1!MDjd-BV|nA*cFZz#Em|>dCO`6uhWgtRoS$tv*<V?UlWP82!T7id`FK6;dp7)82pT#R8de_gzK#=0rRAX7nJl}8o{71*rh4nXUFMoQQ#t)Z0(JMiun>sx%i7%73lgVyEe0_!P<RymCzug6q{)7!d9LkzXk#xNTv=E`>~ntKGYaImn7LodbQ3SC^{nrZ8x>^767BAyR(rq|DT|62Wsw}W8!^f5(bxL<vyFZ}f!M3J^ROoikB9LKC7_|N<BniERqwlRGxn6VExEvR<&z;{QQkVrFGY-zFDkeNW^b{Ji+brHJ`{N`OYh+1_GUFD;^A%}CJ8~ZNrGXzI_VZ?JKf5#UD=kOfBc|)V$^pD_;qcG6zQS1x>T`qsj-jPX0vHnJ)qVVuNn^I)jXm`ul-B`R4tzqR#ZpN&Yi`wM~I6cM$eo1%H74OnWLjre|ps*&6VqV7o6VbO03$dK^0I-Y~1jq{COXcs@;d}b)jEc+596g__?6Vs7iphy_SayA^#7|s9QtT0vH6l+TwNmY~1HxmMd_m{1#}jy)c!34Q8n+_ow@$ek_*+(cKt#0=SuQtogRHO;D^?WksD6hAVy6w$Q;Eh0`Z-GXl@9j~%)%Jq{?P_|!aRC@BChEoTpm!sMll;;S>0k;XfPbS*eJf=X5a>>{3-mo8AJpwD@a#l<ar;s|f^52Az~S>Y)qZc0_qq}#)MMuV&d;Ri<cmst{F4MiZkGQVR=s2)Q_6=17o-`3`}X&9>aGtP7FZZ(TRNhzxT<<DSqVZcv_m(kGc0*}TSiYYo&@Ejf&dld|`Vh{5_aShb88{bRN&heY>QXQL>N^R`!r+)=!%Ov&2#H&*QqUa7e=}n<q!Gw+cBZoM78%3>EJY~Q20SVOIu<T)Z_7=^TP24h%=`hx?FY85>l3n~>i9jF})1>i&42Ls4&@y3!;*<0C1zvj1P6WmB&&ijeqKG>V03izxHiaq4%xhS8Dbe1<J4$(3$E+r0kBq`cK^G}_#6&56?#Nu$_ne*_7%;pLQ~v%A8MsSnYGa3J1IVR;BU;UbaI8^ceEM<zzc=WO51HSWS`+U_&L)_qI!yYNybCao7P^2&lJH;mYmSM>XVIzVB#1ly8mX|#RB3T<5?ef13Y;z0Ki^(vHa4!Jc>{?7$x*))gnkE>=s{*8LWrc2<6hXzCTZ+DvbNyh_D39w!8{l&QKz7i+fIh>WRGT=#ggvApP-v$X{RsNxXsk}rGCeTb{Bfagr^1zj+x!)FTRv5C%~XB5;aufnFM)&PaCgXByANoHD5eM;rs<P|9O-{Jz#Gmob|j)lGZT-&XW6?Q@(0fO30@QylugbxxPWsX+mR)r*7W!1wtFt0!}HZeb8IO7)vNk)LI?ewKwzP7-DvkxO}HMVX@?IF|;*`>9LpiI-Q`6_DN)K9>*hB*+PT(^p*;{z1S3RUf8s}#y=re7*FCQgQPt6v<Hd$NG_AZzd94-uMc_LAg1vo`Ru;&AhXA){<H?&hI4Q3imBv80})DY&)k=8^8OQn^vs#lBv--%B?HE%xureK!p0mn4*FSH=s)ii<~HgzANUW_<d~;nx44XX+b;Ge=Xg}kuiqTf7R+;P4N=XRGooM!{=^GdvZEH%nV<t3(I!St&TTWV26VHIW&|pVv@UD$y7ofQ{sBUcV9ghnz()(K?~QqT?*8d*-o#Iuks4>Zm2&$Q-7y3kt=ls~*(cw7f;87^mO}Xv6ba@%>lJ1rZ!HA^6ZQTP`>ABaOvV7%Qi<4^CaV3YZ|#hkKV@!>)s>hWcecK7Wtnpq@lg0WRm~O$Wr*c?)vFC!9rDLV)p^6^+6#*COebyGxn%<l-Ink|a!zeNNcnjA)yl+CB(En}{kl5p$0%B|D+}1XswvKQ@nad+3iKk*g*-wgL0NAX`>sK_V0+Ai=vi8uni+0pzpH%iHHR&GX=%k@c3e}uGFj7?s#(m5PATRu?Zht36c04Lw6g~6OqXW};VMcOQN;hETVv0@x3hAMg)C>^`8#q%qTyQ;EI95qauDOvT!Yoxj-M5u0;X?jz132X?BvAey*{-?Xw&n3L4Gp$93LY5udTw2PHbzUreV|~ngc3<CD#Ro=`57Od5Snw|5MVAB21=2bQ2n>f^i=!-$_8FaOqKGqmO=pFQKs12qaM*lyIn+2S+$5<fB75cfb`8ua$rt9I(yOdM$w+ig%1(6{K@vF-Z!h%~H-fPskMcyfAs9Ju2hY{#y5wMeLaEnypVv^zh<Ic#^)tF_b---87{|8|FINs;Y}K-GCmm$h(cgvnNbqAd975W$#yn>jtz548yIGVx;l}$=$%jq;qfNiYdn(r)RQAS$w=1X$SBBl8Lx^xL`4S$Ti8<mirhJr#0-y7E%KVEKsB!gMu9--rM(R0s7-H%+VrU{x9(H$OK!F3}ed2W6|h@Y|x+$BlpcL@OL==#ub;uMhIDkO2$VZdH36tH+0f*07I<7b%s_n>+($EBY2o}KIit@RUqqh<Jy*!^sC`|gS4EZP0gOoWeU^Y5ck@3=><i<37n#I>N!8uL0DY)Gq-&Fj6J!V%z#Av9OqmUDo+^K@-6;|-V1A)0_H2n=*6DR7-cH!rcT9I=YxKoar=T4)_48Q@MO>9<8GuxA52;yO!Agi)H1_u(+co(4>J~nlB%_AKgP<CvgCr|QV?loy7f<3=^4xXp`|-_$N;X*o~QkR*Ajf}gD!YA*Sp!}Z9u70`T<is&F#LxO6%GN`*~{TJ&3&L0p(JgDH412r$LT;TBfe9UY8`9)95|KWw!DBN9!$L1J2(!R=8ea?Rqt_WH5Aq3a`(r<~&?1znzHAJ|keBxXlJAJA=VNGN`A{iYOPiv_JB^+s;$z<P!&^AI(9h8zbZan<2Ptyi;IjlW9D~Wu?6u(a>9ma~~ryb=IaK%;s>vn97~u1|A#}&PQbrW%}2<LHMT$<|x_h@WSiI5Tkgbk-BkyX(18bP(I2Z<PyVE&>R2P#dur<>$adytfS$$V<42Zsn?k<42w!JT6n%p4Wppr;6tKqd;Pz)?_DtqK=CqX_R^?M)^8?0yDTT4af)uM5eqyJ3Cb=m`>-MF-YnI^x5Xdh?lf{y9H-a%J(afLr$2M!7an1zw%~!)aYXs2eDR~bK@2um03DUdQS+DX3Z_;Au7WamdUv6X!n{1)BEma4!s3`y(CPh82C4=N46nr7g&)B^$}hdwWibVWaP2|}4LB6lRz?7r|MN))=&mRHUd6wa4+{8Xx@o#_r@-bM8xxGsoR&`;aD8Qea~rATe$bJR0T`<o)hKxvd+sl?0C(vBVHbV<NCT1625E)KmwzT;ktz+~bYj5urkzC{k<x0#jQA^n`5xuQ&XFEfY9H9Ydoa(ezqv2W*0wk4Fa1`iUD-tSlY(K9*|btHWRcl_8H+<3n1;aKWztM-d4%6l;OAj9ybCC17UV<30e5?Auou)-c}<$5!=MP|5<_gRjZcnYj;vBZD>|6^`y9U-sv9#`?^J6kMj&&iE3g%c)|%$F(V2S^B<5^VjUwsxXtpIxsr8DxZ~XwKjvN1yPyhe`s^^@LCtD&d00FYY3F+7kr(=oMvBYQl0ssI200dcD
""".split()))


# ==== 79. report/macros.html, report/model_card.md, report/report.css, report/report.html
# Pieces of report.html (HTML, 4,393 bytes, compressed)
# From kernel/report/macros.html
# SHA-256: fba037ab1ae35319744f1c400bfdc58cb6349b122cdcda3d5d809a1a90a73c44
# The model card. card.py computes its variables; every inserted text is escaped (Markdown, 3,426 bytes, compressed)
# From kernel/report/model_card.md
# SHA-256: 7a600d91b340bc8d4ffa2ee6f4e8f39cb5aaa1e85a8233e0a89ef80e445e950a
# Styles of report.html, light and dark, for screens from a phone's on, and for print (CSS, 7,155 bytes, compressed)
# From kernel/report/report.css
# SHA-256: fa025006990050d5cb49cbfa786f13f6b41cdde9b30984ebb7cd6b1392c6fa1d
# The report of a run. page.py computes its variables; every inserted text is escaped (HTML, 17,171 bytes, compressed)
# From kernel/report/report.html
# SHA-256: 098160293a0f8458a8d48644bffdb738ee6e2377ae6586800478e69dde1573aa
RESOURCES |= {k: text.encode() for k, text in json.loads(bz2.decompress(base64.b85decode("".join("""
 LRx4!F+o`-Q(3h;-Gl%>s9)s}0DAxb|NrOTuK)l4|3Cl;fCvB(0AMeE_r2#N*srZ9dTCJ=QlMHr-!=Anyq)gvQg3GOzJ2k?eJ`CKefIBgEc@y10B=5b*)%rKcii6JW7+Q>`+d-NEYACCoNr%!8v8WP=2PC(_ItkjzJ2#Mxs^S#FBz!a-0en2@4orx-T=DYzPJ_RKGww_A@|<uPJlvFND$Bn8WE~^rcF;2eyQl1Xwc9A28}fIfC)_k5JFER$*9voH8c;^2Gr1K000002?Y?QO;c)mnj1tk!97e60B9O$0004?lSv^Fqd=NWYMP$XnWm;jKr}r;pa1{>2$Ct0Hio8&<tes6r<kUXRMYgQq}q>DGBrG)Gyni1NI*a!CP0}IH1$0_P-s0zsL*Ht0D6J#KTrwa+Ql5l+*q^w@cVxH!z)<(<bfA{7pz7l<LJsi&;7mn?A!Cbp^6HxM5zO&u;_4?j~`7iJ<V>rX^FIGk7=8Q6yhmat0H?%t8|)^5YV9$AMw0z{kVk**8kYG%#pFy4nl4w|Eu@6gs7CJn1SNl_PB?!z3DP(B$7yF&b=Z)W9dyq!VnIDk{M@;`o)h0X;*XH+4tPlMel5BUBBZ-0;t4YQq41C*3BWX!nHYBLZM@`GJ9@hhUjk1+5ekR;R9y`!M;CcvE;apaOt-g(mnh;#mnj>(~0(fhiX-iiDA{of)Itp_iNH##7JLl(4F5*oQkvkaZgiaO~#RK@%$Vc^M~fk2~wr|an9Kn4nQnbiZkn2Y2yPj{L-PS6gv|0F1H}}^f=EymspRcqP{$ng+Fv6v|(_{pU>d+?EX@5&ovRT*ptR1M^l%=tA+3(W8nS>^!Um;OP#jivtu?rvw4VCXn3Z`&88%cPkXB{-q<`0@-$88Xq+Hl2_v=@LPRGXGGnSY;Oxg;2;M7#@^n{JZ6!9BOlJYw2u_^aRa!f&_>;ojX$Wt4vDSqI6yI7nTU&O2D|+@<7ycU5qqCj@AVJKlscySZWLxl4TXDIqfu^?Yo<-`@ExsQ9aJ({weQ0^;5g-wZJTNVTgVJ!n8$wsg8ma8#qb<~yYdar3T4ywnl1QC2HzFYDeQncGZD#AC2|stjoEr)4ZQswO*>#oTCKcBu@ONvJn_E(5Z-I_7mAd1B<R#;$DCqvWaFl12v%Id{Q!{Y(X9i(|#U>Igzp13-)Wq1)qfMTDNZU0;*KEe#?M`U*PwSZB%<vw~4USGihYWY~x<-07c|1##Bp^VT>5+CO@L~uVCNfNAhFvu!3p+5)7ben$w_QCQ@!*JLWQMehf?p<McV}i6Ws2PoM4X%nw0OggB20HKOKDpHn{_LFcf)Z_?iCuzZmk*|^W2Li`H{L8Y!7R?NttwTjBN`BdA!@z<)JBSH!BM9I5+0)Gsos;Gft(i^h%XCT|P?s9y(ObbG79S*cNv^OUD)JSKDX2w6bzlg=+Db{nd529OI6<nv;YZ*ieKK=}^53EV5z}K|J)U=KgCC=iVqd`nS~&UfGioji<Ir^7h788Kq^(@F!o(e2C&qMNux#WpO8dP6YfdFO?J+y4<K2Lg*J)1-rITGCZ7iRNb(}@V5Lc<*hukl1V2MIDyb{{@HIt5*CtWo+rF~b^2H9tq4g_f{L-s&=w<a9x&Uhl>wo4?wjE<&1(dda>54(ca(Ps1earTolS>qn9GfCuUUw9h2*y-+2z_fUdW1P%zU%IvU@g1p7Wj`5a}1kB}Xf4X67CntbC`fNzd5%?ke75`^Ud;B~*l9%ZGW2c*&iRk;M#=?cQfvb^tf?x-X%WLo_zCeJ{p5>inUFyYRsf`s1b&x*S@XXDOj=$}E<ahA4w0F8j6bi)DRG_Z%;4(P67)zgFB(rWd<sg*bC0jqT;t7uoo?_`~!!7S}D{W(dtoKw#6hYpqSx<%NXK;4^r0u&<R$#bQHQ+ljB-0^GNj)WuqYIvwxQOYz31P<Vfp8Qab49*@o+*P(oC@!mf-j|bQ08wqQU_TpAN`Q?5iTelNijtL}X6SGEPc2a?KVy;oz4a|G6Y-2I5(CBp(QB5+4L0ac}soM(nq^l+8(%${s*&iLECy9vY>YS*Wn6BPku(o_9T1Q&Xb##kqt=qP1?B7uFx%c#}CGk+FCBWRDD5$ORIvx6-i`>)K->r7}*E5u=Qd~L1@M_GKh!8qpOlI&9)*R+g!f<ZVI@!swoHaS*V92-T+YY+Wu|~EbEiR0LEg>a{(WIPxh#OzZW?|auUe#){VD5I~$@bKwICy((jW`#_w6*2NRfYU5B?s=TUTs&MgvT)T{P^iA>qq$`rg`E=5l=U)RlB6p&PrHHUiG<)x%Ku7r<FVAW<$0vrMlk>IEhO*-4B-9NjtwWT>zXoLEZgCvZU-(clTIFmDkLuR~Tb;AuQ~^y)l-Re-;_F@D--)?m>N1C8{s#eknbIfz6zBYab8Uxi#M(1?>N-aKWj`-#bsKE#HW3t{%AWz3pZW7LgN8AEyvY&xP|+Y44fFo~uu(-t`!M`pQ*LugCF%lD958Iu81Xzk_*rX(-jb%OG+WrZ8*Pizg*R4$|p-BU3+XYphuhQKye>-idcGL$SH6@l0ki>p8fYr;}82)}n8BbK>3R?htX<zTEGL=Px!y3ku_(%PZcmI7OL<pzMSsmxP9!Rx@3kAtAd$2g}FG{x7GvMNW1CHh?<w%2_}|vqL}u7=mH>NiQN$Y8?<17|5jd`sTq23V_2?FbW}XiE!CrQi!TP$dV`-Wb;=2yef;`3xXaWC>{q%vQT<~Mk=6XD9H;j;7-L&U!|15bX<{&yVIGqZPG`532J0ohZqXs!GU#0Ly$A4gw(_C`l3mY$}`qU+wbe%w)$V{`A^x=x*41cw_lN{DyAz}U1L={Hsh*jS<8MR>DPezx*B@qxxR7OP9CB1nA>M)%|b#=jQ7<gDAN1(+E2xo?KJPienD`$C@*6TBG5vK6)RgNUp~zg88n-r>HF3Eko9EPs@mMLkp~j*o57H{CTBPZbo#;%457ABzIJQF(VH-Jk2S_{dTkoL{jsI{8)LlpT5h{WJ9)<*C9538=T`%#9iQE~5S)qYT`r;Ucl?Jwlx1mQWw_4fUv~ju6duihqw=S~F38A69_peY8Y-a1V+NSV=tz9@yLrwVxk(9+Nr+hIph3A%f;Yb!jR~=#G3J`)n0h(mWKjW?<(MJ(*k;_5FhLA)ZHi_VXscj1$kOIy%Ld%ZW-&F%cuVc6%<5Usc=i-PMfpuQ68w6h95Ku)*v<L8?L~Yds}mjm*v#M4iP15r*U0et{h=)n(_2JDe$65oqgEzBwLbGTm-E_u%*;_3r@50zOhdE3qi1vDiLU*Vo^*GNc$mtVL9Gtx!uVBDyE#!s1T-F){O#IZ1;&065wdPYhiz!v>6>mc;j<#n7}BXEO}s4PF@Hjh-;sQoVnH?d(7~!cEfp4xkwr&0NNC$LFvi^V-)<WL&J2=caD;fayke-Nh=-<=ig<_7D3=PDW~heYaS_WK#yET<KX;MBq0<~*v$s-Ox>j@5S6b?IX|xrxhIp0|ooQ(a7PTnOR3STThO2bcv6cqCkRLCY%oDj-0F07A{6V;F5G-Nr$yg|{_(p@<JmkJg`?UwGEOcq{GU~?8mgEuh#h7fP`-djYI<otG*$>CZ+g*28tGbqg1DP0lt9Dd(a-N5=+G^Ri^I~b&)ja&*>=s5w5s;e7N>bY8ZZ8)zzmfc$T)^CihiWaO2gY=}Jm|g!@_(GLU{;8^Cj8>j%ver6kBk_%IQl+J{9P=6L_uDjPdyGjJ3n5&dNS@z2|R9-zTILe(4Vvur)r}Hd(&&^t^LYsc6JX4=%on5oAy39f=##BDa*;aRfc3?xH^4wH_;(E<E5lMj^()Ro!;@ImAiYBIn9<!mdy;Ecm-y2VbwOa>g`*n`%KbA2ou|;gbFq_tux?)^z4)79pyS%PQZlOTe-^tmaUP#Vt5;U^jWvf|5a{LkaRT8B@U`6i8PqmMY1k_(aAZYn|s|urey&6OKpRnndifq#Ct>;kx%UmN2&N!if`ZabT?~XFGrtV(A(j4==ALC^!C>$>EJE$A$Q5y$b8Bn_4}%2R(#Kw))#?cPQ*j(>Dhe@PvtERV-D$?gf|`h=1r02pV|BN-V?+YhnF^7#~m+IrPnd_cyn3G+jwSUZa&Uhbl272iIP^Q#S^{b+bncLrq6?co@Z~J_H$onzajN%ezJ3<sKr5JUn|#AnwOUv4We`2Z;B;%Tt$M5AgwY<d3Mt9&9P{Z(i{^TXd7+2o*B(~L7Zn>XwRoNCTZI)WQHBKio`{S2)4;VNL02YJbuv&G{^%GQ9&6YG+P8?AjmZ<D<MRM1d&N7Fc^%3D#7pkWhW#zg>?6W%4GGIo=16`)*7J8ZQ8+Ww1RptDHx@pRYTi)CFhPKmxzbBqn=J@@nZJDhbDTl0vROD$E&yQ5DIM0yEs)Fl<?baRyF97dDO^o68;>i#YcK}YF?9%BP1!#D9EV}07OKS3XsXiy6&#^r(-f<Dmlx;CQQaQHgZl2EOvcueAw`DV-ub1GPXr0I6VoB?B+H25xT*)@6&8sJ{gXK5N9egyRgn}COT-jdiR-N$CERbXk08?x+8<9l9jqHu~V662p!YGo{brkFMXxOeJWELcMw7nLiZ>Wa)(k+F-UefBhRd`kwI$+=>Yv7WK!=;N@7z|H(a6isA(W^S&|m>3}Gq8J`NuHZ;U2|xlgNpZ+&U_ZTW@iYcRF;I?}JpzjViG?Sf;NFXwUkvjL9wn6`=dP{;P|HU9RAwd)g&7j<2)_vO*1#7MQM)W;mMy$k-lzE9pue<b@R*FWpU@4j8$)Ow{+j33uQ{M{z3;qImCl74e%)9qYfaVvjatc86>);?%+A{)RsWyg|-&>)Xq9QndJYU}PM_|cXbVHidCznO3LgYBIxPI;dkC@M20tI{|@`eg&@oOl}yeBFA#x%DOib>}MXi4hrO=N)Bh<R<LU%p&s5-9N0~x4Ri$Kd)Iti94T@SQ2E#Rfrl8Itm>fGPr2)?}w0(7I~u5+FNa;C8aH_RwZp1{n%toX$UN97Q$OXTSC%MsY;a<mD~4pLjq2hU)2YxIWlB1kwt%T`(A+KAt%(D7@{IY6%kS_1&bhrMFfJ1s}W*}ri&PWsZnf2h((c%6=NX8A^^lFE2P2h%6KI0NwFs0yXXnTyJDgJEUb}8A(X6Hr$`vWR}d7%79fKX)S!a}D#)rOB|tzsh=qQF-s$syNyXkCP+aGg13bbBG+3R`YpzC#Olm|_8k4i3g86>(k+bJuG|0-y&jT-hQkezs_I<hU-h7-|^#Yta04^k7NsXa0F=+QKCrF>-JfzjyGCf0CFTjCkXFiE$z#Bz73z8_{ykeuX6iI6+T{g6btI<9afZM5OUWbba{#I2XTB>(bF{6PhC{zLN(>yKTwCtA7p&}(%HF&LveSC1OF#7{5V|E?w0R1p-hHom^FtAgL1*#}3VnX;bEhGYO43Hc$4c8O!hDptO5Q0QFWtavPEY|r3EG#hRrTQ0iY((OP0B%Nd`?AOrV+e%s?A25}LIVQ^PWWsO9`vlDRt*bhjt)m%kaAr@@5Kw5XErF%gYnnhyP(+o!6B5Qqzw`MI~){O5U7#BHiQY7S&9XZhu(4k*L_Eqf8!4s_%ZL)GUIxxY(_+ds>qye<8(RPe2;lUh7YwnjHQ^zP!DY3T%r|x&cn&o*~b0^=we0nd;X;E$T&#EI;0PMf$tSeDN#X7)33)zbncg#+(=lS3$F6%xx$j!C)eg)!D2|MKzhEBPCRK#x-mnn<Qg)ve5iPkbDOIUVtdQ#UkQLmb<k@QCPFs!dnio#tble4Y9Qiz0{I67O%zWH#;NB*JVcE~+F`GH{~|&Jf*Ea)9uZw;1WiCD6g@&rI|5=S4cF-HEGI~kGE3goMxnBg$zo&IBAFq+{4x{KyJV4dmK#WfJ#^A0{pLnITxObXFe*fVmPc$2<ft1+iWVovE4AO1l<!;WPgtRlCw|^EqKZIzB%y(-8uJ2z<T%BsVDGh@<JeG{fkF9XiWyjDQ;^ov+TTh)Bw<IdC?TY>Lao5NoIq({f~tcO0t!;uA}J9<vW#ILSqa&=dK<`1fbv4L_hrc~Xc-`7j72{EqwjvL&79d4tzlF_Vj-lM2i@l8C7L9wN$oWX(1#P9TpDKxSz^;Lxye|V?$;R$LlTrv5?c`lJPoH7I~{zLG3F&U*i&Y09HtUW0Kq7?uI9T5csnyEdPt`<la;{?e(hb0dEvSwp4u^LDOj5tzmi=8M*y9i<01q*etiAMysp1~N~bR%JHsvLi3AAX0JdZ|SBfPFXeE-j6oI-^5Rr;Zn{Y#C-%oSphUz;+YPWREg|om0G{iv7AnL$`Hdy&MOV=W*etoGp!?b3JK&FJ+T4f2yrzmBL3LxnddZ$wqYZTYxwtS=h;&d~%cRyY>W;-Te<`IWt)8nLwLy_KVgJ{dyVY{foyg8>yHF+kJu;**Ip@(*MuCit#2PPq@ExPK=BT6uG*fp>`(ZoK#LCc-?+cHwg89LsqSbZ&N*|teCNs<#XNJ2d9b&5%06K$%flHv?v2y-|bNnRN<Ou123T$cN)MmWpH`;8%#<6=3y5Ot@N`{om0K1m{89xj4hPj*o>Qx7D+j}Kk8GBnAVvaWE`9PM;kHk6&jURL(hc}{uI^I&5U<-*S5MK)n1ib6t37OFCyF71nB8(N!dxd{%P%6KpPLujfQSNqS?(cng>y#@$lBKs&?Cb7B8+)ai%>`3&y2I2+duw?)wX_2R9pkhfp<%jk3>zR6ZhEf#L;A~!~oCx@*LiCt3Evt0-p`8Lu$A}*=A(S07qS0g;uAxeWY*7i30Qhw}eBs1<;a_ac!Qtm5jDkiX4JYFZ4;*F-5Ml_a!wPzLm=AwtB=Z0-?@;pIdz=03@#4B{AmagW+6V^Zf=7X*D5=str;&9ZOk;$H-5d}!rc{K0Y^a`1m;(<v!Uu?a%{(1B;dTitF`HJyN2DxEUC_OQ>9|5aYzqs!2bZ6}*=D!n&o3LsSmTVBm!H$J-e%_+tZ=cVu!{tU!(D+&z*z){U|mmwUhDN_b=O{JN!Q~Td0f0P#&U{sB5?=t=i|t@VFH>DH0^m+P}YnH@8ElfCftaBqYo$O*@+^43U|fHs)+ZyN@qc+bJ+(fIdN?n8N?ES(3o;LM$L&U+Yn4l?OqN^WQE*ujTjy+VVn8VOzIt`4Gc7zsIs!u?EyudPk}j&4H}w4r;-Vq8#EhjcMUeQ1cFRV5@MH(#+tSLr(^*2B7lOxMhJdjwIHz{!jvQ38j-3}wQJYp{l7k=S)W2%w0_7ELv-z+wRy-p-eLFbrZ<7Oup;F|H4i8+GD9?E8heM*Hng2=yLd1PI0PZUrk=Kz*;9K^yBE|@en@>$aKeQ$<k#a-E~4vo(z-?jWQa-L0w&f0yf8yPWau<(N3DcD`T`Yc0YEp3qa?2hW~DeL3glv~mAoQF0>nirJjGjY1F*$Gx(v3LERI{@qKpgB`G8j7moo+ZQ0qI8q)|~sNdaK2U@C&ev7!o$Nw=q^<#OX@NQG$ZNj4Y*FXj?Z5&2t>aXVv0!y?1;MnxnAk&Gl@tP}-;D1ykO!9gFBC$KPB(<C}{vKt-FYRNoR4`HDndPOq>nE~WltCR|iyT*dpGU-8+gu>N|>5LY$Prl=Xxp|UyQ8{Cu5a(*ZY$6?=nHM#bi41IG4w?s;a111->_P`mNzv)Vo{S#;v{RTI0L0AsCPKm<y$EtXJp1vD_c^R#7+3_z`Yh;%VSw%x*$5bl2OB2I!$e3K9``7f3Xp>S6-dholaMVZCpN(S25^G>$Kr87^B(e2LPjD+3BZS>()lNc!Jsg6bMRac*#yXfb@jiwECd9j)?QVy^`X_RxSS~mPUt4~F(P_XLDq@rt%{~b(X#w#AKk^tqA`8thN__nBjIrB8=?Vd#$rhV7(j?5K}Zo%5rD*ks+~?}vB?N~dnSgE3qnPNMzzp84`B_SM}C%)8r7NPGtkSlDOk}FpP|s6fO&_XsXdZ<M~0z}$Abu^xP#7j+b6Y7fB~7?0O&+Il)GsKIu8ELp95bWcI9|opsFaOs-XJ=3oRIcZN;3VT53+QumnVFs%(g|aZ>sz^^>hd1rqpOYD=o2p#agTgDV#?l*wW<GK87ClNhUZ*-~i3Au91ST7iPmb4!#UP9vVXdFqa5Y+UtT#{-a9>g1xlEYGma2bs=hNfMx$?~fUXO@1lK+;kYZkuoKt@{6PCveL{ZhZuVx<qR09ViH&ygjj5tz@@6BC7X}1HC*uyrH;jRUob3&c$aJ><cW(o#O1*mGS#NE$;ZhSM7jXkq2Oy_(nUvC3{VQHq7(+zB!N;J8Y*0Z)|GZD7DSH^wfH?a+&iRBdJ{_)cG4;tiV&s~%YjR{wttKuNVRU~vE4S<2OyAOES^$9C?F%C?}@NZ9J_=cgd|kT{B)iaoi3&0$B0@oQsh`X5K{rgP{_m^rV?}nIiPsJHuT^{Qb>6|LyqChd$<An-~5CN4+9Xk^7B#wg9VAPa43TkCWbK|AvSje#li1}z4go^tm@~>WXW1Wh#V-eJD5W#@k9ER48Bf*lPpa&rqN4KRa0xMV|`-_j4U>^ed(ekI5b!!RE{e#;SMJ#8{(U$FwRuMC#2OtVZ$mg0W@h6h=GK3i=HEbGa3x30wVyBykua&-3b<0tkDZoAt9t_-7>WR;6$V{LKI_eBoZn>At%ej&c}Xc;%y`yh$jmGZ;EU{ZCMbTj!dyZ6~M|6i-|EsWEPmjK@=7+QbrsU4&_dE+&Bvrfei?SkRuTpF9<Z1qJ`4a1;lU$i9`%IuuGUakWa!K*zXbf$LM@T+vm<dWHttNoja#hVqb<#6V<bw3=}e}mWI<1-^9@o!~(`55fnn2HXvg%%7L{hSWrV57#{Xb1&pT85_SzWa{*IvJpw<8F%M<m)bgVDltN(=@gWe}<DolY)UT9!jof_PAhX#Nk<-=-)Ax1i5Dq>1H=AR_=0B;whk4w@#ZBlsdBu^M9<U;}6!b-P*fWHNl*2$_AYSw6Sg-_*LZlj5;&)JzY>?6i;x{w`Z5VuPJG`!vvuFoms|=kYo>?DW=$%C~O(!!{b#Uu&vDqmKn;DD?9pNF2(@=$FL$#6>!~Cy2f^dbbZ_->_8iDLo;ZAs^O{{J}6L7e3g6qNufyN`#fLy07upgU>XX_USaTM|HYPhEY!FCT~s5?ofnB?n8=~{<$26Ps>sg5w@S|L$5%*+!0>mg)e1%}&%0)&cccvLw%q90>$&e7V(6fksN6J5Pf$yLfUS1?70sEmTa<Usszk-jn}N8JTJXW4*gqguJX>6Nd@twj%$wnmJ9ZDM>LWYb{X3IsHPh6^F2G+c~_K?v!9(zq*ysUFK1O>X{2efRIi(|Nf6SAFtk#4SaX^l3yZ@nKi5k=#$f&a5TY(6S-q&zPgwddJv&H5@qx3Z7G41)&KbbhS|;xtK<|iWzFgL@HaDjD|rNgB-G*mo&<0EvgGb29Pi_X=#Z>ij=UTSuCKek;s=*-vDTYB9zcvnMA1E!O2IeUAgzdL6J(-H304WzVxHQ1kc(b^mBaRb35oAy&!!ir~r`h*5ZmRkkk!ev=Sw%(%6{HRdReSFkopGV8y9*n$(z(S*{N=yq#rWx7dE}P^XJNbHqY14;d3-w`-(RR7X!9-gB;b(*pqac)ib!hoaSEXIaNz(WZ`>#kJ`2Js4-jtMOAA*5+*=$f{o5^7_o?HJswssmY9wQ<rsA<SIM|kPEjZiyL)LI3V<m9(@@)P7H5iLw6KBvds<9`im+YY+wRu>dp5LnWLg4Q!MKs2B`G}_h`Agw^x`OTt7Q=>D(bkXCw%w^n~7zlq({P)H%6T_``kLk!q+U5}>#9rLICmh|9GChctQ6$hbp^y@>9@*k8-R=j3a-uD=;aJntDV2F9@Vl7rB)a6T~Cs#!IcI$_q+nP*m-*W4)9^(~Y?{MxO@mcnSejsHA<-Y;0rHjQkx98T4Z^Nk)$tm3&%sLt|nC|2fEqEczxa?Y<P>bfl)yf5R}eJ%BCv`N%hHbbZo`&U_-MrrO2Io^%>wY+n?<E}Biq;ah4g%IZ49Vn~CCts)p@-^c|3c^({;yF=N<L_Gjo5kF$N!zb{<zZi#?<r@qnpB3uNsbZbWb2|*3l`_Bs3b$FWZpR9Ib&hh9l^tY6guO(lVjQ|5M$c9!vMvCsBt{H7nNddMUfS5_T|5Wti+D|PYDkf;DOa6xRw$aE}=>
 %#A_^uf*Blp&a%8D<x;fTez{xy-*NI+C(2?6ZAGBYemxGe${g8KfGP9$Wr^PFu(5i+jc`}EQ||i>Qjy<t90F&wG(d+CiSB~>iEa?e#{Oy(ey(z=+jj}6Y-6P$XJgv#OvEsgn9kYNhiK26il`WbA(=-g0>-3#BY{9S7ZoDyE+!o?K^#fttrsqDRb;#uyxw1^^sCt*Z$mh#XBiGuz8)4q(LpChwh27+cEd@s%VGL$gUy}X@?RcES5_fMTpsC&e9wH9SavY(!#of85K2*=@<gFT;)&2gEgQ@U7$x^|(L}RBP}GOTzSPhsxOkbzqMe@Gd7a5-*#VbMF=%L2?=u_l8bdNeFp!MdSGHZqD2JBy9;M1it+TVpS!0M$oB{|#jS4nd&6y=LltCzQ#_Ma(f+(jBp4Uk<ayWBYgNiNlTqq!>&AGy|6E!Q;JF4F?X_XD5DV63#K<>Xz%2-M?7a`vw$2WLa&J}WRrKZYkrsb(Z46+c25HbsnqdM!Vmg(u!6@ErWY+O>;JQB@<Ap?#EFM;kSK%M}0yYg>vciD#8$)iD2wX9_-i!1{JjtX{qf*$wc!SL_RkoaPCnIf{@rF+m}-tag-5ttz6Xu1i6;%1r<lqo0z)l&H==K;vbQ98j)@TL^98K#__Zz4fa1&Air<Qg&*H|}O|eM%g;5=Jcq7t>b+zW`;G?@p<<phif^VJui;5*xawQ?!N5DX~v@m9}6M)Iy4SQ3#zmB^C}~Rr)&e?U-!muO&GE#BsI)5PV=sMBEJaM5WsEG0N7i-8jylqPfRHXjCt_T~l{Qlij>B6!ut?X#{Mojs|PVKc_!-r?LAj>$sKdkc=2cPx~6!x#{RW^Pi~NdyUP|)bM|TK4L<{#9A<I)B-{$sR|Y|xkq|a+66EIFp>yOS}Ksb@J#WDT|KT!9xhDaRe6OiW8~3ef-$+S&{9bxHAG5^X1O|Hn_)UE{7;T7D0>Y<SAnaIY~if#8&NQ}4Tx=qgCNn|N<Cl~b%xIdsPX!7Gm9hoA|)_fmoC2DPEIM_gE9g67$zV`2}vYILM}apE0Pp#Mg*4$7}_MA$=(E0C0uI*Eh0k-85A^V(;6(O7)+!)CIE(S+w?W!y@_pvADSwWHuG-l>~7_;Gd2fSI1P)!X84`t+XxP{w^Mly3WG8=CGa`<9#0?~5BG?WfRP|VBpDD9KoCg8gAtMo76d_vFd{&J$f+2Fj7TgJbMC<j-VjZ0`xe3mF|RzEf7VD?h-Y#XJ4*zBszsc&X1214;Gg5G6yXmI?1bb(n_3JFs)}KkBBSkaaX?jDY);F1MUDgRYNoDaCp#6SiV>m0P6PWHnCqA}=%!g^6h(-r!KDpFi1D_<!$SqeqM+$2u(d+0tRVzsd4(40OCQLMq#Ix?3alzh2ug~eC?W#D7DZ4{B7_hYER%}}e{f>5!fF`vY!X5yBM^YFMFbQ9U@;U}#Tf#FRRK(90Wwt-Ol(9;DOe%{vQ|Nwfh3C%ykY+bjHu84F64@Ep&@E_y9f
""".split())))).items()}


if __name__ == "__main__":
    sys.exit(main(settings=SETTINGS))
