"""A talk on two screens: the real program with real keys on a projector that comes and goes, under Xvfb."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from cjm_desktop import resources
from cjm_desktop.app.presenting.picture import Picture
from cjm_desktop.app.presenting.presenter import PresenterView
from cjm_desktop.app.presenting.stage import Stage
from cjm_desktop.edits.stages import change_stage
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.writing import to_bytes
from tests.e2e.monitors import has_libraries, screen_of
from tests.e2e.robot import Scene, choose, has_map, journey, later, reads, seen, sees, window
from tests.e2e.started import Ended, play_with

Key = Qt.Key
QUIET: Final = Ended(0, "")
_LAPTOP: Final = 1200, 700
_PROJECTOR: Final = 1024, 576

pytestmark = [
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs xvfb"),
    pytest.mark.skipif(not has_libraries(), reason="needs libxrandr2"),
]


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual screen with a laptop and a projector."""
    reading, writing = os.pipe()
    size = f"{_LAPTOP[0] + _PROJECTOR[0]}x{_LAPTOP[1]}x24"
    command = ["Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", size]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            name = f":{told.readline().strip()}"
        with screen_of(name) as screen:
            screen.add("LAPTOP", 0, *_LAPTOP, first=True)
            screen.add("PROJECTOR", _LAPTOP[0], *_PROJECTOR)
        yield name
        server.terminate()


def placed(stage: Stage) -> tuple[int, int, int, int]:
    area = stage.geometry()
    return area.x(), area.y(), area.width(), area.height()


def press(stage: Stage, code: Qt.Key) -> None:
    """Press a key on stage; without a window manager no window is in front."""
    QTest.keyClick(stage.windowHandle(), code)


def both_states(stage: Stage, view: PresenterView) -> Scene:
    """How it is goes over into how it is to be, and the laptop shows it."""
    press(stage, Key.Key_End)
    yield lambda: stage.scene is not None and stage.scene.key == "actions"
    QTest.keyClick(stage.windowHandle(), Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    press(stage, Key.Key_PageDown)
    yield lambda: stage.divider == 0.5 and stage.has_arrived
    QTest.keyClick(stage.windowHandle(), Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    yield lambda: any(round(each.divider, 2) == 0.55 for each in view.findChildren(Picture))


def talk_on_two_screens(folder: Path) -> Scene:
    del folder
    yield has_map()
    yield lambda: len(QGuiApplication.screens()) == 2
    yield from choose("View", "Present")
    yield sees(Stage)
    yield sees(PresenterView)
    stage, view = seen(Stage), seen(PresenterView)
    yield lambda: placed(stage) == (_LAPTOP[0], 0, *_PROJECTOR)
    yield lambda: view.screen().name() == "LAPTOP"
    yield lambda: stage.scene is not None and stage.scene.key == "title"
    for code in (Key.Key_PageDown, Key.Key_2, Key.Key_L):
        press(stage, code)
    second = journey().stages[1]
    yield lambda: stage.scene is not None and stage.scene.stage == second.id and stage.has_arrived
    assert stage.pointing.kind == "laser"
    assert seen(QPlainTextEdit, "Notes").toPlainText() == "Wait for it."
    yield from both_states(stage, view)
    press(stage, Key.Key_2)
    yield lambda: stage.scene is not None and stage.scene.stage == second.id and stage.has_arrived
    with screen_of(os.environ["DISPLAY"]) as screen:
        screen.remove("PROJECTOR")
    yield lambda: len(QGuiApplication.screens()) == 1
    yield lambda: placed(stage) == (0, 0, *_LAPTOP)
    assert stage.isVisible()
    assert not view.isVisible()
    yield reads("The other screen is gone.")
    assert stage.scene is not None
    assert stage.scene.stage == second.id
    with screen_of(os.environ["DISPLAY"]) as screen:
        screen.add("PROJECTOR", _LAPTOP[0], *_PROJECTOR)
    yield lambda: placed(stage) == (_LAPTOP[0], 0, *_PROJECTOR)
    yield view.isVisible
    press(stage, Key.Key_Escape)
    yield lambda: not sees(Stage)()
    later(window().close)


def test_losing_the_second_screen_does_not_end_the_talk(tmp_path: Path, display: str) -> None:
    file = tmp_path / "map.cjm"
    opened = read_map(resources.path("examples", "software-onboarding.cjm")).journey
    file.write_bytes(to_bytes(change_stage(opened, opened.stages[1].id, notes="Wait for it.")))
    ended = play_with({"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}, talk_on_two_screens, tmp_path, file).end()
    assert ended == QUIET
