"""A picture of what is on stage, the sheet as the eye sees it or a page: on the projector, small beside the notes."""

import time
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.presenting.both import BothScenes
from cjm_desktop.app.presenting.camera import Eye, eased, eye_on
from cjm_desktop.app.presenting.move import Move
from cjm_desktop.app.presenting.pages import PagePictures
from cjm_desktop.app.presenting.painting import SheetScenes, look_of
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.aligned import Pair
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.scene import Scene
from cjm_desktop.layout.sheet import Drawn, Sheet

_FRAME: Final = 8
"""Milliseconds between two looks at where the eye is now."""
_NOTHING: Final = "#1B2430"


class Picture(QWidget):
    """Shows scenes, and moves from one to the next unless it is ``still``."""

    moved = Signal()
    """The eye is elsewhere."""
    arrived = Signal()
    """The eye is where it was to go, and what is drawn in is drawn."""

    def __init__(self, painter: SheetPainter, parent: QWidget | None = None, *, still: bool = True) -> None:
        super().__init__(parent)
        self.still = still
        self._map = SheetScenes(painter, self, self.update)
        self._pages = PagePictures(self.update)
        self._both = BothScenes(painter, self, self.update)
        self._scene: Scene | None = None
        self._eye = Eye(0, 0, 1)
        self._move = Move(self._eye)
        self._before: QPixmap | None = None
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
        """Of what a part is shown; the latter one where there are two."""
        return self._map.sheet if self._sides is None else self._sides.after

    @property
    def divider(self) -> float:
        """Where the divider between two states stands: 0 at the left, 1 at the right."""
        return self._both.divider

    @property
    def _sides(self) -> Pair | None:
        return None if self._scene is None else self._scene.sides

    @property
    def eye(self) -> Eye:
        """Where the eye is."""
        return self._eye

    @property
    def is_sharp(self) -> bool:
        """Whether nothing that was to be shown is missing."""
        return self._map.is_sharp if self._sides is None else self._both.is_sharp

    @property
    def has_arrived(self) -> bool:
        """Whether nothing moves."""
        return self._move.has_arrived

    @property
    def pixels(self) -> QSize:
        """The device pixels of the picture."""
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    @property
    def proportion(self) -> float:
        """Width by height."""
        return self.width() / max(self.height(), 1)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet, from where the eye is."""
        if sheet is not self._map.sheet:
            self._map.show(sheet)
            self.update()

    def show_scene(self, scene: Scene | None, following: Scene | None = None) -> None:
        """Go to a scene; what is likely to follow it is made ready."""
        former, self._next = self._scene, following
        is_same = former is not None and scene is not None and former.key == scene.key
        if former is not None and not is_same and not self.still:
            leaves = former.page is not None or (scene is not None and not _is_beside(former, scene))
            self._before = self.grab() if leaves and self.isVisible() else None
        if self._before is not None and scene is not None and scene.frame is not None:
            self._eye = eye_on(scene.frame)  # one picture fades into the other: the eye is there at once
        self._scene = scene
        if scene is not None and scene.sides is not None and not is_same:
            was = former is not None and former.sides is not None
            self._both.set_out(None if was and not self.still else scene.divider)
        self._move = Move(self._eye, former, self._move.began)
        if scene is not None and scene.page is not None:
            self._pages.want(scene.page, self.pixels, first=True)
        if former is None or self.still or scene is None or (scene.frame is None and self._before is None):
            self._arrive()
        elif is_same and former.frame == scene.frame and former.page is None:
            self.update()
        else:
            self._set_out()

    def look(self, eye: Eye) -> None:
        """Look elsewhere at once: a hand moves the sheet, or this picture follows another one."""
        self._clock.stop()
        self._before = None
        self._move = Move(eye, self._scene)
        self._eye = eye
        self.moved.emit()
        self.update()

    def divide(self, part: float) -> None:
        """Put the divider between two states elsewhere at once: a hand moves it."""
        self._both.set_out(min(max(part, 0.0), 1.0))
        self.look(self._eye)

    def go_home(self) -> None:
        """Go back to the frame of the scene, and its divider."""
        scene = self._scene
        if scene is not None and scene.frame is not None:
            self._move = Move(self._eye, scene)
            self._both.set_out(scene.divider if self.still else None)
            if self.still:
                self._arrive()
            else:
                self._set_out()

    def close_picture(self) -> None:
        """Work no more, and give back what pictures take."""
        self._clock.stop()
        self._before = None
        self._map.close()
        self._both.close()
        self._pages.close()

    # Moving

    def _set_out(self) -> None:
        self._move = Move(self._move.start, self._move.former, time.perf_counter())
        self._clock.start()

    def _tick(self) -> None:
        scene, now = self._scene, time.perf_counter()
        eye = None if scene is None else self._move.eye(scene, now, fades=self._before is not None)
        if eye is not None:
            self._eye = eye
        if scene is not None and scene.sides is not None:
            self._both.go(scene, self._move, now)
        if scene is None or self._move.is_over(scene, now):
            self._arrive()
        else:
            self.moved.emit()
            self.update()

    def _arrive(self) -> None:
        self._clock.stop()
        self._before = None
        if self._scene is not None and self._scene.frame is not None:
            self._eye = eye_on(self._scene.frame)
        self._move = Move(self._eye, self._scene)
        self.moved.emit()
        self.arrived.emit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much as before in the new room."""
        super().resizeEvent(event)
        self._arrive()

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what the eye sees, pixel for pixel whatever the screen's scale."""
        ratio, room = self.devicePixelRatioF(), QRect(QPoint(0, 0), self.pixels)
        with QPainter(self) as painter:
            painter.scale(1 / ratio, 1 / ratio)
            self._paint_scene(painter, room)
            if self._before is not None:
                painter.setOpacity(1 - eased(self._move.part(time.perf_counter())))
                painter.drawPixmap(room, self._before)
                painter.setOpacity(1)
            painter.scale(ratio, ratio)
            self.paint_above(painter)

    def paint_above(self, painter: QPainter) -> None:
        """Paint what lies above all, in logical pixels: pointers."""

    def _paint_scene(self, painter: QPainter, room: QRect) -> None:
        """Paint what a scene shows, whatever kind of scene it is."""
        scene, sheet = self._scene, self.sheet
        if scene is None or sheet is None:
            painter.fillRect(room, QColor(_NOTHING if sheet is None else sheet.theme.paper))
            return
        fades = self._before is not None
        if scene.page is not None:
            self._paint_page(painter, room, scene.page)
        elif scene.sides is not None:
            self._both.paint(painter, scene, scene.sides, self._eye, self._move, room, fades=fades)
        else:
            self._map.paint(painter, look_of(scene, sheet, self._eye, self._move, room, fades=fades))
        if scene.page is not None or self.has_arrived:
            self._make_ready(room)

    def _paint_page(self, painter: QPainter, room: QRect, page: Drawn) -> None:
        image = self._pages.of(page, room.size())
        if image is None:
            painter.fillRect(room, QColor(page.theme.paper))
        else:
            painter.drawImage(0, 0, image)

    def _make_ready(self, room: QRect) -> None:
        """Make ready what is likely to be seen next."""
        following = self._next
        if following is None or not self.has_arrived or not self.is_sharp:
            return
        self._next = None
        if following.page is not None:
            self._pages.want(following.page, self.pixels)
        elif following.sides is not None and following.frame is not None:
            self._both.show(following.sides)
            self._both.prepare(eye_on(following.frame), room)
        elif following.frame is not None:
            self._map.prepare(eye_on(following.frame), room)

    # Places

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


def _is_beside(former: Scene, scene: Scene) -> bool:
    """Tell whether the eye can go from one scene to another: on the map, or on the same two states."""
    both = (None if each.sides is None else each.sides.after.journey.id for each in (former, scene))
    return scene.page is None and len(set(both)) == 1
