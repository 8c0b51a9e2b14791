"""Transfer: a run that starts from the weights of another one, whose classes may differ."""

from pathlib import Path

from torch import nn

from kernel.config import Config
from kernel.errors import UserError
from kernel.model import read_pretrained
from kernel.train.checkpoint import load_record, rebuild_model
from kernel.train.run import Run

INIT_WORDS = ("pretrained", "scratch")  # of --init; anything else is a checkpoint


def choose_init(config: Config) -> str:
    """Return what a run starts from, where the settings leave it open, and say why not pretrained.

    Raises:
        UserError: the pretrained weights are damaged.

    """
    if config.init == "scratch" or (config.init is None and config.dry_run):
        return "scratch"
    if config.init not in (None, "pretrained"):
        return config.init
    if read_pretrained(config) is None:
        print(
            "from scratch: the pretrained weights are of the preset optimized, and this model has "
            "other dimensions"
        )
        return "scratch"
    return "pretrained"


def load_initial(config: Config) -> dict | None:
    """Return the weights that a run starts from and their classes; None: it starts from scratch.

    Raises:
        UserError: the checkpoint that is named is not a sound one of this program.

    """
    if config.init == "scratch":
        return None
    if config.init == "pretrained":
        return {"model": read_pretrained(config), "classes": []}
    record = load_record(Path(config.init))
    rebuild_model(record, Path(config.init))
    return record


def transfer_weights(run: Run, record: dict) -> None:
    """Copy a checkpoint's weights into a new run, those of the heads only for the same classes.

    New heads start at zero, so that all classes are equally likely: pretrained features can be
    nearly the same for all images of a new set, on which random heads would be confidently wrong.

    Raises:
        UserError: the checkpoint is of a model with other dimensions.

    """
    same_classes = record["classes"] == run.classes
    transferred = {
        name: tensor
        for name, tensor in record["model"].items()
        if same_classes or not name.startswith("heads.")
    }
    own = run.model.state_dict()
    for name in transferred.keys() | (own.keys() if same_classes else set()):
        there, here = (list(w[name].shape) if name in w else "none" for w in (transferred, own))
        if there != here:
            raise UserError(
                f"--init: the checkpoint is of another model ({name} has shape {there} there, "
                f"{here} here): give a checkpoint of the same preset"
            )
    run.model.load_state_dict(own | transferred)
    if not same_classes:
        for head in (run.model.heads.upper, run.model.heads.lower, run.model.heads.fused):
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)
    heads = "" if same_classes else f", with new heads for {len(run.classes)} classes"
    own = run.config.init == "pretrained"
    source = "the program's pretrained weights" if own else f"the weights of {run.config.init}"
    print(f"starts from {source}{heads}", flush=True)
