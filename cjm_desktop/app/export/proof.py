"""What is printed, laid out for the paper: the sheets, their pages, and what can be read on them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.interchange.kit import printed
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.sheets import sheets_of
from cjm_desktop.layout.fonts import missing_characters
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.paper.facts import facts as page_facts
from cjm_desktop.paper.page import Page
from cjm_desktop.progress import Progress
from cjm_desktop.words import Text

_MOST_MISSING: Final = 20


@dataclass(frozen=True, slots=True)
class Proof:
    """What is asked for, its sheets and pages, and characters that no font has."""

    order: Order
    sheets: tuple[Drawn, ...]
    pages: tuple[Page, ...]
    missing: tuple[str, ...]


def proof(order: Order, previous: Proof | None, progress: Progress) -> Proof:
    """Lay out what is asked for; what is the same as in the proof before is taken over.

    Raises:
        Fault: a sheet has no room on the paper.
    """
    former = previous.sheets if previous is not None and previous.order.handout == order.handout else ()
    sheets = sheets_of(order, former, progress)
    pages = printed(order, sheets)
    missing = missing_characters(_texts(sheets), order.journey.language)
    return Proof(order, sheets, pages, tuple(missing))


def _texts(sheets: tuple[Drawn, ...]) -> Iterator[str]:
    for sheet in sheets:
        for _, _, shapes in sheet.groups():
            yield from (shape.text.text for shape in shapes if isinstance(shape, Label))


def facts(made: Proof) -> list[Text]:
    """Return what the pages will be."""
    said = page_facts(made.pages)
    if made.missing:
        characters = " ".join(made.missing[:_MOST_MISSING])
        said.append(Text("Export", "Boxes stand for what no font has: {characters}")(characters=characters))
    return said
