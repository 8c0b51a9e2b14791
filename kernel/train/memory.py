"""The memory plan: what one training step will need, known before it runs, on any machine.

The real training step runs on tensors that have shapes and no contents; every storage that it makes
is counted while it lives.
"""

import functools
import json
import math
from collections import Counter
from dataclasses import dataclass, replace

import torch
from torch._subclasses import FakeTensorMode

from kernel.config import Config
from kernel.errors import UserError
from kernel.model import SClusterFormer, count_parameters
from kernel.runtime import Runtime
from kernel.score import HeadOutputs, predict, usual_evaluation_batch
from kernel.train.loop import train_step
from kernel.train.run import Run, new_run
from kernel.train.tracking import TensorBytes, track_modules

RESERVE = 10**9  # bytes of a device kept for CUDA's context, workspaces and fragmentation
MOST = 2**20  # images a step; more are not looked for
KINDS = ("weights", "gradients", "optimizer", "activations", "transients")


@dataclass(frozen=True)
class Step:
    """What one training step needs at its peak, in bytes.

    ``by_kind`` has an entry for each of KINDS; ``by_module`` the activations that each module
    keeps, the largest first.
    """

    parameters: int
    peak_bytes: int
    by_kind: dict[str, int]
    by_module: dict[str, int]


@dataclass(frozen=True)
class Plan:
    """The predicted memory of a training run.

    ``limit_bytes`` is the budget less RESERVE and the decoded images. ``largest_batch_size`` is the
    most images that one pass can hold within it, 0 where not even one fits; ``evaluation_batch``
    images are predicted at a time, which takes ``evaluation_peak_bytes``.
    """

    config: Config
    precision: str
    step: Step
    budget_bytes: int
    limit_bytes: int
    largest_batch_size: int
    evaluation_batch: int
    evaluation_peak_bytes: int

    @property
    def fits(self) -> bool:
        """Whether a step of the config's whole batch fits."""
        return self.step.peak_bytes <= self.limit_bytes


@functools.cache
def predict_step(config: Config, precision: str, batch_size: int) -> Step:
    """Run one training step on tensors without contents and count them.

    Mixed precision is the CPU's autocast to fp16. Its list of operations is not CUDA's; where that
    makes a difference, in layer norms, the model says the type. Workspaces of convolutions and
    matrix products are not counted: RESERVE is for them.
    """
    config = replace(config, batch_size=batch_size)
    runtime = Runtime(torch.device("cpu"), precision, None)
    tracker = TensorBytes()
    with FakeTensorMode(), tracker:
        tracker.kind = "weights"
        run = new_run(config, [], runtime)
        # A scaler looks at contents, which are not there; its own memory is a number.
        run.scaler = torch.amp.GradScaler("cpu", enabled=False)
        tracker.kind = "optimizer"
        make_optimizer_state(run)
        gradients = set()
        for parameter in run.model.parameters():
            parameter.register_hook(lambda grad: gradients.add(tracker.record(grad)))
        track_modules(run.model, tracker)
        run.model.register_forward_hook(lambda *_: setattr(tracker, "kind", "transients"))
        tracker.kind = "activations"
        shape = (batch_size, 3, config.image_size, config.image_size)
        images = torch.zeros(shape, dtype=torch.uint8)
        labels = torch.zeros(batch_size, dtype=torch.int64)
        train_step(run, runtime, images, labels, torch.arange(batch_size), 1e-3)
    by_kind, by_module = Counter(dict.fromkeys(KINDS, 0)), Counter()
    for index, size in tracker.at_peak().items():
        kind, module = tracker.storages[index]
        by_kind["gradients" if index in gradients else kind] += size
        if kind == "activations":
            by_module[module or "images"] += size
    return Step(
        count_parameters(run.model), tracker.peak, dict(by_kind), dict(by_module.most_common())
    )


