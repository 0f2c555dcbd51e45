"""Where one goes by key: from card to card and cell to cell as in a spreadsheet, and to the names around them."""

from typing import Literal

from cjm_desktop.layout.finding import Found, figure_at, is_away
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, Lane, MetricLane
from cjm_desktop.model.lookup import find_step, point_name
from cjm_desktop.model.records import JourneyMap

Direction = Literal["left", "right", "up", "down"]
Cell = tuple[str, str]
"""A lane and a step."""
Place = tuple[Cell | None, str | None]
"""A cell and what is selected in it if it has anything; without a cell the name of a lane, step or stage."""


def rows_of(sheet: Sheet, *, of_cards: bool = False) -> list[str]:
    """Return the lanes that have cells, from top to bottom; those of cards, else also of curves and figures."""
    return [lane.id for lane in sheet.journey.lanes if _has_cells(lane, of_cards=of_cards)]


def steps_in(sheet: Sheet) -> list[str]:
    """Return the steps that are drawn, from left to right: none in folded stages."""
    return [column.step for column in sheet.columns.all if not column.stage]


def neighbour_cell(sheet: Sheet, cell: Cell, direction: Direction, *, of_cards: bool = True) -> Cell | None:
    """Return the cell beside another one in lanes of cards, else also of curves and figures; none at the edge."""
    lanes = _rows_round(sheet, cell, of_cards=of_cards)
    row = lanes.index(cell[0]) + {"up": -1, "down": 1}.get(direction, 0)
    step = beside(sheet, cell[1], direction) if direction in ("left", "right") else cell[1]
    return (lanes[row], step) if step is not None and 0 <= row < len(lanes) else None


def _rows_round(sheet: Sheet, cell: Cell, *, of_cards: bool) -> list[str]:
    """Return the lanes that have cells, and the one where one is: it may have lost its curve, or be folded."""
    return [lane.id for lane in sheet.journey.lanes if lane.id == cell[0] or _has_cells(lane, of_cards=of_cards)]


def beside(sheet: Sheet, step: str, direction: Direction) -> str | None:
    """Return the step that is drawn left or right of another one, past folded stages; none at the edge."""
    columns, place = sheet.columns.all, sheet.columns.index[step]
    others = columns[place + 1 :] if direction == "right" else columns[:place][::-1]
    return next((column.step for column in others if not column.stage), None)


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


def place_in(sheet: Sheet, cell: Cell, *, last: bool = False, curve: str = "") -> Place:
    """Return where one comes to in a cell: its first card or point, or its last; on a curve that one keeps to it."""
    if curves := curves_in(sheet.journey, cell[0]):
        kept = curve if curve in curves else curves[-1] if last else curves[0]
        return cell, point_name(kept, cell[1])
    cards = cards_in(sheet.journey, cell)
    return cell, None if not cards else cards[-1].id if last else cards[0].id


def next_place(sheet: Sheet, found: Found, direction: Direction) -> Place | None:
    """Return where the selection goes from a card, a point, an empty cell or a name; none at the edge.

    In a lane of curves one goes along a curve, and up and down from curve to curve. Left of the first cell of a lane is
    its name, above the highest cell of a step its title, above that its stage.
    """
    match found.kind:
        case "stage" | "step":
            return _from_head(sheet, found, direction)
        case "lane":
            return _from_name(sheet, found.record, direction)
        case _:
            return _from_cell(sheet, found, direction)


def _from_cell(sheet: Sheet, found: Found, direction: Direction) -> Place | None:
    cell = found.lane, found.step
    down = direction == "down"
    if is_away(sheet, found) and direction in ("up", "down"):
        return _drawn(sheet, found.step) if direction == "up" else None
    inside = [point_name(curve, found.step) for curve in curves_in(sheet.journey, found.lane)]
    inside = inside or [card.id for card in cards_in(sheet.journey, cell)]
    if direction in ("up", "down") and found.name in inside:
        place = inside.index(found.name) + (1 if down else -1)
        if 0 <= place < len(inside):
            return cell, inside[place]
    other = neighbour_cell(sheet, cell, direction, of_cards=False)
    if other is not None:
        return place_in(sheet, other, last=direction == "up", curve=found.record)
    if direction == "up":
        return _drawn(sheet, found.step)
    return (None, found.lane) if direction == "left" else None


