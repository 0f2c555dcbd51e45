"""Points of curves are selected, bent and cleared; flows are led to other steps by their ends."""

import pytest
from PySide6.QtCore import QPoint, Qt

from cjm_desktop.edits.curves import clear_point
from cjm_desktop.edits.flows import change_flow
from cjm_desktop.layout.finding import flow_ends
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane, Level
from cjm_desktop.model.records import Flow
from cjm_desktop.words import Text
from tests.canvas.hands import ALT, SHIFT, Hands, values_of

_CHANGE = Text("Edit", "Edit text")


def texts_of(hands: Hands) -> dict[str, str]:
    lane = next(lane for lane in hands.journey.lanes if isinstance(lane, EmotionLane))
    return {point.step: point.text for point in lane.curves[0].points if point.text}


def flow_of(hands: Hands) -> Flow:
    return hands.journey.flows[0]


def end_of(hands: Hands, number: int) -> QPoint:
    """Where an end of the flow is seen: 0 where it begins, 1 where it leads to."""
    sheet = hands.canvas.sheet
    assert sheet is not None
    area = flow_ends(sheet, "again")[number].area
    return hands.at((area.left + area.right) / 2, (area.top + area.bottom) / 2)


def test_a_click_selects_a_point_and_a_frame_shows_it(hands: Hands) -> None:
    hands.click(hands.on_point("buy"))
    assert hands.selection == {"mood@buy"}
    (frame,) = hands.canvas.overlays.selection.areas
    assert hands.at(frame.center().x(), frame.center().y()) == hands.on_point("buy")
    assert not hands.heard


def test_a_dragged_point_is_selected(hands: Hands) -> None:
    hands.drag(hands.on_point("buy"), hands.on_point("buy") - QPoint(0, 20))
    assert hands.selection == {"mood@buy"}
    assert values_of(hands.journey)["buy"] > -0.5


def test_shift_lets_a_point_jump_from_level_to_level(hands: Hands) -> None:
    hands.drag(hands.on_point("buy"), hands.on_point("ride") + QPoint(3, 7), held=SHIFT)
    assert values_of(hands.journey)["buy"] == 0.5
    assert hands.steps_of_history == 1


def test_shift_knows_the_levels_of_the_lane(hands: Hands) -> None:
    lane = next(lane for lane in hands.journey.lanes if lane.id == "feel")
    levels = tuple(Level(label=label) for label in ("bad", "so", "good", "great"))
    place = hands.journey.lanes.index(lane)
    lanes = (*hands.journey.lanes[:place], changed(lane, levels=levels), *hands.journey.lanes[place + 1 :])
    hands.document.apply(_CHANGE, changed(hands.journey, lanes=lanes))
    hands.drag(hands.on_point("buy"), hands.on_point("try") + QPoint(0, 2), held=SHIFT)
    assert values_of(hands.journey)["buy"] == pytest.approx(1 / 3)


def test_alt_and_an_arrow_bend_a_point_in_one_step_of_the_history(hands: Hands) -> None:
    hands.click(hands.on_point("buy"))
    for _ in range(3):
        hands.key(Qt.Key.Key_Up, ALT)
    assert values_of(hands.journey)["buy"] == -0.35
    assert hands.selection == {"mood@buy"}
    hands.document.undo()
    assert values_of(hands.journey)["buy"] == -0.5


def test_alt_shift_and_an_arrow_bend_a_point_to_the_next_level_and_no_further(hands: Hands) -> None:
    hands.click(hands.on_point("try"))
    hands.key(Qt.Key.Key_Down, ALT | SHIFT)
    assert values_of(hands.journey)["try"] == 0
    for _ in range(5):
        hands.key(Qt.Key.Key_Down, ALT | SHIFT)
    assert values_of(hands.journey)["try"] == -1
    hands.key(Qt.Key.Key_Down, ALT)
    assert values_of(hands.journey)["try"] == -1


def test_arrows_go_along_a_curve_and_on_to_the_cards_without_changing_anything(hands: Hands) -> None:
    hands.click(hands.on_point("try"))
    hands.key(Qt.Key.Key_Right)
    assert hands.selection == {"mood@buy"}
    hands.key(Qt.Key.Key_Up)
    assert hands.selection == {"queue"}
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Left)
    assert hands.selection == {"mood@try"}
    hands.key(Qt.Key.Key_Down)
    assert hands.selection == {"mood@try"}, "nothing is below"
    assert not hands.heard


