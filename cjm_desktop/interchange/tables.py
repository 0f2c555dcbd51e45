"""Tables in texts from other programs: tab-separated cells, Markdown, and HTML."""

import re
from collections.abc import Iterable
from typing import Final

from cjm_desktop.interchange.html_words import HtmlWords
from cjm_desktop.interchange.lists import check_size, is_listed
from cjm_desktop.limits import PLAIN_COLUMNS, PLAIN_ROWS
from cjm_desktop.model.text import clean_prose
from cjm_desktop.words import Fault, Text

Rows = tuple[tuple[str, ...], ...]
"""The cells of a table, all rows equally long."""


_CELL: Final = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\n]|\Z)|([^\t\n]*)')
"""What a spreadsheet hands over for a cell: in quotes where there are line ends or tabs in it."""
_COLUMN_CELL: Final = re.compile(r'^"((?:[^"]|"")*+)"$', re.MULTILINE)
RULE: Final = re.compile(r"\s*+\|?+\s*+:?-++:?\s*+(?:\|\s*+:?-++:?\s*+)*+\|?+\s*+")
"""The line of dashes below the first row of a Markdown table."""
_BAR: Final = re.compile(r"(?<!\\)\|")
_BREAK: Final = re.compile(r"<br\s*/?>", re.IGNORECASE)
_NO_FORMULA: Final = re.compile(r"\A'(?=[=+\-@])")


def table_in(text: str) -> Rows | None:
    """Return the table that a text is, none where no row has two cells that are filled.

    Raises:
        Fault: it is larger than anybody means it.
    """
    check_size(text)
    plain = str(clean_prose(text))
    rows = _markdown(plain)
    if rows is None and "\t" in plain and not is_listed(plain):
        rows = _separated(plain)
    return None if rows is None else square(rows)


def table_in_html(html: str) -> Rows | None:
    """Return the first table with two columns or more in HTML, its words alone.

    Raises:
        Fault: it is larger than anybody means it.
    """
    check_size(html)
    return next((rows for table in HtmlWords(html).tables if (rows := square(table)) is not None), None)


def text_in_html(html: str) -> str:
    """Return the words of HTML, line by line.

    Raises:
        Fault: it is longer than a million letters.
    """
    check_size(html)
    return HtmlWords(html).text


def column_in(text: str) -> str:
    """Return the cells of one column of a spreadsheet one below the other, without its quotes around several lines.

    Raises:
        Fault: they are longer than a million letters.
    """
    check_size(text)
    return _COLUMN_CELL.sub(_bare, str(clean_prose(text)))


def _bare(quoted: re.Match[str]) -> str:
    """Return a cell without the quotes that a spreadsheet puts around what needs them; others are a person's own."""
    is_meant = any(sign in quoted[1] for sign in ("\n", "\t", '""'))
    return quoted[1].replace('""', '"') if is_meant else quoted[0]


def _separated(text: str) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    place = 0
    while True:
        cell = _CELL.match(text, place)
        if cell is None:
            raise RuntimeError("a cell may be empty")
        rows[-1].append(cell[2] if cell[1] is None else _bare(cell))
        place = cell.end()
        if place == len(text):
            return rows
        if text[place] == "\n":
            rows.append([])
        place += 1


def _markdown(text: str) -> list[list[str]] | None:
    """Return the first table of a Markdown text: a line with bars, a line of dashes, and lines with bars below."""
    lines = text.split("\n")
    barred = ["|" in line for line in lines]
    places = (at for at in range(1, len(lines)) if barred[at - 1] and barred[at])
    rule = next((at for at in places if RULE.fullmatch(lines[at])), None)
    if rule is None:
        return None
    end = next((at for at in range(rule + 1, len(lines)) if "|" not in lines[at]), len(lines))
    return [_barred(line) for line in (lines[rule - 1], *lines[rule + 1 : end])]


def _barred(line: str) -> list[str]:
    bare = line.strip().removeprefix("|")
    if bare.endswith("|") and not bare.endswith("\\|"):
        bare = bare[:-1]
    return [_BREAK.sub("\n", cell).replace("\\|", "|") for cell in _BAR.split(bare)]


def square(rows: Iterable[Iterable[str]]) -> Rows | None:
    """Return the rows and columns in which something stands; none where no row has two cells that are filled."""
    kept = [row for cells in rows if any(row := [_NO_FORMULA.sub("", cell.strip(), count=1) for cell in cells])]
    width = max((number for row in kept for number, cell in enumerate(row, 1) if cell), default=0)
    if not any(sum(map(bool, row)) > 1 for row in kept):
        return None  # an indented list
    if len(kept) > PLAIN_ROWS or width > PLAIN_COLUMNS:
        said = Text(
            "Clipboard",
            "The table on the clipboard has {rows} rows and {columns} columns. At most {most} rows and {wide} columns "
            "can be pasted.",
        )
        raise Fault(said(rows=len(kept), columns=width, most=PLAIN_ROWS, wide=PLAIN_COLUMNS))
    return tuple(tuple([*row, *[""] * width][:width]) for row in kept)
