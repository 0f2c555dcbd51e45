"""PNGs show pages at any size, made in strips whose borders are not seen; what is written is written by us."""

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace
from threading import Thread

import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from cjm_desktop import resources
from cjm_desktop.drawing.png import png
from cjm_desktop.drawing.png_file import PngFile
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.drawing.qt_pages import paint_part, parts_of
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Box, Label
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Style
from cjm_desktop.model.change import changed
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Area, Page, Placing, pixels
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import Cancelled
from cjm_desktop.storage.reading import read_map
from tests.photos import photo
from tests.pictures import rows
from tests.unit.drawing.reading import map_of_cards
from tests.unit.drawing.test_pictures import asset_of, map_with

pytestmark = pytest.mark.usefixtures("qapp")


def page_on(paper: str, *, grey: bool = False) -> Page:
    order = PrintOrder(print_setup(paper), grey=grey)
    journey = read_map(resources.path("examples", "retail-moments.cjm")).journey
    return pages_of([layout_map(journey, order.setup.proportion)], order)[0]


def wide_page(width: float, height: float) -> Page:
    """Return a page that shows the upper part of a map, as wide as is asked for."""
    sheet = page_on("free").placings[0].sheet
    whole = Area(0, 0, width, height)
    return Page(width, height, whole, whole, (Placing(sheet, width / sheet.width, 0, 0),))


def opened(data: bytes) -> PIL.Image.Image:
    image = PIL.Image.open(io.BytesIO(data))
    image.load()
    return image


