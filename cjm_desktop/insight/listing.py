"""All that a map says, a line a field: to be compared line by line where nobody knows maps."""

from collections.abc import Iterator

from cjm_desktop.insight.naming import field_name, name_of
from cjm_desktop.insight.parts import values_of
from cjm_desktop.insight.saying import place_of
from cjm_desktop.insight.states import state_of
from cjm_desktop.insight.survival import keys_of
from cjm_desktop.insight.wording import named_in, value_said
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.model.text import harmless
from cjm_desktop.words import Text


def listing(journey: JourneyMap) -> Iterator[tuple[int, Text]]:
    """Yield the records of a map by kind, each with its name and place at depth 0, and at depth 1 what it says."""
    state, named = state_of(journey, ()), named_in(journey)
    for kind, name in keys_of(state):
        record, place = state.records[kind][name], state.place(kind, name)
        called, where = name_of(record, place), place_of(record, place)
        yield 0, called if where is None else Text("Compare", "{record}, {place}")(record=called, place=where)
        for field in _said(record):
            value = value_said(record, field, named, harmless)
            yield 1, Text("Compare", "{field}: {value}")(field=field_name(kind, field), value=value)


def _said(record: Record) -> list[str]:
    """Return the fields that say something; the bytes of a picture do not."""
    kind = type(record)
    fields = [name for name in values_of(kind) if record.__dict__[name] != kind.model_fields[name].get_default()]
    return [name for name in (*fields, *(record.model_extra or {})) if (kind, name) != (Asset, "data")]
