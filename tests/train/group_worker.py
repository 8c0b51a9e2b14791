"""What each of several processes does in test_distributed.py; it is started by torchrun.

python group_worker.py FOLDER OUT: writes what rank 0 saw to OUT.
"""

import contextlib
import dataclasses
import json
import sys
from pathlib import Path

import torch

# Its functions keep the process group that is there when it is imported; imported by the way, after
# the processes have joined, it would keep gloo's threads alive to the interpreter's end.
import torch.distributed.nn.functional
from conftest import ROOT  # noqa: F401 - makes the package importable

from kernel.config import Config
from kernel.data import Examples, load_images
from kernel.errors import UserError
from kernel.model import SClusterFormer
from kernel.runtime import (
    Runtime,
    gather_objects,
    join_process_group,
    leave_process_group,
    read_launch,
)
from kernel.score import evaluate_splits
from kernel.train import (
    check_same_run,
    digest,
    new_run,
    share_run,
    start_run,
    synchronize_norms,
    train,
    train_step,
)
from kernel.train.loop import cut_batches, epoch_order

TINY = {
    "image_size": 16,
    "stem_channels": 8,
    "embed_dims": [8],
    "heads": 2,
    "head_dim": 4,
    "centers": 2,
    "similarity_dropout": 0.0,  # whose masks depend on how a batch is divided
    "epochs": 3,
    "batch_size": 16,
    "num_classes": 3,
    "save_minutes": 1e-9,
}


class Stop(BaseException):
    """Ends a run as SIGKILL would: nothing runs after it."""


def make_examples():
    """Return noise whose color hints at its class, more than a batch of evaluation."""
    generator = torch.Generator().manual_seed(0)
    labels = torch.arange(400) % 3
    images = torch.randint(0, 128, (400, 3, 16, 16), generator=generator, dtype=torch.uint8)
    images[torch.arange(400), labels] += 60
    names = [f"{k}.png" for k in range(400)]
    parts = {"train": slice(0, 50), "validation": slice(50, 70), "test": slice(70, 400)}
    parts = {part: torch.arange(400)[where] for part, where in parts.items()}
    return Examples(images, labels, names, ["a", "b", "c"], parts)


def losses(runtime, examples, steps, dtype, micro_batch_size=16):
    """Return the mean losses of a new run's first steps."""
    run = new_run(Config.from_preset("optimized", **TINY), ["a"] * 3, runtime)
    run.model.to(dtype).train()
    run.model.register_forward_pre_hook(lambda _, given: (given[0].to(dtype), *given[1:]))
    run.micro_batch_size = micro_batch_size
    if runtime.world_size > 1:
        synchronize_norms(run.model)
    found = []
    while len(found) < steps:
        order = epoch_order(examples.splits["train"], 0, len(found))
        for batch in cut_batches(order, 16)[: steps - len(found)]:
            totals = train_step(run, runtime, examples.images, examples.labels, batch, 1e-3)
            assert totals[2] == len(batch)
            found.append(float(totals[0] / totals[2]))
    return found


def evaluation(runtime, examples):
    """Return the scores of an untrained model, and how many images this process looked at."""
    torch.manual_seed(0)
    model = SClusterFormer(Config.from_preset("optimized", **TINY))
    seen = []
    model.stem.register_forward_pre_hook(lambda _, given: seen.append(len(given[0])))
    results = evaluate_splits(model, examples, runtime)
    outputs = digest(results.log_probabilities)
    return {"digest": outputs, "seen": gather_objects(sum(seen))}


def decoding(runtime, folder):
    """Return what came of a cold cache, which files each process decoded, and of a warm one."""
    files = sorted((folder / "pictures").rglob("*.png"))
    decoded = []
    scope = load_images.__globals__
    decode = scope["decode"]
    scope["decode"] = lambda path, *more: decoded.append(path.name) or decode(path, *more)
    cold = load_images(files, 12, folder / f"cache{runtime.world_size}", 0)
    by_process = gather_objects(list(decoded))
    decoded.clear()
    load_images(files, 12, folder / f"cache{runtime.world_size}", 0)
    again = sum(map(len, gather_objects(list(decoded))))
    scope["decode"] = decode
    return {
        "images": digest(cold.images),
        "kept": cold.kept.tolist(),
        "unreadable": [path.name for path, _ in cold.unreadable],
        "by_process": by_process,
        "again": again,
        "left": sorted(path.suffix for path in (folder / f"cache{runtime.world_size}").iterdir()),
    }


def differing(runtime):
    """Return what is said where the last process has other settings, classes or images."""
    config, messages = Config.from_preset("optimized", **TINY), []
    last = runtime.world_size > 1 and runtime.rank == runtime.world_size - 1
    for what in ("", "settings", "classes", "images"):
        here = what if last else ""
        own = dataclasses.replace(config, lr=0.5) if here == "settings" else config
        classes = ["a", "c" if here == "classes" else "b"]
        run = new_run(own, classes, runtime, "1" if here == "images" else "0")
        try:
            check_same_run(run, runtime)
            messages.append("")
        except UserError as error:
            messages.append(str(error))
    return messages


def resumed(runtime, examples, folder):
    """Go on with what one process has begun; begin what one process will go on with."""
    config = Config.from_preset("optimized", **TINY)
    runtime = dataclasses.replace(runtime, output=folder / f"by-one-{runtime.world_size}")
    run = start_run(config, runtime, examples)
    share_run(run, runtime)
    begun = run.step
    train(run, runtime, examples)
    interrupted = dataclasses.replace(runtime, output=folder / f"by-{runtime.world_size}")
    stopped = start_run(config, interrupted, examples)
    forward = stopped.model.forward

    def dying(images):
        if stopped.model.training and stopped.step == 6:
            raise Stop
        return forward(images)

    stopped.model.forward = dying
    with contextlib.suppress(Stop):
        train(stopped, interrupted, examples)
    # A signal that reaches one process stops all, at one step.
    signalled = dataclasses.replace(runtime, output=folder / f"signalled-{runtime.world_size}")
    run_2 = start_run(config, signalled, examples)
    original = run_2.model.forward

    def signal_last(images):
        last = runtime.rank == runtime.world_size - 1
        if run_2.model.training and run_2.step == 2 and last:
            signalled.stop_signal = "SIGTERM"
        return original(images)

    run_2.model.forward = signal_last
    train(run_2, signalled, examples)
    return {
        "begun": begun,
        "history": run.history,
        "equal": len(set(gather_objects(digest(run.model.state_dict())))) == 1,
        "stopped": gather_objects([run_2.stopped, run_2.step]),
    }


def main():
    """Do all of it and write what the first process saw."""
    folder, out = sys.argv[1:]
    torch.set_num_threads(1)
    runtime = Runtime(torch.device("cpu"), "fp32", Path(folder), launch=read_launch())
    join_process_group(runtime)
    examples = make_examples()
    found = {
        "double": losses(runtime, examples, 20, torch.float64),
        "single": losses(runtime, examples, 3, torch.float32),
        "passes": losses(runtime, examples, 3, torch.float64, 8 // runtime.world_size),
        "evaluation": evaluation(runtime, examples),
        "decoding": decoding(runtime, Path(folder)),
        "differing": differing(runtime),
        "resumed": resumed(runtime, examples, Path(folder)),
    }
    leave_process_group()
    if runtime.is_main_process:
        Path(out).write_text(json.dumps(found))


if __name__ == "__main__":
    main()
