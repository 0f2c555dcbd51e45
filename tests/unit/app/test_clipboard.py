"""A person cuts, copies and pastes: on the map, from window to window, from and to other programs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from cjm_desktop.app.clipboard.table_dialog import TableDialog
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.editor import TextEditor
from cjm_desktop.interchange.fragment import MIME
from cjm_desktop.layout.finding import areas_of, placed_lane
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Text, say
from tests.unit.app.hands import CONTROL, SHIFT, meeting, press, shown
from tests.unit.edits.sample import sample

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Desk:
    """A window with the map about a bicycle."""

    def __init__(self, window: Window, file: Path) -> None:
        self.window = window
        write_map(file, sample(), "nothing")
        window.open_path(file)
        self.canvas.setFocus()
        self.told: list[str] = []
        self.canvas.told.connect(self._hear)

    def _hear(self, text: Text) -> None:
        self.told.append(say(text, "en"))

    @property
    def canvas(self) -> MapCanvas:
        canvas = self.window.canvas
        assert canvas is not None
        return canvas

    @property
    def journey(self) -> JourneyMap:
        return self.canvas.document.journey

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
        QTest.keyClick(self.canvas, key, modifiers)

    def copy(self, *records: str) -> None:
        self.canvas.document.select(records)
        self.key(Qt.Key.Key_C)

    def paste(self, *records: str) -> None:
        if records:
            self.canvas.document.select(records)
        self.key(Qt.Key.Key_V)

    def click(self, place: QPoint) -> None:
        QTest.mouseClick(self.canvas.viewport(), LEFT, PLAIN, place)

    def in_cell(self, lane: str, step: str) -> QPoint:
        sheet = self.canvas.sheet
        assert sheet is not None
        placed = placed_lane(sheet, lane)
        assert placed is not None
        column = sheet.columns.all[sheet.columns.index[step]]
        bottom = placed.y + placed.block.height - 3
        return self.canvas.viewportTransform().map(QPoint(round(column.middle), round(bottom)))

    def cells(self, lane: str) -> list[tuple[str, str]]:
        return [
            (card.step, card.text)
            for each in self.journey.lanes
            if isinstance(each, CardLane) and each.id == lane
            for card in each.cards
        ]

    @property
    def steps_back(self) -> int:
        """How many steps undo takes until the map is as it was."""
        count = 0
        while self.journey != sample():
            self.canvas.document.undo()
            count += 1
        return count


@pytest.fixture
def desk(window: Window, tmp_path: Path) -> Desk:
    return Desk(window, tmp_path / "bicycle.cjm")


@pytest.fixture
def other(qtbot: QtBot, settings: Path, tmp_path: Path) -> Desk:
    return Desk(shown(qtbot, settings), tmp_path / "other.cjm")


def board() -> QMimeData:
    mime = QGuiApplication.clipboard().mimeData()
    assert mime is not None
    return mime


def put_text(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_a_card_is_copied_and_pasted_behind_itself_and_selected(desk: Desk) -> None:
    desk.copy("shop")
    desk.paste()
    assert [text for _, text in desk.cells("touch")] == ["Shop window", "Shop window", "Web site", "Staff"]
    assert len(desk.canvas.document.selection) == 1
    assert "shop" not in desk.canvas.document.selection
    assert desk.canvas.document.undo_label is not None
    assert desk.steps_back == 1


def test_cards_are_pasted_into_the_chosen_cell(desk: Desk) -> None:
    desk.copy("shop", "site")
    desk.click(desk.in_cell("pains", "look"))
    desk.paste()
    assert desk.cells("pains") == [("ride", "Rain"), ("look", "Shop window"), ("look", "Web site")]


def test_with_nothing_selected_cards_come_where_the_pointer_is(desk: Desk) -> None:
    desk.copy("shop")
    desk.key(Qt.Key.Key_Escape, PLAIN)
    QTest.mouseMove(desk.canvas.viewport(), desk.in_cell("touch", "try") - QPoint(2, 0))
    QTest.mouseMove(desk.canvas.viewport(), desk.in_cell("pains", "try"))
    desk.paste()
    assert desk.cells("pains") == [("ride", "Rain"), ("try", "Shop window")]


def test_a_cut_card_keeps_its_id_and_cutting_is_one_step(desk: Desk) -> None:
    desk.canvas.document.select(["rain"])
    desk.key(Qt.Key.Key_X)
    assert desk.cells("pains") == []
    desk.click(desk.in_cell("pains", "look"))
    desk.paste()
    assert desk.cells("pains") == [("look", "Rain")]
    assert desk.canvas.document.selection == {"rain"}
    assert desk.steps_back == 2


@pytest.mark.parametrize("name", ["touch", "after", "look", "staff"])
def test_lanes_stages_steps_and_cards_go_from_window_to_window(desk: Desk, other: Desk, name: str) -> None:
    desk.window.activateWindow()
    desk.copy(name)
    other.window.activateWindow()
    other.canvas.setFocus()
    other.paste(name)
    assert other.journey != sample()
    sheet = other.canvas.sheet
    assert sheet is not None
    (made,) = areas_of(sheet, other.canvas.document.selection)
    assert made.record != name
    assert other.steps_back == 1


def test_other_programs_get_words_a_table_and_a_picture(desk: Desk) -> None:
    desk.copy("shop", "site")
    assert board().text() == "Shop window\nWeb site"
    image = board().imageData()
    assert isinstance(image, QImage)
    assert 50 < image.width() <= 2400
    assert len({image.pixel(x, image.height() // 4) for x in range(image.width())}) > 2  # it shows something
    desk.copy("shop", "staff", "rain")
    assert board().text() == "Shop window\tStaff\t\n\t\tRain\n"
    assert bytes(board().data("text/tab-separated-values").data()).decode() == board().text()
    desk.copy("before", "after")
    assert board().text().startswith('\tBefore\t\tAfter\n\tLook\tTry\tRide\nTouchpoints\t"Shop window\nWeb site"\t')


def test_a_list_becomes_a_card_a_line_in_the_chosen_cell(desk: Desk) -> None:
    put_text("Pains:\r\n\r\n • too  wet\n\t- <b>too</b> cold\n* 3 days\n")
    desk.click(desk.in_cell("pains", "look"))
    desk.paste()
    assert desk.cells("pains")[1:] == [
        ("look", "Pains:"),
        ("look", "too  wet"),
        ("look", "<b>too</b> cold"),
        ("look", "3 days"),
    ]
    assert len(desk.canvas.document.selection) == 4
    assert desk.steps_back == 1


def test_numbers_of_a_list_are_left_out_but_a_single_line_keeps_its_own(desk: Desk) -> None:
    put_text("1. one\n2) two\n10. ten")
    desk.paste("rain")
    put_text("3. Platz")
    desk.paste("rain")
    assert [text for _, text in desk.cells("pains")] == ["Rain", "3. Platz", "one", "two", "ten"]


def test_copied_cards_can_be_pasted_as_mere_words(desk: Desk) -> None:
    desk.copy("staff")
    desk.canvas.document.select(["rain"])
    desk.key(Qt.Key.Key_V, CONTROL | SHIFT)
    lane = desk.journey.lanes[1]
    assert isinstance(lane, CardLane)
    assert [(card.text, card.through, card.channel) for card in lane.cards][1:] == [("Staff", None, None)]


def test_a_spoiled_piece_is_refused_in_a_sentence(desk: Desk) -> None:
    mime = QMimeData()
    mime.setData(MIME, b"{")
    mime.setText("words")
    QGuiApplication.clipboard().setMimeData(mime)
    with meeting(QMessageBox, press("OK")) as said:
        desk.paste("rain")
    assert said[0].startswith("The clipboard")
    assert desk.journey == sample()


@pytest.mark.parametrize("count", [2001, 700_000])
def test_a_list_that_nobody_can_mean_is_refused(desk: Desk, count: int) -> None:
    put_text("a\n" * count)
    with meeting(QMessageBox, press("OK")) as said:
        desk.paste("rain")
    assert "at once" in said[0]
    assert desk.journey == sample()


def test_a_locked_lane_takes_nothing_and_says_so(desk: Desk) -> None:
    desk.canvas.document.select(["pains"])
    desk.key(Qt.Key.Key_L, CONTROL | SHIFT)
    desk.copy("shop")
    desk.told.clear()
    before = desk.journey
    desk.paste("rain")
    assert desk.journey is before
    assert "is locked" in desk.told[0]


def test_what_cannot_be_copied_says_so(desk: Desk) -> None:
    put_text("as before")
    desk.copy("again")
    assert desk.told == ["Cards, lanes, steps and stages can be copied. Select one first."]
    assert board().text() == "as before"


def test_of_different_things_the_largest_are_copied_and_that_is_said(desk: Desk) -> None:
    desk.copy("touch", "rain")
    assert desk.told == ["Only the largest of what is selected was copied, with all that it holds."]


def test_while_a_card_is_written_keys_are_about_its_words(desk: Desk) -> None:
    put_text("wheel")
    desk.canvas.document.select(["rain"])
    desk.canvas.zoom_to(1.0)
    desk.key(Qt.Key.Key_Return, PLAIN)
    assert any(isinstance(item, TextEditor) for item in desk.canvas.scene().items())
    desk.key(Qt.Key.Key_V)
    desk.key(Qt.Key.Key_Return)
    assert desk.cells("pains") == [("ride", "wheel")]
    assert not any(isinstance(item, TextEditor) for item in desk.canvas.scene().items())


def test_commands_of_the_menu_are_about_the_field_that_is_written_in(desk: Desk) -> None:
    desk.canvas.document.select(["rain"])
    desk.canvas.document.select(())
    title = next(w for w in desk.window.findChildren(QLineEdit) if w.accessibleName() == "Title" and w.isVisible())
    title.setFocus()
    title.selectAll()
    put_text("Two wheels")
    next(action for action in desk.window.actions() if action.text() == "Paste").trigger()
    assert title.text() == "Two wheels"


TABLE = '\tLook\tSell\r\nPain points\t"too\r\nwet"\t<b>\r\nNobody knows\tx\ty\r\n'


def table_dialog(desk: Desk, act: Callable[[TableDialog], None]) -> None:
    with meeting(TableDialog, act) as met:
        desk.paste()
    assert met == ["Paste a table"]


def choice(dialog: TableDialog, name: str) -> QComboBox:
    return next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == name)


def words(dialog: TableDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_table_is_shown_with_what_it_makes_and_pasted_as_one_step(desk: Desk) -> None:
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


def test_esc_leaves_nothing_of_a_table(desk: Desk) -> None:
    put_text(TABLE)
    before = desk.canvas.document.undo_label
    table_dialog(desk, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert desk.journey == sample()
    assert desk.canvas.document.undo_label is before


def test_rows_and_columns_are_mapped_by_key_alone(desk: Desk) -> None:
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


def test_a_table_is_turned_and_its_first_column_taken_for_content(desk: Desk) -> None:
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


def test_of_html_only_the_words_are_taken_where_there_is_no_plain_table(desk: Desk) -> None:
    mime = QMimeData()
    mime.setHtml("<table><tr><td>Pain points<td><b>wet</b><img src='file:///etc/passwd'></tr></table>")
    QGuiApplication.clipboard().setMimeData(mime)
    table_dialog(desk, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert [text for _, text in desk.cells("pains")] == ["Rain", "wet"]


def test_a_list_in_html_is_read_for_its_words(desk: Desk) -> None:
    mime = QMimeData()
    mime.setHtml("<ul><li><b>one</b></li><li>two</li></ul>")
    QGuiApplication.clipboard().setMimeData(mime)
    desk.paste("rain")
    assert [text for _, text in desk.cells("pains")] == ["Rain", "one", "two"]


def test_a_table_for_a_locked_lane_changes_nothing_and_says_so(desk: Desk) -> None:
    desk.canvas.document.select(["pains"])
    desk.key(Qt.Key.Key_L, CONTROL | SHIFT)
    desk.told.clear()
    before = desk.journey
    put_text(TABLE)
    table_dialog(desk, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert desk.journey is before
    assert "is locked" in desk.told[0]


def test_a_table_that_nobody_can_mean_is_refused(desk: Desk) -> None:
    put_text("a\tb\n" * 501)
    with meeting(QMessageBox, press("OK")) as said:
        desk.paste()
    assert "501 rows and 2 columns" in said[0]
