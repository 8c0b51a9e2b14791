"""The exceptions that a user is meant to read."""

from collections.abc import Sequence


class UserError(Exception):
    """What is wrong and what to do about it, in one line; the program ends with exit code 2."""

    def _render_traceback_(self) -> list[str]:
        """Return what a notebook shows instead of the traceback."""
        return [f"error: {self}"]


class ProcessLost(Exception):
    """Another process does not answer, in one line; the program ends with exit code 5.

    Attributes:
        hanging: numbers of the processes of this machine that do not answer.

    """

    def __init__(self, message: str, hanging: Sequence[int] = ()):
        super().__init__(message)
        self.hanging = hanging


class MemoryExhausted(UserError):
    """Not even one image fits the device's memory."""
