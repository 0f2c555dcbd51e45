"""Choosing what to work on, by mouse and by keyboard."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.canvas.hands import SHIFT, Hands, cells

Key = Qt.Key


def test_a_click_selects_what_is_there_and_nothing_else(hands: Hands) -> None:
    for record in ("shop", "queue", "before", "ride", "again", "staff"):
        hands.click(hands.on(record))
        assert hands.selection == {record}
        assert len(hands.canvas.overlays.selection.areas) == 1
    hands.click(hands.on_name("feel"))
    assert hands.selection == {"feel"}
    assert hands.steps_of_history == 0


def test_a_click_beside_everything_selects_nothing(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    hands.click(hands.nowhere())
    assert hands.selection == set()
    assert hands.canvas.overlays.selection.areas == []


def test_shift_takes_cards_into_the_selection_and_out(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    hands.click(hands.on("queue"), SHIFT)
    assert hands.selection == {"shop", "queue"}
    hands.click(hands.on("shop"), SHIFT)
    assert hands.selection == {"queue"}
    hands.click(hands.nowhere(), SHIFT)
    assert hands.selection == {"queue"}


def test_a_click_on_one_of_several_selects_it_alone(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    hands.click(hands.on("queue"), SHIFT)
    hands.click(hands.on("shop"))
    assert hands.selection == {"shop"}


def test_shift_on_what_cannot_be_selected_changes_nothing(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    sheet = hands.canvas.sheet
    assert sheet is not None
    hands.click(hands.at(sheet.margin + 20, sheet.title.y + 20), SHIFT)
    assert hands.selection == {"shop"}


def band(hands: Hands, *, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Draw a band over the cells of pains and those of touchpoints at buying."""
    start, end = hands.in_cell("pains", "ride"), hands.in_cell("touch", "buy", 0.05)
    hands.carry(start, end, held=held)
    hands.release(end, held=held)


