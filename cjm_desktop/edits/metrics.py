"""Changing the figures of a metric lane."""

from cjm_desktop.edits.order import ordered_points
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.model.lookup import NoSuchRecord, index_of, step_order
from cjm_desktop.model.records import JourneyMap


def set_figure(journey: JourneyMap, lane: str, step: str, **fields: object) -> JourneyMap:
    """Change value, target and the like of the figure at a step; where there is none, make one, 0 at first.

    Raises:
        TypeError: a name is no field of a figure.
    """
    place, holder = _metric_lane(journey, lane, step)
    old = next((each for each in holder.values if each.step == step), MetricValue(step=step, value=0))
    others = [each for each in holder.values if each.step != step]
    values = ordered_points([*others, changed(old, **fields)], step_order(journey))
    return replaced(journey, "lanes", place, changed(holder, values=values))


def clear_figure(journey: JourneyMap, lane: str, step: str) -> JourneyMap:
    """Take the figure at a step away."""
    place, holder = _metric_lane(journey, lane, step)
    values = tuple(each for each in holder.values if each.step != step)
    return replaced(journey, "lanes", place, changed(holder, values=values))


def _metric_lane(journey: JourneyMap, lane: str, step: str) -> tuple[int, MetricLane]:
    if step not in step_order(journey):
        raise NoSuchRecord(step)
    place = index_of(journey.lanes, lane)
    record = journey.lanes[place]
    if not isinstance(record, MetricLane):
        raise NoSuchRecord(f"no metric lane: {lane}")
    return place, record
