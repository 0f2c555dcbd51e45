"""Changing what a map says of itself."""

from cjm_desktop.edits.checks import with_fields
from cjm_desktop.model.records import JourneyMap


def change_journey(journey: JourneyMap, **fields: object) -> JourneyMap:
    """Change title, language, scenario, paper and the like."""
    return with_fields(journey, journey, fields)
