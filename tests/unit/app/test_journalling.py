"""The unsaved work of a window is on disk soon after each change, and goes when it is saved or nobody wants it."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from cjm_desktop.app.ending import prepare
from cjm_desktop.app.files.journalling import PAUSE
from cjm_desktop.app.recovery.left import look_for
from cjm_desktop.app.window import Window, all_windows, close_all
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.progress import unheard
from cjm_desktop.storage.journal import Unsaved, left_journals, read_journal
from cjm_desktop.storage.kept import journal_folder
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import fingerprint
from cjm_desktop.storage.templates import Template
from cjm_desktop.words import Text
from tests.unit.app.hands import meeting, press, shown
from tests.unit.storage.sample import TEXT

SOON = PAUSE + 1500
"""Milliseconds within which all that was changed is promised to be on disk."""


@pytest.fixture(autouse=True)
def own_journals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def kept() -> list[Unsaved]:
    """What the journals of all windows hold."""
    return [read_journal(place) for place in sorted(journal_folder().glob("*.cjm-journal"))]


def titles() -> list[str]:
    return [unsaved.journey.title for unsaved in kept()]


def rename(window: Window, title: str) -> None:
    assert window.document is not None
    window.document.apply(Text("Test", "Edit"), change_journey(window.document.journey, title=title))


def test_a_change_is_on_disk_within_two_seconds(qtbot: QtBot, opened: Window, file: Path) -> None:
    assert titles() == []
    rename(opened, "One")
    qtbot.waitUntil(lambda: titles() == ["One"], timeout=SOON)
    (unsaved,) = kept()
    assert unsaved.owner.file == file
    assert unsaved.owner.fingerprint == fingerprint(TEXT.encode())
    assert file.read_text() == TEXT
    rename(opened, "Two")
    qtbot.waitUntil(lambda: titles() == ["Two"], timeout=SOON)


def test_what_is_changed_while_it_is_written_is_written_too(qtbot: QtBot, opened: Window) -> None:
    for number in range(40):
        rename(opened, f"{number}")
        qtbot.wait(30)
    qtbot.waitUntil(lambda: titles() == ["39"], timeout=SOON)


def test_when_it_is_saved_or_taken_back_nothing_is_kept(qtbot: QtBot, opened: Window, file: Path) -> None:
    rename(opened, "One")
    qtbot.waitUntil(lambda: titles() == ["One"], timeout=SOON)
    opened.files.save()
    qtbot.waitUntil(lambda: titles() == [], timeout=SOON)
    rename(opened, "Two")
    qtbot.waitUntil(lambda: titles() == ["Two"], timeout=SOON)
    assert kept()[0].owner.fingerprint == fingerprint(file.read_bytes())
    assert opened.document is not None
    opened.document.undo()
    qtbot.waitUntil(lambda: titles() == [], timeout=SOON)


def test_what_nobody_wants_to_save_is_not_kept(qtbot: QtBot, opened: Window) -> None:
    rename(opened, "One")
    qtbot.waitUntil(lambda: titles() == ["One"], timeout=SOON)
    with meeting(QMessageBox, press("Don’t save")):
        opened.close()
    assert list(journal_folder().iterdir()) == []


def test_a_map_without_a_file_is_kept_too(qtbot: QtBot, window: Window) -> None:
    window.files.new(Template("blank", "template"), "en")
    rename(window, "Untitled")
    qtbot.waitUntil(lambda: titles() == ["Untitled"], timeout=SOON)
    assert kept()[0].owner.file is None


def test_what_was_imported_or_repaired_is_kept_before_anything_is_changed(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    diagram = tmp_path / "journey.mmd"
    diagram.write_text("journey\n title Loan\n section Ask\n Fill in: 3: Me\n")
    window.open_path(diagram)
    qtbot.waitUntil(lambda: titles() == ["Loan"], timeout=SOON)


def test_what_is_typed_on_the_sheet_is_kept_while_it_is_typed(qtbot: QtBot, opened: Window) -> None:
    canvas, document = opened.canvas, opened.document
    assert canvas is not None
    assert document is not None
    canvas.zoom_to(1.0)
    document.select(
        [card.id for lane in document.journey.lanes if isinstance(lane, CardLane) for card in lane.cards][:1]
    )
    QTest.keyClick(canvas, Qt.Key.Key_F2)
    QTest.keyClicks(canvas, "typed so far")
    journey = document.journey
    qtbot.waitUntil(lambda: "typed so far" in "".join(map(str, kept())), timeout=SOON)
    assert document.journey is journey, "the map itself waits"
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: kept() == [], timeout=SOON)


def test_what_is_typed_beside_the_map_is_kept_before_the_field_is_left(opened: Window) -> None:
    document = opened.document
    assert document is not None
    before = document.journey
    date = next(line for line in opened.findChildren(QLineEdit) if line.accessibleName() == "Date")
    date.clear()
    QTest.keyClicks(date, "2026-1")
    assert document.written is before, "half a date is none"
    QTest.keyClicks(date, "2-31")
    assert str(document.written.date) == "2026-12-31"
    assert document.journey is before
    QTest.keyClick(date, Qt.Key.Key_Return)
    assert document.written is document.journey
    assert str(document.journey.date) == "2026-12-31"


def test_where_it_cannot_be_written_that_is_said_once_and_work_goes_on(
    qtbot: QtBot, opened: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", os.devnull)
    opened.files.close()
    opened.files.new(Template("blank", "template"), "en")
    rename(opened, "One")
    said = "Not saved, not protected"
    qtbot.waitUntil(lambda: said in [label.text() for label in opened.findChildren(QLabel)], timeout=SOON)
    rename(opened, "Two")
    assert opened.document is not None
    assert opened.document.journey.title == "Two"


def test_when_the_session_ends_nothing_is_asked_and_what_is_not_saved_is_left(
    opened: Window, settings: Path, file: Path
) -> None:
    rename(opened, "One")
    prepare(settings)
    close_all(settings)
    assert all_windows() == []
    assert file.read_text() == TEXT
    (left,) = left_journals(journal_folder())
    assert read_journal(left.place).journey.title == "One"
    left.remove()


def test_each_window_leaves_its_own_with_a_file_or_without_one(
    qtbot: QtBot, opened: Window, settings: Path, file: Path
) -> None:
    other = shown(qtbot, settings)
    other.files.new(Template("blank", "template"), "en")
    rename(opened, "One")
    rename(other, "Never saved")
    prepare(settings)
    close_all(settings)
    lefts = look_for(journal_folder(), unheard).lefts
    assert sorted((left.unsaved.journey.title, left.fate) for left in lefts) == [
        ("Never saved", "untitled"),
        ("One", "into its file"),
    ]
    assert [left.unsaved.owner.file for left in lefts if left.fate == "into its file"] == [file]
    for left in lefts:
        left.journal.remove()


def test_should_the_session_not_end_after_all_it_is_asked_again(opened: Window, settings: Path, file: Path) -> None:
    rename(opened, "One")
    prepare(settings)
    assert titles() == ["One"]
    rename(opened, "Two")
    with meeting(QMessageBox, press("Save")):
        opened.close()
    assert read_map(file).journey.title == "Two"
    assert titles() == []


def test_it_goes_with_the_file_that_is_taken_note_of(qtbot: QtBot, opened: Window) -> None:
    """The same unsaved map belongs to another state of its file: a crash must not take it for a stranger's."""
    rename(opened, "One")
    qtbot.waitUntil(lambda: titles() == ["One"], timeout=SOON)
    session = opened.files.session
    assert session is not None
    session.fingerprint = fingerprint(b"another state")
    session.document.select([])
    session.document.mark_saved(read_map(session.path).journey if session.path else session.document.journey)
    qtbot.waitUntil(lambda: kept()[0].owner.fingerprint == fingerprint(b"another state"), timeout=SOON)
    assert titles() == ["One"]
