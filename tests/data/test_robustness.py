"""Damaged files by the thousand: no crash, no hang, bounded memory."""

import json
import subprocess
import sys

import pytest
from conftest import ROOT


@pytest.mark.slow
def test_mutated_images_and_tables():
    done = subprocess.run(
        [sys.executable, "benchmarks/robustness.py"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout.splitlines()[-1])
    outcomes = [found[k] for k in found if k.endswith(("read", "refused", "used"))]
    assert sum(outcomes) == found["files"] == 5000
    assert min(outcomes) > 50  # the damage is neither always fatal nor always harmless
    assert found["memory_growth_bytes"] < 2**30
