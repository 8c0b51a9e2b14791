"""Model card: what a model was trained on, its scores, and what it is not for.

The text is the template ``model_card.md``; its sections follow Mitchell et al., "Model Cards for
Model Reporting", FAT* 2019, arXiv:1810.03993.
"""

import json
from pathlib import Path

from torch import Tensor

from kernel.config import Config, command_line
from kernel.data import Examples
from kernel.model import count_parameters
from kernel.report.render import render
from kernel.report.verdict import unknown_record, verdict_sentences
from kernel.score import Baseline, Results
from kernel.train import Run

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
