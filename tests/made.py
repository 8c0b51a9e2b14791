"""A small made-up data set, its results and a run, for the tests of figures and report."""

import torch

from kernel.config import Config
from kernel.data import Examples
from kernel.runtime import Runtime
from kernel.score import Results, score
from kernel.train import load_record, new_run, rebuild_model

CLASSES = ["healthy", "rust", "a class with a name that is much too long for a figure"]
SIDE = 16  # pixels


def make_set(classes=CLASSES, names=None):
    generator = torch.Generator().manual_seed(0)
    return Examples(
        images=torch.randint(0, 256, (30, 3, SIDE, SIDE), generator=generator, dtype=torch.uint8),
        labels=torch.arange(30) % 3,
        names=names or [f"{k}.png" for k in range(30)],
        classes=classes,
        splits={
            "train": torch.arange(12),
            "validation": torch.arange(12, 18),
            "test": torch.arange(18, 30),
        },
    )


def make_results(examples):
    """Predictions of which the last two are wrong, the last one with high confidence."""
    indices = examples.splits["test"]
    labels = examples.labels[indices].clone()
    labels[-2:] = (labels[-2:] + 1) % 3
    logits = 2.0 * torch.nn.functional.one_hot(labels, 3)
    logits[-1] *= 4
    outputs = logits.log_softmax(1)
    scores = score(outputs, examples.labels[indices], examples.classes)
    scores["calibrated"] = {"loss": 0.1, "expected_calibration_error": 0.1}
    head_outputs = torch.stack([outputs, outputs.roll(1, 0), outputs], 1)  # [N, 3, num_classes]
    splits = {"validation": scores, "test": scores}
    return Results(splits, {"test": outputs}, 1.3, {"test": head_outputs})


def make_run(classes=CLASSES, **settings):
    """A run of two epochs that were made up, its model as it starts."""
    sizes = {"image_size": SIDE, "num_classes": 3, "heads": 2} | settings
    config = Config.from_preset("optimized", epochs=2, **sizes)
    run = new_run(config, classes, Runtime(torch.device("cpu"), "fp32", None))
    keys = ("loss", "accuracy", "validation_loss", "validation_accuracy", "validation_mean_recall")
    run.history = [
        {"epoch": epoch, **{key: (k + 1) / 10 / epoch for k, key in enumerate(keys)}}
        for epoch in (1, 2)
    ]
    run.epoch = run.best_epoch = 2
    run.best_weights = {n: t.clone() for n, t in run.model.state_dict().items()}
    return run


def load_model(path):
    """The model of a checkpoint, its config and its classes."""
    record = load_record(path)
    model, config = rebuild_model(record, path)
    return model.eval(), config, record["classes"]
