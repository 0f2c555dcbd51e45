"""Files in which notes are listed: CSV, or a sheet of a workbook."""

from itertools import islice
from pathlib import PurePath
from typing import Final

from cjm_desktop.edits.notes import MOST_NOTES
from cjm_desktop.interchange.notes import NoteList, is_note_list, notes_in, numbered_notes
from cjm_desktop.interchange.records.found import Remarks
from cjm_desktop.interchange.records.text_file import is_ours
from cjm_desktop.interchange.records.workbook_in import lines_of, only_read, records_in
from cjm_desktop.interchange.separated import AS_GUESSED, rows_in
from cjm_desktop.interchange.xlsx import sheets_in

_MOST_ROWS: Final = MOST_NOTES + 2
"""Rows that are looked at: names of columns, notes, and one that is too many."""


def notes_of(data: bytes, file: str) -> NoteList | None:
    """Return the notes that a file lists, none where it holds records of a map as this program writes them.

    Of a workbook that is the first sheet whose columns are called like those of notes, else the first one.

    Raises:
        Fault: it cannot be read, or is larger than anybody means it.
    """
    if PurePath(file).suffix.lower() == ".xlsx":
        return _in_workbook(data, file)
    rows, encoding = rows_in(data, file)
    if is_ours(rows):
        return None
    found = notes_in(rows)
    return NoteList(found.lines, (AS_GUESSED(encoding=encoding), *found.remarks)) if encoding else found


def _in_workbook(data: bytes, file: str) -> NoteList | None:
    sheets = [sheet for sheet in sheets_in(data, file) if sheet.rows]
    if any(any(True for _ in records_in(sheet, Remarks())) for sheet in sheets):
        return None
    listed = (sheet for sheet in sheets if is_note_list([cells for _, cells in islice(lines_of(sheet), 1)]))
    chosen = next(listed, sheets[0] if sheets else None)
    if chosen is None:
        return NoteList(())
    found = numbered_notes(islice(lines_of(chosen), _MOST_ROWS))
    return NoteList(found.lines, (*only_read(chosen, sheets), *found.remarks))
