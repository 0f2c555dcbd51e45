"""SVGs hold what a page shows as texts and shapes, nothing that runs, and nothing that is elsewhere."""

import io
import re
from base64 import b64decode, b64encode
from dataclasses import replace
from xml.etree import ElementTree as ET

import PIL.Image
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.drawing.svg import svg
from cjm_desktop.layout.contrast import grey
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Box, Label
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Area, Page
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import Cancelled
from cjm_desktop.storage.reading import read_map
from tests.maps import journey_maps
from tests.photos import file_of, photo
from tests.unit.drawing.reading import map_of_cards, squeezed
from tests.unit.drawing.test_pictures import asset_of, halves, map_with, raw_asset

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
ELEMENTS = {
    *("svg", "title", "desc", "defs", "style", "clipPath"),
    *("rect", "g", "path", "image", "use", "text", "tspan"),
}
ATTRIBUTES = {
    *("version", "width", "height", "viewBox", "id", "x", "y", "rx", "d", "transform", "clip-path", "opacity"),
    *("fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"),
    *("class", "font-size", "textLength", "lengthAdjust", "preserveAspectRatio", "role", "aria-label"),
}
FONT = re.compile(r"url\(data:font/ttf;base64,[A-Za-z0-9+/=]+\)")
HOSTILE = (
    "<script>alert(1)</script>",
    '"><image href="http://example.org/x.png"/>',
    "]]> --> &amp; &#60; %2e",
    "</text><a xlink:href='javascript:alert(1)'>x</a>",
    "url(http://example.org) @import 'x'; }",
    "\x1b[31m\x00\x0b \ufffe \u202e",
)


def page_of(journey: JourneyMap, paper: str = "A4", *, grey: bool = False) -> Page:
    order = PrintOrder(print_setup(paper), grey=grey)
    return pages_of([layout_map(journey, order.setup.proportion)], order)[0]


def shipped() -> JourneyMap:
    return read_map(resources.path("examples", "retail-moments.cjm")).journey


def read(data: bytes) -> ET.Element:
    """Return the root of an SVG, after everything in it was seen to be harmless."""
    root = ET.fromstring(data)  # noqa: S314 - our own file
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in ELEMENTS
        for name, value in element.attrib.items():
            if name == HREF:
                assert re.match(r"#\w+$|data:image/(png|jpeg);base64,[A-Za-z0-9+/=]+$", value)
            elif "}" not in name:
                assert name in ATTRIBUTES
                assert "url(" not in value or name == "aria-label" or re.fullmatch(r"url\(#c\d+\)", value)
        if element.tag == f"{SVG}style":
            rules = FONT.sub("", element.text or "")
            assert "url" not in rules
            assert set(re.findall(r"@[\w-]+", rules)) <= {"@font-face"}
    return root


def texts_in(root: ET.Element) -> list[str]:
    return ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]


def labels_on(page: Page) -> list[str]:
    groups = page.placings[0].sheet.groups()
    return [shape.text.text for _, _, shapes in groups for shape in shapes if isinstance(shape, Label)]


def test_a_page_has_its_size_in_mm_and_its_units_are_points() -> None:
    page = page_of(shipped(), "A3")
    root = read(svg(page))
    assert (root.get("width"), root.get("height")) == ("420mm", "297mm")
    assert root.get("viewBox") == "0 0 1190.551 841.89"
    assert root.findtext(f"{SVG}title") == page.journey.title
    assert root.findtext(f"{SVG}desc") == page.journey.scenario
    assert read(svg(replace(page, title="Tile A1"))).findtext(f"{SVG}title") == "Tile A1"


@settings(max_examples=40)
@given(journey_maps(), st.booleans())
def test_any_map_becomes_harmless_and_keeps_its_words(journey: JourneyMap, outlines: bool) -> None:
    page = page_of(journey)
    data = svg(page, outlines=outlines)
    root = read(data)
    assert svg(page, outlines=outlines) == data
    if outlines:
        assert not texts_in(root)
        return
    said = [squeezed(text).rstrip("…") for text in texts_in(root)]
    for label, there in zip(labels_on(page), said, strict=True):
        assert squeezed(label).translate({0x202E: None}).startswith(there) or "\ufffd" in there


