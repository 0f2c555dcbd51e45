"""How firm the order is, in sentences that follow what is turned and rated."""

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.insight.saying_sensitivity import firmness
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Progress
from cjm_desktop.words import Text

_PAUSE: Final = 30
"""Milliseconds after the last change: while something is turned, what is drawn comes first."""


class Sureness(QWidget):
    """A sentence a line, found in a job; what is said is that of the map as it is, or what was said before."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self._planning = planning
        self._lines: list[QLabel] = []
        self._jobs: list[Job] = []
        """At most one."""
        self._said: JourneyMap | None = None
        """The map of which the sentences are."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._find)
        self.destroyed.connect(partial(_cancel, self._jobs))

    def refresh(self) -> None:
        """Say it anew, soon."""
        if self.isVisible() and self._planning.journey is not self._said:
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what has happened unseen."""
        super().showEvent(event)
        self.refresh()

    def _find(self) -> None:
        """Have it found; while that goes on, the next time waits."""
        if self._jobs:
            return
        journey = self._planning.journey
        job = Job(partial(_firmness, journey))
        job.done.connect(partial(self._take, journey))
        job.failed.connect(self._fail)
        self._jobs.append(job)

    def _take(self, journey: JourneyMap, found: tuple[Text, ...]) -> None:
        self._jobs.clear()
        if journey is not self._planning.journey:
            self.refresh()
            return
        self._said = journey
        sentences = [self._planning.say(text) for text in found]
        while len(self._lines) < len(sentences):
            line = note("small")
            self._lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setText(sentences[place] if place < len(sentences) else "")
            line.setVisible(place < len(sentences))
        self.setAccessibleDescription("\n".join(sentences))

    def _fail(self, error: Exception) -> None:
        self._jobs.clear()
        raise error


def _firmness(journey: JourneyMap, _progress: Progress) -> tuple[Text, ...]:
    return firmness(journey)


def _cancel(jobs: list[Job]) -> None:
    for job in jobs:
        job.cancel()
