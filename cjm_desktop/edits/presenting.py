"""The path of whoever presents a map."""

from collections.abc import Collection, Sequence

from cjm_desktop.edits.checks import check_new
from cjm_desktop.edits.places import inserted, moved
from cjm_desktop.model.change import changed
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.lookup import find_card, find_step, index_of, step_order
from cjm_desktop.model.presenting import Show, Stop
from cjm_desktop.model.records import JourneyMap


def usual_path(journey: JourneyMap) -> tuple[Stop, ...]:
    """Return the stops of a map that has no path of its own, named by what they show.

    A stage in which nothing stands, and of which whoever presents has noted nothing, is seen on the whole map alone.
    """
    shows: tuple[Show, ...] = ("title", "people", "summary", "map")
    last: tuple[Show, ...] = ("states", "actions")
    filled = _filled_steps(journey)
    shown = (stage for stage in journey.stages if stage.notes or any(step.id in filled for step in stage.steps))
    stages = (Stop(id=stage.id, at=stage.id) for stage in shown)
    return (*(Stop(id=show, show=show) for show in shows), *stages, *(Stop(id=show, show=show) for show in last))


def _filled_steps(journey: JourneyMap) -> set[str]:
    """Return the steps at which something stands: a card, a point of a curve, a figure, an end of a flow."""
    filled = {step for flow in journey.flows for step in (flow.from_, flow.to) if step is not None}
    order = step_order(journey)
    steps = tuple(order)
    for lane in journey.lanes:
        match lane:
            case CardLane():
                for card in lane.cards:
                    first, last = sorted((order[card.step], order[card.through or card.step]))
                    filled.update(steps[first : last + 1])
            case EmotionLane():
                filled.update(point.step for curve in lane.curves for point in curve.points)
            case _:
                filled.update(value.step for value in lane.values)
    return filled


def own_path(journey: JourneyMap, new_id: NewId) -> JourneyMap:
    """Give a map the usual path as its own, to be changed; one that it has already stays."""
    if journey.path:
        return journey
    return changed(journey, path=tuple(changed(stop, id=new_id()) for stop in usual_path(journey)))


def add_stops(journey: JourneyMap, stops: Sequence[Stop], before: str | None = None) -> JourneyMap:
    """Add stops in their order before another, else at the end of the path."""
    for stop in stops:
        check_new(journey, stop)
        journey = changed(journey, path=inserted(journey.path, stop, before))
    return journey


def show_parts(journey: JourneyMap, parts: Sequence[str], new_id: NewId) -> JourneyMap:
    """Add a stop for each of some parts of a map: behind those of its stage, else at the end.

    A map without a path of its own gets the usual one first.
    """
    journey = own_path(journey, new_id)
    for part in parts:
        stop = Stop(id=new_id(), at=part)
        stage = _stage_of(journey, part)
        places = [place for place, each in enumerate(journey.path) if each.at and _stage_of(journey, each.at) == stage]
        after = places[-1] + 1 if stage is not None and places else len(journey.path)
        journey = add_stops(journey, (stop,), journey.path[after].id if after < len(journey.path) else None)
    return journey


def _stage_of(journey: JourneyMap, part: str) -> str | None:
    """Return the stage that a stage, step or card belongs to; none for what belongs to none."""
    if any(stage.id == part for stage in journey.stages):
        return part
    lane = find_card(journey, part)
    step = part if lane is None else lane.cards[index_of(lane.cards, part)].step
    stage = find_step(journey, step)
    return None if stage is None else stage.id


def move_stop(journey: JourneyMap, stop: str, before: str | None = None) -> JourneyMap:
    """Move a stop before another, else to the end."""
    return changed(journey, path=moved(journey.path, stop, before))


def delete_stops(journey: JourneyMap, stops: Collection[str]) -> JourneyMap:
    """Take stops out of the path; what they show stays."""
    return changed(journey, path=tuple(stop for stop in journey.path if stop.id not in stops))
