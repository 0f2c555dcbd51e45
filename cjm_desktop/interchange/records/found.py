"""What was found in tables of records, and what is said about it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cjm_desktop.interchange.records.kinds import Kind
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text

NAMES = "names"
"""What ends the key of a column with names beside one with the ids that are meant."""


@dataclass(frozen=True, slots=True)
class Place:
    """A row of a file: the name of its sheet, empty where there are none, and its number from 1 on."""

    sheet: str
    row: int

    def called(self, column: str = "") -> Text:
        """Return what a sentence calls it."""
        row = Text("Tables", "row {row}")(row=str(self.row))
        if column:
            row = Text("Tables", "{row}, column “{column}”")(row=row, column=excerpt(column))
        return Text("Tables", "sheet “{sheet}”, {row}")(sheet=excerpt(self.sheet), row=row) if self.sheet else row


@dataclass(slots=True)
class Found:
    """A row: what kind of record it is, its cells by the keys of their columns, and what heads these."""

    kind: Kind
    place: Place
    cells: dict[str, Cell]
    heads: Mapping[str, str]
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    """What its cells say, as values of the file format."""
    children: dict[str, list["Found"]] = field(default_factory=dict[str, list["Found"]])
    """The records in it, by the key of the field that holds them."""

    def called(self, key: str) -> Text:
        """Return what a sentence calls one of its cells: by the column in sight where there are two."""
        return self.place.called(self.heads.get(f"{key}.{NAMES}") or self.heads.get(key) or key)

    @property
    def id(self) -> str:
        """What names it; pictures are named by their content, and some records not at all."""
        return str(self.fields.get("id") or self.fields.get("sha256") or "")


class Remarks:
    """What is said about a file, in the order in which it came up; what is said of many rows is said once."""

    def __init__(self) -> None:
        self._said: list[Text] = []
        self._counts: Counter[Text] = Counter()
        self._first: dict[Text, Text] = {}

    def add(self, remark: Text) -> None:
        """Say a whole sentence."""
        self._said.append(remark)

    def of(self, place: Text, remark: Text) -> None:
        """Say a sentence about a place; the same about others counts them."""
        self._counts[remark] += 1
        self._first.setdefault(remark, place)

    def all(self) -> tuple[Text, ...]:
        """Return all that was said."""
        placed = [self._placed(remark, count) for remark, count in self._counts.items()]
        return (*self._said, *placed)

    def _placed(self, remark: Text, count: int) -> Text:
        place = self._first[remark]
        if count > 1:
            place = Text("Tables", "{place} and {count} more")(place=place, count=count - 1)
        return Text("Tables", "{place}: {remark}")(place=place, remark=remark)
