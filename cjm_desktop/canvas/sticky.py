"""Stage bars and lane names stay in sight: strips at the edges of the view while the sheet is scrolled beyond them."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from cjm_desktop.canvas.overlays import Frames
from cjm_desktop.canvas.view import MapView
from cjm_desktop.layout.columns import CONTENT, GUTTER, MARGIN
from cjm_desktop.layout.sheet import Sheet

_LEAST_ZOOM: Final = 0.45
"""Below this, names cannot be read anyway."""
_MOST_OF_VIEW: Final = 0.4
"""A strip that would take more of the view stays where it is on the sheet."""
_EDGE: Final = 10.0
"""Pt of paper around what a strip shows."""
_TILE: Final = 256
"""Device pixels along the strip that one picture shows."""
_KEPT: Final = 64
_HEIGHT: Final = 15.0
"""Above the selection, below what is carried."""


class Strip(QGraphicsItem):
    """A part of the sheet that lies along the upper edge of the view when ``across``, else along the left one."""

    def __init__(self, view: MapView, frames: Frames, *, across: bool) -> None:
        super().__init__()
        self._view = view
        self._frames = frames
        self._across = across
        self._part = QRectF()
        self._framed: list[QRectF] = []
        self._tiles: dict[int, QPixmap] = {}
        self._tiled_zoom = 0.0
        self._drawn = QRectF()
        self._content: tuple[object, ...] = ()
        self.setZValue(_HEIGHT + 1 if across else _HEIGHT)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setVisible(False)

    @property
    def area(self) -> QRectF:
        """What of the scene it covers, nothing when it is not shown."""
        return self._part.translated(self.pos()) if self.isVisible() else QRectF()

    def show_sheet(self, sheet: Sheet, part: QRectF, drawn: QRectF) -> None:
        """Show this part of a sheet from now on; beside what is ``drawn`` of it there is only paper."""
        if part != self._part:
            self.prepareGeometryChange()
        self._part, self._drawn = part, drawn
        content = _content(sheet, across=self._across)
        if content != self._content:
            self._content = content
            self._tiles.clear()
            self.update()

    def settle(self, sheet: Sheet, room: QRectF) -> None:
        """Show the beginning of what lies below or beside it, when that is seen in the ``room`` but not from there on.

        It leaves the room, given in pt, together with the last of the lanes.
        """
        part = self._part
        end = sheet.legend.y if self._across else sheet.columns.right
        start, size = (part.top(), part.height()) if self._across else (part.left(), part.width())
        edge, most = (room.top(), room.height()) if self._across else (room.left(), room.width())
        place = min(edge, end - size)
        is_needed = start < place and edge < end
        self.setVisible(is_needed and self._view.zoom >= _LEAST_ZOOM and size <= most * _MOST_OF_VIEW)
        self.setPos(QPointF(0, place - start) if self._across else QPointF(place - start, 0))

    def show_frames(self) -> None:
        """Frame what is selected now."""
        framed = self._frames.within(self._part)
        if framed != self._framed:
            self._framed = framed
            self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the part that is shown."""
        return self._part

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw its pictures pixel for pixel, the frames of what is selected, and a hairline."""
        del option, widget
        sheet = self._view.sheet
        if sheet is None:
            return
        part = self._part
        painter.save()
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        self._draw_tiles(painter, sheet)
        self._frames.draw(painter, self._framed)
        painter.setPen(_hairline(sheet))
        painter.drawLine(part.bottomLeft() if self._across else part.topRight(), part.bottomRight())
        painter.restore()

    def _draw_tiles(self, painter: QPainter, sheet: Sheet) -> None:
        ratio = self._view.devicePixelRatioF()
        zoom = self._view.zoom * ratio
        if zoom != self._tiled_zoom:
            self._tiles.clear()
            self._tiled_zoom = zoom
        corner = self._view.viewportTransform().map(self.pos() + self._part.topLeft()) * ratio
        left, top = round(corner.x()), round(corner.y())
        room = self._view.viewport().size() * ratio
        start, end = (left, room.width()) if self._across else (top, room.height())
        length = round((self._part.width() if self._across else self._part.height()) * zoom)
        painter.save()
        painter.resetTransform()
        painter.scale(1 / ratio, 1 / ratio)
        for number in range(max(0, -start // _TILE), (min(end - start, length) - 1) // _TILE + 1):
            along = start + number * _TILE
            painter.drawPixmap(*((along, top) if self._across else (left, along)), self._tile(number, sheet, zoom))
        painter.restore()

    def _tile(self, number: int, sheet: Sheet, zoom: float) -> QPixmap:
        tile = self._tiles.get(number)
        if tile is not None:
            return tile
        if len(self._tiles) >= _KEPT:
            self._tiles.clear()
        thick = round((self._part.height() if self._across else self._part.width()) * zoom)
        tile = self._tiles[number] = QPixmap(QSize(_TILE, thick) if self._across else QSize(thick, _TILE))
        tile.fill(QColor(sheet.theme.paper))
        along = number * _TILE / zoom
        first = self._part.topLeft() + (QPointF(along, 0) if self._across else QPointF(0, along))
        area = QRectF(first, tile.size().toSizeF() / zoom).intersected(self._drawn)
        with QPainter(tile) as painter:
            painter.scale(zoom, zoom)
            painter.translate(-first)
            painter.setClipRect(area)
            self._view.patches.sheet_painter.paint(painter, sheet, area, zoom)
        return tile


class Sticky:
    """The two strips of a view, and the empty corner where they meet."""

    def __init__(self, view: MapView, frames: Frames) -> None:
        self._view = view
        self._sheet: Sheet | None = None
        self._header = Strip(view, frames, across=True)
        self._names = Strip(view, frames, across=False)
        self._corner = QGraphicsRectItem()
        self._corner.setZValue(_HEIGHT + 2)
        for item in (self._header, self._names, self._corner):
            view.scene().addItem(item)
        view.eye_moved.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Go to where the eye is now."""
        sheet = self._view.sheet
        if sheet is None:
            return
        if sheet is not self._sheet:
            self._sheet = sheet
            header = QRectF(0, sheet.header.y, sheet.width, sheet.header.height)
            self._header.show_sheet(sheet, header.adjusted(0, -_EDGE, 0, _EDGE), header)
            left, top = MARGIN - _EDGE, sheet.flows.y
            names = QRectF(left, top, CONTENT - GUTTER / 2 - left, sheet.legend.y - top)
            self._names.show_sheet(sheet, names.adjusted(0, sheet.header.y - _EDGE - top, 0, 0), names)
        to_scene = self._view.viewportTransform().inverted()[0]
        room = to_scene.mapRect(QRectF(self._view.viewport().rect()))
        self._header.settle(sheet, room)
        self._names.settle(sheet, room)
        across, down = self._header.area, self._names.area
        corner = across.intersected(down)
        self._corner.setVisible(not corner.isEmpty())
        beyond = 4 / self._view.zoom  # so that its hairline is seen to the right and below alone
        self._corner.setRect(corner.adjusted(-beyond, -beyond, 0, 0))
        self._corner.setPen(_hairline(sheet))
        self._corner.setBrush(QBrush(QColor(sheet.theme.paper)))

    def show_frames(self) -> None:
        """Frame what is selected now."""
        self._header.show_frames()
        self._names.show_frames()

    def below(self, point: QPointF) -> QPointF:
        """Return the point of the sheet that is seen at a point of the scene: another one where a strip covers it."""
        sheet = self._view.sheet
        found = QPointF(point)
        if self._names.area.contains(point):
            found.setX(point.x() - self._names.x())
        if sheet is not None and self._header.area.contains(point):
            found.setY(max(point.y() - self._header.y(), sheet.header.y))
        return found

    @property
    def covered(self) -> tuple[float, float]:
        """How much of the view is covered from the left and from above, in pt."""
        return self._names.area.width(), self._header.area.height()


def _hairline(sheet: Sheet) -> QPen:
    pen = QPen(QColor(sheet.theme.hairline).darker(106), 1)
    pen.setCosmetic(True)
    return pen


def _content(sheet: Sheet, *, across: bool) -> tuple[object, ...]:
    """Return what a strip shows, to be compared."""
    if across:
        return sheet.width, sheet.header.y, sheet.header.shapes, sheet.header.handles
    return (
        sheet.header.y,
        sheet.flows.shapes,
        *((lane.y, lane.block.shapes, lane.block.handles) for lane in sheet.lanes),
        sheet.funnel.shapes,
    )
