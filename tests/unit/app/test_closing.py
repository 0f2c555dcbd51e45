"""Leaving: one window or several, with unsaved work or none, in the middle of something."""

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPlainTextEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.window import Window, all_windows
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.settings import read_settings
from cjm_desktop.storage.templates import Template
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Text
from tests.benchmarks.big_map import big_map
from tests.unit.app.hands import CONTROL, let_go, meeting, name_file, press, shown
from tests.unit.storage.sample import TEXT

Key = Qt.Key
Meanwhile = Callable[[Callable[[QWidget], None]], None]
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows locks no folders")


@pytest.fixture(autouse=True)
def others_closed(qtbot: QtBot) -> Iterator[None]:
    yield
    for window in all_windows():
        let_go(window)
        window.close()
    qtbot.waitUntil(lambda: not all_windows())


@pytest.fixture
def three(qtbot: QtBot, settings: Path, tmp_path: Path) -> list[Window]:
    """Three windows, each with a map that was changed."""
    windows: list[Window] = []
    for name in ("a.cjm", "b.cjm", "c.cjm"):
        (tmp_path / name).write_text(TEXT)
        window = shown(qtbot, settings)
        assert window.open_path(tmp_path / name)
        rename(window, f"Mine, {name}")
        windows.append(window)
    return windows


def rename(window: Window, title: str) -> None:
    assert window.document is not None
    window.document.apply(Text("Test", "Edit"), change_journey(window.document.journey, title=title))


def answering(*names: str) -> Callable[[QMessageBox], None]:
    """Give one answer after the other; the last one to all that follow."""
    left = [*names]

    def act(box: QMessageBox) -> None:
        press(left.pop(0) if len(left) > 1 else left[0])(box)

    return act


def titles(folder: Path) -> list[str]:
    """Return of each of the three files whether it holds what was done."""
    return [read_map(folder / name).journey.title for name in ("a.cjm", "b.cjm", "c.cjm")]


def esc(box: QMessageBox) -> None:
    QTest.keyClick(box, Key.Key_Escape)


def enter(box: QMessageBox) -> None:
    QTest.keyClick(box, Key.Key_Return)


def shut(box: QMessageBox) -> None:
    box.close()


def reject(dialog: QFileDialog) -> None:
    dialog.reject()


@pytest.mark.parametrize(
    ("answer", "closes", "is_saved"),
    [
        pytest.param(press("Save"), True, True, id="Save"),
        pytest.param(press("Don’t save"), True, False, id="Don’t save"),
        pytest.param(press("Cancel"), False, False, id="Cancel"),
        pytest.param(esc, False, False, id="Esc"),
        pytest.param(shut, False, False, id="the box closed"),
        pytest.param(enter, True, True, id="Enter"),
    ],
)
def test_each_answer_does_what_it_says(
    opened: Window, file: Path, answer: Callable[[QMessageBox], None], closes: bool, is_saved: bool
) -> None:
    rename(opened, "Mine")
    with meeting(QMessageBox, answer) as said:
        assert opened.close() is closes
    assert said == ["Save the changes in “map.cjm”?"]
    assert opened.isVisible() is not closes
    assert (read_map(file).journey.title == "Mine") is is_saved
    if not closes:
        assert opened.document is not None
        assert opened.document.dirty


@pytest.mark.parametrize(
    ("answer", "closes", "comments"),
    [(press("Save"), True, ["Why so late?"]), (press("Don’t save"), True, []), (press("Cancel"), False, [])],
)
def test_a_comment_that_was_not_sent_is_asked_about(
    opened: Window, file: Path, answer: Callable[[QMessageBox], None], closes: bool, comments: list[str]
) -> None:
    """I close the window before I send a comment. It is saved if I say so; after Cancel it is still being written."""
    assert opened.document is not None
    assert opened.sides is not None
    opened.document.select([opened.document.journey.stages[0].id])
    text = opened.sides.show("comments").findChildren(QPlainTextEdit)[0]
    text.setFocus()
    QTest.keyClicks(text, "Why so late?")
    with meeting(QMessageBox, answer) as said:
        assert opened.close() is closes
    assert said == ["Save the changes in “map.cjm”?"]
    assert [comment.text for comment in read_map(file).journey.stages[0].comments] == comments
    if not closes:
        assert text.toPlainText() == "Why so late?"
        assert not opened.document.dirty


