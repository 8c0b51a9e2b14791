"""Config: every number of the model and of a run, the two presets, and the command line."""

import argparse
import math
import shlex
from dataclasses import dataclass, fields

from kernel.errors import UserError
from kernel.settings import SETTINGS


@dataclass(frozen=True)
class Config:
    """All numbers that a model and its training follow from.

    The model's numbers come first: two configs that agree in them build the same model. A list per
    stage (``embed_dims``, ``depths``, ...) has one entry for each of the branches' stages.

    Raises:
        UserError: a value is out of its range; the message names the field.

    """

    # the model
    image_size: int = 64  # pixels a side
    num_classes: int = 4
    stem_channels: int = 32
    stem_stride: int = 2
    embed_dims: tuple[int, ...] = (48, 96)
    depths: tuple[int, ...] = (1, 1)  # cluster blocks a stage, in each branch
    upper_strides: tuple[int, ...] = (2, 2)  # of each stage's embedding
    lower_strides: tuple[int, ...] = (2, 2)
    folds: tuple[int, ...] = (1, 1)  # a stage's grid is cut in fold x fold windows
    heads: int = 4
    head_dim: int = 16
    centers: int = 4  # proposal centers a side: 4 x 4 a window
    mlp_ratio: int = 2
    groups: int = 4  # of the upper branch's grouped embedding
    similarity_dropout: float = 0.0  # the reference has 0.4
    max_sequence_length: int | None = 64  # tokens a branch before fusion; None: no limit
    checkpointing: bool = False  # compute each block's activations again in backward
    # the training
    epochs: int = 10
    batch_size: int = 16  # images an optimizer step
    lr: float = 3.6e-3  # the peak of the one-cycle schedule
    weight_decay: float = 0.05
    clip_norm: float = 1.0  # of the whole gradient
    seed: int = 0
    # where from, where to, on what
    preset: str = "optimized"
    data: str | None = None
    output: str | None = None
    device: str = "auto"
    devices: int | None = None  # processes, a GPU each; None: all GPUs where that is faster
    precision: str = "auto"
    dry_run: bool = False
    # when to stop, what to continue
    patience: int = 0  # epochs without a better one after which to stop; 0: never
    time_budget: float | None = None  # hours; None: 8.5 on Kaggle, no limit elsewhere
    save_minutes: float = 2.0  # between checkpoints within an epoch
    resume: str = "auto"  # "auto", or a checkpoint to continue
    fresh: bool = False  # start anew though there is a checkpoint
    init_from: str | None = (
        None  # a checkpoint, of other classes perhaps, whose weights to start from
    )

    @classmethod
    def from_preset(cls, name: str, **overrides) -> "Config":
        """Build the preset ``"optimized"`` or ``"full"``, with some fields replaced.

        An ``embed_dims`` of another length than the preset's keeps each other list's first entry
        and repeats its last. Lists are accepted for tuples.

        Raises:
            UserError: an unknown preset, an unknown field, or a value out of range.

        """
        if name not in PRESETS:
            raise UserError(f"unknown preset {name!r}: choose one of {', '.join(PRESETS)}")
        values = {field.name: field.default for field in fields(cls)}
        for key in overrides:
            if key not in values:
                raise UserError(
                    f"unknown setting {key!r}: the settings are {', '.join(sorted(values))}"
                )
        values |= PRESETS[name] | overrides | {"preset": name}
        stages = len(_as_tuple(values["embed_dims"]))
        for key in PER_STAGE:
            entries = _as_tuple(values[key])
            if key not in overrides:
                entries = (entries + entries[-1:] * stages)[:stages]
            values[key] = entries
        return cls(**values)

    def __post_init__(self):
        stages = len(self.embed_dims)
        for name in PER_STAGE:
            entries = getattr(self, name)
            if not entries or len(entries) != stages:
                raise UserError(
                    f"{name} needs one entry for each of the {stages} stages, not {entries}"
                )
            for entry in entries:
                _check_whole(name, entry, 1)
        for name, least in LEAST.items():
            value = getattr(self, name)
            if not (name in ("max_sequence_length", "devices") and value is None):
                _check_whole(name, value, least)
        # A batch's statistics need two positions at least, of a last batch of one image too.
        for strides in (self.upper_strides, self.lower_strides):
            least = self.stem_stride * math.prod(strides) + 1
            if self.image_size < least:
                raise UserError(
                    f"image_size must be at least {least} pixels for this preset, not "
                    f"{self.image_size}"
                )
        limits = [] if self.time_budget is None else ["time_budget"]
        for name in ["lr", "clip_norm", "save_minutes", *limits]:
            if not (_is_number(getattr(self, name)) and getattr(self, name) > 0):
                raise UserError(f"{name} must be a number above 0, not {getattr(self, name)}")
        if not (_is_number(self.weight_decay) and self.weight_decay >= 0):
            raise UserError(f"weight_decay must be a number from 0, not {self.weight_decay}")
        if not (_is_number(self.similarity_dropout) and 0 <= self.similarity_dropout < 1):
            raise UserError(
                f"similarity_dropout must be from 0 to below 1, not {self.similarity_dropout}"
            )
        if self.precision not in PRECISIONS:
            raise UserError(
                f"unknown precision {self.precision!r}: choose one of {', '.join(PRECISIONS)}"
            )


