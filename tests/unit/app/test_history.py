"""The history as a list in which one goes back and forth."""

import statistics
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from cjm_desktop.app.history import HistoryPanel
from cjm_desktop.app.widgets.appearance import dress
from cjm_desktop.app.widgets.colours import LIGHT
from cjm_desktop.app.window import Window
from cjm_desktop.document import Document
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.words import LANGUAGES, Language, Text
from tests.unit.app.hands import CONTROL, SHIFT
from tests.unit.edits.sample import sample

RENAME = Text("Edit", "Edit text")
CLEAR = Text("Edit", "Clear sample content")
HIDDEN = Qt.ItemDataRole.AccessibleTextRole


def rename(document: Document, title: str) -> None:
    document.apply(RENAME, change_journey(document.journey, title=title))


class Panel:
    """What a person sees of the panel and does to it."""

    def __init__(self, bot: QtBot, document: Document, language: Language = "en") -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, LIGHT, language)
        self.widget = HistoryPanel(document, language)
        bot.addWidget(self.widget)
        self.widget.resize(280, 400)
        self.widget.show()
        table = self.widget.findChild(QTableView)
        assert isinstance(table, QTableView)
        self.table = table

    def index(self, row: int) -> QModelIndex:
        return self.table.model().index(row, 0)

    @property
    def names(self) -> list[str]:
        return [self.index(row).data() for row in range(self.table.model().rowCount())]

    @property
    def told(self) -> list[str]:
        return [self.index(row).data(HIDDEN) for row in range(self.table.model().rowCount())]

    def area(self, row: int) -> QRect:
        return self.table.visualRect(self.index(row))

    def click(self, row: int) -> None:
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=self.area(row).center())

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.table, key)

    def picture(self, row: int) -> QImage:
        return self.table.viewport().grab(self.area(row)).toImage()


def edited() -> Document:
    """A map that was changed four times, saved after the second and taken back by one."""
    document = Document(sample())
    for title in "AB":
        rename(document, title)
    document.mark_saved(document.journey)
    for title in "CD":
        rename(document, title)
    document.undo()
    return document


def test_steps_stand_below_each_other_in_words_of_the_interface(qtbot: QtBot) -> None:
    document = Document(sample())
    rename(document, "A")
    document.apply(CLEAR, change_journey(document.journey, title=""))
    for language in LANGUAGES:
        names = Panel(qtbot, document, language).names
        assert len(set(names)) == 3
        assert (names == ["Beginning", "Edit text", "Clear sample content"]) == (language == "en")


def test_a_screen_reader_hears_where_one_is_what_was_taken_back_and_what_is_saved(qtbot: QtBot) -> None:
    panel = Panel(qtbot, edited())
    assert panel.table.accessibleName() == "History"
    assert panel.told == [
        "Beginning",
        "Edit text",
        "Edit text, saved",
        "Edit text, the map is here now",
        "Edit text, taken back",
    ]


def test_done_present_taken_back_and_saved_steps_look_different(qtbot: QtBot) -> None:
    document = edited()
    panel = Panel(qtbot, document)
    panel.table.clearSelection()
    pictures = [panel.picture(row) for row in range(1, 5)]
    assert [one == other for place, one in enumerate(pictures) for other in pictures[place + 1 :]] == [False] * 6


def test_a_click_goes_to_a_step_with_one_change_and_forth_again(qtbot: QtBot) -> None:
    document = edited()
    panel = Panel(qtbot, document)
    told: list[str] = []
    document.subscribe(lambda before, after: told.append(f"{before.title} {after.title}"))
    panel.click(1)
    panel.click(4)
    assert told == ["C A", "A D"]


def test_arrows_look_and_enter_goes(qtbot: QtBot) -> None:
    document = edited()
    panel = Panel(qtbot, document)
    panel.table.setFocus()
    panel.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert (document.place, panel.table.currentIndex().row()) == (3, 1)
    panel.press(Qt.Key.Key_Return)
    assert document.place == 1
    panel.press(Qt.Key.Key_Home, Qt.Key.Key_Enter)
    assert document.place == 0


