"""A sheet lies on its paper as large as it can, inside the margins, in the middle."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.layout.engine import layout_map
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import POINTS_PER_MM, Orientation, PrintSetup, fit, print_setup
from cjm_desktop.paper.sizes import NAMES
from cjm_desktop.words import Fault, say

SHEET = layout_map(
    JourneyMap(
        format="cjm",
        version=1,
        id="map",
        title="A map",
        stages=(Stage(id="stage", title="Stage", steps=tuple(Step(id=f"s{n}", title=f"{n}") for n in range(8))),),
    )
)
ORIENTATIONS: tuple[Orientation | None, ...] = (None, "landscape", "portrait")


@pytest.mark.parametrize("name", NAMES)
def test_paper_lies_on_its_long_side_unless_asked_otherwise(name: str) -> None:
    lying, standing = print_setup(name), print_setup(name, "portrait")
    assert lying.width is not None
    assert lying.height is not None
    assert lying.width > lying.height
    assert lying == print_setup(name, "landscape")
    assert (standing.width, standing.height) == (lying.height, lying.width)


def test_width_by_height_lies_as_it_is_said_unless_asked_otherwise() -> None:
    sides = {how: (s.width, s.height) for how in ORIENTATIONS for s in [print_setup("800x1200mm", how)]}
    assert sides == {None: (800, 1200), "portrait": (800, 1200), "landscape": (1200, 800)}


def test_a_roll_is_open_where_the_map_goes_on() -> None:
    assert print_setup("roll:914mm") == PrintSetup(None, 914, 27)
    assert print_setup("roll:914mm", "portrait") == PrintSetup(914, None, 27)
    assert print_setup("roll:914mm").proportion is None


@pytest.mark.parametrize(("name", "margin"), [("A4", 10), ("A3", 10), ("A0", 25), ("4A0", 50), ("50x60mm", 10)])
def test_the_margin_is_three_per_cent_of_the_short_side_and_at_least_ten_millimetres(name: str, margin: float) -> None:
    assert print_setup(name).margin == margin


@pytest.mark.parametrize("margin", [0, 5.5, 95])
def test_a_margin_that_is_given_is_taken(margin: float) -> None:
    setup = print_setup("A4", margin=margin)
    assert setup.margin == margin
    assert setup.proportion == pytest.approx((297 - 2 * margin) / (210 - 2 * margin))


@pytest.mark.parametrize("margin", [-1, 95.1, 500, math.nan, math.inf, -math.inf, 1e300])
def test_a_margin_that_leaves_no_room_is_refused(margin: float) -> None:
    with pytest.raises(Fault) as refused:
        print_setup("A4", margin=margin)
    assert "A4" in say(refused.value.text, "en")
    assert say(refused.value.text, "en").endswith(".")


def corners(page: Page) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of what is drawn, in pt on the paper."""
    [placing] = page.placings
    left, top = placing.x + SHEET.margin * page.scale, placing.y + SHEET.margin * page.scale
    width, height = (side - 2 * SHEET.margin for side in (SHEET.width, SHEET.height))
    return left, top, left + width * page.scale, top + height * page.scale


@given(
    st.sampled_from([*NAMES, "1200x800mm", "50x50000mm", "300x50mm"]),
    st.sampled_from(ORIENTATIONS),
    st.none() | st.floats(0, 15),
)
@settings(max_examples=settings().max_examples // 2)
def test_a_sheet_fills_the_room_inside_the_margins_in_the_middle(
    name: str, orientation: Orientation | None, given_margin: float | None
) -> None:
    setup = print_setup(name, orientation, given_margin)
    page = fit(SHEET, setup)
    assert setup.width is not None
    assert setup.height is not None
    assert (page.width, page.height) == pytest.approx((setup.width * 72 / 25.4, setup.height * 72 / 25.4), abs=1e-9)
    left, top, right, bottom = corners(page)
    margins = [left, top, page.width - right, page.height - bottom]
    margin = setup.margin * 72 / 25.4
    assert min(margins) == pytest.approx(margin, abs=1e-6)
    assert margins[:2] == pytest.approx(margins[2:], abs=1e-6)


def test_a_roll_is_cut_where_the_map_ends() -> None:
    for orientation in ORIENTATIONS:
        page = fit(SHEET, print_setup("roll:914mm", orientation))
        left, top, right, bottom = corners(page)
        margin = 27 * POINTS_PER_MM
        assert (left, top) == pytest.approx((margin, margin))
        assert (page.width - right, page.height - bottom) == pytest.approx((margin, margin))
        assert (page.width if orientation == "portrait" else page.height) == pytest.approx(914 * POINTS_PER_MM)


def test_a_roll_that_would_be_too_long_is_refused() -> None:
    steps = tuple(Step(id=f"s{n}", width=1000) for n in range(60))
    journey = JourneyMap(format="cjm", version=1, id="map", stages=(Stage(id="stage", steps=steps),))
    with pytest.raises(Fault) as refused:
        fit(layout_map(journey), print_setup("roll:1200mm"))
    assert " m long" in say(refused.value.text, "en")
