"""Tables of data as they stand in files: CSV, TSV, XLSX; columns side by side, each row with its number in the file."""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final, Literal

from cjm_desktop.interchange.evidence.cells import is_missing, looks_like_value
from cjm_desktop.interchange.separated import Separated, mostly_utf8, separated_in
from cjm_desktop.interchange.xlsx import Cell, sheets_in
from cjm_desktop.limits import DATA_FAULTS
from cjm_desktop.model.text import clean_line, excerpt, harmless
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault, Text

DateOrder = Literal["day-first", "month-first"]
SUFFIXES: Final = (".csv", ".tsv", ".tab", ".txt", ".xlsx")
"""The endings of the names of files that are read."""
SEPARATORS: Final = (",", ";", "\t", "|")
_LONGEST_HEAD: Final = 200
_LOOKED_AT: Final = 30
"""Rows by which it is judged where a table begins."""
_ZEROS: Final = Text(
    "Data",
    "“{cell}” holds zero bytes, which are no letters; left out. If something is missing, export the data again.",
)
_TURNED: Final = 2000
"""Rows that become columns at once."""
ENCODINGS: Final = ("utf-8", "utf-16", "gb18030", "big5", "cp1252", "shift_jis", "euc_kr")
"""What can be chosen where the guess is wrong."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is read. What is none is found out from the file; decimals and dates column by column."""

    separator: str | None = None
    encoding: str | None = None
    header: bool | None = None
    """Whether the first row names the columns."""
    sheet: str | None = None
    """The name of a sheet of a workbook."""
    decimal: Literal[".", ","] | None = None
    dates: DateOrder | None = None
    """Whether 3/4/2026 is the third of April or the fourth of March."""


@dataclass(frozen=True, slots=True)
class BadCell:
    """What could not be read as it is meant, and where: row and column as a spreadsheet counts them."""

    row: int
    column: str
    """The head of the column; empty for the row as a whole."""
    said: Text


