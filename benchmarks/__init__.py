"""Benchmarks: one script for each claim of the README."""

import hashlib
import json
from dataclasses import asdict

from kernel.config import Config


def name_configuration() -> str:
    """Say which configuration the preset ``optimized`` is: a hash of all its settings."""
    settings = json.dumps(asdict(Config.from_preset("optimized")), sort_keys=True)
    return f"`optimized` is configuration {hashlib.sha256(settings.encode()).hexdigest()[:12]}"
