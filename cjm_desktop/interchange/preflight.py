"""Preflight of whatever is asked for: the map and handouts on paper, and the kit at true size."""

from collections.abc import Sequence

from cjm_desktop.interchange.kit import printed
from cjm_desktop.interchange.order import KITS, Order
from cjm_desktop.interchange.proof_page import proof_pages
from cjm_desktop.interchange.sheets import layout_for
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.paper import preflight as paper
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.preflight import Checked, checked, looked_over
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault


def printable(order: Order, sheets: Sequence[Drawn]) -> tuple[tuple[Page, ...], Fault | None]:
    """Return the pages of what was laid out for an order; else those on which it has room, and why it cannot be."""
    if order.handout not in KITS:
        pages, fault = paper.printable(sheets, order.paper)
        return (*pages, *proof_pages(order)), fault
    try:
        return printed(order, sheets), None
    except Fault as fault:
        return (), fault


def preflight(order: Order, sheets: Sequence[Drawn], progress: Progress = unheard) -> Checked:
    """Return the pages of what was laid out for an order, and what may go wrong with them.

    Raises:
        Cancelled: by the progress.
    """
    if order.handout not in KITS:
        return checked(sheets, order.paper, layout_for(order), progress)
    pages, fault = printable(order, sheets)
    return looked_over(pages, fault, progress)
