"""The frames of scenes: which part of a sheet fills a screen of a proportion (width by height); all in pt."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.layout.columns import CONTENT, MARGIN
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Sheet

EDGE: Final = 14.0
"""Pt of paper around what a scene is about."""
NAMES: Final = CONTENT - MARGIN + EDGE
"""Width in pt of the strip of lane names at the left."""
LOWEST: Final = 640.0
"""The least height in pt that a stage's scene shows: type is then as large as needs be, and neighbours are seen."""
WIDEST: Final = 1300.0
"""The most width in pt that a stage's scene shows with the names of lanes."""
_SPARE: Final = 1.4
"""A stage that is so many times as high as its screen is shown at once all the same, a little smaller."""


def framed(sheet: Sheet, proportion: float, area: Area, least: float = LOWEST) -> Area:
    """Return the frame of the screen's proportion around an area, at least so high."""
    height = max(area.bottom - area.top, (area.right - area.left) / proportion, min(least, sheet.height))
    width = height * proportion
    x, y = (area.left + area.right - width) / 2, (area.top + area.bottom - height) / 2
    return Area(x, y, x + width, y + height)


def screens(sheet: Sheet, proportion: float, left: float, right: float) -> Iterator[tuple[Area, Area]]:
    """Yield frame after frame of what stands in some columns, from above, and what of it is lit."""
    wide = NAMES + right - left + 2 * EDGE
    head = sheet.header.height + 2 * EDGE
    high = max(wide / proportion, LOWEST)
    top, bottom = sheet.header.y, sheet.legend.y
    if bottom - top + 2 * EDGE <= high * _SPARE:
        lit = Area(left, top, right, bottom)
        yield _beside(sheet, proportion, lit, max(high, bottom - top + 2 * EDGE), top - EDGE), lit
        return
    for first, last in _shelves(sheet, high - head - EDGE):
        lit = Area(left, top if first <= sheet.flows.y else first, right, last)
        start = top - EDGE if first <= sheet.flows.y else first - head
        yield _beside(sheet, proportion, lit, high, min(start, max(bottom + EDGE - high, top - EDGE))), lit


def _beside(sheet: Sheet, proportion: float, lit: Area, height: float, top: float) -> Area:
    """Return the frame in which something lies right of the names of lanes, in the middle of what is left."""
    width = height * proportion
    spare = max(0.0, width - NAMES - (lit.right - lit.left)) / 2
    x = max(lit.left - spare - NAMES, MARGIN - EDGE - max(0.0, width - sheet.width))
    return Area(x, top, x + width, top + height)


def _shelves(sheet: Sheet, room: float) -> Iterator[tuple[float, float]]:
    """Yield from where to where lanes are shown at once, from above; one that is higher goes on in the next.

    The end of a high lane, in which little stands, is shown with the beginning of the next high one.
    """
    first = top = sheet.flows.y
    for bottom in (*(lane.y + lane.block.height for lane in sheet.lanes), sheet.legend.y):
        least = 0 if bottom - top <= room else room / 2
        if bottom - first > room and top - first > least:
            yield first, top
            first = top
        while bottom - first > room:
            yield first, first + room
            first += room - 2 * EDGE
        top = bottom
    if top > first:
        yield first, top
