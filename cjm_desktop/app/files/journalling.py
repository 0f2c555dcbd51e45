"""Keeping the unsaved work of a window on disk, beside the window and soon after each change."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.storage.kept import journal_folder
from cjm_desktop.words import Fault, Text

if TYPE_CHECKING:
    from cjm_desktop.app.files.session import Session
    from cjm_desktop.model.records import JourneyMap
    from cjm_desktop.storage.journal import Journal, Owner

PAUSE: Final = 500
"""Milliseconds after a change before it is written; more of them in this time are written together."""
_AGAIN: Final = 20_000
"""Milliseconds after which it is tried again where it could not be written."""


class Journalling(QObject):
    """Asks nothing, and stops no work: what hinders it is told in ``Session.unprotected``, until it is possible."""

    told = Signal()
    """Whether unsaved work is protected is another thing now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._journal: Journal | None = None
        self._given: tuple[Owner, JourneyMap] | None = None
        self._is_there = self._is_late = False
        self.ends = False
        """Whether the program ends, so that what is unsaved is left to the next start and nobody is asked about it."""
        self._ends: list[Callable[[], None]] = []
        self.destroyed.connect(partial(_end, self._ends))  # fields that go later would still tell it
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)

    def follow(self, session: "Session | None") -> None:
        """Care for another map from now on. Of the former one nothing is kept, unless the program ends."""
        self._rest()
        _end(self._ends)
        if self._journal is not None and self.ends:
            self._journal.leave()
        elif self._journal is not None:
            self._journal.remove()
        self._session = self._journal = self._given = None
        self.ends = False
        if session is not None:
            from cjm_desktop.storage.journal import new_journal  # noqa: PLC0415 - see files

            self._session = session
            self._journal = new_journal(journal_folder())
            self._is_there = False
            document = session.document
            self._ends += document.subscribe(self._changed), document.drafts.subscribe(self._wake)
            self._wake()

    def take_over(self, journal: "Journal") -> None:
        """Go on in what a crash left: once all is written there, it is what the map is now."""
        self._rest()
        if self._journal is not None and self._is_there:
            self._journal.remove()
        self._journal, self._is_there, self._given = journal, True, None
        self._wake()

    def hold(self) -> None:
        """Have what is unsaved on disk now: the program ends, and nobody can be asked.

        Should it go on all the same, it goes on as before with the next change.
        """
        self._rest()
        journey = self._unsaved()
        if journey is not None and self._session is not None and self._journal is not None:
            with suppress(Fault):  # that it cannot be written was said long ago
                self._journal.write(_owner(self._session), journey)
                self._is_there = True
        self.ends = True

    def _rest(self) -> None:
        """Wait until nothing is being written any more; what is clicked meanwhile waits too."""
        self._timer.stop()
        if self._job is not None:
            loop = QEventLoop()
            self._job.done.connect(loop.quit)
            self._job.failed.connect(loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            self._timer.stop()

    def _changed(self, _before: "JourneyMap", _after: "JourneyMap") -> None:
        if self._unsaved() is None:
            self._remove()  # at once, lest a crash brings back what is saved
        else:
            self._wake()

    def _wake(self) -> None:
        self.ends = False
        if self._job is not None:
            self._is_late = True
        elif not self._timer.isActive() or self._timer.remainingTime() > PAUSE:
            self._timer.start(PAUSE)

    def _unsaved(self) -> "JourneyMap | None":
        """Return the map as it is now, with what is being written; none when all of that is saved."""
        if self._session is None:
            return None
        document = self._session.document
        written = document.written
        return written if document.dirty or written is not document.journey else None

    def _write(self) -> None:
        if self._session is None or self._journal is None or self._job is not None:
            return
        journey = self._unsaved()
        if journey is None:
            self._remove()
            return
        owner = _owner(self._session)
        if self._given is None or journey is not self._given[1] or owner != self._given[0]:
            self._given, self._is_there, self._is_late = (owner, journey), True, False
            self._job = Job(partial(_write, self._journal, owner, journey))
            self._job.done.connect(self._done)
            self._job.failed.connect(self._failed)

    def _remove(self) -> None:
        """Forget what is saved by now, if nothing is being written; else that is seen to afterwards."""
        self._timer.stop()
        if self._journal is not None and self._is_there and self._job is None:
            self._journal.remove()
            self._given, self._is_there = None, False

    def _done(self) -> None:
        self._job = None
        self._tell(None)
        if self._unsaved() is None:
            self._remove()
        elif self._is_late:
            self._timer.start(PAUSE)

    def _failed(self, error: Exception) -> None:
        self._job = self._given = None
        if not isinstance(error, Fault):
            raise error
        self._tell(error.text)
        self._timer.start(_AGAIN)

    def _tell(self, trouble: Text | None) -> None:
        session = self._session
        if session is not None and session.unprotected != trouble:
            session.unprotected = trouble
            self.told.emit()


def _end(subscriptions: "list[Callable[[], None]]", *_: object) -> None:
    while subscriptions:
        subscriptions.pop()()


def _owner(session: "Session") -> "Owner":
    from cjm_desktop.storage.journal import Owner  # noqa: PLC0415 - see above

    return Owner(session.path, session.fingerprint, session.called or session.document.journey.title)


def _write(journal: "Journal", owner: "Owner", journey: "JourneyMap", _progress: object) -> None:
    journal.write(owner, journey)
