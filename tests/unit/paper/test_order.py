"""Sheets are printed as large as asked for, or the reason is given; what is cut off lies outside of what is left."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.layout.shapes import Box, Label, Path
from cjm_desktop.paper.legibility import reading_distance, size_for, smallest_printed, smallest_type
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Area, Page
from cjm_desktop.paper.setup import POINTS_PER_MM, print_setup
from cjm_desktop.words import Fault, say
from tests.unit.paper.test_setup import SHEET

FREE = print_setup("free")


def page(order: PrintOrder) -> Page:
    [made] = pages_of([SHEET], order)
    return made


def refusal(order: PrintOrder) -> str:
    with pytest.raises(Fault) as refused:
        page(order)
    return say(refused.value.text, "en")


@given(st.floats(0.05, 4))
def test_free_paper_is_as_large_as_the_map_by_any_factor(scale: float) -> None:
    made = page(PrintOrder(FREE, scale=scale))
    margin = FREE.margin * POINTS_PER_MM
    assert made.width == pytest.approx((SHEET.width - 2 * SHEET.margin) * scale + 2 * margin)
    assert made.height == pytest.approx((SHEET.height - 2 * SHEET.margin) * scale + 2 * margin)
    assert made.scale == scale


def test_free_paper_without_a_factor_shows_the_map_as_it_is() -> None:
    assert page(PrintOrder(FREE)).scale == 1


def test_a_factor_that_leaves_no_room_says_how_much_paper_it_needs() -> None:
    said = refusal(PrintOrder(print_setup("A4"), scale=1))
    width, height = map(int, re.findall(r"\d+", said))
    free = page(PrintOrder(print_setup("free", margin=10), scale=1))
    assert (width, height) == pytest.approx((free.width / POINTS_PER_MM, free.height / POINTS_PER_MM), abs=1)
    assert page(PrintOrder(print_setup("A0"), scale=0.5)).scale == 0.5


@given(st.floats(0.3, 5))
def test_type_can_be_read_from_the_distance_asked_for(distance: float) -> None:
    for paper in ("free", "roll:50000mm"):
        made = page(PrintOrder(print_setup(paper, margin=10), distance=distance))
        assert reading_distance(smallest_printed([made])) == pytest.approx(distance)


def test_paper_on_which_type_is_larger_than_need_be_is_filled() -> None:
    order = PrintOrder(print_setup("A0"), distance=0.4)
    assert page(order) == page(PrintOrder(print_setup("A0")))


def test_paper_on_which_type_would_be_too_small_is_refused_with_the_size_it_takes() -> None:
    said = refusal(PrintOrder(print_setup("A4"), distance=3))
    assert "to be read from 3 m" in said
    _, _, width, _height = map(float, re.findall(r"[\d.]+\d|\d", said))
    large = page(PrintOrder(print_setup("free"), distance=3))
    assert width == pytest.approx(large.width / POINTS_PER_MM / 1000, abs=0.011)


@pytest.mark.parametrize(("size", "distance"), [(14, 0.7), (20, 1), (30, 1.5), (40, 2), (60, 3)])
def test_the_sizes_are_those_of_the_rule(size: float, distance: float) -> None:
    assert size_for(distance) == pytest.approx(size, rel=0.03)
    assert reading_distance(size_for(distance)) == pytest.approx(distance)
    assert smallest_type(SHEET) > 0


@pytest.mark.parametrize("bleed", [0, 3, 5, 10, 20])
@pytest.mark.parametrize("marks", [False, True])
def test_bleed_and_marks_lie_around_what_is_cut_out(bleed: float, *, marks: bool) -> None:
    plain = page(PrintOrder(print_setup("A1")))
    made = page(PrintOrder(print_setup("A1"), bleed=bleed, marks=marks))
    trim, edge = made.trim, made.trim.x
    assert (trim.width, trim.height) == (plain.width, plain.height)
    assert (made.width, made.height) == pytest.approx((plain.width + 2 * edge, plain.height + 2 * edge))
    assert made.bleed == trim.wider(bleed * POINTS_PER_MM)
    assert edge == pytest.approx(((max(bleed, 3) + 5) if marks else bleed) * POINTS_PER_MM)
    [before], [after] = plain.placings, made.placings
    assert (after.x - before.x, after.y - before.y, after.scale) == pytest.approx((edge, edge, before.scale))
    lines = [mark for mark in made.marks if isinstance(mark, Path)]
    assert len(lines) == (8 if marks else 0)
    for line in lines:
        _, (_, across, down) = line.commands
        own = Area(line.x, line.y, float(across), float(down))
        assert not overlaps(own, made.bleed.wider(-1e-6))
        on_x = own.x in (trim.x, trim.x + trim.width)
        on_y = own.y in (trim.y, trim.y + trim.height)
        assert on_x != on_y  # each line points at a side of what is cut out


def test_what_stands_beside_the_marks_is_outside_the_bleed_and_says_what_it_is() -> None:
    made = page(PrintOrder(print_setup("A1"), bleed=3, marks=True))
    [slug] = [mark for mark in made.marks if isinstance(mark, Label)]
    assert slug.text.text == "A map · 841 × 594 mm · bleed 3 mm"
    assert 0 < slug.y < slug.y + slug.text.height <= made.bleed.y
    assert not any(isinstance(mark, Box) for mark in made.marks)


def overlaps(one: Area, other: Area) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )
