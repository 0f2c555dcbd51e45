"""The palette: what is found in it, and what it does with keys, mouse and focus."""

from pathlib import Path
from time import process_time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.inspector.roster import Roster
from cjm_desktop.app.palette.entry import Entry
from cjm_desktop.app.palette.on_map import map_entries
from cjm_desktop.app.palette.palette import Palette
from cjm_desktop.app.palette.rows import Rows
from cjm_desktop.app.widgets.colours import LIGHT
from cjm_desktop.app.window import Window
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.edits.personas import add_persona
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import Persona, View
from cjm_desktop.storage.settings import change_settings, read_settings, with_recent
from cjm_desktop.words import Text
from tests.benchmarks.big_map import big_map
from tests.unit.app.hands import CONTROL, SHIFT, shown
from tests.unit.storage.sample import TEXT

Key = Qt.Key


def opening(window: Window, key: Qt.Key = Key.Key_K, held: Qt.KeyboardModifier = CONTROL) -> Palette:
    focus = QApplication.focusWidget()
    QTest.keyClick(focus or window, key, held)
    palettes = [each for each in window.findChildren(Palette) if each.isVisible()]
    assert len(palettes) == 1
    assert QApplication.focusWidget() is palettes[0].field
    return palettes[0]


def rows(palette: Palette) -> list[Entry]:
    model = palette.list.model()
    assert isinstance(model, Rows)
    return [row for row in model.rows if isinstance(row, Entry)]


def names(palette: Palette) -> list[str]:
    return [row.name for row in rows(palette)]


def current(palette: Palette) -> str:
    return str(palette.list.currentIndex().data())


def write(palette: Palette, text: str) -> None:
    palette.field.clear()
    QTest.keyClicks(palette.field, text)


def press(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.field, key)


