"""Work of which only the newest counts: what was begun before is told to nobody any more."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.progress import Progress
from cjm_desktop.words import Fault

_PAUSE: Final = 120
"""Milliseconds in which other wishes may follow, as while one goes through a list by arrow keys."""


class Latest(QObject):
    """Does the work that is wished for last, beside the window."""

    done = Signal(object)
    """What it returned."""
    failed = Signal(object)
    """The Text that says why it cannot be done."""
    advanced = Signal(float)
    """The part that is done, 0 to 1."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Callable[[Progress], Any] | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        """Whether something is about to be told."""
        return self._job is not None or self._timer.isActive()

    def wish(self, work: Callable[[Progress], Any], *, at_once: bool = False) -> None:
        """Do some work, and no other any more; after a moment in which another wish may follow, or at once."""
        self.stop()
        self._work = work
        if at_once:
            self._begin()
        else:
            self._timer.start()

    def stop(self) -> None:
        """Do nothing any more."""
        self._timer.stop()
        self._work = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _begin(self) -> None:
        if self._work is not None:
            self._job = job = Job(self._work)
            job.progress.connect(self.advanced)
            job.done.connect(partial(self._tell, job))
            job.failed.connect(partial(self._fail, job))

    def _tell(self, job: Job, found: object) -> None:
        if job is self._job:
            self._job = None
            self.done.emit(found)

    def _fail(self, job: Job, error: Exception) -> None:
        if job is not self._job:
            return
        self._job = None
        if not isinstance(error, Fault):
            raise error
        self.failed.emit(error.text)
