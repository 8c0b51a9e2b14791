# SClusterFormer: leaf and fruit diseases from photographs, on Kaggle's free GPU.
#
# On Kaggle: attach a data set (Add Input), choose the accelerator GPU T4 x2, run all. Results go to
# /kaggle/working. Elsewhere: python kaggle_final_optimized.py --help
#
# Made by build_kernel.py from kernel/: change it there, or edit this copy on Kaggle as you like.
#
# Contents:
#   1. settings              The settings that a person edits: here on Kaggle, by the command line elsewhere.
#   2. data.leakage          Leakage guard: photographs of one leaf must not stand on both sides of a split.
#   3. data.synthetic        Synthetic leaves: four diseases that differ in shape and not in color, drawn by numpy.
#   4. errors                The exceptions that a user is meant to read.
#   5. model.deform          Deformable stem: a 3x3 convolution that learns where to look.
#   6. model.draws           Random numbers keyed by seed, step and image, so that no draw depends on how a batch is cut.
#   7. model.fusion          Fusion: the lower branch attends to the upper one, and three heads vote in log space.
#   8. model.normalization   Normalization of pixels, inside the model's input.
#   9. resources             Resources: the files beside the code, such as a page's template.
#  10. train.optimizer       The optimizer: Muon for the hidden layers' matrices, AdamW for all else.
#  11. train.tracking        Tracking: counts the bytes of living tensors, operation by operation, on any device.
#  12. config                Config: every number of the model and of a run, the two presets, and the command line.
#  13. data.tree             The tree: one pass over a data folder, what the names in it say, and what may be a data set.
#  14. distributed           Several processes, one a card: what they tell one another, and which of them is gone.
#  15. model.clustering      Cluster attention: tokens are grouped around proposal centers, and each reads its group's center.
#  16. train.augmentation    Batches on the device: whole-batch augmentation of uint8 images, and their normalization.
#  17. data.arrays           Arrays: images and labels that lie in one .npz file, as MedMNIST ships them.
#  18. data.folders          Folders that say the classes: class folders, alone or in folders of parts.
#  19. data.tables           Tables: labels that stand in CSV files, whatever their columns are called, matched to images.
#  20. model.sclusterformer  SClusterFormer for RGB images: two clustering branches, fused by cross-attention.
#  21. runtime               Where we run: Kaggle or not, notebook or script, which device, which precision, which folders.
#  22. data.discovery        Discovery: finds the data sets in a folder, chooses one, and cuts the parts it does not give.
#  23. data.images           Images: every file decoded once, to one block of uint8 pixels that is kept on disk.
#  24. report.explain        What the model saw: which tokens its heads grouped together, and where its stem looked.
#  25. train.checkpoint      Checkpoints: files that appear whole or not at all, and loading that runs no code.
#  26. data.examples         Examples: the readable images of a data set, decoded, with their labels and parts.
#  27. data.inspection       Inspection: what was found, what was skipped and what a run would use, without training.
#  28. score.evaluation      Predictions and scores: what a model says of images, and how often it is right.
#  29. score.baseline        Baseline: what the images' colors alone tell, learned from the same images as the model.
#  30. score.intervals       Intervals: how far a score could be another one by the choice of test images, by bootstrap.
#  31. train.loop            Training: a plain loop over epochs and steps, and the one object that a run's state lives in.
#  32. use.classifier        Classifier: a trained model from its checkpoint, to ask about any image.
#  33. use.submission        Submission: predictions of images without a label, as a table and as a competition wants them.
#  34. report.card           Model card: what a model was trained on, what it reaches and what it is not for.
#  35. report.figures        Figures: what a run did and what its model sees, one function each, for notebook and report.
#  36. train.launch          Launch: starts this program again under torchrun, a process a GPU, where that is faster.
#  37. train.memory          The memory plan: what one training step will need, known before it runs, on any machine.
#  38. train.resume          Resuming: finds the checkpoint that a run goes on from, and tells why another is not it.
#  39. train.transfer        Transfer: a run that starts from the weights of another one, of other classes perhaps.
#  40. use.export            Export: a trained model as a ``torch.export`` program and as ONNX, preprocessing inside.
#  41. report.markup         Markup: pieces of a page that stands alone; whatever is named appears as text.
#  42. use.predict           Predict: what a trained model says of images, one row each, as they come.
#  43. report.page           Page: ``report.html``, what a run learned, in one file that needs nothing else.
#  44. report.files          The files and figures of a finished run.
#  45. main                  The story in order: config, runtime, data, memory plan, training, evaluation, report; verbs.


# ==================================================================================================
# 1. settings
# ==================================================================================================
# The settings that a person edits: here on Kaggle, by the command line elsewhere.
#
# The command line's arguments have the same names (``image_size`` is ``--image-size``) and win over
# what stands here. ``None`` means the default named in the comment.


SETTINGS = {
    "data": None,  # folder of the data set; None: what is attached under /kaggle/input
    "output": None,  # folder for the results; None: /kaggle/working, elsewhere ./output
    "preset": "optimized",  # "optimized" fits everywhere; "full" is the large published layout
    "image_size": None,  # pixels a side; None: 64 for optimized, 224 for full
    "epochs": None,  # passes over the training part; None: 10
    "batch_size": None,  # images a step, in as few passes as fit; None: 16, 4 for full
    "lr": None,  # peak learning rate; None: the preset's
    "seed": 0,  # every random choice follows from it
    "device": "auto",  # "auto", "cpu", "cuda", "cuda:1"; auto takes a GPU that torch can use
    "devices": None,  # GPUs; None: all of them where that is faster; 1 turns it off
    "precision": "auto",  # "auto", "fp32", "fp16"; auto: fp16 on a GPU, fp32 on the CPU
    "checkpointing": False,  # True: less memory, more time
    "time_budget": None,  # hours, all done by then; None: 8.5 on Kaggle, no limit elsewhere
    "patience": 0,  # stop after so many epochs without a better one; 0: never
    "save_minutes": 2.0,  # between checkpoints within an epoch
    "resume": "auto",  # "auto" continues a run that was interrupted; or a checkpoint's path
    "fresh": False,  # True: start anew though there is a checkpoint
    "init_from": None,  # a checkpoint, of other classes perhaps, whose weights to start from
    "dry_run": False,  # True: train on tiny synthetic leaves, no data needed
}


import argparse
import base64
import codecs
import contextlib
import copy
import csv
import ctypes
import fcntl
import functools
import gc
import hashlib
import html
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
import resource
import select
import shlex
import shutil
import signal
import socket
import statistics
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
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import timedelta
from itertools import islice
from pathlib import Path
from stat import S_ISREG

import matplotlib
import numpy as np
import pandas as pd
import PIL
import torch
import torch.distributed as dist
import torch.nn.functional as F
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from numpy.lib import format as npy
from numpy.lib.format import open_memmap
from PIL import Image, ImageDraw, ImageFont, ImageOps, UnidentifiedImageError
from torch import Tensor, nn
from torch._subclasses import FakeTensorMode
from torch.autograd.function import once_differentiable
from torch.nn.parallel import DistributedDataParallel
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves
from torch.utils.checkpoint import checkpoint
from tqdm import tqdm


# ==================================================================================================
# 2. data.leakage
# ==================================================================================================
# Leakage guard: photographs of one leaf must not stand on both sides of a split.
#
# Two signs are read: images that look the same (a perceptual hash), and frame numbers in the names,
# where neighboring frames do look alike. A score on a split that separates such images by chance
# says how well the model remembers leaves, not how well it knows diseases.


BLOCK = 25  # frame numbers that are kept together: several leaves, so that few blocks cut one
SAME = 4  # most bits of 128 in which the hashes of near-identical images differ
FOLLOWING = 16  # hashes of one part that each is compared with
CHUNK = 1024  # images at a time
CLOSE = 0.1  # share of random pairs of a class that count as alike
ALIKE = 0.25  # neighboring frames are series of one object if so many are alike
FEWEST = 20  # neighboring frames below which nothing is concluded from them
UNIQUE = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{16,}", re.IGNORECASE)
NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Likeness:
    """Which images belong together.

    Attributes:
        groups: [N] int64, equal for images of one class that must stay on one side of a split.
        twins: [P, 2] int64, pairs of near-identical images, of any class.
        neighbors: [Q, 2] int64, pairs of one class with neighboring frame numbers; empty where
            these do not look alike.
        alike: share of the neighboring frames that are among the closest tenth of random pairs.

    """

    groups: np.ndarray
    twins: np.ndarray
    neighbors: np.ndarray
    alike: float


