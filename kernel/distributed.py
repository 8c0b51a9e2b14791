"""Several processes, one a card: what they tell one another, and which of them is gone.

Started by torchrun (``torch.distributed.run``); gradients are exchanged by DistributedDataParallel
while backward runs. One process alone is a group too, for which all of this is nothing.
"""

import contextlib
import os
import signal
import socket
import sys
import threading
import time
import warnings
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.autograd.function import once_differentiable
from torch.nn.parallel import DistributedDataParallel

from kernel.errors import ProcessLost, UserError

ARRIVAL = 50  # seconds within which all processes must have come
EXCHANGE = timedelta(seconds=60)  # longest wait within a step
BEAT = 0.5  # seconds between two signs of life
SILENCE = 30  # seconds without one after which a process is lost
SILENCE_AFTER_ERROR = 4  # the same, where a connection has already failed
NOTICE = 15  # seconds that a main thread has to notice a loss by itself
BUCKETS = 4  # parts in which gradients are exchanged, each as soon as backward has made it
LOST = 5  # exit code


@dataclass(frozen=True)
class Place:
    """Where a process stands among those of its run, as its launcher says.

    Attributes:
        rank: from 0, of ``count``.
        count: processes of the run.
        local_rank: from 0, of ``local_count`` on this machine.
        local_count: processes on this machine.
        address: machine and port of the store that they meet at.
        serves: whether process 0 has to be that store, since the launcher is not.
        attempt: how often the launcher has started all processes again.
        started: whether a launcher started this process.
        launch: folder for what this program's own launch wants to know; None: another's.

    """

    rank: int = 0
    count: int = 1
    local_rank: int = 0
    local_count: int = 1
    address: tuple[str, int] = ("", 0)
    serves: bool = False
    attempt: int = 0
    started: bool = False
    launch: Path | None = None


class Group:
    """The processes of a run; without a place, this one alone."""

    def __init__(self, place: Place | None = None):
        self.place = place or Place()
        self.rank, self.count = self.place.rank, self.place.count
        self.first = self.rank == 0  # the one that writes and prints
        self.watch = self.store = self._pending = None
        self._meetings = 0
        self._stepped = False

    def join(self, cuda: bool) -> None:
        """Find the other processes.

        Args:
            cuda: whether tensors on GPUs will be exchanged, by nccl; those of the CPU go by gloo.

        Raises:
            ProcessLost: not all have come in time; the message names them.

        """
        if self.place.launch:
            (self.place.launch / f"worker-{self.rank}").write_text(str(os.getpid()))
        stores = [connect(self.place) for _ in range(2)]  # a wait in one must not hold up the other
        self.store = dist.PrefixStore("watch", stores[1])
        self.watch = Watch(self.store, self.rank, self.count, self.place.launch)
        self.watch.start()
        with gloo_silenced():
            dist.init_process_group(
                "cpu:gloo,cuda:nccl" if cuda else "gloo",
                store=stores[0],
                rank=self.rank,
                world_size=self.count,
                timeout=EXCHANGE,
            )
        self.tell("joined")

    def tell(self, what: str) -> None:
        """Leave word for this program's own launch."""
        if self.place.launch and self.first:
            (self.place.launch / what).write_text(str(os.getpid()))

    def stepped(self, step: int, totals: Tensor) -> None:
        """Note how far this process is; the first step is waited for, and told."""
        if self.watch:
            self.watch.step = step
        if self.place.launch and not self._stepped:
            totals.tolist()
            self.tell("stepped")
            self._stepped = True

    def meet(self) -> None:
        """Wait until all processes are here, however long one has work to do before.

        Raises:
            ProcessLost, UserError: one of them will not come.

        """
        if self.count == 1:
            return
        self._meetings += 1
        key, pause = f"meeting/{self._meetings}", 0.001
        self.store.add(key, 1)
        while self.store.add(key, 0) < self.count:
            self.watch.check()
            time.sleep(pause)
            pause = min(2 * pause, 0.1)

    def gather(self, value) -> list:
        """Return each process's value, in the order of their ranks."""
        if self.count == 1:
            return [value]
        self.meet()
        values = [None] * self.count
        dist.all_gather_object(values, value)
        return values

    def from_first(self, value):
        """Return the first process's value; the others' does not matter."""
        if self.count == 1:
            return value
        self.meet()
        values = [value]
        dist.broadcast_object_list(values, src=0)
        return values[0]

    def add(self, tensor: Tensor) -> Tensor:
        """Replace a tensor by its sum over the processes."""
        if self.count > 1:
            dist.all_reduce(tensor)
        return tensor

    def agree(self, code: int) -> int:
        """Return the largest code of all processes, those of the step before.

        A step late, so that none waits: the answer travels while the step is computed.
        """
        if self.count == 1:
            return code
        said = torch.tensor(code)
        pending, self._pending = (
            self._pending,
            (dist.all_reduce(said, dist.ReduceOp.MAX, async_op=True), said),
        )
        if pending is None:
            return 0
        pending[0].wait()
        return int(pending[1])

    def leave(self, code: int, reason: str = "") -> None:
        """Tell the others that this process ends, and why if it is too early."""
        if self.watch:
            self.watch.leave(code, reason)
        if dist.is_initialized() and not code:
            dist.destroy_process_group()


