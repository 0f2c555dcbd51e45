"""A choice inside a table: what is chosen in a frame with an arrow, painted where a widget each would be too many."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from cjm_desktop.app.widgets.colours import Colours

_CORNER: Final = 6
_SIDE: Final = 9
_ARROW: Final = 4
"""Half of its width."""
ROUND: Final = 2 * _SIDE + 3 * _ARROW
"""Pixels that a chip takes beside its words."""


def paint_chip(painter: QPainter, area: QRect, words: str, colours: Colours, *, chosen: bool) -> None:
    """Paint a chip: filled where something is chosen, bare where nothing is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(QColor(colours.accent if chosen else colours.frame), 1))
    painter.setBrush(QColor(colours.tint if chosen else colours.field))
    painter.drawRoundedRect(frame, _CORNER, _CORNER)
    ink = QColor(colours.ink if chosen else colours.second)
    room = frame.adjusted(_SIDE, 0, 0, 0)
    room.setWidth(frame.width() - ROUND)
    painter.setPen(ink)
    said = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
    x, y = frame.right() - _SIDE - _ARROW, frame.center().y() + 0.5
    painter.setPen(QPen(ink, 1.5))
    painter.drawPolyline(
        QPolygonF(
            [QPointF(x - _ARROW, y - _ARROW / 2), QPointF(x, y + _ARROW / 2), QPointF(x + _ARROW, y - _ARROW / 2)]
        )
    )
    painter.restore()
