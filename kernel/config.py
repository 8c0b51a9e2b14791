"""Config: every setting of a model and its training, each declared once.

Command line, SETTINGS at the top of the built files, ``--set``, range checks and help all follow
from the fields of ``Config``: a new setting is one field there, and the code that uses it.
"""

import argparse
import dataclasses
import math
import shlex
from dataclasses import Field, dataclass, fields
from functools import partial
from types import NoneType
from typing import get_args, get_origin

from kernel.errors import UserError

PROGRAM_CELL = "# The program: "  # how the notebook's cells that hold the program begin

PRESETS = {  # what differs from the defaults of Config's fields
    "optimized": {},
    # The published layout on RGB images: the memory that this project set out to tame.
    "full": {
        "image_size": 224,
        "stem_channels": 64,
        "stem_stride": 1,
        "embed_dims": (256, 128, 64),
        "depths": (2, 2, 2),
        "upper_strides": (1, 1, 1),
        "lower_strides": (1, 2, 2),
        "clusters": "attention",
        "windows": (1, 1, 1),
        "heads": 8,
        "head_dim": 24,
        "mlp_ratio": 4,
        "similarity_dropout": 0.4,
        "max_sequence_length": None,
        "batch_size": 4,
        "lr": 1e-3,
    },
}


@dataclass(frozen=True, kw_only=True)
class Declaration:
    """What is known of a field of Config besides its type and default.

    Attributes:
        minimum, maximum, above, below: limits of the value.
        choices: the values allowed; none: all of the type.
        metavar: what stands for the value in the command line's help; none: the unit, or N.
        default_text: replaces the default in help.
        auto: whether the word auto stands for the default.
        changes_result: whether a run with another value is another run, which cannot be resumed.
        internal: whether only presets and code set it, not the command line.

    """

    help: str
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    below: float | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    metavar: str = ""
    default_text: str = ""
    auto: bool = False
    changes_result: bool = True
    internal: bool = False


def setting(default, help: str, **declared):
    """Declare a field of Config that users set; ``declared`` as in ``Declaration``.

    A checkpoint made before the field existed counts as having its default. A default of None needs
    ``default_text``, unless the help already says what happens then.
    """
    return dataclasses.field(
        default=default, metadata={"declaration": Declaration(help=help, **declared)}
    )


def hyperparameter(default, help: str, **declared):
    """Declare a field of Config that only presets and code set."""
    return setting(default, help, internal=True, **declared)


