"""Saving by itself: after a pause, in the map's own file, without a question, and never over somebody else's work."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files import autosave
from cjm_desktop.app.window import Window
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.templates import Template
from cjm_desktop.words import Text
from tests.unit.app.hands import CONTROL, meeting, press
from tests.unit.storage.sample import TEXT

THEIRS = TEXT.replace("Slow", "Theirs")


@pytest.fixture(autouse=True)
def short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autosave, "PAUSE", 60)


@pytest.fixture
def saving(opened: Window) -> Window:
    """A window whose map is saved by itself."""
    opened.prefer(lambda wish: replace(wish, autosave=True))
    return opened


def rename(window: Window, title: str) -> None:
    assert window.document is not None
    window.document.apply(Text("Test", "Edit"), change_journey(window.document.journey, title=title))


def is_dirty(window: Window) -> bool:
    return window.document is not None and window.document.dirty


def titles(file: Path) -> str:
    return read_map(file).journey.title


def says(window: Window, sentence: str) -> bool:
    return any(sentence in label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_a_changed_map_is_saved_after_a_pause(qtbot: QtBot, saving: Window, file: Path) -> None:
    rename(saving, "Anew")
    assert titles(file) != "Anew"
    assert says(saving, "Not saved")
    qtbot.waitUntil(lambda: not is_dirty(saving), timeout=autosave.PAUSE + 3000)
    assert titles(file) == "Anew"
    assert says(saving, "Saved at ")


def test_by_itself_nothing_is_saved_unless_that_is_preferred(qtbot: QtBot, opened: Window, file: Path) -> None:
    rename(opened, "Anew")
    qtbot.wait(autosave.PAUSE + 300)
    assert is_dirty(opened)
    assert file.read_text() == TEXT
    opened.prefer(lambda wish: replace(wish, autosave=True))
    qtbot.waitUntil(lambda: not is_dirty(opened), timeout=autosave.PAUSE + 3000)
    assert titles(file) == "Anew", "what was changed before is saved too"


def test_a_file_that_somebody_changed_is_left_alone_until_i_save(qtbot: QtBot, saving: Window, file: Path) -> None:
    file.write_text(THEIRS)
    rename(saving, "Mine")
    qtbot.waitUntil(lambda: says(saving, "was changed elsewhere"), timeout=autosave.PAUSE + 3000)
    assert says(saving, "Your changes are not in it yet.")
    assert file.read_text() == THEIRS
    assert is_dirty(saving)
    rename(saving, "Mine again")
    assert not saving.files.autosave.cares, "it waits for me"
    with meeting(QMessageBox, press("Overwrite")):
        QTest.keyClick(saving, Qt.Key.Key_S, CONTROL)
    assert titles(file) == "Mine again"
    assert not says(saving, "was changed elsewhere")
    rename(saving, "Once more")
    qtbot.waitUntil(lambda: not is_dirty(saving), timeout=autosave.PAUSE + 3000)
    assert titles(file) == "Once more"


def test_a_map_that_is_closed_before_the_pause_ends_is_saved_unasked(saving: Window, file: Path) -> None:
    rename(saving, "Quick")
    assert saving.files.close()
    assert titles(file) == "Quick"


def test_a_map_without_a_file_is_left_to_the_person(qtbot: QtBot, window: Window) -> None:
    window.prefer(lambda wish: replace(wish, autosave=True))
    window.files.new(Template("blank", "template"), "en")
    rename(window, "New")
    qtbot.wait(autosave.PAUSE + 300)
    assert is_dirty(window)


def test_a_repaired_map_stays_as_it_is_on_disk_until_something_is_changed(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.cjm"
    broken.write_text(TEXT.replace('"step": "s"', '"step": "gone"', 1))
    was = broken.read_text()
    window.prefer(lambda wish: replace(wish, autosave=True))
    with meeting(QMessageBox, press("OK")):
        window.open_path(broken)
    assert is_dirty(window)
    window.files.autosave.wake()
    qtbot.wait(autosave.PAUSE + 300)
    assert broken.read_text() == was


def test_what_is_written_while_the_map_is_changed_counts_as_what_it_is(
    qtbot: QtBot, saving: Window, file: Path
) -> None:
    """I go on while the file is written: what I did meanwhile is not called saved, and is saved a pause later."""
    rename(saving, "First")
    session = saving.files.session
    assert session is not None
    write = session.writing(session.document.journey)
    before = session.document.journey
    rename(saving, "Second")
    session.take_as_saved(before, write(None))
    assert is_dirty(saving)
    qtbot.waitUntil(lambda: not is_dirty(saving), timeout=autosave.PAUSE + 3000)
    assert titles(file) == "Second"


def test_saving_waits_for_what_is_being_written(qtbot: QtBot, saving: Window, file: Path) -> None:
    """I save just when the map is saved by itself. Both are one: nobody takes the other for a stranger."""
    for number in range(12):
        rename(saving, f"Title {number}")
        qtbot.wait(autosave.PAUSE - 6 + number)
        assert saving.files.save()
        assert not is_dirty(saving)
        assert titles(file) == f"Title {number}"
