"""What a map says to everybody: without what is confidential, for hand-over to others."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeVar, get_args

from cjm_desktop.edits.assets import without_spare_assets
from cjm_desktop.edits.lanes import delete_lane
from cjm_desktop.edits.repeated import without_repeated
from cjm_desktop.edits.replacing import with_texts
from cjm_desktop.model.change import changed
from cjm_desktop.model.lookup import nested_fields
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap, Persona
from cjm_desktop.model.revisions import with_revisions
from cjm_desktop.model.texts import texts_in
from cjm_desktop.words import Text, say

Secret = Literal["lanes", "notes", "comments", "sources", "owners", "metadata", "personas", "actions"]
"""Chosen lanes; remarks for those who work on the map; comments; where evidence is found; who is responsible; who made
the map, for whom, and what the program does not know; who the personas are; what is to be done."""
SECRETS: Final[tuple[Secret, ...]] = get_args(Secret)

_FIELDS: Final[Mapping[str, Secret]] = {
    "note": "notes",
    "comments": "comments",
    "dismissed": "notes",
    "notes": "notes",
    "path": "notes",
    "source": "sources",
    "link": "sources",
    "owner": "owners",
    "owners": "owners",
    "author": "metadata",
    "organisation": "metadata",
    "client": "metadata",
    "logo": "metadata",
    "confidentiality": "metadata",
    "origin": "metadata",
    "map": "metadata",
    "map_title": "metadata",
    "portrait": "personas",
    "actions": "actions",
    "reviews": "metadata",
    "by": "owners",
}
"""Fields of whatever records, and as what they are left out. The day of the map itself goes with its metadata."""

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Redaction:
    """What is left out; lanes by their ids."""

    secrets: frozenset[Secret]
    lanes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Omission:
    """How much of what was left out."""

    secret: Secret
    count: int


def redacted(journey: JourneyMap, redaction: Redaction) -> tuple[JourneyMap, tuple[Omission, ...]]:
    """Return a map without what is left out of it, and what that was.

    Actions do not repeat what the cards of lanes said that are left out. A persona is called by its number, also where
    its name or a capitalised part of it stands in a text.
    """
    left_out: Counter[Secret] = Counter()
    left_out["lanes"] = len(redaction.lanes)
    if "actions" not in redaction.secrets:
        kept = (lane for lane in journey.lanes if lane.id not in redaction.lanes)
        journey, left_out["actions"] = without_repeated(journey, changed(journey, lanes=tuple(kept)))
    for lane in redaction.lanes:
        journey = delete_lane(journey, lane)
    journey = _without(journey, redaction.secrets, left_out)
    if journey.datasets and (redaction.secrets or redaction.lanes):  # they name what stands in cells: people, places
        left_out["sources"] += len(journey.datasets)
        journey = changed(journey, datasets=())
    if "personas" in redaction.secrets:
        journey = _renamed(journey, left_out)
    counted = tuple(Omission(secret, left_out[secret]) for secret in SECRETS if left_out[secret])
    if counted:  # merged as the same map, what was left out would go from the whole one
        journey = with_revisions(journey, ())
    return without_spare_assets(journey), counted


def _without(record: R, secrets: frozenset[Secret], left_out: Counter[Secret]) -> R:
    """Return a record without what is left out of it and of what it holds: the record itself where that is nothing."""
    kind = type(record)
    unknown: dict[str, Any] = record.model_extra or {}
    own: dict[str, Any] = {name: record.__dict__[name] for name in kind.model_fields} | unknown
    values = dict(own)
    for name, field in kind.model_fields.items():
        secret = "metadata" if (kind, name) == (JourneyMap, "date") else _FIELDS.get(name)
        usual = field.get_default()
        if secret in secrets and values[name] != usual:
            left_out[secret] += len(values[name]) if isinstance(values[name], tuple) else 1
            values[name] = usual
    for name in nested_fields(kind):
        children = tuple(_without(child, secrets, left_out) for child in values[name])
        if any(one is not other for one, other in zip(children, values[name], strict=True)):
            values[name] = children
    if "metadata" in secrets:
        left_out["metadata"] += len(unknown)
        values = {name: values[name] for name in kind.model_fields}
    is_same = len(values) == len(own) and all(values[name] is own[name] for name in values)
    return record if is_same else kind.model_validate(values)


def _renamed(journey: JourneyMap, left_out: Counter[Secret]) -> JourneyMap:
    called = Text("Redaction", "Persona {number}")
    others = [say(called(number=number), journey.language) for number in range(1, len(journey.personas) + 1)]
    named = [
        (persona.name, other)
        for persona, other in zip(journey.personas, others, strict=True)
        if persona.name not in ("", other)
    ]
    if not named:
        return journey
    left_out["personas"] += len(named)
    parts = [(part, other) for name, other in named for part in name.split() if len(part) > 2 and part[0].isupper()]
    by_name = {name.casefold(): other for name, other in (*parts, *named)}
    wholes = sorted((re.escape(name) for name, _ in named), key=len, reverse=True)
    words = [rf"(?<!\w){re.escape(part)}(?!\w)" for part, _ in parts]
    pattern = re.compile("|".join((*(f"(?i:{whole})" for whole in wholes), *words)))

    def other_than(match: re.Match[str]) -> str:
        return by_name.get(match[0].casefold(), "…")

    texts = (at for at in texts_in(journey) if (at.kind, at.field) != (Persona, "name"))
    found = [(at, pattern.sub(other_than, at.text)) for at in texts]
    journey = with_texts(journey, [(at, text) for at, text in found if text != at.text])
    personas = tuple(
        changed(persona, name=other if persona.name else "")
        for persona, other in zip(journey.personas, others, strict=True)
    )
    return changed(journey, personas=personas)


def said_of(omission: Omission) -> Text:
    """Return what was left out as a line of a list."""
    return _SAID[omission.secret](count=omission.count)


_SAID: Final[Mapping[Secret, Text]] = {
    "lanes": Text("Redaction", "Lanes: {count}"),
    "notes": Text("Redaction", "Notes for those who work on the map: {count}"),
    "comments": Text("Redaction", "Comments with their answers: {count}"),
    "sources": Text("Redaction", "Sources and links: {count}"),
    "owners": Text("Redaction", "Names of those who are responsible: {count}"),
    "metadata": Text("Redaction", "Facts about the map and whom it is for: {count}"),
    "personas": Text("Redaction", "Names and portraits of personas, also in texts: {count}"),
    "actions": Text("Redaction", "Actions, or what they repeat of cards that are left out: {count}"),
}