@dataclass(frozen=True, kw_only=True)
class Config:
    """All settings that a model and its training follow from.

    What users set comes first, in the order of the command line's help and of SETTINGS. A list per
    stage (``embed_dims``, ``depths``, ...) has one entry for each of the branches' stages.

    Raises:
        UserError: a value is out of its range; the message names the field.

    """

    # what users set
    data: str | None = setting(
        None,
        "folder of the data set",
        metavar="DIR",
        default_text="what is attached on Kaggle",
        changes_result=False,
    )
    classes_from: str | None = setting(
        None,
        "what gives an image its class: folder, parent/folder, table:COLUMN or filename",
        metavar="WHAT",
        default_text="found out; refused where two readings are about as good",
        changes_result=False,  # classes and images are compared
    )
    drop: str | None = setting(
        None,
        "CSV file whose column file lists images to leave out, such as suspects.csv",
        metavar="FILE",
        default_text="none is left out",
        changes_result=False,  # the images are compared
    )
    groups: str | None = setting(
        None,
        "what belongs together and stays on one side of a split: folder, a CSV file with a column "
        "group, FILE:COLUMN, or a column of the set's own table",
        metavar="WHAT",
        default_text="found out, from frames and pixels",
        changes_result=False,  # the splits' images are compared
    )
    output: str | None = setting(
        None,
        "folder for the results",
        metavar="DIR",
        default_text="/kaggle/working on Kaggle, else ./output, or ./output-dry-run for a dry run",
        changes_result=False,
    )
    preset: str = setting(
        "optimized",
        "size of the model; full is the large published layout",
        choices=tuple(PRESETS),
        changes_result=False,  # the values that it stands for are compared
    )
    image_size: int = setting(64, "image width and height", unit="pixels", minimum=1)
    epochs: int | None = setting(
        None,
        "passes over the training images",
        minimum=1,
        default_text="10, or as many as show 20,000 images, 100 at most",
        auto=True,
    )
    batch_size: int = setting(
        16, "images per training step, in as few passes as fit the memory", minimum=1, auto=True
    )
    lr: float | None = setting(
        None,
        "peak learning rate of the one-cycle schedule",
        metavar="RATE",
        above=0,
        default_text="0.0036 from scratch, 0.0012 from pretrained weights or a checkpoint",
        auto=True,
    )
    seed: int = setting(0, "seed of every random choice", minimum=0, maximum=2**63 - 1)
    device: str = setting(
        "auto",
        "auto, cpu, cuda or cuda:N",
        metavar="NAME",
        default_text="auto, a GPU that torch can use, else the CPU",
        changes_result=False,
    )
    devices: int | None = setting(
        None,
        "processes that share each step, one per GPU, or on the CPU",
        minimum=1,
        default_text="one; all GPUs for full, or from 256 images per GPU and step",
        changes_result=False,
    )
    precision: str = setting(
        "auto",
        "arithmetic",
        choices=("auto", "fp32", "fp16"),
        default_text="auto, mixed fp16 on a GPU, fp32 on the CPU",
        changes_result=False,
    )
    checkpointing: bool = setting(
        False,
        "compute each block's activations again in backward: less memory, more time",
        changes_result=False,
    )
    compile: bool = setting(
        False,
        "on a CUDA GPU, train by torch.compile with CUDA graphs: a wait at the start, then fewer "
        "launches",
    )
    time_budget: float | None = setting(
        None,
        "time by which all is done, saved and reported",
        unit="hours",
        above=0,
        default_text="8.5 on Kaggle, no limit elsewhere",
        changes_result=False,
    )
    keep: float = setting(
        0.95,
        "share of the set's own images that predict does not call unknown",
        metavar="P",
        above=0,
        below=1,
        changes_result=False,
    )
    no_audit: bool = setting(
        False,
        "do not look after training for doubtful labels and odd images, nor at what the model "
        "looks at",
        changes_result=False,
    )
    balance: str = setting(
        "none",
        "how often images of rare classes are shown: as often as others; sqrt, in proportion to "
        "the square root of their number; full, each class as often",
        choices=("none", "sqrt", "full"),
    )
    background: str = setting(
        "keep",
        "what is behind the leaves in training: keep it, or swap it for other images' backgrounds "
        "and noise",
        choices=("keep", "swap"),
    )
    masks: str | None = setting(
        None,
        "folder of masks, named like the images, that show where the leaf is",
        metavar="DIR",
        default_text="a rule finds it, on backgrounds unlike leaves",
        changes_result=False,
    )
    folds: str | None = setting(
        None,
        "train so many models, each tested on a part that it has not seen: a number, or group, a "
        "part for each group that --groups gives; best.pt holds all of them",
        metavar="K",
        default_text="one model",
    )
    patience: int = setting(
        0,
        "stop after this many epochs without improvement",
        minimum=0,
        default_text="0, never",
        changes_result=False,
    )
    save_minutes: float = setting(
        2.0,
        "time between checkpoints within an epoch",
        unit="minutes",
        above=0,
        changes_result=False,
    )
    resume: str = setting(
        "auto",
        "auto, or a checkpoint to continue",
        metavar="FILE",
        default_text="auto, the newest of the same configuration in the output folder or in what "
        "is attached on Kaggle",
        changes_result=False,
    )
    fresh: bool = setting(False, "start over although there is a checkpoint", changes_result=False)
    init: str | None = setting(
        None,
        "weights to start from: pretrained, scratch or a checkpoint; its heads stay where the "
        "classes are the same",
        metavar="WHAT",
        default_text="pretrained, on plants; scratch for a dry run, and for other models than that "
        "of these weights",
    )
    dry_run: bool = setting(
        False,
        "train on tiny synthetic leaves that the program draws itself: under a minute",
        changes_result=False,
    )
    # the model
    num_classes: int = hyperparameter(4, "classes", minimum=2)
    stem_channels: int = hyperparameter(32, "channels after the stem", minimum=1)
    stem_stride: int = hyperparameter(2, "stride of the stem", minimum=1)
    embed_dims: tuple[int, ...] = hyperparameter((48, 96), "channels per stage", minimum=1)
    depths: tuple[int, ...] = hyperparameter(
        (1, 1), "cluster blocks per stage, in each branch", minimum=1
    )
    upper_strides: tuple[int, ...] = hyperparameter(
        (2, 2), "strides of the stages' embeddings in the upper branch", minimum=1
    )
    lower_strides: tuple[int, ...] = hyperparameter((2, 2), "the same, lower branch", minimum=1)
    windows: tuple[int, ...] = hyperparameter(
        (1, 1), "a stage's grid is cut into so many windows a side", minimum=1
    )
    clusters: str = hyperparameter(
        "readout",
        "where tokens are clustered: attention, in every block, or readout, before the heads",
        choices=("attention", "readout"),
    )
    heads: int = hyperparameter(4, "attention heads", minimum=1)
    head_dim: int = hyperparameter(16, "channels per attention head", minimum=1)
    centers: int = hyperparameter(4, "a window has centers x centers proposal centers", minimum=1)
    mlp_ratio: int = hyperparameter(2, "hidden channels of a block's MLP per channel", minimum=1)
    embedding_groups: int = hyperparameter(4, "groups of the upper branch's embedding", minimum=1)
    similarity_dropout: float = hyperparameter(
        0.0, "dropout of the similarities; the reference has 0.4", minimum=0, below=1
    )
    max_sequence_length: int | None = hyperparameter(
        64, "tokens per branch before fusion; None: no limit", minimum=1
    )
    # the training
    weight_decay: float = hyperparameter(0.05, "weight decay", minimum=0)
    clip_norm: float = hyperparameter(1.0, "largest norm of the whole gradient", above=0)

    @classmethod
    def from_preset(cls, name: str, **overrides) -> "Config":
        """Build the preset ``"optimized"`` or ``"full"``, with some fields replaced.

        An ``embed_dims`` of another length than the preset's keeps each other list's first entry
        and repeats its last. Lists are accepted for tuples.

        Raises:
            UserError: an unknown preset, an unknown field, or a value out of range.

        """
        check_value(declared_fields()["preset"], name)
        values = {key: field.default for key, field in declared_fields().items()}
        for key in overrides:
            if key not in values:
                raise UserError(
                    f"unknown setting {key!r}: the settings are {', '.join(sorted(values))}"
                )
        values |= PRESETS[name] | overrides | {"preset": name}
        stages = len(_as_tuple(values["embed_dims"]))
        for key, field in declared_fields().items():
            if get_origin(field.type) is tuple:
                entries = _as_tuple(values[key])
                if key not in overrides:
                    entries = (entries + entries[-1:] * stages)[:stages]
                values[key] = entries
        return cls(**values)

    def __post_init__(self):
        stages = len(self.embed_dims)
        for name, field in declared_fields().items():
            value = getattr(self, name)
            if get_origin(field.type) is not tuple:
                check_value(field, value)
                continue
            if not value or len(value) != stages:
                raise UserError(
                    f"{name} needs one entry for each of the {stages} stages, not {value}"
                )
            for entry in value:
                check_value(field, entry)
        if self.folds not in (None, "group") and not (
            self.folds.isdecimal() and int(self.folds) >= 2
        ):
            raise UserError(f"folds must be a whole number from 2, or group, not {self.folds!r}")
        if self.folds == "group" and not self.groups:
            raise UserError("--folds group needs --groups, which says what a group is")
        if self.fresh and self.resume != "auto":
            raise UserError(f"--fresh starts over, --resume {self.resume} does not: give one")
        # A batch's statistics need two positions at least, of a last batch of one image too.
        for strides in (self.upper_strides, self.lower_strides):
            least = self.stem_stride * math.prod(strides) + 1
            if self.image_size < least:
                raise UserError(
                    f"image_size must be at least {least} pixels for this preset, not "
                    f"{self.image_size}"
                )


