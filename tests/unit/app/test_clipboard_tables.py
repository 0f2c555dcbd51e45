"""A person pastes tables and lists from other programs, and sees first what they make."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QMessageBox

from cjm_desktop.app.clipboard.table_dialog import TableDialog
from cjm_desktop.app.window import Window
from tests.unit.app.at_map import MapDesk, put_mime, put_text
from tests.unit.app.hands import CONTROL, SHIFT, meeting, press
from tests.unit.edits.sample import sample


@pytest.fixture
def desk(window: Window, tmp_path: Path) -> MapDesk:
    return MapDesk(window, tmp_path / "bicycle.cjm", sample())


TABLE = '\tLook\tSell\r\nPain points\t"too\r\nwet"\t<b>\r\nNobody knows\tx\ty\r\n'


def table_dialog(desk: MapDesk, act: Callable[[TableDialog], None]) -> None:
    with meeting(TableDialog, act) as met:
        desk.paste()
    assert met == ["Paste a table"]


def choice(dialog: TableDialog, name: str) -> QComboBox:
    return next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == name)


def words(dialog: TableDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_table_is_shown_with_what_it_makes_and_pasted_as_one_step(desk: MapDesk) -> None:
    put_text(TABLE)

    def look(dialog: TableDialog) -> None:
        assert choice(dialog, "Row 2, “Pain points”, becomes").currentText() == "Lane “Pain points”"
        assert choice(dialog, "Row 3, “Nobody knows”, becomes").currentText() == "New lane: Notes"
        assert choice(dialog, "They become").currentText() == "steps of the same name, else new ones"
        assert "Cards: 5  ·  New steps: 1  ·  New lanes: 1" in words(dialog)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    table_dialog(desk, look)
    assert [step.title for stage in desk.journey.stages for step in stage.steps] == ["Look", "Sell", "Try", "Ride"]
    assert [text for _, text in desk.cells("pains")] == ["Rain", "too", "wet", "<b>"]
    assert desk.journey.lanes[-1].title == "Nobody knows"
    assert len(desk.canvas.document.selection) == 5
    assert desk.steps_back == 1


def test_esc_leaves_nothing_of_a_table(desk: MapDesk) -> None:
    put_text(TABLE)
    before = desk.canvas.document.undo_label
    table_dialog(desk, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert desk.journey == sample()
    assert desk.canvas.document.undo_label is before


def test_rows_and_columns_are_mapped_by_key_alone(desk: MapDesk) -> None:
    put_text(TABLE)

    def arrange(dialog: TableDialog) -> None:
        assert dialog.focusWidget() is choice(dialog, "Row 1, “Look”, becomes")
        for _ in range(2):
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        row = dialog.focusWidget()
        assert isinstance(row, QComboBox)
        assert row.accessibleName() == "Row 3, “Nobody knows”, becomes"
        QTest.keyClick(row, Qt.Key.Key_Home)
        for _ in range(2):
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
        assert choice(dialog, "Row 3, “Nobody knows”, becomes").currentText() == "Nothing: leave out"
        assert "Left out: “Nobody knows”." in words(dialog)
        start = choice(dialog, "They become")
        start.setFocus()
        QTest.keyClick(start, Qt.Key.Key_End)
        assert start.currentText() == "the steps from “Ride” on"
        assert "Not used: “Look”." in words(dialog)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    table_dialog(desk, arrange)
    assert [(text, step == "ride") for step, text in desk.cells("pains")] == [
        ("Rain", True),
        ("too", True),
        ("wet", True),
        ("<b>", False),
    ]
    assert len(desk.journey.lanes) == len(sample().lanes)


def test_a_table_is_turned_and_its_first_column_taken_for_content(desk: MapDesk) -> None:
    put_text("| Step | Touchpoints |\n|---|---|\n| Look | shop |\n| Ask | phone |")

    def turn(dialog: TableDialog) -> None:
        way = choice(dialog, "The steps are in")
        assert way.currentText() == "rows"
        assert "Cards: 2  ·  New steps: 1" in words(dialog)
        way.setFocus()
        QTest.keyClick(way, Qt.Key.Key_Up)
        assert "New lanes: 2" in words(dialog)
        named = dialog.findChildren(QCheckBox)[0]
        QTest.keyClick(named, Qt.Key.Key_Space)
        assert not named.isChecked()
        dialog.reject()

    table_dialog(desk, turn)
    assert desk.journey == sample()


def test_of_html_only_the_words_are_taken_where_there_is_no_plain_table(desk: MapDesk) -> None:
    mime = QMimeData()
    mime.setHtml("<table><tr><td>Pain points<td><b>wet</b><img src='file:///etc/passwd'></tr></table>")
    QGuiApplication.clipboard().setMimeData(mime)
    table_dialog(desk, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert [text for _, text in desk.cells("pains")] == ["Rain", "wet"]


def test_a_list_in_html_is_read_for_its_words(desk: MapDesk) -> None:
    mime = QMimeData()
    mime.setHtml("<ul><li><b>one</b></li><li>two</li></ul>")
    QGuiApplication.clipboard().setMimeData(mime)
    desk.paste("rain")
    assert [text for _, text in desk.cells("pains")] == ["Rain", "one", "two"]


def test_a_table_for_a_locked_lane_changes_nothing_and_says_so(desk: MapDesk) -> None:
    desk.canvas.document.select(["pains"])
    desk.key(Qt.Key.Key_L, CONTROL | SHIFT)
    desk.told.clear()
    before = desk.journey
    put_text(TABLE)
    table_dialog(desk, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert desk.journey is before
    assert "is locked" in desk.told[0]


def test_a_table_that_nobody_can_mean_is_refused(desk: MapDesk) -> None:
    put_text("a\tb\n" * 501)
    with meeting(QMessageBox, press("OK")) as said:
        desk.paste()
    assert "501 rows and 2 columns" in said[0]


def test_cells_of_libreoffice_keep_their_lines(desk: MapDesk) -> None:
    put_mime(
        text='Pain points\ttoo "wet" too cold\n',
        tsvc='Pain points\t"too ""wet""\ntoo cold"\n',
        html="<table><tr><td>Pain points</td><td>too &quot;wet&quot;<br>too cold</td></tr></table>",
    )
    table_dialog(desk, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert [text for _, text in desk.cells("pains")] == ["Rain", 'too "wet"', "too cold"]


def test_one_column_of_a_spreadsheet_becomes_a_card_a_line(desk: MapDesk) -> None:
    html = "<style>td{}</style><table><tr><td>one</td></tr><tr><td>two<br>three</td></tr></table>"
    put_mime(text='one\r\n"two\nthree"\r\n', html=html)
    desk.paste("rain")
    assert [text for _, text in desk.cells("pains")] == ["Rain", "one", "two", "three"]


def test_a_page_that_is_too_long_is_pasted_by_its_plain_words(desk: MapDesk) -> None:
    put_mime(text="one", html="<table><tr><td>" + "x" * 1_000_000)
    desk.paste("rain")
    assert [text for _, text in desk.cells("pains")] == ["Rain", "one"]


@pytest.mark.parametrize("html", ["<![x[ one", "<table><table>one", "<table><tr><td><table>one", "<!-- one"])
def test_broken_html_is_read_as_far_as_it_goes(desk: MapDesk, html: str) -> None:
    put_mime(html=f"<p>none{html}")
    desk.paste("rain")
    assert desk.cells("pains")[1][1].startswith("none")


def test_a_table_of_thousands_of_rows_is_refused_in_a_sentence(desk: MapDesk) -> None:
    put_text("Step\tsome words of a cell\r\n" * 5000)
    with meeting(QMessageBox, press("OK")) as said:
        desk.paste()
    assert "5,000 rows and 2 columns" in said[0]
    assert desk.journey == sample()
