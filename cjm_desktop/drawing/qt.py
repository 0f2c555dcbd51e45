"""Sheets drawn with QPainter: the same glyphs at the same places as in the PDF."""

from collections import OrderedDict
from collections.abc import Iterator
from itertools import repeat
from math import inf
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QGlyphRun, QPainter, QPainterPath, QPen

from cjm_desktop.drawing.blocks import CardColumn, card_columns
from cjm_desktop.drawing.qt_fonts import raw_font
from cjm_desktop.drawing.qt_pictures import draw_picture
from cjm_desktop.layout.shapes import Box, Label, Path, Picture, Shape, broken
from cjm_desktop.layout.sheet import Group, LaneBlock, PlacedLane, Sheet
from cjm_desktop.layout.text import place
from cjm_desktop.progress import Progress

_KEPT_LANES: Final = 200
_KEPT: Final = 6000
"""How many groups keep their Qt objects: some screens full, about 10 kB each."""

_LEAST_TEXT = 2.5
"""Height in device pixels below which text is left out: a smaller one is no text but noise."""

_BLOCKS = 0.25
_BLOCKS_OF_MANY = 0.45
_MANY = 1500
"""Zoom below which cards are plain rectangles with bars for their lines, thousands in a few milliseconds; from so
many cards on a sheet the second one counts."""

_BARS = 0.15
"""Zoom below which the bars are left out too."""

_REACH = 2.0
"""How far in em the glyphs of a line may lie from its baseline."""

_MOST_TEXT = 60.0
"""Height in device pixels from which text is drawn as outlines: of raw fonts Qt shows no larger glyphs."""


class _Text:
    """A label's glyph runs, made when it is first seen."""

    def __init__(self, label: Label, *, for_screen: bool) -> None:
        self._label = label
        self._for_screen = for_screen
        self._runs: list[tuple[QPointF, QGlyphRun]] | None = None
        self.size = label.text.style.size
        self.pen = QPen(QColor(label.colour))
        self.bounds = QRectF(label.x, label.y, label.text.width + 2, label.text.height)

    def draw(self, painter: QPainter, seen: QRectF | None, zoom: float) -> None:
        """Draw the lines that are seen, all without an area."""
        if self._runs is None:
            self._runs = list(self._glyph_runs())
        reach = self.size * _REACH
        top, bottom = (-inf, inf) if seen is None else (seen.top() - reach, seen.bottom() + reach)
        painter.setPen(self.pen)
        for position, run in self._runs:
            if not top < position.y() < bottom:
                continue
            if self.size * zoom < _MOST_TEXT:
                painter.drawGlyphRun(position, run)
            else:
                self._fill_outlines(painter, position, run)

    def _fill_outlines(self, painter: QPainter, position: QPointF, run: QGlyphRun) -> None:
        font = run.rawFont()
        for glyph, offset in zip(run.glyphIndexes(), run.positions(), strict=True):
            outline = font.pathForGlyph(glyph).translated(position + offset)
            outline.setFillRule(Qt.FillRule.WindingFill)  # strokes of a character overlap
            painter.fillPath(outline, self.pen.color())

    def _glyph_runs(self) -> Iterator[tuple[QPointF, QGlyphRun]]:
        label = self._label
        for line in place(label.text):
            for run in line.runs:
                drawn = QGlyphRun()
                drawn.setRawFont(raw_font(run.face, self.size, for_screen=self._for_screen))
                drawn.setGlyphIndexes(run.glyphs)
                downs = repeat(0.0) if run.rises is None else [-rise for rise in run.rises]
                drawn.setPositions(list(map(QPointF, run.xs, downs)))
                yield QPointF(label.x, label.y + line.baseline), drawn


