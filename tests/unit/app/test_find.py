"""Finding words in the whole map, and replacing them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.find.bar import FindBar
from cjm_desktop.app.find.highlights import Highlights
from cjm_desktop.app.inspector.action_panel import ActionsPanel
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.texts import texts_in
from cjm_desktop.storage.settings import Settings
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.canvas.sample import sample

EDIT = Text("Test", "Edit")
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def file(tmp_path: Path) -> Path:
    journey = change_card(sample(), "touch", "till", note="Ask the staff", source="Staff survey")
    path = tmp_path / "map.cjm"
    path.write_bytes(to_bytes(journey))
    return path


def document(window: Window) -> Document:
    assert window.document is not None
    return window.document


def canvas(window: Window) -> MapCanvas:
    assert window.canvas is not None
    return window.canvas


def bar(window: Window) -> FindBar:
    found = canvas(window).findChild(FindBar)
    assert isinstance(found, FindBar)
    return found


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(focused(), key, modifiers)


def look_for(window: Window, term: str, *, replacing: bool = False) -> None:
    """Ctrl+F or Ctrl+H on the map, the term, Enter."""
    canvas(window).setFocus()
    press(Qt.Key.Key_H if replacing else Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(focused(), term)
    press(Qt.Key.Key_Return)


def count(window: Window) -> str:
    """What the bar says beside the field, which a screen reader hears with it."""
    said = bar(window).term.accessibleDescription()
    assert said in [label.text() for label in bar(window).findChildren(QLabel)]
    return said


def said(window: Window) -> str:
    return bar(window).said


def marked(window: Window) -> Highlights:
    return next(item for item in canvas(window).scene().items() if isinstance(item, Highlights))


def texts(window: Window) -> list[str]:
    return [at.text for at in texts_in(document(window).journey)]


def test_i_go_from_hit_to_hit_and_each_is_selected_and_said(opened: Window) -> None:
    """Staff is a card, and in another card's source and note: the latter two are not, or not all, on the sheet."""
    look_for(opened, "staff")
    assert count(opened) == "1 of 3"
    assert document(opened).selection == {"staff"}
    assert said(opened) == "Touchpoint · Text"
    press(Qt.Key.Key_Return)
    assert count(opened) == "2 of 3"
    assert document(opened).selection == {"till"}
    assert "Source" in said(opened)
    press(Qt.Key.Key_F3)
    assert said(opened) == "Touchpoint · Note (not written on the sheet: see the properties)"
    press(Qt.Key.Key_F3)
    assert count(opened) == "1 of 3"
    press(Qt.Key.Key_Return, SHIFT)
    assert count(opened) == "3 of 3"


def test_what_is_typed_is_found_without_enter(opened: Window, qtbot: QtBot) -> None:
    canvas(opened).setFocus()
    press(Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(focused(), "staff")
    qtbot.waitUntil(lambda: count(opened) == "1 of 3")
    QTest.keyClicks(focused(), "less")
    qtbot.waitUntil(lambda: count(opened) == "Not found")


def test_esc_gives_the_focus_back_and_takes_the_marks_away(opened: Window) -> None:
    look_for(opened, "staff")
    assert marked(opened).isVisible()
    press(Qt.Key.Key_Escape)
    assert not bar(opened).isVisible()
    assert not marked(opened).isVisible()
    assert focused() is canvas(opened)
    press(Qt.Key.Key_F3)
    assert document(opened).selection == {"till"}


def test_hits_are_marked_where_they_are_written_even_after_an_edit(opened: Window, qtbot: QtBot) -> None:
    look_for(opened, "queue")
    assert count(opened) == "1 of 1"
    document(opened).apply(EDIT, change_card(document(opened).journey, "touch", "site", text="A queue"))
    qtbot.waitUntil(lambda: count(opened).endswith("of 2"))


def test_whole_words_case_and_expressions_are_switched_by_key(opened: Window) -> None:
    look_for(opened, "s")
    assert count(opened).endswith(" of 7")
    press(Qt.Key.Key_W, ALT)
    press(Qt.Key.Key_Return)
    assert count(opened) == "Not found"
    press(Qt.Key.Key_W, ALT)
    press(Qt.Key.Key_C, ALT)
    bar(opened).term.setText("S")
    press(Qt.Key.Key_Return)
    assert count(opened) == "1 of 3"
    press(Qt.Key.Key_R, ALT)
    bar(opened).term.setText("^S[ht]")
    press(Qt.Key.Key_Return)
    assert count(opened) == "1 of 3"
    bar(opened).term.setText("(")
    press(Qt.Key.Key_Return)
    assert said(opened) == "“(” at character 1 is not closed. Write “)” behind, or “\\(” to find it."


def test_replacing_goes_on_to_the_next_hit(opened: Window) -> None:
    """What stands in place of a hit is not found again, though it holds the term."""
    look_for(opened, "staff", replacing=True)
    press(Qt.Key.Key_Tab)
    assert focused() is bar(opened).template
    QTest.keyClicks(focused(), "Our staff")
    press(Qt.Key.Key_Return)
    assert count(opened) == "2 of 3"
    press(Qt.Key.Key_Return)
    assert count(opened) == "3 of 3"
    assert "Our staff" in texts(opened)
    assert "Our staff survey" in texts(opened)
    document(opened).undo()
    assert "Staff survey" in texts(opened)


def test_all_are_replaced_in_one_step_and_locked_lanes_are_left_alone(opened: Window) -> None:
    document(opened).apply(EDIT, change_lane(document(opened).journey, "pains", locked=True))
    before = document(opened).journey
    look_for(opened, "e", replacing=True)
    bar(opened).template.setText("E")
    press(Qt.Key.Key_Return, CONTROL | ALT)
    assert said(opened).startswith("Replaced: ")
    assert said(opened).endswith("because their lanes are locked: 2.")
    assert "Long queue" in texts(opened)
    assert "LEaflEt" in texts(opened)
    document(opened).undo()
    assert document(opened).journey is before


def test_groups_of_an_expression_are_filled_in(opened: Window) -> None:
    look_for(opened, "x", replacing=True)
    press(Qt.Key.Key_R, ALT)
    bar(opened).term.setText(r"(\w+) (?<last>site|window)")
    bar(opened).template.setText("${last}: $1")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, CONTROL | ALT)
    assert {"window: Shop", "site: Web"} <= set(texts(opened))
    bar(opened).term.setText(r"window")
    bar(opened).template.setText("$7")
    press(Qt.Key.Key_Return, CONTROL | ALT)
    assert said(opened) == "The expression has no group “$7”. Nothing was replaced."


