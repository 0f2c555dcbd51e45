"""What belongs into a lane that is empty, and why: shown on screen as long as nothing is there, never printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import CONTENT
from cjm_desktop.layout.names import PADDING
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.sheet import LaneBlock, PlacedLane, Sheet
from cjm_desktop.layout.text import measure
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, Lane
from cjm_desktop.words import Text, say

_WIDEST: Final = 560.0
_INDENT: Final = 8.0
_MOST_LINES: Final = 4

_STAGE: Final = Text("Hint", "Nothing in this stage yet. Double-click a cell to write the first card.")


@dataclass(frozen=True, slots=True)
class Hint:
    """A text at its place on the sheet."""

    x: float
    y: float
    label: Label


def hints_of(sheet: Sheet) -> tuple[Hint, ...]:
    """Return what the empty lanes and stages of a sheet say; what a view or a lock keeps empty says nothing."""
    if sheet.seen.is_filtered or sheet.ground.detail == "workshop" or not sheet.columns.index:
        return ()
    lanes = [placed for placed in sheet.lanes if not placed.block.lane.collapsed and not placed.block.lane.locked]
    return (*_of_lanes(sheet, lanes), *_of_stages(sheet, lanes))


def _of_lanes(sheet: Sheet, lanes: list[PlacedLane]) -> Iterator[Hint]:
    right = sheet.columns.right
    for placed in lanes:
        lane = placed.block.lane
        if _is_empty(sheet.seen.folding.whole(lane)):
            yield _hint(sheet, LANE_KINDS[lane.kind].question, CONTENT, placed.y, min(_WIDEST, right - CONTENT))


def _of_stages(sheet: Sheet, lanes: list[PlacedLane]) -> Iterator[Hint]:
    """Say in the first lane with cards which stages are empty in all lanes, once there is a filled one."""
    cards = [placed for placed in lanes if isinstance(placed.block.lane, CardLane) and placed.block.cards]
    if not cards:
        return
    taken = {step for placed in sheet.lanes for step in _steps_in(placed.block)}
    empty = [stage for stage in sheet.journey.stages if taken.isdisjoint(each.id for each in stage.steps)]
    index = sheet.columns.index
    spans = [(index[card.step], index[end]) for card, end in _spanning(sheet)] if empty else []
    for stage in empty:
        start, end = index[stage.steps[0].id], index[stage.steps[-1].id]
        first, last = sheet.columns.all[start], sheet.columns.all[end]
        is_spanned = any(left <= end and start <= right for left, right in spans)
        if not first.stage and not is_spanned:
            yield _hint(sheet, _STAGE, first.x, cards[0].y, min(_WIDEST, last.right - first.x))


def _spanning(sheet: Sheet) -> Iterator[tuple[Card, str]]:
    """Yield the cards of all lanes that reach over other steps, and how far they do."""
    for placed in sheet.lanes:
        if isinstance(lane := placed.block.lane, CardLane):
            yield from ((card, card.through) for card in lane.cards if card.through is not None)


def _hint(sheet: Sheet, text: Text, x: float, y: float, width: float) -> Hint:
    language = sheet.ground.language
    block = measure(say(text, language), themes.LANE_HINT, width - 2 * _INDENT, language, _MOST_LINES)
    return Hint(x + _INDENT, y + PADDING + 2, Label(0, 0, block, sheet.theme.second))


def _is_empty(lane: Lane) -> bool:
    match lane:
        case CardLane():
            return not lane.cards
        case EmotionLane():
            return not any(curve.points for curve in lane.curves)
        case _:
            return not lane.values


def _steps_in(block: LaneBlock) -> Iterator[str]:
    match lane := block.lane:
        case CardLane():  # of thousands of cards the layout knows already where they are
            yield from block.cells
        case EmotionLane():
            yield from (point.step for curve in lane.curves for point in curve.points)
        case _:
            yield from (value.step for value in lane.values)
