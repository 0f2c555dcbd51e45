"""All maps of a folder beside each other: read beside the window, the most urgent first, opened by key."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files.times import today
from cjm_desktop.app.portfolio import saving
from cjm_desktop.app.portfolio.page import PortfolioPage, Seen
from cjm_desktop.app.portfolio.showing import overview_of, show_overview
from cjm_desktop.app.widgets.colours import LIGHT
from cjm_desktop.app.window import Window, all_windows
from cjm_desktop.edits.actions import add_action
from cjm_desktop.edits.reviews import add_review, review_of
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.progress import Cancelled
from cjm_desktop.storage.settings import change_settings
from cjm_desktop.storage.writing import to_bytes
from tests.hostile import hostile_text
from tests.unit.app.hands import meeting, shown
from tests.unit.app.hands import press as press_button
from tests.unit.edits.sample import sample

TODAY = today()


@pytest.fixture
def maps(tmp_path: Path) -> Path:
    """Make a folder with a map that is overdue, one that is not, and what is none."""
    folder = tmp_path / "maps"
    (folder / "more").mkdir(parents=True)
    late = changed(sample(), id="late", title=f"Late {hostile_text()}")
    late = add_review(late, review_of(late, "r", TODAY - dt.timedelta(100)))
    late = add_action(late, Action(id="act", due=TODAY - dt.timedelta(1)))
    (folder / "late.cjm").write_bytes(to_bytes(late))
    (folder / "more" / "calm.cjm").write_bytes(to_bytes(sample()))
    (folder / "broken.cjm").write_text("{")
    return folder


@pytest.fixture
def page(qtbot: QtBot, window: Window, maps: Path) -> PortfolioPage:
    """The overview in the place of the welcome page."""
    made = show_overview(window, Seen(maps), "en", LIGHT)
    assert made is not None
    qtbot.waitUntil(lambda: made.table.model().rowCount() == 2)
    return made


def cells(page: PortfolioPage, row: int) -> list[str]:
    model = page.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def said(page: PortfolioPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_the_most_urgent_map_stands_first_and_what_is_none_is_named(page: PortfolioPage) -> None:
    name, review, actions, worst, _ = cells(page, 0)
    assert name.startswith("Late <b>Zebra")
    assert name.endswith("late.cjm")
    assert review.startswith("⚠ Due since ")
    assert "Days overdue: " in review
    assert actions.startswith("1 open\n⚠ 1 late")
    assert worst.startswith("▼ Ride −50 %")
    assert cells(page, 1)[1] == "Not reviewed yet"
    assert "maps: 2 · reviews due: 1 · open actions: 1, late: 1" in said(page)
    assert "broken.cjm" in said(page)
    model = page.table.model()
    assert "&lt;b&gt;" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    page.grab()


def test_a_map_is_chosen_by_enter(window: Window, page: PortfolioPage, maps: Path) -> None:
    chosen: list[Path] = []
    page.chosen.connect(chosen.append)
    assert window.focusWidget() is page.table
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert chosen == [maps / "more" / "calm.cjm"]


def test_it_is_gone_through_by_key(window: Window, page: PortfolioPage) -> None:
    """Tab stops at each button and at the table, and nowhere outside; each says what it is."""
    there: list[QWidget] = [page.table]
    for _ in range(20):
        QTest.keyClick(there[-1], Qt.Key.Key_Tab)
        there.append(window.focusWidget())
        if there[-1] is page.table:
            break
    assert there[-1] is page.table
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name).strip() for each in there]
    assert all(names), names
    buttons = {each for each in page.findChildren(QPushButton) if each.isVisible() and each.isEnabled()}
    assert {*there} == {page.table, *buttons}


def test_reading_can_be_cancelled_and_begun_again(
    qtbot: QtBot, page: PortfolioPage, maps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        (maps / f"copy{number}.cjm").write_bytes((maps / "late.cjm").read_bytes())

    def choose(*_arguments: object) -> str:
        return str(maps)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    press(page, "Choose a folder…")
    assert "Reading the maps…" in said(page)
    press(page, "Cancel")
    assert "Reading was cancelled." in said(page)
    assert page.table.model().rowCount() == 0
    press(page, "Choose a folder…")
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 62, timeout=20_000)


def press(page: PortfolioPage, name: str) -> None:
    button = next(each for each in page.findChildren(QPushButton) if each.text() == name and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_shown_is_saved_as_a_report(
    page: PortfolioPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """I save it without an ending: that of the kind that is chosen is added. Where nothing can be written I am told."""
    answers = [(str(tmp_path / "report"), "md (*.md)"), (str(tmp_path / "no" / "report.csv"), ""), ("", "")]

    def choose(*_arguments: object) -> tuple[str, str]:
        return answers.pop(0)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    press(page, "Save as a report…")
    assert "Journey maps in maps" in (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "report.md" in said(page)
    with meeting(QMessageBox, press_button("OK")) as told:
        press(page, "Save as a report…")
    assert "there is no such folder" in told[0]
    press(page, "Save as a report…")
    assert answers == []


def test_a_folder_that_is_gone_is_told(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    page = show_overview(window, Seen(tmp_path / "nowhere"), "en", LIGHT)
    assert page is not None
    qtbot.waitUntil(lambda: "cannot be read" in said(page))


def test_a_report_on_paper_can_be_cancelled(
    page: PortfolioPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """I ask for a PDF: it is there. I ask again and do not want to wait: nothing is written, and the page goes on."""

    def choose(*_arguments: object) -> tuple[str, str]:
        return str(tmp_path / "report.pdf"), "pdf (*.pdf)"

    def stop(*_arguments: object) -> bytes:
        raise Cancelled

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    press(page, "Save as a report…")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert "report.pdf" in said(page)
    (tmp_path / "report.pdf").unlink()
    monkeypatch.setattr(saving, "wait_for", stop)
    press(page, "Save as a report…")
    assert not (tmp_path / "report.pdf").exists()


def overview(window: Window) -> PortfolioPage:
    page = overview_of(window)
    assert page is not None
    return page


def trigger(window: Window, name: str) -> None:
    next(each for each in window.actions() if each.objectName() == name).trigger()


def test_the_command_shows_the_maps_in_the_place_of_the_open_one(qtbot: QtBot, window: Window, maps: Path) -> None:
    """A map is open. I ask for the overview of its folder and press Enter: that map is there in a window of its own.

    Esc leads back to the map; so does a command that does something with it.
    """
    window.open_path(maps / "late.cjm")
    canvas, document = window.canvas, window.document
    assert canvas is not None
    assert document is not None
    trigger(window, "portfolio")
    page = overview(window)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 2)
    assert not canvas.isVisible()
    (maps / "more" / "calm.cjm").rename(maps / "calm.cjm")
    press(page, "Read again")
    qtbot.waitUntil(lambda: any("calm.cjm" in cells(page, row)[0] for row in range(page.table.model().rowCount())))
    page.table.selectRow(1)
    press(page, "Open the map")
    (other,) = (each for each in all_windows() if each is not window)
    assert other.files.session is not None
    assert other.files.session.path == maps / "calm.cjm"
    other.close()
    assert overview(window) is page
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert overview_of(window) is None
    assert canvas.isVisible()
    assert not document.dirty
    trigger(window, "portfolio")
    trigger(window, "select-all")
    assert overview_of(window) is None
    assert document.selection


def test_another_language_and_look_go_on_with_the_same_maps(qtbot: QtBot, window: Window, maps: Path) -> None:
    window.open_path(maps / "late.cjm")
    trigger(window, "portfolio")
    former = overview(window)
    qtbot.waitUntil(lambda: former.table.model().rowCount() == 2)
    window.set_language("zh-Hans")
    page = overview(window)
    assert page is not former
    assert page.table.model().rowCount() == 2, "what was read is not read again"
    assert cells(page, 1)[1] == "还没有复盘过"
    window.prefer(lambda settings: replace(settings, appearance="dark"))
    page = overview(window)
    assert page.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert window.canvas is not None
    assert window.canvas.isVisible()
    window.set_language("en")
    assert overview_of(window) is None


def test_the_welcome_page_says_which_recent_maps_are_due(qtbot: QtBot, settings: Path, maps: Path) -> None:
    """The window is there at once; a moment later it is said below the map that its review is due, with its figures."""
    calm = maps / "more" / "calm.cjm"
    recent = (maps / "late.cjm", calm, maps / "broken.cjm", maps / "gone.cjm")
    change_settings(settings, lambda known: replace(known, recent=recent))
    window = shown(qtbot, settings)

    def notes() -> list[str]:
        return [
            label.text() for label in window.findChildren(QLabel) if label.isVisible() and "due since" in label.text()
        ]

    assert notes() == []
    qtbot.waitUntil(lambda: len(notes()) == 1, timeout=10_000)
    assert notes()[0].startswith("⚠ Review due since ")
    assert any(label.text().endswith("Emotions") for label in window.findChildren(QLabel) if label.isVisible())


def test_the_welcome_page_leads_to_the_overview(window: Window) -> None:
    button = next(each for each in window.findChildren(QPushButton) if each.text() == "All maps of a folder…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page = overview(window)
    assert "Choose a folder with journey maps." in said(page)
    assert not button.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert button.isVisible()
