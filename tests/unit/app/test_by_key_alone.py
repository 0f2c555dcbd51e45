"""Everything that is done with a map is done beside it, in the outline and by key alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from cjm_desktop.app.outline.editing import Field
from cjm_desktop.app.outline.header_field import HeaderField
from cjm_desktop.app.outline.panel import Outline
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.editor import TextEditor
from cjm_desktop.document import Document
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.threads import threads_in
from cjm_desktop.storage.writing import to_bytes
from tests.canvas.hands import ALT, CTRL, PLAIN, SHIFT, cells, focus_widget, steps_of, text_of, values_of
from tests.canvas.sample import sample
from tests.unit.app.hands import shown

Key = Qt.Key


class Person:
    """Somebody with a keyboard, in the outline of a window."""

    def __init__(self, window: Window) -> None:
        self.window = window
        assert window.canvas is not None
        self.canvas = window.canvas
        self.canvas.setFocus()
        self.key(Key.Key_O, CTRL | SHIFT)
        outline = window.findChild(Outline)
        assert isinstance(outline, Outline)
        self.outline = outline

    @property
    def document(self) -> Document:
        return self.canvas.document

    @property
    def journey(self) -> JourneyMap:
        return self.document.journey

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(focus_widget(), key, held)
        QApplication.processEvents()

    def write(self, text: str, key: Qt.Key = Key.Key_Return, held: Qt.KeyboardModifier = PLAIN) -> None:
        assert isinstance(focus_widget(), (Field, HeaderField))
        self.type(text)
        self.key(key, held)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(focus_widget(), letter)

    def turn_to_table(self) -> None:
        """Go from the tree back to the two buttons, and press the second one."""
        self.key(Key.Key_Backtab, SHIFT)
        self.key(Key.Key_Space)
        self.key(Key.Key_Tab)
        assert self.is_in(self.outline.table)

    def is_in(self, part: object) -> bool:
        return focus_widget() is part

    @property
    def is_here(self) -> bool:
        """Whether the keys are in the outline, and nothing is open on the sheet."""
        opened = any(isinstance(item, TextEditor) for item in self.canvas.scene().items())
        return self.is_in(self.outline.current) and not opened


@pytest.fixture
def person(qtbot: QtBot, settings: Path, tmp_path: Path) -> Person:
    file = tmp_path / "map.cjm"
    file.write_bytes(to_bytes(sample()))
    window = shown(qtbot, settings)
    window.open_path(file)
    return Person(window)


@pytest.fixture(params=["tree", "table"])
def anyone(person: Person, request: pytest.FixtureRequest) -> Person:
    """Somebody in the tree, somebody in the table."""
    if request.param == "table":
        person.turn_to_table()
    return person


def test_steps_are_put_in_before_split_and_merged(anyone: Person) -> None:
    anyone.document.select(["try"])
    anyone.key(Key.Key_Return, CTRL | SHIFT)
    anyone.write("Between")
    assert anyone.is_here
    assert [step.title for step in anyone.journey.stages[0].steps] == ["Look", "Between", "Try"]
    anyone.key(Key.Key_J, CTRL | SHIFT)
    anyone.write("Later")
    assert anyone.is_here
    assert [stage.title for stage in anyone.journey.stages] == ["Before", "Later", "During", "After"]
    anyone.key(Key.Key_J, CTRL)
    assert [stage.title for stage in anyone.journey.stages] == ["Before", "Later · During", "After"]
    assert anyone.is_here


def test_lanes_are_put_in_renamed_moved_and_deleted(anyone: Person) -> None:
    anyone.document.select(["pains"])
    anyone.key(Key.Key_Return, CTRL)
    anyone.write("More pains")
    made = anyone.journey.lanes[2]
    assert (made.kind, made.title) == ("pain-point", "More pains")
    anyone.key(Key.Key_F2)
    anyone.write("Pains of the shop")
    anyone.key(Key.Key_Up, ALT)
    assert [lane.title for lane in anyone.journey.lanes[:3]] == ["", "Pains of the shop", ""]
    anyone.key(Key.Key_Delete)
    assert [lane.id for lane in anyone.journey.lanes] == ["touch", "pains", "feel"]
    assert anyone.is_here


def test_a_stage_is_renamed_and_moved(anyone: Person) -> None:
    anyone.document.select(["during"])
    anyone.key(Key.Key_F2)
    anyone.write("Purchase")
    anyone.key(Key.Key_Left, ALT)
    assert [stage.title for stage in anyone.journey.stages] == ["Purchase", "Before", "After"]
    assert anyone.is_here


def test_a_card_of_another_kind_is_put_in_and_written(anyone: Person) -> None:
    anyone.document.select(["queue"])
    anyone.key(Key.Key_I, CTRL)
    anyone.key(Key.Key_T)
    anyone.write("Cash desk", Key.Key_Return, CTRL)
    if not anyone.is_here:  # in the tree that key began another one
        anyone.key(Key.Key_Escape)
    here = cells(anyone.journey, "touch")["buy"]
    assert "Cash desk" in [text_of(anyone.journey, card) for card in here]
    assert anyone.is_here


def test_a_card_becomes_one_of_another_kind_in_another_lane(anyone: Person) -> None:
    anyone.document.select(["queue"])
    anyone.key(Key.Key_Up, ALT)
    assert "queue" in cells(anyone.journey, "touch")["buy"]
    assert anyone.is_here


def test_a_point_of_a_curve_is_written_as_a_number_with_words(anyone: Person) -> None:
    anyone.document.select(["mood@try"])
    anyone.key(Key.Key_F2)
    anyone.write("-40: Wobbly", Key.Key_Return, CTRL)
    assert values_of(anyone.journey)["try"] == -0.4
    assert anyone.is_here


def test_a_comment_is_written_and_one_goes_back(anyone: Person) -> None:
    anyone.document.select(["queue"])
    anyone.key(Key.Key_M, CTRL | ALT)
    assert isinstance(focus_widget(), QPlainTextEdit)
    QTest.keyClicks(focus_widget(), "Why?")
    anyone.key(Key.Key_Return, CTRL)
    assert [thread.comment.text for thread in threads_in(anyone.journey)] == ["Why?"]
    anyone.key(Key.Key_F6)
    assert anyone.is_here


def test_one_goes_from_part_to_part_and_back(person: Person) -> None:
    person.key(Key.Key_F6)
    assert person.is_in(person.canvas)
    person.key(Key.Key_F6)
    assert not person.is_in(person.canvas)
    assert not person.is_here
    person.key(Key.Key_F6)
    assert person.is_here
    person.key(Key.Key_F6, SHIFT)
    person.key(Key.Key_F6, SHIFT)
    assert person.is_in(person.canvas)


def titles(person: Person, way: Qt.Orientation) -> list[str]:
    """What stands in a header of the table."""
    model = person.outline.table.model()
    count = model.columnCount() if way is Qt.Orientation.Horizontal else model.rowCount()
    return [model.headerData(section, way) for section in range(count)]


def test_arrows_go_into_the_headers_of_the_table(person: Person) -> None:
    person.document.select(["shop"])
    person.turn_to_table()
    person.key(Key.Key_Up)
    assert person.document.selection == {"look"}
    person.key(Key.Key_Right)
    assert person.document.selection == {"try"}
    assert titles(person, Qt.Orientation.Horizontal)[:3] == ["Before\nLook", "\n› Try", "During\nBuy"]
    person.key(Key.Key_Up)
    assert person.document.selection == {"before"}
    assert titles(person, Qt.Orientation.Horizontal)[:3] == ["› Before\nLook", "\nTry", "During\nBuy"]
    person.key(Key.Key_Right)
    assert person.document.selection == {"during"}
    person.key(Key.Key_Down)
    assert person.document.selection == {"buy"}
    person.key(Key.Key_Down)
    assert person.document.selection == {"till"}
    person.key(Key.Key_Left)
    person.key(Key.Key_Left)
    person.key(Key.Key_Left)
    assert person.document.selection == {"touch"}
    person.key(Key.Key_Down)
    assert person.document.selection == {"pains"}
    assert titles(person, Qt.Orientation.Vertical) == ["Touchpoints", "› Pain points", "Emotions"]
    person.type("Trouble")
    person.key(Key.Key_Return)
    assert person.journey.lanes[1].title == "Trouble"
    person.key(Key.Key_Right)
    assert person.is_here
    assert person.canvas.actions_of_map.cell == ("pains", "look")


def test_what_is_added_is_seen_though_it_does_not_fit_what_is_looked_for(person: Person) -> None:
    person.document.select(["queue"])
    person.key(Key.Key_Backtab, SHIFT)
    person.key(Key.Key_Backtab, SHIFT)
    person.type("queue")
    person.key(Key.Key_Down)
    person.key(Key.Key_Insert)
    person.write("Rain")
    assert [text_of(person.journey, card) for card in cells(person.journey, "pains")["buy"]] == ["Long queue", "Rain"]


def test_tab_leads_out_of_the_outline_both_ways(person: Person) -> None:
    for key, held in ((Key.Key_Tab, PLAIN), (Key.Key_Backtab, SHIFT)):
        person.outline.setFocus(Qt.FocusReason.TabFocusReason)
        stops = set[object]()
        while focus_widget() not in stops and person.outline.isAncestorOf(focus_widget()):
            stops.add(focus_widget())
            person.key(key, held)
        assert not person.outline.isAncestorOf(focus_widget())


def test_esc_in_a_header_takes_back(person: Person) -> None:
    person.turn_to_table()
    before = person.journey
    person.document.select(["buy"])
    person.key(Key.Key_F2)
    QTest.keyClicks(focus_widget(), "Pay")
    person.key(Key.Key_Escape)
    assert person.journey is before
    assert person.is_here
    assert steps_of(person.journey)["during"] == ["buy"]


def test_the_table_shows_all_that_is_selected_and_selects_several_cells(person: Person) -> None:
    person.turn_to_table()
    table = person.outline.table
    person.document.select(["pains", "ride"])
    marked = {(index.row(), index.column()) for index in table.selectedIndexes()}
    assert marked == {(1, column) for column in range(4)} | {(row, 3) for row in range(3)}
    person.document.select(["shop"])
    person.key(Key.Key_Right, SHIFT)
    assert person.document.selection == {"shop", "site", "leaflet", "staff"}
    person.key(Key.Key_Right, SHIFT)
    person.key(Key.Key_Down, SHIFT)
    assert person.document.selection == {"shop", "site", "leaflet", "staff", "till", "queue"}
