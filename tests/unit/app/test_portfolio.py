"""All maps of a folder beside each other: read beside the window, the most urgent first, opened by key."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files.times import today
from cjm_desktop.app.portfolio.dialog import PortfolioDialog
from cjm_desktop.app.widgets.colours import LIGHT
from cjm_desktop.app.window import Window, all_windows
from cjm_desktop.edits.actions import add_action
from cjm_desktop.edits.reviews import add_review, review_of
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
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
def dialog(qtbot: QtBot, maps: Path) -> Iterator[PortfolioDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = PortfolioDialog(maps, "en", LIGHT, parent)
    made.show()
    qtbot.waitUntil(lambda: made.table.model().rowCount() == 2)
    yield made
    made.reject()


def cells(dialog: PortfolioDialog, row: int) -> list[str]:
    model = dialog.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def said(dialog: PortfolioDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_the_most_urgent_map_stands_first_and_what_is_none_is_named(dialog: PortfolioDialog) -> None:
    name, review, actions, worst, _ = cells(dialog, 0)
    assert name.startswith("Late <b>Zebra")
    assert name.endswith("late.cjm")
    assert review.startswith("⚠ Due since ")
    assert "Days overdue: " in review
    assert actions.startswith("1 open\n⚠ 1 late")
    assert worst.startswith("▼ Ride −50 %")
    assert cells(dialog, 1)[1] == "Not reviewed yet"
    assert "maps: 2 · reviews due: 1 · open actions: 1, late: 1" in said(dialog)
    assert "broken.cjm" in said(dialog)
    model = dialog.table.model()
    assert "&lt;b&gt;" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    dialog.grab()


def test_a_map_is_chosen_by_enter(dialog: PortfolioDialog, maps: Path) -> None:
    assert dialog.focusWidget() is dialog.table
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.chosen == maps / "more" / "calm.cjm"
    assert not dialog.isVisible()


def test_reading_can_be_cancelled_and_begun_again(
    qtbot: QtBot, dialog: PortfolioDialog, maps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        (maps / f"copy{number}.cjm").write_bytes((maps / "late.cjm").read_bytes())

    def choose(*_arguments: object) -> str:
        return str(maps)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    press(dialog, "Choose a folder…")
    assert "Reading the maps…" in said(dialog)
    press(dialog, "Cancel")
    assert "Reading was cancelled." in said(dialog)
    assert dialog.table.model().rowCount() == 0
    press(dialog, "Choose a folder…")
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() == 62, timeout=20_000)


def press(dialog: PortfolioDialog, name: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == name and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_shown_is_saved_as_a_report(
    dialog: PortfolioDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """I save it without an ending: that of the kind that is chosen is added. Where nothing can be written I am told."""
    answers = [(str(tmp_path / "report"), "md (*.md)"), (str(tmp_path / "no" / "report.csv"), ""), ("", "")]

    def choose(*_arguments: object) -> tuple[str, str]:
        return answers.pop(0)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    press(dialog, "Save as a report…")
    assert "Journey maps in maps" in (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "report.md" in said(dialog)
    with meeting(QMessageBox, press_button("OK")) as told:
        press(dialog, "Save as a report…")
    assert "there is no such folder" in told[0]
    press(dialog, "Save as a report…")
    assert answers == []


def test_a_folder_that_is_gone_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PortfolioDialog(tmp_path / "nowhere", "en", LIGHT, parent)
    dialog.show()
    qtbot.waitUntil(lambda: "cannot be read" in said(dialog))
    dialog.reject()


def opening(window: Window) -> None:
    """Open the first map of the overview that the command shows."""

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PortfolioDialog) or not dialog.table.model().rowCount():
            QTimer.singleShot(20, choose)
            return
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    QTimer.singleShot(20, choose)
    next(each for each in window.actions() if each.objectName() == "portfolio").trigger()


def test_the_command_opens_a_map_beside_the_one_that_is_open(window: Window, maps: Path) -> None:
    """A map is open. I ask for the overview of its folder and press Enter: that map is there in a window of its own."""
    window.open_path(maps / "late.cjm")
    (maps / "more" / "calm.cjm").rename(maps / "calm.cjm")
    (maps / "late.cjm").rename(maps / "late.old")
    opening(window)
    (other,) = (each for each in all_windows() if each is not window)
    assert other.files.session is not None
    assert other.files.session.path == maps / "calm.cjm"
    other.close()


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
    assert any("Emotions" in label.accessibleName() for label in window.findChildren(QLabel) if label.isVisible())


def test_the_welcome_page_leads_to_the_overview(window: Window) -> None:
    met: list[str] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PortfolioDialog):
            met.append(said(dialog))
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            QTimer.singleShot(20, leave)

    QTimer.singleShot(20, leave)
    button = next(each for each in window.findChildren(QPushButton) if each.text() == "All maps of a folder…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Choose a folder with journey maps." in met[0]
