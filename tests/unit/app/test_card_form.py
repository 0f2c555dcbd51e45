"""A person writes beside the map all that a card can hold, in one card or in many at once."""

import datetime as dt
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from cjm_desktop.app.inspector.icon_field import IconPicker
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import Department, JourneyMap, OwnChannel, OwnMoment
from tests.unit.app.beside import Desk
from tests.unit.app.hands import meeting, press
from tests.unit.edits.sample import card, card_lane, sample

LEFT = Qt.MouseButton.LeftButton


def full() -> JourneyMap:
    """Return the sample with a lane of every sort of field, and with words of its own."""
    kinds: tuple[CardKind, ...] = ("feedback", "tool", "opportunity")
    lanes = tuple(CardLane(id=f"{kind}s", kind=kind, cards=(Card(id=kind, step="look"),)) for kind in kinds)
    start = sample()
    return changed(
        start,
        lanes=(*start.lanes, *lanes),
        currency="€",
        channels=(OwnChannel(id="chat1", name="Family chat"),),
        departments=(Department(id="sales", name="Sales"), Department(id="risk", name="Risk")),
        moments=(OwnMoment(id="aha", name="AHA", meaning="Understanding"),),
    )


def desk_at(qtbot: QtBot, *selected: str) -> Desk:
    desk = Desk(qtbot, *selected, journey=full())
    desk.window.resize(300, 1400)
    return desk


def write(desk: Desk, name: str, text: str) -> QLineEdit:
    field = desk.go_to(QLineEdit, name)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    return field


def choose(desk: Desk, name: str, start: str) -> QComboBox:
    field = desk.go_to(QComboBox, name)
    QTest.keyClicks(field, start)
    return field


