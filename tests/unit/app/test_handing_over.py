"""A person hands the map over to others: without what is confidential, as a map, and as what a format can hold."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.export.form import Beginning
from cjm_desktop.app.export.preview import Preview
from cjm_desktop.app.files.session import open_session
from cjm_desktop.app.widgets.head import Head
from cjm_desktop.edits.actions import add_action
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.edits.lanes import delete_lane
from cjm_desktop.model.actions import Action
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import LANGUAGES
from tests.unit.app.test_export_choices import choose
from tests.unit.app.test_export_dialog import Desk, pages
from tests.unit.edits.sample import sample

Key = Qt.Key
PLAN = "Sell it to the rival"
"""What nobody else is to know."""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    journey = change_journey(sample(), author="Li Wei")
    desk.dialog.show_map(add_action(journey, Action(id="plan", title=PLAN, cards=("rain",))))
    desk.wait()
    return desk


def unfold(desk: Desk) -> Head:
    head = desk.dialog.findChild(Head)
    assert isinstance(head, Head)
    head.setFocus()
    QTest.keyClick(head, Key.Key_Right)
    return head


def tick(desk: Desk, text: str) -> None:
    box = next(each for each in desk.dialog.findChildren(QCheckBox) if each.text() == text)
    assert box.isVisible()
    box.setFocus()
    QTest.keyClick(box, Key.Key_Space)


def tick_lane(desk: Desk, name: str) -> QListWidget:
    lanes = desk.find(QListWidget, "Lanes")
    lanes.setFocus()
    QTest.keyClick(lanes, Key.Key_Home)
    while lanes.currentItem().text() != name:
        row = lanes.currentRow()
        QTest.keyClick(lanes, Key.Key_Down)
        assert lanes.currentRow() > row, name
    QTest.keyClick(lanes, Key.Key_Space)
    return lanes


def offered(desk: Desk, name: str) -> list[str]:
    choice = desk.find(QComboBox, name)
    return [choice.itemText(row) for row in range(choice.count())]


def test_what_is_ticked_is_left_out_of_the_pages_and_listed_on_the_last(desk: Desk) -> None:
    """By key alone I unfold the boxes and tick some and a lane. The preview has a page more, which lists them."""
    assert not desk.find(QListWidget, "Lanes").isVisible(), "the form stays calm"
    head = unfold(desk)
    tick(desk, "Names of personas")
    tick(desk, "About the map")
    tick_lane(desk, "Pain points")
    desk.wait()
    assert head.text() == "Leave out: 3"
    assert "Page 1 of 2" in desk.said
    assert "Page: 210 × 297 mm (A4)" in "\n".join(desk.said)
    QTest.keyClick(desk.find(Preview, "Preview"), Key.Key_End)
    desk.press("Export")
    desk.wait_for("is written")
    whole, proof = pages(desk.file)
    assert "Persona 1" in whole
    assert [word for word in ("Ann", "Bob", "Li Wei", "Rain") if word in whole + proof] == []
    for line in ("Left out of this hand-over", "Lanes: 1", "Names and portraits of personas, also in texts: 2"):
        assert line in proof
    QTest.keyClick(head, Key.Key_Left)
    assert not desk.find(QListWidget, "Lanes").isVisible()
    assert head.text() == "Leave out: 3"


def test_without_paper_it_is_listed_in_place_of_the_preview_and_after_the_export(desk: Desk) -> None:
    choose(desk, "Format", "HTML page (.html)")
    desk.wait()
    unfold(desk)
    tick(desk, "Actions")
    desk.wait_for("Left out of this hand-over\nActions")
    desk.press("Export")
    desk.wait_for("map.html is written.\nLeft out. Actions")
    assert PLAN not in desk.file.with_suffix(".html").read_text(encoding="utf-8")


def test_what_is_chosen_stays_while_the_map_and_the_language_change(desk: Desk) -> None:
    """A lane that is gone is no longer left out; what was chosen besides stays, in every language."""
    head = unfold(desk)
    tick(desk, "Notes")
    tick_lane(desk, "Pain points")
    for language in LANGUAGES:
        desk.dialog.speak(language)
        assert head.text().removesuffix(" 项").removesuffix(" 項")[-1] == "2"
    desk.dialog.speak("en")
    desk.dialog.show_map(delete_lane(sample(), "pains"))
    assert head.text() == "Leave out: 1"
    desk.wait()
    assert "Page 1 of 2" in desk.said


def test_a_list_that_is_left_out_cannot_be_handed_out(desk: Desk) -> None:
    desk.choose("Actions")
    desk.wait()
    unfold(desk)
    tick(desk, "Actions")
    desk.wait_for("What is to be handed out is left out.")
    assert not desk.button("Export").isEnabled()
    tick(desk, "Actions")
    desk.wait()


def test_only_what_a_format_can_hold_is_offered(desk: Desk) -> None:
    """I choose the stages, then slides: the map is wanted again, or the talk. HTML holds lists, PDF everything."""
    everything = offered(desk, "What")
    desk.choose("Stages, page by page")
    desk.wait()
    assert desk.find(QLineEdit, "File").text().endswith("map stages.pdf")
    choose(desk, "Format", "PowerPoint slides (.pptx)")
    assert offered(desk, "What") == ["The map", "Slides of the talk"]
    assert desk.find(QLineEdit, "File").text().endswith("map.pptx")
    choose(desk, "Format", "HTML page (.html)")
    assert desk.find(QComboBox, "What").isVisible()
    assert offered(desk, "What") == ["The map", "Personas", "Actions"]
    choose(desk, "Format", "Printer")
    assert offered(desk, "What") == everything
    choose(desk, "Format", "PDF document (.pdf)")
    assert offered(desk, "What") == everything
    desk.wait()
    assert desk.find(QComboBox, "Paper").currentText() == "A0"


def test_the_sheet_of_a_persona_is_made_of_pages_whatever_was_exported_last(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(sample(), tmp_path / "map.cjm", "en", None, Beginning("bob", suffix=".pptx"))
    qtbot.addWidget(dialog)
    choices = {each.accessibleName(): each.currentText() for each in dialog.findChildren(QComboBox)}
    assert (choices["Format"], choices["What"]) == ("PDF document (.pdf)", "Persona sheet: Bob")
    dialog.reject()


def test_a_copy_of_the_map_is_handed_over_and_never_written_onto_the_open_file(desk: Desk) -> None:
    """I choose a map as the format. Another name is suggested. The open file's own name is refused in a sentence."""
    open_file = desk.file.with_suffix(".cjm")
    write_map(open_file, sample(), "nothing")
    before = open_file.read_bytes()
    desk.dialog.session = open_session(open_file)
    choose(desk, "Format", "Journey map (.cjm)")
    line = desk.find(QLineEdit, "File")
    assert line.text() == str(open_file.with_name("map copy.cjm"))
    desk.wait()
    line.selectAll()
    QTest.keyClicks(line, "map")
    desk.press("Export")
    desk.wait_for("map.cjm is the open map itself. Give the new file another name.")
    other = open_file.with_name("other.cjm")
    other.symlink_to(open_file)
    line.selectAll()
    QTest.keyClicks(line, "other")
    desk.press("Export")
    desk.wait_for("other.cjm is the open map itself.")
    assert open_file.read_bytes() == before
    unfold(desk)
    tick(desk, "Names of personas")
    desk.wait()
    line.selectAll()
    QTest.keyClicks(line, "clean")
    desk.press("Export")
    desk.wait_for("clean.cjm is written")
    made = json.loads(open_file.with_name("clean.cjm").read_text(encoding="utf-8"))
    assert [persona["name"] for persona in made["personas"]] == ["Persona 1", "Persona 2"]
    assert open_file.read_bytes() == before
