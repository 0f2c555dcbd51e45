"""Lists of what was written on paper notes: number or id, step, text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from cjm_desktop.edits.notes import NoteLine
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text

_Column = Literal["mark", "step", "text"]

_WORDS: Final[dict[_Column, frozenset[str]]] = {
    "mark": frozenset({
        "number", "no", "nr", "#", "id", "mark", "code", "number or id", "number/id", "number or mark", "id or number",
        "编号", "代码", "号码", "编号或代码", "编号/代码", "编号或 id", "编号或id",
        "編號", "代碼", "號碼", "編號或代碼", "編號/代碼", "編號或 id", "編號或id",
    }),
    "step": frozenset({"step", "to step", "new step", "步骤", "步驟"}),
    "text": frozenset({"text", "note", "content", "new text", "文字", "内容", "新文字", "內容"}),
}  # fmt: skip
"""What the columns are called in a first line, in every language."""
_ORDER: Final[tuple[_Column, ...]] = ("mark", "step", "text")
BARE_NOTES: Final = Text("Notes", "{file} is a list of notes. Take it over in the menu Edit, or by --into MAP.cjm.")
"""What is said when such a list is opened like a map."""

_NO_FORMULA: Final = re.compile(r"\A'(?=[=+\-@])")
_NAMED: Final = 4
_MOST_OTHERS: Final = 2
"""Columns of another sort in a list of notes: a larger table is rather a map."""


@dataclass(frozen=True, slots=True)
class NoteList:
    """The lines of a list, and what of it is not read, in sentences."""

    lines: tuple[NoteLine, ...]
    remarks: tuple[Text, ...] = ()


def is_note_list(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a table says by the names of its columns that it lists notes, with hardly anything beside them."""
    names = [name for name in next(filter(any, rows), ()) if name.strip()]
    return len(_head(names)) == len(_ORDER) and len(names) <= len(_ORDER) + _MOST_OTHERS


def notes_in(rows: Iterable[Sequence[str]]) -> NoteList:
    """Return the notes that a table lists: by the names of its columns, else in the order number or id, step, text.

    What stands behind the last column belongs to a text with a separator in it that nobody put in quotes.
    """
    return numbered_notes(enumerate(rows, 1))


def numbered_notes(rows: Iterable[tuple[int, Sequence[str]]]) -> NoteList:
    """Return the notes in rows that bear numbers of their own."""
    filled = [(number, _cells(row)) for number, row in rows if any(map(str.strip, row))]
    head = _head(filled[0][1]) if filled else {}
    if "mark" not in head or len(head) == 1:
        places: dict[_Column, int] = {column: place for place, column in enumerate(_ORDER)}
        return NoteList(tuple(_line(number, row, places, len(_ORDER)) for number, row in filled))
    (_, names), *rest = filled
    lines = tuple(_line(number, row, head, len(names)) for number, row in rest)
    remarks: list[Text] = []
    if others := [name for place, name in enumerate(names) if name and place not in head.values()]:
        remarks.append(Text("Notes", "These columns are not read: {columns}.")(columns=_few(others)))
    for number, row in rest:
        if len(row) > len(names) and head.get("text") != len(names) - 1:
            said = Text("Notes", "Row {row} has more cells than the first one. These are not read: {cells}.")
            remarks.append(said(row=str(number), cells=_few(row[len(names) :])))
    return NoteList(lines, tuple(remarks))


def _few(cells: Sequence[str]) -> str:
    return ", ".join([*map(excerpt, cells[:_NAMED]), *(["…"] if len(cells) > _NAMED else [])])


def _cells(row: Sequence[str]) -> list[str]:
    """Return the cells of a row up to the last one that is filled, without a spreadsheet's guard against formulas."""
    cells = [_NO_FORMULA.sub("", cell.strip(), count=1) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _head(row: Sequence[str]) -> dict[_Column, int]:
    """Return the places of the columns that a first line names."""
    found: dict[_Column, int] = {}
    for place, cell in enumerate(row):
        word = " ".join(cell.casefold().replace("．", ".").rstrip(".:：").split())
        for column, words in _WORDS.items():
            if word in words:
                found.setdefault(column, place)
    return found


def _line(number: int, row: Sequence[str], head: dict[_Column, int], width: int) -> NoteLine:
    cells = {column: row[place] if place < len(row) else "" for column, place in head.items()}
    text = cells.get("text", "")
    if head.get("text") == width - 1:
        text = ", ".join([text, *row[width:]]).rstrip(", ") if any(row[width:]) else text
    return NoteLine(number, cells.get("mark", ""), cells.get("step", ""), text)
