"""Tiles as they come out of a PDF: put together they are the single sheet; its content is in the file once."""

from dataclasses import replace
from math import ceil, floor

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw

from cjm_desktop import resources
from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import moved
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Area, Page
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.paper.tile_setup import tile_setup
from tests.unit.drawing.reading import picture_of, pictures_of

NAMES = ("bank-loan-as-is", "software-onboarding")
MAPS = {
    name: layout_map(
        JourneyMap.model_validate_json(resources.path("examples", f"{name}.cjm").read_bytes()),
        print_setup("A1").proportion,
    )
    for name in NAMES
}
ZOOM = 1
"""Pixels a pt."""
BLURRED = 40
STRAY = 2e-4
"""Of all pixels so many may differ by so many levels of 255: glyphs are put on the nearest part of a pixel."""


def places(tiles: list[Page]) -> list[tuple[float, float]]:
    """Return where the tiles lie when they are put together, which is told by nothing but what is seen of each."""
    widths = {page.tile.column: page.trim.width for page in tiles if page.tile}
    heights = {page.tile.row: page.trim.height for page in tiles if page.tile}
    return [
        (sum(widths[at] for at in range(page.tile.column)), sum(heights[at] for at in range(page.tile.row)))
        for page in tiles
        if page.tile
    ]


def aligned(page: Page, place: tuple[float, float]) -> tuple[Page, tuple[int, int]]:
    """Return what is seen of a tile on paper that ends where pixels of the whole do, and which is its first pixel."""
    left, top = floor(place[0] * ZOOM), floor(place[1] * ZOOM)
    right, bottom = ceil((place[0] + page.trim.width) * ZOOM), ceil((place[1] + page.trim.height) * ZOOM)
    paper = Area(0, 0, (right - left) / ZOOM, (bottom - top) / ZOOM)
    x, y = place[0] - page.trim.x - left / ZOOM, place[1] - page.trim.y - top / ZOOM
    [placing] = page.placings
    assert placing.clip is not None
    placing = replace(placing, x=placing.x + x, y=placing.y + y, clip=placing.clip.moved(x, y))
    marks = tuple(moved(mark, x, y) for mark in page.marks)
    return on_paper(replace(page, placings=(placing,), marks=marks), paper), (left, top)


def on_paper(page: Page, paper: Area) -> Page:
    return replace(page, width=paper.width, height=paper.height, trim=paper, bleed=paper)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("paper", "tile", "overlap", "fewest"),
    [
        ("A1", "A4", 10, False),
        ("A1", "A4", 10, True),
        ("A2", "A3", 0, False),
        ("A2", "A4", 30, True),
        ("1000x700mm", "Letter", 5, False),
        ("free", "Tabloid", 17, False),
    ],
)
def test_tiles_put_together_are_the_single_sheet(
    name: str, paper: str, tile: str, overlap: float, *, fewest: bool
) -> None:
    sheet, setup = MAPS[name], print_setup(paper)
    [whole] = pages_of([sheet], PrintOrder(setup))
    tiles = [
        page
        for page in pages_of([sheet], PrintOrder(setup, tiles=tile_setup(tile, overlap, fewest=fewest)))
        if page.tile is not None
    ]
    assert len(tiles) > 1
    single = picture_of(pdf([on_paper(whole, Area(0, 0, ceil(whole.width), ceil(whole.height)))]), ZOOM)
    together = Image.new("RGB", single.size, "white")
    laid = [aligned(page, place) for page, place in zip(tiles, places(tiles), strict=True)]
    for picture, (_, place) in zip(pictures_of(pdf([page for page, _ in laid])), laid, strict=True):
        together.paste(picture, place)
    if not overlap:  # of a pixel through which a seam goes each tile has a part
        for page, (left, top) in laid:
            for picture in (single, together):
                frame = (left - 1, top - 1, left + int(page.width), top + int(page.height))
                ImageDraw.Draw(picture).rectangle(frame, outline="white", width=2)
    levels = ImageChops.difference(single, together).convert("L").histogram()
    assert sum(levels[BLURRED:]) <= STRAY * single.width * single.height


@pytest.mark.parametrize("name", NAMES)
def test_content_is_in_the_file_once(name: str) -> None:
    sheet, setup = MAPS[name], print_setup("A0")
    one = pdf(pages_of([sheet], PrintOrder(setup)))
    for tile in ("A4", "A3"):
        pages = pages_of([sheet], PrintOrder(setup, tiles=tile_setup(tile)))
        assert len(pdf(pages)) < 1.1 * len(one) + 2_500 * len(pages)


def test_tiles_are_pages_of_their_paper_whose_boxes_say_what_is_seen() -> None:
    sheet = MAPS[NAMES[0]]
    pages = pages_of([sheet], PrintOrder(print_setup("A1"), tiles=tile_setup("A4")))
    with pypdfium2.PdfDocument(pdf(pages)) as document:
        assert len(document) == len(pages)
        for number, page in enumerate(pages):
            read = document[number]
            boxes = (read.get_mediabox(), read.get_bleedbox(), read.get_trimbox())
            for box, area in zip(boxes, (Area(0, 0, page.width, page.height), page.bleed, page.trim), strict=True):
                wanted = (area.x, page.height - area.y - area.height, area.x + area.width, page.height - area.y)
                assert box == pytest.approx(wanted, abs=0.01)
            read.close()
