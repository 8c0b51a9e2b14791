"""A run is never lost: what is interrupted goes on, to the same end; what is damaged is told."""

import dataclasses
import json
import math
import os
import pickle
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections import Counter

import pytest
import torch
from folders import write_classes
from made import load_model
from test_training import examples, runtime, tiny, trained, untimed  # noqa: F401

from kernel.config import Config
from kernel.errors import UserError
from kernel.main import evaluate_run
from kernel.runtime import atomic_write, lock_output
from kernel.train import (
    Plan,
    Supervisor,
    digest,
    load_record,
    new_run,
    start_run,
    train,
)
from kernel.train.checkpoint import save_record
from kernel.train.loop import learning_rate, peak_rate
from kernel.train.memory import Step
from kernel.train.resume import CHECKPOINTS, differences, fingerprint, resume_from

MID_EPOCH = 1e-9  # minutes: a checkpoint after every step


class Killed(BaseException):
    """Stands for SIGKILL: nothing runs after it."""


def kill_at(run, step):
    """Let a run die in the middle of a step."""
    forward = run.model.forward

    def dying(images):
        if run.model.training and run.step == step:
            raise Killed
        return forward(images)

    run.model.forward = dying


def weights_of(run):
    return run.model.state_dict()


def assert_same(run, other):
    assert untimed(run.history) == untimed(other.history)
    assert run.best_epoch == other.best_epoch
    mine, theirs = weights_of(run), weights_of(other)
    assert all(torch.equal(mine[name], theirs[name]) for name in mine)


@pytest.mark.parametrize("save_minutes", [2.0, MID_EPOCH])
def test_killed_again_and_again(examples, runtime, tmp_path, save_minutes):  # noqa: F811
    """Twelve steps in three epochs; killed in the middle of five of them, at the first one too."""
    config = tiny(save_minutes=save_minutes)
    undisturbed = dataclasses.replace(runtime, output=tmp_path / "undisturbed")
    expected = trained(config, undisturbed, examples)
    for step in (0, 2, 5, 6, 11):
        run = start_run(config, runtime, examples)
        kill_at(run, step)
        with pytest.raises(Killed):
            train(run, runtime, examples)
    run = start_run(config, runtime, examples)
    assert run.step == (11 if save_minutes == MID_EPOCH else 8)
    train(run, runtime, examples)
    assert_same(run, expected)
    mine, theirs = (load_record(r.output / "last.pt") for r in (runtime, undisturbed))
    for record in (mine, theirs):
        record["history"] = untimed(record["history"])
    assert digest(mine["optimizer"]) == digest(theirs["optimizer"])
    assert mine["history"] == theirs["history"]


def test_a_finished_run_is_not_trained_again(examples, runtime):  # noqa: F811
    config = tiny()
    first = trained_by_start(config, runtime, examples)
    run = start_run(config, runtime, examples)
    kill_at(run, run.step)
    train(run, runtime, examples)
    assert_same(run, first)
    assert run.history == first.history
    fresh = start_run(dataclasses.replace(config, fresh=True), runtime, examples)
    assert (fresh.step, fresh.history) == (0, [])
    assert (runtime.output / "earlier-1" / "last.pt").exists()
    assert not (runtime.output / "last.pt").exists()


def trained_by_start(config, runtime, examples):  # noqa: F811
    run = start_run(config, runtime, examples)
    train(run, runtime, examples)
    return run


def test_a_setting_added_since_the_checkpoint(examples, runtime):  # noqa: F811
    """The run that was saved without it had its default."""
    run = trained_by_start(tiny(), runtime, examples)
    last = runtime.output / "last.pt"
    record = torch.load(last, weights_only=True)
    del record["config"]["weight_decay"]
    torch.save(record, last)
    del record["sha256"]
    save_record(last, record)
    resumed = start_run(tiny(), runtime, examples)
    assert (resumed.epoch, resumed.history) == (run.epoch, run.history)


