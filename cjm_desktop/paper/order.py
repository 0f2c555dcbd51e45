"""What is asked of the paper, and the pages that come of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.paper.grey import pages_in_grey
from cjm_desktop.paper.legibility import reading_distance, size_for, smallest_type
from cjm_desktop.paper.marks import with_edges
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import PrintSetup, fit
from cjm_desktop.paper.tile_setup import TileSetup
from cjm_desktop.paper.tiles import tiles
from cjm_desktop.words import Fault, Text


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """How sheets are to be printed: as large as there is room, by a factor, or to be read from far away."""

    setup: PrintSetup
    scale: float | None = None
    """The factor by which sheets are printed, where it is given."""
    distance: float | None = None
    """From so many metres away the smallest type is to be read, where that is asked for."""
    bleed: float = 0
    """How far colour goes on beyond what is cut, in mm."""
    marks: bool = False
    """Whether lines in the corners show where to cut."""
    grey: bool = False
    """Whether it is printed in greys."""
    tiles: TileSetup | None = None
    """On what paper each sheet is divided, where that is asked for."""


NO_EDGES: Final = Text(
    "Paper", "Bleed and crop marks are for paper that is cut to size; tiles have marks of their own."
)
"""Why tiles have no bleed."""


def pages_of(sheets: Sequence[Drawn], order: PrintOrder) -> tuple[Page, ...]:
    """Return the pages on which sheets are printed.

    Raises:
        Fault: a sheet has no room on the paper that is asked for, or cannot be read on it from so far; or tiles are
            asked for with a bleed, or there would be too many.
    """
    pages = tuple(page for sheet in sheets for page in _pages_of(_page(sheet, order), order))
    return pages_in_grey(pages) if order.grey else pages


def _pages_of(page: Page, order: PrintOrder) -> tuple[Page, ...]:
    """Return the pieces of paper that a page takes."""
    if order.tiles is None:
        return (with_edges(page, order.bleed, marks=order.marks),)
    if order.bleed or order.marks:
        raise Fault(NO_EDGES)
    return tiles(page, order.tiles)


def _page(sheet: Drawn, order: PrintOrder) -> Page:
    setup, distance = order.setup, order.distance
    if distance is None:
        return fit(sheet, setup, order.scale)
    smallest = smallest_type(sheet)
    enough = size_for(distance) / smallest if smallest else 1.0
    if setup.width is None or setup.height is None:
        return fit(sheet, setup, enough)
    page = fit(sheet, setup)
    if page.scale < enough:
        free = fit(sheet, PrintSetup(None, None, setup.margin), enough)
        raise Fault(
            Text(
                "Paper",
                "On this paper the smallest type is read from {near} m; to be read from {distance} m the map needs "
                "{width} × {height} m. Choose larger paper, or print it in tiles.",
            )(
                near=round(reading_distance(smallest * page.scale), 1),
                distance=distance,
                width=_metres(free.width),
                height=_metres(free.height),
            )
        )
    return page


def _metres(length: float) -> float:
    """Return a length in pt as metres, rounded up."""
    return ceil(length * 25.4 / 72 / 10) / 100
