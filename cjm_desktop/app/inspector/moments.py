"""The moments of truth that can be chosen: the standard ones, in the map's words where it has some, and its own."""

from collections.abc import Iterator

from cjm_desktop.model.kinds import MOMENTS
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_NAMED = Text("Inspector", "{sign}: {meaning}")


def moment_options(journey: JourneyMap) -> Iterator[tuple[str | None, Text | str]]:
    """Yield the ids of moments with what they are called, none first."""
    yield None, Text("Inspector", "None")
    for name, usual in MOMENTS.items():
        own = next((moment for moment in journey.moments if moment.replaces == name), None)
        meaning = own.meaning if own is not None and own.meaning else usual
        sign = own.name if own is not None and own.name else name.upper()
        yield name, usual if own is None else _NAMED(sign=sign, meaning=meaning)
    for moment in journey.moments:
        if moment.replaces is None:
            words = (moment.name, moment.meaning)
            yield moment.id, _NAMED(sign=words[0], meaning=words[1]) if all(words) else "".join(words) or "–"
