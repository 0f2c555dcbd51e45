"""Looking at a file of data: what it holds, what that means on the map, and what would be made of it. Work of jobs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from cjm_desktop.app.evidence.feeds import Which, which
from cjm_desktop.app.evidence.sorts import ColumnSort, sort_of
from cjm_desktop.edits.evidence import Fed, with_evidence
from cjm_desktop.interchange.evidence import (
    DataTable,
    Found,
    NameFound,
    Reading,
    ends_of,
    feeds_for,
    figures_of,
    guessed,
    names_in,
    offers_for,
    read_table,
    refreshed,
    with_names,
)
from cjm_desktop.interchange.evidence.cells import numbers_in
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import DataColumn, Dataset, Feed
from cjm_desktop.model.ids import NewId, new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Progress, within
from cjm_desktop.words import Text

_READ: Final = 0.6
"""The part of the work that reading is."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a file holds, and what it is called."""

    data: bytes
    file: str
    known: Dataset | None = None
    """The dataset of the map of which it is a newer file."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A table, and what stands in its columns."""

    source: Source
    table: DataTable
    sorts: tuple[ColumnSort, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a table is to mean in a map, and what it is to feed there or not; of all else what is most likely."""

    journey: JourneyMap
    dataset: Dataset
    ticks: Mapping[Which, bool] = field(default_factory=dict[Which, bool])


@dataclass(frozen=True, slots=True)
class Looked:
    """What a table means, and what is made of it."""

    seen: Seen
    names: tuple[NameFound, ...]
    possible: tuple[Feed, ...]
    ticks: Mapping[Which, bool]
    found: Found
    fed: Fed
    remarks: tuple[Text, ...]
    """What a person should know of all that."""
    is_something: bool
    """Whether anything of it belongs into the map."""
    is_changed: bool
    """Whether the map is another one with it: one that has all of it already is not."""

    @property
    def dataset(self) -> Dataset:
        """What the table means."""
        return self.found.dataset


def first_look(source: Source, journey: JourneyMap, progress: Progress) -> Looked:
    """Look at a file: what it most likely means, or what it means as a newer one of a dataset of the map.

    Raises:
        Fault: it is no table, or has nothing of that dataset.
    """
    sheet = None if source.known is None else source.known.sheet or None
    return _meant(_seen(source, Reading(sheet=sheet), progress), journey, new_id, progress)


def read_again(before: Looked, reading: Reading, wanted: Wanted, progress: Progress) -> Looked:
    """Look at a file read in another way; where its columns are others, what they mean is found out anew."""
    seen = _seen(before.seen.source, reading, progress)
    if seen.table.heads == before.seen.table.heads:
        return looked_at(seen, wanted, progress)
    return _meant(seen, wanted.journey, lambda: wanted.dataset.id, progress)


def _meant(seen: Seen, journey: JourneyMap, new_id: NewId, progress: Progress) -> Looked:
    """Find out what a table means: by itself, or as a newer one of a dataset of the map."""
    known = seen.source.known
    if known is None:
        return looked_at(seen, Wanted(journey, guessed(seen.table, journey, new_id)), progress)
    dataset, remarks = refreshed(seen.table, known, journey)
    ticks = dict.fromkeys(map(which, offers_for(dataset, journey)), False)
    ticks |= dict.fromkeys(map(which, dataset.feeds), True)
    return looked_at(seen, Wanted(journey, dataset, ticks), progress, remarks)


def looked_at(seen: Seen, wanted: Wanted, progress: Progress, remarks: Sequence[Text] = ()) -> Looked:
    """Find out what a table makes of a map.

    Raises:
        Fault: a column holds more names than anybody means.
    """
    journey, table = wanted.journey, seen.table
    plan = tuple(_complete(column, seen) for column in wanted.dataset.plan)
    dataset = with_names(table, changed(wanted.dataset, plan=plan), journey)
    possible = _possible(dataset, journey)
    likely = dict.fromkeys(map(which, feeds_for(dataset, journey)), True)
    ticks = {**likely, **wanted.ticks}
    dataset = changed(dataset, feeds=tuple(feed for feed in possible if ticks.get(which(feed))))
    found = figures_of(table, dataset, journey, within(progress, _READ, 0.95))
    fed = with_evidence(journey, found.dataset, found.series, found.quotes, new_id)
    said = (*remarks, *found.remarks, *fed.notes)
    is_something = bool(found.quotes) or any(series.figures for series in found.series)
    is_changed = is_something and fed.journey != journey
    return Looked(
        seen,
        names_in(table, found.dataset),
        possible,
        wanted.ticks,
        found,
        fed,
        tuple(dict.fromkeys(said)),
        is_something,
        is_changed,
    )


def _seen(source: Source, reading: Reading | None, progress: Progress) -> Seen:
    table = read_table(source.data, source.file, reading, within(progress, 0, _READ * 0.8))
    sorts: list[ColumnSort] = []
    for number, cells in enumerate(table.columns):
        progress(_READ * (0.8 + 0.2 * number / len(table.columns)))
        sorts.append(sort_of(cells, table.reading))
    return Seen(source, table, tuple(sorts))


def _possible(dataset: Dataset, journey: JourneyMap) -> tuple[Feed, ...]:
    """Return what a plan can feed; what it feeds in the map already is the same as there."""
    before = (feed for each in journey.datasets if each.id == dataset.id for feed in each.feeds)
    known = {which(feed): feed for feed in before if feed.lane}
    return tuple(known.get(which(feed), feed) for feed in offers_for(dataset, journey))


def _complete(column: DataColumn, seen: Seen) -> DataColumn:
    """Return a column with what its role needs and a person has not said: the ends of ratings, a unit of durations."""
    cells = seen.table.column(column.name)
    if cells is None:
        return column
    if column.says in ("rating", "mean") and column.low is None and column.high is None:
        low, high = ends_of(numbers_in(cells, seen.table.reading.decimal).known)
        return changed(column, low=low, high=high)
    return changed(column, unit="s") if column.says == "duration" and not column.unit else column
