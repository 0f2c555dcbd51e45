"""What a person prefers: chosen in a dialog, in force at once in all windows, remembered."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.preferences.dialog import Preferences
from cjm_desktop.app.widgets.colours import DARK_CONTRAST, LIGHT_CONTRAST
from cjm_desktop.app.window import Window
from cjm_desktop.storage.settings import Settings, change_settings, read_settings
from cjm_desktop.storage.templates import Template
from cjm_desktop.words import LANGUAGES, Language
from tests.unit.app.hands import CONTROL, shown

Key = Qt.Key


def preferences(bot: QtBot, window: Window) -> Preferences:
    """Open them by their key."""
    QTest.keyClick(window, Key.Key_Comma, CONTROL)
    bot.waitUntil(lambda: bool(dialogs()))
    return dialogs()[0]


def dialogs() -> list[Preferences]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, Preferences) and each.isVisible()]


def named(dialog: QWidget, kind: type[QWidget], name: str) -> QWidget:
    return next(each for each in dialog.findChildren(kind) if each.accessibleName() == name and each.isVisible())


def choose(dialog: QWidget, name: str, value: str) -> None:
    """Choose by the keyboard what a list offers."""
    box = named(dialog, QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    further = box.findText(value) - box.currentIndex()
    for _ in range(abs(further)):
        QTest.keyClick(box, Key.Key_Down if further > 0 else Key.Key_Up)


def tick(dialog: QWidget, name: str) -> None:
    box = next(each for each in dialog.findChildren(QCheckBox) if each.text() == name)
    QTest.keyClick(box, Key.Key_Space)


def colours(window: Window) -> str:
    return window.palette().window().color().name().upper()


def test_the_language_changes_in_all_windows_and_in_the_dialog(qtbot: QtBot, window: Window, settings: Path) -> None:
    other = shown(qtbot, settings)
    dialog = preferences(qtbot, other)
    choose(dialog, "Language", "简体中文")
    assert dialog.windowTitle() == "偏好设置"
    assert [each.language for each in (window, other)] == ["zh-Hans", "zh-Hans"]
    assert read_settings(settings).language == "zh-Hans"
    focus = dialog.focusWidget()
    assert isinstance(focus, QComboBox)
    assert focus.currentText() == "简体中文", "whoever chose goes on where they were"


def test_colours_and_letters_change_at_once(qtbot: QtBot, opened: Window, settings: Path) -> None:
    dialog = preferences(qtbot, opened)
    choose(dialog, "Colours", "Dark")
    assert opened.preferences.appearance == "dark"
    tick(dialog, "High contrast")
    assert colours(opened) == DARK_CONTRAST.panel
    choose(dialog, "Colours", "Light")
    assert colours(opened) == LIGHT_CONTRAST.panel
    choose(dialog, "Size of the letters", "Very large")
    assert QLabel("x").fontInfo().pixelSize() == 18
    known = read_settings(settings)
    assert (known.appearance, known.contrast, known.letters) == ("light", True, 18)
    opened.prefer(lambda wish: replace(wish, letters=13, contrast=None))


def test_what_the_system_says_anyway_is_no_wish(qtbot: QtBot, window: Window, settings: Path) -> None:
    """I switch something on and off again: the window goes with the system as before."""
    dialog = preferences(qtbot, window)
    for name, other in (("High contrast", True), ("Reduced motion", False)):
        tick(dialog, name)
        assert (read_settings(settings).contrast, read_settings(settings).still).count(other) == 1
        tick(dialog, name)
    assert (read_settings(settings).contrast, read_settings(settings).still) == (None, None)


@pytest.mark.parametrize(("fades", "wish", "stays"), [(True, None, True), (False, None, False), (True, True, False)])
def test_nothing_fades_where_the_system_or_the_person_says_so(fades: bool, wish: bool | None, stays: bool) -> None:
    """In a program of its own: Qt is told by the system at its start."""
    code = f"""
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from cjm_desktop.app.widgets.appearance import calm, wants_stillness
from cjm_desktop.storage.settings import Settings
application = QApplication([])
effect = Qt.UIEffect.UI_FadeMenu
for each in (Qt.UIEffect.UI_General, effect):
    QApplication.setEffectEnabled(each, {fades})
