"""What a window remembers: how it was arranged, where one was, and which file is which."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QToolButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files.recent import names_apart
from cjm_desktop.app.gallery.welcome import Welcome
from cjm_desktop.app.outline.panel import Outline
from cjm_desktop.app.outline.table_view import OutlineTable
from cjm_desktop.app.palette.palette import Palette
from cjm_desktop.app.window import Window
from cjm_desktop.storage.settings import change_settings, read_settings, with_recent
from tests.unit.app.hands import CONTROL, let_go, shown

WIDER = 60


def splitter(window: Window) -> QSplitter:
    assert window.canvas is not None
    found = next(each for each in window.findChildren(QSplitter) if each.isAncestorOf(window.canvas))
    assert isinstance(found, QSplitter)
    return found


def widen(window: Window) -> list[int]:
    """Drag the edge of the left side; return how wide both sides are then."""
    handle = splitter(window).handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseMove(handle, middle + type(middle)(WIDER, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    return splitter(window).sizes()[::2]


def test_sides_are_as_wide_as_i_made_them_in_another_language_and_at_the_next_start(
    qtbot: QtBot, opened: Window, settings: Path, file: Path
) -> None:
    before = splitter(opened).sizes()[0]
    wide = widen(opened)
    assert before + WIDER / 2 < wide[0] <= before + WIDER
    opened.set_language("zh-Hans")
    assert splitter(opened).sizes()[::2] == wide
    let_go(opened)
    opened.close()
    assert read_settings(settings).widths == {"left": wide[0], "right": wide[1]}
    again = shown(qtbot, settings)
    again.open_path(file)
    assert splitter(again).sizes()[::2] == wide


def test_the_tab_beside_the_map_is_there_at_the_next_start(
    qtbot: QtBot, opened: Window, settings: Path, file: Path
) -> None:
    assert opened.sides is not None
    opened.sides.show("outline")
    let_go(opened)
    opened.close()
    again = shown(qtbot, settings)
    again.open_path(file)
    assert again.sides is not None
    assert again.sides.is_shown("outline")


def test_columns_of_the_outline_s_table_stay_as_wide_in_another_language(opened: Window) -> None:
    def table() -> OutlineTable:
        assert opened.sides is not None
        outline = opened.sides.show("outline")
        assert isinstance(outline, Outline)
        return outline.table

    table()
    forms = [button for button in opened.findChildren(QToolButton) if button.text() == "Table"]
    QTest.mouseClick(forms[0], Qt.MouseButton.LeftButton)
    table().setColumnWidth(0, 222)
    opened.set_language("zh-Hant")
    assert table().columnWidth(0) == 222


def test_the_way_back_is_there_in_another_language(opened: Window) -> None:
    """I go to a card, switch the language and go back: I am where I was before."""
    canvas = opened.canvas
    assert canvas is not None
    canvas.zoom_to(0.7)
    canvas.travels.to_record("c")
    canvas.travels.to_actual_size()
    opened.set_language("zh-Hans")
    after = opened.canvas
    assert after is not None
    assert after is not canvas
    assert after.travels.leads_back
    back = next(action for action in opened.actions() if action.objectName() == "go-back")
    assert back.isEnabled()
    QTest.keyClick(after, Qt.Key.Key_BracketLeft, CONTROL)
    assert after.zoom == pytest.approx(0.7)


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (("/a/map.cjm", "/a/other.cjm"), ["map", "other"]),
        (("/x/bank/map.cjm", "/x/shop/map.cjm"), ["map – bank", "map – shop"]),
        (("/x/bank/maps/map.cjm", "/x/shop/maps/map.cjm"), ["map – bank/…", "map – shop/…"]),
        (("/x/map.cjm", "/x/map.json"), ["map.cjm", "map.json"]),
        (("/map.cjm", "/x/map.cjm"), ["map – /", "map – x"]),
    ],
)
def test_files_of_the_same_name_are_told_apart(paths: tuple[str, ...], names: list[str]) -> None:
    assert names_apart([Path(each) for each in paths]) == names


def test_the_welcome_page_and_the_palette_say_which_folder(qtbot: QtBot, settings: Path, tmp_path: Path) -> None:
    for folder in ("bank", "shop"):
        file = tmp_path / folder / "map.cjm"
        file.parent.mkdir()
        file.touch()
        change_settings(settings, lambda known, file=file: with_recent(known, file))
    window = shown(qtbot, settings)
    welcome = window.findChild(Welcome)
    assert isinstance(welcome, Welcome)
    said = {button.text() for button in welcome.findChildren(QPushButton)}
    assert {"map – bank", "map – shop"} <= said
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    qtbot.waitUntil(lambda: palette.is_complete)
    palette.field.setText("map")
    model = palette.list.model()
    assert {model.index(row, 0).data() for row in range(model.rowCount())} >= {"map – bank", "map – shop"}


def test_it_is_said_once_that_the_map_is_saved(opened: Window) -> None:
    said = [label.text() for label in opened.findChildren(QLabel) if label.isVisible()]
    assert [each for each in said if each.startswith("Saved")] == ["Saved"]
