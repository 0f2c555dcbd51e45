"""Putting a piece of a map into a map."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from cjm_desktop.edits.assets import with_asset
from cjm_desktop.edits.copies import renamed, without_comments
from cjm_desktop.edits.fragments import WORDS, Fragment, is_filled
from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.edits.order import in_order, ordered_card
from cjm_desktop.edits.places import following
from cjm_desktop.edits.steps import add_step
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lanes import Card, CardLane, Curve, EmotionLane, Lane, MetricLane
from cjm_desktop.model.lookup import find_step, ids_of, index_of, records_of, step_order
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.references import references_of, steps_of

Names = dict[str, str]
"""What is called how in the map into which it comes."""
Fresh = Callable[[str], str]
"""Returns an id that the map does not have yet: the one that is given, if that is not taken."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece goes: a lane, a step, a card of that cell before which it goes; none means at the end.

    ``lanes`` and ``steps`` are those that are shown: from the place on, cards go down and right along them.
    """

    lane: str | None = None
    step: str | None = None
    before: str | None = None
    lanes: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    chosen: bool = True
    """Whether somebody selected it; otherwise it is where one looks."""


def place_in(journey: JourneyMap, lane: str | None = None, step: str | None = None, before: str | None = None) -> Place:
    """Return a place in a map of which everything is shown."""
    steps = tuple(each.id for each in steps_of(journey))
    return Place(lane, step, before, tuple(each.id for each in journey.lanes), steps)


def pasted(journey: JourneyMap, fragment: Fragment, place: Place, new_id: NewId) -> tuple[JourneyMap, tuple[str, ...]]:
    """Return a map with a piece of another one in it, and the ids of what was meant by it.

    Ids are new where the map has them already. Whom and what the piece names comes along unless the map has it, by id
    or by name. The map grows where it has too few steps or lanes.

    Raises:
        Fault: with the piece's pictures it would be more than a file takes.
    """
    piece = without_comments(fragment.journey)
    taken = set(ids_of(journey))

    def fresh(name: str) -> str:
        while name in taken:
            name = new_id()
        taken.add(name)
        return name

    for asset in piece.assets:
        journey = with_asset(journey, asset)
    names: Names = {}
    for field in WORDS:
        if fragment.kind != "personas" or field != "personas":
            journey = _with_words(journey, piece, field, names, fresh)
    return _PASTES[fragment.kind](journey, piece, place, names, fresh)


def _with_words(journey: JourneyMap, piece: JourneyMap, field: str, names: Names, fresh: Fresh) -> JourneyMap:
    """Return a map that has all personas, channels, departments or moments of a piece."""
    held: tuple[Any, ...] = journey.__dict__[field]
    new: list[Record] = []
    for word in piece.__dict__[field]:
        known = next((each.id for each in held if each.id == word.id), None)
        known = known or next((each.id for each in held if word.name and _called(each) == _called(word)), None)
        names[word.id] = known or fresh(word.id)
        if known is None:
            new.append(renamed(word, names))
    return changed(journey, **{field: (*held, *new)}) if new else journey


def _called(word: Any) -> tuple[str, str]:  # noqa: ANN401 - one of four kinds of records
    return word.name, getattr(word, "replaces", None) or ""


def _with_columns(journey: JourneyMap, piece: JourneyMap, place: Place, names: Names, fresh: Fresh) -> JourneyMap:
    """Return a map that has a step for each step of a piece, and take note which.

    They are the same ones when no step is meant and the map has them; else those from the place on, and new ones
    behind them. A map without any takes the stages of the piece.
    """
    order, steps = step_order(journey), list(steps_of(piece))
    if not order:
        return _with_stages(journey, piece.stages, None, names, fresh)
    used = {name for lane in piece.lanes for name in _steps_in(lane)}
    while steps and steps[-1].id not in used:
        steps.pop()
    if place.step is None and used <= order.keys():
        names |= {step: step for step in used}
        return journey
    shown = list(place.steps) or list(order)
    start = shown.index(place.step) if place.step in shown else 0
    for number, step in enumerate(steps, start):
        if number == len(shown):
            new = Step(id=fresh(step.id), title="" if step.id in order else step.title)
            last = find_step(journey, shown[-1])
            journey = add_step(journey, new, stage=(last or journey.stages[-1]).id)
            shown.append(new.id)
        names[step.id] = shown[number]
    return journey


def _paste_cards(
    journey: JourneyMap, piece: JourneyMap, place: Place, names: Names, fresh: Fresh
) -> tuple[JourneyMap, tuple[str, ...]]:
    journey = _with_columns(journey, piece, place, names, fresh)
    rows = [lane for lane in piece.lanes if isinstance(lane, CardLane)]
    journey = _with_rows(journey, rows, place, names, fresh)
    order, made = step_order(journey), list[str]()
    for lane in rows:
        names |= {card.id: fresh(card.id) for card in lane.cards}
        cards = [ordered_card(renamed(card, names), order) for card in lane.cards]
        journey = _with_cards(journey, names[lane.id], cards, place)
        made.extend(card.id for card in cards)
    return journey, tuple(made)


def _with_cards(journey: JourneyMap, lane: str, cards: Sequence[Card], place: Place) -> JourneyMap:
    """Return a map with more cards in a lane: those of the place's cell before its card, all others at the end."""
    number = index_of(journey.lanes, lane)
    holder = journey.lanes[number]
    if not isinstance(holder, CardLane) or not cards:
        return journey
    held, here = holder.cards, list[Card]()
    if lane == place.lane and place.before is not None:
        here = [card for card in cards if card.step == place.step]
        at = index_of(held, place.before)
        held = (*held[:at], *here, *held[at:])
    rest = [card for card in cards if card not in here]
    return replaced(journey, "lanes", number, changed(holder, cards=(*held, *rest)))


