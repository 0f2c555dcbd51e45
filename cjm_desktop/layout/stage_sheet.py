"""A handout of the stages: on a page, or as many as it takes, all that stands on the map in one of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import ceil
from typing import Final

from cjm_desktop.insight.funnel import Funnel, funnel_of
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import CONTENT, GUTTER, MARGIN, Column, Columns
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import draw_steps
from cjm_desktop.layout.legend import draw_legend
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.remembered import MarksOf, remembered
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.sheet import Group, Heading, Link, PlacedCard, Sign, linked
from cjm_desktop.layout.stage_flows import draw_stage_flows
from cjm_desktop.layout.stage_funnel import draw_stage_funnel
from cjm_desktop.layout.stage_head import StageLook, draw_stage_head, stage_looks
from cjm_desktop.layout.stage_part import part_of
from cjm_desktop.layout.stage_rows import LaneRows, Row
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Theme
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap, Stage, View
from cjm_desktop.model.seen import EVERYTHING, seen
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Text, say

_WIDE: Final = 786.0
_NARROW: Final = 540.0
"""Widths of what is printed on landscape and portrait A4, in pt."""
_FACTORS: Final = (1.0, 1.1, 1.2, 1.34)
"""How many times as wide pages may be drawn, for stages to have room on them: on A4 cards are set in 11 to 8.2 pt."""
_MOST_TRIED: Final = 8
"""Pages of a stage from which smaller type is no longer tried: it would be a booklet all the same."""
_EVEN: Final = (0.6, 0.7, 0.8, 0.9)
"""How much of their room pages take, so that the last one does not stand nearly empty."""
_FEW: Final = 3
"""Pages up to which that is tried."""
_LEAST_COLUMN: Final = 126.0
_MOST_COLUMN: Final = 264.0
_GAP: Final = 12.0
_LEAST_ROOM: Final = 200.0
"""Height in pt of a page between head and foot; on flat paper it is printed smaller."""
_MOST_LINES: Final = 4


@dataclass(frozen=True, slots=True)
class StageSheet:
    """One page about a stage in pt, y down, with ``margin`` pt of paper around what is drawn."""

    journey: JourneyMap
    """What of the map is on it."""
    stage: str
    theme: Theme
    width: float
    height: float
    margin: float
    parts: tuple[Group, ...]
    headlines: tuple[Heading, ...]
    cards: tuple[PlacedCard, ...]

    @property
    def title(self) -> str:
        """What the stage is called."""
        return self.journey.stages[0].title

    def groups(self) -> Iterator[Group]:
        """Yield everything that is drawn."""
        yield from self.parts

    def headings(self) -> tuple[Heading, ...]:
        """Return the stage, where its pages begin, and the lanes."""
        return self.headlines

    def links(self) -> tuple[Link, ...]:
        """Return the cards that have an address."""
        return tuple(linked(self.cards))

    def placed_cards(self) -> tuple[PlacedCard, ...]:
        """Return the cards, each at its place on the page."""
        return self.cards


def layout_stages(
    journey: JourneyMap, proportion: float, view: View = EVERYTHING, progress: Progress = unheard
) -> tuple[StageSheet, ...]:
    """Lay out what a view shows of a map, stage by stage, for paper of a proportion (width by height).

    All pages are set in type of one size, the largest in which they are fewest. A stage that has no room on a page goes
    on on the next ones, with the names of its steps and lanes. Only what is higher than a page by itself makes its page
    longer, and so smaller on paper.
    """
    look = seen(journey, view)
    ground = Ground.of(journey, theme_of(journey), view.detail, look.faint)
    order = step_order(journey)
    least = _WIDE if proportion >= 1 else _NARROW
    looks = stage_looks(len(look.shown.stages), ground.theme)
    marks = remembered(journey, view)
    shares = funnel_of(journey) if journey.funnel else None
    funnel = shares if shares is not None and shares.is_known else None
    stages = look.shown.stages
    best: list[list[StageSheet]] = []
    for tried, factor in enumerate(_FACTORS):
        maker = _Maker(look.shown, order, ground, looks, marks, funnel, least * factor, proportion)
        pages: list[list[StageSheet]] = []
        for number, stage in enumerate(stages):
            pages.append(maker.stage(number, stage))
            progress((tried + (number + 1) / len(stages)) / len(_FACTORS))
        if not best or sum(map(len, pages)) < sum(map(len, best)):
            best = pages
        longest = max(map(len, best), default=1)
        if longest == 1 or longest > _MOST_TRIED:
            break
    return tuple(sheet for pages in best for sheet in pages)


def _fitting(width: float) -> int:
    """Return how many columns a width takes."""
    return max(1, int((width - CONTENT + MARGIN + GUTTER) // (_LEAST_COLUMN + GUTTER)))


def _columns_of(steps: int, fitting: int) -> int:
    """Return how many columns each page of a stage has, all about as many."""
    return ceil(steps / ceil(steps / fitting))


@dataclass(frozen=True)
class _Maker:
    """Makes the pages of one stage after the other."""

    journey: JourneyMap
    order: Mapping[str, int]
    ground: Ground
    looks: tuple[StageLook, ...]
    marks: MarksOf
    """What is remembered of each curve of the whole journey."""
    funnel: Funnel | None
    """Where the map shows it, and some share is known."""
    width: float
    proportion: float

    def stage(self, number: int, stage: Stage) -> list[StageSheet]:
        """Return the pages of a stage."""
        at_once = _columns_of(len(stage.steps), _fitting(self.width))
        groups = [stage.steps[start : start + at_once] for start in range(0, len(stage.steps), at_once)]
        parts = [part_of(self.journey, self.order, stage, steps) for steps in groups]
        pages = [(part, page) for part in parts for page in self._pages(part, number)]
        return [
            self._sheet(part, rows, number, (place, len(pages))) for place, (part, rows) in enumerate(pages, start=1)
        ]

    def _columns(self, part: JourneyMap) -> Columns:
        steps = part.stages[0].steps
        room = self.width - CONTENT + MARGIN - GUTTER * (len(steps) - 1)
        width = min(room / len(steps), _MOST_COLUMN)
        columns = [
            Column(step.id, CONTENT + place * (width + GUTTER), width, self.order[step.id] + 1)
            for place, step in enumerate(steps)
        ]
        return Columns(tuple(columns), {column.step: place for place, column in enumerate(columns)})

    def _pages(self, part: JourneyMap, number: int) -> list[list[Row]]:
        """Return the rows of each page."""
        columns = self._columns(part)
        rows = LaneRows(self.ground, self.marks)
        blocks = [rows.block(lane, columns) for lane in part.lanes]
        signs = frozenset[Sign]().union(*(block.signs for block in blocks))
        taken = self._head(part, columns, number, (1, 2)).height + self._foot(part, columns, signs).height
        room = max(self.width / self.proportion - taken, _LEAST_ROOM)
        above, below = [*self._flows(part, columns)], [*self._river(number, columns)]
        pages = rows.pages(above, blocks, below, room)
        for share in _EVEN if 1 < len(pages) <= _FEW else ():
            evener = rows.pages(above, blocks, below, room * share)
            if [len(evener), sum(map(len, evener))] == [len(pages), sum(map(len, pages))]:
                return evener
        return pages

    def _flows(self, part: JourneyMap, columns: Columns) -> Iterator[Row]:
        """Yield the ways that begin or end here."""
        if part.flows:
            shapes, height = draw_stage_flows(part, self.journey, self.order, columns, self.ground)
            yield Row(height, ((0, 0, tuple(shapes)),))

    def _river(self, number: int, columns: Columns) -> Iterator[Row]:
        """Yield the part of the funnel that belongs here."""
        if self.funnel is not None:
            steps = self.journey.stages[number].steps
            band = draw_stage_funnel(self.funnel, self.journey, steps, columns, self.ground)
            yield Row(band.height, ((0, 0, band.shapes),), is_funnel=True)

    def _head(self, part: JourneyMap, columns: Columns, number: int, page: tuple[int, int]) -> Row:
        """Return where one is in the journey, and the names of the steps."""
        head, top = draw_stage_head(part, number, page, self.width, self.looks, self.ground)
        steps, height = draw_steps(part, columns, self.ground, {})
        return Row(top + height, ((MARGIN, 0, tuple(head)), (0, top, steps)))

    def _foot(self, part: JourneyMap, columns: Columns, signs: frozenset[Sign]) -> Row:
        if any(step.map is not None for step in part.stages[0].steps):
            signs |= {("map", "")}
        shapes, height = draw_legend(part, signs, columns, self.width, self.ground)
        return Row(height, ((MARGIN, 0, tuple(shapes)),))

    def _sheet(self, part: JourneyMap, rows: list[Row], number: int, page: tuple[int, int]) -> StageSheet:
        columns = self._columns(part)
        lanes = tuple(row.block.lane for row in rows if row.block is not None)
        flows = part.flows if any(row.block is None and not row.is_funnel for row in rows) else ()
        shown = changed(part, lanes=lanes, flows=flows, funnel=any(row.is_funnel for row in rows))
        head = self._head(part, columns, number, page)
        foot = self._foot(shown, columns, frozenset[Sign]().union(*(row.signs for row in rows)))
        drawn: list[Group] = []
        called = say(Text("Sheet", "Stage {number}")(number=number + 1), self.ground.language)
        headlines = [Heading(part.stages[0].title or called, 0, 0)] if page[0] == 1 else []
        cards: list[PlacedCard] = []
        y = MARGIN
        for row in (head, *(rows or [self._nothing()])):
            drawn += ((x, y + top, shapes) for x, top, shapes in row.parts)
            if row.block is not None:
                headlines.append(Heading(lane_words(row.block.lane, self.ground.language)[0], 0, y, 1))
                cards += (replace(placed, y=y + placed.y) for placed in row.block.cards)
            y += row.height
        bottom = max(y + foot.height, MARGIN + self.width / self.proportion)
        drawn += ((x, bottom - foot.height + top, shapes) for x, top, shapes in foot.parts)
        size = self.width + 2 * MARGIN, bottom + MARGIN
        return StageSheet(
            shown,
            part.stages[0].id,
            self.ground.theme,
            *size,
            MARGIN,
            tuple(drawn),
            tuple(headlines),
            tuple(cards),
        )

    def _nothing(self) -> Row:
        """Say that nothing stands here, so that nobody looks for what is missing."""
        said = say(Text("Sheet", "Nothing stands in this stage yet."), self.ground.language)
        text = measure(said, themes.SCENARIO, self.width - CONTENT + MARGIN, self.ground.language, _MOST_LINES)
        return Row(text.height + 2 * _GAP, ((CONTENT, 0, (Label(0, _GAP, text, self.ground.theme.second),)),))
