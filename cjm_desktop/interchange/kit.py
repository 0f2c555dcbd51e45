"""What the workshop kit is printed on: everything at true size, the wall on paper of its own, notes on sheets."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from cjm_desktop.interchange.order import HANDOUT_PAPER, KITS, LYING, Order
from cjm_desktop.interchange.proof_page import proof_pages
from cjm_desktop.layout.kit_cards import CardSheet, Paper, layout_cards
from cjm_desktop.layout.kit_wall import WALL_SCALE, layout_wall
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.seen import seen
from cjm_desktop.paper.grey import pages_in_grey
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import POINTS_PER_MM, PrintSetup, print_setup
from cjm_desktop.paper.slides import SlideSheet, slide_pages
from cjm_desktop.progress import Progress
from cjm_desktop.words import Fault, Text

_MARGIN: Final = 10.0
_NARROW: Final = 210.0
_LONG: Final = 297.0
"""Sides in mm of notes' paper where the paper asked for has none: it is free or a roll."""


def kit_sheets(order: Order, progress: Progress) -> tuple[Drawn, ...]:
    """Lay out the wall, the notes, or both.

    Raises:
        Fault: the map has no steps, or no lanes whose cards could be notes; or the paper is too small for a note.
    """
    shown = seen(order.journey, order.view).shown
    if next(steps_of(shown), None) is None:
        raise Fault(Text("Kit", "A workshop needs steps under which notes can hang. Make one first."))
    sheets: list[Drawn] = []
    if order.handout != "cards":
        sheets.append(layout_wall(order.journey, order.view))
    if order.handout != "wall":
        setup = _for_notes(order).setup
        sides = _side(setup.width, _NARROW), _side(setup.height, _LONG)
        paper = Paper(*sides, setup.margin * POINTS_PER_MM)
        sheets += layout_cards(order.journey, order.view, paper, order.blank, progress)
    if not sheets:
        has_lanes = any(isinstance(lane, CardLane) for lane in shown.lanes)
        nothing = Text("Kit", "There are no cards to print, and blank notes are not wanted.")
        raise Fault(nothing if has_lanes else Text("Kit", "This map has no lanes of cards that could be notes."))
    return tuple(sheets)


def _side(length: float | None, usual: float) -> float:
    return (usual if length is None else length) * POINTS_PER_MM


def _for_notes(order: Order) -> PrintOrder:
    """Return how notes are printed: as it is asked for where only they are wanted.

    Else it is on the paper of the tiles into which the wall is divided, or on A4.
    """
    tiles = order.paper.tiles
    if order.handout == "cards":
        return replace(order.paper, scale=1.0, distance=None, tiles=None)
    if tiles is None:
        setup = print_setup(HANDOUT_PAPER, LYING["cards"])
    else:
        short, long = sorted((tiles.width, tiles.height))
        setup = PrintSetup(short, long, max(tiles.margin, _MARGIN))
    return PrintOrder(setup, 1.0, grey=order.paper.grey)


def printed(order: Order, sheets: Sequence[Drawn]) -> tuple[Page, ...]:
    """Return the pages of what was laid out for an order, and behind them what was left out as confidential.

    Raises:
        Fault: a sheet has no room on the paper that is asked for, or cannot be read on it from so far.
    """
    slides = [sheet for sheet in sheets if isinstance(sheet, SlideSheet)]
    if slides:
        pages = slide_pages(slides)
        return (*(pages_in_grey(pages) if order.paper.grey else pages), *proof_pages(order))
    if order.handout not in KITS:
        return (*pages_of(sheets, order.paper), *proof_pages(order))
    notes = [sheet for sheet in sheets if isinstance(sheet, CardSheet)]
    wall = [sheet for sheet in sheets if not isinstance(sheet, CardSheet)]
    paper = replace(order.paper, scale=WALL_SCALE, distance=None)
    return (*pages_of(wall, paper), *pages_of(notes, _for_notes(order)), *proof_pages(order))
