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
    # peak learning rate of the one-cycle schedule (default: 0.0036 for optimized, 0.001 for full)
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
    # time by which all is done, saved and reported, in hours (default: 8.5 on Kaggle, no limit
    # elsewhere)
    "time_budget": None,
    # stop after this many epochs without improvement, which may be before the one-cycle schedule
    # has brought the learning rate down (default: 0, never)
    "patience": 0,
    "save_minutes": 2.0,  # time between checkpoints within an epoch, in minutes (default: 2)
    # auto, or a checkpoint to continue (default: auto, the newest of the same configuration in the
    # output folder or in what is attached on Kaggle)
    "resume": "auto",
    "fresh": False,  # train from scratch although there is a checkpoint
    # checkpoint whose weights to start from; the heads are new where the classes differ
    "init_from": None,
    # train on tiny synthetic leaves that the program draws itself: under a minute
    "dry_run": False,
}


# Contents:
#
#    1. errors.py                The exceptions that a user is meant to read.
#    2. resources.py             Resources: the files beside the code, such as a page's template.
#    3. config.py                Config: every setting of a model and its training, each declared once.
#
# Model: SClusterFormer and the blocks that it is made of.
#    4. model/clustering.py      Cluster attention: proposal centers aggregate the tokens assigned to them and dispatch back.
#    5. model/deform.py          Deformable stem: a 3x3 convolution that learns where to sample.
#    6. model/fusion.py          Fusion: the lower branch attends to the upper one; three heads are mixed in log space.
#    7. model/normalization.py   Normalization of pixels to the input of the model.
#    8. model/readout.py         Readout: tokens are pooled to clusters, and each head weighs the clusters of its branch.
#    9. model/sclusterformer.py  SClusterFormer for RGB images: two clustering branches, fused by cross-attention.
#
# Runtime: where the program runs, its device, folders, files and processes.
#   10. runtime/progress.py      Progress of long work: a bar on a terminal, lines in a log.
#   11. runtime/files.py         Files: output folders that one process at a time writes, and atomic writes.
#   12. runtime/environment.py   What the environment says: Kaggle, notebook or script, torchrun; and the folders that follow.
#   13. runtime/device.py        The device that a run uses, its precision and its memory.
#   14. runtime/runtime.py       Where a run takes place: device, precision, output folder, deadline, and signals that stop it.
#   15. runtime/processes.py     The group of processes that train together: joining it, collectives, and who is lost.
#
# Data: finds a data set in a folder, decodes its images once, cuts it into splits.
#   16. data/csv_files.py        CSV files: text in any usual encoding, cells in any usual dialect, damage named by its line.
#   17. data/groups.py           Groups: images of one object, which must not be separated by a split (the leakage guard).
#   18. data/names.py            Names: what the names of folders and files mean, and how they are printed.
#   19. data/synthetic.py        Synthetic leaves: four diseases that differ in shape and not in color, drawn by numpy.
#   20. data/candidates.py       Candidates: the sets of labeled images that a folder may hold, and the choice of one.
#   21. data/scan.py             Scan: one pass over a data folder, in which every file is accounted for.
#   22. data/splits.py           Splits: the validation and test images that a set does not give are cut from the rest.
#   23. data/arrays.py           Arrays: images and labels that lie in one .npz file, as MedMNIST ships them.
#   24. data/label_maps.py       Label maps: files that name the numbers which a table or a submission has for classes.
#   25. data/layout.py           Layout: what folders of images say of classes and splits, read as a person would read them.
#   26. data/cache.py            Cache: the decoded pixels of data sets, kept on disk for the next run, within a bounded size.
#   27. data/decoding.py         Decoding: any image file, of any mode, as upright square RGB pixels.
#   28. data/file_names.py       File names: classes that the names of images give, as in 0001_healthy.jpg.
#   29. data/tables.py           Tables: labels in CSV files, whatever their columns are called, matched to images.
#   30. data/discovery.py        Discovery: finds the data set in a folder and reads off its images, classes and splits.
#   31. data/images.py           Images: the files of a data set, each decoded once, as one block of uint8 pixels.
#   32. data/examples.py         Examples: the readable images of a data set, decoded, with their labels and splits.
#   33. data/inspection.py       Inspection: what was found, what was skipped and what a run would use, without training.
#
# Score: what a model predicts for many images, and how often it is right.
#   34. score/calibration.py     Calibration: a temperature that makes the model's confidence as high as its accuracy.
#   35. score/metrics.py         Metrics: how often predictions are right, over all images and by class.
#   36. score/baseline.py        Baseline: what the images' colors alone tell, learned from the same images as the model.
#   37. score/inference.py       Inference: what a model predicts for many images.
#   38. score/evaluation.py      Evaluation: the predictions and scores of a trained model on validation and test.
#   39. score/intervals.py       Intervals: how much a score depends on the choice of test images, by bootstrap.
#
# Train: the loop, augmentation, optimizer, checkpoints, resuming, the memory plan.
#   40. train/augmentation.py    Augmentation: whole batches of uint8 images on the device, by random numbers drawn on the CPU.
#   41. train/optimizer.py       Optimizer: Muon for the matrices of the hidden layers, AdamW for all else.
#   42. train/tracking.py        Tracking: counts the bytes of living tensors, operation by operation, on any device.
#   43. train/parallel.py        Data parallelism: batches shared between processes, synchronized norms, exchanged gradients.
#   44. train/checkpoint.py      Checkpoints: files that appear whole or not at all, and loading that runs no code.
#   45. train/run.py             The state of a run: what changes while it trains, and how it is saved and restored.
#   46. train/launch.py          Launching: starts this program again under torchrun's agent, one process per GPU.
#   47. train/supervisor.py      Between two steps of training: checkpoints every few minutes, and reasons to stop.
#   48. train/transfer.py        Transfer: a run that starts from the weights of another one, whose classes may differ.
#   49. train/loop.py            Training: a plain loop over epochs and steps.
#   50. train/resume.py          Resuming: finds the checkpoint that a run continues from, and why others are not used.
#   51. train/memory.py          The memory plan: what one training step will need, known before it runs, on any machine.
#
# Report: figures and explanations, ``report.html``, the model card, the files of a run.
#   52. report/render.py         Render: fills the report's templates, in which every inserted text is escaped.
#   53. report/fonts.py          Fonts: what figures write for class names that matplotlib's default font has no glyphs for.
#   54. report/explain.py        Explanations: the clusters that attention heads form, and where the deformable stem samples.
#   55. report/evidence.py       Evidence: which part of an image speaks for a class, as exact shares of each head's decision.
#   56. report/card.py           Model card: what a model was trained on, its scores, and what it is not for.
#   57. report/figures.py        Figures of a run and of its model, one function each, for the notebook and the report.
#   58. report/page.py           Page: computes the variables of the template ``report.html`` and fills it.
#   59. report/files.py          The files of a finished run.
#
# Use: a trained model at work on new images, in other formats, in a competition.
#   60. use/classifier.py        Classifier: a trained model from its checkpoint, to ask about any image.
#   61. use/export.py            Export: a trained model as a ``torch.export`` program and as ONNX, preprocessing inside.
#   62. use/submission.py        Submission: predictions of images without a label, as a table and in a competition's format.
#   63. use/predict.py           Predict: the predictions of a trained model for images, one row each, as they come.
#
#   64. main.py                  The program in order: config, runtime, data, memory plan, training, evaluation, report; verbs.
#
# Files beside the code
#   65. report/macros.html       Pieces of report.html (HTML, 4,393 bytes)
#   66. report/model_card.md     The model card. card.py computes its variables; every inserted text is escaped (Markdown, 2,703 bytes)
#   67. report/report.css        Styles of report.html, light and dark, for screens from a phone's on, and for print (CSS, 7,018 bytes)
#   68. report/report.html       The report of a run. page.py computes its variables; every inserted text is escaped (HTML, 13,570 bytes)


import argparse
import base64
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
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, redirect_stdout
from dataclasses import Field, asdict, dataclass, field, fields, replace
from datetime import timedelta
from difflib import SequenceMatcher, get_close_matches
from functools import cached_property, partial
from importlib.util import find_spec
from itertools import islice
from pathlib import Path, PurePath
from stat import S_ISREG
from statistics import median
from types import NoneType
from typing import NamedTuple, get_args, get_origin

import matplotlib
import numpy as np
import pandas as pd
import PIL
import torch
import torch.distributed as dist
import torch.nn.functional as F
from filelock import FileLock
from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from numpy.lib import format as npy
from numpy.lib.format import open_memmap
from PIL import Image, ImageDraw, ImageFont, ImageOps, UnidentifiedImageError
from torch import Tensor, nn
from torch._subclasses import FakeTensorMode
from torch.autograd.function import once_differentiable
from torch.distributed.rendezvous import rendezvous
from torch.nn.parallel import DistributedDataParallel
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves
from torch.utils.checkpoint import checkpoint
from tqdm import tqdm


# ==================================================================================================
# 1. errors.py
# ==================================================================================================
# The exceptions that a user is meant to read.


class UserError(Exception):
    """What is wrong and what to do about it, in one line; the program ends with exit code 2."""

    def _render_traceback_(self) -> list[str]:
        """Return what a notebook shows instead of the traceback."""
        return [f"error: {self}"]


class ProcessLost(Exception):
    """Another process does not answer, in one line; the program ends with exit code 5."""


class MemoryExhausted(UserError):
    """Not even one image fits the device's memory."""


# ==================================================================================================
# 2. resources.py
# ==================================================================================================
# Resources: the files beside the code, such as a page's template.


# In the built file and the notebook each file's content by its path, filled in below the modules.
RESOURCES: dict[str, bytes] = {}


def read_resource(name: str) -> bytes:
    """Return the content of a file that lies beside the code.

    Args:
        name: its path within ``kernel/``, as ``report/page.html``.

    """
    if name in RESOURCES:
        return RESOURCES[name]
    return (Path(__file__).parent / name).read_bytes()


