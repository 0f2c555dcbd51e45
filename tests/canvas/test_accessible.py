"""What a screen reader finds on the canvas, and what it is told."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtTest import QTest

from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.comments import add_comment, change_comment
from cjm_desktop.edits.curves import set_point
from cjm_desktop.edits.flows import add_flow
from cjm_desktop.edits.lanes import add_lane, change_lane
from cjm_desktop.edits.steps import change_step
from cjm_desktop.model.comments import Comment
from cjm_desktop.model.lanes import EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.records import Flow, JourneyMap
from cjm_desktop.words import Language, Text
from tests.canvas.hands import ALT, Hands
from tests.canvas.sample import sample

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description


def interface(hands: Hands) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(hands.canvas)
    assert found is not None
    return found


def children(hands: Hands) -> dict[str, QAccessibleInterface]:
    above = interface(hands)
    found = [above.child(number) for number in range(above.childCount())]
    return {child.text(Name): child for child in found}


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader that listens is told: names with the focus, and announcements."""
    told: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())
        elif event.type() is QAccessible.Event.Focus:
            told.append(f"at {event.accessibleInterface().text(Name)}")

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return told


def test_the_canvas_is_a_list_of_what_is_seen(hands: Hands) -> None:
    above = interface(hands)
    assert above.role() is QAccessible.Role.List
    assert above.text(Name) == "Journey map: Buying a bicycle"
    found = children(hands)
    assert {"Before", "Look", "Touchpoints", "Shop window", "Pain points", "Long queue"} <= found.keys()
    assert {"Ann: −50 %  Dear", "Return: Ride → Look"} <= found.keys()
    assert above.childCount() == len(found)


def test_a_card_says_its_kind_its_place_and_its_number_in_the_cell(hands: Hands) -> None:
    site = children(hands)["Web site"]
    assert site.role() is QAccessible.Role.ListItem
    assert site.text(Description) == "Touchpoint, stage Before, step Look, lane Touchpoints, 2 of 3"
    assert hands.canvas.viewport().rect().contains(hands.canvas.viewport().mapFromGlobal(site.rect().center()))
    assert interface(hands).childAt(site.rect().center().x(), site.rect().center().y()) is site
    assert children(hands)["Pain points"].text(Description) == "Lane 2 of 3, Pain points, cards: 1"


def test_what_numbers_and_cards_rest_on_is_said(hands: Hands) -> None:
    lane = next(lane for lane in sample().lanes if isinstance(lane, EmotionLane))
    curve = lane.curves[0]
    journey = set_point(
        sample(), lane.id, curve.id, "buy", low=-0.8, high=0.1, count=1250, source="Survey.csv", assumed=True
    )
    value = MetricValue(step="look", value=40, count=12, source="Shop")
    journey = add_lane(journey, MetricLane(id="rate", kind="metric", metric="csat", values=(value,)), "touch")
    journey = change_card(journey, "pains", "queue", evidence="survey", count=38, source="Survey.csv, row 7")
    hands.document.apply(Text("Test", "Change"), journey)
    found = {name: child.text(Description) for name, child in children(hands).items()}
    point = next(said for name, said in found.items() if name.startswith("Ann: −50 %"))
    assert point.endswith(", assumed, ratings from −80 % to +10 %, n = 1,250, source: Survey.csv")
    assert found["40\N{NO-BREAK SPACE}%"].endswith(", n = 12, source: Shop")
    assert found["Long queue"].endswith(", 1 of 1, rests on: Survey, n = 38, source: Survey.csv, row 7")


def everything() -> JourneyMap:
    """Return a map with something of each kind, and signs on it."""
    journey = change_card(sample(), "pains", "queue", moment="zmot")
    journey = change_step(journey, "buy", moment="fmot")
    figures = MetricLane(id="rate", kind="metric", metric="csat", values=(MetricValue(step="try", value=40),))
    journey = add_lane(journey, figures)
    journey = add_flow(journey, Flow(id="off", kind="drop-off", from_="try", share=0.4, lost="a year's rides"))
    journey = change_lane(journey, "touch", collapsed=True)
    for number, holder in enumerate(("queue", "queue", "buy", "during")):
        journey = add_comment(journey, holder, Comment(id=f"c{number}", text="Why?"))
    return journey


PLACES: dict[Language, dict[str, str]] = {
    "en": {
        "Long queue": "Pain point, stage During, step Buy, lane Pain points, 1 of 1,"
        " moment of truth: Zero moment of truth: looking for information, open comments: 2",
        "Buy": "Step 1 of 1, stage During, moment of truth: First moment of truth: first direct contact,"
        " open comments: 1",
        "During": "Stage 2 of 3, steps: 1, open comments: 1",
        "Touchpoints": "Lane 1 of 4, Touchpoints, cards: 5, folded",
        "Ann: −50 %  Dear": "Emotion, stage During, step Buy, lane Emotions",
        "40\u00a0%": "Figure, stage Before, step Try, lane Satisfaction (CSAT)",
        "Drop-off: Try": "Flow 2 of 2, 40 % of the customers, lost: a year's rides",
    },
    "zh-Hans": {
        "Buy": "第 1 个步骤，共 1 个，阶段 During，关键时刻：第一关键时刻：首次直接接触，未解决批注：1",
        "During": "第 2 个阶段，共 3 个，步骤：1，未解决批注：1",
        "流失: Try": "第 2 条流转，共 2 条，占客户的 40 %，损失：a year's rides",
    },
    "zh-Hant": {
        "Buy": "第 1 個步驟，共 1 個，階段 During，關鍵時刻：第一關鍵時刻：首次直接接觸，未解決註解：1",
        "During": "第 2 個階段，共 3 個，步驟：1，未解決註解：1",
        "流失: Try": "第 2 條流轉，共 2 條，占顧客的 40 %，損失：a year's rides",
    },
}


