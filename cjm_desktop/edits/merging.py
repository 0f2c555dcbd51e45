"""Making one of several stages, steps or lanes, and two stages of one. No card is lost, and every reference holds.

What is merged becomes the first of them, from the left or from above. Titles are joined; where several points of a
curve or figures of a metric come together they become their mean, weighted by their counts where all have one. Only
what adds up along the way, such as time and cost, is added up. A view leaves out what was merged where it left out all
of it.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Final, TypeVar

from cjm_desktop.edits.copies import renamed
from cjm_desktop.edits.order import Order, in_order
from cjm_desktop.limits import LARGEST_COUNT, LONGEST_LINE, LONGEST_PROSE, MOST_MINUTES
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import MetricKind
from cjm_desktop.model.lanes import Card, CardLane, CurvePoint, EmotionLane, Lane, MetricLane, MetricValue
from cjm_desktop.model.lookup import Named, NoSuchRecord, index_of, step_order
from cjm_desktop.model.records import JourneyMap, Stage, Step, View
from cjm_desktop.model.references import steps_of

N = TypeVar("N", bound=Named)
P = TypeVar("P", CurvePoint, MetricValue)

_ADDED: Final[frozenset[MetricKind]] = frozenset({"duration", "sales-cycle", "cost", "complaints"})
"""Metrics whose figures of several steps are added up."""


def split_stage(journey: JourneyMap, stage: str, step: str, new_id: NewId) -> JourneyMap:
    """Let a new stage without a title begin at a step of a stage; at its first step nothing changes.

    The time that people say it takes stays with the first part. Views that leave out the stage leave out both parts.
    """
    index = index_of(journey.stages, stage)
    whole = journey.stages[index]
    at = index_of(whole.steps, step)
    if at == 0:
        return journey
    parts = (
        changed(whole, steps=whole.steps[:at]),
        Stage(id=new_id(), steps=whole.steps[at:], collapsed=whole.collapsed),
    )
    stages = (*journey.stages[:index], *parts, *journey.stages[index + 1 :])
    views = tuple(
        changed(view, without_stages=(*view.without_stages, parts[1].id)) if stage in view.without_stages else view
        for view in journey.views
    )
    return changed(journey, stages=stages, views=views)


def merge_stages(journey: JourneyMap, stages: Collection[str]) -> JourneyMap:
    """Make one stage of several: the steps follow each other, the times that people say are joined."""
    parts = _among(journey.stages, stages)
    if len(parts) < 2:
        return journey
    whole = changed(
        parts[0],
        title=_joined(each.title for each in parts),
        duration=_joined((each.duration for each in parts), " + "),
        collapsed=all(each.collapsed for each in parts),
        notes="\n\n".join(filter(None, (each.notes for each in parts)))[:LONGEST_PROSE],
        steps=tuple(step for each in parts for step in each.steps),
        comments=tuple(comment for each in parts for comment in each.comments),
    )
    names = {each.id: whole.id for each in parts[1:]}
    left = tuple(whole if each.id == whole.id else each for each in journey.stages if each.id not in names)
    views = tuple(_with_stages(view, whole.id, stages) for view in journey.views)
    return in_order(renamed(changed(journey, stages=left, views=views), names))


def merge_steps(journey: JourneyMap, steps: Collection[str]) -> JourneyMap:
    """Make one step of several, with the cards of all, left ones first; a stage without any other step goes.

    How long they take is added up; of moments of truth and linked maps the first is kept.
    """
    parts = _among(tuple(steps_of(journey)), steps)
    if len(parts) < 2:
        return journey
    step = _merged_step(parts)
    names = {each.id: step.id for each in parts[1:]}
    left = [(stage, tuple(each for each in stage.steps if each.id not in names)) for stage in journey.stages]
    stages = tuple(changed(stage, steps=kept) for stage, kept in left if kept)
    index = next(place for place, stage in enumerate(stages) if any(each.id == step.id for each in stage.steps))
    stage = replaced(stages[index], "steps", index_of(stages[index].steps, step.id), step)
    gone = [each.id for each, kept in left if not kept]
    new = changed(
        journey,
        stages=(*stages[:index], stage, *stages[index + 1 :]),
        lanes=tuple(_lane_with_merged(lane, names, step_order(journey)) for lane in journey.lanes),
        views=tuple(_with_stages(view, stage.id, [stage.id, *gone]) for view in journey.views),
    )
    return in_order(renamed(new, {**names, **dict.fromkeys(gone, stage.id)}))


def merge_lanes(journey: JourneyMap, lanes: Collection[str]) -> JourneyMap:
    """Make one lane of several of the same kind, with the cards, curves or figures of all, upper ones first.

    Raises:
        ValueError: they are of several kinds or measure several things.
    """
    parts = _among(journey.lanes, lanes)
    if len(parts) < 2:
        return journey
    if not can_merge(parts):
        raise ValueError("lanes of several kinds")
    lane = _merged_lane(parts, step_order(journey))
    names = {each.id: lane.id for each in parts[1:]}
    left = tuple(lane if each.id == lane.id else each for each in journey.lanes if each.id not in names)
    views = tuple(_with_lanes(view, lane.id, lanes) for view in journey.views)
    return renamed(changed(journey, lanes=left, views=views), names)


def can_merge(lanes: Sequence[Lane]) -> bool:
    """Tell whether lanes can become one: all of a kind, and figures of one metric in one unit."""
    kinds = {(lane.kind, *((lane.metric, lane.unit) if isinstance(lane, MetricLane) else ())) for lane in lanes}
    return len(lanes) > 1 and len(kinds) == 1


def _among(records: tuple[N, ...], names: Collection[str]) -> list[N]:
    found = [record for record in records if record.id in names]
    if len(found) < len(set(names)):
        raise NoSuchRecord(", ".join(sorted(set(names).difference(record.id for record in found))))
    return found


def _joined(texts: Iterable[str], by: str = " · ") -> str:
    return by.join(dict.fromkeys(text for text in texts if text))[:LONGEST_LINE].strip()


def _with_stages(view: View, whole: str, parts: Collection[str]) -> View:
    return changed(view, without_stages=_left_out(view.without_stages, whole, parts))


def _with_lanes(view: View, whole: str, parts: Collection[str]) -> View:
    return changed(view, without_lanes=_left_out(view.without_lanes, whole, parts))


def _left_out(before: tuple[str, ...], whole: str, parts: Collection[str]) -> tuple[str, ...]:
    """Return what a view leaves out when some of it has become one."""
    if set(parts) <= set(before):
        return tuple(name for name in before if name == whole or name not in parts)
    return tuple(name for name in before if name not in parts)


def _merged_step(parts: Sequence[Step]) -> Step:
    minutes = [each.minutes for each in parts if each.minutes is not None]
    linked = next((each for each in parts if each.map is not None), parts[0])
    return changed(
        parts[0],
        title=_joined(each.title for each in parts),
        moment=next((each.moment for each in parts if each.moment is not None), None),
        minutes=min(sum(minutes), MOST_MINUTES) if minutes else None,
        map=linked.map,
        map_title=linked.map_title,
        comments=tuple(comment for each in parts for comment in each.comments),
    )


def _merged_lane(parts: Sequence[Lane], order: Order) -> Lane:
    shared: dict[str, object] = {
        "title": _joined(each.title for each in parts),
        "hint": _joined(each.hint for each in parts),
        "separator": next((each.separator for each in reversed(parts) if each.separator is not None), None),
        "height": max((each.height for each in parts if each.height is not None), default=None),
    }
    match first := parts[0]:
        case CardLane():
            cards = tuple(card for each in parts if isinstance(each, CardLane) for card in each.cards)
            return changed(first, cards=cards, **shared)
        case EmotionLane():
            curves = tuple(curve for each in parts if isinstance(each, EmotionLane) for curve in each.curves)
            return changed(first, curves=curves, **shared)
        case _:
            values = [value for each in parts if isinstance(each, MetricLane) for value in each.values]
            met = _met(values, {}, lambda group: _figure(group, added=False))
            return changed(first, values=tuple(sorted(met, key=lambda value: order[value.step])), **shared)


def _lane_with_merged(lane: Lane, names: Mapping[str, str], order: Order) -> Lane:
    """Return a lane where what comes together in a step has become one, and cards stand as their steps did."""
    match lane:
        case CardLane():
            involved = {*names, *names.values()}
            cards = iter(sorted(_standing(lane.cards, involved), key=lambda card: order[card.step]))
            return changed(lane, cards=tuple(next(cards) if card.step in involved else card for card in lane.cards))
        case EmotionLane():
            curves = (changed(curve, points=_met(curve.points, names, _point)) for curve in lane.curves)
            return changed(lane, curves=tuple(curves))
        case _:
            is_added = lane.metric in _ADDED
            return changed(lane, values=_met(lane.values, names, lambda group: _figure(group, added=is_added)))


def _standing(cards: Iterable[Card], steps: Collection[str]) -> list[Card]:
    return [card for card in cards if card.step in steps]


def _met(points: Iterable[P], names: Mapping[str, str], one_of: Callable[[list[P]], P]) -> tuple[P, ...]:
    """Return what stands at steps with one in place of all that come together at one step."""
    groups: dict[str, list[P]] = {}
    for point in points:
        groups.setdefault(names.get(point.step, point.step), []).append(point)
    return tuple(changed(one_of(group), step=step) if len(group) > 1 else group[0] for step, group in groups.items())


def _point(group: list[CurvePoint]) -> CurvePoint:
    lows = [each.low for each in group if each.low is not None]
    highs = [each.high for each in group if each.high is not None]
    return changed(
        group[0],
        value=_mean([each.value for each in group], _weights(group)),
        low=min(lows) if lows and highs else None,
        high=max(highs) if lows and highs else None,
        text=_joined(each.text for each in group),
        assumed=any(each.assumed for each in group),
        source=_joined(each.source for each in group),
        count=_count(group),
    )


def _figure(group: list[MetricValue], *, added: bool) -> MetricValue:
    weights = [1] * len(group) if added else _weights(group)

    def of(amounts: list[float | None]) -> float | None:
        known = [(amount, weight) for amount, weight in zip(amounts, weights, strict=True) if amount is not None]
        if not known or (added and len(known) < len(group)):
            return None  # a sum that lacks a part says something wrong
        if added:
            return max(-LARGEST_COUNT, min(float(f"{sum(amount for amount, _ in known):.12g}"), LARGEST_COUNT))
        return _mean([amount for amount, _ in known], [weight for _, weight in known])

    return changed(
        group[0],
        value=of([each.value for each in group]),
        before=of([each.before for each in group]),
        target=of([each.target for each in group]),
        source=_joined(each.source for each in group),
        count=_count(group),
    )


def _weights(group: Sequence[CurvePoint | MetricValue]) -> list[int]:
    """Return how much each one weighs: its count where all have one, else the same."""
    counts = [each.count for each in group if each.count]
    return counts if len(counts) == len(group) else [1] * len(group)


def _mean(values: Sequence[float], weights: Sequence[int]) -> float:
    mean = sum(value * weight for value, weight in zip(values, weights, strict=True)) / sum(weights)
    return max(min(values), min(float(f"{mean:.12g}"), max(values)))


def _count(group: Sequence[CurvePoint | MetricValue]) -> int | None:
    counts = [each.count for each in group if each.count is not None]
    return min(sum(counts), LARGEST_COUNT) if counts else None
