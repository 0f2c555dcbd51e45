"""How the key figures of a map went from review to review."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Desk, note
from cjm_desktop.app.widgets.labels import plain_label, plain_tip
from cjm_desktop.app.widgets.sparkline import Sparkline
from cjm_desktop.insight.reviews import Trend, trends
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.trend_words import change_said, now_said
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.words import Text

_MOST: Final = 12
"""Lanes that are shown."""
_POINTS: Final = 24
"""Reviews that a line shows."""


class Trends(QWidget):
    """A row for each lane with figures or curves: its name, the line, the mean now, and what has changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[Trend, ...] = ()
        self._kept: tuple[object, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._head = note("label")
        self._head.setText(desk.say(Text("Review", "Means of the lanes, now and since the last review")))
        self._column.addWidget(self._head)
        self.refresh()

    def refresh(self) -> None:
        """Show what the map holds now."""
        journey = self._desk.document.journey
        kept = (*(lane for lane in journey.lanes if not isinstance(lane, CardLane)), journey.reviews, journey.currency)
        if [*map(id, kept)] == [*map(id, self._kept)]:
            return
        self._kept = kept
        shown = trends(journey)[:_MOST]
        show_within(self, bool(shown))
        if shown == self._shown:
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._shown = shown
        self._rows = [self._row(trend, journey.currency) for trend in shown]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()

    def let_go(self) -> None:
        """Hear nothing more."""

    def _row(self, trend: Trend, currency: str) -> QWidget:
        name = lane_words(trend.lane, self._desk.language)[0]
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        called = plain_label(name, "second")
        called.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        called.setToolTip(plain_tip(name))
        column.addWidget(called)
        line = QHBoxLayout()
        line.setSpacing(8)
        values = (*trend.values, *(() if trend.now is None else (trend.now,)))[-_POINTS:]
        line.addWidget(Sparkline(values))
        line.addWidget(plain_label(now_said(trend, currency, self._desk.language), "name"))
        line.addWidget(plain_label(change_said(trend, currency, self._desk.language), "small"))
        line.addStretch()
        column.addLayout(line)
        return row


def show_within(part: QWidget, shown: bool) -> None:
    """Show a part of a form, or hide it; one that is in no form yet would be a window of its own."""
    if not shown or part.parentWidget() is not None:
        part.setVisible(shown)