def _from_name(sheet: Sheet, lane: str, direction: Direction) -> Place | None:
    lanes, steps = [placed.block.lane.id for placed in sheet.lanes], steps_in(sheet)
    if direction in ("up", "down"):
        place = lanes.index(lane) + (1 if direction == "down" else -1)
        return (None, lanes[place]) if 0 <= place < len(lanes) else None
    if direction == "right" and steps and lane in rows_of(sheet):
        return place_in(sheet, (lane, steps[0]))
    return None


def _from_head(sheet: Sheet, found: Found, direction: Direction) -> Place | None:
    stages = [stage.id for stage in sheet.journey.stages]
    if direction in ("left", "right"):
        if found.kind == "step":
            step = beside(sheet, found.record, direction)
            return None if step is None else (None, step)
        place = stages.index(found.record) + (1 if direction == "right" else -1)
        return (None, stages[place]) if 0 <= place < len(stages) else None
    if found.kind == "stage":
        stage = next(stage for stage in sheet.journey.stages if stage.id == found.record)
        step = stage.steps[0].id
        return (_drawn(sheet, step) or _below(sheet, step)) if direction == "down" and not stage.collapsed else None
    if direction == "down":
        return None if is_away(sheet, found) else _below(sheet, found.record)
    stage = find_step(sheet.seen.shown, found.record)
    return None if stage is None else _drawn(sheet, stage.id)


def _below(sheet: Sheet, step: str) -> Place | None:
    """Return the highest cell of a step."""
    rows = rows_of(sheet)
    return place_in(sheet, (rows[0], step)) if rows else None


def _drawn(sheet: Sheet, head: str) -> Place | None:
    """Return a step or stage as a place where its title is drawn."""
    return (None, head) if any(spot.record == head for spot in sheet.header.spots) else None


def place_after(sheet: Sheet, cell: Cell, *, back: bool = False) -> Cell | None:
    """Return the next cell as one reads, or the one before; none at the end of the map."""
    cells = [(lane, step) for lane in _rows_round(sheet, cell, of_cards=False) for step in steps_in(sheet)]
    here, rows = cells.index(cell), frozenset(rows_of(sheet))
    ahead = cells[:here][::-1] if back else cells[here + 1 :]
    return next((each for each in ahead if each[0] in rows), None)


def far_cell(sheet: Sheet, cell: Cell, direction: Direction) -> Cell | None:
    """Return where a stretch of filled cells ends, or the next one begins; else the last cell in a direction."""
    ahead = list[Cell]()
    here: Cell | None = cell
    while (here := neighbour_cell(sheet, here, direction, of_cards=False)) is not None:
        ahead.append(here)
    filled = [is_filled(sheet.journey, each) for each in ahead]
    if not ahead:
        return None
    if is_filled(sheet.journey, cell) and filled[0]:
        return ahead[filled.index(False) - 1] if False in filled else ahead[-1]
    return ahead[filled.index(True)] if True in filled else ahead[-1]


def is_filled(journey: JourneyMap, cell: Cell) -> bool:
    """Tell whether a card, a point or a figure stands in a cell."""
    lane = next((lane for lane in journey.lanes if lane.id == cell[0]), None)
    match lane:
        case EmotionLane():
            return any(point.step == cell[1] for curve in lane.curves for point in curve.points)
        case MetricLane():
            return figure_at(lane, cell[1]) is not None
        case _:
            return bool(cards_in(journey, cell))
