"""What stands in the cells of data: numbers, days, durations, as anybody writes them, understood column by column.

Each different text of a column is looked at once, so a column of 100,000 ratings costs as much as its five ratings.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Generic, Literal, TypeVar

from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.limits import LARGEST_AMOUNT
from cjm_desktop.words import parse_duration
from cjm_desktop.words.numbers import read_number

V = TypeVar("V")
Decimal = Literal[".", ","]

_MISSING: Final = frozenset(
    ["", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "-", "–", "—", "--", ".", "?", "无", "無", "缺失", "未填"]
)
_NUMBER: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
_OF: Final = re.compile(r"([^/]+)/\s*\d{1,3}")
_STARS: Final = re.compile(r"(?:★|⭐\ufe0f?)+[☆✩]*")
_DAY: Final = re.compile(r"(\d{1,4})\s*([-/.年])\s*(\d{1,2})\s*[-/.月]\s*(\d{1,4})日?(?:[ T,].*)?")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MONTH: Final = re.compile(r"[^\W\d_]{3}")
_TIME: Final = re.compile(r"\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:\s*[apAP]\.?[mM]\.?)?")
_CLOCK: Final = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2}(?:[.,]\d+)?)")
_MARKS: Final[tuple[Decimal, Decimal]] = (".", ",")
_LOOKED_AT: Final = 500
"""Different texts with a mark by which a column is judged."""
_LONGEST: Final = 60
"""Letters of a number, day or duration: nobody writes longer ones."""
MINUTES: Final[Mapping[str, float]] = {"ms": 1 / 60_000, "s": 1 / 60, "min": 1, "h": 60, "d": 1440, "w": 10_080}
"""Minutes in the units in which durations are counted."""


def plain(cell: Cell) -> str:
    """Return what stands in a cell as a text, a whole number without its point."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else cell.isoformat(" ") if isinstance(cell, dt.datetime) else str(cell)


def is_missing(cell: Cell) -> bool:
    """Tell whether a cell says that there is nothing: empty, NA, n/a, null, a dash."""
    return cell is None or (isinstance(cell, str) and cell.strip().casefold() in _MISSING)


def name_or_none(cell: Cell) -> str | None:
    """Return what stands in a cell as a text, none where it says that there is nothing."""
    return None if is_missing(cell) else plain(cell)


def looks_like_value(cell: Cell) -> bool:
    """Tell whether a cell is a number or a day, and so no name of a column."""
    if not isinstance(cell, str):
        return cell is not None
    text = _folded(cell)
    return read_number(text) is not None or _DAY.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Read(Generic[V]):
    """A column as it was understood: a value for each cell, none where there is none."""

    values: list[V | None]
    bad: frozenset[Cell]
    """The cells that say something else."""
    missing: int
    """How many cells say that there is nothing."""

    @property
    def known(self) -> list[V]:
        """The values that there are."""
        return [value for value in self.values if value is not None]


def _read(cells: Sequence[Cell], one: Callable[[Cell], V | None]) -> Read[V]:
    different = set(cells)
    missing = {cell for cell in different if is_missing(cell)}
    values: dict[Cell, V | None] = {cell: None if cell in missing else one(cell) for cell in different}
    bad = frozenset(cell for cell in different if values[cell] is None and cell not in missing)
    read = [values[cell] for cell in cells]
    gone = sum(cell in missing for cell in cells) if missing else 0
    return Read(read, bad, gone)


def numbers_in(cells: Sequence[Cell], decimal: Decimal | None = None) -> Read[float]:
    """Return the numbers of a column; the whole column decides what its commas and points mean.

    “4/5” is 4, stars are counted, per cent signs do not count.
    """
    mark = decimal or decimal_of(cells)
    return _read(cells, lambda cell: _number(cell, mark))


def decimal_of(cells: Iterable[Cell]) -> Decimal:
    """Return which mark stands before the decimals of a column: the one with which more of its texts are numbers.

    Where both do as well, a comma does that is followed by other than three digits, or stands behind a point or a 0.
    """
    texts = [_folded(cell) for cell in dict.fromkeys(cells) if isinstance(cell, str) and ("," in cell or "." in cell)]
    with_comma = [text for text in texts if "," in text]
    if not with_comma:
        return "."
    looked_at = [*with_comma[:_LOOKED_AT], *(text for text in texts[:_LOOKED_AT] if "," not in text)]
    by_point, by_comma = (sum(_number(text, mark) is not None for text in looked_at) for mark in _MARKS)
    if by_point != by_comma:
        return "." if by_point > by_comma else ","
    for text in with_comma:
        if (mark := _decimal_in(text)) is not None:
            return mark
    return "."


