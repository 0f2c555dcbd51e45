"""The values of fields in words."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from cjm_desktop.insight.naming import feeling, listed, own_name, quoted
from cjm_desktop.model.datasets import DATA_ROLES, MEASURES, PICKS
from cjm_desktop.model.kinds import (
    ACTION_STATUSES,
    CAUSES,
    CHANNELS,
    DETAILS,
    EVIDENCE,
    FLOW_KINDS,
    LANE_KINDS,
    METRICS,
    MOMENTS,
    PRESENCES,
    SEPARATORS,
    STATES,
    TOOL_STATUSES,
)
from cjm_desktop.model.lanes import CurvePoint
from cjm_desktop.model.lookup import records_of
from cjm_desktop.model.presenting import SHOW_NAMES
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import references_of
from cjm_desktop.model.reviews import Review
from cjm_desktop.words import Text
from cjm_desktop.words.numbers import say_figure

NOTHING: Final = "–"
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
    "kind": {**FLOW_KINDS, **{kind: lane.name for kind, lane in LANE_KINDS.items()}},
    "metric": {kind: metric.name for kind, metric in METRICS.items()},
    "says": DATA_ROLES,
    "measure": MEASURES,
    "pick": PICKS,
    "show": SHOW_NAMES,
}
"""The words for values that the program has."""


def named_in(journey: JourneyMap) -> Mapping[str, Record]:
    """Return the records of a map that others can name, by their names."""
    return {each.__dict__.get("id", each.__dict__.get("sha256")): each for each in records_of(journey)[1:]}


def value_of(record: Record, field: str) -> Any:  # noqa: ANN401 - the value of any field
    """Return the value of a field, or of a key of another program."""
    return record.__dict__[field] if field in record.__dict__ else (record.model_extra or {}).get(field)


def value_said(record: Record, field: str, named: Mapping[str, Record], say_text: Callable[[str], str]) -> Text | str:
    """Return the value of a field in words; records that it names are among the ``named`` ones."""
    items = _items(value_of(record, field))
    if isinstance(record, CurvePoint) and field in ("value", "low", "high"):
        items = [feeling(item) for item in items]
    elif isinstance(record, Review) and field == "figures":
        form = Text("Compare", "{lane} {value}")
        items = [form(lane=quoted(named.get(each.lane)), value=say_figure(each.value)) for each in items]
    elif any(reference.field == field for reference in references_of(type(record))):
        items = [quoted(named[item]) if item in named else item for item in items]
    words = [_word(item, _WORDS.get(field, {}), say_text) for item in items]
    return listed(words) if words else NOTHING


def _items(value: Any) -> list[Any]:  # noqa: ANN401 - see above
    if isinstance(value, tuple):
        return [*value]
    return [] if value is None else [value]


def _word(item: Any, words: Mapping[Any, Text], say_text: Callable[[str], str]) -> Text | str:  # noqa: ANN401 - a value of any field
    match item:
        case Text():
            return item
        case bool():
            return Text("Merge", "yes") if item else Text("Merge", "no")
        case int() | float():
            return say_figure(item)
        case Record():
            return own_name(item) or NOTHING
        case str() if item in words:
            return words[item]
        case _:
            return say_text(str(item)) or NOTHING
