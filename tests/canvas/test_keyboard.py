"""Moving, deleting and copying without a mouse."""

import pytest
from PySide6.QtCore import Qt

from tests.canvas.hands import ALT, Hands, cells, lanes_of, steps_of, values_of

Key = Qt.Key
LEFT, RIGHT, UP, DOWN = Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down


def choose(hands: Hands, *records: str) -> None:
    hands.document.select(records)


def test_a_card_moves_within_its_cell_and_out_of_it(hands: Hands) -> None:
    choose(hands, "shop")
    hands.key(DOWN, ALT)
    assert cells(hands.journey, "touch")["look"] == ["site", "shop", "leaflet"]
    hands.key(DOWN, ALT)
    assert cells(hands.journey, "touch")["look"] == ["site", "leaflet", "shop"]
    hands.key(DOWN, ALT)
    assert cells(hands.journey, "pains")["look"] == ["shop"]
    hands.key(UP, ALT)
    assert cells(hands.journey, "touch")["look"] == ["site", "leaflet", "shop"]
    hands.key(UP, ALT)
    assert cells(hands.journey, "touch")["look"] == ["site", "shop", "leaflet"]
    assert hands.selection == {"shop"}
    assert hands.steps_of_history == 5


def test_a_card_moves_from_step_to_step(hands: Hands) -> None:
    choose(hands, "shop")
    hands.key(RIGHT, ALT)
    assert cells(hands.journey, "touch")["try"] == ["staff", "shop"]
    hands.key(RIGHT, ALT)
    hands.key(RIGHT, ALT)
    assert cells(hands.journey, "touch")["ride"] == ["shop"]
    for _ in range(3):
        hands.key(LEFT, ALT)
    assert cells(hands.journey, "touch")["look"] == ["site", "leaflet", "shop"]


@pytest.mark.parametrize(
    ("record", "keys"),
    [
        ("shop", (LEFT, UP)),
        ("queue", (DOWN,)),
        ("before", (LEFT, UP)),
        ("after", (RIGHT, DOWN)),
        ("touch", (UP, LEFT)),
        ("feel", (DOWN, RIGHT)),
        ("look", (LEFT,)),
        ("ride", (RIGHT,)),
        ("again", (LEFT, RIGHT, UP, DOWN)),
    ],
)
def test_at_the_edge_nothing_moves_and_nothing_is_remembered(
    hands: Hands, record: str, keys: tuple[Qt.Key, ...]
) -> None:
    before = hands.journey
    choose(hands, record)
    for key in keys:
        hands.key(key, ALT)
    assert hands.journey is before
    assert hands.document.undo_label is None


def test_stages_lanes_and_steps_move_by_one(hands: Hands) -> None:
    choose(hands, "before")
    hands.key(RIGHT, ALT)
    assert list(steps_of(hands.journey)) == ["during", "before", "after"]
    assert list(values_of(hands.journey)) == ["buy", "look", "try", "ride"]
    hands.key(LEFT, ALT)
    choose(hands, "feel")
    hands.key(UP, ALT)
    assert lanes_of(hands.journey) == ["touch", "feel", "pains"]
    hands.key(DOWN, ALT)
    choose(hands, "look")
    hands.key(RIGHT, ALT)
    assert steps_of(hands.journey)["before"] == ["try", "look"]
    hands.key(RIGHT, ALT)
    assert steps_of(hands.journey) == {"before": ["try"], "during": ["look", "buy"], "after": ["ride"]}
    assert cells(hands.journey, "touch")["look"] == ["shop", "site", "leaflet"]
    assert hands.steps_of_history == 6


def test_the_last_step_of_a_stage_leaves_without_its_stage(hands: Hands) -> None:
    choose(hands, "buy")
    hands.key(LEFT, ALT)
    assert [step for steps in steps_of(hands.journey).values() for step in steps] == ["look", "try", "buy", "ride"]
    hands.document.undo()
    assert steps_of(hands.journey)["during"] == ["buy"]


def test_moved_cards_are_seen(hands: Hands) -> None:
    hands.canvas.zoom_to(4.0)
    choose(hands, "leaflet")
    for key in (RIGHT, RIGHT, RIGHT, DOWN):
        hands.key(key, ALT)
        assert hands.canvas.viewport().rect().contains(hands.on("leaflet"))


