"""The cells of XLSX workbooks, from anybody: no formula is calculated, nothing outside is looked at.

The usual library would do, but that it takes the letters of some escapes out of texts that hold them.
"""

import datetime as dt
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final
from xml.parsers import expat

from cjm_desktop.interchange.markup import Begin, End, UnmeantError, go_through
from cjm_desktop.limits import (
    TABLE_CELLS,
    TABLE_COLUMNS,
    TABLE_LETTERS,
    TABLE_ROWS,
    WORKBOOK_BYTES,
    WORKBOOK_PARTS,
    WORKBOOK_SHEETS,
    WORKBOOK_STYLES,
)
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault, Text

Cell = str | float | int | bool | dt.date | None
"""What a table holds: none for an empty cell."""


_LAST_ROW: Final = 1 << 20
"""The number of the last row that a spreadsheet has."""
_PACKED: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How parts are packed; other ways take as much memory as the file asks for."""
_PIECE: Final = 1 << 20
_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_REFERENCE: Final = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_DATES: Final = frozenset([*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)])
"""The numbers of the built-in formats that show a day."""
_NOT_SHOWN: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.')

_TROUBLES: Final = (
    zipfile.BadZipFile,
    zlib.error,
    expat.ExpatError,
    LookupError,
    ValueError,
    OverflowError,
    EOFError,
    RuntimeError,
)
"""What a broken workbook may cause on the way, a password included."""
_TOO_LARGE: Final = Text("Tables", "{file} is too large for a map. At most {rows} rows and {columns} columns are read.")
_BROKEN: Final = Text("Tables", "{file} is no workbook that can be read: a part of it is missing or broken.")
_BOMB: Final = Text("Tables", "{file} holds far more than a map would and was not read.")
_LOCKED: Final = Text(
    "Tables", "{file} is protected by a password or is in the old format. Save it as XLSX without one."
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its rows by their numbers from 1 on, each with its cells by those of their columns from 0 on."""

    name: str
    rows: Mapping[int, Mapping[int, Cell]]


def sheets_in(data: bytes, file: str, progress: Progress = unheard) -> list[Sheet]:
    """Return the sheets of a workbook that hold cells.

    Raises:
        Fault: it is none, is broken, or larger than anybody means it.
        Cancelled: by the progress.
    """
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise Fault(_LOCKED(file=file))
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            return _Workbook(packed, file, progress).sheets()
    except _TROUBLES as error:
        raise Fault(_BROKEN(file=file)) from error


class _Workbook:
    def __init__(self, packed: zipfile.ZipFile, file: str, progress: Progress) -> None:
        self._packed = packed
        self._file = file
        entries = packed.infolist()
        if len(entries) > WORKBOOK_PARTS or sum(entry.file_size for entry in entries) > WORKBOOK_BYTES:
            raise Fault(_BOMB(file=file))
        if any(entry.compress_type not in _PACKED for entry in entries):
            raise Fault(_BROKEN(file=file))
        self._progress = progress
        self._cells = _Amount()
        self._left = self._size = sum(entry.file_size for entry in entries)
        self._names = {entry.filename.lower(): entry.filename for entry in entries}

    def sheets(self) -> list[Sheet]:
        main = next(
            (target for kind, target in self._related("").values() if kind == "officeDocument"), "xl/workbook.xml"
        )
        related = self._related(main)
        by_kind = dict(related.values())
        strings = self._strings(by_kind.get("sharedStrings"))
        dated = self._dated(by_kind.get("styles"))
        listed: list[tuple[str, str]] = []
        settings: dict[str, str] = {}

        def begin(name: str, marks: dict[str, str]) -> None:
            if name == "sheet":
                self._check(len(listed) < WORKBOOK_SHEETS)
                listed.append((marks.get("name", ""), marks.get("id", "")))
            elif name == "workbookPr":
                settings.update(marks)

        self._parse(main, begin)
        start = dt.datetime(1904, 1, 1) if settings.get("date1904") in ("1", "true") else dt.datetime(1899, 12, 30)  # noqa: DTZ001 - as the file
        kinds = {key: target for key, (kind, target) in related.items() if kind == "worksheet"}
        return [Sheet(name, self._rows(kinds[key], strings, dated, start)) for name, key in listed if key in kinds]

    def _related(self, part: str) -> dict[str, tuple[str, str]]:
        """Return what a part names: by key the last word of its kind, and the part itself; nothing outside the file."""
        folder, name = posixpath.split(part)
        found: dict[str, tuple[str, str]] = {}

        def begin(tag: str, marks: dict[str, str]) -> None:
            if tag == "Relationship" and marks.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, marks.get("Target", "")))
                self._check(len(found) < WORKBOOK_PARTS)
                found[marks.get("Id", "")] = marks.get("Type", "").rpartition("/")[2], target.lstrip("/")

        self._parse(posixpath.join(folder, "_rels", f"{name}.rels"), begin)
        return found

    def _strings(self, part: str | None) -> list[str]:
        """Return the texts that cells name by their number."""
        if part is None:
            return []
        found: list[str] = []
        pieces: list[str] = []
        aloud: list[str] = []  # readings of Chinese signs are no part of a text

        def begin(name: str, _marks: dict[str, str]) -> None:
            if name == "si":
                pieces.clear()
            elif name == "rPh":
                aloud.append(name)

        def end(name: str, text: str) -> None:
            if name == "t" and not aloud:
                pieces.append(text)
            elif name == "rPh":
                aloud.pop()
            elif name == "si":
                self._check(len(found) < TABLE_CELLS)
                found.append(unescaped("".join(pieces)))

        self._parse(part, begin, end, frozenset(["t"]))
        return found

    def _dated(self, part: str | None) -> frozenset[int]:
        """Return the numbers of the styles that show numbers as days."""
        if part is None:
            return frozenset()
        own: set[str] = set()
        styles: list[str] = []
        inside: list[str] = []

        def begin(name: str, marks: dict[str, str]) -> None:
            self._check(len(own) < WORKBOOK_STYLES)
            if name == "numFmt" and _is_day(marks.get("formatCode", "")):
                own.add(marks.get("numFmtId", ""))
            elif name == "cellXfs":
                inside.append(name)
            elif name == "xf" and inside:
                self._check(len(styles) < WORKBOOK_STYLES)
                styles.append(marks.get("numFmtId", "0"))

        def end(name: str, _text: str) -> None:
            if name == "cellXfs":
                inside.clear()

        self._parse(part, begin, end)
        usual = {str(number) for number in _DATES}
        return frozenset(at for at, number in enumerate(styles) if number in usual | own)

    def _rows(
        self, part: str, strings: list[str], dated: frozenset[int], start: dt.datetime
    ) -> dict[int, dict[int, Cell]]:
        reader = _Cells(strings, dated, start, self._file, self._cells)
        self._parse(part, reader.begin, reader.end, frozenset(["v", "t"]))
        return reader.rows

    def _parse(self, part: str, begin: Begin, end: End | None = None, told: frozenset[str] = frozenset()) -> None:
        """Go through a part: see ``go_through``."""
        try:
            go_through(self._pieces(part), begin, end, told)
        except UnmeantError as error:
            raise Fault(_BOMB(file=self._file)) from error

    def _check(self, means_it: bool) -> None:
        if not means_it:
            raise Fault(_BOMB(file=self._file))

    def _pieces(self, part: str) -> Iterator[bytes]:
        with self._packed.open(self._names[part.lower()]) as opened:
            while piece := opened.read(_PIECE):
                yield piece
                self._left -= len(piece)
                if self._left < -self._size:  # a part may be named twice, but not by every sheet
                    raise Fault(_BOMB(file=self._file))
                self._progress(1 - max(self._left, 0) / self._size)