# ==================================================================================================
# 3. config.py
# ==================================================================================================
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
        "folds": (1, 1, 1),
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
        help: what it is, in a few words.
        minimum: least value allowed.
        maximum: greatest value allowed.
        above: the value must be greater than this.
        below: the value must be less than this.
        choices: the values allowed; none: all of the type.
        unit: of a number.
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
    lr: float = setting(
        3.6e-3, "peak learning rate of the one-cycle schedule", metavar="RATE", above=0
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
    time_budget: float | None = setting(
        None,
        "time by which all is done, saved and reported",
        unit="hours",
        above=0,
        default_text="8.5 on Kaggle, no limit elsewhere",
        changes_result=False,
    )
    patience: int = setting(
        0,
        "stop after this many epochs without improvement, which may be before the one-cycle "
        "schedule has brought the learning rate down",
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
    fresh: bool = setting(
        False, "train from scratch although there is a checkpoint", changes_result=False
    )
    init_from: str | None = setting(
        None,
        "checkpoint whose weights to start from; the heads are new where the classes differ",
        metavar="FILE",
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
    folds: tuple[int, ...] = hyperparameter(
        (1, 1), "a stage's grid is cut into fold x fold windows", minimum=1
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
    groups: int = hyperparameter(4, "groups of the upper branch's embedding", minimum=1)
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
    """Make sure that a value, or an entry of a list, is of a field's type and within its range.

    Raises:
        UserError: it is not; the message names the field.

    """
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
    """Convert a text of the command line to a field's value; auto may stand for the default, None.

    Raises:
        UserError: it is not of the field's type; the message names the field.

    """
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
    """An argument parser whose complaint is one line."""

    def error(self, message):
        """Raise UserError instead of printing the usage and ending the process."""
        raise UserError(f"{message} (--help lists the arguments)")


def flag(name: str) -> str:
    """Return the command line's spelling of a field's name."""
    return "--" + name.replace("_", "-")


def build_parser() -> argparse.ArgumentParser:
    """Make the parser of the command line; what is not given is absent from its result."""
    parser = Parser(
        prog="kaggle_final_optimized.py",
        description="Trains SClusterFormer on a folder of images and writes the model, its scores "
        "and figures. On Kaggle it finds the attached data set by itself.",
        epilog="Verbs, each with a --help of its own: inspect shows what data set a run would "
        "train on and draws samples of it; plan predicts the memory of a training step, on any "
        "machine; predict classifies images with a trained model; export writes a trained model "
        "as a torch.export program and as ONNX.",
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
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

    Args:
        arguments: the command line without the program's name; empty in a notebook.
        settings: values by field, None for a default: SETTINGS of the built files.

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
    return Config.from_preset(values.pop("preset", Config.preset), **values)


def read_inspect_arguments(
    arguments: list[str], settings: dict | None = None
) -> tuple[Config, bool]:
    """Read the command line of ``inspect``.

    Args:
        arguments: what follows the word inspect.
        settings: as in ``read_config``.

    Returns:
        the config, and whether JSON is wanted.

    Raises:
        UserError: an unknown setting or argument, or a value out of range.

    """
    parser = build_parser()
    parser.prog += " inspect"
    parser.description = "Shows what data set a run would train on, and draws samples of it."
    parser.add_argument("--json", action="store_true", default=False, help="print one JSON object")
    given = vars(parser.parse_args(arguments))
    as_json = given.pop("json")
    return make_config(settings, given), as_json


def read_plan_arguments(
    arguments: list[str], settings: dict | None = None
) -> tuple[Config, int, bool]:
    """Read the command line of ``plan``.

    Args:
        arguments: what follows the word plan.
        settings: as in ``read_config``.

    Returns:
        the config, the budget in bytes, and whether JSON is wanted.

    Raises:
        UserError: an unknown setting or argument, or a value out of range.

    """
    parser = build_parser()
    parser.prog += " plan"
    parser.description = "Predicts the memory of a training step, on any machine."
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


@dataclass(frozen=True)
class PredictArguments:
    """What ``predict`` was asked for."""

    checkpoint: str
    images: list[str]  # files and folders
    csv: str | None  # file for the rows; None: the screen
    explain: str | None  # folder for pictures of the evidence; None: none
    min_confidence: float
    one_view: bool
    device: str


def read_predict_arguments(arguments: list[str]) -> PredictArguments:
    """Read the command line of ``predict``, without the word itself.

    Raises:
        UserError: an unknown argument, or a value out of range.

    """
    parser = Parser(
        prog="kaggle_final_optimized.py predict",
        description="Classifies images with a trained model, one row per image: class, "
        "probability, and the probability at the temperature that was fitted on validation.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("images", nargs="+", metavar="IMAGE_OR_FOLDER", help="folders are searched to the bottom")
    add("--checkpoint", required=True, metavar="FILE", help="best.pt of a run")
    add("--csv", metavar="FILE", help="write the rows there, with a probability for each class")
    add("--explain", metavar="DIR", help="draw what speaks for the class of each image there")
    add(
        "--min-confidence",
        type=float,
        default=0.5,
        metavar="P",
        help="mark images whose calibrated probability is lower, 0 to 1 (default: 0.5)",
    )
    add_one_view(parser)
    add("--device", default="auto", metavar="NAME", help="auto, cpu, cuda or cuda:N")
    given = parser.parse_args(arguments)
    if not 0 <= given.min_confidence <= 1:
        raise UserError(f"--min-confidence must be from 0 to 1, not {given.min_confidence}")
    return PredictArguments(**vars(given))


@dataclass(frozen=True)
class ExportArguments:
    """What ``export`` was asked for."""

    checkpoint: str
    output: str | None  # folder; None: "export" beside the checkpoint
    one_view: bool


def read_export_arguments(arguments: list[str]) -> ExportArguments:
    """Read the command line of ``export``, without the word itself.

    Raises:
        UserError: an unknown argument.

    """
    parser = Parser(
        prog="kaggle_final_optimized.py export",
        description="Writes a trained model as a torch.export program (model.pt2), as ONNX where "
        "the packages onnx and onnxscript are installed (model.onnx), and its card "
        "(MODEL_CARD.md). Preprocessing and class names are inside; batch, height and width are "
        "free.",
        allow_abbrev=False,
    )
    parser.add_argument("--checkpoint", required=True, metavar="FILE", help="best.pt of a run")
    parser.add_argument(
        "--output", metavar="DIR", help="folder (default: export, beside the checkpoint)"
    )
    add_one_view(parser)
    return ExportArguments(**vars(parser.parse_args(arguments)))


def add_one_view(parser: Parser) -> None:
    """Add the argument that turns test-time augmentation off."""
    parser.add_argument(
        "--one-view",
        action="store_true",
        help="no test-time augmentation: the image as it is, not its eight flips and quarter "
        "turns; eight times as fast, a little less accurate",
    )


def command_line(config: Config) -> str:
    """Return the command that makes a run again; what is the preset's own is left out."""
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
    return shlex.join(words)


# ==================================================================================================
# 4. model/clustering.py
# ==================================================================================================
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
        """Map [..., D] to [..., D'] in x's type, with weight [D', D] and bias [D']."""
        ctx.save_for_backward(x, weight)
        return F.linear(F.gelu(x), weight.to(x.dtype), bias.to(x.dtype))

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of x, weight and bias."""
        x, weight = ctx.saved_tensors
        flat = grad.flatten(0, -2)
        grad_weight = (flat.T @ F.gelu(x).flatten(0, -2)).to(weight.dtype)
        grad_x = torch.ops.aten.gelu_backward(grad @ weight.to(grad.dtype), x)
        return grad_x, grad_weight, flat.sum(0).to(weight.dtype)


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
        return GeluLinear.apply(self.fc1(x), self.fc2.weight, self.fc2.bias)


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
            self.norm1 = nn.LayerNorm(dim)
            self.attention = ClusterAttention(dim, **attention)
        self.norm2 = nn.LayerNorm(dim)
        self.mlp = Mlp(dim, mlp_ratio * dim)

    def forward(self, x: Tensor, grid: tuple[int, int]) -> Tensor:
        """Map [B, H*W, dim], tokens row by row on a grid (H, W), to the same shape."""
        image = x.transpose(1, 2).unflatten(2, grid)  # [B, dim, H, W], channels last in memory
        x = x + self.local(image).flatten(2).transpose(1, 2)
        if self.attention is not None:
            x = x + self.attention(self.norm1(x), grid)
        return x + self.mlp(self.norm2(x))


# ==================================================================================================
# 5. model/deform.py
# ==================================================================================================
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
        rows = torch.arange(h, device=x.device, dtype=dtype)[:, None] * stride
        columns = torch.arange(w, device=x.device, dtype=dtype) * stride
        tap = torch.arange(-1, 2, device=x.device, dtype=dtype)
        dy, dx = offsets.unflatten(1, (TAPS, 2)).unbind(2)  # [B, 9, h, w]
        y_position = dy + tap[:, None].expand(3, 3).flatten()[:, None, None] + rows
        x_position = dx + tap.repeat(3)[:, None, None] + columns
        # grid_sample's coordinates: -1 and 1 are the outer edges of the first and the last pixel.
        grid = torch.stack(
            [(2 * x_position + 1) / width - 1, (2 * y_position + 1) / height - 1], dim=-1
        ).flatten(1, 2)  # [B, 9*h, w, 2]
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


# ==================================================================================================
# 6. model/fusion.py
# ==================================================================================================
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
        q, k, v = self.to_q(lower), self.to_k(upper), self.to_v(upper)
        # [B, heads, tokens, d] each
        q, k, v = (t.unflatten(2, (self.heads, -1)).transpose(1, 2) for t in (q, k, v))
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

    def head_outputs(self, upper: Tensor, lower: Tensor, fused: Tensor) -> Tensor:
        """Map the mean tokens, [B, dim] each, to each head's log-probabilities [3, B, classes]."""
        upper, lower, fused = (F.layer_norm(x, x.shape[-1:]) for x in (upper, lower, fused))
        logits = torch.stack([self.upper(upper), self.lower(lower), self.fused(fused)])
        dtype = torch.promote_types(logits.dtype, torch.float32)
        return F.log_softmax(logits, dim=-1, dtype=dtype)

    def forward(self, upper: Tensor, lower: Tensor, fused: Tensor) -> Tensor:
        """Map the mean tokens, [B, dim] each, to log-probabilities [B, num_classes]."""
        return mix_heads(self.head_outputs(upper, lower, fused), self.theta)


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


# ==================================================================================================
# 7. model/normalization.py
# ==================================================================================================
# Normalization of pixels to the input of the model.


def normalize(images: Tensor) -> Tensor:
    """Map uint8 pixels of any shape to floats in [-2, 2]: (x / 255 - 0.5) / 0.25."""
    return images.float().sub_(127.5).div_(63.75)


# ==================================================================================================
# 8. model/readout.py
# ==================================================================================================
# Readout: tokens are pooled to clusters, and each head weighs the clusters of its branch.
#
# A mean over all tokens dilutes a lesion of a few tokens. Here tokens gather around proposal centers
# as in Context Clusters (Ma et al., "Image as Set of Points", ICLR 2023), and a gate weighs the
# centers, as in attention-based multiple instance learning (Ilse et al., arXiv:1802.04712).


class Clusters(NamedTuple):
    """Tokens [B, N, D] pooled to M centers.

    Attributes:
        centers: [B, M, D], ``members @ tokens``.
        members: [B, M, N], each token's share of each center; shares of a center sum to 1.
        mass: [B, M], the similarities of a center's tokens, summed, and 1 for its proposal.

    """

    centers: Tensor
    members: Tensor
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
        index, similarity, cells = self._assign(x, grid)
        own = torch.zeros_like(cells).expand(len(x), -1, -1)
        own = own.scatter(1, index[:, None], similarity[:, None])  # [B, M, N]
        mass = own.sum(2) + 1  # [B, M]
        members = (own + cells) / mass[..., None]
        return Clusters(members.to(x.dtype) @ x, members, mass)

    @torch.no_grad()
    def grouping(self, x: Tensor, grid: tuple[int, int]) -> tuple[Tensor, Tensor]:
        """Return the center that each token joins, int64, and its weight: [B, 1, H*W] each."""
        index, similarity, _ = self._assign(x, grid)
        return index[:, None], similarity[:, None]

    def _assign(self, x: Tensor, grid: tuple[int, int]) -> tuple[Tensor, Tensor, Tensor]:
        """Find the proposal that each token joins.

        Returns:
            index [B, N], weight [B, N], and each token's share of each proposal [1, M, N].

        """
        # The assignment compares similar numbers: half precision would change it.
        with torch.autocast(x.device.type, enabled=False):
            x = x.to(self.f.weight.dtype)
            cells = torch.eye(x.shape[1], device=x.device, dtype=x.dtype)[None]
            cells = pool_tokens(cells, grid, (self.centers, self.centers))  # [1, M, N]
            features = F.normalize(self.f(x), dim=-1)  # [B, N, d]
            anchors = F.normalize(self.f(cells @ x), dim=-1)  # [B, M, d]
            cosine, index = (anchors @ features.mT).max(1)  # [B, N] each
            if self.similarity == "euclidean":
                cosine = torch.exp(-unit_distance(cosine))
            return index, torch.sigmoid(self.sim_beta + self.sim_alpha * cosine), cells


class Gate(nn.Module):
    """Weigh clusters by their mass and by what they hold.

    The weights start as the masses: as the mean of all tokens.

    Args:
        dim: width of a center.

    """

    def __init__(self, dim: int):
        super().__init__()
        self.score = nn.Linear(dim, 1, bias=False)
        nn.init.zeros_(self.score.weight)
        self.power = nn.Parameter(torch.ones(1))

    def forward(self, centers: Tensor, mass: Tensor) -> Tensor:
        """Map centers [B, M, D] of mass [B, M] to weights [B, M] that sum to 1."""
        score = self.score(F.layer_norm(centers, centers.shape[-1:])).squeeze(2)
        return (score + self.power * mass.log()).softmax(1)


# ==================================================================================================
# 9. model/sclusterformer.py
# ==================================================================================================
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

    def forward(self, x: Tensor) -> tuple[Tensor, tuple[int, int]]:
        """Map [B, C, H, W] to tokens [B, h*w, dim] and their grid (h, w), h = ceil(H / stride)."""
        x = F.gelu(self.norm(self.conv(x)))
        return x.flatten(2).transpose(1, 2), tuple(x.shape[2:])


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
            config.embed_dims, config.depths, strides, config.folds, strict=True
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
            tokens, grid = embedding(x)  # [B, N, dim]
            for block in blocks:
                if self.checkpointing and self.training:
                    # Backward computes the block again, with the same dropout.
                    tokens = checkpoint(
                        block, tokens, grid, use_reentrant=False, preserve_rng_state=True
                    )
                else:
                    tokens = block(tokens, grid)
            x = tokens.transpose(1, 2).unflatten(2, grid)  # [B, dim, h, w] for the next stage
        return tokens, grid


class Readout(NamedTuple):
    """What a head reads: vectors, and the weight of each in their sum.

    Attributes:
        vectors: [B, M, dim].
        weights: [B, M], which sum to 1.
        grid: (H, W) of the tokens that the vectors stand for.
        members: [B, M, H*W], the share of each token in each vector; None: a vector a token.
        tokens: [B, H*W, dim], of which ``members`` makes the vectors; None where they have been
            changed since, by the fusion.

    """

    vectors: Tensor
    weights: Tensor
    grid: tuple[int, int]
    members: Tensor | None = None
    tokens: Tensor | None = None

    def sum(self) -> Tensor:
        """Return the weighted sum: [B, dim]."""
        return (self.weights[:, None] @ self.vectors).squeeze(1)


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
        self.upper = Branch(config, "cosine", config.upper_strides, config.groups)
        self.lower = Branch(config, "euclidean", config.lower_strides, groups=1)
        self.norm = nn.LayerNorm(dim)
        self.fusion = FusionAttention(dim, math.gcd(config.heads, dim))
        self.heads = HeadMixture(dim, config.num_classes)
        self.pools = self.gates = None
        if config.clusters == "readout":
            similarities = {"upper": "cosine", "lower": "euclidean"}
            pools = {k: ClusterPool(dim, config.centers, own) for k, own in similarities.items()}
            self.pools = nn.ModuleDict(pools)
            self.gates = nn.ModuleDict({head: Gate(dim) for head in HEADS})

    def forward(self, images: Tensor) -> Tensor:
        """Classify images.

        Args:
            images: [B, 3, H, W] float, normalized as ``normalize`` does.

        Returns:
            [B, num_classes] log-probabilities, in at least single precision.

        """
        return self.heads(*self.features(images))

    def head_outputs(self, images: Tensor) -> Tensor:
        """Return the log-probabilities of each head, upper, lower, fused: [3, B, num_classes]."""
        return self.heads.head_outputs(*self.features(images))

    def features(self, images: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return what the upper, the lower and the fused head read: [B, dim] each."""
        upper, lower, fused = self.readings(images)
        return upper.sum(), lower.sum(), fused.sum()

    def readings(self, images: Tensor) -> tuple[Readout, Readout, Readout]:
        """Return what the upper, the lower and the fused head weigh."""
        x = self.stem(images)  # [B, C, H, W]
        upper, upper_grid = self.upper(x)  # [B, N, dim]
        lower, lower_grid = self.lower(x)
        if self.pools is None:
            size = sequence_grid(upper_grid, lower_grid, self.max_sequence_length)
            upper = pool_tokens(upper, upper_grid, size)  # [B, L, dim]
            lower = pool_tokens(lower, lower_grid, size)
            fused = self.fusion(self.norm(upper), self.norm(lower))  # [B, L, dim]
            weights = upper.new_full(upper.shape[:2], 1 / upper.shape[1])
            return tuple(Readout(vectors, weights, size) for vectors in (upper, lower, fused))
        parts = {"upper": (upper, upper_grid), "lower": (lower, lower_grid)}
        pooled = {branch: self.pools[branch](*own) for branch, own in parts.items()}
        centers = {branch: clusters.centers for branch, clusters in pooled.items()}  # [B, M, dim]
        fused = self.fusion(self.norm(centers["upper"]), self.norm(centers["lower"]))

        def read(head: str, branch: str, vectors: Tensor, tokens: Tensor | None) -> Readout:
            weights = self.gates[head](vectors, pooled[branch].mass)
            return Readout(vectors, weights, parts[branch][1], pooled[branch].members, tokens)

        return (
            read("upper", "upper", centers["upper"], upper),
            read("lower", "lower", centers["lower"], lower),
            read("fused", "lower", fused, None),
        )


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


# ==================================================================================================
# 10. runtime/progress.py
# ==================================================================================================
# Progress of long work: a bar on a terminal, lines in a log.


PROGRESS_SECONDS = 30  # between two progress lines where there is no terminal


class Progress:
    """A progress bar on a terminal; elsewhere (a log, a notebook) a line every half a minute.

    Args:
        name: of the work, at the start of each line.
        total: units of work.
        done: units that were done before.
        unit: the plural of what is counted.
        enabled: False prints nothing.

    """

    def __init__(
        self, name: str, total: int, done: int = 0, unit: str = "images", enabled: bool = True
    ):
        self.name, self.total, self.done, self.unit = name, total, done, unit
        self.first, self.started = done, time.monotonic()
        self.printed, self.lines = self.started, enabled and not sys.stderr.isatty()
        shows_bar = enabled and not self.lines
        self.bar = tqdm(desc=name, total=total, initial=done, leave=False, disable=not shows_bar)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.bar.close()

    def update(self, count: int = 1, note: str = "") -> None:
        """Count units that are done; ``note`` is added to the line."""
        self.done += count
        self.bar.update(count)
        now = time.monotonic()
        if self.lines and now > self.printed + PROGRESS_SECONDS:
            self.printed = now
            speed = (self.done - self.first) / (now - self.started)
            print(
                f"{self.name}: {self.done} of {self.total} {self.unit}{note and f', {note}'}, "
                f"{speed:.0f} {self.unit}/s, {describe_seconds((self.total - self.done) / speed)} "
                "left",
                flush=True,
            )


def describe_seconds(seconds: float) -> str:
    """Write a duration for a person, in seconds, minutes or hours."""
    if seconds < 180:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 6000 else f"{seconds / 3600:.1f} h"


# ==================================================================================================
# 11. runtime/files.py
# ==================================================================================================
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
        OSError: it cannot be opened.

    """
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        return lock_file(folder / ".lock")
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise
    except OSError:  # a file system without locks
        pass
    return lambda: os.close(handle)


def lock_file(path: Path) -> Callable[[], None]:
    """Do what ``lock_folder`` does by a file, on systems whose folders cannot be locked."""
    import filelock  # noqa: PLC0415 - torch depends on it; only Windows needs it here

    lock = filelock.FileLock(path)
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout as error:
        raise BlockingIOError from error
    return lock.release


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

    Args:
        path: of the file.
        write: called with the temporary file's path.
        previous: name that the old file gets; None: it is replaced.

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


# ==================================================================================================
# 12. runtime/environment.py
# ==================================================================================================
# What the environment says: Kaggle, notebook or script, torchrun; and the folders that follow.


KAGGLE_INPUT = Path("/kaggle/input")
KAGGLE_WORKING = Path("/kaggle/working")


@dataclass(frozen=True)
class Launch:
    """Which process of a run this is, from torchrun's environment; by default the only one.

    Attributes:
        rank: of this process, from 0; rank 0 alone writes and prints.
        world_size: processes of the run.
        local_rank: from 0, among the processes of this machine.
        local_world_size: processes on this machine.
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
    from IPython import get_ipython  # noqa: PLC0415 - there in notebooks only

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


# ==================================================================================================
# 13. runtime/device.py
# ==================================================================================================
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
        capability: the card's compute capability, (6, 0) for a P100, (7, 5) for a T4.
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
            if name == "auto":
                print(f"{problem}: the CPU is used; on Kaggle choose the accelerator GPU T4 x2")
        else:
            return torch.device("cuda", device.index or launch.local_rank)
    if name == "auto":
        return torch.device("cpu")
    raise UserError(f"--device {name}: {problem}; give --device cpu or auto")


def peak_memory(device: torch.device) -> int:
    """Return the most memory held so far, in bytes: torch's on a GPU, else the process's.

    0 where the system does not report it, as on Windows.
    """
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    try:
        import resource  # noqa: PLC0415 - not on Windows
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


# ==================================================================================================
# 14. runtime/runtime.py
# ==================================================================================================
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

    Args:
        config: of the run.
        launch: which process of several this is; None: the only one.
        began: when the program did, of the monotonic clock; None: now.

    Raises:
        UserError: the device is not there, or the output folder cannot be written.

    """
    launch = launch or Launch()
    device = pick_device(config.device, launch)
    precision = pick_precision(config, device)
    output = output_folder(config)
    if launch.rank == 0:
        check_writable(output)
    if device.type == "cpu":
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


# ==================================================================================================
# 15. runtime/processes.py
# ==================================================================================================
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


def explain_collective_error(error: RuntimeError, runtime: Runtime) -> RuntimeError | ProcessLost:
    """Find out which processes made a collective fail; an error of another kind is returned as is.

    A process whose connection fails, or times out, does not know which other one is the cause: all
    that still run say so in the store, and the others are the cause. Those of them that hang on
    this machine are ended, so that torchrun does not wait for them.
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
    names = []
    for rank, process in processes.items():
        host, pid = process.split()
        names.append(f"rank {rank} (process {pid} on {host})")
        if host == socket.gethostname():
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(pid), signal.SIGKILL)
    verb = "does" if len(names) == 1 else "do"
    return ProcessLost(
        f"of {runtime.world_size} processes, {', '.join(names)} {verb} not answer: killed, failed, "
        f"or without progress for {COLLECTIVE_TIMEOUT.seconds} s"
    )


# ==================================================================================================
# 16. data/csv_files.py
# ==================================================================================================
# CSV files: text in any usual encoding, cells in any usual dialect, damage named by its line.


DELIMITERS = ",;\t|"
LARGEST_TABLE = 64 * 2**20  # bytes; a larger file holds more than labels
GUESSED_FROM = 100_000  # characters of a text from which its encoding is guessed
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


def read_csv_file(path: Path, is_file: Callable[[str], object] = bool) -> CsvFile:
    """Read a table of any delimiter and encoding; what is damaged is left out and named.

    A row with more cells than the header is left out, one with fewer is filled with empty cells.

    Args:
        path: of the file. One that cannot be read, or is too large, is empty.
        is_file: returns whether a cell names a file, see ``decode_text``.

    """
    text, encoding = decode_text(read_bytes(path, LARGEST_TABLE), is_file)
    problems = [f"{path.name} is not UTF-8: read as {encoding}"] if encoding else []
    skipped = 0  # lines
    if text.startswith("sep="):  # Excel's own line
        text, skipped = LINE_END.sub("\n", text).partition("\n")[2], 1
    first, second = [*LINE_END.split(text.lstrip("\r\n"), maxsplit=2), ""][:2]
    plain = re.sub(r'"[^"]*"', "", first)
    delimiter = max(DELIMITERS, key=plain.count)
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

    Raises:
        ValueError: there is nothing to read.

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


# ==================================================================================================
# 17. data/groups.py
# ==================================================================================================
# Groups: images of one object, which must not be separated by a split (the leakage guard).
#
# Three signs are used: images that look the same, also turned or mirrored (a perceptual hash); marks
# of copies in the names (X.jpg, X_flipLR.jpg); and frame numbers in the names, where images with
# neighboring numbers do look similar. A score on a split that separates such images by chance
# measures how well the model remembers leaves, not how well it knows diseases.


FRAMES_PER_BLOCK = 25  # kept together: several leaves, so that few blocks cut one
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

    """

    groups: np.ndarray
    near_duplicates: np.ndarray
    copies: np.ndarray
    neighbors: np.ndarray
    similar: float


def find_groups(images: Tensor, labels: np.ndarray, names: list[str], seed: int) -> ImageGroups:
    """Find near-duplicates and series of frames.

    Args:
        images: [N, 3, S, S] uint8, in memory or mapped.
        labels: [N] int64.
        names: [N] files; the last number in a name is taken for its frame.
        seed: of the random pairs that neighboring frames are compared with.

    """
    near_duplicates = find_near_duplicates(images)
    copies = copies_by_name(names, labels)
    series, frames = frame_numbers(names)
    # Class by class, series by series, frame by frame.
    order = np.lexsort((frames, series, labels))
    a, b = order[:-1], order[1:]
    gap = frames[b] - frames[a]
    same = (labels[a] == labels[b]) & (series[a] == series[b]) & (series[a] >= 0)
    neighbors = np.stack([a, b], 1)[same & (gap <= 2)]
    similar = similar_share(images, labels, neighbors, seed)
    blocks = np.arange(len(names))
    if similar < MIN_SIMILAR:
        neighbors = neighbors[:0]
    else:
        keys = np.stack([labels, series, frames // FRAMES_PER_BLOCK], 1)[series >= 0]
        blocks[series >= 0] = len(names) + np.unique(keys, axis=0, return_inverse=True)[1].ravel()
    of_one_class = labels[near_duplicates[:, 0]] == labels[near_duplicates[:, 1]]
    related = np.concatenate([near_duplicates[of_one_class], copies])
    groups = merge_groups(blocks, related)
    return ImageGroups(groups, near_duplicates, copies, neighbors, similar)


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
        gray = chunk.float().mean(1, keepdim=True)  # [n, 1, S, S]
        wide, tall = (F.adaptive_avg_pool2d(gray, size)[:, 0] for size in ((8, 9), (9, 8)))
        for quarters in range(4):
            # A turn of the image is the same turn of its cells.
            across, down = (wide, tall) if quarters % 2 == 0 else (tall, wide)
            turned = [torch.rot90(cells, quarters, (1, 2)) for cells in (across, down)]
            for a, d in (turned, [cells.flip(2) for cells in turned]):
                bits = [(a.diff(dim=2) > 2).flatten(1), (d.diff(dim=1) > 2).flatten(1)]
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


def similar_share(images: Tensor, labels: np.ndarray, neighbors: np.ndarray, seed: int) -> float:
    """Return which share of neighbors is closer in color than a tenth of their class's pairs are.

    Numbers in names often mean nothing; then the share is about a tenth.

    Args:
        images: [N, 3, S, S] uint8.
        labels: [N].
        neighbors: [Q, 2].
        seed: of the random pairs.

    """
    if len(neighbors) < MIN_FRAMES:
        return 0.0
    colors = color_histograms(images)
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
    from scipy.sparse import coo_array  # noqa: PLC0415 - slow to import
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

    groups = np.unique(groups, return_inverse=True)[1].ravel()
    count = int(groups.max()) + 1
    edges = (np.ones(len(pairs), dtype=bool), (groups[pairs[:, 0]], groups[pairs[:, 1]]))
    merged = connected_components(coo_array(edges, shape=(count, count)), directed=False)[1]
    return merged[groups].astype(np.int64)


def leakage_lines(
    found: ImageGroups, splits: dict[str, np.ndarray], labels: np.ndarray, names: list[str]
) -> list[str]:
    """Return the lines that say what was kept together, and what is on both sides of a split.

    Args:
        found: which images belong together.
        splits: the indices of each split's images.
        labels: [N].
        names: [N] files.

    """
    lines = []
    split_of = np.empty(len(names), dtype=object)
    for split, indices in splits.items():
        split_of[indices] = split
    if len(found.neighbors):
        lines.append(
            f"images with neighboring frame numbers look similar ({found.similar:.0%} of pairs, by "
            f"chance {CLOSEST:.0%}): splits are cut by blocks of {FRAMES_PER_BLOCK} frames"
        )
    for what, pairs in (
        ("near-duplicates (turned or mirrored, too)", found.near_duplicates),
        ("copies by their names", found.copies),
        ("neighboring frames", found.neighbors),
    ):
        for split in ("validation", "test"):
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


# ==================================================================================================
# 18. data/names.py
# ==================================================================================================
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
    **dict.fromkeys(("val", "valid", "validation", "validate", "valset"), "validation"),
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
MASK_WORDS = {"mask", "masks", "annotation", "annotations", "annotated", "groundtruth", "labels"}
LEFTOVERS = {
    *("result", "results", "output", "outputs", "runs", "logs", "checkpoints", "predictions"),
    *("figures", "thumbnails", "thumbs", "cache", "tmp"),
}
NEUTRAL_WORDS = PLAIN_WORDS | {
    *("batches", "session", "day", "date", "week", "month", "year", "site", "plot"),
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
    """Return how far a variant of images is from the originals.

    Args:
        name: of a folder.
        common: words that all folders beside it have, too: they tell no variants apart.

    Returns:
        0 for the originals themselves ("color", "raw", "without augmentation"), more the more they
        were changed, and None where a name is not that of a variant.

    """
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
    return all(word.isdigit() or len(word) == 1 or word in NEUTRAL_WORDS for word in words)


def crops_in(name: str) -> frozenset[str]:
    """Return the crops that a name contains."""
    return frozenset(CROPS & set(words_of(name)))


def tells_health(name: str) -> bool:
    """Return whether a name says that plants are healthy, or diseased, and nothing more."""
    return bool(HEALTH & set(words_of(name)))


def is_leftover(name: str) -> bool:
    """Return whether a name is that of what a program writes beside data."""
    words = set(words_of(name))
    return bool(words & LEFTOVERS) or {"segmented", "denoised"} <= words


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


# ==================================================================================================
# 19. data/synthetic.py
# ==================================================================================================
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

    Args:
        disease: one of ``DISEASES``.
        u: [S, S] position along the leaf, -1 to 1 inside.
        v: [S, S] position across the leaf, -1 to 1 inside.
        generator: of the positions.

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
    """Write a data set of synthetic leaves as ``folder/<split>/<disease>/<number>.png``.

    Args:
        folder: made where it is not there; earlier leaves in it are replaced.
        seed: the same seed writes the same bytes.
        counts: images per class, for each split.

    """
    for split_number, (split, count) in enumerate(counts.items()):
        for disease_number, disease in enumerate(DISEASES):
            target = folder / split / disease
            target.mkdir(parents=True, exist_ok=True)
            for old in target.glob("[0-9][0-9][0-9].png"):
                old.unlink()
            for number in range(count):
                generator = np.random.default_rng([seed, split_number, disease_number, number])
                picture, _ = draw_leaf(disease, generator)
                Image.fromarray(picture).save(target / f"{number:03}.png", compress_level=1)


# ==================================================================================================
# 20. data/candidates.py
# ==================================================================================================
# Candidates: the sets of labeled images that a folder may hold, and the choice of one.


ABOUT_EQUAL = 0.9  # share of the images of the largest set from which another is as good
MIN_PURITY = 0.98  # share of a folder's images with one label in a table, if both mean the same


@dataclass
class Candidate:
    """Labeled images that may be the data set.

    Attributes:
        kind: "parts" or "classes" (folders), "csv" or "npz".
        root: the folder that holds all of it.
        files: [N] path of each image.
        names: [N] class of each.
        splits: [N] split of each as the set gives it, "" where it does not.
        predict: images without a label, to predict.
        skipped: images and rows that cannot be used, each with the reason; in a reason, details
            follow a colon.
        unused: images that are left out on purpose, each with the reason.
        labels: files that the labels are from.
        source: where the labels are from, for the log.
        refusal: why nothing can be learned from it, "" where it can.
        sure: False where it is a guess that these are labels.
        written: how the set's tables write a class, by its name, where it is not the name.
        notes: lines for the log about what was left out or read in another way than expected.
        column: of a table, from which the labels are; "" where there are several.

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
            candidate.kind = "parts"
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
        return table.sure and not table.refusal and not pure
    if pure and len(groups) > 1 and len(labels) <= len(candidate.files):
        candidate.labels += table.labels
        candidate.written = {
            name: table.written.get(label, label) for name, (label, _) in most.items()
        }
        return False
    return all(map(is_plain, set(candidate.names))) or (table.sure and not table.refusal)


def choose(found: list[Candidate]) -> tuple[Candidate, str]:
    """Choose a set; returns it and, where there are several, a line that says why.

    Raises:
        UserError: none is clearly larger than the others.

    """
    # One that is sure and cannot be used counts, too: a set is not left out in silence.
    usable = [c for c in found if not c.refusal or c.sure] or found
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


# ==================================================================================================
# 21. data/scan.py
# ==================================================================================================
# Scan: one pass over a data folder, in which every file is accounted for.


SIDE_SUFFIXES = (".csv", ".tsv", ".json", ".npz", ".txt")
MAX_DEPTH = 16  # folders below the start: deeper is not a data set
OWN_OUTPUT = "own output: written by a run of this program"
SIGNATURES = {"JPG": b"\xff\xd8\xff", "PNG": b"\x89PNG\r\n", "GIF": b"GIF8"}
# What this program writes to its output folder. Two of them in one folder are taken for its own.
OUTPUT_IMAGES = {"samples.png", "curves.png", "confusion_matrix.png"}
OUTPUT_FILES = OUTPUT_IMAGES | {
    *("last.pt", "previous.pt", "best.pt", "history.csv", "metrics.json", "predictions.csv"),
    *("skipped.csv", "identical.csv", "predict.csv", "report.html", "MODEL_CARD.md"),
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
        elif suffix in IMAGE_SUFFIXES and (linked or entry.is_file()):
            if linked:
                folder.links.add(name)
            folder.images.append(name)
        elif suffix in SIDE_SUFFIXES and entry.is_file():
            tree.side_files.append(Path(entry.path))
        else:
            tree.others[entry.path] = reason_not_used(entry, suffix)
    return below


def reason_not_used(entry: os.DirEntry, suffix: str) -> str:
    """Return why a file that is neither an image nor beside images is not used, and what to do."""
    try:
        regular = entry.is_file()
    except OSError:  # a link to itself
        regular = False
    if not regular:
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


# ==================================================================================================
# 22. data/splits.py
# ==================================================================================================
# Splits: the validation and test images that a set does not give are cut from the rest.


# Of a class's images, for a split that has to be cut. Validation chooses the epoch and the
# temperature; each of its images is one fewer to learn from.
HELD_OUT = {"test": 0.15, "validation": 0.1}


def cut_splits(
    labels: np.ndarray, given: np.ndarray, groups: np.ndarray, seed: int, classes: list[str]
) -> dict[str, np.ndarray]:
    """Use the splits that are given, and cut those that are missing from train by the seed.

    A missing test split takes about 15% of every class and a missing validation split 10%, by
    whole groups; a class of fewer than three groups per split is cut by its images.

    Args:
        labels: [N] int64.
        given: [N] str, ``DataSet.splits``.
        groups: [N] int64, equal for images of a class that belong together, see ``find_groups``.
        seed: of the choice.
        classes: names of the classes.

    Returns:
        "train", "validation" and "test": sorted indices of their images, int64.

    Raises:
        UserError: a class would keep no image to train on.

    """
    generator = np.random.default_rng(seed)
    splits = np.where(given == "", "train", given).astype("<U10")
    missing = [name for name in ("test", "validation") if not (splits == name).any()]
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
        for split in missing:
            share = round(HELD_OUT[split] * len(members))
            wanted = min(max(1, share), (len(members) - 1) // 2)
            chosen, count = [], 0
            for group in order:
                # The last group may exceed the share by half of itself.
                if count < wanted and count + sizes[group] / 2 <= wanted:
                    chosen.append(group)
                    count += sizes[group]
            chosen = chosen or [order[sizes[order].argmin()]]
            splits[members[np.isin(own, chosen)]] = split
            order = order[~np.isin(order, chosen)]
    return {name: np.flatnonzero(splits == name) for name in ("train", "validation", "test")}


# ==================================================================================================
# 23. data/arrays.py
# ==================================================================================================
# Arrays: images and labels that lie in one .npz file, as MedMNIST ships them.
#
# An image in a file is named like one in a folder: ``FILE.npz/ARRAY/INDEX``.


CHUNK_BYTES = 2**25  # of an array read at a time
WHITE_LEVELS = (255.0, 1023.0, 4095.0, 16383.0, 65535.0)  # of 8, 10, 12, 14 and 16 bits
LARGEST_LABELS = 2**28  # bytes
IMAGE_WORDS = {"image", "images", "img", "imgs", "x", "data", "features"}
LABEL_WORDS_OF_ARRAYS = {"label", "labels", "y", "target", "targets", "class", "classes"}


def read_header(file) -> tuple[tuple[int, ...], bool, np.dtype]:
    """Read the header of an array's file: shape, whether it is in Fortran order, and type.

    Raises:
        ValueError: it is no array, or one of pickled objects.

    """
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
    """Return the shape of each plain array in an .npz file, by name.

    Raises:
        Exception: whatever a damaged file makes zipfile and numpy raise.

    """
    shapes = {}
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith(".npy"):
                with archive.open(name) as file:
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
    """Read an array of labels, [N] or [N, K].

    Raises:
        Exception: it is damaged or too large.

    """
    with zipfile.ZipFile(path) as archive, archive.open(f"{name}.npy") as file:
        shape, fortran, dtype = read_header(file)
        count = int(np.prod(shape, dtype=np.int64))
        if count * dtype.itemsize > LARGEST_LABELS:
            raise ValueError("labels of more than 256 MiB")
        values = np.frombuffer(file.read(count * dtype.itemsize), dtype=dtype, count=count)
        return values.reshape(shape[::-1]).T if fortran else values.reshape(shape)


def label_texts(values: np.ndarray) -> tuple[list[str], int]:
    """Return a label for each row as text, and the number of rows with several (one-hot codes)."""
    if values.ndim == 2 and values.shape[1] > 1:
        ones = (values > 0).sum(1)
        return [str(k) for k in values.argmax(1)], int((ones > 1).sum())
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
                    f"the array {labels!r} of {path.name} holds several labels in {several} of "
                    f"{len(texts)} rows, and this program learns one class per image: keep one "
                    "label in each row"
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

    Raises:
        Exception: the file is damaged, or has gone.

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


# ==================================================================================================
# 24. data/label_maps.py
# ==================================================================================================
# Label maps: files that name the numbers which a table or a submission has for classes.


LARGEST_MAP = 2**20  # bytes
MAX_LABEL_MAPS = 20  # files that are read; more are one for each image
LIST_WORDS = {"class", "classes", "label", "labels", "names", "categories", "map"}


def label_maps(tree: Tree, near: Path) -> Iterator[tuple[Path, dict[str, str]]]:
    """Yield what files of a tree say: a class's name for each number, nearest to a folder first."""
    readers = {
        ".json": maps_in_json,
        ".csv": maps_in_table,
        ".tsv": maps_in_table,
        ".txt": maps_in_list,
    }
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


def find_label_map(tree: Tree, near: Path, labels: set[str]) -> tuple[Path | None, dict[str, str]]:
    """Return the file that names all of some numbers, and the name of each; None and {} else."""
    for path, named in label_maps(tree, near):
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
    ways = (content.items(), ((value, key) for key, value in content.items()))
    return [
        {
            str(key): value.strip()
            for key, value in pairs
            if isinstance(value, str) and value.strip()
        }
        for pairs in ways
    ]


def maps_in_table(path: Path) -> list[dict[str, str]]:
    """Read a table of which one column has numbers, and another one text."""
    file = read_csv_file(path)
    columns = [[cell.strip() for cell in file.cells[k]] for k in file.cells.columns]
    numbers = [cells for cells in columns if cells and all(cell.isdigit() for cell in cells)]
    texts = [cells for cells in columns if cells and not any(cell.isdigit() for cell in cells)]
    return [
        dict(zip(keys, names, strict=True))
        for keys in numbers
        for names in texts
        if len(set(keys)) == len(keys)
    ]


def maps_in_list(path: Path) -> list[dict[str, str]]:
    """Read a name on each line, or a number and a name."""
    text, _ = decode_text(read_bytes(path, LARGEST_MAP))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    pairs = [line.replace(",", " ").replace(":", " ").split(None, 1) for line in lines]
    if all(len(pair) == 2 and pair[0].isdigit() for pair in pairs):
        return [{number: name.strip() for number, name in pairs}]
    return [{str(k): line for k, line in enumerate(lines)}]


# ==================================================================================================
# 25. data/layout.py
# ==================================================================================================
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
    files = image_files(folder)
    masks = masks_beside(files)
    own = [(file, "") for file in files if file not in masks]
    linked = {os.path.join(folder.path, name) for name in folder.links} - set(files)
    result = Reading(folder.path)
    result.unused += [(file, "not used: masks of other images") for file in sorted(masks)]
    result.unused += [(file, "not used: a link to an image beside it") for file in sorted(linked)]
    children = {}
    for child in folder.folders:
        if is_mask(child.path.name) and holds_masks(child, folder):
            result.set_aside(read_folder(child), "not used: masks of other images")
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
    """Return whether most images of a folder have the name of an image elsewhere in its parent."""
    stems = {stem_of_mask(name) for child in walk(folder) for name in child.images}
    others = {stem_of_mask(name) for name in parent.images}
    for sibling in parent.folders:
        if sibling is not folder:
            others |= {stem_of_mask(name) for child in walk(sibling) for name in child.images}
    return 2 * len(stems & others) > len(stems)


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
    beside_another = len({splits[name] for name in plain}) > 1 and not others
    if not (above_classes or beside_another):
        return None
    result = Reading(folder.path)
    if "train" not in splits.values():
        others = take_train(result, others, [children[name] for name in graded])
    for split in ("train", "validation", "test", "predict"):
        named = [name for name in children if splits.get(name) == split]
        best = [name for name in named if name in plain]
        best = best or [name for name in named if not is_augmented(name)] or named
        for name in named:
            if name in best:
                take_split(result, split, name, children[name])
            elif is_augmented(name):
                result.set_aside(children[name], f"{COPIES}, by the folder {name}")
            else:
                reason = f"not used: beside {best[0]}, which is the {split} split"
                result.set_aside(children[name], reason)
    has_train = "train" in {splits[name] for name in graded}
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
    """Take the only folder that has the classes of the held-out splits for train.

    Returns:
        the other folders.

    """
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
    """Read folders that hold the same images in several variants: the originals alone.

    Args:
        folder: that holds them.
        children: the readings of its folders.
        beside: whether images lie in the folder itself, which are then the originals.

    """
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
    folds = any({"fold", "folds", "cv"} & set(words_of(name)) for name in children)
    if not batches or folds:
        children = set_repeated_aside(result, children)
    children = set_augmented_aside(result, take_flat_splits(result, children))
    if len(children) == 1:
        return pass_through(result, children)
    shared = shared_names(children)
    for name, child in children.items():
        if belongs_together(name, child, shared):
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
        images = images_by_name(child, by_class=True)
        same = alike.setdefault(frozenset(child.names), [])
        first = next((n for n, others in same if have_same_images(others, images)), None)
        if first is None:
            kept[name] = child
            if not child.is_leaf:
                same.append((name, images))
        else:
            result.set_aside(child, f"not used: a copy of the images in {first}")
    return kept


def take_flat_splits(result: Reading, children: dict[str, Reading]) -> dict[str, Reading]:
    """Take images to predict out of test folders without classes that lie beside data sets."""
    flat = {}
    for name, child in children.items():
        split = split_in_name(name)
        if split in ("test", "predict") and child.is_flat:
            flat[name] = [(file, split) for file, _ in child.images]
    if not any(child.groups for name, child in children.items() if name not in flat):
        return children
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
    images = [images_by_name(child, by_class=False) for child in children.values()]
    return any(have_same_images(a, b) for a, b in itertools.combinations(images, 2))


def images_by_name(reading: Reading, by_class: bool) -> dict[tuple[str, str], str]:
    """Return the images in the groups of a reading by their names, and by their class if wanted."""
    return {
        (group.casefold() if by_class else "", os.path.basename(file)): file
        for group, images in reading.groups.items()
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
    """Return how several folders of class folders can be read, with the flag for each way.

    Args:
        folder: that holds them.
        children: the readings of its folders.
        regrouped: whether they hold the same images in other groups.

    """
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

    Args:
        folder: of the data.
        levels: folders in a class's name: 1, or 2 for "parent/folder".

    """
    reading = Reading(folder.path)
    parents = {f.path.parent for f in walk(folder) if split_in_name(f.path.name) == "train"}
    for inside in walk(folder):
        steps = inside.path.relative_to(folder.path).parts
        split = next((split_in_name(step) for step in steps if is_split_name(step)), "")
        named = [step for step in steps if not is_split_name(step)]
        named = [step for step in named if not is_plain(step)] or named
        files = image_files(inside)
        flat = bool(steps) and is_split_name(steps[-1]) and inside.path.parent not in parents
        if flat and split in ("test", "predict"):  # images to predict
            reading.loose += [(file, split) for file in files]
        elif not named:
            reading.loose += [(file, "") for file in files]
        elif files:
            reading.add("/".join(named[-levels:]), [(file, split) for file in files])
    return reading


# ==================================================================================================
# 26. data/cache.py
# ==================================================================================================
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
    """Make an array whose memory is a file.

    Raises:
        OSError: the disk has no room for it.

    """
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


def read_cache(
    target: Path, key: str, files: list[Path], limit: int | None, check: bool = True
) -> Pixels | None:
    """Return the kept pixels of exactly these files, None where there are none or damaged ones."""
    description = target.with_suffix(".json")
    try:
        record = json.loads(description.read_text())
        if record["key"] != key:
            return None
        mapped = limit is not None and target.stat().st_size > limit
        pixels = np.load(target, mmap_mode="c" if mapped else None)[: record["images"]]
        if check and zlib.crc32(pixels.data) != record["checksum"]:
            return None
        unreadable = [(files[k], reason) for k, reason in record["unreadable"]]
        dropped = {k for k, _ in record["unreadable"]}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    with contextlib.suppress(OSError):
        os.utime(description)  # it was used now, see trim_cache
    kept = np.array([k for k in range(len(files)) if k not in dropped], dtype=np.int64)
    return Pixels(torch.from_numpy(pixels), kept, unreadable, white=record["white"])


def trim_cache(used: Path) -> int:
    """Remove pixels from a cache, those used longest ago first, until it is small enough.

    It may hold 10 GiB, and a tenth of the free space of its disk (counting its own as free). What a
    killed run has left unfinished is removed, too.

    Args:
        used: the array's file that is in use, which stays.

    Returns:
        of how many data sets pixels were removed.

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


# ==================================================================================================
# 27. data/decoding.py
# ==================================================================================================
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
    return image.convert("RGB")


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
    try:
        upright = ImageOps.exif_transpose(image)
    except Exception:  # damaged EXIF, for which Pillow raises nearly anything
        upright = image
    if not is_deep(upright):
        return to_square(upright, image_size)
    white = {} if white is None else white
    kind = "F" if upright.mode == "F" else "I"
    if kind not in white:
        white[kind] = white_level(np.asarray(upright))
    return to_square(upright, image_size, white[kind])


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


# ==================================================================================================
# 28. data/file_names.py
# ==================================================================================================
# File names: classes that the names of images give, as in 0001_healthy.jpg.


MIN_IMAGES = 2  # of a class, on average: else the names are all different


def read_by_file_name(folder: Folder) -> Reading:
    """Read the class of each image from its file's name; no groups where these are no classes."""
    reading, found, total = Reading(folder.path), {}, 0
    for inside in walk(folder):
        steps = inside.path.relative_to(folder.path).parts
        split = next((split_in_name(step) for step in steps if split_in_name(step)), "")
        for file in image_files(inside):
            total += 1
            name = class_in_name(PurePath(file).stem)
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
    stem = re.sub(r"(?<![A-Za-z])\d+(?![A-Za-z])", "", stem)
    name = re.sub(r"^[^A-Za-z0-9]+|[^A-Za-z0-9)]+$", "", re.sub(r"[\s_-]{2,}", "_", stem))
    return "" if is_split_name(name) else name


# ==================================================================================================
# 29. data/tables.py
# ==================================================================================================
# Tables: labels in CSV files, whatever their columns are called, matched to images.


FIRST_ROWS = 1000  # of a table, in which the column that names images is looked for
WHOLE_NUMBER = re.compile(r"(\d{1,15})(\.0*)?")
NUMBERED = re.compile(r"(\D*)(\d{1,15})")
NO_LABEL = {"", "nan", "null", "<na>", "n/a", "#n/a"}
MAX_TABLES = 200  # files that are read; more are one for each image
# Names of columns that hold labels, the surest first: sure ones, others, then words in names.
SURE_NAMES = (
    *("label", "labels", "class", "classes", "class_name", "classname", "category", "target"),
    *("label_name", "diagnosis", "dx"),
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
ONES, ZEROS = {"1", "1.0", "true"}, {"0", "0.0", "false"}
NO_CLASS = {"", "index", "id", "unnamed: 0", "fold", "kfold"}  # columns that never hold labels


class ImageNames:
    """The images of a tree by their names, in any case, with and without extension.

    Attributes:
        root: of the tree.
        paths: of each image, relative to the root, with "/".
        by_name: indices of the images by their names in lower case.
        by_stem: the same by their names without extension.

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
                name = path.rpartition("/")[2].casefold()
                self.by_name.setdefault(name, []).append(len(self.paths))
                self.by_stem.setdefault(posixpath.splitext(name)[0], []).append(len(self.paths))
                self.paths.append(path)

    @functools.cached_property
    def by_number(self) -> dict[int, list[int]]:
        """The same by the number in their names, where these are one prefix and a number."""
        return numbered(self.by_stem)

    def find(self, value: str) -> list[int]:
        """Return the indices of the images that a table's cell may mean."""
        name = value.strip().replace("\\", "/").rpartition("/")[2].casefold()
        found = self.by_name.get(name) or self.by_stem.get(name)
        if not found and name.endswith(IMAGE_SUFFIXES):
            found = self.by_stem.get(posixpath.splitext(name)[0])
        if not found and (number := WHOLE_NUMBER.fullmatch(name)):  # 7 or 7.0 for 0007, IMG_0007
            found = self.by_number.get(int(number.group(1)))
        return found or []

    def file(self, index: int) -> str:
        """Return the path of an image."""
        return os.path.join(self.root, self.paths[index])


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

    def column(self, name: str | int) -> list[str]:
        """Return the cells of a column, by its name or index, without spaces around them."""
        index = self.header.index(name) if isinstance(name, str) else name
        return [cell.strip() for cell in self.cells.iloc[:, index]]


def read_tables(tree: Tree, names: ImageNames) -> tuple[list[Table], list[str]]:
    """Read the tables of a tree that name images, those nearest to its root first.

    Returns:
        the tables, and the problems of files of which no column names images.

    """
    paths = [path for path in tree.side_files if path.suffix.lower() in (".csv", ".tsv")]
    paths.sort(key=lambda path: (len(path.parts), str(path)))
    tables, problems = [], []
    for path in paths[:MAX_TABLES]:
        table, own = read_table(path, names)
        if table is None:
            problems += own
        else:
            tables.append(table)
    return tables, problems


def read_table(path: Path, names: ImageNames) -> tuple[Table | None, list[str]]:
    """Read a table and find the column that names images; returns it and its problems.

    No table where no column names images; an example submission is one all the same.
    """
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
        if cell.lower().endswith(IMAGE_SUFFIXES) and names.find(cell):
            # The first line is a row, too: the table has no header.
            cells = pd.concat([pd.DataFrame([header], columns=cells.columns), cells])
            key, header = k, [f"column {n + 1}" for n in range(len(header))]
            break
    else:
        if not counts[key] and not is_sample(path):
            return None, [*file.problems, *fits_nothing(path, header, cells, names)]
    folder = os.path.relpath(path.parent, names.root).replace(os.sep, "/")
    while is_split_name(posixpath.basename(folder)):  # train/labels.csv describes train's parent
        folder = posixpath.dirname(folder)
    table = Table(path, "" if folder == "." else folder, header, cells, key, file.problems)
    match_rows(table, names)
    return table, file.problems


def image_column(header: list[str], cells: pd.DataFrame, counts: list[int]) -> int:
    """Return the index of the column that names images.

    That is the one with the most cells that are images. A counter of the rows, as
    ``DataFrame.to_csv`` puts first, loses against any other column of about as many.

    Args:
        header: [K] names of the columns.
        cells: [N, K] text.
        counts: [K] different images that each column's first rows name.

    """

    def rank(k: int) -> tuple:
        column = cells[k].iloc[:FIRST_ROWS]
        named = bool(FILE_WORDS & set(words_of(header[k])))
        with_suffix = sum(cell.strip().lower().endswith(IMAGE_SUFFIXES) for cell in column)
        return 2 * with_suffix > len(column), not is_counter(column), named, counts[k], -k

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
    foreign = 2 * sum(map(is_absolute, values)) > len(values)
    outside = [
        is_outside(value, table, names) and not (foreign and is_absolute(value)) for value in values
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
        cells = {cell.lower() for cell in table.column(name)} - NO_LABEL
        if cells and cells <= SPLIT_NAMES.keys() and "train" in {SPLIT_NAMES[c] for c in cells}:
            return name
    return None


def label_columns(table: Table, wanted: list[str]) -> tuple[list[str], bool]:
    """Return the column that holds a table's labels, or the columns of a one-hot code.

    Args:
        table: of images.
        wanted: the columns of the example submission, if there is one: they are to be learned.

    Returns:
        names of columns, none where there are no labels, and whether that is more than a guess.

    """
    split = split_column(table)
    key = table.header[table.key]
    others = [
        name for name in table.header if name not in (key, split) and name.lower() not in NO_CLASS
    ]
    others = [name for name in others if set(table.column(name)) - NO_LABEL]
    asked = [name for name in others if name in wanted]
    binary = [name for name in others if is_binary(table.column(name))]
    if len(asked) == 1 or (len(asked) > 1 and set(asked) <= set(binary)):
        return asked, True
    if len(binary) > 1:
        sums = [
            sum(cell.lower() in ONES for cell in cells)
            for cells in zip(*map(table.column, binary), strict=True)
        ]
        if all(total <= 1 for total in sums) and sum(sums) > 1:
            return binary, True
    for name in LABEL_NAMES:
        for other in others:
            if other.lower().replace(" ", "_") == name:
                return [other], name in SURE_NAMES
    counts = {name: len(set(table.column(name))) for name in others}
    named = [name for name in others if LABEL_WORDS & set(words_of(name)) and counts[name] > 1]
    if named:
        return named[:1], bool(SURE_WORDS & set(words_of(named[0])))
    if len(binary) > 1 or len(others) == 1:
        return binary or others, False
    few = [name for name in others if 1 < counts[name] <= max(2, len(table.cells) // 2)]
    text = [name for name in few if not all(map(is_number, set(table.column(name)) - NO_LABEL))]
    return ([min(text or few, key=counts.get)] if few else []), False


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
    tree: Tree, table: Table, columns: list[str], known: set[str]
) -> tuple[Path | None, dict[str, str]]:
    """Return names for labels that are numbers, and the file that they are from, if any is.

    Another column of the table goes before a label map.
    """
    if not known or not all(map(is_number, known)):
        return None, {}
    named = names_beside(table, columns[0], known) if len(columns) == 1 else {}
    return (None, named) if named else find_label_map(tree, table.path.parent, known)


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
    """Return the sets that tables describe; tables of one folder with the same columns are one.

    Args:
        tree: of all files.
        names: of its images.
        tables: that name images.
        column: that holds the labels; "" finds out.

    Raises:
        UserError: no table has that column.

    """
    if column and not any(column in table.header for table in tables):
        known = sorted({name for table in tables for name in table.header})
        raise UserError(
            f"--classes-from table:{column}: no table that names images has that column; there are "
            f"{', '.join(known) or 'none'}"
        )
    wanted = {table.folder: table.header for table in tables if is_sample(table.path)}
    groups = {}
    for table in tables:
        if is_sample(table.path):
            continue
        columns, sure = label_columns(table, nearest(wanted, table.folder))
        if column:
            columns, sure = [column] if column in table.header else [], True
        if columns:
            groups.setdefault((table.folder, tuple(columns), sure), []).append(table)
    labeled = [
        folder for (folder, *_), group in groups.items() if not all(map(lists_unlabeled, group))
    ]
    return [
        make_table_candidate(tree, names, group, list(columns), sure, tables)
        for (folder, columns, sure), group in groups.items()
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
    """Join the labels of tables with the images that they name.

    Args:
        tree: of all files.
        names: of its images.
        group: tables of one folder with these columns.
        columns: with the labels.
        sure: whether they are more than a guess.
        tables: all of the tree; an image that any of them names is not without a row.

    """
    group = sorted(group, key=lambda table: -len(table.cells))
    if any(split_in_name(table.path.stem) == "train" for table in group):
        group = [table for table in group if split_in_name(table.path.stem)]  # without Meta.csv
    root = Path(names.root, group[0].folder)
    candidate = Candidate("csv", root, sure=sure)
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
            elif not label:
                empty.add(index)
            elif label_of.setdefault(index, label) != label:
                differing.add(index)
            else:
                own_split = SPLIT_NAMES.get(split.lower()) if column else table.split
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
    map_file, named = name_labels(tree, first, columns, known)
    for index in sorted(label_of, key=lambda k: names.paths[k]):
        candidate.files.append(names.file(index))
        candidate.names.append(named.get(label_of[index], label_of[index]))
        candidate.splits.append(split_of[index])
    candidate.written = {named.get(label, label): label for label in known}
    candidate.source = source_text(first, columns, used)
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


# ==================================================================================================
# 30. data/discovery.py
# ==================================================================================================
# Discovery: finds the data set in a folder and reads off its images, classes and splits.


SET_KINDS = {
    "parts": "class folders within folders of splits",
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

    Attributes:
        path: of the file.
        header: names of its columns.
        rows: [R] cells.
        key: index of the column that names images.
        files: [R] image of each row, None where it is not there.

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


def discover(path: Path, classes_from: str | None = None) -> DataSet:
    """Find the data set in a folder.

    Args:
        path: of the folder.
        classes_from: what gives an image its class: "folder", "parent/folder", "table:COLUMN" or
            "filename"; None finds out.

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
    name_others(tree, chosen)
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
        if chosen.kind in ("parts", "classes") and not chosen.written:
            chosen.written = numbers_of_classes(tree, chosen, sample.path.parent)
    return make_data_set(chosen, sample, tree)


def name_others(tree: Tree, chosen: Candidate) -> None:
    """Name what lies beside the images of a set and may be missed there: images that are not read.

    Unreadable folders and images of other kinds are skipped; archives, own results and folders of
    which no image can be read are lines for the log.
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


def read_tree(tree: Tree, classes_from: str | None) -> Reading:
    """Read what the folders of a tree, or the names of its images, say of classes and splits."""
    if classes_from == "filename":
        return read_by_file_name(tree.root)
    if classes_from in LEVELS:
        return read_by_path(tree.root, LEVELS[classes_from])
    return read_layout(tree.root)


def find_candidates(
    tree: Tree,
    names: ImageNames,
    tables: list[Table],
    reading: Reading,
    classes_from: str | None,
) -> list[Candidate]:
    """Return the sets of labeled images in a tree, of which one is to be chosen.

    Args:
        tree: of all files.
        names: of its images.
        tables: that name images.
        reading: of its folders.
        classes_from: see ``discover``.

    """
    source, _, column = (classes_from or "").partition(":")
    if source == "table":
        return table_candidates(tree, names, tables, column)
    folders = [make_folder_candidate(reading, tree)] if reading.groups else []
    if classes_from is not None:
        return folders
    arrays = [array_candidate(file) for file in tree.side_files if file.suffix.lower() == ".npz"]
    found = merge_tables(folders, table_candidates(tree, names, tables))
    return found + [candidate for candidate in arrays if candidate is not None]


def make_folder_candidate(reading: Reading, tree: Tree) -> Candidate:
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
    if any(candidate.splits):
        candidate.kind = "parts"
    candidate.predict += unlabeled_images(reading)
    for file, reason in reading.unused:
        listed = candidate.unused if reason.startswith("not used") else candidate.skipped
        listed.append((relative_name(reading.root, file), reason))
    for file, split in reading.loose:
        if split not in ("test", "predict"):
            where = f"in {split} without one" if split else "beside the class folders"
            reason = f"no class folder: it lies {where}"
            candidate.skipped.append((relative_name(reading.root, file), reason))
    if all(name.isdigit() for name in reading.groups):
        numbers = {name: str(int(name)) for name in reading.groups}
        file, named = find_label_map(tree, reading.root, set(numbers.values()))
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
    labels = [f for f in (*tree.others, *map(str, tree.side_files)) if is_label_file(f)]
    if labels:
        listed = ", ".join(printable(relative_name(tree.root.path, f)) for f in sorted(labels)[:3])
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


def is_label_file(file: str) -> bool:
    """Return whether a file that is not read may hold labels, by its suffix."""
    suffixes = (".xlsx", ".xls", ".xml", ".json", ".txt", ".tfrec", ".tfrecord", ".parquet", ".h5")
    name = os.path.basename(file).lower()
    return name.endswith(suffixes) and not name.startswith(("readme", "license"))


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
    """Give each image its class and split; refuse what cannot be trained on.

    Raises:
        UserError: fewer than two classes, or but one with more than a single image.

    """
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
    written = [chosen.written.get(spelling[key], spelling[key]) for key in classes]
    return DataSet(
        root=chosen.root,
        kind=chosen.kind,
        classes=[printable(key) for key in classes],
        files=[Path(file) for *_, file in rows] + [Path(file) for file in predict],
        labels=np.array([label for _, label, _ in rows] + [-1] * len(predict), dtype=np.int64),
        splits=np.array([split for split, *_ in rows] + ["predict"] * len(predict), dtype=str),
        notes=list(dict.fromkeys(chosen.notes)),
        skipped=[(printable(name), printable(reason)) for name, reason in chosen.skipped],
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


def numbers_of_classes(tree: Tree, chosen: Candidate, near: Path) -> dict[str, str]:
    """Return the number that a label map has for each class folder; {} where none names all."""
    wanted = {loose_name(name) for name in chosen.names}
    for path, named in label_maps(tree, near):
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

    Args:
        trained: images of each name outside of validation and test.
        held_out: names in validation and test.

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
    """Refuse a set without two classes of two images.

    Raises:
        UserError: it is one.

    """
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


# ==================================================================================================
# 31. data/images.py
# ==================================================================================================
# Images: the files of a data set, each decoded once, as one block of uint8 pixels.


def load_images(
    files: list[Path],
    image_size: int,
    cache: Path | None = None,
    memory_limit: int | None = None,
) -> Pixels:
    """Decode all files once, in threads, and keep the pixels on disk for the next run.

    Args:
        files: images, or names of images in arrays (see ``arrays``). One that has gone or changes
            while it is read counts as unreadable.
        image_size: S, width and height in pixels.
        cache: folder for the decoded pixels; None keeps nothing. It holds one file for each set and
            size, rebuilt when an image's name, size or time has changed, or when it is damaged.
        memory_limit: bytes; more pixels than that stay in the cache's file, mapped to memory.

    Several processes may do so at once: one decodes, and the others wait and read its file.

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

    Raises:
        OSError: the cache cannot be written.
        UserError: more than half of the files cannot be read.

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
    """Decode files to an array from ``allocate(shape, dtype)``, those of folders in threads.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    pixels, reasons, complete, white = decode_files(files, signatures, image_size, allocate)
    return replace(drop_unreadable(files, pixels, reasons, complete), white=white)


def decode_files(
    files: list[Path],
    signatures: list[FileSignature],
    image_size: int,
    allocate: Callable,
) -> tuple[np.ndarray, list[str | None], bool, dict[str, float]]:
    """Decode files, those of folders in threads.

    Images of more than 8 bits get one scale: the largest that one of them asks for.

    Returns:
        pixels [N, 3, S, S], why each could not be read, whether that is final: no file changed
        meanwhile, and the system failed to read none; and which value is white, see ``decode``.

    """
    pixels = allocate((len(files), 3, image_size, image_size), np.dtype(np.uint8))
    failed, asked, white = [], {}, {}

    def load(index: int) -> str | None:
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
        for index, reason in zip(single, pool.map(load, single), strict=True):
            reasons[index] = reason
            bar.update()
        for kind in ("F", "I"):
            white[kind] = max((own[kind] for own in asked.values() if kind in own), default=0.0)
        white = {kind: level for kind, level in white.items() if level}
        again = [k for k, own in asked.items() if any(own[kind] < white[kind] for kind in own)]
        for index, reason in zip(again, pool.map(load, again), strict=True):
            reasons[index] = reason
        for (archive, name), rows in arrays.items():
            unread = decode_array(archive, name, rows, pixels, bar)
            reasons = [unread.get(index, reason) for index, reason in enumerate(reasons)]
    return pixels, reasons, not failed, white


def drop_unreadable(
    files: list[Path], pixels: np.ndarray, reasons: list[str | None], complete: bool
) -> Pixels:
    """Move the readable images' pixels in [N, 3, S, S] to the front, in place.

    Raises:
        UserError: more than half of the files cannot be read.

    """
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

    Args:
        archive: the .npz file.
        name: of the array.
        rows: the row in ``pixels`` of each image that is wanted, by its index in the array.
        pixels: [N, 3, S, S] uint8, written to.
        bar: of progress.

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


# ==================================================================================================
# 32. data/examples.py
# ==================================================================================================
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
        kept: [N] int64, the images' indices among the files of the data set.
        sample: the competition's example submission, if there is one.
        sample_images: [R] index of the image of each row of the sample, None where there is none.
        written: how the set's tables write each class.
        groups: [N] int64, equal for images that belong together, see ``find_groups``.
        root: the data set's folder.
        white: the value that is white in images of more than 8 bits, see ``decode``.

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
    kept: np.ndarray | None = None
    sample: Sample | None = None
    sample_images: list[int | None] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    groups: np.ndarray | None = None
    root: Path | None = None
    white: dict[str, float] = field(default_factory=dict)


def make_examples(data: DataSet, pixels: Pixels, seed: int) -> Examples:
    """Join what the files say with what could be decoded, and cut the splits that are not given.

    A class with fewer usable images than splits is left out, its images skipped by name.

    Raises:
        UserError: fewer than two classes are left.

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
    found = find_groups(pixels.images[:labeled], own_labels, own_names, seed)
    used = np.flatnonzero(labels >= 0)
    cut = cut_splits(labels[used], given[used], found.groups[used], seed, classes)
    splits = {split: used[indices] for split, indices in cut.items()}
    notes = leakage_lines(found, splits, own_labels, own_names)
    notes += missing_classes(splits, labels, classes)
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
        kept=pixels.kept,
        sample=data.sample,
        sample_images=sample_images(data, pixels),
        written=[w for name, w in zip(data.classes, data.written, strict=True) if name in classes],
        groups=found.groups,
        root=data.root,
        white=pixels.white,
    )


def missing_classes(splits: dict, labels: np.ndarray, classes: list[str]) -> list[str]:
    """Return the lines that name classes of which a split that is scored has no image."""
    lines = []
    for split in ("validation", "test"):
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

    Args:
        labels: [N] int64, -1 for images without one.
        given: [N] str, ``DataSet.splits``.
        classes: names.

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
    """Return the pairs of images with the same pixels and different classes.

    Args:
        images: [N, 3, S, S] uint8.
        labels: [N]; -1 is no class.

    """
    first, pairs = {}, []
    for k in np.flatnonzero(labels >= 0).tolist():
        key = hashlib.blake2b(images[k].numpy(), digest_size=16).digest()
        other = first.setdefault(key, k)
        if labels[other] != labels[k]:
            pairs.append((other, k))
    return pairs


# ==================================================================================================
# 33. data/inspection.py
# ==================================================================================================
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
    """Write a small table.

    Raises:
        UserError: the folder cannot be written.

    """

    def write(temporary: Path) -> None:
        with temporary.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows([header, *rows])

    atomic_write(path, write)


# ==================================================================================================
# 34. score/calibration.py
# ==================================================================================================
# Calibration: a temperature that makes the model's confidence as high as its accuracy.
#
# Guo et al., "On Calibration of Modern Neural Networks", ICML 2017, arXiv:1706.04599.


CONFIDENCE_BINS = 15  # of the expected calibration error, as in Guo et al.


def calibration_error(log_probabilities: Tensor, labels: Tensor) -> float:
    """Return the expected calibration error: the difference of confidence and accuracy.

    Images are put in 15 bins by the probability of the predicted class; the bins' differences of
    mean confidence and accuracy are averaged over the images (Guo et al., equation 3).

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.

    """
    confidence, predicted = log_probabilities.double().exp().max(1)
    bins = (confidence * CONFIDENCE_BINS).long().clamp_max(CONFIDENCE_BINS - 1)
    excess = confidence - (predicted == labels).double()
    sums = torch.zeros(CONFIDENCE_BINS, dtype=torch.float64).index_add_(0, bins, excess)
    return float(sums.abs().sum() / len(labels))


def calibrate(log_probabilities: Tensor, temperature: float) -> Tensor:
    """Divide log-probabilities [N, num_classes] by a temperature and normalize them again."""
    return (log_probabilities / temperature).log_softmax(1)


def fit_temperature(log_probabilities: Tensor, labels: Tensor) -> float:
    """Return the temperature, from 0.1 to 10, that makes the labels most likely (Guo et al., 4.2).

    Args:
        log_probabilities: [N, num_classes] of the validation split.
        labels: [N] int64.

    """
    temperatures = torch.logspace(-1, 1, 401, dtype=torch.float64)
    outputs = log_probabilities.double()
    # One after the other: all at once would be 401 times the outputs.
    losses = [F.nll_loss(calibrate(outputs, t), labels) for t in temperatures.tolist()]
    return float(temperatures[torch.stack(losses).argmin()])


# ==================================================================================================
# 35. score/metrics.py
# ==================================================================================================
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
    from sklearn.metrics import (  # noqa: PLC0415
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


# ==================================================================================================
# 36. score/baseline.py
# ==================================================================================================
# Baseline: what the images' colors alone tell, learned from the same images as the model.
#
# A model that does not beat it has learned nothing about shapes.


MAX_IMAGES = 20_000  # of train: more change nothing about 64 numbers per image
WEIGHT_DECAYS = (1e-4, 1e-3, 1e-2)  # of the squared weights in the mean loss; validation chooses
MAX_ITERATIONS = 300


@dataclass(frozen=True)
class Baseline:
    """A simple classifier's scores on the test split.

    Attributes:
        name: what it is, for a sentence.
        scores: as ``score`` returns them.
        log_probabilities: [N, num_classes], in the order of the test split.
        most_frequent: accuracy of always predicting the most frequent class of train.

    """

    name: str
    scores: dict
    log_probabilities: Tensor
    most_frequent: float


def color_baseline(examples: Examples) -> Baseline:
    """Fit a multinomial logistic regression on color histograms of the training images.

    An image is described by the share of its pixels in each of 4 x 4 x 4 colors, as square roots,
    whose distances are Hellinger's. Images are used without augmentation, and test chooses nothing.
    """
    labels, splits = examples.labels, examples.splits
    generator = torch.Generator().manual_seed(0)
    order = splits["train"][torch.randperm(len(splits["train"]), generator=generator)]
    first = np.unique(labels[order], return_index=True)[1]  # an image of every class at least
    learned = order[np.union1d(first, np.arange(min(len(order), MAX_IMAGES)))]
    features = {
        split: np.sqrt(color_histograms(examples.images[indices]).astype(np.float64))
        for split, indices in (splits | {"train": learned}).items()
        if split in ("train", "validation", "test")
    }
    mean = features["train"].mean(0)
    deviation = features["train"].std(0).clip(1e-3)
    features = {split: (values - mean) / deviation for split, values in features.items()}
    fits = []
    for decay in WEIGHT_DECAYS:
        outputs = fit_logistic(features, labels[learned].numpy(), decay)
        loss = F.nll_loss(outputs["validation"], labels[splits["validation"]])
        fits.append((float(loss), outputs["test"]))
    outputs = min(fits, key=lambda fit: fit[0])[1]
    frequent = torch.bincount(labels[splits["train"]]).argmax()
    return Baseline(
        "a logistic regression on color histograms",
        score(outputs, labels[splits["test"]], examples.classes),
        outputs,
        float((labels[splits["test"]] == frequent).float().mean()),
    )


def fit_logistic(
    features: dict[str, np.ndarray], labels: np.ndarray, decay: float
) -> dict[str, Tensor]:
    """Fit a multinomial logistic regression, and return its outputs.

    Args:
        features: of each split, [N, D]; those of "train" are learned.
        labels: [N] of "train", with every class.
        decay: of the squared weights in the mean loss.

    Returns:
        log-probabilities [N, num_classes] of "validation" and "test".

    """
    # Imported here because it is slow to import.
    from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    # scikit-learn's C weighs the summed loss against half of the squared weights.
    model = LogisticRegression(C=1 / (2 * len(labels) * decay), max_iter=MAX_ITERATIONS)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # near enough for a baseline
        model.fit(features["train"], labels)
    return {
        split: torch.from_numpy(model.predict_log_proba(features[split])).float()
        for split in ("validation", "test")
    }


# ==================================================================================================
# 37. score/inference.py
# ==================================================================================================
# Inference: what a model predicts for many images.


EVALUATION_BATCH = 256  # images of up to 64 x 64 pixels; of larger ones as many pixels


def evaluation_batch(images: Tensor) -> int:
    """Return how many of the images [N, 3, S, S] are predicted at a time."""
    pixels = images.shape[2] * images.shape[3]
    return max(1, EVALUATION_BATCH * 64**2 // max(64**2, pixels))


@torch.inference_mode()
def predict(model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Return the log-probabilities [N, num_classes] of uint8 images [N, 3, S, S], on the CPU.

    A batch that does not fit on the device is predicted in halves.
    """
    model.eval()

    def predict_batch(batch: Tensor) -> Tensor:
        try:
            with runtime.autocast():
                return model(normalize(batch.to(runtime.device))).float().cpu()
        except torch.OutOfMemoryError:
            if len(batch) == 1:
                raise
        halves = batch.split((len(batch) + 1) // 2)
        return torch.cat([predict_batch(half) for half in halves])

    return torch.cat([predict_batch(batch) for batch in images.split(evaluation_batch(images))])


def dihedral(images: Tensor, view: int) -> Tensor:
    """Return one of the eight flips and quarter turns, 0 to 7, of images [B, 3, S, S]; 0: as is."""
    return (images.flip(3) if view >= 4 else images).rot90(view % 4, (2, 3))


def predict_tta(model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Average the probabilities of each image's eight flips and quarter turns.

    Training draws from the same eight (see ``augment``). Where ``runtime.views`` is less, only
    so many are used. Arguments and result are ``predict``'s.
    """
    outputs = [predict(model, dihedral(images, view), runtime) for view in range(runtime.views)]
    return torch.stack(outputs).logsumexp(0) - math.log(len(outputs))


def predict_shared(how: Callable, model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Have each of several processes predict some of the batches, each image by one of them.

    Whole batches: each is computed as one process alone would.

    Args:
        how: ``predict`` or ``predict_tta``, with whose other arguments and result.
        model: the same in all processes.
        images: [N, 3, S, S] uint8, the same in all processes.
        runtime: all its processes must call this.

    """
    batches, count = images.split(evaluation_batch(images)), runtime.world_size
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


# ==================================================================================================
# 38. score/evaluation.py
# ==================================================================================================
# Evaluation: the predictions and scores of a trained model on validation and test.


@dataclass(frozen=True)
class Results:
    """The predictions and scores of a trained model, by split: "validation" and "test".

    Attributes:
        scores: of each split, as ``score`` returns them, and calibrated.
        log_probabilities: [N, num_classes], in the order of ``Examples.splits``, not calibrated.
        temperature: what log-probabilities are divided by to be calibrated, see ``calibrate``.
        head_outputs: [N, 3, num_classes], the three heads' log-probabilities: upper, lower, fused.

    """

    scores: dict[str, dict]
    log_probabilities: dict[str, Tensor]
    temperature: float
    head_outputs: dict[str, Tensor] = field(default_factory=dict)


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
    labels = {split: examples.labels[examples.splits[split]] for split in log_probabilities}
    temperature = fit_temperature(log_probabilities["validation"], labels["validation"])
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


def prediction_table(results: Results, examples: Examples) -> pd.DataFrame:
    """Return one row per test image: file, true, predicted, and the probability of each class."""
    table = tabulate(examples, "test", results.log_probabilities["test"].exp())
    true = examples.labels[examples.splits["test"]]
    table.insert(1, "true", np.array(examples.classes)[true])
    return table


def tabulate(examples: Examples, split: str, probabilities: Tensor) -> pd.DataFrame:
    """Return one row per image of a split: file, predicted, and the probability of each class."""
    classes = np.array(examples.classes)
    table = {
        "file": [examples.names[k] for k in examples.splits[split]],
        "predicted": classes[probabilities.argmax(1)],
    }
    table |= {f"probability_{name}": probabilities[:, k].numpy() for k, name in enumerate(classes)}
    return pd.DataFrame(table)


# ==================================================================================================
# 39. score/intervals.py
# ==================================================================================================
# Intervals: how much a score depends on the choice of test images, by bootstrap.
#
# Efron & Tibshirani, "An Introduction to the Bootstrap", 1993, percentile intervals.


RESAMPLES = 1000
RESAMPLES_AT_ONCE = 50  # for memory
LEVEL = 0.95


def bootstrap(counts: np.ndarray, groups: np.ndarray, seed: int = 0) -> np.ndarray:
    """Sum counts over groups of images drawn with replacement, RESAMPLES times.

    Photographs of one object are drawn together: drawn as if they were independent, they would
    make the intervals too narrow.

    Args:
        counts: [N, K], of each image.
        groups: [N], equal for images that belong together.
        seed: of the draws.

    Returns:
        [RESAMPLES, K].

    """
    group_of = np.unique(groups, return_inverse=True)[1].ravel()
    size = int(group_of.max()) + 1
    grouped = np.zeros((size, counts.shape[1]))
    np.add.at(grouped, group_of, counts)
    generator = np.random.default_rng(seed)
    sums = []
    for _ in range(0, RESAMPLES, RESAMPLES_AT_ONCE):
        times = generator.multinomial(size, np.full(size, 1 / size), RESAMPLES_AT_ONCE)
        sums.append(times @ grouped)
    return np.concatenate(sums)


def interval(values: np.ndarray) -> list[float]:
    """Return the ends of the percentile interval of values [RESAMPLES], infinite and NaN left out.

    Where all are, it is [0, 1].
    """
    values = values[np.isfinite(values)]
    if not len(values):
        return [0.0, 1.0]
    return np.quantile(values, [(1 - LEVEL) / 2, (1 + LEVEL) / 2]).tolist()


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
    count = len(classes)
    true, predicted = labels.numpy(), log_probabilities.argmax(1).numpy()
    # Of each image and class: is it a hit, of the class, predicted so; [N, 3 * count].
    kinds = [np.where(true == predicted, true, count), true, predicted]
    ones = [np.eye(count + 1)[kind][:, :count] for kind in kinds]
    sums = bootstrap(np.concatenate(ones, 1), groups)
    hits, of_class, predicted_so = np.split(sums, 3, axis=1)  # [RESAMPLES, count] each
    with np.errstate(invalid="ignore"):
        recall, precision = hits / of_class, hits / predicted_so
        f1 = 2 * hits / (of_class + predicted_so)
    return {
        "accuracy": interval(hits.sum(1) / of_class.sum(1)),
        "mean_recall": interval(np.nanmean(recall, axis=1)),
        "per_class": {
            name: {
                "recall": interval(recall[:, k]),
                "precision": interval(precision[:, k]),
                "f1": interval(f1[:, k]),
            }
            for k, name in enumerate(classes)
        },
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

    Args:
        results: ours.
        theirs: [N, num_classes] log-probabilities of the same images.
        examples: the data set.

    """
    labels = examples.labels[examples.splits["test"]]
    ours = results.log_probabilities["test"].argmax(1) == labels
    ahead = ours.float() - (theirs.argmax(1) == labels).float()
    sums = bootstrap(
        torch.stack([ahead, torch.ones_like(ahead)], 1).numpy(), groups_on_test(examples)
    )
    return interval(sums[:, 0] / sums[:, 1])


# ==================================================================================================
# 40. train/augmentation.py
# ==================================================================================================
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


# ==================================================================================================
# 41. train/optimizer.py
# ==================================================================================================
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
    lacks. Here matrices of one shape are updated as a batch, in their own precision, and a step
    with ``found_inf`` set changes nothing, as in torch's fused AdamW.
    """

    @torch.no_grad()
    def step(self) -> None:
        """Update all parameters; the gradients of Muon's are set to None."""
        for group in self.param_groups:
            if group["muon"]:
                self._muon_step(group)
        super().step()

    def _muon_step(self, group: dict) -> None:
        by_shape = defaultdict(list)
        for parameter in group["params"]:
            by_shape[tuple(as_matrix(parameter).shape)].append(parameter)
            if not self.state[parameter]:  # AdamW reads "step" when it loads a state
                buffer = torch.zeros_like(parameter)
                self.state[parameter] |= {"step": torch.zeros(()), "momentum_buffer": buffer}
        found_inf = getattr(self, "found_inf", None)
        for (_, columns), parameters in by_shape.items():
            weights = [as_matrix(p) for p in parameters]
            buffers = [as_matrix(self.state[p]["momentum_buffer"]) for p in parameters]
            gradient = torch.stack([as_matrix(p.grad) for p in parameters])  # [n, rows, columns]
            before = torch.stack(buffers)
            momentum = before.lerp(gradient, 1 - MOMENTUM)
            update = orthogonalize(gradient.lerp(momentum, MOMENTUM))
            update *= 0.2 * math.sqrt(columns) * group["lr"]
            update += torch.stack(weights) * (group["lr"] * group["weight_decay"])
            if found_inf is not None:
                momentum = torch.where(found_inf > 0, before, momentum)
                update = torch.where(found_inf > 0, 0, update)
            torch._foreach_copy_(buffers, momentum.unbind())
            torch._foreach_sub_(weights, update.unbind())
        for parameter in group["params"]:
            parameter.grad = None  # AdamW skips such a parameter


def as_matrix(parameter: Tensor) -> Tensor:
    """View a weight [out, in, ...] as a matrix, transposed where it has more rows than columns."""
    matrix = parameter.view(len(parameter), -1)
    return matrix.mT if matrix.shape[0] > matrix.shape[1] else matrix


def orthogonalize(matrices: Tensor) -> Tensor:
    """Set the singular values of matrices to about 1, by a Newton-Schulz iteration.

    Args:
        matrices: [n, rows, columns], rows <= columns.

    Returns:
        The same shape; singular values from 0.68 to 1.14, except those that were near 0.

    """
    norm = torch.linalg.vector_norm(matrices, dim=(1, 2), keepdim=True)
    x = matrices / norm.clamp_min(1e-7)
    a, b, c = COEFFICIENTS
    for _ in range(ITERATIONS):
        gram = x @ x.mT  # [n, rows, rows]
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x


def parameter_groups(model: nn.Module, weight_decay: float) -> list[dict]:
    """Split a model's parameters into three groups for ``Muon``.

    Muon trains linear maps and convolutions. AdamW trains the heads, what is no matrix but a few
    numbers a row (the depthwise convolutions, the offsets', the gates), and, without weight decay,
    biases, norms and scalars.
    """
    matrices, kernels, vectors = [], [], []
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
            matrices.append(parameter)
    return [
        {"params": matrices, "weight_decay": weight_decay, "muon": True},
        {"params": kernels, "weight_decay": weight_decay, "muon": False},
        {"params": vectors, "weight_decay": 0.0, "muon": False},
    ]


# ==================================================================================================
# 42. train/tracking.py
# ==================================================================================================
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


# ==================================================================================================
# 43. train/parallel.py
# ==================================================================================================
# Data parallelism: batches shared between processes, synchronized norms, exchanged gradients.


BUCKETS = 4  # in which gradients are exchanged, each as soon as backward has filled it


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


def parallelize(model: nn.Module) -> DistributedDataParallel:
    """Return a model whose backward averages gradients over the processes while it still runs."""
    synchronize_norms(model)
    # A depthwise weight's layout can be written with two different strides: nothing is slower.
    warnings.filterwarnings("ignore", "Grad strides do not match")
    size = sum(p.numel() * p.element_size() for p in model.parameters())
    return DistributedDataParallel(
        model,
        broadcast_buffers=False,  # they are equal
        bucket_cap_mb=size / BUCKETS / 2**20,
        gradient_as_bucket_view=True,
    )


def no_sync(model: nn.Module):
    """Return the context of a pass whose gradients are not averaged yet, only accumulated."""
    if isinstance(model, DistributedDataParallel):
        return model.no_sync()
    return contextlib.nullcontext()


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

    Args:
        world_size: processes.
        images: of the training split.
        batch_size: images of a step.

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


# ==================================================================================================
# 44. train/checkpoint.py
# ==================================================================================================
# Checkpoints: files that appear whole or not at all, and loading that runs no code.


FORMAT = 2  # of a checkpoint; raised when what it holds changes
# What a setting was before it was one, where that is not its default.
BEFORE = {"clusters": "attention"}


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
    """Write a checkpoint with the SHA-256 of what it holds.

    Args:
        path: of the file.
        record: nested dictionaries, lists, tensors and plain values.
        previous: name that the file before gets; None: it is replaced.

    Raises:
        UserError: it cannot be written; an older file stays as it is.

    """
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

    Args:
        record: nested dictionaries, lists, tensors and plain values.
        room: items and bytes of tensors that it may have together.

    Raises:
        ValueError: it does not.

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


def rebuild_model(record: dict, path: Path) -> tuple[SClusterFormer, Config]:
    """Make the model that a record describes, on the CPU, and its config.

    Raises:
        UserError: what the record holds does not fit together.

    """
    try:
        fields = BEFORE | record["config"]
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


def load_model(path: Path) -> tuple[SClusterFormer, Config, list[str]]:
    """Rebuild the model of a checkpoint, on the CPU, in evaluation mode.

    Returns:
        the model, its config, and the names of its classes.

    Raises:
        UserError: the file is missing, or not one of this program's checkpoints.

    """
    record = load_record(path)
    model, config = rebuild_model(record, path)
    return model.eval(), config, record["classes"]


# ==================================================================================================
# 45. train/run.py
# ==================================================================================================
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
    parallel: torch.nn.Module | None = None  # the model as several processes train it
    images_trained: int = 0  # in this process's life, those of steps that were undone included
    stopped: str = ""  # why it ended early
    diverged: bool = False  # whether that is since the loss diverged
    unsaved: str = ""  # why the best model or the report could not be written
    unsaved_printed: bool = False
    about: dict = field(default_factory=dict)  # what the evaluation adds to best.pt


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
    record |= {"model": run.best_weights, "epoch": run.best_epoch} | run.about
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
            print(f"{error}; training continues; the earlier checkpoint stays", flush=True)
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
    """Put a run in the state of a record, which stays as it is.

    Raises:
        KeyError, ValueError, RuntimeError, TypeError, AttributeError: the record is not one of such
            a run.

    """
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
    """Make sure that a run can continue from a record, to its end.

    Raises:
        KeyError, ValueError, TypeError, AttributeError: it cannot.

    """

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


# ==================================================================================================
# 46. train/launch.py
# ==================================================================================================
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
    print(
        f"using {count} of {gpus} GPUs: {reason} (--devices N overrides)",
        flush=True,
    )
    return count


def launch_processes(command: list[str], count: int) -> tuple[int | None, Launch]:
    """Run a command under torchrun's agent, in this process, until all its processes have ended.

    SIGINT and SIGTERM reach all processes, which save and stop; a second signal ends them at once.

    Args:
        command: torchrun's arguments that start the program: a file or -m and a module, and its
            arguments.
        count: of processes.

    Returns:
        the program's exit code, None where a process failed, and how the run can be continued here.

    """
    # Imported here, since it takes half a second.
    from torch.distributed.elastic.multiprocessing.api import SignalException  # noqa: PLC0415
    from torch.distributed.elastic.multiprocessing.errors import ChildFailedError  # noqa: PLC0415
    from torch.distributed.run import parse_args, run  # noqa: PLC0415

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

    Args:
        config: of the run.
        runtime: of the notebook.
        count: of processes.

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
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def forward(number: int, _) -> None:
        process.send_signal(number)

    before = {number: signal.signal(number, forward) for number in STOP_SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# ==================================================================================================
# 47. train/supervisor.py
# ==================================================================================================
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
        self.saved = self.started = time.monotonic()
        self.images_before = run.images_trained
        self.evaluated = False
        self.pending = None  # the reduction of the processes' reasons to stop, and its tensor

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
        elif run.step % BAD_STEPS == 0 and run.skipped[0] >= BAD_STEPS:
            return True
        if run.stopped or now - self.saved > 60 * run.config.save_minutes:
            self.save(mid_epoch=True)
        return bool(run.stopped)

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


# ==================================================================================================
# 48. train/transfer.py
# ==================================================================================================
# Transfer: a run that starts from the weights of another one, whose classes may differ.


def load_pretrained(path: str) -> dict:
    """Read the checkpoint whose weights a run starts from.

    Raises:
        UserError: it is not a sound checkpoint of this program.

    """
    record = load_record(Path(path))
    rebuild_model(record, Path(path))
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
                f"--init-from: the checkpoint is of another model ({name} has shape {there} there, "
                f"{here} here): give a checkpoint of the same preset"
            )
    run.model.load_state_dict(own | transferred)
    if not same_classes:
        for head in (run.model.heads.upper, run.model.heads.lower, run.model.heads.fused):
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)
    heads = "" if same_classes else f", with new heads for {len(run.classes)} classes"
    print(f"starts from the weights of {run.config.init_from}{heads}", flush=True)


# ==================================================================================================
# 49. train/loop.py
# ==================================================================================================
# Training: a plain loop over epochs and steps.


LEAST_EPOCHS, MOST_EPOCHS = 10, 100
IMAGES_SEEN = 20_000  # at least, by the end of a training, repeated ones included
WARMUP = 0.3  # fraction of the steps in which the learning rate rises
START_FACTOR, END_FACTOR = 1 / 25, 1e-5  # of the peak, where it starts and where it ends


def choose_epochs(images: int) -> int:
    """Return how often a training set of so many images is passed over.

    A training needs a number of steps, and a small set has few in an epoch: docs/ablations.md.
    """
    return min(max(LEAST_EPOCHS, math.ceil(IMAGES_SEEN / images)), MOST_EPOCHS)


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
    config, device, train_split = run.config, runtime.device, examples.splits["train"]
    images, labels = examples.images, examples.labels.to(device)
    if images.nbytes <= room_for_pixels(device):  # else batches are sent one by one
        images = images.to(device)
    if runtime.world_size > 1:
        run.parallel = parallelize(run.model)
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
            start, before = time.monotonic(), run.images_trained
            row = train_epoch(run, runtime, images, labels, train_split, supervisor.should_stop)
            speed = (run.images_trained - before) / (time.monotonic() - start)
            if device.type == "cuda" and not run.measured_peak_bytes:
                resident = labels.nbytes + (images.nbytes if images.is_cuda else 0)
                run.measured_peak_bytes = torch.cuda.max_memory_allocated(device) - resident
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
            elif not roll_back(run, runtime, examples):
                break
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
    if best_row(run.history) is run.history[-1]:
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
    order = epoch_order(examples.splits["train"], run.config.seed, run.epoch)
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
        images: [N, 3, S, S] uint8 on the device.
        labels: [N] int64 on the device.
        indices: of the training split, int64.
        should_stop: called between two steps; True ends the epoch early.

    Returns:
        its mean loss, accuracy and last learning rate; None when it ended early, or all steps were
        skipped.

    """
    config = run.config
    run.model.train()
    order = epoch_order(indices, config.seed, run.epoch).to(runtime.device)
    batches = cut_batches(order, config.batch_size)
    steps = config.epochs * len(batches)
    name, done = f"epoch {run.epoch + 1}/{config.epochs}", sum(map(len, batches[: run.batch]))
    with Progress(name, len(indices), done, enabled=runtime.is_main_process) as progress:
        while run.batch < len(batches):
            rate = 0.5**run.rollbacks * learning_rate(run.step, steps, config.lr)
            # On the CPU a step is measured: not the first, before which the optimizer has no state.
            measured = run.measured_peak_bytes or not run.step or runtime.device.type != "cpu"
            step = train_step if measured else measured_step
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
        labels: [N] int64 on the device.
        batch: [B] int64, indices of the images.
        rate: learning rate.

    Returns:
        [3] on the device: sum of the images' losses, number of right predictions, number of images;
        zeros where the step was skipped, since its gradient was not finite.

    Raises:
        MemoryExhausted: one image alone does not fit.

    """
    # A forward pass changes the running statistics alone. The optimizer steps when the activations
    # have been freed, so it is not what runs out of memory.
    buffers = [buffer.clone() for buffer in run.model.buffers()]
    while True:
        run.optimizer.zero_grad()
        try:
            totals = accumulate_gradients(run, runtime, images, labels, batch)
            break
        except torch.OutOfMemoryError:
            tried = min(run.micro_batch_size, len(batch))
        if runtime.world_size > 1:  # the others wait for this pass
            raise MemoryExhausted(
                f"out of memory with {tried} images in one pass: lower --batch-size, give "
                "--checkpointing, or start with --devices 1, where a step is cut in smaller passes"
            )
        # Outside of the handler, since its traceback keeps the tensors of the failed pass alive.
        for buffer, before in zip(run.model.buffers(), buffers, strict=True):
            buffer.data.copy_(before)
        run.optimizer.zero_grad()
        if runtime.device.type == "cuda":
            torch.cuda.empty_cache()
        if tried == 1:
            raise MemoryExhausted(
                f"out of memory with a single image of {run.config.image_size} pixels: lower "
                "--image-size, choose --preset optimized or give --checkpointing"
            )
        run.micro_batch_size = tried // 2
        print(f"out of memory with {tried} images in one pass: the step again, {tried // 2} a pass")
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
    for buffer, before in zip(run.model.buffers(), buffers, strict=True):
        buffer.data.copy_(torch.where(bad, before, buffer))
    in_row, in_all = run.skipped
    # The counter stays at BAD_STEPS until a rollback, since it is read every few steps alone.
    in_row = torch.where(in_row >= BAD_STEPS, in_row, (in_row + 1) * bad)
    run.skipped = torch.stack([in_row, in_all + bad])
    run.step += 1
    return torch.where(bad, torch.zeros_like(totals), totals)


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
    run: Run, runtime: Runtime, images: Tensor, labels: Tensor, batch: Tensor
) -> Tensor:
    """Accumulate the gradient of a batch's mean loss, ``run.micro_batch_size`` images a pass.

    Each of several processes takes its share of each pass. Augmentation does not depend on how the
    batch is divided; dropout does, as its seed is (seed, step, pass, rank): without dropout, the
    sums are equal for any number of passes and processes but for rounding and for the statistics
    of batch normalization, which are those of a pass. Arguments and result are those of
    ``train_step``.
    """
    model, world_size = run.parallel or run.model, runtime.world_size
    totals = torch.zeros(3, device=labels.device)
    draws = draw_augmentations(run.config.seed, run.step, len(batch))  # [B, 5]
    draws = draws.to(labels.device, non_blocking=True)
    shares = [
        split_batch(whole, run.micro_batch_size, runtime.rank, world_size)
        for whole in (batch, draws)
    ]
    for number, (indices, drawn) in enumerate(zip(*shares, strict=True), start=1):
        torch.manual_seed(torch_seed(run.config.seed, run.step, number, runtime.rank))  # of dropout
        pixels = images.index_select(0, indices.to(images.device)).to(labels.device)  # [b, 3, S, S]
        with contextlib.nullcontext() if number == len(shares[0]) else no_sync(model):
            with runtime.autocast():
                log_probabilities = model(normalize(augment(pixels, drawn)))
            loss = F.nll_loss(log_probabilities, labels[indices], reduction="sum")
            # The exchange averages over the processes.
            run.scaler.scale(loss / (len(batch) / world_size)).backward()
        hits = (log_probabilities.detach().argmax(1) == labels[indices]).sum()
        totals += torch.stack([loss.detach(), hits, torch.full_like(hits, len(indices))])
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


# ==================================================================================================
# 50. train/resume.py
# ==================================================================================================
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
    if config.resume != "auto" and not config.fresh:
        load_record(Path(config.resume))
    if config.init_from:
        load_pretrained(config.init_from)


def start_run(config: Config, runtime: Runtime, examples: Examples) -> Run:
    """Make the run of a configuration: continued where there is a checkpoint of it, else new.

    Of several processes only rank 0 looks for one; see ``share_run``. It prints which it is. Of the
    checkpoints in the output folder the newest sound one counts; without one, the furthest of those
    attached on Kaggle. What another run has saved in the output folder is moved to a folder of its
    own there. After a restart by torchrun, the newest checkpoint of this run is what counts, with
    ``config.fresh`` one with this run's id only.

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
        print(f"starting from scratch: no checkpoint of this run in {output}", flush=True)
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

    Args:
        run: changed in place.
        output: its folder.
        run_id: which a checkpoint must have; empty: any.

    """
    earlier = sorted(earlier_folders(output), key=folder_number, reverse=True)
    for folder in (output, *earlier):
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
    """Return the folders to which ``move_aside`` has moved files."""
    return [path for path in output.glob(f"{EARLIER}*") if folder_number(path)]


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
    defaults = {field.name: field.default for field in fields(Config)} | BEFORE
    mine, theirs = asdict(run.config), defaults | record["config"]  # settings added since then
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


# ==================================================================================================
# 51. train/memory.py
# ==================================================================================================
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
    most images that one pass can hold within it, 0 where not even one fits.
    """

    config: Config
    precision: str
    step: Step
    budget_bytes: int
    limit_bytes: int
    largest_batch_size: int

    @property
    def fits(self) -> bool:
        """Whether a step of the config's whole batch fits."""
        return self.step.peak_bytes <= self.limit_bytes


@functools.cache
def predict_step(config: Config, precision: str, batch_size: int) -> Step:
    """Run one training step on tensors without contents and count them.

    Mixed precision is the CPU's autocast to fp16, whose list of operations is not CUDA's to the
    last one. Workspaces of convolutions and matrix products are not counted: RESERVE is for them.

    Args:
        config: of the run; its own batch size does not matter.
        precision: "fp32" or "fp16".
        batch_size: images in one pass.

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
            parameter.register_post_accumulate_grad_hook(
                lambda parameter: gradients.add(tracker.record(parameter.grad))
            )
        track_modules(run.model, tracker)
        run.model.register_forward_hook(lambda *_: setattr(tracker, "kind", "transients"))
        tracker.kind = "activations"
        shape = (batch_size, 3, config.image_size, config.image_size)
        images = torch.zeros(shape, dtype=torch.uint8)
        labels = torch.zeros(batch_size, dtype=torch.int64)
        train_step(run, runtime, images, labels, torch.arange(batch_size), config.lr)
    by_kind, by_module = Counter(dict.fromkeys(KINDS, 0)), Counter()
    for index, size in tracker.at_peak().items():
        kind, module = tracker.storages[index]
        by_kind["gradients" if index in gradients else kind] += size
        if kind == "activations":
            by_module[module or "images"] += size
    return Step(
        count_parameters(run.model), tracker.peak, dict(by_kind), dict(by_module.most_common())
    )


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

    Args:
        config: of the run.
        precision: "fp32" or "fp16".
        budget: bytes of the device.
        resident: bytes of it that the decoded images take.
        most: largest batch to look for.

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
    return Plan(config, precision, step, budget, limit, largest)


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
    }


def plan_lines(plan: Plan) -> list[str]:
    """Return the three lines that a run starts with."""
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
    ]
    return "\n".join(f"{name:<32}{value}".rstrip() for name, value in rows)


def run_plan(config: Config, budget: int, as_json: bool) -> str:
    """Return the text of the ``plan`` command."""
    # Without a card here, "auto" plans for one: fp16 is what it would use.
    precision = "fp16" if config.precision == "auto" else config.precision
    plan = make_plan(config, precision, budget)
    return json.dumps(plan_record(plan), indent=2) if as_json else plan_table(plan)


# ==================================================================================================
# 52. report/render.py
# ==================================================================================================
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
    """Fill a template of this folder; its ending decides how inserted strings are escaped.

    Args:
        template: a file's name, ``.html`` or ``.md``.
        context: the template's variables. What it marks as ``safe`` is inserted as it is.

    """
    import jinja2  # noqa: PLC0415 (only a report needs it)

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


# ==================================================================================================
# 53. report/fonts.py
# ==================================================================================================
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


# ==================================================================================================
# 54. report/explain.py
# ==================================================================================================
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

    def strengths(self, head: int) -> list[tuple[int, float]]:
        """Return each center's number of tokens and its strength, the mean similarity to them."""
        tokens = np.bincount(self.index[head], minlength=self.centers)
        sums = np.bincount(self.index[head], self.similarity[head], minlength=self.centers)
        return list(zip(tokens.tolist(), (sums / np.maximum(tokens, 1)).tolist(), strict=True))


@torch.inference_mode()
def group_tokens(model: SClusterFormer, image: Tensor) -> list[Grouping]:
    """Run the model on an image and return the groupings: of its readout, or of its attention.

    Of the attention it is that in the last block of each stage.

    Args:
        model: it is put into evaluation mode.
        image: [3, S, S] uint8.

    Returns:
        groupings ordered by stage, the upper branch before the lower.

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

    Args:
        model: the model whose stem is used.
        image: [3, S, S] uint8.

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


def paint_groups(image: Tensor, grouping: Grouping, head: int) -> Image.Image:
    """Color an image's tokens by the center that they are assigned to.

    The stronger a center, the more opaque its color. White lines separate the clusters; larger ones
    show the number of their center, from 1.

    Args:
        image: [3, S, S] uint8.
        grouping: of this image.
        head: from 0.

    Returns:
        a picture of PICTURE_SIZE x PICTURE_SIZE pixels.

    """
    grid, index = grouping.grid, grouping.index[head].reshape(grouping.grid)
    strengths = np.array([strength for _, strength in grouping.strengths(head)])
    # A similarity may be slightly below zero, after LeakyReLU.
    opacity = (0.2 + 0.6 * strengths.clip(0) / max(strengths.max(), 1e-6))[index]  # [H, W]
    colors = np.array([center_color(k) for k in range(grouping.centers)])[index]  # [H, W, 3]
    # From one value per token to one per pixel.
    rows, columns = (np.arange(PICTURE_SIZE) * tokens // PICTURE_SIZE for tokens in grid)
    pixels = np.ix_(rows, columns)
    opacity, colors, groups = opacity[pixels][..., None], colors[pixels], index[pixels]
    gray = np.asarray(to_picture(image).convert("L"), dtype=float)[..., None]
    painted = (1 - opacity) * gray + opacity * colors * (0.6 + 0.4 * gray / 255)
    for axis in (0, 1):
        edge = np.diff(groups, axis=axis, append=groups[-1:] if axis == 0 else groups[:, -1:]) != 0
        painted[edge] = 255
    picture = Image.fromarray(painted.clip(0, 255).astype(np.uint8))
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

    Args:
        model: the model whose stem is used.
        image: [3, S, S] uint8.

    Returns:
        a picture of twice PICTURE_SIZE in width and height.

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

    Args:
        model: the model whose stem is used.
        image: [3, S, S] uint8.

    Returns:
        a picture of twice PICTURE_SIZE in width and height.

    """
    offsets, _ = sampling_offsets(model, image)
    distance = np.hypot(offsets[..., 0], offsets[..., 1]).mean(-1)  # [h, w]
    span = max(float(distance.max() - distance.min()), 1e-6)
    colors = matplotlib.colormaps["cividis"]((distance - distance.min()) / span, bytes=True)
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


# ==================================================================================================
# 55. report/evidence.py
# ==================================================================================================
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
def collect_evidence(
    model: SClusterFormer, image: Tensor, label: int, other: int | None = None
) -> list[Evidence]:
    """Return each head's evidence for a class in an image, as it is: one view.

    Args:
        model: it is put into evaluation mode.
        image: [3, S, S] uint8.
        label: index of the class.
        other: index of the class that it is compared with; None: of the others the most probable.

    """
    model.eval()
    readings = model.readings(normalize(image[None].to(next(model.parameters()).device)))
    outputs = model.heads.head_outputs(*(reading.sum() for reading in readings))[:, 0]  # [3, K]
    share = torch.sigmoid(model.heads.theta)
    mixed = torch.stack([share, (1 - share) / 2, (1 - share) / 2])[:, None] * outputs.exp()
    if other is None:
        probability = mixed.sum(0)
        probability[label] = -1
        other = int(probability.argmax())
    weights = (mixed[:, label] / mixed[:, label].sum()).tolist()
    found = []
    for head, reading, weight in zip(HEADS, readings, weights, strict=True):
        linear = getattr(model.heads, head)
        direction = (linear.weight[label] - linear.weight[other]).double()
        bias = (linear.bias[label] - linear.bias[other]).double()
        total = reading.sum()[0].double()
        scale = (total.var(correction=0) + 1e-5).sqrt()  # of F.layer_norm

        def speak(vectors: Tensor, scale=scale, direction=direction, bias=bias) -> Tensor:
            centered = vectors.double() - vectors.double().mean(-1, keepdim=True)
            return centered @ direction / scale + bias

        by_vector = reading.weights[0].double() * speak(reading.vectors[0])  # [M]
        if reading.members is None:
            by_token, index = by_vector, torch.arange(len(by_vector))
        else:
            members, index = reading.members[0].double(), reading.members[0].argmax(0)  # [M, N]
            if reading.tokens is None:
                by_token = by_vector @ members
            else:
                by_token = (reading.weights[0].double() @ members) * speak(reading.tokens[0])
        found.append(
            Evidence(
                head,
                other,
                float(by_vector.sum()),
                weight,
                by_vector.cpu().numpy(),
                by_token.view(reading.grid).cpu().numpy(),
                index.view(reading.grid).cpu().numpy(),
            )
        )
    return found


def mixed_evidence(found: list[Evidence]) -> np.ndarray:
    """Average the heads' shares of tokens by their weights: [H, W], an approximation.

    The mixture is one of probabilities, which no sum of logits gives.
    """
    return sum(own.weight * own.tokens for own in found)


def ranked_clusters(own: Evidence) -> list[tuple[int, int, float]]:
    """Return the clusters that hold a token, from most for the class to most against it.

    Returns:
        (cluster, its tokens, its share of the difference) each.

    """
    tokens = np.bincount(own.index.ravel(), minlength=len(own.vectors))
    held = [k for k in np.argsort(-own.vectors).tolist() if tokens[k]]
    return [(k, int(tokens[k]), float(own.vectors[k])) for k in held]


def paint_evidence(
    image: Tensor, shares: np.ndarray, index: np.ndarray | None = None
) -> Image.Image:
    """Color what speaks for a class orange and what speaks against it blue, the more the fuller.

    Args:
        image: [3, S, S] uint8.
        shares: [H, W], of which the largest gets the full color.
        index: [H, W], the cluster of each token; None: no outlines.

    Returns:
        a picture of PICTURE_SIZE x PICTURE_SIZE pixels.

    """
    rows, columns = (np.arange(PICTURE_SIZE) * side // PICTURE_SIZE for side in shares.shape)
    pixels = np.ix_(rows, columns)
    share = (shares / max(np.abs(shares).max(), 1e-12))[pixels][..., None]  # -1 to 1
    gray = np.asarray(to_picture(image).convert("L"), dtype=float)[..., None]
    color = np.where(share > 0, np.array(FOR), np.array(AGAINST))
    opacity = 0.75 * np.abs(share)
    painted = (1 - opacity) * gray + opacity * color * (0.6 + 0.4 * gray / 255)
    if index is not None:
        groups = index[pixels]
        for axis in (0, 1):
            last = groups[-1:] if axis == 0 else groups[:, -1:]
            painted[np.diff(groups, axis=axis, append=last) != 0] = 255
    return Image.fromarray(painted.clip(0, 255).astype(np.uint8))


# ==================================================================================================
# 56. report/card.py
# ==================================================================================================
# Model card: what a model was trained on, its scores, and what it is not for.
#
# The text is the template ``model_card.md``; its sections follow Mitchell et al., "Model Cards for
# Model Reporting", FAT* 2019, arXiv:1810.03993.


LICENSE_FILES = ("license", "licence", "copying")


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


def verdict(results: Results, baseline: Baseline, intervals: dict) -> str:
    """Return a sentence on the model's accuracy and how it compares with the baseline's."""
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


def model_card(
    run: Run, results: Results, baseline: Baseline, intervals: dict, examples: Examples, views: int
) -> str:
    """Return the text of ``MODEL_CARD.md``; ``views``: of each test image, as it was scored."""
    return render(
        "model_card.md",
        verdict=verdict(results, baseline, intervals),
        config=run.config,
        parameters=count_parameters(run.model),
        best_epoch=run.best_epoch,
        epochs=run.epoch,
        command=command_line(run.config),
        classes=examples.classes,
        images={split: len(examples.splits[split]) for split in ("train", "validation", "test")},
        notes=examples.notes,
        license=find_license(examples.root),
        scores=results.scores["test"],
        intervals=intervals,
        baseline=baseline,
        temperature=results.temperature,
        views=views,
    )


# ==================================================================================================
# 57. report/figures.py
# ==================================================================================================
# Figures of a run and of its model, one function each, for the notebook and the report.


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
    def draw_styled(*arguments, **options) -> Figure:
        with matplotlib.rc_context(STYLE):
            return draw(*arguments, **options)

    return draw_styled


def show_image(axis, image: Tensor) -> None:
    """Show an image [3, S, S] uint8 without axes."""
    axis.imshow(image.permute(1, 2, 0).cpu().numpy())
    axis.set_axis_off()


@styled
def show_samples(examples: Examples, columns: int = 8) -> Figure:
    """Show the first training images of each class, one row per class, at most 40 classes."""
    labels, fonts = class_labels(tuple(examples.classes))
    count = min(len(examples.classes), MAX_SAMPLE_CLASSES)
    height = 1.9 * count  # inches
    figure = Figure(figsize=(1.5 * columns, height))
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
    axis.xaxis.set_major_locator(MaxNLocator(integer=True))
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
def show_curves(run: Run) -> Figure:
    """Plot loss, and accuracy and mean recall, over the epochs."""
    figure = Figure(figsize=(12, 4.6), layout="constrained")
    left, right = figure.subplots(1, 2)
    draw_loss(left, run)
    draw_accuracy(right, run)
    return figure


@styled
def panel(draw, *arguments) -> Figure:
    """Make a figure of one small panel, readable on a phone."""
    figure = Figure(figsize=(5.6, 4.4), layout="constrained")
    draw(figure.subplots(), *arguments)
    return figure


class LiveCurves:
    """The curves of a run in a notebook: one figure that is updated after each epoch."""

    def __init__(self, run: Run):
        from IPython.display import display  # noqa: PLC0415 (there in every notebook)

        self.handle = display(show_curves(run), display_id=True)

    def __call__(self, run: Run) -> None:
        """Update the figure."""
        self.handle.update(show_curves(run))


@styled
def show_confusion(results: Results, examples: Examples) -> Figure:
    """Draw the confusion matrix of the test split, colored by the share of the true class."""
    labels, fonts = class_labels(tuple(examples.classes))
    confusion = np.array(results.scores["test"]["confusion"])
    share = confusion / np.maximum(confusion.sum(1, keepdims=True), 1)
    side = min(max(6.0, 0.6 * len(labels) + 3.5), 40.0)
    figure = Figure(figsize=(side + 1.5, side), layout="constrained")
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
def show_scores(results: Results, examples: Examples) -> Figure:
    """Plot test precision, recall and F1 of each class, with 95% confidence intervals."""
    labels, fonts = class_labels(tuple(examples.classes))
    rows = results.scores["test"]["per_class"]
    intervals = intervals_on_test(results, examples)
    figure = Figure(figsize=(10, 1.2 + 0.75 * len(rows)), layout="constrained")
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


def calibration_bins(log_probabilities: Tensor, labels: Tensor) -> pd.DataFrame:
    """Return mean confidence, accuracy and number of images in each bin of confidence.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.

    """
    confidence, predicted = log_probabilities.exp().max(1)
    table = pd.DataFrame(
        {
            "bin": (confidence * CONFIDENCE_BINS).long().clamp_max(CONFIDENCE_BINS - 1).numpy(),
            "confidence": confidence.numpy(),
            "accuracy": (predicted == labels).float().numpy(),
            "images": 1,
        }
    )
    return table.groupby("bin").agg({"confidence": "mean", "accuracy": "mean", "images": "sum"})


@styled
def show_calibration(results: Results, examples: Examples) -> Figure:
    """Draw the reliability diagram of the test split, before and after temperature scaling."""
    log_probabilities = results.log_probabilities["test"]
    calibrated = calibrate(log_probabilities, results.temperature)
    labels = examples.labels[examples.splits["test"]]
    figure = Figure(figsize=(6, 5.6), layout="constrained")
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
def show_heads(results: Results, examples: Examples) -> Figure:
    """Draw the test recall of each head by class."""
    class_names, fonts = class_labels(tuple(examples.classes))
    labels = examples.labels[examples.splits["test"]]
    correct = head_log_probabilities(results).argmax(2) == labels  # [4, N]
    count = len(class_names)
    figure = Figure(figsize=(10, 1.4 + 0.9 * count), layout="constrained")
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
def show_predictions(results: Results, examples: Examples, columns: int = 6) -> Figure:
    """Show the most confident errors and, below, the least confident correct predictions."""
    labels, fonts = class_labels(tuple(examples.classes))
    indices = examples.splits["test"]
    confidence, predicted = results.log_probabilities["test"].exp().max(1)
    errors, correct = rank_predictions(results, examples)
    figure = Figure(figsize=(2.3 * columns, 6.6), layout="constrained")
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
def show_clusters(model, image) -> Figure:
    """Draw the clusters that each attention head groups an image's tokens into.

    One row per head; for each stage a column of the upper and one of the lower branch. Under each
    map stands a bar per center: its width is the center's share of the tokens, its height the mean
    similarity of these tokens to the center.

    Args:
        model: a run, or what ``load_classifier`` returns: its ``model`` and ``config`` are used.
        image: a path, a PIL image, an array, or [3, S, S] uint8.

    """
    pixels = to_pixels(image, model.config.image_size)
    groupings = group_tokens(model.model, pixels)
    heads, columns = max(len(grouping.index) for grouping in groupings), len(groupings)
    figure = Figure(figsize=(2.9 * columns + 2.6, 3.3 * heads), layout="constrained")
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
                axis.text(
                    -0.06,
                    0.5,
                    f"head {head + 1}",
                    transform=axis.transAxes,
                    rotation=90,
                    va="center",
                    ha="right",
                )
            bars = figure.add_subplot(grid[2 * head + 1, column])
            draw_strengths(bars, grouping.strengths(head))
    return figure


@styled
def show_evidence(model, image, label: int | None = None) -> Figure:
    """Draw which parts of an image speak for a class (orange) and which against it (blue).

    First the mixture, an approximation, then each head, whose shares are exact. Below the heads,
    their clusters, each in one color, and a bar per cluster from most for the class to most against
    it: its width is the cluster's share of the tokens, its height its share of the difference of
    the two logits.

    Args:
        model: a run, or what ``load_classifier`` returns: its ``model``, ``config`` and ``classes``
            are used.
        image: a path, a PIL image, an array, or [3, S, S] uint8.
        label: index of the class; None: the predicted one.

    """
    pixels = to_pixels(image, model.config.image_size)
    network, names = model.model, class_labels(tuple(model.classes))[0]
    if label is None:
        label = int(network(normalize(pixels[None])).argmax())
    found = collect_evidence(network, pixels, label)
    figure = Figure(figsize=(15, 6.6), layout="constrained")
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
        bars, left = figure.add_subplot(grid[2, column]), 0.0
        for _, tokens, share in ranked_clusters(own):
            width = tokens / own.index.size
            color = ORANGE if share > 0 else BLUE
            bars.bar(left, share, width, align="edge", color=color, edgecolor="white")
            left += width
        bars.axhline(0, color=INK, linewidth=0.8)
        bars.set(xlim=(0, 1), xticks=[])
        bars.tick_params(labelsize=9)
        bars.grid(visible=False)
        bars.set_xlabel(f"sum {own.difference:+.2f}", fontsize=10)
    figure.suptitle(f"What speaks for {names[label]}, against {names[found[0].other]}")
    return figure


def draw_strengths(axis, strengths: list[tuple[int, float]]) -> None:
    """Draw a bar per center: its width the share of the tokens, its height the strength."""
    total, left = sum(tokens for tokens, _ in strengths), 0.0
    for center, (tokens, strength) in enumerate(strengths):
        color = np.array(center_color(center)) / 255
        axis.bar(left, strength, tokens / total, align="edge", color=color, edgecolor="white")
        left += tokens / total
    axis.set(xlim=(0, 1), ylim=(min(0, *(s for _, s in strengths)), 1), xticks=[], yticks=[0, 1])
    axis.tick_params(labelsize=9)
    axis.grid(visible=False)


@styled
def show_sampling(model, image) -> Figure:
    """Draw where the deformable stem samples an image; the arguments are those of show_clusters."""
    pixels = to_pixels(image, model.config.image_size)
    figure = Figure(figsize=(13, 7.2), layout="constrained")
    left, right = figure.subplots(1, 2)
    left.imshow(np.asarray(paint_offsets(model.model, pixels)))
    left.set_title("Mean length of the sampling offsets")
    right.imshow(np.asarray(paint_sampling(model.model, pixels)))
    right.set_title("Sampling positions in the center of the image")
    for axis in (left, right):
        axis.set_axis_off()
    figure.supxlabel(describe_sampling(model.model, pixels), fontsize=11)
    return figure


# ==================================================================================================
# 58. report/page.py
# ==================================================================================================
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
    return render(
        "report.html",
        verdict=verdict(data.results, data.baseline, data.intervals),
        stopped=run.stopped,
        scores=scores,
        intervals=data.intervals,
        baseline=data.baseline,
        temperature=data.results.temperature,
        data=data_context(data.examples),
        training=training_context(run),
        matrix=matrix_context(scores["confusion"], data.examples.classes),
        ranked=ranked_context(data),
        calibration_figure=to_svg(show_calibration(data.results, data.examples)),
        heads=heads_context(data),
        explained=explained_context(data),
        sampling=sampling_context(data),
        resources=resources_context(data),
        record=data.record,
        config={key: str(value) for key, value in data.record["config"].items()},
        command=command_line(run.config),
        cells=cells_context(data),
    )


def embed(picture: Image.Image) -> dict:
    """Return a picture as a JPEG in a data URI, with its size."""
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=80)
    uri = f"data:image/jpeg;base64,{base64.b64encode(file.getvalue()).decode()}"
    return {"src": uri, "width": picture.width, "height": picture.height}


def to_svg(figure: Figure) -> str:
    """Return a figure as SVG markup that takes the page's colors for text and grid."""
    file = io.StringIO()
    no_metadata = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    # A fixed salt: the same figure has the same ids in every run.
    with matplotlib.rc_context(STYLE | {"svg.fonttype": "path", "svg.hashsalt": "report"}):
        figure.savefig(file, format="svg", transparent=True, metadata=no_metadata)
    text = file.getvalue()
    text = text[text.index("<svg") :]
    # matplotlib counts from patch_1 in each figure; a page must have an id only once.
    prefix = f"f{zlib.crc32(text.encode()):08x}-"
    text = re.sub(r'(?<= id=")|(?<=url\(#)|(?<=href="#)', prefix, text)
    return text.replace(INK, "currentColor").replace(RULE, "var(--rule)")


def data_context(examples: Examples) -> dict:
    """Count the images by class and split, and choose samples."""
    splits, classes = dict(examples.splits), examples.classes
    unlabeled = len(splits.pop("predict", ()))
    counts = {
        split: torch.bincount(examples.labels[indices], minlength=len(classes)).tolist()
        for split, indices in splits.items()
    }
    train = splits["train"]
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
        "unlabeled": unlabeled,
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
            cells.append(
                {
                    "i": i,
                    "j": j,
                    "predicted": predicted,
                    "count": counts[i, j],
                    "shade": round(shade),
                    "dark": share > 0.5,
                }
            )
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


def heads_context(data: ReportData) -> list[dict]:
    """Score each head and their mixture on the test split."""
    labels, outputs = data.test_labels, head_log_probabilities(data.results)
    mixture = outputs[3].argmax(1)
    upper = torch.sigmoid(data.run.model.heads.theta.detach()).item()
    weights = [upper, (1 - upper) / 2, (1 - upper) / 2, None]
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
        heads = [
            {
                "name": name,
                "predicted": data.examples.classes[probabilities.argmax()],
                "probability": float(probabilities.max()),
            }
            for name, probabilities in zip(OUTPUTS, outputs[:, position], strict=True)
        ]
        prediction = describe_prediction(data, position, PICTURE_SIZE)
        evidence = evidence_context(data, image, int(data.predictions[1][position]))
        explained.append(prediction | {"heads": heads, "evidence": evidence, "stages": stages})
    return explained


def evidence_context(data: ReportData, image: torch.Tensor, label: int) -> dict:
    """Return what speaks for a class in an image: a map of the mixture, and maps of the heads."""
    found = collect_evidence(data.run.model, image, label)
    heads = []
    for own in found:
        bars, left, largest = [], 0.0, max(np.abs(own.vectors).max(), 1e-12)
        for _, tokens, share in ranked_clusters(own):
            width = 100 * tokens / own.index.size
            height = 50 * abs(share) / largest
            bars.append(
                {
                    "share": share,
                    "tokens": tokens,
                    "left": left,
                    "width": max(0.0, width - 0.6),  # the rest is a gap
                    "top": 50 - height if share > 0 else 50,
                    "height": height,
                }
            )
            left += width
        clusters = own.vectors[own.index]
        heads.append(
            {
                "name": own.head,
                "weight": own.weight,
                "difference": own.difference,
                "image": embed(paint_evidence(image, clusters, own.index)),
                "bars": bars,
            }
        )
    return {
        "against": data.examples.classes[found[0].other],
        "image": embed(paint_evidence(image, mixed_evidence(found))),
        "heads": heads,
    }


def branch_context(image: torch.Tensor, grouping: Grouping) -> dict:
    """Return the cluster maps of one branch's heads in one stage."""
    maps = [
        {
            "image": embed(paint_groups(image, grouping, head)),
            "centers": center_bars(grouping, head),
        }
        for head in range(len(grouping.index))
    ]
    return {
        "name": grouping.branch,
        "similarity": BRANCHES[grouping.branch],
        "grid": grouping.grid,
        "maps": maps,
    }


def center_bars(grouping: Grouping, head: int) -> list[dict]:
    """Return a bar per center, in percent: width its share of the tokens, height its strength."""
    strengths = grouping.strengths(head)
    total, left, bars = sum(tokens for tokens, _ in strengths), 0.0, []
    for center, (tokens, strength) in enumerate(strengths):
        width = 100 * tokens / total
        bars.append(
            {
                "center": center + 1,
                "tokens": tokens,
                "strength": strength,
                "color": "#{:02x}{:02x}{:02x}".format(*center_color(center)),
                "left": left,
                "width": max(0.0, width - 0.6),  # the rest is a gap
                "height": 100 * min(max(strength, 0.0), 1.0),
            }
        )
        left += width
    return bars


def sampling_context(data: ReportData) -> list[dict]:
    """Draw where the deformable stem samples some of the explained images."""
    model, sampling = data.run.model, []
    for position in choose_explained(data)[-MAX_SAMPLING:]:
        image = data.examples.images[data.test[position]]
        sampling.append(
            {
                "name": data.examples.classes[data.test_labels[position]],
                "offsets": embed(paint_offsets(model, image)),
                "positions": embed(paint_sampling(model, image)),
                "text": describe_sampling(model, image),
            }
        )
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
        cells.append(
            {
                "i": i,
                "j": j,
                "true": classes[i],
                "predicted": classes[j],
                "count": len(ranked),
                "predictions": [describe_prediction(data, k) for k in ranked[:per_cell]],
            }
        )
    return cells


# ==================================================================================================
# 59. report/files.py
# ==================================================================================================
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
        "intervals": intervals,
        "baseline": {
            "name": baseline.name,
            "most_frequent": baseline.most_frequent,
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
        "versions": {
            "python": platform.python_version(),
            "torch": torch.__version__,
            "numpy": np.__version__,
            "pandas": pd.__version__,
            "matplotlib": matplotlib.__version__,
        },
    }


def without_unknown(scores: dict) -> dict:
    """Return scores in which those of classes without images are None: they are not known."""
    rows = {
        name: row if row["images"] else dict.fromkeys(row) | {"images": 0}
        for name, row in scores["per_class"].items()
    }
    return scores | {"per_class": rows}


def write_report(
    run: Run,
    plan: Plan,
    results: Results,
    baseline: Baseline,
    examples: Examples,
    runtime: Runtime,
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
        }.items():
            put(name, lambda path, table=table: table.to_csv(path, index=False))
        intervals = intervals_on_test(results, examples)
        intervals["ahead"] = lead_interval(results, baseline.log_probabilities, examples)
        card = model_card(run, results, baseline, intervals, examples, runtime.views)
        put_text("MODEL_CARD.md", card)
        run.about = {"temperature": results.temperature, "card": card, "white": examples.white}
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
    lines.append(
        f"baseline on the test split, {baseline.name}: accuracy {baseline.scores['accuracy']:.3f}, "
        f"mean recall {baseline.scores['mean_recall']:.3f}"
    )
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
    "best.pt": "the model: weights of the best epoch on the validation split",
    "last.pt": "checkpoint to resume from; previous.pt is the one before",
    "MODEL_CARD.md": "data, split, scores and limits of the model",
    "metrics.json": "scores, times, memory, configuration, versions",
    "history.csv": "training curves, one row per epoch",
    "predictions.csv": "test predictions, one row per image, with class probabilities",
    "curves.png": "loss and accuracy by epoch",
    "confusion_matrix.png": "confusion matrix of the test split",
    "bad_batch.pt": "images and labels of the step whose loss diverged",
    "skipped.csv": "files that could not be used, with the reason",
    "identical.csv": "identical images with different classes",
}


# ==================================================================================================
# 60. use/classifier.py
# ==================================================================================================
# Classifier: a trained model from its checkpoint, to ask about any image.


@dataclass(frozen=True)
class Prediction:
    """The prediction for an image.

    Attributes:
        name: of the likeliest class.
        probability: of that class, as the model gives it.
        calibrated: the same at the temperature that was fitted on validation.
        probabilities: of each class, as the model gives them.

    """

    name: str
    probability: float
    calibrated: float
    probabilities: dict[str, float]


@dataclass(frozen=True)
class Classifier:
    """A trained model; called with an image, it returns a ``Prediction``.

    Attributes:
        model: in evaluation mode, on its device.
        config: all its settings.
        classes: names, in the order of the model's outputs.
        temperature: fitted on validation; 1 where the run was not evaluated.
        card: the run's model card, "" where the run was not evaluated.
        runtime: the device, and at how many of its eight views an image is looked.
        white: the value that was white in training images of more than 8 bits, see ``decode``.

    """

    model: SClusterFormer
    config: Config
    classes: list[str]
    temperature: float
    card: str
    runtime: Runtime
    white: dict[str, float] = field(default_factory=dict)

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
        outputs = predict_tta(self.model, pixels, self.runtime)
        best = outputs.argmax(1)
        calibrated = calibrate(outputs, self.temperature).exp()
        return [
            Prediction(self.classes[k], row[k], sure[k], dict(zip(self.classes, row, strict=True)))
            for k, row, sure in zip(
                best.tolist(), outputs.exp().tolist(), calibrated.tolist(), strict=True
            )
        ]


def load_classifier(path: str | Path, device: str = "auto", one_view: bool = False) -> Classifier:
    """Load a trained model to ask about images.

    Args:
        path: of ``best.pt``, or another checkpoint of this program.
        device: "auto", "cpu", "cuda" or "cuda:N".
        one_view: look at an image once, not at its eight flips and quarter turns: eight times as
            fast, a little less accurate.

    Raises:
        UserError: the file is not a sound checkpoint of this program, or the device is not there.

    """
    record = load_record(Path(path))
    model, config = rebuild_model(record, Path(path))
    runtime = Runtime(pick_device(device), "fp32", Path(), views=1 if one_view else VIEWS)
    return Classifier(
        model.to(runtime.device).eval(),
        config,
        record["classes"],
        float(record.get("temperature", 1.0)),
        record.get("card", ""),
        runtime,
        record.get("white", {}),
    )


# ==================================================================================================
# 61. use/export.py
# ==================================================================================================
# Export: a trained model as a ``torch.export`` program and as ONNX, preprocessing inside.


OPSET = 20  # of ONNX; resizing as Pillow does needs 18 at least
CLASSES_FILE = "classes.json"  # in the torch.export program, beside the graph


class PixelModel(nn.Module):
    """Probabilities from pixels: resizing, normalization, the model, and the mean of its views.

    Args:
        model: trained.
        image_size: S, pixels a side that it was trained at.
        views: how many of an image's eight flips and quarter turns to look at.

    """

    def __init__(self, model: SClusterFormer, image_size: int, views: int):
        super().__init__()
        self.model, self.image_size, self.views = model, image_size, views

    def forward(self, images: Tensor) -> Tensor:
        """Map images [B, 3, H, W] uint8, RGB, of any size to probabilities [B, num_classes]."""
        x = images.float()
        size = (self.image_size, self.image_size)
        x = F.interpolate(x, size, mode="bilinear", antialias=True, align_corners=False)
        # As Pillow does: to whole numbers again.
        x = normalize(x.round().clamp(0, 255))
        views = [dihedral(x, view) for view in range(self.views)]
        # In one pass: a graph that held the model eight times would take minutes to make.
        return self.model(torch.cat(views)).exp().unflatten(0, (len(views), -1)).mean(0)


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


def run_export(given: ExportArguments) -> str:
    """Export a checkpoint; returns a line for each file.

    Raises:
        UserError: the checkpoint is not sound, or the folder cannot be written.

    """
    checkpoint = Path(given.checkpoint)
    output = Path(given.output) if given.output else checkpoint.parent / "export"
    classifier = load_classifier(checkpoint, "cpu", given.one_view)
    model = PixelModel(classifier.model, classifier.config.image_size, classifier.runtime.views)
    about = {
        "classes": json.dumps(classifier.classes, ensure_ascii=False),
        "image_size": str(classifier.config.image_size),
        "input": "images: [batch, 3, height, width] uint8, RGB, any size",
        "output": "probabilities: [batch, classes]",
        "temperature": f"{classifier.temperature:g}",
    }
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
                output_names=["probabilities"],
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


# ==================================================================================================
# 62. use/submission.py
# ==================================================================================================
# Submission: predictions of images without a label, as a table and in a competition's format.


def comparable(name: str) -> str:
    """Return a name without case and punctuation, to compare columns with classes."""
    return re.sub(r"[\W_]+", " ", name).strip().casefold()


def fill_sample(examples: Examples, probabilities: Tensor) -> list[list[str]] | None:
    """Return the rows of a submission, the example's header first.

    Columns that are named for classes get probabilities, a lone column the class as the set's table
    writes it, or, where the example has fractions there, the probability of the second of two
    classes. A row without an image gets the shares of the classes in train.

    Args:
        examples: with a sample.
        probabilities: [N, C], of the images of ``examples.splits["predict"]``.

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
            written = [str(k) for k in range(len(classes))]
        filled = {others[0]: [written[k] for k in rows.argmax(1).tolist()]}
    table = [[*row] for row in sample.rows]
    for k, values in filled.items():
        for row, value in zip(table, values, strict=True):
            row[k] = value
    return [sample.header, *table]


def check_submission(path: Path, sample: Sample) -> None:
    """Read a submission again and compare it with the example.

    Raises:
        UserError: its columns or rows differ, or a cell is empty.

    """
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

    Args:
        model: trained.
        examples: of the run.
        runtime: where to predict and to write.

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


# ==================================================================================================
# 63. use/predict.py
# ==================================================================================================
# Predict: the predictions of a trained model for images, one row each, as they come.


MAX_KINDS = 4  # of files that are passed over, in a line
PREDICT_BATCH = 64  # images in memory at a time, twice over: the next ones are being decoded


def list_images(places: list[str], passed_over: list[str]) -> Iterator[str]:
    """Yield files as they are named, and the images in folders and below, by name.

    Args:
        places: files and folders.
        passed_over: gets the other files in the folders.

    Raises:
        UserError: at once, where a place is not there.

    """
    for place in places:
        if not os.path.exists(place):
            raise UserError(f"there is no file or folder {place}: give images or folders of them")

    def walk() -> Iterator[str]:
        for place in places:
            if not os.path.isdir(place):
                yield place
                continue
            for folder, folders, files in os.walk(place):
                folders[:] = sorted(name for name in folders if not name.startswith("."))
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


def run_predict(given: PredictArguments) -> str:
    """Predict images with a checkpoint; returns a line that counts.

    Raises:
        UserError: a checkpoint, image or folder that is not there, no image at all, or not one
            that can be read.

    """
    passed_over = []
    files = list_images(given.images, passed_over)
    classifier = load_classifier(given.checkpoint, given.device, given.one_view)
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
    counted = (
        f"{counts['images']} images, {counts['unsure']} of them unsure (below "
        f"{given.min_confidence:g} calibrated); {counts['unreadable']} files cannot be read"
    )
    if passed_over:
        kinds = Counter(Path(file).suffix.lower() or "no suffix" for file in passed_over)
        listed = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common(MAX_KINDS))
        counted += (
            f"; {len(passed_over)} other files in the folders are passed over ({listed}, first "
            f"{printable(passed_over[0])})"
        )
    return counted if given.csv is None else f"{counted}; rows are in {given.csv}"


def write_rows(writer, rows: Iterator, classifier: Classifier, given: PredictArguments) -> dict:
    """Write a row for each file, to a CSV writer or, without one, to the screen.

    Returns:
        how many images there were, how many unsure, and how many files unreadable.

    Raises:
        UserError: there was no image at all, or not one that can be read.

    """
    counts = {"images": 0, "unsure": 0, "unreadable": 0}
    if writer is None:
        print(f"{'class':<26}{'probability':>12}{'calibrated':>12}  file")
    else:
        writer.writerow(
            ["file", "class", "probability", "calibrated_probability", "unsure", "error"]
            + [f"probability_{name}" for name in classifier.classes]
        )
    for file, pixels, prediction in rows:
        if pixels is None:
            counts["unreadable"] += 1
            if writer is None:
                print(printable(f"{'error':<26}{'':24}  {file}: {prediction}"), flush=True)
            else:
                writer.writerow([file, "", "", "", "", prediction, *[""] * len(classifier.classes)])
            continue
        unsure = prediction.calibrated < given.min_confidence
        counts["images"] += 1
        counts["unsure"] += unsure
        if writer is None:
            columns = f"{prediction.probability:>12.4f}{prediction.calibrated:>12.4f}"
            mark = "  unsure" if unsure else ""
            print(printable(f"{prediction.name:<26}{columns}  {file}{mark}"), flush=True)
        else:
            probabilities = [f"{value:.6g}" for value in prediction.probabilities.values()]
            own = [
                f"{prediction.probability:.6g}",
                f"{prediction.calibrated:.6g}",
                "yes" if unsure else "",
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


# ==================================================================================================
# 64. main.py
# ==================================================================================================
# The program in order: config, runtime, data, memory plan, training, evaluation, report; verbs.


INTERRUPTED_RUN = "interrupted: the same command continues from the last checkpoint"
SECONDS_AFTER_SIGNAL = 5  # for an evaluation: what sent the signal may wait for ten in all


def load_examples(config: Config, runtime: Runtime) -> Examples:
    """Find the data set, decode it, and say what was found.

    Raises:
        UserError: there is no data set that can be used; the message gives the reason.

    """
    return load_data(config, runtime)[1]


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
            data = discover(folder, None if config.dry_run else config.classes_from)
        print("\n".join(describe(data)), flush=True)
        with runtime.phase("decode"):
            cache = None if config.dry_run else cache_folder()  # the leaves are drawn every time
            # Several processes map the cache's file to memory: they share its pages.
            limit = room_for_pixels(torch.device("cpu")) if runtime.world_size == 1 else 0
            pixels = load_images(data.files, config.image_size, cache, limit)
    with runtime.phase("split"):
        examples = make_examples(data, pixels, config.seed)
    for line in [skipped_line(data, examples), *examples.notes]:
        if line:
            print(line, flush=True)
    return data, examples


def draw_leaves(folder: Path, seed: int) -> None:
    """Write the data set of the dry run.

    Raises:
        UserError: the folder cannot be written.

    """
    try:
        write_leaves(folder, seed)
    except OSError as error:
        raise UserError(
            f"{folder} cannot be written ({error.strerror}): free some space or give another "
            "folder with --output DIR"
        ) from error


def inspect_data(config: Config, as_json: bool) -> str:
    """Find and decode the data set, draw samples of it, and return what the user asked for.

    Raises:
        UserError: there is no data set that can be used; the message gives the reason.

    """
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
    epochs = choose_epochs(images)
    if epochs > LEAST_EPOCHS:
        print(
            f"{epochs} epochs, since {images:,} training images are few: {epochs * images:,} are "
            "seen in all; --epochs sets another number"
        )
    return epochs


def plan_run(config: Config, runtime: Runtime, examples: Examples) -> Plan:
    """Predict the memory of a run on these examples, and print three lines about it.

    Raises:
        UserError: the device cannot hold the model, or there are too many processes.

    """
    images = len(examples.splits["train"])
    config = replace(
        config, num_classes=len(examples.classes), epochs=settle_epochs(config, images)
    )
    check_world_size(runtime.world_size, images, config.batch_size)
    share = -(-config.batch_size // runtime.world_size)  # images of a step that this process has
    with runtime.phase("plan"):
        budget, size = free_memory(runtime.device), examples.images.nbytes
        stays = runtime.device.type == "cuda" and size <= room_for_pixels(runtime.device)
        resident = size if stays else 0
        planned = replace(config, batch_size=share)
        plan = make_plan(planned, runtime.precision, budget, resident, most=share)
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

    Raises:
        MemoryExhausted: not even one image fits; the plan has been printed.
        UserError: another run writes to the output folder.

    """
    try:
        with runtime.phase("train"):
            devices = choose_devices(plan.config) if in_notebook() else 1
            if devices > 1:
                run = train_on_devices(plan, runtime, examples, devices)
                finished = False
            else:
                run, finished = train_here(plan, runtime, examples)
    except MemoryExhausted:
        print(plan_table(plan))
        raise
    if finished:
        print("the run was finished before: --fresh trains it from scratch")
    elif run.stopped:
        print(f"stopped, {describe_progress(run)} ({run.stopped}); {how_to_continue(run)}")
    if run.measured_peak_bytes:
        print(
            f"memory of a step: {mebibytes(run.measured_peak_bytes)} measured, "
            f"{mebibytes(plan.step.peak_bytes)} predicted"
        )
    sys.stdout.flush()
    return run


def train_here(plan: Plan, runtime: Runtime, examples: Examples) -> tuple[Run, bool]:
    """Train in this process, with the others that torchrun has started, if any.

    Returns:
        the run with its best weights, and whether it had been finished before.

    """
    config = plan.config
    initial = load_pretrained(config.init_from) if config.init_from else None
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
    train(run, runtime, examples, LiveCurves(run) if in_notebook() else None)
    return run, finished


def train_on_devices(plan: Plan, runtime: Runtime, examples: Examples, devices: int) -> Run:
    """Train from a notebook with several processes; returns the run as they have saved it.

    Raises:
        UserError: they have failed; they have printed the reason.

    """
    code = launch_notebook(plan.config, runtime, devices)
    if code not in (0, 3, 4):
        raise UserError(f"the processes ended with exit code {code}, for the reason printed above")
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


def evaluate_run(run: Run, plan: Plan, runtime: Runtime, examples: Examples) -> Results:
    """Score the best model on validation and test, and write all files of the output.

    A signal that arrives now does not stop it. After one that stopped the training, test-time
    augmentation is left out where it would take too long.
    """
    with stop_on_signals(runtime):
        held_out = sum(len(images) for name, images in examples.splits.items() if name != "train")
        seconds = runtime.views * held_out * runtime.image_seconds
        short_of_time = bool(runtime.stop_signal) and seconds > SECONDS_AFTER_SIGNAL
        if any(gather_objects(short_of_time)):
            print(
                "evaluated without test-time augmentation, to end soon: the scores are somewhat "
                "lower"
            )
            scoring = replace(runtime, views=1)
        else:
            scoring = runtime
        with runtime.phase("evaluate"):
            results = evaluate_splits(run.model, examples, scoring)
        leave_process_group()  # what follows takes rank 0 its time
        if runtime.is_main_process:
            with runtime.phase("evaluate"):
                baseline = color_baseline(examples)
            lines = []
            # A file that does not fit on the disk does not keep the others from being written.
            with tolerate_write_errors(run):
                write_report(run, plan, results, baseline, examples, scoring)
            with tolerate_write_errors(run):
                write_skipped(examples, runtime.output)
            with tolerate_write_errors(run):
                lines = write_predictions(run.model, examples, scoring)
            print("\n".join([summary(results, baseline, runtime.output), *lines]))
    return results


def check_input(config: Config) -> None:
    """Check what can be checked before processes are started, so that an error is printed once.

    Raises:
        UserError: the data set, a checkpoint, the device or the output folder cannot be used.

    """
    pick_device(config.device, Launch(world_size=config.devices or 1))
    check_writable(output_folder(config))
    check_resume(config)
    if not config.dry_run:
        discover(find_data_folder(config), config.classes_from)


def run_program(config: Config, arguments: list[str], evaluate: bool = True) -> int:
    """Train, and score and report where that is wanted; returns the exit code, as ``main``.

    With several GPUs, processes of their own do all of this, and this one waits for them.

    Args:
        config: of the run.
        arguments: the command line that it was made from, for those processes.
        evaluate: whether to score and report.

    Raises:
        UserError, ProcessLost: see ``main``.

    """
    launch, began = read_launch(), time.monotonic()
    if not launch.by_torchrun and not in_notebook():
        devices = choose_devices(config)
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
    """Call the program, and make a line and an exit code of what it raises.

    Args:
        program: returns an exit code, None for 0.
        interrupted: the line after Ctrl-C.

    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a notebook's have nothing to configure
            stream.reconfigure(errors="backslashreplace")  # where a terminal is not UTF-8
    launch = read_launch()
    try:
        code, message = record_errors(program, launch)() or 0, ""
        sys.stdout.flush()
    except BrokenPipeError:  # a reader such as head has all that it wanted
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code, message = 1, ""
    except (UserError, ProcessLost) as error:
        code, message = 2 if isinstance(error, UserError) else LOST_EXIT_CODE, f"error: {error}"
    except KeyboardInterrupt:
        code, message = 130, interrupted
    reports = is_first_error(launch) if message else launch.rank == 0
    if message and reports:
        print(message, file=sys.stderr, flush=True)
    if reports and EXIT_CODE_FILE in os.environ:
        Path(os.environ[EXIT_CODE_FILE]).write_text(str(code))
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
    from torch.distributed.elastic.multiprocessing.errors import record  # noqa: PLC0415

    return record(program)


VERBS = ("inspect", "plan", "predict", "export")


def run_verb(verb: str, arguments: list[str], settings: dict | None) -> str:
    """Do what a verb asks for, with the arguments behind it; returns what is to be printed.

    Raises:
        UserError: it cannot be done.

    """
    if verb == "inspect":
        return inspect_data(*read_inspect_arguments(arguments, settings))
    if verb == "plan":
        return run_plan(*read_plan_arguments(arguments, settings))
    if verb == "predict":
        return run_predict(read_predict_arguments(arguments))
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
    if arguments is None:
        arguments = [] if in_notebook() else sys.argv[1:]
    if arguments and arguments[0] in VERBS:
        verb, *others = arguments
        return run_guarded(lambda: print(run_verb(verb, others, settings)), "interrupted")
    return run_guarded(lambda: run_program(read_config(arguments, settings), arguments))


# ==================================================================================================
# 65. report/macros.html
# ==================================================================================================
# Pieces of report.html (HTML, 4,393 bytes)
# From kernel/report/macros.html
# SHA-256: fba037ab1ae35319744f1c400bfdc58cb6349b122cdcda3d5d809a1a90a73c44
RESOURCES["report/macros.html"] = r"""{# Pieces of report.html. #}

{% macro name(text) %}<bdi>{% for piece in text | split_at_separators %}{{ piece }}{% if not loop.last %}<wbr>{% endif %}{% endfor %}</bdi>{% endmacro %}

{% macro picture(image, alt) %}
<img src="{{ image.src }}" width="{{ image.width }}" height="{{ image.height }}" alt="{{ alt }}">
{%- endmacro %}

{% macro chart(svg, alt) %}
<figure><div class="chart" role="img" aria-label="{{ alt }}">{{ svg | safe }}</div></figure>
{%- endmacro %}

{% macro bar(share, interval=none, class="") %}
<svg class="bar {{ class }}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10"/>
<rect class="fill" width="{{ "%.1f" | format(100 * share) }}" height="10"/>
{% if interval %}
{% set low, high = "%.1f" | format(100 * interval[0]), "%.1f" | format(100 * interval[1]) %}
<line x1="{{ low }}" x2="{{ high }}" y1="5" y2="5"/>
<line x1="{{ low }}" x2="{{ low }}" y1="2" y2="8"/>
<line x1="{{ high }}" x2="{{ high }}" y1="2" y2="8"/>
{% endif %}
</svg>
{%- endmacro %}

{% macro score(value, interval) %}
{{ value | percent }}<small>{{ interval | percent_range }}</small>{{ bar(value, interval) }}
{%- endmacro %}

{# Test images with their predictions. #}
{% macro gallery(predictions) %}
<ul class="thumbs wide">
{% for p in predictions %}
<li><figure>
{{ picture(p.image, "test image of " ~ p.true ~ ", predicted as " ~ p.predicted) }}
<figcaption>{{ name(p.predicted) }} {{ "{:.0%}".format(p.confidence) }}
{% if not p.correct %}<br>true: {{ name(p.true) }}{% endif %}
<div class="file" title="{{ p.file }}"><bdi>{{ p.file.rpartition("/")[2] }}</bdi></div>
</figcaption></figure></li>
{% endfor %}
</ul>
{%- endmacro %}

{# What speaks for the predicted class: the mixture, then each head's clusters. #}
{% macro evidence_maps(e) %}
<div class="maps">
<div><h4>For {{ name(e.predicted) }}, against {{ name(e.evidence.against) }}</h4>
<div>
<figure>
{{ picture(e.evidence.image, "evidence for " ~ e.predicted ~ ", mixture of the heads") }}
<figcaption>mixture (approximation)</figcaption>
</figure>
{% for head in e.evidence.heads %}
<figure>
{{ picture(head.image, "evidence for " ~ e.predicted ~ ", clusters of the " ~ head.name ~ " head") }}
<svg class="strength signed" role="img" viewBox="0 0 100 100" preserveAspectRatio="none" aria-label="shares of {{ head.bars | length }} clusters, {{ "%+.2f" | format(head.difference) }} in all">
<rect x="0" y="49.5" width="100" height="1" fill="currentColor" opacity=".4"/>
{% for bar in head.bars %}
<rect x="{{ "%.1f" | format(bar.left) }}" y="{{ "%.1f" | format(bar.top) }}" width="{{ "%.1f" | format(bar.width) }}" height="{{ "%.1f" | format(bar.height) }}" fill="{{ "#D55E00" if bar.share > 0 else "#0072B2" }}"><title>{{ bar.tokens }} tokens, share {{ "%+.2f" | format(bar.share) }}</title></rect>
{% endfor %}
</svg>
<figcaption>{{ head.name }}: {{ "%+.2f" | format(head.difference) }}, {{ head.weight | percent }} of the mixture</figcaption>
</figure>
{% endfor %}
</div></div></div>
{%- endmacro %}

{# The cluster maps of one branch's heads in one stage. #}
{% macro cluster_maps(branch, stage) %}
<div><h4>{{ branch.name | capitalize }} branch ({{ branch.similarity }} similarity), {{ branch.grid[0] }} × {{ branch.grid[1] }} tokens</h4>
<div>
{% for map in branch.maps %}
{% set strongest = map.centers | sort(attribute="strength") | last %}
<figure>
{{ picture(map.image, branch.name ~ " branch, " ~ stage ~ ", head " ~ loop.index ~ ": tokens colored by their center") }}
<svg class="strength" role="img" viewBox="0 0 100 100" preserveAspectRatio="none" aria-label="strengths of {{ map.centers | selectattr("tokens") | list | length }} centers with tokens; the strongest is {{ strongest.center }} with {{ "%.2f" | format(strongest.strength) }}">
{% for c in map.centers if c.tokens %}
<rect x="{{ "%.1f" | format(c.left) }}" y="{{ "%.1f" | format(100 - c.height) }}" width="{{ "%.1f" | format(c.width) }}" height="{{ "%.1f" | format(c.height) }}" fill="{{ c.color }}"><title>center {{ c.center }}: {{ c.tokens }} tokens, strength {{ "%.2f" | format(c.strength) }}</title></rect>
{% endfor %}
</svg>
<figcaption>head {{ loop.index }}</figcaption>
</figure>
{% endfor %}
</div></div>
{%- endmacro %}

{% macro stage_maps(stage) %}
<div class="maps">
{% for branch in stage.branches %}
{{ cluster_maps(branch, stage.name) }}
{% endfor %}
</div>
{%- endmacro %}
""".encode()


# ==================================================================================================
# 66. report/model_card.md
# ==================================================================================================
# The model card. card.py computes its variables; every inserted text is escaped (Markdown, 2,703 bytes)
# From kernel/report/model_card.md
# SHA-256: 831492670d5156c2364541f17fffea5aa25f3e3f3360fe565789d7e1cc51d348
RESOURCES["report/model_card.md"] = r"""{# The model card. card.py computes its variables; every inserted text is escaped. #}
# Model card: SClusterFormer

{{ verdict | safe }}

## Model

SClusterFormer for RGB images, {{ "{:,}".format(parameters) }} parameters, input {{ config.image_size }}x{{ config.image_size }} pixels, preset {{ config.preset }}, trained {{ "from the weights of another model" if config.init_from else "from scratch" }}. Weights of epoch {{ best_epoch }} of {{ epochs }}, the best on the validation split. {% if views > 1 %}Probabilities are averaged over the {{ views }} flips and rotations by 90 degrees of an image (test-time augmentation).{% else %}The scores are those of the images as they are, without test-time augmentation, which there was no time for.{% endif %}

Command: {{ command }}

## Data and split

{{ images.train + images.validation + images.test }} images of {{ classes | length }} classes: {{ images.train }} for training, {{ images.validation }} for validation and {{ images.test }} for testing. The test split was evaluated once, after training.

{% for note in notes %}
- {{ note }}
{% endfor %}
{% if notes %}

{% endif %}
License of the data: {{ license }}

## Scores on the test split

Accuracy {{ scores.accuracy | percent }} ({{ intervals.accuracy | percent_range }}), mean recall {{ scores.mean_recall | percent }} ({{ intervals.mean_recall | percent_range }}). In parentheses: 95% confidence intervals, bootstrapped over groups of related images.

Baselines: {{ baseline.name }}, accuracy {{ baseline.scores.accuracy | percent }} and mean recall {{ baseline.scores.mean_recall | percent }}; always predicting the most frequent class, accuracy {{ baseline.most_frequent | percent }}.

| class | images | precision | recall | F1 |
|---|---|---|---|---|
{% for name, row in scores.per_class.items() %}
{% if not row.images %}
| {{ name }} | 0 | – | – | – |
{% else %}
| {{ name }} | {{ row.images }} | {{ row.precision | percent }} | {{ row.recall | percent }} ({{ intervals.per_class[name].recall | percent_range }}) | {{ row.f1 | percent }} |
{% endif %}
{% endfor %}

Expected calibration error {{ "%.3f" | format(scores.expected_calibration_error) }}; {{ "%.3f" | format(scores.calibrated.expected_calibration_error) }} after temperature scaling with temperature {{ "%.2f" | format(temperature) }}.

## Limits

- The model knows only the classes above: every image is assigned one of them, even an image that shows none.
- The scores hold for images like those of the test split: same camera, light, background and crop. Performance on field photographs was not measured unless the test split contains some.
- The model does not replace a diagnosis by a person who knows the crop.
""".encode()


# ==================================================================================================
# 67. report/report.css
# ==================================================================================================
# Styles of report.html, light and dark, for screens from a phone's on, and for print (CSS, 7,018 bytes)
# From kernel/report/report.css
# SHA-256: fb8057b0dbbe6da4b46117b29851f691201662725282620f6277e8343256fc3d
RESOURCES["report/report.css"] = r"""/* Styles of report.html, light and dark, for screens from a phone's on, and for print. */
:root { color-scheme: light dark; --background: #faf9f5; --surface: #ffffff; --text: #1b1b19;
  --muted: #5e5c55; --rule: #dddbd2; --accent: #005f99; --correct: #005a8c; --error: #a33c00;
  --on-dark: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --background: #141513; --surface: #1d1e1b;
  --text: #eceae2; --muted: #aeaba0; --rule: #3a3b36; --accent: #7fc4f2; --correct: #0b6ba3;
  --error: #b34a0e; } }
@media print { :root { --background: #fff; --surface: #fff; --text: #000; --muted: #444;
  --rule: #bbb; --accent: #004a78; }
  nav { display: none } article, figure, tr { break-inside: avoid } h2, h3 { break-after: avoid }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  details::details-content { content-visibility: visible; height: auto } }
* { box-sizing: border-box }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100% }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
body { margin: 0; background: var(--background); color: var(--text); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
main, header, nav { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-top: 2.5rem }
h1 { font-size: 1.1rem; letter-spacing: .04em; margin: 0; color: var(--muted); font-weight: 600 }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3.25rem 0 .5rem; padding-top: .75rem;
  border-top: 1px solid var(--rule) }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .4rem }
p { max-width: 44rem; margin: .5rem 0 }
a { color: var(--accent) }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.verdict { font-size: clamp(1.3rem, 3.4vw, 1.9rem); line-height: 1.3; max-width: 56rem;
  margin: .75rem 0 1.5rem; text-wrap: balance }
.muted, caption, figcaption { color: var(--muted); font-size: .9rem }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; padding: 0;
  margin: 1.5rem 0 0; font-size: .95rem }
.scroll { overflow-x: auto; margin: 1rem 0 }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal }
caption { text-align: left; padding-bottom: .4rem }
th, td { text-align: left; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--rule);
  vertical-align: top; font-weight: 400 }
thead th { font-size: .85rem; color: var(--muted); vertical-align: bottom }
th bdi { overflow-wrap: anywhere }
tbody th { min-width: 7rem; max-width: 22rem }
.n { text-align: right; white-space: nowrap }
.n small { display: block; color: var(--muted); font-size: .78rem }
.compare { display: grid; grid-template-columns: minmax(9rem, auto) auto 1fr; gap: .45rem .9rem;
  align-items: center; max-width: 46rem; margin: 1.25rem 0 }
.compare b { white-space: nowrap; font-variant-numeric: tabular-nums; text-align: right }
.bar { display: block; width: 100%; height: .7rem; min-width: 5rem }
.compare .bar { height: 1.1rem }
.compare svg:not(.first) .fill { fill: var(--muted) }
.track { fill: var(--rule) } .fill { fill: var(--correct) }
.bar line { stroke: var(--text); stroke-width: 1.6px; vector-effect: non-scaling-stroke }
.n .bar { margin: .25rem 0 0 auto; width: 6rem; height: .55rem }
.n .fill { fill: color-mix(in srgb, var(--correct) 55%, var(--surface)) }
th:last-child, td:last-child { padding-right: 0 }
@media (max-width: 40rem) { th, td { padding-right: .6rem } table { font-size: .9rem }
  .n .bar { display: none } .n small { white-space: normal; min-width: 3.2rem }
  tbody th { min-width: 5rem } thead th { font-size: .78rem } }
.panels { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0 }
.panels > figure { flex: 1 1 20rem; max-width: 33rem; margin: 0; background: var(--surface);
  border: 1px solid var(--rule); border-radius: .5rem; padding: .75rem }
figure { margin: 0 }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; max-width: 52rem }
.pair img { width: 100% }
.chart > svg { width: 100%; height: auto; display: block }
img { display: block; max-width: 100%; height: auto; border-radius: .25rem; background: #000 }
.thumbs { display: grid; grid-template-columns: repeat(auto-fill, minmax(6rem, 1fr)); gap: .75rem;
  margin: .6rem 0 1rem; padding: 0; list-style: none }
.thumbs img { width: 100% }
.thumbs li, .thumbs figure { min-width: 0 }
.thumbs figcaption { font-size: .8rem; line-height: 1.3; padding-top: .25rem }
.file { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; opacity: .85 }
.notes { color: var(--muted); font-size: .9rem; padding-left: 1.1rem; max-width: 56rem }
.thumbs.wide { grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)) }
.matrix td, .matrix th { border: 0; padding: 2px }
.matrix td a, .matrix td span { display: grid; place-items: center; min-width: 3.1rem;
  height: 2.7rem; border-radius: .3rem; color: var(--text); text-decoration: none }
.matrix td span { color: var(--muted) }
.matrix a { background: color-mix(in srgb, var(--c) var(--s), var(--surface)) }
.matrix a:hover { text-decoration: underline }
.matrix .correct { --c: var(--correct) } .matrix .error { --c: var(--error) }
.matrix a.dark { color: var(--on-dark) }
.matrix thead bdi { writing-mode: vertical-rl; rotate: 180deg; display: block; margin: 0 auto;
  padding: .3rem 0; line-height: 1.2; max-height: 13rem }
.matrix tbody th { padding-right: .7rem; vertical-align: middle }
.cell { scroll-margin-top: 1rem; padding: .1rem .75rem; border-left: 3px solid transparent;
  margin-left: -.75rem }
.cell:target { border-color: var(--accent); background: var(--surface) }
.beside { display: flex; flex-wrap: wrap; gap: 0 4rem; align-items: flex-start }
.explained { background: var(--surface); border: 1px solid var(--rule); border-radius: .6rem;
  padding: 1rem; margin: 1.25rem 0 }
.explained > .top { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: flex-start }
.explained > .top img { width: 9rem }
.explained > .top > div { flex: 1 1 16rem; min-width: 0 }
.explained h3 { margin-top: 0 }
.maps { display: grid; grid-template-columns: 1fr 1fr; gap: .9rem; margin-top: 1rem }
.maps > div > div { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
  gap: .75rem }
.maps h4, .stage { font-size: .95rem; margin: .2rem 0 .5rem; font-weight: 600 }
.maps img { width: 100% }
.maps > div { min-width: 0 }
.maps > div:only-child { grid-column: 1 / -1 }
.strength { display: block; width: 100%; height: 3.2rem; margin-top: .25rem;
  border-bottom: 1px solid var(--muted) }
.signed { border-bottom: 0 }
.maps figcaption { font-size: .8rem }
summary { cursor: pointer; color: var(--accent); padding: .5rem 0 }
pre { white-space: pre-wrap; background: var(--surface); border: 1px solid var(--rule);
  border-radius: .4rem; padding: .75rem 1rem; font-size: .9rem; overflow-wrap: anywhere }
footer { color: var(--muted); padding: 2.5rem 0; font-size: .9rem }
""".encode()


# ==================================================================================================
# 68. report/report.html
# ==================================================================================================
# The report of a run. page.py computes its variables; every inserted text is escaped (HTML, 13,570 bytes)
# From kernel/report/report.html
# SHA-256: da2834ed20981427df2af6cce2ac93fc2261d064bcdb11659a06ca2e2b898402
RESOURCES["report/report.html"] = r"""{# The report of a run. page.py computes its variables; every inserted text is escaped. #}
{% from "macros.html" import bar, chart, evidence_maps, gallery, name, picture, score, stage_maps %}
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>SClusterFormer training report</title>
<style>
{% include "report.css" %}
</style>
</head>
<body>
<header>
<h1>SClusterFormer training report</h1>
<p class="verdict">{{ verdict }}</p>
<div class="compare">
<span>this model</span><b>{{ scores.accuracy | percent }}</b>{{ bar(scores.accuracy, intervals.accuracy, "first") }}
<span>{{ baseline.name.partition(" ")[2] }}</span><b>{{ baseline.scores.accuracy | percent }}</b>{{ bar(baseline.scores.accuracy) }}
<span>most frequent class</span><b>{{ baseline.most_frequent | percent }}</b>{{ bar(baseline.most_frequent) }}
</div>
<p class="muted">Accuracy on the test split. Mean recall over the classes: {{ scores.mean_recall | percent }} ({{ intervals.mean_recall | percent_range }}) for the model, {{ baseline.scores.mean_recall | percent }} for the logistic regression. Intervals are 95% confidence intervals, bootstrapped over groups of related images.</p>
{% if stopped %}
<p>Training stopped early: {{ stopped }}.</p>
{% endif %}
</header>

{% set sections = {
  "data": "Data set",
  "training": "Training curves",
  "scores": "Scores by class",
  "confusion": "Confusion matrix",
  "mistakes": "Errors and uncertain predictions",
  "calibration": "Calibration",
  "heads": "Accuracy of each head",
  "clusters": "Evidence and clusters",
  "stem": "Sampling of the deformable stem",
  "resources": "Memory and time",
  "again": "How to reproduce this run",
  "cells": "Test images by cell of the confusion matrix",
} %}
{% macro heading(id) %}<section id="{{ id }}"><h2>{{ sections[id] }}</h2>{% endmacro %}

<nav aria-label="Contents"><ul>
{% for id, title in sections.items() %}
<li><a href="#{{ id }}">{{ title }}</a></li>
{% endfor %}
</ul></nav>

<main>
{{ heading("data") }}
<div class="scroll"><table>
<caption>{{ "{:,}".format(data.totals | sum) }} images by class and split</caption>
<thead><tr><th scope="col">class</th>{% for split in data.splits %}<th scope="col" class="n">{{ split }}</th>{% endfor %}</tr></thead>
<tbody>
{% for row in data.rows %}
<tr><th scope="row">{{ name(row.name) }}</th>{% for count in row.counts %}<td class="n">{{ "{:,}".format(count) }}</td>{% endfor %}</tr>
{% endfor %}
<tr><th scope="row"><b>total</b></th>{% for count in data.totals %}<td class="n"><b>{{ "{:,}".format(count) }}</b></td>{% endfor %}</tr>
</tbody></table></div>
{% if data.unlabeled %}
<p class="muted">Another {{ "{:,}".format(data.unlabeled) }} images have no label.</p>
{% endif %}
{% if data.numbered %}
<p class="muted">The figures in image files label these classes by their index: {% for class in data.numbered %}{{ class.label }} = {{ name(class.name) }}{{ ", " if not loop.last }}{% endfor %}.</p>
{% endif %}
{% if data.notes %}
<ul class="notes">
{% for note in data.notes %}
<li>{{ name(note) }}</li>
{% endfor %}
</ul>
{% endif %}
<p class="muted">License: {{ data.license }}.</p>
{% for sample in data.samples %}
<h3>{{ name(sample.name) }}</h3>
<ul class="thumbs">
{% for image in sample.images %}
<li>{{ picture(image, "training image of " ~ sample.name) }}</li>
{% endfor %}
</ul>
{% endfor %}
</section>

{{ heading("training") }}
{% if training %}
{% set best = training.best %}
<p>Trained for {{ training.epochs }} epochs. The best is epoch {{ training.best_epoch }}, with a validation mean recall of {{ best.validation_mean_recall | percent }} (dotted line).</p>
<div class="panels">
{{ chart(training.loss_figure, "Loss by epoch; at the best one %.3f in training, %.3f in validation" | format(best.loss, best.validation_loss)) }}
{{ chart(training.accuracy_figure, "Accuracy by epoch; at the best one %.3f in training, %.3f in validation" | format(best.accuracy, best.validation_accuracy)) }}
</div>
{% else %}
<p>No epoch was completed.</p>
{% endif %}
</section>

{{ heading("scores") }}
<p>Precision is the fraction of the images predicted as a class that belong to it; recall is the fraction of a class's images that are predicted as it; F1 is their harmonic mean.</p>
<div class="scroll"><table>
<caption>Test split, with 95% confidence intervals</caption>
<thead><tr><th scope="col">class</th>{% for column in ("images", "precision", "recall", "F1") %}<th scope="col" class="n">{{ column }}</th>{% endfor %}</tr></thead>
<tbody>
{% for class, row in scores.per_class.items() %}
{% set ends = intervals.per_class[class] %}
<tr><th scope="row">{{ name(class) }}</th><td class="n">{{ "{:,}".format(row.images) }}</td>
{% for key in ("precision", "recall", "f1") %}
<td class="n">{% if row.images %}{{ score(row[key], ends[key]) }}{% else %}–{% endif %}</td>
{% endfor %}
</tr>
{% endfor %}
</tbody></table></div>
</section>

{{ heading("confusion") }}
{% if matrix.rows is defined %}
<p>Number of test images by true class (rows) and predicted class (columns). Each number links to its images.</p>
<div class="scroll"><table class="matrix" aria-label="Confusion matrix">
<thead><tr><th>true \ predicted</th>{% for row in matrix.rows %}<th scope="col">{{ name(row.label) }}</th>{% endfor %}</tr></thead>
<tbody>
{% for row in matrix.rows %}
<tr><th scope="row">{{ name(row.label) }}</th>
{% for cell in row.cells %}
{% if cell.count %}
{% set label = "true: %s, predicted: %s, images: %d" | format(row.name, cell.predicted, cell.count) %}
<td><a class="{{ "correct" if cell.i == cell.j else "error" }}{{ " dark" if cell.dark }}" style="--s:{{ cell.shade }}%" href="#cell-{{ cell.i }}-{{ cell.j }}" aria-label="{{ label }}" title="{{ label }}">{{ cell.count }}</a></td>
{% else %}
<td><span>0</span></td>
{% endif %}
{% endfor %}
</tr>
{% endfor %}
</tbody></table></div>
{% else %}
<div class="scroll"><table>
<caption>The most frequent confusions. Each number links to its images.</caption>
<thead><tr><th scope="col">true class</th><th scope="col">predicted class</th><th scope="col" class="n">test images</th></tr></thead>
<tbody>
{% for c in matrix.confusions %}
<tr><th scope="row">{{ name(c.true) }}</th><td>{{ name(c.predicted) }}</td><td class="n"><a href="#cell-{{ c.i }}-{{ c.j }}">{{ c.count }}</a></td></tr>
{% endfor %}
</tbody></table></div>
{% endif %}
</section>

{{ heading("mistakes") }}
<h3>Most confident errors ({{ ranked.errors | length }} of {{ ranked.error_count }})</h3>
{% if ranked.errors %}
{{ gallery(ranked.errors) }}
{% else %}
<p>All test images are classified correctly.</p>
{% endif %}
<h3>Least confident correct predictions ({{ ranked.correct | length }} of {{ ranked.correct_count }})</h3>
{% if ranked.correct %}
{{ gallery(ranked.correct) }}
{% else %}
<p>No test image is classified correctly.</p>
{% endif %}
</section>

{{ heading("calibration") }}
{% set ece, scaled = "%.3f" | format(scores.expected_calibration_error), "%.3f" | format(scores.calibrated.expected_calibration_error) %}
{% set temperature = "%.2f" | format(temperature) %}
<p>With perfect calibration, 80% of the predictions with a confidence of 80% are correct. The expected calibration error is {{ ece }}; after temperature scaling with temperature {{ temperature }}, fitted on the validation split, it is {{ scaled }}. <code>predict</code> writes both the original and the calibrated confidence.</p>
<div class="panels">
{{ chart(calibration_figure, "Accuracy by confidence; expected calibration error " ~ ece ~ ", after temperature scaling " ~ scaled) }}
</div>
</section>

{{ heading("heads") }}
<p>The upper branch (cosine similarity) and the lower branch (Euclidean) each have a classification head, and a third head uses the fused features of both. The model's output is the weighted mixture of their probabilities.</p>
<div class="scroll"><table>
<caption>Test split, each head by itself</caption>
<thead><tr><th scope="col">head</th>{% for column in ("weight", "accuracy", "mean recall", "loss", "agreement with mixture") %}<th scope="col" class="n">{{ column }}</th>{% endfor %}</tr></thead>
<tbody>
{% for head in heads %}
<tr><th scope="row">{{ head.name }}</th><td class="n">{{ "%.2f" | format(head.weight) if head.weight is not none }}</td><td class="n">{{ head.accuracy | percent }}</td><td class="n">{{ head.mean_recall | percent }}</td><td class="n">{{ "%.3f" | format(head.loss) }}</td><td class="n">{{ head.agreement | percent }}</td></tr>
{% endfor %}
</tbody></table></div>
</section>

{{ heading("clusters") }}
<p>What the model looked at. Its branches gather the tokens (small patches of the image) in clusters, and each head adds up what its clusters say. Orange speaks for the predicted class, blue against it: for the class that comes second. The shares of a head's clusters add up to the difference of its two outputs exactly; the map of the mixture of all heads is an approximation. Below each map stands a bar per cluster, from most for the class to most against it: its width is the cluster's share of the tokens, its height its share of the difference.</p>
{% for e in explained %}
<article class="explained">
<div class="top">
{{ picture(e.image, "test image of " ~ e.true) }}
<div><h3>Predicted: {{ name(e.predicted) }} ({{ "{:.0%}".format(e.confidence) }}){% if not e.correct %}, true: {{ name(e.true) }}{% endif %}</h3>
<p class="muted">{{ name(e.file) }}</p>
<div class="scroll"><table>
<caption>Head outputs</caption>
<thead><tr><th scope="col">head</th><th scope="col">prediction</th><th scope="col" class="n">confidence</th></tr></thead>
<tbody>
{% for head in e.heads %}
<tr><th scope="row">{{ head.name }}</th><td>{{ name(head.predicted) }}</td><td class="n">{{ head.probability | percent }}</td></tr>
{% endfor %}
</tbody></table></div>
</div></div>
{{ evidence_maps(e) }}
{% for stage in e.stages %}
<details><summary>Clusters of the attention, {{ stage.name }}</summary>
{{ stage_maps(stage) }}
</details>
{% endfor %}
</article>
{% endfor %}
</section>

{{ heading("stem") }}
<p>The first convolution is deformable: it learns where to sample the image. At each position its nine samples are shifted from a regular 3 × 3 grid. Left: the mean length of the nine offsets, from dark blue (shortest) to yellow (longest). Right: the center of the image, with a line from each regular position to a dot where the stem samples; the larger the dot, the larger the sample's weight.</p>
{% for s in sampling %}
<h3>{{ name(s.name) }}</h3>
<div class="pair">
<figure>{{ picture(s.offsets, "test image of " ~ s.name ~ ", length of the sampling offsets: " ~ s.text) }}</figure>
<figure>{{ picture(s.positions, "test image of " ~ s.name ~ ", sampling positions: " ~ s.text) }}</figure>
</div>
<p class="muted">{{ s.text }}</p>
{% endfor %}
</section>

{{ heading("resources") }}
<div class="beside">
<div class="scroll"><table>
<caption>Memory of a training step with {{ resources.batch_size }} images</caption>
<thead><tr><th scope="col"></th><th scope="col" class="n">predicted</th><th scope="col" class="n">measured</th></tr></thead>
<tbody>
{% for kind, size in resources.planned.items() %}
<tr><th scope="row">{{ kind }}</th><td class="n">{{ size }}</td><td></td></tr>
{% endfor %}
<tr><th scope="row"><b>peak</b></th><td class="n"><b>{{ resources.planned_peak }}</b></td><td class="n"><b>{{ resources.measured_peak }}</b></td></tr>
</tbody></table></div>
<div class="scroll"><table>
<caption>Time on {{ record.device }}, {{ record.precision }}: {{ "%.0f" | format(resources.total_seconds) }} s, without this report</caption>
<thead><tr><th scope="col">phase</th><th scope="col" class="n">seconds</th><th scope="col" class="n"></th></tr></thead>
<tbody>
{% for phase, seconds in record.seconds.items() %}
<tr><th scope="row">{{ phase }}</th><td class="n">{{ "%.1f" | format(seconds) }}</td><td class="n">{{ bar(seconds / (resources.total_seconds or 1)) }}</td></tr>
{% endfor %}
</tbody></table></div>
</div>
<p class="muted">Peak memory of the whole process: {{ resources.process_peak }}. Memory available to a training step: {{ resources.budget }}.</p>
</section>

{{ heading("again") }}
<pre>{{ command }}</pre>
<p>The seed {{ record.config.seed }} determines every random choice. The model has {{ "{:,}".format(record.parameters) }} parameters.</p>
<div class="scroll"><table>
<caption>Versions</caption>
<thead><tr><th scope="col">package</th><th scope="col">version</th></tr></thead>
<tbody>
{% for package, version in record.versions.items() %}
<tr><th scope="row">{{ package }}</th><td>{{ version }}</td></tr>
{% endfor %}
</tbody></table></div>
<details><summary>All settings</summary>
<div class="scroll"><table>
<caption>Configuration</caption>
<thead><tr><th scope="col">setting</th><th scope="col">value</th></tr></thead>
<tbody>
{% for setting, value in config.items() %}
<tr><th scope="row">{{ setting }}</th><td>{{ value }}</td></tr>
{% endfor %}
</tbody></table></div>
</details>
</section>

{{ heading("cells") }}
{% for cell in cells %}
<section class="cell" id="cell-{{ cell.i }}-{{ cell.j }}">
<h3>{{ name(cell.true) }} {% if cell.i == cell.j %}correct{% else %}predicted as {{ name(cell.predicted) }}{% endif %}: {{ cell.predictions | length }}{% if cell.predictions | length < cell.count %} of {{ cell.count }}{% endif %}</h3>
{{ gallery(cell.predictions) }}
<p><a href="#confusion">back to the confusion matrix</a></p>
</section>
{% endfor %}
</section>

<footer>All figures and numbers are contained in this file.</footer>
</main>
</body>
</html>
""".encode()


if __name__ == "__main__":
    sys.exit(main(settings=SETTINGS))
