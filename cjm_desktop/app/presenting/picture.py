"""A picture of what is on stage, the sheet as the eye sees it or a page: on the projector, small beside the notes."""

import time
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.presenting.camera import SECONDS, Eye, between, eased, eye_on
from cjm_desktop.app.presenting.pages import PagePictures
from cjm_desktop.canvas.changes import changed_areas
from cjm_desktop.canvas.patches import Patches
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.columns import CONTENT, GUTTER, MARGIN
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.layout.stops import EDGE, Scene

_FRAME: Final = 8
"""Milliseconds between two looks at where the eye is now."""
_DIM: Final = 0.74
"""How much of what is not lit is covered by the colour of the paper."""
_DRAWING: Final = 1.6
"""Seconds in which a curve is drawn in."""


class Picture(QWidget):
    """Shows scenes, and moves from one to the next unless it is ``still``."""

    moved = Signal()
    """The eye is elsewhere."""
    arrived = Signal()
    """The eye is where it was to go, and what is drawn in is drawn."""

    def __init__(self, painter: SheetPainter, parent: QWidget | None = None, *, still: bool = True) -> None:
        super().__init__(parent)
        self.still = still
        self._sheets = painter
        self._patches = Patches(self._made, self, painter)
        self._pages = PagePictures(self.update)
        self._sheet: Sheet | None = None
        self._scene: Scene | None = None
        self._eye = Eye(0, 0, 1)
        self._from: tuple[Eye, Scene | None] = (self._eye, None)
        self._before: QPixmap | None = None
        self._began = 0.0
        self._arrived = True
        self._clock = QTimer(self)
        self._clock.setInterval(_FRAME)
        self._clock.timeout.connect(self._tick)
        self._next: Scene | None = None

    @property
    def scene(self) -> Scene | None:
        """What is shown."""
        return self._scene

    @property
    def sheet(self) -> Sheet | None:
        """Of what a part is shown."""
        return self._sheet

    @property
    def eye(self) -> Eye:
        """Where the eye is."""
        return self._eye

    @property
    def is_sharp(self) -> bool:
        """Whether nothing that was to be shown is missing."""
        return self._patches.is_sharp

    @property
    def has_arrived(self) -> bool:
        """Whether nothing moves."""
        return self._arrived

    @property
    def pixels(self) -> QSize:
        """The device pixels of the picture."""
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    @property
    def proportion(self) -> float:
        """Width by height."""
        return self.width() / max(self.height(), 1)

    @property
    def zoom(self) -> float:
        """Device pixels a pt."""
        return max(self.pixels.width(), 1) / self._eye.width

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet, from where the eye is."""
        if sheet is self._sheet:
            return
        changed = None if self._sheet is None else changed_areas(self._sheet, sheet)
        self._sheet = sheet
        self._patches.set_desk(QColor(sheet.theme.paper))
        self._patches.show(sheet, changed)
        self.update()

    def show_scene(self, scene: Scene | None, following: Scene | None = None) -> None:
        """Go to a scene; what is likely to follow it is made ready."""
        former, self._next = self._scene, following
        is_same = former is not None and scene is not None and former.key == scene.key
        if former is not None and not is_same and not self.still:
            leaves = former.page is not None or (scene is not None and scene.page is not None)
            self._before = self.grab() if leaves and self.isVisible() else None
        self._scene = scene
        self._from = self._eye, former
        if scene is not None and scene.page is not None:
            self._pages.want(scene.page, self.pixels, first=True)
        if former is None or self.still or scene is None or (scene.frame is None and self._before is None):
            self._arrive()
            return
        if is_same and former.frame == scene.frame and former.page is None:
            self.update()
            return
        self._began = time.perf_counter()
        self._arrived = False
        self._clock.start()

    def look(self, eye: Eye) -> None:
        """Look elsewhere at once: a hand moves the sheet, or this picture follows another one."""
        self._clock.stop()
        self._arrived = True
        self._before = None
        self._from = eye, self._scene
        self._eye = eye
        self.moved.emit()
        self.update()

    def go_home(self) -> None:
        """Go back to the frame of the scene."""
        scene = self._scene
        if scene is not None and scene.frame is not None:
            self._from = self._eye, scene
            if self.still:
                self._arrive()
            else:
                self._began = time.perf_counter()
                self._arrived = False
                self._clock.start()

    def close_picture(self) -> None:
        """Work no more."""
        self._clock.stop()
        self._pages.close()

    # Moving

    @property
    def _time(self) -> float:
        """How much of the move is over, 0 to 1."""
        return 1.0 if self._arrived else min((time.perf_counter() - self._began) / SECONDS, 1.0)

    @property
    def _drawn(self) -> float:
        """How much of what is drawn in is drawn, 0 to 1."""
        if self._arrived:
            return 1.0
        return min(max((time.perf_counter() - self._began - SECONDS) / _DRAWING, 0.0), 1.0)

    def _tick(self) -> None:
        scene = self._scene
        if scene is None:
            self._arrive()
            return
        if scene.frame is not None:
            start = self._from[0]
            self._eye = (
                eye_on(scene.frame)
                if self._before is not None
                else between(start, eye_on(scene.frame), eased(self._time))
            )
        draws = scene.drawn_in is not None and (self._from[1] is None or self._from[1].key != scene.key)
        if self._time >= 1 and (not draws or self._drawn >= 1):
            self._arrive()
        else:
            self.moved.emit()
            self.update()

    def _arrive(self) -> None:
        self._clock.stop()
        self._arrived = True
        self._before = None
        if self._scene is not None and self._scene.frame is not None:
            self._eye = eye_on(self._scene.frame)
        self._from = self._eye, self._scene
        self.moved.emit()
        self.arrived.emit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much as before in the new room."""
        super().resizeEvent(event)
        self._arrive()

    # Painting

    def _made(self, _: QRect) -> None:
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what the eye sees, pixel for pixel whatever the screen's scale."""
        ratio = self.devicePixelRatioF()
        with QPainter(self) as painter:
            painter.scale(1 / ratio, 1 / ratio)
            self._paint_scene(painter, QRect(QPoint(0, 0), self.pixels))
            if self._before is not None:
                painter.setOpacity(1 - eased(self._time))
                painter.drawPixmap(QRect(QPoint(0, 0), self.pixels), self._before)
                painter.setOpacity(1)
            painter.scale(ratio, ratio)
            self.paint_above(painter)

    def paint_above(self, painter: QPainter) -> None:
        """Paint what lies above all, in logical pixels: pointers."""

    def _paint_scene(self, painter: QPainter, room: QRect) -> None:
        scene, sheet = self._scene, self._sheet
        if scene is None or sheet is None:
            painter.fillRect(room, QColor("#1B2430") if sheet is None else QColor(sheet.theme.paper))
        elif scene.page is not None:
            image = self._pages.of(scene.page, room.size())
            if image is None:
                painter.fillRect(room, QColor(scene.page.theme.paper))
            else:
                painter.drawImage(0, 0, image)
            self._make_ready()
        else:
            self._paint_map(painter, room, sheet, scene)

    def _origin(self, eye: Eye, room: QRect, zoom: float) -> QPoint:
        return QPoint(
            round(room.width() / 2 - eye.x * zoom),
            round(room.height() / 2 - eye.y * zoom),
        )

    def _paint_map(self, painter: QPainter, room: QRect, sheet: Sheet, scene: Scene) -> None:
        eye = self._eye
        zoom = room.width() / eye.width
        origin = self._origin(eye, room, zoom)
        self._paint_sheet(painter, room, origin, zoom)
        self._paint_over(painter, scene, origin, zoom)
        part = self._time
        former = self._from[1]
        if former is not None and former is not scene and not self._arrived:
            self._dim(painter, room, sheet, former, origin, zoom, 1 - part)
        self._dim(painter, room, sheet, scene, origin, zoom, part)
        if scene.strips:
            was = former is not None and former.strips
            shown = 1.0 if was or self._arrived else max(0.0, part * 2 - 1)
            self._paint_strips(painter, room, sheet, scene, origin, zoom, shown)
        if self._arrived:
            self._make_ready()

    def _paint_sheet(
        self, painter: QPainter, part: QRect, origin: QPoint, zoom: float, *, beside: bool = False
    ) -> None:
        """Paint the sheet: sharply unless the zoom is on its way to another one."""
        goal = self._scene.frame if self._scene is not None else None
        start = self._from[0].width
        end = start if goal is None else goal.right - goal.left
        if self._arrived or abs(start - end) < start * 1e-6 or self._before is not None:
            self._patches.paint(painter, part, origin, zoom, beside=beside)
        else:
            wide = self.pixels.width()
            self._patches.paint_passing(painter, part, origin, zoom, (wide / start, wide / end))

    def _paint_over(self, painter: QPainter, scene: Scene, origin: QPoint, zoom: float) -> None:
        """Paint what covers lanes, and a curve alone while it is drawn in."""
        if scene.over is None or (scene.drawn_in is not None and self._arrived):
            return
        painter.save()
        painter.translate(origin)
        painter.scale(zoom, zoom)
        group = next(iter(scene.over.groups()))
        if scene.drawn_in is not None:
            area = scene.drawn_in
            paper = QColor(scene.over.theme.paper)
            front = area.left + (area.right - area.left) * eased(self._drawn)
            painter.fillRect(QRectF(area.left, area.top, area.right - area.left, area.bottom - area.top), paper)
            painter.setClipRect(QRectF(area.left, area.top, front - area.left, area.bottom - area.top))
        self._sheets.paint_group(painter, group, zoom)
        painter.restore()

    def _dim(
        self, painter: QPainter, room: QRect, sheet: Sheet, scene: Scene, origin: QPoint, zoom: float, part: float
    ) -> None:
        """Let step back what a scene is not about."""
        if scene.lit is None or part <= 0:
            return
        veil = QColor(sheet.theme.paper)
        veil.setAlphaF(_DIM * min(part, 1.0))
        lit = _on_screen(scene.lit, origin, zoom)
        painter.fillRect(QRect(room.left(), room.top(), room.width(), lit.top() - room.top()), veil)
        painter.fillRect(QRect(room.left(), lit.bottom() + 1, room.width(), room.bottom() - lit.bottom()), veil)
        top, high = max(lit.top(), room.top()), min(lit.bottom(), room.bottom()) - max(lit.top(), room.top()) + 1
        painter.fillRect(QRect(room.left(), top, lit.left() - room.left(), high), veil)
        painter.fillRect(QRect(lit.right() + 1, top, room.right() - lit.right(), high), veil)

    def _paint_strips(
        self, painter: QPainter, room: QRect, sheet: Sheet, scene: Scene, origin: QPoint, zoom: float, opacity: float
    ) -> None:
        """Paint the names of stages and steps along the upper edge, those of lanes along the left one."""
        if opacity <= 0:
            return
        head, side = sheet.header.y - EDGE, MARGIN - EDGE
        x, y = origin.x() + round(side * zoom), origin.y() + round(head * zoom)
        left, top = max(x, 0), max(y, 0)
        high, wide = round((sheet.header.height + EDGE + 2) * zoom), round((CONTENT - GUTTER / 2 - side) * zoom)
        painter.save()
        painter.setOpacity(opacity)
        strip = QRect(left, top + high, wide, room.height() - top - high)
        painter.setClipRect(strip)
        there = QPoint(origin.x() + left - x, origin.y())
        self._paint_sheet(painter, strip, there, zoom, beside=True)
        self._paint_over(painter, scene, there, zoom)
        strip = QRect(left + wide, top, room.width() - wide - left, high)
        painter.setClipRect(strip)
        self._paint_sheet(painter, strip, QPoint(origin.x(), origin.y() + top - y), zoom, beside=True)
        self._dim_header(painter, strip, sheet, scene, origin, zoom)
        painter.setClipping(False)
        painter.fillRect(QRect(left, top, wide, high), QColor(sheet.theme.paper))
        painter.setPen(QPen(QColor(sheet.theme.hairline).darker(106), 1))
        if y < 0:
            painter.drawLine(left, high, room.right(), high)
        if x < 0:
            painter.drawLine(wide, 0, wide, room.bottom())
        painter.restore()

    def _dim_header(
        self, painter: QPainter, strip: QRect, sheet: Sheet, scene: Scene, origin: QPoint, zoom: float
    ) -> None:
        if scene.lit is not None:
            whole = Area(scene.lit.left, -1e5, scene.lit.right, 1e5)
            veil = QColor(sheet.theme.paper)
            veil.setAlphaF(_DIM)
            lit = _on_screen(whole, origin, zoom)
            painter.fillRect(QRect(strip.left(), strip.top(), lit.left() - strip.left(), strip.height()), veil)
            painter.fillRect(QRect(lit.right() + 1, strip.top(), strip.right() - lit.right(), strip.height()), veil)

    def _make_ready(self) -> None:
        """Make ready what is likely to be seen next."""
        following = self._next
        if following is None or not self._arrived or not self._patches.is_sharp:
            return
        self._next = None
        if following.page is not None:
            self._pages.want(following.page, self.pixels)
        elif following.frame is not None:
            eye, room = eye_on(following.frame), QRect(QPoint(0, 0), self.pixels)
            zoom = room.width() / eye.width
            self._patches.prepare(room, self._origin(eye, room, zoom), zoom)

    def point_at(self, place: QPointF) -> QPointF:
        """Return the point of the sheet, in pt, that is seen at a place in logical pixels."""
        zoom = self.width() / self._eye.width
        return QPointF(
            self._eye.x + (place.x() - self.width() / 2) / zoom, self._eye.y + (place.y() - self.height() / 2) / zoom
        )

    def place_of(self, area: Area) -> QRectF:
        """Return where an area of the sheet is seen, in logical pixels."""
        zoom = self.width() / self._eye.width
        left = (area.left - self._eye.x) * zoom + self.width() / 2
        top = (area.top - self._eye.y) * zoom + self.height() / 2
        return QRectF(left, top, (area.right - area.left) * zoom, (area.bottom - area.top) * zoom)


def _on_screen(area: Area, origin: QPoint, zoom: float) -> QRect:
    return QRectF(
        area.left * zoom + origin.x(),
        area.top * zoom + origin.y(),
        (area.right - area.left) * zoom,
        (area.bottom - area.top) * zoom,
    ).toRect()
