"""What a map of the history holds in memory beyond its neighbour."""

from collections.abc import Iterable
from itertools import chain, takewhile
from operator import is_
from sys import getsizeof
from typing import cast

from cjm_desktop.model.record import Record


def weight_between(one: Record, other: Record) -> int:
    """Return how many bytes the heavier one of two records holds of its own.

    Nothing is copied that did not change, so what both share is the same object: level by level only what differs is
    looked into. An object that stands at different depths is counted as if it were two.
    """
    ours = theirs = 0
    mine, yours = _alone([one], [other])
    while mine or yours:
        ours += sum(map(_size, mine))
        theirs += sum(map(_size, yours))
        mine, yours = _alone(chain.from_iterable(map(_parts, mine)), chain.from_iterable(map(_parts, yours)))
    return max(ours, theirs)


def _alone(some: Iterable[object], others: Iterable[object]) -> tuple[list[object], list[object]]:
    """Return of some things and others each that is only there, once."""
    ours, theirs = list(some), list(others)
    start = _alike(ours, theirs)
    ours, theirs = ours[start:], theirs[start:]
    end = _alike(reversed(ours), reversed(theirs))  # most edits change one thing among thousands
    left = {id(thing): thing for thing in ours[: len(ours) - end]}
    right = {id(thing): thing for thing in theirs[: len(theirs) - end]}
    return [left[name] for name in left.keys() - right.keys()], [right[name] for name in right.keys() - left.keys()]


def _alike(some: Iterable[object], others: Iterable[object]) -> int:
    """Return with how many of the same objects two rows begin."""
    return len(list(takewhile(bool, map(is_, some, others))))


def _size(thing: object) -> int:
    """Return the bytes of a thing without its parts."""
    if not isinstance(thing, Record):
        return getsizeof(thing)
    return sum(map(getsizeof, (thing, thing.__dict__, thing.model_fields_set, thing.model_extra)))


def _parts(thing: object) -> Iterable[object]:
    match thing:
        case Record():
            return chain(thing.__dict__.values(), (thing.model_extra or {}).values())
        case tuple() | list():
            return cast("Iterable[object]", thing)
        case dict():
            return cast("dict[str, object]", thing).values()
        case _:
            return ()
