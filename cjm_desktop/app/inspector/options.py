"""What can be chosen of a map's words: its channels, departments and personas."""

from cjm_desktop.app.fields.choices import Option
from cjm_desktop.app.inspector.lanes import UNNAMED_PERSONA
from cjm_desktop.model.kinds import CHANNELS
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_UNNAMED = Text("Inspector", "Unnamed")


def channels(journey: JourneyMap) -> tuple[Option[str], ...]:
    """Return the standard channels and the map's own."""
    own = ((channel.id, channel.name or _UNNAMED) for channel in journey.channels)
    return (*CHANNELS.items(), *own)


def departments(journey: JourneyMap) -> tuple[Option[str], ...]:
    """Return who can be responsible."""
    return tuple((department.id, department.name or _UNNAMED) for department in journey.departments)


def personas(journey: JourneyMap) -> tuple[Option[str], ...]:
    """Return the map's personas."""
    return tuple((persona.id, persona.name or UNNAMED_PERSONA) for persona in journey.personas)
