"""What can be done with the selection, by click, key and command alike."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.choosing import Choosing, cell_found
from cjm_desktop.canvas.deleting import without
from cjm_desktop.canvas.editor import Caret
from cjm_desktop.canvas.gestures.cards import MOVE
from cjm_desktop.canvas.gestures.copying import DUPLICATE, with_copies
from cjm_desktop.canvas.gestures.edges import SPAN
from cjm_desktop.canvas.gestures.points import BEND
from cjm_desktop.canvas.gestures.thing import put
from cjm_desktop.canvas.keys import moved_by_key, shifted_by_key, spanned_by_key
from cjm_desktop.canvas.lane_actions import LaneActions
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.picturing import Aim, with_pictures
from cjm_desktop.canvas.placing import Spot
from cjm_desktop.canvas.spots import spot_after
from cjm_desktop.canvas.stage_actions import StageActions
from cjm_desktop.canvas.structure_actions import StructureActions
from cjm_desktop.canvas.things import THINGS, Thing
from cjm_desktop.canvas.walking import Direction, Place, next_place
from cjm_desktop.canvas.writing import Desk
from cjm_desktop.edits.curves import set_point
from cjm_desktop.edits.metrics import clear_figure
from cjm_desktop.layout.finding import Found, areas_of, cell_of, figure_at, placed_lane, point_value
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import CardLane, EmotionLane, MetricLane
from cjm_desktop.model.lookup import point_name
from cjm_desktop.model.records import Asset
from cjm_desktop.words import Text

CLEAR_FIGURE: Final = Text("Edit", "Clear a figure")
_WALKS: Final = frozenset({"card", "point", "stage", "step", "lane"})
_DELETE = Text("Edit", "Delete")
_PICTURE: Final = next(thing for thing in THINGS if thing.kind == "picture")


class Actions:
    """Acts on one bench. An empty cell can be chosen too: it is where typing and adding begin."""

    def __init__(self, bench: Bench, desk: Desk, chose: Callable[[], None]) -> None:
        """Act; ``chose`` hears when another cell is chosen, or none."""
        self._bench = bench
        self._chose = chose
        self._desk = desk
        self._cell: tuple[str, str] | None = None
        self._known: tuple[Sheet, frozenset[str], list[Found]] | None = None
        self.lanes = LaneActions(bench)
        self.choosing = Choosing(bench, self._here, self.be_at)
        self.structure = StructureActions(bench, desk, lambda: self.selected, self._here)
        self.stages = StageActions(bench, desk, lambda: self.selected, self._here)

    @property
    def selected(self) -> list[Found]:
        """What is selected, in reading order; many commands ask at every change."""
        sheet, selection = self._bench.sheet, self._bench.document.selection
        known = self._known
        if known is None or known[0] is not sheet or known[1] is not selection:
            known = self._known = sheet, selection, areas_of(sheet, selection)
        return list(known[2])

    @property
    def cell(self) -> tuple[str, str] | None:
        """The lane and step of the chosen empty cell."""
        return self._cell

    @property
    def can_write(self) -> bool:
        """Whether there is one thing to write in: what is selected, or the chosen cell."""
        return len(self._bench.document.selection) == 1 or self._cell is not None

    @property
    def has_figure(self) -> bool:
        """Whether there is a figure in the chosen cell."""
        if self._cell is None:
            return False
        name, step = self._cell
        lane = next((lane for lane in self._bench.document.journey.lanes if lane.id == name), None)
        return isinstance(lane, MetricLane) and figure_at(lane, step) is not None

    def holds(self, sort: str) -> bool:
        """Tell whether something is selected, all of it of a sort."""
        selected = self.selected
        return bool(selected) and all(found.kind == sort for found in selected)

    def press(self, found: Found | None, *, adds: bool) -> None:
        """Select what is pressed if it is not, so that it can be dragged at once."""
        document = self._bench.document
        if not adds and found is not None and found.record and found.name not in document.selection:
            self._choose_cell(None)
            if found.kind not in ("title", "fold", "edge", "width"):
                document.select([found.name])

    def click(self, found: Found | None, *, adds: bool) -> None:
        """Select what is clicked and nothing else; with Shift take it into the selection or out."""
        document = self._bench.document
        if found is not None and found.kind == "fold":
            fold = self.lanes.fold if found.lane else self.stages.fold
            fold(found.record)
        elif found is None or not found.record:
            if not adds:
                document.select(())
                is_cell = found is not None and isinstance(self._lane_of(found), CardLane | MetricLane)
                self._choose_cell((found.lane, found.step) if found is not None and is_cell else None)
        elif found.kind == "title":
            if not adds:
                document.select(())
        elif adds:
            document.select(document.selection ^ {found.name})
        else:
            document.select([found.name])

    def point_at(self, found: Found | None) -> None:
        """Be at what is pointed at, so that commands act on it: select the lane of a sign, let go of all else."""
        if found is not None and found.kind in ("fold", "edge", "width"):
            self._bench.document.select([found.record])
        elif found is None or found.kind in ("title", "cell"):
            self.click(found, adds=False)

    def _lane_of(self, found: Found) -> object:
        placed = placed_lane(self._bench.sheet, found.lane)
        return placed.block.lane if placed is not None else None

    def select_nothing(self) -> None:
        """Let go of everything."""
        self._choose_cell(None)
        self._bench.document.select(())

    def select_all(self) -> None:
        """Select all cards that are shown."""
        self.choosing.select_all()

    def frame_cell(self) -> None:
        """Show the chosen cell where it is now; one that has gone, or gives way to a selection, is chosen no more."""
        self._choose_cell(self._cell)

    def _choose_cell(self, cell: tuple[str, str] | None) -> None:
        is_free = not self._bench.document.selection
        found = cell_of(self._bench.sheet, *cell) if cell is not None and is_free else None
        areas = [] if found is None else [found.area._replace(top=found.area.top + 4, bottom=found.area.bottom - 4)]
        before, self._cell = self._cell, cell if found is not None else None
        self._bench.overlays.cell.show_areas(areas)
        if self._bench.view.hasFocus():
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)  # typing may begin a text now
        if self._cell != before:
            self._chose()

    def go(self, direction: Direction) -> None:
        """Go to the next card or cell in a direction; from nothing to the first card."""
        here = self._here()
        if here is None:
            self._go_to_first()
            return
        place = next_place(self._bench.sheet, here, direction)
        if place is not None:
            self.be_at(place)

    def be_at(self, place: Place) -> None:
        """Select what is at a place, or choose its cell, and show it."""
        cell, name = place
        self._bench.document.select([name] if name is not None else ())
        self._choose_cell(None if name is not None else cell)
        self._show_selection()

    def _here(self) -> Found | None:
        here = [found for found in self.selected if found.kind in _WALKS]
        if here:
            return here[-1]
        return None if self._cell is None else cell_found(self._cell)

    def _go_to_first(self) -> None:
        first = next((lane.block.cards[0].block.card.id for lane in self._bench.sheet.lanes if lane.block.cards), None)
        if first is not None:
            self._bench.document.select([first])
            self._show_selection()

    def _show_selection(self) -> None:
        for found in self.selected[:1]:
            self._bench.view.show_place(rect(found.area))
        for area in self._bench.overlays.cell.areas:
            self._bench.view.show_place(area)

    def move_selection(self, direction: Direction, *, far: bool = False) -> None:
        """Move what is selected by one place; ``far`` widens a card, levels a point, takes all else to another stage.

        Several cards move together as long as all have a place to go to.
        """
        self._desk.finish()
        selected = self.selected
        sheet, journey = self._bench.sheet, self._bench.document.journey
        if selected and all(found.kind == "card" for found in selected):
            move = spanned_by_key if far else shifted_by_key if len(selected) > 1 else None
            if move is not None:
                label = SPAN if far else MOVE
                self._bench.apply(label, move(sheet, journey, selected, direction))
                self._show_selection()
                return
        if len(selected) == 1 and not (selected[0].lane and self._bench.is_locked(selected[0].lane)):
            label, journey = moved_by_key(sheet, journey, selected[0], direction, far=far)
            key = ("bent by key", selected[0].name) if selected[0].kind == "point" else None
            self._bench.apply(label, journey, key)
            self._show_selection()

    def write_on(self, *, back: bool) -> None:
        """Keep what is written and write in what comes next, as Tab does in a spreadsheet."""
        self._desk.finish()
        here = self._here()
        if here is None:
            return
        if here.kind in ("stage", "step", "lane"):
            direction: Direction = ("up" if back else "down") if here.kind == "lane" else "left" if back else "right"
            place = next_place(self._bench.sheet, here, direction)
            if place is not None:
                self.be_at(place)
                self.edit_selection()
        elif self.choosing.go_on(back=back):
            self.edit_selection()

    def edit_selection(self, caret: Caret = "all") -> None:
        """Write in what is selected; in a chosen cell begin a card or change its figure."""
        selected = self.selected
        cell = None if self._cell is None else cell_of(self._bench.sheet, *self._cell)
        if len(selected) == 1:
            self._desk.edit(selected[0], caret=caret)
        elif cell is not None:
            self.begin_in(cell, cell.area.top)

    def begin_in(self, cell: Found, y: float) -> None:
        """Begin a card or figure in a cell; in a gap of a curve make it a point there, ``y`` pt down the sheet."""
        placed = placed_lane(self._bench.sheet, cell.lane)
        lane = self._lane_of(cell)
        if isinstance(lane, MetricLane):
            self._desk.edit(cell._replace(kind="figure"))
            return
        if placed is None or not isinstance(lane, EmotionLane):
            self.begin_card(cell)
            return
        for curve in lane.curves:
            if all(point.step != cell.step for point in curve.points):
                value = round(point_value(placed, y), 2)
                journey = set_point(self._bench.document.journey, lane.id, curve.id, cell.step, value=value)
                if self._bench.apply(BEND, journey):
                    self._bench.document.select([point_name(curve.id, cell.step)])
                return

    def begin_card(self, cell: Found) -> None:
        """Make a card in a cell of a lane of cards and write in it."""
        lane = self._lane_of(cell)
        if isinstance(lane, CardLane):
            thing = next(thing for thing in THINGS if thing.sort == "card" and thing.kind == lane.kind)
            place = cell.lane, cell.step
            put(
                self._bench,
                thing,
                Spot(*place),
                lambda found: self._desk.edit(found, begun=lambda: self._choose_cell(place)),
            )

    def add(self, thing: Thing) -> None:
        """Add a thing at the selection, without one where the eye is."""
        self._desk.finish()
        put(self._bench, thing, spot_after(self._bench, self.selected, self._here(), thing), self._desk.edit)

    @property
    def picture_aim(self) -> Aim | None:
        """Where a pasted picture goes: onto the selected card, into the chosen cell, else into the storyboard."""
        selected = self.selected
        if len(selected) == 1 and selected[0].kind == "card":
            return Aim(selected[0].step, selected[0].lane, card=selected[0].record)
        if self._cell is not None:
            lane, step = self._cell
            placed = placed_lane(self._bench.sheet, lane)
            holds_cards = placed is not None and isinstance(placed.block.lane, CardLane)
            return Aim(step, lane if holds_cards else None)
        step = spot_after(self._bench, selected, self._here(), _PICTURE).step
        return None if step is None else Aim(step)

    def put_pictures(self, pictures: Sequence[Asset], aim: Aim) -> None:
        """Bring pictures into the map where they were meant to go, as one step, and select the cards that show them.

        Raises:
            Fault: they are more than a map takes.
        """
        self._desk.finish()
        document = self._bench.document
        journey, shown = with_pictures(document.journey, pictures, aim, self._bench.new_id)
        if self._bench.apply(_PICTURE.label, journey):
            document.select(shown)
            self._show_selection()

    def clear_figure(self, label: Text = CLEAR_FIGURE) -> None:
        """Take the figure of the chosen cell away."""
        cell = None if self._cell is None else cell_of(self._bench.sheet, *self._cell)
        if cell is not None and cell.kind == "figure":
            self._bench.apply(label, clear_figure(self._bench.document.journey, cell.lane, cell.step))

    def delete_selection(self, label: Text | None = None) -> None:
        """Delete what is selected, with all it holds, as one step; where nothing is, the figure of the chosen cell.

        One stays where the last card stood, so that the keys go on from there.
        """
        self._desk.finish()
        if self._cell is not None:
            self.clear_figure(label or CLEAR_FIGURE)
        stood = [(found.lane, found.step) for found in self.selected if found.kind == "card"]
        if self._bench.apply(label or _DELETE, without(self._bench.document.journey, self.selected)) and stood:
            self._choose_cell(stood[-1])

    def duplicate_selection(self) -> None:
        """Duplicate what is selected beside itself, and select the copies."""
        self._desk.finish()
        document = self._bench.document
        journey, copies = with_copies(document.journey, self.selected, self._bench.new_id)
        if copies and self._bench.apply(DUPLICATE, journey):
            document.select(copy.record for copy in copies)
