"""Stages, steps and lanes named again beside tiles that do not show their names, to be cut off with the edge."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout.columns import LABEL_WIDTH, MARGIN
from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.shapes import Box, Label, Shape
from cjm_desktop.layout.sheet import FUNNEL, Sheet
from cjm_desktop.layout.text import measure, natural_width
from cjm_desktop.layout.theme import Style
from cjm_desktop.model.references import steps_of
from cjm_desktop.paper.page import Area, Page, Placing, Tile
from cjm_desktop.paper.plan import Plan
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.paper.tile_marks import CLEAR, GAP, LABEL
from cjm_desktop.words import Text, say

_BAR: Final = 13.0
_STAGE: Final = Style(7.5, 10, bold=True)
_STEP: Final = Style(7, 8.5)
_LANE: Final = (Style(7.5, 9.5, bold=True), Style(6.5, 8.5, bold=True), Style(5.5, 7, bold=True))
"""The first in which no word of a name has to be broken."""
_STEP_LINES: Final = 2
_LANE_LINES: Final = 4
_PADDING: Final = 3.0
_NARROWEST: Final = 14.0
"""What is seen of a column in pt, so that its name is worth while."""
_STEP_TOP: Final = _BAR + 2
HEADER: Final = _STEP_TOP + _STEP_LINES * _STEP.line_height
"""Height in pt of the names of stages and steps where there is room."""
LEAST_HEADER: Final = _STEP_TOP + _STEP.line_height
LANES: Final = 58.0
"""Width in pt of the names of lanes where there is room."""
LEAST_LANES: Final = 40.0
_INSET: Final = 1.0
"""Between the names of lanes and where a mark may be."""
_PALE: Final = 0.45
_ROUNDING: Final = 1e-6


@dataclass(frozen=True, slots=True)
class _View:
    """A part of a side of the page: from where to where, and by how much it is moved on the tile."""

    start: float
    end: float
    by: float

    def part(self, start: float, end: float) -> tuple[float, float]:
        """Return where on the tile what is seen of a thing begins, and how long that is."""
        first = max(start, self.start)
        return first + self.by, max(0.0, min(end, self.end) - first)


class Strips:
    """The names of a map's sheet on a page."""

    def __init__(self, page: Page) -> None:
        self._placing, self._sheet = _map_on(page)
        self._journey = page.journey
        self._theme = page.theme
        self._back = mixed(page.theme.hairline, page.theme.paper, _PALE)

    def on(self, plan: Plan, tile: Tile, seen: Area, printed: Area) -> list[Shape]:
        """Return what is repeated on a tile: above it the stages and steps, at its left the lanes."""
        across = _View(plan.xs[tile.column], plan.xs[tile.column + 1], seen.x - plan.xs[tile.column])
        down = _View(plan.ys[tile.row], plan.ys[tile.row + 1], seen.y - plan.ys[tile.row])
        margin = plan.setup.margin * POINTS_PER_MM
        backs: list[Box] = []
        names: list[Shape] = []
        if plan.strips_y and tile.row and self._y(self._sheet.flows.y) <= down.start + 1:
            top, bottom = _strip(margin + LABEL, HEADER, printed.y, seen.y)
            backs.append(Box(printed.x, printed.y, printed.width, bottom - printed.y, fill=self._theme.paper))
            names += self._header(across, top, bottom)
        if plan.strips_x and tile.column and self._x(MARGIN + LABEL_WIDTH) <= across.start + 1:
            left, right = _strip(margin, LANES, printed.x, seen.x)
            backs.append(Box(printed.x, printed.y, right - printed.x, printed.height, fill=self._theme.paper))
            names += self._lanes(down, left, right)
        return [*(back for back in backs if back.width > 0 and back.height > 0), *names]

    def _x(self, x: float) -> float:
        return self._placing.x + x * self._placing.scale

    def _y(self, y: float) -> float:
        return self._placing.y + y * self._placing.scale

    def _header(self, view: _View, y: float, bottom: float) -> Iterator[Shape]:
        lines = int((bottom - y - _STEP_TOP) / _STEP.line_height + _ROUNDING)
        stages, columns = self._journey.stages, self._sheet.columns
        titles = {step.id: step.title for step in steps_of(self._journey)}
        for number, stage in enumerate(stages):
            first, last = (columns.all[columns.index[step.id]] for step in (stage.steps[0], stage.steps[-1]))
            x, width = view.part(self._x(first.x), self._x(last.right))
            if width > _NARROWEST:
                fill, ink = stage_look(number, len(stages), self._theme)
                yield Box(x, y, width, _BAR, 2, fill)
                yield self._label(stage.title, _STAGE, x + 2 * _PADDING, y + 1.5, width - 4 * _PADDING, 1, ink)
        for column in columns.all:
            x, width = view.part(self._x(column.x), self._x(column.right))
            if width > _NARROWEST and not column.stage:
                said = f"{column.number}  {titles[column.step]}"
                yield self._label(said, _STEP, x, y + _STEP_TOP, width, lines, self._theme.ink)

    def _lanes(self, view: _View, x: float, right: float) -> Iterator[Shape]:
        room = right - x - 2 * _PADDING
        names = [(name, *view.part(self._y(top), self._y(bottom))) for name, top, bottom in self._bands()]
        words = [word for name, _, height in names if height for word in name.split()]
        style = next((style for style in _LANE if all(self._fits(word, style, room) for word in words)), _LANE[-1])
        for name, y, height in names:
            lines = min(_LANE_LINES, int((height - _PADDING) / style.line_height))
            if lines > 0:
                yield Box(x, y + _INSET, right - x, height - 2 * _INSET, 2, self._back)
                yield self._label(name, style, x + _PADDING, y + _PADDING, room, lines, self._theme.ink)

    def _fits(self, word: str, style: Style, room: float) -> bool:
        return natural_width(word, style, self._journey.language) <= room

    def _bands(self) -> Iterator[tuple[str, float, float]]:
        """Yield what is named at the left of the sheet, and where it begins and ends."""
        flows, funnel, language = self._sheet.flows, self._sheet.funnel, self._journey.language
        if flows.height:
            yield say(Text("Sheet", "Flows"), language), flows.y, flows.y + flows.height
        for lane in self._sheet.lanes:
            yield lane_words(lane.block.lane, language)[0], lane.y, lane.y + lane.block.height
        if funnel.height:
            yield say(FUNNEL, language), funnel.y, funnel.y + funnel.height

    def _label(self, text: str, style: Style, x: float, y: float, width: float, most_lines: int, ink: str) -> Label:
        return Label(x, y, measure(text, style, width, self._journey.language, most_lines), ink)


def _strip(start: float, most: float, printed: float, seen: float) -> tuple[float, float]:
    """Return from where to where names stand on a tile: beside what is printed, or also on what is cut off of it."""
    end = max(printed - GAP, min(start + most, seen - CLEAR))
    return max(start, end - most), end


def _map_on(page: Page) -> tuple[Placing, Sheet]:
    """Return the first map on a page, and where it lies."""
    return next((placing, placing.sheet) for placing in page.placings if isinstance(placing.sheet, Sheet))
