"""Decoding: every form of picture that people have becomes upright RGB, the rest is counted."""

import os
import shutil
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
import torch
from folders import write_picture
from PIL import Image

from kernel.data import decode, load_images, to_pixels
from kernel.errors import UserError
from kernel.model import normalize
from kernel.train import augment, draw_augmentations


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "CMYK"])
def test_modes(tmp_path, mode):
    """The same picture in any mode decodes to nearly the same pixels."""
    suffix = "jpg" if mode == "CMYK" else "png"
    color = np.zeros((16, 16, 3), np.uint8)
    color[:8] = 255  # black and white: every mode can hold it
    Image.fromarray(color).convert(mode).save(tmp_path / f"x.{suffix}")
    pixels = decode(tmp_path / f"x.{suffix}", 16)
    assert pixels.shape == (16, 16, 3)
    assert pixels.dtype == np.uint8
    assert np.abs(pixels.astype(int) - color).mean() < 6


def test_sixteen_bits(tmp_path):
    values = np.linspace(0, 65535, 256).astype(np.uint16).reshape(16, 16)
    Image.fromarray(values).save(tmp_path / "x.png")
    pixels = decode(tmp_path / "x.png", 16)
    assert np.abs(pixels[..., 0].astype(int) - values / 257).max() <= 1


def test_transparent_becomes_black(tmp_path):
    rgba = np.full((8, 8, 4), 255, np.uint8)
    rgba[:, :4, 3] = 0
    Image.fromarray(rgba).save(tmp_path / "x.png")
    pixels = decode(tmp_path / "x.png", 8)
    assert pixels[:, :4].max() == 0
    assert pixels[:, 4:].min() == 255


def test_exif_rotation(tmp_path):
    image = Image.fromarray(np.zeros((32, 16, 3), np.uint8))
    image.paste((255, 255, 255), (0, 0, 16, 16))  # the upper half is white
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90 degrees clockwise to see it upright
    image.save(tmp_path / "x.jpg", exif=exif)
    pixels = decode(tmp_path / "x.jpg", 32)
    assert pixels[:, 20:].min() > 200  # up has become right
    assert pixels[:, :12].max() < 60


def test_large_jpeg_is_as_exact_as_its_file(tmp_path):
    """Decoding a JPEG at a part of its size must not change what the small image shows."""
    ramp = np.linspace(0, 255, 512).astype(np.uint8)
    image = np.stack([np.tile(ramp, (512, 1)), np.tile(ramp[:, None], (1, 512))] * 2, -1)[..., :3]
    Image.fromarray(np.ascontiguousarray(image)).save(tmp_path / "x.jpg", quality=95)
    exact = Image.fromarray(np.ascontiguousarray(image)).resize((32, 32), Image.Resampling.BOX)
    pixels = decode(tmp_path / "x.jpg", 32)
    assert np.abs(pixels.astype(int) - np.asarray(exact)).max() <= 4


@pytest.mark.parametrize("size", [(3, 3000), (3000, 2), (2, 2), (1, 5)])
def test_very_wide_and_very_small(tmp_path, size):
    Image.new("RGB", size, (10, 200, 30)).save(tmp_path / "x.png")
    pixels = decode(tmp_path / "x.png", 16)
    assert (pixels == (10, 200, 30)).all()


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "bmp", "tiff"])
def test_formats(tmp_path, suffix):
    color = np.zeros((16, 16, 3), np.uint8)
    color[:, :8] = (200, 40, 90)
    options = {"lossless": True} if suffix == "webp" else {}
    Image.fromarray(color).save(tmp_path / f"x.{suffix}", **options)
    (tmp_path / f"x.{suffix}").rename(tmp_path / f"x.{suffix.upper()}")
    pixels = decode(tmp_path / f"x.{suffix.upper()}", 16)
    assert np.abs(pixels.astype(int) - color).mean() < (8 if suffix == "jpg" else 1)


@pytest.mark.parametrize("top", [1.0, 255.0, 65535.0])
def test_floats(tmp_path, top):
    values = np.linspace(0, top, 256, dtype=np.float32).reshape(16, 16)
    values[0, 0] = np.nan
    Image.fromarray(values).save(tmp_path / "x.tiff")
    pixels = decode(tmp_path / "x.tiff", 16)
    expected = np.nan_to_num(values) / top * 255
    assert np.abs(pixels[..., 0] - expected).max() <= 1


