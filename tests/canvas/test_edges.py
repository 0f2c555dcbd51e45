"""Columns are pulled wider by their edges, cards over other steps by their sides; rows snap to what they hold."""

import pytest
from PySide6.QtCore import QPoint, Qt

from cjm_desktop.edits.journey import change_journey
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.edits.steps import change_step
from cjm_desktop.layout.edges import fitting_widths
from cjm_desktop.layout.finding import Found, areas_of
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lookup import find_card, index_of
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text
from tests.canvas.hands import LEFT, Hands

Key = Qt.Key
LABEL = Text("Edit", "Change")


def sheet_of(hands: Hands) -> Sheet:
    sheet = hands.canvas.sheet
    assert sheet is not None
    return sheet


def head(hands: Hands, step: str) -> Found:
    return areas_of(sheet_of(hands), frozenset([step]))[0]


def edge_of(hands: Hands, step: str, by: float = 0) -> QPoint:
    """Where the gap right of a step's title is seen, and so many pt beside it."""
    sheet, area = sheet_of(hands), head(hands, step).area
    return hands.at(sheet.columns.all[sheet.columns.index[step]].right + 5 + by, (area.top + area.bottom) / 2)


def width_of(hands: Hands, step: str) -> float | None:
    return next(each.width for each in steps_of(hands.journey) if each.id == step)


def side_of(hands: Hands, card: str, *, left: bool = False) -> QPoint:
    """Where a side of a card is seen."""
    area = areas_of(sheet_of(hands), frozenset([card]))[0].area
    return hands.at(area.left + 2 if left else area.right - 2, (area.top + area.bottom) / 2)


def span_of(hands: Hands, card: str) -> tuple[str, str | None]:
    lane = find_card(hands.journey, card)
    assert lane is not None
    record = next(each for each in lane.cards if each.id == card)
    return record.step, record.through