@pytest.mark.parametrize("damage", ["truncated", "flipped", "empty"])
def test_a_damaged_checkpoint_falls_back(examples, runtime, capsys, damage):  # noqa: F811
    config = tiny()
    expected = trained_by_start(config, runtime, examples)
    last = runtime.output / "last.pt"
    content = last.read_bytes()
    middle = len(content) // 2
    last.write_bytes(
        {
            "truncated": content[:middle],
            "flipped": content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :],
            "empty": b"",
        }[damage]
    )
    run = start_run(config, runtime, examples)
    said = capsys.readouterr().out
    assert "last.pt is not a sound checkpoint" in said
    assert "previous.pt" in said
    assert run.epoch == 2
    # At the next save the damaged one would have become previous.pt.
    assert not last.exists()
    assert (runtime.output / "earlier-1" / "last.pt").exists()
    train(run, runtime, examples)
    assert_same(run, expected)
    assert [load_record(last.with_name(n))["epoch"] for n in CHECKPOINTS] == [3, 2]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"lr": 0.5}, "lr None there, 0.5 here"),
        ({"embed_dims": [12]}, "embed_dims"),
        ({"epochs": 4}, "epochs 3 there, 4 here"),
    ],
)
def test_another_configuration(examples, runtime, capsys, change, words):  # noqa: F811
    trained_by_start(tiny(), runtime, examples)
    capsys.readouterr()
    run = start_run(tiny(**change), runtime, examples)
    said = capsys.readouterr().out.splitlines()
    assert words in said[0]
    assert "is of another run" in said[0]
    assert "a new run: no checkpoint" in said[2]
    assert (run.step, run.history) == (0, [])
    path = str(runtime.output / "earlier-1" / "last.pt")
    with pytest.raises(UserError, match="is of another run"):
        start_run(tiny(**change, resume=path), runtime, examples)


def test_other_classes_and_images(examples, runtime, capsys):  # noqa: F811
    trained_by_start(tiny(), runtime, examples)
    other = dataclasses.replace(examples, classes=["a", "b", "z"])
    run = new_run(tiny(), other.classes, runtime, fingerprint(other))
    last = runtime.output / "last.pt"
    assert resume_from(run, last).endswith("(classes: c only there, z only here)")
    painted = examples.images.clone()
    painted[3, 0, 5, 5] += 1
    for change in ({"names": ["x.png", *examples.names[1:]]}, {"images": painted}):
        other = dataclasses.replace(examples, **change)
        run = new_run(tiny(), other.classes, runtime, fingerprint(other))
        assert resume_from(run, last).endswith("(other images)")


def test_another_preset_is_told_briefly(examples, runtime):  # noqa: F811
    full = Config.from_preset("full", num_classes=3, seed=4)
    run = new_run(full, examples.classes, runtime)
    optimized = Config.from_preset("optimized", num_classes=3)
    record = {"config": dataclasses.asdict(optimized), "classes": run.classes, "data": ""}
    expected = "preset optimized there, full here; seed 0 there, 4 here"
    assert differences(run, record) == expected


def test_another_run_is_moved_aside_and_found_again(examples, runtime, capsys):  # noqa: F811
    """A mistyped setting in the same folder costs nothing of what was there."""
    first = trained_by_start(tiny(epochs=2), runtime, examples)
    names = {"last.pt", "previous.pt", "best.pt"}
    before = {name: (runtime.output / name).read_bytes() for name in names}
    trained_by_start(tiny(epochs=1), runtime, examples)
    earlier = runtime.output / "earlier-1"
    assert {path.name: path.read_bytes() for path in earlier.iterdir()} == before
    assert "moved to" in capsys.readouterr().out
    again = start_run(tiny(epochs=2), runtime, examples)
    assert f"continues from {earlier / 'last.pt'}" in capsys.readouterr().out
    assert again.history == first.history
    assert (runtime.output / "earlier-2" / "best.pt").exists()


