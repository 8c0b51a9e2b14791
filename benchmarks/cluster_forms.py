"""Forms that clusters could have in the model, each as a change of the default.

    python benchmarks/cluster_forms.py                              # 8 epochs each
    python benchmarks/cluster_forms.py --forms "no clusters" --seeds 0 1  # some, with more seeds
    python benchmarks/cluster_forms.py --device cuda --workers 4    # side by side on a GPU
    python benchmarks/cluster_forms.py --times                      # a step of each, beside others
    python benchmarks/cluster_forms.py --table                      # only print what is there

Each is trained at 64 pixels on the plant photographs of ``pretrain.py``, by their labels alone, and
scored on their test part. Every finished run is a row of benchmarks/results/cluster_forms.csv,
which a second start leaves alone. ``ablation.py`` has the same forms on the sets of ``field.py``.
"""

import argparse
import contextlib
import statistics
import sys
import time
from pathlib import Path
from unittest import mock

import pandas as pd
import torch
import torch.nn.functional as F
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).parents[1]))

import kernel.model.clustering
import kernel.model.sclusterformer
import kernel.train.run
from benchmarks.accuracy import mobilenet, resnet18, source_key, start_rival
from benchmarks.graphs import GraphedTraining, train_side_by_side
from benchmarks.jobs import run_jobs, start_worker, train_to_the_end
from benchmarks.pretrain import TARS, read_tars
from kernel.config import Config
from kernel.model import (
    ClusterBlock,
    ClusterPool,
    SClusterFormer,
    count_parameters,
    mix_heads,
)
from kernel.model.readout import Clusters, Gates
from kernel.model.sclusterformer import Branch
from kernel.runtime import Runtime
from kernel.score import predict, score
from kernel.train import new_run, train_step

RESULTS = Path(__file__).parent / "results" / "cluster_forms.csv"
EPOCHS, SIZE = 8, Config().image_size


def last_stage_alone(dim: int, mlp_ratio: int, attention: dict) -> nn.Module:
    """Make a ClusterBlock with attention in the last stage, and one without in the first."""
    return ClusterBlock(dim, mlp_ratio, attention if dim == Config().embed_dims[-1] else None)


class LearnedAttention(nn.Module):
    """Attention of tokens to learned clusters: PaCa (Grainger et al., CVPR 2023)."""

    def __init__(self, dim, heads=8, head_dim=24, centers=4, **_):
        super().__init__()
        self.heads = heads
        self.assign = nn.Linear(dim, centers**2)
        self.q, self.k, self.v = (nn.Linear(dim, heads * head_dim) for _ in range(3))
        self.proj = nn.Linear(heads * head_dim, dim)
        self.norm = nn.LayerNorm(dim)

    def forward(self, x, grid):
        """Map [B, N, dim] to the same shape."""
        share = self.assign(x).softmax(1)  # [B, N, M]
        centers = self.norm(share.mT @ x)  # [B, M, dim]
        q, k, v = (
            part.unflatten(2, (self.heads, -1)).transpose(1, 2)
            for part in (self.q(x), self.k(centers), self.v(centers))
        )
        return self.proj(F.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2))


class MassGates(Gates):
    """Weigh clusters by their mass alone, as the mean of all tokens does."""

    def __init__(self, dim: int, heads: tuple[str, ...]):
        nn.ModuleDict.__init__(self)

    def forward(self, centers: Tensor, mass: Tensor) -> Tensor:
        """Map centers [heads, B, M, D] of mass [heads, B, M] to weights like mass."""
        return mass / mass.sum(2, keepdim=True)


class NoPool(ClusterPool):
    """Leaves the tokens as they are."""

    def __init__(self, dim: int, centers: int, similarity: str):
        nn.Module.__init__(self)

    def forward(self, x: Tensor, grid: tuple[int, int]) -> Clusters:
        """Return the tokens [B, N, D] as clusters of one token each."""
        return Clusters(x, None, torch.ones_like(x[..., 0]))


