"""How wide the steps are and where they stand."""

import math
import re
from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from cjm_desktop.layout import theme
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, Lane, MetricLane
from cjm_desktop.model.records import JourneyMap, Stage
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import is_latin

MARGIN: Final = 40.0
LABEL_WIDTH: Final = 136.0
GUTTER: Final = 10.0
CONTENT: Final = MARGIN + LABEL_WIDTH + GUTTER
"""Where the first column begins."""

USUAL_WIDTH: Final = 150.0
_WIDTHS: Final = (90.0, 100.0, 110.0, 120.0, 130.0, 140.0, 150.0, 165.0, 180.0, 200.0, 220.0)
"""Each a tenth wider than the one before, so that a changed word seldom moves every column."""
_WIDEST_MINUTE: Final = 1e6
"""Width in pt that a minute has at most: steps of next to no time would know no end."""

_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]{8,}")
_LATIN_LETTER = 6.9
_NUMERAL = 14.0
_FOLDED_LETTER = 7.0
_FOLDED_EDGES = 28.0
_NARROWEST_FOLDED = 76.0
_WIDEST_FOLDED = 132.0
_LEAST_LATIN = 110.0
_FRAME_HEIGHT = 370
_FLOW_HEIGHT = 35
_FUNNEL_HEIGHT = 240
_EMOTION_HEIGHT = 220
_METRIC_HEIGHT = 135
_NUMBERS_HEIGHT = 76
_LANE_HEIGHT = 60
_STRIP_HEIGHT = 30
_LANE_EDGES = 24
_CARD_HEIGHT = 28
"""Padding and gap of a card, and the half line that its last one is empty on average."""
_TEXT_EDGES = 18
_SMALL_PRINT: Final = (
    frozenset({"cause", "presence", "status", "effort", "cost", "rating", "date", "votes", "moment"}),
    frozenset({"evidence", "source", "count"}),
    frozenset({"personas", "department", "owner"}),
    frozenset({"tags", "link", "map", "map_title"}),
)
"""The fields that stand on rows of their own below a card's text, row by row."""
_PLAIN = 3
"""How many fields are set on a card of which nothing is known but its text."""
_SMALL_ROW = 12.0
"""How much text in ems takes as much room as a row of small print."""


@dataclass(frozen=True, slots=True)
class Column:
    """One step's place from left to right, in pt."""

    step: str
    x: float
    width: float
    number: int = 0
    """Which one of the whole map it is, from 1: a part of the map that is shown keeps its numbers."""
    to_scale: bool = False
    """Whether its width says how long the step takes."""
    stage: str = ""
    """The folded stage in whose place it stands."""

    @property
    def middle(self) -> float:
        """Return where the column is halved."""
        return self.x + self.width / 2

    @property
    def right(self) -> float:
        """Return where the column ends."""
        return self.x + self.width


@dataclass(frozen=True)
class Columns:
    """All columns from left to right; there is always at least one place to draw, even in a map without steps."""

    all: tuple[Column, ...]
    index: dict[str, int]
    """Which of them is each step's; all steps of a folded stage have the same."""
    scale: float = 0
    """How many pt a minute is wide in the columns that are to scale; 0 where columns do not say how long steps take."""

    @property
    def right(self) -> float:
        """Return where the last column ends."""
        return self.all[-1].right if self.all else CONTENT + USUAL_WIDTH


Load = tuple[float, int]
"""How much text (in ems) and how many cards stand in one cell."""


_EMPTY: Final = {name: field.default for name, field in Card.model_fields.items()}


class Loads(dict[str, Load]):
    """How much stands in each cell of a lane, by step."""

    @cached_property
    def peaks(self) -> list[Load]:
        """Those that may be the tallest in some width: no other one has as much text and as many cards."""
        peaks: list[Load] = []
        for load in sorted(self.values(), reverse=True):
            if not peaks or load[1] > peaks[-1][1]:
                peaks.append(load)
        return peaks


def loads(lane: Lane, former: Lane | None = None, known: Loads | None = None) -> Loads:
    """Return how much stands in each cell of a lane, by step: what its height is estimated from.

    With the ``known`` loads of the ``former`` lane only cards that were changed are looked at; thousands take a while.
    """
    if not isinstance(lane, CardLane):
        return Loads()
    cells = Loads()
    if known is not None and isinstance(former, CardLane) and len(former.cards) == len(lane.cards):
        cells.update(known)
        pairs = [(old, new) for old, new in zip(former.cards, lane.cards, strict=True) if old is not new]
        for old, _ in pairs:
            _count(cells, old, -1)
        for _, new in pairs:
            _count(cells, new, 1)
    else:
        for card in lane.cards:
            _count(cells, card, 1)
    return cells


def _count(cells: Loads, card: Card, times: int) -> None:
    """Count a card in, or out again: quarters are added without a rounding."""
    text = card.text
    # UTF-8 takes three bytes for a Chinese character, one for a Latin letter, which is half as wide.
    ems = (len(text.encode()) + len(text)) / 4
    if len(card.model_fields_set) > _PLAIN:
        # A field that was emptied again counts as one that was never filled: a file does not tell them apart.
        filled = {name for name in card.model_fields_set if card.__dict__.get(name) != _EMPTY.get(name)}
        ems += _SMALL_ROW * sum(not row.isdisjoint(filled) for row in _SMALL_PRINT)
    before, count = cells.get(card.step, (0.0, 0))
    if count + times:
        cells[card.step] = before + times * ems, count + times
    else:
        del cells[card.step]


