"""How it is lies over how it is to be on stage: a divider that keys and hands move, for one map and for two."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cjm_desktop.app.comparing.showing import NOW, SAVED, show_comparison
from cjm_desktop.app.comparing.working import Pair, Side
from cjm_desktop.app.presenting.showing import Presentation, presentation_of
from cjm_desktop.app.widgets.colours import LIGHT
from cjm_desktop.app.window import Window
from cjm_desktop.edits.cards import change_card
from cjm_desktop.layout.divider import HANDLE, WIDTH, held_at
from cjm_desktop.layout.scene import Scene
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.writing import to_bytes
from tests.unit.app.hands import shown
from tests.unit.edits.sample import sample

_Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def with_both() -> JourneyMap:
    """A map that says of one feeling how it is and how it is to be."""
    now = Curve(id="now", state="as-is", points=(CurvePoint(step="look", value=-0.5),))
    then = Curve(id="then", state="to-be", points=(CurvePoint(step="look", value=0.5),))
    return changed(sample(), lanes=(*sample().lanes, EmotionLane(id="felt", kind="emotion", curves=(now, then))))


@pytest.fixture
def window(qtbot: QtBot, settings: Path, tmp_path: Path) -> Window:
    file = tmp_path / "both.cjm"
    file.write_bytes(to_bytes(with_both()))
    window = shown(qtbot, settings)
    window.prefer(lambda known: replace(known, still=True))
    window.open_path(file)
    return window


@pytest.fixture
def talking(qtbot: QtBot, window: Window) -> Iterator[Presentation]:
    """On stage, at the first scene in which two states lie over each other."""
    presentation = presented(qtbot, window)
    presentation.talk.go(next(place for place, scene in enumerate(presentation.talk.scenes) if scene.sides))
    yield presentation
    presentation.end()


def presented(qtbot: QtBot, window: Window) -> Presentation:
    QTest.keyClick(window, _Key.Key_F5)
    assert window.canvas is not None
    presentation = presentation_of(window.canvas)
    assert presentation is not None
    qtbot.waitUntil(lambda: bool(presentation.talk.scenes))
    return presentation


def here(talking: Presentation) -> Scene:
    assert talking.talk.scene is not None
    return talking.talk.scene


def thirds(qtbot: QtBot, talking: Presentation, divider: float) -> tuple[QImage, QImage]:
    """What is seen at the left and at the right with the divider at a place."""
    talking.stage.divide(divider)
    talking.stage.grab()
    qtbot.waitUntil(lambda: talking.stage.is_sharp)
    seen = talking.stage.grab().toImage()
    wide, high = seen.width() // 3, seen.height()
    return seen.copy(0, 0, wide, high), seen.copy(2 * wide, 0, wide, high)


def test_a_clicker_shows_how_it_is_then_both_then_how_it_is_to_be(talking: Presentation) -> None:
    assert here(talking).name == "As-is and to-be"
    stops = [talking.stage.divider]
    for _ in range(2):
        QTest.keyClick(talking.stage, _Key.Key_PageDown)
        stops.append(talking.stage.divider)
    assert stops == [1.0, 0.5, 0.0]
    QTest.keyClick(talking.stage, _Key.Key_PageUp)
    assert talking.stage.divider == 0.5
    QTest.keyClick(talking.stage, _Key.Key_PageUp, CONTROL)
    QTest.keyClick(talking.stage, _Key.Key_PageUp, CONTROL)
    assert here(talking).sides is None, "both are one stop"


def test_keys_move_the_divider_and_screen_readers_hear_where_it_is(talking: Presentation) -> None:
    QTest.keyClick(talking.stage, _Key.Key_PageDown)
    for _ in range(3):
        QTest.keyClick(talking.stage, _Key.Key_Right, SHIFT)
    assert talking.stage.divider == pytest.approx(0.65)
    assert talking.stage.accessibleDescription() == "As-is and to-be: As-is 65 %"
    for _ in range(30):
        QTest.keyClick(talking.stage, _Key.Key_Left, SHIFT)
    assert talking.stage.divider == 0.0
    QTest.keyClick(talking.stage, _Key.Key_0)
    assert talking.stage.divider == 0.5, "back to the frame, and to where the scene has it"
    talking.talk.go(0)
    QTest.keyClick(talking.stage, _Key.Key_Right, SHIFT)
    assert talking.talk.place == 1, "where nothing is divided it is an arrow as any other"


def test_a_hand_draws_the_divider_over_the_picture(talking: Presentation) -> None:
    QTest.keyClick(talking.stage, _Key.Key_PageDown)
    stage, place = talking.stage, talking.talk.place
    wide, y = stage.width(), stage.height() // 3
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, NONE, QPoint(wide // 2, y))
    QTest.mouseMove(stage, QPoint(wide // 2 + 4, y))
    assert stage.cursor().shape() is Qt.CursorShape.SplitHCursor
    for part in (0.6, 0.7, 0.75):
        QTest.mouseMove(stage, QPoint(round(wide * part), y))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, NONE, QPoint(round(wide * 0.75), y))
    assert stage.divider == pytest.approx(0.75, abs=0.01)
    assert talking.talk.place == place, "it was no click"
    eye = stage.eye
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, NONE, QPoint(wide // 4, y))
    QTest.mouseMove(stage, QPoint(wide // 4 + 60, y))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, NONE, QPoint(wide // 4 + 60, y))
    assert stage.divider == pytest.approx(0.75, abs=0.01)
    assert stage.eye != eye, "elsewhere the hand carries both pictures"


def test_what_is_taken_hold_of_stays_in_sight_at_the_edges(talking: Presentation) -> None:
    stage, place = talking.stage, talking.talk.place
    assert stage.divider == 1.0
    held, y = round(stage.width() * held_at(1.0) / WIDTH), stage.height() // 2
    assert held + round(stage.width() * HANDLE / WIDTH) < stage.width()
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, NONE, QPoint(held, y))
    for part in (0.8, 0.5):
        QTest.mouseMove(stage, QPoint(round(stage.width() * part), y))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, NONE, QPoint(stage.width() // 2, y))
    assert stage.divider == pytest.approx(0.5, abs=0.01)
    assert talking.talk.place == place


def test_nothing_is_written_in_what_is_only_compared(talking: Presentation) -> None:
    QTest.keyClick(talking.stage, _Key.Key_E)
    assert not talking.stage.is_writing


def test_each_side_of_the_divider_shows_its_state(qtbot: QtBot, talking: Presentation) -> None:
    before, after, both = (thirds(qtbot, talking, divider) for divider in (1.0, 0.0, 0.5))
    assert both[0] == before[0]
    assert both[1] == after[1]
    assert before[0] != after[0]


def test_two_maps_that_are_compared_are_presented_over_each_other(qtbot: QtBot, window: Window) -> None:
    assert window.canvas is not None
    assert window.document is not None
    assert window.sides is not None
    other = change_card(changed(with_both(), state="to-be"), "pains", "rain", text="A roof over all of it")
    pair = Pair(
        Side(window.document.journey, NOW, is_now=True),
        Side(other, SAVED),
    )
    show_comparison(window.canvas, window.sides, pair, "en", LIGHT)
    talking = presented(qtbot, window)
    try:
        assert all(scene.sides for scene in talking.talk.scenes)
        both = talking.talk.scenes[0].sides
        assert both is not None
        texts = [
            {card.block.card.text for card in sheet.placed_cards() if card.block.card.id == "rain"}
            for sheet in (both.before, both.after)
        ]
        assert texts[1] == {"A roof over all of it"}
        assert texts[0] != texts[1]
    finally:
        talking.end()