def test_a_text_that_becomes_too_long_is_refused_and_named(opened: Window) -> None:
    before = document(opened).journey
    look_for(opened, "till", replacing=True)
    bar(opened).term.setText("Ann")
    bar(opened).template.setText("Anna " * 2500)
    press(Qt.Key.Key_Return, CONTROL | ALT)
    assert said(opened) == "“Ann” would get a text that is too long: 10,000 characters fit. Nothing was replaced."
    assert document(opened).journey is before


@pytest.mark.parametrize(("field", "told"), [("hidden", "in a hidden lane"), ("collapsed", "in a folded lane")])
def test_hits_that_are_out_of_sight_are_said(opened: Window, field: str, told: str) -> None:
    document(opened).apply(EDIT, change_lane(document(opened).journey, "pains", **{field: True}))
    look_for(opened, "queue")
    assert told in said(opened)
    assert document(opened).selection == {"queue"}


def test_words_that_are_selected_in_a_field_are_looked_for(opened: Window) -> None:
    document(opened).select(["staff"])
    field = next(
        each for each in opened.findChildren(QLineEdit) if each.isVisible() and each.accessibleName() == "Owner"
    )
    field.setFocus()
    QTest.keyClicks(field, "Shop")
    field.selectAll()
    press(Qt.Key.Key_F, CONTROL)
    assert bar(opened).term.text() == "Shop"


def test_tab_goes_round_in_the_bar_and_back(opened: Window) -> None:
    look_for(opened, "staff", replacing=True)
    met = [focused()]
    press(Qt.Key.Key_Tab)
    while focused() is not met[0]:
        met.append(focused())
        press(Qt.Key.Key_Tab)
    assert len(met) == 10
    assert all(each.accessibleName() or isinstance(each, QPushButton) for each in met)
    press(Qt.Key.Key_Backtab, SHIFT)
    assert focused() is met[-1]


def test_the_buttons_do_what_the_keys_do(opened: Window) -> None:
    look_for(opened, "staff", replacing=True)
    buttons = {button.accessibleName(): button for button in bar(opened).findChildren(QToolButton)}
    QTest.mouseClick(buttons["Next"], Qt.MouseButton.LeftButton)
    assert count(opened) == "2 of 3"
    QTest.mouseClick(buttons["Previous"], Qt.MouseButton.LeftButton)
    assert count(opened) == "1 of 3"
    bar(opened).template.setText("People")
    pushes = {button.text(): button for button in bar(opened).findChildren(QPushButton)}
    QTest.mouseClick(pushes["Replace all"], Qt.MouseButton.LeftButton)
    assert said(opened) == "Replaced: 3."
    QTest.mouseClick(buttons["Close (Esc)"], Qt.MouseButton.LeftButton)
    assert not bar(opened).isVisible()


