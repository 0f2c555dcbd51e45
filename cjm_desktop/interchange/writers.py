"""The writers of files for others, by the ending of the file's name. Each loads its library when it is asked for."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, get_args

from cjm_desktop.edits.redaction import said_of
from cjm_desktop.interchange.order import Handout, Order
from cjm_desktop.paper.page import Page
from cjm_desktop.progress import Progress
from cjm_desktop.words import Fault, Text


@dataclass(frozen=True, slots=True)
class Written:
    """What a file holds, the pages in it, and what of the map did not come along, in sentences."""

    data: bytes
    pages: tuple[Page, ...] = ()
    notes: tuple[Text, ...] = ()
    of: int = 0
    """How many pages there would be, were one file to hold them."""


PageWriter = Callable[[Order, Sequence[Page], Progress], bytes]
"""Draws pages."""
MapWriter = Callable[[Order, Progress], Written]
"""Tells what the map says, without paper."""


def _pdf(_order: Order, pages: Sequence[Page], progress: Progress) -> bytes:
    from cjm_desktop.drawing.pdf import pdf

    return pdf(pages, progress)


def _png(order: Order, pages: Sequence[Page], progress: Progress) -> bytes:
    from cjm_desktop.drawing.png import png

    return png(pages[0], order.ppi, progress, grey=order.paper.grey)


def _svg(order: Order, pages: Sequence[Page], progress: Progress) -> bytes:
    from cjm_desktop.drawing.svg import svg

    return svg(pages[0], progress, outlines=order.outlines)


def _mermaid(order: Order, _progress: Progress) -> Written:
    from cjm_desktop.interchange.mermaid_out import mermaid_notes, to_mermaid

    text = to_mermaid(order.shown)
    return Written(text.encode(), notes=mermaid_notes(order.shown, text))


def _html(order: Order, _progress: Progress) -> Written:
    from cjm_desktop.interchange.viewer.page import to_html

    return Written(to_html(order.shown, order.handout).encode())


def _markdown(order: Order, _progress: Progress) -> Written:
    from cjm_desktop.interchange.markdown_out import markdown_notes, to_markdown

    text = to_markdown(order.shown, order.table, order.handout)
    return Written(text.encode(), notes=markdown_notes(order.shown))


def _ojf(order: Order, _progress: Progress) -> Written:
    from cjm_desktop.interchange.ojf_out import ojf_notes, to_ojf

    return Written(to_ojf(order.shown).encode(), notes=ojf_notes(order.shown))


def _csv(order: Order, progress: Progress) -> Written:
    from cjm_desktop.interchange.records.rows import rows_for
    from cjm_desktop.interchange.records.text_file import to_csv

    rows = rows_for(order, lambda done: progress(done / 2))
    return Written(to_csv(rows, lambda done: progress(0.5 + done / 2)).encode("utf-8-sig"))


def _map(order: Order, _progress: Progress) -> Written:
    from cjm_desktop.storage.writing import to_bytes

    return Written(to_bytes(order.carried))


def _calendar(order: Order, _progress: Progress) -> Written:
    from cjm_desktop.interchange.calendar import calendar_notes, to_calendar

    journey = order.carried
    return Written(to_calendar(journey, dt.datetime.now(dt.UTC)).encode(), notes=calendar_notes(journey))


def _slides(order: Order, progress: Progress) -> Written:
    from cjm_desktop.interchange.slides.deck import slides_notes, to_slides

    return Written(to_slides(order, progress), notes=slides_notes(order))


def _xlsx(order: Order, progress: Progress) -> Written:
    from cjm_desktop.interchange.records.workbook_out import to_workbook

    return Written(to_workbook(order, progress))


PAGE_WRITERS: Final[Mapping[str, PageWriter]] = {".pdf": _pdf, ".png": _png, ".svg": _svg}
MAP_WRITERS: Final[Mapping[str, MapWriter]] = {
    ".cjm": _map,
    ".html": _html,
    ".md": _markdown,
    ".mmd": _mermaid,
    ".ojf": _ojf,
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".pptx": _slides,
    ".ics": _calendar,
}
SUFFIXES: Final = (*PAGE_WRITERS, *MAP_WRITERS)
_LISTS: Final[frozenset[Handout]] = frozenset({"map", "personas", "actions", "comments", "votes"})
_MAP: Final[frozenset[Handout]] = frozenset({"map"})
HELD: Final[Mapping[str, frozenset[Handout]]] = {
    **dict.fromkeys(PAGE_WRITERS, frozenset(get_args(Handout))),
    **dict.fromkeys(MAP_WRITERS, _MAP),
    **dict.fromkeys((".html", ".md", ".csv", ".xlsx"), _LISTS),
    ".ics": frozenset[Handout]({"actions"}),
    ".pptx": frozenset[Handout]({"map", "slides"}),
}
"""What of a map a file of each ending can hold."""
ONE_PAGE: Final = frozenset({".png", ".svg"})
"""Of ``PAGE_WRITERS`` those that write the first page only, for want of a place for others."""
PIXELS: Final = frozenset({".png"})
"""Of ``PAGE_WRITERS`` those that are drawn in pixels."""
LETTERS: Final = frozenset({".svg"})
"""Of ``PAGE_WRITERS`` those that can show outlines of letters in place of texts."""
NAMES: Final[Mapping[str, Text]] = {
    ".cjm": Text("Format", "Journey map"),
    ".pdf": Text("Format", "PDF document"),
    ".png": Text("Format", "PNG picture"),
    ".svg": Text("Format", "SVG drawing"),
    ".pptx": Text("Format", "PowerPoint slides"),
    ".xlsx": Text("Format", "Excel workbook"),
    ".csv": Text("Format", "CSV table"),
    ".md": Text("Format", "Markdown text"),
    ".html": Text("Format", "HTML page"),
    ".mmd": Text("Format", "Mermaid diagram"),
    ".ojf": Text("Format", "OpenJourney map"),
    ".ics": Text("Format", "Calendar of the actions"),
}
"""What files of each ending are called."""


_NOT_HELD: Final = Text("Export", "This format holds the map itself, no handouts. Ask for the map.")
_NOT_LISTED: Final = Text(
    "Export", "This format holds the map or a list of its personas, actions, comments or votes, no other handout."
)
_NO_HOLDING: Final[Mapping[str, Text]] = {
    ".pptx": Text("Export", "Slides show the map, or its talk along the presenter’s path. Ask for one of them."),
    ".ics": Text("Export", "A calendar holds the actions of a map and nothing else."),
}


def written(order: Order, suffix: str, progress: Progress) -> Written:
    """Return what a file holds whose name ends in one of ``SUFFIXES``.

    Raises:
        Fault: such a file cannot hold what is asked for; or the map has nothing of it, no such page, or no room on the
            paper.
        Cancelled: by the progress.
    """
    if order.handout not in HELD[suffix]:
        raise Fault(_NO_HOLDING.get(suffix) or (_NOT_HELD if HELD[suffix] == _MAP else _NOT_LISTED))
    if suffix in MAP_WRITERS:
        made = MAP_WRITERS[suffix](order, progress)
        return replace(made, notes=(*made.notes, *left_out(order)))
    from cjm_desktop.interchange.kit import printed
    from cjm_desktop.interchange.sheets import sheets_of

    pages = printed(order, sheets_of(order, progress=lambda done: progress(done / 2)))
    return written_pages(order, suffix, pages, lambda done: progress(0.5 + done / 2))


def written_pages(order: Order, suffix: str, pages: tuple[Page, ...], progress: Progress) -> Written:
    """Return what a file holds whose name ends in one of ``PAGE_WRITERS``, of pages that are laid out already.

    Raises:
        Fault: there is no such page.
        Cancelled: by the progress.
    """
    chosen = _chosen(pages, order.page or 1) if order.page is not None or suffix in ONE_PAGE else pages
    data = PAGE_WRITERS[suffix](order, chosen, progress)
    return Written(data, chosen, left_out(order), len(pages))


def left_out(order: Order) -> tuple[Text, ...]:
    """Return what was left out as confidential, in sentences."""
    said = map(said_of, order.omissions or ())
    return tuple(Text("Export", "Left out. {what}")(what=what) for what in said)


def _chosen(pages: tuple[Page, ...], number: int) -> tuple[Page, ...]:
    if not 1 <= number <= len(pages):
        problem = Text("Export", "There is no page {number}. The pages are numbered from 1 to {count}.")
        raise Fault(problem(number=number, count=len(pages)))
    return (pages[number - 1],)