def test_damaged_exif_loses_no_image(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 1
    raw = exif.tobytes()
    Image.new("RGB", (16, 16), (200, 0, 0)).save(tmp_path / "x.jpg", exif=raw[:-8] + b"\xff" * 8)
    assert decode(tmp_path / "x.jpg", 8)[..., 0].min() > 150


def bomb(path):
    """A file of a few bytes that says it has 10^10 pixels."""
    write_picture(path)
    raw = bytearray(path.read_bytes())
    raw[16:24] = (100_000).to_bytes(4, "big") * 2
    raw[29:33] = zlib.crc32(raw[12:29]).to_bytes(4, "big")
    path.write_bytes(raw)


def postscript(path):
    """For which Pillow would start another program."""
    path.write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n")


DAMAGES = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("<html>not found</html>"),
    "cut off": lambda path: path.write_bytes(write_picture(path, side=40).read_bytes()[:900]),
    "bomb": bomb,
    "one pixel": lambda path: write_picture(path, side=1),
    "postscript": postscript,
    "gone": lambda path: path.unlink(missing_ok=True),
    "folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_files_are_skipped_by_name(tmp_path, damage):
    files = [write_picture(tmp_path / f"{k}.png", k, side=8) for k in range(4)]
    files[2].unlink()
    DAMAGES[damage](files[2])
    for cache in (None, tmp_path / "cache", tmp_path / "cache"):
        pixels = load_images(files, 8, cache)
        assert pixels.kept.tolist() == [0, 1, 3]
        ((path, reason),) = pixels.unreadable
        assert path == files[2]
        assert reason
        assert len(reason) < 130


@pytest.mark.parametrize("how", ["vanishes", "changes"])
def test_a_file_that_changes_while_it_is_read(tmp_path, decoded, monkeypatch, how):
    """It is skipped, and the cache does not take what was made of it for the file."""
    files = [write_picture(tmp_path / "set" / f"{k}.png", k, side=8) for k in range(4)]
    namespace = load_images.__globals__
    decode = namespace["decode"]

    def meddle(path, size, white):
        square = decode(path, size, white)
        if path == files[1]:
            path.unlink() if how == "vanishes" else write_picture(path, 50, side=9)
        return square

    monkeypatch.setitem(namespace, "decode", meddle)
    pixels = load_images(files, 8, tmp_path / "cache")
    assert pixels.kept.tolist() == [0, 2, 3]
    assert pixels.unreadable[0][0] == files[1]
    assert list((tmp_path / "cache").iterdir()) == []
    monkeypatch.setitem(namespace, "decode", decode)
    again = load_images(files, 8, tmp_path / "cache")
    assert len(again.kept) == (3 if how == "vanishes" else 4)
    assert same(again, load_images(files, 8))


def test_order_and_unreadable(tmp_path):
    files = [write_picture(tmp_path / f"{k}.png", k, side=8) for k in range(5)]
    files[1].write_bytes(files[1].read_bytes()[:60])  # cut off
    files[3].write_text("<html>not found</html>")
    pixels = load_images(files, 8)
    assert pixels.kept.tolist() == [0, 2, 4]
    assert [path for path, _ in pixels.unreadable] == [files[1], files[3]]
    assert all(reason and "\n" not in reason for _, reason in pixels.unreadable)
    for image, k in zip(pixels.images, (0, 2, 4), strict=True):
        expected = np.random.default_rng(k).integers(0, 256, (8, 8, 3), dtype=np.uint8)
        assert np.array_equal(image.permute(1, 2, 0).numpy(), expected)


def test_more_than_half_unreadable(tmp_path):
    files = [write_picture(tmp_path / f"{k}.png", k) for k in range(5)]
    for file in files[:3]:
        file.write_bytes(b"")
    with pytest.raises(UserError, match=r"3 of 5 images cannot be read, first .*0\.png"):
        load_images(files, 8)


@pytest.fixture
def decoded(monkeypatch):
    """The files that were decoded, by name, since the list was last cleared."""
    names = []
    monkeypatch.setitem(
        load_images.__globals__,
        "decode",
        lambda path, size, white: names.append(path.name) or decode(path, size, white),
    )
    return names


def same(a, b):
    return (
        torch.equal(a.images, b.images)
        and np.array_equal(a.kept, b.kept)
        and a.unreadable == b.unreadable
    )


@pytest.mark.parametrize("limit", [None, 0], ids=["in memory", "mapped"])
def test_kept_pixels(tmp_path, decoded, limit):
    files = [write_picture(tmp_path / "set" / f"{k}.png", k, side=8) for k in range(6)]
    files[2].write_bytes(b"nothing")
    plain = load_images(files, 8)
    decoded.clear()
    first = load_images(files, 8, tmp_path / "cache", limit)
    assert len(decoded) == 6
    again = load_images(files, 8, tmp_path / "cache", limit)
    assert len(decoded) == 6  # nothing was decoded again
    assert same(plain, first)
    assert same(plain, again)
    mapped = str(tmp_path / "cache") in Path("/proc/self/maps").read_text()
    assert mapped == (limit == 0)
    # Mapped pixels are trained on as others are, and the file is safe from it.
    draws = draw_augmentations(0, 0, len(plain.images))
    assert torch.equal(augment(again.images, draws), augment(plain.images, draws))
    again.images[0] = 0
    assert same(plain, load_images(files, 8, tmp_path / "cache", limit))
    assert len(list((tmp_path / "cache").iterdir())) == 2


def change_pixels(file, cache):
    write_picture(file, 99, side=8)


def change_time(file, cache):
    os.utime(file, ns=(1, 1))


def cut_off(file, cache):
    (kept,) = cache.glob("*.npy")
    kept.write_bytes(kept.read_bytes()[:-10])


def flip_a_bit(file, cache):
    (kept,) = cache.glob("*.npy")
    content = bytearray(kept.read_bytes())
    content[-1] ^= 1
    kept.write_bytes(content)


def spoil_description(file, cache):
    (description,) = cache.glob("*.json")
    description.write_text('{"key": 1')


def remove_description(file, cache):
    (description,) = cache.glob("*.json")
    description.unlink()


@pytest.mark.parametrize(
    "harm",
    [change_pixels, change_time, cut_off, flip_a_bit, spoil_description, remove_description],
)
def test_stale_or_damaged_pixels_are_made_again(tmp_path, decoded, harm):
    files = [write_picture(tmp_path / "set" / f"{k}.png", k, side=8) for k in range(4)]
    cache = tmp_path / "cache"
    load_images(files, 8, cache)
    harm(files[1], cache)
    decoded.clear()
    pixels = load_images(files, 8, cache)
    assert len(decoded) == 4
    assert same(pixels, load_images(files, 8))
    assert len(list(cache.iterdir())) == 2


def test_other_size_other_pixels(tmp_path):
    files = [write_picture(tmp_path / "set" / f"{k}.png", k) for k in range(3)]
    for size in (8, 12, 8):
        assert load_images(files, size, tmp_path / "cache").images.shape[-1] == size


def keep(folder, name, cache, used):
    """Decode a set to the cache; it counts as used at a time. Returns its two files."""
    files = [write_picture(folder / name / f"{k}.png", k) for k in range(3)]
    before = set(cache.glob("*"))
    load_images(files, 8, cache)
    own = set(cache.glob("*")) - before
    for path in own:
        os.utime(path, (used, used))
    return own


def test_cache_is_bounded(tmp_path, monkeypatch, capsys):
    """What was used longest ago is removed first, and never what is in use."""
    cache = tmp_path / "cache"
    own = {name: keep(tmp_path, name, cache, k) for k, name in enumerate("abc", start=1)}
    assert all(len(files) == 2 for files in own.values())
    assert f"decoded images are kept in {cache}" in capsys.readouterr().out
    load_images(sorted((tmp_path / "a").iterdir()), 8, cache)  # a was used last
    size = sum(path.stat().st_size for path in own["a"] if path.suffix == ".npy")
    monkeypatch.setattr("kernel.data.cache.MAX_CACHE_BYTES", 2 * size + 1)
    own["d"] = keep(tmp_path, "d", cache, 9)
    assert set(cache.iterdir()) == own["a"] | own["d"]
    assert "2 data sets used longest ago were removed" in capsys.readouterr().out
    monkeypatch.setattr("kernel.data.cache.MAX_CACHE_BYTES", 0)
    own["e"] = keep(tmp_path, "e", cache, 10)
    assert set(cache.iterdir()) == own["e"]


def test_cache_leaves_room_on_the_disk(tmp_path, monkeypatch):
    """A tenth of what is free, the cache itself counted as free."""
    cache = tmp_path / "cache"
    first = keep(tmp_path, "a", cache, 1)
    size = sum(path.stat().st_size for path in first if path.suffix == ".npy")
    usage = shutil.disk_usage(cache)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage._replace(free=18 * size + 20))
    second = keep(tmp_path, "b", cache, 2)
    assert set(cache.iterdir()) == first | second
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage._replace(free=10 * size))
    third = keep(tmp_path, "c", cache, 3)
    assert set(cache.iterdir()) == third


