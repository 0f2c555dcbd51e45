"""Putting a piece of a map into a map."""

from dataclasses import replace
from typing import Any

from cjm_desktop.edits.assets import with_asset
from cjm_desktop.edits.copies import renamed, without_opinions
from cjm_desktop.edits.fragments import WORDS, Fragment
from cjm_desktop.edits.gone import without_lost
from cjm_desktop.edits.order import in_order
from cjm_desktop.edits.paste_columns import Fresh, Names, Place, with_columns, with_new_columns
from cjm_desktop.edits.paste_rows import alike, with_content, with_new_lanes, with_rows
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lanes import Curve, EmotionLane
from cjm_desktop.model.lookup import find_curve, ids_of, index_of
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of


def pasted(journey: JourneyMap, fragment: Fragment, place: Place, new_id: NewId) -> tuple[JourneyMap, tuple[str, ...]]:
    """Return a map with a piece of another one in it, and what was meant by it: ids, names of points and of figures.

    Ids are new where the map has them already. Whom and what the piece names comes along unless the map has it, by id
    or by name. The map grows where it has too few steps or lanes. A point or figure takes the place of the one that
    is there. Comments and votes come along unless the map has them still. Actions of the map come from cards again that
    were cut, and what was dismissed of them is so again.

    Raises:
        Fault: with the piece's pictures it would be more than a file takes.
    """
    taken = set(ids_of(journey))
    fragment = replace(fragment, journey=without_opinions(fragment.journey, taken))
    piece = fragment.journey

    def fresh(name: str) -> str:
        while name in taken:
            name = new_id()
        taken.add(name)
        return name

    for asset in piece.assets:
        journey = with_asset(journey, asset)
    names: Names = {}
    for field in WORDS:
        journey = _with_words(journey, fragment, field, names, fresh)
    if fragment.personas:
        return _with_personas(journey, fragment, names, fresh)
    was = journey
    journey, columns = with_new_columns(journey, fragment, place, names, fresh)
    new = {names[step.id] for stage in fragment.stages for step in stage.steps}.union(columns)
    around = replace(place, step=None, lane=None, before=None, curve=None) if fragment.is_structure else place
    journey = with_columns(journey, piece, around, names, fresh)
    journey, lanes = with_new_lanes(journey, fragment.lanes, place, names, fresh)
    others = [lane for lane in piece.lanes if lane.id not in fragment.meant]
    journey = with_rows(journey, others, around, names, fresh)
    journey, things = with_content(journey, others, around, names, fresh)
    names |= {flow.id: fresh(flow.id) for flow in piece.flows}
    flows = tuple(renamed(flow, names) for flow in piece.flows)
    actions = _with_cards(journey.actions, piece.actions, names)
    back = tuple(renamed(each, names) for each in piece.dismissed if each.id not in taken)
    journey = changed(journey, flows=(*journey.flows, *flows), actions=actions, dismissed=(*journey.dismissed, *back))
    journey = without_lost(in_order(journey)) if back else in_order(journey)
    things += [(flow.id, flow.from_) for flow in flows]
    made = (*columns, *lanes, *(name for name, step in things if step not in new))
    return (was if journey == was else journey), made


def _with_cards(actions: tuple[Action, ...], known: tuple[Action, ...], names: Names) -> tuple[Action, ...]:
    """Return the actions of a map, coming also from the cards from which they came when a piece was cut."""
    cards = {action.id: renamed(action, names).cards for action in known}
    return tuple(changed(each, cards=tuple(dict.fromkeys((*each.cards, *cards.get(each.id, ()))))) for each in actions)


def _with_words(journey: JourneyMap, fragment: Fragment, field: str, names: Names, fresh: Fresh) -> JourneyMap:
    """Return a map that has all personas, channels, departments or moments that a piece names."""
    held: tuple[Any, ...] = journey.__dict__[field]
    new: list[Record] = []
    for word in fragment.journey.__dict__[field]:
        if word.id in fragment.meant:
            continue
        known = next((each.id for each in held if each.id == word.id), None)
        known = known or next((each.id for each in held if word.name and _called(each) == _called(word)), None)
        names[word.id] = known or fresh(word.id)
        if known is None:
            new.append(renamed(word, names))
    return changed(journey, **{field: (*held, *new)}) if new else journey


def _called(word: Any) -> tuple[str, str]:  # noqa: ANN401 - one of four kinds of records
    return word.name, getattr(word, "replaces", None) or ""


def _with_personas(
    journey: JourneyMap, fragment: Fragment, names: Names, fresh: Fresh
) -> tuple[JourneyMap, tuple[str, ...]]:
    """Return a map with more personas, and with their curves where it has the steps, by id or by name.

    A curve that the map has stays what it is, for a second one would lie upon it; one that a persona left behind
    when it was cut is that persona's again.
    """
    names |= {person.id: fresh(person.id) for person in fragment.personas}
    people = tuple(renamed(person, names) for person in fragment.personas)
    journey = changed(journey, personas=(*journey.personas, *people))
    ids = {step.id for step in steps_of(journey)}
    titled = {step.title: step.id for step in steps_of(journey) if step.title}
    for step in steps_of(fragment.journey):
        there = step.id if step.id in ids else titled.get(step.title)
        if there is not None and there not in names.values():
            names[step.id] = there
    for lane in fragment.journey.lanes:
        if isinstance(lane, EmotionLane) and (known := alike(journey, lane, {})) is not None:
            for curve in lane.curves:
                journey = _with_curve(journey, known, curve, names, fresh)
    return in_order(journey), tuple(person.id for person in people)


def _with_curve(journey: JourneyMap, lane: str, curve: Curve, names: Names, fresh: Fresh) -> JourneyMap:
    owner, points = names.get(curve.persona or ""), tuple(point for point in curve.points if point.step in names)
    home = find_curve(journey, curve.id) or journey.lanes[index_of(journey.lanes, lane)]
    if not isinstance(home, EmotionLane):
        raise TypeError(f"a curve in {type(home).__name__}")
    known = next((each for each in home.curves if each.id == curve.id), None)
    if known is None and points:
        names[curve.id] = fresh(curve.id)
        curves = (*home.curves, renamed(changed(curve, points=points), names))
    elif known is not None and known.persona is None:
        curves = tuple(changed(each, persona=owner) if each is known else each for each in home.curves)
    else:
        return journey
    return replaced(journey, "lanes", index_of(journey.lanes, home.id), changed(home, curves=curves))
