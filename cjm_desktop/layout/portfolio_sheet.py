"""All maps of a folder on paper: what is due, open and late in large figures, then a row a map."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.flowing import Piece, flowing
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.handout_pen import HandoutPen
from cjm_desktop.layout.imprint import draw_imprint
from cjm_desktop.layout.list_sheet import ListPaper, ListSheet
from cjm_desktop.layout.parts import Part, below, beside
from cjm_desktop.layout.shapes import Command, Label, Path, Shape, circle, moved, rule
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Style
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Text

_MARGIN: Final = 36.0
_WIDE: Final = 786.0
"""Width of what is printed on landscape A4, in pt."""
_PARTS: Final = (0.23, 0.16, 0.15, 0.25, 0.21)
"""Which part of the width each column takes."""
_GUTTER: Final = 16.0
_GAP: Final = 12.0
_LARGE_GAP: Final = 22.0
_ROW_GAP: Final = 8.0
_HEADING: Final = Style(20, 28, bold=True)
_FIGURE: Final = Style(22, 28, bold=True)
_COUNT_WIDTH: Final = 118.0
_SPARK: Final = 34.0
_SPARK_HEIGHT: Final = 9.0
_SPARK_GAP: Final = 6.0
_DOT: Final = 1.8
_POINTS: Final = 24
_UNREAD: Final = Text("Report", "Not read")
_HEADS: Final = (
    Text("Report", "Map"),
    Text("Report", "Review"),
    Text("Sheet", "Actions"),
    Text("Report", "Worst moments"),
    Text("Report", "Key figures"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A text in a cell; what is late stands out by colour and weight, and says so itself."""

    said: str
    late: bool = False
    values: tuple[float, ...] = ()
    """How a figure went, to be drawn before it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A map: what it is called, which one and where, and what stands in the columns beside that."""

    title: str
    under: str
    cells: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Count:
    """A large figure with what it counts."""

    number: int
    said: Text
    late: bool = False


def layout_portfolio(
    about: JourneyMap,
    counts: Sequence[Count],
    rows: Sequence[Row],
    unread: Sequence[str],
    proportion: float,
    progress: Progress = unheard,
) -> tuple[ListSheet, ...]:
    """Lay out many maps for paper of a proportion (width by height); ``about`` has what the pages are, and their day.

    A row stays on one page.
    """
    ground = Ground.of(about, theme_of(about))
    maker = _Maker(ground, _WIDE)
    foot, _, foot_height = draw_imprint(about, about.title, _WIDE, ground.theme)
    room = _WIDE / proportion - foot_height - _GAP
    pieces = [Piece(maker.top(about.title, counts), 0), Piece(maker.head(), _LARGE_GAP, clings=True)]
    for number, row in enumerate(rows):
        progress(number / len(rows))
        pieces.append(Piece(maker.row(row), _ROW_GAP))
    pieces += maker.unread(unread)
    pages = flowing(pieces, [], maker.again(), room, [])
    paper = ListPaper(about, ground.theme, _WIDE, room, _GAP, _MARGIN, foot, foot_height)
    return paper.sheets(about.title, pages, maker.place)


