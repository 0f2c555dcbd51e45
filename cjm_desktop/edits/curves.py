"""Changing the curves of an emotion lane and their points."""

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.gone import without_lost
from cjm_desktop.edits.order import ordered_curve, ordered_points
from cjm_desktop.edits.places import inserted, moved, removed
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane, Level
from cjm_desktop.model.lookup import NoSuchRecord, index_of, step_order
from cjm_desktop.model.records import JourneyMap


def change_curve(journey: JourneyMap, lane: str, curve: str, **fields: object) -> JourneyMap:
    """Change name, state, persona or colour."""
    place, holder = _emotion_lane(journey, lane)
    index = index_of(holder.curves, curve)
    new = with_fields(journey, holder.curves[index], fields)
    return replaced(journey, "lanes", place, replaced(holder, "curves", index, new))


def add_curve(journey: JourneyMap, lane: str, curve: Curve, before: str | None = None) -> JourneyMap:
    """Add a curve to a lane before another, else as the last."""
    check_new(journey, curve)
    place, holder = _emotion_lane(journey, lane)
    curves = inserted(holder.curves, ordered_curve(curve, step_order(journey)), before)
    return replaced(journey, "lanes", place, changed(holder, curves=curves))


def move_curve(journey: JourneyMap, lane: str, curve: str, before: str | None = None) -> JourneyMap:
    """Move a curve before another of its lane, else to the end."""
    place, holder = _emotion_lane(journey, lane)
    return replaced(journey, "lanes", place, changed(holder, curves=moved(holder.curves, curve, before)))


def delete_curve(journey: JourneyMap, lane: str, curve: str) -> JourneyMap:
    """Delete a curve; datasets forget it."""
    place, holder = _emotion_lane(journey, lane)
    left = changed(holder, curves=removed(holder.curves, curve))
    return without_lost(replaced(journey, "lanes", place, left))


def set_point(journey: JourneyMap, lane: str, curve: str, step: str, **fields: object) -> JourneyMap:
    """Change value, text or assumed of a curve's point at a step; where there is none, make one, neutral at first.

    Raises:
        TypeError: a name is no field of a point.
    """
    order = step_order(journey)
    if step not in order:
        raise NoSuchRecord(step)
    place, holder = _emotion_lane(journey, lane)
    index = index_of(holder.curves, curve)
    record = holder.curves[index]
    old = next((point for point in record.points if point.step == step), CurvePoint(step=step, value=0))
    points = [point for point in record.points if point.step != step]
    new = changed(record, points=ordered_points([*points, changed(old, **fields)], order))
    return replaced(journey, "lanes", place, replaced(holder, "curves", index, new))


def clear_point(journey: JourneyMap, lane: str, curve: str, step: str) -> JourneyMap:
    """Take a curve's point at a step away; the curve has a gap there."""
    if step not in step_order(journey):
        raise NoSuchRecord(step)
    place, holder = _emotion_lane(journey, lane)
    index = index_of(holder.curves, curve)
    record = holder.curves[index]
    new = changed(record, points=tuple(point for point in record.points if point.step != step))
    return replaced(journey, "lanes", place, replaced(holder, "curves", index, new))


def resize_scale(journey: JourneyMap, lane: str, count: int) -> JourneyMap:
    """Give a lane a scale of so many levels, 0 for the usual one; levels come and go in the middle."""
    place, holder = _emotion_lane(journey, lane)
    old = holder.levels
    kept = min(count, len(old))
    upper = old[len(old) - kept // 2 :] if kept > 1 else ()
    levels = (*old[: kept - kept // 2], *(Level() for _ in range(count - kept)), *upper)
    return journey if levels == old else replaced(journey, "lanes", place, changed(holder, levels=levels))


def change_level(journey: JourneyMap, lane: str, number: int, **fields: object) -> JourneyMap:
    """Change label or face of a level, counted from the lower end of the scale."""
    place, holder = _emotion_lane(journey, lane)
    level = changed(holder.levels[number], **fields)
    return replaced(journey, "lanes", place, replaced(holder, "levels", number, level))


def _emotion_lane(journey: JourneyMap, lane: str) -> tuple[int, EmotionLane]:
    place = index_of(journey.lanes, lane)
    record = journey.lanes[place]
    if not isinstance(record, EmotionLane):
        raise NoSuchRecord(f"no lane of curves: {lane}")
    return place, record