def test_a_new_map_asks_for_a_name_and_stays_when_none_is_given(window: Window, tmp_path: Path) -> None:
    window.files.new(Template("blank", "template"), "en")
    rename(window, "New")
    with meeting(QMessageBox, press("Save")), meeting(QFileDialog, reject):
        assert not window.close()
    assert window.document is not None
    with meeting(QMessageBox, press("Save")), meeting(QFileDialog, name_file(tmp_path / "new.cjm")):
        assert window.close()
    assert read_map(tmp_path / "new.cjm").journey.title == "New"


def test_at_the_end_each_window_is_asked_about_and_all_come_again(
    three: list[Window], tmp_path: Path, settings: Path
) -> None:
    with meeting(QMessageBox, answering("Save")) as said:
        QTest.keyClick(three[0], Key.Key_Q, CONTROL)
    assert sorted(said) == [f"Save the changes in “{name}.cjm”?" for name in "abc"]
    assert not all_windows()
    assert titles(tmp_path) == [f"Mine, {name}.cjm" for name in "abc"]
    assert {kept.file.name for kept in read_settings(settings).windows} == {"a.cjm", "b.cjm", "c.cjm"}


def test_one_cancel_keeps_that_window_and_the_program(three: list[Window], tmp_path: Path) -> None:
    """I quit with three maps unsaved: I save one, let one go, and cancel at the third. That one stays, as it is."""
    with meeting(QMessageBox, answering("Save", "Don’t save", "Cancel")) as said:
        QTest.keyClick(three[0], Key.Key_Q, CONTROL)
    assert len(said) == 3
    [left] = all_windows()
    assert left in three
    assert said[-1] == f"Save the changes in “{left.windowTitle().split('[')[0]}”?"
    assert left.document is not None
    assert left.document.dirty
    saved = [title for title in titles(tmp_path) if title.startswith("Mine")]
    assert [f"Save the changes in “{title.removeprefix('Mine, ')}”?" for title in saved] == said[:1]
    rename(left, "It goes on")
    assert left.files.save()


def test_a_cancel_at_the_first_leaves_all_windows_that_were_not_asked(three: list[Window], tmp_path: Path) -> None:
    with meeting(QMessageBox, answering("Cancel")) as said:
        QTest.keyClick(three[0], Key.Key_Q, CONTROL)
    assert said
    assert len(all_windows()) == 3
    assert not any(title.startswith("Mine") for title in titles(tmp_path))
    assert all(window.document is not None and window.document.dirty for window in three)


def test_closing_in_the_middle_of_an_export_leaves_no_file(opened: Window, tmp_path: Path, qtbot: QtBot) -> None:
    QTest.keyClick(opened, Key.Key_E, CONTROL)
    dialog = opened.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    begin = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Export")
    qtbot.waitUntil(begin.isEnabled)
    QTest.mouseClick(begin, Qt.MouseButton.LeftButton)
    assert opened.close()
    qtbot.wait(300)
    found = {each.name for each in tmp_path.iterdir() if each.is_file()}
    assert found - {"map.cjm"} <= {"map.pdf"}, "nothing half-made"
    if (tmp_path / "map.pdf").exists():
        assert (tmp_path / "map.pdf").read_bytes().rstrip().endswith(b"%%EOF")


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.cjm"
    write_map(path, big_map(2500), "nothing")
    return path


def test_closing_while_a_map_is_opened_closes_nothing_that_is_unfinished(window: Window, large: Path) -> None:
    """I close the window while a large map is being opened. The window goes, and nobody has the map."""
    QTimer.singleShot(20, window.close)
    assert not window.open_path(large)
    assert not window.isVisible()
    assert window.document is None
    assert not large.with_name(".large.cjm.lock").exists()


