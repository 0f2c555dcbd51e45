"""Which saved states of maps are kept for how long: rules without a disk.

Of two versions of a map the later one has the higher number. Clocks only say how old something is; one that goes wrong
puts nothing in another order.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_AT_ALL: Final = dt.timedelta(0)


@dataclass(frozen=True, slots=True)
class Version:
    """A saved state of a map, as far as its file tells without being opened."""

    file: Path
    number: int
    kept: dt.datetime
    """Since when it is kept, in UTC."""
    by_itself: bool
    """Whether the program saved it after a pause, unasked."""
    mark: str
    """The first half of the SHA-256 of the map's bytes, as hexadecimal digits."""
    size: int
    """Bytes that it takes."""
    is_named: bool = False
    """Whether somebody gave it a name: then it stays as long as it has one."""


@dataclass(frozen=True, slots=True)
class Span:
    """Up to which age one version is kept in what time: the last one. Without a time every one is."""

    age: dt.timedelta
    every: dt.timedelta


SPANS: Final = (
    Span(dt.timedelta(hours=2), _AT_ALL),
    Span(dt.timedelta(days=1), dt.timedelta(minutes=15)),
    Span(dt.timedelta(days=31), dt.timedelta(days=1)),
    Span(dt.timedelta(days=366), dt.timedelta(days=7)),
)
"""From young to old. Each time is a whole number of the one before it, so what stays later has stayed until then."""
BY_ITSELF: Final = dt.timedelta(minutes=5)
"""Of versions that the program saved by itself, one in this time is kept where all others are."""
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def outlived(versions: Iterable[Version], now: dt.datetime) -> list[Version]:
    """Return the versions of a map that are no longer kept for their age; the newest one is, and those with a name.

    These stand for no others: of those without a name as many stay as if there were no names.
    """
    gone: list[Version] = []
    taken: set[Hashable] = set()
    for place, version in enumerate(sorted(versions, key=lambda each: each.number, reverse=True)):
        if version.is_named:
            continue
        slot = _slot(version, now)
        if place and (slot is None or slot in taken):
            gone.append(version)
        elif slot is not None:
            taken.add(slot)
    return gone


def _slot(version: Version, now: dt.datetime) -> Hashable:
    """Return what a version shares with those of which one stays; none when it is too old for any."""
    age = now - version.kept
    span = next((span for span in SPANS if age <= span.age), None)
    if span is None:
        return None
    every = span.every or (BY_ITSELF if version.by_itself else _AT_ALL)
    return (every, (version.kept - _EPOCH) // every) if every else version.number


def too_much(maps: Mapping[str, Sequence[Version]], most: int) -> list[Version]:
    """Return the versions that go so that all of them together take at most so many bytes.

    The map that takes the most loses its oldest one without a name, again and again: a small map never pays for a large
    one. The newest version of every map stays, whatever it takes, and so do those with a name.
    """
    sizes = defaultdict[str, int](int, {name: sum(each.size for each in kept) for name, kept in maps.items()})
    left = {name: _nameless(sorted(versions, key=lambda each: each.number)[:-1]) for name, versions in maps.items()}
    total = sum(sizes.values())
    gone: list[Version] = []
    while total > most:
        largest = max((name for name, kept in left.items() if kept), key=sizes.__getitem__, default=None)
        if largest is None:
            break
        oldest = left[largest].pop(0)
        gone.append(oldest)
        sizes[largest] -= oldest.size
        total -= oldest.size
    return gone


def _nameless(versions: Sequence[Version]) -> list[Version]:
    return [version for version in versions if not version.is_named]
