"""Keys that people know from spreadsheets: Tab, Home, End, Ctrl and Shift with arrows."""

import pytest
from PySide6.QtCore import Qt

from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.model.lookup import find_card
from cjm_desktop.words import Text
from tests.canvas.hands import ALT, CTRL, PLAIN, SHIFT, Hands, cells, focus_widget, lanes_of, steps_of, text_of

Key = Qt.Key
LEFT, RIGHT, UP, DOWN = Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down


def test_tab_goes_from_cell_to_cell_as_one_reads_and_shift_tab_back(hands: Hands) -> None:
    hands.click(hands.on("till"))
    hands.key(Key.Key_Tab)
    assert hands.canvas.actions_of_map.cell == ("touch", "ride")
    hands.key(Key.Key_Tab)
    assert hands.canvas.actions_of_map.cell == ("pains", "look")
    hands.key(Key.Key_Backtab, SHIFT)
    hands.key(Key.Key_Backtab, SHIFT)
    assert hands.selection == {"till"}
    hands.key(Key.Key_Backtab, SHIFT)
    assert hands.selection == {"staff"}
    assert hands.steps_of_history == 0


def test_tab_leaves_the_map_at_its_end_and_with_nothing_selected(hands: Hands) -> None:
    hands.document.select(["mood@ride"])
    hands.key(Key.Key_Tab)
    assert focus_widget() is hands.field
    hands.canvas.setFocus()
    hands.key(Key.Key_Escape)
    hands.key(Key.Key_Tab)
    assert focus_widget() is hands.field


def test_tab_writes_from_cell_to_cell_and_leaves_nothing_where_nothing_was_written(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on("till"))
    hands.key(Key.Key_Return)
    hands.key(Key.Key_Tab)
    assert hands.open_editor.toPlainText() == ""
    hands.key(Key.Key_Tab)
    hands.type("Far away")
    hands.key(Key.Key_Tab)
    hands.compose("", "太远")
    hands.key(Key.Key_Return, CTRL)
    assert set(cells(hands.journey, "touch")) == {"look", "try", "buy"}
    found = cells(hands.journey, "pains")
    assert [text_of(hands.journey, found[step][0]) for step in ("look", "try")] == ["Far away", "太远"]
    hands.document.undo()
    hands.document.undo()
    assert set(cells(hands.journey, "pains")) == {"buy"}
    assert hands.is_at_rest


def test_shift_tab_writes_back(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on("staff"))
    hands.key(Key.Key_Return)
    hands.key(Key.Key_Backtab, SHIFT)
    assert hands.open_editor.toPlainText() == "Shop window"


@pytest.mark.parametrize(
    ("record", "key", "text"),
    [("before", Key.Key_Tab, "During"), ("buy", Key.Key_Backtab, "Try"), ("after", Key.Key_Tab, None)],
)
def test_tab_goes_on_in_a_row_of_titles(hands: Hands, record: str, key: Key, text: str | None) -> None:
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on(record))
    hands.key(Key.Key_Return)
    hands.key(key, SHIFT if key is Key.Key_Backtab else PLAIN)
    assert (hands.editor.toPlainText() if hands.editor is not None else None) == text


def test_home_and_end_go_along_the_lane_and_with_ctrl_through_the_map(hands: Hands) -> None:
    hands.click(hands.on("staff"))
    hands.key(Key.Key_End)
    assert hands.canvas.actions_of_map.cell == ("touch", "ride")
    hands.key(Key.Key_Home)
    assert hands.selection == {"shop"}
    hands.key(Key.Key_End, CTRL)
    assert hands.selection == {"mood@ride"}
    hands.key(Key.Key_Home, CTRL)
    assert hands.selection == {"shop"}


