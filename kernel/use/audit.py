"""Audit: whether a trained model looks at the leaf, asked of a data set."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import torch

from kernel.data import (
    Examples,
    cut_folds,
    discover,
    drop_listed,
    load_images,
    make_examples,
    without_masks,
)
from kernel.errors import UserError
from kernel.score import audit_split, border_accuracy
from kernel.train import fingerprint
from kernel.use.classifier import Classifier, load_classifier


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
