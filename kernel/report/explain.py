"""Explanations: the clusters that attention heads form, and where the deformable stem samples."""

from dataclasses import dataclass

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor

from kernel.model import TAPS, ClusterAttention, ClusterPool, SClusterFormer, normalize

BRANCHES = {"upper": "cosine", "lower": "Euclidean"}  # and their similarities
PICTURE_SIZE = 256  # width and height of a drawn image, in pixels
# Sasha Trubetskoy's "20 simple, distinct colors"; clusters also have outlines and numbers.
CENTER_COLORS = (
    *(0xE6194B, 0x4363D8, 0xFFE119, 0x3CB44B, 0xF58231, 0xB45FD0, 0x42D4F4, 0xF032E6),
    *(0xBFEF45, 0x469990, 0xFABED4, 0xB8793A, 0xDCBEFF, 0xA3A300, 0xAAFFC3, 0xFFD8B1),
)
MIN_LABELED = 0.03  # share of the tokens from which on a cluster is numbered


@dataclass(frozen=True)
class Grouping:
    """How the heads of one cluster attention, or a branch's readout, group an image's tokens.

    Attributes:
        branch: "upper" or "lower".
        stage: from 1; the readout follows the last one.
        grid: (H, W) of the tokens.
        centers: their number, over all windows.
        index: [heads, H*W] int64, the center that each token is assigned to.
        similarity: [heads, H*W], between token and center: the token's weight.

    """

    branch: str
    stage: int
    grid: tuple[int, int]
    centers: int
    index: np.ndarray
    similarity: np.ndarray

    def strengths(self, head: int) -> tuple[list[int], list[float]]:
        """Return each center's number of tokens, and its strength, the mean similarity to them."""
        tokens = np.bincount(self.index[head], minlength=self.centers)
        sums = np.bincount(self.index[head], self.similarity[head], minlength=self.centers)
        return tokens.tolist(), (sums / np.maximum(tokens, 1)).tolist()


@torch.inference_mode()
def group_tokens(model: SClusterFormer, image: Tensor) -> list[Grouping]:
    """Run the model on an image and return the groupings: of its readout, or of its attention.

    Of the attention it is that in the last block of each stage. The upper branch comes first.
    """
    model.eval()
    found = []

    def record(branch, stage):
        def hook(module: ClusterAttention | ClusterPool, inputs: tuple) -> None:
            tokens, grid = inputs[:2]
            index, similarity = (t[0].cpu().numpy() for t in module.grouping(tokens, grid))
            centers = getattr(module, "fold", 1) ** 2 * module.centers**2
            found.append(Grouping(branch, stage, grid, centers, index, similarity))

        return hook

    stages = {
        branch: list(enumerate(getattr(model, branch).stages, start=1)) for branch in BRANCHES
    }
    if model.pools is None:
        places = [(b, k, blocks[-1].attention) for b, own in stages.items() for k, blocks in own]
    else:
        places = [(branch, len(stages[branch]), pool) for branch, pool in model.pools.items()]
    handles = [
        module.register_forward_pre_hook(record(branch, stage)) for branch, stage, module in places
    ]
    try:
        model(normalize(image[None].to(next(model.parameters()).device)))
    finally:
        for handle in handles:
            handle.remove()
    return sorted(found, key=lambda grouping: grouping.stage)