@contextlib.contextmanager
def together(place: Place, cuda: bool):
    """Enter the group of a place's processes, and leave it with a word to the others.

    Raises:
        ProcessLost: another process is gone.
        UserError: this process or another has ended with one. The message is empty where another
            process says it.

    """
    group = Group(place)
    try:
        with contextlib.ExitStack() as stack:
            if not group.first:  # the first process speaks for all
                silent = stack.enter_context(Path(os.devnull).open("w"))
                stack.enter_context(contextlib.redirect_stdout(silent))
            if group.count > 1:
                with_handler(signal.default_int_handler)
                group.join(cuda)
            yield group
            group.leave(0)
    except (UserError, ProcessLost) as error:
        raise leave_with(group, error) from error
    except (RuntimeError, KeyboardInterrupt) as error:
        if group.watch:
            with_handler(signal.SIG_IGN)
            try:
                group.watch.explain(error)
            except (UserError, ProcessLost) as found:
                raise leave_with(group, found) from error
        if isinstance(error, KeyboardInterrupt):
            group.leave(2, "interrupted")
        else:
            group.leave(1, one_line(error))
        raise
    except BaseException as error:
        group.leave(1, one_line(error))
        raise


def with_handler(handler) -> None:
    """Handle SIGTERM so: torchrun sends it to all others as soon as one process has died."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, handler)


def leave_with(group: Group, error: UserError | ProcessLost) -> UserError | ProcessLost:
    """Leave a group because of an error; returns it, without words where another says them."""
    speaks = group.watch is None or group.watch.speaks(error)
    group.leave(2 if isinstance(error, UserError) else LOST, str(error))
    return error if speaks else type(error)("")


def one_line(error: BaseException) -> str:
    """Return an exception as a line."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:200]


@contextlib.contextmanager
def gloo_silenced():
    """Send what C++ prints to nowhere: gloo tells of each connection."""
    sys.stdout.flush()
    kept, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)


def connect(place: Place) -> dist.Store:
    """Open a connection to the store that the processes meet at.

    Raises:
        ProcessLost: it is not there.

    """
    (host, port), timeout = place.address, timedelta(seconds=ARRIVAL)
    try:
        store = dist.TCPStore(
            host,
            port,
            is_master=place.serves and place.rank == 0,
            timeout=timeout,
            wait_for_workers=False,
            multi_tenant=True,
        )
    except RuntimeError as error:
        raise ProcessLost(
            f"process 0 of {place.count} has not arrived at {host}, port {port}, within "
            f"{ARRIVAL} s: start it, or give the right --master-addr and --master-port"
        ) from error
    return dist.PrefixStore(f"attempt {place.attempt}", store)


