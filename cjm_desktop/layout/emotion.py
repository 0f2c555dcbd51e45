"""The emotion lane: curves through the steps, faces, and labels that keep clear of both."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Final

from cjm_desktop.layout.columns import CONTENT, Columns
from cjm_desktop.layout.curve import Bezier, Point, cut_at_zero, smooth
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.places import Area, Places
from cjm_desktop.layout.scale import feeling, least_half, level_values, levels_of, nearest_level
from cjm_desktop.layout.shapes import Command, Path, Shape, rule
from cjm_desktop.layout.spread import Reach, draw_spread
from cjm_desktop.layout.strands import DOTTED, Strand
from cjm_desktop.layout.tellings import Anchor, draw_tellings
from cjm_desktop.layout.theme import Theme
from cjm_desktop.model.lanes import CurvePoint, EmotionLane
from cjm_desktop.progress import Progress, unheard, within

_HALF: Final = 68.0
_LEAST_HALF: Final = 40.0
_MOST_HALF: Final = 168.0
_FACE = 10.0
_MARK = 4.0
_CLEAR = 4.0
_HALF_STEP = 4
_PAD = 26.0
_MIDDLE = 0.5


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes whose y counts from the middle of the scale, and how far they reach above and below it."""

    shapes: tuple[Shape, ...]
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class Knot:
    """A point of a curve at its place."""

    column: int
    at: Point
    point: CurvePoint


