"""A person changes hundreds of cards of several kinds beside the map, field by field."""

import datetime as dt
from collections.abc import Callable
from typing import Any, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.widgets.head import Head
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import Department, JourneyMap
from tests.unit.app.beside import Desk
from tests.unit.edits.sample import sample

ALL: Final[tuple[CardKind, ...]] = ("touchpoint", "pain-point", "tool", "opportunity", "feedback")
COUNT: Final = 500
_NEW: Final = "Remove the tag new, which only some have"
Act = Callable[[Desk], object]


def many(field: str, kinds: tuple[CardKind, ...], one: object, other: object) -> JourneyMap:
    """Return the sample with hundreds of cards that differ in one field alone, and as many that are not selected."""
    start, lanes = sample(), list[CardLane]()
    for kind in kinds:
        cards = [
            Card.model_validate({"id": f"{name}-{kind}-{number}", "step": "look", "text": "T", field: value})
            for number in range(COUNT // len(kinds))
            for name in ("mine", "other")
            for value in [one if number % 2 else other]
        ]
        lanes.append(CardLane(id=f"lane-{kind}", kind=kind, cards=tuple(cards)))
    sales = Department(id="sales", name="Sales"), Department(id="risk", name="Risk")
    return changed(start, lanes=(*start.lanes, *lanes), departments=sales)


def cards_of(journey: JourneyMap, name: str) -> list[Card]:
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane))
    return [card for lane in lanes for card in lane.cards if card.id.startswith(f"{name}-")]


def says_different(desk: Desk, kind: type[QLineEdit] | type[QPlainTextEdit], name: str) -> bool:
    """Tell whether a field of text is empty and says why."""
    field = desk.find(kind, name)
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    return (text, field.placeholderText()) == ("", "Different")


def mixed(desk: Desk, name: str) -> bool:
    """Tell whether one of several values is chosen in no row, and that is said."""
    choice = desk.find(QComboBox, name)
    return choice.currentIndex() == -1 and choice.placeholderText() == "Different"


def partly(desk: Desk, name: str) -> bool:
    return desk.find(QCheckBox, name).checkState() is Qt.CheckState.PartiallyChecked


def buttons(desk: Desk, name: str) -> list[QToolButton]:
    return [each for each in desk.inspector.findChildren(QToolButton) if each.accessibleName() == name]


def choose(name: str, start: str) -> Act:
    return lambda desk: QTest.keyClicks(desk.go_to(QComboBox, name), start)


def write(name: str, text: str) -> Act:
    def act(desk: Desk) -> None:
        field = desk.go_to(QLineEdit, name)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    return act


def turn(name: str) -> Act:
    return lambda desk: QTest.keyClick(desk.go_to(QDoubleSpinBox, name), Qt.Key.Key_Up)


def tick(name: str) -> Act:
    return lambda desk: QTest.keyClick(desk.go_to(QCheckBox, name), Qt.Key.Key_Space)


