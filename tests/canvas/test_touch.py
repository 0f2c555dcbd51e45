"""Fingers and pens: tap, drag, hold, pinch."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.canvas.hands import Hands, cells, until
from tests.canvas.sample import sample

SCREEN = QTest.createTouchDevice()


class Fingers:
    """Up to two fingers on a canvas."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.sequence = QTest.touchEvent(hands.canvas.viewport(), SCREEN, autoCommit=False)

    def put(self, *places: QPoint) -> None:
        for finger, place in enumerate(places):
            self.sequence.press(finger, place, self.hands.canvas.viewport())
        self.sequence.commit()

    def slide(self, *places: QPoint) -> None:
        for finger, place in enumerate(places):
            self.sequence.move(finger, place, self.hands.canvas.viewport())
        self.sequence.commit()

    def add(self, place: QPoint) -> None:
        self.sequence.stationary(0)
        self.sequence.press(1, place, self.hands.canvas.viewport())
        self.sequence.commit()

    def lift(self, *places: QPoint) -> None:
        for finger, place in enumerate(places):
            self.sequence.release(finger, place, self.hands.canvas.viewport())
        self.sequence.commit()

    def tap(self, place: QPoint) -> None:
        self.put(place)
        self.lift(place)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.put(start)
        for part in range(1, 9):
            self.slide(start + (end - start) * part / 8)
        self.lift(end)


@pytest.fixture
def hands(qtbot: QtBot) -> Iterator[Hands]:
    """A window that is wholly on the screen, which fingers do not leave, near enough to write."""
    del qtbot  # it makes the application
    made = Hands(sample(), 790, 790)
    made.canvas.zoom_to(0.61)
    yield made
    made.close()


@pytest.fixture
def fingers(hands: Hands) -> Fingers:
    return Fingers(hands)


def test_a_tap_selects_and_beside_everything_lets_go(hands: Hands, fingers: Fingers) -> None:
    fingers.tap(hands.on("queue"))
    assert hands.selection == {"queue"}
    fingers.tap(hands.on("staff"))
    assert hands.selection == {"staff"}
    fingers.tap(hands.in_cell("pains", "ride"))
    assert hands.selection == set()
    assert hands.canvas.actions_of_map.cell == ("pains", "ride")
    assert hands.steps_of_history == 0


def test_two_taps_write(hands: Hands, fingers: Fingers) -> None:
    fingers.tap(hands.on("queue"))
    fingers.tap(hands.on("queue"))
    assert hands.open_editor.toPlainText() == "Long queue"


def test_two_taps_far_from_each_other_are_two(hands: Hands, fingers: Fingers) -> None:
    fingers.tap(hands.on("queue"))
    fingers.tap(hands.on("till"))
    assert hands.editor is None
    assert hands.selection == {"till"}


def test_a_finger_moves_the_sheet_and_what_is_not_selected_stays(hands: Hands, fingers: Fingers) -> None:
    start, before = hands.journey, hands.on("queue")
    fingers.drag(before, before + QPoint(-60, -40))
    assert hands.on("queue") == before + QPoint(-60, -40)
    assert hands.journey is start
    assert hands.selection == set()


def test_a_finger_moves_what_is_selected(hands: Hands, fingers: Fingers) -> None:
    fingers.tap(hands.on("queue"))
    fingers.drag(hands.on("queue"), hands.in_cell("pains", "try"))
    assert cells(hands.journey, "pains") == {"try": ["queue"]}
    assert hands.steps_of_history == 1
    assert hands.is_at_rest


def test_two_fingers_zoom_about_their_middle_and_move(hands: Hands, fingers: Fingers) -> None:
    middle = hands.canvas.viewport().rect().center()
    seen = hands.canvas.point_at(middle)
    apart = QPoint(50, 0)
    fingers.put(middle - apart, middle + apart)
    fingers.slide(middle - apart * 2, middle + apart * 2)
    assert abs(hands.canvas.zoom - 1.22) < 0.01
    assert (hands.canvas.point_at(middle) - seen).manhattanLength() < 3
    fingers.slide(middle - apart * 2 + QPoint(0, 30), middle + apart * 2 + QPoint(0, 30))
    assert abs(hands.canvas.zoom - 1.22) < 0.01
    assert (hands.canvas.point_at(middle + QPoint(0, 30)) - seen).manhattanLength() < 3
    fingers.lift(middle, middle)
    assert hands.selection == set()
    assert hands.steps_of_history == 0


def test_a_second_finger_takes_a_drag_back(hands: Hands, fingers: Fingers) -> None:
    start = hands.journey
    fingers.tap(hands.on("queue"))
    place, end = hands.on("queue"), hands.in_cell("pains", "try")
    fingers.put(place)
    fingers.slide((place + end) / 2)
    fingers.slide(end)
    assert not hands.is_at_rest
    fingers.add(end + QPoint(80, 0))
    fingers.slide(end, end + QPoint(90, 0))
    assert hands.is_at_rest
    fingers.lift(end, end + QPoint(90, 0))
    assert hands.journey is start


def test_a_finger_that_stays_asks_for_the_menu_of_what_is_there(hands: Hands, fingers: Fingers) -> None:
    asked: list[QPoint] = []
    hands.canvas.menu_wanted.connect(asked.append)
    place = hands.on("queue")
    fingers.put(place)
    until(lambda: bool(asked))
    assert hands.selection == {"queue"}
    fingers.slide(place + QPoint(60, 0))
    fingers.lift(place + QPoint(60, 0))
    assert asked == [hands.canvas.viewport().mapToGlobal(place)]
    assert hands.steps_of_history == 0


def test_fingers_in_the_open_text_are_left_to_it(hands: Hands, fingers: Fingers) -> None:
    fingers.tap(hands.on("queue"))
    fingers.tap(hands.on("queue"))
    assert hands.editor is not None
    fingers.tap(hands.on("queue"))
    assert hands.editor is not None
    fingers.tap(hands.on("staff"))
    assert hands.editor is None
    assert hands.selection == {"staff"}


def test_a_pen_is_left_to_qt_which_makes_a_mouse_of_it(hands: Hands) -> None:
    pen = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position,
        1,
        1,
    )
    place = QPointF(hands.on("queue"))
    there = QPointF(hands.canvas.viewport().mapToGlobal(place))
    event = QTabletEvent(
        QEvent.Type.TabletPress,
        pen,
        place,
        there,
        1.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
    )
    QApplication.sendEvent(hands.canvas.viewport(), event)
    assert not event.isAccepted()
