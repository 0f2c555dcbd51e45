"""Going about: to what is selected, from stage to stage, and back to where one was."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.trail import Eye, Trail
from cjm_desktop.layout.finding import areas_of
from tests.canvas.hands import CTRL, Hands


def seen(hands: Hands, record: str) -> QRect:
    sheet = hands.canvas.sheet
    assert sheet is not None
    area = rect(areas_of(sheet, frozenset([record]))[0].area)
    return hands.canvas.viewportTransform().mapRect(QRectF(area)).toAlignedRect()


def eye(hands: Hands) -> tuple[float, QPointF]:
    return hands.canvas.zoom, hands.canvas.mapToScene(hands.canvas.viewport().rect().center())


def is_at(hands: Hands, place: tuple[float, QPointF]) -> bool:
    zoom, middle = eye(hands)
    return zoom == pytest.approx(place[0]) and (middle - place[1]).manhattanLength() * zoom <= 3


def test_what_is_selected_fills_the_view(hands: Hands) -> None:
    far = hands.canvas.zoom
    hands.document.select(["queue", "till"])
    hands.canvas.travels.to_selection()
    room = hands.canvas.viewport().rect()
    assert hands.canvas.zoom > far
    assert room.contains(seen(hands, "queue").united(seen(hands, "till")))
    hands.document.select([])
    before = eye(hands)
    hands.canvas.travels.to_selection()
    assert is_at(hands, before), "nothing is selected, so there is nowhere to go"


def test_a_record_comes_into_view_and_can_be_read(hands: Hands) -> None:
    hands.canvas.zoom_to(3.0)
    hands.canvas.pan(QPoint(-9000, -9000))
    for record in ("queue", "look", "before", "pains"):
        assert hands.canvas.travels.to_record(record)
        assert hands.selection == {record}
        assert hands.canvas.viewport().rect().contains(seen(hands, record).topLeft() + QPoint(2, 2))
        assert hands.canvas.zoom == 3.0
    hands.canvas.zoom_to(0.1)
    hands.canvas.travels.to_record("queue")
    assert hands.canvas.zoom == pytest.approx(0.5)
    assert not hands.canvas.travels.to_record("no such record")


def test_stages_follow_one_another(hands: Hands) -> None:
    travels = hands.canvas.travels
    hands.document.select(["look"])
    for expected in ("during", "after", "after"):
        travels.to_stage(1)
        assert hands.selection == {expected}
        assert hands.canvas.viewport().rect().contains(seen(hands, expected))
    for expected in ("during", "before", "before"):
        travels.to_stage(-1)
        assert hands.selection == {expected}


def test_the_stage_of_a_card_is_shown_with_all_its_columns_hold(hands: Hands) -> None:
    hands.document.select(["queue"])
    hands.canvas.travels.to_stage()
    room = hands.canvas.viewport().rect()
    assert hands.selection == {"queue"}
    assert all(room.contains(seen(hands, record)) for record in ("during", "buy", "till", "queue"))


def test_one_goes_back_and_forward_through_the_places_one_was_at(hands: Hands) -> None:
    travels = hands.canvas.travels
    assert not travels.leads_back
    places = [eye(hands)]
    for record in ("queue", "shop"):
        hands.canvas.zoom_to(hands.canvas.zoom * 2)
        places[-1] = eye(hands)
        travels.to_record(record)
        places.append(eye(hands))
    for place in reversed(places[:-1]):
        travels.back()
        assert is_at(hands, place)
    assert not travels.leads_back
    for place in places[1:]:
        travels.forward()
        assert is_at(hands, place)
    assert not travels.leads_forward
    hands.press(QPoint(50, 50), Qt.MouseButton.BackButton)
    hands.release(QPoint(50, 50), Qt.MouseButton.BackButton)
    assert is_at(hands, places[-2])
    hands.press(QPoint(50, 50), Qt.MouseButton.ForwardButton)
    hands.release(QPoint(50, 50), Qt.MouseButton.ForwardButton)
    assert is_at(hands, places[-1])
    travels.back()
    travels.to_all()
    assert not travels.leads_forward, "another way was taken"


def test_a_click_on_the_minimap_can_be_taken_back(hands: Hands) -> None:
    hands.canvas.minimap.set_wanted(True)
    hands.canvas.zoom_to(3.0)
    before = eye(hands)
    area = hands.canvas.minimap.map_area
    hands.press(QPoint(round(area.left()) + 6, round(area.top()) + 6))
    hands.release(QPoint(round(area.left()) + 6, round(area.top()) + 6))
    assert not is_at(hands, before)
    hands.canvas.travels.back()
    assert is_at(hands, before)


eyes = st.builds(Eye, st.sampled_from([0.5, 1.0, 2.0]), st.sampled_from([0.0, 100.0, 200.0]), st.just(0.0))


@given(st.lists(st.tuples(st.sampled_from(["go", "back", "forward"]), eyes), max_size=20))
def test_back_and_forward_undo_each_other(moves: list[tuple[str, Eye]]) -> None:
    trail, here = Trail(), Eye(1, 0, 0)
    for move, place in moves:
        if move == "go":
            trail, here = trail.left(here), place
            continue
        way = trail.back(here) if move == "back" else trail.forward(here)
        if way is None:
            continue
        there, after = way
        assert not there.is_at(here)
        back = after.forward(there) if move == "back" else after.back(there)
        assert back is not None
        assert back[0] == here
        trail, here = after, there


def pinch(hands: Hands, place: QPointF, value: float) -> None:
    viewport = hands.canvas.viewport()
    device, there = QPointingDevice.primaryPointingDevice(), QPointF(viewport.mapToGlobal(place))
    kind = Qt.NativeGestureType.ZoomNativeGesture
    QApplication.sendEvent(viewport, QNativeGestureEvent(kind, device, 2, place, place, there, value, QPointF()))


def swipe(
    hands: Hands, place: QPointF, moved: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    viewport = hands.canvas.viewport()
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.ScrollUpdate
    there = QPointF(viewport.mapToGlobal(place))
    QApplication.sendEvent(
        viewport,
        QWheelEvent(place, there, moved, moved * 8, none, held, phase, False),  # noqa: FBT003 - not inverted
    )


@pytest.mark.parametrize("value", [0.004, 0.03, -0.03])
def test_a_pinch_of_many_small_steps_holds_what_is_under_the_fingers(hands: Hands, value: float) -> None:
    hands.canvas.zoom_to(1.0)
    place = QPointF(433, 311)
    under = hands.canvas.viewportTransform().inverted()[0].map(place)
    for _ in range(60):
        pinch(hands, place, value)
    assert hands.canvas.zoom == pytest.approx((1 + value) ** 60)
    assert (hands.canvas.viewportTransform().map(under) - place).manhattanLength() <= 2


def test_a_touchpad_with_ctrl_zooms_in_small_steps_and_comes_back(hands: Hands) -> None:
    hands.canvas.zoom_to(0.7)
    place = QPointF(700, 420)
    under = hands.canvas.viewportTransform().inverted()[0].map(place)
    for step in (*(QPoint(0, 2),) * 40, *(QPoint(0, -2),) * 40):
        swipe(hands, place, step, CTRL)
    assert hands.canvas.zoom == pytest.approx(0.7)
    assert (hands.canvas.viewportTransform().map(under) - place).manhattanLength() <= 2


def test_the_sheet_follows_two_fingers_pixel_by_pixel(hands: Hands) -> None:
    hands.canvas.zoom_to(2.0)
    start = hands.at(0, 0)
    for moved in (QPoint(-1, 0), QPoint(0, -3), QPoint(-2, 5), QPoint(1, 1)):
        swipe(hands, QPointF(300, 300), moved)
    assert hands.at(0, 0) - start == QPoint(-2, 3)


def test_a_fine_wheel_scrolls_as_far_as_a_coarse_one(hands: Hands) -> None:
    start = hands.at(0, 0)
    for _ in range(40):
        hands.turn(QPoint(300, 300), -3 / 120)
    fine = hands.at(0, 0) - start
    hands.turn(QPoint(300, 300), 1)
    assert hands.at(0, 0) == start
    hands.turn(QPoint(300, 300), -1)
    assert hands.at(0, 0) - start == fine


def test_a_pinch_after_a_scroll_holds_what_is_there_now(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    place = QPointF(433, 311)
    pinch(hands, place, 0.02)
    swipe(hands, place, QPoint(-80, -40))
    under = hands.canvas.viewportTransform().inverted()[0].map(place)
    pinch(hands, place, 0.02)
    assert (hands.canvas.viewportTransform().map(under) - place).manhattanLength() <= 2


@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_wheel_touchpad_and_pinch_do_the_same_on_sharper_screens(scale: str) -> None:
    if "CJM_SCALED" in os.environ:
        assert QApplication.primaryScreen().devicePixelRatio() == float(os.environ["QT_SCALE_FACTOR"])
        return
    here = Path(__file__)
    around = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen", "CJM_SCALED": "yes"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "0", str(here), str(here.with_name("test_looking.py"))],
        env=around, cwd=here.parents[2], capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_fingers_may_be_anywhere(hands: Hands) -> None:
    """A pinch with the pointer beside the view is still a pinch, and ends at the ends of zoom."""
    for _ in range(80):
        pinch(hands, QPointF(-5, 4000), 0.3)
    assert hands.canvas.zoom == 8.0
