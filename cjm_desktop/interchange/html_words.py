"""HTML from other programs, of which the words alone are taken: its lines, and the cells of its tables.

Nothing in it is loaded or done. Each letter is looked at once, however broken it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import Final

from cjm_desktop.limits import HTML_DEPTH, HTML_TABLES

_WIDEST: Final = 201
"""Columns over which cells may reach; more is refused anyway."""

_TAG: Final = re.compile(r"<(?:(!--)|([!?])|(/?)([a-zA-Z][a-zA-Z0-9:-]*+))")
_ATTRIBUTES: Final = re.compile(r"""((?:=\s*+(?:"[^"]*+"|'[^']*+'|(?!["']))|[^=>])*+)>""")
_SPAN: Final = re.compile(r"""\b(col|row)span\s*=\s*["']?\s*(\d{1,4})""", re.IGNORECASE)
_BLANKS: Final = re.compile(r"\s+")
_UNSAID: Final = {
    "head": re.compile(r"</head\b|<body\b", re.IGNORECASE),
    **{name: re.compile(rf"</{name}\b", re.IGNORECASE) for name in ("script", "style", "template", "title")},
}
"""What nobody sees, and where it ends."""
_LINES: Final = frozenset({"p", "div", "li", "br", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table"})


@dataclass(slots=True)
class _Table:
    """A table while it is read, each cell as its parts. Where a cell reaches across or down, others are empty."""

    rows: list[list[Sequence[str]]] = field(default_factory=list[list[Sequence[str]]])
    cell: list[str] | None = None
    _below: dict[int, int] = field(default_factory=dict[int, int])
    _next: dict[int, int] = field(default_factory=dict[int, int])

    def begin_row(self) -> None:
        self.cell = None
        self._below = {column: rows - 1 for column, rows in (self._below | self._next).items() if rows > 1}
        self._next = {}
        self.rows.append([])

    def begin_cell(self, across: int, down: int) -> None:
        if not self.rows:
            self.begin_row()
        row = self.rows[-1]
        while len(row) in self._below:
            row.append(())
        first, self.cell = len(row), []
        row.append(self.cell)
        row.extend([()] * (min(across, _WIDEST - first) - 1))
        if down > 1:
            self._next |= dict.fromkeys(range(first, min(len(row), _WIDEST)), down)


class HtmlWords:
    """The words of HTML: ``text`` line by line, ``tables`` by rows and cells, the outer ones first."""

    def __init__(self, html: str) -> None:
        self._words: list[str] = []
        self._tables: list[_Table] = []
        self._open: list[_Table] = []
        place = 0
        while (found := _TAG.search(html, place)) is not None:
            self._say(html[place : found.start()])
            place = self._pass(html, found)
        self._say(html[place:])
        self.text: str = "".join(self._words)
        self.tables: list[list[list[str]]] = [
            [["".join(cell) for cell in row] for row in table.rows] for table in self._tables
        ]

    def _pass(self, html: str, found: re.Match[str]) -> int:
        """Take what stands between angle brackets, and return where it ends; what does not end goes to the end."""
        comment, declaration, closing, name = found.groups()
        if comment or declaration:
            mark = "-->" if comment else ">"
            end = html.find(mark, found.end())
            return len(html) if end < 0 else end + len(mark)
        rest = _ATTRIBUTES.match(html, found.end())
        if rest is None:
            return len(html)
        name = name.lower()
        if closing:
            self._end(name)
        elif name in _UNSAID:
            end = _UNSAID[name].search(html, rest.end())
            return len(html) if end is None else end.start()
        else:
            self._begin(name, rest[1])
        return rest.end()

    def _begin(self, name: str, attributes: str) -> None:
        if name in _LINES:
            self._write("\n")
        if name == "table":
            if len(self._tables) < HTML_TABLES:
                self._tables.append(_Table())
            self._open.append(self._tables[-1])
        elif name == "tr" and self._open:
            self._open[-1].begin_row()
        elif name in ("td", "th") and self._open:
            spans = {way.lower(): int(number) for way, number in _SPAN.findall(attributes)}
            self._open[-1].begin_cell(spans.get("col", 1), spans.get("row", 1))

    def _end(self, name: str) -> None:
        if name == "table" and self._open:
            self._open.pop()
        elif name in ("td", "th", "tr") and self._open:
            self._open[-1].cell = None
        if name in _LINES:
            self._write("\n")

    def _say(self, words: str) -> None:
        if words:
            self._write(_BLANKS.sub(" ", unescape(words)))

    def _write(self, text: str) -> None:
        for part in (self._words, *(table.cell for table in self._open[:HTML_DEPTH])):
            if part is not None and (text != "\n" or part[-1:] != ["\n"]):
                part.append(text)