@torch.inference_mode()
def sampling_offsets(model: SClusterFormer, image: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Return where the deformable stem samples an image.

    Returns:
        offsets [h, w, 9, 2] in pixels, (dy, dx) from the positions of an ordinary convolution, and
        the weight of each sample [h, w, 9], 1 before training.
    """
    pixels = normalize(image[None].to(next(model.parameters()).device))
    offsets, masks = model.stem.deform.offset(pixels)[0].split([2 * TAPS, TAPS])
    offsets = offsets.unflatten(0, (TAPS, 2)).permute(2, 3, 0, 1)  # [h, w, 9, 2]
    return offsets.cpu().numpy(), 2 * torch.sigmoid(masks).permute(1, 2, 0).cpu().numpy()


def center_color(center: int) -> tuple[int, int, int]:
    """Return the color of a center, (red, green, blue)."""
    code = CENTER_COLORS[center % len(CENTER_COLORS)]
    return code >> 16, code >> 8 & 255, code & 255


def to_picture(image: Tensor, size: int = PICTURE_SIZE) -> Image.Image:
    """Make a PIL image of ``size`` x ``size`` pixels of [3, S, S] uint8."""
    pixels = image.cpu().permute(1, 2, 0).contiguous().numpy()
    return Image.fromarray(pixels).resize((size, size), Image.Resampling.BICUBIC)


def paint(
    image: Tensor, opacity: np.ndarray, colors: np.ndarray, groups: np.ndarray | None
) -> Image.Image:
    """Color a gray image [3, S, S], with white lines between groups of pixels.

    Opacity is [P, P, 1], colors broadcast to [P, P, 3]; P is PICTURE_SIZE.
    """
    gray = np.asarray(to_picture(image).convert("L"), dtype=float)[..., None]
    painted = (1 - opacity) * gray + opacity * colors * (0.6 + 0.4 * gray / 255)
    for axis in () if groups is None else (0, 1):
        last = groups[-1:] if axis == 0 else groups[:, -1:]
        painted[np.diff(groups, axis=axis, append=last) != 0] = 255
    return Image.fromarray(painted.clip(0, 255).astype(np.uint8))


def paint_groups(image: Tensor, grouping: Grouping, head: int) -> Image.Image:
    """Color an image's tokens by the center that they are assigned to.

    The stronger a center, the more opaque its color. White lines separate the clusters; larger ones
    show the number of their center, from 1.
    """
    grid, index = grouping.grid, grouping.index[head].reshape(grouping.grid)
    strengths = np.array(grouping.strengths(head)[1])
    # A similarity may be slightly below zero, after LeakyReLU.
    opacity = (0.2 + 0.6 * strengths.clip(0) / max(strengths.max(), 1e-6))[index]  # [H, W]
    colors = np.array([center_color(k) for k in range(grouping.centers)])[index]  # [H, W, 3]
    # From one value per token to one per pixel.
    rows, columns = (np.arange(PICTURE_SIZE) * tokens // PICTURE_SIZE for tokens in grid)
    pixels = np.ix_(rows, columns)
    opacity, colors, groups = opacity[pixels][..., None], colors[pixels], index[pixels]
    picture = paint(image, opacity, colors, groups)
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(13)
    for center in np.flatnonzero(
        np.bincount(index.ravel(), minlength=grouping.centers) >= max(2, MIN_LABELED * index.size)
    ):
        members = np.argwhere(index == center)
        nearest = members[((members - members.mean(0)) ** 2).sum(1).argmin()]
        y, x = ((nearest + 0.5) * PICTURE_SIZE / np.array(grid)).tolist()
        draw.text(
            (x, y),
            str(center + 1),
            fill="white",
            font=font,
            anchor="mm",
            stroke_width=2,
            stroke_fill="black",
        )
    return picture


def paint_sampling(model: SClusterFormer, image: Tensor) -> Image.Image:
    """Draw where the deformable stem samples the center of an image, at every second position.

    A line leads from where an ordinary convolution would sample to a dot where this one does; the
    dot's area is the sample's weight.
    """
    offsets, weights = sampling_offsets(model, image)
    side, stride = 2 * PICTURE_SIZE, model.stem.deform.offset.stride[0]
    # A crop of six by six positions, far enough apart for nine samples each.
    step = max(2, -(-4 // stride))
    crop_size = min(6 * step * stride, image.shape[1])
    corner, scale = (image.shape[1] - crop_size) // 2, side / crop_size
    crop = image[:, corner : corner + crop_size, corner : corner + crop_size]
    pixels = crop.cpu().permute(1, 2, 0).contiguous().numpy()
    # Darkened, so that the marks stand out, and not smoothed.
    picture = Image.fromarray(pixels).resize((side, side), Image.Resampling.NEAREST)
    picture = picture.point(lambda value: value * 0.6)
    draw = ImageDraw.Draw(picture)
    taps = np.stack(np.meshgrid([-1, 0, 1], [-1, 0, 1], indexing="ij"), -1).reshape(TAPS, 2)
    start = corner // stride + step // 2
    for row in range(start, (corner + crop_size) // stride, step):
        for column in range(start, (corner + crop_size) // stride, step):
            regular = taps + np.array([row, column]) * stride - corner
            moved = regular + offsets[row, column]
            for (y, x), (to_y, to_x), weight in zip(
                (regular + 0.5) * scale, (moved + 0.5) * scale, weights[row, column], strict=True
            ):
                draw.line([(x, y), (to_x, to_y)], fill=(160, 205, 255), width=2)
                radius = 4.5 * float(weight) ** 0.5
                box = (to_x - radius, to_y - radius, to_x + radius, to_y + radius)
                draw.ellipse(box, fill=(255, 180, 60), outline=(60, 35, 0))
    return picture


def paint_offsets(model: SClusterFormer, image: Tensor) -> Image.Image:
    """Draw the mean length of the deformable stem's nine offsets at each position, over an image.

    The colors reach from the shortest (dark blue) to the longest (yellow) of this image.
    """
    from matplotlib import colormaps  # noqa: PLC0415

    offsets, _ = sampling_offsets(model, image)
    distance = np.hypot(offsets[..., 0], offsets[..., 1]).mean(-1)  # [h, w]
    span = max(float(distance.max() - distance.min()), 1e-6)
    colors = colormaps["cividis"]((distance - distance.min()) / span, bytes=True)
    size = (2 * PICTURE_SIZE, 2 * PICTURE_SIZE)
    heat = Image.fromarray(colors[..., :3].copy()).resize(size, Image.Resampling.NEAREST)
    return Image.blend(to_picture(image, 2 * PICTURE_SIZE), heat, 0.6)


def describe_sampling(model: SClusterFormer, image: Tensor) -> str:
    """Return a sentence on the stem's offsets and weights for an image."""
    offsets, weights = sampling_offsets(model, image)
    length = np.hypot(*np.moveaxis(offsets, -1, 0))
    return (
        f"Offsets: {length.mean():.2f} pixels on average, at most {length.max():.2f}; weights: "
        f"{weights.min():.2f} to {weights.max():.2f}."
    )
