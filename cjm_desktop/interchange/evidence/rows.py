"""The rows of data as a plan understands them: at which step each is, whose it is, what counts twice."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeVar

from cjm_desktop.interchange.evidence.cells import Read, days_in, minutes_in, name_or_none, numbers_in, plain
from cjm_desktop.interchange.evidence.names import PLACES, meanings
from cjm_desktop.interchange.evidence.table import DataTable, Faults
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.model.datasets import DataColumn, DataRole, Dataset
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text

V = TypeVar("V")
_NO_NUMBER: Final = Text("Data", "“{cell}” is no number; left out.")
_NO_DAY: Final = Text("Data", "“{cell}” is no day; the row counts without it.")
_NO_TIME: Final = Text("Data", "“{cell}” is no duration; left out.")
_NO_COUNT: Final = Text("Data", "“{cell}” is no number of answers; the row is left out.")
_DAY_FIRST: Final = Text("Data", "“{column}” does not tell day from month; it was read as day/month.")
_MONTH_FIRST: Final = Text("Data", "“{column}” does not tell day from month; it was read as month/day.")
_OFF_SCALE: Final = Text("Data", "{cell} is not between {low} and {high}; taken as no answer.")


@dataclass(frozen=True, slots=True)
class Ratings:
    """A column of ratings: what each row says, and at which step it says it."""

    column: DataColumn
    values: Sequence[float | None]
    places: Sequence[str | None]


class Rows:
    """The rows of a table as a plan understands them; what it cannot understand goes to the faults."""

    def __init__(self, table: DataTable, dataset: Dataset, journey: JourneyMap) -> None:
        self._table = table
        self._dataset = dataset
        self._steps = {card.id: card.step for card in cards_of(journey)}
        self.faults = Faults([*table.faults], table.fault_count)
        self.remarks: list[Text] = []
        self._kept = self._once()
        self.numbers = self._only(table.numbers)
        self.count = len(self.numbers)
        self.places = self._places(journey)
        self.personas = self._meant("persona", journey)
        self.customers = self._customers()
        self.weights = self._weights()

    def column(self, *roles: DataRole) -> DataColumn | None:
        """Return the first column of a role that the table has."""
        columns = (column for column in self._dataset.plan if column.says in roles)
        return next((column for column in columns if self._table.column(column.name) is not None), None)

    def cells(self, column: DataColumn) -> Sequence[Cell]:
        """Return the cells of a column."""
        return self._only(self._table.column(column.name) or ())

    def _only(self, cells: Sequence[V]) -> Sequence[V]:
        return cells if self._kept is None else [cells[at] for at in self._kept]

    def _once(self) -> list[int] | None:
        """Return the places of the rows without repeated ones; none where nothing is repeated.

        Rows are the same where a customer is named and everything is the same but what numbers the rows.
        """
        if self.column("customer") is None:
            return None
        said = {column.name for column in self._dataset.plan}
        columns = [
            cells
            for head, cells in zip(self._table.heads, self._table.columns, strict=True)
            if head in said or len(set(cells)) < len(cells)
        ]
        first: dict[tuple[Cell, ...], int] = {}
        for at, row in enumerate(zip(*columns, strict=True)):
            first.setdefault(row, at)
        repeated = self._table.count - len(first)
        if not repeated:
            return None
        said_so = Text("Data", "Rows that repeat another one in everything but their number count once: {count}")
        self.remarks.append(said_so(count=repeated))
        return list(first.values())

    def _meant(self, role: DataRole, journey: JourneyMap) -> Sequence[str | None] | None:
        column = self.column(role)
        if column is None:
            return None
        cells = self.cells(column)
        meant = meanings(self._dataset, journey, role, cells)
        return [meant[cell] for cell in cells]

    def _places(self, journey: JourneyMap) -> Sequence[str | None]:
        """Return the step of each row: by its touchpoint, else its step, its stage, or where all rows are."""
        found: Sequence[str | None] | None = None
        for role in PLACES:
            places = self._meant(role, journey)
            if places is not None:
                found = places if found is None else list(map(_first, found, places))
        usual = self._dataset.step
        if found is None:
            return [usual] * self.count
        return found

    def _customers(self) -> Sequence[str | None] | None:
        column = self.column("customer")
        return None if column is None else [name_or_none(cell) for cell in self.cells(column)]

    def _weights(self) -> Sequence[float] | None:
        """Return for how many each row stands."""
        column = self.column("count")
        if column is None:
            return None
        read = numbers_in(self.cells(column), self._table.reading.decimal)
        self._tell_bad(column, read, _NO_COUNT)
        return [0.0 if value is None or value < 0 else value for value in read.values]

    @cached_property
    def ratings(self) -> Sequence[Ratings]:
        """The columns of ratings, or of means."""
        return tuple(self._ratings())

    def _ratings(self) -> Iterator[Ratings]:
        for column in self._dataset.plan:
            if column.says not in ("rating", "mean") or self._table.column(column.name) is None:
                continue
            cells = self.cells(column)
            read = numbers_in(cells, self._table.reading.decimal)
            self._tell_bad(column, read, _NO_NUMBER)
            yield Ratings(column, self._on_scale(column, read), self._places_of(column))

    def _places_of(self, column: DataColumn) -> Sequence[str | None]:
        own = self._steps.get(column.card or "", column.step)
        return self.places if own is None and not self.is_wide else [own] * self.count

    @property
    def is_wide(self) -> bool:
        """Whether each touchpoint has a column of its own."""
        columns = [column for column in self._dataset.plan if column.says in ("rating", "mean")]
        return len(columns) > 1 or any(column.step or column.card for column in columns)

    def _on_scale(self, column: DataColumn, read: Read[float]) -> Sequence[float | None]:
        low, high = column.low, column.high
        if low is None or high is None:
            return read.values
        off = {value for value in set(read.values) if value is not None and not low <= value <= high}
        if not off:
            return read.values
        for number, value in zip(self.numbers, read.values, strict=True):
            if value in off:
                self.faults.add(number, column.name, _OFF_SCALE, cell=f"{value:g}", low=f"{low:g}", high=f"{high:g}")
        return [None if value in off else value for value in read.values]

    def days(self) -> Sequence[dt.date | None] | None:
        """Return the day of each row."""
        column = self.column("date")
        if column is None:
            return None
        order = self._table.reading.dates
        found = days_in(self.cells(column), day_first=None if order is None else order == "day-first")
        self._tell_bad(column, found.read, _NO_DAY)
        if not found.is_known and order is None:
            self.remarks.append((_DAY_FIRST if found.day_first else _MONTH_FIRST)(column=excerpt(column.name)))
        return found.read.values

    def minutes(self) -> Sequence[float | None]:
        """Return the duration of each row in minutes."""
        column = self.column("duration")
        if column is None:
            return ()
        read = minutes_in(self.cells(column), column.unit, self._table.reading.decimal)
        self._tell_bad(column, read, _NO_TIME)
        return read.values

    def spreads(self) -> Sequence[float | None] | None:
        """Return the standard deviation that each row says of its mean."""
        column = self.column("spread")
        if column is None:
            return None
        read = numbers_in(self.cells(column), self._table.reading.decimal)
        self._tell_bad(column, read, _NO_NUMBER)
        return [None if value is None or value < 0 else value for value in read.values]

    def texts(self, column: DataColumn) -> Sequence[str | None]:
        """Return what each row says in a column, none where it says nothing."""
        return [name_or_none(cell) for cell in self.cells(column)]

    def _tell_bad(self, column: DataColumn, read: Read[V], said: Text) -> None:
        if read.missing:
            text = Text("Data", "Empty cells in “{column}”: {count}")
            self.remarks.append(text(column=excerpt(column.name), count=read.missing))
        if not read.bad:
            return
        for number, cell in zip(self.numbers, self.cells(column), strict=True):
            if cell in read.bad:
                self.faults.add(number, column.name, said, cell=excerpt(plain(cell)))


def _first(one: str | None, other: str | None) -> str | None:
    return one or other
