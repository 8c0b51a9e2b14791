"""Why cluster attention has autograd Functions of its own: beside the plain matrix-product form.

python benchmarks/attention_forms.py

Time of forward and backward in both stages of the preset ``optimized``, in a whole training step
and at 4,096 tokens, alternating, medians; and the memory that a training step is planned with.
"""

import os
import sys
from pathlib import Path
from unittest import mock

import torch
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).parents[1]))

import kernel.model.clustering
from benchmarks.speed import THREADS, alternate, training_step
from kernel.config import Config
from kernel.model import SIMILARITIES, ClusterAttention, SClusterFormer, pool_tokens
from kernel.runtime import keep_freed_memory
from kernel.train import predict_step

STAGES = (  # name, batch, tokens, width of a token, heads, width of a head, repeats
    ("stage 1 of optimized", 16, 256, 48, 4, 16, 60),
    ("stage 2 of optimized", 16, 64, 96, 4, 16, 60),
    ("4,096 tokens", 8, 4096, 32, 8, 24, 9),
)
PLANS = (("optimized", {}), ("full", {"image_size": 64, "batch_size": 8}))


class PlainAttention(ClusterAttention):
    """Features and values of all tokens, one product with the assignment each way, autograd."""

    def _cluster(self, x, window):
        def per_head(t):
            return t.unflatten(2, (self.heads, -1)).transpose(1, 2)

        f, v = self.f(x), self.v(x)  # [W, N, h*d]
        size = (self.centers, self.centers)
        center_f, center_v = (per_head(pool_tokens(t, window, size)) for t in (f, v))
        f, v = per_head(f), per_head(v)  # [W, h, N, d]
        cosine = F.normalize(center_f, dim=-1) @ F.normalize(f, dim=-1).mT  # [W, h, M, N]
        dropout = self.dropout if self.training else 0.0
        similarity = F.dropout(self._similarity(cosine), dropout)
        best, index = similarity.max(2, keepdim=True)
        assigned = torch.zeros_like(similarity).scatter(2, index, best)  # [W, h, M, N]
        ones = torch.ones_like(best.detach())
        count = torch.zeros_like(similarity).scatter_(2, index, ones).sum(3, keepdim=True)
        center = (assigned @ v + center_v) / (count + 1)  # [W, h, M, d]
        return self.proj((assigned.mT @ center).transpose(1, 2).flatten(2))


FORMS = {"ours": ClusterAttention, "plain": PlainAttention}


def use(form: type):
    """Build models with another form of cluster attention."""
    return mock.patch.object(kernel.model.clustering, "ClusterAttention", form)


def forward_backward(layer: ClusterAttention, x: torch.Tensor):
    """Return a function that runs an attention forward and backward on tokens x."""
    return lambda: layer(x).square().sum().backward()


def print_ratio(name: str, medians: dict[str, float]) -> None:
    """Print both medians in milliseconds and their ratio."""
    ours, plain = (1e3 * medians[form] for form in ("ours", "plain"))
    print(f"  {name:<32}{ours:>8.1f} ms{plain:>10.1f} ms{ours / plain:>10.2f}", flush=True)


def main():
    """Print times and memory of both forms."""
    os.environ["OMP_NUM_THREADS"] = str(THREADS)
    torch.set_num_threads(THREADS)
    keep_freed_memory()
    print(f"{'forward and backward':<34}{'ours':>11}{'plain':>13}{'ratio':>10}")
    for name, batch, tokens, dim, heads, head_dim, repeats in STAGES:
        for similarity in SIMILARITIES:
            x = torch.randn(batch, tokens, dim, requires_grad=True)
            sides = {}
            for form, kind in FORMS.items():
                torch.manual_seed(0)
                layer = kind(dim, heads, head_dim, similarity=similarity, dropout=0.0)
                sides[form] = forward_backward(layer, x)
            print_ratio(f"{name}, {similarity}", alternate(sides, repeats))

    config, steps = Config(), {}
    images = torch.randn(config.batch_size, 3, config.image_size, config.image_size)
    labels = torch.arange(config.batch_size) % config.num_classes
    for form, kind in FORMS.items():
        with use(kind):
            steps[form] = training_step(SClusterFormer(config), images, labels)
    print_ratio(f"training step, batch {config.batch_size}", alternate(steps, 60))

    print("\nplanned memory of a training step")
    for preset, differs in PLANS:
        config = Config.from_preset(preset, **differs)
        for precision in ("fp32", "fp16"):
            peaks = {}
            for form, kind in FORMS.items():
                predict_step.cache_clear()
                with use(kind):
                    peaks[form] = predict_step(config, precision, config.batch_size).peak_bytes
            ours, plain = (peaks[form] / 2**20 for form in ("ours", "plain"))
            name = f"{preset}, {config.image_size} pixels, batch {config.batch_size}, {precision}"
            print(f"  {name:<42}{ours:>8.1f} MiB{plain:>10.1f} MiB{ours / plain:>8.2f}", flush=True)


if __name__ == "__main__":
    main()
