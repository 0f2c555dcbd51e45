"""The figures of data for a map: step by step what ratings, durations, customers and outcomes say."""

from collections import Counter
from dataclasses import dataclass

from cjm_desktop.edits.evidence import Quote, Series
from cjm_desktop.interchange.evidence.cells import plain
from cjm_desktop.interchange.evidence.making import Making
from cjm_desktop.interchange.evidence.quotes import quotes_of
from cjm_desktop.interchange.evidence.rows import Rows
from cjm_desktop.interchange.evidence.table import BadCell, DataTable
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import DataColumn, Dataset
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Text


@dataclass(frozen=True, slots=True)
class Found:
    """What data say, ready to be put into a map, and what of them could not be understood."""

    dataset: Dataset
    """The dataset as it was asked for, with the day of the data."""
    series: tuple[Series, ...]
    quotes: tuple[Quote, ...]
    rows: int
    """Rows that count."""
    placed: int
    """Rows of them that are at a step of the map."""
    faults: tuple[BadCell, ...]
    """The first of what could not be read."""
    fault_count: int
    remarks: tuple[Text, ...]
    """What else a person should know: repeated rows, empty cells, days that could be read otherwise."""


def figures_of(table: DataTable, dataset: Dataset, journey: JourneyMap, progress: Progress = unheard) -> Found:
    """Return what a table says by the plan, the names and the feeds of a dataset.

    Rows without a step count in the figures of the whole only. With several columns of ratings each rates what it is
    about; with one, its row says that.

    Raises:
        Cancelled: by the progress.
    """
    progress(0)
    rows = Rows(table, dataset, journey)
    progress(0.3)
    days = rows.days()
    newest = max((day for day in days or () if day is not None), default=None)
    making = Making(rows, dataset, journey)
    series: list[Series] = []
    for number, feed in enumerate(dataset.feeds):
        progress(0.3 + 0.5 * number / len(dataset.feeds))
        series.append(making.series(feed))
    progress(0.8)
    quotes = quotes_of(rows, dataset, days, list(step_order(journey)))
    progress(1)
    known = step_order(journey)
    placed = rows.count if rows.is_wide else sum(place in known for place in rows.places)
    if rows.count > placed:
        said = Text("Data", "Rows that are at no step of the map, in the figures of the whole only: {count}")
        rows.remarks.append(said(count=rows.count - placed))
    dated = changed(dataset, date=newest or dataset.date, rows=table.count)
    at = {head: place for place, head in enumerate(table.heads)}
    faults = tuple(sorted(rows.faults.kept, key=lambda fault: (fault.row, at.get(fault.column, -1))))
    remarks = tuple(dict.fromkeys((*rows.remarks, *making.remarks)))
    return Found(dated, tuple(series), quotes, rows.count, placed, faults, rows.faults.count, remarks)


def outcomes_in(table: DataTable, column: DataColumn) -> list[tuple[str, int]]:
    """Return what stands in a column of outcomes, each with its number of rows, the most frequent first."""
    counts = Counter(excerpt(plain(cell)) for cell in table.column(column.name) or ())
    return [(text, count) for text, count in counts.most_common() if text]
