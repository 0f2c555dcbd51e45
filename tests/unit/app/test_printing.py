"""Pages go to a printer as they are in the PDF: as large, and the same to look at."""

from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from cjm_desktop import resources
from cjm_desktop.app.export.printing import Printing, check_paper, check_sizes, has_printer, layout_of, printer_for
from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import Orientation, print_setup
from cjm_desktop.paper.tile_setup import tile_setup
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Fault, Text, say

MAP = read_map(resources.path("examples", "software-onboarding.cjm")).journey
SCALE = 1.5
"""Pixels a pt."""


def pages(paper: str, lies: Orientation = "landscape", tiles: str = "") -> tuple[Page, ...]:
    setup = print_setup(paper, lies)
    order = PrintOrder(setup, tiles=tile_setup(tiles) if tiles else None)
    return pages_of([layout_map(MAP, setup.proportion)], order)


def printed(qtbot: QtBot, file: Path, sent: Sequence[Page], first: int = 0, last: int = 0) -> bytes:
    """Print into a PDF, as the system does where somebody asks it to."""
    printer = printer_for(sent)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    if first:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(first, last)
    printing = Printing(printer, sent)
    with qtbot.waitSignal(printing.ended, timeout=60_000):
        pass
    del printing, printer
    return file.read_bytes()


def pictures(data: bytes) -> list[Image.Image]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.render(scale=SCALE).to_pil().convert("RGB") for page in document]


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return by how much two pictures differ, of 255; edges may be smoothed in another way."""
    width, height = min(one.width, other.width), min(one.height, other.height)
    soft = [each.crop((0, 0, width, height)).reduce(3) for each in (one, other)]
    return ImageStat.Stat(ImageChops.difference(*soft).convert("L")).mean[0]


def sizes(data: bytes) -> list[tuple[float, float]]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_size() for page in document]


@pytest.mark.parametrize(("paper", "lies"), [("A3", "landscape"), ("A4", "portrait"), ("500x300mm", "landscape")])
def test_a_page_is_printed_as_it_is_exported(qtbot: QtBot, tmp_path: Path, paper: str, lies: Orientation) -> None:
    sent = pages(paper, lies)
    data = printed(qtbot, tmp_path / "printed.pdf", sent)
    ours = pdf(sent, lambda _done: None)
    [size], [expected] = sizes(data), sizes(ours)
    assert size == pytest.approx(expected, abs=1)
    [one], [other] = pictures(data), pictures(ours)
    assert one.size == pytest.approx(other.size, abs=2)
    assert difference(one, other) < 1
    assert difference(ImageChops.offset(one, 4, 4), other) > 4  # so little would be seen


def test_tiles_are_printed_page_by_page_as_each_lies(qtbot: QtBot, tmp_path: Path) -> None:
    sent = pages("A2", tiles="A4")
    data = printed(qtbot, tmp_path / "printed.pdf", sent)
    assert len(sent) > 4
    for size, page in zip(sizes(data), sent, strict=True):
        assert size == pytest.approx((page.width, page.height), abs=1)


def test_only_the_pages_that_are_asked_for_are_printed(qtbot: QtBot, tmp_path: Path) -> None:
    sent = pages("A2", tiles="A4")
    assert len(sizes(printed(qtbot, tmp_path / "some.pdf", sent, 2, 3))) == 2


def test_printing_that_is_cancelled_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    sent = pages("A2", tiles="A4")
    printer = printer_for(sent)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "cancelled.pdf"))
    printing = Printing(printer, sent)
    with qtbot.waitSignal(printing.advanced):
        pass
    said: list[Text] = []
    printing.ended.connect(said.append)
    printing.cancel()
    assert [say(text, "en") for text in said] == ["Printing was cancelled."]


def test_paper_that_is_too_small_is_refused_with_both_sizes(qtbot: QtBot) -> None:
    del qtbot
    [page] = pages("A3")
    printer = printer_for([page])
    check_paper(printer, [page])
    a4 = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    printer.setPageLayout(a4)
    with pytest.raises(Fault) as refused:
        check_paper(printer, [page])
    said = say(refused.value.text, "en")
    assert "210 × 297 mm" in said
    assert "420 × 297 mm" in said
    [small] = pages("A4")
    check_paper(printer, [small])  # it may be turned


def test_pages_larger_than_all_paper_of_a_printer_are_refused(qtbot: QtBot) -> None:
    del qtbot
    [page] = pages("A3")
    a4, a3 = QPageSize(QPageSize.PageSizeId.A4), QPageSize(QPageSize.PageSizeId.A3)
    check_sizes([a4, a3], a4, [page])
    check_sizes([a4], a3, [page])
    check_sizes([], QPageSize(), [page])  # it does not say
    with pytest.raises(Fault) as refused:
        check_sizes([a4], a4, [page])
    assert "takes paper of up to 210 × 297 mm, a page has 420 × 297 mm" in say(refused.value.text, "en")


def test_known_sizes_have_their_names(qtbot: QtBot) -> None:
    del qtbot
    for paper, known in (("A0", QPageSize.PageSizeId.A0), ("A4", QPageSize.PageSizeId.A4)):
        layout = layout_of(pages(paper)[0])
        assert layout.pageSize().id() == known
        assert layout.orientation() == QPageLayout.Orientation.Landscape
    free = layout_of(pages("1200x800mm")[0]).fullRect(QPageLayout.Unit.Millimeter).size()
    assert free.toTuple() == pytest.approx(QSizeF(1200, 800).toTuple(), abs=0.5)


def test_whether_there_is_a_printer_is_known(qtbot: QtBot) -> None:
    del qtbot
    assert isinstance(has_printer(), bool)
