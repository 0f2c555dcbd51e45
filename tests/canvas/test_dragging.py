"""Dragging what is on the map. Every drag is one step of the history, or none when it changes nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.canvas.gestures.cards import MOVE
from cjm_desktop.canvas.gestures.points import BEND
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.edits.curves import clear_point
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from tests.canvas.hands import (
    MIDDLE,
    RIGHT,
    SHIFT,
    Hands,
    cells,
    lanes_of,
    steps_of,
    values_of,
)

Key = Qt.Key


def test_a_card_is_moved_within_its_cell(hands: Hands) -> None:
    hands.drag(hands.on("leaflet"), hands.on("shop", down=0.1))
    assert cells(hands.journey, "touch")["look"] == ["leaflet", "shop", "site"]
    assert hands.steps_of_history == 1
    assert hands.selection == {"leaflet"}
    assert hands.is_at_rest


def test_a_card_is_moved_to_another_step_and_lane(hands: Hands) -> None:
    hands.drag(hands.on("shop"), hands.on("staff", down=0.9))
    assert cells(hands.journey, "touch")["try"] == ["staff", "shop"]
    hands.drag(hands.on("shop"), hands.on("queue", down=0.1))
    assert cells(hands.journey, "pains")["buy"] == ["shop", "queue"]
    assert hands.steps_of_history == 2
    hands.document.undo()
    hands.document.undo()
    assert cells(hands.journey, "touch")["look"] == ["shop", "site", "leaflet"]


def test_a_card_is_moved_into_an_empty_cell(hands: Hands) -> None:
    hands.drag(hands.on("queue"), hands.in_cell("touch", "ride"))
    assert cells(hands.journey, "touch")["ride"] == ["queue"]
    assert cells(hands.journey, "pains") == {}


def test_the_bar_tells_where_a_card_will_land(hands: Hands) -> None:
    assert hands.canvas.overlays.bar is None
    hands.carry(hands.on("leaflet"), hands.on("shop", down=0.1))
    bar = hands.canvas.overlays.bar
    assert bar is not None
    assert hands.canvas.overlays.is_carrying
    shop = hands.canvas.mapToScene(hands.on("shop", down=0)).y()
    assert abs(bar.center().y() - shop) < 8
    hands.move(hands.in_cell("feel", "look"))
    assert hands.canvas.overlays.bar is None, "no card lands on a curve"
    hands.release(hands.in_cell("feel", "look"))
    assert hands.steps_of_history == 0
    assert hands.is_at_rest


def test_several_cards_of_a_cell_move_together_in_their_order(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    hands.click(hands.on("leaflet"), SHIFT)
    hands.drag(hands.on("leaflet"), hands.on("queue", down=0.9))
    assert cells(hands.journey, "pains")["buy"] == ["queue", "shop", "leaflet"]
    assert cells(hands.journey, "touch")["look"] == ["site"]
    assert hands.steps_of_history == 1
    assert hands.selection == {"shop", "leaflet"}


def test_cards_of_several_cells_keep_their_places_to_each_other(hands: Hands) -> None:
    hands.click(hands.on("staff"))
    hands.click(hands.on("till"), SHIFT)
    hands.drag(hands.on("staff"), hands.in_cell("pains", "buy", 0.9))
    assert cells(hands.journey, "pains") == {"buy": ["queue", "staff"], "ride": ["till"]}
    assert hands.steps_of_history == 1


def test_a_card_that_is_not_selected_is_dragged_alone_even_with_shift(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    hands.drag(hands.on("till"), hands.in_cell("touch", "ride"), held=SHIFT)
    assert cells(hands.journey, "touch")["ride"] == ["till"]
    assert "shop" in cells(hands.journey, "touch")["look"]


def test_a_drag_from_a_card_leaves_what_is_selected_elsewhere(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    hands.drag(hands.on("till"), hands.in_cell("touch", "ride"))
    assert hands.selection == {"till"}
    assert cells(hands.journey, "touch")["look"] == ["shop", "site", "leaflet"]


@pytest.mark.parametrize("card", ["shop", "site", "leaflet", "staff", "till", "queue"])
def test_a_card_that_is_put_back_leaves_no_step(hands: Hands, card: str) -> None:
    before = hands.journey
    hands.carry(hands.on(card), hands.in_cell("pains", "ride"))
    hands.move(hands.on(card))
    hands.release(hands.on(card))
    assert hands.journey is before
    assert hands.document.undo_label is None


@pytest.mark.parametrize(
    "chosen", [("shop", "site"), ("site", "leaflet"), ("shop", "site", "leaflet"), ("shop", "queue")]
)
def test_cards_that_are_put_back_leave_no_step(hands: Hands, chosen: tuple[str, ...]) -> None:
    before = hands.journey
    hands.document.select(chosen)
    hands.carry(hands.on(chosen[0]), hands.in_cell("pains", "ride"))
    hands.move(hands.on(chosen[0]))
    hands.release(hands.on(chosen[0]))
    assert hands.journey is before
    assert hands.document.undo_label is None


def test_a_stage_is_dragged_with_its_steps_and_cards(hands: Hands) -> None:
    hands.drag(hands.on("during"), hands.on("before", 0.1))
    assert list(steps_of(hands.journey)) == ["during", "before", "after"]
    assert steps_of(hands.journey)["during"] == ["buy"]
    assert cells(hands.journey, "pains") == {"buy": ["queue"]}
    assert list(values_of(hands.journey)) == ["buy", "look", "try", "ride"]
    assert hands.steps_of_history == 1
    assert hands.is_at_rest


def test_a_step_is_dragged_within_its_stage_and_into_another(hands: Hands) -> None:
    hands.drag(hands.on("try"), hands.on("look", 0.1))
    assert steps_of(hands.journey)["before"] == ["try", "look"]
    hands.drag(hands.on("look"), hands.on("ride", 0.2))
    assert steps_of(hands.journey) == {"before": ["try"], "during": ["buy"], "after": ["look", "ride"]}
    assert cells(hands.journey, "touch")["look"] == ["shop", "site", "leaflet"]
    assert hands.steps_of_history == 2


def test_a_stage_goes_behind_the_last_one(hands: Hands) -> None:
    hands.drag(hands.on("before"), hands.on("after", 0.9))
    assert list(steps_of(hands.journey)) == ["during", "after", "before"]


@pytest.mark.parametrize("record", ["before", "during", "after", "look", "try", "buy", "ride"])
def test_a_stage_or_step_that_is_put_back_leaves_no_step(hands: Hands, record: str) -> None:
    before = hands.journey
    for part in (0.2, 0.8):
        hands.carry(hands.on(record, part), hands.on("queue"))
        hands.move(hands.on(record, part))
        hands.release(hands.on(record, part))
    assert hands.journey is before
    assert hands.document.undo_label is None


def test_a_lane_is_dragged_by_its_name(hands: Hands) -> None:
    hands.drag(hands.on_name("feel"), hands.on_name("touch") - QPoint(0, 40))
    assert lanes_of(hands.journey) == ["feel", "touch", "pains"]
    hands.drag(hands.on_name("feel"), hands.on_name("pains") + QPoint(0, 60))
    assert lanes_of(hands.journey) == ["touch", "pains", "feel"]
    assert hands.steps_of_history == 2


@pytest.mark.parametrize("lane", ["touch", "pains", "feel"])
def test_a_lane_that_is_put_back_leaves_no_step(hands: Hands, lane: str) -> None:
    before = hands.journey
    place = hands.on_name(lane)
    hands.carry(place, hands.on_name("pains") + QPoint(0, 300))
    for put in (place - QPoint(0, 8), place, place + QPoint(0, 8)):
        hands.move(put)
    hands.release(place + QPoint(0, 8))
    assert hands.journey is before


def test_a_point_of_the_curve_follows_the_pointer_and_changes_the_map_once(hands: Hands) -> None:
    before = hands.journey
    place = hands.on_point("buy")
    hands.carry(place, place - QPoint(0, 30))
    assert hands.journey is before
    shown = hands.canvas.sheet
    assert shown is not None
    assert values_of(shown.journey)["buy"] > -0.5
    hands.release(place - QPoint(0, 30))
    assert values_of(hands.journey)["buy"] > -0.5
    assert values_of(hands.journey)["look"] == 0.5
    assert hands.steps_of_history == 1
    hands.document.undo()
    assert hands.journey is before


def test_a_point_goes_no_further_than_the_scale(hands: Hands) -> None:
    place = hands.on_point("buy")
    hands.drag(place, place + QPoint(0, 400))
    assert values_of(hands.journey)["buy"] == -1
    place = hands.on_point("ride")
    hands.drag(place, place - QPoint(0, 400))
    assert values_of(hands.journey)["ride"] == 1


@pytest.mark.parametrize("step", ["look", "try", "buy", "ride"])
def test_a_point_that_is_put_back_leaves_no_step(hands: Hands, step: str) -> None:
    before = hands.journey
    for beside in (QPoint(0, 0), QPoint(3, -5)):
        place = hands.on_point(step) + beside
        hands.carry(place, place + QPoint(0, 50))
        hands.move(place)
        hands.release(place)
    assert hands.journey is before
    assert hands.document.undo_label is None


def test_a_point_that_is_grabbed_beside_its_middle_does_not_jump(hands: Hands) -> None:
    place = hands.on_point("look") + QPoint(0, 6)
    hands.carry(place, place + QPoint(20, 0))
    shown = hands.canvas.sheet
    assert shown is not None
    assert values_of(shown.journey)["look"] == 0.5


def test_a_double_click_in_a_gap_of_the_curve_makes_the_point_where_it_is(hands: Hands) -> None:
    place = hands.on_point("buy")
    hands.document.apply(BEND, clear_point(hands.journey, "feel", "mood", "buy"))
    gap = hands.journey
    hands.double_click(place)
    assert values_of(hands.journey)["buy"] == pytest.approx(-0.5, abs=0.05)
    assert list(values_of(hands.journey)) == ["look", "try", "buy", "ride"]
    hands.double_click(place + QPoint(0, 40))
    assert hands.steps_of_history == 2, "where there is a point already nothing is made"
    hands.document.undo()
    assert hands.journey is gap


Carry = Callable[[Hands], None]

CARRIES: dict[str, Carry] = {
    "card": lambda hands: hands.carry(hands.on("shop"), hands.in_cell("pains", "ride")),
    "stage": lambda hands: hands.carry(hands.on("during"), hands.on("before", 0.1)),
    "step": lambda hands: hands.carry(hands.on("try"), hands.on("look", 0.1)),
    "lane": lambda hands: hands.carry(hands.on_name("feel"), hands.on_name("touch") - QPoint(0, 40)),
    "point": lambda hands: hands.carry(hands.on_point("buy"), hands.on_point("buy") - QPoint(0, 40)),
    "band": lambda hands: hands.carry(hands.in_cell("pains", "ride"), hands.in_cell("touch", "buy", 0.05)),
}
HERE = QPoint(300, 300)


@pytest.mark.parametrize("carry", CARRIES.values(), ids=CARRIES)
def test_esc_restores_exactly(hands: Hands, carry: Carry) -> None:
    before, picture = hands.journey, hands.picture()
    carry(hands)
    hands.key(Key.Key_Escape)
    assert hands.journey is before
    assert hands.document.undo_label is None
    assert hands.is_at_rest
    hands.move(HERE)
    hands.release(HERE)
    assert hands.steps_of_history == 0
    hands.document.select(())
    assert hands.picture() == picture


@pytest.mark.parametrize("carry", CARRIES.values(), ids=CARRIES)
def test_keys_do_nothing_while_something_is_in_the_hand(hands: Hands, carry: Carry) -> None:
    before = hands.journey
    carry(hands)
    selected = hands.selection
    for key in (Key.Key_Return, Key.Key_F2, Key.Key_Left, Key.Key_Space, Key.Key_X, Key.Key_Delete, Key.Key_Tab):
        hands.key(key)
    hands.key(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hands.editor is None
    assert hands.journey is before
    assert hands.selection == selected
    hands.key(Key.Key_Escape)
    assert hands.journey is before


@pytest.mark.parametrize("button", [RIGHT, MIDDLE], ids=["right", "middle"])
@pytest.mark.parametrize("carry", CARRIES.values(), ids=CARRIES)
def test_another_button_neither_drops_nor_takes_over(hands: Hands, carry: Carry, button: Qt.MouseButton) -> None:
    before = hands.journey
    carry(hands)
    hands.press(HERE, button)
    hands.release(HERE, button)
    assert hands.journey is before
    hands.key(Key.Key_Escape)
    assert hands.is_at_rest
    hands.release(HERE)
    assert hands.journey is before
    assert hands.steps_of_history == 0


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
@pytest.mark.parametrize("carry", CARRIES.values(), ids=CARRIES)
def test_no_menu_opens_while_something_is_in_the_hand(
    hands: Hands, carry: Carry, reason: QContextMenuEvent.Reason
) -> None:
    asked: list[QPoint] = []
    hands.canvas.menu_wanted.connect(asked.append)
    carry(hands)
    selected = hands.selection
    viewport = hands.canvas.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, HERE, viewport.mapToGlobal(HERE)))
    assert asked == []
    assert hands.selection == selected
    assert hands.canvas.mouse.is_busy
    hands.key(Key.Key_Escape)


def test_a_menu_ends_a_press_whose_release_it_takes(hands: Hands) -> None:
    viewport = hands.canvas.viewport()
    hands.press(hands.on("queue"))
    place = hands.on("queue")
    QApplication.sendEvent(viewport, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(5, 5)))
    hands.move(hands.in_cell("touch", "ride"))
    assert hands.is_at_rest


def test_what_is_dragged_lands_under_the_pointer_although_the_wheel_was_turned(hands: Hands) -> None:
    hands.canvas.zoom_to(2.0)
    hands.document.select(["queue"])
    hands.canvas.show_middle(hands.canvas.overlays.selection.areas[0])
    there = hands.on("queue") + QPoint(30, 0)
    hands.carry(hands.on("queue"), there)
    hands.turn(there, (there.y() - hands.in_cell("touch", "buy").y()) / 60)
    bar = hands.canvas.overlays.bar
    assert bar is not None
    assert bar.bottom() <= rect(areas_of(hands.canvas.bench.sheet, frozenset(["touch"]))[0].area).bottom()
    hands.release(there)
    assert set(cells(hands.journey, "touch")["buy"]) == {"till", "queue"}


def test_what_is_let_go_of_lands_where_that_was(hands: Hands) -> None:
    hands.carry(hands.on("queue"), hands.in_cell("pains", "ride"))
    hands.release(hands.in_cell("touch", "ride"))
    assert cells(hands.journey, "touch")["ride"] == ["queue"]


def test_a_drag_goes_on_after_another_button(hands: Hands) -> None:
    hands.carry(hands.on("queue"), hands.in_cell("pains", "ride"))
    hands.press(HERE, MIDDLE)
    hands.move(HERE)
    hands.release(HERE, MIDDLE)
    hands.move(hands.in_cell("touch", "ride"))
    hands.release(hands.in_cell("touch", "ride"))
    assert cells(hands.journey, "touch")["ride"] == ["queue"]
    assert hands.steps_of_history == 1


@pytest.mark.parametrize("carry", CARRIES.values(), ids=CARRIES)
def test_a_map_that_changes_meanwhile_ends_the_drag(hands: Hands, carry: Carry) -> None:
    first = hands.journey
    hands.click(hands.on("staff"))
    hands.canvas.actions_of_map.delete_selection()
    changed_map = hands.journey
    carry(hands)
    hands.document.undo()
    assert hands.is_at_rest
    hands.release(HERE)
    assert hands.journey is first
    hands.document.redo()
    assert hands.journey is changed_map


def test_what_is_deleted_while_it_is_dragged_stays_deleted(hands: Hands) -> None:
    hands.carry(hands.on("shop"), hands.in_cell("pains", "ride"))
    hands.canvas.actions_of_map.delete_selection()
    hands.release(hands.in_cell("pains", "ride"))
    assert cells(hands.journey, "touch")["look"] == ["site", "leaflet"]
    assert hands.steps_of_history == 1


def test_a_drag_with_the_button_lost_outside_ends_with_the_next_press(hands: Hands) -> None:
    hands.carry(hands.on("shop"), hands.in_cell("pains", "ride"))
    hands.press(hands.on("till"))
    hands.release(hands.on("till"))
    assert hands.is_at_rest
    hands.click(hands.on("till"))
    assert hands.selection == {"till"}


def test_a_card_that_spans_steps_keeps_its_span(hands: Hands) -> None:
    lane = hands.journey.lanes[1]
    assert isinstance(lane, CardLane)
    wide = Card(id="wide", step="look", through="try", text="All the way")
    lanes = (hands.journey.lanes[0], changed(lane, cards=(*lane.cards, wide)), hands.journey.lanes[2])
    hands.document.apply(MOVE, changed(hands.journey, lanes=lanes))
    hands.drag(hands.on("wide", 0.9), hands.in_cell("pains", "ride"))
    found = hands.journey.lanes[1]
    assert isinstance(found, CardLane)
    moved = next(card for card in found.cards if card.id == "wide")
    assert (moved.step, moved.through) == ("ride", None)
