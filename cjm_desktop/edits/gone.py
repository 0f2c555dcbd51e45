"""What goes along with what is deleted."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane, Lane
from cjm_desktop.model.lookup import nested_fields, records_of, step_order
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import references_of, targets_in

R = TypeVar("R", bound=Record)


def without_steps(journey: JourneyMap, gone: frozenset[str]) -> JourneyMap:
    """Return a map without some steps, what stood in them, and stages that had no other.

    A card that spans from or to a deleted step shrinks to the steps of its span that stay.
    """
    left = [(stage, tuple(step for step in stage.steps if step.id not in gone)) for stage in journey.stages]
    stages = tuple(changed(stage, steps=steps) for stage, steps in left if steps)
    gone = gone.union(stage.id for stage, steps in left if not steps)
    order = tuple(step_order(journey))
    lanes = tuple(_shrunk_lane(lane, order, gone) for lane in journey.lanes)
    return without_lost(released(changed(journey, stages=stages, lanes=lanes), gone))


def without_lost(journey: JourneyMap) -> JourneyMap:
    """Return a map that names nothing that is not there any more, but for steps and vocabularies.

    Actions come from cards that it still has, datasets feed curves that it still has, and both stay; what was
    dismissed about something goes along with it, and so does a stop at it.
    """
    holders = (*journey.actions, *journey.datasets)
    named = {name for holder in holders for record in records_of(holder) for name in _parts_named(record)}
    lost = named.difference(*targets_in(journey, ("card", "curve")).values()) if named else named
    if lost:
        left = {field: _without(journey.__dict__[field], frozenset(lost)) for field in ("actions", "datasets")}
        journey = changed(journey, **left)
    if any(each.about for each in journey.dismissed) or any(stop.at for stop in journey.path):
        parts = targets_in(journey, ("part",))["part"]
        dismissed = tuple(each for each in journey.dismissed if parts.issuperset(each.about))
        path = tuple(stop for stop in journey.path if stop.at is None or stop.at in parts)
        journey = changed(journey, dismissed=dismissed, path=path)
    return journey


def _parts_named(record: Record) -> Iterator[str]:
    """Yield the ids of cards and curves that a record names."""
    for reference in references_of(type(record)):
        if reference.target in ("card", "curve"):
            yield from reference.names(record)


def _shrunk_lane(lane: Lane, order: Sequence[str], gone: frozenset[str]) -> Lane:
    if not isinstance(lane, CardLane) or not any(card.through for card in lane.cards):
        return lane
    return changed(lane, cards=tuple(_shrunk(card, order, gone) for card in lane.cards))


def _shrunk(card: Card, order: Sequence[str], gone: frozenset[str]) -> Card:
    if card.through is None or gone.isdisjoint({card.step, card.through}):
        return card
    first, last = sorted((order.index(card.step), order.index(card.through)))
    left = [step for step in order[first : last + 1] if step not in gone]
    if not left:
        return card
    return changed(card, step=left[0], through=left[-1] if len(left) > 1 else None)


def released(record: R, gone: frozenset[str]) -> R:
    """Return a record in which nothing refers to what is gone: fields cleared, holders removed, as ``REFERENCES`` says.

    The record itself stays.
    """
    fields: dict[str, Any] = {}
    for name in nested_fields(type(record)):
        children: tuple[Record, ...] = record.__dict__[name]
        if children:
            fields[name] = _without(children, gone)
    return changed(record, **fields) if fields else record


def _without(records: Iterable[Record], gone: frozenset[str]) -> tuple[Record, ...]:
    return tuple(kept for record in records if (kept := _kept(record, gone)) is not None)


def _kept(record: Record, gone: frozenset[str]) -> Record | None:
    kind = type(record)
    for reference in references_of(kind):
        if gone.isdisjoint(reference.names(record)):
            continue
        if reference.when_deleted != "clear":
            return None
        record = reference.with_names(record, dict.fromkeys(gone))
    return released(record, gone) if nested_fields(kind) else record
