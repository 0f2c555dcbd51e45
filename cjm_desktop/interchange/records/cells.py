"""What stands in the cells of records' tables: from a value of the file format to a cell, and back."""

import datetime as dt
import json
import math
from collections.abc import Sequence
from typing import Any, Final

from cjm_desktop.interchange.records.kinds import Column
from cjm_desktop.interchange.records.words import word_for, word_meant
from cjm_desktop.words import Language
from cjm_desktop.words.numbers import plain_number, read_number

Cell = str | float | int | bool | dt.date | None
"""What a table holds: none for an empty cell."""

_YES: Final = {"true": True, "yes": True, "x": True, "1": True, "是": True, "✓": True}
_NO: Final = {"false": False, "no": False, "0": False, "否": False}
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
        try:
            items: object = json.loads(text)
        except (ValueError, RecursionError):
            items = None
        if isinstance(items, list) and all(isinstance(item, str) for item in items):
            return [str(item) for item in items]
    return [line.strip() for line in text.split("\n") if line.strip()]


def value_of(cell: Cell, column: Column, language: Language) -> Any:  # noqa: ANN401 - what JSON holds
    """Return what a cell says as a value of the file format; what it cannot be is left as it is, to be refused."""
    if column.many:
        return [word_meant(item, column.choices, language) for item in parted(plain_text(cell))]
    match column.sort:
        case "word":
            return word_meant(plain_text(cell).strip(), column.choices, language)
        case "number" | "whole":
            return _read_number(cell, whole=column.sort == "whole")
        case "yes":
            return _read_yes(cell)
        case "date":
            return cell.isoformat()[:10] if isinstance(cell, dt.date) else plain_text(cell).strip()
        case "time":
            return cell.isoformat() if isinstance(cell, dt.date) else plain_text(cell).strip()
        case "json":
            return json_in(plain_text(cell))
        case _:
            return plain_text(cell)


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


def json_in(text: str) -> Any:  # noqa: ANN401 - what JSON holds
    """Return what JSON in a cell says; what is none, as the text that it is."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _said(value: str, column: Column, language: Language | None) -> str:
    return value if language is None else word_for(value, column.choices, language)


def _number(value: float) -> Cell:
    """Return a number, as text where a spreadsheet would round it."""
    size = abs(value)
    kept = float(f"{value:.{_DIGITS}g}") == value and (not size or 1e-300 < size < 1e300)
    return value if kept else repr(value)


def _read_number(cell: Cell, *, whole: bool) -> Any:  # noqa: ANN401 - see value_of
    value: Any = cell
    if isinstance(cell, str):
        try:
            value = float(cell)
        except ValueError:
            percent = cell.strip().endswith("%")
            found = read_number(cell.strip().removesuffix("%"))
            value = cell if found is None else found / 100 if percent else found
    if isinstance(value, float):
        if not math.isfinite(value):
            return str(value)
        return int(value) if whole and value.is_integer() else value
    return value.isoformat() if isinstance(value, dt.date) else value


def _read_yes(cell: Cell) -> Any:  # noqa: ANN401 - see value_of
    word = plain_text(cell).strip().casefold()
    return _YES.get(word, _NO.get(word, word))
