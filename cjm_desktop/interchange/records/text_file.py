"""A map as one CSV: a row a record, with the keys of the file format as heads. What a cell holds is never a formula."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.records.build import built
from cjm_desktop.interchange.records.cells import cell_of, plain_text
from cjm_desktop.interchange.records.found import Found, Place, Remarks
from cjm_desktop.interchange.records.heads import TOLD
from cjm_desktop.interchange.records.kinds import HOLDER, UNKNOWN, Kind, kinds
from cjm_desktop.interchange.records.rows import PART, Row, in_parts, with_progress
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.text import excerpt
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Text

KIND: Final = "record"
"""The head of the first column, by which such a file is known."""

_FIRST: Final = (KIND, "id", HOLDER, PART)
_SIGNS: Final = r"[=+\-@\t\r\n＝＋－＠]"
_NEEDS_GUARD: Final = re.compile(rf"'*{_SIGNS}")
_GUARDED: Final = re.compile(rf"''*{_SIGNS}")


def guarded(text: str) -> str:
    """Return a text with an apostrophe before it if a spreadsheet could take it for a formula."""
    return f"'{text}" if _NEEDS_GUARD.match(text) else text


def unguarded(text: str) -> str:
    """Return a text without the apostrophe that ``guarded`` puts before it."""
    return text[1:] if _GUARDED.match(text) else text


def heads(of: Iterable[Kind] = ()) -> tuple[str, ...]:
    """Return the heads of the columns that records of some kinds have, or of all."""
    fields = dict.fromkeys(key for kind in of or kinds().values() for key in kind.columns)
    return (*_FIRST, *(key for key in fields if key not in _FIRST), UNKNOWN)


def to_csv(rows: Sequence[Row], progress: Progress = unheard) -> str:
    """Return records as the text of a CSV; a list has the columns of what it lists, a map all there are.

    Raises:
        Cancelled: by the progress.
    """
    told = [key for key in TOLD if any(key in row.told for row in rows)]
    listed = {row.kind.key: row.kind for row in rows}
    is_list = "map" not in listed
    columns = (*_FIRST, *told, *heads(listed.values() if is_list else ())[len(_FIRST) :])
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in with_progress(rows, len(rows), progress):
        for cells in in_parts(cells_of(row)):
            writer.writerow([row.kind.key, *(_written(cells.get(key)) for key in columns[1:])])
    return out.getvalue()


def cells_of(row: Row) -> dict[str, Cell]:
    """Return the cells of a record by the keys of their columns, with the ids of others in it."""
    cells: dict[str, Cell] = {"id": row.fields.get("id"), HOLDER: row.holder if row.kind.has_holder else None}
    for key, value in row.fields.items():
        column = row.kind.columns[key]
        cells[key] = value if column.sort == "number" else cell_of(value, column)
    return cells | {**row.told} | ({UNKNOWN: json.dumps(row.unknown)} if row.unknown else {})


def _written(cell: Cell) -> str:
    match cell:
        case str():
            return guarded(cell)
        case bool() | None:
            return plain_text(cell)
        case int() | float():
            return repr(cell)
        case _:
            return cell.isoformat()


def is_ours(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a table is a map that this program wrote."""
    return bool(rows) and rows[0][:1] == [KIND] and "id" in rows[0]


def read_records(rows: Sequence[Sequence[str]], file: str, new_id: NewId, progress: Progress = unheard) -> Imported:
    """Return the map that the rows of a CSV hold, the first of them with the heads.

    Raises:
        Fault: what they hold is no map.
        Cancelled: by the progress.
    """
    remarks = Remarks()
    return built(list(found_in(rows, remarks)), file, new_id, remarks, progress)


def found_in(rows: Sequence[Sequence[str]], remarks: Remarks) -> Iterator[Found]:
    """Yield the records in the rows of a CSV of ours."""
    columns = [head.strip() for head in rows[0]]
    known = frozenset(heads())
    for at, head in enumerate(columns):
        count = sum(bool(row[at : at + 1] and row[at]) for row in rows[1:])
        if head not in known and head not in TOLD and count:
            said = Text("Tables", "The column “{name}” is none of a map. Left out with it, filled cells: {count}.")
            remarks.add(said(name=excerpt(head), count=count))
    yield from _found(rows, [head if head in known else "" for head in columns], remarks)


def _found(rows: Sequence[Sequence[str]], columns: Sequence[str], remarks: Remarks) -> Iterator[Found]:
    names = {key: key for key in columns if key}
    for number, row in enumerate(rows[1:], 2):
        if not any(row):
            continue
        place = Place("", number)
        kind = kinds().get(row[0].strip())
        if kind is None:
            said = Text("Tables", "There are no records “{name}”; this row was left out.")
            remarks.of(place.called(), said(name=excerpt(row[0])))
            continue
        cells: dict[str, Cell] = {key: unguarded(cell) for key, cell in zip(columns, row, strict=False) if key and cell}
        _note_strays(cells, kind, place, remarks)
        if len(row) > len(columns) and any(row[len(columns) :]):
            remarks.of(place.called(), Text("Tables", "What stands right of the last head was left out."))
        yield Found(kind, place, cells, names)


def _note_strays(cells: dict[str, Cell], kind: Kind, place: Place, remarks: Remarks) -> None:
    """Take out what a kind of records has no column for, and say so."""
    usual = {KIND, PART, UNKNOWN, *kind.columns, *([HOLDER] if kind.has_holder else [])}
    for key in [key for key in cells if key not in usual]:
        del cells[key]
        remarks.of(place.called(key), Text("Tables", "Records of this kind have nothing of the sort; left out."))
