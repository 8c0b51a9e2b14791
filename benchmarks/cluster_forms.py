"""Forms that clusters could have in the model, each as a change of the present one.

    python benchmarks/cluster_forms.py                              # 8 epochs each
    python benchmarks/cluster_forms.py --forms present --seeds 0 1  # some, with more seeds
    python benchmarks/cluster_forms.py --table                      # only print what is there

Each is trained at 64 pixels on the plant photographs of ``pretrain.py``, by their labels alone, and
scored on their test part. Every finished run is a row of benchmarks/results/cluster_forms.csv,
which a second start leaves alone.
"""

import argparse
import contextlib
import hashlib
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
from benchmarks.accuracy import source_of
from benchmarks.field import ROOMS
from benchmarks.jobs import append, start_worker
from benchmarks.pretrain import TARS, read_tars
from kernel.config import Config
from kernel.data import Examples
from kernel.model import ClusterBlock, SClusterFormer, count_parameters, pool_tokens
from kernel.model.clustering import unit_distance
from kernel.model.fusion import mix_heads
from kernel.runtime import Runtime
from kernel.score import predict, score
from kernel.train import new_run, train_epoch

RESULTS = Path(__file__).parent / "results" / "cluster_forms.csv"
EPOCHS = 8


class PlainBlock(nn.Module):
    """A ClusterBlock without its attention."""

    def __init__(self, dim: int, mlp_ratio: int, **_):
        super().__init__()
        self.local = nn.Conv2d(dim, dim, 3, padding=1, groups=dim)
        self.norm2 = nn.LayerNorm(dim)
        self.mlp = kernel.model.clustering.Mlp(dim, mlp_ratio * dim)

    def forward(self, x, grid):
        """Map [B, H*W, dim] to the same shape."""
        image = x.transpose(1, 2).unflatten(2, grid)
        x = x + self.local(image).flatten(2).transpose(1, 2)
        return x + self.mlp(self.norm2(x))


def last_stage_alone(dim: int, mlp_ratio: int, **attention) -> nn.Module:
    """Make a ClusterBlock in the last stage, and one without attention in the first."""
    kind = ClusterBlock if dim == Config().embed_dims[-1] else PlainBlock
    return kind(dim, mlp_ratio, **attention)


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


class ClusterPool(nn.Module):
    """Pool tokens to proposal centers, each the mean of its most similar tokens.

    Args:
        dim: width of a token.
        centers: proposal centers along each side of the grid.
        similarity: "cosine" or "euclidean".
        width: of the features that are compared.

    """

    def __init__(self, dim: int, centers: int, similarity: str, width: int = 32):
        super().__init__()
        self.centers, self.similarity = centers, similarity
        self.f = nn.Linear(dim, width)
        self.alpha, self.beta = nn.Parameter(torch.ones(1)), nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor, grid: tuple[int, int]) -> tuple[Tensor, Tensor]:
        """Map tokens [B, N, D] to centers [B, M, D] and the weight of tokens in each [B, M, 1]."""
        proposals = pool_tokens(x, grid, (self.centers, self.centers))  # [B, M, D]
        features, anchors = (F.normalize(self.f(t), dim=-1) for t in (x, proposals))
        cosine = anchors @ features.mT  # [B, M, N]
        best = cosine.argmax(1, keepdim=True)  # [B, 1, N]
        similarity = cosine.gather(1, best)
        if self.similarity == "euclidean":
            similarity = torch.exp(-unit_distance(similarity))
        similarity = torch.sigmoid(self.beta + self.alpha * similarity)
        weights = torch.zeros_like(cosine).scatter(1, best, similarity)  # [B, M, N]
        mass = weights.sum(2, keepdim=True) + 1  # [B, M, 1]
        return (weights @ x + proposals) / mass, mass


class Readout(nn.Module):
    """Weigh centers by what they hold and by what they are, and sum them.

    Its weights start as those of the mean of all tokens.
    """

    def __init__(self, dim: int):
        super().__init__()
        self.gate = nn.Linear(dim, 1)
        nn.init.zeros_(self.gate.weight)
        nn.init.zeros_(self.gate.bias)
        self.power = nn.Parameter(torch.ones(1))

    def forward(self, x: Tensor, mass: Tensor) -> Tensor:
        """Map centers [B, M, D] of mass [B, M, 1] to [B, D]."""
        normed = F.layer_norm(x, x.shape[-1:])
        share = (self.gate(normed) + self.power * mass.log()).softmax(1)
        return (share * x).sum(1)