def test_what_a_killed_run_left_in_the_cache(tmp_path):
    cache = tmp_path / "cache"
    for name, age in ((".old", 2 * 86400), (".new", 60)):
        (cache / name).mkdir(parents=True)
        (cache / name / "pixels.npy").write_bytes(b"unfinished")
        os.utime(cache / name, (time.time() - age,) * 2)
    keep(tmp_path, "a", cache, 1)
    assert not (cache / ".old").exists()
    assert (cache / ".new" / "pixels.npy").exists()


def test_full_disk(tmp_path, monkeypatch, capsys):
    def no_room(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.posix_fallocate", no_room)
    files = [write_picture(tmp_path / "set" / f"{k}.png", k, side=8) for k in range(3)]
    pixels = load_images(files, 8, tmp_path / "cache")
    assert same(pixels, load_images(files, 8))
    assert "No space left" in capsys.readouterr().out
    assert list((tmp_path / "cache").iterdir()) == []


def test_nowhere_to_keep_pixels(tmp_path, capsys):
    files = [write_picture(tmp_path / f"{k}.png", k) for k in range(3)]
    pixels = load_images(files, 8, tmp_path / "0.png" / "cache")
    assert len(pixels.kept) == 3
    assert "not kept" in capsys.readouterr().out


def test_normalize():
    values = normalize(torch.tensor([0, 255], dtype=torch.uint8))
    assert values.tolist() == [-2.0, 2.0]


def test_more_than_8_bits_keep_their_contrast_by_one_scale(tmp_path):
    """A 12-bit camera's dark image stays darker than its light one, in the set and at predict."""
    base = np.random.default_rng(0).random((40, 40))
    levels = {"dark.png": 250, "dim.png": 1000, "light.png": 4095}
    for name, level in levels.items():
        Image.fromarray((base * level).astype(np.uint16)).save(tmp_path / name)
    glint = base.astype(np.float32)
    glint[0, 0] = 1.02
    Image.fromarray(glint).save(tmp_path / "glint.tif")
    files = [tmp_path / name for name in (*levels, "glint.tif")]
    for _ in range(2):  # decoded, then from the cache
        pixels = load_images(files, 32, tmp_path / "cache")
        assert pixels.white == {"I": 4095.0, "F": 1.0}
        means = pixels.images.float().mean((1, 2, 3))
        assert means[2] == pytest.approx(127, abs=6)
        assert means[1] / means[2] == pytest.approx(1000 / 4095, abs=0.01)
        assert means[0] / means[2] == pytest.approx(250 / 4095, abs=0.01)
        assert means[3] == pytest.approx(127, abs=6)
    assert torch.equal(to_pixels(files[0], 32, pixels.white), pixels.images[0])


def test_an_empty_file_in_the_cache(tmp_path):
    files = [write_picture(tmp_path / f"{k}.png", k) for k in range(3)]
    pixels = load_images(files, 8, tmp_path / "cache")
    (kept,) = (tmp_path / "cache").glob("*.npy")
    kept.write_bytes(b"")  # as after a power failure
    assert same(pixels, load_images(files, 8, tmp_path / "cache"))
