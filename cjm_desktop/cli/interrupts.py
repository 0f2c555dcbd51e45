"""Ctrl+C while modules are loaded: an exception in the middle of that shows as a traceback, or makes Qt crash."""

import os
import signal
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final, NoReturn

INTERRUPTED: Final = 130
"""The exit code that shells give a program after Ctrl+C."""


def _end(*_: object) -> NoReturn:
    os._exit(INTERRUPTED)


@contextmanager
def ended_at_once() -> Generator[None]:
    """Let Ctrl+C end the program without a word, as long as there is nothing to put in order before."""
    usual = signal.getsignal(signal.SIGINT)
    if usual is signal.default_int_handler:  # else somebody wants it ignored
        signal.signal(signal.SIGINT, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)
