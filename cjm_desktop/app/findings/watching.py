"""Looking at what a map reveals and lacks whenever it rests: in a job, so that nobody waits for it."""

import datetime as dt
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from cjm_desktop.app.files.times import today
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.document import Document
from cjm_desktop.insight.findings.facts import Finding
from cjm_desktop.insight.findings.found import all_findings, dismissals
from cjm_desktop.insight.guide import GuideStep, guide_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Progress

_Seen = tuple[tuple[Finding, ...], tuple[GuideStep, ...]]
_REST: Final = 300
"""Milliseconds without a change after which it is looked anew."""


class Watching(QObject):
    """Knows the findings of a document and how far its map is, until it is destroyed."""

    changed = Signal()
    """There is something else than before, or others are dismissed."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs: list[Job] = []
        """At most one."""
        self._seen: JourneyMap | None = None
        """The map in which was looked last."""
        self._found: tuple[Finding, ...] = ()
        """What there was when the map rested last, dismissed or not."""
        self.open: list[Finding] = []
        """What of it was not dismissed."""
        self.dismissed: list[Finding] = []
        self.guide: tuple[GuideStep, ...] = ()
        """The eight steps, as far as they were done then."""
        self.is_known = False
        """Whether it was looked at all."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self.destroyed.connect(document.subscribe(self._follow))
        self.destroyed.connect(partial(_cancel, self._jobs))

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        if before.dismissed is not after.dismissed:
            self._tell()
        if after is not self._seen:
            self._timer.start()

    def _look(self) -> None:
        """Look for findings; while that goes on, the next time waits."""
        journey = self._document.journey
        if self._jobs or journey is self._seen:
            return
        job = Job(partial(_look_at, journey, today(), (self._found, self.guide)))
        job.done.connect(partial(self._take, journey))
        job.failed.connect(self._fail)
        self._jobs.append(job)

    def _take(self, journey: JourneyMap, seen: _Seen) -> None:
        self._jobs.clear()
        self._seen = journey
        found, guide = seen
        if not self.is_known or found is not self._found or guide is not self.guide:
            self._found, self.guide, self.is_known = found, guide, True
            self._tell()
        if self._document.journey is not journey:
            self._timer.start()

    def _tell(self) -> None:
        gone = dismissals(self._document.journey)
        both: tuple[list[Finding], list[Finding]] = [], []
        for finding in self._found:
            both[(finding.kind, finding.about) in gone].append(finding)
        self.open, self.dismissed = both
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._jobs.clear()
        raise error


def _look_at(journey: JourneyMap, today: dt.date, before: _Seen, progress: Progress) -> _Seen:
    """Return what there is in a map; what is as before is that very object, so that the window need not compare."""
    found, guide = all_findings(journey, today, progress), guide_of(journey, today)
    return before[0] if found == before[0] else found, before[1] if guide == before[1] else guide


def _cancel(jobs: list[Job]) -> None:
    for job in jobs:
        job.cancel()
