"""Transfer: a run that starts from the weights of another one, of other classes perhaps."""

from pathlib import Path

from torch import nn

from kernel.errors import UserError
from kernel.train.checkpoint import load_record, rebuild_model
from kernel.train.run import Run


def load_start(path: str) -> dict:
    """Read the checkpoint that a run is to start from.

    Raises:
        UserError: it is not a sound checkpoint of this program.

    """
    record = load_record(Path(path))
    rebuild_model(record, Path(path))
    return record


def take_weights(run: Run, record: dict) -> None:
    """Put a checkpoint's weights into a new run; its heads only where the classes are the same.

    New heads start at zero, so that every class is as likely: on features that are alike for all
    images, random ones may be surely wrong of a whole set.

    Raises:
        UserError: it is of a model of other sizes.

    """
    same_classes = record["classes"] == run.classes
    taken = {
        name: tensor
        for name, tensor in record["model"].items()
        if same_classes or not name.startswith("heads.")
    }
    own = run.model.state_dict()
    for name in taken.keys() | (own.keys() if same_classes else set()):
        there, here = (list(w[name].shape) if name in w else "nothing" for w in (taken, own))
        if there != here:
            raise UserError(
                f"--init-from: its model is another one ({name}: {there} there, {here} here): give "
                "a checkpoint of the same preset"
            )
    run.model.load_state_dict(own | taken)
    if not same_classes:
        for head in (run.model.heads.upper, run.model.heads.lower, run.model.heads.fused):
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)
    heads = "" if same_classes else f", with new heads for {len(run.classes)} classes"
    print(f"starts from the weights of {run.config.init_from}{heads}", flush=True)
