"""Pages on paper, by the system's own print dialog."""

from collections.abc import Generator, Sequence
from typing import Final

from PySide6.QtCore import QMarginsF, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.drawing.qt_pages import paint_part, parts_of
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.words import Fault, Text

NO_PRINTER: Final = Text(
    "Print", "No printer is set up on this computer. Choose the format PDF, and print the file where there is one."
)
_TOLERANCE: Final = 3.0
"""In pt, by which paper may be smaller than a page: what printers call A4 is not always the same."""
_PARTS: Final = 200
"""Parts of a page that are painted before the window gets its turn."""


def has_printer() -> bool:
    """Tell whether the system knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def asked_printer(parent: QWidget, pages: Sequence[Page]) -> QPrinter | None:
    """Return the printer that a person chooses in the system's dialog; none where they change their mind.

    Raises:
        Fault: there is no printer, or its paper is smaller than the pages.
    """
    if not has_printer():
        raise Fault(NO_PRINTER)
    printer = printer_for(pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(pages))
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not accepted:
        return None
    check_paper(printer, pages)
    info = QPrinterInfo(printer)
    check_sizes(info.supportedPageSizes(), info.maximumPhysicalPageSize(), pages)
    return printer


def printer_for(pages: Sequence[Page]) -> QPrinter:
    """Return the usual printer, set to the paper of the first page and to print it as large as it is."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName(pages[0].journey.title)
    printer.setPageLayout(layout_of(pages[0]))
    return printer


def layout_of(page: Page) -> QPageLayout:
    """Return the paper of a page: a standard size where there is one, and how it lies."""
    short, long = sorted((page.width, page.height))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    lies = QPageLayout.Orientation.Landscape if page.width > page.height else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, lies, QMarginsF(), QPageLayout.Unit.Point)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def check_paper(printer: QPrinter, pages: Sequence[Page]) -> None:
    """Refuse paper that is smaller than a page.

    Raises:
        Fault: it is.
    """
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Point)
    for page in pages:
        if not _has_room(paper.width(), paper.height(), page):
            problem = Text(
                "Print",
                "The printer's paper has {width} × {height} mm, a page {page_width} × {page_height} mm. "
                "Nothing was printed. Choose tiles or smaller paper.",
            )
            has, needs = _millimetres(paper.width(), paper.height()), _millimetres(page.width, page.height)
            raise Fault(problem(width=has[0], height=has[1], page_width=needs[0], page_height=needs[1]))


def check_sizes(sizes: Sequence[QPageSize], most: QPageSize, pages: Sequence[Page]) -> None:
    """Refuse pages that are larger than all paper that a printer takes; one that names none is trusted.

    Raises:
        Fault: there is such a page.
    """
    known = [each.size(QPageSize.Unit.Point) for each in (*sizes, most) if each.isValid()]
    if not known:
        return
    largest = max(known, key=lambda size: size.width() * size.height())
    for page in pages:
        if not any(_has_room(size.width(), size.height(), page) for size in known):
            problem = Text(
                "Print",
                "The printer takes paper of up to {width} × {height} mm, a page has {page_width} × {page_height} mm. "
                "Nothing was printed. Choose tiles or smaller paper.",
            )
            has, needs = _millimetres(largest.width(), largest.height()), _millimetres(page.width, page.height)
            raise Fault(problem(width=has[0], height=has[1], page_width=needs[0], page_height=needs[1]))


def _has_room(width: float, height: float, page: Page) -> bool:
    """Tell whether a page fits on paper, turned if need be; in pt."""
    sides = zip(sorted((width, height)), sorted((page.width, page.height)), strict=True)
    return all(has + _TOLERANCE >= needs for has, needs in sides)


def _millimetres(width: float, height: float) -> tuple[str, str]:
    return str(round(width / POINTS_PER_MM)), str(round(height / POINTS_PER_MM))


class Printing(QObject):
    """Paints pages on a printer, some at a time, so that the window stays usable."""

    advanced = Signal(float)
    """The part of the pages that is painted, 0 to 1."""
    ended = Signal(object)
    """The Text that says how."""

    def __init__(self, printer: QPrinter, pages: Sequence[Page], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._pages = _wanted(printer, pages)
        self._steps = self._paint()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def cancel(self) -> None:
        """Print nothing more."""
        self._timer.stop()
        self._printer.abort()
        self._steps.close()
        self.ended.emit(Text("Print", "Printing was cancelled."))

    def _go_on(self) -> None:
        try:
            self.advanced.emit(next(self._steps))
        except StopIteration:
            self._timer.stop()
            self.ended.emit(Text("Print", "Sent to the printer; pages: {count}")(count=len(self._pages)))
        except Fault as fault:
            self._timer.stop()
            self.ended.emit(fault.text)

    def _paint(self) -> Generator[float]:
        """Paint all pages, and tell from time to time how many are done.

        Raises:
            Fault: the printer does not take them.
        """
        sheets, zoom = SheetPainter(), self._printer.resolution() / 72
        painter = QPainter()
        try:
            for number, page in enumerate(self._pages):
                self._printer.setPageLayout(layout_of(page))
                ready = self._printer.newPage() if painter.isActive() else painter.begin(self._printer)
                if not ready:
                    raise Fault(Text("Print", "The printer takes no pages. See whether it is on, and try again."))
                painter.resetTransform()
                painter.scale(zoom, zoom)
                for count, part in enumerate(parts_of(page), 1):
                    paint_part(painter, sheets, part, zoom)
                    if count % _PARTS == 0:
                        yield number / len(self._pages)
                yield (number + 1) / len(self._pages)
        finally:
            if painter.isActive():
                painter.end()


def _wanted(printer: QPrinter, pages: Sequence[Page]) -> Sequence[Page]:
    """Return the pages that were asked for in the system's dialog."""
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return pages
    first, last = printer.fromPage(), printer.toPage()
    return pages[max(0, first - 1) : last or len(pages)]