settings = Settings(still={wish})
assert wants_stillness(settings) is {not stays}
calm(still=wants_stillness(settings))
assert QApplication.isEffectEnabled(effect) is {stays}
"""
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("leave", ["Esc", "Close"])
def test_whoever_leaves_keeps_what_they_chose(qtbot: QtBot, window: Window, settings: Path, leave: str) -> None:
    dialog = preferences(qtbot, window)
    tick(dialog, "Save by itself")
    tick(dialog, "Hints on the map")
    choose(dialog, "At the start", "The welcome page")
    if leave == "Esc":
        QTest.keyClick(dialog, Key.Key_Escape)
    else:
        button = next(each for each in dialog.findChildren(QPushButton) if each.text() == leave)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not dialogs()
    known = read_settings(settings)
    assert (known.autosave, known.hints, known.restore) == (True, False, False)


def test_there_is_one_dialog_for_all_windows(qtbot: QtBot, window: Window, settings: Path) -> None:
    dialog = preferences(qtbot, window)
    other = shown(qtbot, settings)
    assert preferences(qtbot, other) is dialog
    assert len(dialogs()) == 1


def test_new_maps_get_the_paper_and_exports_the_margin(qtbot: QtBot, window: Window, settings: Path) -> None:
    dialog = preferences(qtbot, window)
    paper = named(dialog, QComboBox, "Paper")
    assert isinstance(paper, QComboBox)
    paper.setFocus()
    QTest.keyClicks(paper, "A3")
    choose(dialog, "Orientation", "Portrait")
    margin = named(dialog, QAbstractSpinBox, "Margin of exports")
    margin.setFocus()
    QTest.keyClick(margin, Key.Key_A, CONTROL)
    QTest.keyClicks(margin, "25")
    QTest.keyClick(dialog, Key.Key_Escape)
    window.files.new(Template("aida", "template"), "en")
    assert window.document is not None
    assert (window.document.journey.paper, window.document.journey.orientation) == ("A3", "portrait")
    assert read_settings(settings).margin == 25
    QTest.keyClick(window, Key.Key_E, CONTROL)
    export = window.findChild(ExportDialog)
    assert isinstance(export, ExportDialog)
    assert any(each.text() == "25 mm" for each in export.findChildren(QAbstractSpinBox))
    window.document.mark_saved(window.document.journey)


def test_where_paper_is_in_inches_new_maps_have_such(window: Window) -> None:
    former = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        window.files.new(Template("blank", "template"), "en")
    finally:
        QLocale.setDefault(former)
    assert window.document is not None
    assert window.document.journey.paper == "ANSI-E"
    window.document.mark_saved(window.document.journey)


def test_paper_that_there_is_not_is_refused_in_a_sentence(qtbot: QtBot, window: Window, settings: Path) -> None:
    dialog = preferences(qtbot, window)
    paper = named(dialog, QComboBox, "Paper")
    paper.setFocus()
    QTest.keyClicks(paper, "A99")
    assert any("There is no paper “A99”" in label.text() for label in dialog.findChildren(QLabel))
    assert read_settings(settings).paper == "", "of what was typed, nothing was paper"


@pytest.mark.parametrize("paper", ["A99", "x" * 60])
def test_paper_that_somebody_wrote_into_the_settings_is_passed_over(window: Window, settings: Path, paper: str) -> None:
    change_settings(settings, lambda known: replace(known, paper=paper))
    window.files.new(Template("blank", "template"), "en")
    assert window.document is not None
    assert window.document.journey.paper == "A0"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("letters", [13, 18])
def test_all_of_it_can_be_read(qtbot: QtBot, settings: Path, language: Language, letters: int) -> None:
    change_settings(settings, lambda known: replace(known, language=language, letters=letters))
    window = shown(qtbot, settings)
    dialog = preferences(qtbot, window)
    cut = [label.text() for label in seen(dialog) if label.width() < label.minimumSizeHint().width()]
    cut += [box.text() for box in dialog.findChildren(QCheckBox) if box.width() < box.sizeHint().width()]
    assert not cut
    assert all(
        each.accessibleName() or isinstance(each, (QCheckBox, QPushButton))
        for each in dialog.findChildren(QWidget)
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and isinstance(each, (QComboBox, QAbstractSpinBox))
    )
    window.prefer(lambda wish: replace(wish, letters=13))


def seen(dialog: QWidget) -> Sequence[QLabel]:
    return [label for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_settings_begin_as_nobody_ever_chose() -> None:
    assert Settings() == Settings(autosave=False, hints=True, restore=True, contrast=None, still=None)