_FIELDS: Final[tuple[tuple[str, tuple[CardKind, ...], Any, Any, Callable[[Desk], bool], Act, Any], ...]] = (
    ("severity", ("pain-point",), 1, 2, lambda d: mixed(d, "Severity"), choose("Severity", "3"), 3),
    ("cause", ("pain-point",), "product", None, lambda d: mixed(d, "Cause"), choose("Cause", "Pol"), "policy"),
    ("channel", ("touchpoint",), "app", None, lambda d: mixed(d, "Channel"), choose("Channel", "Pho"), "phone"),
    (
        "presence", ("touchpoint",), ("online", "mobile"), ("online",),
        lambda d: partly(d, "Where it is met: Mobile"), tick("Where it is met: Offline"), None,
    ),
    ("status", ("tool",), "in-use", None, lambda d: mixed(d, "Status"), choose("Status", "Pla"), "planned"),
    ("effort", ("tool", "opportunity"), 1, 4, lambda d: mixed(d, "Effort"), choose("Effort", "5"), 5),
    (
        "cost", ("tool", "opportunity"), 12.5, None,
        lambda d: says_different(d, QLineEdit, "Cost"), write("Cost", "7"), 7.0,
    ),
    (
        "rating", ("feedback",), 2.0, 4.0,
        lambda d: d.find(QDoubleSpinBox, "Rating").text() == "Different", turn("Rating"), 0.0,
    ),
    (
        "date", ("feedback",), dt.date(2026, 1, 2), None,
        lambda d: says_different(d, QLineEdit, "Date"), write("Date", "2026-03-04"), dt.date(2026, 3, 4),
    ),
    ("evidence", ALL, "survey", None, lambda d: mixed(d, "Evidence"), choose("Evidence", "Ass"), "assumption"),
    ("count", ALL, 3, 8, lambda d: says_different(d, QLineEdit, "How many"), write("How many", "38"), 38),
    ("source", ALL, "Survey", "", lambda d: says_different(d, QLineEdit, "Source"), write("Source", "Talks"), "Talks"),
    (
        "personas", ALL, ("ann", "bob"), ("bob",),
        lambda d: partly(d, "Whom it concerns: Ann"), tick("Whom it concerns: Ann"), ("ann", "bob"),
    ),
    ("department", ALL, "sales", None, lambda d: mixed(d, "Department"), choose("Department", "Ri"), "risk"),
    ("owner", ALL, "Li", "Wu", lambda d: says_different(d, QLineEdit, "Owner"), write("Owner", "An"), "An"),
    ("moment", ALL, "fmot", None, lambda d: mixed(d, "Moment of truth"), choose("Moment of truth", "Zero"), "zmot"),
    (
        "tags", ALL, ("hot", "new"), ("hot",),
        lambda d: any(each.isVisible() for each in buttons(d, _NEW)),
        lambda d: QTest.mouseClick(d.find(QToolButton, _NEW), Qt.MouseButton.LeftButton), ("hot",),
    ),
    ("colour", ALL, "#F9D5CB", None, lambda d: mixed(d, "Colour"), choose("Colour", "Auto"), None),
    (
        "link", ALL, "https://one.example", "",
        lambda d: says_different(d, QLineEdit, "Link"), write("Link", "https://b.example"), "https://b.example",
    ),
    (
        "note", ALL, "One", "Two",
        lambda d: says_different(d, QPlainTextEdit, "Note, never printed"),
        lambda d: QTest.keyClicks(d.go_to(QPlainTextEdit, "Note, never printed"), "All"), "All",
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("field", "kinds", "one", "other", "is_mixed", "act", "wanted"), _FIELDS, ids=[each[0] for each in _FIELDS]
)
def test_one_field_of_hundreds_of_cards_is_changed_and_nothing_else(
    qtbot: QtBot,
    field: str,
    kinds: tuple[CardKind, ...],
    one: object,
    other: object,
    is_mixed: Callable[[Desk], bool],
    act: Act,
    wanted: object,
) -> None:
    """500 cards differ. I see that, and change it in all of them: one step; no other field or card changes."""
    start = many(field, kinds, one, other)
    desk = Desk(qtbot, *(card.id for card in cards_of(start, "mine")), journey=start)
    desk.window.resize(300, 1600)
    assert is_mixed(desk)
    act(desk)
    after = desk.document.journey
    assert not is_mixed(desk) or field == "presence"
    if field == "presence":  # what some have stays with those
        pairs = zip(cards_of(after, "mine"), cards_of(start, "mine"), strict=True)
        assert all(set(new.presence) == {*old.presence, "offline"} for new, old in pairs)
    else:
        value = Card.model_validate({"id": "wanted", "step": "look", field: wanted}).__dict__[field]
        assert {card.__dict__[field] for card in cards_of(after, "mine")} == {value}
    for new, old in zip(cards_of(after, "mine"), cards_of(start, "mine"), strict=True):
        assert {**new.__dict__, field: None} == {**old.__dict__, field: None}
    assert cards_of(after, "other") == cards_of(start, "other")
    desk.document.undo()
    assert desk.document.journey is start
    assert is_mixed(desk)


def test_what_was_begun_with_one_card_does_not_go_to_the_next(qtbot: QtBot) -> None:
    """I write half a date. An undo leads to another card of the kind: it shows its own, and keeps it when I leave."""
    journey = many("date", ("feedback",), dt.date(2026, 1, 2), None)
    desk = Desk(qtbot, "mine-feedback-0", journey=journey)
    desk.window.resize(300, 1600)
    QTest.keyClicks(desk.go_to(QLineEdit, "Date"), "2026-0")
    desk.document.select(["mine-feedback-1"])
    assert desk.find(QLineEdit, "Date").text() == "2026-01-02"
    desk.go_to(QLineEdit, "Owner")
    assert desk.document.journey is journey


def test_a_complaint_is_gone_when_something_else_was_looked_at_meanwhile(qtbot: QtBot) -> None:
    """I write nonsense for a date and am told so. I look at the map and at the card again: it shows what it has."""
    desk = Desk(qtbot, "mine-feedback-1", journey=many("date", ("feedback",), dt.date(2026, 1, 2), None))
    desk.window.resize(300, 1600)
    field = desk.go_to(QLineEdit, "Date")
    field.selectAll()
    QTest.keyClicks(field, "soon")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert any("Write a date" in said for said in desk.said)
    desk.document.select(())
    desk.document.select(["mine-feedback-1"])
    assert desk.find(QLineEdit, "Date").text() == "2026-01-02"
    assert not any("Write a date" in said for said in desk.said)


def test_a_part_that_is_folded_away_is_so_for_cards_of_all_kinds(qtbot: QtBot) -> None:
    """I look at a touchpoint and at a tool. I fold the people away there: the touchpoint does not show them either."""
    desk = Desk(qtbot, "mine-touchpoint-0", journey=many("owner", ALL, "Li", "Wu"))
    desk.window.resize(300, 1600)
    desk.document.select(["mine-tool-0"])
    heads = [head for head in desk.inspector.findChildren(Head) if head.isVisible() and head.text() == "People"]
    QTest.keyClick(heads[0], Qt.Key.Key_Left)
    desk.document.select(["mine-touchpoint-0"])
    fields = [each for each in desk.inspector.findChildren(QLineEdit) if each.accessibleName() == "Owner"]
    assert fields
    assert not any(each.isVisible() for each in fields)


def test_a_panel_that_stood_behind_shows_what_is_selected_now(qtbot: QtBot) -> None:
    """While another panel is in front I select cards. When the properties are in front again they are about those."""
    desk = Desk(qtbot, "mine-touchpoint-0", journey=many("owner", ALL, "Li", "Wu"))
    desk.inspector.hide()
    desk.document.select(["mine-tool-0", "mine-tool-1"])
    desk.inspector.show()
    assert desk.said[0] == "Tool: 2 selected"
