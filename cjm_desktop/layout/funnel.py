"""The funnel below the lanes: a river of the customers who are still there, aligned with the steps.

Who is lost leaves it downwards, who goes back or skips steps takes an arc above it. Shares are those of the whole map,
also where a view leaves out stages, so that the river narrows between columns, or where stages are folded.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from cjm_desktop.insight.bottlenecks import bottlenecks, said_of_doubt
from cjm_desktop.insight.funnel import Funnel
from cjm_desktop.insight.remaining import Way
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.bottoms import rules
from cjm_desktop.layout.columns import CONTENT, Columns
from cjm_desktop.layout.funnel_ways import draw_ways
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.losses import draw_loss
from cjm_desktop.layout.marks import icon_mark
from cjm_desktop.layout.names import PADDING, draw_name
from cjm_desktop.layout.river import DASH, Reach, draw_river
from cjm_desktop.layout.river_words import draw_shares
from cjm_desktop.layout.shapes import Box, Label, Shape, moved
from cjm_desktop.layout.sheet import FUNNEL, Band, Spot
from cjm_desktop.layout.text import measure
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say

ICON: Final = "users-three"
_ABOVE: Final = 6.0
_INSET: Final = 14.0
_MOST_DOUBTS: Final = 3
_MOST_LINES: Final = 20
_SIGN: Final = 10.0
_MOST_TEXT: Final = 520.0
_WHO: Final = Text("Funnel", "Who is still there")


def draw_funnel(
    funnel: Funnel | None,
    whole: JourneyMap,
    journey: JourneyMap,
    columns: Columns,
    ground: Ground,
    about: Text = _WHO,
) -> Band:
    """Return the funnel of a ``whole`` map below what is drawn of it, one without height where there is none.

    What it is ``about`` stands below its name.
    """
    if funnel is None:
        return Band(0, 0, ())
    name = say(FUNNEL, ground.language)
    label, named = draw_name(name, _hint(funnel, about, ground), ground, ICON)
    shapes, spots, bottom = _drawn(funnel, journey, columns, ground) if funnel.is_known else _asks(columns, ground)
    doubts, bottom = _doubts(funnel, whole, columns, ground, bottom)
    height = max(bottom, named) + PADDING
    return Band(0, height, (*label, *shapes, *doubts, *rules(height, columns, ground.theme)), spots)


def _hint(funnel: Funnel, about: Text, ground: Ground) -> str:
    """Return what the river shows, and what is to be known of it."""
    told = [about]
    if funnel.customers is not None:
        told.append(Text("Funnel", "{count} customers a year")(count=funnel.customers))
    if funnel.is_known and not funnel.ends_exactly:
        told.append(Text("Funnel", "≤: not all losses are known"))
    return "\n".join(say(each, ground.language) for each in told)


def _asks(columns: Columns, ground: Ground) -> tuple[list[Shape], tuple[Spot, ...], float]:
    """Return the place of the river, and what to enter so that it flows."""
    asks = Text(
        "Funnel",
        "No shares yet. Enter at drop-offs, returns and restarts how many per cent of the customers go that way, "
        "or add a lane with figures of retention.",
    )
    width = columns.right - CONTENT
    room = min(_MOST_TEXT, width - 2 * _INSET)
    block = measure(say(asks, ground.language), themes.SMALL, room, ground.language)
    height = block.height + 2 * _INSET
    place = Box(CONTENT, PADDING, width, height, 6, None, ground.theme.third, 1, DASH)
    return [place, Label(CONTENT + _INSET, PADDING + _INSET, block, ground.theme.second)], (), PADDING + height


def _doubts(funnel: Funnel, whole: JourneyMap, columns: Columns, ground: Ground, y: float) -> tuple[list[Shape], float]:
    """Return what of a map's shares cannot be, below the river, and the y below that."""
    shapes: list[Shape] = []
    colour = ground.theme.severity
    for doubt in funnel.doubts[:_MOST_DOUBTS]:
        said = say(said_of_doubt(doubt, whole), ground.language)
        block = measure(said, themes.SMALL, columns.right - CONTENT - _SIGN - 4, ground.language, _MOST_LINES)
        sign = moved(icon_mark("warning", colour, _SIGN), CONTENT, y + _ABOVE + 1.5)
        shapes += [sign, Label(CONTENT + _SIGN + 4, y + _ABOVE, block, ground.theme.ink)]
        y += block.height + _ABOVE
    return shapes, y


def _drawn(
    funnel: Funnel, journey: JourneyMap, columns: Columns, ground: Ground
) -> tuple[list[Shape], tuple[Spot, ...], float]:
    reaches = list(reaches_of(funnel, journey, columns, ground))
    drawn = {flow.id for flow in journey.flows}
    ways = [way for way in funnel.ways if way.flow.id in drawn or way.leads_out]
    out = defaultdict[int, list[Way]](list)
    for way in ways:
        if way.leads_out and way.flow.from_ in columns.index:
            out[columns.index[way.flow.from_]].append(way)
    worst = {each.kind: each.step for each in bottlenecks(funnel)}
    lost = _column_of(worst.get("loss"), columns)
    back = frozenset(way.flow.id for way in ways if way.leads_back and way.flow.from_ == worst.get("back"))
    arcs = draw_ways([way for way in ways if not way.leads_out], back, columns, ground)
    top = PADDING + (arcs.height or _ABOVE)
    shapes: list[Shape] = [
        *arcs.shapes,
        *draw_river(reaches, frozenset({lost}), ground),
        *draw_shares(reaches, funnel, ground),
    ]
    spots = [*arcs.spots]
    bottom = 0.0
    for number, (reach, column) in enumerate(zip(reaches, columns.all, strict=True)):
        bottom = max(bottom, reach.depth)
        if reach.has_branch:
            loss = draw_loss(reach, out[number], funnel, ground, is_worst=number == lost)
            shapes += loss.shapes
            spots += loss.spots
            bottom = max(bottom, loss.bottom)
        width, depth = reach.right - reach.left, max(reach.depth, _ABOVE)
        spots.append(Spot(column.stage or column.step, reach.left, 0, width, depth))
    return (
        [moved(shape, 0, top) for shape in shapes],
        tuple(Spot(each.record, each.x, each.y + top, each.width, each.height) for each in spots),
        top + bottom,
    )


def _column_of(step: str | None, columns: Columns) -> int:
    return -1 if step is None else columns.index.get(step, -1)


def reaches_of(funnel: Funnel, journey: JourneyMap, columns: Columns, ground: Ground) -> Iterator[Reach]:
    """Yield the river's parts from column to column; each goes on to where the next one begins."""
    inside = _steps_of(columns)
    colours = {
        step.id: (stage.id, stage_look(number, len(journey.stages), ground.theme)[0])
        for number, stage in enumerate(journey.stages)
        for step in stage.steps
    }
    rights = [*(after.x for _, after in pairwise(columns.all)), columns.right]
    for number, (column, right) in enumerate(zip(columns.all, rights, strict=True)):
        first, last = inside[number][0], inside[number][-1]
        stage, colour = colours[column.step]
        passage = funnel.between(first, last)
        yield Reach(passage, column.x, right, stage, colour, is_last=number == len(columns.all) - 1)


def _steps_of(columns: Columns) -> Mapping[int, Sequence[str]]:
    """Return the steps of each column: more than one where it stands for a folded stage."""
    steps = defaultdict[int, list[str]](list)
    for step, number in columns.index.items():
        steps[number].append(step)
    return steps
