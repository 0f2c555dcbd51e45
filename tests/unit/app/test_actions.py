"""Actions beside the map: made of cards, written by key, leading back to where they come from."""

import datetime as dt
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QWidget,
)

from cjm_desktop.app.files.times import today
from cjm_desktop.app.inspector.action_panel import ActionsPanel
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.actions import add_action, change_action
from cjm_desktop.edits.cards import change_card, delete_card
from cjm_desktop.edits.personas import change_persona
from cjm_desktop.edits.vocabulary import add_word
from cjm_desktop.model.actions import Action
from cjm_desktop.model.records import Department
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.canvas.sample import sample

EDIT = Text("Test", "Edit")
CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "map.cjm"
    path.write_bytes(to_bytes(sample()))
    return path


def document(window: Window) -> Document:
    assert window.document is not None
    return window.document


def canvas(window: Window) -> MapCanvas:
    assert window.canvas is not None
    return window.canvas


def actions(window: Window) -> tuple[Action, ...]:
    return document(window).journey.actions


def plan(window: Window, *planned: Action) -> None:
    journey = document(window).journey
    for action in planned:
        journey = add_action(journey, action)
    document(window).apply(EDIT, journey)


def panel(window: Window) -> ActionsPanel:
    assert window.sides is not None
    shown = window.sides.show("actions")
    assert isinstance(shown, ActionsPanel)
    return shown


def find(window: Window, kind: type[W], name: str) -> W:
    """Return what is seen in the panel and called so."""
    parts = (each for each in panel(window).findChildren(kind) if each.isVisible())
    return next(each for each in parts if name in (each.accessibleName(), getattr(each, "text", str)()))


def press(window: Window, kind: type[QPushButton | QToolButton], name: str) -> None:
    QTest.mouseClick(find(window, kind, name), Qt.MouseButton.LeftButton)


def listed(window: Window) -> list[str]:
    names = find(window, QListWidget, "Actions")
    return [names.item(row).text() for row in range(names.count())]


def make_of(window: Window, *cards: str) -> None:
    document(window).select(cards)
    canvas(window).setFocus()
    QTest.keyClick(canvas(window), Qt.Key.Key_A, CONTROL_ALT)


def test_an_empty_list_says_what_belongs_there(opened: Window) -> None:
    hints = [label.text() for label in panel(opened).findChildren(QLabel) if label.isVisible()]
    assert any("Select pain points or opportunities" in hint for hint in hints)
    plan(opened, Action(id="plan", title="Open a second till"))
    hints = [label.text() for label in panel(opened).findChildren(QLabel) if label.isVisible()]
    assert not any("Select pain points or opportunities" in hint for hint in hints)


def test_i_make_an_action_of_selected_cards_and_write_what_is_to_be_done(opened: Window) -> None:
    """I select a pain point, Ctrl+Alt+A, and write. The action is listed, and undone in two steps."""
    make_of(opened, "queue")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.accessibleName() == "What is to be done"
    assert line.text() == "Long queue"
    line.selectAll()
    QTest.keyClicks(line, "Open a second till")
    (action,) = actions(opened)
    assert (action.title, action.cards) == ("Open a second till", ("queue",))
    assert listed(opened) == ["Open · Open a second till"]
    document(opened).undo()
    assert actions(opened)[0].title == "Long queue"
    document(opened).undo()
    assert actions(opened) == ()
    assert listed(opened) == []


def test_actions_are_made_of_cards_alone(opened: Window) -> None:
    make_of(opened, "look")
    make_of(opened)
    assert actions(opened) == ()
    make_of(opened, "queue", "till")
    assert [action.cards for action in actions(opened)] == [("till", "queue")]


def test_every_field_is_filled_by_key(opened: Window) -> None:
    document(opened).apply(EDIT, add_word(document(opened).journey, Department(id="shops", name="Shops")))
    make_of(opened, "queue")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    filled: list[str] = []
    keys = {
        "In detail": "At noon.",
        "Status": "Un",
        "Due": "2027-01-31",
        "Owner": "Li",
        "Department": "Sh",
        "Audience": "40",
        "Time to effect": "6",
        "Value": "4",
        "Investment": "2",
        "Difficulty": "5",
        "Confidence": "80",
    }
    for _ in range(30):
        former = QApplication.focusWidget()
        assert former is not None
        QTest.keyClick(former, Qt.Key.Key_Tab)
        field = QApplication.focusWidget()
        assert field is not None
        name = field.accessibleName()
        if name in keys and name not in filled:
            filled.append(name)
            if not isinstance(field, QComboBox):
                QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(field, keys[name])
    assert filled == list(keys), "Tab goes down"
    (action,) = actions(opened)
    assert action == Action(
        id=action.id,
        title="Long queue",
        note="At noon.",
        cards=("queue",),
        audience=0.4,
        value=4,
        investment=2,
        difficulty=5,
        weeks=6.0,
        confidence=0.8,
        owner="Li",
        department="shops",
        due=dt.date(2027, 1, 31),
        status="under-way",
    )


def test_a_date_that_is_none_is_refused_in_a_sentence(opened: Window) -> None:
    make_of(opened, "queue")
    due = find(opened, QLineEdit, "Due")
    due.setFocus()
    QTest.keyClicks(due, "soon")
    QTest.keyClick(due, Qt.Key.Key_Return)
    assert actions(opened)[0].due is None
    assert "2026-12-31" in due.accessibleDescription()


