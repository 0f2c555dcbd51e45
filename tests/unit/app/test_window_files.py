"""Files that are no maps, that are gone, or that somebody has open: what the window does with them."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.window import Window, all_windows
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.interchange import READERS
from cjm_desktop.storage.lock import Holder, Lock, take_lock
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.settings import change_settings, with_recent
from cjm_desktop.words import Text
from tests.unit.app.hands import CONTROL, SHIFT, let_go, meeting, name_file, press, shown
from tests.unit.storage.sample import TEXT

Key = Qt.Key
OPENS = f"What can be opened: journey maps (.cjm), Mermaid journeys and tables ({', '.join(READERS)})."


def drop(window: Window, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, mime, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, mime, left, none))


def titles() -> list[str]:
    return sorted(window.windowTitle().split("[")[0] for window in all_windows() if window.isVisible())


def rename(window: Window, title: str) -> None:
    assert window.document is not None
    window.document.apply(Text("Test", "Edit"), change_journey(window.document.journey, title=title))


def other_map(file: Path, name: str) -> Path:
    other = file.with_name(name)
    other.write_text(TEXT.replace("贷款申请", "Other"))
    return other


def is_held(file: Path) -> bool:
    found = take_lock(file)
    if isinstance(found, Lock):
        found.release()
    return isinstance(found, Holder)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("cat.png", b"\x89PNG\r\n\x1a\n", "is a picture, not a journey map. " + OPENS),
        ("map.cjm", b"\xff\xd8\xff\xe0", "is a picture, not a journey map. " + OPENS),
        ("offer.pdf", b"%PDF-1.7\n", "is a PDF, not a journey map. " + OPENS),
        ("plan.docx", b"PK\3\4" + bytes(20), "is an archive or an office document, not a journey map. " + OPENS),
        ("call.mp4", bytes(4) + b"ftypisom", "is a sound or a film, not a journey map. " + OPENS),
        ("notes.txt", "Über uns".encode(), "is a file of another kind, not a journey map. " + OPENS),
        ("table.tsv", b"a;b\n1;2\n", "is a file of another kind, not a journey map. " + OPENS),
        ("data.bin", bytes(range(256)), "is a file of another kind, not a journey map. " + OPENS),
        ("package.cjm", b'{"name": "x"}', "it does not start with the format “cjm”. " + OPENS),
        ("package.json", b'{"name": "x"}', "holds no OpenJourney map: no stages, swimlanes and nodes."),
        ("empty.cjm", b"", "is empty."),
        ("empty.mmd", b"", "line 1: no Mermaid journey"),
        ("cut.cjm", TEXT[:90].encode(), "ends too early"),
    ],
)
def test_a_dropped_file_that_is_no_map_is_refused_in_a_sentence(
    window: Window, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    kept = tmp_path / "kept.cjm"
    kept.write_text(TEXT)
    window.open_path(kept)
    (tmp_path / name).write_bytes(content)
    with meeting(QMessageBox, press("OK")) as sentences:
        drop(window, tmp_path / name)
        QTest.qWait(50)
    assert len(sentences) == 1
    assert name in sentences[0]
    assert said in sentences[0]
    assert titles() == ["kept.cjm"]


def test_a_dropped_folder_is_refused_in_a_sentence(opened: Window, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    with meeting(QMessageBox, press("OK")) as said:
        opened.open_paths([tmp_path / "photos"])
    assert said == [f"{tmp_path / 'photos'} is a folder, not a file. {OPENS}"]
    assert titles() == ["map.cjm"]


def test_of_two_dropped_files_the_map_opens_and_the_other_is_refused(window: Window, file: Path) -> None:
    picture = file.with_name("cat.png")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    with meeting(QMessageBox, press("OK")) as said:
        window.open_paths([picture, file])
    assert len(said) == 1
    assert titles() == ["map.cjm"]
    with meeting(QMessageBox, press("OK")) as said:
        window.open_paths([file, picture])
    assert len(said) == 1
    assert titles() == ["map.cjm"], "no window stays without a map"


def test_each_dropped_map_has_a_window(window: Window, file: Path, qtbot: QtBot) -> None:
    window.open_paths([file, other_map(file, "other.cjm")])
    assert titles() == ["map.cjm", "other.cjm"]
    for each in all_windows():
        if each is not window:
            each.close()
    qtbot.waitUntil(lambda: len(all_windows()) == 1)


# Somebody has it open


def test_a_file_that_another_window_has_brings_that_one_forward(
    opened: Window, file: Path, qtbot: QtBot, settings: Path
) -> None:
    second = shown(qtbot, settings)
    assert second.isActiveWindow()
    with qtbot.waitActive(opened), meeting(QFileDialog, name_file(file)):
        QTest.keyClick(second, Key.Key_O, CONTROL)
    assert second.document is None
    assert opened.document is not None


def test_a_file_opened_again_in_its_own_window_is_read_again(opened: Window, file: Path) -> None:
    other_map(file, file.name)
    opened.open_path(file)
    assert opened.document is not None
    assert opened.document.journey.title.startswith("Other")
    assert is_held(file)


def held_by(file: Path, host: str) -> None:
    (file.parent / f".{file.name}.lock").write_text(json.dumps({"host": host, "user": "min", "process": 7}))


@pytest.mark.parametrize(
    ("answer", "name", "document"),
    [("Open a copy", "贷款申请 😀", True), ("Open anyway", "map.cjm", True), ("Cancel", "CJM Desktop", False)],
)
def test_a_map_that_somebody_has_open_is_asked_about(
    window: Window, file: Path, answer: str, name: str, document: bool
) -> None:
    held_by(file, "printer-room")
    with meeting(QMessageBox, press(answer)) as said:
        window.open_path(file)
    assert said == ["min opened “map.cjm” on the computer printer-room. Whether it still is open cannot be known."]
    assert window.windowTitle().startswith(name)
    assert (window.document is not None) is document
    assert not window.isWindowModified()


def test_a_copy_is_saved_elsewhere(window: Window, file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    held_by(file, "printer-room")
    with meeting(QMessageBox, press("Open a copy")):
        window.open_path(file)
    rename(window, "Mine")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with meeting(QFileDialog, name_file(tmp_path / "mine.cjm")):
        QTest.keyClick(window, Key.Key_S, CONTROL)
    assert file.read_text() == TEXT
    assert read_map(tmp_path / "mine.cjm").journey.title == "Mine"
    assert is_held(tmp_path / "mine.cjm")


def test_esc_leaves_the_open_map_and_its_file(opened: Window, file: Path) -> None:
    other = other_map(file, "other.cjm")
    held_by(other, "printer-room")
    with meeting(QMessageBox, lambda box: QTest.keyClick(box, Key.Key_Escape)):
        opened.open_path(other)
    assert titles() == ["map.cjm"]
    assert is_held(file)


def close_map(window: Window) -> None:
    QTest.keyClick(window, Key.Key_W, CONTROL)


def close_window(window: Window) -> None:
    window.close()


@pytest.mark.parametrize("leave", [close_map, close_window])
def test_whoever_closes_a_map_leaves_it_to_others(opened: Window, file: Path, leave: Callable[[Window], None]) -> None:
    assert is_held(file)
    leave(opened)
    assert not file.with_name(".map.cjm.lock").exists()


def test_a_map_saved_elsewhere_leaves_its_former_file_to_others(opened: Window, file: Path, tmp_path: Path) -> None:
    with meeting(QFileDialog, name_file(tmp_path / "mine.cjm")):
        QTest.keyClick(opened, Key.Key_S, CONTROL | SHIFT)
    assert not is_held(file)
    assert is_held(tmp_path / "mine.cjm")


# Gone


def button(window: Window, name: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == name)


def test_a_recent_file_that_went_since_is_told(qtbot: QtBot, settings: Path, file: Path) -> None:
    change_settings(settings, lambda known: with_recent(known, file))
    window = shown(qtbot, settings)
    file.unlink()
    with meeting(QMessageBox, press("OK")) as said:
        QTest.mouseClick(button(window, "map"), Qt.MouseButton.LeftButton)
    assert said == [f"{file} does not exist."]
    assert window.document is None


def test_the_menu_shows_at_every_look_which_files_are_gone(qtbot: QtBot, settings: Path, file: Path) -> None:
    change_settings(settings, lambda known: with_recent(known, file))
    window = shown(qtbot, settings)
    menu = next(each for each in window.menuBar().findChildren(QMenu) if each.title() == "Open recent")
    for is_there in (True, False):
        menu.aboutToShow.emit()
        assert [action.isEnabled() for action in menu.actions()] == [is_there]
        file.unlink(missing_ok=True)


def test_an_export_into_a_folder_that_is_gone_is_refused_before_it_begins(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "map.cjm").write_text(TEXT)
    window.open_path(stick / "map.cjm")
    QTest.keyClick(window, Key.Key_E, CONTROL)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    begin = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Export")
    qtbot.waitUntil(begin.isEnabled)
    shutil.rmtree(stick)
    QTest.mouseClick(begin, Qt.MouseButton.LeftButton)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "was not saved: there is no such folder." in said
    assert begin.isEnabled(), "another folder can be named"
    dialog.close()


# Too much


@pytest.mark.parametrize(
    ("kind", "most", "name"), [(QLineEdit, "10,000", "Title"), (QPlainTextEdit, "1,000,000", "Scenario")]
)
def test_a_megabyte_pasted_into_a_field_is_refused_beside_it(
    opened: Window, kind: type[QLineEdit] | type[QPlainTextEdit], most: str, name: str
) -> None:
    assert opened.document is not None
    before = opened.document.journey
    field = next(each for each in opened.findChildren(kind) if each.accessibleName() == name)
    QApplication.clipboard().setText("扫码 pay\n" * 160_000)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Key.Key_V, CONTROL)
    QApplication.clipboard().clear()
    assert field.accessibleDescription() == f"This is too long: {most} characters fit. The map keeps what it had."
    assert opened.document.journey is before
    let_go(opened)
