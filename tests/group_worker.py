"""What each of several processes does in test_distributed.py; it is started by torchrun.

python group_worker.py FOLDER OUT [SCRIPT]: imports the program from SCRIPT, else from the package,
and writes what the first process saw to OUT.
"""

import contextlib
import dataclasses
import importlib.util
import json
import sys
from pathlib import Path

import numpy as np
import torch
from conftest import Package

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


def load_program(script):
    """Return the package, or a built script, as one namespace."""
    if script is None:
        return Package()
    spec = importlib.util.spec_from_file_location("program", script)
    module = importlib.util.module_from_spec(spec)
    sys.modules["program"] = module
    spec.loader.exec_module(module)
    return module


def make_examples(bundle):
    """Return noise whose color hints at its class, more than a batch of evaluation."""
    generator = torch.Generator().manual_seed(0)
    labels = torch.arange(400) % 3
    images = torch.randint(0, 128, (400, 3, 16, 16), generator=generator, dtype=torch.uint8)
    images[torch.arange(400), labels] += 60
    names = [f"{k}.png" for k in range(400)]
    parts = {"train": slice(0, 50), "validation": slice(50, 70), "test": slice(70, 400)}
    parts = {part: torch.arange(400)[where] for part, where in parts.items()}
    return bundle.Examples(images, labels, names, ["a", "b", "c"], parts)


def losses(bundle, runtime, examples, steps, dtype, micro_batch_size=16):
    """Return the mean losses of a new run's first steps."""
    run = bundle.new_run(bundle.Config.from_preset("optimized", **TINY), ["a"] * 3, runtime)
    run.model.to(dtype).train()
    run.model.register_forward_pre_hook(lambda _, given: (given[0].to(dtype), *given[1:]))
    run.micro_batch_size = micro_batch_size
    if runtime.group.count > 1:
        run.parallel = bundle.parallelize(run.model)
    found = []
    while len(found) < steps:
        order = bundle.epoch_order(examples.splits["train"], 0, len(found))
        for batch in bundle.cut_batches(order, 16)[: steps - len(found)]:
            totals = bundle.train_step(run, runtime, examples.images, examples.labels, batch, 1e-3)
            assert totals[2] == len(batch)
            found.append(float(totals[0] / totals[2]))
    return found


def evaluation(bundle, runtime, examples):
    """Return the scores of an untrained model, and how many images this process looked at."""
    torch.manual_seed(0)
    model = bundle.SClusterFormer(bundle.Config.from_preset("optimized", **TINY))
    seen = []
    model.stem.register_forward_pre_hook(lambda _, given: seen.append(len(given[0])))
    results = bundle.evaluate_parts(model, examples, runtime)
    digest = bundle.digest(results.log_probabilities)
    return {"digest": digest, "seen": runtime.group.gather(sum(seen))}


def decoding(bundle, runtime, folder):
    """Return what came of a cold cache, which files each process decoded, and of a warm one."""
    files = sorted((folder / "pictures").rglob("*.png"))
    decoded = []
    scope = bundle.load_images.__globals__
    decode = scope["decode"]
    scope["decode"] = lambda path, size: decoded.append(path.name) or decode(path, size)
    cold = bundle.load_images(files, 12, folder / f"cache{runtime.group.count}", 0, runtime.group)
    by_process = runtime.group.gather(list(decoded))
    decoded.clear()
    warm = bundle.load_images(files, 12, folder / f"cache{runtime.group.count}", 0, runtime.group)
    again = sum(map(len, runtime.group.gather(list(decoded))))
    scope["decode"] = decode
    same = bool((warm.images == cold.images).all()) and isinstance(cold.images.numpy().base, object)
    return {
        "images": bundle.digest(cold.images),
        "kept": cold.kept.tolist(),
        "unreadable": [path.name for path, _ in cold.unreadable],
        "by_process": by_process,
        "again": again,
        "same": same,
        "left": sorted(path.suffix for path in (folder / f"cache{runtime.group.count}").iterdir()),
    }


def differing(bundle, runtime):
    """Return what is said where the last process has other settings, classes or files."""
    group, said = runtime.group, []
    config = bundle.Config.from_preset("optimized", **TINY)
    last = group.count > 1 and group.rank == group.count - 1
    for what in ("", "settings", "classes", "files"):
        here = what if last else ""
        files = [Path("set/a/1.png"), Path("set/b/1.png"), Path("set/b/2.png")][
            : 2 + (here != "files")
        ]
        data = bundle.DataSet(
            root=Path("set"),
            kind="classes",
            classes=["a", "c" if here == "classes" else "b"],
            files=files,
            labels=np.array([0, 1, 1][: len(files)]),
            given=np.array([""] * len(files)),
            notes=[],
        )
        mine = dataclasses.replace(config, lr=0.5) if here == "settings" else config
        try:
            bundle.check_same(group, mine, data)
            said.append("")
        except bundle.UserError as error:
            said.append(str(error))
    return said


def resumed(bundle, runtime, examples, folder):
    """Go on with what one process has begun; begin what one process will go on with."""
    config = bundle.Config.from_preset("optimized", **TINY)
    runtime = dataclasses.replace(runtime, output=folder / f"by-one-{runtime.group.count}")
    run = bundle.start_run(config, runtime, examples)
    begun = run.step
    bundle.train(run, runtime, examples)
    interrupted = dataclasses.replace(runtime, output=folder / f"by-{runtime.group.count}")
    stopped = bundle.start_run(config, interrupted, examples)
    forward = stopped.model.forward

    def dying(images):
        if stopped.model.training and stopped.step == 6:
            raise Stop
        return forward(images)

    stopped.model.forward = dying
    with contextlib.suppress(Stop):
        bundle.train(stopped, interrupted, examples)
    # A signal that reaches one process stops all, at one step.
    signalled = dataclasses.replace(runtime, output=folder / f"signalled-{runtime.group.count}")
    run_2 = bundle.start_run(config, signalled, examples)
    original = run_2.model.forward

    def signal_last(images):
        if (
            run_2.model.training
            and run_2.step == 2
            and runtime.group.rank == runtime.group.count - 1
        ):
            signalled.stop_signal = "SIGTERM"
        return original(images)

    run_2.model.forward = signal_last
    bundle.train(run_2, signalled, examples)
    return {
        "begun": begun,
        "history": run.history,
        "equal": len(set(runtime.group.gather(bundle.digest(run.model.state_dict())))) == 1,
        "stopped": runtime.group.gather([run_2.stopped, run_2.step]),
    }


def main():
    """Do all of it and write what the first process saw."""
    folder, out, *script = sys.argv[1:]
    bundle = load_program(script[0] if script else None)
    torch.set_num_threads(1)
    with bundle.together(bundle.read_place(), False) as group:
        runtime = bundle.Runtime(torch.device("cpu"), "fp32", Path(folder), group=group)
        examples = make_examples(bundle)
        found = {
            "double": losses(bundle, runtime, examples, 20, torch.float64),
            "single": losses(bundle, runtime, examples, 3, torch.float32),
            "passes": losses(bundle, runtime, examples, 3, torch.float64, 8 // group.count),
            "evaluation": evaluation(bundle, runtime, examples),
            "decoding": decoding(bundle, runtime, Path(folder)),
            "differing": differing(bundle, runtime),
            "resumed": resumed(bundle, runtime, examples, Path(folder)),
        }
        if group.first:
            Path(out).write_text(json.dumps(found))


if __name__ == "__main__":
    main()
