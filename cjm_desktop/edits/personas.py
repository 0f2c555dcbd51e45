"""Changing the personas."""

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.gone import released
from cjm_desktop.edits.places import inserted, moved, removed
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap, Persona


def change_persona(journey: JourneyMap, persona: str, **fields: object) -> JourneyMap:
    """Change name, role, quote or share."""
    index = index_of(journey.personas, persona)
    return replaced(journey, "personas", index, with_fields(journey, journey.personas[index], fields))


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
