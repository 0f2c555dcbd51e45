"""Differences in words: a sentence for each, and a line for all."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from cjm_desktop.insight.compare import Difference, Sort
from cjm_desktop.insight.naming import NAMING, WORDS, feeling, field_name, listed, name_of, own_name, quoted
from cjm_desktop.insight.series import unit_of
from cjm_desktop.insight.states import Place
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import Step
from cjm_desktop.words import Text
from cjm_desktop.words.amounts import Amount

_COUNTED: Final[dict[Sort, Text]] = {
    "added": Text("Compare", "{records} added"),
    "removed": Text("Compare", "{records} removed"),
    "moved": Text("Compare", "{records} moved"),
    "changed": Text("Compare", "{records} changed"),
}
_MOST: Final = 4
"""How many sorts of differences a line names."""


def said_of(difference: Difference, currency: str = "") -> Text:
    """Return a sentence about a difference: “Card “Fill in form” moved from Apply to Submit”.

    The ``currency`` is that of the map.
    """
    record, place = name_of(difference.record, difference.place), place_of(difference.record, difference.place)
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
            return _changed(difference, currency)


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
        for kind, words in WORDS.items()
        for sort in _COUNTED
        if (count := counts[kind, sort])
    ]
    line = listed(parts[:_MOST])
    return line if len(parts) <= _MOST else Text("Compare", "{some}, and more")(some=line)


def place_of(record: Record, place: Place) -> Text | None:
    """Return where a record stands; none where its name says it, or where there is but one place."""
    match record:
        case Card():
            return Text("Compare", "in {lane} at {step}")(lane=quoted(place.lane), step=quoted(place.step))
        case Step() | Curve():
            return Text("Compare", "in {holder}")(holder=quoted(place.holder))
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
        old, new = quoted(was.holder), quoted(now.holder)
    elif now.after is None:
        return Text("Compare", "{record} moved, now first")(record=record)
    else:
        return Text("Compare", "{record} moved, now after {other}")(record=record, other=quoted(now.after))
    return Text("Compare", "{record} moved from {old} to {new}")(record=record, old=old, new=new)


def _id(record: Record | None) -> str | None:
    return None if record is None else record.__dict__["id"]


def _spot(step: Record | None, lane: Record | None) -> Text:
    at = quoted(step)
    return at if lane is None else Text("Compare", "{step} in {lane}")(step=at, lane=quoted(lane))


def _changed(difference: Difference, currency: str) -> Text:
    before, after, fields = difference.before, difference.after, difference.fields
    if before is None or after is None:
        raise ValueError(difference.id)
    record, sentence = name_of(before, difference.was), None
    if isinstance(before, CurvePoint | MetricValue) and isinstance(after, CurvePoint | MetricValue):
        if "value" in fields:
            form = Text("Compare", "{record} went from {old} to {new}")
            old, new = _figure(before, difference.was, currency), _figure(after, difference.now, currency)
            sentence = form(record=record, old=old, new=new)
            fields = tuple(field for field in fields if field != "value")
    elif own_name(after) not in ("", own_name(before)):
        sentence = Text("Compare", "{record} is now {name}")(record=record, name=quoted(after))
        fields = tuple(field for field in fields if field not in NAMING)
    if sentence is not None and not fields:
        return sentence
    named = listed(field_name(difference.kind, field) for field in fields)
    if sentence is None:
        return Text("Compare", "{record} changed: {fields}")(record=record, fields=named)
    return Text("Compare", "{sentence}; changed as well: {fields}")(sentence=sentence, fields=named)


def _figure(record: CurvePoint | MetricValue, place: Place, currency: str) -> Amount | str:
    if isinstance(record, CurvePoint):
        return feeling(record.value)
    return Amount(record.value, unit_of(place.lane, currency) if isinstance(place.lane, MetricLane) else "")
