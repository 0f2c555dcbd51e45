"""The lanes of a map for what a piece of another one holds, and putting it there."""

from collections.abc import Sequence
from typing import TypeVar

from cjm_desktop.edits.copies import renamed
from cjm_desktop.edits.fragments import is_filled
from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.edits.paste_columns import Fresh, Names, Place
from cjm_desktop.edits.places import following
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Lane, MetricLane, MetricValue
from cjm_desktop.model.lookup import ids_of, index_of, point_name
from cjm_desktop.model.records import JourneyMap

P = TypeVar("P", CurvePoint, MetricValue)


def with_new_lanes(
    journey: JourneyMap, lanes: Sequence[Lane], place: Place, names: Names, fresh: Fresh
) -> tuple[JourneyMap, tuple[str, ...]]:
    """Return a map with lanes of a piece behind that of the place, with all they hold, and their ids."""
    before = following(journey.lanes, place.lane) if place.lane in {lane.id for lane in journey.lanes} else None
    for lane in lanes:
        names |= {name: fresh(name) for name in ids_of(lane)}
        journey = add_lane(journey, renamed(lane, names), before=before)
    return journey, tuple(names[lane.id] for lane in lanes)


def with_rows(journey: JourneyMap, lanes: Sequence[Lane], place: Place, names: Names, fresh: Fresh) -> JourneyMap:
    """Return a map that has a lane for each lane of a piece in which something stands, and take note which.

    From the lane that is meant on those of a sort follow each other; when none is meant they are alike. New ones go
    to the end, still empty.
    """
    for sort in (CardLane, EmotionLane, MetricLane):
        of_sort = {lane.id for lane in journey.lanes if type(lane) is sort}
        shown = [lane for lane in place.lanes if lane in of_sort]
        start = shown.index(place.lane) if place.lane in shown else None
        for number, lane in enumerate(lane for lane in lanes if type(lane) is sort):
            if start is None:
                known = alike(journey, lane, names)
            else:
                known = shown[start + number] if start + number < len(shown) else None
            if known is not None:
                names[lane.id] = known
            elif is_filled(lane):
                names[lane.id] = fresh(lane.id)
                journey = add_lane(journey, renamed(_emptied(lane), names))
    return journey


def alike(journey: JourneyMap, lane: Lane, names: Names) -> str | None:
    """Return the lane of a map that is the same, else of the same kind and name, else of the same kind."""
    used = set(names.values())
    free = [each for each in journey.lanes if type(each) is type(lane) and each.id not in used]
    for same in (_id, _title, _kind):
        for each in sorted(free, key=lambda each: (each.hidden, each.locked)):
            if same(each) == same(lane):
                return each.id
    return None


def with_content(
    journey: JourneyMap, lanes: Sequence[Lane], place: Place, names: Names, fresh: Fresh
) -> tuple[JourneyMap, list[tuple[str, str]]]:
    """Return a map in which its lanes also hold what stands in those of a piece, and by what that is selected, where.

    Each name of what was made has its step beside it.
    """
    made: list[tuple[str, str]] = []
    for lane in filter(is_filled, lanes):
        number = index_of(journey.lanes, names[lane.id])
        match journey.lanes[number], lane:
            case CardLane() as holder, CardLane():
                names |= {name: fresh(name) for card in lane.cards for name in ids_of(card)}
                cards = [renamed(card, names) for card in lane.cards]
                made.extend((card.id, card.step) for card in cards)
                new: Lane = _with_cards(holder, cards, place)
            case MetricLane() as holder, MetricLane():
                values = [renamed(value, names) for value in lane.values]
                made.extend((point_name(holder.id, value.step), value.step) for value in values)
                new = changed(holder, values=_over(holder.values, values))
            case EmotionLane() as holder, EmotionLane():
                new = _with_curves(holder, lane.curves, place, names, fresh)
                points = [(names[curve.id], names[point.step]) for curve in lane.curves for point in curve.points]
                made.extend((point_name(curve, step), step) for curve, step in points)
            case holder, _:
                raise TypeError(f"{type(lane).__name__} into {type(holder).__name__}")
        journey = replaced(journey, "lanes", number, new)
    return journey, made


def _with_cards(holder: CardLane, cards: Sequence[Card], place: Place) -> CardLane:
    """Return a lane with more cards: those of the place's cell before its card, all others at the end."""
    held, here = holder.cards, list[Card]()
    if holder.id == place.lane and place.before is not None:
        here = [card for card in cards if card.step == place.step]
        at = index_of(held, place.before)
        held = (*held[:at], *here, *held[at:])
    rest = [card for card in cards if card not in here]
    return changed(holder, cards=(*held, *rest))


def _over(points: Sequence[P], more: Sequence[P]) -> tuple[P, ...]:
    """Return what stands at steps with more of it; at one step there is only one, the new one."""
    steps = {point.step for point in more}
    return (*(point for point in points if point.step not in steps), *more)


def _with_curves(holder: EmotionLane, curves: Sequence[Curve], place: Place, names: Names, fresh: Fresh) -> EmotionLane:
    """Return a lane with the points of curves in its own from that of the place on, else in those that are alike.

    Curves like which there is none are added.
    """
    own = [curve.id for curve in holder.curves]
    start = own.index(place.curve) if place.curve in own else len(own)
    for number, curve in enumerate(curves, start):
        known = own[number] if number < len(own) else _like(holder, curve, names)
        names[curve.id] = known or fresh(curve.id)
        new = renamed(curve, names)
        if known is None:
            holder = changed(holder, curves=(*holder.curves, new))
        else:
            at = index_of(holder.curves, known)
            points = _over(holder.curves[at].points, new.points)
            holder = replaced(holder, "curves", at, changed(holder.curves[at], points=points))
    return holder


def _like(holder: EmotionLane, curve: Curve, names: Names) -> str | None:
    """Return the curve of a lane that is the same, else of the same persona, state and name."""
    persona = names.get(curve.persona or "", curve.persona)
    free = [each for each in holder.curves if each.id not in names.values()]
    same = [each.id for each in free if each.id == curve.id]
    same += [each.id for each in free if (each.persona, each.state, each.name) == (persona, curve.state, curve.name)]
    return same[0] if same else None


def _emptied(lane: Lane) -> Lane:
    if isinstance(lane, EmotionLane):
        return changed(lane, curves=())
    return changed(lane, cards=()) if isinstance(lane, CardLane) else changed(lane, values=())


def _id(lane: Lane) -> object:
    return lane.id


def _kind(lane: Lane) -> object:
    return lane.kind, lane.metric if isinstance(lane, MetricLane) else ""


def _title(lane: Lane) -> object:
    return _kind(lane), lane.title
