"""Where it runs: cards that torch has kernels for, devices by name, folders to write in."""

import io
import os
import stat
import subprocess
import sys
import time

import pytest
import torch
from conftest import ROOT
from folders import write_classes

from kernel.errors import UserError
from kernel.runtime import Progress, Runtime, check_writable, pick_device, send
from kernel.runtime.device import has_kernels

CUDA_128 = ["sm_70", "sm_75", "sm_80", "sm_86", "sm_90", "sm_100", "sm_120", "compute_120"]


@pytest.mark.parametrize(
    ("capability", "architectures", "expected"),
    [
        ((6, 0), CUDA_128, False),  # a P100, Kaggle's image
        ((7, 5), CUDA_128, True),  # a T4
        ((8, 9), CUDA_128, True),  # an L4 runs sm_86 code
        ((9, 0), ["sm_90a"], True),
        ((6, 0), ["sm_60"], True),
        ((6, 0), ["sm_61"], False),
        ((7, 5), ["sm_80", "compute_80"], False),
        ((9, 0), ["sm_80", "compute_80"], True),  # intermediate code is compiled for later cards
        ((7, 5), [], False),
        ((9, 0), ["gfx90a"], False),  # a ROCm build
    ],
)
def test_has_kernels(capability, architectures, expected):
    assert has_kernels(capability, architectures) is expected


class Card:
    """Makes torch see one card of a capability."""

    def __init__(self, monkeypatch, name, capability):
        monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
        monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda device=None: name)
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device=None: capability)
        monkeypatch.setattr(torch.cuda, "get_arch_list", lambda: CUDA_128)


def test_p100_is_refused_before_it_burns_the_quota(monkeypatch):
    Card(monkeypatch, "Tesla P100-PCIE-16GB", (6, 0))
    with pytest.raises(
        UserError, match=r"P100.*6\.0.*T4 x2; --device cpu trains without it"
    ) as told:
        pick_device("auto")
    assert "\n" not in str(told.value)
    with pytest.raises(UserError, match="P100"):
        pick_device("cuda")
    assert pick_device("cpu") == torch.device("cpu")


def test_what_goes_to_a_card_is_pinned_and_not_waited_for(monkeypatch):
    pinned, sent = [], []

    class Noted(torch.Tensor):
        def pin_memory(self):
            pinned.append(self)
            return self

        def to(self, device, non_blocking=False):
            sent.append((device, non_blocking))
            return self

    batch = torch.zeros(4).as_subclass(Noted)
    card = torch.device("cuda", 0)
    send(batch, card)
    assert len(pinned) == 1
    assert sent == [(card, True)]
    send(batch, torch.device("cpu"))
    assert len(pinned) == 1


def test_t4_is_taken(monkeypatch, capsys):
    Card(monkeypatch, "Tesla T4", (7, 5))
    assert pick_device("auto") == torch.device("cuda:0")
    assert pick_device("cuda:0") == torch.device("cuda:0")
    assert capsys.readouterr().out == ""
    with pytest.raises(UserError, match="no GPU number 1"):
        pick_device("cuda:1")


def test_no_gpu(monkeypatch, capsys):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert pick_device("auto") == torch.device("cpu")
    assert capsys.readouterr().out == ""
    with pytest.raises(UserError, match="--device cuda"):
        pick_device("cuda")


@pytest.mark.parametrize("name", ["gpu", "cuda:x", "mps", "", "meta"])
def test_unknown_device(name):
    with pytest.raises(UserError, match="unknown device"):
        pick_device(name)


def test_writable_leaves_no_trace(tmp_path):
    check_writable(tmp_path / "a" / "b")
    assert list(tmp_path.iterdir()) == []


def test_not_writable(tmp_path):
    (tmp_path / "file").write_text("here first")
    with pytest.raises(UserError, match="--output"):
        check_writable(tmp_path / "file")
    with pytest.raises(UserError, match="--output"):
        check_writable(tmp_path / "file" / "below")
    assert (tmp_path / "file").read_text() == "here first"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_folder(tmp_path):
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(UserError, match="--output"):
        check_writable(tmp_path / "new")
    tmp_path.chmod(stat.S_IRWXU)


def test_phases_add_up(tmp_path):
    runtime = Runtime(torch.device("cpu"), "fp32", tmp_path)
    with runtime.phase("find"):
        pass
    first = runtime.phases["find"]
    with pytest.raises(KeyError), runtime.phase("find"):
        raise KeyError
    assert runtime.phases["find"] > first > 0


def test_without_the_modules_that_windows_lacks(tmp_path):
    """Planning and predicting need neither fcntl nor resource; locks and memory do without."""
    script = "\n".join(
        [
            "import asyncio, os, sys",  # asyncio asks sysconf, outside of Windows
            "sys.modules |= {'fcntl': None, 'resource': None}",
            "del os.sysconf",
            "import torch",
            "from pathlib import Path",
            "from kernel.main import main",
            "from kernel.runtime import lock_output, peak_memory, release_output",
            "assert main(['plan', '--budget-gb', '1.1']) == 0",
            "assert main(['predict', 'missing.png']) == 2",
            "assert peak_memory(torch.device('cpu')) == 0",
            "folder = Path('out')",
            "lock_output(folder)",
            "lock_output(folder)",
            "release_output(folder)",
        ]
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "peak of a step" in done.stdout


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_that_is_not_utf8(program, tmp_path, encoding):
    """What it cannot show is escaped."""
    write_classes(tmp_path / "set", **{"\u5065\u5eb7": 6, "\u9508\u75c5": 6})
    arguments = ("inspect", "--data", "set", "--image-size", "16", "--output", "out")
    done = program(*arguments, cwd=tmp_path, env={"PYTHONIOENCODING": encoding})
    assert done.returncode == 0, done.stderr
    assert "\\u5065\\u5eb7" in done.stdout


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_progress_in_a_log_is_a_line_each_half_minute(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    with Progress("epoch 2/10", 1000, 200) as progress:
        for step in range(1, 9):
            now[0] += 10
            progress.update(50, note=f"step {step}")
    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        "epoch 2/10: 400 of 1000 images, step 4, 5 images/s, 120 s left",
        "epoch 2/10: 600 of 1000 images, step 8, 5 images/s, 80 s left",
    ]
    with Progress("epoch 2/10", 1000, enabled=False) as progress:
        now[0] += 100
        progress.update()
    assert capsys.readouterr().out == ""


def test_progress_on_a_terminal_is_a_bar(monkeypatch, capsys):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with Progress("decoding", 10) as progress:
        for _ in range(10):
            progress.update()
    assert "decoding" in terminal.getvalue()
    assert capsys.readouterr().out == ""
