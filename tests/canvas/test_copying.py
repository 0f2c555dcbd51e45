"""Copies by dragging with Alt or Ctrl, as in the best canvas editors."""

import pytest
from PySide6.QtCore import QPoint, Qt

from cjm_desktop.model.lookup import ids_of
from tests.canvas.hands import ALT, CTRL, LEFT, PLAIN, SHIFT, Hands, cells, lanes_of, steps_of, text_of

Key = Qt.Key


@pytest.mark.parametrize("held", [ALT, CTRL])
def test_a_card_dragged_with_alt_stays_and_its_copy_lands_selected(hands: Hands, held: Qt.KeyboardModifier) -> None:
    start = hands.journey
    hands.carry(hands.on("queue"), hands.in_cell("pains", "ride"), held=held)
    assert hands.canvas.overlays.says_copy
    hands.release(hands.in_cell("pains", "ride"), held=held)
    (copy,) = cells(hands.journey, "pains")["ride"]
    assert cells(hands.journey, "pains")["buy"] == ["queue"]
    assert hands.selection == {copy}
    assert hands.is_at_rest
    assert not hands.canvas.overlays.says_copy
    assert hands.steps_of_history == 1
    hands.document.undo()
    assert hands.journey is start


def test_several_cards_are_copied_in_their_order(hands: Hands) -> None:
    hands.document.select(["shop", "leaflet"])
    hands.drag(hands.on("shop"), hands.in_cell("touch", "ride"), held=ALT)
    assert cells(hands.journey, "touch")["look"] == ["shop", "site", "leaflet"]
    copies = cells(hands.journey, "touch")["ride"]
    assert hands.selection == set(copies)
    assert [text_of(hands.journey, copy) for copy in copies] == ["Shop window", "Leaflet"]


def test_cards_of_several_cells_are_copied_as_they_stand(hands: Hands) -> None:
    hands.document.select(["staff", "till"])
    hands.drag(hands.on("staff"), hands.in_cell("touch", "buy", 0.9), held=ALT)
    found = cells(hands.journey, "touch")
    assert (found["try"], len(found["buy"]), len(found["ride"])) == (["staff"], 2, 1)


def test_a_card_copied_into_its_own_cell_stands_there_twice(hands: Hands) -> None:
    hands.drag(hands.on("queue"), hands.on("queue") + QPoint(0, 30), held=ALT)
    assert len(cells(hands.journey, "pains")["buy"]) == 2


@pytest.mark.parametrize(("record", "to"), [("before", "ride"), ("look", "ride"), ("touch", "feel"), ("feel", "touch")])
def test_columns_and_lanes_are_copied(hands: Hands, record: str, to: str) -> None:
    is_lane = record in lanes_of(hands.journey)
    start = hands.on_name(record) if is_lane else hands.on(record)
    end = hands.on_name(to) + QPoint(0, 5) if is_lane else hands.on(to, 0.9)
    before = set(ids_of(hands.journey))
    hands.drag(start, end, held=ALT)
    assert before < set(ids_of(hands.journey))
    assert hands.steps_of_history == 1
    (copy,) = hands.selection
    assert copy not in before
    stages = steps_of(hands.journey)
    columns = [*stages, *(step for steps in stages.values() for step in steps)]
    assert {copy, record} <= set(lanes_of(hands.journey) if is_lane else columns)
    hands.document.undo()
    assert set(ids_of(hands.journey)) == before


def test_alt_pressed_on_the_way_makes_it_a_copy_and_let_go_a_move(hands: Hands) -> None:
    place = hands.in_cell("pains", "ride")
    hands.carry(hands.on("queue"), place)
    assert not hands.canvas.overlays.says_copy
    hands.key_down(Key.Key_Alt)
    assert hands.canvas.overlays.says_copy
    hands.key_up(Key.Key_Alt)
    assert not hands.canvas.overlays.says_copy
    hands.release(place)
    assert cells(hands.journey, "pains") == {"ride": ["queue"]}


@pytest.mark.parametrize("record", ["queue", "before", "look"])
def test_esc_takes_a_copy_back(hands: Hands, record: str) -> None:
    start = hands.journey
    hands.carry(hands.on(record), hands.in_cell("pains", "ride"), held=ALT)
    hands.key(Key.Key_Escape)
    hands.release(hands.in_cell("pains", "ride"), held=ALT)
    assert hands.journey is start
    assert hands.is_at_rest
    assert not hands.canvas.overlays.says_copy


def test_a_band_takes_away_with_alt_and_adds_with_shift(hands: Hands) -> None:
    hands.canvas.actions_of_map.select_all()
    everything = hands.selection
    start, end = hands.in_cell("pains", "try"), hands.in_cell("pains", "ride")
    hands.drag(start, end, held=ALT)
    assert hands.selection == everything - {"queue"}
    hands.drag(start, end, held=SHIFT)
    assert hands.selection == everything
    hands.carry(start, end, held=ALT)
    hands.key(Key.Key_Escape)
    hands.release(end, LEFT, PLAIN)
    assert hands.selection == everything