def _speaks_chinese(settings: Settings) -> Settings:
    return replace(settings, language="zh-Hans")


def _is_dark(settings: Settings) -> Settings:
    return replace(settings, appearance="dark")


@pytest.mark.parametrize("change", [_speaks_chinese, _is_dark])
def test_the_bar_stays_when_the_window_looks_another_way(
    opened: Window, change: Callable[[Settings], Settings]
) -> None:
    """I am at the second hit with something to put in its place. In another language or in the dark I still am."""
    look_for(opened, "staff", replacing=True)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_W, ALT)
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "People")
    selection, zoom = document(opened).selection, canvas(opened).zoom
    opened.prefer(change)
    assert bar(opened).isVisible()
    assert (bar(opened).term.text(), bar(opened).template.text()) == ("staff", "People")
    assert bar(opened).looked_for.words
    assert "2" in count(opened)
    assert "3" in count(opened)
    assert focused() is bar(opened).template
    assert (document(opened).selection, canvas(opened).zoom) == (selection, zoom)
    assert marked(opened).isVisible()
    press(Qt.Key.Key_F3)
    assert "3" in count(opened)


def test_a_closed_bar_knows_what_was_looked_for_in_another_language(opened: Window) -> None:
    look_for(opened, "staff")
    press(Qt.Key.Key_Escape)
    opened.set_language("zh-Hant")
    assert not bar(opened).isVisible()
    canvas(opened).setFocus()
    press(Qt.Key.Key_F3)
    assert document(opened).selection == {"till"}


def test_esc_goes_to_the_hit_on_the_map_and_back_where_there_is_none(opened: Window) -> None:
    """I look for something from the form of a card. At a hit Esc leads onto the map, where Enter edits it."""
    document(opened).select(["staff"])
    field = next(
        each for each in opened.findChildren(QLineEdit) if each.isVisible() and each.accessibleName() == "Owner"
    )
    for term, after in (("nobody has this", field), ("queue", canvas(opened))):
        field.setFocus()
        press(Qt.Key.Key_F, CONTROL)
        QTest.keyClicks(focused(), term)
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Escape)
        assert focused() is after
    assert document(opened).selection == {"queue"}


def test_the_ways_of_looking_are_commands_with_keys_that_can_be_changed(opened: Window) -> None:
    keys = {"find-words": ("F9",), "replace-all": ("Ctrl+B",)}
    opened.prefer(lambda settings: replace(settings, shortcuts=keys))
    canvas(opened).setFocus()
    press(Qt.Key.Key_F9)
    assert bar(opened).isVisible()
    assert bar(opened).looked_for.words
    whole = next(action for action in opened.actions() if action.text() == "Whole words")
    assert whole.isChecked()
    tips = [button.toolTip() for button in bar(opened).findChildren(QToolButton)]
    assert any("Whole words (F9)" in tip for tip in tips)
    bar(opened).term.setText("staff")
    press(Qt.Key.Key_B, CONTROL)
    assert bar(opened).template.isVisible()
    bar(opened).template.setText("People")
    press(Qt.Key.Key_B, CONTROL)
    assert said(opened).startswith("Replaced: 3")


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_H])
def test_the_lines_are_seen_before_anything_is_found(opened: Window, key: Qt.Key) -> None:
    canvas(opened).setFocus()
    press(key, CONTROL)
    for line in (bar(opened).term, bar(opened).template):
        assert not line.isVisible() or bar(opened).rect().contains(line.geometry())
    assert bar(opened).height() >= bar(opened).term.height()


def test_a_hit_in_an_action_leads_to_its_form_while_the_keys_stay_in_the_bar(opened: Window) -> None:
    actions = (
        Action(id="one", title="Write a list"),
        Action(id="two", title="Hire somebody", owner="Ana", note="For the Sundays"),
    )
    document(opened).apply(EDIT, changed(document(opened).journey, actions=actions))
    look_for(opened, "sundays")
    assert count(opened) == "1 of 1"
    assert said(opened) == "Action · Note (in the list of actions)"
    assert focused() is bar(opened).term
    panel = opened.findChild(ActionsPanel)
    assert isinstance(panel, ActionsPanel)
    assert panel.isVisible()
    assert "Hire somebody" in [field.text() for field in panel.findChildren(QLineEdit)]
    bar(opened).term.setText("list")
    press(Qt.Key.Key_Return)
    assert "Write a list" in [field.text() for field in panel.findChildren(QLineEdit)]
    look_for(opened, "sundays", replacing=True)
    bar(opened).template.setText("weekends")
    bar(opened).template.setFocus()
    press(Qt.Key.Key_Return)
    assert document(opened).journey.actions[1].note == "For the weekends"
