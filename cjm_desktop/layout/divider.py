"""What stands between two states that lie over each other: a line to take hold of, and what both are called."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.layout.aligned import Pair
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.shapes import Box, Command, Label, Path, Shape, circle
from cjm_desktop.layout.text import TextBlock, measure
from cjm_desktop.layout.theme import Style, Theme
from cjm_desktop.words import say

WIDTH: Final = 960.0
"""Width in pt of the screen that it is laid out for."""
HANDLE: Final = 17.0
"""Radius in pt of what is taken hold of."""
_LINE: Final = 2.0
_HALO: Final = 1.5
_EDGE: Final = 12.0
_NAME: Final = Style(14, 18, bold=True)
_PADDING: Final = 11.0
_HIGH: Final = 4.0
_CHEVRON: Final = 4.5


def draw_divider(pair: Pair, proportion: float, divider: float) -> ListSheet:
    """Lay out the divider, 0 at the left to 1 at the right, for a screen of a proportion (width by height)."""
    theme, height = pair.after.theme, WIDTH / proportion
    x = divider * WIDTH
    line = _line(x, height, theme) if 0 < x < WIDTH else ()
    shapes = (*line, *_handle(held_at(divider), height / 2, theme), *_names(pair, x, height, theme))
    return ListSheet(pair.after.journey, theme, WIDTH, height, 0, shapes)


def held_at(divider: float) -> float:
    """Return where from left to right, in pt, the middle of what is taken hold of is: all of it stays in sight."""
    room = HANDLE + _EDGE
    return min(max(divider * WIDTH, room), WIDTH - room)


def _line(x: float, height: float, theme: Theme) -> Iterator[Shape]:
    wide = _LINE + 2 * _HALO
    yield Box(x - wide / 2, 0, wide, height, fill=theme.paper)
    yield Box(x - _LINE / 2, 0, _LINE, height, fill=theme.accent)


def _handle(x: float, y: float, theme: Theme) -> Iterator[Shape]:
    disc = circle(0, 0, HANDLE)
    yield Path(x, y, disc, fill=theme.accent, stroke=theme.paper, line=2 * _HALO)
    for side in (-1, 1):
        tip, foot = side * (HANDLE - 6), side * (HANDLE - 6 - _CHEVRON)
        arrow: tuple[Command, ...] = (("M", foot, -_CHEVRON), ("L", tip, 0), ("L", foot, _CHEVRON))
        yield Path(x, y, arrow, stroke=theme.paper, line=2)


def _names(pair: Pair, x: float, height: float, theme: Theme) -> Iterator[Shape]:
    """Yield what both are called, each on its side of the line, as far as it has room there."""
    language = pair.after.ground.language
    for text, is_left in zip(pair.names, (True, False), strict=True):
        block = measure(say(text, language), _NAME, WIDTH / 2, language, 1)
        wide = block.width + 2 * _PADDING
        left = x - _EDGE - wide if is_left else x + _EDGE
        if left >= 0 and left + wide <= WIDTH:
            yield from _name(block, left, height, theme)


def _name(block: TextBlock, left: float, height: float, theme: Theme) -> Iterator[Shape]:
    high = block.height + 2 * _HIGH
    top = height - _EDGE - high
    yield Box(left, top, block.width + 2 * _PADDING, high, high / 2, theme.ink, theme.paper, _HALO)
    yield Label(left + _PADDING, top + _HIGH, block, theme.paper)
