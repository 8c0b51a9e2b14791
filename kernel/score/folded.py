"""Folded: the scores of models of which each has seen all folds of a data set but one."""

from dataclasses import replace

import torch
from torch import Tensor

from kernel.config import Config
from kernel.data import Examples, pooled
from kernel.model import Ensemble, SClusterFormer, mean_probabilities
from kernel.runtime import Runtime
from kernel.score.baseline import Baseline, color_baseline
from kernel.score.evaluation import Results, audit_split, make_results, mix_head_outputs
from kernel.score.inference import HeadOutputs, predict, predict_tta
from kernel.score.metrics import score
from kernel.score.suspects import find_suspects
from kernel.score.unknown import fit_unknown, reference_features


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
