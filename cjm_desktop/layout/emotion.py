"""The emotion lane: curves through the steps, faces, and labels that keep clear of both."""

from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import CONTENT, GUTTER, Columns
from cjm_desktop.layout.curve import Bezier, Point, cut_at_zero, smooth
from cjm_desktop.layout.faces import face, mood
from cjm_desktop.layout.places import Area, Places, leader
from cjm_desktop.layout.shapes import Command, Label, Path, Shape, circle, rule
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Theme
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane
from cjm_desktop.model.records import Persona
from cjm_desktop.words import Language, Text, say

_HALF: Final = 68.0
_MOST_HALF: Final = 168.0
_FACE = 10.0
_DOT = 3.5
_LINE = 2.25
_CLEAR = 4.0
_DOTS = (1.5, 4.0)
_HALF_STEP = 4
_PAD = 26.0
_LONG = 14.0
_MOST_LINES = 8


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


def draw_curves(lane: EmotionLane, columns: Columns, theme: Theme, language: Language, half: float) -> Drawing:
    """Lay out the curves of a lane, ``half`` pt from the middle of the scale to either end.

    The first curve has faces and tinted areas, the others are dashed.
    """
    curves = [_knots(curve, columns, half) for curve in lane.curves]
    places = Places(CONTENT, columns.right + GUTTER)
    length = columns.right - CONTENT
    shapes: list[Shape] = [rule(CONTENT, -half * level, length, theme.hairline, 0.75) for level in (1, 0.5, -0.5, -1)]
    for stretch in _stretches(curves[0]) if curves else ():
        shapes.extend(_areas(stretch, theme))
    shapes.append(rule(CONTENT, 0, length, theme.zero_line))
    for number, knots in reversed(list(enumerate(curves))):
        for stretch in _stretches(knots):
            shapes.extend(_lines(stretch, number, theme))
            for segment in _smooth(stretch):
                places.take_curve(segment, _CLEAR)
    marks: list[Shape] = []
    for number, knots in reversed(list(enumerate(curves))):
        for knot in knots:
            marks.extend(_mark(knot, number, theme))
            places.take_disc(knot.at, _radius(number) + 2)
    for number, knots in enumerate(curves):
        leaders, labels = _labels(knots, number, places, columns, theme, language)
        shapes.extend(leaders)
        marks.extend(labels)
    shapes.extend(marks)
    above = -min((area.top for area in places.labels), default=0)
    below = max((area.bottom for area in places.labels), default=0)
    return Drawing(tuple(shapes), max(half + _PAD, above + _CLEAR), max(half + _PAD, below + _CLEAR))


def _knots(curve: Curve, columns: Columns, half: float) -> list[Knot]:
    """Return the points of a curve from left to right."""
    numbered = sorted({columns.index[point.step]: point for point in curve.points}.items())
    return [Knot(column, (columns.all[column].middle, -half * point.value), point) for column, point in numbered]


def _stretches(knots: list[Knot]) -> list[list[Knot]]:
    """Cut a curve at its gaps: where a step has no point, nothing is known and nothing is drawn."""
    stretches: list[list[Knot]] = []
    for knot in knots:
        if stretches and knot.column == stretches[-1][-1].column + 1:
            stretches[-1].append(knot)
        else:
            stretches.append([knot])
    return stretches


def _smooth(stretch: list[Knot]) -> list[Bezier]:
    return smooth([knot.at for knot in stretch])


def _areas(stretch: list[Knot], theme: Theme) -> list[Path]:
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


def _lines(stretch: list[Knot], number: int, theme: Theme) -> list[Path]:
    """Return the line of a stretch, dotted where an end of a segment is assumed."""
    paths: list[Path] = []
    colour = curve_colour(number, theme)
    commands: list[Command] = []
    dash: tuple[float, ...] | None = None
    for segment, (knot, following) in zip(_smooth(stretch), pairwise(stretch), strict=True):
        own = curve_dash(number, theme, assumed=knot.point.assumed or following.point.assumed)
        if own != dash:
            if dash is not None:
                paths.append(Path(0, 0, tuple(commands), stroke=colour, line=_LINE, dash=dash))
            commands = [("M", *segment.start)]
            dash = own
        commands.append(("C", *segment.first, *segment.second, *segment.end))
    if dash is not None:
        paths.append(Path(0, 0, tuple(commands), stroke=colour, line=_LINE, dash=dash))
    return paths