class _Outline:
    """A box or path as Qt draws it."""

    def __init__(self, shape: Box | Path) -> None:
        self.pen = _pen(shape)
        self.brush = QBrush(QColor(shape.fill)) if shape.fill is not None else QBrush(Qt.BrushStyle.NoBrush)
        self.radius = shape.radius if isinstance(shape, Box) else 0.0
        self.box = QRectF(shape.x, shape.y, shape.width, shape.height) if isinstance(shape, Box) else None
        self.path = None if isinstance(shape, Box) else _path(shape)
        edge = shape.line / 2 + 1 if shape.stroke is not None else 0.0
        own = self.box if self.box is not None else self.path.controlPointRect() if self.path is not None else QRectF()
        self.bounds = own.adjusted(-edge, -edge, edge, edge)

    def draw(self, painter: QPainter) -> None:
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        if self.path is not None:
            painter.drawPath(self.path)
        elif self.box is not None and self.radius:
            painter.drawRoundedRect(self.box, self.radius, self.radius)
        elif self.box is not None:
            painter.drawRect(self.box)


class _Photo:
    """A picture, or the marked box in place of a broken one."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self.bounds = QRectF(picture.x, picture.y, picture.width, picture.height).adjusted(-1, -1, 1, 1)

    def draw(self, painter: QPainter, zoom: float) -> None:
        if not draw_picture(painter, self._picture, zoom):
            for shape in broken(self._picture):
                _Outline(shape).draw(painter)


_Item = _Text | _Outline | _Photo


class SheetPainter:
    """Draws parts of sheets in one thread, keeping the Qt objects of what it has drawn."""

    def __init__(self, *, for_screen: bool = True, handles: bool = True) -> None:
        """Draw for a screen, else for a file; with the handles by which hands fold lanes and stages, or without."""
        self._for_screen = for_screen
        self._handles = handles
        self._items: OrderedDict[int, tuple[tuple[Shape, ...], list[_Item]]] = OrderedDict()
        self._lanes: OrderedDict[str, tuple[LaneBlock, list[CardColumn]]] = OrderedDict()

    def paint(self, painter: QPainter, sheet: Sheet, area: QRectF, zoom: float) -> None:
        """Draw what of a sheet lies in an area (pt); ``zoom`` is in device pixels a pt and decides how finely."""
        painter.fillRect(area, QColor(sheet.theme.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        handles = sheet.header.handles if self._handles else ()
        for group in (*_bands_in(sheet, area), (0, sheet.header.y, handles)):
            self._paint_group(painter, group, area, zoom)
        as_blocks = zoom < (_BLOCKS_OF_MANY if is_crowded(sheet) else _BLOCKS)
        reach = area.adjusted(-1, -1, 1, 1)  # half of a card's line lies outside it
        for lane in _lanes_in(sheet, area):
            self._paint_group(painter, (0, lane.y, lane.block.shapes), area, zoom)
            if self._handles:
                self._paint_group(painter, (0, lane.y, lane.block.handles), area, zoom)
            columns = [
                column
                for column in self._columns_of(lane.block)
                if column.left < reach.right() and reach.left() < column.right
            ]
            if as_blocks:
                _paint_blocks(painter, lane, columns, zoom)
            else:
                for group in _cards_in(lane, columns, reach):
                    self._paint_group(painter, group, area, zoom)

    def paint_group(self, painter: QPainter, group: Group, zoom: float) -> None:
        """Draw one group, whatever lies around it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        self._paint_group(painter, group, None, max(zoom, _BLOCKS))

    def prepare(self, sheet: Sheet, progress: Progress) -> None:
        """Make ready, in whatever thread, what the first picture of a large sheet is drawn from."""
        for number, lane in enumerate(sheet.lanes, start=1):
            for column in self._columns_of(lane.block):
                _ = column.boxes
            progress(number / len(sheet.lanes))

    def _columns_of(self, block: LaneBlock) -> list[CardColumn]:
        kept = self._lanes.get(block.lane.id)
        if kept is None or kept[0] is not block:
            kept = block, card_columns(block, kept[1] if kept is not None else [])
            self._lanes[block.lane.id] = kept
            if len(self._lanes) > _KEPT_LANES:
                self._lanes.popitem(last=False)
        return kept[1]

    def bounds_of(self, shapes: tuple[Shape, ...]) -> QRectF:
        """Return the smallest rectangle around shapes, from where their places count."""
        bounds = QRectF()
        for item in self._of(shapes):
            bounds = bounds.united(item.bounds)
        return bounds

    def _paint_group(self, painter: QPainter, group: Group, area: QRectF | None, zoom: float) -> None:
        x, y, shapes = group
        seen = None if area is None else area.translated(-x, -y)
        painter.translate(x, y)
        for item in self._of(shapes):
            if seen is not None and not item.bounds.intersects(seen):
                continue
            if isinstance(item, _Text):
                if item.size * zoom >= _LEAST_TEXT:
                    item.draw(painter, seen, zoom)
            elif isinstance(item, _Photo):
                item.draw(painter, zoom)
            else:
                item.draw(painter)
        painter.translate(-x, -y)

    def _of(self, shapes: tuple[Shape, ...]) -> list[_Item]:
        key = id(shapes)
        kept = self._items.get(key)
        if kept is not None:
            self._items.move_to_end(key)
            return kept[1]
        items = [_item(shape, for_screen=self._for_screen) for shape in shapes]
        self._items[key] = shapes, items
        if len(self._items) > _KEPT:
            self._items.popitem(last=False)
        return items


