"""Keys: what they mean on the map; moving from card to card, and cards, stages and lanes to other places."""

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from cjm_desktop.canvas.gestures.cards import MOVE
from cjm_desktop.canvas.gestures.columns import MOVE_STAGE, MOVE_STEP
from cjm_desktop.canvas.gestures.lanes import MOVE_LANE
from cjm_desktop.canvas.gestures.points import BEND, bent_by_key
from cjm_desktop.edits.cards import move_card
from cjm_desktop.edits.lanes import move_lane
from cjm_desktop.edits.stages import move_stage
from cjm_desktop.edits.steps import move_step
from cjm_desktop.layout.finding import Found
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, Lane, MetricLane
from cjm_desktop.model.lookup import find_step, index_of, point_name
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

Direction = Literal["left", "right", "up", "down"]
Cell = tuple[str, str]
"""A lane and a step."""

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


def neighbour_cell(sheet: Sheet, cell: Cell, direction: Direction, *, of_cards: bool = True) -> Cell | None:
    """Return the cell beside another one in lanes of cards, else also of curves and figures; none at the edge."""
    lanes = [lane.id for lane in sheet.journey.lanes if _has_cells(lane, of_cards=of_cards)]
    steps = [column.step for column in sheet.columns.all]
    row, column = lanes.index(cell[0]), steps.index(cell[1])
    row += {"up": -1, "down": 1}.get(direction, 0)
    column += {"left": -1, "right": 1}.get(direction, 0)
    return (lanes[row], steps[column]) if 0 <= row < len(lanes) and 0 <= column < len(steps) else None


def _has_cells(lane: Lane, *, of_cards: bool) -> bool:
    if lane.collapsed:
        return False
    if of_cards or not isinstance(lane, EmotionLane):
        return isinstance(lane, CardLane) or (not of_cards and isinstance(lane, MetricLane))
    return bool(lane.curves)


def cards_in(journey: JourneyMap, cell: Cell) -> list[Card]:
    """Return the cards that stand in a cell, in reading order."""
    lane = next((lane for lane in journey.lanes if lane.id == cell[0]), None)
    return [card for card in lane.cards if card.step == cell[1]] if isinstance(lane, CardLane) else []


def curves_in(journey: JourneyMap, lane: str) -> list[str]:
    """Return the curves of a lane in order, none when it is one of another kind."""
    holder = next((each for each in journey.lanes if each.id == lane), None)
    return [curve.id for curve in holder.curves] if isinstance(holder, EmotionLane) else []


def next_place(sheet: Sheet, found: Found, direction: Direction) -> tuple[Cell, str | None] | None:
    """Return where the selection goes from a card, a point or an empty cell: a cell, and what is in it if it has any.

    In a lane of curves one goes along a curve, and up and down from curve to curve.
    """
    cell = found.lane, found.step
    curves = curves_in(sheet.journey, found.lane)
    if found.kind == "point" and direction in ("up", "down"):
        place = curves.index(found.record) + (1 if direction == "down" else -1)
        if 0 <= place < len(curves):
            return cell, point_name(curves[place], found.step)
    cards = [card.id for card in cards_in(sheet.journey, cell)]
    if direction in ("up", "down") and found.record in cards:
        place = cards.index(found.record) + (1 if direction == "down" else -1)
        if 0 <= place < len(cards):
            return cell, cards[place]
    beside = neighbour_cell(sheet, cell, direction, of_cards=False)
    if beside is None:
        return None
    if curves := curves_in(sheet.journey, beside[0]):
        curve = found.record if found.record in curves else curves[-1] if direction == "up" else curves[0]
        return beside, point_name(curve, beside[1])
    others = [card.id for card in cards_in(sheet.journey, beside)]
    if not others:
        return beside, None
    return beside, others[-1] if direction == "up" else others[0]


def moved_by_key(
    sheet: Sheet, journey: JourneyMap, found: Found, direction: Direction, *, far: bool = False
) -> tuple[Text, JourneyMap]:
    """Return the map with what is selected moved by one place, and what that is called in the history."""
    match found.kind:
        case "point":
            return BEND, bent_by_key(journey, found, direction, far=far)
        case "card":
            return MOVE, _moved_card(sheet, journey, found, direction)
        case "stage":
            return MOVE_STAGE, _moved_stage(sheet, journey, found.record, direction)
        case "step":
            return MOVE_STEP, _moved_step(sheet, journey, found.record, direction)
        case "lane":
            return MOVE_LANE, _moved_lane(sheet, journey, found.record, direction)
        case _:
            return MOVE, journey


def _moved_card(sheet: Sheet, journey: JourneyMap, found: Found, direction: Direction) -> JourneyMap:
    cell = found.lane, found.step
    cards = [card.id for card in cards_in(sheet.journey, cell)]
    place = cards.index(found.record)
    if direction == "up" and place > 0:
        return move_card(journey, found.lane, found.record, to_lane=cell[0], step=cell[1], before=cards[place - 1])
    if direction == "down" and place < len(cards) - 1:
        after = cards[place + 2] if place + 2 < len(cards) else None
        return move_card(journey, found.lane, found.record, to_lane=cell[0], step=cell[1], before=after)
    beside = neighbour_cell(sheet, cell, direction)
    if beside is None:
        return journey
    others = cards_in(sheet.journey, beside)
    before = others[0].id if others and direction == "down" else None
    return move_card(journey, found.lane, found.record, to_lane=beside[0], step=beside[1], before=before)


def _neighbours(ids: list[str], name: str, *, back: bool) -> tuple[bool, str | None]:
    """Tell whether there is a place beside one in a row, and before which one it is."""
    place = ids.index(name)
    if back:
        return place > 0, ids[place - 1] if place > 0 else None
    return place < len(ids) - 1, ids[place + 2] if place + 2 < len(ids) else None


def _moved_stage(sheet: Sheet, journey: JourneyMap, stage: str, direction: Direction) -> JourneyMap:
    possible, before = _neighbours([each.id for each in sheet.journey.stages], stage, back=direction in ("left", "up"))
    return move_stage(journey, stage, before=before) if possible else journey


def _moved_lane(sheet: Sheet, journey: JourneyMap, lane: str, direction: Direction) -> JourneyMap:
    possible, before = _neighbours([each.id for each in sheet.journey.lanes], lane, back=direction in ("left", "up"))
    return move_lane(journey, lane, before=before) if possible else journey


def _moved_step(sheet: Sheet, journey: JourneyMap, step: str, direction: Direction) -> JourneyMap:
    """Move a step within its stage, at an end of it into the next stage."""
    stage = find_step(journey, step)
    if stage is None:
        return journey
    back = direction in ("left", "up")
    possible, before = _neighbours([each.id for each in stage.steps], step, back=back)
    if possible:
        return move_step(journey, step, stage=stage.id, before=before)
    stages = sheet.journey.stages
    place = index_of(stages, stage.id) + (-1 if back else 1)
    if not 0 <= place < len(stages):
        return journey
    other = stages[place]
    return move_step(journey, step, stage=other.id, before=None if back else other.steps[0].id)