@pytest.mark.parametrize(("key", "held"), [(Key.Key_K, CONTROL), (Key.Key_P, CONTROL | SHIFT)])
def test_a_command_is_found_and_done_by_key_alone(opened: Window, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    assert opened.canvas is not None
    palette = opening(opened, key, held)
    write(palette, "act si")
    assert current(palette) == "Actual size"
    press(palette, Key.Key_Return)
    assert opened.canvas.zoom == 1.0
    assert not palette.isVisible()
    assert opened.canvas.hasFocus()


def test_commands_say_their_menu_and_their_key(opened: Window) -> None:
    found = {row.name: row for row in rows(opening(opened))}
    assert (found["Save"].detail, found["Save"].keys) == ("File", "Ctrl+S")
    assert found["Light"].detail == "View › Appearance"
    assert found["Pain point"].keys == "Ctrl+I, P"


@pytest.mark.parametrize("how", [Key.Key_Escape, Key.Key_K, None])
def test_the_focus_goes_back_to_where_it_was(opened: Window, how: Qt.Key | None) -> None:
    field = next(each for each in opened.findChildren(QComboBox) if each.isVisible())
    field.setFocus()
    palette = opening(opened)
    if how is None:
        QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    else:
        QTest.keyClick(palette.field, how, CONTROL if how is Key.Key_K else Qt.KeyboardModifier.NoModifier)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is field


def test_what_the_menu_greys_is_grey_and_not_done(opened: Window) -> None:
    """Nothing is selected. Duplicate and Undo are found, but neither Enter nor a click does them."""
    assert opened.document is not None
    before = opened.document.journey
    palette = opening(opened)
    write(palette, "duplicate")
    assert names(palette)[0] == "Duplicate"
    assert not rows(palette)[0].enabled
    assert not palette.list.currentIndex().isValid()
    press(palette, Key.Key_Return)
    place = palette.list.visualRect(palette.list.model().index(0, 0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert palette.isVisible()
    assert opened.document.journey is before


def test_no_key_of_a_command_is_meant_while_the_palette_is_open(opened: Window) -> None:
    assert opened.document is not None
    opened.document.select(["c"])
    before = opened.document.journey
    palette = opening(opened)
    for key, held in ((Key.Key_D, CONTROL), (Key.Key_Delete, Qt.KeyboardModifier.NoModifier), (Key.Key_Z, CONTROL)):
        QTest.keyClick(palette.field, key, held)
    assert opened.document.journey is before
    assert palette.isVisible()


def test_arrows_and_tab_walk_past_headings(opened: Window) -> None:
    palette = opening(opened)
    seen = [current(palette)]
    for key in (Key.Key_Down, Key.Key_Tab):
        press(palette, key)
        seen.append(current(palette))
    press(palette, Key.Key_Up)
    QTest.keyClick(palette.field, Key.Key_Backtab, SHIFT)
    assert seen == ["New", "Open", "Map overview"]
    assert current(palette) == "New"
    assert QApplication.focusWidget() is palette.field


def test_a_click_does_what_is_clicked(opened: Window) -> None:
    assert opened.canvas is not None
    palette = opening(opened)
    write(palette, "actual size")
    place = palette.list.visualRect(palette.list.currentIndex()).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.canvas.zoom == 1.0


def test_commands_that_were_used_come_first_and_for_good(qtbot: QtBot, opened: Window, settings: Path) -> None:
    for wanted in ("actual size", "whole map"):
        palette = opening(opened)
        write(palette, wanted)
        press(palette, Key.Key_Return)
    assert names(opening(opened))[:3] == ["Whole map", "Actual size", "New"]
    assert read_settings(settings).used == ("zoom-fit", "zoom-100")
    assert names(opening(shown(qtbot, settings)))[0] == "New", "without a map there is nothing to zoom"


def test_a_card_is_selected_and_seen(opened: Window) -> None:
    assert opened.document is not None
    assert opened.canvas is not None
    opened.canvas.zoom_to(0.05)
    palette = opening(opened)
    write(palette, "slow")
    press(palette, Key.Key_Return)
    assert opened.document.selection == {"c"}
    assert is_seen(opened, "c")
    assert opened.canvas.zoom >= 0.5
    assert opened.canvas.hasFocus()


@pytest.mark.parametrize("record", ["g", "s", "l"])
def test_stages_steps_and_lanes_are_found(opened: Window, record: str) -> None:
    assert opened.document is not None
    journey = opened.document.journey
    stages = tuple(
        changed(stage, title="Zeta g", steps=tuple(changed(step, title="Zeta s") for step in stage.steps))
        for stage in journey.stages
    )
    lanes = tuple(changed(lane, title="Zeta l") for lane in journey.lanes[:1])
    opened.document.apply(Text("Edit", "Edit"), changed(journey, stages=stages, lanes=(*lanes, *journey.lanes[1:])))
    palette = opening(opened)
    write(palette, f"zeta {record}")
    press(palette, Key.Key_Return)
    expected = {"g": journey.stages[0].id, "s": journey.stages[0].steps[0].id, "l": journey.lanes[0].id}[record]
    assert opened.document.selection == {expected}


def test_a_persona_is_shown_in_its_form(opened: Window) -> None:
    assert opened.document is not None
    journey = add_persona(opened.document.journey, Persona(id="zoe", name="Zoe"))
    opened.document.apply(Text("Edit", "Edit"), journey)
    opened.document.select(["c"])
    palette = opening(opened)
    write(palette, "zoe")
    press(palette, Key.Key_Return)
    assert opened.document.selection == frozenset()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    assert isinstance(focus.parent(), Roster)


def test_a_card_that_the_view_leaves_out_is_shown_again(opened: Window) -> None:
    assert opened.document is not None
    assert opened.canvas is not None
    opened.canvas.look_at(View(id="v", without_lanes=("l1",)))
    palette = opening(opened)
    write(palette, "slow")
    press(palette, Key.Key_Return)
    assert opened.document.selection == {"c"}
    assert is_seen(opened, "c")


def test_a_card_in_a_hidden_lane_says_where_it_is(opened: Window) -> None:
    assert opened.document is not None
    assert opened.canvas is not None
    opened.document.apply(Text("Edit", "Edit"), change_lane(opened.document.journey, "l1", hidden=True))
    told: list[Text] = []
    opened.canvas.told.connect(told.append)
    palette = opening(opened)
    write(palette, "slow")
    press(palette, Key.Key_Return)
    assert [text.english for text in told] == ["The lane is hidden. Show it by the menu View, Hidden lanes."]


def test_of_a_card_in_a_folded_lane_the_lane_is_shown(opened: Window) -> None:
    assert opened.document is not None
    assert opened.canvas is not None
    opened.document.apply(Text("Edit", "Edit"), change_lane(opened.document.journey, "l1", collapsed=True))
    palette = opening(opened)
    write(palette, "slow")
    press(palette, Key.Key_Return)
    assert opened.document.selection == {"c"}
    assert is_seen(opened, "l1")


def test_recent_maps_open(window: Window, settings: Path, tmp_path: Path) -> None:
    file, gone = tmp_path / "Bicycle & bell.cjm", tmp_path / "Bicycle gone.cjm"
    file.write_text(TEXT)
    change_settings(settings, lambda known: with_recent(with_recent(known, gone), file))
    palette = opening(window)
    write(palette, "bicycle")
    assert names(palette) == ["Bicycle & bell"]
    press(palette, Key.Key_Return)
    assert window.document is not None


def test_when_nothing_is_found_that_is_said(opened: Window) -> None:
    palette = opening(opened)
    write(palette, "qqqq")
    assert names(palette) == []
    assert any("Nothing is called “qqqq”." in label for label in texts(palette))
    press(palette, Key.Key_Return)
    assert palette.isVisible()


def test_a_screen_reader_hears_what_would_be_chosen(opened: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    palette = opening(opened)
    assert palette.field.accessibleName()
    assert palette.list.accessibleName()
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    write(palette, "actual size")
    assert heard[-1] == "Actual size, View, Ctrl+1"
    write(palette, "qqqq")
    assert heard[-1] == "Nothing is called “qqqq”."


def test_it_stays_in_the_window(opened: Window) -> None:
    palette = opening(opened)
    opened.resize(760, 500)
    QApplication.processEvents()
    assert palette.size() == opened.size()
    assert opened.rect().contains(palette.list.mapTo(opened, palette.list.rect().bottomRight()))


def test_among_ten_thousand_cards_a_key_takes_less_than_fifty_milliseconds(opened: Window, qtbot: QtBot) -> None:
    def nowhere(_record: str) -> None:
        return None

    entries = map_entries(big_map(10_000), "en", nowhere, nowhere)
    palette = Palette(opened, entries, (), "en", LIGHT)
    palette.open()
    qtbot.waitUntil(lambda: palette.is_complete)
    taken: list[float] = []
    for text in ("e", "the cus", "wfa", "zzz", "qzj", "eeeeeeeez"):
        palette.field.clear()
        for letter in text:
            start = process_time()
            QTest.keyClicks(palette.field, letter)
            QApplication.processEvents()
            taken.append(process_time() - start)
    assert sorted(taken)[len(taken) // 2] < 0.05
    assert max(taken) < 0.15, "the machine may be busy"


def is_seen(window: Window, record: str) -> bool:
    canvas = window.canvas
    assert canvas is not None
    assert canvas.sheet is not None
    area = areas_of(canvas.sheet, frozenset([record]))[0].area
    place = canvas.viewportTransform().map(QPoint(round(area.left) + 2, round(area.top) + 2))
    return canvas.viewport().rect().contains(place)


def texts(palette: Palette) -> list[str]:
    return [str(child.property("text")) for child in palette.findChildren(QWidget)]
