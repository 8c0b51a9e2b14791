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
    "no_audit": False,  # do not look for doubtful labels and odd images after training
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
#   33. data/drop.py             Dropping: images that a list of the user's leaves out.
#   34. data/examples.py         Examples: the readable images of a data set, decoded, with their labels and splits.
#   35. data/inspection.py       Inspection: what was found, what was skipped and what a run would use, without training.
#
# Score: what a model predicts for many images, and how often it is right.
#   36. score/calibration.py     Calibration: a temperature that makes the model's confidence as high as its accuracy.
#   37. score/metrics.py         Metrics: how often predictions are right, over all images and by class.
#   38. score/baseline.py        Baseline: what the images' colors alone tell, learned from the same images as the model.
#   39. score/inference.py       Inference: what a model predicts for many images.
#   40. score/unknown.py         Unknown: how far an image is from those that the model was trained on.
#   41. score/suspects.py        Suspects: training images whose label is doubtful, and images unlike all others.
#   42. score/evaluation.py      Evaluation: the predictions and scores of a trained model on validation and test.
#   43. score/intervals.py       Intervals: how much a score depends on the choice of test images.
#
# Train: the loop, augmentation, optimizer, checkpoints, resuming, the memory plan.
#   44. train/augmentation.py    Augmentation: whole batches of uint8 images on the device, by random numbers drawn on the CPU.
#   45. train/flat.py            Many small tensors as one: an operation on each would cost more than its arithmetic.
#   46. train/optimizer.py       Optimizer: Muon for the matrices of the hidden layers, AdamW for all else.
#   47. train/tracking.py        Tracking: counts the bytes of living tensors, operation by operation, on any device.
#   48. train/parallel.py        Data parallelism: batches shared between processes, synchronized norms, exchanged gradients.
#   49. train/checkpoint.py      Checkpoints: files that appear whole or not at all, and loading that runs no code.
#   50. train/run.py             The state of a run: what changes while it trains, and how it is saved and restored.
#   51. train/launch.py          Launching: starts this program again under torchrun's agent, one process per GPU.
#   52. train/supervisor.py      Between two steps of training: checkpoints every few minutes, and reasons to stop.
#   53. train/transfer.py        Transfer: a run that starts from the weights of another one, whose classes may differ.
#   54. train/loop.py            Training: a plain loop over epochs and steps.
#   55. train/resume.py          Resuming: finds the checkpoint that a run continues from, and why others are not used.
#   56. train/memory.py          The memory plan: what one training step will need, known before it runs, on any machine.
#
# Report: figures and explanations, ``report.html``, the model card, the files of a run.
#   57. report/render.py         Render: fills the report's templates, in which every inserted text is escaped.
#   58. report/fonts.py          Fonts: what figures write for class names that matplotlib's default font has no glyphs for.
#   59. report/explain.py        Explanations: the clusters that attention heads form, and where the deformable stem samples.
#   60. report/evidence.py       Evidence: which part of an image speaks for a class, as exact shares of each head's decision.
#   61. report/card.py           Model card: what a model was trained on, its scores, and what it is not for.
#   62. report/figures.py        Figures of a run and of its model, one function each, for the notebook and the report.
#   63. report/page.py           Page: computes the variables of the template ``report.html`` and fills it.
#   64. report/files.py          The files of a finished run.
#
# Use: a trained model at work on new images, in other formats, in a competition.
#   65. use/classifier.py        Classifier: a trained model from its checkpoint, to ask about any image.
#   66. use/export.py            Export: a trained model as a ``torch.export`` program and as ONNX, preprocessing inside.
#   67. use/submission.py        Submission: predictions of images without a label, as a table and in a competition's format.
#   68. use/predict.py           Predict: the predictions of a trained model for images, one row each, as they come.
#
#   69. main.py                  The program in order: config, runtime, data, memory plan, training, evaluation, report; verbs.
#
# Files beside the code
#   70. model/pretrained.npz     binary data, 161,732 bytes
#   71. report/macros.html       Pieces of report.html (HTML, 4,393 bytes)
#   72. report/model_card.md     The model card. card.py computes its variables; every inserted text is escaped (Markdown, 3,104 bytes)
#   73. report/report.css        Styles of report.html, light and dark, for screens from a phone's on, and for print (CSS, 7,018 bytes)
#   74. report/report.html       The report of a run. page.py computes its variables; every inserted text is escaped (HTML, 15,404 bytes)


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
import importlib.metadata
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
from contextlib import contextmanager, redirect_stdout, suppress
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

import numpy as np
import pandas as pd
import PIL
import torch
import torch.distributed as dist
import torch.nn.functional as F
from filelock import FileLock
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
    drop: str | None = setting(
        None,
        "CSV file whose column file lists images to leave out, such as suspects.csv",
        metavar="FILE",
        default_text="none is left out",
        changes_result=False,  # the images are compared
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
        "do not look for doubtful labels and odd images after training",
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
    keep: float | None  # None: the run's
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
    add(
        "--keep",
        type=float,
        metavar="P",
        help="share of images like the training set's that are not called unknown (default: the "
        "run's, 0.95)",
    )
    add_one_view(parser)
    add("--device", default="auto", metavar="NAME", help="auto, cpu, cuda or cuda:N")
    given = parser.parse_args(arguments)
    if given.keep is not None and not 0 < given.keep < 1:
        raise UserError(f"--keep must be above 0 and below 1, not {given.keep}")
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
# A matrix or convolution is kept as whole numbers and a scale for each output channel, all else in
# half precision. The heads are not kept: they belong to the classes of a data set.


# Steps from 0 to the largest weight of a channel. Four times as many make the file a third larger
# and the weights no better: docs/pretrained.md.
LARGEST_CODE = 31
PRETRAINED = "model/pretrained.npz"
SHA256 = "ede9ae6231ede962d8190e7c4b87d7becd57cd697f770e565c71ec8ff1e60ded"


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


def pretrained_model() -> SClusterFormer:
    """Return the default model with the pretrained weights, for its features: its heads are new."""
    model = SClusterFormer(Config())
    model.load_state_dict(model.state_dict() | read_pretrained(Config()))
    return model.eval()


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
                if int(old.stem) >= count:
                    old.unlink()
            for number in range(count):
                generator = np.random.default_rng([seed, split_number, disease_number, number])
                picture, _ = draw_leaf(disease, generator)
                Image.fromarray(picture).save(target / f"{number:03}.png", compress_level=0)


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
    *("skipped.csv", "suspects.csv", "identical.csv", "predict.csv"),
    *("report.html", "MODEL_CARD.md"),
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


AT_A_TIME = 32  # files that a thread decodes before it hands them over, which takes its time, too


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
# 33. data/drop.py
# ==================================================================================================
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
    notes = list(data.notes)
    missing = sorted(listed - set(dropped))
    if missing:
        notes.append(
            f"{len(missing)} of {len(listed)} names in {file.name} are no labeled images of this "
            f"set, first {missing[0]!r}"
        )
    return replace(
        data,
        files=[path for path, keep in zip(data.files, kept, strict=True) if keep],
        labels=data.labels[kept],
        splits=data.splits[kept],
        notes=notes,
        skipped=data.skipped + [(name, f"listed in {file.name}") for name in dropped],
    )


# ==================================================================================================
# 34. data/examples.py
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
# 35. data/inspection.py
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
# 36. score/calibration.py
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
# 37. score/metrics.py
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
# 38. score/baseline.py
# ==================================================================================================
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
    border = classify_by(examples, border_colors)
    frequent = torch.bincount(labels[splits["train"]]).argmax()
    return Baseline(
        "a logistic regression on color histograms",
        score(outputs, test_labels, examples.classes),
        outputs,
        float((test_labels == frequent).float().mean()),
        float((border.argmax(1) == test_labels).float().mean()),
    )


def border_colors(images: Tensor) -> np.ndarray:
    """Return the mean colors of the 28 outer cells of an 8 x 8 grid: [N, 84], of [N, 3, S, S]."""
    outer = torch.ones(BORDER_GRID, BORDER_GRID, dtype=torch.bool)
    outer[1:-1, 1:-1] = False
    parts = [F.adaptive_avg_pool2d(part.float(), BORDER_GRID) for part in images.split(1024)]
    return torch.cat(parts)[:, :, outer].flatten(1).numpy()


def classify_by(examples: Examples, describe: Callable[[Tensor], np.ndarray]) -> Tensor:
    """Classify the test images by a logistic regression on what describes an image.

    Args:
        examples: the data set.
        describe: maps images [N, 3, S, S] to numbers [N, D].

    Returns:
        [N, num_classes] log-probabilities.

    """
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
        outputs = fit_logistic(features, labels[learned].numpy(), decay)
        loss = F.nll_loss(outputs["validation"], labels[splits["validation"]])
        fits.append((float(loss), outputs["test"]))
    return min(fits, key=lambda fit: fit[0])[1]


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
# 39. score/inference.py
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
# 40. score/unknown.py
# ==================================================================================================
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
    """What images are compared by: the normalized inputs of the heads of one or two models.

    Args:
        models: whose features are joined.

    """

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
        features: maps images to [B, D].
        means: [classes, D].
        whitening: [D, D]; a difference of features times it has covariance 1 within a class.

    """

    def __init__(self, features: Features, means: Tensor, whitening: Tensor):
        super().__init__()
        self.features = features
        self.register_buffer("means", means)
        self.register_buffer("whitening", whitening)

    def forward(self, images: Tensor) -> Tensor:
        """Map normalized images [B, 3, S, S] to scores [B]; higher is stranger."""
        x = self.features(images) @ self.whitening  # [B, D]
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


def fit_unknown(model: SClusterFormer, examples: Examples, runtime: Runtime) -> Unknown:
    """Learn what the images of a set look like to a trained model: one view of each.

    Args:
        model: trained.
        examples: whose train and validation parts are used.
        runtime: device and precision.

    """
    features = compared_features(model)
    train_split, validation = examples.splits["train"], examples.splits["validation"]
    found = predict(features, examples.images[train_split], runtime)
    means, whitening = fit_distance(found.numpy(), examples.labels[train_split].numpy())
    unknown = Unknown(
        torch.from_numpy(means).float(), torch.from_numpy(whitening).half(), torch.empty(0)
    )
    scores = predict(unknown.scorer(model), examples.images[validation], runtime)
    return replace(unknown, validation=scores.sort().values)


def nearest_distance(features: np.ndarray, means: np.ndarray, whitening: np.ndarray) -> np.ndarray:
    """Return the distance [N] of features [N, D] to the nearest mean, as ``Strangeness`` does."""
    x, centers = features @ whitening, means @ whitening
    return np.sqrt(((x[:, None] - centers) ** 2).sum(2).min(1))


def fit_distance(features: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Fit the Mahalanobis distance to class means, by Ledoit and Wolf's estimate of covariance.

    Args:
        features: [N, D].
        labels: [N].

    Returns:
        means [classes, D], of those that there are, and whitening [D, D].

    """
    from sklearn.covariance import LedoitWolf  # noqa: PLC0415 - it takes its time to import

    features = features.astype(np.float64)
    present, number = np.unique(labels, return_inverse=True)
    means = np.stack([features[labels == k].mean(0) for k in present])  # [classes, D]
    covariance = LedoitWolf(assume_centered=True).fit(features - means[number]).covariance_
    values, vectors = np.linalg.eigh(covariance)
    # The smallest directions are noise; half precision has no room for their inverse.
    values = np.maximum(values, 1e-6 * values.max())
    return means, vectors / np.sqrt(values)


# ==================================================================================================
# 41. score/suspects.py
# ==================================================================================================
# Suspects: training images whose label is doubtful, and images unlike all others.
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
        reason: "label" or "odd".
        suggested: index of the likelier class; None for an odd one.
        doubt: by how much the other class is likelier, 0 to 1; of an odd one, by how many standard
            deviations it is stranger than most.

    """

    index: int
    split: str
    reason: str
    suggested: int | None
    doubt: float


def find_suspects(examples: Examples, runtime: Runtime) -> list[Suspect]:
    """Return suspects of the train and validation parts, the most doubtful first, then odd ones.

    None where there are too few groups of related images to tell.
    """
    parts = [(name, examples.splits[name]) for name in ("train", "validation")]
    indices = torch.cat([own for _, own in parts])
    split_of = [name for name, own in parts for _ in range(len(own))]
    labels = examples.labels[indices].numpy()
    reference = Features([pretrained_model().to(runtime.device)])
    features = predict(reference, examples.images[indices], runtime).numpy()
    groups = np.arange(len(indices)) if examples.groups is None else examples.groups[indices]
    found = out_of_fold(features, labels, groups, len(examples.classes))
    if found is None:
        return []
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
    return [
        Suspect(int(indices[k]), split_of[k], "label", int(others[k].argmax()), float(margins[k]))
        for k in doubtful
    ] + [Suspect(int(indices[k]), split_of[k], "odd", None, float(excess[k])) for k in odd]


def out_of_fold(
    features: np.ndarray, labels: np.ndarray, groups: np.ndarray, count: int
) -> tuple[np.ndarray, np.ndarray] | None:
    """Return what a classifier says of each image that saw no image of its group.

    Args:
        features: [N, D].
        labels: [N].
        groups: [N], equal for images that belong together.
        count: classes.

    Returns:
        probabilities [N, count], 0 of a class that the others of a fold lack, and distances [N] to
        the nearest class mean. None where there are too few groups.

    """
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - a slow import
    from sklearn.model_selection import StratifiedGroupKFold  # noqa: PLC0415
    from sklearn.pipeline import make_pipeline  # noqa: PLC0415
    from sklearn.preprocessing import StandardScaler  # noqa: PLC0415

    if len(np.unique(groups)) < 2 * FOLDS:
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


# ==================================================================================================
# 42. score/evaluation.py
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
        unknown: tells images of the set from strange ones; None: not fitted.
        strangeness: [N] of the test images, by ``unknown``.
        suspects: of the training and validation images; None: not looked for.

    """

    scores: dict[str, dict]
    log_probabilities: dict[str, Tensor]
    temperature: float
    head_outputs: dict[str, Tensor] = field(default_factory=dict)
    unknown: Unknown | None = None
    strangeness: Tensor | None = None
    suspects: list[Suspect] | None = None


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


def add_unknown(
    results: Results, model: SClusterFormer, examples: Examples, runtime: Runtime, audit: bool
) -> Results:
    """Return results with what tells the set's images from strange ones; suspects by an audit."""
    unknown = fit_unknown(model, examples, runtime)
    test = examples.images[examples.splits["test"]]
    strangeness = predict(unknown.scorer(model), test, runtime)
    suspects = find_suspects(examples, runtime) if audit else None
    return replace(results, unknown=unknown, strangeness=strangeness, suspects=suspects)


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
# 43. score/intervals.py
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
# 44. train/augmentation.py
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
# 45. train/flat.py
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
# 46. train/optimizer.py
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
# 47. train/tracking.py
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
# 48. train/parallel.py
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
# 49. train/checkpoint.py
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
# 50. train/run.py
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
# 51. train/launch.py
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
# 52. train/supervisor.py
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


# ==================================================================================================
# 53. train/transfer.py
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
# 54. train/loop.py
# ==================================================================================================
# Training: a plain loop over epochs and steps.


LEAST_EPOCHS, MOST_EPOCHS = 10, 100
IMAGES_SEEN = 20_000  # at least, by the end of a training, repeated ones included
RATE, FINE_TUNING_RATE = 3.6e-3, 1.2e-3  # peaks, from scratch and from other weights
WARMUP = 0.3  # fraction of the steps in which the learning rate rises
START_FACTOR, END_FACTOR = 1 / 25, 1e-5  # of the peak, where it starts and where it ends


def choose_epochs(images: int) -> int:
    """Return how often a training set of so many images is passed over.

    A training needs a number of steps, and a small set has few in an epoch: docs/ablations.md.
    """
    return min(max(LEAST_EPOCHS, math.ceil(IMAGES_SEEN / images)), MOST_EPOCHS)


def peak_rate(config: Config) -> float:
    """Return the peak learning rate: what is set, or the one chosen for where the run starts from.

    Weights that are good already are lost at a rate that is good for random ones:
    docs/pretrained.md.
    """
    return config.lr or (RATE if config.init in (None, "scratch") else FINE_TUNING_RATE)


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
            rate = 0.5**run.rollbacks * learning_rate(run.step, steps, peak_rate(config))
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
# 55. train/resume.py
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
# 56. train/memory.py
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
# 57. report/render.py
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
# 58. report/fonts.py
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
    from matplotlib import font_manager  # noqa: PLC0415

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
# 59. report/explain.py
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
    from matplotlib import colormaps  # noqa: PLC0415

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


# ==================================================================================================
# 60. report/evidence.py
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
# 61. report/card.py
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


def unknown_record(results: Results, keep: float) -> dict | None:
    """Return how images are told from strange ones, as plain values."""
    if results.unknown is None:
        return None
    limit = results.unknown.limit(keep)
    return {
        "keep": keep,
        "limit": limit,
        "validation_images": len(results.unknown.validation),
        "too_few": results.unknown.too_few(keep),
        "kept_on_test": float((results.strangeness <= limit).double().mean()),
    }


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
        unknown=unknown_record(results, run.config.keep),
        views=views,
    )


# ==================================================================================================
# 62. report/figures.py
# ==================================================================================================
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
        from matplotlib import rc_context  # noqa: PLC0415

        with rc_context(STYLE):
            return draw(*arguments, **options)

    return draw_styled


def new_figure(**options):
    """Return an empty figure."""
    from matplotlib.figure import Figure  # noqa: PLC0415

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
        from IPython.display import display  # noqa: PLC0415 (there in every notebook)

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
        model: a run, or what ``load_classifier`` returns: its ``model`` and ``config`` are used.
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
def show_evidence(model, image, label: int | None = None):
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


# ==================================================================================================
# 63. report/page.py
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
        unknown=data.record["unknown"],
        data=data_context(data.examples),
        training=training_context(run),
        matrix=matrix_context(scores["confusion"], data.examples.classes),
        ranked=ranked_context(data),
        suspects=suspects_context(data),
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


def to_svg(figure) -> str:
    """Return a matplotlib figure as SVG markup that takes the page's colors for text and grid."""
    from matplotlib import rc_context  # noqa: PLC0415

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


def suspects_context(data: ReportData) -> list[dict] | None:
    """Return the images to look at, by reason: how many there are, and the first of them."""
    if data.results.suspects is None:
        return None
    examples, kinds = data.examples, []
    for reason in ("label", "odd"):
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
# 64. report/files.py
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
        "unknown": unknown_record(results, run.config.keep),
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
        "versions": {
            "python": platform.python_version(),
            "torch": torch.__version__,
            "numpy": np.__version__,
            "pandas": pd.__version__,
            "matplotlib": importlib.metadata.version("matplotlib"),
        },
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
        {
            "file": examples.names[suspect.index],
            "split": suspect.split,
            "label": classes[examples.labels[suspect.index]],
            "suggested": "" if suspect.suggested is None else classes[suspect.suggested],
            "doubt": round(float(suspect.doubt), 4),
            "reason": suspect.reason,
        }
        for suspect in results.suspects
    ]
    columns = ["file", "split", "label", "suggested", "doubt", "reason"]
    return {"suspects.csv": pd.DataFrame(rows, columns=columns)}


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
            **suspect_tables(results, examples),
        }.items():
            put(name, lambda path, table=table: table.to_csv(path, index=False))
        intervals = intervals_on_test(results, examples)
        intervals["ahead"] = lead_interval(results, baseline.log_probabilities, examples)
        card = model_card(run, results, baseline, intervals, examples, runtime.views)
        put_text("MODEL_CARD.md", card)
        run.about = {"temperature": results.temperature, "card": card, "white": examples.white}
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
    "best.pt": "the model: weights of the best epoch on the validation split",
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


# ==================================================================================================
# 65. use/classifier.py
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
        model: in evaluation mode, on its device.
        config: all its settings.
        classes: names, in the order of the model's outputs.
        temperature: fitted on validation; 1 where the run was not evaluated.
        card: the run's model card, "" where the run was not evaluated.
        runtime: the device, and at how many of its eight views an image is looked.
        white: the value that was white in training images of more than 8 bits, see ``decode``.
        scorer: of how strange an image is; None: the checkpoint cannot tell.
        limit: the score above which an image is called unknown.

    """

    model: SClusterFormer
    config: Config
    classes: list[str]
    temperature: float
    card: str
    runtime: Runtime
    white: dict[str, float] = field(default_factory=dict)
    scorer: Strangeness | None = None
    limit: float = math.inf

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
    runtime = Runtime(pick_device(device), "fp32", Path(), views=1 if one_view else VIEWS)
    scorer, limit = None, math.inf
    if "unknown" in record:
        unknown = Unknown(**record["unknown"])
        scorer = unknown.scorer(model.to(runtime.device))
        limit = unknown.limit(keep or config.keep)
    return Classifier(
        model.to(runtime.device).eval(),
        config,
        record["classes"],
        float(record.get("temperature", 1.0)),
        record.get("card", ""),
        runtime,
        record.get("white", {}),
        scorer,
        limit,
    )


# ==================================================================================================
# 66. use/export.py
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
        scorer: of how strange an image is; None: it is not told.

    """

    def __init__(
        self,
        model: SClusterFormer,
        image_size: int,
        views: int,
        scorer: Strangeness | None = None,
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


def run_export(given: ExportArguments) -> str:
    """Export a checkpoint; returns a line for each file.

    Raises:
        UserError: the checkpoint is not sound, or the folder cannot be written.

    """
    checkpoint = Path(given.checkpoint)
    output = Path(given.output) if given.output else checkpoint.parent / "export"
    classifier = load_classifier(checkpoint, "cpu", given.one_view)
    size, views = classifier.config.image_size, classifier.runtime.views
    model = PixelModel(classifier.model, size, views, classifier.scorer)
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


# ==================================================================================================
# 67. use/submission.py
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
# 68. use/predict.py
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


def write_rows(writer, rows: Iterator, classifier: Classifier, given: PredictArguments) -> dict:
    """Write a row for each file, to a CSV writer or, without one, to the screen.

    Returns:
        how many images there were, how many unsure, and how many files unreadable.

    Raises:
        UserError: there was no image at all, or not one that can be read.

    """
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


# ==================================================================================================
# 69. main.py
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
            if config.drop:
                data = drop_listed(data, Path(config.drop))
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
                results = add_unknown(
                    results, run.model, examples, scoring, not run.config.no_audit
                )
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
    gc.freeze()  # what is imported stays: a collection need not look at it
    if arguments is None:
        arguments = [] if in_notebook() else sys.argv[1:]
    if arguments and arguments[0] in VERBS:
        verb, *others = arguments
        return run_guarded(lambda: print(run_verb(verb, others, settings)), "interrupted")
    return run_guarded(lambda: run_program(read_config(arguments, settings), arguments))


# ==================================================================================================
# 70. model/pretrained.npz
# ==================================================================================================
# binary data, 161,732 bytes
# From kernel/model/pretrained.npz
# SHA-256: ede9ae6231ede962d8190e7c4b87d7becd57cd697f770e565c71ec8ff1e60ded
RESOURCES["model/pretrained.npz"] = base64.b85decode("".join("""
 P)h>@EdT%j2mk;8Apq@H{-gi@|NsC0|NjX96aZsyWMy+MZg6=401yC4Kmz~(0000FO#%P_0001-yveR4Ta>1?`^H-DP8SjPdd?E
 0oK!JD@Bqv}Oc*diB`Og}h(cM23Gfs=q2Gubr}55u+x=#FJ^~?yBK({a?q++h^{?+UH;@1KzxnU}>;Lw@$LRk=|JOhM`+xqA|Kq
 >><A3=N|M-9ZFaPEr|LGt8@qhXc|MGwQ%fI{I{)hkYFaQ3ZA7B5k{@wrjAO9J?{vZG6fA_!tGd%uJ{_Vf{xBta|_MiXLfBH}V@c
 ;b7|G!_wYr}WPQecPI8#|<E@9WarI#26}+IC?ndJ=cLsbB#Y?}(n9J<sUSx;x&VXO->ghPGLMKh*B#<mZUuA5>o`8<+IP^}AwSs
 E@H7qH^=wwyftr=KNHeFLt7<5wAM%4>_*vcTXG3$}_pJCz15>69rKm3;iRiT(rML6}_5?I*B%=jV{#(#x#lQczb=jCGp$6EY)FN
 ^stJHE+(HlTzJ{k?lX}(@Vc5#CM(P9!d;RisZ6(AnY~z_<B1n%NwW@jFV-{a3`^aDzr-3FX^`3;8_dl#bWEJ63s@1dOH0_F`BoP
 vnGMxGX!SQ*U2k5GPg9lY92Y-*#vaY)huzw)^y2$l-}JxG7&iD?{q<g-{I??FmAu_#BLlg`w^J_YJUhJUxpbQ=N_p8nk@{4GA=Z
 -0_sUqNip6cm>ej3M-8@~Z@vgrGb{rb>kqae+WYVWoWEGOz8GkTN1s90?l*O2r&yR~M4}>Fgo%Qh#_10v`3#4RNvR{8rL=6KTy3
 -up)UEUI*EIb!VYy^APp6RWoz%Ka&90V*x1YWH+tZBRC;7Z=kDF)I*?13#p^rpsd0P1`MpWs)OgW+@YI-v49)IOq7via>ahrHm4
 PkeV*V&uP6fPHYJ`bsXzm4Ma9>dh_s&?Nr$DIuJFX2xy^qb;-5Fd;#r8IAC+;5BC{5)BI{%z{=Y72p8I@#YBrn|e+12TJ;aA_{u
 P}z}}#xAEL<0`5&tI-nYcigw8Yp3ZiEYJG2E05zyPvMW-Q(YI!flk}uS{5(CYiB=hJfH6fr{ix!T3Dj`kL_;$_CCy}E;M73li@T
 j^YNvl<prZn&F4yfh7_dgMPkSA#ok}Kak>hB<J&p$Vt<%?efb>lcsrIqztwS>@<-nIeck-^l~1vIW`0}blKBh;T7*q{n$0))gSZ
 KWwZENW<g|d7VUFnlbzNcN@nZ7z=arFlcYJGKE98m!tDCS%tc8vV_uqwaG1+!^^x1G5y9*Aah1%U7tek#V?h>$5*iwt}4|Hhg@H
 v-Dy^b>TlkJN@YPE3(Ti`Ah>~F)WX!fT>y+7;by4%ILUSGufkH))fGJy(ALj3V*zn#_?YNYQ8trSTb&b7$Wd9O~M*QF0RL-}9=&
 4|omCWlkbh9Fv_L?R{vF_vu>EK%ZD8^dar<O8;ybuM*|da9@(WvyE_@%eXl+VMTBl#scRwq8yw1)732@H(8a#9}tlVNT0d;ozu+
 {wBj{tj%0$jFPGiL(wFCg%+p_t5;%+AP7Z_5QYg3m~);P@%?pjqF}8!r@WeH_gYjUD(s?nsu41IC=L3g_HWg7gidlK;dxxGXC0S
 uThKJd#RV4$h25G9Jev(eu0As&LqHL$3I`OZ&8Q~3n3$XG;GE#6?>j@_s2O1<WI;y0I0TDeBEu7LYv$6pD%p@$=zBt15fMs!$sA
 VJ)1rxiaECD_t`HH<1oq1zMSSXc#>}UpJ(Fg#f-S{OBkn}kwiB=XXDL-+iCD}xl9t}q(MTDp7?^R2rWBkHo&`ji@R5*2u?ZogYP
 B0oRd5W;`C{Edes;I|?L{B!c^vAdaWr-LTK`bRGm%AsVVMbrZE!5>l37IIWD#LdQWF(x#*i|>!wY7ggGnC=M<<1?S<lgWY{c39y
 `X1r1{|)`#nRM0A*(8{yHZ81rtMQjgU?y*RlS@MBzuT;K-Z>T_t}l9y2o6RM0l1P^P^aL20xEGK0eRWl=HfK`?xmK#KV!XJDqbS
 $!_@>ZtmLmayW9$FC&975~<6Gzz*P?0)|ILFxaI-{KItS1``B7yTv*h;e0aYm~q5leZ5E6<H$**%;Ss%qsXpIAdKLISB7SRyc8k
 240WOt{G@CkEG$gz1&OTkT_v@hNoO3CF3Tif{Ohxr%^x{`q4+%GSa0}(4HOLv*UIYqQbTXq_P%T(07hG-4{6di^ye)$-(b<ACc`
 g@(TJa?k)_*j=A{n|XXU!}Bg5abC0SmKj}>&XKrRz}7i@c)r{9wbKF#%7R<q0ZF^4jL+*EFx_E;s3dPdi@AEJ*bk5L$k7FnrUij
 oV>xWqSpu)CV@)ZeDrD5MX%AQf@MI~E<Cu0G4;f)B(#Vj{-{&2BRx?4%Az<(v>NmEMH93Zzr(d4`%7(pUnC<gN7C%FR?MLz<Nt4
 qZ-jObLltpuow@U5n$)i7+N-CsJ&=&1)3buy{!rb0h+I)WRz}hrW_EPWaSatJmX<H(3=Pr4V2*m8mmEC?=d@pqX0M$!DHRI8wPL
 lL58}CBmi5-%u#0NpwAunpZ@SH6sO;fRtlm(r_Sgh0-S7n#Y;4(wWhZyshz0PjWpagO??T_*yW;9F#ZkL<&^_VD;ftS8PcmS2*n
 sR;!dbCGVnJLTBWZ8$%UJtA#IGI}P*4iq=(%UT0Y6Zdr`otJmkqRL~T9T-WS?_EmzlLPoaYr9>QPi5EYIueyz!dS=tlz|>`}=i*
 Q|1?)|~RQH)Je#7*)`&xQcM%J3E`-D|k5M&x8Jc0h{PSUS?8Ha()>zZZZou62P^`0S_Ak2CQ^->myGejk$f=1^Uf|(Iz$`EiFmO
 j$))_aJ0y{#*0$J_a@6BLUl+NJ_g&xBe%9(=G&1lEieh!O8wW(_kIrcjx35L&c{Ev7v1!{YX92!RP+w_Nqmf3`F4qPodqC|i=Cg
 f234l&m#yz>3I>)}5o!DR}i|8ASQ{*$HFoH{p3<4EKv>YGF_h$|I5Bz~=~$5_FJrB-e4<I5%F@j3CschJ1jjnKf7Ju>19V{CVT^
 XtL><r@I}|BDl+tHDLnhZ0CDV$6V)Pq@qWV5i!qU8DbB#;wPK%Dk`P+ED-3?WyU^0&J+*Mh92-1MG_qhqrme5y^@eKXfp&7Bgvc
 -I4dr2f>m6YUsE0mZG|Kao!b5+?c^W;MG9?~Z}IxubwgQj$uMg_#?T_<ImVk?3|Ho7TQ=?@k|m^gGrqnJo3G1TQ;@YE2Yb$W-hW
 ^IsDd-e^W4@z4=xs$FG}gQ6l{*_ls-SoXiY+yA)7o3u_>=b1hQok^C^!WAs0DJC8{aP1U45=tIxv<Wg<-mv<0GTV89tdP(*aPL#
 ;|(2V1x-R?JR)?nL9N4KBIXP+l<z4&k!|WPz?cW<`yRS*{RM!7s*`TbxFO6o?DLm?sS@R(V31_C6x>=ymKJB^l<V3CJN0tm9^uC
 Ix3=7g*99py&~R07+a?%m~$U+)iJFet6)bUdWRdAyx4{JyYlD{&tU0<s_2vKI~vr`cXlsQRwIqFLRj^5e$nAQ<SKYmRYC<PP0L-
 t;K>#fTQD)!Z(tDVXoqk4D5HNlFJe)1|x@)5>B32I6CN6Oyz1cvcZqJC@zK$nfmp5e1gQg_noU0V+#z<Th$W6ZBZgf=nD*WZyB@
 ~#<2Lk6*d<{14&p9!?KhMR<K79ub#;{g_rj0C`T51PdB+>a7?oXh7l1GCyz<HoFSlChIEB8b)D8L#p}Zd_kcXsl30DOS7?ZAo2t
 ZU4gU7Wo8aVb@W>U6-^Zkd5tyU>^E-NdiNX9mn7aa1Dr8o49vlQWOzG%pa4Eq^hfZaJK)XS!CZ1tDCkP=4^#yPNm4+F-T!!b><s
 BdJKs8=gw!m3uzO5$J-tS0qm)gqOP;C$QSe|}I@Hymw2?B-_gd70eL6jiO2~I@j2Pr^(>c!(U2V41TuvA(sa8v}!F#SSDh*FBEU
 PqB}Nqw2jy)Alcw%5<MDHO?1u(;7m22%(p>sT2x0-l=@_az!2K0PqY0`R?X9@=!XMqx$?76GS_VYG`xa^@7+ZGkUHc5R?D2cFV^
 _o$+$Owxl^;Ms}DW?hj4|Au(YfTURFJGZi$!CO)SfCLg{81Nf*8h+eCUnEchmJ=LQPLT)<==?bGgejCAa2d3Cj*+GXzD5&)m&st
 EU>(H82op9zCx(zHg0fAI^-gwN@VssmM3xQE>p7&fz_}|eIOqU`89@jMYyr?v6;I7u8bv9(tGax>vA7x}AFBQMerhVj!{Ur0%SK
 M@fLZMaYYfJZ_OTiAkifApb~9x+GCnM@eHcdsm<m(4CJ{nYf@}ceW&}W<z=xIuMCY@20WY*%0)e%tfUjiP`E{xFY2E@Ua(D^+wP
 a9EsvOkzYKrwT)q7|upfMwg)jPXg=Qq+<F;zNP?74S^w4wk^W{(qBJj_<K{fL1I%5}e6vrRDm2>>hPJ&d74rbWj$zsuv<scRp*#
 f`TaPAe?>YyF;q2Z3R-0mtu5J;W`CdIK$hWuy+g&Ei~ydjZA`^_}w)i@A>>#i@9SRSgmMm~)R};0)KWsdwL=S<|nAib#h9Bj_$(
 W+rlwtNngG!0|yW;Rr<I6Hma)gSHWulBfsxP3Y~5=6Oub(=#meeR$XR-v7KjZ=UqFz5YE;zt7WWZ*J?K&Gt0RU8;-Cw!2;zaHLW
 kxUMT=vln!G1Fx8IQ#4SK<DJ(ELNKoOBKD@*K%ZaTO0@gMJ-V;y-idoAV;>Rgvj1iUgd{`+JRJ7VpVFTM$g0UObGm;Wgt|mum+o
 vU{sTxnfwh$cwlsxUVmA-7D#Xuqgif!6!_1axzBl5pihI%U{>;J*B$zm)Zg2FS*ftp$bx^tA#OqE&QOQRPx(Z4WrjegK$(GV(yI
 si=UbEi<4R;lu@%)~ZLRCFu^~jfoM5$-VZc2U8@(LD*)-lF80FCpQyLdaX<+}58Me_Qi7<_co8TpTW6r}esg8pcsMi9LCo&mn4+
 emI>XK&+9ygya9`)t}``F3pmin~u!1DUc-O=^efv;+t)C7}xdcEB+V;Tvb*xF?i#27Sc{bZ7tU>J}N>``h(t>b0g7d^0ao1sSi`
 c^NOmnp~q9WKOuXMBQ@<fdErAnbNKqzG155!(mz-zS9Et3xfn_E&<Uk)Nod=fQ&9jj%e~QkI5swA>kQzQ=LGsF-w_(k!1{VU(Jc
 -QF7$4v`~N#sK<z`f+(0VFqE#@AK%T=?&IBFEs%D=&YEdln2t;*RapMy?#%Xaaq&P}`HB2cm-De2H{%yn3_Q;UX>IPB4tsDdlq5
 U~k`cGrF)kuVAF9aUS4Bm)B*!!`bn3_Z=Ndx*C_4ZPlBso5BKse7cnW{9VcPM2S;nQiXuk@mzkxM;z>>y<4sA&5?c?vR-b$y{5{
 )M;7u%84x0{_iYQ|y_rBP}^M3$_kV=;bQ!ZwP>oHG>5IKQU*rihL2&G~*Tr=6IHd1Ty*<B}o%+vIo}mzQViwg3Em7hLD6%xK(aC
 |Z9P8@!Gx`>Mz+&KBvx7aSsWUOAZtq2=*q|HpH7hH^;K2DMdN4uaePC05YiaD!+2d)S<QgUC-p#v~L`N8r=X2?UG;ts%e#%nQ)Y
 $ab}Do4}~9pIP%NsnT6iYw?<7WpCDbP$ZbP6Tvg6C1TIJr(;eqG$XDRSVl;!5<+p{QE$H%?*wp<_biHPyIZwe?cjgwo!+{tKf&C
 R*fNU*xW|fNy2Bt!Q3QBZDP+wt2d9A1Yb&#?nORLVor=2QuexNAzhD&4;bnslT5pix7HXS9!FCQ(fS5=AV;lexA2J0k3@}uJ?al
 5qjiR`|uU(X=Jsi~_uYcufoiEO=8f4!s2En|CrX-S=SfvDV4ULYCOP~W@O&F`aY-=E*<qh;657OKgFwsVcN|;Dtd~@QL>wNx9a{
 )_aT(AIkD=<(1QfQVzFsc#*-6^!@m@yV`b`tR<Q&<#+6Y($8_Qd9gdnaZ<juD>9QNa(mXk!LGfNs3i{mW7$luBTSOg!3c5Yf!8p
 eu))X)kBaM_f7Fo8$-x^_SX|evBi8#WL5<D>6eQY&ZUomp{tqV|X7(4uIh#uJFr`T`LqYdI23lazae9G<Nyt=`)@CT(=<S6LFjX
 O(US25SCo#S_%cN0!(618>6<Jj2&mO*ewwN6DlUGRhqzQoq41QMghKy3iy^IZe;<@U!9om&t^Eir_&6W1tnS7DQh#YW-h~dx0{L
 k)ovDcEW4?INIsa6Uw=REJ~xL7UWH*VRj^Y3o;O`L5(f#u=%db^9Xm-$w}xq_=iFXlC7xfe#k1?XI$m}~WJ{u7*P10IZJ{y+C?C
 PB`vyvWBQ{40B<a6IDdlkLtWHjOC+}m#nZqVuSb<R!H!_0$!!{Ir7ir{B+feVojL_&60$Gk5jjE#D4k4cOYZ}3eDabDvP1c$qcZ
 1(lk!Th#C#2AdJcRKIc<1rmbX1eotxy(V;B>)yP^ZJC9VI+!FMMuiZunAB4Q32vo?&ky_T*N>k)j8W2WVH)_O)-LZJbCPx`8O49
 b>cbzq5JXY>%p-qpK_3nwRy`Tb#C~((!Ue%jSg~vJ|eEqQ8-Qr-tGX+Ulja)$iy2BAP~)8?jWV!bOR}ium^}+g767J@pqC#(@Si
 0ybf=@K4qm1HDA!>AYS>z)awGU{%^LZeF1f_}8zMOGitn7yEl{jd}^&qw^DGHO#Ze1#IF*@P<RZE%wh_LhClGW-&uqZc(gU8s3l
 YaI3?Mf_as--7Nu@R$LwzL>eNffewq-8vj8r7|dpwdONPf%DC$$fr5N-yH`@+$6zjwdspl;1&n{N_kz7GX_tb>QxZ3T*MPe<{#B
 HzX;8V@+V(Zdi<iI9-teBWsEx&N!r3kbK%)3k(`oLV%rp9ZPX-fM?KY0*RkfSl6Z0{SHbAI=c}C3$yN%Om&T_Oz*68RE>izw1|I
 %Px3?^T19>;=tT?#G>5!e3jn}2>(?O`J;h_t#alseFK<cpk)^fpa*cLU!6WapUyuGZclyjIZE!2ihPns5I&rVU3HqMFRc!~AjXG
 5)a+90Rswh&K=poP9!ldHjx>eO$)j{PDcmgSae9U$B@n1LGggi#H3)Sd~m^R8-KH$XYmz5CrJ1Eksh4@QzQNx0`$#|I&MQMT^Y5
 lodCF{`UQR>!ywwZ{kLU_lF|@_9nr)udmVDX+`rC78oAm9KfU!ZMM)m0>NKbFS2mPwk7!gQ#lWd%D0=joNwsf0TuuL>jb!_F_vh
 Z=?+1@T~&X__a8s5viO|)DemV+dja&q@es{ySrec4aVz`q(BVvAXA@Wheq7`x!`t)y__V6+X1jrv0N4Z7uVCwg8^@XDdgmN?wid
 KXorifqk1b5+sFAKiChXy%*#}H#RnGf=y(atgf?)sjVe;&j=<3Tru!S*a-TJt)!7Uu*49+<wZknfZw=HqO@TSP1uq;(997{IOc=
 }rG*smN_x;XL?c3@@&${VH2ZiWpmS6t1sEj3-HyjZ-t=suVJw$396@3<Jgsk=2P%4iY7_!~F#-`}6F9yi$vb-hv0SU~>}noWnxs
 ;iEugsf7qU<6=1_!KRwgKw(g8rMZ3@3lL_N+fKqXf<Wkd_SUO;8zkZgK>*_>z2kXFloSJ?G(f&%a;wSO1q#2zfSMgXIpT<fG~Y7
 dTs3Gj`3T!9RDo;JZugH8`m?CvHj?{t$NU{6z?E<#D}q8e1E-PJf-qyCJx9H`tTP?fudynf+3)y@Su302F>wB9=<v20b{|Rp+iB
 kedbs^AQZ}sNxlXGn9C%rIoE_$4ap)Ey{oGC=A|rur0jOVzpT}pgbBZSIxS*THS5!x-B4rE0tKA#dT-Xhy}9*>d^fe2G+$wYz%t
 54O>R96A3yI&)-k&kWcp^;&ag}7%4R|}ClE;?KCb?LSD}<EQ+MxSq%W%@?YGb8<_jDv!85vC13CbT5$k4Cg;`5h5MLg*Zj)zoPu
 9dV`f<3!A-!xuEATdKH^P^jZ&LjE=QC3EezzsBuM_<i423o>2}9G)zlZ7e6OXP~M!Z;B1IEf_&VUfZ3<<mZsDa;()Rm?fKUbjla
 (CR+#TE$A+mW&?8-dC0Wz*DF^<8j&c9x1J)p7xY+-$VmN<u!*vc6@1Lt^nzsR1id)fI1BTWpY9k#a&HU+sQPx;q8(TJ72m7cKUf
 K(O$I>!!O+<8&sde_WKzBp5c!<EGs;Y7`Qy0%riWE>Hs^s)w6jxgM_}F0}Y2>70iyJ={t87jwn7pPddLv-$ZRGZZ5ymH&INXTS5
 ieF?(+G33e5OHEkO!5~hv&bFqHEBFG!{r9o}LF^gNm&2cYyO|H>6g)tLlN4z9Xx`cG(mm~Q-3Z4^_OU*hug!k)xR|Y_c97X20;m
 IRGF4TWl<2vbU6FbMNni@<tCFPO-(QyS^lURX42K>13i|IDzm`;+_fn*a1R{$HIjH~dWz+t6dHHb^Os++$pdA!1e0Y>SNb8@&{=
 &*I{j7=>MkklJ{46KHTFhsl!bscp=~%QIw;%AtO1_yuHy-Z`Bf;!#n}7fD4B!rcR0iN1a7qXlsmk#2QpM+{PH6LsiBms=RSC#&p
 k)$aXhVwywon=+-e{m!i4D~6`w5zy%%e|_@r{IJZLWUs*Eg<N1k8rf12mZ)*Eh)~^POhRZsLF=(M}dGhgLjIak)ZV)$+aj{RvSB
 FQY=fW55jpbHBI5780=)5(z=1uaOr>loo8$Q&s>Ygp8M_i%(`#%5VkOgRd?T<+jiwq;2LJrXgLH7w>=~({{8hf8+SC-+eJ|)wcW
 r`L?g(NQiyhbdhSPJIt(-;;DsYtGyiXN=8&g;Kf>F&mn|D@qL&T^XJo-S(gLi`cMOAmg{&QK^lAiedmPcTNU1P$AEPfOosk)g*9
 CfXqOK3i%~F;Z?*d1G>V378bV;L(cMqk^md9LV?H|0Zcs7qgi@9p3QMkFV3DR{Li|~j8iPBdH_*xV8tMI^Ft0_Qn)L%pFtAyJh#
 _rbt7M5m-g_)o#%t*bP1qHcc1U!Y!*bP($E+Yqs&Weq{*6sPNaGJjo&Xx;ZEf1CRwNVcu`_C;wif2rI5`h345H;#OoYTo%5=$JF
 {ghV@ddB5A<2L`rGc?6qM&#csnBm!uRf0e+6GZ)o29c61k_SwZ$3R<AP*c`oC#y35U<`Be!A{fn=YNXO386TK-e*^&OWZvAL}xg
 wL^Xh!P5dMrdK%IA=z+S`JW!qAk<c;-JYm2FBDJ#yeXpz)H6N<!%$AxO37r?4BQLTVx?uD$2Me7ESFp;s2~_fJ?>6dR4oZrt=Te
 M>7<u4P+?*mB_|?E1X)NgY3Nq*)^#yIb~!)g^`q<Y5DNV3{B1j=qb*jkQOK|>%Vm$mxUw{_o2jo4Jo@BN$Erl{qJTbRsG8C?4Mg
 Y1J!olR4yV_f-SDqM^zHuUC<a{tNUUdHu=&zI<NIMdKQ8fx9p!Cq==`{vC7`nSi=6*FKAbiT%0KgI0=`_<_{7%g{!@PbE;cL7Mj
 xh(W)PoCC`U&rs_y6Om?V=`%@*LVyT67MX3T}ug5W#W)y~Q=!OpBJgm~!6aTAEc^<eeL+VaR<g>-RC14ORH0JD^RmWtQ04qs-*;
 6&*G_DO+~ui@f((4brfV3IMgn#jmQdr?V_Rj&K%WySmxMhf~^N?hely}}AnNrf^Rxx*HqDo3Yqopu=}Dl7mmRW2|d6Yh)chQN@-
 e$Sb@o@e(-TT<@dc7USM-TP0w&Z407R$+~Xspz9e35J)p0AHWe^Y-iY$Sa=1?0HF@M<uceU`i|w#tMiJAtBF0sDV~^EaT5PP4iB
 n4d6Z%QIg0e@B=-kYL26z3^o;mrNu%~N^TyQ>3Xc10|Lunri$L*Hiw`#xF(-T-S7I2J}vXuKmU;X8PKj1NT6W@GK)*U{LS$lcv;
 seY6<#PJ{6I=amA2eaOUH5C2Emjg;xYDfguiqiDKa?f|{{l7RgTa!SR*Ucm{N%CNzscyaWN0+Ukuq3{E;z2+V#4^F8w3<e8$bdG
 f1IyV6SS0f&Sz1T3sBTrOy^W3Ykp=7;thd?qVZ3iv9HxOYHpkkf8C&sj}^lO#T^^e86%0&O|Gd%WaIoDS{M;<?!C8lc2P{Um{=Q
 nxagzJYy-J@4X#_CVfqk1oD0Tk~qBVU&HblZtaEm11%pm#J8y6!-PrJR5wZn^*?xdW1>_qJ=|JEnw9=FKXV&RxR!DSFnC?FlVb+
 (h@IpiS5=LTGH940kSK93H?Uvf$jHGv5znlNjdJ@TJ=@o=8s&-Ij`s6znR=&vpvA3Lqc!X+C>;iqC&YzW3e8Cc%ACXX>~iZuc=7
 vP(E!!F=0t9@lQ2Io0OTx?2RqOaANe)7>*dFR9#A;G_E%hFplyami!wjV49)0h@w)df^Y}ZNaH4Q2Yf>cyRbr#77|A}T><Q}1Z|
 e4L0aGQZpL$h-rl@I7Nd{Vo(K4cIw9-mmf4~#Fenp9>jtOhNRaeKu}ejFV1X)bRgGq1u0&Xo(6C6qNfN2Fg@)JH>AryNn+eSh(Q
 <uQ!IDBLoSfG(-Zoow%#XJ)F^z@5V5lzPpYky&gK^FSI6^S+iExhyr4E6~g4%JBVUD=R^|Ya=3yJFhi(wGrsIy4PO1M?qU8#llb
 2Wch<48Y~(`WER(+zd5q!3LQcBZG3{~?#1l+zUY5roZE0=Bhsi+4MKe-a!K8jYWo@8MV;Oo@8xTXk`Dk>3~Xc1``1=PRR$1lxv1
 UTMQ58hi7T{-KMvDK(Q&_1mvyYz5yykgOWfgA)2;7a&-GrGbUXuU)SZ$uN}YzyYa-nSgH2uk2o2e}0}6-YSfwBFRf)zWg$fqtE$
 l*4u=#@}or|nQmBToLAM2roiVp{49m_+uGK3yFVcN{G?wUGV9|#=AqT>RTi2Si4-1o`*IEQ<o!zBl?4)yd-mK?5Hct;Zx~_83Yb
 jJML?jrCxXF#n0c92DAlN=D|>kAVU}i8j|)k8)(V5`Aei_#MI0sy=j0!6j27@mCY<aV+iVR^D~hbzl$^*EH}FJ2Obe8#lUYeGgo
 a>(z>Sd%!_<%5o3vsOd4f2|u7K|FWg1n?WsY%74bdc)RjRMxu02Vqz|7Ij?8j4*mN7)i@=*yqD>9?eg+MX*vkk$RWr?ShQ2k0CG
 `WI7%LwYPw}(yhRF9%I(@N7)1;K4*UF^gjl7xpIGv8oq`Qr+7G6buN4T*{x!O>M{gMV@6^=){+wD<CDYqFTv1(#%N$?UtZC-)1m
 $MSmIz}fwpR*xzRcBuQdS-X-R+G<Z%Rg~VsQ{5VlTZ`~o>sY_v!><yodvRlIpjJD5pt2Y$tnBR<4bV#*JO?uWuFcx!JFLB(Ya4R
 ^!hmFKIjb52x$ZWx(iqM|s4||WEn}{)E)i8Lk~(V+2)Y2#llZh*Dm0S&Z%_+kFyeITpkpwOPX##AB^Hd&W1913+WR3F$UU`%JZk
 smogD6Q$@5Z4B6rDfH_k@f`+R1aR4nM5t_&OIPhYJ5O>GW+Pl1iQ!Bh3-VlfA9f;3nd24lNQ0p?)x<D6ZWZf6c0$8nA}h=NCXKv
 e)OBVI}|5I!}GmuU@%LbW=j*TelH1R=*4U;N3=@dmc9o22Vzo-aI2$Mzh(%Y3ecG-R<Pk;uO=5#JA{Eb`(R!DX!nD9a7R76k<HH
 -o$@2pu|&NlSLIddY(RwM>wnCi{6bt-TBq(+(>(S3Xq!=D92H$p7X|a(WRkV-o%TeW_XxR(wQeJ4E_QXLiV&&wd(~>(u{+8u#+8
 3J8W{&|8?_^Dn+K;kDY=039K#)B<wH;cGM($R$rOgOwsBo5@7Lgwkq6_622`EI2uX0~}GD6Zl?qYnjm&oGS+~z3LWKb~P*O<(vm
 2P<(?}&0ZtE-8B)cme>=A+)4|YmQ5+jtz5o%%f2cMmE<dXfmIDw2wF77wpg%JVUqjHjn_4~X<*r7@dD<02;K=3qah`2p5<@n%zM
 DP(ckOS<!To{^A)H~0*xis!ECnjT82Ta^RoDy=u7z4!YsM95I&7#`PM0WzoP`MZX<0#j^<f~_d9wO@Q<4%x;&kRdM-a_;jkxb-0
 cdpB$+?a+WG0c%wIIb(n&(eteaJc(INfZrdFOt3%Z;HM;6N8S0QPf3Ni}0Iy9izOc8*GQS-Qwlk-e4bx^8^FD|qSylm<`a8t(3L
 8*l|I0^#u0|699aMM5=BB#F}_i-6px-AAm;u}&3*wV+-CJFt16>TGMfx<QT_}ZehMQcf#bQX2>9X+GdbtA}&6D%%ThyrH7Zy2s~
 Z-UQ@p=-Oz>a!HQ2+REY?|D+8dY#N>Q`0T)+&mkpq2>@9!;a|ID0DhxFeHp8q5^|;;R$#Sib?bG3z16~3CvUh0`&pqzWwVS=C+(
 $z)NTA)j@FZ)vhaFZs%;svm&*s5?;?=I&KQx$SEnqXptjYbwme}=-_m>-roJ4IBV?J)J{K}_W1Jk89@zK)75BGIsE1X%5%tOvI7
 jF-JinIo`W=cE|7^?#@pOF?w8T+j|*v*0uq691Z<#^vw89$b<hY&2iQhqGWIq<E;WLr%jAen0;H!ThCF6Vcn*bJa<Mv>EvvAf0k
 KSRs3!HY#Vn0e?#|4}sw`sG3PzTq1DtzYL+J)g)`<!`@naMDM<quS>aw9e>1mC+iRon<4(${zVth44ny%S~`D0oFC>nU`>pDg~F
 FTZ%`7ep{+fyY-&&A_ngC{URGz!~~h4y4e<&Pa*3pHsodMqAlv5;9{{-zLtZVbj#inD-r3Ym5*=n{h9C+a-GVb!HNrlDp+JY!4S
 OC3BaWMH!3t6WN#yZB`%&=IcGQBgjK$$_{>vV<D^YsM_DcERJcT0YC*ORdAE-FR8o2uinH`xWU=@M+7Bwf&ZsZpEt|t|R2Se_SH
 rO*D4oiiOSeIlZs;<COChS4h#O7vU4nL-Gk=85KyvS}}XK<x;Aqzl9$7q<ws50V|Npo#Han_GJS~8#RQ|C*|_3n4eYV(02KYaqS
 zMvO^<E$oK0C{<qP5*W|ZWQ^nf*aT=hs$#5rsjlj4j^wk&!3;@5C%6{^|ca>;f09^Uz)wHGL0hjK#zpcft?Y0>Uj*sV9oU>;T+k
 5U;$3te)Q8T{cTzXuP1gIVe%S%ip-S;sYT{wys26(bCM17D13Kr_FP;6^DcenG!pEEbat*D0|vzTUSNe~~?cY|*iNZ3H#{%L>Mj
 aby*zj-#?2Q;2Pt&*XL-?z_)rW|(UP#=zJx8HzWXrxWEj&?s`dz<IK>;m?O7m)O^xLu9#zj6zESEhxwAR@TLQG>Eky|^x%*&Ku0
 a5|R>Z&S-(xBQRe0%~e!v~uA2EdmwU@O!eiPnZ`E4+rdzwvjmeu}84pv?yv-7U}U8z@oAlhVhq=rz^SI^&)oyJk(N^JGK^i>oCm
 dvE8Ehk*yr(&O+SqAas2QD6>HqtE^;i*P(}lWvB)R*ZbF8n2K)>CGewr+}%j3WZz_2Y>`PW$*~YtX-*i)Rx`?D=GNMw8+~y*9Jx
 ;cZ6K=wK6AjJ)WzdAAkQA7do@t{szN}gL5HFiNy-q3w;skU&Nzwq_!PyOqhd_5b&X3ZvdfPy#8e^pG6^X^waQ}gHLMS24p9O<Bw
 $nwh{&=Cp|n0XJRyM`CR>4l$4rLiV1aK`w&M`%YC66y9we8GQl=aLttAqWiUF#OkSK8hovRG-+>C}m_JS8JmIV*IU}y$31YeU+W
 qjNs7jvN}7#%S6;0$qzhzIIsIHrUjw`^LJUHaFnH_?|M{ZS(e2f5NP<`GB4iG^mHe4fvl!miOeeR(p{Sx6D`TXvVYNw*C2azFne
 PJ_%HsvwHZVA4_)#IgGEK^Hf;=%;Cp0wjdPa;Rl@ox<&a%p4GwK_|e3q`ffsHGQKef3Cq(_-sRZLU^WO`p8B7`0UUuV6v5SbFtI
 >!Z_%D#!Jc&1C0)3Q}IRG!Hob)2x3GG%ZPHfJgyk6lu^b5Ql>wne7a1xS&6JkcC+tGL=h9TGf)zAr^Arb?ULBndt_}K?DrUG#JU
 !J0)=?o(x@IEFG8|&<VoHoMU_&U(veV370spdbBFxx+Jo!7>^4uT&ed4hZ-@o6px))knt_t@WD9NG_b2ePxzz5DqTR^m==^roV)
 OVQ!xo39mi_q7z+b=qD(>(7LNE};7Yz6jOLg}a$;W;9>7(Za4pK;P`3WHaqOjI3C+G{cT<PQ8{RE3oE3_<3b2txhyS5kyg)|hJ=
 Kh?>@i0C8nE^BrQ3~2`S-@4cpw=UgzKt&3^Ek(G;OB1We@1t{Cm&|Kia?%p3_pmKTT3x4a?R<@tuapv(7kGgm)+1eiM4)2<-TG?
 1pnm<)bRFo|Cn#5`kQYB-V8)MX`J^<=1i_YTrGuhztRu?D$sUD98jterSMB##z}gHu122z#)op*kxx+!;zcm6)AWs5(#u1FD!$W
 9q+3ES+S}AFug}IU-R6&McaOVx2tuVdFzldJVYRJE?~7S@H=LLC()Xvwhi|f9<De9z+%7UsfYFmjO~Q^)3$qCL0PtNvgyf{q0OL
 9&&-k*2yp*`~L{voTw%#YQVIuhq^Ex3nt?quG*8UnTHz!8k?UI$BA~B_Gy;Ksx2!U)$Mkh=ksgnZ*a;PzRycIsqt0M`9YtkU2WK
 J-zmt5k>!j{YhpvgjC;PmZg4ReH`n+yCm64MQK)!t4r@W(BVVG)&_HV3-Re9>Ws(Is{<nD;rwuY$n}D(MUgrF?7f9&^G4Yif?3G
 sCkGJ?qNbnuaS!i}fU|(EKCUDYrK2NpJ}R0%)T`#UE`vzQPEl;}iy;B}4&z+-JG=X-no<66K+_A!`+#A>~%3{o|66iqHrE6$b`K
 i=<tJ`ryj?w63e@oLp5hWgg34;nTi2M<<QFXe$Jal+WV1LO?W@%AV-i9qhxZvD6hkJU&Bd)|%H9sz_3=+hePCyO$qvrlou;l)B!
 B)bze%MX7;%k=o}Bwf5<irMB>ha=fw{(l$aB>X7vpzRp&E%>emR$a^y_Zr}nI{`4OI4)a)(gc<Qm>H@ErRGVtV!${USOo8*DB6@
 t(lBGObN<bnWs*=dOB6F;$JbU%%U7DBVm&YeD!9*fT0wVkI<~s#VMoY#h18pG4LquqL^fARC9t?5pVZ;;5P+#p$s`>q_CI)MVw&
 8LU^>F*+a96dt$v@^(%^Tpt5`PN%q<@t^%-^s<&TWFMOk012U3CpFs-~VaH(+*f-c`bjxP}7`Lw=5BTv1t$o<B#>YFVxw!5LNb#
 -|JHuRwvk_huYF&ll^`FsljbSj?s+x-*8wt*;o&MM0|;$y!v2;c@l6ej9MX6)KD-khg#f@|bGqLaD(VsF?^|Q<)3;xZ8p)l`8a{
 <@^&i2f9*u@O4kLL$t|wN?F9TQ>>`KiTP5{1&Z6~`k}Ly0&uW3g4<zmg&}sa8k<)?npM>w;z%F&b7Y=jCX)8?nFBh_R`Kyg%(K7
 m!|(6M$47;LlVfcOser?7m*^|xA?QnGxn+VB0Y(!8FwCAxTCR>-fO(7@;-E5FGAP>)0->EQdoa!Tv5vW1(Lra*oMq|T^9GtgoxE
 <HwN);~eSKWcr%MkrTaGEhC}g0umDq{Zna;G&?UX*>;sHgNUe!Cu+PAlxI|WVnb}P-`63Ogw`#qT*#9qwkt$@d)?>?5C2wzz)LF
 IvXR3Q_Aq)$lcW7Fq&!E0y4mun)LSJ@V7_X70$xRnpOnc-pvCk3i7LueUED;Ky97V}#MEc58wCcQiX!@-ZXplmL4SSJ>OdS-Psd
 RK02bsQZ2f&xa{GBiq%z+sHaa9OCa&{_o)P&oI=u!&MxC4`m)`sNC$phRTy7^F;_fC+4GS|XLf)U}lsOX~+B(MdnmC;X;Y1JILK
 EOEq;o}Tl#+dA>`6y)ZDx9xqXGer}I@G7LufMPgLswmREuKXEoD<qk~M9QpVOtnDTquufGnUwK*x6xY+z;CUl!NTFh*{&%qSuhr
 !tE3WNmkLekar4B@+|e!35c~?@C}Hdn2?%&aY)}V5U`Cg(`^}H1?Sc4>%^)C~uc8SbIM2S^I1S~y{5_8EgE25?ItIXZok^clQ9c
 v2Aq`iu4>BViYGM6Y<)AjJ#=rw=ui3aw=qaA2_&(S7q!e25<gIDdR7L30uYH`|xl1GOoHzhmF7$_Suy@o%3Tya2<#9*U4JjhIZG
 h00b8joG2^My(x<9RYeqY5qOf#!Sd_le@r%hhJ@O(<=JJ5OfI3$Z;TKn4w6|~gh+OXYTH}gv~;aqoN!-t8izatMHfiw)%EPrPBB
 Wqw1vFh95@t)<(0er$>+;qB!kp?6B*`CKirn-G~#`)gQ_V@U>i<A)tjx<Hcl8F_3QU*-e>@}pQm~+;e9w0#QoHT{ti25msW^<^^
 LJuCV2IRAiEEPwcnwScfo?-aGpc~ygr1S>wov6OC9l9>(X`0+DTE8u4C=&X*emQj``6nKa<E@WBZFaX_j$gliK{%Uv9=gA($H$J
 )b6Rf;J5TF<-L!RIeS0c*3U%|y?}1Mfa%NuMRsjJ=zVF-bO|G~&*aY6pzWen!&LyuZ0je=i)A9jUAPW4+*!1$+LB6wseyhx$L7+
 kPnh7>66&qkP0bD;XMdg^k6)VKq@^FduIXreA#tfXLs8sW~Ax-%i;SlOI$N+FNcF5S(E>lUz_Q+<+e@E>$g(OXhD^XOiuu+K#{N
 LVt_j5dh+5w;fPgP26s=h3oM~@p#tEIcWpPf!+NiMIMibx9ZL%jWxe$Mk#1sKQg`8eD@cq58uJeQeQFaA(H?z5W#rBJ|2m&)#wt
 <}V}dnKc9%(w3%)rxcNd$7}hce$MIn*VMwxKio!bE=~LGqGKKMc2cgV0Q4sXziU$ORiyRbF#9y5xi0i=nnhhagQ^J(XZmbpLQY^
 !eqj*-pR!4WBt0SUxgq8_y$F}Z5-qsEFyQ*jXGJ94NN~Sp2#APTMf)_LS@y)tHlZW2L*xq*BiJ+xq)zj66d_b+SdN=07((ZX%nP
 ;+?pd8gal4oN1yp%!mr5he)>p~dxClZ)Y*}xz-SMlD9l)au6WN^Pvcx1jzexgZ>c1~!^<Xz7|c)jO|*U7h<y;7Owf#~89Z8;#|`
 a9sA+vA?pp)@X7q7OeIc|utV=on6qtKh9{%{hh2Yo~_4Be~kiWcNR~xv@g|e_gmJ?D?zl8Q+ihTfWW@!bL2TyHeXv=c*Qn+O^oD
 !$Rha$Pr<%QIvc!Od{652od*|4oy@}-2rDVyJE-)fi_UUNEoN2!{*4_XGf1~4_MWdWeU)`y&|tH+fi#K2_Ox%JZJ%l-WXcJJ?Yo
 FLln5@@zjbcG>JX0%`l25C}EuBYPeo-v(y_DW}_ovR-ANI3;S9zFHIv;8<<u4#+|ouc!gnc%+y$~J|=8xsoint(+DrfPN*zP2Y`
 _624Pcpyc=VvsCYMkMv@aS6snN`wayB>|8EGKvA>r~rN$1NI!o@9MxsE*YpHXKauj*F-VskU*}XlnUktEKp+U2&B6pX!?-uUFz4
 !%d6=?SNMk!c3&?pZ__#@5Cjs4F^{P}<fWI@!cm&`>8}emE%5awa*+PTCAw_b9O%LJ)F%aMC$(e_`&5?`y{yN%7i&^Z5l_4YU&8
 {A>{yf#x(O=i@e#S@6H=7Y%t{VKpL`)PE6XZ?wn2|JO8&{Qo{cx*Mj|d45gFAoh6y-qopB<A$dxRANSwoLfLJZ%I@_Ft93TH14G
 1V0OGAw=BFS_7Ex=6)4H?V2Wo1jX0@+d(tkfJCJEMG5`LG8{GCY*a{r}_WJh$A&l^~4F9F#_yVDtSSOKW?AA~TV3oA<}=*|TGhD
 4<bQA4xP+>X3%KgreE9Boe_<Fc?Is389~mH=x4neiu&u#YaQ7>~e<>r5e8!?p#+h-bNZH!bQP5g~?>IY~5~o1>F5~HD!}x25<l&
 4zUDbRqzlw+#|^ginnE(V2-^eEJ!{j1h4=~iMqgAeE<j-@U>V-L7EY<7^(pxfF#_J{2V}_p*k{7V8We*KuaTtM%b>mkFkas0Z5C
 riKw$2WMl;92zl~yaFILTDA<Wb0Z_3V1ke|#s|I$Pq3)noy$9WdNsAy12p*`yPSW);*Z+6cyC;NKhdtCUj@IoQP6Q200ASQ7Fq$
 Oii5wuLm({(Y$KCey(p;j$$6@zzYQ*O4W&5ise)St6oJhCjy~&&AS9AK+H7~zTifyB3vpc;eby0pd>Faw@AM2s1jz^jtUg@dXZS
 vO!55MZeDg9l(K7SpWUAf!8F3rnJ&B8HJ&Hm+gT)*sH)x7ZS+v~@l{cH1H?lv!DQy!0X(-a<T(!Xww&GY@&uir0qdAPz=9izIa<
 >|e7OY_(2=i{w;J2tPs?fdcVJr=use0zIuqH<q$zxT~PC9j2Pw&~}TY;oH7-5cG$?(V;vUwQO$*e@SdQ<b~w_<7nj$D-Lc>FM_i
 Ne_oz3kFgsejwMT`1p7Qbj2^5IH|Yqjrjd`IwpB&Mp~V!BHeGFFHHk<`}#5d`uP2dt0vXQYEw3c9i-Vb=;P_59^N@z*zr`1zYop
 Jp*fzOAKTY#^P2x&PRHhO+P_3YgVH9h^76b%w&f|$kN;IK&33bCw)XAx>m>#c1r#P3!IErj?gQH?Ebr|AA-i;ivtDnOx?8BKsXJ
 #+2(_Z^%8Jn^+b`>#1;5>}^8zL=|89%eK&3d7q{Z=Zt0GR$?(ZH*tv!osSNx#7OuxmTSd@T|{KX*ad9}x_xE43c^1#4eV3{e;0;
 qK}09gbG<>M~y5isHihW}^DK;-&~B+qplVrFIA{G@k#-5#9l==YA%SWok9OnxpI`PrS!XWS7zi0suYeQ0CWJW8tFmtc8U{23<hG
 TU~2@#-X}*-Xm(Z8r4ZD_5~g&RMzOdtUOy2|am8JP)s1`|`c~{5VZx`Pm=F=O)@kvbrJBgFcNZgY<OuKq392hY*=`7zw+dEv8#J
 {fK;tmXM1fw|<topCf#72FwG#yT@?|;vOqCF3s31V8&q)Ly`6IAsg<kJ!K?MQE<m)6FR+_O(uV;>7wznONul%8)DNr3byHgLNOZ
 6AAe%MYoj)G>AkTKCGlodkbcr<xy!mG(&-4?7E2mFu4s9AK9<5od$XAm7gt~HhWu@3J1@Mf=3@6V&%65^mY>wqjbT+YU^c%y;9_
 xl)b&0~7FDOfoBPZ8dnebo=-r*vGx;lKVK=trpFJNaD-y^Bw}m``L@PX}v(s)YkTj@Fn<#$1#a@5276@wjfha#Kb|e&XXN>jRkQ
 )B~w>-S5!rEb@n<IKVp2bpB&$vm4E`3S2=~UF^b3^sS?B_lC_myA3Gi))6T~S$x6*z)%SG$pplLRN^mMs&7#4EGcTnnu?=L(_5)
 HLV_Tjuy<fe_^Iat1dZ!J<%zDO2E#VFyAE9DyPaW}|b@;$j&)mo5;2xXtIgTG()Ga)>GRPsHY*kAF9+%H=VocZFNBhYvjbu{C5i
 #klJ|B%At_rlXn3Gw|<x2`9`n3Y2~U4@PWiAqv*#r-A<-A?tz-;Avd4E%0;iWlsou`wY_P)752c8;6EP66~6ny(N|ZrfF#oUyJJ
 -qQ=}O0oI-+4-;*If%xcDB@b0kRJueHS7ds<1ibO(0C_D>7VOUnmNJI?XK(sXKgYy>M6#QfD9uX(6|Un=$ibiQD6|rV=c(_rA9p
 zbv`wKBMOdc08oxVJoM-U0(RKon{Ep+9vG#1*gGZQlLjV3IXfOYi4+EHy%ECr{n`)t4N>hAP_~`L}|6==hLQ%hYoZEHR7+Jd0d)
 {H(&Zo`plBEkrAuvlPT=H$QoM}Hu?8hW?qx>2k5zM2Hd<qe*nEk(&uWyG<T4kFcIv|#BW?ti&(mtK{4%~0!#t}m3vHs$su|<qgK
 jRq9VpwmVQr`qQ2w;K>mlMv4$e=N2Y7%bk2jJ~R$OW}&UZ;45qRPJF%^!vBu@^5qJM)C?_LkJOcR;PSAH;h5W*NqZTJr*3Zh<~k
 p--bz#6B~O3gd)~y4gD0@CTFD-#w$tJha*)NSU~9AZ4Bm!Dzub_tpPjct9@p7Se`^J*`osqf0JC79S9iyu__eA-$V<_Aw%8efe`
 *5ce}ahfG!lVNVh{CUrFh=SZo{rBeydl13eU_$ak3;2Wh+>k=cjzkDtwZngjphI<q1u>dF-ze;w*$tPy^xbWzP=V!qF@yCnI^*l
 b$lln@X7^01AFir&p(Z8V=5+T}th(~)!O>4fiwy4YaHzfKiDr<WhuJP;NM#cSQ<CW+(>EkXa|7OI>K786d?Ki*YnbwB<?ua<d39
 WumCtNl|`13p`h0#$QHfMWaTNB}_x+fVkV)+NGHs{ZmCjh8_1ZBzEq!f$~2GGR;COCstd$w}(wEn*fpA82QN!Hzm5IcWjBd9n?h
 |p1pC1>eSbhqw|wj)z{C|ETW_@_&E*|4K=3f!09v_eu==ceF4z?FCo^d6PdrY<mlizY{}JO;J#a{@v1uzMq%J&%44CeO^7xcO)S
 sbD$C=d&`v*<{m>X?^$#<4|t4mqO@#-g8o`(6i6~rYgasKi75EMgTnanuIR8j(OJn3x20Qqki5s5K#N6oTtdQsa*Pj_A_PImL;P
 0z&u@F`a_ZgDARB#L87h{&4oCOK6`FbcD@9mU9gG{Q@PCON&A>z2J3pf3!~y`0lLuA!Djb<N4(MG9CMjKaOMoKf;D8_$!<CEHpl
 PI<D0AR+2<F&%@#frQt)O!JVdL%X}sH3&sP5@kZ5rB3jl>44AK1`0|QqZbmo(FZrHGwxSkf4tdz#890G}7AI+XizJSNd#ID;nGB
 UQoUW&9p9U0M11&2t?(f!Wh7sIv9esS3uErf3APGA<|37AblS|%pVZ54()%bctiXYUTQAi0`}<2W+dsvXemPR%MlMA7s>DQ?8g@
 `UWr(;RpifXxp)b@TA#XpxI(j>?SM@r5qIC$a8zc8|rnU$NkObyu9GAwJ!|dFEpuL{<L$P2*PG(>DT(d~i*5(<EuqG9x{<T|#F|
 {ul=Q*_nq21lG}G3uKC1n5Ny5dSCdTgnT~#pajqJHv2;p<B~K{7nIKh`@>}Y&8kzD%<_Jz)yp~7GWK!e3j%S(2A*PIwRLZW^9s~
 Se}S@#E5b8gnpxcD1b}$x9B<j<`HLZ5NiKit>~dFcX=Ju|dzchD3po%wz7$^uY{mL*L^laZhsm@5>KK1tkFEXK{q^yDZ{qFib)W
 <HAuk<dlP{LBe?NY%c!met1Iz;8&aUQS?1xD`t!O^mXPDQ17Ri6tG-99I{J)<_hGApweYCbz0kp}Vf6voMH{I3ZQr!CT^GQ{|eM
 F3gjMGm);dummR~qOsuJsW85`m;jH7r4tB*HjLVF@sGo?ZCw7=akDdL)UwiYjrW8>RtLSX*RXFaDwJL!s^^bnzTd`O_t*>pg#g$
 y=)GGA|O4-28_1s6c@HW;vfGD|MpWg77$xCdE{HT?~$F^R)8;EG`q+`2;VED&%6_a8?HSa;iPz4*p2-yTpk<Ek?cBOXT(*r_ZnE
 _`I)=Ge`OFnfBXw5x@k4e%4)Z^JvGyy_E~iD&HiZnvA{6G&zxJAu+}DI;MS9_i1ch$wGFBMS)0Lj)oBZjpm@e13LYg?WOv6=r%F
 FY@7eKbh>torz8#vrv?}}wG#^>Z-}*c-ukYLlYp*j5L48mlu0n`YxC^MqmrUhI#0%d{rfN6<{aX^r6MiZ#dj~6vjtu%$|q!|=xP
 =o<6A{d_6jHgMjYq>a)tD?*ontk<JJrwQF8L&;E(OM{^R&|Fn@+*yfkC}yk)815n0~iF&@B6H)T`;W6gSB3pw@ylog|4+7wQo{w
 |NK<sxi$Ee|L;JN3Mj-ta;gW)t;6BO1+BMw^U9l$W|S9BH%Rf?G307db|Dea4l0?BOc+BMHIv6XfLSnMM{3vm<rlB0v0$50Vx8h
 ihI0?~>bY_Wn0t`*^Vr{5*Rena^LCPnfHASfAF5lswpoqMQ5+R)t>sI%3-&s;;Q=KnrT9ZxZ8Wj3Yt-PUhDWewTF*c_@88g<0s!
 xxU_~&d2#;kJ+{ZQo9a`^bX6o%o{{6t$Rh-a+G=#E;KLeVT^vTh}rk|3B812ckb<+WFD45=xp*p_xQJd^_%D7clF1fT+X+T{wF$
 EyY6^5RTR`gQuGDThE+=*dFl_Yjd?SwY3K(o&o<4*&cxKl|KIxx#ti|L)|c|%i;Tvk(p^qUOhI}f2lA@c0&I<5%4}^Jpw0nzef4
 8A{7j)NqOhIr?7|bi^=qF>QVInApz3hIY9b1(Kgc*bJ2$D9=Ys7bJn{*TZM43@AFsQkCR+wY`-H$Eg=J5~S%xZ`c48Sy45{FgtB
 FPNG9f264mZ}lPYcCgZ1j*z<x)`VZ)r{++4LE;=1;D*MqpW*c@c$4k>V_HdY4}@VpG1PQ%Y^VsC7HC`I-o%#QMdPkPI4;A2k~FU
 q~dccO+%e&#(CreSi6~Y!ZdaW7oI&Lsa*$d}eucB#Si-<29AUUaU{VsI0A)I10R8<a+mAD}4bc2`&QIy|C=x>!Bf<Y@?}VR|1JS
 +xG4svmrgp`%8CtZv&2|2t#gl8&3`wj8y;JjBj{L&pkig7`N5B?*hjydIFxRc=&>=hozHD>t^qX1eKcgJxse0#hu_mnQ%`h4s#~
 (O#7ps>@%SCxlj{*Gs^}eVJfnM|8db*avY@X9LasJ%6QgUpB0)mYzjA>BldFj5qz_cp{V#40(0#djudb6siBE@%;N61Nidb0*g>
 $Z&KES2XYbFj&O+8Rm@$!*`LmQUG2&jB9g?w1cN=w^z`8v(P0L&7h4v<ysTe(F9e;|Gu<_av$F7Zu9V}JsMjo@L@m>EHg5!By5|
 *K%^XNKGYl}r}U#r_@+7`Y)q0RipqcW9ghZ{pww@d@JIJ9YokTIge@iux&fn#m6Im-M_rs#%~P1ky)iF0a}7Jlg!zF!g0&e&V$&
 2z}3D?O0*E}K~VCuZX~+s+sx6F+~GG|HF9HV=}FVrB!$W)#JJmz&3dgy$@GqBr`Ups0%tnG9gb-Fl7rfM&eDQNeHw)?&aQ5yk^z
 9TW@Xrdj0-T}usUg;TaH<@!iZI>Zf1SQp2_uH9PC{Y(~EVb(88ao>FUJ_`Mq_-l2ema=u<cCp+vB&wKa4}OU#{bolBd5(gzC(a4
 VN?p9_!2>Gs-;!s4mxzcscT!}SFSxS=s4L_$Wr8I@`cE5jA33lGGIg{lMwt$J1v8x3Ss)Z6$FZTapXb=KRBghb!g4%URt9j1VOZ
 ihIwU{*Yf28Wy@xV`rM*e^U!hn`#{h!2D>8iECC(3^TZ-&^@YVIbZ$8vIs}7M4=P~;cd+i0q%(T>}B7xNU1j$u27}DM2z~xbV?$
 Ofrcg;2s=Rioz4OJ7qJ5;nc!vfFMjCzHsaYr*SfupNK2zg>7a@UPEy3f)VP4BPR+EK{Ughh)gnTKbD)FHTbhN_lgnjPOKkK!U9e
 O@Mq8Hx{`*^y+Xuct8SVbS^2+o{vS1vQuW4q9fE+Z$mzYp1xN$aRUEtFQlJ!;rJX+EuG725oTygB|#=31P$w!_R{?mcmM=Jr#D>
 jwJmC0}JM!(yVZ}m|=V(FEy@1km362txcQY@PutH7y$vEa0s&~*rUAUIiWsp0+`v~w@TAUFU)lwlxooR0tUXILE_Xio|)pmlWvD
 t22^%>J96`F>j)PASpJX{{T!~;aQ;0erv}V!oWd7j>DRg)M@>{Df`+`WiJFp>N{B8PicSD9!^JveJbJEgNTKsk8nP}Bw<NG`(jZ
 V?s&7z0s?szpH)q`|L=yNDeVfGzy-hw-uMxR2zHSK(17S>-Px6c|3;1=JJrgN@upADL8_W9I5<9;zMcSWPx0JoLF85DMq#GF|3K
 ?0Q9Fj(cx3RzeH;|`_|5NE5a#yP}Bzz}3lc-$|t6^ZVDRo4uIly}L+}VHC+9fPm9;t1Fs`$4yq!y@6cpa;0FJZ}FCzzFa@frbYw
 I_cJ6SduxB{{HX7un$|)|UE}jQErAX$pRQT;$s#ae0DF=t2ytYT{^&_FBKLFAtd;J6{t@_&g`yI)flLa%uE$44i;P-s$ShPm=%+
 #ayJC>bv<@a(roHgok8$EDL*p+u4P7Ma^ydGDmZ|D?N+(?KkN2WkRvUg>o11{v#gkGa^sIDhR?*9sj*%>*)g8C<yw@>G8&Hx(hQ
 )5yjF_&^Qypq6^ol8E`-^<i4KB;8;}LYQ9^$f>-kj2Yxc`P|I}(s--*vZsdDn)rGoTs5I9RFye?+3id=_PE%lHXGV#^ciJ{iO0~
 YS!sp!in6zh7kbNaumB;ug^0h6#A?xi34(gOJLwVN=`nCxxylS=x!VZ5-oYs6{3yxw~yxnxOUG^kb3%Zz2fR~%tM^``pMEoZdZI
 n9#MV&<K`ZBMkjLmM}d-1bNflgDM+?Q-SEy%!37C(P?lT9q0qr_f|<)|Fl!H2hLn)ag@2q%}|)W0r_kGtgsnfSY)gX<O>DVjW;e
 tmQ$<~`n>!JH(%SJ<WWkkiynNsXB1-%Or%mAFs1vQK)uw4p)2rdwIgF~@&q5&gN+-sJ1!(x?Q0nxrTfq4z@({-Sb;C<DkBB*4EA
 x^5n)I#RMSK3+7#hcG30L}76TvO2ZdV-Q5DF%R3qAV8-|Ke%2-nAG6x^15wPWhKX<5Uzda3}pv21|_)w<99hZCqX5EJ<Hk*g^L`
 gB2X@KJmdolEizXk=W8U9*zR!09#cgq6h3hkURw$>zuY0k=`1Yz9}e+IN=S_j%ti{D?nfDHH;NXMz157QoRG}Ax!$@YrXpTGZ{z
 }UDVk(Ij5~-|3mt4c*0H-Cr8kcw2wPR(C*q+l<g*=nos8^1ig%vOf>d<b<J+-@9QSyZe}=Ct+gG4N=>@avl@{L_1pRHZHNXtKGV
 2Cu(Q2V~+l3Tb9*DlbX#H*Xl=&nk3kDz0;$gJndzNXWjv}3x{8r%|V(=Zd<<vX)?&m2^P2fHo5p98=V8Ouk&C+9@fDkar;A@iv<
 `2iUxNDjwZn7*#d?>l5w$Lcu;{;_sL_ACma=C}FgcuvM6{wspvxL!)ME4WGs&C_dqc~XM-F|=`(2=7U^c^yXs^D+S7k&&)3q?}w
 +~2ellhi56hy~L1bs3GkEb3?}E&TFB<bQ3*US#{zQ;dIiB+?eeHNloGDMA?}8`{HP9Qad?I~_|egJDbw{Wm_;^Wu`6xb<mGBYxZ
 a(C<x$@gGdpMiD&&VIVK_?6{Ojr4hv@(xMExLG_Z&N*FB1blpmnWb#dhCm<?-?P3oIf>f(Av4voj`C^(h3@Ri_O{O$i=I4T>j{s
 Z{ig*O2%zHE0waX*8SMJVxr5u!bgj1jt2!n!qK*SiQ7Io+eDJH5N?@ZQVS&Wn<OSSF+qt7AY-ccZP=~~8!U;B9X65FqZ?R}+YS2
 -gHcnr_$A3&uzRNz=oHh;#)UxIuFJ!|f#$RhyZCnbn(Ge4N%)?FN|a}n>(R|5|6?ii@+9j@0bSA_BlMN^polO`V5qU2yJ!jsejN
 mQ@u>BV}-!NL+#{eyW)r|R(qOn)X8aT|!H$j(Hhtc+-klP6#YWQhR2Rzz8l)=5@ZEWNoc&0_fD!QNTUicmFc?*k20E`ii$2C;6J
 uU%CWFnqdn$?M<(C8Vd`nHQHO$i@byMf@(;H^YT>QA@FHDSxHBLGLn3@v`Lhm%?4?A+y7Jxmh2{M0WkASKQE$#PhtAe4p~Ur`?#
 1F9(uz_C2k2^yKK718gKyFSlu@BPt?OI?_h0MTe<cM#xaonS6cx`pqDrfUn+di4hYWvNdGT2O?hWI$OB&X26ca5~EZ<J)Ke^$lB
 RcGlyWDMdj57f@^O`k@TzgoLRo;G+S|LS{vH8>(G#IqT6Dl#hf0~xJvA)9GEfq7>N*guxs19LoN5_YkdrytNit%UAtXwMW?jhtj
 9zQH_8j@nkQf8B-nQQ#Wr&s^@^FwqzkLCDWbL)4nYu(Sr1Nx)UrrI$4@FTR|T3uBJpO6sGA|1P*>(zSa<80jrQx?^Sim!d;&+;c
 >woO-p4g0{R9WLw19m{x9(3u#15Hh2sHz}YY-A1TqqzHp-hh!FRm~`Zz1qI2!v~USemN>a+zUw9nxsCC>^U!;=V_opcnvf4nsv|
 k03|DfNBb?x-7#6Pd+VwoLqWtZxgAm)i$ldIP{?dUChlnBBM4wjSuZ>k#a~T9;6~0w|$>${tuf6tl1ZiTNbu{`$UqrafbNjZ*l&
 H<e6|QQWz4uKhv#uFXgA%706^o*2Z=~IPwRvN9pfko~}3S$D9(Cuz6$6oG#u;=QEsvJ{i~RT$JUatw)yav3uH4t&MUi5AnPv4~!
 gZKXW0=^AEG_q4cP?##hl0k4Wa_l;c>m(|uwoc318Ae@~&uY1vh4FFTH8DePu3`8G|L=TLLB9hCyOJp-osVwO=iRl5UTj9YKhzy
 M}3nFw|{q}Ei7x$tO9JD`PK?j8<+dFo)%(VpEaAMZ0FGLK3YGY5!4wU009nPgIonR8(&0agG@qk5!mz8}=%K($=r+UQ3bXHXf*6
 wPdc5CxUs(u;4djIkONJK<x!KiCxOf|?r7A_31DNMdFr<K5mWLhk<l6=$NKenRvT9$4Ocx+SnUlh5VDj4+OIn1}T(A11%;aNhnG
 <6Fz(8!sM<PmAx~dzZ-FF3k7TgMKW(<uInUmNts<+x$mr8JWF$0;&C5itXxxnh={{><prD+sk@xiYi~i1Zb`zwD6cRNV75RiQA8
 U)FAff1S?x1z+VF+THch`k&9D>Ze!4Vh&pHSQ~mP~583K26l77G=9P<3x}%YMg{Y6({hU<=ik(0qVOHl$HAgHC^e6JS91M}BR#N
 -ze^C(afAJYYl0qq=TJQ--F$k)4l;a5J##le%8B9ckwZovI5&M4|U!G_Y!#eF5<bGs`j*c2e+^OLiDvW76jl#fygmqY>uv=#8i9
 C-WIYz>F04?Yz0?Hn!H=4)QP($js($5RcwwVq?nxX%n;+B^z!t^}bUPW|2*9^NDm%3PPn^cb~+Rj+mOD|bu;|I)NG@E>Y<m+HDg
 V;l|Q~e*vIBQ#`7N=B<Wjhr`j7WipAuU?O5{S$m6gsUEKF4ds>X#_b<q`@ysra#*Ua{I-kZf-8+I$A>CEem7o?oJ1eB!of$AN)$
 FabH5=Ee8N>AfL&Qujk_&znZ<;<DO`fBGy1{u{N&&9Tx=^YKyUY2`omZw<;{tD(sc`{MMGd^OpA`?~o&s{W?Vrz6|l8nmmM3TKk
 S$d%b`8`d9Plj?js{p8!SiBD)7ZIahtRn;~5N7EeQkH;~4ed9H0{Au@|?qe98-Lcsme}xa+@Y5#OxjILiv^h1&E8C?N^1IXi5jD
 Hp{*}JV<11Wa)0`gl`>*ZwrXFW*v*SDbzrJ|cXKzi^{H@YDI#lX7M*uo0i<0M#ZJI(9)%dpmXilg1&F9PeujcJ-^FHUlo5M8P>A
 &38&A;23Oe1>3$Je<r5lQa9e!so_`CT+G@lhOajrf%{r}WTMn5>Pk$3Y8!erf1SR(K{qK6C?dyi@^~;jxJ}P4gSd=rnG2yX|RrF
 HZZW0TY@lzB#_UWT$h(%1x10JZ-AY@oV@i(c^so+3#QWx45Wa5MK8E%l@z{KX#i7kDFzxin?ih2^F{FNmCrQ?@itOq-7~(=65L!
 dm6phziCsw#xnUcO_%feGkSx8sou94QFGHRS;7B3&to*5?caJ=3;bH|8=23q@6|c_^LE-ceNrAz=g+@?&HPVx=aP5ZlZ_ePXZ58
 4TUe^&P5}kD77-zv@}t?N`Qf=w>joVfJG~LawX)Yo)@)1kUe|x$qvn18`*<3g*Iy^Gsq6E0S0?90Dw0ik3YC)<@b_-BvpFc%d=B
 L|3jfZ32D+&V-thPOb-UTqcbLJC-TUe9OY`!wZ;E1kc@y=O@X<GYw*8x&f_iCQ_x<Oe{PVlXr~Lg_a&6-621?}D<Jpb>z2v82`P
 iMBcx|lsv1xX;JJaubnYy(0MbVf_z2>{<`?UMryw%6;{A>5o#PCh>rmi=;EG{k`3|@0Ol-IbTw(l+_q!8<8AH)TZSdy*)s4OzHU
 %d1k3L_g)vgI?~0iDm}Ti{^7UA#oRq;U*EWX5NnnzF{m9m5Wy_y7W_Mq4^C6sm*vBOh<cf)KC+T3;bA^zFDLsS{^yQYg6qFg>6F
 !X%{4?;@%0dlDt!C#&Iwe7b!;#yiHhwU42nw#oHSw+?%JFCB!=H4y@3VeSZ6o|$J6%M3kl=@S!;WM|1R#_u+!%M$2jzVlnu266>
 B(B1}q8BDFXh=wwQ48(38I2A+YP6I>d4r0(@c^Rx_>3S*v_OTK&xgm^a|8S%rv;;?X8mp4<0m%b*3_mJO*Q3gMAJ$$SFbvy{q*s
 6VyS`9oVFF5z581d$Eb}|dl91BDTW>(TB~6Z9O41Igkl0anykZtRMHa7s;;CD2Zzly6>l@og?I&P-;7+c@;$&=upM1y@is@W8OO
 %a)^}|vx<4#JU!h@!}FVFh^Tolq|lZU+E*)k?+PqX<>nAYP=vx$gB2*_YTLZC(lT-L}$DDI8dnZMip-P%4}AYtOP$4h31Jk7kP*
 cG%aYcO}4sQ72e6T!Fc(qD(F$8?wX&(_!d8E@`Wd>E^m8oUoN%KCJdq20-1;?_-ytucl&eYKf;B@!-vMBd1btbI8GA?<==V9y)2
 kOvp)OrH<xvSWwQ?eLA{?b8NW=)&Au-1Hx0mbZ|giqYG`HkY-({6CfagH;aR>nE0MbP-Ayi70VJOw*Zt#u#F8IKv<$*{z=#lVkn
 {Q89A<4v-R?;~gBC!iY1$O29jUM~Xwdq)C!<GiIDj_J#>w61>Znm~w(kFJ(y9erVb_ADKEShg5I{|J+^`Jr`oh^E!L9B5FBPnL|
 $m293v8)|qG`KAN1vd~sV=Jk>0Gl>q;eaCUKrc;z?-I2$4vQ<tTqKj3+NW&bW%#??1L$XW~ztF^<)J_Xi|*Cy>Mx;gyB8|2hO%+
 5b8%pKd7!SgaNXXCDXE>ifS;dMO@NDbv2sB$);BN;xt6=4}M8vf}=Fver*+%&NBsOk<anhZvgErU#17#o<$SU~U@$tA+#rBY8G5
 ^`jO{r`Q%V}yGeYeHQI2s=!Up*LsY0|HHY9Fy1@EX%+#tbvwCdW)rIdKRpU8PvO-XcA#3@e&305*!W<@_357k3j9jau<^v%6&aN
 gu4Ra_+PEh0K{ZZ^aw1sA9l#Rs?CyNJgM>4{xOv}NPbc{Hh98?d)_=Q*L`JS>RBYTN@AS?$G~jl&LsAJ|BE`izO+THy7R?OMNa|
 Sk?&r7nk<J&R6{IM0~4cy;iJ;6TZ$<Mn54_2E6DJ+;4+z~#!NFK;BI9ccH^^)xJmOdP3=crP4CH*NSQo=1}(%w;h4;c<uAv_I2z
 o>?U6n0LH#<Q`_^V#5zpG)FNI`s^N>*@qs9fD-MmERQ_l+RW~fmeEexw_iIo|Ba`$XYLcF1bC+qDYwYE*+f5pEl0_?!QHbdNpr{
 R4PH`R=G^fAUnvL)BV5XYc+db=a9q!)iiHJ`3-lxBd$Pi%+RHhIZe{S3mwn88x#S++J!Yt2o5k&#Etc45=OAl=t320*+5U;JPeK
 O>Z?Z@l*&5~}GklG;3)<viLtHWS?-Dm0T`3&@G%lEt}&f^*;sPPz5rj?uqkr&OvRKw;-OJ2QQ|BWWp$?`1!&&8zbAQNG0cL|^py
 +&fGks$VYh(dDTy8}p<)zJZ**gVYMshJO0>=&tzB#*n8$uTTw0)WJv-8M1E1?_-?nx__Hz^vYwjbN5hhWb$C);5m^$gG#{h=BUp
 EivdS76i{wK;nz*Vie?BOz?H_vlx+FL5qqAVSg3k(TE)@Q_m7a?-4%jt{Hy3@>r;>`aBQIKabXmSOk5&b`I`S2E*Vc}xwd7)@sg
 RXXOnSuJE&?(#;uPW0mF-j_EMHz_qBHXsz{RYo;1UH{!A2R!|@9-e!-KiQx~tVyXjPPsj)D+9<G*=^l9mQ#xwRw^k*@>zSx3ZKc
 D&3aTy>>pw{a)9;4qFE^=4Kcjqm9bLqxR{(vCaQF}A3hc9oG3p5jU!ZWO*aU|n<NW2K9t)1Bsisp5vFMQV|Si7k(ly^Lz<)|EG1
 4#Lj5(^hN>L(10(g>tyAD-ye6Qvvh<8mI+=^BZR+2#&^t2Fp*!ukMZv;pl2K`-k;aS)DYn-3yVBww3}SQoh#TNvq?d$2E1f~Yfx
 v$4p~Y4jGRlmgxdlHPM!W{MbCU08s)b3!}hr?5@ksFFYBqV^sBuC)A*cSTR~OOZhq$;|Hai%uTK;xL6Wg4OpUsY1{5^_*wsCqlQ
 yO-VcgU8Wl2MAd$-)<c*^8AL2LDo#5a*=nMHx7&1nzR68g#9VD~m1z0zlwUUn$c$B4nOJEn!~Juth*lfMZ0toi2a%X*&m@Gfc`w
 k!g*Nd}MC<KFB_SJBwnwuuy|Qu!E}i-7lr2kt$Fmy6fT9YWM?37H=5-Vz$7Yyw)1^t8^7ZC=4Zh@O7+Xi4iGG=o;=@7B9<(YFFO
 JrsV~`1L6hy?k1m_50_Y~e|BP@@2I-`f?IEVB!r)O3rV?zG0iQ#OUbnebo1y|y?oNrGPii|BPMW8+dUQe7$fL>Echg1s__kh0ZF
 &tBj*fCEvfpvJs9;%9AWX&bB3y}2Jf(OFZmIIFkz^+hkSvt`3L_%&1ZZm{9u5{pxAg`wx@PV2s2}aQiEYuLEJ~<{M5(5P#qD#%t
 R2^KFJwoiHbRoE5;o^LEmBP3~G|Dem)Tx*~Vd}ff{sLa?eTy(rV={NyoM-9$M-nbvo>4A9E|MwX+x4wVNXWx2{T!7#ABM%>h@RM
 +x0y^F%O7Dc@0TF;DBPTeW&5p@eqK)<iDRaEGj5k4m9_Pdn6_O{nPOF-ecx-`2eqx=8l2i)&^WtJ{x6w0c^>%uc>56^X^J*KoKv
 1XsQ$8IH2jR=v%D|&Kh~;zre-$Um8H1HUGVk_vpQ|gDJ17QG4p~feX2jLCHP`#1X?@dc*Ym3Ntk^EMHTsHq-HR(S@Yap<$5@b_l
 U23P?@2iycsJBrr>YjkYEgn0dYvZJU1v_du$;GDb_s8a8_%7#N6O*`dC}#+PGu^e0fBdVm$^JOnc4%R61&MO*86H3n9gJxd`Z9-
 pMHV7~Ygq_1YT;=H=Ya&up;m$t~VTLS#GI_V|{=w-lgT52fugu*@U(a263FG2cgPKaQ-JAa@@fQxk=7%k!9&%&Q%e<28n>ry$7_
 DCf@-4Hu2+S=|>M(H1|@owe@*mO#&*vUj+e(t-pC8<Sb+`fR$D3wMG2H{YZHx|>@!SZ$4Z=(!_PT5VxH<z6#d0GK74fkTDyHPM<
 SSKZSMCEaEiRybS2zqM7pqsgQiv>q?$T|k2TVBDU~`jSQtvJ)pbo25^|8^XrHbmu!CDXho@(n^r-Al%vLHi~UKEt3_|*YHC6=P}
 t3Bl&u~Z_1U|JmdL#3g6bpxwM`PczsLd36r@a2B{+3NV~9!4smp;q|kg8L`&S=01plZCGFkqL1MCaEHU_S%F{mT+pq~ZUk`;iqo
 te|PapX0%d0BI8O#EdKhn}ixklE%K$aH-O>wrNkTxR~)<buey3>>evp&WusK(YIf+#nj7k2Gqd8gh4-Pd|Od<b%N1S3~tx)-!?6
 48u@(R;zYjOaW^8>|dbXG$P>rT7@KwfB)-@0j-mEW6-?DwEvvZ98k4gL#9nBp|$_Cg3MhLJ5&f`_#mnBI`3sak5MmZs~q1yCzLX
 E7IAnXE{^MV8tJGOrMG5y~@=*6jWmTOxcqF4ky=a9{ybHVR8-eZi*A#qgTHPdjkn4;tSE9&~0!5dk%uT-HIa2<l(9S#t)NM`0P?
 KLUs{yZu_(VY_Gir);NcGF;3b{EIO4q!4~RZnt$YL+(UkMDXvtkz(&B#Hzw-@4t3rxW8w2fYRr{PC!MWaPi+!oX}YOe1_zV>T)i
 W8KKR*?Y2YI(BVsQDK#Nn51#J~?!#QFk*eS$Tz_MRb%}j0~w%Z}b4B3*&#UVPZ=d=pr*LEA*%R322`bc6xCG*DwFx6a~LAVW=5a
 P)ZD=gXs`xq(@blCjEs{;f&uIG5U(CX}DmNFg332Y9XnPj2<g6hU7LB%5TS|dq5LrSpMU7g*FSnIeAodQaDRM;NEH=)ISLDl#)j
 ~L)IN_(&fM+=%Tel03<O$S9gtlHZsTL;jO=Y@9l7#?#N@V|J#XI}I({p9rWDd$-%#|JFY3Oox^@Yl#d8}u%g?8Wrxfjui9cgFiz
 sUo*oNdX$$V7#=m4Rf$F&K^){^Ta1v$0;la*GZt`xpXZE1$-6w#VE;DBF{Qro_fMmO#u=3iTA2T5xF6kdWzP5%()3pF5Z4qyYIt
 8Y>h|<I-U0-`BZb1^ndatj1;Qlnov3xM_i--Qr!PjXzfErQIsm%KTwH_gswY`X(lP=6w2ME*oNE&2!JMmi=stfAyxncmMJ%J6GN
 pXk?{~hLkcqH11Ydx-_W$3gy^btj%2i84GVh;>~2AfLWNXvFCew|v2l-i6vQ%#YQ1QTNEsKKEQV_mNot>s$LSuu`D(NAllaHe1q
 Csm4h0>VGJ@I;?KAb3f<Ba<srcEp06F7*8r}+k90a1XP1f7z5#D{phV8BUi}sk6O&w3#wB(X>ksbHLXO|WosT^T<K8)=hXUO@t`
 Q`Upl^QmFhfT5TyQ30Xj`aSu<^$;pl{l(3B@@)D*k7(BDZ0w-qNOCoJftH_k;_zJ^%jjEuwJZs5tN;X;~Lato<Mi@)$U;aP4h>g
 Yu}_%vYT;`^xK}PPOaaqH^qid{<P!T@^6|RxMzz=ho}W_&p$~1@pqo7R`rawIuiDAFIlCQ!OZq2iN(5+Jl54dx7hz%HU3L-)2C`
 Z1CGG#TP@}8E%VrXU37^<HuWm7g?|k;?Q$oMxI}IrJ#miLMyt#U<h~MS%u4`*?p?1pf6*<;lFW&RAI`ZIKv6HLOs-6b81N<~$y=
 ZDdmGQ?E#ABPe`1-wmM?49lW%=mWn0>r98p$hhj*7R>%F<NEl0ikG8?EfTK31&x~<sj(JZ%pUOhC8UB01T)7vN6kK8_0nMINizI
 ^<);}m(DlJ}~Ve_Z-pO!N`GII@dRbmIK^C|mX8v0FFbe_gj~E|(0AM%+&4r=nEY58N%hB_pY>0>om6H^Y?Kj_K%Y=eqwsB2Shyt
 ?AX^e@zkHeqNQ4(eTj@->^)x!r$jM4AXeE^KG1Q7uo@h{?m~+jog&34IxWD79)&)5J+qz9OH7jbc@1FNFuq{r?QWA);lZywUmKk
 <SnZ>*ToF<HQ|Jf%%ZrO@-ZV*F*nb^*9~nFW~24k_Opt&rnB{yIVEvK1xw|dxD!NbZPJ``av#u!k%E!hZmR^KbZjsz>ge~@sO}V
 7V4$Jum-=o>gwS(LPtx~#?H_n@Xio48NJXUkXpHUry}3gOox8b+Rgu2!W59zK3PK7*nJ)hoiK=Szs8fB;R1%X|i!1tO`1>QjN+q
 9(soF6@!`sW<t!<(T$8Zyc#18_c)ktl+w)%BOc^sD6#RB*$17HaYRSSz7{q4p{L}AI>kQ2;`1dA@2OdZ0z>c;_Moh>4(O;4#Jd_
 oBbU7q?QUk{i41Xl#X-b6`9^KVf`<GkxyXX9ncoEvv*Gq}-iqiJnPzIfA+q*iT~#^~7<(s_}Z-JxW2vVGV{$GBH!ARZ+CwA8wq-
 `w?3@B*igcjW_JfR&BRqdsDMW}l~xI)Fa)i8zOCL%Xm{RHKfy*KwZMlTKztU(7luvqaA{yiA0QcO5*PawosjwFg*CQy*`UANzZk
 *lFIxVOd#LL&EP%HW3+lf6cSQw+Md2|F6b{v{Kz81pYkp{=A=Mo#4=o*#7_3#7@Caw6@|*{T5|>a%jl{I25c`PxN}!m;gp~g*AS
 JIGm0|&jjlQF~2NYd#BTG77#H&Pe&q1N+b02(-Lc>{ZDzldrw~_(fsMTNz;sFb!TJrM~&Cd-@8f=%YiJleB5~dy8*&vZV5ugOUk
 Yo(l&&bT1@vEF32X|Lg@{SmEI0EB0C0D+owcCS)$C$_>g|zo^P5>`Gk4I*qwY$m<WkRm-7h1^pm}(Vf<n(p6|BWh}X%j2Yazw(f
 n+X2OWJwMZ1~ScRkRjZzmKg0%ACNypVw6{gMWQ#<6fWi=yOHTvAKpEQ%+b$>Q7XV!w-A{)*>1EQ!PqzoTm(;-&4U$u8kGd63d*(
 z<DXPM=W8=e8SglHH@kLwrpicLl`7IBoe>Kk`%%VR%qD`aG!Z=(`^!@?xllEh9hdM%?`clytV{Iq6;{2OmG<?wRWRQFJ}fKcjAm
 v|56nK+$Q;!F7`+;?8+(fIwy_O;kc1#&!bOLjW!$28Tzbab_w=G?U6h!f^m;*@CHKu<q9$YECjOBb7?E*pLhdZT=xBtjY)8@0Yb
 -ALI;wk04V=6;I?2r<fNH0f9sBTIUk-^!PW<SUPJ1(L5Z_Kd@wYJZ$WPtOP$Tb#w@H(vqLGVC@venMu|IyOYqx9>jC@+X}yYs-k
 ;Y#>mC`i%4sL)M5<<G*}lU0dHY_c%V9ij14?yvR`krEep0Wwquy2eAo=j!Ob&iooVR@NBB-e`bhNFLh73|Le&8;e(6|@pDla_$7
 62Ce`<=dJz`m|kMnSkwacr&|Lt}S$IJU)>76)yEwfRm^rDnP_R|w#J}K>pDtnCa)eIAk`W_F_>nwHjb4#yQ*@!OfdgOJoQJ^gW;
 44hJdrsFZSY+MVi0=AWh+pKWsha_)e8e<+#tC3{7w+38HG3tn8e_6<!RVMFbv(QJR}`#P1cmE_=R_eCf;8hCT67D0`(PAL*{9-3
 kMq{T9MK)j$P_Ni)JoY6+dJ-H$|a54`1-gulhD_FA}oKnXvq6n)Gs)<@~c}QW|Y3!Ec7`7Z#^v?bsTS$42SA=Nhez9ggyGUe3~;
 9!t^rjl804`zSy69=JxS(@_vknTaR1rqnBXx&X*Ns{e;=4c|<ozd0-9<ia87lKf{D%Muu|)iBy))?RW79^hweyIMBR7hf}PeMvE
 wlsfe2DUEDv%g!J8z&g@0@V#Kn5XaG`<Tn%)YZE{}7`+7KCO%+R~RBL%OICpo>zbD{8`V;Z^Z9P=p(>BI05YAy_W~*Rq<v2~;8B
 UTQdkeZT6{u7=6L*<PInk)HAS#-Mj95j^-l#E(Oa@v})HiQzf>T(8<5L?9jv#m|ym&yOA-S6fFJ%scqxyU~k8X<xsBINLXhvH0y
 lX`V<`N%{ck>-?-fp5Uk7RXU=yh#V$V10izEvT;EcRU~ztEs$fo@Cq*B!3qdLVBL`Fwmu-P)}aeqSIEq<T{{R0@~eMiN&_g0yd)
 %#)mH`1yRnusmb1+$`Jj)LMB!JFsT(rwU&we8jN%<6NnDbZ0b-o60sI^JA?4`p!{o068VpxH$x<&QW!5gPl|w(<Id(M!L?0T2B(
 _!G9eW8A=!<&w-OHAZx!`D8cls|3}h!Zbxn_TNoK&W(S2CkFEEAEZGwzbz(*aZt>h-US1=$*ksk--zLEVKco2pAW_I7o*^YJM=e
 Cy088#znhCBG;}X)Q_nhmz#Y}+hxKtaoUbIV`r-Xb<V}ky;O%a`$Y2C-DX^Ounu{p3tDG4;D1R)W<+PsiA)(SoKq1yLyac=w8R6
 SEq+C6WbqW@t&%S%%jS#K2L7N2tXH_s@nL<9Oeu|K7a&XZ#5eZF1DqVxOAF~LPb`^>HSKrCDVhcorWWld&pT?#9;6bPMz;_QpUe
 SoW==H7g81undgU|4w=1FqU<QmF@FlyU<_^8y(U%kPEI0C4J`uniHgZvA`x3&QM@f5huFaJb5kk0WWQ;AB1A09+oM4a0+<9`@Dc
 Dfo89;nK^`BYh9%<Uw7tAL4{C>A4aLLtxzA3*+E)hZ1~4?Qev$ElRJ{l;>IRZ=*<yfK?s;Do4>Ev(3~(3YRyPoIuU!Q(>|79ObV
 Cs*3>^lm&L!0JoI<Az#+*m{Xg)w^^FFP9$!beKl8tu^aBy(t&9oHvX3$0BP^dn!%s%8VFb|p^M7?#Ll@97(P>1*+HQs*Srs&Rs}
 >#%MK4wL~+QQ>mA1{m{r{R`{Qw{k|%k;*Ve>^?IXET7k$jlv*rx};%c|z?YmP31Yj-hWnYqq=B1~I#|0#r;t=w4MD+ruE>cKv#m
 cbQDutpPvB>-QwxTGe&H!?V4N@6-?gT?`+J1a(Tf_!uE6WwrRVSl@H;)TjydO=5JZ*SzL-@H2@bP(V68Y67E;L8!xFuXjyItF5*
 ?$dOhO6fy*dg8@hyc|Bh_UM(f4jV!>{KsU-#F;Cz~-;_(Cm*&96;aHQjRYA`;5!q9w1AnqFs=&oA58tkW0B3<Tr{xuG9QEO#(ge
 11%uf6q|*)p=ocX7%e_rEx&?=7eCke?{=<OBaFwZh?jq5_xS#r+Mo_BJo=_Ohy%&_r&YJiyR|={nL}ivk3aGE`{$!y%TVg;l=RC
 @E`1NgOsjbqpkyaXs{T<@NR}DV!*$IUX_?=idA`j8`e<bzb4>s;y;nIu+_Vbq#DAax_5vQZ*mSpBV0hoj44JcG{`Gw^cixO-85>
 -EyG_bCo(il?bLB|o%^Oaj)Q56WEO#Srphb~tqFcqZ0TQAs`xyMN4WeTEyN%x59Z`%!X}|A-!u6S)2%*W;+m>3#wI}Ie6C6ctPn
 ~=rP2oj$aa$?+IE^OJ?YU-${W<9RU4I$OiY`uli{lukZaY7RZm_K>WG(gDjJ<9K*0`sMrZ;OU%dMw|seSV*$)&6k8cJIcdBPohQ
 W?@Y6g)@`XaN_G+A})6Vqeo)H_I(f|D_E5LEcJD3zR4yF+|{s@4+KMLISg!7J*u@GTfOr(mf+KJIK<JK73R!LuH)!VasIt+I^(Z
 _{!S=&0-U`G!UPEe){e2e=3`jbN7ZvV0^9m<wyLFqDdx5(-lOx;&X9R(8QYnz0-b81h2e*`c|K&cucN6PLFTb7F6+fKdo@(LjZG
 LiwF#H2w@=W%6i`(Oo-vP1hD}gpXJs)eidpT#+zp%iar$SF&^>n%byUxqEnZzb?Co+cUpP1+^+g-Won|re{ywugVt3*oVp*sTK7
 5xa$s|9Si87SNT8_#Z-n-j*4Mhx&^!cjT0?%%J-z#!<6DN5!*oH<qC2xAgt(GyFOvX^_Klj=YTE457cF>>kCAwBZld98^9_K#hc
 noKM-C~X;bc{fA4$xBynn2f-aZCNGI_2l5R<Raydx0Hms8QvVnYhAJ_StMLNNcmw57GeZ~hjhCAx@$@$p;f-RtBe$1NMxVRV`Cr
 3vvHlHp*t_wB^Z3kIwBZeqR_Mu5y|F@@&7&nEQ6EB=dRpvyZg8i&ZYTE}LA{0NrOq#uwA-ZK`Lr!L{2j<0X)4-(JQa~r`;Ruv%`
 7X+;XIikgn&hdR$C`x3Ar}|u6=SaeqVpj<Sx%Bjbp?J;g=fas88)i%p=dGkd9Utb8tw#sxpuE#Go@M@r@2lM)>knMm+?L7(R3yQ
 0!TvX1$+(R08ke~U_cwGlP{pt1LF&a`Z-6C5)>7>6?+9YD+E5pFHw_d#3Iz4mriB!dN15)&g(4?oDD-$&G}n%#ky7!|KFphmWBZ
 {4xlex>YPqKjeLjS_Is7WMw%CAT=*$n~^thO+@nqi<x_yUWXBi6|E<=90E}6MQ8}?1dN+JoZ+1)eVZA?RXBxK<CyI~9OeznD<t}
 {6J+L(Q3kMuxngFhNhs9V-KezKJEKk6j9<x<2O8Lh3IS^fS7`8(<9OQ1pH<?#D`72`pfGN`d#$L_tJsEY=fKU0iqbNK6mJ`EEel
 3mPoWIWWwma#e5nF})0tx)ha&}<Elfdssafa+;b=|K(=z`fF(K1Ypa=J}^^L=M5DfXTj>WqZR?w&uSf79$IwGB1cFc2W0HO_-|p
 7;YU_T%V}4m~%h=>F!S4hv%LVL)Qu;d0y^-aDVuQFT`Ck9wE5om2cnS<gtGr@(VDB{@!YSe`OC3u7)~9>aOX-9~_mo)@}2)?`t!
 gZr@Zb!I?I2>P9A+@Y%W#@>rsXG4}4%q%dXLPqa5uHr4Vx&nf&8+Qw8tZCo#fWp6q7wTGT9t5{DQ^FvOri<kNAA%ABC==#v^9R~
 =OC33|Vgf2?K@z;0^o>VkozkRpe4D___E5z)+R9_Buv1sr*aa^gO_ibsi$n%u9;Y(bwL^VW`*->;sW2-X_e1iPzZodU%W^@o6KK
 4CA{5yKu0D~|pznol^BjW9@@+^>l%$s)!isoB6x%n@Y+YEskJoEx>4JoDC2Ns)(Rym=KQ8F`B-JFA@o+A`6L{w0J3uP^=gx*CtR
 #X(hzzGPVFqzR6oh8fUx1dRVOOSHLjC#5RG17gBX#?2C#dEi*kQANZXP@E|(3oy3kMeUak7irw`$V>{d-~FlkS8nA{9Bgg+W)Ic
 b5Vs&14Qs17v&V<%tUA)RpkPe)nxZ=m7#sTqY@)~^@s&zYshcS@34J1Bi)86aNBI7W0_*^tRN9H?p(=e37N|0<?Z)`2*>+U@^#m
 dnd_mTHJHuy<HaAZq{8{I=5czXx<|PINie_v703HqDm{d41Ly76jbH4=4q*q#1%5RaA}*qC9?5sZt#Y|p;WKsUAk&i^hG`u@tZ~
 {LipxJ?(pVTZ-fN5m%Zo8`c^ucE2KRZ4``ZKQ3qeUbeJeI+bUi-AY~B~e2W!@~(5|4`gPrKYmbIuZsuE|qdGODYHuIkEaFk$U8t
 Xj%{~p{r&>t6Tzg%0c577&4igb!zRNv}-NkZbNu1GZ?)8GLJ2QWvIr3~#s?}PYNRlU)QK{k@t3_oMN1WF<FB`FNQNg-ZE1uT7LW
 6PO}a&NKAeT{3Kjn<APzAnfmN&NPr1Z(Y4m3pa<1K>tha^E7h*B@@pMK$juimkm|W6lJe6KM5g!gID!znO{rvQ693>-2hb4i~4;
 -=Z06gsScM`1&9+R%ETV;_k_0reYFR04UyYF;Fmxz_*hx|EsS^m?q<wWN0mNaZLMLHeKH8N-K0xmYh#zVS+J}AD;1V_pWg}oO=z
 7jlciJL2j^V`)waApUZuBB$8LSZb*;~$9VDK@&TS58_y}{`^&IwMyTdtm4uh(tx6O7{4Og@5j4GN;@2gf!dBvaC!_72Hq{tqmK(
 ``0$6NbI53%e*4~%%_WB|^s@`fZ4QWx&47wQt$$uNBB{V_HTzRE0a~;R)#U&dVmIP&7(&}l3gs3nL53~74p20{5%=Je@?9|?~y_
 vG8--4^s__ICZ%-1a%OYWS^{5}|n(x-p_pfv4^Q!G?e&B|?g1%I9b=}}Bm%-f@!*G759bQP%)4wpw>jTMkMixv_ykUjOu*=XWhB
 %Eq3VjlCFUs%dX?a!(jXeJ-NVV;8qo+@*TM>jLQSxjU0m|8ty_|A!Vn}lzd)i(LLPeiT6DG9+W9OH&&bo^B{E2yxcF;vWW1d{4H
 c3|!EpMAnlfINmMub#0bL>upxZa^TJa{2ZSj=t~kZX!bx{%j%z$fQ3~mzX=F5?jquh~pgIFBlI9LpN@218U(7V7*Nl#HBPj&Z~)
 X;yu>PIvk+dafw7l8()qcLU8y=5X$wYHy=cciD1>ck{xyjtj|IDvmN=qOK9YpkdsGNs>q9zF*Z&9rCBOtbcfUkqE$Ya&w;I5RrP
 *9$@lsh;1N?gid+6@L!Ql~rn1c}*LVF2GLhD)<1L)r!zLhiaf;f@^_`5Lw{^^aMUp<uQjc(vMN9q7q5j$2io-QOIzOcV3=p*i_~
 a~4!@f=%zB^xP?X&rG7|_%0CMLfXxQ#(0ZL?RrgOatbxoZ$W>_&%Bq&=@(pPFdb_Y{Mm<^Pbkp~HU9!8^~kK8^Y(=*J({<M-tCo
 5TAY;C%<}d<zCopLBoH43TbNXpReUuE}r?u6`f*o*Qx>7W-&GlK^MK+~6;0aOLCR|9|~E)(ZjK+t;~SHayZ0b<I%9<wEFcE9D-m
 FPxt@!Lc`UoF#dF1Ha`&zya3-7W3-z0H5etxelpF1i3Gu1SvubLiYII&f+QGGFf_*R=x&ox1t7at{Zx*sHH=gB78MMd$vBMs$8x
 bE!!d^v7$ko5En$O?eh6&bDFMmJ+7j_wgwVAm5>u(_}}5h#;HKqqOCox$%<uu&-oJl6Xb<`$$8lx>BQ+3!pp>;loP|ri{uMDe-w
 {`si3ZE?l<!f;Q4ga5WQ~7dZ=F4e`A%#pCG$QMj_B*L6So$y#Kx5vHo?f-RJiA2Ide;YWzMA1GQkXSuRcH`F#x4Sdy&6tSIDlbx
 QroOv~Gm@ogXWVed_Kc$R-9HXvUbjmZYEk*;og+Dl@t(v$k&S+fsyyr0uQ*GF{EX9z3ALT5Wi@O`j8+y(7YjtLraE`JoyZeQ7@A
 $OYd1ev(y@R@d^*srSKl)CEU^zU)IY*X&@%db$Ydb$-aX1|LJ$UT(D@^SxD9x@%?^k5(Rw%=Xwf9bygF5d()d@duE1t?wiy=W&r
 FPMU|^D?egPi*6yXhccFYTK0UIuZlkzqHp!fmI`OdSJg)xcs2lmXs*mDJ*pjDx~uXV9tB7rHlVa_j#rWPh%PL1%48zM=4X;I~Ur
 Me@MQOCI6P)k%0HBw3e3rcLm8Eg!uE$Z2d1|AMt8GWWR20DwE6yWKEC>oe^8XS{7!tdo!!^fK?!}Bi{Uzp>`f=aO_SgPtAkCQH&
 F#LT@>b554cQ{_p5km8qkq%9dKRZ|^v1j`2p;;PNl{!VzfKL8u;_GQY<g=Dq)nGrdQGWTJzv=1N3iR{)~A1i-0<gRdIlh(HhmMy
 bM@NLExxK$k;pXxBG!rM8>;cF85aAxC~tJ^bnRZFFDGJ=&m;@V4yhD2MTpah?87==0mpH9C3zZGzgK#PrT0c1V_f3uxQtru6bZM
 IxzwG52b)W5vFuJlkTm)|R5@aEarXv`@HjiN67-s{rg0qL2(w{2D~YvM3<4PLyY_NwFAGJtUFIL(@yV;W@0SAkfs6>x!~A#q(L(
 ^qZOT=f&A#y@G?X{4-*_0!5oxS`t{?By^4aBJm*bdF|NSuUQcg$BHE9Vwl<X_$UuI6`#y%l2@$*2HzK;KlDq5p5U?@70W-L%ZTM
 e?<eeGj;_BB@l8_6O^7vp#rq7k?^@3Gc|H*S(*Aa}n*c;j#!t5m<Qd9k8`+mXeg4eQQu*G1YgU?8jpS1$NAj_4d^T08CIn>1y#O
 >BhL#;ul2z3_w4qXD5}w~vt^$bW7S_I8H8pMW5gN<vo1y&u{l9@ZsYu6WA9z&~HY!pUTdgAtRW1DS^~&;B-u%?k^EdJ`AMm`<Bl
 0}`lb#=ZiB+wuBLcj)`xDEzLg)omN}v7a$a+Po3C2~i)Z9NdBElhJDeeZE6@4Lt4?Xzj*ROcH26o}<B;UDQ;=zZur{6a6aV_1KU
 Mxh4mu<_4D+p(5vtaCLgVSxiWkz_w%*twY>$|tcg9=pC)%imhT+p8Q!UNfGhq58pMwkFv2NKUAnDXZ^bxM+GC=`5{`EuY>szXzH
 HLo~qfpIlM%Ihc~erd55es)J_lof=--xvs&j7-Pzv5G({P7`GL9BUHaKT{Fzze`ANS!!ZNtCuk0lbaBwg-^{u5=eHa2)YVe6sTL
 zH|YN)ms0)+7q)B(b!|?=0c|VQ@i@OdFx${H<C_rknSmqF%zUJQ(LS|~LM&s4LWYP_DN-<>Kc}q(R{)y_SlA$MBD+C4<^`@;wrG
 |q?YBafXiYL@1EyzRAA#mXKvwO{f~F+EZ{+=*FeVsu$sr}tLFC`ZZkrU}6v7w*N-RD;(WLQL8tCue4JsRkRh6aq=M!vzqA__-j;
 Jg|*53@AdNdRV0PeMJH7doRwD@~S0f%?(+vB~vFRL1`da&Ps(fC=n1`dIHNg9Y36f<p*`={TxBN0zIRKDC^KjpDIBlnlY!}clMc
 z~`x6!DlA8Ln$zpLG;KPHm(2g=A2e04#4P7H}O?8E>w2NlQrVTu%>Pu%5rgp3$08DaE-fE406j`a88E-bATWu#$n_O9AbJ0SOUs
 >cgnCv|lSL68utkhvSqCqGWdl3HA8OH(TD`X`boxz8`Eh$Z`>R=M^47ghhrnO~6!@788XY3jzIDrtrs>OH{}V7mnBd><#b%Scx?
 w?!-9{M1feNPaCRAUP9BQ({RP%BOTlC?AfIDov`9EH|<zivjEcO*|P7xI(P%X;om}i*q3>lc*F02v?ciE3Bo>G=0^<pC9gHxN7W
 -pY7&|tx^My@*K6zUtgOG$$VsZeMS1&uJbG?!==FJNs@6_L?<yeAXnpQLy@9@;u=`n<a-V7N4w#Cz$SSxf7rW`Q=9NHOG0%7!xV
 @;JB=(C){7JPFab2`Is;WUh?RYE9?Eo1C`F;zdt{xQ5a#_F$jZ@0#p~5|~#lBH{2R==i&Aibcbuxu2;`Nu_7nUwsMtQ%NMe=v+&
 `<Xty3t?bU#U(*Ggs@=zAz1E(Z1KtJI7bLRpQS;@RUl1^1an$(i@5;lKYl6I1@ueM@Wdr>Ko|K%1FBBkWc}@v!w7wAeb>W!lzPP
 ^6fL}xZf`;4sQCIsx)6B8$C$Z5ZW`n(eJLNN1gmB##&`KO#BTZ&Zv{=iUry*spuEgPWcPmXTMMCK$*xLqMu#fh3IC^lE>Ruqs{F
 0C!zY;eR@|`Of;57KD=8|^zspxSgh~wP<W;~9O8>8{^R$3GkHsj)ZN6E>!q*z$Mw08+XguRviYgi4Qg;9NV74vPvoQ&|94sFzbi
 UCO`5)*V)gw45+B-9y|9<^wNd+Wz%7FAk0v(gh*MgrXV<bM|J;wR+g1${U75GL68nynfZG-7zD7iZ`%H+CD*B4|&H8hnP6s|k-R
 *hKo%{r=b;kX1wcOek2#LTK^crd;y5(!_{B;B0HdjDUe9t2*9KQdy6^?<wB`1Jk$IR0wV=P?Y!t@8q@o6UagVF8-Lr|W?a0gjv$
 xGkWvDfeNw9z(!iFK{G9#}=M^Qsr=O?vXD<~Q=&_YA1=>Pv*|eSo@`-1#_u*<e2!DP681tQDSCH<CFvcCNo^T1v#C#EFCfiOAT#
 I-zW;)KXHQcJ<g(MW~=ey0<x;3E~j93WGSf0AZ+9Ir38J(lZ3%IXbh?Ecd85O5H-_CJRLFRS|Iu2#rff_Z}*I15pJNF%QGPG@X)
 I_y|fhruVzvDhE_DeJmsg<16Bpq<ljhS}lMHl$7(^ASD{MEs>I-SjYJ*r~K>vlhr*dYRE07m|JR`vZ&Je5c%QCtIQ`BUaILuPi~
 )k$gTGW0KDku?tK5`xc_L@+0Q}O3(#yvQqGb?V%nD`HyhcoA#t_}U7)}PmP*Nsbgo?Zfa!PIj1SkiMWi*(1()oUNxcvqS5F23D6
 R=^5+&)KDg(8cQ}q6#G8!rqwJSG0@Y)Tz@f!g#j8{4DcLY|#f<4X8ISU3LQype62cQh`s1n3?_*;FwQt0b<a2!C%yj|B6(PrI4l
 ZSdjMi%VKD4J|Fe+LQ+F33X!Pfh5a3pV$flRv@>@h?(GUBo$6JSy7y|A4>sMsd}cMEWg96ThoRh}P~~5^aYX4k_@p3S=Ee`y6Ps
 G%gb_kb{i<fQZpz9fp0l<>)v;4}_Mb#1S!te8q+dliV!WU{HV>ym~$P_lSJx_l*u739r+b^#%TCpUX)17xbiZnyVO04p_0^_tEp
 pbEN>}-JRcTQ;Z(zZQi~BFtY2I;HuD+`svMJa-_aD-}lvP7g26x__d6vAX9m+puzQFp8y;2>>@H2t-ljf<+>~)=cz8A`+db9eTV
 -4dt3?|drGTQSpD-v%StcfK@YB|=)w7^|9aRmt#^T`dRs=Zlplgs-@|$o&k^7h)$C4g?4GM{ITHNoCrKCg+Vd^z-#+~XU(A*BG<
 ?mT^*COnF2(793;A72dBasvA1?T7@ym@S1oZ8S2G2t)_f5|d4g7!0QV6jHphCqQgehesC_thMNDySel%U<0NXrk5ydhy)LXJg@9
 B=>r43@o>nZ<X%6&sP0@o}{&P3m&3D@(rvwOkHy0Ssa_wkfYJDEt0<xL4PD@ddxEi4%4IXw8ib7XVg)t+h0u{h7Z<oi3#dFY*<j
 )lq+ToqUO1-xob`LN&Cav+3lI!}YMnZ(y%%#ZiZ8TYf<}U@IIwuyHgDHwG%LtPw{|F;Q9F@U=X?9dCV%b9ltoccqrrzj9tjqPTt
 7aCD?1+JY&GG!6?TfIypfaQY|fky5k6f_%=eYjHZi<DBHByzv=X_*2Y|PV1Va{XK6xJ-|;^QhYHW4aC1vZ&Kos^#RX*s@xwUr~*
 >k2O$T_ZV;Chnzyu_Ntpc@I^82w?0aSE#X+bo#5in~T;`o00fqD--uGKd3=$Y&OS#=LA-IhizqMY_RsBHVXO@q24*vcrX0&c=>W
 t2*^+gl+J=wcemK1dJ-CM4Q)MGnM7=+NyBz<NVGo-z7Sw?!CRs8-(AMSU#t+;uOW2pakaUM?vm>T-kmfNRY%X(?>(^a(Sir33Bz
 vFw*>odzyA9em-NT{H@ox3p|{2ukH*Xcj@NbjI0ZIMeq%aLwV48I&*N3cyrA$lw%+z?-yd)L+fxOKehd7{FIeV?*1*-*Fmf6tab
 Ce;_`ytWnoJ7%412MI_N@F5ivC-!y_TxRf|4*gwrvEf``Z1*+T2Na&phVJv{1e#G11`@nj|F;0QbiF$=Iy1%gHziA&od*CW5KfT
 A`{Y+iueUJAY31&x{B>)_+voI7ZZi~bV%5IFemj7vetWoK2HcIA|8E}Sr;Veqn~P8xk15^ftMX?lio9)wSXn*UxmuPU{P=VZet)
 qRG!&~fufwk##fIL-{4zd5`X1$VIh~3Mi+gQ+810anwZjib+C#I2=4R7Ft@QXiH}hQj(N6{c*OQ9T;HQ!DFw`i8EWgNz;;x%gr9
 LA2RzSGdGSe5H<Fj&4jm<}(S&Q6U5Icr)YO6x)QtNpGD}xB;&BB920tFX0=HmXk+L2Q63BC#pU11aa2yCIfMW8>lx48fiPkCW{p
 !lss2TYxYW2YaOO?2q1hCLQQ+&M;~ng3Yphs34j&wSs;jsbq9P)7!3kPFY*vhQXie7Ekq*+fX44!pHRN@}e<Tx$lTP&vdTxr~^O
 gm9o`4qTk_*47e}5=BpEp0nrsit~W72Iq;wJz{RM$6-R)a<|Ixdw-_33VMKZ1hLdH873YJP|J(VE-=rSP>d5}w7`?sEgY>z05rj
 B5%wFrZz3uK;j{<f-F|%BQdltE2M52!$0NMD<AwyG1CQY~;UsHr?fzmW844bK^qf+L$&&2)bt&y!(7Eck_`N^OV8sd^E5Edwzih
 $R(ul6~`P(QqO0{>{4hIlhzykA52(=|C28xb<tv}7lmI0jT$FVA!0)Ch}BXBU=GXU#@slw0^va|8Tth3G|;-;!|5jWvpNx6?THw
 wfE^beB=hZg?-nTtIkG|=_ACJ*+3H-EncGaogv+3Jb~aQ<(28M_WqER3vV#Ka6D49^t&7%$XF(u#QvIn|~L;QaOJjieJv8y*5ZE
 EQf_`jBO1lN2`M$NwI-bfNIljrV<F(${Mp<YQ~buApw1j;q%fcMLr=>5wa&tOyK|vMTm1(O0GnFT_IGzKseKS`0Lj{RQGwX_o6p
 <7}oyxK(MNKpy-&@U+k6gv1OW+dzTEnIlYfbWu%^K_oqMgs9+vO|245UCrQ7RPO6rN;5+=XN89|xLE0y8zvuU!^kM|Mngd`&NLe
 ;HsWYXhkSg}+(U5Oh*?Tn6l@J*nF~w`mlO8TXqg8A-#Wg%exAyfAS*s;d7n>uKp`(aB>8m`-+a&wNBqXCD7c=U)*8oV-{`mauYy
 9gH*|s$0M7ZwZ><KO#YbvD`g$^xwJ$(V|3DMz6HP=EOy#@yK2x@D^J=g4RbuF;ViRm%TkKi&?fakTcnCmH?9^Qe+q%k=7*Vqxos
 ?TFP|V?>F+>&mV}An%FWvquRr}JGnYwv&Y7;VEa*Iu#Y#<zD-tSLV(1ZY$PnBC+E=o;)Y^4C^>aa#saX4-@vYMfdSIJi|6qph&t
 ZyYt7vD|=j(Oqt_ophj8q2jXhSO%Nm&Je@^R<8KiNYQt>*kI~<$SAw5UO^=0DcZi_Kn{>!VFSK(K<xoI=KwdhZo4*ba4BAw>)ig
 ZMQ-j3|!t6C&Cz5aN>z(Z?VlcXwZxx)FcW2!FL)hXc^n5#xVU-EeEtpfB|NX`@9VF^$d~3X@>U^!PG}ct$fd@px|Zb-Cryhu0?g
 L0xFkA(kxdF+QC*T<@%gFWMxme+4dK;A@NbXarlw$yuS(D)e^;N%N~)jL2jSb0F5>kIi$lrJ1p91C=goL#r6K{dF4G_($gJG0di
 gOm?%*bq_Uxm=hpMXdOv}G7kJ-o{XfRG_95QN$UXYsba$#DX6(zotA#{1#hOyE9aR$bdmo?(&hXR@(2%yX9XJZ7VrgFD`~s~A2?
 ^tUv<BE$LKGE#*(5{(&+~z&Db2!>OMomIV`gCZe{uavYkMLdAb4XzDu@yc!pXihk#WPjCW)=Zg4Q3?%@vp6`g{-(J*y0^QbGNTx
 ~V48XoeuD;t&DU-FCl-syNvOT}HH)@>EqIfsr{|qY`Dxwg^PJ3MVuI=!NK<Y8qXpiJH17b9)vM2NL=$9AlGVmBS6*4$YWua6IV2
 HBctRI9J!Xrn%K#MXXIIJHBod5~EFkYv8CwgtUhT*-Ffp{dpc?q;HG|ZIXZbecP~n!mMsb8mGv`eV=GUFJ%!NA>$ihq){|)Y`@#
 QP-rn7nwEI`VWDL9H+)sn5QsA%jPP>F50i^}AMs1<SwVyb8|4oL-&xt^vhDl6eS4wODPH)w#Iq?KxDwBs^f(e=f30NPUX>`Vw*{
 +2-sfQl;+<gaD5=qqsE@N3rU~t6@H>K50-2C(#9+j6-}*Zgtyl>DYhPCvYqgD#HvI~pBTA^QLX^$dAq5W7UPHR!u0(5nN2bj9{u
 S68rp&MV4ma?5D3~YkeA?(Hm284Y3{s{`UcOWT0Sc@brP9J>Kp{B_*K*sE5fW+?kcCOUt_1Bbxg$ep?Q4)PHf-LSO)*wLKs}f)@
 JiVth^=fX2pY&gcTFRWAV^-lT4b5uMsx6V+DA1UdN{6qtq_<RM-sEaB_JySG9e_%hw2*rsvm|;!Y6feo`Bt@I1(j<K^4E_dfH5A
 v{}gSR^deKlYco`@U$Q^p&ZL&Yy;HF=b8VS$`BqFG&CMxLEHgCBh?^i<+8b|JiO;vg?j~hn9FD@VpUItTr;+!{0wrEKF)bv@IEP
 i-(h>K&KX(;y>t*2<}8@oNAGa^9Z#|}a1n(8-o2wWwWM50YznFWjz>|T@8`0<7yHx$I@YvjPbHry2X|Kd)9XEidT5YY)c?%lg*s
 k_uR{0s&WuiZZZ{6z9Vm`6=7NSZqq%RUrM#nGgrZNY3sM?DO%xHR=l<w*)O{7V)3Z5#ezYtzX`pK_3+j!yO-tTA%+@7oYqW;ze~
 g^KGX*5pFaXdso;0njFdx$<-dcQS+*!8HUzj8agjkB90gUtO->q2@g8)czIx=RTm;e4Ap~8i-VC*j@>BD-!{g@#KQuTfMHqMgGt
 L6(RVAPKS)m{}@``JB1+3!n*^`P8>%chCj@`Rj4njg1+51&NWwy$14)a|<}BlVYIJ~4h=!guFqE3W*VJ)I9a#5^DNdksZlqdNfg
 Z<GEaLehxYF=Yv5?6LH(3ptj7>M*VxsOBv%RMMSW6sHgqG^M9G>KrAVB^{L}QbF8DDt;R9M=qvR8kPl!5A%31zK7G`=SAjfA8ZG
 dzN-)k8pPNVDgsIS%X6FJ%^iU^vTRtJ)<BvW^!fw>0gdhU!6|6V+1LdT@6DAg17BIP#>D`V(p2)=6-nRyXf=RHV^xWPLuu=H13J
 PK-e?N=_%r3{OdPKNxORW#?Gg8#e%b_H$({CE=_ufWW&v6t6tHM@+olHZi^bY`f3v5`bzHc+0i-;_%(8_Z)aYhH7daG6a5u>gCj
 `MBI0>jM-nRr4q)I&>?K1?P@R-7iAS0+Xq>4196>^_>FchZ|bSCVNBb=*pA*;WGfAGr&867#GKl(%k=H)h#V!TpwUgLUuG(45<W
 L3iPCMI%0`}+3yX!gB;;CNY`XWqBT8S{9md{Ll-zjuX+$?(#>9D+6$Xa5FYEC5|SuRZhJDbyq;H6##W$9=TA#KYY}vz_~UO+l4w
 6J#OGbsOKmaQWZUaYZt$z)OC8fs(>#uI2~$%3ouIARVvX9{!t~`W%0g`l*9>_{8=%adK+&=GNom$e}^U3#aM&bHqP}C%Nn{ZH!6
 XC86J2`4bgeh1bnr1#17kKgfK1K6U)B6}c~GU&|(7OCv9AQ4P_aa8Z*#zWG3PZI&QQzRj$59g<Mw6$%!?>3o=lri{pbr+i~^IvM
 FGz|^*c(H~{ev!8}{kobWFCXN+Qc(r-v1ax(Y74aoKe#9$n<O%{`*v@kTNyb5^t?tF<x`hgWV1#+tC{|eIs6Mf5QN{xY_fL>S|9
 2}r6ki6AvaYe4*B`a4G$@vVtVQ<MgSoh5=RscAg5gcg2v@}tUkT73{stKZ@``kA_w>~;XeS7i4~vTM#u&0a|7!h;`L>}Yv3Lx06
 WNsg@&NBnk*oMrQp^1Y*^Njqb9X#q+YRhN(7tum8J+&Pr*V~Q;Q357;F9%P(+Sz^y#nLZ(yG%SI><-n(T63Z4z<8-bS6(-*&%$3
 CAx#$2*8rOKlCF<^T!boQ!k4OyY{$qA=o-&8iRavo2tGqi28|+3^^o{s6z*yt4{RDXlv`gy^Bi;O;RkJhf;d<kAyl|;;kIUr6&P
 H9H(Y}&^Q1=2x;-#JWqANHA$Yg30m7gfQ`g6wd4XfE|2>=*(xNR8TZz+pg!_TIi*d)<sK$$4(kGFcT?|7n;O!5O>%Gs+*!cKvN{
 @$t4GG}a9wabM3<gLeEvbijt&yEDgg^pGUgbn^$+9r)}_f4u#A+f^fl5-_(KkGAfa#w5nMptEbDYkk5|D2DZ4f`@W*1YzdcKX{M
 -8?V{9WNTBakUu{&OrZ-iY@V(r=z(8T<7s_o(|sQCkEGls#VDIaQ&_Ejk6@-qC2)$3ow+2|ZTZg4%9w)nJjqH5ds5fD{_o&W&YJ
 $)Uow)p#14ByOxUW2`E8j8T8ZWPp`;czGB;xRr;G(Mk>{_#Z%yzn>BMy(Eft@}h9=KB=sO7M+uCqsdVa>MfqXO6Ew*V-Zj+2;fn
 `wCqn-6x;RmyH)XSq+W^X`7%ElZltP7*b;$7?1aP5}+CjfqdZX6JVQa=r~(5VJOu2x-Z^u{k{Qjl>U22#lFAIHGTjvjrSwRoo)j
 )_cyy19hqb5_c@MJgKQE4zhYeRUx&+BuZyw!ut6Ie53$*CMIVo)e_4)5IAagZakbND)$davQie3TdRKf|Cie}!Ol7(cUgBOqa=w
 u30|}s_eQH(?pzQohb>OIDT|hx3(SSYC63tHu4gu2ViENkNCA&=>Q3V1*r>gv5Cxk^G6{3f<-g8*_k-S$k3hiGQ0rM;e`2I)8+j
 V0D6D4MakI!y9=0Z3KiJD~yuJ|*pxSm66p3p*l9&}Mw{$5uWgJs8K@u0^EasXD(!-`E@V>!M<(6nQsPi--c*{!AJ0KTatSQd1tp
 `8O?X$^){rHbvldH@yAx^Q!MvH+^2DzMxqwS*VBFV%%GTe-9DV_&SBAT&beX{feKx=lneT0TIRLBvU)_noOH4M}`SQ<HJTHS`rA
 wr9)G@??Dn{1=UYEZcDw2vnBOq!LJ6;@6eId6*%25hUi)LGs!Ax1O?$W?&#V5sIuULW~xr>K*d6pZD2(!bwwD8S7J5p&D{@0I+Z
 pOrde>DLVK9P!rN3tb)s#I};g$BDS&Am~fwrEWO<JJMK`abjnSrI@Jy-h1gNjqeAab>7u2ZiXQ2t8sbxMstdV_J_N)hg4FD!szI
 a!*ojpNq5YPTBOYg>;oBhPJ(QIpVC}vRYg4c_$ta<4Ok)T_`{R8NA*u-6V*LiC76d;S4mcs?M5)@}20=lOsOcPz3X;q|A(E|(6K
 b{!eoKhiQ?W|c?8EOiBSpuZgX;}FChY#29|fo&kq2R^1^%Lt;r30SAgVyvPy0}1%w6@2yjm0Loo6IKHe)0mvPPVi6=x5Lahr!(a
 JJI(t!;oxI%oHn6X0iFg^a8o{autlN#fji2$I`ZA#OibFpKe#V(G0z7)X~^i8D;&Jx43R#O~Ifi>{-!^osOH42S|BVI+irh2dCl
 _>D#Z(ejM>aEYCV^SnqDAzTET3T!d=k9~#V^By&()v^4bmD?KX^u1ZqHdC$pP0{dHTmj>7?;_hYc!Pf|*a7T$?%jh1UuL5tB~*2
 tTZCY*`xbc(4tj?Ck?Q@0ZBF-f<7k=p_u}?j_oTq&ltr>&<)}{kO(Rr6Xg>&waf}4Iq%6iv5+<>XsH?wsSlk$?^8G11vp!TnI-7
 H615vQ3-;{K}_SaC6J8zcxY*|F*i5+H|Yt<B)#MP~T@S)hvO^o}U=lQz7bZQ^jM<PPi3XdPu3s$~JNWE86ZlDWr(G!~IX6Hs=py
 xRHKjZ*p<sS~Qb~E>V;xapuTjWW74rj^k)K+X~vhukC^xW49R8%h2KH*%sXO{tcFU4g^Dq@imPPM8LWa5>)NBXJgf$o!6(?U!5n
 |~_c{Z-F|bFW2O_qU<<Ri*>Y*u&YS0WuITuz)nPg5#Lj46AgK^MnP0&VgD;bzoq=37Q0_ZZiqUN!KA|I;XTh&ZfZQ{CR=0fQ+|p
 5^DtMZIBdH=t;=D%k{B`Xfy1a&297%qglUs=)aIy`MahdLV%*`Rjc`VHR{r9Y%GLK0kNo4EdBgWK#f*kGAJB_o<kEUMK(S~v{9S
 PQRnL}Ct|bq8zVFq#;u@r<`|j!;cCkTlu3}FMslC|{ncd(k&PXeyeHv+{V)9u$$TKEnIB8mATyA6b4s6GUxmJ^?>a!6bT}oSW0u
 bKt7!Z62vCH*-j@eM^r(PKfAB`=*qKD-P!^^MCm=9TtUJP;Zv{#(yj;_O6Yl1ed&a|CfYkR)?xRCzUoa33Ug@0(Lm!>fkT}S;W*
 ~)@O<0XtLhGIIdPrs}6*mZyv&7bfc5d7ffQH75I+1cnZ5h~CYUo6C*rIm9MjM0ELp|6f___dvd8KI|FH_nS`e|$fm{YS|-R8@NJ
 wGj&_q6L6hT!xZ{nk;Sv$5;vhrQpS=PYZ0u?F*I)!+CiU)#%EYTYb%Nx+FA6SM`MPItvTd=ZVzDmczhaezKCgDn1-;!F~0dL`8)
 Ha1BKT~Gb^7Z^wX?@?^7&Z{;l4)+N9Rd7gR`XJ9d`1HF~gB?4<TGm6rN`o#X@<DZU_ESmb?5UNt<XvrL2ia5ZgYs>^ue=v;n;x7
 _ROD)ZWEVJ4az!5FW<QwSA9*xl*^G)UTv}CDcB_G{5%hbeSopRf3Pp>RGZ_jB)falC7xh_kgz;`yabF`u{Nb`G#l2D6@wbP<6ON
 qxcG>rEg!U<u9>1pPc+6bYMZoy8IHhQiyNFzWRj5k7P)xRb`p9y=HdVw|@~}sXrv0uRB<y{4__pc^_-I*|De>dJW)b?fEWTIUxH
 kErVxcEml}`GXpvH>xyD)(d`|2CFPvvTkWY!tWx`TYst)pwWv=3JdGuY8vGKqnM-uOCoeFB<5aE&NCHB;#}mRE>ZPukVI<}pb)O
 ;!BxSKtA|meRyZ53&N^J-S$wlkZ7|yIMp&SR|u5mf*4}lm@F}r2bGY2j<9rw~R-v0U7u{t((WFu?^CZV%lf!mVL@y&)&Y^i=s0n
 8@^460Y(AM<VVGBqCn?xU$Oq6@wmv%2g=CtmccpX%^*>+m`@Z~0Ym&B*6Nh&CbAH!C&X`Jz53f>MeDe#-dl3_5<{Nw_O%hc&U66
 yru6O5p=`@aLX7=N>UM(m{AXH49oy-lO|C^|8!i0{X20b+g@LqTewi*Ob{poUC`$Y=x;1+F*o;8ovuc;m(wF<}eWOJXILn_2<rR
 P~|4yxZ*|$Ob;!Eg%Y#5H4e6NE1@63RW5hIRtW>lK0$&zhg0$FOX;iQaPDy*09`=stkWnEsYgm`Jt#wy=XT1-L_(>6tAz9LB{ZJ
 T`{ieGhA%5BPi#LHNKGpi7kg2G@`Uv$R5SOI<3sFFbNLMIijITSQ;2kaI}ZATItJM#_sM^UXchm0r?97FCcKOJHfz@ov@M{l}q(
 fcS~pif29Ts~c$>JbEKlpdh<OfiKtj|3ItDL^^=Vq@mij7X^uvf4rMOX7O$5veN=2tP8z-((_p0T^N2qrIjv<lqf=ty=hYX7Wez
 0pwu&5-N(&b$>X)xCFf;ja1EFt(#Eh2e;pbD9d|b?n3(_ru1N27*p(C@>CZ_-viF*3&>BKuytDl$}|rar#o-U_TB%EB5Mh@i9R~
 _XAgFsBr~Y}PFK7h8u%VVc~YiaYSx(M<?q@9c&lQ4m>9UhWLqFY=nQgmkTxm*%7q9LLUOcLisV&j(c}#Li+~DJn7oL0W7`r^vVq
 *W1eWHilUbf{I)iyM-+D^A2SS<Lh*7zaMtEr|4x;3-9RT8T6s4PahY~#@wU6vhNw4cZQm2WefJ_bfG7zE+kIN?a!L%8VWsaYnEC
 svAUgZ7p-(hx0lWB+ub1=+MZ`6(A2$@=^K&D2QcYX&HU5P<&Ja5md189h0n|s`nQVGJIb6W&P?H^^gZJ(AzPc36b1w51Q`WTC?k
 gsuL&6AAQNYkp3b1DFB)k_=o3>r~2mOvB-`LWAMpEChc!-D_!E!yi>h3iQ6(JdkeR?jCLLO$Gek4sS|*WC-YXDg^+Z7`zy_@ZSh
 >ATN0nkt$O`>Kh^`(yW~E8|#QJSv4zv^?&ku?&TBD{yRwvYs$xU1rSDr8RAR#_JIGdmEsCUR!Aw4|P)R8&VwNXuGOGocFl1fMu&
 pess?%jmOxeM=AOuulI-wHM#LOYRE&&->Uj>_e|{ej4RqfwnSg=1v(+CHZ*UA@9Hw-*_DWI^SrKiA%3Sda82P19pLONDMOM<$EC
 Z_O5O!;q>G3AE&Fy7XnJ*MSlA{YN;oJsRDZ<l8G=!_vg+%nfCwiwmDp#EncJrQp6Q|8w{cA7;WaN4I>HGyrDv01I-{MF4>B1q_9
 2g26#KZrVhKRQKZP6fi>`s|Fe!KVtO{Ku>V88t&t*e6F-a)+$9gQt+cG}$X#1_7XZNd^S#UNYyT4<W_^e96hq69%)LIA`Oj_}Wo
 gt9njKNzaFJEt_*#HFgS)1eoK?siRDpr#Yx@Qw3+#y>?o+@<>MY57W{^$&C0q_K7_TRW@@rh`q)z$(?hdJW5pPU@|7#cs0)qm$E
 0hi~TeT7Gq8xGbdS8J0C%gh>F)_jC6?#Uss?+HS)dUw-dmcGrm!-?l+luvWVmVJg5I1mCVFS4rF#J7M>&q!DF)Ex!M`$ith8wv@
 Reii!=Ah^n4lwj!Fxvhc<jT{&<M-hSUcAHSd(&sqUxkKYd#Q%|W9@=r-*cL?wDtBO#WSjs0SsdGv$WE1!fp_6IYi5ltQr%U+#W`
 nJA;5UPuctjB{D)|XGv3zvM*2mX43#)$=8?g30`!phz#l<7(ctf<mjLv;yOK`CwmeqcHR*u{8?d6ln1Bw8EjxRB7$yZm)x_o<80
 }V5U%(p4nVo!CNNK>Mt|r|Q7#LHe>29nkd&Ja;#J}c*9*3lxWO|HR8lS)rdVLZ~7#4Pb8Myp9E`(`%Z0v%^*mm<1%GFP6MEm9Om
 jwOE*B(T&Y-~wy80Z=@c1A7EQ=%r5J}Gt>H-?-@Zy!RaZqpAIWqxdga4A{Z<jt=?6QMHzaL&R|w+&ow5*)aVx=jq@0Nin}_+baY
 1vQW5wP^}R!XuyCmrMW;-yzZ0CbhoCp4GB>d(@D!LcBi&y;XLTq|=WMKUQS1PZ%40vY@qR@}ecg9-nr+lrz0=Ju|m|4N%yrM>|C
 Qw`uo}%|6=braI^-BSc*s$~@w%2Xj<1Aw#%oQW^z)nR=q@L2tH6$9r6r1=kaYD3@4mxZ)Uj-b!fswmS$YE7q(RXbIxk0`xt)%(L
 rBBN-(&{?4&pn??d6id01_8t$%;mbEvS9yP`0q>kqC(aBJweMMg+X-g9LCH$+*EFivq^Xw=^@CVi^JjB<!H|n2iN8_9cA_}r-O>
 sZ7Lz?&%e+O)>_wUEDwuo!AIMX7sdq6&y9;6=0UAMW<J<y6!y>xSnI%9$iRZYZ4Lszji>xXdFtW?Sz?8RnE1Uv2`L8>PYoV#?d_
 RurV;>uAuyMC{?Tw&u>*TKJC<v(JzoC9*Ak>cwsnVER(|1R-}b7%#wdq%3j*#O>K&rlW&=j3RGS!19JT8V$4X(PC|DVgw~hngL}
 ?sONx-K_u^>NTqe&&FrH0Fyy@$#u5KbW9BPnYA51YzTUMm*I0pU%ut_Ag%vAZv(bFJ8BziQ<DSg*3-L5PX4|e*u=c;Akx#rOWEO
 {Mg!!VQ1at)foze((LwyCK5cA^zIl+%vrO|TWT=9GvZUD~UY24RMfjV1JmPHBA;+fQKpoOU@;uYsvxlalKGQsriio@>_=}{eTPp
 wO7`kW7p0Cy*CZIwN9o=)KxmDyPRW!1ptMO+*pS#)l-Woqc5m0PJsNvE@CE){s4afxJ>y&m$EukJi&?^i})V87G&4vvy+i__s8P
 >@x!+Q+Ln@7t(XHh*l3Ry7O+pWRAfgn8y@AnB!R8RK^S+G5JH_@xAb?r%`{e~fEJ?~nj22J>{eEc;n!sIY&{f3zH0&r+=Ad;=Xg
 P+w5A`ydJMRX}FDOHF^XPODJ)JS&mQhlrZUH@C2Ib^Q{FXsas(Z=8gpW_EV&97=8g4hSDt3fzJgO`44j;5X-Pi|l}Se;t*m?5*_
 8$-uLSCa5n)BAYD{C21bI|XYY6f)vx36<++1y~(GYQXU|Ik>UxxR4V2V1V#D-<-4U<1BPdNY&>q5T1<Ut9;P)u$2{<;*7xMarGd
 b+d$+U-XEP<bQR(_wcau1ol)DA3<AbGs%xgMWv8A}=JVSh6rVYS_C{5mqIqmVE3y0IX+g$q;?(G)b=ah(zfKDktEQ~AoU9+tP6x
 %G=SoCE86;;GUz<xcqb@5IS@T?@Gr*jHwDfFToKfU|v-RTYg#&(GL12aC&<?w<LqBHh+rg8uy;=EyK`)v$FC%i?oirQtcUMRcI!
 p~$T>+FPR*tI@u>uF%&sH&0)>kJ|_B^k|^LMv#90$Oow<7+#H`#x#Cf~^)#vkIoF#QmFf1Ig|JogUJx#Et~X<L}8PFL$VjB+Ghd
 H#alkG$T_Jv3yQW@pU+0WO=E-PPN2QqXMZRGZz_R$u7;nSQf|neE6sc5*uY#PoS#LTM&xgAkRPB-BBsK=D&q%INanOnY4)L|G;_
 p%=7wG10QmZOw+i6`om~5DfB!u1xbiMsWNQyv`7N-*bLI240?$cnYYOZ^ocY6<X(*!0o2_E2O7WTvxf&F{1qPV5T)oSy=}h80PN
 Kp6ak4z5>z7JK(+ku<)`6v~@^IpVJbyM%wp4`ju>rQ4^r0w1<v-B=D?jIati6iy;I04PHwDR1g6;ydu_Y&&#=z_a*?ej^@2?*_w
 p-vzNJoubRrf%T@f}X$w|>(jP(5@oE|V6?;1++t`M36gRZ)k^AM;Y8ZGjze4<FN;(armL06vg$!MZ3jMwNA_s|`hRD06CIz-Z>h
 tmex8N_4g8a1&UtcJqmLDj~O@#>0P2+<7Q8pPeW&>-ouI#uj<_*dh8#<f&`I=caPvO`$z!rz6Nke9;uHT|*eB;@k2f@vOAHi7H>
 ;ZW$>TrP4cj%5=`zJJ~+AH@UEB43d_i^#Nh|nSH?|g-3qqadoun6Bsk+f~n8u6M%tc5!Q<2GbLBk%h<G~7~fnSn_4@+{v|-$X^E
 $hQ#8lCRK;ZSWnnw1O}(+6v8C$@MvIzinlg&+`6eQ!jKlDTvoe$o_(@+-?m61Jid-P*z;0M^J@Mp|;!s5+GQ3ZCi9~8gOwLXKNs
 cSm^0x@fk9+Iip9r12KiM3L*B#77~_SC6Bd$FBA-Nv_LI-I{`}4K9LsS{v1DgMzJRNkB7<>{DUlgLo(Dc?I%voD|69_2%r!BaoX
 Eg&8ZhF<b;+1dv0=wF|MzUFaNC|Jy&|;<OuB7$tJViz|SHnyOgmOyd%||?#~F%WgQ<wgbWD`VRM|Rk4VpURfU1}E<^}~kGg^QR4
 FVujZIqToCC?e+Zsiq9Q^+PFdg)F3AsW&;^M9*OIe{dU^@(LD2L^Ww5OGvtKioVTi~!d+TP$pSZfqW)iT~@32857U8%>IfC(Ooh
 M>wpem&?%A8pwpSMK(B#g&R(9#53Iy{5pC7{;|>l7}9=8NhyJD}5lSp4Ns=$af}1T?3HZ=hj#^@-Pi@kQkH_;r6gn*E|Nnf)LLP
 BiwyU)xd-wa;+5?Pw3x1RP^A`&Dva@wTNlEhR2Tq%S*eqdj^%bJuz4B3I?Ma1Nc#IGW&QYmaCWF*O<Jnl}!YJV$Ui0CX0L~ERdw
 ~P3VPMnKc0C9Rp?Rvb1pa7={276uCy7nR?q@p7SbuB5`t?BaFU=19xiUmpP~4UZEvk^liyVvkQiROPftHB*$e^VM=U=#&g^&P68
 _Xi?Md~o;SX$psO}srp=b!_oJlLGp`+U{Q|C|ZF!DdkCwcfBfrwUtYH2ECkAYVafQzGNr_FEJ@xC|b(PWx60@G_hVi<4Kyg>>So
 1P(Y@T^-4c!)TqigD9Zx6W~Y=!w80*b2(^6Y1m=StmKio@FqIh5=FUY9i<sUH!|N%?uJ6I<ut8Uf>{{52X-g>5#D0TXzX{|eKm_
 #uA2?h%Ma@NPl;F8*oS346%7oqRDUKU;bOFxWA+4FuW54fv>IZ&v`Yl%DdhF7<>MF^jHwMA<|3XK$k2Cpy$qTc48%nZ7Unb-9Xo
 A`8I3U*bb--W&*@mwhJBkdHUYDn8%Dm-d($($T#A*Y6rnO<hr(Ol+5od1%HeIZ+7&Zjps(>|u%9%okKY-|FW`TMKDLZ1{Ok9q05
 ;WhTxwJR;||GJg)=;yFp7vjUaKdyb*{M>URGFm0DcdRQNj3sp`RsHoM!XicGgS8C~f<h=Iqr8t7A8c=7S38|fJYK>NOd4RarVG(
 72EIpLfVghye7u5K^3d#Y|ffG7Uq2KcaH&9K)4%v?-kGFFj8RX1l9b9$_RoA=#L+)nius*cAEE_a?uHr{53uZ^$NkLLSz&%9OX^
 ?Zy96@-h5?_CNusoFg%Uf-wY}*bUj`x@AQHd(kshJo$m`kh(t$C<7vT)$l)DSCKV>#QAy5N<7=QvXfA*(P8vhkkFJa$Wx7Cn|*%
 u8@d#{|h08OoSAHc*@}k{~z*QjXJe)k>QfzK}bIzHQJL)!AE`w6hxN56qtq0j!*Ao}UjQxNdi~C^H}pjeHL#l$|dwDuBowbPlq{
 (_Z`#Wu&%9%WSX9s7P6P1-#MX1YKynQ7LWV9N?bnOT68oiFbELivRiLvOR+>mKm`ic^?n`n0MlDC;DvlHw<I?@Z(Lr0coLTZt1n
 F7&Z%bn>?h-vwy-i{fuNV=zqLLiovk1FOuUqo*h8c>-xw{Z73Y0PVrvH@8h<=H8UL}{fF!-t(H`||Kc})w2NTP{>R}7Mn3;<V@g
 quPcT0xsAZnlMK4S~)!1-}A;z}%3f%o4?`sn+K+iCHgnxdqcbnbvvUjI9-0aDC++4x0Eq#dUw${`aW8K7Gm7`|ql@>;In<+agF5
 #)nXx?tMzfl+?<H-6)_o5OsqM;DyfczmFbiRRfOXD@3;eOcp9;Ph<WB!}NDprvyV8qzpP=ivWFTTrU*FVUyb_$B<d5`1#NwB;Vk
 9I7HTwMHL;#>`)@yW1AC)~yD845LpAwaDx6hP>0`Ayq=#7<VS9AN8GC2rq%yxs)_4b2{@`#Aov0RS=G(S2iOJKMjvP5ZW{oV2O)
 D|B=7hO?;S^t}RLJ7J(pS{|7_{)ly}DiTK?|3;qwrpItQ9j0;?Cjr0Tzq4+maiO2$q^lFClx&UD&49nW6Hi~YdQ2a3Y|jYEJgsw
 w`uw(7Y`z6wj+vW(*<29#9R9#_9~Q8sD~;6dPvqBLHn!g?{eYhh|E>+hmUfuQ_qcce9)?3`H3ZWTY<P<OTCLyNJ=f@`J?xsoknF
 >Uzg@gowucTbusTegwqxR5p6d^kNqY>fn&#fx2r_*i#HQ55mQg~`X{v8WNk;(=>^t^5Og(*l$H3O8tnsm14Wr1Uaw>vKFnH-QfU
 B-9d-#-=k=8&wxAHamN~Hf^L_xqzI?_Jy-KKycY@5|pn|Wd!0AEk8%pibzdW?Lg6(QdQ<03`LXW-g9t7jO*jtC)koHoIH*pDRdp
 x*&|h17~SHU2meHZW-Q)SSCN2x;@n*7{goQwmbd;DX;{L++Emtn_B&X2Go_W1d4@ioD_eC;KWJusz*F)o;y@2>|Hw#dQAXb-xIq
 A^z7#qRSplZIxYjy;AjH&_I1O{AcHSfvMPzKu*&|>X<+DcaTK3=-#0E8}{d&zSPxx0!qacv#%6HjrvF5l1wUgvMvIw1quTkWMQE
 BoUaHO5t^#4c+!+K@7eDV!XP|*wZTOz&>2$k)?;J?L_7h6)Tq{X>yb7%Q)w`iowX!Jiz^qC2`*Mh5NH;T(EZ4A;<X`^v=!KN0<n
 TWFIhJ9`2Ygn^iL?^)pW+vvX)JFVau_Z<**Fg2Y~KZ#cM^LwvsjS8hU)DE~pmeuYMPL+c?ss@~Cp%_9XiTVH!-D=>=V|f$UKW!<
 nJ`PE%R^w}(w42p7*>l_O&X*a3={ZA^K*)`h_8Oe@NWa=+*|QCndA5oy<?-`v)84fFcm<-m~W9ja5tIHUS*1r%2Wx8!|8D0o;O!
 ER-xKV!tdF7*bsTv2aaj)$hIcMlx`GI51!TbeLa-4d5M9?HWMusPn74cgIq?__3?LwFdE&oQTWgD8pJ_FH7ZkKl6$fRtV-13aH^
 HSQtVg|gF5Y=yVrX=mI52IyU8>gzoptbS&2-PFlbBneC5qxCJutZbf~baKr<V$p(^ZD~9T2R2VMvA%4Cb)qLf3&@Q?_usBQMt>l
 H4SK~c(zhooUt~hQxyG2Lnt-{S%du@V?j*EzPDZ=E3h~JJNzv&-o~g7D`F~e-bQn=NF&neAl<A6>lT9}eI)}OsxFhJNP`4+Zw-b
 h-OE%iZl?ftF1eu4!qxUC(z+s{|N4M<;$ad9b3wi|QV+kLYD-89{z972UEiK08KchR`6J)z;z|NP`fv)%Ub>Jte0b^c9C+CA-_^
 }?hbwcU48drk;zR`vMQKw`2FtJP#%D_%pPSpL{8P1@4?WxJ@R4XL_7aJlyk~nxDm3h+pL7M7W7?~Xn&}h%?j^l`*^L8U_LhLG<r
 v4js6(t~HbtWmH`me#H)!jd$5RY<rK~hcL((cp=QIRgy5UL;$<I||&&dYJ|wfg+Mw5hHjJ|Nw$kbU}Ng8|Ii=a?|<A=ELY(+Y!u
 vXe&DY#O_$?tEGrtXSQE-f6c$E3eOnp)ZSMI{o%3j+^2?Grq^nues~^7pM{Bzb21DjW&VCqr=9rlnjRP1&eKX_Eo;ZH{9=uXO~!
 7IEr<=TvnTh+lIOYSPvf@U}ob@y_kdjHxr!lkyAmYhd4$Qs&^L6UttD~*;8(Bw+=r6o<n(iIqD=lp2yA{cqd%hiJ<z&2)Ma_UE1
 n(|LrATI(M#_%-Nl0MDvT@%PgD;itWX0`2~3ax_<|=eRq_|Hvy47_V;KLqIGD;WmKu4zpSl*@uEWO&&!Ape?Io!)4!Zbw9}?(Jl
 k%M_71dv#|fH+!#JxMsl=`iuO--?;ZMze47@BvS<#k2NP?m_|KbK6E9~3mR@N(o_r6-e4rVNWYWpw>s6-#pQvaqvv^;xhoF}qj?
 f2st|FpNmsMZ_(=Jy}jXL^s}doUKg+}mv;dzsx0wi?PcQKQYquXhI=L#i|1Qo6Mi0aY%bT}X4hKR7sjcoMI`k|zRsp1Qgl^aiB|
 Up(-|5LR+DBITIteJy*2LpyaP-T!SQRArg=IiK_ZK~GrJ<OZX<_3i+?7HU($FYJD#=sm4H$7@A*+pe3ODr3`{^bV?(LavxQE||8
 O!a$Hg#ie=B_+5`V5zfD|HGo`rb(Ym2?^K_TRAD#6hkHL_UyGrQJQ2ObN}I1OX{Celwx<WsZZyr2A(bLXmZDy@W8f#~rylYaBt=
 imE-?EDqM<!^q$~#9hve=GRHSZabNS|*jVhCxI&QgfZ88c874+7eJde#?Aq-#M0hd2Rz!L;=b}gPQp2!@REr#il>5DsU3%&Qi>w
 ^1GmdeNnXzuPsHD%2!-`RCj^YK{eCp#{Bc58VBRgR>Cd_eAo#1`<OvJibVuqzH-R<(@isPAmw_+T|4X6o8ci**bv{*+rhV7{qXj
 $`p2r2Y7;UPWwmzNfgqi&&Wq7t8ixDMv%{z{-?rrFe+>J(DMvx6vVxCyme{?$BD$=9V!^6E2>Q&DWjT&n__W#>0@&z$=^ZvR?_s
 qO~`?i$__63YrcshtNOyJnWu{m-GA+upH#+B)eA$d=Ohp#%~6i<;RMa5h=-A;o#!Uy_J*YNmb@*RkgGnvcE%{0v4CJ!B>6~fo++
 r5a*HM2X{ZmhZ7uwKC6SrIYm$iD%=8+0P$8DYjSr6IJpYnVB;u&Yi!X@m2zcQ9z<eU8-Ow&2+9@Qv$i78p51q-F)k-$t0_ou_!T
 ^wZ}L3>gc%faBvaXCGqDC3U1q>Q$2<&`RzszQYR?E<cGm>rbjsS1aw6vWXpS?p8Td7B=2F(-;U}<I7r!w5z7rLvSP3AP=N~-{FK
 p`%!fyVg(&g!!{Ou!w&(-hwzVc)4eB}o-Ksb|c>Kv1AY(;X#vlv`?*x2-&Pmj?q6}i`!hB=iX9b#?ij4wG?N7N21qW#YYt1B<R@
 ((EmWa|pqmNbVyBK-_nbWj$E+`VlTq(FoGLQWw;=%rsh=nV!7=Gz>qyvXz$cxcBcJ~|l(!S8nn^@r@8d+`x>S4i7sFU_?P3B2s-
 kDgT0L}eGB7t0NUly2j)M7|<lRsC>2Lfv(OzcZv!nXH|<bWmp%A`IR({(<CHHA8B4y{Y6s^iK4n7G>Xh4e_VTT^QaxI?&5(QS56
 IZ2OJGd!rbLdjp8J$NP{6Ao-7{yGwC8MG)v`Y1iG>!;pH@N{MI4+XqN|d$?H<Rql>$yMxw4)ilV^dMsO)P(YdnNd^u4P2gv_uJT
 >mc1NIxiKlp5!YV1D;*Re`$kTwI?So`dm2D}-$$&GQpTqa`_o%0T-NnaqsIU7vc9;wZ2FvxIcr~^Y#2ta}7}Ix*3|px`+)%g6r+
 wQts%<=a(t~_@45cXT*&nJ%=~Kgodd0{A{~C~k3#8>uIutDZq(U`VlmipjhS6W}hhdsvc-cqzw&~pgOl5X@)}n;lf%yb~kNqz~5
 Lpy~<i=FW9U<V&Wm!Z-?*UreG|s-so)AdUP2AG`MC^#z%?4i0Ya-)%_KH5}b1!pq<_T||C?|kM<iL!T@`v!$z{dfd1sV2k&J+l9
 G+>WWy(B1FZI-pd`oU&v3@h`=uAxSAM6{n`p8XM>p_Pb8o>d`t`(VrapJ72HsmHO5*=N?deT}h+HXab%c4PsDjHmtsO(BSlgH}Y
 y^$>1{1~TXF^>OkwGhUv{AqT96QdJE>yCl)4p#2)CUXKu@8__1&v(^Dlg3kE2?D0MdR^E=Ly_z)$`KVsb5_Oh>H)z@5;^he32F9
 2mO%ICHB+=yV!c3PcJCs#?VS%VIRYUh4(w(<?X#BoS&?>uFb?^F0u~ar3B4;ADZXuP8|0-@#1$B*Fg&Gv64%~Ct6iFV4!DI9N&*
 $a+aBb7yNVcr0Judq)WxoWc%Ui^oMrFMf@mL1LQc8rm9MHPWy-Guk#yiLr%TPr?2(~;7>y;Vs#_Sz9A_9^E^<$Ex3<Pk4i(z2BW
 CREB8dA<B3XEH@FboxHaMm-#8^A0<&|_qf;he!Fatd)O{SsX~AKhyg;UXwW+43H^RuaU`erM&(-<Ywpc}*Oe)0cS}RhZ@#H|@*I
 Q)N+rGyo9FnhjN(&oMEDdBrOnz&Kpkz`BSvMDMAR9tcY2MRRS5^^8jaM9k@GtG8$N?Mbs(GHJ|A8+ojoL(jX`BzAEi&--HmTQ|S
 1fcwK7YMpxUgXl6TzMF8L4b}z6Gc^WWA^~pLBq$7bEKh=02(HaOV&I%hT4j*VXu1x|Iz@m7LT%&@2wNybnP^Tn^ZOPBka~F$<?x
 }qk?x-f1Gg_0f6PEn3x>aiz>MgI)X&u;@8DjeU!fP^-k5?hKxzSkad2AN4XQEmG7Ex$$Wt5u*^vp+GmyT;tf;J>rp>Wd3}polwp
 U~aY?%>HPp9AM;Qrl%MI<D+KztH6(Oe#c)sT$wE{_oB<o0N*HPf<Jw9U?gJAgfvjYd)g-DG`79bpNq15gAoG0UvbCM39EXvV3gc
 L)?7WiQH#>K0<tz&6Bp+LjpOYy*v4Hwyp=hN4bj+3+bThBmKu=Iyg<6e-JafO$qu%dW$?>~fxa>_VoQ%#RcP?B6l~naDW7*h08e
 3n9~eS7d!U#{K2bU-7Vge8EkCSb=&1*@(d!)}XK@q1hqCR2E*$ngB%{|N6!%xe^vuPvSO0-28WY{CZf?Ig1$hSk?j4dB*T*UH$p
 (@R;wjgn+@H%xvOiH*2i1b<p5xg@}S!jW9?hAyVqHD@DzTqK$ZZVJ|Phac1aWy1JpKr+;U;1m$vPNSB!``x%3YLo5mTKHo0hUfh
 ;IISE}?XYz@+q~;*{i1U;indsh-c#@z`P=%0oCP<nYt=eCXEym_?zkfV&)ec~sM`5mmb5D#cq&#{v>)4`=?0zaQn@11gVd)~IZC
 Wc{EPfcu@EJmy+yDNW|NUilHeT6vNvr>4ukDAqVs=E5PP=b7>p8FLc8~Txu4aY6W@vCVbh)j0+nj25eD)lw_+(e>w|vp&iXb0Wb
 z~hRO?fyDuji&Cpl48t-K$T-md^HK@tFMQ1nD)bYnd{!AvV|bgS0Hkv{B-rfZYCXr1xz~Ob+Dr&;dv>>SY}pp_u0Bk;-;mu}WKd
 1UhHLWmTStx^%mQKfXPEdw-FqCvU!>0nhxBaFweL0ZbkOTu<WE;2Uj2nVmgU1iG|3y@~1><Na%1wF`XLab}O{u*{Ivt{6Y6@=#;
 >`vNNSM9JYKfS-S;4Q*SZN&9@tW1V&+J%r<(IIrCdc@u^jr%zGSWX8+2sn^3%2YzjjB!;l8tM9q^c52>UFzBm@vTf&#XWKhIaKe
 xzo7uvA7xUCWir_>DInZhgV<+Zs{dmT|-)q!#93gaS_8x{#WZ32*$Bv|qmCZ>jKbMW5GlqX^32&<km>h;4O|E)-5znVvl81)89q
 WoH&>$(syiO@A#(N<|2D(o1bzn|M$nX`ZBR|~s`u8<GW?$9>fZl?gfJ2u5Zj*8PzSGC%w!NI|`|_-Qyl3@(>cj~y(`(5OqEaJR0
 @X@FLYI}l(|D=cME`pn>U^v!)gPs(%SneFv%}ycvOu((3+wOAt^s_`kBj?tt>=fc8e9dK6-Eb+JEwsR-ym=Vtrh!$k%W|r5H`Es
 FShMZpz4c8CZctU``49MO)P^N*A&~h!T)Lm!##0<X#hINOAfc&l(*dngBqyPHr*XYs#Wyc^RX5pk$!RF^n$x|7wPkeLMIwb>FsL
 2^y5?K$D;4|%lz~27Q~G`;kJfbQ>m)x0iE&RzW%AD4^YzkzmH4zsHP$Mk8F3gUk<rFqs-QN@ZxR0e(H6etZ{n|1d6q6K~hzqS{A
 N)dUp5d7l-fj<?qY5B^X*O0!>ii^h$ItyLR`3=sG0v>$(1+@$-Q#sHvPk0L9f~LVI+^CmhMPaV0Q;W&?uQ^Es+N1c0<P{vg70DA
 T@0cSt&`)Ys{?ET<g$!Sx9m2E@Q>v)gUi_M84gJ-#=OQw#A3L869`&$BH@pT!xW46Rh=mpP}mvgc>npF(g3>7@~LP{9M_Ab~Td*
 38=uB>+*A@!f!Eh-6(GBVcvK*%{rw$6w&Gq*EM&L6QV&Tq&o~ZH%h}f?=+%b=~aO-}>%%+)S<+N51|Z?f!^Dj^H_9JZ8nq)ol=n
 89lOnArS<zZ=@)%IhK?!f8P$@kNx{M*B;E%8$NKzwqy1NT=g_$T%{?fq4sbUtR_rU7!wJpVmXxYoDn6URTC1BWtBh}r(AbiOt@@
 g#Ue#4@{EY9Y&-GB&*|f3d08`ziU=PV7hZ|(Uf*kQV;3z%wMRzX>A`*;Qe`N#E10WrVr7;G%}ElWo&|ghXr}{vgSLmkN=u~UTI_
 Xs2#+H|nuPNz?kW%njEP`jl?7`~3DX!Ms$q;pdHMx^2E`_F!~pFXf(yxzfXkm+_+TBp1|=Y&hd>H)g)!QY%ecJNqcqEe;7d)9H$
 qz|oy<kBey_t33Ik{8=7g$pW}zf4%^We$ErBr@0HVs_T5w@0aK<l|e%!+EC2d4m%v3o_C_&xkj73t}F}&yGks|;$mF>=-?C?)4O
 @CYYuX~zd)Ng3Lg>~PwpjQ-qo)O!)Ko4zg!Y*pOBy`{K-M41%%HafE*Gg44jJ4XNGXG2hyuao8$Cmm;np9@PcDMEZwcPIdmeNqB
 %4Bf5%7T&imUl9@J>%4;opa5&q2NPC={vE=#flOL$H&2l;j+=TCg-{axN$eZ9!}bT5(4=xM;SqjGD^FS0u@(iPy;BmrPKro!-mx
 ZxCrQ?o=kQw#}Nt38=%>swyc1R=M6vR#%)?-!z6<%Ylm6(zd~L0M=?|lfDvRSrq^|y2)W{Bsou-PhKd{6XuUtK`*<0j<iJ<2e?K
 ^`E75ZJk)^>f2PBU?l@p2Al$?z7xevr>5>4CfJ4mQSeosis2%Y@$R2HSRoSzR_Vs&iA;UL>{z~`U8Xw0T8E%4r%jim7`%?y?a>9
 Idi$aah>$}CmB97hr*uxwe;+l?#Ifg-qLW6PF=sOH`|z@=<AL&tbT{j1rx^?KV^r)|Bf8gkyulls=<T7#9g06_DsD9GmueWls)Y
 m<|2GVP!>uOWxDAI|JB<ZCo@-<k7|r4jl4g?yuXTmV2dl(PXq(>2$r?bL9T$2XS&-)vR$V`I*p@A|w0&N$!385B1l!J4DLJ2MeK
 O6}@(T1lSgO}oXh=@-6@`t!D%iPs0{mpx>YYYCin(_`d12uGfsL6}uLtvIR`sSs*Z3l1Y(PY%if+tiG9pr_Z}1l43AKx%ST)yFC
 Zwa*GJuIuXW+!-ST2GmO05CYmnrmt%Vwi}>0Ho6;+y#~8ts?5X(*rcc`r_4(azb(kVS%6+-xyvplXT8aJEvJ#Eyn{-BDhSZlh{y
 &g7(o_L0tU4(WQjrL1cY*!6FoK&v>U~;4MI685`jTG<0R$Dr<xdWJqXN@qJ)%)l^vP^TnLZ_XV#-mm80U3TWJL!Ps{FmDE|8R(#
 v@L{ke`VA*2L{BmzeLb~^I7BfFDO4irrkJ~LEJMTJzN4G~2G;0p-^26W&61kOP{xw0EaQg9g<(1TczL#TMTVF1Mz+Pa~G;Hn883
 WjW+L))PlK7>Q@1F7*06lxXl=oZ`>CP2WpiOEB51VFQ{oE#4~1)kM3u32tL0TsJs?#V&h1`Ng=!9GAGu{FBv>jBXUv@25t^2I><
 ll72UEVMNqAp9T=V$BTTF5(2B$OaK0t_P=}nAH+5MwI~VX^7wg5Etum%3x1LS@Nm7rh6xSco>9=J>ad`z}}mwc^yYFi)X+G?iZV
 dCSY{`O$4<WGYDk?KF~v_^YYp-KypY(aLAsHdMld9q3bt9|C?>FIJrjnZd6XF%Bep#O-}7R1BIw^E)$LbxoK|s=4aLOz3CSv4BW
 GUkq%9PHs<cktf07KdVZlF;4GiR_oTO)Gt_X&0IzD7>L9vpt17#Lb`ZDK0Npu2ZlTfrv;MhGUBCSAU=2jU1rll5aw|EG-s+oB?$
 =(Ix!Nv91C8EsXkf6Bq^kfKs1Fu?7G*JZXlR@*^r&AQ$6~lgWtq?rBUXsXYXX@>do7?0$O8!Rc*v)N(T~N4(LsN)RQ0l8jlio3W
 @Fg#GDB?$Bm)29T0&m0dZ_wMffQ0ymM}f@d`O$UrM`lA0UFB@<oGUuErRz{JwY%qsK}%$ebOpZVQpOVY`Slg?11%L0M^}%pZoVG
 kVKkfR7&R>l9<iG#CQe3KJ}WgduCf~H1a);M=&ozBviI_2{I=J_syiNie4K;fs57QNvi=Op_w+I&23yJ2LYUAsQ~M!>>c}_dP|!
 S>)DiDnP7OJIy#&Ui|(oa6Oe2eo|9*OMU^LDh@1_)e_gDEq{s=rKK2#lt!|8oKj#l^$8u;eQ(pGAc{%*`<NRazdHdhE{IqV~tpP
 Wh!V2k~fFIXXLmQX1bLMpFhi^yq+K$oCx>6kzY0KNAZIScqy6M%yKWrG7{k5yC0Uj7^+JCw9m6Z_CuRCKGX3&}U-_Lz}h)~?hF^
 Gm;s*d>djc=c6zPSCjP0b;9l}@y?u@AHxhU@=6zHWB}_g!|Tp&GdjL3Qg8HxA7Ri9BHson+O<2DjLKg-9h3&`*SsAX^qHs18JzZ
 ->|SA5X8KTyV88AZtjb3LE%6=wuj_9$|>nP6{I2v2!o!;cl}li5#LPaALssv^j|`?sFDP_Y_Av?*KI|eB+*4ruqs7YN9bU5HMH(
 L8J`i19S=V+D06L!;OU0|CpDNl>JmpjS&ef6{(C-IU8-+jA$9n+SL7#RUrzvRs&%;MhKS_%FaY9Y#Msa);nMF=?*2+BARzs0nBf
 5OD8<bIq1Eva7J)nsa<25wspOOKaV^>JlAz4eeBn%nntufpsKLbTtn8zs^%cZG$|FUK60Tdp&&m?g{lf}D$#0M(=G9(?a@$$ve9
 <DZJWuBfiB&3L*sFPI0hLjO76?fZlr<_|NU`kP$e-T2^s{&9eT*b1S(S*+~3v_Wew@bf!af;Z_3<JvgWEhg+n+X#s5QAEMXAAwY
 RSfbwVDAd>+X86sKK4XqcVkQgPJKElz7)hM&udL{<k1StzcyEZJ15mU3XtlNrlWu)LzWv!_>nc;_|#Jq!~VsJuSfvJeKWPaWF!s
 cV}soMnAvU|A4_1KP)GApObHG!6SElV;;X`pT|MyI4n2i?#z<e~i5`>9#K`UreZY@3;yU+ch(|5+P4qX{x&)koFW!*^9ECtl9!~
 912W!Ov$tpQSnhS`~3_6@q2g=&3B&4dEOB39n-u|oUQ^!5oz$!;rpAucGI0s|FZpW{x#;`0EEfA@~oM4N~k)7=cf)-j#gdOgnrP
 >+jX>@%PrKmiO!#T`@PQphR5DU{yH?Rs@&lW2<I)hl=DL20osB@;z6_MrV~1-{;XOykljPnXvHoVCRIvctxT(UugSw3G@H%dp+n
 aQfC!xVxZkexZJa!IHtc&aFu)C7Eh(VO^RnE3CiD=ztaIRm(;Ojk8yBpBthqH$N7)R=*FSEL_1D+M>zh)kBQ>uYapqmyswC0!5c
 7?De+2XS*L?gMlWd{_g{U0lCES#A;(2jP>$Xt6TrG7JWlK89j5@PnczR_o)!w!BS++0z0qSe<jmO7z-4S>dql`NRaSFysf)QNKM
 un`I*0R<thz2qWj9<7NxN4m^z!i)!fD}VQ*#Wm}AhZGD;*J}eAso3ZBed~mAw_{{1X4(VF$qLT0>mL`BMJzed4&=ez&z0hge=ye
 BC=w#2UL$frpP&DDrRj<AdInjy7OqveKv~$+PVMp`RfBRKZGz-o^Sj|t6{NWOJjr!L-9}p_l0Ou3uI0K(h)>j?%J*beGm|+5a4=
 _+ipg)=)eJdA@K%+5l{wzwZ%zUQO{UryyKw9t?ZeP>yt$tb|BkH?@RXo5Q?k1_G6$XLsk2Y)1^*<1>n_ymt{Hs*&kn8Pj;$>G6L
 HFK)ebIl)|`fi0Ei0ntoR7<IpAQa5?i=sBydPZsDiO%<B$iTAz^skB|;>?m>ZHL+ZbOu6n`yXn{`dp4b@qsaO0sQen?6|MN%eyL
 #g3Zr01Km6f+-1+)m|9f@%(b3|K^E8^FsybVN|)hEoEkK9gk0JkI!(8>Y;WX9ktkCWA*#^nJ*7Q|MByb^o}Kd<bzN&xqa`i(ZVr
 @uW1lMCf=;<C*pco{^V5E<!@Hi4l*W(*nz*3)<Oe3*f+%AUs1iNr4p0T_SKbp#<2o5<);(*cN}JbWNAZc7+9r=h=kN&2!UDLsn%
 RPjT0Iauc$3(K)hFAYATTa@tQ`sIBO{9zS*wXw?Ybl;MJq87Dn8{}k))jsDvLJt89a3t!s$ug0$KE9j|T|u6OGH?+F6r&EZh0v=
 FBx8!SQ>Y$j%hP^$bH0zz3J!(=k*cZ70eKMl!S>f>0cvV-P#jE2EUEtZ1^N9s1iwAT5`M7XkTn&%-_}Tn+ilWOFVakKU20$T-LM
 crX1KBo=rTSsLJ`E2-RyJl)^ZTr3J^Lh6XbvrxI>j7MJ8Froen)>WuC7B^+bVe>-h7t?3Rv$v0GjB51MmLRx~l@Y317&Aij`nSO
 BRV+yZV`r3ooBTKt-~P4x|7@n&wR1_0daTzAzAv3WZ*7liIz<-&?v<|x#+p8TAsCjtl!VlG+s$uqs@9VG*vQA_0^dqWVe<O~F5p
 dlCm@P&VdFjjW@Qx*y~V`QuaXo&2852L?UE@D}o76K@$H=A2lv;B8GJNB$;6veTCta&}8m!kua<YgLGf#13*D_FIe6W)RTtX(}e
 35=JT!?`*B@xy_}L0%<_kq)7LT=;)mcO{6b@vWRa1U;7|21v|EKYo73Uq5U2Q8TUtNeqNd9nXE&Jp&H(9q)Qdf)$w7N>uXHW(;j
 Njq~`}A$XwNNPw6C<XvW62??o#LYq`#a5Ya&ZDk{Jkk0fh?&T32<N@kfH6poWK>QjRTH*ABLsgzNm?;X#O^5@yBgRzl#+Fl|JX2
 ifxFV*r<PLzE_D2X3o;Qf76#uKQoawYp%L-|JnS3;)?CC#QPzeNpZOd!R17f@tMCI_>=EdhJB;Oq)xSj>o6cEF?{ygxjbh-zH39
 h`b&MXUHpE&RW{*R2VE<b!u&>yNNSeDc9teh<UoZ{x`YEet<`}yhZ@XU8t<BcnFe*J#>elG8fx<3+W6$Nh;fKz3nllGKDN)pT>D
 YCXaQ>GDk7&M1J(~b9Roaz0tn#U5itHSrXsxb6J$Y>|r?SgpDam364MFFcqD$glGXaxq`gVf1Ewxr+-9P|JpxJHUF2=H=JH7Y>?
 mtDueL}g`NEVK1W9@l`4;LtJPDj+^X#CNs4e}CWP_ooG*yhr@U03pgcU~}kLw8Pg?=_bq8<@JClE)OV0@+j)A)v6bnmHgRep>n;
 t>ffC&)4E>f$K7TaK5#GawZw^X9Cy0oeWu&w-JvxnwB-4*WH+z(HQoqAf)FVp;-tdm$u@@A=3<i|uU>aQt#$+X>Q5EiScc1EtYP
 x`?S-74hCjbiz%!<WTmYYst;K!^K{kwUu`DNm{D7h5s+j6^RG<<1lju)-Nh*|?$m>dLOW5M@^xhv|DLI|Gqin(4Yq;=>@qa(;dS
 _A3TL6gTA~cG7J>hL<P)IA<v5wigRvn-qrKzgagVlr^Bv^;unD{f~j=?CR^6doGw~zpA_61QoWV_3I?hNkG+BRgAd8~W#>K+?5a
 2KU-ulIQ?8v;DA1sK!77Q2m92)DZ1{(!Wo9VlZuV8G%PI?m>H2de{V0|`qIkyhlURS<k`V{d-$<v=eG{e~$^3?TIA^6d_zO6J41
 @*De;jY_1~X5rITo|c7aow$3&=H)qjBWn;QMZj8c5yYg5hS6X>ksx~^EoF}G^)4fQ_xR<01wDxf=oni^vFy1^4H83O@ll>Y9&>t
 *v_betc)P8Vqo*WVv+;crk(T|NX_=2(N!KGyUi!BOpdvfl)A<dq?&tjZ>q*{qps%Ro;Di*iJ-(X_k{V*zx3X=%zqK#N^5$Rxk2{
 *7JGQ2uwPocH>2l8cRvxH<ijTm~6>h!J8ce_JAIEaZg}!W}9fOaM$06TxrXt~8M4RO+KhB{pBZ(g)_`jnG40tmTu{=W%;P&Q?yq
 )yd^0@6AM6V3t1Ik8`Pkqr9>E!mPuibn6c2e5nsq__UfejxJ<1+6~Plvv;3_t-w{9>X9Xe}xaGAdq9ki@rD+-PrMpgyh_)0qC7D
 i&;fe8}=2N<el2Z6R9i&ROJhE`;Meq%zN-k2r06)zuW!$b9AyA9YHQtHJBaiL~XcWZ)6F{RG((eoQEYECy;0E=F7^ftACr2apBG
 )Ql8MG<KazIa=?_(@K#2a_nb0$E$+B=LrhFWKw8j(D+Os-*0P}rhRe7hw}EV>_dP!@Iq!4HraUOaoK1$Kp24whgK?HSk`lpB+3a
 tS$c@-4uM&K!3GmV*S>!{K5;j@)qqC;lVlIN3YyZKd+0z&<W6olE9k8tkfMAYBZSp*XnmlmoPRc=>hLstKO9d@`&bBP67;|KKmB
 d_*aygdMwizBnzyGz|0Kg*1Gz(<tyV96_e{?Rw&w@$=D*H_#xgsVVN01D+WLt<AJKq!Hvu%b9m+5I8dLa#`2kpvaM?-Ghh!f6x`
 NOK2aOY)k>$Lr8H!;Y!JALHJx~Pf;$W0pXwl?sMikr!RWur*d<#ixUZAU>qd6`oBVr;%VI|za|G6Ev4VC5aS`Z2#E({$6I>}u*e
 @D@>PeDqOKs&8?TQ~T4juZnNgGk@SM)FSat{mt_5P;`KA)ILq*6N^fc~XpVZ=g7Y;zQTKFIXrIYancKQci7g3nc3${%3bkYNV<W
 ^N_(Eq&yf%pelsf70)K_tnE(t`C#h&AQ%fObJ^<14y<ljeSE4!aF54&dLOE1Y0V>+Cw>f5tFn=-1+Rajmm$tj1rkzE8AcEQJYWt
 lTOt9i1#s5P%UPK_&izwUi89G=p-1xi7i&v4X%4R*@Re2jNbdI#@GcQBgCkpxGu9wkFib*uS5V%E8<s@98Ss`Q0L*rSHwauARFI
 gUZDU~AK)lATL-oFtZD?{x>wkMsNzjNbWvfXSyEb&EHSRfj0Wvr62m#ivSHQh;&`koT9w<aP<Qgit@%;CF@fL|p4g*0DBFm-{V!
 fz&#NPI-et#B6U?I0>*PsNjBo+gb(X=ifH&aiWTO(X16fE;e87#EPLk)dxDWcEk(_4;Ybvd?B;|W|TYZ1kZT(6*#@{cDu-sa201
 l&G>D48Y9o<T&ljMbgibJFwu@;8NXu1Ayu&@Xe$yR;D*h|rYhrmGH-Ek8LuKb@anx^BCzA1hr|H!n~N-4weD)Q^_wm6BQNHg6|^
 z$(fqqhj0QV=CvAAHcxtlk}Bf0z=r$Yc6Nu0S^Y_w287A$|}UNU90w)7QHfM8bAi6ArM3%!seC;H~Qt`^c0SYwg^%-03-3(8@~k
 BfJED_j{C^nSR>ualVA$+n<NN+i9soA1jbm2Hfjg{huE{_Eg4kV^c*rBV`UbipV(%IBZB#!>9E|zV0*Dh=bsO;?#jc2GJh`sSkl
 !rN%Wa{#Z7BwJb$$2>Y)b7kgxkc6ZsX|44UG}97GmDflFIwC74+mD%Ek#;OWW!%8fpOzihHOdJ(7fYQ%|xd8`j!4!WPUH_y+eBA
 43VJFW#;&AtJQfRJWy+CO4nJ@)(O+xP0+F57iP3ocWcInS5-TuzuiAQ&3BOv7|0&9<yD4Z7@I52e-i;Bo-&`|b;_bR?p~nV(oyT
 kSUt0tOiq#2Ln>3wt_0Vt+GvnPB*E32{puT)_X_U?3$x&9W7Y-=uU(;@c*@Ylt|Nml5e1tX#@KsbO)x<R%~gP~YBn56P^xzV)j!
 Wea5c@?AlA7nM(CQAU*-r$o7xUEd&`A-8ve=dztFH)TF9+!>Sre5^>U-T^fs5Y3ussQM;BYL*gGrXIcbK?sDSR-Qug&s0fb6ysr
 MW=D0aYLFK>F!#|Z_B3E7>(sZm=0I#o#1J)ia8#VCR!K<4AmIFTVCB?`<R++AK)b-o*_{LfT<~5226+H-2y7Vb)VY0zI93kyij~
 9_+&}b4>D;jG;IXkx2-dh`q=#`)-Nwl-_xbB@j>Z($3{lgSgM(MCCFAr^vE#98u*eQ{9SxLKO+37Tgp}1FX)_Cq4PcF@r%u-34B
 %pIsE(N{J6^zrq1o`PbAqNE6lV_SK!Ic!>P1<C1Nxc|ZD!r!8G@?=JSp=*Dx7_kB1l~J<EZ<-k!>dRGXEb**P$iHZETT&PLnn;N
 HYKbvuH~qxw{iOBja80Sw22K)NrO7sJa0t6ujG%>KbXw`sS8R{O>xyegAvCU*Q&^f9iHuhTdn^iO$>~pTxfWK4>m&maMuIv%Z78
 5{QH-_zBX3gnn;Cxh$;ZAyLM2<)!SayXCc@xIR_{-0`Z9AjGP6mcAI_U<bDhV$^YmdfoA2M8WY!NmaswW`s0G9i9=Eh7u40-YXY
 qJ1Rp_`Sba>d{*Clff_+@ISHZJiWEt`{zohrAqL)H0pw_v+mAk)F2Haj0Eu9^KLyf&@GtBa9VjM0TEZPfLG;XQwG>%Lj29s$<C_
 OX51L<iTgbuCmfdv|@R$iWdE9K9@~6Z&#L%*Wo$5WfsaMvRwK;4WxVK^2puU_fQxxOe(k2CiK&2aKzSCmR-pzKo#ckQPZ47P=mf
 !9A-#L8TQU-K_p5)39tgLAOfChmPOJw;{%HeSM^wf%;uCEP#+5rWIXH8nk{`fjPxBSwGKmKTsCvPoOd+bP&GfZ%ASc31jcfx)qy
 (c=F6B$m=htn7Ne3CpL@jZ<uNXVu9d^pNu`|S{(``hDf`SGtrlI&?&iXdNO-WeQn(^X02Zje2`sL{$XuD^vdUDs)sorjTYIxuPD
 r?mZo_Eebi88B;Gn7X{{9%!Gvgg}*Tluuk4k*U3V`@;r0E(qY=5x14-L68LEHsKv4gWw`Qb9|1}^X)3iX6I&!CK*h+#0a+vqg?x
 L!vhnhjnrI}vTSyJ2Sl#l|LgzzBU|6r@+Ks)jC=^Po0+&f^|3M5ekO-cOKQN3{poNzJ&`bVM>9N0&=rJ{M6}Ty$18bU@klLeG#F
 fpprq?4BAu4Zq4K-!<;ou>skiR&ZDq{Un4qy~DHIR;mKNP@WFwB`;@8Ws{(t9r(9LM9<WBL!ruaoMOLhn*DHm3FpnC_eE^;CG8p
 `k_eXb|PYFSlI&@{DJIdD~Lo;I;oegi?^>q>QI1fez;XvbP=2Gk^NNOATA!bLyoCtyyt9BP*jkGNSmLB3UILm7+AyIqi=v@i?5e
 S&Vxs$MZtQKT8wezrrBO#`#bGMuX6=4@ocM8;=o(Hz4IR0E2Ufltpzc93G(s}tYuuSb*a>ssHceeMwBU13vx7Eg+<K57{JZ5ZR2
 Kd0W;5~#Qvo2HM}K2LmPa*re*!}C77Cik0O`8q<F&c8lZ5^myxusMr**cuL%uo3zC-s4SaQO~pAxi?{!s$R&_?ADGuGn%)tF8DW
 Y^ySSybv#i`3Ups7O%9`pd+fvEut6g|cgI$>mplEY1QkL=PDk2`i>JPCoP1OAzNAOj3XV6Ceh14pY}~r%!?}aEgpxfVTn1kF8Bo
 4c@$!W(X-t$3r-n3TTd!A0Vu!(ZtH!J=O-LHoP=ah!V|pVrWc*M&i@M;JnG({qn!=#C5E&e1Wq2xit8yuN&2WvZJFu2o$R-ohVj
 Ug;u90+t4Scj>mmIF|DCSODyIM-|TOM)JLIj3ml&88oQ~-RilpaXk)pK%jdJjvA!>6wQ_BCEEsc;fG+yXo-X9V1U7-(7mNLr;Hp
 3JG;x7AStl%vVigG185xFR$g5}Q`01GJye&x35&$Ls_Lwr?Q-R_dZXt+yEmR;+L8uIppat2_YVIjq<2qPyE?|M8y}#BRjbLkD-S
 hg<vf@5&EquXky|so(D%jG_kL*Nf~ne(CCoW4GmL+DQgw#%-s6rE7U2)<Oz9QZH}~;HOw$D8ZsTxEI-Ufu8DN-m)i1H>jdy+ZIo
 60_A+$&g325sW}t+?F`G#atiptr>9L^?pLD@f<K+-at3JB9zz{VO5K8fdqZl0p%|<@h0lT0i}0nj6OhAnZI=5ff?_Ev&f<4+$#7
 4>G2U=s(M$^qlZ*6`y9De@ZfRgai*An;^PMbdm=+dalyVjd5Kw&Zz3HO1vqCg%HWZp9^f3Xi0=ag3>WnExft`=#`I{le3b4|&?e
 kh_kANhR*))qHF@CjbqA1ojHv0|0lOb!zihU|qg`p0ZlT0B|deOs-XEQX-bLZaft6g|~&PH)qPcXQ+3|~}#rce%Qk-E0%Z8CI*-
 yYL+e*}l*IJ)<;EwQl9hAu~b{og-7|9-oE+|RmbjMNwaJ7l^Uu3ygT^+}%xCUqW+K0P({cHBiEIpby#r}z0+Czngtq{CUp{=nH&
 t&`TXqw95V>rIQUmMbAKTK2J6Kvnb!&ix9rcdU&%&-(N{AR#4`a~bEx+wSw9riJicjAT_E0E%1+58$$2NU9ok-u!kuK1cH+FMdw
 9beja69rf|cAL<h?pN4p%rLXOO^S1Yhv-8(KhCjZ*pfSJH3s8iudj+t@;-gU`@NA@YQ$ce#r1@<2HUq%mgv$w@>NZ~g_xAqZk2d
 4QSGBvwjG}Yz`{9hl0+|S%imf)z(o^61$dFcfOChAq0-YvKwt0O!>7Pmi)s*ar9th&5?sW-yZ26)-r8W0q2Rrty=!m?gGD$6Z15
 og3<8wVA3oz*ocxSYEn9R2aM(aL*DO&-VZJ1_O8&4<;f~C|cLv_Pattg;DvI7fjt4kyrI<G*V$;c9hV5^Z`p`@hvwm`TIu{~x|P
 j2n&5&$#06j>UTio2(M^w5t-2D+KkPFhG$Ob&yJhW~WPnZbmf@LCQ7(hNbyR&jA`G~Nmx3{Yzqh+daqts|E`z}6)P^+A{?_4;X6
 SDv^nP?6jLfLVKNy6zzELKjw+utre3kJCi=)OAY92QxE2eDJ4`ysLKv&S^0#Qa%B^s5t&<j^8N2m!x?fYjuo}+kzJ_vD6y8TI~=
 Ha`@aC{8-&IUSrh#OHyAo-4fhdb`uo)NhPt-CYo32xnX50W=-_5z=QS|(w{I++^urI$J+Lz9%{shmJr--t2Z%R^)RNau0ZPs-mb
 !-N^eV?UH&=F`IeFkzt;F;oKmgho=ztyRIQa%o$QZFH{9=&6>;s{;-<~-*}{bUc{nLvn*Y4Ehtv7+((ow=)y#7?Ub8^t#<)-`BB
 VAp4lot0{aRO_LsGujS|3W`3q#$}&w1ZMX}7(to+5K?b4!|k-LFxN|M>4e9`D!q>o$HsHXUD&T%{+|G!7n-7njuOb@E35revQ?d
 x;->|A(68<iuO^ME7A%iUE=~j6;Xi+!d9V{u@l%pTp<N(7pKnG(6#r-1sQ#I{G^(>o(Q~18^rHpH_R_f#jp@vM|2LDV&B@gmjXo
 6;uO^+lGh&L!X-fTh|ozREF#z`VRaEf=YF3IVL~tE-WRBM?D_KeJb&q0-48Y=e6k8g3L=ft*+jy_x6ul_ig!S=AqQ%i~86n6T*x
 %yN3}H*-lsWtj+Pj+x-6i@XLLA+&}UR%M<C;{qec^^whVX0|eIk_Hn<j<Ii!OiloD?mY)yI&K+m~okW(tImDRq`*>kN?8qT0Xxp
 ?;?dzZ26V;|aHc_0^>C~7fSxO(hOrG7{a*gH3`Ud!!_xlv52I>grmz_B6AfoP_4u__kFG05BMrS0RE#>CYb<Jaf`ClA+_`G+MeJ
 )df|L;7GwP1H0xR&#(UF40yckVnTZVEBO5vH?+6p<9*i6~%)+GK*XswaDgxE>d}EE|WDt%bdN`Xa@j7xQfQ$y?~B4L$=YGuYUuE
 T{KzeEUK2q}t&9`f%g4zEA6$H(d*Q@4?b)czSs{|EFoXYGMf6F&P~GCUR!v8X;mvUY64#T)s{F=vq8Od+5L{$GXnY99vR5J5km9
 %;3J^#LMpjFNMs|@X}J`DCHqA#S&C@IYF;IKst}WQ*+Qzs*;LOuKf`&35{z2L-p{FCUCL~9EV*oGUA}w4rZ@Mqd_vXz^5}Wdi-L
 AU+waNxVlX`tJj<kv<4Jj03cNyUEnH|18Z2T{K`d_Af7iULExgOU0gVa??a@+%TYhaJtSMN8?M#L!WTw#$DQtcs}nvb;7(dNmnt
 i~mlVpcO-R97)9i}LyMWF6U{BrJ^un(R#1+*^uB{S}OoE;9>!Z)hgW8XgZ~IOnp3PE5_kX)@^8WI~8P@}60_arNiUd`odWBSdrF
 R8e+C*E_(eR7VS$$$U!T~E0Ky9Xdil+<MlMUoX_0H^GkM%i9khlb{@9AP*p3g5&pW2tdx=&~N+&(_mdI}h@c6vGdaptrk!{<}?h
 dKULbiF4~W;<ji+V)G+YsUA5j!u*D9~;JEr@9EcFU;@yj8q(Ux_)dQ5{l-ci?p;GH}?xhK-uZfR|YpP%sji%0E^f0_BMU``q!y{
 `O;t5?(MX()!qCucH$8q@9r9X&^#ZE_%xUkggGg?o&<Y6<?{L}FK6fCoYirz*E*$-z1)%n)mkp+8)f7uYd=!S7;^nJoL`F}7}5X
 {Fl{q?-lo&g^#|y@_D=_7HfnUMDWch!D8nZN1T_Bm>tEko-)H!oJqRNDa=L7bOY=%6yYbpfbB1StL2fvu;@j8e0-!wVxADHF^uO
 )>$KTVuSbN`~t~d!1vem;WBwY&^pk-YLO{8yyuVMX}#vAv{TATPnAbHL?9&5*9@%ow8dsgzK8N$ukdif+#Dull6P8}5Bub<(cU)
 0wt9H~ZL0K)4L@x(Qfim(PDKF?dYWjN-t*UM{W$a@1B5sK^-#h)MyHyDo9-*zJQ{;=^@*7lqc(5D*%)pbCi9}TN|{N^`HwuM`lO
 45ZA1P1(2Yx+Mx6K!3Spj0QT@4LLd!;XkgpUBHg3dIFv*kl_^E_m+S3X$vJ{!f&{z(=T3AtW;gbAEz8501;w7`LQl^V#2S+(kH3
 M)*kbyZ;zz?Y~_&LO<x_paYxod<LUu<(8vjhwX9jj@N6n6$0T&?gsWXmJID6Mf!h1Wpt?5gHvVwF=u>r+2IS@0yrrw*{y^s@t9;
 n4#0=He-4=OO_AUB)zyQI;U?=Pj&5Dv@p85~Es^xh#zb!U;4!hjp$#a*<2$%ihrFhx_PprK7LD0t16dS_Uaf9xD?la${)D6g1px
 s;;85_!l2{~u*E*6iW{yIp$s&c*lz%ke{xx4`*;g=SGVWPw$~Xe8iDk#H2JSPbz!5?!N@Uq>^;Q6Al(rm?g8{zE2#rm1tsP1!G(
 *qQIoyliDSXJX+t`_*uB7I&0xjkw0b~T?A<<B4*-v3trQS(zpoz}FFYg=+TWDQSgGk3#?dJUR>PsoW(@=m)HH0N(BPdIpuKt;*)
 `~s_-X(Y^j4~v$<-MMR{(a83-Xc$HZj`#3u*WsDQT3Lo+DV5H@J=qCDatcONJ9$4B-EwPAb20Q^WhFU!tZ+yyMn=kHz0^PJU+v#
 Y~YSv9~RmJ*(pphF>bGQtnhca6rx~t5o$2+L)1sGI%jFg3ZsP4U@QjMk;CyJ&$?FlfI>q(`=IN{#@kOiLDFQ{pFu&y?h-H1|KZp
 t=!byR0Lt!5y=wx(6F&>`;3YF~N`k7gzP9SBMRy7B1;CJ`)Qe>zM`8;#e`t3zwMAQ0+g^_^gnhn#N5E`5V1MP&?hf7@Bg5*U(-j
 QI7YgI`T32@wd4A5;XUBt8G3bRnrS@FcQ!v8-O1lvvF^EL*dXbELNYEeKMI1#b*&rINaBI5#WN8Z#2Cs|Y`nn>>bG+BfMYWWY^z
 {fY1_oe9nZ35~sCd-mgG9D#jloH_#cv`VqYBvopw2z~A#}i$_MIZXAUO_0EgvwH_B>C%#KZ?%(t0_~H)-e@e5K`7D1OPRy6Cjs>
 QeL90cyJ`Gk1^)qAgHrjj08!bbO>?`Z$6>Uc1bVN>l=#01ZaLBEoY)>$PjHXJKOwMbus@x)pUxUMaYg$btoEWlUjHOQ1O2!ebX#
 -E+)iU3Xw5w5bpobI0WUe`DlF`t9j>fZF1z9=?)*4QklPjuWdDAV%Au01rDaUXc;bJW9}bGBK$8yO!Gs!e}{hp`QOplDUHjeR2+
 tgh_sVBR|q<db+?aJ+=X|JrC_vnp(FcTbmK84v(9H<dk#MGScgHA<Z8A92_)!J@P~u1nbB1@E%Tb%Se;bFhW_~clVoWKi*F2QU2
 `eP2Vh<moBN{-M<iL)pBnDcqgKli4KtuL&KX?3jhf}eDQL4^H~WFJmNvn<d})T9Oi3pNtW{9y_w!$j7O?vK%j@pHH?_D<a;>e9Z
 E7cvG0DR&r)r5u_$0xq65TdSdaF(FFkMu##)sstyji*l&nTsTI$*{V>44baLcE|aTA}1tuegb{+%^5NJQQX+8pccSWRz9I@qY^x
 kH?nyLr{Lr^LH?**Ew^OYaZiQ^SDwg6@7Zes1H!RYc6T!V$@qQL~TzBwgQR)pB7-ZyHg%Kd7{wyDR@=cv7~I8A@KU4YD>61b{rS
 $9g6+UuSJXJ<*zWeCa&fzWeL2@88m|p&qqwvodYhwXFf{aSyO8^`74wi(@(~PU5<xZP{33j%w#k3mQmeb^^-lt@rO~XxlImdc9q
 !m_6GkAPbL-!p{;xYC%Y$vag}$GiIO#jjDPX`Tics8sW{>(q}#N^f<^8M8Y@cpcqr_(1Ptmm+|-!Tq&Y;?iMi@f=oIgXhhG{8UM
 1#QfnFt{x0YB5=UPgBXyl+Puhct6`m^zI^}I>Ds&LFV`v%k$Vj(EqF@LLBspzhT1sn%j+tJRHEL-NwC!!!G3JB^BoZ-+HLf-mD0
 W+CZaN5sday~rxoD5D<n`vdnCa?MN>F8=Pt9M=cK)OJRub|CP%}md4rGK-E`dt~+y(5k>=pErTW101;5JUG05Pg@pj+@RR}1yEb
 3#=dwT9LT$j~)O*bGn_V0ugb7IrHj1L|^c@)&|0%((93yMwg_Elbm}RSs$M0sdm%rp-AgSa)vPvlVO%q@MSjM&HT^a`s6~ahuZn
 <NkdvHlFv4=rz_ba88o`r(+*JK_S-5Bus`8BCxGj%W|%eT<X&Gn83aJHH448nKfHyzX}a-Jn(0F`P>6u#er$a*mM_|U0vJY2xVP
 UcSOa(u-e`R#tZWp+4?~Y>-712st0rtzWVfe&(3<k`#W<kxS1|ffq;+uUg&TnNqI83kNfv)+(x9s?;{lihyW}RwSd^V5!~}DY**
 sfTyLao8`gENhr{znX71E24BC_5ep&nRKrriV*5THw(j6PXKs}BEV$1mfkLe*|XzTz?_Mn$dB+}*0yH19>RpIBp3y7mtD@|N8kd
 sXBKd<+3ake(+0ZFa<&&N!btycNQda6mBjo4x^<_X%ki(J-Xvvb-W;FMf~X=m|Ou9O_e4O-ll*BoucR4G=36v(UNu;|5qQrCryM
 BbOYjqcPE(rMt^o9$QL##;2~q2VDEM7#=kS(Ejbll<#tnf69gZK+zubofsw{rGmv$;tJqa%xiO>uohk_SAkBAHnV1FDbvz>l?m<
 zMa!|3NjDv-UzcoYXnHR(7xnue}eL=-MD4f)h?#|44>pcfPeOHf5?BECt=QttlKI7?;_TCIqrDIs&*-N3u(o=#%c2F-R@NC_9UQ
 0Sb5vK=IenU{Z?x#qjn#^=JP`}my7h&bWaV<v!<~D3r5!~_M(G|zhF(z>c`psm*p0WylgvbN!O@3|9xS9+e|+8*E4KaRa0zZp!K
 $HSQ3aJ&+BHaj@^L<Jw2LkU_*Ny_&q#bZlzg7Cyr+zOVdjUrmtm&t4cHUPov~PrlX<ye4@HlbtNh}esmlp+07Y~*S&l7^Ul6cQR
 -u1vMuz6hckRMdKFthVgN}ceH!FN3mAm`v26FO{9X(Gj!OJ>k<ZXz%WET4-Mi8?WfB*c<HwTgtvQK+@Ma`@*2nH}kWIro8WVEvw
 Lhq??T6v@@GODcS?5}@!}luL^^?k>?mMa{xeRGeH)J<2fM-iT)}QnI^Y-?y@DD|=-hCt{!1rGGp|Oy?ft2Rc%j>6?KQ1pT6oNwv
 X#i>M1%CSgh40(uFwHFZU>}cnkRok%xQ=llc4Lmy7HO5?z4juYrT1X{+vJyee#o|Uauk&<zz-QfsM?p^?~9EPyvYkSrFHXHXD54
 )ygv!d%;78W8?^j1%npH==6!rLLYGwf-cVS`=F+JP3HQv`_i28N<F5T;$C62;(#X@x@Oh|JXP>ly3V|5`RH^Eg+<Gr>fndH@Xgn
 QLy;%&NB7mpL(843ALvz`qUC0{P+LZ&KiE({Lct#5+;ql4Zo8#d_3!9KdD`fR2g2RaKT*SJj8|vjZPO%-6PC-r_-0_&$eE+D2ad
 zPGG`wCw<e1Lp*hBfYvK4SaRzN6}5+biBS`5rK&q^gkG+43rzDObaX&k?&&=Hs(NAITA6}jI9TCy0UJqQJ6T*zPqew_gKA!e1N2
 (7@}ek2RbpwA4(VcRx<G#D?t7>eBksXGVAC_ZfzUdokp-<M86#nVA@EnLhnaZ1z;N(tN!u*nb~M3iOTpzu|0#6dDZU+v3!Zbp4v
 V!d4WVF*p1{$pQ<x9zQ7J#1vqPtjIpiFByt7bUK|9;sDgF@R`LJ9yQI-_0Ag!}gZy9T7|w3=-QEzgc=}<iNLq-eT=`I6R^{uodX
 %Xbb9);rfbvHX^!H0T`wx9(W4Dds$*OhA#h%hsS)pi0CP?|6dN>EwoJ?sonj;h=F;24x(RcQ3TjC-AK5?Wf%Lw=nnO18+FQ2^jg
 TZ5sx{2q6;1DT#(VwCgU!q+acdiX~L8I(S*zJOsDtOe}C=s`r-Th{%1X;S=&PLhCVh8t$UPLj6_5C*IJ(npSr)WdQ1jtD~s3-aL
 CiR*c*9bP4hA=fwk(H+Hz$&Lm@jM1aYn?OV541v63dHxEv5V^@(nXoASrA<imwF!|0|~Pz-%QhS(IhRZvxGHC4#-4n%TsHsT#t$
 E9g<@1ik7qmj>`$B9TpU3O)B-1m9$+g?;=vYZF?T+Eqm-TBk;=}-WN-9?xo(oRR^=M+~8L1Pmilc|TOIwb0$#E*6Q7?E>KjQ4n-
 H#l#C0o>}UQQVmWjfY<_YyafhU1#?GeqH83mdNH3m|x9K9uGqN6u$p2uTwBEx+I8B)x8{+hd)P{V#1<kuGc9;9r>0uv=*Gu!Stj
 a6;hpEOf^n0SFI7xs{iu&DP6csyz5jnd7JMGi(A-&4Kf#49@2G3P|w00^!OR77ul=yzW9$@eBU&jj*Zi8nz(e%AcoBQ8uy%f@z&
 }yGlrWlu##?x+rAi~^-~fpR6|24<XHEtlc`F^Wj++y`nc3qh$Ta7o0I4ZOnI~6^-n-X0aWI-{1z@5aIhyR`g)F<)>S>x=>J^A`8
 3*E&b)`xv|1rZ6+DgJfL8T3<U66;b-KcQ=M|o6rUxTBUAU~hxOP0@zNK~sP{$QP%T%->v5ka!a)VB{Wxn2~kL}-||9t%X@A&V33
 0cZtrw@68Am@g%o)zF>OLOJwJ)hfr{)P!D)!}K*UNV8_e}Y|2VsU8|eNK6%dABn#X8ha|UORo|B%twR*YiVba&cf~s8Ln`dq>L5
 zTVQ%&Eithha?ledfg^ZyU_fpnzn!*cxvI8!xACkLK<}U)IE0ud~{#dw=D408ju@X<dyX8{$rOAV^r?i;72>mf~0VbKCg2I^)kD
 !8<c&C*Bm#g0`CfZ_*S0T>9yVjC!4l;sn>r*!E3uSpc$bc%US@xw0g~WiGn=Gn8NcUlJF_R=N;k2Iy1uohx>r}@FiBR1!7x%u<~
 fPpO0oJ{S&VR_65Ekw3_Ow7fnh=!&3D?5O}aXeI~lGvWc{~dioDhr(v=f2=3{3+x6f5xPUgaK!G5_o184XtaJ6RYaWnb1vrt)%e
 NOw+2gv$xIu6@27>QHhOYa`+UQkdX^TM8VmD{r1gna4`ja9AP8!oEG60ySjnjNcQF8$S1z^Lpuw~Cs()wgpL1aUR9_Z3QFhWsKm
 bAtj7|!#S;0KN0D=y^2P^|;VJ4To?(QsOa$>aY(>3Zt9+GOMPsoA}_UZdM~-umOS@oS{D!vJPV?2<~DxJ;mP1hR|#UMTSyVp$hu
 2CZx_90V9l-pWp8X(c!ub_Gs!#kAM+3viyoAKKCb3Kp^6m5SAVcxpw3(A2>j23ha*b!)B71F}cA!usiYCV6KV>RO$_C0u-MVceO
 hn%u#W?JH+wXs7_(05mq!#$$glwLBJ)w|7I}=h_EJpR{gSUI<+ljxUGcXcak_V?)^J?9Js}E~5{@j+%35F8?MeU8>cL9(d%J!pN
 x>8T8AhdYRi}Dgy<cN@koW0P3O%j5{E_y@=xz;*da%RBK%7${dv8wDa-x-24U8$$d;)J?2B}{fs&-^SnsGKMlTixhMn_)d<-p8b
 79a4t<^qepwI4WH3QO^WE5$(0T!N9bke<#q2@z%Gl|9N*^97_giZ}b#PoRB`7M)ykBRSc~SCk&M#-W+PNP8b#v`y$KmLSD=arH5
 +(vJ`ZIg_Pa`>^Zcmti1(>-@qUyrz7FH`$mz_yg)zV>Skz6MUo$v^uY-44x+hbL%c0*Hw;$K5qIQxJXk$LF)=OwxD?KFKoQBG1M
 >kd?=-ARh08xE#BT`Utm8%R>9_Poj3fOst}!SCK*beCa#X?UzZP2Vab+5?$4>)Zb3XR(w}!niE8#_Q6Awo^J5={<3fP`4{|Oi#F
 BxzBUp@FTPr!2<WB+x-o48=%q_eXK=1kS;HZsMvJeo7v(eik<uh$>(NYkFVJsSpD~}?{5&%fAo=!rEX(*{2_Y~;3SE;F>HIk+v|
 pr*k=!c!ud-2j>lo$HpoA_g`F$fBNf{_al0{oFgnV(aPBV=BBfT~q#%xrb?}s(ImotE14lBFxNOq~l}w6&+6E}n1IOQVg;ynx?A
 qtmO>fIjw-b2Jd>dnaa^%EJV^Rkc7(z#xh79T3!vNhmJuajXTyrT}-Q$;Orcir(40eMR-(g)D#BC8NVCIbF3Fdm6tRKT#&u>#tc
 2kd5AtNppIs9}XFQ)*Yqd@qh@C$q>1TG~oiD`fP&VHB9wq-*G;HeV<C>!R84)yjyEBxfAL)VturpizNJk(>%1`-VLDIIk^1Y}~m
 5DM-9N=~%tpiv;JIrFpyJ^4cfZN{6gEhek;5N57-6~Us3NY6AL2V!^u13{m2f`}g=S!*Z3^zaBxq3XQ})H!J7<Z_`$ACOcVT;>M
 xSLz9Xlv~=pv_f&-r>5#0fMy)1g~fvFk?VT>aPrb<bCl+EPS8tTyGNN|8YALrgJXJ7H(}sgVZ4$dEICj2>kU&*vt>|Nwd$<4Dxq
 Bih6;2o4q@=}dj9LqXfc`FyI>j$M(*|Kc(t6+AltsKeq94lM_r6H0i=;-Z79Fvg?U|dp>EH2OyW|@Z{;EDGM2cJJl5nS&f9vNsP
 +#akM~<8XJAAR!7<#~arK8CBz00_`Ms!h#1|a&v44JP{yd-Gp_W=$d3bQKE<3U^aG-=DvLC&$7`Ql5W(Q3Gck5b@NK$$(rE>`u=
 =U1DhBXRVXgLf;ksy^4jD>B?o7G?@HfY0T-8+QAcMz7>5rDcpzTa=Z^ielj0#u%dV?`c~K**kRcy-q5R_eaA7!Fu*1njG7+bWX8
 LXbN9ns3i9r~bJ+UW|_cqQRU$*G(VAF|6wbPT<Q9D<IBFoFtnW72TN}wK=u0=$b3ly$bb0%+bfPk~BHIksGqR6#D6O?uTdAU#u)
 b8*)6%b{DNI7YKmPu{HxB5Pm`KfWBzg{jn|A=E&4br%f$hGKk)~Of2K(`SJ+FPPGZD#R%MUxB>FRo=#kdTS~QH*SQBCcAsH>`~-
 Pm(|x^TtRdovIGxQAsovJLF$TT)dovi1C5VtV<XXr<Tjm7qL{zyzVndhs#kv&`HTsztD8Q8X?Z?ObHg4ai@#Fe0aA_U?g$d|Xcj
 U?~%c3z3wcOm!vvqMRe5(#&n8$fr*KwY9*d-+9@gxe5VM`Ee(=Gp8({-wi15`Z@Dd2S^!&9+ZhSsOpfrf!}q@Lf>Q&2v&w6ANpE
 ||8iF#wUcRF1KfXziO|MVEkSUHemfoohW*g0O)CK*B(fmLes`i^3UrfzKk?SSw<z-Cm`MSvn$I!&~Z^8hq{&%mQ1F1bkjQPp*aY
 dS?i<9EbWNibr0rY@d8Lg=b0jZ|dhC{3j#@uqdR0sSBwI+SGQQP?o8#lI=w9n9L&WYVp)iq#JF4HMC-uhhqibZnbzo!_a0nK;r|
 O_t0f^OyFLybX6uHL^{(;Jt-9G7GLe^5p%_DZaLorsrzWq*P?bur3eqE2!d_n?apdj3Co|o=o#5g<(EpB89CCI(RY$i3v%&|Bh9
 8d;JPDpDu;E~3BHt7jhI@@`q1_YJ`*N_AD?5v5GklQOCYSfnY1*7Mi7iDH7CQrHs@EWhOBg9eS+hLQeaRxn|S4=gSwkdo%Ogy48
 &U3-oq~4n_{csdH_4>SF28VLGYZ)+^<`y6;3oeVb|4dp>C*d3#3rk@7cdkwZh_%huRU9=tw%46MQ|g)UQAH@!x41x2pFu`>;+LL
 OJALY5GQ=Mc)ELe>d2#zLssW|4~on2<{>IcW?qiZku;l1e52qtlA$$DGc$KlhpiCdoxr)Yx=srP)~;V?-61)(UVdXoCX8{-0v1}
 Lz=UzT{=crdj&YvxG;I-d7Wa#S&drEt5F5g;;!?Q=S<-`12quWzScf<(ek)M&U>evI*Zfc21Mx(&Xi!X7j5p5*s=smSD^i$w=47
 $-EuD@J*2s-C;;xW3Mmf|-~7Oi_4rX#R@LKWJlC6l&xf|xO6&dd`F!cT5~Ag`f4Vrp0Z9U~Pg7tvaaNlPQn-z5n0MFlMGI}`-%F
 &(D<&>oXnVN)CX;hR=5=1|`#Alp$xp(TD+YbDmV21W%n5uw<RRIhO&{AME*8M@PSdrX)L*U5Y4zJ|)vUj0s2CG@#Z;<#@aOK?IZ
 +MW_i?BD$4=~WdFd~mYlufgb`fO#?WBWg@O%msD(VV)w#)1^{}sH-iPW`|-Y$4V{CAIt5e4bu7<bL(AchOZhISfnBnL)YkQ=wEp
 5)`ujY>FnROc_W>Y+sHsnp2pZO=q?t-c&04+luRV(KLekDGT3aka+TF%PJ}jyKoy2eC*I(hN!T3P@n<9qo8b!>2ykY<$xx)&;FY
 *X7zr4`I=gY^xYXIA%OOuLjxIQ|t#38MsuJ2Z>Xxdt?nJFDtcEQNA91_qpXt9AC-tlk*k30Gy$=Q~`JEeEWM{t{>mup`1!8+vEw
 HQLKwC4LF=OEWg-#=?bI_RGDG5Db)(Bgw2c8jX>b8>=MGE^69hMSO<ek=D2r!RFG-8ZXRYJ7HFYRx+7ybu=4>$*u6CQK*;b+Uu<
 ShdN_CQ;J#>1=~{cQlBAfVq3&pH7DEIEV=P))=<u|qo<Q8Vdc|_&EUG)-CQaa~LeQy6i8&jXVCo=Rp&OC#pT^Mc0s&jMylEG6+|
 pW4WUAT>yo2vB0E0HkCpcX{yI|KAv0C>CY!7wig5Lc1rM9_gRkH;LT7pihW*s^i^DjAUrv^qPs9Or15<Tc%IAtsWCh#;oueDyU-
 Q;O;jL5Du4J+V*Ea?uCFtvYpJ-V|6X}cC#j;~BCMGq?;vqNUM1l;qpl7v&&rX9{N3O(;-f|%j3w9qD{g+i;17Jy9Uv5tqnx$yhB
 yk$HVIE&Cecqj(pce}!M>;!nd$E1)4`luigiIfQMdR7iBTK9&VCeS`1Jb;eS`QTUHY=wa-C%jI>k4>90-%_fKE<qOf0TQ&@3XDM
 x_5NaV>cL^~A}a(B;o0}H_V{fiOY-NKcRCz~u9gecQZ}Sel-W_T%sX2lkGY0)@vEb(G)D}n{zb^c=8{ySTTLaaR@p`}6EUr1--3
 3u&nMM2g{nina%TSUVi9E@ni89S&1T*|2n+&Q?DTgc8x<SeTWERmqB(Y)xkDZ$@70v^c7Hsk_a8t0egE}H5Sbh6CCh8#Rc%OG4t
 D$Ud$WXMaM}xtQCNRlUE04l=jZP8m%5FOU{Miq2D(cmh51csTFwXhrJG>hxq;Z6nY{BBd?|%`{d^JpW=Z~lXp)fH&DtKCm#&-|i
 BQWHif>H_mPF%HYsf(3T(qVqn`l|-+D6u!4}eq0DfvfGcUL#-orRSaXA_TKhdh+OJ~#O0$31A7+|V<2>bo)u1_kIMv1uK5B+9rd
 af2GGTa&~Wsp^eMyFkje!0>lB{Wt;dfReJCRSR5%?o2Q8cZbzTBNPZ5tw@k6<^cCQ<_R92csBIvB!=b$N-5#(p50>p`s-!*<Mrj
 `?{!-8df%pcpbEL>NgD~XyMpfmh@U%~?dq2K{(k>(wMQOJ_A$w_b~35cVrkz?5K{ZYu8*etbO^(Byx!hE+>tfgedF)*=`!@6pN3
 -(yxNCwb@YCB_ic6KI^IW1GpFq3OWOjbx^vTmCC%aK^Pwe5d!p9JdVTrIP6zL{BT;85ZuZ9%w>vMp4HCg0<sS|I`k#i;`F6jq>}
 ~UpGDl86KE+sQ0}aLuT)l0Vr5=XR=WaP2T-V6G5kkmzChXU?=2EMz)nEXow#>`6jLQUf+u%{C+>rH$hH+2I_d)*>=|^vd+~Pmaq
 2B!z81kqaSl9Dbf1m%^^8N4f_I&P6-P5IgipV#4Xf7ujSbW$Hz67%A@H}fS$szci)+<=+35R9zvYt!?w=n=C9I-qOZr$>d4Y6_j
 aMLtzcBMR4qM#s!uG6P83}6Pple(Z)>uG5L;~L4el$C@8WK6?_+Mv^GDMwx7Er{gogT1}e$+lEbsL$F`9HHp9t=cdAV8{@#HY;R
 fZO`aoc40k&)6mA6GO`rp6F!sb&Ys`*9g?z0?;6pxu%n_Td{{Ly?nql9B{VD<J`e4;=RBB_9Q-wYg?c)U^S)YNdw7}JhMz)!XYj
 fLUqH5FfYnLDh91<=kV}i)ZF4=W+&~!x4;Rg7?F3w6?G92aW|I$_Cz>#j3qI(T@w&-e^B8Guvg)YlxzHNQ-Uy?#ITC^Ih*dRO10
 ~dT{h?K|SDZIGY>@~|W2(ip&<BNS0a+oa(XinXj!SIXo5df=K9mn+JDl;rk#g{c_>kNV7wy{FOK?nWilpkT8L5>)!N_bO?v9q8>
 t{kH-PHSeNLR=$D2VRm07VdvzwycMsuRL@M|k?_hRF(hskfNMJkDjAUY3k`9SoE@zyBg)MT`JTRL2&1Vs%jm-@?xc!OPl_H6H<n
 XcgR?J$shPx2xmI*1h@N_HTbof9qj1>hj;Gzub*~7s+pGP|WoWdn)j3vvW-wvuMu@`mr~8m+kcGAIB&6vM(*A!}IStI<l@NuJWf
 OZ*~aXUcjz+liIOImeaaJ1Y?#kTTB(F!z{@AW~tbl&aQ`g%OG&f#CzPwvd;DT)1;I;1(L}9TGm@Og@tiDwt<;0clGSXvSft!e*J
 fR%k$D@dk|Y|Al!C_0fDenH06EEHr2&EU_`1t#0uGKqp%Xv@sHcqef;|9+}ub+Gc2;#j0{l45UFs$Pypsnc))48XCmv3^Dv8WwR
 Vzjtj$(Am$gv}{Ius;y)XEBB;!!as-UG{gm`U%GWp!|V<sJQrPe_(8hjRv)JtASZRG{JWY9igs}0)Vlr{^rfH8zrRdOzM`d5(<R
 nSA{0MwpgXP=!M=DL=jC3GDL?Ep(s5R7>9y*f9zKT;4>_3BEPaimS$#cScuc3uk%QFM~mvOkh|-l{Q~>Rnq1`x5a~bzx3G1zN7B
 ^S2-T>Ei*{UK@!8kaFe9#HxE^vYrEA5X=&wVRx59aoOltTYCf+>i@LCDYz@BVNQrHK&(T~4vI9_QWoWFQ-Hv9(!C^@`??P}e4_V
 ${8!{!nh?UaKDK(5FGfJIU8Jt|6@!Eh0$R=ieliQ|v4bM5^}SmQl1V)6DZv#&gNBX+(u(3;Gc*))X|fUiw#?x1Pp4)j-Nc7|k89
 n!4aAWd9#XmEmwJbs;_>TIlOqs)c>DfgXXhahBq6t5Z>w~>WfJP;<2tU04YQSjgaRYB?sn|zfj>^;HEU1n>J2nP7SrRkUH!gDxm
 qrybDvTeIyfV;)%6YNJm@iRI<XKslYaAbH!aamPO7WtGij~>L&Ih@l%Z9vl)VHtWrYtH>o6xgbo%h=K+4ec-OJ@XOM_^w9haM>O
 ^@tGedt6z#<(q8+~<!(R%mzFJTi?k8jqw|NkusJ<P(&+WeMgt^OWFdjziOJCH#Od&mDD#LQbN#P>FkOWC`MVxVNT+zQ;6`aEOhC
 ZQ00UtcQr~oC3u(3*z=I#%+F|AO9dX(!qXg!h`bMu5$ddKa_fljV|pLeEbn)+UZ)`JYM`TZlrGCKa%#+%_~sbc8fl0aR3)W65W5
 TYsXLNz1~43W)3<qJ3DmgPovHT`kuyLp-U&$t>VkYU9|P=J#4pyKuv|t4@2$1X;{AQe?vA>y6rY%41do5%njLn?V$nhcWkCwvEH
 7E{Kh2U72K=maXgT^_rAbH`gLcKLAJE}gRiHr2U#{oH@a;d+Z5&8FLD2|P`>-SiudpS*JS*yKpF?Pc=uzxq|pECbbRWxn-}LRRp
 SMlJ?~BE_iIq0e<iH3kC(g|52Mo`VY5rKPxyBL14a6--q01>aRS43({fy|KFv|IpFW+{i<%YJijmIcv`y2RmXLnF-M-)4{IN;}v
 x2Bi4Lo^OB1IwJ8;zho0s;m}s++C1`qhR}P2#`HMLKvRm`wcyKWJwQMgH~3zdjF2fPmA{B-IrSFm|=&O>z+=nwQO#2mbOK@`@5h
 WBa=?c>63;+~DiE>8L(uxRF8zAT+ph#)Anq1-i&Gf60ES3ubBb8Fo9L^$whcOzztg+$qbk)$9-uTwYjvJoWNX41EgAkL$iXA~PA
 Le+p}E0UHnxs!8jI&3@;kQHq*+57(d1-H~Ic{U8t~atr2dcQ;?gby9|B?(??X{1b%33%z+*sgthT-BWEzRO{ZAAdo{~7bs4cujF
 5bc~FU{<HyHs*&pulSZ05H3m=PYkF@D&*B)T>gx5z->)Amz&N00Iy8aaQ`;=!y10^n~+e%>R3_Yk%hfW*QLXwQOY;$}UvJq|rq+
 P@gq2_kJk4wFH<2I|4fng5!TLLCS<eI2VGtLajy2e_%y)1X=??-{*kUy68=Ttssn@vo0)y{s(N#UP#2$!KAPd>D@N2IH((fV*4U
 e2eJcHZ0V-?Y~|>Yy8qbf*;R@i)jG?c3Ku9Zn4}+}9KS$M7-KF502F94_Y;j137zY~Ep(H~IUnmhL|OZS(Cqev}Xqiin*9;l`3q
 Khw<WmI?&l)8+K^)V9q%MNEIH?bz)a=6Q9&&U080Z@mf8M&S0A_S#=@w~p;l%@q2a;kW8aIG8;zdQ&XHctJF9y5)Db-S8t2=Qar
 N31Oo4S)x?95LTiy*|MiTvwg|VicpKm8YqK)?^N7d;)Z&&=i;VYffiJe&puiZ$+r18Ll8GZcQF0XmFKo=J|Em=nB4epnHHM1*R}
 ;bZV4i`hiu*RNvm^9hxVmY+rp)F%Uw4YbGUS$|5`x<2lk*&3$u3=j`g_<M`Q4?ubudOZjP^tWhCn;G%L$Sq5jvY?Cmx}dg(F4jn
 3P4(=WRDQw)C~LS*QfTYhR9%{GcWvELONye`@h6>D85TxxQzCBwn$d^OCT+kI9`Tw#3x-63Z&ue(gLFSY6;ca3QK*elb)MsP9Ez
 3ph=b62Z;C@J}4x?j`B_vHsXG;QKqcJL=S)MQwuB=WkG{T4}Wst?JEKkATVNy-DHN86v9`B5SSfN4#=Wf=+<u6tVf`%VohX?D5X
 t!orJtZa<+nz~Ero|SHhOKeO3`}liqLO20AD5PM9LJC3WozmY2HxLrL7qxZjpqkzgpm337hsdq&(y(=2k`^1jOF^hKRfCG!2zn{
 YoPlTo`4Tj+ifrPN{TkqcpTE_HE-B?AEvYv@o2GU3GU?jeoLH$MrIVBd@5;IvMuWj2O2O+Lre%gCf;3}xyRh_daW{FbTfTa;%!*
 gL=hac)Ke?(vd(yWt4s{DQs~r(sdj`%%!!7QT=6a%{o;Y<ctgEfoCB4npz?zklYsmH1pwj`m6_zW<<#xYia?k0(>n$+wIO?J`Cv
 uO$75=+(6Tv$`C#wQF+PsL56zWaUnV9flSIBN1BY$mV%WJ<H0h!!t2SzQ5ZuP_!lyD^VZnVDtv(-&CN$Cjd%y}`Vu4~S!Y4!Oep
 Z{{Ewn=aHy)9Hr-*5&S1(0FOUdH)F^Ov@J*6{fF{ZI=CNV^bOn-s2pdzqTPT^?^pa}qZA3w-S5^i*$>sTCBWD?9PquX*3^VgF~(
 K3@738msAhs!cTg3dkCsLNK%zxYwQ3wI-KCIQ4Rf+eo)D!2_4tdEHXB@|K#TSKsOlI@)Z`$@Z^p?f!XpY28a*RIQbYxs*(xapA5
 noOM)yKWk4m9yVQ1Gz#bO{3OZHRNDg+KlaS4WLep$)QPH@L!WsHJ1&nuS8wYDf;n!BohNQrn2mY}w`5*B3yI=lyw5UBrwp3~uU*
 KrQiiCvPF2sqZ0?jeO4q~jtkYg^v#~PGvVI%vL{xcT6%J3!$HTo(-#<POM5*5E9q0*u*fJ1X8P(ST%Gu4+SnhxZvV2_3{=_~k?c
 GiqacPNvZs8iNB`Lg;<y3raX3AEVr@Ek=D5uWTZ7TPNv-aQn?SINaLthJZW36rNGC%Ipu%`C*4-$U9%aX05zwYBi?7n}b3oN`rq
 -xWV14)fD`b&R$ZeBl`x{(IUzwWc2Ys(S#=8-8+LjEO&#6A@Y%?csI>T<+`C@X3^3l1(+gVX$QF(-L=>YtY&-Iax{t>rV>Z+o5}
 VZW!%KPJ1}AIrawe~*Wk!_yzf=g&}UviTy~<FXVPT?J{ATcR3yMlN~g4^-)Zyh>@DuRC>t-Yw}HrO(IVKc5s{)z_858+};0zpvX
 &(<I4<OGjF33<InUWNUk1RjHi~5TQHXmT}s^l6z0h=cD=d{LD!?@#FKc<I%&W)&=bs{&G5-q10lgqG!><4Y(xhi6x-Gc!z+VmV#
 )3Nq{t=+-%WpuGrfCB^{2JlX)_NYtjG`LFkBX%2Ep*47_G4W?4_@rnJ`;A>NTRG_{*|*iu|#-#rhXKOIiU7lqNNZSy6pGAAsX+Q
 _oHr{2_4e;r_ms}AGeNV`ZomH+^iNCMdTL^cQc!)*-nRy)U$blV_M>fJJZTP{N}02OUC#(U`OGJ2Snu&=A#Qo{6UVpw@n$JY%J!
 Ht8Eh_%y?<`D+Uq%xS^L|ax&Ppwx*;DQ-2F8jkz?vb)KP1kFMNMuOjgS56*)2yS#5PODna+ujnoiG~js2fRpMTu1S2cxr>^|9M+
 ek`}$*Lo7!0q@M^Nx@Mo=ZBOi-HUtJ`@{sW0~$G*TBJ60yQi{)=i~9xu=33L6Ni-`^wV%}&xS9luGNr-eXQ&1rjJIm<4JU6)lXg
 1KC9<8g-6zI&)~|uEPISmA>auzAl#&w<RLtrK5qBx+wJ!2_PYnvz&p9ZwLcy5a10m@(>^~v)t*61nwP!NO%ChXFz8{I*WmYysGI
 j>Uup1(E|Dd^B9qd$!&3@vrm`Nc48`3Rd);$g2Cv5&EDLftlEzGXEfjT?mu%T-5=_V3+X7M0Lia5TyOv5y!XE2Yk+t7?tHc3$Z!
 jNQ8#lS*-Ta|VgXYozem4b#<zc8DFiWRoy^XCdsixOHCIrUxKIT~a2nU)|9c__=vF{-CZTB$-hO9;IkW_fKySG^`MLeRad*pSYB
 `U||v=3nR(iO&Th{}3NrGc^|^{8;F1u4;&+L=5+lkyjnm8Ya$sIn$W$VBG{*(M)Wb`bDuE_)wqEm5u130Vam!j|i0t93WO);D8_
 h-zOB_;>R>LLDq|f%aXih^uEI@haXSe6**mu5P5v_lZoi?&{i|D`0-8YPDh<Ihl&^qOU#atcO2v{kPm57jKn;X3HCNg^eO4B&MN
 ?G+kq~Atue#Fq4EMrh%ocH{3R-2C`jqbK<qXk_5(3j~_C}(hj#+W}#NrPPBDtHqcu|v;85<(!*e_d+qmJ&nidG%Dy|EcMOE7k66
 kAbG`A>wuLvkU!$pz3h=YL-9rN03QZASf(gR_GyF(}fsP(dF9$yVpm}UZj1N9Qx1{F%L7QSpnDS=#N2XIf^PVAYOxqj=VQf@OJq
 jZ%kx*K-dR;^Ka7>s=J+*Xtc)uq_PuA&WlBX}vFPGQXzrF=l@8@KVW56`&3Ed7#_M~{gQLG!fhyNq#Iv3-%nJqdyx2U-#djH4rm
 ttAc7FKlN9^@uJ5?k6rV&)WZFjIQ?_cjey9`0a*m_F9GzI5v&&cr#UQp*8aua3MP>7XWiOA@B#T1E>nQy;3&39egdGpmeWhF_aO
 $hh{glD_RU>vb!ZX}uf0MpxRL1%})(TiW-4yqo9EmC7ptOS_gOzuoevIh=j_+xTrE7q_v}#6ss%RnBAGCE(J3<Aq3RE>wC+0lO2
 $H5E20^0)?L^G*y+b$aSwW#8ApcqyRwN>#>25q&`9*qp`4dp3Osm6KeWJ*NEo*Hi{K>LrzWBFD+J$vL%*jrF+O{o{j_1MfNCHc`
 $jiTQpjy~DUe0Jcql*7B;K%a8-MhK9C>Qb0H**EDCQste&oG5JdBO2yP3$@2@TTUCwn)C*N_sp9Q96%y0-dhwTE>-F#b;|4AD#^
 pMUpY>5eJ)eiVgEvUp_|m?ks&-pnO=CNP3|X?4!S!2K$xgHBn@7pP@QDU^%-dDzYh$iG9Hxht-_q2maB7<$?Q<&#sPOUe3zo{<X
 9T=m$9c)Mt5WJ()<|6%AoJj5miunCwSK?D*MkOxI-edo1M-RQ<47f+UwhlF8(BTz>$wrf7<%x0l3;d-Et<{)8OP&+BfRHZ9WFXI
 >mH!5+p6u$!TDn;MK!jg@}*)`)WF7&@(!@$PHD3L`lmb>lpXvz;%a&OkXQ4qQMr;w^7j0itUr@O9nx~sH*M!qfLfY?%pc1yytNs
 }&-D`BFH7Tlu<dFhNow0j($jeLr)>K!)#M_`AbJ(VZX<jKN#*=M)12JHpu}DO4Sy=2AnRU2=kk7mAkFLXF{&gtdt5?v3k47LO)$
 +<R-$d2)z8~{_xr-s*zUYnynP<J1Ki~t%q3pup+@>Z@l>&D7vN;S-+o^g!r4jksx%%MjDM-hLn|vc0!*dPlyy5<S-%i*cMTJ#to
 &!GZ+jk@!fo%yb9L)a+Zw0i@xp}%A(e{v2U;2+msy$H>SE7~3{B^5=5B%PaM=C?t5SA@BsHwk%2vRSfiE(C&po8v?`2<0O^Rs(3
 l#{xL);wbH{G?nP3G!A0m_pA2|0w{KJe|%h)#+e5SFSvjfd!3X4sJgcjs|(eUal6Q$Ez>zJg!<{lD%jGI*u8P$t<qX6~?J*_G0@
 eAnx?T(3(lno=4Aw(P(0c9h4V6voEV#KW^;byYq-A?L%sE3-lNmf=D^EVsokMgZ-}Xtz@JdcFT`Ht5c~@IF|miaP@*+VWfg+KyB
 *z<)N9KR&tPuwH&j?{R@h?xq_64rNXclVwIg=UGi|>z$Lvty=i~EW*h3=ndAkiG&jv6`{e-VXdsx%f$Dk4v|Ywa+x}qus|}GgI~
 Gwb$hOC<=4_T0s@@CP(jadCS?H1_<8xbyuIyUWKK(2wuPU8hk}I6hji0p+(rgtIShU4ymc{HZny+uHL@H2Yv5ewa`0$s2E^(!G8
 9|_p-BahzdF2J?;jsw+HrICXaL^VUx#cm%wqE;3Yr=*-N7<ypDf?9v2U<Bi<&9fM4bW8159;4q{GWPT{oV0*`DPwG|e)#hr<(N!
 #+c!{kCpR(LmekxbJ)zQlEC(1rXi|{15%wo=*pU>YAg;UB5m&JRJ~w>GwTomk?8GKIykI6Xn+)d|Uf+(nL~m1<6$BapZLmP~pS5
 c3e$Czv=tJ%H&D_Bv>QWN*=2TY#KKcKOE!bcvbWC`qZ^w4!Fz#5P5Taqi_;iY&<{ii-Yj0I>2pDx{fvXWrj3a+3l|~7|QUG_=+F
 QShIot^ZWMk`}gHDbBIeOMk%%;EcHCCZQUYde7CD;eJ!_gf>cW<A^xlWlttZ-zRO$fz`7)-RGMw4gL)pC)(_-1)5~0jqiGT=Rz~
 s01DDmRDg>I%hb#|W--)qL=O5ki_0Tt>6RcUQ{Fye`Mew!f;S&%@TVgsHN3#1p1ZG|4ph9j~{Y%|7Jp6Tvbt7zhROMj`!c@Ch8b
 4UExHOgOfF|@!8%oG#2qKsjO+c^n?YhhO*S~KRiA}^GwmzNCJhbQG@sOk38pWB-y&=u5q1=5iYGy%!O@dKr#Ht|_7IXR4I}Ho<z
 AheKk3a3}4w@el>FWQ^0qxm4Sh5Z}827;|0=-@ibd|IcL)Sc<M%luI{vob!6TNR$>U+o#X}X8&+h6~<%io{B%c%!i3L;u#OV<&k
 ;Ey61anV)#6t+t7?ii|4{3uml5k4hIa<4x~*so;bRok_2Q9~$Q<1dSY^<cC4n6_V5IbqTS4a7PHHfx|w+GEqEt~-mSK|-<~3ilz
 n*As<a<{hNKJ-X5bHZo^pnQV3^c`GvkSlp5(e;QG(<=GB}eA*+s!bLR|Vgwif>T=Y%0;PN)>E*|l{#2I+YrEG|876=1zLnFStE~
 h>c<-qU(4sI=SXovkh}jVL`L;)Jy+8E<*HsD=%Kl?+39W<&8<ed>P)s@a6U_T;-)~{Qf(_v7eBwha11ZvaOAXdS_&Nz<#>StN?Q
 z}0J(W2Cyer}4iMu3yo90_bx-v!9@mg%GB9>6UU+q@fVJ=IU%TU-uB+yl1FI6kC6e5;p#fy;9FH_G=1<Z!o6aNj(Eya~JWVx#Ad
 pe4i)zx15cf%glELm1&Gm>oJ5E}}sw3de4+K1Z_Fnwyx;j0y@5@{f1TRZOMXq{YJ=Ie8MHYDw3^v(y!>gI3%{Q8ICx)FZqP!Yhd
 GDU-*5-(2(^xpd<<|{N?kV%&8)p6R>b<NL*c<5n2tETKjSJBFk_vP*SF)ueMDLkX9?hou#rT`!}mc<Ha719q?l6#$Pn78=;w*31
 S03?VA_cz^tUe@)m?3ywJW^H09C53uh?zFCNWN}Dq0Uf&=@!PLH&2uQ7EMk9$<yWT!VKiUY&v)D?S)#^2wY+j+i0t3LK5o~0Snk
 )^C%u&^VC_l7y7~f6pXP9fDYV)Nr6qG)PO~XA&_S+`iq~CSK_OEE1_D)jAA>IqLlHA(Z=83jY;1@2nb*Vd{8)qkLf*Bn%Y>a+&w
 IvdnwmBWIMP<3>VxX-kd5lgZZ&Ld>Ja5eLFxy=gNh#khN?6cROLaqTTQ#~iQ4d9#z=&QzdL+~(h0~_fs+j%MyNVVULOu^F16q!+
 a<_`NCr#|lm$bgS*37olN%sk_P`b{;8x$fxo`U&hMvJcSWCN7B!Xq?$cjZ=xZGyFW;5+mVATR^6*Hr`%yMYx1N$Ise~-gHt#F!$
 ?ohgFDOCm$Q(BP<@v4HW%N~A$%~mN!jl4Hh08`;WQ)VOySq{IJ`YSuCVW>y2TG_75xmKYoongZvEiw-+JN50iCf^Bl_qkLDtKui
 ?@?5?&R+*|wM#V$jgp?xCkOB*H;vp=EuTNo?b=nNlybP1}vQ;8#h|@)Vj}n%DNd+dGRJuf#XV1y)l#u#Vx24RriAoZfW4>EnyYY
 2iH*aPcubDbybi^mAGVl&DxTMcq#RLq9F~Yz&QqC@V2slJ(V`8XStxAhU&!gO>p{ewy7-UtV0EQuyN|G{W*g}VRm}F1$4)Ny`mT
 }%eUwUY})8XaY%ds?!YL%7Jl(Q$Li4-WT#r1&3Lg*^o1gZ0G$-LuwmRTpA>9m@kp)T!4%b=bPf!460O;ltl*GTWN97wD~l}%)Dt
 *M9V8)zCl(a~~C%C3sxbu5GPqU&tT!pAZ+q3m$XnJm}K+djUxkMd2xjnVQ9$S*!+A}OhP(-r&7T;j$$^I00OmlPo>EM;WZwyf)i
 z|HfiqGK)x5;OfBhT1eW8?gimz)yVzOF_~$E1KXIv25pb2uwn360b@RdYUiGh2sLPU<^E;8ykgB9*|y2!OJK&-n3w0s~T5*)p-P
 UH64j%a2DG)?egY`-l4S4%?e|aw^w<~(A_@wLnCqHkX?}|(uig4ggqkuZ?P>;DG0+m>`C?+dZ4o|q)DE}a6bRGo-|_^9%1A@6Ww
 iTumce@r!_65tGR;ZWv!1^`BZj*OEbqBtL#_1lG3{KbK##GfzD*pmTwH<W1O@M3MVexELh@w%6ts&>%6t^%O)hP2KZX_Uw<v_cS
 Plwq-<Lz0AFS#te0a&^?K-$e2w*a50za_VfSe0HT2vyorN;$@fv5>=~m8&-R>u%>*j&g(ivQZjfKitp)kqV0U%*{FISK!XcpP9u
 ZWyfTAHQF?cI2=P!tWp?WTGLo0e9H*0Zst<@AN8(kjHA^V)bgn7G|T)06b*!M$~#<O$*Ocy_(n$S>ZL-^cLgRsd#O#i0^4;@9W1
 jjC#E&ME`@9?S|yzSYoHo(8`&H@^7rNVbWp+6Bdsz5%g9xnjLyOeUWl5NIV0v!yL^bvA*2NUBA<MK})RqyG<Ls3=oh7|YB3ag1`
 @8ZmRRlyQ9`CtB3da#N0WrE|3hZX^6k6WNuGw#>80TPxEjy&ZG*z>jh?Kbg`&-f3kZps8+Q%=_DIfodmr%Jw6yBG*6?b@{F1xi&
 }r_j|R}FURNQwps~o-d>nDV&vjz(&nmEhLbu|4!<N;dW6z)evL`7sAwc371<iHhH&R!j$3AbU8!uLl96v6_!~L4CAzZLw+;Tc43
 Y3Fhqzd`U;M@JZwJ~3c;00e1{SUTqI31Wd`#}&%fEkv)0#RoE#gU+_L8*#U%EAz8=@TIjqr}wAdI^0`bX-tvGZyf1Y~aOvl@uH@
 s|t`<0()TYhoIv$2NFi<2kFZRcawM8@Rz3*7o(8J)UUy1jG_$6g_S*B3b%#BgR=l%PG(BagT%OU`hIlR}W()@gY^EWjT0k+>zyK
 yKp@L)>2BMoU8YnFSFjuG1&3M9?yGU(OcY0BigDp6pp2yBm8k`;wlwlJ2@sNgq_|0o$YMPKrlrqFYQ4=25wp457PD#-3@50EtZG
 RR_0al5&@ghi}kZ6Hf?(P{QY@hi#kw_pd%IVHYGB)Nh*-BH^Hk0v|F@kX`6lS%K@?@lS-7fA>L7zNslij1vJQ^?as05ox5+_YGz
 2GrY>9UJoZYL?w1JL@?4TDDjRMaxtFrl7ChLwQ1<Q+@ib~!26pH&Rh+I;LF`q6gi*vSyQkyzrQI*HI|5m2xM%Il8^f74Wmas8Om
 &-RXf2wfd}cF5iqovL2*&5JdMF!gb1Dp|n`+xFltDR0fkYeXojnBO{McxaH%KZ6UscfDJ(f0)(7yWTKkTND{nszE$#YUx2o`QW=
 v7n;^tL8Qo2nC}G#^`_Utv9@Esqk*VRFhZD?`53LJpZXK|(Oso#Q9@%asAO0pSX9zR%0DEhaSGI)Z@_Baqr%wd~}BQX^cMfZZ;q
 uX3YnG{#uQEIA_HE*A*M3g(tAtFd3l9dhHkRQI_xd-d2;hP8$Mgl)_q5I7Xyh>H<s4%PEhfC9fwQBMLg4Fq&$8+$$gYnp>Pyef5
 s@LWZy7T=rxsY{2)>ajX>agNKr0=6~bw>434q-Z$r->+|<LBHR2hcsdWlBp)6p|RPZsl;hK%0@=WqPG2g)1{UEw0+p+CNAnn?;5
 eL{|lwxzg;D9d$4YOTQ6{rcXQ7R^h)NAQM;B+YFLDU(Z(dT1ufFPQ*BR?ACISYJPOIbo}U}6DF0L)qXWp(L^&J#TZtAoomk){*i
 b(;ew9P$4hxa@?IXtzzW%$ylypz>=@A64bKUk|S_XC5Bn#E&%d<mdNnJL9&HC{7^=;GZb)F}Ey;5BH`<Gh42)4aQW=Gt6+H}JMb
 mlldJs!rkv^_JcpOAX2w8oY!3{0M*3bYrxj$hBmUh|U>!8LFZ^XeYB?@Amw(Ur<~tv}~P<a4hj0GDjh%+ta_B|St+^NoDKL0sII
 6omWROt+ZT5P*UmD_`i?+ViVi4BIu}x)vVUP3orZNMoIpzUMG_t%dhB87j>O3D50KoDqPWG*#;|<a6odAs(Pgp2QReqkH}!KNG+
 25%%tI_^jYo;<jI}6I9~S&FUZ!3VvJjl#(iaCTNg0HiM~hvy>K@aV&GpoMJ$i{VWZrD8`cqCo=Z+kk54kjCJB2f-$P!wBKzxXdn
 66$YV~`CXjzsk3~QA<FU~YteMml7Hp)?!>PLad<?4Y^Zpy2Lx!go5$#wmZDcHTTUWQI+TvDDpm3k;0@$a!FP#A3@a=qNzZ4Dc9?
 H(waYGKnOgcE*TD3LoMzi<>!HZI5yxgF2!MpY^6^zyF4hs?~J2i>=zAK$dvpeOE;$yljPRcdzXTSaXZd+6Kh+yPOd*~fsvj#7zd
 SZk)z-&lmc(GjriA`dACK-5EL-qz)0RfuQUvS=?l0dh#?tCDnx3d@eP;af<>cn><d^c)!$Rai1O%eLWmVT6_D?1mu6ixZ^D6=*B
 OeO54Zb(}inL4}2#yO^0m6|p~2*+cYSTqP^Ik>zg3IgG_G?QSmIR@Ay<vO`@XNJB9LEFu@3e<><GB-(dwukihI3(5}hx3*jaQTK
 1x23kHY~Ru$@&@`%9*C7*H!_gqg}_G}o^zW8^-gdNLtZ^(;weou16<0;MxsL}eD5xm{&;S)YK5Nnp@zvbEdiktI3j6aF5n#TpXl
 R^yKv3V5#S_TnD-EpH)U{8Q;+Z{j5W0Slctle4zmqr`q-v_jwkg{3EXuUtyn2nlV0SS$cIBH&G3>od`EHte<|^g4_!OR$jq_pL9
 AuAP1AH=pGg1U%8ANQ4g`(j*fzt1s``pSURTYwxvSasQu}W}@ONt_5`J0#K~@g4(<<InwTlGCH41l|*Xx!S33j4YSIXvebQU)>@
 P>%7vaE`?Z7-D|uC2husjuooW~%8zX$&xz3IKXv&3fJS<?}A<0VewCM|U_uN!ENMR!j34PQ2GJX*?318UhA!jif`)rJ)tcl?srU
 fJChI(B`p|ONKqBGs!aOmX~hz)8);QeUEd<*6H8d{bwzkI<60N70i^@$Jx*j4{dEq14WtPB?23GFO(cr-SjRncu;2HDW^M@2RQ1
 MvYJz-Yvz-ySTiiHoFkUR)B`eg;y!@isnK8a{f~Nmtut=XeeVh*mWJ$DD=8&cE|*SD`I6Yx-`)fyqhK6j=X`o>STvt9y>-2hLQk
 bV5jDB{s^(MDUwhda%Q+94s<1Up*wO?CTGW|~wXAX`i6Ne754{RIp;S2(MXA<tjrh>!vWJzIZnq|nvq=mlCY9++qH6ZIl!96oqz
 H`={U9BEsAwx-Int2R!N)`CqgDFf=vHhr?Uz(S)icg&+%ot{veBIeZUYB|vWkR`?m1R*FWdHwuUMJhRL&unqiro%!OtHD7~|^fr
 <ijY05?h)w*a?7imx}p#qn5X7YU9x_R#LmY&mYFmzR)%{nt>F>X9#pe5d=ZZY=bafDbI~Gm&H}mP#7F=2)+PkJ5r$Hvid|R_c9n
 `oFOQ&8nIe#xJa?j*I9mfiD=0Qy(zfl-trRx9I`JEY@{?BptiRL#)iQmL9)LbP&GNw63@36NAH6SfS&YbscX7ZVH$@>|8*F=`ak
 <F8M^+&FZ{)vdmCn^Z4WNI(|9X=Z9}?^(X7UxjU90wh~tjC)igl?~j8xOP#i-$aD-B7rDcC)jaEclI0k35UPE;TJd>R<Dg%DwCx
 M-j@?OGw6|~XAG7%sqv&7ydgz+Em`Z0&xa>FMW@uHmJ3HMrsV|!)&;=d6?D{usIPBnhgGd3U)J(MNeW~>OS-5Q8=ldO!;_&kQ@b
 &yC7ZF0pbq^gr>k&%-fgQ#&g7&2uAO@Q<vwm<0-PFQk!ywji=hED3e+y-iWGiJwmrUZ=igw81qg1+`>oNZHYWm;1#>>54`0{xPY
 =YaYYgm1DJZ&$p93ZJdT_F;hofQ<;gp%aoa4Q0V&dWi5waI#tWvmAU;la_6QU%b7^O)JE`trrsL-Mq2;ow%4W87Ym$jCK+Q<ttK
 c1|6<Q)w^~N@KQ5G%Kv;UL8}Y6Fhrq7=*xvQ-==pa42wMni0z(1d|)81k<X1@9S-=nt%FE;U^FXIw1XRCS^JiUN2IP5Kehd)l44
 (7j4^*z~EHoUl9c-kjTy;aaYD-QXn)_T5{MLmmCtjYE5RhYF8e3!Sx&+g|E6A3KTZG{a-nvk*d=1&tFCMQ#d>L;=DTwxC6B2rmb
 ^^ud1@FnmP^8Cn9}ZtKIconJ5iO$&KnFDbsO?@^wfMCCS1mvFuZ`5?+t?YPdFKHz0c@vRGEGFKU|(L)Ve&h%fKWd$x<Vfm&EWQX
 T@Gbi~?}-pyPHq2jttdR|i04gNWgw5s4<EXbRb0o2f)`tsYace7l|V?+-%iL3y1&y~WBy;^)ZgjC&)KqFVmlFT;S{W6FsV5koQ+
 B6bU4)U{R*^;}vvej~*MjER!Q(o{KWNA4N%A9ow{4kAm`0>QHTYP_;=G%O`@5>5{4c)3~Sfkf)ibk_YE2mAFq{dVq%Us;9gZTAc
 )@eNUiI(x7tGnLsJATiY;dm_LVyx@bUSiJLjWj_W$N+d+^z_qy{LFM9sT>y*{2<#CKRv8IM;Aq)Lzi2m^r-?e7zs~Unm-5~N(rI
 >C6}rmDSKvMWMjitucB?BlYqyin3|`(9Ojb>3J3@bo&v@zSykoOEPkUL9V@*U3H4=0kR|}-5Op%;>@SQCmF1zf$+67;M#kA3%6w
 Ewe9fyGE>n&J%O^&-br}I4JfU#;NKd?)ShG{dob3&7BIS`ftg$C7X%H&`3*2=n7Nsea$(NKfLdO{4o7{nU=(vz&X%`;Lk)(2X3$
 M)%p!?qeC%?vhw~&R@5oBa3I)(oIZ*D*q7ExQ;U6iwtel3sxBS9<zz-gl--b!W$IN1hv8Jbw?R`i-3ab6HdQfUF!i;Bcj1KBa<%
 M&-zf{x3?7B5RvD`(3%K?FAg={?X$38fK&B!iVaAc)AWJcUL+L13tn46lMiACuDMr1V*GQm^G0ctK9t_b<7H|A%^yWfT&#Qt+lO
 y-t92m5{YmRW{sC4GSk4x?sLPs0JPetCZH&&GY_wUw;-~Th+zq!NDX?a1-Py+*nO}Z=@wP<3~z%)#J@^eNbDqBDAX?n{pl+zNhu
 7rNijC0(tE*1~RkY@xhCo;017Tycr-j!GP354;Yxdw0gb*qe9=-HH9@2&~jYC(I2k6nb*?CQ0;SG*V=#qko=_u&m6ba>;(iQav2
 %Ej5Qs{8bX%=)k&lET+U*Yeu4>tBqZ%4BsMA2)dWjRFmu$-)%>jI+G~lseg6o*KBu){qe4perEBJz=E*P~lapqbs%^)SLrWWzh4
 EWXLCNkQnQB!9F2=1MOJQJ5SR0W$X{)h(h>3M^yRLTxRW9d|T?f@w9{9PgnqjO5Ew#!17rud?s}vv=Dy_@HjbqxZa+7lRb-R?I0
 (usF4`olElwo=lm}L|febW$?c?w5aLXDCZa@fnxe*7AVKP5r-<t*~Un8O}uneJOES+oOnK!9X$FD$9Q?p3@DN0xrylQZS~ClOE@
 5c}!ZU8P+@%cU|OyrT%*3PFrav+h8BnT=k1r`HwX8B4oy*@y$X{f`NAdVQd!0W1V36C?#|!w0joZb3kG(~^7RFYLgGFKtN^-^LN
 ~6<Zd<ypDo>f3D2uXM*kK(Uvh<(7h0wt0F<*tx7#DpKuMOIkzl(F?(O2rLJIM04UvQ=tTqKT9?KU*fh{nk_;}^`faA4^J5){iU`
 Zvz}1*~Ri+Y`$~son-}tvbNo|aPTpIaV{HoWtwR>CwU^6}q2UE3|Woy+SRK*hc@wFHOwt-0xeqYV++kExbx4y2iTr@o`H>k#e?(
 p@O%DhkTAz6RMQqb_2Y0s<s)E+ba(^#NQRN4EP0|Nam%j>Kv8*L{puGQ|r%?FA<Su@C8X=cI5V^F|Sa!WN5!c=$N#=wmK%nxCS@
 @EzP*YID0yy52l(7v1H!9auk{M^rBJ_TqLfO~1+XofE&?8h>ffs$imqTAa)sO<(pXq^6@lPJeDep{<!OFEbyCDP#XepyS=336&x
 RiL2!$S&SrOuGm152F4t$!hscR&oluOXXox3S?XAJRz$WCind;#IX@i(9Ao9%?alKZ|&4hq<&UvJlXLgI#CTn-S7Xt?J|ElzYuo
 ({?fApRdCELpfRUo_6-){V=u>qPQwixWT*LPmTyDzrOD&DG!9llzi{QNP<l8>I{|p96s&duUIMa>*YhMVx;c$1j*OMjVhPB*Gv}
 BRO?PNPQn(~|!g}9CId~SgPY_sTlL@M!wd{s;rg{Sgf~9N>cHc~*j%q+2o%t9WS@srUb6~Vhc{J`YLHIQCqs${HD%4jd)0Ut6<q
 jLSH1Xa%3ul#|_wp^BDMcop1A2x^c9P(mK^_VGiM4f0$Ue<_*=zN&^@6%nePn9zlXo{AoS}78=SRmtSV+GC8h&4NSnt`rcXZ(i*
 j$DR!_fmA@G%(<6~2O|t;&t$8RlH}&Eet8aroo)$3s_uF~$XI9gd!|nc;??e3J=p#=qIX&b>7g(xiKCW9f_T_Y@bq3sF~swE%7=
 oaeM@_MX<KMvp_83zlSpBZU~;y@iIRWk#DJ1{k{nF<7+|=9FAHPa^O#L+HB9<bH+f7t?H@c1p#8FC9IBR|y)R)F_0_10;iDe1Xe
 `Mzx#KS(Kuk%7uEf^-kI+FkVkdzKL9q$Mf-gV$vOfxYYH{qvF+Ajb+$@YiBrUvpH7Zy<ab${SNZ3hnBH23Gu?kMy8d+%EsD4Pw#
 9opNOMqyilqgE4-sLYRL6>F&e0xJ&OcWkjnx82DuCewwl@SQg2#ji1;p$ql$G}|M~m+_IbVBWIKqirAHp(Dp`!FbSZ$vtjZ`i6H
 8ZDcl>%dJhs(qZ$&JX;pO4VP`3iIrVh;A^$1}*o8ZMJYFKV4d><EY5o2)s@N2S7<cq3jzuYg=`}~WP!ATwwyzKthKg-A8d(cqVA
 bb1o?P83caUXlR1~z-s3};atRc>4I#5{j&4)S>5eMfj1bQlFR-q5P2I<(J+^S({f?Xq9Asz9M00+Czl%Mm%{IZNe$ZZ56QiT8Pp
 af6rj@w0(zSncI*r?+*7mkP3o6f7tY53M*Ip1X%9mv!l{Q0vGl3r$)c<PvYW_D@1N(Fk9y=Wk!ju2Kb+onJcodV-J|g=mhY$Hiv
 Yv@ai3ZjlK!ADUjCfSY}^8&4h?X=}doeUC5;s`SSoGKVq@C&B{=*;KrPanmVGi<w=OvRdbLx&B=`wpU;K;nmR2A--I*@0Dz*-+b
 w@7+e|i27l5XS#xGmwot)Bp3<0{1A^#1>3`qo?Ji+`HIXo~rK5NspT6HM3>k0QJ(o@!6^vdj#OPU#&^w=@h~-d0m_T2E^OkFxW^
 ug*yuRYSL}<{m8wx(P$=;V`niq&4yUkkTV`3KdWEPV+AK@=HzRd&PwPGOH(zL`wF4YHm5_P{O9gY=;K&k4iO2x!t%W!T-F7@L`4
 +_HD!F=aFi~dHTP4+c@CY9=Q3rALWO(24gZ8Q)s4WcWs%`?CAd&ewvY~1c;9-brGy2Z|$f1gX~9ob`*x-W0*RMd7c$>o4s88V)R
 ;aJHdpEhMhZDgWa#N6@He!UE)6w+R|JK}9iMR3dKgXl<y$lG^j@47U_#@~+nGC}lvBVat&`NoZDc_)Xa?%AnPdE4x=7`-}Yc<G_
 3h1<Bh9oipNXa#t!YP;7L)gS6C$5<V^!A$Gy?7z{Dq-wXidW5a3Ral{Cv%d3O3Q8*}nlpjSnp40}!TxIKpF|tF9)QTtG3)S`o#n
 X9P4uI@!SF<0woeY-u|9Qj;}CUSUlX0&TkPFqe;)e&YuE7h@yq!9SU>bj*{AE;({O}=rpJzT$05jv)5Bv`Wqp$~Q&p;tdxM4DHa
 Z9U%j$~xjy*lvhfQm%gAQc!`#tF#`o6K3>nFDtlAF9SzPlGiAB2@<a_^ITY}4u6$h91DAK@PuFteP597X`cx4K@rg^r6CurwHSh
 XZ-~&qcT5(6-c!FhF22=2Dt%IXg`nQ6pLEe!ew_Ds64=D?UC}N=e0K_t^iF@<rxL=k7+me+d0^`yCDI^W>I|-fuPq4Kbt4IzgrO
 @oRsA>^;4)`@W_r-CO?ZKHKfuWd7oEh0v10wM0S)3jJ9p(+|o(VmH8+MN$|>zLj^o#_&e@)DK6V>y%r&m(%C*qQMHJPh+1p3Uzy
 4a>L4~*Hns9L+Kj7O!*lp_a5?8CcZ$$Dn@hD`YhnHMLyjp_3uBSgZ6N2zxg<U7}F77I+QaC{+<J^OG21++ig^-8hB6GM$9KrP1k
 J)(`y$`E;Ij_X*up)y2ru*vqS;13Z8=Oz$I3#fTIlw4t-gt>thRX<Jdht^RK0BqRF@x$Aao9>${<~t&E40;APsSf{lSeI+XpFHi
 u*^R0A12gQlLZr1*oJcHZ<r;@}lu^VZdoR;9yNv<f#9a;>(!UUc%|CQhlxuUfa>?{LuN0d11oUb^!I!lp7l=}_8Q03y}lI1I8q#
 J+8hJwG(}IK)aouhtYx2P$Jy`-<d8bx0lpHlOM$Rt>EVn#*ZsH*FHAxwZ0?m2zM^29s8?Nj321gqOwx{p;8M<$Ev0gQlmZgCHrL
 q3)M5b-Yp9vapn<C_78no*n;u8NMh0N(!64UaAbZk~ekA3uwuN?SAMF#}<frViV1l8K)p-N;#c{w^g&~gY0kQHp%6k8_hg2GLj<
 {B&ET-mAFLs<ygCgs`K~nr-!!kmA{cxjhsGl-Zp92x1Y(~KOi^jjdNc*dgg_9;$G@L_Ub^Iuc<v9+4vA2kkr$*X}*;flJZ<0b3#
 f$Bb37Tna+EX^!y1Xf?v+FE-fzV_VBHWfCX2F+J@5q9Iw(LZyb(1$Qa<yo$RkOHM5WYwylc~8&nA1T6q)8S@^0Ez2v2+uncUhLr
 |rfft1e7J~iWNn_$Zmf1$wVHHf#O+2Pi!@(49H_=}!KmVF>$<FJm1a>`196itLh<O4ha%i4#PNS{>$24nDRVF$uzZDU-ax3lr_G
 TDnRCV@f%8`y=!Ye<(c9(`SL*rNb3w5n|ykX3ea#;x$Iqq1F@=}60HF<nzbx+hn?l5rsY32f-9$4HM=!o_7)H?AtjAtJB3x>#Lg
 T!&>Sg`YyuDl;-x9J;P%stjletRXvq1_Bn#N0o<aD0Qi2Q%zDHl&n17HMqF$A(q0f>^9~$0b|L!jDU&oC@|v_{EAOXuz`*TP{aT
 U8DW%>j===BFP5zHdDt7d;ZE+jJ-in-tt;CPgBTt%&#tcN@qsnA3@9c02kDSjDel*|pTB<n^)dY}=W<NUn-vEa3$NZk?s~KSZJw
 +8_;~&{K0UBDw!n(BYk9>v6C5|8G*7a-M#c%){<OmG)TDnHo=azf+|oVOe8CECrHv;kwW^d~Xk|+Sh9N<Qb!7c-L|OuXG($5!i!
 x<~;WlO7<{0Vb1f1kdJltAD{JEhW6g%=w&E~$sZ^`ViRHswq0I>jSn~avQj(Ywy8X_&;6ND--k|_x^?V5h*1j18z&AZw)FJ<ex=
 `ue~Zr{UwN4&1LJOw|;QkRjfC4{VtTy=RWJ3!<oV9^2ZM~z|#>w{w=v2Kf8$kHs|CKeg1jt2s%bhZA!!&9<!1mnC(1b*xU!VlT3
 nQ<#!RSxF2BZ~mXRt;0w2=UtOFX`UHc;!ZKw>kHV;FBjdHx|0}zcEXo;@3aa;Sm|DGwf?aSDs^lK~LJTwd{C?ZNJq#3IZEjfpkQ
 mo$Rpo$UAPc6kV0-N~&Wkdn#bjY;53-YFG<PttorXWp}u$w+3Ow#aN4;Ujg}2b2|lA+ScF0!otqWP}M6z>?N0tR&ctKTDI|G33-
 Ak>v&6-#_9KMiX!gi^nq}7d9nr`%g717kjRm}Hd6~HH2}-_*$iSy_0nskX9j3<2V>UJGLuBKOn3o^sVY#1RG++joshw?(-QExVV
 =u8J5ru&fDyo)pds9>#G#Md=zxpJ`D`c1nsvWlv!Lq8WmSnpn$EJJj7>JBo8C1vFjUEu=`-aKFB?p1vXZ424P1Z*%!Q`=lEPuP>
 MWSpOwOI?>gI?gRXXmaIhy|jm<%blTdL{Q))om`L75mJqAf-0luAkE5!c08MP~g`YP8I1%6Jvq)@Q6}Et@q_2IZGSQ-d9Wt>OT{
 7jO?xjMdS~WslZ6w#{+B0D_w&(yuAqpr-4(oV<p#6`c|guf3`HCVG0rk|h`50X9&!)!V$3(Ew@S58s4<ZJEe=;o#E>z9ZMTk2Kb
 hn>H53SRR7$3`k?K42{T*pd;>kzDx?ZMjDu@rfEBxJ0=FMp~1NaX8cSM;aX-jmc0(vlrin_wjP+`S8aVL0}3)0MSv7IJV09Z3Tx
 INp;o{yFar69)skYQv>x-&!(1nEgoZ9Cl3_mdvZr|xw$5Oz&<ItZD_*(?HN6d^U+M!)rhG*>z1DM1b{G;<SMTQg4A0!JGp(<&@C
 N{{4XQ@u;~znJ)Rgc6hEG<lIvvNpV)qRUnUFT3Iw9bkqLnJ;&x2~QZuXwcMiF%;!fPJM$V4AC{^+awX1u<+c}nKeGyk;-hg|#qw
 LkQa_381EHLb0lTi(~qnocMrM)bS*Z@<@G(`sgjcDcvx0z}4F+JIWqx{`X7yi#O4rslvA{PpjDrs?w|nmb&5yF0#rx{F;ediQLs
 W~{*?&y1IL8AE;e<LDaZEpl}!<p1kN{RrhD_LNjVAf;{AUE2FcVagbt75NtG+*JNh9{a3bec=*HXtP-O!-0;~KG|>s@s@+#yzkl
 ruAc<IM6lBO_Guu5pKKhPO#0}!@qEk7iJ$8|p3-0I`=G|uCD(dE_rCO3l8#yL`J_{6qrI&k<>-8Q?zKrk-Bu+s98{75X*fIW?^4
 2OZthqQ{#JS3O79f7RMfJZQ=uEpTeNq(BmQS%4S@yETs?5+kI2gBQ?{g6m89i4kI?%{L&L4-`l_3>FuMCqT~gzhSx0DRyo7`P6#
 RN!H4WRpy_`D`{`#MqWK|o<!MG!F%rFSvDVHZYp#hB6Yg{5-@A}3TJ*XZ8WO{@qY0i-BVxMi<rz4VR-Iora3j{qQDpJu@l9fpSA
 ^+C{R4)X0v1ZfPSsbO~hk%PSZkJWuY~u~745YOpphFeiO+w8Csbi@1UJew9AZu1XJ&>$e&B_i2zeo6S#R401HlOeRt1C0ztqXMn
 8<5Iuy$arMsbMlwB-@sxi?$idlknEH4HC5~6|UZv0;gm3jyT>`)FH%=fR8g}h*St0Bmv7CK~!0->Q1r~6>9#tgyrvMd&~QW3Geg
 !zYrUFJ5~+U@Cos<tlICn%()Np-@iXTu9yG)`s?@d>q7ST`+OtIeYxRf$5EDoblJlBwtcGWyru3!{JzDj_Pp$i3erJ{%pADq{Pg
 ~2fB$?6|9m6MNch|OuI2A_eNV9pupx#<|DWS1ZD<DwwF2_BljT5&7Ml*ZW$?wtraf$;dg|rS4Gle<HT2M0hQ7AC6Wo{P%5CZzT`
 CsfBs6i<x;JBQ*K!^z?H_*rb+0o467sB$-MKGguR%R~Cvq#DtU3TV;Wc!IbEJ|zyrfZlM?Q)b`n4Ka2cjnp?&zuRt20EK+ZE@hf
 gbhPR=FEeKScA!8$G9n3&eXL%Oij1FKb1Xp@QYJS%BMbT%^)_B8qBky6%SwH%CjOr<#D1LwOX8grBdIF0d#o#m+U1XQc#hJ0&w6
 6wn^xC~-s}UXXI44o(r$KmIpWxhW&#16-pUB6q#pSGTwaW?Al<(%!#q!JGq+UF%`FyXM=gACCWRn+m+gC2R5O>3E+U(wmuevb~&
 0{g+|?KV)k6pv+?6ZO+rm-|ke$Z;e%Ts#)ZgAE+E!mQ{bKXg54k!&}nWn$8Jo1<R#>`^;l7sWe@O-bLtz%T=c`m+&pafh(=)Jq9
 920tZxsU)pXFW5S{*(;@7VsfMCHIby_W7R4YBRcLF{{W5K`Q3XeZp(a{-K-L}3t?JT4shO-*<#t#(cqaHTCKy7(yH?TmbSme0;G
 blMH@{uin_YkXn%_RQyT1Oqz5}oVTxeC5d6Q+cpk~lTyoLk^C=I;%@_6Xz!$>=p`Q>*1wJpD{zYpKO@p@$6PC(Gilz@qvx6%eDc
 wluGZu$QEWymiN!}q2Sdw_w2pphF)ZhXeNSMq!!hXERtjzira4<No=yM3OZWU8Q#3X-YJ@J#x~Q|#*i-S~0+$--RbOQe4)keay+
 eC(=tYG`oFY~QnHtD*OuBw0f=Mu~d?LAcWb-npD04fMYwbN;UN7B`Y1j#j%Ho@}BJR<j5iPO^c>cVwp3=G^X`jmFwf1QLW}?M>a
 3!{%e(xeV6?)!8ZtQ0)PPkQ5>b*=K?HAO}ht#sRZwb98_@G@5u@MwyfY(Ofn~2XMEl$J6+H#?nV-Db`Ao1FPzq9s6FEnacZ65!V
 j7l2AEw%x*Yr4C#%9e?=f}Q}{HS_e*6xw1DFB%kc!I;Vn5f0A2#|FL<9ykL{H;tm~Q%VTN!6y8CiI3qN-)(^~JdTe5l@?$sGM+B
 gZ3DZ7WEk!y1la7t=jIym&qUiyde+@HSo_xT+!0##CfWf7+A-qvmXqxWoa+dq%&c7Dz~c%*7l^BAwCu;k@XCad*wZC7Kp@sP}}+
 T%VGfGhO30~u#N-ah7SJ#5_z+evhcI0ZOsT2|NX(+?POLd5>{5TE#>w#zn%6|~-xV;}g4wVXH7Qw3aESpwUYawwl6(!)-|br1W;
 )$UXFP^YpIhldIrN<}(4>nvTpzKb-f;S`$&>Wv&3eF>?3#cj`q@b;0{^7&hWe#u?l?XAJeUKc()+{EzjJV0!FBRhl7<m!d@svGN
 QuDAvcdGHAs{7258o7an3BCgYkZDN4LEylG*2$mf^sg2xxDc%w_QaJuM4?yo%(e~RX>|H*!z*)$F;o$(ea){MaDNllye`t=6{oz
 oxAXogzfnw{82HpwX01IlV>h-$2R4R--J&&zFG+;pQV%fdiufOcF5jfa#V5?K=(5pwV`_KWkHYJ|x?#I}@5N&{}p4IEe_2b|9c1
 aJ_rDj+2aXBFXyvQ1ki_>x>tan*Wq|I=B#N%_qvQQgpg>QnptRzWdb2@$x+EsDRWwd;$Z4^Uts<Z+4J-@HN-!8X*{A%s{%IEd5b
 &~crpY~Ee70Xi}*%4PboRvqaAnQg^*wFF}Pym)Q78a{tSAX_upmw^>^Y-iaB>WgQHN?`HkSP98lRdC`xA)tu{I13<@`dF<xM8h^
 c!HRK98t{5ivD@TJ&&xsQYIUwj|-b-z(0XIA@V#7vCnHobJ?t5HNdxl>8;`XRU(@RTW){-d|U39B*SoM03)Jm%UKHEx7`5qS6VW
 _$^ewlXDX{%ueaoGi(B2TG`6lt><2GT7OSL#E}MDE+r$eB<%ZT}E(E_EQdj5ahMb=(GMrAZgG7cbD#J{BAj2bxbgp>V;W%i50{~
 C!wQMhiVK8}EaVe!d__%&d_x+}wop5WWZM|Dr<4%@2G$NO(vj2LP5<TyF-yJKB?<J&vvJkV-;v_aCFxo)ni*}%r#@*_>jnlH0W<
 q!GLo_kLSZvz<yjPPpQU7aThK9z%W8OcP+kLxPb$B>b=P&K!teGJ$tU5=zuiD|O_x<>#1-5{;YFYJ-Xy~!)p8lKZ7Vfw8cJZ(Pb
 ccJR<2XpCk7b<7-)6twmP^~6yJL48>R-lQwb@|mDQL~X#}4iv-1rN8M2M9qM<5`yQQucDjh~jZhs7(;1U(<>a~C%Mu`B|Bo#V2Y
 +f-`g+6vmaY?~tZpYx1GhC5b^zum3!5!}HkmSxTFmysNfyL{Y{zr3kidFVvTAm>g)CG48+#_l~Y1GhK;pfIWn+s=<e*Ouer{yU#
 bGhT5bDg<7J7LhV0)xq~V_Co97Of6Z<*q!7!HH+T1-+wQSDt+2j-y-t&>y{8r?y~dr9=;AROPO{6;OjgsR_h5O6iny?98DPzlR3
 Ey7;^m2T5Ztsv<wqk=CCg70v80#ss`8P`M`5|G7ySIhGsy1CuSTkGZX}kq$-;jZNRtUfrS7u64pzp=PBjV_sz~z7eC8<+`Val>0
 zEfC-+O=e&SkO%*i8f%HX#sbDud7&+xv~GIDP0wq&{y65)Q~{3jb%qE3j=k;-EkC1FhtMhZ*Cc83L}(RvbSmkAu(4ngm|y-0TR%
 l|ik<l$`;fW`4ZTDR&0{9?jY=s;GejxJR^)6C9+-K^a{BWrT0AqUKrswzrYLV8l)2;3<pW-9jgZ9589>f`arA^9>&01){Ek#IcR
 J3+I~Wx#@Bv<xO<RMDoCQIVFyr?La+CEOSsFR9+|E}K>94+1QA#_2n}m7S4nd#1pcx*o-EORP$rSW5R|k_uATPYMXr(_UGpS^>+
 @jgmASF+z?Nlc&?EpYG}N@6s&|>*HN%TN0aPXZP8N=7EGWYtJsK<+s~5I03tDpW6&3)hUIt!#$pe9~eDUQNcL7jea<_`C7sRbft
 83B4yN_MiShSbVu^vU95(t`{R}Oe_{<u+Y+ia1Lbp&tbw)nM>VsPJkTFM9@>WD3(ZjN7vQ`Bh1M!JYUpLBS_LDlL2pDpmZ`vfsb
 f!fp8XQi(5MK;f!DvTpL@E7F_3+)k|rRHEtVE)hU<&KoxI&1)1E&xa!8#9dG2$qiZB^~H{E0pkehv2Nb0HV+WrJz9FI*>WuwcLZ
 ^zUy4u_hz%^(xRIVJ5q!89~30_rmSoy&43WT{#w&a$dHC>G;Ov-m`!-%9Dsj8N882Ix0y%QOGd_}`aFM5Xm=nG@r)MjVyOL*Q+a
 x#1qK4>7hfjM)n_$uiGJD;xHTO^Dv66aaW2KvlXK@<KgGM!FcH%fQYQ&Q*Y~f`9}cNyJX<S*%+83W%K-^9M02OV7(};gL60rYR$
 VCC~@-=&4Qz2rV!RvpemCJT>-u{~1DQ+YuZ%NP^5FY!i)T9~1fF8nW=@$_OAVT<Lpc;Dg)PNm3eL$Fi|ZQbnL>+~)EYIuq+M->u
 Z2D-e#~ZGw)7c2D(AMpb4dCm_#AX`AuQYgz$w>1sEhW9W~2IU5-ZQqqQVPLrl)cmLnlsMOnh2Fh(Nt!}s2PKFX+&hJJpb0#@+fO
 na)Lm;ORFMB@2&s?6qzMeo<U%#gLH$rosepmfi;<X*22<9mMUObFB-0|)vOS>qZLIX?Ogv=Vk1_*W8)#It>Eo3up=B&*HrtN-x=
 pPj69pfh4X$M<qKJI>@X|wKgVUVA@76I#L-9d)FA!$efuz7o95e6!1XyVa{PJUju33n+U2;zVL%wZ<91fx)C`JA%0>-{pVmu9S1
 GbKs}VjrLUxv2-)KRvgV>NsUtQoAm*3p{SEeX*Y%w};)BGA%ce=l0NxzN`CnaW`a=d-nT6IbUH}j4s{TobOdBd-mr3AQi6|<Zh^
 X)#BRgt}oLPx^f`t8!eC8a_PU9iTCAHHw1G;n#s~IK(I>nHS{~@q*CG}2U?wGvp|0A+b!%_Q30m@@yCys>GkE?%eSZVBYPg7U%R
 iz=jrwI<NSO)e%+p4|NQpn`TWYB9v+?_zm9+CKaW3NpHy}B!;i18ucyZ!?%Q*Re;<e6ul>vS@87y__t)n1<LkF?U)Y~7kFUqCuf
 yf#_<UB~j}v?P^Yz=yV><To<#p`N$4B#WDDU#^Nxz=HJapqjm%cxLef{3`=g^!VUi(Ay^!7*d`h9qP8R^UT^<`4yub=eai@vdeH
 QmE&9Y*o|dOW<anvbJ-eP-Vce_-LYK7IZ9`QZbX4{iCq`?u$ZKVQ#>@A>h$K0m#_Jbe72o*qx>KK}aG{rmIvA%2x{=<eOfUi9<$
 `ZV?5n$W&J{u-X2pV!y#uL#%2dd5XP4c%jZ`_|$D$L>pfc>eY}emng5_x0(=)5FUj&-1r$uiv=rYw`U2=WF}ee|dlHU!NOx9_-V
 PFR%FZ<I~HnI)5A5cK;@yUSGdeF9JfR8IQTWe<#nc&DY28m+$!9_E7cp)8m)dL*-+0x|?75`|&6J{GeKYCaQnvdVceD6}P|m-xG
 MpH#b8MyZGQ&x`*a^Wxw~qlKUE3aubI2bpwG7eZOvxKkv=s=4_pB51qU<TYC>Hy*|7=h5vnfSYP)C`o}-^G4${T2-4>n?A31n$I
 *E$xUC~W6q%V+o@879|5>{B1Z8GqV4M52>uZmOLa3@E0p07h91^=LB=(h=L>k=0Vo<{pJRW|qAwyY14<Q+d9|JRbha|608^Jhs@
 bd>LzuuC5y507EO3)mO=E_&kmudp8Sa0T}czG{Qq4=ROwH+B525Q|Mlb%OTYNZ26gU^9-roWsII<su2Yl4owoq4g8fAH8CE}Z9>
 tQuw$QpIEWbn9A@*XoX)z-#4@2^#^idb!CB>JBkAIW0Y7kOZ~{1e*HEAY#mNc0;hKPU-Yx$T&MZxyJ&<lH`~{cr8%CUm)}8Dy_G
 bW2Y4{e%G<Qk#alZCT~yWF?pi0^c$`RP@GcSLhWNZgxbBo+$S2l2luB<Hv5m5?T`lTF6W+>4Our!ktruZw;4J;A5}$#dCex1f5#
 qxL%g7l9d2Ns6Bt^0Ozn{T<j+^n?MucplX|-JwoV*)1IDXgSIgegrZd&-E{7z;|DEVtiaMX}gi{ZSxBpR>zp~F*|HZdo(*@QIB>
 I!3{cpqDTf>sSHR7vFQiNYsc71vEj}>}lo?Ku}8GVzmB4_{qb2zy$$2FR7<HUz9f#jEvl`EFKrtT7uksq_ZcJ9srn297FC<zNSA
 V-}@=MN1A^*|WZm{e|Gti^q7g8S)qq1~G`d7F;MxG!Y#xWwqS%EzDB#Ksn@@VNFjWrdK<nv^b^4-t^-lHglQw8+#ANCPGqc{x#b
 EK-$Fu)zCjoPxDQ#uRpUtn*wzFt>uv5376o>Mr)3+DmAUG>H(_lcj*^*Nb0n6p%nEkw=cXCp-06x@V?I9fb6ThdSzj4}&s&tyN0
 NDnV+S8tEn+$i!AsVV+5^3Vw<~^yOd%mA*B^#yu>)+eru#YOq;v*Cqhu&ko(Pm_Qx?uPAKHQNke2W5p|X#T`)%drVnr_uZ7|r}l
 v=<?VMy$?5*z=e^KL+-`ziX?21@aN&UR!eTmvuY85@Iv*?8))G8lsXQM8e=Y^zvsJj}bJ5H%FU@20MVsZ|#FZNpOH_f8rg~!&zJ
 4yPkAphOm(1AqMjv)ex`J$hZwVksjz_fiwIV!$%{qDk1oCut9E#wcSUGL6_w9N4VD}g??MeF6GFh}MX31uC*AltQa`HtgHO=XuW
 ~^_do~F_1&X4Q}rmqsz0z++FEyK9ljy|i}dV0**q+yFLL*f5Tg3u$LE@<t_PQT4$EW;q)A&5e*Ku83<t{R&IUN|hB#}IteYV5o&
 y?acXt2p}3F<)w*5pbQJWd&VI7X>wLwLnX6*P?E#BWAH*n#{}P1ZAodgs*C*S?(%`^pF6SOK^~|Sr3Y^%#pqWp&nB<#khciH=l|
 ZyOE(Yrh>+)wa5!4pKMBMdnF*?DIJb~)4sATup7I(w(U*EW(`;}<f||X?!O9k66-|1qadGrLmxj$qxZRf_3#dFKjbC)5M)dzq0e
 b@*wjOQVoePaz&_VZavnTR$M2y+#=#?m!F>aC_&Rmd(T4$SW@#{d4wH22Cjydw01gkg!df(gG@}^Cr47U23z)5BTMXFj;!(}K*7
 YIZKbLR++3&%81ekYI!A|5z><wp^2j{*YE-hOMmvO(A$H!1;lKLCpZGXEXJn?S36Z0<}vv?(}`0~o%jw7&Y{E%P&APWM-PRsr2r
 8GwaIQ=gd+xRwzfxcO{ZRgX{i&~1&cO~By9uSN+5gchEcO27Ivt9odB!Rs%iQ*yeRQ5L7tkq>4$H~i6tGhnW-u{g@g{v^|erSiK
 9-!59TCRN$fLSFb9F*vf&-V=HjT^nvvE+J_>v=U|^gMD|VY!yLPy?X07Wd@3oLKyotS0dykJ(+GD_QwpvsbO&wg@+zW@|E~T}nU
 zgDQ#$GSfz8zW6#PAK~_?_WQg+7tMQj64iV8$Mr3j)LX_2wiYSRK!ft9;Bz_J$kR0Fi++N&b_Nxw+LtF@Xx5LXvZqxN0g>H6RXT
 NOq&o91?(oJ9|F6DAyH6EYW<|}6=QFioUz}DC;^TTE*@rraYtREb=c%&2TisTUk4YNeo>AD4%9zKcH-~i@PHqZiQ~dyADT8szJB
 ~2}CU?hICBRowB`x0_qXP<DF5~A|^90>6kQr8VxRSZI4M3-+K5?qV))@_(yzA#ZKen+Kku!JWsN9KkaH%H;jmJc(gb2OV@O;qV*
 Qb(=yt4P-_P*2$Nn<Q5!XFPzP}0reITtAiSh<Z_VuUStBIe+j1_N>|eJzZj{D?hY4nCF>Cd{QI;Uos^c*5dP$b32BCzd)En6b(N
 6$(9A;v5mtAJb+g|3^h@dolIP*OG|<sDiz=6vPLA1jK}}W480S0`@&^Jj~NlP`D2uEg%=+<3B@MT-nJeu!rXM9o~%3?TGoMK3BK
 w^j5rO=jTU3e-cDcOAX8B`2-^)XBO}8m<GFJx&_G3xc*4mrQb$wW2=J*zk?G@lSq>Np3lWrm$~`VPX0YKOK*~4>LrM4+7|tcE0g
 k2o@=l%^yhwxXj=M3uhsO*hSv!2f*r=$M!~v7*|VR2T9P#7p$7Ublsk05U&UcdS?=hOMw69%PhYNxkn#6%RM)Etc&Wromab@sij
 c+mM8HZ?*p#UYu&^?3?qO+QWP`EKrTDqynWJ*4FX&;+Z8`%YrA#(s3QwV7H)4UF1U8gjKRI6eLek$$7o``?&H+F>WMSm!XjUne>
 vZyCd>~s33puOL-Qgj`eLipdCdWlRpYWKb4zFYJiGamcorzLWDhuN}LdiHxGavXWd##iFZN-p;A*1Ta4Th{Ve2Gn_E+jiH%`Z-`
 jVn!j@FqD|!(Ml8QZl7$KCl*&N|qm{P1ZrGWTiL-=VSRVfS4@D7naWeY)TPxfh-?|@n8^yWp1_iiDA7Xz8i#*OVgqUP`)0dQSBo
 wZ~W;l8{cfB?@|;_<SK^h&5->#y4TW&eF({1fMK?okWo%5i+?1wV!7KOLfzS8TP6j~w3+7_yt~q+a9e!(e7)OB-*n3F*=BhAtiG
 C6I=idA<@`qoKTZE7NmS#sD)Rr5RO^?IWVL<0e1}tZ`JA2r;fR|_8Cm4`&46#KTLW){HJ>pX1||BenP=PQ0T`KiibHExM<bF|I0
 V#j_JL`}mC2MXj(|u2Dj^%4U5*Mq0E<xaNV0_FM$%o^Cv1dYP{-Y4>Rg@JKXWPOU_6^39se%;%kiZjRp_TY^h2=S(0g0b+qfC>w
 AmiA#CN<yh2OgAnS)}*Bp>EWtR<s#NYfdT@<E>xqpM*=Pr3A|&QWNm`>gbtmlK(g>>1PZ(A7uTvZ$N*0E2WRD0c+W99pgC8h-mX
 IbG)|mbDywZEoX3O1hq2UGbRPZ%H~D#o47F2J!w%Ij0kBzZJMFPc|lkI}GD+yo;h2f{EpT?fL{_1`aayV#Yt0^fw7bAUwn}$zjn
 zs22~M=eL3^pDS07qsWUU*91F4D&fRxsryu&6T+nyI~&Hh(nNPUzXnMAk9_ZcdjXz$>ddPh#+R~O`}WPerkK*|Weuqk0;o^Bc0W
 OO%ytCV`1yLKSJ`V?qAud4RzwkQk!}+5>BSw`=+sXH{V;q-@e*+c8~*w1M*f#&Kiu5zvT{!jLS-M}kqN__0|cJctwBJ3G%=8>2&
 0dFoHM`|zZCz(&R1Hj-K3Av+`-cnsz8<JmhrbepyQCkYYIr5j3A9-QO?nPx-30B{b)|1y_?S)eL?TzpJ-pOhfQIfTg@Lkbr%n>f
 =t)iPqy@z3Bll-G2yB9IS#4<8{mu^NGZ7(X)?Azh7fX!NRNzq;O;)<0vQ$|A0f;)Uqd+fzWZLjGdWG0d?q;iMR*aXQmjLomhK7u
 Jf!U28GE1=BSV0VZcpC)s>tIlqKz#pqDD)j!~Ngy%2+be;d2Oid-qy;??+)>;0KbWk*o_|iEf1!w@-@S6*0-WRXqSVE>F5I&&b%
 ST^pia<FT0OXdoDyDxmnoz1a0HiFd0MB6Ck*s^vqbNjw056)3{MF1^UJJ$J?&|LUYh-t{<&=>_5xr$o&{PON)0#c7?dh{BY${Xb
 QN<i2Lj4=lMtiEO^d#ze3xtUrO$U<OH_qMjF!?!lqf0=yqtWx%1A(q>hdo)!WvfguN~lm=`NIlkPRnzKwFT^XcX<{%Ztwp==*sH
 Er~ICh<in-QM-REp<J+K7tmki@he?Id!&S`JP5r3GPF#R-(QM>xk2jAv908A;cE>9BwiWI?S{`-42C+Dweo04!t#Z(zRHSs`or9
 Z)bCI9Kh4tk~N4Z}~)^%zw&5h{PY1_~8E%l&>s1>UYsjNltV!1y=Y!h?*(EkE|ey_aRQgDEZoO+~=r&?!<bHnrO?tVT`kMAn{e^
 YDC45+=D3)xE8E*l}}jGcc64p0uuxcYu|xLH8nh`@PyX?Rccg)$_xy*(tA`J{#ZA*S`PagfiLsYc?W((j9M}@13DY0SO^?L_Keh
 U071^iRDeN2_IgBweU`FgMwYtTGqP0ErM3;MdL{l}E*Vl6XBr$1eg==;51PlN_{KUg{-n=QYMLxZLf0U}kWhx!bRnQT6=W$+iQI
 BOh`CH@^s+)G?+v`uJjAf}W~$bYrz9utM9jNiuI5R)R;WqwZAH_sBtViFWHMjIO$GSAoIAehY)(YprW8|~f2GHo&&ljI{*`0#{P
 e|y_1Z%G%`)6$Y+*luW_Y|kZYlCbC9=p(n!bLQRZz0sRA@64wBdivJG&D_&uX);WQq%jn8#NxQq6MdE5?_v!Mp7v5z19Qg}`g8S
 fBeQ&Kr{7t0>E?>OM2u6cA#pIjp&V94KDytUhphd{$0oxyKKrgo;-%()F=sCSZ|gAYM6o)tJsBtzg2IgT_chFe4m8)~=du_Rr!z
 !!(6#tHYKkR*3X19&koC+7{B^M##Q}ey`>`zB#T+k_jMr><r3^P*h8W0$K9JeOZol@=bE^a5^<eCP#=|O?1+%AhtWSK_STlODPb
 D#M^%{P4lXn96Ob;vL@Wpjy`inKPE2llhEbz!Bl!kTI|VHY-d<qonbzvi3WX-p~n9TbD2#KFWU2@7pqu7+PcGHua*|3iC)TVaW>
 _28kk1d>4$M-UhmXAiM2YW73$3yvbS^PuI!_Y^!(FybgzgcgxB95WE4#uyS<)@{a8DSySVNr{E03Rr8?7x-Sh6Z_#p{hznDK|m!
 1oj!t!VNrLG*oRLPl`4UH4s6wk{WCw>1H^L5gs=gA;upHrSsp3!7|HKA&k>+u*IJ)n0~wHUO>&c%)-&*n&15U!mNqgjvph*L51#
 F~Aq>%UG^X8iYHG-W<@O?S_7R?odF?xQ;;8?7fZ2d7qOw19W)MU=rYx}jNQc$(&Ln~a7(*mj&v9O223P<OOf{HH)x(nAyLL{v>z
 qDRVKNDHq4ygR*b5Y25;7K)b{{9u$2D<8B-Am$KaSwb0v?;_5#mwCp(N#!qZD{=}jXGts4j@HWht}qX>2_;Xh-ZmB%Q=}6Olr=E
 h>?fjG;oeHy3JA`?Z`~NoQbNa(r)4kKHUq|!t;MvMLXqodS3Xg4!YY8?cq%Yt*&^|U@Oq!w77~!Vi%*$-LC%)Kk84$Umpq5`J_O
 Ez<=1)^_i|PCyCF<CpJ}d>WWa#NC*~~0F3r*KU@}JA_4f{`RHalEs~+f;xo5(Kwcq7687=7-X-s>UKmsGZ`j2}iL_o&)T1Qsu5i
 y>@4jc$OO(_ITA&~UFH6f9{=9SDG@DXElM9Y_ok-yM!PM3-e3ccN{vvi=UGI^k=rV|mbp*CxX;Oz~>Wb<G=2HJ-jV)>2!V8rMQk
 >4ii3;BS-zQ0HzY3-xWRw;Yhxyo~!!?*{J@<&4Yk|PYzu*Rv6Z(6<sAS3~~x^_#)WnWwkNHkvSpss%6CApkhxo1RXg6f$Yi)7oz
 Vdq4M&Wwa=^r!$?Oz!kKpvF#s{tCtQJ(2nMax|+8w{1Srv5ulo(iuI0WcS(g0r{@wtZ`#ey1|7sbNt>sF1aUu@fuJRT%D|Y?+h9
 m7i@pY))&4MuM=jo+zyUW<mt3j*Nw9TLy6VQ`+RPy=|BFwPCewX>v1(9HSI`dexVreucds9Vf8Iq9;oGzbo4WMtmfLcDPj-R7fU
 n5@L)_W%>yXOQQ>kL$}B}XZmecvtZX<_eFq~aaYdI(7?jxDtxI`KSQH~c9s`b<2C*|wSkOa}Fl)U)y{w8UCdpD&A!n69sSQDs5=
 P$z5jg~)WH!8NRBnnO5rV14C>o#m{nC2P=aN(z>T4!*!keZYttAujq>dEODnCkiwnTzF;(fo|&@56V<%spXqqe>0!F@XW!dKuOM
 Hs4WK@~3j0kvfy^X*?D_e-f(0E`**Kg9i-0u*~y0|@qzarwJHPCMfe{4&qMEj>7!5^v#vCsT;T7OTHVAHQ+qEq&GnNn9;_1=*m$
 I`-AdhJR5P`VUw>3)==XG`)4J0%zY#nadGg)6`U{5K3h88r-l<o64j)cnC$D$?c3lSN`VUAv-W%OPZ6W)0RZ;ih!R+Y}Z!#1Sd<
 =dPpqjnN%C5RHE#b*vQmakcYDz(o<^jG&&rdOj70NSnI%#vGGD2Ze;pB_B%c$4ZzjoFQfw-dB)&{{V0pMC<@MlPM)(W4=c4C%wB
 6-&7O9dTIvH?^OpLyF6nMU{%iAX{8au<%7?BJ7dB6_(VNT8b?Sy>b5EWZD;Uv3!(5`O43D<;liu8)`1rGxnDR5wG|pCS0*-x2KU
 R`2Cr_7_MYP#(@9<PBZEE{8MntXrNrc%wh9HyY_-8MDXg~|#$u*?IOhQZ+vz@wP?X})bzS_x47rHE&d;Ekg`(hsmjqpAoBgb5tY
 L_o9*s66K6MJ>sjZ$%w6_gxOGG*<Ucuhxc=A}u-B}kf%kkBW7H@flpe8ubWs9FtMmcmR69b)mIRxXDVc`6bgvBcSfS+tzAfR!Fn
 BMe#Y!&1m1ls6%rF`uZzKth>cZfP$)=9imX*s%Px)QIz*TQJW5caO`lo3RHn2B4gMx*yRrZotY?PiFEt>NKebwp*&^$sj1%kCTT
 54O=KA31d@ukS=C1w}d$GMWw%O@zioSB^*ekMJUTE{z;^<%x)<@>?sp*7<*iJTSRnFETbZHFR4%*<a^tcr6{rqo-lnh`g=2GHq5
 }}>|6AIdCPRv?yz~L=q4(WzdS{i961=)KVZTs`zVR1bUL5Y=G4EfOg2mGUWN%~Fe~qyEXzMKldi;O6f&rDqUcHENhH{$&m`dQcK
 5c)53Ax>RQDe$$6l>d!C&SXSk^@r>&X@E)8i_g9X<J=VYiOm*DCa3$SUGrqg;*%krDA+tH_3>EyTK<Pr;djVH0A~-B8UTiSCvLZ
 n*b2CAyD}CYcQRpk=j66mdA6tF}sL-)-sa-fko(5~zSn5DE;;l3D6r4R)ogg!q4Hy$?IvAqsi=vRkeFih?0v_y<a}1c|_C<qEMv
 C<3i!(?dl7mt<*r1@U%XK|mpQSVCP(?Fr8^2~Ny%lQc_>X5PG~3whQB;~`gWD$%Xhtb~8Y(pcocIOaylj^w)Q>r^m?fGUe!Hnq8
 t+$eN7LdegP5P|%r;lkD)Fq~~~wSCP|m(U#eo~|RYdXomCY0ufxfnh0YNQSd@8C|6`=H(+n%c&y@o6}i`3SwGktXA@Y{dSEinEs
 {I)N-qEV!)m`4jHUG*v^rWWf#YzBgw}~FAXwq&a%K{x^$hMeZf!;yFtK&6HgOkLTG+_hJ?$q9*<M)^5ss#&~`1^q&Ht4;Vp276D
 Mkx5`%MCO-QZk1(kX9zE{8yN#LcSp{iBP#lv%Q(<v!HVA&zd%@ip|X<jD67fK6Y=Cnp~j&s8EJn=TS8HLTte16he+y9@$8KX%rq
 `yG!-I%G@Xv7eE3;gbooyqMvr?cjoUmpHD>jGKZ-6^43?8Cvh@3NCD*okejr1E7Rj*m9mj2Jy^@@CZRLQ^gmM2DCc|Ix|QiyWz5
 C+U@C2#}b@G{Y%GGfJKysVPmte|?1&L`W7$>Krd8>tHaVWqe{&=3z~ySp<BAFtnUnJ_53U;<$8a+E?%-p-b1Y=wQuwZ&(>0K7i=
 @iN)5+c};Lo2GgMH<<oK@lCmme+Dx2Y0wzrizNG;`;Rp{6GumgXsqVwl_;d~d0ujjvaK$N(uz_k#M1BhFP|`>mmTR`u(z`KZlQ<
 ;;0RX}1>yIrq4nr0eUeKlJFydpy?m<^;)}tF&h>$bv<-pxJO?q^AfE+g2zdx1p?H67;WtqlBw;5wev*p&OOdq}ym^{LDe%kdZ!2
 qCnBDOQ-)L(Mj(J42$NlV5cZO&m_ccua_On5`@X68Veez>g=?R|rE`;x#I#4-B}`Qf`b%F`*JOM82ySeHw+1;0Lr@7q7vNb<&CR
 IXdu=Z~^<{qR~MoQt+ed3-$abv4iPrB4OoO0<dAG^O1J0#GIeDus8-6p;JoKE<mWpoVS)L;#^<mH>cJaI!A;Wl|p{!~=VPG3m;5
 9g%wXjrYrSP>|!Xf~~V({obCo@4G)A<)J?1FV)-6?dx&6e?NcT>eu?Qd8>})$NtxU$L+7xYx6rlZC=aw<Kb=hy?bj8ySM$Xu6o@
 bk8i(UZ`)rle?DIKyPxgH%W;)$i&OEs-5(Ce1OC;#9AA=se$Nl(v01M+r|qG6eNA4=Q}bT^{@4E3|M&bmo@jL>|5hJKxvhVd*X^
 &v@pb#FzBPZE<Kg$QI&ELq@7tI6;`6w9JAQ2btWK+s;&r!vsq|s9I=+av=BIvbjx{^5?_!@Gx9gXe)AnU^+^5^}RBq~hBX;z^;=
 MZlDSoYgHplJ9G3|Hfhv4IJdwBVJJGj?l^(+5sewD`}UyBpG@#AT@Of&gr0aQ5u>yPX7_wKmr-jnR*<eB`~x!-TA`j|fIm-5$3`
 aAh4R{8N*|JnVQyd{7BycMgHB$v-!^<JN<U)Ae6{gwV(ANI#Xwy*x?$KrjT?eouUTORkD>Zt3FUA0|p^HZ@+4u|5c{@napA1}Al
 )ZX;lbSOUZq1>&Gb+y@@tK;kH(tbWqkAIKPb-k*;ciY`@FMc)8_1pTmZ}#i)0E780Pm@vqrmyt4dclxou5Zmpb@~1Betau;>!0=
 8_PB?r^!3ub9^b`^-Rk$<ar?45JYj}^h3_AIqW%8$ZS|*Kp73bcmi)Yu^0=;d&1t{i|9W{n9;T09zYqKMN7L`$>f_0N%%8=Je{A
 7*o!{PHj$8b;I_1BzkMo}<QOCa5cw3~G5`Je<Zku6$eEq%RJ9f&p>0Yoma;o;tukYdX7^d&;Gp>(-IX9(t*{(VjJMnVZtv*i8ep
 7FFlfr*V-W?^G{lkv$$Mt*lcl}X)ROyC4HoML7jLsmbC;7F{{@}}Yn;z@cc5D9BzhQ~KC;wJ31!cNQPUX6O+2kL|DSK%?8urTDx
 9!VuUw>43^Lust*Zv*l^VI*h%HLUEuVIPi$#GicE3)CQ{FLp}KlM!3{&B7Ar<Wb>=i)h^#Of1mmH7|y=RUVS>x6%9hIp%S$^RXK
 ZyfITa^r<5uNfrS{whF+W6TMA?tAlf9xgleEn-ZQF1LLb+p+Fyv~sF`$^Rf}CJ(CGbLVxvs~`*APTO)MpM-;dO+@j5-fTV(DJE}
 bnlIe4zUtW(+^-~zQ{~RdNKJpAot}P8*n?@+oja{JXRCIg{8N|yBG}$}$A?r=ANp~M)zD?8NYRksT{}SfL0MN!SeijiTkE1c)8s
 KcGGb6smub5+FzTcxq?9Y0kDmNKPX=7M?^0{Aa<^d&NRdf_ae`Bi_sVAa9&FbSQw2dJ;@Ph|Uw$o(8{O-3HpP>^GSKVOqZ>ZArn
 }w4Dg=9;x(7RfB}E>p>W=XKfd0nvZZ0OfeGgC7ff}PB$DhykjaLD;b|6DO|3Z&`eu`^2v$&zBudPqm%XAN5$Ra&k{*SqCnn(2oV
 W_;iI7DV-Vmh=v;HA@t|0Soqy9{*1K2ur(3h=0UkatN1jt@FW$)^&Mv$*cPw!88aguOieTFx*=$=r^!MstbiIGo?(Se&P;{K7?l
 zn=Ny8jP{LI@v@IsgQ1i0{fS)#~<vP$(dEodRk9i5?@#2^+A919em`>OLU$3DcknLhQLa=J%SM_dYNTNhKC8$^gBf#t#6B6W6@#
 zn8N{abAFaSd-;VAn8n=3-ZWO#ADIThi`0F)(%-7I-jvt5%PXPTf#w9QCPsJ|$&>_Tb;)6X#xb?|=H7MJz}wk1ZFXr{W#@h}hKc
 Ly%YL1LT2UA{{tPN7Zj76D&IWxGUs4R-*nCyAgKHa7#A=<P@4}5goYo5R;w8Er9}Gk{14LndGkq^kWB`l>!;S)1a?}q<F+;@t?u
 oeHLL5nVxMecTkFlz?nuxf)o*`wJv+f*E2kf!qb8+n`*K1Yo%=VF8a<0yPwncz&n8bdBoF3@X<9(^DGn;hC*Df!v=T-PGDTg1u8
 |x$&^ARIi->6GheLP#rD@I21ptDtjz>JX3nbyvky%AXrNdW(nYRmDEP7VTkuc+knog`BGalF^bL!ga)wI|;5AESd;->8@DnjqL0
 OAnp-%05TO2ljlLSqwo)Mm!Iq30Rxa0d{Z0Yyu@gn40(@uz?{8W1N^H>Ql#Q??@gXtC)L0R?L8^iU^N}hi=!5EDc%!Bg3R@U+=N
 BdBK-LscB^ep+za43ZqmK8WJ*XT*?U=<&|j9ji&`Rx&SCn7!KUxRRU|0`BFvg0gi6KIb=NQ%sw}nhq0ffqFwOa<$f7Cu?EONsAT
 yR&u9&PNV&7-h4@p%om@Y3x)e5dbQ}wis4NDAD2r16l07+e!|?5!`*)J(^4<t^3Bl{wX~2`@n*_hKE&B?iXgg)6=Z+g9EuGudJo
 WY@-u-k%lQq4ZL@MuVM|y)1ZDCPK4{LU~SJP6E<FR5U?Lr2d5E4BAe=^uye=#$aA|d^gq}|X(x4Ppo!oc!&Sl^}@5bW`~Q8o!;<
 VifKU#{ND2qa)}H31T{FVKNH?dcjYAa?VlC*!s{6ofY+k)=@N$@3DY69882)#TLjRm$)CvVb7CI7Nmyk1IZ<)4m%1e|ha6T6!{k
 z9OCci~OMnrT?B}kIsZM?@X$vF6$$IV!PZR0y*!}!Kgmf*|hGS)BYC1a4Y}J-L<682}Up}c(1sEV5=^_U9pxAB-7=%9vu^R=h~l
 K+WO10`)i6H2=fkpb2XhJziS4(%?!`|QaX=^>`%$$aulR6{!VH|zGfj};tt9UqAoz)?nY=LX&k09uO-eQ`+H$c-O8kjOaGkl6`5
 23lDEuqlQ1_V72kujM0~I0Uq1s;;G+(@m~;KHZr{i4JZclN!Uddh{7kv!LwMG5WL#-=pB^3c6HpJGUbTO?P#i~xXL419FH@_`Km
 )NODN%ULIA(Ds4QW2l`n>5WMn54h6z==#X?ui%9G`<rXI0dC@M-rK7pb#o#*}pwKx;{Ye>H5w=P+-J<`cpH!W)z;n9FfDAEFU8-
 YR%a;89cLDa`Z@7}R;A_esO!rJ-$I$nuxK#jBmQS)k$@Nc|9p6qO(xQ>a{aOs2c$vLzh$c`b#74YX9?>HrrK6Inu3F;&tiXXx4n
 w^TzkA{N13Ys&<cA&z1m)-9_g83sqBiJ+bp?o=5g=Xg?ONK`~_vV<fcY2%zbc!d+vY3_g^bzn|JhY6s6hqVHX8(3-qsX|N?vJ`n
 Xqa+LVuzc|)eVR&9f>GaY!%8xfO-W<8T*swT@r0{!cqPP$Ropmx098cAID;3#!tuW$3Gfj=m96sSKo5a+$R050|Nr{q{>-}<D*E
 k78QTbcF=n24jbMRxo&8C2&Nd;fwRm!MRT{~MY*ZX5Jx_0f)I~nB6-h}`S?530Q_ck+`9EBN(6aeq=Ls3zUI*BR^Yb<;_BES6AL
 vVdWp<Uq0?L$o45X8b>_Yze9shkhhSkH6`r*=q*=RCfuZ%vCJA2L^EBee#JZma86dVqx#X668Xy6ah*Ui#tBqeAX@Y2lUX!iZ=l
 B~NIE6>8xzt4a|kFR3#_sVFH2-2gK3eFE@O(UJBW~pzuba|7pUphaWRm=*UJ3)Lk_Wg>WWVcjR%&tT-zR?xA9l+1DrN&}Z`Azl+
 ;|lNF);|MYccL!A{KDgaexLQL|CT@Dqy%!}U*p#gQrHbP#xZRfESEgF{wUH*y&__qmt)24d<964r+z!P-mz)9LdKh_-%+0?=WOQ
 JwzTFf@-*KO+bk#YNi@S;*z{ivo0XgXdZu5}EFY4;Hrl1ZWe0B?Mwcf?KYJ%18{;6J7OO*|0+ULUDYaP!kS(*e7B)d{Hi+kt${%
 -~;1*1+Q{mM`J@&;t*}ITrN$S>+jr$8JRJ_WnTZ+b4J3p`<wu4It)b?{k6#_RF&%Eex;#So?$<1<65tg_jqntA18AuBrAlR=Wis
 4in$n+u+bD5<1Wc2d$Ygp^O!WC;<m{XhmM`dT)PCC<y6FmP|tFoWRQFy6_;KYawO6NI53Z9z|8OTK~W-5FqC&&geRg-vtHuzZ&H
 btRD7XFBb00~Kf7WW_;)aHo%zsES&wDB_-xT%K`hbaHHRKlv8DRciHo2B-QcS#-40}ZjpM9I^6(^>M}+pC`{w)3Yii}sX6KS)Dd
 9PQk&@^$5<n<|8H=(>Vbn?&plQr0C-SJO^+Q-jO)>N9+sV#iFfv@}`q%BH3Tfu|zE)=gmcHvthdFV&h`w=}3d!;}l353~J<L6Xz
 HNeuWs=_XAzdxq%r{DN`vtGHW>g!B{2Y}_2?e%074eHc#1hjt+yvBMnFvqy5mn#1E7q!m8dsGOtTntAz8S`n!PnJ4V5@?%_Dz<M
 (y8O5ZDpH(cRfXz8N6s6Uj&89F#6BPK<<B^DTKlUZRj`^14xPO+&o$>?Ac?J7(J>TgR?qnS#Y}2%wUgp0RW&K!;V1Q$Y&rMrJlJ
 $_J(;;*;sa9L6?N?@AyVKpT?LU$PgKm{fEK`-C<Ih#X-s53Tl5yTh-nXjz`5sLv$NH)Ni%Tax6n>ax8e?*^BZ9XmE0*M*%YKS2L
 c@QLi%Ux@rmRO1KiqhN)hCx*HFNY!nOGd$th>e_fW3%b_-vGL4)k%HuRw`l!5M>0)eLQw4l|Q;ClR2Ej(6JUFj?M*wNG!aw&$TC
 ke7t*M3Tv7*~&31dk9vT;$R=Pf{Y2XA=$ctAi?`vmYR8~`#ORfu82z&%Ve^_$JWh^sImPLM$&l==m0Ah#au5{3_I1L878gWr0bu
 Ih_5)|X9k#iQ8`x6ushD$;t`TQ`j5wx9xLDB+cm*wo^Aj0=n5-CQcmaYleFVq=DLWPf+?QjM5{2TQ6us5Yly~!_qwpj&=KN!y7a
 {5^tLB6YUbO5Gh>lfxoR1*c|H_%=4P=LG)<<Z6?$D3-Ss)3e1u$CkWBF_X2A~id#AFr+dNS@B<2z4*x=+SsC$jC-g%ps5pwcmRr
 E_quH3ALZNikUapy;YQ#-#WUf`R3FDb}emaRBitwr<HqaVN1Modg!mOerw$~3HN+!`0Ar(6$wc4|=ZSu$8Az62kJ5KI-9kNE;Ny
 0qtuo70#(KxCUk`nsCY4iINt*eAa4CGx->_u#%7Im~jqbRWy9P3F4B0&<%~#cE3^I|>X61{!V3S56U{?-%3TgQfY>U`O7470$B=
 {^{|*_h{p&6PQ<-7L}{{aGI(2Nvw#hC+S`9+RVea7{5+Tcq%kN9HwBGh?F{6jw`V=!BW*r{Wmu}mM`xtf#la99G^M6SZsJkGOEy
 geBbz3HuSJ5N67H0QHAqu$(LFYxwbJ>v9PnUVF#j$VI3G026N%BH<I@+KJYCblUTSoccT>gY<!y8kK~YN1Q2~}ODWTS7VI%ySJa
 `q`|!yPtn!7z1WqU48R^KwKmSX8dFnt+gY|cOc}N+CcDjGAfI#gkh}KP?uo~~^Us$<$9Kwj=#<o$DRnY0Gdw5AY#@fi4e#a4J1V
 aWUk*mI~u)MIubjJI~I9~DxHDsWA67}GR*K9Skt4Kq)w7hZm8Cx6&$hI^>7R7gi#vj8pY05A>As&d;1uVHrF+D6q$_pJ)!%=X(F
 Jd^#ZEea6n-AasU_`e$JEJlbrH=W2o)Ntzi1JkbW-GlER=$y>g^<UUhg|CW<;x60+}s=0F{<UL;yAiTkXFr07+;Fm0<NIM!qSSa
 <Sx5sZ1O62Q1u!HR6cr|-EA=G+S7;wh7D^GO47^|F)(Hy1o(ODXIsUnIG|;qDy_rP0NryWGK(y;on@)7Ozv}`dvVgtz!RY55Y7O
 SnR`vpvz>BQ8HS#2(|feW$r)av>Q$c=WC%$kIYRQ&wBsqHJ6S@IgMcxU)zT6&a}d9lQX{gO#nfJ}*~(Tp-pHo4d8$Hk$-fm(%<9
 1q7B7Hhb*qSb4t}XAwm<X+k%@`BBrGz5W)D7*(Z_g8pA`?U^V9K+j#D4wteou~nPheew_=sj85puxZeEXRsFMo<9L;T~Cw!kO+u
 ;FpDsB>3mgA!w`!vou_G9-mn5CWVG%)0IjcF<g_AA;xdNY@QA4J{FIMa@t()eu+x97e>uVY}a%W-0+9c%kItb5{BE+O~PT@dD)V
 iN34;m6<(7A&sJFpY{WRUbTO0lO;n@&4qA^GBO-#&8i~ySQwIu)4FfV0SSkfrrVpNf~s`6Fhg8%evOzW0FV*Q93x-u44WAjg>0I
 _#15!*vTCl&D>gYLVUK<xpV6R45iFw;~Q*mJPuzqPigI!%G5cbq$WYnF4b{@C>BJijn;`Fcutwk5CzFAqBRpFYvn->EQohpD`n{
 e2+Ol%>Wj;S#**7n9ge=B^A7Uea?{5N&Omw$Z@)FpumLOR($ev+5+jcY2J?<dyvBpgVFW%%mV|J^g)S8O(lafP2aI~<qYuCvv&$
 sN%y!RW?dwcbx5QGRF}gAOJ@@5vvTaiJ(!6&+u@|$zZ*_)`6LOtSS#}d6KvV(Kfo~7jUF6^mz}TG)_PHf;?8YaZ5|yy4r+*!C!M
 d;>Bq=hJQCft5_L;{otx@pp`c}o@(LgjYwcSivE!|F7)%oZ1v=r^M{KY5}qbs`2l_uS}OhPr(XhCGEgq*|q0BMZzHCn1GjjqpEp
 A)vFv&{L+H`>8FxSqr}tx{3@BJIYD!8zmgPU73&BtsB)SzX`xg@tE)dONk7`Nzl{l6<8Qc>{BYO?DwqkJ<oCjW*^<GYWg_0nc9e
 S@M{YVHC#vYL=SJ9T%KWV^UeL@4{3`VF5zwX){w;M}@$rUUp+etd}+6OhqZJ%p&Z*YrYg7QGU8gBvd79ZL@x-pV6u2L=SU2Q~In
 3Ewh)<AllgbyuM+?66HZ2CR5XD-2B73Ul%kfJ-k80j8&i{8G%I$QAiMNFd2a3ZN81Zk;F2fl{_SXHk>CEFDJof?JalG1qW#u;#H
 utfYcpJ<3W$}n1jslqbP%rod*9)#%b5u@wG0JRmS~Xv5B31OZ=2YeHecxE<}FHgzU9}-3Qw}mPkp4q`FW*gnppYD}-EHkc*9}>#
 -(^A?D8Dtv1b#9qkkoAbDN&2>q~e`P7XJY)iC{<fJm63KjW~3<)ZpUH~eHSSJd=v%ednl#|(L$-rIth(L!+$37i5D&A+Z&qF3_h
 xe+)`d5I>JF<x{O@seqx(6SRp2G_zqf^=mX?<Sg$p2z)&No)$+&b${H{zV!U6oKn(t}BW{+oz*GKo*MP50pEKICji-rJFl9SpT&
 cHZ*&8}hdSX)UtunLk#if7jp`Nq$s<xGc(mUktwCj6!zIQlBT!d{|w14PKKhtMF+FJi^zRP{hh4jy^*-Li@fShqA?~!K@28IMQG
 5FKi`*a5vYHzPmX_VUV~V6kQtyqAp641j^=)1_r#hu^`GvNYS=evX@{FNOaaZ;(Kt>F(=@;74BJO)fgHK-kRQ6!eHYAhxU-*wQ}
 Raa}oZL>TKs#M0V@O*q?|rBZP}Sf10Igp85Wpn?<l}0jy{55Q*8)i_17a|2RLXb*_xw>kSck{owdza09HyH6GW8w#)40+*$v<>f
 ~wDxx5^nzEbm9xg@4R=$TVLqx#zZP+kr$4&xIH7lMSF9G=e?ck)GJ0@jfr6(;uAbw=S8nN(}n?5?lk_m$FfdtXx3!)l2opnS{jq
 lDPICSJ1<RMo8tBP<bMvZGlp$xlWoYUMg{SoL)eG*)@E)cge!y*d0?`W%bQNEC?4PTC{Q#{xh4K6Hw^nXB#4p|<0rWN|lU0Fy8Q
 x`f|{#W~GpX^OINHM8-Rje>-?N2K);BIJOgV8phedGN3l4pW0$8g2R{2UB{iIH<rRO>Z1Zd~Fi}ON7{Grwl+ca>XcrI5?n&H!=V
 6GA}vn{nozH<90K?=a=1DlO)M1&HL26AD2#{(mc1fyCoXyXBcksVXhKSHvWBtv@v`|3B01y0Ox2qVrpYu+p6cy0cckpakAD9M9D
 uk4D@O#bieCrJtNb5`l70U=MSNPC_5=YM%ZC4=Uy%!x_esy3V2#Qo<&X)o{l!l<WMYkbQ8yOKlP{CfETagO@Ftp6T<T37U{W*6!
 xHL0Zr_DC!5@UJ-67-tvL+@e1GcMg`eGuQta}<hUM$0l>}CYr>Iv|3X!Q<)s&5NY1oD)#)qHmo7~Twknv5@bIO;m;38rHG$$kZ6
 =&mUL_R^lT)H<5`Z#_k1HQ<Ho#?G(UJfB6$y<2-?8aYx>qKsRvLEI`Tk*AqfWJTM07$>DR!=(2WR7(&j9L|Q6+ZF-o8erEp5bXT
 TG^-BBbh~`N~#DXg_-sR6}IRYFF{d<wFVA!IG@Vi_)Y(WWf){OBM`-|wMGk3R+~vo#LQxQmjL(#Kfp#H<lzj^7R|1})E`$CNYeN
 `4`hbth1KgpmMdL)j?rS<JmLgTW*F;4P~$35Ts%R?3Za~n1n{g_>RZ<UG}OY6EEQM;CUTnCtXP}iwpfb4F<^1+6PU7%7Z1nPO6`
 0yS@1$%cpNv7v^x#3Jgn0Gl4<v+U`ho&WLQBuhsTC!`+%t`(d1B-*ZwXB-MZe~POv_F>Q{9i!!)zF@va)hO%?rec@;+m`<km!Ic
 4U-xwA|Npl^7BC8F3EFJlyto)KhiXMW~k5-9ze#!<FNd2cu_${ekGM0$Cb9&Gc<xClfccMfY412Fcj6Kp^6Ca&l3nVf6}@EFY_^
 Y$zCk9EPpW6dbo%<NDm>HDF?vhhDp0@)&wOABKeqNbSXnI-8>=njK^_zIrWPLAcV>HK|@65A((oiY|XC-Yo=WE)w$Qj4%7GZqNX
 lnp>UGu|CvnrD1x5Cb9YE``o!7mC{$2vcoPs1vR60!#UXz&b7b@WS--2TOMOJ<zVY8qIG2yx??SGV0ZH29`naH?2ATv)?lfOO}n
 Uo5!qZ*w=jAb=SX->I+PyTfU3_a|^87Z`dOzCFJ|N%OS0j%acGr=xHqH_7+?7sr}r0Uk83b4^Z$kOQ+_!>HEt#EG5h`RMd0utf<
 V2(5ytOR2Aj+@dm5XLL45!v6+OOhsPZ3!^_RQZk$jBneD29cR8UM&AU@bFz-+ho@q#O!TB0HIyC|?&ZUYVM*RQJ{%W>V#f+UnXh
 eE~hlaJEwLu4^A_fIeF!Ww43MORj{MQ%3(3pu9{%zEj3j%*pS`&s-oBW$YRXMsL7HoH&ikYdA@VbCew?v}NmP!$(A;LCDm0g-=h
 nq+K1Zj<8C3qHICM&T4FyDfOYj9~Y>k(UI;JJ|#kjD`avz~%BKXpI3B;3#`oho0?vO@WOcuGGmRVg|AT-~R`sK)=`Z(9}aPik<e
 r;B8~lkoqz8Z=8J?K^V0U;H%%BKmQY_WI4q<N7(5PFEv+_&_>(4RxG>K}JiH43r~I?Om}h-Woe!!v}*|hFD`tTwaN(Hf&?--O}*
 _yKM}C1sH_kWgH-qKKvKTFnK3<O-yuIB;*}pOr30<i}jjiWI4L8AZacapE7pL{ci0rX6b-$<7%?ii2ujYd9KHeD?t<)V4fLed)I
 pZ$I{wXn#hD4Zu5S-e{4%LB!I3u#em-LfRJ6WW_^NHHa=u7+^&ot+5J;Lnp=kvBt{(GL{+2K*gV^esaYsEao;93pOD9GfFK%kTK
 |mch4XP}90dKO8}?spcK(*xE%2RCy(1HcNty9H1^8Is7<|9843ss98R8CjOS(W#_1B%2l!5~k3F<QNUb9#U2`Ax$`d1fR7tnAB_
 Am_p<)_LRZxqh7p%A*2$w|Yaa%acTZF+B_QM6;%=?><-lF|*q-E~*1mt1XKU4ND(+v^zL&&ykwx4dSdyoU^6!%%pP>!}`Z2tfOG
 gmLMFpB8`a&;AzksPU<L+fgU3<Kena0D?1j{B1hs|8{OF|A2}~QYI_*DWvkqGn?;6za+J_0i0pYZX0CklLPOaC!LRGG~n&!OS}A
 11AYGs+I?cLnl15fM&PwnZf!54?<yKXd-DYmK6$9ff?2BmavGbXnLYE7_&MPU)~B>8e3okG%Ndl^SW)d&^BufyZtmLJhjrc4x2<
 sy922^+wR7A3W9(l%(jw~VxMpnVO01}zA)e$L<=6Bj5d(LsYDhErUWQe3lS=ZJ1dENFG@SJ$ERaa}J0lfmMTUh28u!4TZ*z#JZM
 TUpJT36y?r6=|U+hWwQJ+AJ@C5uCtW4fqLD|y!4af%(O*Q^htxIDrY+TQN=PEred>E38OBzUI_S@>3>38Fa&$a%sVv+0X`$?DT>
 *in`=(nHy2$gELtx+DxLFjh~tk-My>SJ)^+|b&7g&*JC37#LzqCo#i`Z<Be03iEivZ34&BJCYJ`zv3=%EKw6g&K39r^b?dZohA9
 `jtAUq*6V`uU1sm>TqUn#Uf{pLGkU{__W;Sd49L|_ssymbrbBzt!rh-wA+cg)k-X8A_~OTN$hL%Z>Mdha%TBiLM^+hm~aSN>py$
 kVf(L?<KE>1`n`L6WiO}v+^fehS2@AV*1AR`mkgwL+#0V+0!J<>tCz{Ou>dbqiF*#&l%rCOsq+pJSA~@B%=7E54P#-k3<~eeatU
 chO#rOR)a^p7F-TC{_HN;g`>lq>m+rK^#q7m{&$;{~W3>`8?exfoa58-tmaU&+=Q<*)A?cK^REegk)Y%rXhV}zFj7r<Sr5xd-yU
 vk&2ay>?j2@<#s|VSaY@7SaJ22Tv1w=bzQUiF3!#v4Y)<;u7`(6{k64ivl2aC*MPTY$9hZ=GAOJorEhO@iFHCpBK=#Pi-Zrjtq9
 M=R~KPfE9wnZr}``QHhM6;Y$19AI3X8QPFvQ0dl{@$KLVXOO3`NPGZ*{Ked`n~*yB!o=_JkZX2zl!Zi(=WuK%4O0k)-qD>zzphy
 Z+0Jf8sXct<7sb&jza!xQd?gHU2j$8u6DIhPTibEi!c8cc1&HRZ!kq>5_v2RuXX2#b#2(oe?^Vua*@uNk&QCm$S6O09jm{TzW&F
 TJKFs@bGu1epY-zktVciVZXv&CM5ITlDdoCP{_9e%BXD&`$@zB(5~Tl?!g5-dbTsjo(=$;cYUsQ-$+!PcB>eo(eV&JPh*E^_?!g
 EPQ(F_ToGIV5V-ErHXLXO!{D8|$fzGS8UoXhtPc+s3X6tG)Zg9spquwv(dTSRtGnVX71pli|KOy^s-Fm|a?YFyA1uU|$ziGfWpI
 j9y9DwvEd~78IUF+vTHjAth1Gg7`3{HXaG)90i;Hp<zG=7LFxNGkl$OA&omUo=BuB9>>D)z4^UGYH^QX0JD4{<*yH=(u0IAznPd
 an=U4GxpUN5#tVQxL|!x7&n@RJR?u(uoC4DjWI}8!hUKAT@oIeUIn(Ob)4|LX4nZYTy%l#62-D|0;I%6s<R46o>&-E{cs|x_Y#p
 M)nH2G?Y089e**7GH5m?-}fo=DD4CV+0P?WR{w3#KVM=QZCA&B3>SbtXRJP*`?{>MebFq9!r{v3a#1r~_i3;ITzsXedAe=;LhR>
 )(e|+I+hek}HQRkIQjpnwsq0)H&diS#f@xfqcTW{q2PG$ZO}#bW>O9XUL7AOmYE}|>b&fpG@q8tyD>W!SruaWy+?Cm`h-J}&T;B
 }^Yq>@rAx1Wyi;MPmwg19&Y|PHF?W#dGe}#L?=8qP1JmDcUK|F!BHq)|8-=F^cd?A_-P}oVGXbiiTW#InPe(`y-kjv@^K#_)C)-
 ^n$x%H<$zExa3ZcUmkXskhQ>tTB#=vq|A*7w%~ukg&QYkO}G=JI`~CzaPs_+dEFKl=8uy_a*x624My{kT|G>G}61#j5}>jP4yqX
 66eP^G8+RXs{!Mi8eW+cn!bs_%b8<&aH~hy`WK!h<i)cpQ<E&qW|rIuve6VSs+H1eSE{C4ahB(W5+m8unsOqYLU>>IFA+|&B-18
 ){St9la(r;(^(CkQpj(v>ns*7R%~hN6URopg{|8ozxa@<5_!`jYJD1n99clO#|83vPKml1_$Y6ie4?#W7w9{dBdp~db<3t}_XpK
 ya&wI-f#qHKQEmOuB3`ssZrB}l++O9O6HH)(`u*>4>aN9h<_$7@KSw^C)(1C|2+29r57zFWnCWlfzDnNnhkHl~zbn_s+q>MYOX#
 ZMl5X|lJ_+S*NAJ98T-v>}$`R^5TK45Gu{G#A9qhO&f0Y-$P9)fgJN&OQyH)a3H+e-bZ|r0D|31{nS~Rsc<k9<_>P1>#O*1RY%$
 &QBH0k#3+t^TR|D|VqMf7y775~~(GnMr^{9WuAvYoY?7<>~u1qkbEy#LOfN^!cf#rA=YpVyoCiLvoujg~BP^R+!7v-MsAnH-6gZ
 *JRSBK-O$=i|09<ao98ubuCw(Vjv$FV~R2Z!b&r=ibkIvI}Rm@E3KB>F_(Qey8=(i2?@F^u|6G=?BXgJBim(fNnmwt?b<cB7If(
 %62u2@<JZ@BmaI{T<o@f03}|l<K7^Ig17O-T-{!x2@2K)vD8;Cj0iAR9sF{#vIHW;zm48|ahJr4APC&Is_ou8!NQ*++e_eSpom-
 R0^(~{ubm5&3R8Q$$MuxHY3Z-{_{l?(zP6{W`^^~Z0&ID%<91{AduEf(N4u<ez5}$ktiHI*xj^>I)$d5Ph2=;M<lwtzFSvdi%Z=
 yj`Mh_Vipcrlh-q=3g_GRT^U@cb_TvF`X1L^w-I^A!<kQ6+*wh$JwCf6JaXjFR{9?E_MsrvAMJkX0I3WFYLwxx)ewU*O#m$zG*7
 |&&`SE93)WjD*^2g}v?O9C`N#2?g-sCO$Ioe@_`iM}!-a&Qd>PDwG7XzxTHISiw31%JBS3bPxPjlR<s?Zk*u=a<ZdX}dhk!|y^T
 )n%5{(JVeq%d13vXJvN&kK!yzgOHD`njU}^F#4g<~Rru0POSl%2YBJ{2|K`tt>A}%C39|(1G>kIecIO*uN-*f&3SU8uhus`arjB
 vVC<4m|g7wqXv!m(KFe@pvoG>w_?^}ZfMHi@Eus?{!)FEvNL;C)=(gmnCu_r7wF39Uf;h3@jvszUXxwyO*}Ofg`{D(=3ICqoOh5
 W<B#h-%ht}j_n*yu7ry3d_0^oLJG5)Rw#)H`sW;uXtz31V>(i)~9a?OAB~yMmpPs9}s;lPjZE@e#*V>sS(cj&JyWV}B%IDM^p8m
 ^vsh^v0;M4whz8`t~H_^wUKG=M2|MBl>s*Z1y|JYEssxqwMsKZMWC#vIJ(tNE>xA+sW9JGOjYUdD?!Qn{PByOu7uS-XhM5PXaz1
 5fRX*qp$<D&+2x@(rIe|F3A!S+?7*}>k^MUrlH;>`cHUfH{^yLfYnw>(^69$gWL{P_}>3lMjTFX1NZmKz$QyynP6ymi?(r&o}~{
 <9YN@8ih9B-ZeiMq9JMs;pO+Kzy<GuwHOBoaR`n@|~_VuR>UEyuIMXmeEd{bR({#-!9XTFZ5<BjUWwl=aoz(H)T%x(A_x?$6H%*
 ysTc79)FF2-#CSpV4WtH`hvz{@O$@1juoe)xkPW(`)}XwOM)16_ZO(({Jp-_ZhLx&vKU6pVsa0P;ZJ#}zlIO^iofy0l~7Js?8IV
 Uh+3QOW@k3XpI=jtJ2j7`6^z$^bGf;4eW^`f;xWcgd9e@uz+S@*+#~6_MeY=@Pq_ZPn;UvAM&+EAf8pf#+Y--DR~(;NbsGAw^x2
 }^(?7g4{^KxZa<gF<|E-F$$8%99q;IPHw*-L%@6T$5rQUXd{QV)D58YjKYuoSm$bURrCDuP*hl-Bvf<$1x#<TVQ8={bDN*=JQN4
 +dIpKG>&)l}PiHY=4C(yl_8{MzB*azs@)MM-^pCFkoNqJa7jC>bL70)aQ2$#p;x^3P(f$TL)r)`m5N=(w{gxl-M|QrRQqd&vk&C
 NxRI09J{^fAN;Y!ZItw%Sf=O>aDGtqsNwKdFSJTkgFY6<eD%CgKPex5V@vEycU^c27t8Q6eO{<S29O*63a~E1Prw<IIa>@T9RE+
 FxwFkK3CTuzT1FF_yh6XO$pM)-I1OtgsTXLZ)j7MWSSh7TC_TbmL)Hj>|Ie1$ojRmMZu~cm)w9sp*PcNlQRa9fz>+ktV&o4K+A%
 WObb<Vd)J4_gt~mVgcbSs%#O~W+jJQxd&QTcVNBLzUi4b*TgSfFsQK)19_O#+y2JURhAZ}Hv}QNoDT~t9M>Z^g2@x&%=EIeq;>!
 CrW0Fr|MlHfEKAdlLsPSE@=hP*y54&|deCLFIeE{X}sFbXwrvlN#tj|X`?M*%{%V<!ii+cRa`UOd2-_$LtWcje}*5c7b&P)LJEp
 |J#{WMA9)-Y5BsPRVP*hNk2lrPOLZ;wJG<mWf<JO<`#V&q%D^(Adv$MieV(q+yLhdM?wyi9tf%(&w~&YgV2BInP)nojnn@5GwJd
 b)$?6Ie6Bki%dwcfBDHJg<gPXQG3FR90I&qoe&ZpE*(0*INV)BjuzoHh{GmvxW?ObhS$f)dgYusfM?Zd@3_J$8<Rdjn}sy&YX`B
 1I}+Zlia>+Z|VQ3p-2KP$@{7VPYuNYqvsdfoD5d-*Nr)SO)r%1Kgyc;UZ`4rb?nNzkvx@=I(PC&D;%M$jJSXH*prHlJH&S3^XUo
 X>+SfC^d8+3+0&-I{em=ld%UuIe3UCt?e<*eZV0Bac!>iWsk-|obKm+Pl73?X7rtDF=n<lj8VQ*RD@jrp>ltkiZ+(ijp(Wok9Yg
 RDcw;Xdq{NQ*FqRNhs93{WUh(am83lM8tKqhLPkH&xHF5?=!1QIE{$76Lxr2e&J>{<{E)Lf1`+vBCinAmTpO@iNw?-}a<IFA}TF
 u8#wk}kUWa!TBOcI@<yOgcga%E6F%Yb7IgX=pq!(;}p8X*?<n$dDJGw{2(J`z<I?jWNeRR-Kn=zARH)>?B70_;|{QZB3puqXulU
 SB-mEXd{;UvU%KWm?y?hNi>_<d?ISA@}g5*u@MWl$B}k`}g^7b<9XjhMTwn!Tp{)Sm;+#lHGN)A5GQX>NM7KHY4)8vbOaXUrhV`
 uREp>YY>pqJd4mwYS+>)`&Zu@+Kbzr9L8q;c|P+s=$kxs{C1X0hi!ZLIP6Z7exvCGDQ^rd7#q_77w=&{qUnHQ0Es?U1FbLAl1sI
 8uh*g<UqWYA^YHd3#XLpH!da^7JyUgc*~~2iw}2_W{``-O?$hMegx|8TYwPvhG==zW)9E}8+nlxZ81UIY<~8Z{tSYyr8wZcEzs{
 XrAqJfiXyEN)R~NwV-S@Xe=o{d=deeFSu5KsW6m+HXvbwwoauSAeb%jV}veJ77#;IQMVWijxQthosN{P5ceoj4#*^4?SScYnuY5
 +AIx5pk4s2K=q3Ix`A8>V&JQPeUp8sp%EKRy7ExypjedE3c;)VKogGhhj?I4xHbDkCtuxPDnwuE(@&8zI6_qC4;D+;KLqPe16G=
 KJ$8rn7@lNLj1`l1HyDJUJ&zDpYkH!LqYsl`UdxxzJ1mpl;$|U$ktUhx&<L)ZN*(77~;Sc7TLI{DZ}e61KdB8~<nuKU<34&MB?8
 a=T-<fsPQ+LPLm!$biYHcC2YU62`A+h?nw$<G&-3E=un2`4Y}N_y@TRdFADD8^2-L_A{es#YI&fZ(H}-S3_K7h8xIo`PwTtJx5$
 $(^IRy3AVihzX#SeMP{$lh`&J&)tDzSvCEu3up1iGwnaM=odsj3w@ID1#_9DbL@F-p>}u`K8G_YuVo9CjN!sGxk7}uwzs)49p?U
 r}pSWj}cdbSByOe31k+=|4yM>3H-foExmY|N5Gc04r*1OO2W7?i#9C1?vOJU!evFz;;?`2$ZVx}5xmb$LXIZyrIpB=UFHENRU3W
 We}e6FBMNwzwn8GrV3(}f2{{61D!I48U;bs*0PLj>%rU51i0`|mR{IDIF#J#p<8bkf=H8Wrci=PG|A^~W-h{6Ut76riHUQ!D<~=
 ?xg*V=mX*OJ(d|FfBUUNA&dw!yx%FU!`uF6RS9WD@uc!>Rg@AWtxZ6*)DMmaVH_d&syCU4b%e~doPOb_*^PD3_QhAmU5Taih<Vs
 I*U9Y>#L(akr^?0DgN7k27a{sBwCRPBQ+Dw>#zc~zpH_!EQOQg&Xq>wQ24EN5&VYZwluW)|6X}u?JINL%+C1lvc}8#aDL=U6GA!
 8b$gyu<j*>*$@t~^4ZvG=I%HJJh<Yoorq(Muj~|~WQ$__dGGP^$+m1v2LgWhZWWmd^;~qB)%yVP^3wt;J>f()Ze)B%Q54-$pe|W
 o7!(r`^`dPvr=#8Myo`a2yZ@Z{xsOvM8^9|wHW;C%wzjZcfE*Ovfa&qoGVTNNBuMlg0|B=3r2cNW9h`)V@hjKaof`n}7x{m8K{r
 dFlSqNB<jF1eYKP{N>dLoCW8ebiPvlHlVH+Wu|csuOH4wr3rmkEe-7qaW_HDd8DaC<MR+t=|AxwTrnEhA9td}Vj*mENq%_BdA>6
 85SQ{{sVx(DnN-`#c3+V40D$K5SQ7z?4tt_I=xU_Z$D+U1=S&;^W<vKY<r(a{(a2_u+Z{vHWzd-}(i{_7zWPIs3mPR;?|3T~Qv!
 EN*z}mQU;~X)qkiIq$lYW_TV0J%H3}Ys<|{=kcPhUqpprX4TtyqA;`TDHK$#Y%q|nseJmp>z5BVmc#*@De=qmz^WJL{iMrR5M03
 u+bc4i7EPj<K*bouXdCXo+7L`^+O5Cf(@%Nx*lIK^|5j~cZhB2?<{gXe<I<rzG`SkX7rL#hd)T&2n?U9PKp+i9QGueBFNPOUjy%
 =9{DkO=B5l70exoBs?)OOV&&!a!`%?8gyLA#m%-!<V*%Bsn%OuX+11nzfr|rJ)=mLQ@7~D#3L#cuTXTt!aZr=HHQy+7h9N8twzt
 6Vx`n_QR)?c?4;>Pf)Fhyw`40pN2^kzuRtecXY{PQkUg)>C-Ot-fHpXqwG;o0XJ=<6##&Z>|2M!c!k+hsA`9!>o4J{Gc|y_Wg%P
 rtfSzq*I}{%9VnaHwo|Is34htgX)`Lbjka+4lSu|8Q-dBwJ9w7}=hrNFQBCw~HBG`4Y~I>9~}tvQJu+Ir90udvy5$mp=!SvhNsx
 >c;^r()`Ds_T{g*c6r8p5~{n2e=^AF&NY%NRz3?JnpYV$5ZI_lQ0ZrGE-Z7@%BkagPW__UHRARqF7F&l$`Mbs$h$X(k_xrU_@OA
 i>?_3He|n~$5fbm+_(Mx^0bHI*o{;`7<lC%P*R#7LH|#%}a1An)_mXLM{8oR6AK4-HEm`#rkrMKVAGS^E9#X|K*Pp04LG1CdyAl
 pF&Ui)GFDi3Q!kf8!!sB<in~yqM>{U4fA@s$JO9e7ff)L10WF2E5vKnx{JwOc729z||Ta6XUxhX~uSghNwbFU=QyKrw~0!0On-`
 ZF>Bo75ew~+1`i{NwK%YAE&S~2q)QK-WuQ(yDFYed9u0WZIm1)y&sl~DwT(P{6-zKVkt3`i8%hyzG7TXnkj-Z5<ux3@?M%AD?Zl
 MmIaMP=Ih4Rmt2kod`y5o!w5EMa@r*M&X)bVVF9n%ByYU-CNrew${r+8|F~#DeEwJ3~e4Du<NZ*B2=troBM$56+a+r!XowchHBV
 W>cE!?~hZWHniW%bnV=*-3ME@7MT9}H~z{U4y2S_7AG!V*LV{v(_jDa89$(@pJOcW@AsLXA@}d=QCg`e?zYY&rY`NdiPylh3tLn
 3k*D-+ucg~=I-lh9u!uZag>J?I)Zm*t_hOokHc-T{MkjQGlJYD7@jHsAX36vL_RSqTK1L2Ic~A@F|COL>$RG7>J<R&)15`le?K*
 ?E{Pq+e%y25JmxYV7^~*2pa94Eq%@_DSK-_g_l7-}!&-OPx<M7qNK@kONu{|XkeLGM+<v~i$^X=O^G?zEaAW^!*u3p&#y2O5I?^
 b^TA)D!uTQ=r}k^T1Wo&pL52wdpw9$M>2cd&SJhx;!xEzj4F<4NDw!AM)>3X@}ttJemlUHdo9vD4KI*>KxJvvh~Wu>k_eouiMbT
 t)wM?Q9eCk%V*}*En%bX4&cHI(Jp6&koY|5v!}*XIO~2V&0+|k@%F+>M295P)m>sly9liFI<}cH_hsNF4hA{pk-OW&s-ItitYl5
 O=hOpGtyR~R8v~sF!z!4Zk}8!5TRHWs0BuxP0aZ`Yd>h+Cig(ud0sdn$WW=;Q`4@8j}HbkGAr-1pkFlz@b`t2W(877+_uq+Hz3e
 e0E&Jpq~f*N_P<<ZEa>^3Mu72CL-kS{Fwe`uK)z5Atha{O367n@2@&79+2pcYzemxzxBIKGJS_7q3WvH0!5}ntA!F!`<H*$GuQF
 oVrR4$DRU1Eb$whr81fd+NU$bCVfu64Bu5s7efmjcFB=?EZ)f#airFvzE(vBq~X^0KPl!p}tR2MGYjWRqwE9n`X>=#Fc@xZT(Vv
 =MN8iWdt1|+13c<qenKlu(q0g!2lFa@;Yu8C+dDBGMM8I>e@ZmLV74uWPt>w%bU7iE@^H~=CCr>fXks%^?a;<`sNsm9Y%22If}n
 (#$dQ;<R;O9a`aA}Mo+VeVj6FR0$ORL%~B(X)(jSs+OO_@N6!+a7|(X<M1F+b(^r=}<7f6CohBeSIz_5r?Mi0M+0$w^ujjSZaYf
 elkQh;ItuDmX}P9@{cBv%sPxxUm{K-wtXMqquwwD@IqZOvna4G?^;@0PY~wY#h1homz6wvmh9Nb9U-LTnV*TURRY*TF{ag%?S&p
 l{EM^jnSgR-yeqgV%ZmD+We{!iEJ;z;^hl++8w#Q6yWAq6@3K3$gbzNa>dHkM2+fpIehWWfB|<DQ#_RYk#?qYeQV|L9D`8}2e1i
 `okN{sX@?#C^744OQb>%}XJ)y9q_#K3a>kht{b?Z_=0TFHwn%B>d2ObHHtkLP)&{XXZvH}-U4#Fp>1bouLJXCb8yM7T>xj7;CP*
 Lnj-Ph*?sW2tMs{QM4z?U5-$uLk;P(69}kSxA{N8{sNq?{_lJ`$m&L0a+!KI^YUhB2-I4zaGmmG4TIe-==?74duaqgiC2ZEZQ(m
 4Keoc0F`!MW?n6PCl1gTRBUa2h(lcp=SK@%;`EcR}g&4(oergv;yBc!8!<wnS{F`nq4lGgxKplF47;m-H4=-_U0|>QEF+oE;yt*
 RyvNVoU9!Y4%@9&KT}m6LN5rjyUtS|Zhr8GRLR6fYHGz%vj<et1EF$qQ*Nugt1R)+RczU<&ya|#T9u$hwbGQjf{zJk#+d#PrV32
 <i*GLyW;M16)rEd_{jI}MGOVhCA!54boaFZSLJV?FH^w=5MCk>C-+^e44SIM}oZK$C%9&8yLWS<gx!N8EUM6$C^QjFuc6?D#9>w
 ApQ@a7Q5ygtA0weecg3_=$DPYR&0(nuX=WT#6vm~QqLfu%A-8@d;7jnKjMAj)EKPNLyX5Rp)lzRdP8&T7iNe|7TNE$yzwRR)1##
 mt_xwMdU8giCbwHsHq!rA!qeh!|F=<bDN;i~;-D;Bj?P;){K0&@{jqC>+9No`--ztcCRqj^>L`PF{QkQ;iL{qq{t&r_f<<8M{-J
 ={S)f2t$Bzr$KIbvuAehV<YQ{hG=5j_m3HqL+>Zkf9k^JcQJf9#D7W=q^|(S)_Fa)Qv5;gaw6pAcou$ACXi~AV{9_is=<&ymegx
 Y^Y-|3!~;61gr|u30fmaj3Xvlq0vMpS}f#JiU5U3q)K6w4vC6*u<|xvSfZh<*Ay%*SZNNyeaF_9ccF_iSncIV$=lY1tS9nRbH=2
 <Anq=UqC`%$R*)&XEq3G>Kv_+lfFPXu6mO42Tqq&H86@)pFb_-G$SJhmVu0}T_SS_82YO=7HHsMu8$1HXTCl9lUmzOJFOm=+PQK
 )|Yw1amwZ356C|;Jt1gsT{`d~SrMA=%cj=-8Tbr5VLDYU{K1O)H;E}9NSOV<-#m0FfB-$ue*LA(*jQbPv#^Mo+aH|hy(Sut1^4}
 xNW2!vyTl2^QFz!H#&<?2dBX)6f;<(AobT}J@i#d}Y-`3c0-5sA8#6{8^61|n3USl>qyC>%ld451TSogZW=8(3Mf`wW#|a3)~ED
 $!9y?`MDrK&k8YVqKM4H4$*4FdIDw0^m@`j<p0<3Io$5V2p|>eYxQpKS2b{dLC}Wl`+<tLO8mv14)HG9&+UATF%6)_PS<^L~7FZ
 T4BpU(&(9BUG(fAL}cWqE`(I|h7^<;WKrI=?%Kc-b&Rlbj|HK-2y0s+GLWgb15`h_&YEt-y4!NLe7smzW1VWdUz=?&VUMEHfMpG
 g&ubM0<gSKN_NA(AuYD7t@<xs&F2<H^pCmh*3HT_$|9E=~n$Z2&>VC~*mvP_{Z`*(^sKommLd89V9K}G#AR7|IIJp9uC!sP1nnS
 SYS&)EC1g&l1lujp!%6*oYfO-&-?6M<m9P$puHPN?l7#eO+M|ZLwK)+`i=)}s2wEm0rk()JWlQ-}}7a6c~K>@Z`yWa%Mb8U8nS}
 ~<5%W+kbr5X$oAP1edr$72wp|<7*s2;=_Bd&<IMd;{F!4nC6t=c8`>*qSJzp9pB9!@befH54#-+=70p_143aZ3`(CH>V8Y<8Hkv
 KIG+A;2epQbCh-Mbn)>NEi~ka$#Y`xJUYm+?q{Js=$J^r2z@~c3+K;L0Pc>W=87Yq2;$dNe7Kec5ikG3r<;7<0G$dHvK<=$}fDm
 K4quCP;s?wWzW==$Gh5Bx_2Z64ERnHs8yUV%}d%bcY(-@rbECA2ANn43*Jb4UnQtmmivUWXz<W>L~Wbh-_FFao6m8P1AH_H^US6
 @h-v66UPbX(En|rFY5;B1*6bOwdEQ!P5uCPHesMsQQI3uCfT!F`lxa>uZEe9KR9ge5FQ$qynk)op1r*_+>;W$;%pm6lK!@aDvC~
 dO1>zDZBvo0W27^qYK)FZAVw_%q<cfn>XdxkI4(@;vlx0{M@EeWgjZ4tWTqR7SEMTHlrb}aZ$POk7s7gdYpcr_N5^@fPz)YhX)n
 hiIsYKipj1LI^am)?4V?#5*2qLB<;pY?M@i;)jwV4pNZTG8K!5ps?=}wBk4@2Dd5d@<CJl|reJm>=v0)5}BS~#bWw+sRXhlPjvl
 Fb>ny9hZU+p&Z7T|%AL!MDDFN&;>%Ajdqww>Oi--n^-~VS6nh`sU>>l4^*Dt)T#eAh9{?k51FVs*QNbb4F~34sgc40C*HlD~lYt
 IygE9iDqE?wl2awFY-R^0WkQs$CWc|f#RHMn99_5{t9_R(`PCn*QurK^t`+54yH=JsH4q-tJ>Unc;xGNmP{+8w;hMxuE2bJ08@v
 c|3qM!;R8S$X91;T;gbSUROEI~PBEOxebb{J5BuQfHMI|6e;|adg#*AN*Z6c>d<X&u@%`B6&r4n7%-G{C1&7YxQ&|oH4mo{}W0^
 JQ%lbg*L%Y_h+m(j5eVgbH9wKlmNeiTht{_pmi>t(sH&km_jgW?1E*<@ZM1;o6vHH2<_Ut_HLs@5q8sppJwI+}d%7ODP#p|v!Ei
 RW{iiGzLI4;`;@TPP1CZ3VT>&y#^t*myusUc;jT-}CFv^;Et4wi+M-9WZJSm$<o@i=a`4q5#W$VG~Jy_f9Gavo|Uh$QZ=!lG1ZC
 5X(GXl2n=QM;~oJbS~?w>RTS^xs!jGI%4S4~S;q;%nfLxNZr~0b4K=l2+!s!nHtYMt`&B!XrI`RRD%>lEdxX7^o$QIIFv9-tfDm
 Iu&*R2La<wT5XNJh7dq;Bc_^yz0R0b;Z~IZ`HeP^*J7;@w@gY91%ja*irtfyoeJ}lQ{uV5^RXcsMx{VVO-&WV)`x_$1>pZ`-{h+
 A6~suC$(H^kFnS1i(IW9AF`Fnv)X56I-h(2WbqA^*dGMq)Lr=AXPm-yKOy81(+NT7y^G-<Kj(v6&SXx<82|XNLnM6*a?v{hPZg+
 }7cL%qU)Sqf8aTxJhbtyo0`JrKD9|`XP*qa-3p@HyR7w{t>i&*!tbhqwc=X2Sf3j;HEYEtV$WteeWRr9I|*+pXLj(i6NN7sT9^~
 |PQ^DirkA|>#jj@=WfbG%^~ib|PxD_jl2P!U}X!K`qo2xSQLtjufwr7x4(-rOs1gIp8ZNf0?lmGn=(T9!NPnVwvwd_S|F$Kq2pX
 Ah(%TC~ojV=QdAv39C*yP%+WEut}*kzOAyQnnv)8p~;}RFgsuRY!6_$UGcj(bd}Nj35kx1#*PmS{l82$UJrqEc*(x_S8eHMoR|j
 21u+DN1<GWGxhe5eAhMbH;3fbUSyDCsPA(_aMOw#7zxCr`dR6%!A5S?2vvpkfZVWM3`F<BlKFAwGPf27KP8gr3|V^Lt+Gmjn{fK
 R-y2vEhRJip<fGbN8U}Om?ddzFyBfk0B_jL+skPGaHSC~bL6zJ9bfR}s33LDEL-)Wqg4K0xF-qgsyP_LEz*GnXEWZ<%!o${o&Lb
 fn#K8A+<*M-rqY7DgYEVNL$O?aHg>tyN>$a^J37<i5cWADPs6W(G8xz3{1R)&$UnoglKas53c<0`WnZ>^Q5p;p9&f8|JmXdZlTz
 6Eoy)X-NzN^fVmxv!zZ}}Y?D_w8fpm<aR939NMfT&2G!)4nxs^zHEWVg#%Fs~Nm@4Mb75W#rRO|D<<wl87O0Py_NA|@N>u)sCi4
 Gq3ZtrEEOjv>9I#Z(R)eiF5zH(uWaMMzA3$!yzB2m3B}+CfFa=z47D?L}&{YH^209)OsD7$dehdo@HLO&LWUJ%o3?!%(b_3dS9F
 Flhk9{4N&&w^?}5UQki1I`|1yx&spV8nACzp2$rn+PscX$+_8@Mmg*C$`o)4Uw8`<iYim%+7zF^fZtqS{@-1cc7AT;$`@JH#fP&
 GR816!1*jN;kXmX1$qOGi{iKasIq|!cvp&JxCg9!>*KzPy_v`!X3!pZp9Bm@#B$s>FJfIfYT^LNQ83F&*zKSx)TGe1<r&9pCKAj
 }QpvN~Sejxs|_4Kgy0q;{MY4|J7oL3a*1}v=SD~h=~VKKEZZ0&n@CCRH~k_5pDM%>e1CK6h{KftLQu$_y3k6WDIG0gHmD5o8EA|
 yY7rYG+aCcFXX9)|iosKpF=>u<vcwgLtK&Y^X@6FVg4@f-#DvJjuW`(yox-})lIcVdE%5tsdj{c3TSivXtT_S#4UAeZkO!tWtY;
 Z5$iyIcKm^S5K>;m`K&PWQWFF}0xXAdIH=JtWr~J-GW_nO4a<y<Z_hKyq1AGx{hlqBQgMAJSHj<nzYYIk%WT13(%kR=HhD{;>C!
 TzAPoEVFkp(S7MUwl(dmJ5&|hwm!R`meXp|i$*6q4{s_g`+(MpM}_Qc{R;Em1Jx;@fj?BuHmNIFcF*Opr_a{fj_?J-f{!ncv+gH
 Z&%SAhU=&aLL0%R4yKbsqq1!{D^~5YJt9Egj&8IDs{sW=TRQoDbkMbF;3V5Z3g%Rihl!<7s3-QTJhZfXvgxp$f50j_$wIQs^b6r
 WxF(5h61f&*>7{Ex?UkNUQYkot{)TpbD5LD}-mQ@^_9jomv*kGky^!z;g+!sXfXgUbc4V7I!BG7?-kjvJ-3qmzmjqVtsgGdG@Ep
 L6!TMSqTR1cxVL0Iu%(GheCO%Ra<U~G>?$I_j;tm&oO5xHKKp7Ryh4QP{`=4aBDx?1ZMK#j+`m3gTmjxWK*#Sf>_+@+TQKz!#%i
 0Zyeyo1_5?^@(fm2THcEOkx{(`}Y^^ajDxuBvwl@{31QUMkKVWW8n#jT+fgB0D{F`&SpnOxC@#t?3qByI74)rAw*Gq$5b!3Wc>w
 w|EB}Mk41!&`j3}qHIQiTg4m%2bLifW(>g%i~vK#%8+qo7Cwsruw;v*D}9b(d#_`@E#^%(TZtzr7R0^d6?{TA5Q8klWw+WENhY8
 !0TF8@<tD@=H_CE3@e;H1LJ*R%R1x=FNix@lH$}YWE<r#gRf1rfrY#M{VpJ(E+8?1JJsnp{T2dX=0p(?}ao8S`Le=&vmo3avQ~A
 bhuhPlp$94}oY<tGpFxQF73CuYZ{bbk<Uvex&-j4TSKS>oR&vc||0&Q!tsXGEz*NACp#fYdrkB(}R6ju)Skd-u^0H>UrWK;dr)<
 IR<{N@+#s(42M_fd7PE&*X2w%2vUb~&W|UJ$KSb<V2Y$p~aP8rf;cYkl%*JXG;!54xofZrhLd%5nCP=sN2!EM8r=h+62YBuSrEw
 bGiU`QgFlpS?da^jM4EOdX1R+3fJO&XG*w37PVh?jeFZHXQ?GO&}P8cLou4w=8UU&$;V9mEDKf*vvY#rr)d-SyKTVyQ1m>hh+a^
 =X}I?Y1Gy+iOvF((AsilEWxQ|4tSAFVB57r@Bz-EXDufXmYY<{g;*igga@&;odxG1pgr3LvapzgOzz^lDMD(kR|-@IKVvh6iXve
 <rfm!9{t?!y03yMphG0CGYlT$Tcm)Hf>%Xds-<6MOd7Y$d_Q7Q=z=>>u@>x+2YaVn1q$(m3W9BKY5k`l329vg3%|n@y7*g3@i!u
 mMAcLi#g(d+^;semX;y}l6&PZY65IBmK7T8I`uY&(V2GPKe3EUDEIo-BuERi9SAw@b`0~mt1n^u9Mf%xUIM4WTBZv~`x<T%JCfe
 df=O`!C^{{aXc404t!5X1|&2z)l2=Q%(IlCXwlhK1Kw1VA!!fkxKVJQ43}Eh@6z&SJI?UDZ&^`P)=ERSCqg{cjnl5x7j`5!{i@g
 HelxxsVNY_COMcc*Fc-;}&)lxTmSkerdV@z9A&AoK4L-;R<30m{BlY0StlF6!#fesry=Wg|{wZlWnE;A@3$^E?`D*G8QDYYM4@t
 eV2b^1_ilR`LG^{r}l24`>{bEP?_xD(h6X9<k--#zZ`jD>yv+#34qM%gue!EYw!2u`|-irbbl-wVEVeV?AgKbKvrPv>HkXb#>pM
 BVRw}03*=Yw!1l{U>!lL)bI6)iJzEYlcO6+CcQQl}NfF{QxB&*eDTfp;gjccmvab-5z^v9hMQ|YiC|y;!tgnU)+oLTB5s0^3FCg
 0~CsJZrw`ZlJw>O7&36_h6(4@gLgiOD3Wt;2po%?fag=j7cJ;W=+(H&y&g;SUMJQeSUh5*3s>l#TYB}z$it+6WCI`CvLC@2PnLF
 8<0<v=}io9;IhR<z=6L34}at)}Nbs{~ApCIZn*2B@XlG?2agHBE=|CA8ZrnBds7EZ65aA<+?2Eapv)@nsP>Vps=TvsSvbVnEv-(
 8NS79-p8hv|r(bC2qoYW6oFuaTOqEUWwmC;Z0Sx?+)Hnc{xW22#E_wzlftb@D5?f|8(sF5%*vshXu6AiDuhKQcVt1u=(vGa;@#n
 ^F;q7fxGR#xc(x=?CMpnU*s+J_E%}L8^8KJz4ya(-7VdY&S_1)*QBF+Jw=Xhg|5F1#&Ut|Q|X?_@&tHa+0jO14|{{?a8K)7fRcT
 2&5&C@&hD-(G;R+SIdGOf?3l$4CLc*e=wi}CSZySaTDgZq-tK|;qxo|G<%X6T9}TkQ{v_9>uR<_5J*_4eL-e$Nd&$in?A1>MOMF
 qB0YWX1xrqEkjZUOOgMxvX5H1JAY7;ncR{+&XLtv01SOw5>ZHR1zf)9m!p<<lR$ngYlljRaB5wJvS4CpwgodMdouiF#~959RqYA
 d&%@H5m^4Pvr$<+wG)hGm-XG{C^7wt#xA?Z4gHR>jk5?z6#Rd!25b)u#?`6~1g+BhsbW)v!!bIm^Lx#8reWfYhMxc*Kg<G68wt5
 fT?T94N6kbWj`VBGO)~TSruC(-2v6aop`QHaa)q@gQpy=KsIzSN0u#U_0?Jtu0tIkRae2!rKG*JXer*$W`)17m(S-V-~uhRL-z9
 l=glAnzR;*)2FnPQk%%Q4jkQ&<<?b|LlHZAjd>1)zKQf*+ct>?s;nH^LlgtJm&P#db!-#9E84Q|o<ZUkb-hSU^L54RxsY+AqxOQ
 TsdO6TmY%D8qpUu35GsPRDf|a2FzG7HZh``3DK<5&cgqdkj0*dK$*<5?!_5B`k_S_@w&C)cq0*nn!uo7cE09ts)<w!T{fY@6;K<
 Mdexa6Q*!FA@S4>4WRApER!rE1UZzq~>Md1Qd3?Jt+tp8-=^*)1>vw>QLwhfkGjY#A&QlUr)!8WeiziODl3<0wkNiEif_Neth(4
 >8#!ckfln<r)d)=-ny5revt)_i1{9Wb-{XHVjHp&&0kkR{=D6Qe4PHv`JxA4Zu*f$($!TYiKL;FX4m#9iDTJ=;H__^k1x{GG)J5
 $y)CemQq9T7-A&LxrjzT9Sqv!fITa<050S-sc-$?rS$^^JR}`6`E*4wHAu2xC0sr>u%ywl@)OgN}u0vcU7HKYTiB-_Cy&U?incl
 `4Nk#&a#HQ7U~lK_u{Qw0bTcGuKWsglzK|j0a7Iu^Zy^7j3N%CuCL|)``Ur{R=|hUPuou2E=Q1L(pBFir*u!1Z;pWwzA6ieK3rQ
 <Lo_m^RA&a#L2HLP5EC7`?XDA@ZNAnSs|hKv6Hj3w#jIe!4U@Hf4F*m)+Y<#MYpN5Nk1Ie{4>iEJ6>%wmdI0&6LP&{4Zk=~2%sS
 4=GslZlxnPtl#>^UL?5w^ENx@`6X`>;tVfzJ4Ef`_MTN7IevqpU?Q-vF}u9mv;ohw3DqHho()V6@=511PWmV^+BoNj@Cwin;_!H
 {h)4LGT9CTb!xDS~U23h*HK%HrzUWV2E;v{nPMK$buiAZtLwGU1O*(VUqI^Ir0(gLL6eLS9~!gIFY|Qc|Tpa%!vE$tn$MVa_hBE
 ;&`^!~y&uR;}4}KGlwz4q_7CI%B(m?nZXw6r&oxl)?`(_)!5PdMz}@RH#$MvBDH;FoLzQ#Cx?svR|BsfyLw%Vxkf*XrxIwQNlsn
 9X*r@PRgz8uz4vWEoYdJRJsCUS(;ckhixlADq0Vkd^_D=)%@53-hrgop2JCWG`LXg7E3wh<QY@sVY=rFfG3$`*Xx=Q-viq1{L8K
 )-k~2Df$)IBPmQtq($IC5+v`*qJ-EbQTpk~&<v}Wmz+wd)%6zMzs_AXHqCUH?P=U84+5ruH6Iagwr7)5ArD74#lvFTb+kSYp2!x
 BO*%}H<jRnX&-iJK)yRDl;<r8)|0#%0dULsgEm1vwd38BL$Rge-86AKs*3)`Qd)_@NStKe^dvt@(~vF%lsLU78b6Rx+r(7Ys0NO
 {YW$+C@_!?4hS&hdI}APaPiae~7Tegu}#f51S1+dvpO=m>mo%|Bvm$`s4K^e~le#0!}rB2hV$cG38ioS2@ELdn>4)l_eH%&6-{^
 wHi+gzo4Efq2u?5C%Hymaol>HG99*zFX}j7<tw5-zr#OYnb^!$|Ob{Hh-r3L$bDv`zQ&dZL8hN7#lpl@Wo|*^W8Th7sw`fw~+gQ
 Dn;7u;^L9$_ufW<w~k&!$0~XlqKOEIt&k4Zh39P+47F){Ei*CpR#mICtwITuCEC0zJwT-!a!+<>yCyx%T6Rh(ds1W%&^1;0itFQ
 ;8YOT=#f}5mP)7g9(OIrpZYxn#490^^GfBVyV|50a4wx<0E#EKskqo$PscP@F4Uz*0c6i&m$eFPrW3_o3av~X`IEpKS*gigJ1HV
 unwe@vr3c20o*#c{uFmnP*J%$}^3q*EHp4|fGz1<Fg(vTk00wBrHC4?3dx6dauvl##cE=W1NY{Us>Bv(fvK~JD0AW0mCp{lARr2
 `a{5bdeJ36O0@h@u`mU_pkqm{t{b%vrqcvdqm4{{=+Cv&bCrgt*pw<-ks743t9gj8VOdo(0><k`-?@ID#h_Kg1B68gihq{+yDpc
 f;>xBA}(^a*3SBd}0-y+V#7){((=q3MaFy3K>Y4&w}Xj`T3Ddj;HHN|Bw#wt=0hQ>?$MfIzBhHIvQ_9r2PWaa%TQD;5tuCvRgHP
 Q2QJ~M9!BYm|Ih{bAD{y>)5aLddS`<0p=zE2bF)zlm*6`mD4XAR+F}U)Q{J=KTu!n#S|t=(pLl#OCu^G^w+l8nBK9j`Cw66zAkQ
 cxnq#9eIII?z7kR1h(pGSXz+j?*RF<q++xMhLll2I7}f6*LmD#8G{kHKBPB&l5j-zj{X#NTX}Fp+y*Cvq{JBDb?FCtQp-p_4lX2
 fwRs~gdc}>85h4@REjZp+yI|@1M7&6~cU0TTJU>`9<I^kFtDJb>Hr~USw4$LyZ3U{D?=55Jci9x-MU*rnL>`QPeYgV*rMT&lbcn
 #`9%zCA41md7GBX+)qm7p3<S#u-#9ccVxbH_eSTrbt4dJXcLwq5JufU&O@Zz3Ewhbtj2`x;Pa)FV(cR^9^61ZUayy&<>;#uWlvk
 #XDawyg*h7j+1+v^dpxo55=qE|RllX57NeL>(&$P6FwU3bzF>CW%D|;!+tIwrG`#0?Kon*Q$t^%H_y#9jdAv>j~l>&&i=`b%GiM
 _9kHHw?*X<7frE%jOHMXueMb`gr9Z#GGwL;{0iyZtEYX58wlHig$^iX#HB3a0BX%}s+AXsEHy-;S}$vb&OWDgm>C2WR|m6)EJ*C
 6s%^jKglSwfnPK{sCsWK&atwN#TM|<O2U*}OzY`C%%sk%tH12~HgvB?4PsIBlW%O|US*Gptk6di4FpH3CbTfY4hgC=>y0k!B*Rj
 }E6#{!jAu77}MjPDQg3yd+5{O!;Sf(hEG~ofRDb2+WESPV5u#L;@8Vw*^{3w%xv>046pnHBdRVem81E#F(B!O_k&fp=70Qqz}hQ
 dLz9wr=+N_M0PS%_)kmobbcYYwysfqJ&~7({S^h+clCHKpvXf7aE5^;XlXF9&?&1+sNnmqIRc2nRpm!_4;n9=C{z(Guh`*@_u%Z
 ;bRi&F*1$6ZdJOY4K$^36a83^W&r9w|Wj8kP0nuwfr9FdZEuJnagRl(rLcTko4`@7x_4ALmCWhBO%VZNLKzq=^V9aw|l=t-*yi_
 g~X&MVpk?q6{7ISu!r*gis_jwi&xRGubc+l8CHgMzzVeoiq_hCM`FivP2+kinbEiHrmEoVSPB>^BE0+sy-M)#hw?hi)3gf@AgQm
 3F_ODnE=|q>oLT20YQsyPREaG)2m_cgZTnCQqlfvWE2gDwvQMZ9QoQ&p4Mo5uX-$E_8r(rsln%3Oc9Qgv!>FKl(DiDUFrod0FHF
 *P77V+ag}6U6xO|5oiDW1M@n_VC01*a$6DD#=ZW)ih)?+f9Ha|+=UM$QC56A7Pe<;ws`<#gQhOP(4%*%YqD}4fcRADEXJ7KVk2L
 p<fvwrvG2`Be1393Bc^4y3C*DLwtLoooA8X?ysxA**~suZgd7YhVtI7u3os@YqcUXC)U%IN(Y#0)bnH~N^?JXGj(>RQOK>&s!%$
 #ly2!fva5VG6Xw{RM|@Aw^uMK)zV;8Ol9?XqSq%06tnHkwYj657-k~3-$jkvt$Jc26eX#yl%meHL(U<5k}i#l9><)5K1qxX3!vz
 UXqQFv=OEWLSwH?6pKj(2LRZ%zP$hqM>-F0#A;UC2$^LcFcU;UP{BnUmt4`6myv=>ZX1HE$PsoUaPXj^MrR7yJeO(YDr=l&5k^z
 Sq0@3WK0v*IzPGr??O||;+s5)zaKra(b{R=J0<%UE#5`-s*PjN!g5A;V`wn;`n=@r8h7bK4;$AwrAW>OltX>geKaa~!XE#r43{R
 2_N79swFA--SD`LPE=HPGOJ!-jY>LEUtp$0PE@{Xs2DbHN5fR6#{`cx|5AYJ8kN{J^tBkh{1pet})qQUB!;ZtSrqd>lbNdVQgcL
 n4Eb@)5yWuc)-Xrtp`r?}Q{BPf;8)lkwgX}%Uk^T5LnP9pm)dlhk(ka3Fw@ye9gB!yX68S_vMrJL<sh#cb(kagAfjKjp2k2S0NQ
 k1e0!}dm%6#2M7UWbFo7xo6j|KoAxqP&(0dOa6#8LY9VC5&IYIJyJA^s<r~1Dxp9(g&O&%+M23>N_rcfYjHQgaFZQyAu14eu?aj
 +<!{7{~)m-Mr`RrojUoj{{m54v8eJb-FI=B^s%j7?wvoV<t%mMTAUzmG=EnIQTYFBNPb+`+{*XurmdbjOL<cdM+n3o#B8zrM!11
 wYTwi3^P9qVx2{8Sjr&?cMKfq>9>1}`9Rwc^CZhTw$(4Ly63c0OD`whf>=ryb$63IGt;jVObAgv@BIi&7RG*Z}yN^oq(;Bf{V%&
 kW$bF70qT|XHxXgI8JBsL&b{b!x<ql%~J1J5#NUYoH8tV{>?H)}Uy}LTrQxF%x7l>!&Az90saQBnOM86>QK+0t<Uu@tj%a`3Ev?
 e_S;#CSH-$(fqV4}c)FZHtf;oWbG%Qu4p99$mWWgEkPo!MQAhcC$nYulATggE<O04k6b2(VadQqoEGUEcKt{}u+_Q6St_^8H00U
 bT>OHK`1e`Cl0#0WPCPJ`|_*MsC-cxYfI3y|mliX1+|dY&>~JUh*R5)k(4l^379gU9=S(mWec)Kz^E!fSM-10sw$B_VXAYA+mJ6
 (GRg0*=fqHXr5?0)lryS2yrKO1f1N;^(R@K7Zj48_uH~K%+@c<yieiauyONlfCRl;8|ZGzZ@W9htGXQb5ClJwySa29FBO1}gYpu
 h7)r}tXGsIlCg}}arAN}E1mLsCF+dY%=<^kWcWp~f@JwyDE##j-qgcuab(JA2#VaGeU^g8MW=|oTh}%TO_IkKy49r;p;4N&)V($
 `L*Z{T>8wIi`!Ii=Lyn(`(iX0HqAdLu1Id@@MHa0D&hFRHy4q*%518_kd5s|GX(p~HM8%`U8^+9nj6iq77f!E%xr0*PATUjXH>R
 #N#IhVnjv-HF1FVhh;a)~9YflzQ*=&_*nALDQH9g59YDg;D2aZ7GAs}<OxP#9ORqU76quhFlNi?nUFy%OPKW)J8L?CZO|LZu-PV
 6u7(Ykv=_L0^6C!7p>{#t;YV%IOZG?L#?kui^Whh*N`3O%>qZU5w3&iL=B2jNo>NhCY2hMZ$m|AP|QxpfKC*iN4y%JVgvdEU%yQ
 rwn5?(dkX?3U)!PvTERv*0zq-lwP;HWu>|1bo~pn*c4`HCLX$aS0s0&+88)ayvZkTlxeM9@4$FG?iVUe2gUMlUW&8-%b03c2B<R
 GNTFNB%_n!Ckc^O$8XEzc=(O#(gIMWU!*#to0=r{^vavINx<KC7yUJ2AODk`*Y^Y5sS&Ap5wP7wL6hk{?F7T?x3u!oT`hS5fdJ*
 _e+%b-y7Nid^5T0=Sscb3Q?QZXE#NZ&|0g=~oyT`e#wns|8VRM+j9T+<r&Nd0C<htDB?cBM#$pe|Y11QDs@6SbrdU*g4;3co1aO
 Z^6LnUedz}OW(%^6qSoMTxOFu1hdd9f|`@Kmu|iMz8}1JSuot)`BCU@C_EYkEP*-0M?ERx!J=Ch@v2c2lH}Z{riU?2>61Qz;;Oa
 `A~N>G8I+&4rUsurdlV;$y;-R}B_uQR^;Jq3y5IEk)QV4D1?>B!oeXinNgJ|Jx){Vq$Z+C-7Gf%}esM2%kagxSRn;aavhL^osDB
 5CsPWH4)G}MnP=Cz65jI9vY`^s9gS9szY3UsVovltSESZ@|Tr}nv$H0?4fwU0VX$VrU~S{ynW`WL>$)~EOHjBBIr=fUvyyjaU^(
 qAEAzKOwsLgJqRp&Q+IVx-sgq!>S1Ah5wab-Ohv06f5=iyOAc$XhD>p}BB5*Z3xc?%^XmfFP=jJ0ak#zn`QYvxe7AxmZT8%X?OV
 rwagOP*fOhx5MpMSZ`fWE2k!5Khcth%tCDb62z>VS_*SvBXrG0Ah36!m9hEwQs#l#V)k{&9uAgo^+{#auP**3F%wPd`&(0_%H$G
 X+P{m}wINO#hZ9=e+~1evNx1M}d+ps1id+k3SJ5rUGBfK7Sfs}OW@DiyKd1dpr6DOi`f^6YpuC_ZDJLbV!^vt#95v~EHk5A$s5#
 7dLvBA7{)GQ+Hf>G_qGZRWt8I$N`C_<Du^aD{ajABzynw4}ShKZy@ppj7zga~z8jrNv}1JTZqZ*_J?z<=^+{jJb1pXUFw2<Q{tO
 -h<Df(XItdIRoBoc8uxV-9l<GK3=vx;PfmX#o|Nd7rkv<RlLJo*j!;2`^WWcrPMGNECh|xo&;=Jk%D`J+V*x&<-C_-&j1W8WMmb
 *hch1Gq=)RlIBShC80dd)%w<2|=8S9>Vm@1Tt5jS*2gc5Q{+-z{yaDedr6)cU-Js}7KS670>%N8<?3q<RMoV&Wv_{OG84DVVPx=
 5qV>dGxqPb02bnka|QpG>2UjLg`l#3NBdMSr=Uhxs;o3CA^r$Mai_G%KNqpNCuN<l%9{|f^b@hIK+0DlcyIo<wRX->qD184cmm!
 v~@*U#h;&Qwqy)>Ia3Dk|Z6h2=9})6AxZ`RiO)y6&`Xm(TK+f%f-b-d@QaVCO-I^{ytYFD)(evinK}+iO2Qz_?O;_0#XCmgoGCX
 %gz>lc`!tjuWMmkI&QShdD#%)M_<cczrPVbtgdo8hl7pq-!Ce;TP~jm<%f3!F?g2Cp1+h`-Yrgb7Y6(3Ct6k8UW%1gtG11+DH19
 @s-2?f1d?4&A6?Y-*#r2vlG2tKL}95k%Lr&CHIwKb#p*I9_R17UoSf5!#c1yL1H6bDuW@|f$JSfoR*HQdOg{Xro!lq-?K#j>=U!
 v;0afc_%zmR^+%sDOU3MnFgT>T-vd?vL+O-pTy(}fSJt)G>vH&j=<A8isy5%Ig1q-?z}`;?=gnD&6wpa+G@um~*eTHS^#3>VrmM
 p^Nlxx8p<#G+w5#YCSqUe-a!87+L<$5QyWRQD1BWDt8E;~akOk`z+%d&j1UQ61WgYzX*=IVnwxlZ^;1CF43j1JVGX%j*IFbaymH
 Ap{BO;2cOLCcOF&{wiy)Jwm$;u=P)2P6D`~b3BaE>5HY%j#|8n_%1p~7hldfTTFp$ui`*E$#_{0hGfDcTt@IoD=O?@>Ku$U`X<+
 `*47@XiIrv!~8LMj^6r7J?^=V2f-)AeeNtoGx}`TKnylY5mF>KunEV52*(ngi>iuBlSS$wXCZQ^X4bW=uqyp5*c+n5lS1b_d4`%
 ;47$Vz+i@xjpln6yus!!BrdehYl+_Vl&S*ZL-B$q{(@ue#Bjm%E|+O~G2=t)ZL79@6#<)K=fHeG?3>lrEzNBE+^F2%fCtuXcZNZ
 LFi-UPlbVvJyNtdx4Q_&$&g}C@X9$RZ{scKwc#WWXx*CpfQ;<h@JFmdTX|%2h4st;FEnV8*&UfS|2#x4HwwdKKVlx&!YS4Ta0&1
 {W?7dKgt^bLv!vvJU=3;xnnuhA7C=c6%0_j!J*&1vWtNc2yRH3X_;&uz}iTNpjgL5V#x(eTchG&I`h$ktzqln#@oaXy7VPK<YE5
 w(Ww_D)%2>3zEZ9g8!%gRv|95PrW`=nT++jm|W`?&I%{Y4X4z2Z^yK%d?#U!y1sR)PtYEf85Lx4ZCS4S)xAlO2?lUBZ2enk)^il
 80i%&VHeSmXzmuN??HyDg!AX{{$;j5LlGe>y$oL;Q6sxM+tMoQ-M%m9v~??m_7gmEy%XKFfJf@l4i|mu-DLDN|A8~M*qn3@q~|}
 Q$pr#QA$3?n#;Wef^eSxrxu?k4#Q^_f__~+;(#ze2h?t#?}NZ4yv~Z(x<oScGquAmtq<Fx7TX5efuvm<l??&221+>I_=Np_>AXW
 DN|2mo5013%p78hU9UZZ%B8ls%)usBj{*FLI2EQ!+KI2D`zl0D?&oQG)6J{0&T*vKhWnF9{mCpk;p{)p>cI>p>9;YexGj|{>Bh0
 wKa8`NS(w0sVy!&YdIPH5lO|oNeiH*DDXG`Ys1pIHvrOgxuYjEBZ=;AJUMpQ;H>DwYTBo(+diY7EVyDcRqC3YT<B$TeQkkLlZw_
 8n+dIeD9It@$8KL{6(ZqcL|39@52zD9xJ=ifbWB2OIRL52o$lpX@1+CpCXfnbnF<U)in%s^ELguv8Detj^Hf6<B|au^9}oX~d}8
 j6hL3l!UmW%@)G6xt$yH7JO&@<EOyVeE4U(V=`O2CE^83MWWdf9`XE1&Qxa)ORAtw6O<rODcoe8<49Eyn%iJ!Xexe<pI+MTR=$y
 EkpE{4>`O>$eke;B4$u5CMkH=9W*205(M#E#BHH@jtgO@5l4)}{$Mm}A0aJE{NyW!F`p;S;VN>L-nozogcY`02`%Fpt{~Jo$ghc
 1fbM`Eh{k-KaYG~mwI>#`t^qP;F!?g#{GDfBk~@Ks15b(it(4t6)%2*|jljcwU8qyYfr)WGaniRW?A_<~e&M&C*Z8N;xZlFwu--
 ptQZw1^Yv7X8Iu({UX>nP&1w}|x3w8`ie;gF9@fFK*EzR$+1csUZuqE4J4u9cXNUEJEX|_KTzK??5Xlnux5k=7EqAukDRdd?ncO
 b+~{q`kS!QqF2vw#^Cu`73lygQ%NJ@ON>(i?MAjioJ3qnF9qFy+Jxe}%@u?p)kHAfjiuJlhslX03d?ETdx6d;lD&RH{wzUC{|cB
 0fhq<Ly(cYk@VpCi;pnwnlC@BiC%TMpW^kF`zKsg)-fdDth{9J4uN$)5)dVv|PaMX;I&*?K2jz^2DMdpjddcLSavUvgJrsS*{YQ
 1!uYB49z+`S5Yi@PdFsBoDY7ESlrgNTmaMo9_HLPBj!zypk*YWm{?{Ed=|ZTP<AQCJR0~}IVs5pN;%4$Q~`@u!3`<?zd$R2;Qu@
 C4C2ZXJQyFDjs=YEN-cy&k*JhTk8qWt*d8k;V>7U;&69&e1l5I**1<u=J31%@ziAO3ay4KeDQU=dlWD1YbFU`2irg*kh~sKjfk`
 );)dUyFmC|t#M8*~`!bw>=k-c1qd-yuOuSXj7A|=@?1re|0z!7YWChDRL51{Rr&I8(^)Jr?tdWBKH7ONRV*Qf0Eddzd!zd9eWzk
 s?bl+KnM(UjFWZhJ#8y-wvN3jZH~^Of#;l6^pXa(=i}keMLN4yXpjs(JEdU)a~65U=?-4A<oTR^I-b`yVghuNChu#exlfLhZl-a
 |0mN+DtX@KW=fsFD}6N=}p7^j%gXbm}}^&@*d^M^4Ht3F>CtbJ`AMP2BJ;j36`1K2}VDE@%K1p+0|c9Q&j$dI{WF!z1zM^+Gp<z
 Fm0_tIL7_hDQ1e`o5R=$DO1Zp#tAKx>9*aW&4kYi6k0uy!&bi#hNZqASnlr^huyL?Zzh)>db#k^VwbsqxqB6}kQM>+fz|9kA|~5
 XOsxTyJ!5i4{N}qI;d6Ca+?6vKA9ohr;9>y#z30ek1VOaf9-RrW_xkf*gXEcVUaE3!ViODnj&{o(CZB-d_ANzK@c$@?vvfD%LXE
 FGRDJq6>%U25vX^^y<!^eKlQ7n#>6unJiyicxZicT<Mf|#d!3`}zbOlUh4MT0;7p&(K{eC^3ex?);J#lkU$nG~J&LnN9eywZ52U
 _F5Z)`PPm&USyqH_dtLBiWYE6@1g!!ET$`)i$kTu5OW57&Dn$DthK7q&5cAJz7ef1&P9*KA4|LMcfIrMH?X*(`AnY7&I_EUn%?8
 d$<L%-(gqq-$B&;s?gd+G5%y#K)vo8oSkuJHHCvR}{5X8&h33O*YQF`(b+$jri1gs|r1g@@*G^bZTBj_hbcoCrv0MU@@`o>LRZg
 =UAyzQ@mVkvifmft*`EQF(cS*T=xTiAOGN`{Pe}G&p@pBy8*(3ur|&=6@|vC>)UmmI2C-SZ)|OgpL;F~<Pd%wY4*?K-GS$VF^Pq
 )AByO3qaeC1j}9}}b)WpamiI=PuZdO*ee-2FJ96B8PiC(IJ;~X(pl{3canPS=I@5+OG5(X=gO=DY<$Z_Cp5T_Hu(CeW&*om?9nN
 iNDoEpps2<t<Ub6J7;ZW4bY{XvCaQfST_0;{dyRfv(_xDrhUT0eGOWybvw;dh?n$d6@sg=9V@-N%p10?wEuK6B<I;*8mdfQLI9)
 u%{E~TdBF^6C7d;a!)fIn&rGZThG%?6>J`w*o=J8v!ju8M<8=QqKa2zzOv`to7+|NayMnf7ZKzQuJcx5xuX6swX5y=dO%sYh7ya
 }jF`?iq9(b&lCpZ+A`7-IC=`8n%@s+KFJUzSrpyeYEWn63(he%1?CJPs^7{pAYKS7fQHUC|(X9V4Z?p=D%UN)%vx1=T-jukbmGG
 5D_090V*L3C%+RH{ui0sUFuJHb@pYie?Qf!EPdoqc9bfIhq>HY%~NX3EebSR3dW_4ggmHe+CjiOH#FaBBVDAN+fTOLBwW_Sseg-
 t2|*~Aojas;+BR|u^I>9IaQ>>&7#DNZ2Ulc6o6l=LE!(c{w87Nybq;IVQGCx=sn6q5>(idr=eP`Z@u=deyjROUbc7Z?BysT>e7l
 N#htmcK?AG-ME7yB<r62q+pC+37Us+#uGl6-3G&I?Bczd`t?l|TB^G}EjB2@Q|3pSzhsZ{^9<f?CyR1e5jU$?K`8`d40hA{s!{~
 !?Ou*vt!Oh-i0Y2dNr68e(f;W*-BjuA{_eLUyZ!q6a{79qxKK0K^$+Mns#q0SV08AoW@r7lhwB>ByXrgn=t8r0M+{F)WZ>pGf6`
 oNsO0lQgbcR-V(z&s?<Xz~TE9?%4s#!hO94-4dkOKH*0iVn}oi9lVZ0djsCn?G%pBIZ-5m2K2=0~BXPX=)6Cblw*6F;7*|Yit1r
 ukH^;LQiwpUO16rVqx0eydvGtGL5>N>SYCh*44lCD9&9v87Hn{PJ1!m->PbqNrIW<PR@MX*%fSMJs_y{<@yRXIMES*@pW%U4+rL
 tMKvyMP~ycHptls$l^v>P1vXr_tx5(SI+-4DO>jZCGCTYW@y+MLKEd_Ch<g1;V7Z8jIQp4{Z__xx-B7o`W1iG`dsPsMb}wi0NvC
 y+Xor`gEB2@wm0xybe)<+UjpxA0A6XP4x3`S*b78h+F2~Y4oEPD{FpofURr`e3v70QB)c28L@2S4o&c$t|eoA0Mdo14$yg^3@v6
 <0t<MyWmxB#Y6aR(d&)d#FcfY^YIfFDq*o9&g`H~bO&cdJ@wffyMoEilTjaR4AI6W}`HlAELzsYU)XhK7GzGs`}W#}`7noyfT|b
 ;e~`^v@sW2>k)Z*&tzyUx9BkKPhu|g~WVq)>{(fr>T2dq4*1a<YMOfZ!_jzM7$eq1##i2S?j$(B^&O|{WTbzot4IiNxB5qZ-ymq
 Z+HylvP%>iUyJp7rhUF_dt%nc=|{iSz$*}MTq$}Xx){u|Oms;Ejo~>z{M(GFaHIAF&SECwh?l1?Tj>f6=p)82q@!ut{del$)xA{
 R%DO#%(f10VG4DwKXdW+f`o7%In(D8|^LheKZTHVgC!ypKm|2e9+dh2m=PA8A5f5s)6gv^2fvg4)wYCdRbgKZ``byO`gCczVnzb
 #z;ktKPR|TqWPirN2cMH)lfNG<2sd#AiN2X^J)QSJfhQBdeX4&s!x^+@r8`pzrYPr3TmTSo2B_6tv5QwYfqeQo~+g3nml<SANay
 p9#Qf^yqE1s)`+}{A#Lr*Q?zTrX4cIdJOg-F31QB?r>Rgy;6#Tv0#kKGk~6&wWAdAfWN7a>O<H4upqF&ZV_6@Mx;gC4l=r%$}wo
 _PlFo3soNZ}UF6R5H6Q)%FTWt%F(Rs(1;F=g@=Y%v{{<=E$aENBm)pXZ_3un$N7Y-9E0<BwT6asu;23XrYp31jw?4ZK3-BF$0`T
 2FIEPgi@g8mF`dbYXK+ZZ?SL|Ql<?nG@2x@kbtL~E{S{+LE~cHUM0GC<oRje!dZ*EgLwTpEsKXxJzOZTMC@>YoTOPfO<gfmn0?y
 iBQ10ni?Rcb1$Uj6f>{V^1EY0`PHEDQ3AsuW)Wv1Qg6Z?@h|JD2_69ki?GNJicnbd=<EQlKWNRBO=AUv%V`gOGm0N$!PuIkBTg%
 e7sEMcP$Ot?8Wh6(?N4rV|O=?jrn&peTOAxkZYf<5RPenB$3z>h}tC62l5rg_K)jYqy!Bpg>nMilEXR?Z#>q&;1tfL*IC=eZDi!
 x(#xHG226V(gT?Cr;$((*Z`d3#N^T3H;}_cOq)OUehIocXHaWb{bxtODUV=_pJvBgUk(uc(_-r%JpKtSXHp?q*4+Ugu!qUewms`
 ^PXXcVotiO{3FT#=H5hXU<;qFfFsMv1*uBj*}!-;+ITI9>}r-GGc>#Xf0V8Xxl^H|6I0xOo5H7HosTiiTRoWdd$UfF~kv3EpK`7
 s6L7zNdv&8U2i^$4^~l)^ATDB0*(!M`vw6SP$55mLBtm?5C^=}l{os$uF>px|8#Q8YN9!`Q$NcJ6llq&Ltp^;R*grIU&1Q+I!bJ
 PO~vaJCPu+oBHO={`RCNix-7}4L;FwI@6#N6);6E@pYHQQGAo%Rt?T6uG;pry6ROa5E|+o+5XzM)-BG+5sJ!lDdQ?Cs7jRC<#;1
 l|qIXA-f<Awn*WM*tu3xPAVZWE=s&VaCRWynhyPNwqW`%P8eCBn@j>V5}e%Q0W?zW)GL6>uWKgN3ztG+;zv1!}53`a=gCQgqPNx
 iKPLmus$%E4~$o2H*d>1)tYbYqJbx(7>bZ_j}WnJ{Qq|19nA2P}ygs)IFO$1XoO^Z}#-Cpj_hzZ<ET-4$6Ua>fGUaA=X5+NCUR>
 z87&z~rg<JEakd({@=}x^UL$1CXybH}Sb`N?&qv`KK2kEeY*vagp;L`RTNK>%r>pqA!4-7Fy{ALZ`{aE~aTJLw;>yn`B_gOms~P
 &^DHi#XtG}u^3<*K~7)WYEkKEp1uDnLyEis^ADg-F#hwuYMg`!Iq(pT$huglsU0tR$Zs5wKu}Aw{J@f;iw>(3YxPRETjwFluul+
 WWZ1sb(Qy*SAe@`+v3!?04q#kowct9C@mfSHJ>6Exkbd6QALWF2Ic>1Op>JD`k<_@^`{UGa>j-h}-;hGpM-XEqfm^kGCNHvT#~N
 F=mVp=G9DUxNL#%^ZQV~Xh6ooWl%mXf>SVKYlIjBR{@x+Mol=0Y9Axv2aQEi_K)g9h&|IHe%N&kM&e^1CMsCE<9T<ov7&u6siT}
 >pUb0>GNsgc4=PW;PXEGcg?4kYx7>?h(LZ=mA78%>-UTi73kllMPVT7E2JHb0rXFh_0XpNiALJ;~?EONsLzY{uaDTw4OBg+KjoV
 dLkl+wemPR+-}YylwCK6{ioc`fUwjF17uha}DQ)<}Vc?534r+*H29l=W8y?haP-Iw?it;^V36*`>^1vw{srK;*1@Q-h+h_z>jh%
 (YWxC@56#;;UGb+(qp2IaRiwCNiYp{SQ~J{mg%6aP<^75vl80Lyx}1fv3%k*oq%+XVz0Nmvjg{${1q!N{oZ`#bK*Gypb1dnXY;n
 ;3c_|#P@J;QFJvB?j}UXy-skII=CTtYAr=Hq5CPUE#8r`2(s`U3KK3?}Yplr>@^68~<F1K?Y5z4E7??HRZ#(rY?<V%;=k)Q&{9V
 ejsPej3=Q9g&w4a%Su|a}GGci@;<I$ZQ2;v7QbhWs_;nk562~(HcQb5W{WSc9I5|PVNtw?qjnlrg;Y^6V1zKZdU#;mEK+npXBKX
 %q61f#&FN-p=|deTL+3S}kwp3nY`u6PHUOZr1A9Y}gl7W#E^cv_IfFq+JKK0~hzL;n4sDuhpC>&-5>{Urp|e2vhIYx8odGWple3
 $ZK|M`dEfr@@e%B#Y~r_}ni|$ltD|JE!B~t~&ks+;;tQ8A9ClHp<}JgEPf(-*I4Y%M-82uzeHoZ#Me!UbX;3JJMv2qOyJQiq*Ki
 F%yr&KxP18ITw}DPvwnxm*iu8LdRBWz+bUs#3sEg<Nk{k`SPVs(^t1Y%sB4PSmhJeDZket6h8x->>IHMv%(<v1VW2BhlfYT_4Wl
 l$h{<my}LJJ<hWjvc>K=!*F*~REy)^vdY5PP6OVt*UVk+Neb@i^)4#o4E&8?XeeH2R9lNwL_7d5;EsvB8Iu2>S%SZ!I981H#KsX
 !f!>X$<fBZR0uz&&`Cxi;seJ~`|!ZVRPrxkkF-6<JXJLbBCzcU^@FWNS-m{g74@|xG#v7%rPCUZt|iCQ{?3!64T|2Rt48DF9yZ|
 rPT2vF+TEP$75A3)L|qkv4b^5>!OI=G%tT$Br=@PCAEYm=4$TNJlZ^W|Yd<ZX#I_>d|*tuVv;5DO@0e!QV96Xlq0PiYmC3n|KUX
 cD%Fg+-uB+GXCJt01y!%Bi4z0HhiC_94@}jO9Ep0f1bTvw6)p#(mJCOSnf7u4migg677JDoX+SMt#RQ9;im%O2GOGaYkhuhKjr6
 r-?fVNF`C<rqJBVz8dpu2hD%7m_>P$`95;jSwGwimOE3<-i$)p87_QA-zBKK7w`v9xC*%oS0%6#x}<iP6`yKG?E@uBb@g`dCQ_z
 4Q!OjB#XfAS%MFnaxEG!BJS-s~+GNON>P^Y#1s%L`vCxZhtjBzKq4&te?A=ot*0epk|5;BoHT%dH4{0^hkD9el+t))t=OG^imE=
 c$`Frb5j{}J5^XCsejFTCAUuM9ugtUfvYyOk5yZdby=yla^Zc1+LKZ{d=yPoX&lYv0W{W+EE@y5%;)3#R5Fs<a94(tg7-3q=f46
 -dYL)lNEn(xk(&u(@1?YUN#3VNEqi70lX!d~V-+p_5%Y`y6^rCEE(0rCy{wrz6|c!@fUzO>)3pkWIo`HN7I6g4eS!&FMr6_g>nT
 O5c-0U5bu9)FgV3dAusl40ba%~GwF)NMtXS%>?fFAct}iVjd-KYK?Qi7xlK+i_RMX*93v*Gyr)HM(Pbll1F89wy<%uBuksuDLmu
 #rom8>SwS1fy^TZUA{^vr{aF$&U0Gr1`yZ7jq(S?6XUbrL-LrZ=X^J=)hUa4;!XIhvHQ`I&pZ6)N`NmKgQvH(qqoNo`{1E(?kls
 9l2JaCp_!%9jRpMtaBWazyIsD2UWx~+LFsPCQ2V@tP%R$m3el87((FGnarw>So&b$})#-&}$t(%iI!@3?pM4qsJl=fHH)QP`56y
 Yn#WHC_kgN=h;9na1>c<pqqpwb`MT)QMK4!93dvTC`yw8z$6P7uMA$pql7oVJ3C!V}=IYALW;8uyc9AEU@P3UiZv_-W#jiA;v_D
 ?M27F$p{rXUSc45;R`Eiyx;`~{IG_0`%6n8G-U1t3Q_P<ReG6A^NE$dtMH%_gQ!rIZv@FM94?F*P`SUzNir@Y}zX*i#9{MK3rRu
 OVnAe46u@xUzNI(+L64%ojmw@Hg7hh#B~$=WVGj>;y_C**-$V+z0cTL^&|5rCjFtiTu+%`R(BbSdw3_%A@6CkD#AgKntWLAq7=l
 ye<&2o2I%Ls-puanF?N5>z=n8*HC)@U%@2p%#wV;YqJOvPx)dNUoV3>+|LneM~sS$eq>Qm4dgWx=6wlT4xj5z>Qxtq>i@Seu-s2
 pI$0ElF2^Z{w960r1nlf3NW>Cerz(yQ;m^F#Mv#FYaKPwE7!lCBnWyqY$ajc^^@E21`3hb?3yWQsYvY>+fH<sCDbuo5xit@|VM{
 ;#$f@*y(85>lGCi?&l71gpiwS8N=T+#0@D9wRzbqidk=Dl_9l2{d^8xW)cNljU{~L}QU9FcbEcKH=FHlXo*b(xG-Q^V~RyN|~zp
 nd-<oxe~Ea2N33UckSyw{^9SJ}1Fy#2KX=5irlk5d6G<%Nn+^fKoA$?k@q*GnAn!RkElk1Ezag7a2pE|~haphy;2i}IgZjCt+mI
 xT1g(g=7w{G?so=HjpVYTy5f>$WDz^%t6wyqs=4uqG5@ID-!JVm4`Re&se2|7xGar7V|lgh>%!P~ZEh^bob=;?m*$I=4ZeUkl}r
 i5+8h=6xLbNU6T_0U)Vc)ErJ{)Q~>y1v<~?_*Gw%<F`*giN%7L-ZdC}nKSvj)<`{*KQTU`c4=xk(x1Qd%{Ys81!23_80KnsXO}r
 t`aR6R{3=z~^`%wy{a5{3;VS13*>$s9_N$k3JVOLa_21|y`l`C)A6pz+73}QnVw<wAlc^wOsZb;#>f$}3;VFyeYC(QjTGL_db>i
 %l%B7~;cGSgj0{3-}A)>wGOkU?Pne}p0oJUn(&!tRn6W%AZJt-j*o2HsdKY7Klb0NN`u<q^9ieqX&fH&`CH}6IBy4Iw<>)%HVKC
 &YA2(B>-ItKsx<&Y;s*`VMQ&ID<ew|(i=ezaxsrnZkjvy3nJ$va)8f?U4}6u;BE8`3}fdfJO_CT&fiJMRyj9bZQ%(Bq1~>kN>tN
 |?_3(&9Z)4*|_eU;lK!D?$}C%D64+0U3T-p?ZoGLWQ%9VTi>IX7;fvipY^rHN;WItE6GZ(mjPy)+JEs5~j22-z1)VHyc8%G~5Vn
 DV-OIz44Rshq3^i57D10l*?`LfQ-@D|DG?v9N+o0pW{HEU-x&P4`~6`GAIn&-t~t?FSBMsB1Z8zBaZsMiTZTOy(~{{C#huPbX?l
 cxF(Cf$8GI|$X@+~BH5M=vyMt}88YtLY#-4r|Lj@s|NLvv^w;I5oM=Tcv5jffOSN5_BVu`yYiRI`h6vmDuixX&aH3&!o+(6Qv^=
 B!9@cxmm%9{me%qP7G<9Q>XlkBwAn}(phvAvXjEK2eBlTq!H#@aNPHVAPDF2bnycr1fSr!YxL!*mQ<={=3CU%x#+V{KA5@zlR<S
 `Iw5lIDz01KS(^)fEf&{!-H+D-rWxUNy;@q4~~Fgml`d}Rq?^hJOClgbjm`MN#Fiw)}WPQ7rz4*Mzp+#44Nt}c=B*X6NI2MES_N
 z?V|V^>;wzb@{1TTg+ek81C$6ntkmGP0FlG~n+vAEx&PdhDS6MCKHF@`dysQc%pL%te|DUX`z+fdMYm@jV*wD#6}7M7iwn=D=%H
 HS&+^1FI@OPh>1}QP|~U|F!(9Cbq2;w~H&gm3KCvrAS3me?#|DwI+ypd*U<JG7~nsV79#nh=i!9_aa8%{jz+0NqGCL4j?v85Grp
 bP4$p8i#tUa8koJ~goY4TH%`~1+SWtuT3<bss*=&Jt}aX=dr(SLHkc|ZYxA=&)IYm9`sLptqVK|e$?g`e9{OmnA#{kh$IR<vKX~
 )+^x?;O{z~D+AVYkhBxN_pd5LCQN8z@Ptfb0q3rDae4dDcFqzWXQd~U>%T1fk$ScAuj0O4j?XAo&w^&$1j`6i-7L}>{q#;h@*J)
 XE+moxCK2@{RSY@)Qyc5AgMU;reV;=?nHA!0t5;qI~B&CgJQ%B*GQd4BqMt!57=0dDtfX_ZEqKA78!`}hxqfqu$|?aeIqzTBVh(
 yWv5bbht{=OnZWEjFSKy#WqVbnb1qD0BFa0RTBLy+O>!oBnf7H6tZRlu)kT?e4a?Ld>gmBonu{Swu2xj>iV0$Zmw^7fOCmJcYH3
 5V6dnbhX_(7m^@1OisSroGX3YcAR)aI86}65YxHlqSAGv-L&*Au9uj{{0M;_x%*%uTs>gstHjG=Kzki#sbPqN<=@^TJt$h%FCIF
 h&v@rbP<p$J+eWVOB56%bI<fP82?v8}1ImR8_=l-!)Q>d@n7t)e!7;Zx-FLOhpmLKl?Ff?(G_2=XJe8<$ngW@ia2mHSB8mtA_FJ
 jXlkS3A^aMThrl);eNA8_p;c6fSCtHCi0e_-<X-~hjCweN?_%5SrR_A*#mEL{6_**k#9bq<%mU>ql_2O~UPpm$r41wPbN1&->Pw
 a+zG$J)%x2!B??e-?ybc^faZ{KA<N!cnbEiV2my?awUm(em4o_*RD;+xI={5sYmzNi-})6j2qL(%wx%Up*L-mS&Dj9(l{hQ40Du
 JcSr#Unk7pGmw-t@l^$1aH<Gq7Vij+{^uOn6=>-o+ZQA<-2KnmH7As2@}G4|ED_gzn!$;oOY+TO_ABh_<9D$Fl#}B9f4r+G=f#U
 =|>{#RG*MJP5JgR=56~3{f^c-{&?4Gx*s0JXHz`Rm!6d>&4YAjT^P_Z#g}SZI*U9q8~s{;yOGXmaUCV?5=f(2Gk-nTZ$Hta#g(J
 (-ioING&IjB1(hxf$}Yyz(?GLki#(0H34EZmp)~D*6yCk7(Nd8yE5S3T4m{$6&*&{mIo`u1uBely<lhHv$H9XJXfnN&EVkvTocY
 2m$H1m59_ay-eZ&vPTfwFj=nus&l1%$EnIRG2q`X)JAA!sG`3u~WZACfGV%g<_^_sU;E4ud`pwa#I8nV!7E(d&v^lySI>4g$z=P
 yW3=xMLWDHuuJ{#IqSuXoXGuj<MG<=Ny^eDCZ2x~t9T@_holY*DSRFsiCC^e3Nrr=>g4l+|*O6$Np{B=<$cLZeqmUpmrC4l5)T6
 #EC1yu8ngx9v@>xH0I9vt8AE@>ewLdLJw3gWekOVig(TZa97AZrec;`}qdk3NeG`Ux=2go@@s-?YPcaUhBNCS`vKI_i==L>pa`3
 2%=GpTorl*c3iTj7g@nP+_^agg#7cA%vi7@*6QHM4<1GyIXJj|S{@$rfh1mtP=8f(EEz`ljn2ONlP+xdhLlJg7V$*ewU<p;?wIG
 gDa<+t5aiEYe&xfRaQT_3Jt~XR$5HsgjznTz)7ugIdi4S2?VALeB!d7+qoro=k%2$W>~3VsxnEdt@v>hW;QC3OfoQdo_G<dJ0&w
 rQRlnvX?Zo1%TPH?41h>Dx{+TY5_7d`QFoplM<4x&P_|-qjvp0l`cE{IP+p5F1ZPO<fPc0wguu~m4L5PN{Mc{Tqf}*?R{tunaW9
 SdDE3>*q+@)wa=_=4^UC=+R&lMT@G-;Aww-4ujHh2y5+c!+;YS8n`QVmnl73t@0Ih~ib*nKze<McfgvgJgu19GWgL)B2(iy{xR$
 YOrurhwt|0IQJ1@RgtVzfFL2Zp4tge(3Ca#-Gcgju;omCn;XtF&eQa&L=%v?-xHq612|A%(w~__1|SNP^&QlmVOU)7-lObW5F=N
 QvUzZFktm6DZ?V6=UT{dKz7XA9j+sw6$(%5<B8EJboT2LBIPnpBYhp-=e3Ni;L{=nV>SrecRNoC38QD|1EQuUf5f%+E_{$8XulK
 fi(kj`P_^Ikqd8oJTqeYME$$~DEfM&l)e7`HQ6udH5mA}bMP6uy=Vax2S36w{GLFixQI<@;nj)9Yf;>MU=Kk`ZJAZMPm{Mvfvq1
 J~*;R4>%HCxIzMFm#R_3`8>smUQAjMzuXY(OFr%#vZ<Da@2-suih&4<0lH}PIG<I6qW7fXXPt%!41vs}MXabr{en@623R#o*i&0
 T!aE|<QSQkusY@R6c#EY*w~-;n1AgwWq&V0Rn#6L66`qWDEy=R}?riS`=TH^ym^9!Fiw!P|o&qGNveR+soB{;m{)2GAn;7^C8IW
 a5@&^>>e2^siQr4oarO&860-C_diY-Bo}2|2R6YEw^=M2_u7GR+?aYTkro^`fX28W(1K>^Z3%so{>OwReciBt=&f3iIeT)bzn6u
 y1g}O*V`_=L@wF}{aW&_x69I~*J)S26_SJX%dpoIjW3`Xi8#KtaTo_M#y6%u4!i&L)dqvc=~68CnxMS;VnoB*5cWbd^GM8?bi!L
 1@0w6^s{?<s_*^!nabL%s!tjb*C4GFsF(BU2S<}MKJWT@M!<3aznTM`~gqfpRi5y}Rt<y{oN^tmR%TnfHZzT##rBQFmu~%qG*<)
 V}WWf~SB9K_dkUPw#5?2+;Yze&Kq|k$pLl}+cDqci!S1E+&eja>>WKvP2Y@5xonFwYZh-LFr_VpiR!cmqeDEXS2EKOJS$fO$kPN
 {CL^&IDym^*Rl(q`>Bj;90pHN9tex~DT3`r4GOh4{<L<@@eQypjJYG#dB~e_f7U2P!geOW2c7VV%Xlt0{BqLCjCsNbLuyf4w2L1
 CT5AGcWjhIZ%_Y>2Df#Px%o!s-C}|ALy%p3s<M-v`INVzTAFwxO>G?FG^J}+Cw=d5Yv1>VT+fkjGK@se|FM2vzP`OKlKdD3ZLo`
 %^M17f>@q%ApR^%qiVH!@u9Jqvq&PpZl&JZ`*OfRmG!-pT2*r*DtFJ<(cf|cJbu^Bei^E17|aCeZ`l(%x}wQ=LA(BZ;#H8jB6R?
 2>TH~y@Ur6&VvEePP?$quHmp}lP#ri)2bGSE#JqR~my+X^G@#QRl#meP?0~>;G2H)a$#^FoHG?l=7Uku?C!2hFqHn&)TR*k)-8-
 )4gdhs<6_%^bGdsfia2M>2gG=q|d(GZaXx&LH0pS|3x3DAYWpAZN+ubb)42;s~f|;>&W5#GA(qSlgw0V>!MiB&p#BZiV5*zxzv3
 N0WH2>}IkTD<l_r@y@9Dhpu9x4B$fZL49qbTiL*sDbfD2wekHR6r&W_)mPMB7sjwBrY=n*Q2RIzKj-&Fyo&O8|7uCx-3U$PB6z1
 ROB`Ef4o~vL9}Ox1A9h`-S2(X7H*hP;KxvHg70$NIV`e?b+#QD>G{5GCGRQqKG+)y_VG*&P;$BqkN#c%+MU}7Gm;b=89HvO(|-k
 i84$5a{>_T0!dh&Zj|<z=Z9CH`GXag%~x3RTD3K{Z(tAk%}+5m21J_emp@BB@&wuaI-R{))LDQ(;o^rq4?h-%@@<r(K7NTVV~)A
 j=Tl44KkW8)&UZ~O2Q%!8;``|&z&Tz_^*e#gO+%LdXx1Zsw$qqh=FD31L+F@oO;?F6I~1oXLFSIL;ZrZve<(cmS0X2S9HI8Fh%b
 G4opww1-I*lGoq7+rQtIi!Hy*bKiM=nyx3derql8#FD|5Php}7ftVU}!q!|>;tNj?>L!Bx9<eAtcckL*_J@i&S^8meU8aIw)K29
 NFbO1kU=7;U=Cx3x)KsKma(oYjju3fuPXA;`wHn-X5Oc7N=^;L+yooK4T}!GI}d=^tHCq^m-=EohQ1Rshg((YH}NvdltSKku<$J
 H+UUN!)?W6vHBl?NIWa(S1vrDShU#P#-<sv%;3Kcm+Rn3*c^n?&mMk7ahuiRnww2zfZveh1R<}q_XN3$gXZwmT*U6S7;}fx%+n?
 f3@bPU_HgRwDz#tG$pSky6{ZJIn=n&rrwhW?4H`Oz@9tTcVa4Xoacx>53|-><!pxcDqK93P4qw#cO##hRNr-8B8Z{IJ>l=G7>dm
 cljYyc@enMnAYplXq@{?HH==3szxQpMFLM<B_Pi91FtIirKkvl&Yg})7pkbKOcg5#qrkH`n0NTfInovGRI$OUsE*tt>C$fZ?tE`
 -h2OEYxQH5gKa&yZHDwU<NGem<53zW!RL8+vCooO1AKK{vEf4Jc)+Zj=QNJ!|WAY*X*BI}+If%7upazgv)%8Fv*J<(MFm<aznfa
 %icineo~=#!rpae~)Om6u~HoajP)9~<FYy@}%ei8vJ!TPn4KkW@2L@6*<8?(c=jzvXm+cOPOB?jcdP(a#{)Lpn#?Fcti;CA0D)I
 U$mjcq|vjDDMa)K#yYkwEQzZ9&`cQ=8axE28bQP5pr-3K0qoz!jDOlRK>sb2$M635|I$sM+fGuo&;cHxkm$(CAV>HAze_L?55H}
 J2kjCarU%b<BoeKlpL0y*T>EQf^AMUU&?_u^2^7-loyL<oz474)->AA-(3z?M&^{gOmkpJ53`>2cG{!SDz7{H><MqE$#T#f`Vja
 alX&nDdtIXt@q+v$Ou62#F9b<o%l!Wvc-^uXmU=>EZP60@4TNNcskU{*{dH|W>F2i4@mPXZDEx+L<?!6Yu55}OXh_ydv+$Wp+(w
 XT+<01l0p^|^Y>mg@k5<Kom(I+rTE=W<V7FiE>}*q5MCcWzCl0I_-zMK9d&Oo?Kq>9(2UzCBEwCj3A$uQy?yY-@XnJnHQVrq0+=
 NWGZY+M!aX9{jIJOxIFQWPzvbl0M4DnM4o#*io?%8t}fXuhn`}`oapZ8lYLdbtLI#&5^<ScPFJ#z0p;@{;iilWX7_Ey@lmY@#4R
 W6;YVpz|pfvXm5v2U6ENcBnon!3zO$r6yue)B~x>ocyFl~NL0E0GrXPQSnLEgCXZ$Rw37ZvAG(5O$kV={>{6l#p=E#8<|^bo~V4
 <*WLY-vfPiDA4XyR5sE~gmr@2JoXx8nC;sqnBuLf8e;F*+hPgU;e74S4?tNm55H{!gnNMJM*IZ-w4&?e&^hOS5B)smGhkl!qrpi
 6cxcw|XbrkG#GQ1Y6!^5rU6{g4-578l{Xoj917zD8LcC{mDqf}4`sy&ZIaP>FFG*Z5a@s_7mJmDk8VquKY3({lo$<8zSt^~>UcX
 Oq@U+2Dt*8SlW2mZny=3<@4I5LcPe44DT~*PrdgS(3n*+tov%QmYeyNhn&;85#TTh{<_as<&K3cj|{#E692sqjQrMCJIp=LMmUU
 f0j6Dj@?V&}SM94uz!wGqqz&VqBb_DNE2cc|fFW5_yif&8H5lj+TuwjC6~F^+iNOP|W{^TudL?MCz93tgF7@!V&@xws6+3bcmr9
 v1c(Y*)&ohP}ljXb>e)pmE9Z&6-#ZrJH9u=Rka;c`U<>h1}%r799rSyBr^}33gZVmkRW{DL)_~Ry%lG-M1~n_?RE_J?wrE_qOd`
 0s=`9a*;7TZc~&g9fE%DQLdi6fXerE7=6BpACiZ`wPSP$@1)NMjo5OvA;+B4^$rN~zS~li3rHrHf+aySd!jR^wA_1+y%LHV$k49
 h+gVsO5Cf%@CDW!6OifaG1!qBLVK0--mJ7)cZ*^cyLp^Puw}b|W#VNRjEpogcbw<3CKE!g0e4PyH?uDi%rV>KkQm0b2WW#-c=;*
 fc<;lS+S;Ku=P}vSfq$OTGgLi^O{<Il6Nwj4lJOs1C0I!<N%I4b45z`@!#cW!(wXs{^vG_11*ypUIch`8%0l>Mh7eg7*MLyVV&W
 *?+V3ZJr7wupv)b}PyVDKELCTzc%o##z<5|rlOtdX6g65wG_1AU&?P`w`|o3~X2d0cP(r>1y*uza1T(+;qrBYMqt1NvG2e_!qfv
 *#M4rs4q)hz}N730Q@>%XZ)|8k6jLGH2L5#{NTCy1prCg@S$Lw575DLlUV1c!d99(0(FKuS>-_D3QYDJq#~BrIV9!yTIQrJ_$p(
 OzkAVNk~S<bI-s>_6`jDIy*FyyQ}lust#d(;)BVJn_pbpD^D}2XEXKj_Q?s_*l(&)!WVSeAoq`^u^Rrn)v|Yu+(mI%SaWNBiMB{
 (b$QQcM~cz*<LDo(TU*pM=OA~SNZ2Z-sp(;dE~j;_#t8c>`hGMCxdfoDEbL^fxLqI(5D*C16_Hw`3XWguEFDP!<Y9;GO&TS{a}(
 <l6r;GBWe2-@xR!Jr=ooTKvbAMM8ZO8T{E;%yV03?F&QU)=7($z-4wMY{&BUYp?h)-O4f`k(EFKGF&!%>0%KNA;e)K!Jdl5ebPX
 D#WfptH-?X*1tha#j#1i3uyaaz`c*n`2-UoO99sQZm00yutRXd|-H!>-?{sV{i;khiCg$2@yr1L2z2i(HZuWG5b`m`E`^3N95-Y
 7ypE7HGr+m5{yqDa_YA+cw|21DvN@WA9Vaaqao^JNk7<N_l@DOXVbUyiup{>?ihG)6Sax3#>fv<YPx)SUKQ?A+GyBw!#>lqd$}7
 xp2+y#tL1hH}|<8@Q?bty<WH8HCc6ytbeCy+RmXU@M~{aT^}^qPB}@z#?xljcx_R9l$%VhErTKN{1Z^!c`;px_T$Frnkm|<gs$u
 D)iD=NjjRPRCAxOp>N;;zcB}Bsv%A+nuJ`eO%kKGlLsv6jJ*e!VV9KbcIe3@P5M2V_4htGE=oeS(H(ZpG(Kz^VATqiFyL*%}t}W
 b$fXbz~vEzMS(AuFPWW1W5e9j_@C3;;VH)|)fD6Apsh8zX{s3#9UY2<w}iP$H9hpK#R?Qo~C2~e3bRPQ>7;IGU6qAW&rOp4&e!d
 C9E)F$U764f9=PNT%dJu|ViUrJ199jOfq&x(HfoaOU)8MK*6jn2yFUvi2c2Ln{l-B6j;1!s$jE#xs((ptJa1^?e>xa2vNb*gq(O
 D)fl^Kl}~iRmj;$u0|<6ZiCKdhF)R=hlRUr$g<s(USVq)6R!dDcQ+ezE_+3^i^CHN`=fZ%ZE+T35cL!67>?8B^C9|UybUQrTAGC
 )f}9Dmm8ix2@;ljM((4DI(~fVH^-NoSwAj~WzIL-pj)*eYp0J2Z^lb2e-M-G>`mq;0<QVvw54N~caYQ2G<cL>g_+Cchp6WnY6~*
 z^$-7!?;G=1i&u&>+KgM+v-evc9{qh6dqB+om#QS4wnaK2V=nwUXN91~K63%Puect5Ls(Kjqxmq+?;^-;_sTtakkZ({-rS~7B{`
 na*pcyJv#)7p5*f~3+u~Zkr5*@?*Uy=$rbwGRkGr~@-<M-a7v_E3<nk#m6%g`mG{xF5!4~Y-T)Qb-!%f4t8ToJ0GW~ORJNACxTY
 8iBS_`r)k%X}+pX<#T5+hUOGw$b!^&JQ4_WC$#HB!7Mh|*b#p7EyQX1*7ue3<gQsCG^=ius?7@b5_T#dpG9ja<*FBH^E>43zli3
 |PJ4eUsH2L5B5k%sJK1{1zuw9cxtvDNK{r!(J8br-ENn9~ZB#)1QfQrrP2T4{A4<ROfyE(D~X^<ETk_eKh?~qPv&RgE*wUE$Oc!
 O<`FN%SfK_++BHg9*f(O(DGV)tRfHSJQIc<Q^)E+(iV~GA3<q`&0u_I-NU%(uQc_4FxMOt{$BuIBYmFo{R5Vu+4rrm$9i(}kA5D
 ~HqS^^7E_6*foq5?RA%?Qqjy3&k*><b__kFAMt__=VOZzCmaiYAY-!yww9qBX8}c+yjVtpwq{-huH+S8SH8s0yUQxk~N?7ZkeEl
 L3bz1Dla$1^6DG&(6vHL+vmS<I{>2lxyX_rx&sltm|Cta*JAdp5u=K@uJ9U@<z!l;E}<G9XWuR_@?wRy_$i7(lgZy-R{?aXm4I$
 hDKlp~GzGHk)E)=tSdddRF3MU^;-<(qfR*O+6DYQK)#fZ7r8HzYSqZJXfC5Ju}0`nMA?BZ^59`0`n1#iv$Jn=1Q?vW3ziAC^yIe
 psR0fJ~|RTmW|u+j5$!U=)MW_(5wZgW`$A<?vlEO({A)h8NvJnAxGYjK|6N;$oJuyssyd!_B>2T6du$%z79HK&&wTzAi4LFgH75
 w(6<LNZu&(KmOjTyW?c{;5~W$3?kXDW$mjwS2q7x=MBcvy&NC&w1+~h(WN`QWxk4a8xwAqoDZY{^qgF%@-2w<xGdlB#8<Q_NC%;
 +{@X@5RA9%0waaN8xww!sLy8EflDUmSvx;K8GuaL`GG6=LoM;p1rYamGAiq&8=~?r8andv|q`o%=#>tO)(=?;j_Vx(9$=D^6oFo
 L`at`h`XOHDM!uGlBObP5!@5-_W>UIWiP5?xnXw;f`^j#S)AV}Od*9C#W0jOk=GJUTPTMOAh`0}cO-wv05BEz1{3Rq=}pIxvb->
 ?3EfkeAFQ{-s={xMeUI`tJQVsL5$u?WdaUvFG5(UC;GN4O>-FGp)yf1qKqSpUWK{Ua{<4BN~=+<2)(>=GU;3(@YGQN{*mHk0CkH
 P@Ylj6OQ_%<Hkx7IxV$Pu>>DtD7u7c*$MUD|0UdzB&k>tq~tg7DZMT20`wB`MYRbH&3(<mw~nG940C2(`G48UTZ}>8>GiS7QIxq
 onxqkFNUzg<R~7BJ!eJf)hCAyLbJ^tJ!7_FG=+6O)Hv?4-^r@nM*U!{(hQH^KGTA}j`%J&&pYJHq*Y-yu2d5})9jE)1#guBAqIq
 (jI#_4>^^y}@2ratFq!bk9#kpP95K;fW=gWGm{^RQ(2h_{EcQi@a%yQrxg+luDCrs>V}k>?p-ugMbS#CSCKa;xYFa?-`GUgwg}1
 +Hjuz239yfrn`Pyqpt#f~uJyS^*`UJ^6c-5(ht5G?At%Hps8|&$z^kja|(U(=_@&%BbvVH(mRb#a&BJ7f&2Sl+{Pa(5~rAQ$%t)
 nz$uf=r&Xn|~pMG+#<qmLoUU2$UFGFY8t)$goHiz(+<>1w>$Ew<H=0A0}c@1&&vwsLKapO4I3Qm9_)Gob$*sw;i_8kI6T@h`)V5
 0#Fngwz%MHoSjvoE7#i<+jhe#QR%FyQoy>kxc@<;Nb}XP;z*DTegm!dDdz1l`R5w#}LQ3tVU?ZV&TyNbP+Sk?YsjKiBQrB`=0Gq
 D4i?11XE!flwL4f^4IoAkmU$H7@6;{DB!B>qmONG-qzVL*0!$?)r%b6O6uI&z5j|A&C&#!Nl-`!S}*g{l?@xS&uzfNn3eiQ{`XT
 j#(*))G1NOKk*1MhJ(V((*!h~ScU<OJE3Hy*Qu3RBO*dS$_%2TVIz9tOe1m?}GyBMMl*b=?9X6SYu3<TeK!<BnOLy6v?sz?)OF+
 Wk4`&6n*Rc%G;?*t#-BS0nqAn=-GmCEK-`4zC4)`AYvh=VTS31<4*$Z(%ydvLgoBY{EIr$Nybe4to8v?PEq}asKe;mmA$^J<JLf
 s6;o9#D8G+)HBaCKhT-M$6Z_2cU@oOhkJXu7^R`s%~X>OJV&Mu%O8f>}zm`5FOB9`Km2s*7o{>8V8VWM4wW^6{QZwDr3>(KAcme
 $e!o*^QN(#e?YB|8huhx0Z%n_(v$_Z;}nA`M9>n19%88Aop;b+K^LkH4mzjZ?p7cr`-i$bI4*TINH}~&H!%kGh^+yie=9${}3kN
 yfqXU@@c|k;x2iI(+g}e_c<R8th#u3avYX*Oz=c!V#?4Xf@VdC%$NS*n|%k=6(;2QjQ%Y%+O)!Ks?2~2;Y?qBwKWB-ruEw!73@*
 wPuet!KgSX$B8p_QF-*so5vZQEAG-&8c+Pqq21Umhu4;<}m)NWwxJP2-Z3v((_!*>WT)4CLURA}}O%hn|N2&9(yKz(o=RhXaOL8
 Mr!!x_k^+-jX+GFC&w*tlI329n6`LCl_H9(zIyGpH1qtuT=7a8ihWuy|=ge;r;qO(b)`Z4Up?E`<;@9Q<Y4C}*>-yWXsN1F}w9)
 Ie^vu*RTUTFUd@nK(*dy*CeOyZe~UN5NcG-WrOfbVm4`u;g*Nz-(Pc;h`F?+?G%Jv+n~fp0(Ba(P6(d~bB(`SSI%pS$w5P82}-A
 3!N#bGz`Vfb7rWa$)Q<y=IF2$NI*&moz@nyyf{%S}+Mzc(_-5CW!qHBY~!IZ+9NvZAF`BNUt4)0&^!1=PH}2DRR3R@&iz)wek&c
 RmPuV*;Y#t2w=8@Z3$2~;4^z(W;fUylZ~@_NZxNUh!h@zl$|E>dIT#hOI_-IA=+i3B;O)mdl`rQ_T8*~*)E{{qi|;8=42vU2sa^
 DRT7gS+VU%h2u+9e!@}}+N=kW|#)muzPi2^$Fke|xAS-2(A*)D&_f#+-QV2qG6%E33`Ep@OL5j!5aY6pHY35f_9BC^$aSgZmVF|
 p1^&H@CQ-o%G5*7xjHC~*J3t4Jp*hB!$xi#$5Sp9Rx#i@~frMmBItPEhE{Qkjr<BX?R4`Y8RmRe1Rz5mTIWeWuQd*e~lV*YGIUZ
 r|&{av;HQUn<L9Q8Ywg49`!utKC(HJ5>TgBL;5hSqa#+dDHR4BVHgIss(q+e%CmVnIA0IZezq1B)V$5j)^~f*Q)l^)el?kL8h~O
 2t9)E5zosTrc!dE*k^}NXF_2|K}68Y|C%=F+tS_w7EvvmGPCjP45{0HMdKKC_C4nleh*2rE{u?w;vo(b66K=_#Y5KXJW-}%V^QA
 WkAky=S&LN{LLRz#!NiOLyOD)i$0G|CR}7^Q@DJ5fPMDy`}IEH@bT*TnEiOu=QqqV+bwDjG^T2N@=bpHr)-<=4A0MM^S2!LGkL`
 $D1aM2VP71SV0@PzLw5Q1@%e9@;$2tW)m10;`lB)UDD2|*M*aG=f59Tx`@W)2`FxniTz&}`^Ubg<Z?vRJp0Zq+1yg(<bzVN_cOU
 TIb*AiK7%_Rw+19P&1u6z5yj(ol|NCr#q0z2dd(lgd*8b?(f~23?`^0t;+3}X4OJ5%DUYCMa*`%FF-i&kppz<qj=W?BdYk0XUn<
 g#sCp=U=odus>{`i(<8TB-~NVLeUY|3M|WUS9I25ep)cybH%gZpplY~T7)UU&GR{+sAcAjXRu6PM(=%rL%)-|JcM|Jm*9+>F`oF
 {BA#C^NqV@r@}ExRCebJ;cLl9f>B?n5Vx7%b+5P^`M{4gIRCOfraDP<BUpM44KI*F8C0T!yw8NQ$8yZUn<5Z+Ria~Ot23rV|<8d
 I5CZZYjjg2sP0k+g178_nezg>A-i`YHxMZSJ=AMcp}Zh%I8nPBX6I!_=%7OIg4cFx5Qf#eLhP<SP57sGHL2Z#<0kWge86*3iZ`G
 &<Bdp<2%(u*K7ExassY{xL%v7Jfp)q;JNI_y=;xxqV?@@r)F80TEEI8|xd7H&8@xL|t+NMxewU{O<#+sm>P}%w6nGHB`pAd2%S?
 +xQ^Gch<g<q&uwv4X>NeDAknW!N5KNqsB{69BTA%>T>?_yC++4rrVu28UAlVeyF!}Cyl@(U@?REZ|W?rfv8!T=3?0m>sD<5RG;?
 Kcc|Fy*%aMb@yzgd=A4Ao%~p_R;kg|T?O^X+cr?nidqAJToHw<>;!OUKym{J(A}@AuiGGJ?0Ru|M9Fc)SWeZXKxAhY^qIHs_Mft
 %FF#i!P3#J-z-#hgUr84y{GwCPY;U$ds1XMUA1B6}o%tex5`km!P=FFZ|~Qy=9txXBh#ci*?;iidg^TjNZc3o+%Eg8gKO$y;`H@
 pXD^fKZN$DYK&PeST`~S&!}ui7RL1(n&G>fws&6f2UfExrI0ZU4#i+E95S(wm?eB0Z2NM*B?rhs(BVeU;T3F0{Kp&^-@>NPpNAY
 W&)B5lb?zSBl$IlL4&F>A4%7}s@g8Q96AbBbsXH-mhfK7>rLev69iAaXV?(L-7fyrIw`YTj3El`V6Ft!~9566VHdk|#FY$oCI4S
 4w%$d}N)4^hH_OKc|DhpVvo=v$9D|bdeJ&}@;`v^5dL>clOSm#qeG)gy8O`)nEfYNv*-{@H8kZbu;<Pc&xZ)XKNCqO-4Mdb4kpW
 2lIi?v_I$i{&|e&1(bVA@$AEx1VP#ywBNdOY8G{e7*P31=bo%}qK}agHs#oKV00=+|%5n|{mrXIZ_36XPI=C@8ioCDw_O^;}wbE
 W%!BHL{Lp!EWwYfs)+j=e*FmDZo#6h+5L>P+nAcUP;A_1Ba>ia`PBH-dJ^XsE;+Q#&B(B$Or!RF|G3qc^rqS9CYp_=Yo}A9$cP~
 KJ5X_{XO7Q@SQc=&yv9&x;@o(x7lr3>=Ul}E_=_dCu&+}?6rQT+WL3cBP<>6OdZ8wW0-srl~&v0r{19Xy?Y3ZEPAqhdkf!1yF4o
 slBIjo<8>THjRgGqv(S~yN5w`ld@^S<A!m1ZxJ%iZXs^W7F)Xp+)$4V60qG-p3Z{MI)$zQf_U|td>tZRszq9W&l}?kV&zta{?KX
 #=vKO0BVO#z;Gagr%p*yJqE^Kn2bo%IfM_qL#lV}9xsYZLbPT?Ua1#%t)cl49(CwDOv#i{osBG5uQcj#)1G-Lqz5PGW6>H@M8wM
 VjJNHyHL?7lQnO#(fkIAc6II%Z?O?`z=@7nQp$YQ0IY+-7w!+d*<HYL9CAP!~BoxkGl@^7{ffESQJ-Y}q<hs(-}woJ0aMjsSsjN
 6NbFD*<x*d@T|l(_HJw?^`KOF`z7PuZc-uzQW0SU8R>kZ29Z-TOItqiws1)x-GPHvrlEqaww_CWue_Yb2e$na9MQkpX*G90zDoO
 5F{(B_2$Pqpp+%mi3RD2GI>nlEgcFT^Po?D&d6<UzMXTbe54e+Vw6ip7Gi;xfeJR)tFRRfhv2i@J{#gmX!Iz8yJEhcEHY=lr0K~
 7R%uS7Bls5!n9ccr9*e2k>Lk|FC84s<QvNJ6Iraz<JKAC$7?yGzbX;f8CiN9zFA>v})lp|9iS>kxg>1&q`#QU5?)BHRH{!}em^9
 txc>Cw)q%#4v=KFmpi@CMQZ)10cfMUo@fl^4Harz(nr!!A;kU6}KSMh7xU4ays0c30cdz}yDfj`FX&Irpw^m3he|1n%|d^7*-kG
 %9M$9;uyIjZy<Bcj9c=2Ydz^EX;{eonjSdHBrPpI;w9pv+iEqcc(eoYNwTC38|1^U?&*U)Bj}nCW?=!ALXwM`o6Glw?HY5Xem8M
 rF#|F@zxF01Ofc4V(0Vjv+o>ljxs1)G?MfP{Grm<ps;l3kG8Su{$&1>zVm?PIbq+%RxLxyJckouIut2)LGRgAYv(P*M)BDXf}BB
 5{#X?nv+cA=Pv4rK)P;K3R(7$<T63#-&NccfnUX=DgU5C4o*a@V}|GEm#rN_{%}5jq)8!Du;N$k)i8_Uf@iw$bpl=X1I;;qXT^M
 w{V8m#e>K^Rnb-Bagx;rHJ~(bT$T!6ho6dS|68?Jrx7+02qxTmiJLc0#;>PpB=jeGEs^ySFAOdf1rs)+GI*Ua!6~!Ewe$=xKRiT
 zGKGaWRhiKMDRMsg{`9mgYet~Says!tKh?s{9V#ogcs?)Zcssk_G18>Kg1~lIc*jaet3iN(h)O;h`VhFK5z7R60F7TpGrA2=Wqi
 kN`U=cAaj_^~Zp_|Ue^aKS!nTNEqo{zB}Wd~AErN^`wklg0OPU23dFV}*dI`e#vyurtZ00v^cYO%Xf0El2;AM=ELX#uPy0LOPFi
 Q4#7h3wbnDf0vm{7xa@eL|r>4Ba1|G%ZUKsMei}Ylm?Z_g9f-iP9rO%rEd0f;&!08j0)&`o41M)}d_^+drPKq*ao=ZiddUNBiQ%
 >y9VlNPDFjJ5<(DukBQcEbcWwAuN~YbjYfF`}6!y?4r=UsqG(#*YeA7xlYVRT{!mK>Y`eLNuN`<0KK)FDI6v#4|pjCvwkL+@-5D
 {&msiyH1vf9E|eKwNyw!RV%nrayi|*(ra6GxxurXgX{uU#Sg(pLiyQNMmL@?59`@-pqA`<}sA09sD|mMz9Hrg=HXG33*`Q*hZSG
 4YctwVsb}x^txN0gC#2E<qP8nM+f4A#rZlJ$Q)ki2w-sgb2+-1~6<Jq8T1M%O2zfjs_Q(Z9t@pE1%L?2ZuGm84H=<+C`wx1Le)}
 1KD*>Dwtk&Sw&8ZGwIvW=Q*?%H#|M3xoV%iR~ftpI)}n&G&Fyno%c0AVpAahb0d!*IBc1o1TI8%6pJkpDXSxqM*SQyEPqt0|3^j
 sbzB^KJ0jQM^tSBSV53o66`AStPni(;SPcxK%@;$0y_xzH<%339Eq)g2I-awgqwmO~c-lsm<8?pk>6tU$a=-v%Fnjin=^|5Q^yi
 CXKJ3-8&~iXUpvNVzJG$9<LL*n5mYTJ6=nuk}7QvV;q%rNVWleH%;l6do?H|v-L~BCDh~L`K95Ji>jEyZ=H*YwO74!FJ&S0dH0c
 e+tVq_Ye<8)IiAAV-l8DlynYLDeK+Jbl>0N8Xqx(J0P5mWT;uLG@5te5|K~tm+4A<5t(SOniQv7^zoa@BZQ<u8U2ZshrY1dY*h2
 `Nw|qp|IMb)$ufq{<@8C+$5#4nciQQJbJM7kaA)j4`b${HibKi2_-9i|fY$-2dgR^PwcRjo9%f>%QHS3`w-Dk1EXO48snQLS%Yg
 iQx#1wNfjljW%p!rZ>#G!gg6AU84%k<cY^Jq>x-$w`;Z6{hKuF1`X-5z}KITh_@sp7&EgkVfdiyQ1_Bz6c54XT1RahUL(usHA29
 K_oc4F*tv$IS2+6GVzIh>;|!K%^n4-!WAtHm4MQ0fh;<4VF4A1&L`kY0T}!S;|nhgo!VRv?K9zuqkb;w9u@m9pCscV-@dG;bQ3X
 zP{k^hrd~}&!+Bd<?r0`>KEH}fMi-6wYl_WxwqD?bCT=&_e<}amp}uZ#qKv(V_0<mJvaAmTTA!p%f1^W$qdA|2@5LQ7LfLV^Jxx
 |+XLbc?trI}+nQzOybnU}vIuHoNm<UbRWkzi2az@=+ra}0;e=&5+@2QLI`zs6Rr6<`jiG<xOc42IUnm|IUb(^VgcSxO$d3zgNtd
 )-EO60znP#*Mbw4Ay%X=Rjlaq&+L5x;Mc#RCrvpVMgir9-Kru~km{tYr?;+g-tJ;H^AN^r!(aT<C#%co=QV@w!}^Lxqe*`S9Jm)
 b(8Xv(&=`_V{z10`8XwfDt3@Ga}(l6Ie$j+eU|`^BRI2R}h<4gTdB3N%-r>p5q)c7u4>OfnIs0<DAHW3)@DLl#ptTV$S_LZ>XOU
 u%$w$EqWOM#Vud0FHKy(LuwaWrpp9DyyD;K`zQW7TQf8)%S*0{LM4Z!0DIZ+~y!pyK!>kT_mWy^)P*yhpZI&!iR+_I{|V=s>v`Z
 n>~QvXk4nQjUQV{qnlqsoVEyq?;bI;;xEhjqa)y(&-Omo+-GW+HIvjNk8>Z#HrjSrNMz5EIuli5r44R~5Wg-u>9+h8vP7!?a9zZ
 ;=|$rGGU18EMNTpBB`e1*p<^us?*QTi?Vr?Ey84IJ!}*h>;|;a;E!dZdBA@xDDg|$5p5<eMyA(Efl;=sfO|)2VQ~7XiE??Z%Zx8
 6hx`EHxrdWn{ojF_Y&(3t_N_Q^Z>Bsn;gAu$z5%yN}@)94Wa=l9BbKuOAW8k|wIlvX&#z}naX^cPZuVD<5>hJ7?KQls7fVwVb^7
 {4^o@O+tvSgJnkwQ-G5;mK!uOBX0oA(xDhDY2*1ggpPbA2U>u=%*`k{OVG@LfNN858|@RAxLtFg1Sbv%+J3Aoc;7@a#6cT$SMHH
 a(hQV<Vh93OFER4|bN-uxmC~keF)#X;||31S()T9*?-o61BUW>!qtH8gSdB0NbT>a?A=lxX?T{G4q$CCX1nZ7mV^;WuwcrfhX!_
 2xbN0BlgRfpc>1agP^%~`}b=vX0w$V^)iMnX^H0^o+o1yXq$X1BRB9LXCuO}^~QxR8E4}Om798(-dt?c2nDI9b8=YYl*wl<$HhN
 0Kwoh7sC>n~Q$2+g$2sbG$T`VX5cFZw1BrDIaTGoQMq@qamZ}&EEuG~rC}&C@!6k<95L|>j+wJBs%1=&dCfAWH)RXU+5`;Iy<S3
 8`M|%J$PvcO@DIZc)a%Lf=R1{A0`Du&Y`>Stv1Ex1^GN^>Bdm=CvLB&K8OZ5#uIC4YT@CkqnXCp5{qU-fAm!*)ud9mEOn&b-+E)
 MVpFWyVF9*_P@{jHiTzh|OU5Z3Zn$MQYH8LZ~0a5`$s<^Tk|p1!}&%9ZA;_4h`mA71Earh%h)_cJ9Rt&r|$>+y$}4L>E#Y_o*y+
 R%g-A4M~NUOVcu^;q9z$=zk6ZavA#b5rFRor+L{zqQq_NUt>y_UrDFU!GX)UN=`JA*$uGUMM0!G|L1#px6)Zkgr?uZ}VNqxA+{F
 y8LwP+T8o8&g1sU$h48<Nl;I^ajZ}Ny^)e3-sEO$3o}X}>{c!)O$c5MM6P2r)Mmh(sN8wGj_TbTNLpt0F`6x`=rUF)izMNV!Lmy
 )F3Hi&vY-t1Y|YgI+hL9%GYBeO&^>R(!T38+tL!yKbfFFB+jv)On30wsB`7INt#~G}`Kv0jesCl1IxL5lr|0qhVcU|*OFLFL-bQ
 |y@Al%OHHOq<)<7JQo)n7wbXf)V?Z3a%W=IA$+LWP()=RmOaXTLY-+dTBRqvIcSM)$vX<SM!R_^6n`hc?D<ZE-aKK)+LVT<w^!+
 g_u(8Yu2`=n<q>8>`MfJHo$^8X4%qh)pRBWjb3^+F2pAk$9+A%wa?QE|*lwwy7mc<<OWPDO=a<H>OO`=)Z<PhECG-B0ts;&1V<g
 k>jZfNr#xNSkjTX9$F2yLKmeB}EHQTwG|bVT+gXS1ikEPOmC0;J_sw2U$#626cTA^D%->Lu@ZyVnL=Ui$_JsY-U7w$sx@^*!db~
 0+E>@sN7I3@uLy7!hj5#caRN<U1aQJP8sX*GUD(0DcnqINvi%;b6NJh->)B`53!yfbQo&g<f5zSA*8&dtnAbU;*R_3?xGjfOX|_
 <YtRkk)Ac3^?DMcV;@NruYTmmT#D<^3s5ZCyEi0yJ=_oufZWBH^*){r6B**sZGT8MnPhvt~v+zF?t^eK#8Qk9LpWBko*mt-UX;=
 CdY8b_3y2tUBfzHHin>o6O*Sk6bP<%zoitEs9%93Wwr}r6E?3tu<x3q(|+CThuuTHlxnD)s~D_#q|56uwIDHm)P<Ju6(b(pqm8@
 oIW5Z6Of-X~DY7EIi=V`il@?7S4(U~MyI)yK4XI&`4n&UciNVz=J)QcL>L4ST!}Rh2{YVgP2QghHwus~zp_t(z2UEGbStA?1urD
 dXWy^N%NX-g*5Cn;18s+1L5T0N@*(+j1L1AGYC8W%qu6@?>9{9YmsmEbr+*6vE8*HM{$-J6Kc|uglb%K<-19S2o)`QjtttR)BN`
 CayE>b?&o$ad*XYhKEPpTo1a5vW9@nUphRK=3LC_pZ+;83X+pmNBlI*Ecu9k_g-{9mx)z7i;FTP-!(UO%-&j^OPojQNS`2Fp4a<
 R;3Qvznl|@x?dXwZ0C#n9j}e?j_IMxDsK+~1KX~+V1nS8%A$3MvFH-;AMTypiQ-d|Qe&$^%*K>n&5^6m-y%%-6fAR353;VF~F%~
 gi*n+JT6)PR&U8l=48x2dq`vIMBMY2Z(hm`Cdiwv@3ki$WqjnECs<le6Xs(%Ud(m6*k`w{@{iz!NjTGk@8NC^h^^{5_&-CIY9Y_
 !6k?tghF{V6K!3V)~Vul6M3nNCm_c^Qg%JGIZ5z>?~6dAU^W#(b}h-1CoJjYFR&sku+^%GSPAy(}>MZ?$cDz}cZtTiq2zLyeowv
 E_Bbj{|~w+P%?n=lnZp^RvBp8vy=rCo<Ha&Psr;H_s7?mxQ-wxc;|=mFNAxljR@gqZ3Q}9W57?%y;R%D`d3II2`Z=S4)3y+~1v{
 1HC&vZEzb$^D~>q_%;qsaY)gZ$RT@{ej~c%ns9o!66c%(M?Ci}OXG}QrLTcvqS@s6{Ssw}*(Lq2_`?6nnSfnX=vqT!o$<~*_7j_
 Wm5HzCSJA=-81?L5$NtNLupZ8LdmTMQN32{nq=k)O@$dO*w;$M!YEgf^aYD1<wn2NUZ|vakcz%pH+vfT3eS6K-Q#*F<xtpI}tT!
 2%;n&AURk=GvsQgWf@0$jYw<xD*9h^3S5a#f#G~$sw@`jq{=ePT7-b<qAaCXO{K08da{xRM_!=`$l`uz?tJN#k3%GRleS1n47Z)
 m%8M&w?R^5k2|p2TEn6R5p5?hk?L*zS=xiPE*-Bd{9s>M=uH9myr*U+YQR;(HNpvGv@ieg=DCfMgTtDHuH=Jb!PzcvXVM%+5{x{
 tmBfsusc?ndN76Y<vP+P4^7}P|Jrs4KlV<8Ryij*Q%Jqqy@3$xeb|v1jxK%_Uuk_j-@RT{T$=vAT(XS80fDEH}yW|MGL{ft+#&i
 mg7)++8)$BbD<#NvQRlJYtQVthy>Ws00VreaKB=$z_isiXb^{Ltim#u4i&Szd!^wCVxwR5GeaFNbI&h?Hivqt<UIG6Dt%l_S$tT
 01b?Y!mF9w2*M_~aASWW%LuH|?zuC@$*YOllxJ?_zpX*)sAnLH3w1EVIZ9YqkuZ+U3zCiSaCq7PEaf`*4h}{$c$_4YZ!#rAA=`j
 8iCKHfpZ<eJ)O(4<U*}F6t7!JI%6O*6wMG53<W{G_C6Tn!1$s<Hn3ru(`Z6tW<dGJOpMd*(aMTGWYmXu)dtBm7}^4j^1TD&@rE|
 W980{tWMQ^iz9LbsipP=GjEaoeVXv*9AR*NkwYV1Z}KeMLzieMyRZG)l@5aZ~5W9rM5r9X#MCMcgk%`l2r)m%<sUn!M=Go~->VM
 _Wr7H(mpyxxTm8bQm9KuTcK4QIN|pS;Tq0Qco*XQoMj7Zya9_N&qhorw5tK^eKZF3YjYL3&o#)uI3kA175kHE505ilut|2_$i<4
 m%Khs8(1&D+c;$k@5lT<r&Z}8(rHR!1caiM^<0asStQ=#qD}5R#0N?XeQBhg(S*r66_J#F$r*9HB2ymGkcG@kU%9y5yg(ev0~g7
 &r}sIH@+C#C@cJnWqI)8@v3fkEk=Q5<Mu(4Rq_}beC=e-mw!u5pu4o!EY7p7!#-;ef(lh`%HH{86L@I3G)=P{?j;F0$2MJP~Mc8
 |TtAQ^}VNjA8$;(VXqd?W}cG%1X&9Ardzb|JE%Ze`_%9QyV?i7*uxGazUc0=d;gud)0(lOC7LfNaZkiUSRXo_P~_w^3k;L6GGSN
 9oS$-UWK4&T_9OA|t32S5)s)}~1Do^Er<r_(E12N*`MRvZ{IOwskTpl#@;p=*)>xm+kOYJFv8UAXxauAHmxy6}ySw%eqz3GPUzb
 a+|9@QJ^lVQ9{C7E{(NZNbDGKsx&;Je9)Rlz*`|G3H23Rdq{_Zsonc(*#860pLLdcwuKmpElN0rGC{*{AWl!Set-;z*2gHVr|e5
 hw;(-Y4@1KdWB3zgcEg{ZVa+J?2L>1E2c5S_h~)&$grBxcgF;)@32#_oTgBtrt=Rrbk&?Km*Wgs+_&&!QH{~~(nJ8f7kiSoVH*9
 ?;o{aDFn!4^8Bk}k9C1iy^#qHB(GS^%d7PIEO*cjm>{A)C?xx#>MAQXHYLqqy^*nB~3IR*X#XU5_t{J|Wr3W<!x-un2^%FntRX+
 xrm76|gvrDb1WIs5_0Hw)wR;r>XJ?<YpT?gNU;MT86r*zp3Mqic>oWWw-G8?lQBE&?BuovC74jtj!)O?Q2pNeOm4F#0DNz!(@vT
 ZLILZy5~)BcH<l;yS<qy3sA`5T_QOe_=0Ua=^N%;p8t>yavx7Fd8Dvxl73I-@5tDYhP24caQR6D7u>oG=Hz$22LkBn$P1Bbg_(;
 GD?yZ`O%Y_wzDSC;zXb^W1KmXSOgp2zE7>lvnqES^AQ=s<0CsXL#}>E6cGhk{Im$YzY{Y3;x1jHnw~{zd)*BDIfdnBXia8cUk^Z
 8ms(u(&>3k#uW%~`+scxsasJGS0I?1Dj|c?TiDv5K0!`;cfX0g|0z^~i<ypn4ayztcayq=1)Z|j)y3&$SuKC`=|L&03W9Ql9-PW
 ;uMMD}Uo&$g!?Xzv9)@43d(Ne8etk89Y#Z{<D;HOEvIW_S;F0`r<9$qYj(&}E0@(rkEEY&!cLw(z%E}bnKF%Ji>bE7w&;PPw*G-
 )Lisq1S4a}X6%KWJ~$$D%p5p0bEFFp-LOM@p+EfBqO-r#ua|DH+l!S=KDtLZ1iR(eibh9{h6%X*x`@|t*pnh4rM<{$@Vve}W`f+
 v85T5h>wxvWaOZSM-2g+cHlh(&q3t&0&|*0F?X$r#8a#2L>9+taWV34-Y4A$^|(Sbo%;+)M2sc$VPLiR_lr>LE#vYRGOS(f@x!1
 AJ$-gE{|EGWG5sLO`Ir;{kZEBmVd5tGNVNMY9SFtf!o<{S2~+_u_dnzTRbaJ^TLO5a(I>TwlvT_XBQ&&i?MR{XdtwOYKW{H!!>R
 WLpCdoTl(kXFiy|XK357m&rLNttt`R(h^`I&gIAVPZ5uqZoi24D2~hE4)EZ>g5x;I<dOtm+g3q8{Qp)MkJm#VAx*mr;t+q)EZ)8
 K2e-VZ-~LIY<w=a40(aqfhwgxs-qrax`JkDh$NA=VSx9Cu=@B2JT^?*FM6cGRyq<-qQmvlH+3dr>%{MamW9Cg5iHCWF1Tvq0mHD
 ihs~`XU|B<|s?VpOZIQ*KAyEHekUjJ*3`@>wKyn=~JeMD_AdNHwEmJ4?_dIcHIZ3_l6G+Dppr0^{;h00Bt1;LA0%ulFUmqR()i2
 Vcdzc|FMuGb`qDO-n9nn~;>VqILcf*Z}Be}}6G>q~iTRAz@|pyz(32NSY=w+fHQeAb^e;&;pa=)$eq$7TMr=<stW8)8>TaWZuzF
 1O)6?6|`a3KBSELZ3DteRF)T>#tb6UcWZ2E4zUo{kx0vlEFW-1-zNjvbS-)Y;6q}4lyEw09I#U0KEg+u4;ZYb>#TU!~a4y<!)=-
 7&FPHGFuiDl-}8K?$Md}^gXcFph~Uf6UVszVMW$Nk$K(fx?#cdcj~6i0(^r-_1Unb|KVXC^R9Nq{d<`ojlS&z>%aRSGt@jp8|l*
 =2Csu6YP2;M7)U1r3o{W1H{8H6(&w@O-=M<LdvHcMrcO)k^iH`3#yU0dns)?1x}tq(-CHfKx$I&qgD-}{Rm-m!LaT#FOuMK~694
 ~Jp!;q<4cUexAY|<kk^}|)*faf37HT<X`x2vET+rb<zR9nxH^4|M(weeZtIBAG54Af!s@3J5c6mssLZPIzL)~5o>0^mvS&}U7gI
 Fc#0O@%Q+Zw;ISaL!7ONn970k2jcZ58rRfiGnl0qAOljtobZF${Emh}SHeq^@t(vS!2ZfpI>aYaDm!dgH_R%S393(Y~9J8V660F
 *EjSZA(kQg#Je&Yj+N7x_p)H`+LN7&f-u_$Yv-*wzKM`Y}a_$b%Os`)JSL4M0IFMG2aq?{sFV%j^{Lu%j9D8zL>MfIl4p^Eh#<`
 _^G*>aMZnfzXOT~q1s)3(sM3W<YeyUO#Dnlvi$c9;v20e`F6tMwQuWZy*OJbHwy~`p1Z37^e<D{Z=W@WcQo%aTI}FnS=zdy{#(o
 WoWrE#R9IDF3X*QoWZK}OiAh+ZN`*$ymN~;B?Gwo?m@ram7^xEs=X$MR)<ZE^xeA)&DNN=Z)Jz+BO;p7!3~eXN`U>I0A)}w#Q=1
 oK9YLi{EPv{hzX0hM8R79KM)Vqo4rmkxpkC&cX?W5Asixo7`L&<^#mXN#-bX5qx<D{6NEX!vg5%2-(3o)&&Hy=Z$1okv53dxJt)
 Ka9{PsS48Y2F>UMG?7d>ygu$8w!MQw^a;KuKltKh&--@o_!>@Y}&%IY~`Rg_5pE%wEGP<9jMU&~neo<GZLV6`-gHA$h-+EzrMn=
 _=OO=M}_upg@I=Uk@FG1kI%@+JWG`IYZH&ux^c;uelgHtsCpZo*$%X$O6+M?#wQ#9xqgVPEK0nL+9MZsi{&EpcIIGAfs5imY{~q
 aejsby$&9sWylt!TE9Sm;{13G<xav~@iZnff?YXCXG;Wfh&u?*^O~2B`S9cPeinQrJ5?XN7E{vr*8AgntC?b~D`xkZbY%;ShGs=
 !YFxgAFhMY+`E>ICp>Lb!leztmfwKR{x_J^=`pZ`NP3Ny#(<*yMm}$XuT`QZl!;1~=4H7g>WnjjX;czS4{Y!S354(0d{-}mf3Pa
 XDv44*R%IOg0=mXjp!J;;EM*h;{F_r`ftHD2JmrWCt)<MMGbcj`ohcSRq|7sA!ZTBPVIX)klj1zJH1^GqBDtuDqez?XH^{Dtg`<
 |XFAtrXG15o75soPTp^K}X5mTRw1lS{=?glt!8_|@C7+Y!(@m3lid**tm+oU@V{ZQJkiV%spBs0She1CJs{?Y6ViqaxQo{?b~nM
 H}<S$GyLe5aRDpGiFkaa1C}D@!4W`$7U)luiyV-k4awHRb~1zp!XGHZl1^w$>!Yl*>i(F%UeJRpCHq;zJ=_y7)*t8aYuffyk%8J
 (|uRm&o6Z&9`~s4T*@*pu+2nafKA>9!&~GavPYQJ;?6?T<~iyaw}yLVvgbl2682Tz{rg|!ho<Ux%>cZ*|0r;2+{5<%Fi+Qeoa?P
 U*BF*H0ula-UI-M=3RLwl<jSAOe$E~TJnl&KD8ZC0YJ9Lxify}Ms!3Ya;>r_!r}6}$z5l-X2xC#_NDgMqw+(uyt`6h~m+j0<`Pw
 y3jp`KoLo7dD*y4RR;qzKI%GFEK>xf(Qm@JiV&H!PoA;l`cEyE0hh5US~akf6V9gjGKCWxb%wcYXe#pN7TVQcw2ToBr0P{!0lxv
 dQ+rwsRyu~E*sUYjo`mSHiU%ipbe)#6-JC(8J(a@Xum<YIn+Cg`0m7q?<IOdtcid@TQ-#bRac&_n$bYS4cZ_|U8Tne@UhUqfJD+
 3}UX{pt6+Cr7rZi!qvOCGV^Q&T({=X0be$G|OnW(*;br?X(loTx5^qvJ8+D!a%;??MbA^n<??syES*?x{|GtJ0cmQ;@5$Zk^iRc
 _apTRx%3Y>O{gjLY4D|x#Tqyip!_Dlae4D>Qq`pKY#A;gYrX}?BV8eb-qm9LQb&!lz5Ur{#u4_hJN7=d3yTJEsUXDuU<oPN<j1h
 j2muHVvxHnYm^(jffn~fOCq1|mDf`t{(s=ynL~MDr>uqlhqC*xi4JiML!0|@W2A%-=rqj{1kGGZZEO3G3N<_}{S!De5JT3U!m1c
 EQHrJ`nT9}hI*pp2VjLUvfs$VlXBA}bhQp$br6-l?iFZ1MBsFQwWoNb@4b4C<Bsvvt&6!1t4^>`W^hU}EG!l#s&nvC0HBIbuYSo
 O36)|%wf$<OsaIz_nLfdgJcR%s5^{<`D6*g6nbp7H-ld6_AOtm#HKy>ZI=?onhjsMwM%X_S|q|Gx5x1+<_}+fFXIQ-Yw9Lqx`M`
 f^-sN6_J2U5Yn0fNJVwuDJxx`ThR63_C)eZ{cBslDj@#9a7qCD;C$Zotg;tufRTqB9dpR-VPD9oIpl)Hsv?EK!W#a$}z71Z_t{o
 O{*XeUcn0h)CDT)RIb4hC=Hlr1tiRZ&gznh9_fmP70D)RXZH+5N<hF-_9ORxCD>32Oh&hHEve@i2AxhG%4&@qaX|@)cI$rd;%4d
 dTvQ=2t;a5|9cu%BFoYiQB)O<^<1@J|RVomFlMrDjo!2=d*;Wyi4>u2>&i29jel1xUOQ^u{R;|n8hKy@%I5~SIP)LJB+d<MpOqG
 Vw#f)u7g+7G8Aj-+-f2^P{$e*^)Rq>v^qv+;lk#s`;`4^}o2>ASM?j?2!abMh^Ojp-^9z)HZA_(<aCw67ryF1XqC<JzFcp@aZjt
 *79a}FRE^Fk33V7v{1*)xjW@Bqt4TBMcHM^pT%Ifa0(SdCH-VN;1+jhtyFTk+&}ctf+oH2>p3!w}JUXj8v!`Mf-6xP9`uB=||MF
 L)<(2G-AU;a7XVzs<r7+c_ghxn)(;r<Nbst|QdhKy>Ii#kq549S?gbuf!(%O&>kEGi8pSE-ZpIjd_IxBo}tPjDyJf!w+BMU?OBP
 I_n~Snx@tn*w|uSy~BBN+LoAUbyEvDy$!{R3gN@Y9B8@bCoe9UduYd<5inwVs6>^jDR{H)9~j{k8$=X|<NxY$EhCCxD7-jTBXUc
 S!!uvTEd0R|+w!0@udw1i?z#o0`p+CyyT93;vG&c_3H&>incaP8VH0-S@E=eIh5h8?f4A^Dy|?8lS#&kF+Uq-QeIoVNg`mkMVb~
 GXa%>8=;&KUNN}=+#7NnW|WjDnAx~y1AMErK>5)XHRKoWB;dJr|2ukHisA)8tC@f7~OYa9jgl^s5o?d?>$-?H7pxBfFc%%$$q35
 N#FB@=77pr?T4T;`gm8BH0It`0e3h}Ztm<NFP2SVBbcfFg;(bl%ohGyv{t_Ys}^dM;IG3}?Kxj>tW=!qQ33yBcPxK4nh#-Scxpl
 HLn6MNyDxSvPWJijQ4`<V(yh_9cBWze|}O)`!7<coL4^OH)E-FWSfbo21^QV{AP{5^>-Q4l2z0j*p3y5gc*mO6OLGt~Hsmp}4KU
 &Qws2OI3>V`-l{HxT_6BDYZ3}u3g}}!4Jh^HGF|hqAq}(zjI1Sg=I%HOOPYesPN;DUrSCcu8aAyM%;8HKwf;0r97=+2RQ*WCr&i
 ybP9tj#CVOg!%k_gy!AU!$z#dZ!Ft-HWq0GZFr_von4+RZRdIW=x9eY%FXC$;)EWX~@2cUlOEp}nNH@;U7{aic^C`cNo+P@*I^i
 $19ZW7!JQQEzH~RLVgsb_?(a+)?8>o@ymt#eF(r7=x<fT3yGZV7+sSSCV+Ewf8#oc-^edfDh$utc)DQ5?cmiRyA!w%({?ECP0d@
 s3XQyqE=6t$Bjdb*y9&J7jI*VOy!eu^QlGkA`zcvF3r=dSGJiokqsG_9B0FLOu*yW`?zTWKzvbR5HuSc|8f!EW$#Stqt~a~N-S&
 EhkO=fzh<)ASY%SZC?GBBAY5^UqMjgEfy}Drd!1*(mF*Cy{QBn&hZ6g>W&YT~c`pSq|#CttLbQ#x`4*BcBXa0jGHoyH*=-5)d@Z
 7hdw5+6q*BpZYt(C4e;TSo16I@05ncV#gP4S-;fbzM=*L)w44~%(pST@SLbyDIXIrFl7=<1{`VKWi#B`VP(%P+VSR_X@XN_2~^8
 0rgidgiQ}%hU<XO9yr&WEtt55yDQ+90kQ<j}Tf`IBUNPz2z~x^&-%2DT6<)93hh2}rr2s7`&NN~gvpU=$;N--q>MYs@XEwE>?Uu
 xjzdfJCEKir~0nJx$1p16OhV-M#smyU0AFo^IZ?Jti#y#N>p&#G40*;QI`&~Mj*LLf+U%^a0Z$~YO2~R!*wX*^>(!q>5vV*Sb!K
 !40;9)yEp+{+ni!?C~@nbS|Nq1Dv!Ii6d&a%?+pA}vZe;MjK(E~i+S%_UzuGiv&UwrSLLwx>yI~0)WR<OUye`nYA#f{lQ9)3}EO
 @1EqV_$V+mZu{rhHiWo`)x-m#ESgLbBrJzXS7#)?z@4q08cKMB7X?Q%1YNCM}GAONBn(lvv|4LAY=B0>fN*kGOa)Y^Oin`Z5?BY
 CTa%ar)5-M!pAktls<;6{d(ltV^;tTm@wSvUViEPd64aL`BT<;+P2_l<S47g;(tW0;>S(kBV-FPe`6CI{xybF+_rw5FHhcum+v@
 `%G@ox8nr|*hO)t0vi&l>lx4dsJ`PoPc1&`=$B+#Lp<5&DF->XA2Djb}q-68JZt4kT8O)MP_f5Eay&rDbXW82MSQcWxdOY+Xh+S
 PZJD&BYetBf`lUiGjriT>`jwd8Nf+Dnb-|-^|c*r^YMHv(_f6B1D1Sz!00L5M&vw3ERnt@iUkHh1)qx!LH(63!y&$h#q!UY!WFU
 st;Pt(6qugm<xG&(Fw)p8m$>3XJZoc_@TnF<V+cSydC3&K;D9Vf0QwqExkmhAJ+kM3<TU(r#Olxf{4Z^2!mMz&4QF%U?HVwf)Z{
 D%{x);sXv<B`Rt<VKUL$F@rBJ8o}SRR%LBR*I_~Yp5&#$55iTB24?WI1Mq=tPIus;I3HE<&M4%Ky{KIGLq9GHu8!|Lv|n?`o-#z
 k3GFq9yJ-<0YUgA%79=bR3ir&(Eqkm0ikMI7OSFVH*AF=P1CzkjOLN9yHxy^36wOC;P|H??+ay?rKLz2Z)Y9AnOf>%?Az|iH|!D
 }FXX2vCSIz+F!!~hOB@DKu*heWx;&d@z0SKIKf~=!1@l)hwtg?p6R)yWkK{MkV*td0=rmGBCjpoT_rKh)*_eY$*d@GDMqZK6H!7
 {!G(B!#Q~bgggx|K)wHx?J!<$H-WP|W^cKc__au+gU<p+>bJ&(yMg^K=h{kszK)QL2&!yU&5=vX$k^U;=nChnhZisq`T{9db)O^
 sIvkT)ilrk0=?yh>v9_(XXlXOqmaLwJW!^|YNYu0ng3Wy#sC%me!z6kR0Wp+#6mXgRF1h@t;D*!t%KTsu%n&CkdFKrZY0z0VDLs
 p!W?cFoAPDy|KM57L*-wg1khl9<e7OyK3Wdd_(!uY0^BhO0&~xI1!73N$$t9<3LgB^>@h)-!#z%0OobGAg3nj;!$K2V@S~djaug
 ff$3ix`w!TY*fif3&;Z2S1TZ8!K}y21SOm;o~mZ@*7`Y*bPz7Q8dBPe2IsuaWp$scbvtnqV?LpB!6TX}IZ<D9%;~U_92M5*!7pK
 +SNotU7ZcK$u*Wy`v~d5W#`#<#&-XfijdIu8_%!DjSkv8J$T;yTssv7VRL%?+)BpTl_I=q_uX}$CcwOlMKt~-v+3$=&9;ulS%r)
 8T_dg;~LcW1%V@JD8)mXgY_r3HZy5UQosV3YceU!)wKPK)F3SSTjt#$|oQoS*uuO@KQ5?ple^ThNbr>!YB16)D2hbt}h#3{M1cZ
 ip?U`@L?x&mr)=3cy?DxT||TkL&VcR7edr~rlyB=22tbSxf-{trmsiuB;@Ln3VPTjVMz(Nx);N^ZeF(KJtp&E_~Y>9X|@C-xn~l
 l>*KL=Q<Us_3lS4HCx8W@{x6S00CRyEZ3?o3YSxIvs$^uifGFRSYHGb+)zGcl;2r?UZiCdWQ<T8h@m7L~J~U_x_i<OnvkH@1ED3
 h`L0Seip~8Df@%xN6p`+h(4OzE8nf<SLUMqsQA(q;mOw_YC|XYx2i}Q0<oFgA3re;=u_qn(%8c~c}vawLVQkiW=VJz43HzoLvwG
 =-P5y&c=u=d8T0+_FjYmT-bOqLA_lTMK!z-H^Tey$lubu6^L@j=pTHs`w<$dCmfY6BvCou}dH;i=@-6obyt-7vWXWk0s!Z%rh}-
 }ox~~`d5>~PMp*@5SrJ~&(uF@U>Xa;`XRv!$jYt{gDS&#po%9ZDC2B*B-a_>@MBR|vt=*a|HHFWFuFQ&rHbWKDMX4cSR6(ASOsw
 jLlO_V^)r=K(8nhc8(k<R7o3Fz|y-wry`zt%^WDC_i^EuE-lMp$6TV>WgY7qiY5%*^<V+J_G-y>{o@%L?D3QO=BtbVL>TY~+;6@
 mo?UiNF;uZYgH=I7~$Q?R5HjRHv#Jt{|)+ZtWo3oDsMf2qq9R_i!a0fOArWLI{XMxu)E-dBw~Vqxr)4)&Sq*H*VuzOxB$im#Jq%
 Sz{*i!S9nCFZ;ts1mS7f@N-IR8D?9c`q<Wo*`lKci`jNX)8M&ckJXc>xS-;SIto-Ch65E1z}~X8hF?m_*TWYb>SDA>GZGy*P`F6
 {%_ijr$Yd$>4ck)xVy6L!ktM;Xwn!)I54O<Yd~Ys~UfgFyr$&idr7h{C94|#LI2gK4vBbRBk>+*8r7;)wU53ZV_VsDi-(=g~#i9
 KF4pPtlEBc7Y&H0s0pIo^Bo?EbRjN|Cg^S4@Xy)$MoCKE8eKbJS||9J7gc>A`%<8IqesKs~oHO)^1*vaXpaL$BpjkHY@W&vx~ao
 akMJmi$W>~`Ju@`WzFgVcV7Mq*Rq(+9rWeV)*tZ3&-p_FPbZ_;JhXfBYEh|GoZ&SWAB{5PS=)@X|f_pCQwY%8GG1g~R0^NL)nyf
 2lI!dQc{W^&+THK6&>w-JY^y#caWo41GH2g-lZZDIU*PYsRmv;J>~SduKlXT(ao%^_isB=~qd9sy9ksVt(`KpDG?aiDvo2mT!y1
 ^gSH!bna&_(>ymUnm2s*gPiaucVs~yN;>yA{z}#1pu|h~`$5@9QK7}Ar7ygek*<4m<x8MHJo_xJdU!E$f8_q19g7N2@A7E+>#@p
 {Zpk&0a}0;aN61b(B~GK$_>w>5xUY&Y1vR05{w#h^B#@=nfPA}pAIn74`}l|$5Gl{u%ff}A@@M>``q#rX@Z0o56vI;?{{3_{TJd
 %3Dxr=q#+7&QkYw$c+=R1_BAe>zJ{JbxgsV^*sUU7#|G7Rbc-v(;8mZ8f3XE>w<Cq82Un~*1Sa~Mqu$CX1g+m1RC&csbDh9;{0Z
 IvpB0b}5x7#-Fp~+0a%A~6f-Scz1E#bWHN*q@tKViaj1;l#0W6K_=#%F07_(z^_=Cd~K^?FsySoF0uJ{Q;Ifvh#^r&4|^!+}y0n
 4XGHY>0@DSc*d%(jK_7dkSpD^ZAffCT;65=?fu29k8y(<6k@kaq`QrG3B=aRrBL^lwxIU0<LI&gSFAECn)brgFgKZ$)EU9wDk|C
 2~p)DrNp^M`#E;4$XT5=C2gM#WK);LOqBSwhb#2=n3Gl1T<!6B*o`L!QsP!o)i;9X%a<G)ypV*^X-1mZLd0SP4vNbd86p_zd|kf
 M%s-7VAO``!iA`UHD4rhC(`>%a?grpg%`#sinI0o1spd^J+||>IhA3i}m*ku+&Avw_IXW=g@U%<@0}QO5p{WR$`4Q3BJGD={EO<
 gB-NEbmO0c4cLT06$ah_z*WjksAIR~gV5}b^tW|{Dw&J|AB$sP!B>x>b)%r9n00q2EfInE4H-Vt^w9f*J*7AigcPfJ;4P6#JZWR
 aw86{UpOWEOQJYGlk931419MsW;P%$8O2IOZI4>SVT@DT*iv(AH52c0hRsKs~JhvLTJ!LWppX8c{N{Yws&({J?-b<&d(w!=iXKr
 |Q@IBC>5`VxDSru#L}i65g|On;%`QQFKU}+`nWiz?AK=RCa$<0Jn_mx+t=(dx@(ByjVVkvNSa*k^yw8W|)6u_>4u)vLl*S24ie;
 `_22PA7`ikylh=$<!nX1JT2*~t`UmE+;3Z1)xJIiZ{)r#x869KhIj;u(t4KU<c0m^3&cetayzM*^J3M1pE(SPNQ33K2Zzhcr9dr
 (fn&w<>QD%NJHs|Tnmt%=>2FYAY1;`ftxr7Ub2^V4ZA&d<ITdwyY=@dym^yX8%ILp!J&-!2wb?)6H4pob0g8wHi}s6{2gG2(Nj?
 qORNzk{o4PSAwq>c-dOcX0pW1i{+8Omc&9i3OpWcarncVMd@G_nz5t3>wr04A&k$Nc3xtv1Ykcrk3l-ceR!YxEEU#2H#Z1Y*)Dx
 DtmR%h?7s^K@4F??f=nT3?sI@@Hqw=a5+X9>XP=*bE4Gl#;Ed)tj?gk8m(70fFNjhli&*Z?xhh;%Tgm!9%T6HjZ0aRFsstL%QGO
 U94ul%aIb83ba6kRWkd0?AX4z=48cD5m|wa1KxJT>8;7tfb#T&JSen5qp7u6j0;Br>&=3frfj;E#@sLLs+ybBIFl9K}LC&vBW#L
 ;VRO!wCW6nwHtV+hO842AOvGjRe`%nsf^mC*|A@4Osk)jpRNHFbjktxDtDlEjTHNkXSsxjqKJ(I3`&d$kdKZYkijm8H=MPsFKQ(
 `)~9Q5(b0wC!C~iEBXnY8fSHy-`oIu`&2?KWob?X36BQX37Z<1Go+<IJoR^|=sR0o{=3G2xiMTt+{t?wYjvv`@SlAAR6R2z?+cC
 4VC3)V9Sc>2q=?D5Nt!iAzhuF@N6}i`V+4EI!Vdf0}oRQ@dA?NG!Fym#lW5tJIPW5L1=%_$_{@kGoujFTOh}x6S?ZB8UY}>~Y{j
 Zm_OhB<f|A&FsSaWz@_d<-~8O`xj&BG~vM8|Bd<kYa&z41h&;y@?<y7h&cUgrGuR#oTZOAsq7sbw+KpRzBpi#@6I;NPJXp6BrSh
 |ewlNMQwrt18qPBAHNQ0tIZ;8Cx`efV_BCrS3t$cEG*1f4=K({z0x~nUA~Uv?k8vY3vQPJw5a&@f=Z75b=?5`2_M>yyTxu3p3tA
 4w=jy|2_SwQbg5)vT<!Y+!Fggs$Q3UIGRGW+qrr4{ZU~{0cEV2XZK5?z*_XeI#N&X+5Ud%8N|glk2;NqFi%+#JCuPkmczYMA6aZ
 P-Foqa>7G+0naYbZk1QwX3;cR6XCT9URSrv?dd+t*NtS}TcHuH%FQc3lm}U|Hd)nqL4U!ZlrDBf}<PFMAQ$kK)FizxF32$*UuZl
 WWPGFs&aX9~1g!4)q&W0W?Jt5k~<`V=K>ZK4af$SL0*qV(mIG>U5u9+bTCwTZ61@7X09NB!Bl|_C{3zEa|kMaDmb<4MI3+rACR+
 kp95{Y0z2lq>X9iil`eU$AufLa&|bUhoI5Evio84`)BLWkzp+l06;Az~4+lMvWOd~M=*<s6R?)z{N1F~v1bX>Re3BX!7%5YgVd@
 F4JGI4d<+yw_?6l7^G5)UquZyl5QJj_e!i-EIl+BLRbsoHXDn3I~l!B9@x}oPh=9KdbBP@k^}}TE6DcTkj$MF8>5Cg)WZ{Zs*uz
 ArcC!{aT(dV70rT4$a@g?vW9g_KCCwfWR`M;&y?#k1Q@H6971KvjFcVW}|Q2<M4tZ$YsD3DFl+9v@3;KH)t%g!a8zGV)ojl_fO^
 he$zv3yJc2IqcD~><)WK)4Ax2}c|CA(THF1xF{=uT1PrmRkl*XbtSt5MeD}iHJ2-KdQ#1J?0uA?xFWz)I2U(%@b^@J=Iu8U<rB9
 DL1fOq2QL3jxlVo9DfC-!F-^D+a+JM#`+n#yPc=<Y{Gu_cly=hkMTfI<~J;*+dUx^luylKbteXbqO-_g!Bhwp8$z&ZaEEk}vGRy
 4KWXRoXOEq(2$TaLS~3|sRhky^-5kw(xi1V1gz!WZL%kA82F`BQ!ixg%yyw=|BBZs2(vdGPSxX3+el&thwls=}{=mY<3L_KN_&j
 A3vMt?+i*xr&~ct<Cs#sYGjKyh4U7yB?c-d&9*EWm4A{ms%)+c;qzo>+KWf8>IEK`vFA6NWptx1*5rA<@yfMb2W!-rSa7#HKXR#
 FAY&<2KvtFb6l4}?Urnhy;&n<NxSwFU4Qs`)Bqjnhj)u}NxnYJ#myKJEMBWM7la@{-F~SiS>f4F#MOG%k64B;Q5aiP<zh*7Q!&G
 E7lx;qw#XvtMp2Ju7g*=H+2!{L6KO2w(UI{qOStp2NL@9>Wf~CWHt22Z2}Z?|1aE9JZGGEsMWvv4UNfV19mvT}4_PeLTE(Y+>(5
 ~m#FssCc>BOMt~`;I4EEwkVYky&mMb!R+M4HSv5QnVU6$Z)v2nS=17fXL5?CwH#S=*kjE`iW6YY>OHV>XH#gy+lYxMR>9BxA1ju
 ^XQ&xxtx;1kS%j^eIy=g-FDd<;wkgi#-h-W64poMn*1*=mF53!794ufbOS@@=q+c3U8gs&{|DjXcu03~wHp?1-0tMzU~+oHXzI1
 e3NhZ4kTTPTpc(x|6%Pu?Q}o8;(j`EHqDFR35_D8+AXMOU<Uoq^Ft|(!PGy+(a0W&Scz!_f5stc>n@l2CR+NI$00e0r<P~nD`ik
 doyIHqT4=$C|OF7SBJHuiU%6Xbv9+uV@yiAw21IpGqJj2R8$IKSr!7aWSsik;R!3OwvK?ZggmeZ_2XleS1T@GSO#F0fL_rOW26o
 wA0{ImO~*me0iteEU^enFuPUW8c3Z@r^YPjjSl0|4&p&fT7-2>zjx?$Sq@Gs`hzHhMz1<8DA!5$RYD#3m?nbr)8EDXH4XVm9xEv
 $6%J{$pH3U=-a2XIqwT`cml<hIHDJG}<opFHN)(}!`A4|PM2_tNC{m~LYAXS`2%D-&}NI@;&bi|~4+!R`a&dMOtispN%%}Az3x*
 |T?zInQpC)MuyXHd`g(E$ju!|B2I7Jm&<?LhhScJ{rWT$t!B{BknK@$nNc$iCk{S4eZ!8nblC#_yQ)QG?YVWX|^g!HrPk?j2)!v
 46gQ4UT1PPq3Sxilv?Jm$=rUpH5plwfM-`O+NODR}+tv)4iBK)|zVysbx@e+6SD3i7i{$PnwPV{{T=+0|YGq000O8001EX;|oDd
 |NsC0|NsC03IG%UXkl!2WpgfWaCrd$5C9-800000006lu00000005nthg%a_+s4(!-o;8u=9Gk%gmjY3nSekjihzCXz4x-}+Iz*
 a*0qZwQqnUmfCa_2cGq6ewXCjPch~Ov&HFEW<ho!oGw0;wne*KD@4ncO-Mv$8ubMTc)tD7Ebl8+3lcQ`@6dA6MQc+RECrq9?dC>
 R)6DAKG_P_IKgT_u7CY_%$a?r$K()(yrf=;iBQBiZK|L;$O%J3udH(|}fvfE{~og4mB>u@Smwl3^R+imTN+D?fW8I~3Hci7N~Zs
 8}XPLWS!FT=OU3L{U4`6^a&^+h=)4-C~0i;d+Tn0|}f78uSrd4Ksmrg_APR*KzCO{cASHU%B4Ew$b=WSZsV0bGv$gep)Ano&K}0
 1w8qQD?jz+t6>Y4StK4+uM*nq@8UF1L&>vcRH77X|=t`)|dX-T5VfN+pKX$6PaphYQ1BrY42@uT6U0)>pBp%wTWpxGs@Q2dD~k<
 z0;ZJ`VhT7ZZRC{9~mRCO4!%E(lDFqZSot($8XnOj`tedX#2(-(%Q7oV!G*XX&2}zojayVH&{VqS}_;jgEtj3(KP%F|BaiVR9p)
 `#TjU)q8o0Yc#PgD<|w*H*HnDKdb|KmMN7~ulp4jNbkvW2OBdNzGfpy!Nh5aKuS^@;DVyH5kF;ej(owXXu0tA-eMD|wmDqwF!kn
 l3keTER{Tta}e{H)$%d9(1)$}SZ$$VD$&ob1?is!7oEPooZoKZXG>tzXj&3E;!`8}#P?9kvh%TjiSX@zZwFUy)|R0N+Tm}%7!Kf
 PYnGHH<OLV2&MVC!$@wTHpMT+-^$)g$*0|5N#-@`uBNtyZ1$;GK%KhguwIap<ojVaIOh+y^fnO4ScKnw&b=F~5C*V|g-myh%w->
 7AUB+%C0YYDVh$v>C}~Qfj6or<5hXPMPC4oA!JA+K!$n2U24kJ5vi%ccyMm^`%|`DFDJ#$Oq3u6P%&wPAvc?coO^vw!yjRIbH_(
 QW@YkkOx+P6Vzh#2-KtQQ8U0=I2(Ki`S24+ruM=iR9|og^pK}Z*O~wk9D-xzMsx^#rlv55$!w+uvy+*_+#^Z$GsMK4BHx(1#7q~
 _Y9`yRCJ)I(vWe8T-ymj^!z{DCXO1y4CWnk7zcZalKQf5iuzn<;NhEWGOl90;7;~So6NZ^dS~3>`pCa6@8SGn4ibqgy4i=U6G0M
 G8wz<BAX-{l-k#dhTT3im*TGhNgCj$Enhur}+h!%JMpz6<F^X0jXx`(9(?{jTe{S|H_TdAHDHz4+EyGY-wm_*arodp}Gn*X-`=v
 (URZS$1P(4S<XVG|c~@I=ukqtRp%$H#23RH{c<H?IG>=X=>nV`tSUW1sS~!PeGA){UlmfvJIN15>u#w<><|;f7>2-G@Gq&@osEU
 E)1@YQjmA%kP!;(+#_URwRWby2)WCl$oA*o4mJYF$=7B5)!R{F%xVdq{=eaR)cv#Kem-J-7F6Bh1?~3ts1L6so1*Q8fIH$`9`LZ
 =1hHhSz;TeYvO*p-6mQ#GFA2(n4{vseCi@P4DZ4l&;<0j2~;8_WYJ@oj|wR-7z$$1CYTHgsitTv{2hJ-YSbC#!^tq4s)g56Ip9a
 ^llH_nDiiMoGvRZp7xgoB68<EQpmtM}6pOJRKZ0sp1Jt4(f&o-3aGyE|#!|DPPd=84i^_wasYo;kPm<;xiNf(=(1enK9n>9AB(D
 Vqfk9M&x&`Xu{wM=ngk!J;R>J<U7ut<a;{&8FX-Zu5a1ui9(3s?rP_mS?AcyFEWF<X~45Ba7>9$<bog|R;^f2-R-Ad|c3;9Byr0
 >yM(wa8WFKi`r4^o3XqL-3t;-MY3ZX}t$Xj78TWIj=mcoI#9lQ8KxmOf4=)6XOoJ4{a`(@CzRZHdGpb^Lbv9NmI`N(acF^Z_!L>
 1YL{C7n(dlP07-tsz(FhD1RoF+UR4_KAKWt)T;{uyvuQ`#jFy0w=*x&yYYqyHf17{yyKyyPx~cE#O=E=J9*k<=*EW6wrv1g+898
 T&6C>OR;s>4Dp6v@H8%s3Fy851$5j*Zam+rv^0>;?++w%$9zw@!oXi_qNSGmKVh&?N1WzAUzi>T11Dn}2c~=Hm>YAm*^Iz2{Xc;
 Wp{1DPA1NFZYx>P4IB-9Z?EiQFXKi%MNwy*C!cOyR*bV+d{r5l-pXj;gTV87ACvcnjG`^MB&rdhxSq_N}lI9=Dr4`17+CCKnJl(
 ykoQ0;l`d~t}uW#(O#1fmR`upH#?yrhJD|*H_$q=DoQMmZfNSBTm$0W!sYY%HI^KFYnaPU(_nYzfhz;axOHnriRt&{AvEB<g|r&
 {PCg0i0cMU9R_x&=1g7H1pgtzUk|`mv&2aGo!jeB~ZVs(G>G6FF-=UU9|G9=dq2KCxCNC*_oNO4ymyU+fUvNN+K$tfX}(4s}gTO
 Io6NV36zfrj@3ibI8*sWz0`wQ@f>3OGRnN()K2wa_H06r=3k7<!F%JJ@sPB2Zz@2Ep?4!S8`?QJcly%O<LWwR_P5=BT`o+pHE(r
 mX=y4txKxP@gyzBF*T*oaokZSrAK;7`h--E<3h?mjwNZH)KiW#sh5+>94V;}9fwovriG-Jqz*`7QYWTmr}>kor0z{}r%uQS&p4R
 =E$wpq=c%I|A(@G3QI5?i<!N6XeEMPslU|xJCfSz~ogSUGBdtyH>Qo&BV2L~lTH!6K0nh+7yeRd`E07H~f)VofGAB48??t_pC4q
 SWfGR2pypXMvbT=7v0nMo(yh^R5ZpiAu1=MfUD)?3E<t<Vl*N3Ahfdaq)3Jn{$1^T7l`|K$1w*1ceBmO$v!-CvGpHLVu_}ZB!Xy
 >tU&Qs<Ax`?QkB`bZ0jgupP5k|1PV#n(EvNJKQygOJ=X>IclrgnPAey2BE_}e&GljFUli&2#szKUg}EfJ*t1Y|einN+5p<hHHIH
 L1fE(s!*nB%Xd_J!yMm?Lnf*1zS9=WuDo-TE^4W^j)&pHko-qkFs)>91?ClO-|cXHYANtVLFma7B#Vv2e!fcFY6X*|1t^AbWf$`
 C(VagFRzO;cwO8KgT+*=pTur8IK6A4PsF|tJXP(|Eb$9QRyEhqUb9rS!5m$((JZPK8$ZY1as8qlV93-icUP7SVQ=|kw5NTeN@a$
 ja0qA!B5@*E3yy*#a4;;E6zfO80t5@7n|cmA;bl}$s6`Ouz-`ngaE?MC8hk<uuob!CUKomAQY@HDeFX;e2PlT8U~TFO=nBWfWM~
 6>unM#A990|CL{F&o=nJ?^EeEy0WMqZ4Kms04b%%u@2al$5kU-6a5pW>zQv<;sxK*Af?*psB4x~bjpaE4<YvDNX7R2JV@DJ#N?J
 )+6p-d?RZt}MRgV_+l%JmR?vh~D$!har*?+KeGRI<a09<#;nJg$|noLl9K<x2R4+;sL+{x-fnOR-LVAN!k|6hHO_xo2!@U@P03P
 2wAKseGb8UFaUra8tR~+zhr6=lAiPInZ8cz>D5v91&)C%lOaiVouGj=3-fIpt<zv(SDj+=II?6gm1I+y&v3va38o7Pb6O)XzE+a
 >bRQ13s-aY4{=f8m%{n{>_7-R#Xk=2!L?y;G!1r#1K}}TNkJ4MdDIW6AsmfqTmx1DH5iY&K?3%HkFY(Q0+P`toC2ef#IB$WP6Az
 E2mAu|lANm<d<Ay^AJ_$5=sw;p)onq!)x5!5GqweH+|oyE>pQOBX=-X|ChpSJJ#f_7xOli9b1zK={*EQr#J`-)xg7l>(|eW#`|w
 RwiCnj`4x&z9!O{Bbfe!(WO(<Qg*=M}Uy*3`xO%P@VmC-Z6CvZXbO}12iBJ#7$0Me<kzyl6b)4@RbJy`&>k9-skBj1AWl556<#Y
 EP|!HCY(1;D|ER0r9ia6Rk~I>?$*1#&mA$}45fsbMH7tVP6O`J~8yB8(IrzJkh$92X{+|4BUwUmTW7eU9h=I#8$`)oy)cBdTY(T
 I%)=;SIqhsFpno?<M~Nswt;TgQF=|<dcXo^2-sF{9L<!lFrlyJLS&E4k((^Q3GW+<N&t>_x%Gc&0}wI`(tjgmjbI)V`PI=0rsyz
 xTFM^IYgazIo&DIT|Ld%2PIS36Q0@$E7(iMZpsgyNcSdgkiqHu#koZn##>!S;+twyeWU!RV|==O-k#d^#u+*$x@FOa`0Lsqxh91
 t_nhC<#@I3bOMFMwJ!5n4e{tvc&tf0zj}^<k8`SF!v%SFTG1p^lnnsow%Y}p}K2%@rV!hh~SBxu+^Zb<ON%Z>z{S@2H!#%f3@&m
 ubw^dQx402QQ@bUKDq#@(8)gwL03$lq`Myi-Ew%SaHeT_sDIm{hfD)S@#2R(zv_J-1(e@h<kmR_xGo$YOzADAk}MQ@WB;354xU4
 !XF+DlY=fLx_h?4ztNNk7|XI-YJ%a;)F!NakO<DZR_?rB~9siHnJ}y(HJ^%{HUN3TNmCbOk-18P9~1bxgSZxI{F0bYpUao?`27*
 D*bqUN#HaOE%aBldkkIiFW#vpHy-5jo3{BV{sgqsh_dyXX6a*ByAq`1FJHp_y$q6+%@;uT-Qp*sh=e*(l$2ju$tBPVw!H9;o4^0
 >fB@L%U^Q;;=ASSX|y=oSQ8CR4b!yhm?pX#+TA4)`p>bCE&ixDOR>>neW<<fR7Rh5Klge}4K&^3*PFjtuIGQUzK+k<x3}%aI@JW
 ?OPHm3=aX3u*b>byAyoI-tTJ_P=P*3fE#`LUALuulV{x4IXK-HoM%&!d)v(HAMqObM`V4gV3iQLhU;#XcLeW!bhv&fq_zMWb&*3
 ;|gB!qCcpFZ|yU-fY5&VZ1!L7)OR)E)%V(!I$bQ;b_w_zqcf>W^zUWAKLBisl54t0uE@B&@|qks~wgC_I?s13uxPILjz2c1y~Oa
 P^@iNXcmfEc(N$Q2@7Epez31z`ipMLz&6t?LEAs05vtMs0=(_!`&&ooF^J0=KC9pfAE`C)x%ya1)T>a+nUbgYA+^7r-;%AUp`Jg
 6+@;G8DrkMUhFfjh1q9OY{MpKnvkhKw%b4!vVA$K0`TZ3fhb+0D%kO1<(y8;^D}TweT&ngMQ#0(!;^1J#K?Lpl2umK7!%sCu{`^
 &^c-Ct<jHghLp?dz!caMm*G6A8Z+^9sKrHSndBm2I33o4Z{ZBc!9(CaEQB9m19V;TftKPr|1CCOxGaA6KNqgE$9<3w=Tg|S{3!0
 Hz$P9EBe=uDcn)zP{A{s{;1F8zS;7RamJsB=ao5<th2g?gZoAlm&lP(JF1ACUpSV(NBc}74xg=pV=U{j7nc__TWS{}xlRX_M6l2
 7mTr0ke+rd9z1N?7Z#J1z}xkG#oyNo-*pYml1!^I5V!q(@G^N4@Ueq)<+2e`l3D*i2ZnfsZI<QfT&_=}vE{Uj)PHP?e1Dva~X#l
 gHNZVmj%X0dm;HS7>pVEc2kg-kIaFjAbt=CgU+Aod&IQRpdF2Y+Vw3&;31LLF{0H(F2#H@M$~nqu8xsK9WU0t!CnkCrar53<Glu
 iRJmBxe@Ogi4O(qxo)SZMXvd48Pj{f}6t!xezhH(c%ta5TC@|X1@j|a+8G+9`nltLD<87<o0nBI1RTyu$5E!LdDy{-`rdFAGU$u
 7RL%JxJjHv`2&86A`~h-9M@C`xCTC`xPc#GJB~*N#3*LsgQze1f=h8j#d{3lIi$g%irI>3$_02SUW+c^@%T7KXbwJ$2IB#+yJ8L
 Qi09x){0()&T3m?d;hp#sD#DBLeH@E_#-X@3_DTCF4&Ou$#b|T`g)6$^?~2xnKkyiI87Xi-v<8RZwTi*`F1{%pjmEvvN|dIUt~e
 &`y*kRCC;``(W~!waic<^sbJM*crdwPc%|T;%i9E(pQmxWx`)Qi9c1@+bTE8l~raG?ZqWXKxZ_4X?Szlk>9QW?%j`6#E2aT>kn5
 n+*l)tmyrrYlv=Uo{0NaN8>jo+yb>PD7k1}>{^x|bYK`?bcAfo`7Hy1|}vC0XuA*b%o#Yw=!lcQ@7d^SWyN9q-1{?S{tzKWhn#D
 BctJk2~wL8gKi$bDuoJ3@0MK7yPceRQkaCI?y<94(IJzs_hbggR`l>8;0Q`sgAMm14u&q(R`SR3zT1x5w}Dl-mPe)XpWWe5Z;Xe
 oCE_>Jta~=ld%%J@kuxm9Y>9#mf&A;KOBwg;BlD2m5SeCOKehRN?pj|A90BN5iup6CCivxh9L$LYTst>L*_B(NPXrW)1Dd1WD?d
 cV^))qBp|uQ5;Bj(GZ)DwW*IY?jAIC$NfMZD%nCBtKA%Zrl=f%zP-%Q9`G=flYLl8=O`aAO1vHvs-VnIx(r_i>teu_wk-ltxy;#
 C$@^f9sIV>>FI_i1xdwnrlKJbw9dY_5u){gEtZkFP!YlOd-NC!Fy{n>bNgTJq`j(efRX=k+={>4#s#EbgH!7k-vkHjSXR59#GUE
 v%5cSV791zB2F&Xpdyl(a6f!@>Uc8ZoCT3Jx(x#>RzJwMdxR{;9Tsu%bLIc<kt(bQY<1WZR)&S%0S0p-l<zEn~T~vVX`w<~HTi5
 3lX8FJp3t>*+sqSe~xUsO9*SF)Mv_=JE`E#-+@b>9^BwWo$_MJ!4MhEyr5NA;)P)ue8>Vh|GzZp^in4W@#_eCpe<g8>Z!@bxc2>
 Q8V*f=AMipY2(wfq<j>fVavSj7>Ul{_n?O40X;w}uB$vRb=mJyFPJ6W&O{YRDfQ4?6sEK*9-}DS5lu!}$~pK6nt>gPQdA3W#+_g
 t<r+-EvFJFghF9@m+!SU@D!d=xgU!%)P>M#vzF-;t0Q`8p)Sc6DKDvju!b4~$cA$ESuaMw|_?4nB?j@;kAE|?CAs>8A&B6-wv!V
 zM#IJCO<N*8NEA%^hgzRVz`WqfYgHXO=Ic!DzWHr%~7q&-qEh!~+AP4CI^b9E>C6GvZ8o6RSOYe}<&~CarIZloesn%o<{oU4@{A
 3$%+hUtRU!pT;9sPxv$Q=5z?Xm3?ttOx7yS7!fYFj+1vR2Sn>2dU4dW5t)N7$EJKhrfyHT{TQL{e>2>1x|eI-04XLkJ?%$XPm!#
 1b_bLU!7eHWSU$Tj^`0gkC{o+jcrYX4C8FM0y|{Lu^blQjadAKLl@yO^SiIOdQ9TiH(J$Vx{z3#x7>ZiLbaCr7c90*kAZZ_$0)O
 n^`TJ%0CcZ^OM;b!bjFG{vpodV)?d$MI6cA^?JFR&e^_QVz{S>tHrGllO>(+%%$*?0;dY2_yC*3HuL@{HVMl39b$&CKG@fH-Pbh
 uiftd<Bi!eD25JOq@f5$=`xC48c0O=}9pJAQyexT2rhlq`kk9Ii74~u^lAn}tHlZ8$pHMg0hl>z<mPZ_nucDLJR6eY_dGz|pH{~
 ymjXmD+#2sQe^{QfNRj-q^$uCFd2I;En@n4SKJ7ID<j%+#J^msSlFyUf*HdR?!P_g{*gOg2<2ajJqb|xwG$m1jD6X5ZrirMAOj%
 }={FQ8*liTPzUPiLIYtzwT_EBYN}PQ+S^j%~FyJ<-JX!-+a4_#-WkW*_fe@$qP`pgjdEbmSjL!(+c3eNQqDzp1=+g0cQr;i>9W>
 Zp8?;ycvx(B)GLPPC|KVLx@`bmxcJ?wlpLbF*&eHp*?06P~jqXJ&3fZmrJFY)5YY?46yi<TTAu=Jd-Qn!P=@sB_)URBlnWEjK1N
 K5KGTZqBuwO&uR+t;zW-yKR^J>}T1vI_YyGb7$uUI_=Kto4qwR(6KmI->Fq6bFMd6le<4>bXKpNe{u)pT+NBgZJ2c|*Vk!m&ce>
 wx$;i4bA;?MSvPV<<}S|JpM$dPon~Y&>txTa$hn!jEBAX=@0<m>7jm!VZq2dfEY1C#GdbsD*6VCHHHmr$x>9*m7pfmc$<I=NYC!
 FxlvFmAh0apzKuy^O@SKXoc@Z{QP@WGR@UWbw?oxYUKJ^TwQQfKSpcq)G_tZve6!-#a$=k~gQ@QdeSWOjD&k97}GhI#Z7j~((fv
 ZmOLAcCNC>Ub<mYv~3brXD*?ndsWx<;(5w6vsI@SA0u@rGB1@ADswmiTtTbqN<#^Yl&Sly*SiT5+^`Rh%xNMB6GD>Q8ZJYz!;fR
 2)SX(HeVSYtXWnzG1m#9Y+_ELd$6D7wdTID^iQTWu0gKohg=jEXSH`>1J7Edq?Kj9#~75L1YB|Gr3R4ktSq5IcsI<Ui4r(&2G1)
 5FLHq)`aOoI@?;shHAz{H}E>$J@mY`DBkWYD-xoA(#91blReO&=%L}As;6_L$)vwxyvXi|SL$l$Zt7g7yS~uU%yuOO8xw9Tu<2L
 R3H`^C;p}bwwt{@!hWHqr!DuLct1mYWhYi6)PzU`4T7zUb2tNfD=^X`SU<S1Z9)K-CUDz0g<CCaJ5e{Ag7A}WvP))oX22mJd@gz
 6_PJ}L44Mu{8R7X%7*Mjpv5m<xQfHmMETunWZNVK8Sq)3HbKob4}UQ+-Z!#BV*I34Z;BS5vnDdqQ;;0-kb{)GC$68I;o1+GAabk
 r8y27TdV^e5#68R#h72hK?BeGAov5sJN_1X4IjOc1KMn&PiqftW9L;x4-LeCN3F!A8Mf#XNDM7%B|rCW+x<H{QTi@y}R?q(lyJm
 ++SL^Ie4u@s;qeIE$Sno)@g*H+~D-h(9de<09FRK$h4yc#)0b8}oBGN3dS7CjS?^weTU&vIB*U!dGq)+qI;Z*oa>$MsbVy6+(rW
 De6TPH;s)Jx=U)c!Bx(Wb|&&NafuKX%n&qu?Z7Ef?U4yj*dV)FxGO3p)%r?pM1Dmaz6k5WPhc2)56jV5N(-+-8WqAj(qBDPNKVo
 XCgFkj8Tbsc@Skuxc#X!x5z4XfXIKYpL>&<;WvF&ogELVT_$X1#IVowp1zBhlH_%_<jgMXKcX8zj!N}Sh9|wcJHGF9CN3piytoE
 R#lRn0uV4f_NvR6z)66VA<N_bhaqa=jApzcs{L!ZYlv}_1&;)a=Ddajrr8tuXy4P|=n>BQc0UDwtyYT-cG6qHe|sHc>lnosqY-v
 XaNCwY6A58hL&s2!kM9xKbGy2%Gplx!7cfQ6tjYy(oMGO#p~PzNKYfs+t}>)|87kCCh_K)nDV@-4DH08<kwHMN+!CvPUJl4hr<e
 `OmePQDQwp{l^2kt*;j`aR+a;N`!9%~S+9C;LXZBYRT%$VBLsg@Fce1ofQasd`i<b&O(wH&RYTP>JwYsyZ^Cno1p(nSh4sBCDs#
 G8{KqJY%EmZq~gJCh4t)`g@iKe$-cMT9_Is+xQApHus{!Egr_Z#HsT&)PdLrnxEo_xIQVm#{KK@71ZWu#XU4HQr7ZK^7LV?nq96
 i|9<xi&2W8d_g0P7nB!JE$7&a{?P8u7E~wiYefv7*zl+Y({K|($Z7+G~-|I?@3$a9d_c*(lsx6JRjB9&Lx%*G{)rJ)wr7lEYFE*
 XM%ROe3oN4TOLsndEZx&aSP^|UpCd6WU5_8&qm!y#^q>xrh#Q2<1F(OS9nt4QeBo;Al`VHNj;h4VUmDNM?2(+sh$W)W{WE)vQ1`
 ;R9V6I47R78f*HJL>uhIvW9qs>H4mXT2e*awgS^dS3Da?V;vpJh5T3z;^|CZ;nTB<GmXB%0|;bW9)8h*?dyq)*yvGfLV*nvu=SA
 tqm%;XUa`4<;JY(q5kqC0(U6hsbP_ZR?-7TvELRGB)OZ!esuVb!2q5d7E#i>xIs3j3}y37-DK+ov7=en<Eal47arNZSxG&vDQ=O
 dkLRhjQOo)lwQzuH_y|xG$r}gm-5=(O!I_=rhHSw=y*$_>7(YUw~gnisa3*p>XeOGy9b+SZ<?1Ryh|9tM-?iJbzJRrO)O&sK4Dq
 3%H%YL8IO|L`Y)#2^aHwQ!V~jra!73G8)T|ssBhavzM3x?+pwdwZ%Jsv2}?7x%>3LKVt!zJXK-1DfIVO}8VzOxAM}9~_yrb&D3k
 *86cCSu78r^iz$U06Dh9du4^V(cNVHmks^DQ*ASr7s+yP%Jn&Rj1Z;-9*ip^4PyNPVzu|$Y*_%&FMj)H8o1il4&#Rx^Dl+%jPZa
 4~!M-$N(co%F&cKC<Hpp9``ln;La^U-x&3N9cXk3bX}ftI3KC>J{LKX{>Z-xG8L#KW)DBhW>$5o3vY4}ivaDtZVip$~Cz1g-+_z
 -iD_ktmJn3@gw8lmTzSFf<W1fkyloE(Q<4dGs77!U0f@$4G8_6wXB};Z|559szF9RsIP?!bkWG7z_qeGx2P+1w|@eAsJYR_X8Cy
 fEj27$dGc@Yd8_KM0ao*NR!f8F<b$!z$ml=4n*D23M2=2!A{8`vOyyp1y6!#uv$|79g^>8U~L!<e*$g6cWO2|i_Qkx_-B_NVjGD
 y`D#|h?&jzEe+U`^;br~BJfVTVM=+6p?Z3=_7B-4^0%=@UaE-V@cq07AzGahz1zZE+Z1AqQo;$&X@JGevVmg0<tKfd*M{<V(ExC
 cBO$dsw**b!j?HW8Mwh)!v4*yM|wb)3E3bLF^9L7K3g2FU$xbTfta8@qB*A<mwYtb&&kX$FvpCe8YD}_YKC&uu*#9IFKVr}lvz!
 %Ob%@M{m3^o_TgI~E;LKAT=pUraOb?&MV%Qs@z`Ns0U2&UjbVY|3g*ub*F)!-smcNX(S!N}lfalg<;cop2ve+^WLjl~!Izkvb40
 m6H>cW^BKnvWD-1m1|}`A6PU{9|4&&SR^D#%v!pK^VanaRoxAI8kUMn)#E#mTb*HF}pnYo-gLP@-<vD@g!dvY%MP5%>GJ#ad5g=
 kL$u=zJPng9p%Q0o<IjNi7nx-aBaC(Tqo9|SftETe!@wLC5jG;OZbc8onli|K%r3{SEMQmqF*UgiXwbgu}`T`W-5{u^%cF9-xc5
 RHT(?|rCOnlnya{u>qH6Bj}<Q5P?@33$Frop-cqqx@gCPuHjdh=%u^gto>Od4c8(6>RSH$qu&8R~Y=ud|Dnb+&m05~Er0nHXtiw
 0)H)(E4(M2*$97QW0D7GlJU`8=ou}s+_%Ba|-7^NJon5E26Tvd)xOjR6IzEiv^YVIQXZbA>$<dSs#WcAtIi}CK_DF0Obk^LWbuZ
 bsy5Ko^2t71Qt(otIu^a-THz9oycU2$KGY^3cR?{;a5`)bRKTJJk<YoJLBO109Ai=KLSJEz37RsHM#rv2hM90-a2RX@dDH)?`E$
 J<=()K2$)R?D<6Jx7f-yw%!=&SGzvZ=dh8?~apatA(k)bWe_FO2RJVh?vU;gKLuDDju)=U|5FNdv`_eXNA&>`%kE@!Z^h&mA3dU
 U7x%r|Bx8kNoEky)`^jmd|JhfA>&CuNnr;tcZrIW(hgEi4<j;W24P7u=_qBvV%rX82rXk;GJ{DSW;eM<k0VRSds`op!}!Qp;vqA
 ca`GQtLH3ebOeASYZdoUgIixpfM=HrMGMt<zYv?h|269F+n^@an+9u`3C|XH|k|H{dv}5{7Y&@QhC;!sx>Gk9nVxbSve@N>(C8g
 X%(p5^ivE)qnmx8TD^7vK-4|SL0)AECUU6f<f4drF+vY1uz8M~~ik-CSf=EYU}7sjWktBN*3tNO9~@2DAYz4~BruJdcmxYEg6ZO
 &P!rTRc|vyzaw)cpni!KxkmcNVWyz0i&*ToC&?{G|T3xLK|g?oaod;*%~|V%)oE&+<|fD|4o~m2oX_-Pk$K9nl%CaR1+N&!}U*1
 <s3cceXZ(9fxi1HtLt|e*>>||NPn`{;TVZqPMe3xkGVOtJT$UK92qZwm~Pv@Hv<Rx&o6#tp5NF=muAU5J_7h3{X2@F5CmwNrapQ
 o57>h8qkv(3F@I;@T;VsHc$Wp;1IY3)&dAZ!A8&u+CU*{Dk=LqaGv@B9g}FU3TDHnU^rMr^@NE?i(5*%+82g^N1z1^fEc(5JeF8
 *0c<PLU>KYv%_>rzzz(Vhq+u)22(1RkC<j~)1ga2z16!$`=%lpTmr|CxoZrk6@V3*mWs8dj6))0W^;(QW<E*CoI3^}kcgnZWW!8
 GkBHvQIxn#c~#n`~2b`B_-%I~tg4a~LNG;cLl88!%Wf^}?vY1doq`Sk?kou(hfuk*Z)IpA-jZNZi6H|R6@dV3QLhxqb@N}*$XlC
 i*CGx)_HnUHI!GR@a)^^Wrw>Ax9@{7uz8SqT45=(NvkI#{~JST7E$Hc=~LuDUd?`Q};dzb30ukx){c$##j8i`NQ5)bGJ-uu`g<4
 6Fis!Bub+424U;PWTtK5Of2-LJL?6Pf<_6T;P#v<%jpEc!~wp(tSF#n`$OKgL>d2)l7O41(X+@mMV4=EC4(#m7e7aDaSmgEa(+D
 3+@1w<aH}R4Rjq2M%CaLYz?nc*Wg3yEa(SWY9{zBIcN#^AbnPzG+z-o0p?58xdG&XKCmyyr6#~HAVzvlCnYBC4}XL=;74jMY!|n
 ?q{q%DMYL;~b9?D;u`ktCE>7MfUlUd78XmVyGe@FK=zjd`@2*kq9<C+Ma@T0hvF*h!UbRz|q)Lj(a>f-F?mc#(2Q@^sI$Bp0r8J
 kmb-@EocbH3y<2ILS+{I3(vsZDb>sY&FjS;MK<wt+n)K)#Kq?<GXI!6_Flxx(dA_f)A(xj+o?Gse4J@S(L!u9*V?e3?JjlCW{i)
 x{)z{50xtDkCOvD<~+2bFJB12oR!pWQh2Uzjdslr;Dne1nhBZ1lhXZRARO^c1R(Bj5lWj~2q(U=#WS%3zFQJ3Na<;Sz8I#=}>zK
 Aw){(iJ6|0gnP6{fMSREy_eM;8kG8H^CMu-He16ksS?`Na_Q$U>dzbE#Vmu3q5cJT7XZ16(~u%IubWQ-{2S&g#9I!ScG4o-RLA*
 i_SwO?1}TB36-N7P>FNlAFv8m!=VztOhr#oILzDeQ1#K*!c($ao<A2?$C)%=<A2qjmu=K8G-B_^!nM)m2d=rr156y$Tce-p<^Gw
 mr@Rq6Q@me`zeJz+9#;3URHIe;l|^gfpQ(S)n_V?y_XS1<u&0&bkh<J^!??s>6E80Q3D0ze1#Ifxfhf%y-v>kO{Q>oy=s*38G1I
 -tbI08--tDR7Esp=icZrLLQ@iW4GF<?@aW&aIA%1&oFW11hz6aXr(|ld_9Cuea|A_y>?~J~r-V**C{wsa&Y>6nN@kiJj<)TXTKu
 U_A;YX=n%@kWfG_HjP<L;;q-VCSUX|Na#LmhAst57KZ1{0;b=1W8=LW1wWc?uOQhquvF`~o(`ap(hDCK2oiv<lw?7Bn1Qha!^08
 7L12P<xy&QEIH>H+Tm(z*#sI#ljegal1&>?}c;lPJ9fufNjw<{2H0D9jQ?^jF9NH8H`7#U>Ecb?!n!l%rk|Z$9>xQJ$8b>2^+2&
 ;%{egncnH{1iE;yvRF)Io9GS3Ii}#gg~D9dE^dRlz?;F|Ij~8Kg%UofyWyIoePG;Y)@j?CTCoe%233xx%v<Oka9~%g$&=FJlWsO
 h_Fd6sxG$I&u{z%__aI;EgjQmS_iWt8_@Dho-sBw-pI|A8KEl0?S*s6??P+WimuIe@Fj@bnx}{U{YD2hsjGALhN`o%JdqurO8{<
 =nGd9ffE{*dPN3~yeL<7gbYU&l-0-sCC^a?bC#?(%#2$aHjDHW80o3K781xMxMs0-99`Bmhn_JLhs9hwN5;j_?=zWAEOk9H=i+U
 zgUFISxlY>7<=UA!F)1N7sxrQVObRyfm*rJg2n6HG+^o4c5O7jr4P${b^KczbBit3p-5)Ekwd;1bmzW>QXSJDdRa!vru&evSGp>
 k6l18q9{>;UswkD5h%3f1p$_N}d49r8S(RlI88dP02HE`qz1LwIlpfUA^|6Rfl-pYT%oRXSu@@&gk}Te;Pf@`O<6f_i-w8|Hhor
 zSGTfPSV{i%6ErysqAi9pFj@XF5)=-vE3=UO#XjRO928c11$gm00;m803iVFSN@|9O#%Q(Kmz~?00000000000001h0RR910Ap`
 tWpgfWaCuNm0Rk-pEdT%j2mk;8ApqkGK}@+R001B@000UA0000000000004jiN=*U)Xkl!2WpgfWaCuNm1qJ{B000620swCS002
 LC0ssI2
""".split()))


# ==================================================================================================
# 71. report/macros.html
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
# 72. report/model_card.md
# ==================================================================================================
# The model card. card.py computes its variables; every inserted text is escaped (Markdown, 3,104 bytes)
# From kernel/report/model_card.md
# SHA-256: c7224c5cc13630e3ce7aba082f39eb6f21c12c361591fe3c51201202597a3b07
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

Baselines: {{ baseline.name }}, accuracy {{ baseline.scores.accuracy | percent }} and mean recall {{ baseline.scores.mean_recall | percent }}; the same classifier on the border of the images alone, accuracy {{ baseline.border | percent }}; always predicting the most frequent class, accuracy {{ baseline.most_frequent | percent }}.

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

{% if unknown %}
- The model knows only the classes above. `predict` marks images unlike the training images as unknown: its limit is to keep {{ unknown.keep | percent }} of images like these, and kept {{ unknown.kept_on_test | percent }} of the test images. What is not marked still need not show one of the classes.
{% else %}
- The model knows only the classes above: every image is assigned one of them, even an image that shows none.
{% endif %}
- The scores hold for images like those of the test split: same camera, light, background and crop. Performance on field photographs was not measured unless the test split contains some.
- The model does not replace a diagnosis by a person who knows the crop.
""".encode()


# ==================================================================================================
# 73. report/report.css
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
# 74. report/report.html
# ==================================================================================================
# The report of a run. page.py computes its variables; every inserted text is escaped (HTML, 15,404 bytes)
# From kernel/report/report.html
# SHA-256: 5cd1d87f63f883dce2a951f3a9749afc748658f1da28f973dca3b94fa3ce5550
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
<span>the same on the border of the images alone</span><b>{{ baseline.border | percent }}</b>{{ bar(baseline.border) }}
<span>most frequent class</span><b>{{ baseline.most_frequent | percent }}</b>{{ bar(baseline.most_frequent) }}
</div>
<p class="muted">Accuracy on the test split. Mean recall over the classes: {{ scores.mean_recall | percent }} ({{ intervals.mean_recall | percent_range }}) for the model, {{ baseline.scores.mean_recall | percent }} for the logistic regression. Intervals are 95% confidence intervals (Wilson, by the effective number of images where photographs belong together).</p>
<p class="muted">The border is the outer eighth on each side, where a leaf seldom is: the nearer the accuracy from it comes to the model's, the more the backgrounds give the classes away, and the less the scores say about other places.</p>
{% if unknown %}
<p class="muted">Images unlike the training images: <code>predict</code> marks what is stranger than {{ unknown.keep | percent }} of such images as unknown; of the test images it would keep {{ unknown.kept_on_test | percent }}.{% if unknown.too_few %} {{ unknown.too_few }}.{% endif %}</p>
{% endif %}
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
  "suspects": "Images to look at",
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

{{ heading("suspects") }}
{% if suspects is none %}
<p>Not looked for (<code>--no-audit</code>).</p>
{% else %}
<p>Of the training and validation images, all in <code>suspects.csv</code>. A label is doubtful where another class is likelier by far to a classifier that has seen neither the image nor others like it; an image is odd where it is far from all classes. Correct the labels, or leave files out with <code>--drop suspects.csv</code>.</p>
{% for kind in suspects %}
<h3>{{ "Doubtful labels" if kind.reason == "label" else "Odd images" }} ({{ kind.shown | length }} of {{ kind.count }})</h3>
{% if kind.shown %}
<ul class="thumbs wide">
{% for p in kind.shown %}
<li><figure>
{{ picture(p.image, "training image labeled " ~ p.label) }}
<figcaption>labeled {{ name(p.label) }}{% if p.suggested %}<br>rather {{ name(p.suggested) }}{% endif %}
<div class="file" title="{{ p.file }}"><bdi>{{ p.file.rpartition("/")[2] }}</bdi></div>
</figcaption></figure></li>
{% endfor %}
</ul>
{% else %}
<p>None was found.</p>
{% endif %}
{% endfor %}
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
