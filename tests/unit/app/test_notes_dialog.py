"""A person brings what was written in a workshop into the map."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QPushButton, QTableView

from cjm_desktop.app.clipboard.notes_dialog import NotesDialog
from cjm_desktop.app.window import Window
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.writers import written
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard
from tests.unit.app.at_map import MapDesk, put_text
from tests.unit.app.hands import CONTROL, meeting, name_file, press
from tests.unit.edits.sample import sample

Key = Qt.Key
LIST = "number\tstep\ttext\nshop\t2\t\nrain\t\tSnow\nP1\tRide\tFlat tyre\nzzzz\t1\t\n"


@pytest.fixture
def desk(window: Window, tmp_path: Path) -> MapDesk:
    return MapDesk(window, tmp_path / "bicycle.cjm", sample())


def take_notes(desk: MapDesk, act: Callable[[NotesDialog], None]) -> None:
    action = next(each for each in desk.window.actions() if each.objectName() == "take-notes")

    def go(dialog: NotesDialog) -> None:
        try:
            act(dialog)
        except Exception:
            QDialog.reject(dialog)  # a list that was written would be asked about
            raise

    with meeting(NotesDialog, go) as met:
        action.trigger()
    assert met == ["Take over notes"]


def table(dialog: NotesDialog) -> QTableView:
    return dialog.findChildren(QTableView)[0]


def cells(dialog: NotesDialog) -> list[list[str]]:
    model = table(dialog).model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def words(dialog: NotesDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def button(dialog: NotesDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def write(dialog: NotesDialog, *written: str) -> None:
    """Type into one cell after the other, as Tab leads from one to the next while one writes."""
    QTest.keyClick(table(dialog), Key.Key_Return)
    for place, text in enumerate(written):
        field = table(dialog).indexWidget(table(dialog).currentIndex())
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Key.Key_Tab if place < len(written) - 1 else Key.Key_Return)
    QApplication.processEvents()  # what Enter closes is written a moment later


def test_a_pasted_list_shows_what_it_does_and_is_one_step(desk: MapDesk) -> None:
    put_text(LIST)

    def look(dialog: NotesDialog) -> None:
        QTest.keyClick(table(dialog), Key.Key_V, CONTROL)
        assert [row[3] for row in cells(dialog)] == [
            "→ Moves to step 2 · Try.",
            "✎ Gets a new text; it was “Rain”.",
            "+ New card: Pain point at step 3 · Ride.",
            "✗ No card begins with “zzzz”, and no blank note is called so.",
            "",
        ]
        assert "New cards: 1  ·  Cards moved: 1  ·  Texts changed: 1  ·  Not understood: 1" in words(dialog)
        QTest.mouseClick(button(dialog, "Take over"), Qt.MouseButton.LeftButton)

    take_notes(desk, look)
    assert [text for _, text in desk.cells("pains")] == ["Snow", "Flat tyre"]
    assert [text for _, text in desk.cells("touch")] == ["Web site", "Staff", "Shop window"]
    assert len(desk.canvas.document.selection) == 3
    assert desk.steps_back == 1


def test_notes_are_written_by_key_alone(desk: MapDesk) -> None:
    def act(dialog: NotesDialog) -> None:
        assert not button(dialog, "Take over").isEnabled()
        write(dialog, "P1", "3", "Flat tyre")
        assert cells(dialog)[0] == ["P1", "3", "Flat tyre", "+ New card: Pain point at step 3 · Ride."]
        QTest.keyClick(table(dialog), Key.Key_Down)
        QTest.keyClick(table(dialog), Key.Key_Home)
        write(dialog, "shop", "2")
        for _ in range(3):
            QTest.keyClick(dialog.focusWidget(), Key.Key_Tab)
        assert dialog.focusWidget() is button(dialog, "Take over")
        QTest.keyClick(dialog.focusWidget(), Key.Key_Space)

    take_notes(desk, act)
    assert [text for _, text in desk.cells("pains")] == ["Rain", "Flat tyre"]
    assert [text for _, text in desk.cells("touch")] == ["Web site", "Staff", "Shop window"]


def test_cells_are_emptied_and_pasted_into(desk: MapDesk) -> None:
    put_text("2\n3\n")

    def act(dialog: NotesDialog) -> None:
        write(dialog, "shop", "1", "Window")
        QTest.keyClick(table(dialog), Key.Key_Delete)
        assert cells(dialog)[0][:3] == ["shop", "1", ""]
        QTest.keyClick(table(dialog), Key.Key_Left)
        QTest.keyClick(table(dialog), Key.Key_V, CONTROL)
        assert [row[:3] for row in cells(dialog)] == [["shop", "2", ""], ["", "3", ""], ["", "", ""]]
        assert cells(dialog)[1][3] == "✗ The row has no number or id."
        with meeting(QMessageBox, lambda box: QTest.keyClick(box, Key.Key_Escape)):
            QTest.keyClick(table(dialog), Key.Key_Escape)
        assert dialog.isVisible()
        with meeting(QMessageBox, press("Discard the list")):
            QTest.keyClick(table(dialog), Key.Key_Escape)

    take_notes(desk, act)
    assert desk.journey == sample()


def test_a_list_in_a_file_is_opened(desk: MapDesk, tmp_path: Path) -> None:
    file = tmp_path / "notes.csv"
    file.write_text("id;text;step;author\nP1;Flat tyre;3;Li\n", encoding="utf-8")

    def act(dialog: NotesDialog) -> None:
        with meeting(QFileDialog, name_file(file)):
            QTest.mouseClick(button(dialog, "Open a list…"), Qt.MouseButton.LeftButton)
        assert cells(dialog)[0][:3] == ["P1", "3", "Flat tyre"]
        assert "These columns are not read: author." in words(dialog)
        file.write_bytes(b"\xff\xfe\x00")
        with meeting(QMessageBox, press("OK")), meeting(QFileDialog, name_file(file)):
            QTest.mouseClick(button(dialog, "Open a list…"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(button(dialog, "Take over"), Qt.MouseButton.LeftButton)

    take_notes(desk, act)
    assert [text for _, text in desk.cells("pains")] == ["Rain", "Flat tyre"]


def test_a_workbook_is_opened_as_a_list_unless_it_is_a_map(desk: MapDesk, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in (["id", "step", "text"], ["P1", 3, "Flat tyre"]):
        sheet.append(row)
    book.save(tmp_path / "notes.xlsx")
    order = Order(sample(), PrintOrder(print_setup("A4")))
    (tmp_path / "map.xlsx").write_bytes(written(order, ".xlsx", unheard).data)

    def act(dialog: NotesDialog) -> None:
        opens = button(dialog, "Open a list…")
        with meeting(QFileDialog, name_file(tmp_path / "notes.xlsx")):
            QTest.mouseClick(opens, Qt.MouseButton.LeftButton)
        assert cells(dialog)[0] == ["P1", "3", "Flat tyre", "+ New card: Pain point at step 3 · Ride."]
        with meeting(QMessageBox, press("OK")) as said, meeting(QFileDialog, name_file(tmp_path / "map.xlsx")):
            QTest.mouseClick(opens, Qt.MouseButton.LeftButton)
        assert "map.xlsx holds a map," in said[0]
        QTest.mouseClick(button(dialog, "Take over"), Qt.MouseButton.LeftButton)

    take_notes(desk, act)
    assert [text for _, text in desk.cells("pains")] == ["Rain", "Flat tyre"]


def test_an_empty_list_is_left_by_esc_without_a_question(desk: MapDesk) -> None:
    take_notes(desk, lambda dialog: QTest.keyClick(table(dialog), Key.Key_Escape))
    assert desk.journey == sample()
