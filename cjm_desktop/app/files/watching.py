"""Watching the file of the open map: what somebody else makes of it is noticed at once, and read beside the window.

The system tells of changes to the file and to its folder, for whoever saves in one stroke puts another file in its
place. Some network disks tell nothing: so it is looked at, too, whenever the person comes back to the window. Saving
compares the file in any case.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.jobs import Job

if TYPE_CHECKING:
    from pathlib import Path

    from cjm_desktop.app.files.session import Session
    from cjm_desktop.model.records import JourneyMap
    from cjm_desktop.progress import Progress
    from cjm_desktop.storage.elsewhere import Known, Look, Stamp

# Imports inside functions: the model is not waited for before there is a map.

PAUSE: Final = 250
"""Milliseconds without a change until the file is looked at: who writes it may not be done."""


class Watching(QObject):
    """Follows the file of one session at a time."""

    found = Signal()
    """It is known what became of the file, see ``Session.elsewhere``; not told as long as nothing did."""

    def __init__(self, window: QWidget, is_writing: Callable[[], bool]) -> None:
        """Watch nothing yet; ``is_writing`` tells whether the program itself is about to change the file."""
        super().__init__(window)
        self._is_writing = is_writing
        self._session: Session | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._path: Path | None = None
        self._stamp: Stamp | None = None
        self._job: Job | None = None
        self._reads = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._stir)
        self._watcher.directoryChanged.connect(self._stir_nearby)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        window.installEventFilter(self)

    def follow(self, session: "Session | None") -> None:
        """Watch the file of another session, or none."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._session = session
        self._unsubscribe = session.document.subscribe(self._document_told) if session is not None else None
        self._watch()

    def look(self) -> None:
        """Look at the file soon, whatever the system says of it."""
        self._reads = True
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at the file when the person comes back."""
        if event.type() is QEvent.Type.WindowActivate and self._path is not None:
            self.look()
        return super().eventFilter(watched, event)

    def _watch(self) -> None:
        """Begin with the file that the session has now."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._path = self._session.path if self._session is not None else None
        self._stamp = None
        if self._path is not None:
            self.look()

    def _document_told(self, before: "JourneyMap", after: "JourneyMap") -> None:
        if before is after and self._session is not None and self._session.path != self._path:
            self._watch()  # it was saved under another name

    def _stir(self, _path: str) -> None:
        self.look()

    def _stir_nearby(self, _path: str) -> None:
        self._timer.start()

    def _look(self) -> None:
        session = self._session
        known = session.known if session is not None else None
        if session is None or session.path is None or known is None:
            return
        if self._job is not None or self._is_writing():
            self._timer.start()
            return
        stamp = None if self._reads else self._stamp
        self._reads = False
        work = partial(looked, session.path, known, stamp)
        self._job = Job(work)
        self._job.done.connect(partial(self._seen, session, known))
        self._job.failed.connect(self._broke)

    def _seen(self, session: "Session", known: "Known", look: "Look") -> None:
        self._job = None
        if session.fingerprint != known.fingerprint or self._is_writing():
            self.look()  # it was saved meanwhile: what was seen may be our own
            return
        self._stamp = look.stamp
        self._renew(look)
        is_news = look.is_read and (look.found is not None or session.elsewhere is not None)
        if is_news:
            session.elsewhere = look.found
        if is_news or look.copies != session.copies:
            session.copies = look.copies
            self.found.emit()

    def _broke(self, error: Exception) -> None:
        self._job = None
        raise error

    def _renew(self, look: "Look") -> None:
        """Watch what is there now: the watch of a file that was replaced or removed went with it."""
        wanted = {str(look.folder)}
        if look.stamp is not None:
            wanted.add(str(look.target))
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := watched - wanted:
            self._watcher.removePaths([*gone])
        if missing := wanted - watched:
            self._watcher.addPaths([*missing])
            self._timer.start()  # it may have changed just before it was watched


def looked(path: "Path", known: "Known", stamp: "Stamp | None", _progress: "Progress") -> "Look":
    """Look at a file, as ``look_at`` does: the work of a job."""
    from cjm_desktop.storage.elsewhere import look_at  # noqa: PLC0415

    return look_at(path, known, stamp)
