"""What a presenter points with: a red dot with a tail, and a light in the dark."""

import time
from collections import deque
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRadialGradient

Pointer = Literal["none", "laser", "spotlight"]

_RED: Final = "#E5231B"
_DOT: Final = 0.011
_LIGHT: Final = 0.19
"""Radius of the dot and of the light, as parts of the height of the screen."""
_LEAST_DOT: Final = 7.0
_TAIL: Final = 0.22
"""Seconds that the tail of the dot lasts."""
_NIGHT: Final = 0.72


@dataclass
class Pointing:
    """Where the pointer is, and where it was a moment ago."""

    kind: Pointer = "none"
    place: QPointF | None = None
    _tail: deque[tuple[float, QPointF]] = field(default_factory=lambda: deque[tuple[float, QPointF]](maxlen=24))

    def switch(self, kind: Pointer) -> None:
        """Point with something, or with nothing where that is in the hand already."""
        self.kind = "none" if self.kind == kind else kind
        self._tail.clear()

    def move(self, place: QPointF) -> None:
        """Be somewhere else."""
        self.place = QPointF(place)
        self._tail.append((time.perf_counter(), self.place))

    @property
    def fades(self) -> bool:
        """Whether there is a tail that fades."""
        return self.kind == "laser" and bool(self._tail) and time.perf_counter() - self._tail[-1][0] < _TAIL

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint the pointer in logical pixels."""
        if self.place is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.kind == "laser":
            self._paint_dot(painter, room)
        elif self.kind == "spotlight":
            self._paint_light(painter, room)

    def _paint_dot(self, painter: QPainter, room: QRectF) -> None:
        if self.place is None:
            return
        radius = max(room.height() * _DOT, _LEAST_DOT)
        now = time.perf_counter()
        tail = [(now - when, place) for when, place in self._tail if now - when < _TAIL]
        for (age, start), (_, end) in pairwise(tail):
            colour = QColor(_RED)
            colour.setAlphaF(0.55 * (1 - age / _TAIL))
            pen = QPen(colour, radius * 1.3 * (1 - age / _TAIL))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(start, end)
        glow = QRadialGradient(self.place, radius * 2.4)
        for at, alpha in ((0.0, 0.55), (0.4, 0.4), (1.0, 0.0)):
            colour = QColor(_RED)
            colour.setAlphaF(alpha)
            glow.setColorAt(at, colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(self.place, radius * 2.4, radius * 2.4)
        painter.setBrush(QColor(_RED))
        painter.setPen(QPen(QColor("#FFFFFF"), max(1.0, radius / 6)))
        painter.drawEllipse(self.place, radius, radius)

    def _paint_light(self, painter: QPainter, room: QRectF) -> None:
        """Darken all but a disc, with a fine rim."""
        if self.place is None:
            return
        radius = room.height() * _LIGHT
        night = QColor("#0B1017")
        night.setAlphaF(_NIGHT)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        path.addRect(room)
        path.addEllipse(self.place, radius, radius)
        painter.fillPath(path, night)
        rim = QColor("#FFFFFF")
        rim.setAlphaF(0.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(rim, max(1.5, room.height() / 540)))
        painter.drawEllipse(self.place, radius, radius)
