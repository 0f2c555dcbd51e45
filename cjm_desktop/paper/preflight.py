"""Preflight: what may go wrong in print, before it is printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.paper.findings import Finding, Fix
from cjm_desktop.paper.legibility import reading_distance, size_for, smallest_printed
from cjm_desktop.paper.looking import Looked
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.room import Layout, Search
from cjm_desktop.paper.setup import POINTS_PER_MM, PrintSetup
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault, Text

CLEAN: Final = Text("Preflight", "Nothing was found that could go wrong in print.")

_LONGEST_SIDE: Final = 14_400.0
"""Of a page in pt that every PDF viewer shows at its true size."""
_LONGEST_ROLL: Final = 30.0
"""In m, of what most presses have."""
_NEAREST: Final = 0.2
"""In m, from where anything is read."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The pages that are printed, and what was found about them, the worst first."""

    pages: tuple[Page, ...]
    """Where nothing can be printed as it is asked for, those on which it has room; none where there are none."""
    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> Text:
        """What is said in short."""
        return Text("Preflight", "Findings: {count}")(count=len(self.findings)) if self.findings else CLEAN

    @property
    def stops(self) -> bool:
        """Whether nothing can be printed as it is asked for."""
        return any(finding.stops for finding in self.findings)


def checked(
    sheets: Sequence[Drawn], order: PrintOrder, layout: Layout | None = None, progress: Progress = unheard
) -> Checked:
    """Return the pages on which sheets are printed, and all that may go wrong with them.

    ``layout`` lays the same out for other paper, so that it is certain that this mends what was found.

    Raises:
        Cancelled: by the progress.
    """
    search = Search(sheets, order, _remembering(layout or (lambda _setup: sheets)))
    pages, fault = printable(sheets, order)
    if fault is None:
        return Checked(pages, _found(pages, search, progress))
    found = Finding(fault.text, fixes=_ways_out(search, pages), stops=True)
    others = _found(pages, None, progress)
    return Checked(pages, (found, *(replace(each, fixes=()) for each in others)))


def looked_over(pages: tuple[Page, ...], fault: Fault | None = None, progress: Progress = unheard) -> Checked:
    """Return what may go wrong with pages of a kit, which are as they are, and why they cannot be printed."""
    stops = () if fault is None else (Finding(fault.text, stops=True),)
    return Checked(pages, (*stops, *Looked(pages, progress, may_be_blank=True).findings(()), *_limits(pages)))


def printable(sheets: Sequence[Drawn], order: PrintOrder) -> tuple[tuple[Page, ...], Fault | None]:
    """Return the pages on which sheets are printed; else those on which they have room, and why it cannot be."""
    try:
        return pages_of(sheets, order), None
    except Fault as fault:
        return _filled(sheets, order), fault


def _found(pages: Sequence[Page], search: Search | None, progress: Progress) -> tuple[Finding, ...]:
    looked = Looked(pages, progress)
    fixes: tuple[Fix, ...] = ()
    if search is not None and looked.times > 1:
        fixes = _larger(search, max(page.scale for page in pages) * looked.times)
    return (*looked.findings(fixes), *_limits(pages))


def _larger(search: Search, scale: float) -> tuple[Fix, ...]:
    """Return what prints everything larger, so that nothing is too small for a press."""
    if search.order.scale is None:
        return search.larger(scale, _is_large_enough)
    return (Fix("fit"),) if _is_large_enough(_filled(search.sheets, search.order)) else ()


def _is_large_enough(pages: Sequence[Page]) -> bool:
    return bool(pages) and Looked(pages).times <= 1


def _ways_out(search: Search, filled: Sequence[Page]) -> tuple[Fix, ...]:
    """Return what can be asked for instead of what has no room."""
    order = search.order
    if order.distance is not None and filled:
        size = smallest_printed(filled)
        scale = max(page.scale for page in filled) * size_for(order.distance) / size
        near = int(reading_distance(size) * 10) / 10
        nearer = (Fix("distance", f"{near:g}"),) if near >= _NEAREST else ()
        return (*search.larger(scale, bool), *search.tiled(), *nearer)
    if order.scale is not None:
        return (*search.larger(order.scale, bool), *search.tiled(), Fix("fit"))
    return ()


def _filled(sheets: Sequence[Drawn], order: PrintOrder) -> tuple[Page, ...]:
    """Return the pages as large as there is room; none where the roll that is asked for has no end."""
    try:
        return pages_of(sheets, PrintOrder(order.setup))
    except Fault:
        return ()


def _remembering(layout: Layout) -> Layout:
    """Lay out once for all paper of about the same proportion."""
    known: dict[float | None, Sequence[Drawn]] = {}

    def remembered(setup: PrintSetup) -> Sequence[Drawn]:
        proportion = setup.proportion and round(setup.proportion, 2)
        if proportion not in known:
            known[proportion] = layout(setup)
        return known[proportion]

    return remembered


def _limits(pages: Sequence[Page]) -> Iterator[Finding]:
    for number, page in enumerate(pages):
        longest = max(page.width, page.height)
        facts = {"number": number + 1, "length": round(longest / POINTS_PER_MM / 1000, 2)}
        if longest > _LONGEST_ROLL * 1000 * POINTS_PER_MM:
            roll = Text(
                "Preflight",
                "Page {number} is {length} m long; most rolls have {roll} m. Print it smaller, or ask the print shop.",
            )
            yield Finding(roll(**facts, roll=_LONGEST_ROLL), page=number)
        if longest > _LONGEST_SIDE:
            size = Text(
                "Preflight",
                "Page {number} is {length} m long. Beyond 5.08 m Acrobat, Ghostscript and MuPDF show a PDF in its true "
                "size, Chrome and Poppler smaller. Tell the print shop its size, or print it in tiles.",
            )
            yield Finding(size(**facts), page=number)
