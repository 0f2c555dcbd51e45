"""Work beside the window, on immutable values: the only place that starts threads."""

import gc
import sys
import time
from collections.abc import Callable
from functools import partial
from threading import Event, Thread
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

from cjm_desktop.progress import Cancelled, Progress

_QUICK: Final = 0.0005
"""Seconds after which the window gets its turn while a job runs: both share one interpreter."""
_TURN: Final = 0.002
"""Seconds after which work that tells its progress steps aside for the window. ``_QUICK`` alone is not enough: work
that lets go of the interpreter of itself, for microseconds each time, as shaping does, is never asked to."""
_ASIDE: Final = 0.00005
_LEAST_TOLD: Final = 0.002
"""By how much a job has to be further before that is told again."""


class _Running:
    """Jobs whose thread has not ended, and how the interpreter is set as long as there are any.

    The garbage collector is off meanwhile: run by a job, it would take widgets apart in a thread that is not theirs,
    which ends the program. Used in the window's thread alone.
    """

    def __init__(self) -> None:
        self._jobs: set[Job] = set()
        self._collected = True
        self._usual = 0.0

    def __contains__(self, job: "Job") -> bool:
        return job in self._jobs

    def add(self, job: "Job") -> None:
        """Keep a job that is about to begin."""
        if not self._jobs:
            self._usual = sys.getswitchinterval()
            self._collected = gc.isenabled()
            sys.setswitchinterval(_QUICK)
            gc.disable()
        self._jobs.add(job)

    def discard(self, job: "Job") -> None:
        """Let a job go that has ended."""
        self._jobs.discard(job)
        if not self._jobs:
            sys.setswitchinterval(self._usual)
            if self._collected:
                gc.enable()


_RUNNING: Final = _Running()


class Job(QObject):
    """Work that is done beside the window, and told in the window's thread.

    The thread is Python's own: the program does not end under it, and nothing breaks when it outlives the window.
    """

    progress = Signal(float)
    """The part that is done, 0 to 1."""
    done = Signal(object)
    """What the work returned."""
    failed = Signal(Exception)
    """What the work raised."""
    _moved = Signal(float)
    _ended = Signal(object)

    def __init__(self, work: Callable[[Progress], Any]) -> None:
        """Start work; it tells its progress often and touches nothing that the window changes."""
        super().__init__()
        self._work = work
        self._told = 0.0
        self._stepped_aside = 0.0
        self._cancelled = Event()
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._run)
        _RUNNING.add(self)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether its thread still works."""
        return self in _RUNNING

    def cancel(self) -> None:
        """Stop: nothing is told from now on, and the work ends where it next tells its progress."""
        self._cancelled.set()

    def finish(self) -> None:
        """Wait here until it is done, and have that told: for where no event loop runs any more."""
        self._thread.join()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def _run(self) -> None:
        self._ended.emit(self._outcome())

    def _outcome(self) -> Callable[[], None]:
        try:
            return partial(self.done.emit, self._work(self._progressed))
        except Exception as error:
            return partial(self.failed.emit, error)

    def _progressed(self, done: float) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        now = time.perf_counter()
        if now - self._stepped_aside >= _TURN:
            time.sleep(_ASIDE)
            self._stepped_aside = time.perf_counter()
        if done - self._told >= _LEAST_TOLD:
            self._told = done
            self._moved.emit(done)

    def _on_moved(self, done: float) -> None:
        if not self._cancelled.is_set():
            self.progress.emit(done)

    def _on_ended(self, tell: Callable[[], None]) -> None:
        self._thread.join()
        _RUNNING.discard(self)
        if not self._cancelled.is_set():
            tell()
