"""Random draws keyed by seed, step and image: they depend on nothing else, and look random."""

import pytest
import torch


def test_a_batch_can_be_cut_anyhow(bundle):
    images = torch.arange(32)
    keys = bundle.image_keys(7, 11, images)
    assert torch.equal(
        keys, torch.cat([bundle.image_keys(7, 11, part) for part in images.split(8)])
    )
    whole = bundle.uniform(keys, 3, 100)
    assert torch.equal(whole, torch.cat([bundle.uniform(part, 3, 100) for part in keys.split(5)]))
    mask = bundle.keep_mask(keys, 3, 101, 0.4)
    parts = [bundle.keep_mask(part, 3, 101, 0.4) for part in keys.split(5)]
    assert torch.equal(mask, torch.cat(parts))


@pytest.mark.parametrize("other", [(8, 11, 3), (7, 12, 3), (7, 11, 4)])
def test_seed_step_and_salt_matter(bundle, other):
    draws = [
        bundle.uniform(bundle.image_keys(seed, step, torch.arange(64)), salt, 64).flatten()
        for seed, step, salt in ((7, 11, 3), other)
    ]
    assert torch.corrcoef(torch.stack(draws))[0, 1].abs() < 0.06  # 4 standard errors


def test_uniform(bundle):
    draws = bundle.uniform(bundle.image_keys(0, 0, torch.arange(1000)), 1, 100)
    assert 0 <= draws.min() < 1e-4
    assert 1 - 1e-4 < draws.max() < 1
    # Four standard errors around a uniform number's mean and variance, by image and by draw.
    assert (draws.mean(0) - 0.5).abs().max() < 4 * (1 / 12 / 1000) ** 0.5
    assert (draws.mean(1) - 0.5).abs().max() < 4.5 * (1 / 12 / 100) ** 0.5
    counts = torch.histc(draws, 100, 0, 1)
    assert ((counts - 1000) ** 2 / 1000).sum() < 160  # chi squared, 99 degrees of freedom


@pytest.mark.parametrize("p", [0.0, 0.1, 0.4, 0.9])
def test_keep_mask(bundle, p):
    kept = bundle.keep_mask(bundle.image_keys(0, 0, torch.arange(200)), 1, 999, p)
    assert kept.shape == (200, 999)
    assert kept.float().mean().item() == pytest.approx(1 - p, abs=0.005)
    neighbors = (kept[:, 1:] & kept[:, :-1]).float().mean().item()
    assert neighbors == pytest.approx((1 - p) ** 2, abs=0.01)
