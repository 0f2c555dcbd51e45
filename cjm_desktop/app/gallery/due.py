"""Which of the recent maps are to be reviewed, with the trend of their key figures: read once the window is there."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cjm_desktop.app.files.times import today
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.widgets.sparkline import Sparkline
from cjm_desktop.insight.reviews import Trend
from cjm_desktop.interchange.report.reading import Entry, read_entry
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.trend_words import change_said, now_said
from cjm_desktop.model.text import harmless
from cjm_desktop.progress import Progress
from cjm_desktop.words import Language, Text, say

_MOST_TRENDS: Final = 2
_POINTS: Final = 24


class DueMaps(QObject):
    """Writes below the buttons of recent maps that they are due."""

    def __init__(
        self, buttons: Mapping[Path, QWidget], column: QBoxLayout, language: Language, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._buttons = buttons
        self._column = column
        self._language: Language = language
        job = Job(partial(_due_among, [*buttons]))
        job.done.connect(self._show)
        self.destroyed.connect(job.cancel)
        self._job = job

    def _show(self, entries: list[Entry]) -> None:
        for entry in entries:
            place = self._column.indexOf(self._buttons[entry.path]) + 1
            self._column.insertWidget(place, _note(entry, self._language))


def _due_among(paths: Sequence[Path], progress: Progress) -> list[Entry]:
    """Return the maps that are to be reviewed; what cannot be read is passed over: nobody has asked for it."""
    day = today()
    found: list[Entry] = []
    for path in paths:
        progress(0)
        entry = read_entry(path, day, progress) if path.is_file() else None
        if isinstance(entry, Entry) and entry.summary.review_due is not None and entry.summary.review_due <= day:
            found.append(entry)
    return found


def _note(entry: Entry, language: Language) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(10, 0, 4, 8)
    column.setSpacing(2)
    said = Text("Welcome", "⚠ Review due since {date}")
    due = plain_label(say(said(date=entry.summary.review_due or today()), language), "complaint")
    due.setWordWrap(True)
    column.addWidget(due)
    for trend in entry.summary.trends[:_MOST_TRENDS]:
        column.addLayout(_trend(trend, entry.summary.currency, language))
    return part


def _trend(trend: Trend, currency: str, language: Language) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    values = (*trend.values, *(() if trend.now is None else (trend.now,)))[-_POINTS:]
    row.addWidget(Sparkline(values))
    figures = change_said(trend, currency, language) or now_said(trend, currency, language)
    said = harmless(f"{figures}  {lane_words(trend.lane, language)[0]}")
    label = plain_label(said, "label")
    label.setWordWrap(True)
    row.addWidget(label, 1)
    return row
