"""Painting what differs with QPainter: signs and frames, ways, former curves, changes of figures."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from cjm_desktop.canvas.overlays import rect
from cjm_desktop.insight.compare import Sort
from cjm_desktop.layout.change_bands import Band, band_colour
from cjm_desktop.layout.change_marks import ChangeMark, Delta, FormerCurve, Way
from cjm_desktop.layout.change_signs import SIGN, STROKES, sort_colour
from cjm_desktop.layout.curve import Point
from cjm_desktop.layout.shapes import Command
from cjm_desktop.layout.theme import Theme

ROUND: Final = 6.0
OUT: Final = 2.0
"""How far in pt a frame is outside of what it frames."""
_LINE: Final = 1.5
_LEAST_SIGN: Final = 9.0
"""Pixels that a sign has at least."""
_LETTERS: Final = 9
_PILL: Final = 15.0
_TRIANGLE: Final = 6.0
_GAP: Final = 3.0
_VEIL: Final = 165
_DOT: Final = 3.0
_ARROW: Final = 7.0
_TINT: Final = 150
_FACE: Final = 11.5
"""How far in pt an arrow stays away from the points that it leads from and to."""
_LEAST_LIFT: Final = 14.0
_AT_ONCE: Final = 16
"""Bands whose paths are made in one painting."""
_PATTERNS: Final[dict[Sort, Qt.BrushStyle]] = {
    "added": Qt.BrushStyle.SolidPattern,
    "removed": Qt.BrushStyle.BDiagPattern,
    "moved": Qt.BrushStyle.HorPattern,
    "changed": Qt.BrushStyle.Dense5Pattern,
}


def outline(commands: Iterable[Command]) -> QPainterPath:
    """Return lines and curves as Qt knows them."""
    path = QPainterPath()
    for letter, *numbers in commands:
        match letter:
            case "M":
                path.moveTo(*numbers)
            case "L":
                path.lineTo(*numbers)
            case "C":
                path.cubicTo(*numbers)
            case _:
                path.closeSubpath()
    return path


@cache
def _strokes(sort: Sort) -> QPainterPath:
    return outline(STROKES[sort])


def paint_sign(painter: QPainter, sort: Sort, box: QRectF, colour: QColor, ink: QColor) -> None:
    """Paint the sign of a sort of differences in a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(box)
    painter.translate(box.topLeft())
    painter.scale(box.width() / SIGN, box.height() / SIGN)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, _LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(_strokes(sort))
    painter.restore()


def triangle(middle: QPointF, side: float, *, up: bool) -> QPainterPath:
    """Return a triangle around a point that points to where a figure has gone."""
    tip, foot = (-side / 2, side / 2) if up else (side / 2, -side / 2)
    path = QPainterPath(middle + QPointF(0, tip))
    path.lineTo(middle + QPointF(-side / 2, foot))
    path.lineTo(middle + QPointF(side / 2, foot))
    path.closeSubpath()
    return path


def draw(painter: QPainter, thing: ChangeMark | Way | Delta, theme: Theme, zoom: float) -> None:
    """Draw something that differs, at ``zoom`` logical pixels a pt."""
    match thing:
        case ChangeMark():
            _draw_mark(painter, thing, theme, zoom)
        case Way():
            _draw_way(painter, thing, theme)
        case Delta():
            _draw_delta(painter, thing, theme)


def draw_crowd(painter: QPainter, sort: Sort, areas: Sequence[QRectF], theme: Theme) -> None:
    """Tint where many things differ in one way; sorts differ in their pattern, too."""
    colour = QColor(sort_colour(sort, theme))
    colour.setAlpha(_TINT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour, _PATTERNS[sort]))
    painter.drawRects(areas)


def _draw_mark(painter: QPainter, mark: ChangeMark, theme: Theme, zoom: float) -> None:
    """Draw a frame, dashed around what went, and the signs at its upper left corner."""
    colour = QColor(sort_colour(mark.sorts[0], theme))
    frame = rect(mark.area.grown(OUT))
    pen = QPen(colour, 1.5)
    if mark.sorts == ("removed",):
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_veil(theme))
        painter.drawRoundedRect(rect(mark.area), ROUND, ROUND)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, ROUND, ROUND)
    side = max(SIGN, _LEAST_SIGN / zoom)
    for place, sort in enumerate(mark.sorts):
        box = QRectF(frame.left() - side / 3 + place * (side + 1), frame.top() - side / 2, side, side)
        paint_sign(painter, sort, box, QColor(sort_colour(sort, theme)), QColor(theme.paper))


def _draw_way(painter: QPainter, way: Way, theme: Theme) -> None:
    """Draw a thin line from what stands where a card was to where it is."""
    colour = QColor(sort_colour("moved", theme))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_veil(theme))
    painter.drawRoundedRect(rect(way.ghost), ROUND, ROUND)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour, 1, Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.drawRoundedRect(rect(way.ghost), ROUND, ROUND)
    start, end = QPointF(*way.start), QPointF(*way.end)
    painter.setPen(QPen(colour, 1))
    path = QPainterPath(start)
    if abs(end.x() - start.x()) >= abs(end.y() - start.y()):
        middle = (start.x() + end.x()) / 2
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    else:
        middle = (start.y() + end.y()) / 2
        path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
    painter.drawPath(path)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(start, _DOT / 2, _DOT / 2)
    _draw_tip(painter, path, end)


