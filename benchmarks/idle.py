"""What each part of the model contributes, after training: why attention in every block was idle.

    python benchmarks/idle.py                 # coffee, 64 and 128 pixels; the last takes its time
    python benchmarks/idle.py --sizes 64 --sets bean

Two models are trained on a set by the usual recipe: one with cluster attention in every block, the
default before, and the present one, which reads its tokens through clusters. On the images of
validation and test is then measured

- how large each part's output is beside the tokens that it is added to (root of the mean square);
- the accuracy when a part of the trained model is taken away: its output set to zero, a gate's
  weights to the masses, clusters to the cells of a grid;
- how many tokens are assigned to the center of their own cell, as average pooling would do.

Every measured number is a row of benchmarks/results/idle.csv.
"""

import argparse
import contextlib
import sys
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.ablation import CellPool
from benchmarks.cluster_forms import MassGates
from benchmarks.field import SETS, prepare_set, read_set
from benchmarks.jobs import append, start_worker, train_to_the_end
from kernel.config import Config
from kernel.data import Examples
from kernel.model import SClusterFormer, normalize
from kernel.runtime import Runtime
from kernel.score import predict, score
from kernel.train import Run, choose_epochs, new_run

RESULTS = Path(__file__).parent / "results" / "idle.csv"
CPU = Runtime(torch.device("cpu"), "fp32", Path())


def trained(examples: Examples, size: int, clusters: str) -> Run:
    """Train a model on the images of train, by the usual recipe, from scratch."""
    train_split = examples.splits["train"]
    config = Config(
        num_classes=len(examples.classes),
        image_size=size,
        epochs=choose_epochs(len(train_split)),
        clusters=clusters,
    )
    run = new_run(config, examples.classes, CPU)
    return train_to_the_end(run, CPU, examples, train_split)


def blocks_of(model: SClusterFormer) -> dict[str, nn.Module]:
    """Return the blocks by the name of their branch and stage."""
    return {
        f"{name}, stage {stage}": block
        for name in ("upper", "lower")
        for stage, blocks in enumerate(getattr(model, name).stages, start=1)
        for block in blocks
    }


def parts_of(block: nn.Module) -> dict[str, nn.Module]:
    """Return what a block adds to its tokens, by name."""
    parts = {"convolution": block.local, "attention": block.attention, "perceptron": block.mlp}
    return {name: part for name, part in parts.items() if part is not None}


@torch.inference_mode()
def sizes_of_outputs(model: SClusterFormer, images: Tensor) -> dict[tuple[str, str], float]:
    """Return each part's root mean square, as a ratio to that of the block's input."""
    squares, handles = {}, []

    def note(key: tuple) -> Callable:
        def hook(_, inputs, output) -> None:
            value = inputs[0] if key[1] == "tokens" else output
            squares.setdefault(key, []).append(value.float().square().mean())

        return hook

    for where, block in blocks_of(model).items():
        handles.append(block.register_forward_hook(note((where, "tokens"))))
        for name, part in parts_of(block).items():
            handles.append(part.register_forward_hook(note((where, name))))
    for batch in images.split(64):
        model(normalize(batch))
    for handle in handles:
        handle.remove()
    roots = {key: torch.stack(values).mean().sqrt().item() for key, values in squares.items()}
    return {key: root / roots[key[0], "tokens"] for key, root in roots.items()}


@contextlib.contextmanager
def without(parts: list[nn.Module]):
    """Set the outputs of parts to zero within the block."""
    handles = [part.register_forward_hook(lambda *given: given[2] * 0) for part in parts]
    yield
    for handle in handles:
        handle.remove()


@contextlib.contextmanager
def called_as(modules: list[nn.Module], other: type[nn.Module]):
    """Let modules compute as those of another class do, within the block."""
    before = [type(module) for module in modules]
    for module in modules:
        module.__class__ = other
    yield
    for module, own in zip(modules, before, strict=True):
        module.__class__ = own


@torch.inference_mode()
def own_cell_share(model: SClusterFormer, images: Tensor) -> dict[str, float]:
    """Return the share of tokens that are assigned to the center of the cell they lie in."""
    found, handles = {}, []

    def note(where: str) -> Callable:
        def hook(module, inputs) -> None:
            tokens, (height, width) = inputs
            index, _ = module.grouping(tokens, (height, width))  # [B, heads, N]
            cells = [torch.arange(n) * module.centers // n for n in (height, width)]
            own = (cells[0][:, None] * module.centers + cells[1]).flatten()  # [N]
            found.setdefault(where, []).append((index == own).float().mean().item())

        return hook

    for where, block in blocks_of(model).items():
        if block.attention is not None:
            handles.append(block.attention.register_forward_pre_hook(note(where)))
    for branch, pool in (model.pools or {}).items():
        handles.append(pool.register_forward_pre_hook(note(f"{branch}, readout")))
    for batch in images.split(64):
        model(normalize(batch))
    for handle in handles:
        handle.remove()
    return {where: sum(shares) / len(shares) for where, shares in found.items()}


def measure(examples: Examples, size: int, clusters: str) -> list[dict]:
    """Train a model and return its rows."""
    model = trained(examples, size, clusters).model.eval()
    indices = torch.cat([examples.splits["validation"], examples.splits["test"]])
    images, labels = examples.images[indices], examples.labels[indices]

    def accuracy() -> float:
        return score(predict(model, images, CPU), labels, examples.classes)["accuracy"]

    rows = [("accuracy", "whole model", "", accuracy())]
    for (where, part), ratio in sizes_of_outputs(model, images[:256]).items():
        if part != "tokens":
            rows.append(("size beside the tokens", where, part, ratio))
    for where, share in own_cell_share(model, images[:256]).items():
        rows.append(("tokens in the cluster of their cell", where, "", share))
    blocks = blocks_of(model)
    for part in parts_of(next(iter(blocks.values()))):
        for where, block in blocks.items():
            with without([parts_of(block)[part]]):
                rows.append(("accuracy without", where, part, accuracy()))
        with without([parts_of(block)[part] for block in blocks.values()]):
            rows.append(("accuracy without", "all blocks", part, accuracy()))
    if model.pools is not None:
        with called_as(list(model.pools.values()), CellPool):
            rows.append(("accuracy without", "readout", "clusters", accuracy()))
        with called_as([model.gates], MassGates):
            rows.append(("accuracy without", "readout", "gate", accuracy()))
    return [dict(zip(("quantity", "where", "part", "value"), row, strict=True)) for row in rows]


def main() -> None:
    """Measure what is missing and print the rows."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sets", nargs="+", default=["coffee"], choices=list(SETS))
    parser.add_argument("--sizes", type=int, nargs="+", default=[64, 128], help="pixels")
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    given = parser.parse_args()
    start_worker(given.threads)
    for size in given.sizes:
        for name in given.sets:
            for clusters in ("attention", "readout"):
                case = {"set": name, "pixels": size, "model": clusters}
                rows = pd.read_csv(RESULTS) if RESULTS.exists() else pd.DataFrame(columns=[*case])
                if (rows[list(case)] == list(case.values())).all(axis=1).any():
                    continue
                examples = read_set(prepare_set(name, SETS[name], size))
                for row in measure(examples, size, clusters):
                    append(RESULTS, case | row | {"value": round(row["value"], 4)})
    print(pd.read_csv(RESULTS).to_string(index=False))


if __name__ == "__main__":
    main()
