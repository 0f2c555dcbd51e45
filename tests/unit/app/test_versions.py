"""Versions of the open map, in the real window: compared, restored, opened as copies, offered after damage."""

import datetime as dt
import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.page.trouble_bar import TroubleBar
from cjm_desktop.app.preferences.dialog import Preferences
from cjm_desktop.app.versions.dialog import VersionsDialog
from cjm_desktop.app.versions.list import VersionList
from cjm_desktop.app.versions.picture import VersionPicture
from cjm_desktop.app.versions.words import counted, day_called
from cjm_desktop.app.window import Window, all_windows
from cjm_desktop.storage.history import About, history_folder, versions_of
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.settings import read_settings
from cjm_desktop.words import LANGUAGES, Language, say
from tests.unit.app.hands import meeting, press
from tests.unit.app.versions_desk import rename, save, trigger

NOW = dt.datetime(2026, 11, 26, 15, 0, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def with_versions(qtbot: QtBot, window: Window, *acts: Callable[[VersionsDialog], None]) -> None:
    """Open the dialog, wait until its newest version was looked into, and do something."""
    waiting = list(acts)

    def act(dialog: VersionsDialog) -> None:
        while waiting:
            waiting.pop(0)(dialog)
        if dialog.isVisible():
            dialog.reject()

    def look(dialog: VersionsDialog) -> None:
        qtbot.waitUntil(lambda: list_of(dialog).model().rowCount() > 0 and not is_looking(dialog), timeout=15_000)
        act(dialog)

    with meeting(VersionsDialog, look):
        trigger(window, "Versions…")


def list_of(dialog: VersionsDialog) -> VersionList:
    found = dialog.findChild(VersionList)
    assert found is not None
    return found


def is_looking(dialog: VersionsDialog) -> bool:
    return dialog.opened is None or not picture_of(dialog).is_shown


def picture_of(dialog: VersionsDialog) -> VersionPicture:
    found = dialog.findChild(VersionPicture)
    assert found is not None
    return found


def said(dialog: VersionsDialog) -> list[str]:
    """Return what a screen reader says of the rows."""
    model = list_of(dialog).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.data(model.index(row, 0), role) for row in range(model.rowCount())]