ACTS: dict[str, Callable[[Document], None]] = {
    "undo": Document.undo,
    "redo": Document.redo,
    "edit": lambda document: rename(document, "E"),
    "go": lambda document: document.go(0),
}


@pytest.mark.parametrize("act", ACTS)
def test_the_list_follows_whatever_is_done(qtbot: QtBot, act: str) -> None:
    document = edited()
    panel = Panel(qtbot, document)
    ACTS[act](document)
    assert len(panel.names) == len(document.places)
    assert panel.table.currentIndex().row() == document.place
    assert [row for row, told in enumerate(panel.told) if "here now" in told] == [document.place]


def test_steps_that_are_no_longer_kept_leave_the_list(qtbot: QtBot) -> None:
    document = Document(sample(), memory=20_000)
    panel = Panel(qtbot, document)
    model = panel.table.model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is model
    for number in range(50):
        rename(document, f"{number} {'x' * 500}")
        if number % 7 == 0:
            document.go(document.places[len(document.places) // 2])
    assert len(panel.names) == len(document.places) < 30
    assert panel.names[0] == "Earlier steps are no longer kept"
    panel.click(0)
    assert document.place == document.places[0] > 0


def test_a_list_that_was_hidden_shows_where_one_is_when_it_is_seen_again(qtbot: QtBot) -> None:
    document = edited()
    panel = Panel(qtbot, document)
    panel.widget.hide()
    for number in range(100):
        rename(document, str(number))
    panel.widget.show()
    row = panel.table.currentIndex().row()
    assert row == document.place
    assert panel.table.viewport().rect().contains(panel.area(row))


def seconds_of_an_edit(bot: QtBot, steps: int) -> float:
    document = Document(sample())
    for number in range(steps):
        rename(document, str(number))
    panel = Panel(bot, document)
    times: list[float] = []
    for number in range(30):
        QApplication.processEvents()
        start = time.process_time()
        rename(document, f"more {number}")
        document.undo()
        panel.table.viewport().repaint()
        times.append(time.process_time() - start)
    return statistics.median(times)


def test_ten_thousand_steps_are_followed_as_quickly_as_a_hundred(qtbot: QtBot) -> None:
    assert seconds_of_an_edit(qtbot, 10_000) < 3 * seconds_of_an_edit(qtbot, 100)


def test_the_history_is_shown_by_menu_and_key_and_stays_in_another_language(opened: Window) -> None:
    assert opened.document is not None
    rename(opened.document, "A")
    assert opened.sides is not None
    QTest.keyClick(opened, Qt.Key.Key_Y, CONTROL | SHIFT)
    assert opened.sides.is_shown("history")
    table = QApplication.focusWidget()
    assert isinstance(table, QTableView)
    action = next(each for each in opened.actions() if each.text() == "History")
    assert action.isChecked()
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.document.place == 0
    opened.set_language("zh-Hans")
    assert opened.sides.is_shown("history")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    rename(opened.document, "B")
    opened.set_language("en")
    next(each for each in opened.actions() if each.text() == "History").trigger()
    assert opened.sides.is_shown("properties")


def test_what_is_being_written_is_a_step_before_one_goes_elsewhere(opened: Window) -> None:
    assert opened.document is not None
    assert opened.canvas is not None
    rename(opened.document, "A")
    QTest.keyClick(opened, Qt.Key.Key_Y, CONTROL | SHIFT)
    opened.document.select(["c"])
    opened.canvas.zoom_to(1.0)
    opened.canvas.setFocus()
    QTest.keyClick(opened.canvas, Qt.Key.Key_F2)
    QTest.keyClicks(opened.canvas, "New words")
    table = opened.findChild(QTableView)
    assert isinstance(table, QTableView)
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(0, 0)).center()
    )
    assert (opened.document.place, len(opened.document.places)) == (0, 3)
    opened.document.go(2)
    assert "New words" in opened.document.journey.model_dump_json()
