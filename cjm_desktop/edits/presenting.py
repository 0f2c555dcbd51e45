"""The path of whoever presents a map."""

from collections.abc import Collection, Sequence

from cjm_desktop.edits.checks import check_new
from cjm_desktop.edits.places import inserted, moved
from cjm_desktop.model.change import changed
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.records import JourneyMap


def add_stops(journey: JourneyMap, stops: Sequence[Stop], before: str | None = None) -> JourneyMap:
    """Add stops in their order before another, else at the end of the path."""
    for stop in stops:
        check_new(journey, stop)
        journey = changed(journey, path=inserted(journey.path, stop, before))
    return journey


def move_stop(journey: JourneyMap, stop: str, before: str | None = None) -> JourneyMap:
    """Move a stop before another, else to the end."""
    return changed(journey, path=moved(journey.path, stop, before))


def delete_stops(journey: JourneyMap, stops: Collection[str]) -> JourneyMap:
    """Take stops out of the path; what they show stays."""
    return changed(journey, path=tuple(stop for stop in journey.path if stop.id not in stops))
