"""Saving the open map after each pause, where a person prefers that."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.storage.safe_file import ChangedOnDisk
from cjm_desktop.words import Fault, Text

if TYPE_CHECKING:
    from cjm_desktop.app.files.session import Session
    from cjm_desktop.model.records import JourneyMap
    from cjm_desktop.storage.history import Keeping
    from cjm_desktop.storage.saving import Saved, Writing

PAUSE: Final = 2000
"""Milliseconds after the last change before the map is saved."""


class Autosave(QObject):
    """Asks nothing: what hinders it is told once, in ``Session.trouble``, and it waits for the person to save."""

    told = Signal()
    """There is trouble."""
    beaten = Signal()
    """Somebody else has changed the file; nothing was written."""

    def __init__(self, parent: QObject, is_wanted: Callable[[], bool], keeping: "Callable[[], Keeping]") -> None:
        super().__init__(parent)
        self._is_wanted = is_wanted
        self._keeping = keeping
        self._session: Session | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._save)

    def follow(self, session: "Session | None") -> None:
        """Care for another map from now on."""
        self._timer.stop()
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._session = session
        self._unsubscribe = session.document.subscribe(self._changed) if session is not None else None

    @property
    def is_writing(self) -> bool:
        """Whether the file is being written just now."""
        return self._job is not None

    @property
    def cares(self) -> bool:
        """Whether what is changed in the map will be saved: it has a file, that is wanted, and nothing hinders it.

        What was repaired on opening is left until the person changes something.
        """
        session = self._session
        if session is None or not self._is_wanted():
            return False
        is_changed = session.elsewhere is not None and not session.elsewhere.is_gone
        is_hindered = session.trouble is not None or is_changed
        return session.path is not None and not is_hindered and session.document.undo_label is not None

    def wake(self) -> None:
        """Save soon what was changed before that was wanted."""
        if self.cares:
            self._timer.start()

    def save_now(self) -> None:
        """Save what will be saved by itself without a pause; what hinders that is told as ever."""
        self._save()
        self.finish()

    def finish(self) -> None:
        """Wait until nothing is being written any more; what is clicked meanwhile waits too."""
        self._timer.stop()
        if self._job is not None:
            loop = QEventLoop()
            self._job.done.connect(loop.quit)
            self._job.failed.connect(loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _changed(self, before: "JourneyMap", after: "JourneyMap") -> None:
        if before is not after:
            self._timer.start()

    def _save(self) -> None:
        session = self._session
        if session is None or self._job is not None or not self.cares or not session.document.dirty:
            return
        journey = session.document.journey
        keeping = replace(self._keeping(), by_itself=True)
        self._job = Job(partial(_write, session.writing(journey), keeping))
        self._job.done.connect(partial(self._done, session, journey))
        self._job.failed.connect(partial(self._failed, session))

    def _done(self, session: "Session", journey: "JourneyMap", saved: "Saved") -> None:
        self._job = None
        session.take_as_saved(journey, saved)
        if session.document.dirty:  # it was changed meanwhile
            self._timer.start()

    def _failed(self, session: "Session", error: Exception) -> None:
        self._job = None
        if isinstance(error, ChangedOnDisk):
            self.beaten.emit()
            return
        if not isinstance(error, Fault):
            raise error
        session.trouble = Text("Autosave", "The map is no longer saved by itself: {why}")(why=error.text)
        self.told.emit()


def _write(write: "Writing", keeping: "Keeping", _progress: object) -> "Saved":
    return write(keeping)
