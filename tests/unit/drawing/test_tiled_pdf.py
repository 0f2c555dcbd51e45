"""Tiles as they come out of a PDF: put together they are the single sheet; its content is in the file once."""

from dataclasses import replace
from math import ceil, floor

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw

from cjm_desktop import resources
from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.drawing.portions import window_of
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Label, moved
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.layout.text import TextBlock, place
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Area, Page
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.paper.tile_setup import tile_setup
from tests.maps import journey_maps
from tests.unit.drawing.reading import picture_of, pictures_of, squeezed

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
    first = tiles[0]
    left = first.placings[0].x - first.trim.x, first.placings[0].y - first.trim.y
    edge = whole.placings[0].x - left[0], whole.placings[0].y - left[1]  # that no tile shows, because it is blank
    laid = [aligned(page, (edge[0] + x, edge[1] + y)) for page, (x, y) in zip(tiles, places(tiles), strict=True)]
    for picture, (_, corner) in zip(pictures_of(pdf([page for page, _ in laid])), laid, strict=True):
        together.paste(picture, corner)
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
        assert len(pdf(pages)) < 1.1 * len(one) + 3_600 * len(pages)


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


def words_of(data: bytes) -> list[str]:
    """Return what is found on each page, without white space."""
    with pypdfium2.PdfDocument(data) as document:
        texts: list[str] = []
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            texts.append(squeezed(text.get_text_range()))
            text.close()
            page.close()
    return texts


@pytest.mark.parametrize("fewest", [False, True])
def test_a_card_is_found_on_the_tiles_that_show_it_alone(*, fewest: bool) -> None:
    sheet = MAPS[NAMES[0]]
    pages = pages_of([sheet], PrintOrder(print_setup("A1"), tiles=tile_setup("A4", fewest=fewest)))
    words = words_of(pdf(pages))
    texts = [squeezed(text.text) for text in texts_of(sheet)]
    found = 0
    for lane in sheet.lanes:
        for card in lane.block.cards:
            text = squeezed(card.block.card.text)
            if len(text) < 6 or sum(text in each for each in texts) > 1 or len(list(place(card.block.text))) > 1:
                continue  # lines of cards that stand side by side are read by pdfium from left to right
            for page, said in list(zip(pages, words, strict=True))[1:]:
                [placing] = page.placings
                assert placing.clip is not None
                left, top, right, bottom = window_of(placing, page)
                x, y = card.x, lane.y + card.y
                if left < x and x + card.block.width < right and top < y and y + card.block.height < bottom:
                    assert text in said
                    found += 1
                elif (
                    x > right + 2
                    or x + card.block.width < left - 2
                    or y > bottom + 2
                    or y + card.block.height < top - 2
                ):
                    assert text not in said
    assert found > 20


def texts_of(sheet: Sheet) -> list[TextBlock]:
    return [shape.text for _, _, shapes in sheet.groups() for shape in shapes if isinstance(shape, Label)]


@given(journey_maps(), st.sampled_from(["A4", "A3"]), st.booleans())
@settings(max_examples=settings().max_examples // 4)
def test_tiles_of_any_map_show_what_the_single_sheet_shows(journey: JourneyMap, tile: str, fewest: bool) -> None:
    sheet, setup = layout_map(journey, print_setup("A2").proportion), print_setup("A2")
    pages = pages_of([sheet], PrintOrder(setup, tiles=tile_setup(tile, fewest=fewest)))
    small = pages[0]
    if small.tile is None:  # the page that shows the whole, of which every part is in a portion
        [one] = pages_of([sheet], PrintOrder(setup))
        plain = replace(small, marks=())
        [placing] = plain.placings
        alone = picture_of(pdf([plain]), ZOOM)
        among = pictures_of(pdf([plain, *pages[1:]]))[0]
        assert placing.scale < one.scale
        levels = ImageChops.difference(alone, among).convert("L").histogram()
        assert sum(levels[BLURRED:]) <= STRAY * alone.width * alone.height
