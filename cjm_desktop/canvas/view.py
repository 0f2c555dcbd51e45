"""The view of the map: where one is, how near, and the patches below what is alive."""

import math
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QNativeGestureEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget
from shiboken6 import isValid

from cjm_desktop.canvas.changes import changed_areas
from cjm_desktop.canvas.patches import Patches
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.sheet import Sheet

LEAST_ZOOM: Final = 0.02
MOST_ZOOM: Final = 8.0
_STEP: Final = 1.2
"""By how much one click of the wheel or one key press zooms."""
_EDGE: Final = 24
"""Pixels around the sheet when all of it is shown."""
_OTHER_SIZE: Final = 4.0
"""How many times larger or smaller a sheet is that has little in common with the one before."""
_SCROLLS: Final = 28
"""Pixels from the edge of the view within which a drag scrolls."""
_SCROLL: Final = 18
"""Pixels by which it scrolls at most at a time."""


class MapView(QGraphicsView):
    """Shows a sheet. The scene holds only what is alive: selection, handles, ghosts and the text editor."""

    zoomed = Signal(float)
    leaving = Signal()
    """The eye is about to go elsewhere in one go."""
    eye_moved = Signal()
    """Another part of the sheet is seen, or another sheet."""

    def __init__(self, parent: QWidget | None = None, painter: SheetPainter | None = None) -> None:
        self._scene = QGraphicsScene()
        super().__init__(self._scene, parent)
        self._sheet: Sheet | None = None
        self._turned = QPoint()
        self._held: tuple[QPoint, QPointF] | None = None
        self._patches = Patches(self._update_device, self, painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._sheet

    @property
    def patches(self) -> Patches:
        """The cached pictures of what is shown."""
        return self._patches

    @property
    def zoom(self) -> float:
        """Logical pixels a pt; 1 is 100 %."""
        return self.transform().m11()

    def point_at(self, place: QPoint) -> QPointF:
        """Return the point of the sheet, in pt, that is seen at a place of the viewport."""
        return self.viewportTransform().inverted()[0].map(QPointF(place))

    def set_desk(self, colour: QColor) -> None:
        """Choose the colour around the sheet."""
        self._patches.set_desk(colour)
        self.viewport().update()

    def _update_device(self, area: QRect) -> None:
        """Show a part of the viewport anew, given in device pixels."""
        ratio = self.devicePixelRatioF()
        part = QRectF(area.x() / ratio, area.y() / ratio, area.width() / ratio, area.height() / ratio)
        self.viewport().update(part.toAlignedRect())

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet from where the eye is; all of it, when what the eye was on is gone."""
        before = self._sheet
        astray = before is None or self._leads_astray(before, sheet)
        changed = None if before is None else changed_areas(before, sheet)
        self._sheet = sheet
        self._patches.show(sheet, changed)
        self._make_room()
        if astray:
            self.show_all()
        if changed is None:
            self.viewport().update()
        else:
            for area in changed:
                seen = self.viewportTransform().mapRect(area).toAlignedRect()
                self.viewport().update(seen.adjusted(-1, -1, 1, 1))  # no line is thinner than a pixel
        self.eye_moved.emit()

    def _leads_astray(self, before: Sheet, after: Sheet) -> bool:
        """Tell whether a sheet is of quite another size than the one before, and so little is seen of it from here."""
        was, now = QRectF(0, 0, before.width, before.height), QRectF(0, 0, after.width, after.height)
        ratio = (now.width() * now.height()) / (was.width() * was.height())
        if 1 / _OTHER_SIZE < ratio < _OTHER_SIZE:
            return False
        room = QRectF(self.viewport().rect())
        seen = self.viewportTransform().mapRect(now)
        is_small = seen.width() < room.width() / 2 and seen.height() < room.height() / 2
        return is_small or not seen.intersects(room) or self.zoom == _fitting(was, self.viewport().size())

    def show_all(self) -> None:
        """Show the whole sheet."""
        if self._sheet is not None:
            self.show_area(QRectF(0, 0, self._sheet.width, self._sheet.height))

    def show_area(self, area: QRectF, least: float = LEAST_ZOOM) -> None:
        """Show an area of the sheet as large as it fits, at most at 200 %; at ``least`` it may not fit."""
        self._set_zoom(max(_fitting(area, self.viewport().size()), least))
        self.show_middle(area)

    def show_middle(self, area: QRectF) -> None:
        """Bring an area into the middle, its beginning where it is larger than the view."""
        room = QSizeF(self.viewport().size()) / self.zoom
        self.centerOn(QRectF(area.topLeft(), area.size().boundedTo(room)).center())

    def show_place(self, area: QRectF) -> None:
        """Scroll as little as needed to see an area, of one larger than the view as much of it or its beginning."""
        seen = self.mapToScene(self.viewport().rect()).boundingRect()
        room = seen.size() - QSizeF(2 * _EDGE, 2 * _EDGE) / self.zoom
        x, width = _begun(area.left(), area.width(), seen.left(), seen.width(), room.width())
        y, height = _begun(area.top(), area.height(), seen.top(), seen.height(), room.height())
        self.ensureVisible(QRectF(x, y, width, height), _EDGE, _EDGE)

    def zoom_to(self, zoom: float, about: QPoint | None = None) -> None:
        """Zoom, keeping what is at a point of the viewport (its middle by default) where it is."""
        place = about if about is not None else self.viewport().rect().center()
        held = self._held[1] if self._held is not None and self._held[0] == place else self.mapToScene(place)
        self._set_zoom(zoom)
        moved = self.viewportTransform().map(held) - QPointF(place)
        self._scroll(round(moved.x()), round(moved.y()))
        self._held = place, held  # so that many small steps, each to whole pixels, do not add up to a drift

    def zoom_by(self, steps: float, about: QPoint | None = None) -> None:
        """Zoom in by so many steps, out when they are negative."""
        self.zoom_to(self.zoom * _STEP**steps, about)

    def _set_zoom(self, zoom: float) -> None:
        zoom = min(MOST_ZOOM, max(LEAST_ZOOM, zoom))
        if zoom != self.zoom:
            self.resetTransform()
            self.scale(zoom, zoom)
            self._make_room()
            self.zoomed.emit(zoom)
            self.eye_moved.emit()

    def _make_room(self) -> None:
        """Let the sheet be moved until it leaves the view, and no further."""
        if self._sheet is not None:
            wide, high = self.viewport().width() / self.zoom, self.viewport().height() / self.zoom
            sheet = QRectF(0, 0, self._sheet.width, self._sheet.height)
            self._scene.setSceneRect(sheet.adjusted(-wide, -high, wide, high))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep showing all of the sheet when all was shown, else keep it where it is from the upper left corner."""
        super().resizeEvent(event)
        self._make_room()
        sheet = self._sheet
        if sheet is not None and self.zoom == _fitting(QRectF(0, 0, sheet.width, sheet.height), event.oldSize()):
            self.show_all()
        self.eye_moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Scroll, and tell; at the very end the scene goes first.

        All is painted anew: with what stays in its place that is quicker than moving pixels and painting the pieces.
        """
        self._held = None
        mode = self.viewportUpdateMode()
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        super().scrollContentsBy(dx, dy)
        self.setViewportUpdateMode(mode)
        if isValid(self._scene):
            self.eye_moved.emit()

    def _scroll(self, right: int, down: int) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + right)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + down)

    def pan(self, moved: QPoint) -> None:
        """Move the sheet by so many pixels."""
        self._scroll(-moved.x(), -moved.y())

    def pan_at_edge(self, place: QPoint) -> bool:
        """Move the sheet when a place of the viewport is at its edge, faster nearer to it; tell whether it is."""
        room = self.viewport().rect().adjusted(_SCROLLS, _SCROLLS, -_SCROLLS, -_SCROLLS)
        right = _pull(place.x() - room.right()) - _pull(room.left() - place.x())
        down = _pull(place.y() - room.bottom()) - _pull(room.top() - place.y())
        self._scroll(right, down)
        return bool(right or down)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802 - Qt's name
        """Paint the patches, in device pixels whatever the screen's scale."""
        ratio = self.devicePixelRatioF()
        view = self.viewportTransform()
        exposed = view.mapRect(QRectF(rect)).toAlignedRect().intersected(self.viewport().rect())
        device = QRectF(
            exposed.x() * ratio, exposed.y() * ratio, exposed.width() * ratio, exposed.height() * ratio
        ).toAlignedRect()
        origin = QPoint(round(view.dx() * ratio), round(view.dy() * ratio))
        painter.save()
        painter.resetTransform()
        painter.scale(1 / ratio, 1 / ratio)
        self._patches.paint(painter, device, origin, view.m11() * ratio)
        painter.restore()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll; with Ctrl zoom to the pointer."""
        place = event.position().toPoint()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120, place)
        elif not event.pixelDelta().isNull():
            self.pan(event.pixelDelta())
        else:
            turned = event.angleDelta()
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not turned.x():
                turned = turned.transposed()
            self._turned += turned
            moved = QPoint(int(self._turned.x() / 2), int(self._turned.y() / 2))
            self._turned -= moved * 2  # fine wheels turn by less than a pixel
            self.pan(moved)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Zoom with two fingers on a touchpad."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_to(self.zoom * (1 + event.value()), event.position().toPoint())
            return True
        return super().viewportEvent(event)


def _pull(depth: int) -> int:
    """Return by how many pixels one scrolls who is so many deep in the edge of the view, or beyond it."""
    return math.ceil(_SCROLL * min(max(depth, 0), _SCROLLS) / _SCROLLS)


def _fitting(area: QRectF, room: QSize) -> float:
    """Return the zoom at which an area fills a view, at most 2."""
    wide, high = room.width() - 2 * _EDGE, room.height() - 2 * _EDGE
    return max(LEAST_ZOOM, min(wide / max(area.width(), 1), high / max(area.height(), 1), 2.0))


def _begun(start: float, length: float, seen: float, seen_length: float, room: float) -> tuple[float, float]:
    """Return what of a length is to be seen: all, or where it has no room what is seen of it, or its beginning."""
    if length <= room:
        return start, length
    is_filled = start <= seen and seen + seen_length <= start + length
    return (seen + (seen_length - room) / 2 if is_filled else start), room
