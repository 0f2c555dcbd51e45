"""What hands must leave as it is."""

from typing import Final

from cjm_desktop.edits.order import ordered_lane
from cjm_desktop.model.lanes import CardLane, EmotionLane, Lane
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap

_FREE: Final = {"locked": False, "collapsed": False, "hidden": False}
"""How a locked lane is shown may change all the same."""


def locked_lane(journey: JourneyMap, lane: str) -> Lane | None:
    """Return a lane by its id when it is locked."""
    return next((each for each in journey.lanes if each.id == lane and each.locked), None)


def touched_lock(before: JourneyMap, after: JourneyMap) -> Lane | None:
    """Return a locked lane of a map that another map would lack or hold changed, none when all are left as they are.

    What stands at steps may follow them to another place.
    """
    if before.lanes is after.lanes:
        return None
    lanes = {lane.id: lane for lane in after.lanes}
    return next((lane for lane in before.lanes if lane.locked and _is_touched(lane, lanes.get(lane.id), after)), None)


def _is_touched(lane: Lane, now: Lane | None, after: JourneyMap) -> bool:
    if now is lane:
        return False
    if now is None:
        return True
    order = step_order(after)
    if not order.keys() >= _steps_of(lane):
        return True
    return ordered_lane(lane, order).model_copy(update=_FREE) != now.model_copy(update=_FREE)


def _steps_of(lane: Lane) -> set[str]:
    match lane:
        case CardLane():
            return {step for card in lane.cards for step in (card.step, card.through or card.step)}
        case EmotionLane():
            return {point.step for curve in lane.curves for point in curve.points}
        case _:
            return {value.step for value in lane.values}
