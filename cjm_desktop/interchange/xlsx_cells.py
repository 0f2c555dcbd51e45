"""The cells of one sheet of a workbook while its XML is gone through, and their texts.

Rows and texts as programs write them are matched by a pattern, many at a time; the pattern holds the whole of them, so
that what is otherwise, however slightly, is gone through part by part. Both ways end in the same cells and limits.
"""

import datetime as dt
import re
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from typing import Final

from cjm_desktop.interchange.markup import Shortcut, UnmeantError
from cjm_desktop.limits import TABLE_CELLS, TABLE_COLUMNS, TABLE_LETTERS, TABLE_ROWS
from cjm_desktop.words import Fault, Text

Cell = str | float | int | bool | dt.date | None
"""What a table holds: none for an empty cell."""

_LAST_ROW: Final = 1 << 20
"""The number of the last row that a spreadsheet has."""
_ESCAPE: Final = re.compile(r"_x(?!0000)([0-9A-Fa-f]{4})_")
"""A character by its number, but for 0, which no text has."""
_REFERENCE: Final = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_TOO_LARGE: Final = Text("Tables", "{file} is too large for a map. At most {rows} rows and {columns} columns are read.")

# What follows a part of these patterns never begins as the part goes on: there is one way through, and no other to try.
_LETTERS: Final = r"[^<&\x00-\x08\x0b-\x1f\ufffe\uffff]*"
_TEXT: Final = rf"{_LETTERS}(?:&(?:amp|lt|gt|quot|apos);{_LETTERS})*"
_MARKS: Final = r'(?: (?!r=)[A-Za-z][A-Za-z0-9:._-]*="[^"<>&]*")*'
_T: Final = rf'<t(?: xml:space="preserve")?>{_TEXT}</t>'
_CELL: Final = (
    r'<c r="[A-Z]{1,3}[1-9][0-9]{0,6}"(?: s="[0-9]{1,5}")?(?: t="[a-zA-Z]{1,9}")?(?: [cv]m="[0-9]{1,9}")*(?:/>|>'
    rf"(?:<f{_MARKS}(?:/>|>{_TEXT}</f>))?(?:<v>{_TEXT}</v>|<is>{_T}</is>)?</c>)"
)
_ROWS: Final = re.compile(rf'(?:<row r="[1-9][0-9]{{0,6}}"{_MARKS}>(?:{_CELL})*</row>)*')
_STRINGS: Final = re.compile(rf"(?:<si>{_T}(?:<phoneticPr{_MARKS}/>)?</si>)*")
# In what is of a pattern as a whole these find what is told, the marks of a cell in one piece.
_TOLD: Final = re.compile(
    r'<row r="([0-9]+)|<c r="([A-Z]+)[0-9]+"([^>/]*)>(?:<f[^>]*(?:(?<=/)>|>[^<]*</f>))?<(?:v|is><t[^>]*)>([^<]+)'
)
_TOLD_STRING: Final = re.compile(r"<t[^>]*>([^<]*)")
_TYPE: Final = re.compile(r' t="([a-zA-Z]+)"')
_STYLE: Final = re.compile(r' s="([0-9]+)"')


class _Columns(dict[str, int]):
    """The numbers of columns by their letters, from 0 for A on."""

    def __missing__(self, letters: str) -> int:
        number = 0
        for letter in letters:
            number = number * 26 + ord(letter) - ord("A") + 1
        self[letters] = number - 1
        return number - 1


_COLUMNS: Final = _Columns()


@dataclass(slots=True)
class Amount:
    """How much stands in all sheets: many cells may show one text."""

    cells: int = 0
    letters: int = 0

    def add(self, cells: int, letters: int) -> None:
        """Count cells and their letters.

        Raises:
            UnmeantError: nobody means so much.
        """
        self.cells += cells
        self.letters += letters
        if self.cells > TABLE_CELLS or self.letters > TABLE_LETTERS:
            raise UnmeantError


@dataclass(slots=True)
class Strings:
    """The texts that cells name by their number."""

    found: list[str] = field(default_factory=list[str])
    _pieces: list[str] = field(default_factory=list[str])
    _aloud: list[str] = field(default_factory=list[str])
    """Readings of Chinese signs that are open: they are no part of a text."""

    def begin(self, name: str, _marks: dict[str, str]) -> None:
        """Take note of an element that begins."""
        if name == "si":
            self._pieces.clear()
        elif name == "rPh":
            self._aloud.append(name)

    def end(self, name: str, text: str) -> None:
        """Take note of a piece of a text, or of a whole one."""
        if name == "t" and not self._aloud:
            self._pieces.append(text)
        elif name == "rPh":
            self._aloud.pop()
        elif name == "si":
            self._add(["".join(self._pieces)])

    @property
    def shortcut(self) -> Shortcut:
        """How many texts are taken at once."""
        return Shortcut(b"</si>", self._take)

    def _take(self, text: str) -> int:
        end = _end_of(_STRINGS, text)
        self._add([_meant(found) for found in _TOLD_STRING.findall(text, 0, end)])
        return end

    def _add(self, texts: list[str]) -> None:
        if len(self.found) + len(texts) > TABLE_CELLS:
            raise UnmeantError
        self.found += map(unescaped, texts)


