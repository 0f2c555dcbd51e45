"""The order of things that two sides have put in order."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Hashable, Sequence
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def steady(before: Sequence[T], after: Sequence[T]) -> set[T]:
    """Return as many things as possible that need not have moved to come into a new order: a longest rising row."""
    if before == after:
        return {*before}
    places = {thing: place for place, thing in enumerate(before)}
    ends: list[int] = []
    rows: list[T] = []
    """For each length the row that ends furthest to the left: the place of its end, and what stands there."""
    previous: dict[T, T | None] = {}
    for thing in after:
        length = bisect_left(ends, places[thing])
        previous[thing] = rows[length - 1] if length else None
        ends[length : length + 1] = [places[thing]]
        rows[length : length + 1] = [thing]
    row: set[T] = set()
    thing = rows[-1] if rows else None
    while thing is not None:
        row.add(thing)
        thing = previous[thing]
    return row


def joined(base: Sequence[T], mine: Sequence[T], theirs: Sequence[T], here: Collection[T]) -> list[T]:
    """Return the things that are to be here in an order that has what each side did to it, mine first.

    Each of them is in one row at least. What only they have, or have moved, comes behind what it stands behind there.
    """
    ours, others = set(mine), set(theirs)
    moved_here, moved_there = _moved(base, mine), _moved(base, theirs)
    coming = {one for one in theirs if one in here and (one not in ours or one in moved_there - moved_here)}
    if not coming:
        return [one for one in mine if one in here]
    behind: dict[T | None, list[T]] = defaultdict(list)
    anchor: T | None = None
    staying = {one for one in mine if one in here and one not in coming}
    for one in theirs:
        if one in coming:
            behind[anchor].append(one)
        elif one in staying and one not in moved_here:
            anchor = one
    row: list[T] = []
    waiting = behind[None]
    for one in mine:
        if one in staying:
            if one in others:  # what only mine has here stays with what it stands behind
                row += waiting
                waiting = behind[one]
            row.append(one)
    return row + waiting


def _moved(before: Sequence[T], after: Sequence[T]) -> set[T]:
    """Return the things of both rows that changed places."""
    both = set(before).intersection(after)
    return both - steady([one for one in before if one in both], [one for one in after if one in both])
