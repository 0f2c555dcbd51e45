"""A list of records that comes back into the map from which it was written: actions, personas, comments."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Final

from cjm_desktop.insight.ranking import ranked
from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.records.build import built
from cjm_desktop.interchange.records.cells import plain_text
from cjm_desktop.interchange.records.found import Found, Place, Remarks
from cjm_desktop.interchange.records.rows import HANDOUTS, PART, Row, rows_of
from cjm_desktop.interchange.records.text_file import cells_of, found_in, is_ours
from cjm_desktop.interchange.records.workbook_in import records_in
from cjm_desktop.interchange.separated import rows_in
from cjm_desktop.interchange.xlsx import sheets_in
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Text

_NAMED: Final = 4
_NEW: Final = Text("Tables", "New in the map: {count}")
_CHANGED: Final = Text("Tables", "Changed in the map: {count}")
_GONE: Final = Text("Tables", "No longer in the map: {count}")
_SAME: Final = Text("Tables", "Nothing in the map has changed.")


def taken_into(journey: JourneyMap, data: bytes, file: str, new_id: NewId) -> Imported:
    """Return a map with the records of a list, CSV or workbook, in place of those of the same kinds.

    A record whose id the map does not have is a new one, and told; so are those that the list no longer has.

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
    before = list(rows_of(journey))
    _note_strangers(found, before, remarks)
    if wanted == {"action"}:
        found = _as_ordered(found, journey)
    kept = [_as_found(row) for row in before if row.kind.key not in wanted]
    imported = built([*kept, *found], file, new_id, remarks)
    return replace(imported, remarks=(*imported.remarks, *_gone(journey, imported.journey)))


def changes_between(before: JourneyMap, after: JourneyMap) -> list[Text]:
    """Return how many records that can be listed are new, changed and gone, as far as any are."""
    old, new = _listed(before), _listed(after)
    counts = (
        (_NEW, len(new.keys() - old.keys())),
        (_CHANGED, sum(old[name] != new[name] for name in old.keys() & new.keys())),
        (_GONE, len(old.keys() - new.keys())),
    )
    return [text(count=count) for text, count in counts if count] or [_SAME]


def _listed(journey: JourneyMap) -> dict[str, list[Row]]:
    """Return the records that can be listed by their ids, each with those in it that have none."""
    found: dict[str, list[Row]] = {}
    for row in rows_of(journey):
        if any(row.kind.key in kinds for kinds in HANDOUTS.values()):
            found.setdefault(str(row.fields.get("id", row.holder)), []).append(row)
    return found


def _as_ordered(found: Sequence[Found], journey: JourneyMap) -> list[Found]:
    """Return actions in the order of the map where they stand by their ranks, as they were written; new ones behind."""
    places = {action.id: place for place, action in enumerate(journey.actions)}
    named = [(row, plain_text(row.cells.get("id")).strip()) for row in found]
    known = [name for row, name in named if name in places and PART not in row.cells]
    there = set(known)
    if known != [score.action.id for score in ranked(journey) if score.action.id in there]:
        return [*found]
    place, placed = len(places), list[tuple[int, Found]]()
    for row, name in named:
        if PART not in row.cells:  # what goes on from the row above stays behind it
            place = places.get(name, len(places))
        placed.append((place, row))
    return [row for _, row in sorted(placed, key=lambda each: each[0])]


def _note_strangers(found: Sequence[Found], before: Sequence[Row], remarks: Remarks) -> None:
    """Say which ids the map does not have."""
    known = {(row.kind.key, row.fields.get("id")) for row in before}
    for row in found:
        id_ = plain_text(row.cells.get("id")).strip()
        if id_ and PART not in row.cells and (row.kind.key, id_) not in known:
            said = Text("Tables", "The map has nothing with the id “{id}”. It was taken for something new.")
            remarks.of(row.called("id"), said(id=excerpt(id_)))


def _gone(before: JourneyMap, after: JourneyMap) -> list[Text]:
    """Return which records the list no longer had."""
    left = _listed(after)
    gone = [rows[0].fields for name, rows in _listed(before).items() if name not in left]
    names = [str(fields.get("title") or fields.get("name") or fields.get("text") or fields["id"]) for fields in gone]
    if not names:
        return []
    few = ", ".join([*(f"“{excerpt(name)}”" for name in names[:_NAMED]), *(["…"] if len(names) > _NAMED else [])])
    said = Text("Tables", "Not in the list, and so no longer in the map: {count}, namely {names}.")
    return [said(count=len(names), names=few)]


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