@pytest.mark.parametrize("hands", [everything], indirect=True)
@pytest.mark.parametrize("language", list(PLACES))
def test_everything_says_where_it_stands_and_what_signs_it_has(hands: Hands, language: Language) -> None:
    hands.canvas.reader.language = language
    found = {name: child.text(Description) for name, child in children(hands).items()}
    assert {name: found.get(name) for name in PLACES[language]} == PLACES[language]


@pytest.mark.parametrize("hands", [everything], indirect=True)
def test_marks_of_comments_are_there_one_by_one(hands: Hands) -> None:
    marks = {name: child for name, child in children(hands).items() if child.role() is QAccessible.Role.Button}
    assert list(marks) == [
        "Open comments on “During”: 1",
        "Open comments on “Buy”: 1",
        "Open comments on “Long queue”: 2",
    ]
    mark, card = marks["Open comments on “Long queue”: 2"], children(hands)["Long queue"]
    assert mark.rect().intersects(card.rect())
    middle = mark.rect().center()
    assert interface(hands).childAt(middle.x(), middle.y()) is mark
    assert interface(hands).child(interface(hands).indexOfChild(mark)) is mark
    for name in ("c0", "c1"):
        hands.document.apply(Text("Edit", "Resolve"), change_comment(hands.journey, "queue", name, resolved=True))
    assert not mark.isValid()
    assert mark.text(Name) == ""
    assert "Long queue" in children(hands)


def test_what_is_out_of_sight_is_not_there_unless_it_is_selected(hands: Hands) -> None:
    hands.canvas.zoom_to(4.0)
    hands.canvas.centerOn(0, 0)
    assert "Till" not in children(hands)
    hands.document.select(["till"])
    assert "Till" in children(hands)


def test_children_know_where_they_are(hands: Hands) -> None:
    above = interface(hands)
    for number in range(above.childCount()):
        child = above.child(number)
        assert above.indexOfChild(child) == number
        assert child.parent() is above
        assert child.isValid()


def test_what_is_selected_has_the_focus(hands: Hands) -> None:
    hands.document.select(["till", "queue"])
    found = children(hands)
    assert [name for name, child in found.items() if child.state().selected] == ["Till", "Long queue"]
    assert [name for name, child in found.items() if child.state().focused] == ["Till"]
    assert interface(hands).focusChild().text(Name) == "Till"
    hands.field.setFocus()
    assert not found["Till"].state().focused


def test_what_is_deleted_is_no_longer_valid(hands: Hands) -> None:
    queue = children(hands)["Long queue"]
    hands.document.select(["queue"])
    hands.canvas.actions_of_map.delete_selection()
    assert not queue.isValid()
    assert queue.text(Name) == ""
    assert "Long queue" not in children(hands)


def test_the_focus_follows_the_selection(hands: Hands, heard: list[str]) -> None:
    hands.document.select(["shop"])
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Right)
    assert heard == ["at Shop window", "at Web site", "at Staff"]


def test_an_empty_cell_is_said(hands: Hands, heard: list[str]) -> None:
    hands.document.select(["till"])
    hands.key(Qt.Key.Key_Right)
    assert heard[-1] == "Empty cell, Touchpoint, stage After, step Ride, lane Touchpoints"


def test_what_was_done_is_said(hands: Hands, heard: list[str]) -> None:
    hands.document.select(["shop"])
    heard.clear()
    hands.key(Qt.Key.Key_Down, ALT)
    hands.document.undo()
    hands.document.redo()
    assert heard == ["Move cards", "Undone: Move cards", "Redone: Move cards"]


def test_what_is_done_after_the_same_was_taken_back_is_no_redo(hands: Hands, heard: list[str]) -> None:
    """I move a card, take that back, and move it again."""
    hands.document.select(["shop"])
    hands.key(Qt.Key.Key_Down, ALT)
    hands.document.undo()
    heard.clear()
    hands.key(Qt.Key.Key_Down, ALT)
    assert heard == ["Move cards"]


def test_who_goes_far_in_the_history_hears_what_was_taken_back_or_done_last(hands: Hands, heard: list[str]) -> None:
    hands.document.select(["shop"])
    hands.key(Qt.Key.Key_Down, ALT)
    hands.canvas.actions_of_map.duplicate_selection()
    hands.canvas.actions_of_map.delete_selection()
    heard.clear()
    hands.document.go(0)
    hands.document.go(3)
    assert [each for each in heard if not each.startswith("at ")] == ["Undone: Move cards", "Redone: Delete"]


def test_what_cannot_be_done_is_said(hands: Hands, heard: list[str]) -> None:
    hands.canvas.told.emit(Text("Canvas", "No"))
    assert heard == ["No"]


def test_while_nobody_listens_nothing_is_made(hands: Hands) -> None:
    hands.document.select(["shop"])
    QTest.keyClick(hands.canvas, Qt.Key.Key_Down)
    assert not hands.canvas.reader.children()


def test_interfaces_go_with_their_canvas(qtbot: object) -> None:
    del qtbot
    for _ in range(3):
        hands = Hands(sample())
        hands.document.select(["queue"])
        assert children(hands)
        hands.close()
        gc.collect()
