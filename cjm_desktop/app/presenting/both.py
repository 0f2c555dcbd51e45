"""How two states are painted over each other, and where the divider between them stands."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QPainter

from cjm_desktop.app.presenting.camera import Eye, eased
from cjm_desktop.app.presenting.move import Move
from cjm_desktop.app.presenting.painting import Look, SheetScenes, look_of
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.aligned import Pair
from cjm_desktop.layout.divider import WIDTH, draw_divider
from cjm_desktop.layout.scene import Scene


class BothScenes:
    """Paints scenes of two states; ``made`` hears when there is more to be seen."""

    def __init__(self, sheets: SheetPainter, parent: QObject, made: Callable[[], None]) -> None:
        self._sheets = sheets
        self._before = SheetScenes(sheets, parent, made)
        self._after = SheetScenes(sheets, parent, made)
        self.divider = 0.5
        """Where it stands: 0 at the left of the picture, 1 at its right."""
        self._start = 0.5

    @property
    def is_sharp(self) -> bool:
        """Whether nothing that was to be shown is missing."""
        return self._before.is_sharp and self._after.is_sharp

    def show(self, pair: Pair) -> None:
        """Paint other states from now on."""
        for half, sheet in ((self._before, pair.before), (self._after, pair.after)):
            if half.sheet is not sheet:
                half.show(sheet)

    def set_out(self, divider: float | None = None) -> None:
        """Let the divider set out from where it is, or from another place."""
        self._start = self.divider = self.divider if divider is None else divider

    def go(self, scene: Scene, move: Move, now: float) -> None:
        """Put the divider where it is on its way."""
        self.divider = self._start + (scene.divider - self._start) * eased(move.part(now))

    def close(self) -> None:
        """Paint nothing more, and keep no pictures."""
        for half in (self._before, self._after):
            half.close()

    def prepare(self, eye: Eye, room: QRect) -> None:
        """Make ready what an eye will see next."""
        for half in (self._before, self._after):
            half.prepare(eye, room)

    def paint(
        self, painter: QPainter, scene: Scene, pair: Pair, eye: Eye, move: Move, room: QRect, *, fades: bool
    ) -> None:
        """Paint what an eye sees of both, in device pixels; see ``look_of``."""
        self.show(pair)
        cut = room.left() + round(room.width() * self.divider)
        left = QRect(room.left(), room.top(), cut - room.left(), room.height())
        right = QRect(cut, room.top(), room.right() + 1 - cut, room.height())
        for half, sheet, part in ((self._before, pair.before, left), (self._after, pair.after, right)):
            if not part.isEmpty():
                look = look_of(scene, sheet, eye, move, room, fades=fades)
                self._paint_half(painter, half, replace(look, room=part))
        self._paint_divider(painter, pair, room)

    def _paint_half(self, painter: QPainter, half: SheetScenes, look: Look) -> None:
        painter.save()
        painter.setClipRect(look.room)
        half.paint(painter, look)
        painter.restore()

    def _paint_divider(self, painter: QPainter, pair: Pair, room: QRect) -> None:
        drawn = draw_divider(pair, room.width() / room.height(), self.divider)
        zoom = room.width() / WIDTH
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(zoom, zoom)
        for group in drawn.groups():
            self._sheets.paint_group(painter, group, zoom)
        painter.restore()
