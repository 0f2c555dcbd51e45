"""One map that holds all of two states, so that what differs can be shown where it stands and where it stood.

It is the latter with all put back that went, but for stages whose steps all went on in others, and with a card in its
former cell for each that was moved. Nothing in it is folded. It is only looked at.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cjm_desktop.edits.cards import add_card
from cjm_desktop.edits.stages import delete_stage
from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.merge import merged
from cjm_desktop.model.change import changed
from cjm_desktop.model.ids import NewId, new_id
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, Lane, MetricLane
from cjm_desktop.model.records import JourneyMap, Step
from cjm_desktop.model.references import steps_of

_MOST: Final = 400
"""Moved cards of which is shown where they were; of more nobody could follow the lines."""


@dataclass(frozen=True, slots=True)
class Union:
    """The map that holds both."""

    journey: JourneyMap
    was: Mapping[str, str]
    """By the ids of cards that were moved, the id of the one that stands where it was."""


def united(comparison: Comparison, new_id: NewId = new_id) -> Union:
    """Return the union of two states; what both have is as the latter has it."""
    before, after = comparison.before, comparison.after
    if before is after:
        return Union(_unfolded(after), {})
    both = merged(None, after, changed(before, id=after.id), new_id).journey
    steps = {step.id for journey in (before, after) for step in steps_of(journey)}
    for stage in both.stages:
        if steps.isdisjoint(step.id for step in stage.steps):  # all of it went on in other stages
            both = delete_stage(both, stage.id)
    known = {lane.id: lane for journey in (before, after) for lane in journey.lanes}
    lanes = tuple(_lane(lane, known.get(lane.id, lane)) for lane in both.lanes)
    hidden = frozenset(lane.id for lane in after.lanes if lane.hidden)
    lanes = tuple(changed(lane, hidden=lane.id in hidden) for lane in lanes)
    return _with_former_places(_unfolded(changed(both, lanes=lanes)), comparison, new_id)


def _unfolded(journey: JourneyMap) -> JourneyMap:
    stages = tuple(changed(stage, collapsed=False) for stage in journey.stages)
    return changed(journey, stages=stages, lanes=tuple(changed(lane, collapsed=False) for lane in journey.lanes))


def _lane(lane: Lane, shown: Lane) -> Lane:
    """Return a lane with the curves and figures of one state alone: two in one place would be neither."""
    match lane, shown:
        case EmotionLane(), EmotionLane():
            return changed(lane, curves=shown.curves)
        case MetricLane(), MetricLane():
            return changed(lane, values=shown.values)
        case _:
            return lane


def _with_former_places(journey: JourneyMap, comparison: Comparison, new_id: NewId) -> Union:
    lanes = {lane.id for lane in journey.lanes if isinstance(lane, CardLane)}
    steps = {step.id for step in steps_of(journey)}
    was: dict[str, str] = {}
    for each in comparison.differences:
        card, step, lane = each.before, each.was.step, each.was.lane
        if each.sort != "moved" or not isinstance(card, Card) or step is None or lane is None or len(was) >= _MOST:
            continue
        now = each.now.step, each.now.lane
        if any(_id(old) != _id(new) for old, new in zip((step, lane), now, strict=True)) and (
            lane.id in lanes and step.id in steps
        ):
            was[card.id] = new_id()
            journey = add_card(journey, lane.id, Card(id=was[card.id], step=step.id, text=card.text))
    return Union(journey, was)


def _id(record: Step | Lane | None) -> str | None:
    return None if record is None else record.id