def painted_at_once(page: Page, ppi: float) -> QImage:
    image = QImage(*pixels(page, ppi), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    sheets = SheetPainter(for_screen=False)
    with QPainter(image) as painter:
        painter.translate(1 / 2048, 1 / 2048)
        painter.scale(ppi / 72, ppi / 72)
        for part in parts_of(page):
            paint_part(painter, sheets, part, ppi / 72)
    return image


def chunks_of(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield names and contents of the chunks of a PNG, whose sums are right."""
    place = 8
    while place < len(data):
        (size,) = struct.unpack(">I", data[place : place + 4])
        body, total = data[place + 4 : place + 8 + size], data[place + 8 + size : place + 12 + size]
        assert struct.pack(">I", zlib.crc32(body)) == total
        yield body[:4], body[4:]
        place += 12 + size


A6 = "148x105mm"


@pytest.mark.parametrize(
    ("paper", "ppi", "size"), [("A4", 150, (1754, 1240)), (A6, 10, (58, 41)), (A6, 600, (3496, 2480))]
)
def test_a_picture_has_the_pixels_of_the_paper_and_says_how_many_there_are_in_an_inch(
    paper: str, ppi: float, size: tuple[int, int]
) -> None:
    image = opened(png(page_on(paper), ppi))
    assert (image.size, image.mode) == (size, "RGB")
    assert image.info["dpi"] == pytest.approx((ppi, ppi), abs=0.05)
    assert image.info["srgb"] == 0


@pytest.mark.parametrize("ppi", [96, 150])
def test_strips_are_painted_as_if_there_were_none(ppi: int) -> None:
    page = page_on("A0")
    width, height = pixels(page, ppi)
    text = measure("Hxg 客户", Style(6, 9), 1000, "zh-Hans")
    borders = [top * 72 / ppi for top in range(0, height, 32 * 1024 * 1024 // (4 * width))]
    assert len(borders) > 1
    places = [(20 * number, border // 3 * 3 - number % 8) for border in borders for number in range(100)]
    labels = [Label(x, y, text, "#000000") for x, y in places]
    page = replace(page, marks=(*labels, *(Box(x + 12, y - 2, 6, 9, fill="#C00000") for x, y in places)))
    expected = painted_at_once(page, ppi).convertToFormat(QImage.Format.Format_RGB888)
    assert opened(png(page, ppi)).tobytes() == b"".join(row[: 3 * width] for row in rows(expected))


@pytest.mark.parametrize("ppi", [288, 300])
def test_columns_are_painted_as_if_there_were_none(ppi: int) -> None:
    text = measure("Hxg 客户", Style(6, 9), 1000, "zh-Hans")
    border = 16_384 * 72 / ppi
    labels = tuple(Label(border - number * 0.7, 3 * number, text, "#000000") for number in range(50))
    page = replace(wide_page(5000, 150), marks=labels)
    width, _ = pixels(page, ppi)
    assert width >= 20_000
    expected = painted_at_once(page, ppi).convertToFormat(QImage.Format.Format_RGB888)
    assert opened(png(page, ppi)).tobytes() == b"".join(row[: 3 * width] for row in rows(expected))


def test_the_same_page_gives_the_same_bytes_in_any_thread() -> None:
    page = page_on("A3")
    made: list[bytes] = []
    threads = [Thread(target=lambda: made.append(png(page, 100))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [png(page, 100)] * 2


def test_a_grey_page_has_one_sample_a_pixel() -> None:
    order = PrintOrder(print_setup("A4"), grey=True)
    journey = map_with(asset_of(photo(300, 200), "JPEG"))
    [page] = pages_of([layout_map(journey, order.setup.proportion)], order)
    grey, coloured = opened(png(page, 100, grey=True)), opened(png(page, 100))
    assert grey.mode == "L"
    assert coloured.getchannel("R").tobytes() == coloured.getchannel("G").tobytes() == grey.tobytes()
    assert coloured.getchannel("B").tobytes() == grey.tobytes()
    assert len(set(grey.tobytes())) > 100, "the photo is there"


def test_a_picture_says_what_it_shows_as_text_alone() -> None:
    title = "=1+1 <b>地图</b> 👍 \u202e"
    journey = changed(map_of_cards(["x"]), title=title, author="Ann", organisation="Bureau")
    [page] = pages_of([layout_map(journey)], PrintOrder(print_setup(A6)))
    info = opened(png(page, 20)).info
    assert (info["Title"], info["Author"], info["Software"]) == (title, "Ann · Bureau", "CJM Desktop")
    named = opened(png(replace(page, title="Tile A1"), 20)).info
    assert named["Title"] == "Tile A1"
    assert {name for name, _ in chunks_of(png(page, 20))} == {b"IHDR", b"sRGB", b"pHYs", b"iTXt", b"IDAT", b"IEND"}


def test_progress_rises_to_one_and_may_stop_the_work_within_a_strip() -> None:
    page = page_on("A0")
    told: list[float] = []
    png(page, 100, told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    assert len(told) > 4
    heard = 0

    def stop(_done: float) -> None:
        nonlocal heard
        heard += 1
        if heard == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        png(page, 100, stop)
    assert heard == 3


@given(st.integers(1, 40), st.lists(st.integers(0, 3), min_size=1, max_size=30), st.booleans(), st.data())
def test_any_rows_come_back(width: int, order: list[int], grey: bool, data: st.DataObject) -> None:
    size = width * (1 if grey else 3)
    kinds = [data.draw(st.binary(min_size=size, max_size=size)) for _ in range(4)]
    lines = [kinds[number] for number in order]
    file = PngFile(width, len(lines), 72, {"Title": "\x00 é"}, grey=grey)
    file.write(lines[:3])
    file.write(iter(lines[3:]))
    image = opened(file.ended())
    assert image.tobytes() == b"".join(lines)
    assert image.info["Title"] == " é"


def test_marks_and_what_a_placing_cuts_off_are_as_on_the_page() -> None:
    page = wide_page(400, 200)
    [placing] = page.placings
    window = replace(placing, scale=1, clip=Area(0, 0, 200, 200))
    image = opened(png(replace(page, placings=(window,), marks=(Box(300, 50, 50, 50, fill="#FF0000"),)), 72))
    assert image.crop((201, 0, 300, 200)).getextrema() == ((255, 255),) * 3
    assert image.getpixel((325, 75)) == (255, 0, 0)
    assert len(set(image.crop((0, 0, 200, 200)).tobytes())) > 20