@functools.cache
def predict_evaluation(config: Config, precision: str, batch_size: int) -> int:
    """Predict images without contents; returns the most bytes held, training's state included."""
    runtime = Runtime(torch.device("cpu"), precision, None)
    tracker = TensorBytes()
    with FakeTensorMode(), tracker:
        model = HeadOutputs(SClusterFormer(config))
        shape = (batch_size, 3, config.image_size, config.image_size)
        # Two views: the turned pixels of the second one are there beside the first one's outputs.
        predict(model, torch.zeros(shape, dtype=torch.uint8), runtime, views=2)
    standing = predict_step(config, precision, config.batch_size).by_kind["optimizer"]
    return standing + tracker.peak


def plan_evaluation(config: Config, precision: str, limit: int) -> tuple[int, int]:
    """Return how many images are predicted at a time, and the bytes that this takes."""
    most = usual_evaluation_batch(config.image_size)
    need = predict_evaluation(config, precision, most)
    if need > limit and most > 1:
        first = predict_evaluation(config, precision, 1)
        # Between two points the need is below the line through them, see ``largest_batch``.
        most = max(1, 1 + (limit - first) * (most - 1) // (need - first))
        need = predict_evaluation(config, precision, most)
    return most, need


def make_optimizer_state(run: Run) -> None:
    """Do a step of zero gradients: the optimizer makes its state when it first steps."""
    for parameter in run.model.parameters():
        parameter.grad = torch.zeros_like(parameter)
    run.optimizer.step()
    run.optimizer.zero_grad()


def largest_batch(config: Config, precision: str, limit: int, most: int = MOST) -> int:
    """Return the largest batch whose step needs at most ``limit`` bytes, 0 for none.

    The peak is a maximum of straight lines in the batch, so convex: a line through two points is
    above it between them and below it beyond them.
    """

    def need(batch_size: int) -> int:
        return predict_step(config, precision, batch_size).peak_bytes

    def slope() -> float:
        return (need(high) - need(low)) / (high - low)

    if need(1) > limit:
        return 0
    low, high = 1, 2
    while high <= most and need(high) <= limit:
        low, high = high, high + math.floor((limit - need(high)) / slope()) + 1
        high = min(high, max(most, low + 1))
    while high - low > 1:
        guess = low + math.floor((limit - need(low)) / slope())
        guess = min(max(guess, low + 1), high - 1)
        low, high = (guess, high) if need(guess) <= limit else (low, guess)
    return low


def make_plan(
    config: Config, precision: str, budget: int, resident: int = 0, most: int = MOST
) -> Plan:
    """Predict whether a run fits a budget, and how many images at once.

    Raises:
        UserError: the budget cannot hold the weights, their gradients and the optimizer's state.
    """
    step = predict_step(config, precision, config.batch_size)
    limit = budget - RESERVE - resident
    fixed = 2 * step.by_kind["weights"] + step.by_kind["optimizer"]
    if fixed > limit:
        raise UserError(
            f"a budget of {gigabytes(budget)} less {gigabytes(RESERVE + resident)} for context and "
            f"images cannot hold weights, gradients and optimizer state, {gigabytes(fixed)}: give "
            "a larger one, or choose a smaller model"
        )
    if most == config.batch_size and step.peak_bytes <= limit:
        largest = most
    else:
        largest = largest_batch(config, precision, limit, most)
    evaluation = plan_evaluation(config, precision, limit)
    return Plan(config, precision, step, budget, limit, largest, *evaluation)


def no_plan(config: Config, precision: str, budget: int, resident: int) -> Plan:
    """Return the plan of a run whose memory could not be predicted: it starts as if all fitted."""
    step = Step(0, 0, dict.fromkeys(KINDS, 0), {})
    limit, usual = budget - RESERVE - resident, usual_evaluation_batch(config.image_size)
    return Plan(config, precision, step, budget, limit, config.batch_size, usual, 0)


def count_tokens(config: Config) -> dict[str, list[int]]:
    """Return the number of tokens of each stage, by branch."""
    tokens = {}
    for branch, strides in (("upper", config.upper_strides), ("lower", config.lower_strides)):
        side, tokens[branch] = -(-config.image_size // config.stem_stride), []
        for stride in strides:
            side = -(-side // stride)
            tokens[branch].append(side**2)
    return tokens


def gigabytes(count: int) -> str:
    """Write bytes as GB (10^9 bytes), to four digits."""
    return f"{count / 1e9:.4g} GB"


def mebibytes(count: int) -> str:
    """Write bytes as MiB, with a decimal where it matters."""
    return f"{count / 2**20:,.{1 if count < 100 * 2**20 else 0}f} MiB"


def present(plan: Plan) -> dict[str, int]:
    """Return the bytes of each kind of tensors that exists at the peak of a step.

    At the peak of most steps no gradient has been computed yet.
    """
    return {kind: size for kind, size in plan.step.by_kind.items() if size >= 0.05 * 2**20}


def plan_record(plan: Plan) -> dict:
    """Return a plan as plain values, for JSON; sizes in bytes."""
    return {
        "preset": plan.config.preset,
        "image_size": plan.config.image_size,
        "batch_size": plan.config.batch_size,
        "precision": plan.precision,
        "parameters": plan.step.parameters,
        "tokens": count_tokens(plan.config),
        "peak_bytes": plan.step.peak_bytes,
        **{f"{kind}_bytes": size for kind, size in plan.step.by_kind.items()},
        "activations_by_module": plan.step.by_module,
        "budget_bytes": plan.budget_bytes,
        "reserve_bytes": RESERVE,
        "limit_bytes": plan.limit_bytes,
        "fits": plan.fits,
        "largest_batch_size": plan.largest_batch_size,
        "evaluation_batch_size": plan.evaluation_batch,
        "evaluation_peak_bytes": plan.evaluation_peak_bytes,
    }


def plan_lines(plan: Plan) -> list[str]:
    """Return the four lines that a run starts with."""
    kinds = ", ".join(f"{kind} {mebibytes(n)}" for kind, n in present(plan).items())
    size = plan.config.batch_size
    passes = -(-size // max(1, plan.largest_batch_size))
    verdict = (
        f"fits, {size} images in one pass"
        if plan.fits
        else f"does not fit in one pass: {size} images in {passes} passes"
    )
    return [
        f"plan: a step of {size} images, {plan.precision}, needs {mebibytes(plan.step.peak_bytes)}",
        f"plan: at the peak of the step: {kinds}",
        f"plan: {gigabytes(plan.budget_bytes)} free, {gigabytes(plan.limit_bytes)} without context "
        f"and images: {verdict}",
        f"plan: evaluation, {plan.evaluation_batch} images at a time, needs "
        f"{mebibytes(plan.evaluation_peak_bytes)}",
    ]


def plan_table(plan: Plan) -> str:
    """Return the plan as a table for a person."""
    record = plan_record(plan)
    tokens = "; ".join(f"{name} {counts}" for name, counts in record["tokens"].items())
    rows = [
        ("preset", f"{plan.config.preset}, {plan.config.image_size} pixels, {plan.precision}"),
        ("parameters", f"{plan.step.parameters:,}"),
        ("tokens of each stage", tokens.replace("[", "").replace("]", "")),
        ("", ""),
        (f"at the peak of a step of {plan.config.batch_size}", mebibytes(plan.step.peak_bytes)),
        *((f"  {kind}", mebibytes(size)) for kind, size in present(plan).items()),
        ("", ""),
        ("activations, largest", ""),
        *((f"  {name}", mebibytes(n)) for name, n in list(plan.step.by_module.items())[:6]),
        ("", ""),
        ("budget", gigabytes(plan.budget_bytes)),
        ("  for context, workspaces", gigabytes(RESERVE)),
        ("  left for tensors", gigabytes(plan.limit_bytes)),
        ("fits", "yes" if plan.fits else "no"),
        ("largest batch that fits", f"{plan.largest_batch_size:,}"),
        ("", ""),
        ("images at a time at evaluation", f"{plan.evaluation_batch:,}"),
        ("  at its peak", mebibytes(plan.evaluation_peak_bytes)),
    ]
    return "\n".join(f"{name:<32}{value}".rstrip() for name, value in rows)


def run_plan(config: Config, budget: int, as_json: bool) -> str:
    """Return the text of the ``plan`` command."""
    # Without a card here, "auto" plans for one: fp16 is what it would use.
    precision = "fp16" if config.precision == "auto" else config.precision
    plan = make_plan(config, precision, budget)
    return json.dumps(plan_record(plan), indent=2) if as_json else plan_table(plan)
