"""PDF, PNG and SVG of the same page look the same, in every language and theme, in colours and in greys."""

import io
import math
from dataclasses import replace
from pathlib import Path

import PIL.Image
import pytest
from PIL import ImageChops
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.drawing.png import png
from cjm_desktop.drawing.svg import svg
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.templates import all_templates
from cjm_desktop.words import Language
from tests.photos import photo
from tests.pictures import rows
from tests.unit.drawing.browsers import (
    found_in_chromium,
    needs_chromium,
    needs_inkscape,
    seen_in_chromium,
    seen_in_inkscape,
)
from tests.unit.drawing.reading import picture_of
from tests.unit.drawing.test_pictures import asset_of, halves, map_with

pytestmark = pytest.mark.usefixtures("qapp")

ZOOM = 4
"""Pixels a pt in which pages are compared, before each four by four become one."""
EDGES = 72
"""Levels of 255 by which such a pixel differs at most: edges of thin strokes are made darker or lighter by each."""
FEW = 0.002
"""How many of all pixels differ by a tenth at most."""


def page_of(journey: JourneyMap, paper: str = "A3", *, grey: bool = False) -> Page:
    """Return a map's page whose sides are whole points, so that no medium has to stretch it to whole pixels."""
    order = PrintOrder(print_setup(paper), grey=grey)
    [page] = pages_of([layout_map(journey, order.setup.proportion)], order)
    return replace(page, width=math.ceil(page.width), height=math.ceil(page.height))


def shipped(name: str, language: Language) -> JourneyMap:
    template = next(template for template in all_templates() if template.name == name)
    return read_map(template.path(language)).journey


def with_everything(language: Language = "en") -> JourneyMap:
    """Return a map with pictures of all sorts, emoji, marks above and below, faces by turns, and long texts."""
    see_through = halves(300, 200).convert("RGBA")
    see_through.paste((0, 90, 0, 40), (150, 0, 300, 200))
    assets = asset_of(photo(300, 500), "JPEG"), asset_of(halves(300, 200)), asset_of(see_through)
    texts = (
        "材料多，要排隊。「繁體」門 – longer text that goes on over several lines, AVATAR",
        "👩‍👩‍👧‍👦🇨🇳 1️⃣ 👍🏽" + (" q\u0323\u0307" if language == "en" else ""),  # our Chinese faces have no such marks
        "客户旅程地图：“贷款申请”——材料多，要排队。",
    )
    cards = tuple(Card(id=f"x{number}", step=f"s{number}", text=text) for number, text in enumerate(texts))
    journey = map_with(*assets, text="客户 ❤️ & <b>")
    lanes = (*journey.lanes, CardLane(id="thoughts", kind="thought", cards=cards))
    return changed(journey, language=language, title="All of it 客户 ✅", lanes=lanes, theme="vivid")


def by_qt(data: bytes, page: Page) -> PIL.Image.Image:
    width, height = round(page.width * ZOOM), round(page.height * ZOOM)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    renderer = QSvgRenderer(QByteArray(data))
    assert renderer.isValid()
    with QPainter(image) as painter:
        renderer.render(painter)
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    return PIL.Image.frombytes("RGB", (width, height), b"".join(row[: 3 * width] for row in rows(plain)))


def assert_same(one: PIL.Image.Image, other: PIL.Image.Image, zoom: int = ZOOM) -> None:
    """Compare pictures that may differ at the edges of what is drawn."""
    assert one.size == other.size
    difference = ImageChops.difference(one.reduce(zoom), other.reduce(zoom)).convert("L")
    shades = difference.histogram()
    assert not any(shades[EDGES + 1 :])
    assert sum(shades[26:]) <= FEW * sum(shades)
    assert one.reduce(zoom).getextrema() != ((255, 255),) * 3


def png_of(page: Page, *, grey: bool = False) -> PIL.Image.Image:
    return PIL.Image.open(io.BytesIO(png(page, 72 * ZOOM, grey=grey))).convert("RGB")


MAPS: dict[str, JourneyMap] = {
    "English, paper": shipped("software-onboarding", "en"),
    "简体中文, calm": changed(shipped("bank-loan", "zh-Hans"), theme="calm"),
    "繁體中文, vivid": changed(shipped("retail-moments", "zh-Hant"), theme="vivid"),
    "English, high contrast": changed(shipped("service-blueprint", "en"), theme="high-contrast"),
    "繁體中文, monochrome": changed(shipped("healthcare-visit", "zh-Hant"), theme="monochrome"),
}
maps = pytest.mark.parametrize("name", MAPS)


@maps
def test_pdf_png_and_svg_are_the_same_picture(name: str) -> None:
    page = page_of(MAPS[name])
    printed = picture_of(pdf([page]), ZOOM)
    assert_same(png_of(page), printed)
    assert_same(by_qt(svg(page, outlines=True), page), printed)


@pytest.mark.parametrize("grey", [False, True], ids=["coloured", "grey"])
def test_pictures_and_emoji_are_the_same_in_pdf_and_png(*, grey: bool) -> None:
    page = page_of(with_everything(), "A4", grey=grey)
    assert_same(png_of(page, grey=grey), picture_of(pdf([page]), ZOOM))


@needs_inkscape
@pytest.mark.parametrize("grey", [False, True], ids=["coloured", "grey"])
def test_inkscape_shows_outlines_as_they_are_printed(tmp_path: Path, *, grey: bool) -> None:
    page = page_of(with_everything(), "A4", grey=grey)
    assert_same(seen_in_inkscape(svg(page, outlines=True), 72 * ZOOM, tmp_path), picture_of(pdf([page]), ZOOM))


@needs_chromium
@pytest.mark.parametrize("outlines", [False, True], ids=["texts", "outlines"])
@pytest.mark.parametrize("language", ["en", "zh-Hant"])
def test_a_browser_shows_texts_and_outlines_as_they_are_printed(
    language: Language, tmp_path: Path, *, outlines: bool
) -> None:
    page = page_of(with_everything(language), "A4")
    seen = seen_in_chromium(svg(page, outlines=outlines), int(page.width), int(page.height), tmp_path, ZOOM)
    assert_same(seen, picture_of(pdf([page]), ZOOM))


@needs_chromium
def test_a_browser_finds_words_also_where_lines_end_and_faces_change(tmp_path: Path) -> None:
    words = ["材料多，要排", "goes on over several lines", "All of it 客户", "旅程地图：“贷款申请”——材料多", "nowhere"]
    data = svg(page_of(with_everything(), "A4"))
    assert found_in_chromium(data, words, tmp_path) == [True, True, True, True, False]
