"""Every paper's page and boxes, exact to a tenth of a point; and what other programs make of our files."""

import re
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from cjm_desktop.drawing.pdf import MOST_UNITS, pdf
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.sheets import sheets_of
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.setup import Orientation, print_setup
from cjm_desktop.paper.sizes import NAMES, ROLLS
from cjm_desktop.paper.tile_setup import tile_setup
from tests.unit.drawing.test_tiled_pdf import MAPS
from tests.unit.paper.test_setup import SHEET
from tests.unit.paper.test_sizes import INCHES, STANDARD

MM = 72 / 25.4
CUSTOM = {"700x1000mm": (700, 1000), "1234.5x987.6mm": (1234.5, 987.6), "50x60mm": (50, 60)}
LONG = {"6000x800mm": (6000, 800), "914x9000mm": (914, 9000), "50000x1200mm": (50_000, 1200)}
PAPERS = {
    **STANDARD,
    **{name: (width * 25.4, height * 25.4) for name, (width, height) in INCHES.items()},
    **CUSTOM,
    **LONG,
}
"""Width and height in mm."""

Boxes = dict[str, tuple[float, ...]]


def boxes_of(data: bytes) -> tuple[Boxes, float]:
    """Return the boxes of a page in pt, whatever its unit is, and the unit."""
    found = re.search(rb"/UserUnit ([\d.]+)", data)
    unit = float(found[1]) if found else 1.0
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        boxes = {
            "media": page.get_mediabox(fallback_ok=False),
            "bleed": page.get_bleedbox(fallback_ok=False),
            "trim": page.get_trimbox(fallback_ok=False),
            "art": page.get_artbox(fallback_ok=False),
            "crop": page.get_cropbox(fallback_ok=False),
        }
        page.close()
    assert all(boxes.values())
    return {name: tuple(side * unit for side in box) for name, box in boxes.items() if box}, unit


def test_every_paper_is_tried() -> None:
    assert set(NAMES) <= set(PAPERS)


@pytest.mark.parametrize("orientation", ["landscape", "portrait"])
@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize(("bleed", "marks"), [(0, False), (3, False), (0, True), (5, True), (20, True)])
def test_a_page_and_its_boxes_are_those_of_the_paper(
    name: str, orientation: Orientation, bleed: float, *, marks: bool
) -> None:
    order = PrintOrder(print_setup(name, orientation), bleed=bleed, marks=marks)
    data = pdf(pages_of([SHEET], order))
    boxes, unit = boxes_of(data)
    sides = sorted((side * MM for side in PAPERS[name]), reverse=orientation == "landscape")
    around = (max(bleed, 3) + 5 if marks else bleed) * MM
    spread = bleed * MM
    media = (0, 0, *(side + 2 * around for side in sides))
    trim = (around, around, *(around + side for side in sides))
    wanted = {
        "media": media,
        "crop": media,
        "trim": trim,
        "art": trim,
        "bleed": (around - spread, around - spread, *(around + side + spread for side in sides)),
    }
    for box, edges in wanted.items():
        assert boxes[box] == pytest.approx(edges, abs=0.1), box
    is_long = max(media) > MOST_UNITS
    assert (unit > 1) == is_long
    assert max(media) / unit <= MOST_UNITS + 0.01
    assert data.startswith(b"%PDF-1.6" if is_long else b"%PDF-1.4")


@pytest.mark.parametrize("width", ROLLS)
@pytest.mark.parametrize("orientation", ["landscape", "portrait"])
def test_rolls_are_as_wide_as_they_are_and_as_long_as_the_map(width: int, orientation: Orientation) -> None:
    setup = print_setup(f"roll:{width}mm", orientation)
    [page] = pages_of([SHEET], PrintOrder(setup))
    boxes, unit = boxes_of(pdf([page]))
    across = boxes["trim"][3 if orientation == "landscape" else 2]
    assert across == pytest.approx(width * MM, abs=0.1)
    assert boxes["media"] == pytest.approx((0, 0, page.width, page.height), abs=0.1)
    content = SHEET.width - 2 * SHEET.margin, SHEET.height - 2 * SHEET.margin
    ratio = content[0] / content[1] if orientation == "landscape" else content[1] / content[0]
    long = boxes["trim"][2 if orientation == "landscape" else 3]
    margins = 2 * setup.margin * MM
    assert long - margins == pytest.approx((across - margins) * ratio, abs=0.1)
    assert unit == max(1, long / MOST_UNITS)


READERS = {"qpdf": "qpdf", "pdffonts": "poppler-utils"}
"""Other programs that read our files, and the packages of Debian that have them."""


def asks(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(name) is None, reason=f"install {READERS[name]} (see docs/contributing.md)")


@pytest.fixture(scope="module", params=["sheet", "long", "tiles", "few", "persona"])
def printed_file(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a PDF of one kind or another."""
    sheet = MAPS["bank-loan-as-is"]
    orders = {
        "sheet": PrintOrder(print_setup("A0"), bleed=3, marks=True),
        "long": PrintOrder(print_setup("9000x2000mm")),
        "tiles": PrintOrder(print_setup("A1"), tiles=tile_setup("A4")),
        "few": PrintOrder(print_setup("A1"), tiles=tile_setup("A3", 0, fewest=True)),
        "persona": PrintOrder(print_setup("A4")),
    }
    kind: str = request.param
    sheets = (sheet,)
    if kind == "persona":
        sheets = sheets_of(Order(sheet.journey, orders[kind], "personas"))
    file = tmp_path_factory.mktemp(kind) / "map.pdf"
    file.write_bytes(pdf(pages_of(sheets, orders[kind])))
    return file


@asks("qpdf")
def test_qpdf_finds_nothing_wrong(printed_file: Path) -> None:
    done = subprocess.run(["qpdf", "--check", printed_file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "No syntax or stream encoding errors found" in done.stdout


@asks("pdffonts")
def test_all_fonts_are_embedded_subsets(printed_file: Path) -> None:
    done = subprocess.run(["pdffonts", printed_file], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    fonts = done.stdout.splitlines()[2:]
    assert len(fonts) >= 2
    for font in fonts:
        name, *_, embedded, subset, unicode, _number, _generation = font.split()
        assert re.fullmatch(r"[A-Z]{6}\+CJM.*", name)
        assert (embedded, subset, unicode) == ("yes", "yes", "yes"), font


def test_pdfium_opens_and_draws_every_page(printed_file: Path) -> None:
    with pypdfium2.PdfDocument(printed_file.read_bytes()) as document:
        for number in range(len(document)):
            page = document[number]
            bitmap = page.render(scale=0.05)
            assert bitmap.to_pil().convert("L").getextrema() != (255, 255)
            bitmap.close()
            page.close()
