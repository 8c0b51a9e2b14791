"""Several processes train as one does; whatever happens to one of them, no other one hangs."""

import dataclasses
import io
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import torch
import torch.distributed as dist
from conftest import ROOT
from folders import write_classes
from group_worker import TINY, Stop, make_examples

from kernel.config import Config
from kernel.errors import ProcessLost, UserError
from kernel.main import run_guarded
from kernel.runtime import (
    Launch,
    Runtime,
    all_reduce,
    broadcast_object,
    gather_objects,
    pick_device,
    read_launch,
    release_output,
)
from kernel.runtime.processes import LOST_EXIT_CODE
from kernel.train import check_world_size, choose_devices, start_run, train
from kernel.train.launch import launch_processes
from kernel.train.parallel import split_batch, synchronize_norms

FAST = ("--image-size", "16", "--epochs", "3", "--batch-size", "8", "--device", "cpu")
TORCHRUN = (sys.executable, "-m", "torch.distributed.run", "--standalone", "--local-addr=127.0.0.1")


def environment(**more):
    return os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT / "tests")} | more


# What needs no second process.


def test_alone_nothing_is_shared():
    tensor = torch.ones(2)
    assert gather_objects(3) == [3]
    assert broadcast_object(4) == 4
    assert all_reduce(tensor) is tensor
    batch = torch.arange(10)
    passes = [images.tolist() for images in batch.tensor_split(3)]
    assert [images.tolist() for images in split_batch(batch, 4)] == passes


@pytest.mark.parametrize(("images", "most"), [(16, 16), (16, 3), (5, 1), (13, 1), (4, 9)])
@pytest.mark.parametrize("count", [1, 2, 4])
def test_each_image_of_a_batch_once(images, most, count):
    batch = torch.randperm(images)
    shares = [split_batch(batch, most, rank, count) for rank in range(count)]
    assert len({len(passes) for passes in shares}) == 1
    assert all(len(part) for passes in shares for part in passes)
    every = sorted(torch.cat([torch.cat(passes) for passes in shares]).tolist())
    assert every == list(range(images))


def test_too_many_processes():
    check_world_size(4, 8, 4)
    with pytest.raises(UserError, match="4 processes are more than the 3 training images"):
        check_world_size(4, 3, 16)
    with pytest.raises(UserError, match="more than the 3 images of a batch"):
        check_world_size(4, 10, 4)  # batches of 4, 3 and 3


def test_the_launch_is_torchruns(monkeypatch):
    assert read_launch() == Launch()
    variables = {
        **{"RANK": 3, "WORLD_SIZE": 4, "LOCAL_RANK": 1, "LOCAL_WORLD_SIZE": 2},
        **{"MASTER_PORT": 29500, "TORCHELASTIC_RESTART_COUNT": 2, "TORCHELASTIC_RUN_ID": "x"},
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, str(value))
    assert read_launch() == Launch(3, 4, 1, 2, True, 2, "x")
    monkeypatch.setenv("TORCHELASTIC_RUN_ID", "none")
    assert str(os.getppid()) in read_launch().run_id


class Cards:
    """Makes torch see cards of a kind."""

    def __init__(self, monkeypatch, count, capability=(7, 5)):
        monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
        monkeypatch.setattr(torch.cuda, "device_count", lambda: count)
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device=None: capability)
        monkeypatch.setattr(torch.cuda, "get_arch_list", lambda: ["sm_75"])


def test_each_process_has_a_gpu(monkeypatch):
    Cards(monkeypatch, 2)
    for rank in (0, 1):
        launch = Launch(rank + 2, 4, rank, 2)
        assert pick_device("auto", launch) == torch.device("cuda", rank)
    with pytest.raises(UserError, match="3 processes are more than the 2 GPUs"):
        pick_device("auto", Launch(0, 3, 0, 3))
    with pytest.raises(UserError, match="one GPU for 2 processes"):
        pick_device("cuda:0", Launch(0, 2, 0, 2))