class TakenOverPool(ClusterPool):
    """Gathers tokens around the centers of the stage before instead of a grid's cells."""

    def __init__(self, dim: int, centers: int, similarity: str):
        super().__init__(dim, centers, similarity)
        before = Config().embed_dims[0]
        self.before = ClusterPool(before, centers, similarity)
        self.carry = nn.Linear(before, dim)

    def forward(self, x: Tensor, grid: tuple[int, int], earlier: tuple) -> Clusters:
        """Pool tokens [B, N, D], with the tokens of the stage before and their grid."""
        proposals = self.carry(self.before(*earlier).centers)  # [B, M, D]
        index, weight, cosines = self._assign(x, proposals)
        joined = torch.zeros_like(cosines).scatter(1, index[:, None], weight[:, None])
        mass = joined.sum(2) + 1
        return Clusters((proposals + joined @ x) / mass[..., None], joined, mass)


class StagesBranch(Branch):
    """Returns the tokens of the stage before, too."""

    def forward(self, x: Tensor) -> tuple:
        """Map the stem's [B, C, H, W] to tokens and grid, and those of the stage before."""
        stages = []
        for embedding, blocks in zip(self.embeddings, self.stages, strict=True):
            x = embedding(x)
            for block in blocks:
                x = block(x)
            stages.append((x.flatten(2).transpose(1, 2), tuple(x.shape[2:])))
        return *stages[-1], stages[-2]


def with_heads(mixture: Tensor, heads: Tensor, training: bool) -> Tensor:
    """Return the mixture [B, K], in training with the heads' outputs behind it, as HeadMixture."""
    return torch.cat([mixture[None], heads]) if training else mixture


class EvidenceOfCenters(SClusterFormer):
    """Each center classifies by itself; a gate mixes their probabilities."""

    def forward(self, images: Tensor) -> Tensor:
        """Map images to log-probabilities."""
        read = self.readout(images)
        own = self.heads.head_outputs(read.vectors.flatten(1, 2))  # [3, B*M, num_classes]
        own = own.unflatten(1, read.weights.shape[1:]) + read.weights.log()[..., None]
        own = own.logsumexp(2)  # [3, B, num_classes]
        return with_heads(mix_heads(own, self.heads.theta), own, self.training)


ATTENTION = {"clusters": "attention"}
FINER = {"upper_strides": (2, 1), "lower_strides": (2, 1)}
FINEST = FINER | {"stem_stride": 1}
SOURCE = kernel.model.sclusterformer
POOL, GATE = (SOURCE, "ClusterPool", NoPool), (SOURCE, "Gates", MassGates)
STAGES = (SOURCE, "Branch", StagesBranch)
TIMED = ("attention in every block", "no clusters", "read through clusters")
# Name: changed settings, changed code.
FORMS = {
    "attention in every block": (ATTENTION, []),
    "no clusters": ({}, [POOL, GATE]),
    "read through clusters": ({}, []),
    "attention in the last stage alone": (ATTENTION, [(SOURCE, "ClusterBlock", last_stage_alone)]),
    "evidence of centers": ({}, [(kernel.train.run, "SClusterFormer", EvidenceOfCenters)]),
    "pooled by clusters, read as the mean": ({}, [GATE]),
    "no clusters, heads that attend": ({}, [POOL]),
    "learned assignment": (
        ATTENTION,
        [(kernel.model.clustering, "ClusterAttention", LearnedAttention)],
    ),
    "read through clusters, 256 tokens": (FINER, []),
    "no clusters, 256 tokens": (FINER, [POOL, GATE]),
    "read through clusters, 1,024 tokens": (FINEST, []),
    "no clusters, 1,024 tokens": (FINEST, [POOL, GATE]),
    "read through 9 clusters": ({"centers": 3}, []),
    "centers taken over": ({}, [(SOURCE, "ClusterPool", TakenOverPool), STAGES]),
}


@contextlib.contextmanager
def patched(name: str):
    """Apply a form's changes within the block, which gets its settings."""
    settings, patches = FORMS[name]
    with contextlib.ExitStack() as stack:
        for patch in patches:
            stack.enter_context(mock.patch.object(*patch))
        yield settings


