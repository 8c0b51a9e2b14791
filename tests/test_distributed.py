"""Several processes train as one does; whatever happens to one of them, no other one hangs."""

import dataclasses
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
import torch.distributed as dist
from conftest import ROOT
from folders import write_classes
from group_worker import TINY, Stop, make_examples

FAST = ("--image-size", "16", "--epochs", "3", "--batch-size", "8", "--device", "cpu")
TORCHRUN = (sys.executable, "-m", "torch.distributed.run", "--standalone", "--local-addr=127.0.0.1")


def environment(**more):
    return os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT / "tests")} | more


# What needs no second process.


def test_alone_nothing_is_shared(bundle):
    group = bundle.Group()
    assert (group.first, group.gather(3), group.from_first(4), group.agree(15)) == (
        True,
        [3],
        4,
        15,
    )
    batch = torch.arange(10)
    assert [part.tolist() for part in bundle.cut_passes(batch, 4, group)] == [
        part.tolist() for part in batch.tensor_split(3)
    ]


@pytest.mark.parametrize(("images", "most"), [(16, 16), (16, 3), (5, 1), (13, 1), (4, 9)])
@pytest.mark.parametrize("count", [1, 2, 4])
def test_each_image_of_a_batch_once(bundle, images, most, count):
    batch = torch.randperm(images)
    shares = [
        bundle.cut_passes(batch, most, bundle.Group(bundle.Place(rank, count)))
        for rank in range(count)
    ]
    assert len({len(passes) for passes in shares}) == 1
    assert all(len(part) for passes in shares for part in passes)
    assert sorted(torch.cat([torch.cat(passes) for passes in shares]).tolist()) == list(
        range(images)
    )


def test_too_many_processes(bundle):
    group = bundle.Group(bundle.Place(0, 4))
    bundle.check_shares(group, 8, 4)
    with pytest.raises(bundle.UserError, match="4 processes are more than the 3 training images"):
        bundle.check_shares(group, 3, 16)
    with pytest.raises(bundle.UserError, match="more than the 3 images of a batch"):
        bundle.check_shares(group, 10, 4)  # batches of 4, 3 and 3


def test_place_is_torchruns(bundle, monkeypatch):
    assert bundle.read_place() == bundle.Place()
    for name, value in {
        "RANK": 3,
        "WORLD_SIZE": 4,
        "LOCAL_RANK": 1,
        "LOCAL_WORLD_SIZE": 2,
        "MASTER_ADDR": "node0",
        "MASTER_PORT": 29500,
        "TORCHELASTIC_RESTART_COUNT": 2,
    }.items():
        monkeypatch.setenv(name, str(value))
    place = bundle.read_place()
    assert place == bundle.Place(3, 4, 1, 2, ("node0", 29500), True, 2, True)


class Cards:
    """Makes torch see cards of a kind."""

    def __init__(self, monkeypatch, count, capability=(7, 5)):
        monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
        monkeypatch.setattr(torch.cuda, "device_count", lambda: count)
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device=None: capability)
        monkeypatch.setattr(torch.cuda, "get_arch_list", lambda: ["sm_75"])


def test_each_process_has_a_card(bundle, monkeypatch):
    Cards(monkeypatch, 2)
    for rank in (0, 1):
        place = bundle.Place(rank + 2, 4, rank, 2)
        assert bundle.pick_device("auto", place) == torch.device("cuda", rank)
    with pytest.raises(bundle.UserError, match="3 processes are more than the 2 GPUs"):
        bundle.pick_device("auto", bundle.Place(0, 3, 0, 3))
    with pytest.raises(bundle.UserError, match="one GPU for 2 processes"):
        bundle.pick_device("cuda:0", bundle.Place(0, 2, 0, 2))


def test_the_rule_of_two_cards(bundle, monkeypatch, capsys):
    """Both where the time that they save repays their start; asked for, without a look."""
    Cards(monkeypatch, 2)
    scope = bundle.choose_devices.__globals__
    monkeypatch.setitem(scope, "time_step", lambda config, device: 0.002 * config.batch_size)
    config = bundle.Config()
    assert bundle.choose_devices(config, lambda: 300) == 1
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    assert "190 steps of 16 images: 6 s on one GPU at 32.0 ms" in said
    assert "one is used" in said
    assert bundle.choose_devices(config, lambda: 30000) == 2
    assert "all are used" in capsys.readouterr().out
    # Where a step of half the images takes as long, two are never faster.
    monkeypatch.setitem(scope, "time_step", lambda config, device: 0.015)
    assert bundle.choose_devices(config, lambda: 10**6) == 1
    capsys.readouterr()
    for devices in (1, 2):
        asked = dataclasses.replace(config, devices=devices)
        assert bundle.choose_devices(asked, lambda: 300) == devices
    with pytest.raises(bundle.UserError, match="--devices 3: there are 2 GPUs"):
        bundle.choose_devices(dataclasses.replace(config, devices=3), lambda: 300)
    assert bundle.choose_devices(dataclasses.replace(config, device="cuda:1"), lambda: 10**6) == 1
    assert bundle.choose_devices(dataclasses.replace(config, device="cpu"), lambda: 10**6) == 1
    assert capsys.readouterr().out == ""


