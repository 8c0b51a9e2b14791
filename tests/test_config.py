"""Config: presets, what is refused, and the order of preset, settings and command line."""

import dataclasses

import pytest


def test_presets_differ_where_they_say(bundle):
    optimized = bundle.Config.from_preset("optimized")
    full = bundle.Config.from_preset("full")
    assert (optimized.image_size, full.image_size) == (64, 224)
    assert full.embed_dims == (256, 128, 64)
    assert full.depths == (2, 2, 2)
    assert (full.heads, full.head_dim, full.centers) == (8, 24, 4)
    assert full.max_sequence_length is None
    assert (optimized.preset, full.preset) == ("optimized", "full")


def test_frozen(bundle):
    with pytest.raises(dataclasses.FrozenInstanceError):
        bundle.Config().lr = 1.0


def test_lists_follow_the_number_of_stages(bundle):
    config = bundle.Config.from_preset("full", embed_dims=[8, 16, 24, 32], depths=[1, 2, 3, 4])
    assert config.embed_dims == (8, 16, 24, 32)
    assert config.depths == (1, 2, 3, 4)
    assert config.lower_strides == (1, 2, 2, 2)
    assert bundle.Config.from_preset("full", embed_dims=[8]).lower_strides == (1,)


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"image_size": 0}, "image_size"),
        ({"image_size": -64}, "image_size"),
        ({"image_size": 8}, "image_size"),
        ({"image_size": 64.0}, "image_size"),
        ({"image_size": True}, "image_size"),
        ({"num_classes": 1}, "num_classes"),
        ({"epochs": 0}, "epochs"),
        ({"batch_size": 0}, "batch_size"),
        ({"batch_size": "16"}, "batch_size"),
        ({"lr": 0}, "lr"),
        ({"lr": float("nan")}, "lr"),
        ({"lr": float("inf")}, "lr"),
        ({"clip_norm": -1.0}, "clip_norm"),
        ({"weight_decay": -0.1}, "weight_decay"),
        ({"similarity_dropout": 1.0}, "similarity_dropout"),
        ({"seed": -1}, "seed"),
        ({"precision": "bf16"}, "precision"),
        ({"embed_dims": []}, "embed_dims"),
        ({"embed_dims": [32], "depths": [1, 1]}, "depths"),
        ({"depths": [1, 0]}, "depths"),
        ({"max_sequence_length": 0}, "max_sequence_length"),
        ({"imagesize": 64}, "imagesize"),
    ],
    ids=str,
)
def test_refused(bundle, values, named):
    with pytest.raises(bundle.UserError, match=named) as refusal:
        bundle.Config.from_preset("optimized", **values)
    assert "\n" not in str(refusal.value)


def test_unknown_preset(bundle):
    with pytest.raises(bundle.UserError, match="'huge': choose one of optimized, full"):
        bundle.Config.from_preset("huge")


def test_command_line_wins_over_settings_over_preset(bundle, monkeypatch):
    settings = bundle.SETTINGS
    monkeypatch.setitem(settings, "preset", "full")
    monkeypatch.setitem(settings, "epochs", 3)
    monkeypatch.setitem(settings, "lr", 0.5)
    config = bundle.read_config(["--epochs", "4"])
    assert (config.preset, config.epochs, config.lr) == ("full", 4, 0.5)
    assert config.batch_size == bundle.Config.from_preset("full").batch_size
    assert bundle.read_config(["--preset", "optimized"]).image_size == 64


def test_batch_size_auto_is_the_recipes(bundle):
    for preset in ("optimized", "full"):
        config = bundle.read_config(["--preset", preset, "--batch-size", "auto"])
        assert config.batch_size == bundle.Config.from_preset(preset).batch_size


def test_every_argument(bundle):
    given = (
        "--data d --output o --preset full --image-size 32 --epochs 2 --batch-size 3 --lr 0.1 "
        "--seed 5 --device cpu --precision fp16 --dry-run"
    )
    config = bundle.read_config(given.split())
    assert (config.data, config.output, config.preset, config.image_size) == ("d", "o", "full", 32)
    assert (config.epochs, config.batch_size, config.lr, config.seed) == (2, 3, 0.1, 5)
    assert (config.device, config.precision, config.dry_run) == ("cpu", "fp16", True)
    help_text = bundle.build_parser().format_help()
    options = [word for word in given.split() if word.startswith("--")]
    assert all(option in help_text for option in options)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--epoch", "3"], "--epoch"),  # no abbreviations: a later argument may make them ambiguous
        (["--epochs", "three"], "three"),
        (["--batch-size", "some"], "neither a whole number nor auto"),
        (["--preset", "huge"], "huge"),
        (["leaves"], "leaves"),
        (["--lr"], "--lr"),
    ],
    ids=str,
)
def test_bad_arguments(bundle, arguments, named):
    with pytest.raises(bundle.UserError, match=named):
        bundle.read_config(arguments)