class ReadThroughClusters(SClusterFormer):
    """Both branches are pooled to cluster centers; fusion and heads see nothing else."""

    pool_by_clusters, read_by_attention = True, True

    def __init__(self, config: Config):
        super().__init__(config)
        dim = config.embed_dims[-1]
        if self.pool_by_clusters:
            self.pools = nn.ModuleList(
                ClusterPool(dim, config.centers, kind) for kind in ("cosine", "euclidean")
            )
        if self.read_by_attention:
            self.readouts = nn.ModuleList(Readout(dim) for _ in range(3))

    def features(self, images: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return what each head sees: [B, dim]."""
        x = self.stem(images)
        tokens = [branch(x) for branch in (self.upper, self.lower)]
        if self.pool_by_clusters:
            pooled = [pool(*pair) for pool, pair in zip(self.pools, tokens, strict=True)]
        else:
            pooled = [(x, torch.ones_like(x[..., :1])) for x, _ in tokens]
        (upper, upper_mass), (lower, lower_mass) = pooled
        fused = self.fusion(self.norm(upper), self.norm(lower))
        parts = [(upper, upper_mass), (lower, lower_mass), (fused, lower_mass)]
        if self.read_by_attention:
            return tuple(
                read(x, mass) for read, (x, mass) in zip(self.readouts, parts, strict=True)
            )
        return tuple((x * mass).sum(1) / mass.sum(1) for x, mass in parts)


class PooledByClusters(ReadThroughClusters):
    """Clusters as the sequence pooling; the heads see the mean."""

    read_by_attention = False


class AttentionReadout(ReadThroughClusters):
    """No clusters at all: each head weighs the tokens by a gate."""

    pool_by_clusters = False


class EvidenceOfCenters(ReadThroughClusters):
    """Each center classifies by itself; a gate mixes their probabilities."""

    def forward(self, images: Tensor) -> Tensor:
        """Map images to log-probabilities."""
        return mix_heads(self.head_outputs(images), self.heads.theta)

    def head_outputs(self, images: Tensor) -> Tensor:
        """Return the log-probabilities of each head [3, B, num_classes]."""
        x = self.stem(images)
        pairs = zip(self.pools, (self.upper(x), self.lower(x)), strict=True)
        (upper, upper_mass), (lower, lower_mass) = [pool(*pair) for pool, pair in pairs]
        fused = self.fusion(self.norm(upper), self.norm(lower))
        outputs = []
        for centers, mass, head, read in zip(
            (upper, lower, fused),
            (upper_mass, lower_mass, lower_mass),
            (self.heads.upper, self.heads.lower, self.heads.fused),
            self.readouts,
            strict=True,
        ):
            normed = F.layer_norm(centers, centers.shape[-1:])
            share = (read.gate(normed) + read.power * mass.log()).log_softmax(1)  # [B, M, 1]
            outputs.append((head(normed).log_softmax(2) + share).logsumexp(1))
        return torch.stack(outputs)


BLOCK = (kernel.model.sclusterformer, "ClusterBlock")
MODEL = (kernel.train.run, "SClusterFormer")
PLAIN = (*BLOCK, PlainBlock)
FINER = {"upper_strides": (2, 1), "lower_strides": (2, 1)}
# Name: changed settings, changed code.
FORMS = {
    "present": ({}, []),
    "no attention": ({}, [PLAIN]),
    "read through clusters": ({}, [PLAIN, (*MODEL, ReadThroughClusters)]),
    "attention in the last stage alone": ({}, [(*BLOCK, last_stage_alone)]),
    "evidence of centers": ({}, [PLAIN, (*MODEL, EvidenceOfCenters)]),
    "pooled by clusters, read as the mean": ({}, [PLAIN, (*MODEL, PooledByClusters)]),
    "no clusters, heads that attend": ({}, [PLAIN, (*MODEL, AttentionReadout)]),
    "learned assignment": (
        {},
        [(kernel.model.clustering, "ClusterAttention", LearnedAttention)],
    ),
    "read through clusters, 256 tokens": (FINER, [PLAIN, (*MODEL, ReadThroughClusters)]),
    "no attention, 256 tokens": (FINER, [PLAIN]),
}


@contextlib.contextmanager
def patched(name: str):
    """Apply a form's changes within the block, which gets its settings."""
    settings, patches = FORMS[name]
    with contextlib.ExitStack() as stack:
        for patch in patches:
            stack.enter_context(mock.patch.object(*patch))
        yield settings


def train_form(name: str, seed: int, examples: Examples) -> dict:
    """Train a form of the model on the photographs' labels, and score it on their test part."""
    runtime = Runtime(torch.device("cpu"), "fp32", Path())
    classes, (images, labels) = examples.classes, (examples.images, examples.labels)
    with patched(name) as settings:
        config = Config(num_classes=len(classes), epochs=EPOCHS, seed=seed, **settings)
        run = new_run(config, classes, runtime)
        run.measured_peak_bytes = 1  # nothing to measure
        start = time.perf_counter()
        for run.epoch in range(EPOCHS):
            row = train_epoch(run, runtime, images, labels, examples.splits["train"])
            print(run.epoch, row, flush=True)
        seconds = time.perf_counter() - start
        test = examples.splits["test"]
        scores = score(predict(run.model, images[test], runtime), labels[test], classes)
    return {
        "form": name,
        "seed": seed,
        "train_loss": round(row["loss"], 4),
        "loss": round(scores["loss"], 4),
        "accuracy": round(scores["accuracy"], 4),
        "seconds": round(seconds),
        "parameters": count_parameters(run.model),
        "key": key_of(),
    }


def key_of() -> str:
    """Hash the source that a row depends on, comments aside."""
    text = [*source_of(ROOMS), str(Config())]
    return hashlib.sha256("\n".join(text).encode()).hexdigest()[:12]


def main() -> None:
    """Run what is missing and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tars", type=Path, default=TARS, help="folder of tar files")
    parser.add_argument("--forms", nargs="+", default=list(FORMS), choices=list(FORMS))
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    parser.add_argument("--table", action="store_true", help="print what is there, and end")
    given = parser.parse_args()
    rows = pd.read_csv(RESULTS) if RESULTS.exists() else pd.DataFrame(columns=["form", "seed"])
    if not given.table:
        start_worker(given.threads)
        examples = read_tars(given.tars, Config().image_size)
        for seed in given.seeds:
            for name in given.forms:
                if not ((rows.form == name) & (rows.seed == seed)).any():
                    append(RESULTS, train_form(name, seed, examples))
    print(pd.read_csv(RESULTS).to_string(index=False))


if __name__ == "__main__":
    main()
