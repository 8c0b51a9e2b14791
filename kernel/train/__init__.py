"""Train: the loop, augmentation, optimizer, checkpoints, resuming, the memory plan."""

from kernel.train.augmentation import augment, draw_augmentations
from kernel.train.checkpoint import digest, load_model, load_record, rebuild_model
from kernel.train.launch import gradient_size, run_on_devices, train_on_devices
from kernel.train.loop import (
    Guard,
    Run,
    best_row,
    is_finished,
    load_best,
    new_run,
    save_best,
    tolerate_write_errors,
    train,
    train_epoch,
    train_step,
)
from kernel.train.memory import (
    Plan,
    gigabytes,
    make_plan,
    mebibytes,
    plan_lines,
    plan_record,
    plan_table,
    predict_step,
    run_plan,
)
from kernel.train.optimizer import Muon, parameter_groups
from kernel.train.resume import RUNTIME_SETTINGS, describe_progress, start_run
from kernel.train.tracking import TensorBytes
from kernel.train.transfer import load_pretrained, transfer_weights

__all__ = [
    "RUNTIME_SETTINGS",
    "Guard",
    "Muon",
    "Plan",
    "Run",
    "TensorBytes",
    "augment",
    "best_row",
    "describe_progress",
    "digest",
    "draw_augmentations",
    "gigabytes",
    "gradient_size",
    "is_finished",
    "load_best",
    "load_model",
    "load_pretrained",
    "load_record",
    "make_plan",
    "mebibytes",
    "new_run",
    "parameter_groups",
    "plan_lines",
    "plan_record",
    "plan_table",
    "predict_step",
    "rebuild_model",
    "run_on_devices",
    "run_plan",
    "save_best",
    "start_run",
    "tolerate_write_errors",
    "train",
    "train_epoch",
    "train_on_devices",
    "train_step",
    "transfer_weights",
]
