"""Differences in words: a sentence for each, and a line for all."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, Final

from cjm_desktop.insight.compare import Difference, Place, Sort
from cjm_desktop.model.actions import Action
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.field_names import FIELD_NAMES
from cjm_desktop.model.kinds import FLOW_KINDS, LANE_KINDS, METRICS, MOMENTS
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import (
    Asset,
    Department,
    Flow,
    JourneyMap,
    OwnChannel,
    OwnMoment,
    Persona,
    Stage,
    Step,
    View,
)
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text
from cjm_desktop.words.numbers import say_figure


@dataclass(frozen=True, slots=True)
class _Words:
    """What records of a kind are called: one of them, and how many."""

    one: Text
    single: Text
    many: Text


_LANE: Final = _Words(Text("Compare", "Lane"), Text("Compare", "1 lane"), Text("Compare", "{count} lanes"))
_WORDS: Final[dict[type[Record], _Words]] = {
    JourneyMap: _Words(
        Text("Compare", "Map"), Text("Compare", "properties of the map"), Text("Compare", "{count} maps")
    ),
    Persona: _Words(Text("Compare", "Persona"), Text("Compare", "1 persona"), Text("Compare", "{count} personas")),
    Stage: _Words(Text("Compare", "Stage"), Text("Compare", "1 stage"), Text("Compare", "{count} stages")),
    Step: _Words(Text("Compare", "Step"), Text("Compare", "1 step"), Text("Compare", "{count} steps")),
    CardLane: _LANE,
    EmotionLane: _LANE,
    MetricLane: _LANE,
    Card: _Words(Text("Compare", "Card"), Text("Compare", "1 card"), Text("Compare", "{count} cards")),
    Curve: _Words(Text("Compare", "Curve"), Text("Compare", "1 curve"), Text("Compare", "{count} curves")),
    CurvePoint: _Words(Text("Compare", "Point"), Text("Compare", "1 point"), Text("Compare", "{count} points")),
    MetricValue: _Words(Text("Compare", "Figure"), Text("Compare", "1 figure"), Text("Compare", "{count} figures")),
    Flow: _Words(Text("Compare", "Flow"), Text("Compare", "1 flow"), Text("Compare", "{count} flows")),
    Action: _Words(Text("Compare", "Action"), Text("Compare", "1 action"), Text("Compare", "{count} actions")),
    Comment: _Words(Text("Compare", "Comment"), Text("Compare", "1 comment"), Text("Compare", "{count} comments")),
    Reply: _Words(Text("Compare", "Reply"), Text("Compare", "1 reply"), Text("Compare", "{count} replies")),
    OwnChannel: _Words(Text("Compare", "Channel"), Text("Compare", "1 channel"), Text("Compare", "{count} channels")),
    Department: _Words(
        Text("Compare", "Department"), Text("Compare", "1 department"), Text("Compare", "{count} departments")
    ),
    OwnMoment: _Words(
        Text("Compare", "Moment of truth"),
        Text("Compare", "1 moment of truth"),
        Text("Compare", "{count} moments of truth"),
    ),
    View: _Words(Text("Compare", "View"), Text("Compare", "1 view"), Text("Compare", "{count} views")),
    Asset: _Words(Text("Compare", "Picture"), Text("Compare", "1 picture"), Text("Compare", "{count} pictures")),
}
_COUNTED: Final[dict[Sort, Text]] = {
    "added": Text("Compare", "{records} added"),
    "removed": Text("Compare", "{records} removed"),
    "moved": Text("Compare", "{records} moved"),
    "changed": Text("Compare", "{records} changed"),
}
_MOST: Final = 4
"""How many sorts of differences a line names."""
_AND: Final = Text("Compare", "{some}, {more}")
_NAMING: Final = ("title", "name", "text", "label")
"""What a record is called by."""
_NAMED: Final = Text("Compare", "{kind} “{name}”")
_NAMELESS: Final = Text("Compare", "{kind} without a name")


def said_of(difference: Difference) -> Text:
    """Return a sentence about a difference: “Card “Fill in form” moved from Apply to Submit”."""
    record, place = name_of(difference.record, difference.place), _place(difference)
    match difference.sort:
        case "added" if place is not None:
            return Text("Compare", "{record} added, {place}")(record=record, place=place)
        case "removed" if place is not None:
            return Text("Compare", "{record} removed, {place}")(record=record, place=place)
        case "added" | "removed":
            return _COUNTED[difference.sort](records=record)
        case "moved":
            return _moved(difference)
        case _:
            return _changed(difference)


def summed_up(differences: Sequence[Difference]) -> Text:
    """Return a line about differences: “3 cards added, 2 cards changed”."""
    if not differences:
        return Text("Compare", "no differences")
    counts = Counter((each.kind, each.sort) for each in differences)
    for lane in (EmotionLane, MetricLane):
        for sort in _COUNTED:
            counts[CardLane, sort] += counts.pop((lane, sort), 0)
    parts = [
        _COUNTED[sort](records=words.single if count == 1 else words.many(count=count))
        for kind, words in _WORDS.items()
        for sort in _COUNTED
        if (count := counts[kind, sort])
    ]
    line = reduce(_with, parts[:_MOST])
    return line if len(parts) <= _MOST else Text("Compare", "{some}, and more")(some=line)


def field_name(kind: type[Record], field: str) -> Text | str:
    """Return what a field is called; a key of another program as it stands in the file."""
    known = kind.model_fields.get(field)
    return excerpt(field) if known is None else FIELD_NAMES[known.alias or field]


def name_of(record: Record, place: Place) -> Text:
    """Return what a record is called, with its kind: “Card “Fill in form””."""
    kind = _WORDS[type(record)].one
    if isinstance(record, CurvePoint | MetricValue):
        if not _own_name(place.holder):
            return Text("Compare", "{kind} at {step}")(kind=kind, step=_quoted(place.step))
        form = Text("Compare", "{kind} of {holder} at {step}")
        return form(kind=kind, holder=_quoted(place.holder), step=_quoted(place.step))
    name = _own_name(record)
    return _NAMED(kind=kind, name=name) if name else _NAMELESS(kind=kind)


def _own_name(record: Record | None) -> Text | str:
    """Return what a record is called without its kind; empty when it has no name."""
    match record:
        case MetricLane() if not record.title and record.metric != "own":
            return METRICS[record.metric].name
        case CardLane() | EmotionLane() | MetricLane() if not record.title:
            return LANE_KINDS[record.kind].name
        case Flow() if not record.label:
            return FLOW_KINDS[record.kind]
        case OwnMoment() if not record.name and record.replaces is not None:
            return MOMENTS[record.replaces]
        case Asset():
            return f"{record.width} × {record.height}"
        case _:
            fields: Mapping[str, Any] = {} if record is None else record.__dict__
            return excerpt(next((fields[field] for field in _NAMING if fields.get(field)), ""))


def _quoted(record: Record | None) -> Text:
    name = _own_name(record)
    return Text("Compare", "“{name}”")(name=name) if name else Text("Compare", "what has no name")


def _place(difference: Difference) -> Text | None:
    """Return where a record came or went; none where its name says it, or where there is but one place."""
    place = difference.place
    match difference.record:
        case Card():
            return Text("Compare", "in {lane} at {step}")(lane=_quoted(place.lane), step=_quoted(place.step))
        case Step() | Curve():
            return Text("Compare", "in {holder}")(holder=_quoted(place.holder))
        case Comment() | Reply() if place.holder is not None:
            return Text("Compare", "on {holder}")(holder=name_of(place.holder, place))
        case _:
            return None


def _moved(difference: Difference) -> Text:
    record, was, now = name_of(difference.record, difference.place), difference.was, difference.now
    stays = _id(was.holder) == _id(now.holder)
    if isinstance(difference.record, Card) and _id(was.step) != _id(now.step):
        old, new = _spot(was.step, None if stays else was.lane), _spot(now.step, None if stays else now.lane)
    elif not stays:
        old, new = _quoted(was.holder), _quoted(now.holder)
    elif now.after is None:
        return Text("Compare", "{record} moved, now first")(record=record)
    else:
        return Text("Compare", "{record} moved, now after {other}")(record=record, other=_quoted(now.after))
    return Text("Compare", "{record} moved from {old} to {new}")(record=record, old=old, new=new)


def _id(record: Record | None) -> str | None:
    return None if record is None else record.__dict__["id"]


def _spot(step: Record | None, lane: Record | None) -> Text:
    at = _quoted(step)
    return at if lane is None else Text("Compare", "{step} in {lane}")(step=at, lane=_quoted(lane))


def _changed(difference: Difference) -> Text:
    before, after, fields = difference.before, difference.after, difference.fields
    if before is None or after is None:
        raise ValueError(difference.id)
    record, sentence = name_of(before, difference.was), None
    if isinstance(before, CurvePoint | MetricValue) and isinstance(after, CurvePoint | MetricValue):
        if "value" in fields:
            form = Text("Compare", "{record} went from {old} to {new}")
            sentence = form(record=record, old=_figure(before), new=_figure(after))
            fields = tuple(field for field in fields if field != "value")
    elif _own_name(after) not in ("", _own_name(before)):
        sentence = Text("Compare", "{record} is now {name}")(record=record, name=_quoted(after))
        fields = tuple(field for field in fields if field not in _NAMING)
    if sentence is not None and not fields:
        return sentence
    named = reduce(_with, (field_name(difference.kind, field) for field in fields))
    if sentence is None:
        return Text("Compare", "{record} changed: {fields}")(record=record, fields=named)
    return Text("Compare", "{sentence}; changed as well: {fields}")(sentence=sentence, fields=named)


def _figure(record: CurvePoint | MetricValue) -> str:
    if isinstance(record, CurvePoint):
        return f"{say_figure(round(record.value * 100), signed=True)} %"
    return say_figure(record.value)


def _with(some: Text | str, more: Text | str) -> Text:
    return _AND(some=some, more=more)
