"""Model: SClusterFormer and the blocks that it is made of."""

from kernel.model.clustering import SIMILARITIES, ClusterAttention, ClusterBlock, pool_tokens
from kernel.model.deform import TAPS
from kernel.model.ensemble import Ensemble, mean_probabilities
from kernel.model.fusion import HEADS, mix_heads, mixture_weights
from kernel.model.normalization import normalize
from kernel.model.pretrained import pretrained_model, read_pretrained
from kernel.model.readout import ClusterPool
from kernel.model.sclusterformer import SClusterFormer, count_parameters

__all__ = [
    "HEADS",
    "SIMILARITIES",
    "TAPS",
    "ClusterAttention",
    "ClusterBlock",
    "ClusterPool",
    "Ensemble",
    "SClusterFormer",
    "count_parameters",
    "mean_probabilities",
    "mix_heads",
    "mixture_weights",
    "normalize",
    "pool_tokens",
    "pretrained_model",
    "read_pretrained",
]
