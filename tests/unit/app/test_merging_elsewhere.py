"""What somebody else made of the file and what I made of the map are merged."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QMessageBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files import watching
from cjm_desktop.app.files.conflicts import ConflictsDialog
from cjm_desktop.app.files.session import open_session
from cjm_desktop.app.window import Window
from cjm_desktop.edits.cards import change_card, delete_card
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.lookup import find_card
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Language, Text
from tests.unit.app.hands import CONTROL, meeting, press

Key = Qt.Key
Change = Callable[[JourneyMap], JourneyMap]


@pytest.fixture(autouse=True)
def short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "PAUSE", 30)


def retitled(title: str) -> Change:
    return lambda journey: change_journey(journey, title=title)


def reworded(text: str) -> Change:
    return lambda journey: change_card(journey, "l1", "c", text=text)


def without_card(journey: JourneyMap) -> JourneyMap:
    return delete_card(journey, "l1", "c")


def saved_by_others(file: Path, *changes: Change) -> None:
    """Somebody opens the file in another program, changes it and saves it."""
    session = open_session(file)
    for change in changes:
        session.document.apply(Text("Test", "Edit"), change(session.document.journey))
    session.save()


def do(window: Window, change: Change) -> None:
    assert window.document is not None
    window.document.apply(Text("Test", "Edit"), change(window.document.journey))


def state(journey: JourneyMap) -> tuple[str, str | None]:
    """The title, and the text of the card if it is there."""
    lane = find_card(journey, "c")
    return journey.title, None if lane is None else lane.cards[0].text


def here(window: Window) -> tuple[str, str | None]:
    assert window.document is not None
    return state(window.document.journey)


def button(window: Window, name: str) -> QPushButton | None:
    shown = (each for each in window.findChildren(QPushButton) if each.isVisible())
    return next((each for each in shown if each.text() == name), None)


def wait_for(bot: QtBot, window: Window, name: str) -> QPushButton:
    bot.waitUntil(lambda: button(window, name) is not None)
    found = button(window, name)
    assert found is not None
    return found


def undo(window: Window) -> None:
    assert window.document is not None
    window.document.undo()


@pytest.fixture
def saved(opened: Window) -> Window:
    """A window with a map that was saved, so that its states have names."""
    do(opened, retitled("Before"))
    assert opened.files.save()
    return opened


def test_different_changes_are_merged_in_one_step(saved: Window, file: Path, qtbot: QtBot) -> None:
    do(saved, retitled("Mine"))
    saved_by_others(file, reworded("Theirs"))
    merge = wait_for(qtbot, saved, "Merge")
    merge.setFocus()
    QTest.keyClick(merge, Key.Key_Space)
    assert here(saved) == ("Mine", "Theirs")
    assert button(saved, "Merge") is None
    assert saved.isWindowModified()
    assert state(read_map(file).journey) == ("Before", "Theirs")
    assert saved.files.save()
    assert state(read_map(file).journey) == ("Mine", "Theirs")
    undo(saved)
    assert here(saved) == ("Mine", "Slow")


def test_what_contradicts_is_asked_about_and_mine_holds(saved: Window, file: Path, qtbot: QtBot) -> None:
    do(saved, retitled("Mine"))
    do(saved, reworded("My words"))
    saved_by_others(file, retitled("Theirs"), reworded("Their words"))
    merge = wait_for(qtbot, saved, "Merge")

    def choose(dialog: ConflictsDialog) -> None:
        conflicts = dialog.findChild(QListWidget)
        assert conflicts is not None
        assert [conflicts.item(row).text() for row in range(conflicts.count())] == [
            "Map “Mine” was changed differently: Title\n→ Mine",
            "Card “My words” was changed differently: Text\n→ Mine",
        ]
        QTest.keyClick(conflicts, Key.Key_Down)
        radios = {each.accessibleName(): each for each in dialog.findChildren(QRadioButton)}
        assert list(radios) == ["Mine: My words", "Theirs: Their words", "Both"]
        said = [label.text() for label in dialog.findChildren(QLabel)]
        assert {"My words", "Their words"} <= {*said}
        QTest.keyClick(radios["Theirs: Their words"], Key.Key_Space)
        assert conflicts.item(1).text().endswith("→ Theirs")
        QTest.keyClick(dialog, Key.Key_Return)

    with meeting(ConflictsDialog, choose):
        QTest.mouseClick(merge, Qt.MouseButton.LeftButton)
    assert here(saved) == ("Mine", "Their words")
    undo(saved)
    assert here(saved) == ("Mine", "My words")


def test_both_texts_can_be_had(saved: Window, file: Path, qtbot: QtBot) -> None:
    do(saved, reworded("My words"))
    saved_by_others(file, reworded("Their words"))
    merge = wait_for(qtbot, saved, "Merge")

    def choose(dialog: ConflictsDialog) -> None:
        both = next(each for each in dialog.findChildren(QRadioButton) if each.text() == "Both")
        both.click()
        press("Merge")(dialog)

    with meeting(ConflictsDialog, choose):
        QTest.mouseClick(merge, Qt.MouseButton.LeftButton)
    _, text = here(saved)
    assert text is not None
    assert "My words" in text
    assert "Their words" in text


@pytest.mark.parametrize(("name", "kept"), [("All mine", None), ("All theirs", "Their words")])
def test_all_of_one_side_is_taken_at_once(saved: Window, file: Path, qtbot: QtBot, name: str, kept: str | None) -> None:
    do(saved, without_card)
    saved_by_others(file, reworded("Their words"))
    merge = wait_for(qtbot, saved, "Merge")

    def choose(dialog: ConflictsDialog) -> None:
        conflicts = dialog.findChild(QListWidget)
        assert conflicts is not None
        assert conflicts.item(0).text().endswith("→ Theirs"), "what one changed is not deleted unasked"
        press(name)(dialog)
        press("Merge")(dialog)

    with meeting(ConflictsDialog, choose):
        QTest.mouseClick(merge, Qt.MouseButton.LeftButton)
    assert here(saved) == ("Before", kept)


def test_who_does_not_want_to_merge_has_everything_as_it_was(saved: Window, file: Path, qtbot: QtBot) -> None:
    do(saved, retitled("Mine"))
    saved_by_others(file, retitled("Theirs"))
    merge = wait_for(qtbot, saved, "Merge")
    with meeting(ConflictsDialog, lambda dialog: QTest.keyClick(dialog, Key.Key_Escape)):
        QTest.mouseClick(merge, Qt.MouseButton.LeftButton)
    assert here(saved) == ("Mine", "Slow")
    assert button(saved, "Merge") is not None


def test_saving_merges_and_saves(saved: Window, file: Path) -> None:
    do(saved, retitled("Mine"))
    saved_by_others(file, reworded("Theirs"))
    with meeting(QMessageBox, press("Merge")):
        QTest.keyClick(saved, Key.Key_S, CONTROL)
    assert state(read_map(file).journey) == ("Mine", "Theirs")
    assert not saved.isWindowModified()


def test_what_i_saved_and_a_sync_service_took_away_is_not_forgotten(saved: Window, file: Path, qtbot: QtBot) -> None:
    """What I saved is in the file; then a service puts another copy there that knows nothing of it."""
    older = file.read_bytes()
    do(saved, retitled("Saved by me"))
    assert saved.files.save()
    theirs = file.with_name("theirs.cjm")
    theirs.write_bytes(older)
    saved_by_others(theirs, reworded("Saved by them"))
    theirs.replace(file)
    merge = wait_for(qtbot, saved, "Merge")
    assert here(saved) == ("Saved by me", "Slow"), "it is not read quietly over mine"
    assert saved.isWindowModified()
    QTest.mouseClick(merge, Qt.MouseButton.LeftButton)
    assert here(saved) == ("Saved by me", "Saved by them"), "the state before both is in the local history"
    assert saved.files.save()
    assert state(read_map(file).journey) == ("Saved by me", "Saved by them")


def test_an_older_copy_that_comes_back_takes_nothing_from_mine(saved: Window, file: Path, qtbot: QtBot) -> None:
    older = file.read_bytes()
    do(saved, retitled("Saved by me"))
    assert saved.files.save()
    file.write_bytes(older)
    QTest.mouseClick(wait_for(qtbot, saved, "Merge"), Qt.MouseButton.LeftButton)
    assert here(saved) == ("Saved by me", "Slow")
    assert saved.files.save()
    assert state(read_map(file).journey) == ("Saved by me", "Slow")


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_it_is_said_in_chinese_too(saved: Window, file: Path, qtbot: QtBot, language: Language) -> None:
    saved.set_language(language)
    do(saved, retitled("Mine"))
    saved_by_others(file, retitled("Theirs"))
    merge = wait_for(qtbot, saved, "合并" if language == "zh-Hans" else "合併")
    with meeting(ConflictsDialog, lambda dialog: dialog.reject()) as titles:
        QTest.mouseClick(merge, Qt.MouseButton.LeftButton)
    assert all(not title.isascii() for title in titles)
