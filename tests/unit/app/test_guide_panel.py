"""The guide beside the map follows it, and leads to where something is done."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.guide.line import Line
from cjm_desktop.app.guide.panel import GuidePanel
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.canvas.sample import sample

CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
EDIT = Text("Test", "Edit")
FIRST = "Define the target customer"


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


def panel(qtbot: QtBot, window: Window) -> GuidePanel:
    assert window.sides is not None
    shown = window.sides.show("guide")
    assert isinstance(shown, GuidePanel)
    qtbot.waitUntil(lambda: bool(visible(shown)), timeout=5000)
    return shown


def visible(whole: QWidget) -> list[Line]:
    return [line for line in whole.findChildren(Line) if line.isVisible()]


def line(whole: QWidget, name: str) -> Line:
    return next(each for each in visible(whole) if each.text() == name)


def press(whole: QWidget, name: str) -> None:
    QTest.mouseClick(line(whole, name), Qt.MouseButton.LeftButton)


def test_the_first_step_that_is_not_done_is_open_and_others_unfold(qtbot: QtBot, opened: Window) -> None:
    guide = panel(qtbot, opened)
    assert [each.text() for each in visible(guide)][:2] == [FIRST, "Name a persona"]
    assert "Keep monitoring and improving" in [each.text() for each in visible(guide)]
    press(guide, "List the touchpoints")
    assert line(guide, "Name the stages").isVisible()
    press(guide, "List the touchpoints")
    assert "Name the stages" not in [each.text() for each in visible(guide)]


def test_it_follows_the_map(qtbot: QtBot, opened: Window) -> None:
    guide = panel(qtbot, opened)
    bar = guide.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    before = bar.value()
    head = line(guide, FIRST)
    assert head.accessibleName() == "Step 1: Define the target customer, 1 of 4 done, unfolded"
    document(opened).apply(EDIT, change_journey(document(opened).journey, scenario="A bicycle"))
    qtbot.waitUntil(lambda: bar.value() > before, timeout=5000)
    assert head.accessibleName() == "Step 1: Define the target customer, 2 of 4 done, unfolded"
    document(opened).undo()
    qtbot.waitUntil(lambda: bar.value() == before, timeout=5000)


@pytest.mark.parametrize(
    ("step", "task", "field"),
    [
        (FIRST, "Describe the scenario: the situation and the wish", "Scenario"),
        (FIRST, "Note what each persona wants: goals or needs", "Personas"),
        ("Keep monitoring and improving", "Review the map in time: monthly does most good", "Note on the review"),
    ],
)
def test_a_task_of_the_map_leads_to_its_form(qtbot: QtBot, opened: Window, step: str, task: str, field: str) -> None:
    guide = panel(qtbot, opened)
    document(opened).select(["till"])
    if step != FIRST:
        press(guide, step)
    press(guide, task)
    assert document(opened).selection == frozenset()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == field
    assert focus.isVisible()


def test_a_task_starts_a_card_where_the_first_is_missing(qtbot: QtBot, opened: Window) -> None:
    guide = panel(qtbot, opened)
    press(guide, "List the touchpoints")
    press(guide, "Find the touchpoints of each stage")
    lanes = [lane for lane in document(opened).journey.lanes if isinstance(lane, CardLane)]
    assert [card.step for card in lanes[0].cards][-1] == "ride"
    assert document(opened).selection == {lanes[0].cards[-1].id}


def test_a_task_leads_to_the_card_that_lacks_something(qtbot: QtBot, opened: Window) -> None:
    guide = panel(qtbot, opened)
    press(guide, "List the touchpoints")
    press(guide, "Say the channel of each touchpoint: online, offline, mobile")
    assert document(opened).selection == {"staff"}


def test_one_goes_about_by_keys(qtbot: QtBot, opened: Window) -> None:
    guide = panel(qtbot, opened)
    assert opened.sides is not None
    opened.sides.show("cards")
    canvas(opened).setFocus()
    QTest.keyClick(canvas(opened), Qt.Key.Key_G, CONTROL_ALT)
    assert opened.sides.is_shown("guide")
    assert line(guide, FIRST).hasFocus()
    QTest.keyClick(line(guide, FIRST), Qt.Key.Key_Up)
    assert line(guide, FIRST).hasFocus()
    QTest.keyClick(line(guide, FIRST), Qt.Key.Key_Down)
    assert line(guide, "Name a persona").hasFocus()
    QTest.keyClick(line(guide, "Name a persona"), Qt.Key.Key_Up)
    QTest.keyClick(line(guide, FIRST), Qt.Key.Key_Return)
    assert "Name a persona" not in [each.text() for each in visible(guide)]
    assert line(guide, FIRST).accessibleName().endswith("folded")
    QTest.keyClick(line(guide, FIRST), Qt.Key.Key_Space)
    assert line(guide, "Name a persona").isVisible()


def test_lines_are_as_high_as_their_words_and_have_names(qtbot: QtBot, opened: Window) -> None:
    guide = panel(qtbot, opened)
    for head in [each.text() for each in visible(guide) if each.text() != FIRST and each.font().bold()]:
        press(guide, head)
    qtbot.wait(50)
    for each in visible(guide):
        room = each.fontMetrics().boundingRect(0, 0, each.width() - 60, 1000, Qt.TextFlag.TextWordWrap, each.text())
        assert each.height() >= room.height()
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    assert all(label.text() for label in guide.findChildren(QLabel) if label.isVisible())