def test_a_window_that_is_closed_while_its_map_is_saved_goes_when_that_is_done(
    window: Window, large: Path, qtbot: QtBot
) -> None:
    assert window.open_path(large)
    rename(window, "Mine")
    closed: list[bool] = []
    QTimer.singleShot(0, lambda: closed.append(window.close()))
    assert window.files.save()
    assert closed == [False], "it was closed in the middle of saving"
    qtbot.waitUntil(lambda: not window.isVisible())
    assert read_map(large).journey.title == "Mine"
    assert [each.name for each in large.parent.iterdir() if each.is_file()] == ["large.cjm"]


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[Callable[[], None]]:
    """Have saving wait, as on a disk that is slow: somebody else saves there, until this is called."""
    fcntl = import_module("fcntl")
    descriptor = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    yield partial(fcntl.flock, descriptor, fcntl.LOCK_UN)
    os.close(descriptor)


def saving() -> QWidget | None:
    """Return the dialog that says that a map is being saved."""
    dialog = QApplication.activeModalWidget()
    return dialog if dialog is not None and dialog.findChild(QProgressBar) is not None else None


@pytest.fixture
def meanwhile() -> Iterator[Meanwhile]:
    """Have something done once, as soon as it is said that a map is being saved."""
    timer = QTimer()
    timer.setInterval(10)

    def follow(act: Callable[[QWidget], None]) -> None:
        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is not None and dialog.findChild(QProgressBar) is not None:
                timer.stop()
                act(dialog)

        timer.timeout.connect(look)
        timer.start()

    yield follow
    timer.stop()


@posix
@pytest.mark.parametrize("where", ["in the window that saves", "in another one"])
def test_whoever_quits_while_a_map_is_saved_quits_once(
    three: list[Window],
    tmp_path: Path,
    settings: Path,
    busy: Callable[[], None],
    meanwhile: Meanwhile,
    where: str,
    qtbot: QtBot,
) -> None:
    """I press Ctrl+S, the disk takes its time, and I press Ctrl+Q. That is done, then I am asked about the rest."""

    def leave(dialog: QWidget) -> None:
        quits = dialog if where == "in the window that saves" else three[0]
        quits.activateWindow()
        qtbot.waitUntil(quits.isActiveWindow)
        QTest.keyClick(quits, Key.Key_Q, CONTROL)
        assert len(all_windows()) == 3, "the map is not saved yet"
        busy()

    meanwhile(leave)
    with meeting(QMessageBox, answering("Save")) as said:
        QTest.keyClick(three[2], Key.Key_S, CONTROL)
        qtbot.waitUntil(lambda: not all_windows())
    assert sorted(said) == ["Save the changes in “a.cjm”?", "Save the changes in “b.cjm”?"]
    assert titles(tmp_path) == [f"Mine, {name}.cjm" for name in "abc"]
    assert {kept.file.name for kept in read_settings(settings).windows} == {"a.cjm", "b.cjm", "c.cjm"}


@posix
def test_where_what_is_saved_fails_that_is_asked_about_and_nothing_closes(
    three: list[Window], tmp_path: Path, busy: Callable[[], None], meanwhile: Meanwhile, qtbot: QtBot
) -> None:
    def leave(_dialog: QWidget) -> None:
        (tmp_path / "c.cjm").unlink()
        three[0].activateWindow()
        qtbot.waitUntil(three[0].isActiveWindow)
        QTest.keyClick(three[0], Key.Key_Q, CONTROL)
        busy()

    meanwhile(leave)
    with meeting(QMessageBox, answering("Cancel")) as said:
        QTest.keyClick(three[2], Key.Key_S, CONTROL)
        qtbot.wait(100)
    [why] = said
    assert "moved or deleted" in why
    assert len(all_windows()) == 3