def committed(text: str) -> QInputMethodEvent:
    """Return what an input method sends for a character that no key has."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event


def tick(desk: Desk, name: str) -> QCheckBox:
    box = desk.go_to(QCheckBox, name)
    QTest.keyClick(box, Qt.Key.Key_Space)
    return box


def test_a_tool_says_whether_it_is_there_and_what_it_takes(qtbot: QtBot) -> None:
    """I choose that a tool is planned, that it takes months, and type what it costs. The map has all three."""
    desk = desk_at(qtbot, "tool")
    choose(desk, "Status", "Pl")
    choose(desk, "Effort", "4")
    cost = write(desk, "Cost", "1,200.50")
    assert cost.placeholderText() == "€"
    tool = card(desk.document.journey, "tool")
    assert (tool.status, tool.effort, tool.cost) == ("planned", 4, 1200.5)
    assert cost.text() == "1200.5"
    write(desk, "Cost", "much")
    assert any("Write a number" in sentence for sentence in desk.said)
    assert card(desk.document.journey, "tool").cost == 1200.5
    write(desk, "Cost", " ")
    assert card(desk.document.journey, "tool").cost is None


def test_feedback_has_a_rating_and_a_day(qtbot: QtBot) -> None:
    """I type 4.5 stars and a day. A day that makes no sense is refused in a sentence."""
    desk = desk_at(qtbot, "feedback")
    rating = desk.go_to(QDoubleSpinBox, "Rating")
    assert rating.text() == "None"
    rating.selectAll()
    QTest.keyClicks(rating, "4.5")
    write(desk, "Date", "2026-05-12")
    write(desk, "Date", "May")
    feedback = card(desk.document.journey, "feedback")
    assert (feedback.rating, feedback.date) == (4.5, dt.date(2026, 5, 12))
    assert "Write a date as year, month and day: 2026-12-31." in desk.said


def test_a_pain_point_has_a_cause(qtbot: QtBot) -> None:
    desk = desk_at(qtbot, "rain")
    choose(desk, "Cause", "Proc")
    assert card(desk.document.journey, "rain").cause == "process"


def test_a_touchpoint_is_met_online_and_by_a_channel_of_one_s_own(qtbot: QtBot) -> None:
    """I choose our own channel and tick two places. They stand in the order of the list, not of my ticks."""
    desk = desk_at(qtbot, "shop")
    choose(desk, "Channel", "Fam")
    tick(desk, "Where it is met: Mobile")
    tick(desk, "Where it is met: Online")
    shop = card(desk.document.journey, "shop")
    assert (shop.channel, shop.presence) == ("chat1", ("online", "mobile"))
    desk.document.undo()
    assert not desk.find(QCheckBox, "Where it is met: Online").isChecked()
    assert desk.find(QCheckBox, "Where it is met: Mobile").isChecked()


def test_what_a_card_rests_on(qtbot: QtBot) -> None:
    """I choose that it was an interview, with how many and where. A wrong number is refused."""
    desk = desk_at(qtbot, "rain")
    choose(desk, "Evidence", "Int")
    write(desk, "How many", "38")
    QTest.keyClicks(desk.go_to(QLineEdit, "Source"), "May")
    write(desk, "How many", "some")
    rain = card(desk.document.journey, "rain")
    assert (rain.evidence, rain.count, rain.source) == ("interview", 38, "May")
    assert "Write a whole number: 38." in desk.said
    write(desk, "How many", "-1")
    assert card(desk.document.journey, "rain").count == 38


def test_whom_it_concerns_and_who_is_responsible(qtbot: QtBot) -> None:
    desk = desk_at(qtbot, "rain")
    tick(desk, "Whom it concerns: Bob")
    choose(desk, "Department", "Ri")
    QTest.keyClicks(desk.go_to(QLineEdit, "Owner"), "Li")
    rain = card(desk.document.journey, "rain")
    assert (rain.personas, rain.department, rain.owner) == (("bob",), "risk", "Li")


def test_a_moment_of_one_s_own_a_colour_and_a_note(qtbot: QtBot) -> None:
    desk = desk_at(qtbot, "rain")
    choose(desk, "Moment of truth", "AHA")
    colour = desk.go_to(QComboBox, "Colour")
    QTest.keyClick(colour, Qt.Key.Key_Down)
    QTest.keyClick(colour, Qt.Key.Key_Down)
    QTest.keyClicks(desk.go_to(QPlainTextEdit, "Note, never printed"), "Between us")
    rain = card(desk.document.journey, "rain")
    assert (rain.moment, rain.note) == ("aha", "Between us")
    assert colour.currentText() == f"Red · {rain.colour}"
    desk.go_to(QComboBox, "Colour")
    QTest.keyClick(colour, Qt.Key.Key_Home)
    assert card(desk.document.journey, "rain").colour is None


def test_tags_are_added_by_enter_and_comma_and_taken_away_by_a_press(qtbot: QtBot) -> None:
    """I type three tags, one of them twice. I press the chip of the first. Two are left, and undo brings it back."""
    desk = desk_at(qtbot, "rain")
    line = desk.go_to(QLineEdit, "Tags")
    QTest.keyClicks(line, "wet,cold")
    QApplication.sendEvent(line, committed("，"))
    QTest.keyClicks(line, "wet")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert card(desk.document.journey, "rain").tags == ("wet", "cold")
    assert line.text() == ""
    place = desk.find(QToolButton, "Remove the tag wet").pos()
    QTest.keyClick(desk.go_to(QToolButton, "Remove the tag wet"), Qt.Key.Key_Space)
    assert card(desk.document.journey, "rain").tags == ("cold",)
    qtbot.waitUntil(lambda: desk.find(QToolButton, "Remove the tag cold").pos() == place)
    desk.document.undo()
    assert desk.find(QToolButton, "Remove the tag wet").isVisible()


def test_a_tag_that_is_half_written_is_taken_when_the_line_is_left(qtbot: QtBot) -> None:
    desk = desk_at(qtbot, "rain")
    QTest.keyClicks(desk.go_to(QLineEdit, "Tags"), "wet")
    desk.go_to(QPlainTextEdit, "Text")
    assert card(desk.document.journey, "rain").tags == ("wet",)


def test_many_cards_are_changed_at_once_and_say_where_they_differ(qtbot: QtBot) -> None:
    """I select three touchpoints and give two of them a tag before. I give all an owner, and see which tag is whose."""
    desk = desk_at(qtbot, "shop")
    QTest.keyClicks(desk.go_to(QLineEdit, "Tags"), "new,")
    QTest.keyClicks(desk.go_to(QLineEdit, "Owner"), "Li")
    tick(desk, "Whom it concerns: Ann")
    desk.document.select(["shop", "site", "staff"])
    owner = desk.find(QLineEdit, "Owner")
    assert (owner.text(), owner.placeholderText()) == ("", "Different")
    assert desk.find(QCheckBox, "Whom it concerns: Ann").checkState() is Qt.CheckState.PartiallyChecked
    assert desk.find(QComboBox, "Channel").currentIndex() == -1
    assert desk.find(QToolButton, "Remove the tag new, which only some have").isVisible()
    tick(desk, "Whom it concerns: Ann")
    QTest.keyClicks(desk.go_to(QLineEdit, "Owner"), "Wu")
    QTest.keyClicks(desk.go_to(QLineEdit, "Tags"), "new,")
    touch = card_lane(desk.document.journey, "touch").cards
    assert [(each.owner, each.personas, each.tags) for each in touch] == [("Wu", ("ann",), ("new",))] * 3
    assert desk.find(QToolButton, "Remove the tag new").isVisible()
    for _ in range(3):
        desk.document.undo()
    assert desk.find(QLineEdit, "Owner").placeholderText() == "Different"


def test_a_field_that_differs_is_left_as_it_is_when_one_only_passes(qtbot: QtBot) -> None:
    """Two cards have different counts. I go into the field and leave it with Enter. Both keep theirs."""
    desk = desk_at(qtbot, "shop")
    write(desk, "How many", "3")
    desk.document.select(["shop", "site"])
    field = desk.go_to(QLineEdit, "How many")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [each.count for each in card_lane(desk.document.journey, "touch").cards] == [3, None, None]


def test_cards_of_different_kinds_share_what_all_cards_have(qtbot: QtBot) -> None:
    """I select a pain point, a tool and a touchpoint. There is no severity. I make all of them an assumption."""
    desk = desk_at(qtbot, "rain", "tool", "shop")
    assert desk.said[0] == "3 cards selected"
    assert "Severity" not in desk.said
    choose(desk, "Evidence", "Ass")
    assert {card(desk.document.journey, name).evidence for name in ("rain", "tool", "shop")} == {"assumption"}
    desk.document.undo()
    assert {card(desk.document.journey, name).evidence for name in ("rain", "tool", "shop")} == {None}


class Browser(QObject):
    """Stands where the system's browser would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@contextmanager
