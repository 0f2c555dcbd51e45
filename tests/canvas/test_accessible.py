"""What a screen reader finds on the canvas, and what it is told."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtTest import QTest

from cjm_desktop.words import Text
from tests.canvas.hands import ALT, Hands
from tests.canvas.sample import sample

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description


def interface(hands: Hands) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(hands.canvas)
    assert found is not None
    return found


def children(hands: Hands) -> dict[str, QAccessibleInterface]:
    above = interface(hands)
    found = [above.child(number) for number in range(above.childCount())]
    return {child.text(Name): child for child in found}


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader that listens is told: names with the focus, and announcements."""
    told: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())
        elif event.type() is QAccessible.Event.Focus:
            told.append(f"at {event.accessibleInterface().text(Name)}")

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return told


def test_the_canvas_is_a_list_of_what_is_seen(hands: Hands) -> None:
    above = interface(hands)
    assert above.role() is QAccessible.Role.List
    assert above.text(Name) == "Journey map: Buying a bicycle"
    found = children(hands)
    assert {"Before", "Look", "Touchpoints", "Shop window", "Pain points", "Long queue"} <= found.keys()
    assert {"Ann: −50 %  Dear", "Return: Ride → Look"} <= found.keys()
    assert above.childCount() == len(found)


def test_a_card_says_its_kind_its_place_and_its_number_in_the_cell(hands: Hands) -> None:
    site = children(hands)["Web site"]
    assert site.role() is QAccessible.Role.ListItem
    assert site.text(Description) == "Touchpoint, stage Before, step Look, lane Touchpoints, 2 of 3"
    assert hands.canvas.viewport().rect().contains(hands.canvas.viewport().mapFromGlobal(site.rect().center()))
    assert interface(hands).childAt(site.rect().center().x(), site.rect().center().y()) is site
    assert children(hands)["Pain points"].text(Description) == "Lane 2 of 3, Pain points, cards: 1"


def test_what_is_out_of_sight_is_not_there_unless_it_is_selected(hands: Hands) -> None:
    hands.canvas.zoom_to(4.0)
    hands.canvas.centerOn(0, 0)
    assert "Till" not in children(hands)
    hands.document.select(["till"])
    assert "Till" in children(hands)


def test_children_know_where_they_are(hands: Hands) -> None:
    above = interface(hands)
    for number in range(above.childCount()):
        child = above.child(number)
        assert above.indexOfChild(child) == number
        assert child.parent() is above
        assert child.isValid()


def test_what_is_selected_has_the_focus(hands: Hands) -> None:
    hands.document.select(["till", "queue"])
    found = children(hands)
    assert [name for name, child in found.items() if child.state().selected] == ["Till", "Long queue"]
    assert [name for name, child in found.items() if child.state().focused] == ["Till"]
    assert interface(hands).focusChild().text(Name) == "Till"
    hands.field.setFocus()
    assert not found["Till"].state().focused


def test_what_is_deleted_is_no_longer_valid(hands: Hands) -> None:
    queue = children(hands)["Long queue"]
    hands.document.select(["queue"])
    hands.canvas.actions_of_map.delete_selection()
    assert not queue.isValid()
    assert queue.text(Name) == ""
    assert "Long queue" not in children(hands)


def test_the_focus_follows_the_selection(hands: Hands, heard: list[str]) -> None:
    hands.document.select(["shop"])
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Right)
    assert heard == ["at Shop window", "at Web site", "at Staff"]


def test_an_empty_cell_is_said(hands: Hands, heard: list[str]) -> None:
    hands.document.select(["till"])
    hands.key(Qt.Key.Key_Right)
    assert heard[-1] == "Empty cell, Touchpoint, stage After, step Ride, lane Touchpoints"


def test_what_was_done_is_said(hands: Hands, heard: list[str]) -> None:
    hands.document.select(["shop"])
    heard.clear()
    hands.key(Qt.Key.Key_Down, ALT)
    hands.document.undo()
    hands.document.redo()
    assert heard == ["Move cards", "Undone: Move cards", "Redone: Move cards"]


def test_what_cannot_be_done_is_said(hands: Hands, heard: list[str]) -> None:
    hands.canvas.told.emit(Text("Canvas", "No"))
    assert heard == ["No"]


def test_while_nobody_listens_nothing_is_made(hands: Hands) -> None:
    hands.document.select(["shop"])
    QTest.keyClick(hands.canvas, Qt.Key.Key_Down)
    assert not hands.canvas.reader.children()


def test_interfaces_go_with_their_canvas(qtbot: object) -> None:
    del qtbot
    for _ in range(3):
        hands = Hands(sample())
        hands.document.select(["queue"])
        assert children(hands)
        hands.close()
        gc.collect()
