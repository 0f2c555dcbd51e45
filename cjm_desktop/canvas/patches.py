"""Cached pictures of the sheet, 128 device pixels wide and high: what makes panning and zooming quick.

Only pixels that are there already reach the screen within a frame. What is missing is painted a few milliseconds at
a time; until then a coarse picture of the whole sheet stands in its place.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap

from cjm_desktop.canvas.overview import Overview
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.sheet import Sheet

SIDE: Final = 128
_TOGETHER: Final = 2, 2
"""How many patches side by side and one below the other are painted at once: a card lies on several of them."""
_BUDGET: Final = 0.001
"""Seconds a frame may spend on painting patches, apart from the last few that it has begun."""
_BUDGET_OF_CHANGE: Final = 0.005
"""The same for the first frame after the sheet has changed, so that an edit is seen at once."""
_BUDGET_BETWEEN: Final = 0.004
"""Seconds that are spent on it between two frames."""
_KEPT: Final = 1600
"""Most patches kept: 100 MB, a dozen screens."""
_MOST_FORMER: Final = 160
"""Most patches of the zoom before that stand in."""

_MOST_PASSING: Final = 600
"""The same while the eye moves, and all of them are about as large as they were: a screen of 3840 × 2160."""
_SHRUNK: Final = 1.6
"""Patches that are drawn so many times smaller are spread over memory, and cost more than they show."""
_AS_SHARP: Final = 1.2
"""Up to so many times its own size the coarse picture is sharp enough while the eye moves."""

_Key = tuple[float, int, int]


class Patches(QObject):
    """The pictures of one sheet; ``made`` is told which part of the screen, in device pixels, can be shown better."""

    def __init__(
        self, made: Callable[[QRect], None], parent: QObject | None = None, painter: SheetPainter | None = None
    ) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._painter = painter or SheetPainter()
        self._patches: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._overview = Overview(self._painter)
        self._desk = QColor()
        self._zoom = 0.0
        self._sharp = 0.0
        self._budget = _BUDGET
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work_between)
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

    @property
    def overview(self) -> Overview:
        """The coarse picture of the whole sheet, which is brought up to date between frames."""
        return self._overview

    def set_desk(self, colour: QColor) -> None:
        """Choose the colour around the sheet."""
        if colour != self._desk:
            self._desk = QColor(colour)
            self._patches.clear()

    def show(self, sheet: Sheet, changed: Iterable[QRectF] | None) -> None:
        """Show another sheet; ``changed`` are the areas in pt that look different, none when everything may."""
        areas = [QRectF(0, 0, sheet.width, sheet.height)] if changed is None else list(changed)
        self._sheet = sheet
        self._missing = []
        self._budget = _BUDGET_OF_CHANGE
        self._overview.show(sheet, areas)
        if changed is None:
            self._patches.clear()
        for area in areas:
            for key in [key for key in self._patches if _touches(key, area)]:
                del self._patches[key]
        self._timer.start()

    def clear(self) -> None:
        """Keep no picture any more."""
        self._timer.stop()
        self._sheet = None
        self._missing = []
        self._patches.clear()
        self._overview = Overview(self._painter)

    def paint(self, painter: QPainter, exposed: QRect, origin: QPoint, zoom: float, *, beside: bool = False) -> None:
        """Paint what the sheet shows in a part of the screen, all in device pixels.

        ``origin`` is where the sheet's upper left corner lies, ``zoom`` how many device pixels a pt has. What is
        painted ``beside`` the rest comes from another place of the sheet.
        """
        sheet = self._sheet
        painter.fillRect(exposed, self._desk)
        if sheet is None:
            return
        part = exposed.intersected(_shown(sheet, origin, zoom))
        if part.isEmpty():
            return
        zoom = round(zoom, 6)
        keys = _keys(part, origin, zoom)
        missing = [key for key in keys if key not in self._patches]
        if missing and zoom == self._zoom:  # while the zoom moves on, no patch made now would be seen again
            missing = self._make_for(missing, sheet, self._budget)
            self._budget = _BUDGET
        self._zoom = zoom
        if missing:
            self._paint_coarse(painter, missing, origin)
            self._paint_former(painter, part, origin, zoom, self._sharp)
            self._wait_for(missing, origin, beside=beside)
        elif not self._missing:
            self._sharp = zoom
        for key in keys:
            patch = self._patches.get(key)
            if patch is not None:
                self._patches.move_to_end(key)
                painter.drawPixmap(_place(key, origin), patch)

    def _make_for(self, missing: list[_Key], sheet: Sheet, seconds: float) -> list[_Key]:
        """Make as many patches as there is time for, at least the first few; return the others."""
        deadline = time.perf_counter() + seconds
        while missing:
            together = _neighbours(missing)
            self._make(together, sheet)
            missing = [key for key in missing if key not in together]
            if time.perf_counter() >= deadline:
                break
        return missing

    def paint_passing(
        self, painter: QPainter, exposed: QRect, origin: QPoint, zoom: float, zooms: Iterable[float]
    ) -> None:
        """Paint what is seen while the eye moves: coarsely, and better where patches of some zooms help."""
        sheet = self._sheet
        painter.fillRect(exposed, self._desk)
        if sheet is None:
            return
        part = exposed.intersected(_shown(sheet, origin, zoom))
        if part.isEmpty():
            return
        area = QRectF(
            (part.x() - origin.x()) / zoom,
            (part.y() - origin.y()) / zoom,
            part.width() / zoom,
            part.height() / zoom,
        )
        helpful = [each for each in dict.fromkeys(round(each, 6) for each in zooms) if each < zoom * _SHRUNK]
        if zoom <= self._overview.scale * _AS_SHARP:
            helpful = []
        whole = next((each for each in helpful if self._has_all(part, origin, zoom, each)), None)
        if whole is None:
            self._overview.paint(painter, QRectF(part), area)
        for known in helpful if whole is None else (whole,):
            self._paint_former(painter, part, origin, zoom, known, most=_MOST_PASSING)

    def _has_all(self, part: QRect, origin: QPoint, zoom: float, former: float) -> bool:
        """Tell whether there are patches of another zoom for all of a part of the screen."""
        keys = _keys_of(part, origin, former / zoom, former)
        return 0 < len(keys) <= _MOST_PASSING and all(key in self._patches for key in keys)

    def prepare(self, part: QRect, origin: QPoint, zoom: float) -> None:
        """Make the patches of what will be seen next, as long as nothing that is seen is missing."""
        sheet = self._sheet
        if sheet is None or self._missing:
            return
        shown = QRectF(0, 0, sheet.width * zoom, sheet.height * zoom).toAlignedRect().translated(origin)
        keys = _keys(part.intersected(shown), origin, round(zoom, 6))
        self._missing = [key for key in keys if key not in self._patches][: _KEPT // 3]
        self._origin = QPoint(origin)
        self._timer.start()

    def _wait_for(self, missing: list[_Key], origin: QPoint, *, beside: bool) -> None:
        """Make these patches between the frames, and those of frames before that are still to be seen."""
        if self._missing and (self._missing[0][0] != missing[0][0] or (self._origin != origin and not beside)):
            self._missing = []
        if not beside:
            self._origin = QPoint(origin)
        self._missing = list(dict.fromkeys((*self._missing, *missing)))
        self._timer.start()

    def _work_between(self) -> None:
        """Make patches for a few milliseconds and show them; when none is missing, see to the coarse picture."""
        sheet = self._sheet
        if sheet is None:
            return
        if not self._missing:
            if self._overview.refresh(_BUDGET_BETWEEN):
                self._timer.start()
            return
        waited = [key for key in self._missing if key not in self._patches]
        left = self._make_for(waited, sheet, _BUDGET_BETWEEN)
        for key in self._missing:
            if key not in left:
                self._made(QRect(_place(key, self._origin), QSize(SIDE, SIDE)))
        self._missing = left
        self._timer.start()

    def _paint_former(
        self, painter: QPainter, part: QRect, origin: QPoint, zoom: float, former: float, most: int = _MOST_FORMER
    ) -> None:
        """Paint the patches of another zoom, larger or smaller, until there are sharp ones."""
        factor = former / zoom
        if factor in (0.0, 1.0):
            return
        keys = _keys_of(part, origin, factor, former)
        for key in keys if len(keys) <= most else ():
            patch = self._patches.get(key)
            if patch is not None:
                _, column, row = key
                side = SIDE / factor
                place = QRectF(origin.x() + column * side, origin.y() + row * side, side, side)
                painter.drawPixmap(place, patch, QRectF(0, 0, SIDE, SIDE))

    def _make(self, keys: list[_Key], sheet: Sheet) -> None:
        """Make neighbouring patches: paint them as one picture and cut it.

        The picture begins where that of all neighbours would: so places are rounded the same, whatever is missing.
        """
        zoom, column, row = keys[0]
        wide, high = _TOGETHER
        left, top = column // wide * wide, row // high * high
        picture = QPixmap(wide * SIDE, high * SIDE)
        box = _box(keys)
        side = SIDE / zoom
        area = QRectF(box.x() * side, box.y() * side, box.width() * side, box.height() * side)
        with QPainter(picture) as painter:
            painter.translate(-left * SIDE, -top * SIDE)
            painter.setClipRect(box.x() * SIDE, box.y() * SIDE, box.width() * SIDE, box.height() * SIDE)
            painter.fillRect(picture.rect().translated(left * SIDE, top * SIDE), self._desk)
            painter.scale(zoom, zoom)
            self._painter.paint(painter, sheet, area.intersected(QRectF(0, 0, sheet.width, sheet.height)), zoom)
        for key in keys:
            _, column, row = key
            self._patches[key] = picture.copy((column - left) * SIDE, (row - top) * SIDE, SIDE, SIDE)
        while len(self._patches) > _KEPT:
            self._patches.popitem(last=False)

    def _paint_coarse(self, painter: QPainter, missing: list[_Key], origin: QPoint) -> None:
        """Paint the coarse picture where patches are missing, in one go."""
        side = SIDE / missing[0][0]
        box = _box(missing)
        place = QRectF(
            origin.x() + box.x() * SIDE, origin.y() + box.y() * SIDE, box.width() * SIDE, box.height() * SIDE
        )
        area = QRectF(box.x() * side, box.y() * side, box.width() * side, box.height() * side)
        self._overview.paint(painter, place, area)


def _keys(part: QRect, origin: QPoint, zoom: float) -> list[_Key]:
    """Return the patches that a part of the screen shows."""
    return [
        (zoom, column, row)
        for row in range((part.top() - origin.y()) // SIDE, (part.bottom() - origin.y()) // SIDE + 1)
        for column in range((part.left() - origin.x()) // SIDE, (part.right() - origin.x()) // SIDE + 1)
    ]


def _keys_of(part: QRect, origin: QPoint, factor: float, zoom: float) -> list[_Key]:
    """Return the patches of a zoom, so many times that of the screen, that a part of it would show.

    None where they are more than anybody keeps: there may be billions.
    """
    if part.width() * part.height() * factor * factor > _KEPT * SIDE * SIDE:
        return []
    left, top = (part.x() - origin.x()) * factor, (part.y() - origin.y()) * factor
    there = QRectF(left, top, part.width() * factor, part.height() * factor)
    return _keys(there.toAlignedRect(), QPoint(0, 0), zoom)


def _neighbours(keys: list[_Key]) -> list[_Key]:
    """Return the first of some patches and those that are painted with it."""
    wide, high = _TOGETHER
    _, first, top = keys[0]
    return [key for key in keys if key[1] // wide == first // wide and key[2] // high == top // high]


def _box(keys: list[_Key]) -> QRect:
    """Return the columns and rows that patches take."""
    columns, rows = [key[1] for key in keys], [key[2] for key in keys]
    return QRect(QPoint(min(columns), min(rows)), QPoint(max(columns), max(rows)))


def _place(key: _Key, origin: QPoint) -> QPoint:
    return QPoint(origin.x() + key[1] * SIDE, origin.y() + key[2] * SIDE)


def _shown(sheet: Sheet, origin: QPoint, zoom: float) -> QRect:
    """Return where a sheet lies on the screen, in device pixels."""
    return QRectF(0, 0, sheet.width * zoom, sheet.height * zoom).toAlignedRect().translated(origin)


def _touches(key: _Key, area: QRectF) -> bool:
    """Tell whether a patch shows some of an area in pt, or of a line there: none is thinner than a pixel."""
    zoom, column, row = key
    pixel, side = 1 / zoom, SIDE / zoom
    left, top = column * side - pixel, row * side - pixel
    wide = side + 2 * pixel
    return left < area.right() and area.left() < left + wide and top < area.bottom() and area.top() < top + wide