@dataclass(slots=True)
class _Amount:
    """How much stands in all sheets: many cells may show one text."""

    cells: int = 0
    letters: int = 0

    def is_meant(self, cell: Cell) -> bool:
        """Count a cell, and tell whether anybody means so much."""
        self.cells += 1
        self.letters += len(cell) if isinstance(cell, str) else 0
        return self.cells <= TABLE_CELLS and self.letters <= TABLE_LETTERS


@dataclass(slots=True)
class _Cells:
    """The rows of a sheet while it is gone through."""

    strings: list[str]
    dated: frozenset[int]
    start: dt.datetime
    file: str
    amount: _Amount
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict[int, dict[int, Cell]])
    row: int = 0
    column: int = -1
    kind: str = "n"
    style: int = 0
    value: str = ""

    def begin(self, name: str, marks: dict[str, str]) -> None:
        """Take note of a row or cell that begins; one that does not say its place follows the one before."""
        if name == "row":
            self.row = int(marks.get("r", self.row + 1))
            if not 0 < self.row <= _LAST_ROW:
                raise ValueError(self.row)
            self.column = -1
        elif name == "c":
            place = _REFERENCE.fullmatch(marks.get("r", ""))
            self.column = self.column + 1 if place is None else _number(place[1])
            self.kind, self.style, self.value = marks.get("t", "n"), int(marks.get("s", "0")), ""

    def end(self, name: str, text: str) -> None:
        """Take note of what stood in a cell."""
        if name in ("v", "t"):
            self.value += text
        elif name == "c" and self.value:
            cell = self._cell()
            if cell != "":
                self._check(cell)
                self.rows.setdefault(self.row, {})[self.column] = cell

    def _check(self, cell: Cell) -> None:
        if len(self.rows) >= TABLE_ROWS or self.column >= TABLE_COLUMNS:
            raise Fault(_TOO_LARGE(file=self.file, rows=TABLE_ROWS, columns=TABLE_COLUMNS))
        if not self.amount.is_meant(cell):
            raise Fault(_BOMB(file=self.file))

    def _cell(self) -> Cell:
        match self.kind:
            case "s":
                return self.strings[int(self.value)]
            case "b":
                return self.value == "1"
            case "n":
                number = float(self.value)
                return self._day(number) if self.style in self.dated else number
            case "d":
                return dt.datetime.fromisoformat(self.value)
            case _:
                return unescaped(self.value)

    def _day(self, number: float) -> Cell:
        try:
            moment = self.start + dt.timedelta(seconds=round(number * 86400))
        except OverflowError:
            return number
        return moment if number % 1 else moment.date()


def unescaped(text: str) -> str:
    """Return a text in which the characters stand that are written by their numbers."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _number(letters: str) -> int:
    """Return the number of a column, from 0 for A on."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _is_day(code: str) -> bool:
    """Tell whether a format of numbers shows a day or a time."""
    return any(letter in _NOT_SHOWN.sub("", code).lower() for letter in "dmyhs")