def _with_rows(journey: JourneyMap, rows: Sequence[CardLane], place: Place, names: Names, fresh: Fresh) -> JourneyMap:
    """Return a map that has a lane for each lane of a piece of cards, and take note which.

    From the lane that is meant on they follow each other; when none is meant they are alike. New ones go to the end.
    """
    of_cards = {lane.id for lane in journey.lanes if isinstance(lane, CardLane)}
    shown = [lane for lane in place.lanes if lane in of_cards]
    start = shown.index(place.lane) if place.lane in shown else None
    for number, lane in enumerate(rows):
        if start is None:
            known = _alike(journey, lane, names)
        else:
            known = shown[start + number] if start + number < len(shown) else None
        if known is not None:
            names[lane.id] = known
        elif lane.cards or start is None:
            journey = _with_lane(journey, changed(lane, cards=()), names, fresh)
    return journey


def _with_lane(journey: JourneyMap, lane: Lane, names: Names, fresh: Fresh) -> JourneyMap:
    """Return a map with a lane of a piece, with all that it holds, as its last, and take note of its ids."""
    names |= {name: fresh(name) for name in ids_of(lane)}
    return add_lane(journey, renamed(lane, names))


def _alike(journey: JourneyMap, lane: Lane, names: Names) -> str | None:
    """Return the lane of a map that is the same, else of the same kind and name, else of the same kind."""
    used = set(names.values())
    free = [each for each in journey.lanes if type(each) is type(lane) and each.id not in used]
    for same in (_id, _title, _kind):
        for each in sorted(free, key=lambda each: (each.hidden, each.locked)):
            if same(each) == same(lane):
                return each.id
    return None


def _id(lane: Lane) -> object:
    return lane.id


def _kind(lane: Lane) -> object:
    return lane.kind, lane.metric if isinstance(lane, MetricLane) else ""


def _title(lane: Lane) -> object:
    return _kind(lane), lane.title


def _paste_lanes(
    journey: JourneyMap, piece: JourneyMap, place: Place, names: Names, fresh: Fresh
) -> tuple[JourneyMap, tuple[str, ...]]:
    journey = _with_columns(journey, piece, replace(place, step=None), names, fresh)
    ids = [lane.id for lane in journey.lanes]
    before = following(journey.lanes, place.lane) if place.lane in ids else None
    for lane in piece.lanes:
        names |= {name: fresh(name) for name in ids_of(lane)}
        journey = add_lane(journey, renamed(lane, names), before=before)
    return journey, tuple(names[lane.id] for lane in piece.lanes)


def _paste_stages(
    journey: JourneyMap, piece: JourneyMap, place: Place, names: Names, fresh: Fresh
) -> tuple[JourneyMap, tuple[str, ...]]:
    here = find_step(journey, place.step) if place.step is not None else None
    before = following(journey.stages, here.id) if here is not None else None
    journey = _with_stages(journey, piece.stages, before, names, fresh)
    return _with_content(journey, piece, names, fresh), tuple(names[stage.id] for stage in piece.stages)


