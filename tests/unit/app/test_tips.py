"""Whatever is pressed says what it is and on which key, in the window and in its dialogs."""

import re
from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.brand.dialog import BrandDialog
from cjm_desktop.app.commands.shortcuts import ShortcutsDialog
from cjm_desktop.app.commands.table import COMMANDS
from cjm_desktop.app.window import Window
from cjm_desktop.words import LANGUAGES, Language

PANELS = ("cards", "outline", "guide", "findings", "comments", "history", "properties")


def is_ours(button: QAbstractButton) -> bool:
    """Whether it is not a part of one of Qt's own widgets, which is reached in other ways."""
    return not isinstance(button.parent(), (QLineEdit, QTabBar)) and not button.objectName().startswith("qt_")


def tip(button: QAbstractButton) -> str:
    return unescape(re.sub(r"<[^>]*>", "", button.toolTip()))


def wrong(button: QAbstractButton) -> str:
    """What a button lacks: a name; a tip, unless its face is its name in words; the focus in sight."""
    face = button.text().replace("&&", "&").replace(" ▾", "")
    name = button.accessibleName() or face
    if not name:
        return "has no name"
    in_words = any(len(word) > 1 or ord(word[0]) > 0x2FF for word in re.findall(r"\w+", face))
    if not (in_words and face in name) and not tip(button):
        return "has no tip"
    if button.isEnabled() and button.isVisible() and button.focusPolicy() == Qt.FocusPolicy.ClickFocus:
        return "is not reached by key"
    return ""


def lacking(root: QWidget) -> set[tuple[str, str, str]]:
    found = [(type(each).__name__, each.accessibleName() or each.text(), wrong(each)) for each in buttons(root)]
    return {each for each in found if each[2]}


def buttons(root: QWidget) -> list[QAbstractButton]:
    return [each for each in root.findChildren(QAbstractButton) if is_ours(each)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_of_the_window_has_a_name_and_a_tip(opened: Window, language: Language) -> None:
    """I open all panels and the find bar, and select one thing of each kind after the other."""
    opened.set_language(language)
    page = opened.centralWidget()
    assert page is not None
    assert opened.sides is not None
    assert opened.finding is not None
    assert opened.document is not None
    for name in PANELS:
        opened.sides.show(name)
    opened.finding.open(replacing=True)
    for name in ("", "c", "l1", "l2", "e", "g", "s"):
        opened.document.select([name] if name else [])
        assert lacking(page) == set()
    assert len(buttons(page)) > 60


def test_every_button_of_the_welcome_page_has_a_name_and_a_tip(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not lacking(window))  # templates say what they are called once they were read


@pytest.mark.parametrize("dialog", [ShortcutsDialog, BrandDialog])
def test_every_button_of_a_dialog_has_a_name_and_a_tip(opened: Window, dialog: type[QDialog]) -> None:
    assert opened.document is not None
    made = (
        ShortcutsDialog(COMMANDS, opened)
        if dialog is ShortcutsDialog
        else BrandDialog(opened.document.journey, None, "en", opened)
    )
    assert buttons(made)
    assert lacking(made) == set()
    made.close()


def test_tips_follow_the_keys(opened: Window) -> None:
    """Each button that stands for a command says the key it has now."""
    opened.prefer(lambda settings: replace(settings, shortcuts={"undo": ("F8",), "find-next": ("F9",)}))
    tips = {tip(button) for button in buttons(opened)}
    assert {"Undo (F8)", "Find next (F9)"} <= tips
