"""From rows, as they were found in a file, to a map."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from pydantic import ValidationError

from cjm_desktop.edits.repair import repaired
from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.records.cells import fields_in, plain_text, value_of
from cjm_desktop.interchange.records.found import Found, Remarks
from cjm_desktop.interchange.records.kinds import HOLDER, UNKNOWN, Column, kinds
from cjm_desktop.interchange.records.naming import NOTHING, Naming
from cjm_desktop.interchange.records.rows import PART, with_progress
from cjm_desktop.limits import LONGEST_PROSE
from cjm_desktop.model.ids import ID, NewId
from cjm_desktop.model.lanes import CardLane, EmotionLane, MetricLane
from cjm_desktop.model.record import Record
from cjm_desktop.model.text import excerpt
from cjm_desktop.progress import Progress, unheard, within
from cjm_desktop.storage.fullness import check_fullness
from cjm_desktop.storage.pieces import validated
from cjm_desktop.storage.structure import expected
from cjm_desktop.words import LANGUAGES, Language, Text

_READ: Final = 0.1
_NAMED: Final = 0.3
_KEPT: Final = 0.7
"""The part of the work that is done when each row is known to be good."""
_RESCUES: Final[Mapping[str, str]] = {"step": "stage", "card": "lane"}
"""What is never left out for want of a place, and the kind of the records that hold it."""


def built(rows: Sequence[Found], file: str, new_id: NewId, remarks: Remarks, progress: Progress = unheard) -> Imported:
    """Return the map that rows hold, and what had to be left out or mended.

    Raises:
        Fault: what they hold is no map.
        Cancelled: by the progress.
    """
    rows = _whole(rows, remarks)
    root = next((row for row in rows if row.kind.key == "map"), None)
    language = _language(root)
    for row in with_progress(rows, len(rows), within(progress, 0, _READ)):
        _read(row, language, new_id, remarks)
    naming = Naming(rows, language, remarks)
    for row in with_progress(rows, len(rows), within(progress, _READ, _NAMED)):
        for column in row.kind.columns.values():
            if column.targets:
                _refer(row, column, naming)
    kept = [row for row in with_progress(rows, len(rows), within(progress, _NAMED, _KEPT)) if _is_kept(row, remarks)]
    top = _held(kept, naming, new_id, remarks)
    held = {field: [_plain(row, new_id) for row in children] for field, children in top.items()}
    own: dict[str, Any] = {"id": new_id()} if root is None else root.fields
    plain = {"format": "cjm", "version": 1, **own, **held}
    check_fullness(plain, file)
    journey = validated(plain, file, within(progress, _KEPT, 1))
    progress(1)
    notes: tuple[Text, ...] = ()
    if journey.assets:
        from cjm_desktop.storage.pictures import with_sound_pictures  # noqa: PLC0415 - few maps have any

        journey, notes = with_sound_pictures(journey)
    journey, repairs = repaired(journey, new_id)
    return Imported(journey, (), (*remarks.all(), *notes, *repairs))


def _language(root: Found | None) -> Language:
    said = "" if root is None else plain_text(root.cells.get("language")).strip()
    for language in LANGUAGES:
        if language == said:
            return language
    return "en"


def _whole(rows: Sequence[Found], remarks: Remarks) -> list[Found]:
    """Return rows with the parts of long texts put together, and one map alone."""
    whole: list[Found] = []
    for row in rows:
        before = whole[-1] if whole else None
        if PART in row.cells:
            number = plain_text(row.cells.pop(PART))
            if before is not None and before.kind is row.kind and before.fields.pop(PART, "1") == _before(number):
                before.fields[PART] = number
                for key, cell in row.cells.items():
                    text = plain_text(before.cells.get(key))
                    before.cells[key] = text if len(text) > LONGEST_PROSE else text + plain_text(cell)
            else:
                remarks.of(row.called(PART), Text("Tables", "This goes on with a row that is not above it; left out."))
        elif row.kind.key == "map" and any(other.kind is row.kind for other in whole):
            remarks.of(row.place.called(), Text("Tables", "There is a map already; this second one was left out."))
        else:
            whole.append(row)
    return whole


def _before(number: str) -> str:
    return str(int(number) - 1) if number.isdecimal() else ""


def _read(row: Found, language: Language, new_id: NewId, remarks: Remarks) -> None:
    """Note what the cells of a row say, but for what names other records."""
    row.fields.pop(PART, None)
    for key, column in row.kind.columns.items():
        cell = row.cells.get(key)
        if not column.targets and cell is not None and cell != "":
            row.fields[key] = value_of(cell, column, language)
    if "id" in row.kind.columns:
        _identify(row, new_id, remarks)
    if row.kind.key == "lane":
        row.fields.setdefault("kind", "free")
        _keep_to_kind(row, remarks)
    more = plain_text(row.cells.get(UNKNOWN))
    if more:
        _note_unknown(row, more, remarks)


def _identify(row: Found, new_id: NewId, remarks: Remarks) -> None:
    """Give a row without an id one; others may go on naming it by what stands there instead."""
    written = str(row.fields.get("id", "")).strip()
    if not written or not ID.fullmatch(written):
        row.fields["id"] = new_id()
        if written:
            said = Text("Tables", "“{id}” cannot be an id; a new one was made.")
            remarks.of(row.called("id"), said(id=excerpt(written)))
    else:
        row.fields["id"] = written


def _type_of(row: Found) -> type[Record]:
    """Return the type of a record; that of a lane follows its kind."""
    if row.kind.key != "lane":
        return row.kind.records[0]
    return {"emotion": EmotionLane, "metric": MetricLane}.get(str(row.fields["kind"]), CardLane)


def _keep_to_kind(row: Found, remarks: Remarks) -> None:
    """Leave out what lanes of the kind do not have."""
    own = _type_of(row).model_fields
    for key in [key for key in row.fields if key not in own]:
        del row.fields[key]
        remarks.of(row.called(key), Text("Tables", "Lanes of this kind have nothing of the sort; left out."))


def _note_unknown(row: Found, text: str, remarks: Remarks) -> None:
    unknown = fields_in(text)
    if unknown is None:
        said = Text("Tables", "“{value}” are no fields in braces, as JSON has them; left out.")
        remarks.of(row.called(UNKNOWN), said(value=excerpt(text)))
        return
    own = {name for field, info in _type_of(row).model_fields.items() for name in (field, info.alias or field)}
    taken = [key for key in unknown if key in own]
    if taken:
        said = Text("Tables", "What has a column of its own is not taken from here: {names}.")
        remarks.of(row.called(UNKNOWN), said(names=excerpt(", ".join(taken))))
    row.fields |= {key: value for key, value in unknown.items() if key not in own}


def _refer(row: Found, column: Column, naming: Naming) -> None:
    """Note which other records a row names in a column."""
    ids = naming.meant(row, column)
    if ids:
        row.fields[column.key] = ids if column.many else ids[0]


def _is_kept(row: Found, remarks: Remarks) -> bool:
    """Leave out what the fields of a record cannot hold, and say so; tell whether it can be without that."""
    if row.kind.key == "map":
        row.fields.update(format="cjm", version=1)
    kind = _type_of(row)
    spare = {"steps": [{"id": NOTHING}]} if row.kind.key == "stage" else {}
    while True:
        try:
            kind.model_validate_json(json.dumps(row.fields | spare))
        except ValidationError as error:
            for problem in error.errors(include_url=False):
                key, *inside = problem["loc"]
                if problem["type"] == "missing":
                    said = Text("Tables", "This row is left out, because “{name}” is missing.")
                    remarks.of(row.place.called(), said(name=row.heads.get(str(key)) or str(key)))
                    return False
                _leave_out(row, str(key), inside, expected(problem), remarks)
        else:
            return True


def _leave_out(row: Found, key: str, inside: Sequence[int | str], wanted: Text, remarks: Remarks) -> None:
    match inside:
        case [int(place)]:
            items: list[Any] = row.fields[key]
            wrong: object = items.pop(place)
        case _:
            wrong = row.fields.pop(key)
    said = Text("Tables", "“{value}” is left out; this program expects {expected}.")
    remarks.of(row.called(key), said(value=excerpt(str(wrong)), expected=wanted))


def _held(rows: Sequence[Found], naming: Naming, new_id: NewId, remarks: Remarks) -> dict[str, list[Found]]:
    """Put every record into the one that holds it, and return those that the map holds, by its fields."""
    known: dict[tuple[str, str], Found] = {}
    for row in rows:
        known.setdefault((row.kind.key, row.id), row)
    top: dict[str, list[Found]] = {}
    last: dict[str, Found] = {}
    for row in rows:
        field = row.kind.holders.get("map")
        if field is not None:
            top.setdefault(field, []).append(row)
        elif row.kind.key != "map":
            holder = _holder(row, naming, known)
            if holder is None and row.kind.key in _RESCUES:
                holder = _other_holder(row, last, top, new_id, remarks)
            if holder is None:
                said = Text("Tables", "This row is left out, because what it belongs to is not in the map.")
                remarks.of(row.called(HOLDER), said)
            else:
                holder.children.setdefault(row.kind.holders[holder.kind.key], []).append(row)
        last[row.kind.key] = row
    return top


def _holder(row: Found, naming: Naming, known: Mapping[tuple[str, str], Found]) -> Found | None:
    meant = naming.meant(row, row.kind.holder)
    found = (known.get((kind, id_)) for id_ in meant for kind in row.kind.holders)
    return next((each for each in found if each is not None), None)


def _other_holder(
    row: Found, last: dict[str, Found], top: dict[str, list[Found]], new_id: NewId, remarks: Remarks
) -> Found | None:
    """Return where a step or card goes of which it is not said: to that of the row above, else to a new one."""
    kind = kinds()[_RESCUES[row.kind.key]]
    holder = last.get(kind.key)
    if holder is None:
        holder = last[kind.key] = Found(kind, row.place, {}, row.heads, {"id": new_id()})
        if kind.key == "lane":
            holder.fields["kind"] = "free"
        top.setdefault(kind.holders["map"], []).append(holder)
    said = Text("Tables", "It is not said where this belongs; it went to the last one: “{name}”.")
    remarks.of(row.called(HOLDER), said(name=excerpt(str(holder.fields.get("title") or holder.id))))
    return holder


def _plain(row: Found, new_id: NewId) -> dict[str, Any]:
    """Return a record as it stands in a file, with all that it holds."""
    held = {field: [_plain(child, new_id) for child in children] for field, children in row.children.items()}
    if row.kind.key == "stage":
        held.setdefault("steps", [{"id": new_id()}])
    return row.fields | held
