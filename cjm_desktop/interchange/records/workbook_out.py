"""A map as a workbook: the map itself to look at, and behind it a sheet with a row a record for each kind of them.

The first row of such a sheet is hidden and holds the keys of its columns, so that it is read whatever its heads say.
Where records name others, the column in sight holds names, a hidden one the ids.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.records.cells import cell_of, joined
from cjm_desktop.interchange.records.found import NAMES
from cjm_desktop.interchange.records.grid import write_grid
from cjm_desktop.interchange.records.heads import ABOUT, HOLDERS, SHEETS, TOLD
from cjm_desktop.interchange.records.kinds import HOLDER, UNKNOWN, Column, Kind, kinds
from cjm_desktop.interchange.records.labels import BUILT_IN, label_of
from cjm_desktop.interchange.records.rows import PART, Row, in_parts, rows_for, rows_of
from cjm_desktop.interchange.records.styles import Book, lines_of, row_height
from cjm_desktop.interchange.records.words import vocabulary, word_for
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.theme import CardLook
from cjm_desktop.model.field_names import FIELD_NAMES
from cjm_desktop.model.kinds import ActionStatus
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Language, Text, say

_ALWAYS: Final = ("stage", "step", "lane", "card")
"""Kinds whose sheets are there even when they are empty, to write in."""
_TECHNICAL: Final = frozenset(["id", "format", "version", "history", "ranking", "origin", "map", "sha256", "data"])
_WIDTHS: Final = {
    "text": 50,
    "note": 40,
    "scenario": 50,
    "quote": 40,
    "title": 30,
    "hint": 26,
    "source": 26,
    "link": 26,
    "time": 22,
}
_LISTS: Final = frozenset(["goals", "needs", "frustrations", "cards"])
_PARTS: Final = frozenset(["share", "audience", "confidence"])
_USUAL: Final = frozenset(
    ["in", "text", "title", "name", "step", "kind", "owner", "severity", "evidence", "value", "status", "stage", "due"]
)
"""Columns that are in sight even when nothing stands in them."""
_FIELD_WIDTH: Final = 90
_NOT_BEGUN: Final[ActionStatus] = "open"
_MORE_ROWS: Final = 200
_TAKEN: Final = 0.25
_DRAWN: Final = 0.4
_TABLED: Final = 0.85
"""Parts of the work that are done when the records are taken, the map is drawn, and the tables are filled."""
_A_PROGRESS: Final = 20
"""Rows between two tellings of how far it is."""
_LONGEST_CHOICE: Final = 250
"""What a spreadsheet takes as the list behind a cell, in letters."""


def to_workbook(order: Order, progress: Progress = unheard) -> bytes:
    """Return what is wanted of a map as a workbook.

    Raises:
        Fault: the map has nothing of the sort.
        Cancelled: by the progress.
    """
    rows = rows_for(order, lambda done: progress(_TAKEN * done))
    book = Book(order.journey)
    if order.handout == "map":
        write_grid(book, order.carried, lambda done: progress(_TAKEN + (_DRAWN - _TAKEN) * done))
    progress(_DRAWN)
    names = _names(order, order.journey.language)
    found: dict[str, list[Row]] = {key: [] for key in kinds()}
    for row in rows:
        found[row.kind.key].append(row)
    before = 0

    def told(done: float) -> None:
        progress(_DRAWN + (_TABLED - _DRAWN) * (before + done) / len(rows))

    for key, records in found.items():
        if records or (order.handout == "map" and key in _ALWAYS):
            _Table(book, kinds()[key], records, names).write(told)
        before += len(records)
    data = book.data()
    progress(1)
    return data


Names = Mapping[tuple[str, str], str]
"""What records are called, by kind and id."""


def _names(order: Order, language: Language) -> Names:
    names = {(kind, id_): say(word, language) for kind, words in BUILT_IN.items() for id_, word in words.items()}

    def named(kind: str, id_: str) -> str:
        return names.get((kind, id_), id_)

    for row in rows_of(order.carried):
        if row.fields.get("id"):
            names.setdefault((row.kind.key, row.fields["id"]), label_of(row.kind.key, row.fields, language, named))
    return names


class _Table:
    """A sheet with a row a record."""

    def __init__(self, book: Book, kind: Kind, rows: Sequence[Row], names: Names) -> None:
        self._book = book
        self._kind = kind
        self._rows = rows
        self._names = names
        self._language: Language = book.journey.language
        self._lanes = {lane.id: lane.kind for lane in book.journey.lanes}
        self._sheet = book.sheet(say(SHEETS[kind.key], self._language), book.theme.hairline)

    def write(self, told: Progress) -> None:
        """Write the sheet; that of the map itself has a row a field. How many rows are written is ``told``."""
        cells = [self._cells(row) for row in self._rows]
        seen, behind = self._columns()
        if self._kind.key == "map":
            self._write_fields([*seen, *behind], cells[0], frozenset(behind))
            return
        parts = [(row, part) for row, whole in zip(self._rows, cells, strict=True) for part in in_parts(whole)]
        used = {key for _, part in parts for key, cell in part.items() if cell not in (None, "")}
        self._head([*seen, *behind])
        for at, key in enumerate([*seen, *behind]):
            is_spare = key not in used and key.partition(".")[0] not in _USUAL and bool(parts)
            options = {"hidden": True} if key in behind else {"hidden": True, "level": 1} if is_spare else {}
            self._sheet.set_column(at, at, self._width(key), None, options)
            self._offer(key, at, len(parts))
        line = self._book.format(bottom=1, bottom_color=self._book.theme.hairline)
        for number, (row, part) in enumerate(parts, 2):
            if number % _A_PROGRESS == 0:
                told(min(number, len(self._rows)))
            lines = max((lines_of(str(part.get(key, "")), self._width(key)) for key in seen), default=1)
            self._sheet.set_row(number, _height(lines), line)
            for at, key in enumerate([*seen, *behind]):
                if part.get(key) not in (None, ""):
                    self._book.write(self._sheet, number, at, part[key], **self._look(row, key))
        self._sheet.freeze_panes(2, 1)
        self._sheet.autofilter(1, 0, max(len(parts), 1) + 1, len(seen) - 1)
        self._sheet.repeat_rows(1)

    def _columns(self) -> tuple[list[str], list[str]]:
        """Return the keys of the columns in sight, and of those behind them."""
        seen = [key for key in TOLD if any(key in row.told for row in self._rows)]
        seen += [f"{HOLDER}.{NAMES}"] if self._kind.has_holder else []
        behind = ["id"] if "id" in self._kind.columns else []
        behind += [HOLDER] if self._kind.has_holder else []
        for key, column in self._kind.columns.items():
            if column.targets:
                behind.append(key)
                seen += [] if column.targets == ("asset",) else [f"{key}.{NAMES}"]
            elif key not in behind:
                (behind if key in _TECHNICAL else seen).append(key)
        if not seen:
            seen, behind = behind[:1], behind[1:]
        return seen, [*behind, UNKNOWN, PART]

    def _cells(self, row: Row) -> dict[str, Cell]:
        cells: dict[str, Cell] = {}
        if self._kind.has_holder:
            cells[HOLDER] = row.holder
            cells[f"{HOLDER}.{NAMES}"] = self._called(self._kind.holder, [row.holder])
        told = {"status": _NOT_BEGUN} if self._kind.key == "action" else {}  # by which such lists are filtered
        for key, value in {**told, **row.fields}.items():
            column = self._kind.columns[key]
            cells[key] = cell_of(value, column, self._language)
            if column.targets:
                cells[f"{key}.{NAMES}"] = self._called(column, value if column.many else [value])
        return cells | {**row.told} | ({UNKNOWN: json.dumps(row.unknown)} if row.unknown else {})

    def _called(self, column: Column, ids: Sequence[str]) -> str:
        """Return what the records of some ids are called, a line each."""
        names: list[str] = []
        for id_ in ids:
            kind = next((kind for kind in column.targets if (kind, id_) in self._names), "")
            names.append(self._names.get((kind, id_), id_))
        return joined(names)

    def _head(self, keys: Sequence[str]) -> None:
        self._sheet.set_row(0, None, None, {"hidden": True})
        self._sheet.set_row(1, 24)
        for at, key in enumerate(keys):
            self._book.write(self._sheet, 0, at, f"{self._kind.key}.{key}")
            self._book.write(self._sheet, 1, at, self._headed(key), **self._head_look(key))

    def _head_look(self, key: str) -> dict[str, Any]:
        fill, ink = stage_look(0, 1, self._book.theme)
        return self._aligned(key) | {
            "bold": True,
            "bg_color": fill,
            "font_color": ink,
            "valign": "vcenter",
            "border": 1,
            "border_color": fill,
        }

    def _headed(self, key: str) -> str:
        own, _, names = key.partition(".")
        if own == HOLDER:
            holders = tuple(self._kind.holders)
            text = HOLDERS[holders[0]] if len(holders) == 1 else ABOUT
        else:
            text = TOLD.get(own) or FIELD_NAMES[own]
        is_id = (
            own not in ("id", UNKNOWN, PART, *TOLD) and not names and (own == HOLDER or self._kind.columns[own].targets)
        )
        return say(Text("Column", "ID: {column}")(column=text) if is_id else text, self._language)

    def _width(self, key: str) -> float:
        own = key.partition(".")[0]
        if own == HOLDER or key.endswith(NAMES) or own in _LISTS:
            return 26
        column = self._kind.columns.get(own)
        short = column is None or column.sort != "text"
        return _WIDTHS.get(own, 14 if short else 18)

    def _look(self, row: Row, key: str) -> dict[str, Any]:
        """Return how a cell looks; the texts of cards have the colours of their kind."""
        own = key.partition(".")[0]
        look: dict[str, Any] = {"text_wrap": True, "bottom": 1, "bottom_color": self._book.theme.hairline}
        look |= self._aligned(key)
        if own in _PARTS:
            look["num_format"] = "0.0%"
        if self._kind.key == "card" and own == "text":
            cards: Mapping[str, CardLook] = {**self._book.theme.cards}
            found = cards.get(self._lanes.get(row.holder, ""))
            if found is not None:
                look |= {"bg_color": found.fill, "font_color": found.ink}
        if own in ("title", "name"):
            look["bold"] = True
        if key == f"{HOLDER}.{NAMES}":
            look["font_color"] = self._book.theme.second
        return look

    def _aligned(self, key: str) -> dict[str, Any]:
        """Return how a column and its head are aligned: numbers, dates and marks in the middle."""
        column = self._kind.columns.get(key)
        if key in TOLD:
            return {"align": "center"}
        return {"align": "center"} if column is not None and column.sort in ("number", "whole", "date", "yes") else {}

    def _offer(self, key: str, at: int, rows: int) -> None:
        """Offer the words of a vocabulary in the cells of a column, also below the last row."""
        column = self._kind.columns.get(key)
        if column is None or column.sort != "word" or column.many:
            return
        said = [word_for(value, column.choices, self._language) for value in vocabulary(column.choices)]
        if said and len(",".join(said)) <= _LONGEST_CHOICE and not any("," in word for word in said):
            listed = {"validate": "list", "source": said, "error_type": "warning"}
            self._sheet.data_validation(2, at, rows + _MORE_ROWS, at, listed)

    def _write_fields(self, keys: Sequence[str], cells: Mapping[str, Cell], behind: frozenset[str]) -> None:
        sheet, line = self._sheet, {"bottom": 1, "bottom_color": self._book.theme.hairline}
        sheet.set_column(0, 0, None, None, {"hidden": True})
        sheet.set_column(1, 1, 28)
        sheet.set_column(2, 2, _FIELD_WIDTH)
        parts = list(in_parts(cells))
        for at, key in enumerate(keys):
            if key in behind or key == PART:
                sheet.set_row(at, None, None, {"hidden": True})
            else:
                sheet.set_row(at, _height(lines_of(str(parts[0].get(key, "")), _FIELD_WIDTH)))
            self._book.write(sheet, at, 0, f"{self._kind.key}.{key}")
            self._book.write(sheet, at, 1, self._headed(key), bold=True, font_color=self._book.theme.second, **line)
            for number, part in enumerate(parts, 2):
                if number == 2 or key in part:
                    self._book.write(sheet, at, number, part.get(key), text_wrap=True, align="left", **line)
        sheet.repeat_columns(1)


def _height(lines: int) -> float | None:
    """Return the height of a row, none for the usual one; LibreOffice finds none by itself when it opens a workbook."""
    return row_height(lines) if lines > 1 else None