def declared_fields() -> dict[str, Field]:
    """Return Config's fields by name."""
    return {field.name: field for field in fields(Config)}


def user_fields() -> dict[str, Field]:
    """Return the fields that users set, in order: the command line's arguments, SETTINGS' keys."""
    named = declared_fields().items()
    return {name: field for name, field in named if not field.metadata["declaration"].internal}


# Settings of where and how a run is made: with other values it is still the same run.
RUNTIME_SETTINGS = tuple(
    name
    for name, field in declared_fields().items()
    if not field.metadata["declaration"].changes_result
)


def _as_tuple(value) -> tuple:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


def value_type(field: Field) -> type:
    """Return the type of a field's value, or of its entries: bool, int, float or str."""
    types = get_args(field.type) or (field.type,)
    return next(kind for kind in types if kind is not NoneType)


def requirement(field: Field) -> str:
    """Say what a field's value must be, as ``a whole number from 1``."""
    declared, kind = field.metadata["declaration"], value_type(field)
    if declared.choices:
        return f"one of {', '.join(declared.choices)}"
    words = [{bool: "true or false", int: "a whole number", float: "a number", str: "text"}[kind]]
    for preposition, limit in (
        ("from", declared.minimum),
        ("above", declared.above),
        ("to", declared.maximum),
        ("to below", declared.below),
    ):
        if limit is not None:
            words.append(f"{preposition} {limit}")
    return " ".join(words) + (" or auto" if declared.auto else "")


