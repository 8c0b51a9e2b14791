"""Train: the loop, augmentation, optimizer, checkpoints, resuming, the memory plan."""

from kernel.train.augmentation import augment, draw_augmentations
from kernel.train.checkpoint import digest, load_record, rebuild_model
from kernel.train.launch import choose_devices, launch_notebook, launch_processes
from kernel.train.loop import (
    LEAST_EPOCHS,
    choose_epochs,
    peak_rate,
    print_epoch,
    train,
    train_epoch,
    train_step,
)
from kernel.train.memory import (
    Plan,
    gigabytes,
    make_plan,
    mebibytes,
    no_plan,
    plan_lines,
    plan_record,
    plan_table,
    predict_step,
    run_plan,
)
from kernel.train.optimizer import Muon, parameter_groups
from kernel.train.parallel import check_world_size, synchronize_norms
from kernel.train.resume import (
    check_resume,
    check_same_run,
    describe_progress,
    fingerprint,
    move_aside,
    moved_initial,
    share_run,
    start_run,
)
from kernel.train.run import (
    Run,
    best_row,
    is_finished,
    load_best,
    new_run,
    save_best,
    tolerate_write_errors,
)
from kernel.train.supervisor import Supervisor
from kernel.train.tracking import TensorBytes
from kernel.train.transfer import choose_init, load_initial, transfer_weights

__all__ = [
    "LEAST_EPOCHS",
    "Muon",
    "Plan",
    "Run",
    "Supervisor",
    "TensorBytes",
    "augment",
    "best_row",
    "check_resume",
    "check_same_run",
    "check_world_size",
    "choose_devices",
    "choose_epochs",
    "choose_init",
    "describe_progress",
    "digest",
    "draw_augmentations",
    "fingerprint",
    "gigabytes",
    "is_finished",
    "launch_notebook",
    "launch_processes",
    "load_best",
    "load_initial",
    "load_record",
    "make_plan",
    "mebibytes",
    "move_aside",
    "moved_initial",
    "new_run",
    "no_plan",
    "parameter_groups",
    "peak_rate",
    "plan_lines",
    "plan_record",
    "plan_table",
    "predict_step",
    "print_epoch",
    "rebuild_model",
    "run_plan",
    "save_best",
    "share_run",
    "start_run",
    "synchronize_norms",
    "tolerate_write_errors",
    "train",
    "train_epoch",
    "train_step",
    "transfer_weights",
]
