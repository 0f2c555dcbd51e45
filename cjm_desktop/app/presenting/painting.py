"""How a scene of the sheet is painted: the sheet itself, what covers it, what is dimmed, and the names beside it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from cjm_desktop.app.presenting.camera import Eye
from cjm_desktop.app.presenting.move import Move
from cjm_desktop.canvas.changes import changed_areas
from cjm_desktop.canvas.patches import Patches
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.columns import CONTENT, GUTTER, MARGIN
from cjm_desktop.layout.frames import EDGE
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.scene import Scene
from cjm_desktop.layout.sheet import Sheet

_DIM: Final = 0.74
"""How much of what is not lit is covered by the colour of the paper."""
_FADED: Final = 0.8
"""How far down to the lower edge what lies below has faded to nothing."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is seen of a sheet at a moment, all in device pixels."""

    scene: Scene
    sheet: Sheet
    move: Move
    now: float
    room: QRect
    """What is painted."""
    origin: QPoint
    """Where the upper left corner of the sheet lies."""
    zoom: float
    """Device pixels a pt."""
    zooms: tuple[float, float] | None
    """Where the zoom is on its way: from which one, to which."""

    @property
    def part(self) -> float:
        """How much of the move is over, 0 to 1."""
        return self.move.part(self.now)


def look_of(scene: Scene, sheet: Sheet, eye: Eye, move: Move, room: QRect, *, fades: bool = False) -> Look:
    """Return what an eye sees in a room; where one picture ``fades`` into another the zoom stays."""
    zoom = room.width() / eye.width
    start = move.start.width
    end = start if scene.frame is None else scene.frame.right - scene.frame.left
    stays = move.has_arrived or fades or abs(start - end) < start * 1e-6
    zooms = None if stays else (room.width() / start, room.width() / end)
    return Look(scene, sheet, move, time.perf_counter(), room, origin_of(eye, room), zoom, zooms)


def origin_of(eye: Eye, room: QRect) -> QPoint:
    """Return where the upper left corner of the sheet lies when an eye looks at it."""
    zoom = room.width() / eye.width
    return QPoint(round(room.width() / 2 - eye.x * zoom), round(room.height() / 2 - eye.y * zoom))


class SheetScenes:
    """Paints scenes of one sheet, from patches of it; ``made`` hears when there is more to be seen."""

    def __init__(self, sheets: SheetPainter, parent: QObject, made: Callable[[], None]) -> None:
        self._sheets = sheets
        self._patches = Patches(lambda _: made(), parent, sheets)
        self.sheet: Sheet | None = None

    @property
    def is_sharp(self) -> bool:
        """Whether nothing that was to be shown is missing."""
        return self._patches.is_sharp

    def show(self, sheet: Sheet) -> None:
        """Paint another sheet from now on."""
        changed = None if self.sheet is None else changed_areas(self.sheet, sheet)
        self.sheet = sheet
        self._patches.set_desk(QColor(sheet.theme.paper))
        self._patches.show(sheet, changed)

    def close(self) -> None:
        """Paint nothing more, and keep no pictures."""
        self._patches.clear()

    def prepare(self, eye: Eye, room: QRect) -> None:
        """Make ready what an eye will see next."""
        self._patches.prepare(room, origin_of(eye, room), room.width() / eye.width)

    def paint(self, painter: QPainter, look: Look) -> None:
        """Paint what is seen."""
        self._paint_sheet(painter, look, look.room, look.origin)
        self._paint_over(painter, look, look.origin)
        former = look.move.former
        if former is not None and former is not look.scene and not look.move.has_arrived:
            _dim(painter, look, former, 1 - look.part)
        _dim(painter, look, look.scene, look.part)
        if look.scene.strips:
            was = former is not None and former.strips
            shown = 1.0 if was or look.move.has_arrived else max(0.0, look.part * 2 - 1)
            self._paint_strips(painter, look, shown)

    def _paint_sheet(self, painter: QPainter, look: Look, part: QRect, origin: QPoint, *, beside: bool = False) -> None:
        """Paint the sheet: sharply unless the zoom is on its way to another one."""
        if look.zooms is None:
            self._patches.paint(painter, part, origin, look.zoom, beside=beside)
        else:
            self._patches.paint_passing(painter, part, origin, look.zoom, look.zooms)

    def _paint_over(self, painter: QPainter, look: Look, origin: QPoint) -> None:
        """Paint what covers lanes, and a curve alone while it is drawn in."""
        scene = look.scene
        if scene.over is None or (scene.drawn_in is not None and look.move.has_arrived):
            return
        painter.save()
        painter.translate(origin)
        painter.scale(look.zoom, look.zoom)
        group = next(iter(scene.over.groups()))
        if scene.drawn_in is not None:
            area = scene.drawn_in
            paper = QColor(scene.over.theme.paper)
            front = area.left + (area.right - area.left) * look.move.drawn(look.now)
            painter.fillRect(QRectF(area.left, area.top, area.right - area.left, area.bottom - area.top), paper)
            painter.setClipRect(
                QRectF(area.left, area.top, front - area.left, area.bottom - area.top), Qt.ClipOperation.IntersectClip
            )
        self._sheets.paint_group(painter, group, look.zoom)
        painter.restore()

    def _paint_strips(self, painter: QPainter, look: Look, opacity: float) -> None:
        """Paint the names of stages and steps along the upper edge, those of lanes along the left one."""
        if opacity <= 0:
            return
        sheet, origin, zoom, room = look.sheet, look.origin, look.zoom, look.room
        head, side = sheet.header.y - EDGE, MARGIN - EDGE
        x, y = origin.x() + round(side * zoom), origin.y() + round(head * zoom)
        left, top = max(x, 0), max(y, 0)
        high, wide = round((sheet.header.height + EDGE + 2) * zoom), round((CONTENT - GUTTER / 2 - side) * zoom)
        painter.save()
        painter.setOpacity(opacity)
        strip = QRect(left, top + high, wide, room.height() - top - high)
        painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
        there = QPoint(origin.x() + left - x, origin.y())
        self._paint_sheet(painter, look, strip, there, beside=True)
        self._paint_over(painter, look, there)
        _dim_names(painter, look, strip)
        painter.restore()
        painter.save()
        painter.setOpacity(opacity)
        strip = QRect(left + wide, top, room.right() + 1 - wide - left, high)
        painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
        self._paint_sheet(painter, look, strip, QPoint(origin.x(), origin.y() + top - y), beside=True)
        _dim_header(painter, look, strip)
        painter.restore()
        painter.save()
        painter.setOpacity(opacity)
        painter.fillRect(QRect(left, top, wide, high), QColor(sheet.theme.paper))
        painter.setPen(QPen(QColor(sheet.theme.hairline).darker(106), 1))
        if y < 0:
            painter.drawLine(left, high, room.right(), high)
        if x < 0:
            painter.drawLine(wide, 0, wide, room.bottom())
        painter.restore()


