"""What the model saw: which tokens its heads grouped together, and where its stem looked."""

from dataclasses import dataclass

import matplotlib
import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor

from kernel.model import TAPS, ClusterAttention, SClusterFormer, normalize

BRANCHES = {"upper": "cosine", "lower": "Euclidean"}  # and their similarities
PICTURE = 256  # pixels a side of what is drawn over an image
# Sasha Trubetskoy's "20 simple, distinct colors"; lines and numbers tell groups apart besides.
CENTER_COLORS = (
    *(0xE6194B, 0x4363D8, 0xFFE119, 0x3CB44B, 0xF58231, 0xB45FD0, 0x42D4F4, 0xF032E6),
    *(0xBFEF45, 0x469990, 0xFABED4, 0xB8793A, 0xDCBEFF, 0xA3A300, 0xAAFFC3, 0xFFD8B1),
)
LABELED = 0.03  # of the tokens: groups from that size on bear their number


@dataclass(frozen=True)
class Grouping:
    """How one cluster attention grouped an image's tokens.

    Attributes:
        branch: "upper" or "lower".
        stage: from 1.
        grid: (H, W) of the tokens.
        centers: how many there are, all windows together.
        index: [heads, H*W] int64, the center that each token goes through.
        similarity: [heads, H*W], of token and center: what the token is weighted by.

    """

    branch: str
    stage: int
    grid: tuple[int, int]
    centers: int
    index: np.ndarray
    similarity: np.ndarray

    def strengths(self, head: int) -> list[tuple[int, float]]:
        """Return for each center its number of tokens and their mean similarity, its strength."""
        tokens = np.bincount(self.index[head], minlength=self.centers)
        sums = np.bincount(self.index[head], self.similarity[head], minlength=self.centers)
        return list(zip(tokens.tolist(), (sums / np.maximum(tokens, 1)).tolist(), strict=True))


@torch.inference_mode()
def group_tokens(model: SClusterFormer, image: Tensor) -> list[Grouping]:
    """Run the model on an image and return the grouping of the last block of every stage.

    Args:
        model: in any mode; it is left in evaluation mode.
        image: [3, S, S] uint8.

    Returns:
        stage by stage, the upper branch before the lower.

    """
    model.eval()
    found = []

    def note(branch, stage):
        def hook(attention: ClusterAttention, inputs: tuple) -> None:
            tokens, grid = inputs[:2]
            index, similarity = attention.grouping(tokens, grid)
            centers = attention.fold**2 * attention.centers**2
            found.append(
                Grouping(
                    branch,
                    stage,
                    grid,
                    centers,
                    index[0].cpu().numpy(),
                    similarity[0].cpu().numpy(),
                )
            )

        return hook

    handles = [
        blocks[-1].attention.register_forward_pre_hook(note(branch, stage))
        for branch in BRANCHES
        for stage, blocks in enumerate(getattr(model, branch).stages, start=1)
    ]
    try:
        model(normalize(image[None].to(next(model.parameters()).device)))
    finally:
        for handle in handles:
            handle.remove()
    return sorted(found, key=lambda grouping: grouping.stage)


