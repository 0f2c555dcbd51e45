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
        self.found: tuple[Finding, ...] = ()
        """What there was when the map rested last, dismissed or not."""
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

    @property
    def open(self) -> list[Finding]:
        """The findings that were not dismissed."""
        gone = dismissals(self._document.journey)
        return [each for each in self.found if (each.kind, each.about) not in gone]

    @property
    def dismissed(self) -> list[Finding]:
        """The findings that were."""
        gone = dismissals(self._document.journey)
        return [each for each in self.found if (each.kind, each.about) in gone]

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        if before.dismissed is not after.dismissed:
            self.changed.emit()
        if after is not self._seen:
            self._timer.start()

    def _look(self) -> None:
        """Look for findings; while that goes on, the next time waits."""
        journey = self._document.journey
        if self._jobs or journey is self._seen:
            return
        job = Job(partial(_look_at, journey, today()))
        job.done.connect(partial(self._take, journey))
        job.failed.connect(self._fail)
        self._jobs.append(job)

    def _take(self, journey: JourneyMap, seen: _Seen) -> None:
        self._jobs.clear()
        self._seen = journey
        is_new = seen != (self.found, self.guide) or not self.is_known
        (self.found, self.guide), self.is_known = seen, True
        if is_new:
            self.changed.emit()
        if self._document.journey is not journey:
            self._timer.start()

    def _fail(self, error: Exception) -> None:
        self._jobs.clear()
        raise error


def _look_at(journey: JourneyMap, today: dt.date, progress: Progress) -> _Seen:
    return all_findings(journey, today, progress), guide_of(journey, today)


def _cancel(jobs: list[Job]) -> None:
    for job in jobs:
        job.cancel()
