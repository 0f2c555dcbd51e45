"""Versions with names in the real window: given, changed, taken away; and versions that are compared."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.comparing.showing import comparison_of
from cjm_desktop.app.versions.dialog import VersionsDialog
from cjm_desktop.app.versions.list import VersionList
from cjm_desktop.app.widgets.naming import NameDialog
from cjm_desktop.app.window import Window
from cjm_desktop.limits import MB
from cjm_desktop.storage.history import history_folder, versions_of
from cjm_desktop.storage.version_names import name_of
from tests.unit.app.hands import meeting
from tests.unit.app.versions_desk import rename, save, trigger

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def names(window: Window) -> list[str]:
    """The names of the versions of the open map, the newest first."""
    assert window.document is not None
    return [name_of(each) for each in versions_of(history_folder(), window.document.journey.id)]


def write(name: str) -> Callable[[NameDialog], None]:
    def act(dialog: NameDialog) -> None:
        (line,) = dialog.findChildren(QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, name)
        QTest.keyClick(line, Qt.Key.Key_Return)

    return act


def button(widget: QWidget, name: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == name)


def push(widget: QWidget, name: str) -> None:
    QTest.mouseClick(button(widget, name), LEFT)


def rows(dialog: VersionsDialog) -> VersionList:
    found = dialog.findChild(VersionList)
    assert found is not None
    return found


def shown(dialog: VersionsDialog) -> list[str]:
    model = rows(dialog).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(dialog: VersionsDialog, row: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = rows(dialog)
    place = view.visualRect(view.model().index(row, 0)).topLeft() + QPoint(20, 8)
    QTest.mouseClick(view.viewport(), LEFT, modifiers, place)


def in_dialog(qtbot: QtBot, window: Window, act: Callable[[VersionsDialog], None]) -> None:
    done: list[bool] = []

    def look(dialog: VersionsDialog) -> None:
        if done:
            return
        qtbot.waitUntil(lambda: dialog.opened is not None, timeout=15_000)
        done.append(True)
        act(dialog)
        if dialog.isVisible():
            dialog.reject()

    with meeting(VersionsDialog, look):
        trigger(window, "Versions…")


def naming(dialog: VersionsDialog, pressed: str, name: str) -> None:
    with meeting(NameDialog, write(name)):
        push(dialog, pressed)


def test_the_map_as_it_is_now_is_kept_under_a_name(opened: Window) -> None:
    save(opened, "One")
    with meeting(NameDialog, write("Before the pilot")):
        trigger(opened, "Name this version…")
    assert names(opened)[0] == "Before the pilot"
    count = len(names(opened))
    rename(opened, "Two")
    with meeting(NameDialog, write("A thought")):
        trigger(opened, "Name this version…")
    assert names(opened)[:2] == ["A thought", "Before the pilot"]
    assert len(names(opened)) == count + 1
    assert opened.document is not None
    assert opened.document.dirty, "the file is as it was"


def test_who_gives_no_name_keeps_nothing(opened: Window) -> None:
    save(opened, "One")
    before = names(opened)
    with meeting(NameDialog, lambda dialog: dialog.reject()):
        trigger(opened, "Name this version…")
    assert names(opened) == before


def test_a_version_is_named_renamed_and_has_no_name_again(qtbot: QtBot, opened: Window) -> None:
    save(opened, "One", "Two")

    def act(dialog: VersionsDialog) -> None:
        rows(dialog).setFocus()
        QTest.keyClick(rows(dialog), Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: dialog.opened is not None, timeout=15_000)
        naming(dialog, "Name…", "Pilot")
        qtbot.waitUntil(lambda: shown(dialog)[:2] == ["With a name", "Pilot"], timeout=15_000)
        assert any(row.endswith("· Pilot") for row in shown(dialog)[3:])
        qtbot.waitUntil(lambda: dialog.opened is not None, timeout=15_000)
        naming(dialog, "Rename…", "After the pilot")
        qtbot.waitUntil(lambda: shown(dialog)[:2] == ["With a name", "After the pilot"], timeout=15_000)
        qtbot.waitUntil(lambda: dialog.opened is not None, timeout=15_000)
        push(dialog, "Remove the name")
        qtbot.waitUntil(lambda: shown(dialog)[0] == "Today", timeout=15_000)

    in_dialog(qtbot, opened, act)
    assert not any(names(opened))


def test_a_version_is_compared_with_the_map_as_it_is(qtbot: QtBot, opened: Window) -> None:
    save(opened, "One", "Two")
    rename(opened, "Three")

    def act(dialog: VersionsDialog) -> None:
        qtbot.waitUntil(button(dialog, "Compare with now").isEnabled, timeout=15_000)
        push(dialog, "Compare with now")

    in_dialog(qtbot, opened, act)
    assert opened.canvas is not None
    page = comparison_of(opened.canvas)
    assert page is not None
    qtbot.waitUntil(lambda: page.view.sheet is not None, timeout=20_000)
    model = page.list.model()
    said = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Map “Two” is now “Three”" in said
    page.leave()


def test_two_versions_are_compared_with_each_other(qtbot: QtBot, opened: Window) -> None:
    save(opened, "One", "Two", "Three")
    with meeting(NameDialog, write("The third")):
        trigger(opened, "Name this version…")
    rename(opened, "Four")

    def act(dialog: VersionsDialog) -> None:
        assert shown(dialog)[:3] == ["With a name", "The third", "Today"]
        click(dialog, 1)
        click(dialog, 5, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(button(dialog, "Compare both").isEnabled, timeout=15_000)
        assert not button(dialog, "Restore").isEnabled()
        push(dialog, "Compare both")

    in_dialog(qtbot, opened, act)
    assert opened.canvas is not None
    page = comparison_of(opened.canvas)
    assert page is not None
    qtbot.waitUntil(lambda: page.view.sheet is not None, timeout=20_000)
    model = page.list.model()
    said = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Map “One” is now “Three”" in said
    assert page.comparing.pair.after.called.english.startswith("“{name}”")
    page.leave()


def test_a_name_that_cannot_be_kept_is_said(opened: Window) -> None:
    save(opened, "One")
    other = history_folder() / ("0" * 32)
    other.mkdir()
    large = other / f"00000001-20260101T000000Z-s-{'0' * 32}.cjm-version"
    with large.open("wb") as file:
        file.truncate(600 * MB)  # all of it a hole
    large.with_suffix(".cjm-version-name").write_text("Large")
    with meeting(QMessageBox, lambda box: box.accept()) as met, meeting(NameDialog, write("Pilot")):
        trigger(opened, "Name this version…")
    assert "more than the 500 MB that all versions may take" in met[0]
    assert not any(names(opened))
