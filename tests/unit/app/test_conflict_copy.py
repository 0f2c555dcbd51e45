"""A sync service left a conflict copy beside the file of the open map."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files import watching
from cjm_desktop.app.window import Window, all_windows
from cjm_desktop.storage.reading import read_map
from tests.unit.app.hands import let_go
from tests.unit.app.test_merging_elsewhere import button, do, here, retitled, reworded, saved_by_others, state, wait_for

MERGE, BESIDE, LATER = "Merge this copy…", "Open it beside", "Not now"


@pytest.fixture(autouse=True)
def short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "PAUSE", 30)


@pytest.fixture
def saved(opened: Window) -> Window:
    do(opened, retitled("Before"))
    assert opened.files.save()
    return opened


@pytest.fixture
def copy(saved: Window, file: Path) -> Path:
    """What somebody else made of the file meanwhile, put beside it as Syncthing does."""
    path = file.with_name("map.sync-conflict-20261121-101500-ABCDEFG.cjm")
    path.write_bytes(file.read_bytes())
    saved_by_others(path, reworded("Theirs"))
    do(saved, retitled("Mine"))
    assert saved.files.save()
    return path


def click(found: QPushButton) -> None:
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_copy_is_merged_and_not_spoken_of_again(saved: Window, file: Path, copy: Path, qtbot: QtBot) -> None:
    click(wait_for(qtbot, saved, MERGE))
    assert here(saved) == ("Mine", "Theirs")
    assert button(saved, MERGE) is None
    assert saved.files.save()
    assert state(read_map(file).journey) == ("Mine", "Theirs")
    assert state(read_map(copy).journey) == ("Before", "Theirs"), "the copy stays as it is"
    saved.open_path(file)
    qtbot.wait(300)
    assert button(saved, MERGE) is None, "what is in the copy is in the map"
    assert saved.document is not None


def test_a_copy_is_looked_at_beside_and_offers_the_original(saved: Window, copy: Path, qtbot: QtBot) -> None:
    click(wait_for(qtbot, saved, BESIDE))
    beside = next(window for window in all_windows() if window is not saved)
    assert here(beside) == ("Before", "Theirs")
    click(wait_for(qtbot, beside, MERGE))
    assert here(beside) == ("Mine", "Theirs")
    let_go(beside)
    beside.close()
    qtbot.waitUntil(lambda: len(all_windows()) == 1)
    assert copy.exists()


def test_who_has_other_things_to_do_is_left_alone(saved: Window, copy: Path, qtbot: QtBot) -> None:
    click(wait_for(qtbot, saved, LATER))
    assert button(saved, MERGE) is None
    copy.touch()
    qtbot.wait(200)
    assert button(saved, MERGE) is None


def test_a_copy_that_goes_is_spoken_of_no_longer(saved: Window, copy: Path, qtbot: QtBot) -> None:
    wait_for(qtbot, saved, MERGE)
    copy.unlink()
    qtbot.waitUntil(lambda: button(saved, MERGE) is None)
