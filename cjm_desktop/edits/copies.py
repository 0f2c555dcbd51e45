"""Copies of records under new ids."""

from collections.abc import Container, Iterable, Mapping
from typing import Any, TypeVar

from cjm_desktop.model.change import changed
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lanes import Card, Curve, CurvePoint, EmotionLane, Lane, MetricLane, MetricValue
from cjm_desktop.model.lookup import ids_of, nested_fields
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import references_of

R = TypeVar("R", bound=Record)
P = TypeVar("P", CurvePoint, MetricValue)


def renewed(record: R, new_id: NewId) -> R:
    """Return a record in which all ids, its own too, are new and references follow; those to outside stay.

    So a template becomes a map of its own. Comments, votes and reviews stay with the original, and so does what is
    known of its saving.
    """
    record = without_opinions(record)
    if isinstance(record, JourneyMap):
        record = changed(record, history="", reviews=())
    return renamed(record, {name: new_id() for name in ids_of(record)})


def without_opinions(record: R, known: Container[str] | None = None) -> R:
    """Return a record about which, and about all it holds, colleagues said nothing and for which nobody voted.

    Where ids are ``known``, of a map that has the original, only what was said and voted there is left out: no vote
    counts twice.
    """
    fields: dict[str, Any] = {}
    if isinstance(record, Card) and record.votes and (known is None or record.id in known):
        fields["votes"] = 0
    for field in nested_fields(type(record)):
        children: tuple[Any, ...] = record.__dict__[field]
        if children and field == "comments":
            fields[field] = () if known is None else tuple(each for each in children if each.id not in known)
        elif children:
            fields[field] = tuple(without_opinions(child, known) for child in children)
    return changed(record, **fields) if fields else record


def renamed(record: R, names: Mapping[str, str]) -> R:
    """Return a record in which some ids are others, wherever they stand."""
    fields: dict[str, Any] = {}
    for field in nested_fields(type(record)):
        children: tuple[Record, ...] = record.__dict__[field]
        if children:
            fields[field] = tuple(renamed(child, names) for child in children)
    new = names.get(record.__dict__.get("id", ""))
    if new is not None:
        fields["id"] = new
    for reference in references_of(type(record)):
        record = reference.with_names(record, names)
    return changed(record, **fields)


def filled(journey: JourneyMap, names: Mapping[str, str], new_id: NewId) -> JourneyMap:
    """Return a map in which copied steps, named by the id of their original, hold what stands in the original.

    That is points of curves, figures, and cards that stand or span within the originals. What reaches beyond them
    already covers the copies, which follow them.
    """
    return changed(journey, lanes=tuple(_filled_lane(lane, names, new_id) for lane in journey.lanes))


def _filled_lane(lane: Lane, names: Mapping[str, str], new_id: NewId) -> Lane:
    if isinstance(lane, EmotionLane):
        return changed(lane, curves=tuple(_filled_curve(curve, names) for curve in lane.curves))
    if isinstance(lane, MetricLane):
        return changed(lane, values=(*lane.values, *_at_copies(lane.values, names)))
    within = [card for card in lane.cards if card.step in names and (card.through is None or card.through in names)]
    copies = [renamed(without_opinions(card), {**names, card.id: new_id()}) for card in within]
    return changed(lane, cards=(*lane.cards, *copies)) if copies else lane


def _filled_curve(curve: Curve, names: Mapping[str, str]) -> Curve:
    return changed(curve, points=(*curve.points, *_at_copies(curve.points, names)))


def _at_copies(points: Iterable[P], names: Mapping[str, str]) -> list[P]:
    """Return copies of what stands at copied steps, at the copies."""
    return [renamed(point, names) for point in points if point.step in names]
