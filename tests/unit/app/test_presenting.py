"""A map is presented: keys, clickers and hands on stage, what the presenter sees, and writing before the audience."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.presenting.camera import Eye, between, eased, eye_on
from cjm_desktop.app.presenting.editor import StageEditor
from cjm_desktop.app.presenting.path import PathDialog, show_path
from cjm_desktop.app.presenting.showing import Presentation, presentation_of
from cjm_desktop.app.presenting.timer import Watch, said
from cjm_desktop.app.window import Window
from cjm_desktop.document import Document
from cjm_desktop.edits.stages import change_stage
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.layout.places import Area
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.unit.app.hands import shown
from tests.unit.edits.sample import sample

_Key = Qt.Key
SCREEN = QTest.createTouchDevice()
EYES = st.builds(Eye, st.floats(-1e4, 1e4), st.floats(-1e4, 1e4), st.floats(60, 1e4))


@pytest.fixture
def talking(qtbot: QtBot, settings: Path, tmp_path: Path) -> Iterator[Presentation]:
    """A map with notes on stage, without moves."""
    file = tmp_path / "bicycle.cjm"
    file.write_bytes(to_bytes(change_stage(sample(), "before", notes="Greet them.\nNames!")))
    window = shown(qtbot, settings)
    window.prefer(lambda known: replace(known, still=True))
    window.open_path(file)
    QTest.keyClick(window, _Key.Key_F5)
    presentation = begun(window)
    qtbot.waitUntil(lambda: bool(presentation.talk.scenes))
    yield presentation
    presentation.end()


def begun(window: Window) -> Presentation:
    assert window.canvas is not None
    presentation = presentation_of(window.canvas)
    assert presentation is not None
    return presentation


def press(talking: Presentation, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
    for key in keys:
        QTest.keyClick(talking.stage, key, held)
    scene = talking.talk.scene
    return "" if scene is None else scene.key


@example(Eye(0, 0, 60), Eye(0, 0, 60), 0.9999999999999999)
@given(EYES, EYES, st.floats(0, 1))
def test_the_eye_goes_straight_from_one_place_to_another(start: Eye, end: Eye, part: float) -> None:
    eye = between(start, end, part)
    assert min(start.width, end.width) * 0.999 <= eye.width <= max(start.width, end.width) * 1.001
    assert min(start.x, end.x) - 1 <= eye.x <= max(start.x, end.x) + 1
    assert between(start, end, 0) == start
    assert between(start, end, 1) == end
    assert 0 <= eased(part) <= 1


@given(EYES, st.floats(0.2, 5), st.floats(0, 1))
def test_what_is_zoomed_to_stays_where_it_is(eye: Eye, factor: float, part: float) -> None:
    x = eye.x - eye.width / 2 + eye.width * part
    closer = eye.zoomed(factor, x, eye.y, 1e5)
    assert (x - closer.x) / closer.width == pytest.approx((x - eye.x) / eye.width, abs=1e-6)
    assert eye_on(eye.frame(2.0)).width == pytest.approx(eye.width)


def test_a_watch_is_stopped_and_set_back() -> None:
    watch = Watch(10.0)
    assert watch.elapsed(75.0) == 65
    stopped = watch.switched(20.0)
    assert (stopped.runs, stopped.elapsed(99.0), stopped.switched(100.0).elapsed(101.0)) == (False, 10, 11)
    assert (stopped.reset(5.0).elapsed(9.0), watch.reset(30.0).elapsed(31.0)) == (0, 1)
    assert [said(seconds) for seconds in (0, 7.9, 750, 3729)] == ["0:00", "0:07", "12:30", "1:02:09"]


def test_keys_and_clickers_go_through_the_talk(talking: Presentation) -> None:
    assert talking.talk.scene is not None
    assert talking.talk.scene.key == "title"
    assert press(talking, _Key.Key_Space) == "people"
    assert press(talking, _Key.Key_PageDown, _Key.Key_Right) == "map"
    assert press(talking, _Key.Key_PageUp) == "summary"
    assert press(talking, _Key.Key_2) == "after"
    assert press(talking, _Key.Key_Home) == "title"
    assert press(talking, _Key.Key_Backspace) == "title"
    assert press(talking, _Key.Key_1, _Key.Key_Right) == "after"
    assert press(talking, _Key.Key_Left, _Key.Key_Left, held=Qt.KeyboardModifier.ControlModifier) == "map"
    assert press(talking, _Key.Key_End) == talking.talk.scenes[-1].key


def said_on(talking: Presentation) -> str:
    return next(label.text() for label in talking.stage.findChildren(QLabel) if not label.isHidden())


def test_the_stage_turns_black_and_white_and_comes_back_with_any_key(talking: Presentation) -> None:
    key = press(talking, _Key.Key_3)  # there is no third stage
    assert said_on(talking) == "There is no stage 3."
    assert press(talking, _Key.Key_Period) == key
    assert talking.stage.blank == "black"
    assert talking.stage.grab().toImage().pixelColor(5, 5).name() == "#000000"
    press(talking, _Key.Key_W)
    assert talking.stage.blank == "white"
    assert press(talking, _Key.Key_Right) == key
    assert talking.stage.blank == ""


def test_laser_and_spotlight_follow_the_pointer(talking: Presentation) -> None:
    press(talking, _Key.Key_L)
    QTest.mouseMove(talking.stage, QPoint(300, 200))
    assert talking.stage.pointing.kind == "laser"
    place = talking.stage.pointing.place
    assert place is not None
    assert talking.stage.grab().toImage().pixelColor(place.toPoint()).red() > 200
    assert talking.stage.cursor().shape() is Qt.CursorShape.BlankCursor
    press(talking, _Key.Key_S)
    assert talking.stage.pointing.kind == "spotlight"
    assert talking.stage.grab().toImage().pixelColor(2, talking.stage.height() - 3).lightness() < 120
    press(talking, _Key.Key_S)
    assert talking.stage.pointing.kind == "none"


def test_the_wheel_and_a_hand_look_closer_and_0_goes_back(talking: Presentation) -> None:
    press(talking, _Key.Key_1)
    home = talking.stage.eye
    place = QPointF(200, 150)
    point = talking.stage.point_at(place)
    turn = QWheelEvent(
        place, talking.stage.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt takes no name
    )  # fmt: skip
    QApplication.sendEvent(talking.stage, turn)
    assert talking.stage.eye.width < home.width
    assert (talking.stage.point_at(place) - point).manhattanLength() < 1
    before = talking.stage.eye
    QTest.mousePress(talking.stage, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mouseMove(talking.stage, QPoint(340, 300))
    QTest.mouseMove(talking.stage, QPoint(400, 330))
    QTest.mouseRelease(talking.stage, Qt.MouseButton.LeftButton, pos=QPoint(400, 330))
    assert talking.stage.eye.x < before.x
    assert talking.talk.scene is not None
    assert talking.talk.scene.at == "before"  # a drag is no click
    press(talking, _Key.Key_0)
    assert talking.stage.eye == home


def pinched(talking: Presentation, by: float, place: QPointF) -> None:
    """Two fingers on a touchpad."""
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, place, place,
        talking.stage.mapToGlobal(place), by, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(talking.stage, pinch)


def test_two_fingers_on_a_touchpad_look_closer(talking: Presentation) -> None:
    press(talking, _Key.Key_1)
    home, place = talking.stage.eye, QPointF(220, 140)
    point = talking.stage.point_at(place)
    pinched(talking, 0.25, place)
    assert talking.stage.eye.width == pytest.approx(home.width / 1.25)
    assert (talking.stage.point_at(place) - point).manhattanLength() < 1
    pinched(talking, -0.2, place)
    assert talking.stage.eye.width == pytest.approx(home.width)


def test_fingers_on_the_screen_go_on_carry_look_closer_and_write(talking: Presentation) -> None:
    stage = talking.stage
    touches = QTest.touchEvent(stage, SCREEN, autoCommit=False)

    def touch(*fingers: tuple[str, QPoint]) -> None:
        for number, (act, place) in enumerate(fingers):
            getattr(touches, act)(number, place, stage)
        touches.commit()

    first, second = QPoint(200, 200), QPoint(300, 200)
    touch(("press", first))
    touch(("release", first))
    assert talking.talk.place == 1
    press(talking, _Key.Key_1)
    place, home = talking.talk.place, stage.eye
    touch(("press", first))
    touch(("move", QPoint(260, 220)))
    touch(("release", QPoint(260, 220)))
    assert (talking.talk.place, stage.eye.width) == (place, home.width)
    assert stage.eye.x < home.x
    before = stage.point_at(QPointF(250, 200))
    touch(("press", first), ("press", second))
    touch(("move", QPoint(150, 200)), ("move", QPoint(350, 200)))
    touch(("release", QPoint(150, 200)), ("release", QPoint(350, 200)))
    assert stage.eye.width == pytest.approx(home.width / 2, rel=0.02)
    assert (stage.point_at(QPointF(250, 200)) - before).manhattanLength() < 2
    assert talking.talk.place == place
    press(talking, _Key.Key_0)
    assert stage.sheet is not None
    (found,) = areas_of(stage.sheet, frozenset({"shop"}))
    card = stage.place_of(found.area).center().toPoint()
    for _ in range(2):
        touch(("press", card))
        touch(("release", card))
    assert editor(talking).toPlainText() == "Shop window"


def editor(talking: Presentation) -> StageEditor:
    return next(each for each in talking.stage.findChildren(StageEditor) if not each.isHidden())


def test_a_card_is_written_in_by_one_key_and_taken_back(talking: Presentation) -> None:
    document = talking.talk.document
    before = document.journey
    press(talking, _Key.Key_1)
    document.select(["site"])
    press(talking, _Key.Key_E)
    assert editor(talking).toPlainText() == "Web site"
    QTest.keyClick(editor(talking), _Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor(talking), "Home page")
    QTest.keyClick(editor(talking), _Key.Key_Return)
    assert text_of(document, "site") == "Home page"
    assert not talking.stage.is_writing
    QTest.keyClick(talking.stage, _Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.journey is before


def test_a_double_click_writes_in_what_is_there_and_esc_gives_up(talking: Presentation) -> None:
    press(talking, _Key.Key_1)
    sheet = talking.stage.sheet
    assert sheet is not None
    (found,) = areas_of(sheet, frozenset({"shop"}))
    place = talking.stage.place_of(found.area).center().toPoint()
    key = press(talking)
    QTest.mouseDClick(talking.stage, Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClicks(editor(talking), "!")
    QTest.keyClick(editor(talking), _Key.Key_Escape)
    assert text_of(talking.talk.document, "shop") == "Shop window"
    assert press(talking) == key
    assert presentation_is_on(talking)


def test_a_click_beside_all_cards_goes_on(talking: Presentation) -> None:
    QTest.mouseClick(talking.stage, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert talking.talk.place == 1
    QTest.mouseClick(talking.stage, Qt.MouseButton.RightButton, pos=QPoint(5, 5))
    assert talking.talk.place == 0


def text_of(document: Document, card: str) -> str:
    lanes = (lane for lane in document.journey.lanes if lane.id == "touch")
    return next(each.text for lane in lanes for each in getattr(lane, "cards", ()) if each.id == card)


def presentation_is_on(talking: Presentation) -> bool:
    return talking.stage.isVisible()


def test_the_presenter_sees_notes_next_and_what_is_too_small(talking: Presentation) -> None:
    press(talking, _Key.Key_V, _Key.Key_1)
    view = talking.presenter
    assert view.isVisible()
    assert view.findChildren(QPlainTextEdit)[0].toPlainText() == "Greet them.\nNames!"
    said_there = "\n".join(label.text() for label in view.findChildren(QLabel))
    assert "Before" in said_there
    assert "Too small for the last row: " in said_there
    buttons = {button.text(): button for button in view.findChildren(QPushButton)}
    buttons["On →"].click()
    assert talking.talk.place == [scene.key for scene in talking.talk.scenes].index("before") + 1
    buttons["Black"].click()
    assert talking.stage.blank == "black"
    buttons["Pause"].click()
    assert not talking.talk.watch.runs
    QTest.keyClick(view, _Key.Key_B)
    assert talking.stage.blank == ""
    QTest.keyClick(view, _Key.Key_Escape)
    assert not talking.stage.isVisible()


def test_the_talk_follows_the_map(qtbot: QtBot, talking: Presentation) -> None:
    press(talking, _Key.Key_2)
    document = talking.talk.document
    with qtbot.waitSignal(talking.talk.remade):
        document.apply(Text("Edit", "Edit text"), change_stage(document.journey, "after", title="Later"))
    qtbot.waitUntil(lambda: talking.talk.scene is not None and talking.talk.scene.name == "Later")
    assert press(talking) == "after"


def test_shift_f5_begins_where_one_is(qtbot: QtBot, opened: Window) -> None:
    assert opened.document is not None
    stage = opened.document.journey.stages[-1].id
    opened.document.select([stage])
    QTest.keyClick(opened, _Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    presentation = begun(opened)
    qtbot.waitUntil(lambda: presentation.talk.scene is not None)
    assert presentation.talk.scene is not None
    assert presentation.talk.scene.stage == stage
    presentation.end()


def test_moves_are_smooth_and_arrive(qtbot: QtBot, opened: Window) -> None:
    QTest.keyClick(opened, _Key.Key_F5)
    presentation = begun(opened)
    qtbot.waitUntil(lambda: presentation.talk.scene is not None)
    presentation.stage.still = False
    eyes: list[Area] = []
    presentation.stage.moved.connect(lambda: eyes.append(presentation.stage.eye.frame(1.5)))
    presentation.talk.to_stage(1)
    assert not presentation.stage.has_arrived
    qtbot.waitUntil(lambda: presentation.stage.has_arrived, timeout=5000)
    scene = presentation.talk.scene
    assert scene is not None
    assert scene.frame is not None
    assert presentation.stage.eye == eye_on(scene.frame)
    presentation.end()


def test_a_page_fades_into_the_map_where_that_will_be(qtbot: QtBot, opened: Window) -> None:
    QTest.keyClick(opened, _Key.Key_F5)
    presentation = begun(opened)
    qtbot.waitUntil(lambda: presentation.talk.scene is not None)
    stage = presentation.stage
    stage.still = False
    presentation.talk.go([scene.key for scene in presentation.talk.scenes].index("map"))
    scene = presentation.talk.scene
    assert scene is not None
    assert scene.frame is not None
    assert stage.eye == eye_on(scene.frame)
    stage.repaint()
    qtbot.waitUntil(lambda: stage.has_arrived, timeout=5000)
    presentation.end()


def path_of(window: Window) -> list[str]:
    assert window.document is not None
    return [stop.at or stop.show for stop in window.document.journey.path]


def test_the_path_is_made_ordered_and_taken_back(qtbot: QtBot, settings: Path, tmp_path: Path) -> None:
    file = tmp_path / "bicycle.cjm"
    file.write_bytes(to_bytes(sample()))
    window = shown(qtbot, settings)
    window.open_path(file)
    assert window.canvas is not None
    assert window.document is not None
    dialog = show_path(window.canvas, "en")
    assert dialog.list.item(4).text() == "5.  Stage: Before"
    window.document.select(["rain"])
    click(dialog, "Add what is selected")
    assert path_of(window) == ["title", "people", "summary", "map", "before", "after", "rain", "states", "actions"]
    dialog.list.setCurrentRow(6)
    QTest.keyClick(dialog.list, _Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert path_of(window)[5:7] == ["rain", "after"]
    assert dialog.list.currentRow() == 5
    dialog.list.model().moveRow(QModelIndex(), 0, QModelIndex(), 9)  # as dragging does
    qtbot.waitUntil(lambda: path_of(window)[-1] == "title")
    dialog.list.setCurrentRow(8)
    QTest.keyClick(dialog.list, _Key.Key_Delete)
    assert path_of(window)[-1] == "actions"
    QTest.keyClick(dialog.list, _Key.Key_Home)
    window.document.undo()
    assert path_of(window)[-1] == "title"
    click(dialog, "Usual path")
    assert path_of(window) == []
    dialog.close()


def click(dialog: PathDialog, text: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_selected_goes_onto_the_path_behind_its_stage(opened: Window) -> None:
    assert opened.document is not None
    stage = opened.document.journey.stages[0]
    opened.document.select([stage.steps[0].id])
    next(each for each in opened.actions() if each.text() == "Add to the presenter’s path").trigger()
    path = path_of(opened)
    assert path[path.index(stage.id) + 1] == stage.steps[0].id