@dataclass(frozen=True)
class _Maker(HandoutPen):
    """Makes the parts of the pages."""

    MOST_LINES = 3

    def _columns(self) -> Iterator[tuple[float, float]]:
        """Yield where each column begins, and how wide it is."""
        room, x = self.width - _GUTTER * (len(_PARTS) - 1), 0.0
        for part in _PARTS:
            yield x, part * room
            x += part * room + _GUTTER

    def top(self, title: str, counts: Sequence[Count]) -> Part:
        """Return what it is, and how much of what there is."""
        theme = self.ground.theme
        large = [
            (number * _COUNT_WIDTH, self._count(count, theme.bad.line if count.late and count.number else theme.ink))
            for number, count in enumerate(counts)
        ]
        return below([self._text(title, _HEADING, self.width * 3 / 4, theme.ink), beside(large)], 10)

    def _count(self, count: Count, colour: Colour) -> Part:
        number = self._text(f"{count.number:,}", _FIGURE, _COUNT_WIDTH - _GUTTER, colour)
        said = self._text(self._say(count.said), themes.SMALL, _COUNT_WIDTH - _GUTTER, self.ground.theme.second)
        return below([number, said], 0)

    def head(self) -> Part:
        """Return the heads of the columns above a rule."""
        theme = self.ground.theme
        heads = (
            (x, self._text(self._say(head), themes.SMALL_BOLD, width, theme.second))
            for (x, width), head in zip(self._columns(), _HEADS, strict=True)
        )
        shapes, height = beside(heads)
        return [*shapes, rule(0, height + 4, self.width, theme.ink, 1.5)], height + 5.5

    def again(self) -> Part:
        """Return what begins each further page: room for its number, and the heads."""
        shapes, height = self.head()
        top = themes.SMALL_BOLD.line_height + 4
        return [moved(shape, 0, top) for shape in shapes], top + height + _ROW_GAP

    def place(self, page: int, pages: int) -> list[Shape]:
        """Return which page it is, in the upper right corner; nothing on the only one."""
        if pages == 1:
            return []
        said = self._say(Text("Sheet", "page {page} of {pages}")(page=page, pages=pages))
        text = measure(said, themes.SMALL_BOLD, self.width / 4, self.ground.language, 1)
        return [Label(self.width - text.width, 0, text, self.ground.theme.second)]

    def row(self, row: Row) -> Part:
        """Return a map above a hairline."""
        theme = self.ground.theme
        (x, width), *others = self._columns()
        named = [
            self._text(row.title, themes.STEP, width, theme.ink),
            self._text(row.under, themes.SMALL, width, theme.second),
        ]
        cells = [(x, below(named, 0))]
        for (left, wide), lines in zip(others, row.cells, strict=True):
            cells.append((left, below([self._line(line, wide) for line in lines], 2)))
        shapes, height = beside(cells)
        return [*shapes, rule(0, height + _ROW_GAP, self.width, theme.hairline, 0.75)], height + _ROW_GAP + 0.75

    def _line(self, line: Line, width: float) -> Part:
        theme = self.ground.theme
        style, colour = (themes.SMALL_BOLD, theme.bad.line) if line.late else (themes.SMALL, theme.ink)
        if len(line.values) < 2:
            return self._text(line.said, style, width, colour)
        indent = _SPARK + _SPARK_GAP
        shapes, height = self._text(line.said, style, width - indent, colour)
        return [*self._spark(line.values[-_POINTS:]), *(moved(shape, indent, 0) for shape in shapes)], height

    def _spark(self, values: Sequence[float]) -> list[Shape]:
        """Return a line as high as a word that shows how a figure went; its end has a dot."""
        theme = self.ground.theme
        low, high = min(values), max(values)
        unit = _SPARK_HEIGHT / (high - low) if high > low else 0.0
        bottom = (themes.SMALL.line_height + _SPARK_HEIGHT) / 2
        step = (_SPARK - 2 * _DOT) / (len(values) - 1)
        level = bottom if unit else bottom - _SPARK_HEIGHT / 2
        points = [(_DOT + number * step, level - (value - low) * unit) for number, value in enumerate(values)]
        lines: list[Command] = [("L", *point) for point in points[1:]]
        end = Path(*points[-1], circle(0, 0, _DOT), fill=theme.accent)
        return [Path(0, 0, (("M", *points[0]), *lines), stroke=theme.second, line=1.0), end]

    def unread(self, unread: Sequence[str]) -> Iterator[Piece]:
        """Yield what could not be read, and why."""
        theme = self.ground.theme
        for number, said in enumerate(unread):
            if not number:
                title = self._text(self._say(_UNREAD), themes.STEP, self.width, theme.ink)
                yield Piece(title, _LARGE_GAP, clings=True)
            yield Piece(self._text(said, themes.SMALL, self.width, theme.second), 4)
