"""Keys that change the frame of the map do so once, in the whole window, and not while one writes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.editor import TextEditor
from cjm_desktop.storage.writing import to_bytes
from tests.canvas.hands import cells, focus_widget, steps_of
from tests.canvas.sample import sample
from tests.unit.app.hands import CONTROL, shown

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def canvas(qtbot: QtBot, tmp_path: Path) -> MapCanvas:
    """The canvas of a window with the sample map."""
    file = tmp_path / "map.cjm"
    file.write_bytes(to_bytes(sample()))
    window = shown(qtbot, tmp_path / "settings.json")
    window.open_path(file)
    assert window.canvas is not None
    window.canvas.setFocus()
    window.canvas.zoom_to(1.0)
    return window.canvas


def editor_of(canvas: MapCanvas) -> TextEditor | None:
    return next((item for item in canvas.scene().items() if isinstance(item, TextEditor)), None)


def test_alt_with_an_arrow_moves_once(canvas: MapCanvas) -> None:
    canvas.document.select(["queue"])
    QTest.keyClick(canvas, Key.Key_Right, ALT)
    assert cells(canvas.document.journey, "pains") == {"ride": ["queue"]}
    QTest.keyClick(canvas, Key.Key_Left, ALT)
    assert cells(canvas.document.journey, "pains") == {"buy": ["queue"]}


def test_ctrl_enter_puts_a_step_after_another_and_ends_its_title(canvas: MapCanvas) -> None:
    canvas.document.select(["look"])
    QTest.keyClick(canvas, Key.Key_Return, CONTROL)
    assert editor_of(canvas) is not None
    QTest.keyClicks(focus_widget(), "Between")
    QTest.keyClick(focus_widget(), Key.Key_Return, CONTROL)
    assert editor_of(canvas) is None
    assert [step.title for step in canvas.document.journey.stages[0].steps] == ["Look", "Between", "Try"]


def test_alt_with_an_arrow_moves_nothing_while_one_writes(canvas: MapCanvas) -> None:
    canvas.document.select(["queue"])
    QTest.keyClick(canvas, Key.Key_F2)
    QTest.keyClick(focus_widget(), Key.Key_Right, ALT)
    assert editor_of(canvas) is not None
    assert cells(canvas.document.journey, "pains") == {"buy": ["queue"]}


def test_steps_are_merged_and_split_by_key(canvas: MapCanvas) -> None:
    canvas.document.select(["look", "try"])
    QTest.keyClick(canvas, Key.Key_J, CONTROL)
    assert steps_of(canvas.document.journey)["before"] == ["look"]
    QTest.keyClick(canvas, Key.Key_Z, CONTROL)
    canvas.document.select(["try"])
    QTest.keyClick(canvas, Key.Key_J, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert [len(stage.steps) for stage in canvas.document.journey.stages] == [1, 1, 1, 1]


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_backspace_deletes_as_delete_does(canvas: MapCanvas, key: Qt.Key) -> None:
    canvas.document.select(["queue"])
    QTest.keyClick(canvas, key)
    assert cells(canvas.document.journey, "pains") == {}


def test_tab_goes_from_cell_to_cell_in_the_window(canvas: MapCanvas) -> None:
    canvas.document.select(["till"])
    QTest.keyClick(canvas, Key.Key_Tab)
    assert canvas.actions_of_map.cell == ("touch", "ride")
    assert QApplication.focusWidget() is canvas