class Watch(threading.Thread):
    """Gives signs of life beside the main thread, and looks for those of the other processes.

    A process whose connection has failed knows that someone is gone, not who; one that waits for a
    GPU or for a machine that has vanished does not even know that.
    """

    def __init__(self, store: dist.Store, rank: int, count: int, launch: Path | None):
        super().__init__(daemon=True)
        self.store, self.rank, self.count, self.launch = store, rank, count, launch
        self.step = 0  # how far this process is
        self.over, self.lock = threading.Event(), threading.Lock()
        self.beats = 0
        self.said: dict[int, str] = {}  # each process's last sign
        self.heard: dict[int, float] = {}  # and when it came, of the monotonic clock
        self.unheard = 0.0  # since when the store has not answered; 0: it does

    def start(self) -> None:
        """Wait for all processes, then begin.

        Raises:
            ProcessLost: some have not come.

        """
        self.beat()
        absent, start = list(range(self.count)), time.monotonic()
        while absent := [k for k in absent if not self.store.check([str(k)])]:
            if time.monotonic() > start + ARRIVAL:
                here = set(range(self.count)) - set(absent)
                self.said = dict.fromkeys(here, "0 0")
                self.heard = dict.fromkeys(here, time.monotonic())
                raise ProcessLost(
                    f"{self.name_all(absent)} not arrived within {ARRIVAL} s: start all of them, "
                    "with the same arguments"
                )
            time.sleep(0.05)
        self.look()
        super().start()

    def name_all(self, ranks: list[int]) -> str:
        """Name processes, with the verb that follows."""
        names = ", ".join(map(str, ranks[:8])) + (", ..." if len(ranks) > 8 else "")
        if len(ranks) == 1:
            return f"process {names} of {self.count} has"
        return f"processes {names} of {self.count} have"

    def beat(self) -> None:
        """Give a sign of life."""
        self.beats += 1
        self.store.set(str(self.rank), f"{self.beats} {self.step} {socket.gethostname()}")

    def look(self) -> None:
        """Look for the others' signs."""
        signs = self.store.multi_get([str(k) for k in range(self.count)])
        for rank, sign in enumerate(signs):
            if self.said.get(rank) != sign.decode():
                self.said[rank], self.heard[rank] = sign.decode(), time.monotonic()

    def run(self) -> None:
        """Beat and look until this process leaves; end it where the main thread cannot."""
        noticed = 0.0
        while not self.over.wait(BEAT):
            try:
                with self.lock:
                    if self.over.is_set():
                        return
                    self.beat()
                    self.look()
                self.unheard = 0.0
            except RuntimeError:
                self.unheard = self.unheard or time.monotonic()
            if self.launch and not is_alive(int((self.launch / "pid").read_text())):
                self.launch = None
                os.kill(os.getpid(), signal.SIGTERM)  # nobody waits for this any more
            try:
                self.check()
            except (UserError, ProcessLost) as error:
                noticed = noticed or time.monotonic()
                if time.monotonic() > noticed + NOTICE:
                    if self.speaks(error):
                        print(f"error: {error}", file=sys.stderr, flush=True)
                    os._exit(LOST)

    def speaks(self, error: UserError | ProcessLost) -> bool:
        """Tell whether this process is the one to print an error of the group."""
        if isinstance(error, UserError):
            return self.rank == 0
        gone = {rank for rank in self.said if self.is_silent(rank, SILENCE_AFTER_ERROR)}
        return self.rank == min(set(self.said) - gone, default=self.rank)

    def is_silent(self, rank: int, seconds: float) -> bool:
        """Tell whether a process has given no sign for a time, and had not left."""
        if rank == self.rank or rank not in self.said:
            return False
        if self.said[rank].startswith("left"):
            return not self.said[rank].startswith("left 0")
        return time.monotonic() > self.heard[rank] + seconds

    def check(self, silence: float = SILENCE) -> None:
        """Look at what is known of the others.

        Raises:
            UserError: one has ended with one.
            ProcessLost: one has failed, or has given no sign for so many seconds.

        """
        for rank, said in list(self.said.items()):
            if said.startswith("left") and rank != self.rank:
                code, _, reason = said.removeprefix("left ").partition(" ")
                if code == "2":
                    raise UserError(reason if rank == 0 else f"process {rank}: {reason}")
                if int(code) == LOST:
                    raise ProcessLost(reason)
                if int(code):
                    raise ProcessLost(f"process {rank} of {self.count} has failed ({reason})")
        if self.unheard and time.monotonic() > self.unheard + silence:
            raise ProcessLost("the launcher's store, where the processes meet, is gone")
        silent = [k for k in range(self.count) if self.is_silent(k, silence) and not self.unheard]
        if silent:
            hosts = ", ".join(sorted({self.said[k].split()[-1] for k in silent}))
            raise ProcessLost(f"{self.name_all(silent)} died on {hosts}")

    def explain(self, error: RuntimeError | KeyboardInterrupt) -> None:
        """Find out which process an error of a connection, or a signal, is about, if it is.

        Raises:
            UserError, ProcessLost: as ``check``.

        """
        text = str(error).lower()
        late = "timed out" in text or "timeout" in text
        words = ("gloo/transport", "nccl", "connection", "peer")
        interrupted = isinstance(error, KeyboardInterrupt)
        if not (late or interrupted or any(word in text for word in words)):
            return
        start = time.monotonic()
        while time.monotonic() < start + (SILENCE_AFTER_ERROR + 1 if interrupted else NOTICE):
            self.check(SILENCE_AFTER_ERROR)
            time.sleep(0.1)
        if not late:
            return
        steps = {rank: int(said.split()[1]) for rank, said in self.said.items()}
        slowest = min(steps, key=steps.get)
        raise ProcessLost(
            f"process {slowest} of {self.count} has not answered at step {steps[slowest]} "
            f"({one_line(error)[:80]})"
        )

    def leave(self, code: int, reason: str) -> None:
        """Stop the signs, with a last one that says why."""
        with self.lock:
            self.over.set()
            with contextlib.suppress(RuntimeError):  # the store may have gone before
                self.store.set(str(self.rank), f"left {code} {reason}")