def test_a_card_leads_to_its_place_is_taken_out_and_others_are_added(opened: Window) -> None:
    plan(opened, Action(id="plan", title="Plan", cards=("queue", "till")))
    press(opened, QPushButton, "Touchpoint: Till")
    assert document(opened).selection == {"till"}
    press(opened, QToolButton, "Take out: Touchpoint: Till")
    assert actions(opened)[0].cards == ("queue",)
    document(opened).select(["queue", "shop", "look"])
    press(opened, QPushButton, "Add the selected cards")
    assert actions(opened)[0].cards == ("queue", "shop")
    assert not find(opened, QPushButton, "Add the selected cards").isEnabled()
    document(opened).apply(EDIT, delete_card(document(opened).journey, "pains", "queue"))
    names = [each.accessibleName() for each in panel(opened).findChildren(QPushButton) if each.isVisible()]
    assert sorted(names) == ["", "Touchpoint: Shop window"]
    document(opened).undo()
    assert find(opened, QPushButton, "Pain point: Long queue").isVisible()


def test_the_list_is_reordered_lengthened_and_shortened_by_key(opened: Window) -> None:
    plan(opened, Action(id="a", title="One"), Action(id="b", title="Two", status="done"))
    assert listed(opened) == ["Open · One", "Done · Two"]
    QTest.keyClick(find(opened, QToolButton, "Move down: Actions"), Qt.Key.Key_Space)
    assert listed(opened) == ["Done · Two", "Open · One"]
    document(opened).select(["queue"])
    QTest.keyClick(find(opened, QToolButton, "Add: Actions"), Qt.Key.Key_Space)
    assert actions(opened)[2].cards == ("queue",)
    names = find(opened, QListWidget, "Actions")
    names.setFocus()
    QTest.keyClick(names, Qt.Key.Key_Home)
    QTest.keyClick(names, Qt.Key.Key_Delete)
    assert listed(opened) == ["Open · One", "Open · Long queue"]


def test_departments_that_come_and_go_are_offered_as_they_are(opened: Window) -> None:
    plan(opened, Action(id="a", title="One"), Action(id="b", title="Two"))
    find(opened, QListWidget, "Actions").setCurrentRow(1)
    document(opened).apply(EDIT, add_word(document(opened).journey, Department(id="shops", name="Shops")))
    assert find(opened, QListWidget, "Actions").currentRow() == 1
    offered = find(opened, QComboBox, "Department")
    assert [offered.itemText(row) for row in range(offered.count())] == ["None", "Shops"]


def test_a_key_shows_the_list_and_leaves_it_again(opened: Window) -> None:
    canvas(opened).setFocus()
    QTest.keyClick(canvas(opened), Qt.Key.Key_L, CONTROL_ALT)
    assert opened.sides is not None
    assert opened.sides.is_shown("actions")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QListWidget)
    QTest.keyClick(focus, Qt.Key.Key_L, CONTROL_ALT)
    assert opened.sides.is_shown("properties")


def test_what_is_not_seen_is_not_kept_up_to_date(opened: Window) -> None:
    beside = panel(opened)
    assert opened.sides is not None
    opened.sides.show("properties")
    plan(opened, Action(id="a", title="One"))
    names = beside.findChild(QListWidget)
    assert isinstance(names, QListWidget)
    assert names.count() == 0
    assert listed(opened) == ["Open · One"]


def test_ranks_are_said_once_somebody_has_rated(opened: Window) -> None:
    plan(opened, Action(id="a", title="One"), Action(id="b", title="Two"))
    assert listed(opened) == ["Open · One", "Open · Two"]
    document(opened).apply(EDIT, change_action(document(opened).journey, "b", value=5))
    assert listed(opened) == ["2 · Open · One", "1 · Open · Two"]


def test_what_is_done_was_done_today_and_on_another_day_if_one_says_so(opened: Window) -> None:
    plan(opened, Action(id="a", title="One"))
    status = find(opened, QComboBox, "Status")
    status.setFocus()
    QTest.keyClicks(status, "Do")
    assert actions(opened)[0].status == "done"
    assert actions(opened)[0].done == today()
    day = find(opened, QLineEdit, "Done on")
    day.setFocus()
    day.selectAll()
    QTest.keyClicks(day, "2026-11-02")
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert actions(opened)[0].done == dt.date(2026, 11, 2)
    status.setFocus()
    QTest.keyClick(status, Qt.Key.Key_Home)
    assert actions(opened)[0].done is None


def test_the_audience_that_personas_suggest_is_shown_while_none_is_given(opened: Window) -> None:
    plan(opened, Action(id="a", title="One", cards=("queue",)))
    audience = find(opened, QDoubleSpinBox, "Audience")
    assert audience.text() == "Unknown"
    journey = change_card(document(opened).journey, "pains", "queue", personas=("ann",))
    document(opened).apply(EDIT, change_persona(journey, "ann", share=0.3))
    assert audience.text() == "30 % by personas"
    document(opened).apply(EDIT, change_persona(document(opened).journey, "ann", share=0.45))
    assert audience.text() == "45 % by personas"
    audience.setFocus()
    audience.selectAll()
    QTest.keyClicks(audience, "20")
    assert actions(opened)[0].audience == 0.2
    assert audience.text() == "20 %"
