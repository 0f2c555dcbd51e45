"""Lanes are folded, locked, made higher by hand and by key; what is locked stays as it is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cjm_desktop.canvas.things import THINGS
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.layout.finding import placed_lane
from cjm_desktop.layout.sheet import PlacedLane
from cjm_desktop.model.lanes import Lane
from cjm_desktop.model.lookup import index_of
from cjm_desktop.words import Text, say
from tests.canvas.hands import ALT, Hands, cells, lanes_of, text_of
from tests.canvas.sample import sample

Key = Qt.Key


def lane(hands: Hands, name: str) -> Lane:
    return hands.journey.lanes[index_of(hands.journey.lanes, name)]


def placed(hands: Hands, name: str) -> PlacedLane:
    sheet = hands.canvas.sheet
    assert sheet is not None
    found = placed_lane(sheet, name)
    assert found is not None
    return found


def on_sign(hands: Hands, name: str) -> QPoint:
    return hands.at(32, placed(hands, name).y + min(27, placed(hands, name).block.height / 2))


def on_edge(hands: Hands, name: str) -> QPoint:
    found = placed(hands, name)
    return hands.at(80, found.y + found.block.height - 2.5)


def told(hands: Hands) -> list[str]:
    said: list[str] = []

    def hear(text: Text) -> None:
        said.append(say(text, "en"))

    hands.canvas.told.connect(hear)
    return said


@pytest.fixture
def locked(qtbot: QtBot) -> Iterator[Hands]:
    del qtbot  # it makes the application
    made = Hands(change_lane(sample(), "touch", locked=True))
    yield made
    made.close()


def test_a_click_on_its_sign_folds_a_lane_and_another_unfolds_it(hands: Hands) -> None:
    before = placed(hands, "touch").block.height
    hands.click(on_sign(hands, "touch"))
    assert lane(hands, "touch").collapsed
    assert placed(hands, "touch").block.height < before / 2
    hands.click(on_sign(hands, "touch"))
    assert not lane(hands, "touch").collapsed
    assert placed(hands, "touch").block.height == before
    hands.document.undo()
    assert lane(hands, "touch").collapsed


def test_a_double_click_on_the_sign_folds_once(hands: Hands) -> None:
    place = QPointF(on_sign(hands, "touch"))
    hands.click(place.toPoint())
    there = hands.canvas.viewport().mapToGlobal(place)
    kind, button, held = QMouseEvent.Type.MouseButtonDblClick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(hands.canvas.viewport(), QMouseEvent(kind, place, there, button, button, held))
    hands.release(place.toPoint())
    assert [each.id for each in hands.journey.lanes if each.collapsed] == ["touch"]
    assert hands.editor is None


def test_the_lower_edge_of_a_name_makes_its_lane_higher(hands: Hands) -> None:
    found = placed(hands, "pains")
    start = on_edge(hands, "pains")
    hands.drag(start, start + QPoint(0, round(90 * hands.canvas.zoom)))
    assert placed(hands, "pains").block.height == pytest.approx(found.block.height + 90, abs=4)
    assert lanes_of(hands.journey) == ["touch", "pains", "feel"]
    hands.double_click(on_edge(hands, "pains"))
    assert lane(hands, "pains").height is None
    assert placed(hands, "pains").block.height == found.block.height


def test_escape_leaves_the_height_as_it_was(hands: Hands) -> None:
    start = on_edge(hands, "pains")
    hands.carry(start, start + QPoint(0, 60))
    hands.key(Key.Key_Escape)
    assert lane(hands, "pains").height is None
    assert hands.is_at_rest


def test_the_pointer_says_where_a_lane_can_be_taken(hands: Hands) -> None:
    hands.move(on_edge(hands, "pains"), Qt.MouseButton.NoButton)
    assert hands.canvas.viewport().cursor().shape() is Qt.CursorShape.SplitVCursor
    hands.move(on_sign(hands, "pains"), Qt.MouseButton.NoButton)
    assert hands.canvas.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    hands.move(hands.on("shop"), Qt.MouseButton.NoButton)
    assert hands.canvas.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_arrow_keys_pass_over_a_folded_lane(hands: Hands) -> None:
    hands.document.apply(Text("Test", "Edit"), change_lane(hands.journey, "pains", collapsed=True))
    hands.click(hands.on("till"))
    hands.key(Key.Key_Down)
    assert hands.selection == {"mood:buy"} or "queue" not in hands.selection


HANDS: dict[str, Callable[[Hands], None]] = {
    "drag a card": lambda hands: hands.drag(hands.on("shop"), hands.in_cell("pains", "ride")),
    "drag a card in": lambda hands: hands.drag(hands.on("queue"), hands.in_cell("touch", "ride")),
    "drag the lane": lambda hands: hands.drag(hands.on_name("touch"), hands.on_name("feel")),
    "drag its edge": lambda hands: hands.drag(on_edge(hands, "touch"), on_edge(hands, "touch") + QPoint(0, 50)),
    "double click a card": lambda hands: hands.double_click(hands.on("shop")),
    "double click a cell": lambda hands: hands.double_click(hands.in_cell("touch", "ride")),
}


@pytest.mark.parametrize("name", HANDS)
def test_hands_leave_a_locked_lane_as_it_is_and_say_why(locked: Hands, name: str) -> None:
    before, said = locked.journey, told(locked)
    HANDS[name](locked)
    assert locked.journey is before
    assert locked.is_at_rest
    assert said
    assert said[-1] == "The lane “Touchpoints” is locked. Unlock it in the menu Lane to change it."


KEYS: dict[str, Callable[[Hands], None]] = {
    "delete": lambda hands: hands.canvas.actions_of_map.delete_selection(),
    "duplicate": lambda hands: hands.canvas.actions_of_map.duplicate_selection(),
    "move": lambda hands: hands.key(Key.Key_Right, ALT),
    "write": lambda hands: hands.key(Key.Key_Return),
    "type": lambda hands: hands.type("x"),
}


@pytest.mark.parametrize("name", KEYS)
def test_keys_leave_a_locked_lane_as_it_is_and_say_why(locked: Hands, name: str) -> None:
    locked.click(locked.on("shop"))
    before, said = locked.journey, told(locked)
    KEYS[name](locked)
    assert locked.journey is before
    assert locked.editor is None
    assert said


def test_a_locked_lane_stays_in_its_place_by_key(locked: Hands) -> None:
    locked.click(locked.on_name("touch"))
    said = told(locked)
    locked.key(Key.Key_Down, ALT)
    assert lanes_of(locked.journey) == ["touch", "pains", "feel"]
    assert said


def test_the_shelf_leaves_a_locked_lane_as_it_is(locked: Hands) -> None:
    thing = next(each for each in THINGS if each.kind == "touchpoint")
    before, said = locked.journey, told(locked)
    locked.click(locked.on("till"))
    locked.canvas.actions_of_map.add(thing)
    assert locked.journey is before
    assert said


def test_what_is_not_locked_can_still_be_changed(locked: Hands) -> None:
    locked.drag(locked.on("queue"), locked.in_cell("pains", "ride"))
    assert cells(locked.journey, "pains") == {"ride": ["queue"]}


def test_lane_commands_act_on_the_lane_of_a_card_and_can_be_undone(hands: Hands) -> None:
    actions, said = hands.canvas.actions_of_map.lanes, told(hands)
    hands.click(hands.on("queue"))
    actions.toggle("locked")
    assert lane(hands, "pains").locked
    assert actions.are("locked")
    actions.toggle("collapsed")
    assert lane(hands, "pains").collapsed
    actions.toggle("locked")
    actions.draw_line("visibility")
    assert lane(hands, "pains").separator == "visibility"
    actions.toggle("hidden")
    assert lane(hands, "pains").hidden
    assert "“Pain points” is hidden" in said[-1]
    for _ in range(5):
        hands.document.undo()
    assert hands.journey == sample()


def test_a_hidden_lane_comes_back(hands: Hands) -> None:
    hands.click(hands.on_name("pains"))
    hands.canvas.actions_of_map.lanes.toggle("hidden")
    sheet = hands.canvas.sheet
    assert sheet is not None
    assert placed_lane(sheet, "pains") is None
    hands.canvas.actions_of_map.lanes.show("pains")
    assert placed(hands, "pains").block.cards


def test_what_is_added_to_a_folded_lane_is_told(hands: Hands) -> None:
    hands.click(on_sign(hands, "pains"))
    said = told(hands)
    hands.click(hands.on("till"))
    thing = next(each for each in THINGS if each.kind == "pain-point")
    hands.canvas.actions_of_map.add(thing)
    assert len(cells(hands.journey, "pains")["buy"]) == 2
    assert "not shown" in said[-1]
    assert text_of(hands.journey, "queue") == "Long queue"


def test_the_menu_of_what_is_pointed_at_selects_it_first(hands: Hands) -> None:
    wanted: list[QPoint] = []
    hands.canvas.menu_wanted.connect(wanted.append)
    for place, selected in (
        (hands.on("queue"), {"queue"}),
        (hands.on_name("touch"), {"touch"}),
        (on_sign(hands, "pains"), {"pains"}),
        (hands.nowhere(), set[str]()),
    ):
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, place, hands.canvas.viewport().mapToGlobal(place))
        QApplication.sendEvent(hands.canvas.viewport(), event)
        assert hands.selection == selected
        assert wanted.pop() == hands.canvas.viewport().mapToGlobal(place)


def test_the_menu_key_opens_the_menu_where_the_selection_is(hands: Hands) -> None:
    wanted: list[QPoint] = []
    hands.canvas.menu_wanted.connect(wanted.append)
    hands.click(hands.on("queue"))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(hands.canvas.viewport(), event)
    there = hands.canvas.viewport().mapFromGlobal(wanted[0])
    assert (there - hands.on("queue")).manhattanLength() <= 2
    hands.click(hands.in_cell("pains", "look"))
    QApplication.sendEvent(hands.canvas.viewport(), event)
    there = hands.canvas.viewport().mapFromGlobal(wanted[1])
    assert (there - hands.in_cell("pains", "look")).manhattanLength() <= 4, "of the chosen cell as well"
    hands.document.select(["queue"])
    hands.canvas.zoom_to(4.0)
    hands.canvas.pan(QPoint(5000, 0))
    QApplication.sendEvent(hands.canvas.viewport(), event)
    room = hands.canvas.viewport().rect()
    assert room.contains(hands.canvas.viewport().mapFromGlobal(wanted[2])), "in sight wherever the selection is"