def choose(qtbot: QtBot, dialog: VersionsDialog, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(list_of(dialog), key)
    qtbot.waitUntil(lambda: not is_looking(dialog), timeout=15_000)


def test_a_version_is_restored_as_one_step_and_nothing_is_lost(qtbot: QtBot, opened: Window, file: Path) -> None:
    """I save thrice, go on, and restore the first state. One undo, and what I had not even saved is there again."""
    save(opened, "One", "Two", "Three")
    rename(opened, "Unsaved")
    document = opened.document
    assert document is not None
    steps = document.place

    def restore_first(dialog: VersionsDialog) -> None:
        choose(qtbot, dialog, Qt.Key.Key_End, Qt.Key.Key_Up)
        press("Restore")(dialog)

    with_versions(qtbot, opened, restore_first)
    assert document.journey.title == "One"
    assert document.place == steps + 1
    assert document.undo_label is not None
    assert say(document.undo_label, "en").startswith("Restore the version of ")
    document.undo()
    assert document.journey.title == "Unsaved"
    document.redo()
    assert opened.files.save()
    assert read_map(file).journey.title == "One"
    assert len(read_map(file).journey.history.split()) == 4  # it goes on from what it was


def test_it_says_what_was_changed_since(qtbot: QtBot, opened: Window) -> None:
    save(opened, "One", "Two")

    def look(dialog: VersionsDialog) -> None:
        labels = [label.text() for label in dialog.findChildren(QLabel)]
        assert "Changed since then: no differences" in labels
        buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
        assert not buttons["Restore"].isEnabled()  # it is what the map is
        choose(qtbot, dialog, Qt.Key.Key_Down)
        lines = dialog.findChild(QListWidget)
        assert lines is not None
        assert any("Two" in lines.item(row).text() for row in range(lines.count()))
        assert buttons["Restore"].isEnabled()

    with_versions(qtbot, opened, look)


def test_a_version_opens_as_a_copy_in_a_window_of_its_own(qtbot: QtBot, opened: Window, file: Path) -> None:
    save(opened, "One", "Two")
    before = file.read_bytes()

    def copy(dialog: VersionsDialog) -> None:
        choose(qtbot, dialog, Qt.Key.Key_Down)
        press("Open as a copy")(dialog)

    with_versions(qtbot, opened, copy)
    other = next(window for window in all_windows() if window is not opened)
    try:
        assert other.files.session is not None
        assert other.files.session.path is None
        assert other.document is not None
        assert other.document.journey.title == "One"
        assert other.document.dirty
        assert other.windowTitle().startswith("One (")
        assert opened.document is not None
        assert opened.document.journey.title == "Two"
        assert file.read_bytes() == before
    finally:
        assert other.document is not None
        other.document.mark_saved(other.document.journey)
        other.close()


def test_a_map_that_was_never_saved_has_no_versions_and_says_so(qtbot: QtBot, opened: Window) -> None:
    def look(dialog: VersionsDialog) -> None:
        picture = picture_of(dialog)
        qtbot.waitUntil(lambda: "Every save keeps one" in picture.said, timeout=5000)
        dialog.reject()

    with meeting(VersionsDialog, look):
        trigger(opened, "Versions…")


def test_days_are_passed_over_and_rows_are_spoken_as_a_whole(qtbot: QtBot, opened: Window) -> None:
    save(opened, "One", "Two")

    def look(dialog: VersionsDialog) -> None:
        rows = list_of(dialog)
        assert rows.hasFocus()
        day, newest, *others = said(dialog)
        assert day == "Today"
        assert newest.startswith("Today, ")
        assert newest.endswith(", In the file")
        assert others
        choose(qtbot, dialog, Qt.Key.Key_Home)
        assert rows.currentIndex().row() == 1
        interface = QAccessible.queryAccessibleInterface(rows)
        assert interface.text(QAccessible.Text.Name) == "Versions"
        qtbot.waitUntil(lambda: "Properties of the map changed" in said(dialog)[1], timeout=15_000)
        QTest.keyClick(rows, Qt.Key.Key_Escape)

    with_versions(qtbot, opened, look)


def test_a_damaged_version_says_so_and_can_neither_be_restored_nor_opened(qtbot: QtBot, opened: Window) -> None:
    save(opened, "One", "Two")
    assert opened.document is not None
    for version in versions_of(history_folder(), opened.document.journey.id)[1:]:
        version.file.write_bytes(version.file.read_bytes()[:-9])

    def look(dialog: VersionsDialog) -> None:
        QTest.keyClick(list_of(dialog), Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: "damaged" in picture_of(dialog).said, timeout=10_000)
        buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
        assert not buttons["Restore"].isEnabled()
        assert not buttons["Open as a copy"].isEnabled()

    with_versions(qtbot, opened, look)


def test_a_thousand_versions_stay_quick(qtbot: QtBot, opened: Window) -> None:
    """The list is there in a moment, and no turn of the window takes long."""
    save(opened, "One")
    assert opened.document is not None
    journey = opened.document.journey
    first = versions_of(history_folder(), journey.id)[0].file
    for number in range(2, 1002):
        shutil.copy(first, first.with_name(f"{number + 5:08}{first.name[8:]}"))
    gaps: list[int] = []
    clock = QElapsedTimer()
    timer = QTimer()

    def tick() -> None:
        gaps.append(clock.restart())

    timer.timeout.connect(tick)

    def look(dialog: VersionsDialog) -> None:
        began = time.monotonic()
        clock.start()
        timer.start(0)
        qtbot.waitUntil(lambda: list_of(dialog).model().rowCount() > 1000, timeout=20_000)
        assert time.monotonic() - began < 10  # a busy machine; alone it takes a tenth of a second
        choose(qtbot, dialog, Qt.Key.Key_End)
        choose(qtbot, dialog, Qt.Key.Key_Home)
        timer.stop()
        dialog.reject()

    with meeting(VersionsDialog, look):
        trigger(opened, "Versions…")
    assert sorted(gaps)[len(gaps) * 99 // 100] < 200


# After damage

DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "full of zeros": lambda data: b"\0" * len(data),
    "cut": lambda data: data[: len(data) // 2],
    "empty": lambda _: b"",
}


def open_damaged(window: Window, file: Path, answer: str) -> str:
    with meeting(QMessageBox, press(answer)) as met:
        window.open_path(file)
    return met[0]


@pytest.mark.parametrize("damage", DAMAGES)
def test_after_damage_the_newest_version_is_offered_and_the_file_stays(opened: Window, file: Path, damage: str) -> None:
    save(opened, "One", "Two")
    assert opened.files.close()
    broken = DAMAGES[damage](file.read_bytes())
    file.write_bytes(broken)
    question = open_damaged(opened, file, "Open that version")
    assert "keeps a version of it that was saved on " in question
    assert str(file) in question
    assert opened.document is not None
    assert opened.document.journey.title == "Two"
    assert opened.document.dirty
    assert opened.files.session is not None
    assert opened.files.session.path is None
    assert opened.windowTitle().startswith("map (recovered)")
    assert file.read_bytes() == broken


def test_a_file_that_is_gone_is_offered_too_and_who_declines_keeps_what_is_open(opened: Window, file: Path) -> None:
    save(opened, "One")
    assert opened.files.close()
    file.unlink()
    open_damaged(opened, file, "Cancel")
    assert opened.document is None


def test_a_map_of_a_newer_program_is_no_damage(opened: Window, file: Path) -> None:
    save(opened, "One")
    assert opened.files.close()
    data = json.loads(file.read_bytes()) | {"version": 2}
    file.write_text(json.dumps(data))
    assert "newer version of the program" in open_damaged(opened, file, "OK")


def test_without_versions_it_is_said_what_is_wrong(opened: Window, tmp_path: Path) -> None:
    broken = tmp_path / "broken.cjm"
    broken.write_bytes(b"\0" * 4096)
    assert "nothing but zeros" in open_damaged(opened, broken, "OK")


# What is told


def test_that_no_version_could_be_kept_is_told_until_one_is(opened: Window, tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")  # a file where the folder should be
    save(opened, "One")
    assert not opened.isWindowModified()
    bar = opened.findChild(TroubleBar)
    assert bar is not None
    assert bar.isVisible()
    assert any("no version of it could be kept" in label.text() for label in bar.findChildren(QLabel))
    (tmp_path / "data").unlink()
    assert opened.files.save()
    assert not bar.isVisible()
    assert opened.document is not None
    assert versions_of(history_folder(), opened.document.journey.id)


def test_how_much_room_versions_may_take_is_preferred(opened: Window, settings: Path) -> None:
    trigger(opened, "Preferences…")
    dialog = next(each for each in opened.findChildren(Preferences) if each.isVisible())
    box = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Room for versions")
    box.setCurrentText("100 MB")
    assert read_settings(settings).versions == 100
    assert opened.files.keeping.most == 100 * 1024**2
    dialog.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_and_counts_are_said_in_every_language(language: Language) -> None:
    def told(cards: int, steps: int) -> About:
        return About("m", "", "", NOW, 1, steps, cards, Path())

    today = NOW.date()
    sayings = [day_called(today - dt.timedelta(days=days), today) for days in (0, 1, 2)]
    pairs = ((5, 3), (4, 3)), ((5, 3), (5, 4)), ((5, 3), (4, 2)), ((5, 3), (5, 3))
    sayings += [counted(told(*now), told(*before)) for now, before in pairs]
    words = [say(each, language) for each in sayings]
    assert len(set(words)) == len(words)
    if language == "en":
        assert words[3:] == ["Cards +1", "Steps −1", "Cards +1, steps +1", "As many cards and steps"]