def test_what_a_killed_process_was_writing_is_removed(examples, runtime):  # noqa: F811
    def die(path):
        path.write_bytes(b"half")
        os._exit(9)

    child = os.fork()
    if not child:
        atomic_write(runtime.output / "last.pt", die)
    assert os.waitpid(child, 0)[1]
    (left,) = runtime.output.iterdir()
    assert left.name != "last.pt"
    start_run(tiny(), runtime, examples)
    assert list(runtime.output.iterdir()) == []


@pytest.mark.parametrize("precisions", [("fp32", "fp16"), ("fp16", "fp32")])
def test_going_on_in_another_precision(examples, runtime, precisions):  # noqa: F811
    """As where the next session has a card and this one had none."""
    runtime.precision = precisions[0]
    trained_by_start(tiny(patience=1, lr=1e-9), runtime, examples)
    runtime.precision = precisions[1]
    run = start_run(tiny(patience=0, lr=1e-9), runtime, examples)
    assert run.epoch >= 2
    train(run, runtime, examples)
    assert run.epoch == 3


def test_an_attached_kernels_output(examples, runtime, tmp_path):  # noqa: F811
    """What another session saved is found under the input tree; here by its path."""
    earlier = dataclasses.replace(runtime, output=tmp_path / "earlier")
    run = start_run(tiny(save_minutes=MID_EPOCH), earlier, examples)
    kill_at(run, 7)
    with pytest.raises(Killed):
        train(run, earlier, examples)
    config = tiny(resume=str(earlier.output / "last.pt"))
    run = start_run(config, runtime, examples)
    assert run.step == 7
    train(run, runtime, examples)
    whole = dataclasses.replace(runtime, output=tmp_path / "whole")
    assert_same(run, trained(tiny(), whole, examples))


def test_the_time_budget(examples, runtime):  # noqa: F811
    runtime.deadline = time.monotonic() + 1  # less than what is reserved
    run = start_run(tiny(), runtime, examples)
    train(run, runtime, examples)
    assert run.stopped == "the time budget is used"
    assert (run.step, run.best_epoch) == (1, 0)
    record = load_record(runtime.output / "last.pt")
    assert (record["step"], record["batch"]) == (1, 1)
    model, _, _ = load_model(runtime.output / "best.pt")
    assert all(torch.equal(v, record["model"][k]) for k, v in model.state_dict().items())


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_after_the_step(examples, runtime, number):  # noqa: F811
    run = start_run(tiny(), runtime, examples)
    forward, before = run.model.forward, signal.getsignal(number)

    def signalled(images):
        if run.model.training and run.step == 5:
            os.kill(os.getpid(), number)
        return forward(images)

    run.model.forward = signalled
    train(run, runtime, examples)
    assert run.stopped == number.name
    assert (run.step, run.epoch, run.batch) == (6, 1, 2)
    assert load_record(runtime.output / "last.pt")["step"] == 6
    assert signal.getsignal(number) is before


def spoil(run, when):
    """Let the model say NaN at the steps that ``when`` names, once for each time it is asked."""
    forward = run.model.forward

    def spoiled(images):
        out = forward(images)
        return out * torch.nan if run.model.training and when(run) else out

    run.model.forward = spoiled


@pytest.mark.parametrize("precision", ["fp32", "fp16"])
def test_a_bad_step_is_skipped(examples, runtime, precision):  # noqa: F811
    runtime.precision = precision
    run = start_run(tiny(), runtime, examples)
    before = {}

    def second(run):
        if run.step == 6:
            before.update({k: v.clone() for k, v in weights_of(run).items()})
        if run.step == 7 and before:
            changed = [k for k, v in weights_of(run).items() if not torch.equal(v, before[k])]
            before.clear()
            # The forward pass of the step after has already moved the statistics.
            assert all("running" in name or "num_batches" in name for name in changed)
        return run.step == 6

    spoil(run, second)
    train(run, runtime, examples)
    assert run.history[-1]["skipped_steps"] == 1
    assert all(torch.isfinite(v).all() for v in weights_of(run).values())
    assert run.diverged is False
    assert all(row["loss"] == row["loss"] for row in run.history)
    assert run.rollbacks == 0