def choose_width(journey: JourneyMap, cells: list[Loads], proportion: float | None) -> float:
    """Return the step width that brings a sheet nearest to a proportion (width by height), 150 pt without one.

    Heights are estimated: the sheet itself is laid out once, for the width chosen.
    """
    if proportion is None:
        return USUAL_WIDTH
    least = _least_width(journey)
    widths = [width for width in _WIDTHS if width >= least] or [_WIDTHS[-1]]
    proportion_at = _proportions(journey, cells)
    lower = bisect_left(widths, proportion, key=proportion_at)
    nearest = widths[max(0, lower - 1) : lower + 1]
    return min(nearest, key=lambda width: abs(math.log(proportion_at(width) / proportion)))


def _least_width(journey: JourneyMap) -> float:
    """Return about the width that the longest Latin word of the steps' titles needs, so that none is cut.

    Cards of Latin letters hold longer words than Chinese ones and get more room from the start.
    """
    words = (word for step in steps_of(journey) for word in _LATIN_WORD.findall(step.title))
    longest = max((len(word) for word in words), default=0) * _LATIN_LETTER + _NUMERAL
    return max(longest, _LEAST_LATIN if is_latin(journey.language) else 0)


def _proportions(journey: JourneyMap, cells: list[Loads]) -> Callable[[float], float]:
    """Return what estimates a sheet's width by its height in a width of the steps; the one grows with the other."""
    own = [width for stage in journey.stages for width in _own_widths(stage)]
    across = CONTENT + MARGIN + sum((width or 0) + GUTTER for width in own)
    down = _FRAME_HEIGHT + _FLOW_HEIGHT * len(journey.flows) + _FUNNEL_HEIGHT * journey.funnel
    piles: list[tuple[float, list[Load]]] = []
    for lane, cell in zip(journey.lanes, cells, strict=True):
        if lane.collapsed:
            down += _STRIP_HEIGHT
        elif isinstance(lane, EmotionLane):
            down += lane.height or _EMOTION_HEIGHT
        elif isinstance(lane, MetricLane):
            down += max(_NUMBERS_HEIGHT if lane.look == "numbers" else _METRIC_HEIGHT, lane.height or 0)
        else:
            piles.append((max(_LANE_HEIGHT, lane.height or 0), cell.peaks))

    @cache
    def proportion_at(width: float) -> float:
        em = theme.CARD.size * theme.CARD.line_height / (width - _TEXT_EDGES)
        heights = [
            max([least, *(_LANE_EDGES + ems * em + count * _CARD_HEIGHT for ems, count in peaks)])
            for least, peaks in piles
        ]
        return (across + own.count(None) * width) / (down + sum(heights))

    return proportion_at


def _own_widths(stage: Stage) -> list[float | None]:
    """Return how wide the columns of a stage are, as far as that is not left to the layout."""
    return [folded_width(stage)] if stage.collapsed else [step.width for step in stage.steps]


def folded_width(stage: Stage) -> float:
    """Return about the width that the longest Latin word of a folded stage's title needs, so that none is cut."""
    longest = max(map(len, _LATIN_WORD.findall(stage.title)), default=0)
    return min(max(longest * _FOLDED_LETTER + _FOLDED_EDGES, _NARROWEST_FOLDED), _WIDEST_FOLDED)


def place_columns(
    journey: JourneyMap, width: float, order: Mapping[str, int], inside: Mapping[str, str] | None = None
) -> Columns:
    """Place the steps of a map, whose ``order`` in the whole map counts from 0, in the given width or their own.

    Where columns say how long steps take, together they are as wide as they would be otherwise. Steps ``inside`` folded
    stages are where the ones are that are drawn in place of them.
    """
    x = CONTENT
    columns: list[Column] = []
    scale = _time_scale(journey, width) if journey.columns == "time" else 0.0
    least = _least_of_time(journey)
    for stage in journey.stages:
        for step in stage.steps:
            number = order[step.id] + 1
            if stage.collapsed:
                column = Column(step.id, x, folded_width(stage), number, stage=stage.id)
            elif scale and step.minutes:
                own = step.minutes * scale
                column = Column(step.id, x, max(own, least), number, to_scale=own >= least)
            else:
                column = Column(step.id, x, width if scale else step.width or width, number)
            columns.append(column)
            x = column.right + GUTTER
    index = {column.step: place for place, column in enumerate(columns)}
    index.update({step: index[drawn] for step, drawn in (inside or {}).items()})
    return Columns(tuple(columns), index, scale)


def _least_of_time(journey: JourneyMap) -> float:
    return max(_WIDTHS[0], _least_width(journey))


def _time_scale(journey: JourneyMap, width: float) -> float:
    """Return how many pt a minute is wide, so that columns that cannot be narrower fill their room; else 0."""
    least = _least_of_time(journey)
    durations = (step.minutes or 0.0 for step in steps_of(journey))
    minutes = sorted((each for each in durations if each), reverse=True)
    room = max(width, least) * len(minutes)
    while minutes:
        scale = min(room / sum(minutes), _WIDEST_MINUTE)
        if minutes[-1] * scale >= least:
            return scale
        minutes.pop()  # the shortest step is as narrow as columns get, the others share what is left
        room -= least
    return 0.0
