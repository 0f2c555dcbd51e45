"""Reading the cells of XLSX workbooks, from anybody: no formula is calculated, nothing outside is looked at.

The usual library would do, but that it takes the letters of some escapes out of texts that hold them.
"""

import datetime as dt
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final
from xml.parsers import expat

from cjm_desktop.interchange.markup import Begin, End, Shortcut, UnmeantError, go_through
from cjm_desktop.interchange.xlsx_cells import Amount, Cell, Cells, Strings
from cjm_desktop.limits import WORKBOOK_BYTES, WORKBOOK_PARTS, WORKBOOK_SHEETS, WORKBOOK_STYLES
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault, Text

_PACKED: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How parts are packed; other ways take as much memory as the file asks for."""
_PIECE: Final = 1 << 16
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
        self._amount = Amount()
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
        strings = Strings()
        if part is not None:
            self._parse(part, strings.begin, strings.end, frozenset(["t"]), strings.shortcut)
        return strings.found

    def _dated(self, part: str | None) -> frozenset[str]:
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
        days = own | {str(number) for number in _DATES}
        return frozenset(str(at) for at, number in enumerate(styles) if number in days)

    def _rows(
        self, part: str, strings: list[str], dated: frozenset[str], start: dt.datetime
    ) -> dict[int, dict[int, Cell]]:
        cells = Cells(strings, dated, start, self._file, self._amount)
        self._parse(part, cells.begin, cells.end, frozenset(["v", "t"]), cells.shortcut)
        return cells.rows

    def _parse(
        self,
        part: str,
        begin: Begin,
        end: End | None = None,
        told: frozenset[str] = frozenset(),
        shortcut: Shortcut | None = None,
    ) -> None:
        """Go through a part: see ``go_through``."""
        try:
            go_through(self._pieces(part), begin, end, told, shortcut)
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


def _is_day(code: str) -> bool:
    """Tell whether a format of numbers shows a day or a time."""
    return any(letter in _NOT_SHOWN.sub("", code).lower() for letter in "dmyhs")