PROGRAM_CELL = "# The program: "  # how the notebook's cells that hold the program begin
PRECISIONS = ("auto", "fp32", "fp16")
PER_STAGE = ("embed_dims", "depths", "upper_strides", "lower_strides", "folds")
# The least value of each whole number.
LEAST = {
    "image_size": 1,
    "num_classes": 2,
    "stem_channels": 1,
    "stem_stride": 1,
    "heads": 1,
    "head_dim": 1,
    "centers": 1,
    "mlp_ratio": 1,
    "groups": 1,
    "max_sequence_length": 1,
    "epochs": 1,
    "batch_size": 1,
    "seed": 0,
    "patience": 0,
    "devices": 1,
}
PRESETS = {
    "optimized": {},  # the fields' own values
    # The published layout on RGB images: the memory that this project set out to tame.
    "full": {
        "image_size": 224,
        "stem_channels": 64,
        "stem_stride": 1,
        "embed_dims": (256, 128, 64),
        "depths": (2, 2, 2),
        "upper_strides": (1, 1, 1),
        "lower_strides": (1, 2, 2),
        "folds": (1, 1, 1),
        "heads": 8,
        "head_dim": 24,
        "mlp_ratio": 4,
        "similarity_dropout": 0.4,
        "max_sequence_length": None,
        "batch_size": 4,
        "lr": 1e-3,
    },
}


def _as_tuple(value) -> tuple:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


