"""A person says what the map is, who it is about, and which words it uses."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.inspector import Inspector
from cjm_desktop.app.inspector.icon_field import IconPicker
from cjm_desktop.app.inspector.library import LibraryDialog
from cjm_desktop.app.window import Window
from cjm_desktop.document import Document
from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.personas import add_persona, change_persona
from cjm_desktop.model.records import JourneyMap, Persona, Trait
from cjm_desktop.storage.library import Kept, keep, read_library
from cjm_desktop.words import Text
from tests.unit.app.hands import meeting, press
from tests.unit.edits.sample import card, numbered, sample

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


class Desk:
    """A window with the inspector of a map in which nothing is selected."""

    def __init__(self, qtbot: QtBot, library: Path) -> None:
        self.library = library
        self.folded: set[str] = set()
        self.document = Document(sample())
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.inspector = self.made()
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def made(self) -> Inspector:
        inspector = Inspector(self.document, "en", folded=self.folded, library=self.library)
        self.window.setCentralWidget(inspector)
        return inspector

    @property
    def journey(self) -> JourneyMap:
        return self.document.journey

    def find(self, kind: type[W], name: str) -> W:
        found = [w for w in self.inspector.findChildren(kind) if w.accessibleName() == name and w.isVisible()]
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    def write(self, name: str, text: str, kind: type[QLineEdit] | type[QPlainTextEdit] = QLineEdit) -> None:
        field = self.find(kind, name)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        QTest.keyClicks(field, text)

    def choose(self, name: str, text: str) -> None:
        box = self.find(QComboBox, name)
        row = box.findText(text)
        assert row >= 0, text
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(box, Qt.Key.Key_Down)

    def buttons(self, text: str) -> list[QAbstractButton]:
        return [b for b in self.inspector.findChildren(QAbstractButton) if b.text() == text and b.isVisible()]

    def press(self, text: str) -> None:
        (button,) = self.buttons(text)
        QTest.mouseClick(button, LEFT)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(QToolButton, name), LEFT)

    @property
    def said(self) -> list[str]:
        return [label.text() for label in self.inspector.findChildren(QLabel) if label.isVisible() and label.text()]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path / "library")


def section(desk: Desk, name: str) -> QToolButton:
    (button,) = desk.buttons(name)
    assert isinstance(button, QToolButton)
    return button


def test_sections_fold_by_key_and_are_remembered(desk: Desk) -> None:
    """I fold the first section by Enter and the second by the arrow left. I select something and come back. They are
    still folded. The arrow right unfolds."""
    general, personas = section(desk, "General"), section(desk, "Personas")
    general.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(general, Qt.Key.Key_Return)
    personas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(personas, Qt.Key.Key_Left)
    assert "Title" not in desk.said
    assert desk.folded == {"general", "personas"}
    desk.document.select(["rain"])
    desk.document.select([])
    assert "Title" not in desk.said
    QTest.keyClick(section(desk, "General"), Qt.Key.Key_Right)
    assert "Title" in desk.said
    assert desk.folded == {"personas"}


def test_the_map_says_for_whom_it_is_and_how_secret(desk: Desk) -> None:
    """I write the client, what is confidential, the currency and the number of customers. The map holds all of it."""
    desk.write("Client", "Bank")
    desk.write("Confidentiality", "Secret")
    desk.write("Currency", "CHF")
    customers = desk.find(QDoubleSpinBox, "Customers a year")
    customers.setFocus(Qt.FocusReason.TabFocusReason)
    customers.selectAll()
    QTest.keyClicks(customers, "1200000")
    journey = desk.journey
    assert (journey.client, journey.confidentiality, journey.currency) == ("Bank", "Secret", "CHF")
    assert journey.customers == 1_200_000
    assert customers.text().strip() == "1200000"


def test_a_persona_is_told_in_full(desk: Desk) -> None:
    """I write the quote and the lists of a persona, one thing a line. The map holds them as lists."""
    desk.write("Quote", "Not again", QPlainTextEdit)
    needs = desk.find(QPlainTextEdit, "Needs, one a line")
    needs.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(needs, "Quiet")
    QTest.keyClick(needs, Qt.Key.Key_Return)
    QTest.keyClicks(needs, "Light")
    ann = desk.journey.personas[0]
    assert (ann.quote, ann.needs) == ("Not again", ("Quiet", "Light"))
    assert needs.toPlainText() == "Quiet\nLight"


def test_a_persona_takes_a_colour_and_gives_it_back(desk: Desk) -> None:
    """I choose the third of the offered colours by key. Then I choose the automatic one again."""
    box = desk.find(QComboBox, "Colour")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    assert box.currentText() == "Automatic"
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    colour = desk.journey.personas[0].colour
    assert colour is not None
    assert box.currentText().endswith(colour.upper())
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert desk.journey.personas[0].colour is None


def test_going_through_the_colours_by_key_opens_nothing(desk: Desk) -> None:
    """I go through the colours to the end by key. No dialog comes. I press Enter there, and choose any colour."""
    box = desk.find(QComboBox, "Colour")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(box.count()):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Other colour…"
    assert QApplication.activeModalWidget() is None

    def pick(dialog: QColorDialog) -> None:
        dialog.setCurrentColor(QColor("#123456"))
        dialog.accept()

    with meeting(QColorDialog, pick):
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert desk.journey.personas[0].colour == "#123456"


def test_traits_are_added_told_and_moved_by_key(desk: Desk) -> None:
    """I add two traits, name their ends and move a slider by key. I delete the first. Undo brings it back."""
    desk.press("Add a trait")
    focused = desk.window.focusWidget()
    assert isinstance(focused, QLineEdit)
    QTest.keyClicks(focused, "Careful")
    desk.write("Trait 1: the other end", "Bold")
    slider = desk.find(QSlider, "Trait 1: where between them")
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert desk.journey.personas[0].traits == (Trait(low="Careful", high="Bold", value=0.61),)
    desk.press("Add a trait")
    desk.write("Trait 2: one end", "Old")
    desk.click("Delete trait 1")
    assert [trait.low for trait in desk.journey.personas[0].traits] == ["Old"]
    assert desk.find(QLineEdit, "Trait 1: one end").text() == "Old"
    desk.document.undo()
    assert [trait.low for trait in desk.journey.personas[0].traits] == ["Careful", "Old"]
    assert desk.find(QLineEdit, "Trait 2: one end").text() == "Old"


def test_the_map_s_own_words_are_made_and_deleting_a_used_one_says_who_loses_it(desk: Desk) -> None:
    """I make a department and two cards name it. I delete it. I read that two cards lose it. Undo brings it back."""
    desk.click("Add: Departments")
    _name_last(desk, "Sales")
    (sales,) = desk.journey.departments
    assert sales.name == "Sales"
    journey = desk.journey
    for lane, name in (("touch", "shop"), ("pains", "rain")):
        journey = change_card(journey, lane, name, department=sales.id)
    desk.document.apply(Text("Edit", "Else"), journey)
    desk.click("Delete: Departments")
    assert "Cards and steps that lose it: 2. Undo brings it back." in desk.said
    assert card(desk.journey, "rain").department is None
    desk.document.undo()
    assert card(desk.journey, "rain").department == sales.id
    assert desk.journey.departments == (sales,)


def _name_last(desk: Desk, text: str) -> None:
    """Write into the last field for a name: that of what was made last."""
    field = [w for w in desk.inspector.findChildren(QLineEdit) if w.accessibleName() == "Name" and w.isVisible()][-1]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, text)


def test_channels_and_moments_of_truth_of_the_map_s_own(qtbot: QtBot, desk: Desk) -> None:
    """I make a channel with an icon, and other words for a standard moment of truth."""

    def pick(dialog: IconPicker) -> None:
        (search,) = dialog.findChildren(QLineEdit)
        QTest.keyClicks(search, "shop")
        QTest.keyClick(search, Qt.Key.Key_Return)

    desk.click("Add: Channels")
    _name_last(desk, "Kiosk")
    with meeting(IconPicker, pick):
        QTest.mouseClick(desk.find(QPushButton, "Icon"), LEFT)
        qtbot.waitUntil(lambda: desk.journey.channels[0].icon == "storefront")
    desk.click("Add: Moments of truth")
    desk.choose("In place of", "ZMOT · " + _meaning(desk))
    desk.write("Sign", "M0")
    desk.write("Meaning", "They look us up")
    (channel,), (moment,) = desk.journey.channels, desk.journey.moments
    assert (channel.name, channel.icon) == ("Kiosk", "storefront")
    assert (moment.replaces, moment.name, moment.meaning) == ("zmot", "M0", "They look us up")


def _meaning(desk: Desk) -> str:
    box = desk.find(QComboBox, "In place of")
    return box.itemText(1).removeprefix("ZMOT · ")


def library_with(folder: Path, *people: Persona) -> list[Kept]:
    new_id = numbered("kept")
    return [keep(folder, sample().model_copy(update={"personas": (p,)}), p, None, new_id) for p in people]


def test_a_persona_is_kept_changed_and_refreshed(desk: Desk) -> None:
    """I keep a persona for other maps. I change it here. I read what differs. Refreshing takes one step back to what
    the library has."""
    desk.press("Keep in library")
    ((kept,), troubles) = read_library(desk.library)
    assert not troubles
    assert (kept.persona.name, desk.journey.personas[0].origin) == ("Ann", kept.id)
    assert "“Ann” is in the library now." in desk.said
    desk.write("Role", "Pilot")
    assert "The library has another version. What differs: Role." in desk.said
    desk.press("Refresh from library")
    assert desk.journey.personas[0].role == ""
    assert not desk.buttons("Refresh from library")
    desk.document.undo()
    assert desk.journey.personas[0].role == "Pilot"


@pytest.mark.parametrize(
    ("answer", "roles"), [("Replace it", ["Pilot"]), ("Keep both", ["", "Pilot"]), ("Cancel", [""])]
)
def test_what_the_library_has_is_not_replaced_unasked(desk: Desk, answer: str, roles: list[str]) -> None:
    """I change a kept persona and keep it again. I am asked whether the other version may go."""
    desk.press("Keep in library")
    desk.write("Role", "Pilot")
    with meeting(QMessageBox, press(answer)) as met:
        desk.press("Keep in library")
    assert met == ["The library has another version of “Ann”. Replace it?"]
    found, _ = read_library(desk.library)
    assert sorted(kept.persona.role for kept in found) == roles


def act_when_read(act: Callable[[LibraryDialog], None]) -> Callable[[LibraryDialog], None]:
    def wait(dialog: LibraryDialog) -> None:
        if dialog.findChildren(QListWidget)[0].count():
            act(dialog)

    return wait


def test_personas_are_found_in_the_library_and_taken_by_key(desk: Desk) -> None:
    """I look for a role in the library, go down into what was found and press Enter. The persona is in the map and
    chosen; its origin is remembered."""
    library_with(desk.library, Persona(id="x", name="Cho", role="Baker"), Persona(id="y", name="Dan", role="Pilot"))

    def take(dialog: LibraryDialog) -> None:
        (search,) = dialog.findChildren(QLineEdit)
        (gallery,) = dialog.findChildren(QListWidget)
        QTest.keyClicks(search, "pil")
        assert [gallery.item(row).isHidden() for row in range(2)] == [True, False]
        QTest.keyClick(search, Qt.Key.Key_Down)
        assert dialog.focusWidget() is gallery
        QTest.keyClick(gallery, Qt.Key.Key_Return)

    with meeting(LibraryDialog, act_when_read(take)):
        desk.press("From library…")
    taken = desk.journey.personas[-1]
    assert (taken.name, taken.role, taken.origin) == ("Dan", "Pilot", "kept3")
    assert desk.find(QLineEdit, "Role").text() == "Pilot"
    desk.document.undo()
    assert len(desk.journey.personas) == 2


def test_a_broken_file_in_the_library_is_told_and_hinders_nothing(desk: Desk) -> None:
    """A file in the library is damaged. The gallery says so and shows the others."""
    library_with(desk.library, Persona(id="x", name="Cho"))
    (desk.library / "bad.cjm").write_text("{")
    seen: list[str] = []

    def look(dialog: LibraryDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    with meeting(LibraryDialog, act_when_read(look)):
        desk.press("From library…")
    assert any("bad.cjm ends too early" in text for text in seen)


def test_a_persona_is_removed_from_the_library_after_a_question(desk: Desk) -> None:
    """I remove a persona from the library. I am asked. The map keeps the one it took."""
    (cho,) = library_with(desk.library, Persona(id="x", name="Cho"))
    journey = change_persona(desk.journey, "ann", origin=cho.id)
    desk.document.apply(Text("Edit", "Else"), journey)
    asked: list[str] = []

    def act(dialog: QDialog) -> None:
        if isinstance(dialog, QMessageBox):
            asked.append(dialog.text())
            press("Remove")(dialog)
        elif isinstance(dialog, LibraryDialog):
            gone = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Remove from library…")
            if asked:
                dialog.reject()
            elif gone.isEnabled():
                QTimer.singleShot(0, gone, gone.click)  # the question is answered while this goes on

    with meeting(QDialog, act):
        desk.press("From library…")
    assert asked == ["Remove from the library: Cho? Maps keep the personas they have. This cannot be undone."]
    assert read_library(desk.library) == ((), ())
    assert desk.journey is journey


def test_a_persona_s_sheet_is_asked_for_from_its_form(desk: Desk) -> None:
    """I press the button that makes the sheet of the persona that I see."""
    asked: list[str] = []
    desk.inspector.wants_persona_sheet.connect(asked.append)
    desk.press("Export persona sheet…")
    assert asked == ["ann"]


def heads_of(window: Window) -> dict[str, bool]:
    """Return the sections of the map's form, and which of them are unfolded."""
    buttons = window.findChildren(QToolButton)
    return {button.text(): button.isChecked() for button in buttons if button.property("role") == "section"}