def test_how_many_gpus(monkeypatch, capsys):
    """One, but for large batches and the preset full; what is asked for, without a word."""
    Cards(monkeypatch, 2)
    config = Config()
    full = Config.from_preset("full")
    for settings, count in (
        (config, 1),
        (dataclasses.replace(config, batch_size=511), 1),
        (dataclasses.replace(config, batch_size=512), 2),
        (full, 2),
    ):
        assert choose_devices(settings) == count
        printed = capsys.readouterr().out
        assert printed.startswith(f"using {count} of 2 GPUs: ")
        assert printed.count("\n") == 1
    for devices in (1, 2):
        assert choose_devices(dataclasses.replace(config, devices=devices)) == devices
    with pytest.raises(UserError, match="--devices 3: there are 2 GPUs"):
        choose_devices(dataclasses.replace(config, devices=3))
    for device in ("cuda:1", "cpu"):
        assert choose_devices(dataclasses.replace(full, device=device)) == 1
    assert choose_devices(dataclasses.replace(full, batch_size=1)) == 1
    assert capsys.readouterr().out == ""


@pytest.fixture
def lonely_gloo(tmp_path):
    """A process group of one, in this process."""
    store = dist.FileStore(str(tmp_path / "store"), 1)
    dist.init_process_group("gloo", store=store, rank=0, world_size=1)
    yield
    dist.destroy_process_group()


def test_synced_norm_is_batch_norm(lonely_gloo):
    plain = torch.nn.BatchNorm2d(3).double()
    with torch.no_grad():
        plain.weight.uniform_(0.5, 2)
    holder = torch.nn.Sequential(torch.nn.BatchNorm2d(3).double())
    holder.load_state_dict({f"0.{k}": v.clone() for k, v in plain.state_dict().items()})
    synchronize_norms(holder)
    x = torch.randn(5, 3, 4, 2, dtype=torch.float64) + 100
    inputs = [x.clone().requires_grad_() for _ in range(2)]
    outputs = [norm(i) for norm, i in zip((plain, holder), inputs, strict=True)]
    weights = torch.randn_like(x)
    for out in outputs:
        (out * weights).sum().backward()
    torch.testing.assert_close(*outputs)
    torch.testing.assert_close(inputs[0].grad, inputs[1].grad, rtol=1e-6, atol=1e-9)
    torch.testing.assert_close(plain.weight.grad, holder[0].weight.grad)
    for name, value in plain.state_dict().items():
        torch.testing.assert_close(value, holder.state_dict()[f"0.{name}"])
    torch.testing.assert_close(plain.eval()(x), holder.eval()(x))


