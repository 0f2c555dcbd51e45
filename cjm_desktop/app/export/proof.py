"""What is printed, laid out for the paper and checked, beside the window."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from cjm_desktop.app.export.making import job_of, why_not
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.edits.redaction import Redaction
from cjm_desktop.interchange.order import Order, confidential
from cjm_desktop.interchange.preflight import preflight, printable
from cjm_desktop.interchange.proof_page import proof_paper
from cjm_desktop.interchange.sheets import sheets_of
from cjm_desktop.interchange.writers import ONE_PAGE, PIXELS
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.paper.facts import facts as page_facts
from cjm_desktop.paper.page import Page, pixels
from cjm_desktop.paper.preflight import Checked
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.progress import Progress
from cjm_desktop.words import Text


@dataclass(frozen=True, slots=True)
class Proof:
    """What is asked for, its sheets and pages; none for a format without paper."""

    order: Order
    sheets: tuple[Drawn, ...]
    pages: tuple[Page, ...]
    """Where it cannot be printed as it is asked for, those on which it has room."""
    trouble: Text | None
    """Why it cannot."""

    def margin(self, number: int) -> float:
        """Return the margin in pt of a page, counted from 0."""
        paper = self.order.paper
        if self.order.omissions is not None and number == len(self.pages) - 1:
            return proof_paper(paper).margin * POINTS_PER_MM
        return (paper.setup.margin if paper.tiles is None else paper.tiles.margin) * POINTS_PER_MM

    @property
    def facts(self) -> list[Text]:
        """What the pages will be."""
        return page_facts(self.pages) if self.pages and self.trouble is None else []

    def told(self, suffix: str, number: int) -> list[Text]:
        """Return what will be in a file of a format while a page is shown, counted from 0."""
        told = self.facts
        if told and suffix in PIXELS:
            width, height = pixels(self.pages[number], self.order.ppi)
            told.append(Text("Export", "Picture: {width} × {height} pixels")(width=str(width), height=str(height)))
        if suffix in ONE_PAGE and len(self.pages) > 1:
            told.append(Text("Export", "The file holds the page that is shown."))
        return told


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for, what is to be left out of it, and whether it is made on pages."""

    order: Order
    redaction: Redaction | None = None
    has_pages: bool = True


def proof(wanted: Wanted, previous: Proof | None, progress: Progress) -> Proof:
    """Lay out what is asked for; what is the same as in the proof before is taken over.

    Raises:
        Fault: the map has nothing of the kind.
    """
    order = wanted.order if wanted.redaction is None else confidential(wanted.order, wanted.redaction)
    if not wanted.has_pages:
        return Proof(order, (), (), None)
    former = previous.sheets if previous is not None and previous.order.handout == order.handout else ()
    sheets = sheets_of(order, former, progress)
    pages, fault = printable(order, sheets)
    return Proof(order, sheets, pages, None if fault is None else fault.text)


def _check(made: Proof, progress: Progress) -> Checked | None:
    return None if not made.sheets else preflight(made.order, made.sheets, progress)


class Proofing(QObject):
    """One proof after the other, of which only the last counts; each is checked once it is shown."""

    made = Signal(object)
    """The Proof."""
    checked = Signal(object)
    """What was Checked about it, if it is printed."""
    failed = Signal(object)
    """The Text that says why there is none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last: Proof | None = None
        self._job: Job | None = None

    def begin(self, wanted: Wanted) -> None:
        """Lay out and check what is asked for."""
        self._do(partial(proof, wanted, self._last), self._show)

    def stop(self) -> None:
        """Let go of what is not done."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _do(self, work: Callable[[Progress], object], done: Callable[..., None]) -> None:
        self.stop()
        self._job = job_of(self, work, done, self._fail)

    def _show(self, made: Proof) -> None:
        self._last = made
        self.made.emit(made)
        self._do(partial(_check, made), self.checked.emit)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(why_not(error))
