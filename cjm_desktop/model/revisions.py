"""The saved states that a map goes back to: names by which two copies of it find the one they have in common.

They say nothing about time, for clocks go wrong, and nothing about who saved.
"""

from collections.abc import Iterable
from itertools import chain, zip_longest

from cjm_desktop.limits import MOST_REVISIONS
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap


def revisions_of(journey: JourneyMap) -> tuple[str, ...]:
    """Return the names of the states that a map goes back to, the newest first; none of one that was never saved."""
    return tuple(journey.history.split())


def with_revisions(journey: JourneyMap, names: Iterable[str]) -> JourneyMap:
    """Return a map that goes back to some states, the newest first; only so many are kept as a file names."""
    return changed(journey, history=" ".join([*dict.fromkeys(names)][:MOST_REVISIONS]))


def with_revision(journey: JourneyMap, name: str) -> JourneyMap:
    """Return a map as it is saved: under the name of a new state, the newest."""
    return with_revisions(journey, (name, *revisions_of(journey)))


def joined(*lines: Iterable[str]) -> tuple[str, ...]:
    """Return the states of several lines as one, each once, the newest of every line first."""
    return tuple(dict.fromkeys(name for name in chain.from_iterable(zip_longest(*lines)) if name is not None))


def in_common(mine: JourneyMap, theirs: JourneyMap) -> str | None:
    """Return the newest state that both copies of a map go back to, none when there is none that they still name."""
    known = set(revisions_of(theirs))
    return next((name for name in revisions_of(mine) if name in known), None)


def says_the_same(one: JourneyMap, other: JourneyMap) -> bool:
    """Tell whether two maps are the same, whenever they were saved."""
    return one is other or with_revisions(one, ()) == with_revisions(other, ())
