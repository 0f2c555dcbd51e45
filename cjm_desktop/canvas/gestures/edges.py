"""Dragging the right edges of columns, and the sides of cards over other steps."""

from typing import Final

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.steps import change_step
from cjm_desktop.layout.edges import automatic_width, fitting_widths, nearest_column
from cjm_desktop.layout.finding import Found
from cjm_desktop.layout.places import Area
from cjm_desktop.limits import NARROWEST_STEP, WIDEST_STEP
from cjm_desktop.model.lookup import find_card, index_of
from cjm_desktop.words import Text

RESIZE_STEP: Final = Text("Edit", "Change the width of a step")
SPAN: Final = Text("Edit", "Change how far a card reaches")
_BAR: Final = 3.0
SNAP: Final = 6.0
"""How near in pt a size is taken for the one that fits."""


class ResizeColumn:
    """A bar follows the pointer and snaps to what fits; all selected steps get the width at which it is let go."""

    def __init__(self, bench: Bench, grabbed: Found, x: float) -> None:
        self._bench = bench
        self._start = bench.document.journey
        sheet, selection = bench.sheet, bench.document.selection
        self._column = sheet.columns.all[sheet.columns.index[grabbed.record]]
        together = selection if grabbed.record in selection else frozenset([grabbed.record])
        self._steps = [column.step for column in sheet.columns.all if column.step in together]
        self._grip = self._column.right - x
        self._automatic = automatic_width(sheet)
        self._fitting = fitting_widths(sheet, grabbed.record)
        self._width: float | None = self._column.width

    def move(self, x: float, y: float) -> None:
        del y
        wanted = min(max(x + self._grip - self._column.x, NARROWEST_STEP), WIDEST_STEP)
        nearest = min([*self._fitting, wanted + 2 * SNAP], key=lambda width: abs(width - wanted))
        width = nearest if abs(nearest - wanted) <= SNAP else round(wanted)
        self._width = min(max(width, NARROWEST_STEP), WIDEST_STEP)
        sheet, edge = self._bench.sheet, self._column.x + self._width
        self._bench.overlays.show_bar(Area(edge - _BAR / 2, sheet.header.y, edge + _BAR / 2, sheet.legend.y))

    def end(self) -> None:
        self._bench.overlays.clear()
        width = self._width
        if width == self._column.width:
            return
        journey = self._start
        for step in self._steps:
            journey = change_step(journey, step, width=None if width == self._automatic else width)
        self._bench.apply(RESIZE_STEP, journey)

    def cancel(self) -> None:
        self._bench.overlays.clear()


class SpanCard:
    """A side of a card follows the pointer from step to step; the other side stays."""

    def __init__(self, bench: Bench, grabbed: Found) -> None:
        self._bench = bench
        self._grabbed = grabbed
        self._start = bench.document.journey
        lane = find_card(bench.sheet.journey, grabbed.record)  # as far as it is drawn
        cards = () if lane is None else lane.cards
        card = cards[index_of(cards, grabbed.record)]
        index = bench.sheet.columns.index
        first = index[card.step]
        self._ends = self._before = first, index.get(card.through or card.step, first)

    def move(self, x: float, y: float) -> None:
        del y
        sheet = self._bench.sheet
        column = nearest_column(sheet, x)
        if column is not None:
            place = sheet.columns.index[column.step]
            first, last = self._before
            self._ends = (min(place, last), last) if self._grabbed.kind == "span-start" else (first, max(place, first))
            left, right = (sheet.columns.all[end] for end in self._ends)
            middle = (self._grabbed.area.top + self._grabbed.area.bottom) / 2
            self._bench.overlays.show_bar(Area(left.x, middle - _BAR / 2, right.right, middle + _BAR / 2))

    def end(self) -> None:
        self._bench.overlays.clear()
        if self._ends != self._before:
            first, last = (self._bench.sheet.columns.all[end].step for end in self._ends)
            lane, name = self._grabbed.lane, self._grabbed.record
            cards = () if (whole := find_card(self._start, name)) is None else whole.cards
            card = cards[index_of(cards, name)]  # its other end may not be drawn
            ends = (first, card.through or card.step) if self._grabbed.kind == "span-start" else (card.step, last)
            self._bench.apply(SPAN, change_card(self._start, lane, name, step=ends[0], through=ends[1]))

    def cancel(self) -> None:
        self._bench.overlays.clear()
