"""Predict: the predictions of a trained model for images, one row each, as they come."""

import csv
import os
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

import torch
from torch import Tensor

from kernel.data import IMAGE_SUFFIXES, printable, strict_decoding, to_pixels
from kernel.errors import UserError
from kernel.report import show_evidence
from kernel.runtime import atomic_write
from kernel.use.classifier import Classifier, Prediction, load_classifier

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
