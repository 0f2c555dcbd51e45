"""What becomes of a thing of the card shelf on the map."""

from dataclasses import dataclass

from cjm_desktop.canvas.things import Thing, card_kind
from cjm_desktop.edits.cards import add_card
from cjm_desktop.edits.flows import add_flow
from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.edits.stages import add_stage
from cjm_desktop.edits.steps import add_step
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import FLOW_KINDS, LANE_KINDS, METRICS, CardKind, FlowKind, LaneKindName, MetricKind
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Lane, MetricLane
from cjm_desktop.model.lookup import find_step
from cjm_desktop.model.records import Flow, JourneyMap, Stage, Step
from cjm_desktop.model.references import steps_of


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a thing is put: a lane and a step, and before which card, step, stage or lane; none means at the end."""

    lane: str | None = None
    step: str | None = None
    before: str | None = None


def placed(journey: JourneyMap, thing: Thing, spot: Spot, new_id: NewId) -> tuple[JourneyMap, str]:
    """Return the map with a new thing at a spot, and the id of what was made; the map itself where it has no place."""
    match thing.sort:
        case "card":
            return _with_card(journey, card_kind(thing.kind), spot, new_id)
        case "stage":
            stage = Stage(id=new_id(), steps=(Step(id=new_id()),))
            return add_stage(journey, stage, before=spot.before), stage.id
        case "step":
            return _with_step(journey, spot, new_id)
        case "lane":
            lane = _new_lane(journey, thing.kind, new_id)
            return add_lane(journey, lane, before=spot.before), lane.id
        case "flow":
            return _with_flow(journey, thing.kind, spot, new_id)


def _with_card(journey: JourneyMap, kind: CardKind, spot: Spot, new_id: NewId) -> tuple[JourneyMap, str]:
    """Put a card into the lane of its kind: the one meant, else the first of its kind, else a new one.

    Where no step is meant it comes to the first one; in a map without any, with a stage to stand in.
    """
    step = spot.step or next((each.id for each in steps_of(journey)), None)
    if step is None:
        step = new_id()
        journey = add_stage(journey, Stage(id=new_id(), steps=(Step(id=step),)))
    free = sorted(journey.lanes, key=lambda lane: (lane.hidden, lane.locked))
    fitting = [lane.id for lane in free if lane.kind == kind]
    card = Card(id=new_id(), step=step)
    if spot.lane is not None and spot.lane in fitting:
        return add_card(journey, spot.lane, card, before=spot.before), card.id
    if not fitting:
        lane = CardLane(id=new_id(), kind=kind)
        journey = add_lane(journey, lane, before=_after(journey, spot.lane))
        fitting = [lane.id]
    return add_card(journey, fitting[0], card), card.id


def _after(journey: JourneyMap, lane: str | None) -> str | None:
    """Return the lane that follows another one, none when it is the last."""
    ids = [each.id for each in journey.lanes]
    place = ids.index(lane) + 1 if lane in ids else len(ids)
    return ids[place] if place < len(ids) else None


def _with_step(journey: JourneyMap, spot: Spot, new_id: NewId) -> tuple[JourneyMap, str]:
    step = Step(id=new_id())
    near = spot.before or spot.step
    stage = None if near is None else find_step(journey, near)
    if stage is None:
        if not journey.stages:
            return add_stage(journey, Stage(id=new_id(), steps=(step,))), step.id
        return add_step(journey, step, stage=journey.stages[-1].id), step.id
    return add_step(journey, step, stage=stage.id, before=spot.before), step.id


def _new_lane(journey: JourneyMap, kind: str, new_id: NewId) -> Lane:
    """Return an empty lane; an emotion lane gets a level curve to bend, a kind of metric makes a lane of figures."""
    metric: MetricKind | None = next((known for known in METRICS if known == kind), None)
    if metric is not None:
        return MetricLane(id=new_id(), kind="metric", metric=metric)
    name: LaneKindName = next(known for known in LANE_KINDS if known == kind)
    if name == "metric":
        return MetricLane(id=new_id(), kind="metric")
    if name != "emotion":
        return CardLane(id=new_id(), kind=name)
    points = tuple(CurvePoint(step=step.id, value=0.0) for step in steps_of(journey))
    return EmotionLane(id=new_id(), kind="emotion", curves=(Curve(id=new_id(), points=points),))


def _with_flow(journey: JourneyMap, kind: str, spot: Spot, new_id: NewId) -> tuple[JourneyMap, str]:
    """Put a flow that leaves from a step: back by one, to the start, ahead by two, or out."""
    steps = [step.id for step in steps_of(journey)]
    if not steps:
        return journey, ""
    here = steps.index(spot.step) if spot.step is not None else 0
    sort: FlowKind = next(known for known in FLOW_KINDS if known == kind)
    to = {
        "return": steps[max(0, here - 1)],
        "restart": steps[0],
        "skip": steps[min(here + 2, len(steps) - 1)],
        "drop-off": None,
    }[sort]
    flow = Flow(id=new_id(), kind=sort, from_=steps[here], to=to)
    return add_flow(journey, flow), flow.id
