"""The table of commands, and what menus, keys and tooltips make of it."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QMenu,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cjm_desktop import resources
from cjm_desktop.app.commands.table import COMMANDS, MENUS, WITHIN, sequences
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.things import THINGS
from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.layout.finding import cell_of
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.storage.settings import change_settings, with_recent
from cjm_desktop.words import LANGUAGES, Text, say
from tests.unit.app.hands import CONTROL, shown
from tests.unit.storage.sample import TEXT


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    file = tmp_path / "settings.json"
    change_settings(file, lambda known: replace(known, language="en", appearance="light"))
    return shown(qtbot, file)


@pytest.fixture
def opened(window: Window, tmp_path: Path) -> Window:
    file = tmp_path / "map.cjm"
    file.write_text(TEXT)
    window.open_path(file)
    return window


def action(window: Window, name: str) -> QAction:
    return next(each for each in window.actions() if each.text() == name)


def menus(window: Window) -> dict[str, QMenu]:
    found = [action.menu() for action in window.menuBar().actions()]
    return {menu.title().replace("&", ""): menu for menu in found if isinstance(menu, QMenu)}


def test_every_command_has_a_name_of_its_own() -> None:
    assert [name for name, count in Counter(command.id for command in COMMANDS).items() if count > 1] == []


@pytest.mark.parametrize(
    ("command", "keys"),
    [
        ("quit", {"Ctrl+Q"}),
        ("redo", {"Ctrl+Y", "Ctrl+Shift+Z"}),
        ("undo", {"Ctrl+Z"}),
        ("save-as", {"Ctrl+Shift+S"}),
        ("zoom-in", {"Ctrl++", "Ctrl+="}),
        ("delete", {"Del"}),
    ],
)
def test_keys_are_there_on_every_desktop(qapp: QApplication, command: str, keys: set[str]) -> None:
    found = next(each for each in COMMANDS if each.id == command)
    assert qapp
    assert keys <= {key.toString() for key in sequences(found)}


def test_every_icon_is_shipped() -> None:
    icons = {command.icon for command in COMMANDS} - {None}
    assert icons
    assert [icon for icon in icons if not resources.path("icons", f"{icon}.svg").is_file()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_menus_of_the_bar_take_the_same_letter(language: str) -> None:
    letters = Counter(
        say(name, each).partition("&")[2][:1].lower()
        for menu, name in MENUS.items()
        for each in LANGUAGES
        if each == language and menu not in WITHIN
    )
    assert max(letters.values()) == 1


def test_every_command_is_in_a_menu(opened: Window) -> None:
    assert list(menus(opened)) == ["File", "Edit", "Insert", "Structure", "Lane", "Insight", "View", "Window", "Help"]
    inner = [menu for top in menus(opened).values() for menu in (top, *top.findChildren(QMenu))]
    inner += [action.menu() for top in menus(opened).values() for action in top.actions() if action.menu()]
    in_menus = {action for menu in inner if isinstance(menu, QMenu) for action in menu.actions()}
    assert [action.text() for action in opened.actions() if action not in in_menus] == []


def test_everything_on_the_shelf_can_be_inserted_from_the_menu(opened: Window) -> None:
    names = [each.text() for each in menus(opened)["Insert"].actions() if not each.isSeparator()]
    assert len(names) == len(THINGS)
    assert {"Stage", "Step", "Pain point"} <= set(names)


def test_without_a_map_only_what_makes_sense_is_on_offer(window: Window) -> None:
    offered = {each.text() for each in window.actions() if each.isEnabled()}
    assert {"New…", "Open…", "Close", "Quit", "Shortcuts"} <= offered
    assert not offered & {"Save", "Save as…", "Export…", "Undo", "Delete", "Stage", "Zoom in"}


def test_the_menu_of_an_empty_cell_begins_a_card(opened: Window) -> None:
    assert opened.canvas is not None
    assert opened.document is not None
    opened.document.select(["c"])
    QTest.keyClick(opened.canvas, Qt.Key.Key_Delete)
    place = QPoint(0, 0)
    QApplication.sendEvent(opened.canvas.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, place))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [each.text() for each in menu.actions() if each.isEnabled() and not each.isSeparator()]
    menu.close()
    assert names[0] == "Edit text"
    assert {"Paste", "Select whole lane", "Select whole step"} <= set(names)


def test_delete_waits_for_a_selection(opened: Window) -> None:
    assert opened.document is not None
    assert not action(opened, "Delete").isEnabled()
    opened.document.select(["c"])
    assert action(opened, "Delete").isEnabled()
    QTest.keyClick(opened, Qt.Key.Key_Delete)
    assert "Slow" not in opened.document.journey.model_dump_json()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2])
def test_keys_of_the_map_mean_nothing_elsewhere(opened: Window, key: Qt.Key) -> None:
    """I choose a card and go on to its form, the tools, the shelf. No key there does anything to the card."""
    assert opened.document is not None
    before = opened.document.journey
    opened.document.select(["c"])
    fields = [each for kind in (QComboBox, QAbstractButton) for each in opened.findChildren(kind)]
    tried = set[type[QWidget]]()
    for field in fields:
        own = isinstance(field, QToolButton) and field.defaultAction() in (
            action(opened, "Delete"),
            action(opened, "Edit text"),
        )
        if field.isVisible() and field.isEnabled() and field.focusPolicy() & Qt.FocusPolicy.TabFocus and not own:
            field.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(field, key)
            assert QApplication.focusWidget() is field
            tried.add(type(field))
    assert opened.document.selection == {"c"}
    assert opened.document.journey is before
    assert all(any(issubclass(each, kind) for each in tried) for kind in (QComboBox, QToolButton))


def test_select_all_is_meant_for_what_has_the_focus(opened: Window) -> None:
    assert opened.document is not None
    opened.document.select(["s"])
    field = next(each for each in opened.findChildren(QComboBox) if each.isVisible())
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    assert opened.document.selection == {"s"}
    assert opened.canvas is not None
    opened.canvas.setFocus()
    QTest.keyClick(opened.canvas, Qt.Key.Key_A, CONTROL)
    assert "c" in opened.document.selection


def test_the_menu_does_to_a_chosen_cell_what_the_keys_do(opened: Window) -> None:
    """I choose the cell of a figure. Delete in the menu clears it, and then has nothing to clear. Edit text writes."""
    assert opened.document is not None
    assert opened.canvas is not None
    lane = MetricLane(id="rate", kind="metric", values=(MetricValue(step="s", value=4),))
    opened.document.apply(Text("Edit", "Edit"), add_lane(opened.document.journey, lane))
    opened.document.select([])
    sheet = opened.canvas.sheet
    assert sheet is not None
    cell = cell_of(sheet, "rate", "s")
    assert cell is not None
    assert not action(opened, "Delete").isEnabled()
    assert not action(opened, "Edit text").isEnabled()
    middle = QPointF((cell.area.left + cell.area.right) / 2, (cell.area.top + cell.area.bottom) / 2)
    place = opened.canvas.viewportTransform().map(middle).toPoint()
    QTest.mouseClick(opened.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert action(opened, "Edit text").isEnabled()
    action(opened, "Delete").trigger()
    assert opened.document.undo_label == Text("Edit", "Clear a figure")
    assert not action(opened, "Delete").isEnabled()
    QTest.keyClick(opened.canvas, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(opened.canvas, Qt.Key.Key_Delete)
    assert opened.document.undo_label == Text("Edit", "Clear a figure")


def test_undo_names_what_it_takes_back(opened: Window) -> None:
    assert opened.document is not None
    opened.document.select(["c"])
    QTest.keyClick(opened, Qt.Key.Key_Delete)
    assert any(each.text() == "Undo: Delete" for each in opened.actions())
    QTest.keyClick(opened, Qt.Key.Key_Z, CONTROL)
    assert any(each.text() == "Redo: Delete" for each in opened.actions())
    assert action(opened, "Undo").isEnabled() is False


def test_a_command_of_the_insert_menu_adds_its_thing(opened: Window) -> None:
    assert opened.document is not None
    before = len(opened.document.journey.stages)
    action(opened, "Stage").trigger()
    assert len(opened.document.journey.stages) == before + 1


def test_zoom_keys_zoom(opened: Window) -> None:
    assert opened.canvas is not None
    QTest.keyClick(opened, Qt.Key.Key_1, CONTROL)
    assert opened.canvas.zoom == 1
    QTest.keyClick(opened, Qt.Key.Key_Minus, CONTROL)
    assert opened.canvas.zoom < 1


def test_the_chosen_language_and_look_are_marked(window: Window) -> None:
    marked = {each.text() for each in window.actions() if each.isChecked()}
    assert marked == {"English", "Light", "Minimap", "Hints on the map"}


def test_buttons_say_what_they_do_and_on_which_key(opened: Window) -> None:
    tips = {each.toolTip() for each in opened.findChildren(QToolButton)}
    assert any("Whole map (Ctrl+0)" in tip for tip in tips)


def test_recent_files_open_from_the_menu(qtbot: QtBot, tmp_path: Path) -> None:
    here, gone = tmp_path / "a & b.cjm", tmp_path / "gone.cjm"
    here.write_text(TEXT)
    settings = tmp_path / "settings.json"
    change_settings(settings, lambda known: with_recent(with_recent(known, gone), here))
    change_settings(settings, lambda known: replace(known, language="en"))
    window = shown(qtbot, settings)
    recent = next(each.menu() for each in menus(window)["File"].actions() if each.text() == "Open recent")
    assert isinstance(recent, QMenu)
    recent.aboutToShow.emit()
    first, second = recent.actions()
    assert first.text().endswith("a && b.cjm")
    assert (first.isEnabled(), second.isEnabled()) == (True, False)
    first.trigger()
    assert window.document is not None


def test_the_view_menu_draws_the_funnel(opened: Window) -> None:
    document = opened.document
    assert document is not None
    was = document.journey.funnel
    funnel = action(opened, "Funnel")
    assert funnel in menus(opened)["View"].actions()
    funnel.trigger()
    assert document.journey.funnel is not was
    assert funnel.isChecked() is not was
    document.undo()
    assert document.journey.funnel is was
    assert funnel.isChecked() is was
