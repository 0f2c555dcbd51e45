"""A small picture of the whole sheet in the corner of the view, with a frame around what is seen, to go elsewhere."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from cjm_desktop.canvas.overlays import ACCENT
from cjm_desktop.canvas.view import MapView
from cjm_desktop.layout.sheet import Sheet

_MOST: Final = QSize(208, 132)
"""Most pixels of the picture."""
_PART: Final = 3.6
"""The view is at least so many times wider and higher."""
_PADDING: Final = 6
_APART: Final = 12
"""Pixels between it and the edges of the view."""
_SHADOW: Final = 8
_PAUSE: Final = 250
"""Milliseconds after the last change before the picture is painted again."""
_FRAME: Final = QPen(ACCENT, 1.5)
_TINT: Final = QColor(ACCENT.red(), ACCENT.green(), ACCENT.blue(), 22)


class MiniMap(QGraphicsItem):
    """Drawn in pixels whatever the zoom; not shown until it is wanted, nor while all of the sheet is seen."""

    def __init__(self, view: MapView) -> None:
        super().__init__()
        self._view = view
        self._wanted = False
        self._pictured: Sheet | None = None
        self._picture = QPixmap()
        self._box = QRectF()
        self._seen = QRectF()
        self._corner = QPointF()
        self._grip = QPointF()
        self._timer = QTimer(view)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._paint_picture)
        self.setZValue(60)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setVisible(False)
        view.scene().addItem(self)
        view.eye_moved.connect(self.settle)

    def set_wanted(self, wanted: bool) -> None:
        """Show it whenever it helps, or never."""
        if wanted is not self._wanted:
            self._wanted = wanted
            self.settle()

    @property
    def map_area(self) -> QRectF:
        """Where in the viewport the picture of the sheet is."""
        return self._view.viewportTransform().mapRect(self.mapRectToScene(self._box)) if self.isVisible() else QRectF()

    def settle(self) -> None:
        """Go to the corner of the view, and frame what is seen now."""
        sheet, view = self._view.sheet, self._view
        if sheet is None:
            return
        to_scene = view.viewportTransform().inverted()[0]
        room = view.viewport().rect()
        seen = to_scene.mapRect(QRectF(room))
        whole = QRectF(0, 0, sheet.width, sheet.height)
        most = QSizeF(min(_MOST.width(), room.width() / _PART), min(_MOST.height(), room.height() / _PART))
        size = whole.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        self.setVisible(self._wanted and not seen.contains(whole))
        if not self.isVisible():
            return
        box = QRectF(QPointF(0, 0), size)
        resized = box != self._box
        if resized:
            self.prepareGeometryChange()
            self._box = box
        edge = _APART + _PADDING
        self._corner = QPointF(room.width() - size.width() - edge, room.height() - size.height() - edge)
        self.setScale(1 / view.zoom)
        self.setPos(to_scene.map(self._corner))
        factor = size.width() / sheet.width
        self._seen = QRectF(seen.topLeft() * factor, seen.size() * factor)
        self.update()
        if self._picture.isNull() or resized:
            self._paint_picture()
        elif self._pictured is not sheet:
            self._timer.start()

    def _paint_picture(self) -> None:
        """Paint panel and map once, for every frame until there is a better picture of the map."""
        sheet = self._view.sheet
        if sheet is None or self._box.isEmpty():
            return
        ratio = self._view.devicePixelRatioF()
        self._picture = QPixmap((self.boundingRect().size() * ratio).toSize())
        self._picture.fill(Qt.GlobalColor.transparent)
        self._picture.setDevicePixelRatio(ratio)
        with QPainter(self._picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-self.boundingRect().topLeft())
            self._paint_panel(painter)
            small = (self._box.size() * ratio).toSize().expandedTo(QSize(1, 1))
            painter.drawPixmap(self._box, self._small_map(small), QRectF(QPointF(), small.toSizeF()))
        self._pictured = sheet
        self.update()
        if not self._view.patches.overview.is_current:
            self._timer.start()

    def _paint_panel(self, painter: QPainter) -> None:
        panel = self._box.adjusted(-_PADDING, -_PADDING, _PADDING, _PADDING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 30, 45, 8))
        for step in range(_SHADOW, 0, -2):
            painter.drawRoundedRect(panel.adjusted(-step / 2, 0, step / 2, step), 6 + step / 2, 6 + step / 2)
        painter.setBrush(QColor("#FFFFFF"))
        painter.setPen(QPen(QColor("#D5DBE3"), 1))
        painter.drawRoundedRect(panel, 6, 6)

    def _small_map(self, size: QSize) -> QPixmap:
        large = self._view.patches.overview.picture
        return large.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the panel and its shadow."""
        edge = _PADDING + _SHADOW
        return self._box.adjusted(-edge, -edge, edge, edge)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the picture, and the frame around what is seen."""
        del option, widget
        painter.drawPixmap(self.boundingRect().topLeft(), self._picture)
        painter.setBrush(_TINT)
        painter.setPen(_FRAME)
        painter.drawRoundedRect(self._seen.intersected(self._box).adjusted(-1, -1, 1, 1), 2, 2)

    # Hands

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the frame; beside it, go there first."""
        self._view.leaving.emit()
        place = self._place(event)
        self._grip = self._seen.center() - place if self._seen.contains(place) else QPointF()
        self._go(place)

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the view along."""
        self._go(self._place(event))

    def _place(self, event: QGraphicsSceneMouseEvent) -> QPointF:
        """Return the place of the pointer on the picture; the event's own one is late, for we move below it."""
        return QPointF(self._view.viewport().mapFromGlobal(event.screenPos())) - self._corner

    def _go(self, place: QPointF) -> None:
        sheet = self._view.sheet
        if sheet is not None:
            self._view.centerOn((place + self._grip) * (sheet.width / self._box.width()))
