"""What is asked of the paper, and the pages that come of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import PrintSetup, fit


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """How sheets are to be printed."""

    setup: PrintSetup


def pages_of(sheets: Sequence[Drawn], order: PrintOrder) -> tuple[Page, ...]:
    """Return the pages on which sheets are printed.

    Raises:
        Fault: a sheet has no room on the paper that is asked for.
    """
    return tuple(fit(sheet, order.setup) for sheet in sheets)
