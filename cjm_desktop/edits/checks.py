"""What keeps a map whole: no id twice, no reference into the void."""

from collections import Counter
from typing import TypeVar

from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Curve, MetricLane
from cjm_desktop.model.lookup import ids_of, nested_fields, records_of
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import references_of, targets_in

R = TypeVar("R", bound=Record)


def check_new(journey: JourneyMap, *records: Record) -> None:
    """Refuse records that cannot be added to a map.

    Raises:
        ValueError: the map has one of their ids already, an id is in them twice, they refer to what the map does not
            have, or a curve has two points at one step, a metric two figures.
    """
    own = Counter(name for record in records for name in ids_of(record))
    doubled = [name for name, times in own.items() if times > 1] or own.keys() & set(ids_of(journey))
    if doubled:
        raise ValueError(f"ids taken: {', '.join(sorted(doubled))}")
    inner = [each for record in records for each in records_of(record)]
    _check_references(journey, inner)
    for each in inner:
        points = each.points if isinstance(each, Curve) else each.values if isinstance(each, MetricLane) else ()
        if len({point.step for point in points}) < len(points):
            raise ValueError("two points at one step")


def with_fields(journey: JourneyMap, record: R, fields: dict[str, object]) -> R:
    """Return a record of a map with other values in fields of its own.

    Raises:
        TypeError: a name is no field, or is that of the id or of records inside, which have their own edits.
        ValueError: a reference to what the map does not have.
        pydantic.ValidationError: a value is not allowed.
    """
    kind = type(record)
    kept = fields.keys() & {"id", *nested_fields(kind)}
    if kept:
        raise TypeError(f"{kind.__name__}: not to be changed as a field: {', '.join(sorted(kept))}")
    new = changed(record, **fields)
    if new is not record and any(reference.field in fields for reference in references_of(kind)):
        _check_references(journey, [new])
    return new


def _check_references(journey: JourneyMap, records: list[Record]) -> None:
    named = [(record, reference) for record in records for reference in references_of(type(record))]
    named = [(record, reference) for record, reference in named if reference.names(record)]
    targets = targets_in(journey, {reference.target for _, reference in named})
    for record, reference in named:
        unknown = set(reference.names(record)) - targets[reference.target]
        if unknown:
            names = ", ".join(sorted(unknown))
            raise ValueError(f"{type(record).__name__}.{reference.field}: no {reference.target} {names}")
