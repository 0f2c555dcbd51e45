"""A person says how often a map is reviewed, marks it as reviewed, and sees how the figures went."""

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files.times import today
from cjm_desktop.edits.metrics import set_figure
from cjm_desktop.edits.reviews import add_review, review_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text
from tests.unit.app.beside import Desk
from tests.unit.edits.sample import sample

LEFT = Qt.MouseButton.LeftButton
EDIT = Text("Test", "Edit")
TODAY = today()


def measured() -> JourneyMap:
    values = tuple(MetricValue(step=step, value=4) for step in ("look", "try"))
    lane = MetricLane(id="stars", kind="metric", title="Stars", values=values)
    journey = sample()
    return changed(journey, lanes=(*journey.lanes, lane))


def earlier(journey: JourneyMap, days: int, by: str = "", note: str = "") -> JourneyMap:
    """Return a map that was reviewed so many days ago."""
    return add_review(journey, review_of(journey, f"r{days}", TODAY - dt.timedelta(days), by, note))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, journey=measured())


def said(desk: Desk) -> list[str]:
    return [label.text() for label in desk.inspector.findChildren(QLabel) if label.isVisible() and label.text()]


def button(desk: Desk, name: str) -> QAbstractButton:
    every = desk.inspector.findChildren(QAbstractButton)
    return next(b for b in every if b.isVisible() and name in (b.text(), b.accessibleName()))


def test_a_map_is_marked_as_reviewed_by_key(desk: Desk) -> None:
    """I write what I found and my name, and press the button. It is one step, with the figures of today."""
    assert "Not reviewed yet." in said(desk)
    note = next(w for w in desk.inspector.findChildren(QPlainTextEdit) if w.accessibleName() == "Note on the review")
    note.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(note, "Queues are shorter")
    assert desk.document.drafts.on(desk.document.journey).reviews[0].note == "Queues are shorter"
    QTest.keyClick(note, Qt.Key.Key_Tab)
    by = QApplication.focusWidget()
    assert isinstance(by, QLineEdit)
    QTest.keyClicks(by, "Ann")
    QTest.keyClick(by, Qt.Key.Key_Tab)
    press = QApplication.focusWidget()
    assert isinstance(press, QAbstractButton)
    QTest.keyClick(press, Qt.Key.Key_Space)
    (review,) = desk.document.journey.reviews
    assert (review.date, review.by, review.note) == (TODAY, "Ann", "Queues are shorter")
    assert {reading.lane: reading.value for reading in review.figures}["stars"] == 4
    assert note.toPlainText() == ""
    assert desk.document.drafts.on(desk.document.journey) is desk.document.journey
    assert any(line.startswith("The next review is due on ") for line in said(desk))
    assert "Queues are shorter" in said(desk)
    desk.document.undo()
    assert desk.document.journey.reviews == ()
    assert "Not reviewed yet." in said(desk)


def test_a_note_that_was_not_given_goes_with_its_form(desk: Desk) -> None:
    """The form goes, as when another language is chosen; no one asks its fields any more what is written in them."""
    note = next(w for w in desk.inspector.findChildren(QPlainTextEdit) if w.accessibleName() == "Note on the review")
    QTest.keyClicks(note, "Queues are shorter")
    desk.inspector.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.document.written is desk.document.journey


def test_the_rhythm_is_chosen_and_says_when_a_review_is_due(desk: Desk) -> None:
    desk.document.apply(EDIT, earlier(desk.document.journey, 100))
    assert any(line.startswith("⚠ A review has been due since ") for line in said(desk))
    every = desk.inspector.findChildren(QComboBox)
    box = next(w for w in every if w.accessibleName() == "How often this map is reviewed")
    assert box.currentText() == "Monthly"
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert desk.document.journey.review_months == 6
    assert any(line.startswith("The next review is due on ") for line in said(desk))
    QTest.keyClick(box, Qt.Key.Key_End)
    assert desk.document.journey.review_months == 0
    assert "No review is planned." in said(desk)


def test_a_rhythm_of_a_file_that_is_not_offered_is_shown(qtbot: QtBot) -> None:
    desk = Desk(qtbot, journey=changed(measured(), review_months=5))
    every = desk.inspector.findChildren(QComboBox)
    assert "Every 5 months" in [box.currentText() for box in every if box.isVisible()]


def test_what_has_changed_since_the_last_review_is_said_in_words(desk: Desk) -> None:
    assert "±0" not in said(desk)
    desk.document.apply(EDIT, earlier(desk.document.journey, 10))
    assert "±0" in said(desk)
    desk.document.apply(EDIT, set_figure(desk.document.journey, "stars", "look", value=3))
    assert {"3.5", "−0.5, worse"} <= set(said(desk))
    desk.document.apply(EDIT, set_figure(desk.document.journey, "stars", "look", value=6))
    assert {"5", "+1, better"} <= set(said(desk))


def test_the_form_of_a_map_with_reviews_opens_no_window_of_its_own(qtbot: QtBot) -> None:
    before = set(QApplication.topLevelWidgets())
    desk = Desk(qtbot, journey=earlier(measured(), 3))
    assert {each for each in QApplication.topLevelWidgets() if each.isVisible()} - before == {desk.window}


def test_former_reviews_are_listed_and_deleted(desk: Desk) -> None:
    journey = desk.document.journey
    for days in range(2, 16):
        journey = earlier(journey, days, f"Person {days}", "<b>Bold</b>")
    desk.document.apply(EDIT, journey)
    people = [line.rpartition("· ")[2] for line in said(desk) if "· Person" in line]
    assert people == [f"Person {days}" for days in range(2, 14)]
    assert "Earlier ones: 2" in said(desk)
    assert "<b>Bold</b>" in said(desk)
    day = TODAY - dt.timedelta(2)
    QTest.mouseClick(button(desk, f"Delete the review: {day.day} {day:%b} {day.year}"), LEFT)
    assert "r2" not in [review.id for review in desk.document.journey.reviews]
    assert "Earlier ones: 1" in said(desk)
