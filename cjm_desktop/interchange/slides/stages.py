"""A stage on as many slides as it needs: its steps as columns, lanes as rows, every card with all it says."""

from collections.abc import Iterator, Mapping
from math import ceil
from typing import Final

from cjm_desktop.insight.funnel import Funnel
from cjm_desktop.interchange.slides.cells import Columns, Setting
from cjm_desktop.interchange.slides.frame import framed
from cjm_desktop.interchange.slides.funnel import funnel_tiles
from cjm_desktop.interchange.slides.lanes import (
    LEFT,
    ROW_GAP,
    Drawn,
    Row,
    draw_row,
    height_of_rows,
    rest_of,
    row_parts,
    rows_of,
    stacked,
    torn,
    with_room,
)
from cjm_desktop.interchange.slides.parts import BOTTOM, MARGIN, TOP, WIDTH, Block, Part, Slide, rule
from cjm_desktop.interchange.slides.setting import LEADING, SMALLEST, Said, broken, cut
from cjm_desktop.interchange.slides.tiles import DOT, flow_tiles
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.sheet import FUNNEL
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text, say, say_duration

_MOST_STEPS: Final = 6
_LEAST_CARD: Final = 178.0
"""Width in pt from which cards of a cell stand side by side."""
SIZES: Final = (12.0, 11.0, 10.0)
"""Type in pt in which a stage is set."""
_FEW: Final = 3
"""Slides up to which it is tried whether larger type takes no more."""
_FILLED: Final = (0.55, 0.65, 0.75, 0.85, 1.0)
"""How much of their room slides take."""
_LEAST_ROW: Final = 60.0
"""Height in pt below which a row that has to be cut begins on the next slide."""
_STEP: Final = 12.0
_STEP_PAD: Final = 7.0
_STEP_LINES: Final = 3


def stage_slides(journey: JourneyMap, number: int, ground: Ground, funnel: Funnel | None) -> Iterator[Slide]:
    """Yield the slides of a stage, with its part of a funnel where there is one."""
    stage = journey.stages[number]
    pieces = ceil(len(stage.steps) / _MOST_STEPS)
    size = ceil(len(stage.steps) / pieces)
    numbers = {step.id: place for place, step in enumerate(steps_of(journey), 1)}
    title = _title(stage, number, ground)
    is_first = True
    for start in range(0, len(stage.steps), size):
        steps = stage.steps[start : start + size]
        columns = Columns.across(LEFT, WIDTH - MARGIN, len(steps), _LEAST_CARD)
        header, top = _header(steps, columns, journey, number, numbers, ground)
        for rows in _pages(list(_rows(journey, steps, ground, funnel)), columns, ground, BOTTOM - top):
            parts: list[Part] = [*header]
            y = top
            for row in rows:
                parts += row_parts(row, y, columns, ground)
                y += row.height + ROW_GAP
            named = title if is_first else say(Text("Slides", "{name} (continued)")(name=title), ground.language)
            yield framed(named, tuple(parts), journey, ground, number)
            is_first = False


def _title(stage: Stage, number: int, ground: Ground) -> str:
    title = stage.title or say(Text("Spoken", "Stage {number}")(number=number + 1), ground.language)
    return DOT.join(part for part in (title, stage.duration) if part)


