"""Progress of long work: a bar on a terminal, lines in a log."""

import sys
import time

from tqdm import tqdm

PROGRESS_SECONDS = 30  # between two progress lines where there is no terminal


class Progress:
    """A progress bar on a terminal; elsewhere (a log, a notebook) a line every half a minute."""

    def __init__(self, name: str, total: int, done: int = 0, enabled: bool = True):
        self.name, self.total, self.done = name, total, done
        self.first, self.started = done, time.monotonic()
        self.printed, self.lines = self.started, enabled and not sys.stderr.isatty()
        shows_bar = enabled and not self.lines
        self.bar = tqdm(desc=name, total=total, initial=done, leave=False, disable=not shows_bar)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.bar.close()

    def update(self, count: int = 1, note: str = "") -> None:
        """Count images that are done; ``note`` is added to the line."""
        self.done += count
        self.bar.update(count)
        now = time.monotonic()
        if self.lines and now > self.printed + PROGRESS_SECONDS:
            self.printed = now
            speed = (self.done - self.first) / (now - self.started)
            print(
                f"{self.name}: {self.done} of {self.total} images{note and f', {note}'}, "
                f"{speed:.0f} images/s, {describe_seconds((self.total - self.done) / speed)} "
                "left",
                flush=True,
            )


def describe_seconds(seconds: float) -> str:
    """Write a duration for a person, in seconds, minutes or hours."""
    if seconds < 180:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 6000 else f"{seconds / 3600:.1f} h"
