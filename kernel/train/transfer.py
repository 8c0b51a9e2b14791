"""Transfer: a run that starts from the weights of another one, whose classes may differ."""

from pathlib import Path

from torch import nn

from kernel.errors import UserError
from kernel.train.checkpoint import load_record, rebuild_model
from kernel.train.run import Run


def load_pretrained(path: str) -> dict:
    """Read the checkpoint whose weights a run starts from.

    Raises:
        UserError: it is not a sound checkpoint of this program.

    """
    record = load_record(Path(path))
    rebuild_model(record, Path(path))
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
                f"--init-from: the checkpoint is of another model ({name} has shape {there} there, "
                f"{here} here): give a checkpoint of the same preset"
            )
    run.model.load_state_dict(own | transferred)
    if not same_classes:
        for head in (run.model.heads.upper, run.model.heads.lower, run.model.heads.fused):
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)
    heads = "" if same_classes else f", with new heads for {len(run.classes)} classes"
    print(f"starts from the weights of {run.config.init_from}{heads}", flush=True)
