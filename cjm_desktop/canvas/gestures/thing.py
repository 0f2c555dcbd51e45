"""Carrying a thing from the card shelf onto the map."""

from collections.abc import Callable

from PySide6.QtCore import QPointF

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.gestures.cards import landing_at
from cjm_desktop.canvas.gestures.lanes import lane_bar, lane_gap
from cjm_desktop.canvas.overlays import picture_of
from cjm_desktop.canvas.placing import Spot, placed
from cjm_desktop.canvas.things import Thing
from cjm_desktop.edits.stages import unfolded_for
from cjm_desktop.layout.columns import GUTTER
from cjm_desktop.layout.finding import Found, areas_of, column_at, is_away, lane_at
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.shapes import Box, Label
from cjm_desktop.layout.sheet import Group
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import CARD
from cjm_desktop.words import Text, say

_BAR = 3.0


class PlaceThing:
    """A thing follows the pointer, a bar shows where it will stand; what was made is opened for writing."""

    def __init__(self, bench: Bench, thing: Thing, write: Callable[[Found], None]) -> None:
        self._bench = bench
        self._thing = thing
        self._write = write
        self._spot: Spot | None = None
        self._lifted = False

    def move(self, x: float, y: float) -> None:
        if not self._lifted:
            self._lift(x, y)
        self._spot, bar = self._target(x, y)
        self._bench.overlays.carry(QPointF(x, y))
        self._bench.overlays.show_bar(bar)

    def end(self) -> None:
        self._bench.overlays.clear()
        if self._spot is not None:
            put(self._bench, self._thing, self._spot, self._write)

    def cancel(self) -> None:
        self._bench.overlays.clear()

    def _lift(self, x: float, y: float) -> None:
        self._lifted = True
        language = self._bench.document.journey.language
        text = measure(say(self._thing.name, language), CARD, 200, language)
        width, height = text.width + 18, text.height + 14
        theme = self._bench.sheet.theme
        group: Group = (x, y, (Box(0, 0, width, height, 5, theme.paper, theme.zero_line), Label(9, 7, text, theme.ink)))
        area = Area(x, y, x + width, y + height)
        view = self._bench.view
        picture, scale = picture_of([group], area, view.patches.sheet_painter, view.zoom * view.devicePixelRatioF())
        self._bench.overlays.lift(picture, QPointF(x - 20, y - 12), QPointF(x, y), scale)

    def _target(self, x: float, y: float) -> tuple[Spot | None, Area | None]:
        """Return where the thing would be put, and the bar that shows it."""
        sheet = self._bench.sheet
        inside = sheet.title.y <= y <= sheet.legend.y + sheet.legend.height and 0 <= x <= sheet.width
        if not inside:
            return None, None
        match self._thing.sort:
            case "lane":
                before, edge = lane_gap(sheet, y)
                return Spot(before=before), lane_bar(sheet, edge)
            case "stage" | "step":
                return self._column_target(x)
            case "card":
                return self._card_target(x, y)
            case "flow":
                column = column_at(sheet, x)
                if column is None:
                    return (None if sheet.journey.stages else Spot()), None
                return Spot(step=column.step), Area(column.x, sheet.header.y, column.right, sheet.header.y + _BAR)

    def _column_target(self, x: float) -> tuple[Spot, Area]:
        sheet = self._bench.sheet
        right = sheet.columns.right + GUTTER / 2
        before: str | None = None
        edge = right
        if self._thing.sort == "stage":
            for stage in sheet.journey.stages:
                first, last = (sheet.columns.all[sheet.columns.index[s.id]] for s in (stage.steps[0], stage.steps[-1]))
                if x < (first.x + last.right) / 2:
                    before, edge = stage.id, first.x - GUTTER / 2
                    break
        else:
            for column in sheet.columns.all:
                if x < column.middle and not column.stage:
                    before, edge = column.step, column.x - GUTTER / 2
                    break
        return Spot(before=before), Area(edge - _BAR / 2, sheet.header.y, edge + _BAR / 2, sheet.legend.y)

    def _card_target(self, x: float, y: float) -> tuple[Spot | None, Area | None]:
        """Return the place of a card: where the pointer is in a lane of its kind, else below all in that lane.

        A map without steps takes it anywhere.
        """
        sheet = self._bench.sheet
        here = lane_at(sheet, y)
        if not sheet.journey.stages:
            return Spot(), lane_bar(sheet, sheet.funnel.y if here is None else here.y + here.block.height)
        column = column_at(sheet, x)
        if column is None:
            return None, None
        if here is not None and here.block.lane.kind == self._thing.kind:
            landing = landing_at(sheet, x, y)
            if landing is not None:
                return Spot(landing.lane, landing.step, landing.before), landing.bar
        fitting = next((lane for lane in sheet.lanes if lane.block.lane.kind == self._thing.kind), None)
        if fitting is None:
            edge = sheet.funnel.y if here is None else here.y + here.block.height
            return Spot(here.block.lane.id if here else None, column.step), lane_bar(sheet, edge)
        landing = landing_at(sheet, column.middle, fitting.y + fitting.block.height - 1)
        return Spot(fitting.block.lane.id, column.step), landing.bar if landing is not None else None


def put(bench: Bench, thing: Thing, spot: Spot, write: Callable[[Found], None]) -> None:
    """Make a thing at a spot, select it and open it for writing."""
    journey, made = placed(bench.document.journey, thing, spot, bench.new_id)
    journey = unfolded_for(journey, made)
    if not made:
        bench.tell(Text("Flows", "A flow leaves from a step, and there is none yet. Add a step first."))
        return
    if not bench.apply(thing.label, journey, merge_key=made):
        return
    bench.document.select([made])
    found = areas_of(bench.sheet, frozenset([made]))
    if found and not is_away(bench.sheet, found[0]):
        write(found[0])
    else:
        bench.tell(
            Text("Lanes", "What was added is not shown: its lane is folded or hidden, or the view leaves it out.")
        )
