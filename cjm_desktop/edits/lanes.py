"""Changing the lanes as a whole."""

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.copies import renewed
from cjm_desktop.edits.gone import released, without_lost
from cjm_desktop.edits.order import ordered_lane
from cjm_desktop.edits.places import following, inserted, moved, removed
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lanes import Lane
from cjm_desktop.model.lookup import index_of, step_order
from cjm_desktop.model.records import JourneyMap


def change_lane(journey: JourneyMap, lane: str, **fields: object) -> JourneyMap:
    """Change title, hint, height, kind and the like.

    A lane of cards stays one, and its cards keep what the new kind does not show.
    """
    index = index_of(journey.lanes, lane)
    return replaced(journey, "lanes", index, with_fields(journey, journey.lanes[index], fields))


def add_lane(journey: JourneyMap, lane: Lane, before: str | None = None) -> JourneyMap:
    """Add a lane with what it holds before another, else as the last."""
    check_new(journey, lane)
    return changed(journey, lanes=inserted(journey.lanes, ordered_lane(lane, step_order(journey)), before))


def move_lane(journey: JourneyMap, lane: str, before: str | None = None) -> JourneyMap:
    """Move a lane before another, else to the end."""
    return changed(journey, lanes=moved(journey.lanes, lane, before))


def delete_lane(journey: JourneyMap, lane: str) -> JourneyMap:
    """Delete a lane with what it holds; views forget it, and actions its cards."""
    left = released(changed(journey, lanes=removed(journey.lanes, lane)), frozenset({lane}))
    return without_lost(left)


def duplicate_lane(journey: JourneyMap, lane: str, new_id: NewId) -> JourneyMap:
    """Put a copy of a lane and of what it holds after it."""
    copy = renewed(journey.lanes[index_of(journey.lanes, lane)], new_id)
    return changed(journey, lanes=inserted(journey.lanes, copy, following(journey.lanes, lane)))
