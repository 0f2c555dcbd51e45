"""Somebody else changes, removes or brings back the file of a map that is open."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QFileSystemWatcher, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QStatusBar
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files import autosave, watching
from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.app.window import Window
from cjm_desktop.document import Document
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.lookup import find_card
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Text
from tests.unit.app.hands import CONTROL, meeting, name_file, press
from tests.unit.storage.sample import TEXT

Key = Qt.Key
THEIRS = TEXT.replace("Slow", "Theirs")


@pytest.fixture(autouse=True)
def short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "PAUSE", 30)
    monkeypatch.setattr(autosave, "PAUSE", 60)


def in_place(file: Path, text: str) -> None:
    file.write_text(text)


def in_one_stroke(file: Path, text: str) -> None:
    new = file.with_name("new.tmp")
    new.write_text(text)
    new.replace(file)


def by_way_of_nothing(file: Path, text: str) -> None:
    file.unlink()
    file.write_text(text)


Write = Callable[[Path, str], None]
ways = pytest.mark.parametrize("write", [in_place, in_one_stroke, by_way_of_nothing])


def document(window: Window) -> Document:
    assert window.document is not None
    return window.document


def text(window: Window) -> str:
    lane = find_card(document(window).journey, "c")
    assert lane is not None
    return lane.cards[0].text


def rename(window: Window, title: str) -> None:
    document(window).apply(Text("Test", "Edit"), change_journey(document(window).journey, title=title))


def says(window: Window, sentence: str) -> bool:
    return any(sentence in label.text() for label in window.findChildren(QLabel) if label.isVisible())


def offers(window: Window) -> list[str]:
    """What the bar above the map offers."""
    return [
        button.text() for button in window.findChildren(QPushButton) if button.isVisible() and button.text() in OFFERS
    ]


OFFERS = ("Merge", "Reload", "Save a copy…")


def click(window: Window, name: str) -> None:
    button = next(each for each in window.findChildren(QPushButton) if each.isVisible() and each.text() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def passing(window: Window) -> str:
    """What the bar at the bottom says in passing."""
    bar = window.findChild(QStatusBar)
    assert bar is not None
    return bar.currentMessage()


def is_watched(window: Window) -> bool:
    """Whether the window has looked at the file once, so that nothing is missed from now on."""
    watcher = window.findChild(QFileSystemWatcher)
    assert watcher is not None
    return bool(watcher.files())


@pytest.fixture
def watched(opened: Window, qtbot: QtBot) -> Window:
    qtbot.waitUntil(lambda: is_watched(opened))
    return opened


@ways
def test_a_map_in_which_nothing_is_unsaved_is_read_again(
    watched: Window, file: Path, qtbot: QtBot, write: Write
) -> None:
    canvas = watched.canvas
    assert canvas is not None
    canvas.zoom_to(2.0)
    document(watched).select(["c"])
    corner = canvas.mapToScene(QPoint(0, 0))
    for name in ("Theirs", "Theirs again", "Slow"):
        write(file, TEXT.replace("Slow", name))
        qtbot.waitUntil(lambda name=name: text(watched) == name)
        assert not document(watched).dirty
        assert watched.canvas is canvas
        assert canvas.zoom == 2.0
        assert canvas.mapToScene(QPoint(0, 0)) == corner
        assert document(watched).selection == {"c"}
        assert passing(watched) == "map.cjm was changed elsewhere and read again."
        assert offers(watched) == []
    QTest.keyClick(watched, Key.Key_Z, CONTROL)
    assert text(watched) == "Theirs again"
    assert watched.isWindowModified()
    assert watched.files.save(), "I know what is in the file"
    assert "Theirs again" in file.read_text()


@ways
def test_mine_and_theirs_are_both_kept_until_i_choose(watched: Window, file: Path, qtbot: QtBot, write: Write) -> None:
    rename(watched, "Mine")
    write(file, THEIRS)
    qtbot.waitUntil(lambda: says(watched, "map.cjm was changed elsewhere since it was opened here."))
    assert says(watched, "Your changes are not in it yet.")
    assert "Reload" in offers(watched)
    assert document(watched).journey.title == "Mine"
    click(watched, "Reload")
    assert (document(watched).journey.title, text(watched)) == (read_map(file).journey.title, "Theirs")
    assert offers(watched) == []
    assert not watched.isWindowModified()
    QTest.keyClick(watched, Key.Key_Z, CONTROL)
    assert (document(watched).journey.title, text(watched)) == ("Mine", "Slow"), "mine is one step away"
    assert watched.isWindowModified()


def test_mine_is_saved_as_a_copy_beside_theirs(watched: Window, file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    rename(watched, "Mine")
    in_one_stroke(file, THEIRS)
    qtbot.waitUntil(lambda: bool(offers(watched)))
    with meeting(QFileDialog, name_file(tmp_path / "mine.cjm")):
        click(watched, "Save a copy…")
    assert offers(watched) == []
    assert read_map(tmp_path / "mine.cjm").journey.title == "Mine"
    assert file.read_text() == THEIRS
    qtbot.waitUntil(lambda: is_watched(watched))
    in_one_stroke(tmp_path / "mine.cjm", THEIRS)
    qtbot.waitUntil(lambda: says(watched, "mine.cjm was changed elsewhere, without what was saved here last."))


def test_what_i_save_is_no_news(watched: Window, file: Path, qtbot: QtBot) -> None:
    for number in range(4):
        rename(watched, f"Title {number}")
        assert watched.files.save()
        qtbot.wait(5 * number)
    watched.prefer(lambda wish: replace(wish, autosave=True))
    for number in range(4):
        rename(watched, f"By itself {number}")
        qtbot.waitUntil(lambda: not document(watched).dirty)
        rename(watched, f"Gone on {number}")
        assert offers(watched) == []
    qtbot.waitUntil(lambda: not document(watched).dirty)
    qtbot.wait(200)
    assert offers(watched) == []
    assert passing(watched) == ""
    assert document(watched).undo_label is not None
    assert read_map(file).journey.title == "Gone on 3"


def test_a_file_touched_or_written_in_another_form_is_no_news(watched: Window, file: Path, qtbot: QtBot) -> None:
    in_one_stroke(file, TEXT)
    qtbot.wait(200)
    in_one_stroke(file, TEXT.replace("\n", "\n\n"))
    qtbot.wait(200)
    assert offers(watched) == []
    assert passing(watched) == ""
    assert document(watched).undo_label is None
    rename(watched, "Mine")
    assert watched.files.save(), "nothing stands in the way"


def test_what_i_made_too_is_no_news(watched: Window, file: Path, qtbot: QtBot) -> None:
    """The same change comes from elsewhere: mine is what the file holds."""
    rename(watched, "The same")
    write_map(file, document(watched).journey, "anything")
    qtbot.waitUntil(lambda: not document(watched).dirty)
    assert offers(watched) == []


def test_who_types_is_not_disturbed(watched: Window, file: Path, qtbot: QtBot) -> None:
    field = next(each for each in watched.findChildren(QLineEdit) if each.accessibleName() == "Title")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Half a ti")
    in_one_stroke(file, THEIRS)
    qtbot.waitUntil(lambda: bool(offers(watched)))
    assert (field.text(), text(watched)) == ("Half a ti", "Slow")
    QTest.keyClicks(field, "tle")
    assert watched.canvas is not None
    watched.canvas.setFocus()
    assert document(watched).journey.title == "Half a title"
    assert text(watched) == "Slow", "now there is something of mine"
    assert "Reload" in offers(watched)


def test_work_that_began_with_a_map_ends_with_it(watched: Window, file: Path, qtbot: QtBot) -> None:
    """What is worked out of the map beside the window goes into the same map, whatever might be read meanwhile."""
    field = next(each for each in watched.findChildren(QLineEdit) if each.accessibleName() == "Title")
    field.setFocus()
    in_one_stroke(file, THEIRS)
    qtbot.waitUntil(lambda: bool(offers(watched)))
    before, told = document(watched).journey, Event()
    watched.files.theirs.told.connect(told.set)
    assert watched.canvas is not None
    QTimer.singleShot(0, watched.canvas.setFocus)

    def work(_progress: object) -> bool:
        return told.wait(10) and document(watched).journey is before

    assert wait_for(watched, "en", Text("Test", "Working …"), work)


def test_who_only_stands_in_a_field_gets_the_news_on_leaving_it(watched: Window, file: Path, qtbot: QtBot) -> None:
    field = next(each for each in watched.findChildren(QLineEdit) if each.accessibleName() == "Title")
    field.setFocus()
    in_one_stroke(file, THEIRS)
    qtbot.waitUntil(lambda: bool(offers(watched)))
    assert watched.canvas is not None
    watched.canvas.setFocus()
    assert text(watched) == "Theirs"
    assert offers(watched) == []


def test_a_file_that_vanishes_leaves_the_map_here_alone_and_may_come_back(
    watched: Window, file: Path, qtbot: QtBot
) -> None:
    file.unlink()
    qtbot.waitUntil(lambda: says(watched, "map.cjm is no longer there. Your map is in this window alone."))
    assert offers(watched) == ["Save a copy…"]
    assert watched.isWindowModified(), "closing would lose it"
    with meeting(QMessageBox, press("Cancel")) as said:
        assert not watched.files.close()
    assert said == ["Save the changes in “map.cjm”?"]
    file.write_text(TEXT)
    qtbot.waitUntil(lambda: not offers(watched))
    assert not watched.isWindowModified()
    in_one_stroke(file, THEIRS)
    qtbot.waitUntil(lambda: text(watched) == "Theirs")


def test_a_folder_that_vanishes_and_comes_back_is_noticed(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    share = tmp_path / "share" / "team"
    share.mkdir(parents=True)
    file = share / "map.cjm"
    file.write_text(TEXT)
    window.open_path(file)
    qtbot.waitUntil(lambda: is_watched(window))
    shutil.move(share.parent, tmp_path / "away")
    qtbot.waitUntil(lambda: says(window, "map.cjm is no longer there."))
    shutil.move(tmp_path / "away", share.parent)
    qtbot.waitUntil(lambda: not offers(window))
    in_one_stroke(file, THEIRS)
    qtbot.waitUntil(lambda: text(window) == "Theirs")


def test_a_file_that_went_is_written_again_where_it_was(watched: Window, file: Path, qtbot: QtBot) -> None:
    file.unlink()
    qtbot.waitUntil(lambda: bool(offers(watched)))
    with meeting(QMessageBox, press("Save it there again")):
        QTest.keyClick(watched, Key.Key_S, CONTROL)
    assert "Slow" in file.read_text()
    assert offers(watched) == []
    assert not watched.isWindowModified()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "map.cjm is empty."),
        (TEXT[:200], "map.cjm ends too early"),
        ("precious notes", "this is no JSON"),
    ],
)
def test_what_is_no_map_any_more_takes_nothing_away(
    watched: Window, file: Path, qtbot: QtBot, content: str, said: str
) -> None:
    in_place(file, content)
    qtbot.waitUntil(lambda: says(watched, said))
    assert offers(watched) == ["Save a copy…"]
    assert watched.isWindowModified()
    assert text(watched) == "Slow"
    in_place(file, THEIRS)
    qtbot.waitUntil(lambda: text(watched) == "Theirs")


def test_another_map_in_the_file_is_not_taken_unasked(watched: Window, file: Path, qtbot: QtBot) -> None:
    in_one_stroke(file, THEIRS.replace('"id": "m"', '"id": "other"'))
    qtbot.waitUntil(lambda: says(watched, "map.cjm holds another map now"))
    assert text(watched) == "Slow"
    click(watched, "Reload")
    assert text(watched) == "Theirs"


def test_what_has_to_be_repaired_is_not_taken_unasked(watched: Window, file: Path, qtbot: QtBot) -> None:
    in_one_stroke(file, THEIRS.replace('"step": "s"', '"step": "gone"', 1))
    qtbot.waitUntil(lambda: "Reload" in offers(watched))
    with meeting(QMessageBox, press("OK")) as said:
        click(watched, "Reload")
    assert len(said) == 1
    assert watched.isWindowModified()


def test_saving_offers_what_the_bar_offers(watched: Window, file: Path, qtbot: QtBot) -> None:
    rename(watched, "Mine")
    in_one_stroke(file, THEIRS)
    with meeting(QMessageBox, press("Reload")) as said:
        QTest.keyClick(watched, Key.Key_S, CONTROL)
    assert said == [f"{file} was changed by somebody else since it was opened, and was not touched."]
    assert text(watched) == "Theirs"
    assert file.read_text() == THEIRS
    watched.activateWindow()
    qtbot.waitUntil(watched.isActiveWindow)
    QTest.keyClick(watched, Key.Key_Z, CONTROL)
    assert document(watched).journey.title == "Mine"


def test_saving_by_itself_waits_until_i_choose(watched: Window, file: Path, qtbot: QtBot) -> None:
    watched.prefer(lambda wish: replace(wish, autosave=True))
    rename(watched, "Mine")
    in_one_stroke(file, THEIRS)
    qtbot.waitUntil(lambda: "Reload" in offers(watched))
    rename(watched, "Mine again")
    qtbot.wait(autosave.PAUSE + 200)
    assert file.read_text() == THEIRS
    click(watched, "Reload")
    rename(watched, "Mine once more")
    qtbot.waitUntil(lambda: not document(watched).dirty)
    assert read_map(file).journey.title == "Mine once more"


def test_coming_back_to_the_window_looks_at_the_file(watched: Window, file: Path, qtbot: QtBot) -> None:
    """A network disk tells nothing of what others do."""
    watcher = watched.findChild(QFileSystemWatcher)
    assert watcher is not None
    qtbot.wait(150)
    watcher.removePaths([*watcher.files(), *watcher.directories()])
    in_one_stroke(file, THEIRS)
    qtbot.wait(150)
    assert text(watched) == "Slow"
    other = QLabel()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    watched.activateWindow()
    qtbot.waitUntil(lambda: text(watched) == "Theirs")
