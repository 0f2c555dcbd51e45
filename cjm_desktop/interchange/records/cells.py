"""What stands in the cells of records' tables: from a value of the file format to a cell, and back."""

import datetime as dt
import json
import math
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from cjm_desktop.interchange.records.kinds import Column, Sort
from cjm_desktop.interchange.records.words import word_for, word_meant
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.words import Language
from cjm_desktop.words.numbers import plain_number, read_number

_YES: Final = {"true": True, "yes": True, "x": True, "1": True, "是": True, "✓": True}
_NO: Final = {"false": False, "no": False, "0": False, "否": False}
_LINES: Final = TypeAdapter(list[str])
_FIELDS: Final = TypeAdapter(dict[str, Any])
_DIGITS: Final = 15
"""What spreadsheets keep of a number."""
_FIRST_DAY: Final = dt.date(1900, 3, 1)
"""Before it the calendars of spreadsheets disagree."""


def cell_of(value: Any, column: Column, language: Language | None = None) -> Cell:  # noqa: ANN401 - what JSON holds
    """Return how a value of the file format stands in a table; with a language, its words are said in it."""
    if column.many:
        return joined([_said(item, column, language) for item in value])
    match column.sort:
        case "word":
            return _said(value, column, language)
        case "number" | "whole":
            return _number(value)
        case "date":
            day = dt.date.fromisoformat(value)
            return day if day >= _FIRST_DAY else str(value)
        case "json":
            return json.dumps(value)
        case _:
            return value


def joined(items: Sequence[str]) -> str:
    """Return a list of lines as a text, a line each; as JSON where that would not come back."""
    text = "\n".join(items)
    plain = all(item and item == item.strip() for item in items) and not text.startswith("[")
    return text if plain else json.dumps(items, ensure_ascii=False)


def parted(text: str) -> list[str]:
    """Return the list that a text is, as ``joined`` writes it or a person does."""
    if text.startswith("["):
        with suppress(ValidationError):
            return _LINES.validate_json(text)
    return [line.strip() for line in text.split("\n") if line.strip()]


def value_of(cell: Cell, column: Column, language: Language) -> Any:  # noqa: ANN401 - what JSON holds
    """Return what a cell says as a value of the file format; what it cannot be is left as it is, to be refused."""
    if column.many:
        return [word_meant(item, column.choices, language) for item in parted(plain_text(cell))]
    if column.sort == "word":
        return word_meant(plain_text(cell).strip(), column.choices, language)
    read = _READERS.get(column.sort, plain_text)
    return read(cell)


def plain_text(cell: Cell) -> str:
    """Return a cell as text, as a person would write it."""
    match cell:
        case None:
            return ""
        case bool():
            return "TRUE" if cell else "FALSE"
        case int() | float():
            return plain_number(cell)
        case dt.datetime():
            return cell.isoformat(" ")
        case dt.date():
            return cell.isoformat()
        case _:
            return cell


def fields_in(text: str) -> dict[str, Any] | None:
    """Return the fields in braces that JSON in a cell is, none where it is something else."""
    try:
        return _FIELDS.validate_json(text)
    except ValidationError:
        return None


def _said(value: str, column: Column, language: Language | None) -> str:
    return value if language is None else word_for(value, column.choices, language)


def _number(value: float) -> Cell:
    """Return a number, as text where a spreadsheet would round it."""
    size = abs(value)
    kept = float(f"{value:.{_DIGITS}g}") == value and (not size or 1e-300 < size < 1e300)
    return value if kept else repr(value)


def _read_number(cell: Cell) -> Any:  # noqa: ANN401 - see value_of
    value: Any = cell
    if isinstance(cell, str):
        try:
            value = float(cell)
        except ValueError:
            found = read_number(cell.strip().removesuffix("%"))
            value = cell if found is None else found / 100 if cell.strip().endswith("%") else found
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return plain_text(value) if isinstance(value, dt.date) else value


def _read_whole(cell: Cell) -> Any:  # noqa: ANN401 - see value_of
    value = _read_number(cell)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _read_yes(cell: Cell) -> Any:  # noqa: ANN401 - see value_of
    word = plain_text(cell).strip().casefold()
    return _YES.get(word, _NO.get(word, word))


def _read_date(cell: Cell) -> str:
    return cell.isoformat()[:10] if isinstance(cell, dt.date) else plain_text(cell).strip()


def _read_time(cell: Cell) -> str:
    return cell.isoformat() if isinstance(cell, dt.date) else plain_text(cell).strip()


def _read_json(cell: Cell) -> object:
    try:
        return json.loads(plain_text(cell))
    except (ValueError, RecursionError):
        return plain_text(cell)


_READERS: Final[Mapping[Sort, Callable[[Cell], Any]]] = {
    "number": _read_number,
    "whole": _read_whole,
    "yes": _read_yes,
    "date": _read_date,
    "time": _read_time,
    "json": _read_json,
}
