"""What a format without pages will hold, in place of a preview."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.interchange.order import Order
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.omission_sheet import TITLE, omissions_said
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Language, Text, say

_EDGE: Final = 20
_MARGIN: Final = 28


class Contents(QWidget):
    """Says what there is of the map, as the view shows it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = note("title")
        self._facts = note("second")
        self._lanes = note("small")
        self._omissions = note("second")
        self._parts = (self._title, self._facts, self._lanes, self._omissions)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setWidgetResizable(True)
        around = QVBoxLayout(self)
        around.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        around.addWidget(self._area)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        for part in self._parts:
            column.addWidget(part)
        column.addStretch()
        self._area.setWidget(inside)

    def show_order(self, order: Order, language: Language) -> None:
        """Show what is asked for."""
        journey = order.shown
        self._title.setText(journey.title)
        self._facts.setText("\n".join(say(fact, language) for fact in _facts(journey)))
        self._lanes.setText("\n".join(_lanes(journey)))
        self._omissions.setText("\n".join(say(text, language) for text in _omissions(order)))
        self._omissions.setVisible(bool(self._omissions.text()))
        self._area.setAccessibleName(say(Text("Export", "What the file will hold"), language))
        self._area.setAccessibleDescription("\n".join(part.text() for part in self._parts))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the desk on which it lies."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Shadow))


def _facts(journey: JourneyMap) -> Iterator[Text]:
    counts = (
        (Text("Export", "Stages: {count}"), len(journey.stages)),
        (Text("Export", "Steps: {count}"), sum(1 for _ in steps_of(journey))),
        (Text("Export", "Personas: {count}"), len(journey.personas)),
        (Text("Export", "Flows: {count}"), len(journey.flows)),
        (Text("Export", "Lanes: {count}"), len(journey.lanes)),
    )
    return (text(count=count) for text, count in counts if count)


def _lanes(journey: JourneyMap) -> Iterator[str]:
    for lane in journey.lanes:
        name = lane_words(lane, journey.language)[0]
        yield f"{name} · {len(lane.cards)}" if isinstance(lane, CardLane) else name


def _omissions(order: Order) -> tuple[Text, ...]:
    return () if order.omissions is None else (TITLE, *omissions_said(order.omissions))