def test_a_step_is_timed_and_changes_nothing(bundle):
    config = bundle.Config.from_preset("optimized", **TINY)
    assert bundle.time_step(config, torch.device("cpu"), repeats=1) > 0
    size, norms = bundle.gradient_size(config)
    model = bundle.SClusterFormer(config)
    assert size == 4 * bundle.count_parameters(model)
    bundle.synchronize_norms(model)
    assert norms == sum(isinstance(m, bundle.SyncedBatchNorm) for m in model.modules()) == 4


@pytest.fixture
def lonely_gloo(tmp_path):
    """A process group of one, in this process."""
    store = dist.FileStore(str(tmp_path / "store"), 1)
    dist.init_process_group("gloo", store=store, rank=0, world_size=1)
    yield
    dist.destroy_process_group()


def test_synced_norm_is_batch_norm(bundle, lonely_gloo):
    plain = torch.nn.BatchNorm2d(3).double()
    with torch.no_grad():
        plain.weight.uniform_(0.5, 2)
    holder = torch.nn.Sequential(torch.nn.BatchNorm2d(3).double())
    holder.load_state_dict({f"0.{k}": v.clone() for k, v in plain.state_dict().items()})
    bundle.synchronize_norms(holder)
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


def watches(bundle, tmp_path, count):
    store = dist.FileStore(str(tmp_path / "store"), count)
    made = [bundle.Watch(store, rank, count, None) for rank in range(count)]
    for watch in made:
        watch.beat()
    return made


def test_who_is_gone(bundle, tmp_path, monkeypatch):
    first, second, third = watches(bundle, tmp_path, 3)
    first.look()
    first.check()
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + bundle.SILENCE + 1)
    second.beat()
    first.look()
    with pytest.raises(bundle.ProcessLost, match="process 2 of 3 has died on"):
        first.check()
    third.leave(0, "")
    second.leave(2, "there is no folder x")
    first.look()
    with pytest.raises(bundle.UserError, match="process 1: there is no folder x") as found:
        first.check()
    assert first.speaks(found.value)
    assert not third.speaks(found.value)


def test_who_never_arrives(bundle, tmp_path, monkeypatch):
    store = dist.FileStore(str(tmp_path / "store"), 3)
    watch = bundle.Watch(store, 1, 3, None)
    monkeypatch.setitem(bundle.Watch.start.__globals__, "ARRIVAL", 0)
    with pytest.raises(bundle.ProcessLost, match="processes 0, 2 of 3 have not arrived") as found:
        watch.start()
    assert watch.speaks(found.value)


# One launch of two and of four processes, looked at from many sides.


