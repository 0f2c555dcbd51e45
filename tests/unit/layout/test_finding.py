"""What lies where on a sheet."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.layout.columns import CONTENT, GUTTER, MARGIN
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.finding import (
    Found,
    areas_of,
    cards_within,
    column_at,
    found_at,
    is_folded,
    lane_at,
    placed_lane,
    point_place,
    point_value,
)
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.records import JourneyMap
from tests.maps import journey_maps
from tests.unit.edits.sample import sample


@pytest.fixture
def sheet() -> Sheet:
    return layout_map(sample())


def middle(area: Area) -> tuple[float, float]:
    return (area.left + area.right) / 2, (area.top + area.bottom) / 2


def found(sheet: Sheet, record: str) -> Found:
    return next(iter(areas_of(sheet, frozenset([record]))))


def assert_holds(area: Area, x: float, y: float) -> None:
    assert area.left <= x <= area.right
    assert area.top <= y <= area.bottom


def test_records_are_found_where_they_are_drawn(sheet: Sheet) -> None:
    kinds = {
        "before": "stage",
        "ride": "step",
        "shop": "card",
        "staff": "card",
        "again": "flow",
        "leave": "flow",
    }
    for record, kind in kinds.items():
        area = found(sheet, record).area
        there = found_at(sheet, *middle(area))
        assert there is not None
        assert (there.kind, there.record, there.area) == (kind, record, area)


def test_a_card_tells_its_lane_and_step(sheet: Sheet) -> None:
    card = found_at(sheet, *middle(found(sheet, "site").area))
    assert card is not None
    assert (card.lane, card.step) == ("touch", "look")


def test_a_lane_is_found_by_its_name_at_the_left(sheet: Sheet) -> None:
    for lane in ("touch", "pains", "feel"):
        row = found(sheet, lane).area
        there = found_at(sheet, MARGIN + 5, (row.top + row.bottom) / 2)
        assert there is not None
        assert (there.kind, there.record, there.lane) == ("lane", lane, lane)
        assert there.area.right <= CONTENT


def test_beside_the_cards_there_is_an_empty_cell(sheet: Sheet) -> None:
    lane = placed_lane(sheet, "pains")
    assert lane is not None
    column = sheet.columns.all[sheet.columns.index["look"]]
    cell = found_at(sheet, column.middle, lane.y + lane.block.height / 2)
    assert cell is not None
    assert (cell.kind, cell.record, cell.lane, cell.step) == ("cell", "", "pains", "look")


def test_the_title_is_found_above_the_stages(sheet: Sheet) -> None:
    title = found_at(sheet, MARGIN + 3, sheet.title.y + 3)
    assert title is not None
    assert (title.kind, title.record) == ("title", "map")


@pytest.mark.parametrize(
    "place", [(-1.0, 200.0), (5.0, 200.0), (200.0, -5.0), (5.0, 60.0), (1e6, 60.0), (1e6, 200.0), (200.0, 1e6)]
)
def test_beside_everything_there_is_nothing(sheet: Sheet, place: tuple[float, float]) -> None:
    assert found_at(sheet, *place) is None


def test_a_point_of_a_curve_is_found_nearby(sheet: Sheet) -> None:
    lane = placed_lane(sheet, "feel")
    assert lane is not None
    x, y = point_place(sheet, lane, "look", 0.5)
    for across, down in ((0, 0), (10, 0), (0, -10)):
        point = found_at(sheet, x + across, y + down)
        assert point is not None
        assert (point.kind, point.record, point.lane, point.step) == ("point", "mood", "feel", "look")
    beyond = found_at(sheet, x + 20, y)
    assert beyond is not None
    assert beyond.kind == "cell"


@given(st.floats(-1, 1))
def test_a_value_stands_where_it_is_read(value: float) -> None:
    sheet = layout_map(sample())
    lane = placed_lane(sheet, "feel")
    assert lane is not None
    _, y = point_place(sheet, lane, "ride", value)
    assert point_value(lane, y) == pytest.approx(value, abs=1e-9)


def test_no_height_stands_for_more_than_the_scale_has(sheet: Sheet) -> None:
    lane = placed_lane(sheet, "feel")
    assert lane is not None
    assert point_value(lane, -1e6) == 1
    assert point_value(lane, 1e6) == -1


def test_half_of_a_gap_belongs_to_the_column_at_either_side(sheet: Sheet) -> None:
    first, second = sheet.columns.all[:2]
    assert column_at(sheet, first.right + GUTTER / 2 - 0.1) is first
    assert column_at(sheet, second.x - GUTTER / 2 + 0.1) is second
    assert column_at(sheet, first.x - GUTTER) is None
    assert column_at(sheet, sheet.columns.right + GUTTER) is None


def test_lanes_follow_each_other_without_a_gap(sheet: Sheet) -> None:
    for lane in sheet.lanes:
        assert lane_at(sheet, lane.y) is lane
        assert lane_at(sheet, lane.y + lane.block.height - 0.01) is lane
    assert lane_at(sheet, sheet.lanes[0].y - 0.01) is None
    assert lane_at(sheet, sheet.legend.y) is None


def test_what_is_not_drawn_by_itself_has_no_place(sheet: Sheet) -> None:
    assert areas_of(sheet, frozenset(["map", "ann", "mood", "nothing"])) == []
    assert areas_of(sheet, frozenset()) == []
    assert placed_lane(sheet, "nothing") is None


def test_a_band_finds_the_cards_that_it_touches(sheet: Sheet) -> None:
    shop, staff = found(sheet, "shop").area, found(sheet, "staff").area
    corner = Area(shop.right - 1, shop.top - 20, staff.left + 1, shop.top + 1)
    assert {card.record for card in cards_within(sheet, corner)} == {"shop", "staff"}
    assert cards_within(sheet, Area(shop.left - 20, shop.top, shop.left - 1, shop.bottom)) == []


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_all_that_has_a_place_is_found_there(journey: JourneyMap) -> None:
    sheet = layout_map(journey)
    journey = sheet.journey  # without hidden lanes
    for each in areas_of(sheet, frozenset(ids_of(journey))):
        there = found_at(sheet, *middle(each.area))
        if each.kind == "card" and is_folded(sheet, each.lane):
            assert there is None or there.kind != "card"
        elif each.kind == "step" and each.record in sheet.seen.folding.inside:
            assert there is not None
            assert there.kind == "stage"
        elif each.kind in ("card", "stage", "step"):
            assert there == each
        if each.kind == "flow":
            assert there is not None
            assert there.kind == "flow"
    drawn = {each.record for each in areas_of(sheet, frozenset(ids_of(journey)))}
    stages = {stage.id for stage in journey.stages}
    steps = {step.id for stage in journey.stages for step in stage.steps}
    cards = {card.id for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards}
    assert drawn == stages | steps | cards | {lane.id for lane in journey.lanes} | {flow.id for flow in journey.flows}


@given(journey_maps(), st.floats(-0.1, 1.1), st.floats(-0.1, 1.1))
@settings(max_examples=settings().max_examples // 2)
def test_what_is_found_anywhere_is_there(journey: JourneyMap, across: float, down: float) -> None:
    sheet = layout_map(journey)
    x, y = across * sheet.width, down * sheet.height
    there = found_at(sheet, x, y)
    if there is None:
        return
    if there.kind in ("cell", "lane", "fold"):
        there = there._replace(area=there.area.grown(GUTTER))  # the gap beside it belongs to it
    assert_holds(there.area, x, y)
    assert not there.record or there.record in set(ids_of(journey))
    if there.lane:
        assert there.lane in {lane.id for lane in journey.lanes}
    if there.kind == "point":
        lane = next(lane for lane in journey.lanes if lane.id == there.lane)
        assert isinstance(lane, EmotionLane)
        curve = next(curve for curve in lane.curves if curve.id == there.record)
        assert there.step in {point.step for point in curve.points}


@given(journey_maps(), st.tuples(*[st.floats(0, 1)] * 4))
@settings(max_examples=settings().max_examples // 2)
def test_a_band_finds_all_cards_that_it_touches_and_no_others(
    journey: JourneyMap, corners: tuple[float, float, float, float]
) -> None:
    sheet = layout_map(journey)
    xs, ys = sorted(corners[::2]), sorted(corners[1::2])
    band = Area(xs[0] * sheet.width, ys[0] * sheet.height, xs[1] * sheet.width, ys[1] * sheet.height)
    drawn = areas_of(sheet, frozenset(ids_of(sheet.journey)))  # none of what folded stages hide
    folded = {lane.id for lane in journey.lanes if lane.collapsed}
    cards = [each for each in drawn if each.kind == "card" and each.lane not in folded]
    expected = [
        card
        for card in cards
        if card.area.left < band.right
        and band.left < card.area.right
        and card.area.top < band.bottom
        and band.top < card.area.bottom
    ]
    assert cards_within(sheet, band) == expected
