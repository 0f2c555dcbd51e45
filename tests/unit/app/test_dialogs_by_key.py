"""Every dialog is gone through by Tab: what it stops at says to screen readers what it is; Esc leaves."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.inspector.icon_field import IconPicker
from cjm_desktop.app.inspector.library import LibraryDialog
from cjm_desktop.app.window import Window
from cjm_desktop.words import LANGUAGES, Language
from tests.canvas.sample import sample
from tests.unit.app.beside import Desk
from tests.unit.app.hands import meeting

Key = Qt.Key
TABLE = "\tLook\tBuy\nTouchpoint\tWindow\tTill\nPain point\t\tQueue"
_MOST = 200


def here(dialog: QDialog) -> QWidget:
    """Return what has the focus in a dialog, whether that is active yet or not."""
    return next((each for each in dialog.findChildren(QWidget) if each is dialog.focusWidget()), dialog)


def stops(dialog: QDialog) -> Iterator[QWidget]:
    """Yield what Tab stops at, until it comes back to where it began."""
    if here(dialog) is dialog:
        QTest.keyClick(dialog, Key.Key_Tab)
    first = here(dialog)
    yield first
    for _ in range(_MOST):
        QTest.keyClick(here(dialog), Key.Key_Tab)
        if here(dialog) is first:
            return
        yield here(dialog)
    pytest.fail(f"Tab does not come back to {first}")


def go_through(dialog: QDialog) -> None:
    """Go through a dialog by Tab, and leave it by Esc."""
    there = list(stops(dialog))
    nameless = [each for each in there if not name_of(each)]
    assert not nameless, nameless
    can = {each for each in dialog.findChildren(QWidget) if takes_tab(each)}
    names = [name_of(each) for each in can - set(there) if not is_in_group(each)]
    assert not names, f"Tab passes by {names}"
    QTest.keyClick(here(dialog), Key.Key_Escape)
    assert not dialog.isVisible()


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def takes_tab(widget: QWidget) -> bool:
    can = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return can and widget.isVisible() and widget.isEnabled()


def is_in_group(widget: QWidget) -> bool:
    """Tell whether arrows lead there: Tab stops at one of several that exclude each other."""
    group: Callable[[], object] | None = getattr(widget, "group", None)
    return (group is not None and group() is not None) or bool(getattr(widget, "autoExclusive", bool)())


def run(window: Window, command: str) -> None:
    action = next(each for each in window.actions() if each.objectName() == command)
    assert action.isEnabled()
    action.trigger()


def paste_table(window: Window) -> None:
    QGuiApplication.clipboard().setText(TABLE)
    run(window, "paste")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "command",
    [
        "new",
        "save-as-template",
        "brand",
        "shortcuts",
        "keep-view",
        "about",
        "log",
        "take-notes",
        "thresholds",
    ],
)
def test_a_dialog_is_gone_through_by_key(opened: Window, command: str, language: Language) -> None:
    opened.set_language(language)
    with meeting(QDialog, go_through):
        run(opened, command)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["preferences", "export", "filter", "user-guide"])
def test_a_dialog_beside_the_map_is_gone_through_by_key(
    qtbot: QtBot, opened: Window, command: str, language: Language
) -> None:
    opened.set_language(language)
    run(opened, command)
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    qtbot.waitUntil(dialogs[0].isActiveWindow)
    go_through(dialogs[0])


def test_the_library_of_personas_is_gone_through_by_key(opened: Window, tmp_path: Path) -> None:
    dialog = LibraryDialog(tmp_path, "en", opened)
    with meeting(LibraryDialog, go_through):
        dialog.exec()


def test_the_icons_are_gone_through_by_key(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "touch", journey=sample())
    with meeting(IconPicker, go_through):
        QTest.mouseClick(desk.find(QPushButton, "Icon"), Qt.MouseButton.LeftButton)
        qtbot.wait(100)


def test_the_preview_of_a_pasted_table_is_gone_through_by_key(opened: Window) -> None:
    with meeting(QDialog, go_through):
        paste_table(opened)
