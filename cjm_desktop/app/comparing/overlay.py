"""What differs, marked above the sheet that holds both states: signs and frames, ways, former curves, changes."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from cjm_desktop.app.comparing.painting import OUT, ROUND, draw, draw_between, draw_crowd, draw_curve, pill
from cjm_desktop.canvas.overlays import ACCENT, rect
from cjm_desktop.canvas.view import MapView
from cjm_desktop.insight.compare import Sort
from cjm_desktop.layout.change_bands import Band
from cjm_desktop.layout.change_marks import ChangeMark, ChangeMarks, Delta, FormerCurve, Way
from cjm_desktop.layout.change_signs import SIGN, SORTS
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.theme import Theme

ALL_SORTS: Final = frozenset[Sort](SORTS)
_BLOCK: Final = 512.0
"""Side in pt of the squares by which what is seen is looked up."""
_MANY: Final = 400
"""Marks beyond which they are drawn without signs from afar: thousands would hold the window."""
_NEAR: Final = 0.35
"""Zoom from which they have signs again."""
_HEIGHT: Final = 8.0
"""Above the sheet, below the names that stay in sight."""


@dataclass(eq=False, slots=True)
class _Spot:
    """Something drawn, and the area in which it is."""

    area: QRectF
    thing: ChangeMark | Way | Delta


class ChangeOverlay(QGraphicsItem):
    """Only looked at; what is not seen costs nothing."""

    def __init__(self, view: MapView) -> None:
        super().__init__()
        self._view = view
        self._theme: Theme | None = None
        self._curves: tuple[FormerCurve, ...] = ()
        self._bands: dict[Band, QPainterPath] = {}
        self._blocks: dict[tuple[int, int], list[_Spot]] = {}
        self._sorts: Collection[Sort] = ALL_SORTS
        self._present: Area | None = None
        self._far: dict[Sort, list[QRectF]] = {}
        self._is_crowd = False
        self._bounds = QRectF()
        self.setZValue(_HEIGHT)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        view.scene().addItem(self)

    def show_marks(self, marks: ChangeMarks) -> None:
        """Mark what differs on the sheet that the view shows."""
        sheet = self._view.sheet
        if sheet is None:
            return
        self.prepareGeometryChange()
        self._bounds = QRectF(0, 0, sheet.width, sheet.height)
        self._theme = sheet.theme
        self._curves = marks.curves
        self._present = None
        self._bands = {}
        self._blocks = {}
        self._far = {sort: [rect(each.area) for each in marks.marks if sort in each.sorts] for sort in SORTS}
        self._is_crowd = len(marks.marks) > _MANY
        for spot in _spots(marks):
            for block in _blocks(spot.area):
                self._blocks.setdefault(block, []).append(spot)
        self.update()

    def show_sorts(self, sorts: Collection[Sort]) -> None:
        """Mark only what differs in these ways."""
        self._sorts = sorts
        self.update()

    def show_present(self, area: Area | None) -> None:
        """Frame the one thing that is looked at."""
        self._present = area
        self.update()

    def mark_at(self, point: QPointF) -> str | tuple[str, str] | None:
        """Return what is marked at a point of the sheet: the id of a record, or the lane and step of a figure."""
        for spot in self._blocks.get((int(point.x() // _BLOCK), int(point.y() // _BLOCK)), ()):
            if _pressed(spot).contains(point) and self._is_shown(spot.thing):
                return (spot.thing.lane, spot.thing.step) if isinstance(spot.thing, Delta) else spot.thing.name
        return None

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the sheet."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Mark what is seen."""
        del widget
        theme = self._theme
        if theme is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_crowd and self._view.zoom < _NEAR:
            for sort in self._sorts:
                draw_crowd(painter, sort, self._far[sort], theme)
        else:
            self._draw_seen(painter, option.exposedRect, theme)
        if self._present is not None:
            pen = QPen(ACCENT, 3)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect(self._present.grown(2 * OUT)), ROUND, ROUND)

    def _draw_seen(self, painter: QPainter, seen: QRectF, theme: Theme) -> None:
        spots = dict.fromkeys(spot for block in _blocks(seen) for spot in self._blocks.get(block, ()))
        things = [spot.thing for spot in spots if spot.area.intersects(seen) and self._is_shown(spot.thing)]
        if "changed" in self._sorts:
            for curve in self._curves:
                if not draw_between(painter, curve, theme, seen, self._bands):
                    self.update()
                draw_curve(painter, curve, theme)
        for thing in sorted(things, key=_is_on_top):
            draw(painter, thing, theme, self._view.zoom)

    def _is_shown(self, thing: ChangeMark | Way | Delta) -> bool:
        match thing:
            case ChangeMark():
                return any(sort in self._sorts for sort in thing.sorts)
            case Delta():
                return thing.sort in self._sorts
            case Way():
                return "moved" in self._sorts


def _is_on_top(thing: ChangeMark | Way | Delta) -> bool:
    """Tell whether something is drawn above the ways."""
    return not isinstance(thing, Way)


def _pressed(spot: _Spot) -> QRectF:
    """Return where something is pressed: a way where it begins."""
    return rect(spot.thing.ghost) if isinstance(spot.thing, Way) else spot.area


def _spots(marks: ChangeMarks) -> Iterator[_Spot]:
    around = SIGN
    for mark in marks.marks:
        yield _Spot(rect(mark.area.grown(around)), mark)
    for way in marks.ways:
        line = QRectF(QPointF(*way.start), QPointF(*way.end)).normalized()
        yield _Spot(line.united(rect(way.ghost)).adjusted(-around, -around, around, around), way)
    for delta in marks.deltas:
        yield _Spot(pill(delta).adjusted(-1, -1, 1, 1), delta)


def _blocks(area: QRectF) -> Iterator[tuple[int, int]]:
    across = range(int(area.left() // _BLOCK), int(area.right() // _BLOCK) + 1)
    down = range(int(area.top() // _BLOCK), int(area.bottom() // _BLOCK) + 1)
    return ((column, row) for column in across for row in down)