def check_value(field: Field, value) -> None:
    """Make sure that a value, or an entry of a list, is of a field's type and within its range."""
    declared, kind = field.metadata["declaration"], value_type(field)
    if value is None and NoneType in get_args(field.type):
        return
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if kind is float:
        good = number and math.isfinite(value)
    elif kind is int:
        good = number and isinstance(value, int)
    else:
        good = isinstance(value, kind)
    good = (
        good
        and (not declared.choices or value in declared.choices)
        and (declared.minimum is None or value >= declared.minimum)
        and (declared.maximum is None or value <= declared.maximum)
        and (declared.above is None or value > declared.above)
        and (declared.below is None or value < declared.below)
    )
    if not good:
        raise UserError(f"{field.name} must be {requirement(field)}, not {value!r}")


def parse_value(field: Field, text: str):
    """Convert a text of the command line to a field's value; auto may stand for None."""
    kind = value_type(field)
    if field.metadata["declaration"].auto and text == "auto":
        return None
    try:
        if kind is bool:
            return {"true": True, "false": False}[text.lower()]
        return kind(text)
    except (ValueError, KeyError):
        raise UserError(f"{field.name} must be {requirement(field)}, not {text!r}") from None


def follows_preset(field: Field) -> bool:
    """Return whether a field's default depends on the preset."""
    return any(field.name in values for values in PRESETS.values())


def help_text(field: Field) -> str:
    """Return what a field is, its unit and its default, in a line."""
    declared, default = field.metadata["declaration"], field.default
    text = f"{declared.help}, in {declared.unit}" if declared.unit else declared.help
    if declared.default_text:
        shown = declared.default_text
    elif follows_preset(field):
        by_preset = {name: values.get(field.name, default) for name, values in PRESETS.items()}
        shown = ", ".join(f"{value} for {name}" for name, value in by_preset.items())
        shown = f"auto, {shown}" if declared.auto else shown
    elif default is None or value_type(field) is bool:
        return text
    else:
        shown = f"{default:g}" if value_type(field) is float else default
    return f"{text} (default: {shown})"


class Parser(argparse.ArgumentParser):
    """An argument parser, of a verb or without one, whose complaint is one line."""

    def __init__(self, verb: str = "", program: str = "kaggle_final_optimized.py", **options):
        super().__init__(prog=f"{program} {verb}".rstrip(), allow_abbrev=False, **options)

    def error(self, message):
        """Raise UserError instead of printing the usage and ending the process."""
        raise UserError(f"{message} (--help lists the arguments)")