def _item(shape: Shape, *, for_screen: bool) -> _Item:
    match shape:
        case Label():
            return _Text(shape, for_screen=for_screen)
        case Picture():
            return _Photo(shape)
        case _:
            return _Outline(shape)


def is_crowded(sheet: Sheet) -> bool:
    """Tell whether a sheet has so many cards that they become blocks already at a larger zoom."""
    return sum(len(lane.block.cards) for lane in sheet.lanes) > _MANY


def _bands_in(sheet: Sheet, area: QRectF) -> Iterator[Group]:
    for band in (sheet.title, sheet.header, sheet.flows, sheet.funnel, sheet.legend):
        if band.y < area.bottom() and area.top() < band.y + band.height:
            yield 0, band.y, band.shapes


def _lanes_in(sheet: Sheet, area: QRectF) -> Iterator[PlacedLane]:
    for lane in sheet.lanes:
        if lane.y - 1 < area.bottom() and area.top() < lane.y + lane.block.height + 1:
            yield lane


def _cards_in(lane: PlacedLane, columns: list[CardColumn], area: QRectF) -> Iterator[Group]:
    top, bottom, left, right = area.top() - lane.y, area.bottom() - lane.y, area.left(), area.right()
    for column in columns:
        for card in column.cards:
            block = card.block
            if card.y < bottom and top < card.y + block.height and card.x < right and left < card.x + block.width:
                yield card.x, lane.y + card.y, block.shapes


def _paint_blocks(painter: QPainter, lane: PlacedLane, columns: list[CardColumn], zoom: float) -> None:
    """Draw a lane's cards as rectangles of their colours, and their lines as bars."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.translate(0, lane.y)
    for column in columns:
        column.draw_blocks(painter, zoom, bars=zoom >= _BARS)
    painter.translate(0, -lane.y)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)


def _pen(shape: Box | Path) -> QPen:
    if shape.stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(shape.stroke), shape.line)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if shape.dash:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([length / shape.line for length in shape.dash])
    return pen


def _path(shape: Path) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for letter, *numbers in shape.commands:
        places = [value + (shape.y if index % 2 else shape.x) for index, value in enumerate(numbers)]
        match letter:
            case "M":
                path.moveTo(*places)
            case "L":
                path.lineTo(*places)
            case "C":
                path.cubicTo(*places)
            case "Z":
                path.closeSubpath()
    return path