@pytest.fixture(scope="module")
def found(tmp_path_factory, built_file):
    """What one, two (of the built file) and four processes (of the package) saw, by number."""
    folder = tmp_path_factory.mktemp("group")
    pictures = write_classes(folder / "pictures", a=9, b=8)
    (pictures / "a" / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    worker = str(ROOT / "tests" / "group_worker.py")
    begin_with_one(folder)
    results = {}
    for count, script in ((1, []), (2, [str(built_file)]), (4, [])):
        out = folder / f"{count}.json"
        launcher = (*TORCHRUN, f"--nproc-per-node={count}") if count > 1 else (sys.executable,)
        done = subprocess.run(
            [*launcher, worker, str(folder), str(out), *script],
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
    from conftest import Package

    bundle = Package()
    config, examples = bundle.Config.from_preset("optimized", **TINY), make_examples(bundle)
    for count in (1, 2, 4):
        runtime = bundle.Runtime(torch.device("cpu"), "fp32", folder / f"by-one-{count}")
        run = bundle.start_run(config, runtime, examples)
        forward = run.model.forward

        def dying(images, run=run, forward=forward):
            if run.model.training and run.step == 6:
                raise Stop
            return forward(images)

        run.model.forward = dying
        with pytest.raises(Stop):
            bundle.train(run, runtime, examples)
        bundle.release_output(runtime.output)


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
    assert all(several["by_process"])
    names = sorted(name for names in several["by_process"] for name in names)
    assert names == sorted(one["by_process"][0])
    assert several["again"] == 0
    assert several["same"]
    assert several["left"] == [".json", ".npy"]


@pytest.mark.slow
@pytest.mark.parametrize("count", [2, 4])
def test_what_differs_is_said(found, count):
    nothing, settings, classes, files = found[0][count]["differing"]
    assert nothing == ""
    last = f"process {count - 1} of {count} has other "
    assert settings.startswith(f"{last}settings than process 0, lr 0.5 instead of lr 0.0036")
    assert classes.startswith(f"{last}classes than process 0, a, c instead of a, b")
    assert files.startswith(f"{last}files than process 0, 2 images")


def untimed(history):
    drop = ("images_per_second", "peak_memory_bytes")
    return [{key: row[key] for key in row if key not in drop} for row in history]


@pytest.mark.slow
@pytest.mark.parametrize("count", [2, 4])
def test_another_number_of_processes_goes_on(found, count):
    """From one to several, and from several to one."""
    from conftest import Package

    bundle = Package()
    results, folder = found
    several = results[count]["resumed"]
    assert several["begun"] == 6
    assert several["equal"]
    assert several["stopped"] == [["SIGTERM", 5]] * count  # the epoch's end is no place to leave
    runtime = bundle.Runtime(torch.device("cpu"), "fp32", folder / f"by-{count}")
    config, examples = bundle.Config.from_preset("optimized", **TINY), make_examples(bundle)
    run = bundle.start_run(config, runtime, examples)
    assert run.step == 6
    bundle.train(run, runtime, examples)
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
    done = program(*arguments, "four", "--batch-size", "1", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("error: 2 processes are more than the 1 images of a batch")
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "four").exists()


@pytest.mark.slow
def test_a_process_is_killed(built_file, pictures, tmp_path):
    """Without a restart all end, with a line that names it; with one the run goes on."""
    command = [*TORCHRUN, "--nproc-per-node=2", "--max-restarts=0", built_file]
    arguments = ("--data", pictures, *FAST, "--epochs", "25", "--save-minutes", "1e-9")
    process = start([*command, *arguments], tmp_path, SCLUSTER_TEST="1")
    read_until(process, "epoch  1/25")
    os.kill(worker_pid(1), signal.SIGKILL)
    said, _ = process.communicate(timeout=60)
    assert process.returncode != 0
    assert said.count("error: process 1 of 2 has died on") == 1, said

    command[command.index("--max-restarts=0")] = "--max-restarts=1"
    process = start([*command, *arguments], tmp_path, SCLUSTER_TEST="1")
    read_until(process, "continues from output/last.pt")
    read_until(process, "epoch ")
    os.kill(worker_pid(0), signal.SIGKILL)
    said, _ = process.communicate(timeout=200)
    assert process.returncode == 0, said
    assert said.count("error: process 0 of 2 has died on") == 1, said
    assert "continues from output/last.pt" in said
    assert "epoch 25/25" in said


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
    assert "(SIGTERM); the same command goes on from there" in said
    assert (tmp_path / "output" / "metrics.json").exists()
    if who == "the program":
        assert process.returncode == 0, said
        assert "Traceback" not in said
    saved = torch.load(tmp_path / "output" / "last.pt", weights_only=True)
    assert 0 < saved["step"] < 500 * 5


@pytest.mark.slow
def test_a_launch_that_fails_or_hangs(bundle, tmp_path, monkeypatch, capfd):
    """Both leave nothing running, and a line that says why one process goes on."""
    failing, hanging = tmp_path / "failing.py", tmp_path / "hanging.py"
    failing.write_text("raise SystemExit(7)")
    hanging.write_text(
        "import os, pathlib, signal\n"
        f"file = pathlib.Path({str(tmp_path)!r}, 'pid' + os.environ['RANK'])\n"
        "file.write_text(str(os.getpid()))\n"
        "signal.pause()\n"
    )
    monkeypatch.setitem(bundle.follow.__globals__, "FIRST_STEP", 8)
    assert bundle.launch([str(failing)], 2) == bundle.Outcome(None, False)
    assert (
        "2 processes have failed before their first step: goes on with one"
        in capfd.readouterr().out
    )
    assert bundle.launch([str(hanging)], 2, stream=True) == bundle.Outcome(None, False)
    assert "2 processes have not done a step in 8 s: goes on with one" in capfd.readouterr().out
    for rank in (0, 1):
        pid = int((tmp_path / f"pid{rank}").read_text())
        assert not bundle.is_alive(pid)


@pytest.mark.slow
def test_the_notebook_trains_by_two_processes(tmp_path):
    """Its cells are started as a file; the best model is there afterwards, as if trained here."""
    import nbformat
    from nbclient import NotebookClient

    from build_kernel import build_notebook, read_package

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
    assert said("run-train").count("epoch 3/3") == 1
    best, count, *stopped = said("run-train").splitlines()[-1].split()
    assert (count, stopped) == ("3", [])
    metrics = json.loads((tmp_path / "output-dry-run" / "metrics.json").read_text())
    assert metrics["epochs"] == 3
    assert metrics["best_epoch"] == int(best)
    assert f"{metrics['test']['accuracy']:.3f}" in said("run-results")