def flag(name: str) -> str:
    """Return the command line's spelling of a field's name."""
    return "--" + name.replace("_", "-")


def build_parser(verb: str = "", description: str = "") -> Parser:
    """Make the parser of the command line; what is not given is absent from its result."""
    parser = Parser(
        verb,
        description=description
        or "Trains SClusterFormer on a folder of images and writes the model, its scores "
        "and figures. On Kaggle it finds the attached data set by itself.",
        epilog="Verbs, each with a --help of its own: inspect shows what data set a run would "
        "train on and draws samples of it; plan predicts the memory of a training step, on any "
        "machine; predict classifies images with a trained model; audit tells whether it looks at "
        "the leaf; export writes it as a torch.export program and as ONNX.",
        argument_default=argparse.SUPPRESS,
    )
    for name, field in user_fields().items():
        declared = field.metadata["declaration"]
        if value_type(field) is bool:
            parser.add_argument(flag(name), action="store_true", help=help_text(field))
        elif declared.choices:
            parser.add_argument(flag(name), choices=declared.choices, help=help_text(field))
        else:
            parser.add_argument(
                flag(name),
                type=partial(parse_value, field),
                metavar=declared.metavar or declared.unit.upper() or "N",
                help=help_text(field),
            )
    return parser


def read_config(arguments: list[str], settings: dict | None = None) -> Config:
    """Make the Config of a run: the preset, then SETTINGS, then the command line's arguments.

    Raises:
        UserError: an unknown setting or argument, or a value out of range.

    """
    return make_config(settings, vars(build_parser().parse_args(arguments)))


def make_config(settings: dict | None, given: dict) -> Config:
    """Make a Config of SETTINGS and, above them, of what the command line gives."""
    values = {k: value for k, value in ((settings or {}) | given).items() if value is not None}
    for name, field in user_fields().items():
        if field.metadata["declaration"].auto and values.get(name) == "auto":
            del values[name]
    if values.get("dry_run"):  # which draws its own data
        for name in ("classes_from", "groups", "drop", "masks"):
            values.pop(name, None)
    if isinstance(values.get("folds"), int):  # in SETTINGS
        values["folds"] = str(values["folds"])
    return Config.from_preset(values.pop("preset", Config.preset), **values)


def read_inspect_arguments(
    arguments: list[str], settings: dict | None = None
) -> tuple[Config, bool]:
    """Do what ``read_config`` does, for ``inspect``; returns whether JSON is wanted, too."""
    about = "Shows what data set a run would train on, and draws samples of it."
    parser = build_parser("inspect", about)
    parser.add_argument("--json", action="store_true", default=False, help="print one JSON object")
    given = vars(parser.parse_args(arguments))
    as_json = given.pop("json")
    return make_config(settings, given), as_json


def read_plan_arguments(
    arguments: list[str], settings: dict | None = None
) -> tuple[Config, int, bool]:
    """Do what ``read_config`` does, for ``plan``; returns bytes of budget and JSON, too."""
    parser = build_parser("plan", "Predicts the memory of a training step, on any machine.")
    parser.add_argument(
        "--budget-gb",
        type=float,
        default=15.0,
        metavar="GB",
        help="memory of the card, in 10^9 bytes (default: 15)",
    )
    parser.add_argument("--json", action="store_true", default=False, help="print one JSON object")
    given = vars(parser.parse_args(arguments))
    budget, as_json = given.pop("budget_gb"), given.pop("json")
    if not (math.isfinite(budget) and budget > 0):
        raise UserError(f"--budget-gb must be a number above 0, not {budget}")
    return make_config(settings, given), round(budget * 1e9), as_json