def choose_half(width: float, taken: float, lanes: int, proportion: float | None) -> float:
    """Return how far the ends of the scale are from its middle, in pt.

    Where the paper has room to spare below a wide sheet, the curves take it; ``taken`` is the height of all else.
    """
    if proportion is None or not lanes:
        return _HALF
    room = (width / proportion - taken) / lanes / 2 - _PAD
    return min(_MOST_HALF, max(_HALF, room // _HALF_STEP * _HALF_STEP))


def own_half(lane: EmotionLane, ground: Ground, half: float) -> float:
    """Return how far the ends of a lane's own scale are from its middle, where there is room for ``half`` pt.

    In a lane whose height is given they take that height, as far as curves can be read.
    """
    if lane.height is not None:
        half = lane.height / 2 - _PAD
    return shrunk_half(lane, ground, half, 0)


def shrunk_half(lane: EmotionLane, ground: Ground, half: float, by: float) -> float:
    """Return a smaller distance between the middle of a scale and its ends, as far as curves and levels are legible."""
    return max(half - by, _LEAST_HALF, least_half(lane, ground))


def draw_curves(
    lane: EmotionLane,
    strands: Sequence[Strand],
    columns: Columns,
    ground: Ground,
    half: float,
    progress: Progress = unheard,
) -> Drawing:
    """Lay out the curves of a lane, ``half`` pt from the middle of the scale to either end.

    The first curve has faces, and tinted areas unless it has a band; all keep to the order of the lane, the first
    in front.
    """
    theme = ground.theme
    drawn = [(strand, _knots(strand, columns, half)) for strand in strands]
    places = Places(CONTENT, columns.right)
    places.take(Area(CONTENT, -_MIDDLE, columns.right, _MIDDLE))
    length = columns.right - CONTENT
    back_to_front = drawn[::-1]
    shapes: list[Shape] = []
    for strand, knots in back_to_front:
        shapes.extend(draw_spread(_reaches(knots, half), strand, places))
    shapes += [rule(CONTENT, -half * value, length, theme.hairline, 0.75) for value in level_values(lane) if value]
    if drawn and not _reaches(drawn[0][1], half):
        shapes.extend(area for stretch in stretches(drawn[0][1]) for area in areas_of(stretch, theme))
    shapes.append(rule(CONTENT, 0, length, theme.zero_line))
    for strand, knots in back_to_front:
        for stretch in stretches(knots):
            shapes.extend(lines_of(stretch, strand))
            for segment in _smooth(stretch):
                places.take_curve(segment, _CLEAR)
    marks: list[Shape] = []
    for strand, knots in back_to_front:
        for knot in knots:
            marks.extend(_mark(knot, strand, lane, ground))
            places.take_disc(knot.at, _radius(strand) + 2)
    for number, (strand, knots) in enumerate(drawn):
        heard = within(progress, number / len(drawn), (number + 1) / len(drawn))
        anchors = [Anchor(knot.at, columns.all[knot.column].width, knot.point) for knot in knots]
        leaders, labels = draw_tellings(anchors, strand, _radius(strand), places, ground, heard)
        shapes.extend(leaders)
        marks.extend(labels)
    shapes.extend(marks)
    above = -min((area.top for area in places.labels), default=0)
    below = max((area.bottom for area in places.labels), default=0)
    return Drawing(tuple(shapes), max(half + _PAD, above + _CLEAR), max(half + _PAD, below + _CLEAR))


def _knots(strand: Strand, columns: Columns, half: float) -> list[Knot]:
    """Return the points of a curve from left to right."""
    numbered = sorted({columns.index[point.step]: point for point in strand.curve.points}.items())
    return [Knot(column, (columns.all[column].middle, -half * point.value), point) for column, point in numbered]


def _reaches(knots: list[Knot], half: float) -> list[Reach]:
    """Return how far the ratings reach where that is known."""
    return [
        Reach(knot.column, knot.at[0], -half * max(point.low, point.high), -half * min(point.low, point.high))
        for knot in knots
        for point in [knot.point]
        if point.low is not None and point.high is not None
    ]


def stretches(knots: list[Knot]) -> list[list[Knot]]:
    """Cut a curve at its gaps: where a step has no point, nothing is known and nothing is drawn."""
    found: list[list[Knot]] = []
    for knot in knots:
        if found and knot.column == found[-1][-1].column + 1:
            found[-1].append(knot)
        else:
            found.append([knot])
    return found


def _smooth(stretch: list[Knot]) -> list[Bezier]:
    return smooth([knot.at for knot in stretch])


def areas_of(stretch: list[Knot], theme: Theme) -> list[Path]:
    """Return the areas between a curve and the middle of the scale, each as far as the curve stays on one side."""
    areas: list[Path] = []
    for is_good, pieces in groupby(cut_at_zero(_smooth(stretch)), lambda piece: piece.start[1] + piece.end[1] < 0):
        outline = list(pieces)
        (left, start), (right, _) = outline[0].start, outline[-1].end
        commands: tuple[Command, ...] = (
            ("M", left, 0),
            ("L", left, start),
            *(("C", *piece.first, *piece.second, *piece.end) for piece in outline),
            ("L", right, 0),
            ("Z",),
        )
        areas.append(Path(0, 0, commands, fill=(theme.good if is_good else theme.bad).area))
    return areas


def lines_of(stretch: list[Knot], strand: Strand) -> list[Path]:
    """Return the line of a stretch, dotted where an end of a segment is assumed."""
    pairs = zip(_smooth(stretch), pairwise(stretch), strict=True)
    segments = [(segment, knot.point.assumed or following.point.assumed) for segment, (knot, following) in pairs]
    paths: list[Path] = []
    for assumed, group in groupby(segments, key=lambda pair: pair[1]):
        pieces = [segment for segment, _ in group]
        commands: tuple[Command, ...] = (
            ("M", *pieces[0].start),
            *(("C", *piece.first, *piece.second, *piece.end) for piece in pieces),
        )
        dash = DOTTED if assumed else strand.dashes
        paths.append(Path(0, 0, commands, stroke=strand.colour, line=strand.line, dash=dash))
    return paths


def _radius(strand: Strand) -> float:
    return _FACE if strand.leads else _MARK


def _mark(knot: Knot, strand: Strand, lane: EmotionLane, ground: Ground) -> tuple[Shape, ...]:
    if not strand.leads:
        return (strand.mark(*knot.at),)
    value = knot.point.value
    return feeling(knot.at, _FACE, value, levels_of(lane)[nearest_level(lane, value)].face, ground)
