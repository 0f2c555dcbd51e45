"""What can be asked of how a file is read, with what holds now."""

from dataclasses import replace
from typing import Any, Final

from cjm_desktop.app.evidence.option_bar import Question
from cjm_desktop.interchange.evidence import ENCODINGS, SEPARATORS, DataTable, Reading
from cjm_desktop.words import Text

_SEPARATORS: Final = {
    ",": Text("Evidence", "Comma ,"),
    ";": Text("Evidence", "Semicolon ;"),
    "\t": Text("Evidence", "Tab"),
    "|": Text("Evidence", "Bar |"),
}
_ENCODINGS: Final = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "gb18030": "GB 18030",
    "big5": "Big5",
    "cp1252": "Windows-1252",
    "shift_jis": "Shift JIS",
    "euc_kr": "EUC-KR",
}
_HEADER: Final = (
    (True, Text("Evidence", "names the columns")),
    (False, Text("Evidence", "holds data")),
)
_DECIMAL: Final = (
    (None, Text("Evidence", "automatic")),
    (".", Text("Evidence", "Point 1.5")),
    (",", Text("Evidence", "Comma 1,5")),
)
_DATES: Final = (
    (None, Text("Evidence", "automatic")),
    ("day-first", Text("Evidence", "Day first 31/12")),
    ("month-first", Text("Evidence", "Month first 12/31")),
)


def questions_of(table: DataTable) -> list[Question]:
    """Return the questions that a file raises."""
    reading, found = table.reading, list[Question]()
    if len(table.sheets) > 1:
        sheets = [(name, name) for name in table.sheets]
        found.append(Question("sheet", Text("Evidence", "Sheet"), sheets, reading.sheet))
    if reading.separator is not None:
        separators = [(mark, _SEPARATORS.get(mark, mark)) for mark in SEPARATORS]
        found.append(Question("separator", Text("Evidence", "Separator"), separators, reading.separator))
    if reading.encoding is not None:
        known = dict.fromkeys((*ENCODINGS, reading.encoding))
        encodings = [(name, _ENCODINGS.get(name, name.upper())) for name in known]
        found.append(Question("encoding", Text("Evidence", "Encoding"), encodings, reading.encoding))
    found.append(Question("header", Text("Evidence", "First row"), _HEADER, reading.header))
    found.append(Question("decimal", Text("Evidence", "Decimal mark"), _DECIMAL, reading.decimal))
    found.append(Question("dates", Text("Evidence", "Dates"), _DATES, reading.dates))
    return found


def answered(reading: Reading, key: str, value: object) -> Reading:
    """Return a way of reading with another answer to a question."""
    answer: dict[str, Any] = {key: value}
    return replace(reading, **answer)
