"""Several windows for several maps."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cjm_desktop.app.window import Window, all_windows
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.storage.settings import read_settings
from cjm_desktop.words import Text
from tests.unit.app.hands import CONTROL, SHIFT, let_go, shown
from tests.unit.storage.sample import TEXT

Key = Qt.Key


@pytest.fixture(autouse=True)
def others_closed(qtbot: QtBot) -> Iterator[None]:
    yield
    for window in all_windows():
        let_go(window)
        window.close()
    qtbot.waitUntil(lambda: not all_windows())


def menu(window: Window) -> list[tuple[str, bool]]:
    """Return what the menu of windows lists below its commands, and what is ticked."""
    found = next(each for each in window.menuBar().findChildren(QMenu) if each.title() == "Win&dow")
    found.aboutToShow.emit()
    actions = found.actions()
    last_line = max(place for place, action in enumerate(actions) if action.isSeparator())
    return [(action.text(), action.isChecked()) for action in actions[last_line + 1 :]]


def test_a_new_window_begins_with_the_welcome_page(qtbot: QtBot, opened: Window) -> None:
    QTest.keyClick(opened, Key.Key_N, CONTROL | SHIFT)
    new = next(window for window in all_windows() if window is not opened)
    qtbot.waitUntil(new.isActiveWindow)
    assert new.document is None
    assert opened.document is not None


def test_the_menu_lists_all_windows_and_leads_to_them(opened: Window, file: Path) -> None:
    other = file.parent / "folder" / "map.cjm"
    other.parent.mkdir()
    other.write_text(TEXT)
    opened.open_paths([file, other])
    QTest.keyClick(opened, Key.Key_N, CONTROL | SHIFT)
    assert opened.document is not None
    opened.document.apply(Text("Test", "Edit"), change_journey(opened.document.journey, title="x"))
    listed = menu(opened)
    assert listed == [
        (f"map.cjm – {file.parent} *", True),
        (f"map.cjm – {other.parent}", False),
        ("Welcome page", False),
    ]
    assert menu(opened) == listed, "opened again, it says everything once"


def test_a_key_goes_through_all_windows(qtbot: QtBot, opened: Window) -> None:
    QTest.keyClick(opened, Key.Key_N, CONTROL | SHIFT)
    QTest.keyClick(opened, Key.Key_N, CONTROL | SHIFT)
    windows = sorted(all_windows(), key=lambda window: window.number)
    opened.come_forward()
    qtbot.waitUntil(opened.isActiveWindow)
    for window, following in pairwise((*windows, opened)):
        QTest.keyClick(window, Key.Key_F6, CONTROL)
        qtbot.waitUntil(following.isActiveWindow)
    for window, former in pairwise((opened, *reversed(windows))):
        QTest.keyClick(window, Key.Key_Backtab, CONTROL | SHIFT)
        qtbot.waitUntil(former.isActiveWindow)
    assert opened.canvas is not None
    opened.canvas.setFocus()
    QTest.keyClick(opened.canvas, Key.Key_Tab, CONTROL)
    qtbot.waitUntil(windows[1].isActiveWindow)


def test_what_is_open_is_remembered_at_once(opened: Window, settings: Path, file: Path) -> None:
    assert [kept.file for kept in read_settings(settings).windows] == [file]
    assert opened.files.close()
    assert read_settings(settings).windows == ()


def test_a_window_without_a_file_is_not_remembered(qtbot: QtBot, settings: Path) -> None:
    window = shown(qtbot, settings)
    window.close()
    assert read_settings(settings).windows == ()