@dataclass(slots=True)
class Cells:
    """The rows of a sheet by their numbers, each with its cells by those of their columns from 0 on."""

    strings: list[str]
    dated: frozenset[str]
    """The numbers of the styles that show numbers as days."""
    start: dt.datetime
    """The day of the number 0."""
    file: str
    amount: Amount
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict[int, dict[int, Cell]])
    _row: int = 0
    _column: int = -1
    _sort_now: str = "n"
    _value: str = ""

    def begin(self, name: str, marks: dict[str, str]) -> None:
        """Take note of a row or cell that begins; one that does not say its place follows the one before."""
        if name == "row":
            self._begin_row(int(marks.get("r", self._row + 1)))
        elif name == "c":
            place = _REFERENCE.fullmatch(marks.get("r", ""))
            self._column = self._column + 1 if place is None else _COLUMNS[place[1]]
            self._sort_now, self._value = self._sort(marks.get("t", "n"), marks.get("s", "0")), ""

    def end(self, name: str, text: str) -> None:
        """Take note of what stood in a cell."""
        if name in ("v", "t"):
            self._value += text
        elif name == "c" and self._value:
            cell = self._cell(self._sort_now, self._value)
            if cell != "":
                self.amount.add(1, len(cell) if isinstance(cell, str) else 0)
                self._check_size(self._column)
                self.rows.setdefault(self._row, {})[self._column] = cell

    @property
    def shortcut(self) -> Shortcut:
        """How many rows are taken at once."""
        return Shortcut(b"</row>", self._take)

    def _take(self, text: str) -> int:
        end = _end_of(_ROWS, text)
        strings, columns = self.strings, _COLUMNS
        sorts: dict[str, str] = {}
        cells: dict[int, Cell] = {}
        letters = count = 0
        for row, place, marks, value in _TOLD.findall(text, 0, end):
            if row:
                self._begin_row(int(row))
                cells = self.rows.get(self._row, {})
                continue
            sort = sorts.get(marks) or sorts.setdefault(marks, self._sort_of(marks))
            if sort == "s":
                cell = strings[int(value)]
                letters += len(cell)
            elif sort == "n":
                cell = float(value)
            else:
                cell = self._cell(sort, _meant(value))
                letters += len(cell) if isinstance(cell, str) else 0
            if cell != "":
                column = columns[place]
                if not cells or column >= TABLE_COLUMNS:
                    self._check_size(column)
                    self.rows[self._row] = cells
                cells[column] = cell
                count += 1
        self.amount.add(count, letters)
        return end

    def _sort_of(self, marks: str) -> str:
        kind, style = _TYPE.search(marks), _STYLE.search(marks)
        return self._sort("n" if kind is None else kind[1], "0" if style is None else style[1])

    def _sort(self, kind: str, style: str) -> str:
        """Return the sort of a cell: its type, or “day” for a number that is shown as one."""
        return "day" if kind == "n" and style in self.dated else kind

    def _begin_row(self, number: int) -> None:
        self._row, self._column = number, -1
        if not 0 < number <= _LAST_ROW:
            raise ValueError(number)

    def _check_size(self, column: int) -> None:
        if len(self.rows) >= TABLE_ROWS or column >= TABLE_COLUMNS:
            raise Fault(_TOO_LARGE(file=self.file, rows=TABLE_ROWS, columns=TABLE_COLUMNS))

    def _cell(self, sort: str, value: str) -> Cell:
        match sort:
            case "s":
                return self.strings[int(value)]
            case "b":
                return value == "1"
            case "n":
                return float(value)
            case "day":
                return _day(self.start, value)
            case "d":
                return dt.datetime.fromisoformat(value)
            case _:
                return unescaped(value)


@lru_cache(maxsize=4096)
def _day(start: dt.datetime, value: str) -> Cell:
    """Return a day by its number from a start on, with its time where the number says one."""
    number = float(value)
    try:
        moment = start + dt.timedelta(seconds=round(number * 86400))
    except OverflowError:
        return number
    return moment if number % 1 else moment.date()


def unescaped(text: str) -> str:
    """Return a text in which the characters stand that are written by their numbers."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _meant(text: str) -> str:
    """Return a text of a pattern as it is meant: the patterns have the five entities of XML and no other."""
    return unescape(text) if "&" in text else text


def _end_of(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return 0 if found is None else found.end()
