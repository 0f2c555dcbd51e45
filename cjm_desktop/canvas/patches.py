"""Cached pictures of the sheet, 256 device pixels wide and high: what makes panning and zooming quick.

Only pixels that are there already reach the screen within a frame. What is missing is painted within a few
milliseconds a frame; until then a coarse picture of the whole sheet stands in its place.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap

from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.sheet import Sheet

SIDE: Final = 128
_BUDGET: Final = 0.0015
"""Seconds a frame may spend on painting patches."""
_AT_LEAST: Final = 4
"""Patches that are made in a frame anyway: what one changed card covers."""
_BUDGET_BETWEEN: Final = 0.008
"""Seconds that are spent on it between two frames."""
_KEPT: Final = 1600
"""Most patches kept: 100 MB, a dozen screens."""
_MOST_FORMER: Final = 160
"""Most patches of the zoom before that stand in."""
_OVERVIEW: Final = 2048
"""Longer side of the coarse picture in pixels."""

_Key = tuple[float, int, int]


class Patches(QObject):
    """The pictures of one sheet; ``made`` is told which part of the screen, in device pixels, can be shown better."""

    def __init__(self, made: Callable[[QRect], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._painter = SheetPainter()
        self._patches: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._overview: QPixmap | None = None
        self._stale: list[QRectF] = []
        """Where the coarse picture is not up to date; it is brought so when it is needed."""
        self._desk = QColor()
        self._zoom = 0.0
        self._sharp = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._make_missing)
        self._made = made
        self._missing: list[_Key] = []
        self._origin = QPoint()

    @property
    def is_sharp(self) -> bool:
        """Whether nothing that was to be shown is missing."""
        return not self._missing

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
            self._missing = []
            self._patches.clear()
            self._overview = None
            return
        areas = list(changed)
        self._missing = []
        for key in [key for key in self._patches if any(area.intersects(_area(key)) for area in areas)]:
            del self._patches[key]
        if resized:
            self._overview = None
        else:
            self._stale.extend(areas)

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
        zoom = round(zoom, 6)
        keys = _keys(part, origin, zoom)
        missing = [key for key in keys if key not in self._patches]
        if zoom == self._zoom:  # while the zoom moves on, no patch made now would be seen again
            missing = self._made_at_once(missing, sheet)
        self._zoom = zoom
        if missing:
            self._paint_coarse(painter, missing, origin, sheet)
            self._paint_former(painter, part, origin, zoom)
            self._wait_for(missing, origin)
        elif not self._missing:
            self._sharp = zoom
        for key in keys:
            patch = self._patches.get(key)
            if patch is not None:
                self._patches.move_to_end(key)
                painter.drawPixmap(_place(key, origin), patch)

    def _made_at_once(self, missing: list[_Key], sheet: Sheet) -> list[_Key]:
        """Make as many patches as a frame has time for, at least those of one card; return the others."""
        deadline = time.perf_counter() + _BUDGET
        for number, key in enumerate(missing):
            if number >= _AT_LEAST and time.perf_counter() >= deadline:
                return missing[number:]
            self._make(key, sheet)
        return []

    def _wait_for(self, missing: list[_Key], origin: QPoint) -> None:
        """Make these patches between the frames, and those of frames before that are still to be seen."""
        if self._missing and (self._missing[0][0] != missing[0][0] or self._origin != origin):
            self._missing = []
        self._origin = QPoint(origin)
        self._missing = list(dict.fromkeys((*self._missing, *missing)))
        self._timer.start()

    def _make_missing(self) -> None:
        """Make patches for a few milliseconds and show them."""
        sheet = self._sheet
        deadline = time.perf_counter() + _BUDGET_BETWEEN
        made: list[QRect] = []
        while self._missing and sheet is not None and (not made or time.perf_counter() < deadline):
            key = self._missing.pop(0)
            if key not in self._patches:
                self._make(key, sheet)
            made.append(QRect(_place(key, self._origin), QSize(SIDE, SIDE)))
        for area in made:
            self._made(area)
        if self._missing:
            self._timer.start()

    def _paint_former(self, painter: QPainter, part: QRect, origin: QPoint, zoom: float) -> None:
        """Paint the patches of the zoom before, larger or smaller, until there are sharp ones."""
        factor = self._sharp / zoom
        if factor in (0.0, 1.0):
            return
        there = QRectF(
            (part.x() - origin.x()) * factor,
            (part.y() - origin.y()) * factor,
            part.width() * factor,
            part.height() * factor,
        )
        keys = _keys(there.toAlignedRect(), QPoint(0, 0), self._sharp)
        for key in keys if len(keys) <= _MOST_FORMER else ():
            patch = self._patches.get(key)
            if patch is not None:
                _, column, row = key
                side = SIDE / factor
                place = QRectF(origin.x() + column * side, origin.y() + row * side, side, side)
                painter.drawPixmap(place, patch, QRectF(0, 0, SIDE, SIDE))

    def _make(self, key: _Key, sheet: Sheet) -> None:
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

    def _paint_coarse(self, painter: QPainter, missing: list[_Key], origin: QPoint, sheet: Sheet) -> None:
        """Paint the coarse picture where patches are missing, in one go."""
        overview = self._up_to_date_overview(sheet)
        scale = overview.width() / sheet.width
        zoom, _, top = missing[0]
        columns = [key[1] for key in missing]
        left, right, bottom = min(columns), max(columns), missing[-1][2]
        side = SIDE / zoom * scale
        wide, high = right - left + 1, bottom - top + 1
        place = QRectF(origin.x() + left * SIDE, origin.y() + top * SIDE, wide * SIDE, high * SIDE)
        painter.drawPixmap(place, overview, QRectF(left * side, top * side, wide * side, high * side))

    def _up_to_date_overview(self, sheet: Sheet) -> QPixmap:
        overview = self._overview
        if overview is None:
            scale = _OVERVIEW / max(sheet.width, sheet.height)
            overview = QPixmap(max(1, round(sheet.width * scale)), max(1, round(sheet.height * scale)))
            overview.fill(QColor(sheet.theme.paper))
            self._overview = overview
            self._stale = [QRectF(0, 0, sheet.width, sheet.height)]
        while self._stale:
            self._paint_overview(overview, self._stale.pop())
        return overview

    def _paint_overview(self, overview: QPixmap, area: QRectF) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        scale = overview.width() / sheet.width
        with QPainter(overview) as painter:
            painter.scale(scale, scale)
            painter.setClipRect(area)
            self._painter.paint(painter, sheet, area, scale)


def _keys(part: QRect, origin: QPoint, zoom: float) -> list[_Key]:
    """Return the patches that a part of the screen shows."""
    return [
        (zoom, column, row)
        for row in range((part.top() - origin.y()) // SIDE, (part.bottom() - origin.y()) // SIDE + 1)
        for column in range((part.left() - origin.x()) // SIDE, (part.right() - origin.x()) // SIDE + 1)
    ]


def _place(key: _Key, origin: QPoint) -> QPoint:
    return QPoint(origin.x() + key[1] * SIDE, origin.y() + key[2] * SIDE)


def _area(key: _Key) -> QRectF:
    """Return the area of the sheet in pt that a patch shows."""
    zoom, column, row = key
    side = SIDE / zoom
    return QRectF(column * side, row * side, side, side)
