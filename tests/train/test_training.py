"""Training: the schedule, the choice of the best epoch, seeds, and what a checkpoint holds."""

import dataclasses
import math

import pytest
import torch
from made import load_model

from kernel.config import Config
from kernel.data import Examples
from kernel.errors import UserError
from kernel.model import SClusterFormer
from kernel.runtime import Runtime, atomic_write
from kernel.score import predict, predict_tta
from kernel.train import best_row, choose_epochs, new_run, train, train_epoch, train_step
from kernel.train.loop import balanced, epoch_order, learning_rate, peak_rate

TINY = {
    "image_size": 16,
    "stem_channels": 8,
    "embed_dims": [8],
    "heads": 2,
    "head_dim": 4,
    "centers": 2,
    "similarity_dropout": 0.2,
    "epochs": 3,
    "batch_size": 16,
    "num_classes": 3,
}


@pytest.fixture
def examples():
    """Squares whose color is their class, with some labels wrong, so that nothing is perfect."""
    generator = torch.Generator().manual_seed(0)
    labels = torch.arange(90) % 3
    images = torch.randint(0, 128, (90, 3, 16, 16), generator=generator, dtype=torch.uint8)
    images[torch.arange(90), labels] += 60
    labels[::10] = (labels[::10] + 1) % 3
    return Examples(
        images=images,
        labels=labels,
        names=[f"{k}.png" for k in range(90)],
        classes=["a", "b", "c"],
        splits={
            "train": torch.arange(50),
            "validation": torch.arange(50, 70),
            "test": torch.arange(70, 90),
        },
    )


@pytest.fixture
def runtime(tmp_path):
    return Runtime(torch.device("cpu"), "fp32", tmp_path / "output")


def tiny(**overrides):
    return Config.from_preset("optimized", **(TINY | overrides))


def trained(config, runtime, examples):
    """A new run, trained to its end."""
    run = new_run(config, examples.classes, runtime)
    train(run, runtime, examples)
    return run


def untimed(history):
    drop = ("images_per_second", "peak_memory_bytes")
    return [{key: row[key] for key in row if key not in drop} for row in history]


@pytest.mark.parametrize(
    ("images", "epochs"), [(1, 100), (200, 100), (435, 46), (1999, 11), (2000, 10), (42_500, 10)]
)
def test_small_sets_get_more_epochs(images, epochs):
    assert choose_epochs(images) == epochs


def test_schedule_is_torchs_one_cycle():
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    steps = 40
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=0.3, total_steps=steps + 1, pct_start=13 / 41, final_div_factor=4000
    )
    rates = []
    for _ in range(steps):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    ours = [learning_rate(step, steps, 0.3) for step in range(steps)]
    assert max(ours) == ours[12]
    assert ours == pytest.approx(rates, rel=1e-6)


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_schedule_of_few_steps(steps):
    rates = [learning_rate(step, steps, 1.0) for step in range(steps)]
    assert all(0 < rate <= 1 for rate in rates)


def test_epoch_order():
    indices = torch.tensor([3, 5, 8, 9, 12])
    order = epoch_order(indices, 0, 0)
    assert sorted(order.tolist()) == indices.tolist()
    assert torch.equal(order, epoch_order(indices, 0, 0))
    many = torch.arange(100)
    orders = {tuple(epoch_order(many, s, e).tolist()) for s in (0, 1) for e in (0, 1)}
    assert len(orders) == 4


@pytest.mark.parametrize("seed", [20250101123456, 2**63 - 1])
def test_large_seeds(examples, runtime, seed):
    config = tiny(seed=seed, epochs=1)
    run = trained(config, runtime, examples)
    assert run.epoch == 1
    assert not torch.equal(
        epoch_order(torch.arange(100), seed, 0),
        epoch_order(torch.arange(100), seed % 2**32, 0),
    )


def test_every_image_once_an_epoch_in_even_batches(examples, runtime, monkeypatch):
    run = new_run(tiny(batch_size=16), examples.classes, runtime)
    seen = []
    forward = run.model.forward
    monkeypatch.setattr(
        run.model, "forward", lambda images: seen.append(len(images)) or forward(images)
    )
    train_epoch(run, runtime, examples.images, examples.labels, examples.splits["train"])
    assert seen == [13, 13, 12, 12]
    assert run.step == 4


def test_same_seed_same_run(examples, runtime):
    runs = [trained(tiny(seed=seed), runtime, examples) for seed in (3, 3, 4)]
    weights = [run.model.state_dict() for run in runs]
    assert untimed(runs[0].history) == untimed(runs[1].history)
    assert all(torch.equal(weights[0][name], weights[1][name]) for name in weights[0])
    assert untimed(runs[0].history) != untimed(runs[2].history)


def test_training_never_looks_at_the_test_part(examples, runtime):
    spoiled = dataclasses.replace(
        examples, images=examples.images.clone(), labels=examples.labels.clone()
    )
    spoiled.images[spoiled.splits["test"]] = 0
    spoiled.labels[spoiled.splits["test"]] = 0
    first, second = (trained(tiny(), runtime, e) for e in (examples, spoiled))
    assert untimed(first.history) == untimed(second.history)


def test_best_row_is_chosen_on_validation():
    rows = [
        {"epoch": 1, "validation_mean_recall": 0.5, "validation_loss": 1.0, "loss": 0.1},
        {"epoch": 2, "validation_mean_recall": 0.7, "validation_loss": 0.9, "loss": 0.2},
        {"epoch": 3, "validation_mean_recall": 0.7, "validation_loss": 0.8, "loss": 0.3},
        {"epoch": 4, "validation_mean_recall": 0.7, "validation_loss": 0.8, "loss": 0.0},
    ]
    assert best_row(rows)["epoch"] == 3


