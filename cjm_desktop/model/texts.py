"""Every text in a map that people read: where it stands and what it says.

Which fields hold texts is read off the records, so that a new field is found without being named here.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, Final, NamedTuple, get_args, get_origin

from pydantic import BeforeValidator
from pydantic.fields import FieldInfo

from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Lane, MetricLane
from cjm_desktop.model.lookup import nested_fields, point_name
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import Flow, JourneyMap, Stage, Step
from cjm_desktop.model.values import CLEANERS, KEY

_LANES: Final = (CardLane, EmotionLane, MetricLane)
_SELECTABLE: Final = (Stage, Step, Card, Flow, Curve, *_LANES)


class TextAt(NamedTuple):
    """A text of a map that is not empty."""

    path: tuple[tuple[str, int], ...]
    """From the map to the record: the field of each list on the way, and the place in it."""
    kind: type[Record]
    """That of the record."""
    field: str
    item: int | None
    """The place in the field where it holds several texts."""
    owner: str
    """What is selected to see it; empty for the map itself."""
    lane: Lane | None
    """The lane in which it stands."""
    text: str


@cache
def text_fields(kind: type[Record]) -> dict[str, bool]:
    """Return the fields of a kind of record that hold a text, and whether they hold several."""
    found: dict[str, bool] = {}
    for name, field in kind.model_fields.items():
        if _is_text(field.metadata) or any(map(_holds_text, get_args(field.annotation))):
            found[name] = get_origin(field.annotation) is tuple
    return found


def _holds_text(annotation: Any) -> bool:  # noqa: ANN401 - any annotation
    return _is_text(FieldInfo.from_annotation(annotation).metadata)


def _is_text(metadata: list[Any]) -> bool:
    cleaned = (each.func in CLEANERS for each in metadata if isinstance(each, BeforeValidator))
    return any(cleaned) and KEY not in metadata


def texts_in(journey: JourneyMap) -> Iterator[TextAt]:
    """Yield all texts of a map, in the order of the file."""
    return _texts(journey, (), "", None)


def _texts(record: Record, path: tuple[tuple[str, int], ...], owner: str, lane: Lane | None) -> Iterator[TextAt]:
    kind, values = type(record), record.__dict__
    if isinstance(record, _SELECTABLE):
        owner = record.id
    elif isinstance(record, CurvePoint):
        owner = point_name(owner, record.step)
    if isinstance(record, _LANES):
        lane = record
    for field, several in text_fields(kind).items():
        value = values[field]
        if not value:
            continue
        if several:
            for item, text in enumerate(value):
                yield TextAt(path, kind, field, item, owner, lane, text)
        else:
            yield TextAt(path, kind, field, None, owner, lane, value)
    for field in nested_fields(kind):
        for place, child in enumerate(values[field]):
            yield from _texts(child, (*path, (field, place)), owner, lane)
