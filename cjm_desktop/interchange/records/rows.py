"""From a map to rows, one a record, in the order in which they stand in the file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from cjm_desktop.interchange.records.cells import Cell
from cjm_desktop.interchange.records.kinds import Kind, kind_of, kinds
from cjm_desktop.model.lookup import nested_fields
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap

PART: Final = "part"
"""The key of the column that counts the rows of a record whose texts are too long for one, from 2 on."""
LONGEST_CELL: Final = 32_000
"""Letters in a cell; spreadsheets take up to 32,767 units of UTF-16."""


@dataclass(frozen=True, slots=True)
class Row:
    """A record as it goes into a table."""

    kind: Kind
    holder: str
    """The id of the record that it is in, empty for the map."""
    fields: Mapping[str, Any]
    """What differs from the usual, by its key in the file."""
    unknown: Mapping[str, Any]
    """What this program does not know."""


def rows_of(journey: JourneyMap) -> Iterator[Row]:
    """Yield the rows of a map, each before those of the records in it."""
    yield from _rows(journey, "")


def _rows(record: Record, holder: str) -> Iterator[Row]:
    kind = kinds()[kind_of(type(record))]
    nested = nested_fields(type(record))
    found = record.model_dump(mode="json", exclude_defaults=True, exclude={*nested})
    own = {info.alias or field for field, info in type(record).model_fields.items()}
    known = {key: value for key, value in found.items() if key in own}
    yield Row(kind, holder, known, {key: value for key, value in found.items() if key not in known})
    for field in nested:
        children: tuple[Record, ...] = record.__dict__[field]
        for child in children:
            yield from _rows(child, str(found.get("id", "")))


def in_parts(cells: Mapping[str, Cell]) -> Iterator[dict[str, Cell]]:
    """Yield a row, and for what of its texts is too long for a cell further ones."""
    rest = dict(cells)
    number = 1
    while rest:
        row: dict[str, Cell] = {PART: number} if number > 1 else {}
        longer: dict[str, Cell] = {}
        for key, cell in rest.items():
            if isinstance(cell, str) and len(cell) > LONGEST_CELL // 2:
                cell, more = _cut(cell)
                if more:
                    longer[key] = more
            row[key] = cell
        yield row
        rest = longer
        number += 1


def _cut(text: str) -> tuple[str, str]:
    """Return what of a text goes into a cell, and what is left; letters beyond the first plane count twice."""
    head = text[:LONGEST_CELL]
    while len(head) + sum(letter > "\uffff" for letter in head) > LONGEST_CELL:
        head = head[: len(head) // 2]
    return head, text[len(head) :]