def test_a_rubber_band_selects_the_cards_that_it_touches(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    band(hands)
    assert hands.selection == {"till", "queue"}
    assert len(hands.canvas.overlays.selection.areas) == 2


def test_a_rubber_band_with_shift_adds(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    band(hands, held=SHIFT)
    assert hands.selection == {"shop", "till", "queue"}


def test_esc_takes_a_rubber_band_back(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    framed = hands.canvas.overlays.selection.areas
    hands.carry(hands.in_cell("pains", "ride"), hands.in_cell("touch", "buy", 0.05))
    assert hands.canvas.overlays.selection.areas != framed
    hands.key(Key.Key_Escape)
    hands.release(hands.in_cell("touch", "buy"))
    assert hands.selection == {"shop"}
    assert hands.canvas.overlays.selection.areas == framed


def test_esc_lets_go_of_everything(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    hands.key(Key.Key_Escape)
    assert hands.selection == set()
    hands.click(hands.in_cell("pains", "look"))
    assert hands.canvas.actions_of_map.cell == ("pains", "look")
    hands.key(Key.Key_Escape)
    assert hands.canvas.actions_of_map.cell is None
    assert hands.canvas.overlays.cell.areas == []


def test_an_empty_cell_is_chosen_by_a_click_but_not_in_a_lane_of_curves(hands: Hands) -> None:
    hands.click(hands.in_cell("pains", "look"))
    assert len(hands.canvas.overlays.cell.areas) == 1
    hands.click(hands.in_cell("feel", "look", 0.9))
    assert hands.canvas.actions_of_map.cell is None


def test_cards_and_an_empty_cell_are_never_chosen_together(hands: Hands) -> None:
    for how in (
        lambda: hands.click(hands.on("shop"), SHIFT),
        lambda: band(hands),
        hands.canvas.actions_of_map.select_all,
    ):
        hands.click(hands.in_cell("pains", "look"))
        assert hands.canvas.actions_of_map.cell is not None
        how()
        assert hands.selection
        assert hands.canvas.actions_of_map.cell is None
        assert hands.canvas.overlays.cell.areas == []


def test_arrows_go_from_card_to_card_and_into_empty_cells(hands: Hands) -> None:
    hands.key(Key.Key_Right)
    assert hands.selection == {"shop"}
    for key, selection, cell in (
        (Key.Key_Down, {"site"}, None),
        (Key.Key_Down, {"leaflet"}, None),
        (Key.Key_Down, set[str](), ("pains", "look")),
        (Key.Key_Right, set[str](), ("pains", "try")),
        (Key.Key_Right, {"queue"}, None),
        (Key.Key_Right, set[str](), ("pains", "ride")),
        (Key.Key_Right, set[str](), ("pains", "ride")),
        (Key.Key_Up, set[str](), ("touch", "ride")),
        (Key.Key_Left, {"till"}, None),
        (Key.Key_Up, {"buy"}, None),
        (Key.Key_Up, {"during"}, None),
        (Key.Key_Up, {"during"}, None),
        (Key.Key_Left, {"before"}, None),
        (Key.Key_Down, {"look"}, None),
        (Key.Key_Right, {"try"}, None),
        (Key.Key_Down, {"staff"}, None),
        (Key.Key_Left, {"shop"}, None),
        (Key.Key_Left, {"touch"}, None),
        (Key.Key_Left, {"touch"}, None),
        (Key.Key_Down, {"pains"}, None),
        (Key.Key_Right, set[str](), ("pains", "look")),
    ):
        hands.key(key)
        assert hands.selection == selection
        assert hands.canvas.actions_of_map.cell == cell
    assert hands.steps_of_history == 0


def test_going_by_arrows_shows_where_one_is(hands: Hands) -> None:
    hands.canvas.zoom_to(4.0)
    hands.key(Key.Key_Right)
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Down):
        hands.key(key)
    frame = hands.canvas.overlays.cell.areas[0]
    seen = hands.canvas.mapToScene(hands.canvas.viewport().rect()).boundingRect()
    assert seen.intersects(frame)


def test_all_cards_are_selected_at_once(hands: Hands) -> None:
    hands.canvas.actions_of_map.select_all()
    assert hands.selection == {"shop", "staff", "site", "till", "leaflet", "queue"}


def test_a_cell_that_has_gone_is_no_longer_chosen(hands: Hands) -> None:
    hands.click(hands.on("ride"))
    hands.canvas.actions_of_map.duplicate_selection()
    copy = next(iter(hands.selection))
    hands.click(hands.in_cell("pains", copy))
    assert hands.canvas.actions_of_map.cell == ("pains", copy)
    hands.document.undo()
    assert hands.canvas.actions_of_map.cell is None
    hands.document.select(())
    before = hands.journey
    hands.type("x")
    hands.key(Key.Key_Return)
    assert hands.journey is before
    hands.key(Key.Key_Left)
    assert hands.selection == {"shop"}


def test_a_lane_that_has_gone_takes_the_chosen_cell_along(hands: Hands) -> None:
    hands.click(hands.in_cell("pains", "look"))
    hands.document.select(["pains"])
    hands.canvas.actions_of_map.delete_selection()
    hands.key(Key.Key_Down)
    assert hands.selection == {"shop"}
    assert cells(hands.journey, "touch")["look"] == ["shop", "site", "leaflet"]


def test_a_trembling_hand_still_clicks(hands: Hands) -> None:
    place = hands.on("shop")
    hands.press(place)
    hands.move(place + QPoint(2, 2))
    hands.release(place + QPoint(2, 2))
    assert hands.selection == {"shop"}
    assert hands.is_at_rest
    assert hands.steps_of_history == 0


def test_the_right_button_selects_and_moves_nothing(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    QTest.mouseClick(hands.canvas.viewport(), Qt.MouseButton.RightButton, pos=hands.on("queue"))
    hands.carry(hands.on("queue"), hands.in_cell("touch", "ride"), Qt.MouseButton.RightButton)
    hands.release(hands.in_cell("touch", "ride"), Qt.MouseButton.RightButton)
    assert hands.selection == {"shop"}
    assert hands.steps_of_history == 0
