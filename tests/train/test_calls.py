"""A training step starts few operations: on a GPU each costs as much as its arithmetic."""

from conftest import ROOT  # noqa: F401 - makes the package importable

from benchmarks.calls import PARTS, count_calls, default_run


def test_a_step_makes_few_calls():
    calls = count_calls(default_run()).calls
    by_part = {part: calls[part].total() for part in PARTS}
    assert sum(by_part.values()) <= 1200, by_part
    assert 400 < by_part["forward"] + by_part["backward"] <= 800, by_part
    assert by_part["augmentation"] > 10, by_part
    assert by_part["optimizer"] > 100, by_part
