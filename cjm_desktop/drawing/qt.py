"""Sheets drawn with QPainter: the same glyphs at the same places as in the PDF."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QGlyphRun, QPainter, QPainterPath, QPen, QRawFont

from cjm_desktop.layout import Sheet
from cjm_desktop.layout.fonts import Face
from cjm_desktop.layout.shapes import Box, Label, Path, Shape
from cjm_desktop.layout.sheet import Group
from cjm_desktop.layout.text import place

_KEPT: Final = 6000
"""How many groups keep their Qt objects: some screens full, about 10 kB each."""

_LEAST_TEXT = 4.0
"""Height in device pixels below which text is left out: a smaller one is no text but noise."""

_BLOCKS = 0.35
"""Zoom below which boxes are plain rectangles."""

_FAINT = "#EDF0F4"


class _Text:
    """A label's glyph runs, made when it is first seen."""

    def __init__(self, label: Label) -> None:
        self._label = label
        self._runs: list[tuple[QPointF, QGlyphRun]] | None = None
        self.size = label.text.style.size
        self.pen = QPen(QColor(label.colour))
        self.bounds = QRectF(label.x, label.y, label.text.width + 2, label.text.height)

    def draw(self, painter: QPainter) -> None:
        if self._runs is None:
            self._runs = list(self._glyph_runs())
        painter.setPen(self.pen)
        for position, run in self._runs:
            painter.drawGlyphRun(position, run)

    def _glyph_runs(self) -> Iterator[tuple[QPointF, QGlyphRun]]:
        label = self._label
        for line in place(label.text):
            for run in line.runs:
                drawn = QGlyphRun()
                drawn.setRawFont(_raw_font(run.face, self.size))
                drawn.setGlyphIndexes(run.glyphs)
                rises = run.rises or [0.0] * len(run.xs)
                drawn.setPositions([QPointF(x, -rise) for x, rise in zip(run.xs, rises, strict=True)])
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
        self.block = QColor(_FAINT if shape.fill == "#FFFFFF" else shape.fill or _FAINT)

    def draw(self, painter: QPainter) -> None:
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        if self.path is not None:
            painter.drawPath(self.path)
        elif self.box is not None and self.radius:
            painter.drawRoundedRect(self.box, self.radius, self.radius)
        elif self.box is not None:
            painter.drawRect(self.box)


_Item = _Text | _Outline


class SheetPainter:
    """Draws parts of sheets, keeping the Qt objects of what it has drawn."""

    def __init__(self) -> None:
        self._items: OrderedDict[int, tuple[tuple[Shape, ...], list[_Item]]] = OrderedDict()

    def paint(self, painter: QPainter, sheet: Sheet, area: QRectF, zoom: float) -> None:
        """Draw what of a sheet lies in an area (pt); ``zoom`` is in device pixels a pt and decides how finely."""
        painter.fillRect(area, QColor(sheet.theme.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=zoom >= _BLOCKS)
        for x, y, shapes in groups_in(sheet, area):
            self._paint_group(painter, (x, y, shapes), area, zoom)

    def paint_group(self, painter: QPainter, group: Group, zoom: float) -> None:
        """Draw one group, whatever lies around it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        self._paint_group(painter, group, None, max(zoom, _BLOCKS))

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
                    item.draw(painter)
            elif zoom < _BLOCKS and item.box is not None:
                painter.fillRect(item.box, item.block)
            else:
                item.draw(painter)
        painter.translate(-x, -y)

    def _of(self, shapes: tuple[Shape, ...]) -> list[_Item]:
        key = id(shapes)
        kept = self._items.get(key)
        if kept is not None:
            self._items.move_to_end(key)
            return kept[1]
        items: list[_Item] = [_Text(shape) if isinstance(shape, Label) else _Outline(shape) for shape in shapes]
        self._items[key] = shapes, items
        if len(self._items) > _KEPT:
            self._items.popitem(last=False)
        return items


def groups_in(sheet: Sheet, area: QRectF) -> Iterator[Group]:
    """Yield the groups of a sheet that may reach into an area, in drawing order."""
    top, bottom, left, right = area.top(), area.bottom(), area.left(), area.right()
    for band in (sheet.title, sheet.header, sheet.flows):
        if band.y < bottom and top < band.y + band.height:
            yield 0, band.y, band.shapes
    for lane in sheet.lanes:
        block = lane.block
        if lane.y - 1 >= bottom or top >= lane.y + block.height + 1:
            continue
        yield 0, lane.y, block.shapes
        low, high = top - lane.y - 1, bottom - lane.y + 1
        for card in block.cards:
            if (
                card.y < high
                and low < card.y + card.block.height
                and card.x < right
                and left < card.x + card.block.width
            ):
                yield card.x, lane.y + card.y, card.block.shapes
    if sheet.legend.y < bottom:
        yield 0, sheet.legend.y, sheet.legend.shapes


def _pen(shape: Box | Path) -> QPen:
    if shape.stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(shape.stroke), shape.line)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if isinstance(shape, Path) and shape.dash:
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


@cache
def _raw_font(face: Face, size: float) -> QRawFont:
    """Return a bundled face at a size, and make sure that it is our file: glyph ids mean nothing in another one."""
    family = QFontDatabase.applicationFontFamilies(_loaded(face))[0]
    font = QFont(family)
    font.setBold(face.name.endswith("Bold"))
    font.setPixelSize(12)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    raw = QRawFont.fromFont(font)
    raw.setPixelSize(size)
    if raw.fontTable("glyf").size() != len(face.face.reference_table("glyf").data):
        raise RuntimeError(f"another font took the place of {face.name}")
    return raw


@cache
def _loaded(face: Face) -> int:
    return QFontDatabase.addApplicationFontFromData(face.path.read_bytes())


def load_fonts(faces: Iterable[Face]) -> None:
    """Make faces known to Qt, for widgets that write in them too."""
    for face in faces:
        _loaded(face)
