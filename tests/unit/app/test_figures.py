"""The form of a lane of figures, with the keys of a spreadsheet."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMainWindow, QTableView, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.inspector import Inspector
from cjm_desktop.app.window import Window
from cjm_desktop.document import Document
from cjm_desktop.edits.lanes import add_lane, change_lane
from cjm_desktop.model.kinds import METRICS
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text, say
from tests.unit.edits.sample import sample

W = TypeVar("W", bound=QWidget)
Key = Qt.Key


def with_figures() -> JourneyMap:
    values = (MetricValue(step="look", value=1250.5, before=1100, count=38), MetricValue(step="ride", value=3))
    return add_lane(sample(), MetricLane(id="rate", kind="metric", metric="cost", values=values))


class Desk:
    """A window with the inspector of the lane; Delete would delete what is selected."""

    def __init__(self, qtbot: QtBot) -> None:
        self.document = Document(with_figures())
        self.document.select(["rate"])
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.inspector = Inspector(self.document, "en")
        self.window.setCentralWidget(self.inspector)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.table = self.find(QTableView, "Figures")
        self.table.setFocus()

    def find(self, kind: type[W], name: str) -> W:
        found = [w for w in self.inspector.findChildren(kind) if w.accessibleName() == name and w.isVisible()]
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(focused(), key, held)
        QApplication.processEvents()  # Qt takes what was written over in a turn of its own

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(focused(), letter)

    def go(self, row: int, column: int = 0) -> None:
        self.table.setCurrentIndex(self.table.model().index(row, column))

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.key(Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    @property
    def at(self) -> tuple[int, int]:
        return self.table.currentIndex().row(), self.table.currentIndex().column()

    @property
    def lane(self) -> MetricLane:
        return next(lane for lane in self.document.journey.lanes if isinstance(lane, MetricLane))

    @property
    def figures(self) -> dict[str, float]:
        return {value.step: value.value for value in self.lane.values}

    @property
    def said(self) -> list[str]:
        labels = self.inspector.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.property("role") == "complaint"]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_the_table_shows_every_step_with_its_figure(desk: Desk) -> None:
    model = desk.table.model()
    shown = [[model.index(row, column).data() for column in range(5)] for row in range(3)]
    assert shown == [["1,250.5", "1,100", "", "38", ""], ["", "", "", "", ""], ["3", "", "", "", ""]]
    vertical = Qt.Orientation.Vertical
    assert [model.headerData(row, vertical) for row in range(3)] == ["Look", "Try", "Ride"]


def test_figures_are_typed_down_with_enter(desk: Desk) -> None:
    """I type a figure, press Enter, am one row lower and type the next, with a decimal comma."""
    desk.go(0)
    desk.type("12")
    desk.key(Key.Key_Return)
    assert desk.at == (1, 0)
    desk.type("13,5")
    desk.key(Key.Key_Return)
    assert desk.figures == {"look": 12, "try": 13.5, "ride": 3}
    desk.document.undo()
    assert desk.figures == {"look": 12, "ride": 3}


def test_tab_goes_on_to_the_right_and_to_the_next_row(desk: Desk) -> None:
    desk.go(0)
    for text in ("12", "10", "15", "40", "Till"):
        desk.type(text)
        desk.key(Key.Key_Tab)
    assert desk.at == (1, 0)
    first = desk.lane.values[0]
    assert (first.value, first.before, first.target, first.count, first.source) == (12, 10, 15, 40, "Till")
    desk.key(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.at == (0, 4)


def test_nobody_is_caught_in_the_table(desk: Desk) -> None:
    desk.go(2, 4)
    desk.key(Key.Key_Tab)
    assert not desk.table.hasFocus()
    desk.table.setFocus()
    desk.go(0)
    desk.key(Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert not desk.table.hasFocus()


@pytest.mark.parametrize(
    ("row", "column", "text", "sentence"),
    [
        (0, 0, "lots", "“lots” is no number. Write a figure such as 12.5."),
        (0, 3, "2.5", "“2.5” is no whole number. Write how many were asked or counted."),
        (0, 4, "x" * 10_001, "This is too long: 10,000 characters fit. The map keeps what it had."),
    ],
)
def test_what_is_no_figure_is_told_below(desk: Desk, row: int, column: int, text: str, sentence: str) -> None:
    before = desk.document.journey
    desk.go(row, column)
    desk.key(Key.Key_F2)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText(text)
    desk.key(Key.Key_Return)
    assert desk.said == [sentence]
    assert desk.document.journey is before
    desk.go(0)
    desk.type("5")
    desk.key(Key.Key_Return)
    assert desk.said == []


def test_what_is_said_about_a_figure_waits_for_the_figure(desk: Desk) -> None:
    desk.go(1, 2)
    desk.type("5")
    assert desk.table.hasFocus()
    assert desk.figures == {"look": 1250.5, "ride": 3}


def test_a_column_of_a_spreadsheet_fills_downwards_as_one_step(desk: Desk) -> None:
    desk.go(0)
    desk.paste("1,5\r\n1 250\r\n−3\r\n")
    assert desk.figures == {"look": 1.5, "try": 1250, "ride": -3}
    desk.document.undo()
    assert desk.figures == {"look": 1250.5, "ride": 3}
    assert desk.document.undo_label is None


def test_columns_beside_each_other_are_pasted_too(desk: Desk) -> None:
    desk.go(1)
    desk.paste("5\t4\t6\t100\tShop\n7\t8")
    assert [(value.value, value.before, value.source) for value in desk.lane.values[1:]] == [(5, 4, "Shop"), (7, 8, "")]


def test_nothing_is_pasted_where_a_line_is_no_number(desk: Desk) -> None:
    before = desk.document.journey
    desk.go(0)
    desk.paste("1\nfew\n3")
    assert desk.said == ["Line 2 cannot be pasted, so nothing was. “few” is no number. Write a figure such as 12.5."]
    assert desk.document.journey is before


def test_lines_without_a_step_are_told(desk: Desk) -> None:
    desk.go(1)
    desk.paste("1\n2\n3\n4")
    assert desk.figures == {"look": 1250.5, "try": 1, "ride": 2}
    assert desk.said == ["The map has no steps for the last 2 lines; the others were pasted."]


def test_delete_clears_figures_and_not_the_lane(desk: Desk) -> None:
    desk.go(0)
    desk.key(Key.Key_Delete)
    assert desk.figures == {"ride": 3}


def test_what_is_measured_changes_unit_and_name(desk: Desk) -> None:
    title, unit = desk.find(QLineEdit, "Title"), desk.find(QLineEdit, "Unit")
    assert (title.placeholderText(), unit.placeholderText()) == ("Cost", "")
    choice = desk.find(QComboBox, "What is measured")
    choice.setFocus()
    choice.setCurrentIndex(list(METRICS).index("duration"))
    assert desk.lane.metric == "duration"
    assert (title.placeholderText(), unit.placeholderText()) == ("Duration", "min")
    assert choice.hasFocus()
    for name, index, field in (("Shown as", 1, "line"), ("What is better", 1, "higher")):
        desk.find(QComboBox, name).setCurrentIndex(index)
        assert field in desk.lane.model_dump_json()


def test_the_target_of_all_steps_may_be_left_out(desk: Desk) -> None:
    field = desk.find(QLineEdit, "Target of all steps")
    for text, target, said in (("1,5", 1.5, 0), ("soon", 1.5, 1), ("", None, 0)):
        field.setFocus()
        field.selectAll()
        desk.key(Key.Key_Delete)
        desk.type(text)
        desk.key(Key.Key_Return)
        assert (desk.lane.target, len(desk.said)) == (target, said)


@pytest.fixture
def opened(window: Window, tmp_path: Path) -> Window:
    path = tmp_path / "figures.cjm"
    path.write_bytes(to_bytes(with_figures()))
    window.open_path(path)
    return window


def test_the_insert_menu_offers_each_metric_by_name(opened: Window) -> None:
    assert opened.document is not None
    for kind, metric in METRICS.items():
        action = next(each for each in opened.actions() if each.text() == say(metric.name, "en"))
        action.trigger()
        lanes = [lane for lane in opened.document.journey.lanes if isinstance(lane, MetricLane)]
        assert kind in [lane.metric for lane in lanes if lane.id != "rate"]


def test_a_figure_too_small_on_the_sheet_is_typed_in_the_table(opened: Window) -> None:
    canvas = opened.canvas
    assert canvas is not None
    canvas.zoom_to(0.4)
    canvas.edit_figure_elsewhere.emit("rate", "try")
    for digit in "77":
        QTest.keyClicks(focused(), digit)
    QTest.keyClick(focused(), Key.Key_Return)
    QApplication.processEvents()
    assert opened.document is not None
    assert '"step":"try","value":77.0' in opened.document.journey.model_dump_json()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_figures_of_a_locked_lane_are_as_they_are(desk: Desk) -> None:
    desk.document.apply(Text("Edit", "Lock"), change_lane(desk.document.journey, "rate", locked=True))
    assert not desk.table.isEnabled()
    desk.document.undo()
    assert desk.table.isEnabled()
