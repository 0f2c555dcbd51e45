"""Two states as two maps of the same stages, steps and lanes, so that one can lie exactly over the other.

What only one of them has leaves its place empty in the other. They are only looked at.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.series import Figure, Series
from cjm_desktop.insight.union import united
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import State
from cjm_desktop.model.lanes import CardLane, EmotionLane, Lane, MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.references import steps_of

_COLUMNS: Final = "equal"
"""Columns of both are as wide as the layout likes: time would make them differ."""


class Sides(NamedTuple):
    """How it was, or is, and how it is, or is to be."""

    before: JourneyMap
    after: JourneyMap


def sides_of(comparison: Comparison) -> Sides:
    """Return both states of a comparison; of what one map says of itself, only the lanes in which that is said."""
    if comparison.kinship == "states":
        return _within(comparison.after, comparison.series)
    frame = united(comparison).journey
    return Sides(_side(comparison.before, frame), _side(comparison.after, frame))


def _side(journey: JourneyMap, frame: JourneyMap) -> JourneyMap:
    """Return a map with the stages, steps and lanes of another one, without anything in those it does not have."""
    stages = {stage.id: stage for stage in journey.stages}
    steps = {step.id: step for step in steps_of(journey)}
    lanes = {lane.id: lane for lane in journey.lanes}
    return changed(
        journey,
        columns=_COLUMNS,
        stages=tuple(_stage(stage, stages, steps) for stage in frame.stages),
        lanes=tuple(_lane(lane, lanes.get(lane.id)) for lane in frame.lanes),
    )


def _stage(stage: Stage, stages: Mapping[str, Stage], steps: Mapping[str, Step]) -> Stage:
    own = tuple(steps.get(step.id) or Step(id=step.id) for step in stage.steps)
    known = stages.get(stage.id) or Stage(id=stage.id, steps=own)
    return changed(known, steps=own, collapsed=False)


def _lane(lane: Lane, own: Lane | None) -> Lane:
    if own is not None:
        return changed(own, collapsed=False, hidden=lane.hidden)
    match lane:
        case CardLane():
            return changed(lane, cards=())
        case EmotionLane():
            return changed(lane, curves=())
        case MetricLane():
            return changed(lane, values=())


def _within(journey: JourneyMap, series: tuple[Series, ...]) -> Sides:
    """Return what a map says of how it is, and what it says of how it is to be."""
    former = frozenset(each.before.id for each in series if each.before is not None)
    wanted = frozenset(each.after.id for each in series if each.after is not None)
    lanes = [lane for lane in journey.lanes if _is_told(lane, former | wanted)]
    stages = tuple(changed(stage, collapsed=False) for stage in journey.stages)
    frame = changed(journey, columns=_COLUMNS, stages=stages, flows=(), funnel=False)

    figures = {each.lane.id: {at.step.id: at for at in each.figures} for each in series}

    def side(state: State, without: frozenset[str]) -> JourneyMap:
        told = (_with_figures(_without(lane, without), figures.get(lane.id, {}), state) for lane in lanes)
        return changed(frame, state=state, lanes=tuple(changed(each, collapsed=False, hidden=False) for each in told))

    return Sides(side("as-is", wanted - former), side("to-be", former - wanted))


def _is_told(lane: Lane, names: frozenset[str]) -> bool:
    """Tell whether a lane, or a curve in it, is one of those."""
    return lane.id in names or (isinstance(lane, EmotionLane) and any(curve.id in names for curve in lane.curves))


def _without(lane: Lane, curves: frozenset[str]) -> Lane:
    if not isinstance(lane, EmotionLane):
        return lane
    return changed(lane, curves=tuple(curve for curve in lane.curves if curve.id not in curves))


def _with_figures(lane: Lane, figures: Mapping[str, Figure], state: State) -> Lane:
    """Return a lane with the figures as they are, or with those that are wanted and how far these are from there."""
    if not isinstance(lane, MetricLane):
        return lane
    values = tuple(_in_state(each, figures.get(each.step), state) for each in lane.values)
    if any(new.value != old.value for old, new in zip(lane.values, values, strict=True)) and state == "to-be":
        values = tuple(changed(each, count=None, source="") for each in values)  # nobody has measured what is wanted
    return changed(lane, values=values)


def _in_state(value: MetricValue, figure: Figure | None, state: State) -> MetricValue:
    if figure is None or figure.before is None or figure.after is None:
        return changed(value, before=None)  # how it was at another time is nothing that is compared here
    if state == "as-is":
        return changed(value, value=figure.before, before=None)
    return changed(value, value=figure.after, before=figure.before)
