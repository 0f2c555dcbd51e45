"""Pieces of the map: what is selected taken out of it, and what was copied put where it is meant."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage, QPainter

from cjm_desktop.canvas.actions import Actions
from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.deleting import without
from cjm_desktop.canvas.gestures.cards import landing_at
from cjm_desktop.canvas.mouse import Mouse
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.pointing import Pointing
from cjm_desktop.edits.fragments import Fragment, FragmentKind, fragment_of
from cjm_desktop.edits.pasting import Place, pasted
from cjm_desktop.layout.finding import Found, column_at, found_at, lane_at
from cjm_desktop.layout.sheet import Group, Sheet
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text

_KINDS: Final[dict[str, FragmentKind]] = {"stage": "stages", "step": "steps", "lane": "lanes", "card": "cards"}
"""From the largest to the smallest; in it stands what is smaller."""
_SHARP: Final = 2.0
_LONGEST: Final = 2400
"""Pixels of the longer side of a picture of what was copied."""
_EDGE: Final = 8.0
_PASTE: Final = Text("Edit", "Paste")


class Pieces:
    """Takes pieces from one bench and puts pieces onto it."""

    def __init__(self, bench: Bench, actions: Actions, mouse: Mouse, pointing: Pointing) -> None:
        self._bench = bench
        self._actions = actions
        self._mouse = mouse
        self._pointing = pointing

    def taken(self) -> Fragment | None:
        """Return what is selected as a piece of its own: of the largest sort that is; none of what is no piece."""
        found = self._meant()
        if not found:
            return None
        journey, names = self._bench.document.journey, frozenset(each.record for each in found)
        return fragment_of(journey, _KINDS[found[0].kind], names, self._bench.sheet.seen.shown)

    @property
    def is_all(self) -> bool:
        """Whether what would be taken is all that is selected."""
        return len(self._meant()) == len(self._actions.selected)

    def _meant(self) -> list[Found]:
        selected = self._actions.selected
        kind = next((kind for kind in _KINDS if any(each.kind == kind for each in selected)), None)
        return [each for each in selected if each.kind == kind]

    def picture(self) -> QImage | None:
        """Return a picture of what would be taken, as it is drawn."""
        found, sheet = self._meant(), self._bench.sheet
        if not found:
            return None
        area = QRectF()
        for each in found:
            area = area.united(rect(each.area))
        if found[0].kind in ("stage", "step"):
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
            if found[0].kind == "card":
                for group in _groups(sheet, frozenset(each.record for each in found)):
                    painter.paint_group(device, group, zoom)
            else:
                painter.paint(device, sheet, area, zoom)
        return image

    def place(self, kind: FragmentKind | None = None, at: QPoint | None = None) -> Place:
        """Return where a piece of a kind goes, cards if none is named.

        That is ``at`` a place of the viewport, if one is meant, else at what is selected or the chosen cell, else under
        the pointer, else in the middle of what is seen.
        """
        sheet = self._bench.sheet
        lanes = tuple(lane.id for lane in sheet.journey.lanes)
        steps = tuple(step.id for step in steps_of(sheet.seen.shown))
        chosen = self._at_selection(kind) if at is None else None
        return Place(*(chosen or self._at_point(at or self._mouse.pointer)), lanes, steps, chosen=chosen is not None)

    def _at_selection(self, kind: FragmentKind | None) -> tuple[str | None, str | None, str | None] | None:
        cell, selected = self._actions.cell, self._actions.selected
        if cell is not None:
            return *cell, None
        found = [each for each in selected if each.kind in (*_KINDS, "point")]
        if not found:
            return None
        first = found[0]
        match first.kind:
            case "stage":
                stages = self._bench.sheet.seen.shown.stages
                steps = next(stage.steps for stage in stages if stage.id == found[-1].record)
                return None, steps[-1 if kind in ("steps", "stages") else 0].id, None
            case "step":
                return None, found[-1 if kind in ("steps", "stages") else 0].record, None
            case "lane":
                return found[-1].record, None, None
            case _:
                order = self._bench.sheet.columns.index
                step = min((each.step for each in found), key=order.__getitem__)
                return first.lane, step, self._behind(found)

    def _behind(self, found: Sequence[Found]) -> str | None:
        """Return the card that follows the selected ones where they all stand in one cell."""
        last = found[-1]
        if last.kind != "card" or len({(each.lane, each.step) for each in found}) > 1:
            return None
        placed = next(lane for lane in self._bench.sheet.lanes if lane.block.lane.id == last.lane)
        cards = [card.block.card for card in placed.block.cards if card.block.card.step == last.step]
        at = [card.id for card in cards].index(last.record) + 1
        return cards[at].id if at < len(cards) else None

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

    def take_out(self, label: Text) -> None:
        """Delete what would be taken, as one step."""
        self._bench.apply(label, without(self._bench.document.journey, self._meant()))

    def put(self, fragment: Fragment, label: Text = _PASTE, at: QPoint | None = None) -> None:
        """Put a piece where it is meant, as one step, and select what was made of it; see ``place``.

        Raises:
            Fault: its pictures are more than the map takes.
        """
        document = self._bench.document
        journey, made = pasted(document.journey, fragment, self.place(fragment.kind, at), self._bench.new_id)
        self.show(label, journey, made)

    def show(self, label: Text, journey: JourneyMap, made: Sequence[str]) -> bool:
        """Make a map the current one, as one step, select what was made and let it be seen; tell whether it is."""
        if not self._bench.apply(label, journey):
            return False
        self._bench.document.select(made)
        selected = self._actions.selected
        if selected:
            self._bench.view.show_place(rect(selected[0].area))
        elif self._bench.document.selection:
            self._bench.tell(_UNSEEN)
        return True


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
