"""From the sheets of a workbook to a map: those that this program wrote, or else the first one that is a table."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import PurePath
from typing import Final

from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.notes import BARE_NOTES, is_note_list
from cjm_desktop.interchange.records.build import built
from cjm_desktop.interchange.records.cells import plain_text
from cjm_desktop.interchange.records.found import NAMES, Found, Place, Remarks
from cjm_desktop.interchange.records.heads import TOLD
from cjm_desktop.interchange.records.kinds import HOLDER, UNKNOWN, Kind, kinds
from cjm_desktop.interchange.records.rows import PART
from cjm_desktop.interchange.table_import import map_of_table
from cjm_desktop.interchange.xlsx import Cell, Sheet, sheets_in
from cjm_desktop.limits import PLAIN_ROWS
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.text import excerpt
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault, Text

_FIRST: Final = 3
"""The first row with a record, below the keys and the heads."""
_FAR: Final = dt.date(1899, 12, 30)


def read_workbook(data: bytes, file: str, new_id: NewId, progress: Progress = unheard) -> Imported:
    """Return the map that a workbook holds.

    Raises:
        Fault: it holds none, is broken or too large.
        Cancelled: by the progress.
    """
    sheets = sheets_in(data, file, lambda done: progress(done / 2))
    remarks = Remarks()
    found = [row for sheet in sheets for row in records_in(sheet, remarks)]
    if found:
        return built(found, file, new_id, remarks, lambda done: progress(0.5 + done / 2))
    for sheet in sheets:
        cells = [row for _, row in islice(lines_of(sheet), PLAIN_ROWS + 1)]
        if is_note_list(cells):
            raise Fault(BARE_NOTES(file=file))
        if sum(len(list(filter(None, row))) > 1 for row in cells) > 1:
            read = map_of_table(cells, file, PurePath(file).stem, new_id)
            return Imported(read.journey, (), (*remarks.all(), *only_read(sheet, sheets), *read.remarks))
    raise Fault(Text("Tables", "{file} holds no table: no row has two cells that are filled.")(file=file))


def lines_of(sheet: Sheet) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of a sheet in which something stands: their numbers, and their cells as texts up to the last."""
    for number in sorted(sheet.rows):
        row = sheet.rows[number]
        yield number, [plain_text(row.get(column)) for column in range(max(row) + 1)]


def only_read(sheet: Sheet, sheets: Sequence[Sheet]) -> list[Text]:
    """Return what is said where other sheets of a workbook hold something, too."""
    others = [other.name for other in sheets if other is not sheet and other.rows]
    said = Text("Tables", "Only the sheet “{sheet}” was read, not: {others}.")
    return [said(sheet=excerpt(sheet.name), others=excerpt(", ".join(others)))] if others else []


def records_in(sheet: Sheet, remarks: Remarks) -> Iterator[Found]:
    """Yield the records in a sheet that this program wrote, none of any other."""
    first = sheet.rows.get(1, {})
    if str(first.get(0)).startswith("map."):
        yield from _fields_in(sheet, remarks)
        return
    keyed = {column: str(cell).partition(".") for column, cell in first.items()}
    kind = next((kinds()[key] for key, dot, _ in keyed.values() if dot and key in kinds()), None)
    if kind is None:
        return
    usual = _usual(kind)
    keys = {column: key for column, (own, _, key) in keyed.items() if own == kind.key and key in usual}
    told = {column for column, (own, _, key) in keyed.items() if own == kind.key and key in TOLD}
    heads = {keys[column]: plain_text(cell) for column, cell in sheet.rows.get(2, {}).items() if column in keys}
    names = {key: heads.get(key, key) for key in keys.values()}
    _note_strays(sheet, {*keys, *told}, remarks)
    for number in sorted(sheet.rows):
        cells = {keys[column]: cell for column, cell in sheet.rows[number].items() if column in keys}
        if number >= _FIRST and any(_is_filled(cell) for cell in cells.values()):
            yield Found(kind, Place(sheet.name, number), cells, names)


def _usual(kind: Kind) -> set[str]:
    named = {f"{key}.{NAMES}" for key, column in kind.columns.items() if column.targets}
    holder = {HOLDER, f"{HOLDER}.{NAMES}"} if kind.has_holder else set[str]()
    return {*kind.columns, *named, *holder, UNKNOWN, PART}


def _is_filled(cell: Cell) -> bool:
    return not isinstance(cell, str) or bool(cell.strip())


def _note_strays(sheet: Sheet, keys: Collection[int], remarks: Remarks) -> None:
    """Say which columns are none of the records', and how much stands in them."""
    counts: dict[int, int] = {}
    for number, row in sheet.rows.items():
        for column in row:
            if number >= _FIRST and column not in keys:
                counts[column] = counts.get(column, 0) + 1
    for column, count in sorted(counts.items()):
        head = plain_text(sheet.rows.get(2, {}).get(column)) or str(column + 1)
        said = Text(
            "Tables", "sheet “{sheet}”: the column “{name}” is none of a map. Left out with it, filled cells: {count}."
        )
        remarks.add(said(sheet=excerpt(sheet.name), name=excerpt(head), count=count))


def _fields_in(sheet: Sheet, remarks: Remarks) -> Iterator[Found]:
    """Yield the map itself, whose sheet has a row a field; long texts go on to the right."""
    kind = kinds()["map"]
    usual = _usual(kind)
    cells: dict[str, Cell] = {}
    heads: dict[str, str] = {}
    for number in sorted(sheet.rows):
        row = sheet.rows[number]
        own, _, key = str(row.get(0)).partition(".")
        values = _values(row)
        if own == "map" and key in usual - {PART}:
            heads[key] = plain_text(row.get(1)) or key
            if values:
                cells[key] = values[0] if len(values) == 1 else "".join(map(plain_text, values))
        elif values and own != "map":
            said = Text("Tables", "This is none of a map’s properties and was left out.")
            remarks.of(Place(sheet.name, number).called(), said)
    yield Found(kind, Place(sheet.name, 1), cells, heads)


def _values(row: Mapping[int, Cell]) -> Sequence[Cell]:
    return [row[column] for column in sorted(row) if column > 1]
