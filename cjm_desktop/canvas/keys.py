"""Keys: what they write on the map, and moving cards, points, stages, steps and lanes by them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from cjm_desktop.canvas.gestures.cards import MOVE
from cjm_desktop.canvas.gestures.columns import MOVE_STAGE, MOVE_STEP
from cjm_desktop.canvas.gestures.lanes import MOVE_LANE
from cjm_desktop.canvas.gestures.points import BEND, bent_by_key
from cjm_desktop.canvas.walking import Cell, Direction, cards_in, neighbour_cell, steps_in
from cjm_desktop.edits.cards import change_card, move_card
from cjm_desktop.edits.lanes import move_lane
from cjm_desktop.edits.stages import move_stage, unfolded_for
from cjm_desktop.edits.steps import move_step
from cjm_desktop.layout.finding import Found
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import Card
from cjm_desktop.model.lookup import find_card, find_step, index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text

ARROWS: Final[dict[int, Direction]] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def typed(event: QKeyEvent) -> QInputMethodEvent | None:
    """Return what a key writes, as an input method would hand it over; none for a key that writes nothing."""
    text = event.text()
    if not text or not text.isprintable() or event.modifiers() & _COMMANDS:
        return None
    written = QInputMethodEvent()
    written.setCommitString(text)
    return written


def moved_by_key(
    sheet: Sheet, journey: JourneyMap, found: Found, direction: Direction, *, far: bool = False
) -> tuple[Text, JourneyMap]:
    """Return the map with what is selected moved by one place, and what that is called in the history.

    What goes ``far`` goes to the next level, to the next stage, or to the end of its row.
    """
    match found.kind:
        case "point":
            return BEND, bent_by_key(journey, found, direction, far=far)
        case "card":
            return MOVE, _moved_card(sheet, journey, found, direction)
        case "stage":
            return MOVE_STAGE, _moved_stage(sheet, journey, found.record, direction, far=far)
        case "step":
            return MOVE_STEP, _moved_step(sheet, journey, found.record, direction, far=far)
        case "lane":
            return MOVE_LANE, _moved_lane(sheet, journey, found.record, direction, far=far)
        case _:
            return MOVE, journey


def shifted_by_key(sheet: Sheet, journey: JourneyMap, cards: Sequence[Found], direction: Direction) -> JourneyMap:
    """Return a map with cards moved by one cell together; unchanged where one of them would leave the map."""
    cells = [_cell_beside(sheet, (card.lane, card.step), direction) for card in cards]
    if None in cells:
        return journey
    for card, cell in zip(cards, cells, strict=True):
        if cell is not None:
            journey = move_card(journey, card.lane, card.record, to_lane=cell[0], step=cell[1])
    return journey


def spanned_by_key(sheet: Sheet, journey: JourneyMap, cards: Sequence[Found], direction: Direction) -> JourneyMap:
    """Return a map with cards that reach one step farther to the right, or one less far."""
    steps, by = steps_in(sheet), {"left": -1, "right": 1}.get(direction, 0)
    for found in cards:
        lane = find_card(journey, found.record)
        known = () if lane is None else lane.cards
        card = known[index_of(known, found.record)]
        end = card.through or card.step
        place = steps.index(end) + by if end in steps else -1
        if card.step in steps and steps.index(card.step) <= place < len(steps):
            journey = change_card(journey, found.lane, card.id, through=steps[place])
    return journey


def _moved_card(sheet: Sheet, journey: JourneyMap, found: Found, direction: Direction) -> JourneyMap:
    cell = found.lane, found.step
    cards = [card.id for card in _cards_in(sheet, cell)]
    place = cards.index(found.record)
    if direction == "up" and place > 0:
        return move_card(journey, found.lane, found.record, to_lane=cell[0], step=cell[1], before=cards[place - 1])
    if direction == "down" and place < len(cards) - 1:
        after = cards[place + 2] if place + 2 < len(cards) else None
        return move_card(journey, found.lane, found.record, to_lane=cell[0], step=cell[1], before=after)
    beside = _cell_beside(sheet, cell, direction)
    if beside is None:
        return journey
    others = _cards_in(sheet, beside)
    before = others[0].id if others and direction == "down" else None
    return move_card(journey, found.lane, found.record, to_lane=beside[0], step=beside[1], before=before)


def _cards_in(sheet: Sheet, cell: Cell) -> list[Card]:
    """Return the cards of a cell, be it in a folded stage."""
    return cards_in(sheet.seen.shown if cell[1] in sheet.seen.folding.inside else sheet.journey, cell)


def _cell_beside(sheet: Sheet, cell: Cell, direction: Direction) -> Cell | None:
    """Return the cell to which a card moves: past folded stages, but within one from step to step."""
    steps = [step.id for step in steps_of(sheet.seen.shown)]
    place = steps.index(cell[1]) + {"left": -1, "right": 1}.get(direction, 0)
    if cell[1] in sheet.seen.folding.inside and 0 <= place < len(steps):
        return (cell[0], steps[place]) if direction in ("left", "right") else neighbour_cell(sheet, cell, direction)
    return neighbour_cell(sheet, cell, direction)


def _neighbours(ids: list[str], name: str, *, back: bool, far: bool) -> tuple[bool, str | None]:
    """Tell whether there is a place beside one in a row, or at its end, and before which one it is."""
    place = ids.index(name)
    if far:
        return place != (0 if back else len(ids) - 1), ids[0] if back else None
    if back:
        return place > 0, ids[place - 1] if place > 0 else None
    return place < len(ids) - 1, ids[place + 2] if place + 2 < len(ids) else None


def _moved_stage(sheet: Sheet, journey: JourneyMap, stage: str, direction: Direction, *, far: bool) -> JourneyMap:
    ids = [each.id for each in sheet.journey.stages]
    possible, before = _neighbours(ids, stage, back=direction in ("left", "up"), far=far)
    return move_stage(journey, stage, before=before) if possible else journey


def _moved_lane(sheet: Sheet, journey: JourneyMap, lane: str, direction: Direction, *, far: bool) -> JourneyMap:
    ids = [each.id for each in sheet.journey.lanes]
    possible, before = _neighbours(ids, lane, back=direction in ("left", "up"), far=far)
    return move_lane(journey, lane, before=before) if possible else journey


def _moved_step(sheet: Sheet, journey: JourneyMap, step: str, direction: Direction, *, far: bool) -> JourneyMap:
    """Move a step within its stage, at an end of it or far at once into the next stage."""
    stage = find_step(journey, step)
    if stage is None:
        return journey
    back = direction in ("left", "up")
    possible, before = _neighbours([each.id for each in stage.steps], step, back=back, far=False)
    if possible and not far:
        return move_step(journey, step, stage=stage.id, before=before)
    stages = sheet.journey.stages
    place = index_of(stages, stage.id) + (-1 if back else 1)
    if not 0 <= place < len(stages):
        return journey
    other = stages[place]
    journey = move_step(journey, step, stage=other.id, before=None if back else other.steps[0].id)
    return unfolded_for(journey, step)  # one sees where it has gone