def test_the_edge_of_a_step_is_pulled_and_a_double_click_gives_the_choice_back(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    before = sheet_of(hands).columns.all[0].width
    hands.move(edge_of(hands, "look"), Qt.MouseButton.NoButton)
    assert hands.canvas.viewport().cursor().shape() is Qt.CursorShape.SplitHCursor
    hands.drag(edge_of(hands, "look"), edge_of(hands, "look", 70))
    width = width_of(hands, "look")
    assert width is not None
    assert abs(width - before - 70) < 2
    assert sheet_of(hands).columns.all[0].width == width
    assert hands.steps_of_history == 1
    hands.double_click(edge_of(hands, "look"))
    assert width_of(hands, "look") is None
    assert hands.steps_of_history == 2
    assert hands.is_at_rest


def test_a_width_snaps_to_that_of_the_other_columns(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.drag(edge_of(hands, "look"), edge_of(hands, "look", 90))
    assert width_of(hands, "look") is not None
    own, other = (column.width for column in sheet_of(hands).columns.all[:2])
    hands.drag(edge_of(hands, "look"), edge_of(hands, "look", other - own + 3))
    assert width_of(hands, "look") is None
    assert len({column.width for column in sheet_of(hands).columns.all}) == 1


def test_a_width_snaps_to_the_title(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.document.apply(LABEL, change_step(hands.journey, "look", title="Look around in town"))
    wanted = fitting_widths(sheet_of(hands), "look")[0]
    now = sheet_of(hands).columns.all[0].width
    assert 60 < wanted < now
    hands.drag(edge_of(hands, "look"), edge_of(hands, "look", wanted - now + 3))
    assert width_of(hands, "look") == wanted


def test_all_selected_steps_get_the_width_and_limits_hold(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.document.select(["look", "buy"])
    hands.drag(edge_of(hands, "look"), edge_of(hands, "look", 60))
    assert width_of(hands, "look") == width_of(hands, "buy") is not None
    assert width_of(hands, "try") is None
    hands.drag(edge_of(hands, "look"), edge_of(hands, "look", -900))
    assert width_of(hands, "look") == 60
    hands.canvas.actions_of_map.structure.fit()
    assert (width_of(hands, "look"), width_of(hands, "buy")) == (None, None)
    assert not hands.canvas.actions_of_map.structure.have_width


@pytest.mark.parametrize("by", [0, 50])
def test_esc_and_a_drag_back_leave_the_width(hands: Hands, by: int) -> None:
    hands.canvas.zoom_to(1.0)
    start = hands.journey
    place = edge_of(hands, "look")
    hands.carry(place, place + QPoint(50, 0))
    hands.move(place + QPoint(by, 0))
    if by:
        hands.key(Key.Key_Escape)
    hands.release(place + QPoint(by, 0))
    assert hands.journey is start
    assert hands.is_at_rest


def test_columns_by_time_are_not_pulled(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    journey = change_journey(hands.journey, columns="time")
    for step in steps_of(journey):
        journey = change_step(journey, step.id, minutes=10.0)
    hands.document.apply(LABEL, journey)
    hands.drag(edge_of(hands, "look"), edge_of(hands, "look", 70))
    assert width_of(hands, "look") is None


def test_a_selected_card_is_pulled_over_other_steps_and_back(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on("staff"))
    assert len(hands.canvas.overlays.grips.areas) == 2
    hands.move(side_of(hands, "staff"), Qt.MouseButton.NoButton)
    assert hands.canvas.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    hands.drag(side_of(hands, "staff"), hands.in_cell("touch", "ride"))
    assert span_of(hands, "staff") == ("try", "ride")
    hands.drag(side_of(hands, "staff"), hands.in_cell("touch", "buy"))
    assert span_of(hands, "staff") == ("try", "buy")
    hands.drag(side_of(hands, "staff", left=True), hands.in_cell("touch", "look"))
    assert span_of(hands, "staff") == ("look", "buy")
    hands.drag(side_of(hands, "staff", left=True), hands.in_cell("touch", "ride"))
    assert span_of(hands, "staff") == ("buy", None)
    assert hands.selection == {"staff"}
    assert hands.steps_of_history == 4


def test_esc_takes_a_span_back_and_its_end_may_be_where_it_was(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    start = hands.journey
    hands.click(hands.on("staff"))
    hands.carry(side_of(hands, "staff"), hands.in_cell("touch", "ride"))
    assert hands.canvas.overlays.bar is not None
    hands.key(Key.Key_Escape)
    hands.release(hands.in_cell("touch", "ride"), LEFT)
    hands.drag(side_of(hands, "staff"), hands.on("staff", 0.4))
    assert hands.journey is start
    assert hands.is_at_rest


def test_a_card_in_a_locked_lane_is_not_pulled(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.document.apply(LABEL, change_lane(hands.journey, "touch", locked=True))
    start = hands.journey
    hands.click(hands.on("staff"))
    hands.drag(side_of(hands, "staff"), hands.in_cell("touch", "ride"))
    assert hands.journey is start


@pytest.mark.parametrize("height", [None, 300.0])
def test_a_row_snaps_to_what_it_holds(hands: Hands, height: float | None) -> None:
    hands.canvas.zoom_to(1.0)
    content = height_of(hands)
    hands.document.apply(LABEL, change_lane(hands.journey, "pains", height=height))
    bottom = row_edge(hands)
    hands.drag(bottom, bottom + QPoint(0, 60))
    assert hands.journey.lanes[index_of(hands.journey.lanes, "pains")].height is not None
    bottom = row_edge(hands)
    hands.drag(bottom, bottom + QPoint(0, round(content - height_of(hands)) + 4))
    assert hands.journey.lanes[index_of(hands.journey.lanes, "pains")].height is None
    assert height_of(hands) == content
    assert hands.is_at_rest


def height_of(hands: Hands, lane: str = "pains") -> float:
    return next(each.block.height for each in sheet_of(hands).lanes if each.block.lane.id == lane)


def row_edge(hands: Hands, lane: str = "pains") -> QPoint:
    placed = next(each for each in sheet_of(hands).lanes if each.block.lane.id == lane)
    return hands.at(80, placed.y + placed.block.height - 2.5)