@dataclass(slots=True)
class Faults:
    """What is wrong in a table: all of it is counted, the first of it is kept to be listed."""

    kept: list[BadCell]
    count: int = 0

    def add(self, row: int, column: str, said: Text, **values: Text | str | float) -> None:
        """Note something, with what fills the sentence."""
        self.count += 1
        if len(self.kept) < DATA_FAULTS:
            self.kept.append(BadCell(row, column, said(**values) if values else said))


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table of data. ``columns`` has one for each head; each has as many cells as there are ``numbers``."""

    file: str
    reading: Reading
    """How it was read: nothing is none but decimals and dates, and what does not apply to the kind of file."""
    sheets: tuple[str, ...]
    """The sheets of a workbook that hold something."""
    heads: tuple[str, ...]
    """Each another one: a column without a head is called by its number, the second of a name “name (2)”."""
    columns: tuple[Sequence[Cell], ...]
    numbers: Sequence[int]
    """The number of each row in the file, from 1 on."""
    faults: tuple[BadCell, ...]
    """Rows that do not fit, the first ones of them; rows that are too wide are not among the columns."""
    fault_count: int

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.numbers)

    def column(self, head: str) -> Sequence[Cell] | None:
        """Return the cells below a head, none where there is no such column."""
        return next((cells for name, cells in zip(self.heads, self.columns, strict=True) if name == head), None)

    def sample(self, rows: int) -> list[tuple[Cell, ...]]:
        """Return the first rows."""
        return list(zip(*(cells[:rows] for cells in self.columns), strict=True))


def read_table(data: bytes, file: str, reading: Reading | None = None, progress: Progress = unheard) -> DataTable:
    """Return the table in a file, whose name says by its ending what it is; empty rows are left out.

    Raises:
        Fault: it is no table, or larger than anybody means it.
        Cancelled: by the progress.
    """
    reading = reading or Reading()
    if PurePath(file).suffix.lower() == ".xlsx" or data.startswith(b"PK\x03\x04"):
        return _workbook(data, file, reading, progress)
    found = _separated(data, file, reading, progress)
    encoding = found.encoding or reading.encoding or _unicode(data)
    reading = replace(reading, separator=found.separator, encoding=encoding, sheet=None)
    numbers = [number for number, row in enumerate(found.rows, 1) if any(row)]
    faults = Faults([])
    if not found.ends:
        said = Text("Data", "A quotation mark does not end: all that follows stands in this cell.")
        faults.add(len(found.rows), "", said)
    rows = [row for row in found.rows if any(row)] if len(numbers) < len(found.rows) else found.rows
    table = _table(file, reading, (), rows, numbers, faults, has_zeros=found.has_zeros)
    return _with_broken(table) if found.is_broken else table


def _separated(data: bytes, file: str, reading: Reading, progress: Progress) -> Separated:
    """Return the rows of a text; one that is in no encoding but for a few letters is in UTF-8."""
    encoding = reading.encoding or mostly_utf8(data)
    try:
        return separated_in(data, file, reading.separator, encoding, progress)
    except Fault:
        if encoding is not None:
            raise
        with suppress(Fault):
            return separated_in(data, file, reading.separator, "utf-8", progress)
        raise


def _unicode(data: bytes) -> str:
    """Return which Unicode a text is in, by the name under which it can be chosen where it has one."""
    encoding = json.detect_encoding(data)
    return encoding if encoding.endswith(("le", "be")) else encoding.removesuffix("-sig")


def _with_broken(table: DataTable) -> DataTable:
    """Return a table that tells in which cells there are letters that could not be read."""
    faults = Faults([*table.faults], table.fault_count)
    said = Text("Data", "“{cell}” has letters that are not in the encoding {encoding}.")
    encoding = (table.reading.encoding or "").upper()
    for head, cells in zip(table.heads, table.columns, strict=True):
        for number, cell in zip(table.numbers, cells, strict=True):
            if isinstance(cell, str) and "\N{REPLACEMENT CHARACTER}" in cell:
                faults.add(number, head, said, cell=excerpt(cell), encoding=encoding)
    return replace(table, faults=tuple(faults.kept), fault_count=faults.count)


def _workbook(data: bytes, file: str, reading: Reading, progress: Progress) -> DataTable:
    sheets = [sheet for sheet in sheets_in(data, file, progress) if sheet.rows]
    names = tuple(sheet.name for sheet in sheets)
    wanted = [sheet for sheet in sheets if reading.sheet in (None, sheet.name)]
    if not wanted:
        said = Text("Data", "{file} has no sheet “{sheet}”. There are: {names}.")
        raise Fault(said(file=file, sheet=excerpt(reading.sheet or ""), names=excerpt(", ".join(names))))
    sheet = max(wanted, key=lambda sheet: len(sheet.rows))
    width = 1 + max(max(row, default=0) for row in sheet.rows.values())
    numbers = sorted(sheet.rows)
    places = range(width)
    rows = [list(map(sheet.rows[number].get, places)) for number in numbers]
    reading = replace(reading, separator=None, encoding=None, sheet=sheet.name)
    return _table(file, reading, names, rows, numbers, Faults([]))


def _table(
    file: str,
    reading: Reading,
    sheets: tuple[str, ...],
    rows: Sequence[Sequence[Cell]],
    numbers: Sequence[int],
    faults: Faults,
    *,
    has_zeros: bool = False,
) -> DataTable:
    if not rows:
        raise Fault(Text("Data", "{file} holds no table: there is nothing in it.")(file=file))
    zeros: list[tuple[int, int, str]] = []
    if has_zeros:
        rows, zeros = _without_zeros(rows, numbers)
    above = _above(rows) if reading.header is None else 0
    for number in numbers[:above]:
        faults.add(number, "", Text("Data", "This stands above the names of the columns; left out."))
    rows, numbers = rows[above:], numbers[above:]
    header = _has_header(rows) if reading.header is None else reading.header
    width = len(rows[0])
    heads = _heads(rows[0] if header else [""] * width)
    body, places = (rows[1:], numbers[1:]) if header else (rows, numbers)
    if not body:
        raise Fault(Text("Data", "{file} has no rows of data below the names of the columns.")(file=file))
    for number, at, cell in zeros:
        head = heads[at] if at < width else ""
        faults.add(number, head, _ZEROS, cell=excerpt(cell))
    body, places = _even(body, places, width, faults)
    reading = replace(reading, header=header)
    return DataTable(file, reading, sheets, heads, _columns(body, width), places, tuple(faults.kept), faults.count)


def _without_zeros(
    rows: Sequence[Sequence[Cell]], numbers: Sequence[int]
) -> tuple[list[list[Cell]], list[tuple[int, int, str]]]:
    """Return rows without the zero bytes in their cells; and the number, the place and the text of each such cell."""
    found: list[tuple[int, int, str]] = []
    clean = [list(row) for row in rows]
    for number, row in zip(numbers, clean, strict=True):
        for at, cell in enumerate(row):
            if isinstance(cell, str) and "\0" in cell:
                found.append((number, at, cell))
                row[at] = cell.replace("\0", "")
    return clean, found


def _columns(rows: Sequence[Sequence[Cell]], width: int) -> tuple[Sequence[Cell], ...]:
    """Return rows as columns, some at a time: turned at once, many of them would hold the window."""
    columns: tuple[list[Cell], ...] = tuple([] for _ in range(width))
    for at in range(0, len(rows), _TURNED):
        for column, cells in zip(columns, zip(*rows[at : at + _TURNED], strict=True), strict=True):
            column.extend(cells)
    return tuple(map(tuple, columns))


def _even(
    rows: Sequence[Sequence[Cell]], numbers: Sequence[int], width: int, faults: Faults
) -> tuple[Sequence[Sequence[Cell]], Sequence[int]]:
    """Return rows that are all as wide as the first; what is too wide is left out, what is too short ends empty."""
    if {*map(len, rows)} == {width}:
        return rows, numbers
    kept: list[Sequence[Cell]] = []
    places: list[int] = []
    for number, row in zip(numbers, rows, strict=True):
        if len(row) > width and any(not is_missing(cell) for cell in row[width:]):
            said = Text("Data", "This row has {count} cells, the first one {width}; it is left out.")
            faults.add(number, "", said, count=len(row), width=width)
            continue
        if len(row) < width:
            said = Text("Data", "This row has {count} cells, the first one {width}; the rest is taken as empty.")
            faults.add(number, "", said, count=len(row), width=width)
        kept.append([*row[:width], *[""] * (width - len(row))])
        places.append(number)
    return kept, places


def _above(rows: Sequence[Sequence[Cell]]) -> int:
    """Return how many of the first rows stand above a table: they have one cell that is filled, those below more."""
    filled = [sum(not is_missing(cell) for cell in row) for row in rows[:_LOOKED_AT]]
    first = next((at for at, count in enumerate(filled) if count > 1), 0)
    return first if sum(count > 1 for count in filled[first:]) * 2 > len(filled) - first else 0


def _has_header(rows: Sequence[Sequence[Cell]]) -> bool:
    """Tell whether the first row names columns: it holds no number, no date, and hardly anything twice."""
    first = [cell for cell in rows[0] if not is_missing(cell)]
    if len(rows) == 1:
        return True
    return len(set(first)) * 2 > len(first) and not any(map(looks_like_value, first))


def _heads(row: Sequence[Cell]) -> tuple[str, ...]:
    heads: list[str] = []
    for number, cell in enumerate(row, 1):
        name = str(clean_line(harmless("" if cell is None else str(cell)[:_LONGEST_HEAD]))) or str(number)
        times = 2
        head = name
        while head in heads:
            head, times = f"{name} ({times})", times + 1
        heads.append(head)
    return tuple(heads)