def read_predict_arguments(arguments: list[str]) -> argparse.Namespace:
    """Read the command line of ``predict``, without the word itself."""
    parser = Parser(
        "predict",
        description="Classifies images with a trained model, one row per image: class, "
        "probability, and the probability at the temperature that was fitted on validation.",
    )
    add = parser.add_argument
    add("images", nargs="+", metavar="IMAGE_OR_FOLDER", help="folders are searched to the bottom")
    add_checkpoint(parser)
    add("--csv", metavar="FILE", help="write the rows there, with a probability for each class")
    add("--explain", metavar="DIR", help="draw what speaks for the class of each image there")
    add(
        "--min-confidence",
        type=float,
        default=0.5,
        metavar="P",
        help="mark images whose calibrated probability is lower, 0 to 1 (default: 0.5)",
    )
    add(
        "--keep",
        type=float,
        metavar="P",
        help="share of images like the training set's that are not called unknown (default: the "
        "run's, 0.95)",
    )
    add_one_view(parser)
    add_device(parser)
    given = parser.parse_args(arguments)
    if given.keep is not None and not 0 < given.keep < 1:
        raise UserError(f"--keep must be above 0 and below 1, not {given.keep}")
    if not 0 <= given.min_confidence <= 1:
        raise UserError(f"--min-confidence must be from 0 to 1, not {given.min_confidence}")
    return given


def read_audit_arguments(arguments: list[str]) -> argparse.Namespace:
    """Read the command line of ``audit``, without the word itself."""
    parser = Parser(
        "audit",
        description="Tells whether a trained model looks at the leaf or at the background: its "
        "accuracy on the test split with the leaf hidden, and on other backgrounds.",
    )
    fields_by_name = user_fields()
    add_checkpoint(parser)
    parser.add_argument("--data", required=True, metavar="DIR", help="the data set of that run")
    for name in ("classes_from", "groups", "drop", "masks"):
        field = fields_by_name[name]
        metavar = field.metadata["declaration"].metavar
        parser.add_argument(flag(name), metavar=metavar, help=help_text(field))
    add_device(parser)
    return parser.parse_args(arguments)


def read_export_arguments(arguments: list[str]) -> argparse.Namespace:
    """Read the command line of ``export``, without the word itself."""
    parser = Parser(
        "export",
        description="Writes a trained model as a torch.export program (model.pt2), as ONNX where "
        "the packages onnx and onnxscript are installed (model.onnx), and its card "
        "(MODEL_CARD.md). Preprocessing and class names are inside; batch, height and width are "
        "free.",
    )
    add_checkpoint(parser)
    parser.add_argument(
        "--output", metavar="DIR", help="folder (default: export, beside the checkpoint)"
    )
    add_one_view(parser)
    return parser.parse_args(arguments)


def add_checkpoint(parser: Parser) -> None:
    """Add the argument that names a trained model."""
    parser.add_argument("--checkpoint", required=True, metavar="FILE", help="best.pt of a run")


def add_device(parser: Parser) -> None:
    """Add the argument that chooses a device."""
    names = "auto, cpu, cuda or cuda:N"
    parser.add_argument("--device", default="auto", metavar="NAME", help=names)


def add_one_view(parser: Parser) -> None:
    """Add the argument that turns test-time augmentation off."""
    parser.add_argument(
        "--one-view",
        action="store_true",
        help="no test-time augmentation: the image as it is, not its eight flips and quarter "
        "turns; eight times as fast, a little less accurate",
    )


def command_line(config: Config) -> str:
    """Return the command that makes a run again, without what is the preset's own."""
    usual = Config.from_preset(config.preset)
    words = ["python", "kaggle_final_optimized.py"]
    if config.preset != Config.preset:
        words += ["--preset", config.preset]
    for name, field in user_fields().items():
        value = getattr(config, name)
        if name == "preset" or value == getattr(usual, name):
            continue
        words.append(flag(name))
        if value_type(field) is not bool:
            words.append(str(value))
    hidden = [
        f"{name}={getattr(config, name)!r}"
        for name in declared_fields().keys() - user_fields().keys() - {"num_classes"}
        if getattr(config, name) != getattr(usual, name)
    ]
    return shlex.join(words) + (f"  # in SETTINGS: {', '.join(sorted(hidden))}" if hidden else "")