def _header(
    steps: tuple[Step, ...],
    columns: Columns,
    journey: JourneyMap,
    stage: int,
    numbers: Mapping[str, int],
    ground: Ground,
) -> tuple[list[Part], float]:
    """Return the names of steps above their columns, and the y below them."""
    colour, _ = stage_look(stage, len(journey.stages), ground.theme)
    room = columns.width - 2 * _STEP_PAD
    told: list[tuple[Said, ...]] = []
    for step in steps:
        words = step.title or say(Text("Spoken", "Step {number}")(number=numbers[step.id]), ground.language)
        title = cut(Said(words, _STEP, ground.theme.ink, bold=True), room, ground.language, _STEP_LINES)
        about = cut(Said(_about(step, ground), SMALLEST, ground.theme.second), room, ground.language, 2)
        told.append(tuple(each for each in (title, about) if each.text))
    heights = [sum(broken(each, room, ground.language).height for each in said) for said in told]
    height = max([_STEP * LEADING, *heights]) + 8
    parts: list[Part] = [
        Block(said[0].text if said else "", columns.x(place), TOP, columns.width, height, said,
              inset=(_STEP_PAD, 4), anchor="b")
        for place, said in enumerate(told)
    ]  # fmt: skip
    parts += [rule(columns.x(place), TOP + height, columns.width, colour, 2) for place in range(len(steps))]
    return parts, TOP + height + ROW_GAP + 2


def _about(step: Step, ground: Ground) -> str:
    """Return what is said of a step besides its title."""
    parts: list[str] = []
    if step.moment is not None:
        parts.append(" – ".join(ground.moment(step.moment)))
    if step.minutes is not None:
        parts.append(say_duration(step.minutes, ground.language))
    if step.map_title:
        parts.append(f"→ {step.map_title}")
    return DOT.join(parts)


def _rows(journey: JourneyMap, steps: tuple[Step, ...], ground: Ground, funnel: Funnel | None) -> Iterator[Row]:
    """Yield the rows of lanes in which something stands at these steps, of the ways that leave them, of the funnel."""
    places = {step.id: place for place, step in enumerate(steps)}
    yield from (row for row in rows_of(journey.lanes, places, ground) if not row.is_empty)
    titles = {
        step.id: step.title or say(Text("Spoken", "Step {number}")(number=number), ground.language)
        for number, step in enumerate(steps_of(journey), 1)
    }
    if flows := tuple(flow_tiles(journey.flows, places, titles, ground)):
        yield Row(say(Text("Outline", "Flows"), ground.language), ground.theme.accent, flows)
    if funnel is not None:
        yield Row(say(FUNNEL, ground.language), ground.theme.accent, tuple(funnel_tiles(funnel, places, ground)))


def _pages(rows: list[Row], columns: Columns, ground: Ground, room: float) -> list[list[Drawn]]:
    """Return the rows of one slide after the other, on as few as there can be, in the largest type that allows it."""
    for size in SIZES:
        if (drawn := stacked(rows, columns, Setting(size), ground, room, ROW_GAP)) is not None:
            return [with_room(drawn, ground, room, ROW_GAP)]
    least = list(_several(rows, columns, Setting(SIZES[-1]), ground, room))
    if len(least) > _FEW:
        return least
    for size in SIZES:
        for part in _FILLED:  # as evenly as they can be
            pages = list(_several(rows, columns, Setting(size), ground, room * part))
            if len(pages) <= len(least):
                return [with_room(page, ground, room, ROW_GAP) for page in pages]
    return least


def _several(rows: list[Row], columns: Columns, setting: Setting, ground: Ground, room: float) -> Iterator[list[Drawn]]:
    """Yield rows slide by slide; one that is higher than the rest of a slide goes on where it does not fit whole."""
    page: list[Drawn] = []
    waiting = rows[::-1]
    while waiting:
        row = waiting.pop()
        free = room - (height_of_rows(page, ROW_GAP) + ROW_GAP if page else 0)
        drawn = draw_row(row, columns, setting, ground, free)
        if page and (drawn.filling.rest or drawn.height > free):
            whole = draw_row(row, columns, setting, ground, room)
            if not whole.filling.rest or free < _LEAST_ROW or not drawn.filling.placed or drawn.height > free:
                yield page
                page, drawn = [], whole
        if drawn.filling.rest and not drawn.filling.placed and drawn.plot == 0:
            drawn = draw_row(torn(row, columns, setting, ground, room), columns, setting, ground, room)
        page.append(drawn)
        if (rest := rest_of(drawn, drawn.filling.rest)) is not None:
            yield page
            page = []
            waiting.append(rest)
    if page:
        yield page
