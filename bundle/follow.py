"""Follow: a run on Kaggle as it goes, by its state and its own log."""

import contextlib
import json
import re
import shutil
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial

from bundle.client import Unreachable
from bundle.kernels import ask, status_of, types
from kernel.errors import UserError

INTERVAL = 15  # seconds from one request of a run's state to the next
PATIENCE = 20  # requests that Kaggle may refuse in a row
DOUBTS = 8  # ends that are not believed after a push: they may be of the run before it
LOG_LINES = 30  # that are shown at once; of more, the last ones
ENDS = ("complete", "error", "cancel_acknowledged")
# Lines of the program: after each epoch, and every half a minute within one.
EPOCH = re.compile(r"epoch +(?P<epoch>\d+)/(?P<epochs>\d+)  loss .* accuracy (?P<accuracy>[\d.]+)")
STEP = re.compile(r"epoch (?P<epoch>\d+)/(?P<epochs>\d+): .* step (?P<step>\d+) of (?P<steps>\d+)")


@dataclass
class RunLog:
    """What a run has printed so far.

    Attributes:
        count: pieces of output that were read; each reading begins with the first piece.
        lines: those that were not shown yet; another thread may read than shows.
        rest: of each stream, the beginning of a line whose end has not come yet.
        ends: whether a line's end has come; where none does, each piece is a line.
        epoch: of how many, "" before training.
        accuracy: on the validation split after the last epoch, "" before.
        done: when how much of the training was done, in seconds since the start of the session and
            as a share; first and last of it.

    """

    count: int = 0
    lines: deque[str] = field(default_factory=deque)
    rest: dict[str, str] = field(default_factory=dict)
    ends: bool = False
    epoch: str = ""
    accuracy: str = ""
    done: list[tuple[float, float]] = field(default_factory=list)

    def add(self, piece: dict) -> None:
        """Take the next piece of output, as Kaggle keeps it."""
        text, stream = str(piece.get("data") or ""), piece.get("stream_name", "")
        self.ends |= "\n" in text
        rest = self.rest.get(stream, "")
        if rest and text and not self.ends:
            rest += "\n"
        *lines, self.rest[stream] = (rest + text).split("\n")
        self.lines.extend(lines)
        for line in lines:
            if match := EPOCH.search(line) or STEP.search(line):
                found = match.groupdict()
                self.epoch = f"{found['epoch']}/{found['epochs']}"
                self.accuracy = found.get("accuracy", self.accuracy)
                done = int(found.get("step", found["epoch"])) / int(
                    found.get("steps", found["epochs"])
                )
                self.done = [*self.done[:1], (seconds_of(piece), done)]

    def end(self) -> None:
        """Take what was begun for lines: nothing comes any more."""
        for stream in list(self.rest):
            if self.rest[stream]:
                self.add({"stream_name": stream, "data": "\n"})

    def progress(self) -> str:
        """Return epoch, score and time left in a few words, "" before training."""
        text = f"; epoch {self.epoch}" if self.epoch else ""
        text += f", accuracy {self.accuracy}" if self.accuracy else ""
        if len(self.done) == 2:
            (start, before), (now, done) = self.done
            if before < done < 1 and start < now:
                minutes = (now - start) / (done - before) * (1 - done) / 60
                text += f", about {minutes:.0f} min left to train"
        return text


def seconds_of(piece: dict) -> float:
    """Return when a piece was written, in seconds since the session began; 0 if it is not said."""
    try:
        return float(piece["time"])
    except (KeyError, TypeError, ValueError):
        return 0.0


def kept_pieces(api, kernel: str) -> list[dict]:
    """Return the pieces of a run's log that Kaggle has kept; of a run that goes on, maybe none."""
    request = types().ApiListKernelSessionOutputRequest()
    log = ask(api, "list_kernel_session_output", request, kernel).log or ""
    if re.match(r"\[\s*[{\]]", log):
        return json.loads(log)
    return [{"data": line} for line in log.splitlines()]  # not of Kaggle's form, but to be read


def read_on(pieces: Callable[[], Iterable[dict]], log: RunLog) -> None:
    """Read on in a run's log, to its end or to where the connection breaks off."""
    # Whatever goes wrong here: the run's state is asked for all the same, and then this again.
    with contextlib.suppress(Exception, SystemExit):
        for number, piece in enumerate(pieces()):
            if number >= log.count:
                log.count = number + 1
                log.add(piece)


def watch(api, kernel: str, pushed: bool) -> str:
    """Follow a run to its end by its log and a line of progress; returns the state it ended in.

    Args:
        api: the client's.
        kernel: whose run is followed.
        pushed: whether it was pushed just now; Kaggle may for a while tell of the run before it.

    """
    start, failures, log, shown = time.monotonic(), 0, RunLog(), ""
    doubts = DOUBTS if pushed else 0
    # 2.2 streams a log as it is written, and 2.0.2 reads what Kaggle has of it.
    live, reader = hasattr(api, "kernels_logs_stream"), threading.Thread()
    reader.start()
    while True:
        try:
            state, why = status_of(api, kernel)
            failures = 0
            if state not in ENDS:
                doubts = 0
            elif doubts:
                doubts -= 1
                state, why = "not begun", ""
        except UserError as error:
            # A connection that was lost may come back at any time.
            failures += not isinstance(error, Unreachable)
            if failures == PATIENCE:
                raise
            state, why = f"not known ({error})", ""
        ended = state in ENDS
        if ended:
            reader.join(INTERVAL)  # one whose connection hangs is not waited for
        if ended or (state == "running" and not live):
            read_on(lambda: kept_pieces(api, kernel), log)
        elif state == "running" and not reader.is_alive():
            stream = partial(api.kernels_logs_stream, kernel)
            reader = threading.Thread(target=read_on, args=(stream, log), daemon=True)
            reader.start()
        if ended:
            log.end()
        for _ in range(1 if ended else INTERVAL):
            minutes, seconds = divmod(int(time.monotonic() - start), 60)
            line = f"{state}, {minutes} min {seconds:02d} s{log.progress()}"
            show(log, kernel, line, state != shown)
            shown = state
            if not ended:
                time.sleep(1)
        if ended:
            print("\n" * sys.stdout.isatty() + why + "\n" * bool(why), end="")
            return state


def show(log: RunLog, kernel: str, line: str, changed: bool) -> None:
    """Print what is new in a log; below it a line: on a terminal, or after a change or an epoch."""
    new = [log.lines.popleft() for _ in range(len(log.lines))]
    changed = changed or any(map(EPOCH.search, new))
    terminal = sys.stdout.isatty()
    clear = "\r\033[K" if terminal else ""
    if len(new) > LOG_LINES:
        new = [f"... {len(new) - LOG_LINES} lines", *new[-LOG_LINES:]]
    for text in new:
        print(f"{clear}{text}")
    if terminal:
        print(f"{clear}{line[: shutil.get_terminal_size().columns - 1]}", end="")
    elif changed:
        print(f"{kernel}: {line}")
    sys.stdout.flush()