def test_arrows_go_from_curve_to_curve(hands: Hands) -> None:
    lane = next(lane for lane in hands.journey.lanes if isinstance(lane, EmotionLane))
    curves = (*lane.curves, Curve(id="wish", points=(CurvePoint(step="buy", value=1),)))
    hands.document.apply(
        _CHANGE, changed(hands.journey, lanes=(*hands.journey.lanes[:2], changed(lane, curves=curves)))
    )
    hands.click(hands.on_point("buy"))
    hands.key(Qt.Key.Key_Down)
    assert hands.selection == {"wish@buy"}
    hands.key(Qt.Key.Key_Left)
    assert hands.selection == {"wish@try"}, "a gap can be gone to as well"


def test_enter_writes_at_a_point_and_delete_makes_a_gap_that_a_key_fills_again(hands: Hands) -> None:
    hands.canvas.zoom_to(1)
    hands.click(hands.on_point("buy"))
    hands.key(Qt.Key.Key_Return)
    hands.type("Cheap")
    hands.key(Qt.Key.Key_Return)
    assert texts_of(hands) == {"buy": "Cheap"}
    hands.canvas.actions_of_map.delete_selection()
    assert "buy" not in values_of(hands.journey)
    assert hands.selection == {"mood@buy"}
    hands.key(Qt.Key.Key_Up, ALT)
    assert values_of(hands.journey)["buy"] == 0.05


def test_a_point_of_a_curve_that_goes_is_selected_no_more(hands: Hands) -> None:
    hands.click(hands.on_point("buy"))
    hands.document.apply(_CHANGE, changed(hands.journey, lanes=hands.journey.lanes[:2]))
    assert hands.selection == set()


@pytest.mark.parametrize(("number", "ends"), [(0, ("buy", "look")), (1, ("ride", "buy"))])
def test_an_end_of_a_selected_flow_is_pulled_to_another_step(hands: Hands, number: int, ends: tuple[str, str]) -> None:
    hands.click(hands.on("again"))
    hands.drag(end_of(hands, number), hands.in_cell("touch", "buy"))
    assert (flow_of(hands).from_, flow_of(hands).to) == ends
    assert hands.selection == {"again"}
    assert hands.steps_of_history == 1
    hands.document.undo()
    assert (flow_of(hands).from_, flow_of(hands).to) == ("ride", "look")


def test_esc_leads_a_flow_back(hands: Hands) -> None:
    hands.click(hands.on("again"))
    hands.carry(end_of(hands, 0), hands.in_cell("touch", "buy"))
    sheet = hands.canvas.sheet
    assert sheet is not None
    assert sheet.journey.flows[0].from_ == "buy", "the flow follows the pointer"
    hands.key(Qt.Key.Key_Escape)
    assert flow_of(hands).from_ == "ride"
    assert not hands.heard


def test_only_a_selected_flow_shows_its_ends_and_a_drop_off_has_one(hands: Hands) -> None:
    grips = hands.canvas.overlays.grips
    assert not grips.areas
    hands.click(hands.on("again"))
    assert len(grips.areas) == 2
    hands.document.apply(_CHANGE, change_flow(hands.journey, "again", kind="drop-off", to=None))
    assert len(grips.areas) == 1
    hands.click(hands.on("look"))
    assert not grips.areas


def test_a_double_click_in_a_gap_makes_a_point_and_selects_it(hands: Hands) -> None:
    hands.document.apply(_CHANGE, clear_point(hands.journey, "feel", "mood", "buy"))
    hands.double_click(hands.in_cell("feel", "buy", 0.7))
    assert "buy" in values_of(hands.journey)
    assert hands.selection == {"mood@buy"}


def test_far_away_the_words_of_a_point_are_written_beside_the_map(hands: Hands) -> None:
    told: list[str] = []

    def hear(record: str, *_: object) -> None:
        told.append(record)

    hands.canvas.edit_elsewhere.connect(hear)
    hands.canvas.zoom_to(0.4)
    hands.click(hands.on_point("buy"))
    hands.key(Qt.Key.Key_Return)
    assert told == ["mood@buy"]
    assert hands.editor is None
