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
    # on a CUDA GPU, train by torch.compile with CUDA graphs: a wait at the start, then fewer
    # launches
    "compile": False,
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
    "fresh": False,  # start over although there is a checkpoint
    # weights to start from: pretrained, scratch or a checkpoint; its heads stay where the classes
    # are the same (default: pretrained, on photographs of plants; scratch for a dry run, and where
    # another model is trained than these weights are of)
    "init": None,
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
#    4. model/deform.py          Deformable stem: a 3x3 convolution that learns where to sample.
#    5. model/fusion.py          Fusion: the lower branch attends to the upper one; three heads are mixed in log space.
#    6. model/normalization.py   Normalization: of pixels to the input of the model, and of tokens.
#    7. model/clustering.py      Cluster attention: proposal centers aggregate the tokens assigned to them and dispatch back.
#    8. model/readout.py         Readout: tokens are pooled to clusters, and each head weighs the clusters of its branch.
#    9. model/sclusterformer.py  SClusterFormer for RGB images: two clustering branches, fused by cross-attention.
#   10. model/pretrained.py      Pretrained weights of the default model, small enough to travel with the code.
#
# Runtime: where the program runs, its device, folders, files and processes.
#   11. runtime/progress.py      Progress of long work: a bar on a terminal, lines in a log.
#   12. runtime/files.py         Files: output folders that one process at a time writes, and atomic writes.
#   13. runtime/environment.py   What the environment says: Kaggle, notebook or script, torchrun; and the folders that follow.
#   14. runtime/device.py        The device that a run uses, its precision and its memory.
#   15. runtime/runtime.py       Where a run takes place: device, precision, output folder, deadline, and signals that stop it.
#   16. runtime/processes.py     The group of processes that train together: joining it, collectives, and who is lost.
#
# Data: finds a data set in a folder, decodes its images once, cuts it into splits.
#   17. data/csv_files.py        CSV files: text in any usual encoding, cells in any usual dialect, damage named by its line.
#   18. data/groups.py           Groups: images of one object, which must not be separated by a split (the leakage guard).
#   19. data/names.py            Names: what the names of folders and files mean, and how they are printed.
#   20. data/synthetic.py        Synthetic leaves: four diseases that differ in shape and not in color, drawn by numpy.
#   21. data/candidates.py       Candidates: the sets of labeled images that a folder may hold, and the choice of one.
#   22. data/scan.py             Scan: one pass over a data folder, in which every file is accounted for.
#   23. data/splits.py           Splits: the validation and test images that a set does not give are cut from the rest.
#   24. data/arrays.py           Arrays: images and labels that lie in one .npz file, as MedMNIST ships them.
#   25. data/label_maps.py       Label maps: files that name the numbers which a table or a submission has for classes.
#   26. data/layout.py           Layout: what folders of images say of classes and splits, read as a person would read them.
#   27. data/cache.py            Cache: the decoded pixels of data sets, kept on disk for the next run, within a bounded size.
#   28. data/decoding.py         Decoding: any image file, of any mode, as upright square RGB pixels.
#   29. data/file_names.py       File names: classes that the names of images give, as in 0001_healthy.jpg.
#   30. data/tables.py           Tables: labels in CSV files, whatever their columns are called, matched to images.
#   31. data/discovery.py        Discovery: finds the data set in a folder and reads off its images, classes and splits.
#   32. data/images.py           Images: the files of a data set, each decoded once, as one block of uint8 pixels.
#   33. data/examples.py         Examples: the readable images of a data set, decoded, with their labels and splits.
#   34. data/inspection.py       Inspection: what was found, what was skipped and what a run would use, without training.
#
# Score: what a model predicts for many images, and how often it is right.
#   35. score/calibration.py     Calibration: a temperature that makes the model's confidence as high as its accuracy.
#   36. score/metrics.py         Metrics: how often predictions are right, over all images and by class.
#   37. score/baseline.py        Baseline: what the images' colors alone tell, learned from the same images as the model.
#   38. score/inference.py       Inference: what a model predicts for many images.
#   39. score/evaluation.py      Evaluation: the predictions and scores of a trained model on validation and test.
#   40. score/intervals.py       Intervals: how much a score depends on the choice of test images.
#
# Train: the loop, augmentation, optimizer, checkpoints, resuming, the memory plan.
#   41. train/augmentation.py    Augmentation: whole batches of uint8 images on the device, by random numbers drawn on the CPU.
#   42. train/flat.py            Many small tensors as one: an operation on each would cost more than its arithmetic.
#   43. train/optimizer.py       Optimizer: Muon for the matrices of the hidden layers, AdamW for all else.
#   44. train/tracking.py        Tracking: counts the bytes of living tensors, operation by operation, on any device.
#   45. train/parallel.py        Data parallelism: batches shared between processes, synchronized norms, exchanged gradients.
#   46. train/checkpoint.py      Checkpoints: files that appear whole or not at all, and loading that runs no code.
#   47. train/run.py             The state of a run: what changes while it trains, and how it is saved and restored.
#   48. train/launch.py          Launching: starts this program again under torchrun's agent, one process per GPU.
#   49. train/supervisor.py      Between two steps of training: checkpoints every few minutes, and reasons to stop.
#   50. train/transfer.py        Transfer: a run that starts from the weights of another one, whose classes may differ.
#   51. train/loop.py            Training: a plain loop over epochs and steps.
#   52. train/resume.py          Resuming: finds the checkpoint that a run continues from, and why others are not used.
#   53. train/memory.py          The memory plan: what one training step will need, known before it runs, on any machine.
#
# Report: figures and explanations, ``report.html``, the model card, the files of a run.
#   54. report/render.py         Render: fills the report's templates, in which every inserted text is escaped.
#   55. report/fonts.py          Fonts: what figures write for class names that matplotlib's default font has no glyphs for.
#   56. report/explain.py        Explanations: the clusters that attention heads form, and where the deformable stem samples.
#   57. report/evidence.py       Evidence: which part of an image speaks for a class, as exact shares of each head's decision.
#   58. report/card.py           Model card: what a model was trained on, its scores, and what it is not for.
#   59. report/figures.py        Figures of a run and of its model, one function each, for the notebook and the report.
#   60. report/page.py           Page: computes the variables of the template ``report.html`` and fills it.
#   61. report/files.py          The files of a finished run.
#
# Use: a trained model at work on new images, in other formats, in a competition.
#   62. use/classifier.py        Classifier: a trained model from its checkpoint, to ask about any image.
#   63. use/export.py            Export: a trained model as a ``torch.export`` program and as ONNX, preprocessing inside.
#   64. use/submission.py        Submission: predictions of images without a label, as a table and in a competition's format.
#   65. use/predict.py           Predict: the predictions of a trained model for images, one row each, as they come.
#
#   66. main.py                  The program in order: config, runtime, data, memory plan, training, evaluation, report; verbs.
#
# Files beside the code
#   67. model/pretrained.npz     binary data, 184,423 bytes
#   68. report/macros.html       Pieces of report.html (HTML, 4,393 bytes)
#   69. report/model_card.md     The model card. card.py computes its variables; every inserted text is escaped (Markdown, 2,666 bytes)
#   70. report/report.css        Styles of report.html, light and dark, for screens from a phone's on, and for print (CSS, 7,018 bytes)
#   71. report/report.html       The report of a run. page.py computes its variables; every inserted text is escaped (HTML, 13,624 bytes)


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
    fresh: bool = setting(False, "start over although there is a checkpoint", changes_result=False)
    init: str | None = setting(
        None,
        "weights to start from: pretrained, scratch or a checkpoint; its heads stay where the "
        "classes are the same",
        metavar="WHAT",
        default_text="pretrained, on photographs of plants; scratch for a dry run, and where "
        "another model is trained than these weights are of",
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
# 4. model/deform.py
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


# ==================================================================================================
# 5. model/fusion.py
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
        """Map what the heads read, [3, B, dim], to log-probabilities [B, num_classes]."""
        return mix_heads(self.head_outputs(features), self.theta)


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


# ==================================================================================================
# 6. model/normalization.py
# ==================================================================================================
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


# ==================================================================================================
# 7. model/clustering.py
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
        self.upper = Branch(config, "cosine", config.upper_strides, config.groups)
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
            [B, num_classes] log-probabilities, in at least single precision.

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


# ==================================================================================================
# 10. model/pretrained.py
# ==================================================================================================
# Pretrained weights of the default model, small enough to travel with the code.
#
# ``benchmarks/pretrain.py`` makes them from photographs of plants; docs/pretrained.md is their card.
# A matrix or convolution is kept as 8-bit numbers and a scale for each output channel, all else in
# half precision. The heads are not kept: they belong to the classes of a data set.


# Steps from 0 to the largest weight of a channel. Twice as many make the file a seventh larger, and
# the built file longer than it may be.
LARGEST_CODE = 63
PRETRAINED = "model/pretrained.npz"
SHA256 = "ff2d82bde5c009af856098fb055b0754c3b4200ab53d6e3fd7f1c7c76d9bbf99"


def kept_tensors(model: SClusterFormer) -> dict[str, Tensor]:
    """Return the tensors of a model that are kept, by name, in order."""
    return {
        name: tensor
        for name, tensor in model.state_dict().items()
        if not name.startswith("heads.") and tensor.is_floating_point()
    }


def write_pretrained(model: SClusterFormer, file: Path) -> str:
    """Write a model's weights, without its heads; returns the file's SHA-256."""
    codes, halves = [], []
    for tensor in kept_tensors(model).values():
        values = tensor.detach().cpu().float()
        if values.ndim < 2:
            halves.append(values.flatten())
            continue
        rows = values.flatten(1)
        scale = (rows.abs().amax(1, keepdim=True) / LARGEST_CODE).half().float()
        codes.append(
            (rows / scale.clamp_min(1e-12)).round().clamp(-LARGEST_CODE, LARGEST_CODE).flatten()
        )
        halves.append(scale.flatten())
    buffer = io.BytesIO()
    np.savez_compressed(
        buffer,
        codes=torch.cat(codes).to(torch.int8).numpy(),
        halves=torch.cat(halves).half().numpy(),
    )
    file.write_bytes(buffer.getvalue())
    return hashlib.sha256(buffer.getvalue()).hexdigest()


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
    with np.load(io.BytesIO(content)) as arrays:
        codes, halves = (torch.from_numpy(arrays[key]).float() for key in ("codes", "halves"))
    with torch.device("meta"):  # the names and shapes alone
        kept = kept_tensors(SClusterFormer(config))
    matrices = {name: tensor for name, tensor in kept.items() if tensor.ndim >= 2}
    rest = sum(tensor.numel() for name, tensor in kept.items() if name not in matrices)
    if sum(tensor.numel() for tensor in matrices.values()) != len(codes) or sum(
        len(tensor) for tensor in matrices.values()
    ) + rest != len(halves):
        return None
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


# ==================================================================================================
# 11. runtime/progress.py
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
# 12. runtime/files.py
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
# 13. runtime/environment.py
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
# 14. runtime/device.py
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
# 15. runtime/runtime.py
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


# ==================================================================================================
# 16. runtime/processes.py
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
# 17. data/csv_files.py
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
# 18. data/groups.py
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
# 19. data/names.py
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
# 20. data/synthetic.py
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
# 21. data/candidates.py
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
# 22. data/scan.py
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
# 23. data/splits.py
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
# 24. data/arrays.py
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
# 25. data/label_maps.py
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
# 26. data/layout.py
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
# 27. data/cache.py
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
# 28. data/decoding.py
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
# 29. data/file_names.py
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
# 30. data/tables.py
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
# 31. data/discovery.py
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
# 32. data/images.py
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
# 33. data/examples.py
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
# 34. data/inspection.py
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
# 35. score/calibration.py
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


# ==================================================================================================
# 36. score/metrics.py
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
# 37. score/baseline.py
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
# 38. score/inference.py
# ==================================================================================================
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


# ==================================================================================================
# 39. score/evaluation.py
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
# 40. score/intervals.py
# ==================================================================================================
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
    variance = count / (count - 1) * ((hits - share * sizes) ** 2).sum() / total**2
    effective = share * (1 - share) / max(variance, 1e-12)
    # With few groups their spread is known but roughly: Student's distribution is wider.
    return float(np.clip(effective * (NORMAL / student(count - 1)) ** 2, 1, total))


def student(freedom: int) -> float:
    """Return the quantile of Student's distribution whose middle LEVEL lies within."""
    from scipy.stats import t  # noqa: PLC0415 - it takes its time to import

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


# ==================================================================================================
# 41. train/augmentation.py
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
# 42. train/flat.py
# ==================================================================================================
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


# ==================================================================================================
# 43. train/optimizer.py
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


# ==================================================================================================
# 44. train/tracking.py
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
# 45. train/parallel.py
# ==================================================================================================
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
# 46. train/checkpoint.py
# ==================================================================================================
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


def stored_config(record: dict) -> dict:
    """Return a checkpoint's settings, those of older programs by their present names."""
    stored = {"clusters": "attention"} | record["config"]
    if "init_from" in stored:
        stored["init"] = stored.pop("init_from") or "scratch"
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
# 47. train/run.py
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
    compiled: Callable[[Tensor], Tensor] | None = None  # the model's forward pass by torch.compile
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
# 48. train/launch.py
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
# 49. train/supervisor.py
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
# 50. train/transfer.py
# ==================================================================================================
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


# ==================================================================================================
# 51. train/loop.py
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
    images, labels = examples.images, examples.labels
    if images.nbytes <= room_for_pixels(device):  # else batches are sent one by one
        images, labels = images.to(device), labels.to(device)
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
            start, before = time.monotonic(), run.images_trained
            row = train_epoch(run, runtime, images, labels, train_split, supervisor.should_stop)
            speed = (run.images_trained - before) / (time.monotonic() - start)
            if device.type == "cuda" and not run.measured_peak_bytes:
                resident = images.nbytes + labels.nbytes if images.is_cuda else 0
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
        labels: [N] int64, where the images are.
        batch: [B] int64, indices of the images, where they are.
        rate: learning rate.

    Returns:
        [3] on the device: sum of the images' losses, number of right predictions, number of images;
        zeros where the step was skipped, since its gradient was not finite.

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

    Each of several processes takes its share of each pass. Augmentation does not depend on how the
    batch is divided; dropout does, as its seed is (seed, step, pass, rank): without dropout, the
    sums are equal for any number of passes and processes but for rounding and for the statistics
    of batch normalization, which are those of a pass. Arguments and result are those of
    ``train_step``, and draws [B, 5] of ``draw_augmentations``, on the device.
    """
    parameters = [p for p in run.model.parameters() if p.requires_grad]
    device, gradients, totals = runtime.device, [], torch.zeros(3, device=runtime.device)
    shares = [
        split_batch(whole, run.micro_batch_size, runtime.rank, runtime.world_size)
        for whole in (batch, draws)
    ]
    for number, (indices, drawn) in enumerate(zip(*shares, strict=True), start=1):
        torch.manual_seed(torch_seed(run.config.seed, run.step, number, runtime.rank))  # of dropout
        pixels = send(images.index_select(0, indices), device)  # [b, 3, S, S]
        targets = send(labels.index_select(0, indices), device)  # [b]
        with runtime.autocast():
            log_probabilities = (run.compiled or run.model)(normalize(augment(pixels, drawn)))
        loss = F.nll_loss(log_probabilities, targets, reduction="sum")
        scaled = run.scaler.scale(loss / len(batch))
        # Unlike backward, it leaves the gradients where they are: a call less for each of them.
        found = torch.autograd.grad(scaled, parameters, materialize_grads=True)
        # Of convolutions they may be channels last; fused AdamW takes all as laid out alike.
        found = [gradient.contiguous() for gradient in found]
        if gradients:
            torch._foreach_add_(gradients, found)
        else:
            # Those of a compiled pass lie in the memory of its graph, which the next pass reuses.
            gradients = [gradient.clone() for gradient in found] if len(shares[0]) > 1 else found
        hits = (log_probabilities.detach().argmax(1) == targets).sum()
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


# ==================================================================================================
# 52. train/resume.py
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
    if config.init not in (None, *INIT_WORDS):
        load_initial(config)


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


# ==================================================================================================
# 53. train/memory.py
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
            parameter.register_hook(lambda grad: gradients.add(tracker.record(grad)))
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


@functools.cache
def predict_evaluation(config: Config, precision: str, batch_size: int) -> int:
    """Predict images without contents; returns the most bytes held, the training's state included.

    Args:
        config: of the run.
        precision: "fp32" or "fp16".
        batch_size: images at a time.

    """
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
    """Return how many images are predicted at a time, at least one, and the bytes that this takes.

    Args:
        config: of the run.
        precision: "fp32" or "fp16".
        limit: bytes that there are.

    """
    most = usual_evaluation_batch(config.image_size)
    need = predict_evaluation(config, precision, most)
    if need > limit:
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


# ==================================================================================================
# 54. report/render.py
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
# 55. report/fonts.py
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
# 56. report/explain.py
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
# 57. report/evidence.py
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
    read = model.readout(normalize(image[None].to(next(model.parameters()).device)))
    vectors, head_weights = read.vectors[:, 0].double(), read.weights[:, 0].double()
    sums = (head_weights[:, None] @ vectors).squeeze(1)  # [3, dim]
    outputs = model.heads.head_outputs(sums[:, None].to(read.vectors.dtype))[:, 0]  # [3, K]
    mixed = mixture_weights(model.heads.theta)[:, None] * outputs.exp()
    if other is None:
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
# 58. report/card.py
# ==================================================================================================
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
        init=describe_init(run.config),
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
# 59. report/figures.py
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
# 60. report/page.py
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
# 61. report/files.py
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
# 62. use/classifier.py
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
# 63. use/export.py
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
# 64. use/submission.py
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
# 65. use/predict.py
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
# 66. main.py
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
    """Predict the memory of a run on these examples, and print some lines about it.

    Raises:
        UserError: the device cannot hold the model, or there are too many processes.

    """
    images = len(examples.splits["train"])
    settled = {"epochs": settle_epochs(config, images), "init": choose_init(config)}
    config = replace(config, num_classes=len(examples.classes), **settled)
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


def train_here(plan: Plan, runtime: Runtime, examples: Examples) -> tuple[Run, bool]:
    """Train in this process, with the others that torchrun has started, if any.

    Returns:
        the run with its best weights, and whether it had been finished before.

    """
    config = plan.config
    initial = load_initial(config)
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
# 67. model/pretrained.npz
# ==================================================================================================
# binary data, 184,423 bytes
# From kernel/model/pretrained.npz
# SHA-256: ff2d82bde5c009af856098fb055b0754c3b4200ab53d6e3fd7f1c7c76d9bbf99
RESOURCES["model/pretrained.npz"] = base64.b85decode("".join("""
 P)h>@EdT%j2mk;8Apl|Sl8pcV|NsC0|NjX96aZsyWMy+MZg6=401yC4Kmz~(0002Dr2+r|0001-yT`8U+P1F8(3!KS97m2btQq%
 OJE`WH4Od)n$vE&mh7B0L#<_+owx7aJq#ahCd5k&c$jXU1XVToSU_k{@ASCwQ{`R;36R7|9zxnU}>;Lw@hoS!y`oE6<)4%_h|M5
 SL|G0DffB!Epj-Tut|4;w<KmL#Z__zP<fB4V;@t^+vU+@1{|MtKBmwzwc|1baZzy0t3ULK#keDU&!SATeN`ef(-+4=wXpof30K{
 Xr?q(;LYdmH01J39j*TNE~#w-0QaceD!e;w8-O;>`Jn5dHh5J^C0t`{1VFP_gLFXsv<sS<pDXPB(G?c8dqkyWh5cFm|ycV!qsBk
 LKy{oJOeqgc_iY`0C?ra@GrJes*E9KMZ?MqO12;TNbV|QiY?G8{xD?@TC56l!<^9aK?JLFY347NBk@8AM5PrbH!=j^5?_PN50oq
 7DV&bUpAg!`Tf&1q3#av6|}XD?9Q_l5!zwzh|u$wyq__MJNieT%#ij@zDe=x7Ctl<O+@-q$DUq(^dF9=^v;Vh5Q5Rij~93DEaN@
 73RTWP?@1xb2wsCZ(K7z2rO5PlynBwc-wr9RhEo%wQ3p^o@({jKFB1C`%szYh{n`26KlGH6>Y_-+S<MbKNs9Tw&?5?_h8U5kM;0
 Y!B2#D~7@1Lfr<cfQpQVGU1VWVg(Qsb0Y6t!E@ZpGbY$nOqqp+TDWgPLpW)u6QKsFiZeDsDs5vR=gy?K%YD}!qo^(7A5JEHg)j%
 >L7^l6Lje2y}lhnx?(I(D5qWpc|@RwRFI8wY=S^=kO`$?HQ6k#&Mz`kSkOxp0Hg<&POtFT_el7uDdZ5Mr(Kl+=H>F#VG3;PX*hE
 G$;|>^AhI;L_2Uenk$BzB@A}#eoac0(PBjN#~aZhWN&~Fn^lhATsY@WwbzXWc2Xy(gYut%*uJRQfj90F74)G)y|lI-pDtfw$R<^
 t8!{@z#yHijYg=%wP3ndf4~3wQx<5>Y_#|^s(=LNd<^pIBE9Xzzi6g&7586rb{q~C;IrtB0{H94q`<0+p0M?c<*(=`@9lhdh+iB
 -g_iM-l-NLV1x?>8;->kbpE>{J(@A~!t@-x1`|QdXPL5x{I7+{>KRuiNh@-DJ4yE}1C2{+^gQ)Z~k!sdK?F$$Z=HGUw7tPb}w{c
 @dW1;@{rIifNJpt4HTu*n8bkAS<>9@v_igMhu<GfjqMiXWwJel-!Z29q^^AyG5$B(}k$o25M-%h*1<`VxrKi7M;+UE^EvWNgiYA
 2pFn5Iln$s-}I3Bj8`oMbMw98bTDeooD3=lm$xZ-prBYDs24B03WRX?A^!z~10bN8QsWQZ)&G9&OgTB-D`h+5N|Hnwp3@8UFQks
 `^<RDfbrD5H>r*4tdKUzw{6jrRN0<(t_X<Yp0fgJgIhHrIwH0jTUnQ4CtUu{?Hb5gMzO{_!rPwLt`^l>Q`F+c=Vis;H8Xw9Exi+
 rZa<1Py&LV&4cg$?gF>Bi)$<he3X;b%Vq?DR{m3e<Ou@n(Gn3tsY7OUL@MTl{UP7Xuz7A);&+=EX+aW)m}css)%{ASOxz;m8IfD
 M`TSPfy2Wy-0)g(l**Q2GoY&j|{As+*7NFBSZUfqD3wCWjVqm8wE0MDlDm94<BkdZAP@JSXeG0W#nC~>`#84b>3+FHsGkPu6L?H
 pPxE7duigKAbv*0FeP9T8LEgH2Lu2s25401JZ^MD0etxG*<9<pcz!$Z12>1d0E%Kia>E!CZ72S>I2wx_OrHnNG(TRyJU7*827fk
 -~ZB0C{tw?MHZjV(hX7zuO8MbW2Gry;F5JDS7Yh$qDjx(DSRkv*n-2#2HR6=96Ppy0Eh(6NkU?98*{jHQI?L!!gmb0vs-PLRWoB
 (F&|ETqIR6gW3SeaDWD#7AbYUE~<%S%ex&m?Q*_&o)<8FHK@7PEm<+#JU>QWD5z-#EJ%OK(ab*i;GlZb*X|!Xx_>RX5)1ff529_
 )m9#xIg-U8<k@*-7Klg21xlt#9;6^BxWKL;MG!{?BG^U|$I#8{zVW=npOX;)6vf)1{{UvhE4Vx4a7mzWz+xH27bFW13?yj^qXkK
 #Fd>*k*C=q`k75S3Ak<O_C&@EPirbVTcGj`nMj<iEtqhzcMnNKZRFAM&&tX3zV6QB&=OpQ{#SjH-7%-9WnF~275_|bRrWV2muH&
 u?M;q*rwT}h8i0>F?8CPOx!IF5$v}laNf(Qz1VEP4$a9NUh9E5mLXgH5{RR0yfIgp9L#U;z~`$;?1RU$@3qY%qQRMM7XS&z{V{&
 0G?o|W6MF858xy_jWt8if?Fk_zb_!K6MNDx#0B{8J+jBf{yWkWWZj&Rd{1x3F}lvSFbuk8m7?uvlCP+wD!wT`@kAMV14?cRl{_)
 rb1kJZ;K-6!%lsyd0xpG!$_YcXl;mOf;e*evnup7V^-Nqs<H0q`Q=!HqsQk2Ho7;zh-*=<l9afp0vAJ5#d+&2nJ2SaWYoLj~{qU
 2<)Ozv$gB~hCzj&dVY}-6{^T_ZP^4)x02jq6g*LV+jeajst{R4%JNvZA$1J@?L$xJ-}Z;QQ7CFSCT;7XnP)1N`-UCIT2hmwoqji
 GC?mBav;G==UGHzVhPicY*b*y^vUI2t1<?;!$X#3WAkzK7_J{}~l7J3%gh?~gS6G-qDI^V$Jm(4#Gif=MIUeKzMG-KaVP9x0BLE
 7AuJl%wI}UStQ=~zTB_haz01Y%WOKH>4_&S|rZ5+TLaicf{Y)&|O9xWmlPDs2wM-L6E!v;0OoIlbySumZ^ufJAb{W<R(OO*x$5q
 6N#QYFaOI0@r964@aXBUomVY|<EDY{oiq0_z+CupGq!fe%;fv%9(Y-c$)X5!;?0V;q{1sTI4`h62!On5nQ6BM_XFs|z>28U;?hf
 ;n}_kO>{eP~A{y(8y_;z;hrGCP^aQ`m#{%09PSdPZ@jT;vNTw-7IxbI4}DwG)(;75;QMxqK$!WVTRLh3uWuA&9Fr$mA1{Mqsi{<
 PcNn2h>X1=15u>oJONs?4_GKwxf<Nu#qa@d)A+&<`z?FFw?egdvQ)eJmM%6zfFzCwY)iBzDPng}m$}=NIb<IqDMT|dDB&dx%A+(
 %v$*WVuY2)S^g*#z+@;E7tQ$ErR`61-xjVdFKp#ImrWp>QJlPgPm#_&oPP0z)2*Vidc8TT*TKF6)Jgn9cnnXDA^2vbGr`m_VJHZ
 x($yJ1LfN0mMmTO&43{Py4{g=+=*5#_zXGag~Vv>~QWsp3jI6@L&w#{b={hQjmoatu0DV#UR&%f2JO>uwsWw-T7=zMEPcn#^1%l
 z|-d-%$&H=Ys|>hbIbSv}+kHS6>Up-*lf?`b67-Q9}^Z*O$oQ3(LAYFsKHTh@;Y1|4s6z@i$ADL#8p$qw4^t>cENB0dR(PO(rt%
 kiNQ%Bsyz_2G|?Cz~%n?V!^?wE22H->3XW5fWVikdW`V<<PWd6esT*q-12M6(IIZTLG}Rjl%6_4Mic@>vXCdh>+_U;HlKbw=o5f
 3X`R-t8@vU_Ea}iNzw(lhSLg0F{z{Au^px)gd{8is(1+0F=|cNT<;^nUQd2rGxjGxS2iP{DPmRWpGb3)nyi6^pWy?tpMU62f3Nr
 JO{O3rD*gR#6@V14rymp}OZ9^8=nAAf?sMs3uNtZ0=AONp*juhqJi{VJQZ^koAZ?mrX$D^37c36iz{D(%NR*zrP7{)@Wf2nwP{B
 bXt8!Z~d1A#%=%8WZ#06cjY~E;beqm2Gj=P;~R5ySt%T4G2v37Ev=V%BD#YwGCUr6(@D|Sp3aeN|4_ea~tEp@I@U7x80m;!Kfob
 0OXK2&LMlQCHhq`r{qnRjQT2#7r^^~Qw_X}M%)q?^ViFK|3f=%}G?lgU{0A4-QI;(*4=NK#$Kjj7kkP})>U^Cm-x>dMC^g_I(d`
 $f9V5mcn1RyAPcZ)yA8st!j@xF`OM;iD~Z%Uu2O;xse~S=Ou&brfQ~B{$1<kZsB~cCskS!SwMUpUX^&Rb-5&c|sr{ish?#UeVJ^
 MCJ@;o7z=Glmd`hY)y&jvP04Fc#VK>bd_svi31MoW)I^nesYAL4sK^ENY_{+P1fQT#uhL#h4D{z<C{gs*ySG@zn_w$N3&gI7=+}
 o{qawSUKC%FBCZqFZviLT1=bMC8LzN!KEzMIL_36-_(+`19gm0a<<rLs;<7cgP#_{7b}s(dzemzffFV#fjxi}GYbnx9X}T5YG&b
 >_FIkKxGRP<{z%!I}F)rxuO0+0$3`c4;d>qUpq(QiJCGSYC)QKt`kCS2qfgORK6KQ2f#F<=G)_?e;uye|r+GELvJ_ur-i4rhd1j
 >4CVYL*-vK&)##wMhUdm>a73<XYDvDSdfa*_~rD~)lq$i>`BvnY+clnQRx0qM3n#y>Brx?As8goDniaeVVYQn6F%(~hmMPhX7#d
 Nfk0eNyA8m6Ig$U^&l_sZHR3!YC4f%%B>^IY1M=Xj@+4&gY=1MXfZ{mI%uxgrK;Fycs`#qPguX=_0otx}KXwjfsI|jZGC?2gBNo
 K6E!02|^1Or7}8|nxS$RMrfWi@p>M2w_7UmP$;(`j1CKa-e*3V%rXd5Ce2AcHxl0oK#+BK%(j!A<|Y&}#gc5jX+tQuhhExrZIq=
 &QV;-70v3j{i<nSqg;wG5(n|{L%>NKvP^Suz;z=?_DuCJtx3ONX0FR1#xw~#$c7=mPhSad}gp@E3a!3e=0<R2o&LTQIsF;a~w9+
 eJ^Gyc;nxTM|1OgJHJ_39)vc0AdDU{BbULKNZkx^5fT~3do6yx?Fam_{>B(rJFY%p2Jx@|gld%ZCAJigennM$wktC+>med_L3_%
 eE)E!7;veN1cM*usDSjSqUua9;2x;GIep$5?u4BH;97CDk4izbT_MjWHCgn5d5jWR}K`XBsw-6qj3Oyt9*c`eh_VBOnv>S=|^$_
 sAEO5SzCKz17ouAgVLQ2zb6)qpX3dF&jm~MmCYKL}T!)TKh63)Q7v4n7~Y6xP0X4J$h9r-~RAC78{ysDrd&(5A5w<o=slVC!07G
 h5X5WKB(nJNW@YLP(_*D(3Tc!%bXWL?X=>|U7A?(&4>khX>|#lWc7bgPp-(neoKy5b8|f{LapYxo2lM@gohT+MF@w%_MIlr%#(;
 bgE63~h*q?;ji>6_2Bo+p=S)Lpxz%D2iL&nQinT9j^j%Ju-a}?AnGsoPz#*sssWw4aldRn#4KktZGNc31=GrQtb39e@-B}ap5gN
 2{9FjvMW+2KyHi|!k3t)xRO69rT^J#;)oqFFjlLnhCowc#09!3U(R@>dSzoE6QH~E-4_u-3r=Qk7A42I-u>&q$0GlN4}MsX&~!j
 e{?!pyR)RDTIGexAmDR<Ym!cf(L;7z`3JJIJ$;l`tPN)_k071rYh!2Rc0eQKvdW*{$?7TxY7wtu(mIK@~wfV9F9?#~1`u4#wu5w
 #`YFE$RTXd9J{d%*P{G<%=A}E*jSG-2x#K;Ad`5<q%PrqztS=GulS@$PR*4!?;X#f1iDvc05B#=m)#l+pY=Luh&&%qYVf{rV0Ae
 |Ju|oK>F)DvgRKgo%FA~l}eCxA=YCC$#%HUY1Iv%o!(bZVP+xc3Dw+Pzj*sM>FqC}rQP2g#*=(Y^zX*&#Gk@}W4Z_knvF{1!Zbx
 cmeI%2`s=mcmAJsS(F-e{`M393Ge_U>$qkjbI$3fVa;+SuS9{E4^kGaISM9^^wp;$;4kyS>%-1<kf3S8po}XtVfs0HAt?p20sVj
 7MB{4zL*L?~_Ns?(3mq@#o3UZ;ZHQ2c&Q7PjYouS4lWRsA74KHrIELSub%!0jg&yqD_QHsuHc!Cv$=7^avlAWEri@?QRU^<zFWh
 G!0e&R)~Sc*N|acclq%U3?jI9SM=SS<-eJVl_Awri}4VwQ@aScdsohlnY3`R#`lwDjg&F}N)#y8skO3O<EELgmbrRQj`6Ey!_i3
 Ss93e0#O|cq5TwSa{pjgF|g8*il$l>LZJMHjd($kQ>a2F}t`vYudxs2YzxLt}OnPJ>F^M51)@=^=S=CIilaM)-ugPZGeg*Y3TGu
 syPw^(;R*|(r>?#4N+L!D3-@3rMlbg!-L*VXm#j&LbaD}62Yh>dsW1(Y!}wzM-~W#hq$X$PE*u~1K55_Pb&I@_5Rl;lL0=>p~*n
 hPU-tS_*)KlErmB$Im+NVPHq!~l*@}V(ecPcWeA3O#AR@jfmGIbcY<7e=YJgB|K5<{XFCe4e2FkLfyz8zB698)B244EjbI0#OXe
 >rciesk^JgDJZG|AR8U4jy#wpS143DtI)|}<PCdY{JHJ#`wV8(fh*8Xt*;*2!IEzUt{x6akxd^cv^&615_e%qiW?g@p1sMn9TS)
 w`wYa>W`JXKvZB^aFI96K;<GRHG6Do8-ms@w}Jbn4`FcKAAKfZGDncD^&4QfAwCpF*0i#6i3ziGU5@`mo*pz7*Xila!>MR=PNm5
 xkQ#X_(^r%7If7u`*P*s-WJJ%8_kx==km#Zto1K<5X&>a@a#Lk;NYm<;8KeoZ}=Zxtbs0haA^xccCmctGi9(ygOYjJBS41bn>j-
 >wDh@<9Cyr!PoYQ-jIs8ViQd@Mq3;s-v3Jc_Gx;JZ=*2vp?~eL&Tg~H*0@{KwDi31KYp3q*GI+kU*5Y|^FU*zzp|f*`%i_7Rg-l
 Q8n$k``EAa*ZaC%03X4@pgqF#K1zJ4c^qmx2>6)6KzSM`<@BX(%fv5-D1*#|x#Z>!o70mI%2M~&+sCT=Vs4a~iGQO4+nQp=sCgS
 `7w=abli?L)JTd@Nb7|S6EZlOLLXDA|>;ir>W-k^>c?p%W3F^Wyma10S;I^8l}klFzNNnC(j%b@U4xEXF53bH<0AC8&8p)lBM0J
 I@CGg&s^J!453(<y#&mqKw&A!_FjAL4$I9R$hI&75)x1a2^74RGew?odWwbcy=9p8E=139VZzT3D3%XAbWi;*0Jvng)1E(KR6)t
 MlL9`=3T_R)Erk1{BZRfr}gW%R2No8F@UBAv_gAe-LS9*qKvcsp?aXIqq;-fqv^V1sXnlcsGK?SrFV~nnns(T-^IB|3tzB&wEs_
 5M&WYb6U5*Q0n70(Y-RSK@MFGZ`RgV)%EyHT2;KS$32tTV>b?(X#t<xAkQgOM}!a-X@|x`giiQ3|Dc<r>rxFw`K-9MXvd4u2hkw
 E=<0Q8&JK3-brrn%)8|3&?)^KOFsT#1Zy1BGljl81&afRpveDRw(s;Io`iBrh?!IMebV{2x0TcJ5zvq$4R^xt0o=?f!B?7zL3DY
 y{BH5JGwWrMsofdWx8^!D*j*XD-bh;Ex8KQ=t^}r9i9t*?Cx?V47Ax3q9()&k8{$ABvJ&sl>SVfS4H#vZ!h3%QQ#@1Aw;5tNn!_
 T6Y#gG)vmk5DXUhoC>mBH1hQH9_=0>$vcoK16yJ$&)!D2F)@!pr_mvYT24nbo>^*O>lX$;KI)vP|@F9}T<VDKL!sGKs>Hfjm35W
 t{IKcxAoqRvWEl(-@^ROEp6ftC1EeL?h#%f}pu9MNHeC!zz1{F`Pi#gzXs{^2wXy!#DY2I=X*{@V(=JdL{Ru_VZTO<mQGIgh);7
 1l^0ovwA;d{&ehyH%~~gNH&fUaD;_c1S%;L!Tf&gkA614d?ObyYU7=4#AmQg^f6j~ay@otiWHO{=4+5^IU0<xJSniv9l0R9W{n{
 ^jI|c_*L&8#ojAyP<Om0Ex$av0eiN=&zCFw1v%3TntZI9AAf8H!?a-+Or}vw+avN!Dd@rKSBJ(9XKWHXrQOf>$=>!b^{ge2qtU=
 tbc4vGzM98aDz}1W=9zSHVPWOXvx0gvg4y)Ed2R=Kj?+#?5hUXppF8>|4YrVwH-M^M;K8#5MhFa-zP&k+a+fJTc#ce<eRosYBT~
 WMKY1@)UTU(9DP}fV^A-L2R^QmUKgnVz29?38l#VmK?5kn5PUSneKzGpN$Z0R;suT(`CbHA9T3itP(e#c7Z1B`Bgn6H{_MSRiAL
 nh8S!B4>a(RL7LQKWehA3+t?gfLa_(n2HFo!b#zL3UcZEHjX$K9@`81iFKg-=ag8*o8}aF>M63VTx75%wIn6-l+40x+PnI>SKy7
 *HJhuP%R~5f7W^Wo7Dmjt^;RI4vQf`2$W~A61>&4Q9KlfL2f-Jt>A*|0DCiKFhRLi9v^OCVGsEYJ3F@r>?5v%dgtIlA8EG}WZO*
 Pvk+8v*oCJqOiR7G#TAoD-K@D5QCtqc-mSM=oX2*bdIeW0XMyD|AqUT3k#CStE^h9O<%6tvbHlWuGEDvS;oIn+%1=rK>E3C(d^l
 KIjPR=ytrq#4zy6K>{vTt~vsf>n0VWn$bN1*x&bL8!`T9`(?ywv;bv?+7jRuhgiso^`F~par-SzN=*ONNO`^Qv;?YMl^*BQ9z?t
 shAxeJa=gkR>2t`L<yRBcozHk;T#AD8vqJtlB}rDRljdAr9W;q@0mz)=2qMDEcl79A!@?<#Ag_|aY5SW&gi_DOhMrvO3ztu}u@3
 |6FlxqsY${+gvKjdZ7Da`a42Nls{U<Q%5sJ8Zd`KIg;lS-tR_F9C12IHmpyf=qYA&b&WWcLr>`GY?`d#8!9d-@WyGrTsj5|HYBf
 E?BM8U{h4v6>r)08=Wju*!0(f<GEFENeZpkdR9e!zBdn;rr@BxR$L5gSc_&3XK=?tf#Xr$HYuQ$0sENSG(iJaMRx(nogfKs%gnu
 P{rQL=)&aUygOwlZE?cckUjw)G;j``Cg<+yuV98ae<6ZiovSaJaKU;sh6n3apzw&<exXA&(MX;+exy<({=$zsI+UxYjGfT}|>+y
 0EdH55EthtDk)X)-2w#%<XFmpFL6#FKTaHDNz=!se)1B8Wzdh_T;=2Z>{0)TQ1G`r`*-Vm|$z#@7aP7r>UnMRNkq>n-bgyk5Ac`
 1zRG1h$2sMOGQlV^<$K<GRl(3`y>9soQx{0PIUH8~%zUpHd-goqoBjKFs|8WRb$Md^Nb<4J`JzO895$03#zYK>KmcPn&#uQy-iz
 m9&My#EM0O%L#KL1&sjUtqVkiJNiKaf*gydwChgi%^y^g{)Y`Y>dZ=?VAbP7c9$n9=3G|c8zaw<~8^tvO*}v*=T>@Jl`(;t$(=Z
 pLK7&t0hMzBJL+)^iL+~9r$ktBUqMzR3Q1fm*-FRu)#5`B-Ffj^1&NMP>KhzOOgv@-(3kC#sb9xAr=sw(40th<w!h;HUysJK5SI
 ^x*t?vrb1qm+n*8dOFTTtDrXF_`^Q=naF4nB`!_Q);HFGD?(E^$tI7Cb{?K{Vk9)YV-qc>gPms2_S=tYl^aVmab!sFvc6xfuHlC
 ifU+mqtBuCY4V<8%9U4H%P_a8Q+g!<D9^l8^_Ryc_>U%r`>=t-0N_U``uw_l<TUX&rIBF>}!6dX6m?-ft)A7JpG>1~1B1@O$EOb
 mh|44FmTV$_K~HJfB+Xz((?D<uRwG~X&7SFnv4T9ml<ZlXz=){%+dM(Z1;MZm8q(n&X~{BevEIocvTO_`*`W35u`RcgBh7A~ymn
 Cc0{VP{SvjlE{)#i7`NFuEF;ygOFoBxWyv9zyTi)eb+{4KXo_(jvv3KC`(&mp3~1I0<bSDx4-Ty(|*zP<7D4d<J;1J)H&yV8{qk
 i}c&WsXW_%a;-ycH>urlgsJAK4bmzgb7HsV9-ml(c>5G_UmhoaW}_#sUj?s*1Jp{%F(Pla5M70rGnm4|Oxg3nR=`^Bmt%p&&;ZY
 ~(+`!)9vOT2tgZL8NX)nq6?DBg<d$+;6u6JNPzcZzk|y9`Zz;{vRM6uvhY;C*enov7)*8Dcde_-LK}iJjkqpl=M`ve^pt2<;VTI
 dxNi_i%hf$7(2C?HS*d}I8lk(haI}IwcO{s5JjVhU()=lAP*%&rm<~C<(2r;g%)rT*kcCAEymf|o$h?tcmR)Md2$45o;i5dO&>A
 Su0clPDog^}BO0yT(cuE#a4F1j!`N+rDp+M?b-Qk-#x*ezfrO%oBL43em}aNn3BYw^Oa6!4Be^L`Jy%#+q7(!?dXQAaxirP|MNB
 ZN)Jj>EFFnA^`JrV_43TC}OkS@X0cAu+e%ykvH^xpH$&T$FVdLCKa}8dV4w545yRF$qB{A@5^FYN%l>>!fUjvU+b6<=(OYw<s(|
 lBj@T;@AQEeM@B0Zks=1?q`madNWI32VXu?&9y;$puuSgZcuC;ueS0XQ^N<n9=D(bV(AgVVi~!?0-Y_&0w7PmdM(ZN3v<KEmU^T
 3L{DqIn4Sp9@JRYj1Q8l>u*c|~@}j=qa@A+IRPpGx8wCzmX6l)g(Hz{$PX0o-4P9%-0$$5&HJ{i61{2#MkF0>GQUYH=*CIJ%bhM
 7+M&&>$hD?vbEvquOq7q_vsw+?d{wlYbnl7jQ+`L)qbLGyPMyYGYDGk}~-J_$fCWX143VQa}SD0VL$FAogJ`Vgu+I_+ti*okFYK
 H48unFRuGFoL0q<v_*(GC?F5pELZ{oIY+QL(;ef-Q)g1`Zv|rzo2!@dEes*-!73YlDtkASo>9W?YKZ5e($K*L@)CWRqIC`j%IVq
 PZI=tbOqaUwle$hL@1IDkF&5JI2K~&m{`LJdg8-wX{IkN3IK#8Y-8%pDWfn2_F|?>Q&sLqPhgA;PZkrG^y#=Q%_5Ctc6@{_`hOd
 `>e)=kbw(c6|!8a8cvKxP%z8}OJYD0M5;m01srQ?Nt%U6VT5hq5$R6e2SB|2*lB!WPrKp$<|XU*cEXrx1P<wE7LslSM2{&@L@4C
 ?B}mwG!=UM<XO&+r6ls}a84Ax5+hk>QXXaGo71=0-J9gPLt7ENfU6m2Ch^MO^XY}2kf<i?aGKJS=3M>kb{e)DqxxPcJj)p-|4&M
 yLYlWp#TBvTFu2-RNH+f`}n9fUZ0U>m$^eoS?E)3%qAI7+^LpsXCu$Q}AfD&n#DxAaSL5K$NdxUZRx>uJIA|1FAlN$4^9Kvtf-j
 S%F59@nK1t*F^>89ZRde>9k#yNqD`x{V$TFb)H$cKXEru&5jFDuzu6B-^*J*d8&TN7tXu0vfww*-cK+aFHM-Sckf;ILzvLOylob
 }eI0#3%JmeSWz9M|qMH)fu{2HSztvol;++d}g|p2t1u<8K?0^u~$WLpjv7H;RGBIO%ydopL0v*nVxHj<iCEqPsO#57$ERzP_|LI
 KE`uxEke`i$ou)dZH!yO_<X2V3m*ijgklt0Cc%d4nSP>|KI<U>ZNg$^YHNl_umZ^v5BMQmh!7;ZpohB^r^wI(iCsMA@dn~$Mdqb
 >*2oghpueu;`1bUeuMS^pd}yTFI2A~2d6@eGa!Lq42d&8(8dDJ*55xq2)$DAEmiMUx<100I3wWA2S^tXNI$FHh=^y?D6~5{90&>
 AtTO?hk4yDY>U*CIp;<V624>9#tP1h>Q_?}*gH+2a^XE@~&ZirDrm~wEQ>xi!8jGs^~81~yR%U5L)Yv!BMSA%&lk}8v(6WH4LAz
 !CDClsWnIKdNs4EiCPE`iS*Cb=<k^4a2ocE^IS|BQDg&J0@Sts|-+^>20e24f2pz{tF)WweKKW{@c+ZP;W0_I#a;??Yq;aQ<$;w
 Kx-3A$QU{LqcOZJi|KmTPL}nFJH!+MthCp1w<wYm66*#ceOf3Z~&f$wluEyGrCL3SUpp@=`0PM*|wtI$PeIY+BlIz0^v!=-b!Qy
 TM<GbWRye!=AfY3qU-F~yd9x8hE-reWlt1PiB!NQ{KJ-0AH)r)KCy4K_cfz-23<F&O%~r-9nvtH>*2=z<JkE&>8;N9rn`f^!=Pb
 b4BgMr2kO4^7n8`PR*nTpB*zrCCQZ@Wjq6wCSgqG9K@FLv<H4LuD{0O|aom)oI$4u<tFPg9^FZn#a<%K-V-dL`CEVIA3M3lV_PN
 ;kfnbU?ZoY%|@0HxFwL2_ax|hHnu!H8)T>)O$^y92(qv8fB*ooHG-~vyJ6<!MVkjHvb3;<JYY~0<1yjaOFu`r^yzpTMp6S4TZ?A
 W1jG1=Uu#p0mbi<>WJVaxt=PsVnD+vy4x&3U`)@2cXS)N6ek7{zq)21^B~N!Fhz?V}x!(hi;ygVA_>KU>~iTW#I%IpthdZOeVgX
 ~gaC%%Fx=VBYRf%hLyc!2slC8?>}l!%2fW8VOjCNvcyUR;fn6r;lvHbrBxF_t&AjhQ*m3+?gHh;#Q?83<>+qr4(qM7-nPBsUd|(
 a$-RAV|L|P`QmdLd8EHI?|(w1T!26&*By{1XbdI2YeeUUZ9_ikA|ZKwLn$#%m7=DJz=N@N@or0|1*FtqXDeu51HnbII5DS{TwvC
 *=+FzJmvncywjCs%g%)d$Gz<V$X^<y{#+8}D_K(aYkN7l|;7j#nNmM)g{58)>Py5gJ;mH-8kRnQkAZ(T%?s`7N>8@AGt=No9df)
 =U4AV#U@zeNyA<L@($2JLFPM_>r^`OQuA=Qu9@YQETX1I)%xh>*46QuZzQM7q$>YqMcCf!n>sYqpSMEX^udDe(`QY(diyk*?nk6
 X39SA7;|YbFwFC9l7~b>^F3@9Ku6+m*(CSC+|=<2S42TKxwXv#HVd7Tz}=pVx&C<{TYG)Yba>3MpcOPO-SF!T21<>#Hr_xkh%gP
 rHX=Zjz<+ck)7eTqN`&SJx3-;v8!2G?khA-RXU&VY$e(el**I#K2+Ag76nRc_t)&lx#(ATTiryILh-)LAy?R8@Dkw)1}${2p$);
 =%iCQ-4TqmoRwc$8pj$u6=%DBP?wO{)Q|~w;bOKc1Z-G9v=QEK@q<Jb2Hg!?&`r+@DGK$05x6<+7EI`)Ig*=GFy)4QuNs-_EcA0
 Pv#yewbI{;-^#DT?n)a|wS*7f%D6P~3Sgjp632YH23O0^pmenZ;ZcgDdvo#Wl)q#YG=1C)ApLjVVuJ0=wq`fwKbFiBV=ZI0-91>
 v~4W~Oje-9wHAh|b@gePuI;_JqxtHyzZHVi$TB2&fUN&XlPSZUrs1H`l|HUyT@^;D^-V=rH7@FNM7RFC)?DQYtMt4jt#AtPG|h8
 ookH6mXey-&WT&As-Spl-&~*xn-CjbKbALunaTdnsuN;W)CMB5=-tCEB=Mx=%B>gV@iCXlgcON?B9iA5Txv_rmHIl7fL|`Kyd6q
 aKR+A-&VD5{<;ojDT}pk}YQiN>XH_rLgRI6(_05T3cOQCL6P#clU-Z<-qxfZZ3W)cqeIX3GzvGvtQNX?57#t+8#@T^VdQC(Hmmy
 %NRx^nHfO7%a0MaWTX|0+C)n_a?#$yW^5O>gD>Yg?^^?(_+!gi9ivIvlRW!U4Kxzzv!v3h67n9q1DD9wO$^bC7np7+0m_=5{|ns
 rf+c+E4RdE$QN5zLSth8&IMKgikU%-Kl8~)g1Ps#S<R?nAMQ6TOt>DfQuK?oZ(+2}~au>d{IBeJP6Uc(#!Knz*qS&mGh3St209o
 Jyvt?u9Q7PgOly!$Oy<CjuH{%Osp{=zJvW8lQT*Yh$J~72r{#2?B_kH<g(T`5wc8WJA?^eP$XY=vmLaJ@G?&=G2)vZucy`S#?zy
 vh?>KyEb|9oqI3!KSGu%0@E+n%MT^FngyV+YMo+Q47?>FwHkV3&?p$?7hG7Z$R!2P^eZlCzbs#%l{gShM$}hHIQt9mvghaU~%bw
 44y5bZYd3myH=aZ`(v&BL;8%rh`K_DtUnJn;Lv+48Oak(J)_!La6p|n~SIIttMwY;9d5pBQpn3EDMsbO!x?B7|&*052hlj*T&!c
 #i%op9&DCalVXYdn^bJ<GW}ObE2_1l%V@oh1j}t9w^tr}?eve2TO<gK_0ht7H<E*yENgF~%gVjm5XSJJ7qoH(h1X^^Gp<t&dr?>
 5c=ecoHFi|3RLRXOxwpTyY?6z)pV#D<jpod`^JX5egL(InovSn0AZNdAO=*!#2}K2iA3letA1_b-jJ|ux+c<kCp(Ry5M1lH*t--
 dBd$72&nO?Y7u0o0PNR;AlK3)g)^<?Lqe*?5&xB7{6GkWMF(B@$h&o8^0+JC*X6aPj($DFr~9}=_%;{4z}W3QX)L2*MGw?1J_D)
 Y(a%y9Of<GXE@e~6mvp!#J}$Bp`oF(wWt*_q!xd$U2~<vFULgApnVhx>R&Z7bZT*RLb|6~@P{*A<uE?B1)}f9UMHpC*;#9`>ZDZ
 3vq}e0iYEKhFr={R@f=5s3>P`^-`-3JNWAaY2xHRnJJ#P3txC7!EOr>Kt@)%do!Q(;A31r&XmLgYl*;*n2LZF&x2-Z0<g6^xqw9
 t*1ijq$avGZziEv1~9iZQlf7l(fYedlC6vk4(rB+8Z7Vm)X@I*b5CXyAKUh2136abKmIH^w+qTGoK2-=h*ntNb2Sc(3;ahWZQ)t
 091$n1uu)rqo!su6iF}jHm@8UCI!~&D#X~!H2gcekh?Rv1@(*nE7)9i?!m!e8*qrua#HNnM8~EPl(drZYF1yIm016ksBG;V?)eg
 Vh;}=yV8`$<+aNw@`7p&kF;@0zY^1Ng>bhA=SD^VKHjy`#Ps0qA!CsY)GkIm|ln&k=Y5KR9*4s@4ZD|r^4@Eb?5>}a^llOfp^&5
 h~kQR)P@RI5ZH^N%}^)w94zTo!W^-+)@R(5$abpr-`2Mg3d`Dg%FOX4c5`OJFTdTC*6ABRUNb4?r$N#TdV^ZBvr1R@Dw2DUWj0L
 K?K9Mv9j`gk~!7RI|s_cyv%<5DS-fxP<a!e@2la@Y+)Gh{kqGM2v7*kDWZA(0y9HEnAJxC{#{3a+&BhV}>fJxm&d8Qp`CWJ*U{F
 H4C<M@U?!{kgCkygWE+3bQ1}(u-K+K&csOt%W!VUbLG<9O$-$FK;)K!a6sa%Y@@Y}-ziwx7lu9c6}<3&<|Tz&`6Rw!!WF4M3VzZ
 O=JA1R8CMpB=4>@`@*VX7t*#oFm}g9EBTQknV3V*O2}s;V6|Kh0ujDn`(06+?uL|Te>A4W1-f3jD%{?9ofOR8YDq{l3NI*_giuK
 khW15&1?2@}*#qYUTsAZV(ubZ;HGw*SoO~P=6J|yE&SSx(zuGPqGn(rtGzp6j?>xZJC+09)J*}-dGKym54A{vL(-TsU{*`uiyLt
 4<>79{$(q@l3{rR^^wOT}CRV0#Wx*f<sDTQaG^EUZ@FSuoLkPHX7MQp`OYCrA%PT~9L{w+5j#w9u@rzPY#wI4I_kEb^ct#dE%9e
 s<X$pN(@3ULwt!1d3+^mX-P(N3u^^@4U4Y!lN`lTF1mKO~SZ>26PAz@&~@(g<^V7dfGh4PqBMiU8?-G5j*O(VL~BVo#f1qQ`pQh
 OQq+q5zWL#(Wv0qX(rW0w7X5p`1^=XnM(z6Hp>D6{q%LU-radNTw=x*hOW4!7;{ZvO=trFGk>A)s=QTBN@w$EKVqpPJUe_Sn0={
 R<$B$=%<@MY*d<WmlD&v)3-EkZq+1GX47ozniQ`$ZUKK=TF~7uRXcHT1Lork9CfrbriAh<;X3!riYvfDSxks)N?Q$*lo($T5WQW
 zde73!YIX5E;kY;fJ$U7g}Kj|;4d748$AeJHnO27mbZ07)FupC1J$X<-!wTCz7=edi-2!c?F@4I0vU?jwZ5$Xkr#i4!_*D#DosE
 mh@JjS_*XkcX?NY*+`Wmtj%5)>f{$5_TOyqksTcIj&+k>><VQ!Ob~OQ#FTr^80Kc6<5bj|68z){;aCyq<{s!gbsg&LSkzz|DFIC
 RS3wImP)1j`INmLf9(Gji=rD%!Xw4bsb6b#K$a%g%UAx$v&Q`>pK0Ylj&9(@{L!u<C@wdRJU0gnr%38kzh4!;_8n18KMlsN}q`B
 2K`4YBP2lXPTcCpKr>Cc33oYx+P6N7$?pN7CEi@X5rE)muHqrtFm}LCVeL^PXyT@xE|iZ4-jb5<wksue@n|z5=qvj6RrW4x%(wb
 nVkb!IqMusd-><UP;v^1UT};AEgwcE1TOpJO2W^@*#da8$cxZq5s{1-aXOoMuyRmU-jjuowk<gZQIXZNKqeVeZJ9Imu;Rc-J&cc
 Ta2SfotLnn^SyeNT9(24Du*e*_Xpl*iZT1XFCbgOQ})ZBJ$dN=D1Pe_Fh=HcSbO)V{_DisP?_Bv44I+Ql>2%$)tUagk*s&>B}<s
 txE4px1%(#~O$5Su22t7g&*F?|MR%49X0#UZm%F)Kt9wEM5yr!t8~t4NrU=?zFbOtDXtnZDq>e7<#kuu_ErOF6Hm`krAY@x1nz-
 Si;&y4Vy*md;#W%<YF&$sDa}HD5(28xf`VJsY}wYq9y7g?y&s2V%Un$cliq>a>f8Ho-;5-@`d9Hu4blta}fJFjqWuf=!wg54YF;
 mggAVbd5uh!-ef_<{)jSAN5QbF<ulxRgjQ&%?cq13Un%wGov6}G$%<TyoG%&nnPSqPADxRxH?H_aZliKIH|A^A4aBx1zI^zoPVY
 10*5k2RjQmgHPjns^^?=bW2b=I{x;O4<HO@_WB8gmoreuLBNfT45J?*8HO<UXRHcDgHXV9Wk!t*rzMOcX2@nWPGXvb;lzn!<SE~
 b$t9`Yoq{zKM^Z{mwg+-)f=8pS0+z=owlvhS0&I%N&&X*lhr>EzGd4Br1QfWHemvGWe37*rAPL^4*J$XKs>h{FV^@dGWC(-^rfQ
 vdo#%If@c~=uvY#7xXW0>0}L0WBO^}u0=&+-~}(X}D;w&_;B*8*>%BS|(`rrt8HLgE`&@Y2YOZKw+uuutd5^756aF$B@5E?~=xp
 Hm|4Q*lGwLQ{j9#6K`LS;QQJVt;zu`);T6L!(!CfqN&3B$WSz{Pd6c;umbO>S&_?xy}v8-k_S|k+nm<Xv=bcaH_)A@6+h+Ix%bH
 xkt$LdXw5ur(5!G!Q^ov#WT_LriC!3?#ZCoMVM4dARPlZa$hh@NbZTKdrm;haI)O2zY<@xXmN4z>)-g>Q8GD53ud4(TsyD774jb
 HBM&K8Q!Qz*gt-)r$OXOkgHuz}sPIqrEasW<LgsrSc@)Q<^9-29?KX3orW*K6l`1nbz0RSeyo%BF$-L+mg98ep_KKVlES%9<)Cy
 2%WimIoWXi<Dg1KNSTJzKmr?jhDNFs$AKiwjVzO~?WBY}Fw*2SC`e_p@+Ua4S>3g15#A_I*y3r(adaATD)Q&i7`Sb-3uzE%R`@f
 +_j<X-GE1Oytm=z7mknuBmMh9ay^jLD)cX0X}gNVj^<r?o7s1`*q=)j&Et=~mBw;12sOm3JFr__}}L2KV{h%CZknMP<J}6nFB%%
 qsaJ)El?=EkG_ZoGSU1C70=1akbmf&n$oLPKc^@6Qfbe>II(_j)!=-Kv9^m?~+!UH!>HX6rG_21wSf~hy+RC({MpFa|SI?*DRdG
 %EAhf<zqAku*xvVkZZAH8U^(fp=E+un1QlTEm$&=qDCNmg-0M7_dT8<F|_~)U@$Z)Xexz5j$`wnG^C2?XGq}12nOXi3v_=cpNbi
 7HfytQ$o=g7-V1%dyGDks>EHK=6~jV<$@?a`AmC>Qj~5N_xj?`+zWw^9_LVAyQ8utI*e2W+yI<<k8ndb5sD(Jjy+lt|f*;E=9ua
 VE>CH;t=L6LIBkt|HbNHx2ldXKGnfdvpHoN?1Jo@G4;g@%F^*8f(H90>`8HUD9bVJB++cl#gtZo{O^E0|n{+)FY>umqKoqp+;*i
 &d5wTb2lLpI;G_aHu^vx<ntHcEk2P>2N{(`M+WES{)I?1rGod;r2QF<FoX5(}{{iiAxPPZ72t5i$JNU+VyzgcLD@Wp)$Neuhf0Q
 0fSaQ7m_VRg6%Aj)xYa28a;IeS#|EM){%t9|dRG<Tlc^VKIXxnc2gT$%M0kee~P?Zn6}n;W4u<W`4c?sw%6iPxra6tE$yFh_c%n
 xiD@SS(!B=JhDfldbRub%?2TpH33;3NMKQ#`aI|UcXFJf-NXm7kV8Qv;Gzry=!{5H1dV_Y!8n%Owpj+)L_nGbgazfmOe$qbQN1~
 jMht0%@evBwP2T(y!VXe<_};32oOdgn_g4y{A0mKJXH$21nMp0%%t%ci{e%NnTUSH%X~rzkf#Wo@EPP4~X(H#FbHaga6PP)5GA|
 $qJ4SZFnF-$NWct&fqG7y_YXYTSd}myDRl4!t>@OV-#Z~v^8<TJBF_4&qPBD>?adG~gCk7qun^=y7>Y6y;uRjDo1kM<h0@I5aEq
 zwwOHGYol%D^+`V^5LX6wowf{+1!c^})2>gx0rEv#}>5atYfwiby+qm*YJRIw9uL~8A-_cRxtN<S3AOCRkiZ{^ThHrHVV=GGfs5
 mF~^rRJS>(RU1Qxm}tn$a{IhTGN8K6V*K^2{Q~=BUHs|928eLpRh#-k@7saO~b@d*a-T5`a0@bZv$iw{{|}GULpaVrU_^&6jm`b
 v7BC2b7S_P`1Na@;SwG8>8M;HG>s~2I#?51vt_vxP8%Hj`uBm*4)@pFUos=PyJqC*Kn{h{<m+rJ3KzY&h--O#$-ppF;X&7l{BQ~
 T3JK>~9R(80U-WJggCZ}-@!<bHTz$xo{sO;ULxLT&KnQncVvDT2l^ML(l3yI1%dhrcP4N$;dW#jA1$>R`%uc1qF=T%-#eVcRU$d
 y94R5(|V)`&|mIk+a1ikJ9!2?QJ7TbZ!e`=Jp*^^(l`EQtKkd1<)h+3m`oZ>K+>MI0Z*+l&5CGw!qjW=H^Y{{-ULz>bgKMpkXN3
 {C>v>GEMhMJ(~=6je3=lzlYF;`lnyLl9;V7Bew>`M?iyZzx(DEXm7jMu%%BR3+iH_@#ElIZrmE6A<|!p#OSaMS?Z4QPhgRmEBm_
 5`?cqIHfpmBfRQ1{#;0Ac~ho46v|x4p~DYupCdJi@w9tn4?8u<O0E}7?Y$O0vU)P7?Jq?j}hcANSJ5!&9*N8ow*SMRjzt7!rct{
 #Gb|_r+%~&c*JoE>xu6<Rr0nJ+yIbWVH&Xy&-|DzCxs$JlN3n>V8W55cC|#7WJ$_1>pbVK1>b^khY~;*VsX@ma=QpfM&s+H@!ro
 i+_n`-XMj@(ChD!FcKgb&B6>)RDp)-}jQYNDWlz4;(cfV;zP3^5;`6`ow=eI%Y<`XnukTEu6L!ub{ws{#^m{<Cm?y>k!(Gwl#Dl
 HqSI$c0gOV7~SH8dG112nk%>IF2l|pfy6s9Qreq0pvLIolSoICXWLL9gw@B@rb@*KJN@BC$bkrhBHu0F1lr=^Sju3gM`FI*5Zih
 ?O{3&3W1cahj@JE*M2w!c|H7+KlIlVeWQ86l+RNoB36p`Z8<e_O3m-9mh%wV@b$%l0m84zFPzW*Ssj5d8)L6Sf^R(iteyCxOi^(
 {QjVvun_t-?6c|7&;~)4~Y^Ar)dQlz1*XlbrNK-+Y1Oc^Q<{12k08t<|Y<Lx15AX$9htY59&eZEd=dq^Q)PF?a{4Sl_27RvL&MU
 ?5B;vs5oV6hENEE^jTsY>#<ylc-IG|s+;VGXfbMFdrTAP=)34e!ptc8xR!6fLC#`Vw)Yse^t4vZr7t*IlCo(SjTf`P(h_E!?e{%
 4=CG_KaA{0Ic&^ak;-R9BY?Rr=^`)JGx}?N&zC=jJ@zZkNNKmB&2#{MS2qg!sRmwT_Grj2^7QK{ClW8XD0iPI8M14<;RH&(t)R-
 p;(+SaxtTBjXdM+lO)WjTAEPx*8Dq#={h`5FNAeG!0SSuVjpyqCaq6r-LJ^R%62l3bt9k(zO{4B!2{7f-XG%^_&$K5E*t*{*pF1
 jQTi~(T5K9D20tX?HkSL9qX$K^yT5s46n$_3?Tfw+^Odjl+;;L^;_#l(L{Jq;Rh6HJILmcUd+&%t?`KuO9?d+<0iC$$90w@M=P0
 HSPHxf+OmVLiJ&`9}R_qd!7oEpvOBTL0R3iPsY<WI~34Su;c)L(9DgqbST|VuJ?5D(67GQqgsQ@=kuFZid$hQ!R6_0qe+_mk23c
 $Kk}cIh7TrS`a8otm+*R=Fei&3q}YQ@dX!T*;eXB4*S*HOucAT4rfRext-+oeHLm%OCL+3BHK1}f7bnS{pHhaY4@*{`R9AHEk;G
 *pwKqsdZM74%{oj|Fkv$gt{Xv#MvA_;(MO<w+xeE6K<0H?wCVAsGx%vRU{0ibqkH2he}RFYaG~QPHKrP1$k0rry3=YFg#3030w{
 +95P&$f%_Xeq09Sn|Wx3M1Y$WCaiNj!|a#k9-3wx|%7`M!bfhM3}P>MF@09SK9%>pi$hc&h7LF|U64l*CC31F~+h1j;dOiWQB=D
 4KnB?KIj44wdR#2_GQNKwMR|4>}Jt?d%)FPI2rH8sN=ATZl!{PNftMp){!il6x0oey+XXvq``HFzB$sBY>Tm+Xg<>bLzUBbvdQ)
 S73GZ)>X(6~HzBobX^j$t|XaOG!tEZJM0!Ffku_(X>K#$E4#WSdNj9S_86nUu-ab_~9>2khV1D#Kyg<saS@S4<sn1F+@x(+S9`Z
 *is7l1w>8PdygAPWy8Q6lak8}&F*`dGD8o7B45ZN(+#+(0z-3TLTJ1i+QF3-GXBKMX_KXzlIQ0ZApbl1m6>*{w)jdSeHt}(9ybN
 %X=x3oyc$U3M)E_So<FW1{k9fJwmg1`|C+jeK_s~ES9%&nngLb8ebgamTFcbD)l7;5FGFp>)sOt2_;DPykjZ$ChauT6BjI1APJE
 DK2n5LR5Q;Di;~^rna9abIOdz^QJ|@6`cYGoO@YF|u(PqxTbvC79!q<RDl30SPg*$b<K&tVc%%UcYQc~Gpx`bsXY*>1lFSU2$5_
 bzlWUdl`80-=&hv0sK{FRIPC}&fplnnx3r*Q}3v~d0ppREX}xMdqk&x;5d+GIheC<x0qhBrC+s99IM_)_JEhKA%4_?!(fsSQZsP
 }ua>j=4!nBwUFh+ln*9Mv4^4(qsT;5KV+=0&oeqL9sc*#*9W(65en4oVZoTbm&_ilEJZp&4twEDGUd*JXc#htjRCsw}+?7gFU(N
 ;MI|w6V60NuIjIErqJ}S{ihEeNAlsD2i3zz2dVt@;lnGd8m{HNH#>(<9tpQ{yK;Qir1t_jxBoKt=<tLn%2G`)%ag?usnw}Gds?t
 $`0V86@e3Jye6UxkRb&x6#HH#_=?O37<kC-uJm@ITwu8v+cb?hX5ghN8cH}zuzdB10d&h43nJhzueAH_`K0kc%<Z&5%{q|6ns(V
 eRE+4m!Pk*n2FPr-^Q?3-#@}qN^Xw^=PH;?7*xCFuyWq%YGAJ>THiTsM*muta`^CxKg<mB;6mQGsIgXXif{M)%8K6~6D_v9UMx3
 ;^d%EIxn#}}d1lXgRv_f8KxkE9YUy?Xfkd1qIqqz9qQVl>FpxkowY&Gw~*XD>Rc+;~*Mh`1Ua$U9~EpnSN>kXWmn$z-r=pB$gQ5
 O-Iv<o%tK(>>W}z352QX!LmF%WuoC>oP*UG2G^(XXmnezIT59>eX+*T|SY2KYsnX_56|CY;sp3(i9ZaiHOY=y2YTx`u447qdy^y
 u1AVT$yScN(;Op4i#3m}Wci^Rue&o*;{~<aoF25jgC9~ZyuznVwtCS)3r<onmdYu2I}O5&a1Q#!MQrN$i(iYkr}Y<l6W1liIksE
 <;XU~ELHXjl*sarKytK~dv#e<U$r|pHBZBonEq*$<?}GQ-tUucv^o*|)vC05;?&1<zCfAWxy>!SpcN|U8>B)fn6Sfa%C?EOFou!
 P&6$})c=1}@%z40l>c98oYY^|Mb0<`CixI1t$JN?OdH50lTQOS5^2Wz{_FQ-JBOK|`Pg82`ORQ(L3vQa6c(MO^8-AJ8pSD)P=)p
 >mLb!99DwYj*ksfZmm`$w-b2kH`+fj37%e*D6ZznBXCVVbUQae4IvFs&cgH|yT09ub$Rgjc@x%S4tfl*In08*Y<&O2BqM>V3My_
 qUc{mA2~Tlgoz^Hz}cRvw0e$i_O`wY7oz5(rA@a0~w`wL`I&yYZeL+cbutXgT-kO+|w~-70}dI0L(e`K@qw_v+wB%7~sY6Z^&L+
 ?MGh29}{SJP|9t(ZZJhEuq{nn7DV_iu<m|e!`J2Gn$=7fbQm}Ow^Vn$BpKGqV+I^}J>$^2&%R4U+fK1G&ai(Y=Ag^xD%)=I{B&B
 lpR-!zvwc9veJsV%!ymO?o8x(Q-O_XzFJKqp`WBvg&vf5wos>ym!y6tUlcte9hQLxf0>3Jhd6vskI~L2wd3*7W+ZcAl1cXU5dC`
 ^bk|@y^I4ORWb~6YJEWQX3Kjjbbk=ZN+*w0@W#O*#B1PaZ=Xw?H4KbKRTZspfo(HD!NCEivVt2Hu48wt25snwkO<YvWKIeReimw
 g;;EoxtRPtUK{S^xQQoTnJ-BUS;QY2_|Y&~DhxMQ55KDFw(ivBEmjnO2^hEBpypnN5A_f5Y-Kb>W~>eGx46CqJ2d2(q5?2~X*}%
 BRBph<!K5H`(SzakjZ?p?1O4&gXZxyIuWX7l*q(85spdr}!5cb;r1iE=0uAH>|4VwNDh;?^nYlCCIrO^Fbn!>egvh?V8*;XO?Xw
 L@s=Ib?w44V{hMHC>9cTub!|weZ8hUcP>M4S~Mf9+D20k*z&0Dk!jpb5rEldDImp*|L!&bhy}_(JWhpc_$a@Jj%1+LuQ4btw2}p
 iY&dSZSpiIWa?H;dAr8vEz~rL+<6_}kNU^owUPeua>53GTUJnlko()JaZ?x5)RjiPySC3LgVy^itZh8A%wZ}d{T@qtkH4v8v#$=
 #FG>WCbb-_S2Zfx$Uf<!O3X^Mzd6rJB65aOnBDk!@_VM;>g=#b`f#WfAC0GsM-qv=(8+IxedkPfq6H=*YrbROC1he@tl+_`&H`?
 wW=s<xs|{7cu&h+6lWECHJX0lBlAcUqC${b*0Tg$q8=!Z8*JH9AkhvHB`kn!WT_En(j&$W`Wkd1~z}kkfvFLoH&nDV{*~zcXv)u
 %FPqo`^!5AfB0Oq}rO7jH!@YEx|ay({*k_8(I5U0CST(apmo8r&Jq?XTr3)@9YA11Xc<cqsQ$f{)mXXERt?!f&qD;GB#UX@~h6y
 &Mb2uT!B(nfEZr9DNgmyVX;IHpKRj1M!$re%C6_EwAlbLggdPh34Ty<;B&9?^;F8bJOBWZle#p7h!ZHf9n3v<=_ITLG9an|e{e;
 Zg%UCi?m*BsX$?TJ0jTScnf=Gf2#UlA9(3KU+Pw*;-;|_O9<QlN_kh>vDW~{D{%FS`p#p4^&0pj4S=!JR1lX`HTQGgJbHE(c$uA
 W!WF935!n>02S=$jj=vxqtBY7I%-$qY9(HMamQExH}{<yfi+s%F4fhtz@moU~RyMZRVdcvdh!R4c%Qu$$dZ0?o>)Ntog0J#K_0E
 5U{lY(WhaNPn-m(^hn4zgjQ?|HuB>3$~XCNmI3hi`mtSPGYpJ<ys)!&TwNAMfszY~YN`+{h^#$FZE$p1QgP1?7|B{K`VbQ83A_4
 zO-#WjH%@F|xJs5;$jfnD1;lt$X{x;x149Jejqi7%P7zsLy1{b8`ipJz$oe^NgS~mc)_EdWy-%&yqYlcO;}8nTwwumb@tN=ZL)n
 LQ(#*4$%6sj~lpDUUUVRU*D(ywtYB;P|J*P(kFOQ3}y0F8}a*(ci7fFlwMrg|E^Z6lm9Vce<SudiFok*$=$E<pVGtH#bTX1GsAe
 j^|Qqcf&;}V-9zHG;WB*v64O1&#N>vgWj4MBTR%KX&uPFK@GKw7D2G%gp<Aq*(i{VT(zwC{`%sXeDIz1wO~yoCPf1ghc{i;Q-@s
 wYq-d!C#N*ZKmj~QUyLtajLGTvo<fV}gzdUiY>ZDTuf;7E>3oGi|82u7~&(>;!0k_1<#FZU>9-t~DKx=h^$MylgDJLht?nJM=<>
 o5L__d4$0dGx#@)}ifJfZvpG*OWeTU{_%@o9lm02SK&54zVT4?G@T>Bx1_%rS*GyaU>PK`riH2Gk6k&br^eSdZgM_vvZ$oGvCWE
 ``(C*xi!e$IW!fiY5PxRObpkMZ~7(>F(eyS@-$jPaZ1mPs#TNa$UoVKmlccX>c@EQg*%?QR}3~qjL#IcleEr7FXDYYkIpZ&7f5-
 ^QO#Hcuz6`20uIbwFFwwn#lry_3Mj90VSwqm;||pIO|UMt|AS}w=;ifiNWJB0o==qTF1fQYwvil8gib2!(P!fl$!LH2ErD%nFW%
 =w@BceJeJDSnJDd(!{w<>Rm+#~FUXUF=<AOAPdNSj082lrDTtrJ4rZW59ndX)U)W@>27G=27wW<W9%AWI*@z?Zvb&}rVf^cSD{%
 2oPcstqF1V~5=XG{H33U12r&e1d-FF1;t`<?dwI~cx=qit0Ysltq3A=D*$G3fc`9NrBCTK%~vyV(!asqcpDtKS8$1^O+5B1;#tk
 oC3Cr$<eF!<boq{iV6E<6FK%{srB@7mMIr+%q(&Cr9d;oH8fOaFH(%j__)2|ZV;uXpH2*4_mN&di{;xVWdj);9}{3YmxBK_5ZIk
 dqWpd@%DjN+k+!<)~hWtApwJ=$f-vH#z5WviDcBtoH@WDwS}BtoQFw0_HMoex{q6$*v$IPP}QUYo$YCiGYR1h#ss+0gpjiqeW`a
 QfzNhr}lVCbmyQ?CBUiPFGemC8O8fQ)92zcX{-$yjLK8!9CBzE`Qx&hSijg=^&&;qdVz4J^nO9XE5P%2)2KTb*ue#OwqYNP4sB0
 E2!d!v%TW*^P%%oZPJW>%4Oe1az#MBqRpCDcU1|v-HnR<0(YbMm%rI%E2TZ>uyMT5~9t{kn^Z+X$V@Qy8ldPlSfBGbM8$?s{+kF
 >fgQT~M+R1$pE{51@wgYQlt$C^Q5CjuERquTd_*=I@ZQO;%`CP!PhzZmNE=E)7>!Na%rN0`pF*5lT$n>Mp6@cR=Pi`>GSpbU_k#
 |-cC=>+Rw47jwmnN+cVrYL-eScrve|kBe14|=AURN}!H(D5{LRysjQ9d+7*V(TN6cjVlg|EO|Nd<#ux!IKKfh+cG-YPkh=FlI<d
 `kU6{P^#Ks9uq>7jZg(BU)H9Tb6&|cJ)6yW)pMt%{8NL8AQtGakpw2F?$=T@wh#P)uP383$1nQn4FH7Ji7K~LSWwVHz^upHNGAw
 9F@YAa%+NcYptU`QupqY>x70wB9&=cn(S0|n~9SQvjA5nti1<NdFt|K+p~^dF47rLzAB?Tmxt;G`z+Vs^@?P&3G*g5cPVG}zLe&
 pjy9YalgY|S&bG{zCgN&MZaafZdT942-8a%OM=re0>?Yh6ww1v-y>X;F$h_=lT_5iZ0DCnbuc*p{qv-alv(MAW)#`5MZH#*K&$P
 5aH1n5!JV4UYvW|8yngMkAK4ygD@16I#iGc;svOQ_0<T6dw3w@&fi=fYtvy+dF(*`m1u_%%8IgfmcwA6tnybcm%9DNhA#uy?oc$
 +oS3vDhakp1kS^X`*+?db=e5b#ar<gROynER}Dh5vXE+Dm1rpu>vvOq7~HB80VKac)KAUFy4CO@WTKY?<;PFckRef_9i>@tcAGx
 JPhNS>dm2iYsNlzP_XwY=y*)o7LMq@MShtqX1U^^lIIqF4DCJ*Arsfc5?JZC5y`?#}#~M5x6H3<LX$%s0d@1lT9h~$?g-!v?`m_
 t*->qa?KvfAaycVK=!8S4~6__)7B;{@2t+Ueg1P?@84gwz16@6y65cKT(6O9nyjPuK!OQhRe}5fE08?0zX+fob5ZLb(kRa_&|VR
 ZiZ$(-&MWxEL@|rDO!w?6NMBPq!o%&*mr`}`$;`WWhFX!Rc5HBv?Aqu)sd_0+@#kN;<e%F$p9Wo&$Q_I`j5MMKldm3mZ$KNw_{c
 9I!p=XY_FBR1n_VjV*4|(8k4tK3aI%$9-e)x489vaa$?*Uv{=!8Mw&Q9c_AENU3!hy0#Lpzpf4xH+JZXNc7f>Y{C`7_74wjE)>!
 Fc12EVWI9xVJXsH5&V^1oJ;87FM*I)%O2s^tl^mMTd(x|)OM*RxF`St}J-s;#aynz8I+^{vv|O~5VsNd61Vzo$gCJFao0=#Dq_i
 SZ(d<4bL7mTuU^KI640tg)6_FI&k=p}pL*N(sF;cC>isSXYkQIMUO*cg*_h7a9?<l|Ha3Pt#I3`$xY`11NDTNXy1qLfmeb^rD!=
 dux9>HOozxY+z*E{j%}c4D}!-v%MOFk=+uYI|-7Y5k{kFl+uvR;y{>+5aD_h;>JOJmn`R!1b_;&F$}{c{F9r`>a*!Du>0t%!H#3
 $a&(gMYqzRak{E*=;|li!T_>)yEXgz?do1`_@~mznbPh@s5R<DYraD;+)01=@xh@P!I=;@A80e;+dQ=0GwNjeY1{i<Y!lKe2=s3
 =Ac+B~QKbX;80E@NmV}z;Q_TF7qP&W&{shtnzm-iZ;uYG$-42{OKo1T^-c_q(YzYUfi=On&itP>hn!6R2?Dpv}x!~k%r>C7X_+;
 h{XS#BU~fz6M5UFENPmRoHgI<GtYqB1uI+z)XPskQs|ElN1}eqfHO`#^7bs4?kKLRME}BtzJA=btWl*FFR*!}<aTIZ!R7Hf3+LG
 0ro@bzv!uUE%1=N>K9qZYq@7!(rFh%9Ob%NIy0itVXZLzf?NF6vc{q0B{E_^p(B#2PEgj%_Lw-8knNV&|rezZT$uy_8c;tOon-b
 *dZ9~^BphogL{h%aiaD{4|+rQdrw!NLF#<=zD>?J6f*2LIiAbi`@`dOlY{R`%X|e;<1muHtoN|#>m|~>87aLys3G?CwDgVkk-IC
 BBPkfx1cA$t0sKvM^SW;fESX_04bb7{N<S2j^gO0iEBO$I|1x1PaI>zU<jgBHNfqxU7$N#(!D3jj-24=y$62DGA9u5CJZq0yR*>
 =`of^cfC|Zl)%2lDFO_H@YnV$1cd&B(oWHj#N@os(!GYcrlj7@S+5oRs@dG7{-1qsI5zJtan$#7|B3?e$#JL{hd{9oUdU+-4&{y
 uGDJl^vb|5A=A*ph*4DWId83PS%}4NrpI;HEE}ZrS7H=HWAJvg_Js7`HB@*kSbA>i6_!XaoKr^>+*X=b=%5#a{E>Cx0FgE%55Nx
 iW};qG06ozbhD~U)V>;X*Ms67~2+~B7zl+x9ToZvtOGp0(yraw4lIq3s=$F<ZqWSipy~H?!gzQck8lCT3Xgi6d2FDueb$mLZzsT
 xQ`X=|B&$aP`OX`kpndQi_JraUc3U*1;jvpcJ1gabD7ztWuZ)91Q^g7MKAw`y+asf3LMyqn9yio*6j*F)9Ok`6FZ~3T&GZR^GUW
 msM_t;+J^c#pc^6G`|b!L4U@~tZ^IgbtA82DzG<QwPIHl?LyS>*%vFz;Xs6NV97mdhYP7Z&FnXELcU4HOILRP*8&$cdQJ|o(y_Y
 z*ZgRRdo{5DPfu7LTN-hUAXHqWALSg!oA{N>j@#@<am5h?<bh?=70s-FTQ5iI?usE4r0G?9dv)mnMf8ku@Fht_zJmW{-H>8$B(I
 -*(`PA~a*jm#!)xW-nhaCi4@wu=>5_c6*aNE~U8`HmkrZ><+IA~@ApbyR8S@<pq{e39Rmb0cf1B-hJSyP46Tey%^4sMr5&UU9eM
 }B@x!U0CXqF?|r5Ktq_vyTpkd}kVVEi2wxdFzK_EQ~P+8GBEyY9nVbYTcjPfDJ&<_|N(*a&csskhs2&9KyIdnI}*Fx6p(w*rZ4r
 =~at>*u0Q~oX-$`zu$?-K3Gq}PlFALre-n2bFQ=;-mkUW-ow*>`0SV6oj;jl{cCKUsun?N6+=;PIN(dpc(9DLfuRPar`h!LJ;az
 NkAvZl=U2uwY#Xb`(omc)VazI?>g+uC2N)I^=l#^KiGuQWuV|;gzbeG(=i=`az(q=j4+?Qv>ny<)sn)6+o83EEeIGw>stc{FR`u
 ^`4|>AZuq5uFGs|z(gy-*0`#O1Rp3r5YDO?1u)#=9?7uD%}YS}r*kcLTFdN?`G@zp?!``DWBBfmeMT?l9y38-KhS@(YCvL6bU%*
 J@KW+ZMWKWWM6dIUMOuOVf|8<j9Q7S$$(%GIez=!Ts<3Jo^YF(c;uC-g4(nBofm;ET;T`2|qewGl5e9V`<DS)#Lhf+-oZ8-vXG9
 -<*o9@bN0k4(@uxgn1S+dSmYs7wd~28Ge3=ZD_E>EBr@gw@qb;>Hnp)Ahd6qE^^@`p>aQ8*{t%`A_HA{Gt?1X+%ulSyx}NgBDx)
 +B2h_>W{Bn!=I^-$0NkQmVXG>l?@QRw@YC)5zhYnlccZy=vhskUXk<LrwQ|PW1$_EIv{WGxmKFldr|)@R9$gJzIgQY9`mk0lSyl
 3Zp^y<y}DwB%Pj=YPwM=9mdTBbcg>sjQgktVH2vRR!HZ^RbVfG+NUQrGy50UoBsM*v8kEo~Sezv=@7n0ogBj)#(_EmfjKa-Uy80
 $C@AqqkVVwI?NP5O?Sjl!9K>7b_Wei(#6}jY!3xofyQesk3;~Z#l05h=^P2j<1P}&sf-?^h**G1$MShl%P<d08846PpgBH4Q%{M
 )-}dW8ThHV>$`Ym~YcH;5FNMxJFSX-IuKxj)S-ZN5!e_sb){on(eI#Xs`i3M5noYFGE|JR25^)={OFAD*=CA2{UGe25_R*lEa8y
 qg4_Pb`7{6pO-rjDH5fKkrmf@C)&ky(eb=7u;}g{fs47RnSP*WHwz8xLHOVKXi?E|LD-YSmZ~p80{U#a1$d@b-MSoBuy<Dp3S-4
 56<uHTylK-aixJj=S>qGMgD5Sty%Zu<vgc6nC&tnG;~t)2P}-=%q13wa_v^m9xfrLy?0fn1NJhi0<ur#i9Nn`xQ4vN;s7dyYo1u
 vQfSo>|8J3h&ZPyUjhf|>Mzd>7zxRU(42stUXNrK%mwK<(D>L?2wt`-sbJ5r6n_v9mg5qoFg!v2G6hUXk`T0fb=+1c3$J7wKGl5
 z(@Ne;E_vEVTyG5qx7H;NHWpw;7Hb)=mggA>s%COexZs5*deIH^`>&Z@b_mH{9ehk_vm7YNT597SJ5V%o)!l<n!(<vZ>iFnhw5)
 A2n!<HhnL?}p-CP0`!8$8drq6|#a`xHYy=IteQQ09`mVlU44_(PVw-O%(Rjuf$ui4}pJ;~G8yMW|Jnn#(XvDYpnnq?qiJgM{w1%
 N+zl7GVWQT>;t<HQVCmh@5u^zTf|h*$Kj~(FF(JWK0t*lshFKv$2_h6Es_)bkB!HEyQySE}0-9wNxN%FB{YH$e*|+q{KP}u(0L;
 R7QO#@Qx%8MhcSMqQ`I|6eY5nraI1wDd~v`l@OQ7&>T5=KHCr>X_sMow@HbU2#ORTgjsj0Wsuu_*xwS>>Iy`pB(G3F5Ww6uV3fT
 P;yLN3^#l@#AXegoC29&;S!j^QJ%nWeb+ph!kGn&5L1UFtSYE&&_pjX%2v+pE&!s<V-}F4#1%9jfmiZnDX3MDyt=3=5ji~%k+$r
 !;DFD3G&G-7d2{*ZoyqVvEtUDM68f$}rgyQ*Qx5uNg&-ZF9+8UbnP&ds^cY_I4DY7t_zpLFaJbr?~;Hi$|F$RJl5=EKhuAEJ7Ea
 =mXOGnOx*s|<2U-%g20UQO!bb*CCVItOOzvQ|MOP;2rzNKJTEl(<Q*X-=VMdoMfU^tN^X90KExjW*d2&IaTyZB)I0IZKpwzz{=m
 +npFM~PB)rt1ZI*Nm2z<AZ2juzk)}Gt)`PI29!b6+<Y`cs8%Ng{fcg;A{N}d?AgK3mZdFcjF-Mf3ZR^R5v^m7~V-A$MXxKaSd*^
 QgeA^Cb?qv9E;-@^`x_qt049BN<*BwUSADUflQ3i>StPTKLY?JaEHb*x4brs5V$b&7JOzD4(RSl#OH(Wpo;=n$1K>ToHyG^Tect
 FGelv;>FxVawc{diOD#jrbJ=iQ_YEK1@qp5B0T-a5d69zIibh_$uo357LM7DueE_jH#b^{oeKE6dOmv3Fso>qOq$&ne!_0+HPV6
 1A^f(4{F-I;+DXg)1l)b3Wf8~mlmn*2Lcq9i}KrrN&;{|89j)HDjLf0CgW3}8Ke6hH0@j`f5XNWW^A!$&C19i~c)fp7))UQoooq
 &c;nv?mHFvyZc==BRq&P$ULS(A3#%x5`I@+<<j_FS69ER4ZoBt9<v_oaHm%<q234KbtEDIgH;$r+qsYq&+t_Oyso3qf9tG^rrNz
 ~~+in-QoRNe)dwD~I79Ar(TGkNH$`tWIf#(&fh7NV8R25|ue}0XjqTuiWmg7o$}Gsi0m|Gr8UQJNg!vdF7M)aVf#2T!@VR4&H`4
 y{(v?HeQjRWBtn_H@L~*4f4BK%!g}J`u3;^)ozyM1ndt%#Od_4x7m~{-mMiKAzk@eDPBe``g`eTcANB<g#Cv%SQcqsOq}}&;eV2
 U)#yjjyiixREu|S-piqUYp+#ybrypP#{>4@4iyd7#$_Lg<zrCVrP&L<VLn+7d0of{m9j$4?Gb8iO9KU9AaR+fp(m1i<>P)MkMxm
 _rZugXMH`}y+3NmM@<mtqnVF`#9!__EjR1zh`vLai`V{tFrJ)&kMRyS#LuJV-L1un9n&mSduS}O1>+@fu#<OawHVD>7Kxb(BKgl
 zV91fm?*HoQ(QoghjiJ3mpxl;^g-bUiYYnqHl+s-(@DXvpnfY`X!~9+7wz=9mHE-RffalI{H-)pmuo8Zwn;sunO%r6@eyv}g1E#
 q3$Q*%tN!!fmdcu{T%_a&6IXTPJo#NCMZD(s{#esBmSuo6JvvFM}5R_r|Wg48!drJs>E5AZ}#^ssV@^2Q9;)zv*|&_1;1|G=b8#
 d;MME*6=%z8Yv5~y1HD+hnry7YU;oCQVoShFqjm~9!jgPb}vUBO-U%T65`sTm;vkb@V~oXZ$UR<;$PEdiO^5-d&adiEdf<`hFsk
 >sKF7PyV;}QH6})fv*O+7gW^{FcRP@~(WeQmy9Ay_-E)E->|sD#Kwgp1bZci8$&SGQXNV5WW^A0V15ucCbgFoOxkgm50V=S+?;R
 ~32+B7BkL^Yhu%~WBYnp9DnBivWPLI{}wa2yqTuPGlC7cTWqDgkStT1rlOik=o@<QJM`lk<_@2&C90j7a48N;m5N^a*lXa7Ftqw
 jNC;VGc{1zr}3PL~U>;-C1l>fKz)QxjksHSC-^FA*+2N_gj5WJWgb@JW!14aPu<F+i-hF*hL#FvL0}ZD}r<hBocuU;PxFn`RQ2!
 >MN`DRMv63xU&RQh{C2-#1ThX~6+J(nnWjimNb7Sd_h8O7ZQD#2bWro!>xA=HB!gUj9O?E&wYlkAhtXOR)ql+4uVuaPr$BvK+*r
 h?!}e3Aa8FF~5jZ<8|#k(Z?`rRd>7T#PMS#0r@5yv77mOs*JBG>lY{mXXZ2D#?f!He)IZ0@fo3{e6#KAt&65sP~ukdbNp6ZKPL+
 &(DJqu)nhV=4PJC>>?-m=<_!UMBvH$4dUs1i!rG8m)AmRDHx8}iJFSBDW?z=&V)bBy*SYm?XN~`DA^7Ffk=dQ&k3O>GgR{4Lko;
 )BaLT_yjwJ4X@^Sr<IhXe__xSWp`|9CQQ{I)w50LT2_}|?Z>3&|0s)^jDkC(+pwNqqunY{$Hf4Ua<`DRD$JO_Sf$6CI7zd4hox4
 ZJ|C;XcOq#YbHZ{(LX@Yz3S)H7LbZBsQ@K4FeuAJ!gG2j_AF*<t79YE70;+mDN{iwDy3xqPlsznA~Yok;se>8<=~@9=qX{9Jx0{
 ogINx!c{74{Z5NR!(2M{ZMGX6uh^4ZTXdqJg>dP&_trCHh7eOE>{oKm$IW)2>G0T<?ZGUa?Q6Fa(@5(5u}=dwdLBEvX0nnuuI96
 Guiv?XR@Wk=G)_PPc|y&;3H5LD>T0;3Z30e>qM?Rsk1V-;5P4@zwgSu=Wm}pmY8?H2fprf(Htkv&O4`a{W(U^IbB{nDpSAx;N-K
 ;>w+Y&ihD;wvDnz195iHnv3@i-l|kvh&mJRp^!NR6e>?e`y_7iLdHU!T@cK;tt;|U{Sg6Y<-X)32ErNF2!tb3I=eUfXw~ypPvvj
 P5jb<g1i@)vVUgYw5P=452#_tBpX}9;~@!1=ht(D7M0I70@?C(d>*U^Vq9(2BwC<qp1y4m^D>J?;mR2jc2VKPb<%Xs(a^#r)PKy
 I+cULc=V+9-cqIrt%qCuhUP)4@!ht(QUTc<<u$On$gu5gYyLtEY0jBfI9QsYBgOJdPn6_@VCHzr3wC<<9ZT`qSc@J^6?~ebMYbZ
 S2>(!Ck<&zjN64{w&PXpj`Li-DkO;T>fyidRNSK-%bAxG2vW1lVo4seY3lJD(^ntIhS9p_n*IbQJ3*oNQYfFjRqVo<ootxSbniv
 k$>Am=G{+^M}MB@CcE;Z((UgDC$Hq!$Ud>dfaxplygWXa&)!zqV=4c?lKgn3c1!-ncm1EkvlH1l+b!lUlj0<JNXpOTb6zYwfAln
 Lbq<aTa=yAJzhI7{2#mhVPppm`)%Nnx?cHmnT)#c+evI;9BXe8^Ezk<)cD|e~@^PyVqG~5Et|iEwoq-TYvzd@m#oPLE2w3Pgmvl
 0{v>l`KFZ?2i{oJXT=84H2Ew*h-30$5u^1=$-=vSkXe~|u3sKTd5sfv34D5}Y+*}YTFRBhCc*L$9_o&hcd<K574eq!~}y0mZEu9
 bP3<^G{%-xuoba!kz^ZpXjE3SaIn{syin{a>5`z^h=S(6YoLE%qW_2yn}CnY*v5z5VahjLNUMDMPjITw~tf{rz^zn2`cCR1krFk
 ga8T45MzMvGme+4&%dMqTKoSxIe2qd2I5vuTH%OK~-ZfgJx=cRei_sL`T#j#C_kZpi?o&YF{n}sI@vgNU1?kW$A2yI<P(8%K%Wb
 GJ8~C6qec9e53%~<INyHSh&USU+)kgC0Dy+0nXU>8k;?S3U{;!h>e^fxTUs`WcRGbnFk5J;Cc%x<*5iS1SnQb*DUgRWlxf#wE9M
 s?s3la3BjPJpp$bXs)DrQP)!J+<Uw){1f+FA3XRRf1wslOSM?!=gLP}+^Z?C=bN+E|3^HKw2bZ|0UXFes%JniDox&?Dci(Dles*
 ss^)E*bB2JVYU94R_a7^dMxp&kCq*-x)5yayNf|5a$BpeQ@BuE0gD8+{`Sj#q3WK@si!1a3Igk9nzB`mhDC$0hxHx@csfi4}Ed@
 iYYmha5>>Y$Fw>qtvXfM{C~Xh!%jVD`dCxPSDwH1P94$mV?$Oynr#CP_M>>xsCB(u5vHqott@dSr_^ac%8`iU<?Ju<qu_Ch`D(C
 _0|Rif<$u4&E&YYJ#oP4-*C}<N5>uF{=dO(~1X6K}wQ6grE-^7BepN=r)o2L&vr{g&5PMW2~zzqG=gPyu-AA;J8>)SvC5<c^$Cw
 Sel~t-s-fiht9d<HW03x4|40(EY@Nd2(e$8HR;j%c#yKq%PSlHm@GY_GtbJ+UjfNq6y%%yVzwVC`@P~AA?<+`N9Ad+KTvL`Ugg5
 mtM`*J)Bm<aojf`4Q|s(DTYtF2zbtirnxNCkaNo>LQa1{w?L%{*7x2p+KS_+6g$)k;31oUy_G7jg3-QdDWK&J?J_CMa`H#9^ioq
 RYJNaPdi@kSfxg=aNm526W>A`w23Y(sl+^VXt?^Qh#Sd=kWwN(dGBi>t)IMS=?L}iH^=?<@VBF#@r_=Fi4b{CDW@6FePHRzaJ#`
 ^oJm0!mr(_sS&Q{0<P!fsAIr=z-=VXro)*24I|w7y^)v%fW=Fxv!UOfM-JxZcs_E3<;GtfiX;^R?AIxi49uy`SRn-+pK2TnPV^L
 IsNM5%B7jb>rSa*X8Fo)R#cXcb?WfKlc__5$R5dH`J<Q&M`RJAn;@s>BPOsrhaz={~um$au~YUpzJ^(_mSv%+{)-=$(XBo0&Lb0
 +V5l*_Q<GaUf)ly3@~hku)Stx0Y(M!G8v40T3-aIsZJU60v~~hv9hIdwyFLWwgMbz@H!z_|G*h4JwQUzwHKT<!nLId=@)qyzv?X
 4^l~n#*E5#S>nm=ZXSHc7;-P*!->oF9EsgS9-KOaok!J<gVDYn|6M}1Sf3qqe{&?UTYQBUuf)MmG&_v5%vJ<i}=DG<uzsGa3fNt
 uUr-ZB8UvT2A&Ac!X_^9K~Om03etWaotT)J~jAGlr?gwRr%wYsL#2(VSauWe11C>Z;iulO`Mq`QY3+IsS+Pl{uoa`Ezn@C%{Pw5
 }QpLZjk1OACgn<#eBF1alz1%_#wWYG9lE6y(&+PrFafV8Grcj9H+84Ud38*%w_0g8&IcmP8JzDn3e910QgV`dVZV7EAmf#tjHt{
 o33^QOZ~65v(|?pu0S#s6hJd&~uqOaMZSz^Q;isPzuI9)<$9!>=`Usuc5lVPGZK*RT@@q6CLd4#@Avw@+wxu1^<$U&iwZ*FwdHI
 $d^<|n{qi{%^y4Ci_?dL(>o?{W{Hc1!zr~%xEQ!MsA@VCQ??Q$-Q;#k@R<kCKqDa)KR+QDu)MBUcPcQxP#B<8z<L2xvjn9uG6SE
 w^gGU-7hnmwF|4Cf4{EGd-@!p@lf*r%yTZ~B+en>5(jv(5-lSC3A<TOONo|;bUD6L;EG(#q3q^aZ;j=rzR_@j97F+w1EzHMv=^a
 8$R!AXU=S<ddroztt0+y@%uu0IRi6_qBq*_PYQ4^Png^!&((s`t6jt5&@IWDh7Jqr#h!>k>5KfJGxFaAClF5SHt{jm8L>l8oX>u
 PObd@H|4SNzSWKv(fM_<Cdcxg`&t;mm4P)Yz0@b-Q#yaOeMeNWGzsrl{AO6Q&y@M6ky#tb4l~ri&%zVXx8VANMQws-fm5B&fA-e
 @OTym?hjzv!QN2H8lOxPn&1s2#(Q>g04p<HtY{c>q;vCj`~H0s1Q+*3p*Qyytzn%o_(~yEK>mWcN?X?5O+Pl6PK)c1$GB`c*TYi
 #M<<x@z_}A--o7qX)9W;6oiT4tmlJ(m&*)6#|S4rn2agJL~-j^!$$6uko4KDOu6<1!SPdqb#9S|H-lu8*YW`0LOyVcM@F8)XrQv
 Y%KxajXzM!)1{51<11ZFBqk_o;oIgmZREa5w;j64_N5ys8UD;RpBg@?6xtME&8z)JZn}&nvR<yKABWH$bK;6#iTEM#O()CSB@Oi
 D8TDaAiM8$MwjMwUP87;$Uthdp8e3c750*5bB0IfRt@K&iz_2|Fz0i?G&SbLgEwWoqPBRPG!N)j8Ii{!HUI8*l)U{ltW3^FLNPk
 LBUpmTQOB{+?g>e@CqcJ!JU{{>ZVrg{?Pp~;Ux_(q^eYe={`@=+V|`FCL_n}bia*w?NVfuQzf;MCbqlS-BAq(vRPPB1+VbI`0}r
 h^Q0!BNc_L3St+)BGTe?xsL<O#NUIPQ`;Ogcv{yfS;(h<AA^ykUe{BUg9$hgqDEc?j!q08Ih423NogC_ELZgJ0+Vp0^c1El<opK
 g=+&44@*!icvK-Lo*r-JQ{t=@uAZ**dL~X#BR8}0`CDz4MQ90tdOW*_q&QPr{XC=(>wi*of4#06Jq%uDRf$W7M%N%4`pWrcZ?>f
 )Ke~a?1|y5y(4V<CP{qsa#;Wr3hl^QG3#9_A6ECd?dFvcLqHrL4u=3+vcG_I3L2wdQ@G{13)J?Kd)f*V$&mXUV)!-Yd1t~C(gRe
 oZDDDyNvc~hjy0<Z~Q{~IkHj?P;NobFeIbg|aExcgh46>G~F@HGstL()Ay_)~9i6KE*KtcWH`x`^8CnLmp>Q7?{uoEf>YcS(3pD
 EPs;LF5x>}4`l*6k({)P^DUY2K@^W&z*%dl)!zi&?xWbNOy}0LP{)Hg*;+2G)ZpX-*Vh*Wo*G83euk5kt;B`s<Huqy~5EWL`weS
 lI@DaJQaH#<qia3H;O)wgpx|p$JX>c`*4WSDf^EAF}>gQ-3|wlLhks6rE>d;%3%{)qABkgTeNA?5UYa-_82Bvzug+OfT-34nn>6
 _VRuN1k!`fIrnwxgQR51r_(RQ(lWA(<a#i#4v<}vO%A`!4-5Yk7n>`&JAqFg&%NCnOA<K&(VnX=-ZTDL@4ka)1-J9UTtl$(CyFe
 62ueyW#w}cjXxGbNV9G>`eXjtJBIy7z*DY1-3o@LRy2@@UTTg>vz23xA6o%Xhh9?51`T7miU=kp_Fn|O~1+G`{8K)$hKHYWG6n%
 aC<oejlQvN)^pB>vDkR<kImEYmtVEJqC{Gfk(aktbSojmWMw0}^P?*OE>tk}&AD8SysEqykD7Qq999<<mUN=P2mRv`zPavY1Sy!
 ^`S^nNBP+h)g=HHTPSKl0QEi(~*XEM^d}r6<wVf7a8x@pqXd0eMUpCMpwA_2FLudi34`mFmI_cJFxabU~4fvVT#G{4|D^vCq33?
 #|lKpu}Xzw8tgbX7ujjkws^_yO8YL)vHRa>_yuG!vfS_cB1056i2%#XG$zy!uK{tlWl8-w&q0W%+aWewJ~Wfe@oi#?@``gfmlrR
 U>3$75trKAgPWIU(w!s7#e=8OZ{uLozUJg&DNKige(4>R{{`ztD}(tqWk0_mz4OXeP?KT+(pzK<iSg(mVZfKn3hpI!(pv4tAM9D
 b{j!25PCVKlG*kp1zvM|M8$W+y&w(k4L6`PQTgH!`)X0EtYfXAu%NN_%oxAD$UW~ItZ#MroSdDsiV7pkvaY`)`4P|-*Ub5a+#2J
 gWp+fB!-12JQ|9BI?8z<oF7ehD(enN#qs=e)t`tlC3AK&yV=G7ySzVGM$4goO#`|N9{;q-5o8DBX0$4A-qxUKpB8tf;vGN}?ri{
 HBXwNl^y_Th*H_j<inw^SRtpevoJl6b80@Qs3I<9{0slzshoP)v;*lb!sIueCv|U2I|9(tE@z%{|YoD3#@9YRw*5=>Mc<6<Togs
 lthfz^7}Q;k0tlDVs>A_31bH%nbWtzK~ULy6exW(+(%)6|3g$z8Q<<{pw+t9Tjo6xp0^o#EoGvD<KM5!)Mv9qSXYF?ZJ_QSJOKx
 3LdKW-&fNrC<?9M>33M1>RgrQczMD1N~i-@nP@~AQ(Y?q2E6U!FTDA`uImwpscH15p2w~Ev<gEB$=*%}5pt11H>C#-ELyff`ce8
 DkoD&)kNGPW)8Q#|bkZ$bNb?sSOUg{N;l}qj9>Xzv?NSmn$F{*NSV~jpf-=+fZsc(OcMaq5%geHe+y6Aal=NG5)2O1f7^4{-X7P
 {PVc%n0FE*rO8*bs};#qmt?Z@u@y^c0}c6tL(NfD^@kz@nAL=ETGXZXqC;d@?2A#D0;v6w&5Dg6z2B1_Bmv$UkLQ+?A&>YcBS!x
 H+lal$Owmb3msWUE{=3jpASLvyO_RDE}xS?U~{4HrV8?Xpk_@HDj2>XZ4DdB2UA3#>fw5_ehOtt<_wWrtuHW#JM5l~k)`&K$x9)
 v<y=PoEKkQRmHn4y4o37~+#wVlP~n@E%oEMK6LuyIxvgsNd%|%XF!ol!-XW-vbAB@Iyn`)b6-fB1>fQ&HMjQIO1ApiEJ$k;81a;
 {p=_qMr1L2vDuZ-his5?)Ln$Fw&%F_`8^kayd4>vO4Fq7m1_wI=o(hZ2S!+Y-dLN;H0eJ=r{zrd5<j9Ajh2E3p5y~}9J+(OP$72
 sCzB*7=76=4mAm@Y`O^Ne(tMI$a}C|ftm+2)i*<rjF9hfH`0f$p`fK<YMHgQ+Aqv}QcBfZ19*C2>&odL9bd*#ji~saZ0KMBZLBI
 itwnW#bVjI=V^xXsCGARw<MwRmC6Y3TnQ5;cv<Epv{1NHp^o6Mwux^7^7#&@!0xEsmwlSj?g{0QI1TT7NW!TVyl{`?bIfj~OZQ`
 R>)ep<)dYJ^!;9}`H6ow)P4O7HY1_7L8)nFJfv5=#oZQ5ls6xbkcAHoXMXZV!HTCK}R~aQ*?K#rGbOdX0w}6`oHe3l>l0k|uF%{
 jSYr7okp>K=z`8Le#3rn4h}f{7mZv`)&c--S?h}oTdY~;@x-Xy&r9bKYFTh3oXFoDwUkAbfta~%`UBI`nLp}2$jQ^&qmY81FxGk
 5Za}ueB0*ABD7KWAAvQ+(1be3xe7`<y?*p}poklyK27LaLk$#87ni8wLmN0^Tb*qh^&`ih;6zyivI=RT2HXK?`ocd!ImhVN@Ov3
 ~?5-scwz4dU)?>(Z^|XNt4`(fKWM4l_ja+)Ot4qpZOKzA*ACG3w8ua9qHpy?NCjQT|3vTtT{=m98k77!FtqJwV0<{eY(;Tp%VmX
 1m`ncG&BDqOq4Ltw?ho;Ch=YC8@cRDlSrpt90ySM5;VAmT1derW;cwT=T4tl=R0s-_XRf)<S{Q*5SlFFPo_1E8^`~rs__?Yj(-X
 B_Fpz|el^zf=>F%JV`YBybvogh_T+=sga#p`_NJLO}zb@S&WDt!5vcJx*VPS^?{b>Q=h+#LL<SN>z_SGqE5f49XRqA%bP`z`+yg
 O@>6^~6bFQAu*3n`1$o58P^{@uZ<G%QuEU@YHRKsSn)8oE{l)%b}iD+%(DbT(v@8D*)1&k^mdDgiT~1E5Y06whY+^5*9`Vj)lhF
 ^OF?xDJqG9`X;bZV1woT;Q?*X-VOI)lZ|-zEtv6-UzeX=tp@EFbduM%1PO(ApOPn1Y#aji@50D@p{@!R9;>l|T^i{9wvzfp9N(y
 <(&{>?ufAQxda|@k@>|+RP@r6Oba`0hlh~1gT3Jc~Bim?~%8US3#C^YG|D@|$5i|&|O~PwHRbi_6?bm?F5AcfHgYq#3CO#n$w<f
 PF(242p!6xei+$;%Uvl1%1XLX$J@3)zWY_10`QmVPF?QVp8a=;99JUZZvV40y`_~95Yg;@rj@YSjVdFZLN%_-ijB%Xpc8|eD}!F
 $ioVL-en^Ao&@mJox2f~54>T2h!{<OZcrp+GHx=)A~tA1xYG6xpM~-n&p55u%%eS1Ow)9Jxq?hn^&DL5e2oP%{Ay3ecmtiU)j3t
 -H-DSQB76R+%jYYM;H`FX5*@ZT8^GEYCFJ1WTOWEhsgymYERgjn><mhLR8#+M4-j_3=l<{|8dR@dk-j#ov`To9n|MdPq~M-hR^H
 SkwtX6l<O(k>uWiKgi({hYM7s6=DPAc;vRIwa395ycX~4k+2JyD+7c`{16HJvLcMTaoX+{(P~AyM|)R7NyH8)xUuyq9r!kr_Z^R
 OoODq=3(+$Wsi6N8Gxp2|@R~}_nxwkRIWWA68U>>qd~6A+ObgA&2lW~NY_CiITyYG-*(BD`-h8^7JU{$Wc(tNtLVabqmJ0mD)sl
 !GxldPMr~zS{8g}CKQp@g=Uoe4lm$D3%j|sIb4Iz^q5$8x9-hKOrk@+2}8|crhTaj;(tZ)b|D<cdDfbo~mwt3^=;0~797fw-KTs
 riFP`8Ce)5b`5SaH8<Ma&dasdTE!M#^yTU83v>{$(Zs?Y2XeM@aR5+w{UtnVEUrtRs`)s2#x=m(=e%@hsiQP_~{W<lq0nJZa$oD
 b@JjH4*9p3nUSoN^5n`Y=Ukt34F%5k&Px>k(o5o&U9NtR@)xVh0JX6&bhhg4A^=R!0KeoNV#FcK?w!T31+J3Og&zeGJ*u#ExzCn
 NZ|kPL0W>XW$ew>oU<r4hy84CGJ%QJFgB7(%>*d0$if(Rs{(tpq9E;%XOoLAU@|~Gi5X~0LI$DH-PPuv>qxTnDGZ|sidl4u1Zjw
 X%XWoePA85aCYid?DRxL<9IDOg=*p@;YUxmr1gHD)yJQ{*19ID2SOX0caC1L;k0~tKw8ppF5-DG`tK6du4;!bs6$SP7TW_mXo(x
 v3smF=QY&{A>Tjt~K3TF*#+BXW&i_<Hm5j-_nyN4JCfuATyM1`bOy|q&3arY$dN|EYj_)<JxlVh1*Rh79aVqz9-cRru{mABwLv3
 Ar0la;JPu)T%NBfioxy0Lu)I|{Dcz1dI_?8DM+(+Mq!&aku`0w$L5P(1L1ikbC1%ZgDDmQBnS^88ab8HZt^q?PsWd|eKikIGfAT
 B*hflOM;wM4z0|DRgi#0SX>bj)%RwT}}*NPP_c``NeNfXQsX|g3li-X9sP2Vr`vvcZN(af>9S3B+_KHo1d0;I$0%qmenM;7=v)0
 rge(N2`%SaOqdFCi4<CL*CPHsF-}4%gI$O21bp6OOeaCyDmrpk7J}b12Sq^@>C#iO@+5&_81zXr&BHZQ2fh6U9;Zf8DtvOEU5CN
 ;on{y;!Qk2HrWyFY_}N;7S`A0q_~>CeSw#8NuOdn{2EO$Vlzj5uGG)MPIZymKyd(U$g#;>D`+mOkPh{F2XT50<0)SzdbcR+WCS|
 g4&4+Pu=_P6v+fUTVv`PX&F8RvMHVNY05k+G`rL`-t@NvI3pY+`qaGa|5_}?`W9{2TGY`m2S+hIybu1QlQ15wNJa1L*j9=s~ZIJ
 vt~i!$~`aaNeIn7}q>#5k0y2!POhVQUVWA$|xJXaT1o=Qu%;7a5m0HD>GpMU+J#PM2kD35My~yb^$<q<QnlF#>KN+un%B-bcTDN
 VHPd1Y2J?Y;KClwLJsoOY$q)+`;qN<lYH`3U!bp`FIXVkU3o|VOq%)h}pxn*K{7q*hJM(_p2$Jn>(YyKMQXd>&NBiVA{pogl=rC
 ?7!Y=D+?e&@3QYOGA%K0=7`rzMx%npa~0bX^(Fn=Yub9OJ-)zSzyEZ1y*YeL?WlO$6BL7AS8w$;v@V@^Q5qeG+}wI`X%V=OkbL%
 &CC>}0mXQ*$cdOh1lSg+>q-Lds95=a#PzEl?PIq94mC|cucC#%-UK|gLGypQu4|4-uBnChsdE;KsFs8mAucw>AFz7Wi;izA6$RF
 1y)YeunFszA-@MXT^Nmh7ef`?+oO;)%)Z)RuDff|_?Lc`C__J!xI>s&+if6iDe;JPgoCz{<ys28lD;5X`7$hx8Zq4GU}+jaVQBZ
 TX<1R(qT$CrPA)WwVr(9Z?rF7AQ)Z)u)dU*g`<VNA=X^W>j-K6{*I-5Yo97<EKgU^Me0C)H#@fT<DJKP!{g_4=*)k58ps4S?3!;
 U2^3JAIV014_7kpv=1$p4R*i)x4JRB_F2g=IzrDFVFYO-$!XvdYai^F10Y)q3cEW;#cP3DuaI5`Go(9aP~5KTWE@W*U(3Areacl
 %;V#5R7dy^89B0y)YoeNg5<IDvj0bxl^9?qOZlPt@+ja<3penU@4f%xRUdi&1`qjp<J|wRMjW~H@0ACp3F5`5y__gsZAUg#3qKd
 mDX6Rl91KpVl3En0;H$)$2aX;*FHdzH8FOpOncw||Wov*GUFwzTKWff{#&#MhQ0Nf;vgOBQEa0b7mI6f>mONlFI_9Mzco#N#N~p
 &eI-r9hsC6i~h%hld(C3uC&7^Wh4cI4F7XV0{^LT8mBCjn?!AX!g4Q_Bl06Zz*?W34&c2vN2OSr;<NL)+hjTJFbR2a;49my;6vA
 b)+Mc!pI!<SgCi3n+m(!E9QQgG(FkZmn?5tcbbAHo9-gQEk|qZrr)5BEKpCrP#=KmZ`4!mS6%QEtVJw2d|L!(SNs5WVnR7ZdvfS
 #(An(Iwb(*G{9NQtqdihWcvQg1S)Bot3yZ%TwAjl4P$>jfNTVaIO?^ljK><MVmalEvkNrgkeHuUV2~35iY?w)g`-7JCYjf0S3`^
 >b&1umQ7p^PD|I^GAoNbLO^NVh*SfR;PyzlipuLnY(;QchX<b^7~iye+BQNT@OEPisHXg~f~5v&QnjF!u^_DF1(st%;ZZBghp~o
 dtJxl$Jy*>|KT#6+7S$<qJ8{P}UxODwB*9j{(4>MCr6M&;TNI13h|EE>{~B%E6G!$G1}TtWsWB_K=IuD>NyX+}v7r+a4jIDlk#h
 6|`tTwS(u3wLtP-Tw=P#7rbM}=V^y^THXz0h$H}B2T|N1ngLl$rBL$E7exrSN)3gzD$Va{v<AiTE-q66fZZDdbpG~eP}IYDy51J
 90W@0QuKnHnH_OS;H36>Qytxs7%Afn%@zM>N0yxX<F1pv=Rm0R*EsX(z}Ewq1;>VU|65ODn}cmB&HgaD=hy&Ua3dKMalDoi#ba(
 mw1K+lnh8RDC<+S-(2w?pVkHYQyi85M#D`ACk#Kp9C@RX5DX<cL(Kty}NJ-^D~gStLUQm#J|cADG(=>^t0_j!<aozMjdzJy3;G*
 kv@69th;7son%S+v*}zg_K|RXwXvX|_wn#7tBay(e+9}cCrP1Ts*V`BTxe*tkRp(8vL%@bg6RkY3cv*uQCY-IFR*2-V%Y~(L`7t
 HjLzblEz?@^h~(D{UKL>NryIIlWYpIQywhKxxr)88abW3EfsG)wgG(^%Gu&Q{Urv6)=qSAay!$f4aJ03cPEVaGRW_-5PV6LIZl`
 2V!NqnaKJi%<2W%L5cD&&p&ww{Q4E?nLBVpxFeQy`i9yvTrtWV{O_8XlQ)CQK&>|F^AXccK;f7fF&^I$K9od})8*?B7lla%bcXw
 7__THbAahgDeY+d!~I!2Dd(Wk5^HZ`L~6_A$b7&A&X^pzy%Q(*qy_+RKV)#23b`JE)Ya%e*l_pZ}a+JRWdy|KspJm=o(icB#V}+
 E0R<o!Z;HPYa*xnC(AH6QsLPs&||7$3k;i`^ykh?e5t_?5(zs%+74|bBL|p-{MaSqSYxWFnSJDQQU*|loq7QU#vCQiXg<mCRt`P
 0ZnaijeEGEVSCTVYQ0DMPAg=R&<n`0z8PMTv@YJ8n+l_X+_EecD+>Yd^0bK_lM|Mm?RC5O+uS;{5@@G$&n*Xyh8Tge7cqFz`GgH
 moYUbRn1S~?LN!{szM$EPMT{>BX(*G%H1qKT=Q>@*;YXAmiG$Z&=$ve4(nIjANwc+%8Da0gLe@{O`nF<i$(HVXa^%e~l5w79Il?
 `wLqFX-RbbunUoq`g+mHVdCGfdO7G1!LKK~nhsQm2%9CD#7i*i+tm5n^|8l@8MAlLK`yGQXng}vBvzVpw)D;C$S$RjQ`EOH85F*
 `2PSlGe-1~ygOjjh5bvV}yX>!`Dh2cy+?9!K-yfhN2O*?W)Q$ui)Um~>;IwstIl^mmpEYvh&nxyVlbWgwf_tVf%hfP(J618YME7
 dl|C5eyS@v*LuoBYb?&YO)B!&7*f_Ra<eFTOWSp&Hzy{#AN{Zp!Ve;w@@q>l9!u;Bl4<9kZRsZCn|5Iz4k<tdD7i^1+cj%kyh`(
 KBAKi{cl#lYXt=+$uDTJcf$z#(zriED%erL>875v;I%(Nx}QJhcrq()fRt$4lCQ0?@~;cuSXYAjePRb<Y^4Bp;-Q^n^59Q)Sn;^
 |Y^+C#I*;brVH@SVHJhR+Qi7}oh;*nDP+Id@|4@Qrz~L7gZhLl7%Kru17rC;#9%k{~Q4N?;b+n;I$MTvU1o%uqHUPy%^K?WiSlG
 O+C_r0a?Zc$;qWLRZS`E#wdN7`vG>*2jO__#!2d<FU;~!RKN+fF_)z{$)<8ao}7Jbx@j^e=<3d*AZKMq{9u0zz#?>iPV@d+%i!H
 gvpJIP!!gXWWsJNxo2k?k+|yn~4Zu_j8~V8V&3nAa%O(5MUaO38e&xPj_+E0rYZIs_CWST+JWk$eu%*igL)zZuYn!7@9`T1U4_x
 =9pUj!A0qJiHBy`iFxwouYpc9G}i$+=cXCfOjADCW&Q%|1WjzgyD@#Sym_8%ofR3ne}jx*J_KpAinU3&gqX6<PX?4{IAu6!<NtG
 3iu<+<d6%)7Wdszy#a4Z8a^kPDgIgVkVBLlIvW<n%31LK))w)*dpR0s#8gUo-UfwD4P;md>9^>-M|^oXX2A@%Ff;|xypv=bJR`F
 #Vl&IfZrvy@3vpJ#yRZPuwPXQxo4}o>VS9fDs5c=Bm!;O*hi@E&Y!MXELlK2FCvBL(<jkwG8Pcu{Iq*s)YB7}iGZSug<0sY6-wA
 `Xh_*jr>dof-zTnYi5~=){k}!BxTH*iHgd-^Jdkn>Frri4gTlCoB1X!+#Z=8sEyJa~ZNDo!@6qr4#3!aij+YNB4B^9n5;@jP1F1
 X+mx+VKp_u5?}6Tfx;x$hAE`rTca5x1`y@7H+Q*e41R)b2{2P-8r@AFdwjWZxLtbUV+YnM_*H`?dNj*n3+&JFA66`ihpe!p;t((
 (ja^8O2`H<PgZf+inr~?4DeA4y~4IQV$^MuC~{~DL8iIb{$O~M2ork%<tT`Qnt4)pK%cv)FG`>o1Wyk{z7@G0y7UBs+2maD=xV@
 _xv%Ar=%zE5f&DAD=8{_L;>=6E7D(-R#n(}ArLU2Z|l!AHQ0g;@Ft8YmrVSLdC-MFW2I_fvX4OJE>9+zY2_9z6{|)8WMBDYFWR`
 38ux|!VD^0AlE|TmT_M}_qR&sGt{d{U+;q=6UrIRi=Ej@Y^9#@dAtMJ-uYp(4&4{uBlllfLVrdIIR+YX~jJVRjzMzhFXhugFhi?
 ~McW$t5lbFV<j0Bo(layiMVg6!fNEW|b^)&-HkRt1@LsF>Dg`w~JMT`u<g5Eig`#C78s1?vdC#i$|;}ALMh@ivz?7l&VEPi0>rS
 +uca%#VSq@4J6`d0~Fu7ls>uXvjFnlIlo+w_mu#G@5VZaYGyj5nT3U)0l=3KH2XJt8VdMlkJPk>pCpp>9${3G^gA8UnKf+%4Q7j
 (#X~#F>qYpQ@WFxr27xSI2W=LiXX?6$h0ld*vC%ZVeC^vo1ApxnsrF^OGV~05s`jgUXJzp{%fZ;xazOp<$PF3B!&K+ugK|K@ruq
 dNJC``b3Zca^G2Ci5b=p#%rH^iyHo!bUnpd@c;xSaZN@`n_I6i+zTx@Ke7@gCS3st4Nou-UEu}?&fP#&dz_i#6+76IiSM*Lux?k
 <+8;kkb*2sr8p+5aGyWpwy6yNOr64nMy`-F@c~sXeeAc`A>AZXW$%H4$E@yb2K%f`xq=KTBofa1`igsg6q=POVAu5dIeuDOAbbM
 $!Q8Nv?O`eUmm!T687J1(2sV0iU?TEx>hZ9r{yG1NK4@r$ERyo@Gd>mSB5wE-1t9@b-P?9+pqrj@J$-Gqsv+WKMRoL>FLC9s7d)
 L96co2znJH(SNDRNi#0-L&|t>acq5iZ0<dX-GJ&6DB;3K}J`uMlLbYI)EkOM}1(I?g07;YdehI9iIQKAgpuI#5C}?IA%yPzxj_K
 !t6u>pYYQ7q(@U$Bx1A`LgsK0|eqiEsF(U=OyTSb!`G!kjgMOsY{rU?yjWtrp>Ndz`H~7oesdw>}9?|#hgGrnBIjcwS*7Y+cXP*
 h|xGdjE~CW!>h>3;Bo%p#S@H<i6ZJ`ZjUrJ=|P=kbt#gq)ml$fBqjB?w9q?kd};Wu>08PTy{wuWjJEOzIy39|X%(yX=lRY|E=9!
 >>4B@%N8R=g7HocSj=yDF#<{+iA)C>qbgWi@bwdM-EcZ@<BJDbfV&a;gZ&}mM;6k3!hsVfkP|84<dKs2S?1-GX-UnGF&SzU>-`B
 g{c0o*cE;+Y$254GxBlj>X52+^X0hP_lO2%O@Bxq48J@%e=Kh#zQYvcG^VB@|58CQXSc-Dh0zk`M4<6l~(83$al+$?eRIT;Ot#z
 1cv7rBq-3~p0wu7?ZE-3%M)F1Xzt+2nT=Izy-&0Yt#X(*@3<LY6c`i|?aH77VrPxj`nf*+uNo&+QtJ7L+h-okL4321386M=G4<f
 a*zcQi#Wz+sq--qLT_0Aq{i9jq%jALv9<Oyq9&Uq%g2_?u1~DCBTIb?%x5yoOUC+68EsC6(=wVfLPHhV`6Ji^G-O|DJVvmro2f^
 cv`?oI0yjKO*3>!197lY@AO&<V#g6UFPLI^Y!7P;Tq!URxIho&A$Qn}NsQ)sov!-Nih8*BxEdT;#_>$R4w9%U*}2>aE%sM9Nj_&
 G7q2-QpvjOk$-`BX;CzExC1QTv9r_d`w3-XKJ?<f?BV+r&Yc!dx2R}OZXytO%#A5F<X8#IY&*d5wm#RK$-)ma#e!{7Rdvx%r5;M
 #t^QJ+f!z!o)32Hw_7%YsBz(o}{CYN!`mfT=qX+#`_g@MX$Dq5*!Ar|wfu@{Wgj(PDga4AsYc9AQzL^*VdjpePG>#>@qyf(}>90
 Z&mF_~b@qo*dbUAn}!3T0JPn*hw;x2zD>K(V-EZScVT`E7H|&l-y%3_*ejQeS}+$;M;`${LS4TbbVeJM_=iK=<l%LeK04BuHG~F
 Y=`FZCem8In4{GS*3EkIj%643n^GRX0lJDY@m6MD>EV@JanV1_`3|$@j^~wuA(!I(uu>=-OmnxS3bXw*(}T1;(%4%(k@EgxpExC
 J3ML;w^vK6^ds|-mr06ApzvYc;~&Z7hRZjZMZqs`+J`8^63GOe>LO}tsh>w4x(37?Kz{>=N8KM_eJcapPMyM%RVS1#S<dquR(;}
 !yR?m8tau#yJ>SnYBymAY{>j<R83Z<+M=?^m&>DROh0*8WY_oNx{pny^)?^LKu-U9}MuH(T2EB=IV=8+bUu0*=VZ1LdAIS2Bd7d
 &Ved=yLVmqa-IZE=fZB;ydle$?6-Y2xN4?_{m`RF1>r-qHwf`i>dypsH_QXp29oTNx&+ms~l#K7rT$fX-d_gDgF6q{!}(8Nk1f8
 &~A{@n_C2w*v}d9AeWg}>0^v-X|f!Lt6#cSNZ8TJLSL3M(I*1dSgXlzya^p6qeSAx6drdkWRgdF$pPksojQxLcpRfoJwB!Fl;Nx
 J#xx@t(RTWa)lX)vDo`3pyh(g{x+xk%K@GK(oX+yvQn@{Eo!2(#6zSI=Tk{G_M$Jh|zXZEh07u(~tzT7Wg`jz<iKFfagm7Mll=h
 k!^<x8x<}Q!)MzpKuw!JWpucTYe2c_?KV5i3Xp-<K{eQ?6|{{cP_2N4Hk%mA9m2wJ9&grM(eWK339@mTZArFb?|DaaMHFl4D)ar
 a@xb9j=Q->laY?ptCnGdls2o(uCP3a8RqL}~Z#Y?l*bl1{hQX<T5nYjh?PcoC?bTpniJvkK&DYF$Tlk$9frKV3?(Y}kt*Z|B;}+
 EOjSe+YhZYZ0SWql7yW+r4?<N{32QJ3QiOEC%1rc@9%4}lpf)rTmRqSsFyvXCx`ayr&{yYQQ%W<nbnK?xj$XdL5CFs>RY4I@rdk
 7yltdE)ZsL9@O7XymuF?C2N=`1pVMjIu5Py!YV&w2--8Ks9=nNZ(aAWq#Taz7@_2e$sZT~LKaF4_<nq7iG!#*{Yso!KFVK#aADe
 6A{;8db)@(r?8n?tclsl{hX&8|aW^8s|QOD|gpA?mS0`dmB<nTU<2d{(LZ8$2u|c+OgV;s2H7{?(6U|iCFX2=`U5_8Lb?w&^G@b
 2QG#ibfZq|hXHnOkEo}$T}<^xZQrk!v`!j8I*`2HZyIF@T(;&5jJy8o%XMy*9Ca*{jmW|fcGs)L#RH=fca+EL(7mvJ))8VGpp)T
 1;$DwpzzrkplVkL|HFLg+9p`#ei_!V>>NKO&qSfOR_Ndrg?BsuCOV>-o_L26))Nt^l8bnts2gAq=Gyi*w%;+y)ZfWve4^-$&pp-
 GDt-hE<Pd)LZ_4-p5<)PSsz`Ja->0Va6C7tAHesi*Fm<ceZ^s35XW>12cjBu!pjMA$$-k-bI)5&4JMtV+K6Ka-s6=IWB1g@}v*%
 -B&U1O><+r=ER@bknWWDLj-x(C7l>rsnLZ+H!OU8L4F+KGGpOr2qwXdIbBL|I1$O`UG17a-h8Py~!di_W8DbVP3|(ooRy#6I84b
 #zr!cxD|`L#SHu%4F^bNme8!z%%R>G{5;~FNyx0yvqZ~DmM0BWgb?eC@RQ=#w&k}r}M_j6xG^|2Q{KCMG@wVPEfA=Se;r>cYPF9
 mX`!MdPAKO;0x~X(VC0N($cOr5L)Q*Ns+*^ON71Cr>CTwE}4@pm>%H|jb+-x6D@0+dh_fnM)>Bo8J15S3lPR>-Mmt}(lW_fv|d3
 N(sCYp(}Zlr5qaHw$ax@t>3OhWYiD8n)6*V#CykDcYSly@>aQ|pLjKQWRxXrKJoC7?zoqvWHF2Z7Bgfxnm84S(BKu&NN4@EVytQ
 M3^wyL*QTB$u#s1BaXOz?;9-krQJOh6kF&MKX(z5II0<CsD^||U{<FYD61#_=dJ$D`^^DTRHU9_t@&cyB|IqT(7<I`^1FDC9q_B
 >Sxr+2wD^dsl!9r=(RoAIZZvBTfn_;}fkEJh^Pf$`n}YeJCS`sS4$B*HHrGwHtG{6Yu2h3<`D3-aFD?^viZ0<to~E0EG|SMSc=a
 !AyM85i8Xe9q86k=eSbD2Fc2f%@Ne)W;hEd)P87d#c|^TlO$YlP8ocN^0ZD{%5XAnYNr~I8oh3ag5Zzr~OIn>acV7V2KR6th}nN
 aK*$DMj9UuAh+ja?A)s%`xWoTb8VmCZm9%{KsaFtXzkVDfsLll>N)U7*vu%Oz%WX#0=?wtO5Q0myg_XnDGkCz92k$(<nSh9Ag<h
 1p;I>q$oZ~nWwvj4@p5Y3o{(8bl1xyreH!dlEu;%<D8J35KL^cEnWBSUJ+;l0D6tjWN}B%mby0j<f}(w4qdcKj?eK)k3GJKb?+1
 -fd59f{^SVO<yTod~Msu>hS4oO1cEc)*E}q8bo=74mNY0c3gSt7s(of1~=JGqhD}vY!(+bTSt(k&S%ZY0XZhEm@Axc5*=<1~g@%
 t1)Va8YbMrTCii0zO)G6?R|s6@BnGQ1!%pqV?*FrS4)nOYI0CnDeDlootHfRP5-m}3H8k=Tz<s75_HvJL^tvoCX4ghxNC4=WPDi
 pY#lAi0KJ2LCMv!L!@Q&}nxkt5>6Z9*z9m3u?(o9KJ$GRcIybRfB?QT;5t=;rwZ?E;>ye=DHrgS50Cq#`vK2ZgTzTxPIX_dSuZQ
 %Ddm+Vr*m3IlQ3{e72_;v&V4KB>r3JMZf=8RO-#yV$uZvSF3pD{jZiZdKFT#<ByS}b+-HwCIjP7qJL1<_L+;9I|}T<W43~<0`<v
 blku+}ZeW#4j-jIs5mj*Sl}nRWuEHL_CY0<cyeM&R=Sp>;7C{gK(nZ(B8H$VWU2M*h=WM|yNFx>m$j9Y8gi{HufIbLwIAE`^ED=
 Z;9@E1ByD{=DU6;{`(~HMLRDW2noHF5epdF5g5I!xjFW^458{Y^FcigT~MIae<c8<SraL{X7ssYMh2Fg|hww=-la`Br491@7z_j
 9&<s)R=Q_4US|gDQjn^!PQ{?mZm=09{hiQF7m8SDa6EK|WUgc;GmA*Uu}cy{{9oH8EZO-UE=Jp5!4vJ?}k80{jmaQY{t6WgSCjK
 +E9>_Wz%UWf@TA`a>5CfFdW+vP+i%{wkpVsV;~w?_Oo%zrg3npBK$){T%g2VZUlpf^@REdk^)OSu~A@(0l#M?&NlT$-I~$X!z6T
 K7hMx=j2VRtQW#SE|azZ_uM#|xaIBm5@HTYQ*0-T?#zxL?+u=28-m(B%baP0E=&o<LlF6FvSuSP%PhI6wuyMo;^Cqk1Rv|E7&?b
 F^)oVXv+MBxA65*55Ey)#Lb2u>`shMDN&=R2=Wrwe{{WAl)9e-N<?;&5p0vn1p2RZh!a7W}CW;)_9+-`SF<zCToQ<5_E&nHU4Md
 (iZ>BN=ZTp3x+9;V2dFZz>S0W4_K+D5T_1!Pt&T1L;PnCn^Lh%3p?j|rnXyDNYCOy*|!^$onMhW-$`>kvpI-2x#)*T16BZJPw>|
 x#iHP!s{V{(7$;2ck^kfd~^SUwFE3E;uNYDMSGsXhhUL<+6AfB_C{|B<N>QbRFXH#qGw%g>t}{Q1`6kUf(%OTWx5l5g$_H`6y@&
 J-ySYGb|pfc|Yl4g-AEUB}@b_<n=$P*p2j3^th{%eh%?^gikIku_h&{?vcJ+_=b5Z<VhIx)gTBsG0XmX8jOx_Xl3-Ti*azj=?@+
 &p%+r*gpt$+CMU^>ED_KiHkhPcsKAU{@@<9xGS#vDSfP;S6agZu^sN4=1e*uR-;yc6jnqW2xbOX{HPBHnUMrHYi3d`%Z1^5c=6`
 X1c?1Xo{V#e*5YSu8<`b70(@#s`m;;JJ)#whSlBJ#E8@$k7HW;%&wH!{O}xZYuRDG!MX`D(&FSWT-u5<kJG2?SC(|&gV9Lx@U+*
 P+@uhqsdp$|9w#i;LZ$EF@9k?#+DEd~iWcI~q!9NgUj!Kg~2aV8|9wzLg1+c|!UUks0OVvi@vBzC(H(nv@$`i6^5L=A2{f*22x#
 %U;hvLpP3(98VJXztusKP#e-f1$*(AB8>ihMS$19iJ|y%D`y%<LPNNsQG$!d>x|`ZoHZ@nE9lZXL+0#Apwd_63^`0zkci5Hf))E
 uCVxvoJbY&iqlGy?+SQT%)K{rkX$u31-#5(mcALV8#Jmi$7>`EO5BhD^+q2Vtp2*oADxoZ}6Z?rj3$E!@veDs8&U@n1sk|AQ&GJ
 +5q4fOFxCNJPUReU<>CKK{znb0V-8M<YcX$I-S1A0rX)CqR^m3nGj@hFeBl{>;mIoGmJYb?@mJjoiFy(XTx$uO$e%QCV}fE2Vjf
 R4vl*Y4?s+odpw<a`0qoKtkf)+hlJtPXjgy^d;|v95>jB6HzT9v=hfJ_{ev}N7KpvOIGNOvQa@A@+e6ZuH1%43%e}FJZ=qL8|GQ
 zb%bGwGPKsVvyjeB6g%scJ#K#w>BWf=zfW)($YjBz?ceTK__-}-`b2vky%?EgGoPbf0Z9p-*iun+Te#n^e!IG&aM7#>%CSgPuH@
 &H0IQW2t59byRHJXuQun2c-7VxAgUWDEmjveExN^yFZZVizw_@vi59v<^-J15B5bUinkB*f*t`ytKsqT&Eq{b&BSMSt4CztxujT
 yDdvMze?Dam`?`fnSz9>5p^$Aimn}^&7^p2INtYnR95sQd~*EnVo`JSI_t&LyFvm(y~aAUf}N%mdu$Di_0EurF0OX0Aru-wHea-
 tXktTENv6|^hj{;8z(0}ljSDqq9d0Mjx9fEq?J?j));XTxbU{Y@NyH;`pobzJRi;~u1A^r3s9Sq;)kffv}hO60{EnY$OkKfc)Yq
 4E*a;}+J96CU=4-;MRuCiq_ts>pM>9q4g??n|Ftf#P2PBgdf@L2hi~}Ru*<Z0`XZoC1LnyfXKEriFOgjCpnO0>MNM!PE3UZ=9+O
 ya*CxRhUlDSS!iV*+la)0n3e(nx3d5N|FkXU(1f_suqYs&p>-zSN3JS;O(qlYNkP_0Ut${=q7)Cj$?aAw4v)X#vwT>dtApk{Xy#
 k|1rwI3(Rx@8t<n_iIWru8<s6@|*{He1wZNbv3d0e36*4dyU1o-()^56S&W|cVL7EWG8nJ(FgL4R<%p>q>+@UkEXvbDKek9Au)4
 xLiQ&DIadK(<s*Un3e4tYOL}+jXj1e_;N65qbY=<vXNESn(fy0r0Kb7VrtJ>d!KIb%KV}dZ~PYLpV6?lKc};9-oTZyW`wGk{!1D
 ;5?*NeXx$JK3kArQ9VVVi?ja~rty{4GV(u#C5N^}0g<b;AkeHLK$5~Q{(^rk6T0~U9HQdc>^rN*laKN!Bhw!ZwO!rkn9=~&&_SA
 HzHTE+EM6t>fx53&662l%fZZ<(!bH<_4V&%sPtK?`b3Yx6dygsF0+$E)>KVJN)4tkP;>^Kn$W73KMWZ3C7&E!&rm!stcuU8KQ1O
 (8wZ7e4`j7Ni*PcRDSQc2k@o{>OH(I&Gy^59JAPrmgmx@@A{MzWjtIW6EcIbDavBaIlicM#?Hs!DEbn!pT>rFZ6_;XCk)33G9Hb
 T?YH;o_j&cRI$yfUggB}_DU@U=f>9%9-vaPM??OuX;@FuI&#d<;N(#<=4b(?*#$|CoGt{wJ}x0Ydc~TI2Zzk#aLFm!b^}>(8<*#
 La2`0cBz=@YLe4o=Ilv0ec0aK-ADaJ2ehMV=ph#bgP#y9i|o-V5=JR7fsN#lL#iDWP4HY;FF@*M1c^*6dqn?AW!)65ufm->t_|F
 l8Sx1bh)|BxN^>vcHoZro}X!6nIHUJImCSMSHi8oN^v`tG3|>G6<misX%S>bci75(mHIHu0&4?;GTzFq!`aqCLHCU<wB3DMlt4^
 yGGntF#S03U2j-4*bLzqw76j*5S!sor45=4*Ed(nO@uHnqTms{Bk$1xwuLV3@297I0@e%wrSX#6jTwvb&EOpr_iYGnuJNIGnMA#
 jyaE*MlgSEd<F(+pi(z|UX($Z&VFZ<#_jKgMsQ|WGRb7xrnOl0rb(E`?5SXrH{IdF5n13A>bs?RqrW8L2C5=R_)Lh9GFsgQJqan
 _HqZa9)ds%)uW$eX#d1z(_SW#|4U`~=DHJO=M-tv9jptri9<%}ue@q$Z%$qBYz;$*Cd%-ibxH;1-#1Tt$u~tAkoU0@S<F&Sn{IC
 %epVem!^;H8gPx^__?buNrpG{Oben50}Z)b0I0G@0BMeTz)sI)}G|wf&~TM%6mxNmX)%@>f4z2U6-g3Ma!`oL2A%%=QRM_a6+fq
 A%G0`*;!=O%Lj8&772mUtQf64v@N2MSMhuu+M4*X5xQ+)t~xKu2$YPNLjk<WgNR?BgDY2G`bz;#=V9z%Zk5`fQ!Budnv&O8@z1>
 5$l>yk*mzpWo^ON(mw}?}U&s){X(Y2WI6VA5vqMdx1XhcLEH#%wbn;k7<C3Vx6p?X|i|hs*9Xn)jKy8`ml;?pf>|k=Q<1p!GNLD
 W)g5<>%soFcsHBi|0a+I=TIz=*|Q?e;X&r)|UxJ268r4&emxD2J#*dvfSAdh^a$V(4%MG^rC5~F%rE2Q;=Ey3`i8rQ;|gzXD8CT
 j(j!C~f`fFB_hscB$N5aoJ^6+Xud9KVCq*I6~8i*mgyP|zex66vtTSEtnN$`C1Nu&5Dr`WCfRLIoC>5mpIR39JG!!zxTw#c*#&y
 2tfaj+iA`4K8pWa!V*d7>I?N=q}}iAVN4G)vHB0PLhoGXxEca+i=_>6OAk@Vu%x~CFVjjh5HFtithj4LWs6}x`YtCpJ8Cc<aEL9
 b!|$5ap4K9cdI!a5CQqxjF0xiECAd9Im1y<@3^CeFR=kzuW&w3n|YjtA;a?#TeNCDJlI5wpTLtN>d1Pa{<gcQifu@rZagKiBZO5
 =^P~9_K*;oJe_-~?ZhzB&al<NAf4_5}U(K@iqS9O!t~sRSOsXv4v<Wn`s8MM-*?~z~KqGU&UwLeK5)do%2A@M0CCHz$+Kx7#AaH
 @4Kz7r;ge(?3IAS>5M-Sd^<Vrt?@OM8oI@~crR(-u_vHAyyZ8Ei;J_khd2T&Q$^JxT^Cp2iLO36gEJ-{m&uEKE3#=Pp7A##u-=?
 *}lO}09xL?15M95X%07*x<(Ccm>88#~DRJ_T0@I}6hxvEO}ZH2QHAK{i^SqBibqpiI!w5_M2EqskM++Yg;q1eQHKBT3#a41qawQ
 veLDNRmS-X(U-j;~3zw`(YRpJ<bKZT{VRcsv^+sPO4!DJ7*NqNuL2sm6d>AYf;R7@JojwL!fKkxZ0q8h`{2U0$H|OSBE@emUYJ5
 )+r1?HLWu<hQ+dnwHp5^SgjfWV*oh{?*oU|xEbmKX?GAsFnZurcgDIE0)$@$gW&pWV*MOHYfbV(skGV_nzZ7nG=JuzuAMq&LMRm
 Bd>st4Z+nT@hMCxAD)w2OG*)=K_9Wm`7I84YMpbEq?N5-w4c1+dB$waSMxN@Y@wsrL%f4xs82XS^6eV<?P=vT-ZvWi*yq+=!gSa
 %5agA!O*0yX>khLf%F5>t#RUGEj-thz?=YzwzEB|aY5T?mHTK8WHkU8&|I=Ulm_>aIa|Bs{dd~e*yvVI}w3<AtlR!bc{_IM}kj{
 f$3caq1UZFf>DQp_ZB&Zw8Y-w8fs-FwgZ9T2R__F=a=vF_g-qFrI`!G!y_7be9C-#umi*0U34U0=tNx8kvuqZ$Duvq|x|m!lZrd
 uRMFlWlX{Sai{*E`|tix~cVNse`%@OEsp;bI=Z9<6f1Cj3v)<F{2ecuZ5}zgCrSXJXA3i?EO{8_ie>1yF#S!C+JAMl+FX9YH^(G
 ?Ib4`cPJbZQNhS|ix4qa>A@uOlq$dy+;-CoyHj$@EGM(3EU2RHstH6RYug1JEf<2FB<(6b>TrPJkSf94Zi2*_z|niq36Nro)da~
 cgIOxOWpYF^IKY8$j7ak0VY?x34rQ5SnN~@04;-4AS=zY23rPPO<Y?#D_E{CO0<@6(RF*SiIY$M*ShWjowey)sPTo%$X4rOQrhC
 )>gD+u3iq$Pe;)kbC7WUMfrf-suSR0A7RU#JtmjTepl44tkK1S8nLUHTTZZOpHYo$xP(i5S=#IxeTKkG~QTS`dhN0aRaRMHYPIj
 ZP`gwK<q+kX{+4Q~k3*Sv?$J~p5CCVW)JIJI+2PU%bCIy>cw9J3$I#0<BOhMVz0a&(kRTJQ~-AxZr9;Iw;PR3r+>;t=b1l|-oBr
 3gda)hk@2Y0)`Q2FY1PARTPnyek-N)-PKix=P00Pg)_N&=ag5j`!x+SIQ{wJ$7ujmW@_rdX578U$<o@Be2~OPak-IExcjL73d+s
 S_ePd&^s)iBC_tz`!$o3gE05=-}Xb>98+H(>t7!zGp#ibv!`i{yI_4aFVKPaU`Ot^T@lSU&C@-i9hKv7ll>-`Eg*SmD*c`0`}H>
 ?jIVNRv2mBTW_>hnmL$rL27|MjY@$&}Uoy%12uoX$*oCat#X*}7=rNzr&kCn-1hzIC?((}WpQR+IkH_tbDf*N3?>d&$dE~RLcp3
 fReBtG%*)@3?bHjwjgL*0i;Me1<HxGap@4hV!ENGq)11hPMYln@LD(uSDxYm1@Z{L*Z3WWS=SnOxF#K+8hClAG;C!Nx5s~<2*<5
 V>(%Z5EF>~Cy(Y)9(cc1kDmR_K;3%ZSD^;S(;AWzJ&_#bgfE5wW_6<i)^y$sAG%LzM9I>N!QT!(d)M@=b3=kkw`D+V1w4D$MG<c
 -h3iLS;I+1yErziyyaWrRz9Hq|fu0C!*~Jrt|6P=<8`gp22Z7o$Rz|R@MmNAR3Lyd<$ZFepZ?3$v;0N;98_K?TG5qeP|kp{Ct-1
 MN48`-MO-=8OT^heFsZeGDoIcsTDp5Waud55|{RvQVgkVJ2?3txhO_PEZ)o5I30S=SmG$}Kg}c(E8kEt?*C-g@MShz9kOLT;H~Y
 eAg5W27m(l5vioOs*O$=#Lq@z$U-#%+(uJuBPu(T@WVaFGa(ls)>2dVE-c$NTZ~`eRn$+!4wF;S#;wltjRa3D0)i|n#;W#2wnnN
 U@?N#`y`8_q#NF@cNEPla*+<e7odwU!87mQrg@S^dbYR^K6dz|EwVLmicoa?VLe}hq*1V2F()V??JHd6UG4Kqso7~zP}aiaQBo$
 OiJZRMk0gnRiB*<Cv>&!xnHr(RcmGkx*zUiHTZ6pf~i9RHSFIxr}nr4)myvp00_^9`O$-mUd~XTCrgP{)iAMDjduTWZm`O2V9x(
 $Ot*VXi9rJW9;2julPhQ&^58+`x-}Kxa6Ld5zTk6Cl*^af_8Aw(RrG-t3V|=gRDJfj*d~Zn?92?EWf8PeYkTndYuekBjj}zu&Bb
 ?~d9#l7RSN{`T9{yI+M!{<tdn_6&qK+0XN;&Cg}E0laeQG4}MdX@(~!_#j69igjc+j!rDY8p<q%`!raQh~<%R^4C(NI@ll~=Yw~
 LR({tFF2!Ivns)w&D_ve5P)$HHDE~I$K$H2qvj01o{P4((_svw=yl8oiasGJpF=5lGbX=H`<sb^an&WCraK09sXVIGjdCIOQ_$A
 ?P0w2lE|6t^AC*fg$BAGTMkb*a@R_EX=VsYFHf00@zMgsOO-kVf>Y?hI-)rkKD%E7*+3C{CHV(3G+clMnTas#r%zw8#6F@--xQ$
 AK4lF4Dd;Ki1q7NC22zf3*b9^xB~vEzddhtS14pF(_q@mBK7uvD+Q5BW%V*B+s4l2pC!yP_zzp5%k*KB?@#peXmlA_6@qcH25(d
 -5@l2?L7T?pA6rZ_+_2_u$c^i)h=Q6NF;{@6U6PR-RE}4C0CTCI0P(5zc$XF4MTkbWnL^{V`7e>D1Dr1fDM$62F#H#C8rIK3i+r
 Psop(AvSwPgnRt&a%D}S2gKlrqma%=Y=Caxn$*X6zZsKWo89t3eza@7`*?znhMb|SBaC1A$zPtp<qsKq=Fu$B9`Pp6D{j>i5B_2
 Jxnv_(k9vi3SJw@3wTZ6h)#6169wcUbV7fQEl%=*F`ztQ;-@jNtQ_M8|Io=veS;7v0In1pl=Pqd5Q!+v`P#<}Iw5Q;`rcJVsIJ+
 nfLLIr>J^qJuq;-Z26DH0)YbW6}>8TlUi~SV5k(BJZ<mi{GxOo6QIx1E#JPLNBWj~_((`rJ2r)iP^w%#)Kz1-B@hNdQC7{(CODZ
 Cn-=Fdt(YaQ|OYJp&u)U8gFLDl#BBW?Dl33~A69()h|9y``|osAs_TWW~1-*{m;yU2BCoGN&hvaH&_-<$93;K<judj=vEEl2Fmj
 k2ONHoIiTQR@0w`#!aymO0FdFc0LqA3*hCXKZrm*W}i3u*(fiYTi+_t5NLh!LEa&OJ4GuKlDqSog3;SBmSKj==u6=DmdiK<1p(!
 #^YLAIubZigac5<rtn#m?qOE6LpM$F4rJ8dyIR!bmXWDpud<XbOLl|E5T#Ac28bK&BjmF@o!1h9WyBRuxsuGV2R4>W*nEITO3ct
 mYt<`@N0GW{GV+1w=MX!DS|M}_y2kr<Dhtmbn&|U@2n%sV@%gm!vugMZ0wg8qxZ4Ln6w?qE1WWGny5ZuI_m|jnNqVfTjY_*S?c$
 WQ`eZu(*+Jqnyq&k*=Hb()F>j9&w$d5V664|)gxTTV;qvJinO(oWdda8Clf8NWa4YWyAwJx^YKQ=z*at!&=YU!GU#buN{!6yK5k
 jGnvX{Lm7K%!qCu|dC_!<9l&^yIyx~b~fo9IF(E&sk^MxEOhWDpsx>Z#f*ht+o7s)y1tTur%`8JjQJ^i$Evx5U=QnKRxmYS(+9e
 =Fv(gQB}m_h7x5D;eJo4gk9}I$2wTb~yG~7ULc${88%^k9f;6Br@pp>^71h0rw)xnZ(lzxCS!9hm`7&>hpHh9d{@UvBHQ@?Ul2Q
 ^uvA4)2lhf0F{#*q>bsaClO8AAUhKysJjGeJ+X<s?}%~@C<Sq4;?tC3_X32m`R~HEP?3v#a7rfr4wh<0HeEa}qPF75GGi(wvgvk
 9oS|E<!d!fPLozbnJgGj4NS;GG09+BOnJ@2rYAWasi==#a&%bF6L)s);1r@$frF$tRhF($Dy2E!<j5wbO-lnY#q&3m`0qqIRlSp
 E8!0hyfX{e|Us(i6)6&i}Rkt7Y;&#4*eLG3tMukaL07jR#7Uy?xttLUanoFchHw_ZQGjkt6W`6+0U<RJO<MY!RmkRas^txA2W5o
 ;;e_~k*{YDgXtdUc?1oRI3z;VU;zw1Z87Qe?ZTmd{qfHewu#DC?JV;!LRTT-do3URmE=Wau|<szm=_^zLP?y-Zv5r|kQ`9gXw*F
 eu`XmeM^r{+L`%+e@wbhqWoP9=?M|-tOA4_gS7UUNkk<j!TdabNhQD$-w<>(lIwl56xW^pW7WjOI~nP?Cyp~6#cF3W;=oTI78%s
 ^8XKRsk^naQ6JvC{BL-4?tF}`?6pJ9egofeZBaG<0%6KEpzSFnP>;*c(;bn$p`CR-gm1;hjsN%b_@>d(P%b@1U;_3NRhCUX>Aen
 roHS16pQbEA{_~8R-#sD!9>p`%$<-U?RVs-2A2{Rn#l3`{et31L!rr<0ZGS)JdE9)tnbF^O9fcP2abD2vcd7J5exHhH6~}MN)?O
 U;+tD5B5LXENo6_6E7ET@4*?qGCM&vDd;_y2xUA><DA<1vd1z|xmdb*_A&T!lw$DujyI+0)H^_CKO_{1IJp1p~YIh(GxazpAov{
 w5W*Q+SF`}E&+wcWQ1vJ=yX{$uxl+G;AtDKXiv>SVXVu75Q>GgndjFr#(lZs`IC;)EmOgimK_GWXRBibuX}7E5{8bTcD(^N$J^Q
 FU~^soTB$*7I<m-z-DkA!wER7Vks{n=(47gshuoZXA5uTC%SZfgIE#fnB9_h?;6uD!fuCvb7`6%n^#sajQJd#Jf<gP?s1<H>2T@
 HG5?3C}mdlQsfky;h!giGp8=}^q|a*Zrdb&)3l62s-WLepD?yQP=b|-krj2VSl+e@&$-?{6QhIB5%gO1@5!s}9UhMLgxqK}&l4h
 f?C?3>-t_YLO{1v>QX37Fm=xNu;i*N&2+8`sB-9RyvM!0I!ItIac%AK=b5EeSNbb7nkj{qAg-0zlHOvW!NLHCm;tRket(0Jj!o|
 HQDp;Lf9zA)}$CwWfPheGTmzeFshx}ub;ObKx1$0fgal6l|@-@nneZ0ck|MH3k2_~$DYbd+(@-T_nJ~m)r5nlnvVhK-5f~G-oWy
 9+0JuG+%laYu9)<v(#NQb2Pn%dQV!Lv0Omf1)ggtyX%p3Rs<)1_Lf1p6%4>}S~%XmYaHFJW6Wu=X2RaeRquy*lA+5SLQoNl|}+G
 jONzNzSp(GQ#n39{X}3Bi=!kQkNsVJqUF)OAAsG(RJOfxn4`INRBTSv;b^Rjx@A~-T&tR+*fbg@hC1DRDJ%6MlKp)9I{TB1@^9M
 dIZ0CTIXJV?v&_Yh+z`u2v6DRS#`>Mvsqu#Zi|fZd0>&4gxs*^DOzAd)6Q$v%O<RK>pRu%Fc-T_+I`Wbk=bykPGnfleocTs@*cY
 JD(t-svsR#<j!vO4%I~-{y^K2nY2`QAG1136Nuc345qwj_f^9O1>oC|Aenb=8d(^cjQW?AsKMhNJK*}|0fQ@&%wRNS5Djb7I0u8
 n4$2P;_kq8*c+_fRXlOI8XA-{dZ!vql)W3OesGal~<hka>qjU0wq{(;<AH$xX|`fPWI$63N!T(*wyU9?PI2d=dpcH;oyIvN!eL<
 nne;uS)1DMAuAR3DJmUwa6K6YRd^ToKa0F!hyNm#0*~@ppt|p)q91N+3{%Y35|O_x`NTMFjOo8m)o?G7+6hD$CVwDz}n0xmSXZ4
 ILlpWESR~jo`>%y1<f@*ijJKWGsE>m!KkQv=T@50J=GuDkN7*>n2vsWX_{#Td)!<XN>P)I&E`0g2mf>+)gZ`*Of-`Ly0W{At^h@
 oC5Mr_SQ+!rtmVE&Kg~ERi15h2CBLb+uF*!bPxSe`E_?libhl})eyOH^U6OF`VLZ&5~3et=xW=7cHD|luInc5d0=lZ?9<3XDPGE
 5fbHEJFAV*o&16;0MQG9zQD1RT62<f#i_p*BvS~}&v-uVympYqRE#d6=W726xVQidyKFamVgshe9R`UMc=Rk1&Z}}eqA}oVaPr~
 ?tWlm24N{BU41+e*Mue0|@!zIwLa_AHf^d>pmKEU1oHhY1Y#bi*D2?cO>hyIkZ9`AK7Y_!MoSNyIKdGs*IdFWh>Yiq=w2(xPO>i
 G&|&7?g45ve@7m3uy?2ct;^TduWn<jA9V#>~E^#I`LdJGAkdOoY5M8xl&?fK9;)%6APa+9%Q{MY@KgbcHqS7SglzX6MOXO?`<xu
 R0rsTMd~OvB=zA<S!|TK8q;q_Zl~H%6X!V+~OgzS*)s{fgX;X<fDq3hnm(bI>w@h*C*l$QETl2r-C5&2q2MHR#tP^K6XsUhs2H4
 J?qRKl_Xq%@aYUc!6=JS@*4XWCe>8#@?+w@N}ah8*bi${$z5To@l>N=@yuzpf!Dby*Ur9I)^N2^k>_SlDl3HwmT8DI=pTWNWA39
 %+L1``r)|`v_>SSj&lehrjnJ$m+f*E#JPE(?E4sozwkiteROk9>prN;3Yp~<3oWwyVF`3?jK$wA>MaId`-<ZtGMQjPp59n@@;*3
 >FahWyac>NYD%AI$u>+xg)A`@vh#Tqa60sg>MF|qzTIL1k409wc^M42Ng=Q40F6bgeOuRhXq`egPVHDCEziSki=T!ikgK2N$i^J
 (uy`y48TtwLp|V&eqTf~a=JE<#z1X4}v4P%2_jRGSmpL5)VL3y33V(JXAM&OJNH^)3~IPPz4~to6HfVX$ej$t#u5LRfxjD7lY*A
 Eda&d%lcx_vP)eK654E;Q^o8YS!YKfC4sIB~8M%d3;(>fTB{F6<}%E<(7;X1Y!-*iK9+uSd4k=qibNir=J}KqHaaaAady~Uoy|(
 `sv^9r(O8?VYLxS>+HiXRX(*=b<sLcvxmaRp7Jz25vrGD&OT|t=_Wr%$KDRVK%{w%`qi1R5@P#cY9oAOUvWqAx~fK2ezF1|+@d6
 &+KU`ZKi>(!_0ioQ>ldvZEFoY7b{22DXWL`a>rkgYUQn9skj|@KXJDejZjG^WY=82enmZkhl|-lvQT~zjm)bM*>7~WzbeDNZ`W!
 fC|G~%XOYntdoBQ(6+4ag3o_syhm$nj~2Q&~w(3UlLG+dbmL*L4WH2&h|V?!Yc$kam~VS4&E3haWhOh4r~qQ~o^R&14>Jv5I^@R
 Fv;4CATcAaaT>dg)1sQLZ8qC*#c96kRf+=#<AcB2&aKhPXq$dgM{Y>SNPnbepYgX-auFZ_)0zk=Xw*7i^c`hb}mXNi?#B4n6W8-
 `#6;QHN}|(99veJV#x+m^c-Y^Fc`wX%PiooL0GZrS3z1WHt0^B{a-?Swi+2eZK&wEEP0n{lgq1U*NPL?N?A{!TWONX8JU*{d`ID
 8?HJnIFIbXnyfo-$`2iSoN&9w&R+`k8l*&lQR&0{_YbM+2dw!Ln-Xso@v&2dXL*q?Lu8%0?#l%hlO{6=LPn8L3bVuCntZ~}*{H`
 qP(hrdhC$};Q(yz?C97a3l!UCT6L~|uM<UphQ*qqbmHrlKg7`c;pvujTERnsDYi>nQ7#4#8l57{#Voy_~z;yQTh{)X!4qCxoVLj
 n27vY7rn{k)h$eqz@8Wi|REu(atV_%Oo;oPQ9BA%X|wO+T1c6Us$7;OoleK%8h>Tcn>`a&PKGEcex<x9?S<>sA#`}HKzmAb@Ue^
 5uqZ7LH8cl#=kmOH#@d3dA?YQvn%Ze_E(ZCkclvYw}Tv#V(`|03U0=PdIZu8GpAOoiQFCj93+z1Y7l_%7&g1$io#wTMmLq00)Rw
 R>SoCiMc#omtq@N3^7OG3E+u!Iz~m*eD$so{=erATg!4S>WxS-v8dDXf;CQwkMm9OpPPQJ5=88#T5ETlcB{3=9Ch5qyaXmFm>`m
 qdpuor3}WIAQ$WZ6nA^8-(UP0Wso%Z`Q@^7AN1BVH#tMnW`^~4czN0=6fz2RJCk5lBTY`I#i|3y=f9u-;V(<P1q(Jim_YdoGUe9
 ?Mr@I;;=EAA%2=O9{G1MjU5r?)o-G>sg8^SJ2eq6wT>qgFq;K{@HbYP+E1<i1^Q=vLIMp%1_?S?89bnE_JoActl;j!3-tUm7dO{
 C&I_4bg5hksJy(flhC^v@_o$nt4EZrw=#CDREWamf#mxPNU1?V&`k7o!PAjW_!vapPKh)UP|aVGRzTh1iJwp%3^10+gi1XGQm#y
 oEmt>@gD@ef0GMXjO`lB#kj@7zH33~9Avb*#N{krWosC{^W0!k^x*t8gjH&4*}X-<C4jg%K-B86iBj#bZUZd4OF#-*essqslA=^
 1RmrY@dO(8%H+d`G#!tjp#b6+utF9TOl7;K)=U>ds3{jk|nclvdl28^BC{plQv`|SoOF(P!VJROW)NbF^Z`YE4pP#BVLAD!$=^u
 %Ku{QnkvX1RciO#(@bHV-og1E!2}(H?@q?;7p)nehX7JeM%ndMgiT2A)@Iki`q?)J%8!eaYpm&qsup);Bt3A%Z00q%Jn+E*@#vG
 up-AF*PL@Wv`}*hOtDQ|6_46CO0?`><DktmDWizY=dWkwGyY?X9JnZQ41mJjvZ<&skr0s_qFBM<-{PjQGY<`|h45B0JX)GV8^00
 3D6-gpdlW1FIHd)N#h#N2j5UgVqZ;J^}1Y&GDpkEBE`xI|>`7?$ctv~h<Huv$Cy@UTXI7Np%Lc)!Da(Ao7r=)ulDqNn+noSU2Z;
 SA$kKY;`e@_MzBY|iqix5!&dz|5_1g0igq)5}$-H*++<;(O9f4RBVtF7rG?x*9Wt-bB4-88iTDMj^=ITD`{0yuZcrL&J?96IJ@v
 Tnk@FJP($H>tPn@=?0MK}gGJ)%Y(-MaZS~SroWZJ=Qut#cthrg!?#s{vRSKWII5x6{ViFKJo8!8&dAdqzWdF*G@O1am5+q7tRyu
 np27%zH25PU8UO|_0Jw9ajR{KHf(;}dzTvWK>17?%>K&Te=cM3c>Hi#T6KsMJFmj}ERV($^(K<E!z?ZPiKr8-=teDO8tcsztSL6
 7I2dfl=D`g^2~qVVmcG&ai>=V2!rJN?)Ajh5U+&&!2Z_0-1?pc5qLVfw1}%)LuyQ@Xw<_p~r;7}YcX85=C@Ax73;G+#G+4mFi4A
 O33`T{M=Q}{}aYwHPNQ^Pgeo8w;GuWi*!+@T3g%H=6NY$Fli~!S0Ka9dfOTs)3*rT{%YKCbOjmjgBF);dt$sgXwK^)M;bP?@Wzs
 F^sEYK3a&2NS?_6j9w5j@`GWXStJlSINk@x5pD-%@dh**#HkCL4IzVv|CU09v?%<E=M^k;k4(zm_M#IBi0eU_c_HWnP6AU;c~X9
 *$plUWB}fs?5y-)0?=+9g^vO7iUl01~so9S^)^DVm#(!r-xk<#SyEuE*Iod@Pp7jLz=W@Xfz&nAwiNwCr-J(+oXF1;b@GdaY+_8
 ssbl+R3fRp50;woe7AxJ82-H<6MLUs%w@sr6)4?igLq0@AImA2VhrV#^rO0UJ-dE9ux)oq>U4^*WW?V$Tt*=v{rho_Jy_)Z3g``
 YdvK8<DzmE^q=j|Ep*hWD7-y4tOv0$ctQbL%zZl2!RS{HqM6~R}PIHSovPSRmwNE}1;^Jf8Cq8hvEj(kkKe(iUe9Cc%MEEIX6+|
 #BuL!U!4-VCsQfdI$4MPU+b*%>kB$bGOAfh(Xfhfpj-Bi7BeXfEKBq-MkxrnJ{HC*Am&7q~>6aG5yAv8|-9F8!E$SmEW-RRbSl5
 <?A2uQYj-bV`|Vxm7|GSVPOSFSDPip@F;7`z80Xc4FJbBf~<g$Og8jh59sH!sS&ubTqqE#%4sk<&<NxecgecQa&=3L)xj%A)$>*
 bO)$_eiwa=Zc`@$vP&v2UmHn-OA8|CyP?}UYLgo_4|5rH~RCo=TY8VD2e97ExmcJf2IyW)rNZYWi|1m^-YeHgI6*Z&_Vc5nNvpu
 *5wmY!k<nz{nfS2B&da~X^&}gsF$!+zZmp3A%x=QPyLoTgNTG>-;BQ8BSQ96NNEsE1MYW+Bw931L9Y^n{Nn||V6RX5)cKWQ&#R~
 9FuSHquWdAHaG%}%bhn4c9@)lcLJXosr%hlnjb`p71<yD-LIEKQI0mwUEGq%VON#>R?B6e9a%au1TJX4Jyqd<XKEdP#WAbUh(3r
 F%@Aka53TjV~xNXwg6E5DcWI>QAiWXp`zP>+8HW9zZ=yG>Z_KX(UFw|oz6#3mXxAD@`)x<_CGpm7NJPVB+i>QKd0O+>KBIFIK+Y
 q^Jm)#6C7ho6Ulu^EEr9(HBgP<8Q+ucB*`Z~~OsXPGq=HEhzc=}VaFiI?k_Car&!zp>clbh{8+85FxZm*xUG5VH9BB5~WME?%-?
 GPhUzWVyx;+mkp{QMr0jfx!k0HGMe;oo;d`;>L)aD;d?&v;_BNFZ4ld~4m+5yZ4M`(;i)g7w^4j^{Nr`SRH4u>WscC&n{Tl?Dg;
 #+2FU&pH~Ix#mKmxqXilD|<czHCjYJ2JBWQ#)bYD+Isi=5J8B`g<YG<>(-fBuQ@6#(&yaae5|5%TRtB#q4O?$-YTCQnKQ0)tzWq
 r_B^{+jCGGd#a;X|<?1JMO^Vmswy^`28AEVI91T-CXG;y&U`6g{pEyZ^H=RfJH)-GRWOnvVBNqIZF30-tsa&3f5Z4lncm%Ys%}x
 %nj|v)z4ygS*zZ*FF;{Nif+7cSOkl!&9y|I4DFvDi4Hk%s-C-h=h;y9RzeA}UWB|nNaoAop5P-)1+L3U$Z!Y(x?&S=`pjD^k6H>
 QM_8If7LUm!~2^m5L*${4UuzaACc7$)JRuET<d>1=rDVqdDd66NmSm5?7n=XqS<NmcyC(065ANDB68mfNqUZ^LL@9{N%i&1AM3C
 `;SeQySWj)h|J8=P1e}ELQiM&?=@0_E6*2dQT<oC_#hfK`-%iNb(BZpak9cn4R2&Su9oFnvC*OtKCsV!?!WX@SxB=w!sL>U<1sP
 iRKJ4sTkmZz(g`F^V*T??-6IO`s+Pwkw~lNAZK`dxYQbZoCy01>l$L@)XCcVE$>GxMa62$6>N+tkoR&4?{MInVU)&exx?a5!l&R
 5v$ZSSpM}C}A)-2I6&xymS`-nP#%Sk<+IYS&Z=D!XJIx;tRXX>B>5Qo<g<5tGoA3gXy7=%T=pJg(SR;v#<iia#Xkm@lT&pqu`S9
 Modwj1cZ#~-o+5St{Z8mjEOiq)oA^bw_fSVk<ee~|Wn^YyEdLm&P*kNNQ6pS}3*4iC7%8=4y>^WVQ^5$QR_wYeONk`vFY9AdxQq
 xGx9y~9Ih{{r@orGVZHa-1komH8=5s6-_cxQa9T`>+ing37fH&PuE7b!)czY_yqXi7U{z@<T@nJp^fYTJ2z6t#b6`ErUnDfL^%7
 _3u&xnTS@V~!ol_Ve;67Vl`tMAY$+M8@gN!(xZ~iD#6cw@K=24e&yMq?2KaW%&4B62p|hImQb**QaBxn0-S>BH70n;oX-Q9=h`8
 X-93PIfrqXqdzM*Zht#wNrSXyMt@f0s=at@h=u1Nxi~A))>dTt`2#qC%0qa}_OHu-Y|71^|0r?D1G&fZEFt?!uN5M1P@PrecdK)
 lJtQ8qQH!q)Sb(Y_ubLK&?r&JiQ@DfA3O|S+h|g?Q+w=>HPbg_=i}#eBkc*>-m#ghaELigmx0l2@t}Qcm)s0&&6IwXb*WOEF@2b
 Z`$;8iPIQaPGo2|&zL;tf-&(iAtd)hu+IZx(Kr`<<?^YEr#i%##nZH5(pbMUruy!o|lt)JB%vf8P6PUL?dSv5fLV!$p=X1l7U;J
 -}#ECsL|^@6m^J?f=I_Xq>zAiyqqfAHfe=9ckuS^yv9l7T<DY_xdhzasDJ_(-xV;ZJWscpIZLFeK1q1FS+Ta@S0#OPT;1e*$3WP
 E2Bl85Q=J^N2#E$8@-Se$cE?ba(?-G@|w4F`c`MC~CHo8$Sk{gP2e+b4Hwm9=?8rCwadj<f*1iq_0n3n;1lvR$QlwqL(ZaSNJ9K
 %@EbyLngy3(5~&b+OX;#i7sDW(_pV<+2Bs_^cGeTYa!oVUhIO!-)tdWx)b!xlY%EE)1NMO#c?&pw6A-@E|Y-p3tsQ;8d>ZwWlSK
 Z75~$ycsgy#Vs<Pye8>)&xNdYWFtR9Dtr}$vJu#6$D0w%A{;qC1yOT_-n|WO$`M&$U9=ctNt$@a{8u=))pA6gL5$zv(y9H&H87_
 s^Kp2%Q9cyVtK?5%>K}Wa4Dj^b>lxG`}&(kAg{UC*SbXb6Yx&-rfdmI8S^o1q7VR#rVVp#+xmRF#geciY=!Y-)@tG8aY+f{;<F)
 HAxmp9T;jE43okc48dS|9?PR!SI6)cqjcMGS$`Dapm_m>aeqW&A%5O&wLfeNmDGTWLG3f;|b-(XdMqSK_9?3LaJJK*0Yd$tIt0a
 y?4N%2V-4mKn`gKf=cjT+&iN+C!d%tyrmPw71(MmEFrauH}U4P^qMsnerG9UWlP!1Go`AkqfxZ5ue6olP5K2_oW-3+7)T9zRP;i
 rvye@EN)gMf^6}^E|sk*X(1TeE$E%7vG&>NkP#kwGZOHA<|~d_noN*VqSX=^jY?Zon0lo99&P)|8Q_bIP?H9y?g{eL_La^`dr=a
 8vt3Ce;!$+>FCU?p5c4>oDIQh{S8#FcA*}+bxTHTXVw7gNeauvHetCF2e+#v`i{;wLS`7+2BWgDB6(KckxG)=5=paau<eb!sG)>
 8cqJ3)=B}rQ0eu4XRZx7?$xGW{^bHiG+p74m<%WFJIR76W^m?R0H>l}M!`&Xe?nJ%tIL<%cMAt`wVXS(5wDnZ&%-Z?#bikdWnG)
 0K{(P><4%NDwt^hiz~NsvODq-ch%?Xpi$?QB4P$yO}Rcu0vNZM%v$C-D>beP^E&H?s3#wPXg9WqzQKDy*nL5R?09o~w7DF%r%Xl
 4mKrd5-n822F|FQ0i1HgkO%3%E2rtr4qKp&LCikCG{eYz~<MCir<b&l?bp=2ZN(2OAe0nI%aw*F8TH0KBhXb%-w-iPZGJFI+ETx
 _)~DIB(C?OoP^)nCf^iHHVCmKMx*>WF|bgLaJp8#k0RKN+lWCu@%b5(Jyi7b?e2tqvRyS_Am)cs6-A3gdfxoOonxs=s*%M5)s<e
 Ghsk9k8=i(1B8(Y&kH{s-pl!V(0wGuPw81zU_!|NjAE^6{j4S)A5)bFm7KpJckn0@T2)w^9NL7nzTiGb3-#<H`FiZ&Ow;8#L3wv
 3|R1F8$Z381iAp4PlG1b?b?pDE|hMDPUT5RGC5*JZ+(4uKfHGHqws8Lnj(hN;fEx%`Gnox?ez~itjOO&ZXfS-~0%A%T*>Od>Wq9
 CL&MAz6HAri`mvY9JLiV-;o_tnlz6cba-2ziD@O3KtIu2M-fyH(SIK@_(xWKqcXUqU6rnx`_oWM-Kdv}ss?jKWz1%6Y>U9a&)QZ
 ONh);A*01@W;1Jsag@{Gl_FPRx!T%(hypv3HoWl@-3f=QBT_7sj+Ip!X{6`Eoo)mrq7tSsZ{<9*_QFl1D!Yax|vIKe{b~3icO<_
 (Y`&UB$Z7}t`lR+k_OKMk4%}A%mYaRYSSe<G0Rc?jd&gwSapY%t9D@rT$7aD!yi+dGlU0}XZZPieN>EUUJRLK>qOzU>j0UxsAcX
 Ng~nSlYScQ~nEIZYi&5t7a9fL61Wr7)f^7hNVIM(otbS<wZ(A85tuFw_=1I%qMEX?w^cbfY5aJ@%)^5q8waCFv$#P$^*XZMNwZp
 #joorLQhZv<YIT6`xL^3KZ-;ui!X?K{hk?GuslA1%nHj02M!VM%boI(gK*?*Kyv|$=t>-Y(_&MwxWATX9Eqb1g)HNGBFR&(qPau
 `2_IV$!}$}rPcpP1rGB*F<!jp}D)9cT_7*w~md7k&25{BeL6MiXbZB$HIxf*m=ZKXcPFugRmo7LALb4I3U3$*%u_aiP~PadWdb4
 f0hPE-k-yBH*ToXwi(A0O8^(@;IXCl(|fa#e+j|$g&IY>N$+fjk1QbvWj-wb&oCg2q<F{d){~Nv~G6hWHz!k{WQ&2nQZCDdx<$;
 2G0yvVSVDFfDYI5Xiug?SLwt_ze0a(SmqG+s~)Q71ztKJ+-+(vLh{%FXJp|qIaz@izI;j%RNWe7hb;UseRHgB(7spEq_<B}veos
 3f7OuoX81Oof6l6Y(Q_mLEs}NHeuf-|6>0{{Hs<>rHSgU6pU@yf7YqENHam+a2s31imA-T}BuTYjXjE%3zNcs_V96HsvGp$?aSm
 paIJ0wn%<Q0lGk}Y{!d7k>kPt&yeEYUNj7VLfqV?x<46NK;KBOe$u%`wTt`zGu%5i!~J+{L`4B}Rd<>0s{$`Qv`e=S6Pub^ckqW
 R}v@DpW8Jw<(fmd0+;p+do9?cQzf{kSsf;wis@y;w&=cC#hUG*3L#LZ!GqRgBb^-y=YhSXm=>PG3`fUnP0DCOwSsq%lvi=qU9`K
 1q3uZr>|d*=~b6jY*spF;0+$oUQrmXD%H9egcuC;J~4+weXGNIY=Xwv9jh`V%!ZTvApl4YU?+xpZr$jon!!d{HPjmWOr=Rd}nUP
 U}cO_2n>-$s(36J%B_^aw2u7)o7i%$z)^f|M0-%1qUQ+uc+)S-=87W&v^flI)lT(|V1|REvhTXbX1lR%69c%~y^pIt2!8{L^tX=
 *(!uHIA)SlmtJ!yH8!$+7p8e+osQ&u)?4_CH3@{%OeC0e=^9nozH>(}p$pVb0`%HnM%`n8_pBb9y{;&E&cFJhT1%nfxdAF}Ddqu
 (B;>T@o%?1^RkIfC|Rg>R@n4O!Odkc!gxg7E|4f`v$86R_Bx_?T}I=U6p$bUWRB#vp+?^Nr*Pc{`FiKk4Ord(d8Sb@q+OIvJ$sA
 G298`Pco4&I?greLeJ6x0Ym#!|rE=tvXs5YjI-V@O10O)AksqVZ|7YwCg<<lSa|#!H7Ws!XLr-T}u2kwFy?U9(>TDdXeYvIuE_l
 `&{M*lc)tDCP894ia%6W|Zzv3G&g)SuTxU`2EN1pjno^X%bwkatBrES;;o-j6Cd@XEq~PF_>J>y?RVxjDFB=Fz)La-2`%fK?Wp2
 ecd2-NXiRso969i570(SFecNe3z}#0@lt8-94DbjWnc2@vs%k8i@L7t-_}S!Ml?8;u!3@ru+A=|H=qPmywCb|YuIz@EX`z&-co%
 $Rtv;yw?cl!5OqN){k;}6PO^$E>^l20(mP{*c`t?%x$HraUE5_$LcE`fG+vU*1_<b?_N}&u9JOLuYLZST6cg@^K^)@-1eJv(Y_@
 cvVK9$g)%K|&x%z}*=m15tm+!?Xh(xBAj$`NuG0gof$r)rgxT9Ktv`!|mi%wQgWLT45H;$?|A(6ya4}>;TYQ?uXHBZnFV@l7QkQ
 n5zAXD#+Ux8sYJ8m*Bd&(@Oyr-&)KgeYpH-JBRmn1d2Rw?#KM)PX8^{X+ubMZgFui}F2_Eev|KemtnXL1O%y4d4BEubH_n<(YoM
 iDm@&L?r8MMNI_L4T;5oZAn}D19w$c<e#w(HnDhbpNK>!voH+u91y)0_CP*T5P3otc)V1`Q!G6CRgX;ef`@37xoFfCEny;Aj#g|
 #nGtXJR_76Eg(aLGjF}$S*lZjH}m>d_Ui0xjWvPv_V6R(9=zSeUL^r^DF#VPm5VzCJf(#vwPAt^xmB@KAQXb|>!wy%4E@7U=SS3
 WKU?f*&8t6$b?NuS_ad7o0yAlvsu`^oPhq?@3Piw#%tP(0vc+EV^+2?o@Llw&g5G+ay7>We{IV<qRGU|Vb6P5-kG<?u59zc}Wet
 -E{#T^su3Z&%0;qGtaCPSVNe<NJ;IUYjk7JZ+Sy%{6#hN8xj%i<FISKdBUYKuc;)$9RM$v5z8rlmECK-Y-CD!U8l9Vao>bY&AJJ
 K4K{CLa55K*W^2$2p+#~@Po9v=p6me>v`k?H_%C_>ERsuA-BNbLytmBE1|Qrav;8efW-9Fc+n-W;<lKvYgk<W;lA3V;lJQV0Mtr
 2Ba)c?FR-f_BAbH9xQt3`^a;ZPIPhM%UN@a`fwOWh}dhme1^OuR~>83Ib2rL|q^MtQ_xslMvJN1p|WNIf{?IziLin7qTl^&R1;6
 UF#y&J-LN~s9Ota!!NqZt<QD~_aj?&u&i}43K8o&l@9Slk&m%Pn@485I#HrGY@K&fp;5jw)}72ff4AwCQLA-^;SI6*{DHV$j`DF
 wOP0rQa|SQGFH;aZze@j@@ndQ<$4ne<LEl~*2g9}{h!0F2iL*}~fd+}k@c0#37I2KA51t2}#F<FY@uSkwHa+;n@?T2J^re`atDe
 !%k28ubtW;iQh$0yN_EK%yD(qSbf4OdI_PqO)2!m8OoQP^Vn;!W(HRHqBGWS$On;X7rPt$|<I6PFU^)|&BhA5aFtCuT3qH4boe5
 05zK>g)?+8+vi##pBxgS!Md=^wL}9=$!7+7IS#?%o8>8Gq3~oWtGk)y5I}9<$jl*Q{c4?5VSRl?DAOG}niUytqV<9L{W#TSoe9I
 U0%Fdm#KYVqcc+DJ6XPPBsqBE$*PQcwK_>uk(w$1-g0O<$t}y=qK&sjj-*WeoV&ih+Ce@zW{htAuGpQGpoW;Kb$?NtcDAPe(eTH
 g>B2!?I4fuws<Mw4!^p&-lXZ}r^G#SXwZwgZzD_$mc?Rw7cAWS301GNPfGsxUuwNwkIWwO*rBk6&9ev=V@R6I9jXxj^6+gzt+n!
 aweudJ_Ilc15a!7-|3$JLSa~tAI*HTxk8DTTszm+#WwObe!9h<mMnq(tTZLK)e|GVF_w#4fQSD5){rLWO+O=g^b?|4hzs+mTIKm
 ?=`T1X5Fl`<-iyF9XMay!+y>-&(mlZ_<U2_8_p$O)1!M62KiisVYpu}$zG6DX3=V^4uhNoOft^2VlQ@`_=Zqr$6!X`ubZNi}G!#
 *x9%Voc`bGu9M{P8A5@$fi8{L$+BhKm>dx9`mt9R6?Z$?X^1@V}*Ri+9E#DA%`l;Wp3d;lLwJz-!ht_@Y)a*~s*2#IffIVq6wbT
 $~2SRqad?d|8eUc=6LEN8VHv2G>(6$iLo@PIg<rsL@N9uPAA-dHe<8hDY5#se6M*i6u%3(Nff9<uCQG6GGm8COE1+{ifS&et0(d
 6Ulsj7GlEHK0>9XT#Ok)d*87F-(|ve+(cZvmncn8n2|sP%Z(k3Y-qna{s)4%Oc9b;mBmWa+hK>Xbn+@A7=HMBxuxk3S5}NNc=kR
 Y{fcfj|4DXT@npg;w!&_95?c+)AD1{KRQ!5gWckPH!Ow_sggu(8`PFxW{1O$Ot=}mtcvoHQL(_!)!C+3)EEPw%8S;bC;>~TBrP!
 Wv<xIOe#mubxzarACPmQAA#VMq_YZwxY9p#xs<rfnS2Q$3iYbO@+OGTs<_lmpR^TtayiG{dN-mO9LpKmJ*Lje{`db87w?C#I&-8
 gvyEOl1NKX2n(hQQcg>kHXKXir0Q+0C*pGL3ktZ}h)=clzGz7`xteWri35$evN|CDIEB{ut6EjQu<$=kvD;O4fUqcrHDl+x!OUE
 !V>h7pjYM4$deXwL>(~7beAATD8Mu0m`_c)|%*}{z>=;&~vleq0mANl{NXy-rROF{1s&sH0(&`prKyR$%*e_%1!3cyCk2$BJz^N
 ebYQ`e}${$xAqa&3yictJ^TV6OEEYW5sJcWHGtehVP9iSR`Dz+>S-vn9C}=O7UoYFsi+ZY#1bT>D6yaF7Ti9_S*55}r+`%o6CRD
 }Mve)zkW!q0OzIbUkgzO{(-cYRSO-NL0VQY%C~VKyAfi-3WOv&*FItI0l!~TA*(Xq3SN8x~XF145OJWj`b+?Ae2$ZPQ=0yXjyxl
 Qm7>C<I%Onj`lO-<T{1}nTHTl)(y_OXTXhl>m)M^i{u?}GsfM)E_r*g6%W<IQQ;)1I~p&M*!1p6(f!dgWE#})a$LC_#aEL2Fj0M
 +Yy=T|u!V2~9^RBwwQEUP%hm|&T!%9^RX@vtH~TO(o&oM^e2{J9AAK0FeeYlz9>LdJL~GG&b;6@p$3l~PU_zN}@k+Qd>4QzeYRl
 KcM@orja$#+kRf(T$u3lQ%DyQKIA^+h?Ee__y=(C7(~0Yz2y8<LqP%az=-*S*+S(ZPj8B-uL}I4+bG{vGl^;Ew8KAx7ekb|6u-&
 bYDGvwjWAg^v7QhD?g^@Q+L@azo3P3=pWS&_CM75$<7%ch2N+M$@}#9$?Iwg8{Yrp4_pv#Zx}Xaw)^X3bi|am<Y9W}Ud0kplS&T
 m673=mUk&m?U|ACvv)eD+#kSoHe;n@p3Vz)_?Db3J0qvub{_$#4M1m|}^b-xfVhO$a;cMp+-d|muPX6_$gC#v-bL9N-Iel)1a#`
 Ngb2b_Vr;o^L3{-FuHCd5_DJB?j%!IHo<~ge6jJny`ZK!EzqJh;f|5?7PUpB|TE_Z3tFwx}GOY^H?9qd0`->pOg?v7q7re*2WlJ
 bX0F3ovkE0{tGbZjdffLN`hVmp6nJ#jYn_HDeD9A`4q8X5O;U3MwyWloD-9!2}12?vosZe);4l{f?i!bDSW4fIu!R~2ZhAs-m3W
 +H6CsBn;?BbZ<BDmXL8gO=2=s%hB^e9wBu8B8igF-~<o5+vC5WtE9-^&lu@SqVJXqCG5lj+t0tG415OTSt;8BXsrKAMxeerDb-@
 p+*g<wPYPhZJ?*$uj<>pUmoZ_r;nxk<1HhOhHN4Qqx~u?xpLn~kVd`I={f*i&pXb6vQ|zyFi0tO6xXfPV@b&?E+F_Wx)Du+bPGb
 <bUS~FZ9DDMc|&ni!Ndugqp#QA8L)#)bvM*EhqGMs0aF@$avP8Te!!$GKP<cN@4#L*vJRyZ3njKt%)1zx1u-#d3(_l|gsmOv;!4
 >Q1=gD34|*d&fKE@w`o&SCw&tsUOHO|OOB<w2*>&x@R`!<pKvi;fK31V(`gLQJC@iUxRr>M#2QHfvWEEjzbPOSE@Jbu_@xa$f<O
 OXXFy}B;^)$>!O%pV%!Qvz6_S8ikWH}(+$lbHf)LIhMDYn`&RGm@+Id*r_6Qk`tH9B~50*ogdv}|bXngNls9T1;rG(AB)RP4gh-
 YHL<dm<~S=+L-ds;TD|m9Mte;Qy89FaClrUeqPH4m0^?ovV|BGy8aGqEI?r)RR*p-7VkX>+@%wwj3zr!I{)G3V-gJe6dGb(8$Ax
 SMe8Le&Cmrztb1&ujl^?`0L<MJXXef137Vv&tE`Dw7@K>L#eI5_(DD&BLu0Aq9*^Pe}A*P`QiS*|Mu|9-B6cR(8@45&G($DP49-
 Z4ZR*3^<Vz;;X`YdmtSZ)huwYFEY4;s<22uI^IBz;KuV4Y5wxmR%Tzg@Pmg8;_x!4Tq1+qG)$`Z?@>_#Xs(O<+`;}Y4>CHwi`XE
 BXA2Tfm=9byAo~UwT$e96qBWA^ov-dBL2bV9sw1twTG*Zh0%Q(`FGt;G#OIKB1kU+=7PGMW+a^{~5d9-?P5S-}slVkp{SL_m=Ht
 JjXk_>~QJ7f=1#CdvG#eZL~a<wwtMm^F_291Z8`|vLDSJI_&Sj2z(f7$&{5+KoSgrn~JPd{%lSgt>H^z%8A-eliAJ9&CM^?W^Ce
 !TyATeiljwLsNhn}@|<dh)9mu9oe#%-UPFeQcfwhEm<R+5Hp8oA^#yMDJSn#yb!E>FZbCSIWk|`+z+&#yarTxA)N}f_8j-Pqg>T
 {ij@B?xp+OUWn<_0V&V=&ED5x^-#b2$SG*=wwcm5s9cQD&u;oKb~{^kbrt@>q$g3@-x&vaiI3*>5URf1GE&|*kW}_qQ)b$2_Lw<
 @oHep(VTDGb3JYVx#gsc7_8_*+N@vI8D^ro?t}?R53Da(46qRAyl=VQl*nIzH^vl^*`Ey~fh<T8P%STjas;!O3JUW@?!EiGlG;l
 yZ)}7Qu9&K>dl$0AI%TT2Sg@rZlY=1B7?;7p<$3lTy#b`SkRTj=nbjLs6c4h^hGP*!|ulv**nAL3j9i0DC`??9^hUQr(uU9^gov
 v*2_E<&dwv-%sVU-NL$dT4xjaFlGW7Lbews`^;X#rW=)VuymxjAwA!H8Dbw%V+2Z$2ShGFj7V6?deGZ}tx#tmkuh9xN;y*TqOju
 G6f4_%A1VcOLAhggOxyl|=f_Uky0}e{8EdXxg5$^);%RKHiVq=ER0C6v$gzwX8)h@5EH-Ay+L36uIk6MOB_cW0KVPe3Xwcz><_l
 ?INr9F<dIAkutR}Uds)s>vce*Jpo|+GPrs}QQo%cCO({9ygD)GqtUV8UXebr4CBqm9MlLjQ+uPDg`w_-gzI7z@^oO?u4f!g{3^F
 (c|>Kq?`YYTQ4u@7Omq$`ad7*rm1<^wIwUtyc%66BF6|z>vXPfcCBpvo{A+jY`NJmzXeJ$2db8_zXXXU6THmDmyT$FIWHpS-{IG
 dAd}vj?Pgo0)2nv};qhW#%aoPeE&%#PW10y3{ujfEc6$Kft_zlckx>c^y@>vGd-X3l%ZikE7^3*{!pe<#%tD2(1Cw4Cl&3aJhd*
 OmiYAV-2Vt`kyX22Rt<Du~!sX85b$er4Q7sKggm3CHKzS6U2`XP-Y(iACW{ORwN)91VH%rLvjP;p%Dvf!vUCKW8FSMb@JXP19W0
 r<qKqK`k6Y2RoF;BSB0ZR362#N!D*`Q7C7nIqTz7$XI;{jQ?7clX~em?--N?Foz`>D?Z`Pm2#f{PX($yLuNMkQ%EVHpUE(wdvO@
 a`ARg{-RC40~Z79=B&9LX+OT_az%})VeTyZ(RP1I36<+gX-ZQbAx1H#oohAsCxQ%FGJx4YfK1TecxLp6)4yZINHQZT2SEE~c=LM
 j<L}P?Pcl_gmI6}^rqNK%&W*CeAf*magsIj0Tv`B^#bvUtn~=BPk>)>I=dV8>GV8t>Z}UM@@w}<ZrXC07uczJD-?*S11f$XD#j|
 y5Ee$V6!-w`+K6+MNT>WIs{xbjOe`ZfhsR=8TF&qF@&mND_x&^wYI=QT?aU95x$2j$!$&uITyL}X2<oy653jkKH7G?CVBX-<&sM
 @HAZWP06kx-}WKRkfNpjV>lci#IG4*S;b1fWo~vob+(T$K#bpRhb;Y@vc*y{8|C+xbd=Gz`h7ay983h<Is(y-?cNNYz-$2vI>rf
 ix*7WLu}1tYHgH+DHZDZr0bwowNcb1^LL9iAhMuk%bAxVn#K3P*{y^a9!b`LNy4-RysaZ2H86d%ZLxD)R$ZBVC^U{YJV%1P~A5i
 g%x83)AC<5TkWNox+m+Po;6$T><xU>{;Vky13w?V|I>PBXy9xER_4`D?7#oCGH+X1wPA@Q2%J`}dl>~lQ<~GD9b_Nh<!e@LTUpx
 2KRuLp@A8#u4da5}Ea}W@T$(2ZT?H?tr+<3(yD!Pu9NC8Fg0i(9OEa<%BVVNt0liaPJv~#C%lh8fxq2(3f*eqdot{Y{NnxA7Y6J
 fA=_uJx_wD5=NZhp7rR-M&{DSR|IsW33e{mw8AJM0z_(n<ph1~2!q(>-ZTHrx7-me-3{j$M_mff*3p_wxSCvp)>kB6^!hs*I78l
 1+i)?I$#TqyT?`nDJkbKS5fT{9X@k5A?kiK&;G<CQsTy2Y3*l<bp%zTeg1mLgO(q9}UjXqBfSGG*_$=9<N&2`)l5yj=(D#2^~&h
 C!_NwfJWt4H{XED$298*|Z(6EiG4`OdCfV)^#rxccxW}0a%0~WGh@e8ePvKzj;)WkB<^8_DqZVG3;GPp)~oo>dqm5+o(0wY9H!m
 +RT@0Q@gLzO<g6msuaaO_49Xces?Ijq-w%sLD_VhZIQ0?;J5@Amy7Y&)|1!f<;$L4MTWHKinK%Sz_w0bg$E<6{4Pdvv9jD_13rf
 }*!=X<*Q4cczB#+6xa{n3#qvU`I^LARFLu;e2mr+|XO;ClD-6xo6j%0rODnt}>7PUC<4v-s!Qg1>S><7MA1-coU9&9Ewv<+BUNE
 &sjwQyaLS4t!EJYYTv!Be|<f=SW_m9Jq;n7Q9=EdKt1V5X*FUGs?vYQ7vY|sDq|F$Wc^VzFkmJg3<pLOn^eqTQ^ui4`5ni>t!UC
 o}cwRBiFN!a8XA(xZDn;5n&)!pXtdcz+wfz#g4tN8vg+oc0zSZGJo8QL95S=|!aG$O`{#1!2~8>h&+^`VRtDjcipPtH%CeL0(0*
 4;yrHaN1Kypo*3*q*AqSx3nMBkZd7bYO8fzz|bW4G>D2gAfU1n|XehwU*^@dE^-hNtV26^1Z>7WAc8zUf``XwE994R-Y18a}^C)
 %r4Ux>)&2XPTuGw+wqPF#nTn!0}VY`&6bISe~`4kFB>Yz)-fu#PRfsA$p&~J`f)Y!d$)W~ZbO{iL?6JT`WwWfY=dI^xyNY@P^AZ
 `l^KMx3?+Lso&cW20-m8<)n#n9Ag(3J3<kr<$?t@uHk8$}0TfdLs!D58hJ>qKAc=~QvJGj3XWB}IbxE`V-i!J9r8{@(XQ#@bdj#
 wF$-F+fTgKOx-d7~q?Dxsf!4;dEC;tC1RVl?7%34-RBLf*vzG{=)as203UwnR7nd}Cw{Px=qx4XRTB`j4sje(R=Ma4qMB+8_*+x
 XbT7e+du5f8JzmsS+o)TlyMrnHPHTisRLRkBGNPUTMYXO8;@O9?CsQ{gmQ<mE>0jf}xOYl_e1c{(`y3M;12xun$&QMFCc0R&wZ*
 HtFfO$oSI0Y#HJMuV!DW&3K!`!r&`Gt`NKprg4=mldD|GR`wYW+tech<T*VyK+NDW8FO&&Zdo|Au1!FyJHczx~rRQv!|k0I`aAA
 iY6nxMe$>~Ijjnatz)$x@czYIQT00VOsN->;;~W1jIW_Jk*80(Y-JtrsjK~NsA|3n8d3l8-Kqch4ZbeF<M%7SDOKbo?-#4@M0Nk
 x80mjKHh#Ium;3zoF=>=@`uh1}fEHIUdGl|lU;b(MTIjv}s;q;oz4TpkaM?P;{mixhzC$O{R+7zJaxB?Wv&tq`nwE#h&4(Yaf4t
 Au#JK#U0nlV|zZS7PT`{fPH+lc}L(GibA1^=ki;+BdK701{!~T<`ct8P4^KoK@7ZRD;BSju9d%#UDyHf3n<8VK21zV^FU>uGSJ;
 `_d4meR7yX|PG49_O7&>UP`bOX1cst#MdB66R{sR5Stqx@_#`07>UfwpBiwjNs@%I0`r<3MC^n-palvL6<Y`&NLhvl~<6)tuNNS
 Ige%fQib{aCA2M({KLp^z~f8QS<ntJ-``}b7X>{rIK3j3riH$A>!TRv$<uXP6|J^2H3~~CF{nU%kv|uc>Vs+Y(pL3V_AOl^~KO0
 GC9?PIe~739;$wsu0koKC{oN`3=~ItbyRxjcsOupL*BC4Yj1R=&YG^3hky^dq^*#WXa-en;XBY|!t-`T5(}%d?89DVY?wj}C!YD
 -QO6o@Iq#IX*UPxrB%M2djurWf(d6myydu0LSO!=-9w<{;8p`8P0Ypc}m_Pr@diiEm-&@0qTKFOSM_ggiWceD%hH7GiR&4TgFnu
 xv9=Kb)zfT_IYV{D^3Sik?KXx1_b<y?8+|Yh?F?lh5Sz{Y%{gcz<zdhXiJ%8Nx1=T}x0yWEVwR2DKI(Ow?{q}*k-!EYA1!sYybR
 =8R_4UeH@7JH=cemG@_bb{tAK&fO;_!*Wt)S~H$zCpur;YNPE*Fi=n3&x_pJt`nHP7mOkyVYCnsQYoPG3?@*Ul$TgFV9&7mif^{
 OCdqe^&H}$el62qgtC)@W*Wc9)T5fDiX7qcQTMCyy;IQ4hGW{PU45yaAJEF+?6_Dn6&~!Fhx8wF884(Nh(*Ia@}*C6iADAIjM~{
 YI)!7xV>EiQYWg`mFCIqBc<AW9ZLGc``&sU?WfYJ9?Q(p#B@{_#&47LaBzFCH@aRULoiGmsj3wF7pKQ}_Um8oKu}-vaV03PV@PJ
 {kXEt??!MD$Uk`?)nOv+QB7S50nrg{XixeV-rN}Kn!BHd{=573C_g`PX+UF0OS(zQVa_L;YE9QqAMV6*K>$FY<DfXJyQ{>z<%Mk
 nPn`)PvdF2U#%Myh*7-@&9NK3gX>O9W0E*%Es!e1Gu#~(8U+!)v$)8XyiYRK2mFR<5jkP4u+Ti@og+-G-%19!FH^iF?yw&9a#RU
 LAqFz#s*QaahQcalrUm~p*nI=SB{)8M`v;qaqJ>*3Vz^A=UT>uBZZ>^kP`?y(i=ChJ2Xz&-am;<=qJOSsKV)X{{DoQ}v7mS?7dO
 ejyDEZV2PeY>4*c4fYJ95+=<^g5PwmYZ%@9H~FcGs;8FwL4@No!zvJvAts$*91yNaQe!-9LZ;34eSu;1LoP?y^9B}ChY;O^F?zX
 +KM((Ri~Dx?fCNS*Ty%$zZ!nrPJ()LiH%%(-TXX%|BlvZQ1Z&2@ue28iY`C(ov)R_C@?_IC#(9`aQ5bGQoyRp?sE7`v?wfW!e4b
 sX<WUNFLNBMoj~M8GqZrw>)qm;BkQ+g3oX@~kB@b{?iDVr!%>?#{`#w%%yf1qFV3^Z>fgC5`Pd168HbStrhzH78CzC*wd~qCKOU
 dH-+7NzG<-J+-*4Z4#1<NE-bs(Wi6>p9CJm;WCdoT+_h3BkFTGCFK79kT^E2tntb*%EHI?J@>B&s4PHhYdWy_|ndO^ZaMI)pO!L
 $6Qa?iS2IFJ!sU4HTV-~IXzf6$CuQ%(&CcBKcfXDAg+8m)i@AX1;H{v<=~+w@pE|DCS)O|)-IA*J5-$3?!4Fw|7Ot5+YjyT5u`H
 lz!hFJKkZZFj%q1E3$vlD#E4!JXYoY(G5zd~I8B?4KNgk#=*Qi^M>+gmoDq1rKKk1*mR!B)&<u_dbD7W{RISHWYAK<Hwtq&$?&l
 ?yI5n$A5YHyFZ*hJ(9PbTJso(Yij$`QKB5W=7FnBHzXQ9)DQA2`_1!ReVoo-!<n<Klte!1v`f{Hgx~S3tyYgDjdV@H6_86MFz2Z
 4NfYS|MmgD}yzhhkBcnr2Hm!Y>R~?js+2SFrq80&d4@qhcYG3VosluA#$RF2P?@si|6V!2+A{XOx-nva=lh#z+uKRo+f2C?fA4V
 -BS|$6EcC6mDRfXHoXeELO>19SbQz^?sffz3Kh7ku=y?p!a?e`CuI90gBT{80Ja`PEa7?mDcl1Qd9A8(4L)^zh^Qg3@gE$BIA3k
 Jb(Jecmi8N5X9alebBBDzHyWuS48Y7(noCHqCC)@I0e9I6;jk7hG-WkiqHJaaRDk|0CvxW$4%Khg}un(XMw$-_$DPEdj~c;HUu+
 kNr3PflGTB`RHY;g2DM*R+<;CV$Qf|LxuPd#8PO^YedgvqJHUL;bhx@9)@$<^Imh`^8dG8(h$GNl=K#)yTP5%vHn*nsj*NwL0?0
 N2WEgPpdTBEf;xHl)HMl$_Ab@E+hMDNb!cK@<VViNbOMTezAeoVDo<izx*>~&#t$Nq&idtEq*Tankjr}Jf8-y&qVm1si_#7%`AV
 wh_xpT8_{#@kANqc8!F$_yLPo-JCkHZ!NP#^ximVHuyqXwIUQ+Wa)9V2Qy*!&dAN^B{&2T+1rL<EBCBQQcT6y<2G9{Jg7rNYTPF
 ^OX*0EyP2YwGVi-0Mw5%FCqOH;-YI|icL<aUby&748A$fV1<)A4YfXylgy`}LY+rf~|n3$Hic^9gm@}suZOyHjDwyzp<?46yzd{
 foMcyz(_na%W48`SlnlEie=`p!%?PDY=v_eQ1`?o+eBJVU2uVDi?Cih@U7icJq21N-<`lT0Z7fE##~gGwSsme!<KjK%zE;SGvSk
 rdXZbygwS2u416VrgQ-xl~)cih)6KU0H3id%x;s`7YXKr8J+sYT}sIvD*!c`fy*}F8f2naW6Id{krL$yzY}C+`PL%aA1OIJB*LN
 *5BFpG0m)(FWzoGgvn2_Lhfyc7Pif;!&csBtm=xk${t#{S{<a>Kn{tJDG6w_R%g_(dP(jh-sTR~hrMSsRl^v1<y2R4b#{o`b#UV
 J?PN=FH-9lV{CE@tf4`g+lx(4f0d8yBS5V2L%{tF7E??v-s-k<SSZMXJe%4eP2`R;TWL-GP{!UJEy~xW?U6pS8zBVT?Qaj=|hi=
 zn@ka_axJfd>1%%7F?S>&BDu}D1g*dG+t4mC3*3@-hrbXAP@_&EdUcY?+*Y}6CDQh*5`Z8K~6!txkRMOKXYts421O!L_*ccYrJ{
 uONGuLeHuH@|1*eZdhxo*<oCR(8?b_~V06IU;L7Y9=OtMkE&S7#*<)7h+KPjaR;4-RRawu8s(n%o{P&&T%B0E}E&AcQHjRli<b_
 r(e}5fu$%+Lk}01=pw&xFi_bfiV<#SrCj@wJ>L_N-AWwjaS#3@UZi<9NLnlYPd@JPU5I%IG3AFld12UHiWjSshZ`f+(W|cP|X&o
 y_;&K($$E9j!~;_21-8lDXt=rWs<|xBG>a=2m*nigi1qw47k9VqAh5pwyoY#;eVgsEZ+6BLyW1-=$Mc~P$W}jiB=^oIz#izzHX|
 TEB#0{C5F1HFjQLygd~NJ4u)AxPi&*N<Q@bP*g_gnfvog!^R^FfPiYS7M@x=}Dh8^g2?mm}Sc;CML16c+=4vqubadiy86KTFs4o
 l#98D#b%M^un!Nt?_qpPd4rxz>}DYZJ$6Pbvk+g3bwIP)MlagMW?cGSGtvgYpRXZXSYQa)g<nmk)u0q^+Xupve1!baCRj7;I-$=
 <$=vhwF2`_=nr-d#TO@3PU|W84zdb5s-s3=z8te^sQWs79f(8KLEVGT0t}W%z^E#A{{Ji9shI@{#zOk)k0sE{qOE?xkL<e(Bbw%
 I-3<O!^W|ve3kzFH)IdeA&ZOu-`p(t66i<-TUAR4P-YpsI^}|-8U%wrENC_EDtnlu5-CK>}?k~lK~^?aQq@n@=aZ(QBzs25sO;A
 cP2`l9QjATy<Y9(haa9aZ(p8Oz;;(jsx=?RzEES$6YEN49&a2h>9Ek{X6o?1O%O<BP-tZ#_DtIyuwo;GR2kAr{KO77qNXiGx8+&
 JrC!#ImKaXZbqJUNqkUSI6iaPMy9yK~0fsAK6*C23S!S3}fmI5U3}K-iZD1X#gxdxeRfC(PE|zt%PO_~ibDk|#B*UINSVj=JlQ%
 sX9@|&UGJD2)<jbZgMn!F5Q2?P9syUFWR8vaXV>B)6a9`|GQuY;t3aeq?XmRT(GW4H7JeGo|$TR?gL{?~+X6a_t#9X3UfAFlDV^
 mP+SwoG^255dhdV0Hy3?E6)W?}#N^0MJcpFAv!vJir?j-2H+dVg1M?(e&FzfY@=uvyWFS<3GI&IY#U%*f$^uGfy%?0W4{!I4Y=I
 ykxw-C@a-(NQ~jErD<`5P|8B5QOz-(PhhC%0(<{Ofy?La8|vNQ-1h-ZV}VLg`&=zgS@{^I?fPe0QAnleDV}}r{}#DSdP{3R?`Fu
 ntS5lMsm5D5vGH(<9ti@an)?P`0dTlk96^V|1Fnv#Sf-Oj;u<yY8;Kc$MUd}<6YOXzKQd^jtW<u*z>{b=U=qdaJ_QWm9bdm+iq6
 6vtz3hx$@&j<g^Ep=c|5jw-sEY%Y?(G=;MX~)>4z5nqv6b2qsawsgIQTg)Nm`p0!9-G{f)=5g%f{z$(&lIVcbNPt|nZjGL9zX?Z
 ~?<HF9c)O%x?k+8x(ngy=9q-B~EXxELEwyZWREY9e59}EApPQ(yT+BT`xXq$$qnR^#xTP86rqE1W(;JA<|+eeg-zeH31(1nlc#J
 D_$BGvq6z_;y-vy)*oEVeav(Wzrw8}5(jt8-*a1?@N#2FQ}zY{5s0J+wE=bnnLgH@kEZavQ&V^M%HrC?rVkPUe4{&Ck!7yLsH+{
 M3g){_r1fZ+`mEGzyKenA-im5-zW{X&)u2>-A?gv#ZmDHc`fJ(lb(}mYEFIu#1T-<WI+Er^mCw^Fc6ss9+;8s-P5fyM*2X$2mTm
 *%zulZ^?aM*6Z!3o4?18*Xa*Udg+)?&(FSkI{IRCdgTs41)7$$Ey!v@s;uhrvDTg0s;#vbm3h|O<#+4qA=F`v_F{*FHz&@Q?#go
 1C%roB%@gcihd+{NB?ABQ<;BRf@fh^U`p|_veAw*)H&m{UVAd$@_am7t@0Iuaj3n`;>$_6wabj^}YzukS6X<R_S!{?5q19C+%1h
 96sOvB#Op;KK5cMU`hN?{DlS}91@|iVy`H2)^pWL9jPAXDuNs~<7r_Z!6U(WtWdgxoFtbasDucY~xlIdIn<sVz+A(P6wDYCYUvP
 O0q(=Aoyur5V8f?c+at;dzRTA(ScP9=7x5=93}Q~Oex*IEwn{XOj=V6?L_Q?*Re2;cxsUr4hz==pDVO}i73s#{?}A47awidvSrX
 wHIYecPoC+q9`ZDu)BA$+lu&jV?}&xndcVLD~vuz%G{*Aom>;R-<5`8-jHBY7G<F-Su{1%rKL}4Aj-<r&M-BOB?e|x?Q0f3>Bm)
 M`mHHZd0nIvPP)G%e{#8uI{M<T$PNZQa^UO0<yqf7Sfhmk2*3QZ`+#pbdb4bR^0CSfpn<YX6P>Ur(4|rquKuTp_lI^r+fOW+M0P
 Y310od_2_Jtm&USu{Ct8?Wsa)c$qE@r<<XnT=qTs$Ki<4P{mmN*MrkS6nVz;XnLJcxc_xvgKl^u=tB3ffUq-tE{Je?^`umIhY4M
 -zm+yN=D~zO6sT@?PQ-2&Xl2Z&=(rv#(CcZfFuIAF&i?9Cu{Pf?1OMB@qPof@in{l}=SdS&iS8Br4uGVO)P)3`)ZE_-zLV`8Mu|
 hcpgt4}3>WWZ_w_M{LU|cIJ>?sxNQ!%p`(+-EaE{HtzWf??SCWf;xNE0M+0~(2^5Q!yA3_zec5+-Sed#d7E;aOG0!=`g;GRTF$R
 73*33>^u1s@zk_)@1?xy{b=sb^OJfFa3)tRv_k*;mT}ujO;lVjw7mp7bYRV0p@_JDvv6ZWqH;KG_}*BP1BYcIu|_1HoINj_mE-i
 >j=wI-lT%nFoG7+n{r>3bsS!w4%=y)tC?xoB~m8~`RiR$R$WsRxhOLtI72u~QYTwV^Zv=m(3s(6s8rON+x5i0{MW(1ywQ*6_g%r
 {(x%i%8?aBBK5B%sonq|4&Z8-8W0%8NR>I!gxnEyb&0|(@iX57IyS23XIGQV1xCQ7!G^$*G(Go6Py@RU)L)fPKY@3mmpC<CL?#?
 mjx%QMP^*$-1O%!Kcz1eS;pP%t2AAvyYp&0S%os)i?%Tf%Sa4fHi4b6y5I)(S09P;r8*ZQRa19hTkM;7jF`FtjgP+G#c5EDWNkV
 xK;Nq$dzY&*pBJ%(XNclBO}E#_Tc^7)CUI1s6|qUzYUdSZ_TvTKu)9S%BfvDEN`FSMS;>$}^FICfIR`H}Q3xqW9uT4134n!}%W#
 b^MrBDa;aGqp%lp(^1?M!LuN)8o5Jqn_uwVDbAmAE8>@{VyQ{*{}s(r7N6Xm$=ejp4>he|9C!FIAGfXfnWQ9$A@~Ku<msJ!v*;E
 uuH!>mj-^mdACq;+Y=g!@(vIAKjT1CFGft$YqG2Qu1iTqA*XF8xf;}w=iwtBmgRwz4b~OQw!v^%R6vS1i>hR%AiVL!!3d~j85!0
 %|DoJ}x6b0Y*`@3t7zmNRklCX}NWSYfi?xx3%^@}$WTZzdwNdRfs~cJ}-b?Q!JK|n9_OF|J_sqWf>iPTc`!E!^eo<~7@qR5v+P_
 @3zSYdmTLU|c83q5a?;11=YK@y}VfKgT28r+#8j7r`4wID6Pr&L=6yd}>PS^U#nK)M$n(vQIO@bOls{L!m#_Jpnbh8OmQ>7fW2k
 ta7elZy8Gz6dC!F<7$$^vw;Sxc2=oqUO|eiIJ9dRrY=iu+0K)1qHus|K<@pOv!K){z7a$AVJhJho=pWLO2>V20cMx$IvKFT9I!Y
 j%hDmT_ODK+t5diHdvFTH~;H1@BUs3F~DAH|b8HXgIR<dS7;tWJqP!>^?3x%hk=d4|6N&d33+qtalGt_TBdS?bn|3S|9l1Gu4ns
 6V;n|M=$)*ixc8nMZjY(+ZI23xC#5(cyjh--k~Ii9a3KY+ju_Lon!yUcdPi3u9=ejlyskOAAb7GFU{S%?&15FPhR_uD@S>IdEP#
 M63xd~Pe;?KuiJRJH9|B~&(C3<vG8V>god`cIB9jwYWKT%7u7L;SA`pO9Y)_S5e<tN<Wv!a)FM)0waox(JNalb{%-MR_-&z3sqI
 -aw-GL6hh)8~_0$F_ciiIB@$>XA-oH2RTh!^Q$`EFa4nT{$q7j2S<F@|!RC!mWP^mRm1EYOZu^RWfwnYIZ_6dDNKIo;LJxbosjz
 g5<;VPLqkTFZ{#8B&%v^Vq6GqtKL6d0KUENV-2;dVTWPZad&Dc3T^+q4raCc+*xtkkXJK((yvf!=Gq5R#V4RokN85OYMQpogVK)
 )-OQ?tr~3j9~m<-S6l-b$I>{^YYnY_w@7i|Lv~9!Z=DObEflN2C@ni-7!V{a3oN;@0v{Et*4uPN9rVJpAG)=CE}2oX_<Ci$BmZ5
 9=I|zR8qAbz?SG?Oavfd2T4)`%$}O9)RjuxIJn}F6m4S~9k)OSniTXc&<hDrUC(i!qBd1kN%zX0Qve_ml5KoG`<zo4Wo}8Ut^m^
 Kw-D6j!H`$S7bNBa7mz$O?9=J^%~R#Y36f>Xi@t4(-A%RMczQ#nlD1VxvcTgwIoL3ywC-3(IK{p~v<`4;LT*AmBM|PhE^T4Og$J
 ;<HM!W=tRYfO%)|bW?4_o^9Q0EA`8knY(duQK7Q5K23kO2ANg8564skGdMOW3up<d`qqbhY}+wY(jOA=}E*g|I)$GWZIuBV4;<~
 UN3fmV3+Ry`!TL}|9l(*xvpmXgd&RVU!o8mT63LC-X+WX*US<dT&$xy`6=$yseGdeBHF6!;y-a#L<|;)qoSDG*RQl(6MI-fw?+`
 (5<YFJ+cV8Kxb|wq>@>`L2mow1Z^5=_K!1X=Jd;>O4V3<}fv>m#$J8<Dz7w0JtuyER?gZuXmx!q?zL3T*N-(jUJ#W_GG)|>8kiH
 =zjkZl^&!!`@>gQQ`&vwuGhn~^Hdci;h{{jQb>72t0s;9_}%4ypTG<K#asD5+$O3vhM}V`>G2T2Xn0a|eVRIbu$5J#lM`K*h{4>
 ^_?wH_#fTUksPPbKMu+TmQ?!|rW?h79D7PFH@!IO+epJ`-11&<Eh`qsN32UZ2IFgK(9l(g8Tsf#I%jCMNyL49})UWcy>5$vC?)s
 M?uT`^17=!^V&62zy>iEz_!PaOsJQ{epe=w-DEU|1K{baKtd^oL-7Atxk1Qf=Y=uobuQCBga9B+%A1G3S4SU2Mz9uCXZ)?l4gDm
 k$#f|%tWaG;-@IOFHR`LF60@J4Xs*0CHN>$pC2t)>{0qA${{mrOmSW7^b;t$T_#9bBfZ^!9)MX(HU$RE+apEU{O(7vxZl6i3j*(
 BbY-J31N=^QZ#uCczw!#Gr5`S}@w0axPmU_EE!O-Qa51W^1^POqiXF`t!+zV<G;~x*86;MC*y$A{soozpmnk=1_wS^gwFPCMRm3
 3Ql4glxe`R*U<ur#8m(R;=gr8tC2}BG|#n+O$-UP#2N@tmC|egVS{Xc+sBqOQu6)(er;a<PwHTO_@n-}N!K$7YQzmldbN}XmhOm
 v)V-jt-SGBP{ATF?W1j@d$tvmXx)Td-;)*K`!T{7kEs_mQI0$7XqLC{WiuE1hZVF?d^t>y(y^3k<F+Zv_MeGQo^QI#vf?PLYBNu
 {?0@$aD)^w1VmJolLlvqMmYl~nrE3H=hK4OPC<Y{h+W4=>!hWA?QH%)WMT7Ayd2ffPrPCMty?bHQf`_**(;c_j&Q@>>oua%^#{V
 Sp@tfs2|Ic;8j+A@>cjnz3!>!1Ma!lYF(w*BDQpEfJ);X1te<^7M}{@?EKgFc>Me}?>{8mKy?Jz!Ax-{0-RoSzxv=YPJi$HV8Bu
 YNz%pE;5}RCU#(LO2fz`F#I<S2v9cu+8&g^==t$-tF#|;aWWy<WLoo8paw>3<c{^cUZ>n?^o}Lrgl=fSw{d5`m$&1-4t~ejwe1i
 Jl@~m?nDNa5{ipH)}ZYe+PEKF;+r2ISy@?^syDK9>}s|d<~<bF`Rt88v{YFH^R7V?!3Kt=<Qs!vd_>gTwuoiYxn`Fu#uhb6R{#8
 vXRsAwF7ncIwc!ib3b#?39-8;-{GqB7M#?0F<;M|S-zrW=)3Le>PB9{-obCV{qgr#Y@q9Y=6lO9FR6Z!mJZg`omNC-w_M;?Rtd#
 1a&?H^qm;<}YS+?5au8f5b2LmzhHW7-;q-%2gVU_>=-TFE|7uJ&O%i^#Xqr}t%(;}tqkQ8HBs(H<pX|bGJo=iMWXA?#^$5EF5bL
 rjud_eW4B=Pot-!6arMLXyg9g|}8xk-9kq?@lo<^WNB;uw|tERC`&z0l&K-jX6NJjx9@E8pMthvI2cZ=}<RN<<6YV4@GqsEYr5`
 TENj?jN4wH-UOJIMnH0)$8dnzM7?RBecX*g8%`&B7=}mNP`)}26Q*o5e7EOA#p4$%Y+cY1AUR*<o7E{96+PNb;Ax&+K3W&rTmLw
 >}bm<ee}udM7}d%Er+nKt&>YlU{1Nfr<iUwtL3NK;BrUdHrlBpZEoyTa>q^V`qluKVbMSa9a9mb*clw=*1_lmt7b<I7YH?lF6{F
 s=emoaG}5LDIW=oS`1y0kHbM~QiHuz#=ZXyaQV)`;P?8}ONS#LiV2rq0$=mW!>>qo)=?rg<^-+twG?BUk&5Me;*sfKlYT&MevZB
 PT!ns_w_1!j+bU#+T`<OhvR4$xdvi#N+Eu)jTu9_~Ba4DJL=J2U(v&TN)DmtD>exS@+eCf|L)^`kt+%j}ynQ28=C@Ai^ShvF0@`
 x9xYi~sOnu>>H-3Dr<022@wS*WUZ%dFZ6y9JZXn_#VyUmV*GQV)cEERzo(-g9$AG+7|&uGFAZiv4K!{ZQfd*pG)U@h;@cU$<jc+
 x<T!tQ0Zz4r#v+6m8fH;u=N5unQ6uJB^U(zrU=<GK{c*H%%&#uvVn4w`&Mx2Kubp-4+WpjOdvltd`hitx-P+PsdFn)sS|CX;DGT
 g7ZWtxg&E&odmrx70H_eDE6fy!>r+4(nmpppGf61#dXai%L84zs6VN5`Qo?3P&Z8!faB9oSyv*rK0VP6xLx;ji-!g~Rz`s(ys^_
 |xyy+}iJ&nNiXZ1gFnh9m@`r!8f(A^_YfD-~){>IvJs#ACb?_{)8ETp@?n0{@98G{f*GD(c-}wFuZjc&O_es9<j+y3=P6Ii!ORA
 KPCzX|~mmQ*g^k}quC`6USLyI;r)u?f*>K2yrO8vBnHXS}UHQe&9gHjxSenBJwar9G}rmI6baEBJM&z!NVwquc;2CA7+>47{rfq
 2gJfr95otD{y{>8bqrPDsuPtbhVBqasHIBAPzaj|Z5TfNJ`z#FLye-#trex~;&f$RVy|Ig&xlfhDEbA&tlkNI5k?D~Xn17H`(=<
 9!vs-KBNBiCKQP&NU6#N3&!kh9We87#s+rF>F*(!o$&=btVF~<J(L%9nI-v+<v}K%(l7Pclu2Z?7p&nyHbq)&~z06W!IS#Vo9yh
 cKxc7`{n*lfR&UXf{egu1R*g=Rm#1i)bqX?3SGvvDUYQ@vwHW)f7W#aO|ynW-xJNKDXwGao-^`>reRh2rZI(5h$>ng@@kPD0_mb
 B{?xh53c9PMoviLVLL{}9n9f>AeV99nV)djIiogrjz^3hsLRWjBnX3Gy^K{JJ0X$R8Oz#r*eoH5Y?*WfEd3d|Y*UM4>KvKeW@Ac
 i+Vn4miT_a8(qwV8i5k3^_`^V_|hnv<ug7CyNj!Xk-WUMecoicTo^Y$i62H9QWrQv<iEnf|<yLd3DG}%^%N9}>O!WMKMZGK#T{O
 9d||KdzNHh%)oC!u1;j8|pnogO>d=v*IrM<)jEyeD7Q6O67dY(MdbvmwwFF(LA{&oei>L-y}x{CU<7ZgI!l-xY(GO|@4M;|#4pR
 0H==uw4(0gAM~0D!WZi>f;~{@*nj?lgGyv7mns`wgNeF`b<J^+GUX~V|-owGye1d);}CR_+!iR-N9_4@V&){l6lc(1zWp^Pd%)}
 yx3^<J>$AmM{2w#1gY&779}{I_50FCwKYP%^;tFL;8*C$*OM=1<^D03B9g~x7M9|(>PanoPssT6*j+>i)<#w>HwVa;oYyt%l~X0
 Ph4RZ<Fc=<d7cgo?tEL1sxv-wt&U>XB8-~kmBfn4D%tV%3Qw5+xM-5fSWblNT=LnQ!2<twju5EGCOk(Gisb8oP*r_L$aHR+^FDc
 9g6;eu65P+?RZdHKfzWsb%97H|3s{A+0u-&KWx<5`xwkxWgD8UTS%BqE~=S{M5yEp|xcXORelHo|uOePlLiW(#HpwIKqUt$)!$L
 n9a^uo}`p;c&hd^F5N)MP~+OT5+uF#&CeWy}u@=@k`Fxl`8MPtf=YRv|e8>RGm?o^(lluQM5?QDbKNuE<eWj7!|?k5^0b_a6+o8
 =5lRTr<;D*~ZHrOe{}<+8vBQ=Dg!JK)sM$3AVLb7G)^|YwnnhNye@{Kvkb_4q9;#44x=qXciqBoQLwsLBAZIgQ-Vsnu^_m=tXPz
 ^2k7Pp|{Zm$Pr`_0Md&$85_Eib}w_om|&Mvp5j-p-&tS&&X5L1)wR6J6|}Lf-IB+}6zfO+)zn*m@p_~_yG&D}uB)%)yxzxmcOS{
 -^RpU}WTKPV=Tk>Mo0)wAR;wslm+%kdpS?w|$;sj4H94%;dE8XmvUK(-AKLp95?=akuA5Yz0ONF1qv;g<>i}-ZSn4)UR4F99wMc
 %*6q?CHoe0A#AK2L4eR<UsiCOKv?V|B<JspLYPxMQ}@wP|L`>u`@H-1O=VD{_8c^38tw42e9hg@yB_2Z3<>%J$wtXgMB^AUg486
 _gGw+oGf*^6fhpfxbUpWp2t%K`<F{Cf~+`xb>T&!W|!mwLq}a?K7KS9ZK{<qw8?9{HoHcl(>P`2n1_6e!#OQU&~%6_oBz-15ZRh
 ZbL>s;rGjl3$FS88n6(3qO1Z>dkVs{~$V#;j_R@@--9{Izk1Guv3)Es(Rrb#=+7xbSjfO5-?+aF`G`OBUP$5TXfhdyK8L#snqu=
 ^6~lzWG|m<iaMvYcS<mbAKc^}+keMF%Ly)bhips31mea(;R2xU>ho)ZEJ?0fKy#_#o=0uL>6@OSJYF3svf4-n)=g`YMUbWdIyJO
 lV_<t~N)%4rQK)=i{Wca|c|Ovfk4)3H;Y4vR40lqo8}&-B{5sn2(hk5V|7eAWm)g%p)L9*42TxDC;8obld71|=EFe|RGaNoPfD=
 xYI8PB*x^`ICLv;KmYplmCM@l6S5rh`v6Ue61?shb+BnJScb$Ku!nKe~+_nU|HLO@j@9iRIri$xgj?~C_$&0SHi!fCm5oFjVVaT
 z>rKghQH6R3gQOr?G@GNqcpArBbUPE(qPjlLf`r?X*mWyhY$b=s-5VC+(NMOv~I_XW;;_*4nPVb)L!d>>W5=L)xGd0v{+_w*Rm5
 4L-jnoizJG^^`EF*}iZ&#uuM&B>VnU!~4s(8?y9JlDgm3PxQyfkN73Z@Fzv802Um_h+!qdM9k{AOK9hSqf0@X$1Xo>mO;lGqSjh
 YTS3Jfa*oALT(Nv)v#>Mb*s#f*Y&P5f<f#b86a(lw@{wx9QuLh&W;}r1yxQu$H&hcZ-%Wlsj|>_|363P*(SSgU1@*>b0#aN4kzE
 NV9Bz_zQ6rWut&128%{o*t1C0-1Q5fXZ~dX4A`5%(wcf=dL8j>2F{j<jWpnl{!BN-2AZL1<3kQoJKk=-wA#Z}>oa0?Quu_i4b&&
 d4Y2cBbZME|r#u-z>!Z_>niVJu%2Xjb^wQM9DxF>v?>h?!8EVFH(&pzqDXS}OC1p5R%?YqF1t)y!7zEz9IH1&#)(S&Sy`514q73
 VspCaUbS6_J-D!NTtPQmB%u@T*ZDO>vRC64MNx16snta>vM0ev}dPSgT=GCJ;v8jH*(|?PBWjGvT*RVJvmjfh=nZO{s_z8Q48le
 rfx>#dM~LTu_9<0xy=bqH<akPW!4g-?+()Rl8f#u7U0c6kB;8IboIdqiE30fB)~FOwOJ1v53)CzU_l*H2$Zz!YZxER5k0MKJ|_T
 XRJO?dPAxQ!70bC+b~gCRZ$iFPG#jCpEris@nOMcMPwS<L_(&(495CdBhF?#E%Vhte>Sm_v=A@sKsbgDz~E@@KHT4W;&k~ChBBn
 ;uneqnC37-O;BdID$T7vAQ);u)z90ul5f5q4%L{SXYgaU_bd+2*?SsxAv{-81ljE`4;Y1W7$z$uEgBINt?1$LRHz+6t*lwU~jWi
 p}H#&s-v?&+k5^8?Fw|TA3QjM!wp2_??$l@^LX|WTW+vRi0j?bgUb``+7ik~?$Wc+=jOI#<mY*@r6EF-H@8}?Q7@+&PpK>|{P7l
 f=hn{KAB6e-=YcG8MPnFYI&-mcvSIIS|^M@sn^DbCpZ@pVIcfCYT#4S8ib6X$~h3Q4JT|D7;id8*FycFM+GpX?j9*gn_tl^Tas6
 qv${bN-Zg>e5~bOKDe=_Rx@H;1Mh*6;>FX#Mlv^URmK*zzgd<$rQAAem^*jhaK0VIYV`#RE(Cv!PH?IZ=j{}{U?2-=uCtp(@R6m
 !0L)W4GhW2Ue8FDd(uRzjT*B-(-bt#tMXxji|I=4_^w0{)Tz<uEr@m25^&A53GM|nqMf>w9T0|5)2E#thdQ_~xu9SY#UGpj=gfV
 ?i6GbVI4qAFg}-jQV<8E$fK{alx4i|BSY;4yW=eJy-=i#4_^mwRW<x|3qhQ&6U7Rvnri3Ofg{)t&ZV37W@@y!zn3zrtX=bY+M{(
 BcDTKm+w;kyWx?B=wRk-e_qTm`_Q$a&@sNe`uwx{i0gnIL8GUR9c^_^TE=&)~;92ZT`?BhDslTs$FH5TA(%AFqFuIs%_G8_Q5MZ
 -azRa3s<<>rOlhvtmCyrc?bQfcGkQj!~fqc;^I-aue^B>Hhh83Zfbwa^w)nS+SqH$GRm6)h4?u4Z$}4NHBj@MnEAWWtE$)am7`K
 eFAa<mIw&h^snnSWyr>D0%&74y|0&IwaMkc7D9TFU(`mTU-F+(nM7p>0L>uro{?3B2y~})?J=cKzL?4%BMpmSm=-`BUA?^zo>V=
 H=<#=kB$%PQmh0A0+n=Z-3Ts}njR&GFV4RqtLK{NM2GuBTz580>!e3KNq@FTup$=ZLQ;PX*g9j=jwwl+@!(jNii31hmQhz8tJ}@
 #lon+vXt=j0dXsl;8IANLFRHb#_u^j+6-$8Ad1xuI&I^PeSej@WitkBA5rxtH`(HkMDfWj}dRsreHs`2};rOeOV=G0(xrc}-rM&
 `+ukXVkdCp}kMk5?syXf(V;G`w1Lu0R#Of!lX^Ym~fKl(td7E>%#v~zH!H+K?yKNXL};P)MSikNukR_Ug@|MX_aoa0d5+!%J@7;
 @^a@B5~CVIL=apUDTT{)fTuURd&~?PEkD8S1bnu_6o63=90B$X{8lqlW~Y-tTYHxc&6-Nw>dNhTQSq4SRr}iLZYALDj2)0}1a-^
 7%S{@x>kMyz%1q-wD(6ccC!2_!n+5=Ag-=^Qz%qs@d=6?Ywwcd?&wndBog*N@dIzPkVjbxAVLjX)L$@aR0C?d?o{jO<Q+wACGa%
 GxOKw@HtmE2r>cUM8cMk2a^0*;x^(kk)O3?*j7aayPOv*MsM^PQzPa<%J=tND@1ia-o3`o2j_G4^3}Z7<&Ytm_hT+BNYb)B%xW0
 %75Vd``&Numb4>`_;Hv1_UxMsVwuxo(MV42G$W13*&w^D`Vo~j6DecmeJs9d@gNmIc34BhvFcgJGYRX}Q7+t}Zm8sA&rKg*A{KP
 HxRoc^mccH>zlc=%BI}G&Gs_4UgN4Q+VK(hp%Q^dCB4d!g1Yc}Li!ccx8v0@(&i@?aq->$r4*A1)}UD*-Z@~u!Qh1XEO=~Y{p>U
 IxcX|*QFp^n3<9Yj5NOT0#a((BY|-9{A`5r*YhsF>Qw(iR9_GaXH&%jX(dO108#yF|<-gmdPH(ehGYdZu13P+#qyRUFoL$US>HN
 {XX(rBk>U7u=Hb^P8XkY`IEx6}<gT*BQP)r7*1WIB%(6?yv6aFDFyc{%B|+V){8uK$~@KQb*etlWs1B=)NlA8-!cLbph;PIU5@G
 |8aAoL)OmW^Mz}^xQ+!AKbA*0jh*A$FCe`(wPwebwiM4UaQx$ifAMwPu>c^&X&|$wtd+>p=aRnj^2a8Tv~Hw~Yd(`V8+WN|=d3k
 |+tLg$AIIH=(9Gb0WH&bu4b0<Z^-F&DvGb0k5nCQLTz4)sqHXO}<+shIPwQRL(7crg(mug#%oud<D2>EOYPC@rqXE|Z)rGNu{4T
 F#i`OP8VJOrSqEaYB`25+RcY+jjQPxzLY^1ieC1lrZ0w|P5nDBDD5e&PD8^wK$>osPj$?!R$;Fp{AE~pUOc}#X>>P{#uxi(A6N_
 8tBzh6JTb~y$mC*A1#BY^7aq`W+ZP~crP{y35{qVSA1iE@?|YBA42w0~yZ#HzK4?7@7&kI#FdYY<P{fnQT=wg`p!F2xFaU_rC*0
 a_K5x;n4dqK4ZEUp#t`;>D4lsQ~y4->aY%m(Km)m!sRWAN9ES$ALBvEDy}_Ko)IN+TDog7CuvijmY=l8#3v!5=;J7Q_Z?`%#>{r
 xm(usTR8)sM?W?#N|M_dk_QVoo(wu!3@|kEqJ5wQBp7&aW)lty%Gm((G7s&~*_t%F1~)+~3AERCaaSs>m=#!f+?QvQx$yc=ba=@
 LwPo4Db7$pXpj$v5gzLkmi_|V}V*%CW5C!V7<S=r8B?AvRq^UMl&4w}EyVddb?>Jo#L_yZx+sfJ*5{=6SqLFLz^(S9D{&oJ$1KM
 AnbBky7EtSpb*%G}ut5`RyV*<Dj*I$5L=V>{V>F}&AE8i6SW7+JE#q%?zG$!e0Nz%$Y2K0FB5{5rzHOT(+=U?{WA<+2g^Uhw*4(
 uWu&XuN^=*OG4`8oM=@eE`nFEe@Pwyk@R5fPU3a5$X0?5-ECMA#qOhoE}Ae(&AiKfeEsHo2%^AV93WP8yQX29!@XS)w*2Y{K_aC
 P__N2$*Pnveb<_2PoyFIuL2h10t3ks9Pq-H7^rEq&(XJmg)L`&#{UaUVu-(J}p_E#Vu)R2m0zFP*+!iQ5hzJY*jN<kReMYTJsdJ
 9b=^!a*T-)OQ6v9$AAW7@RVU0wId9!+rFOD683Zi3LGn>Q*_)3YzwQHwjF~StQIxHX&5URFgu<vDxBmjqP$Wgj)H#LI@AD>rF~d
 #D399;);}fHk%N*_>QyEiEe)ew;IN9@I(54`QTsJwVa<0?XsR$&+lbSMB$qs&BLz!jCxJf3DVSGVwrZ-1X9^1YVQ)B&uw5l^pz1
 Re;H#%!T$!%vXp3uvSl))L!V#`x*}CpP)zL;Gm`NFkQ6q>gCyNr>b)-iqt?W$FBe`r84{dnh+ZX0r;A}c9@y+vQy@EHfC?5ZyH4
 KQ=!CG2iNj>z_pw3EGT|zR%(N|iK+e<eaT<w#qbg~IusVJ~yE8V0v*`%V)-VL(0%mrHas|i?HhGng!@GI#b^XR`Fkn^qBw=TyOs
 ay;y_{OmTY`Y}k`}`(=gUI_J(Ah7x8bQeygy<~08%e(yh}A&%wIRQ<M?F}o)&;|LpXu<5T{ca%+eC2!OszDzgw*8*zJr5chu)6!
 zr7^4ro)DesK&{(2z3QgKCfxKQVGKkcsRGM+#3FFXZ(+cL&B%<PawZ!qnY4~iSI(O$~=>5;|dJP;p|wAy~kJCPvhvnz6Ie-4klT
 !Qp3gem%;U;aFvfjqE@M5%ICcQC%En15rPMS-wXOEoIbymFAn9(PtQ8-h2gb=uMB#>uRVva?I~*m&YTS;cI8}#Le&5kS8>J^fm>
 !QQu7$68A(W_vd{qcL7`Q;mNf3e>6iQD=D%<MY8iqySd{j%PdFqrxP~#bz~EAr`hI&%K^Bu}T%KMb^sGF=g(%D~(!uoQaJaM`$F
 {>RWU*`DFS61>gR<vu4AG-Xa_v@F);eQeazaK?+crJ=@=aK8*I=I#j%2%&Q1^<)Ku8cenBr@Ootga?>x_|R_5=SKYEq7wT5g)$i
 w_y$koD5J_z}MN7N^BvI&oI3WYh(=Y`@{HZdtLYY{X>eyY%2^k<yJY1Y*%Vw#biik=OmFoAS<HPF}AVo=xRb_&WE};4aLPs03o7
 ;OhTh6Gd~~t?h2CNv|~C*7Xi38Y_|F_LzAEmzECim~hBg11U)lEj2x4AL)p+irT{v)7yW_4p8pm<EI_h=k(2Ho9v6by{tKXKqwV
 PSV^<hSQ;B17QLR~PGP4qbrbS9<UwInwWxT4sz?s6l^959Fj>iR%L2$uMakm*=F72YqkI+fLc1{J7c;r%hhDn(n>ws}@p`(;H6v
 N221v@=O)IqkWj)7PJcK~<u}&c6C@c}lry>yaPK0OE(P-Z5LxKtEC9Exuew7?gk71Cni#UD=_BVgMx%=(&Z$CBin2e-GtZ|RLaj
 &VAw3;M{y#vzIb=0^dEowLDb+vY}fJ<9NLEnNJrP2sMqpeBao4A{ExTjXODf`NXb=px2M$o4+08INN^>wZFy}Pmp>Z*#QFwMIf#
 atgNwV9;!NlNGCk*MgJsw!xNDkz15HJyC-{OrX!Lpzao98rJtlFjMU&GtjfLvA!wZ4*ng@oFUSir*x#Kj{Uh8>}E;pM!h_8_L<@
 1taw`!x0|QB#%i(eNoIy0jd1c^THZIFlxIJXINnnE8OKI=BEW>nF6zy>%=UV>{h!l+;5DlQ$Uepv0ao5iqh%Xs(J5gA{1F}tqsJ
 9_U$mrT}D&{U1FlcCf>ZaorcQ-(J1VfD+#C#M7%s{j;vO?OZD`)33I}#b+>-UX7WTC`s0OVG0ggxPxYy9TS<L!Npl4d);cSt(tI
 jqT6KBKMITtMhW^!rkKB>G!v*EhbBAe;K~m~-#hgF;w`wqn!ZpJ%Vfnd3$9o`d^tQ1+AfmNFc|7fJ$ZayLz&~I7_%F^^qrpC@v|
 )JhJe__&o(m-alwrnn6S011&CL5i{b-HL*%E&EZxzI(r@*}6WpMeeeB@T;@-H9sQ%c!TNFnDU<&AewuW#Nye7I6EHvTwyLuxeJ=
 _>Q+6}n<_dPBB<wPuAknXQWTsJwn-)YiyqL;mBVT)L&w7fBUJ+Swevv}lloumazIt9<#--*DntU+dG+|L_%UM_xIIkZx)+sz@rm
 =qG@EyB|C@lPC(<e9z!e=;EUA{G@1^2r7EpXO1YJbMZ`cd9WYxOs`=QZ&Q;)W0Uj|yJcg}>_o1SEKLzs%5K{HAArA<BV%xp$ySR
 |Sy*~DcokOyEq6uLK_n2@*H7Cfx+YT3c9kMjP963UMiFs@S~wmG`Y`1F?PKzzTrL0u#5pn4!CPqD(u*B~rh@v0oSrkM!cR~IK#}
 cRE7!h9+>)(S&E>fgQ^3HAF@n0%&a&_VZ4*XgICGArI_J%{mbrpCoYcE~n%l3g_1B^ET~`2($?I?(Jlv!q<lzi;XNAA|g#TO#{}
 l7sMd$q_bD+*kzU`eQk8Wz?BROLo(55xYQ?G$Vi>!`y8E`mz$#ObU2eB>!w+x^yb_$ii4tFUMD$&B6;en?!y(RLaqU?*JX@@25T
 Q%eIN;-KGTYqC`l&x|s-4<tiw+lYrxiJMzY6EZ9nM&L0$pLDU(i)bI{`3%{w!fGHi+WmK%jK!wyp47ri~FCN+k{VI?s~0qlFeqK
 ={??lmZNu$;+@=Tye<B$!28_4J0uCw1kpjQKrOu#nE}hd{xJNDs(l>_`d}~~vcn5=%utc-BPL)$J=S$Noi*D-a%k6L^y^79>V)P
 Vu!ISyd65}zv$s8Y_OU*q)k#%d+Ma~sDs3NoZ@Rs{*7AM!TPpnJ>Uz_}*DYDWu<(xeP#Ae>zRf8Ec=b{{`=@E23Qj&RjlV%k2oP
 WD!+>QfL)B;V5&b+$T(wWGu~|{>ktkE$Vr!pE-O;JyUGMP0!~c~<xh-QeyWZ`8{wt>0=6L&XzpLL}cb6|m<JZ>Yn_zpen94l2A`
 ))fVyw<|z@lIudXKrdAOtIA#kO=l)u$qNef`%adS@HP<US?WM>(v9-s5p!-`bbNUfJSsBnmu{hqVvrW-$;fu|n}JheFt;ee#qD(
 EEg>fjQo1ZW(rx-=JLp9|I`oIoYyq%&vd>?YLRHT-m0)NqJq+!1P}WUXuX_XUv|9WkwkYRgDd#{=Sk%*-RgpGg&Y%8pY{7v*gmS
 M|G|PF%}TjI6uOC7}#9kbrTg?Jrq;Hk{POlgTinES4r|5jEBru-x)8S->*N!wEUPv_VglXdMT9(LULH|v!KbT9k~nSGW!P{<t^V
 9oE5WmXO+DZ%KFsMOrXCxWt_A8_61BKs^a#Xiwb7%mR=$~UH#C_p#qWB5(8nTN<a3ed-DBDGnzUY<R+AsZo#^JEb0_hmKUR8XBm
 $LEju<mo!KJy<|_x+&>GBYj*fa5RwgPxEUUW7N`aL5J&HcL$1OSieSgzqSB*WqjgH5rJfXBs{3{f(`O_t0Nv^nh7r`Xhgdek_r4
 D#FG`{y&#`f2{pIWZlO3{9helzc6KI<lX#xFPSF28$Vhkp=P-&Vq+YElA_Wz*{}TFdnnek*pCxbBxa9FM0aX2*q%3})VFps06Q5
 Y^z6|Mua_-$Fn5a`*S3yGQ|Kb<R6_$It5^xi7j>YXrF}50QWJ(cM*~`jjuQ1;o+$#9m&Y#mnDrZ;$(1@BPo~vO3l>fWp(xpRi;q
 FbHfuG&IBUv~@Gz{LJ1CyLuvXovQN7snEUACtm@M*l5rPLbGrdJS!^$UK-4ump>Rw4a#`+y{lZ9n6nU)`mDZEx&en?>fcP%Nuht
 wohu^CqxtNsl?prZ5HD!=T%`<3OZVM@&$718mAYZ*VxbMJ5@RnBsvR4OYOnEzrD&>VJZ@XQs*3%6k}+(F+k;uWSL03b9<H&eylb
 uo*$JEqa0vFt?q?6YzpV!&TQ(M}SKn1zHj9h$ioB9d6&7=z{o=nBH6ato`58Bx&Blv2k5S-O)uBusVYNJevpoBzuCLG#Hc!{un3
 zmY#bqBx@qh@=w4{zrB&(u0S47P)Ou&vES`X!{tR2P5lMM9ZLvzG(jh4y!z_NxSG9KcqTc*6(r>DB!>h>4jR7apTMxtzR>}sNop
 IsPJTd2B9=h}TQ?T#H8i)M4$CLv3P-hPclq2OSj;|cANG3&iypOeTf8q{^oi5(mXetNi0$e-HYHOd`k4ou-FXdyJK=^xUtdNp|#
 rVSPxX*4W?z3I0C?C6eBE4e-8Ls^wTB<EpWO9iV}spw{95c!8=N^IHZSR8I|%A?<ggckeo%b`h+*~t_Jf~;D$d0Rx;>^r{`P#K3
 ?FRe#t)DKwG3OhtG=T-uro%Y)oKYj-kk`-l}=|sxzt~WOa|2pbyZ(Dd>!Ja8<J?IgfJ5^;T;ATElTEIso<JR!xH}{Qv6xqzn^0*
 Y*<4p3-2eot71BP5CY@NfZQqz36i#ybw!N?vF^@RCW)4Nh|E?ySU2#%F1@)SCap$N$#+6QIMh{b0IZfuRPRm^tr07-xsDbHK7jY
 &-)8#Zl(rHJXVhW3C~99$c^jiO+oKW8?G#0_9f?hKWCd)UGGB*!*0nNxK&;uyYWMPSmBl1dT_rU1siUnZZ4_FK_=_ajRS<+)o8v
 &j4mjZm@$+0;f2pB4Rju{m`qmkt*!0DWZ=U-o0A4DGg^OyU}+aw1;J%rx_n2CSLED0ME2N>|Abv9^!VCRR3C8M<+k_3@DzSgb2v
 cqzcAqy$UfCvD*Xu^P`hIE<0R%1^i2H#KlV!qk<JS0l(8x@y-A#J#sm+=SeW<*Y6u;Coq|cTpw}2gccoF737?ZB!aEJv9j@L47p
 G;elg2PBrE;L$09c?Qs<#tr`e1FA5mx7}}lxE~gRBDoFdRRJDaJ=%8hWc+?|$yu1BWdg-Yz03HrkKaQ5?Q*oqmatK330cglbm}o
 kWZHou1qEbPsDM})en4%-#`uGO)&a8@ip2{XO>aZmamW(hFY8r3S?n~HzMRkB=2bcixv^1MA(MZh;z*IET=2(kxsVO|`Ls3vtfg
 |}5M_B|dlOZFo;`iZ`FXV2(vUP)cqvhi&?Qj=tBc2G&6B^gEtU2eIe|y>KtPZk%I9bY6Y*jLHGlPnRfx{M6S)7Wru5*!KLW8>Wa
 Ssn{Bo-a56ND4f5*YUwpB_cFwV-5kQXVG?--$wOjj1ITT-`AQLntN{$2{F1{9#nJ-;Fe-H^I8kq>%wJVQYpkVyDS!-`T7i!4@?f
 NT<oKZ*<qRX`MG&98_s#ck5^Pq$xW_eom;GJapQ~sr%>%M17!xk>>X-!Mo#eadshCd_8OPMN1x1)`KW1kRZruuIIVX<zbAgW9A7
 =hDnq`yqC{1=j+>AD_{R{H~sN9@-?q9DS@XfF7s`PkCflH{R$NIz-T#X!1uMWZ2}7Q5jrj21xf5x15yJ9_bXkra7m$96}&zuIJQ
 Dk*;~3h@HcsuyHskqiG*ghG#DU=jRry#%T9x39*DUurOz)XY}LeGQ5J~n5*)=!8fcVb8Qo=gB(}r;gL$@$aiEEJ8H1_r2RRcap{
 !6@bqm3YPFC}H#>WUHw$@R{p;blEBL`2@Y&)el<Ie9xK9d}HVOMc{*O(=)m9dD1Xv$eDLSB!0`xq5T0Zqj=98Mq52J(p6rot(#g
 QOjJg`LxCUs)sCfg}>W&avQNnz9s=iUR%R$Rv5pDm0kPrwe5w%903q5io5`yge69nzUaC2NRj^ENN~IIHkkzNDNZkhns_YDt#ta
 e!OTeTd@#;=k1GLDypu|GI(SPcemYtIqfIS_JX~#q7O@18FxTU4-5&_7OeAHNN+u^O17*5mlr9L93-kNm_m&Csz|mUK0e&-9#}1
 +!)r15_QhAsd}ROgzk8=`wa@ZRD;TK`^0XDK8Io(IG*nOBvX?SlS|VX^EI@94p)dH*Ve{AMM6xX=2a)gOs$kO+CP>|2v!{541E@
 )!wvyPdyCf9z-f3M2c9S|7Bd)Hif=S<Dcu$RM%%9sbFK2Afl$pRJu&f7osB7bMSFmr3CZ8G0Z+>rSi=pKhmTAoxQ-WX3FF}eFbt
 0+lLO+R;@7AqAsLq<_^XESbs+ne78KZ=e%T}h!u0WM2wX%ajMiD8}n=p<l!qvc*3I^8O9xf(a)_2XAmC7PyYs&Va@8-W0O6JQY1
 _X;e7Zq~WHx3pBK&oC3)Jhs_Rh^-><KZ6%+O$pE3Y9F#MJ7#}x=)q3P<ss^eFeL^&#9VKJw0}wZ~Hum4VG2YNKTOU$T$_`+ODH4
 5;BZQLsh{V59%yL`yJDjZRJ~%jBrbfnvt9!Azn!`EJPV!0)<){pVJy+NJj-wN+g!N)wD2gxb_GeECrt8Wui4U6-kUh?X*PKB2^5
 EJX3n()GZ<NY2I~m>k6c%H0(qcQ2;ZJYY1r$c@j1t;hIwBYl?WqWLU21E83qai&d>?C9(f5im5srwn67Gey_Nqj94UgoYd$SkFu
 <AHEOE1KP_$UHsUd2ObT&;ac?u-QC^BAmr*)lsc`v{8wyLpjK|3C@gz&`ch?_UZRBZAr7wbZW2*QBRh89>gVdH!+e}&`Wi^)ndN
 =uSH{Bm-U5M>MJ+}&!8P%~<vKDWzQE_NfPq~;l$}CrxFD_L{TdJk<gE9MVXiSvq*&lvb{^k7TU;Yrc!JanSc-SQYtq&k`X9g7%s
 0`YN>)$rFzx?C<UrA>+Ps*<+aOd-%!t9>rt*Ed=wJZxgG<8jvP{8T%Ol<J*`2@;4Yh3TzzRA<N1y7rAv1V-=xTq?INE~o#D%~IO
 j@j*ebNJk1vu)ts4u>CGrN_)HX}p7Gh{)6gNlV@=SZE;9<wzZh(&}@Y8Q+-BWa!LkELT!l(N;;4({}x9vi^H~bIoRXgZV;G)ZsX
 1tF!ZEL2Ggr9sFQCof4`<f?uZf=C~0hr`4WK-aJ3=Nw34C#7{3r89~z?{PgSY5XWx1lOcp^7ZIO3)efk+GOF^bt|FBZV_2!QYX?
 Qh!G;y;4uP1fu^f72#1xvqD@{_Lm?je0WApy;r^o#2%kFRL$e=81n99Sa=)tdVg5>PA2BlV&u+fu5S;>VIvd;?2)J!^Nk!(1%&j
 A9THktONp~#r5mZMZL0BI{W3JXZC{WdB}8IFd^*>h{eaJl2uq9HYqKE3c=lLkZU;_{5wQP^84%NI@7(jg=AO;omono#Y%C*^QT%
 TpP<(V^*yw99L@>ST;1xCz;SQ}}Z6t?}$!Ggh3+%`}lok_3icTCr^my)q>&x5HX_tWi`YzI!iQ&R83mHWFkdDN0gCaoG5I+Vgv?
 4z=M-)-4XoMdozfm=p0mIS{@h1S*;sl^BVJWiKCn(LjliZU+i;K3Y23Ow}ivqA6Uyus8!4mPn1JEgGJsY}<hUxvwiK@LjKRp^j-
 KPe(&&y|T$rW2FuPvTlN+Q`kP|24Pjnh_M<Tl?<C!eiA<7EMmBd7O^SViq7rY!02a=gPkz%J)Xv0PuY@raoNbfH>6bJPEA!5;iq
 G;tq-T$U!EF-)BJ28Flm4#-<b4AAn@re;Uo&%hCi}4>_Dq(m^av7U4~@QqvT-1a^hG=qTirnI3%@N^$OIYtglWcI~r?AZ6FFIop
 Cy+oP-x#!p9ekZrkh}(%g^*0j+R~XgwN>Ku5Lr6V0f|jI`XOwGm~*`-h{Kk;vQPUZ_iv2}+wJGFun|epee5MMCgi;MfxQjeiZqS
 OsOLGG#@oI$?BH6-cLXm8z{H?0IRMo_H*YPg|ClyrtH@L=0VEJIupQ87qv&X&h2)hwobqXjM-+X`{iKDqNTIUTkWNB(qd1Wszyb
 L6>P&S7`eWB{MmA#Qv~u9(~YE9NR>u|FwFjzp6Q>%Hf7wFbkXGrd6EeRTjmM<&HM7=04P9gT!Ol+g<CtTnq8jcAS#IF+v0Lq6ql
 x=ZNe%YnI!{2<X@~jC_nM?z0{n>n+pjLn&w<BY|aQzBi>9gUK-8U6swTdD;QMe-PFC+3?W92&1N-49<}ITtzx-j2I<GoxD6dZ@3
 }QEqTP}5_^=+-$l${*Tz=4Xzo6wCcjBBn+f2-MKX6xKpCkeKXY16(P!#--Z#kU{b5bo#1Zb;9cM$wtnWs0q%x0huMR=J#qriMGG
 %bk9ERA?s2_Lb;r`fgDNeikLGZF;dfInZH9fZ%tGUpRg%w#c@LLs-!ZMT@CY?7bVymr*7v$X6KaQXO`}Emrs7<@^a0!~;jn}aVy
 Shn@X}UI}{F&I69ydA@*xv06GRRblC~HnIGQy-Dbg`c0PE2v#$q<|11k{2`;1+U~{_Qqb-yQwFi`cdpwvST*@&aO0>{v_03M5Hi
 tOk8?_SZi_O50xQ`Ut@?0w*art}tl5?!~~#9mN-=Lr6PeS!%;i;W(oVl?24i`Vx??4{8nNrIg_lA~m3lC5*X&*p%b6dL=e)*;NE
 i6`}3Gz+`75u{TnNAiWPaT?>j@qN<7*l{89JP?lu1TAVtUD3Fn8C#Q+eF~By;J~3*N@G`GJ9wQMm{Wp<7Q;|3o_jFv76)zewSe)
 t?ho=WTYKykGfCCvCKqFbvPiMk$*PA3lkT_P#>J)W#+8r~nr9y;Bo)g^kB*8wtp-~`hXOfH;2}M<~PzlHbkry=35$@?lQHE&ngc
 6|ygx@snO~6aM46{&_c_Ok|nGlAv7*ztiRCX(o<9(*;J<l9}dbkO=obC4A?f(}3;~(b759=;&lsQq<z%~+HthCq0(u>+p+w3mGj
 IOW~nU4#mcV0~?ACX%MX*%Wa0Mn@>24$W#5-x|~^FAWEk()oH;_EX!Q{kk6_hdz83;Dw4r5@2pmE4@#r9IaEna_ewgBgJ2#@}qK
 b`Qd4dAfJD>CK6k$Xblj?9P$!LtZ^}d1O3W{P4}{wUz&r53-9tHKr6+{%j^ehRdb~lK9fz>^DA#)Q9bU2p?he7(MO;kfmXTx0P8
 uAiWKg<;kVpE@lKOcJ*$nB~kp2@1%>Bu;e;4CiAl%re#79+o~N#D5T@(m8?rb!=L29S!tcArkvWZyz&}N7taiI%*&2rTLRy_5DX
 =rH4o>(&&7Y9{^x&bU7S7~%3ZMhRG+oVg~+LT6`@@%CW2Ho<+k};vRP99{|Ct0&4Kwf@4RNPugw$!iEzIgsgo6U;)v3f%7y>50-
 O{&n^dA-D12zh;jp=_%RqZ+;hx;Hvozg{>+Q^WMjimybw{POS^Z)@zP}37ZO|oG6Uftq3JqfNRb48eg!YRU!s1OdSoQeszY81+8
 BAUfVqRM~zM`U=c-X|!5AwMv@tRRpZYK43q)$-NajA9;xjUEE6o7>OeEO*kZw+qHyNuZ6BQVZCmq2`zu>09JPPxc`edyWZ53$7U
 Xk27U!m_S)5PoRCl<(FU_fYXE(t^W>kaOQm%3Y~MJE#_|@6*232~51N8)JH2O9v;}1l18gS}3(D6z5()^KUtwFRZ3?u61f0DcL=
 6W(H`-zbp#6YXNy|tKOg$aug%#Bt<G(^E}%^DakPF@~;YBGGzt?9X~G9URH#qGF448f{b;#qlqV~lHErhE|x56O_n)noNZ^WOF@
 K0G**{AZIzq)dV3e5&*|Cv*WvnoTy3h$@4s2v!V+v=&cRrfkUdZ;*G1qcB>(xa`H3XI9Ak-ua*;A6Q2P#}kyV6Nb2K|&=!uT_ho
 _w_O03sJ<OD-~!0V)qHB>XbQn7ZUy|(sO84A}}H(9o+QhBI*esJe9K^76A>(gS_<!n=){4guEQtNYGb>4isEA(~K;yh!KBItrBa
 8G-&iH>wRKinR6ev=g}pVfIWXu;6LO#TT{_Afdk4FC1zV2}gCC_F2$Kv<oZ_Q;KpqNx*G(abVGmSfE^xN1*v73{x$Gy2-zVul`7
 HP5aPgUdW?d9hEi8Ef!rIMS6+9QnSVZ^IzozFKv^ACIQP%2S9m(-?bh=FNSy@!J&ARObCMzPTxtnqjg3*?DeiW^e9gdus&m1Htt
 @f{SC$<mJVvHy2&zJFVU@OL?D=cgN`O5BEi{++i0Z&_uzDMo^`%;rX-V#BJW5)U_8TV7)KgLr=MnURT_}*dV7SkB(vcODg_@4mJ
 VM+9fYK7tjAFp_f3O9zu<CpXa|+ANP3qZFzBKkR|?lWIvn3uVnfHUBHhg`04QnT`mL}kOO)scK;E%m9|1sFQ>`f(P*}oTpR8t4d
 Y`*^ODQEw!4Ux!5ozPuG_WRHWljqeexQyvO3XqG-Bn^rTM2<<8QwOAKu;{!cQ%il|x|v=uo2k*Kc=M;VFsV9<wjTxd`B0%*i;B|
 849%+(r4r=QnXB%d5cT-vv_i^UuZR|4xj3rCfBexcdG)b(8%uW~a03U)}oX3&%ssf73W`QsYAY#f#q3`&9dS`dU?Oy@vmO**=SE
 -VZTNg7oNz>#lQz&RWqye9Ir*TGke|%xVfhHrqt5{`AdIF*~~T?lxcIf;?S)s7tO?p1-(<LR?<p@zdsG(hieXBG*<)8tyOb%!wO
 ~w=tg#X&97`E;DI-CJbZsu%_IJ!*X40M<!`)k(Jq~?vf&p83VJzDd!noW_t1|Xy5;s106tu+7pP!b?&ISyEJ#!gk|d<TG~$PGS|
 ^J#~)41<`t`R#%vORtl^8W3j~qRD?KO+jpn*;XEPh(o)k{~p*U%H%n=)usAbgF6XnDZa$AdJi|G@h&bOu_i-Noyuqz80`YOl=Zj
 4c<38v609H|-;)WeC&1pP;L`7xd6H`A)}>)ud2MG^C%Ix^u(fy+0Ox`6v*<yFXJFkf-|6VoZwP++Y#5n(XO`KR|u_)@+xKv46i#
 knv1AT#CmV&u-2t((A>#t+f1OX{Ht)dBDs<VDr(v1S|E9P4P~)xDp?P_vtt-R%pplBRiN&prg=dJl^<mO##MfQJ7t`2F&0)k?0G
 %F%Y3lh^bixhaUiE?dxJzjKIA!PezbQUq6EztNbuNVX|V56-jSqUs2eLwc&WpX*00YQ^u--Pq3fOPVKj-S&m3<4o*aBP$SId@t&
 PG&8K9KFM9rI15>lMcM2|dbECU*PgfO$hthO;Wky${QFS-XYIScD1N7qiepNfOZTKW1;OR~a!3s5Ni5s10&_}hyYLoMUK%Yru!i
 *X#Z(1Ff3B-%bP&A#M}GL&q55oQ=+r`7pQ&So^#*OQ8IaO!d7*e%Z?D(!CIT5bKr_gBG_i6uI;ic<PI}Mu?j?g!j1{RR{QTcXs_
 q_5jE|4r#<P{-nL$@9Gd5*uD`2IoZP5#2^%VH=)^oj5LGo(km{Z7=Ip#wNngUT5Kr@`xnPUtuIBI;wqf7HepUrjxNe2TS)1w(S+
 ~K!BOe@m5>84ZsoQ21VQ~9o1NbH}#x%9Vg&4aHsp{fo|MH^vyx<95(mI{K~wE+_Hum#eksvBQ@WmHc;XAAeR7Dm7rTFq3G=bHKI
 &)3Yb4=wZ7wVU9Fr71Ct0aDtxvIuR`jAY;9s;{J7*|`#B1E(X6s`fBjrtz1bQwV!%{9l{o9wV;=^VJdQnA6{oDk9pvvR>3)pf;$
 MB{2@>SJ#8%dTQ$iXHU<*Qc0mRfOiHFy(G0$4Ksc6bPt$K$}YzYP5~vs=^+l%EUqeX&WJNc9u>G!+4E%jl|U<oIo2dL(l^*w-n(
 4tN=5EB`=D{fs2|o6a?FI|djQbFD3$@QO6PWYYML_28I;#jRF*|<fkQ9aGr0cf9y`I=YcI7I&t{4g(Uis~)F0r~+;{!yNJC2$?(
 R^q?{W0*w2Oey38PLHsv#^Ldbi&64mbsEeekaC-&MceNp+C#gCaX!eEs9XewG+)UHP4@224p?gcNb~?2W@H>?!Ur7Mn|84J|`F2
 G_Os5qf{K6j@Rm&;ojDPvwTXiK>V;XPFxHCrr~FJn^I8IR24%1uEJQl<Hbwsg1EMSTj>XBW^J8+GEKyKJ0aLz1ckAwz^lu>}l`M
 _94Y?k)P@>hwJw&4kuL~^x;P@J_`ALcr7eMWk%JDq{<T+16z~BCU4a`v6Y&=8z;g3{%&00d6^V0`j;0!UTWXk;@SGn*Kj7J(XYp
 FG<}nD-98a*tv$1}WE!r%o3FuLCh?Yuo1`GmhK${bB2tDUVfl(1K9~7ECb|lg^DH=A9lQ|TMqvT?4I7VM8>Yz)9YGB58~S*7_a9
 HGJ|!bTM9yo#FYhBnwLVF)MV?k!tU*@FjxEC$RVGgDRxn!3T8j8s7Z0KwTP!cKhB!vU(aAr!!CEX^L6rlJT&K;eg(~qlgEf!q<@
 h_md1(@xQbSD)x~YJ)^Eb;pVUc$?YvR$)>PndBDnHiMR**7qRd0Wtr@uX2WAU74vy!tvr8f_``<VEX{>y@d&Eki$5yyngNBe$|M
 1GGS=+beiDt5z%d+!TIH)$ZkNF9h-<;EM=e~3sEYaUUQec!uW5<r1)M|ONn43`ceSD+P&25LR(Q+OZeOHR__(70!nS`*-hCc3S+
 A12Do(G>0Jxw^7F%21jg`MfmqH4|pXeIrj2!Ft{5Kgeg#z<2B9UUbT)-N*Ik283A$@lxgVkwZFX#1P5O48>-vC_c5>?j{m-u0L6
 !;zd)rkjAsq_2bFgfBN*;7HeWPBFCBB8xsvh=8WO?1J35`rt`mKWtNu>)`fUPYJB|L?x*+4%`f|psqAsnq@^F+I4l~<gZc!@SOj
 U=beneE402p{I540yGZeiQP5pe@$MrFg97QG4lw~kep$?TNFhl?fqeEDyWgY=}RJ-4)?vKk<;7!W4Lg5SI9@qIUEcsU0^jW$z>#
 WI{VcIw3e5fxk>&veySFSR(*A1=m#Uc{hq{j~ZkV?77L(YX@)4~Rc8C!;KnB5j_x;OKp5Bw$<HYkoUhNi~LN_03J3&^SqoD+#^V
 4#Ny?M1HKhj&y?Iwgi}ls`6fPnE}haWT&2gpeL}L>7)kP#BMQ!C{?;2Px{;dU9bPtEfGMk((4ABt16J(IVHlib2wscNV+36uXq|
 oeBhDQl@U4#4N8dV5l-l(X?RSM2Avn2bN`;kP$>6(^O@Okq(7wtJ?9F-8<dZxybniv#*K`E<SZ(-6z^Y%xl`oZ4JY^aV<u0#@hJ
 &#kxh?P{{mj$Uoh%)<==ufxlT}cT-?AN}-&Vh>R}+UX0tqQfH;#TPt;b_pNn)sf-;~G9bgN4DW`wy++*oRaXbCA_Jk4sZ+-15t_
 XF>F=lOck9i^f10;TAy*qOz1@IATy6pe5G2ZC-u!7fzfe{-kRa#>PMP8%S8-Z97vvEMX?_))Veygqtq^cyro|2px{E5wx#Ov?VM
 XQR&O6?vyuAAU+xhrH40-t7_w%#q5JAY}6Xolgu}GQ;rKnc9rki}f^tP=}C+NjDlbPLyJH&>aSa2QS=O|{{SU*N1FR<1In;C!yc
 6a&BcYOgSfDMXo53TgDp(V{z&}B5Ot}?HWG~2agUJ5N69y?2U-PGwr@L))xk56|cig~pnY~-6WIhNV}&stW8jHMIa`Qz$RS9&mP
 _x|A&mG_VSvF5gk_gp#88>Zw^aQC2EjNA@}%Rk?L-Z%BrZPbo!0eLnWEfp>ses3gA`i=gK<A$pA>R;7YldPfLb)^dR3F)sa&{q9
 2he&B3BgL?nUp+5fC=04E`?jA|qA{lms6^?Gd%COYha*F(Pgg(3kY<p0Y+0U}{&#iwnvCWP!i{ihqtj8?MeUbuw&HSAJ86o|9P=
 =3GnuO-y)GQruh%>Nqg#Et(T42kM@?Yvlw{82dlbnCRP0`7JSNz<VfFdp=Iz)Z<~TQIa4?$=SHk@D8^Pt`11^segTVY^(e^_Hfy
 zSprR_X3CydM?ly$h)s24WtE(A5$d8ch$9+OhB7Quci6MDS9wzT1Bb=fC3j&{ze;UI-gCMeQ;%s-aP$58B;%WN^b)~22L9L9HK0
 Y4^0ITl@zp>2|=->mctzFFv^*=u0Ur~Khlb@v~SA3vgoCQ-iK00p+~2-o72=K;?!d_#v0SRuyXPeC0O?n$CTh4_Q#)biy0y643?
 JA2bUJ;7BU>uzPy$-TEUyDECm?e<!BXIba$LLD#z&yD<W6CAJlYH<?n`QL2V3$eD_iY6@yBa2ov&lMe10`!A*nI0szEZC<@77;S
 &_$zBUCoe9l8lZw;S?VMwXr?YVLwVJfCBUfRnKV_~4yn(6<jvn-XW~*N78kVcuR^bS0v`aFr1?Pv87+BfubF})FJfqCk++Mo3N$
 ^5oT$9@X~Gl4QB-fmuCfsvvb^I=jIutRgs6g5$fpHAGm-uOI6BYf$Zd2{lK^ujo1KHQMw;ZX>rMBZ@^7De!g_-}_GFK;Iy2`C@K
 U!*pHy941>g<O!v+Dl>vaiApKgCeMO|;BCh9-{L!v8#6`9|U6yvOa><di>)zMIHeP7mEMdXzrRBEg@c-ZoN7R##Yrgf0f8KMpic
 2cKW>b#Gi-;0L{d-~FBkGXIHwiV7BVS$*TLnN@Y+~CXkM5J|S7oKE@gZZ@9bWQJ17ivcGUda^@k1)C4hpR4yQwNm_g#q350wVM5
 B2N63_27~_glp>Qmvx^E0!<qCR3;`HjS_X4)qCun*UONsGdS_~OSJsxmExoZDVIoMLQQ-vg%P(<IHeH8mU-~V`%+pb!s`}@Y{13
 #i<23zNNQggDMFonQffcy>=9~LumKsLq;71jed}(!civuQmn3^6G6Nb1#&dS6GL7#Nd`;-Qam-WbTEitAsM;U|46TY>U{R=^9S#
 <B2b_j9`-A4&$BZ__r1st9{Pg@{^370IIBq}#p=b62&n?0<QPVwXl?(dK!)BX^s(G-Dy{~2YarafZm_VSEo8<VspD?PkD}2in7(
 !P{wrA!Mk7zwb1u0Oc=O>$-9OuNJsU3tT`v<1-mYFG=G;Rg$K4xyM+LvaQSAeq<<521;wJYyBHJEa|%GQZ%IT8!JK;f90fpqJ$(
 Z6Lumis#BKl7=&ZcT2+>%5MVwNJP*4k2tfrT46JZ4wvT{A&TB)U%hE$z0A~(*+Vy>`lsW4@b5$M72WqFC_V8@wQ3-ZY-u_Ds&$|
 UfugQg#ren_fJ<?nrQyRa9DpkkGjb3Cx8EsD)_V9CJyKbB%wGcX&N<7?$#2_CwZz1U-YmX$t~RmgVPIEP=0^d_=yd57E#;X+kZ*
 r{yX7?m{%%|)gmRxaKt$*xs`KY<-7s!rotn_0YmIZ-<pECYCgR|z4MBUn|f2y&vv1>yc<yQy_vPfWzP=pyNJqqN;~w%QWZ<~YE&
 j;@K2=^VB&BRiv7KOB0_PAtkq*A6+CODEKm)gc^Mlp^o0{AIbr;{t+mjz*7*HD{yQfSJNVOGNo-4QAJ#nV`)%_fI1b-AHBf!!kA
 U1Sur;c;y>NBj#8W1k=MQGD5apKf;~{hpS=YUDB9V%D?)(RFG}vz+|G9&0qDmHJ+#zV~Ia`ruhQw4w{djdWpbu(`O24+0!?v`V2
 MX`Z(^#$>rt!okYDIK52o#)bh+3PErPfWY?Scm*gU{sSTbm*vFpVlN-L#XBa;&6VKVPQ_Wz}L&F^;u`p0`Z{s%Yv5UxJq2jsA}e
 dL~_Q<=!wT5Ck_}BU#%*x}I`jShM5+YV?jq3lY{*wFgaTGF|U+F$#pj&9Mt2bEL87{h5Win#5D4q%)6WJuG0UTf9>FngB8fp+m8
 )kY<=^7?G^HKHCBzWc%}@r>&({&Txw@b6RxaW+mEgpLV{!BDgzIe~S|ZF4I7H!=H2%)SJ}IVlwTYmC8J;m}luq3GFHX!KN)Uewd
 FyTB6pj36ISmuxD>l?)wp%iUh7!EuE%(>Cg=1R9Oo3ESrd;sFEDoRj%uaSwK;BkwbpabS<x?soD=ZVO@SO2)iYtI`M7HKj2{)dK
 vU^>yr#o7<4<EifUnCmsG>p_XH4DaSWIdB!NyPf2g#f(?3jKWmd@+k^?!3tEE(|dDg#q$RC1j=@L*X6`dIkWQvQjt}8L#JSfiS!
 NqJtmVUB+AKDa4WU<z;V~=?M*xvtgbBA`H!E%cp!AqvE+_od_`NS9_K$<g|%sv{S47P5eJnsr;3d213P0XDA8ee}|f4Ot7K7{YT
 zPY*o>GQw;wFA3=iB?s9q!CO?mMDE-N*`L?^bwm~vxIZ)|D;-vjLoCTt7p%qra2r^lQ>MdcX#mSACu-tM1w&wFo*o4tmTS0(Z4@
 v{&LZOsRil&%WAi*{Osnw4A<}9AN8R+WRodGeVo#n-XqnL8p@SgF<M{i!f>dgnqryVlZWjE_MtQ6osGyvPo~v~A9iKJb`Rhs;rM
 Zs?@IDW(v2K2+JxIUg;T<o|KdGR`+p1dPD6(j6!JuN_*mB~7QhFus;63D)GO;Z*I)h`yc>0ulRD@L-yASG`PI)?duq|Q*qQy1^z
 uLqN|X=88Pm|DvrNk-%*m=EYyjGfCK@Hl83UCZ!^MlqA)fW)hfu<mh>BiT8RoMxP5s-yM?KB%DnbZVKB71-$r3^xgpCAHTV<#P2
 vJrwIIF-g$S4E}gM&mz<8|`%<fqCBm5xhLFQYmOGLmW=2}*oXP=&RZX$zPrB@9D1X+X9ztxP8&HzUz7jWQ}nB;rt#bqTkPG9tkm
 HEVB`GJRy)xX<Tw3k-oS8G_<kcrI&%T9hTLLY`N$H^Fm|9?tb8I#z;uA=1%&a4-Jxx1x7oGTeYKL-cfDRXGU!hMEj_n*QNevJ`m
 8_M3`C0^hWCw$5U@S7EQsnoLrCjtNzPl$o*>mb-*jF{~mwFO!T{b50dJu)SfKTwM%UNES`Z=Oi?PHBDFrnTZ5qm=a}otGsd=3QI
 hs3V^bR*#sNfU?ef}9J&a%42)G?Xt-2FO~)a@2oR-!vC8(kUe$ldn4xfaaPoSYhpV^0eE4)j@KBZ*$Q1bCs2<Wjiy2l^TZK=-%Z
 ndn@i^_cZP2w>x+}-E*no2}l`Z@CccE=9A3j$>s`P2r-K~PhI`~rTH`UVi@9wJIdUC{Gm_iRk?;gWXKm8otuQyxZlm}!j*LI3*Z
 trasT2PZYMbt^&)x(PBnue!G8Wwf%dLc3glgj)CtID!;R|sZp%(02dIjOV{2XM5|@-{NnW}vWrPEdh(x5;(7Y~u_7H%{#kfC#bT
 #StrueX59>(njrddQZ~JeY8u%?M>|9uuHVs-|x!AQR*5HZO*q@maoK_$8td!Mu2@XZR~f$+FiT3^(7~$Z4xDUm<Eu$RG`r#Dkvq
 2!Bn-srLqo8UCblW$0Z4s$*{*x$Qo-GQ~eby{`CjwMZ02?rJ2$@GiCj0pJf(9MD)qLg8-r>+75~^q6?X8Ih5v9oy0!*bUMwdsx8
 !6lWjk}BAMBYwE^2eW?7o*5|r-XoIFy82lH`;lyu`rb^a*{uG`!K&d?zBPNSYq1Bm0$MXOyF#dYS>s};k*+;%q`OMfZK6MZx_U?
 cHSH^BuP?907V+LZ{Z68JzOQPVT|X>WRx7lk%bjoGBG_J^lu8lpf;M|s>}Bh=&J_g$(#TwO(v<(i4(V&7)orYH=*D(h~R=sZg{D
 9Z?{)?mwW`M~U_>Hg~OQ;=66Oo=Kd^W1ZSeUMmwO~<6-b98-fa!hM9JTIEY^P_LR(`1oqwbthHbu~XZ7%X}xb3IIBTo4ox2~(jV
 owumN7)~RqCL!{?O=?*!MT}UDm3!Qf(M2zts+8Lm1X*lp_Lp~Wg8GBUxd>+w*|bzBhMw;Q@5`_b9NOO+O~@Kg2cu!4smt1Gqw6i
 >&}_Hbu@#7rV*IA1<%ZBIgS)LZRk0^PoV6*RrERv^2cNN6`DW_W4Sw3?!W6x(J^h8N)eBJ)t3qjHy3`N^;YMxSdl#>vxkw^iDY8
 s;Sd@fSE!1KcRWhRKhE56q#Oh130VM7CyUdMr31^50f*9pg54;Y@o{*X_*dFwW87BHA9wEFyY_Djh1y|shy|-Bp4mV}UY9X!BB*
 WpL6_>BLRf^3GMLz8A(bJK4lX6>k>l3hwZ*G@<p0xFihfN~qxGK%@P#Mt#aIQXA(kSGjD~75;)loudkz|EDpl3*JD*-%OQkwwyL
 raRN-FmJ@H*$~Q3DoAE+o4R(a(!*0^1U$@&Eeq3*<o&&S<dbX-tJ_mEejc=vQruAG4P(w5D5mUH6)WjC7HP*lX2SyZV$y6%C(rY
 bX9T+q2Yn#XIa~z98gs^YHU(<uODs*vVwvr*qHz%yy#h3MMK1B2<<BlcB~@elxQGj_o&tl#U`zWc<XVejNC}{3V>X#NrDiQGzhc
 2fR>P06oUZQZj0_42&N&jWJr;O&bWLlQ$fLYIigQknN!U00qFTy;MJ6f2qK^eT1_!8S0t#*b0+7KRLl&4%HlkZ%3{>-Q+#Q1Z{4
 t9n5>04Ww1~PwPyR!iY!BuXf22p;$Rryxg-iby)wT$o`=#j=rj2yzqeqz&)GZ^Va1?0i<CYTNmOqg0Scsl%)HsthY2JkVjU)88_
 6oER4Obuwc+9<A&Io0flec$Yusubuwo^juoz-lELl1fFkudHL61Ha&x;n4gv@iC&+4K{P1rnQNkXhao+@0#c~JohmDUN&a=Svl^
 Y_iL)Lz@uXEkjGh&cMOWSIB%&u>rJo4NFnExx{-wgp=~#LZ)RnTjvMvSV{zsN0^x60E@2Wrw-S^rb>qSD%;NkYc1@38(8(>|Dgr
 $=<K?I2Z(=fgsVOcBaZ79{1eh`uSi~Cy@0y``4nRoQiLVD)F0}#4L^Palfs}yo%QR(J>$$&3X$JJeI!-ZBd6c(KH0XW<GgOsjYg
 F<s?DMx}m(cr!h3+$RPd5wWU&;Vk$V93p2ueu(xed39TlQ{L^(TmR|EN1w)!5SreU~MI3?2+4!&Da<8?!;NjObl&%IBUOvHHd!&
 FX3#AC`h-G@bG$CR#+3v}VJa~5Uw>UO@|9RDDcGIS0FVk3-TMs&M{~C_f=s-;w#*JskuArxntFGI!nW4aM4AK!vk86d3Yk|%xVp
 +HQ2pSa}Ai)lX`-F`PsVv)YAhAI(S~~qlkF!vh)^W6Yr`6e|vIH}59yB#kpp4qs!QS5QT&G-LRk@Gb2j6l++WC6d2s3du#X_C?a
 Y_3P+tuRWhSwu24+zxIFy0e(>@J0#)08RjpX@Ie2XsVANCy=I4^&zF_{TO(iza0-87Jf6g|45a880fs#r&{;_(%Hb-sf61*~?xf
 7GsC|@oM$YM-sgCi=fQQ80AgVM1`iZ6sK=9!nWD{-M&s^?GSfKxhZU4x{Y>^n8Wk487UUWv!VX{azoFHC~lip(dD+3e#=qnH93P
 4Xe<Ev-MLz2@orUT!;llXHCtvOMYKXwDCdg%gMp@#+RkFK@WBowWyy0+Qm3ghp|XKQ4zPK6{PM-~AD&mR?Q%^~nElqn952ky+53
 -a<$S1WPFK~1f{9r}A1)sT%!5d{Y2LU+bkl2=8nw!C&;f}w$kS+9D*c-4ZM|Sy4Ptj2CPl2J!(J~mQ0{E4AOa<$E$CmW$(sl<ER
 x0|UpE3H_=5Dm|NQx!9nVSeA<jly>(F-LGMHv-nHHR^{*zI?c-8;Mr*;6M3TYfcs{N9h9Jx>_qIZ(|2z!vIqoh+9O#W23(E-03P
 ?lq@+G@v?5ARtwH`HC~R!`f+i%MxdnRnsk=?gVoB8qd#KJ!Wl&z>*i9V9H#wugpFo}0aAg20l&=Q>W1A#^2=oDW`PH0jDWz9_z@
 e>mx#&quFR5eIQQG$G#j-m_OZHMy_ZiRg3l%^m{Y@^N84dbdNZNciFP@bc{Y7uqF#{o(IeC<&UiX=&rhxl31-b1|Vtmj-TYAGXV
 mnvDagSP7S!Wa<syoV=c<x^>teV*`4>M&=;%^6SsFBM!qn4j->}swh#s?m0_>N&^4ASbsv4t=5j&mh;z|G^A56UI|;#SnR9fV?%
 G-zC#pWBW1Iy_{I6sk{{{QVkikl98t4$%cI4&>E<&1uq<|YEtRB!!}leG01pMsl1r$14uf3}h_*@PEZ+b`N&~G-v~nj0+ty(Y-j
 v^Aq;_GL(3jd|^hf>gx<=jX*zKO6x)L?U>lGJ63Ovgj&{vDK$~~0bXmTh>EZ0&NF{}NZfL4aO9kJE;FrmjP@q3O33|;iluI<#4;
 W-lYZ#Tu2a?HJ0fV@2r%Ol0#dF>tXU0G0E!P?A4Iyqvh7<6#8ce1`wXI!=~nwlJYR~N!>(erU33^RjJ5mvZ|YTmit3oBrAzs+vT
 T4K?G05Xu53{X3vC3ATZ#MSWn%RJjF{jOhUA{X=Wo}s)oWnc}sK(<q%Y$c%NIoVKDy2%KF0VCcb{*r$p&p*6V(vE5)qT~xIDu>i
 oU{y3zH`3wq7QoraN(Roxi6^ga^XGK#6O!kMhaY0W&wCy*u&e%-7qZsW_1W{Z9gjR>!ZDWZAbTGgpT8_0EbTVW*i@CG@vFWVC^#
 skM1Mhu6{mP=<I|aloH+6#vtewCiwlxhj>H8UqK2KduONCo)2CAdb<SH)sR^(D?L0rC^dDZ0IB+RcvCSf8*sxTG;|2yq;uo+V<1
 D=Y8iq1Z0d7qNnniutPJRsH>l6!k@(dUJgi`#KGC5OTRN-*Blq`}3nY&hk&Kj#GsJs5Gu+&mi(W3*|>cx(FA+@wA(E*h%nf-_5B
 jU=BUq8S9`O{X*R9Q24TI(H}wkd>d@o27_XSCgC?ad8&<yv2UU*6dxiADn%CC!Kt=-rVa>>qZOe9L<~7;Pse#m-Ov@?uZ>w)4wc
 4C%AWm;FEd)$kL4b@%R_cW4$^uf6HB+hyTL0;i~2zLB46i`V_ipxHUmih`F^q+b{N)ybbvkEF)AQ?K9Oyt}#mumAczlf{a}+aUG
 465Hxn{P7TQ`L4L$WG2f95ZBAw(CNxB-DyMWeW8+2E3DW2j3Z~1Z*;NlF$(CvM06>$prV>>IQtNDKP^cv$C?1Jm_azqp}E>kMFx
 %{OD+614~t!cMLDTI2XS(A@<)Z*F|gu9RcVZUKHAx(jvWrc5!*tykz?57`Ge<ED8!Dv{UaZa_lb6ER~1cDfGdlx$a8^?nhCo0rC
 s=HFh4XW45`Ph#G$sXDx%-8)kasVl3@oJz(%AyWgi30#id)zC@RS-(%H=>6?dd!lKR8w(<Qh%9I9;nVbl@_v*a<DC5c?uubBZv1
 3qj#k&1OV&Sja;9Eo-X(%shq=AhJgJ<egBmejg-U?IZRYnO%FF6eSWoM=PLm0spifQ3eY;(gaOQ+s!cNxJEX5hTn~EFOpD)u60#
 (6BVFYqCdgRppV<VnxOfHV8K+%{4tegmUML<thLXmqy#CgQk)_?w8_^e+UnhUFIxNzS?4e#$^hZNaTYRpD)|Sx_^vs9{kN+0v}s
 q)3h-mG6g$^qEMhHLLNEE$#@$!A`vu9F89`y$j&<l=33k+Wl+T3ymx;>BaVG_0joX_hRJOb+!hSq_W6>Mt0L)19ufnQW3m)g6x}
 Ix7gA@?R9c#BaHL2mRhk4)tvMn|d8R0nG~YBVQdtB!kGK&QiqpyUV#ITDOBijGcG@7^treM*I0aE19(~E#L>h8CXOXUf6tQU$r-
 @uCUB%cyr81>Xi^R);)H9kBnpaAq?}uJNZ<G8kiP}8hUOhH@d!e>E*M(<TL4SMe=Vk8RBvI~#73#9POW}+bJAP{pdU?(jVOzRg)
 a5icAVRr=8XXXfTWK8)F-X)Y0al=`TBV7x7?jCFV1?PW)a=InPNFt3mBxLDd-xlUo*UM}aef@duUbdEfA{)m{~yXPljbLf73^dl
 HRB5S-u5;tVApN@<Z7)X<L0;5+`p3hpPN>VQ;Xe%<9YAm0vrsZy?5Ui^ORfy*X97PfeRfSXmo$xqh*i|`FPClGm0wdgdqHDum2C
 AZuIBZKK^JER?SuPG^VD*>Ew96`=fGA7C*rpR3QU_a(i#w5`(>Taf`S;NBOK&3IZj`Vx5Xg2IMah@yS_k%AHe2tJ&Epf3DnYlHJ
 X|lJt0RAfip1eD&{tPKYh!(%Mvp)4p(u(2y-Eo8ZcaaQU#Ti>|jzBIEwbd!LBSlHh7;(oprI?mz99Wg$$PebPj!Cb~=arGZ6sz0
 Y!@o9cZslgY6>8Hh408Y<JO*094iZWESKL-iyU=i%hi-PJdrQFe`mb4r@mXez9$CLuE`r$o&3g!)o!KBwj#obNlcfE@F5Tl>;%1
 ES_+!MOaM0r?6oi~As|0V4>x&CW@(hTBid>`)v@?5@ezYsMZptuYnk=Ozit`sFcRP{Hk0TvK6LT%)vV>oP5iUE)2Yo{l`dExP8x
 =sF36lL<4^8nw^+aZM1NcPNi8_ZVni&B!P;3j}M{jgyM*0rB$3bN!TX@Kr<2!$yzXsyyh^J(ZLom>khOo42K%US&b9sz;~yt6MJ
 ?Zd~K9r|Gvw>gD>q>$r6Vdq5G$oDc6HIg-2P))W<kD__mRH7)a(5^HFT=BdN|)1EgPkH^`N-T66)OEG8<6T~R0r*YuUiPUevvl*
 FgEKLp=-*PkP7mDvOUF~_~7Qz|DwpJX*2#`avqPeV$tzFq3o>Gfqvst>V#Bc>;cdA=@6rUYVrP-t>8iY}yp;VfgCBRewDJHk5mT
 Jn&BEaybTi4ry#AUAF1OtOK1}C$jz*T^~qL>O0-Zpq^nqpsPWpw++&bJ8}VZ~`kB4Y{V7^SUU3N@(}k%P0QGcboN$+$rTB?tg8T
 #t=t(=4%q#hw6iTBun}bj9@POqt#*rZaXtbj`!f-iy&PcYmWm3rZivc3Trq*U#&REyIDPVbV~WXmf!l!*#;&yC@BCn-%EkNI;6!
 1te3Aq_AbkL29AsT2Mru3=&AXPPR-lC-qCF6cnz@IF(W*r2uu*lBt{2aW2+$MCmyeycBCy9zcSCPJu&Yk~nkoawk>Xk4zm2IZYL
 D(Go0&DX}CfDy|qN55mUJd0c6H8h6v#)h@qD>^ex9wrm;1fsWF)DUL$`vsRI&93|ByUd>gcXeC4*hicS;toFJaCxz*XscVYLy(}
 S&2Dqfm$W@$s4xeUCX(7a8mc<P(=>xY*zf}!Fi*QMM4@i;3DGf;Mtv`amg^im<k7b=p65v6h68zj?XihClG2@uB+}DIhwO%mM>{
 <$&6cO{362<8Z^jUQvR0vsl`<OYK{q{#1KNE_1K`mN_2^vtE1Z$9;wW6Y^s)Ei|Y1lAaNO6`^Got|jY6w`3=s+N5!YYTGG)*7vT
 +)n!G*QF!o?nRaDM8LSS)@5u5cMvYk)Ks@a3~o=US(o~R48%4vI1`Nb~-$}(9Hz%?tPfwT?eUCK0PKZlKtJ&ZptLxZ;Pn*_j~Iu
 !gsgH?LLzil4vTZNOO3KWVuXbG9&yB`fZytU{`t#as1)EcYVE2*NM^fIZb2~rZz=l(A9}p(b78oio?$%NfAIr1CEzRTE(`U&y((
 y=|Hx{5OtwI%DS{rh2w5GdVfB7I*_v`Dp;WM3Tj5ebx5xUK<O70<rK%5vhkI|Y!}%zSKB#3kP83#rgC;-$P8WB3S5&W0{?V-wbu
 r~l_}Ct2-Qra62a&p-38YltdC1g8Riimlzpra27)ahWnqB1o(Fp#m>1nTw{6xfaL!zRDNa}=bjt)-6SVrWbW&mm!%rzeS}qqh^i
 EjVid2wH)STJ58evKH5+{gVUxYCoQc^fpgHq1(IU^WZrdv&en&f_uGl^_;ekI_?sK9NLWSETh_g_9qaNy9BeJhyT?FAEG3N^+Q!
 }x|6F-+6b>Xs#*3D2^~;2Ab77eyv>fOR5y_eJm%{u%U7o8*#Dgu37>uZ)+sYbWV4gK@{tzdN4QyQoq52X>XUEc52?<;SJoD293b
 ?bQ6!_h)~q!h;|l>)>*?)Hrs;i&}?Ho1)nfmB@<~)2s9m4rF^zUtfceUvTaBbU<zs6vj<O?*8_=FEB+%-Jtyt2cI9qTki1k{Le4
 H`;X!NrXyuE-&m&-C&UD;r*dYOsj;?&f!d?S{fVMpo(|6XgC09?(cWv<LFTP}=dN{<-EWH#J#IPaWDa%=!B-=5vD&O_Ye@v}-vr
 wTOk4frq?e$PY>!{wef{wH%l*5z4#T3-@$TZ^PtX25?Om4rg*xaYThfh*CH4hn{Q6Az?Q?NgrS{$X$Cd1Ex3#aLJ4A*YtI5Cpyb
 M17zWwyOnn^#-zR}?1nbw~v&6E?T(@F2!aZBKgg(=;7_g~9AI%-MX`Y87XCc`Qs*|aSW=w6iH6Nix@)Wp%qedLIAvsvkx4LbLAA
 }K8eoHA}uNuXw^r3T8%+g8Cpqm+z)Uls6wo7CLdI#aUvCdDU>K~o-9)2I(x!Sx?oRM2$$wDFBLb?V}T(uBho=i`Okle%KeL@2K>
 07XmQF7c1a`qlK{NbS@7x2k+Ry*y2}>&?fntNWX>s5^@!L`@p@g$bo!v`I+qLgcCXc@uKPy4azE@=m9Hj*Xt32nV8ltZmuG<`M2
 {Jx65#R*j}s%YEGtVHvO?6_Bu|`#JDgB$wRFf|VuK6sM<rz#5s<&y7*>cAN&Ze3*7jn=(0}5bJ=5Ls}Fk_DWp)8#moJmJ<papnP
 =fFbxth>8AM3v)7fVnIjMcV!3ZH#`;j1{m6rwmIYF5tu!w<q@2NB-Bt}_u_|)g_Lgl+_8P#OY_`-6$kNTYJT)#55>S@niLybn2S
 F(?g*$cX4>?*n<M)TkUOixHH_EY7vsLQtqb9+U)`Fnc#P^ezl)p=T_6s~93M*KaTZfA45c7ppG33()GlbV62ig?{+_hprYPVZXM
 U^%(3CTcsD3bDI#vM&}h@{Je3A6H<nvVr;JR+rlsSu~i-|?!}U;>D>omPwrXqCJpwcd%=pEU5>$QfFY|0RzYCxsC&2W<u{qW0h|
 vk=ACZMDD{I<ktq6?M-^xX4#TSCz$r4IQ`v|B6~Cm1B(UQcGd@m?NVq;{a6hSTJ~kkeP-a8>W^V49Jpa+Svy;-6go9Cbnx-jhr_
 ?mWK}@_aB;lhlqu&O-#-(ZK9K(fx|AgnMV%$j}SDXlJ+X$Qobo(5?ku4D@E2F9K$bF`Mz$2^9$or`1H3z{gLEP_K*A)5$U5rHld
 $L)DDE#Cbf}bw<|AzZlqEHGMz_-CY(<a!uvckddoLI|561;*?hU*)`i_b3-+9^DCQ4Ixd)vgZeG5?rknPLXntS}7D8}9+J|w|Hz
 +&#xJC9GIZ33a<4%n$WVjITILe-SkNmn$n;k0FF8P>A7}k=``qjf8PnI$nU}8p}hz*x*{YQy@cmLmBM)P{u>&!yp4OK71SRV@MT
 >#qpo9~#yAxVPf)iMbsg6p#eix625_0H-#vMXg93`(vEdLB9(_Phi(Y5jCUK%s*wHRa;{Td&FMKfY2pDZ_jf2%huB!%m^Yp_Oqv
 B!c=u&I_wt$9N#RyoOi*akPqS_95kifJ_i=r7ZSxPzZEcA4rKb)AmL4d4p{7<R%_BB+sJdfYyk`Q9~YZ{85i@Cs}yP#eLOhN01>
 pOU<?o1#}?y=$qgq<mu6LulBQg(6{(u4kr~aC5$L}QChK`iqjCJOs#;(#d%|Av<+90Rzvk@(2Pa=o%H5-6uA#><8~c#^eK=C2}m
 fqzot!&{?Cb}GChEBf^yi_fJ`Ld>6Vod@M0#8Se;>*4llY)%aaJ?>jJT*KE)zQusu?xp;*#{Vsaj6yV~KFxU;oHjPsV;7i3Fyou
 E$x*QGl|;rCVL$OU%?xiE?R_2yw8e2lmhim>3qRX#c&lqRK8?1S@xFM0V`K`djJp;Jd5Vz1(RRONy!Ga!)B_?fmi!-ETDcAp4#6
 K9^|X`i$KtmL8-iV&>}CnC(}n`?6UDS9RD`%IdVKV6t6uk<Lo|8DP=6etTXr_BHV^800o%G>*Wy7zQtPB9!2_N2)lOzm(sRHD+z
 hDU+h%oZ)(lc8G82D9<$@L*zgQIiWqd)j-Oz>rl_POn^{>Hbym>vUIYl?~na_O`wKZ3<%mOfONEm3-gXL>fL+4wVe2J~uu(3~ud
 ysXU*UPT)u>VDVh2R5I-d79hu1I<i|%nSIXZh7<#pC>Jv3>vbG&tB*UPP7bCg>(1pXj)&V*(HFB$Jh?Oo>h;x<vXCl`Ay*Ovrza
 B6rz==SHG?Q=Xig33``6<VInLHyUVp8bDs9p(MfBM*#PRa#_n(%(zFB^F|NB2Z$Bq8It~V`BIIefQal>5X3z{?~X44r=V7MiNtQ
 BDqamn0loln;OtGiZ3&~ywXz@qjzp#e=!wT6I5NtF%l5R4RB`m3tV2w^Hu46L73%t9azelD#0JY80)Vw93hfn0j~ZuS1I>rW-k1
 dx>-$Pv`jqqI(;t#lW~(YoGhlN0513cP|ZdR9ob1$F-}sy|+**DZLu=Ykj@9OXNzNoI6aW)bXGv@G@+2wj-SFI2`Cl}0v_F7m;k
 6@;|GnMw`^6-PU^64nF8Lot=NK+#oQIB#g_KzlV-r&{ttKfCm~&Ul$5=lzw}CbaYP%Pf!Gajwd-`&-t0MsUTo>*ngJaqoRoUz{F
 XeDe&oP1UI$1f`;l&rKePaKzCZ-&HWEy}0G|pfx6g5mkF)UKk`#HK0pUO65o@C7D7{G;{pDDfRAmKmYI7cW;)TM4yI2X;yF*v!r
 =?IK-%0E@V!h9}Yo4Hd){`^I^3>g`NeJRPu_;@x@x5?r3O_CnRaNX-CWMWUSK)P0>tvG!I|OSNzusZczR^UHv=tYJbT=w@Km@=~
 dZewO{0829EZdVmvU1N5b3N>t6_$dvNoR?1!DXGJ*{>Oz9LOBP`jx&L|_vRDGe|`heyF>Qsy&p&j)(X-H3oWroC^KiRKm40n8VO
 y?aaQBE`<4xj&ClpA8?(Km1Y^<FrYzm$P69WPmVm#?#=CYA+P5e6uVLiv4PAv}RskFROlBPdOMabQQk-99$|`4Un34yhs0D<qQ>
 xY1Y^dfWrX^*OZ{TTo>aUSX`O&M)k&dJG316h+Y_gcb=I9`;m@;wsw^l_On{;IEljUq^(EckA5U(L|eFHod<p%K6KaGgF_+!i5-
 poq~3lTH$v4%g3MWyZ>eY?6G6@NR!!-I6nXu__2RD@_G{A4?LM<VGWf^HwZ)1S*|8|kTGObSZn(>@otHlDWkM(BFK_0#54`5PPc
 Wg5wnWS+^2^h3@3&#gQDCf%QHX?7)qlBm|-Di8IC6!lI`T4nEgRw*jgu<1%g!82^kp?kgS_@A6j!-7|~Fjk2sP+G-j$GCWIWdYG
 -`3F1DgR<YO{!nz9YsE}s?L@+tGQg^MVgnrz6TZd<m28dK!RU!sUB5o@Pq=K5U{t6lKcWX|BYpc2rlAcrXgWyF<yO$yKzVNE@q>
 qS#7LSpR@LWlaK(2$tY3?$GzVA+I*vCd|Is0xze8VZ6oX#uV)562tFtCFyal2+hro~=31icAH0Mh2MbCYcpyzLrHSMad-MQ?iNd
 MyNd>RuPCw#IZT05wx5|q)=A^O|hNo*|iA;b0o7;UuQKvzJ_EXn)Kb{aoECkAcZX7tyV1PDYis|O2R0x-?aA6&jerM6c-MX)ND2
 %&ZwAXDqQbLCMJ8}>UXc^jyUsA1Wglix1h=L>&g=eMUxHgAkXPvebp}hodYb9<ze`LM`)ucO$|MGOz~Odw^0&1lOZyO6Ot0s5UD
 *)x2eb5bSard1Kfo1vT2k^3I$vFK<=9j*(0Hfk^-mJ1zEE3w%ply+Mw*=nS$t&){@Y0EZ1wvpe(IIy7)d84s!0YbY#C|1Yxl-&q
 %N@v6ayO-0wPR%KC?TOOc3P3AttVh`#v{IA1w0EeW~_b5DdqlabjY(_YCEoJ%C0(`FJfO~6%-0C(>~pOA^l_Q!OsvQhNa&XKE8w
 41gKIcgfYfPKlBEk!fkbe#4KHgXaS+&07*Xe_3M7RcLz_`tNhL>4n~33bt7xZ5gkV!$gbHJv>pHL1bR<oOL<qX8MRmE{V%km#%s
 &3Ykqxi6HU-rHs5lsF|SsKNQ^d?EE%Y08duQ&orhOlY*+TbCfNW#9ugkVwEGx)}&in)O?USB1GL=)Lw?Z2qYSemIyIdKKX`7C${
 KSK;Sybq^O8nF2|S?{ode7ZIU&QRKzh?Q*kK$@ZnjntZz<dL>qg6jLHZy|JJtfXvdi%s@g=8H>w+*{2o-IsTiGcgk&a=)$%W;v>
 G-X_k`<nQT8Bmksg42gHS}HYa~#j>nT;&hFpv%xw~TOdRTN(5<o&ucNTuA>r2Y|MlzLO;{ap?WBg>W;2p>&Abp;q4)jYDD!zKmZ
 AUkm-mm^_0{NbK7cCEoCnJQMYL`ho3H<{?pH)vzNb{LuNA$%WsbpoC`|Os4+KR%G{5nNJzErgP7Mxuo|rIFe(ka;ZG`rwixNm7i
 PDP}<^)mlT=ex{HM%w!B7ii(se;Uwc?ml_p{nfYKR@e-|Ff3x;`thC0io2$k(wAu8Pxe9P4v(b$Y3BUnh14;yU^fxCg^O<maay4
 *SYZ7CRScin8)2B{%(iH872%aR)W4zjm)m6MY1fY@I*NMuBCt<@}y5+FYU(Osj#fFOmc&4@7WHMB2==%(tV4buKo-<bPxfhKn7G
 6OV*P)%)K4rq>^e%pRV|>YPAlM(%#`U!lr^A6RRNcgHX5<<I(FRc+9I^P1SWCH-In5DqlA{i{5@TFX;5g*9Ye&z1v?6xpc%^9+}
 =3n>H(}rz7w<KZ{ls;Z!}ZkV102+xFi%ct-5?xE8CYpYQ4sq4a>-d6de-I48OqY&?N|m5>yU#$#4jhfH5+k97ax4c|Jm=!z%^Ek
 ;CJje>d#!j3}9DimV>>BaLZ<H#i6+|h(5n9XD)H0%Mu1B2xpzlLrpfnk5XU;yPPlW>!zkcp}Ky4<a#CL7DmOm_Es)gbP6C<r#Lb
 N!g5J1YD2=CKkDWvDU7r;-lotaEZSnIyv+kD&JM_qUsehy7jpE0um(-oMS7TF}L)g{Uq|w$36t0`$pP8GP?G3p?E&E{5RZ>^BST
 sm>#y53;6%h+bCoo;FX8=hWq;{^RAzU_Ofd!cT)R*l&3`AM?o&GL$G&2Bs;~JbUr{IVVrhh$K(MjP<i*xoNn6EWdtA{OD`*Zhs$
 _v+E|mi9}oEcM(H4j#x1oJ0oiE<1%fJjG=S@o*z=vIpRg*@s@C}oa=vWn%y4Rmiv|zbk&?<g0}8R=V}xDa>q0sef4#k_1(aWmu>
 KSvb$oKQV3`wBXg2s7=11gCWv@Yp$AuqQ%&tt%CNyAGlSFJR;Izhv|r0yUir-~h=g&*EXJz(b$jcqf32@`Pvh3zuuJmTe50#_a-
 n4Fo5TaFj43foB&43nfFYU|(GVRB!+~zo7yF@&)LpL08q;Y7&JqC}j_+h+gN#BpW+XDYPe0dPV{)UMIB}Db)1-JNFcd)#<(3Vs)
 VTYdj_+_p@(j_lb5@Nq&>pg-Qo0);CJL{FF-J9{K<j#6E)4tb;F7$1gL{nqYEl4N7gBCSbzj^Wb_Yo|-iQZuIXp-b9?o8uhi5mU
 YxI<cbh+mC1B0&RDpDFt3tBo$@K#gz##q0qdb?({BA7~SmkHSwfkS?-!@=r-vE6FxWNm1-3gJaSm$jXb{Dz1FrII-zejskY#Dy3
 F+RJg`Zu}5k-#RLEIGFA7UD<s)VK9w_27?|`GG!N0Rj(h-=eNu#1&lUG0WPGW+8c3YxR*#V7bGEdnKrM9a(nbgt2#(ak)UTlP)g
 n~>qj924CG%OQwJQWi__4n8w*P@+b$LjFOUOHUN8qEJ~zSLhVWeSlf^*xykw>rs|t|j#92#RW>p?B(Y-@LY7{T&O$hjgVHp+WMD
 X=vwcd)1`|oAAbN0#pMxwAV;p9_TBQ}Fm?%7OgafU6DysJ74Q)g)@@9!{CM5Q~-?FXvtk|G%NI1@J$7StW*$L+)@k0<IgzMY?{f
 MI(_GvkL>8;cCny&y<2S~XG!JMr}R1&RI~bMu>I|4^@Ygau53Q#^f8B~QOGLaNjk3tB#*7`-Zj&lQ_zf*7Xo+Fp6?-XV97mUS;>
 )U+Br-B6lqd^dMeQA|q9CC2p4L%^#O_U!UO<UZS3SDaRu3}A<eQUk=dU*E*|G2chve)DuAZBPkQ0!|k_h4JgMCSjx4)h^{jWYX#
 6L^?3X&sZs2eh&6KnWf^~qNnDFuL^B6n+z}hWQG*a@DzbMVJ8z@r<9`iU!0F&bVNj{h&_)+cR#4d2I{?BTqa>%hNc>;?6_^T+VM
 k9IAipg{&c+@01_kOc$y?}%htDxk=QksZb1mTV$9N?uC^$TgEaYY8-M>I7y<h}*{s90UpG;Z4#-j5Ie~EUKVOQ+dt0cNw;*=QFQ
 xTQzv|duNab2QRdSZM^L-bT8-G+M!r7SSCv!x>@rgR=J9JeLO?1d9N8e4Z@3-rl$ldKBF(s)i+>x$*6Fc{T^X6G8Tm=4qvYD_Lw
 DaCBCGWSZ331H~osMBc;dLD@CXKI72wm?B43xD#-^@;g?<DSYKGF?nKD`6wpIm(@HVpu1_>=drEUho=x1biNgd`*G89}?TDcr!u
 ZA*Rw!ne=n9P=DXvP1`%r7YWBE2@JSfh=Q<DpZjW)B50ae({%?@P}7<lU3_n^X^4Pl|%VZ?VHa|%xTZ9^+D%1yh@6+#+S{S3EIC
 {U<f6w@fwoJ@zKe3N$P<|*)~CI09$z+;_CDr?R{<6pPMhG&qYm*`8=V^l!(><&Gn!!78F=7<n|N*>Ie~yyvD+R6+}%nJzDU?suW
 kKxMnd*Eok4RK7Epq1WN3qp>#PKm=GAlXF}?o)SdFMa?VZ+?{wnkH8waZ)V-UgtPjbL@pc{NbxlRdqoE;KFr><j)u~j;BZ@C;4+
 d9ip1Ah~{`#onhVBc}Q8N5NL5-W$&Zo7rin*^2dUGG<PQuUynd;Q&)UDauPcbg*LF@aQ?K89<SVW<HE5oKz<_S-14aQH{Xj|m>O
 tj3d;D9AYWAt>2>Y^VhG9#S!6MyelR$cBYS^>kxPv%X?wsGRZ@fMm$8_CXHfO#DURhecLpjv~X%`!I?s#i9Rm*${aqo}2GgGgEy
 X0|zGo8l&VSR9|fta^VlPJRUIuJmM4<5RhZh|t?^64-b<lh_B98!+k4A@w>`Yl47E5lo13q=E5nzl|t*2|-yASx7Ed^m?bbw(Q;
 (lVN`_8TFMx>~DLy&v7|aM2fDdVpaRK=e2cw^ke>&4v9pbnlG_w(mvi~SVlB~1j^)Ty3sIJzFd90-)*k%zr<48N#L=(`#CPE%;K
 3F$uNNwk4*@%)*H<ZFJEw6G1OYh6e<KJbe|DAKEN%bRH}TPG$i2fs`9}OQ>nsi)mkov>mE-Bf*b_o_9654cNs1~<<_bgXC2?fa<
 $8Z%!U$=+5rvJOwkcv<`l6+O0{O%Ai;Toh=>+#LZ52PkR5cxT<1ZY26wBw!P6}xqQ*>gkin!PNFo`&<OJylx!Ld14og$Z3Q{Ytm
 r)d{lkeN<!F+5|6i1VlCUSajq@M8dNJyc$cK3M^3w$fq&6Lx23}E_PH=m0GiF$e?8%V$wWr7v*08&(sCb{MTh0A!i^B=%Og^L>e
 3F@yd4Dn?uu~`GJQGVxu8b7^;+z~QORG`6q7^*ZUgw=?U8kn|8vJE{<1=Kf9t@};2rqP~f_xF$Qy*z$MBbJ%aK%9`e@$$4e>eaL
 !<2WekN;@vXr+ru!D=PyAQ>3K0E=C068%|2&64h)|MO9xXMu+*)5R#gz7$aFp*#X%THI~`cx4q|sQbkvd^;jftyjzezOo#EIDK!
 M5YA&uTkXZTsou-1>{4ZVBn40pn&6~*}?51HjnH<bUhZ7N|GJVard#lW1ut(wV45#K5iXI9|7;uMuSsvZ3c2%<5Z>~2>%dz%xMR
 ^6HXr5vzHh%=IU&h=jjxAcX65Ifp8P2NF>r8kVX%ob&4b1qGRjQb%$eMCJzaG*VB_jQJ(31xNE42(5>cw}{mOnoeRECcu&U+x!m
 }34PM`xksHnJ^HF{5Q>ySY1^4o)(tZ}-rh$%NAkcAH7EnCUt12fS)Y2lke$PI)mfhP@>M8mjF_>cWT-(=U1pGupcT#Ei#bs=#i{
 ;yhgBITpvKBPbzT8#N|j1W4(KA^fSb?E;6j&i~)|u;m2b2_Lrpdoz~`uucTa(c=3a;E+u<f08$Sc%e-n7JinCLXOA^5}z?3It_>
 @CAKEs477octYNp)VRR!1%uPPh%$bt<ps*{Wl8pim3PZ5r)**y2oc%ggvZmB>v9Xmn(}VA)yXUsH+KRO{GsG?}*0~@7{LGH<IdX
 n)EYC%7bx%CK6<>`dfraJ(nS3G}lYUr$lP#iw^C{@8qtXA4M6X@6V+amBO&!hr$ut1<*ydwZ!bK(i{)tIIP{0p^IEoPl)WK|x<4
 V+mxe`vp8d~&W&IquzW&<ebkd#=XwwRWArbAd;%#+@>8A;3uB>*8UOSh+ELSF@%=c^v<S)_o9&GKxaJh06%Qoc}>oi~LX%vZ=~p
 |uVZ0|Lw)>%K-C<(9O~wp_u4yncuwTDBEa=9shiLV4{Fs!^Rl#|}fsR+tTzOr~0Q3j-`V9tzc4CRw_DSn==-V*`J>p!kZIa3J02
 9_Mx%8I+Dd+FYBCrY?5H5IM#)7B%g~bThu`PYxoT0351xW+@*_#}!DV3NS-acChtKd*i1mOq3;&s<oPV9JC*ni5tNZir^`(1*j?
 kydM{vD{EBUeB)88*leU+%d4;mwFf8eLWCDXceRSWbs(kYn5$d{h#CMGvGgiC|0V?-0pOUYxXK_yV@gVK{)8I>^tP!U!LupuJ5&
 ;tXpe^-BF0#pS%c7Ev%(2)NrP)`AvXqjW@X$zfG{6#d`O*a+rH(7KCxXSy$#~qbRMLMG1U=0tmg%!#w-#rTMc2uB;mlFjJ+~U)@
 wmTL}59^_KwR8&zA{g-|+dtRw*6^G4}#GYLm2`#~sQi7J~Kj5nF`GFq7CB96DiP>2z3#Qz<cKx6d^3HHq|>=l*7~*1uWH&BBQK@
 4juqk(X$r&Bh?1+Sbk4cpQ@pBncQcdeNQLu#E2fOz~z$z~8rHClI;K{073pd&oSH#tMWIe#F5I0V(`;@VqY9@VK($5@sizu}Kl~
 J$zy$r80@`@yEX`*ZtKf4j|!iV)-EZ<u1M%8aH}$Wz&z7fCWoT1STrs`5~0LR+yJ^B{R+1wViI0*xh2f>Jm~U<l*1%6(fw0{Gn*
 {HT`<HjMbZY8u$Y(fc(IXNOPN1VGLrgr|1EP2%Ff$3H&tAmkTD!Ql6{NLSv;QCA^f{Y*6bAJY#5^OI!1sKh(;_X4*Fu7-%5*?`N
 (b6Z>(dPx^XtrKq|-4I=YyI-MKq_v?Akg$K5)_^auLbwx0*tu{kH0lmQI(L+h!J?1(bPGcwsDvn|M{{3Q+*#LpUgun%ZOFtV#(F
 %lVRpfPwfu%eu<vFRFMmmOT7?Nq~``xb6-phQr=w(=~P_a!gi80UTA%5E`-N1VEoJAS1%a{d7Vi{%AlwR9D3k2x*xn5Wlf&s^@&
 J{J(ZOi2(2_zXQ$$2<}f<Ttg01M|2O4kC#Heejw!Uh=95(G*X43tR%rBWcXZ!~?P+YW+$o%YP>{Of!eL0JfdF5$7Pg*5R=9QsbI
 W!@y9b4@gdbWjLzQ4ALk#CAanSfP{ylS~4YQVCucfYBO!oZ3+;ZaJk2xK+-#gOI}`6D&E=hD!a!Ul+)&)9@&c->3>CF}W8fVjeE
 j0>HX}1xFO5e;;)~q=>+Bxb0_#F-vJCNJy&Gf?$&o+DX7mI9>wn44Y0I6`^+%3noC0lrVbBiCGLK+vwQ#*_nVl+Ehz%6c+0Y*5o
 n$ejY!#+G@I_fjN>qc!Qp8Z1m-Y?kvLcULtkECrvLlN}%wnc7$WwxPyJo37|3-;B-Pf5&1Hk$$7lyQ4}mNJQZ+9R#=>kRCNAm4s
 P9t6%(x!Vw_J_6Oy;SpMP~J4@nFlOOqKK8#<Z_?A(eiJ4_Sw(ikP?Jj!M*u_WQEANaCZ-g*Ah+iLenH5dK$#9S&0oTBv|Y^MvvN
 P=KRl*^(JhrvMi?)2~ThO;C|=YxVVYsT958?0>bu$6)8{Biuh#r>E1R4iyQWP&J*@JPbLD+p_6t(_9`YFoG))m*2un`Cxiy4GO2
 eK{~i11nvOOw6|>0_B+m#xfR?1bS;}XV^}SM{JjN=mIrfTT=rbOlDvh<SaKIW?TfKC?~~;>j7%I)wFgo$LwZ#h9!`|@(F@<$qMK
 rU{C>U+u7L5nQ5*^!=;5qV`cd*Hwp^taiW1<heCXczypWK?xtwG2)++U1a-pxJm}4CZu?h#AYgq^+ZOGlo2Ofe&c&mpwoKQ`dcz
 QU@_ouklxrd@ya1O)9s#$~3TedDF;gbSp?i%)UE46zD**#p9@GKhdHpp<(M+|$BRHFqzWx2iR~K1_@kHSFI37)r^4Q_rbg>mkEu
 #}U#J-PMw1`rOqrOW{qHrkYtv$A8TNnYt1r+C8znpR$25DRByLg1N1zZ43#4t5D)t4D}Wl<mka;yj3tp3He=!;Is4bKIkj`OSK<
 UZP%foq2kPWFBfelS7W<vEgKZQEkOF%=E&0(B+w+H}r?umC_D4(FLV#<q&ksd0Y2-qu@=YeYPiqWP_P24)E9Hfi6d5$4#rC}0av
 kj5Y<x|Zo6CK=;fM?w(_%!;KF%>X1wYy}MP5sr7OC@Uf{pKs(Kg-VE+#<oymz~pYmw^stESAcd`aH8SLQnzfgr7b$tL(hYJb6bY
 *#+NV=5<61!R6sEnGg4OCXOV3vgz7vKGqV(pcX;0#kL*P8`M^yC2Pnj0?GHaU%>*6i(#PAx_==B)6qvw!85Ty0o54&0DvRUk!_0
 $HxJ*eTB#N0(Fr%u+7sK4q;}Ep``Zft$OmkbXc_^kKDoO|{g_;Po6|E4XZFhk@ZKZ;6H(dqW_eWHEv-|r>J9+Y&Yd^<JZ5Scl)y
 &Ea*4Zf9jcIBu3nUU&Z<iZelX+Mc76M^BG5e}J4#D>WB0vbdyI86)7N^msQEPs@>tE<wr!*jQ3`aI3@iYaaEHe&5x=NA|XaT@(2
 `+xWBZDrL+2Sq%m8C#+96ER$PDWNpprt5>CqQP<Z6*soUfe#+RAqc^IEb%1dJrNw?NOqslGfbYM7F+6MX9FcIBl{*sF0#6<WXDo
 Nj*4HqL*2|RVd=*zyJwf4-ExYzfT37&p_)oG*iA)c35mv#WJe8ik%WsQW8jW$;1ak7%lU735t9>9wVT|@jl_J(VPqdP*Eb~-t1p
 -t1;zfRFt{q%$N+3R^`UvF6WV##Q~!8og}iibYb?_+hSaqg1DdCgFO!oZ2%@T)VCOPlXqwLSH+4;6=H3A3vw_(iGGahDyK~EK0h
 o-B0_!mM$=B7$Z^2WZuIpepoDTJP|pue!PsnQ+S9GSlp-Krlv#v<O9|#?pdnyXhQgFc%#b`oVZJgcAGX#ZIO0#fVAL@ovLKv=xy
 1C+EQ{_HCL@e>E~JZEqVcrYNb`k!#a|=wVzWxNomwC((liDM$!HOo&hZ#a(QL3SCq>9xAQl)q6)f~Y+*qxak>bNrlxA!elo1R?Y
 %~gM<%(~{WT81*N7lB!b3voUkpjt-v0NoYj4=lyIjCHTclniH&m(4{DYIef_m5BZI?s1^4t78M@%iH6=6b9$8>$sGa!id7w}FkP
 1VO|$=V~dsq~d+WEREF+CfryO({jB;pb!yP%iEG#0#+ai^VLvIrYrq&)RAUP;@fEs6NHs(En>m{e7!Ix`b=5%{oA=RpPS?LY89x
 T6$1o(DGG4h1JhDusKvxab9@2ka#W_SBR4cLh?y=yH_l~LefnPyTh6VGJM^+m5XE|&_-3_)X!C)ijJ7HH>yw)1=S<UcN5hB$HEg
 aEP!e460#M=Un_=VyVW)XeKqzb{DT;WpGjA4%dJP^e@}YA`i^p@zj-%E+QH+3e1;)!%sK5s6Z$L*!Tl;wD4C?G2<=Yhs>6A(&g%
 Yki)*th&y*iy>QIvh34#{krE1ktl`xX}hPy!*y<%m_rKn&p5D`F$Z?(7yr3`|@LvkD2rEr-j;n{1O&Z+~jZleZ^Ns;AGOz1B(gN
 -m!TFVY`c@}Ycu@WbTk@tf{XzezHDdh#lND8Foyzp$;tH+)+zJlW}-$=zZ-deZ2Wo;-c>tM}%${HFVJXUCR*c=>DPxF92~-#Gu-
 k1viN<^1tpM(qg6lVkbkmvZ@M>~-O^ZJOJbTsf0}J?-vxvsXoVw|V$W2*~-;;j5?6@xW^w%Z1bO3*<>#-q|kb5Zq~=9jlx9q~|O
 j$HQ8yO*DR!J1Jdh@Xa6Ph6Fl4)(+)g_mbLKzVN2{O8%zk4j@1;<oxc_{P3VF|19Ts-qe3Q>^$qdct%*VFTM@m_oR!<oIW~kYcE
 Qu{2O`jBzNd{_T*i;Sv`>2FmC>YoxEY>Uygn#m#{<sRrRS{Wy{#;_4Y}~P5qaM%$Km@4{v4a$2Tv2l7HKIqaFY7=1Cc?G~zw+L@
 vtBwkk8v+BHai2EUZw{`8WV%cqr<c=prlpXzsS>wDXkz1k8m@Z+<+!>+u1^WwC-BfZ`UUc7!K%g^MuuTPu%xiu``-)CzRrmpgfz
 hNZBYk7FpT+%cRwx!BCCHv=grWg&EDX@Ymjb0m#=tKeHZv}tVhbsQ5Bay}ZWqi1{Hb9PA)znUjKP@=}IsN5IDq$)Mw*SX8zV^GP
 ?X)AMf6&v)3`9#xEVKZYzy-9oH(6B|1GLdSH#pAlrGqPawx7_qcFJ7#HI4*~n}Ex@GXQ4DbnN#uiQCdJMjl3?S9PaY@_s#=<5P2
 ^EsEYp)xAXlmF>ag>s&IsMi-w)YExa6K};<|rN1tu#;3{YP8+s^=EphKC<zIlMd(w{Kl}~N1x(LIoS6LCjI+2z3{80!^pP|SR`G
 &-G59*Gj$z_xy>tH>EtC&e*_m|g!sE8Cj*i{#o}V)mb)pb}Wn6cV&W8U|TX>7j6V8`LHBJ2E2%sbN4^|$NZ*hQUp4nO2SqEd|t{
 xF6{+C29nTd)7J1ubmISMw$L!t@~D(!&kS>V27OJhVpR}ng%d$r>D9U4xf$k~kGEO*Job(vk!RAkwKwrQj0dBQ=3K=MyRV=6c^9
 ty7zbkg84TgM$qSqD&0tAtYnyE+LfEp*Gx-OH`iKi){!&pY@ihcH5d^lnXL78cj0h1_yaOUGzU%dDgtc4zLoQf!k6{9%a$(n{}L
 3Dtu-@3fFQ*nr-vDjgYP8=^;S{!49!_tjmcxOZRpcvIDBlij$xj&rUo<MR)0;(PgOY>TKo_4j{sKSULcr<kmD&St#l1j_Z+ejk1
 NJyPfuwGTR6DsZl(3_s!>OTD^^-)f5j_$lYD|F`_Un@ZWX<(?i_;ian)QDFg+#@})Fm6(?TB1ffFkr^UkirB)<4D}AYtmJ2TYQ!
 kuO}vTFP<}DB$PHp|#A6Gi4hoI=t<zersCmbYj3k8J|2f7^+|h8CRSCs;-jQ8+p>->~@?OAFfW+4<6<QUm5ntKWp&RVM*NF9a(<
 ^a5AUpG)n9VJ~R*6UrRwC#bXZ$wa)d?v+#CR~hZ`~O+(CZGr-Q}Yv<zN~*@BTW<|A7}pW%67X)y~Hs-&UL+{%x9>CfzAPr}47tt
 Jk?A63sh!!k2A35gCXr*Z>p+o5~HDUR!@}^Of2k<M(H*OpVbf@3gP%-oIG3OoGrld?soITH&aNqE-R;Wd)Ml#^7yuO1laFMdh+D
 nE(}(|8Tkso=itFdHZj0KmJGy#e;OgbXBF3^gpY)QD{-n+2Nt@2m8J~TTH<+3oKi32SLq;N0y8-GYEEMM;8V|w{TZ#j_AoUUHEh
 e5mm6OK6F1?NgsM=8ZLDCF`9ud59E!O-ptM|<#Gzb=fSrK(BDm&{>8(_KZp98d;B7coT3OdhM&ELk(I>3a!r`cAl-2+tjD-ZI9o
 GIM+cbY$5gK^L31|nHiHYoA@$;ivnay4AGoef$hb919v#4nb3+Y}JiC4v|GC~#*IzHiK>D=b-7C3xY4CvG%7lI<LiqE+{H72ulX
 x{zdmKWprwD~ld*Gs;_p?9qn9WK-c^iy*f(wrth`*?)uFaVUMpS~bg`ohl*#>~#gAo_eGbxK)6a=t@wqiVT4Rq^THLZ|jD5PK?L
 ULh-)mL*ifsj17QgU;eH$LVH>QU@x@?}_EGj8;co8?M{bn~p(91s3W(!%FYAEE&aATj{MdhK|K6PP!c=+0k>-PLI}tR?9etdzi+
 -dY5U$tWJ9{`!Gl=S=r<5O^Cvi{rVyJ_+!YO{tXdQ?6^u{ZA9GF(=nqx&0|~<7gZ}XQd*j2?z=6oPkNqMt;%9K*}OWDJ8uWs^t3
 9-mBXxn8(h~1LFoS(cnLPSBKsL?;pNiex9_Skqq(YK)sN|i((_)z?LmMeF*Bkk<sElF1GCLeADujxEg|A0lecB<Mvh%f@_7dh_s
 )<loPJNRik#X{GZ6_Q!9Jn^&E!Q4R8We)$zJh7L8yIELsD}+K|~E7ih*K*%u)=aD%N2C0o`Wg9Zg3fOi{KW@@=KHarM{rd1<dZ&
 J*urCCJNhS>HQ!DHt$2rmI~aW7R&B|ju7$e!}twO*~u*wWXu2sMU4WMjFeFWX__$3y*my!_UgDT$h>wb-=GO^MPEwEE0B*-X*oD
 zH1z*JV*T@<L^k^cCG2Y>D}<vuyTM2-vS@BPdDUPZV&LtErC}<R!ti%b`S>#AJwt6An`>i`g?X%s0BO?P35GV<_lp+iK>IQPpPv
 V(IsGRi-|;MW=gM0o3Ip+1|1oLjuR*YP3@J2Z28Yqw>R|<-0H$A$2W^P_(J9ol-Po4y3wyFAtN8e+xC1+Bi|gU39+a^U2DjCy&^
 3<o*Nf{Xm8F$gTG7C!qwLq*xaPo8@7r5)1bbHXtt@8});Vr(HhYkCy4jqbx?SBLw_&(pUIicUuvsOcd?BhiLx7P4@Xej_6$h*zg
 xr{21HRs`T}E+*SVxxQBlmg+gZiJy@GYnw#qIr~BQnJ;k+`!uap*U1`^Z%7?b!+UQpkhZ?muMfov4;ixRdb~M@{e5HK*yjvdMZ1
 U*_yrhbGo4)Nt*0*Y$-}c40kY>bb%6{kxDS+8-FhZ>LW6ne8QK$Xm7X4AW^#Ggti|XYrj1MkdL5ZS9hj0qq+;`(1GCt|vq2I?$x
 mk&QQu7=29RB(i@ONUVVO33i?S5dh`qjVA|FAVAi_qq@DB-79egQbK_O({IK};+Ms_Txkm9XYg&pV;F@aG=2ejy}s!jj9H?R$|o
 p|}}@Rc1)#ufyWk?kJ8yXSPo2yg^Kv{9O<@8dP-GLzLgd{fM9SOb#$v%yCTQU#n<)?j<F2NaP=$8EdFWUVY66!G){2o=^TV$c=z
 vlA976h5;UbTl%7O!_&R(8-x;Kwnj_2wjPdM2>``c$6V>tx#y_|SH_{2e&!1?u=F1Zsx&v<EF9tw46^1b8;25i^08oIez4e;Yvv
 v|dfg9jr7$x2q*Tvc><G?@?tUE>-;{29Z{MDFUhinBb@cULET>+*40HiuBo<prr#I{?r-^=f)EdQtvy_%d(-@My2BqWeYTmH*Um
 H3JJ~QhY*mTHled9%;r3VA8i}Zz&2WN?hjp-$%vqXCTrWZpM&ViT))1Q%}9R`kEjY0TIG4fG&nM`|8)aQ@qd4E2{K*>!@h*7VQT
 8_c+j^WlMQuO3weV@N67<z|TK8svwUdI%v1I~`JYx9%17m)&;xX=G9PX@X2=9vM$KZ@P*_<4yepumm#bi@BJc+gys_<b+i8`tUn
 4`R0pT)NUXM0%1|L|H^OvMoN(%_eAzK9|B-^D%w<B>DMw99+JtHq{TW5)A${p)b_dhWz`NUnXBvG7}#z)i~R~_xDm$4}!|(E-$V
 pu}nnb#lJ5GUkDWgxtmqaxXXE=_uoIm&qkqI0A>g@(gK*v9yeD}u5v#6*zb|}CfNJ4-MO64&aTHT8oaxPvhOFe{(E<`rqXfVFW7
 Exqr&jSVZnu?XZTGn0zj|epARn;OGG*kYW~Vz^lqh;8ZPGRXw7bR&Toj#<G0z$_=Y<VU!xZZ{+RoW-JxE{=-+qpqZLE_-Dh)R9J
 87L7{e@+T_NtS2N#UbYX}0}fcACl+chEJ-&Y!bgUP!C2L%qXzrT_}Lgm>}PABF-x@ZETs)oHS=ecM<V`?~bH+=wgO0uC)e(yiQB
 ;Qu)Po?uteVX$Ol4-pwWOryXnU>>+z16m4^xjRS85SZh39&N=$Q2;~w>uiLzLq+VEp?AgYup5wc=`nB_`$oQN&g}{{6IZ)FI(5h
 @qH%#{HxQL3F~=bVy3y-lU{C^a?}ULc04Ou0z)A2(fvCfes~<#*<|qepKy1I@B8QBumPas+hO9Eo5jNg(%WULFZhNUrcnCP+ja$
 fFg`JR7h|>-yG!fK6DbUFef>z9MxEW8LT)%wQzW_PfgFJQOD{np$jvCtd9pCbK*_NLX=onaI1@Z!k;>!glMM=_73QiytT#7<F1-
 M1FTMX3-~Uz&8sQ~Vpyd>5L6G%t)LF1yGWXbB-6wyEl{kooUN96cK<{^hu8CFCgptJ;L3Hm+f<{um*FvEaMuSmLn~I-?X0co*Zn
 o(dt{~j&tw^v)qo|t$XAsz8^E-fq<^M-(h1swKJc2^g(P%+;^x~RNc6*EvG4z<cA=Ej8vdz_+)3n0(eO%NMU#=Ceu`=ku>>J4(z
 (ROjD{K}*4<b8D*ViCd^mJUCSxR<mqfs0swte#V?!o9U`?_Msdy#ewv*zb;G`NVcr@CyYLn^UJew^&06MW86RB(kUG3SLid0i*h
 JzC6Sj-a_XcDXpDZSz|g5CD={G+|5XW{e6stn(F4>@cY9;4#PWwt-;qT>VDIvvD?9L4AP0TlR6d%4Bi3{|V3aqjY2bez^;o0Jwo
 <Z<y8c%9ZcrgW(niX=4`y=F=hV#;MJaK3RQKi}jDxw<T9_%RM-HMDEl%cK%bAcRUeyK9eD%*?$W71is(#iaMv_IN<nPd3V!j02f
 Kd2Y}ci156;uA{-Ju9Nyv{p#v#iiz!IYgz06WrULFD!#%M>ryTz8f|pr~Oy{wl#1+E9;Lu;9pWFyk;SJWAO>L?%5Hq811UWrg;M
 L|)r-q~Wc$&&2vHTk0K-c<RGJpTylE1Vc!f){XHueG<zQM&-_MorJiLo5nAoMtb$LVSntCL9KeQon#Wx!kkv-`nyPa*{fE&@T24
 6Ny(bg&uDB-AgJtOS7X@@jHvR!uOZU!*jGp~qbpT!qQ}Afkg!`P4=bRK3rJj=GnIMK!ZaG6Es@V>eodYi)gv&%dSmqA@H60~haA
 4Q<_ze%E65@pdA4R@sFB^u>B$yq#-#;9WUNe#q3%kdCCiIx=+(35W8giKmf?bd33mgNC!BG8-bznWXBw_YSLJpX=wQ2dZcg{^LA
 )(=|3liY`U>=GHYr<ZhMA{a1j$c^^&C*}FHk<$YLQ!4u$?50h(3{~FDc@a<#4cpt~B!XNuyS-*N-p3-Y~uSfm|tSsQg#dQ4Nz`f
 LeEM~|o74YiEzWE8qm$lKKcC>@&e4+Ord<usTV!C!5epHD6Ixnt;7`aR<#OiF`efJ05x!X0tNNbE9u4gtH_}L*|kRHqGs7tU&{z
 V|%f}ab+<QSRgcqat-T8PX2H=TAIx_&L6P(MX?cLhx;%f(EL!uz!gXTb=)WW*{R?ZrXU90dJ&T*&L2+-8L^=tDiAa^oiB773^#R
 +AMVbcj)LQH%p#c`Pgqv0{^ca>0_$5bM-u&2o8f4~t^R-m9j#$g2{V*GXiay)y0H4&Z1>n_kjH03mUO#6d-SNWKoJ+yR-N%em6x
 Kai53!NFPSR>&G_6Ufh)!2@WzbDPumS7QH>-JSg-(fsv;HvbVb(T!V#2K`HNxq-_UE04zna8b$Wto)d*cV2$MCrX?#cQ~2bHJsA
 @=I@DQd5jixq^(WCZU-%(HEXFrg@v64e){0KO%^NKDga)qw?2LfS{2nQ?#~GA*-9ibw>ZqdQWNGS!bHA-JsVD&<CP*V?@AxL*2l
 }+E2=FPN7u5kKsAV&|ClT0)aelbpcUXO09CF=>`;Mo6@4CEB&FOf5ZjZOz_Hpv0xp?Dxjn`~@#gKCsi&w#Pes)?SQXzuV(NQ10H
 ~el9_ln!L7WW-wZsT%MqAbMn?tPYL)9*Imv8XARUhlpG0*_-&@9!pmC=51oWSHGo@%adBj)!mcuU@G$ehF%so^kMF@j+I2i-n;_
 nk`==zrAKFftwA%M&U-e)yFd)&K($+5Agj(TGvuas0v~gE>#eHLAa;Tq`FUtcN6Ll$1lwksv62T7A3%5GesI?J-05J~DWeby8yx
 T|}nz<7&i)&gS6rK{j3`oR|lC34Ius)SEo1v_v&<C#KlZPO7F@t*??iIk)4G3QOUnR^zUT=4E(W{Ncr4&*2A3{RM7aQHKtr(aRR
 P<4XipYiMiB-DoiG)iSfaq7J_FNEI$bm8;w;NZ%{R!#eiAlMH7it6+kaM##P6!8iw|loO*?NR&rfRu9&kzQ+L~&Es_sEloBM!3I
 zYlML4!^Q2LXU~q!=Y&_*)KQ%KGC9^CG;g4c7&Jl!R`5P7!UQ8ZyzBmxeR-a==jR`?xUdEL!_2`fVGSJ5XSjyFBKkao|wuifY`0
 >sYmX@r)pig)FP+hO*fkS|ii|nO&gy9TQIa)6cvvt)0;tHbgmK8DLKtqK#P;&*~-1W|~fU#o3v{z4BkykSvgau3}jeM!;s_F9+6
 #j~=PtIs2ZR7>gP1$9SOX1^0@(wCOj;z#BKBAz1QMZhTbP6(kpc>^E6XHA7L#?>OoijrZv}>=$HH9FKxl{33Ww>Lq;H_@v<Bd}g
 koAz3X0#N_af8W$FENWMmm(Gf1=JuMg=Y+qVQ-H2l$mHpYMIc#l#o55!ry2}3s5%wRY8GK*L`Gj8AM$HQ==ZD7&>K27EWVI+l;o
 rzxCYq!Io>LNh4n#(N|+;R<7YuDP3diZ7%^I`W+JIL<PmLtaO`ryTsUY^4a2qQ~Shy$!1peyT`Z5H{czbB3`Bbr(YsTAD8ya6VE
 SfiX@8iAR<&_v{nrUDc4aUsPHxHVIJdp4`2kY$^?lUUpi5`t_Gw}m>-t=#s*k}0pwSBrO&t7e-27KlF0~Y)G-z0niYFcCNV^iL?
 ?&PL$>0P4=S6XPjtyED2Y>JtqoZOnB(e8U5yJs_P<e`mVj9furQ6_O2f@0Pb3JGpdk7X16?PH6mp@B?)K2s$HWjOl>}ibVL+<s^
 #<jTpkAnnse|ni+KT3FKi8WIP-6nYxm6y3zaHW(0-PI7ldCG7S$$cZ-vmb0FJH%^qILdxT@F#k@+IsCclj>5+h&*UZr)R63PcO!
 ZKnI$FZ_Y$z=S-TBFl~Ip?4;ZQHl^9qnITn0`RN03g@AX4HmjR61{52UFdn`sXci>?gT#3gm`7-?6ql&!9?XAikm(gSC@jW2J?B
 ~_Ld2b=6xjIpia)jvqV?6H6sp}K7Z#gLkEfO!KSn{3y)gKnVZ$zpy4g&ehxwLQZNWg-)`D@n-lhl&T+ih52KnHaq)kHNAD<M&}o
 T<%R3ADD}Tz}ThrNn%Yp7^>d=}A%|~@8-<1xyHMKXmg!M}yHZJZnqy!S}1JrVVz;g<@R?>GO{)mK}p?ni=;woDWih|PDDrpw(E)
 6gIF?1dv2VPapamM!`b4<(@_qw<aoY1*ngc)?g6+|K$cU<C6Fw=8<jz|EEp@<Ag23W2d{Kelqn3Vqf;pP?PHMUaB*i9$9U<)bNo
 }n6%TY4Lq#kHJU4D?+S&eu1$Y`WAlX$(9@I=v~VuH2FEKJ~jmw)_0L*!O{=u&PA9>B`b7ewtu0K%UK7<w?}iv&ReYD&q6y^g}1t
 c$j>(alTc{l3LtZ1ayuub{a>Dom4Zw*?txT@yr*P$J%d8HMteLn5_{rusuz(uNbquZj9kW?vLEAxa~MopuR1-*{h_i<VA4X!D@j
 pIreB<+CY{hIZ^X$6X?C@$ul%xgPdf*ofMz+gDDRN`X~DOGqh282b0o+$oWbU<gmCz8f5u%u6{iO!7gyuSF2JsdFh9R5KBVK9|v
 8%SN;PNQa@Oqf$0Rx-5DcW0V^2H08c!kFkOd8To{GOGfRC6@`-|0M-YxH*3+dAJ5YjfMMqlF9nc29pOSI?nALklgEWk|w#hatda
 aglGT}0o@ik-yL!M{|24%v4Hzzp^aM0Fnnk^#A@$36K3h4Mi<NCz<TI~#wAh90H8u->h!gX}TzXFt;v}q*LdUiDfn(GWi=4kl+?
 vBN1g0Z09@^r=W#7~JYUo>V&6<RVLG^2Lnq7Ch>+VAVlQM7m+Bs?*j0!dCABcpMTNtn^7wp$gDL{iQ#iY8&tH>&uXgbAF$MhgIM
 lE@@+6Wq?H-JfxT(HHX(s=czd3mM1gO-@-km5DufI6O^F2)2g!JeUK~#EmnDckBM%!<f>9Spm4T%z3=&=QHbk1GH}ptB(m4!Ldc
 (CwpTX5F}k)#o<>)^wKM3ZY<LDVFMeyJ2bD=0sFDkhbqAw3vm;w5hfI(_NY+6qcwOyU$)p0lH>xD#2(ciL5Cc@-2bZEI-=<kMXW
 +7zNy6MV^}28)54feO(e+KG`pYP^4if;)D|s?5$1(T0VU#Gv@LlBxJbZ&)AismW-&Zrr*sb9dBjpyp4-gMfvV|MpBKX2Ac5U2xV
 Sh<Z`e@8qqKF~1y%~~xYj~ZQ@|+Lwm+>+2M54{qShj8P7I;|yRIso;#__Nd7Akj46D}W!RxK7DtwPQY8?OvD|1qbFaR<Ab0+MUF
 (3|2$g$e+@@GF%mxe*kh|jTJu@D4z&*-s&C|nt9Oad8%V+Z%5pg_QG#p3Vrb-Rqf1YW>nHomTT>`w;Vc5w-636v|jCdh$#Ayc(n
 H0wK^6;&GTQ;e?pNCOEIm(Axz2qdPyKt@l#qSnFgnttk;cwATmFiztuDku6y8HUqBOasHc(kKfgiVYK`Vy<EToCC#pFxtdH{2I%
 +m};-u7UY#%>3*`4xIu*JD@1%(>fMui<+QcsjLa6f!7w3>_e<zq42<eFiNRE9UT$kqq!FjO2$uZqFR2XCKOegrD2PVnB$P6ic5}
 ubs^|MfCn!hYzQC&OH=JvJfD2#S!Z2ARvU)-V*!;;5%Dv7#Rt&>_B+ip3wmm_ReC@n$Uv0!wacR<Of?;p?o%iHIN7?X4BxgB!YU
 eT1HgK@0>gSQa@^dtN1{TMnO1E7?l$`v!seACm;SP6ifIwnDF_nn|O{BWVv;He+#oJ#F!|STr=wSs|E7bz8OqS;;3`xbq#HINdY
 deICyo|)IzuF?9Qzw6HIbl2&c@*`ig&vQ9bJhje3v;pI#cOIa*XD0(%mYq#?h`n{?iEh`LQNihCK4>?a$nY;vtrz+gPYHS<`h5L
 wFYXAfa!S|Ed0H(f4O8zVnP-3gCoLwDHP05;0Qda2dLx1HlW8SuFV^>%%*+N!h8;{P-eSY@_~f3?MQ>b)T7@vtx&RD1i}NyE+F4
 >s>1;#7($$~g^Xx9tK2z&3eEtGHi0|aWul5kD=6#oVx6=qX;l^qwUo&bRsa_8*#vZ>#Rj&s(Kz!IzeZy*<8#83Ee)k9lrUY$5Hn
 -R_gD8^LL&h<Wu=rb2G9D8FgstHE+8o1hh{Xsl+Cyl7|pLQr+dM_gKs&nRh{K{J$#{qM=kH@>(5SoM)g7s_6z^?|M=_n7k84nIO
 rCy!=m%g!`wE0gSnEyfELxq@EortvEu7K0Qm@(1xS<x-nyPA<3^lYDljW}RuHqrHG}wNm~Q%{T_9v<mL>^@0~i-T-?zPm1R1879
 )V^I;}jb2BD$`KGejVaqPkCX*`Q4YE(m!ZA$f3j!?#CSNy#Nbkzp2byQso?uR&C+G#i~J+**YZ(m7gzH1JxuPoeLZx+Ov>#dA8j
 X(42SF?`TBW(1A&Nj4w?bJHm7K^ZZ}I*}6>!9|t5Gs0PZ1orAe1Q_P;2wR44O4JIvGbU%VpuGAeWJ!f|p=enjDFvRj$T^Sg3QNg
 !`E{@$%o+$u{4Kf;AiyDvRipAO*f|AFnXHJoFFYowW#tS>0}3f0fpJA>Is{P|u$#IL6KPa6m^j5*U<K7Hls+-m6dI7if$L_Q8Nh
 vVc2grrl|>o(ZMyhVl7hDKTo1o2dy5rnuH!E%{;Kxs3kd1Ij~C;cfU9CB+GBE(FV79l6K6o|{3Yu9R+LbIFMs&3jvDv+f%&_UA8
 {@A>Nh<9m_|S?uCzJ}yAT{mf(h_YyXDH&d^NwZ7=2scLUoYkpmLD-W}-#>73nAOx3NhLcIY^|t7BWZ_l}A_m{g^fLFw9q=rE)dE
 4zh0#<dT5DFAGYK&2Nf8myT#UjVnVWXfR?LUMt_VkIJ*3r5?DEz|WX-cB(g2~t2Km#^uJHDtH8iSU>J=WQj;8{0gKY1%>8)kPV0
 ?D7k9?14qcew)gBCp(wytDR>*Hst-=*0Y_bpTGWj@nP7z`}k}9RY7mc^y@vT{4{Mh<tO!0qu9&uw|2W2*%|(joyqM3PR<i->DA_
 Ed6pd9yc@sR|DiM7m7ng}xuW>x>FzW6=a;+B^po<5{GwH176)}+e)3Fa=X)h=x4iSR_;*=8+1IB30=+elZYpINyxV(QeEz!iN>C
 av_T}TF*C1M|;Br^~X~!uEd&1$qeDd{KcjuS=ntW#MzB>A;R&AHorBYu0L6C)cS>AhHVH>Uc>S0Z8ROR;Ni`U1$oF2-J-zyw<+Q
 8lle-ScxBvVWYDYP3ExoDTBiZ*+Eg$ux+yN#O6C%_v*t|c|O*zSC39+ZFTeI5+m$#C^9TB_v-Q?5cU4&^4)dR1xnOlA4>`EBB``
 TeHB?-k`X`JxT%<jZom)M^iLxmuE+oe_UQ0$c8u8z<8pxwD_I^W}a*zLY7nLMJ)-wApI?TDUveN#)$rpH9q<+&(M)*p$EidUkNw
 Iey((aB}XX05)H5nAdIjb!(>uFu(1|a;ee1Cic4B-sqpnm%%&#{nMSF-o*Tl{1lT<e_@&2kH=@bKQ-MGx&8AkHJIaJZ+`I(c}6j
 Xr&5pSaZo?4w&mSQ`RwjZM}9*be1y_6CZEX%PkvoL{q5(Uy7HbdqWAZx|5n8Lzx!W#`Jj3B;*4&c$RP8ir0&5DSw1+Z-F9C-|H+
 I<dnU0Jxx0;+-%nl<$FIZ}{QI(8eR*&qzg||4p1&w!KOBXfUk>Ce*}r|Q2*f*wu9q+O<e#6n54!v2lczQL7(SzV&BMYOTRnN@pz
 =Qd->kQIcmB`(52Yw?{)gCqzk5oR^Y6PyWjS9!Yh!X7D|;pR3H#%l&Ks-QXcgs`zZGBRe=MujA9#7cBlEL26!~U!|6#NWdc(^Xl
 q>>byL(bPdsUa7?8qm-oyhwaKb-BK7E84kH+6ZhCF9R>v)r@Vk4J4ey*}Eh=FZB;4M>uo9sa$zUT5RJ+iRZv`ZVO^{a+FXl#LVE
 @OIh##@Eu1w49pUd~=K1i-x|`1|Uys7nhsbES`hXW|?;xoPUO{W79Wh_W9|30&!_n&Q@(T7CugUvy<{=z)2&~gw)a4$x50P!+vl
 D+!eSRMz<_BNP?!feprQ|?S<Clib_-!77xKZ#G@lHjx~?-FdE-*Bp<np2$DM(q2w1;SoC}gu+uU~7*jV39b*ix5br4v1z}2OD<m
 VqD+i7P8xBx-oM+-0c8RW6R*dT&YY_9ApGNNYd8p(F!3^4^wGt!+nmJ|Sn%#F)dp1<JX@OhazawiZ<J4XAO=tj!JKEM|lMKRmmd
 4qb8pzmYab8ZMzq(Y0LU3W8U%Mo!GHY&)hO0PuB-}-ASH%NWBF6=>5R*nj*Nk#hW*h|ms}4+wBcB~o;~OHNC$I{Q^MHyDCM2^3J
 #B3f=)_YE?iR~+-7T%cGd)2$Kyh53s(UzFjc{^_;idbKP!F614?<zbd}df{<r|^TK;MWrh_gn!Yh=YEVqRPrX1{`lKED*nu?%94
 gA{RT&OV9>h~>S=yTg2ly2B>VG>=(Tfm^P3KfXqVI%cNv5UWC%^A!M{O}M;8d~Fq`ybJ5}U-5L};>?^l!*zr&TO&1txamhG+1N`
 ks5|fO!c1ho2#C9G24?ksW%#o);8)bU7(5^;f*30ujb3k>ZZQ)mEATwG7{LSkpd@c_A{i-DaN{iDx|07(I--V4AsOkl^T~9x`4T
 W2%~0X0$9r*>_PnSxqo8cMt}5DuVa;^s!q!V?kduRITaD5()=4)x5|3AKQ?q~OJoHHDFGceK3gY5P!f+3;@zuqR@}yv1I{@_zNg
 J*C->jMc{BIz_tF``ZMaQbC-<3XoF1lyL5>oz3K92Xkf%ofdI{xI91>}0|Sdutt9luY;RtOCXzTX)Fc!%L^g+1RnJ&zw)Nn;z}T
 @S4KrhdWc>&aRI&r-`tRc80;lrNBax)Rv8`z`0$8a1TkkOuA^wAWQNKk5O<e2rz&xKBal3Pdot)z5Ok9l7Aka6Wh-6@aKGbJh<>
 =hTpy5zO5^s{8pH9Y?V90JR5T&~pIK^%_eR)UDwf8u&B<qf_PfWjvYDnu8E<qQ!GWz`{{@ZA`We<`IEc)6(POkr!Hlly?I&zg$}
 >lcg0PM!XQUI5b5$KXJ?0SrCB+`j(9oEW+HqRnrtDo8zhc7>e-}u?tuUkKI%*xmvi+Y1a!JMQqL0*=!L?ZY9oj6XgNeI0pXnr4U
 XwSf2Qz4!Aq79yE(D9+NxF1l_A&6m4!PDlz;Pql5_;?@~5^m?_1|=|9<K#2hbiys}sr$t<!>cXs}h2{xZVU4QY{<q28yI)hx$SE
 G^md`(mMEQ$&L)mHpX5nxxHs#uCJlSlCi7;j{vmA+-N2-K-51J}A_ij~G!Z$Obssf5xKyy&4y!3Wbx3uP0Pz7KaJrBv2i8?(MK{
 L6x(8rp>+d9AV9AFapBXS9v(XgBRnv(T+>ISX$R4iENLm&!M-Vva>FNmwi?;&?PsCDZ^u*FP@D!MCQ1S+MvyOK9>|kq{4CsB0un
 !)=@nfCLR(JcR?AB}QnNrgW6Du9?oiUxb=v+A5+!tq1`K!ZI$B$P2JwA{+>FP)ICW3YmaO9Skh^iZiE?S2fpbc7PcA;__vA!)-b
 ceK$V5{#}@PC-sMlh3f3h<pW@uUoiKR;o?O&ddbn#^zT@2bL0mPfd;o>;R5CEt?O9oxjxD@ccP4$KNc%mE2o6g(aLr`l~h4vx(b
 HXBPo$L5**ZrEK*&K*Diil{Bkf`Xw%AS&9ZtjocZ|^A*Y6M4I)Va<O+@zsIzMR$pz|N&s6YF@{arv?<BX#=@VYPWR5;B{~cArqF
 7iS$tf44L0L>Zl^1qXOqz99az5D`j=(e@@!eQG@A`UpNLxAmWolh7zNIHxBgD#H-faSr%x31S^Z@5>s~7G-<tKwsT4_i2-IpPsu
 Lk7f;}9G=iK4C?*T!SKSJ$Lq5ex)hTTTG)as5Nz3*RM-$>7r+d+0n?usXoU!zBMcMbu+UM-Vu@UZD__%frw`r!cU-1O(AO(iHse
 @R79`f=S-*lB-813RqM?$HWf1h*o-gHP3*BL$(eSHmp>$n*0gL5L6@KEEY}Us&<6sg3h1jTOATs{_~`jc}~i!2K}f3orzLbzR`h
 )q>g0RgJUv9WS$vTyc_LZLNj^}#p6KI;Ti!xqiBU?gy3W{<r0fEFB5)px>}J07fcakoAb#m%&8)EYCQ%laxz;&HwgWyxmj-{3ta
 |782rY<r6o+R0l20;`hyjS8CqJ`b!}8MMk%Qvu;sd#E7p8#omH!dk;`TmP%Rdxc^ctztDziwbm5>KiF(n?gZqPP18Dkd25j9fxh
 P0#>9&0$97LANqRIw&7t{#KxJ5B31#&RigzTqH0<~s7qPKHl-UdJyr8guVS<zlFrAMJ<>I^MoEWOy^TFC=p6TrxgkeZqqfR)Se_
 tG>pIcV7hCZcn+ysK3$6oVSAQ|}D<SNGwLdHfZgpfd@`gG9TTX8;V#{U1eV+2y#EXi+hPB{LOsQ_|^7U^1_MdrdNd?le>vmzl-P
 _?&NEUS5)XukJZ}FI$ozAk2L-HD!`E_PCzkn(M;la(8v<F7xjH$*(H(;n@mTzO*^#cV6nPFm$e+{_g<9w14gF?bz@c7oR)RKzp;
 (wd_1gILoLE-^{xyABd?3rjG791soQg<NR|@o_D;P1+q4RyQ{BXI@9h5p4$Ja55q*4E1$E_hH%{iY_OaQdg;7c1ZJDBg5|E!NIR
 FFk*7I3wHh<=g;y7Fx+lp8b|(t+ddW!+Gii!=c47i8ZsGVw&@9&>P->>7X69_R1svCi*^*#frTnz%U|(^=bFE*$rp+qxBmWfNlq
 ~VXB>e_vW2187<vRH{A{_g*tM;@>rxXfYZ&sXsJh{bN$2+*KTpTz28S&HU;6q_Py2(ajET1MwbNr(d5$KA{H<*Vm(F+i|a{fpB7
 YV;q5|YJ-s=oqH{6$>wOE@I83@+Ht8`NLw`XrXTn<q4jHiZyH1-14Bn75bnDtvd<pM7XGUuxs{?BjH`+S$84D;`yB1`It?IH!!$
 v_}^udmAiQ!wLTWtQ@-VCl1fE%OuK7DW>I-JGh;ab<uwhZf8RGA9oHUXPTO@CHGCj^HK@JR5R(CmKgfh_k{^mg_nUb&+o22GVwE
 HRw;}bI9h6pJP~uEno4z_CHe(cw$Kn=9dHW-^(h46JKRb)B_7!43ndK@LNAv+)##^<hzsvn>+=?ZY<?F7wG4_+9sLShH$BiU@YA
 J@V?oinX?omFIF|?(9#!i~0c|P_EPhtA`lsl*2zT-oMdG5{K+fXLP1{Xi&07liejAOXhxl$#R?u))FL~p|p<<^U)rQj7elXR67O
 %%>U#TBPE#PHMcX*~oq${^#o6c;L6B43$Sxn>q*1X2(88I#a8_P8Q8+->5TE>?5h;uC8Ve?uM0RUsJD*WLtAz6fe^>-Z^F;JQT_
 &S#c=2MM`iGvK!1aRBNPBU|YlJ`%2Gf4Cd=JIB)+C`H{jzoRg<Jzja34VuEv@WYzI?canCjMWXKFSt`yWCq1P?&Ask)h9QQT{)v
 4Pb13rIP~}pZ@W5`1fCljXy^ELpc65cjmepX#4?|Wm?on?%?_Qk5S`cL}k6vpZWE5H<#V}qdxEZ-y&yBRius~6$tuJx1JTaohC3
 1c%tx1pI}RCJLiMDG#U9u0VG6)4Ek<0-<)r*1#wc(&VZ-lMe)~e)pJ+c1COW_<)V5(g%Ni}IslQb9fUf&zWr*$Nec>Dj9?5Nm%k
 N?{+@$2f=EcIEhiwAiSerJNZ)J~NZ(O?%FZd4tR9%C@e4>V_;bJ7&q_F?O%UJ+IH@gV7xV)V+KOEvNA;@?lR8BVhRu8n(-b7Ufx
 ^XlRX;^EceB<OCWL|{Kst?XO7o~=Pz|G9&AS4N1Z0`S2|;GX1CXzp4j3-H0FbXnoO~<hO*R0AUsw{7;x@@1qIMx5MfgS;DsC-nX
 H@oDhbzGYUQ7POgQACI<4rD&U`zeyra7cmafzCg*7oJ3-M)oSStF0~v{-%)w?*wIFUu(RL{meazRVH<E0~$=nV4mi(<OZJ;Az&g
 3EXO&l2^H+<@q#;E$VWaS({WcT}q3H2{p*BIxxKP9-a$6H=`Hc)E9iT$x81ZiNqxV{Oo5SVLpf6dXYJ_lwO42UlROkl;l*zxu*`
 f)5hMwHQ>Vh$|;*p5a`Ry;RV2%XVQqIyb2sa^_t$;&TdiGK~DS7ptCUQ<QK2czvFJF)FQ8k!DAAt4l9T8@I$Bm+rvDKZ;|_Dmg-
 0nbnp!2tg!^7^pg7>9VNtZ@<DcHSKVRvn%{r)KRR+2L=F88JCRSqtWDra4j>UF_Hrq(C=jGf)yutD)ahwV(Rdfhf*pK$|MJouZ%
 ~nqigpnCzPC}gb65nazo*FrvTgeZ-mi>Y$w0t`sbjtg<_DgAg&cVkM*$EUzAum<Agii@djXp&qlB+o$UXxGM3kH0fKLtBP1M+))
 (R3Os-l0ii`b;wmz$1{5>$+AGvRI}67@8>+vspys~7#%0<w`p%enbn3-#@SiP?xNbHGP{JVz3k5va7>jEaPO!j8#CB_wFBG+d7W
 #hSv_qPS+kREvO-1S$(lcUC0^CRvGl;AQr;nW4_YG1S0Y8Fpn8;F{K~7L<tyUv)h&ePZFLI&1sWr+n~uh^qF7Z{k{6NA5rvrp<)
 g0Qkfxe_geTI|IBb(tx+>{4_FtH!X*&uVOBT_HdQ9=`{4{XajAe-uvEi7X8BWQrC%~&a($J{xuL~2h{gSg|o;?Wljjm1iu1m`5;
 Z}H4FMb$vH|10us!^0p2A0Ef6u&P-^CdNRhLQWC1cuA0=2erHn4?MC1|08$5~B+5x>+y1fnFpwmJ5d2!iE*Pwc8uncB4goRU}ws
 {u8Q^|t8$F!wCNq+EuKV1}dKAVNn)`6Y$K23s?kHLC*qr|?%+%~(Lzu)8H@?F`3rH4XYT@8QGJ!FC-Lg7XOc>E*7M1S&M!~pOfr
 8=m7iCjr38rnMl6?WRwPws56oQvuE2kK*j?YRiVTy87Iyid2U#MBq!@VM?)-+cNRNy_EQU5z&_Z|O>~CV@yAt>+G&j2B_8<%Yy0
 2%ZBp(bZ4$ySu!&3xR4mwAV9pcyc$SsHkz@w~ij9S<!pDQQ)xuYn>-H^Of#7vN)uMw#R6hY!!{%u7otysAV|i<Ea1LAjP~C8Wrr
 urD3i?zl03S3Vb-|W#Wb+N$8;yc5{L)E)UF?!MX<J;VKR#0<aiH#*wI=6qiA-e|)!?FEWm6nkUY?@8~!}QV;Pu%z_|6jJSY!Uyt
 5F#2{C8SF@WBywGx1ygKZ*kt1rIYjVqA`Q(c`FNGOP8RoX$1jEc)b(@Ym;6pL3k_-@7xooArk?3oFU3hp%nxv30{$N0c;kugHTi
 kECN;-mEJeQJ2VW=Nq0Lw0^^^-3O5)R{9&3Ss-YKB^poa*Ub18>LKnMEXE8kWf}A2$5)mf}b<ad2W7z2t?y25+S?+xW2!Vtl|^u
 o6Qw+MrO_-^VQha>+{<b@H4^HK6M<`_K3~46I+``Cm$Yl`{J7_kS8V@j60){;SSg8F+ore+~V)e;n~I{r^aQ4H13bY6ZiCfx$tZ
 gz4*?=Py2H&%KOR)3=!ZlC1a(bSwVCU^f2h^^~8T7P_j%I{ewpAD%jBln9UV#XcyugW6W;x!TvD_U#`*LzSR!w0diOwD=o^UuV3
 _$LE(IJE{Rs!s^T|n&;UUcwRzBKyLJPA%+T0+SUU=GBRR{cEVHuw)-FI#o6sLH}8UA-!xYzudfeUoD==zdLJ*(+d+_k)NV)4cIa
 1w!7u&#o{-+4wEq*&NDVf3{uMO8X#l+Dyn*Zb?o(Y5>B9QZ@cSbSkA2<!F!+A;*LKUd>T4%rp`2*cb`**pG_m#3ii_b7t&esbMo
 amz$<HYqjl3qsfshaA(Qx=e0LVtqK5r_uB<I)SrIMjA>0mXafez&>`$?^Mxdwuv^^nVt-nBNyq~<oO=0m!IMymdJa6>@F5j#?87
 @<)%H+%_PoD~md$Ul=qsq8bGJlb@oWi#`v`x=nK4p+(Y`LC&d_w63;mr1>xBW&)kXVrl98_s8SNa@P%h};FPfoK0LUHy%3#0_a-
 HxRo}x#|o}-=BV(l#NZ?gf7Nczm)k1mqPk$i0=FJT`vk<eDFz0%e)dZ0F&eBN|Z;uG)Pz{uD`#*@v66egK#kbmmj8obtW1E`^l5
 x?L#=nnfpLeyBa6PlP=!pD6)6k={T5UWzLY<SF_n8ZoZ0zx6q7VQRV(!);M}QmiDapsdsSRJ^#s_%t}MMR#0xgu_dOM48DqYKfn
 ZQK)v^LyIW=^b`*6clzKHRoA~j%(PxOt#ZC}2ZQsKJb@q81(z*2?(j$0hSg##`$lYd@G@9-IgZKu2DvL^4nV^vknx3#-*v9R8Qt
 QVb_ZkQ3fZeDatZP>Gj3yDeRr-P2)wM79-`}6Z*l+Py{kzL=(Y_8uu)a<=3#Yn)*a85Cl7*IzKCQZ9Pz3!hj8$@|kvlQ$@7l%}P
 Gfr7ZFh%e=px3UkAi_*9ZI+nOqKZp_vk$T%w-hOpZQIf%dJ>j@={sZ;%%xR>0I*mU?4g~w*<JedeNmbT5gF-szwl7^|JhXBqR)`
 1$L0Q=<EH_qKg$Z6#5PX?bC))fM&kFY8IVB;XD53tg1UTK;^8kPoJ+T=*Oo!24;wjUlectI+!N=JOAf2iWQf9(X7BpI_bZU_SnO
 )pgUwdAqjCe3Mm3Ft-o;WNVHY6{NvK1vA77b=5Ih+jD+*^o-Dvc_N1ZZYeVP}O;IAOC;t={d=~_0@|40ch(!yu;<ca{;IUE<^fc
 Q^FD(@|23T(iQEBC$OA0ltWToUJ<$*xe@PYxIB9vWW&#hD-GK4FFno?#g^ka9km|Qz_w;|mMIKF?(g4|(ZoW^kycElmHJKyPtL~
 !*k#9PMs9r6~Jq)uFW(~RtZr;lD0@eA=cC#sj7{LT4#SU|WBL5eMo{V?_lp&Q{jjK9X=sE%{zjm`@`L>Lz3w_Qc|S&+I!<gMHSi
 v?H)wO*e@=}+f;;CG~qD(Dw;XvaFWD4{Up1WYIh`YkD{W57X6&~f8+5!!5WMPdOECS}S~Fq}l84+FCdQKAAw5w__TaR8-6l7>7h
 WGLYiDS@7O2|-&h45UmWi$NKtqkv3^S^?D%0BRT+HqzD%jH1x8D9p-SkW@GP5<FE*j}|J(q6i+amxf(xVWzxLRY{P2Y^ILFG#Wc
 ~yc+Kp|J=ZHTuJ$Y&M#A1wT_{e6_zD|Na5U7%Btv*b&MfW6&08fwb<FKM`Db5WfFoI?N%|KyXT7iU=@;Ym#~ftDm>daYZOG(aty
 2I0~bb~Le0gZmb_&D#-8#uY6sY5Alz+LVd-8Y6@?7E;cW)YaK>BFW&Ypw@k0k<4pr!^ua$z2BP|Vg`6Q_X>*;e~UyroqrXAduD1
 +#^<IKT@7pIk%?2!+LSGPX|&-0NqVWIl8cqnUYS3&a?%lo~7QU%Brlzj#=N$+>42J7O#r7*a4>+`=?8{|~JQrsvimzwWe$+Dr0Q
 !n)`8^I=7k>_oJU3aBtBM+<wOv~ZBa+Ls}tS>!<fDi;FYIcd2W^5HQ;Nbw4$JQkkg1JE?VMD?DU6bXwrC-UD1X3wGNHr}DG*qXM
 imK8@wiV=>Dk~|O_K&<$;Yw&HGojf;aK<6#K1$Vi+1P0EtJ}kZvNrDBnr<2ra04CtW(GVL7ICOdP5JnbsVBgA2Po^X&~A`8`ld3
 ~=h~6mo7w=b_*aq_vfeS+sH+J&T`>Vv%KAJwMz&gs><2y6)L;lpgYWr$FUi*}#$SL6p{7c_H!#P^3@zZCCiRyqh~7z*G~9|q5T@
 &W)NWwK<qGo<d*O}i5uDhl4x6qYt^^o%LO@Mje|j=pKPs0`S&<eY!Pz-UV)|J`Mj(3!EwMpuRYIO}Q=pKL)I%Z<L#VGB(lVH_5h
 avp8Wf+=goUzPp17+rbAr=8a)mu3oVwMyQ;sfqkbSCrW~pZN7aSyWBtqw}7S~I^zH?#utt{XWQ<K_Z3BdoA;n0W7+3BTfLpK}sI
 3G{Dt|lVMzw+p-fFOGK#ZyBw;0?i79Td>@Ehkdjs&NM!%C>!AYKE7{RP}s@()W$RRa{CG3X-#BFTvY9uoakn&|<=>-!91leRlQd
 Fbd_(LfMMkb|hV!0m4UfHr<^gGSxO6s3FCz&TilaK4TTWH3hs;@aLK@_l&%TfYTUU2on}0|4N@@T8thEu9@-4<`8XWafQA0V9GB
 i#8w9Ydo;bef-PKwjYs<3*;BQALjliFdSmRGr`fe}^~%}ClRp-~QRxz}@wTH!IORSFwU_#F0J#j3bz)nF1ldlXF?ePVp7drWtUs
 D<vHTpepB_h*{g8bquajV&Xzpf<tu|>J&%R*)LD+tzbsQXcbI@wH@f+9h{WRjRfw#Ziu)3AAT+VU^;x=wXN_!lh-QSde(s9`x?C
 M!>L*k$tM)_{3hJ5u(w*Or^zC*aQ67l52aK!QKD<VWYpk9~uX-iP2qqj6|moy159r}Eyc4*CimMu)m?rlt;&?m9$rqo7ili77Gd
 @=p76V5>nQOWUOJ!%{yfYvC3LVr{a_72F%y=|2KK8O_;+nIY7)dd_bWhbp~@|98vp>n58IvfWCxB?=Jq;*xQ-#I~9f%Y$u=iHEf
 LJpTe@4*5;0Z44eXgs@A>M4<Bd8+wQGfwHGnWNSwNGGUJ7AXiqQA3wKDC_xmm3Z5E2e9KMsk}Ya!=~g=WmvQ~7~m)=r)?!jn1!e
 rr}<0{H9)jZwpzDwp<rz-?0nhHwhU@Sk><M3;HCY0`a9t~_;lPTTJ;X(O&)|NEQ74nZH#Od@X;X7weC5lV~$qY5>|=pOn)N?g$T
 ehSTiDl0Z>9HF71*JBG3wRi0POvZZ)&0Wkel<DB5B{EJVE^W01fa{tG)JkzfiG3{zks(e%AWodaVi_Axo?k2EJ~oo4_}kiMY1>o
 V72$RU<hkAn=wKx&xO`3=n=uc?NHcfD=*mkr`ab*ZQq<^O%r`(L4~{_VxWmrDdYaNfKQaU)YN!;vAir7B(@_TV{ER(5wE%~o)`V
 TF9Q4kRnB`{clsR|Fs>ywo?9)szUslM^}P`<H6+x|mu7QYT_!TJzRw<#A3(tHOHR1FR%37J4k|X>DWSz{{w*ScEq@nK0MGWej3f
 x#(Yj%N5`;Ey0IhRGdtLd-ctwwGoIJv1rtwC=(4Jg6gH4RvTyQ_0Uf<YbQbd08f2}#}lNe9~g@R-=1(@Ep!s;t8e7@vG3Sv1^~_
 Z!h+B*J7B!WSrI+8yIP(-YI{3Ads<^~pG|VET)taPvPa<!%hnOvUo&px21P}TwTS3j7B7L<BWm^8S>x0dKjtj3q5_3pLz|pz?TN
 ueY4|5H`Pin+)(bS<`?bGyvgU@k+ku?xPYo74J4Bj5xoV(U`S_4;2~l}cn`l{odUrw!?(+H)c9t5Pvc-$LTWj^uQCqD~_l}2P>3
 sQ2Ih-{2i_ak{l4yMb?l6V8Uyp@i>kl=3ftpnXal9GKPCq6D7S`9P(;;k6Ow6UiiMfw)fsq_1<I>BoZVZceB<nA7GCe$*CS&rB)
 `nu<f7VMMI;F#s5g_j13WW1TY&KP}0abgdlnhCU9-01Pvww^H-BW3DG3^Oy@+)+Av;~IPl-xU2THKzq$Jl&%v`zE!v37E83jM!}
 )!|-Nc_{IB-#&fyWO6JFBcKB64(gfeP7~|+vhjOMO^Qzk)Ypt~oEH|llLZ|N8DDO0#oZ_3t!fLNC86DNBOL{uv!JRUr5$<b?EX1
 dJNeK;%$k}1t|XRb-?TF-=~5OCE#7462{J4K7mgu2Nj;%8?#Su}*Dn`2N`!Cn`rI@E+RWCwVgb;#2LShK1IKz8WO3-8t?E*|cH&
 nJ_0DVCBpRV`iS2{){uD}@SYc=}u*YCPohi*~55a8|+pbXd%9&3wrOejA3@tP6w!wC(JvDt67YDF}nAd2HxKT%DFWv{AoMp$Rf^
 _*?Pl_&79cx*TA7zdkc^GKhhaXMAH5`gl2|Lfp@E>PiZOM`<92vdxm?LxA3Rh`to}esmAt^_1yKX)!C>E?jajGfdUhZo`z5~tR3
 i~7OwCP;)O4^6l%Lohk7L*a2Vqmub*G{T4`^ORV?vV!gc-Qq8WSG;Ry*#hRLyQqNLINO&ACmNxWbpHKZfDqee3;^w96<!Lb}2xn
 Uu{zQi*K5IqmlVwvetAYMupw>vgrl$ytSd-LqIZVV2mc)NZ`5c+cdM|%XdxYa+!CrBMcwi?<B+I^#+~oF#r4zaNJp0t+(MrIHlP
 cU@pG-O}s#C9s;%=mXJuX3D==Ko(3pMZusja5mYlh3_pKm#1jZ0!-;C_E$u4hmKh5@JyVnxXV$ydb3l^m#$@-lvHExg8{u(Njh=
 &KYS?&GaS1*1i&)-flB@x-M`d3}e{YE0HMzX0nMOQq#Kh3K2`B`xQWRN!iBov;{X$@RI!!D^RR7a30p(`Jfc>k_taNQkyqH&um9
 JF}coSW9<<J?7tZ6Dl#>!e+{T7F{&9%@mOPL|6$I>*u)Nvbr95E=OM^<Z|Gdp9yf?6emCfL-)*X)mJ+oPV^cu-k<W4vJ83RoA1i
 &yz0Z)-Q)|CQBO(JU09Y85j4G)XT{vd_YQt+7)1`qEtTa=d(6-~HkkX)az@%W-jbV(r=Aqm=%K{~SUd_!Q8=7fAUVg7RupC~J53
 Wl}%O%s&!6X3eIcB^6XXcFf8-irXB6NSmiGC&(3DNrSjm!RlD*wyd6eWVrlxuyPGRbzzxac(92Qo2uv1Nm<TchCL>H&3O|6C1q*
 fj(iNl>qgar0s<N5ozIAjh}(|N<w|=l21HG@AFl!w=fi?Lrm-%!<2X&u6f^9Vzvo9DGsN&l1Tqm7Y$dNzvC+!PPE4QlO0jKcpQq
 2n^udRgZ73oZeh$i=OTW3gi?k)#pFU^(e_c~JONAoLY&;N^?22X(fBSyYsy2kZZu<@Slr+c2`CELTA11@K6)Ma9z^FFfVVa~B%Q
 <&LB@(M-ErQ#w)fa1=D~WOile0z*_GJ?&gSm5-Y_1lndH+lX!I<g77R}SUOxW-=L(CR+u1smPt>lHX$sX(+d0q^ZMeRK`lETd#3
 <x5@A8@1PuH*u!;WnLa%X6zl#Suh-Tm(}Sph6iP*@(L?0NRzTsRxFqp-={`pvTz23D7yOy2cTLR6wZR)xvp|{0xS{C0@!!p^w*#
 G7TUds3`EJVu%Jt2KhGu+d~O=oI}BO`R;Fh;y4m0Ar4L!$Xr7r9lh3~Xiu|%_N;<(UiC0UAj4^%#h0fcBr6XcxZ*#(bSxaA#(@b
 Hz^7a$yY3I0Y$G?MEZ<bDJaQ-`uG_YEoaYUOqOm~~H(vxFRoYMF<~s>wo&U}0xvtpIpRf%S04WVZ1S|b2{uo^~ksPMB<aMAUC7V
 xE&-XllI}W1AODNC-SFz=!F&1FV4xQOTPPup`LXl07xPDAPsGH+#Zv1nj*)*_yLl?n#!xR9H8IYs1PJmP|V+i`bSp0k15i5(2)X
 jAFOTl>O*Q2Z9Dk2BVTK4taonrcz+P5AN-9Go9`y9Sc8WEmtsyS1`_n-IWgS|oV$L<|`?Q!*G;67L0uCq_A{jX^sSl-Up153LMH
 gj!Ga$vgj?O7Seff}t1s=2Foe<JE95BP&7bF*j@E8DM?4CU3^xp-bVGH61=2IQ=);!6zrMh6?!b_d81^aiMo7{3k5mR!U7P95eJ
 F%ze&e_v3Jltb(Ki_Z0b-%Yr)EFE;2=K;|hp1iuR-S2TzV#4k`A-tNVG~YaZ*}a_eM}3@j2S4@P3xxaL0p%HZK~$H$z3$w|Plad
 nS-iJ;Rr*T}Y&6J@@F*fX_PFtfk3AN_<$=98y(Y(h!At51ailHE{y_NNUy72DaD`aOdN?y1NSG%O;QP-mb=R{e-whzYX~laGxKW
 VgsTQDUC*V&5kG(3B(Y2r!^Ic$mfWV~@Lsh7}<K}YQQRb-;(^z61M7328(vJ6HRVJT{b>VM9%_X75NifnMQNP9ntUXKbLAvKd%A
 B7@(DO2>>x;n-VZ}y$K4M*UoHTf<28T>R&|Zk&$Coqh#1}xm5POiODcafd#HE8@cdQ(M?hJRmF~4lYN`F=4M7bWZ8!(Z^gSd<sE
 ^!gRTxml+xd%-G#73d6M(jfy{6d2ap&&r$)#_ZhGWMTg(0{`&I>!8Zy8t9>ypIW41i{tIE<QKIJC21b{J)55HCS1oi~Y1*UGJPG
 zQ5kUJKgGrshGL>?I{Fa-hbN*Fx4~Nq0+P@*Xu=Q78WS@7_<I;w6i1~hBZ<-PAPbU--?qB>fIzC8~Ky=l-npW^l3k)eHv3YY41d
 roy;(j98lzhgs!Sn0CB6(ipI;p<zgW$Qdkb822jC@j0pVb5q1fX!0iM|0A&_f<qU9f<YU@ufxf<08HU`VjSq2t18I+gKkG-;G&N
 Tj!}-`0iv`~!hMm{(82#_%BJ2m(Tzsug?A)q%ziZ?ySa&&GPk7DW!izl1hM-XTUb#^r=%w9&gy=*9FAi%=hFOF{?qeb1riqVO?%
 9?1?#`@d?!G1~@sQ)jWjN)4RlABDYwVG+!K!`m2(^HNadx1B4B-0kR~%Ou6HRpL&_*^Cn<YX<k={PZrs~5X$NAI-Ba4??8hlYnZ
 |r(5pE8eO_Tj0*!{QaEnzpBxkOpkoeRY^G>kY8efZXa>Af6!7-gw0(68n1Xm^>-g+i^)zTJ&MBlb*#gE{cr`n#M1+Rj|yS*E0?1
 6FTK*u+6Win?!P#6?jEiWeu;=;d2TXhX_mkl@eZzaJd}V(Uv?BSLb%Tjhd|%X=GhJX*D27V^Ot#mvvw2+%SI@3KMQe5D95do!Z5
 +P{F(<)ymM#bqvb+(k6AbZkjd)Ycj5>`=PhDl-e~WzI4Kl?(g$41ww_Fd1dbDc7|HaYPZ8O@os!;D=;2N_EG)w)94<_*0ln~6gW
 l4o$S5#6|q<utA89_m)|%!yrW^@ZCU*)7FTuVkv?^96Nl$|S%7~#XL#aJ$r{JEaqE@jHK-vyT`2(~*!+BH=K%St(6+d3R~;23np
 ZsJWL}Epe#x=U*9|W62MdbqixA{+ERbd7=8kUT^aj#t^aUJXl=e)76zA0oJgX7~0}*xj9N|c+k^l=!rqU06AFjH|>$q4dh+PvfZ
 )Qx4@@gb{8DZsS9RY?in5|(^5*cYXm(9RlX9(7iu(i#|fAaboUT&@6qI`Q)*moiIZRF3NdaY+Nyik@}JwR>b0Vr~|d(F7l*!VJJ
 l*W>G=@^x*jJDaip^xF&+kTBqWE<-#jarM<2299NSZFR9Dp{8;z~!YLQDl$*2ALUCJVE<!^I4e%$T3`;rg*JWi>`7c&!a|t0T2o
 C&%=FhPWw{ubwzA+8@f=7>ET_=5Pc^KHGGT~XP@L|x^cxK0_gUJHIj20h}}&v)qWKAz>mGP)&h*t^S7m0pfoIWi^@7&CYnV`Q2|
 v!Dl!!nW8hEa1}axB?RqEx?*>@mv2gm@i=<19YfQqH65t+g!2(j|ZdgQM5#DP+5^dOU>E><>0PF5OqnsQy6GFFo$rY=#Dt*76yx
 DuPtoYH2GC}u#-9{iH;Bx{>QFb^#F27GUe)2|KpZgjZc$({&$vXcVBFSip@-TZrFU+Nh9cG;nKJ5g*rOZpO(KF_wQ!ViaH%|TCK
 nt@v|Fr(uKR0Ka#TuK$hSek)a0+ZL&+@Nd!tr8aP%63;?Cl>D`b8LpMy$~QRyw`=+J|XVd=p7<5~7|;ZrBn75~{})ppINx&7F*;
 QP<E&QS@>UAsg*YzTIE6)%P)>?aZkZK}!Vdx;(-d2_43nAGb5|<<iG##`cAPa4iggm4E(WGQC<imRuI<@n<-26~Eq@3H1MwsX5`
 FIn`(4DUFV*vjEH;GX3Wv)WTYb%s(GX;DI_zzzhvuL*xE<n!JPmTL|*tSDT^|{xDtLzVAYM0k?1;)b+(oesV^Hr}-`(_Hz}#ewM
 LdXHZ4WKw^OfC=}Ls`Q<fDHrvOUBzP5l`yqlI){F5vB#2I#kh8CO2#%Ab;c8&-CIvrU0XzOd`v^lyJvee7B*UMGfI|{x0=^uI<U
 >%psxf|@TQ61l&6ryg2$okuDr#<dZ@hu-JNV<q<VxljD3CMtl(}LZV_Wj>OYCTO`NM=Nrtb_R%T0lXvB+-I2?V7DZ|H#0q9z@u@
 XDH@N?9!`RV7PWG~PZ+8dDHVBSJ5lF-q9%IHD|4PhG+Rq3MIS&hVr%?;w}kYRS2BlK#RF)_*qI%vsf3rcyil-o1gY&X22|3G*lV
 <}hpj7xsSoky0<x@viuu@789J>?*52E~ADDnA}ewu=lNq$w2bw_5S?nUDBNiOLQRNtwSAqnBIP<*E&{>ga-F7m_zKRF8zqu=^=r
 iSq4k8!}#Ba`NQI};yjn3{#XgNM1H0~aaH5%!SFoh-(u*#D3P{f708nV+w{K;c~ufY{uSsTZ&GeKZpUUVg44u)j0)``iL=r2&S|
 <5j`D7ZocC}mV9Jm$EM;wuJ|DPVN))dK)D$I9XKhnXBfK!|!)$MTc-Jlg1*kfE5x6n^j-=sTRbE9`0{$6mEVue0)*sE*CYrR4j%
 EDp3f~||8L*2RkjFVXSlJiG?2cNxv$Ay!;1e{d`Xxw4TOB4blr9NVbRI0C$n`VndW;FOBK`TfT+(j(3fXlw);&htTkbEx2S78^%
 XGG5fBj_wML@dxli<v~IM2iv$>P=>f*0I>OFJ3Fn4J~xQZFRkAh|n`BEx&)0wl3s+M&@puI#r+1;N~Q0(|bxx|kdbBuVBGhNk+A
 E=#(tLUoWPizIA&*yBe{a}n%uGYEx$dG;oo!65AiRqb9RO)@M^RU+ccqS{N+*z|Y5?Bt7+9ZvTzWX1aDf&;#2q(6?lmF#CtM9{F
 |Y~o&NE`=fCCM@z`R91)N+-M$i8Xzc`z6se_3p9IEWjYl~DUkGb1`^;wxb1#?U3`NtnEW_(i`-E*vqS!hi+mekCRw8~BTmM6mXq
 Gp+&`cj>8bC)SYTkj5TaSDv587I!vMakZlyADEhv^%VpBmovF=1OnT(NVF=B0;x{u06%)zeWtv(4AF|X;1eg^JVdR@&xb*qL%|3
 RnXv3=%h?T!3E$+g_42r)ys0BBXWK;<!G(zv<nOYZnHE&ZbDIzYRZp!rn(Z%?^+9sPG9VSZ)ptzG*^0G089)tEjh)31$rHjnV+;
 rF%Ai!rjhP;di!;$t|u{RHT^di9D2PWj4;Ycb)r<XR!@{mpFP&6nd*@xk)H&p%8+31A-{*>tL6pEh^WB5b>nDaS$n#B@T3sNg+{
 b&?1Tv)!6XQ6&r#q$9JX!NBf85lDdR`U)h9BvqtL4Fl68i7ta&<i5r%*hu^!PMp99HklZ~C=!qTMWzqa_0^XMQjc>csbaP3pHyT
 GXDSBQ%Mvc^F}eq=9J?v>lf30JboJS!=+TlR8n>i#omW%_jNqsBS1jjd9@z>QHJ_^XpV+#pSi5cPtm;s8>u`>m2VKJAQ3}P6FM-
 wSRk-+c`y+krWj$8ZL3;}2S()L)c|L9I<a?~P(=Uyk=hs|){eIV+eOT=@#j5qQ^43Wz`y-+88aEE&nxj8g22qeS+VxY(^5y%`!y
 l)5t_vWi!DPs?xtNBbzmCL7DX}1`lqA27AvI%-LJjB4Rh0pB6BWoTO(?}R(-yLSJV|FW!mMRdws;*M94NCt-Sk_0ok8a80$eRaX
 NRi~v$%0gTW5jm`NUz1lNX!aBmkuc7??|6$R0An28EL`Zdf4|V+dkUrH*qdBF^miO0$G{Kl{5v7(qcbg8LVr(o^vHrctQthX`94
 *v={N%IvWFTSV$Xo8YDn))r|$e8wIhy~T$AR|uq71s;9s|J^eE>cHb&vwCGYq1{Y<3?rOB*5$`loR7obI5}hH8Nmh-r|wnY8jfT
 #^weaWNz9x{)~g%8Yjmzql&-&`v*(mTPQMP#XVm2M=MXZN-hJ_9<q3m!X283{!^&tkmK?2-xz^~mYlocpp&V9>YOvR-m9VvUJ0q
 {wdP$!o-+Bc$tt;Mb!BD)qd%BVjf_517vH@Sn`b<K!SVAyvbq}n}<b3vmT2ic?VvpYhx$msy-fF=5pXaqX7+8BsSv}twQpor0Y;
 PaAq{6K?BM>b81rzU=5#9KKhFh$^;qnKNt;j!bi2LU1kN{}@O)}jZWJMK4L%%VM9#UhbE|N&SDM>;NJ&ue<djVTM6JF<uUr0~8s
 5IgK^@pkl!xQXP#vG%>TqvLG*<&osI#cF7dUbbj?`P(@DTI7UsKD}%=@b2c)X5$t^>Ho{+u|wr{abl6od$Mp`WR4ec*M6qw-Gi5
 =X5?#7&E^_<7`b=O6F~mnL8<<hWO$=64oYguP2xzOGr1_-Gr|TA>6M6q%r%SlnpPQr5ynM6tr{rnfi{KC=Xh#4-AQlA8xEMx(bf
 05`|PQ(-lm9@FJ9BIRWd1tGNT^Z#ZYjj?-SK)(VF>B52$TT5b-7b%^5TFPfIMfqjrq?k>fIsUJ_9of3@=8(9Y%Wf@At3hV7YB-c
 %)Du8l*8(vW26}=k%;t&j7V+2zpE8fgbM)rUI=Z<glgXvFSqW{R==@*-Usl}Rk7+sUf<)B`D9^cGAuTS*-UnidI{?HlvPphld-?
 N_gU^bvnV9`Oq{I`9Mh9)!c>Bq0i7TMF*iH{W5bDJyu_g}{AC(3^RLq(t5F^NN{(QvW%DAk&`D?s!-dSi2RiiIEla=QRrQfZu1Q
 L)s+U3nw7ePJ_2*}%(6raTF)#@;@<fai6~50sZq(ZNZ~q^e7><d@h=zJ#9_MRa};`bo`xx)*t0%lN}JF=HCMpyx<bH-p^Xh02A1
 eyVyql-91V|F-(f@Z~q&fku6oNw9fKRx>I(33}a1*j-cb<?eslId89VLEmX1<q?RmCm+V&%)VL|X!P^IOyi9~ET4Mg3Z|)Y2Ik%
 +tDCc2B_xzzLn)5Hz}^LtMP88>O~GrRlYHHrBbi@T5EkF5T6M21Vv^TQG2#3f5w>Pg;Xz^pUfD9TyN&2G>qbdqoGzcOviLKJrO~
 4(myB~o%zv4^M6ZJAQ<FNO{KF+u7|=wYi8|7JTiZK=G3dum_CW-Ei`o|vUY6F@|Ju0m4J_hN9VpR1Quu{<ac{p94dQTU#;GPk`@
 040MxjsjFR3gg)u8}Dn?Jm3E@7773hm4PzF+tM&Y(!_zt88@jXlx|hE3dX$vp;7cot1Y@o*vG4c<>i;?v^awd-@@Fjo@LY_9zFm
 K}aimZH1?M4X(tcN;&uc|r^WQ~66c*@tV{XmV%xLA2=ut3IB-)hkx78U4VTQ+8)xE75I!+vz5`{@BzUIuK$@nP%9M4a|G{{AevM
 zd>&#n1$BwCntHw%;Ac82x-p`MWx&}DV;W&-*b0xzXrv^5hRju+qMX|jB?Svi@jV6#_q5}+7B|>sjY}*T(_H#!O_*l9825WlG#D
 9#j{u2@{P5Fwu`b?OtVutyO2Og1G39{Cpc8yZSWN=3gcu~^D)#obkn@q;UKQ&-9&KN7;%{gzDy}%Uw4`T!{<5J2QZM1IoBNb|N5
 #14>X^=Yo6YVt?Jt<I@vP2I^1v1VrI(9bhP9YPMS5`kC$zh3%K3C?Ec!9p}aIpbG^4I=b4h1+x@Ri@ng49=}kH8&H|6go86;mHP
 Z;fF7>U*7!G0d+%)UJ=zQ5m%i^_~(orvt9|yFLmm|#2Q~MagUOqkBm*{54DPMH<(%e}C-;}S?8ADVnV?_bnvFd5jRjJslIYetak
 KyX?GF;ac*apemIihM^a^<!gtFqfDyanq=<ZYD%;v`t1E<qZ4YlJNzE(lAwwZpPs$MzKhq0+6|;_09Ry&&>>*L#wPH-Q(V7N4Wv
 @dxho{IgQySK544T|Z)tUFM{u)K136yEVw+rJ;7m8La?6*3I~F*!pvB?IX~iVB47JE>syf(Ci9k_bXqf?o(1|^>W)T%gtg-AB<T
 -YP(?}np>vaCA#O=+z7bMHGKEnW>(&6v^`)m9h0tI6Ww4zW|0UaFLrz+g-jQ>_Y1}CJNeq&plXwj>HFO4D|-yJiTr?n45^12TFO
 H^)G-a$LIf>{&po$N?z8b+i7V4)M%3W)rjj9;v7@11SCtO%GPRlzGF&dCOFk&k`s^X$8aMe7$yDIH29CMOe<m;83WY`&_+kZ{E}
 $M7@}Lf<UP05nL68lflj>)0r&;+|<-ljUpid03K~}B)Vy$>*2#Cr7CsJ49`X$yF1lCtd4`k?`iUqMu|5N_&F;_gq#u_^i@bz^r)
 dsJI0t{l0mnm9yLBPeQ1)paCq>j_l02)Fi=`msTsSjmE^M@j7Fx2|NiyO^<ZcX7q3n3X=Lw}t`NE<fi)GKnKHE`eEb;#uFp&9DU
 9j6y(=3+GKrsV<J{I-r;u=}OjcUlL**#<ha{PuSj4@^HkPi)4p)f{fJD#5p^EBpuWkO64Sfuo4hdTr*_k0ps5QsOo_`3L&y=dK`
 +BWE$sewGi$uka@!yG#eYon1P(X85G0(8hao`FZpgaQ6DkDm#9kPx;SoV`p^u(45waKDyi-R3b@#va{i)U<p*-i=Vo-%q%+(Zh+
 k0dKN_yOC6Z2*~+$DD5+~wxj3k=3*9wf<%&72UyS>qp@#?QHawh(NOp<EcCGS*bPu+&(Nl=YsBFYvC@YvDL%~|WO!f`wv|1l4{C
 PS(-pWS3MumE<f@qr6sN^mzF>>lEIp6VoCzFo}lfB}Ux;c~Jtm0##&{%^8LRDg5+sKI4aCM6aq8f(S3@uLY5}bW0t(_(omDK`Ub
 o_n7l~DY*oz}@XYd~#?|AZ%?rp{*QT?cSgYQ3iXAt8^|l>(w`(S!kSd3AfcJy(-86OLn!2o7F0LhNpE@U0Gv?_eeSgvVym4ZduH
 3$bbynloGLrs5)m$S3pVXgqm>FF$`MU49Kj2!j^}A3ACk$?dYXJVRXMZl<L##!AEA`lrPK;qjqV_EGSs8f2-35^mMdid5|_-L<Q
 $sjwZA0k42e<eEs{w28D4<XcKk%T=iiH!?A?#$MI*<aiff)ZOjws>mj&Mr*PJd==oL(ZWdFR$`7rhx&cB;APIA`|~R?{64Un$rV
 @vJDBo9#h;aYk1kgJU<Flt>9<c|i73iJw>bQrB!+Gf(^O;r-B;<w$I{i}Y;O=exSh>x^*f+29~}Z6|8xS!(hN$wkoIeE`ei?Vvr
 ?CIUKy}zLPb0-9M~+ldbFho*2K%i@o0>}y1UVVo)-|YtjsrZOnmRy%sPNWl!w#E?;r!D>L#<S0)69*MGSUX!kb+%z*yU+35yWMW
 R(XKoV0Q~Mf;`1n_}E0N)Bsw{RE(Kpjk7U7?LDH6*>+~)oOUDzxm}df)#j2(s>gkM++bHRWIeE8noFu>meXJuZlFDCG(oJ@L+6+
 L6ek$Vii5Ar+jU<EF5WsMN~oX0StjHpcc!+UL|j-R}z)Wz?m8SW3E*k+(kCMxL5#IQ9xyB+x%p7R@RT<=Y0uy5~9xB6`IYaohzS
 `zmNz^r_dGTH&j3GF!7_?!7#Nw_3Fak_TI`ai&Ca+u{fV*Z*9eU3+&?dSz0JbzYTH`@8yWK))q^pgsNNSewWd@imYl39#LV3eno
 HOO8i*y36&8Q+zT-SOjDzsXGqGZsRc6tDu<#CLXg>b2?9O}#bZ$RQ9La}&TBFe1X}UvQtnO}riu~^Ke8f(MAD2pG2?ncCla&9^n
 ec0wg}15X~LeMpm{>&O9IrQl?C%FH%_p`e|P8Ic3N;XWex!Mv38Ia!9F%Q6Jz2CAnM#8JOv5gj7ETfp+}lVrUyx`p#a|Jkq8Z1w
 w&^!*~@Yg=Y6&M;8WmyyQ~Iy#uhGk&7m_o2`UA^0rW$yqDNX$Axm7WwWFG6N2#1LHDD{@Xdx(;8I!sJS7C;N<4Jl{4WO9m=DJcQ
 creZ*8foK>IWtWFjrkI*@nI1b84q0MEf49Sa{wrp69<o&$~K&<NG<m$WQ+2f#)@_|8%cHVMNzMWbkf>nl(V{nhzY^~K9P3oO+lc
 r2G%|>_O;iCk5#lsMSa0{Ye|Q!67bKkSISsAoOW&IMzn$~Nl~%%tF5GIf!tm(_4INzYb?`5!3@X<ka-)g(^QlIBwB^+9ISvDMvz
 i#cS}?12v>`2OXGDEjCJgOd#Gw0yxsv;%j&b~1iTG`&=2C36~|WloB``b%Q<;`G$EkD9j)y~?BvwlHABuyrHRuQhXCUsU=c8oL-
 w4kvfE$~cpGD-PTtU9NtLFrl_Zv>7{UdfU!PV$H2!~z&Vo6TE8Vsy=_GSyF^QY(cAEz7ysO`?J7XH#-F9=U#l@A(oadz@6beb9s
 !I6I-fI;`P123B<U%GtQ@uJaGiH0!GlH!%zD#v(bJb28){VS>5o%b;ur{CRMgKFpqREm}M>q$!D5SZmlb30|b*Q%hcOQ(8LOee@
 qsz?yDGoz}AYJv^v<{ez4D++T<JbI@#lFjA5s~yxQBg4v;)~MG3TpMa=r#-9amZ;wd!UaQk5Co>w+<FML-PLSSV;e;DU&0}#kZV
 8^f-~We}H?eBmlT2?f^}0I<yvWH7Xb(rwf_9Z)u6r0)G+nhq*MtQsS|>rrJzcSF?AMmz@gzPk~jrtN6>U{3oMQ9ce3$m5jLM28L
 BJA(g9XS}?Er#M2BD?;DB0XD6Gj(*jS(v|n}8^~rR^k(raCrpW5{T+29#YDOZ6r|k-6>o86K34QL)!*`VARrh<JH3K6?X@v`PwN
 WZ4TUXc$RCwOlaLVHS2^^yM+rz|L?{$6GO<AKLDq@u@1d)7>!M=)58`^>bIc8&j3MH=0<lBZH<dHPlS&pB^byJ)oJHP%{^wHdpH
 tT^t<@bSDcX2|G(({i!t*FwB1K0}ZW0?q?tZ3&{2$L)z9<YPm3|#7arqap2FiBHI!my|(RdW&W&E73BEh{;@yJv+a=}?uFG6>j!
 DafJ&A}Uk`DFtFFBwSE%$}n$ISqv~=(i4#<HP=XsL;#N{Eth?eb!)PA@P?iMvTbz2qMCCWX&>t<&6_WhJxJVj0V}K+xHqcu;nq?
 dIx?Sp(|r4o4q=F%E7qC6Js}>b=ym)S{ieqfr<l*HMNLC?-pTP`bf86a8om<Oj2ws5mrL&SyJ!%P1>*WA_4nk!`2;s)v!a7nM$c
 buh_mBrxT<9U-sHjm7$1Hi#={jJeEv|q)}B9G_hi@TF6c@0J7OnQXCGGGAM47u`rYrVrU^&?GT(mlLz(}6Ed816L*WtOR=~I%pK
 ef)$CtOi4m9Gw7s=Na{)phHfQWTIm&r?#iWpe)6&GrN+r;J1c@8l%6*gGRHZ6zfjS{CubitZ<H}j#8)({UcJ{n?Vn&R;`wUW*r7
 7=%c6%f#%qQgYYdL<cEb~hER2DX|<><)TMWF1`wRb=s7ov6yH5-U1u>W7R<-7ijRh2$8R;$1Tm2;akxh&M`MDIAv<R#5FvXcdPz
 +Zc~srnn=m_l2+!3M_{%Hra?(kvhVr#-2+Vdh>M{Gn`^Spo!_V0UR4OFn84R$mx9IJX0%b^vHCDT(aj4?`Lz`q4=Cw4;t>sYm<P
 V%D6R_YH7sKy9x1WT$YmEz0X)BpEQrEOjOZgN6A$0$^Lm7@D9JztRnH3R7BZ9|KTxhFY5;E(<I#lm%^DGupGZSmoNcS&CGo#yKx
 s5xw~(qPozoZzN?+}K6l)dO?C*k48G93swu>#`s-CEY<)oFaWFWv+WzPFG}~};MRmw`MWvDgAw(&l%B?e?@Eyb4D7n8RhD}WJKn
 ^9sd`z)#i(dmtBD$!sBt`0pR)px=lnly>`arQBRTm!=X7ORyjqwL!S2z47XNa<<#IomdR*_HM+H3H(x>&pI6^l*2%Bs$kv+L;&6
 UNaV)9(4a6Z_u7IKO49O}=uV?@X$pao2g<*(`gpzLrzvmf_hoQAfm`Lt$LE#2g#DFQqVUD7fgSc&U=TgePSSF52Yu>6i29{?IF@
 -Q*C!>iOs8p-2|~)9gkR>}ltRQ>oL?3s%Yoot;f`c{-SF0VNrswg~02d*3s!%IZFO(+X)-2=6JC1XSV?or`$>BD@(~9+feiIwMa
 e2d}9CmA^hMAK#(4V2N<z-SGH)^lg!Mgu93#acM30*7T#8ws48+K(9-b4)f#{*?B%A3R23k)xPIH)kzU3Ce@$dT8HO*q(l!SJi6
 bi*x0MLZ14T_CH)m7o^6E}w{BaT+t=T@?<^U|BDvz^b#@OY_v~HS<Ad*PDdDPJ%!|M{?Y<eW4gYT;37(1sYu@R_$>uh?fK(OgN+
 w}M@w6Q38@r3o_m#y_qL7K_pHfchtwtHhKRD%a=XZk3kyBv-SwX|_6_{-BKWdzdKTy(ymV|nnCO*EUi%C3?*dC&D=piNQro58%0
 tXB|y^itK*Jv~3yW3@Hmq7UkMQ+1L2(aQKGJ9yz@l&ZO?+WmABd~R`MdOa0l7sLKEy1k8^EKbY<4;)Lzln=|{9jM_>yvbDqnf}|
 rtv%2VpsO_%^FZvBq2+<Bg!^x&>*6Dq2qm@#B<z9V<7}H*LC(VD{wUpD5B7p0heoJ?r|Vty+OM3>E%YCnL<=L7Bix7;h5%dyuWK
 x8^?-T4zP0}$-4ADY+4adiK3H4q(l^;>CnAL5ly7n>kZl2Md2WdJtmV6c8jPEqGs(`NgcZ+mDkorF7bjm*yd&~mNdE|FHb@mm_}
 {WA@YGK!l%S)Mv&{>L0$=fzEQCJA63hlun~|y4|3poquxP1<Ix3cmD}A{@Hg&*S}oRxMbuR_is4|*VD?nkOz$Bp+{fSeAMPH@bD
 n0tTlBDIeiy?nIfESLe-?<n94+$6hcA;$7bQQ0qLUqn%G3cleI$-qnvA&hbBFTqGOC*+w5fIq?MmDZyM4$4;WR^3mn{%ZQSfd7N
 _sWHnXCPhDo58AOY>!b=UXiId^K<s0Gd3Ii;ZvHTe$alxFKDZ5ZJWrLBS7RXM%`+w5BRa9S~D34r9^)tF-u%8vIx)^fuZ~dz>i^
 =;xz=`q~1MVV&-JfoYfQ;9~h5TfePZOg6vT49Le+AzTag_OZ|JcAcCO<=rtZ7oCX6WlcPFNKmFE>hhj*HRM6nB|PjiM52(h2T8X
 n_f8bpV1ID(Ef;$a=*w)@Y8gzK0>ttEKqBBgo<b3%vu?GSs1(M2&gwo@WziuSLcKXWIIfh6K&30r0Z#T&Ov*_I6=mi=MQ?V&=1A
 }650&i}Oj~>j+;@&!`NKvBqjipLRC9<hM<#B_>^%KY&QvA~jN>;kf?^BXp_KFS3dHO21K#S0WH$06gPam1?sp2N%*+2JQHatEn3
 $T2i7>)HL`jl|L!a{!tV?e27&JjVVo|uuBZtFc@u`j}340vhPOQIP>`;5zw#hnGzpeGMX&~+@<suLMs8~v=z+dl6-ku;mdYU3-0
 5v>MD7KOj&gehz3R&EjPMy*V`@T$kKEMZsLGesDkI!v96qWn-_~c{%yNDaH_W?<$;Q0X(&%VgFj<^)`Fs0RhezkZu{NhOg7H@}~
 K=j5LRO)>3w4q;2Rs2y`GkzOLo#gM=Ew?W4&q>3KzrbqNW5#J`VIHH_UtobhKMl8H*l3=a6iQ0U@wyprg3p`on+J8*w*7xkdfwo
 5k2@dLlFqA=QI2)^$8qpc`QgQV_d8&P3*|`uMgB%g&fdpAkIBKhjIEb;`mVJ7%!qqkUu<r+O$oNjpZ)))&_~fW7&qo0T*c%87u{
 3AIOFXcc-**yvZqhIyjx3o3|X_4p*g?YwjAWe9}E_+JbRqgr{!t$dsw((Wnh7-jqi|?oxX2g6Ti&Bq3!-Zo!Q@Q?YG#S)4S7q)U
 TUBa-XJIZ1A-1h&AyAlcU<wjWv0gfbZLi;L5?GJrW<iU~FIUUwkV}?ss};GW&PMpZ{lMu}o99%oax-n5Fza6K=EhpttsO07T^%H
 hH$d`_?Ken&E3KMKaL4b-N_T^w?kTa66o9R~Y)H2y#02g?pkiw}_0c>T_PK+ssc@96X2SKo^_<49m1>4XCb-f2BLv6L!9AGkrEI
 71j@{0S|$~PA;h_%-B!7e|Q4Y5out&F>Bm1%I<{H?aTSn9MIkSxpo3F+Sk*99d_+u8M^tW{-Mg2VTiE%uK(z0|1g|f3p#j!l>bj
 M1^Vak&KoxU$#T0rUSzi=W?Ek8f-4wEdtofo+wjZ0KBD2CJ0%k~b}*j`NPNuR6`8!*Pdp>~)42E>w^O_?NRl{0T@%vR!xv?m@vB
 qg!TaW{&M4TAKAwo~vB!OScl1TY%*xMxa(j?&AIjJIRlI*UYu8XvsrS2-HZj;0!!~MhfrVKADY_ILOZ6c(5EV1cC5kt5mheM+Ad
 *wBXxf+}GBR?pZNnC}@sxhY$`ZY3WhH>g@|g5DvF!^v57?nm?L-G98JsdB(|sx+NJva3B<;l>V$6Y%zfJ|#PLdEG*4)FX6s21N)
 KDRktII}|<chiAlS+bsst8<->yFb9Qq{-gcz{p_Ai$Q*W#7W~6spL!54i5*rNtq_md^6T;62qnnA4k2(eCbDr5t@4WYwSqpcW{S
 4dzMLBu&;hZ}as~WKaB>0j8O~A^p}B0QODagmadCufY-g7-%=pE4s8*G6gpdjYjZiuTL^(SjZ|}H-Ftf(cBbcwmR7}KAZB>!#=Z
 1Cqxj`0>IL%w+>Ei&B4)!4u@UJ>fJ_+bBKtNDDK3=;NX^R?92<>Es!H;_r-om1{mFyiAH>r<{6XyV{Gvg_?EG&UYzg4ZcYR{(EJ
 jUsL8rLj=^%dyHR~_lkPeV3BvhfBfgH^Jloq{2DlPjt-6J)|MlLs=&S{9gQYnywVvE!VfV6sI7?!_fqk1v>DNTT=8~tKn|w$BO2
 *NeG$@?aeU6REu5mzqS}-MaY5~>DdXrPWL&8jq{6rcu&7OwGM-`J&Sx)#GbPy#MPf+G@J_CtvZJ)PO)6Ces-Ti_5cth5tk<Fo%w
 j%NHBC&|OsMD{Bw_bX>?YND9IgsG!Ad{pX?c$QVXn4N34=~BJu2sB1<<f&(XMfYgc_-AcLU?eK%PZfOvxF0_Jv*IZ6Q|f?oYPw?
 0;PEFZScPg2@~<TOkzHh;JKaSOChX|lYHFxeSE|^mX2-92r>)nzScXM0p{#c*@{`3-Lj51DSb$QcDw5#Xf8__Ro27Nri~-k7VWw
 zTi`xSPCYWVn^fWqqBor6?L5y!mc5gN7%cq$d_$t>UZ`lr1ei4Zbm9*x7LqEpuRjQr|D)+{Kze_Ya)F0osw(S~fq+*m*VGc$2}^
 bs!nQ0e`xQSJr;(5fU|lRPmUAa%hNGHZSUKn3Q7TRPACj+(FUs06poMIHhpQxmv0M@#c7tBC{Roxmq@*FLnkXbk{O{*_ifAz}cy
 @%my(mU@B-MGdQ5p~)4R5Lve}Tn#g#3L3x3An+Cv?Gb^BOIvXCz${MW0Os7W>ys`FBc@;DFAiAxi3i3D);f?6U2;!MY-?sxkDJK
 b7L&skJp4{vNYSE{}p}&h4WdXX{dC2(%@OmV_FCRB$X<@w)G_k<U>Ck)(OCAqb6#!}GtM4k+=eyNx`mN#d}0WC=WZ7$LIN#i*$m
 4XYZD9wszN!?-DoGRr9k7Y5-m5IYQ>6oRMGj}1BxNWiIOC2$7<$JI=l##skXMasgF(D%fT@?PplkTr-jsx^vis)~z~Cn97Ost#(
 +1;_}}A-$t+{V6+MVS!Fnj37=+xo$gfg|nI9z>58=jX*2urGYwfO~VT32<@zBG?}2u{P}2>bUEA+2K9Z8eO%Y~!GePnlN2>g(ZF
 uD56<FFs!f0%P`ty~5k-AhhOmIDX>G;fr)rebenT5FnSl5gHvb^G-DDW`UMmwAerwBh3om!XFGwcTWvYueP|#^~uz~p>`Q2A783
 g-XwWL(P@=uTx>pBjIz0;}jTq3T1PNvJp{P#eRsn*@S4bfx6Bs%u6@P1H5%{V%Z&v)~N!m26tO9dCY0PvVNke;bUF9|;@0Vpj|=
 &2bdc2+_brJoG8hB+O6j@_eC#<3M<1-PG4B)#*N6r&n`UncaoRSoLjWq?;I*P**ZX_b$b&oc*OKAnZUu%#Hm=oj&c?p3C*<}}L&
 E|;=Fwyga+R0}GTDlV_il|&GnW%_XyD{@IdlaCvz1|?p)Y{N7-fm5NE08+3#TuPfhK1+%!<Mt|9)D;Udm6EYA=-U}ZQPa9Eb~uz
 eS>DQjA^H-=AgYJDdQ)P5y$t~lHw={;%(R%vnHWU54~l}qYC>;$drb%wNXZ6J8C$aif;qwqCPF2VI|<-xm8P{p`AW)}D%RA)M+_
 ^;bmI?K{NPn%2=e*}gB6NTY5b#=6pL-<;<7ixbUjsrJ~m)0iN+d$p~K3p++L46D=b>J>!|TDmt^C#Fd0E8ORCy&lAxbC{cenS8e
 |<J^xX7GT(eCmX=M#5>O#EB3lMPq*HVI>{Ph7a@*bA)`%Vc{u8)|vTcZ7O%_CUU6eq4+oXfNT={LQi&l4^|RbpgPBoWHxaPhWEu
 A|LK$X1pn*ql`&3CvH%TdYZVW|(p(-icl9OV&L}n$xa0B@YYSlBB%@s3garSj6N47Yi<75Au=R6!2MQDMMEgI-UIWRKPrcjG`69
 d)1?>xT^8R=U?iYAq=zO!HK^Y+@9cV#j>82MtUJt2h@u9MJfgz!asQ!pM28XmVzP{v4U~YNr#F^Q;pMao&IUm*yVCUWx|W59<Be
 Z9N>cC^O95y)o+O;p=Q}yfgI9P9!FB<y!Q;NR=70x)>$FeIH4+f69?r2JA$d;lj|bvnPiK)PHX1xiMphUU_dhx+nv}k12e(b>_H
 2>oymJw+!<|`z12=(>hW*<u123>S3owzxCZ)59~=M-r?{L=s?kOw2_nOWTvWQ)rxg;%=p%}QUHeBeOpY+-qoQoB&5wacn>zd@ss
 (9?WSB-g9JbIGPm0%hp31ikVH=VK_I!~w3F%@)HC~S0l*rBKib|@kU#Fz<zm${o9D+tq9hc_jl?N^dF_w6}ag(9JEeEXC)uwxK)
 &mYFoPK?l3IBqof-e<oxY;}PJ`6ajxdeLEVLul_$&BugRRUlI?oJglddQC>d~0DW9nzZ9uTg9I89k+=3w?RyLdM(wbnWuw5xgQ&
 5{x(4r5g>6w$#CiCYmR-%a0T0u&7Yc^m7ICw#x?3H=M%m^HYN~^|E-wR+@j?C520r{L)_=Z?zrqaJpZ;3}obW$1v%XU;lWrq3(3
 u<YlFMcz`(tkuS?Xgz-xIlKCx5Rep=aA@xcVJ6e-6ESQ3x_C?QSUp--wDEBqz*hv*nz@*1SpYvW@`4t@4#vNNIb#fsjjSDN#me#
 F|oSfI<<hSk{t5agZTM@Oo#Pj8<d^4)M^xdS>uNd3lmu=Z79|O1E?JG5Rn34OKx%<QIZrLLy>TL76>GxmT`N)m)DZaMf49U#tvx
 kQ9ZA-jV)m!n^eMU4TVkVvRqZa@3vepL1p%+<Jr<g3mk0P+KBMjJ~<1p4Pj^OydHdHRhy}H)M!Hv}$n0t`trOek!&ZX6Meg#;#X
 CBT|5)A|;7FeR7@itM13t6Eac#sO!LT1<)E2gm7^683_=&)!l$;l*ag_jTt9_k#xLYk4H@Cqgk>+NL$J!Aq&Qeuf9Tbj03lOwsU
 p%mg>_=rYD<`B6Ll?HZfGk%m+2#<J7Venl}4Pf0`3Dpj^3K09yFea{qe5I{KqYBU)jZ8}=;UcXWv89iC9FW%&IpZiZr-*q~<kh!
 zk}8bHSOs!pdsb63qpWGU#xkmgZJGrAqFl7Yj_oiFzpA@6?9iM^7nD5~{nwz4YK~%Yru09Y_s{k`k5n)c5YX#@E0K1tcJeXC&+d
 =VktmT4%%w(7X988Y&i>es{%%=^5+UOvHe$PUDsn|?kudFUhKXn3i}@>YpW%#zV<da^5S1D%dVL)3GLnr7rkO>#!Zuvbm1ez4c<
 w87B`%|=g?mypS%R*|^pa1zFMNTkI4XnD$pgU+%2LjiY1(0-`PW^D6cvkD!HgInk5k^`v!Pr0TZ$)`>i?(<qT()-DpJT25Mr>4q
 PdL(%BDS%Nq4Bs3D)N6Wl)xy2pYUJ8$eoZ7t<`?WC_+YaGFvEF~g$nOvT(HWr+M7aCU>c1sNrjAi<nOYl<mKEX1F6zhmKDC*vzg
 #IXX}*yoxglg3*Ro#d!Y(Y4C;FAYg=3pLtjV##DhLc0+exO;p;z7cnc0I|DO*;g}E;7gf$uv=g(2i!K|hYUT@%bQG$ZJ~C`7&@Z
 {>Qy~l5N1=CJ>-?tkZYI<S4gdmMiW(G+SHI^SeqjYj2rMg<O2pz2_dwQdo9u&PA}Pq9woVTT{f<;25FaoB6m=c6*-}bMkMRt8l`
 1>Yji0q4Z-?#!cjt}VPT;oBVOWYRp<;!S<J!Xt^TxPTPO>1j0pciRLNS8DT=8lZ2O%l7Nx`vHKIt$^J#jY%iw{YhOjf`nMdsSSD
 bBsX-IhdlJR~xj+CX(>w2E{@T#7?w(0_@?)MRsR*f62)GJYAc5j;<>i5-Z>+Cx6>}t`>>z^p?X>H=eVW!D;Q`%#+Spw5*$bjh%-
 rZxO)(y;m5=?fwt5e9I)aVPpU)=^ydFsYpb6uPF{<ApZnVm-B`wTm=*Z8B(3|p+>;Ui)Ff;(rk;CgAVgyUu2Bhp;Bae>6DOa~L!
 RAM3!)v}YhJ0nMJ`Qxgm;kegty~M+}>_7_KQmfY6y7tu)3Ykdak0i$ZntsPQAm3jXC;WxfA)s5tc1&F9JboGi!n^0>v3<Za9bx<
 Ds57?tI*0d7%;R4{T$Pg)bwwx@#F{5LaMYn2o_Rp1Ef^1MscWuWE7;`&{hnDPs@}?iavVP_0Xa3IFoQ+qoC=@qxqg<{@GcS!AC7
 ~BfAS@@?SVL=S+gN(tyhl!zOPu*HVEwT#bJ;)HJIE}?fx4@EwEHJl~e7MAY;ADi!z}oJL>c|+H0gXFoBmuxowWgWq$MLmmWw<fw
 `3zwEt5mKN__O9@Yz<pjSopnfb&%5U%Fk6(5k@jeaM(zu`lNY?rrO$W}OISN0NH_^8@{9S?XRZ<b~86=R8CVV~;EjG7wf>$*jR2
 !Z$JJ-|{?rJ*GQ1l4xzRZ=5w=U%0()1aGupQmHt+iOG?L@F-Df+m({iaTR(M2xSYI~@Q@OZ7kVs7)S1c!aE=T8^jva$^$t=3Iq$
 i;{iolO=_{amGy}?siOEcIdO#+!8Ade|$iXB%$*${7_OM;%cQj?$He11cC9fZ40?wmt@i6lT4J4D15KS6|j>sA!JJ7oL2C1eqWU
 Ld;)3$vK^)@=_-PRfYWLy#AMSkTe&`KQ5cg{G9nW@1%lo-ha5~2u9x)*Pl|bqYIC=W;xKh^8>`vE7L#fpM&wpqRsO(K^p_ado(_
 Lqz>W4eV<MJwxZozGG+>mF#q#nz@kW9<MoNrnQbp1wLGPY0gzz1pZw5aw_Yp-sy%EREjflH+-%j;t9j=qg4l`pz);~*Hg1_9lYH
 zCj@MQakw3i0-x9pISgZ+&bhWq4l9q;tPR1>%fm3sDJXX3wpyV~5yY%4AE7i;B(J+~+@dnqSBC@IZUzPi!f`}9S%2WL^Z6V!~q<
 vr4Sr61_`59B)W&f`HETXOw|QI7Wq@J@+sG%OE7lAi-Euj%y`eW^cI<So8pt`_QtU>j?gkZh*tKi`r<+H|TjaDi|o>PWx+mdXA+
 WKVz9BFuTHKSdh8+ps8|FUus>Y9s9rW5wU@m|iUm<|A!-V57fBQ8Of8P^HbaWa5@Vhv%8=LsI%w@RLXWvbVYJzZb*lB&$i5q@D2
 +Xh_aOk`7qjFhG`DYQ9_UvWc&$hVgUWcX49qz*U9Y%ISpk>C@)Pb_)saAbVVjIZ<K<<&e=CVa_J(LXCh8Wd>J{IAS+GZy3BLE!F
 {yN%LHR3snCqB_v9g9AUC4d1p^WgsR0gGlL)$VPi@_r11khc%XR_lxC<o;Xy@UwBRryZV27mVz{q?8r7AeHBk0OFi#@TJ6h+p(z
 K=cN3@Vs4c2$aHNCG<tLPBSE*j#d!x=ms0}$MvGVkL@%p`339Q*YSa0e<J6xi;h|G|#Uk;sWX_((t5hyPtpzF%+@_i!sU|Gt|1;
 f&NKeLq>=(sS+SG}El%wzMCwO9>A?ID&Pm?KtCa8QWYC1$<y{BS-M%t(ImV#Sba}mdcku;fsIq;aE6X^WNZaPtW3$&oux3&-(@H
 -`pJ&z*OEv-~CwcmN$YIlwunm_2d7jBXsbtEPe|T`dIsxH|86%6Yo~Wwo_B}z<DF&b$6XQ5a^Z%1VXz86vbT~Z_B#-{wNNFrau;
 @spl97i-!h6GZ&-jHEeti6jaGDv~I9try#*s$*Z*YMpXtR)ZS<;$fKQ+)`X^8Y-X?+*hIj%63}9Pg&xYtO`NBk@+_X-shO}ZQi)
 _Kx>CP7xWuE!K6dMi6?^dmO^~`+(`^D2>2o9=+qje}U+s}k5UMU@J1kk_%qlBP$<JqDG;YNFJy;tT>I>bRC(WdwA+1!gK!?1$U1
 V}KJJWx)j_4U)vSm<4U}aPxZJM~J@z?8k-8n(AZrv00<Lr~<+GKHAlH<?Rqw=q(jocdDr~$-*%=7uZvuE_G!vE72JI46=F=svqQ
 E~*e=M;!1jO~}3JR9w#g-2V5s!)U~G20=U;*IoXT^w7{K$ReOOF9(L&HKEdqzCShgzFwguTC+2n4^dN9<h9y3ZH5o?+fLY-WA#?
 ONdkoI(mxgB(9B}9$xk6jyw?OSuf34mn%u>go>6WHCndxkYY_!NWkj3eHf(i2!Bd?<PLxiysc8@1XoTuFF#DeEqmWVg1*)+EWKX
 1C~B}|@+cNkH+SN%W#LhpfdHQ|S#Y}Y=W+*P_yfZ!RH2iyQWic-fX7Ax9pa8{8M=XDxyBRfx!he9>6TKS-QwUx54WvX)LtIN*(X
 4WG9~nDr;<fGjfqWtn_h}uMY#=KzycFQX<FZ~F<zVlC=<s_53|M8_Ql+LP#Ci^B*1}ED;*qC8IB#iLr%rxwd-m$3@cR#@gct^yS
 -^9<uVK3#V7G*t;ksurWt{=5|05b!>85feAS3?8s)BE@QR9Dy5KlU{J_Fn^NkeFx(Rg-WqGO5BqXmQk!^z@=@j}aPLc8*H>ud4p
 #Vt;KRFhzhg5IR4rN+H9!lFvPi21OgLsu8o+00iQXLa+*7P+cNpkPqyuZV$``BV*vm=P3E4vl{F!})s1`dBUOKmW&rNB&upa{7?
 )jJ`Cd23lj5WC*8bt1RJVa*$MQuG-lx#8u2#6Rg_udJuOS?T|M5GgPD8l#tOmCA^_|LcL6LBNG*hKtHpZvEUx!7VEIpD)l`j+$6
 %$b-eImLEtwCjQH<9nKoEU#A?+lBSQx4O63vBA&GVtv=#i=9{P#Imx|gNk%>J61EG;`9hsTBlft*JWuv{@!P|`%-BphvLF8Uo~3
 wmT9hPmUPb#j*?dXyo43{b;FymG!F09cb3qLz&96MY5RS0(dsI6wI14jY-k%SLqpe~5lJ=a+EuYK_j1Rv<PdGNEx2Vz{@Z_ueaZ
 j-29q2G!aHzALUL=b|7s;A(HNBkGF(d!&gRlPeNl0}5>j_UO=}kKWcsW(5`=<rbmDKS)`M&6I)t5AJ#a1|?)%)3&xyL%dd$N5}b
 c*%JtClABloW^;it<h0f$S3rd`(sI))2;cC{OMyKsVC5_%$7x7sXw6VzBShazxHCR9?U9LAfC05+peC4-5R@O+k-4EgyyN?xN+i
 6pGJ<M?8tOj+RfuF;sWMW99?pXUfME{g1!7f>xM0Kexv!riiZ`*4~QUg?pRXFD2dgK3=2EcAxQMmz`0GUss_xgUw`lCS(XC+q2{
 09OGt4CO%#-{e5;57BrGDEGVC9-FK5B>I2J%OlHPXO3@4n7SE|xA>K&<OBS3A*`3=+V#VdgY>)<QmQ-xOgCZizA*L7t8PZs)g<Y
 K{LBv2Tl~Q-f=5)<7CBNV17@qek(3Nsw7Y3P1lx{cA$|w>sLY=w@q!2Xyi|v3Z)5YKxB?i};q{UPU9Lw`MPC}f!8uL*vwDJ0;%-
 K2sIt*jh@$jT!#DeSnB=XFd^-RO3NP@xG*WK%W@YGZi{u?R%P(<NvnC`iBlDz29!i3<*`Q|Le5y2O-w7#V9+)ml3>B-sV37JNtL
 _JIz7zo2+8J>KGtY|}~e@w8^KVB<;Jwi`_WNk8kW0;Gu+k?u8>x>JAnsd}p(z+7&k?6O9-r29~E_cdgeNw?XBK8?2GF$DS^njy1
 RrxvC?)^CerCdNLuAJDZ^BQYdA;MW|0lS-yd|ii)k1<iRE@*6wcU^p-NE}Lv1N;Gkil*s25pQfDRaRUiLnbk*rg}&s8J}`RvC-D
 ~zG@muL3n$RnLl^r8c$Q%Y67u1X;g^NL0QK|LGSa{Uu!1Fm$euXER11Bpq%B;b`a}@PYueuu)7FRALfXUTRD@y`fsfT!`p7vGxG
 8XWye8=Ok(RCYTXn3jxDVN0oC#C_ZF<K<aNsYChPXzWc(5vAJT1PZED|+u$ZTJ9k=|Qz7N@Unr?$>`AkaMQ7XZ^ZiQ6_@AE-f!r
 l`(uT1GrzWzUzvsUW6yLxXT^5Qgx2^)zD_a!#Xk1b_bI0|l(YPZpcz4#PuxP6vm#b)!dl(e-)nxc`AOH5tpg`eiTs-S4e6}H?dI
 y5U>B5w|G9uII5y;ci^Zx32;k#`<Vq(w6j*_~J*dc8XNoYO>o{6S1|poNPnm&k?HfQC`4fBNx4*v%F!Aud|UydPqRky<1w9t+@+
 eTPSc-|5}e5mblgd4g(EAkAK^Ygy$ppK}!}RE*xLT`c%mbEv~VYfr=ngarmK_x6Dx(ZWeb!6z5)eX*0vJuFCNv?;}BJYph$z+%+
 lmOH>xJXTCCk*lN6X7!aslw`e#h%Si;iBTbZOmr~$#&jDbWk9i7KeiNXUJ2ATS@)_R4Gm`d=w9$J)o+(aHT@tn*(sjwW@0Z1Lh?
 CpzUTAtmm0d`7!zGS=}awVbdj;;cF@jkd`IuK7kEI(i8X8&BZ^n?EjHxcZ_hwf|9XP&kkF&>WBlhk{8#Tpi}qeI(4~5=C;OMdGf
 82-7JQ?e^#>2i6XNr<1X6v9?J&;MqFSutXnR$x8f2l-PaDl3hk5U^+4zN$$I;DmmLM=27kNaHdEmX~Lk0(FB$N7QJ}+Z7wH0}D^
 EzAN2)e)dwXs;}u22A>xk(EL@Po;xO8j@bTAg12nVlt4Yy;XqPc62XGv<CEY^mG8IE#h8*_!QcQc5Gg_m)$|KYn;D%bfk*-&Su9
 *0>f|HIz_}&DPY(H%cl#>fmW(p18y4Apf|1rk0${h<6>Ji@pdv^m*`B{ODDWowsZ}E%TIg_M(%-zu!zteL*tjvO&Qv8T!3{KTMy
 ~lYPzg2d(t6(Z|81uOH-g!({mG)5imPLb;RW!4u;AM%o8A&WAT4;V)sF2}IEjLEY(cjk@$^HgBsiQjwTNJpPYsUM3FHq`^~#W<Z
 (Rts&cWT4i#6xKpER-@eN7Nh^x111ruf<m05R08FqWlC9)|BgMF&u5m>*!*(~9A>XnHVV~IPgmqT@441ZkP+=PJ+k38Xn3ESnZZ
 13L<z%vt!AIrAEy|6Gw5|80)tWh#KxyUono`=ou(Cze(H0u9ctu6mOOy+gY|bkx`JM^az)Km_iqSrG9&}P9N*Xbkf2`fT!`N8|W
 k$K_)j_#s=%g+Jmgf4?QtaG^<gq}pi688q17`^jyPcX5$Rd0%?@@5dQ~4T&EhJ`WrLCUZntMuh$rZ=b)udtqH(sdbzf&KL<a4ad
 zxA908m1<nf-s;uMylTx6L-UGi?F7$&B(`V5%;gw{$b@=bq@V^&bOhKf5bOM$5B!f;+owxq%z2fhNei&0KFtheU@%7#-(ZBvBM0
 {Dp^Pp+~!d*Q;=A};SK4f<u_Q9r$w!;WJS`spyyGkQrDj6k+4e0%HkcG)6AqEqF$MF0V1{rv9gc#P?kxT7K({f>g|Fob23d;FQe
 P@Pvfxlzg|jU>_<uyNPO!oy@;VgCQU2j0xxpBq;Z?6G~o|oZ`hb)YFMmZ1;wpk_lB(7G3B7FRb2mwk!R<+^^y%da^M{<g`|GTXa
 tpeB!<T7@$!xsc2YP7v;S_1VRD$CQWy5me~dpY&41w@AI6A({d|09L~PYScLI|?vzM890KRV0^(ibra$9{|-R!<bi&AtZy4+}d#
 C8+pLGlJBZ$$1bUjMP@xw`X55qIZ6a?PUJgw+1z+DCRjU1TAIWloU~O@hh!<LbsJV!khtL}RnON{-r<j|~GcKpl0o{(`#dG=9?L
 R4sdp>06=iQNHtllY2Vn2BHO1tv{{1w0CN+v+k}23cj6IOl?@JK#^JElY5j%<p24Wb|GCi50lpDT$k-ds21YYjC|-?c_aAEQ;Qs
 iD#?C)lt-sjTQxg-m3<DfP^gEBvJn5DQFe}FH%^M3W$x)L-Bm#Xk$0bwMUtJ3Br<;Pm;_U8tByYaD<xFFA8tf-V6(5q{7h8V*Sj
 VKs2k)JomNV*FIkKf)-q6dNSASSE58A1{VdNam-;xK^t{%`W2f?y2Pyk03r(`T=r#nO*j%z|95Rr{IN8m*+>Vcj9UY(0&9T=!qT
 (|0E+s7=i(T$pw#&LL0fH&2$gqy1-|+rV4#b6tVVAErSP9i-yvs$qcf|2s_TjL{R$CF+y%R6&wUGAZSLBD=5%-QO%wCPI+Dr|P?
 |gkxF(!Y>apY0~6*TfJh_B*FlO~uJw_>XZJDNGALS!z9vDw4M93_$1`H6RoSZ`8)6@PrjA2NLAzpT+-x=F}RbJH~s2Y0P~2wzQr
 J0M<)mqC`0)0|=PN%<FSf4IrOW)138yyev~k2D4e_|C0GRUh~~psA>GLTR$XQcgQ2$bTHmN*tyCSTPxY;P2hrdgzA+%(1!!-xLT
 cr+yZ24A)5-@?6vHROfbx#e*`qW|(-TgTd&a#OiP$*_|z>q~u9^6PP>#ZBoz!Ezn!P%=-bx-tOsr<?QX;fth5Mjs7E()UDsjlsZ
 ^H%L&FBDZQU-tiS2p;2R;^)NKkA4W%h#92_9r{ZL$_SQ^(G@z0gf_Td?WH%86~Z84rvTWv=~knaRZlw#{=8I#TH!&tiVGIMN|72
 cupG}%(2IS7KI-e|~%xInLol*CJiOh1JCpgUewI8J({ovG;~__@3MV%`-??;bdFBJQeffT~Q5gTI6Oo#;};4EvIjdvvqHl*sYG1
 p16a5r_4h-0A7?dpQm)QNO3y+)5Z`IjQJKWC|W8bxum`A^@Dg_@0G7bXwl=FEEI1Sk_JuUDb?fmU$aNW@~r8hj=;^-c*U$BEuNp
 #I%s|Qb`JZOh14zlesV^+C#83QIhgX{MWPSP!`AnY&xYu#@7^?XbA_llqJ`4gm@=3A!MYjHhbpI%$VXbD&u*RCJIK8TurJLG@EN
 Xz0o=Wj$E3?eUS$)mL5dOUSwQ2NXmx=LsF<J;1a*~?#NMS6A6jT%CD(*NYGu~(5^yRJ&YXhS*JygC>$ga{glN6iJ@zUwInuVIz$
 @Nan29hde2Zl_s*MDu}d*baOB(7*FJ`Q>UkOKDr1&x7F*UpP4uQuY+CWiRPRbuJw^_SGVQ3dg0NjO$z)`*&C>;-=bstM*Y;`SOZ
 dF+2#runPi(xH1(lPRxTkQ1@F@;U&^k<|-a+*S$D$*qHGw-*-1#+qKMv;;O|XWW%6$Y!mH$>m+&_&v0#%#0bTizQ1(qy90;o=!c
 z{lDx3~bDJe}aZ%<FN1Sf?Qu(aTgIP-kECMkWl`Le*Qp<T|Ba+FB(NbSqNsMi`L?Rd0*u5v>_K^Ob@(4!SdXsO)J$RaRJyp-@)w
 C?S9+CH;h|N48f`x%Mdz>{g9k{z#{5KwvYEwYr>+XSX8Tm>!#B%K=_LNR+~cg<6*h(>=&+N+ifVpBfSG?-P3_)ZBz~w05Mkw7+u
 aRY<Nz>lfwP;RiwEmAkr?u)-~^V!cyX`z!_4wN4h3^C^M0y=oe5^25RS7;7D%^!FZFyRNR)xlYmL<asW3U0ajsdpNMBJ(oD(5?T
 ZUlBa5GFH0wntHrX4J`l%cas-;P)LbGBi?HA-CR4X~c)Q2*(8&!cOBHFh$r2DD?y(|O1c4)bR5ycFoYkE*EvsOclqgBMLs)3R#b
 +_*0#t`aEsB}uaUHL{N<tlJd+u(W38le_T`D+U0^4TsdWcOj-_|p+U2*m<n%*XGODnyXwc~f|yuo0SYzqylI2B3_?y)ITgI)yL*
 %qpbuWkV-Ju`<?oK^`I%e9c|t+ohdY778$BSeR9V_56mQVa`f3*fnLNmQc;I94F0D-8g)=P_XbvKcKfSQYl8Ufq|r-8zc~X+bm^
 J#R7=YhCED5ZVRK+BvFShNvEe`;biYhdR6+j9h_CQG$C;+?gUeGd_Z0-C-)U2^5;88IDZwkZ96e)w-4f9+CGm3N#kLdk^DXnN+^
 e(|e*Wk#5lVKrJw&TKvNlqbohcprR--*C-9<^IVunkSS0l6Ki6mHaKwGe~9sY^H%}DZ_RV!xX6frLo`_R2mByR+f%6~s@Z>R@^-
 c$Jcj+|i1hMamyxx$pk1y?FD;EymjDdukT9Z1W$BPH2X4>0-FlY5%vqJsM4IhU`$j$kq@3QrtcxZKT8Q<0Nr>g#8_Y>AKM?m$iW
 A>CM}up0o!L`?XEU;|P_4>~U&iu-Q)vSvu$m^(_f5zI;VAx1vv+tr<V^LB$$R>5mF{vvftea}(T*jy?Vz5LsE>J;b+Vrh3=4Dl+
 b<r_>ThcJ_u*N{eW8%cE=}s&Uu$dy^S%7dRUU%ZLeL{BE-8W-o~jC5tJeoz#1J1R3{(3th%@4zoj*`J>tx4sIG)j6CVy2FH!5CK
 5sdkgqo>wt@Gmy?xiSzaj;~i)ixm4iB4LXv4Spe$KkX{z@FIFTr({UX8@J_XeuW+X{F!B9ZxRt85zb{iq^2P_fmbCri?U;dR9wU
 o%tUerN2w^5JKD21QD>LXR`@zEeW59p$~~mE-h!SR4M4GibM?5+J59@+?dDg<{ieXc?k%(9dFeRj4TR$-?I<KN<v1KF@<Bz&u~g
 oF_q-?{M5=J1y%(brcqOqT%Y65eAL%#4`cE&*qX9;e*%HFwN#++%pxkE=eUSH0-6GYQK5;Hv1pj%)Gs!x&&jvHg@tR(WC7Q5SZX
 G@4H@V9VRb3Q!tos|Tp?7~TdUJjD+p}U;CX+z%q;|L#C!D-FrT63d^?~`$H#qO<)kE~tW%$R*4`fjdY4Ja3D&>!x?Ft73x4L627
 0{9NI5eEZ3lDVtF<x#7dYioZ`(?ZbM10)L#QaqBQ=Eg~F6WZOvTOF6vi#-wC=c(K*_Tx15&7Hc?LD8d$~#Xd52D)K0ln{HPpGt_
 =fcYnrRJSzayS5pG@94HpJms>US*&EBKkjf>Pw{i?XG6N1CM(6qzJcS+;Pk)L2$b#%rK8#W&hK$re=}Q{GCfn22c88<5eexP#IZ
 t98{^-r0%SM@e+$RT^K*BBCFzslrF`7S=|!*b^sl~k7%qD|IU0>1fiYRpU+okc+L2`Swo0QP(4ufL~e+PKoy1|YMH%#JTf)6uj1
 xtRhPo0wrLi>{^t-G&&dqVrHqCLfU2Ojghj(VB7wa0UNO185Bk>L6B(WPv)?um#-4MuD{GfyF;Ncukh-A+ns5Ni9ehrE6TJ4mc;
 rMS3FTQ$o;=~GzRZ(g#q}PGdj7PaeOd}t?Viy9!3qNhA6PBMSHCZ}mQ=c2vZ3O2vfU(EO>IBn@p4~o+zqbY(+T*!x%c=MLsROGs
 eVjt=B7_X2NV5Et_V((V-DlA$zs1U4Q-oM3kn-Uu~^(7Dq+|c(UWzec6!>=2X@}tv@mIpQ4)`8sbk|w)04;81UG|*^RbsU@Na4&
 C)aYHTX`XCB2vFen*UGHS#>v(WNS2;8N_5;W*1lU%;>j!dTwK(%WT;eb29T)zv)41DKg^3`SxBbl#vI^`zb7P!B%^fnO5uqR5I~
 =h04p<Wky+=nHb2(ADFXeSo26la+d%Oaor7s+{b4&j0)8VhzRXI0n%!*t%>HE^8Djp(ySSnJyv;k%{0X6$4&T{>;c~07-09=t@L
 V(5GgP!r~R-)NU!hLm0^`}l=dov)R09p<l!9kQc^bXg&hvP%-I#TjFJ>g$(7R;#7<{eNZ?h6N!Sb&|9R1_vnC@rjt@X5e+vP>K+
 m%!5%}0|IK(D_t)0TrQ4WP$721>I31N}WmsFYudpT8$N$*l+D_OSfbz&8EC<*#I1<z21TV*_goOyoQh_VDL0w(}~dU-hoa0bq}e
 ch9YWyuGZ&{`UsY+$yCwTBT7NY=sCioryLd;GTBdt&b6>qX@kIFc231KALzCp)VAir2qR6lI2rHu9VkEfOUtb{0YS6VGuI2WVKq
 Ydb=&I&~UxZC_!{^a3K#7_^Ew91rba4=zktf)jYGZ{oJ3KF6p@B6e$=mW{%zI}Dr2s5~vEV`UU?<_?)UYJz5CbXW3RIPrC>C~_R
 hw;xv@@4w3RXvC$oTm}NLl9os^O>B_KEEiNkl3t`<K|=_Mpb*!0HiZk3mP`Y(YyhLo0}^YSC;EMr=CrCWGI3h01A;gKpG<^K`Na
 |;p<H2~0g`S9fwDHxQnWn3EmGf3=Y0>1C7vtO+pdWtAzZkpIGK78`>^d*(jHkgv7xnkw=y$jPhMaA<a;1$=V6BMh>=hT6=q{B-d
 Tn|0bLg&2|3Yx6SSS9UCU(yw0oN~A|0GZ!LPinf>RvJlYy%dV1!a%4reyvUuw`MwWnB->J|Va$qNg<Q#0FhAG+=}?T-dTEez9XF
 pFL#={GpZibb(UeZgNNExtVdg%*8~&B!t~C7lT6S7|j}TE32&Fb5?=9@3rVFXb+HIy4_&zWcFB>nqTCy?=M}8>CkSeXV^Pdb}Kb
 qeB}no9dD9Hr1u`GO#Jp6U42ypgk#PA8YBX`Hg9g>>Xk$UOzsUmfOk?zIPY*9It=D8VKV?i{ofJ8E=8MXx$z`Rqw67dzqa-r8g0
 @UfGs*qH@$<$$X*z27{xU=z;<UG;0uxc%cAm+i%bpyMR=OnQE(9ljs^)spKzqQ}d1<clFpDl^R)?=&V1{?5>#Q#`JkFYN@YOTnm
 BMPawNxJ|YLGQqw@-ulXuR29=$a7H5g;ReD!6ErDFyiV*KzkZr%)4@06g3?41#NoqD1C6Zv&k#EF{30pp+A|j<Ac{g{8zbkUZq0
 kbF-uH`g#V*UNY2y0ST~uHrWU)dH7}Ym|44=vL(UvZ)<OI|4IG!BF9&!IJKffQ=@I+JpQ#{zuMZweA96)Mu`NZzl7ZhS8_bEDH_
 Eq#zP9CB1vmso|<os3<$&y_yza9@YF;&{<Su^Kj<UZ;jX6@+Gw<x=*iDiO8ZY%E|rO?<^1Mnpwx<w<+6@+v8z^+@Fp-?drjJUK3
 BLq&&3Mx4UXBmFRS~iXP4oSe25Y}-OT60<C8w`z4HjCg6OUnP8Ut!f-jq1gGiSb169rSPe9(-K9J}9mCtd(J<34ZP}QO`hG+qvl
 D%EP7}Zwq89`R3njHp_`6_w=J3#)gyEt;FE(Av_iy;woRU&i?JnEmBwDI`)G<pGB9eY;G72d&DGukX9>Tdh|9KoNW&ETDTwQtDp
 Hy*&lS=c2LxuzhQk?>c%eix%0G4CM&lTv3RAL9d!DbjIMk6Hu)T<QFml)Af>iF+S8GEy$@~%TUu_V=O^RfY><R8(vI_nZgb&nF|
 S}CySLGiBED_D8-%sH3dbKJOgMV9aX6Xn>3K7zi23Vn2;IH1h27cmAgr#2U{(DYGUzMz5l^u)u_l1I%Clf*u;PTWT{4wtTkLc`?
 _+rCD7Nb1O->b7InnHq(+oc}JSv59LcZ4?pCjT{p9z^!5mxi!jyrq1b4hO@BLp~f9)((aVCg7J1L+`Qk8-4FuuPVFvGw;xPL!z+
 zQ`d1S}C|cSdqJ3pECcsx|X?7-{e@(BLnZ0dRM68_d>wTmUB4HJXD=*(llHO7&1fvc<$<7Ahch~tRf89yqLr%045KgkAyHCxH=P
 *f2?!=YhzU8J!E<jQ`Ue*GG2V0?&Da^DfP$Q7=vu1(MvX727Gt4hV6%PKa89}eDp~iXr?<aJ+tg)phgGzx!~60GCJK**%J;Q2+}
 $@c&v(UVl;GTL`y3tfhR_pwZ(m?+Hu6hs&cyz8`7{Yey`W}y&05wxh{nygK`QE`}ALiiC6T#_I`EsJQuz_K_URX_)se#vlS%^eK
 GB=e_VX3nIvthgNF$|-95X7<N1tloQ%t)%)DXeo%fJbo-@+Ft7iY>>5GTg$K`bXMNoopT1MW8YHG+XKiD+fmfK~4L<ZD_(yprk^
 I?QIO(*t&$h9a4ts8rrLEcvuVbr2BxszQfzvo`7x^EwT=7W0ud;@XXa=H}l+7;*c8oby&5O-;E7Q<h6FAAMRFgnWT4@wVKLRN!j
 Z*nv8=gIp!TK%oyjy6a5Z>V%8N&c|*U}AshWgz{R@b>fpt<>%v2=%R6MWGVnOMMFM6GQwmOX1x&V<mQRNvjINumO5$>_i0m7$-j
 Zl7e8{Z7}Jl5&f+7p7eE_KT@l+zG9k#B_qXgq7W^0zNQiMQ3?#9oZ@?p=ou7#)p<+CB}6hu@!fNM{xTT)4JZwdqV}N!#IM=-ei?
 t3qSRM=7>NoEq3Cj1%^uTFwx4^{mc$k>J#ibDA2I}At=#5#yCUJ~j!kk(=GBM9bgrnXKC49Nxz3v_I4Ot(#LZC7$N>iGQ)QcPYk
 Tm66m9gZoJFHG%A_HdHPx8fT}5vou)`v|b_*k-xs~ERmpY-v$KhF1g+ygjofdM9{u7TE09+1Dir<qU0NiY3LB#>F6{pRQO)u!*E
 zhU6ypNVvF1=yzd6Z}VRTU9z^9s!p!7M#K+^l1<c(%iVuwhnRB&$t=RTZxQ*i{|W<}$fOU+vrnO#mOtPe={&YnD{DvONp$>}H+?
 8CUICKpx%{QU#|2a&tDPv4GSYdG<7-@G`+C4O2k~&NCC@5MA6C{|?MFU#?Os{X+8aOIHRsh@kIM?v3kmQ)kPE-Vt+*rxBU*;1D*
 S)S>-Kel>wK*sr^LM!McN@2Z@@FKGOmj4q+%8^n(cq*xBmlg*6;XW(9{u^^aML0(3Hi1l*}xi8;uD+W~k8VKjYH!nZ0X?XRMke2
 <2%%f~L0q}skwbB<<*sdvI7}PTdxS!@(xTYF~47rZTP@uv1phQ9p=@N8wT1EFeSsX}af+L-JP<e%O@8*K})ewFckXEoTwauFX%t
 lsa=XV^Ek;(IapqtM{_+PH15!DiZ{-CN`8aL=v4Cx}gGV+8k_FXoN83uDL<AVdXf6N>$C7zK?b^w9&ip*ITOb#@a?Kn)krk3brw
 DqDweV$jd-hE54*NC_T9KWV0*(kuY=iKE((xqNf7)?=0G7OVR*xDjBCKHla^zEF?OarMmitM(&W!>L;qyV1~KRn`z2(>zMDW~E1
 0mz}lw;b}M>WQ0NN6_TrDv{I+J}T#<;B3jQbCSec#$wmp(1ZTQq@^3F0hiH-6go&^*A6+nSQpUJTS7EJlLaKLu$H}^ge5ljD`P;
 3Mki&tl#y{p_)~N|%PZYQ9+2SA?aG)aRz38gL@zKOrI`VqBya{Pw9o3g_*L7KhEK1<O-!Xh_=1Yb@13B$kR)!1yhZ+eTCJLwfew
 f{AFiODS1RgmfjO!VH_%P9*!(U43vRheT$xfceEfuXp|G>g@_YD)eK=(WIK}!UJC~stTePTqglKK6AL=o}7CGUE*#oA3Ih$*A)t
 ZL%+w|tqcmzA7f`eJv)TM*4m9HZWUvIdv(wLC>=Ad+1i-e0@ujas+_Y748x|cJdBak~$LZj$-PqHOFNB!ADt-VDt2LwMn$mw``T
 `43n1%TB@(FLD_V;Xk{Vd1$45+W}uer9S&6r3olKu{0-M3u7iDADkN1i4%ItSL2Ev+lcU*qM&2Nzjzrf%STLo4we-!*`zyE}mo&
 v=#nHdl;Dfy5jKnInMw>CCsSn*XkUB0wui^a9x;BBWrijUiRMVCkfng`E<on+Vs-!$0#E=2Q@$ef*Fq`52qnX6>9o-UaulKiNU>
 1P8FMN#xq*_l0xBqfA=w!;C(6w-@(aB6w|mp7KgvTJbebA<L#tyUsEHeFALRoX@f^9;B&_RMqDLnOrFsr#`!<x8VTS(VdgAiBI!
 vyP3P5vd}$Ddg~uB4FY3dj^EB#5E0L^6$Q}te><cKudvaSFNAPnNouD%(79$@@bbq>uPlq72TM`bVPFjWzh8}DpaQH76-A%ad#6
 MAuXL+*}V;8vTGAZ<srM)dco$ldha&{^{%<b!m?|)vok54|g<E6d_@Cyy1Kmz|0d5eGe&+3q3u(mcUXZx$Knb}LJZhSF64u&`C=
 j`K()x0)IhCnERmU;3L$R1<zPkUA&xLWo8{Vm!)07hVq-TkB0!TZqi`EIYV)Po2L9OERRynGN*Lnk7CcuKx4g@~8`p*}O$pBMH8
 zKW;#IwBFN0(Nw3gkHorcOb5gWu{G5WG1_mp)g}vhg(}DNi2X~fRUo%VyjBPd<3)TuWUUTpV;j!dslb&rq!Oz5?>vlwLDXe#ZC!
 jE>+(Sr_og~OzTpv=b63Mzk1(nCZ*yqEKZ>(wi&63Jw{9xX=p?lR$e7wK#btFkeltU3NBseoTa@PXC(*(EG6J%8Ue*VA_J_&yOo
 %bs*G=hArE<JmxjsfxeC;;{r~H~DatWoS7eD%R*P4sm+IQSOAOrW2lWLmGjAF6Tb=enr@Cn`1yB0|n5!7v^Q-}_e#qa<Le+mCi7
 M33VOb=9jP|m$Wbe#>0Q4i(BwNjE{T_Ws^w{)pFj=b1YV%2L{?r}Mm%&25_ro<iPtSA369X_bI@O<WWh|~@J~gzj_jsX{eZa6fI
 7i++rSoa9@cRLclOIIMJxO*QpW0(1ow+T&%sA$Oz+wuJDwQ4l2H5)>T1_F^f5ZQr-APDoQu!HQt;tQD^852us7*gdj0YiDt+dy%
 vQ?I&axSw_CcWH{NyKReZ)KoI9(Xq^i)@%A6Z`vp;?AvBDY1EOp8$(;N9IO#R&w4>0HU-x0K9Z%2YFA!3SLbx)`p)rOF{~eS&xu
 E3Umj&taX;fd@b9?iuDR`5;ao1Y5`kCLTeZ`DyKCSMDY<#M1BFcF9F!cKu@x_Ot2rAZpu{)+}bfWHKZCbg;``|K4i|RFX?bn3Xj
 -&#~PZjm6a~Rt?Er2C&=$51l1wKB7cOrB@EOcy#^qoK49-79a4K4aqOS12zS<ea$c`$O9(?E5YSHxY~W&Z?s&hHA9%%3@_xlw6E
 ){z^?)+6DRk^Yz*(B<-D~_4q(8A%-KlVAo0jyjdjUj^GcHY)C8?Hd`?LCax!THz`Y~qp|24jjVQvkQ6dO(8S(|qTV9x(_w12Lx@
 seJ5>l>hoOZ)R>D_LSL<KjEe6TPZ%f?$D`L(;2{Xp@&r>`nW-OsG3B@Vu~&*lNX9abE!uujC=?dFjy_6Xlt>S^9?KcAU`+l<2Ao
 ?nKJeSn+$Cg^Bra`YxS($8~ztv2YsF@dNfX({|+Ifq4#tlm&$ulX2Q?If@GeX||z;$al*yz7||-KOyPeZa+NAjQN()nxC1Ne8{V
 @d+|T#D!glC(_pH^0o18;3%s9&Mu8Y9pLiu)?N}=;t+t|YuF|~|_R{qD2>@RLwzLh#4g{4jGHBXRW1L<7;%TH-hAM%I^cZG_Kid
 _5AtsWT3&yQ^cVO6rKhfn7EzOG;NU_0G$=DAtGkxXsXP>W2M`9~TxV1bncKd%!W)orsp{e=2nvpkEO|pyhXTnVj%fWMMf-Bgdl9
 2k?mW>c5ja8YoC{L#SGImS2TGSP~2L3$^*>Cou;h5*K(|Js0jeV`?oqmkhI8-r%A8%cp(77E{gdZ()m}P?7@zv%xQ`!N6&_OL^Y
 Dov+wu>~I3Xq1H`MQEftrhne^dF{h`9rP`1Ou7jW%5|^DO*&|+a4jO2e-Fb+2^!By?(?fByUhg`^M2ucHW*7m2v)`Lu)jB2YTbU
 aN|~tRDa+X1%`I39;0i#+m&sxZdC_t4pmKL^$npijX7R-r~`Z*__ONPC^0Y7w>~!%KszfS4Rq;{pwPRXR;t@4Id2g_XwPQ5te5g
 NLQ9z8{auAl*o~TMEAo9dr@pRY5(TG)A?(8{HZmD6r?BT&_I7TCs6jZTmS3k4M_5CWb{SB*ez{jdnv=d#Ob|CjYKz?Zh3D2-9)c
 <ZdKk3E#%;RM8AS)*-iFY;_YTO2=1}-{BXevN=5mb1Q~RSye(bZ1`l=2zL7hbq%S;E#s$}5@Iu|)pun=vu7rQ7k3K#gm!IgmN3|
 >^4Tm1k)h>J5}1!X+LKXE2vTk~bYC&)$wJj5(3`Y4e%7y#ybd}t%)`*CwU^kI$kU??ng2FxXM$)iAXLqr~TY6F4Tk!y1bTyv<DO
 H2OOO*ejx4x`vnKZ}dD#Bn_c^<YW{siHEgX;oYy!MJP_Ec$!)?ZQQ;xQaY{lu)-ek%K-UwTx6FR`^%1Gw82Rz%^U0+%t!X)i)l_
 _G-ynXxPbnE$aPWJVRo$(qDoiuDXq1V&~p5uffe^S<az)d2FoW|2P?S`~-v^XsKK31G1dRRIUaOO?QF;jW!Jq0s3dp1c8ZhUg^T
 HE7rh$I<e}v;nc_{IfmD8iVT2gB=gV)kDsO`PfANbodQEV0y%S9DZ$u`8-U3F7_k{HYTEwX;a>cwl-7k)%{x4PMK$EGFE9T@>s6
 69gFEix@QE+IboMQZpLWnpx^7_tAH+WT-<o({{&-z$+PP}3DZs4C1bcC@f#Uzwl~IQ!)Mv%1t--7r>qr|eeXE7-ueCh&gX#ek=E
 +#OABT)qYaC<f)^)C6gm-_Md1IvfN?B-=b9*n-#kH?2Fa(ScXAT`RhO$oo3o4P7`AF1l`wV!Wc_D0P`7|?pOwDhfDhseN*iEuj+
 &ay6_+iVEfU<jm3B7vYvcFewffrJ$0#O;y@8P9sG<un?ad*cnC&=<*WYa=kHMUGr5yFS?d>ULg-HOPibX-em?c!+wvrf_9KQ2E5
 @g`uCdCI%R2@MNB;9mu7>zX5MgJOSsGz1@3Dy2&CmRJ2`b2-e?>Q_eBUzXMpbPVdkBRjYSF#*83bgQ-_tVNOtqjb!1bRMq36uAF
 s(qoR(XloL?Of4eiJi1sL3mn5zPT3ay3xmKGW}bau`3QC^nY{rW@%i`c&3pfCN8KZ7S-5BPJ<J$EaEVmkKIeUfI$J1Mtc1n5w6g
 74*7|fEXmZ>oGE!$+1T>F_e`q}F$09#%GRpJf!4AV&UOKv^7<CRi=K;cm7QJIr<+{n7I`(FbjAkXU1(b|x69)~PybB-}<AnR}+E
 ya&=-Vo!+P}F_aSnxRV8@EhTJcj|<$>h#Ex)u;Ve-7@8C+k$Jd;uT@+!&xHN9i}5Fv(-?0RnzpG@I^E+~8%;;-NlBt-F3WZejsn
 o)IBVzOC6k+^<x4&*n9PHZrIQe=@9O$$b*Yt?5)r7(jfAsyva2k~BU5a@6E%0t8SmPFD6O`Eshz6q3l*dUKcnZAwc#};u$H7L&k
 VnNwXJyhYeC25x!F~&59n0cF68rg&2w-2Nv;+7<7BwwjqK6$*%wGI>^igAROlPh@!l7C#aoXh^9!@e2{igSjXvyUXvgy%(3RrgT
 w+51LSUu6%kgVNyUYno54>#Ro-cxA4{4!vW(s;ydh40HY$v9T|in&@wIl2Z0+pMQG#S~HZ`z)dtcFq@N@I3f_>#m5MlE*l<GE*X
 vKlHY>S3_x&^n2+1lTjVvqJ0*8DG{0FsEn9)5GEXLMfmnm7q??!L9V&jBmjE;O3wE^}vj~_;wjGxH2qhpTc$-l~2CW4TbXEjKCL
 ?YJ;+}d=s@vE>2|r&4xx;!us>A+5@-h-sIk?n_{H+m4Oo5Q9BTA|`tD?ZGW{mP;9stIioYc^_4N<EcCNnjSoD_gMyDfa9n}=eO?
 mb#N9mf7<3<~egl0-aNk&4;(xAJ;UIB;-`23>%R0^!RF*G$TWq#S)Docc#vgZ?sJhWK<+n9GG*#D%j45s+ZMa|icOTv0bKs<WkE
 ;%Neb+$$fyeFS>)I^wdWxElwQMSc5jrvla*#J+7rB-T1<bZamjSkKkc8ve{6XggDYK6QhqBwZ!Xh017aIRWw_98Zw{Av9V75<Or
 d1FcfZd<Ol!4Lwi+m8CcUi_uXK)H+z&XlO9}kor`m#Fx{yvKlVU*kxN1^V}l`<^;StP(>pPXI!`bV(mas*Pk;$9qxk@YBsO>4ep
 ?ydYZ{j<ZYDE|8v(wKH(e)a0rgxt5iZe{{3gec<3g%Q~RX~=wAoGU^P*xN;Lw>7{;bq1mfH@UEW~_1@$euOw8z?|KxLf5NIT|+7
 kiTd*MwnpAf++fPJR~oc{ANgD8%8GRJ9{(#xAdZlTs5RodI|#rcs^F*K`7e!H2KR(M@}s8YNzjHShxIO73idgW6NxOv8q?$n~w>
 T>sK<g;msJ+gnq9B}&Bq25|4RO%k^zx5QcDjxWb<(uSB`Sf4fU+P_`lE%iy3Li?(yDo~)F4iZuyi?g3*6qK>E8&IeDixo8Vu*G5
 J?8Z4vnfeii7A!CHTh6I^AesIO7Ua0QN1a5*MLQ3+Zx_SzIx2HuY|}Pb=L~DyAd$km8YP4yw`6w5#Bjc|6+$H#BH=B>@wNf5-8`
 bVOIZio4u!quXPo1b#}8<eE1Vdim%ee*q^+wU)f=$xoLNZsCTg$naL^UJZkp{Id+<*LV832W>_TEn>cA7nf5avw9cW9xj~Wq)<T
 e=_Pl8ppGr`lXKEni9@WP>xZV}Uval0HZ6&3fGK({Pp*c%hE7uS#;>Up$Z#GBv;1Sowdo~3W`suG1Tf3=<yJYF5J#LOmwV9sxvz
 f3g!zO*6YZT8sd-0DYXw}~OxPB?DihaA(t-?aKoJTkL$A>KoNd-mL3?75|m+KB-9gV_olCx98qQ~b(ETm!#1bWh*)nmBxA>8@Mz
 S!!J#?~T+Vc4@S(5NSZG?NK5@IedvwQfCJZy8SZ=Cobk1E-2DChM^;zje-M5nR|Ir9uU{8v6jBQJ8JosdanpOI565bh08q)D<k7
 jasQ(iW?TPyK1zlpLQ<Nq~i22%Szx|o`5`0r=!RPey>#n3z*#^I|jEGWLYp^00!HX*zUFMqO;{&j>O?lH{OY24)!yKE=dvc_3`W
 bprTH1OD;|4#o7;!-H>7N+40U+hS3d$URqd!oSUyNytbO}RlS6XT0z+mRD&<&KqU#o2J9><SU-T}J~l?D7~xAkw9w;l*==T}-jP
 Ds8~z$kBE-MLf)LAB!J(Ph*i9wR*P;oOw>uB&kDg9uyOnYR)e+8HIB-i}O8K`C`hJ6?+^z`{1unpzE2c1ZMF5g0q@)+i4TUImi%
 !;BFXp=ilj+2_AUfaV80K{_P<4!wwE<zU9F#!pkC=Uvuh%JENiHyui@<9HOA|7N9JL66{S6sTl`dZ~y2%De;f0z!cCF*%yIjxMY
 y~9QW=V;W)th1o?K$iTBGquYo_6kVjcX?!t&^-{t;c`OpQ*zv304!zak?f4Dv$SZ*vV#@iX7vlY11{SJ*~9P-8Elug}sBQaGSBy
 c_5~f86mx^&>l*r!~hT0TPs;IoU)QTw@m`EPsYM}jSikWu6JeO2v!#N5YL<Xv-qY;f>?;>do`X;@%D<bczwg79${pv0_j-@Y}JV
 1mUHHi!?vy!1}flAd<EZj7JUPeR$jfwV&psLs9wpK!Mx_vOZ~~aqI=d~zOeRJs+R~Xmad<5q1K`kY-M&!_u%tM>@Cv=sH6xovB0
 opmz%ybhuY15)14Oa@~06dVuWt)gRo&Gcp@O-kLSd6R2dS^(Eumu0RKclw}bmw9uOr7MxR(oJrt{60M#B#;Cr}iwG$+H!m}MXTq
 #*JO~U{R;xX;`iQ1q)L3EA{q)oDnC;Cs$&R+jvuXh;i?oY&VVP5fbKj$JNsYJsb)8<9yKeM}l#izTRQ)=R)Q4S4*xg$)63B936M
 ZZpwjAW^Tq)Rf7u&e95DEaeGNnFt=%4Q4+(vn1&V@ud=tR1yQJl>YRleo3%pD_ou<mNFb^wU<02%E0a!%hbgw+9mY!GeK?2=f=1
 mQjeh{1oKDhh}*qdi2UzMc`F+d^<*(&vU2xiiX{)6wP2B<x2wz%>5ZqeV2nQBUY!;#$#HGn&Cp5qWk(jc}hR~dT16%Xp;c={b6<
 F2LfP4%z*zl@O;S#WO?g!<q4Zj&u6Y&&!EK-*b(%2%+liGCC(7H|0l;yre2f)F8BGwlW)3xVG-}|)KGxPjiCCsz0JMVJSDEBX6z
 __bFYh*7dO*=aoE~II6gmb2PWx!Z#v19P|k7Z{-%0~rRAMTS%S4lTOGq+%iU}TlWUM;&-OyO{KwrwZ3CdEY*PJNEeML~t}~PfZ~
 uo1?sw~I9uoU64BmKJA9WOK)sl$IPtUxA@Du2~vF8@_L%~yrt0Rp3mTtB*xHAI&*E`K?4dkjmfL{hARm7a-azxW3J4@Ld6U1Qx5
 |CJfK{82zjxpE(!6O#XGt>b9GM{HQVq`0?m|g9^b}jUo%<!a<%<!jyfHxy=ciaFTGG>8heJVJ8M$949o8YY1OnHEEvTu!;+{YhT
 wEnouR5xcU@CskWwb?w9gQ6-f_s6TRxkHc?TM@;O+L-+@u^y=3c>c6rLX)R_xy%sLJa43k^$Za%`sYpgg%<MpAQ-K2UN+caLqz$
 M+bOW!(GSU*glW%SwuRJ)*!}25D~aEkCg;h26}+)7@yLI_qYBC}wPtIlV+YFN!B07^>~#Ga_pEFL2s2BOm#VYlwaFGdKy2OP^lp
 `s+R{(IZ7j++!@}JOVq{r)+*s)#)p+=KEq$~x9~Fkif^YTSFlboXz@?}<_VInfjqbANF?tUQ8N%S<^6UTc3$*9F@`U&zVG^{if(
 lmOM`G-<8)Bwjsxa#qf-QRD{NOdUo`_t7{m`Qtdznl52vr|FGhs@=K)iT;_q7gH@23Y(EoD0rb-A!_NfAcD<LnzY?Oat+^!h1ng
 0Hg6Y_@q2f(Q`azNErkcYKZ%gwg0k`0zxmGtv~SK3~7+ICg^$|6{I8pPYRaOgF_aub8=fLR`^Wj*yXqiqeK%E%-Zpy+aE<hh~2@
 hYCm+a2?MkfJ=fQibTu>fdZwzt+v#nK-$+=h*XkFWKP9zKu&2+;dN}>59z#4w9R43tA?N2uJhLW-S8ULihUEMw!dH5CP6!#03Sy
 S;B0b6_v-b-(cZnRGO+_NNj(pKh4$`t-`KiycQt?mX6hP#rF&n4Uf&H4J|4R+QYsWH1ny*KkRy>hj|FBgq5`LB^2?;W)5jC`kxD
 *QG{>(vp~6S>U+)*__-zMWUw&7NSySi(D~3_dDV5zVILZ|wK;nKlq))I5qc5+Sth5*gZ9On2>z&$3pYM12{>rj6x3q&if>pyBeD
 59VQ4@=)6IcK7!RB1<n!%u??9ldsX(Q}TGsj;CHj)7RzGSfo1KPXiUlJ2D6n+D&kg3$M(iKBImbYyyT*FbdT5f!iw$_Mhj)V!=p
 b0Htn-?jp8Y^gl0?VywCubf|S|R?*BNi%ul7@~~6SW8VoC}#4jX>B2kN}IXeH-I;*D!cp4M8yW!**X{;7-U<nMnII@>Cws=+=<?
 Q>k5gWyk*q);uFOIB2wbI-O&2u96P!*ubnhA^jTiKa-wWxd>yEL;$Fs<Tv1eKXNEy8;0QWvchw>M3RK+4x1vgy+P2S0SKp|JG(Z
 fqe_+<=jyNNI=nJDg8P}~FoA_}5jTUdvNZGAU<%4EZN0wZ5H5e92TiuzAR!6Zty(XW$kp$Mxx52Zm8TL(LuPOyLl9gb^`gE2qVc
 -9f8@@9SqEhwV-IzSQu=DJXWS*cjoS`Hu6ru@<llThHo=hOZZ79*Mf>-1oXZ~m0?-&+TZ=m<zi@DMNi6+PQYS#rjVGwy#{QU<qk
 aQgK7(t9<XThdxIZ{bE`$e*L_vji@SoN3@*HGn&~~hO5l-4LTZF|7=8DKPn!=qN&2gMYX}z%^iZe}AcLmE(pz_yAhncS=>^87U>
 x3lpyjdPSvE{trNMLde#hVBbaDY$2MgtPh-Dki{MOiTb?Vav?RY8}o;#kC0aoJR+lmwKYXu#WXMKcDz5M%;)QN^Z^gsT7D`ggrp
 z8d@Aibj>9<7$@-_^7GBD{5rWy?@NzOsBcJwcLD-0g2SjUo!&!*t?x0U^o5CRHJ$UhS>0CIh8lw#9J)W2r5ph`?V@$3tvL+r7Xo
 D?e$XH&GQ=jVRJ-e&Gi#=!Du@xa8Ewv3xq<Sado)<SS6VtjW+3lUKobJ!Jp>TkO5<GODRVPt?EFodaHLKfxN+=lMjj`JOY-V>wm
 _?6Im^_G!WvS$LB{c)94+|jcIxFditSBZtEQt_AKGf(ykPiftm@viR^FdO@g<s!6v*pY8MJWKUmA@VQrY8+QBkS%C{`_(9y~t3X
 k}2eM}d4;o0)wDc4K;DNK-Nm>v{s{t1x3?8kF$my_5Z%c(!0@~cJ5?#bH@z0jBN3jLQZ>ENP8X&5v?XM)w7|F|?-x8O($DBe-^>
 ?Hc#M(|!rb+!_48#4<9ic&B!Q+-?vjH6nug@R1{c3rxvr%H>HscFgn`!;>17HGeoof(SL%$k_7Z&X7Ke=}vj%;4zv98aocYr?>)
 vGRM?YrH6R%V`JtwdRij@ETX6J^$|G^do*{eK^Az8cMAo$Rm0#Mc97JpC!u@Wp|vDxebfJv}o2)aS{OMh$Adr_%dU$BOXW+GIRj
 ix@im7hh}}rl{KV%A<X$Qu15`LNqgoyDXWB)_Ss9=^>-g!Q`)o^4)!-{F8~AsmOH<Aq+<$RFUegz^L@OvguRcknPq4JAHgz;hn9
 sVF&dH;YlmXf!au{4l2QwaP2p!&VcV|9SZzGX0ib4Di4EYHgF(@X*koj?M9LhoGoSA_H>Cf(RuzF=`6Q6%pjn?gZ-EJ!ntXDR9X
 >}{lYOL%lskzxA?UP!*bF<D{LF7wO5*0c*)}DiwrT+#Jsbom-bO+)3ESbVS7`LFX>Rv}Pv3%#?3Xu-#ixpr$lKUQ9VoNR6SIfFY
 We8<Zl0uf8!SZ*>w5a503>G{_ISGys{}2YmG~(U(5GprXyj1}Bb@@dxBQeH@1NL5&w28{hlr>LJQhP-`CT{U3w$TNxcUmsB0p9V
 7rF`KNMRADbY2@Z{;ly2o%vNf$+jK|2+`HJoHT`QZR246-)Zh@E{gJBUidSzR`qr(Zex$p6EMO(7tSjH57an-M0A^^1QQVnYH1@
 wH^Xr)7ZZby!mfFa<3vr;5sWVA&|ihtcou0PyoG-_m0dZ@l+plpVPFA*47*xZC^I{zQ>IO7ha?t1Y+L1Y>_GBR%{2P+91on#04M
 f~B8+Hy7q`i6MzRV*hQ&P&DchX^`oar`t=xl}XkSe|ijK%{vr^3EP92Gcc(XCl!?U`Eyy_d$03b`xK+PkwI0&xJw)#Awp^BMI&!
 FXQGE1#$gmVqkj-Go|c>*E+y+YiSwZ=o`2}PRGS`)QokJP#6E%?tsa6P4rV%MvkOIZB!2sFTh+sB42G(@hls1Rw<G*%b@MCDta{
 ~{b(nXObd$;T#-J`D*V0RgxG(B<(`<*2o!4pNK`!(88dZ{$8Ypp9<mQ(TTFwD_R?Uj@X+n-_=UQ>@adRMTsl;@4oK_jy;Ju>Tyb
 V6iX%wQehCHjXDYb{E|}jov599xJs<)sC4zm#-SiIy#vDebnv;m%3Y3>Jw}JYuYIRboDNjZLh0jiNBq6W(yUi2Kh2}A`f6+B5%|
 9Vag9KmKG>tXTU?fSFEF-0!K6s9>9oiBY^qG$!UqXizBzhqaScSiQ0S1E6r5d<3vA?9=*`W@TSq3J|Au>1!sFOHayioI8mtk)de
 8@nlt2;bUbdAp`&AcR`6*u|8{toOW*>d-={d`xY`aS{=pl!1&*g}`lwj)*sJHf`X7+9Y_}~JuNbj?T_p+EK{^g$BLup9{%|n+YW
 Mzcg!r!qV||U~O-;?m!GoJdM617BpegvLf^rNSmUM3o53!D<+ycvdTHRHFAJRI*>=2Q%(V_l=T_GjkG4KD6@xAH3LS~{rE!qS~N
 G&30?*KBQ^*tN&-2Q(6wdW}Vz=^uty4cP0xkESOk1(0Ub>QM!Ob0MYwA?w3k-CFA<m*K}Fvn1a#?+%$eXn8K8AbLK#R^{D`@gNr
 9(HL?W<mW>gMR>OIkXLp@&HC3ym5XzZK|~vEFFsvlO^&iidJ`ixq0cw*hWZK_fMo&;e4m^oXMA)uU3@G#tb7y*nEaUxXAh7FqS#
 Q)Dz)uS>cIzwZ=#Ug+~Ohcy%Gz<@|CMf^{T>O)aaosd+WKd3mjb&}PjPWN#d)yvxs$v4x5MKJ>p|K<#{(PQC4bO58Cx#Pp#303W
 1pi1$xGhcM^G3L1t`bNNgM{JHhnCrKs_T8Go46=qf@@PxS%y6n&xtis0R2AksoOXH6)mu_x<rfSM=8{s}8!2O$hcb(fN-ZaO-?)
 l$zgY${}%jKg0v)^-9ZGZ+Oiv(E=5ibSW?4rO~IwYt>C^kN%1?0?3^b@yMI8CRZTxyuR=G?wb#X7cKJ%Zi_Hdz2sDq%<^g#!+Su
 )-+{_G#N>@~xneCGZ(@>4X*_sK<euZ4*gzZHLgYj9D3J871>+vSCmq<3Kw~)B618G+4_$T#PM`&?a9MI%+7`3~?&}_+)MLu08AH
 D3YPRW*3U%DIW`c=E^kbL?lYQ%=C&FyGj%>QBH20T9P|PM!X6Lb&muIfqPs$$z0{&iHDq$E!Xg*shE4~;fEE<d3QRwS3C47t*h$
 6ZJT<FfQ^j|O3aCVcsiM<PxgZ_u)rsb54=qgmRH%S{Bg6igCaZ!2F>y6a<fm4z>$8G9Xq#mGI$k7(UGyQoAiAlR+EVDp#lXB?*?
 CFdMwzqVB%M0uYYk|RLWvTN}Uh(^cJ|ijpdwS>*Hj)B*e*O{4Rb??j&)!1|_=~W@q}iv2paUAhom%g^h0Moa>VOGO(blS?AyTb)
 &{*Q{h@py<G|R*3##`lHs$E0~iKp#qK@4kY*M20QP}IkYD9iHJlD1_gi)x7Jljm$4j>#&3zKj*=U4!N<-1#|Cskdd}lyuLqQr#S
 REY|d_=%4-O7MontMW6-s*Tp%bZSRS6+UN(lH4jdvRpeEU?7GagH*>ma_U<qOjEx4XY+WtPt=kWMKAUT43*)d5iho^2=yx2o7^H
 hXdus`H>6Cl~SYTXMti;Nmi8S*=P-Q6$kd=+7%%$cM(%%N?xbyjH_Hw8{nP67~7=Z{t7-}7VzI+pJD(4xsnoL-F$I2dYG;kvo2L
 `RgJii8nk%CrcTXxMky(lPkWhH-z9UpeRMIPHeUAf7*Ef<h6~QxgU6`&*TmJHs^5@iWf%Nqg<`_jh$^QW_0QY^qnGWor?{@kHwr
 IMX!4LZ>F29@Q}Zn<+v4~owDMHeez;+q4bhUEb9V;kf2Nf^tbVo%+AI9iaW4OdS)ToKt)lO77niwSe81}L3x=QpA9*lZBk4=UiM
 tw5<^hxmV54lAAlMFlOUU)T)8)zye`Qx2*8qF);x=Fd@3O)XYPbv1fbp+59)L)~ry-4fWXbQ|C!8$Y@*#tqEC(n4WMwzxyOvI`B
 lGo%8ln4Ns`C#oUNe4yVi0$OzZ$5NCR5dtSWf$$nAWjiJl-?^UN7b0#r>f72MIVO4q8f5eGYHpp;5?BF0Hv+#oN+347r&G;X~Q1
 p{dqNT!j_jEp75b<SUcGiV{<yN%o>L-q55BO!Y9A!8yU#7lFC#dyt6335?pHhg14CVkI6%c1qf%h_~3*8G#R;&pU`T$yxDqIPTQ
 4Y6g`=(@v9MocorEt!~QUxJZ_3jZyRYbR|U;B+_ZR!P)Csqs_f~U5qgPDL-sp)LBA>R$t4(l_MSF&SjRqlfVp$h$d7R7wFQatN|
 2OYD3@$r@*T?Ot_(m?xT7K9OcR|FB;JcY>TSo9dXYR2eY>N&*j_<6sIc`&d76{7o%0y)!l5kG1ucHQWaP(k@22nysDs?qykLUPE
 SK(l5pWFb?ps-kWCYlx3-VM&aY{LaA1Ps>-bp8)AJcy`n3+z&*1J2#ure7-FW4>>F+dJ_j^2)EvwmIx8S`-;79&U4F#0@wLv*~<
 EC=lzBM36-su&di8fk|pju5iWL3S06o8SiDxG}A9=<7GDH8zvPo(*Mki{hz(H7cBAP1oI3`u^y8rL86X8_N0C%DP=>%E)9W-gPP
 y;nJpQH!88tlAlhElT>k0rmlI_I&$Wlw8m9pOJ8Oc8QeB<73oH4VZS6qLZFQc9LN-LT>SGKSX;eF6CUfSZvfOu}SYMa&h()89u<
 zVg&$N`&Gl2CQ)@m2eJ^ElN^X@@%<Y)Of+*=)WopJ$7jWYA_vDqUG$lau8^O>+r3dRNou-fblt;c<Q}`y0W{tj2jt>=<>&*8^D8
 _fYV$_8IN!_fRbsFHhS-1uiHHXLLG?Ekjr+Vyw<_V)v}`O;1&dgptBVJtM<tC1&}BL=+q#f+*j3eDbdEgC(x_m1JZfxKixO&z<m
 8~WflnU;M1!_Ji}Yq2J3$a+k!Iz~HiY!ALU#{4@P()(qes9ox2S=uuNYFyiDIv|dfu75?qra2WFT;eu9zvX;bu<BgWqOT09!|K)
 DziVboRN#moW^R`X^+92^r-=3wX-J_C<`#Z!r@SB5B&nTVP0Q<C#2RZTO#)%MQL>0+|Z9=I-G<oB0VFGi}5<e0Vfsz&gzfs0`qv
 5sQCJ@jL7Fe0S+H(1%&0<gGGDIZsa?ZIVN(+hCiYf~Y~~rJ&+B%}Q6!E@q0a7T<KQO-ni1k|O@F8hE3tn$sjstTVctKa%p5AxQe
 ANDg)g=ucr6Tb$=v?0y6%Nt}P^L%`4v(8CwANB%8>2XBwa#D6ZiFTMNPc$`CYXT!X!&LTot9xWS<IyC;hC#~n@joL3B2E%f7PHN
 G$U|#ag;FxpokaCfPVr^g^q6s>9O6TA@(y7zQvY_Ta3)Szj!8Js%E`!se2buv?R&xIi|MnQCTNpwN2%@t<%;#=<>J-j{{~l&S!F
 _XQ9UaNyB+d<!bFx~O-@Ag}5|FbtAlbyLFV+X+;^p1B`+&^cj-c<f4x(my|7?!NfUJ7uO@H5FYqyV*_FWfwfj7n}OU#U^x*N_2e
 X0D)du?p@5g#SwP24<kYYcJr?eumz0+(%Cq(YR9TJ<wK{bfP;9dCS<Ufw*i-NG0bCllm6L9|lyQvU7pWgX)Q#+NrSxzD#iwTERF
 lVSGxUC_u@X?Q|Q*2-RfwcTUmiQ|*^zSHg&RA=5GA70{~KiYYD0(y%VW}AUyJ2SiHgxG{nH=4B!K-=7IdNUk88sZjWt7fNwl9j?
 qH`P@Sxw0^Nufp~@eg7XN{r*Z3G}oarn@XK@05)!a)^>Cl-wfWb@D({TLUlp>%_ARjzRlL1P<bi9+~W3r-=DNURYG&Q&P#vRZD@
 LW*1Sut<gibTC9&pGU+<DTCa<=#+i#Mzb9!VYng2t{Tc2CU<>V0nzTf?gIF%0=+n^g>^OLFs{ojgP<x9jo4q7ba6lKC&K`HJTG3
 j91PL~h*+it!J$>OtDtOkqx)P}h-Z$t7F?&X3=W;;^|pO#}{ZW4UX7D+MEDm&bl)0t_U*64fkXl9wZ4bkP^Bgiqk5e_}B%BEqj9
 FrH9cnXxXVuMcyzzy@5H%zr9eo^SSh`%<#4e+#M{La?#0PX_eIOK`;|5J2U4USvs78Nr~mYIv2A?al9%+znMWRgzOY3?pAGuvY3
 >-bquN8j0dE!oGq-L}?}IBp#NSB&T>v;7eo)Hku@8Bn^xFvvHG9AS7A6@s)VNc4#Hr!&zY6`=Ky6zLAli7#2>hvwFvcZ{tad2TW
 5o~{Y>GgZoZ=<{w$G%ogy1=$%FPqHN$s(wp?bs6-U_K{s)QqqdUcjdkex;H?9yn6x`2h00BJ9qZrYG##d0L1U@(!niFSP|0e3Dv
 ho_vF`Pj{RV*b1d(9&i{byAkm?ly~0Q7_VqoHv$w$gN$t@e9_iB>ZkF(uSTHwsq(ilXElHrW#|e?H?2LVzRO3I=Mri)f5o3M`*g
 f(bJb=2*YK`{vr?9gjOs`=l1?Wvv*fn7Yr!>uXzYu5v>PC<%I~6l?d&k75AiXk?1oL?MP>3VAvx}-Z%7$hN1FaZlU^pL5<;KmDn
 M&{#6ov~v01Ij*CMmuH#I@t-&E|Q==R2(1@ioA6nU6$x8q6JP`)8nTHL!3szNCf{2G9R<)wp!<GnY7t@a9V3K?+t;h&wSB7payP
 e|#rn%q9;q;B_#s&GM&M9|Vc;)ps7j!WF_cCzO0`&5-6;F%}cVq<3rg9Nf`3u%kYfv8%<5`z7BdR(TTZ|Nd`x%63(F4B8YlXEs?
 wp@F5u2(|y?<ODMEP36)?u)yQ!p#HF{)BCBzIk4s;j8nuH)+}S~O}<{rSA2L(mQJfvYXf(5gwYWw$7yZZHE+i7wBC_$Gm>9Q>SN
 }+fu3?*61Bqh+z7VtNp?87UkR!0wZO*(LTP<;9+lKhC~X0Yc|1Uv^@85hQb=tZvW|u306mGr5cF|$jnIBf36QG*YEoZqH2^y)fG
 V)Q$lFO}5)(WO3UvJ{nOHqPX_dvzPNAX5LiPGO*oNC#rM=$O@A<=$aNR>T1%m=*`k(X7E{#bmzHMI|C6FA0M@|licGi0+_<~isb
 `6lCl+8e84cKd^A1suWpE<0)8kVK+CE8aDr@B1klKss1{q3Cba?~sP)pb?+=UMnM9WUCu?ejDhXetHO^#M!x6!CB&LNL(ru_*7=
 !}}$)axLt6biYqQB_YJtnKl`#d30!N0=IQaQ17(hbgE?K?I#anOjxp9kt1W$fETJih}zWNsEJSL1M}DNsaZpawNz%ix#Wxm?mW9
 Dy(Ut^wW;eHo3B~Ey>xs_6Pfr7VU}}oj!g!r6ms>XQsvV;<M&%Y=MbQ|WPz17gi6kC%aqQjUg298BD<9)wHSaukfj{V<U`hq%WP
 -^XrS2Am}=im?Bpn#jLqVE+~bL?tf;7d@E^jrK9~L7f-y-Bbns<f435Tshq-%rP+HFfI4w0_VpE+R*T^g0+);|1niGV1vh<EGUY
 1XWz$X9aY-RU>{)5qK17QyX6>InMGfY6LtiY+}1+?$C{3?BQcZda;2aqol;8zD<ut_$B2;IgD@xp%N3FINubN$_;SciG*$sHmSS
 lQMZHvNfNlqj(6k&ipIxz4ihQg;bAE+4>YqfrF%7Pc<JCmFk9JcMxPC|-hr>H<r!1O)s+WrT*?H5CYQ5a+zK5k-+Tql8?F-y=gh
 g83bsBo<}7QQ9sUq%N%lALrQcXT}hTa8y6rkjBhL^2tDw>s!#u6m5nUkJJT!onVKD3FtW>l2uW~JOB(#x>KzIb&(a_l_!>%sy_8
 kPN$VHp%)@T8Jx)jfu8nkpa$v)`a9hn{H9dFG0mF*V`i4Onyh&#tRKRhd2r%!j(d987KW%pe<OkOPh*WRdXGPR3X-&j0?-GHP9h
 p;v7Zf~yTPDCM>x35+Pm=Owi!1}Y~}~-QZGF%OZtW(+>dR8HQziC-CFa*`#+D?=3dhH;+;8z{0_?#l#zO0A5v}sGP2K79$F}CoS
 qTH^8X5FP=BHBaIg9Le8ZPs`4f!%u7<@n(e*wV3N8LUrOryWxZ7M5IC6HKTtZIRblUk<iH2gOr$hzZZ{Q2?tib<*sti?#zK`Z90
 1kK_R=0m8dCZ-7Ca2X4>CA0X)M}xYBLdd#mL-gtieh9Jl_lZ<b%F{uenxp2NAcDYl(xy5ipZqNV{LlGwXK6{l1sC_E8y&g4%i5r
 n;?;(f`7aK4so-R?Z`cd4_(}HGO|1zSK{y}&^+>Q8TVVP|Fq+;{B-5d>*FfrQV(UXI0;BcyIQlg`ho2N-`3*DafeFmVWaa7^5zX
 pLDx6!7aR56Uok7!XI+Qz)-dWt)7sDoR|9M_x?XGM-Ircn`HA9^jiI3^O~3*ZjT)upyawB&5FR)@be=)bhAGj?UbHb<Up1Q}{vA
 2~KQJ#nJkY`;_2a<{AJ$Z&sT@skx5yvWI@Vv&h4$l_t!@A-pPMtG19(*$h4vITMm1thq-H!{S55bSeteA}?dl^2(7kz(I)p}XCe
 x-5k~+^NKa@hpAP-2KnoA;S>>30ikBZYoUgFM&$_5#|trykJXQX~Uet6liTnrUy=XjT9hl=CCMdIR<?{kxNzt^#DP+5w=_LdgR1
 NO5&tGyt5{Rgnq0)9||N=C52ga1w_&la&y%?f%hH>ZR2mMt>$xSfefR&K5ESmw~gZ=uzLx$RRNibZ6{Cl!zm<7yHKm-xK#;R5H<
 GFPXHA+JDdA>nl(p1rjmI9Iv6?*WPx&LZa-QRT8Uo9Fb95N`db1Qs5<tB4E>t~m+{e+a>s%PUsBumHOPbjo$gCeGaGxwu<)C;Wz
 3*eDZzWGWH(SC-wIyzZB--T)GvRrOjDRBC=W4}*Ea06W5sB{6olEA$7q7GxKU-B>3)1#>TOw9#2aq!cro^edPa**{#9fI)?zA;d
 y}(hfxAM9?`poMi;m^L?ST+a$$3MAP-LOpDnBXU3by9WYtqCKNZLo!-8dZndTz{@jK<^2_;*Coq>s?uvJ%6o$B~9#R`e?mEX=EM
 XWoXYBg-AS;y2n?Zd8IE3jj=((#rP=F~MCv}<Z&Z=L(cSQ*0PMK2GY2MfyklY@-v?fn*;5i3i(d{}O$7}XlH_ZpDPbLByT4Lj2@
 )(bhvDw1bG4w&XBp3xo|COC%AsSGi>(IGwvIJtG7+WS}#m=@ql)_{-7~)y1Lkt1Vsa+nPZwLXLZz7IosSN-%F*QPih)c1EM(g=)
 bAtvZD9HF9@O}Z^m<F=~)-!q<*lP*kP554Om25(mL<*ZB9U^Qp<Iw%75g1LjB<|8Q9~I)cO{u|TnZsC#(pOQ5v+cHa<?3;mUfLw
 m%E%;M{UP_`{{yT8X6JDRH27?;)qGLRpz=K~S8uV;!19qvvI29l8z)7VK4$%>ys}t(2WBn=czMmK9-D01Ip*3++Gk2W_mePt=N}
 Bfi5`BBL=>&*E`%G3`2xjWRBjmfpnVDaO*DIYSE?bv#jB#2YQYCAhUkOL3<bJ!KWgYaP_W?LHmREU%H57pVTAnnK~4@Y;ggzcA_
 }Ce!DjXF`7(~!?Q{}6JO~0zCRSYPE|z+>v*Zm0vzSrJ1(pc*+d&HzGxq%sKJC)sv`0Y-RY7P#*4!m^3mZu-h?NL1lZ<J&%l2Z<`
 ev}Bj!1A7sORMfNi(YcH}V9;0!^rn#w(k%avJQ#pBKEZNQ+Jswt|W5?)SCxaYYfN{Z6VKu8B=0oz~Rt=ely40l@j|T?#YpcKH?Q
 EajUIYd!A7<x+Ud9hx%-1a{bh9N00&Q>`xwS5Uitj7~jZ$A327VFwJn;-FchaPd-YGL6qSD{UhI0MVFXUDP7feo{FULwUo5OLjJ
 QNg$<<OQSL3FL(x5nZmMoFl>HtY7C|(fD<7Q&?43kB}814vBhkr4*u3RxeGlQW#VytD_St1EopsgqCAx=aW9>shM<EdX1LlHFkO
 jdrCqOco7YqKkWmyf43@>BVt?Id3_8^iI*ZacI5eJsGeWPL*yMGYhTX3q&baVaiBClPHj~M(?8S3BdoIvHWIV3Ec&iNZL;|bf+7
 15V+T?K?<*sn!3BI~w+%h0$Av5^7-)-L|$TMmcO<#kt&wRq6^NOX}jxlKhdDp+LE(FwPlVBP!rUe1fdpx!ah~%W=SCpEae();qr
 Nhs!>~D|Zs|>EvD-Z3cv>#$w04jfXuP@5IeE6!A#nahnjaiJ*8CJd@{LQzkGq}l}QHRy5SDROZp60Gyqj;PD;wKdaQEoXw$nBgu
 xbdyAaFCw{SCKAHio^N8vNrlzB9*dM0x{_;R3)9`N%*Yu@Q}n=M;Hq&V^t>WuTM+7dJ)Fonle-q##w)0qMs}6&EMXdj}IaIz^z9
 mhk)(Rc491e&GbR&y*-d0h0@P<?b3@#QwSGL-RotgaFe2lVKAzFZv~TssXEG`ox>U6bg`eRJ<Zg_TIrkejM&6=CJ3!Qa?vt(wF>
 A7#|c~NyBy|6DQdAdx|$P?EcS==&g^%sqr#bY$IyW;*Vof{9M)Z7P%Ym@&-H(A7Wz__53p!#;KKE{aYlh5chCu0=%6vi%u1duru
 TawY&2e*qhszJPcF_~?TNYY9z5-~i|6%cTrJ|m3%y=_!8X5}o7+XWa2x-<$;JD_R0a(Utj7M=3de%I)YzQpu0qkKaop+VyPf{AI
 gY5gvF&C%xyw(~x3SmN3JSU*dSdV$TSAXbHs5QrOk$%{SQa!^(H(C|mLSL4SC$&AXS`MG)I>aRQ#-=SJdQ3)L8RWkWOp=WKG^)T
 +&Kq2<mCemCMtTHyB_@5*)BLK2M^{9K`y56&**Ti9XbdEx+|Hjs|=NJ56_2_5vK;wS{Br#Qdch!*S>_Xtq01~1Qe$P7{DHi#x|U
 nyi8)fu?R|NQ&-1+;qb+#_X5#&m{ykNGn>d!KEHlljvGzlE?gEJi+vxrRrg7?K#h*RY@dIh`o_YGuV)F39)UbT%4k$=_Rb(5_sj
 iGvI=4^&Nb>`HGc_&k+&$k>iDyMRdHi`Qf&|gvlrPS!Gl2x1}MlrFQaR~6Cp(P!)tBQ%Cx}WFwiNOJ~E=P0pRCG4e#-ba*F-*`(
 0FKw>zm7?#8$BK4t*>2r$-&I;?rf2KrBcjM(A{-yrMP+*GD^vf@YC-B6wx&<B@0J<agP7b_rs`hCnCN;zQNb00_f+oS0Ctoc)CY
 ;6ar*o@?4!Thy$Mpql;R8ZUotvcw*3IAYtp{>WVGv5=3k9i{)n(cOopwS$Wg(ufGdLE{nP{Yc|SY9_MeImm?>-s{x0--%DV~}|5
 n<eL{wFR&jdzJTDCIv`^pwa+|TOBfI2F1ND0=0%%2yCC?*CkqTLB^R*a=AgC?Mk<c5eh$>ToHe!)`*T-<8%#?Zc<L=#`M*bjJUe
 1HsNYst}qaj*-yLC)hGdz2kXLLJ1)$0E8Q#sP>?iHvWk<AyTY9V<_hb`!U~QpUhL6Tr0oV59=uoN5&X~J@~_cmbWo5y2+=0G)4^
 O93V4`i+uy!@s>OC>O3A!Jwzm}d>0`yY<ZiK&vcTgw54QYq?Pnz|1<-)T$NHb-YyQg)cn)<=7F#s|TUGD`{P%d-IKQJ@9Hg_}_R
 uYDy<Kpe*URSmT_@OBqj2FronGo?uJK4L{=jdOqwINW_4vn|^^yW7l!D`B{qXB2D7YQU|5qepF}j_me~%R4gSTIY7sPqe_-jbKP
 zn_+B_9U8NnfKo+H$*2$5&4$UxgK+hwAL0j;ySLCQbvD9$hm`nTQrryy+${sU7G)#OY!@B<BEF0(_L9egbpY=cdvso*w7p!m|$x
 O)jy<vGyk4cUjB5Sf2q^Y(CN4-OqS2CV;%4R0kyA#FzbFAKFD$W_)X<ZjQb%tz->;rxIcq_>u-azApXqHP>O-2GIh4gzYlr_rg4
 #xI@GDNXGd7!sY)36yZhPVw+@Jr&pJ~pIP^|#AHn*^<MtS0oh%_n%jr@_|a8Ugh2bg{Y8t6m%ky}EGqcA#9xF(K)doM_(d%UhO`
 ;OGqE^&?bH+ypq<z`oF2Snp12zQ6mT|~r+&kaoWm{dss#vCYx6YjWxR=B66flokT<i!#QU6(e6N21nes1F#f+|&{XYJJtn>WL`Z
 )qC{QM3D*1(?=fvZd4hJ2VMwXalB&ojf1u5L;DXe>8z_Fv3hDt~wQ>&un!rJ2u>!;w(Dd7ByP5B+bU{4$hB75K@|MEo@RGs<!g+
 PKT{qHUD_ZzbJ2)V01@)T@!dyLAlAWzLVbCDSaM*bhp*_UQ9(UKle@ClZIp3O@H4Hy(Rlfq?ELexNAiK?P<7wAcL1Lf7=FUgB%8
 >)^^RRG0`3G_ZiyQX}xL8<b;JnL;p95+scCjLVV)qgse=X6Nf=sRq(E9ZDHu`TXq-Vq3Nm*hQKW8(GDgs0FzY+p4#-n0vCr=8d!
 %iB9b;4Y-kP?J%iiQSF~rPeZ=C$8|q-jM|s?IZRYnwaV7Kyhw0m43!J#OZY|2TO)C%^94Rlr<nVo>3F}l7DLx%?|2n<@5n&Jzw5
 1IhvC6fN?kzzYv-k^FE>R=DA&QX&h47w5=1Ivh%UXqsZ?g*kCniYQKyc>0HxXjBM>C$QA4ADt&fnfyiwrB#%)8FM7RZF0854}Qh
 RP<7>Xm~a>YisAwMq&+Q^3!`P@K5h?kcHM{8einWi?Ba)viC@G)e=5pe;urq;M3CBXsV6pmr!wV<b!vOJ>vXd^>v$}p_Z@~^i-_
 OTPEO=v?+*MwZ8YkSQkRF4i@O%f_yBWs_WQXMHV^;Pi$AqI;l+41L%V-^hwa4Va*;MCR9YQe(qWR<GBDGF|4iW;1gCh(W*r{6u_
 Wk=|U+LWC&$sz3bBGLh{UJ}e#jXXw+tY0;%x=Q*eOks0lE~)A<KM4W4avtXG#2<NIuZuYho_Un}YO6?*06T1H;Q;6jzxU38EiMW
 Ql%$O@M;2lDBl3l?^kw!}EGDm4_>T#g@2TLhExZy3x2uwrBY6jS^I1lJyvBj=-jJ|w>7yNe<q_gIpoEdaghQ;!x~cZMUEG}CqFI
 8H_}7_e+QxR<c@jk1rq^+5=Ij704r;pd7orhlu{-Km;Ktp|K*@?(sL`7SbS7r0f(sj@mFH{X{_LDB$9ApQMb?hJrfHx%UOgEsnr
 =*v_nPs0H|rH3PBV-c(G!o$K|8-PND8x;4TOAR3)(oO@Z@NB5vG%D<Iz@ZDE2$~F3V(pd0l#HowV9z<rbr<2V&+Q8Z0X-%RV3Qb
 8-3uog=}D3D}UA&tW?Bx10JzZ+86lc17KLMOq}WD=fPSlrSD(i<Sp@h{F?cQw7pla|`Y(X+xOpY*j)4rF)xW$s=PkDmF!VMglk&
 _iz;f=E3YI40W*4xT-@D8lD%R6W=CPb_C|ocwkkm*QQE0QRiv4exCFPq6>bk_<fRFu{50x4wY}dlk6=&yRGK{4!8@Par|37Qo&J
 n;>IYX6sFFjOODfWdU<O+D;&sEuV*oJF1MZ;!aQ{&W!?y8w&N;wOVedC&mN2|#>vd1ksq@x&rgc9H&^laiuqdD!Z|zRE4k<vRJI
 5OkOd2wjw*}AWu=n95!eqWD_2x*mxN5rO&5lNw%#tU!r7ny#qjYn?phPWvJlk%^<wm2x>shb#niUvL922jWRK7iBfX;Ci^D%cmp
 q}T5FJ#$f?5{ql|9i*o`NEO9-4k3B^&WqqfwfBqg5*}AJ&Fk^rr`-tlQW2qU;x+MJBtah5j5du`-D~^FKpR=vLaw-Tt39Brf#e8
 16xjxQogLM)d2HuB<X7Yu`{H;h^I)kk?HDv0w~|nnj5?;jNBF)pqFS?fT11q2LhmbgwD|+QpyIL5*EL3LpdGu`sWpW6|Y5TkLQ*
 L5?geaxVXq|AYhM@-54<b(fG--=@T}i^z>CT%_mXX4M9vAr*^M`IZmGDdaWINN5atKop}q;G*dCF@82?{78(G`z`qD0d1}6+Wps
 8Bu|42*!CEF>U|lri3aXyUasgU6g|~*N-Vy3MlAi93d3iQK1j$HJR`p(E@)NDXi_zo%;cy5bhp3j4RgEtp!s@xlma5k#QhbOk0J
 %i#Ma??FgCg0p6Hc&DzCCM;Afdld>|mYUR~$6nfR>}YqJUzU4;UmW;;=D61HtC^GXmQbSYzoDaa5$=ef3O{+$3hj}3FG%I5zZtN
 *BEK!~8owv+YT#yL~U$u-)K`k_I81;GOWh@~pyN~*Ei{Sxg$!b7B<s0DXfV1YcnLWcqw9-pIFhpFVPVgi!(!Y4P59lJvZ*Fl7R8
 q}nukPY3DU_}K{7oC)Ta~GN-rT7!1`>j65;B-I~t#sp1(ItT4PBsV(X%$6*jDnvt8kPVoH!sj`HTM7~P|7Y_6l^+>GytM)=2Z^t
 8Y&CbR|pDFBzQ#b*ld(%dTsz~s469+FR?fusWsrW?B{7b(lZFIgq>3ZP(<p&q4Q7aCd)Bd2oomtbdt^U7%=T2)2iT|j3*+az;UL
 9-T6v&cv4$!^Vnl*rNG*#Aie@1ZRf!G4%muFGepn$9AGuk#E~rs1lP2HuUu2Lu^_UP$&Fu%LAoK;5eP!^8VEyTnM+7!&Cr^`JX-
 (R$RL_1;>tx`<({S4&Dtrd_p`iq*v4UB=28)b_Jtm4$OVpmo^FOOj~A7<g2(*S2Ke30%W?|-`T5E13$ILD((JpmCDSn0ws|)l&%
 I%%)4sgzq&fcbfNs}!<>iK5%%v6o7Nh@ppcQfn_)zS4$)m0`ah_qBzjBrFOTcN*xn<t-Zkppcoa$RV!SBoMSgsK-)^ti)Atr|Nv
 }4Areki0(wN^vG1wx*a`wAfjc5FLzyq+&q)OM!K;={A~l6nDg5HKE}Rs8m=8eIIXDjV*3!G9}LzJB<m?aYRFvZ=4SsHmS0$<q_+
 8~9a*)!V(SlrPu*|IJ#O#J?6|*A7Y`P2xE$t?-4VaY=lkC9GmLgTW0Pv}%*Ml<qrrPX-LIX(rwRXNj^%)j26<2y+P}*u*c4=m3z
 6<!-&@A-@Kiyx@LsTczuL@*LEr(X{uyIZvx-!EVpK(lUAAO+NgBdp-N$4!M76Y2w?-54WX~02Q;Mz2&Cg`ge$Y9AJ4XB&O#w?XX
 R@T0cCHw!rlC_dZ5`OguUo3<9&#$jsb1h0~kL7<cifMr8pogUz%@=IPMS?NcL#866IkwD#mV-T}C~+OL?6K>OlCB`5$y81hjv%E
 ?48NWGKtm)nceWH(<c@0M-6K}9%J9aXZRT?g$u06%OqBm~B27AJXiU3+x|&&oQ9Y|0fMA-WHCdWXMUkT5J&u@QFinG>#0`33Ouy
 0Ws;^m=r`4Xj$QpH^51zRo}d?qFTm2`B1M=g)nijZ%EL-Q82XazY|IaF^0%S&#1%#M=aRyGuw^m9Y?+VrQkDmIIr>%K8s!pnhBB
 Oy<W~^=?5SD}{&qSS3x1R`m-V<-U6yT&!WZ(4pxbnCwj>_Ede~l#1{9r;`+-X4;bB<ppQiHXn#mSwKr90U5WC%dkA!qM&b8Rd|z
 2%_kt+e>yVpIeM(&_}Ut_>!;vtZ9w}t9G4eRR`z^lvA!cacq@7WzQVZfa?w;4zUT8m`7W5AHgha;xj}==x%~P2RjL;QKzeGf(Zh
 YX?ylKSutAW~r?z4-7ZUu(X%8n$<fIT0SET{bnS^nu=FO|eAoz_GH-?8dax^0N7{@Q;`0pfyl5=+Ryte9z{v?Y8?c_D6>|seooT
 w5T>FKwJ<eGzOAs(rf`^YdL6U@W&U@4fr<+s69{t{0X_3~ob;y|7>iCEc|mU#`?0EMqg*+yuWCOQtA7H;F{4?vB{RSEbGeuAvZE
 I96TxTJ~Nt(G5v6*AM(5u+`Jz`c8t{r)CeZ2#bTmG@kqk2L5@bsRV@1)`QxiNFsJkq=J@6H_Zsu^JfvU;dOtYrv?^_yy+2Wns7c
 a(>O%sNdLIu1M=b>3)eZ%IJs}Rx{l>ea3dAqpXYHMex_!Pz%EiNP9&M)8y`XQ(+zjM%#6a!YOyH?7E!Xy~{N;3ifO1aB~Xz`=Ml
 *5h*(hUUfNopX?$D1GbXtV#A%9vkZ?(ubdjC`)$p^dEO1lo;sE&<?#B+<9{nFJPYdUFX6Wpm4UtK`&!Wa^i5LB#@!OETpY(>Y%Q
 -9(==WoW`6h!1i@lDY$XRk%vTwMVlp{c%km?*B*Wc6d*Y6H81?H9u1#f}Jb9Uy*FVCw-AxYD`au2lv`BNw18d0wrax-%1%&d@ZU
 Sxr0L1=P>8PWBh2K)V4&OSaSG6XWXVCSaAd3j#3@k?^ZBQ7kZ5chV;P@y!j`3O#H5iulw`R%meM07<xu3$94i;eN<%OEwXugYSV
 9tHpO8%Z{x1*KktbzjvuNP8-cVS`|fT)b{f6<SxGMHJ?t&a&chsKrU)aUkyq#BDxqf#Jp3D4YKOj#sZ6#j1)9Uvyw>v2J5R~x&y
 <jtzFDR|_;;*KXVx18hKf4Rxb2A@@voroY$wAmLD%t7s**3G+>u3N_E%oll33D0ZuDRU+vafuAO^!9Js-y@jMK+;?zFyW9CI{J!
 ;E6WbSDedhG>PA?s8NHm5oBh=stZyN5RGA^>v%ulKu?40amA6<Wb}sUgvh1|@95jPL`;6I56P_xRS(C|Vv~&Wix{obBUGnMoCPX
 9x#Yo^ZbzypAYfxqA1!4=1G2dF1%7C5Wbg?L)i-q+?MX9@NOQIvtDKlis7imO8W)ny{U{xiAU9tZ-5=cppD5Q#GBGSUBSciO<+z
 b#B4EZF+VAI2$9FLj7okw#<TJCha*f%}0aQall%PZM^uLJh)U;ASO_K(BKf$V<+zAeGAfxpX>kg~z@dGE_<#g`<cwvO;l>X#au6
 VgG4&6UkgjGVRas;F5R$T=A03|B$R1d;oZMc}YbFao^Nzzf=6doZg5Py(e5ItSq(hl5%a5IZDrvZ$8AiKgKD4J9y8^by+{ONy}9
 )ZX;etSYCzuwYR+QMF37E<%}r<a7@Nt%c$PS)w3d^1*W3`8ki+8eLjWLK-x7OjPkXp_1ni;(;Mq*uJQ6`kV+8!uG;~;No<R8fmZ
 #vJ_cb^|iw0+;GjbK<sw0(Q<4~ivNNzi>ko=_4rreBI1VAPuMJ;FP!*U=s4)XJdo5;>n+C71&|RRhhd|!&8fv9O)}fCRWWhmjZh
 SmH>mt`RCczxd32{mOYxg|P!118(*w_MeZkH@@c-LWqFC$(s@*T+>>6*QGW;J-@b*64D7Dh9I$x6c>bvC$Ufjm>>?F^i&>mGol=
 L@v{H0AKQLry`<HsAF?56*2qK_cjdIYeS_ry3;&Xh$FK>H}>4M+;_>m_jXnV#>)p+)AjDJn>;r*8(M+@77p@moFJWmd}N)#{Vjg
 {riibN38)es9Ad=bx?pEs?j6IfW#5rRreEtI=0{RY7}wKixU<B3l<kZJnerdIW{5QoMyuN&ULqiI(I3w#2FDw~dox+%cHEvkS3c
 {kN;1j_&5`f8MPb-c^^?(i4#rx!Qq>HIZ|Gatdrbj!5`yEmqqhJ`I+|+~#Zz+qObjiN9}8gO5vIo&NTM)_3TAI=**!+Rbhgq=on
 IX^}EdmQw)(?0g;N7m_*~J!Q;b=c+X}9cHVUa@s;EQ`sB?s8c3#a~?lRAJFH(`cvKRhR{LstoklF6!IsNNHJ-d10KC6PPg60ui5
 =%v%UWbg~}oGCAdbs#2+}BXP~*s-@dreciXyIa^fVAVkJ%)h-0FXfC62Y=Qy{3c3(06G!ObXwOwg}O}E(0M$nbRR&WK{?Idbd%m
 +n#U&<qO#p#bkYPZLfK|C}q?gnk+)#KkeqBLau{RSIdA;jL~ouM2KFFAC1x(X*9V2v9QaVCFZq`Z9OG)u=n^1@vV<>s4yzW(brw
 hqpmgISt#necf;V#nwEfRC9*&hEsDwx!HpurhwyZ}SJ~%%QGpJ)3}od${ZUkNIUKD<qF_r<A6zEM!OVk9pOi4i3aULXmg2_wjDC
 ON@pRK5&o~RgmhUgsRT@tToyucRwFaPHMjlBzFBjj+Y~2`&Uy3_`~wg&#>S2z=!3Db$bz30>1PYntJcypRjyr{RP*fjxcK6PwFY
 I)YpgI0xEra)7-Dw^KZ{It%mO-7b$QS4$(m^2bi5-su*|}e6tBK%Od=!<U5PfwZM%Us3(R|&JpK#j?Fh0Q(l1m1h+73b6~05)=g
 xgnQNg_o4Zo#%IbqTqfl~i2Qv@5UI+NF1S9PzSq!R03X>n<qoJ0y=rpd$YvP$C<IZA_*U7o<hS)=0M1Q=wJ|z_TjR>_hV(ZTk4Y
 ?9GusjTj(1f-!<UL-)V5zD<E@0i5dT2PYQy0~ub0{G_);!KrMg;L*eTOoT3$Ln>0&)9W?F3P&B}1`!sK-SbdprWg6hWieevY-Rz
 e>Mpz-6?}d}N7MD5RzxRmvs@lNcUDN(R<8v0x`IgC5vD6GeDa1JYFHFGyU-nu|>B#^EZgTi_yHq-?t4*WeIPBq|4aoX%3a>}8}6
 CVoWN)Cl2{w2GTB_)rZH5xlX_wJ9zD1_M1w@IimNPk%94eX-8GCbGXG|7_(MZK5rpueT?}xK{E7bp0dH>)UY!U3{{)FIr}UNuA>
 RL74C6p|=IOBNS^`P0f9Qw%^Qwg^w|b8YEtL#!C=nn&-%ijh3c5ZWr0@Vj2KgzjBh*TkqsoMZ}D%#&>Af{!N-`##4hb7RzG>+<U
 Scbvv$R+&*N8*n4;oDU7fBE<k|o-Mxr=r1FDGOu-VBDs>Jjmu&DMTdcord1o3|=F8D@i>dWO7ERPuaKTzu38@@DNrCaTq85icQM
 2C1QFN`yqH(=bUoNKxw(^C4#ny0RlFH=xzJIbZk{u}JUE42$HJh>0W7tam?zR@te+fPpcjtbo0IFffvc@`$tj<7~1S2}YWcTu>+
 )&hDItO8gCIxy0JdoPA4FvCytLQLYKtyp*M7zmG)tra^H4rhlc-Rf~QG}j4gE4T*iCQ1e(7gpiEpH#4P+rj&$T?`Dw*v>W3-Ri=
 &~o%Yv@9Zmyj+#Bcv;)n6r~F-H&VY}gUB_v%tGwqSarQp8{=eQQ$NtCI=J~VXAc)ZL3@m@a~S#MBbfWFxaKwdZllZauVGP#TVdK
 4iG|aDM>!QMl&byIXJm?Nd6dSsbyUnR-PNrBTo?<%sL%YFo&PA{#u0i@{33(r%iAS5<>wETzP;qiZ;SLdg_~TL9;MOrRhgO0#ru
 BHEWev0M<C!W=-~v25YQ677CqypdU5#S=+MJ3AY(F~Lh9PpV&$D`xE7+D<e|R=%~D}n&ZWt5^5077qK{sE%5Iy{4}oGlB;wh+Sb
 MvM())EA99y?I(U#6!v;!0{ov+X!99*Q2yzHg0LZHp%+&zfpv?2@JRm5cA6@n@gsL(O<&&?+PyFR?W&R93H--P+>OKwuF*d+Cy8
 EW}9Ui8i1FyK3L3|nt$9$A9+jc;(j9~^_6_E0Kc9EJ5TZsHg`dzGSY5g?OK#-kv~OB)eR+tTK;-?a~SPT^c0lFi|NfAXFT0XpjA
 lP^~7<!*QfKDnmB<Y9w<N;=VRGteYxn_Zzxa2sxUm;Jnh%;XvXQ3gke%}$9myB#!Elr5F(GjgJyFB)iCK{>Rk9ib~`-qP4R&z~a
 ?I-Td+syY_eKe%@J9=h^?)mOPQc6j-)fd|&}xRXk*7cZEkLh3<+zdYZMz+lcUGcz8Bz}7&gA*QrRUlGSH`4=A`Zoiy5_wnCFo+_
 =BGI8pwUV$4?aqB~%ghQQe^T3|hf<?ZdC<Cv^cJ?zsjvXLUlAPZyQ=l#^Op<_g5^+b8I!3VpvKK>=3+<s@{Yb9G2&#8%Mi%RQ4v
 #qVo{~);C}t%ngMkZ@E7%f>Z}km!eMy>MI};6dEL`4A@rQyz8Hdm0BY&mSV(o64{gt@4pug0ewzTSq!^QLlL=%2P6R$tE5<MAXI
 6=W2gzTha_S|R@VIvMb6yywcG&cZjo-pZ|m})6vRQ-yvA>jL1p4?5R_^wQd>S;M%U6b=DBPyI%{tuGTf*5qpg4C)tgmc*aTryLP
 &piLt3VK2Bw#Yq?hhS?~#K9a9N}3@{-zc2%`yoFQ)V9Bm60ME0q<)MJRAq%lS^oPI5x_3z=<-d*{qp{>5~9Rpv=oIvmOm;r<s;}
 GRds+(>!WU$f6($cLDbv3iw?n8mM~#%Gnz^z2F)p(9CaG!BvwXB5F#zIfVy5mp3g<VCBYdG(orDD@@e1Z%f-AjMJO=5c13ftt0=
 J;s$t1V62s-UP=SQ8jwa*(c;CvO!M|Bn310m02#>A<Tj)QMgK47}=;vMcSCER$(@+1Mf|UFi_wmQuwELK>{C4sO_q|NNfd`ivGF
 xPpxB^%G68&<q=Ci4ca%Gr!=J%e4j>lq&iCVCV6ZGnH+KbD;J<O!@p4mR~=^51FvZ9!Q9H*wR@VPDjfb=|G^r6wvin}(%i|`Bsx
 Gqt_i1}yTqUn^lfaY!=+nPXG7t*9$-*CX!qD*^jD$#s`(SDrQ>W-oJZ`aLc+`CLj_A|zfuKJX%xmh7qD!YedyO3;I&}S^zU9pw*
 d6vQGD#iYn9`H*<uRKRjhrQ0Q?7b<SW@5CbX{{9}jp><L<g{*a^x{rGq<eBNFUIJ0Bjn^$4)xh!eg1&;@A<k)7s6#iN#7uU-R$5
 nm20U>9zX#A5OR?E`BbZ5_UK#(;YX#zpm=2Fpu2*ddj<!D4UXV+>D~gExV&1?2z!ruF?RdJM}vO(`ujtc-Io1aC=r>y-TTrFp?f
 %}<^>xRhF=O7nJ$f`6w~Ca8b4%`JOW)|*H|p;OSy_f>xR#W@obq{5}G-IN7E`W<VD75qx!>Gte@^70B67485x0PQ@v!`Ds*8)dA
 yqA35PGJn4N*{B_B<wg#H{H2|YwYqxu%<msoENKfpM*qjbXEtW)>_0+@!Es`E+P^epSI743nGVuoR_Zg`dlrg9Z(7}V7=PQ)FWp
 gbjP>jf~X)cK3>X6Y4jC#yVkK@;p&H)$o)a&`s8IRcdk2#`ytjfOZJ<2N{MNH_72#tN^q^8yQhq}%X8ZXcv;r+S)F1XOlHVMPJ$
 +sc+8$;bUgBwuiu{Lk-;J#~Jr7l`X4euzM4Gi(vf4jgWa3Y0w|40lP+*f7&C15ZCfjHX+pTmXZW-VKb$g_Wxz%$7jg*xx@@ln5Q
 @Hz;E3>DP9v72(C)Y>gc83Hz!N@k&T5I1x5M-Km6(d?fCsw&x*c17TMP>@)mS3nI8~IS~t#01jS*7eyKz9XfBaHhUn<3z)5{fl!
 DgPO$6~#PU`LBXMLZnxip%y{2~v3KUR%YdgU`_etW@`IM%QMWrI9B+)1$L?L~f&bGt~%ho0QzN+nBtg;*b@fP=XM+hbe5F)DZ)3
 )g^&IbzpI&m?Cg}G~6zd)+{4m)I886Q3>Ng|Jk+y=0K@av;aH;jA1z8Hls(v6K4CaD^fc(5>cDcIeGEE|fYS}oB41>em&&0rit*
 =hnwsB6j+jqL{TGvp?KwB=y>S=^a;y~TAU$@$M<=ncI~tUqP&swbXoP<+Q0Dx?equPK#Cv?N8cds^HF=a<JBm++|5dN0w0=pMh!
 VcnWor=Ij7-OsWTQtPBsiV{=1D)pYE6pd~!jMEKP;|q3~n5~C@pM=h4Ki&$H)u{x;;q}=aFt^;ryLquipXY((x`SemGpE}sO9Vu
 X-!^lk{RqzaUoV;end|DDwxG5-L6Ay9$EcQz54FQb>PEU~{(N!OmJ1@kU4Q`zT=!XUxDR+OyY`G=3)q0+huu~0?F;XS2k*6y`X}
 kwFC*)1;k~^NQug^SGGr?9u3rDTK70K<hEn-vIF|_#97!=fmG4QTM9%1-SZ=j~u02?4cJVtq{yN{<$429hpd{fvIHFka6mO+>RY
 gOZ){!B>u|c?G(i;;8yU|OV;h?`1sJu;-<FAz-(=2O0L(F?-B-RjnHx*ZpPM0SrBdWhc3~88+%AE1HKa=-#EvaXnNwD(<m-ESa7
 }l5gC9M?c41mBUB54w`^>S=w)G4RfIQG(|fD||89Al*^b<ePkEWoSGIgM#lcYJ5m`hJ5(xGhxA3q%TT=RPQtZBmbSJr>4M9gNHk
 5xY%{22(x|;s1eD37QRGc6-8+hQ$oEaQ={bH^?RXRCVoo>yWy?v^w9TXZ0UN@k{gf|NgO*C*3~`Ts_$#5R`%iusa=!YvJSQRh7B
 8Z_!_lrV_S(^{`2{=jrD=;8~Ja3+Mo8jI=+2a2Kp^e*O1+y6vxki_mvrB0)v(VOm;Gh=lwx<LQ4%^=CwOqTH0%o#@jFYsGS(5Pz
 1rG%wz<P)OFG%kBGe<d9l<p#qZk1XjMM7m)G`6ANkeiAk)lf(fBpW|Yra&^rUah1PVFps3`Q!rQ9Drw@MBZlt02Ukh8UM@DK!w~
 39EW<<^lWK_7HI70{Yo~%9HSYgiST38VC6%Z5y@8k!(@EAOIX@%FpPKm6ETz(Aa3Ur84(!?Wc2vwzUEcd6%zb}T!Mq+1C<XOACG
 `>LwYyWId9@(|jz@>OQAbrAOW$VJJP^8NX>mwZFEBberJCTo5lyzF)sAWh>@sZWf_8_p0$Z%0DM#(eRO1`T!3T5B6<+bOm%~Jdp
 Rx(n9sg)gIe;29pJjTM8i0=(?T~W(2RuUl<T(fQ7i=%*Fm{1aiDUa&mm({4*x^L5@23^3>bG!^5#hn1E;BX7ebKGUK{|#Hny;+e
 L$YbEE)Q+4RqA1Hn{kdJlKOCHbkBJ5gSW$0p>)SJttKAd-zPxA1!v+GQiUS;Svr3!5qNHk9=7O=1ks)*P6d~6h4J`uZ!YW=6Ylo
 ->8x@LQ17d$#%0lj-R=(T-N8oZ1>&D5p96dW)!(!pC@zXCXXQd4DwSx=fRFbeSkxn+Nx**)y_<cC@fL>OJ7yEXNa~k|+CpsJ*cR
 KczjsZ-k5a~q($(xn)pIKn%$PF_ikQ=l)vjZx6+|`34Xh+^AwOao$K>%j!bct`z&Fl5pxfiQ`)u9%8*DdB364pj+W-hv~*F71gC
 RwF<vtmLNbjel{Sj5EdQ5?eqPX#(L1f-Q6t=2G%wx<C0_I;Pnr3#g-f8YIR$Bz<B6RMkmsG|xP&kyeyRWCz2dWg$nS6H*r46I-H
 hmro%(7cxzIjOV*ybb|G5TdBR7ce4C0${ZW!>TBPY+7pOJivAAuOx@N&1G_(lMw{4f;wlZMJ^U;H|p>OtqZ7@Xa&as&Bz0WBtZm
 -H_wps3XkWhkHQeclzdpTI1LdUXGeRSyu);7Me?Sd#Vf@mSfWC8S935a5yGG0O8v)HVl1}lK!NWW(QlVdE3k-F{bh<jbZ2ov2vm
 Y1BUJ`3%F7Zu<m%@r4j4${yG#P2L=Cs#3E=H^I=r?6mB7vGSsG+9iWg(v)hi7ub74d~#<7Z<Fy@$oMoD!OTqC*VSOhp<Q?AHO2L
 Me<d6Z^}nQMI<4;SgV#U^BXS*I=R+4=@`%PELY$go%abLv%^IGO{>Lx2uoVS?*L(<S4dC9L)Pmao@s&X1*>+>OyAMB4y(44<v*l
 Qv!6^IytZ<<nEZHCW*3#b&BDjIuN7S0LVP{j%DOIs1WE|7dON{8lL5ujag$s|j#<hD7C}B>hr99f|zG@tSBBX~^IjGtm3>?T6Gm
 97!<IiW2*7#ZPvh{QFU1e;O2bQ9(^RLi*pq0i03UPW?|6GfJWFh4k0<Uy3lF$nSU=UtTw`<H{Y&7*sR+Hy<5QbqUn5@^@HZf^*a
 V1OS4$6P(s}HB@mjt;!dlv4F9b&_ZsISEqn>@PoJfW8|m-l5pBIL)qnWYCcNDCo<VUeb^a1b^Ab*G6Rv~nKYAhNf(iOsDZ+fc+C
 TL?y;$t7;zGbr&SVK6Km3(1)ioGIrbeq$y<N`yNEdOpskrzx6)pDCe98M^_0@*?|HXdbkUxW3dQ-c2h%P_6coO|omGr3;gpPm2>
 <_z&O%LYD_f&tW)*XFS96<U#}k-LKYLAXGD+;1o1vIgVrJdS8|dh4?SHK!ecCQsA)wM>eVX7#;U~9`4huFh0Zj6yu*1$}B<$GGc
 *t=F!DXl(L@`gp92`R>NR5C9Z>q5g&T(`=@LL`zzsZtH=^{pxPO(;5oET?$i#V3bIDa1DJxjc>PTLesAzaD9ip_qi$O8!1z<k3!
 Xhz@E5E%f1+4m{<9hCP9l6=6U(xV$H``QGHpsg&^sEY!A(0mM;*k{tY1?tQVRIl)}03nFeykq&z;G=!hDVp`8{R^-ax3xq>^MFT
 uEIFxjw=)AioF>TBA+(QE=g)B)a~J(7E!laq>{Lz&KbmY&r=JGuUzX7!{{xU#holKuk;n3B=XieCSxXgdCET^o!3PG4@n6UsM!y
 `)u_CMshhVa;B&UZ`YAuUp9sXfarm%EiYSb-2y~fM&-LSkgLcH&QfR#oE2f6Um-I{xJhPV)i%@Pct8xe`W+9jhvzb5MqVb1nK!0
 -6($^jiaYUBHQfgeN$L(C`G4q*l?T}eEsZ3De;Az{-kO|KK2QlKZe80=KBf~K&Hj&-%U%L$dV0LYm@ig9EJcTSZ=p3<|bw%v@DL
 ttLOxgfa|Ig4<BBQ)p0f)j49z|%ibHTFWRd<cPmRePn*o?PqS_!4CokG)^_`>FVn^rYXHY-nBcLOKqt`9@f2sWfz_#Id(89r&{*
 ^`-B5+yO+`x_qET$o(VWCB*cgDo}eV83*MyNnLimJWB<<8)ARv_%_fJ-~q6bP0M**jUDJ}b-vsunRlaaEzNeo4@NmD`cM15m6Wp
 PC^%K60s!~v%<$9M46`H7*SFtHFNbhFZ#HuMF>Mh~xYe@N8hO!so1+Q)NH*|^#4FU4v3&yQ6gv;>L9J=_7=rP(?$(HVo^gfsgTU
 bhJ4?1+^_nn3B3c?`x;0Fc+jaNQ!yh7VQ8~vntqEKpRW(~yA=QHEc4B!*7RbJj#O#m4J7oJVs>%Eu$#rWR{{(vjHpGpn^oPe4nA
 yGWB|?Vr+xYxQSLRii8gl<rQY^>rD7WHvOR4C_WFaQ$7+wm&*ZSSK65EAI!-AVjELVL4UJ;i6qLxy4*TJ^GzbD1d<}v8b0QJvXp
 %`Hkwe#Z)LC%Y{iT(T8@`4#p+uNhn(f*57$kJzeG`AbjHy9#Ayk@NK6|}SO^$)}=;q0;8eXzf_nSF4^(`UpxkD2)=S4Y;DX8?MM
 {22#WC6NvM3L4WraY((X$Tlx7qNCZpv|_pD=4t<_f^YrTPOQypk96sg0MTFeEQ0~yzqBu&xavZ|I<4nLb`irhPTaLcvZ7{F^^!6
 h3tXs|Qrb057UUrb!Cgof5-=?KIhZ{tZBEKL%<+0qwO<DXFnn_|z<$c~haG4}p98wEJGr#jbE=i=wlZcY|L`j?Kqy>0#=zlN%S-
 Tdk!o>k+fNxm@BZ@U(XNz?Y`UY#Kg~wH%XH;CyoIdd0mj5T?;8FOUKpV7&Yfa=Pv^?Aq80N_KfFjO6<NV0MGc5@dYJCHk5qUA7!
 ||0{eBMe3s(cL|K!&0<;ga(s$fqrgC+c36GwzhF^KCKad)%RGjqxw@~Y8VwXsQ&IO+T6bLd52vqrl&npeO<p=C@7NK?1^ceIZAP
 EJG0abx<zVdx>d)IT!g?Q!@#gfw>T-M+k2M$-K{-XR_cjb>3gGynNh<ObhN+n}_U7JVfZX`?TR;d+jFqD7Q-;0_lqeX$E<)^pej
 SlN7*Zb^FdbOFkRwJkp3eX8n+`Ub+1xuz_MH5k*~4D$WE#>+m#fG}fSfiTXsM2+V2?`DuPwa8C-A(r<6A5?1u%-XrGJ3ml**hp@
 &RK0M%H`mCKc319XVW-*|d|Y0wEnZs&H`#ZlTXpDASkJe!M-9v43Xoj55szj~1Zag45n$X&G*ye^$-f@5=)GR~JVY%HRjH&U6k8
 wE-mT^4lUy-<z*>$Pe|V)1JAWB>qJRCcyu!m*b2CWMQemT*-Q|OFdc<x^het`W0a{Wu8{Iy<5U6}~wJP)j8Kgc1+aVP9vM(=xo#
 8bvdb6i+6P{@T<LE#<sm9>#8Fc15Kg6L=A#zLgT<<Ou&KP@T;}!ng__O=8T|>&p390ld95FCuIq^Ka_t&Q%YzT_MrC7iJ`P%Eu>
 t$BD>eg=@*2s=$3f+f;L9y;@nz%(>s1`MB-@4cI?hZEC5cSqoP`U6Mf&FVqy&-)z{ZAZZ_^o-=JLl&UMj{-{KzX{JK|&@D^jw{*
 A)W_5P~!`D4Zy*vrAM|Ud1B;mfDKp@drtHe%t$P!SqG<gDp2g1*=R=Jl;Bb3va~2?L^Y^iSiY(U#2E$mF!p5ws6FL)*WaiMPHeq
 GBW2zI8nTm0M>~M{XYdbL3@rw7a&tw%k`_>23q(Aez9IOOua^Y4(ob?8iCVao7u2n%^$$KW64zM@8-(<$s|uk)n6ijG>2=}{3Hy
 kd#S9d@X%*Uk2mc1@2*Sc$h*$j?=YIHxX|KI^%8Ijj3*xLq(rjw`hj_=dQK5YEgjmZmn~opaq1T~D*~|3q|F#|PvN)S5fm~*ucu
 -`c3w^CfS+e~x84&-a{d@d=JI!sc)KKPB=Xp^C0oaU#Dmu;3rJH3bag%`Wn~y(WgEm2In&a`ISOV;k{>UGLEUG!y)rwog11dX7G
 )#Y;Ih_0@)N>F@V@TaqvE=ZZH<V43*(_OUEJ@Ju!6|ERtw}?se{$*rqDep}!4!edDu*-K0KW_wMPZc8w{3HSPK86c0XnTZC^<_^
 {LiQN!P@xqO|=$dNphc*T=eWy{)s7tjj^W!smXK3i6vI4p`q2*-R|U*#r*G9d9~ZZ>x$yB3uzSxXHI8vrh{JBh2nQ&;%BrRDxMA
 6D;3A6#;}%?9oIK*NHEdyag7f}n$G{V-i}2npUVYwY43%OKKHC56r^am+2n%0emrLO##^nMnI_7nRvbr38$&dvVOEc*N}x<MIY|
 vBzQW*|Da{hCzJn5l!LM^9M?-^;-bC&Q2J$^73BR_@gZCFrpIvPe#A`T7ose|g>c&qUUuczO0zSbMs7hV{%H<F2$sFeXv#;o02>
 _PY7$X;BhnDJa*xQ4GgXx@uJ+U%JR{&;uqwNyQY_7SZ;|ePHV@ukTJUY2;N2Y!}xw=g&>u+%MK|@HAn^)+{;v=`;4b+&w_(@0~O
 HUcHoIo<#C>DFx<{<($L%39-uFE@ES5Wfj28raeV$hsh>$CkY$+aN<U4;<+)#8N5VVNs~%59%Pn>Sm@yD--rvbK=4_V(4UJ`uh8
 9sMwSE+<<$WR>J)Xr3{@vJ<?*fgg$*1i8Oe2=ScE=T%`rE`ol#v4Q(RC&8+{L8x)e2F(w{5_#W|07olB0YhM~y#lb_Y9f}E>w~x
 KXzASmIa@P-Xku)QXivkQ+>Y5q$&kI4G6V^@U$4JnM-*PZ2J|4_n^Y9Y<Baxy*KAm?e@-xLRVgtqV?(Y^Zv4gyIK<U6R%H-ZFdi
 t`TCA|}^$nf6oHhwz_ZnMErEt+CYtofpogLHiLa4e#pCWI(ttwlASf1v9w*|m<tl$G)rATwANNdnpOzjn$-p47#YcM0Sr3(Z!l&
 iX(vpKL^|F&+YG@A=V@NCt{a|uN^1+;l?AwiZG5`2_aO91r}2n>k>_B1n#1K=qpD=S8ljKHkn-ZE@~4nRRmB<pO<=0fK5c0?4A^
 td7Fod;<%kQ}xILsqi^RCeK<hYnjk7I4C4ap}&1nic1Sf{I1_bKOs1{X$^9NzK92cZR4%-ULkRVDvB7FT-8rMm>&ER;cYPzZ%y*
 M4qx>;?;r@!yfgj+{&OPeysI&bZcxEjALQx4Z)mf%<V;a(oOScE3;z!^uF}G`AUOJBYW=@ztj#NC}?~AT}CaWABXuBP$O(&TFha
 5&4+Hlfte$>oHW>9G^A#TWTG$nr=zpfY;_m>a)!7GyN2E;)gYFSZ-~-Bl%6@-Z6VdAl7ssRR7&#y-r77)h=C2vTQ&RPVe3baboH
 Nebq8VC`aIJi00HH7xZ39sOtS7Yk*Kjx6lX<MprNqVy+7=v)0uEsgzEEzUHOVLrqJe;su!^UB*J+q0KUoI;NW7^Cdw+@p5IClzu
 K>tbfhNk!_WCDD9O~CB3c+09lvWcVp@tLDiXf0khPtnc-8E4p?Zh~)VUhxoTN4EZ>#a=E>DU$*>D<$ax6`UD`LB=F990vCEQcNx
 =7N_54s5&X#@#VSwxK%*dA@V1q#sx97j#w@I2U$okPeqW4}ptJ)#U(%BEa{HAnE}k`xtq-CFrI$s`8CJFH953JUiZZ@A<X@Wv<d
 b%L;66Me>SvJ)Xn;K&Ner<Fq8URci$VLU@P?w-;M;930G+3|4#CBo_*FJ1~{8!g)^4xx={T5%_za5PyHC(pxA@@ixf=a+L!v&bM
 *AXDqTyn+7CwI)kEm~IW-&X$X>i?dzfn~oXXrq!a+xq3)e*S7GoX&}scGhCtIf+~6UBL3goQuLz>M(_6%kF*kYNcB?;BaxjDx(D
 =CNu%vzCp#dwPdmna84qQNvTBM>Y=8`9+`tw}Jg6;}i!qfpAs$OW*bXp~MJkB9b2ZTfC;YMt$*`?uP6UEP-WhzLk-zmS7oo&blU
 XT0SvJ3i0TBP^tlXC>t9Wg#^zfkMrU^`c2$e8fa6CEK;HY^O+@hzcmw8ZUXp?G>x13GLkUaZEFqjaCC6Te)w?u=XVJK&tsruyON
 wIBVpfKkR>Dc?J#2(p41LIyLuvN{d-7T&*Xk{<GsD_tD@f8cl$77gTHScYHg8=rfRIwK@IB!GDL@TH1T0{N6lgb(#7w;ZBpU#|k
 %(qebKt)PLNYv!D$7qRPV8dCww|AT{mf}Yb>j217d3pASzsNF^AB83>7WC6PPfq_NJ>um+#uh^PpqjBYzQZ=#A4mv{n(E=B@tMk
 vO*$=^$8ed5w=|1Zfs#R6=71-Q0A;oBD)=vt8g~=sWn{E-N539<KilwxQq_xfuJzO~S?3(Y5L{7iujltjYCn$H$Q30LE}Crna$1
 S%okwM%l>&RNV%83F2+P2OPH7=(4<xfm2Q)H85Wo|`YmNkB1Sq(!W1Wyt9JPk7ze9DSMorTNvXa6Pu&z1RwGOIBC7E%yX4MS^5+
 7k>)Bt<8j{A^jPv44L@waq46X-Aw{3XX@yFQF7Tqmw6i<n$3G3UaQv`^D#+SuyHJR_%ovdh8H>vd<P+#=*eMv1sBMHe}`F>@eGT
 #`5-cQmS-1a9(=y3cWo+P1sz-hN|HCdyXgqk{;QaGvnuAYk`|QUo|8$OK494E@N#CPwS|Ugh7F*$;&F!$c=Fsaift#CcTs&aJmC
 x~CXVxS4}jjiw|9Q0pxz2LbQdY_@NgF*8hBT>0NX;jf`6M`Q?JM^Ws-)T;~JaF1ZPoIIR}cJ|Md1WUJp&-n(I&dL(i3ylYMQu-J
 yAT*E?m;sWt4HNkq1Fpf((T0U8GDw&NifZg$Rz;JPxQ^~@#MFJCC5E#VyQU+Lu-{{67=Bplc~m{($LuW<Sp9BvKVKp0A#{HVNj(
 1WY-?^Bt5V1RtVR3vZILyHhAtltaxr^cbvmbauLsQ(cCsE8Psn@yRKeQ~m?OV(hn_`+l5**ruNej9Gm=@Ktj{-N)Y4*U0x|0bRq
 hR9fYUu+50HWg-Mc^3#I9}B5*>u#p;v67|J*SQK_gHcB!NFbwZu*V^dd!zeQ?B1sny^K+>cJ<s=ik5Bp9gN(+GE%_++&z-^KHzM
 jifqm=ZDoRjG9O`SfU3i!ai2JhB}iD7J1^IcY4y^)!Lorwl#@m|Q`bpFY(ySEtSKYTeOacxfpb12o5wO=h)SQg02mA$l)NN;?X&
 S;AK+8P>N8&8IRy<g)FO9XPw|+vQ4*RS_JoBo3N)C1NiL2pVV}@3Hftwf7}TFxbQIlVF1RDXM41kUptx!6#_8m3Rum!<LpTcrqz
 P&*r4Kx0vfd4ZYz+aQY;&D_2AdZp*{;7q966kiykqlP?miCO+l}{XxyY_A=e-es)5k+|0LVozIN?bK`-84&P1|1%7rEeHA_%V-0
 a@_S4O}<P`ClR|KX^P4H(Z3lq*;(X9gzc3Y0X+5N%s_pEQfK<Qu@_LIMyBza@!TEKw7zVi+GH7+^jlj+T4C_pfSEP4eM%<fai21
 $0WzgY*pnk#U~%cI49<Bt998%bv@eV@)GbEi8<Yd}5bm0=OH1Q&ic0a^dEU%?Nklg)cZ5FP~u`}b-vJNt>rxC#ycd(e0YD|vXMm
 5)3B%2mX|5&?eEZ<wz661L0mek4L-IjB7EYs<SnLj4kJ4pgiP04yq>a&N%)<r6}fq2HM#dmKEg2_5k3#q^P*>?V?S7d~7UvZ(t8
 5<WM9$^rn=nzTZjUp#PvZrU`_PCI7_V!ma3%?QFVZ6zVS_pm+!3N-xIO!KvNs+O7N^$(9KR%tW}bZ)50_=b&q)fcct4Z0qh+isS
 m$=X{$1UxCnNP$|_zq{MS-?(Hk+~`|o4r4h+qk?3%#H|I?oDdADNXOrCed!jc_M0|GJ1L?(O^Kmin$E#B4prhH)jeFrCPk`O2@p
 I?c20pU0r9e}y0c?PPzeG+KFKp(T_GPu>)ws_@q2E$3fvDZ6#t88dEcONL4!#B5avr2(*<it3!7nKv<wp%cZt*%$F(&z&W#-Qv)
 BxG>6VuaAGLLg==&FBOfShtC^ADcVs%5(id_k&CXH^q+=j!FkIyA<9*e5&(u191BmV~p>@jVxykK0W%5bB8=Y+p0(gTLUuuU|tm
 !g>f`*!05v>&1BdQ}ZDBh7wJI`y-3rlec@zSKoZ??8MlrHdQkarS9`@ja>YA&vM7Th`Gk2H$}K_t-REjHAj(WVmsg)-K#%)K5Ko
 q;&4jF|>lCE}*(gS~T{L^25E`hQOq5Tx!ez6Q#>-bE!7qr_u`2yZ<_1{Pgl>srlzHc#iT$4|I{gg1qqvC#Q;2#k_3(xz}=I2Skd
 l;g?bK8I)|;yW8PW7*3!S(BprG5B_dd%*!&iCmLdVv^g3r@fK9f4<&p`qvelF5C>kaH>*`Sm)OtGsH+uMHZgBI(pfMNoris(wmN
 udkREt=BW6W1c^co{>KAYJ(yFT-ZmxlvJ+T8Dwf(MC#lPRw(-*#P7$S_V(i`Czo?MW{58AIH>5P;A8B8(TQ{nW<l#DU&;p-A1Q4
 olL%yg0^8X6S~TclywO(~J$%p%>45!1!c_2@|e8?oCT7yiz$hM`%lVHmEdaO9>b#63DYswoDWuF`}NwIER~2Fm9zuRb6D6{MQF-
 @$&3&*~7fD3B%%QQPBvKcB4EI7i-;(wqE@g0JT$`eLE1q8dRNZV;4S2>O3O+r21wH!QV(N3_7!o>xP}iovQU1y<X!909X1Qe$jz
 U!ux&uMAKqc<#E@b+&g+&N`=cuq3d#wg!uXR)Uo!bE`Xn7C8t00%Yh)xjzgO!jyFNh`uh<j6i*@G{ocr<&JC5g?ao9g12CV@UKL
 4)jRDptHji8heaPG5r8PH!aFzMmxr6)kC+mtufZ^RU-tsvyg{CQN6r3E-T_V}0XKgg!>9%X5Ep~+$vP!WwZN{VK(Im4@Dl~ofbC
 93jnHwdCZPb8m?EM>yC@CwUV!R2l3Tv(!iUKz#pxg>$0*97^9-5$Z2w6^%_OtO#JUAv^>%rVs8=R!NV6e<^`uAVDwUb4Hfe007n
 ^#q?zdwAK3iRi?_vv3^x(xevH@1sfchDCqX<HxjkqChmCPA?T!l6Es<zkiMlucKFoH!^CwtVt*p2UR$JL(Iw@;O9SduO$oK~+^n
 D3zq;ZB42-<2-e1SHESFTR3cST~Z7NUh|RK4Tflp}Lx~(v5B&PVgX(GsHF|Tr28J5X6EO>-kt>JlF}QcL}VT*8?uXvkF>{Ee?u_
 UbhC@cCrsi;4#SC&_kVEx6}VY<oHUORcLsRrVlw&=C%`<%V#(kRE{H;<cBUhZ&<-H5Zzub$@>?p_Nx2>3h)flJ<@&PlD8&2@uk*
 YW4+~i0$8cR`=yGvkrnE>(&*55s{~UG9@?%CAhb=?z&ZM=9hzU#Fwbc9r@FvWiVq=Eem|rGIRNv>cwGIFjjZ{+>unz7^%h##?F1
 u+rRD+$+nM$Hs6`<jDBN(zN^%Ddii%OQ{P-hBmOsiM7XI@E$L3?1hvO3H<UsNU5-XgYdkqd%k1$_w`ZEn}*-_4Iy`2C#s`5Qrl)
 Ld`1;k~9&A;TS2mw{QO2NE$p{v!y9v}q(3+-e*zE8k?w6r+sK-1dTr_FL4`O@DW;Lj1kIDd)J2rJCe+0Aw%FeZ^?>7BXXRE`-^4
 ~S(7R~i$8yl9nSX|!H~L7Yc8MZwe26Dd9VZp6|#t{HS#ls5_$KhZ@D8w_9{E1JC_IJUH?K&$#UY!p16a2{DPv~dcq$IFu)EWw#p
 ElM)#w1+#5tJ9bwR8<!`?W*EouKJ7U7+#b5<)VHB5r927_h9g8zaGus)3x|FJ=*No+3?37=XsSivE2LJd$`$>%$}+Zv9RI!lFjD
 T3Q40O`^X+AQZ-`bRJDr<3&ExUVr8aw4H#%9KNXKnHOz}Nc!aGWd1zLY1C_6@mWiWZZPB}0J#Aon;AuRk$t?xqLDKC$Azthhjk3
 e1_vy-oOgz$nu(ohbAet4avTetu!D%6@tZY;MZ#3=~C5vBS>4fn18GqBgXprg&f{l$^h);Om>HyLc#U2B4PIOpOP&_orA*MOUJp
 cHM4?1b;+bJ=Fi5~XHQS0x&ku56byT%}<vB;{3oYGfwP6l~ZJd<>HSV7T%F5zY6&0s^ZShS>-&$PKVBCx!(z>s+6B-_l{J1PeeY
 !DgOp`=DxiOC({@itN0`a@4m;Ln=zR8VeIQr1bXoaf+r(`VeU7PUV=)4*(x#CpbW>u^UU%`d%sAT~YWpW$b2GzyhDJ#3^=UeGJI
 M0TR>Wy|7YGsd6*$>T&Sx+n>i%kATBVslQGs2ycP_OMQr2$Zl-=OYA12!2~#be2!hI&tWIXu{u&$gDv4h7dXn1hL64D7_*K04pv
 K&?i^D1Kuoa=-4WG3+%+(sDe#5ZtFST{D)@7s|r#)!|Z$u19d8>;+h!afpDSaGU~CQ_5#PgN#+{xoG5?0M<<(K2uS3&;36O4q97
 gyCrG2_GJzmH5wVZM#<~+B@6?ijEKtVuuBt8i6KZ<PTf8@7$SRI$ulvOt{6CrrtBX8NeU<;TBj2h|rxU-jTKf=j%a%9kmLubf-V
 CAPPK^!sZ2vayC+{YMNW0t;8Tz47z&xv4;jbRWMV0as;_OjqoO_zF3t;hsS|e4Uj5p2mzE`gE1?Unb6}tgZTLco$)u>Mk-ea{bM
 Il*xS`TlzqV|9$OZYkLBX!Jtn)3G0ynCp%HL^d$9bK2Z$tPyJF+8to<k`jVLGA>3qJ5WV?-j%+-2kVm2ntz3dN(+q<2I~P1B_{6
 MWajP)HUgDcRQ?+`ifSphsflj5HE*}it*J;w1E847IJ?{`Pxbv;l&fMfg}PbY~i$-e*dbyI87C>R_UMpZiK;jKN{{+X|$+4zOU+
 @_2k{!h|*n&UI;;VrrLb1*;?DLLbZE5XgRck|4ImDZn`3U@0n{Ai#iS!f9Uj#!i#A>EL_&g8@MEa>X+E$8-Im5fLDc64vyzQx^A
 q~FLVALHu5)?cQ_fxwe=>h)`8`d<m7Pq$OybnY8CC1^yU>i-vpqgI?%K5__<yJTc;L{x38NhqT$oc)b)mC1>{@KCy;~!_3%DmOv
 gxNk_X^Br?(h?M;(-(703|*rflwqbJ=H+S3$n0BlCBo3Is1$wE(^z)yyhFf1)eqeHBl2t^H*KQmDf-#hry-GFx()SDO)k9wLV6d
 y(B=H5LdrRPyu5sLmVsL@n9<ycpM8Kh_882M%0z5xm;)t|}N&E2r6^=*d6+yeW1LSC8D?GxGVV4avcD%zu6P%qns49`bfRvkAVn
 J<*#C-gfp<oJ0r1621jfcTT&^#$VKYP&hK$xp!cguT_~J7ijwI2H-qxB!E`^422QeHPhvO7{fV2B2J_RqAAvex4sWnAhf)H>HYJ
 DB=zN7&p?aF0hkl<ubEQ#!8~CL7l7;3U|T_u>)Jy|X6{Fi16qx(jb<2w>Mno;<L4^Z*j8OcAOmnGF+M<!YvnE!EcPTAeH@Igz;&
 +o5#LPjjJ@El-TkiHwFei~M0|#>VZZ7|9=DG2h_qrL9{Xh76p}_#w_2SB6)=7txs5MgPn|NSvV#Tb{e@4I?;hi8A}9#%B_1D`m=
 H(~XQ=WLOvwrixeF`yyqNqzI6#+1QB<LB3oNXQaY6Qa-iiu@Z440tKMtCo_=?!$k{>et_8jkV=P`Zyhc7bs6>TW_3ld;gG7Oiz<
 Qn~)Ui$C@7<@`%D*>=w0oO7g%$IZiJWt1EpcL6>`S#`Y^oT?OST^J@;MlW$8VcZ+T#yptK|Wi{09y%N8@;X4Yy4(icQ29%#(+q+
 8EQ<~Mrvvc0*#drM!;XAX5d7&+s=Iv4Ex?FPWupAxH*y6N*El_o;Rf;Drfy|@l?uOT!X-zF?BGEibomTLPe1p-^*Jdi_s$#)k8p
 S0J=`rNjxRPLWXdT4f4$7iy1{0vOf-3Izq7_Bp~(KF000S@y<KUw(QP{MqAG<vP7r*%005?$Wr`{_7hMuS{XjKkhx%hT%Er>6xA
 obLW)>Buj75RN#(aq1=>DwN9#tS5AZY`R#|6e+-{9N_j6rr8?S)2_t3c$KN;1$l{4y>fJVytBY6pyx0PCVHGH||R9U!hhqu6QrN
 ZJ?NJ1Wd`iA8ou($@MHK3nR@VBD9kPo;f`1)J=Hbs1iv2m`YVpVH_9g0x#eZU9pvO!jaxbLn}V2#I0$#cs%5C9I3CWuK-a_q@6_
 pBkh&fqY`*7(F_F{ol;^^K?m2$rWz=J2yrBzdwVx3ssL7>{M0dgR`x1%Sq_S`t4M<{LC?j^F_-a6lbLz$@HDYMyl!M>|0kcaqsO
 hIWp629!~R&eoxz(_Wn#8S|9Y1;`_$Pex=PTxllb$JJa0J95z}9kx1F!C^u^XguuEItkn2$GpSk^V9zSE-5s~_^gpXCDFzDeXrl
 d5F6f8f}0p}79FBsw7nPeKjIjH0-FlCW{eds+6=^RK@lhvNaIzhDCyM#jYs7}Fj62Q_JT(gSYhj3E9vAbB6aazfm;@`6^oT3y8n
 !q-67Y<ElY%Klr#VjKtahY92rGadWe^=`?W(|+}+6K{w+LoL*r@G%O3rA_P6Zt0l;0bJwK~1IRO97@3Q3r0@R+ycJq@hULTjqNb
 #E@Y<FagJ_5Ls4a!z;CS-vzCS2p(pCZWtsycGMv*LZYbp|F?HZr0+cXek`cQxg^0({LR3*Td$kmC;Mf*T&U*^RJ%IUpfgEyT@|n
 c8-D#3FU?zaId9<yaY)zQh;xcSfko0k?uZ6R+`}0$lhcEl|ivA~7RhnqsF#mz#5^(p~<>*+2o^j!<fgh9b5kH`%ya#@kGu-WA}N
 rok<ik^@J;0Z)t`Ky*Q-cXf;_AgSIbe?GjMbdT=kZ)U>cm0tjR@;e$qKaKTW4HwW|<DGpeEaa8z9*~g5g3B46K%S6dhpV`2lCx@
 KR%9hiZ6Zn|u;xo)*L5pWy;_csFKp)4_<vAK0|YGq000O8001EX$mmZe|NsC0|NsC03IG%UXkl!2WpgfWaCrd$5C9-800000006
 Wp00000005nt_d^s{`}P$Z_7YTJ=agAG>@Hhj**S|y7ey9(jlCNi_FiHXd&dGQy=|GgiwcNfi^gv3U1MyCC9x!yyz_kjgm>qcIk
 RQXocr9@^|@es@BZnw!HpZuZL}z4?6|BkvqCI5gpAjRsBp;m>9c0f8Z~Xi^jTxa{qK76sHs`w<m*`zN6i=~k3&t-I=w1Pg_q#}-
 &ZT%Z?=D|U%9WNYjfYZzP^3~y8hcW#J9-5jjzskgWruVFMa3wbn;uMc;c7lx7W9&?;PJ3U4QDl^w3=)(49xmE=^Mvg*4T?iDV=H
 RQr)y)%hcJ=6=R@2fu>-y2VkhD33`W*~7d&qPw9g<}C=sW8nbmFSrynLY4Rusz6Op9Dai%K?gbods#P<PR#d~WO9?aV^I+!v)S^
 e^)j=7Ffn5-3oIMVtxPvaJ41k3X$rCAMD32z#xxH36k{_V2$&p0qP4k$1r+QmIO7}{v_Q8ptkC&X^{+TpQQ^8}ys0cUWgEhDhKP
 &0gN9+c`RXWrZ&iw_g)z&pR=dumR{gHKi0<JyI+J$NyRZ%q!H8Z#+i(QF2Vdf&Xfsa6i_tc`6noQ^^cp-6^~aNNtnv_Sip!NX(2
 TR0&dfXJ3mIgIB_U)06K+*7-!rFUzA^oXKjX_RV9J=r%qY^rYLDH|ydyK1Kgn7vB<WUP>jS2Od@%Jje=)8TL%9|_Fwcnk;O-pd8
 *|zG#MDAtZ|V{S3{Q3cxC^6m!XA6FBYUuX<m2cdH;h<mvS>}Z-rS(-2ZrHMBV#L!G=IJ3MdWmg;pp#GE!7>XL#qeZE;!ctSnHY(
 );3b!p@3@hp%!jM)!~}+wWE&qsNYwktX_0<Y5c>4oAKF+ncapZEbFfBJ~IAmw^s=r<9y-=Cl2eL9zUUbM*QF1&vze|EG55)GbY7
 #f0S?_zP|gI#Dv7?gf<C<)D?IO-lX;d39d&D{2J_~ASgtmzzA>-{sA!kh?)ZOz!R!J-U^z+!FURFi0T7g0u?w*ErowmKY)Kg0CZ
 6EkQbb)XiohD)`Gu*m6Gs0v;;WGBGTTfAnUAZ>najr4Iy^Yfn->1WC+7C;pDbeP0C0u(~XR`_9lHug0(60nk=>Yk~L(!JT{Q;$V
 $?UnMYPzF<D4DSeshclG~)1;jH6H0r@BhmC+Tu)mbjB{dc^xD$CI|d}%4`e52EbHaAYTcNdR^imEgE;-U`HckD!MoZ~9jxqM5}^
 YC{SJ;5`+nej6_m%GY_8e^mip_y)OaDHHJ<s;4L(8tm>E|RM^?-N=V-(^}?8ICBz=2cxcH+DR$PVpqzGouH1_GzbTdYbi~OWYY<
 MD^R~#`Z>H{NeEGcQFkyXN-GUZ_{8d)SXhi(qgUdEuJy2a7fHOSDiiY@FdGG;?Kp$k9@IYTK9Ha6%*8LM688~@^e0j6=Q~WdqVU
 ~0@HzX=tjsq=0!}rm9loShLN0Zapn<BWo!~zKyF)#NMmM>r70N{BM`}YCZ^UhBla7qC;qW%mNaW3)0y;z^|&51ffTTTKp2mE;1A
 R>RD@fAMtBTdfj7gG)D=ZAoPid@HPk?$g(-LsjEBwOQjm>KE2^LYT%v4X5Oo6nNnL}T;W)e-RKO;18!Dt8D5isJa$ijXdDQP{4A
 3G3EWic(!WPtZg%j?hR)Ti40{p4)roU4*2d%(T5R2PW^ArQXX!sh&QqRCTcn0*OtVn?qKx6O)?g0DYTCk8>f<C}jm?6{U9Wav#A
 |`T~NhLPYn9Lzz<SL^lG&7ZilgCW1rHuHJVPpc6MJ`*qkyFe%;zc@>?j)K_le?QRjmReQnHfa1<QAhPPFbz4SWYoI5=SaYEJ-Kc
 L{G+&Wh9M^XC7O!$y&>P<`NMIOAtB9oUrU5P9~A;BPsHZY(bV2tyQqhW#XCsWVL*ZXO@v{<~<Y0q+4UiHB!d>!YD`tS;rh<zKPx
 0^=ulOR<X;zmyLIaa#O|E_BF!4&X2rSv`TFR;5_5Z<2QTiJfY4R<@0u@m(1hOiv!#~Y_9zkw?~{O_Nv^;rEs13mIZNnH`zcoggw
 Ry!d`9!?-gCh_L4e@#geD2q1dY0Eh<g4uv_?Bc;2d6iI!b$^cFjdTLh`t>KQH`)m<)W%Xb!YDy52te1BuO_#&)`KU3ml6^>!9Z`
 @qIXZc~*6jcp(MmQ*ViP@qcS<G45pJIA+J5o2#+{@BhOshE_)5%yX_0t!!nfhl{U1N-@VDn7#t7=n~p}tRTS0O}7s2*MI!{(5F%
 oh7O;?r%}(e2Tn%!}O{>X;g!TN#r@bW-J!(CSjFcUAMl`QrH_vrLzdrdF36{ZS0A^&(gGv(12<a(s^Y64Sb_dDVid6H&iLH&%?P
 `WB^#`%0+8*^zmNX4SopZF4LwhBEn)E8QkX&$S#Q6P=6eKARU-ujCpXexhAOe26`%U&_{$#!0JE_*Aci`N@3Z+@x8lKP7_X{fVK
 ;&3lYXIi7Si{z#H<3P>tSdXtzN&nAsZIv5|AGAhY8d3EC6L^hF4_?T=;ib)Pj8kgji_*YVkL}SXT#P1U~Bn741P3)QSCHY>`jig
 P<TylQmg2X$CO_J8dJxH9C@;d2mQfcCXl)G_VQ^zC*B>$MCO}?2Dotl<xND1oxQ(}*lzC8{mM<pCfoRE~9RG;!Vp>2;NsX<9;$#
 >%$l0a(D#FdFfa2ItPw1nHB0?vd>z(X(zG=Q1tcR-_uioVo2xKB|Fawu;~hkpTuU<w=#zETk=6MUfZz*zW+I#1Opnu0p&9$W~If
 Twal*MR-#8g-LW_-~{x7hU6z7*D!Z@>fbv=zdXarD4+K3L!GR>NjbOqjPAYuC>@=J8jgd+i1k{DQpv6NBb80IKH`ll%B6@>tJ1i
 w5@nk^ecTA<HqnxF<fjgB?X4FbA30c)uwiy?PP-Ns&Qnd+{ep_*}90Fwgi!6a+b+vDy_$v`y`36FeZ}7)H9PU%}AKFEx8*ro*0;
 ())Y&7E5m%pOk|QsR!kY`%LEWDbCTI9YhQXy4LNU_&HSjnuJ5mTqU-AXttd;Es2{AY5tgV*^Jnqx!^UWCIR7pR(?^T5OA_+u1xD
 HBJ@2$=@2Z<cUJPy*{2;7@KFqk%c~Q5**r77D(jLCT`J25F=c7t0x0@!G6lwQsV$l|Wz-?JUC&G)0<?@PVz!Pw_d`tqp;UbU=`h
 i+16Qu(${D7KDZN!xzSa!>L@H-d_zJh9`0HvT9cw>KABX7ZTU?BB3Jcp9N66y!^n5qM_krQkN8Q?fPM{R{slrOvj7(5O324%1Sz
 J~*0H1I~BU{}-*MuE@rC=_gi$3PmI01MD+*|(G7FnLdWqrOlLR144qeNqmDMX)&x0$0!~ZlUl&8X`QgzZV)<f2ogfTuc=@iO+;C
 {9dUypXnGUt+w~Aoa^4r7B~k=siGIR)OFH+U3|nf<y%N!T=y#W6)$&{a6bG<Zm@LEX_Foa1!AM1B5^SHR%l$>mZP}s{2kX)Zjkg
 sSj?Vfr;D4UGDj~lO`0sac*1TGd%E7R{lr%6SV?eFo-f>|!X*K}iJzsLqEs=!t#HLT3ixQpE^!@yLcAj0=B>_DF~yn1brUbi&v~
 61iDXxx;=vab1)G2cAQFzJ-cf}}g1*#SDow6XJ9v;P1X-X6e1r;Ij;_J}cm%j9ug)@94oYR7@s(@092J76a?O;82ORc7UBH~G!`
 j96b=>iYmC-A!rb+X0y=q0&HV>r_b!FQ*(`LSPR4<cH-emnj@jT$&gZ1^swytAU#=t2R|CY3MCszsOS?=QzA6cL9bI$d~ou;Fzj
 Y3P+IMGKOCSGTQfFADmZ|vWa3h@i^?*jS*)_)$<Q7vE@^!AH{O+kj=eIFxCp(caH{;jB&)JJ~=8mK>k#`lRr?VAY4DF*pZ1G5yP
 fR<{j*iE&EeY(D(@)RZ1kAC}rw<4Vy1{V5V^Xo;$`+NNFfp>oMsg=G@{0=C_P{Y9jzYs+$Fw(!4%0rQ8nV&zk5SA#OPzhZPRE^>
 %|EpB8;+i6@D}fiOr~VVc0sj#2mbyT7_v;J>!#h+*u_3yJdbrd$_$L30P^y_!HbK8kd?IdUH)?xIM<TkiuL|Szdz?L`SNv|N3%k
 p(RcL4A!^7E5u3V957rJ(^3yd2ib9s@TFJDlWBlgo`<0@fpc%osBaePIM>z3Y2)7*U)Z4RBUT^Z#Ubz8f0&o})R*FM#E!PV@`$V
 u!5-aAO69qvkuxog@cZq!-Kca8A|m1Nc*WH+-K?v$yk=`i~rTM>R_Q(OIVV=Je|xq<ypo9*~f>P0>fj-0Y;$qAAxE007n$$e%wd
 1dWt?P48n9b+9r3Yia<r`EaT1C!5WT3e9Cq|)MTZAPZZ6!E=vC>cZcSSOPMB$$k1Qb?$^oHVlL$Qsm>#Ko?Rc`ko1m29+3BxRNp
 %nK`$dEyasfnmwt%rxsei$n&KhnBu%8d+>TFEfnEx>DA-4AL~VIl0D|iNex`n3(g{Zv>NJ%=aY8`k5(a-dLi@WAY!<r1ZA=QpGv
 3#Mm}GPZt{5DKOsDSPLu9h)=^K1&j6#SEG6p^}YHH-^9>X@yJjT6{{|b1jcUMcFnD_*9Ns)64#V|?@TxB)=V}H)L87x^{-Sa&D!
 $S_9n)T+yG;0WM^}BM5yViHpDo`wA5~Pr5i4&lKh*Q>@n`3A5Alh&Ic|v|HCcOo-<pc9ok`z15ue~sJbK;L}nWs>7Q!Kjpw5ti6
 4s_RI8&NMl|SS0|o6peNWTAlHz^$z&M!yKbnLGW%}gc0`y+i%?EHOs6s2`t{siDVLJE$-IF`K1IUDxAONS~XkdmC=p^Td9bgRg2
 ;Bj%sVh{1-1&vz5Y+%RvWxYB?cw*-7jy}1fFohNth9wtff7MKG#jkOCioxx3?9NkumU6k4rU_-Vqqf6qO$Qh>R<Q@UxI2d8Vv#c
 VJ$@fh4!JV7^5=y4yRLFU~AZg+AQau-{3aT0WSvgK{Z?{=b?G9LhjsYU?bRpT7k~+5c~;jMY*ziZ-;VU!^WrqJ;Y1F3t7jnQf;t
 K&d3Nx;}f#>kASa$1z)6Yp;Q!s+rh@r0tq}0F2OSN9R32rVY;m4L*WNtmpvvKu7!^kdoe=4%3jW3i08n$@*Qqb>7WmafPUDB)DR
 *F#?gN8Ex3#(;S}%(_z`&_GZ=~|qkixZXd=Gm8o0^A2lq<$tmx)fvAN<x=L^Sw;%PR4&v38dM+&#Z4t%Nfo-dL%^Dp=dQoMAO4H
 54MX`<G3Q7jTy2%;Fto#S7NmClLmSD}|k#25C*T$N}Pi`jHxm9$qpZGXsT@d7*1BT8LGooBiD#8b&*XCgPoc}2(-Px7M#f2qBc?
 sy@t6&~=f*)gsi6@$b!LIS4|cRTD{y<p&biU05eg>sPyoN&(7f{hT1#dAWSw2qzQo*;e{FT0HFIR3QQRtytZ_JW9|{t_!BxQhi-
 nIQbgNfk(ZD@~Wa3XP?)0w<m2uZrWv1^h7a6>k!&q%e0i&q-^gIH|p(r!bZ)=B%>Ev=%!`1EegmiR8@(yT|gk#NVVg><w<0cuag
 Labk#+DXo#Fi@vT_{Cxq5^UC*$Y2svQHP4DF=^-B?&+&!pExTHp@3slKj>}wAX}!cqH(4Y51b)CH=;L%5@}kwaC61zx;GWnUS>#
 <l1jpkx_ycT<JK>o~Lw|s^xDV}tUtj_{j@#2u>9uGuK1Z|k5PTn(pyBjJv>L6(dvG*X;f44pzJbf|O|%=2M6>a3dM27dkHiJ=Ie
 JGwlwGh6<)J-tV$Z}g@g8~xK8D{Yx8uY32mCj_i%;N1r~nVgr?3KJ9HcBo>G(ZR!}d51?T0EnMj5TNAfP=gEU)yA+|JJ`?4<E<?
 X-Q^{7@gQN*m~Sp_*CrG9uNn-@ddgO6$~2)f_L$D*aE{$Z@K?OX$PgJ-XP+ora4V$hOmD>E;PjTnDuC^=~!L)G=Ydg~n8_<fKp^
 Rm-Al++f}G!g70`U>|m<x(JR|?+iX3npf#`_0+d7-=n1sogH&43&KY_U$6tpPnOzT+3ZTTY4||bEk3)lDx%hYsys2|R{llDDd8!
 *C$eqCD^<Jj?qa>>A9WC2f~)YaXa%ak6}ST~LJk_@3G#Cfq^s$pa4OD$zVwfD4w{ad&>U(_55OJhB;`8nR9-{>;;Zmq{2GM@+{H
 KXE_@Yjq&o(F!O^sV4p18KU_8_M7m2X$CuhiSL@9IaQR`9bH|7NqthQK&>>?A%ImQ^9XT3rgvQW;g%ZP)Fw{9X=$waG{b*=Rj^O
 Yo6*Ap`{!I~;NOF(RfoH`fEd9+6U<yi7sDia?`Zt;H5V&Q<i^E0KvRWrB<aW}uAYLtDXdx*HY{F}Sjoh5GLUpgOoEmi*|7{pz|5
 O<X^g8$j=!>yJ~e00T2$B09pCBZXKI_q*fr+HTK7u+Moed3uYU-q?WV3kk9q3XWU_^1zN)1hH(tmRrw<JzB&VDe{z%P{81d=@fS
 yD6m7V^=JH*X4+~d#Bpt)x*VhM@U6<+?692G$qyHwb0zUTy4JMan?UO)W>|L+N);CadQto)tS1X$4@=tQd*?0O8&m*(9{!2RjD;
 Se&~^&>XZ69xjuP8T5?)W%9Z5glsze7sYyxQdt6JslkzZyO7rV+BKc^K!qg2Zuah%VOH)tvXxVd9QbI~>5|#QsMVYoTC5c{xGwE
 {p3~O)%7VuW|4^E($$lZ1YpF!gT{qT6a4BtZ&=-y}=R>N-i1|3BYq<yeUIS9SP?Pxn(EbsFHFcq(ZYvgYZ!qMn4Y)XHHx1p7eLP
 7W<eh!|~pJ6Y23MrMb_yp3UTD%7?$6GLko6+r+*%)Cc``a3*qw7&Qs)n2BV64P$yc<U0spt?C;S#(7?U#4VUvMp+ggAH)ZA7imE
 ha<e1p|R(EmOnnB9$^NEMTUR{Y)~M#5`vp@h7Vo57UwKCo70ePEk$BLZ;d>m^5Q@7@B008AOubJwzIl943@dmYvK?CYnrPK3S%d
 Bh0{<8%!T&EAb_FNe7u-eqx%E5zOB*bIfB_TXL99%s-4T>BA7xo3yd2iIYhq-lR@`w;%H#)12fpYsf)n1k)iVTHckMJd>$Ro#if
 bS3Vy|PBO=&cAn?<AW3q&#1gSwisuy4R0)b-`E}APVYk>u3YR*He@Oi#Z_y(J*)zmIaj4K=62)|vOKj!lrE^@l3s!Y3f9*IY4Ra
 BxK{_Uy#3w?D6e(<%9MTle9R6O>CsD_Z5PF8!y3e?e@|&c0o*V8Jm2ZUyV!YU!_3**cI&L~=bE)`V!fnTBE~RutL|fM1eNe0tFY
 ptErD6|$mbBa*BNBJMaE807$PrV;_3Ti0Zfs0^`?y5+gj#&sKknG^@8Yf;O*RG`SJwP<oaaWJv~~M6R>O9%7M}b~v>Yor-n?N@{
 l*iwkGH8^Rqs`=uM6u|bf{77*JE!^uRc+DXh-ecV+SJ|PM$rHeZ1|7PTgPD?XP`UKfJc6?x*g-C-yhIs}DKW?8Jn_)1?lcLUu>p
 gcI(D!D8mIn+-n44ppam63w$t->Ca8&YGBB_bB#<h9}3ft**M&bpuTO>rRWkPqvO5QU7msn-h1BTjRVf7wR%>lWcb~yW6(){xc)
 A_f=bG+t$ngTS;b6=62gl+mZC?nVtJ6Y`1LpZRvfinf{qg`b^AJWV}mv+A7jFW&~tf`bXLn8OnYKGP?E6wmr7>>OC#9x$Tt=XLR
 X(!*(#!nf{yYdhh!g>6saQ{_gWBBghtK8<NqZH=S9S{(Cx;x!#s-qcXp<UCroYb7g9K7i6r>jIwploNLQYAD21GcF#6Gb9?6O4F
 B}gw#zn$ZA6B5=9-K#wzIZeTgwc|wjS&Q)j%UtUM{$*2m;gOGhdnVzK0Kx4eX!{l%HP$+J;&vt%~m8l>byP4d0{ADoQ{gwgZ36D
 q2z3;TiB&F&qq+x$ZU`O%0<|{vWBu)C&qLrW?A5YgH4&f%7;0av|7p*wCPhW#c0Uiy^uh_P~me%|l!!&G+_A(gki~_|a&+DYWE%
 &}h-2>Zw^<bvi1yxIn9MtkdQ4+g$b9ewuL80Cj^~DLoTLM@;75`A#F@<Q<7)T3c?CILio2E8-&08K-5CB{f!QnG+Mh%#NC7T}Yr
 cH^v^*HztgHwrsX2nIu`;=QE3lmnGI5M~axf<{NUaLpdY(Fol-AmR~I<^2IVG#wYSW)g$A+idEX#QMINuy1z67Se3~?>Nq<<Gtg
 dN!Wx$q<dlC?DO?YXkG0saP5U&gL3>TlJKKhOMc!h)jYrrVZHVE7*1`36T`~QM7Y0ub8>gM3DT`QY{8eMcU4clAL!rO`f1!S)LZ
 BJ8LaXKE*hD640)oJg)E=;kDg&QDK6Ov7&pODUMKAz+(a&HiI80f=I4T&<MV;_^cn<<}6knm{!Z+Y5_zp|}_3%CL2gztVDg&p%Y
 ;2|$P`Q*r&hKBrK<XqsKy8NSDPJ@YE(TfD4Qf9a3s&L+FhkDxNoa{ovLC^E_zzeHI^&Tz2MmB)VK}1TH24HQkZJdhP{U5QA9w#C
 wh=o?H-!a)O?n~Sl{Sl4Ju9T+(p4c(@bY|;_KQ0_Z^f444R@BX&)vnnS~$QywV#qoq|F|V|5beLj&KhauefWZ+iq`e5dY27((_$
 ap6ii2N}Mk0-A_FI#e3Z7($!L;xY&J9Z0cB8-qAtadxa2pOHt(dxd%!wgrm~W;sYL6E|7X~4RUVH6*qF<T)<Q4-t0h?T}3~4>#E
 a2g1D9KBnEi8yXT3cWa4T8J#Y!gfvdrFu#DnxI@|@FU>vr|*{Ka`4E{w^K?xiVYd{q!kXNTaXaO<03a-M*s2kb?Zi2_)G5ksuBZ
 9wx7pObB4tJxopb;8`Qe6R#S=_>?&V^$%dpw7X@lh`6llWR_Ti#V1sK2D1AF<o0b9M~R7oJJ)&D+g=i&CRzX=t-YUu5<_Jl<?D<
 wTvA@|~${EB763sp$w`p<NI)o=fojP|;2Q*|b7VXn#^>|5SxP8s`55j8Oaw_D~o|U<%v>?#tO_5!Fpm2R>3OKqZI-E96YFjv5b|
 fK50@kuA^tEcg|V2LJdMz!lVP7y_IC`ELLhscnit#V#<I@`hhP2>5}T<abYT8t7q5Jl(%FbsdB%mZSat82(2+#f;(>)y|)Qwtju
 UDC#=pr2eD4P#bC}^jB=6I#U(?nJ`arj%rQig9z%A!b-J(9sM?fdc`fxvw}OuP0^8&;lU@v_dC|=h8a(q^y=QyTDq6EYxHH!a_+
 54&o|fp;{JKx11>nQOqZ#`Wkvcs(xuSn`esE)^z!J#Uz+kGmx&LYYIoQ2ioy|6y`!)0H=`eaSaZ`jL)1r})ox<{(e{j*plz%Fto
 hS%J#s<Fh^qNv-GWaEO}HUiv+f|cTS}t-G=*t9+r!vgK3T%yHv77ekvMwqWNu#7S9XMO#{J$nHEbsLSr{G_uf1hjt65Ge$hO!oq
 #1cl+L5C&Hwso{okdc~ToPj)6Whz`L*_Eq$z<y|GK(=2%G#5BBtF(m;vGAUTqGN<Rk2j;6{{C{Oa_rqa*sHPi2#yBo-mc9igdK*
 kpN<j{YW}le8?@5ZT*?-mNo9G^)d5n>@(&XIWH^O9%7f7qn)MJGRZoC<jb5gHC7qR%X;?YfB%CapDeAqwPGGxysXbiPnmX&%%8D
 oGKb`oAk!y(8Oz4p)u;^l#z(5v=If^4jLS{e%5=sxB_6}~MOa_28_g4~leI)w8~d4Tsyux=m%l1k`dQ~|`qQYa8Z5pGSQ%4h^l&
 }3HDY_MrR;$iCMHEaGB&Oh%NNT@qK3O*KNK~}G$%SzYEqhQY|m{jwi@>y$_zae`O|@WhOH6K@Y|YS4XZ7kA{U!#^xvENR#`kLrU
 SZ%QU0cO`UU#ehsGH9Mz!NcL?6=*3(Ypp)=t$-jQ(J3f#%|g=p@_$wQ^qXhe|=E>{fB;B@BgAKpcGmOrju|2=@U_PWjDH0d<nPg
 4E!f+@qi6{#2n0c(bf=t?)*C2=_!hxJEf)BA$cOXd`??eGd=8YQTc2co>YN22f7{L{WG@$bv(uqm&ZG;#}a3^W<LNLGJ~Bft%<O
 9E+`B3H}H>fl|C3uA}<E7<dJg%RCx^hr(xY0=!CXr2YWjP@n|Z5#I!@U>+<7KOz$h1FPVDR4eyn5;DWbcs9NT4uiL#3*_)q<c$h
 oI-U;I=rdS|HsfW$L_Yz!pd4(Vd&BG0f3QD_L91aCOj9GlaCtqt!lpP-PP>a_fAN)*Wjv_E;m8F)g8LvC^FW|3p|4a1e2?7JCv2
 m-pqJnf90fmsQK$@#1W|ASJ`5{iN4N+qL1*x<;2?Mb2guJm4;{m;;C|Nu?lu2h8p8=PGdf+(#2kL5CzTuGSuZpe=LlomCe9nC^I
 JuM%jOn~Bc<2e-$E17z;)qt;uYTF_Le%jvv{YV=NKtdWQ5V|Z~PR|ODK};LT4$>z1N-3RY{X1m9U5J$bDqJrTgyYvf@t@tJsgiP
 U(>pBN-)I#a+Hk2xBjaSEX@cGtS4;LhQvm9Z39(|02%gwBiBjy#$Ky$uqdmuPg7&j}&k5_r+u>#&cBqwQ>%>T@2#4iN4}c$siVU
 X_6OzQd(YBAzIvD1%|&Z^{8qr7P7XgH=gmbYkgv~rOuujj%A;_p&0K{JA$ez*!$vg_XRPE?<qEQYNUgFD*uzzMEFG<AZ?ZU2_uB
 9+<4Y41bK?3SfO6rBIbxIoj17`TqDnDzJvHfm5v`()y)+z4dxH>Go1?0DEA_<tvgNf5g)kbNbTe-8C(7<x5K_ueC+Nb#(6Rvb##
 F;g&s#c=qGf$0E9aQjHiKe2VR03E5|A$=n~pU-=){%V!VS+#ch>8<BzmNKc~mgnE{*WiS)cctgNM{D96(=^jX|OxmVeZzN*}*Jc
 pmj<D>NW02{u9n<@2JMQ^5y=rzhDWf9(kgX#Cm{`5Pg3ooKy;4bt`{2tfS>jJvcqiH~Y#a)$Y^aEu_<pDZD`HEho9H2DPt!Ohn7
 ?;um=&tlmy1jh$0shB+KD2vef%G)eD?F|=@!)AEmf|aOxptB7vCj2x{_fC!ak2AQ*%t16P-OWn#{_2u`*TFLN(wZFya-#!d$Wo9
 -?fuvMW)#++U>y!S`hF+-4N+VEht+fUe@fj$Cp*=CPj{o$Sc-!(d?ayLK>9M(tf9U>l|jtK?|K_`PbP^p;BlN+q}FH@9i{jm-oM
 O%{4j=^E&L(_bA`Q!ZNk4%6OpohP|^^E&2uj6dqsEPsNt@2+A++&$K6RiH5Wy_sLk&l;l{iF?*QB*1g1sWRW%`z}nKPkd=QVIU=
 )ZIN3^Ok;#PrzrSX8u{y{WVza(y%1JUA$UI@Z$tlvv8fbk?l-6Nnm#p38jF0RE*t(YKL*B-OlO^P`>>7hfh<t1(W8~2?`CcWAzw
 8M&7#I142_~(qx0w4(fOQ?&NCL?#3nP1xhb)kNrGfcZPNCWI=!l#*OGphfw2%o&4ST4oDto34&^<vmySJ(Vc2PMZH>(%<ye}%Cx
 @qW$<IdoaX}a;M@!ZX#B=sN8^}(a_e+s)6>MB_t)L|7UpKtfFKaPm6xLVPmRuoR-?nG1vwk)p+o1!^o-x)Z!^ntc{pswsPKZ9Lo
 &vgxVe70|_s4i(_FYq(&uLymqULWDcsz~3GA^gL@-DUG#*YRJf9S2h*7TH^u7lq#p-^m5&Nugc)!oJh7ySTh^In37GgF}N-)PGP
 Psn=j1oD6287gRG41Il2qtW{IsMQS6cq+WqX;1~Ea_#*T0D~Lc#Gy|lg*We+r!3kh8;3+%!LR|(IfDO#1wu9H;8@wS?_7Tt+o&a
 ~L53n=TffSf2)81Qfg4&HNphTwNT<{)rh6li5*ag;5^T0A34eg*2w1DR56BQ56QgeVWxB^)DlOti8tk4v^5ARcdgMYzju#XxhQ-
 5RV4<AKp^l|%r3?Y2Jwzo%RP7^at!<@l}hf&Y9D|Nf<mAc*9Z0)kDK9P@vcls$s{~06nzl2xXb4;JOKMbcLH4$_9L(&L-QuK0Do
 ~|yuR5eT0hW%8zlk#%2p}(NblHkm8jCEK_)@cW@D-5Zgk=ofot<?3>S!a1viXl;ZM;UH!#ZJ%}RW9vK{)u~=V~_bn*%a3vwwVg&
 #XByExANCSg8V+lippfuV8cJ!w#664X0FxjBzC=&3NFbj1;A!-pIQr|!B;p3wuENz94v#0U_7V+yTB@Nn#uty(0-5vUQ-e}1-}D
 6P%Y<@3TimD5PYL1!SSGoDwKVxg1YyA&PBs_)F&zm%mgaDN6x6%z&xM>V_-Xw3){j%a7NBOYi07iOI?*6zEGy%y|4ge$}T?-902
 uT8|1(`poC*#ELaKBzz5(3PEryWiAt#1z#^Z&1ij_76djRKK_8&YTRMKQ*Hm_kc(2ZPh}8c4rXi~w1rb9uMGhhOm7~}G$BrS+u8
 vdozZ_YbNo_YcmZ~nQiX&8EJ?vkLs|sh7&cw@ALqihFdIq<$Uve1Ay5+`K-i(N^oZ#GIzhuuTue0~g(`x=xZgBh*LbdT%TPs_^L
 8>tO-J)J0OVuveqc~RMr5;x3QQ_QA6;#QwqKf=)s=49I!(Ik-2znYgT+_&zt!i7b!l7`61VeR(W=*-pSr^_2oria^9-fEOVKSZq
 Zy+o3gN@*D&;y=CKSFQ#2=T}d-IWtz7um1>L65)&*}V}Af*YYnCX`UL3$~ZZCmy|k{o!BeFF8pbfkV+=kcpJ2D@udQ(OA?U$D=y
 *0VvT9_(|@c3o>st!^h>j7NTY7FR&Xu08`;bB*4Y+Z+H*a!&kTge*`>ig!15Nxhgb11kOP%Xe5(S3=W~Qpf7v`?}X*5(;P3jzm;
 2xUfZ{7@=Ie>56b6-rE7e(>!}^i1(DvSqpY9GQ=V5krg%<dC3m*ugLqf_-f`CT#F1+E(wI!4fe~7p;}3ms*%xhWQ6ts&{80W^`&
 Q%RP%rfuLz4ZEuoJ;MmGR*tLpN&YiPhn|*}dxQqN_!Js9L&K>W=Ol>bmC)Gh}k3%DNdkijO((uxYGQJQm0pnmc!do}oLdCOLGvh
 0gc-FWeG)l51)~glaUWR(+=)U!07x@L9A84uhP$=F`z1s1O&zzStXKdJ6o8a^)(t#f3N>S796Oh<$NuJPtiX=im==&TmftM|t2p
 _zvwvlW`0T!Y$?MO`%8Q3G`>wNM6lPXcb<IGf}i$9~Yhjvyg;V;=XtpoB=PR2QtwjxC);{*|P54294=vXd1i&!*C|}ggeOfISJ2
 #WSEEM%d_k+r`BXF!J+bR7sEyLP}~cq7etEHLPFRM^(^+Ds8DSavLn~&XX?_$K-XnQBM(das%LA5>#|v%J6(c!W28F#it`7@s!A
 O{+qEP3vSVySPwf)JseoLAwxVgpAZmTsE^122FOHC+{L&L;K&4i-5e9~9!hhE$J1?ld7KgJRv^_b%rR(a#VhS3ShdbXyZqZi304
 _CXNn~TkX-%zaSjc>xB|HeGN1iTAjNDA;7I|@R*ki5+`+V(MO=tFuxVQW^yIuQL{W12tS_kzE%#$@}vfTB1VH`-2bzm8w;VSAB^
 &E@<zNi}P!;`=x>OHkdktp+iot%GLqsib6bsuy>5#{FMG}fEmPPf*4)1KsBIK|*j`WW@a$f3De1+8?Koj$JF>SM+2^sV$Ul_^|a
 d8u}azI#|dZco`bRU7Trgu`{uz%8_jIzx@6rpqeRTh7%(WJL-Gp@0E?)OKi~SpRxCPa9?RdEg&GDdZ$@R$-=|P!_NSMpMgmBgB(
 bj<l<2lq%j3Bz~tNrrL6)snRe!ESdJ=ZbrmLH1N&&PNl0HjdXjAr%m$>jrJYX{ULdYf0|UTYfMtt9HxKQt4xyr{{v7<0Rk-pEdT
 %j2mk;8Apl|Sl8m>d0su)s0{{sC0000000000004ji00000V{c?-b1rUhc~DCM0xbhA000080000X0LbW1C$uR503a;@015yA00
 000000000DuAVr2+tGVQh9~b1rUhc~DCQ1^@s600IC40B-;Q0OHRA0000
""".split()))


# ==================================================================================================
# 68. report/macros.html
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
# 69. report/model_card.md
# ==================================================================================================
# The model card. card.py computes its variables; every inserted text is escaped (Markdown, 2,666 bytes)
# From kernel/report/model_card.md
# SHA-256: b0464228dd0f5a928abb39ca16c7e0eaad27acbdb6050cd4f743d1c41f2bab2d
RESOURCES["report/model_card.md"] = r"""{# The model card. card.py computes its variables; every inserted text is escaped. #}
# Model card: SClusterFormer

{{ verdict | safe }}

## Model

SClusterFormer for RGB images, {{ "{:,}".format(parameters) }} parameters, input {{ config.image_size }}x{{ config.image_size }} pixels, preset {{ config.preset }}, trained {{ init }}. Weights of epoch {{ best_epoch }} of {{ epochs }}, the best on the validation split. {% if views > 1 %}Probabilities are averaged over the {{ views }} flips and rotations by 90 degrees of an image (test-time augmentation).{% else %}The scores are those of the images as they are, without test-time augmentation, which there was no time for.{% endif %}

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

Accuracy {{ scores.accuracy | percent }} ({{ intervals.accuracy | percent_range }}), mean recall {{ scores.mean_recall | percent }} ({{ intervals.mean_recall | percent_range }}). In parentheses: 95% confidence intervals (Wilson, by the effective number of images where photographs belong together).

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
# 70. report/report.css
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
# 71. report/report.html
# ==================================================================================================
# The report of a run. page.py computes its variables; every inserted text is escaped (HTML, 13,624 bytes)
# From kernel/report/report.html
# SHA-256: 4be44098eee051111fab9fac25166cbeeacdc2ee415faa3b71d9621e12d92913
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
<p class="muted">Accuracy on the test split. Mean recall over the classes: {{ scores.mean_recall | percent }} ({{ intervals.mean_recall | percent_range }}) for the model, {{ baseline.scores.mean_recall | percent }} for the logistic regression. Intervals are 95% confidence intervals (Wilson, by the effective number of images where photographs belong together).</p>
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
<p>Trained {{ training.init }} for {{ training.epochs }} epochs. The best is epoch {{ training.best_epoch }}, with a validation mean recall of {{ best.validation_mean_recall | percent }} (dotted line).</p>
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
