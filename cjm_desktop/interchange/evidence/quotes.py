"""What customers said, a few of each step: the newest or the most telling."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from cjm_desktop.edits.evidence import Quote
from cjm_desktop.interchange.evidence.rows import Rows
from cjm_desktop.limits import LONGEST_PROSE
from cjm_desktop.model.datasets import Dataset
from cjm_desktop.model.text import clean_prose

_TELLING: Final = 200
"""Letters beyond which a comment does not tell more."""
_STARS: Final = 5.0


def quotes_of(
    rows: Rows, dataset: Dataset, days: Sequence[dt.date | None] | None, order: Sequence[str]
) -> tuple[Quote, ...]:
    """Return at most so many comments of each step as a dataset wants, step by step; none is there twice.

    Most telling are those with the strongest ratings, and among them the longer ones.
    """
    column = rows.column("comment")
    if column is None or not dataset.quotes:
        return ()
    texts = rows.texts(column)
    stars = _stars(rows)
    days = days or [None] * rows.count
    people = rows.personas or [None] * rows.count
    known = frozenset(order)
    found: dict[str, dict[str, Quote]] = {}
    for step, text, day, star, who in zip(rows.places, texts, days, stars, people, strict=True):
        if step is None or step not in known or text is None:
            continue
        at_step = found.setdefault(step, {})
        key = " ".join(text[:LONGEST_PROSE].split())
        before = at_step.get(key)
        if before is None or (day is not None and (before.date is None or day > before.date)):
            at_step[key] = Quote(step, key, day, star, who)
    picked: list[Quote] = []
    for step in order:
        ranked = sorted(found.get(step, {}).values(), key=_newest if dataset.pick == "newest" else _most_telling)
        picked += [_clean(quote) for quote in ranked[: dataset.quotes]]
    return tuple(quote for quote in picked if quote.text)


def _clean(quote: Quote) -> Quote:
    return Quote(quote.step, str(clean_prose(quote.text)), quote.date, quote.stars, quote.persona)


def _newest(quote: Quote) -> tuple[int, float]:
    day = 0 if quote.date is None else -quote.date.toordinal()
    return day, -min(len(quote.text), _TELLING)


def _most_telling(quote: Quote) -> tuple[float, int, int]:
    strength = 0.0 if quote.stars is None else abs(quote.stars - _STARS / 2)
    day = 0 if quote.date is None else -quote.date.toordinal()
    return -strength, -min(len(quote.text), _TELLING), day


def _stars(rows: Rows) -> Sequence[float | None]:
    """Return the rating of each row as 0 to 5 stars; five points stay as they are."""
    ratings = next(iter(rows.ratings("rating")), None) if not rows.is_wide else None
    if ratings is None:
        return [None] * rows.count
    low, high = ratings.column.low or 0.0, ratings.column.high or _STARS
    if low >= 0:
        return [None if value is None else min(_STARS, value * _STARS / high) for value in ratings.values]
    return [None if value is None else (value - low) / (high - low) * _STARS for value in ratings.values]