@torch.inference_mode()
def sampled_places(model: SClusterFormer, image: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Return where the deformable stem reads an image.

    Args:
        model: whose stem it is.
        image: [3, S, S] uint8.

    Returns:
        offsets [h, w, 9, 2] in pixels, (dy, dx) from where an ordinary convolution reads, and the
        weight of each reading [h, w, 9], 1 before training.

    """
    pixels = normalize(image[None].to(next(model.parameters()).device))
    offsets, masks = model.stem.deform.offset(pixels)[0].split([2 * TAPS, TAPS])
    offsets = offsets.unflatten(0, (TAPS, 2)).permute(2, 3, 0, 1)  # [h, w, 9, 2]
    return offsets.cpu().numpy(), 2 * torch.sigmoid(masks).permute(1, 2, 0).cpu().numpy()


def center_color(number: int) -> tuple[int, int, int]:
    """Return a center's color, red, green and blue."""
    code = CENTER_COLORS[number % len(CENTER_COLORS)]
    return code >> 16, code >> 8 & 255, code & 255


def enlarge(image: Tensor, side: int = PICTURE) -> Image.Image:
    """Make a picture of [3, S, S] uint8, ``side`` pixels a side."""
    pixels = image.cpu().permute(1, 2, 0).contiguous().numpy()
    return Image.fromarray(pixels).resize((side, side), Image.Resampling.BICUBIC)


def paint_groups(image: Tensor, grouping: Grouping, head: int) -> Image.Image:
    """Color an image's tokens by the center that they go through.

    The stronger a center, the fuller its color; white lines part the groups, and the larger ones
    bear their center's number, from 1.

    Args:
        image: [3, S, S] uint8.
        grouping: of this image.
        head: from 0.

    Returns:
        a picture of PICTURE pixels a side.

    """
    grid, index = grouping.grid, grouping.index[head].reshape(grouping.grid)
    strengths = np.array([strength for _, strength in grouping.strengths(head)])
    # Similarities may be below zero, where LeakyReLU has flattened them.
    fullness = (0.2 + 0.6 * strengths.clip(0) / max(strengths.max(), 1e-6))[index]  # [H, W]
    colors = np.array([center_color(k) for k in range(grouping.centers)])[index]  # [H, W, 3]
    places = [np.arange(PICTURE) * side // PICTURE for side in grid]
    spread = np.ix_(*places)
    fullness, colors, groups = fullness[spread][..., None], colors[spread], index[spread]
    leaf = np.asarray(enlarge(image).convert("L"), dtype=float)[..., None]
    painted = (1 - fullness) * leaf + fullness * colors * (0.6 + 0.4 * leaf / 255)
    for axis in (0, 1):
        edge = np.diff(groups, axis=axis, append=groups[-1:] if axis == 0 else groups[:, -1:]) != 0
        painted[edge] = 255
    picture = Image.fromarray(painted.clip(0, 255).astype(np.uint8))
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(13)
    for center in np.flatnonzero(
        np.bincount(index.ravel(), minlength=grouping.centers) >= max(2, LABELED * index.size)
    ):
        members = np.argwhere(index == center)
        nearest = members[((members - members.mean(0)) ** 2).sum(1).argmin()]
        y, x = ((nearest + 0.5) * PICTURE / np.array(grid)).tolist()
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
    """Draw where the deformable stem reads the middle of an image, at every second position.

    A line leads from where an ordinary convolution would read to where this one does; the larger
    the dot there, the more the reading weighs.

    Args:
        model: whose stem it is.
        image: [3, S, S] uint8.

    Returns:
        a picture of twice PICTURE pixels a side.

    """
    offsets, weights = sampled_places(model, image)
    side, stride = 2 * PICTURE, model.stem.deform.offset.stride[0]
    # As much of the middle as gives six positions a side, each with room for its nine readings.
    step = max(2, -(-4 // stride))
    shown = min(6 * step * stride, image.shape[1])
    corner, scale = (image.shape[1] - shown) // 2, side / shown
    middle = image[:, corner : corner + shown, corner : corner + shown]
    pixels = middle.cpu().permute(1, 2, 0).contiguous().numpy()
    # Darkened, so that the marks stand out; pixels stay pixels.
    picture = Image.fromarray(pixels).resize((side, side), Image.Resampling.NEAREST)
    picture = picture.point(lambda value: value * 0.6)
    draw = ImageDraw.Draw(picture)
    taps = np.stack(np.meshgrid([-1, 0, 1], [-1, 0, 1], indexing="ij"), -1).reshape(TAPS, 2)
    start = corner // stride + step // 2
    for row in range(start, (corner + shown) // stride, step):
        for column in range(start, (corner + shown) // stride, step):
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


def paint_shifts(model: SClusterFormer, image: Tensor) -> Image.Image:
    """Draw how far the deformable stem's readings are from the regular places, over an image.

    Dark blue is near, yellow far: up to the farthest mean of a position's nine readings.

    Args:
        model: whose stem it is.
        image: [3, S, S] uint8.

    Returns:
        a picture of twice PICTURE pixels a side.

    """
    offsets, _ = sampled_places(model, image)
    distance = np.hypot(offsets[..., 0], offsets[..., 1]).mean(-1)  # [h, w]
    span = max(float(distance.max() - distance.min()), 1e-6)
    colors = matplotlib.colormaps["cividis"]((distance - distance.min()) / span, bytes=True)
    side = (2 * PICTURE, 2 * PICTURE)
    heat = Image.fromarray(colors[..., :3].copy()).resize(side, Image.Resampling.NEAREST)
    return Image.blend(enlarge(image, 2 * PICTURE), heat, 0.6)


def sampling_line(model: SClusterFormer, image: Tensor) -> str:
    """Say in a line how far from the regular places the stem reads an image."""
    offsets, weights = sampled_places(model, image)
    distance = np.hypot(*np.moveaxis(offsets, -1, 0))
    return (
        f"It reads {distance.mean():.2f} pixels from the regular places on average, "
        f"{distance.max():.2f} at most, with weights from {weights.min():.2f} to "
        f"{weights.max():.2f}."
    )
