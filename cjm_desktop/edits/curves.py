"""Changing the curves of an emotion lane and their points."""

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.order import ordered_curve, ordered_points
from cjm_desktop.edits.places import inserted, moved, removed
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane
from cjm_desktop.model.lookup import NoSuchRecord, index_of, step_order
from cjm_desktop.model.records import JourneyMap


def change_curve(journey: JourneyMap, lane: str, curve: str, **fields: object) -> JourneyMap:
    """Change name, state or persona."""
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
    """Delete a curve."""
    place, holder = _emotion_lane(journey, lane)
    return replaced(journey, "lanes", place, changed(holder, curves=removed(holder.curves, curve)))


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


def _emotion_lane(journey: JourneyMap, lane: str) -> tuple[int, EmotionLane]:
    place = index_of(journey.lanes, lane)
    record = journey.lanes[place]
    if not isinstance(record, EmotionLane):
        raise NoSuchRecord(f"no lane of curves: {lane}")
    return place, record
