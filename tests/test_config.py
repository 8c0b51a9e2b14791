"""Config: presets, what is refused, and the order of preset, settings and command line."""

import dataclasses

import pytest

from kernel.config import Config, build_parser, read_audit_arguments, read_config
from kernel.errors import UserError
from kernel.main import main


def test_presets_differ_where_they_say():
    optimized = Config.from_preset("optimized")
    full = Config.from_preset("full")
    assert (optimized.image_size, full.image_size) == (64, 224)
    assert full.embed_dims == (256, 128, 64)
    assert full.depths == (2, 2, 2)
    assert (full.heads, full.head_dim, full.centers) == (8, 24, 4)
    assert full.max_sequence_length is None
    assert (optimized.preset, full.preset) == ("optimized", "full")


def test_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Config().lr = 1.0


def test_lists_follow_the_number_of_stages():
    config = Config.from_preset("full", embed_dims=[8, 16, 24, 32], depths=[1, 2, 3, 4])
    assert config.embed_dims == (8, 16, 24, 32)
    assert config.depths == (1, 2, 3, 4)
    assert config.lower_strides == (1, 2, 2, 2)
    assert Config.from_preset("full", embed_dims=[8]).lower_strides == (1,)


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
def test_refused(values, named):
    with pytest.raises(UserError, match=named) as refusal:
        Config.from_preset("optimized", **values)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("name", ["huge", "", None, ["full"]])
def test_unknown_preset(name):
    with pytest.raises(UserError, match="preset must be one of optimized, full, not"):
        Config.from_preset(name)


def test_command_line_wins_over_settings_over_preset():
    settings = {"preset": "full", "epochs": 3, "lr": 0.5, "seed": None, "batch_size": "auto"}
    before = dict(settings)
    config = read_config(["--epochs", "4"], settings)
    assert (config.preset, config.epochs, config.lr, config.seed) == ("full", 4, 0.5, 0)
    assert config.batch_size == Config.from_preset("full").batch_size
    assert read_config(["--preset", "optimized"], settings).image_size == 64
    assert settings == before


def test_settings_take_every_field():
    """Also those that have no argument on the command line."""
    config = read_config([], {"weight_decay": 0.1, "depths": [2, 1], "checkpointing": True})
    assert (config.weight_decay, config.depths, config.checkpointing) == (0.1, (2, 1), True)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("epoch", 3),
        ("epochs", "3"),
        ("dry_run", "yes"),
        ("fresh", 1),
        ("data", 3),
        ("preset", "huge"),
        ("lr", [0.1]),
        ("seed", -1),
        ("seed", 2**63),
        ("batch_size", "some"),
    ],
)
def test_a_bad_setting_is_one_line(capsys, key, value):
    assert main(["--output", "unused"], {key: value}) == 2
    message = capsys.readouterr().err
    assert message.startswith("error: ")
    assert message.count("\n") == 1
    assert key in message
    assert repr(value) in message or key == "epoch"


@pytest.mark.parametrize("verb", ["inspect", "plan"])
def test_verbs_take_the_settings(capsys, verb):
    assert main([verb], {"epochs": "many"}) == 2
    assert "epochs" in capsys.readouterr().err


def test_a_seed_may_have_63_bits(program, tmp_path):
    tiny = ("--dry-run", "--image-size", 16, "--epochs", 1, "--output", "out")
    done = program(*tiny, "--seed", 2**63 - 1, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    done = program(*tiny, "--seed", 2**63, cwd=tmp_path)
    assert done.returncode == 2
    assert "seed must be a whole number from 0 to 9223372036854775807" in done.stderr
    assert done.stderr.count("\n") == 1


def test_batch_size_auto_is_the_recipes():
    for preset in ("optimized", "full"):
        config = read_config(["--preset", preset, "--batch-size", "auto"])
        assert config.batch_size == Config.from_preset(preset).batch_size


def test_every_argument():
    given = (
        "--data d --output o --preset full --image-size 32 --epochs 2 --batch-size 3 --lr 0.1 "
        "--seed 5 --device cpu --precision fp16 --dry-run"
    )
    config = read_config(given.split())
    assert (config.data, config.output, config.preset, config.image_size) == ("d", "o", "full", 32)
    assert (config.epochs, config.batch_size, config.lr, config.seed) == (2, 3, 0.1, 5)
    assert (config.device, config.precision, config.dry_run) == ("cpu", "fp16", True)
    help_text = build_parser().format_help()
    options = [word for word in given.split() if word.startswith("--")]
    assert all(option in help_text for option in options)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--epoch", "3"], "--epoch"),  # no abbreviations: a later argument may make them ambiguous
        (["--epochs", "three"], "three"),
        (["--batch-size", "some"], "batch_size must be a whole number from 1 or auto, not 'some'"),
        (["--preset", "huge"], "huge"),
        (["leaves"], "leaves"),
        (["--lr"], "--lr"),
    ],
    ids=str,
)
def test_bad_arguments(arguments, named):
    with pytest.raises(UserError, match=named):
        read_config(arguments)


def test_folds_may_be_a_number_in_settings():
    assert read_config([], {"folds": 5}).folds == "5"


def test_a_dry_run_has_images_of_its_own():
    settings = {"groups": "x.csv", "drop": "y.csv", "masks": "z", "classes_from": "folder"}
    config = read_config(["--dry-run"], settings)
    assert {getattr(config, name) for name in settings} == {None}


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--resume", "x.pt"), "--resume continues one model"),
        (("--patience", "3"), "--patience chooses by validation"),
        (("--devices", "2"), "--folds trains on one device"),
    ],
)
def test_what_does_not_go_with_folds(capsys, tmp_path, more, said):
    output = ("--output", str(tmp_path / "out"))
    assert main(["--data", str(tmp_path), "--folds", "3", *more, *output]) == 2
    assert said in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_audit_takes_the_files_of_another_machine():
    given = read_audit_arguments(["--checkpoint", "x", "--data", "y", "--groups", "g.csv"])
    assert (given.groups, given.drop) == ("g.csv", None)
