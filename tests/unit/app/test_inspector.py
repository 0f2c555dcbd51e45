"""A person looks at what is selected and changes it beside the map."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cjm_desktop.document import PAUSE
from cjm_desktop.edits.cards import change_card, delete_card
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.edits.steps import change_step
from cjm_desktop.model.lanes import Lane
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text
from tests.unit.app.beside import Desk
from tests.unit.edits.sample import card, curve


def test_a_selected_card_says_what_it_is_and_shows_what_its_kind_shows(qtbot: QtBot) -> None:
    """I click a pain point. Beside the map I read its kind and step. I see its text and how much it hurts."""
    desk = Desk(qtbot, "rain")
    assert desk.said[0] == "Pain point · Ride"
    assert desk.find(QPlainTextEdit, "Text").toPlainText() == "Rain"
    assert desk.find(QComboBox, "Severity").currentText().startswith("2")
    assert "Channel" not in desk.said


def test_typing_into_a_card_is_one_step_and_undo_takes_it_back(qtbot: QtBot) -> None:
    """I type a word into the text of a card. The map follows at every letter. One undo takes all of it back."""
    desk = Desk(qtbot, "rain")
    field = desk.go_to(QPlainTextEdit, "Text")
    field.selectAll()
    for typed, seen in (("H", "H"), ("ail", "Hail")):
        QTest.keyClicks(field, typed)
        assert card(desk.document.journey, "rain").text == seen
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert card(desk.document.journey, "rain").text == "Rain"
    assert field.toPlainText() == "Rain"
    assert field.hasFocus()
    assert desk.document.undo_label is None


def test_two_visits_to_a_field_are_two_steps(qtbot: QtBot) -> None:
    """I name the step, go elsewhere, come back and type on. Undo takes back what I typed last. The first name stays."""
    desk = Desk(qtbot, "look")
    title = desk.go_to(QLineEdit, "Title")
    QTest.keyClicks(title, "1")
    desk.go_to(QComboBox, "Moment of truth")
    desk.go_to(QLineEdit, "Title")
    QTest.keyClick(title, Qt.Key.Key_End)
    QTest.keyClicks(title, "2")
    assert title.text() == "1Look2"
    desk.document.undo()
    assert title.text() == "1Look"


def test_a_long_pause_in_typing_begins_a_new_step(qtbot: QtBot) -> None:
    """I type, think for a while and type on. Undo takes back what I typed after thinking."""
    desk = Desk(qtbot, "look")
    title = desk.go_to(QLineEdit, "Title")
    QTest.keyClick(title, Qt.Key.Key_End)
    for typed, wait in (("1", 0.0), ("2", PAUSE), ("3", PAUSE + 1), ("4", 1)):
        desk.seconds += wait
        QTest.keyClicks(title, typed)
    titles: list[str] = []
    while desk.document.undo_label is not None:
        titles.append(title.text())
        desk.document.undo()
    assert titles == ["Look1234", "Look12"]


def test_saving_in_the_midst_of_typing_begins_a_new_step(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "look")
    title = desk.go_to(QLineEdit, "Title")
    QTest.keyClicks(title, "1")
    desk.document.mark_saved(desk.document.journey)
    QTest.keyClicks(title, "2")
    desk.document.undo()
    assert (title.text(), desk.document.dirty) == ("1Look", False)


def test_forms_go_from_under_the_hands_any_number_of_times(qtbot: QtBot) -> None:
    """I write in a field and select something else on the map, again and again. The program lives."""
    desk = Desk(qtbot)
    for number in range(100):
        desk.document.select([("rain", "before", "look", "feel")[number % 4]])
        desk.inspector.findChildren(QLineEdit)[0].setFocus()
        QTest.keyClick(desk.window, Qt.Key.Key_Tab)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.document.selection == {"feel"}


def test_a_glance_at_another_window_does_not_end_a_visit(qtbot: QtBot) -> None:
    """I type, open the menu of the field, come back and type on. One undo takes all of it back."""
    desk = Desk(qtbot, "look")
    title = desk.go_to(QLineEdit, "Title")
    QTest.keyClicks(title, "1")
    for kind in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
        QApplication.sendEvent(title, QFocusEvent(kind, Qt.FocusReason.PopupFocusReason))
    QTest.keyClicks(title, "2")
    desk.document.undo()
    assert title.text() == "Look"


def test_what_changes_elsewhere_does_not_disturb_what_is_being_typed(qtbot: QtBot) -> None:
    """I type a blank in the middle of a title. The map changes elsewhere. My cursor and my blank stay."""
    desk = Desk(qtbot)
    title = desk.go_to(QLineEdit, "Title")
    QTest.keyClick(title, Qt.Key.Key_End)
    QTest.keyClicks(title, " ")
    journey = desk.document.journey
    desk.document.apply(Text("Edit", "Else"), change_journey(journey, author="Zoe"))
    assert title.text() == "Buying a bicycle "
    assert title.hasFocus()
    QTest.keyClicks(title, "today")
    assert desk.document.journey.title == "Buying a bicycle today"
    assert desk.find(QLineEdit, "Author").text() == "Zoe"


def test_the_cursor_stays_where_it_is_when_the_text_changes_under_it(qtbot: QtBot) -> None:
    """My cursor stands behind the second letter. The same card is changed on the map. The cursor is still there."""
    desk = Desk(qtbot, "rain")
    field = desk.go_to(QPlainTextEdit, "Text")
    QTest.keyClick(field, Qt.Key.Key_Right)
    QTest.keyClick(field, Qt.Key.Key_Right)
    journey = desk.document.journey
    desk.document.apply(Text("Edit", "Else"), change_card(journey, "pains", "rain", text="Rage"))
    assert field.toPlainText() == "Rage"
    assert field.textCursor().position() == 2


def test_a_text_that_is_too_long_is_refused_in_a_sentence(qtbot: QtBot) -> None:
    """I paste far too many letters into the title. A sentence below says that it is too long. The map stays."""
    desk = Desk(qtbot)
    title = desk.go_to(QLineEdit, "Title")
    QApplication.clipboard().setText("x" * 10_001)
    title.selectAll()
    QTest.keyClick(title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "This is too long: 10,000 characters fit. The map keeps what it had." in desk.said
    assert desk.document.journey.title == "Buying a bicycle"
    QTest.keyClick(title, Qt.Key.Key_Backspace)
    assert not any("too long" in sentence for sentence in desk.said)
    assert len(desk.document.journey.title) == 10_000


def test_what_an_input_method_composes_is_not_lost_when_the_focus_goes(qtbot: QtBot) -> None:
    """I compose Chinese words in a card. Before I choose them I go to another field. They are in the card."""
    desk = Desk(qtbot, "rain")
    field = desk.go_to(QPlainTextEdit, "Text")
    field.selectAll()
    QApplication.sendEvent(field, QInputMethodEvent("下雨", []))
    assert card(desk.document.journey, "rain").text != "下雨"
    desk.go_to(QComboBox, "Severity")
    assert card(desk.document.journey, "rain").text == "下雨"


def test_a_title_that_is_composed_is_kept_when_the_field_loses_the_focus(qtbot: QtBot) -> None:
    """I compose a title. I save, for which the field is left for a moment. The title is in the map."""
    desk = Desk(qtbot)
    title = desk.go_to(QLineEdit, "Title")
    title.selectAll()
    QApplication.sendEvent(title, QInputMethodEvent("买车", []))
    title.clearFocus()
    assert desk.document.journey.title == "买车"


@pytest.mark.parametrize("ends", [QEvent.Type.MouseButtonPress, QEvent.Type.FocusAboutToChange])
def test_what_is_composed_is_kept_where_the_input_method_would_drop_it(qtbot: QtBot, ends: QEvent.Type) -> None:
    """I compose a title and click elsewhere. Qt asks the input method to commit, and it sends nothing."""
    desk = Desk(qtbot)
    title = desk.go_to(QLineEdit, "Title")
    title.selectAll()
    QApplication.sendEvent(title, QInputMethodEvent("买车", []))
    if ends == QEvent.Type.MouseButtonPress:
        QTest.mouseClick(title.window().windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    else:
        QApplication.sendEvent(title.window().windowHandle(), QEvent(ends))
    QApplication.sendEvent(title, QInputMethodEvent())
    title.clearFocus()
    assert desk.document.journey.title == "买车"


def test_several_cards_of_a_kind_can_be_changed_together(qtbot: QtBot) -> None:
    """I select two touchpoints of different channels. That they differ is shown. I choose one for both, in one step."""
    desk = Desk(qtbot, "shop", "site")
    assert desk.said[0] == "Touchpoint: 2 selected"
    channel = desk.go_to(QComboBox, "Channel")
    assert channel.currentIndex() == -1
    assert channel.placeholderText() == "Different"
    QTest.keyClicks(channel, "Phone")
    assert {card(desk.document.journey, name).channel for name in ("shop", "site")} == {"phone"}
    assert card(desk.document.journey, "staff").channel == "person"
    desk.document.undo()
    assert channel.currentIndex() == -1


def test_a_mixed_selection_says_how_much_it_is(qtbot: QtBot) -> None:
    """I select a card and a step. I read that two things are selected. There is nothing to fill in."""
    desk = Desk(qtbot, "shop", "look")
    assert desk.said[0] == "2 selected"
    assert "Only cards" in desk.said[1]


@pytest.mark.parametrize(
    ("selected", "heading"),
    [
        ("before", "Stage"),
        ("look", "Step"),
        ("touch", "Lane: Touchpoints"),
        ("again", "Return"),
        ("feel", "Lane: Emotions"),
    ],
)
def test_whatever_is_selected_has_its_form(qtbot: QtBot, selected: str, heading: str) -> None:
    """I click this and that on the map. The panel says what it is. Its title or label can be typed in."""
    desk = Desk(qtbot)
    desk.document.select([selected])
    assert desk.said[0] == heading
    field = desk.go_to(QLineEdit, "Label" if selected == "again" else "Title")
    before = desk.document.journey
    QTest.keyClicks(field, "!")
    assert desk.document.journey is not before


def test_a_deleted_card_leaves_the_properties_of_the_map(qtbot: QtBot) -> None:
    """I type into a card and then delete it. The panel shows the map. Undo brings the card and its form back."""
    desk = Desk(qtbot, "rain")
    desk.go_to(QPlainTextEdit, "Text")
    journey = desk.document.journey
    desk.document.apply(Text("Edit", "Delete"), delete_card(journey, "pains", "rain"))
    assert desk.said[0] == "This map"
    desk.document.undo()
    assert desk.said[0] == "Pain point · Ride"


def test_a_flow_that_becomes_a_drop_off_leads_nowhere(qtbot: QtBot) -> None:
    """I make a return a drop-off. It leaves the journey then. Its share is still there, and I can type another one."""
    desk = Desk(qtbot, "again")
    QTest.keyClicks(desk.go_to(QComboBox, "Kind"), "Drop")
    flow = desk.document.journey.flows[0]
    assert (flow.kind, flow.to) == ("drop-off", None)
    assert desk.find(QComboBox, "To").currentText() == "Leaves the journey"
    share = desk.go_to(QDoubleSpinBox, "Share of the customers")
    assert share.text() == "25 %"
    share.selectAll()
    QTest.keyClicks(share, "12.5")
    assert desk.document.journey.flows[0].share == 0.125


def test_a_step_gets_a_width_of_its_own_and_loses_it_again(qtbot: QtBot) -> None:
    """I type a width for a step. The map takes it once it is possible. Down to the bottom it is automatic again."""
    desk = Desk(qtbot, "look")
    width = desk.go_to(QDoubleSpinBox, "Width")
    assert width.text() == "Automatic"
    width.selectAll()
    QTest.keyClicks(width, "120")
    assert desk.document.journey.stages[0].steps[0].width == 120
    width.selectAll()
    QTest.keyClicks(width, "60")
    QTest.keyClick(width, Qt.Key.Key_Down)
    assert desk.document.journey.stages[0].steps[0].width is None


def test_a_curve_is_bent_by_keyboard(qtbot: QtBot) -> None:
    """I go to a step in the table of the curve. I type how it feels, in per cent. The curve has that value."""
    desk = Desk(qtbot, "feel")
    table = desk.go_to(QTableView, "Points of the curve")
    table.setCurrentIndex(table.model().index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClicks(table, "7")
    spin = table.findChild(QDoubleSpinBox)
    assert isinstance(spin, QDoubleSpinBox)
    spin.selectAll()
    QTest.keyClicks(spin, "-70")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    points = {point.step: point.value for point in curve(desk.document.journey).points}
    assert points == {"look": 0.5, "try": -0.7, "ride": -0.5}
    assert table.model().index(1, 0).data() == "−70 %"


def test_a_point_can_be_marked_as_assumed_and_taken_away(qtbot: QtBot) -> None:
    """I press Space where a point is assumed. Then I press Delete. The point is assumed first, and gone then."""
    desk = Desk(qtbot, "feel")
    table = desk.go_to(QTableView, "Points of the curve")
    table.setCurrentIndex(table.model().index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert curve(desk.document.journey).points[0].assumed
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert [point.step for point in curve(desk.document.journey).points] == ["ride"]


def test_words_are_put_where_the_curve_has_a_gap(qtbot: QtBot) -> None:
    """I go to a step without a point and type what is felt there. The curve gets a neutral point with these words."""
    desk = Desk(qtbot, "feel")
    table = desk.go_to(QTableView, "Points of the curve")
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClicks(desk.go_to(QLineEdit, "What is felt: Try"), "Wobbly")
    point = curve(desk.document.journey).points[1]
    assert (point.step, point.value, point.text) == ("try", 0, "Wobbly")


def test_personas_are_added_named_moved_and_deleted(qtbot: QtBot) -> None:
    """I add a persona and type a name. I move it up. I delete it, and the others are as before."""
    desk = Desk(qtbot)

    def press(name: str) -> None:
        QTest.mouseClick(desk.find(QToolButton, f"{name}: Personas"), Qt.MouseButton.LeftButton)

    def names() -> list[str]:
        return [persona.name for persona in desk.document.journey.personas]

    press("Add")
    QTest.keyClicks(desk.go_to(QLineEdit, "Name"), "Zoe")
    assert names() == ["Ann", "Bob", "Zoe"]
    assert desk.find(QListWidget, "Personas").currentItem().text() == "Zoe"
    press("Move up")
    assert names() == ["Ann", "Zoe", "Bob"]
    press("Move up")
    press("Move down")
    assert names() == ["Ann", "Zoe", "Bob"]
    press("Delete")
    assert names() == ["Ann", "Bob"]


def test_a_date_and_a_paper_that_make_no_sense_are_refused_in_a_sentence(qtbot: QtBot) -> None:
    """I type a day as I like and a paper that nobody has. Both are refused in a sentence. Right ones are taken."""
    desk = Desk(qtbot)
    date = desk.go_to(QLineEdit, "Date")
    QTest.keyClicks(date, "tomorrow")
    paper = desk.go_to(QComboBox, "Paper")
    assert "Write a date as year, month and day: 2026-12-31." in desk.said
    line = paper.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(paper, "Q99")
    assert any(sentence.startswith("There is no paper “Q99”.") for sentence in desk.said)
    assert (desk.document.journey.paper, desk.document.journey.date) == ("A0", None)
    line.selectAll()
    QTest.keyClicks(paper, "1200x800mm")
    date = desk.go_to(QLineEdit, "Date")
    date.selectAll()
    QTest.keyClicks(date, "2026-11-21\r")
    assert desk.document.journey.paper == "1200x800mm"
    assert str(desk.document.journey.date) == "2026-11-21"


@pytest.mark.parametrize("before", [(), ("Text",), ("Text", "Severity", "Owner")])
def test_the_wheel_over_a_field_scrolls_and_changes_nothing(qtbot: QtBot, before: tuple[str, ...]) -> None:
    """I have been in some fields, or in none. I scroll over the panel, over a list of choices. Nothing is chosen."""
    desk = Desk(qtbot, "rain")
    desk.window.resize(300, 400)
    severity = desk.find(QComboBox, "Severity")
    for name in before:
        desk.go_to(QWidget, name)
    bar = desk.inspector.verticalScrollBar()
    bar.setValue(0)
    place = severity.mapTo(desk.window, QPoint(20, 10))
    QTest.wheelEvent(desk.window.windowHandle(), place, QPoint(0, -120))
    assert bar.value() > 0
    assert card(desk.document.journey, "rain").severity == 2


def test_an_inspector_that_is_gone_follows_no_more(qtbot: QtBot) -> None:
    """I switch the language. The panel is made anew. What I do then is not told to the old one."""
    desk = Desk(qtbot, "rain")
    gone: list[object] = []
    desk.inspector.destroyed.connect(lambda: gone.append("gone"))
    desk.inspector.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    desk.document.select([])
    assert desk.document.selection == frozenset()


def test_how_long_a_step_takes_is_said_as_people_say_it(qtbot: QtBot) -> None:
    """I write "2h 30 min" and "3 days". The map counts minutes. What is no duration is refused in one sentence."""
    desk = Desk(qtbot, "look")
    field = desk.go_to(QLineEdit, "How long it takes")
    for typed, minutes, said in (("2h 30 min", 150, "2 h 30 min"), ("3 days", 4320, "3 d")):
        field.clear()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert next(steps_of(desk.document.journey)).minutes == minutes
        assert field.text() == said
    field.clear()
    QTest.keyClicks(field, "soon")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert any("Write a duration as a number and a unit" in said for said in desk.said)
    assert next(steps_of(desk.document.journey)).minutes == 4320
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert next(steps_of(desk.document.journey)).minutes is None


def test_a_duration_that_is_only_shown_rounded_stays_as_it_is(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "look")
    journey = change_step(desk.document.journey, "look", minutes=100_001.5)
    desk.document.apply(Text("Edit", "Else"), journey)
    desk.go_to(QLineEdit, "How long it takes")
    desk.go_to(QLineEdit, "Title")
    assert desk.document.journey is journey


def test_a_lane_is_folded_locked_and_lined_beside_the_map(qtbot: QtBot) -> None:
    """I tick boxes of a lane and choose the line below it. When it is locked, only the boxes can be changed."""
    desk = Desk(qtbot, "touch")

    def lane() -> Lane:
        return desk.document.journey.lanes[0]

    boxes = {box.text(): box for box in desk.inspector.findChildren(QCheckBox)}
    boxes["Folded"].click()
    assert lane().collapsed
    for _ in range(2):
        QTest.keyClick(desk.find(QComboBox, "Line below"), Qt.Key.Key_Down)
    assert lane().separator == "visibility"
    desk.find(QDoubleSpinBox, "Least height").setValue(300)
    assert lane().height == 300
    boxes["Locked"].click()
    assert lane().locked
    assert "This lane is locked." in desk.said
    assert not desk.find(QLineEdit, "Title").isEnabled()
    assert not desk.find(QComboBox, "Line below").isEnabled()
    boxes["Hidden"].click()
    assert lane().hidden
    boxes["Locked"].click()
    assert desk.find(QLineEdit, "Title").isEnabled()
    assert "This lane is locked." not in desk.said


def test_a_card_of_a_locked_lane_is_shown_but_not_changed(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "rain")
    journey = desk.document.journey
    desk.document.apply(Text("Edit", "Else"), change_lane(journey, "pains", locked=True))
    assert not desk.find(QPlainTextEdit, "Text").isEnabled()
    assert any("The lane of this card is locked." in said for said in desk.said)
    desk.document.undo()
    assert desk.find(QPlainTextEdit, "Text").isEnabled()