@pytest.mark.parametrize("precision", ["fp32", "fp16"])
def test_a_loss_that_is_not_finite_is_skipped(examples, runtime, precision):  # noqa: F811
    """Infinite, with a gradient that is not."""
    runtime.precision = precision
    run = start_run(tiny(), runtime, examples)
    forward = run.model.forward

    def spoiled(images):
        out = forward(images)
        return out - torch.inf if run.model.training and run.step == 2 else out

    run.model.forward = spoiled
    train(run, runtime, examples)
    assert run.history[-1]["skipped_steps"] == 1
    assert math.isfinite(run.history[0]["loss"])


@pytest.mark.parametrize(("bad", "rollbacks"), [(9, 0), (10, 1)])
def test_ten_bad_steps_in_a_row(examples, runtime, bad, rollbacks):  # noqa: F811
    """Wherever in the epoch they begin."""
    run = start_run(tiny(batch_size=2, epochs=1), runtime, examples)
    spoil(run, lambda run: 3 <= run.step < 3 + bad and not run.rollbacks)
    train(run, runtime, examples)
    assert run.rollbacks == rollbacks
    assert run.history[-1]["skipped_steps"] == bad * (not rollbacks)


def test_a_model_that_is_only_sound_in_training(examples, runtime):  # noqa: F811
    """Running statistics that have overflowed say NaN of each validation image."""
    run = start_run(tiny(), runtime, examples)
    forward = run.model.forward

    def spoiled(images):
        out = forward(images)
        return out if run.model.training or run.rollbacks else out * torch.nan

    run.model.forward = spoiled
    train(run, runtime, examples)
    assert (run.epoch, run.rollbacks) == (3, 1)


def test_a_rollback_in_a_resumed_epoch(examples, runtime):  # noqa: F811
    """It goes back to before the resumed step; images per second count only those trained here."""
    config = tiny(batch_size=4, save_minutes=MID_EPOCH, time_budget=1.0)
    run = start_run(config, runtime, examples)
    kill_at(run, 7)
    with pytest.raises(Killed):
        train(run, runtime, examples)
    run = start_run(config, runtime, examples)
    assert (run.step, run.batch) == (7, 7)
    spoil(run, lambda run: not run.rollbacks)
    train(run, runtime, examples)
    assert (run.epoch, run.rollbacks) == (3, 1)


def test_speed_of_a_resumed_epoch(examples, runtime, monkeypatch):  # noqa: F811
    """Twelve of thirteen steps were done before: their images are not counted again."""
    clock = iter(range(10**6))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(clock)))
    config = tiny(batch_size=4, epochs=1, save_minutes=MID_EPOCH)
    whole = trained(config, dataclasses.replace(runtime, output=runtime.output / "w"), examples)
    run = start_run(config, runtime, examples)
    kill_at(run, 12)
    with pytest.raises(Killed):
        train(run, runtime, examples)
    run = start_run(config, runtime, examples)
    train(run, runtime, examples)
    speeds = [r.history[0]["images_per_second"] for r in (run, whole)]
    assert speeds[0] < 3 * speeds[1]


def test_nan_from_the_first_step(examples, runtime):  # noqa: F811
    run = start_run(tiny(), runtime, examples)
    start = {name: tensor.clone() for name, tensor in weights_of(run).items()}
    spoil(run, lambda run: True)
    train(run, runtime, examples)
    assert (run.diverged, run.best_epoch, run.history) == (True, 0, [])
    model, _, _ = load_model(runtime.output / "best.pt")
    assert all(torch.equal(v, start[k]) for k, v in model.state_dict().items())


def test_a_scale_that_was_too_large_is_not_taken_back(examples, runtime):  # noqa: F811
    """One step an epoch: each rollback would do the same step with the same scale."""
    runtime.precision = "fp16"
    run = start_run(tiny(batch_size=50), runtime, examples)
    run.scaler.load_state_dict(run.scaler.state_dict() | {"scale": 2.0**17})
    spoil(run, lambda run: run.scaler.get_scale() > 2.0**16)
    train(run, runtime, examples)
    assert (run.epoch, run.rollbacks) == (3, 1)