def browser() -> Generator[Browser]:
    there = Browser()
    slot: Any = "show"  # the stub asks for bytes, which PySide then refuses
    QDesktopServices.setUrlHandler("https", there, slot)
    try:
        yield there
    finally:
        QDesktopServices.unsetUrlHandler("https")


def test_a_link_is_shown_before_it_is_opened(qtbot: QtBot) -> None:
    """I type an address and press Open. I read it and cancel; then I open it. The browser gets it once."""
    desk = desk_at(qtbot, "rain")
    button = next(each for each in desk.inspector.findChildren(QPushButton) if each.text() == "Open…")
    assert not button.isEnabled()
    write(desk, "Link", "https://example.org/a?b=1")
    with browser() as there:
        for name in ("Cancel", "Open"):
            with meeting(QMessageBox, press(name)) as met:
                QTest.mouseClick(button, LEFT)
            assert "https://example.org/a?b=1" in met[0]
        assert there.opened == ["https://example.org/a?b=1"]


@pytest.mark.parametrize(
    ("address", "shown", "host"),
    [
        ("https://example.org/a/../b", "https://example.org/a/../b", "It leads to example.org."),
        ("https://аpple.com/id", "https://xn--pple-43d.com/id", "It leads to xn--pple-43d.com."),
        ("https://bank.com@evil.example/", "https://bank.com@evil.example/", "It leads to evil.example. What stands"),
        ("https://a.example/\u202egnp.exe", "https://a.example/%E2%80%AEgnp.exe", "It leads to a.example."),
        ("https://a.example/客", "https://a.example/%E5%AE%A2", "It leads to a.example."),
        ("https://a.example/" + 200 * "b", 62 * "b" + "\n" + 80 * "b", "It leads to a.example."),
        ("mailto:li@example.org?subject=Hi&attach=/etc/passwd", "mailto:li@example.org?subject=Hi", "Write a mail"),
    ],
)
def test_it_is_said_in_plain_letters_where_a_link_leads(qtbot: QtBot, address: str, shown: str, host: str) -> None:
    """Names that only look like others, names to sign in with, and letters that turn the others round are seen."""
    desk = desk_at(qtbot, "rain")
    button = next(each for each in desk.inspector.findChildren(QPushButton) if each.text() == "Open…")
    field = desk.go_to(QLineEdit, "Link")
    field.setText(address)
    QTest.keyClick(field, Qt.Key.Key_Return)
    with browser() as there, meeting(QMessageBox, press("Cancel")) as met:
        QTest.mouseClick(button, LEFT)
    assert shown in met[0]
    assert host in met[0]
    assert "passwd" not in met[0]
    assert met[0].replace("\n", "").isprintable()
    assert there.opened == []


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "example.org", "https://a b"])
def test_other_addresses_are_refused_in_a_sentence(qtbot: QtBot, address: str) -> None:
    desk = desk_at(qtbot, "rain")
    write(desk, "Link", address)
    assert any("Write an address" in sentence for sentence in desk.said)
    assert card(desk.document.journey, "rain").link == ""


def test_a_lane_gets_an_icon_that_is_found_by_its_name(qtbot: QtBot) -> None:
    """I open the icons of a lane, type a part of a name and press Enter. The lane has that icon; the first one takes
    it away again."""
    desk = desk_at(qtbot, "pains")
    button = desk.go_to(QPushButton, "Icon")
    assert button.text() == "Pain points ▾"

    def pick(dialog: IconPicker) -> None:
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, "aeropl")
        QTest.keyClick(line, Qt.Key.Key_Return)

    def usual(dialog: IconPicker) -> None:
        icons = dialog.findChild(QListWidget)
        assert isinstance(icons, QListWidget)
        assert icons.currentItem().text() == "Aeroplane"
        icons.setFocus()
        QTest.keyClick(icons, Qt.Key.Key_Home)
        QTest.keyClick(icons, Qt.Key.Key_Return)

    for act, icon, name in ((pick, "airplane", "Aeroplane"), (usual, "", "Pain points")):
        with meeting(IconPicker, act):
            QTest.keyClick(button, Qt.Key.Key_Space)
            qtbot.waitUntil(lambda wanted=icon: card_lane(desk.document.journey, "pains").icon == wanted)
        assert button.text() == f"{name} ▾"


def test_the_cards_of_a_lane_get_a_colour(qtbot: QtBot) -> None:
    desk = desk_at(qtbot, "pains")
    colour = desk.go_to(QComboBox, "Colour of the cards")
    QTest.keyClick(colour, Qt.Key.Key_Down)
    assert card_lane(desk.document.journey, "pains").colour is not None
