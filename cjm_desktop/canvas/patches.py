"""Cached pictures of the sheet, 256 device pixels wide and high: what makes panning and zooming quick.

Only pixels that are there already reach the screen within a frame. What is missing is painted within a few
milliseconds a frame; until then a coarse picture of the whole sheet stands in its place.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap

from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout import Sheet

SIDE: Final = 256
_BUDGET: Final = 0.006
"""Seconds a frame may spend on painting patches."""
_KEPT: Final = 400
"""Most patches kept: 100 MB, a dozen screens."""
_OVERVIEW: Final = 2048
"""Longer side of the coarse picture in pixels."""

_Key = tuple[float, int, int]


class Patches(QObject):
    """The pictures of one sheet; ``wanted`` is called when more of them can be shown."""

    def __init__(self, wanted: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._painter = SheetPainter()
        self._patches: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._overview: QPixmap | None = None
        self._desk = QColor()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(wanted)

    @property
    def is_sharp(self) -> bool:
        """Whether the last frame had all its patches."""
        return not self._timer.isActive()

    @property
    def sheet_painter(self) -> SheetPainter:
        """What paints the patches, for drawing parts of the sheet elsewhere."""
        return self._painter

    def set_desk(self, colour: QColor) -> None:
        """Choose the colour around the sheet."""
        if colour != self._desk:
            self._desk = QColor(colour)
            self._patches.clear()

    def show(self, sheet: Sheet, changed: Iterable[QRectF] | None) -> None:
        """Show another sheet; ``changed`` are the areas in pt that look different, none when everything may."""
        resized = self._sheet is None or (self._sheet.width, self._sheet.height) != (sheet.width, sheet.height)
        self._sheet = sheet
        if changed is None:
            self._patches.clear()
            self._overview = None
            return
        areas = list(changed)
        for key in [key for key in self._patches if any(area.intersects(_area(key)) for area in areas)]:
            del self._patches[key]
        if resized:
            self._overview = None
        elif self._overview is not None:
            for area in areas:
                self._paint_overview(self._overview, area)

    def paint(self, painter: QPainter, exposed: QRect, origin: QPoint, zoom: float) -> None:
        """Paint what the sheet shows in a part of the screen, all in device pixels.

        ``origin`` is where the sheet's upper left corner lies, ``zoom`` how many device pixels a pt has.
        """
        sheet = self._sheet
        painter.fillRect(exposed, self._desk)
        if sheet is None:
            return
        shown = QRectF(0, 0, sheet.width * zoom, sheet.height * zoom).toAlignedRect().translated(origin)
        part = exposed.intersected(shown)
        if part.isEmpty():
            return
        deadline = time.perf_counter() + _BUDGET
        missing = False
        rounded = round(zoom, 6)
        for row in range((part.top() - origin.y()) // SIDE, (part.bottom() - origin.y()) // SIDE + 1):
            for column in range((part.left() - origin.x()) // SIDE, (part.right() - origin.x()) // SIDE + 1):
                key = (rounded, column, row)
                patch = self._patches.get(key)
                if patch is None and time.perf_counter() < deadline:
                    patch = self._make(key, sheet)
                place = QPoint(origin.x() + column * SIDE, origin.y() + row * SIDE)
                if patch is not None:
                    self._patches.move_to_end(key)
                    painter.drawPixmap(place, patch)
                else:
                    missing = True
                    self._paint_coarse(painter, place, key, sheet)
        if missing:
            self._timer.start()

    def _make(self, key: _Key, sheet: Sheet) -> QPixmap:
        patch = QPixmap(SIDE, SIDE)
        patch.fill(self._desk)
        zoom, column, row = key
        with QPainter(patch) as painter:
            painter.translate(-column * SIDE, -row * SIDE)
            painter.scale(zoom, zoom)
            area = _area(key).intersected(QRectF(0, 0, sheet.width, sheet.height))
            self._painter.paint(painter, sheet, area, zoom)
        self._patches[key] = patch
        if len(self._patches) > _KEPT:
            self._patches.popitem(last=False)
        return patch

    def _paint_coarse(self, painter: QPainter, place: QPoint, key: _Key, sheet: Sheet) -> None:
        overview = self._overview
        if overview is None:
            scale = _OVERVIEW / max(sheet.width, sheet.height)
            overview = QPixmap(max(1, round(sheet.width * scale)), max(1, round(sheet.height * scale)))
            overview.fill(QColor(sheet.theme.paper))
            self._paint_overview(overview, QRectF(0, 0, sheet.width, sheet.height))
            self._overview = overview
        scale = overview.width() / sheet.width
        area = _area(key)
        source = QRectF(area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale)
        painter.drawPixmap(QRectF(place.x(), place.y(), SIDE, SIDE), overview, source)

    def _paint_overview(self, overview: QPixmap, area: QRectF) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        scale = overview.width() / sheet.width
        with QPainter(overview) as painter:
            painter.scale(scale, scale)
            painter.setClipRect(area)
            self._painter.paint(painter, sheet, area, scale)


def _area(key: _Key) -> QRectF:
    """Return the area of the sheet in pt that a patch shows."""
    zoom, column, row = key
    side = SIDE / zoom
    return QRectF(column * side, row * side, side, side)