def test_mended_and_then_stopped_is_no_failure(examples, runtime):  # noqa: F811
    """Two rollbacks that helped, and a signal later."""
    run = start_run(tiny(batch_size=4), runtime, examples)
    forward = run.model.forward

    def signalled(images):
        if run.model.training and run.epoch == 2 and run.batch == 1:
            os.kill(os.getpid(), signal.SIGTERM)
        return forward(images)

    run.model.forward = signalled
    spoil(run, lambda run: run.epoch == 1 and run.rollbacks < 2)
    train(run, runtime, examples)
    assert (run.rollbacks, run.stopped, run.diverged) == (2, "SIGTERM", False)


def test_a_loss_out_of_range_goes_back(examples, runtime, capsys):  # noqa: F811
    """Every step of the second epoch fails, until the learning rate is halved."""
    config = tiny(batch_size=4)
    run = start_run(config, runtime, examples)
    spoil(run, lambda run: run.epoch == 1 and run.rollbacks == 0)
    train(run, runtime, examples)
    assert "back to the start of epoch 2 with 0.5 of the learning rate" in capsys.readouterr().out
    assert (run.epoch, run.rollbacks, run.stopped) == (3, 1, "")
    steps = 3 * 13
    assert run.history[1]["lr"] == learning_rate(25, steps, peak_rate(config)) / 2


def test_what_cannot_be_mended_ends(examples, runtime):  # noqa: F811
    run = start_run(tiny(batch_size=4), runtime, examples)
    spoil(run, lambda run: run.epoch == 1)
    train(run, runtime, examples)
    assert run.rollbacks == 2
    assert "diverged" in run.stopped
    assert run.diverged
    assert run.best_epoch == 1
    bad = torch.load(runtime.output / "bad_batch.pt", weights_only=True)
    assert len(bad["images"]) == len(bad["labels"]) == len(bad["names"]) == 3  # the last batch
    model, _, _ = load_model(runtime.output / "best.pt")
    assert all(torch.isfinite(v).all() for v in model.state_dict().values())


def test_patience(examples, runtime, capsys):  # noqa: F811
    run = start_run(tiny(epochs=30, patience=2, lr=1e-9), runtime, examples)
    train(run, runtime, examples)
    assert "--patience 2 may stop training before the learning rate" in capsys.readouterr().out
    assert run.epoch == run.best_epoch + 2 < 30
    again = start_run(tiny(epochs=30, patience=2, lr=1e-9), runtime, examples)
    kill_at(again, again.step)
    train(again, runtime, examples)
    assert again.epoch == run.epoch


def test_a_full_disk_is_said_once(examples, runtime, capsys):  # noqa: F811
    """A limit on the size of files stands for the disk."""
    config = tiny(save_minutes=MID_EPOCH)
    run = start_run(config, runtime, examples)
    kill_at(run, 5)
    with pytest.raises(Killed):
        train(run, runtime, examples)
    kept = (runtime.output / "last.pt").read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    run = start_run(config, runtime, examples)
    capsys.readouterr()
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
        train(run, runtime, examples)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert run.epoch == 3
    assert run.unsaved
    assert capsys.readouterr().out.count("cannot be written") == 1
    assert (runtime.output / "last.pt").read_bytes() == kept
    assert "disk is full" in run.unsaved
    assert not [path for path in runtime.output.iterdir() if path.name.startswith(".")]


