"""Evaluation: the predictions and scores of a trained model on validation and test."""

from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from torch import Tensor

from kernel.config import Config
from kernel.data import Examples
from kernel.model import SClusterFormer, mix_heads
from kernel.runtime import Runtime
from kernel.score.audit import Audit, audit_model
from kernel.score.calibration import calibrate, calibration_error, fit_temperature
from kernel.score.inference import HeadOutputs, predict, predict_shared, predict_tta
from kernel.score.metrics import score
from kernel.score.suspects import Suspect, find_suspects
from kernel.score.unknown import Unknown, fit_unknown, reference_features


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