def test_checkpoints(examples, runtime):
    run = trained(tiny(epochs=4), runtime, examples)
    assert run.best_epoch == best_row(run.history)["epoch"]
    best, last = (
        torch.load(runtime.output / name, weights_only=True) for name in ("best.pt", "last.pt")
    )
    assert best["epoch"] == run.best_epoch
    assert (last["epoch"], last["step"]) == (4, 16)
    assert last["history"] == run.history
    for name, tensor in run.model.state_dict().items():
        assert torch.equal(best["model"][name], tensor)
        assert torch.equal(last["best_weights"][name], tensor)
    model, config, classes = load_model(runtime.output / "best.pt")
    assert (config, classes) == (run.config, examples.classes)
    images = examples.images[examples.splits["test"]]
    assert torch.equal(predict(model, images, runtime), predict(run.model, images, runtime))
    names = ["best.pt", "last.pt", "previous.pt"]
    assert sorted(path.name for path in runtime.output.iterdir()) == names


def test_last_holds_the_last_weights(examples, runtime):
    run = trained(tiny(epochs=1), runtime, examples)
    last = torch.load(runtime.output / "last.pt", weights_only=True)
    assert all(torch.equal(last["model"][k], v) for k, v in run.model.state_dict().items())


def test_write_whole_keeps_the_old_file(tmp_path):
    path = tmp_path / "file.txt"
    path.write_text("old")

    def fail(temporary):
        temporary.write_text("half")
        raise OSError(28, "No space left on device")

    with pytest.raises(UserError, match="No space left"):
        atomic_write(path, fail)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_half_precision_on_the_cpu(examples, tmp_path):
    runtime = Runtime(torch.device("cpu"), "fp16", tmp_path)
    run = trained(tiny(), runtime, examples)
    assert run.scaler.get_scale() > 1
    assert all(math.isfinite(row["loss"]) for row in run.history)
    assert run.history[-1]["loss"] < run.history[0]["loss"]


def test_predictions_do_not_depend_on_the_batch(examples, runtime):
    model = SClusterFormer(tiny())
    many = examples.images.repeat(6, 1, 1, 1)  # more than a batch of evaluation
    together = predict(model, many, runtime)
    assert together.shape == (540, 3)
    assert not model.training
    assert torch.allclose(together[:90], together[-90:], atol=1e-4)


def test_turned_images_get_the_same_prediction(examples, runtime):
    """The eight flips and quarter turns of an image are the same eight images."""
    model = SClusterFormer(tiny())
    images = examples.images[:20]
    outputs = predict_tta(model, images, runtime)
    assert torch.allclose(outputs.exp().sum(1), torch.ones(20), atol=1e-5)
    for dihedral in (images.flip(2), images.transpose(2, 3), images.rot90(1, (2, 3)).flip(3)):
        assert torch.allclose(predict_tta(model, dihedral, runtime), outputs, atol=1e-5)
        assert not torch.allclose(predict(model, dihedral, runtime), outputs, atol=1e-3)


@pytest.mark.parametrize(("init", "least", "most"), [("scratch", 1e-3, 1), ("pretrained", 0, 1e-6)])
def test_from_scratch_each_head_learns_by_itself(examples, runtime, init, least, most):
    """Also where the mixture does not listen to it."""
    run = new_run(tiny(init=init), examples.classes, runtime)
    with torch.no_grad():
        run.model.heads.theta.fill_(30)  # the upper head alone
    train_step(run, runtime, examples.images, examples.labels, torch.arange(16), 1e-3)
    for head in (run.model.heads.lower, run.model.heads.fused):
        assert least <= head.weight.grad.abs().max() <= most


def test_the_rate_follows_the_start():
    assert peak_rate(Config()) == peak_rate(Config(init="scratch")) == 3.6e-3
    assert peak_rate(Config(init="pretrained")) == peak_rate(Config(init="best.pt")) == 1.2e-3
    assert peak_rate(Config(init="pretrained", lr=0.01)) == 0.01


@pytest.mark.parametrize(
    ("balance", "shares"), [("none", (64, 32, 4)), ("sqrt", (53, 37, 13)), ("full", (33, 33, 33))]
)
def test_rare_classes_are_shown_more_often(balance, shares):
    labels = torch.tensor([0] * 64 + [1] * 32 + [2] * 4 + [2])
    indices = torch.arange(100)  # the last image is not of train
    drawn = balanced(indices, labels, balance, 0, 3)
    assert len(drawn) == 100
    assert drawn.max() < 100
    counts = torch.bincount(labels[drawn]).tolist()
    assert all(abs(count - share) <= 4 for count, share in zip(counts, shares, strict=True))
    for label in range(3):  # within a class all images are shown equally often, but for one turn
        own = drawn[labels[drawn] == label]
        times = torch.bincount(own, minlength=100)[indices[labels[:100] == label]]
        assert times.max() - times.min() <= 1
    assert torch.equal(drawn, balanced(indices, labels, balance, 0, 3))
    if balance != "none":
        assert not torch.equal(drawn, balanced(indices, labels, balance, 0, 4))


def test_a_run_of_single_steps_stops_between_epochs(examples, runtime):
    """An epoch that is one step has no step between two others."""

    def stop(run):
        runtime.stop_signal = "SIGTERM"

    run = new_run(tiny(batch_size=64, epochs=5), examples.classes, runtime)
    train(run, runtime, examples, stop)
    assert (run.stopped, run.epoch) == ("SIGTERM", 1)
    assert (runtime.output / "last.pt").is_file()