def curve_colour(number: int, theme: Theme) -> Colour:
    """Return the colour of the nth curve of a lane."""
    return theme.curves[number % len(theme.curves)]


def curve_dash(number: int, theme: Theme, *, assumed: bool) -> tuple[float, ...]:
    """Return the dashes of the nth curve of a lane; assumptions are dotted."""
    return _DOTS if assumed else theme.dashes[number % len(theme.dashes)]


def _radius(number: int) -> float:
    return _DOT if number else _FACE


def _mark(knot: Knot, number: int, theme: Theme) -> tuple[Path, ...]:
    if number == 0:
        return face(*knot.at, _FACE, knot.point.value, theme)
    return (Path(*knot.at, circle(0, 0, _DOT), fill=curve_colour(number, theme)),)


def _labels(
    knots: list[Knot], number: int, places: Places, columns: Columns, theme: Theme, language: Language
) -> tuple[list[Path], list[Label]]:
    """Return the leaders of a curve's labels, where they stand away from their points, and the labels."""
    leaders: list[Path] = []
    labels: list[Label] = []
    sayings = _sayings(knots, language, marked=number == 0)
    for knot, saying in sorted(sayings, key=lambda pair: -abs(pair[0].point.value)):
        room = min(max(columns.all[knot.column].width, 110.0), places.right - places.left)
        block = measure(saying, themes.CURVE_LABEL, room, language, _MOST_LINES)
        colour = mood(knot.point.value, theme).line if number == 0 else curve_colour(number, theme)
        above = knot.point.value >= 0
        area, is_clear = places.find(knot.at, _radius(number) + _CLEAR, (block.width, block.height), above=above)
        stalk = leader(knot.at, area)
        if is_clear and stalk.bottom - stalk.top > _radius(number) + _LONG:
            leaders.append(_leader(stalk, knot, number, colour))
        labels.append(Label(area.left, area.top, block, colour))
    return leaders, labels


def _leader(stalk: Area, knot: Knot, number: int, colour: Colour) -> Path:
    """Return the line from the edge of a point's mark to its label."""
    start, end = (
        (stalk.top, stalk.bottom - _radius(number))
        if stalk.top < knot.at[1]
        else (stalk.top + _radius(number), stalk.bottom)
    )
    return Path(stalk.left, start, (("M", 0, 0), ("L", 0, end - start)), stroke=colour, line=0.75)


def _sayings(knots: list[Knot], language: Language, *, marked: bool) -> list[tuple[Knot, str]]:
    """Return what is said at which point: its own text, and on a marked curve what the peak–end rule looks at.

    People remember the best, the worst and the last moment (B. Fredrickson and D. Kahneman, Duration neglect in
    retrospective evaluations of affective episodes, 1993).
    """
    marks: dict[int, list[Text]] = {}
    if marked and len({knot.point.value for knot in knots}) > 1:
        marks.setdefault(max(knots, key=lambda knot: knot.point.value).column, []).append(Text("Curve", "Peak"))
        marks.setdefault(min(knots, key=lambda knot: knot.point.value).column, []).append(Text("Curve", "Low"))
        marks.setdefault(knots[-1].column, []).append(Text("Curve", "End"))
    sayings: list[tuple[Knot, str]] = []
    for knot in knots:
        names = " · ".join(say(mark, language) for mark in marks.get(knot.column, []))
        text = knot.point.text
        if names and text:
            text = say(Text("Curve", "{mark}: {text}")(mark=names, text=text), language)
        if names or text:
            sayings.append((knot, text or names))
    return sayings


def curve_name(curve: Curve, personas: tuple[Persona, ...], language: Language) -> str:
    """Return what a curve is called: its own name, else its persona's and the state it shows."""
    if curve.name:
        return curve.name
    names = [persona.name for persona in personas if persona.id == curve.persona]
    if curve.state is not None:
        names.append(say(STATES[curve.state], language))
    return " · ".join(name for name in names if name)
