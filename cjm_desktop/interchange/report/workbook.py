"""A report as a workbook: a row a map, to be sorted and filtered."""

import datetime as dt

from cjm_desktop.interchange.records.styles import Book, lines_of, row_height
from cjm_desktop.interchange.report.reading import Portfolio
from cjm_desktop.interchange.report.table import COLUMNS, rows_of
from cjm_desktop.interchange.report.words import heading_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, Text, say


def to_workbook(portfolio: Portfolio, language: Language) -> bytes:
    """Return a report as a workbook of one sheet."""
    title = say(heading_of(portfolio), language)
    book = Book(JourneyMap(format="cjm", version=1, id="report", title=title, language=language))
    sheet = book.sheet(say(Text("Report", "Maps"), language), book.theme.accent)
    widths = [width for _, width, _ in COLUMNS.values()]
    for at, (head, width, _) in enumerate(COLUMNS.values()):
        sheet.set_column(at, at, width)
        book.write(sheet, 0, at, say(head, language), bold=True, bottom=2, font_color=book.theme.second, text_wrap=True)
    rows = rows_of(portfolio, language)
    for number, row in enumerate(rows, 1):
        lines = max(
            lines_of(cell, width) if isinstance(cell, str) else 1 for cell, width in zip(row, widths, strict=True)
        )
        sheet.set_row(number, row_height(lines))
        for at, cell in enumerate(row):
            look = {"align": "center"} if isinstance(cell, int | dt.date) else {"text_wrap": True}
            book.write(sheet, number, at, cell, bottom=1, bottom_color=book.theme.hairline, bold=at == 0, **look)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(rows), 1), len(widths) - 1)
    sheet.repeat_rows(0)
    return book.data()
