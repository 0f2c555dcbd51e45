"""Changing the personas."""

from typing import Final

from cjm_desktop.edits.assets import with_asset
from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.gone import released
from cjm_desktop.edits.places import inserted, moved, removed
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap, Persona, Trait

DESCRIPTION: Final = ("name", "role", "quote", "portrait", "goals", "needs", "frustrations", "traits")
"""What a persona is on every map. Its colour and share are those of one map, as is its id."""


def change_persona(journey: JourneyMap, persona: str, **fields: object) -> JourneyMap:
    """Change name, role, quote and the like, but not the traits."""
    index = index_of(journey.personas, persona)
    return replaced(journey, "personas", index, with_fields(journey, journey.personas[index], fields))


def change_traits(journey: JourneyMap, persona: str, traits: tuple[Trait, ...]) -> JourneyMap:
    """Give a persona other traits."""
    index = index_of(journey.personas, persona)
    return replaced(journey, "personas", index, changed(journey.personas[index], traits=traits))


def add_persona(journey: JourneyMap, persona: Persona, before: str | None = None) -> JourneyMap:
    """Add a persona before another, else as the last."""
    check_new(journey, persona)
    return changed(journey, personas=inserted(journey.personas, persona, before))


def move_persona(journey: JourneyMap, persona: str, before: str | None = None) -> JourneyMap:
    """Move a persona before another, else to the end."""
    return changed(journey, personas=moved(journey.personas, persona, before))


def delete_persona(journey: JourneyMap, persona: str) -> JourneyMap:
    """Delete a persona; its curves stay and are nobody's."""
    left = removed(journey.personas, persona)
    return released(changed(journey, personas=left), frozenset({persona}))


def differences(one: Persona, other: Persona) -> tuple[str, ...]:
    """Return the fields of the description in which two personas differ."""
    return tuple(field for field in DESCRIPTION if getattr(one, field) != getattr(other, field))


def take_persona(journey: JourneyMap, source: JourneyMap, name: str, origin: str) -> JourneyMap:
    """Add a copy, under an id, of the only persona of another map, and remember where it came from."""
    (persona,) = source.personas
    journey = _with_pictures_of(journey, source)
    return add_persona(journey, changed(persona, id=name, origin=origin))


def describe_persona(journey: JourneyMap, persona: str, source: JourneyMap) -> JourneyMap:
    """Give a persona the description of the only persona of another map; it keeps its colour and share."""
    (other,) = source.personas
    journey = _with_pictures_of(journey, source)
    index = index_of(journey.personas, persona)
    described = {field: getattr(other, field) for field in DESCRIPTION}
    return replaced(journey, "personas", index, changed(journey.personas[index], **described))


def _with_pictures_of(journey: JourneyMap, source: JourneyMap) -> JourneyMap:
    """Return a map that also has the pictures of another one."""
    for asset in source.assets:
        journey = with_asset(journey, asset)
    return journey
