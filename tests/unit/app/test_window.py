"""The window as a person meets it: keys, clicks, dropped files, questions."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRegularExpression, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cjm_desktop.app.commands.shortcuts import ShortcutsDialog
from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.gallery.new_dialog import NewDialog
from cjm_desktop.app.widgets.geometry import least_on, on_screen
from cjm_desktop.app.window import Window
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.settings import Settings, change_settings, read_settings, with_recent
from cjm_desktop.words import Text
from tests.unit.app.hands import CONTROL, SHIFT, let_go, meeting, name_file, press, shown
from tests.unit.storage.sample import TEXT

Key = Qt.Key
EDIT = Text("Test", "Edit")


def rename(window: Window, title: str) -> None:
    assert window.document is not None
    window.document.apply(EDIT, change_journey(window.document.journey, title=title))


def title(window: Window) -> str:
    assert window.document is not None
    return window.document.journey.title


def button(window: Window, name: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if name in (each.text(), each.accessibleName()))


def card(window: Window | NewDialog, name: str) -> QToolButton:
    return next(each for each in window.findChildren(QToolButton) if each.accessibleName() == name)


def test_the_program_begins_with_the_welcome_page(window: Window) -> None:
    assert window.windowTitle() == "CJM Desktop"
    assert window.document is None
    assert button(window, "Open a file…").isVisible()


def test_a_click_on_a_template_starts_a_map(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any(each.text() == "Blank journey map" for each in window.findChildren(QToolButton)))
    QTest.mouseClick(card(window, "Blank journey map"), Qt.MouseButton.LeftButton)
    assert title(window) == "Blank journey map"
    assert not window.isWindowModified()


def test_enter_on_a_template_starts_a_map(window: Window) -> None:
    cards = [each for each in window.findChildren(QToolButton) if each.property("role") == "card"]
    QTest.keyClick(cards[0], Key.Key_Return)
    assert title(window) == "Blank journey map"


def test_new_starts_a_map_in_the_language_asked_for(window: Window) -> None:
    def choose(dialog: NewDialog) -> None:
        QTest.keyClick(dialog.findChildren(QComboBox)[0], Key.Key_Down)
        QTest.mouseClick(dialog.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)

    with meeting(NewDialog, choose):
        QTest.keyClick(window, Key.Key_N, CONTROL)
    assert window.document is not None
    assert window.document.journey.language == "zh-Hans"


def test_open_shows_the_file_and_its_name(window: Window, file: Path) -> None:
    with meeting(QFileDialog, name_file(file)):
        QTest.keyClick(window, Key.Key_O, CONTROL)
    assert title(window).startswith("贷款申请")
    assert window.windowTitle() == "map.cjm[*] – CJM Desktop"


def test_a_name_with_a_place_for_the_mark_in_it_is_shown_as_it_is(window: Window, file: Path) -> None:
    strange = file.rename(file.with_name("a[*]b.cjm"))
    window.open_path(strange)
    assert window.windowTitle() == "a[*][*]b.cjm[*] – CJM Desktop"


def test_a_file_that_does_not_open_leaves_the_open_map(opened: Window, tmp_path: Path) -> None:
    broken = tmp_path / "broken.cjm"
    broken.write_text("{")
    with meeting(QMessageBox, press("OK")) as said:
        opened.open_path(broken)
    assert "broken.cjm" in said[0]
    assert title(opened).startswith("贷款申请")
    assert opened.windowTitle().startswith("map.cjm")


def test_repairs_are_listed_and_the_map_counts_as_changed(window: Window, file: Path) -> None:
    file.write_text(TEXT.replace('"step": "s", "text"', '"step": "x", "text"').replace('"step": "s",', '"step": "x",'))
    notes: list[str] = []

    def read(box: QMessageBox) -> None:
        notes.append(box.informativeText())
        press("OK")(box)

    with meeting(QMessageBox, read):
        window.open_path(file)
    assert notes[0].startswith("• ")
    assert window.isWindowModified()


def test_a_change_shows_in_the_title_and_goes_with_undo(opened: Window) -> None:
    rename(opened, "Other")
    assert opened.isWindowModified()
    QTest.keyClick(opened, Key.Key_Z, CONTROL)
    assert not opened.isWindowModified()
    QTest.keyClick(opened, Key.Key_Z, CONTROL | SHIFT)
    assert title(opened) == "Other"


def test_saving_writes_the_file(opened: Window, file: Path) -> None:
    rename(opened, "Other")
    QTest.keyClick(opened, Key.Key_S, CONTROL)
    assert read_map(file).journey.title == "Other"
    assert not opened.isWindowModified()


def test_a_new_map_is_saved_where_the_person_says(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any(each.text() == "Blank journey map" for each in window.findChildren(QToolButton)))
    QTest.mouseClick(card(window, "Blank journey map"), Qt.MouseButton.LeftButton)
    with meeting(QFileDialog, name_file(tmp_path / "mine")):
        QTest.keyClick(window, Key.Key_S, CONTROL)
    assert read_map(tmp_path / "mine.cjm").journey.title == "Blank journey map"
    assert window.windowTitle() == "mine.cjm[*] – CJM Desktop"


@pytest.mark.parametrize(("answer", "holds"), [("Overwrite", "m"), ("Cancel", "precious")])
def test_another_file_is_overwritten_only_on_request(opened: Window, tmp_path: Path, answer: str, holds: str) -> None:
    other = tmp_path / "other.cjm"
    other.write_text("precious")
    with meeting(QFileDialog, name_file(other)), meeting(QMessageBox, press(answer)):
        QTest.keyClick(opened, Key.Key_S, CONTROL | SHIFT)
    assert holds in other.read_text()


def test_a_file_changed_by_somebody_is_kept_beside_ours(opened: Window, file: Path, tmp_path: Path) -> None:
    rename(opened, "Mine")
    file.write_text("theirs")
    with (
        meeting(QMessageBox, press("Save under another name…")),
        meeting(QFileDialog, name_file(tmp_path / "mine.cjm")),
    ):
        QTest.keyClick(opened, Key.Key_S, CONTROL)
    assert file.read_text() == "theirs"
    assert read_map(tmp_path / "mine.cjm").journey.title == "Mine"


def test_a_map_whose_folder_vanished_is_saved_elsewhere(window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "map.cjm").write_text(TEXT)
    window.open_path(folder / "map.cjm")
    rename(window, "Mine")
    shutil.rmtree(folder)
    with (
        meeting(QMessageBox, press("Save under another name…")),
        meeting(QFileDialog, name_file(tmp_path / "mine.cjm")),
    ):
        QTest.keyClick(window, Key.Key_S, CONTROL)
    assert read_map(tmp_path / "mine.cjm").journey.title == "Mine"


@pytest.mark.parametrize(("answer", "saved"), [("Overwrite", True), ("Cancel", False)])
def test_a_file_changed_by_somebody_is_overwritten_on_request(
    opened: Window, file: Path, answer: str, saved: bool
) -> None:
    rename(opened, "Mine")
    file.write_text("theirs")
    with meeting(QMessageBox, press(answer)):
        QTest.keyClick(opened, Key.Key_S, CONTROL)
    assert (file.read_text() != "theirs") is saved
    assert opened.isWindowModified() is not saved


@pytest.mark.parametrize(
    ("answer", "closes", "holds"), [("Save", True, "Mine"), ("Don’t save", True, "贷款"), ("Cancel", False, "贷款")]
)
def test_unsaved_changes_are_asked_about(opened: Window, file: Path, answer: str, closes: bool, holds: str) -> None:
    rename(opened, "Mine")
    with meeting(QMessageBox, press(answer)) as said:
        assert opened.close() is closes
    assert said == ["Save the changes in “map.cjm”?"]
    assert holds in file.read_text()


def test_esc_takes_back_the_wish_to_close(opened: Window) -> None:
    rename(opened, "Mine")
    with meeting(QMessageBox, lambda box: QTest.keyClick(box, Key.Key_Escape)):
        assert not opened.close()


def test_a_saved_map_closes_unasked_to_the_welcome_page(opened: Window) -> None:
    QTest.keyClick(opened, Key.Key_W, CONTROL)
    assert opened.document is None
    assert button(opened, "map").isVisible() or button(opened, "Open a file…").isVisible()


def drop(window: QWidget, mime: QMimeData) -> bool:
    """Let something go above a widget; tell whether it, or what it is part of, took it."""
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(9, 9), action, mime, left, none)
    enters.ignore()
    QApplication.sendEvent(window, enters)
    if enters.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), action, mime, left, none))
    return enters.isAccepted()


def test_a_dropped_file_opens(window: Window, file: Path, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    assert drop(window, mime)
    qtbot.waitUntil(lambda: window.document is not None)


def test_a_file_dropped_on_the_map_opens(opened: Window, file: Path, qtbot: QtBot) -> None:
    other = file.with_name("other.cjm")
    other.write_text(TEXT)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(other))])
    assert opened.canvas is not None
    assert drop(opened.canvas.viewport(), mime)
    qtbot.waitUntil(lambda: opened.windowTitle().startswith("other.cjm"))


def test_what_is_too_small_to_be_written_on_the_map_is_written_beside_it(opened: Window) -> None:
    assert opened.canvas is not None
    assert opened.document is not None
    opened.canvas.zoom_to(0.1)
    opened.document.select(["c"])
    QTest.keyClick(opened.canvas, Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "Slow"


def test_what_is_being_typed_is_saved_too(opened: Window, file: Path) -> None:
    field = next(each for each in opened.findChildren(QLineEdit) if each.accessibleName() == "Title")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Typed")
    QTest.keyClick(field, Key.Key_S, CONTROL)
    assert read_map(file).journey.title == "Typed"
    assert not opened.isWindowModified()


def test_the_panels_go_and_what_is_written_in_them_is_kept(opened: Window, qtbot: QtBot) -> None:
    field = next(each for each in opened.findChildren(QLineEdit) if each.accessibleName() == "Title")
    canvas = opened.canvas
    assert canvas is not None
    room = canvas.width()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Typed")
    QTest.keyClick(field, Key.Key_Backslash, CONTROL)
    assert title(opened) == "Typed"
    assert not field.isVisible()
    assert canvas.hasFocus()
    qtbot.waitUntil(lambda: canvas.width() > room + 400)
    QTest.keyClick(canvas, Key.Key_Backslash, CONTROL)
    assert field.isVisible()
    qtbot.waitUntil(lambda: canvas.width() == room)


def test_a_digit_that_needs_shift_is_written_and_does_not_zoom(opened: Window) -> None:
    """I have a French keyboard. 1 is Shift and a key; on an American one that is an exclamation mark, and a zoom."""
    assert opened.canvas is not None
    assert opened.document is not None
    opened.canvas.zoom_to(1.0)
    opened.document.select(["c"])
    opened.canvas.setFocus()
    QTest.keyClick(opened.canvas, Key.Key_1, SHIFT)
    assert opened.canvas.zoom == 1.0
    QTest.keyClick(opened.canvas, Key.Key_Return, CONTROL)
    lane = opened.document.journey.lanes[0]
    assert isinstance(lane, CardLane)
    assert lane.cards[0].text == "1"
    opened.document.select(())
    QTest.keyClick(opened.canvas, Key.Key_1, SHIFT)
    assert opened.canvas.zoom != 1.0


@pytest.mark.parametrize("key", [Key.Key_E, Key.Key_P])
def test_export_opens_beside_the_window_and_goes_with_it(opened: Window, key: Qt.Key) -> None:
    QTest.keyClick(opened, key, CONTROL)
    dialog = opened.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    rename(opened, "Edited meanwhile")
    let_go(opened)
    opened.close()
    assert not dialog.isVisible()


def test_the_export_dialog_goes_with_its_map(opened: Window) -> None:
    QTest.keyClick(opened, Key.Key_E, CONTROL)
    (dialog,) = opened.findChildren(ExportDialog)
    QTest.keyClick(opened, Key.Key_W, CONTROL)
    assert opened.document is None
    assert not dialog.isVisible()


def test_a_second_export_brings_the_first_dialog_forward_in_the_language_of_now(opened: Window, qtbot: QtBot) -> None:
    """I open the export, choose, change the language, ask for it again. It is the same one, in the new language."""
    QTest.keyClick(opened, Key.Key_E, CONTROL)
    (dialog,) = opened.findChildren(ExportDialog)
    qtbot.waitUntil(
        lambda: any(each.text() == "Export" and each.isEnabled() for each in dialog.findChildren(QPushButton))
    )
    paper = next(each for each in dialog.findChildren(QComboBox) if each.isEditable())
    paper.setCurrentText("A4")
    opened.set_language("zh-Hans")
    opened.come_forward()
    QTest.keyClick(opened, Key.Key_E, CONTROL)
    assert opened.findChildren(ExportDialog) == [dialog]
    qtbot.waitUntil(dialog.isActiveWindow)
    assert paper.currentText() == "A4"
    qtbot.waitUntil(lambda: any("297 × 210" in each.text() for each in dialog.findChildren(QLabel)))
    said = [
        dialog.windowTitle(),
        *(each.text() for kind in (QLabel, QPushButton) for each in dialog.findChildren(kind)),
    ]
    said += [each.itemText(0) for each in dialog.findChildren(QComboBox) if each is not paper]
    said += [each.accessibleName() for each in dialog.findChildren(QComboBox)]
    assert [text for text in said if text and text.isascii()] == []


def test_a_dropped_picture_is_refused_in_a_sentence(opened: Window, tmp_path: Path) -> None:
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    with meeting(QMessageBox, press("OK")) as said:
        drop(opened, mime)
        QTest.qWait(50)
    assert "cat.png" in said[0]
    assert opened.document is not None


def test_what_is_no_file_cannot_be_dropped(window: Window) -> None:
    mime = QMimeData()
    mime.setText("hello")
    assert not drop(window, mime)
    mime.setUrls([QUrl("https://example.org/map.cjm")])
    assert not drop(window, mime)


def test_opened_files_are_remembered_and_missing_ones_are_grey(qtbot: QtBot, settings: Path, file: Path) -> None:
    gone = file.with_name("gone.cjm")
    change_settings(settings, lambda known: with_recent(with_recent(known, file), gone))
    window = shown(qtbot, settings)
    assert not button(window, "gone").isEnabled()
    QTest.mouseClick(button(window, "map"), Qt.MouseButton.LeftButton)
    assert read_settings(settings).recent == (file, gone)
    assert window.windowTitle().startswith("map.cjm")


def test_another_language_keeps_the_map_its_history_and_its_changes(opened: Window, settings: Path) -> None:
    rename(opened, "Mine")
    before = opened.document
    opened.set_language("zh-Hans")
    assert opened.document is before
    assert opened.isWindowModified()
    assert read_settings(settings).language == "zh-Hans"
    QTest.keyClick(opened, Key.Key_Z, CONTROL)
    assert not opened.isWindowModified()


def test_all_windows_change_their_look_together(qtbot: QtBot, window: Window, settings: Path) -> None:
    other = shown(qtbot, settings)
    window.prefer(lambda wish: replace(wish, appearance="dark"))
    assert other.preferences.appearance == "dark"
    assert QApplication.palette().window().color().name() == "#1e242d"
    assert read_settings(settings).appearance == "dark"


def test_settings_that_cannot_be_kept_stop_nothing(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    (tmp_path / "file").write_text("")
    window = shown(qtbot, tmp_path / "file" / "settings.json")
    with meeting(QMessageBox, press("OK")) as said:
        window.prefer(lambda wish: replace(wish, appearance="dark"))
    assert "forgotten then" in said[0]
    window.prefer(lambda wish: replace(wish, minimap=False))  # it is said once
    window.open_path(file)
    assert window.preferences.appearance == "dark"
    assert window.document is not None


def test_the_window_comes_back_where_it_was(qtbot: QtBot, settings: Path) -> None:
    first = shown(qtbot, settings)
    first.setGeometry(30, 40, 760, 520)
    first.close()
    assert read_settings(settings).window == (30, 40, 760, 520)
    assert shown(qtbot, settings).geometry() == QRect(30, 40, 760, 520)


@pytest.mark.parametrize(
    ("wished", "place"),
    [
        (QRect(100, 100, 800, 600), QRect(100, 100, 800, 600)),
        (QRect(1800, 100, 800, 600), QRect(1120, 100, 800, 600)),
        (QRect(-300, -50, 800, 600), QRect(0, 0, 800, 600)),
        (QRect(0, 0, 5000, 4000), QRect(0, 0, 1920, 1080)),
        (QRect(9000, 9000, 800, 600), QRect(560, 240, 800, 600)),
    ],
)
def test_a_window_is_never_off_the_screen(wished: QRect, place: QRect) -> None:
    assert on_screen(wished, [QRect(0, 0, 1920, 1080)]) == place


def test_a_window_fits_on_a_small_screen() -> None:
    """I have a screen of 1440 × 900 and everything twice as large."""
    assert least_on([QRect(0, 0, 1920, 1080)]) == QSize(720, 480)
    assert least_on([QRect(0, 0, 1920, 1080), QRect(0, 0, 704, 410)]) == QSize(704, 410)


def test_a_window_stays_on_the_screen_that_shows_most_of_it() -> None:
    screens = [QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)]
    assert on_screen(QRect(1900, 100, 800, 600), screens) == QRect(1920, 100, 800, 600)


def test_f1_shows_the_shortcuts(window: Window) -> None:
    with meeting(ShortcutsDialog, lambda dialog: QTest.keyClick(dialog, Key.Key_Escape)):
        QTest.keyClick(window, Key.Key_F1)


def test_every_control_has_a_name(opened: Window) -> None:
    for kind in (QPushButton, QToolButton):
        for control in opened.findChildren(kind, QRegularExpression("^(?!qt_)")):
            assert control.accessibleName() or control.text(), control


def test_settings_of_another_age_do_no_harm(qtbot: QtBot, settings: Path) -> None:
    settings.write_text('{"window": [9000000, -5, 3, 9], "maximised": false, "recent": [""]}')
    window = shown(qtbot, settings)
    screen = window.screen().availableGeometry()
    assert screen.contains(window.geometry())
    assert read_settings(settings) != Settings()
