"""The user guide, read beside the map."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cjm_desktop.app.about.guide import PAGES, GuideDialog
from cjm_desktop.app.window import Window
from tests.unit.app.hands import CONTROL

Key = Qt.Key


@pytest.fixture
def read(qtbot: QtBot, window: Window) -> GuideDialog:
    QTest.keyClick(window, Key.Key_F1, CONTROL)
    (dialog,) = window.findChildren(GuideDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_it_is_read_by_key_in_the_language_of_the_window(window: Window, read: GuideDialog) -> None:
    assert "customer journey maps" in read.text.toPlainText()
    QTest.keyClick(read.pages, Key.Key_Down)
    QTest.keyClick(read.pages, Key.Key_Down)
    assert read.text.toPlainText().startswith("A map in eight steps")
    window.set_language("zh-Hant")
    assert read.text.toPlainText().startswith("八步完成一張地圖")
    assert read.pages.currentRow() == 2
    assert read.windowTitle() == read.text.accessibleName() == "使用指南"
    QTest.keyClick(read.pages, Key.Key_Escape)
    assert not read.isVisible()


def test_a_link_leads_to_its_page_and_the_list_follows(read: GuideDialog) -> None:
    read.text.setFocus()
    QTest.keyClick(read.text, Key.Key_Tab)
    QTest.keyClick(read.text, Key.Key_Return)
    assert PAGES[read.pages.currentRow()] == "tutorial"
    assert read.text.toPlainText().startswith("A map in eight steps")


def test_pictures_are_there_and_as_wide_as_the_text(read: GuideDialog) -> None:
    picture = read.text.loadResource(2, QUrl("../pictures/window-en.png"))
    assert picture is not None
    assert read.text.document().idealWidth() < read.text.viewport().width()


def test_a_search_lists_the_pages_that_have_it_and_goes_from_place_to_place(read: GuideDialog) -> None:
    QTest.keyClick(read.pages, Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is read.sought
    QTest.keyClicks(read.sought, "projector")
    listed = [PAGES[row] for row in range(read.pages.count()) if not read.pages.item(row).isHidden()]
    assert listed == ["index", "presenting"]
    assert PAGES[read.pages.currentRow()] == "index"
    assert read.text.textCursor().selectedText() == "projector"
    QTest.keyClick(read.sought, Key.Key_Return)
    assert PAGES[read.pages.currentRow()] == "presenting"
    assert read.text.textCursor().selectedText() == "projector"
    QTest.keyClick(read.sought, Key.Key_Escape)
    assert read.isVisible()
    assert read.sought.text() == ""
    assert not any(read.pages.item(row).isHidden() for row in range(read.pages.count()))


def test_one_goes_back_to_the_page_before(read: GuideDialog) -> None:
    assert not read.back.isEnabled()
    read.pages.setCurrentRow(2)
    read.pages.setCurrentRow(4)
    QTest.mouseClick(read.back, Qt.MouseButton.LeftButton)
    assert read.pages.currentRow() == 2
    QTest.keyClick(read.text, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert read.pages.currentRow() == 0


@pytest.mark.parametrize("link", ["https://example.org/", "../../../README.md", "file:///etc/hostname", "nothing.md"])
def test_other_links_do_nothing(read: GuideDialog, link: str) -> None:
    before = read.text.toPlainText()
    read.text.anchorClicked.emit(QUrl(link))
    assert read.text.toPlainText() == before
    assert read.text.loadResource(2, QUrl(link)) is None


def test_asked_for_again_it_comes_to_the_front(window: Window, read: GuideDialog) -> None:
    window.activateWindow()
    QTest.keyClick(window, Key.Key_F1, CONTROL)
    QApplication.processEvents()
    assert window.findChildren(GuideDialog) == [read]