def _paste_steps(
    journey: JourneyMap, piece: JourneyMap, place: Place, names: Names, fresh: Fresh
) -> tuple[JourneyMap, tuple[str, ...]]:
    steps = tuple(steps_of(piece))
    if not journey.stages:
        journey = _with_stages(journey, piece.stages, None, names, fresh)
    else:
        here = (find_step(journey, place.step) if place.step is not None else None) or journey.stages[-1]
        ids = {step.id for step in here.steps}
        before = following(here.steps, place.step) if place.step in ids else None
        names |= {step.id: fresh(step.id) for step in steps}
        for step in steps:
            journey = add_step(journey, renamed(step, names), stage=here.id, before=before)
    return _with_content(journey, piece, names, fresh), tuple(names[step.id] for step in steps)


def _paste_personas(
    journey: JourneyMap, piece: JourneyMap, place: Place, names: Names, fresh: Fresh
) -> tuple[JourneyMap, tuple[str, ...]]:
    del place
    names |= {person.id: fresh(person.id) for person in piece.personas}
    people = tuple(renamed(person, names) for person in piece.personas)
    return changed(journey, personas=(*journey.personas, *people)), tuple(person.id for person in people)


def _with_stages(
    journey: JourneyMap, stages: Sequence[Stage], before: str | None, names: Names, fresh: Fresh
) -> JourneyMap:
    """Return a map with more stages before another one, else at the end, and take note of their ids."""
    names |= {name: fresh(name) for stage in stages for name in ids_of(stage)}
    at = len(journey.stages) if before is None else index_of(journey.stages, before)
    new = (renamed(stage, names) for stage in stages)
    return changed(journey, stages=(*journey.stages[:at], *new, *journey.stages[at:]))


def _with_content(journey: JourneyMap, piece: JourneyMap, names: Names, fresh: Fresh) -> JourneyMap:
    """Return a map in which pasted steps hold what stands in them, in lanes that are alike, and flows between them."""
    for lane in filter(is_filled, piece.lanes):
        known = _alike(journey, lane, names)
        if known is None:
            journey = _with_lane(journey, lane, names, fresh)
            continue
        names[lane.id] = known
        number = index_of(journey.lanes, known)
        journey = replaced(journey, "lanes", number, _joined(journey.lanes[number], lane, names, fresh))
    names |= {flow.id: fresh(flow.id) for flow in piece.flows}
    flows = (*journey.flows, *(renamed(flow, names) for flow in piece.flows))
    return in_order(changed(journey, flows=flows))


def _joined(lane: Lane, more: Lane, names: Names, fresh: Fresh) -> Lane:
    """Return a lane that also holds what stands in another one of its sort."""
    match lane, more:
        case CardLane(), CardLane():
            names |= {card.id: fresh(card.id) for card in more.cards}
            return changed(lane, cards=(*lane.cards, *(renamed(card, names) for card in more.cards)))
        case MetricLane(), MetricLane():
            return changed(lane, values=(*lane.values, *(renamed(value, names) for value in more.values)))
        case EmotionLane(), EmotionLane():
            for curve in more.curves:
                lane = _with_curve(lane, curve, names, fresh)
            return lane
        case _:
            raise TypeError(f"{type(more).__name__} into {type(lane).__name__}")


def _with_curve(lane: EmotionLane, curve: Curve, names: Names, fresh: Fresh) -> EmotionLane:
    """Return a lane with the points of a curve in the one that is alike, else with the curve."""
    own = names.get(curve.persona or "", curve.persona)
    alike = [each for each in lane.curves if each.id == curve.id]
    alike += [each for each in lane.curves if (each.persona, each.state, each.name) == (own, curve.state, curve.name)]
    free = [each for each in alike if each.id not in names.values()]
    if not free:
        names[curve.id] = fresh(curve.id)
        return changed(lane, curves=(*lane.curves, renamed(curve, names)))
    names[curve.id] = free[0].id
    points = (*free[0].points, *renamed(curve, names).points)
    return replaced(lane, "curves", index_of(lane.curves, free[0].id), changed(free[0], points=points))


def _steps_in(record: Record) -> set[str]:
    return {
        name
        for each in records_of(record)
        for reference in references_of(type(each))
        if reference.target == "step"
        for name in reference.names(each)
    }


_PASTES: Final = {
    "cards": _paste_cards,
    "lanes": _paste_lanes,
    "steps": _paste_steps,
    "stages": _paste_stages,
    "personas": _paste_personas,
}