def test_the_window_remembers_what_is_folded_and_offers_the_sheet(opened: Window) -> None:
    """I fold a section and switch the language. It is still folded. From a persona's form I come to the export of its
    sheet, beside which the window stays usable."""
    document = opened.document
    assert document is not None
    document.apply(Text("Edit", "Else"), add_persona(document.journey, Persona(id="pia", name="Pia")))
    document.select([])
    print_head = next(b for b in opened.findChildren(QToolButton) if b.text() == "Print")
    QTest.keyClick(print_head, Qt.Key.Key_Left)
    opened.set_language("zh-Hans")
    opened.set_language("en")
    assert heads_of(opened)["Print"] is False
    assert heads_of(opened)["General"] is True
    people = next(w for w in opened.findChildren(QListWidget) if w.accessibleName() == "Personas")
    people.setCurrentRow(people.count() - 1)
    button = next(b for b in opened.findChildren(QPushButton) if b.text() == "Export persona sheet…")
    QTest.mouseClick(button, LEFT)
    (dialog,) = opened.findChildren(ExportDialog)
    what = next(w for w in dialog.findChildren(QComboBox) if w.accessibleName() == "What")
    assert what.currentText() == "Persona sheet: Pia"
    assert not dialog.isModal()


def test_the_funnel_is_a_tick_among_the_properties(desk: Desk) -> None:
    """I tick the funnel among what is printed. The map draws it; taken back, it does not."""
    box = next(each for each in desk.inspector.findChildren(QCheckBox) if each.text() == "Funnel below the lanes")
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert desk.journey.funnel
    desk.document.undo()
    assert not desk.journey.funnel
    assert not box.isChecked()
