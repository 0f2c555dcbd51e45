"""A line as high as a word that shows how a figure went."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cjm_desktop.app.widgets.appearance import scaled

_SIZE: Final = (72, 20)
_EDGE: Final = 4.0
_DOT: Final = 2.5
_LINE: Final = 1.5


class Sparkline(QWidget):
    """The figures from left to right; the last one has a dot. What it shows is said beside it."""

    def __init__(self, values: Sequence[float]) -> None:
        super().__init__()
        self._values = tuple(values)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as a word."""
        return QSize(*map(scaled, _SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the line over where it began."""
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        paint_trend(painter, room, self._values, self.palette())


def paint_trend(painter: QPainter, room: QRectF, values: Sequence[float], palette: QPalette) -> None:
    """Paint how figures went, as high as there is room."""
    if not values:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    low, high = min(values), max(values)
    steps = max(len(values) - 1, 1)

    def place(number: int, value: float) -> QPointF:
        up = (value - low) / (high - low) if high > low else 0.5
        return QPointF(room.left() + room.width() * number / steps, room.bottom() - room.height() * up)

    points = [place(number, value) for number, value in enumerate(values)]
    if len(points) > 1:
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Midlight), 1))
        painter.drawLine(QPointF(room.left(), points[0].y()), QPointF(room.right(), points[0].y()))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), _LINE))
        painter.drawPolyline(points)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 0))
    painter.setBrush(palette.color(QPalette.ColorRole.Accent))
    painter.drawEllipse(points[-1], _DOT, _DOT)
    painter.restore()
