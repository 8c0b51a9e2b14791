"""Images that belong together stay on one side of a split, and what does not is warned of."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from kernel.data.groups import (
    close_pairs,
    find_groups,
    find_near_duplicates,
    frame_numbers,
    leakage_lines,
    merge_groups,
)
from kernel.data.splits import cut_splits


def leaves(count, views, side=32, seed=0):
    """Make photographs of leaves: ``views`` of each, similar in color, different in place."""
    generator = torch.Generator().manual_seed(seed)
    colors = torch.randint(20, 236, (count, 1, 3, 1, 1), generator=generator)
    images = torch.zeros(count, views, 3, side, side, dtype=torch.uint8)
    spots = torch.rand(count, views, 1, side, side, generator=generator) < 0.6
    images = torch.where(spots, colors, 0).to(torch.uint8)
    return images.flatten(0, 1)


def names_of(count, uuid=True):
    start = [f"{k:08x}-1111-4222-8333-0123456789ab___" if uuid else "" for k in range(count)]
    return [f"{start[k]}RS_HL {1000 + k}_final.jpg" for k in range(count)]


def test_series_of_frames_are_found():
    images, labels = leaves(40, 6), np.zeros(240, dtype=np.int64)
    found = find_groups(images, labels, names_of(240), 0)
    assert found.similar > 0.5
    assert len(found.neighbors) == 239
    _, sizes = np.unique(found.groups, return_counts=True)
    assert sizes[:-1].min() >= 17  # the last one has what is left
    assert sizes.max() <= 33


@pytest.mark.parametrize("views", [3, 4, 6, 9])
def test_blocks_of_frames_end_where_a_leaf_ends(views):
    images, labels = leaves(40, views), np.zeros(40 * views, dtype=np.int64)
    groups = find_groups(images, labels, names_of(40 * views), 0).groups.reshape(40, views)
    assert (groups == groups[:, :1]).all()


def test_a_block_ends_where_numbers_are_missing():
    images, labels = leaves(10, 4), np.zeros(40, dtype=np.int64)
    names = [f"leaf {k + 100 * (k >= 22)}.jpg" for k in range(40)]
    groups = find_groups(images, labels, names, 0).groups
    assert np.flatnonzero(np.diff(groups))[0] == 21


def test_numbers_that_mean_nothing_are_not_used():
    images = leaves(240, 1)
    found = find_groups(images, np.zeros(240, dtype=np.int64), names_of(240), 0)
    assert found.similar < 0.25
    assert len(found.neighbors) == 0
    assert len(np.unique(found.groups)) == 240


def test_series_of_two_classes_are_apart():
    images, labels = leaves(40, 6), np.repeat([0, 1], 120)
    names = names_of(120) + names_of(120)
    groups = find_groups(images, labels, names, 0).groups
    assert not set(groups[:120]) & set(groups[120:])


@pytest.mark.parametrize(
    ("name", "like", "frame"),
    [
        ("a/IMG_0012.JPG", "b/IMG_0013.JPG", 12),
        ("x/leaf 7 (3).png", "x/leaf 7 (9).png", 3),
        ("3f2504e0-4f89-41d3-9a0c-0305e82c3301___Rust 8.jpg", "Rust 9.jpg", None),
    ],
)
def test_frame_numbers(name, like, frame):
    series, frames = frame_numbers([name, like, "healthy.png", "other 5.png"])
    assert series[0] >= 0
    assert frames[0] == (8 if frame is None else frame)
    assert (series[0] == series[1]) == (frame is not None)
    assert series[2] == -1
    assert series[3] not in (series[0], series[2])


def test_near_duplicates():
    """A copy that was compressed again is a near-duplicate; another leaf is not."""
    generator = torch.Generator().manual_seed(1)
    low = torch.rand(60, 3, 6, 6, generator=generator) * 255
    images = torch.nn.functional.interpolate(low, 64, mode="bicubic").clamp(0, 255)
    noise = torch.randn(images.shape, generator=generator)
    images[50:] = (images[:10] + noise[50:]).clamp(0, 255)
    labels = np.zeros(60, dtype=np.int64)
    labels[59] = 1
    names = [f"{'abcdefghijklmnopqrstuvwxyz'[k % 26] * (1 + k // 26)}.png" for k in range(60)]
    found = find_groups(images.to(torch.uint8), labels, names, 0)
    assert found.near_duplicates.tolist() == [[k, 50 + k] for k in range(10)]
    groups = found.groups
    assert all(groups[k] == groups[50 + k] for k in range(9))
    assert groups[9] != groups[59]  # of two classes: not kept together but warned of
    splits = {"train": np.arange(50), "validation": np.arange(50, 52), "test": np.arange(52, 60)}
    lines = leakage_lines(found, splits, labels, names, ["validation", "test"])
    assert len(lines) == 3
    assert "2 of 2 validation images" in lines[0]
    assert "8 of 8 test images" in lines[1]
    assert f"{names[2]} = {names[52]}" in lines[1]
    assert lines[1].count(" = ") == 3
    assert "1 pairs" in lines[2]


def test_pairs_by_brute_force():
    """Sorting by words finds every pair that comparing all with all does."""
    generator = np.random.default_rng(0)
    hashes = generator.integers(0, 256, (300, 16), dtype=np.uint8)
    for k in range(100):  # copies with up to six bits changed
        bits = np.unpackbits(hashes[k])
        bits[generator.choice(128, k % 7, replace=False)] ^= 1
        hashes[200 + k] = np.packbits(bits)
    distance = np.unpackbits(hashes[:, None] ^ hashes[None], axis=2).sum(2)
    expected = np.argwhere(np.triu(distance <= 4, 1))
    assert len(expected) > 50
    assert np.array_equal(close_pairs(hashes), expected)


def test_equal_images_without_content():
    images = torch.zeros(500, 3, 16, 16, dtype=torch.uint8)
    groups = find_groups(images, np.zeros(500, dtype=np.int64), ["x"] * 500, 0).groups
    assert (groups == 0).all()


def test_groups_are_not_separated():
    labels = np.repeat([0, 1], [300, 100])
    groups = np.concatenate([np.arange(300) // 10, 100 + np.arange(100) // 25])
    for seed in range(5):
        cut = cut_splits(labels, np.full(400, ""), groups, seed, ["a", "b"])
        assert sorted(np.concatenate(list(cut.values())).tolist()) == list(range(400))
        split = np.empty(400, dtype=object)
        for name, indices in cut.items():
            split[indices] = name
            share = {"test": 0.15, "validation": 0.1, "train": 0.75}[name]
            assert abs((labels[indices] == 0).mean() * len(indices) / 300 - share) < 0.03
            assert abs((labels[indices] == 1).sum() / 100 - share) < 0.03
        assert all(len(set(split[groups == group])) == 1 for group in range(30))


def test_one_large_group_is_cut_all_the_same():
    cut = cut_splits(np.repeat([0, 1], 50), np.full(100, ""), np.repeat([0, 1], 50), 0, ["a", "b"])
    assert (len(cut["validation"]), len(cut["test"])) == (10, 16)


def test_merged_groups():
    """Groups that a chain of pairs joins are one; numbers keep the order of the old ones."""
    groups = np.array([7, 7, 3, 9, 4, 5, 5, 8])
    pairs = np.array([[0, 3], [3, 7], [4, 2]])
    assert merge_groups(groups, pairs).tolist() == [2, 2, 0, 2, 0, 1, 1, 2]
    none = np.empty((0, 2), dtype=np.int64)
    assert merge_groups(groups, none).tolist() == [3, 3, 0, 5, 1, 2, 2, 4]


def smooth(count, side=32, seed=0):
    """Make pictures with shapes in them, as photographs have: noise at a coarse grid, enlarged."""
    generator = torch.Generator().manual_seed(seed)
    coarse = torch.rand(count, 3, 6, 6, generator=generator) * 255
    return F.interpolate(coarse, (side, side), mode="bilinear").to(torch.uint8)


@pytest.mark.parametrize("view", range(1, 8))
def test_turned_and_mirrored_copies_are_near_duplicates(view):
    images = smooth(30)
    turned = (images.flip(3) if view >= 4 else images).rot90(view % 4, (2, 3))
    noisy = (turned.int() + torch.randint(-2, 3, turned.shape)).clamp(0, 255).to(torch.uint8)
    pairs = find_near_duplicates(torch.cat([images, noisy]))
    assert {(k, k + 30) for k in range(30)} == set(map(tuple, pairs.tolist()))


@pytest.mark.parametrize(
    "copies",
    [
        ("X.JPG", "X_flipLR.JPG", "X_180deg.JPG", "X_new30degFlipLR.JPG", "X_flipTB.JPG"),
        ("a/leaf 7.png", "a/leaf 7_aug3.png", "a/leaf 7_aug12.png", "a/leaf 7 (2).png"),
        ("leaf.png", "leaf_rotated_90.png", "leaf_mirror.png", "leaf copy.png"),
    ],
)
def test_copies_by_their_names(copies):
    """Augmented and copied files belong to the original, whatever was done to their pixels."""
    others = [f"other_{k}.png" for k in range(20)]
    names = [*copies, *others]
    images = smooth(len(names), seed=5)
    labels = np.zeros(len(names), dtype=np.int64)
    found = find_groups(images, labels, names, 0)
    assert len(set(found.groups[: len(copies)].tolist())) == 1
    splits = {
        "train": np.array([0, *range(len(copies), len(names))]),
        "test": np.arange(1, len(copies)),
    }
    lines = leakage_lines(found, splits, labels, names, ["validation", "test"])
    words = (
        f"warning: {len(copies) - 1} of {len(copies) - 1} test images have copies by their names"
    )
    assert any(line.startswith(words) for line in lines)


@pytest.mark.parametrize("count", [20, 89])
@pytest.mark.parametrize("name", ["image ({}).jpg", "black_rot_{:03}.jpg", "Rot {}.png"])
def test_numbered_images_are_no_copies(count, name):
    names = [name.format(k + 1) for k in range(count)]
    found = find_groups(smooth(count), np.zeros(count, dtype=np.int64), names, 0)
    assert len(found.copies) == 0
