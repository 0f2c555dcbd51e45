"""Conflicts in words: what each is about, and what each side has there."""

from typing import Literal

from cjm_desktop.insight.conflicts import HOLDER, Conflict
from cjm_desktop.insight.naming import field_name, listed, name_of, quoted
from cjm_desktop.insight.wording import NOTHING, named_in, value_of, value_said
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text

Side = Literal["base", "mine", "theirs"]


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
        return Text("Merge", "deleted") if conflict.base is not None else NOTHING
    if not conflict.fields:
        return Text("Merge", "kept")
    if conflict.fields == (HOLDER,):
        return quoted({"base": conflict.was, "mine": conflict.here, "theirs": conflict.there}[side].holder)
    named = named_in(journey)
    others = [each for each in (conflict.mine, conflict.theirs) if each is not None]
    fields = [field for field in conflict.fields if len({repr(value_of(each, field)) for each in others}) > 1]
    return listed(value_said(record, field, named, excerpt) for field in fields)
