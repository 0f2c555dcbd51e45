"""What was found in a map, and what the map is when it is replaced."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from time import process_time
from typing import Final, NamedTuple

from cjm_desktop.app.find.pattern import Match, Wanted, filled, matcher
from cjm_desktop.edits.replacing import with_texts
from cjm_desktop.limits import PATTERN_LETTERS
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.texts import TextAt, texts_in
from cjm_desktop.words import Fault, Text

_PATIENCE: Final = 1.0
"""Seconds of work that a regular expression may take for a whole map."""


class Hit(NamedTuple):
    """Something that was found."""

    at: TextAt
    match: Match

    @property
    def is_locked(self) -> bool:
        """Whether its lane is locked."""
        return self.at.lane is not None and self.at.lane.locked


@dataclass(frozen=True, slots=True)
class Found:
    """All that was found in a map."""

    journey: JourneyMap
    wanted: Wanted
    hits: tuple[Hit, ...] = ()
    too_long: int = 0
    """In how many texts nothing was looked for, because they are too long for a regular expression."""


def find_in(journey: JourneyMap, wanted: Wanted) -> Found:
    """Find something in all texts of a map.

    Raises:
        Fault: it is no regular expression, or one that takes too long.
    """
    if not wanted.term:
        return Found(journey, wanted)
    find = matcher(wanted)
    hits: list[Hit] = []
    too_long = 0
    start = process_time()
    for at in texts_in(journey):
        if wanted.regular and len(at.text) > PATTERN_LETTERS:
            too_long += 1
            continue
        hits.extend(Hit(at, match) for match in find(at.text))
        if wanted.regular and process_time() - start > _PATIENCE:
            raise Fault(Text("Find", "This expression takes too long in this map. Write it simpler."))
    return Found(journey, wanted, tuple(hits), too_long)


def replaced(found: Found, hits: Iterable[Hit], template: str) -> JourneyMap:
    """Return the map with something else in place of some of the hits; what is locked is left alone.

    Raises:
        Fault: a text does not fit where it is to stand, or the template names a group that is not there.
    """
    free = (hit for hit in hits if not hit.is_locked)
    texts = [
        (at, _rewritten(at.text, [hit.match for hit in some], template, regular=found.wanted.regular))
        for at, some in groupby(free, key=lambda hit: hit.at)
    ]
    return with_texts(found.journey, texts)


def _rewritten(text: str, matches: Sequence[Match], template: str, *, regular: bool) -> str:
    parts: list[str] = []
    end = 0
    for match in matches:
        parts += (text[end : match.start], filled(template, match) if regular else template)
        end = match.end
    return "".join((*parts, text[end:]))


def after_replacing(found: Found, place: int, now: Found) -> int | None:
    """Return which hit comes next, now that the one at a place was replaced: none that is part of the new text."""
    old = found.hits[place]
    spot = old.at[:4]
    end_of_rest = len(old.at.text) - old.match.end
    for number, hit in enumerate(now.hits[place:], place):
        if hit.at[:4] != spot or hit.match.start >= len(hit.at.text) - end_of_rest:
            return number
    return 0 if now.hits else None
