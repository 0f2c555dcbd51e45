"""How long work says how far it is, and how it is stopped."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Takes the part that is done, 0 to 1. May raise Cancelled, which the work lets through and cleans up after."""


class Cancelled(Exception):  # noqa: N818 - it is no error
    """Somebody asked to stop."""


def within(progress: Progress, start: float, end: float) -> Progress:
    """Return what takes the progress of a part of some work, which begins and ends at parts of the whole."""
    return lambda done: progress(start + (end - start) * done)


def unheard(done: float) -> None:
    """Take progress that nobody looks at."""
    del done
