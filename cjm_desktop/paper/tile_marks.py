"""What stands on a tile to put it in its place: marks where it is cut, and a line that says which it is."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.layout.shapes import Box, Label, Path, Shape
from cjm_desktop.layout.text import measure, natural_width
from cjm_desktop.layout.theme import Style, Theme
from cjm_desktop.paper.page import Area, Page, Tile
from cjm_desktop.paper.plan import Plan
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.words import Text, say, say_date

MARK: Final = 4 * POINTS_PER_MM
"""Length of a mark from the corner, in pt."""
LABEL: Final = 3.8 * POINTS_PER_MM
"""Height of the line that says which tile it is."""
GAP: Final = 2 * POINTS_PER_MM
"""Between what is printed of the map and what is repeated beside it."""
CLEAR: Final = 1 * POINTS_PER_MM
"""How near to a cut nothing stands that is not to be seen."""
_SHORTEST: Final = 2.0
_INK: Final = "#000000"
_LINE: Final = 0.4
_HALO: Final = 1.6
_CODE: Final = Style(8.5, 10, bold=True)
_SAID: Final = Style(7, 10)
_INDENT: Final = 4.0

Rooms = tuple[float, float, float, float]
"""What is free of the paper, in pt, at the left of what is printed, above it, at the right and below."""


def cut_marks(seen: Area, printed: Area, rooms: Rooms, theme: Theme) -> list[Shape]:
    """Return lines that lead to the corners of what is seen, over what is cut off or covered, and beyond."""
    left, top, right, bottom = rooms
    reaches = (
        (seen.x, -1, seen.x - printed.x + min(left, GAP)),
        (seen.x + seen.width, 1, printed.x + printed.width - seen.x - seen.width + right),
    )
    levels = (
        (seen.y, -1, seen.y - printed.y + min(top, GAP)),
        (seen.y + seen.height, 1, printed.y + printed.height - seen.y - seen.height + bottom),
    )
    lines: list[Path] = []
    for x, right_or_left, across in reaches:
        for y, down_or_up, down in levels:
            lines += _mark(x, y, right_or_left, 0, across)
            lines += _mark(x, y, 0, down_or_up, down)
    halos = (Path(mark.x, mark.y, mark.commands, stroke=theme.paper, line=_HALO) for mark in lines)
    return [*halos, *lines]


def _mark(x: float, y: float, across: int, down: int, room: float) -> Iterator[Path]:
    length = min(room, MARK)
    if length - CLEAR >= _SHORTEST:
        start, end = (across * CLEAR, down * CLEAR), (across * length, down * length)
        yield Path(x, y, (("M", *start), ("L", *end)), stroke=_INK, line=_LINE)


def label_of(page: Page, plan: Plan, tile: Tile, band: Area) -> list[Shape]:
    """Return the line that says which tile it is, in a band of its own."""
    return [*_labels(page, plan, tile, band.x + _INDENT, band.y, band.width - 2 * _INDENT)]


def label_over(page: Page, plan: Plan, tile: Tile, seen: Area, printed: Area) -> list[Shape]:
    """Return the line on what is cut off above a tile, or in the first row on what the next row covers below it."""
    y = printed.y if tile.row else seen.y + seen.height + CLEAR
    labels = _labels(page, plan, tile, seen.x + 2 * _INDENT, y, seen.width - 4 * _INDENT)
    right = max(label.x + label.text.width for label in labels)
    back = Box(seen.x + _INDENT, y, right - seen.x, LABEL, fill=page.theme.paper)
    return [back, *labels]


def _labels(page: Page, plan: Plan, tile: Tile, x: float, y: float, width: float) -> list[Label]:
    journey, theme = page.journey, page.theme
    language = journey.language
    rows, columns = len(plan.ys) - 1, len(plan.xs) - 1
    place = Text("Tiles", "Row {row} of {rows}, column {column} of {columns}")(
        row=tile.row + 1, rows=rows, column=tile.column + 1, columns=columns
    )
    day = "" if journey.date is None else say_date(journey.date, language)
    said = " · ".join(filter(None, (say(place, language), day, page.title or journey.title)))
    after = natural_width(tile.code, _CODE, language) + 2 * _INDENT
    code = measure(tile.code, _CODE, width, language, 1)
    rest = measure(said, _SAID, max(width - after, _CODE.size), language, 1)
    return [Label(x, y, code, theme.ink), Label(x + after, y + 0.5, rest, theme.second)]
