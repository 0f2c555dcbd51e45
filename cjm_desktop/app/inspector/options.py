"""What can be chosen of a map's words: its channels, moments of truth, departments and personas."""

from collections.abc import Iterator

from cjm_desktop.app.fields import Option
from cjm_desktop.model.kinds import CHANNELS, MOMENTS
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

UNNAMED_PERSONA = Text("Inspector", "Unnamed persona")
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


def moments(journey: JourneyMap) -> tuple[Option[str], ...]:
    """Return the moments of truth, standard ones in the map's words where it has some for them."""
    return tuple(_moments(journey))


def _moments(journey: JourneyMap) -> Iterator[Option[str]]:
    replacing = {own.replaces: own for own in journey.moments if own.replaces is not None}
    for key, text in MOMENTS.items():
        own = replacing.get(key)
        yield (key, text) if own is None else (key, _named(own.name or key.upper(), own.meaning))
    for own in journey.moments:
        if own.replaces is None:
            yield own.id, _named(own.name, own.meaning) or _UNNAMED


def _named(name: str, meaning: str) -> str:
    return ": ".join(text for text in (name, meaning) if text)
