"""How the journey feels for one persona, small: its curves below the names of the stages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.curve import Bezier, Point, smooth
from cjm_desktop.layout.faces import face, mood
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.places import Places
from cjm_desktop.layout.shapes import Box, Command, Label, Path, Shape, circle, moved, rule
from cjm_desktop.layout.strands import curve_name
from cjm_desktop.layout.text import TextBlock, measure, natural_width
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Language

_GAP = 3.0
_BAR = 3.0
_LEAST_NAME = 30.0
"""Width in pt below which a stage has no room for its name."""
_SAMPLE = 26.0
_FACE = 8.0
_DOT = 2.5
_LINE = 2.0
_LEAST_PITCH = 7.0
"""Distance in pt between steps from which every point is marked."""
_WIDEST_LABEL = 150.0
_MOST_LINES = 2
_DASHES: Final = (5.0, 3.5)
_DOTS: Final = (1.5, 3.5)


@dataclass(frozen=True, slots=True)
class _Knot:
    column: int
    at: Point
    point: CurvePoint


def curves_of(journey: JourneyMap, persona: str) -> tuple[Curve, ...]:
    """Return the curves of a persona; where it has none, those that are everybody's."""
    lanes = [lane for lane in journey.lanes if isinstance(lane, EmotionLane)]
    curves = [curve for lane in lanes for curve in lane.curves if curve.points]
    own = tuple(curve for curve in curves if curve.persona == persona)
    return own or tuple(curve for curve in curves if curve.persona is None)


def name_curves(
    journey: JourneyMap, curves: Sequence[Curve], width: float, colour: Colour, ground: Ground
) -> list[Shape]:
    """Return which line is which, below each other; nothing for a persona's own line alone."""
    names = [curve_name(curve, journey.personas, journey.language) for curve in curves]
    if len(curves) == 1 and (curves[0].persona is not None or not names[0]):
        return []
    shapes: list[Shape] = []
    for number, name in enumerate(names):
        text = measure(name, themes.SMALL, width - _SAMPLE - 8, journey.language, 1)
        y = number * themes.SMALL.line_height
        line = Path(0, y + 7, (("M", 0, 0), ("L", _SAMPLE, 0)), None, colour, _LINE, _DASHES if number else ())
        shapes += [line, Label(_SAMPLE + 8, y, text, ground.theme.second)]
    return shapes


def draw_mini_curve(
    journey: JourneyMap, curves: Sequence[Curve], width: float, half: float, colour: Colour, ground: Ground
) -> tuple[list[Shape], float]:
    """Return curves from the origin down and their height; ``half`` pt from the middle of the scale to its ends.

    The first one is solid and has faces where it is best and worst and where it ends.
    """
    columns = {step.id: place for place, step in enumerate(steps_of(journey))}
    pitch = width / len(columns)
    shapes, top = _stages(journey, pitch, ground)
    strands = [_knots(curve, columns, pitch, half) for curve in curves]
    drawn: list[Shape] = [
        rule(0, 0, width, ground.theme.zero_line, 0.75),
        *(rule(0, side * half, width, ground.theme.hairline, 0.5) for side in (-1, 1)),
    ]
    places = Places(0, width)
    for number, knots in reversed(list(enumerate(strands))):
        for stretch in _stretches(knots):
            drawn.extend(_lines(stretch, colour, dashed=number > 0))
            for segment in _smooth(stretch):
                places.take_curve(segment, 3)
        if pitch >= _LEAST_PITCH:
            drawn.extend(Path(*knot.at, circle(0, 0, _DOT), colour) for knot in knots)
    marked = _marked(strands[0])
    for knot in marked:
        drawn.extend(face(*knot.at, _FACE, knot.point.value, ground.theme))
        places.take_disc(knot.at, _FACE + 1)
    titles = {step.id: step.title for step in steps_of(journey)}
    for knot in marked:
        drawn.extend(_label(knot, titles[knot.point.step], places, ground))
    reach = half + _FACE + 2
    above = max([reach, *(-area.top for area in places.labels)])
    below = max([reach, *(area.bottom for area in places.labels)])
    middle = top + 6 + above
    shapes.extend(moved(shape, 0, middle) for shape in drawn)
    return shapes, middle + below


