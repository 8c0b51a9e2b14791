"""Augmentation: symmetries and shifts of whole batches, by numbers that depend on nothing else."""

import pytest
import torch

from kernel.train import augment, draw_augmentations


def test_augmentation_is_a_symmetry_and_a_shift():
    """Away from the border an augmented image is one of the eight symmetries, shifted."""
    side, reach = 32, 2
    image = torch.arange(side * side, dtype=torch.int32).view(1, 1, side, side).expand(1, 3, -1, -1)
    draws = draw_augmentations(0, 0, 400)
    augmented = augment(image.expand(400, -1, -1, -1), draws)
    symmetries = []
    for dihedral in (image, image.transpose(2, 3)):
        for axes in ((), (2,), (3,), (2, 3)):
            symmetries.append(dihedral.flip(axes) if axes else dihedral)
    seen = set()
    for result in augmented:
        center = result[:, reach:-reach, reach:-reach]
        matches = {
            (number, dy, dx)
            for number, symmetry in enumerate(symmetries)
            for dy in range(2 * reach + 1)
            for dx in range(2 * reach + 1)
            if torch.equal(
                symmetry[0, :, dy:, dx:][:, : side - 2 * reach, : side - 2 * reach], center
            )
        }
        assert len(matches) == 1
        seen |= matches
    assert {number for number, _, _ in seen} == set(range(8))
    assert {dy for _, dy, _ in seen} == set(range(2 * reach + 1))


def test_a_batch_can_be_divided_anyhow():
    images = torch.randint(0, 256, (9, 3, 16, 16), dtype=torch.uint8)
    draws = draw_augmentations(3, 5, 9)
    divided = [augment(i, d) for i, d in zip(images.split(4), draws.split(4), strict=True)]
    assert torch.equal(augment(images, draws), torch.cat(divided))


def test_draws_are_uniform():
    draws = draw_augmentations(0, 0, 20_000)
    assert (draws.shape, draws.dtype) == ((20_000, 5), torch.float32)
    assert 0 <= draws.min() < 1e-4
    assert 1 - 1e-4 < draws.max() < 1
    counts = torch.histc(draws, 100, 0, 1)
    assert ((counts - 1000) ** 2 / 1000).sum() < 160  # chi squared, 99 degrees of freedom


@pytest.mark.parametrize("other", [(8, 11), (7, 12), (7 + 2**32, 11), (2**63 - 1, 11)])
def test_draws_follow_from_seed_and_step(other):
    draws = draw_augmentations(7, 11, 1000)
    assert torch.equal(draws, draw_augmentations(7, 11, 1000))
    both = torch.stack([draws.flatten(), draw_augmentations(*other, 1000).flatten()])
    assert torch.corrcoef(both)[0, 1].abs() < 0.06  # 4 standard errors