# One launch of two and of four processes, looked at from many sides.


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """What one, two and four processes saw, by their number."""
    folder = tmp_path_factory.mktemp("group")
    pictures = write_classes(folder / "pictures", a=9, b=8)
    (pictures / "a" / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    worker = str(ROOT / "tests" / "train" / "group_worker.py")
    begin_with_one(folder)
    results = {}
    for count in (1, 2, 4):
        out = folder / f"{count}.json"
        launcher = (*TORCHRUN, f"--nproc-per-node={count}") if count > 1 else (sys.executable,)
        done = subprocess.run(
            [*launcher, worker, str(folder), str(out)],
            env=environment(),
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        results[count] = json.loads(out.read_text())
    return results, folder


def begin_with_one(folder):
    """Leave what one process did until its step 6, for two and four to go on with."""
    config, examples = Config.from_preset("optimized", **TINY), make_examples()
    for count in (1, 2, 4):
        runtime = Runtime(torch.device("cpu"), "fp32", folder / f"by-one-{count}")
        run = start_run(config, runtime, examples)
        forward = run.model.forward

        def dying(images, run=run, forward=forward):
            if run.model.training and run.step == 6:
                raise Stop
            return forward(images)

        run.model.forward = dying
        with pytest.raises(Stop):
            train(run, runtime, examples)
        release_output(runtime.output)


@pytest.mark.slow
@pytest.mark.parametrize("count", [2, 4])
def test_the_same_loss_curve(found, count):
    results, _ = found
    one, several = results[1], results[count]
    assert len(several["double"]) == 20
    assert several["double"] == pytest.approx(one["double"], rel=1e-6)
    assert several["passes"] == pytest.approx(one["passes"], rel=1e-6)
    assert several["single"] == pytest.approx(one["single"], rel=1e-4)


@pytest.mark.slow
@pytest.mark.parametrize("count", [2, 4])
def test_evaluation_is_identical_and_looks_at_each_image_once(found, count):
    results, _ = found
    one, several = (results[n]["evaluation"] for n in (1, count))
    assert several["digest"] == one["digest"]
    assert sum(several["seen"]) == sum(one["seen"]) == 8 * 350
    assert several["seen"][1] > 0


@pytest.mark.slow
@pytest.mark.parametrize("count", [2, 4])
def test_a_cold_cache_is_decoded_once(found, count):
    results, _ = found
    one, several = (results[n]["decoding"] for n in (1, count))
    for name in ("images", "kept", "unreadable"):
        assert several[name] == one[name]
    assert several["unreadable"] == ["cut.png"]
    names = sorted(name for names in several["by_process"] for name in names)
    assert names == sorted(one["by_process"][0])
    assert several["again"] == 0
    assert several["left"] == [".json", ".npy"]


@pytest.mark.slow
@pytest.mark.parametrize("count", [2, 4])
def test_what_differs_is_said(found, count):
    nothing, settings, classes, images = found[0][count]["differing"]
    assert nothing == ""
    start = f"rank {count - 1} of {count} has other "
    assert settings.startswith(f"{start}settings than rank 0, lr 0.5 instead of lr None")
    assert classes.startswith(f"{start}classes than rank 0, a, c instead of a, b")
    assert images.startswith(f"{start}images than rank 0, checksum 1 instead of 0")


def untimed(history):
    drop = ("images_per_second", "peak_memory_bytes")
    return [{key: row[key] for key in row if key not in drop} for row in history]


@pytest.mark.slow
@pytest.mark.parametrize("count", [2, 4])
def test_another_number_of_processes_goes_on(found, count):
    """From one to several, and from several to one."""
    results, folder = found
    several = results[count]["resumed"]
    assert several["begun"] == 6
    assert several["equal"]
    assert several["stopped"] == [["SIGTERM", 4]] * count  # all at the same step
    runtime = Runtime(torch.device("cpu"), "fp32", folder / f"by-{count}")
    config, examples = Config.from_preset("optimized", **TINY), make_examples()
    run = start_run(config, runtime, examples)
    assert run.step == 6
    train(run, runtime, examples)
    expected = untimed(results[1]["resumed"]["history"])
    for history in (several["history"], run.history):
        assert len(history) == len(expected)
        for row, other in zip(untimed(history), expected, strict=True):
            assert row == pytest.approx(other, rel=1e-3)


# The program itself.


@pytest.fixture
def pictures(tmp_path):
    return write_classes(tmp_path / "set", a=24, b=24)


def start(command, tmp_path, **more):
    return subprocess.Popen(
        [str(part) for part in command],
        cwd=tmp_path,
        env=environment(XDG_CACHE_HOME=str(tmp_path / "cache"), **more),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def read_until(process, words):
    """Return the lines up to the one with these words."""
    lines = []
    for line in process.stdout:
        lines.append(line)
        if words in line:
            return lines
    raise AssertionError("".join(lines))


def worker_pid(rank):
    """Return the id of the process that torchrun gave a rank, among those of this test."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            variables = (folder / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
        if f"RANK={rank}".encode() in variables and b"SCLUSTER_TEST=1" in variables:
            return int(folder.name)
    raise AssertionError("no such process")


@pytest.mark.slow
def test_two_processes_by_the_program_itself(program, pictures, tmp_path):
    """As one does, by ``--devices 2``; and where there are too many of them."""
    arguments = ("--data", pictures, *FAST, "--devices", "2", "--output")
    done = program(*arguments, "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "runs on 2 processes, each on CPU" in done.stdout
    assert done.stderr == ""
    for words in ("runs on", "found 48 images", "epoch 3/3", "confusion_matrix.png"):
        assert done.stdout.count(words) == 1
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert metrics["epochs"] == 3
    assert metrics["images"]["train"] == 36


def assert_one_line(done, code, words):
    assert done.returncode == code, done.stdout + done.stderr
    assert done.stderr.startswith("error: ")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1, done.stderr


def test_bad_input_is_found_before_processes_start(program, pictures, tmp_path):
    (tmp_path / "bad.pt").write_bytes(b"no checkpoint")
    for arguments, words in {
        ("--data", "none"): "there is no folder none",
        ("--data", pictures, "--resume", "bad.pt"): "bad.pt is not a sound checkpoint",
        ("--data", pictures, "--init", "bad.pt"): "bad.pt is not a sound checkpoint",
        ("--data", pictures, "--batch-size", "1"): "2 processes are more than the 1 images",
        ("--data", pictures, "--output", "/proc/x"): "--output DIR",
    }.items():
        done = program(*FAST, "--devices", "2", "--output", "out", *arguments, cwd=tmp_path)
        assert_one_line(done, 2, words)
        assert "runs on" not in done.stdout
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_the_programs_own_exit_code(program, pictures, tmp_path):
    """What only the processes can find is one line, too, and its code comes through."""
    for file in (pictures / "a").iterdir():
        file.write_bytes(b"")
    next((pictures / "b").iterdir()).write_bytes(b"")
    arguments = ("--data", pictures, *FAST, "--devices", "2")
    assert_one_line(program(*arguments, cwd=tmp_path), 2, "25 of 48 images cannot be read")
    pictures = write_classes(tmp_path / "sound", a=24, b=24)
    diverged = program("--data", pictures, *FAST, "--devices", "2", "--lr", 1e20, cwd=tmp_path)
    assert diverged.returncode == 3, diverged.stderr
    assert "diverged" in diverged.stdout
    assert (tmp_path / "output" / "report.html").exists()


@pytest.mark.slow
def test_a_process_is_killed(built_file, pictures, tmp_path):
    """Without a restart all end, with a line that names it; with one the run goes on."""
    command = [*TORCHRUN, "--nproc-per-node=2", "--max-restarts=0", built_file]
    arguments = ("--data", pictures, *FAST, "--epochs", "25", "--save-minutes", "1e-9")
    process = start([*command, *arguments], tmp_path, SCLUSTER_TEST="1")
    read_until(process, "epoch  1/25")
    killed = worker_pid(1)
    os.kill(killed, signal.SIGKILL)
    output, _ = process.communicate(timeout=60)
    assert process.returncode != 0
    assert f"Signal 9 (SIGKILL) received by PID {killed}" in output

    command[command.index("--max-restarts=0")] = "--max-restarts=1"
    process = start([*command, *arguments], tmp_path, SCLUSTER_TEST="1")
    read_until(process, "continues from output/last.pt")
    read_until(process, "epoch ")
    os.kill(worker_pid(0), signal.SIGKILL)
    output, _ = process.communicate(timeout=200)
    assert process.returncode == 0, output
    assert "continues from output/last.pt" in output
    assert "epoch 25/25" in output


def test_the_line_is_out_before_a_hanging_process_is_ended(monkeypatch):
    """Otherwise torchrun, which sees that end, may end the process that has the line to say."""
    hanging = subprocess.Popen(["sleep", "1000"])
    alive = []

    class Stderr(io.StringIO):
        def write(self, text):
            alive.append(hanging.poll() is None)
            return super().write(text)

    def lose():
        raise ProcessLost("rank 1 does not answer", [hanging.pid])

    monkeypatch.setattr(sys, "stderr", Stderr())
    assert run_guarded(lose) == LOST_EXIT_CODE
    assert sys.stderr.getvalue() == "error: rank 1 does not answer\n"
    assert all(alive)
    assert hanging.wait(10) == -signal.SIGKILL


@pytest.mark.slow
def test_a_process_hangs(built_file, pictures, tmp_path):
    """A stopped process ends all within a minute, with a line that names it."""
    command = [*TORCHRUN, "--nproc-per-node=2", "--max-restarts=0", built_file]
    arguments = ("--data", pictures, *FAST, "--epochs", "500")
    process = start([*command, *arguments], tmp_path, SCLUSTER_TEST="1")
    read_until(process, "epoch ")
    stopped = worker_pid(1)
    os.kill(stopped, signal.SIGSTOP)
    output, _ = process.communicate(timeout=60)
    assert process.returncode != 0
    line = f"error: of 2 processes, rank 1 (process {stopped} on {socket.gethostname()}) does not"
    assert output.count(line) == 1, output
    assert not Path(f"/proc/{stopped}").exists()


@pytest.mark.slow
def test_the_program_falls_back_to_one_process(program, built_file, pictures, tmp_path):
    """Where one of its processes fails, from the last checkpoint; with --fresh from its own."""
    arguments = ("--data", str(pictures), *FAST, "--epochs", "25", "--save-minutes", "1e-9")
    program(*arguments, "--time-budget", "0.001", cwd=tmp_path)
    assert (tmp_path / "output" / "last.pt").exists()
    command = [sys.executable, built_file, *arguments, "--devices", "2", "--fresh"]
    process = start(command, tmp_path, SCLUSTER_TEST="1")
    before = "".join(read_until(process, "epoch  2/25"))
    assert "continues" not in before
    os.kill(worker_pid(1), signal.SIGKILL)
    output, _ = process.communicate(timeout=200)
    assert process.returncode == 0, output
    assert "rank 1 of 2 failed (SIGKILL): falling back to one process\n" in output
    assert "continues from output/last.pt" in output
    assert "epoch 25/25" in output
    assert "Traceback" not in output


@pytest.mark.slow
@pytest.mark.parametrize("who", ["torchrun", "the program"])
def test_sigterm_to_the_launcher_saves(built_file, pictures, tmp_path, who):
    command = (*TORCHRUN, "--nproc-per-node=2", built_file)
    if who == "the program":
        command = (sys.executable, built_file, "--devices", "2")
    process = start([*command, "--data", pictures, *FAST, "--epochs", "500"], tmp_path)
    read_until(process, "epoch ")
    process.send_signal(signal.SIGTERM)
    said, _ = process.communicate(timeout=60)
    assert "(SIGTERM); the same command continues from there" in said, said
    assert (tmp_path / "output" / "metrics.json").exists()
    if who == "the program":
        assert process.returncode == 0, said
        assert "Traceback" not in said
    saved = torch.load(tmp_path / "output" / "last.pt", weights_only=True)
    assert 0 < saved["step"] < 500 * 5


@pytest.mark.slow
def test_a_launch_that_fails(tmp_path, capfd):
    """It leaves nothing running, and prints a line that says why one process goes on."""
    script = tmp_path / "failing.py"
    script.write_text(
        "import os, pathlib, signal\n"
        f"file = pathlib.Path({str(tmp_path)!r}, 'pid' + os.environ['RANK'])\n"
        "file.write_text(str(os.getpid()))\n"
        "signal.pause() if os.environ['RANK'] == '0' else os._exit(7)\n"
    )
    handler = signal.getsignal(signal.SIGTERM)
    code, launch = launch_processes([str(script)], 2)
    assert (code, launch.restarts, launch.by_torchrun) == (None, 1, False)
    assert signal.getsignal(signal.SIGTERM) is handler
    printed = capfd.readouterr()
    assert printed.out == "rank 1 of 2 failed (exit code 7): falling back to one process\n"
    assert "FAILED" not in printed.err
    for file in tmp_path.glob("pid*"):
        assert not Path(f"/proc/{file.read_text()}").exists()


@pytest.mark.slow
def test_the_notebook_trains_by_two_processes(tmp_path):
    """Its cells are started as a file; the best model is there afterwards, as if trained here."""
    import nbformat
    from nbclient import NotebookClient

    from bundle.fold import read_package
    from bundle.notebook import build_notebook

    made = nbformat.reads(build_notebook(read_package(ROOT / "kernel")), as_version=4)
    cells = {cell.id: cell for cell in made.cells}
    for name, value in {
        **{"dry_run": True, "image_size": 32, "epochs": 3},
        **{"device": "cpu", "devices": 2},
    }.items():
        source = cells["settings"].source.splitlines()
        (place,) = (k for k, line in enumerate(source) if line.strip().startswith(f'"{name}":'))
        source[place] = f'    "{name}": {value!r},'
        cells["settings"].source = "\n".join(source)
    cells["run-train"].source += "\nprint(run.best_epoch, len(run.history), run.stopped)"
    NotebookClient(made, timeout=300, resources={"metadata": {"path": str(tmp_path)}}).execute()

    def said(name):
        return "".join(o.text for o in cells[name].outputs if o.output_type == "stream")

    assert "runs on 2 processes, each on CPU" in said("run-train")
    assert said("run-train").count("epoch 3/3  loss") == 1
    best, count, *stopped = said("run-train").splitlines()[-1].split()
    assert (count, stopped) == ("3", [])
    metrics = json.loads((tmp_path / "output-dry-run" / "metrics.json").read_text())
    assert metrics["epochs"] == 3
    assert metrics["best_epoch"] == int(best)
    assert f"{metrics['test']['accuracy']:.3f}" in said("run-results")
