"""A page as it will be printed: the paper, its margin, and the sheet at its place."""

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.drawing.qt_pages import Part, paint_part, parts_of, rectangle
from cjm_desktop.paper.page import Area, Page

_EDGE: Final = 20
"""Pixels around the paper."""
_FINER: Final = 2.5
"""By how much finer than the map in the window: type that is too small to be read is still seen to be there."""
_SLICE: Final = 0.008
"""Seconds of painting after which the window gets its turn."""


class Preview(QWidget):
    """Shows a page as large as there is room, painted in short slices."""

    keys = Signal(object)
    """The QKeyEvent of a key that was pressed here; whoever hears it says whether it was meant for it."""

    def __init__(self) -> None:
        super().__init__()
        self._painter = SheetPainter()
        self._shown: tuple[Page, float] | None = None
        self._picture = QPixmap()
        self._left: Iterator[Part] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._paint_some)
        self.setMinimumSize(320, 280)

    def show_page(self, page: Page, margin: float) -> None:
        """Show another page; its margin is in pt."""
        self._shown = page, margin
        self._begin()

    def paper(self) -> QRectF:
        """Return where the paper lies in the widget; nothing when there is none."""
        if self._shown is None:
            return QRectF()
        page, _ = self._shown
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        scale = min(room.width() / page.width, room.height() / page.height)
        paper = QRectF(0, 0, page.width * scale, page.height * scale)
        paper.moveCenter(QPointF(room.center()))
        return paper

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let others decide."""
        event.ignore()
        self.keys.emit(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Paint again in the new size."""
        super().resizeEvent(event)
        self._begin()

    def _begin(self) -> None:
        if self._shown is None:
            return
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap((self.paper().size() * ratio).toSize().expandedTo(QPixmap(1, 1).size()))
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(QColor(Qt.GlobalColor.white))
        self._left = parts_of(self._shown[0])
        self._paint_some()
        self._timer.start()

    def _paint_some(self) -> None:
        if self._shown is None:
            return
        page, _ = self._shown
        scale = self.paper().width() / page.width
        zoom = scale * self.devicePixelRatioF() * _FINER
        until = time.monotonic() + _SLICE
        with QPainter(self._picture) as painter:
            painter.scale(scale, scale)
            for part in self._left:
                paint_part(painter, self._painter, part, zoom)
                if time.monotonic() > until:
                    break
            else:
                self._timer.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the desk, the paper with what is printed, its edge and its margin."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Shadow))
            if self._shown is None:
                return
            page, margin = self._shown
            paper = self.paper()
            painter.drawPixmap(paper, self._picture, QRectF(self._picture.rect()))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawRect(paper)
            zoom = paper.width() / page.width
            kept = page.trim if page.tile is None else Area(0, 0, page.width, page.height)
            printed = rectangle(kept.wider(-margin))
            painter.setPen(QPen(QColor(page.theme.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(QRectF(printed.topLeft() * zoom, printed.size() * zoom).translated(paper.topLeft()))
            if self.hasFocus():
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
