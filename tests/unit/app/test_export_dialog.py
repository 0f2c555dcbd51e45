"""A person exports the map as a PDF and goes on working meanwhile."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.export.preview import Preview
from cjm_desktop.edits.actions import add_action
from cjm_desktop.edits.comments import add_comment
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.edits.personas import delete_persona
from cjm_desktop.model.actions import Action
from cjm_desktop.model.comments import Comment
from tests.unit.edits.sample import sample

W = TypeVar("W", bound=QWidget)
MM = 72 / 25.4


class Desk:
    """The dialog before its window."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.file = folder / "map.pdf"
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.dialog = ExportDialog(sample(), self.file, "en", self.window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.window.show()
        with qtbot.waitActive(self.dialog):
            self.dialog.show()
            self.dialog.activateWindow()
        self.wait()

    def wait(self) -> None:
        """Wait until the page is there."""
        self._qtbot.waitUntil(lambda: self.button("Export").isEnabled())

    def until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds)

    def wait_for(self, sentence: str) -> None:
        self._qtbot.waitUntil(lambda: any(sentence in said for said in self.said))

    def find(self, kind: type[W], name: str) -> W:
        return next(each for each in self.dialog.findChildren(kind) if each.accessibleName().startswith(name))

    def find_box(self, text: str) -> QCheckBox:
        return next(each for each in self.dialog.findChildren(QCheckBox) if each.text() == text)

    def button(self, text: str) -> QPushButton:
        return next(each for each in self.dialog.findChildren(QPushButton) if each.text() == text)

    def press(self, text: str) -> None:
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def type_paper(self, name: str) -> None:
        paper = self.find(QComboBox, "Paper")
        line = paper.lineEdit()
        assert line is not None
        line.selectAll()
        QTest.keyClicks(paper, name)

    def choose(self, name: str) -> None:
        """Go to a line of what can be exported."""
        what = self.find(QComboBox, "What")
        QTest.keyClick(what, Qt.Key.Key_Home)
        for _ in range(what.findText(name)):
            QTest.keyClick(what, Qt.Key.Key_Down)

    @property
    def said(self) -> list[str]:
        return [label.text() for label in self.dialog.findChildren(QLabel)]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def page_size(file: Path) -> tuple[int, int]:
    with pypdfium2.PdfDocument(file.read_bytes()) as document:
        width, height = document[0].get_size()
    return round(width / MM), round(height / MM)


def title(file: Path) -> str:
    with pypdfium2.PdfDocument(file.read_bytes()) as document:
        return document.get_metadata_dict()["Title"]


def test_the_page_is_shown_before_it_is_made(desk: Desk) -> None:
    """I open the export. I see the page, its size, and how small its type is. The window behind can still be used."""
    assert any("Page: 1189 × 841 mm" in said for said in desk.said)
    assert any("Smallest type: " in said and " readable from " in said for said in desk.said)
    paper = desk.find(Preview, "Preview").paper()
    assert paper.width() / paper.height() == pytest.approx(1189 / 841, rel=1e-3)
    assert not desk.dialog.isModal()


def test_the_map_is_exported_on_the_paper_asked_for(desk: Desk) -> None:
    """I choose A3 portrait and press Export. When it says so, the file is there. Its page is A3 portrait."""
    desk.type_paper("A3")
    QTest.keyClicks(desk.find(QComboBox, "Orientation"), "Portrait")
    desk.wait()
    desk.press("Export")
    desk.wait_for("is written")
    assert page_size(desk.file) == (297, 420)


def test_paper_by_width_and_height_lies_as_it_is_given(desk: Desk) -> None:
    """I type a size of my own, higher than wide. The orientation follows. The page has that size."""
    desk.type_paper("400x900mm")
    desk.wait()
    assert desk.find(QComboBox, "Orientation").currentText() == "Portrait"
    desk.press("Export")
    desk.wait_for("is written")
    assert page_size(desk.file) == (400, 900)


def test_paper_that_does_not_exist_cannot_be_exported_on(desk: Desk) -> None:
    """I type a paper that nobody has. I am told which ones there are. Export waits for a right one."""
    desk.type_paper("B99")
    assert any(said.startswith("There is no paper “B99”.") for said in desk.said)
    assert not desk.button("Export").isEnabled()
    desk.type_paper("A4")
    desk.wait()
    assert any("Page: 297 × 210 mm" in said for said in desk.said)


def test_a_margin_moves_the_map_on_the_paper(desk: Desk) -> None:
    """I type a wide margin. The preview is another one. One that leaves no room is refused in a sentence."""
    preview = desk.find(Preview, "Preview")
    before = preview.grab().toImage()
    margin = desk.find(QDoubleSpinBox, "Margin")
    assert margin.text() == "Automatic"
    margin.selectAll()
    QTest.keyClicks(margin, "200")
    desk.wait()
    assert preview.grab().toImage() != before
    margin.selectAll()
    QTest.keyClicks(margin, "450")
    assert any("leaves no room" in said for said in desk.said)


