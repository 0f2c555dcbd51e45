"""A person looks at parts of a map in the window, keeps them as views and prints them."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStatusBar,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.views.filter import FilterDialog
from cjm_desktop.app.widgets.naming import NameDialog
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.edits.vocabulary import add_word
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.unit.app.hands import meeting
from tests.unit.edits.sample import sample

EDIT = Text("Test", "Edit")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(window: Window, tmp_path: Path) -> Window:
    file = tmp_path / "map.cjm"
    file.write_bytes(to_bytes(sample()))
    window.open_path(file)
    return window


def canvas(window: Window) -> MapCanvas:
    assert window.canvas is not None
    return window.canvas


def journey(window: Window) -> JourneyMap:
    assert window.document is not None
    return window.document.journey


def apply(window: Window, after: JourneyMap) -> None:
    assert window.document is not None
    window.document.apply(EDIT, after)


def shown(window: Window) -> set[str]:
    sheet = canvas(window).sheet
    assert sheet is not None
    return {placed.block.card.id for lane in sheet.lanes for placed in lane.block.cards}


def action(window: Window, name: str) -> QAction:
    return next(each for each in window.actions() if each.text() == name)


def view_button(window: Window) -> QToolButton:
    return next(each for each in window.findChildren(QToolButton) if each.accessibleName().startswith("View: "))


def menu_of(window: Window, title: str) -> QMenu:
    menu = next(each for each in window.findChildren(QMenu) if each.title() == title)
    menu.aboutToShow.emit()
    return menu


def entry(menu: QMenu, name: str) -> QAction:
    return next(each for each in menu.actions() if each.text() == name)


def opened_menu(button: QToolButton) -> QMenu:
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


def filter_of(window: Window) -> FilterDialog:
    action(window, "Filter…").trigger()
    dialog = window.findChild(FilterDialog)
    assert isinstance(dialog, FilterDialog)
    return dialog


def item(dialog: FilterDialog, group: str, name: str) -> tuple[QTreeWidget, QTreeWidgetItem]:
    tree = dialog.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    found = [
        child
        for parent in tree.findItems(group, Qt.MatchFlag.MatchExactly)
        for number in range(parent.childCount())
        if (child := parent.child(number)) is not None and child.text(0) == name
    ]
    return tree, found[0]


def tick(dialog: FilterDialog, group: str, name: str) -> None:
    """Go to a line of the filter and press Space, as one does by key."""
    tree, found = item(dialog, group, name)
    tree.setFocus()
    tree.setCurrentItem(found)
    QTest.keyClick(tree, Qt.Key.Key_Space)


def called(name: str) -> Callable[[NameDialog], None]:
    def act(dialog: NameDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setText(name)
        QTest.keyClick(line, Qt.Key.Key_Return)

    return act


def status_offer(window: Window) -> QToolButton:
    return next(each for each in window.findChildren(QToolButton) if "show all" in each.text())


def test_the_filter_shows_what_there_is_and_the_map_follows_at_once(opened: Window) -> None:
    """I open the filter and tick the store. Only its card is left. I untick a lane, too. The map file is the same."""
    before = journey(opened)
    dialog = filter_of(opened)
    tick(dialog, "Only with channel", "Store")
    assert shown(opened) == {"shop"}
    tick(dialog, "Only with channel", "Store")
    tick(dialog, "Lanes", "Pain points")
    assert shown(opened) == {"shop", "site", "staff"}
    assert view_button(opened).text() == "View: Filtered ▾"
    assert journey(opened) is before
    assert not opened.isWindowModified()


def test_others_can_be_shown_faintly_and_all_comes_back(opened: Window) -> None:
    """I tick "faintly". All cards are there, most of them faint. The status bar says so. One click shows all."""
    dialog = filter_of(opened)
    tick(dialog, "Only with channel", "Store")
    box = dialog.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    sheet = canvas(opened).sheet
    assert sheet is not None
    assert sheet.seen.faint == {"site", "staff", "rain"}
    offer = status_offer(opened)
    assert offer.isVisible()
    QTest.mouseClick(offer, LEFT)
    assert canvas(opened).look == EVERYTHING
    assert not offer.isVisible()
    assert item(dialog, "Only with channel", "Store")[1].checkState(0) is Qt.CheckState.Unchecked


def test_the_level_of_detail_is_chosen_in_the_menu(opened: Window) -> None:
    menu = opened_menu(view_button(opened))
    entry(menu, "Detail: Executive").trigger()
    assert canvas(opened).look.detail == "executive"
    assert view_button(opened).text() == "View: Executive ▾"
    assert not status_offer(opened).isVisible()


def test_a_view_is_kept_found_again_renamed_and_deleted(opened: Window) -> None:
    """I filter, keep that as a view, look at all, choose the view again, rename it, delete it; undo brings it back."""
    tick(filter_of(opened), "Only with channel", "Store")
    with meeting(NameDialog, called("Shops")):
        action(opened, "Keep as view…").trigger()
    (view,) = journey(opened).views
    assert (view.name, view.channels) == ("Shops", ("store",))
    assert opened.isWindowModified()
    action(opened, "Show all").trigger()
    assert len(shown(opened)) == 4
    entry(opened_menu(view_button(opened)), "Shops").trigger()
    assert shown(opened) == {"shop"}
    assert view_button(opened).text() == "View: Shops ▾"
    with meeting(NameDialog, called("Stores")):
        action(opened, "Rename view…").trigger()
    assert view_button(opened).text() == "View: Stores ▾"
    action(opened, "Delete view").trigger()
    assert journey(opened).views == ()
    assert len(shown(opened)) == 4
    assert opened.document is not None
    opened.document.undo()
    assert [each.name for each in journey(opened).views] == ["Stores"]


def test_a_view_is_changed_by_keeping_another_under_its_name(opened: Window) -> None:
    apply(opened, add_word(journey(opened), View(id="v", name="Mine", channels=("store",))))
    entry(menu_of(opened, "Views"), "Mine").trigger()
    dialog = filter_of(opened)
    assert item(dialog, "Only with channel", "Store")[1].checkState(0) is Qt.CheckState.Checked
    tick(dialog, "Only with channel", "Website")
    assert shown(opened) == {"shop", "site"}
    with meeting(NameDialog, called("Mine")):
        QTest.mouseClick(next(each for each in dialog.findChildren(QPushButton) if "Keep" in each.text()), LEFT)
    (view,) = journey(opened).views
    assert (view.id, view.channels) == ("v", ("store", "website"))


def test_the_filter_follows_the_map(opened: Window, qtbot: QtBot) -> None:
    dialog = filter_of(opened)
    apply(opened, change_lane(journey(opened), "pains", title="Trouble"))
    tree = dialog.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    qtbot.waitUntil(lambda: bool(tree.findItems("Trouble", Qt.MatchFlag.MatchRecursive)))


def test_a_view_outlives_another_language_of_the_window(opened: Window) -> None:
    """What a window shows is its own: it stays when the window speaks another language, and is not in the file."""
    tick(filter_of(opened), "Only with channel", "Store")
    opened.set_language("zh-Hans")
    assert shown(opened) == {"shop"}
    assert any(each.text() == "视图：已筛选 ▾" for each in opened.findChildren(QToolButton))
    assert not opened.isWindowModified()


def test_hidden_lanes_come_back_from_the_view_menu(opened: Window) -> None:
    assert opened.document is not None
    assert [each.text() for each in menu_of(opened, "Hidden lanes").actions()] == ["No lane is hidden"]
    opened.document.select(["pains"])
    action(opened, "Hidden").trigger()
    assert "rain" not in shown(opened)
    assert any("is hidden" in bar.currentMessage() for bar in opened.findChildren(QStatusBar))
    entry(menu_of(opened, "Hidden lanes"), "Pain points").trigger()
    assert "rain" in shown(opened)


def test_lane_commands_are_checked_as_the_lane_is(opened: Window) -> None:
    assert opened.document is not None
    assert not action(opened, "Folded").isEnabled()
    opened.document.select(["pains"])
    action(opened, "Folded").trigger()
    assert action(opened, "Folded").isChecked()
    assert action(opened, "None").isChecked()
    action(opened, "Line of visibility").trigger()
    assert action(opened, "Line of visibility").isChecked()
    assert not action(opened, "None").isChecked()
    assert journey(opened).lanes[1].separator == "visibility"


def test_columns_by_time_are_switched_in_the_menu(opened: Window) -> None:
    action(opened, "Columns by time").trigger()
    assert journey(opened).columns == "time"
    assert action(opened, "Columns by time").isChecked()
    action(opened, "Columns by time").trigger()
    assert journey(opened).columns == "equal"


def context_menu(window: Window, *selected: str) -> list[str]:
    assert window.document is not None
    window.document.select(selected)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(canvas(window).viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [each.text() for each in menu.actions() if each.text()]
    menu.close()
    return names


def test_what_is_pointed_at_offers_what_can_be_done_with_it(opened: Window) -> None:
    assert {"Edit text", "Duplicate", "Delete", "Open the linked map"} <= set(context_menu(opened, "rain"))
    lane = context_menu(opened, "pains")
    assert {
        "Edit text",
        "Duplicate",
        "Delete",
        "Folded",
        "Locked",
        "Hidden",
        "Height by content",
        "Line below the lane",
    } <= set(lane)
    assert "Filter…" in context_menu(opened)
    assert "Line below the lane" not in context_menu(opened, "rain", "pains")


def texts_of(file: Path) -> str:
    with pypdfium2.PdfDocument(file.read_bytes()) as document:
        return document[0].get_textpage().get_text_range()


def test_a_view_is_printed_as_it_is_seen(opened: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """I look at a part and export. That part is offered and printed. I choose all instead: all of it is printed."""
    tick(filter_of(opened), "Only with channel", "Store")
    action(opened, "Export…").trigger()
    dialog = opened.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    choice = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "View")
    assert [choice.itemText(number) for number in range(choice.count())] == ["All", "Filtered"]
    assert choice.currentText() == "Filtered"
    export = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Export")
    file = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "File")
    for name, is_whole in (("part.pdf", False), ("whole.pdf", True)):
        if is_whole:
            QTest.keyClick(choice, Qt.Key.Key_Up)
        qtbot.waitUntil(export.isEnabled)
        file.setText(name)
        QTest.mouseClick(export, LEFT)
        qtbot.waitUntil((tmp_path / name).exists)
        qtbot.waitUntil(export.isEnabled)
        assert "Shop window" in texts_of(tmp_path / name)
        assert ("Web site" in texts_of(tmp_path / name)) == is_whole
    assert any(label.text().endswith("is written.") for label in dialog.findChildren(QLabel))
