"""Pieces of the map: what is selected taken out of it, and what was copied put where it is meant."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage, QPainter

from cjm_desktop.canvas.actions import Actions
from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.gestures.cards import landing_at
from cjm_desktop.canvas.mouse import Mouse
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.pointing import Pointing
from cjm_desktop.canvas.walking import cards_in
from cjm_desktop.edits.fragments import Fragment, fragment_of
from cjm_desktop.edits.paste_columns import Place
from cjm_desktop.edits.pasting import pasted
from cjm_desktop.edits.personas import delete_persona
from cjm_desktop.edits.places import following
from cjm_desktop.edits.stages import unfolded_for
from cjm_desktop.layout.finding import Found, cell_of, column_at, found_at, is_away, lane_at
from cjm_desktop.layout.sheet import Group, Sheet
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import CardLane, MetricLane
from cjm_desktop.model.lookup import parts_of, point_name
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text

_SHARP: Final = 2.0
_LONGEST: Final = 2400
"""Pixels of the longer side of a picture of what was copied."""
_EDGE: Final = 8.0
_PLACES: Final = frozenset({"stage", "step", "lane", "card", "point"})
_PASTE: Final = Text("Edit", "Paste")


class Pieces:
    """Takes pieces from one bench and puts pieces onto it."""

    def __init__(self, bench: Bench, actions: Actions, mouse: Mouse, pointing: Pointing) -> None:
        self._bench = bench
        self._actions = actions
        self._mouse = mouse
        self._pointing = pointing

    def taken(self, *, comments: bool = False) -> Fragment:
        """Return what is selected, or the figure of the chosen cell, as a piece of its own."""
        cell, document = self._actions.cell, self._bench.document
        names = document.selection if cell is None else frozenset((point_name(*cell),))
        return fragment_of(document.journey, names, self._bench.sheet.journey, comments=comments)

    def _meant(self) -> list[Found]:
        """Return what is selected, else the chosen cell."""
        cell = self._actions.cell
        found = None if cell is None else cell_of(self._bench.sheet, *cell)
        return self._actions.selected or ([] if found is None else [found])

    def picture(self) -> QImage | None:
        """Return a picture of what would be taken, as it is drawn."""
        found, sheet = self._meant(), self._bench.sheet
        if not found:
            return None
        area = QRectF()
        for each in found:
            area = area.united(rect(each.area))
        kinds = {each.kind for each in found}
        if kinds & {"stage", "step"}:
            area.setBottom(sheet.legend.y)
        area = area.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        zoom = min(_SHARP, _LONGEST / max(area.width(), area.height()))
        image = QImage(round(area.width() * zoom), round(area.height() * zoom), QImage.Format.Format_RGB32)
        image.fill(sheet.theme.paper)
        painter = self._bench.view.patches.sheet_painter
        with QPainter(image) as device:
            device.setRenderHint(QPainter.RenderHint.Antialiasing)
            device.scale(zoom, zoom)
            device.translate(-area.topLeft())
            if kinds == {"card"}:
                for group in _groups(sheet, frozenset(each.record for each in found)):
                    painter.paint_group(device, group, zoom)
            else:
                painter.paint(device, sheet, area, zoom)
        return image

    def place(self, *, anew: bool = False, at: QPoint | None = None) -> Place:
        """Return where a piece goes; ``anew`` tells that stages, steps or lanes come, not what stands in them.

        That is ``at`` a place of the viewport, if one is meant, else at what is selected or the chosen cell, else under
        the pointer, else in the middle of what is seen.
        """
        sheet = self._bench.sheet
        lanes = tuple(lane.id for lane in sheet.journey.lanes)
        steps = tuple(step.id for step in steps_of(sheet.seen.shown))
        chosen = self._at_selection(anew=anew) if at is None else None
        place = chosen or Place(*self._at_point(at or self._mouse.pointer), chosen=False)
        return replace(place, lanes=lanes, steps=steps)

    def _at_selection(self, *, anew: bool) -> Place | None:
        """Return the place of what is selected: behind all of it for what comes anew, else where it begins."""
        cell, sheet = self._actions.cell, self._bench.sheet
        if cell is not None:
            return Place(*cell)
        found = [each for each in self._actions.selected if each.kind in _PLACES]
        if not found:
            return None
        stages = {stage.id: stage.steps for stage in sheet.seen.shown.stages}
        steps = [
            stages[each.record][-1 if anew else 0].id
            if each.kind == "stage"
            else each.record
            if each.kind == "step"
            else each.step
            for each in found
        ]
        order = sheet.columns.index
        steps = sorted(filter(None, steps), key=order.__getitem__)
        if anew:
            lanes = [each.lane for each in found if each.lane]
            return Place(lanes[-1] if lanes else None, steps[-1] if steps else None)
        first = found[0]
        if first.kind == "lane":
            return Place(found[-1].lane)
        curve = first.record if first.kind == "point" else None
        return Place(first.lane or None, steps[0], self._behind(found), curve=curve)

    def _behind(self, found: Sequence[Found]) -> str | None:
        """Return the card that follows the selected ones where they all stand in one cell."""
        last = found[-1]
        if last.kind != "card" or len({(each.lane, each.step) for each in found}) > 1:
            return None
        seen = self._bench.sheet.seen
        cards = cards_in(seen.shown if is_away(self._bench.sheet, last) else seen.journey, (last.lane, last.step))
        return following(tuple(cards), last.record)

    def _at_point(self, pointer: QPoint | None) -> tuple[str | None, str | None, str | None]:
        sheet, view = self._bench.sheet, self._bench.view
        point = view.mapToScene(view.viewport().rect().center()) if pointer is None else self._pointing.point(pointer)
        landing = landing_at(sheet, point.x(), point.y())
        if landing is not None and pointer is not None:
            return landing.lane, landing.step, landing.before
        found = found_at(sheet, point.x(), point.y())
        lane, column = lane_at(sheet, point.y()), column_at(sheet, point.x())
        step = column.step if column is not None else None
        if step is None and found is not None and found.kind == "stage":
            step = next(stage.steps[-1].id for stage in sheet.seen.shown.stages if stage.id == found.record)
        return (lane.block.lane.id if lane is not None else None), step, None

    def pointed(self) -> QPoint | None:
        """Return the place of the viewport at which the pointer is, none when something is selected or it is away."""
        is_free = self._actions.cell is None and not self._actions.selected
        return self._mouse.pointer if is_free else None

    def show_landing(self, at: QPoint | None) -> None:
        """Show by a bar where cards would land that are let go of at a place of the viewport; or show it no longer."""
        point = None if at is None else self._pointing.point(at)
        landing = None if point is None else landing_at(self._bench.sheet, point.x(), point.y())
        self._bench.overlays.show_bar(None if landing is None else landing.bar)

    def kind_there(self, at: QPoint | None = None) -> CardKind:
        """Return the kind of the lane into which a card would go; notes where it is none of cards."""
        name = self.place(at=at).lane
        lanes = [lane for lane in self._bench.document.journey.lanes if isinstance(lane, CardLane)]
        kind: CardKind | None = next((lane.kind for lane in lanes if lane.id == name), None)
        return kind or "free"

    @property
    def is_at_figure(self) -> bool:
        """Whether a cell of a lane of figures is chosen."""
        cell, lanes = self._actions.cell, self._bench.document.journey.lanes
        return cell is not None and any(isinstance(lane, MetricLane) and lane.id == cell[0] for lane in lanes)

    def take_out(self, fragment: Fragment, label: Text) -> None:
        """Delete what was taken, as one step."""
        journey = self._bench.document.journey
        for person in fragment.personas:
            journey = delete_persona(journey, person.id)
        if fragment.personas:
            self._bench.apply(label, journey)
        else:
            self._actions.delete_selection(label)

    def put(self, fragment: Fragment, label: Text = _PASTE, at: QPoint | None = None) -> None:
        """Put a piece where it is meant, as one step, and select what was made of it; see ``place``.

        Raises:
            Fault: its pictures are more than the map takes.
        """
        before, anew = self._bench.document.journey, fragment.is_structure
        journey, made = pasted(before, fragment, self.place(anew=anew, at=at), self._bench.new_id)
        if journey is before:
            self._bench.tell(_SAME)
        elif not fragment.personas:
            self.show(label, journey, made)
        elif self._bench.apply(label, journey):
            self._bench.tell(PERSONAS_ADDED(count=len(made)))

    def show(self, label: Text, journey: JourneyMap, made: Sequence[str]) -> bool:
        """Make a map the current one, as one step, select what was made and let it be seen; tell whether it is."""
        if not self._bench.apply(label, unfolded_for(journey, made[0]) if made else journey):
            return False
        figured = {lane.id for lane in journey.lanes if isinstance(lane, MetricLane)}
        figures = [name for name in made if len(parts_of(name)) > 1 and parts_of(name)[0] in figured]
        self._bench.document.select(set(made).difference(figures))
        selected = self._actions.selected
        if selected:
            self._bench.view.show_place(rect(selected[0].area))
        elif figures:  # a figure is chosen by its cell
            lane, step = parts_of(figures[0])
            self._actions.be_at(((lane, step), None))
        elif self._bench.document.selection:
            self._bench.tell(_UNSEEN)
        return True


_SAME: Final = Text("Clipboard", "What is on the clipboard stands there already. Select another place, then paste.")
PERSONAS_ADDED: Final = Text("Clipboard", "Personas added: {count}")
_UNSEEN: Final = Text(
    "Clipboard", "What was pasted is not shown: its lane is folded or hidden, or the view leaves it out."
)


def _groups(sheet: Sheet, cards: frozenset[str]) -> list[Group]:
    return [
        (card.x, lane.y + card.y, card.block.shapes)
        for lane in sheet.lanes
        for card in lane.block.cards
        if card.block.card.id in cards
    ]