@pytest.mark.parametrize("outlines", [False, True], ids=["texts", "outlines"])
def test_hostile_texts_are_texts(*, outlines: bool) -> None:
    journey = changed(map_of_cards(list(HOSTILE), width=400), title=HOSTILE[0], scenario=HOSTILE[1])
    root = read(svg(page_of(journey), outlines=outlines))
    assert root.findtext(f"{SVG}title") == HOSTILE[0]
    if outlines:
        said = [element.get("aria-label") for element in root.iter(f"{SVG}g")]
        assert set(HOSTILE[:5]) <= set(said)
    else:
        assert set(map(squeezed, HOSTILE[:5])) <= set(map(squeezed, texts_in(root)))


def pictures_in(data: bytes) -> list[PIL.Image.Image]:
    images = read(data).iter(f"{SVG}image")
    return [PIL.Image.open(io.BytesIO(b64decode(image.attrib[HREF].partition(",")[2]))) for image in images]


def test_pictures_are_there_once_and_as_every_program_reads_them() -> None:
    see_through = raw_asset(file_of(halves(300, 200).convert("RGBA"), "WEBP"), "webp", 300, 200)
    jpeg = asset_of(photo(300, 200), "JPEG")
    coloured = pictures_in(svg(page_of(map_with(jpeg, see_through, jpeg))))
    assert [(image.format, image.mode) for image in coloured] == [("JPEG", "RGB"), ("PNG", "RGB")]
    greys = pictures_in(svg(page_of(map_with(jpeg, see_through, jpeg), grey=True)))
    assert [(image.format, image.mode) for image in greys] == [("JPEG", "L"), ("PNG", "L")]


def test_a_broken_picture_is_a_marked_box() -> None:
    asset = Asset(sha256="0" * 64, type="png", width=30, height=20, data=b64encode(b"nothing").decode())
    data = svg(page_of(map_with(asset)))
    assert not pictures_in(data)
    assert data.count(b"#8C8C8C") == 2


def test_in_greys_no_colour_is_left() -> None:
    for theme in ("paper", "vivid"):
        data = svg(page_of(changed(shipped(), theme=theme), grey=True), outlines=True).decode()
        used = set(re.findall('"(#[0-9A-F]{6})"', data))
        assert len(used) > 5
        assert {grey(colour) for colour in used} == used


def test_outlines_are_there_once_and_are_called_by_their_text() -> None:
    root = read(svg(page_of(map_of_cards(["aaa AAA aaa", "门门门"])), outlines=True))
    outlines = [element.get("d") for element in root.iter(f"{SVG}path") if element.get("id")]
    assert len(outlines) == len(set(outlines))
    called = {element.get("aria-label"): element for element in root.iter(f"{SVG}g") if element.get("aria-label")}
    assert len(list(called["aaa AAA aaa"].iter(f"{SVG}use"))) == 9
    assert len({use.attrib[HREF] for use in called["门门门"].iter(f"{SVG}use")}) == 1


def test_a_sheet_that_is_placed_twice_is_drawn_once_and_each_shows_its_part() -> None:
    page = page_of(shipped(), "A3")
    [placing] = page.placings
    left, right = Area(0, 0, 400, 800), Area(500, 0, 400, 800)
    twice = replace(page, placings=(replace(placing, clip=left), replace(placing, x=80, clip=right)))
    data = svg(twice)
    assert len(data) < 1.1 * len(svg(page))
    root = read(data)
    windows = [rect.attrib for clip in root.iter(f"{SVG}clipPath") for rect in clip]
    assert {"x": "500", "y": "0", "width": "400", "height": "800"} in windows
    marked = replace(page, marks=(Box(1, 2, 3, 4, fill="#123456"),))
    assert b'<rect x="1" y="2" width="3" height="4" fill="#123456"/>' in svg(marked)


def test_fonts_hold_what_is_written_in_them_only() -> None:
    few, more = (svg(page_of(map_of_cards([text]))) for text in ("门", "门开关材料多要排队贷款申请"))
    assert len(few) < len(more) < 60_000


def test_progress_rises_to_one_and_may_stop_the_work() -> None:
    told: list[float] = []
    svg(page_of(shipped()), told.append)
    assert told == sorted(told)
    assert told[-1] == 1

    def stop(_done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        svg(page_of(shipped()), stop)