def draw_between(
    painter: QPainter, curve: FormerCurve, theme: Theme, seen: QRectF, paths: dict[Band, QPainterPath]
) -> bool:
    """Draw what lies between a curve as it was and as it is, as far as it is seen: bands, and an arrow at each step.

    The ``paths`` of bands are kept for the next time; tell whether all were there or made, for many take a while.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    left = _AT_ONCE
    for band in curve.bands:
        if band.right < seen.left() or band.left > seen.right():
            continue
        if band not in paths and left > 0:
            paths[band] = _between(band, curve.rooms)
            left -= 1
        painter.setBrush(QColor(band_colour(band, theme)))
        painter.drawPath(paths[band] if band in paths else outline(band.outline))
    for start, end in curve.lifts:
        if seen.left() <= start[0] <= seen.right():
            _draw_lift(painter, start, end, theme)
    return left > 0


def _between(band: Band, rooms: tuple[float, float]) -> QPainterPath:
    """Return a band without the places of the points of its curves."""
    faces = QPainterPath()
    for number, (x, y) in enumerate(band.corners):
        faces.addEllipse(QPointF(x, y), rooms[number % 2], rooms[number % 2])
    return outline(band.outline).subtracted(faces)


def _draw_lift(painter: QPainter, start: Point, end: Point, theme: Theme) -> None:
    way = 1 if end[1] > start[1] else -1
    foot, tip = QPointF(start[0], start[1] + way * _FACE), QPointF(end[0], end[1] - way * _FACE)
    if (tip.y() - foot.y()) * way < _LEAST_LIFT:
        return
    colour = QColor((theme.good if way < 0 else theme.bad).line)
    path = QPainterPath(foot)
    path.lineTo(tip)
    painter.setBrush(colour)
    painter.setPen(QPen(colour, 1.25))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    _draw_tip(painter, path, tip)


def draw_curve(painter: QPainter, curve: FormerCurve, theme: Theme) -> None:
    """Draw a curve as it was: dashed, with rings for its points."""
    colour = QColor(theme.second)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour, 1.5)
    pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    for line in curve.lines:
        painter.drawPath(outline(line))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QBrush(QColor(theme.paper)))
    for point in curve.points:
        painter.drawEllipse(QPointF(*point), _DOT, _DOT)


def _draw_delta(painter: QPainter, delta: Delta, theme: Theme) -> None:
    """Draw how much a figure has changed in a pill, with a triangle, or the sign of what came or went."""
    box = pill(delta)
    colour = QColor(_delta_colour(delta, theme))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(box, _PILL / 2, _PILL / 2)
    left = box.left() + _PILL / 2
    middle = QPointF(left + _TRIANGLE / 2 - 1, box.center().y())
    if delta.rises is None:
        sign = QRectF(middle - QPointF(_TRIANGLE, _TRIANGLE) * 0.75, middle + QPointF(_TRIANGLE, _TRIANGLE) * 0.75)
        paint_sign(painter, delta.sort, sign, colour, QColor(theme.paper))
    else:
        painter.setPen(QPen(colour, 1))
        painter.setBrush(colour if delta.better else Qt.BrushStyle.NoBrush)
        painter.drawPath(triangle(middle, _TRIANGLE, up=delta.rises))
    painter.setPen(colour)
    painter.setFont(_font())
    words = box.adjusted(_PILL / 2 + _TRIANGLE + _GAP, 0, -_PILL / 3, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, delta.said)


def _draw_tip(painter: QPainter, path: QPainterPath, end: QPointF) -> None:
    """Draw the tip of an arrow where a line ends."""
    angle = path.angleAtPercent(1.0)
    painter.save()
    painter.translate(end)
    painter.rotate(-angle)
    tip = QPainterPath(QPointF(0, 0))
    tip.lineTo(-_ARROW, -_ARROW / 2.4)
    tip.lineTo(-_ARROW, _ARROW / 2.4)
    tip.closeSubpath()
    painter.drawPath(tip)
    painter.restore()


def _delta_colour(delta: Delta, theme: Theme) -> str:
    if delta.rises is None:
        return sort_colour(delta.sort, theme)
    return theme.good.line if delta.better else theme.bad.line


def _veil(theme: Theme) -> QColor:
    colour = QColor(theme.paper)
    colour.setAlpha(_VEIL)
    return colour


def _font() -> QFont:
    font = QFont()
    font.setPixelSize(_LETTERS)
    font.setBold(True)
    return font


def pill(delta: Delta) -> QRectF:
    """Return where what is said of a figure stands."""
    wide = QFontMetricsF(_font()).horizontalAdvance(delta.said) + _PILL + _TRIANGLE + _GAP
    return QRectF(delta.middle[0] - wide / 2, delta.middle[1] - _PILL / 2, wide, _PILL)
