"""What a round of voting shows above the cards: dots, equally large at every zoom, and the cell that cards go to."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from cjm_desktop.layout.places import Area

_FILL: Final = QColor("#1F4FA8")
_ALL: Final = QColor("#1B2430")
_INK: Final = QColor("#FFFFFF")
_RIM: Final = 2.0

Mark = tuple[Area, int, bool]
"""A card, the dots on it, and whether they are one person's or everybody's."""


class Dots(QGraphicsItem):
    """A disc with a number at the upper right corner of each card: blue for one person's, dark and wide for all."""

    def __init__(self, side: float) -> None:
        """Make none yet; ``side`` is how high one is, in logical pixels."""
        super().__init__()
        self.side = side
        self.marks: list[Mark] = []
        self._bounds = QRectF()
        self.setZValue(20)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_marks(self, marks: Iterable[Mark], zoom: float) -> None:
        """Show these and no others; ``zoom`` is in logical pixels a pt."""
        self.prepareGeometryChange()
        self.marks = list(marks)
        edge = 3 * self.side / zoom
        self._bounds = QRectF()
        for area, _, _ in self.marks:
            self._bounds |= QRectF(area.right - edge, area.top - edge, 2 * edge, 2 * edge)
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return what the dots may cover."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw all of them, in pixels."""
        del option, widget
        view = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for area, count, own in self.marks:
            self._draw(painter, view.map(QPointF(area.right, area.top)), count, own=own)
        painter.restore()

    def _draw(self, painter: QPainter, corner: QPointF, count: int, *, own: bool) -> None:
        font = QFont(painter.font())
        font.setBold(True)
        font.setPixelSize(round(self.side * 0.58))
        painter.setFont(font)
        text = str(count) if own else f"● {count}"
        width = max(self.side, painter.fontMetrics().horizontalAdvance(text) + self.side * 0.6)
        place = QRectF(corner.x() - width + self.side * 0.4, corner.y() - self.side * 0.4, width, self.side)
        painter.setPen(QPen(_INK, _RIM))
        painter.setBrush(_FILL if own else _ALL)
        painter.drawRoundedRect(place, self.side / 2, self.side / 2)
        painter.setPen(_INK)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
