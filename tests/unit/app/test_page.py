"""What surrounds the map: what to begin with, what the paper will be, the minimap."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cjm_desktop.app.window import Window
from cjm_desktop.model.change import changed
from cjm_desktop.storage.settings import change_settings, read_settings
from cjm_desktop.words import Text
from tests.unit.app.hands import shown
from tests.unit.storage.sample import TEXT

EDIT = Text("Test", "Edit")


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    file = tmp_path / "settings.json"
    change_settings(file, lambda known: replace(known, language="en", appearance="light"))
    return file


@pytest.fixture
def window(qtbot: QtBot, settings: Path, tmp_path: Path) -> Window:
    file = tmp_path / "map.cjm"
    file.write_text(TEXT)
    made = shown(qtbot, settings)
    made.open_path(file)
    return made


def sentences(window: Window) -> str:
    """All that is said in the window now."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def change(window: Window, **fields: object) -> None:
    assert window.document is not None
    window.document.apply(EDIT, changed(window.document.journey, **fields))


def minimap_command(window: Window) -> QAction:
    return next(action for action in window.actions() if action.text() == "Minimap")


def test_an_empty_map_says_what_to_begin_with(window: Window) -> None:
    """I take everything away. I am told to begin with a stage. I undo: the sentence is gone."""
    assert window.document is not None
    assert "to begin" not in sentences(window)
    change(window, stages=(), lanes=(), flows=())
    assert "Drag a stage" in sentences(window)
    window.document.undo()
    assert "to begin" not in sentences(window)


def test_a_map_without_lanes_says_how_to_get_one(window: Window) -> None:
    change(window, lanes=())
    assert "Drag a card" in sentences(window)


def test_the_status_says_what_the_paper_will_be(qtbot: QtBot, window: Window) -> None:
    change(window, paper="A2", orientation="portrait")
    qtbot.waitUntil(lambda: "A2 portrait · smallest type" in sentences(window))
    assert "readable from" in sentences(window)
    change(window, paper="900x600mm")
    qtbot.waitUntil(lambda: "900x600mm · smallest type" in sentences(window))


def test_the_minimap_is_switched_off_and_stays_so(qtbot: QtBot, window: Window, settings: Path, tmp_path: Path) -> None:
    """I zoom in and see the minimap. I switch it off. It is off in the next window, too, until I switch it on."""
    canvas = window.canvas
    assert canvas is not None
    canvas.zoom_to(3.0)
    assert canvas.minimap.isVisible()
    assert minimap_command(window).isChecked()
    minimap_command(window).trigger()
    assert not canvas.minimap.isVisible()
    assert not minimap_command(window).isChecked()
    assert not read_settings(settings).minimap
    other = shown(qtbot, settings)
    again = tmp_path / "again.cjm"
    again.write_bytes((tmp_path / "map.cjm").read_bytes())
    other.open_path(again)
    assert other.canvas is not None
    other.canvas.zoom_to(3.0)
    assert not other.canvas.minimap.isVisible()
    minimap_command(other).trigger()
    assert other.canvas.minimap.isVisible()
    assert canvas.minimap.isVisible()
    assert read_settings(settings).minimap
