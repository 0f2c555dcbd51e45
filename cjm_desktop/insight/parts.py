"""By what records are known in two states of a map, and what they consist of."""

from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter
from typing import Any, Final, get_args

from cjm_desktop.model.lanes import Card, CurvePoint, MetricValue
from cjm_desktop.model.lookup import nested_fields, point_name
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import Asset, JourneyMap

Fields = tuple[str, ...]
AT_STEPS: Final = (CurvePoint, MetricValue)
"""What has no id of its own: it is known by its curve or lane and its step."""
_OWN: Final[dict[type[Record], frozenset[str]]] = {JourneyMap: frozenset({"format", "version", "id", "history"})}
"""What tells files from each other, and says nothing of the journey."""
_NONE: Final = object()


@cache
def key_of(kind: type[Record]) -> str | None:
    """Return the field by which records of a kind are known where they stand; none for those that are mere values."""
    if "id" in kind.model_fields:
        return "id"
    return "step" if kind in AT_STEPS else "sha256" if kind is Asset else None


@cache
def lists_of(kind: type[Record]) -> Fields:
    """Return the fields that hold records which are known by something."""
    return tuple(name for name in nested_fields(kind) if all(map(key_of, _held_in(kind.model_fields[name].annotation))))


@cache
def values_of(kind: type[Record]) -> Fields:
    """Return the fields that hold what a record itself says: all but its key and its lists of records."""
    hidden = {key_of(kind), *lists_of(kind), *_OWN.get(kind, ())}
    return tuple(name for name in kind.model_fields if name not in hidden)


def _held_in(annotation: Any) -> list[type[Record]]:  # noqa: ANN401 - any annotation
    if isinstance(annotation, type):
        return [annotation] if issubclass(annotation, Record) else []
    return [kind for part in get_args(annotation) for kind in _held_in(part)]


def turned_round(before: Record, after: Record) -> bool:
    """Tell whether a card spans the same steps in the opposite order."""
    if not (isinstance(before, Card) and isinstance(after, Card)) or before.step == after.step:
        return False
    return (before.step, before.through) == (after.through, after.step)


@cache
def _reader(kind: type[Record]) -> Callable[[Record], object]:
    return attrgetter(*values_of(kind))


def names_of(holder: Record, kind: type[Record], records: Iterable[Record]) -> list[str]:
    """Return what names each of some records of a kind in the whole map."""
    names = map(attrgetter(key_of(kind) or "id"), records)
    return [point_name(holder.__dict__["id"], step) for step in names] if kind in AT_STEPS else list(names)


def values_changed(before: Record, after: Record) -> Fields:
    """Return the fields in which two states of a record say something else, and keys of other programs.

    A card that spans the same steps says the same when these are in another order.
    """
    fields: Fields = ()
    said = _reader(type(before))
    if said(before) != said(after):
        old, new = before.__dict__, after.__dict__
        turned = {"step", "through"} if turned_round(before, after) else ()
        fields = tuple(name for name in values_of(type(before)) if old[name] != new[name] and name not in turned)
    known, unknown = before.model_extra or {}, after.model_extra or {}
    if known == unknown:
        return fields
    return (*fields, *(name for name in {**known, **unknown} if known.get(name, _NONE) != unknown.get(name, _NONE)))