def is_alive(pid: int) -> bool:
    """Tell whether there is such a process on this machine."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


class SyncedNormalize(torch.autograd.Function):
    """Normalize by mean and variance over the images of all processes."""

    @staticmethod
    def forward(ctx, x, weight, bias, eps):
        """Normalize x [B, C, H, W].

        Returns:
            [B, C, H, W], and of all processes' images mean [C], variance [C] and the number of
            values a channel [1].

        """
        channels = x.shape[1]
        wide = x.to(torch.promote_types(x.dtype, torch.float32))
        mean = wide.mean((0, 2, 3))
        # Some times faster on the CPU than var_mean, channels last.
        variance = (wide - mean.view(1, -1, 1, 1)).square_().mean((0, 2, 3))
        own = torch.cat([mean, variance, mean.new_full((1,), x.numel() // channels)])
        every = own.new_empty(dist.get_world_size() * len(own))
        dist.all_gather_into_tensor(every, own)
        means, variances, counts = every.view(-1, len(own)).split([channels, channels, 1], dim=1)
        # Not the mean of squares less the square of the mean, which would lose the small digits.
        total = counts.sum(0)
        mean = (means * counts).sum(0) / total
        variance = ((variances + (means - mean) ** 2) * counts).sum(0) / total
        scale = torch.rsqrt(variance + eps)
        ctx.save_for_backward(x, weight, mean, scale, total)
        ctx.mark_non_differentiable(mean, variance, total)
        y = torch.batch_norm(x, weight, bias, mean, variance, False, 0.0, eps, False)
        return y, mean, variance, total

    @staticmethod
    @once_differentiable
    def backward(ctx, grad, *_):
        """Return the gradients of x, weight and bias; the latter two are this process's part."""
        x, weight, mean, scale, total = ctx.saved_tensors
        shape = (1, -1, 1, 1)
        normal = (x - mean.view(shape)) * scale.view(shape)  # [B, C, H, W]
        sums = torch.stack([(grad * normal).sum((0, 2, 3)), grad.sum((0, 2, 3), dtype=mean.dtype)])
        grad_weight, grad_bias = sums.clone()
        dist.all_reduce(sums)
        along, level = (sums / total)[:, None, :, None, None].unbind(0)
        grad_x = (grad - level - normal * along) * (weight * scale).view(shape)
        return grad_x.to(x.dtype), grad_weight, grad_bias, None