def test_cancelling_leaves_no_file_and_the_next_export_works(desk: Desk) -> None:
    """I press Export and at once Cancel. I am told that nothing was written. When I try again it is."""
    desk.press("Export")
    desk.press("Cancel")
    desk.wait_for("No file was written.")
    assert not desk.file.exists()
    desk.press("Export")
    desk.wait_for("is written")
    assert desk.file.exists()


def test_closing_during_an_export_cancels_it(desk: Desk, qtbot: QtBot) -> None:
    """I press Export and close the dialog. It goes away at once. No file appears, and nothing is left running."""
    usual = sys.getswitchinterval()
    desk.press("Export")
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()
    qtbot.waitUntil(lambda: sys.getswitchinterval() == usual)
    assert list(desk.file.parent.iterdir()) == []


def test_a_map_that_changes_during_the_export_is_exported_as_it_was(desk: Desk) -> None:
    """I press Export and rename the map meanwhile. The file has the name from before. The next one has the new name."""
    desk.press("Export")
    desk.dialog.show_map(change_journey(sample(), title="Selling a bicycle"))
    desk.wait_for("is written")
    assert title(desk.file) == "Buying a bicycle"
    desk.wait()
    other = desk.file.with_name("other.pdf")
    line = desk.find(QLineEdit, "File")
    line.selectAll()
    QTest.keyClicks(line, "other")
    desk.press("Export")
    desk.wait_for("other.pdf is written")
    assert title(other) == "Selling a bicycle"


@pytest.mark.parametrize(("answer", "kept"), [("Replace", False), ("Cancel", True)])
def test_a_file_that_is_there_is_asked_about_once(desk: Desk, *, answer: str, kept: bool) -> None:
    """I export over a file that is there. I am asked once whether to replace it. What I answer is done."""
    desk.file.write_bytes(b"old")
    asked: list[str] = []

    def reply() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        QTest.mouseClick(next(each for each in box.buttons() if each.text() == answer), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, reply)
    desk.press("Export")
    if not kept:
        desk.wait_for("is written")
    assert len(asked) == 1
    assert (desk.file.read_bytes() == b"old") == kept


def test_a_file_that_cannot_be_written_is_said_so(desk: Desk) -> None:
    """I name a folder that is not there. After the work I am told why nothing was saved. I name another."""
    line = desk.find(QLineEdit, "File")
    line.selectAll()
    QTest.keyClicks(line, "nowhere/map.pdf")
    desk.press("Export")
    desk.wait_for("was not saved: there is no such folder.")
    assert not any("is written" in said for said in desk.said)
    line.selectAll()
    QTest.keyClicks(line, "map.pdf")
    desk.press("Export")
    desk.wait_for("is written")
    assert desk.file.exists()


def test_a_folder_in_place_of_the_file_is_refused(desk: Desk) -> None:
    """I export to the name of a folder. I am told that it is one. Nothing is asked, and the folder stays."""
    desk.file.mkdir()
    desk.press("Export")
    desk.wait_for("is a folder or a device")
    assert desk.file.is_dir()


