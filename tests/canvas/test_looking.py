"""Looking around: moving the sheet, coming nearer and going away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cjm_desktop.canvas.view import LEAST_ZOOM, MOST_ZOOM
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.words import Text
from tests.canvas.hands import CTRL, MIDDLE, PLAIN, SHIFT, Hands, cells, until

Key = Qt.Key


def place_of(hands: Hands, point: QPointF) -> QPointF:
    return hands.canvas.viewportTransform().map(point)


def sheet_on_screen(hands: Hands) -> QRect:
    sheet = hands.canvas.sheet
    assert sheet is not None
    return QRect(hands.at(0, 0), hands.at(sheet.width, sheet.height))


def test_the_middle_button_moves_the_sheet_with_the_pointer(hands: Hands) -> None:
    start = hands.at(0, 0)
    hands.drag(QPoint(400, 300), QPoint(451, 277), MIDDLE)
    assert hands.at(0, 0) - start == QPoint(51, -23)
    assert hands.steps_of_history == 0
    assert hands.selection == set()


def test_space_and_the_left_button_move_the_sheet(hands: Hands) -> None:
    start = hands.at(0, 0)
    QTest.keyPress(hands.canvas, Key.Key_Space)
    hands.drag(hands.on("shop"), hands.on("shop") + QPoint(-70, 40))
    assert hands.at(0, 0) - start == QPoint(-70, 40)
    QTest.keyRelease(hands.canvas, Key.Key_Space)
    hands.drag(hands.on("shop"), hands.in_cell("touch", "ride"))
    assert hands.at(0, 0) - start == QPoint(-70, 40), "the key is up: a card is dragged"
    assert "shop" in cells(hands.journey, "touch")["ride"]


def test_the_space_key_may_come_up_in_another_window(hands: Hands) -> None:
    QTest.keyPress(hands.canvas, Key.Key_Space)
    hands.field.setFocus()
    QTest.keyRelease(hands.field, Key.Key_Space)
    hands.drag(hands.on("shop"), hands.in_cell("touch", "ride"))
    assert "shop" in cells(hands.journey, "touch")["ride"]


def test_the_hand_is_seen_while_the_sheet_can_be_moved(hands: Hands) -> None:
    viewport = hands.canvas.viewport()
    QTest.keyPress(hands.canvas, Key.Key_Space)
    assert viewport.cursor().shape() is Qt.CursorShape.OpenHandCursor
    hands.press(QPoint(300, 300))
    assert viewport.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    hands.release(QPoint(300, 300))
    QTest.keyRelease(hands.canvas, Key.Key_Space)
    assert viewport.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_wheel_scrolls(hands: Hands) -> None:
    start = hands.at(0, 0)
    hands.turn(QPoint(300, 300), -1)
    down = hands.at(0, 0) - start
    assert down.x() == 0
    assert down.y() < 0
    hands.turn(QPoint(300, 300), -1, SHIFT)
    assert (hands.at(0, 0) - start).x() < 0
    hands.turn(QPoint(300, 300), 1, SHIFT)
    hands.turn(QPoint(300, 300), 1)
    assert hands.at(0, 0) == start


@pytest.mark.parametrize("start", [0.05, 0.1, 0.3, 1.0, 3.0])
@pytest.mark.parametrize("clicks", [1, -1, 4, -0.25])
def test_the_wheel_with_ctrl_zooms_to_what_is_under_the_pointer(hands: Hands, start: float, clicks: float) -> None:
    hands.canvas.zoom_to(start)
    pointer = QPoint(333, 222)
    under = hands.canvas.viewportTransform().inverted()[0].map(QPointF(pointer))
    hands.turn(pointer, clicks, CTRL)
    assert hands.canvas.zoom == pytest.approx(start * 1.2**clicks)
    moved = place_of(hands, under) - QPointF(pointer)
    assert abs(moved.x()) <= 1
    assert abs(moved.y()) <= 1


def test_zooming_in_and_out_again_comes_back(hands: Hands) -> None:
    zoom, pointer = hands.canvas.zoom, QPoint(700, 500)
    under = hands.canvas.mapToScene(pointer)
    for clicks in (*(1,) * 8, *(-1,) * 18, *(1,) * 10):
        hands.turn(pointer, clicks, CTRL)
    assert hands.canvas.zoom == pytest.approx(zoom)
    assert (place_of(hands, under) - QPointF(pointer)).manhattanLength() < 40 * 1.2


def test_zoom_has_ends(hands: Hands) -> None:
    told: list[float] = []
    hands.canvas.zoomed.connect(told.append)
    for _ in range(60):
        hands.turn(QPoint(300, 300), 1, CTRL)
    assert hands.canvas.zoom == MOST_ZOOM
    for _ in range(80):
        hands.turn(QPoint(300, 300), -1, CTRL)
    assert hands.canvas.zoom == LEAST_ZOOM
    assert (max(told), min(told)) == (MOST_ZOOM, LEAST_ZOOM)


def test_two_fingers_zoom_to_what_is_under_them(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    pointer = QPoint(500, 400)
    under = hands.canvas.mapToScene(pointer)
    viewport = hands.canvas.viewport()
    there = QPointF(viewport.mapToGlobal(pointer))
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        QPointF(pointer),
        QPointF(pointer),
        there,
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(viewport, pinch)
    assert hands.canvas.zoom == pytest.approx(1.25)
    assert (place_of(hands, under) - QPointF(pointer)).manhattanLength() <= 2


def test_all_is_shown(hands: Hands) -> None:
    hands.canvas.zoom_to(5.0)
    hands.canvas.pan(QPoint(-4000, 3000))
    hands.canvas.show_all()
    room, sheet = hands.canvas.viewport().rect(), sheet_on_screen(hands)
    assert room.contains(sheet)
    assert min(room.width() - sheet.width(), room.height() - sheet.height()) < 60
    assert (room.center() - sheet.center()).manhattanLength() <= 3


def test_actual_size_keeps_the_middle(hands: Hands) -> None:
    middle = hands.canvas.mapToScene(hands.canvas.viewport().rect().center())
    hands.canvas.zoom_to(1.0)
    assert hands.canvas.zoom == 1.0
    now = hands.canvas.mapToScene(hands.canvas.viewport().rect().center())
    assert (now - middle).manhattanLength() <= 2


def test_the_sheet_stays_where_it_is_when_the_map_changes(hands: Hands) -> None:
    for zoom in (0.2, 1.0, 2.0):
        hands.canvas.zoom_to(zoom)
        before = hands.at(0, 0)
        hands.document.select(["pains"])
        hands.canvas.actions_of_map.duplicate_selection()
        hands.document.select(["ride"])
        hands.canvas.actions_of_map.duplicate_selection()
        assert hands.at(0, 0) == before


Edge = Callable[[QRect], QPoint]
EDGES: dict[str, tuple[Edge, QPoint]] = {
    "right": (lambda room: QPoint(room.right() - 2, room.center().y()), QPoint(-1, 0)),
    "left": (lambda room: QPoint(2, room.center().y()), QPoint(1, 0)),
    "bottom": (lambda room: QPoint(room.center().x(), room.bottom() - 2), QPoint(0, -1)),
    "top": (lambda room: QPoint(room.center().x(), 2), QPoint(0, 1)),
    "beyond": (lambda room: QPoint(room.right() + 90, room.bottom() + 90), QPoint(-1, -1)),
}


@pytest.mark.parametrize(("edge", "way"), EDGES.values(), ids=EDGES)
def test_a_drag_at_the_edge_scrolls(hands: Hands, edge: Edge, way: QPoint) -> None:
    hands.canvas.zoom_to(2.0)
    hands.canvas.centerOn(hands.canvas.mapToScene(hands.on("till")))
    place = edge(hands.canvas.viewport().rect())
    start = hands.at(0, 0)
    hands.carry(hands.on("till"), place)
    until(lambda: (hands.at(0, 0) - start).manhattanLength() > 200)
    moved = hands.at(0, 0) - start
    assert (sign(moved.x()), sign(moved.y())) == (way.x(), way.y())
    hands.key(Key.Key_Escape)
    ended = hands.at(0, 0)
    for _ in range(5):
        QApplication.processEvents()
    assert hands.at(0, 0) == ended
    assert hands.steps_of_history == 0


def test_a_drag_scrolls_faster_nearer_to_the_edge(hands: Hands) -> None:
    hands.canvas.zoom_to(4.0)
    room, moved = hands.canvas.viewport().rect(), list[int]()
    for beside in (-40, -20, -8, 0, 90):
        before = hands.at(0, 0)
        scrolls = hands.canvas.pan_at_edge(QPoint(room.right() + beside, room.center().y()))
        moved.append(before.x() - hands.at(0, 0).x())
        assert scrolls is (beside > -40)
    assert moved[:4] == sorted(set(moved))
    assert moved[0] == 0
    assert moved[3] == moved[4]


def test_what_scrolls_by_is_where_the_card_lands(hands: Hands) -> None:
    hands.canvas.zoom_to(4.0)
    hands.canvas.centerOn(hands.canvas.mapToScene(hands.on("leaflet")))
    right = QPoint(hands.canvas.viewport().width() - 3, hands.on("leaflet").y())
    hands.carry(hands.on("leaflet"), right)
    sheet = hands.canvas.sheet
    assert sheet is not None
    column = sheet.columns.all[sheet.columns.index["ride"]]
    until(lambda: hands.canvas.mapToScene(right).x() > column.x + 5)
    hands.release(right)
    assert cells(hands.journey, "touch")["ride"] == ["leaflet"]


def test_moving_without_a_button_does_nothing(hands: Hands) -> None:
    hands.move(hands.on("shop"), Qt.MouseButton.NoButton)
    hands.move(hands.in_cell("touch", "ride"), Qt.MouseButton.NoButton, PLAIN)
    assert hands.is_at_rest
    assert hands.steps_of_history == 0


def sign(number: int) -> int:
    return (number > 0) - (number < 0)


@pytest.mark.usefixtures("qapp")
def test_when_what_was_seen_is_gone_all_that_is_left_is_shown() -> None:
    stages = tuple(
        Stage(id=f"g{number}", steps=tuple(Step(id=f"s{number}-{step}") for step in range(20))) for number in range(3)
    )
    cards = tuple(Card(id=f"c{step.id}", step=step.id, text="Text") for stage in stages for step in stage.steps)
    lanes = tuple(CardLane(id=f"l{number}", kind="free") for number in range(5))
    lane = CardLane(id="l", kind="free", cards=cards)
    start = JourneyMap(format="cjm", version=1, id="map", stages=stages, lanes=(lane, *lanes))
    hands = Hands(start)
    hands.canvas.zoom_to(0.5)
    hands.canvas.pan(QPoint(-2500, 0))
    hands.document.apply(Text("Edit", "Delete"), changed(start, stages=stages[:2], lanes=lanes))
    assert hands.canvas.zoom == 0.5, "there is enough left to see"
    hands.document.undo()
    hands.canvas.show_all()
    far = hands.canvas.zoom
    hands.document.apply(Text("Edit", "Delete"), changed(start, stages=(), lanes=lanes))
    room = hands.canvas.viewport().rect()
    assert room.contains(sheet_on_screen(hands))
    assert sheet_on_screen(hands).height() > room.height() / 2
    hands.document.undo()
    assert hands.canvas.zoom == far, "all of it is shown again"
    hands.close()
