"""What stands in a column of data, in a few words: numbers from where to where, days, or words."""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from cjm_desktop.interchange.evidence.cells import Read, days_in, is_missing, numbers_in
from cjm_desktop.interchange.evidence.names import name_in
from cjm_desktop.interchange.evidence.table import Reading
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.words import Text
from cjm_desktop.words.numbers import say_figure

_NUMBERS: Final = Text("Evidence", "Numbers · {low} to {high}")
_DAYS: Final = Text("Evidence", "Dates · {first} to {last}")
_WORDS: Final = Text("Evidence", "Text · different: {count}")
_EMPTY: Final = Text("Evidence", "Empty")
_GAPS: Final = Text("Evidence", "{sort} · empty: {count}")
_MOST_BAD: Final = 0.1
"""The part of a column that may be none of the sort that it is called."""
_LOOKED_AT: Final = 200
"""Cells by which it is seen that a column is none of numbers, or none of days."""
_LONGEST_GAP: Final = 20
"""Letters that a cell may have which says that there is nothing."""
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
    """Return what stands in a column: what nearly all of its cells are. What its beginning is not is not looked for."""
    different = set(cells)
    known = {cell for cell in different if (isinstance(cell, str) and len(cell) > _LONGEST_GAP) or not is_missing(cell)}
    if not known:
        return ColumnSort(_EMPTY)
    gaps = sum(cell not in known for cell in cells) if len(known) < len(different) else 0
    looked = list(islice((cell for cell in cells if cell in known), _LOOKED_AT))
    numbers = _numbers(looked, reading, looked) and _numbers(cells, reading, known)
    said = numbers or (_days(looked, reading, looked) and _days(cells, reading, known)) or _WORDS(count=len(known))
    return ColumnSort(_GAPS(sort=said, count=gaps) if gaps else said, numbers is not None, _words(known))


def _numbers(cells: Sequence[Cell], reading: Reading, known: Collection[Cell]) -> Text | None:
    read = numbers_in(cells, reading.decimal)
    found = read.known
    return _NUMBERS(low=say_figure(min(found)), high=say_figure(max(found))) if found and _are(read, known) else None


def _days(cells: Sequence[Cell], reading: Reading, known: Collection[Cell]) -> Text | None:
    read = days_in(cells, day_first=None if reading.dates is None else reading.dates == "day-first").read
    found = read.known
    return _DAYS(first=min(found), last=max(found)) if found and _are(read, known) else None


def _are(read: Read[float] | Read[dt.date], known: Collection[Cell]) -> bool:
    return len(read.bad) <= _MOST_BAD * len(known)


def _words(known: Collection[Cell]) -> tuple[str, ...]:
    return tuple(sorted({name_in(cell) for cell in known})) if len(known) <= _MOST_LISTED else ()