def find_likeness(images: Tensor, labels: np.ndarray, names: list[str], seed: int) -> Likeness:
    """Find near-identical images and series of frames.

    Args:
        images: [N, 3, S, S] uint8, in memory or mapped.
        labels: [N] int64.
        names: [N] files; the last number in a name is taken for its frame.
        seed: of the random pairs that neighboring frames are compared with.

    """
    hashes, colors = describe_images(images)
    twins = near_pairs(hashes)
    series, frames = frame_numbers(names)
    # Class by class, series by series, frame by frame.
    order = np.lexsort((frames, series, labels))
    a, b = order[:-1], order[1:]
    gap = frames[b] - frames[a]
    same = (labels[a] == labels[b]) & (series[a] == series[b]) & (series[a] >= 0)
    neighbors = np.stack([a, b], 1)[same & (gap <= 2)]
    alike = share_alike(colors, labels, neighbors, seed)
    blocks = np.arange(len(names))
    if alike < ALIKE:
        neighbors = neighbors[:0]
    else:
        keys = np.stack([labels, series, frames // BLOCK], 1)[series >= 0]
        blocks[series >= 0] = len(names) + np.unique(keys, axis=0, return_inverse=True)[1].ravel()
    within = twins[labels[twins[:, 0]] == labels[twins[:, 1]]]
    return Likeness(join(blocks, within), twins, neighbors, alike)


def describe_images(images: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Hash images and count their colors.

    The hash says of each of 8 x 8 places whether the next one to the right, and the next one below,
    is brighter (the difference hash), by more than the noise of a JPEG's flat regions.

    Args:
        images: [N, 3, S, S] uint8.

    Returns:
        [N, 16] uint8, 128 bits an image, and [N, 64] float32, the share of each of 4 x 4 x 4
        colors.

    """
    hashes, colors = [], []
    for chunk in images.split(CHUNK):
        gray = chunk.float().mean(1, keepdim=True)  # [n, 1, S, S]
        across = F.adaptive_avg_pool2d(gray, (8, 9)).diff(dim=3) > 2
        down = F.adaptive_avg_pool2d(gray, (9, 8)).diff(dim=2) > 2
        bits = torch.cat([across.flatten(1), down.flatten(1)], 1)  # [n, 128]
        hashes.append(np.packbits(bits.numpy(), axis=1))
        red, green, blue = (chunk >> 6).long().flatten(2).unbind(1)
        code = 16 * red + 4 * green + blue  # [n, S*S]
        count = torch.zeros(len(chunk), 64).scatter_add_(1, code, torch.ones(code.shape))
        colors.append((count / code.shape[1]).numpy())
    return np.concatenate(hashes), np.concatenate(colors)


def near_pairs(hashes: np.ndarray) -> np.ndarray:
    """Find the pairs of hashes [N, 16] uint8 that differ in ``SAME`` bits at most: [P, 2] int64.

    Of 8 parts of 16 bits at least four are then equal in both, so sorting by each part brings a
    pair together. An image is compared with the 16 that follow it: where more share one
    part, they are pictures with little in them, and a chain of pairs still joins them.
    """
    found = [np.empty((0, 2), dtype=np.int64)]
    parts = hashes.view(">u2").astype(np.int64)  # [N, 8]
    for k in range(parts.shape[1]):
        order = np.lexsort((*np.delete(parts, k, 1).T, parts[:, k]))
        for step in range(1, min(FOLLOWING + 1, len(order))):
            a, b = order[:-step], order[step:]
            equal = parts[a, k] == parts[b, k]
            a, b = a[equal], b[equal]
            close = np.unpackbits(hashes[a] ^ hashes[b], axis=1).sum(1) <= SAME
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
        stem = UNIQUE.sub("", Path(name).stem)
        numbers = list(NUMBER.finditer(stem))
        last = numbers[-1] if numbers and len(numbers[-1].group()) <= 15 else None
        keys.append((stem[: last.start()], stem[last.end() :]) if last else None)
        frames.append(int(last.group()) if last else 0)
    known = {key: number for number, key in enumerate(sorted(set(keys) - {None}))}
    series = np.array([known.get(key, -1) for key in keys], dtype=np.int64)
    return series, np.array(frames, dtype=np.int64)


def share_alike(colors: np.ndarray, labels: np.ndarray, neighbors: np.ndarray, seed: int) -> float:
    """Tell which share of neighbors is closer in color than a tenth of their class's pairs are.

    Numbers in names often mean nothing; then the share is about a tenth.

    Args:
        colors: [N, 64].
        labels: [N].
        neighbors: [Q, 2].
        seed: of the random pairs.

    """
    if len(neighbors) < FEWEST:
        return 0.0
    generator = np.random.default_rng(seed)
    hits = 0
    for label in np.unique(labels[neighbors[:, 0]]):
        pairs = neighbors[labels[neighbors[:, 0]] == label]
        members = np.flatnonzero(labels == label)
        random = generator.choice(members, (2000, 2))
        random = random[random[:, 0] != random[:, 1]]
        near, far = (np.abs(colors[p[:, 0]] - colors[p[:, 1]]).sum(1) for p in (pairs, random))
        hits += (near < np.quantile(far, CLOSE)).sum()
    return float(hits / len(neighbors))


def join(groups: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """Merge the groups [N] of each pair [P, 2]; returns new numbers from 0."""
    groups = np.unique(groups, return_inverse=True)[1].ravel()
    while True:
        least = np.minimum(groups[pairs[:, 0]], groups[pairs[:, 1]])
        lowered = np.arange(groups.max() + 1)
        np.minimum.at(lowered, groups[pairs[:, 0]], least)
        np.minimum.at(lowered, groups[pairs[:, 1]], least)
        if (lowered[groups] == groups).all():
            return np.unique(groups, return_inverse=True)[1].ravel()
        groups = lowered[groups]


def leakage_lines(
    likeness: Likeness, parts: dict[str, np.ndarray], labels: np.ndarray, names: list[str]
) -> list[str]:
    """Return the lines that say what was kept together, and what stands on both sides of a split.

    Args:
        likeness: of the images.
        parts: the numbers of each part's images.
        labels: [N].
        names: [N] files.

    """
    lines = []
    part = np.empty(len(names), dtype=object)
    for name, indices in parts.items():
        part[indices] = name
    if len(likeness.neighbors):
        lines.append(
            f"neighboring frame numbers look alike ({likeness.alike:.0%}, by chance {CLOSE:.0%}): "
            f"parts are cut by blocks of {BLOCK} frames"
        )
    for what, pairs in (
        ("near-identical images", likeness.twins),
        ("neighboring frames", likeness.neighbors),
    ):
        for held_out in ("validation", "test"):
            first, second = part[pairs].T
            crossing = pairs[
                (first == "train") & (second == held_out)
                | (first == held_out) & (second == "train")
            ]
            if len(crossing):
                count = len(np.unique(crossing[part[crossing] == held_out]))
                examples = ", ".join(
                    f"{Path(names[a]).name} = {Path(names[b]).name}" for a, b in crossing[:3]
                )
                lines.append(
                    f"warning: {count} of {len(parts[held_out])} {held_out} images have "
                    f"{what} in train, which flatters the {held_out} score: {examples}"
                )
    two = likeness.twins[labels[likeness.twins[:, 0]] != labels[likeness.twins[:, 1]]]
    if len(two):
        examples = ", ".join(f"{Path(names[a]).name} = {Path(names[b]).name}" for a, b in two[:3])
        lines.append(
            f"warning: {len(two)} pairs of near-identical images have two classes: {examples}"
        )
    return lines


# ==================================================================================================
# 3. data.synthetic
# ==================================================================================================
# Synthetic leaves: four diseases that differ in shape and not in color, drawn by numpy.
#
# They let the whole program run where there is no data set, and since color says nothing about the
# class, a model that learns them has learned to see shapes.


SIDE = 72  # pixels
COUNTS = {"train": 80, "validation": 20, "test": 40}  # images a class
DISEASES = ("blight", "leaf_spot", "ring_spot", "streak")
LESION_SHARE = 0.2  # of the leaf's area, for every disease


def draw_lesion(disease: str, u: np.ndarray, v: np.ndarray, generator: np.random.Generator):
    """Return how far each pixel lies inside the lesions, as numbers whose order alone counts.

    Args:
        disease: one of ``DISEASES``.
        u: [S, S] position along the leaf, -1 to 1 inside.
        v: [S, S] position across the leaf, -1 to 1 inside.
        generator: of the places.

    Returns:
        [S, S] float; the largest values are lesion.

    """
    if disease == "streak":  # bands across the leaf
        return np.cos(2 * np.pi * (1.25 * u + generator.random()))
    if disease == "blight":  # one blotch, growing from somewhere near the middle
        place = generator.uniform(-0.4, 0.4, 2)
        return -np.hypot(u - place[0], 0.6 * (v - place[1]))
    if disease == "ring_spot":  # one ring
        spots, radius = np.zeros((1, 2)), 0.42
    else:  # round spots
        spots, radius = np.array([(-0.55, 0), (0, 0.5), (0, -0.5), (0.55, 0)]), 0.0
    spots = spots + generator.uniform(-0.08, 0.08, spots.shape)
    distance = np.hypot(u[..., None] - spots[:, 0], 0.6 * (v[..., None] - spots[:, 1]))
    return -np.abs(distance - radius).min(-1)


def draw_leaf(disease: str, generator: np.random.Generator) -> np.ndarray:
    """Draw a leaf with a disease on a plain ground, [S, S, 3] uint8.

    All colors, the leaf's place, size and angle, and the lesions' share of the leaf come from the
    same distributions whatever the disease.
    """
    place = (np.arange(SIDE) + 0.5) / SIDE * 2 - 1
    y, x = np.meshgrid(place, place, indexing="ij")
    center, angle = generator.uniform(-0.08, 0.08, 2), generator.uniform(0, np.pi)
    length, width = generator.uniform(0.8, 0.92), generator.uniform(0.5, 0.6)
    x, y = x - center[0], y - center[1]
    u = (x * np.cos(angle) + y * np.sin(angle)) / length
    v = (y * np.cos(angle) - x * np.sin(angle)) / width
    leaf = u**2 + np.abs(v) ** 1.7 < 1
    depth = draw_lesion(disease, u, v, generator)
    share = LESION_SHARE * generator.uniform(0.7, 1.3)
    lesion = leaf & (depth > np.quantile(depth[leaf], 1 - share))
    # Blurred by a random amount: else the pixels of mixed color along the edges, which long edges
    # have more of, would tell the shape.
    lesion = lesion[..., None].astype(float)
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
    return image.clip(0, 255).astype(np.uint8)


def write_leaves(folder: Path, seed: int, counts: dict[str, int] = COUNTS) -> None:
    """Write a data set of synthetic leaves as ``folder/<part>/<disease>/<number>.png``.

    Args:
        folder: made where it is not there; earlier leaves in it are replaced.
        seed: the same seed writes the same bytes.
        counts: images a class, for each part.

    """
    for part_number, (part, count) in enumerate(counts.items()):
        for disease_number, disease in enumerate(DISEASES):
            target = folder / part / disease
            target.mkdir(parents=True, exist_ok=True)
            for old in target.glob("[0-9][0-9][0-9].png"):
                old.unlink()
            for number in range(count):
                generator = np.random.default_rng([seed, part_number, disease_number, number])
                Image.fromarray(draw_leaf(disease, generator)).save(
                    target / f"{number:03}.png", compress_level=1
                )


# ==================================================================================================
# 4. errors
# ==================================================================================================
# The exceptions that a user is meant to read.


class UserError(Exception):
    """What is wrong and what to do about it, in one line; the program ends with exit code 2."""

    def _render_traceback_(self) -> list[str]:
        """Return what a notebook shows instead of the traceback."""
        return [f"error: {self}"]


class ProcessLost(Exception):
    """Another process of the run is gone, in one line; the program ends with exit code 5."""


class MemoryExhausted(UserError):
    """Not even one image fits the device's memory."""


# ==================================================================================================
# 5. model.deform
# ==================================================================================================
# Deformable stem: a 3x3 convolution that learns where to look.
#
# Deformable convolution v2 (Zhu et al., "Deformable ConvNets v2", CVPR 2019, arXiv:1811.11168).


TAPS = 9  # of a 3x3 kernel


class DeformConv2d(nn.Module):
    """Deformable 3x3 convolution v2, padding 1, written as sampling and a matrix product.

    Equal to ``torchvision.ops.deform_conv2d``; on a CPU several times faster. Offsets and masks
    come from a convolution of the same input, whose weights start at zero: at first it looks where
    an ordinary convolution does.

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
        # Twice the sigmoid: the mask starts at 1.
        # [B, in*9, h, w]
        samples = sample_taps(x, offsets, 2 * torch.sigmoid(masks), self.offset.stride[0])
        return self.linear(samples.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


def sample_taps(x: Tensor, offsets: Tensor, masks: Tensor, stride: int = 1) -> Tensor:
    """Read the nine taps of each position at their shifted places, bilinearly, zero outside.

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
    # Coordinates need single precision: half has 11 bits, a pixel in 224 would lose its fraction.
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
    """Deformable convolution of the pixels, then an ordinary one, each with a norm and a GELU.

    The deformable one reads the three colors: sampling costs memory by the channel. The norm is
    over the batch: one over the channels of each pixel would take away how dark the pixel is.

    Args:
        channels: channels of the output; the layer between has half of them.
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
# 6. model.draws
# ==================================================================================================
# Random numbers keyed by seed, step and image, so that no draw depends on how a batch is cut.
#
# A generator's numbers depend on what was drawn before; these are a hash of what they are for. The
# same image at the same step gets the same augmentation and the same dropout in a batch of 32, in
# four of 8, or on another process, and a run that continues needs no generator state.


# Odd 64-bit multipliers and the finalizer are those of SplitMix64 (Steele, Lea & Flood, "Fast
# splittable pseudorandom number generators", OOPSLA 2014), as signed numbers, which torch has.
GOLDEN_GAMMA = 0x9E3779B97F4A7C15 - 2**64
MIX_1 = 0xBF58476D1CE4E5B9 - 2**64
MIX_2 = 0x94D049BB133111EB - 2**64


def _shift_right(z: Tensor, bits: int) -> Tensor:
    """Shift as if unsigned: torch's shift keeps the sign."""
    return (z >> bits) & ((1 << (64 - bits)) - 1)


def mix(z: Tensor) -> Tensor:
    """Hash int64 numbers to int64 numbers, elementwise (SplitMix64's finalizer)."""
    z = (z ^ _shift_right(z, 30)) * MIX_1
    z = (z ^ _shift_right(z, 27)) * MIX_2
    return z ^ _shift_right(z, 31)


def image_keys(seed: int, step: int, indices: Tensor) -> Tensor:
    """Make one key for each image of a step.

    Args:
        seed: the run's seed.
        step: number of the optimizer step.
        indices: [B] int64, the images' numbers in the data set.

    Returns:
        [B] int64.

    """
    # The start is hashed too: small seeds and steps must not give neighboring sequences.
    start = mix(torch.tensor([seed, step], device=indices.device) * GOLDEN_GAMMA + MIX_2)
    return mix(mix(indices * GOLDEN_GAMMA ^ start[0]) + start[1])


def fresh_keys(batch: int, device: torch.device) -> Tensor:
    """Draw [batch] keys from torch's own generator, for use outside a training run."""
    return torch.randint(-(2**63), 2**63 - 1, (batch,), device=device)


def _hashes(keys: Tensor, salt: int, count: int) -> Tensor:
    counter = torch.arange(1, count + 1, device=keys.device) * GOLDEN_GAMMA
    return mix(mix(keys + salt)[:, None] + counter)  # [B, count] int64


def uniform(keys: Tensor, salt: int, count: int) -> Tensor:
    """Draw ``count`` numbers for each key, uniform in [0, 1).

    Args:
        keys: [B] int64 from ``image_keys``.
        salt: which use this is; two uses with one salt would get the same numbers.
        count: how many.

    Returns:
        [B, count] float32.

    """
    return _shift_right(_hashes(keys, salt, count), 40).float() / 2**24


def keep_mask(keys: Tensor, salt: int, count: int, p: float) -> Tensor:
    """Draw a dropout mask: True with probability ``1 - p``, to a 65,536th.

    Args:
        keys: [B] int64 from ``image_keys``.
        salt: which use this is.
        count: entries for each key.
        p: probability of False.

    Returns:
        [B, count] bool.

    """
    # One hash holds four 16-bit draws: the hash is what costs here.
    sixteen_bits = _hashes(keys, salt, (count + 3) // 4).view(torch.int16)[:, :count]
    return sixteen_bits >= round(p * 65536) - 32768


# ==================================================================================================
# 7. model.fusion
# ==================================================================================================
# Fusion: the lower branch attends to the upper one, and three heads vote in log space.


class FusionAttention(nn.Module):
    """Cross-attention: queries from the lower branch, keys and values from the upper one.

    Equation and scale (``dim ** -0.5`` with the whole width) are the reference's: Fang et al., IEEE
    TIP 34:701-716, 2025. The norm before it, one for both branches, belongs to the model.

    Args:
        dim: width of a token.
        heads: a divisor of dim.

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
        q, k, v = (t.unflatten(2, (self.heads, -1)).transpose(1, 2) for t in (q, k, v))
        out = F.scaled_dot_product_attention(q, k, v, scale=self.scale)  # [B, heads, N', d]
        return self.nn1(out.transpose(1, 2).flatten(2))


class HeadMixture(nn.Module):
    """Three linear heads, upper, lower and fused, and their mixture as log-probabilities.

    ``c * upper + (1 - c) / 2 * (lower + fused)`` of their probabilities, computed in log space.
    ``c = sigmoid(theta)`` starts at 0.7 and cannot leave (0, 1).

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
        """Return each head's log-probabilities [3, B, num_classes] from tokens' means [B, dim]."""
        upper, lower, fused = (F.layer_norm(x, x.shape[-1:]) for x in (upper, lower, fused))
        logits = torch.stack([self.upper(upper), self.lower(lower), self.fused(fused)])
        dtype = torch.promote_types(logits.dtype, torch.float32)
        return F.log_softmax(logits, dim=-1, dtype=dtype)

    def forward(self, upper: Tensor, lower: Tensor, fused: Tensor) -> Tensor:
        """Map the tokens' means, [B, dim] each, to log-probabilities [B, num_classes]."""
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
# 8. model.normalization
# ==================================================================================================
# Normalization of pixels, inside the model's input.


def normalize(images: Tensor) -> Tensor:
    """Map uint8 pixels [..., 0 to 255] to floats of about unit size: (x / 255 - 0.5) / 0.25."""
    return images.float().sub_(127.5).div_(63.75)


# ==================================================================================================
# 9. resources
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
# 10. train.optimizer
# ==================================================================================================
# The optimizer: Muon for the hidden layers' matrices, AdamW for all else.


MOMENTUM = 0.95
COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # of the Newton-Schulz polynomial: x, x^3, x^5
ITERATIONS = 5


class Muon(torch.optim.AdamW):
    """Muon for the groups that say ``muon``, AdamW for the others, as one optimizer.

    Muon orthogonalizes the momentum of a matrix's gradient, so that all its singular values are
    about 1: Jordan et al., "Muon", kellerjordan.github.io/posts/muon, 2024. The update is scaled to
    the size of AdamW's, whose rate and decay it shares: Liu et al., "Muon is Scalable for LLM
    Training", arXiv:2502.16982, equation 4.

    ``torch.optim.Muon`` takes one matrix after another, in bfloat16, which the T4 lacks. Here those
    of one shape go together, in their own precision, and a step with ``found_inf`` set changes
    nothing, as in torch's fused AdamW.
    """

    @torch.no_grad()
    def step(self) -> None:
        """Do a step by the gradients, of which Muon's are used up."""
        for group in self.param_groups:
            if group["muon"]:
                self._muon_step(group)
        super().step()

    def _muon_step(self, group: dict) -> None:
        alike = defaultdict(list)
        for parameter in group["params"]:
            alike[tuple(wide(parameter).shape)].append(parameter)
            if not self.state[parameter]:  # "step": AdamW looks for it when it loads a state
                buffer = torch.zeros_like(parameter)
                self.state[parameter] |= {"step": torch.zeros(()), "momentum_buffer": buffer}
        found_inf = getattr(self, "found_inf", None)
        for (_, columns), parameters in alike.items():
            weights = [wide(p) for p in parameters]
            buffers = [wide(self.state[p]["momentum_buffer"]) for p in parameters]
            gradient = torch.stack([wide(p.grad) for p in parameters])  # [n, rows, columns]
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
            parameter.grad = None  # AdamW leaves such a parameter alone


def wide(parameter: Tensor) -> Tensor:
    """View a weight [out, in, ...] as a matrix with no more rows than columns."""
    matrix = parameter.view(len(parameter), -1)
    return matrix.mT if matrix.shape[0] > matrix.shape[1] else matrix


def orthogonalize(matrices: Tensor) -> Tensor:
    """Set the singular values of matrices to about 1, by a Newton-Schulz iteration.

    Args:
        matrices: [n, rows, columns], no more rows than columns.

    Returns:
        the same shape; singular values in 0.68 to 1.14, but for those near 0.

    """
    norm = torch.linalg.vector_norm(matrices, dim=(1, 2), keepdim=True)
    x = matrices / norm.clamp_min(1e-7)
    a, b, c = COEFFICIENTS
    for _ in range(ITERATIONS):
        gram = x @ x.mT  # [n, rows, rows]
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x


def parameter_groups(model: nn.Module, weight_decay: float) -> list[dict]:
    """Split a model's parameters in three groups for ``Muon``.

    Muon trains the linear maps and convolutions. AdamW trains the heads, kernels of three channels
    or one (the offsets, the depthwise ones), where there is no matrix worth the name, and, without
    decay, biases, norms and scalars.
    """
    matrices, kernels, vectors = [], [], []
    for name, parameter in model.named_parameters():
        if parameter.ndim <= 1:
            vectors.append(parameter)
        elif name.startswith("heads.") or (parameter.ndim == 4 and parameter.shape[1] <= 3):
            kernels.append(parameter)
        else:
            matrices.append(parameter)
    return [
        {"params": matrices, "weight_decay": weight_decay, "muon": True},
        {"params": kernels, "weight_decay": weight_decay, "muon": False},
        {"params": vectors, "weight_decay": 0.0, "muon": False},
    ]


# ==================================================================================================
# 11. train.tracking
# ==================================================================================================
# Tracking: counts the bytes of living tensors, operation by operation, on any device.


ROUNDING = 512  # bytes that CUDA's allocator rounds a tensor up to


class TensorBytes(TorchDispatchMode):
    """Counts the bytes of all tensors made while it is entered, real ones or fake.

    ``kind`` and ``module`` are noted with each storage that is made. Views share their storage and
    count once. Sizes are rounded up as CUDA's allocator does.
    """

    def __init__(self):
        super().__init__()
        self.kind, self.module = "", ""
        self.made: list[tuple[str, str]] = []  # kind and module of each storage
        self.events: list[tuple[int, int]] = []  # its number and bytes, negative when it is freed
        self.alive: dict[int, int] = {}  # number of each living storage, by its address
        self.bytes = self.peak = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        """Run an operation and note what it returns."""
        out = func(*args, **(kwargs or {}))
        for leaf in tree_leaves(out):
            if isinstance(leaf, Tensor):
                self.note(leaf)
        return out

    def note(self, tensor: Tensor) -> int:
        """Count a tensor's storage from now on until it is freed; returns its number."""
        storage = tensor.untyped_storage()
        address = storage._cdata
        if address not in self.alive:
            size = max(1, -(-storage.nbytes() // ROUNDING)) * ROUNDING
            number = self.alive[address] = len(self.made)
            self.made.append((self.kind, self.module))
            self._count(number, size)
            weakref.finalize(storage, self._free, address, size).atexit = False
        return self.alive[address]

    def _free(self, address: int, size: int) -> None:
        self._count(self.alive.pop(address), -size)

    def _count(self, number: int, size: int) -> None:
        self.events.append((number, size))
        self.bytes += size
        self.peak = max(self.peak, self.bytes)

    def at_peak(self) -> dict[int, int]:
        """Return number and bytes of the storages that lived when the most bytes did."""
        living, total = {}, 0
        for number, size in self.events:
            total += size
            if size > 0:
                living[number] = size
            else:
                del living[number]
            if total == self.peak:
                break
        return living


def watch_modules(model: torch.nn.Module, watch: TensorBytes) -> None:
    """Have a watch know which module is running its forward pass."""
    stack = []

    def enter(name):
        def hook(*_):
            stack.append(name)
            watch.module = name

        return hook

    def leave(*_):
        stack.pop()
        watch.module = stack[-1] if stack else ""

    for name, module in model.named_modules():
        module.register_forward_pre_hook(enter(name or "model"))
        module.register_forward_hook(leave)


# ==================================================================================================
# 12. config
# ==================================================================================================
# Config: every number of the model and of a run, the two presets, and the command line.


@dataclass(frozen=True)
class Config:
    """All numbers that a model and its training follow from.

    The model's numbers come first: two configs that agree in them build the same model. A list per
    stage (``embed_dims``, ``depths``, ...) has one entry for each of the branches' stages.

    Raises:
        UserError: a value is out of its range; the message names the field.

    """

    # the model
    image_size: int = 64  # pixels a side
    num_classes: int = 4
    stem_channels: int = 32
    stem_stride: int = 2
    embed_dims: tuple[int, ...] = (48, 96)
    depths: tuple[int, ...] = (1, 1)  # cluster blocks a stage, in each branch
    upper_strides: tuple[int, ...] = (2, 2)  # of each stage's embedding
    lower_strides: tuple[int, ...] = (2, 2)
    folds: tuple[int, ...] = (1, 1)  # a stage's grid is cut in fold x fold windows
    heads: int = 4
    head_dim: int = 16
    centers: int = 4  # proposal centers a side: 4 x 4 a window
    mlp_ratio: int = 2
    groups: int = 4  # of the upper branch's grouped embedding
    similarity_dropout: float = 0.0  # the reference has 0.4
    max_sequence_length: int | None = 64  # tokens a branch before fusion; None: no limit
    checkpointing: bool = False  # compute each block's activations again in backward
    # the training
    epochs: int = 10
    batch_size: int = 16  # images an optimizer step
    lr: float = 3.6e-3  # the peak of the one-cycle schedule
    weight_decay: float = 0.05
    clip_norm: float = 1.0  # of the whole gradient
    seed: int = 0
    # where from, where to, on what
    preset: str = "optimized"
    data: str | None = None
    output: str | None = None
    device: str = "auto"
    devices: int | None = None  # processes, a GPU each; None: all GPUs where that is faster
    precision: str = "auto"
    dry_run: bool = False
    # when to stop, what to continue
    patience: int = 0  # epochs without a better one after which to stop; 0: never
    time_budget: float | None = None  # hours; None: 8.5 on Kaggle, no limit elsewhere
    save_minutes: float = 2.0  # between checkpoints within an epoch
    resume: str = "auto"  # "auto", or a checkpoint to continue
    fresh: bool = False  # start anew though there is a checkpoint
    init_from: str | None = (
        None  # a checkpoint, of other classes perhaps, whose weights to start from
    )

    @classmethod
    def from_preset(cls, name: str, **overrides) -> "Config":
        """Build the preset ``"optimized"`` or ``"full"``, with some fields replaced.

        An ``embed_dims`` of another length than the preset's keeps each other list's first entry
        and repeats its last. Lists are accepted for tuples.

        Raises:
            UserError: an unknown preset, an unknown field, or a value out of range.

        """
        if name not in PRESETS:
            raise UserError(f"unknown preset {name!r}: choose one of {', '.join(PRESETS)}")
        values = {field.name: field.default for field in fields(cls)}
        for key in overrides:
            if key not in values:
                raise UserError(
                    f"unknown setting {key!r}: the settings are {', '.join(sorted(values))}"
                )
        values |= PRESETS[name] | overrides | {"preset": name}
        stages = len(_as_tuple(values["embed_dims"]))
        for key in PER_STAGE:
            entries = _as_tuple(values[key])
            if key not in overrides:
                entries = (entries + entries[-1:] * stages)[:stages]
            values[key] = entries
        return cls(**values)

    def __post_init__(self):
        stages = len(self.embed_dims)
        for name in PER_STAGE:
            entries = getattr(self, name)
            if not entries or len(entries) != stages:
                raise UserError(
                    f"{name} needs one entry for each of the {stages} stages, not {entries}"
                )
            for entry in entries:
                _check_whole(name, entry, 1)
        for name, least in LEAST.items():
            value = getattr(self, name)
            if not (name in ("max_sequence_length", "devices") and value is None):
                _check_whole(name, value, least)
        # A batch's statistics need two positions at least, of a last batch of one image too.
        for strides in (self.upper_strides, self.lower_strides):
            least = self.stem_stride * math.prod(strides) + 1
            if self.image_size < least:
                raise UserError(
                    f"image_size must be at least {least} pixels for this preset, not "
                    f"{self.image_size}"
                )
        limits = [] if self.time_budget is None else ["time_budget"]
        for name in ["lr", "clip_norm", "save_minutes", *limits]:
            if not (_is_number(getattr(self, name)) and getattr(self, name) > 0):
                raise UserError(f"{name} must be a number above 0, not {getattr(self, name)}")
        if not (_is_number(self.weight_decay) and self.weight_decay >= 0):
            raise UserError(f"weight_decay must be a number from 0, not {self.weight_decay}")
        if not (_is_number(self.similarity_dropout) and 0 <= self.similarity_dropout < 1):
            raise UserError(
                f"similarity_dropout must be from 0 to below 1, not {self.similarity_dropout}"
            )
        if self.precision not in PRECISIONS:
            raise UserError(
                f"unknown precision {self.precision!r}: choose one of {', '.join(PRECISIONS)}"
            )


PROGRAM_CELL = "# The program: "  # how the notebook's cells that hold the program begin
PRECISIONS = ("auto", "fp32", "fp16")
PER_STAGE = ("embed_dims", "depths", "upper_strides", "lower_strides", "folds")
# The least value of each whole number.
LEAST = {
    "image_size": 1,
    "num_classes": 2,
    "stem_channels": 1,
    "stem_stride": 1,
    "heads": 1,
    "head_dim": 1,
    "centers": 1,
    "mlp_ratio": 1,
    "groups": 1,
    "max_sequence_length": 1,
    "epochs": 1,
    "batch_size": 1,
    "seed": 0,
    "patience": 0,
    "devices": 1,
}
PRESETS = {
    "optimized": {},  # the fields' own values
    # The published layout on RGB images: the memory that this project set out to tame.
    "full": {
        "image_size": 224,
        "stem_channels": 64,
        "stem_stride": 1,
        "embed_dims": (256, 128, 64),
        "depths": (2, 2, 2),
        "upper_strides": (1, 1, 1),
        "lower_strides": (1, 2, 2),
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


def _as_tuple(value) -> tuple:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


def _is_number(value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _check_whole(name: str, value, least: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise UserError(f"{name} must be a whole number from {least}, not {value}")


def _batch_size(text: str) -> int | None:
    if text == "auto":
        return None
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither a whole number nor auto") from None


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaint is one line."""

    def error(self, message):
        """Raise UserError instead of printing the usage and ending the process."""
        raise UserError(f"{message} (--help lists the arguments)")


def build_parser() -> argparse.ArgumentParser:
    """Make the parser of the command line; what is not given is absent from its result."""
    default = Config()
    full = Config.from_preset("full")
    parser = Parser(
        prog="kaggle_final_optimized.py",
        description="Trains SClusterFormer on a folder of images and writes the model, its scores "
        "and figures. On Kaggle it finds the attached data set by itself.",
        epilog="Verbs, each with a --help of its own: inspect says what data set a run would train "
        "on and draws samples of it; plan says what memory a training step will need, on any "
        "machine; predict says what a trained model sees in images; export writes a trained model "
        "as a torch.export program and as ONNX.",
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add(
        "--data", metavar="DIR", help="folder of the data set (default: what is attached on Kaggle)"
    )
    add(
        "--output",
        metavar="DIR",
        help="folder for the results (default: /kaggle/working on Kaggle, else ./output, "
        "and ./output-dry-run with --dry-run)",
    )
    add("--preset", choices=tuple(PRESETS), help="size of the model (default: optimized)")
    add(
        "--image-size",
        type=int,
        metavar="PIXELS",
        help=f"side that images are resized to, in pixels (default: {default.image_size} for "
        f"optimized, {full.image_size} for full)",
    )
    add(
        "--epochs",
        type=int,
        metavar="N",
        help=f"passes over the training part (default: {default.epochs})",
    )
    add(
        "--batch-size",
        type=_batch_size,
        metavar="N",
        help="images a training step, in as few passes as fit the memory (default: auto, "
        f"{default.batch_size} for optimized, {full.batch_size} for full)",
    )
    add(
        "--lr",
        type=float,
        metavar="RATE",
        help=f"peak learning rate, without unit (default: {default.lr} for optimized, "
        f"{full.lr} for full)",
    )
    add("--seed", type=int, metavar="N", help="of every random choice (default: 0)")
    add(
        "--device",
        metavar="NAME",
        help="auto, cpu, cuda or cuda:N (default: auto, a GPU that torch can use, else the CPU)",
    )
    add(
        "--devices",
        type=int,
        metavar="N",
        help="processes that share each step, a GPU each, or on the CPU (default: all GPUs where "
        "that is faster; 1 turns it off)",
    )
    add(
        "--precision",
        choices=PRECISIONS,
        help="of the arithmetic (default: auto, mixed fp16 on a GPU, fp32 on the CPU)",
    )
    add(
        "--checkpointing",
        action="store_true",
        help="compute each block's activations again in backward: less memory, more time",
    )
    add(
        "--time-budget",
        type=float,
        metavar="HOURS",
        help="stop in time to be done by then, saved and reported (default: 8.5 on Kaggle, "
        "none elsewhere)",
    )
    add(
        "--patience",
        type=int,
        metavar="N",
        help="stop after N epochs without a better one (default: 0, never)",
    )
    add(
        "--save-minutes",
        type=float,
        metavar="MINUTES",
        help=f"between checkpoints within an epoch (default: {default.save_minutes:g})",
    )
    add(
        "--resume",
        metavar="FILE",
        help="auto, or a checkpoint to continue (default: auto, the newest of the same "
        "configuration in the output folder or in what is attached on Kaggle)",
    )
    add("--fresh", action="store_true", help="start anew though there is a checkpoint")
    add(
        "--init-from",
        metavar="FILE",
        help="a checkpoint, of other classes perhaps, whose weights to start from; the heads are "
        "new where the classes are others",
    )
    add(
        "--dry-run",
        action="store_true",
        help="train on tiny synthetic leaves that the program draws itself: under a minute",
    )
    return parser


def read_config(arguments: list[str]) -> Config:
    """Make the Config of a run: the preset, then SETTINGS, then the command line's arguments.

    Args:
        arguments: the command line without the program's name; empty in a notebook.

    Raises:
        UserError: an unknown setting or argument, or a value out of range.

    """
    return _make_config(vars(build_parser().parse_args(arguments)))


def _make_config(given: dict) -> Config:
    given = {key: value for key, value in (SETTINGS | given).items() if value is not None}
    return Config.from_preset(given.pop("preset", "optimized"), **given)


def read_inspect_arguments(arguments: list[str]) -> tuple[Config, bool]:
    """Read the command line of ``inspect``.

    Args:
        arguments: what follows the word inspect.

    Returns:
        the config, and whether JSON is wanted.

    Raises:
        UserError: an unknown setting or argument, or a value out of range.

    """
    parser = build_parser()
    parser.prog += " inspect"
    parser.description = "Says what data set a run would train on, and draws samples of it."
    parser.add_argument("--json", action="store_true", default=False, help="print one JSON object")
    given = vars(parser.parse_args(arguments))
    as_json = given.pop("json")
    return _make_config(given), as_json


def read_plan_arguments(arguments: list[str]) -> tuple[Config, int, bool]:
    """Read the command line of ``plan``.

    Args:
        arguments: what follows the word plan.

    Returns:
        the config, the budget in bytes, and whether JSON is wanted.

    Raises:
        UserError: an unknown setting or argument, or a value out of range.

    """
    parser = build_parser()
    parser.prog += " plan"
    parser.description = "Says what memory a training step will need, on any machine."
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
    if not (_is_number(budget) and budget > 0):
        raise UserError(f"--budget-gb must be a number above 0, not {budget}")
    return _make_config(given), round(budget * 1e9), as_json


@dataclass(frozen=True)
class PredictArguments:
    """What ``predict`` was asked for."""

    checkpoint: str
    images: list[str]  # files and folders
    csv: str | None  # file for the rows; None: the screen
    explain: str | None  # folder for pictures of the cluster maps; None: none
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
        description="Says what a trained model sees in images, a row each: class, probability, and "
        "the probability at the temperature that was fitted on validation.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("images", nargs="+", metavar="IMAGE_OR_FOLDER", help="folders are searched to the bottom")
    add("--checkpoint", required=True, metavar="FILE", help="best.pt of a run")
    add("--csv", metavar="FILE", help="write the rows there, with a probability for each class")
    add("--explain", metavar="DIR", help="draw the cluster maps of each image there")
    add(
        "--min-confidence",
        type=float,
        default=0.5,
        metavar="P",
        help="mark images whose calibrated probability is lower, 0 to 1 (default: 0.5)",
    )
    _add_looking(parser)
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
    _add_looking(parser, device=False)
    return ExportArguments(**vars(parser.parse_args(arguments)))


def _add_looking(parser: Parser, device: bool = True) -> None:
    parser.add_argument(
        "--one-view",
        action="store_true",
        help="look at an image once, not at its eight flips and quarter turns: eight times as "
        "fast, a little less accurate",
    )
    if device:
        parser.add_argument(
            "--device", default="auto", metavar="NAME", help="auto, cpu, cuda or cuda:N"
        )


def command_line(config: Config) -> str:
    """Return the command that makes a run again; what is the preset's own is left out."""
    usual = Config.from_preset(config.preset)
    words = ["python", "kaggle_final_optimized.py"]
    if config.preset != Config().preset:
        words += ["--preset", config.preset]
    for action in build_parser()._actions:
        name = action.dest
        if name in ("help", "preset") or getattr(config, name) == getattr(usual, name):
            continue
        words.append(action.option_strings[0])
        if action.nargs != 0:  # a flag takes no value
            words.append(str(getattr(config, name)))
    return shlex.join(words)


# ==================================================================================================
# 13. data.tree
# ==================================================================================================
# The tree: one pass over a data folder, what the names in it say, and what may be a data set.


IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff")
SIDE_SUFFIXES = (".csv", ".tsv", ".json", ".npz")
PART_NAMES = {
    **dict.fromkeys(("train", "training", "trainset"), "train"),
    **dict.fromkeys(("val", "valid", "validation", "validate", "valset"), "validation"),
    **dict.fromkeys(("test", "testing", "tests", "testset", "evaluation"), "test"),
    **dict.fromkeys(("pred", "predict", "prediction", "unlabeled", "unlabeled"), "predict"),
}
# Words beside a part's in the name of its folder that say nothing more.
PLAIN_WORDS = {
    *("image", "images", "img", "imgs", "photo", "photos", "picture", "pictures", "jpg", "jpeg"),
    *("png", "data", "dataset", "set", "folder", "dir", "files", "resized", "the", "of"),
    *("part", "batch", "chunk"),
}
DEEPEST = 16  # folders below the start: deeper is not a data set
CHUNK_OF_NAME = re.compile(r"[A-Za-z]+|\d+")
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


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

    Folders without an image in them or below them are left out; ``side`` are the tables, maps and
    arrays, wherever they lie, and ``closed`` the folders that cannot be read, with the reason.
    """

    root: Folder
    side: list[Path]
    closed: list[tuple[Path, str]]


@dataclass
class Candidate:
    """Labeled images that may be the data set.

    Attributes:
        kind: "parts" or "classes" (folders), "csv" or "npz".
        root: the folder that holds all of it.
        files: [N] path of each image.
        names: [N] class of each.
        given: [N] part of each as the set says, "" where it does not.
        predict: images without a label, to predict.
        skipped: what cannot be used, each with the reason; a colon parts a reason's kind from its
            details.
        source: where the labels are from, for the log.
        refusal: why nothing can be learned from it, "" where it can.
        sure: False where it is a guess that these are labels.
        written: how the set's tables write a class, by its name, where it is not the name.
        notes: what else was passed over, for the log.

    """

    kind: str
    root: Path
    files: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    predict: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    source: str = ""
    refusal: str = ""
    sure: bool = True
    written: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def scan(path: Path) -> Tree:
    """Read a folder and all below it: one listing for each folder, no look at single files.

    Hidden files and ``__MACOSX`` are passed over. A folder is read once, however many links lead to
    it, at its own place if that lies in the tree; links to folders above are not followed.

    Raises:
        UserError: the folder itself cannot be read.

    """
    root = Folder(path, os.path.realpath(path))
    tree, seen = Tree(root, [], []), set()
    waiting, links = [(root, None, 0)], []
    while waiting or links:
        folder, parent, depth = (waiting or links).pop()
        if folder.real in seen or depth > DEEPEST:
            continue
        seen.add(folder.real)
        try:
            with os.scandir(folder.path) as listing:
                entries = list(listing)
        except OSError as error:
            if parent is None:
                reason = f"the folder {path} cannot be read ({error.strerror})"
                raise UserError(f"{reason}: give another with --data DIR") from error
            tree.closed.append((folder.path, f"the folder cannot be read: {error.strerror}"))
            continue
        if parent is not None:
            parent.folders.append(folder)
        for below in read_entries(entries, folder, tree):
            if below.real == os.path.join(folder.real, below.path.name):
                waiting.append((below, folder, depth + 1))
            elif not f"{root.real}/".startswith(f"{below.real.rstrip('/')}/"):
                links.append((below, folder, depth + 1))
    tree.side.sort()
    tree.closed.sort()
    prune(root)
    return tree


def read_entries(entries: list[os.DirEntry], folder: Folder, tree: Tree) -> list[Folder]:
    """Note a folder's images and side files, and return the folders in it."""
    below = []
    for entry in entries:
        name = entry.name
        if name.startswith(".") or name == "__MACOSX":
            continue
        linked = entry.is_symlink()
        if is_folder(entry):
            real = os.path.realpath(entry.path) if linked else os.path.join(folder.real, name)
            below.append(Folder(Path(entry.path), real))
        elif name.lower().endswith(IMAGE_SUFFIXES):
            if linked:
                folder.links.add(name)
            if linked or entry.is_file():
                folder.images.append(name)
        elif name.lower().endswith(SIDE_SUFFIXES) and entry.is_file():
            tree.side.append(Path(entry.path))
    return below


def is_folder(entry: os.DirEntry) -> bool:
    """Tell whether an entry is a folder or a link to one; a link to itself is none."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def prune(folder: Folder) -> bool:
    """Sort all below a folder and leave out what holds no image; tells whether any is left."""
    folder.images.sort()
    folder.folders = sorted(filter(prune, folder.folders), key=lambda child: child.path.name)
    return bool(folder.images or folder.folders)


def walk(folder: Folder) -> Iterator[Folder]:
    """Give a folder and all below it, in the order of their names."""
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


def linked_images(folder: Folder) -> list[str]:
    """Return the paths of those of a folder's images that are links."""
    return [os.path.join(folder.path, name) for name in sorted(folder.links)]


def words(name: str) -> list[str]:
    """Cut a name in its words, in lower case: "seg_train", "trainImages2", "tEST" and the like."""
    found = []
    for chunk in CHUNK_OF_NAME.findall(name):
        whole = chunk.lower() in PART_NAMES
        found += [chunk.lower()] if whole else [word.lower() for word in WORD.findall(chunk)]
    return found


def part_of(name: str) -> str | None:
    """Return the part that a name speaks of, if it speaks of one alone."""
    parts = {PART_NAMES[word] for word in words(name) if word in PART_NAMES}
    return parts.pop() if len(parts) == 1 else None


def is_part_name(name: str) -> bool:
    """Tell whether a name speaks of a part and of nothing else."""
    rest = {word for word in words(name) if not word.isdigit()} - PLAIN_WORDS
    return bool(rest) and rest <= PART_NAMES.keys() and part_of(name) is not None


def is_augmented(name: str) -> bool:
    """Tell whether a name says that what it holds is augmented."""
    spoken = words(name)
    denied = {"without", "no", "non", "not", "un", "before", "pre"} & set(spoken)
    return not denied and any(word.startswith("aug") and word != "august" for word in spoken)


def is_mask(name: str) -> bool:
    """Tell whether a name says that what it holds are masks or drawings on images."""
    return bool({"mask", "masks", "annotation", "annotations", "groundtruth"} & set(words(name)))


def name_in(root: Path | str, file: Path | str) -> str:
    """Return a file's path from a folder on, to where it lies in the folder or elsewhere."""
    start, file = os.path.join(root, ""), str(file)
    return file[len(start) :] if file.startswith(start) else os.path.relpath(file, root)


def shown(text: str) -> str:
    """Write a name so that every terminal and file can hold it: no control character in it."""
    text = text.encode("utf-8", "backslashreplace").decode()
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


# ==================================================================================================
# 14. distributed
# ==================================================================================================
# Several processes, one a card: what they tell one another, and which of them is gone.
#
# Started by torchrun (``torch.distributed.run``); gradients are exchanged by DistributedDataParallel
# while backward runs. One process alone is a group too, for which all of this is nothing.


ARRIVAL = 50  # seconds within which all processes must have come
EXCHANGE = timedelta(seconds=60)  # longest wait within a step
BEAT = 0.5  # seconds between two signs of life
SILENCE = 30  # seconds without one after which a process is lost
SILENCE_AFTER_ERROR = 4  # the same, where a connection has already failed
NOTICE = 15  # seconds that a main thread has to notice a loss by itself
BUCKETS = 4  # parts in which gradients are exchanged, each as soon as backward has made it
LOST = 5  # exit code


@dataclass(frozen=True)
class Place:
    """Where a process stands among those of its run, as its launcher says.

    Attributes:
        rank: from 0, of ``count``.
        count: processes of the run.
        local_rank: from 0, of ``local_count`` on this machine.
        local_count: processes on this machine.
        address: machine and port of the store that they meet at.
        serves: whether process 0 has to be that store, since the launcher is not.
        attempt: how often the launcher has started all processes again.
        started: whether a launcher started this process.
        launch: folder for what this program's own launch wants to know; None: another's.

    """

    rank: int = 0
    count: int = 1
    local_rank: int = 0
    local_count: int = 1
    address: tuple[str, int] = ("", 0)
    serves: bool = False
    attempt: int = 0
    started: bool = False
    launch: Path | None = None


class Group:
    """The processes of a run; without a place, this one alone."""

    def __init__(self, place: Place | None = None):
        self.place = place or Place()
        self.rank, self.count = self.place.rank, self.place.count
        self.first = self.rank == 0  # the one that writes and prints
        self.watch = self.store = self._pending = None
        self._meetings = 0
        self._stepped = False

    def join(self, cuda: bool) -> None:
        """Find the other processes.

        Args:
            cuda: whether tensors on GPUs will be exchanged, by nccl; those of the CPU go by gloo.

        Raises:
            ProcessLost: not all have come in time; the message names them.

        """
        if self.place.launch:
            (self.place.launch / f"worker-{self.rank}").write_text(str(os.getpid()))
        stores = [connect(self.place) for _ in range(2)]  # a wait in one must not hold up the other
        self.store = dist.PrefixStore("watch", stores[1])
        self.watch = Watch(self.store, self.rank, self.count, self.place.launch)
        self.watch.start()
        with gloo_silenced():
            dist.init_process_group(
                "cpu:gloo,cuda:nccl" if cuda else "gloo",
                store=stores[0],
                rank=self.rank,
                world_size=self.count,
                timeout=EXCHANGE,
            )
        self.tell("joined")

    def tell(self, what: str) -> None:
        """Leave word for this program's own launch."""
        if self.place.launch and self.first:
            (self.place.launch / what).write_text(str(os.getpid()))

    def stepped(self, step: int, totals: Tensor) -> None:
        """Note how far this process is; the first step is waited for, and told."""
        if self.watch:
            self.watch.step = step
        if self.place.launch and not self._stepped:
            totals.tolist()
            self.tell("stepped")
            self._stepped = True

    def meet(self) -> None:
        """Wait until all processes are here, however long one has work to do before.

        Raises:
            ProcessLost, UserError: one of them will not come.

        """
        if self.count == 1:
            return
        self._meetings += 1
        key, pause = f"meeting/{self._meetings}", 0.001
        self.store.add(key, 1)
        while self.store.add(key, 0) < self.count:
            self.watch.check()
            time.sleep(pause)
            pause = min(2 * pause, 0.1)

    def gather(self, value) -> list:
        """Return each process's value, in the order of their ranks."""
        if self.count == 1:
            return [value]
        self.meet()
        values = [None] * self.count
        dist.all_gather_object(values, value)
        return values

    def from_first(self, value):
        """Return the first process's value; the others' does not matter."""
        if self.count == 1:
            return value
        self.meet()
        values = [value]
        dist.broadcast_object_list(values, src=0)
        return values[0]

    def add(self, tensor: Tensor) -> Tensor:
        """Replace a tensor by its sum over the processes."""
        if self.count > 1:
            dist.all_reduce(tensor)
        return tensor

    def agree(self, code: int) -> int:
        """Return the largest code of all processes, those of the step before.

        A step late, so that none waits: the answer travels while the step is computed.
        """
        if self.count == 1:
            return code
        said = torch.tensor(code)
        pending, self._pending = (
            self._pending,
            (dist.all_reduce(said, dist.ReduceOp.MAX, async_op=True), said),
        )
        if pending is None:
            return 0
        pending[0].wait()
        return int(pending[1])

    def leave(self, code: int, reason: str = "") -> None:
        """Tell the others that this process ends, and why if it is too early."""
        if self.watch:
            self.watch.leave(code, reason)
        if dist.is_initialized() and not code:
            dist.destroy_process_group()


@contextlib.contextmanager
def together(place: Place, cuda: bool):
    """Enter the group of a place's processes, and leave it with a word to the others.

    Raises:
        ProcessLost: another process is gone.
        UserError: this process or another has ended with one. The message is empty where another
            process says it.

    """
    group = Group(place)
    try:
        with contextlib.ExitStack() as stack:
            if not group.first:  # the first process speaks for all
                silent = stack.enter_context(Path(os.devnull).open("w"))
                stack.enter_context(contextlib.redirect_stdout(silent))
            if group.count > 1:
                with_handler(signal.default_int_handler)
                group.join(cuda)
            yield group
            group.leave(0)
    except (UserError, ProcessLost) as error:
        raise leave_with(group, error) from error
    except (RuntimeError, KeyboardInterrupt) as error:
        if group.watch:
            with_handler(signal.SIG_IGN)
            try:
                group.watch.explain(error)
            except (UserError, ProcessLost) as found:
                raise leave_with(group, found) from error
        if isinstance(error, KeyboardInterrupt):
            group.leave(2, "interrupted")
        else:
            group.leave(1, one_line(error))
        raise
    except BaseException as error:
        group.leave(1, one_line(error))
        raise


def with_handler(handler) -> None:
    """Handle SIGTERM so: torchrun sends it to all others as soon as one process has died."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, handler)


def leave_with(group: Group, error: UserError | ProcessLost) -> UserError | ProcessLost:
    """Leave a group because of an error; returns it, without words where another says them."""
    speaks = group.watch is None or group.watch.speaks(error)
    group.leave(2 if isinstance(error, UserError) else LOST, str(error))
    return error if speaks else type(error)("")


def one_line(error: BaseException) -> str:
    """Return an exception as a line."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:200]


@contextlib.contextmanager
def gloo_silenced():
    """Send what C++ prints to nowhere: gloo tells of each connection."""
    sys.stdout.flush()
    kept, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)


def connect(place: Place) -> dist.Store:
    """Open a connection to the store that the processes meet at.

    Raises:
        ProcessLost: it is not there.

    """
    (host, port), timeout = place.address, timedelta(seconds=ARRIVAL)
    try:
        store = dist.TCPStore(
            host,
            port,
            is_master=place.serves and place.rank == 0,
            timeout=timeout,
            wait_for_workers=False,
            multi_tenant=True,
        )
    except RuntimeError as error:
        raise ProcessLost(
            f"process 0 of {place.count} has not arrived at {host}, port {port}, within "
            f"{ARRIVAL} s: start it, or give the right --master-addr and --master-port"
        ) from error
    return dist.PrefixStore(f"attempt {place.attempt}", store)


class Watch(threading.Thread):
    """Gives signs of life beside the main thread, and looks for those of the other processes.

    A process whose connection has failed knows that someone is gone, not who; one that waits for a
    GPU or for a machine that has vanished does not even know that.
    """

    def __init__(self, store: dist.Store, rank: int, count: int, launch: Path | None):
        super().__init__(daemon=True)
        self.store, self.rank, self.count, self.launch = store, rank, count, launch
        self.step = 0  # how far this process is
        self.over, self.lock = threading.Event(), threading.Lock()
        self.beats = 0
        self.said: dict[int, str] = {}  # each process's last sign
        self.heard: dict[int, float] = {}  # and when it came, of the monotonic clock
        self.unheard = 0.0  # since when the store has not answered; 0: it does

    def start(self) -> None:
        """Wait for all processes, then begin.

        Raises:
            ProcessLost: some have not come.

        """
        self.beat()
        absent, start = list(range(self.count)), time.monotonic()
        while absent := [k for k in absent if not self.store.check([str(k)])]:
            if time.monotonic() > start + ARRIVAL:
                here = set(range(self.count)) - set(absent)
                self.said = dict.fromkeys(here, "0 0")
                self.heard = dict.fromkeys(here, time.monotonic())
                raise ProcessLost(
                    f"{self.name_all(absent)} not arrived within {ARRIVAL} s: start all of them, "
                    "with the same arguments"
                )
            time.sleep(0.05)
        self.look()
        super().start()

    def name_all(self, ranks: list[int]) -> str:
        """Name processes, with the verb that follows."""
        names = ", ".join(map(str, ranks[:8])) + (", ..." if len(ranks) > 8 else "")
        if len(ranks) == 1:
            return f"process {names} of {self.count} has"
        return f"processes {names} of {self.count} have"

    def beat(self) -> None:
        """Give a sign of life."""
        self.beats += 1
        self.store.set(str(self.rank), f"{self.beats} {self.step} {socket.gethostname()}")

    def look(self) -> None:
        """Look for the others' signs."""
        signs = self.store.multi_get([str(k) for k in range(self.count)])
        for rank, sign in enumerate(signs):
            if self.said.get(rank) != sign.decode():
                self.said[rank], self.heard[rank] = sign.decode(), time.monotonic()

    def run(self) -> None:
        """Beat and look until this process leaves; end it where the main thread cannot."""
        noticed = 0.0
        while not self.over.wait(BEAT):
            try:
                with self.lock:
                    if self.over.is_set():
                        return
                    self.beat()
                    self.look()
                self.unheard = 0.0
            except RuntimeError:
                self.unheard = self.unheard or time.monotonic()
            if self.launch and not is_alive(int((self.launch / "pid").read_text())):
                self.launch = None
                os.kill(os.getpid(), signal.SIGTERM)  # nobody waits for this any more
            try:
                self.check()
            except (UserError, ProcessLost) as error:
                noticed = noticed or time.monotonic()
                if time.monotonic() > noticed + NOTICE:
                    if self.speaks(error):
                        print(f"error: {error}", file=sys.stderr, flush=True)
                    os._exit(LOST)

    def speaks(self, error: UserError | ProcessLost) -> bool:
        """Tell whether this process is the one to print an error of the group."""
        if isinstance(error, UserError):
            return self.rank == 0
        gone = {rank for rank in self.said if self.is_silent(rank, SILENCE_AFTER_ERROR)}
        return self.rank == min(set(self.said) - gone, default=self.rank)

    def is_silent(self, rank: int, seconds: float) -> bool:
        """Tell whether a process has given no sign for a time, and had not left."""
        if rank == self.rank or rank not in self.said:
            return False
        if self.said[rank].startswith("left"):
            return not self.said[rank].startswith("left 0")
        return time.monotonic() > self.heard[rank] + seconds

    def check(self, silence: float = SILENCE) -> None:
        """Look at what is known of the others.

        Raises:
            UserError: one has ended with one.
            ProcessLost: one has failed, or has given no sign for so many seconds.

        """
        for rank, said in list(self.said.items()):
            if said.startswith("left") and rank != self.rank:
                code, _, reason = said.removeprefix("left ").partition(" ")
                if code == "2":
                    raise UserError(reason if rank == 0 else f"process {rank}: {reason}")
                if int(code) == LOST:
                    raise ProcessLost(reason)
                if int(code):
                    raise ProcessLost(f"process {rank} of {self.count} has failed ({reason})")
        if self.unheard and time.monotonic() > self.unheard + silence:
            raise ProcessLost("the launcher's store, where the processes meet, is gone")
        silent = [k for k in range(self.count) if self.is_silent(k, silence) and not self.unheard]
        if silent:
            hosts = ", ".join(sorted({self.said[k].split()[-1] for k in silent}))
            raise ProcessLost(f"{self.name_all(silent)} died on {hosts}")

    def explain(self, error: RuntimeError | KeyboardInterrupt) -> None:
        """Find out which process an error of a connection, or a signal, is about, if it is.

        Raises:
            UserError, ProcessLost: as ``check``.

        """
        text = str(error).lower()
        late = "timed out" in text or "timeout" in text
        words = ("gloo/transport", "nccl", "connection", "peer")
        interrupted = isinstance(error, KeyboardInterrupt)
        if not (late or interrupted or any(word in text for word in words)):
            return
        start = time.monotonic()
        while time.monotonic() < start + (SILENCE_AFTER_ERROR + 1 if interrupted else NOTICE):
            self.check(SILENCE_AFTER_ERROR)
            time.sleep(0.1)
        if not late:
            return
        steps = {rank: int(said.split()[1]) for rank, said in self.said.items()}
        slowest = min(steps, key=steps.get)
        raise ProcessLost(
            f"process {slowest} of {self.count} has not answered at step {steps[slowest]} "
            f"({one_line(error)[:80]})"
        )

    def leave(self, code: int, reason: str) -> None:
        """Stop the signs, with a last one that says why."""
        with self.lock:
            self.over.set()
            with contextlib.suppress(RuntimeError):  # the store may have gone before
                self.store.set(str(self.rank), f"left {code} {reason}")


def is_alive(pid: int) -> bool:
    """Tell whether there is such a process on this machine."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


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
        wide = x.to(torch.promote_types(x.dtype, torch.float32))
        mean = wide.mean((0, 2, 3))
        # Some times faster on the CPU than var_mean, channels last.
        variance = (wide - mean.view(1, -1, 1, 1)).square_().mean((0, 2, 3))
        own = torch.cat([mean, variance, mean.new_full((1,), x.numel() // channels)])
        every = own.new_empty(dist.get_world_size() * len(own))
        dist.all_gather_into_tensor(every, own)
        means, variances, counts = every.view(-1, len(own)).split([channels, channels, 1], dim=1)
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
        """Return the gradients of x, weight and bias; the latter two are this process's part."""
        x, weight, mean, scale, total = ctx.saved_tensors
        shape = (1, -1, 1, 1)
        normal = (x - mean.view(shape)) * scale.view(shape)  # [B, C, H, W]
        sums = torch.stack([(grad * normal).sum((0, 2, 3)), grad.sum((0, 2, 3), dtype=mean.dtype)])
        grad_weight, grad_bias = sums.clone()
        dist.all_reduce(sums)
        along, level = (sums / total)[:, None, :, None, None].unbind(0)
        grad_x = (grad - level - normal * along) * (weight * scale).view(shape)
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
    """Have a model's batch norms see all processes' images; parameters and buffers stay theirs."""
    for name, child in module.named_children():
        if isinstance(child, nn.BatchNorm2d):
            synced = SyncedBatchNorm(child.num_features, child.eps, child.momentum, device="meta")
            synced._parameters, synced._buffers = child._parameters, child._buffers
            setattr(module, name, synced)
        else:
            synchronize_norms(child)


def parallelize(model: nn.Module) -> DistributedDataParallel:
    """Return a model whose backward exchanges gradients, in parts, while it still runs."""
    synchronize_norms(model)
    # A depthwise weight's strides have two spellings of one layout: nothing is slower for it.
    warnings.filterwarnings("ignore", "Grad strides do not match")
    size = sum(p.numel() * p.element_size() for p in model.parameters())
    return DistributedDataParallel(
        model,
        broadcast_buffers=False,  # they are equal
        bucket_cap_mb=size / BUCKETS / 2**20,
        gradient_as_bucket_view=True,
    )


def without_exchange(model: nn.Module):
    """Return the context of a pass whose gradients are only added to this process's own."""
    if isinstance(model, DistributedDataParallel):
        return model.no_sync()
    return contextlib.nullcontext()


def cut_passes(batch: Tensor, most: int, group: Group) -> list[Tensor]:
    """Cut a batch in passes of at most ``most`` images a process; returns this process's shares.

    All processes have the same number of passes and none goes without an image in one: the norms'
    statistics are exchanged in each.
    """
    passes = -(-len(batch) // (most * group.count))
    passes = max(1, min(passes, len(batch) // group.count))
    return [part.tensor_split(group.count)[group.rank] for part in batch.tensor_split(passes)]


def exchange_seconds(size: int, norms: int, count: int, bandwidth: float, latency: float) -> float:
    """Predict the seconds that a step's exchange takes, none of it hidden by backward.

    A ring passes each byte twice, less one part of ``count``, and each message's ends wait for one
    another around it.

    Args:
        size: bytes of the gradients.
        norms: batch norms, which exchange statistics in forward and their gradients in backward.
        count: processes.
        bandwidth: between two of them, in bytes a second.
        latency: of a message between two of them, in seconds.

    """
    messages = BUCKETS + 2 * norms + 1  # the last one for the sums of losses and hits
    ring = 2 * (count - 1)
    return ring / count * size / bandwidth + ring * messages * latency


def check_shares(group: Group, images: int, batch_size: int) -> None:
    """Make sure that each process has an image of each batch.

    Args:
        group: the processes.
        images: of the training part.
        batch_size: images of a step.

    Raises:
        UserError: there are too many processes; the message says what to give.

    """
    if group.count > images:
        raise UserError(
            f"{group.count} processes are more than the {images} training images: start at most "
            f"{images}"
        )
    smallest = images // -(-images // batch_size)  # batches are equal but for one image
    if group.count > smallest:
        raise UserError(
            f"{group.count} processes are more than the {smallest} images of a batch: start at "
            f"most {smallest}, or give a larger --batch-size"
        )


# ==================================================================================================
# 15. model.clustering
# ==================================================================================================
# Cluster attention: tokens are grouped around proposal centers, and each reads its group's center.
#
# Context Clusters (Ma et al., "Image as Set of Points", ICLR 2023) with the cosine or the Euclidean
# similarity of SClusterFormer (Fang et al., IEEE TIP 34:701-716, 2025, doi 10.1109/TIP.2024.3522809).


SIMILARITIES = ("cosine", "euclidean")
SHORTEST = 1e-12  # length that a vector is at least taken to have, as in F.normalize
HUGE = 1e30  # what is taken from the dot products that a dropout drops


def pool_tokens(x: Tensor, grid: tuple[int, int], size: tuple[int, int]) -> Tensor:
    """Average tokens on their grid to a grid of another size, with uneven bins where it must.

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
    """Cut a grid of tokens in fold x fold windows.

    A grid that fold does not divide is first padded at the bottom and the right by repeating its
    last row and column, so that the windows' averages stay those of real tokens.

    Args:
        x: [B, H*W, D].
        grid: (H, W).
        fold: windows a side.

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
    """Put windows together again: the inverse of ``to_windows``, padding dropped.

    Args:
        x: [B*fold*fold, h*w, D].
        grid: (H, W) of the whole.
        fold: windows a side.

    Returns:
        [B, H*W, D].

    """
    height, width = grid
    h, w = -(-height // fold), -(-width // fold)
    x = x.reshape(-1, fold, fold, h, w, x.shape[-1]).transpose(2, 3)
    x = x.reshape(x.shape[0], h * fold, w * fold, x.shape[-1])[:, :height, :width]
    return x.reshape(x.shape[0], height * width, x.shape[-1])


class ClusterAttention(nn.Module):
    """Group a window's tokens around ``centers ** 2`` proposal centers, a grouping for each head.

    A token takes part through one center only, its most similar one: the center gathers its tokens'
    values, weighted by similarity, and hands its mean back to them by the same weight.

    The computation is arranged for memory, not changed: centers are averages, and the maps of
    tokens are linear, so both are applied to the few centers instead of the many tokens. No token's
    value is ever computed, and its feature only for its length.

    Args:
        dim: width of a token.
        heads: groupings side by side.
        head_dim: width of a head.
        centers: proposal centers a side of a window.
        fold: the grid is cut in fold x fold windows, each grouped by itself.
        similarity: "cosine", or "euclidean": exp(-distance) of the normalized vectors.
        dropout: probability that a similarity is set to zero in training.
        salt: tells this module's dropout from others' (see ``draws``).

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
        salt: int = 0,
    ):
        super().__init__()
        if similarity not in SIMILARITIES:
            raise ValueError(f"similarity must be one of {SIMILARITIES}, not {similarity!r}")
        self.heads, self.head_dim, self.centers, self.fold = heads, head_dim, centers, fold
        self.similarity, self.dropout, self.salt = similarity, dropout, salt
        self.f = nn.Linear(dim, heads * head_dim)
        self.v = nn.Linear(dim, heads * head_dim)
        self.proj = nn.Linear(heads * head_dim, dim)
        self.sim_alpha = nn.Parameter(torch.ones(1))
        self.sim_beta = nn.Parameter(torch.zeros(1))

    def forward(
        self, x: Tensor, grid: tuple[int, int] | None = None, keys: Tensor | None = None
    ) -> Tensor:
        """Cluster the tokens of each image.

        Args:
            x: [B, H*W, dim], row by row.
            grid: (H, W); None when the grid is square.
            keys: [B] int64 for the dropout (see ``draws``); None draws them.

        Returns:
            [B, H*W, dim].

        """
        if grid is None:
            side = round(x.shape[1] ** 0.5)
            grid = (side, side)
        if self.training and self.dropout and keys is None:
            keys = fresh_keys(x.shape[0], x.device)
        windows, window = to_windows(x, grid, self.fold)
        # The choice of a center is a comparison of near values: half precision would change it.
        with torch.autocast(x.device.type, enabled=False):
            out = self._cluster(windows.to(self.f.weight.dtype), window, keys)
        return from_windows(out, grid, self.fold).to(x.dtype)

    @torch.no_grad()
    def grouping(
        self, x: Tensor, grid: tuple[int, int], keys: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Return which center each token goes through in the forward pass, and its similarity.

        Args:
            x, grid, keys: as in ``forward``.

        Returns:
            Numbers of the centers [B, heads, H*W], int64, and similarities of the same shape.
            Window w (row by row) has the centers from ``w * centers ** 2`` on.

        """
        windows, window = to_windows(x, grid, self.fold)
        with torch.autocast(x.device.type, enabled=False):
            _, value, index, _, _ = self._assign(windows.to(self.f.weight.dtype), window, keys)
        first_center = torch.arange(self.fold**2, device=x.device) * self.centers**2
        index = index.long() + first_center.repeat(len(x))[:, None, None]  # [W, heads, N]
        index, value = (
            from_windows(t.transpose(1, 2), grid, self.fold).transpose(1, 2) for t in (index, value)
        )
        return index, value

    def _assign(
        self, x: Tensor, window: tuple[int, int], keys: Tensor | None
    ) -> tuple[Tensor, ...]:
        """Give each token of the windows [W, N, D] its center.

        Returns:
            The tokens with a one behind each [W, N, D+1], their similarities and the numbers of
            their centers [W, h, N], the centers' values [W, h, M, d], and the weight of v with its
            bias [h*d, D+1].

        """
        heads, centers = self.heads, self.centers**2
        # A one behind each token takes the biases along: the maps f and v read D+1 numbers.
        x = F.pad(x, (0, 1), value=1.0)  # [W, N, D+1]
        f_weight = torch.cat([self.f.weight, self.f.bias[:, None]], 1)  # [h*d, D+1]
        v_weight = torch.cat([self.v.weight, self.v.bias[:, None]], 1)  # [h*d, D+1]

        # Proposal centers: averaging commutes with the linear maps.
        proposals = pool_tokens(x, window, (self.centers, self.centers))  # [W, M, D+1]
        both = F.linear(proposals, torch.cat([f_weight, v_weight]))  # [W, M, 2*h*d]
        center_f, center_v = both.unflatten(2, (2, heads, -1)).permute(2, 0, 3, 1, 4)
        # [W, h, M, d] each

        # Cosine of token and center, <f(x), c> / |f(x)|, with c taken to the token's width: of each
        # token and head only the best center's. Both similarities and LeakyReLU rise with the
        # cosine, so the sign of sim_alpha alone decides which end is the best.
        sign = torch.where(self.sim_alpha < 0, -1.0, 1.0)
        unit = sign * F.normalize(center_f, dim=-1)
        query = unit @ f_weight.unflatten(0, (heads, -1))  # [W, h, M, D+1]

        def similarity(best: Tensor) -> Tensor:
            return self._similarity(sign * best)

        dropped = None
        if self.training and self.dropout:
            shape = (-1, heads, centers, x.shape[1])
            count = len(x) // len(keys) * heads * centers * x.shape[1]
            kept = keep_mask(keys, self.salt, count, self.dropout).view(shape)
            dropped = kept.logical_not_().to(x.dtype)
        best, index, kept = BestCenter.apply(x, query, f_weight, dropped, similarity)
        value = similarity(best)  # [W, h, N]
        if dropped is not None:
            value = value * kept / (1 - self.dropout)
        return x, value, index, center_v, v_weight

    def _cluster(self, x: Tensor, window: tuple[int, int], keys: Tensor | None) -> Tensor:
        heads, centers = self.heads, self.centers**2
        x, value, index, center_v, v_weight = self._assign(x, window, keys)

        # Aggregate in the tokens' width, then take the sums through v: v is linear.
        gathered = Gather.apply(x, value, index, centers)  # [W, h, M, D+1]
        center = gathered @ v_weight.unflatten(0, (heads, -1)).mT + center_v  # [W, h, M, d]
        center = center / (occurrences(index, centers) + 1)[..., None]

        # Dispatch: proj is applied to the centers, each token takes its own.
        projected = center @ self.proj.weight.unflatten(1, (heads, -1)).permute(1, 2, 0)
        return Dispatch.apply(value, index, projected) + self.proj.bias

    def _similarity(self, cosine: Tensor) -> Tensor:
        if self.similarity == "euclidean":
            cosine = torch.exp(-unit_distance(cosine))
        return F.leaky_relu(self.sim_beta + self.sim_alpha * cosine, 0.2)


class BestCenter(torch.autograd.Function):
    """Find each token's best center in each head, and its cosine.

    Autograd would keep the similarities of all centers and the tokens' features; this keeps the
    best one's and computes the features again.
    """

    @staticmethod
    def forward(ctx, x, query, weight, dropped, similarity):
        """Compare tokens with centers.

        Args:
            ctx: autograd's.
            x: [W, N, D] tokens.
            query: [W, h, M, D] unit centers, taken to the tokens' width.
            weight: [h*d, D] of the linear map whose parts' lengths divide.
            dropped: [W, h, M, N], one where a dropout sets the similarity to zero, else zero; None
                without dropout. It is overwritten.
            similarity: maps cosines to similarities.

        Returns:
            Cosine, index and whether it is kept (None without dropout), of the best center, each
            [W, h, N].

        """
        heads, centers = query.shape[1:3]
        features = F.linear(x, weight).unflatten(2, (heads, -1))  # [W, N, h, d]
        length = torch.linalg.vector_norm(features, dim=-1).transpose(1, 2).contiguous()
        del features
        # Tokens last: what runs over centers is then vectorized over tokens.
        dots = (query.flatten(1, 2) @ x.transpose(1, 2)).unflatten(1, (heads, -1))  # [W, h, M, N]
        if dropped is not None:
            dots.sub_(dropped, alpha=HUGE)
        top = dots.amax(2, keepdim=True)
        index = first(dots.ge_(top)).clamp_max_(centers - 1)  # no center if all are not a number
        cosine = top.squeeze(2) / length.clamp_min(SHORTEST)
        kept = None
        if dropped is not None:
            # A dropped similarity is zero: the best where the best of those kept is less.
            zero = first(dropped)
            kept = (similarity(cosine) > 0) & (top.squeeze(2) > -HUGE / 2) | (zero == centers)
            index = torch.where(kept, index, zero)
            cosine = torch.where(kept, cosine, 0)
            ctx.mark_non_differentiable(kept)
        index = index.to(torch.uint8 if centers <= 256 else torch.int64)
        ctx.save_for_backward(x, query, weight, length, cosine, index)
        ctx.mark_non_differentiable(index)
        return cosine, index, kept

    @staticmethod
    @once_differentiable
    def backward(ctx, grad, *_):
        """Return the gradients of x, query and weight."""
        x, query, weight, length, cosine, index = ctx.saved_tensors
        grad = grad / length.clamp_min(SHORTEST)
        # Where the clamp holds, the length does not change.
        slope = torch.where(length > SHORTEST, -grad * cosine / length, 0)
        features = F.linear(x, weight).unflatten(2, (query.shape[1], -1))  # [W, N, h, d]
        grad_features = features.mul_(slope.transpose(1, 2)[..., None]).flatten(2)
        grad_x = (grad_features @ weight).add_(take(grad, index, query))
        grad_query = (scatter(grad, index, query.shape[2]) @ x).view_as(query)
        grad_weight = grad_features.flatten(0, 1).T @ x.flatten(0, 1)
        return grad_x, grad_query, grad_weight, None, None


class Gather(torch.autograd.Function):
    """Sum each center's tokens, weighted; keeps of the weights only a number and an index."""

    @staticmethod
    def forward(ctx, x, value, index, centers):
        """Sum x [W, N, D] by value and index [W, h, N] to [W, h, M, D], M = centers."""
        ctx.save_for_backward(x, value, index)
        return (scatter(value, index, centers) @ x).unflatten(1, (-1, centers))

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of x and value."""
        x, value, index = ctx.saved_tensors
        return take(value, index, grad), pick(x, index, grad), None, None


class Dispatch(torch.autograd.Function):
    """Hand each token its centers' vectors, weighted and summed over the heads."""

    @staticmethod
    def forward(ctx, value, index, projected):
        """Map value and index [W, h, N] and centers [W, h, M, D] to tokens [W, N, D]."""
        ctx.save_for_backward(value, index, projected)
        return take(value, index, projected)

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        """Return the gradients of value and projected."""
        value, index, projected = ctx.saved_tensors
        grad_projected = (scatter(value, index, projected.shape[2]) @ grad).view_as(projected)
        return pick(grad, index, projected), None, grad_projected


def first(mask: Tensor) -> Tensor:
    """Return where mask [W, h, M, N] of zeros and ones, overwritten, has its first one.

    Returns:
        [W, h, N], from 0 to M, M where there is none; of the mask's type.

    """
    countdown = torch.arange(mask.shape[2], 0, -1, device=mask.device, dtype=mask.dtype)
    return mask.shape[2] - mask.mul_(countdown[:, None]).amax(2)


def scatter(value: Tensor, index: Tensor, centers: int) -> Tensor:
    """Put value [W, h, N] at its index of M = centers: [W, h*M, N], zero elsewhere."""
    windows, heads, tokens = value.shape
    dense = value.new_zeros(windows, heads, centers, tokens)
    return dense.scatter_(2, index.long()[:, :, None], value[:, :, None]).flatten(1, 2)


def take(value: Tensor, index: Tensor, table: Tensor) -> Tensor:
    """Sum the rows of table [W, h, M, D] at index [W, h, N], times value, over heads: [W, N, D]."""
    windows, heads, centers = table.shape[:3]
    start = torch.arange(0, windows * heads * centers, centers, device=index.device)
    rows = (index + start.view(windows, heads, 1)).transpose(1, 2).flatten(0, 1)  # [W*N, h]
    out = F.embedding_bag(
        rows,
        table.flatten(0, 2),
        mode="sum",
        per_sample_weights=value.transpose(1, 2).flatten(0, 1),
    )
    return out.unflatten(0, (windows, -1))


def pick(x: Tensor, index: Tensor, table: Tensor) -> Tensor:
    """Multiply x [W, N, D] with the rows of table [W, h, M, D] at index [W, h, N]: [W, h, N]."""
    dots = (table.flatten(1, 2) @ x.transpose(1, 2)).unflatten(1, table.shape[1:3])  # [W, h, M, N]
    return dots.gather(2, index.long()[:, :, None]).squeeze(2)


def occurrences(index: Tensor, centers: int) -> Tensor:
    """Count the tokens of each of M = centers: index [W, h, N] to [W, h, M], of the float type."""
    ones = torch.ones(index.shape, device=index.device)
    return ones.new_zeros(*index.shape[:2], centers).scatter_add_(2, index.long(), ones)


def unit_distance(cosine: Tensor) -> Tensor:
    """Return the distance of two unit vectors from their cosine.

    Where a token equals its center the square root's slope is infinite. There the distance is zero
    within rounding, and the gradient is taken as zero, the subgradient that the reference takes.

    Args:
        cosine: any shape.

    Returns:
        The same shape, from 0 to 2.

    """
    squared = 2 - 2 * cosine
    apart = squared > 64 * torch.finfo(cosine.dtype).eps
    return torch.where(apart, torch.where(apart, squared, 1).sqrt(), 0)


class GeluLinear(torch.autograd.Function):
    """``linear(gelu(x))``, which computes the GELU again in backward instead of keeping it."""

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
    """A two-layer perceptron with a GELU between.

    Args:
        dim: width of a token.
        hidden: width between.

    """

    def __init__(self, dim: int, hidden: int):
        super().__init__()
        self.fc1 = nn.Linear(dim, hidden)
        self.fc2 = nn.Linear(hidden, dim)

    def forward(self, x: Tensor) -> Tensor:
        """Map [..., dim] to [..., dim]."""
        return GeluLinear.apply(self.fc1(x), self.fc2.weight, self.fc2.bias)


class ClusterBlock(nn.Module):
    """A depthwise convolution, cluster attention and a perceptron, each around a skip.

    The reference's block has the last two. Cluster attention knows no position and mixes tokens
    through their centers alone; the 3x3 convolution tells each token its neighborhood, as
    conditional position encodings do (Chu et al., arXiv:2102.10882).

    Args:
        dim: width of a token.
        mlp_ratio: the perceptron's hidden width over dim.
        **attention: the arguments of ``ClusterAttention`` from ``heads`` on.

    """

    def __init__(self, dim: int, mlp_ratio: int, **attention):
        super().__init__()
        self.local = nn.Conv2d(dim, dim, 3, padding=1, groups=dim)
        self.norm1 = nn.LayerNorm(dim)
        self.attention = ClusterAttention(dim, **attention)
        self.norm2 = nn.LayerNorm(dim)
        self.mlp = Mlp(dim, mlp_ratio * dim)

    def forward(self, x: Tensor, grid: tuple[int, int], keys: Tensor | None) -> Tensor:
        """Map [B, H*W, dim] to the same shape; the arguments are those of ``ClusterAttention``."""
        image = x.transpose(1, 2).unflatten(2, grid)  # [B, dim, H, W], channels last in memory
        x = x + self.local(image).flatten(2).transpose(1, 2)
        x = x + self.attention(self.norm1(x), grid, keys)
        return x + self.mlp(self.norm2(x))


# ==================================================================================================
# 16. train.augmentation
# ==================================================================================================
# Batches on the device: whole-batch augmentation of uint8 images, and their normalization.
#
# Every image's draws are keyed by seed, step and image (see ``draws``): the batch they stand in does
# not matter.


AUGMENTATION_SALT = 2**32  # clear of the salts of the model's dropouts, which count from 1
SHIFT = 1 / 16  # largest shift to each side, in widths of the image


def augment(images: Tensor, keys: Tensor) -> Tensor:
    """Flip, transpose and shift each image at random: a leaf has no up and no left.

    Flips and the transposition make the eight symmetries of the square; pixels shifted in from
    outside repeat the border.

    Args:
        images: [B, 3, S, S] of any type.
        keys: [B] int64 from ``draws.image_keys``.

    Returns:
        [B, 3, S, S], the same type.

    """
    batch, _, side, _ = images.shape
    draws = uniform(keys, AUGMENTATION_SALT, 5)
    reach = round(side * SHIFT)
    shifts = (draws[:, :2] * (2 * reach + 1)).long() - reach  # [B, 2]
    place = torch.arange(side, device=images.device)
    lines = (place + shifts[:, :, None]).clamp(0, side - 1)  # [B, 2, S]
    flipped = draws[:, 2:4, None] < 0.5
    rows, columns = torch.where(flipped, side - 1 - lines, lines).unbind(1)  # [B, S] each
    transposed = draws[:, 4:] < 0.5
    # A pixel's source is what its row and its column contribute.
    down = torch.where(transposed, columns, rows * side)  # [B, S]
    across = torch.where(transposed, rows * side, columns)  # [B, S]
    source = (down[:, :, None] + across[:, None, :]).view(batch, 1, side * side)
    return images.flatten(2).gather(2, source.expand(-1, 3, -1)).view_as(images)


# ==================================================================================================
# 17. data.arrays
# ==================================================================================================
# Arrays: images and labels that lie in one .npz file, as MedMNIST ships them.
#
# An image in a file is named like one in a folder: ``FILE.npz/ARRAY/NUMBER``.


CHUNK_BYTES = 2**25  # of an array read at a time
LARGEST_LABELS = 2**28  # bytes
IMAGE_WORDS = {"image", "images", "img", "imgs", "x", "data", "features"}
LABEL_WORDS_OF_ARRAYS = {"label", "labels", "y", "target", "targets", "class", "classes"}


def read_header(file) -> tuple[tuple[int, ...], bool, np.dtype]:
    """Read the start of an array's file: shape, whether it is in Fortran's order, and type.

    Raises:
        ValueError: it is no array, or one that only runs of code could load.

    """
    version = npy.read_magic(file)
    if version == (1, 0):
        header = npy.read_array_header_1_0(file)
    elif version == (2, 0):
        header = npy.read_array_header_2_0(file)
    else:
        raise ValueError("an array of an unknown version")
    if header[2].hasobject:
        raise ValueError("an array of objects, which only code could load")
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


def image_shape(shape: tuple[int, ...]) -> bool:
    """Tell whether an array's shape is that of images: [N, H, W], or with 1, 3 or 4 channels."""
    if min(shape, default=0) < 1 or not 3 <= len(shape) <= 4:
        return False
    return len(shape) == 3 or shape[3] in (1, 3, 4) or shape[1] in (1, 3)


def pair_arrays(shapes: dict[str, tuple[int, ...]]) -> list[tuple[str, str, str]]:
    """Return the arrays that hold images with those that hold their labels, and each one's part.

    They belong together when their names differ in the word for what they hold, or when there is
    but one of each.
    """
    images = {
        name: set(words(name)) - IMAGE_WORDS for name, shape in shapes.items() if image_shape(shape)
    }
    labels = {
        name: set(words(name)) - LABEL_WORDS_OF_ARRAYS
        for name, shape in shapes.items()
        if name not in images and 1 <= len(shape) <= 2
    }
    pairs = []
    for image, rest in images.items():
        fits = [name for name in labels if shapes[name][0] == shapes[image][0]]
        own = [name for name in fits if labels[name] == rest]
        if own or (len(images) == 1 and len(fits) == 1):
            part = part_of(image) or ""
            pairs.append((image, (own or fits)[0], part))
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
    candidate = Candidate("npz", path.parent, source=f"arrays of {path.name}")
    try:
        pairs = pair_arrays(array_shapes(path))
        for images, labels, part in pairs:
            values = read_label_array(path, labels)
            texts, several = label_texts(values)
            if several:
                candidate.refusal = candidate.refusal or (
                    f"the array {labels!r} of {path.name} holds several labels in {several} of "
                    f"{len(texts)} rows, and this program learns one class an image: keep one "
                    "label in each row"
                )
            start = os.path.join(path, images)
            digits = len(str(len(texts)))
            candidate.files += [
                os.path.join(start, str(number).zfill(digits)) for number in range(len(texts))
            ]
            candidate.names += texts
            candidate.given += [part] * len(texts)
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
    """Give the images of an array in their order, [H, W] or [H, W, 3 or 4], uint8.

    Floats from 0 to 1 and 16-bit integers are scaled to 8 bits.

    Raises:
        Exception: the file is damaged, or has gone.

    """
    with zipfile.ZipFile(archive) as packed, packed.open(f"{name}.npy") as file:
        shape, fortran, dtype = read_header(file)
        if fortran:
            raise ValueError("an array in Fortran's order")
        size = int(np.prod(shape[1:], dtype=np.int64)) * dtype.itemsize
        if size > Image.MAX_IMAGE_PIXELS:
            raise ValueError("images beyond Pillow's limit")
        rows, scale = max(1, CHUNK_BYTES // size), None
        for start in range(0, shape[0], rows):
            count = min(rows, shape[0] - start)
            raw = file.read(count * size)
            chunk = np.frombuffer(raw, dtype=dtype, count=count * size // dtype.itemsize)
            chunk = chunk.reshape(count, *shape[1:])
            if chunk.ndim == 4 and chunk.shape[3] not in (1, 3, 4):
                chunk = chunk.transpose(0, 2, 3, 1)
            if chunk.ndim == 4 and chunk.shape[3] == 1:
                chunk = chunk[..., 0]
            if dtype != np.uint8:
                scale = scale or scale_of(chunk)
                chunk = np.nan_to_num(chunk.astype(np.float32) * scale).clip(0, 255)
                chunk = chunk.round().astype(np.uint8)
            yield from chunk


def scale_of(chunk: np.ndarray) -> float:
    """Return what brings values to 0 to 255, judged by their largest."""
    largest = float(np.nanmax(chunk)) if chunk.size else 0.0
    if chunk.dtype.kind in "fb" and largest <= 1:
        return 255.0
    return 1 / 257 if largest > 255 else 1.0


# ==================================================================================================
# 18. data.folders
# ==================================================================================================
# Folders that say the classes: class folders, alone or in folders of parts.


Classes = list[tuple[str, Folder]]  # the name of each class and where its images lie


def class_folders(folder: Folder) -> Classes:
    """Return the folders just below that hold images, or that hold nothing but a folder of images.

    The latter, ``<class>/images/...``, count where each of them has that folder by the same name.
    """
    direct = [
        (child.path.name, child)
        for child in folder.folders
        if child.images and not is_mask(child.path.name)
    ]
    if direct:
        return direct
    inner = []
    for child in folder.folders:
        inside = [below for below in child.folders if not is_mask(below.path.name)]
        if len(inside) == 1 and inside[0].images and not is_part_name(child.path.name):
            inner.append((child.path.name, inside[0]))
    names = {inside.path.name.lower() for _, inside in inner}
    return inner if len(inner) == len(folder.folders) > 1 and len(names) == 1 else []


def class_images(folder: Folder) -> list[str]:
    """Return the images of a class: in its folder and below, without masks and augmented copies."""
    files = image_files(folder)
    for child in folder.folders:
        if not is_mask(child.path.name) and not is_augmented(child.path.name):
            files += class_images(child)
    return files


def part_folders(folder: Folder) -> dict[str, list[Folder]]:
    """Return the folders just below that are parts, by part.

    A folder that is named for its part alone goes before one whose name says more, and one that is
    not augmented before one that is.
    """
    found = {}
    for child in folder.folders:
        part = part_of(child.path.name)
        if part:
            found.setdefault(part, []).append(child)
    for part, children in found.items():
        plain = [child for child in children if is_part_name(child.path.name)]
        original = [child for child in children if not is_augmented(child.path.name)]
        found[part] = plain or original or children
    return found


def look_through(folder: Folder) -> Folder:
    """Go down while a folder holds nothing but one folder: train/<name of the set>/<class>/..."""
    while not folder.images and len(folder.folders) == 1 and not folder.folders[0].images:
        folder = folder.folders[0]
    return folder


def part_classes(folder: Folder) -> Classes:
    """Return the class folders of a part.

    Where they lie in several folders, train/Apple/healthy and train/Corn/healthy, classes are named
    with these, unless all of them have the same classes: train/first/healthy, train/second/healthy.
    """
    folder = look_through(folder)
    classes = class_folders(folder)
    if classes or folder.images:
        return classes
    original = [child for child in folder.folders if not is_augmented(child.path.name)]
    groups = [(child, part_classes(child)) for child in original or folder.folders]
    same = len({frozenset(name for name, _ in own) for _, own in groups}) == 1
    return [
        (name if same else f"{child.path.name}/{name}", inside)
        for child, own in groups
        for name, inside in own
    ]


def folder_candidates(folder: Folder) -> list[Candidate]:
    """Return every set of class folders at or below a folder."""
    parts = part_folders(folder)
    labeled = {
        part: [found for child in children for found in part_classes(child)]
        for part, children in parts.items()
        if part != "predict"
    }
    direct = [(n, c) for n, c in class_folders(folder) if not is_part_name(n)]
    found, used = [], set()
    if len({name for name, _ in labeled.get("train", [])}) > 1:
        candidate = make_candidate("parts", folder, labeled)
        for part, children in parts.items():
            for child in children:
                flat = part == "validation" and not candidate.given.count(part)
                lost = class_images(child) if flat else image_files(look_through(child))
                if flat or (labeled.get(part)):
                    reason = f"no class folder: it lies in {child.path.name} without one"
                    candidate.skipped += [(name_in(folder.path, file), reason) for file in lost]
        candidate.notes += [
            f"passed over {shown(child.path.name)}, beside {shown(parts[part][0].path.name)}"
            for child in folder.folders
            if (part := part_of(child.path.name))
            and child not in parts[part]
            and not is_augmented(child.path.name)
        ]
        found.append(candidate)
        used = {str(child.path) for children in parts.values() for child in children}
    elif len(direct) > 1:
        names = {name for name, _ in direct}
        held_out = {
            part: classes
            for part, classes in labeled.items()
            if part != "train" and names & {name for name, _ in classes}
        }
        kind = "parts" if held_out else "classes"
        found.append(make_candidate(kind, folder, {"": direct} | held_out))
        used = {str(folder.path / name) for name, _ in direct}
    elif len(labeled.get("train", direct)) == 1:
        lone = make_candidate("classes", folder, {"": labeled.get("train", direct)})
        lone.sure = False
        lone.refusal = (
            f"only one class in {folder.path}, {lone.names[0]!r}: a classifier needs two class "
            "folders at least"
        )
        found.append(lone)
    for child in folder.folders:
        if str(child.path) not in used:
            found += folder_candidates(child)
    return found


def make_candidate(kind: str, folder: Folder, parts: dict[str, Classes]) -> Candidate:
    """List the images of a set by part, class and name."""
    candidate = Candidate(kind, folder.path)
    train = {name.casefold() for name, _ in parts.get("train", parts.get("", []))}
    links = []
    for part in sorted(parts):
        classes = parts[part]
        lone = len({name for name, _ in classes}) == 1
        if part in ("test", "validation") and lone and classes[0][0].casefold() not in train:
            continue  # test/test/..., test/images/...: no class
        for name, child in sorted(classes, key=lambda entry: entry[0]):
            files = class_images(child)
            links += [file for inside in walk(child) for file in linked_images(inside)]
            candidate.files += files
            candidate.names += [name] * len(files)
            candidate.given += [part] * len(files)
    if links:
        leave_out_links(candidate, set(links))
    return candidate


def leave_out_links(candidate: Candidate, links: set[str]) -> None:
    """Leave out links to images of the same class that the set holds at their own place."""
    own = {
        (os.path.realpath(file), name)
        for file, name in zip(candidate.files, candidate.names, strict=True)
        if file not in links
    }
    kept = []
    for number, (file, name) in enumerate(zip(candidate.files, candidate.names, strict=True)):
        if file in links:
            target = (os.path.realpath(file), name)
            if target in own:
                continue
            own.add(target)
        kept.append(number)
    for field in ("files", "names", "given"):
        values = getattr(candidate, field)
        setattr(candidate, field, [values[number] for number in kept])


def flat_images(folder: Folder, train: set[str]) -> list[str]:
    """Return the images of a part whose folders name no class of ``train`` (in lower case)."""
    inside = {child.path.name.casefold() for child in walk(folder)} - {folder.path.name.casefold()}
    if inside & train:
        return []
    return [file for child in walk(folder) for file in image_files(child)]


def find_unlabeled(root: Folder, candidate: Candidate) -> list[str]:
    """Return the images to predict: those of a test folder without classes.

    It is looked for in the folder of the set and in those above it, up to the root.
    """
    train = {
        name.casefold().rpartition("/")[2]
        for name, part in zip(candidate.names, candidate.given, strict=True)
        if part in ("", "train")
    }
    above, folder = [root], root
    while folder.path != candidate.root:
        folder = next((c for c in folder.folders if candidate.root.is_relative_to(c.path)), None)
        if folder is None:
            break
        above.append(folder)
    own = set(candidate.files)
    for folder in reversed(above):
        parts = part_folders(folder)
        for part in ("predict", "test"):
            files = [file for child in parts.get(part, []) for file in flat_images(child, train)]
            if files and not own.intersection(files):
                return sorted(files)
    return []


# ==================================================================================================
# 19. data.tables
# ==================================================================================================
# Tables: labels that stand in CSV files, whatever their columns are called, matched to images.


LARGEST_TABLE = 64 * 2**20  # bytes; what is larger holds more than labels
LARGEST_MAP = 2**20  # bytes
WIDEST = 100  # columns above which a table is left after a look at its first rows
LOOK = 1000  # rows of that look
NO_LABEL = {"", "nan", "null", "<na>", "n/a", "#n/a"}
MOST_LABEL_MAPS, MOST_TABLES = 20, 200  # files that are read; more are one for each image
# Columns that hold labels, the surest name first: sure ones, others, then words in names.
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
ONES, ZEROS = {"1", "1.0", "true"}, {"0", "0.0", "false"}
NO_CLASS = {"", "index", "id", "unnamed: 0", "fold", "kfold"}  # columns that never hold labels


class ImageNames:
    """The images of a tree by their names, in any case, with and without extension.

    Attributes:
        root: of the tree.
        paths: of each image from the root on, with "/".
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

    def find(self, value: str) -> list[int]:
        """Return the numbers of the images that a table's cell may mean."""
        name = value.strip().replace("\\", "/").rpartition("/")[2].casefold()
        found = self.by_name.get(name) or self.by_stem.get(name)
        if not found and name.endswith(IMAGE_SUFFIXES):
            found = self.by_stem.get(posixpath.splitext(name)[0])
        return found or []

    def file(self, number: int) -> str:
        """Return the path of an image."""
        return os.path.join(self.root, self.paths[number])


@dataclass
class Table:
    """A table in which a column names images.

    Attributes:
        path: of the file.
        folder: the folder that it speaks of, from the tree's root on, "" for the root.
        header: names of the columns.
        rows: [N] cells.
        key: number of the column that names images.
        images: [N] number of each row's image, None where there is none.
        lost: [N] why a row has none, "" where it has one.

    """

    path: Path
    folder: str
    header: list[str]
    rows: list[list[str]]
    key: int
    images: list[int | None] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    def column(self, name: str) -> list[str]:
        """Return the cells of a column, without spaces around them."""
        number = self.header.index(name)
        return [row[number].strip() for row in self.rows]


def read_text(path: Path, most: int) -> str | None:
    """Read a text in UTF-8, UTF-16 with its mark, or else Windows' or ISO's Latin.

    None where it cannot be read, or is larger than ``most`` bytes.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except OSError:
        return None
    if len(raw) > most:
        return None
    marked = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            pass
    return raw.decode("latin-1")


def read_rows(path: Path) -> tuple[list[str], list[list[str]]]:
    """Read a table: its header, and its rows, each as long as the header.

    The delimiter is the one that the first line has most of. A wide table is read whole only where
    ``read_table`` needs it; damaged quotes end it early.
    """
    text = read_text(path, LARGEST_TABLE)
    if not text:
        return [], []
    if text.startswith("sep="):  # Excel's own line
        text = text.partition("\n")[2]
    first = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(",;\t|", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    header, rows = [], []
    try:
        header = [cell.strip() for cell in next((row for row in reader if any(row)), [])]
        width = len(header)
        for row in itertools.islice(reader, LOOK if width > WIDEST else None):
            if any(row):
                rows.append((row + [""] * width)[:width])
        if width > WIDEST and len(rows) * width * 10 <= LARGEST_TABLE:
            rows += [(row + [""] * width)[:width] for row in reader if any(row)]
    except csv.Error:
        pass
    return header, rows


def read_tables(tree: Tree, names: ImageNames) -> list[Table]:
    """Read the tables of a tree that name images, those nearest to its root first."""
    paths = [path for path in tree.side if path.suffix.lower() in (".csv", ".tsv")]
    paths.sort(key=lambda path: (len(path.parts), str(path)))
    tables = (read_table(path, names) for path in paths[:MOST_TABLES])
    return [table for table in tables if table is not None]


def read_table(path: Path, names: ImageNames) -> Table | None:
    """Read a table and find the column that names images.

    None where no column does; an example submission is read all the same.
    """
    header, rows = read_rows(path)
    if not header:
        return None
    known = [
        len({row[n] for row in rows[:LOOK] if row[n] and names.find(row[n])})
        for n in range(len(header))
    ]
    key = known.index(max(known))
    for n, cell in enumerate(header):
        if cell.lower().endswith(IMAGE_SUFFIXES) and names.find(cell):
            # The first line is a row, too: the table has no header.
            rows.insert(0, header)
            key, header = n, [f"column {number + 1}" for number in range(len(header))]
            break
    else:
        if not known[key] and not is_sample(path):
            return None
    folder = os.path.relpath(path.parent, names.root).replace(os.sep, "/")
    while is_part_name(posixpath.basename(folder)):  # train/labels.csv speaks of train's parent
        folder = posixpath.dirname(folder)
    table = Table(path, "" if folder == "." else folder, header, rows, key)
    match_rows(table, names)
    return table


def leaves(value: str, table: Table, names: ImageNames) -> bool:
    """Tell whether a path in a table leads out of the data folder."""
    value = value.replace("\\", "/")
    if value.startswith("/") or re.match(r"[A-Za-z]:/", value):
        return not value.startswith(names.root.replace(os.sep, "/").rstrip("/") + "/")
    place = os.path.relpath(table.path.parent, names.root).replace(os.sep, "/")
    return posixpath.normpath(posixpath.join(place, value)).split("/")[0] == ".."


def match_rows(table: Table, names: ImageNames) -> None:
    """Find each row's image: near the table first, and where several have the name, the likeliest.

    That is the one whose folders agree best with the cell, then with the table's part, then the one
    in the folder from which most rows have theirs.
    """
    values = [row[table.key].strip() for row in table.rows]
    found = [[] if leaves(value, table, names) else names.find(value) for value in values]
    everywhere = sum(map(bool, found))
    while table.folder:
        start = table.folder + "/"
        inside = [[n for n in numbers if names.paths[n].startswith(start)] for numbers in found]
        # An example submission whose images are kept back has none anywhere.
        if 2 * sum(map(bool, inside)) >= everywhere:
            found = inside
            break
        table.folder = posixpath.dirname(table.folder)
    homes = Counter(posixpath.dirname(names.paths[n]) for numbers in found for n in numbers)
    part = part_of(table.path.stem) or ("test" if is_sample(table.path) else "train")

    def rank(number: int, value: str) -> tuple:
        path = names.paths[number]
        home = posixpath.dirname(path)
        asked = value.replace("\\", "/").casefold().split("/")[-2::-1]
        has = home.casefold().split("/")[::-1]
        agree = len(
            list(
                itertools.takewhile(lambda pair: pair[0] == pair[1], zip(asked, has, strict=False))
            )
        )
        parts = {part_of(step) for step in home.split("/")}
        return -agree, part not in parts, is_mask(home), -homes[home], len(home), path

    for value, numbers in zip(values, found, strict=True):
        best = min(numbers, key=lambda n: rank(n, value)) if len(numbers) > 1 else None
        table.images.append(best if best is not None else next(iter(numbers), None))
        if numbers:
            table.lost.append("")
        elif not value:
            table.lost.append("no file: the row names none")
        elif leaves(value, table, names):
            table.lost.append("refused: the path leads out of the data folder")
        else:
            table.lost.append(f"no file: a row of {table.path.name} names it")


def is_sample(path: Path) -> bool:
    """Tell whether a table is a competition's example of what to hand in."""
    spoken = set(words(path.stem))
    return bool({"submission", "submissions", "samplesubmission", "submit"} & spoken)


def is_binary(cells: list[str]) -> bool:
    """Tell whether cells are zeros and ones, at least one of them a one."""
    values = {cell.lower() for cell in set(cells)} - NO_LABEL
    return bool(values & ONES) and values <= ONES | ZEROS


def part_column(table: Table) -> str | None:
    """Return the column whose cells are names of parts."""
    for name in table.header:
        cells = {cell.lower() for cell in table.column(name)} - NO_LABEL
        if cells and cells <= PART_NAMES.keys() and "train" in {PART_NAMES[c] for c in cells}:
            return name
    return None


def label_columns(table: Table, wanted: list[str]) -> tuple[list[str], bool]:
    """Return the column that holds a table's labels, or the columns of a one-hot code.

    Returns:
        names of columns, none where there are no labels, and whether that is more than a guess.

    Args:
        table: of images.
        wanted: the columns of the example submission, if there is one: what it asks for is learned.

    """
    split = part_column(table)
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
    named = [name for name in others if LABEL_WORDS & set(words(name)) and counts[name] > 1]
    if named:
        return named[:1], bool(SURE_WORDS & set(words(named[0])))
    if len(binary) > 1 or len(others) == 1:
        return binary or others, False
    few = [name for name in others if 1 < counts[name] <= max(2, len(table.rows) // 2)]
    text = [name for name in few if not all(map(is_number, set(table.column(name)) - NO_LABEL))]
    return ([min(text or few, key=counts.get)] if few else []), False


def is_number(text: str) -> bool:
    """Tell whether a cell is a number."""
    return re.fullmatch(r"[-+]?\d+(\.\d*)?([eE][-+]?\d+)?", text) is not None


def read_labels(table: Table, columns: list[str]) -> tuple[list[str], str]:
    """Return a label for each row, "" where there is none, and what speaks against all of them."""
    if len(columns) > 1:
        cells = list(zip(*map(table.column, columns), strict=True))
        ones = [[n for n, cell in enumerate(row) if cell.lower() in ONES] for row in cells]
        several = sum(len(row) > 1 for row in ones)
        labels = [columns[row[0]] if row else "" for row in ones]
        what = f"the columns {', '.join(columns[:4])}{', ...' if len(columns) > 4 else ''} of "
        return labels, several_labels(what + table.path.name, several, len(table.rows))
    labels = table.column(columns[0])
    labels = ["" if label.lower() in NO_LABEL else label for label in labels]
    known = set(labels) - {""}
    if known and all(re.fullmatch(r"-?\d+\.0*", label) for label in known):  # integers beside gaps
        labels = [label.partition(".")[0] for label in labels]
    several = count_several(labels)
    what = f"the column {columns[0]!r} of {table.path.name}"
    refusal = several_labels(what, several, len(table.rows))
    if not refusal and len(known) > 20 and 2 * len(known) > len(table.rows):
        refusal = (
            f"{what} has {len(known)} different values in {len(table.rows)} rows, which are no "
            "classes: give a set with a few classes"
        )
    return labels, refusal


def several_labels(what: str, several: int, rows: int) -> str:
    """Say that rows have more than one label, if they do."""
    if not several:
        return ""
    return (
        f"{what} hold{'' if what.startswith('the columns') else 's'} several labels in {several} "
        f"of {rows} rows, and this program learns one class an image: keep one label in each row"
    )


def count_several(labels: list[str]) -> int:
    """Count the cells that hold more than one label.

    "scab rust" is two labels where "scab" and "rust" are cells of their own, too; "black rot", in a
    column with no "black", is one. In a column that has two such labels somewhere, one known word
    is enough: "rust mildew" is two where "rust" is a label.
    """
    counts = Counter(labels)
    cut = {label: [w for w in re.split(r"[\s,;|]+", label) if w] for label in counts}
    cut = {label: parts for label, parts in cut.items() if len(parts) > 1}
    sure = [
        label
        for label, parts in cut.items()
        if re.search(r"[|;]", label)
        or all(part.isdigit() for part in parts)
        or all(part in counts for part in parts)
    ]
    if not sure:
        return 0
    return sum(
        counts[label]
        for label, parts in cut.items()
        if label in sure or any(part in counts for part in parts)
    )


def read_map(tree: Tree, table: Table, labels: set[str]) -> dict[str, str]:
    """Return the names of integer labels from a JSON file in the table's folder or near it."""
    maps = [path for path in tree.side if path.suffix.lower() == ".json"]
    home = table.path.parent
    maps.sort(key=lambda path: (path.parent != home, home not in path.parents, str(path)))
    for path in maps[:MOST_LABEL_MAPS]:
        try:
            content = json.loads(read_text(path, LARGEST_MAP) or "null")
        except (ValueError, RecursionError):
            continue
        if not isinstance(content, dict):
            continue
        for pairs in (content.items(), ((value, key) for key, value in content.items())):
            named = {
                str(key): value for key, value in pairs if isinstance(value, str) and value.strip()
            }
            if labels <= named.keys() and len({named[label] for label in labels}) == len(labels):
                return {label: named[label].strip() for label in labels}
    return {}


def table_candidates(tree: Tree, names: ImageNames, tables: list[Table]) -> list[Candidate]:
    """Return the sets that tables describe, those of one folder and one form taken together."""
    wanted = {table.folder: table.header for table in tables if is_sample(table.path)}
    groups = {}
    for table in tables:
        if is_sample(table.path):
            continue
        columns, sure = label_columns(table, nearest(wanted, table.folder))
        if columns:
            groups.setdefault((table.folder, tuple(columns), sure), []).append(table)
    homes = [folder for (folder, *_), group in groups.items() if not all(map(asks, group))]
    return [
        make_table_candidate(tree, names, group, list(columns), sure, tables)
        for (folder, columns, sure), group in groups.items()
        # test.csv may hold more than names; beside train.csv its columns are no labels.
        if not (folder in homes and all(map(asks, group)))
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
    group = sorted(group, key=lambda table: -len(table.rows))
    if any(part_of(table.path.stem) == "train" for table in group):  # Meta.csv beside Train.csv
        group = [table for table in group if part_of(table.path.stem)]
    root = Path(names.root, group[0].folder)
    candidate = Candidate("csv", root, sure=sure)
    first, label_of, given_of, used, empty, differing = group[0], {}, {}, [], set(), set()
    start = len(first.folder)
    for table in group:
        own = {n for n in table.images if n is not None}
        if len(own & label_of.keys()) * 2 > len(own):
            continue  # the same images again: train_folds.csv beside train.csv
        used.append(table)
        labels, refusal = read_labels(table, columns)
        candidate.refusal = candidate.refusal or refusal
        split = part_column(table)
        parts = table.column(split) if split else [""] * len(table.rows)
        home = table.path.parent.name
        said = part_of(table.path.stem) or (part_of(home) if is_part_name(home) else None)
        for row, number in enumerate(table.images):
            if number is None:
                candidate.skipped.append((table.rows[row][table.key], table.lost[row]))
            elif not labels[row]:
                empty.add(number)
            elif label_of.setdefault(number, labels[row]) != labels[row]:
                differing.add(number)
            else:
                part = PART_NAMES.get(parts[row].lower()) if split else said
                given_of[number] = part or part_in_path(names.paths[number][start:]) or ""
    empty -= label_of.keys()
    for number in differing:
        del label_of[number]
    spoiled = empty | differing
    candidate.skipped += [
        (name_in(root, names.file(n)), reason)
        for numbers, reason in (
            (empty, "no label: its cell is empty"),
            (differing, "two labels: rows differ"),
        )
        for n in sorted(numbers)
    ]
    known = set(label_of.values())
    named = read_map(tree, first, known) if all(map(is_number, known)) else {}
    for number in sorted(label_of, key=lambda n: names.paths[n]):
        candidate.files.append(names.file(number))
        candidate.names.append(named.get(label_of[number], label_of[number]))
        candidate.given.append(given_of[number])
    candidate.written = {named.get(label, label): label for label in known}
    candidate.source = source_text(first, columns, used)
    spoken = {n for table in tables for n in table.images if n is not None}
    homes = Counter(posixpath.dirname(names.paths[n]) for n in label_of)
    for number, path in enumerate(names.paths):
        if number not in spoken and homes[posixpath.dirname(path)]:
            lost = (name_in(root, names.file(number)), f"no row: {first.path.name} lacks it")
            candidate.skipped.append(lost)
    candidate.predict = [
        names.file(n)
        for table in tables
        if table not in used and table.folder == first.folder and asks(table)
        for n in dict.fromkeys(table.images)
        if n is not None and n not in label_of and n not in spoiled
    ]
    return candidate


def asks(table: Table) -> bool:
    """Tell whether a table lists images to predict."""
    return is_sample(table.path) or part_of(table.path.stem) in ("test", "predict")


def part_in_path(path: str) -> str | None:
    """Return the part that the folders of a path speak of, the innermost first."""
    for step in path.split("/")[-2::-1]:
        if part_of(step) not in (None, "predict"):
            return part_of(step)
    return None


def source_text(first: Table, columns: list[str], used: list[Table]) -> str:
    """Say where labels are from."""
    what = f"column {columns[0]!r}" if len(columns) == 1 else f"{len(columns)} columns"
    more = f" and {len(used) - 1} more" if len(used) > 1 else ""
    return f"labels from {what} of {first.path.name}{more}"


# ==================================================================================================
# 20. model.sclusterformer
# ==================================================================================================
# SClusterFormer for RGB images: two clustering branches, fused by cross-attention.
#
# Fang, Sun, Zheng & Wu, "Deformable Convolution-Enhanced Hierarchical Transformer
# With Spectral-Spatial Cluster Attention for Hyperspectral Image Classification", IEEE
# TIP 34:701-716, 2025.


class Embedding(nn.Module):
    """Tokens from a feature map: a strided convolution, a norm over the batch and a GELU.

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
        config: the model's numbers.
        similarity: "cosine" (upper) or "euclidean" (lower).
        strides: of each stage's embedding.
        groups: of the embeddings.
        salt: number of the first block, to tell dropouts apart.

    """

    def __init__(
        self, config: Config, similarity: str, strides: tuple[int, ...], groups: int, salt: int
    ):
        super().__init__()
        self.checkpointing = config.checkpointing
        self.embeddings, self.stages = nn.ModuleList(), nn.ModuleList()
        channels = config.stem_channels
        for dim, depth, stride, fold in zip(
            config.embed_dims, config.depths, strides, config.folds, strict=True
        ):
            self.embeddings.append(Embedding(channels, dim, stride, groups))
            blocks = nn.ModuleList()
            for _ in range(depth):
                blocks.append(
                    ClusterBlock(
                        dim,
                        config.mlp_ratio,
                        heads=config.heads,
                        head_dim=config.head_dim,
                        centers=config.centers,
                        fold=fold,
                        similarity=similarity,
                        dropout=config.similarity_dropout,
                        salt=salt,
                    )
                )
                salt += 1
            self.stages.append(blocks)
            channels = dim

    def forward(self, x: Tensor, keys: Tensor | None) -> tuple[Tensor, tuple[int, int]]:
        """Map the stem's [B, C, H, W] to tokens [B, N, embed_dims[-1]] and their grid."""
        for embedding, blocks in zip(self.embeddings, self.stages, strict=True):
            tokens, grid = embedding(x)
            for block in blocks:
                if self.checkpointing and self.training:
                    # Dropout is keyed: there is no generator's state to keep.
                    tokens = checkpoint(
                        block, tokens, grid, keys, use_reentrant=False, preserve_rng_state=False
                    )
                else:
                    tokens = block(tokens, grid, keys)
            x = tokens.transpose(1, 2).unflatten(2, grid)  # [B, dim, h, w] for the next stage
        return tokens, grid


class SClusterFormer(nn.Module):
    """The whole model: deformable stem, two branches, fusion, mixture of three heads.

    With the ``optimized`` preset at 64x64: stem [B, 32, 32, 32], in each branch [B, 256, 48] then
    [B, 64, 96], fused [B, 64, 96], mixture [B, num_classes].

    Args:
        config: every dimension follows from it.

    """

    def __init__(self, config: Config):
        super().__init__()
        dim = config.embed_dims[-1]
        self.max_sequence_length = config.max_sequence_length
        self.stem = DeformableStem(config.stem_channels, config.stem_stride)
        self.upper = Branch(config, "cosine", config.upper_strides, config.groups, salt=1)
        self.lower = Branch(
            config, "euclidean", config.lower_strides, 1, salt=1 + sum(config.depths)
        )
        self.norm = nn.LayerNorm(dim)
        self.fusion = FusionAttention(dim, math.gcd(config.heads, dim))
        self.heads = HeadMixture(dim, config.num_classes)

    def forward(self, images: Tensor, keys: Tensor | None = None) -> Tensor:
        """Classify images.

        Args:
            images: [B, 3, H, W] float, normalized as ``images.normalize`` does.
            keys: [B] int64 for the dropout in training (see ``draws``); None draws them.

        Returns:
            [B, num_classes] log-probabilities, in at least single precision.

        """
        return self.heads(*self.features(images, keys))

    def head_outputs(self, images: Tensor) -> Tensor:
        """Return what each head says: [3, B, num_classes] log-probabilities."""
        return self.heads.head_outputs(*self.features(images))

    def features(self, images: Tensor, keys: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """Return the tokens' means of the upper branch, the lower one and the fusion, [B, dim]."""
        if self.training and keys is None:
            keys = fresh_keys(images.shape[0], images.device)
        x = self.stem(images)  # [B, C, H, W]
        upper, upper_grid = self.upper(x, keys)
        lower, lower_grid = self.lower(x, keys)
        size = sequence_grid(upper_grid, lower_grid, self.max_sequence_length)
        upper = pool_tokens(upper, upper_grid, size)  # [B, L, dim]
        lower = pool_tokens(lower, lower_grid, size)
        fused = self.fusion(self.norm(upper), self.norm(lower))
        return upper.mean(1), lower.mean(1), fused.mean(1)


def sequence_grid(
    upper: tuple[int, int], lower: tuple[int, int], max_length: int | None
) -> tuple[int, int]:
    """Choose the grid that both branches are pooled to before the fusion.

    The smaller of the two grids, shrunk in its proportions to max_length tokens at most.

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
    """Return the number of trained numbers."""
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)


# ==================================================================================================
# 21. runtime
# ==================================================================================================
# Where we run: Kaggle or not, notebook or script, which device, which precision, which folders.


KAGGLE_INPUT = Path("/kaggle/input")
KAGGLE_WORKING = Path("/kaggle/working")
UNFINISHED = ".unfinished-"  # how the names of files begin that are being written


LAUNCH = "SCLUSTERFORMER_LAUNCH"  # names the folder of this program's own launch
VIEWS = 8  # of an image: its flips and quarter turns
KAGGLE_HOURS = 8.5  # of a session's 9 to 12, after which its output is lost
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass
class Runtime:
    """The surroundings of a run, read once; what changes stands last."""

    device: torch.device
    precision: str  # "fp32" or "fp16"
    output: Path
    deadline: float = math.inf  # of the monotonic clock, in seconds: all must be done by then
    phases: dict[str, float] = field(default_factory=dict)  # seconds of each
    stop_signal: str = ""  # that asked for a stop
    group: Group = field(default_factory=Group)  # the processes that train together
    image_seconds: float = 0.0  # that an image takes at evaluation, once, as measured
    views: int = VIEWS  # of an image at the last evaluation: flips and quarter turns

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
    """Note the first SIGINT or SIGTERM in ``runtime.stop_signal``; a second one acts as ever.

    Once one is noted, they act as ever in later blocks, too. Only the main thread may set handlers;
    elsewhere signals act as ever.
    """
    if runtime.stop_signal or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in STOP_SIGNALS}

    def give_back() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def note(number: int, _) -> None:
        runtime.stop_signal = signal.Signals(number).name
        give_back()
        print(f"{runtime.stop_signal}: ends when all is saved; again ends at once", flush=True)

    for number in STOP_SIGNALS:
        signal.signal(number, note)
    try:
        yield
    finally:
        give_back()


# The output folders that this process holds, and their descriptors. A notebook that runs this cell
# again goes on holding its own.
_locks: dict[Path, int] = globals().get("_locks", {})


def lock_output(folder: Path) -> None:
    """Hold the output folder for this process, until it ends.

    Raises:
        UserError: another process holds it, or it cannot be made.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if folder.resolve() in _locks:
            return
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise UserError(
            f"the output folder {folder} cannot be made ({error.strerror}): give another with "
            "--output DIR"
        ) from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(handle)
        raise UserError(
            f"another run writes to {folder}: wait for it or give another with --output DIR"
        ) from error
    except OSError:  # a file system without locks
        pass
    _locks[folder.resolve()] = handle


def release_output(folder: Path) -> None:
    """Let another process hold the output folder."""
    handle = _locks.pop(folder.resolve(), None)
    if handle is not None:
        os.close(handle)


def in_notebook() -> bool:
    """Tell whether a notebook's kernel runs this: then the command line is not ours."""
    return "ipykernel" in sys.modules


def on_kaggle() -> bool:
    """Tell whether this is a Kaggle session."""
    return "KAGGLE_KERNEL_RUN_TYPE" in os.environ or KAGGLE_WORKING.is_dir()


def read_place() -> Place:
    """Return where this process stands among those that torchrun has started; alone: without."""
    names = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE", "MASTER_PORT")
    if not all(os.environ.get(name, "").isdigit() for name in names):
        return Place()
    rank, count, local_rank, local_count, port = (int(os.environ[name]) for name in names)
    launch = os.environ.get(LAUNCH)
    return Place(
        rank,
        count,
        local_rank,
        local_count,
        address=(os.environ.get("MASTER_ADDR", "localhost"), port),
        serves=os.environ.get("TORCHELASTIC_USE_AGENT_STORE") != "True",
        attempt=int(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0")),
        started=True,
        launch=Path(launch) if launch else None,
    )


def own_command() -> list[str]:
    """Return what starts this program again, for torchrun: a file, or -m and a module."""
    main = sys.modules["__main__"]
    if main.__spec__ is not None:
        return ["-m", main.__spec__.name.removesuffix(".__main__")]
    return [main.__file__]


def notebook_source() -> str:
    """Return the program as the notebook has run it: its cells, in the order of their last run."""
    from IPython import get_ipython  # noqa: PLC0415 - there in notebooks only

    cells = [cell for cell in get_ipython().user_ns["In"] if cell.startswith(PROGRAM_CELL)]
    return "\n\n\n".join(cells) + "\n"


def launch_environment(folder: Path, count: int) -> dict[str, str]:
    """Return the environment of processes that this program launches, with their cores dealt."""
    threads = max(1, (os.cpu_count() or 1) // count)
    return {"OMP_NUM_THREADS": str(threads)} | os.environ | {LAUNCH: str(folder)}


def count_cards(name: str) -> int:
    """Return how many GPUs a setting's device stands for: one where it is named, 0 on the CPU."""
    if name == "cpu" or not torch.cuda.is_available():
        return 0
    if name not in ("auto", "cuda"):
        return 1
    architectures = torch.cuda.get_arch_list()
    cards = range(torch.cuda.device_count())
    return sum(has_kernels(torch.cuda.get_device_capability(k), architectures) for k in cards)


def pick_precision(config: Config, device: torch.device) -> str:
    """Return the arithmetic of a device: mixed fp16 on a GPU unless the setting says otherwise."""
    if config.precision == "auto":
        return "fp16" if device.type == "cuda" else "fp32"
    return config.precision


def start(config: Config, group: Group | None = None, began: float | None = None) -> Runtime:
    """Choose device, precision and output folder, seed torch, and say so in a line.

    Nothing is written yet.

    Args:
        config: of the run.
        group: the processes that train together; None: this one alone.
        began: when the program did, of the monotonic clock; None: now.

    Raises:
        UserError: the device is not there, or the output folder cannot be written.

    """
    group = group or Group()
    device = pick_device(config.device, group.place)
    precision = pick_precision(config, device)
    if config.output is not None:
        output = Path(config.output)
    elif on_kaggle():
        output = KAGGLE_WORKING
    else:
        output = Path("output-dry-run" if config.dry_run else "output")
    if group.first:
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
    if group.count > 1:
        name = f"{group.count} processes, each on {name}"
        if device.type == "cuda":
            torch.cuda.set_device(device)
    print(f"runs on {name}{threads}, {precision}; results go to {output}", flush=True)
    return Runtime(device, precision, output, deadline, group=group)


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
    """Tell whether a torch build has code for a card.

    Args:
        capability: the card's compute capability, (6, 0) for a P100, (7, 5) for a T4.
        architectures: what torch was built for, as ``torch.cuda.get_arch_list`` says: machine code
            ("sm_75") runs on cards of the same major version from that minor one on, intermediate
            code ("compute_90") on all later cards.

    """
    for architecture in architectures:
        kind, _, version = architecture.partition("_")
        version = version.rstrip("af")  # sm_90a, sm_100f
        built = (int(version[:-1]), int(version[-1]))
        if kind == "compute" and capability >= built:
            return True
        if kind == "sm" and capability[0] == built[0] and capability[1] >= built[1]:
            return True
    return False


def pick_device(name: str, place: Place | None = None) -> torch.device:
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
    place = place or Place()
    if place.count > 1 and device.index is not None:
        raise UserError(
            f"--device {name} is one GPU for {place.count} processes: give --device auto"
        )
    with warnings.catch_warnings():
        # torch's own warnings about an old card or driver fill a screen; ours is one line.
        warnings.simplefilter("ignore")
        if not torch.cuda.is_available():
            problem = "torch finds no CUDA GPU here"
        elif (device.index or 0) >= torch.cuda.device_count():
            problem = f"there is no GPU number {device.index}, only {torch.cuda.device_count()}"
        elif place.local_count > torch.cuda.device_count():
            raise UserError(
                f"{place.local_count} processes are more than the {torch.cuda.device_count()} GPUs "
                "of this machine: start one for each, or give --device cpu"
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
            return torch.device("cuda", device.index or place.local_rank)
    if name == "auto":
        return torch.device("cpu")
    raise UserError(f"--device {name}: {problem}; give --device cpu or auto")


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


def peak_memory(device: torch.device) -> int:
    """Return the most memory held so far, in bytes: torch's on a GPU, else the process's."""
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024  # Linux counts in KiB


def cache_folder() -> Path:
    """Return where decoded images are kept: on Kaggle scratch, which is no part of the output."""
    if on_kaggle():
        return Path(tempfile.gettempdir()) / "sclusterformer"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sclusterformer"


def free_memory(device: torch.device) -> int:
    """Return the bytes that are free on a device: a GPU's, else the machine's."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    meminfo = Path("/proc/meminfo")
    if meminfo.exists():
        for line in meminfo.read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def room_for_pixels(device: torch.device) -> int:
    """Return the bytes of a device that decoded images may take: half of what is free."""
    return free_memory(device) // 2


def find_data_folder(config: Config) -> Path:
    """Return the folder to look for images in: ``--data``, else what is attached on Kaggle.

    Raises:
        UserError: neither is there; the message says where it looked and what to give.

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
            write(Path(name))
            os.fsync(handle)
            os.chmod(name, 0o644)  # mkstemp's files are its owner's alone
            if previous is not None and path.exists():
                os.replace(path, previous)
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
        finally:
            os.close(handle)
        flush_folder(path.parent)
    except (OSError, RuntimeError) as error:  # torch.save raises the latter on a full disk
        reason = getattr(error, "strerror", None) or "the disk is full, or its quota"
        raise UserError(
            f"{path} cannot be written ({reason}): free some space or give another folder with "
            "--output DIR"
        ) from error


# ==================================================================================================
# 22. data.discovery
# ==================================================================================================
# Discovery: finds the data sets in a folder, chooses one, and cuts the parts it does not give.


SET_KINDS = {
    "parts": "folders of parts and classes",
    "classes": "class folders",
    "csv": "a table of labels",
    "npz": "a file of arrays",
}
MOST_NAMED = 12  # classes that a line names, and reasons
PURE = 0.98  # of a class folder's images that have one label in a table, if both say the same
# Of a class's images, for a part that has to be cut. Validation chooses the epoch and the
# temperature; each of its images is one fewer to learn from.
HELD_OUT = {"test": 0.15, "validation": 0.1}


@dataclass(frozen=True)
class Sample:
    """A competition's example of what to hand in.

    Attributes:
        path: of the file.
        header: names of its columns.
        rows: [R] cells.
        key: number of the column that names images.
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
        classes: names, sorted; numbers by their size.
        files: [N] labeled images, sorted by part, class and name, then those to predict.
        labels: [N] int64, numbers of ``classes``, -1 for those to predict.
        given: [N] str: "train", "validation", "test" as the set says, "" where it does not, and
            "predict" where there is no label.
        notes: lines about what was passed over or preferred, for the log.
        skipped: what cannot be used, each with the reason; a colon parts a reason's kind from its
            details.
        source: where the labels are from.
        written: how a table writes each class.
        sample: what is to be handed in, where the set says so.

    """

    root: Path
    kind: str
    classes: list[str]
    files: list[Path]
    labels: np.ndarray
    given: np.ndarray
    notes: list[str]
    skipped: list[tuple[str, str]] = field(default_factory=list)
    source: str = ""
    written: list[str] = field(default_factory=list)
    sample: Sample | None = None


def discover(path: Path) -> DataSet:
    """Find the data set in a folder.

    Of several the one with the most labeled images is taken. Originals go before their augmented
    copies, whatever their numbers.

    Raises:
        UserError: no folder, no data set in it, or one that cannot be trained on.

    """
    if not path.exists():
        raise UserError(f"there is no folder {path}: give the data set's with --data DIR")
    if not path.is_dir():
        raise UserError(f"{path} is not a folder: give the data set's folder with --data DIR")
    tree = scan(Path.cwd() if path == Path() else path)  # "." is in no path below it
    names = ImageNames(tree)
    tables = read_tables(tree, names)
    found = folder_candidates(tree.root)
    found = merge_tables(found, table_candidates(tree, names, tables))
    arrays = [array_candidate(file) for file in tree.side if file.suffix.lower() == ".npz"]
    found += [candidate for candidate in arrays if candidate is not None]
    if not found:
        raise UserError(nothing_found(tree))
    chosen, note = choose(found)
    if chosen.refusal:
        raise UserError(chosen.refusal)
    if chosen.kind in ("parts", "classes"):
        note = note or unused_copies(tree.root, chosen)
    if note:
        chosen.notes.insert(0, note)
    chosen.skipped += [(name_in(chosen.root, folder), reason) for folder, reason in tree.closed]
    if chosen.kind in ("parts", "classes"):
        own = [t for t in tables if is_near(t, chosen, names)]
        chosen.predict = [
            names.file(n)
            for table in own
            if is_sample(table.path)
            for n in dict.fromkeys(table.images)
            if n is not None
        ]
    if chosen.kind != "npz":
        chosen.predict += find_unlabeled(tree.root, chosen)
    return make_data_set(chosen, find_sample(tables, chosen, names))


def nothing_found(tree: Tree) -> str:
    """Say that there is no data set, and what there is."""
    images = sum(len(folder.images) for folder in walk(tree.root))
    direct = len(tree.root.images)
    what = ""
    if direct:
        what = f" ({direct} images lie in it directly)"
    elif images:
        what = f" ({images} images without classes lie below it)"
    elif tree.closed:
        what = f" ({len(tree.closed)} folders in it cannot be read)"
    return (
        f"no class folders with images in {tree.root.path}{what}, and no table or .npz file with "
        "labels: put each class's images in a folder of their own"
    )


def merge_tables(folders: list[Candidate], tables: list[Candidate]) -> list[Candidate]:
    """Keep one candidate where several speak of the same images.

    Of two tables the surer one, then the larger. Of folders and a table the folders, if the table
    is a guess or says nothing else; the table where folders hold images of several labels, or where
    it labels more images.
    """
    kept, labeled = list(folders), set()
    tables = [table for table in tables if not add_held_out(folders, table)]
    for table in sorted(tables, key=lambda c: (not c.sure, -len(c.files))):
        labels = dict(zip(table.files, table.names, strict=True))
        if 2 * len(labels.keys() & labeled) > len(labels):
            continue
        same = [c for c in kept if c.kind != "csv" and overlap(c, labels)]
        better = [c for c in same if not said_better(c, table, labels)]
        if not better:
            kept = [c for c in kept if c not in same] + [table]
            labeled |= labels.keys()
    return kept


def add_held_out(folders: list[Candidate], table: Candidate) -> bool:
    """Give class folders the labels of a test part that stand in a table; tells whether it is one.

    As in train/<class>/..., test/..., test.csv.
    """
    if table.refusal or not table.given or set(table.given) - {"test", "validation"}:
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
            for field_name in ("files", "names", "given", "skipped"):
                getattr(candidate, field_name).extend(getattr(table, field_name))
            return True
    return False


def overlap(candidate: Candidate, labels: dict[str, str]) -> bool:
    """Tell whether most images of a candidate, or of a table, are those of the other."""
    shared = sum(file in labels for file in candidate.files)
    return 2 * shared > min(len(labels), len(candidate.files))


def said_better(candidate: Candidate, table: Candidate, labels: dict[str, str]) -> bool:
    """Tell whether a table says better than class folders what an image shows.

    Where it says the same, the folders learn how the table writes their classes.
    """
    if candidate.refusal:
        return True
    if 2 * sum(file in labels for file in candidate.files) < len(candidate.files):
        return False
    groups = {}
    for file, name in zip(candidate.files, candidate.names, strict=True):
        if file in labels:
            groups.setdefault(name, Counter())[labels[file]] += 1
    most = {name: group.most_common(1)[0] for name, group in groups.items()}
    pure = sum(count for _, count in most.values()) >= PURE * sum(
        map(Counter.total, groups.values())
    )
    if pure and len(groups) > 1 and len(labels) <= len(candidate.files):
        candidate.written = {
            name: table.written.get(label, label) for name, (label, _) in most.items()
        }
        return False
    plain = PLAIN_WORDS | PART_NAMES.keys()
    nameless = all(
        plain & set(words(name)) and all(w in plain or w.isdigit() for w in words(name))
        for name in set(candidate.names)
    )
    return nameless or (table.sure and not table.refusal)


def choose(found: list[Candidate]) -> tuple[Candidate, str]:
    """Choose a set, and say why where there are several.

    Raises:
        UserError: two have the same number of images, and nothing else speaks for one.

    """
    # One that is sure and cannot be used counts, too: a set is not passed over in silence.
    usable = [c for c in found if not c.refusal or c.sure] or found
    ordered = sorted(usable, key=lambda c: (-len(c.files), len(c.root.parts), str(c.root)))
    for copies in (c for c in ordered if any(map(is_augmented, c.root.parts))):
        for original in ordered:
            if augmented_beside(copies, original) and alike(copies, original):
                best, _ = choose([c for c in ordered if c is not copies])
                return best, (
                    f"leakage guard: {shown(copies.root.name)} with {len(copies.files)} images "
                    "holds augmented copies and is passed over, since copies of one image would "
                    "stand on both sides of a split"
                )
    best = ordered[0]
    others = [c for c in ordered[1:] if not same_place(c, best)]
    if not others:
        return best, ""
    equal = [c for c in others if len(c.files) == len(best.files)]
    same = [c for c in equal if place_of(c).casefold() == place_of(best).casefold()]
    color = [c for c in [best, *equal] if {"color", "colour", "rgb"} & set(words(c.root.name))]
    if equal and len(same) == len(equal):
        return best, f"{place_of(same[0])} is the same set once more and is passed over"
    if equal and len(color) == 1 and all(alike(best, c) for c in equal):
        best = color[0]
        return best, "taken of equal sets, since it has the colors; passed over: " + ", ".join(
            shown(c.root.name) for c in ordered if c is not best
        )
    if equal:
        raise UserError(
            f"{'two' if len(equal) == 1 else len(equal) + 1} data sets with {len(best.files)} "
            f"images each, {' and '.join(place_of(c) for c in [best, *equal])}: choose one with "
            "--data DIR"
        )
    return best, (
        f"taken of {1 + len(others)} data sets, since it has the most images; next: "
        f"{place_of(others[0])} with {len(others[0].files)}"
    )


def unused_copies(root: Folder, chosen: Candidate) -> str:
    """Say which folders of augmented copies in a set of folders were passed over, if any."""
    used = {os.path.dirname(file) for file in chosen.files}
    copies = [
        folder
        for folder in walk(root)
        if is_within(folder.path, chosen.root)
        and any(map(is_augmented, folder.path.relative_to(chosen.root).parts))
        and folder.images
        and str(folder.path) not in used
    ]
    if not copies:
        return ""
    name = name_in(chosen.root, copies[0].path)
    return (
        f"leakage guard: {sum(len(c.images) for c in copies)} augmented copies beside the "
        f"originals are passed over (first {shown(name)}), since copies of one image would stand "
        "on both sides of a split"
    )


def place_of(candidate: Candidate) -> str:
    """Return where a set lies, for a person."""
    file = candidate.source.removeprefix("arrays of ") if candidate.kind == "npz" else ""
    return shown(str(candidate.root / file))


def same_place(inner: Candidate, outer: Candidate) -> bool:
    """Tell whether class folders lie within a set of mostly the same classes: as cells/cells do."""
    folders = {inner.kind, outer.kind} <= {"parts", "classes"}
    return folders and is_within(inner.root, outer.root) and alike(inner, outer)


def is_within(path: Path, other: Path) -> bool:
    """Tell whether a path is another or below it."""
    return path == other or other in path.parents


def augmented_beside(candidate: Candidate, other: Candidate) -> bool:
    """Tell whether the names say that a set holds augmented copies, and another does not."""

    common = os.path.commonpath([candidate.root, other.root])
    said, not_said = (
        any(map(is_augmented, c.root.relative_to(common).parts)) for c in (candidate, other)
    )
    return said and not not_said


def alike(one: Candidate, other: Candidate) -> bool:
    """Tell whether two sets have mostly the same classes."""
    first, second = ({name.casefold() for name in c.names} for c in (one, other))
    return 2 * len(first & second) >= max(len(first), len(second))


def is_near(table: Table, chosen: Candidate, names: ImageNames) -> bool:
    """Tell whether a table lies in a set's folder, or in one above it."""
    folder = table.path.parent
    return is_within(folder, chosen.root) or (
        is_within(chosen.root, folder) and is_within(folder, Path(names.root))
    )


def find_sample(tables: list[Table], chosen: Candidate, names: ImageNames) -> Sample | None:
    """Return the example submission that lies nearest to a set."""
    near = [t for t in tables if is_sample(t.path) and is_near(t, chosen, names)]
    if chosen.kind == "npz" or not near:
        return None
    example = {"sample", "example", "samplesubmission"}
    table = max(near, key=lambda t: (bool(example & set(words(t.path.stem))), len(t.path.parts)))
    files = [None if n is None else Path(names.file(n)) for n in table.images]
    return Sample(table.path, table.header, table.rows, table.key, files)


def make_data_set(chosen: Candidate, sample: Sample | None) -> DataSet:
    """Give each image its class and part; refuse what cannot be trained on.

    Raises:
        UserError: fewer than two classes, or but one with more than a single image.

    """
    held_out = ("validation", "test")
    if not any(part not in held_out for part in chosen.given):
        chosen.given = [""] * len(chosen.given)
    spelling = {}
    for name, part in zip(chosen.names, chosen.given, strict=True):
        if part not in held_out:
            spelling.setdefault(plain_name(name), name)
    loose = {}
    for key in spelling:
        loose.setdefault(key.casefold(), key)
    keys = [plain_name(name) for name in dict.fromkeys(chosen.names)]
    key_of = {
        name: key if key in spelling else loose.get(key.casefold())
        for name, key in zip(dict.fromkeys(chosen.names), keys, strict=True)
    }
    counts = Counter(
        key_of[name]
        for name, part in zip(chosen.names, chosen.given, strict=True)
        if part not in held_out
    )
    check_classes(chosen, counts)
    classes = sorted(spelling, key=class_order(spelling))
    number = {key: k for k, key in enumerate(classes)}
    rows = []
    for file, name, part in zip(chosen.files, chosen.names, chosen.given, strict=True):
        key = key_of[name]
        if key is None:
            chosen.skipped.append((name_in(chosen.root, file), f"a class that train lacks: {name}"))
        else:
            rows.append((part, number[key], file))
    rows.sort(key=lambda row: row[:2])  # within a class as they were found
    own = {row[2] for row in rows}
    predict = [file for file in dict.fromkeys(chosen.predict) if file not in own]
    written = [chosen.written.get(spelling[key], spelling[key]) for key in classes]
    return DataSet(
        root=chosen.root,
        kind=chosen.kind,
        classes=[shown(key) for key in classes],
        files=[Path(file) for *_, file in rows] + [Path(file) for file in predict],
        labels=np.array([label for _, label, _ in rows] + [-1] * len(predict), dtype=np.int64),
        given=np.array([part for part, *_ in rows] + ["predict"] * len(predict), dtype=str),
        notes=chosen.notes,
        skipped=[(shown(name), shown(reason)) for name, reason in chosen.skipped],
        source=chosen.source,
        written=written,
        sample=sample,
    )


def plain_name(name: str) -> str:
    """Return a class's name in one form: letters composed, no space around it."""
    return unicodedata.normalize("NFC", name).strip()


def class_order(names: dict[str, str]):
    """Return the key by which classes are sorted: as numbers where all of them are."""
    whole = all(name.isascii() and name.lstrip("-").isdigit() for name in names)
    return int if whole else str


def check_classes(chosen: Candidate, counts: Counter) -> None:
    """Refuse a set without two classes of two images.

    Raises:
        UserError: it is one.

    """
    root = shown(str(chosen.root))
    if len(counts) < 2:
        name = shown(next(iter(counts), ""))
        raise UserError(
            f"only one class in {root}, {name!r}: a classifier needs two class folders at least"
            if counts
            else f"not one image with a label in {root} ({len(chosen.skipped)} are skipped, first "
            f"{': '.join(map(shown, (chosen.skipped or [('', 'it is empty')])[0]))}): check the "
            "labels"
        )
    single = [name for name, count in counts.items() if count == 1]
    if len(counts) - len(single) < 2:
        raise UserError(
            f"the class {shown(single[0])!r} in {root} has a single image: "
            "add more or remove its folder"
        )


def describe(data: DataSet) -> list[str]:
    """Return the lines, four at most, that say what was found."""
    counts = np.bincount(data.labels[data.labels >= 0], minlength=len(data.classes))
    listed = [f"{name} {n}" for name, n in zip(data.classes, counts, strict=True)]
    more = f", ... ({counts.min()} to {counts.max()} images)" if len(listed) > MOST_NAMED else ""
    source = f", {data.source}" if data.source else ""
    kind = SET_KINDS[data.kind] + source
    lines = [
        f"found {len(data.files)} images in {shown(str(data.root))}: {kind}",
        f"{len(data.classes)} classes: {', '.join(listed[:MOST_NAMED])}{more}",
    ]
    if set(data.given.tolist()) != {""}:
        given = np.where(data.given == "", "train", data.given)  # cut from train, if at all
        names, sizes = np.unique(given, return_counts=True)
        parts = (f"{a} {b}" for a, b in zip(names, sizes, strict=True))
        lines.append("parts: " + ", ".join(parts))
    if data.notes:
        more = f"; and {len(data.notes) - 3} more" if len(data.notes) > 3 else ""
        lines.append("; ".join(data.notes[:3]) + more)
    return lines


def split(
    labels: np.ndarray, given: np.ndarray, groups: np.ndarray, seed: int, classes: list[str]
) -> dict[str, np.ndarray]:
    """Use the parts that are given, and cut those that are missing from the rest by the seed.

    A missing test part takes about 15% of every class and a missing validation part 10%, by whole
    groups; a class of fewer than three groups to a part is cut by its images.

    Args:
        labels: [N] int64.
        given: [N] str, see ``DataSet``.
        groups: [N] int64, equal for images of a class that belong together (see ``leakage``).
        seed: of the choice.
        classes: names of the classes.

    Returns:
        "train", "validation" and "test": sorted numbers of their images, int64.

    Raises:
        UserError: a class would keep no image to train on.

    """
    generator = np.random.default_rng(seed)
    part = np.where(given == "", "train", given).astype("<U10")
    missing = [name for name in ("test", "validation") if not (part == name).any()]
    for label, name in enumerate(classes):
        members = np.flatnonzero((labels == label) & (part == "train"))
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
        for missing_part in missing:
            share = round(HELD_OUT[missing_part] * len(members))
            held_out = min(max(1, share), (len(members) - 1) // 2)
            chosen, count = [], 0
            for group in order:
                # The last group may pass the share by half of itself.
                if count < held_out and count + sizes[group] / 2 <= held_out:
                    chosen.append(group)
                    count += sizes[group]
            chosen = chosen or [order[sizes[order].argmin()]]
            part[members[np.isin(own, chosen)]] = missing_part
            order = order[~np.isin(order, chosen)]
    return {name: np.flatnonzero(part == name) for name in ("train", "validation", "test")}


# ==================================================================================================
# 23. data.images
# ==================================================================================================
# Images: every file decoded once, to one block of uint8 pixels that is kept on disk.


CACHE_FORMAT = 2  # raised when decoding changes what it makes of a file
# What a file may be, whatever its name says; of Pillow's others some start foreign programs.
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF")
Stamp = tuple[int, int] | None  # a file's size in bytes and time in ns; None: it is not there


@dataclass(frozen=True)
class Pixels:
    """Decoded images.

    Attributes:
        images: [N, 3, S, S] uint8, the readable ones.
        kept: [N] int64, their numbers among the files.
        unreadable: the other files, each with the reason.
        sound: False where the system failed to read a file, which may go better another time.

    """

    images: torch.Tensor
    kept: np.ndarray
    unreadable: list[tuple[Path, str]]
    sound: bool = True


def to_rgb(image: Image.Image) -> Image.Image:
    """Convert any mode to RGB: what is transparent becomes black, 16 bits are scaled to 8."""
    if image.mode.startswith("I") or image.mode == "F":
        values = np.nan_to_num(np.asarray(image, dtype=np.float32))
        # 16-bit files come as I or I;16; Pillow's own conversion would clip at 255.
        scale = scale_of(values)
        return Image.fromarray((values * scale).clip(0, 255).astype(np.uint8)).convert("RGB")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        black = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(black, image)
    return image.convert("RGB")


@contextmanager
def strict_decoding():
    """Refuse decompression bombs, and say nothing of damaged EXIF and palettes.

    Filters are the process's: this is for the thread that starts others, not for each of them.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.simplefilter("ignore", UserWarning)
        yield


def decode(path: Path, image_size: int) -> np.ndarray:
    """Read one image, dihedral as its EXIF says and resized to a square, its proportions ignored.

    Args:
        path: the file.
        image_size: S, pixels a side.

    Returns:
        [S, S, 3] uint8.

    Raises:
        Exception: whatever Pillow finds wrong with the file.

    """
    with Image.open(path, formats=FORMATS) as image:
        return upright_square(image, image_size)


def upright_square(image: Image.Image, image_size: int) -> np.ndarray:
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
    return to_square(upright, image_size)


def to_square(image: Image.Image, image_size: int) -> np.ndarray:
    """Make any image RGB and resize it to a square: [S, S, 3] uint8."""
    size = (image_size, image_size)
    return np.asarray(to_rgb(image).resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))


def stamp(file: Path) -> Stamp:
    """Return what tells whether a file has changed; for an image in an array, of the array's file.

    A file that is not there, or is none, has no stamp.
    """
    within = array_of(file)
    try:
        status = os.stat(within[0] if within else file)
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if S_ISREG(status.st_mode) else None


def load_images(
    files: list[Path],
    image_size: int,
    cache: Path | None = None,
    memory_limit: int | None = None,
    group: Group | None = None,
) -> Pixels:
    """Decode all files once, in threads, and keep the pixels on disk for the next run.

    Args:
        files: images, or names of images in arrays (see ``arrays``). One that has gone or changes
            while it is read counts as unreadable.
        image_size: S, pixels a side.
        cache: folder for the decoded pixels; None keeps nothing. It holds one file for each set and
            size, rebuilt when an image's name, size or time has changed, or when it is damaged.
        memory_limit: bytes; more pixels than that stay in the cache's file, mapped to memory.
        group: processes that decode a share each, and then all map the same file.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    stamps = stamp_all(files)
    if cache is None:
        return decode_all(files, stamps, image_size, np.empty)
    name = hashlib.sha256(os.fsencode(f"{os.path.commonpath(files)} {image_size}")).hexdigest()[:16]
    target, key = cache / f"{name}.npy", files_key(files, stamps, image_size)
    if group is not None and group.count > 1:
        return load_together(files, stamps, image_size, target, key, group)
    pixels = read_cache(target, key, files, memory_limit)
    if pixels is not None:
        return pixels
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".", dir=cache) as folder:
            # Straight into a file: a set may be larger than the memory.
            temporary = Path(folder) / "pixels.npy"
            pixels = decode_all(files, stamps, image_size, functools.partial(map_file, temporary))
            if not pixels.sound:
                return in_memory(pixels, memory_limit)
            write_cache(temporary, target, key, files, pixels)
    except OSError as error:
        print(f"decoded images are not kept: {cache} cannot be written ({error.strerror})")
        return decode_all(files, stamps, image_size, np.empty)
    return read_cache(target, key, files, memory_limit) or pixels


def load_together(
    files: list[Path],
    stamps: list[Stamp],
    image_size: int,
    target: Path,
    key: str,
    group: Group,
) -> Pixels:
    """Have each of several processes decode its share of the files, none of them twice.

    The processes that see one cache folder (those of a machine, or all where it is shared) fill it
    together; the first of them joins the shares. All read the pixels from its file, mapped to
    memory. Where it cannot be written each decodes all for itself.

    Arguments and result are those of ``load_images`` and ``read_cache``.
    """
    cache = target.parent
    mark, failed = f".{uuid.uuid4().hex}", ""
    try:
        cache.mkdir(parents=True, exist_ok=True)
        (cache / mark).touch()
    except OSError as error:
        failed = error.strerror
    marks = group.gather(mark)
    mates = [rank for rank, other in enumerate(marks) if (cache / other).exists()]
    group.meet()  # all have looked
    (cache / mark).unlink(missing_ok=True)
    leads = mates[:1] == [group.rank]
    kept = leads and read_cache(target, key, files, 0) is not None
    kept_by = group.gather(kept)
    shares = cache / f"{marks[mates[0]]}-shares" if mates else cache
    reasons, number = {}, len(mates)
    if mates and not kept_by[mates[0]]:
        mine = range(mates.index(group.rank), len(files), number)
        try:
            shares.mkdir(exist_ok=True)
            allocate = functools.partial(map_file, shares / f"{group.rank}.npy")
            own = [[of[n] for n in mine] for of in (files, stamps)]
            _, found, sound = decode_files(*own, image_size, allocate, quiet=not group.first)
            reasons = dict(zip(mine, found, strict=True))
            failed = "" if sound else "a file has changed or failed while it was read"
        except OSError as error:
            failed = error.strerror
    gathered = group.gather((reasons, failed))
    failed = next((gathered[rank][1] for rank in mates if gathered[rank][1]), failed)
    if leads and not kept and not failed:
        for rank in mates:
            reasons |= gathered[rank][0]
        try:
            shape = (len(files), 3, image_size, image_size)
            pixels = map_file(shares / "pixels.npy", shape, np.dtype(np.uint8))
            for place, rank in enumerate(mates):
                pixels[place::number] = np.load(shares / f"{rank}.npy", mmap_mode="r")
            in_order = [reasons[n] for n in range(len(files))]
            joined = close_up(files, pixels, in_order, sound=True)
            write_cache(shares / "pixels.npy", target, key, files, joined)
        except OSError as error:
            failed = error.strerror
        finally:
            shutil.rmtree(shares, ignore_errors=True)
    group.meet()
    pixels = None if failed else read_cache(target, key, files, 0, check=False)
    if pixels is None:
        print(f"decoded images are not kept: {cache} cannot be written ({failed})")
        return decode_all(files, stamps, image_size, np.empty)
    return pixels


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


def stamp_all(files: list[Path]) -> list[Stamp]:
    """Return the stamp of each file; those in one array are looked at once."""
    stamps, archive = [], (None, None)
    for file in files:
        within = array_of(file)
        if within is None:
            stamps.append(stamp(file))
            continue
        if archive[0] != within[0]:
            archive = (within[0], stamp(file))
        stamps.append(archive[1])
    return stamps


def in_memory(pixels: Pixels, limit: int | None) -> Pixels:
    """Copy pixels from a file that will go to memory, where they fit; a mapped file stays alive."""
    if limit is not None and pixels.images.nbytes > limit:
        return pixels
    return replace(pixels, images=pixels.images.clone())


def decode_all(
    files: list[Path], stamps: list[Stamp], image_size: int, allocate: Callable
) -> Pixels:
    """Decode files to an array from ``allocate(shape, dtype)``, those of folders in threads.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    return close_up(files, *decode_files(files, stamps, image_size, allocate))


def decode_files(
    files: list[Path],
    stamps: list[Stamp],
    image_size: int,
    allocate: Callable,
    quiet: bool = False,
) -> tuple[np.ndarray, list[str | None], bool]:
    """Decode files, those of folders in threads.

    Returns:
        pixels [N, 3, S, S], why each could not be read, and whether that is sure to last: no file
        changed meanwhile, and the system failed at none.

    """
    pixels = allocate((len(files), 3, image_size, image_size), np.dtype(np.uint8))
    failed = []

    def load(number: int) -> str | None:
        file = files[number]
        if stamps[number] is None:
            return "there is no such file"
        try:
            square = decode(file, image_size)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            if getattr(error, "errno", None):  # the system's, not Pillow's
                failed.append(number)
            return reason_of(error)
        if stamp(file) != stamps[number]:
            failed.append(number)
            return "it changed while it was read"
        pixels[number] = square.transpose(2, 0, 1)
        return None

    arrays, single = {}, []
    for number, file in enumerate(files):
        within = array_of(file)
        if within is None:
            single.append(number)
        else:
            arrays.setdefault(within, {})[int(file.name)] = number
    reasons = [None] * len(files)
    bar = tqdm(total=len(files), desc="decoding", leave=False, disable=True if quiet else None)
    with bar, strict_decoding(), ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, reason in zip(single, pool.map(load, single), strict=True):
            reasons[number] = reason
            bar.update()
        for (archive, name), numbers in arrays.items():
            unread = decode_array(archive, name, numbers, pixels, bar)
            reasons = [unread.get(number, reason) for number, reason in enumerate(reasons)]
    return pixels, reasons, not failed


def close_up(
    files: list[Path], pixels: np.ndarray, reasons: list[str | None], sound: bool
) -> Pixels:
    """Move the readable images' pixels [N, 3, S, S] together, in place.

    Raises:
        UserError: more than half of the files cannot be read.

    """
    unreadable = [(files[n], reason) for n, reason in enumerate(reasons) if reason is not None]
    if 2 * len(unreadable) > len(files):
        path, reason = unreadable[0]
        raise UserError(
            f"{len(unreadable)} of {len(files)} images cannot be read, first {shown(str(path))} "
            f"({reason}): check the data set"
        )
    kept = np.array([n for n, reason in enumerate(reasons) if reason is None], dtype=np.int64)
    for row, number in enumerate(kept.tolist()):
        if row != number:  # closed up in place: there may be no room for a second array
            pixels[row] = pixels[number]
    return Pixels(torch.from_numpy(pixels[: len(kept)]), kept, unreadable, sound)


def decode_array(
    archive: Path, name: str, numbers: dict[int, int], pixels: np.ndarray, bar: tqdm
) -> dict[int, str]:
    """Decode the images of an array one after the other.

    Args:
        archive: the .npz file.
        name: of the array.
        numbers: the row in ``pixels`` of each image that is wanted, by its number in the array.
        pixels: [N, 3, S, S] uint8, written to.
        bar: shows how far it is.

    Returns:
        why rows could not be read: the file ended or was damaged before them.

    """
    left = dict(numbers)
    try:
        for number, image in enumerate(read_images(archive, name)):
            if number in left:
                square = to_square(Image.fromarray(image), pixels.shape[-1])
                pixels[left.pop(number)] = square.transpose(2, 0, 1)
                bar.update()
    except Exception as error:  # a damaged file makes zipfile, zlib and numpy raise nearly anything
        return dict.fromkeys(left.values(), reason_of(error))
    return dict.fromkeys(left.values(), "the array ends before it")


def reason_of(error: Exception) -> str:
    """Say in a line why a file cannot be read."""
    # Errors of the system name the path again, and Pillow's may do so or run over lines.
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    if isinstance(error, UnidentifiedImageError):
        reason = "it is no image"
    return shown(" ".join(reason.split())[:120])


def files_key(files: list[Path], stamps: list[Stamp], image_size: int) -> str:
    """Return a hash of all that the decoded pixels follow from: of contents, size and time."""
    digest = hashlib.sha256(f"{CACHE_FORMAT} {image_size} {PIL.__version__}".encode())
    for file, (size, time) in zip(files, (s or (0, 0) for s in stamps), strict=True):
        digest.update(os.fsencode(f"\n{file} {size} {time}"))
    return digest.hexdigest()


def write_cache(temporary: Path, target: Path, key: str, files: list[Path], pixels: Pixels) -> None:
    """Put decoded pixels in their place: the array's file first, what describes it last."""
    numbers = {path: number for number, path in enumerate(files)}
    record = {
        "key": key,
        "images": len(pixels.kept),
        "unreadable": [[numbers[path], reason] for path, reason in pixels.unreadable],
        "checksum": zlib.crc32(pixels.images.numpy().data),
    }
    description = target.with_suffix(".json")
    description.unlink(missing_ok=True)
    os.replace(temporary, target)
    description.write_text(json.dumps(record))


def read_cache(
    target: Path, key: str, files: list[Path], limit: int | None, check: bool = True
) -> Pixels | None:
    """Return the kept pixels of these very files, None where there are none or they are damaged."""
    try:
        record = json.loads(target.with_suffix(".json").read_text())
        if record["key"] != key:
            return None
        pixels = np.load(target, mmap_mode="c")[: record["images"]]
        if limit is None or pixels.nbytes <= limit:
            pixels = np.array(pixels)
        if check and zlib.crc32(pixels.data) != record["checksum"]:
            return None
        unreadable = [(files[number], reason) for number, reason in record["unreadable"]]
        dropped = {number for number, _ in record["unreadable"]}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    kept = np.array([n for n in range(len(files)) if n not in dropped], dtype=np.int64)
    return Pixels(torch.from_numpy(pixels), kept, unreadable)


def to_pixels(image, image_size: int) -> Tensor:
    """Make an image ready for a model, by the same steps as in training.

    Args:
        image: a path; a PIL image; an array [H, W], [H, W, 3] or [H, W, 4] of uint8; or a tensor
            [3, S, S] uint8, which is taken as it is.
        image_size: S, pixels a side.

    Returns:
        [3, S, S] uint8.

    Raises:
        UserError: it cannot be read, or is no image.

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
        square = upright_square(image.copy(), image_size)
    else:
        try:
            square = decode(Path(image), image_size)
        except Exception as error:  # a damaged file makes Pillow raise nearly anything
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            raise UserError(f"{image} cannot be read: {' '.join(reason.split())[:120]}") from error
    return torch.from_numpy(square.transpose(2, 0, 1).copy())


# ==================================================================================================
# 24. report.explain
# ==================================================================================================
# What the model saw: which tokens its heads grouped together, and where its stem looked.


BRANCHES = {"upper": "cosine", "lower": "Euclidean"}  # and their similarities
PICTURE = 256  # pixels a side of what is drawn over an image
# Sasha Trubetskoy's "20 simple, distinct colors"; lines and numbers tell groups apart besides.
CENTER_COLORS = (
    *(0xE6194B, 0x4363D8, 0xFFE119, 0x3CB44B, 0xF58231, 0xB45FD0, 0x42D4F4, 0xF032E6),
    *(0xBFEF45, 0x469990, 0xFABED4, 0xB8793A, 0xDCBEFF, 0xA3A300, 0xAAFFC3, 0xFFD8B1),
)
LABELED = 0.03  # of the tokens: groups from that size on bear their number


@dataclass(frozen=True)
class Grouping:
    """How one cluster attention grouped an image's tokens.

    Attributes:
        branch: "upper" or "lower".
        stage: from 1.
        grid: (H, W) of the tokens.
        centers: how many there are, all windows together.
        index: [heads, H*W] int64, the center that each token goes through.
        similarity: [heads, H*W], of token and center: what the token is weighted by.

    """

    branch: str
    stage: int
    grid: tuple[int, int]
    centers: int
    index: np.ndarray
    similarity: np.ndarray

    def strengths(self, head: int) -> list[tuple[int, float]]:
        """Return for each center its number of tokens and their mean similarity, its strength."""
        tokens = np.bincount(self.index[head], minlength=self.centers)
        sums = np.bincount(self.index[head], self.similarity[head], minlength=self.centers)
        return list(zip(tokens.tolist(), (sums / np.maximum(tokens, 1)).tolist(), strict=True))


@torch.inference_mode()
def group_tokens(model: SClusterFormer, image: Tensor) -> list[Grouping]:
    """Run the model on an image and return the grouping of the last block of every stage.

    Args:
        model: in any mode; it is left in evaluation mode.
        image: [3, S, S] uint8.

    Returns:
        stage by stage, the upper branch before the lower.

    """
    model.eval()
    found = []

    def note(branch, stage):
        def hook(attention: ClusterAttention, inputs: tuple) -> None:
            tokens, grid = inputs[:2]
            index, similarity = attention.grouping(tokens, grid)
            centers = attention.fold**2 * attention.centers**2
            found.append(
                Grouping(
                    branch,
                    stage,
                    grid,
                    centers,
                    index[0].cpu().numpy(),
                    similarity[0].cpu().numpy(),
                )
            )

        return hook

    handles = [
        blocks[-1].attention.register_forward_pre_hook(note(branch, stage))
        for branch in BRANCHES
        for stage, blocks in enumerate(getattr(model, branch).stages, start=1)
    ]
    try:
        model(normalize(image[None].to(next(model.parameters()).device)))
    finally:
        for handle in handles:
            handle.remove()
    return sorted(found, key=lambda grouping: grouping.stage)


@torch.inference_mode()
def sampled_places(model: SClusterFormer, image: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Return where the deformable stem reads an image.

    Args:
        model: whose stem it is.
        image: [3, S, S] uint8.

    Returns:
        offsets [h, w, 9, 2] in pixels, (dy, dx) from where an ordinary convolution reads, and the
        weight of each reading [h, w, 9], 1 before training.

    """
    pixels = normalize(image[None].to(next(model.parameters()).device))
    offsets, masks = model.stem.deform.offset(pixels)[0].split([2 * TAPS, TAPS])
    offsets = offsets.unflatten(0, (TAPS, 2)).permute(2, 3, 0, 1)  # [h, w, 9, 2]
    return offsets.cpu().numpy(), 2 * torch.sigmoid(masks).permute(1, 2, 0).cpu().numpy()


def center_color(number: int) -> tuple[int, int, int]:
    """Return a center's color, red, green and blue."""
    code = CENTER_COLORS[number % len(CENTER_COLORS)]
    return code >> 16, code >> 8 & 255, code & 255


def enlarge(image: Tensor, side: int = PICTURE) -> Image.Image:
    """Make a picture of [3, S, S] uint8, ``side`` pixels a side."""
    pixels = image.cpu().permute(1, 2, 0).contiguous().numpy()
    return Image.fromarray(pixels).resize((side, side), Image.Resampling.BICUBIC)


def paint_groups(image: Tensor, grouping: Grouping, head: int) -> Image.Image:
    """Color an image's tokens by the center that they go through.

    The stronger a center, the fuller its color; white lines part the groups, and the larger ones
    bear their center's number, from 1.

    Args:
        image: [3, S, S] uint8.
        grouping: of this image.
        head: from 0.

    Returns:
        a picture of PICTURE pixels a side.

    """
    grid, index = grouping.grid, grouping.index[head].reshape(grouping.grid)
    strengths = np.array([strength for _, strength in grouping.strengths(head)])
    # Similarities may be below zero, where LeakyReLU has flattened them.
    fullness = (0.2 + 0.6 * strengths.clip(0) / max(strengths.max(), 1e-6))[index]  # [H, W]
    colors = np.array([center_color(k) for k in range(grouping.centers)])[index]  # [H, W, 3]
    places = [np.arange(PICTURE) * side // PICTURE for side in grid]
    spread = np.ix_(*places)
    fullness, colors, groups = fullness[spread][..., None], colors[spread], index[spread]
    leaf = np.asarray(enlarge(image).convert("L"), dtype=float)[..., None]
    painted = (1 - fullness) * leaf + fullness * colors * (0.6 + 0.4 * leaf / 255)
    for axis in (0, 1):
        edge = np.diff(groups, axis=axis, append=groups[-1:] if axis == 0 else groups[:, -1:]) != 0
        painted[edge] = 255
    picture = Image.fromarray(painted.clip(0, 255).astype(np.uint8))
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(13)
    for center in np.flatnonzero(
        np.bincount(index.ravel(), minlength=grouping.centers) >= max(2, LABELED * index.size)
    ):
        members = np.argwhere(index == center)
        nearest = members[((members - members.mean(0)) ** 2).sum(1).argmin()]
        y, x = ((nearest + 0.5) * PICTURE / np.array(grid)).tolist()
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
    """Draw where the deformable stem reads the middle of an image, at every second position.

    A line leads from where an ordinary convolution would read to where this one does; the larger
    the dot there, the more the reading weighs.

    Args:
        model: whose stem it is.
        image: [3, S, S] uint8.

    Returns:
        a picture of twice PICTURE pixels a side.

    """
    offsets, weights = sampled_places(model, image)
    side, stride = 2 * PICTURE, model.stem.deform.offset.stride[0]
    # As much of the middle as gives six positions a side, each with room for its nine readings.
    step = max(2, -(-4 // stride))
    shown = min(6 * step * stride, image.shape[1])
    corner, scale = (image.shape[1] - shown) // 2, side / shown
    middle = image[:, corner : corner + shown, corner : corner + shown]
    pixels = middle.cpu().permute(1, 2, 0).contiguous().numpy()
    # Darkened, so that the marks stand out; pixels stay pixels.
    picture = Image.fromarray(pixels).resize((side, side), Image.Resampling.NEAREST)
    picture = picture.point(lambda value: value * 0.6)
    draw = ImageDraw.Draw(picture)
    taps = np.stack(np.meshgrid([-1, 0, 1], [-1, 0, 1], indexing="ij"), -1).reshape(TAPS, 2)
    start = corner // stride + step // 2
    for row in range(start, (corner + shown) // stride, step):
        for column in range(start, (corner + shown) // stride, step):
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


def paint_shifts(model: SClusterFormer, image: Tensor) -> Image.Image:
    """Draw how far the deformable stem's readings are from the regular places, over an image.

    Dark blue is near, yellow far: up to the farthest mean of a position's nine readings.

    Args:
        model: whose stem it is.
        image: [3, S, S] uint8.

    Returns:
        a picture of twice PICTURE pixels a side.

    """
    offsets, _ = sampled_places(model, image)
    distance = np.hypot(offsets[..., 0], offsets[..., 1]).mean(-1)  # [h, w]
    span = max(float(distance.max() - distance.min()), 1e-6)
    colors = matplotlib.colormaps["cividis"]((distance - distance.min()) / span, bytes=True)
    side = (2 * PICTURE, 2 * PICTURE)
    heat = Image.fromarray(colors[..., :3].copy()).resize(side, Image.Resampling.NEAREST)
    return Image.blend(enlarge(image, 2 * PICTURE), heat, 0.6)


def sampling_line(model: SClusterFormer, image: Tensor) -> str:
    """Say in a line how far from the regular places the stem reads an image."""
    offsets, weights = sampled_places(model, image)
    distance = np.hypot(*np.moveaxis(offsets, -1, 0))
    return (
        f"It reads {distance.mean():.2f} pixels from the regular places on average, "
        f"{distance.max():.2f} at most, with weights from {weights.min():.2f} to "
        f"{weights.max():.2f}."
    )


# ==================================================================================================
# 25. train.checkpoint
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
    atomic_write(path, lambda temporary: torch.save(record, temporary), previous)


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
        fields = dict(record["config"])
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
# 26. data.examples
# ==================================================================================================
# Examples: the readable images of a data set, decoded, with their labels and parts.


@dataclass(frozen=True)
class Examples:
    """All that training and evaluation read.

    Attributes:
        images: [N, 3, S, S] uint8.
        labels: [N] int64, numbers of ``classes``; -1 for images to predict and those left out.
        names: [N] files, relative to the data set's folder.
        classes: names of the classes.
        splits: "train", "validation" and "test", and "predict" where there are images without a
            label: each the numbers of its images, int64.
        notes: lines about images that belong together, for the log.
        skipped: what cannot be used, each with the reason.
        identical: pairs of images of two classes with the same pixels.
        kept: [N] int64, their numbers among the files of the data set.
        sample: what is to be handed in, where the set says so.
        sample_images: [R] number of the image of each row of the sample, None where there is none.
        written: how the set's tables write each class.
        groups: [N] int64, equal for images that belong together (see ``leakage``).
        root: the data set's folder.

    """

    images: Tensor
    labels: Tensor
    names: list[str]
    classes: list[str]
    splits: dict[str, Tensor]
    notes: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    identical: list[tuple[int, int]] = field(default_factory=list)
    kept: np.ndarray | None = None
    sample: Sample | None = None
    sample_images: list[int | None] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    groups: np.ndarray | None = None
    root: Path | None = None


def make_examples(data: DataSet, pixels: Pixels, seed: int) -> Examples:
    """Join what the set says with what could be decoded, and cut the parts that are not given.

    A class with fewer usable images than parts is left out, its images skipped by name.

    Raises:
        UserError: fewer than two classes are left.

    """
    labels, given = data.labels[pixels.kept], data.given[pixels.kept]
    names = [shown(name_in(data.root, data.files[i])) for i in pixels.kept]
    skipped = data.skipped + [
        (shown(name_in(data.root, path)), f"cannot be read: {reason}")
        for path, reason in pixels.unreadable
    ]
    labels, classes, small = leave_out_small(labels, given, data.classes)
    skipped += [
        (
            names[i],
            f"a class with fewer images than parts: {data.classes[data.labels[pixels.kept[i]]]}",
        )
        for i in small
    ]
    # Those to predict come last, so that no pixels are copied.
    known, own = data.labels[pixels.kept], names[: int((given != "predict").sum())]
    likeness = find_likeness(pixels.images[: len(own)], known[: len(own)], own, seed)
    used = np.flatnonzero(labels >= 0)
    parts = split(labels[used], given[used], likeness.groups[used], seed, classes)
    parts = {part: used[indices] for part, indices in parts.items()}
    notes = leakage_lines(likeness, parts, known, own)
    identical = identical_pairs(pixels.images, labels)
    if identical:
        first = ", ".join(f"{names[a]} = {names[b]}" for a, b in identical[:3])
        notes.append(
            f"warning: {len({i for pair in identical for i in pair})} images have another class's "
            f"very pixels, named in identical.csv: {first}"
        )
    if len(own) < len(names):
        parts["predict"] = np.arange(len(own), len(names))
    return Examples(
        images=pixels.images,
        labels=torch.from_numpy(labels),
        names=names,
        classes=classes,
        splits={part: torch.from_numpy(indices) for part, indices in parts.items()},
        notes=notes,
        skipped=skipped,
        identical=identical,
        kept=pixels.kept,
        sample=data.sample,
        sample_images=number_rows(data, pixels),
        written=[w for name, w in zip(data.classes, data.written, strict=True) if name in classes],
        groups=likeness.groups,
        root=data.root,
    )


def number_rows(data: DataSet, pixels: Pixels) -> list[int | None]:
    """Return the number of the decoded image that each row of the sample asks for."""
    if data.sample is None:
        return []
    numbers = {data.files[i]: n for n, i in enumerate(pixels.kept.tolist())}
    return [numbers.get(file) for file in data.sample.files]


def leave_out_small(
    labels: np.ndarray, given: np.ndarray, classes: list[str]
) -> tuple[np.ndarray, list[str], np.ndarray]:
    """Take the label from the images of classes that cannot have one in each part.

    Where fewer than two classes would be left, all stay.

    Args:
        labels: [N] int64, -1 for images without one.
        given: [N] str, see ``DataSet``.
        classes: names.

    Returns:
        labels [N] of the classes that are left, their names, and the numbers of the images whose
        label was taken.

    """
    missing = sum(not (given == part).any() for part in ("validation", "test"))
    trained = np.isin(given, ["train", ""]) & (labels >= 0)
    counts = np.bincount(labels[trained], minlength=len(classes))
    left = np.flatnonzero(counts > missing)
    if len(left) < 2 or len(left) == len(classes):
        return labels, classes, np.empty(0, dtype=np.int64)
    number = np.full(len(classes) + 1, -1)
    number[left] = np.arange(len(left))
    relabeled = number[labels]  # the last entry is that of -1
    gone = np.flatnonzero((labels >= 0) & (relabeled < 0))
    return relabeled, [classes[k] for k in left], gone


def identical_pairs(images: Tensor, labels: np.ndarray) -> list[tuple[int, int]]:
    """Return the images that have the pixels of an earlier one and another class, with that one.

    Args:
        images: [N, 3, S, S] uint8.
        labels: [N]; -1 is no class.

    """
    first, pairs = {}, []
    for number in np.flatnonzero(labels >= 0).tolist():
        key = hashlib.blake2b(images[number].numpy(), digest_size=16).digest()
        other = first.setdefault(key, number)
        if labels[other] != labels[number]:
            pairs.append((other, number))
    return pairs


# ==================================================================================================
# 27. data.inspection
# ==================================================================================================
# Inspection: what was found, what was skipped and what a run would use, without training.


def count_parts(data: DataSet, examples: Examples) -> dict[str, int]:
    """Count the usable images of each part as the set gives them; what it leaves open is train.

    The validation and the test part that a run cuts from train are in ``Examples.splits``.
    """
    parts = dict.fromkeys(("train", "validation", "test", "predict"), 0)
    given = data.given[examples.kept]
    used = (examples.labels.numpy() >= 0) | (given == "predict")
    names, sizes = np.unique(given[used], return_counts=True)
    for name, size in zip(names.tolist(), sizes.tolist(), strict=True):
        parts[name or "train"] += size
    return parts


def skipped_line(data: DataSet, examples: Examples) -> str:
    """Return the line that counts what was skipped, by reason; "" where nothing was."""
    skipped = examples.skipped
    if not skipped:
        return ""
    reasons = Counter(reason.partition(":")[0] for _, reason in skipped)
    first = {}
    for name, reason in skipped:
        kind, _, detail = reason.partition(": ")
        first.setdefault(kind, f"{name}{f', {detail}' if detail else ''}")
    counted = [
        f"{kind}: {count} (first {first[kind]})" for kind, count in reasons.most_common(MOST_NAMED)
    ]
    total = len(data.files) + len(data.skipped)
    return f"skipped {len(skipped)} of {total} images, all in skipped.csv: {'; '.join(counted)}"


def inspection_record(data: DataSet, examples: Examples, figure: Path) -> dict:
    """Return what was found as plain values, for JSON."""
    labels = examples.labels[examples.labels >= 0]
    counts = np.bincount(labels, minlength=len(examples.classes)).tolist()
    return {
        "kind": data.kind,
        "root": str(data.root),
        "classes": dict(zip(examples.classes, counts, strict=True)),
        "parts": count_parts(data, examples),
        "split": {part: len(indices) for part, indices in examples.splits.items()},
        "skipped": len(examples.skipped),
        "skipped_by_reason": dict(
            Counter(reason.partition(":")[0] for _, reason in examples.skipped)
        ),
        "identical": len({n for pair in examples.identical for n in pair}),
        "labels": data.source or "names of folders",
        "sample_submission": str(data.sample.path) if data.sample else None,
        "notes": data.notes + examples.notes,
        "figure": str(figure),
    }


def inspection_text(record: dict, as_json: bool) -> str:
    """Return the text of the ``inspect`` command that follows the lines of every run."""
    if as_json:
        return json.dumps(record, indent=2, ensure_ascii=False)
    cut = ", ".join(f"{part} {size}" for part, size in record["split"].items())
    return f"a run would use: {cut}\nsamples of each class: {record['figure']}"


def write_skipped(examples: Examples, output: Path) -> None:
    """Write ``skipped.csv`` and, where there are any, ``identical.csv``.

    Raises:
        UserError: the folder cannot be written.

    """
    write_names(output / "skipped.csv", ("file", "reason"), examples.skipped)
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
# 28. score.evaluation
# ==================================================================================================
# Predictions and scores: what a model says of images, and how often it is right.


EVALUATION_BATCH = 256
CONFIDENCE_BINS = 15  # of the expected calibration error, as in Guo et al.


@dataclass(frozen=True)
class Results:
    """What a trained model reached.

    ``scores`` and ``log_probabilities`` have a key for each part, "validation" and "test";
    ``log_probabilities`` are [N, num_classes] in the order of ``Examples.splits``, as the model
    gives them; ``temperature`` is what they are divided by to be calibrated, before they are
    normalized again. ``head_outputs`` are the three heads' log-probabilities, [N, 3, num_classes]:
    upper, lower, fused.
    """

    scores: dict[str, dict]
    log_probabilities: dict[str, Tensor]
    temperature: float
    head_outputs: dict[str, Tensor] = field(default_factory=dict)


@torch.inference_mode()
def predict(model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Return the log-probabilities [N, num_classes] of uint8 images [N, 3, S, S], on the CPU."""
    model.eval()
    outputs = []
    for batch in images.split(EVALUATION_BATCH):
        with runtime.autocast():
            outputs.append(model(normalize(batch.to(runtime.device))).float())
    return torch.cat(outputs).cpu()


def dihedral(images: Tensor, view: int) -> Tensor:
    """Return one of the eight flips and quarter turns, 0 to 7, of images [B, 3, S, S]; 0: as is."""
    return (images.flip(3) if view >= 4 else images).rot90(view % 4, (2, 3))


def predict_tta(model: nn.Module, images: Tensor, runtime: Runtime) -> Tensor:
    """Average the probabilities of each image's eight flips and quarter turns.

    Training draws from the same eight (see ``augment``). Where ``runtime.views`` is less, only so
    many are looked at. Arguments and result are ``predict``'s.
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
        runtime: with the group of processes, all of which must call this.

    """
    group, batches = runtime.group, images.split(EVALUATION_BATCH)
    outputs = [how(model, batch, runtime) for batch in batches[group.rank :: group.count]]
    gathered = group.gather(outputs)
    return torch.cat([gathered[k % group.count][k // group.count] for k in range(len(batches))])


class HeadOutputs(nn.Module):
    """A model that returns what each of its heads says, [B, 3, num_classes]."""

    def __init__(self, model: SClusterFormer):
        super().__init__()
        self.model = model

    def forward(self, images: Tensor) -> Tensor:
        """Map images [B, 3, S, S] to log-probabilities [B, 3, num_classes]."""
        return self.model.head_outputs(images).transpose(0, 1)


def mix_splits(head_outputs: Tensor, model: SClusterFormer) -> Tensor:
    """Mix head_outputs [N, 3, num_classes] as a model does: [N, num_classes] log-probabilities.

    A mixture of the heads' averages over an image's turns is the average of their mixtures.
    """
    with torch.inference_mode():
        return mix_heads(head_outputs.transpose(0, 1), model.heads.theta.cpu())


def score(log_probabilities: Tensor, labels: Tensor, classes: list[str]) -> dict:
    """Compare predictions with the truth.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.
        classes: names, in the order of the numbers.

    Returns:
        images, loss (mean negative log-likelihood, nats), accuracy, mean_recall (over the classes
        that occur), expected_calibration_error, per_class (recall, precision, f1, images), and
        confusion: the number of images by true class (row) and predicted class (column).

    """
    count = len(classes)
    predicted = log_probabilities.argmax(1)
    confusion = torch.bincount(labels * count + predicted, minlength=count * count)
    confusion = confusion.view(count, count).numpy()
    hits, true, claimed = confusion.diagonal(), confusion.sum(1), confusion.sum(0)
    recall = hits / np.maximum(true, 1)
    precision = hits / np.maximum(claimed, 1)
    f1 = 2 * hits / np.maximum(true + claimed, 1)
    return {
        "images": len(labels),
        "loss": float(-log_probabilities.gather(1, labels[:, None]).mean()),
        "accuracy": float(hits.sum() / len(labels)),
        "mean_recall": float(recall[true > 0].mean()),
        "expected_calibration_error": calibration_error(log_probabilities, labels),
        "per_class": {
            name: {
                "recall": float(recall[i]),
                "precision": float(precision[i]),
                "f1": float(f1[i]),
                "images": int(true[i]),
            }
            for i, name in enumerate(classes)
        },
        "confusion": confusion.tolist(),
    }


def calibration_error(log_probabilities: Tensor, labels: Tensor) -> float:
    """Return the expected calibration error: how far confidence and accuracy are apart.

    Images are put in 15 bins by the probability of the predicted class; the bins' differences of
    mean confidence and accuracy are averaged over the images (Guo et al., "On Calibration of Modern
    Neural Networks", ICML 2017, arXiv:1706.04599, equation 3).

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.

    """
    confidence, predicted = log_probabilities.double().exp().max(1)
    place = (confidence * CONFIDENCE_BINS).long().clamp_max(CONFIDENCE_BINS - 1)
    excess = confidence - (predicted == labels).double()
    sums = torch.zeros(CONFIDENCE_BINS, dtype=torch.float64).index_add_(0, place, excess)
    return float(sums.abs().sum() / len(labels))


def calibrate(log_probabilities: Tensor, temperature: float) -> Tensor:
    """Divide log-probabilities [N, num_classes] by a temperature and normalize them again."""
    return (log_probabilities / temperature).log_softmax(1)


def fit_temperature(log_probabilities: Tensor, labels: Tensor) -> float:
    """Return the temperature, from 0.1 to 10, that lets labels be likeliest (Guo et al., 4.2).

    Args:
        log_probabilities: [N, num_classes] of the validation part.
        labels: [N] int64.

    """
    temperatures = torch.logspace(-1, 1, 401, dtype=torch.float64)
    scaled = log_probabilities.double() / temperatures[:, None, None]  # [401, N, num_classes]
    own = scaled.gather(2, labels.expand(len(temperatures), -1)[..., None])[..., 0]
    loss = (scaled.logsumexp(2) - own).mean(1)
    return float(temperatures[loss.argmin()])


def evaluate_parts(model: SClusterFormer, examples: Examples, runtime: Runtime) -> Results:
    """Score a model on the validation and the test part; the temperature is validation's."""
    head_outputs = {
        part: predict_shared(
            predict_tta, HeadOutputs(model), examples.images[examples.splits[part]], runtime
        )
        for part in ("validation", "test")
    }
    log_probabilities = {part: mix_splits(said, model) for part, said in head_outputs.items()}
    labels = {part: examples.labels[examples.splits[part]] for part in log_probabilities}
    temperature = fit_temperature(log_probabilities["validation"], labels["validation"])
    scores = {}
    for part, outputs in log_probabilities.items():
        calibrated = calibrate(outputs, temperature)
        scores[part] = score(outputs, labels[part], examples.classes) | {
            "calibrated": {
                "loss": float(F.nll_loss(calibrated, labels[part])),
                "expected_calibration_error": calibration_error(calibrated, labels[part]),
            }
        }
    return Results(scores, log_probabilities, temperature, head_outputs)


def prediction_table(results: Results, examples: Examples) -> pd.DataFrame:
    """Make a row for each test image: file, true, predicted, and a probability for each class."""
    table = tabulate(examples, "test", results.log_probabilities["test"].exp())
    true = examples.labels[examples.splits["test"]]
    table.insert(1, "true", np.array(examples.classes)[true])
    return table


def tabulate(examples: Examples, part: str, probabilities: Tensor) -> pd.DataFrame:
    """Make a row for each image of a part: file, predicted, and a probability for each class."""
    classes = np.array(examples.classes)
    table = {
        "file": [examples.names[i] for i in examples.splits[part]],
        "predicted": classes[probabilities.argmax(1)],
    }
    table |= {f"probability_{name}": probabilities[:, i].numpy() for i, name in enumerate(classes)}
    return pd.DataFrame(table)


# ==================================================================================================
# 29. score.baseline
# ==================================================================================================
# Baseline: what the images' colors alone tell, learned from the same images as the model.
#
# A model that does not beat it has learned nothing about shapes.


MOST_LEARNED = 20_000  # training images: more change nothing about 64 numbers an image
DECAYS = (1e-4, 1e-3, 1e-2)  # of the weights' squares; validation chooses


@dataclass(frozen=True)
class Baseline:
    """A simple classifier's scores on the test part.

    Attributes:
        name: what it is, for a sentence.
        scores: of ``evaluation.score``.
        log_probabilities: [N, num_classes], in the order of the test part.
        most_frequent: accuracy of always saying the training part's most frequent class.

    """

    name: str
    scores: dict
    log_probabilities: Tensor
    most_frequent: float


def color_baseline(examples: Examples) -> Baseline:
    """Fit a multinomial logistic regression on color histograms of the training part.

    Each image is the share of its pixels in each of 4 x 4 x 4 colors, as square roots, whose
    distances are Hellinger's. No leaf is looked at twice, and the test part chooses nothing.
    """
    labels, parts = examples.labels, examples.splits
    generator = torch.Generator().manual_seed(0)
    order = torch.randperm(len(parts["train"]), generator=generator)[:MOST_LEARNED]
    learned = parts["train"][order]
    features = {
        part: torch.from_numpy(describe_images(examples.images[indices])[1]).sqrt()
        for part, indices in (
            ("train", learned),
            ("validation", parts["validation"]),
            ("test", parts["test"]),
        )
    }
    mean = features["train"].mean(0)
    deviation = features["train"].std(0, correction=0).clamp_min(1e-3)
    features = {part: (values - mean) / deviation for part, values in features.items()}
    fits = []
    for decay in DECAYS:
        weight, bias = fit_logistic(
            features["train"], labels[learned], len(examples.classes), decay
        )
        outputs = {p: (x @ weight + bias).log_softmax(1) for p, x in features.items()}
        loss = F.nll_loss(outputs["validation"], labels[parts["validation"]])
        fits.append((float(loss), outputs["test"]))
    outputs = min(fits, key=lambda fit: fit[0])[1]
    frequent = torch.bincount(labels[parts["train"]]).argmax()
    return Baseline(
        "a logistic regression on color histograms",
        score(outputs, labels[parts["test"]], examples.classes),
        outputs,
        float((labels[parts["test"]] == frequent).float().mean()),
    )


def fit_logistic(x: Tensor, labels: Tensor, classes: int, decay: float) -> tuple[Tensor, Tensor]:
    """Fit a multinomial logistic regression by L-BFGS.

    Args:
        x: [N, D].
        labels: [N] int64.
        classes: how many.
        decay: of the weights' squares in the mean loss.

    Returns:
        weight [D, classes] and bias [classes].

    """
    weight = torch.zeros(x.shape[1], classes, requires_grad=True)
    bias = torch.zeros(classes, requires_grad=True)
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimizer.zero_grad()
        value = F.cross_entropy(x @ weight + bias, labels) + decay * weight.square().sum()
        value.backward()
        return value

    optimizer.step(loss)
    return weight.detach(), bias.detach()


# ==================================================================================================
# 30. score.intervals
# ==================================================================================================
# Intervals: how far a score could be another one by the choice of test images, by bootstrap.
#
# Efron & Tibshirani, "An Introduction to the Bootstrap", 1993, percentile intervals.


DRAWS = 1000
CHUNK_DRAWS = 50  # at a time, for memory
LEVEL = 0.95


def bootstrap(counts: np.ndarray, groups: np.ndarray, seed: int = 0) -> np.ndarray:
    """Sum counts over groups of images drawn with replacement, DRAWS times.

    Photographs of one object are drawn together: alone they would pass for independent ones, and
    the intervals for narrow.

    Args:
        counts: [N, K], of each image.
        groups: [N], equal for images that belong together.
        seed: of the draws.

    Returns:
        [DRAWS, K].

    """
    number = np.unique(groups, return_inverse=True)[1].ravel()
    size = int(number.max()) + 1
    grouped = np.zeros((size, counts.shape[1]))
    np.add.at(grouped, number, counts)
    generator = np.random.default_rng(seed)
    sums = []
    for _ in range(0, DRAWS, CHUNK_DRAWS):
        times = generator.multinomial(size, np.full(size, 1 / size), CHUNK_DRAWS)
        sums.append(times @ grouped)
    return np.concatenate(sums)


def interval(values: np.ndarray) -> list[float]:
    """Return the ends of the percentile interval of values [DRAWS]; those not finite are left out.

    Without a finite one it is [0, 1].
    """
    values = values[np.isfinite(values)]
    if not len(values):
        return [0.0, 1.0]
    return np.quantile(values, [(1 - LEVEL) / 2, (1 + LEVEL) / 2]).tolist()


def score_intervals(
    log_probabilities: Tensor, labels: Tensor, groups: np.ndarray, classes: list[str]
) -> dict:
    """Return 95% intervals [low, high] of the scores of ``evaluation.score``.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.
        groups: [N], equal for images that belong together.
        classes: names, in the order of the numbers.

    Returns:
        accuracy, mean_recall, and per_class (recall, precision, f1).

    """
    count = len(classes)
    true, predicted = labels.numpy(), log_probabilities.argmax(1).numpy()
    # Of each image: whether it is a hit, of the class, taken for the class; [N, 3 * count].
    kinds = [np.where(true == predicted, true, count), true, predicted]
    ones = [np.eye(count + 1)[kind][:, :count] for kind in kinds]
    sums = bootstrap(np.concatenate(ones, 1), groups)
    hits, of_class, claimed = np.split(sums, 3, axis=1)  # [DRAWS, count] each
    with np.errstate(invalid="ignore"):
        recall, precision = hits / of_class, hits / claimed
        f1 = 2 * hits / (of_class + claimed)
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


def part_groups(examples: Examples) -> np.ndarray:
    """Return the groups [N] of the test images; each is its own where nothing is known."""
    groups = np.arange(len(examples.names)) if examples.groups is None else examples.groups
    return groups[examples.splits["test"]]


def part_intervals(results: Results, examples: Examples) -> dict:
    """Return ``score_intervals`` of the test part."""
    labels = examples.labels[examples.splits["test"]]
    outputs = results.log_probabilities["test"]
    return score_intervals(outputs, labels, part_groups(examples), examples.classes)


def lead_interval(results: Results, theirs: Tensor, examples: Examples) -> list[float]:
    """Return the 95% interval of the lead in accuracy on the test part.

    Args:
        results: ours.
        theirs: [N, num_classes] log-probabilities of the same images.
        examples: the data set.

    """
    labels = examples.labels[examples.splits["test"]]
    ours = results.log_probabilities["test"].argmax(1) == labels
    ahead = ours.float() - (theirs.argmax(1) == labels).float()
    sums = bootstrap(torch.stack([ahead, torch.ones_like(ahead)], 1).numpy(), part_groups(examples))
    return interval(sums[:, 0] / sums[:, 1])


# ==================================================================================================
# 31. train.loop
# ==================================================================================================
# Training: a plain loop over epochs and steps, and the one object that a run's state lives in.


WARMUP = 0.3  # part of the steps in which the learning rate rises
START_FACTOR, END_FACTOR = 1 / 25, 1e-5  # of the peak, where it starts and where it ends


BAD_STEPS = 10  # in a row without a finite gradient: the weights are at fault, not the batch
ROLLBACKS = 2  # each to the epoch's start with half the learning rate
OUT_OF_TIME = 1  # beside the signals' numbers, which are larger
REPORT_SECONDS = 30  # reserved of the time budget for figures and files


@dataclass
class Run:
    """The state of a run: all that changes while it trains, and all that a checkpoint must hold.

    Draws are keyed by seed, step and image, the data order by seed and epoch, and the learning rate
    is a function of the step: no generator, sampler or schedule has a state of its own.
    """

    config: Config
    classes: list[str]
    data: str  # SHA-256 of the examples' names, labels and parts
    model: SClusterFormer
    optimizer: torch.optim.Optimizer
    scaler: torch.amp.GradScaler
    step: int = 0  # optimizer steps done
    epoch: int = 0  # epochs done
    batch: int = 0  # batches done of the present epoch
    totals: Tensor | None = None  # [3] of the present epoch: sum of losses, hits, images
    skipped: Tensor | None = None  # [2] steps without a finite gradient: last in a row, in all
    rollbacks: int = 0
    history: list[dict] = field(default_factory=list)  # one row an epoch
    best_epoch: int = 0  # the epoch whose weights best.pt holds; 0: none is done, the present ones
    best_weights: dict[str, Tensor] = field(default_factory=dict)
    epoch_start: dict = field(default_factory=dict)  # the record that a rollback goes back to
    micro_batch_size: int = 0  # images in one pass, of a step's batch
    measured_peak_bytes: int = 0  # of a training step
    parallel: torch.nn.Module | None = None  # the model as several processes train it; not saved
    stopped: str = ""  # why it ended before its time; not saved
    diverged: bool = False  # whether that is a loss out of its range; not saved
    unsaved: str = ""  # why the best model or the report could not be written; not saved
    told_unsaved: bool = False  # whether that was said; not saved
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


def learning_rate(step: int, steps: int, peak: float) -> float:
    """Return the one-cycle learning rate of a step: a cosine up, then a cosine down.

    Smith & Topin, "Super-convergence", arXiv:1708.07120; factors as in torch's OneCycleLR.

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
    """Shuffle the training images' numbers [N] for an epoch, by seed and epoch alone."""
    generator = torch.Generator().manual_seed(seed * 1_000_003 + epoch)
    return indices[torch.randperm(len(indices), generator=generator)]


def train(
    run: Run, runtime: Runtime, examples: Examples, tell: Callable[[Run], None] | None = None
) -> None:
    """Train to the end, or until something stops it.

    ``last.pt`` is saved after each epoch and every few minutes, the one before kept as
    ``previous.pt``; ``best.pt`` when validation improves. The best epoch has the highest mean
    recall on the validation part; of equals, the lowest loss. At the end the model holds its
    weights.

    A signal or the time budget stops the run after a step, saved (``run.stopped`` says why). Ten
    steps in a row without a finite gradient, or an epoch whose loss is twice that of guessing, take
    it back to the epoch's start with half the learning rate, twice at most.

    Args:
        run: new or restored; changed in place.
        runtime: where to train and where to write.
        examples: the decoded data set.
        tell: called after each epoch; None prints a line.

    Raises:
        MemoryExhausted: one image alone does not fit.

    """
    tell = tell or print_epoch
    config, train_part = run.config, examples.splits["train"]
    images, labels = examples.images, examples.labels.to(runtime.device)
    if images.nbytes <= room_for_pixels(runtime.device):  # else batches are sent one by one
        images = images.to(runtime.device)
    if runtime.group.count > 1:
        run.parallel = parallelize(run.model)
    guard = Guard(run, runtime, examples)
    runtime.stop_signal = ""
    with stop_on_signals(runtime):
        while not is_finished(run):
            if not run.batch:
                run.epoch_start = copy.deepcopy(run_record(run))
            start = time.monotonic()
            row = train_epoch(run, runtime, images, labels, train_part, guard.leave)
            seconds = time.monotonic() - start
            if run.stopped:
                break
            if row is None or run.skipped[0] >= BAD_STEPS or has_diverged(row, config.num_classes):
                if not roll_back(run, runtime, examples):
                    break
                continue
            if runtime.device.type == "cuda" and not run.measured_peak_bytes:
                peak = torch.cuda.max_memory_allocated(runtime.device)
                held = images.nbytes if images.is_cuda else 0
                run.measured_peak_bytes = peak - held - labels.nbytes
            row |= {"images_per_second": len(train_part) / seconds}
            row |= {"peak_memory_bytes": peak_memory(runtime.device)}
            with guard.evaluation():
                sound = finish_epoch(run, runtime, images, examples, row)
            if not sound:
                if not roll_back(run, runtime, examples):
                    break
                continue
            guard.save()
            tell(run)
    load_best(run)
    save_best(run, runtime)


def load_best(run: Run) -> None:
    """Put the best epoch's weights in the model; its own are the best where no epoch is done."""
    if not run.best_epoch:
        # Of a first epoch that failed for good, the weights before it.
        run.best_weights = run.epoch_start["model"] if run.diverged else cpu_state_dict(run)
    run.model.load_state_dict(run.best_weights)


def is_finished(run: Run) -> bool:
    """Tell whether all epochs are done, or no better one is awaited."""
    return run.epoch == run.config.epochs or patience_is_over(run)


class Guard:
    """Looks around between two steps: saves every few minutes, and tells whether to stop."""

    def __init__(self, run: Run, runtime: Runtime, examples: Examples):
        self.run, self.runtime = run, runtime
        self.validation = len(examples.splits["validation"])
        self.held_out = self.validation + len(examples.splits["test"])
        self.saved = self.started = time.monotonic()
        self.first_step = run.step
        self.evaluated = False

    def leave(self) -> bool:
        """Save if it is time to, and return whether the epoch has to be left."""
        run, now = self.run, time.monotonic()
        if not self.evaluated:  # an image's evaluation takes less than its part of a step
            images = (run.step - self.first_step) * run.config.batch_size
            self.runtime.image_seconds = (now - self.started) / images
        evaluation = self.runtime.views * self.held_out * self.runtime.image_seconds
        reserved = 1.5 * evaluation + REPORT_SECONDS
        code = 0
        if self.runtime.stop_signal:
            code = signal.Signals[self.runtime.stop_signal]
        elif now + reserved > self.runtime.deadline:
            code = OUT_OF_TIME
        # All processes leave at the same step, whichever has to.
        code = self.runtime.group.agree(code)
        if code:
            out_of_time = code == OUT_OF_TIME
            run.stopped = "the time budget is used" if out_of_time else signal.Signals(code).name
        elif run.step % BAD_STEPS == 0 and run.skipped[0] >= BAD_STEPS:
            return True
        if run.stopped or now - self.saved > 60 * run.config.save_minutes:
            self.save(mid_epoch=True)
        return bool(run.stopped)

    @contextlib.contextmanager
    def evaluation(self):
        """Measure what the evaluation of an image takes."""
        start = time.monotonic()
        yield
        self.runtime.image_seconds = (time.monotonic() - start) / self.validation
        self.evaluated = True

    def save(self, mid_epoch: bool = False) -> None:
        """Write last.pt, the one before becoming previous.pt; a full disk is noted and said."""
        if not self.runtime.group.first:
            return
        record = run_record(self.run)
        if mid_epoch:
            record["epoch_start"] = self.run.epoch_start
        output = self.runtime.output
        with tolerate_write_errors(self.run):
            save_record(output / "last.pt", record, previous=output / "previous.pt")
        self.saved = time.monotonic()


def finish_epoch(
    run: Run, runtime: Runtime, images: Tensor, examples: Examples, row: dict[str, float]
) -> bool:
    """Score an epoch on the validation part, add its row, and save the model if it is the best.

    Nothing is added, and False returned, where what the model says of a validation image is not
    finite.
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


def cpu_state_dict(run: Run) -> dict[str, Tensor]:
    """Return a copy of the model's weights, on the CPU."""
    return {name: tensor.detach().cpu().clone() for name, tensor in run.model.state_dict().items()}


def save_best(run: Run, runtime: Runtime) -> None:
    """Write best.pt; a full disk is noted and said."""
    if not runtime.group.first:
        return
    record = model_record(run.config, run.classes, run.model)
    record |= {"model": run.best_weights, "epoch": run.best_epoch} | run.about
    with tolerate_write_errors(run):
        save_record(runtime.output / "best.pt", record)
        run.unsaved = ""


@contextlib.contextmanager
def tolerate_write_errors(run: Run):
    """Note that a file could not be written, say it once, and go on behind the block."""
    try:
        yield
    except UserError as error:
        if not run.told_unsaved:
            print(f"{error}; the run goes on, what was saved before stays", flush=True)
        run.unsaved, run.told_unsaved = run.unsaved or str(error), True


def patience_is_over(run: Run) -> bool:
    """Tell whether the last ``patience`` epochs were none of them the best."""
    patience = run.config.patience
    return bool(patience and run.history and run.epoch - run.best_epoch >= patience)


def has_diverged(row: dict, num_classes: int) -> bool:
    """Tell whether an epoch's mean loss is not finite, or twice that of guessing."""
    return not row["loss"] <= 2 * math.log(num_classes)


def roll_back(run: Run, runtime: Runtime, examples: Examples) -> bool:
    """Go back to the epoch's start with half the learning rate; False where that was done twice."""
    order = epoch_order(examples.splits["train"], run.config.seed, run.epoch)
    indices = cut_batches(order, run.config.batch_size)[max(run.batch, 1) - 1]
    batch = {
        "step": run.step,
        "images": examples.images[indices].clone(),
        "labels": examples.labels[indices],
        "names": [examples.names[i] for i in indices],
    }
    where = f"epoch {run.epoch + 1}, step {run.step}"
    if run.rollbacks == ROLLBACKS:
        run.stopped = f"the loss left its range at {where}, with a quarter of the learning rate too"
        run.diverged = True
        with contextlib.suppress(UserError):
            if runtime.group.first:
                save_record(runtime.output / "bad_batch.pt", batch)
        return False
    rollbacks, scaler = run.rollbacks + 1, run.scaler.state_dict()
    restore(run, run.epoch_start)
    run.rollbacks = rollbacks
    run.scaler.load_state_dict(scaler)  # the scale that the failed steps have led to
    print(
        f"the loss left its range at {where}: back to the start of epoch {run.epoch + 1} with "
        f"{0.5**rollbacks:g} of the learning rate",
        flush=True,
    )
    return True


def cut_batches(order: Tensor, batch_size: int) -> tuple[Tensor, ...]:
    """Cut an epoch's order [N] in batches of equal sizes but for one image.

    A last batch of few would have statistics of its own.
    """
    return order.tensor_split(-(-len(order) // batch_size))


def train_epoch(
    run: Run,
    runtime: Runtime,
    images: Tensor,
    labels: Tensor,
    indices: Tensor,
    leave: Callable[[], bool] = lambda: False,
) -> dict[str, float] | None:
    """Do an epoch's optimizer steps, or the rest of them.

    Args:
        run: changed in place.
        runtime: device and precision.
        images: [N, 3, S, S] uint8 on the device.
        labels: [N] int64 on the device.
        indices: the training part's numbers, int64.
        leave: asked between two steps whether to stop.

    Returns:
        its mean loss, accuracy and last learning rate; None when it was left, or no step was done.

    """
    config = run.config
    run.model.train()
    order = epoch_order(indices, config.seed, run.epoch).to(runtime.device)
    batches = cut_batches(order, config.batch_size)
    steps = config.epochs * len(batches)
    with tqdm(
        desc=f"epoch {run.epoch + 1}/{config.epochs}",
        total=len(batches),
        initial=run.batch,
        leave=False,
        disable=None if runtime.group.first else True,
    ) as bar:
        while run.batch < len(batches):
            rate = 0.5**run.rollbacks * learning_rate(run.step, steps, config.lr)
            # On the CPU a step is measured: not the first, before which the optimizer has no state.
            measured = run.measured_peak_bytes or not run.step or runtime.device.type != "cpu"
            step = train_step if measured else measured_step
            # Sums stay on the device: reading one would wait for the GPU at every step.
            run.totals += step(run, runtime, images, labels, batches[run.batch], rate)
            run.batch += 1
            runtime.group.stepped(run.step, run.totals)
            bar.update()
            if run.batch < len(batches) and leave():
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
    """Do one optimizer step; where memory runs out, do it again in passes of half as many images.

    Args:
        run: changed in place.
        runtime: device and precision.
        images: [N, 3, S, S] uint8, on the device or in the machine's memory.
        labels: [N] int64 on the device.
        batch: [B] int64, the images' numbers.
        rate: learning rate.

    Returns:
        [3] on the device: the sum of the images' losses, how many predictions are right, and how
        many images there were; zeros where the step was skipped.

    Raises:
        MemoryExhausted: one image alone does not fit.

    """
    # The running statistics are all that a forward pass changes; the optimizer's turn comes when
    # the activations are gone, so it is not what runs out of memory.
    buffers = [buffer.clone() for buffer in run.model.buffers()]
    while True:
        run.optimizer.zero_grad()
        try:
            totals = accumulate_gradients(run, runtime, images, labels, batch)
            break
        except torch.OutOfMemoryError:
            tried = min(run.micro_batch_size, len(batch))
        if runtime.group.count > 1:  # the others wait for this pass
            raise MemoryExhausted(
                f"out of memory with {tried} images in one pass: lower --batch-size, give "
                "--checkpointing, or start with --devices 1, where a step is cut in smaller passes"
            )
        # Outside of the handler, whose traceback keeps the failed pass's tensors alive.
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
    # A loss that is not finite makes the gradient so, too.
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
    # Ten in a row stay so until a rollback: they are looked for every few steps.
    in_row = torch.where(in_row >= BAD_STEPS, in_row, (in_row + 1) * bad)
    run.skipped = torch.stack([in_row, in_all + bad])
    run.step += 1
    return torch.where(bad, torch.zeros_like(totals), totals)


def measured_step(run: Run, *arguments) -> Tensor:
    """Do a ``train_step`` and note the most bytes that tensors held during it."""
    watch = TensorBytes()
    for tensor in tree_leaves((run.model.state_dict(), run.optimizer.state_dict()["state"])):
        watch.note(tensor)
    with watch:
        totals = train_step(run, *arguments)
    run.measured_peak_bytes = watch.peak
    return totals


def accumulate_gradients(
    run: Run, runtime: Runtime, images: Tensor, labels: Tensor, batch: Tensor
) -> Tensor:
    """Add up the gradients of a batch's mean loss, in passes of at most ``run.micro_batch_size``.

    Of several processes each takes its share of each pass. Arguments and result are those of
    ``train_step``.
    """
    group, model = runtime.group, run.parallel or run.model
    totals = torch.zeros(3, device=labels.device)
    parts = cut_passes(batch, run.micro_batch_size, group)
    for number, part in enumerate(parts, start=1):
        keys = image_keys(run.config.seed, run.step, part)
        pixels = images.index_select(0, part.to(images.device)).to(part.device)  # [b, 3, S, S]
        with contextlib.nullcontext() if number == len(parts) else without_exchange(model):
            with runtime.autocast():
                log_probabilities = model(normalize(augment(pixels, keys)), keys)
            loss = F.nll_loss(log_probabilities, labels[part], reduction="sum")
            # The exchange averages over the processes.
            run.scaler.scale(loss / (len(batch) / group.count)).backward()
        hits = (log_probabilities.detach().argmax(1) == labels[part]).sum()
        totals += torch.stack([loss.detach(), hits, torch.full_like(hits, len(part))])
    return group.add(totals)


def best_row(history: list[dict]) -> dict:
    """Return the row of the best epoch, the first of equals."""
    return max(history, key=lambda row: (row["validation_mean_recall"], -row["validation_loss"]))


# What is read of an epoch's row later.
NEEDED = ("loss", "accuracy", "validation_loss", "validation_accuracy", "validation_mean_recall")
# What is saved of a run beside its model, and restored as it is.
PLAIN_STATE = (
    *("step", "epoch", "batch", "rollbacks", "history", "best_epoch", "best_weights"),
    *("micro_batch_size", "measured_peak_bytes"),
)


def run_record(run: Run) -> dict:
    """Return all of a run's state as plain values and tensors, of which the model's are its own."""
    return model_record(run.config, run.classes, run.model) | {
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
    record = copy.deepcopy(record)  # the optimizer would go on in the record's own tensors
    run.model.load_state_dict(record["model"])
    run.optimizer.load_state_dict(record["optimizer"])
    if record["scaler"]:  # empty where the run was in fp32 until now
        run.scaler.load_state_dict(record["scaler"])
    run.totals.copy_(record["totals"])
    run.skipped.copy_(record["skipped"])
    for name in PLAIN_STATE:
        setattr(run, name, record[name])
    run.epoch_start = record.get("epoch_start", {})


def check_state(run: Run, record: dict) -> None:
    """Make sure that a run can go on from a record, to its end.

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
    numbers = [value for row in record["history"] for value in row.values()]
    numbers += [row[name] for row in record["history"] for name in NEEDED]
    numbers += record["scaler"].values()
    check(all(isinstance(number, int | float) for number in numbers), "numbers")

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
# 32. use.classifier
# ==================================================================================================
# Classifier: a trained model from its checkpoint, to ask about any image.


@dataclass(frozen=True)
class Prediction:
    """What a model says of an image.

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
        config: all its numbers.
        classes: names, in the order of the model's outputs.
        temperature: fitted on validation; 1 where the run was not evaluated.
        card: the run's model card, "" where the run was not evaluated.
        runtime: the device, and at how many of its eight views an image is looked.

    """

    model: SClusterFormer
    config: Config
    classes: list[str]
    temperature: float
    card: str
    runtime: Runtime

    def __call__(self, image) -> Prediction:
        """Classify one image: a path, a PIL image, or an array.

        Raises:
            UserError: it cannot be read, or is no image.

        """
        with strict_decoding():
            pixels = to_pixels(image, self.config.image_size)
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
    )


# ==================================================================================================
# 33. use.submission
# ==================================================================================================
# Submission: predictions of images without a label, as a table and as a competition wants them.


def spelt(name: str) -> str:
    """Return a name in the form in which columns and classes are compared."""
    return re.sub(r"[\W_]+", " ", name).strip().casefold()


def fill_sample(examples: Examples, probabilities: Tensor) -> list[list[str]] | None:
    """Return the rows to hand in, with a header as the example has it.

    Columns that are named for classes get probabilities, a lone column the class as the set's table
    writes it, or, where the example has fractions there, the probability of the second of two
    classes. A row without an image gets what the training part has: each class's share.

    Args:
        examples: with a sample.
        probabilities: [N, C], of the images of ``examples.splits["predict"]``.

    Returns:
        None where the columns are of another kind.

    """
    sample, classes, written = examples.sample, examples.classes, examples.written
    train = examples.labels[examples.splits["train"]]
    shares = torch.bincount(train, minlength=len(classes)).double() / len(train)
    place = {}
    if "predict" in examples.splits:
        place = {int(n): k for k, n in enumerate(examples.splits["predict"])}
    rows = torch.stack(
        [probabilities[place[n]].double() if n in place else shares for n in examples.sample_images]
    )
    number = {spelt(name): k for names in (written, classes) for k, name in enumerate(names)}
    others = [k for k in range(len(sample.header)) if k != sample.key]
    named = {
        k: number[spelt(sample.header[k])] for k in others if spelt(sample.header[k]) in number
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
        whole = all(cell.isdigit() and int(cell) < len(classes) for cell in cells)
        if whole and not any(name.isdigit() for name in written):
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
        UserError: its columns or rows are others, or a cell is empty.

    """
    with path.open(newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    same = header == sample.header and [row[sample.key] for row in rows] == [
        row[sample.key] for row in sample.rows
    ]
    if not same or not all(len(row) == len(header) and all(row) for row in rows):
        raise UserError(f"the submission does not fit {sample.path}: check its columns and rows")


def write_predictions(model: nn.Module, examples: Examples, runtime: Runtime) -> list[str]:
    """Write what the model says of the images without a label.

    ``predict.csv`` has a row for each; ``submission.csv`` the columns, order and rows of the
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
        lines.append(
            f"  predict.csv           a row for each of {len(images)} images without a label"
        )
    if sample is None or not sample.rows:
        return lines
    rows = fill_sample(examples, probabilities)
    if rows is None:
        lines.append(f"no submission.csv: the columns of {sample.path.name} name no class")
        return lines

    def write(path: Path) -> None:
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
        check_submission(path, sample)

    atomic_write(output / "submission.csv", write)
    lost = sum(n is None for n in examples.sample_images)
    lines.append(
        f"  submission.csv        {len(rows) - 1} rows as {sample.path.name} has them"
        + (f", {lost} without an image get the classes' shares" if lost else "")
    )
    return lines


# ==================================================================================================
# 34. report.card
# ==================================================================================================
# Model card: what a model was trained on, what it reaches and what it is not for.
#
# Sections after Mitchell et al., "Model Cards for Model Reporting", FAT* 2019, arXiv:1810.03993.


LICENSE_FILES = ("license", "licence", "copying")


def find_license(root: Path | None) -> str:
    """Say under which license a data set stands, as far as its folder says."""
    unknown = "not stated in the data set's folder: ask its source before you pass the model on"
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


def as_text(name: str) -> str:
    """Write a name so that Markdown takes it for text."""
    escaped = re.sub(r"([\\`*_{}\[\]()<>#+!|~$&-])", r"\\\1", " ".join(name.split()))
    return escaped.encode(errors="replace").decode()


def percent(value: float) -> str:
    """Write a part of one as percent with a decimal."""
    return f"{100 * value:.1f}%"


def between(ends: list[float]) -> str:
    """Write an interval of parts of one in percent."""
    return f"{100 * ends[0]:.1f} to {100 * ends[1]:.1f}%"


def verdict(results: Results, baseline: Baseline, intervals: dict) -> str:
    """Say in one sentence what the model reaches, with the baseline beside it."""
    scores = results.scores["test"]
    low, high = intervals["ahead"]
    beside = baseline.scores["accuracy"]
    points = 100 * abs(scores["accuracy"] - beside)
    compared = (
        f"{points:.1f} points more than {baseline.name}"
        if low > 0
        else f"{points:.1f} points fewer than {baseline.name}"
        if high < 0
        else f"too near to tell from {baseline.name}"
    )
    return (
        f"The model is right on {percent(scores['accuracy'])} of {scores['images']:,} test images "
        f"(95% interval {between(intervals['accuracy'])}), {compared} ({percent(beside)})."
    )


def model_card(
    run: Run, results: Results, baseline: Baseline, intervals: dict, examples: Examples
) -> str:
    """Return the text of ``MODEL_CARD.md``."""
    config, test = run.config, results.scores["test"]
    parts = {part: len(examples.splits[part]) for part in ("train", "validation", "test")}
    rows = [
        f"| {as_text(name)} | {row['images']} | {percent(row['precision'])} | "
        f"{percent(row['recall'])} ({between(intervals['per_class'][name]['recall'])}) | "
        f"{percent(row['f1'])} |"
        for name, row in test["per_class"].items()
    ]
    notes = [f"- {as_text(note)}" for note in examples.notes]
    start = "from the weights of another model" if config.init_from else "from scratch"
    return "\n".join(
        [
            "# Model card: SClusterFormer",
            "",
            verdict(results, baseline, intervals),
            "",
            "## Model",
            "",
            f"SClusterFormer for RGB images, {count_parameters(run.model):,} parameters, images of "
            f"{config.image_size}x{config.image_size} pixels, preset {config.preset}, trained "
            f"{start}; weights of epoch {run.best_epoch} of {run.epoch}, the best on validation. "
            "Probabilities are averaged over the eight flips and quarter turns of an image.",
            "",
            f"Made by: {as_text(command_line(config))}",
            "",
            "## Data and split",
            "",
            f"{sum(parts.values())} images of {len(examples.classes)} classes: {parts['train']} to "
            f"train on, {parts['validation']} for validation, {parts['test']} to test on, which "
            "were looked at once, at the end.",
            *([""] if notes else []),
            *notes,
            "",
            f"License of the data: {as_text(find_license(examples.root))}",
            "",
            "## Scores on the test part",
            "",
            f"Accuracy {percent(test['accuracy'])} ({between(intervals['accuracy'])}), mean recall "
            f"{percent(test['mean_recall'])} ({between(intervals['mean_recall'])}). In brackets: "
            "95% bootstrap intervals over groups of images that belong together.",
            "",
            f"Baselines: {baseline.name}, {percent(baseline.scores['accuracy'])} and "
            f"{percent(baseline.scores['mean_recall'])}; always the most frequent class, "
            f"{percent(baseline.most_frequent)}.",
            "",
            "| class | images | precision | recall | F1 |",
            "|---|---|---|---|---|",
            *rows,
            "",
            f"Expected calibration error {test['expected_calibration_error']:.3f}, "
            f"{test['calibrated']['expected_calibration_error']:.3f} at temperature "
            f"{results.temperature:.2f}.",
            "",
            "## Limits",
            "",
            "- It knows the classes above and nothing else: any image gets one of them, also one "
            "that shows none.",
            "- The scores hold for images like those of the test part: the same camera, light, "
            "background and crop. Photographs from the field were not measured unless they are in "
            "the test part.",
            "- It is no diagnosis: a person who knows the crop decides.",
            "",
        ]
    )


# ==================================================================================================
# 35. report.figures
# ==================================================================================================
# Figures: what a run did and what its model sees, one function each, for notebook and report.


# Okabe and Ito's colors (jfly.uni-koeln.de/color): distinct for color-blind readers, too. Lines
# differ in their dashes besides.
BLUE, ORANGE, GREEN, PINK = "#0072B2", "#D55E00", "#009E73", "#CC79A7"
INK, RULE = "#1b1b19", "#d9d8d2"  # of text and of what is faint
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
    "savefig.dpi": 150,
}
# Of an epoch's row, what is drawn.
CURVES = (
    *("epoch", "loss", "accuracy"),
    *("validation_loss", "validation_accuracy", "validation_mean_recall"),
)
MOST_ROWS = 40  # classes that the samples show: a figure has an end
LONGEST_NAME = 24  # characters of a class name in a figure
HEADS = ("upper", "lower", "fused", "mixture")
BINS = 10  # of the calibration curve


def styled(draw):
    """Have a function draw in STYLE, which is set nowhere else."""

    @functools.wraps(draw)
    def drawn(*arguments, **options) -> Figure:
        with matplotlib.rc_context(STYLE):
            return draw(*arguments, **options)

    return drawn


def short(name: str) -> str:
    """Cut a name in the middle where a figure has no room for it."""
    if len(name) <= LONGEST_NAME:
        return name
    half = LONGEST_NAME // 2
    return f"{name[: half - 1]}…{name[-half:]}"


def show_image(axis, image: Tensor) -> None:
    """Show an image [3, S, S] uint8 without axes."""
    axis.imshow(image.permute(1, 2, 0).cpu().numpy())
    axis.set_axis_off()


@styled
def show_samples(examples: Examples, columns: int = 8) -> Figure:
    """Show the first training images of each class, a row a class, of many classes the first."""
    count = min(len(examples.classes), MOST_ROWS)
    figure = Figure(figsize=(1.5 * columns, 1.9 * count), layout="constrained")
    axes = figure.subplots(count, columns, squeeze=False)
    train = examples.splits["train"]
    for label, row in enumerate(axes):
        indices = train[examples.labels[train] == label]
        for axis in row:
            axis.set_axis_off()
        for axis, index in zip(row, indices[:columns].tolist(), strict=False):
            show_image(axis, examples.images[index])
        name = f"{short(examples.classes[label])}, {len(indices)} to train on"
        # Over the whole row, and no title: that would widen the first column.
        heading = row[0].text(0, 1.05, name, weight="bold", transform=row[0].transAxes)
        heading.set_in_layout(False)
    figure.get_layout_engine().set(h_pad=0.22)  # inches: room for the headings
    return figure


def draw_lines(axis, run: Run, lines: tuple) -> None:
    """Draw columns of a run's history over the epochs; a dotted line marks the best epoch."""
    table = pd.DataFrame(run.history, columns=None if run.history else CURVES)
    for column, label, color, dashes in lines:
        axis.plot(table.epoch, table[column], dashes, color=color, marker="o", label=label)
    axis.set_xlim(0.5, max(run.config.epochs, 1) + 0.5)
    axis.xaxis.set_major_locator(MaxNLocator(integer=True))
    if run.best_epoch:
        axis.axvline(run.best_epoch, color=INK, linewidth=1, linestyle=":")
    axis.legend()


def draw_loss(axis, run: Run) -> None:
    """Draw the loss of training and validation part over the epochs."""
    lines = (("loss", "training", ORANGE, "-"), ("validation_loss", "validation", BLUE, "-"))
    draw_lines(axis, run, lines)
    axis.set(title="Loss", xlabel="epoch", ylabel="negative log-likelihood (nats)")
    axis.set_ylim(bottom=0)


def draw_accuracy(axis, run: Run) -> None:
    """Draw accuracy, and mean recall of the validation part, over the epochs."""
    lines = (
        ("accuracy", "training accuracy", ORANGE, "-"),
        ("validation_accuracy", "validation accuracy", BLUE, "-"),
        ("validation_mean_recall", "validation mean recall", GREEN, "--"),
    )
    draw_lines(axis, run, lines)
    axis.set(title="Accuracy", xlabel="epoch", ylabel="part that is right", ylim=(0, 1.02))


@styled
def show_curves(run: Run) -> Figure:
    """Draw loss, and accuracy and mean recall, over the epochs."""
    figure = Figure(figsize=(12, 4.6), layout="constrained")
    left, right = figure.subplots(1, 2)
    draw_loss(left, run)
    draw_accuracy(right, run)
    return figure


@styled
def panel(draw, *arguments) -> Figure:
    """Make a figure of one small panel, readable on a phone, too."""
    figure = Figure(figsize=(5.6, 4.4), layout="constrained")
    draw(figure.subplots(), *arguments)
    return figure


class LiveCurves:
    """The curves of a run in a notebook: one figure, drawn again after each epoch."""

    def __init__(self, run: Run):
        from IPython.display import display  # noqa: PLC0415 (there in every notebook)

        self.handle = display(show_curves(run), display_id=True)

    def __call__(self, run: Run) -> None:
        """Draw the run as it is now."""
        self.handle.update(show_curves(run))


@styled
def show_confusion(results: Results, examples: Examples) -> Figure:
    """Draw the test part's confusion matrix: images by true and predicted class."""
    classes = examples.classes
    confusion = np.array(results.scores["test"]["confusion"])
    share = confusion / np.maximum(confusion.sum(1, keepdims=True), 1)
    side = min(max(6.0, 0.6 * len(classes) + 3.5), 40.0)
    figure = Figure(figsize=(side + 1.5, side), layout="constrained")
    axis = figure.subplots()
    shown = axis.imshow(share, cmap="Blues", vmin=0, vmax=1)
    axis.grid(visible=False)
    names = [short(name) for name in classes]
    axis.set_xticks(range(len(classes)), names, rotation=45, ha="right", rotation_mode="anchor")
    axis.set_yticks(range(len(classes)), names)
    accuracy = results.scores["test"]["accuracy"]
    axis.set(xlabel="predicted", ylabel="true", title=f"Test images, accuracy {accuracy:.3f}")
    if len(classes) <= 30:  # beyond, the numbers would overlap
        for (row, column), number in np.ndenumerate(confusion):
            color = "white" if share[row, column] > 0.5 else INK
            axis.text(column, row, number, ha="center", va="center", color=color)
    figure.colorbar(shown, label="part of the true class", shrink=0.8)
    return figure


@styled
def show_scores(results: Results, examples: Examples) -> Figure:
    """Draw precision, recall and F1 of each class on the test part, with their 95% intervals."""
    rows = results.scores["test"]["per_class"]
    intervals = part_intervals(results, examples)
    figure = Figure(figsize=(10, 1.2 + 0.75 * len(rows)), layout="constrained")
    axis = figure.subplots()
    for k, (score_name, color, marker) in enumerate(
        (("precision", BLUE, "o"), ("recall", ORANGE, "s"), ("f1", GREEN, "D"))
    ):
        values = np.array([row[score_name] for row in rows.values()])
        ends = np.array([intervals["per_class"][name][score_name] for name in rows])
        places = np.arange(len(rows)) + 0.22 * (k - 1)
        reach = np.abs(ends.T - values)
        label = "F1" if score_name == "f1" else score_name
        axis.errorbar(
            values, places, xerr=reach, fmt=marker, color=color, label=label, markersize=6
        )
    names = [f"{short(name)} ({row['images']})" for name, row in rows.items()]
    axis.set_yticks(range(len(rows)), names)
    axis.invert_yaxis()
    axis.set(xlim=(0, 1.02), title="Test images, by class")
    axis.grid(visible=False, axis="y")
    figure.legend(loc="outside lower center", ncols=3)
    return figure


def calibration_bins(log_probabilities: Tensor, labels: Tensor) -> pd.DataFrame:
    """Return mean confidence, accuracy and number of the images in each tenth of confidence.

    Args:
        log_probabilities: [N, num_classes].
        labels: [N] int64.

    """
    confidence, predicted = log_probabilities.exp().max(1)
    table = pd.DataFrame(
        {
            "bin": (confidence * BINS).long().clamp_max(BINS - 1).numpy(),
            "confidence": confidence.numpy(),
            "accuracy": (predicted == labels).float().numpy(),
            "images": 1,
        }
    )
    return table.groupby("bin").agg({"confidence": "mean", "accuracy": "mean", "images": "sum"})


@styled
def show_calibration(results: Results, examples: Examples) -> Figure:
    """Draw how often the model is right where it is how sure, on the test part."""
    outputs = results.log_probabilities["test"]
    labels = examples.labels[examples.splits["test"]]
    figure = Figure(figsize=(6, 5.6), layout="constrained")
    curve, bars = figure.subplots(2, 1, height_ratios=[3, 1], sharex=True)
    curve.plot([0, 1], [0, 1], color=INK, linewidth=1, linestyle=":", label="as sure as right")
    for k, (said, color, dashes, marker, label) in enumerate(
        (
            (outputs, ORANGE, "-", "o", "as the model says"),
            (
                calibrate(outputs, results.temperature),
                BLUE,
                "--",
                "s",
                f"at temperature {results.temperature:.2f}",
            ),
        )
    ):
        table = calibration_bins(said, labels)
        curve.plot(
            table.confidence,
            table.accuracy,
            dashes,
            color=color,
            marker=marker,
            label=label,
            markersize=6,
        )
        places = (table.index.to_numpy() + 0.3 + 0.4 * k) / BINS
        bars.bar(places, table.images, 0.36 / BINS, color=color)
    curve.set(title="Calibration", ylabel="part that is right", ylim=(0, 1.02), xlim=(0, 1))
    curve.legend(loc="lower right")
    bars.set(xlabel="probability of the predicted class", ylabel="images")
    return figure


def head_log_probabilities(results: Results, part: str = "test") -> Tensor:
    """Return the log-probabilities of the three heads and of their mixture, [4, N, num_classes]."""
    head_outputs = results.head_outputs[part].transpose(0, 1)
    return torch.cat([head_outputs, results.log_probabilities[part][None]])


@styled
def show_heads(results: Results, examples: Examples) -> Figure:
    """Draw how often each head is right, class by class, on the test part."""
    labels = examples.labels[examples.splits["test"]]
    right = head_log_probabilities(results).argmax(2) == labels  # [4, N]
    count = len(examples.classes)
    figure = Figure(figsize=(10, 1.4 + 0.9 * count), layout="constrained")
    axis = figure.subplots()
    colors = (BLUE, ORANGE, GREEN, INK)
    for k, (name, hits) in enumerate(zip(HEADS, right, strict=True)):
        shares = [
            float(hits[labels == label].float().mean()) if (labels == label).any() else 0.0
            for label in range(count)
        ]
        axis.barh(np.arange(count) + 0.19 * (k - 1.5), shares, 0.17, color=colors[k], label=name)
    axis.set_yticks(range(count), [short(name) for name in examples.classes])
    axis.invert_yaxis()
    axis.set(xlim=(0, 1), title="What each head would get right", xlabel="recall")
    axis.grid(visible=False, axis="y")
    figure.legend(loc="outside lower center", ncols=4)
    return figure


def sure_mistakes(results: Results, examples: Examples) -> tuple[list[int], list[int]]:
    """Order the test part's mistakes, the surest first, and its hits, the least sure first.

    Returns:
        places in the test part.

    """
    probabilities, predicted = results.log_probabilities["test"].max(1)
    wrong = predicted != examples.labels[examples.splits["test"]]
    order = probabilities.argsort(descending=True)
    return order[wrong[order]].tolist(), order[~wrong[order]].flip(0).tolist()


@styled
def show_predictions(results: Results, examples: Examples, columns: int = 6) -> Figure:
    """Show test images with their prediction: the surest mistakes, then the least sure hits."""
    indices = examples.splits["test"]
    probabilities, predicted = results.log_probabilities["test"].exp().max(1)
    mistakes, hits = sure_mistakes(results, examples)
    figure = Figure(figsize=(2.3 * columns, 6.4), layout="constrained")
    rows = figure.subplots(2, columns, squeeze=False)
    for axis in rows.ravel():
        axis.set_axis_off()
    for row, places, color in zip(rows, (mistakes, hits), (ORANGE, GREEN), strict=True):
        for axis, k in zip(row, places[:columns], strict=False):
            show_image(axis, examples.images[indices[k]])
            said = f"{short(examples.classes[predicted[k]])}\n{probabilities[k]:.0%} sure"
            if color == ORANGE:
                said += f"\nis {short(examples.classes[examples.labels[indices[k]]])}"
            axis.set_title(said, fontsize=10, color=color, fontweight="normal", loc="center")
    return figure


def stage_names(stages: int) -> list[str]:
    """Return what the stages are called."""
    return [f"stage {stage} of {stages}" for stage in range(1, stages + 1)]


@styled
def show_clusters(model, image) -> Figure:
    """Draw which tokens of an image each head groups together, upper beside lower branch.

    A row a head, two columns a stage. Under each map a bar for each center: as wide as its share of
    the tokens, as high as its strength, the mean similarity of its tokens.

    Args:
        model: a run, or what ``load_classifier`` returns.
        image: a path, a PIL image, an array, or [3, S, S] uint8.

    """
    pixels = to_pixels(image, model.config.image_size)
    groupings = group_tokens(model.model, pixels)
    heads, columns = model.config.heads, len(groupings)
    figure = Figure(figsize=(2.9 * columns + 2.6, 3.3 * heads), layout="constrained")
    grid = figure.add_gridspec(2 * heads, columns + 1, height_ratios=[6, 1] * heads)
    axis = figure.add_subplot(grid[0, 0])
    axis.imshow(np.asarray(enlarge(pixels)))
    axis.set_axis_off()
    axis.set_title("the image")
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


def draw_strengths(axis, strengths: list[tuple[int, float]]) -> None:
    """Draw a bar for each center: width its share of the tokens, height its strength."""
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
    """Draw where the deformable stem reads an image; the arguments are those of show_clusters."""
    pixels = to_pixels(image, model.config.image_size)
    figure = Figure(figsize=(13, 7.2), layout="constrained")
    shifts, places = figure.subplots(1, 2)
    shifts.imshow(np.asarray(paint_shifts(model.model, pixels)))
    shifts.set_title("How far from the regular places the stem reads")
    places.imshow(np.asarray(paint_sampling(model.model, pixels)))
    places.set_title("Where it reads in the image's middle")
    for axis in (shifts, places):
        axis.set_axis_off()
    figure.supxlabel(sampling_line(model.model, pixels), fontsize=11)
    return figure


# ==================================================================================================
# 36. train.launch
# ==================================================================================================
# Launch: starts this program again under torchrun, a process a GPU, where that is faster.


FIRST_STEP = 120  # seconds within which processes must have done a step, decoding aside
START_SECONDS = 20  # assumed, of starting the processes: importing torch, a context for each GPU
# Assumed between two GPUs of a machine, over PCIe:
PCIE_BANDWIDTH, PCIE_LATENCY = 5e9, 30e-6  # bytes a second; seconds a message


@dataclass(frozen=True)
class Outcome:
    """How processes that were launched have ended.

    ``code`` is the program's exit code, None where they failed; ``stepped`` tells whether they had
    done a step.
    """

    code: int | None
    stepped: bool


def choose_devices(config: Config, count_images: Callable[[], int]) -> int:
    """Return how many processes a run is worth, and say why where there is a choice.

    All GPUs are used where that is predicted to be faster: a step of the whole batch and one of a
    process's share are timed on the first of them; the processes' start and the exchange of
    gradients are added as assumed.

    Args:
        config: of the run.
        count_images: called where the number of training images is needed.

    Raises:
        UserError: more are asked for than there are.

    """
    cards = count_cards(config.device)  # 0 on the CPU
    if config.devices is not None:
        if config.devices > max(1, cards) and cards:
            raise UserError(
                f"--devices {config.devices}: there {'is' if cards == 1 else 'are'} {cards} GPU"
                f"{'s' * (cards > 1)} that can be used"
            )
        return config.devices
    count = min(cards, config.batch_size)
    if count < 2:
        return 1
    device = pick_device("auto")
    whole, share = (
        time_step(replace(config, batch_size=size), device)
        for size in (config.batch_size, -(-config.batch_size // count))
    )
    steps = config.epochs * math.ceil(count_images() / config.batch_size)
    return count if is_faster(config, count, steps, whole, share) else 1


def is_faster(config: Config, count: int, steps: int, whole: float, share: float) -> bool:
    """Tell whether several GPUs are faster than one, and say so in a line.

    Args:
        config: of the run.
        count: GPUs.
        steps: of the run.
        whole: seconds of a step on one GPU.
        share: seconds of a step of one GPU's share.

    """
    size, norms = gradient_size(config)
    share += exchange_seconds(size, norms, count, PCIE_BANDWIDTH, PCIE_LATENCY)
    alone, shared = steps * whole, START_SECONDS + steps * share
    print(
        f"{steps} steps of {config.batch_size} images: {alone:.0f} s on one GPU at "
        f"{1e3 * whole:.1f} ms, {shared:.0f} s on {count} at {1e3 * share:.1f} ms with "
        f"{START_SECONDS} s to start: {'all are' if shared < alone else 'one is'} used "
        "(--devices N decides otherwise)",
        flush=True,
    )
    return shared < alone


def gradient_size(config: Config) -> tuple[int, int]:
    """Return the bytes of a model's gradients, and the number of its batch norms."""
    with torch.device("meta"):
        model = SClusterFormer(config)
    size = sum(p.numel() * p.element_size() for p in model.parameters())
    return size, sum(isinstance(module, torch.nn.BatchNorm2d) for module in model.modules())


def time_step(config: Config, device: torch.device, repeats: int = 7) -> float:
    """Return the median seconds of a training step on black images, after three others."""
    runtime = Runtime(device, pick_precision(config, device), Path())
    run = new_run(config, [], runtime)
    shape = (config.batch_size, 3, config.image_size, config.image_size)
    images = torch.zeros(shape, dtype=torch.uint8, device=device)
    batch = torch.arange(config.batch_size, device=device)
    seconds = []
    for _ in range(3 + repeats):
        start = time.perf_counter()
        # Reading the sums waits for the GPU.
        train_step(run, runtime, images, batch % 2, batch, 0.0).tolist()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds[3:])


def count_training_images(config: Config) -> int:
    """Return about how many images a run learns from: those that no folder holds out."""
    if config.dry_run:
        return COUNTS["train"] * len(DISEASES)
    data: DataSet = discover(find_data_folder(config))
    return int(((data.given == "train") | (data.given == "")).sum())


def run_on_devices(config: Config, arguments: list[str]) -> Outcome | None:
    """Start the script again with a process a GPU; None where it is to go on by itself.

    Raises:
        UserError: more processes are asked for than there are GPUs.

    """
    count = choose_devices(config, lambda: count_training_images(config))
    return None if count == 1 else launch([*own_command(), *arguments], count)


def train_on_devices(config: Config, runtime: Runtime, images: int) -> Outcome | None:
    """Train what a notebook has set up with a process a GPU; None where it is to do it itself.

    Functions of a notebook cannot be imported, and its process may already use a GPU: its cells are
    written to a file, and that is started.

    Args:
        config: of the run.
        runtime: of the notebook.
        images: to learn from.

    Raises:
        UserError: more processes are asked for than there are GPUs.

    """
    count = choose_devices(config, lambda: images)
    if count == 1:
        return None
    release_output(runtime.output)
    if runtime.device.type == "cuda":
        torch.cuda.empty_cache()
    config = replace(config, output=str(runtime.output.absolute()))
    if math.isfinite(runtime.deadline):
        hours = (runtime.deadline - time.monotonic()) / 3600
        config = replace(config, time_budget=max(hours, 1e-6))
    end = f"sys.exit(run_guarded(lambda: run_program({config!r}, [], evaluate=False)))"
    with tempfile.TemporaryDirectory(prefix="sclusterformer-") as folder:
        file = Path(folder) / "notebook.py"
        file.write_text(f'{notebook_source()}\n\nif __name__ == "__main__":\n    {end}\n')
        return launch([str(file)], count, stream=True)


def launch(command: list[str], count: int, stream: bool = False) -> Outcome:
    """Run a command under torchrun to its end; end it if no step is done in time.

    A signal is passed on to the first process, which stops all of them, saved; a second one ends
    them at once.

    Args:
        command: a file or -m and a module, and arguments.
        count: processes.
        stream: print their output here, rather than leave it to the terminal.

    """
    with tempfile.TemporaryDirectory(prefix="sclusterformer-launch-") as name:
        folder = Path(name)
        (folder / "pid").write_text(str(os.getpid()))
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "torch.distributed.run", "--standalone"),
                *("--local-addr", "127.0.0.1", f"--nproc-per-node={count}", *command),
            ],
            env=launch_environment(folder, count),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if stream else None,
            stderr=subprocess.STDOUT if stream else None,
            start_new_session=True,
        )
        signals = []
        try:
            with passed_on(folder, process, signals):
                failure = follow(process, folder)
        finally:
            end_all(process, folder)
        stepped = (folder / "stepped").exists()
        if (folder / "exit").exists():
            return Outcome(int((folder / "exit").read_text()), stepped)
        if signals:
            return Outcome(128 + signals[0], stepped)
    print(f"{count} processes {failure}: goes on with one", flush=True)
    return Outcome(None, stepped)


def follow(process: subprocess.Popen, folder: Path) -> str:
    """Wait for the launcher's end, or until a first step is overdue; returns what was wrong."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    waited, last = 0.0, time.monotonic()
    while True:
        ended = process.poll() is not None
        if process.stdout is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.2)
        else:
            while select.select([process.stdout], [], [], 0 if ended else 0.2)[0]:
                text = os.read(process.stdout.fileno(), 65536)
                if not text:
                    break
                print(decoder.decode(text), end="", flush=True)
        if ended:
            started = (folder / "stepped").exists()
            return "have failed" if started else "have failed before their first step"
        now = time.monotonic()
        decoding = (folder / "joined").exists() and not (folder / "decoded").exists()
        if not decoding and not (folder / "stepped").exists():
            waited += now - last
        last = now
        if waited > FIRST_STEP:
            return f"have not done a step in {FIRST_STEP} s"


def worker_pids(folder: Path) -> list[int]:
    """Return the ids of the processes that have left word, in the order of their ranks."""
    files = sorted(folder.glob("worker-*"), key=lambda file: int(file.name[7:]))
    return [int(file.read_text()) for file in files]


def send(pid: int, number: int) -> None:
    """Send a signal to a process that may be gone."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)


def end_all(process: subprocess.Popen, folder: Path) -> None:
    """End the launcher and its processes, where they have not ended."""
    if process.poll() is None:
        process.terminate()
        for pid in worker_pids(folder):
            send(pid, signal.SIGKILL)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process.stdout is not None:
        process.stdout.close()


@contextlib.contextmanager
def passed_on(folder: Path, process: subprocess.Popen, signals: list[int]):
    """Pass SIGINT and SIGTERM on to the first process; all others learn of it from there."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def note(number: int, _) -> None:
        signals.append(number)
        workers = worker_pids(folder)
        if len(signals) == 1 and workers:
            send(workers[0], signal.SIGTERM)
        else:
            end_all(process, folder)

    before = {number: signal.signal(number, note) for number in STOP_SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# ==================================================================================================
# 37. train.memory
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
    watch = TensorBytes()
    with FakeTensorMode(), watch:
        watch.kind = "weights"
        run = new_run(config, [], runtime)
        # A scaler looks at contents, which are not there; its own memory is a number.
        run.scaler = torch.amp.GradScaler("cpu", enabled=False)
        watch.kind = "optimizer"
        make_optimizer_state(run)
        gradients = set()
        for parameter in run.model.parameters():
            parameter.register_post_accumulate_grad_hook(
                lambda parameter: gradients.add(watch.note(parameter.grad))
            )
        watch_modules(run.model, watch)
        run.model.register_forward_hook(lambda *_: setattr(watch, "kind", "transients"))
        watch.kind = "activations"
        shape = (batch_size, 3, config.image_size, config.image_size)
        images = torch.zeros(shape, dtype=torch.uint8)
        labels = torch.zeros(batch_size, dtype=torch.int64)
        train_step(run, runtime, images, labels, torch.arange(batch_size), config.lr)
    by_kind, by_module = Counter(dict.fromkeys(KINDS, 0)), Counter()
    for number, size in watch.at_peak().items():
        kind, module = watch.made[number]
        by_kind["gradients" if number in gradients else kind] += size
        if kind == "activations":
            by_module[module or "images"] += size
    return Step(
        count_parameters(run.model), watch.peak, dict(by_kind), dict(by_module.most_common())
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
    """Write bytes as MiB, with a decimal where it tells something."""
    return f"{count / 2**20:,.{1 if count < 100 * 2**20 else 0}f} MiB"


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
    parts = ", ".join(f"{kind} {mebibytes(n)}" for kind, n in plan.step.by_kind.items())
    size = plan.config.batch_size
    passes = -(-size // max(1, plan.largest_batch_size))
    verdict = (
        f"fits, {size} images in one pass"
        if plan.fits
        else f"does not fit in one pass: {size} images in {passes} passes"
    )
    return [
        f"plan: a step of {size} images, {plan.precision}, needs {mebibytes(plan.step.peak_bytes)}",
        f"plan: {parts}",
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
        (f"peak of a step of {plan.config.batch_size}", mebibytes(plan.step.peak_bytes)),
        *((f"  {kind}", mebibytes(size)) for kind, size in plan.step.by_kind.items()),
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
# 38. train.resume
# ==================================================================================================
# Resuming: finds the checkpoint that a run goes on from, and tells why another is not it.


CHECKPOINTS = ("last.pt", "previous.pt")
EARLIER = "earlier-"  # how the names of folders begin that hold another run's files
# Settings that say where and how a run is made, not what comes out.
RUNTIME_SETTINGS = (
    *(
        "preset",
        "data",
        "output",
        "device",
        "devices",
        "precision",
        "dry_run",
        "checkpointing",
        "patience",
    ),
    *("time_budget", "save_minutes", "resume", "fresh"),
)
DEEPEST_OUTPUT = 4  # folders below Kaggle's input in which an earlier kernel's output is looked for
NAMED = 3  # classes that a message names


def start_run(config: Config, runtime: Runtime, examples: Examples) -> Run:
    """Make the run of a configuration: continued where there is a checkpoint of it, else new.

    Of several processes the first one looks, and the others take over what it found.

    Says which. Of the checkpoints in the output folder the newest sound one counts; without one,
    the furthest of those attached on Kaggle. What another run has saved in the output folder is
    moved to a folder of its own there.

    Raises:
        UserError: ``config.resume`` names a file that is not a checkpoint of this run, or another
            process writes to the output folder.

    """
    group = runtime.group
    if group.count == 1:
        return find_run(config, runtime, examples)
    buffer = io.BytesIO()
    if group.first:
        run = find_run(config, runtime, examples)
        torch.save(run_record(run) | {"epoch_start": run.epoch_start}, buffer)
        group.from_first(buffer.getvalue())
        return run
    run = new_run(config, examples.classes, runtime, fingerprint(examples))
    buffer.write(group.from_first(b""))
    buffer.seek(0)
    record = torch.load(buffer, map_location="cpu", weights_only=True)
    differing = differences(run, record)
    if differing:
        raise UserError(f"this is not the first process's run ({differing}): all need the same")
    restore(run, record)
    return run


def find_run(config: Config, runtime: Runtime, examples: Examples) -> Run:
    """Do what ``start_run`` says, in the first process."""
    output = runtime.output
    lock_output(output)
    remove_unfinished(output)
    run = new_run(config, examples.classes, runtime, fingerprint(examples))
    if config.fresh:
        return run
    if config.resume == "auto":
        source = adopt_newest(run, output)
    else:
        source = Path(config.resume)
        complaint = adopt(run, source)
        if complaint:
            raise UserError(f"{complaint}: give another or start with --fresh")
    if source is None:
        print(f"starts anew: no checkpoint of this run in {output}", flush=True)
        run = new_run(config, examples.classes, runtime, run.data)
    else:
        print(f"continues from {source}, {describe_progress(run)}", flush=True)
    set_aside(output, source)
    return run


def adopt_newest(run: Run, output: Path) -> Path | None:
    """Put a run in the state of its newest checkpoint, and return that one's path.

    Those in the output folder come first, then what was set aside there, then what is attached.
    None is returned, and the run's state is undefined, where there is none.
    """
    earlier = sorted(earlier_folders(output), key=folder_number, reverse=True)
    for folder in (output, *earlier):
        for path in (folder / name for name in CHECKPOINTS if (folder / name).is_file()):
            complaint = adopt(run, path)
            if not complaint:
                return path
            if folder == output:
                print(f"passed over: {complaint}")
    best, steps = None, -1
    for path in attached_checkpoints() if on_kaggle() else []:
        complaint = adopt(run, path)
        if complaint:
            print(f"passed over: {complaint}")
        elif run.step > steps:
            best, steps = path, run.step
    if best is not None:
        adopt(run, best)
    return best


def earlier_folders(output: Path) -> list[Path]:
    """Return the folders in which ``set_aside`` has put files."""
    return [path for path in output.glob(f"{EARLIER}*") if folder_number(path)]


def folder_number(folder: Path) -> int:
    """Return the number in a name that ``set_aside`` gave, 0 for another name."""
    number = folder.name.removeprefix(EARLIER)
    return int(number) if number.isdecimal() else 0


def set_aside(output: Path, source: Path | None) -> None:
    """Move what the output folder holds of another run than the one that goes on from ``source``.

    The newest checkpoint would take its place among the two that are kept, a sound one's perhaps.

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


def adopt(run: Run, path: Path) -> str:
    """Put a run in the state of a checkpoint; returns "", or why it is not one of this run."""
    try:
        record = load_record(path)
        if "optimizer" not in record:
            return f"{path} holds a model and not the state of a run, as last.pt does"
        differing = differences(run, record)
        if differing:
            return f"{path} is of another run ({differing})"
        restore(run, record)
    except UserError as error:
        return str(error).partition(": give")[0]
    except (LookupError, ValueError, RuntimeError, TypeError, AttributeError):
        return f"{path} is not a sound checkpoint of this program (its parts do not fit together)"
    return ""


def differences(run: Run, record: dict) -> str:
    """Say in what a checkpoint's configuration, classes and images differ from a run's."""
    mine, theirs = asdict(run.config), record["config"]
    differing = [key for key in mine if plain(theirs.get(key)) != plain(mine[key])]
    found = [key for key in differing if key not in RUNTIME_SETTINGS]
    if found and "preset" in differing:
        # Another preset's own values need no words.
        sides = [(mine, own_values(mine["preset"])), (theirs, own_values(theirs["preset"]))]
        found = [
            "preset",
            *(k for k in found if any(plain(s.get(k)) != plain(own[k]) for s, own in sides)),
        ]
    lines = [f"{key} {theirs.get(key)} there, {mine[key]} here" for key in found]
    if record["classes"] != run.classes:
        sides = [
            (record["classes"], run.classes, "there"),
            (run.classes, record["classes"], "here"),
        ]
        only = [f"{some(a, b)} only {where}" for a, b, where in sides if set(a) - set(b)]
        lines.append("classes: " + (", ".join(only) or "in another order"))
    elif record["data"] != run.data:
        lines.append("other images")
    return "; ".join(lines)


def own_values(preset: str) -> dict:
    """Return the values of a preset."""
    return asdict(Config.from_preset(preset))


def some(names: list, others: list) -> str:
    """Name a few of the names that are not among others."""
    found = [str(name) for name in names if name not in others]
    more = f" and {len(found) - NAMED} more" if len(found) > NAMED else ""
    return ", ".join(found[:NAMED]) + more


def plain(value):
    """Return lists for tuples, which a checkpoint may have made of them."""
    return list(value) if isinstance(value, tuple) else value


def fingerprint(examples: Examples) -> str:
    """Return the SHA-256 of what is learned from: names, pixels, labels and parts."""
    sha = hashlib.sha256("\n".join(examples.names).encode(errors="surrogateescape"))
    sha.update(str(zlib.crc32(examples.images.numpy())).encode())
    sha.update(examples.labels.numpy())
    for part in sorted(examples.splits):
        sha.update(part.encode())
        sha.update(examples.splits[part].numpy())
    return sha.hexdigest()


def describe_progress(run: Run) -> str:
    """Say how far a run is."""
    if run.batch:
        return f"epoch {run.epoch + 1}, batch {run.batch}"
    return f"after epoch {run.epoch} of {run.config.epochs}"


# ==================================================================================================
# 39. train.transfer
# ==================================================================================================
# Transfer: a run that starts from the weights of another one, of other classes perhaps.


def load_start(path: str) -> dict:
    """Read the checkpoint that a run is to start from.

    Raises:
        UserError: it is not a sound checkpoint of this program.

    """
    record = load_record(Path(path))
    rebuild_model(record, Path(path))
    return record


def take_weights(run: Run, record: dict) -> None:
    """Put a checkpoint's weights into a new run; its heads only where the classes are the same.

    New heads start at zero, so that every class is as likely: on features that are alike for all
    images, random ones may be surely wrong of a whole set.

    Raises:
        UserError: it is of a model of other sizes.

    """
    same_classes = record["classes"] == run.classes
    taken = {
        name: tensor
        for name, tensor in record["model"].items()
        if same_classes or not name.startswith("heads.")
    }
    own = run.model.state_dict()
    for name in taken.keys() | (own.keys() if same_classes else set()):
        there, here = (list(w[name].shape) if name in w else "nothing" for w in (taken, own))
        if there != here:
            raise UserError(
                f"--init-from: its model is another one ({name}: {there} there, {here} here): give "
                "a checkpoint of the same preset"
            )
    run.model.load_state_dict(own | taken)
    if not same_classes:
        for head in (run.model.heads.upper, run.model.heads.lower, run.model.heads.fused):
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)
    heads = "" if same_classes else f", with new heads for {len(run.classes)} classes"
    print(f"starts from the weights of {run.config.init_from}{heads}", flush=True)


# ==================================================================================================
# 40. use.export
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
    """Do what ``export`` says; returns a line for each file.

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
# 41. report.markup
# ==================================================================================================
# Markup: pieces of a page that stands alone; whatever is named appears as text.


def escaped(text: object) -> str:
    """Write text so that a browser shows it as it is; what cannot be shown becomes �."""
    shown = "".join(
        c if c.isprintable() or c in "\n\u200e\u200f\u202a\u202b\u202c\u202d\u202e" else "\ufffd"
        for c in str(text)
    )
    return html.escape(shown.encode(errors="replace").decode())


def named(text: str) -> str:
    """Write a name: its direction does not spread, and it breaks where there is no room."""
    breakable = re.sub("([_/-]+)", r"\1<wbr>", escaped(text))
    return f"<bdi>{breakable}</bdi>"


def data_address(picture: Image.Image, form: str = "JPEG", **options) -> str:
    """Return a picture as an address that holds it."""
    file = io.BytesIO()
    picture.save(file, form, **options)
    kind = f"image/{form.lower()}"
    return f"data:{kind};base64,{base64.b64encode(file.getvalue()).decode()}"


def image_tag(picture: Image.Image, alt: str, quality: int = 85, name: str = "") -> str:
    """Return a picture as an element, with a text for those who do not see it."""
    kind = f' class="{name}"' if name else ""
    return (
        f'<img{kind} src="{data_address(picture, quality=quality)}" alt="{escaped(alt)}" '
        f'width="{picture.width}" height="{picture.height}">'
    )


def vector(figure: Figure, alt: str) -> str:
    """Return a figure as vector graphics that take the page's colors of text and ground."""
    file = io.StringIO()
    # The salt keeps ids of one figure apart from another's, and equal from run to run.
    style = STYLE | {"svg.fonttype": "path", "svg.hashsalt": alt}
    nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    with matplotlib.rc_context(style):
        figure.savefig(file, format="svg", transparent=True, metadata=nothing)
    text = file.getvalue()
    text = text[text.index("<svg") :]
    text = text.replace(INK, "currentColor").replace(RULE, "var(--rule)")
    return text.replace("<svg ", f'<svg role="img" aria-label="{escaped(alt)}" ', 1)


def table(head: list[str], rows: list[list[str]], caption: str, numbers: int = 1) -> str:
    """Return a table of cells that are markup already.

    Args:
        head: of the columns.
        rows: the first cell of each is its head.
        caption: what it shows.
        numbers: the column from which on cells are numbers, set to the right.

    """

    def cell(kind: str, k: int, text: str, scope: str = "") -> str:
        aligned = ' class="n"' if k >= numbers else ""
        return f"<{kind}{scope}{aligned}>{text}</{kind}>"

    top = "".join(cell("th", k, text, ' scope="col"') for k, text in enumerate(head))
    body = "".join(
        "<tr>"
        + cell("th", 0, row[0], ' scope="row"')
        + "".join(cell("td", k, text) for k, text in enumerate(row[1:], start=1))
        + "</tr>\n"
        for row in rows
    )
    return (
        f'<div class="scroll"><table><caption>{caption}</caption><thead><tr>{top}</tr></thead>\n'
        f"<tbody>{body}</tbody></table></div>\n"
    )


def bar(share: float, low: float | None = None, high: float | None = None) -> str:
    """Return a small bar of a part of one, with an interval where there is one."""
    whisker = ""
    if low is not None:
        whisker = (
            f'<line x1="{100 * low:.1f}" x2="{100 * high:.1f}" y1="5" y2="5"/>'
            f'<line x1="{100 * low:.1f}" x2="{100 * low:.1f}" y1="2" y2="8"/>'
            f'<line x1="{100 * high:.1f}" x2="{100 * high:.1f}" y1="2" y2="8"/>'
        )
    return (
        '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="whole" width="100" height="10"/>'
        f'<rect class="part" width="{100 * share:.1f}" height="10"/>{whisker}</svg>'
    )


# ==================================================================================================
# 42. use.predict
# ==================================================================================================
# Predict: what a trained model says of images, one row each, as they come.


PREDICT_BATCH = 64  # images in memory at a time, twice over: the next ones are being decoded


def list_images(places: list[str]) -> Iterator[str]:
    """Yield files as they are named, and the images in folders and below, by name.

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

    return walk()


def predict_files(
    classifier: Classifier, files: Iterator[str]
) -> Iterator[tuple[str, Tensor | None, Prediction | str]]:
    """Classify files one batch after the other, the next one decoded meanwhile.

    Yields:
        the file, its pixels [3, S, S] uint8, and what the model says; for a file that cannot be
        read None and the reason.

    """

    def read(file: str) -> Tensor | str:
        try:
            return to_pixels(file, classifier.config.image_size)
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
            said = iter(classifier.predict(torch.stack(good)) if good else [])
            for file, pixels in read_batch:
                if isinstance(pixels, Tensor):
                    yield file, pixels, next(said)
                else:
                    yield file, None, pixels
            batch = following


def run_predict(given: PredictArguments) -> str:
    """Do what ``predict`` says; returns a line that counts.

    Raises:
        UserError: a checkpoint, image or folder that is not there, no image at all, or not one
            that can be read.

    """
    files = list_images(given.images)
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
    said = (
        f"{counts['images']} images, {counts['unsure']} of them unsure (below "
        f"{given.min_confidence:g} calibrated); {counts['unreadable']} files cannot be read"
    )
    return said if given.csv is None else f"{said}; rows are in {given.csv}"


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
    for file, pixels, said in rows:
        if pixels is None:
            counts["unreadable"] += 1
            if writer is None:
                print(shown(f"{'error':<26}{'':24}  {file}: {said}"), flush=True)
            else:
                writer.writerow([file, "", "", "", "", said, *[""] * len(classifier.classes)])
            continue
        unsure = said.calibrated < given.min_confidence
        counts["images"] += 1
        counts["unsure"] += unsure
        if writer is None:
            numbers = f"{said.probability:>12.4f}{said.calibrated:>12.4f}"
            mark = "  unsure" if unsure else ""
            print(shown(f"{said.name:<26}{numbers}  {file}{mark}"), flush=True)
        else:
            numbers = [f"{value:.6g}" for value in said.probabilities.values()]
            mine = [f"{said.probability:.6g}", f"{said.calibrated:.6g}", "yes" if unsure else ""]
            writer.writerow([file, said.name, *mine, "", *numbers])
        if given.explain:
            name = f"{counts['images'] + counts['unreadable']:05}-{Path(file).stem[:60]}.png"
            figure = show_clusters(classifier, pixels)
            figure.suptitle(f"{said.name}, {said.calibrated:.0%} calibrated", parse_math=False)
            atomic_write(Path(given.explain, name), lambda path, f=figure: f.savefig(path, dpi=80))
    if not counts["images"]:
        if counts["unreadable"]:
            raise UserError(f"not one of {counts['unreadable']} files can be read: check them")
        raise UserError(f"no images in {', '.join(given.images)}: give images or folders of them")
    return counts


# ==================================================================================================
# 43. report.page
# ==================================================================================================
# Page: ``report.html``, what a run learned, in one file that needs nothing else.


THUMB = 96  # pixels a side
MOST_LINKED = 30  # classes: the matrix of more is a list of what is taken for what
MOST_THUMBS = 400  # of test images
A_CELL = 12  # images that a cell of the matrix leads to, at most
MOST_MAPS = 100  # cluster maps, over all chosen images
MOST_EXPLAINED = 6  # images with cluster maps

PAGE_STYLE = """
:root { color-scheme: light dark; --ground: #faf9f5; --sheet: #ffffff; --ink: #1b1b19;
  --faint: #5e5c55; --rule: #dddbd2; --accent: #005f99; --hit: #005a8c; --miss: #a33c00;
  --deep: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ground: #141513; --sheet: #1d1e1b;
  --ink: #eceae2; --faint: #aeaba0; --rule: #3a3b36; --accent: #7fc4f2; --hit: #0b6ba3;
  --miss: #b34a0e; } }
@media print { :root { --ground: #fff; --sheet: #fff; --ink: #000; --faint: #444;
  --rule: #bbb; --accent: #004a78; }
  nav { display: none } article, figure, tr { break-inside: avoid } h2, h3 { break-after: avoid }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  details::details-content { content-visibility: visible; height: auto } }
* { box-sizing: border-box }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100% }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
main, header, nav { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-top: 2.5rem }
h1 { font-size: 1.1rem; letter-spacing: .04em; margin: 0; color: var(--faint); font-weight: 600 }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3.25rem 0 .5rem; padding-top: .75rem;
  border-top: 1px solid var(--rule) }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .4rem }
p { max-width: 44rem; margin: .5rem 0 }
a { color: var(--accent) }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.verdict { font-size: clamp(1.3rem, 3.4vw, 1.9rem); line-height: 1.3; max-width: 56rem;
  margin: .75rem 0 1.5rem; text-wrap: balance }
.faint, caption, figcaption { color: var(--faint); font-size: .9rem }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; padding: 0;
  margin: 1.5rem 0 0; font-size: .95rem }
.scroll { overflow-x: auto; margin: 1rem 0 }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal }
caption { text-align: left; padding-bottom: .4rem }
th, td { text-align: left; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--rule);
  vertical-align: top; font-weight: 400 }
thead th { font-size: .85rem; color: var(--faint); vertical-align: bottom }
th bdi { overflow-wrap: anywhere }
tbody th { min-width: 7rem; max-width: 22rem }
.n { text-align: right; white-space: nowrap }
.n small { display: block; color: var(--faint); font-size: .78rem }
.compare { display: grid; grid-template-columns: minmax(9rem, auto) 4rem 1fr; gap: .45rem .9rem;
  align-items: center; max-width: 46rem; margin: 1.25rem 0 }
.compare b { font-variant-numeric: tabular-nums; text-align: right }
.bar { display: block; width: 100%; height: .7rem; min-width: 5rem }
.compare .bar { height: 1.1rem }
.compare svg:not(.first) .part { fill: var(--faint) }
.whole { fill: var(--rule) } .part { fill: var(--hit) }
.bar line { stroke: var(--ink); stroke-width: 1.6px; vector-effect: non-scaling-stroke }
.n .bar { margin: .25rem 0 0 auto; width: 6rem; height: .55rem }
.n .part { fill: color-mix(in srgb, var(--hit) 55%, var(--sheet)) }
th:last-child, td:last-child { padding-right: 0 }
@media (max-width: 40rem) { th, td { padding-right: .6rem } table { font-size: .9rem }
  .n .bar { display: none } .n small { white-space: normal; min-width: 3.2rem }
  tbody th { min-width: 5rem } thead th { font-size: .78rem } }
.panels { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0 }
.panels > figure { flex: 1 1 20rem; max-width: 33rem; margin: 0; background: var(--sheet);
  border: 1px solid var(--rule); border-radius: .5rem; padding: .75rem }
figure { margin: 0 }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; max-width: 52rem }
.pair img { width: 100% }
figure > svg[role] { width: 100%; height: auto; display: block }
img { display: block; max-width: 100%; height: auto; border-radius: .25rem; background: #000 }
.thumbs { display: grid; grid-template-columns: repeat(auto-fill, minmax(6rem, 1fr)); gap: .75rem;
  margin: .6rem 0 1rem; padding: 0; list-style: none }
.thumbs img { width: 100% }
.thumbs li, .thumbs figure { min-width: 0 }
.thumbs figcaption { font-size: .8rem; line-height: 1.3; padding-top: .25rem }
.file { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; opacity: .85 }
.notes { color: var(--faint); font-size: .9rem; padding-left: 1.1rem; max-width: 56rem }
.thumbs.wide { grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)) }
.matrix td, .matrix th { border: 0; padding: 2px }
.matrix td a, .matrix td span { display: grid; place-items: center; min-width: 3.1rem;
  height: 2.7rem; border-radius: .3rem; color: var(--ink); text-decoration: none }
.matrix td span { color: var(--faint) }
.matrix a { background: color-mix(in srgb, var(--c) var(--s), var(--sheet)) }
.matrix a:hover { text-decoration: underline }
.matrix .hit { --c: var(--hit) } .matrix .miss { --c: var(--miss) }
.matrix a.deep { color: var(--deep) }
.matrix thead bdi { writing-mode: vertical-rl; rotate: 180deg; display: block; margin: 0 auto;
  padding: .3rem 0; line-height: 1.2; max-height: 13rem }
.matrix tbody th { padding-right: .7rem; vertical-align: middle }
.cell { scroll-margin-top: 1rem; padding: .1rem .75rem; border-left: 3px solid transparent;
  margin-left: -.75rem }
.cell:target { border-color: var(--accent); background: var(--sheet) }
.beside { display: flex; flex-wrap: wrap; gap: 0 4rem; align-items: flex-start }
.leaf { background: var(--sheet); border: 1px solid var(--rule); border-radius: .6rem;
  padding: 1rem; margin: 1.25rem 0 }
.leaf > .top { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: flex-start }
.leaf > .top img { width: 9rem }
.leaf > .top > div { flex: 1 1 16rem; min-width: 0 }
.leaf h3 { margin-top: 0 }
.maps { display: grid; grid-template-columns: 1fr 1fr; gap: .9rem; margin-top: 1rem }
.maps > div > div { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
  gap: .75rem }
.maps h4, .stage { font-size: .95rem; margin: .2rem 0 .5rem; font-weight: 600 }
.maps img { width: 100% }
.maps > div { min-width: 0 }
.strength { display: block; width: 100%; height: 1.9rem; margin-top: .25rem;
  border-bottom: 1px solid var(--faint) }
.maps figcaption { font-size: .8rem }
summary { cursor: pointer; color: var(--accent); padding: .5rem 0 }
pre { white-space: pre-wrap; background: var(--sheet); border: 1px solid var(--rule);
  border-radius: .4rem; padding: .75rem 1rem; font-size: .9rem; overflow-wrap: anywhere }
footer { color: var(--faint); padding: 2.5rem 0; font-size: .9rem }
"""


@dataclass(frozen=True)
class Story:
    """All that the page tells of.

    Attributes:
        run: with its best weights.
        plan: the memory plan of its steps.
        results: of validation and test.
        baseline: on the same test images.
        intervals: of the test part's scores, and "ahead", of the lead over the baseline.
        examples: the data set.
        record: what ``metrics.json`` holds.

    """

    run: Run
    plan: Plan
    results: Results
    baseline: Baseline
    intervals: dict
    examples: Examples
    record: dict

    @property
    def test(self) -> torch.Tensor:
        """The numbers of the test images."""
        return self.examples.splits["test"]

    @property
    def said(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Probability [N] and number [N] of the class that each test image is taken for."""
        return self.results.log_probabilities["test"].exp().max(1)


def build_page(story: Story) -> str:
    """Return the text of ``report.html``."""
    sections = [
        ("data", "The data", data_section(story)),
        ("training", "Training", training_section(story)),
        ("scores", "Scores by class", scores_section(story)),
        ("confusion", "What is taken for what", confusion_section(story)),
        ("mistakes", "Surest mistakes, least sure hits", mistakes_section(story)),
        ("calibration", "Calibration", calibration_section(story)),
        ("heads", "What each head says", heads_section(story)),
        ("clusters", "Cluster maps", clusters_section(story)),
        ("stem", "Where the stem looks", stem_section(story)),
        ("resources", "Memory and time", resources_section(story)),
        ("again", "Make it again", again_section(story)),
        ("cells", "Test images by cell of the matrix", cells_section(story)),
    ]
    links = "".join(f'<li><a href="#{key}">{title}</a></li>' for key, title, _ in sections)
    body = "".join(
        f'<section id="{key}"><h2>{title}</h2>\n{text}</section>\n' for key, title, text in sections
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<link rel="icon" href="data:,">'
        f"<title>SClusterFormer: what it learned</title><style>{PAGE_STYLE}</style></head>\n"
        f"<body><header><h1>SClusterFormer: what it learned</h1>\n{head(story)}</header>\n"
        f'<nav aria-label="Contents"><ul>{links}</ul></nav>\n<main>{body}'
        "<footer>Written by the run itself; pictures and numbers are inside this file.</footer>"
        "</main></body></html>\n"
    )


def head(story: Story) -> str:
    """Return the verdict, and model and baselines as bars."""
    scores, baseline, intervals = story.results.scores["test"], story.baseline, story.intervals
    bars = [
        ("this model", scores["accuracy"], intervals["accuracy"]),
        (baseline.name.partition(" ")[2], baseline.scores["accuracy"], (None, None)),
        ("always the most frequent class", baseline.most_frequent, (None, None)),
    ]
    rows = "".join(
        f"<span>{name}</span><b>{percent(share)}</b>"
        + bar(share, *ends).replace('class="bar"', f'class="bar{" first" * (k == 0)}"')
        for k, (name, share, ends) in enumerate(bars)
    )
    stopped = f"<p>Stopped early: {escaped(story.run.stopped)}.</p>" if story.run.stopped else ""
    return (
        f'<p class="verdict">{escaped(verdict(story.results, baseline, intervals))}</p>\n'
        f'<div class="compare">{rows}</div>\n'
        f'<p class="faint">Part of the test images that are right. The model\'s mean recall over '
        f"the classes is {percent(scores['mean_recall'])} ({between(intervals['mean_recall'])}), "
        f"the baseline's {percent(baseline.scores['mean_recall'])}. Intervals are 95% bootstrap "
        f"intervals over groups of images that belong together.</p>{stopped}"
    )


def thumb(story: Story, index: int, alt: str) -> str:
    """Return an image of the data set as a small picture."""
    return image_tag(enlarge(story.examples.images[index], THUMB), alt, quality=80)


def data_section(story: Story) -> str:
    """Return classes, parts, notes and samples."""
    examples, parts = story.examples, dict(story.examples.splits)
    unlabeled = len(parts.pop("predict", ()))
    total = sum(map(len, parts.values()))
    counts = {
        part: torch.bincount(examples.labels[indices], minlength=len(examples.classes)).tolist()
        for part, indices in parts.items()
    }
    rows = [
        [named(name), *(f"{counts[part][k]:,}" for part in parts)]
        for k, name in enumerate(examples.classes)
    ]
    rows.append(["<b>all</b>", *(f"<b>{len(indices):,}</b>" for indices in parts.values())])
    notes = "".join(f"<li>{named(note)}</li>" for note in examples.notes)
    text = table(["class", *parts], rows, f"{total:,} images by class and part")
    if unlabeled:
        text += f'<p class="faint">Besides {unlabeled:,} images without a label.</p>'
    text += f'<ul class="notes">{notes}</ul>' if notes else ""
    text += f'<p class="faint">License: {escaped(find_license(examples.root))}.</p>'
    each = max(1, min(8, 96 // len(examples.classes)))
    train = parts["train"]
    for label, name in enumerate(examples.classes[:96]):
        own = train[examples.labels[train] == label]
        spread = own[torch.linspace(0, len(own) - 1, min(each, len(own))).long()].tolist()
        shown = "".join(f"<li>{thumb(story, k, f'training image of {name}')}</li>" for k in spread)
        text += f'<h3>{named(name)}</h3><ul class="thumbs">{shown}</ul>\n'
    return text


def training_section(story: Story) -> str:
    """Return the curves."""
    run = story.run
    if not run.history:
        return "<p>No epoch was finished.</p>"
    best = run.history[run.best_epoch - 1]
    last = (
        f"Over {run.epoch} epochs; the best is epoch {run.best_epoch}, with a mean recall of "
        f"{percent(best['validation_mean_recall'])} on validation (dotted line)."
    )
    panels = "".join(
        f"<figure>{vector(panel(draw, run), alt)}</figure>"
        for draw, alt in (
            (
                draw_loss,
                f"Loss over the epochs; at the best one {best['loss']:.3f} in training, "
                f"{best['validation_loss']:.3f} on validation.",
            ),
            (
                draw_accuracy,
                f"Accuracy over the epochs; at the best one {best['accuracy']:.3f} in training, "
                f"{best['validation_accuracy']:.3f} on validation.",
            ),
        )
    )
    return f'<p>{last}</p><div class="panels">{panels}</div>'


def scores_section(story: Story) -> str:
    """Return precision, recall and F1 of each class with intervals."""
    rows = []
    for name, row in story.results.scores["test"]["per_class"].items():
        ends = story.intervals["per_class"][name]
        cells = [
            f"{percent(row[key])}<small>{between(ends[key])}</small>{bar(row[key], *ends[key])}"
            for key in ("precision", "recall", "f1")
        ]
        rows.append([named(name), f"{row['images']:,}", *cells])
    return table(
        ["class", "images", "precision", "recall", "F1"],
        rows,
        "Test part; small: 95% bootstrap intervals. Precision: how many of those called so are so. "
        "Recall: how many of those that are so are called so.",
    )


def confusion_section(story: Story) -> str:
    """Return the confusion matrix, its cells leading to the images; of many classes a list."""
    classes = story.examples.classes
    confusion = np.array(story.results.scores["test"]["confusion"])
    if len(classes) > MOST_LINKED:
        wrong = confusion - np.diag(confusion.diagonal())
        order = np.argsort(-wrong, axis=None)[:MOST_LINKED]
        pairs = [np.unravel_index(k, wrong.shape) for k in order if wrong.flat[k]]
        rows = [
            [named(classes[i]), named(classes[j]), f'<a href="#cell-{i}-{j}">{wrong[i, j]}</a>']
            for i, j in pairs
        ]
        return table(["true", "taken for", "images"], rows, "The most frequent mistakes", 2)
    rows = []
    for i, name in enumerate(classes):
        cells = []
        for j, taken in enumerate(classes):
            count = int(confusion[i, j])
            share = count / max(1, int(confusion[i].sum()))
            depth = 85 + 15 * share if share > 0.5 else 12 + 48 * math.sqrt(share)
            kind = f"{'hit' if i == j else 'miss'}{' deep' * (share > 0.5)}"
            label = f"{count} images of {name} taken for {taken}"
            cells.append(
                f'<td><a class="{kind}" style="--s:{depth:.0f}%" href="#cell-{i}-{j}" '
                f'aria-label="{escaped(label)}" title="{escaped(label)}">{count}</a></td>'
                if count
                else "<td><span>0</span></td>"
            )
        rows.append(f'<tr><th scope="row">{named(short(name))}</th>{"".join(cells)}</tr>\n')
    top = "".join(f'<th scope="col">{named(short(name))}</th>' for name in classes)
    return (
        '<div class="scroll"><table class="matrix"><caption>Test images by true class (row) and '
        "predicted class (column). A number leads to its images.</caption>"
        f"<thead><tr><th>true \\ predicted</th>{top}</tr></thead><tbody>{''.join(rows)}</tbody>"
        "</table></div>"
    )


def prediction_figure(story: Story, place: int) -> str:
    """Return a test image with what the model says of it."""
    examples, (probability, predicted) = story.examples, story.said
    index = int(story.test[place])
    said, true = examples.classes[predicted[place]], examples.classes[examples.labels[index]]
    alt = f"test image of {true}, taken for {said}"
    verdict_text = f"{named(said)} {probability[place]:.0%}"
    if said != true:
        verdict_text += f"<br>is {named(true)}"
    file = examples.names[index]
    return (
        f"<li><figure>{thumb(story, index, alt)}<figcaption>{verdict_text}"
        f'<div class="file" title="{escaped(file)}"><bdi>'
        f"{escaped(file.rpartition('/')[2])}</bdi></div>"
        "</figcaption></figure></li>"
    )


def mistakes_section(story: Story) -> str:
    """Return the surest mistakes and the least sure hits."""
    mistakes, hits = sure_mistakes(story.results, story.examples)
    text = ""
    for title, places, none in (
        (f"Surest mistakes, of {len(mistakes)}", mistakes, "No test image is taken for another."),
        (f"Least sure hits, of {len(hits)}", hits, "No test image is right."),
    ):
        shown = "".join(prediction_figure(story, place) for place in places[:12])
        shown = f'<ul class="thumbs wide">{shown}</ul>' if shown else f"<p>{none}</p>"
        text += f"<h3>{title}</h3>{shown}\n"
    return text


def calibration_section(story: Story) -> str:
    """Return the calibration curve."""
    scores, temperature = story.results.scores["test"], story.results.temperature
    error, scaled = (part["expected_calibration_error"] for part in (scores, scores["calibrated"]))
    alt = (
        f"How often the model is right where it is how sure: expected calibration error "
        f"{error:.3f}, {scaled:.3f} at temperature {temperature:.2f}."
    )
    figure = vector(show_calibration(story.results, story.examples), alt)
    return (
        f"<p>Of the images that the model gives a probability of 80%, 80% should be right. Its "
        f"expected calibration error is {error:.3f}; with all log-probabilities divided by a "
        f"temperature of {temperature:.2f}, fitted on validation, {scaled:.3f}. <code>predict"
        f'</code> gives both probabilities.</p><div class="panels"><figure>{figure}</figure></div>'
    )


def head_weights(story: Story) -> list[float]:
    """Return what the upper, the lower and the fused head weigh in the mixture."""
    upper = torch.sigmoid(story.run.model.heads.theta.detach()).item()
    return [upper, (1 - upper) / 2, (1 - upper) / 2]


def heads_section(story: Story) -> str:
    """Return how each head does on the test part, and how they are mixed."""
    labels = story.examples.labels[story.test]
    said = head_log_probabilities(story.results)  # [4, N, num_classes]
    weights = [*(f"{weight:.2f}" for weight in head_weights(story)), ""]
    final = said[3].argmax(1)
    rows = []
    for name, outputs, weight in zip(HEADS, said, weights, strict=True):
        predicted = outputs.argmax(1)
        recalls = [
            float((predicted[labels == k] == k).float().mean()) for k in labels.unique().tolist()
        ]
        loss = float(-outputs.gather(1, labels[:, None]).mean())
        agrees = float((predicted == final).float().mean())
        accuracy = float((predicted == labels).float().mean())
        numbers = [percent(accuracy), percent(sum(recalls) / len(recalls)), f"{loss:.3f}"]
        rows.append([name, weight, *numbers, percent(agrees)])
    return (
        "<p>Each branch has a head of its own (upper: cosine; lower: Euclidean), a third reads "
        "their fusion, and the mixture of their probabilities is the answer.</p>"
        + table(
            ["head", "weight", "accuracy", "mean recall", "loss", "agrees with the mixture"],
            rows,
            "Test part, each head by itself",
        )
    )


def explained(story: Story, most: int) -> list[int]:
    """Choose test images to explain: the surest mistakes, then each class's surest hit."""
    mistakes, hits = sure_mistakes(story.results, story.examples)
    labels = story.examples.labels[story.test]
    chosen, classes = mistakes[: max(1, most // 3)], set()
    for place in reversed(hits):  # the surest first
        if len(chosen) < most and int(labels[place]) not in classes:
            classes.add(int(labels[place]))
            chosen.append(place)
    return chosen[:most]


def strength_bars(grouping: Grouping, number: int) -> str:
    """Return a bar for each center: as wide as its share of the tokens, as high as its strength."""
    left, bars, strengths = 0.0, "", grouping.strengths(number)
    total = sum(tokens for tokens, _ in strengths)
    for center, (tokens, strength) in enumerate(strengths):
        width, height = 100 * tokens / total, 30 * max(0.0, min(1.0, strength))
        red, green, blue = center_color(center)
        bars += (
            f'<rect x="{left:.1f}" y="{30 - height:.1f}" width="{max(0, width - 0.6):.1f}" '
            f'height="{height:.1f}" fill="#{red:02x}{green:02x}{blue:02x}"><title>center '
            f"{center + 1}: {tokens} tokens, strength {strength:.2f}</title></rect>"
        )
        left += width
    strongest = max(range(len(strengths)), key=lambda k: strengths[k][1])
    alt = (
        f"strengths of {sum(1 for tokens, _ in strengths if tokens)} centers in use; the strongest "
        f"is {strongest + 1} with {strengths[strongest][1]:.2f}"
    )
    return (
        f'<svg class="strength" role="img" aria-label="{alt}" viewBox="0 0 100 30" '
        f'preserveAspectRatio="none">{bars}</svg>'
    )


def clusters_section(story: Story) -> str:
    """Return the cluster maps of chosen test images, upper beside lower."""
    config = story.run.config
    a_leaf = 2 * len(config.embed_dims) * config.heads
    places = explained(story, max(1, min(MOST_EXPLAINED, MOST_MAPS // a_leaf)))
    text = (
        "<p>Each head sorts the tokens, small patches of the image, to centers, and a token hears "
        "of the others through its center alone. Tokens of one color went through one center: "
        "what the head takes for alike. A fuller color is a stronger center, one whose tokens are "
        "more similar to it. Under each map a bar for each center, as wide as its share of the "
        "tokens, as high as its strength (0 to 1).</p>"
    )
    return text + "".join(leaf_article(story, place) for place in places)


def leaf_article(story: Story, place: int) -> str:
    """Return a test image with its head_outputs and its cluster maps."""
    examples, (probability, predicted) = story.examples, story.said
    index = int(story.test[place])
    image, true = examples.images[index], examples.classes[examples.labels[index]]
    said = examples.classes[predicted[place]]
    title = f"{named(said)}, {probability[place]:.0%} sure"
    if said != true:
        title += f" – wrong: it is {named(true)}"
    rows = [
        [
            head_name,
            named(examples.classes[head_outputs.argmax()]),
            percent(float(head_outputs.max())),
        ]
        for head_name, head_outputs in zip(
            HEADS, head_log_probabilities(story.results)[:, place].exp(), strict=True
        )
    ]
    head_outputs = table(["head", "says", "probability"], rows, "What each head says", 2)
    groupings, stages = group_tokens(story.run.model, image), ""
    names = stage_names(len(story.run.config.embed_dims))
    for stage, stage_name in enumerate(names, start=1):
        halves = "".join(
            half_maps(image, grouping, stage_name)
            for grouping in groupings
            if grouping.stage == stage
        )
        maps = f'<div class="maps">{halves}</div>'
        stages += (
            maps if stage == 1 else f"<details><summary>{stage_name}</summary>{maps}</details>"
        )
    picture = image_tag(enlarge(image), f"test image of {true}", quality=80)
    return (
        f'<article class="leaf"><div class="top">{picture}<div><h3>{title}</h3>'
        f'<p class="faint">{named(examples.names[index])}</p>{head_outputs}</div></div>{stages}'
        "</article>\n"
    )


def half_maps(image: torch.Tensor, grouping: Grouping, stage_name: str) -> str:
    """Return the cluster maps of one branch's heads."""
    height, width = grouping.grid
    maps = ""
    for number in range(len(grouping.index)):
        alt = (
            f"{grouping.branch} branch, {stage_name}, head {number + 1}: tokens colored by the "
            f"center they go through"
        )
        picture = image_tag(paint_groups(image, grouping, number), alt, quality=80)
        maps += (
            f"<figure>{picture}{strength_bars(grouping, number)}"
            f"<figcaption>head {number + 1}</figcaption></figure>"
        )
    return (
        f"<div><h4>{grouping.branch.capitalize()} branch: {BRANCHES[grouping.branch]}, "
        f"{height} × {width} tokens</h4><div>{maps}</div></div>"
    )


def stem_section(story: Story) -> str:
    """Return where the deformable stem reads chosen images."""
    text = (
        "<p>The first convolution chooses the places that it reads: nine for each position, "
        "shifted from a regular 3 × 3 grid. Left: how far, from dark blue (least) to yellow "
        "(most). Right, the image's middle: from the line's start, where an ordinary convolution "
        "reads, to the dot; the larger, the more the reading weighs.</p>"
    )
    figures = ""
    for place in explained(story, MOST_EXPLAINED)[-2:]:
        image = story.examples.images[story.test[place]]
        name = story.examples.classes[story.examples.labels[story.test[place]]]
        line = sampling_line(story.run.model, image)
        pair = ""
        for paint, what in ((paint_shifts, "how far"), (paint_sampling, "where")):
            alt = f"test image of {name}, {what} the stem reads: {line}"
            picture = image_tag(paint(story.run.model, image), alt, 80)
            pair += f"<figure>{picture}</figure>"
        figures += f'<h3>{named(name)}</h3><div class="pair">{pair}</div>'
        figures += f'<p class="faint">{line}</p>'
    return text + figures


def resources_section(story: Story) -> str:
    """Return the memory plan beside what was measured, and the time of each phase."""
    step, record = story.plan.step, story.record
    measured = record["step_memory"]["measured_peak_bytes"]
    rows = [[kind, mebibytes(size), ""] for kind, size in step.by_kind.items()]
    measured_text = f"<b>{mebibytes(measured)}</b>" if measured else "not measured"
    rows.append(["<b>peak</b>", f"<b>{mebibytes(step.peak_bytes)}</b>", measured_text])
    size = story.run.config.batch_size
    memory = table(["", "planned", "measured"], rows, f"Memory of a training step of {size} images")
    seconds = record["seconds"]
    whole = sum(seconds.values()) or 1.0
    phases = table(
        ["phase", "seconds", ""],
        [[name, f"{value:.1f}", bar(value / whole)] for name, value in seconds.items()],
        f"Time on {record['device']}, {record['precision']}: {whole:.0f} s, without this page",
    )
    whole_peak = mebibytes(record["peak_memory_bytes"])
    return (
        f'<div class="beside">{memory}{phases}</div>'
        f'<p class="faint">Peak of the whole program: {whole_peak}; the plan had '
        f"{gigabytes(story.plan.budget_bytes)} to fit in.</p>"
    )


def again_section(story: Story) -> str:
    """Return command, seed, configuration and versions."""
    config, versions = story.record["config"], story.record["versions"]
    rows = [[escaped(key), escaped(value)] for key, value in config.items()]
    more = [[escaped(key), escaped(value)] for key, value in versions.items()]
    return (
        f"<pre>{escaped(command_line(story.run.config))}</pre>"
        f"<p>Every random choice follows from the seed, {config['seed']}. The model has "
        f"{story.record['parameters']:,} parameters.</p>"
        f"{table(['', 'version'], more, 'Versions', 2)}"
        f"<details><summary>The whole configuration</summary>"
        f"{table(['setting', 'value'], rows, 'Configuration', 2)}</details>"
    )


def cells_section(story: Story) -> str:
    """Return test images of each cell of the confusion matrix, mistakes first."""
    classes, labels = story.examples.classes, story.examples.labels[story.test]
    probability, predicted = story.said
    cells: dict[tuple[int, int], list[int]] = {}
    for place, cell in enumerate(zip(labels.tolist(), predicted.tolist(), strict=True)):
        cells.setdefault(cell, []).append(place)
    order = sorted(cells, key=lambda cell: (cell[0] == cell[1], -len(cells[cell]), cell))
    each = max(1, min(A_CELL, math.ceil(MOST_THUMBS / max(1, len(order)))))
    text = ""
    for i, j in order[:MOST_THUMBS]:
        # Of mistakes the surest first, of hits the least sure.
        places = sorted(
            cells[i, j], key=lambda place: float(probability[place]) * (1 if i == j else -1)
        )
        title = (
            f"{named(classes[i])}, right"
            if i == j
            else f"{named(classes[i])} taken for {named(classes[j])}"
        )
        count = len(places)
        which = f"{count}" if count <= each else f"{each} of {count}"
        shown = "".join(prediction_figure(story, place) for place in places[:each])
        text += (
            f'<section class="cell" id="cell-{i}-{j}"><h3>{title}: {which}</h3>'
            f'<ul class="thumbs wide">{shown}</ul><p><a href="#confusion">back to the matrix</a>'
            "</p></section>\n"
        )
    return text


# ==================================================================================================
# 44. report.files
# ==================================================================================================
# The files and figures of a finished run.


def metrics(
    run: Run,
    plan: Plan,
    results: Results,
    baseline: Baseline,
    intervals: dict,
    examples: Examples,
    runtime: Runtime,
) -> dict:
    """Gather what ``metrics.json`` holds; times are in seconds, memory in bytes."""
    return {
        "test": results.scores["test"],
        "validation": results.scores["validation"],
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
        "images": {part: len(indices) for part, indices in examples.splits.items()},
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


def write_report(
    run: Run,
    plan: Plan,
    results: Results,
    baseline: Baseline,
    examples: Examples,
    runtime: Runtime,
) -> None:
    """Write page, card, figures, tables and ``metrics.json``, each file whole, and best.pt again.

    The latter is given the temperature and the card, for ``predict`` and ``export``.

    Raises:
        UserError: one of them cannot be written; the others are.

    """
    output, failures = runtime.output, []

    def put(name: str, write: Callable[[Path], None]) -> None:
        try:
            atomic_write(output / name, write)
        except UserError as error:
            failures.append(error)

    def put_text(name: str, text: str) -> None:
        # What UTF-8 cannot hold, of a file's name, becomes a question mark.
        put(name, lambda path: path.write_bytes(text.encode(errors="replace")))

    with runtime.phase("report"):
        for name, figure in {
            "curves.png": show_curves(run),
            "confusion_matrix.png": show_confusion(results, examples),
        }.items():
            put(name, figure.savefig)
        for name, table in {
            "history.csv": pd.DataFrame(run.history, columns=None if run.history else CURVES),
            "predictions.csv": prediction_table(results, examples),
        }.items():
            put(name, lambda path, table=table: table.to_csv(path, index=False))
        intervals = part_intervals(results, examples)
        intervals["ahead"] = lead_interval(results, baseline.log_probabilities, examples)
        card = model_card(run, results, baseline, intervals, examples)
        put_text("MODEL_CARD.md", card)
        run.about = {"temperature": results.temperature, "card": card}
        save_best(run, runtime)
        record = metrics(run, plan, results, baseline, intervals, examples, runtime)
        story = Story(run, plan, results, baseline, intervals, examples, record)
        put_text("report.html", build_page(story))
    record["seconds"] = dict(runtime.phases)
    put_text("metrics.json", json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    if failures:
        raise failures[0]


def summary(results: Results, baseline: Baseline, output: Path) -> str:
    """Return the short table that a run ends with."""
    lines = ["", f"{'part':<12}{'images':>8}{'accuracy':>10}{'mean recall':>13}"]
    for part, scores in results.scores.items():
        lines.append(
            f"{part:<12}{scores['images']:>8}{scores['accuracy']:>10.3f}{scores['mean_recall']:>13.3f}"
        )
    beside = baseline.scores
    lines.append(
        f"{baseline.name} on the same test images: {beside['accuracy']:.3f}, "
        f"{beside['mean_recall']:.3f}"
    )
    lines += ["", f"{'test, by class':<30}{'images':>8}{'recall':>8}{'precision':>11}"]
    for name, row in results.scores["test"]["per_class"].items():
        lines.append(
            f"{short(name):<30}{row['images']:>8}{row['recall']:>8.3f}{row['precision']:>11.3f}"
        )
    lines += ["", f"in {output}:"]
    lines += [f"  {name:<22}{text}" for name, text in FILES.items() if (output / name).exists()]
    return "\n".join(lines)


FILES = {
    "report.html": "what it learned, to look at and to send: open it in a browser",
    "best.pt": "the model: weights of the best epoch on validation",
    "last.pt": "the state that an interrupted run goes on from; previous.pt: the one before",
    "MODEL_CARD.md": "data, split, scores and limits, to go with the model",
    "metrics.json": "scores, times, memory, configuration, versions",
    "history.csv": "a row an epoch",
    "predictions.csv": "a row a test image, with a probability for each class",
    "curves.png": "loss and accuracy over the epochs",
    "confusion_matrix.png": "which classes are taken for which",
    "bad_batch.pt": "the images and labels of the step whose loss left its range",
    "skipped.csv": "a row a file that is no image, with the reason",
    "identical.csv": "images of two classes with the same pixels",
}


# ==================================================================================================
# 45. main
# ==================================================================================================
# The story in order: config, runtime, data, memory plan, training, evaluation, report; verbs.


HASTE_SECONDS = 5  # of an evaluation after a signal: what sent it may wait for ten in all


def load_examples(config: Config, runtime: Runtime) -> Examples:
    """Find the data set, decode it, and say what was found.

    Raises:
        UserError: there is no data set that can be used; the message says why.

    """
    return load_data(config, runtime)[1]


def load_data(config: Config, runtime: Runtime) -> tuple[DataSet, Examples]:
    """Do what ``load_examples`` does, and return what the files say, too."""
    group = runtime.group
    with runtime.phase("find"):
        if config.dry_run:
            folder = runtime.output / "synthetic-leaves"
            if group.first:
                lock_output(runtime.output)
                try:
                    write_leaves(folder, config.seed)
                except OSError as error:
                    raise UserError(
                        f"{folder} cannot be written ({error.strerror}): free some space or give "
                        "another folder with --output DIR"
                    ) from error
            group.meet()
        else:
            folder = find_data_folder(config)
        data = discover(folder)
        check_same(group, config, data)
    print("\n".join(describe(data)), flush=True)
    with runtime.phase("decode"):
        # The synthetic leaves are drawn anew each time.
        cache = None if config.dry_run and group.count == 1 else cache_folder()
        limit = room_for_pixels(torch.device("cpu"))
        pixels = load_images(data.files, config.image_size, cache, limit, group)
    with runtime.phase("split"):
        examples = make_examples(data, pixels, config.seed)
    for line in [skipped_line(data, examples), *examples.notes]:
        if line:
            print(line, flush=True)
    return data, examples


def inspect_data(config: Config, as_json: bool) -> str:
    """Find and decode the data set, draw samples of it, and return what the user asked for.

    Raises:
        UserError: there is no data set that can be used; the message says why.

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


def check_same(group: Group, config: Config, data: DataSet) -> None:
    """Make sure that all processes were given the same settings and the same images.

    Raises:
        UserError: they were not; the message says which process differs from the first, in what.

    """
    if group.count == 1:
        return
    settings = {key: value for key, value in asdict(config).items() if key not in RUNTIME_SETTINGS}
    files = [name_in(data.root, file) for file in data.files]
    listing = digest([files, data.labels.tolist(), data.given.tolist()])
    mine = {"settings": settings, "classes": data.classes, "files": (len(files), listing)}
    first, *others = group.gather(mine)
    for rank, theirs in enumerate(others, start=1):
        for what in mine:
            if theirs[what] != first[what]:
                found, expected = describe_difference(what, theirs[what], first[what])
                raise UserError(
                    f"process {rank} of {group.count} has other {what} than process 0, {found} "
                    f"instead of {expected}: all need the same"
                )


def describe_difference(what: str, theirs, mine) -> tuple[str, str]:
    """Say briefly what two processes have that differs."""
    if what == "files":
        return f"{theirs[0]} images ({theirs[1][:8]})", f"{mine[0]} ({mine[1][:8]})"
    if what == "settings":
        keys = [key for key in mine if theirs[key] != mine[key]]
        return tuple(", ".join(f"{key} {side[key]}" for key in keys) for side in (theirs, mine))
    return ", ".join(theirs), ", ".join(mine)


def plan_run(config: Config, runtime: Runtime, examples: Examples) -> Plan:
    """Predict the memory of a run on these examples, and say so in three lines.

    Raises:
        UserError: the device cannot hold the model.

    """
    config, group = replace(config, num_classes=len(examples.classes)), runtime.group
    check_shares(group, len(examples.splits["train"]), config.batch_size)
    share = -(-config.batch_size // group.count)  # images of a step that this process has
    with runtime.phase("plan"):
        budget, size = free_memory(runtime.device), examples.images.nbytes
        stays = runtime.device.type == "cuda" and size <= room_for_pixels(runtime.device)
        resident = size if stays else 0
        planned = replace(config, batch_size=share)
        plan = make_plan(planned, runtime.precision, budget, resident, most=share)
        largest = min(group.gather(plan.largest_batch_size))
    if group.count > 1:
        print(f"plan: each of {group.count} processes has {share} of a step's {config.batch_size}")
    print("\n".join(plan_lines(plan)), flush=True)
    return replace(plan, config=config, largest_batch_size=largest)


def train_model(plan: Plan, runtime: Runtime, examples: Examples) -> Run:
    """Train the model that was planned for; returns the run with its best weights.

    A run that was interrupted goes on; a finished one is shown again.

    Raises:
        MemoryExhausted: not even one image fits; the plan has been printed.
        UserError: another run writes to the output folder.

    """
    try:
        with runtime.phase("train"):
            run, finished = train_or_launch(plan, runtime, examples)
    except MemoryExhausted:
        print(plan_table(plan))
        raise
    if finished:
        print("the run was finished before: --fresh trains it anew")
    elif run.stopped:
        print(f"stopped, {describe_progress(run)} ({run.stopped}); {how_to_go_on(run)}", flush=True)
    if run.measured_peak_bytes:
        print(
            f"memory of a step: {mebibytes(run.measured_peak_bytes)} measured, "
            f"{mebibytes(plan.step.peak_bytes)} predicted"
        )
    return run


def train_or_launch(plan: Plan, runtime: Runtime, examples: Examples) -> tuple[Run, bool]:
    """Train here, or from a notebook with a process a GPU.

    Returns:
        the run with its best weights, and whether it had been finished before.

    """
    config, outcome = plan.config, None
    if in_notebook():
        outcome = train_on_devices(config, runtime, len(examples.splits["train"]))
        if outcome and outcome.stepped:
            config = replace(config, fresh=False, resume="auto")
        if outcome and outcome.code == 2:
            raise UserError("the processes have ended with the error above")
    initial = load_start(config.init_from) if config.init_from else None
    run = start_run(config, runtime, examples)
    if initial and not run.step:
        take_weights(run, initial)
    finished = is_finished(run)
    if outcome and outcome.code is not None:
        load_best(run)
        if not finished:
            run.stopped = "the processes have stopped"
        return run, False
    run.micro_batch_size = min(run.micro_batch_size, max(1, plan.largest_batch_size))
    train(run, runtime, examples, LiveCurves(run) if in_notebook() else None)
    return run, finished


def how_to_go_on(run: Run) -> str:
    """Say what continues a run that was stopped."""
    if run.diverged:
        return "try a lower --lr; bad_batch.pt holds the images of the last step"
    if on_kaggle():
        return "attach this version's output as an input and run it again to go on"
    return "the same command goes on from there"


def evaluate_run(run: Run, plan: Plan, runtime: Runtime, examples: Examples) -> Results:
    """Score the best model on validation and test, and write all files of the output.

    A signal that arrives now does not stop it. After one that stopped the training it looks at each
    image once where the eight turns would take too long.
    """
    group = runtime.group
    with stop_on_signals(runtime):
        held_out = sum(len(indices) for part, indices in examples.splits.items() if part != "train")
        seconds = runtime.views * held_out * runtime.image_seconds
        in_haste = any(group.gather(bool(runtime.stop_signal) and seconds > HASTE_SECONDS))
        if in_haste:
            print("scored without flips and turns, to end soon: the scores are somewhat lower")
        how = replace(runtime, views=1) if in_haste else runtime
        with runtime.phase("evaluate"):
            results = evaluate_parts(run.model, examples, how)
        if group.first:
            with runtime.phase("evaluate"):
                baseline = color_baseline(examples)
            lines = []
            # One that does not fit on the disk does not take the others along.
            with tolerate_write_errors(run):
                write_report(run, plan, results, baseline, examples, runtime)
            with tolerate_write_errors(run):
                write_skipped(examples, runtime.output)
            with tolerate_write_errors(run):
                lines = write_predictions(run.model, examples, how)
            print("\n".join([summary(results, baseline, runtime.output), *lines]))
    return results


def run_program(config: Config, arguments: list[str], evaluate: bool = True) -> int:
    """Train, and score and report where that is wanted; returns the exit code, as ``main``.

    Several GPUs are used by processes of their own, which do all of this, where that is faster.

    Args:
        config: of the run.
        arguments: the command line that it was made from, for those processes.
        evaluate: whether to score and report.

    Raises:
        UserError, ProcessLost: see ``main``.

    """
    here, began = read_place(), time.monotonic()
    if not here.started and not in_notebook():
        outcome = run_on_devices(config, arguments)
        if outcome and outcome.code is not None:
            return outcome.code
        if outcome and outcome.stepped:
            config = replace(config, fresh=False, resume="auto")
    elif here.attempt:  # of what this very run has saved
        config = replace(config, fresh=False, resume="auto")
    with together(here, config.device != "cpu" and torch.cuda.is_available()) as group:
        runtime = start(config, group, began)
        examples = load_examples(config, runtime)
        group.tell("decoded")
        plan = plan_run(config, runtime, examples)
        run = train_model(plan, runtime, examples)
        group.tell("stepped")
        if evaluate:
            evaluate_run(run, plan, runtime, examples)
    if run.unsaved:
        print(f"error: {run.unsaved}", file=sys.stderr)
        return 4
    return 3 if run.diverged else 0


def run_guarded(program: Callable[[], int | None]) -> int:
    """Call the program, and make a line and an exit code of what it raises."""
    here = read_place()
    try:
        code = program() or 0
    except (UserError, ProcessLost) as error:
        if str(error):
            print(f"error: {error}", file=sys.stderr, flush=True)
        code = 2 if isinstance(error, UserError) else LOST
    except KeyboardInterrupt:
        if here.rank:
            return 130
        print("interrupted: the same command goes on from the last checkpoint", file=sys.stderr)
        code = 130
    if code == LOST:  # what is left of the connections would wait for the process that is gone
        sys.stdout.flush()
        os._exit(code)
    if here.launch is None:
        return code
    if here.rank == 0:
        (here.launch / "exit").write_text(str(code))
    return 0  # torchrun would make a page of it


VERBS = ("inspect", "plan", "predict", "export")


def run_verb(verb: str, *arguments: str) -> str:
    """Do what a verb says, with the arguments behind it; returns its last words.

    Raises:
        UserError: it cannot be done.

    """
    if verb == "inspect":
        return inspect_data(*read_inspect_arguments(list(arguments)))
    if verb == "plan":
        return run_plan(*read_plan_arguments(list(arguments)))
    if verb == "predict":
        return run_predict(read_predict_arguments(list(arguments)))
    return run_export(read_export_arguments(list(arguments)))


def main(arguments: list[str] | None = None) -> int:
    """Run the program.

    Args:
        arguments: the command line without the program's name; None: the process's own, or nothing
            in a notebook.

    Returns:
        the exit code: 0; 2 after a message that says what is wrong and what to do; 3 when the loss
        left its range for good; 4 when the best model or the report could not be saved; 5 when
        another process of the run is gone; 130 when interrupted before the training.

    """
    if arguments is None:
        arguments = [] if in_notebook() else sys.argv[1:]
    if arguments and arguments[0] in VERBS:
        return run_guarded(lambda: print(run_verb(*arguments)))
    return run_guarded(lambda: run_program(read_config(arguments), arguments))


if __name__ == "__main__":
    sys.exit(main())
