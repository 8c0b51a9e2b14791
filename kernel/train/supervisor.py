"""Between two steps of training: checkpoints every few minutes, and reasons to stop."""

import contextlib
import math
import signal
import time

import torch
import torch.distributed as dist

from kernel.data import Examples
from kernel.runtime import Runtime
from kernel.train.checkpoint import save_record
from kernel.train.run import Run, run_record, tolerate_write_errors

BAD_STEPS = 10  # in a row without a finite gradient: the weights are at fault, not the batch
OUT_OF_TIME = 1  # beside the signals' numbers, which are larger
REPORT_SECONDS = 30  # reserved of the time budget for figures and files


class Supervisor:
    """Between two steps: saves a checkpoint every few minutes, and decides whether to stop."""

    def __init__(self, run: Run, runtime: Runtime, examples: Examples):
        self.run, self.runtime = run, runtime
        self.validation_images = len(examples.splits["validation"])
        # What rank 0 predicts alone takes as many times as long as there are processes.
        alone = len(examples.splits.get("predict", ())) * runtime.world_size
        self.evaluated_images = self.validation_images + len(examples.splits["test"]) + alone
        if run.config.folds:  # all of them, and features by each model
            pool = len(examples.splits["train"]) + self.validation_images
            models = math.ceil(pool / self.validation_images)
            self.evaluated_images = pool + models * (pool // runtime.views + alone)
        self.saved = self.started = time.monotonic()
        self.images_before = run.images_trained
        self.evaluated = False
        self.pending = None  # the reduction of the processes' reasons to stop, and its tensor
        self.skipped = None  # run.skipped, some steps ago

    def should_stop(self) -> bool:
        """Save if it is time to, and return whether the epoch has to end here."""
        run, now = self.run, time.monotonic()
        if not self.evaluated:  # to evaluate an image takes less time than to train on it
            images = run.images_trained - self.images_before
            self.runtime.image_seconds = (now - self.started) / images
        evaluation = self.runtime.views * self.evaluated_images * self.runtime.image_seconds
        reason = 0
        if self.runtime.stop_signal:
            reason = signal.Signals[self.runtime.stop_signal]
        elif now + 1.5 * evaluation + REPORT_SECONDS > self.runtime.deadline:
            reason = OUT_OF_TIME
        if self.runtime.world_size > 1:
            reason = self.largest_reason(reason)
        if reason == OUT_OF_TIME:
            run.stopped = "the time budget is used"
        elif reason:
            run.stopped = signal.Signals(reason).name
        elif run.step % BAD_STEPS == 0 and self.skipped_in_row() >= BAD_STEPS:
            self.skipped = None
            return True
        if run.stopped or now - self.saved > 60 * run.config.save_minutes:
            self.save(mid_epoch=True)
        return bool(run.stopped)

    def skipped_in_row(self) -> float:
        """Return how many steps in a row were skipped, on a GPU as of the call before.

        So no step waits for the copy: within BAD_STEPS steps more operations are started than a
        GPU's queue holds, and what was asked for before them is there.
        """
        before, self.skipped = self.skipped, self.run.skipped.to("cpu", non_blocking=True)
        known = self.skipped if self.runtime.device.type == "cpu" else before
        return 0.0 if known is None else float(known[0])

    def largest_reason(self, reason: int) -> int:
        """Return the largest reason of all processes at the step before, so that all stop at once.

        The reduction of a step runs while the next step is computed: no process waits for it.
        """
        tensor = torch.tensor(reason)
        pending = self.pending
        self.pending = dist.all_reduce(tensor, dist.ReduceOp.MAX, async_op=True), tensor
        if pending is None:
            return 0
        work, before = pending
        work.wait()
        return int(before)

    @contextlib.contextmanager
    def time_evaluation(self):
        """Measure how long the evaluation of an image takes."""
        start = time.monotonic()
        yield
        self.runtime.image_seconds = (time.monotonic() - start) / self.validation_images
        self.evaluated = True

    def save(self, mid_epoch: bool = False) -> None:
        """Write last.pt, the one before becoming previous.pt; a full disk does not end the run."""
        if not self.runtime.is_main_process:
            return
        record = run_record(self.run)
        if mid_epoch:
            record["epoch_start"] = self.run.epoch_start
        output = self.runtime.output
        with tolerate_write_errors(self.run):
            save_record(output / "last.pt", record, previous=output / "previous.pt")
        self.saved = time.monotonic()