def test_two_runs_in_one_folder(runtime):  # noqa: F811
    lock_output(runtime.output)
    lock_output(runtime.output)  # the same process, as a notebook's cell run twice
    code = (
        "import sys, pathlib; from kernel.runtime import lock_output; "
        "lock_output(pathlib.Path(sys.argv[1]))"
    )
    command = [sys.executable, "-c", code, str(runtime.output)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "another run writes to" in done.stderr


class Malice:
    """What a pickle can do."""

    def __reduce__(self):
        return os.system, ("touch owned",)


def hostile_files(folder, good):
    """Write files that are no checkpoints of ours, or damaged ones."""
    content = good.read_bytes()
    for quarter in range(4):
        (folder / f"quarter{quarter}.pt").write_bytes(content[: quarter * len(content) // 4])
    (folder / "text.pt").write_bytes(b"not a checkpoint")
    torch.save(Malice(), folder / "malice.pt")
    (folder / "pickle.pt").write_bytes(pickle.dumps(Malice()))
    torch.save({"config": print, "model": {}}, folder / "function.pt")
    torch.save({"format": 2}, folder / "empty.pt")
    torch.save(torch.zeros(1).expand(10**7, 10**7), folder / "tensor.pt")
    lists = []
    for _ in range(40):  # 2 ** 40 of them
        lists = [lists, lists]
    torch.save({"format": 2, "model": lists}, folder / "lists.pt")
    torch.save({"format": 2, "model": torch.eye(3).to_sparse()}, folder / "sparse.pt")
    os.mkfifo(folder / "pipe.pt")
    with zipfile.ZipFile(folder / "bomb.pt", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("archive/data.pkl", b"\0" * 10**8)
    record = torch.load(good, weights_only=True)
    torch.save(record | {"epoch": 7}, folder / "changed.pt")
    return sorted(path for path in folder.iterdir() if path != good)


def test_hostile_files(examples, runtime, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.chdir(tmp_path)
    trained(tiny(epochs=1), runtime, examples)
    folder = tmp_path / "files"
    folder.mkdir()
    files = hostile_files(folder, (runtime.output / "last.pt").rename(folder / "good.pt"))
    assert len(files) == 15
    for path in files:
        with pytest.raises(UserError, match=path.name) as refusal:
            load_model(path)
        assert "\n" not in str(refusal.value)
    with pytest.raises(UserError, match="cannot be read"):
        load_model(folder / "missing.pt")
    assert not (tmp_path / "owned").exists()


WRONG = {
    "model": lambda r: r["model"].update({next(iter(r["model"])): torch.zeros(2, 3)}),
    "optimizer": lambda r: r["optimizer"]["state"][0].update(exp_avg=torch.zeros(2, 3)),
    "maximize": lambda r: r["optimizer"]["param_groups"][0].update(maximize=True),
    "missing": lambda r: r.pop("skipped"),
    "epoch": lambda r: r.update(epoch=-1),
    "epochs": lambda r: r.update(epoch=4),
    "step": lambda r: r.update(step="7"),
    "history": lambda r: r.update(history=[]),
    "row": lambda r: r["history"][0].update(loss="low"),
    "best": lambda r: r.update(best_weights={}),
    "totals": lambda r: r.update(totals=torch.zeros(1)),
    "no start": lambda r: r.update(batch=2),
    "scaler": lambda r: r.update(scaler={"scale": "large"}),
    "rollbacks": lambda r: r.update(rollbacks=3),
}


@pytest.mark.parametrize("what", WRONG)
def test_parts_that_do_not_fit(examples, runtime, capsys, what):  # noqa: F811
    """A record whose sum is right and whose tensors are not the run's."""
    trained_by_start(tiny(), runtime, examples)
    path = runtime.output / "last.pt"
    record = load_record(path)
    del record["sha256"]
    WRONG[what](record)
    save_record(path, record)
    run = start_run(tiny(), runtime, examples)
    assert "last.pt is not a sound checkpoint" in capsys.readouterr().out
    assert run.epoch == 2  # previous.pt's


def plan_of(run):
    """A plan as a report reads it; making one takes longer than the tests here."""
    return Plan(run.config, "fp32", Step(1, 1, {}, {}), 1, 1, 1, 256, 1)


def test_a_report_on_a_full_disk(examples, runtime, capsys):  # noqa: F811
    """The best model found room and the figures do not: what is small is there, and it is said."""
    run = trained_by_start(tiny(epochs=1), runtime, examples)
    plan = plan_of(run)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, limits[1]))
        evaluate_run(run, plan, runtime, examples)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert "best.pt cannot be written" in run.unsaved
    said = capsys.readouterr().out
    assert said.count("cannot be written") == 1
    assert "mean recall" in said
    written = {path.name for path in runtime.output.iterdir()}
    assert "curves.png" not in written
    assert {"metrics.json", "history.csv", "predictions.csv"} <= written


def test_a_signal_in_the_evaluation(examples, runtime, monkeypatch):  # noqa: F811
    """It ends soon anyway: everything is written; a second signal acts as ever."""
    run = trained_by_start(tiny(epochs=1), runtime, examples)
    plan = plan_of(run)
    head_outputs, before = run.model.head_outputs, signal.getsignal(signal.SIGTERM)

    def signalled(*arguments):
        if not runtime.stop_signal:
            os.kill(os.getpid(), signal.SIGTERM)
            assert signal.getsignal(signal.SIGTERM) is before
        return head_outputs(*arguments)

    run.model.head_outputs = signalled
    evaluate_run(run, plan, runtime, examples)
    assert runtime.stop_signal == "SIGTERM"
    assert (runtime.output / "metrics.json").exists()


@pytest.mark.parametrize(("image_seconds", "looks"), [(1e-6, 8), (10.0, 1)])
def test_what_a_signal_leaves_time_for(examples, runtime, image_seconds, looks):  # noqa: F811
    run = trained_by_start(tiny(epochs=1), runtime, examples)
    plan = plan_of(run)
    runtime.stop_signal, runtime.image_seconds = "SIGTERM", image_seconds
    head_outputs, count = run.model.head_outputs, []

    def counted(*arguments):
        count.append(len(arguments[0]))
        return head_outputs(*arguments)

    run.model.head_outputs = counted
    evaluate_run(run, plan, runtime, examples)
    assert sum(count) == looks * 40


def test_the_budget_reserves_all_turns(examples, runtime):  # noqa: F811
    """An image's evaluation, eight times, for 20 + 20 images and half as much again."""
    run = new_run(tiny(), examples.classes, runtime)
    supervisor = Supervisor(run, runtime, examples)
    supervisor.evaluated, runtime.image_seconds = True, 1.0
    for left, stopped in ((8 * 40 * 1.5 + 60, False), (8 * 40 * 1.5, True)):
        runtime.deadline = time.monotonic() + left
        assert supervisor.should_stop() is stopped


FAST = ("--image-size", "16", "--epochs", "3", "--batch-size", "8", "--device", "cpu")


@pytest.mark.slow
def test_the_program_stops_and_goes_on(program, tmp_path):
    data = write_classes(tmp_path / "set", a=12, b=12)
    arguments = ("--data", data, "--output", "out", *FAST)
    done = program(*arguments, "--time-budget", "0.001", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "the time budget is used" in done.stdout
    assert "the same command continues" in done.stdout
    assert (tmp_path / "out" / "metrics.json").exists()
    done = program(*arguments, cwd=tmp_path)
    assert "continues from out/last.pt, epoch 1, batch 1" in done.stdout
    done = program(*arguments, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "finished before: --fresh" in done.stdout
    assert "mean recall" in done.stdout
    done = program(*arguments, "--fresh", "--resume", "none.pt", cwd=tmp_path)
    assert "finished" not in done.stdout


@pytest.mark.slow
def test_fresh_after_a_restart(program, tmp_path):
    """What torchrun restarts goes on with its own run, never with the one before --fresh."""
    data = write_classes(tmp_path / "set", a=12, b=12)
    arguments = ("--data", data, "--output", "out", *FAST, "--save-minutes", MID_EPOCH)
    program(*arguments, cwd=tmp_path)
    old = load_record(tmp_path / "out" / "last.pt")
    restarted = {
        **{"RANK": "0", "WORLD_SIZE": "1", "LOCAL_RANK": "0", "LOCAL_WORLD_SIZE": "1"},
        **{"MASTER_ADDR": "localhost", "MASTER_PORT": "1"},
        **{"TORCHELASTIC_RESTART_COUNT": "1", "TORCHELASTIC_RUN_ID": "second"},
    }
    done = program(*arguments, "--fresh", "--time-budget", "0.001", cwd=tmp_path, env=restarted)
    assert done.returncode == 0, done.stderr
    assert "is of an earlier run, and --fresh was given" in done.stdout
    assert "a new run: no checkpoint" in done.stdout
    new = load_record(tmp_path / "out" / "last.pt")
    assert (new["id"], new["step"]) == ("second", 1)
    assert len(old["id"]) > 10
    done = program(*arguments, "--fresh", cwd=tmp_path, env=restarted)
    assert "continues from out/last.pt, epoch 1, batch 1" in done.stdout


def outcome(folder):
    """What a finished run left, times and memory aside."""
    metrics = json.loads((folder / "metrics.json").read_text())
    best = load_record(folder / "best.pt")
    lasts = [load_record(path) for path in sorted(folder.rglob("last.pt"))]  # of folds, too
    return {
        "best": [digest(own) for own in (best["model"], *best.get("members", ()))],
        "last": [digest(last["model"]) for last in lasts],
        "optimizer": [digest(last["optimizer"]) for last in lasts],
        "history": [untimed(last["history"]) for last in lasts],
        "scores": [metrics[part] for part in ("test", "validation")],
        "predictions": (folder / "predictions.csv").read_text(),
    }


KILLED_EPOCHS = 8


@pytest.mark.slow
@pytest.mark.parametrize(
    ("most", "seed", "more"), [(13, 0, ()), (12, 1, ()), (10, 2, ("--folds", "2"))]
)
def test_killed_at_random_points(built_file, tmp_path, most, seed, more):
    """A real run, killed by SIGKILL from its start to its report, ends as an undisturbed one."""
    data = write_classes(tmp_path / "set", a=40, b=40)
    environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path / "cache")}

    def start(output):
        arguments = ("--data", str(data), "--output", str(tmp_path / output), *FAST, *more)
        command = [sys.executable, str(built_file), *arguments, "--epochs", str(KILLED_EPOCHS)]
        return subprocess.Popen(
            [*command, "--save-minutes", str(MID_EPOCH)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    begin = time.monotonic()
    process = start("undisturbed")
    assert process.wait(timeout=300) == 0, process.stdout.read()
    whole = time.monotonic() - begin
    expected, disturbed = outcome(tmp_path / "undisturbed"), tmp_path / "disturbed"
    draw = random.Random(seed)
    kills, ends, phases = 0, 0, Counter()
    while kills < most or not ends:
        process = start("disturbed")
        try:
            if kills < most:
                process.wait(timeout=draw.uniform(0.3, 1.1) * whole)
            else:
                process.wait(timeout=300)
        except subprocess.TimeoutExpired:
            # Saving is short: each fifth kill waits for it, so that some certainly fall there.
            while kills % 5 == 0 and process.poll() is None and not is_saving(disturbed):
                pass
            process.kill()
            if process.wait() == -signal.SIGKILL:
                kills += 1
                phases[killed_in(disturbed)] += 1
            continue
        finally:
            said = process.stdout.read()
            process.stdout.close()
        assert process.returncode == 0, said
        assert outcome(disturbed) == expected
        ends += 1
        shutil.rmtree(disturbed)
    assert {"a step", "saving"} <= set(phases)
    print(f"{kills} kills, {ends} ends alike: {dict(phases)}")


def is_saving(folder):
    """Return whether a file stands there under its temporary name."""
    return any(folder.rglob(".unfinished-*"))


def killed_in(folder):
    """Tell from its files in which phase a run was killed."""
    lasts = sorted(folder.rglob("last.pt"))
    if not lasts:
        return "the start"
    if is_saving(folder):
        return "saving"
    done = load_record(lasts[-1])["epoch"] == KILLED_EPOCHS
    return "evaluation or report" if done else "a step"
