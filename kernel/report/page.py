"""Page: computes the variables of the template ``report.html`` and fills it."""

import base64
import io
import math
import re
import zlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from PIL import Image

from kernel.config import command_line
from kernel.data import Examples
from kernel.model import mixture_weights
from kernel.report.card import describe_init, find_license, used_splits
from kernel.report.evidence import collect_evidence, mixed_evidence, paint_evidence, ranked_clusters
from kernel.report.explain import (
    BRANCHES,
    PICTURE_SIZE,
    Grouping,
    center_color,
    describe_sampling,
    group_tokens,
    paint_groups,
    paint_offsets,
    paint_sampling,
    to_picture,
)
from kernel.report.figures import (
    INK,
    OUTPUTS,
    RULE,
    STYLE,
    draw_accuracy,
    draw_loss,
    head_log_probabilities,
    panel,
    rank_predictions,
    show_calibration,
    stage_names,
)
from kernel.report.fonts import class_labels, shorten
from kernel.report.render import render
from kernel.report.verdict import verdict_sentences
from kernel.score import Baseline, Results, score
from kernel.train import Plan, Run, gigabytes, mebibytes

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
