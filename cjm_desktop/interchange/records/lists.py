"""A list of records that comes back into the map from which it was written: actions, personas, comments."""

from pathlib import PurePath

from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.records.build import built
from cjm_desktop.interchange.records.found import Found, Place, Remarks
from cjm_desktop.interchange.records.rows import HANDOUTS, Row, rows_of
from cjm_desktop.interchange.records.text_file import cells_of, found_in, is_ours
from cjm_desktop.interchange.records.workbook_in import records_in
from cjm_desktop.interchange.separated import rows_in
from cjm_desktop.interchange.xlsx import sheets_in
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Text


def taken_into(journey: JourneyMap, data: bytes, file: str, new_id: NewId) -> Imported:
    """Return a map with the records of a list, CSV or workbook, in place of those of the same kinds.

    Raises:
        Fault: the file holds no list, or is broken.
    """
    remarks = Remarks()
    found = _found(data, file, remarks)
    there = {row.kind.key for row in found}
    wanted = {kind for kinds in HANDOUTS.values() if there & {*kinds} for kind in kinds}
    if not wanted or there - wanted:
        said = Text("Tables", "{file} is no list of actions, personas or comments that could be taken into a map.")
        raise Fault(said(file=file))
    kept = [_as_found(row) for row in rows_of(journey) if row.kind.key not in wanted]
    return built([*kept, *found], file, new_id, remarks)


def _found(data: bytes, file: str, remarks: Remarks) -> list[Found]:
    match PurePath(file).suffix.lower():
        case ".xlsx":
            return [row for sheet in sheets_in(data, file) for row in records_in(sheet, remarks)]
        case ".csv":
            rows, _ = rows_in(data, file)
            return list(found_in(rows, remarks)) if is_ours(rows) else []
        case _:
            return []


def _as_found(row: Row) -> Found:
    return Found(row.kind, Place("", 0), cells_of(row), {})
