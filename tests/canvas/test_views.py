"""A view shows a part of the map; what is done in it means the same as on the whole map."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cjm_desktop.canvas.things import THINGS
from cjm_desktop.edits.vocabulary import add_word, change_word, delete_word
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.words import Text, say
from tests.canvas.hands import ALT, Hands, cells, values_of
from tests.canvas.sample import sample

EDIT = Text("Test", "Edit")
Key = Qt.Key


def shown(hands: Hands) -> set[str]:
    """Return the cards that are drawn."""
    sheet = hands.canvas.sheet
    assert sheet is not None
    return {placed.block.card.id for lane in sheet.lanes for placed in lane.block.cards}


def without_ids(journey: JourneyMap) -> list[object]:
    """Return a map without the ids of what was made in it."""
    known = {"shop", "staff", "site", "till", "leaflet", "queue"}

    def anonymous(card: Card) -> Card:
        return card if card.id in known else changed(card, id="new")

    lanes = [
        changed(lane, cards=tuple(map(anonymous, lane.cards))) if isinstance(lane, CardLane) else lane
        for lane in journey.lanes
    ]
    return [changed(journey, lanes=()), *lanes]


def test_a_view_shows_what_it_selects_and_the_map_stays(hands: Hands) -> None:
    before = hands.journey
    hands.canvas.look_at(changed(EVERYTHING, channels=("store",)))
    assert shown(hands) == {"shop"}
    assert hands.journey is before
    assert hands.steps_of_history == 0
    hands.canvas.look_at(EVERYTHING)
    assert len(shown(hands)) == 6


def test_what_a_view_leaves_out_is_not_framed_and_not_deleted(hands: Hands) -> None:
    hands.canvas.actions_of_map.select_all()
    hands.canvas.look_at(changed(EVERYTHING, without_lanes=("pains",)))
    hands.canvas.actions_of_map.delete_selection()
    assert cells(hands.journey, "touch") == {}
    assert cells(hands.journey, "pains") == {"buy": ["queue"]}


def test_all_means_all_that_is_shown(hands: Hands) -> None:
    hands.canvas.look_at(changed(EVERYTHING, without_stages=("before",)))
    hands.canvas.actions_of_map.select_all()
    assert hands.selection == {"till", "queue"}


def write_into(hands: Hands, card: str) -> None:
    hands.canvas.zoom_to(1)
    hands.click(hands.on(card))
    hands.key(Key.Key_Return)
    hands.type("Cash")
    hands.click(hands.nowhere())


def add_a_pain(hands: Hands) -> None:
    hands.click(hands.on("till"))
    hands.canvas.actions_of_map.add(next(each for each in THINGS if each.kind == "pain-point"))
    hands.key(Key.Key_Escape)


def move_by_key(hands: Hands) -> None:
    hands.click(hands.on("till"))
    hands.key(Key.Key_Right, ALT)


def delete(hands: Hands) -> None:
    hands.click(hands.on("queue"))
    hands.canvas.actions_of_map.delete_selection()


DEEDS: dict[str, Callable[[Hands], None]] = {
    "drag a card to another step": lambda hands: hands.drag(hands.on("till"), hands.in_cell("touch", "ride")),
    "drag a card to another lane": lambda hands: hands.drag(hands.on("till"), hands.in_cell("pains", "ride")),
    "drag a stage": lambda hands: hands.drag(hands.on("after"), hands.on("during", across=0.1)),
    "drag a lane": lambda hands: hands.drag(hands.on_name("feel"), hands.on("touch", across=0.02, down=0.2)),
    "write": lambda hands: write_into(hands, "till"),
    "add": add_a_pain,
    "move by key": move_by_key,
    "delete": delete,
}


def done(view: View, deed: Callable[[Hands], None]) -> JourneyMap:
    hands = Hands(sample())
    try:
        hands.canvas.look_at(view)
        hands.canvas.show_all()
        deed(hands)
        return hands.journey
    finally:
        hands.close()


@pytest.mark.parametrize("name", DEEDS)
def test_what_is_done_in_a_part_is_what_is_done_on_the_whole(qtbot: QtBot, name: str) -> None:
    del qtbot  # it makes the application
    whole = done(EVERYTHING, DEEDS[name])
    part = done(changed(EVERYTHING, without_stages=("before",)), DEEDS[name])
    assert whole != sample()
    assert without_ids(part) == without_ids(whole)


def test_a_curve_is_bent_in_a_part_as_on_the_whole(hands: Hands) -> None:
    hands.canvas.look_at(changed(EVERYTHING, without_stages=("before",)))
    hands.canvas.show_all()
    hands.drag(hands.on_point("buy"), hands.on_point("ride"))
    values = values_of(hands.journey)
    assert values["buy"] == pytest.approx(0.75, abs=0.05)
    assert (values["look"], values["try"], values["ride"]) == (0.5, 0.123456, 0.75)


def test_what_the_view_leaves_out_is_told_when_it_is_added(hands: Hands) -> None:
    said: list[str] = []

    def hear(text: Text) -> None:
        said.append(say(text, "en"))

    hands.canvas.told.connect(hear)
    hands.canvas.look_at(changed(EVERYTHING, channels=("store",)))
    hands.click(hands.on("shop"))
    hands.canvas.actions_of_map.add(next(each for each in THINGS if each.kind == "touchpoint"))
    assert len(cells(hands.journey, "touch")["look"]) == 4
    assert "not shown" in said[-1]
    assert hands.editor is None


def test_faint_cards_can_be_worked_on_as_others(hands: Hands) -> None:
    hands.canvas.look_at(changed(EVERYTHING, channels=("store",), highlights=True))
    hands.drag(hands.on("till"), hands.in_cell("touch", "ride"))
    assert cells(hands.journey, "touch")["ride"] == ["till"]
    sheet = hands.canvas.sheet
    assert sheet is not None
    assert "till" in sheet.seen.faint


def test_a_kept_view_follows_its_changes_and_goes_on_when_it_is_deleted(hands: Hands) -> None:
    view = View(id="v", name="Shops", channels=("store",))
    hands.document.apply(EDIT, add_word(hands.journey, view))
    hands.canvas.look_at(view)
    hands.document.apply(EDIT, change_word(hands.journey, "views", "v", channels=("website",)))
    assert shown(hands) == {"site"}
    hands.document.undo()
    assert shown(hands) == {"shop"}
    hands.document.apply(EDIT, delete_word(hands.journey, "views", "v"))
    assert shown(hands) == {"shop"}
    assert hands.canvas.look.name == ""


def test_a_view_shows_nothing_where_nothing_is_left(hands: Hands) -> None:
    stages = tuple(stage.id for stage in hands.journey.stages)
    hands.canvas.look_at(changed(EVERYTHING, without_stages=stages))
    assert shown(hands) == set()
    hands.canvas.look_at(EVERYTHING)
    sheet = hands.canvas.sheet
    assert sheet is not None
    assert areas_of(sheet, frozenset({"till"}))