def test_a_map_is_divided_into_tiles_that_are_looked_at_one_by_one(desk: Desk) -> None:
    """I choose tiles on A4. I am told how many there are, and go through all pages by button and by key."""
    assert not any("Page 1 of" in said for said in desk.said)
    QTest.keyClicks(desk.find(QComboBox, "Tiles"), "A4")
    desk.wait()
    facts = "\n".join(desk.said)
    assert "Page: 297 × 210 mm (A4)" in facts or "Page: 210 × 297 mm (A4)" in facts
    [count] = [int(line.removeprefix("Pages: ")) for line in facts.splitlines() if line.startswith("Pages: ")]
    assert f"Page 1 of {count}" in desk.said
    preview = desk.find(Preview, "Preview")
    whole = preview.grab().toImage()
    assert not desk.find(QToolButton, "Previous page").isEnabled()
    QTest.mouseClick(desk.find(QToolButton, "Next page"), Qt.MouseButton.LeftButton)
    assert f"Page 2 of {count}" in desk.said
    assert preview.grab().toImage() != whole
    desk.find(QToolButton, "Next page").setFocus()
    for _ in range(count):
        QTest.keyClick(desk.dialog.focusWidget(), Qt.Key.Key_Space)
    assert f"Page {count} of {count}" in desk.said
    assert preview.hasFocus()
    assert preview.accessibleDescription() == f"Page {count} of {count}"
    keys = (Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_PageUp, Qt.Key.Key_Right, Qt.Key.Key_End)
    for key, number in zip(keys, (count - 1, count - 2, 1, 1, 2, count), strict=True):
        QTest.keyClick(preview, key)
        assert f"Page {number} of {count}" in desk.said
    fewest = desk.find_box("Fewest tiles")
    QTest.mouseClick(fewest, Qt.MouseButton.LeftButton, pos=QPoint(10, fewest.height() // 2))
    desk.wait()
    assert "Pages: 16" in "\n".join(desk.said)
    assert any(f"With seams between the cards: {count - 1} tiles" in said for said in desk.said)
    desk.press("Export")
    desk.wait_for("is written")
    with pypdfium2.PdfDocument(desk.file.read_bytes()) as document:
        assert len(document) == 16
    QTest.keyClick(desk.find(QComboBox, "Tiles"), Qt.Key.Key_Home)
    desk.wait()
    assert not any(" of 16" in said for said in desk.said)


def test_persona_sheets_are_made_instead_of_the_map(desk: Desk) -> None:
    """I choose the sheets of all personas. The paper is A4 and the file has another name. It has a page for each."""
    desk.choose("All persona sheets")
    desk.wait()
    assert "Pages: 2" in "\n".join(desk.said)
    assert desk.find(QComboBox, "Paper").currentText() == "A4"
    desk.press("Export")
    desk.wait_for("is written")
    file = desk.file.with_name("map personas.pdf")
    assert page_size(file) == (297, 210)
    with pypdfium2.PdfDocument(file.read_bytes()) as document:
        texts = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    assert ["Ann" in texts[0], "Bob" in texts[1]] == [True, True]
    desk.choose("The map")
    desk.wait()
    assert desk.find(QComboBox, "Paper").currentText() == "A0"
    assert desk.find(QLineEdit, "File").text() == str(desk.file)


def test_comments_are_printed_when_they_are_asked_for(desk: Desk) -> None:
    """Somebody says something. The comments are offered; on the paper of the map itself there is nothing of them."""
    said = add_comment(sample(), "look", Comment(id="remark", author="Li", text="Why so late?"))
    desk.dialog.show_map(said)
    desk.choose("Comments")
    desk.wait()
    assert desk.find(QComboBox, "Orientation").currentText() == "Portrait"
    desk.press("Export")
    desk.wait_for("is written")
    file = desk.file.with_name("map comments.pdf")
    assert page_size(file) == (210, 297)
    assert "Why so late?" in words(file)
    desk.choose("The map")
    desk.wait()
    desk.press("Export")
    desk.wait_for("map.pdf")
    assert "Why so late?" not in words(desk.file)
    desk.choose("Comments")
    desk.dialog.show_map(sample())
    assert desk.find(QComboBox, "What").currentText() == "The map"
    desk.wait()


def test_stages_and_actions_are_handed_out(desk: Desk) -> None:
    """I choose the stages: a page each, upright on A4. Somebody plans something: then that can be chosen too."""
    desk.choose("Stages, page by page")
    desk.wait()
    assert desk.find(QComboBox, "Paper").currentText() == "A4"
    desk.press("Export")
    desk.wait_for("is written")
    file = desk.file.with_name("map stages.pdf")
    assert page_size(file) == (210, 297)
    assert [title in pages(file)[place] for place, title in enumerate(("Before", "After"))] == [True, True]
    plan = Action(id="plan", title="Sell raincoats", cards=("rain",))
    desk.dialog.show_map(add_action(sample(), plan))
    desk.choose("Actions")
    desk.wait()
    desk.press("Export")
    desk.wait_for("map actions.pdf")
    file = desk.file.with_name("map actions.pdf")
    assert page_size(file) == (297, 210)
    assert "Sell raincoats" in words(file)
    desk.choose("The map")
    desk.wait()


def pages(file: Path) -> list[str]:
    with pypdfium2.PdfDocument(file.read_bytes()) as document:
        return [document[number].get_textpage().get_text_range() for number in range(len(document))]


def words(file: Path) -> str:
    with pypdfium2.PdfDocument(file.read_bytes()) as document:
        return document[0].get_textpage().get_text_range()


def test_a_persona_that_is_gone_is_no_longer_offered(desk: Desk) -> None:
    """I choose the sheet of one persona. Meanwhile it is deleted from the map. The map is offered again."""
    desk.choose("Persona sheet: Bob")
    desk.wait()
    desk.dialog.show_map(delete_persona(sample(), "bob"))
    what = desk.find(QComboBox, "What")
    assert what.currentText() == "The map"
    offered = [what.itemText(row) for row in range(what.count())]
    assert [name for name in offered if "kit" not in name] == [
        "The map",
        "Slides of the talk",
        "Stages, page by page",
        "Persona sheet: Ann",
    ]
    desk.wait()
    assert any("Page: 1189 × 841 mm" in said for said in desk.said)


def test_a_workshop_kit_is_a_wall_on_free_paper_and_notes_on_a4(desk: Desk) -> None:
    """I choose the workshop kit: the paper is free, its notes are on A4. Notes alone I print on Letter instead."""
    desk.choose("Workshop kit")
    desk.wait()
    assert desk.find(QComboBox, "Paper").currentText() == "free"
    assert any("Page: 210 × 297 mm" in said for said in desk.said)
    desk.press("Export")
    desk.wait_for("is written")
    with pypdfium2.PdfDocument(desk.file.with_name("map workshop kit.pdf").read_bytes()) as document:
        assert "Shop window" not in document[0].get_textpage().get_text_range()
        assert "Shop window" in document[1].get_textpage().get_text_range()
    desk.choose("Workshop kit: cards to cut out")
    desk.wait()
    assert desk.find(QComboBox, "Paper").currentText() == "A4"
    desk.type_paper("Letter")
    desk.wait()
    assert any("216 × 279 mm" in said for said in desk.said)
