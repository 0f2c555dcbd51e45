"""The figures that a proof found: `packaging/dev.py prove` prints them at its end."""

from collections.abc import Callable
from typing import Final

tellers: Final[list[Callable[[str, object], None]]] = []
"""What takes the figures of the test that runs now, the last one."""


def told(name: str, value: object) -> None:
    """Have a figure printed, by a name that says what it is of and in which unit."""
    tellers[-1](name, value)
