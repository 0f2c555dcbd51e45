"""The windows of the last time: there again at the next start of the real program, as they were."""

import json
import os
import signal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from cjm_desktop.app.window import Window, all_windows
from tests.e2e.robot import Scene, click, has_map, later, reads, seen, sees
from tests.e2e.scenes import quit_program
from tests.e2e.started import Ended, play

QUIET = Ended(0, "")
FIRST, SECOND = QRect(60, 70, 900, 600), QRect(200, 120, 1000, 620)


def window_of(name: str) -> Window:
    return next(window for window in all_windows() if window.windowTitle().startswith(name))


def titles() -> list[str]:
    return sorted(window.windowTitle().split("[")[0] for window in all_windows())


def looks(name: str) -> tuple[int, int, int]:
    """Return how near one is in a window and what is in the corner of the view, roughly."""
    canvas = window_of(name).canvas
    assert canvas is not None
    corner = canvas.mapToScene(QPoint(0, 0))
    return round(canvas.zoom * 100), round(corner.x() / 4), round(corner.y() / 4)


def leave_two(folder: Path) -> Scene:
    yield lambda: titles() == ["map.cjm", "other.cjm"]
    for name, place, zoom in (("map", FIRST, 1.5), ("other", SECOND, 0.8)):
        window = window_of(name)
        window.setGeometry(place)
        canvas = window.canvas
        assert canvas is not None
        yield lambda canvas=canvas: canvas.viewport().width() > 0
        canvas.zoom_to(zoom)
        canvas.pan(QPoint(-40, -60))
    (folder / "looks").write_text(json.dumps([looks("map"), looks("other")]))
    later(quit_program)


def find_two(folder: Path) -> Scene:
    yield lambda: titles() == ["map.cjm", "other.cjm"]
    yield lambda: [list(looks(name)) for name in ("map", "other")] == json.loads((folder / "looks").read_text())
    assert [window_of(name).geometry() for name in ("map", "other")] == [FIRST, SECOND]
    assert window_of("other").isActiveWindow(), "the one that was in front is in front"
    later(quit_program)


def find_one(folder: Path) -> Scene:
    del folder
    yield reads("What was open the last time is no longer there: ")
    assert reads("map.cjm.")()
    click(seen(QPushButton, "OK"))
    yield lambda: titles() == ["other.cjm"]
    later(quit_program)


def find_asked(folder: Path) -> Scene:
    del folder
    yield has_map()
    assert titles() == ["map.cjm"], "files that are asked for go before"
    later(quit_program)


def find_nothing(folder: Path) -> Scene:
    del folder
    yield sees(Window)
    yield sees(QPushButton, "Open a file")
    assert titles() == ["CJM Desktop"]
    later(quit_program)


def be_on_screen(folder: Path) -> Scene:
    del folder
    yield has_map()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(seen(Window).geometry())
    later(quit_program)


def close_one(folder: Path) -> Scene:
    del folder
    yield lambda: titles() == ["map.cjm", "other.cjm"]
    later(window_of("map").close)
    yield lambda: titles() == ["other.cjm"]
    later(window_of("other").close)


def crash(folder: Path) -> Scene:
    del folder
    yield lambda: titles() == ["map.cjm", "other.cjm"]
    os.kill(os.getpid(), signal.SIGKILL)


def two(folder: Path, file: Path) -> tuple[Path, Path]:
    other = folder / "other.cjm"
    other.write_text(file.read_text())
    return file, other


def settings(folder: Path) -> Path:
    return folder / "config" / "cjm-desktop" / "settings.json"


def change_settings(folder: Path, **values: object) -> None:
    known: dict[str, Any] = json.loads(settings(folder).read_text())
    settings(folder).write_text(json.dumps(known | values))


def test_windows_are_there_again_as_they_were(tmp_path: Path, file: Path) -> None:
    """I quit with two maps open, and start again: both are where they were, as near, and at the same place."""
    assert play(leave_two, tmp_path, *two(tmp_path, file)).end() == QUIET
    assert play(find_two, tmp_path).end() == QUIET
    assert play(find_asked, tmp_path, file).end() == QUIET


def test_a_map_that_is_gone_is_said_and_left_out(tmp_path: Path, file: Path) -> None:
    assert play(leave_two, tmp_path, *two(tmp_path, file)).end() == QUIET
    file.unlink()
    assert play(find_one, tmp_path).end() == QUIET


def test_whoever_prefers_the_welcome_page_gets_it(tmp_path: Path, file: Path) -> None:
    assert play(leave_two, tmp_path, *two(tmp_path, file)).end() == QUIET
    change_settings(tmp_path, restore=False)
    assert play(find_nothing, tmp_path).end() == QUIET


def test_a_window_is_on_the_screen_there_is_now(tmp_path: Path, file: Path) -> None:
    """The second screen is gone. The window that was on it comes to the first one."""
    assert play(be_on_screen, tmp_path, file).end() == QUIET
    kept: dict[str, Any] = json.loads(settings(tmp_path).read_text())["windows"][0]
    change_settings(tmp_path, windows=[kept | {"place": [5000, -3000, 4000, 3000]}])
    assert play(be_on_screen, tmp_path).end() == QUIET


def test_a_window_that_was_closed_for_itself_does_not_come_again(tmp_path: Path, file: Path) -> None:
    assert play(close_one, tmp_path, *two(tmp_path, file)).end() == QUIET
    file.unlink()
    assert [Path(each["file"]).name for each in json.loads(settings(tmp_path).read_text())["windows"]] == ["other.cjm"]


def test_after_a_crash_the_windows_are_there_again(tmp_path: Path, file: Path) -> None:
    assert play(crash, tmp_path, *two(tmp_path, file)).end().code == -signal.SIGKILL
    assert play(close_one, tmp_path).end() == QUIET
