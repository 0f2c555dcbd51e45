"""Dragging cards within and between cells, lanes and steps."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.gestures.copying import DUPLICATE, with_copies
from cjm_desktop.canvas.merging import Target, merge_onto, target_at, tell_target
from cjm_desktop.canvas.overlays import picture_of
from cjm_desktop.edits.cards import move_card
from cjm_desktop.layout.columns import Column
from cjm_desktop.layout.finding import Found, areas_of, card_area, column_at, lane_at, placed_lane
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.shapes import Box
from cjm_desktop.layout.sheet import Group, PlacedLane, Sheet
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_BAR = 3.0
_MOST_BEHIND = 2
_STACKED = 5.0
MOVE = Text("Edit", "Move cards")


@dataclass(frozen=True, slots=True)
class Landing:
    """Where cards would land: before a card of a cell, or at its end."""

    lane: str
    step: str
    before: str | None
    bar: Area


def landing_at(sheet: Sheet, x: float, y: float, moving: frozenset[str] = frozenset()) -> Landing | None:
    """Return where cards dropped at a point would land; nowhere beside the lanes of cards."""
    placed, column = lane_at(sheet, y), column_at(sheet, x)
    if placed is None or column is None or column.stage or not isinstance(placed.block.lane, CardLane):
        return None
    return landing_in(placed, column, y, moving)


def landing_in(placed: PlacedLane, column: Column, y: float, moving: frozenset[str] = frozenset()) -> Landing:
    """Return where cards dropped at a height of a cell would land."""
    edge = placed.y + 12.0
    before: str | None = None
    for card in placed.block.cards:
        if card.block.card.step != column.step or card.block.card.id in moving:
            continue
        area = card_area(placed, card)
        if y < (area.top + area.bottom) / 2:
            before = card.block.card.id
            edge = area.top - 3
            break
        edge = area.bottom + 3
    bar = Area(column.x, edge - _BAR / 2, column.right, edge + _BAR / 2)
    return Landing(placed.block.lane.id, column.step, before, bar)


class MoveCards:
    """Cards of one cell move together to another place; cards of several cells keep their places to each other.

    While it ``copies``, copies go there and the cards stay; while it ``merges``, they become one with the card there.
    """

    copies = False
    merges = False

    def __init__(self, bench: Bench, grabbed: Found, x: float, y: float) -> None:
        self._bench = bench
        self._grabbed = grabbed
        self._start = bench.document.journey
        selection = bench.document.selection
        together = selection if grabbed.record in selection else frozenset([grabbed.record])
        self._cards = [found for found in areas_of(bench.sheet, together) if found.kind == "card"]
        self._moving = frozenset(card.record for card in self._cards)
        self._landing: Landing | None = None
        self._onto: Target | None = None
        self._lift(x, y)

    def move(self, x: float, y: float) -> None:
        moving = frozenset[str]() if self.copies else self._moving
        self._landing = landing_at(self._bench.sheet, x, y, moving)
        onto = target_at(self._bench.sheet, self._grabbed, x, y) if self.merges else None
        before, self._onto = self._onto, None if onto is None or onto.record in self._moving else onto
        tell_target(self._bench, before, self._onto)
        area = None if self._onto is None else self._onto.area
        self._bench.overlays.carry(QPointF(x, y), copies=self.copies, onto=area)
        self._bench.overlays.show_bar(self._landing.bar if self._landing is not None and area is None else None)

    def end(self) -> None:
        self._bench.overlays.clear()
        if self._onto is not None:
            merge_onto(self._bench, self._cards, self._onto)
            return
        if self._landing is None:
            return
        if self.copies:
            journey, copies = with_copies(self._start, self._cards, self._bench.new_id)
            if self._bench.apply(DUPLICATE, self._moved(journey, copies, self._landing)):
                self._bench.document.select(copy.record for copy in copies)
        elif not self._stays(self._landing):
            self._bench.apply(MOVE, self._moved(self._start, self._cards, self._landing))

    def cancel(self) -> None:
        self._bench.overlays.clear()

    def _lift(self, x: float, y: float) -> None:
        """Lift the grabbed card, with the edges of a few others behind it when there are more."""
        own = self._grabbed.area
        behind = min(len(self._cards) - 1, _MOST_BEHIND)
        width, height = own.right - own.left, own.bottom - own.top
        theme = self._bench.sheet.theme
        sheet = Box(0, 0, width, height, 5, theme.paper, theme.zero_line)
        groups: list[Group] = [
            (own.left + _STACKED * number, own.top + _STACKED * number, (sheet,)) for number in range(behind, 0, -1)
        ]
        groups += [
            (card.x, lane.y + card.y, card.block.shapes)
            for lane in self._bench.sheet.lanes
            if lane.block.lane.id == self._grabbed.lane
            for card in lane.block.cards
            if card.block.card.id == self._grabbed.record
        ]
        area = Area(own.left, own.top, own.right + _STACKED * behind, own.bottom + _STACKED * behind)
        view = self._bench.view
        picture, scale = picture_of(groups, area, view.patches.sheet_painter, view.zoom * view.devicePixelRatioF())
        edge = 10 * scale
        self._bench.overlays.lift(picture, QPointF(area.left - edge, area.top - edge), QPointF(x, y), scale)

    def _stays(self, landing: Landing) -> bool:
        """Tell whether all would stand in their cell as they do."""
        placed = placed_lane(self._bench.sheet, landing.lane)
        cards = [card.block.card for card in placed.block.cards] if placed is not None else []
        cell = [card.id for card in cards if card.step == landing.step]
        others = [name for name in cell if name not in self._moving]
        place = others.index(landing.before) if landing.before is not None else len(others)
        return cell == [*others[:place], *(card.record for card in self._cards), *others[place:]]

    def _moved(self, journey: JourneyMap, cards: Sequence[Found], landing: Landing) -> JourneyMap:
        """Return a map with the cards where they land."""
        if len({(card.lane, card.step) for card in cards}) == 1:
            for card in cards:
                journey = move_card(
                    journey, card.lane, card.record, to_lane=landing.lane, step=landing.step, before=landing.before
                )
            return journey
        return self._shifted(journey, cards, landing)

    def _shifted(self, journey: JourneyMap, cards: Sequence[Found], landing: Landing) -> JourneyMap:
        """Move every card by as many columns and lanes as the grabbed one, as far as there are any not folded."""
        sheet = self._bench.sheet
        lanes = [lane.id for lane in sheet.journey.lanes if isinstance(lane, CardLane)]
        steps = [column.step for column in sheet.columns.all if not column.stage]
        before = [0, *accumulate(not column.stage for column in sheet.columns.all)]
        places = {step: before[number] for step, number in sheet.columns.index.items()}
        right = places[landing.step] - places[self._grabbed.step]
        down = lanes.index(landing.lane) - lanes.index(self._grabbed.lane)
        for card in cards:
            column = min(max(places[card.step] + right, 0), len(steps) - 1)
            lane = min(max(lanes.index(card.lane) + down, 0), len(lanes) - 1)
            step = steps[column]
            if (lanes[lane], step) != (card.lane, card.step):
                journey = move_card(journey, card.lane, card.record, to_lane=lanes[lane], step=step)
        return journey
