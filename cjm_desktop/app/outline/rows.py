"""How a row of names becomes another one, change by change: what Qt's views can follow without losing their place."""

from collections.abc import Iterator, Sequence
from typing import Literal

Change = tuple[Literal["remove", "insert", "move"], int, int]
"""Rows from the first to the last number go or come; the row of the first number moves to the place of the last."""


def changes(before: Sequence[str], after: Sequence[str]) -> Iterator[Change]:
    """Yield what makes one row of names the other one; each change counts in the row that those before it left.

    No name is in a row twice. A single name that has moved is one change, however far it went.
    """
    row = list(before)
    yield from _removals(row, frozenset(after))
    there = frozenset(row)
    place = 0
    while place < len(after):
        name, last = after[place], place
        if name not in there:
            while last + 1 < len(after) and after[last + 1] not in there:
                last += 1
            row[place:place] = after[place : last + 1]
            yield "insert", place, last
        elif row[place] != name:
            source, target = row.index(name), place
            if source == place + 1:  # rather than all others coming back by one, the one that is here has gone on
                source, target = place, min(after.index(row[place]), len(row) - 1)
            row.insert(target, row.pop(source))
            yield "move", source, target
        place = last + 1


def _removals(row: list[str], kept: frozenset[str]) -> Iterator[Change]:
    """Take out of a row what is not kept, from its end."""
    end = len(row)
    while end > 0:
        if row[end - 1] in kept:
            end -= 1
            continue
        first = end - 1
        while first > 0 and row[first - 1] not in kept:
            first -= 1
        del row[first:end]
        yield "remove", first, end - 1
        end = first