def test_several_cards_are_deleted_as_one_step_and_come_back_selected(hands: Hands) -> None:
    before = hands.journey
    choose(hands, "shop", "queue", "staff")
    hands.canvas.actions_of_map.delete_selection()
    assert cells(hands.journey, "touch") == {"look": ["site", "leaflet"], "buy": ["till"]}
    assert cells(hands.journey, "pains") == {}
    assert hands.selection == set()
    assert hands.canvas.overlays.selection.areas == []
    hands.document.undo()
    assert hands.journey is before
    assert hands.selection == {"shop", "queue", "staff"}
    assert len(hands.canvas.overlays.selection.areas) == 3
    assert hands.steps_of_history == 2


def test_where_a_card_was_deleted_one_goes_on(hands: Hands) -> None:
    choose(hands, "queue")
    hands.canvas.actions_of_map.delete_selection()
    assert hands.canvas.actions_of_map.cell == ("pains", "buy")
    hands.key(UP)
    assert hands.selection == {"till"}
    hands.document.undo()
    assert hands.selection == {"queue"}
    assert hands.canvas.actions_of_map.cell is None


def test_what_holds_and_what_it_holds_are_deleted_together(hands: Hands) -> None:
    choose(hands, "before", "look", "try", "shop", "again", "pains", "queue", "feel")
    hands.canvas.actions_of_map.delete_selection()
    assert steps_of(hands.journey) == {"during": ["buy"], "after": ["ride"]}
    assert lanes_of(hands.journey) == ["touch"]
    assert hands.journey.flows == ()
    assert hands.steps_of_history == 1


def test_everything_can_be_deleted_and_the_canvas_lives(hands: Hands) -> None:
    before = hands.journey
    choose(hands, "before", "during", "after", "touch", "pains", "feel")
    hands.canvas.actions_of_map.delete_selection()
    assert (hands.journey.stages, hands.journey.lanes) == ((), ())
    for key in (LEFT, DOWN, Key.Key_Return, Key.Key_X, Key.Key_Escape):
        hands.key(key)
        hands.key(key, ALT)
    hands.canvas.actions_of_map.select_all()
    hands.canvas.actions_of_map.delete_selection()
    hands.canvas.actions_of_map.duplicate_selection()
    hands.drag(hands.at(100, 100), hands.at(300, 200))
    hands.double_click(hands.at(250, 150))
    hands.key(Key.Key_Escape)
    hands.document.undo()
    assert hands.journey is before


def test_nothing_selected_is_nothing_deleted_nor_copied(hands: Hands) -> None:
    before = hands.journey
    hands.canvas.actions_of_map.delete_selection()
    hands.canvas.actions_of_map.duplicate_selection()
    hands.canvas.actions_of_map.edit_selection()
    assert hands.journey is before
    assert hands.is_at_rest


def test_copies_stand_beside_and_are_selected(hands: Hands) -> None:
    before = hands.journey
    choose(hands, "shop", "queue")
    hands.canvas.actions_of_map.duplicate_selection()
    look, buy = cells(hands.journey, "touch")["look"], cells(hands.journey, "pains")["buy"]
    assert (len(look), len(buy)) == (4, 2)
    assert (look[0], look[2:], buy[0]) == ("shop", ["site", "leaflet"], "queue")
    assert hands.selection == {look[1], buy[1]}
    hands.document.undo()
    assert hands.journey is before
    hands.document.redo()
    assert hands.selection == {look[1], buy[1]}


@pytest.mark.parametrize("record", ["before", "look", "touch", "feel"])
def test_a_copy_of_what_holds_others_is_selected_alone(hands: Hands, record: str) -> None:
    choose(hands, record)
    hands.canvas.actions_of_map.duplicate_selection()
    assert len(hands.selection) == 1
    assert hands.selection != {record}
    assert hands.steps_of_history == 1


def test_who_comes_by_key_sees_that_the_keys_go_to_the_map(hands: Hands) -> None:
    hands.field.setFocus()
    bare = hands.picture().pixelColor(1, 1)
    hands.key(Key.Key_Tab)
    assert hands.canvas.hasFocus()
    assert hands.picture().pixelColor(1, 1) != bare
    hands.click(hands.nowhere())
    assert hands.picture().pixelColor(1, 1) == bare