def test_ctrl_with_an_arrow_goes_to_the_end_of_what_is_filled(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    for key, selection, cell in (
        (RIGHT, {"till"}, None),
        (RIGHT, set[str](), ("touch", "ride")),
        (DOWN, {"mood@ride"}, None),
        (LEFT, {"mood@look"}, None),
        (UP, {"leaflet"}, None),
    ):
        hands.key(key, CTRL)
        assert hands.selection == selection
        assert hands.canvas.actions_of_map.cell == cell


def test_shift_with_arrows_selects_a_range_of_cells_and_shrinks_it_again(hands: Hands) -> None:
    hands.click(hands.on("staff"))
    hands.key(RIGHT, SHIFT)
    assert hands.selection == {"staff", "till"}
    hands.key(DOWN, SHIFT)
    assert hands.selection == {"staff", "till", "queue"}
    hands.key(LEFT, SHIFT)
    assert hands.selection == {"staff"}
    hands.key(LEFT, SHIFT)
    assert hands.selection == {"shop", "site", "leaflet", "staff"}
    hands.click(hands.on("queue"))
    hands.key(UP, SHIFT)
    assert hands.selection == {"queue", "till"}


def test_a_range_reaches_as_far_as_one_jumps_and_to_the_end_of_the_lane_or_map(hands: Hands) -> None:
    hands.click(hands.on("staff"))
    hands.key(RIGHT, CTRL | SHIFT)
    assert hands.selection == {"staff", "till"}
    hands.key(Key.Key_Home, SHIFT)
    assert hands.selection == {"shop", "site", "leaflet", "staff"}
    hands.key(Key.Key_End, SHIFT)
    hands.key(DOWN, SHIFT)
    assert hands.selection == {"staff", "till", "queue"}
    hands.key(Key.Key_Home, CTRL | SHIFT)
    assert hands.selection == {"shop", "site", "leaflet", "staff"}
    hands.click(hands.on("shop"))
    hands.key(Key.Key_End, CTRL | SHIFT)
    assert hands.selection == {"shop", "site", "leaflet", "staff", "till", "queue"}


@pytest.mark.parametrize(("key", "held"), [(UP, SHIFT), (UP, CTRL | SHIFT), (Key.Key_Home, CTRL | SHIFT)])
def test_a_range_begins_at_a_card_whose_lane_was_folded(hands: Hands, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    hands.document.select(["queue"])
    hands.document.apply(Text("Test", "Folded"), change_lane(hands.journey, "pains", collapsed=True))
    hands.key(key, held)
    assert "till" in hands.selection


def test_tab_goes_on_from_a_card_whose_lane_was_folded(hands: Hands) -> None:
    hands.document.select(["queue"])
    hands.document.apply(Text("Test", "Folded"), change_lane(hands.journey, "pains", collapsed=True))
    hands.key(Key.Key_Tab)
    assert hands.selection == {"mood@look"}
    hands.key(Key.Key_Backtab, SHIFT)
    assert hands.canvas.actions_of_map.cell == ("touch", "ride")


def test_the_end_of_a_range_stays_in_sight(hands: Hands) -> None:
    hands.canvas.zoom_to(3.0)
    hands.document.select(["staff"])
    hands.canvas.show_middle(hands.canvas.overlays.selection.areas[0])
    hands.key(Key.Key_End, SHIFT)
    assert hands.canvas.viewport().rect().contains(hands.in_cell("touch", "ride"))


def test_a_range_begins_in_an_empty_cell_and_outlives_its_steps(hands: Hands) -> None:
    hands.click(hands.in_cell("pains", "ride"))
    hands.key(RIGHT, SHIFT)
    assert hands.selection == set()
    hands.key(LEFT, SHIFT)
    assert hands.selection == {"queue"}
    hands.document.select(["ride"])
    hands.canvas.actions_of_map.delete_selection()
    hands.document.select(["queue"])
    hands.key(LEFT, SHIFT)
    assert hands.selection == {"queue"}


def test_several_cards_move_together_by_key_and_stop_together(hands: Hands) -> None:
    hands.document.select(["staff", "till"])
    hands.key(RIGHT, ALT)
    assert cells(hands.journey, "touch") == {"look": ["shop", "site", "leaflet"], "buy": ["staff"], "ride": ["till"]}
    moved = hands.journey
    hands.key(RIGHT, ALT)
    assert hands.journey is moved
    assert hands.selection == {"staff", "till"}
    hands.document.undo()
    assert cells(hands.journey, "touch")["try"] == ["staff"]
    assert hands.steps_of_history == 2


def test_alt_shift_widens_a_card_and_takes_it_back(hands: Hands) -> None:
    before = hands.journey
    hands.document.select(["staff"])
    spans = ["buy", "ride", "ride", "buy", None, None]
    for key, through in zip((RIGHT, RIGHT, RIGHT, LEFT, LEFT, LEFT), spans, strict=True):
        hands.key(key, ALT | SHIFT)
        assert through_of(hands, "staff") == through
    assert hands.selection == {"staff"}
    assert hands.journey == before
    assert hands.steps_of_history == 4


def through_of(hands: Hands, card: str) -> str | None:
    lane = find_card(hands.journey, card)
    assert lane is not None
    return next(each.through for each in lane.cards if each.id == card)


def test_alt_shift_takes_steps_to_the_next_stage_and_stages_and_lanes_to_the_end(hands: Hands) -> None:
    hands.document.select(["look"])
    hands.key(RIGHT, ALT | SHIFT)
    assert steps_of(hands.journey) == {"before": ["try"], "during": ["look", "buy"], "after": ["ride"]}
    hands.key(LEFT, ALT | SHIFT)
    assert steps_of(hands.journey)["before"] == ["try", "look"]
    hands.document.select(["after"])
    hands.key(LEFT, ALT | SHIFT)
    assert list(steps_of(hands.journey)) == ["after", "before", "during"]
    hands.document.select(["touch"])
    hands.key(DOWN, ALT | SHIFT)
    assert lanes_of(hands.journey) == ["pains", "feel", "touch"]
    end = hands.journey
    hands.key(DOWN, ALT | SHIFT)
    assert hands.journey is end
