"""A person links maps to steps and cards and follows the links; nothing is found by a path that was kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.window import Window, all_windows, window_with
from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.steps import change_step
from cjm_desktop.model.change import changed
from cjm_desktop.model.references import steps_of
from cjm_desktop.storage.settings import change_settings
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.unit.app.hands import let_go, meeting, name_file, press
from tests.unit.edits.sample import card, sample

EDIT = Text("Test", "Edit")


def other(path: Path, name: str = "other", title: str = "In detail") -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(to_bytes(changed(sample(), id=name, title=title)))
    return path


@pytest.fixture
def opened(window: Window, tmp_path: Path) -> Window:
    file = tmp_path / "map.cjm"
    file.write_bytes(to_bytes(sample()))
    window.open_path(file)
    assert window.document is not None
    window.document.select(["look"])
    return window


def button(window: Window, name: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == name and each.isVisible())


def action(window: Window, name: str) -> QAction:
    return next(each for each in window.actions() if each.text() == name)


def offered(window: Window) -> QMenu:
    menu = button(window, "Link a map…").menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


def entry(menu: QMenu, name: str) -> QAction:
    return next(each for each in menu.actions() if each.text() == name)


def link(window: Window) -> tuple[str | None, str]:
    assert window.document is not None
    step = next(each for each in steps_of(window.document.journey) if each.id == "look")
    return step.map, step.map_title


def give_link(window: Window) -> None:
    assert window.document is not None
    journey = change_step(window.document.journey, "look", map="other", map_title="In detail")
    window.document.apply(EDIT, journey)


def closed(path: Path) -> None:
    found = window_with(path)
    assert found is not None
    let_go(found)
    found.close()


def test_a_map_among_the_recent_files_is_linked_by_its_id_alone(opened: Window, settings: Path, tmp_path: Path) -> None:
    """I link a map of the last days to a step. The map holds its id and title, and no path."""
    path = other(tmp_path / "away" / "other.cjm")
    change_settings(settings, lambda known: replace(known, recent=(path, *known.recent)))
    entry(offered(opened), "In detail").trigger()
    assert link(opened) == ("other", "In detail")
    assert opened.document is not None
    assert str(tmp_path) not in opened.document.journey.model_dump_json()
    QTest.mouseClick(button(opened, "Remove"), Qt.MouseButton.LeftButton)
    assert link(opened) == (None, "")


def test_a_map_in_any_file_is_linked(opened: Window, tmp_path: Path) -> None:
    path = other(tmp_path / "away" / "other.cjm")
    with meeting(QFileDialog, name_file(path)):
        entry(offered(opened), "Choose a file…").trigger()
    assert link(opened) == ("other", "In detail")


def test_what_is_no_other_map_is_not_linked(opened: Window, tmp_path: Path) -> None:
    text = tmp_path / "notes.cjm"
    text.write_text("no map")
    for path, sentence in ((text, "holds no journey map"), (tmp_path / "map.cjm", "That is this map itself")):
        with meeting(QMessageBox, press("OK")) as met, meeting(QFileDialog, name_file(path)):
            entry(offered(opened), "Choose a file…").trigger()
        assert sentence in met[0]
    assert link(opened) == (None, "")


def test_a_linked_map_beside_this_one_opens_in_another_window(opened: Window, tmp_path: Path) -> None:
    """I follow the link. The map, which lies in the same folder, opens in its own window. Again: it comes forward."""
    path = other(tmp_path / "renamed since.cjm")
    give_link(opened)
    assert action(opened, "Open the linked map").isEnabled()
    action(opened, "Open the linked map").trigger()
    assert window_with(path) is not None
    QTest.mouseClick(button(opened, "Open"), Qt.MouseButton.LeftButton)
    assert len([each for each in all_windows() if each.files.has(path)]) == 1
    closed(path)


def test_a_map_that_is_not_found_is_asked_for(opened: Window, tmp_path: Path) -> None:
    path = other(tmp_path / "away" / "other.cjm")
    give_link(opened)
    with meeting(QMessageBox, press("Choose…")) as met, meeting(QFileDialog, name_file(path)):
        action(opened, "Open the linked map").trigger()
    assert "“In detail” is neither among the recent files" in met[0]
    assert window_with(path) is not None
    closed(path)


def test_another_map_than_the_linked_one_is_not_opened_for_it(opened: Window, tmp_path: Path) -> None:
    path = other(tmp_path / "away" / "wrong.cjm", "wrong", "Something else")
    give_link(opened)

    def answer(box: QMessageBox) -> None:
        press("Choose…" if "neither" in box.text() else "OK")(box)

    with meeting(QMessageBox, answer) as met, meeting(QFileDialog, name_file(path)):
        action(opened, "Open the linked map").trigger()
    assert "is not the map “In detail”" in met[-1]
    assert window_with(path) is None
    assert link(opened) == ("other", "In detail")


def test_the_search_may_be_given_up(opened: Window) -> None:
    give_link(opened)
    with meeting(QMessageBox, press("Cancel")):
        action(opened, "Open the linked map").trigger()
    assert len(all_windows()) == 1


def test_cards_are_linked_as_steps_are(opened: Window, tmp_path: Path) -> None:
    assert opened.document is not None
    opened.document.select(["rain"])
    with meeting(QFileDialog, name_file(other(tmp_path / "other.cjm"))):
        entry(offered(opened), "Choose a file…").trigger()
    assert card(opened.document.journey, "rain").map == "other"
    opened.document.apply(EDIT, change_card(opened.document.journey, "pains", "rain", map=None))
    assert not action(opened, "Open the linked map").isEnabled()


def test_without_a_link_there_is_nothing_to_open(opened: Window, qtbot: QtBot) -> None:
    del qtbot
    assert not action(opened, "Open the linked map").isEnabled()
    assert not [each for each in opened.findChildren(QPushButton) if each.text() == "Open" and each.isVisible()]