def train_forms(jobs: list[tuple[str, int]], tars: Path, device: str) -> list[dict]:
    """Train forms of the model on the photographs' labels, and score them on their test part.

    Args:
        jobs: form and seed of each.
        tars: folder of tar files.
        device: cpu, where they train one after another, or cuda, where they do side by side.

    """
    runtime, examples = Runtime(torch.device(device), "fp32", Path()), read_tars(tars, SIZE)
    images, labels = examples.images.to(device), examples.labels.to(device)
    start, runs, trainings = time.perf_counter(), [], []
    for name, seed in jobs:
        with patched(name) as settings:
            config = Config(num_classes=len(examples.classes), epochs=EPOCHS, seed=seed, **settings)
            runs.append(new_run(config, examples.classes, runtime))
            if device == "cuda":
                given = (runs[-1], runtime, images, labels, examples.splits["train"])
                trainings.append(GraphedTraining(*given))
                trainings[-1].capture()
            else:
                train_to_the_end(runs[-1], runtime, examples, examples.splits["train"])
    if trainings:
        train_side_by_side(trainings)
    seconds, test = time.perf_counter() - start, examples.splits["test"]
    rows = []
    for (name, seed), run in zip(jobs, runs, strict=True):
        outputs = predict(run.model, examples.images[test], runtime)
        scores = score(outputs, examples.labels[test], examples.classes)
        row = {"form": name, "seed": seed}
        row |= {key: round(scores[key], 4) for key in ("loss", "accuracy")}
        row |= {"seconds": round(seconds / len(jobs)), "parameters": count_parameters(run.model)}
        rows.append(row | {"device": device, "key": source_key(Config())})
    return rows


def time_forms() -> None:
    """Print the CPU seconds of a training step of some forms and of two other networks.

    Steps alternate, in one thread; CPU time does not count what else the machine does.
    """
    runtime = Runtime(torch.device("cpu"), "fp32", Path())
    torch.set_num_threads(1)
    for size in (16, 32):
        runs, seconds = {}, {}
        for name in TIMED:
            with patched(name) as settings:
                runs[name] = new_run(Config(epochs=1, **settings), list("abcd"), runtime)
        for name, make in (("ResNet-18", resnet18), ("MobileNetV3-small", mobilenet)):
            config = Config(epochs=1, lr=1e-3)
            runs[name] = start_rival(config, list("abcd"), make, False, runtime)
        images = torch.randint(256, (size, 3, 64, 64), dtype=torch.uint8)
        indices = torch.arange(size)
        for _ in range(15):
            for name, run in runs.items():
                run.micro_batch_size = size
                run.model.train()
                start = time.process_time()
                train_step(run, runtime, images, indices % 4, indices, 1e-3)
                seconds.setdefault(name, []).append(time.process_time() - start)
        medians = {name: statistics.median(own[3:]) for name, own in seconds.items()}
        print(f"\na training step of {size} images of 64 pixels")
        for name, own in medians.items():
            print(f"  {name:<28}{1e3 * own:8.1f} ms{own / medians['ResNet-18']:8.2f} x ResNet-18")


def main() -> None:
    """Run what is missing and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tars", type=Path, default=TARS, help="folder of tar files")
    parser.add_argument("--forms", nargs="+", default=list(FORMS), choices=list(FORMS))
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    parser.add_argument("--device", default="cpu", help="cpu or cuda (default: cpu)")
    parser.add_argument("--workers", type=int, default=0, help="processes side by side")
    parser.add_argument("--together", type=int, default=4, help="runs of a process on a GPU")
    parser.add_argument("--times", action="store_true", help="time a step of each, and end")
    parser.add_argument("--table", action="store_true", help="print what is there, and end")
    given = parser.parse_args()
    if given.times:
        start_worker(1)
        return time_forms()
    rows = pd.read_csv(RESULTS) if RESULTS.exists() else pd.DataFrame(columns=["form", "seed"])
    if not given.table:
        read_tars(given.tars, SIZE)  # decoded once for all processes
        jobs = [(name, seed) for seed in given.seeds for name in given.forms]
        done = set(zip(rows.form, rows.seed, strict=True))
        jobs = [job for job in jobs if job not in done]
        together = given.together if given.device == "cuda" else 1
        groups = [jobs[k : k + together] for k in range(0, len(jobs), together)]
        jobs = [(group, given.tars, given.device) for group in groups]
        run_jobs(jobs, train_forms, RESULTS, given.workers, given.threads)
    print(pd.read_csv(RESULTS).to_string(index=False))
    return None


if __name__ == "__main__":
    main()