def _decimal_in(text: str) -> Decimal | None:
    """Return which mark a number with a comma has before its decimals, none where it may be either."""
    before, _, after = text.rpartition(",")
    digits = re.match(r"\d*", after)
    if "." in after or "," in before:
        return "."
    return "," if "." in before or (digits and len(digits[0]) not in (0, 3)) or before.lstrip("+-") == "0" else None


def _number(cell: Cell, mark: Decimal) -> float | None:
    if isinstance(cell, bool):
        return float(cell)
    if isinstance(cell, int | float):
        return float(cell) if abs(cell) <= LARGEST_AMOUNT else None
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        return None
    text = _folded(cell).rstrip("%").strip()
    if _STARS.fullmatch(text):
        return float(text.count("★") + text.count("⭐"))
    if (whole := _OF.fullmatch(text)) is not None:
        text = whole[1].strip()
    group = "," if mark == "." else "."
    text = re.sub(r"(?<=\d)[ '’_](?=\d{3})", "", text)
    if group in text:
        if not re.fullmatch(rf"[+-]?\d{{1,3}}(?:\{group}\d{{3}})+(?:\{mark}\d*)?", text):
            return None
        text = text.replace(group, "")
    text = text.replace(",", ".")
    number = float(text) if _NUMBER.fullmatch(text) else None
    return number if number is not None and abs(number) <= LARGEST_AMOUNT else None


def _folded(text: str) -> str:
    """Return a text with digits and signs as ASCII has them."""
    return text.strip() if text.isascii() else unicodedata.normalize("NFKC", text).replace("−", "-").strip()


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a column, and whether its order of day and month is known."""

    read: Read[dt.date]
    day_first: bool
    is_known: bool
    """Whether the column tells the order, or has no use for it."""


def days_in(cells: Sequence[Cell], *, day_first: bool | None = None) -> Days:
    """Return the days of a column; where only their order tells day from month, the whole column decides it."""
    firsts = seconds = 0
    has_use = False
    for cell in set(cells):
        found = _DAY.fullmatch(_folded(cell)) if isinstance(cell, str) and len(cell) <= _LONGEST else None
        if found is not None and len(found[1]) < 3 and found[2] != "年":
            has_use = True
            firsts += int(found[1]) > 12
            seconds += int(found[3]) > 12
    is_known = not has_use or firsts != seconds
    first = firsts >= seconds if day_first is None else day_first
    return Days(_read(cells, lambda cell: _day(cell, day_first=first)), first, is_known)


def _day(cell: Cell, *, day_first: bool) -> dt.date | None:
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.date):
        return cell
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        return None
    text = _folded(cell)
    found = _DAY.fullmatch(text)
    if found is None:
        is_said = _YEAR.search(text) and _MONTH.search(text)
        return _day_in_words(_TIME.sub("", text), day_first=day_first) if is_said else None
    one, two, three = int(found[1]), int(found[3]), int(found[4])
    if len(found[1]) > 2:
        year, month, day = one, two, three
    else:
        year = three + (0 if len(found[4]) > 2 else 2000 if three < 69 else 1900)
        day, month = (one, two) if day_first else (two, one)
    with suppress(ValueError):
        return dt.date(year, month, day)
    return None


@lru_cache(maxsize=4096)
def _day_in_words(text: str, *, day_first: bool) -> dt.date | None:
    """Return a day written with words, such as “12 May 2026, 10:30”; none unless day, month and year are all said."""
    from dateutil.parser import parse  # noqa: PLC0415 - most data write days in figures

    days: set[dt.date] = set()
    for usual in (dt.datetime(2000, 1, 1), dt.datetime(2004, 2, 2)):  # noqa: DTZ001 - what is not said
        try:
            days.add(parse(text, default=usual, dayfirst=day_first, ignoretz=True).date())
        except (ValueError, OverflowError, TypeError):
            return None
    return days.pop() if len(days) == 1 else None


def minutes_in(cells: Sequence[Cell], unit: str, decimal: Decimal | None = None) -> Read[float]:
    """Return the durations of a column in minutes: numbers of a unit, 1:02:30, or words such as “2 h 15 min”.

    Two numbers with a colon are minutes and seconds, unless the unit is hours.
    """
    mark = decimal or decimal_of(cells)
    size = MINUTES.get(unit, MINUTES["s"])

    def minutes(cell: Cell) -> float | None:
        number = _number(cell, mark)
        if number is not None:
            return number * size if number >= 0 else None
        if not isinstance(cell, str) or len(cell) > _LONGEST:
            return None
        text = _folded(cell)
        clock = _CLOCK.fullmatch(text)
        if clock is None:
            return parse_duration(text)
        first, second = float(clock[2]), float(clock[3].replace(",", "."))
        if clock[1] is not None:
            return float(clock[1]) * 60 + first + second / 60
        return first * 60 + second if unit == "h" else first + second / 60

    return _read(cells, minutes)