def _dim(painter: QPainter, look: Look, scene: Scene, part: float) -> None:
    """Let step back what a scene is not about."""
    if scene.lit is None or part <= 0:
        return
    room, veil = look.room, QColor(look.sheet.theme.paper)
    veil.setAlphaF(_DIM * min(part, 1.0))
    lit = _on_screen(scene.lit, look)
    painter.fillRect(QRect(room.left(), room.top(), room.width(), lit.top() - room.top()), veil)
    _fade(painter, room, lit.bottom() + 1, veil, part if scene.strips else 0.0)
    top, high = max(lit.top(), room.top()), min(lit.bottom(), room.bottom()) - max(lit.top(), room.top()) + 1
    painter.fillRect(QRect(room.left(), top, lit.left() - room.left(), high), veil)
    painter.fillRect(QRect(lit.right() + 1, top, room.right() - lit.right(), high), veil)


def _fade(painter: QPainter, room: QRect, top: int, veil: QColor, part: float) -> None:
    """Let step back what lies below a height; by a ``part`` of it nothing ends at the lower edge in mid-text."""
    if top > room.bottom():
        return
    below = QRect(room.left(), top, room.width(), room.bottom() - top + 1)
    colours, edge = QLinearGradient(0, top, 0, room.bottom()), QColor(veil)
    edge.setAlphaF(veil.alphaF() + (1 - veil.alphaF()) * part)
    colours.setColorAt(0, veil)
    colours.setColorAt(_FADED, edge)
    colours.setColorAt(1, edge)
    painter.fillRect(below, colours)


def _dim_header(painter: QPainter, look: Look, strip: QRect) -> None:
    if look.scene.lit is None:
        return
    veil = QColor(look.sheet.theme.paper)
    veil.setAlphaF(_DIM)
    lit = _on_screen(Area(look.scene.lit.left, -1e5, look.scene.lit.right, 1e5), look)
    painter.fillRect(QRect(strip.left(), strip.top(), lit.left() - strip.left(), strip.height()), veil)
    painter.fillRect(QRect(lit.right() + 1, strip.top(), strip.right() - lit.right(), strip.height()), veil)


def _dim_names(painter: QPainter, look: Look, strip: QRect) -> None:
    """Let step back the names of lanes that a scene is not about."""
    if look.scene.lit is not None:
        veil = QColor(look.sheet.theme.paper)
        veil.setAlphaF(_DIM)
        lit = _on_screen(look.scene.lit, look)
        _fade(painter, strip, lit.bottom() + 1, veil, 1.0)
        above = QRect(strip.left(), strip.top(), strip.width(), lit.top() - strip.top())
        if not above.isEmpty():  # below the header nothing begins in mid-text
            colours = QLinearGradient(0, above.top(), 0, above.bottom())
            colours.setColorAt(0, QColor(look.sheet.theme.paper))
            colours.setColorAt(1, veil)
            painter.fillRect(above, colours)


def _on_screen(area: Area, look: Look) -> QRect:
    return QRectF(
        area.left * look.zoom + look.origin.x(),
        area.top * look.zoom + look.origin.y(),
        (area.right - area.left) * look.zoom,
        (area.bottom - area.top) * look.zoom,
    ).toRect()
