"""What stands in a column of data, in a few words: numbers from where to where, days, or words."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.interchange.evidence.cells import Read, days_in, is_missing, numbers_in
from cjm_desktop.interchange.evidence.names import name_in
from cjm_desktop.interchange.evidence.table import Reading
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.words import Text
from cjm_desktop.words.numbers import say_figure

_NUMBERS: Final = Text("Evidence", "Numbers · {low} to {high}")
_DAYS: Final = Text("Evidence", "Dates · {first} to {last}")
_WORDS: Final = Text("Evidence", "Words · different: {count}")
_EMPTY: Final = Text("Evidence", "Empty")
_GAPS: Final = Text("Evidence", "{sort} · empty: {count}")
_MOST_BAD: Final = 0.1
"""The part of a column that may be none of the sort that it is called."""
_LOOKED_AT: Final = 200
_MOST_LISTED: Final = 60
"""Different words of a column that can be chosen one by one."""


@dataclass(frozen=True, slots=True)
class ColumnSort:
    """What stands in a column."""

    said: Text
    is_number: bool = False
    words: tuple[str, ...] = ()
    """The different words in it, if they are few."""


def sort_of(cells: Sequence[Cell], reading: Reading) -> ColumnSort:
    """Return what stands in a column: what nearly all of its cells are."""
    different = set(cells)
    known = {cell for cell in different if not is_missing(cell)}
    if not known:
        return ColumnSort(_EMPTY)
    words = _words(known)
    gaps = sum(map(is_missing, cells)) if len(known) < len(different) else 0
    numbers = _numbers(cells, reading, known)
    said = numbers or _days(cells, reading, known) or _WORDS(count=len(known))
    return ColumnSort(_GAPS(sort=said, count=gaps) if gaps else said, numbers is not None, words)


def _numbers(cells: Sequence[Cell], reading: Reading, known: set[Cell]) -> Text | None:
    read = numbers_in(cells, reading.decimal)
    found = read.known
    return _NUMBERS(low=say_figure(min(found)), high=say_figure(max(found))) if found and _are(read, known) else None


def _days(cells: Sequence[Cell], reading: Reading, known: set[Cell]) -> Text | None:
    first = None if reading.dates is None else reading.dates == "day-first"
    looked = [cell for cell in cells[:_LOOKED_AT] if cell in known]
    if looked and not days_in(looked, day_first=first).read.known:
        return None  # words that are no days take longest to be told so
    read = days_in(cells, day_first=first).read
    found = read.known
    return _DAYS(first=min(found), last=max(found)) if found and _are(read, known) else None


def _are(read: Read[float] | Read[dt.date], known: set[Cell]) -> bool:
    return len(read.bad) <= _MOST_BAD * len(known)


def _words(known: set[Cell]) -> tuple[str, ...]:
    return tuple(sorted({name_in(cell) for cell in known})) if len(known) <= _MOST_LISTED else ()