class SyncedBatchNorm(nn.BatchNorm2d):
    """Batch normalization over the images of all processes, on any device.

    torch's own SyncBatchNorm refuses the CPU.
    """

    def forward(self, x: Tensor) -> Tensor:
        """Normalize [B, C, H, W]."""
        if not self.training:
            return super().forward(x)
        y, mean, variance, total = SyncedNormalize.apply(x, self.weight, self.bias, self.eps)
        with torch.no_grad():
            self.num_batches_tracked += 1
            self.running_mean.lerp_(mean, self.momentum)
            self.running_var.lerp_(variance * total / (total - 1), self.momentum)
        return y


def synchronize_norms(module: nn.Module) -> None:
    """Have a model's batch norms see all processes' images; parameters and buffers stay theirs."""
    for name, child in module.named_children():
        if isinstance(child, nn.BatchNorm2d):
            synced = SyncedBatchNorm(child.num_features, child.eps, child.momentum, device="meta")
            synced._parameters, synced._buffers = child._parameters, child._buffers
            setattr(module, name, synced)
        else:
            synchronize_norms(child)


def parallelize(model: nn.Module) -> DistributedDataParallel:
    """Return a model whose backward exchanges gradients, in parts, while it still runs."""
    synchronize_norms(model)
    # A depthwise weight's strides have two spellings of one layout: nothing is slower for it.
    warnings.filterwarnings("ignore", "Grad strides do not match")
    size = sum(p.numel() * p.element_size() for p in model.parameters())
    return DistributedDataParallel(
        model,
        broadcast_buffers=False,  # they are equal
        bucket_cap_mb=size / BUCKETS / 2**20,
        gradient_as_bucket_view=True,
    )


def without_exchange(model: nn.Module):
    """Return the context of a pass whose gradients are only added to this process's own."""
    if isinstance(model, DistributedDataParallel):
        return model.no_sync()
    return contextlib.nullcontext()


def cut_passes(batch: Tensor, most: int, group: Group) -> list[Tensor]:
    """Cut a batch in passes of at most ``most`` images a process; returns this process's shares.

    All processes have the same number of passes and none goes without an image in one: the norms'
    statistics are exchanged in each.
    """
    passes = -(-len(batch) // (most * group.count))
    passes = max(1, min(passes, len(batch) // group.count))
    return [part.tensor_split(group.count)[group.rank] for part in batch.tensor_split(passes)]


def exchange_seconds(size: int, norms: int, count: int, bandwidth: float, latency: float) -> float:
    """Predict the seconds that a step's exchange takes, none of it hidden by backward.

    A ring passes each byte twice, less one part of ``count``, and each message's ends wait for one
    another around it.

    Args:
        size: bytes of the gradients.
        norms: batch norms, which exchange statistics in forward and their gradients in backward.
        count: processes.
        bandwidth: between two of them, in bytes a second.
        latency: of a message between two of them, in seconds.

    """
    messages = BUCKETS + 2 * norms + 1  # the last one for the sums of losses and hits
    ring = 2 * (count - 1)
    return ring / count * size / bandwidth + ring * messages * latency


def check_shares(group: Group, images: int, batch_size: int) -> None:
    """Make sure that each process has an image of each batch.

    Args:
        group: the processes.
        images: of the training part.
        batch_size: images of a step.

    Raises:
        UserError: there are too many processes; the message says what to give.

    """
    if group.count > images:
        raise UserError(
            f"{group.count} processes are more than the {images} training images: start at most "
            f"{images}"
        )
    smallest = images // -(-images // batch_size)  # batches are equal but for one image
    if group.count > smallest:
        raise UserError(
            f"{group.count} processes are more than the {smallest} images of a batch: start at "
            f"most {smallest}, or give a larger --batch-size"
        )
