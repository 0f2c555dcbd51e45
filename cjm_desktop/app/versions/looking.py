"""Looking into versions beside the window: what is in one, and what was done from one to the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from cjm_desktop.app.versions.rows import Entry
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.insight.compare import differences
from cjm_desktop.insight.saying import said_of, summed_up
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Progress
from cjm_desktop.storage.history import about, version_opened, versions_of
from cjm_desktop.storage.reading import Opened
from cjm_desktop.storage.version_names import name_of
from cjm_desktop.words import Fault, Text

MOST_LINES: Final = 200
"""Differences that are listed; of the others it is said how many there are."""
_PAUSE: Final = 80
"""Milliseconds on a version before it is looked into."""
_KNOWN: Final = 16
"""Versions that are remembered once they were looked into."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a version holds, and what was changed since."""

    opened: Opened
    lines: tuple[Text, ...]
    count: int
    summary: Text


def listed(folder: Path, name: str, _progress: Progress) -> list[Entry]:
    """Return the versions of a map that can be told, the newest first."""
    told = ((version, about(version)) for version in versions_of(folder, name))
    return [
        Entry(version, each, name_of(version) if version.is_named else "")
        for version, each in told
        if each is not None and each.id == name
    ]


class Looking(QObject):
    """Looks into one version at a time: the last one asked for."""

    done = Signal(int, object)
    """The number of a version, and the ``Look`` at it."""
    failed = Signal(int, object)
    """The number of a version that cannot be read, and the Text that says why."""

    def __init__(self, now: JourneyMap, parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._entry: Entry | None = None
        self._known: dict[int, Look] = {}
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        """Whether a version is about to be told."""
        return self._job is not None or self._timer.isActive()

    def look(self, entry: Entry) -> None:
        """Look into a version, and into no other any more; what is known is told at once."""
        self.stop()
        known = self._known.get(entry.version.number)
        if known is not None:
            self.done.emit(entry.version.number, known)
        else:
            self._entry = entry
            self._timer.start()

    def stop(self) -> None:
        """Look into nothing any more."""
        self._timer.stop()
        self._entry = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _begin(self) -> None:
        if self._entry is not None:
            number = self._entry.version.number
            self._job = Job(partial(_look, self._entry, self._now))
            self._job.done.connect(partial(self._tell, number))
            self._job.failed.connect(partial(self._fail, number))

    def _tell(self, number: int, look: Look) -> None:
        self._job = None
        self._known[number] = look
        if len(self._known) > _KNOWN:
            self._known.pop(next(iter(self._known)))
        self.done.emit(number, look)

    def _fail(self, number: int, error: Exception) -> None:
        self._job = None
        if not isinstance(error, Fault):
            raise error
        self.failed.emit(number, error.text)


def _look(entry: Entry, now: JourneyMap, progress: Progress) -> Look:
    opened = version_opened(entry.version, progress)
    found = differences(opened.journey, now)
    lines = tuple(said_of(each, now.currency) for each in found[:MOST_LINES])
    return Look(opened, lines, len(found), summed_up(found))


class Describing(QObject):
    """Says what was done in versions that are in sight, one after the other: words cost more than counts."""

    described = Signal(int, object)
    """The number of a version, and the Text that says what was done since the one before it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wishes: list[tuple[Entry, Entry]] = []
        self._done: set[int] = set()
        self._last: tuple[int, JourneyMap] | None = None
        self._job: Job | None = None

    def wish(self, pairs: Sequence[tuple[Entry, Entry]]) -> None:
        """Describe these versions, each with the one before it, and no others any more."""
        self._wishes = [pair for pair in pairs if pair[0].version.number not in self._done]
        if self._job is None:
            self._next()

    def stop(self) -> None:
        """Describe nothing any more."""
        self._wishes = []
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _next(self) -> None:
        if self._wishes:
            entry, before = self._wishes.pop(0)
            self._job = Job(partial(_describe, entry, before, self._last))
            self._job.done.connect(partial(self._tell, entry.version.number))
            self._job.failed.connect(partial(self._skip, entry.version.number))

    def _tell(self, number: int, found: tuple[Text, tuple[int, JourneyMap]]) -> None:
        self._job = None
        self._done.add(number)
        said, self._last = found
        self.described.emit(number, said)
        self._next()

    def _skip(self, number: int, error: Exception) -> None:
        self._job = None
        self._done.add(number)
        if not isinstance(error, Fault):
            raise error
        self._next()


def _describe(
    entry: Entry, before: Entry, last: tuple[int, JourneyMap] | None, progress: Progress
) -> tuple[Text, tuple[int, JourneyMap]]:
    """Return what was done in a version, and the map before it, which the next one asks for."""
    known = last is not None and last[0] == entry.version.number
    now = last[1] if last is not None and known else version_opened(entry.version, progress).journey
    former = version_opened(before.version, progress).journey
    return summed_up(differences(former, now)), (before.version.number, former)
