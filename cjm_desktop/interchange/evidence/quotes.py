"""What customers said, a few of each step: the newest or the most telling."""

import datetime as dt
from collections.abc import Iterable, Sequence
from heapq import nsmallest
from itertools import zip_longest
from typing import Final

from cjm_desktop.edits.evidence import Quote
from cjm_desktop.interchange.evidence.rows import Rows
from cjm_desktop.limits import CELL_LETTERS
from cjm_desktop.model.datasets import Dataset
from cjm_desktop.model.text import clean_prose

_TELLING: Final = 200
"""Letters beyond which a comment does not tell more."""
_STARS: Final = 5.0


def quotes_of(
    rows: Rows, dataset: Dataset, days: Sequence[dt.date | None] | None, order: Sequence[str]
) -> tuple[Quote, ...]:
    """Return at most so many comments of each step as a dataset wants, step by step; none is there twice.

    Most telling are those with the strongest ratings, the worst and the best in turn, and among them the longer ones.
    """
    column = rows.column("comment")
    if column is None or not dataset.quotes:
        return ()
    stars, days = _stars(rows), days or [None] * rows.count
    known: dict[str, dict[str, int]] = {step: {} for step in order}
    for at, (step, text) in enumerate(zip(rows.places, rows.texts(column), strict=True)):
        if text is not None and (said := known.get(step or "")) is not None:
            words = " ".join(text[:CELL_LETTERS].split())
            before = said.get(words)
            if before is None or _ordinal(days[at]) > _ordinal(days[before]):
                said[words] = at

    def newest(said: tuple[str, int]) -> tuple[float, ...]:
        words, at = said
        return -_ordinal(days[at]), -min(len(words), _TELLING), at

    def most_telling(said: tuple[str, int]) -> tuple[float, ...]:
        words, at = said
        star = stars[at]
        strength = 0.0 if star is None else abs(star - _STARS / 2)
        return -strength, -min(len(words), _TELLING), -_ordinal(days[at]), at

    def picked(said: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
        if dataset.pick == "newest":
            return nsmallest(dataset.quotes, said, newest)
        sides: tuple[list[tuple[str, int]], ...] = ([], [])
        for each in said:
            sides[_is_good(stars[each[1]])].append(each)
        best = (nsmallest(dataset.quotes, side, most_telling) for side in sides)
        return [each for pair in zip_longest(*best) for each in pair if each is not None][: dataset.quotes]

    people = rows.personas or [None] * rows.count
    quotes = (
        Quote(step, str(clean_prose(words)), days[at], stars[at], people[at])
        for step in order
        for words, at in picked(known[step].items())
    )
    return tuple(quote for quote in quotes if quote.text)


def _is_good(star: float | None) -> bool:
    return star is None or star >= _STARS / 2


def _ordinal(day: dt.date | None) -> int:
    return 0 if day is None else day.toordinal()


def _stars(rows: Rows) -> Sequence[float | None]:
    """Return the rating of each row as 0 to 5 stars; five points stay as they are."""
    ratings = next(iter(rows.ratings), None) if not rows.is_wide else None
    if ratings is None:
        return [None] * rows.count
    low, high = ratings.column.low or 0.0, ratings.column.high or _STARS
    if low >= 0:
        return [None if value is None else min(_STARS, value * _STARS / high) for value in ratings.values]
    return [None if value is None else (value - low) / (high - low) * _STARS for value in ratings.values]
