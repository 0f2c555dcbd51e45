"""How cells of a workbook look, and how they are written: texts are texts, whatever they begin with."""

import datetime as dt
import re
from io import BytesIO
from typing import Any, Final
from xml.sax.saxutils import escape

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.layout.theme import Theme
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import HABITS

_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""What a spreadsheet would take for a character by its number."""
_BEGINNING: Final = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - written without a zone
"""When a workbook was made: never now, so that the same map gives the same bytes."""
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_numbers": False,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "default_date_format": "yyyy-mm-dd",
}
_A4: Final = 9
_EMS_A_UNIT: Final = 0.95
"""Half signs of Chinese that stand side by side in a unit of a column's width."""
_LINE: Final = 16.0
_EDGE: Final = 6.0
_HIGHEST: Final = 400.0
"""Height of a line, of what is free around lines, and of the highest row, in points."""


class Book:
    """A workbook that is being written, in the colours of its map."""

    def __init__(self, journey: JourneyMap) -> None:
        self.journey = journey
        self.theme: Theme = theme_of(journey)
        self._out = BytesIO()
        self._book = Workbook(self._out, _OPTIONS)
        self._formats: dict[tuple[tuple[str, Any], ...], Format] = {}
        self._font = HABITS[journey.language].office
        properties = {"title": journey.title, "author": journey.author, "company": journey.organisation}
        self._book.set_properties({**properties, "created": _BEGINNING})
        self._book.set_size(2400, 1400)
        self.add_chart = self._book.add_chart

    def format(self, **look: Any) -> Format:  # noqa: ANN401 - XlsxWriter's properties
        """Return a format of the workbook's font; the same look is the same one."""
        usual = {"font_name": self._font, "font_size": 11, "valign": "top", "font_color": self.theme.ink}
        key = tuple(sorted({**usual, **look}.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format(dict(key))
        return self._formats[key]

    def sheet(self, name: str, colour: str) -> Worksheet:
        """Add a sheet that prints on landscape pages as wide as it is."""
        sheet = self._book.add_worksheet(name)
        sheet.xls_strmax = 1_000_000  # what is escaped is longer than what it stands for
        sheet.hide_gridlines(2)
        sheet.set_tab_color(colour)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.center_horizontally()
        sheet.set_margins(0.4, 0.4, 0.5, 0.6)
        title = excerpt(self.journey.title).replace("&", "&&")
        sheet.set_footer(f"&L&8 {title}&C&8 &A&R&8 &P / &N")  # the blanks keep digits apart from the size
        return sheet

    def write(self, sheet: Worksheet, row: int, column: int, cell: Cell, **look: Any) -> None:  # noqa: ANN401 - see format
        """Write a cell as what it is."""
        match cell:
            case None | "":
                sheet.write_blank(row, column, None, self.format(**look))
            case str():
                if cell.startswith(_SIGNS):
                    look["quote_prefix"] = True
                sheet.write_string(row, column, _inert(cell), self.format(**look))
            case bool():
                sheet.write_boolean(row, column, cell, self.format(**{"align": "center", **look}))
            case int() | float():
                sheet.write_number(row, column, cell, self.format(**look))
            case _:
                sheet.write_datetime(row, column, cell, self.format(**{"num_format": "yyyy-mm-dd", **look}))

    def data(self) -> bytes:
        """Return the whole workbook; nothing can be written to it any more."""
        self._book.close()
        return self._out.getvalue()


def lines_of(text: str, width: float) -> int:
    """Return how many lines a text takes in a column, or several together, of a width in a spreadsheet's units."""
    ems = max(1, int(width * _EMS_A_UNIT))
    return sum(1 + max(0, _ems(line) - 1) // ems for line in text.split("\n"))


def row_height(lines: int) -> float:
    """Return the height in points of a row of so many lines."""
    return min(lines * _LINE + _EDGE, _HIGHEST)


def _ems(text: str) -> int:
    """Return how wide a text is in half signs of Chinese."""
    return sum(2 if letter > "\u2e7f" else 1 for letter in text)


def _inert(text: str) -> str:
    """Return a text as XlsxWriter takes it for nothing but that.

    It writes as they are, as rich text, strings that look like that, and leaves the second of two escapes side by
    side: such a text is handed over as rich text, in which nothing is left for it to find.
    """
    if not text.startswith("<r>") and not _ESCAPE.search(text):
        return text
    plain = escape(_ESCAPE.sub("_x005F_", text)).replace("_", "&#95;")
    return f'<r><t xml:space="preserve">{plain}</t></r>'
