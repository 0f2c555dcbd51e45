"""Tables in texts from other programs: tab-separated cells, Markdown, and HTML of which the words alone are taken."""

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from typing import Final

from cjm_desktop.interchange.lists import check_size
from cjm_desktop.model.text import clean_prose
from cjm_desktop.words import Fault, Text

Rows = tuple[tuple[str, ...], ...]
"""The cells of a table, all rows equally long."""

MOST_ROWS: Final = 500
MOST_COLUMNS: Final = 200

_CELL: Final = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\n]|\Z)|([^\t\n]*)')
"""What a spreadsheet hands over for a cell: in quotes where there are line ends or tabs in it."""
_RULE: Final = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_BAR: Final = re.compile(r"(?<!\\)\|")
_BREAK: Final = re.compile(r"<br\s*/?>", re.IGNORECASE)
_NO_FORMULA: Final = re.compile(r"'(?=[=+\-@])")


def table_in(text: str) -> Rows | None:
    """Return the table that a text is, none where no row has two cells that are filled.

    Raises:
        Fault: it is larger than anybody means it.
    """
    check_size(text)
    plain = str(clean_prose(text))
    rows = _markdown(plain)
    if rows is None and "\t" in plain:
        rows = _separated(plain)
    return None if rows is None else _square(rows)


def table_in_html(html: str) -> Rows | None:
    """Return the first table with two columns or more in HTML, its words alone.

    Raises:
        Fault: it is larger than anybody means it.
    """
    check_size(html)
    reader = _Words()
    reader.feed(html)
    reader.close()
    return next((rows for table in reader.tables if (rows := _square(table)) is not None), None)


def text_in_html(html: str) -> str:
    """Return the words of HTML, line by line.

    Raises:
        Fault: it is longer than a million letters.
    """
    check_size(html)
    reader = _Words()
    reader.feed(html)
    reader.close()
    return "".join(reader.words)


def _separated(text: str) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    place = 0
    while True:
        cell = _CELL.match(text, place)
        if cell is None:
            raise RuntimeError("a cell may be empty")
        rows[-1].append(cell[2] if cell[1] is None else cell[1].replace('""', '"'))
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
    rule = next((at for at in places if _RULE.fullmatch(lines[at])), None)
    if rule is None:
        return None
    end = next((at for at in range(rule + 1, len(lines)) if "|" not in lines[at]), len(lines))
    return [_barred(line) for line in (lines[rule - 1], *lines[rule + 1 : end])]


def _barred(line: str) -> list[str]:
    bare = line.strip().removeprefix("|")
    if bare.endswith("|") and not bare.endswith("\\|"):
        bare = bare[:-1]
    return [_BREAK.sub("\n", cell).replace("\\|", "|") for cell in _BAR.split(bare)]


def _square(rows: Iterable[Iterable[str]]) -> Rows | None:
    """Return the rows and columns in which something stands; none where no row has two cells that are filled."""
    kept = [row for cells in rows if any(row := [_NO_FORMULA.sub("", cell.strip(), count=1) for cell in cells])]
    width = max((number for row in kept for number, cell in enumerate(row, 1) if cell), default=0)
    if not any(sum(map(bool, row)) > 1 for row in kept):
        return None  # an indented list
    if len(kept) > MOST_ROWS or width > MOST_COLUMNS:
        said = Text(
            "Clipboard",
            "The table on the clipboard has {rows} rows and {columns} columns. At most {most} rows and {wide} columns "
            "can be pasted.",
        )
        raise Fault(said(rows=len(kept), columns=width, most=MOST_ROWS, wide=MOST_COLUMNS))
    return tuple(tuple([*row, *[""] * width][:width]) for row in kept)


class _Words(HTMLParser):
    """Collects the words of HTML, and those of its tables by cells. Nothing in it is loaded or done."""

    _SILENT: Final = frozenset({"script", "style", "head", "title", "template"})
    _LINES: Final = frozenset({"p", "div", "li", "br", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table"})

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tables: list[list[list[str]]] = []
        self._silent = 0
        self._in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, a row, a cell."""
        del attrs
        self._silent += tag in self._SILENT
        if tag in self._LINES:
            self._write("\n")
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1]:
            self.tables[-1][-1].append("")
            self._in_cell = True

    def handle_endtag(self, tag: str) -> None:
        """End what is not heard, or a cell."""
        self._silent -= tag in self._SILENT and self._silent > 0
        self._in_cell = self._in_cell and tag not in ("td", "th", "table")

    def handle_data(self, data: str) -> None:
        """Take words, with single blanks between them."""
        if not self._silent:
            self._write(re.sub(r"\s+", " ", data))

    def _write(self, text: str) -> None:
        self.words.append(text)
        if self._in_cell:
            self.tables[-1][-1][-1] += text