def _stages(journey: JourneyMap, pitch: float, ground: Ground) -> tuple[list[Shape], float]:
    """Return the names of the stages, each above a bar as long as its steps."""
    names: list[Label] = []
    bars: list[tuple[float, float, Colour]] = []
    x = 0.0
    for number, stage in enumerate(journey.stages):
        right = x + pitch * len(stage.steps)
        fill, _ = stage_look(number, len(journey.stages), ground.theme)
        bars.append((x, max(right - x - _GAP, 0.5), fill))
        if right - x - _GAP >= _LEAST_NAME:
            text = _name(stage.title, right - x - _GAP, journey.language)
            names.append(Label(x, 0, text, ground.theme.ink))
        x = right
    height = max([0.0, *(name.text.height + 2 for name in names)])
    lowered = (Label(name.x, height - 2 - name.text.height, name.text, name.colour) for name in names)
    return [*lowered, *(Box(x, height, length, _BAR, 0, fill) for x, length, fill in bars)], height + _BAR


def _name(title: str, width: float, language: Language) -> TextBlock:
    """Return the name of a stage on two lines, on one where a word would have to be cut."""
    longest = max((natural_width(word, themes.SMALL_BOLD, language) for word in title.split()), default=0.0)
    return measure(title, themes.SMALL_BOLD, width, language, _MOST_LINES if longest <= width else 1)


def _knots(curve: Curve, columns: dict[str, int], pitch: float, half: float) -> list[_Knot]:
    numbered = sorted((columns[point.step], point) for point in curve.points)
    return [_Knot(column, ((column + 0.5) * pitch, -half * point.value), point) for column, point in numbered]


def _stretches(knots: list[_Knot]) -> Iterator[list[_Knot]]:
    """Yield the parts of a curve between its gaps."""
    for _, part in groupby(enumerate(knots), lambda pair: pair[1].column - pair[0]):
        yield [knot for _, knot in part]


def _smooth(stretch: list[_Knot]) -> list[Bezier]:
    return smooth([knot.at for knot in stretch])


def _lines(stretch: list[_Knot], colour: Colour, *, dashed: bool) -> Iterator[Path]:
    """Yield the line of a stretch, dotted where an end of a segment is assumed."""
    assumed = [one.point.assumed or other.point.assumed for one, other in pairwise(stretch)]
    for is_assumed, part in groupby(zip(assumed, _smooth(stretch), strict=True), lambda pair: pair[0]):
        segments = [segment for _, segment in part]
        commands: list[Command] = [("C", *segment.first, *segment.second, *segment.end) for segment in segments]
        dash = _DOTS if is_assumed else _DASHES if dashed else ()
        yield Path(0, 0, (("M", *segments[0].start), *commands), stroke=colour, line=_LINE, dash=dash)


def _marked(knots: list[_Knot]) -> list[_Knot]:
    """Return the best, the worst and the last point, each once."""
    best = max(knots, key=lambda knot: knot.point.value)
    worst = min(knots, key=lambda knot: knot.point.value)
    return list({knot.column: knot for knot in (best, worst, knots[-1])}.values())


def _label(knot: _Knot, step: str, places: Places, ground: Ground) -> list[Label]:
    """Return what is said at a point: its own text, else the name of its step."""
    said = knot.point.text or step
    if not said:
        return []
    width = min(_WIDEST_LABEL, places.right)
    block = measure(said, themes.SMALL_BOLD, width, ground.language, _MOST_LINES)
    above = knot.point.value >= 0
    area, _ = places.find(knot.at, _FACE + 3, (block.width, block.height), above=above)
    return [Label(area.left, area.top, block, mood(knot.point.value, ground.theme).line)]
