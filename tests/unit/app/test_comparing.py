"""Comparing in the real window: with a file, with what is saved; on one sheet, as a list, on paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from cjm_desktop.app.commands.comparing import compare
from cjm_desktop.app.comparing.page import ComparisonPage
from cjm_desktop.app.comparing.showing import comparison_of, pair_with
from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.plan.going import plan_of
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.edits.cards import add_card, change_card, delete_card, move_card
from cjm_desktop.edits.curves import add_curve, set_point
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.layout.change_marks import ChangeMark
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import with_revision
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Text
from tests.benchmarks.big_map import big_map
from tests.unit.app.hands import meeting
from tests.unit.edits.sample import sample

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Choose = Callable[[Path], None]


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """The person chooses a file when asked for one."""

    def chosen(path: Path) -> None:
        def answer(*_: object) -> tuple[str, str]:
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)

    return chosen


def edited() -> JourneyMap:
    after = change_card(delete_card(sample(), "touch", "shop"), "pains", "rain", text="Hail")
    after = add_card(after, "touch", Card(id="new", step="try", text="Test ride"))
    after = move_card(after, "touch", "site", step="try", to_lane="touch")
    return set_point(after, "feel", "mood", "ride", value=0.25)


def open_map(window: Window, path: Path, journey: JourneyMap) -> None:
    write_map(path, journey, "nothing")
    assert window.open_path(path)


def trigger(window: Window, name: str) -> None:
    next(action for action in window.actions() if action.text() == name).trigger()


def page_of(window: Window) -> ComparisonPage:
    assert window.canvas is not None
    page = comparison_of(window.canvas)
    assert page is not None
    return page


def middle_of(canvas: MapCanvas) -> QPointF:
    return canvas.mapToScene(canvas.viewport().rect().center())


def compared(qtbot: QtBot, window: Window) -> ComparisonPage:
    """Return the comparison once it is shown."""
    page = page_of(window)
    qtbot.waitUntil(lambda: page.view.sheet is not None, timeout=20_000)
    return page


def lines(page: ComparisonPage) -> list[str]:
    model = page.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def push(page: ComparisonPage, name: str) -> None:
    QTest.mouseClick(next(each for each in page.findChildren(QPushButton) if each.text() == name), LEFT)


def chip(page: ComparisonPage, name: str) -> QToolButton:
    return next(each for each in page.findChildren(QToolButton) if each.accessibleName().startswith(name))


def words(page: ComparisonPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


@pytest.fixture
def comparison(qtbot: QtBot, window: Window, tmp_path: Path, choose: Choose) -> ComparisonPage:
    """The edited map, compared with the one it was made of."""
    open_map(window, tmp_path / "now.cjm", edited())
    write_map(tmp_path / "before.cjm", sample(), "nothing")
    choose(tmp_path / "before.cjm")
    trigger(window, "Compare with…")
    return compared(qtbot, window)


def test_a_file_is_compared_in_the_place_of_the_map(window: Window, comparison: ComparisonPage) -> None:
    assert window.canvas is not None
    assert not window.canvas.isVisible()
    assert comparison.isVisible()
    assert "before.cjm  →  The map as it is now" in words(comparison)
    assert lines(comparison) == [
        "How it feels, and what is measured",
        "Ann at “Ride” from −50 % to +25 %",
        "Before",
        "Card “Shop window” removed, in “Touchpoints” at “Look”",
        "Card “Test ride” added, in “Touchpoints” at “Try”",
        "Card “Web site” moved from “Look” to “Try”",
        "After",
        "Card “Rain” is now “Hail”",
    ]
    assert [chip(comparison, name).text() for name in ("Added", "Removed", "Moved", "Changed")] == ["1", "1", "1", "2"]
    QTest.keyClick(comparison.list, Qt.Key.Key_Escape)
    assert comparison_of(window.canvas) is None
    assert window.canvas.isVisible()
    assert window.focusWidget() is window.canvas


def test_as_is_and_to_be_of_one_map_are_compared_and_follow_it(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    assert window.canvas is None
    open_map(window, tmp_path / "now.cjm", sample())
    (action,) = (each for each in window.actions() if each.text() == "Compare as-is with to-be")
    assert not action.isEnabled()
    document, canvas = window.document, window.canvas
    assert document is not None
    assert canvas is not None
    wanted = Curve(id="wanted", state="to-be", points=(CurvePoint(step="ride", value=0.5),))
    document.apply(Text("Edit", "Edit text"), add_curve(document.journey, "feel", wanted))
    assert action.isEnabled()
    action.trigger()
    page = compared(qtbot, window)
    assert "As-is  →  To-be" in words(page)
    assert "Ann → To-be: on average from −50 % to +50 %, most at “Ride”" in words(page)
    assert lines(page) == [
        *("Biggest improvements", "Ann → To-be at “Ride”: −50 % → +50 % (+100 %)"),
        *("Ann → To-be", "“Look”: +50 % → –", "“Ride”: −50 % → +50 % (+100 %)"),
    ]
    assert not chip(page, "Added").isVisible()
    assert not any(each.isVisible() for each in page.findChildren(QPushButton) if each.text() == "Swap")
    assert page.view.shown is not None
    (curve,) = page.view.shown.marks.curves
    assert (curve.lines, len(curve.lifts)) == ((), 1), "both curves are on the sheet"
    page.view.grab()
    document.apply(Text("Edit", "Edit text"), set_point(document.journey, "feel", "wanted", "look", value=0.75))
    qtbot.waitUntil(lambda: "“Look”: +50 % → +75 % (+25 %)" in lines(page), timeout=20_000)
    assert len(page.view.shown.marks.curves[0].bands) == 0, "between them is a step without a point"
    push(page, "Export…")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert any(box.currentData() == "changes" for box in dialog.findChildren(QComboBox))
    dialog.close()


def test_what_is_chosen_in_the_list_comes_into_sight(comparison: ComparisonPage) -> None:
    comparison.view.zoom_to(3)
    for row, name in ((3, "shop"), (7, "rain")):
        rect = comparison.list.visualRect(comparison.list.model().index(row, 0))
        QTest.mouseClick(comparison.list.viewport(), LEFT, PLAIN, rect.center())
        area = next(mark.area for mark in _marks(comparison) if mark.name == name)
        place = comparison.view.mapFromScene((area.left + area.right) / 2, (area.top + area.bottom) / 2)
        assert comparison.view.viewport().rect().contains(place)
    QTest.keyClick(comparison.list, Qt.Key.Key_Up)
    assert comparison.list.currentIndex().row() == 5, "headings are passed over"


def _marks(page: ComparisonPage) -> list[ChangeMark]:
    shown = page.view.shown
    assert shown is not None
    return list(shown.marks.marks)


def test_what_is_clicked_on_the_sheet_is_chosen_in_the_list(comparison: ComparisonPage) -> None:
    comparison.view.show_all()
    for name, row in (("shop", 3), ("new", 4)):
        area = next(mark.area for mark in _marks(comparison) if mark.name == name)
        place = comparison.view.mapFromScene((area.left + area.right) / 2, (area.top + area.bottom) / 2)
        QTest.mouseClick(comparison.view.viewport(), LEFT, PLAIN, place)
        assert comparison.list.currentIndex().row() == row


def test_a_sort_can_be_left_out_in_whatever_language(qtbot: QtBot, window: Window, comparison: ComparisonPage) -> None:
    QTest.mouseClick(chip(comparison, "Changed"), LEFT)
    assert lines(comparison) == [
        "Before",
        "Card “Shop window” removed, in “Touchpoints” at “Look”",
        "Card “Test ride” added, in “Touchpoints” at “Try”",
        "Card “Web site” moved from “Look” to “Try”",
    ]
    area = next(mark.area for mark in _marks(comparison) if mark.name == "rain")
    place = comparison.view.mapFromScene((area.left + area.right) / 2, (area.top + area.bottom) / 2)
    before = comparison.list.currentIndex().row()
    QTest.mouseClick(comparison.view.viewport(), LEFT, PLAIN, place)
    assert comparison.list.currentIndex().row() == before, "what is not marked cannot be clicked"
    window.set_language("zh-Hant")
    page = compared(qtbot, window)
    assert len(lines(page)) == 4
    assert not chip(page, "變更").isChecked()
    window.set_language("en")
    comparison = compared(qtbot, window)
    chip(comparison, "Changed").setFocus()
    QTest.keyClick(chip(comparison, "Changed"), Qt.Key.Key_Space)
    assert len(lines(comparison)) == 8


def test_it_is_turned_round(qtbot: QtBot, comparison: ComparisonPage) -> None:
    push(comparison, "Swap")
    assert "The map as it is now  →  before.cjm" in words(comparison)
    qtbot.waitUntil(lambda: "Card “Shop window” added, in “Touchpoints” at “Look”" in lines(comparison))


def test_the_sheet_is_moved_by_hand_and_by_keys_and_nothing_changes(window: Window, comparison: ComparisonPage) -> None:
    assert window.document is not None
    before, view = window.document.journey, comparison.view
    view.zoom_to(2)
    start = view.mapToScene(QPoint(0, 0))
    middle = view.viewport().rect().center()
    QTest.mousePress(view.viewport(), LEFT, PLAIN, middle)
    QTest.mouseMove(view.viewport(), middle - QPoint(80, 40))
    QTest.mouseRelease(view.viewport(), LEFT, PLAIN, middle - QPoint(80, 40))
    assert view.mapToScene(QPoint(0, 0)) != start
    view.setFocus()
    there = view.mapToScene(QPoint(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.mapToScene(QPoint(0, 0)).x() > there.x()
    zoom = view.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > zoom
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_X):
        QTest.keyClick(view, key)
    assert window.document.journey is before


@pytest.mark.parametrize("zoomed", [1.7, 0.3])
def test_the_zoom_of_the_window_is_that_of_the_comparison_and_the_map_is_found_as_it_was(
    qtbot: QtBot, window: Window, tmp_path: Path, choose: Choose, zoomed: float
) -> None:
    open_map(window, tmp_path / "now.cjm", edited())
    write_map(tmp_path / "before.cjm", sample(), "nothing")
    choose(tmp_path / "before.cjm")
    assert window.canvas is not None
    window.canvas.zoom_to(zoomed)
    middle = middle_of(window.canvas)
    trigger(window, "Compare with…")
    comparison = compared(qtbot, window)
    zoom = comparison.view.zoom
    trigger(window, "Zoom in")
    assert comparison.view.zoom > zoom
    push(comparison, "‹ Back to the map")
    assert window.canvas.zoom == pytest.approx(zoomed)
    QApplication.processEvents()
    assert (middle_of(window.canvas) - middle).manhattanLength() < 8, "to whole pixels"


def test_what_is_done_on_the_map_brings_it_back(window: Window, comparison: ComparisonPage) -> None:
    del comparison
    assert window.canvas is not None
    trigger(window, "Zoom in")
    assert comparison_of(window.canvas) is not None
    trigger(window, "Outline")
    assert comparison_of(window.canvas) is None
    assert window.canvas.isVisible()


def test_the_plan_and_a_comparison_take_turns(
    qtbot: QtBot, window: Window, tmp_path: Path, comparison: ComparisonPage
) -> None:
    del comparison, tmp_path
    assert window.canvas is not None
    trigger(window, "Plan: which action first")
    assert comparison_of(window.canvas) is None
    plan = plan_of(window.canvas)
    assert plan is not None
    assert plan.isVisible()
    trigger(window, "Compare with…")
    assert not plan.isVisible()
    page = compared(qtbot, window)
    push(page, "‹ Back to the map")
    assert window.canvas.isVisible()
    assert not plan.isVisible()


def test_the_map_is_compared_again_when_it_changes(qtbot: QtBot, window: Window, comparison: ComparisonPage) -> None:
    assert window.document is not None
    window.document.apply(Text("Test", "Edit"), delete_card(window.document.journey, "pains", "rain"))
    qtbot.waitUntil(lambda: "Card “Rain” removed, in “Pain points” at “Ride”" in lines(comparison), timeout=20_000)


def test_what_is_saved_is_compared(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    open_map(window, tmp_path / "now.cjm", sample())
    action = next(action for action in window.actions() if action.text() == "Compare with what is saved")
    assert not action.isEnabled()
    assert window.document is not None
    window.document.apply(Text("Test", "Edit"), delete_card(window.document.journey, "pains", "rain"))
    assert action.isEnabled()
    action.trigger()
    page = compared(qtbot, window)
    assert "As it is in the file  →  The map as it is now" in words(page)
    assert lines(page) == ["After", "Card “Rain” removed, in “Pain points” at “Ride”"]


def test_the_later_of_two_maps_is_the_latter() -> None:
    as_is, to_be = changed(sample(), state="as-is"), changed(sample(), state="to-be")
    assert pair_with(as_is, to_be, "x").before.is_now
    assert pair_with(to_be, as_is, "x").after.is_now
    saved = with_revision(sample(), "one")
    later = with_revision(saved, "two")
    assert pair_with(saved, later, "x").before.is_now
    assert pair_with(later, saved, "x").after.is_now


def test_what_cannot_be_read_or_compared_is_said(qtbot: QtBot, window: Window, tmp_path: Path, choose: Choose) -> None:
    open_map(window, tmp_path / "now.cjm", sample())
    choose(tmp_path / "missing.cjm")
    with meeting(QMessageBox, lambda box: box.accept()) as met:
        trigger(window, "Compare with…")
    assert "missing.cjm does not exist" in met[0]
    (tmp_path / "other.mmd").write_text("journey\n  title Seeing a doctor\n  section Waiting\n    Sit down: 2: Me\n")
    choose(tmp_path / "other.mmd")
    trigger(window, "Compare with…")
    page = page_of(window)
    qtbot.waitUntil(lambda: any("neither a record nor the name" in text for text in words(page)), timeout=20_000)
    assert not next(each for each in page.findChildren(QPushButton) if each.text() == "Export…").isEnabled()
    assert page.list.isHidden(), "nothing is shown but why"
    assert page.isAncestorOf(window.focusWidget())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.canvas is not None
    assert comparison_of(window.canvas) is None


def test_what_changed_is_brought_on_paper(
    qtbot: QtBot, window: Window, comparison: ComparisonPage, tmp_path: Path
) -> None:
    push(comparison, "Export…")
    (dialog,) = window.findChildren(ExportDialog)
    chosen = {each.accessibleName(): each.currentText() for each in dialog.findChildren(QComboBox)}
    assert chosen["What"] == "What changed"
    line = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "File")
    assert line.text().endswith("now changes.pdf")
    export = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Export")
    qtbot.waitUntil(export.isEnabled, timeout=20_000)
    QTest.mouseClick(export, LEFT)
    made = tmp_path / "now changes.pdf"
    qtbot.waitUntil(made.exists, timeout=20_000)
    assert made.read_bytes().startswith(b"%PDF")
    push(comparison, "Swap")
    push(comparison, "Export…")
    assert window.findChildren(ExportDialog) == [dialog]
    qtbot.waitUntil(export.isEnabled, timeout=20_000)
    dialog.close()


def test_another_language_says_the_same_comparison(qtbot: QtBot, window: Window, comparison: ComparisonPage) -> None:
    del comparison
    for language, both in (
        ("zh-Hans", "before.cjm  →  当前的地图"),
        ("zh-Hant", "before.cjm  →  目前的地圖"),
        ("en", "before.cjm  →  The map as it is now"),
    ):
        trigger(window, {"zh-Hans": "简体中文", "zh-Hant": "繁體中文", "en": "English"}[language])
        page = compared(qtbot, window)
        assert both in words(page)


def test_a_reader_hears_what_differs(comparison: ComparisonPage) -> None:
    interface = QAccessible.queryAccessibleInterface(comparison.list)
    assert interface.text(QAccessible.Text.Name) == "What differs"
    assert interface.child(3).text(QAccessible.Text.Name) == "Card “Shop window” removed, in “Touchpoints” at “Look”"
    assert chip(comparison, "Removed").accessibleName() == "Removed: 1"
    view = QAccessible.queryAccessibleInterface(comparison.view)
    assert view.text(QAccessible.Text.Name) == "Both states on one map"


def test_hostile_names_are_words(qtbot: QtBot, window: Window, tmp_path: Path, choose: Choose) -> None:
    open_map(window, tmp_path / "now.cjm", sample())
    hostile = "<b>&amp;{name}</b>"
    other = change_journey(change_card(sample(), "pains", "rain", text=hostile), title=hostile)
    write_map(tmp_path / "<i>&{x}.cjm", other, "nothing")
    choose(tmp_path / "<i>&{x}.cjm")
    trigger(window, "Compare with…")
    page = compared(qtbot, window)
    assert "<i>&{x}.cjm  →  The map as it is now" in words(page)
    assert f"Card “{hostile}” is now “Rain”" in lines(page)


def test_a_large_map_keeps_the_window_alive(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    journey = big_map(3000)
    open_map(window, tmp_path / "big.cjm", journey)
    assert window.document is not None
    lane = next(lane for lane in journey.lanes if isinstance(lane, CardLane))
    other = changed(
        journey, lanes=tuple(changed(lane, cards=lane.cards[::2]) if each is lane else each for each in journey.lanes)
    )
    compare(window, pair_with(window.document.journey, other, "other"))
    page = page_of(window)
    qtbot.waitUntil(lambda: page.view.sheet is not None, timeout=120_000)
    assert chip(page, "Added").text() != "0"
    push(page, "‹ Back to the map")
