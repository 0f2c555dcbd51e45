"""Conflicts in words: what each is about, and what each side has there."""

from collections.abc import Mapping
from typing import Any, Final, Literal

from cjm_desktop.insight.conflicts import HOLDER, Conflict
from cjm_desktop.insight.naming import feeling, field_name, listed, name_of, own_name, quoted
from cjm_desktop.model.kinds import (
    ACTION_STATUSES,
    CAUSES,
    CHANNELS,
    DETAILS,
    EVIDENCE,
    FLOW_KINDS,
    MOMENTS,
    PRESENCES,
    SEPARATORS,
    STATES,
    TOOL_STATUSES,
)
from cjm_desktop.model.lanes import CurvePoint
from cjm_desktop.model.lookup import records_of
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import references_of
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text
from cjm_desktop.words.numbers import say_figure

Side = Literal["base", "mine", "theirs"]
_NOTHING: Final = "–"
_WORDS: Final[Mapping[str, Mapping[Any, Text]]] = {
    "state": STATES,
    "cause": CAUSES,
    "channel": CHANNELS,
    "moment": MOMENTS,
    "replaces": MOMENTS,
    "presence": PRESENCES,
    "status": {**TOOL_STATUSES, **ACTION_STATUSES},
    "evidence": EVIDENCE,
    "separator": SEPARATORS,
    "detail": DETAILS,
    "kind": FLOW_KINDS,
}
"""The words for values that the program has."""


def said_of_conflict(conflict: Conflict) -> Text:
    """Return a sentence about a conflict: what both sides changed, or what one side deleted."""
    record = name_of(conflict.record, conflict.place)
    if not conflict.fields:
        if conflict.mine is None:
            return Text("Merge", "{record} was deleted in mine, and changed or used in theirs.")(record=record)
        return Text("Merge", "{record} was changed or used in mine, and deleted in theirs.")(record=record)
    if conflict.fields == (HOLDER,):
        return Text("Merge", "{record} was put to different places.")(record=record)
    fields = listed(field_name(conflict.kind, field) for field in conflict.fields)
    return Text("Merge", "{record} was changed differently: {fields}")(record=record, fields=fields)


def value_words(conflict: Conflict, side: Side, journey: JourneyMap) -> Text | str:
    """Return what a side has where a conflict is, as short as can be; ``journey`` is the map of that side."""
    record = {"base": conflict.base, "mine": conflict.mine, "theirs": conflict.theirs}[side]
    if record is None:
        return Text("Merge", "deleted") if conflict.base is not None else _NOTHING
    if not conflict.fields:
        return Text("Merge", "kept")
    if conflict.fields == (HOLDER,):
        return quoted({"base": conflict.was, "mine": conflict.here, "theirs": conflict.there}[side].holder)
    others = [each for each in (conflict.mine, conflict.theirs) if each is not None]
    fields = [field for field in conflict.fields if len({repr(_value(each, field)) for each in others}) > 1]
    return listed(_words(record, field, journey) for field in fields)


def _value(record: Record, field: str) -> Any:  # noqa: ANN401 - the value of any field
    return record.__dict__[field] if field in record.__dict__ else (record.model_extra or {}).get(field)


def _words(record: Record, field: str, journey: JourneyMap) -> Text | str:
    items = _items(_value(record, field))
    if isinstance(record, CurvePoint) and field in ("value", "low", "high"):
        items = [feeling(item) for item in items]
    elif any(reference.field == field for reference in references_of(type(record))):
        named = {each.__dict__.get("id", each.__dict__.get("sha256")): each for each in records_of(journey)[1:]}
        items = [quoted(named[item]) if item in named else item for item in items]
    words = [_word(item, _WORDS.get(field, {})) for item in items]
    return listed(words) if words else _NOTHING


def _items(value: Any) -> list[Any]:  # noqa: ANN401 - see above
    if isinstance(value, tuple):
        return [*value]
    return [] if value is None else [value]


def _word(item: Any, words: Mapping[Any, Text]) -> Text | str:  # noqa: ANN401 - a value of any field
    match item:
        case Text():
            return item
        case bool():
            return Text("Merge", "yes") if item else Text("Merge", "no")
        case int() | float():
            return say_figure(item)
        case Record():
            return own_name(item) or _NOTHING
        case str() if item in words:
            return words[item]
        case _:
            return excerpt(str(item)) or _NOTHING
