"""Small marks on the sheet where something was said that is not resolved. On screen only."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsObject, QGraphicsSceneMouseEvent, QStyleOptionGraphicsItem, QWidget

from cjm_desktop.canvas.bubbles import DOT, NEAR, WIDEST, bubble, mark_box
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.view import MapView
from cjm_desktop.document import Document
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.threads import Counted, counted

_BLOCK: Final = 512.0
_HEIGHT: Final = 12.0
"""Above the frames of what is selected, below the strips that stay in sight."""
_INK: Final = QColor("#FFFFFF")
_FILL: Final = QColor("#5B4B9E")


class Marks(QGraphicsObject):
    """A bubble at the upper right corner of each card, step and stage with open comments; what is not seen is free."""

    pressed = Signal(str)
    """The id of what the mark is on."""

    def __init__(self, view: MapView, document: Document) -> None:
        super().__init__()
        self._view = view
        self._document = document
        self._journey: JourneyMap | None = None
        self._sheet: Sheet | None = None
        self._counted: dict[str, Counted] = {}
        self._blocks: dict[tuple[int, int], list[tuple[QPointF, str, int]]] = {}
        self._bounds = QRectF()
        self.setZValue(_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFlag(QGraphicsObject.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        view.scene().addItem(self)
        view.eye_moved.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Take note of another map or another sheet."""
        sheet, journey = self._view.sheet, self._document.journey
        if sheet is None or (journey is self._journey and sheet is self._sheet):
            return
        self._journey, self._sheet = journey, sheet
        self._counted = counted(journey, self._counted)
        counts = {name: count for part in self._counted.values() for name, count in part.counts.items()}
        self.prepareGeometryChange()
        self._bounds = QRectF(0, 0, sheet.width, sheet.height)
        self._blocks = {}
        for found in areas_of(sheet, frozenset(counts)):
            corner = rect(found.area).topRight()
            block = int(corner.x() // _BLOCK), int(corner.y() // _BLOCK)
            self._blocks.setdefault(block, []).append((corner, found.record, counts[found.record]))
        self.setVisible(bool(counts))
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the sheet."""
        return self._bounds

    def shape(self) -> QPainterPath:
        """Return what can be pressed: the marks alone."""
        path = QPainterPath()
        for corner, _, count in self._near(self._seen()):
            path.addRect(self._box(corner, count))
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the marks that are seen."""
        del widget
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(painter.font())
        font.setPixelSize(11)
        font.setBold(True)
        painter.setFont(font)
        for corner, _, count in self._near(option.exposedRect):
            self._draw(painter, corner, count)

    def _draw(self, painter: QPainter, corner: QPointF, count: int) -> None:
        painter.save()
        painter.translate(corner)
        painter.scale(1 / self._view.zoom, 1 / self._view.zoom)
        painter.setPen(QPen(_INK, 1.5))
        painter.setBrush(_FILL)
        if self._view.zoom < NEAR:
            painter.drawEllipse(QPointF(0, 0), DOT, DOT)
        else:
            box = bubble(count)
            path = QPainterPath()
            path.addRoundedRect(box, 6, 6)
            tail = QPainterPath(QPointF(box.left() + 4, box.bottom() - 4))
            tail.lineTo(box.left() + 3, box.bottom() + 4)
            tail.lineTo(box.left() + 10, box.bottom() - 1)
            painter.drawPath(path.united(tail))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
        painter.restore()

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Say which mark was pressed."""
        for corner, name, count in self._near(self._seen()):
            if self._box(corner, count).contains(event.pos()):
                self.pressed.emit(name)
                return

    def _seen(self) -> QRectF:
        to_scene = self._view.viewportTransform().inverted()[0]
        return to_scene.mapRect(QRectF(self._view.viewport().rect()))

    def _near(self, area: QRectF) -> list[tuple[QPointF, str, int]]:
        """Return the marks that may be seen in an area."""
        reach = WIDEST / self._view.zoom
        area = area.adjusted(-reach, -reach, reach, reach)
        across = range(int(area.left() // _BLOCK), int(area.right() // _BLOCK) + 1)
        down = range(int(area.top() // _BLOCK), int(area.bottom() // _BLOCK) + 1)
        return [mark for x in across for y in down for mark in self._blocks.get((x, y), ()) if area.contains(mark[0])]

    def _box(self, corner: QPointF, count: int) -> QRectF:
        """Return where on the sheet a mark is."""
        box = mark_box(count, self._view.zoom)
        scale = 1 / self._view.zoom
        return QRectF(corner + box.topLeft() * scale, box.size() * scale)
