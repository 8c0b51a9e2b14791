"""Random numbers keyed by seed, step and image, so that no draw depends on how a batch is cut.

A generator's numbers depend on what was drawn before; these are a hash of what they are for. The
same image at the same step gets the same augmentation and the same dropout in a batch of 32, in
four of 8, or on another process, and a run that continues needs no generator state.
"""

import torch
from torch import Tensor

# Odd 64-bit multipliers and the finalizer are those of SplitMix64 (Steele, Lea & Flood, "Fast
# splittable pseudorandom number generators", OOPSLA 2014), as signed numbers, which torch has.
GOLDEN_GAMMA = 0x9E3779B97F4A7C15 - 2**64
MIX_1 = 0xBF58476D1CE4E5B9 - 2**64
MIX_2 = 0x94D049BB133111EB - 2**64


def _shift_right(z: Tensor, bits: int) -> Tensor:
    """Shift as if unsigned: torch's shift keeps the sign."""
    return (z >> bits) & ((1 << (64 - bits)) - 1)


def mix(z: Tensor) -> Tensor:
    """Hash int64 numbers to int64 numbers, elementwise (SplitMix64's finalizer)."""
    z = (z ^ _shift_right(z, 30)) * MIX_1
    z = (z ^ _shift_right(z, 27)) * MIX_2
    return z ^ _shift_right(z, 31)


def image_keys(seed: int, step: int, indices: Tensor) -> Tensor:
    """Make one key for each image of a step.

    Args:
        seed: the run's seed.
        step: number of the optimizer step.
        indices: [B] int64, the images' numbers in the data set.

    Returns:
        [B] int64.

    """
    # The start is hashed too: small seeds and steps must not give neighboring sequences.
    start = mix(torch.tensor([seed, step], device=indices.device) * GOLDEN_GAMMA + MIX_2)
    return mix(mix(indices * GOLDEN_GAMMA ^ start[0]) + start[1])


def fresh_keys(batch: int, device: torch.device) -> Tensor:
    """Draw [batch] keys from torch's own generator, for use outside a training run."""
    return torch.randint(-(2**63), 2**63 - 1, (batch,), device=device)


def _hashes(keys: Tensor, salt: int, count: int) -> Tensor:
    counter = torch.arange(1, count + 1, device=keys.device) * GOLDEN_GAMMA
    return mix(mix(keys + salt)[:, None] + counter)  # [B, count] int64


def uniform(keys: Tensor, salt: int, count: int) -> Tensor:
    """Draw ``count`` numbers for each key, uniform in [0, 1).

    Args:
        keys: [B] int64 from ``image_keys``.
        salt: which use this is; two uses with one salt would get the same numbers.
        count: how many.

    Returns:
        [B, count] float32.

    """
    return _shift_right(_hashes(keys, salt, count), 40).float() / 2**24


def keep_mask(keys: Tensor, salt: int, count: int, p: float) -> Tensor:
    """Draw a dropout mask: True with probability ``1 - p``, to a 65,536th.

    Args:
        keys: [B] int64 from ``image_keys``.
        salt: which use this is.
        count: entries for each key.
        p: probability of False.

    Returns:
        [B, count] bool.

    """
    # One hash holds four 16-bit draws: the hash is what costs here.
    sixteen_bits = _hashes(keys, salt, (count + 3) // 4).view(torch.int16)[:, :count]
    return sixteen_bits >= round(p * 65536) - 32768
