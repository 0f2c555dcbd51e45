"""Which kinds of records a map consists of, and the columns of their tables: read off the records themselves."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from cjm_desktop.model.lanes import CardLane, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.lookup import nested_fields
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap, OwnChannel, OwnMoment
from cjm_desktop.model.references import TARGETS, references_of

Sort = Literal["text", "word", "number", "whole", "yes", "date", "time", "json"]
"""What stands in a cell; a word is one of a vocabulary."""

HOLDER: Final = "in"
"""The key of the column that names the record in which another one is."""
UNKNOWN: Final = "more"
"""The key of the column with what a record holds beyond what this program knows, as JSON."""

_NAMES: Final[Mapping[type[Record], str]] = {
    JourneyMap: "map",
    OwnChannel: "channel",
    OwnMoment: "moment",
    CardLane: "lane",
    EmotionLane: "lane",
    MetricLane: "lane",
    CurvePoint: "point",
    MetricValue: "figure",
}
_SORTS: Final[Mapping[type, Sort]] = {
    bool: "yes",
    int: "whole",
    float: "number",
    dt.date: "date",
    dt.datetime: "time",
    str: "text",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A field of records: its key in the file, what stands in it, and what is named where it holds ids."""

    key: str
    sort: Sort
    many: bool = False
    """Whether it holds a list."""
    choices: frozenset[str] = frozenset()
    """The vocabulary of a word."""
    targets: tuple[str, ...] = ()
    """The keys of the kinds of records of which one is named."""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of records, what they are in, and their columns."""

    key: str
    records: tuple[type[Record], ...]
    columns: Mapping[str, Column]
    holders: Mapping[str, str]
    """For the kinds of records that hold such ones the key of the field."""

    @property
    def holder(self) -> Column:
        """The column that names the record they are in."""
        return Column(HOLDER, "text", targets=(*self.holders,), required=True)

    @property
    def has_holder(self) -> bool:
        """Whether they are in another record than the map itself."""
        return bool(self.holders) and "map" not in self.holders


def kind_of(record: type[Record]) -> str:
    """Return the key of the kind that records of a type are."""
    return _NAMES.get(record) or record.__name__.lower()


@cache
def kinds() -> Mapping[str, Kind]:
    """Return all kinds by their keys; those that hold others come before these."""
    types: dict[str, list[type[Record]]] = {}
    holders: dict[str, dict[str, str]] = {}
    for record, field, held in _walk(JourneyMap, set()):
        types.setdefault(kind_of(held), []).append(held)
        if record is not None:
            holders.setdefault(kind_of(held), {})[kind_of(record)] = _key_of(record, field)
    return {
        key: Kind(key, tuple(dict.fromkeys(records)), _columns(records), holders.get(key, {}))
        for key, records in types.items()
    }


def _walk(record: type[Record], known: set[type[Record]]) -> Iterator[tuple[type[Record] | None, str, type[Record]]]:
    """Yield each type of record with the types that hold it and the field there."""
    if not known:
        yield None, "", record
    known.add(record)
    for field in nested_fields(record):
        for held in _records_in(record.model_fields[field].annotation):
            yield record, field, held
            if held not in known:
                yield from _walk(held, known)


def _records_in(annotation: Any) -> list[type[Record]]:  # noqa: ANN401 - any annotation
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return [annotation]
    return [record for part in get_args(annotation) for record in _records_in(part)]


def _columns(records: list[type[Record]]) -> dict[str, Column]:
    found: dict[str, Column] = {}
    for record in dict.fromkeys(records):
        targets = {
            reference.field: tuple(dict.fromkeys(map(kind_of, TARGETS[reference.target].kinds)))
            for reference in references_of(record)
        }
        for name, field in record.model_fields.items():
            if name not in nested_fields(record):
                key = _key_of(record, name)
                column = _column(key, field.annotation, targets.get(name, ()), required=field.is_required())
                known = found.get(key, column)  # lanes of several types: the kind is a word of them all
                choices = known.choices | column.choices
                found[key] = Column(key, known.sort, known.many, choices, column.targets, known.required)
    return found


def _key_of(record: type[Record], field: str) -> str:
    return record.model_fields[field].alias or field


def _column(key: str, annotation: Any, targets: tuple[str, ...], *, required: bool) -> Column:  # noqa: ANN401 - any annotation
    origin = get_origin(annotation)
    if origin is Annotated:
        return _column(key, get_args(annotation)[0], targets, required=required)
    if origin in (Union, UnionType):
        parts = [part for part in get_args(annotation) if part is not NoneType]
        return _column(key, parts[0], targets, required=required) if len(parts) == 1 else Column(key, "json")
    if origin is tuple:
        item = _column(key, get_args(annotation)[0], targets, required=required)
        return Column(key, item.sort, many=True, choices=item.choices, targets=targets)
    if origin is Literal:
        words = get_args(annotation)
        if not all(isinstance(word, str) for word in words):
            return Column(key, "whole", required=required)
        return Column(key, "word", choices=frozenset(words), required=required)
    return Column(key, _SORTS.get(annotation, "json"), targets=targets, required=required)
