"""In greys everything stays at its place and is told apart as well as before; nothing is coloured in any medium."""

import re
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.layout.contrast import contrast, grey
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Label, Picture, Shape
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.layout.themes import THEMES
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.grey import GreySheet, pages_in_grey
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.storage.reading import read_map
from tests.maps import journey_maps
from tests.photos import photo
from tests.unit.drawing.reading import picture_of as picture_of_page
from tests.unit.drawing.reading import streams_of
from tests.unit.drawing.test_pictures import asset_of, halves, map_with
from tests.unit.layout.geometry import fills_below_labels

A0 = PrintOrder(print_setup("A0"), bleed=3, marks=True, grey=True)
COLOURED = re.compile(rb"(?<!\S)(?:rg|RG|k|K|cs|CS|sc|SC|scn|SCN|sh)(?!\S)")
colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


def shapes_of(sheet: Drawn) -> list[tuple[float, float, Shape]]:
    return [(x, y, shape) for x, y, shapes in sheet.groups() for shape in shapes]


def colours_in(shape: Shape) -> list[str]:
    values = (getattr(shape, field.name) for field in fields(shape) if field.name in {"fill", "stroke", "colour"})
    return [value for value in values if value is not None]


def bare(shape: Shape) -> Shape:
    """Return a shape without its colours."""
    if isinstance(shape, Label):
        return replace(shape, colour="")
    return replace(shape, grey=False) if isinstance(shape, Picture) else replace(shape, fill=None, stroke=None)


@given(colours, colours)
def test_greys_are_told_apart_as_well_as_the_colours(one: str, other: str) -> None:
    before, after = contrast(one, other), contrast(grey(one), grey(other))
    assert after >= 0.98 * before
    if before >= 4.6:  # then one is dark and the other light, whatever they are
        assert after >= before - 1e-9


@given(colours)
def test_a_grey_is_its_own_grey(colour: str) -> None:
    assert grey(grey(colour)) == grey(colour)
    assert re.fullmatch(r"#([0-9A-F]{2})\1\1", grey(colour))


@settings(max_examples=40)
@given(journey_maps())
def test_any_map_is_grey_at_the_same_places(journey: JourneyMap) -> None:
    sheet = layout_map(journey)
    for (x, y, was), (grey_x, grey_y, now) in zip(shapes_of(sheet), shapes_of(GreySheet(sheet)), strict=True):
        assert (grey_x, grey_y, bare(now)) == (x, y, bare(was))
        assert [grey(colour) for colour in colours_in(was)] == colours_in(now)
        assert not isinstance(now, Picture) or now.grey


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_written_can_be_read_in_greys_as_the_theme_promises(theme: str) -> None:
    journey = changed(read_map(resources.path("examples", "bank-loan-as-is.cjm")).journey, theme=theme)
    sheet = layout_map(journey)
    pairs = {(label.colour, fill) for label, below in fills_below_labels(sheet) for fill in below}
    assert len(pairs) > 5
    assert [pair for pair in pairs if contrast(*map(grey, pair)) < sheet.theme.contrast] == []


def pages_with_pictures(order: PrintOrder) -> tuple[Page, ...]:
    see_through = halves(300, 200).convert("RGBA")
    see_through.paste((0, 90, 0, 40), (150, 0, 300, 200))
    assets = asset_of(photo(300, 200), "JPEG"), asset_of(halves(300, 200)), asset_of(see_through)
    journey = changed(map_with(*assets, text="红 👍"), theme="vivid")
    return pages_of([layout_map(journey, order.setup.proportion)], order)


def test_a_grey_pdf_has_no_coloured_operator_and_no_coloured_picture() -> None:
    data = pdf(pages_with_pictures(A0))
    drawn = [stream for stream in streams_of(data) if b" Tf" in stream or b" re" in stream]
    assert drawn
    assert [COLOURED.findall(stream) for stream in drawn] == [[] for _ in drawn]
    assert data.count(b"/DeviceGray") == 4  # three pictures, and how far one of them shines through
    assert not re.search(rb"/(DeviceRGB|DeviceCMYK|CalRGB|ICCBased|Lab|Indexed)\b", data)
    coloured = pdf(pages_with_pictures(replace(A0, grey=False)))
    assert b"/DeviceRGB" in coloured
    assert any(COLOURED.search(stream) for stream in streams_of(coloured))


def test_a_grey_page_is_seen_grey() -> None:
    [page] = pages_with_pictures(A0)
    red, green, blue = picture_of_page(pdf([page]), 0.5).split()
    assert red.tobytes() == green.tobytes() == blue.tobytes()
    assert len(set(red.tobytes())) > 50


def test_a_sheet_on_several_pages_stays_one_sheet_in_greys() -> None:
    [page] = pages_with_pictures(replace(A0, grey=False))
    first, second = pages_in_grey([page, page])
    assert first.placings[0].sheet is second.placings[0].sheet
    assert len(pdf([first, second])) < 1.3 * len(pdf([first]))
