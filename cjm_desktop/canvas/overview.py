"""A coarse picture of the whole sheet: what stands where no patch is made yet."""

import time
from typing import Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.sheet import Sheet

_SIDE: Final = 2048
"""Longer side of the picture in pixels."""
_SLICE: Final = 256, 64
"""Most pixels, wide and high, that are painted at once: a millisecond or two."""
_BUDGET: Final = 0.002
"""Seconds that are spent on what is out of date when the picture is needed; for the rest the former one stands in."""


class Overview:
    """The picture is brought up to date slice by slice: at once where it is needed, elsewhere between frames."""

    def __init__(self, painter: SheetPainter) -> None:
        self._painter = painter
        self._sheet: Sheet | None = None
        self._picture = QPixmap()
        self._stale = QRegion()

    @property
    def picture(self) -> QPixmap:
        """The picture as far as it is painted."""
        return self._picture

    @property
    def scale(self) -> float:
        """How many pixels of the picture a pt has."""
        return 1.0 if self._sheet is None else self._scale(self._sheet)

    @property
    def is_current(self) -> bool:
        """Whether all of the picture is up to date."""
        return self._stale.isEmpty()

    def show(self, sheet: Sheet, changed: list[QRectF]) -> None:
        """Show another sheet; ``changed`` are the areas in pt that look different."""
        before, self._sheet = self._sheet, sheet
        if before is None or (before.width, before.height) != (sheet.width, sheet.height):
            self._resize(sheet)
            changed = [QRectF(0, 0, sheet.width, sheet.height)]
        for area in changed:
            self._stale += self._pixels(area)

    def paint(self, painter: QPainter, place: QRectF, area: QRectF) -> None:
        """Paint an area in pt at a place."""
        self._refresh(self._stale.intersected(self._pixels(area)), _BUDGET)
        painter.drawPixmap(place, self._picture, self._on_picture(area))

    def refresh(self, seconds: float) -> bool:
        """Paint what is out of date, for some time; tell whether there is more."""
        self._refresh(self._stale, seconds)
        return not self._stale.isEmpty()

    def _resize(self, sheet: Sheet) -> None:
        scale = _SIDE / max(sheet.width, sheet.height)
        picture = QPixmap(max(1, round(sheet.width * scale)), max(1, round(sheet.height * scale)))
        picture.fill(QColor(sheet.theme.paper))
        if not self._picture.isNull():
            with QPainter(picture) as painter:
                painter.drawPixmap(picture.rect(), self._picture)
        self._picture = picture

    def _refresh(self, region: QRegion, seconds: float) -> None:
        deadline = time.perf_counter() + seconds
        wide, high = _SLICE
        around = region.boundingRect()
        for top in range(around.top(), around.bottom() + 1, high):
            for left in range(around.left(), around.right() + 1, wide):
                pixels = QRect(left, top, wide, high).intersected(around)
                if not region.intersects(pixels):
                    continue
                if time.perf_counter() >= deadline:
                    return
                self._paint_slice(pixels)

    def _paint_slice(self, pixels: QRect) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        scale = self._scale(sheet)
        area = QRectF(pixels.x() / scale, pixels.y() / scale, pixels.width() / scale, pixels.height() / scale)
        with QPainter(self._picture) as painter:
            painter.setClipRect(pixels)
            painter.scale(scale, scale)
            self._painter.paint(painter, sheet, area, scale)
        self._stale -= pixels

    def _pixels(self, area: QRectF) -> QRect:
        """Return the pixels that show something of an area, or of a line there: none is thinner than a pixel."""
        return self._on_picture(area).toAlignedRect().adjusted(-1, -1, 1, 1).intersected(self._picture.rect())

    def _on_picture(self, area: QRectF) -> QRectF:
        scale = self.scale
        return QRectF(area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale)

    def _scale(self, sheet: Sheet) -> float:
        return self._picture.width() / sheet.width
