"""The page behind a hand-over that says what was left out of it."""

from typing import Final

from cjm_desktop.interchange.order import HANDOUT_PAPER, Order
from cjm_desktop.layout.omission_sheet import layout_omissions
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import PrintSetup, print_setup

_LONGEST: Final = 450.0
"""In mm, of paper on which a list is read in the hand."""


def proof_pages(order: Order) -> tuple[Page, ...]:
    """Return the page, if anything was to be left out: on the paper of the others, or on A4 where that is large."""
    if order.omissions is None:
        return ()
    setup = proof_paper(order.paper)
    sheet = layout_omissions(order.journey, order.omissions, setup.proportion or 1)
    return pages_of((sheet,), PrintOrder(setup, grey=order.paper.grey))


def proof_paper(asked: PrintOrder) -> PrintSetup:
    """Return what that page is printed on, beside what is printed as it is asked for."""
    tiles, setup = asked.tiles, asked.setup
    if tiles is not None:
        short, long = sorted((tiles.width, tiles.height))
        return PrintSetup(short, long, max(tiles.margin, print_setup(HANDOUT_PAPER).margin))
    is_small = setup.width is not None and setup.height is not None and max(setup.width, setup.height) <= _LONGEST
    return setup if is_small else print_setup(HANDOUT_PAPER, "portrait")
