"""A person changes curves, their scale and flows beside the map."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QLineEdit, QListWidget, QTableView
from pytestqt.qtbot import QtBot

from cjm_desktop.edits.curves import resize_scale
from cjm_desktop.edits.vocabulary import add_word
from cjm_desktop.model.lanes import EmotionLane
from cjm_desktop.model.records import OwnMoment
from cjm_desktop.words import Text
from tests.unit.app.test_inspector import Desk
from tests.unit.edits.sample import curve

_CHANGE = Text("Edit", "Edit text")


def levels(desk: Desk) -> list[tuple[str, str]]:
    lane = next(lane for lane in desk.document.journey.lanes if isinstance(lane, EmotionLane))
    return [(level.label, level.face) for level in lane.levels]


def choose(desk: Desk, name: str, option: str) -> None:
    box = desk.go_to(QComboBox, name)
    box.setCurrentIndex(box.findText(option))


def type_into(desk: Desk, name: str, text: str) -> None:
    spin = desk.go_to(QDoubleSpinBox, name)
    spin.selectAll()
    QTest.keyClicks(spin, text)


def test_a_scale_gets_levels_with_names_and_faces(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "feel")
    choose(desk, "Levels", "3")
    assert levels(desk) == [("", "")] * 3
    QTest.keyClicks(desk.go_to(QLineEdit, "Name of level 3"), "Great")
    QTest.keyClicks(desk.go_to(QLineEdit, "Name of level 1"), "Bad")
    choose(desk, "Face of level 3", "😍")
    assert levels(desk) == [("Bad", ""), ("", ""), ("Great", "😍")]
    choose(desk, "Levels", "5")
    assert levels(desk) == [("Bad", ""), ("", ""), ("", ""), ("", ""), ("Great", "😍")], "the ends stay the ends"
    choose(desk, "Levels", "2")
    assert levels(desk) == [("Bad", ""), ("Great", "😍")]
    choose(desk, "Levels", "Usual five")
    assert levels(desk) == []
    desk.document.undo()
    assert levels(desk) == [("Bad", ""), ("", ""), ("Great", "😍")], "one visit to a field is one step"
    assert desk.find(QLineEdit, "Name of level 3").text() == "Great"


def test_two_faces_on_a_level_are_refused_in_a_sentence(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "feel")
    desk.document.apply(_CHANGE, resize_scale(desk.document.journey, "feel", 2))
    box = desk.go_to(QComboBox, "Face of level 2")
    box.setEditText("👩‍👩‍👧")
    assert levels(desk)[1] == ("", "👩‍👩‍👧"), "it is one face"
    box.setEditText("👍👎")
    assert "One face fits here. The map keeps what it had." in desk.said
    assert levels(desk)[1] == ("", "👩‍👩‍👧")


def test_a_curve_gets_a_colour_and_loses_it_again(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "feel")
    box = desk.go_to(QComboBox, "Colour")
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert curve(desk.document.journey).colour == box.itemData(2)
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert curve(desk.document.journey).colour is None


def test_a_selected_point_shows_all_that_is_known_of_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "mood@ride")
    assert desk.said[0] == "Ann · Ride"
    QTest.keyClicks(desk.go_to(QLineEdit, "What is felt: Ride"), "!")
    type_into(desk, "Feeling", "-40")
    type_into(desk, "Ratings from", "-80")
    type_into(desk, "Ratings to", "10")
    type_into(desk, "How many ratings", "38")
    QTest.keyClicks(desk.go_to(QLineEdit, "Source"), "Survey")
    choose(desk, "How sure", "Assumed")
    point = curve(desk.document.journey).points[1]
    assert (point.text, point.value, point.low, point.high) == ("!Wet", -0.4, -0.8, 0.1)
    assert (point.count, point.source, point.assumed) == (38, "Survey", True)


def test_a_selected_gap_becomes_a_point_and_a_gap_again(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "mood@try")
    spin = desk.go_to(QDoubleSpinBox, "Feeling")
    assert spin.text() == "Gap"
    type_into(desk, "Feeling", "25")
    assert [(point.step, point.value) for point in curve(desk.document.journey).points][1] == ("try", 0.25)
    type_into(desk, "Feeling", "-100")
    QTest.keyClick(spin, Qt.Key.Key_Down)
    assert [point.step for point in curve(desk.document.journey).points] == ["look", "ride"]
    assert spin.text() == "Gap"


def bend(table: QTableView, row: int, typed: str) -> None:
    """Write the feeling of a step into the table, a digit at a time."""
    table.setCurrentIndex(table.model().index(row, 0))
    QTest.keyClick(table, Qt.Key.Key_F2)
    spin = table.findChildren(QDoubleSpinBox)[-1]
    spin.selectAll()
    QTest.keyClicks(spin, typed)
    QTest.keyClick(spin, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt closes it later


def test_what_is_written_in_one_visit_to_a_cell_is_one_step(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "feel")
    table = desk.go_to(QTableView, "Points of the curve")
    for row, typed in ((0, "25"), (2, "35"), (2, "45")):
        bend(table, row, typed)
    values: list[tuple[float, ...]] = []
    while desk.document.undo_label is not None:
        values.append(tuple(point.value for point in curve(desk.document.journey).points))
        desk.document.undo()
    assert values == [(0.25, 0.45), (0.25, 0.35), (0.25, -0.5)]


def test_below_the_table_stands_what_is_known_of_the_step_one_is_at(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "feel")
    table = desk.go_to(QTableView, "Points of the curve")
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    type_into(desk, "Ratings to", "20")
    assert curve(desk.document.journey).points[1].high == 0.2
    desk.document.undo()
    assert curve(desk.document.journey).points[1].high is None


def test_a_drop_off_says_what_is_lost_and_becomes_a_way_when_it_leads_somewhere(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "leave")
    QTest.keyClicks(desk.go_to(QLineEdit, "What is lost"), "a year's interest")
    assert desk.document.journey.flows[1].lost == "a year's interest"
    choose(desk, "To", "Ride")
    flow = desk.document.journey.flows[1]
    assert (flow.kind, flow.to) == ("skip", "ride")
    box = desk.find(QComboBox, "To")
    assert box.hasFocus(), "the form changed under the hands"
    choose(desk, "To", "Leaves the journey")
    flow = desk.document.journey.flows[1]
    assert (flow.kind, flow.to, flow.lost) == ("drop-off", None, "a year's interest")


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (OwnMoment(id="own1", name="AHA", meaning="It works"), "AHA: It works"),
        (OwnMoment(id="own1", name="AHA"), "AHA"),
        (OwnMoment(id="own1", replaces="zmot", name="GOOGLE", meaning="Looking it up"), "GOOGLE: Looking it up"),
    ],
)
def test_a_step_can_be_a_moment_of_truth_of_the_maps_own(qtbot: QtBot, moment: OwnMoment, shown: str) -> None:
    desk = Desk(qtbot, "look")
    desk.document.apply(_CHANGE, add_word(desk.document.journey, moment))
    choose(desk, "Moment of truth", shown)
    assert desk.document.journey.stages[0].steps[0].moment == (moment.replaces or "own1")


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_means_what_the_focus_is_at_and_not_the_lane(qtbot: QtBot, key: Qt.Key) -> None:
    """I press Delete in the table of points, then in the list of curves. A point goes, then a curve; the lane stays."""
    desk = Desk(qtbot, "feel")
    points = curve(desk.document.journey).points
    table = desk.go_to(QTableView, "Points of the curve")
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, key)
    assert curve(desk.document.journey).points == points[1:]
    QTest.keyClick(desk.go_to(QListWidget, "Curves"), key)
    lane = next(lane for lane in desk.document.journey.lanes if isinstance(lane, EmotionLane))
    assert "mood" not in [each.id for each in lane.curves]
    desk.document.undo()
    assert curve(desk.document.journey).points == points[1:]
