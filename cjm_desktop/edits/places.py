"""Tuples of records with one put in, moved or taken out."""

from typing import TypeVar

from cjm_desktop.model.lookup import Named, index_of

N = TypeVar("N", bound=Named)


def inserted(records: tuple[N, ...], record: N, before: str | None) -> tuple[N, ...]:
    """Return records with one more, at the end or before the one with an id."""
    index = len(records) if before is None else index_of(records, before)
    return (*records[:index], record, *records[index:])


def removed(records: tuple[N, ...], name: str) -> tuple[N, ...]:
    """Return records without the one with an id."""
    index = index_of(records, name)
    return (*records[:index], *records[index + 1 :])


def moved(records: tuple[N, ...], name: str, before: str | None) -> tuple[N, ...]:
    """Return records with one at the end or before another; before itself it stays where it is."""
    record = records[index_of(records, name)]
    return records if before == name else inserted(removed(records, name), record, before)


def following(records: tuple[N, ...], name: str) -> str | None:
    """Return the id of the record after one, none for the last."""
    index = index_of(records, name) + 1
    return records[index].id if index < len(records) else None
