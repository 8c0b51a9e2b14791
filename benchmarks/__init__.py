"""Benchmarks: one script for each claim of README.md and docs/."""

from dataclasses import asdict

from kernel.config import Config
from kernel.train import digest


def name_configuration() -> str:
    """Say which configuration the preset ``optimized`` is: a hash of all its settings, by name."""
    settings = dict(sorted(asdict(Config.from_preset("optimized")).items()))
    return f"`optimized` is configuration {digest(settings)[:12]}"
