"""Finding records in a map."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any, Protocol, get_args, get_origin

from cjm_desktop.model.lanes import Card, CardLane, EmotionLane
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap, Stage
from cjm_desktop.model.references import references_of, steps_of

_ID = attrgetter("id")
_AT = "@"
"""No id has it."""


class NoSuchRecord(LookupError):  # noqa: N818 - named for what it says
    """An id names no record at the place where it was looked for."""


class Named(Protocol):
    """A record with an id."""

    @property
    def id(self) -> str:
        """What names it."""
        ...


def index_of(records: Sequence[Named], name: str) -> int:
    """Return the place of the record with an id.

    Raises:
        NoSuchRecord: there is none.
    """
    for index, record in enumerate(records):
        if record.id == name:
            return index
    raise NoSuchRecord(name)


def find_step(journey: JourneyMap, step: str) -> Stage | None:
    """Return the stage that a step belongs to, none when there is no such step."""
    return next((stage for stage in journey.stages for each in stage.steps if each.id == step), None)


def find_card(journey: JourneyMap, card: str) -> CardLane | None:
    """Return the lane that a card stands in, none when there is no such card."""
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane))
    return next((lane for lane in lanes for each in lane.cards if each.id == card), None)


def lane_of(journey: JourneyMap, card: str) -> CardLane:
    """Return the lane that a card stands in.

    Raises:
        NoSuchRecord: there is no such card.
    """
    lane = find_card(journey, card)
    if lane is None:
        raise NoSuchRecord(card)
    return lane


def card_of(journey: JourneyMap, name: str) -> Card:
    """Return the card of that id.

    Raises:
        NoSuchRecord: there is none.
    """
    lane = lane_of(journey, name)
    return lane.cards[index_of(lane.cards, name)]


def find_curve(journey: JourneyMap, curve: str) -> EmotionLane | None:
    """Return the lane that a curve belongs to, none when there is no such curve."""
    lanes = (lane for lane in journey.lanes if isinstance(lane, EmotionLane))
    return next((lane for lane in lanes for each in lane.curves if each.id == curve), None)


def point_name(curve: str, step: str) -> str:
    """Return what names the place of a curve at a step, be it a point or a gap: points have no id of their own."""
    return f"{curve}{_AT}{step}"


def parts_of(name: str) -> list[str]:
    """Return the id that a name consists of, or the ids of curve and step."""
    return name.split(_AT)


def step_order(journey: JourneyMap) -> dict[str, int]:
    """Return the ids of the steps from left to right, each with its place."""
    return {step.id: place for place, step in enumerate(steps_of(journey))}


@cache
def nested_fields(kind: type[Record]) -> tuple[str, ...]:
    """Return the fields that hold rows of records; a single record in a field is a value as any other."""
    fields = {name: field.annotation for name, field in kind.model_fields.items()}
    return tuple(name for name, held in fields.items() if get_origin(held) is tuple and _names_record(held))


def _names_record(annotation: Any) -> bool:  # noqa: ANN401 - any annotation
    if isinstance(annotation, type):
        return issubclass(annotation, Record)
    return any(_names_record(part) for part in get_args(annotation))


def records_of(record: Record) -> list[Record]:
    """Return a record and all that it holds, near ones first."""
    found = [record]
    for each in found:  # grows on the way
        for name in nested_fields(type(each)):
            found.extend(each.__dict__[name])
    return found


def ids_of(record: Record) -> Iterator[str]:
    """Yield the ids of a record and of all that it holds."""
    for each in records_of(record):
        name = each.__dict__.get("id")
        if name is not None:
            yield name


def ids_among(record: Record, wanted: frozenset[str]) -> set[str]:
    """Return which of some ids a record and what it holds have.

    Thousands of cards are passed over without a line of Python for each.
    """
    found = {record.__dict__["id"]} & wanted if "id" in record.__dict__ else set[str]()
    for field in nested_fields(type(record)):
        children: tuple[Record, ...] = record.__dict__[field]
        kinds: set[type[Record]] = set(map(type, children))
        if len(kinds) > 1:
            found.update(*(ids_among(child, wanted) for child in children))
            continue
        for kind in kinds:
            if "id" in kind.model_fields:
                found |= wanted.intersection(map(_ID, children))
            found.update(*(ids_among(child, wanted) for child in holders_among(kind, children)))
    return found


def holders_among(kind: type[Record], records: Sequence[Record]) -> Iterable[Record]:
    """Return those of many records of a kind that hold others; the rest costs next to nothing."""
    held = (filter(attrgetter(field), records) for field in nested_fields(kind))
    return {id(record): record for record in chain.from_iterable(held)}.values()


def ids_lost(before: JourneyMap, after: JourneyMap, wanted: frozenset[str]) -> set[str]:
    """Return which of some ids that a map has another one no longer has; what both share is not looked at."""
    lost, left = {before.id} & wanted, {after.id}
    for field in nested_fields(JourneyMap):
        olds, news = before.__dict__[field], after.__dict__[field]
        shared = set(map(id, olds)) & set(map(id, news))
        lost.update(*(ids_among(each, wanted) for each in olds if id(each) not in shared))
        left.update(*(ids_among(each, wanted) for each in news if id(each) not in shared))
    return lost - left


def users_of(journey: JourneyMap, name: str) -> list[Record]:
    """Return the records of a map that name another one by its id."""
    return [
        record
        for record in records_of(journey)
        if any(name in reference.names(record) for reference in references_of(type(record)))
    ]
