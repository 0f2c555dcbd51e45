"""The whole map on one slide: stages as arrows, lanes as rows, and in them as much as can be read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from cjm_desktop.interchange.slides.cells import Columns, Setting
from cjm_desktop.interchange.slides.frame import framed
from cjm_desktop.interchange.slides.lanes import (
    LEFT,
    Drawn,
    Row,
    draw_row,
    height_of_rows,
    row_parts,
    rows_of,
    stacked,
    with_room,
)
from cjm_desktop.interchange.slides.parts import BOTTOM, GUTTER, MARGIN, TOP, WIDTH, Block, Part, Slide
from cjm_desktop.interchange.slides.setting import SMALLEST, Said, broken, cut, fitted
from cjm_desktop.interchange.slides.tiles import DOT
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.text import ELLIPSIS
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say

_ARROW: Final = 30.0
_TIP: Final = 9.0
_ROW_GAP: Final = 4.0
_ARROW_PAD: Final = 8.0
_NARROWEST: Final = 84.0
"""Width in pt below which a column says nothing but numbers; so many stages have one each."""
_MOST_STEPS: Final = 6
"""Steps up to which each has a column."""
_LARGE_NAMES: Final = (13.0, 12.0)
_NAMES: Final = (11.0, 10.0, SMALLEST)
"""Sizes in which there is room for one line, and for two."""
_STEP_LINES: Final = 2
_LEAST_CARD: Final = 118.0
"""Width in pt from which cards of a cell stand side by side."""
_ROUNDS: Final = 5
"""How often each row may tell more than all can."""
_SETTINGS: Final = (
    *(Setting(size) for size in (13.0, 12.0, 11.0, 10.0)),
    *(Setting(size, lines, pad=4) for size, lines in ((11.0, 4), (10.0, 4), (10.0, 3), (9.0, 3), (9.0, 2))),
    *(Setting(size, lines, most, 3) for most in (4, 3, 2, 1) for size, lines in ((10.0, 3), (10.0, 2), (9.0, 2))),
    Setting(SMALLEST, 1, 1, 3),
    Setting(SMALLEST, 1, 0, 2),
)
"""From all that is said to numbers alone."""


def overview(journey: JourneyMap, ground: Ground) -> Slide:
    """Return the slide of the whole map; what has no room on it is told by numbers, and stands on others."""
    grid = _grid(journey)
    parts, top = _header(journey, grid, ground)
    for row in _fitting(journey, grid, ground, BOTTOM - top):
        parts += row_parts(row, top, grid.columns, ground)
        top += row.height + _ROW_GAP
    title = say(Text("Slides", "Overview"), ground.language)
    title = say(Text("Slides", "{map} – overview")(map=journey.title), ground.language) if journey.title else title
    return framed(title, tuple(parts), journey, ground)


@dataclass(frozen=True, slots=True)
class _Grid:
    """The columns of an overview: which steps stand in each, and over which of them each stage reaches."""

    columns: Columns
    places: dict[str, int]
    reach: tuple[tuple[int, int], ...]
    more: int
    """How many stages have no column of their own, but share the last one."""


def _grid(journey: JourneyMap) -> _Grid:
    """Return a column for each step when there is room, else for each stage, else for the first of them."""
    steps = [(place, step.id) for place, stage in enumerate(journey.stages) for step in stage.steps]
    if len(steps) <= _MOST_STEPS:
        reach: list[tuple[int, int]] = []
        for stage in journey.stages:
            first = reach[-1][1] + 1 if reach else 0
            reach.append((first, first + len(stage.steps) - 1))
        columns = Columns.across(LEFT, WIDTH - MARGIN, max(len(steps), 1), _LEAST_CARD)
        return _Grid(columns, {step: column for column, (_, step) in enumerate(steps)}, tuple(reach), 0)
    count = min(len(journey.stages), int((WIDTH - MARGIN - LEFT + GUTTER) // (_NARROWEST + GUTTER)))
    columns = Columns.across(LEFT, WIDTH - MARGIN, count, _LEAST_CARD)
    places = {step: min(place, count - 1) for place, step in steps}
    more = len(journey.stages) - count + 1 if len(journey.stages) > count else 0
    return _Grid(columns, places, tuple((place, place) for place in range(count)), more)


def _header(journey: JourneyMap, grid: _Grid, ground: Ground) -> tuple[list[Part], float]:
    """Return the arrows of stages, below them what their steps are called, and the y below these."""
    parts: list[Part] = []
    columns, language = grid.columns, ground.language
    for place, (first, last) in enumerate(grid.reach):
        stage = journey.stages[place]
        colour, ink = stage_look(place, len(journey.stages), ground.theme)
        name = stage.title or say(Text("Spoken", "Stage {number}")(number=place + 1), language)
        if grid.more and place == len(grid.reach) - 1:
            name = say(Text("Slides", "{count} more stages")(count=grid.more), language)
        x, width = columns.x(first), columns.x(last) + columns.width - columns.x(first)
        room, said = width - 2 * _ARROW_PAD - _TIP, Said(name, 0, ink, bold=True)
        said, _ = fitted(said, _LARGE_NAMES, room, language, 1)
        if said.text != name:
            said, _ = fitted(replace(said, text=name), _NAMES, room, language, 2)
        parts.append(
            Block(name, x, TOP, width, _ARROW, (said,), "homePlate", _TIP, colour, inset=(_ARROW_PAD, 0), anchor="ctr")
        )
    height = 0.0
    for column, words in enumerate(_step_names(journey, grid)):
        if words:
            said = cut(Said(words, SMALLEST, ground.theme.second), columns.width, language, _STEP_LINES)
            own = broken(said, columns.width, language).height
            parts.append(Block(words, columns.x(column), TOP + _ARROW + 3, columns.width, own, (said,)))
            height = max(height, own + 3)
    return parts, TOP + _ARROW + height + _ROW_GAP


def _step_names(journey: JourneyMap, grid: _Grid) -> list[str]:
    """Return the titles of the steps in each column; of those that share the last one, the titles of stages."""
    names: list[list[str]] = [[] for _ in range(grid.columns.count)]
    for place, stage in enumerate(journey.stages):
        if grid.more and place >= len(grid.reach) - 1:
            names[-1].append(stage.title)
        else:
            for step in stage.steps:
                names[grid.places[step.id]].append(step.title)
    return [DOT.join(name for name in column if name) for column in names]


def _fitting(journey: JourneyMap, grid: _Grid, ground: Ground, room: float) -> list[Drawn]:
    """Return the rows with as much in them as there is room for."""
    rows = [row for row in rows_of(journey.lanes, grid.places, ground, tells=False) if not row.is_empty]
    for setting in _SETTINGS:
        if (drawn := stacked(rows, grid.columns, setting, ground, room, _ROW_GAP)) is not None:
            return with_room(_richer(drawn, grid.columns, ground, room), ground, room, _ROW_GAP)
    for count in range(len(rows) - 1, -1, -1):  # the rest as one row
        name = say(Text("Slides", "{count} more lanes")(count=len(rows) - count), ground.language)
        tiles = tuple(tile for row in rows[count:] for tile in row.tiles)
        fewer = [*rows[:count], Row(name, ground.theme.hairline, tiles)]
        if (drawn := stacked(fewer, grid.columns, _SETTINGS[-1], ground, room, _ROW_GAP)) is not None:
            return drawn
    return []


def _richer(drawn: list[Drawn], columns: Columns, ground: Ground, room: float) -> list[Drawn]:
    """Return rows of which some tell a line or a tile more, as long as there is room: first those that hide most."""
    rows = list(drawn)
    for _ in range(_ROUNDS):
        for place in sorted(range(len(rows)), key=lambda place: -_hidden(rows[place])):
            own = rows[place]
            free = room - height_of_rows(rows, _ROW_GAP)
            for setting in _more_than(own):
                more = draw_row(own.row, columns, setting, ground, own.height + free)
                if not more.filling.rest and more.height - own.height <= free:
                    rows[place] = more
                    break
    return rows


def _more_than(drawn: Drawn) -> Iterator[Setting]:
    """Yield settings in which a row tells more, as far as there is something to tell."""
    setting = drawn.setting
    lines, tiles = setting.most_lines, setting.most_tiles
    longer = [replace(setting, most_lines=lines + 1)] if lines is not None and tiles != 0 and _cut(drawn) else []
    more = [replace(setting, most_tiles=tiles + 1)] if tiles is not None and len(drawn.row.tiles) > _told(drawn) else []
    yield from (*longer, *more) if lines == 1 else (*more, *longer)


def _told(drawn: Drawn) -> int:
    """Return how many of the tiles of a row are shown."""
    return sum(bool(placed.tile.words) for placed in drawn.filling.placed)


def _cut(drawn: Drawn) -> int:
    """Return how many texts of a row are cut."""
    return sum(said.text.endswith(ELLIPSIS) for placed in drawn.filling.placed for said in placed.said)


def _hidden(drawn: Drawn) -> int:
    return len(drawn.row.tiles) - _told(drawn) + _cut(drawn)