def _is_number(value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _check_whole(name: str, value, least: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise UserError(f"{name} must be a whole number from {least}, not {value}")


def _batch_size(text: str) -> int | None:
    if text == "auto":
        return None
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither a whole number nor auto") from None


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaint is one line."""

    def error(self, message):
        """Raise UserError instead of printing the usage and ending the process."""
        raise UserError(f"{message} (--help lists the arguments)")


def build_parser() -> argparse.ArgumentParser:
    """Make the parser of the command line; what is not given is absent from its result."""
    default = Config()
    full = Config.from_preset("full")
    parser = Parser(
        prog="kaggle_final_optimized.py",
        description="Trains SClusterFormer on a folder of images and writes the model, its scores "
        "and figures. On Kaggle it finds the attached data set by itself.",
        epilog="Verbs, each with a --help of its own: inspect says what data set a run would train "
        "on and draws samples of it; plan says what memory a training step will need, on any "
        "machine; predict says what a trained model sees in images; export writes a trained model "
        "as a torch.export program and as ONNX.",
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add(
        "--data", metavar="DIR", help="folder of the data set (default: what is attached on Kaggle)"
    )
    add(
        "--output",
        metavar="DIR",
        help="folder for the results (default: /kaggle/working on Kaggle, else ./output, "
        "and ./output-dry-run with --dry-run)",
    )
    add("--preset", choices=tuple(PRESETS), help="size of the model (default: optimized)")
    add(
        "--image-size",
        type=int,
        metavar="PIXELS",
        help=f"side that images are resized to, in pixels (default: {default.image_size} for "
        f"optimized, {full.image_size} for full)",
    )
    add(
        "--epochs",
        type=int,
        metavar="N",
        help=f"passes over the training part (default: {default.epochs})",
    )
    add(
        "--batch-size",
        type=_batch_size,
        metavar="N",
        help="images a training step, in as few passes as fit the memory (default: auto, "
        f"{default.batch_size} for optimized, {full.batch_size} for full)",
    )
    add(
        "--lr",
        type=float,
        metavar="RATE",
        help=f"peak learning rate, without unit (default: {default.lr} for optimized, "
        f"{full.lr} for full)",
    )
    add("--seed", type=int, metavar="N", help="of every random choice (default: 0)")
    add(
        "--device",
        metavar="NAME",
        help="auto, cpu, cuda or cuda:N (default: auto, a GPU that torch can use, else the CPU)",
    )
    add(
        "--devices",
        type=int,
        metavar="N",
        help="processes that share each step, a GPU each, or on the CPU (default: all GPUs where "
        "that is faster; 1 turns it off)",
    )
    add(
        "--precision",
        choices=PRECISIONS,
        help="of the arithmetic (default: auto, mixed fp16 on a GPU, fp32 on the CPU)",
    )
    add(
        "--checkpointing",
        action="store_true",
        help="compute each block's activations again in backward: less memory, more time",
    )
    add(
        "--time-budget",
        type=float,
        metavar="HOURS",
        help="stop in time to be done by then, saved and reported (default: 8.5 on Kaggle, "
        "none elsewhere)",
    )
    add(
        "--patience",
        type=int,
        metavar="N",
        help="stop after N epochs without a better one (default: 0, never)",
    )
    add(
        "--save-minutes",
        type=float,
        metavar="MINUTES",
        help=f"between checkpoints within an epoch (default: {default.save_minutes:g})",
    )
    add(
        "--resume",
        metavar="FILE",
        help="auto, or a checkpoint to continue (default: auto, the newest of the same "
        "configuration in the output folder or in what is attached on Kaggle)",
    )
    add("--fresh", action="store_true", help="start anew though there is a checkpoint")
    add(
        "--init-from",
        metavar="FILE",
        help="a checkpoint, of other classes perhaps, whose weights to start from; the heads are "
        "new where the classes are others",
    )
    add(
        "--dry-run",
        action="store_true",
        help="train on tiny synthetic leaves that the program draws itself: under a minute",
    )
    return parser


def read_config(arguments: list[str]) -> Config:
    """Make the Config of a run: the preset, then SETTINGS, then the command line's arguments.

    Args:
        arguments: the command line without the program's name; empty in a notebook.

    Raises:
        UserError: an unknown setting or argument, or a value out of range.

    """
    return _make_config(vars(build_parser().parse_args(arguments)))


def _make_config(given: dict) -> Config:
    given = {key: value for key, value in (SETTINGS | given).items() if value is not None}
    return Config.from_preset(given.pop("preset", "optimized"), **given)


def read_inspect_arguments(arguments: list[str]) -> tuple[Config, bool]:
    """Read the command line of ``inspect``.

    Args:
        arguments: what follows the word inspect.

    Returns:
        the config, and whether JSON is wanted.

    Raises:
        UserError: an unknown setting or argument, or a value out of range.

    """
    parser = build_parser()
    parser.prog += " inspect"
    parser.description = "Says what data set a run would train on, and draws samples of it."
    parser.add_argument("--json", action="store_true", default=False, help="print one JSON object")
    given = vars(parser.parse_args(arguments))
    as_json = given.pop("json")
    return _make_config(given), as_json


def read_plan_arguments(arguments: list[str]) -> tuple[Config, int, bool]:
    """Read the command line of ``plan``.

    Args:
        arguments: what follows the word plan.

    Returns:
        the config, the budget in bytes, and whether JSON is wanted.

    Raises:
        UserError: an unknown setting or argument, or a value out of range.

    """
    parser = build_parser()
    parser.prog += " plan"
    parser.description = "Says what memory a training step will need, on any machine."
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
    if not (_is_number(budget) and budget > 0):
        raise UserError(f"--budget-gb must be a number above 0, not {budget}")
    return _make_config(given), round(budget * 1e9), as_json


@dataclass(frozen=True)
class PredictArguments:
    """What ``predict`` was asked for."""

    checkpoint: str
    images: list[str]  # files and folders
    csv: str | None  # file for the rows; None: the screen
    explain: str | None  # folder for pictures of the cluster maps; None: none
    min_confidence: float
    one_view: bool
    device: str


def read_predict_arguments(arguments: list[str]) -> PredictArguments:
    """Read the command line of ``predict``, without the word itself.

    Raises:
        UserError: an unknown argument, or a value out of range.

    """
    parser = Parser(
        prog="kaggle_final_optimized.py predict",
        description="Says what a trained model sees in images, a row each: class, probability, and "
        "the probability at the temperature that was fitted on validation.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("images", nargs="+", metavar="IMAGE_OR_FOLDER", help="folders are searched to the bottom")
    add("--checkpoint", required=True, metavar="FILE", help="best.pt of a run")
    add("--csv", metavar="FILE", help="write the rows there, with a probability for each class")
    add("--explain", metavar="DIR", help="draw the cluster maps of each image there")
    add(
        "--min-confidence",
        type=float,
        default=0.5,
        metavar="P",
        help="mark images whose calibrated probability is lower, 0 to 1 (default: 0.5)",
    )
    _add_looking(parser)
    given = parser.parse_args(arguments)
    if not 0 <= given.min_confidence <= 1:
        raise UserError(f"--min-confidence must be from 0 to 1, not {given.min_confidence}")
    return PredictArguments(**vars(given))


@dataclass(frozen=True)
class ExportArguments:
    """What ``export`` was asked for."""

    checkpoint: str
    output: str | None  # folder; None: "export" beside the checkpoint
    one_view: bool


def read_export_arguments(arguments: list[str]) -> ExportArguments:
    """Read the command line of ``export``, without the word itself.

    Raises:
        UserError: an unknown argument.

    """
    parser = Parser(
        prog="kaggle_final_optimized.py export",
        description="Writes a trained model as a torch.export program (model.pt2), as ONNX where "
        "the packages onnx and onnxscript are installed (model.onnx), and its card "
        "(MODEL_CARD.md). Preprocessing and class names are inside; batch, height and width are "
        "free.",
        allow_abbrev=False,
    )
    parser.add_argument("--checkpoint", required=True, metavar="FILE", help="best.pt of a run")
    parser.add_argument(
        "--output", metavar="DIR", help="folder (default: export, beside the checkpoint)"
    )
    _add_looking(parser, device=False)
    return ExportArguments(**vars(parser.parse_args(arguments)))


def _add_looking(parser: Parser, device: bool = True) -> None:
    parser.add_argument(
        "--one-view",
        action="store_true",
        help="look at an image once, not at its eight flips and quarter turns: eight times as "
        "fast, a little less accurate",
    )
    if device:
        parser.add_argument(
            "--device", default="auto", metavar="NAME", help="auto, cpu, cuda or cuda:N"
        )


def command_line(config: Config) -> str:
    """Return the command that makes a run again; what is the preset's own is left out."""
    usual = Config.from_preset(config.preset)
    words = ["python", "kaggle_final_optimized.py"]
    if config.preset != Config().preset:
        words += ["--preset", config.preset]
    for action in build_parser()._actions:
        name = action.dest
        if name in ("help", "preset") or getattr(config, name) == getattr(usual, name):
            continue
        words.append(action.option_strings[0])
        if action.nargs != 0:  # a flag takes no value
            words.append(str(getattr(config, name)))
    return shlex.join(words)
