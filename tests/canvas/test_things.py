"""Things from the card shelf: carried onto the map, or added at the selection."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from cjm_desktop.canvas.things import THINGS, Thing
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.lookup import find_step, ids_of
from cjm_desktop.words import Text, say
from tests.canvas.hands import CTRL, Hands, cells, focus_widget, lanes_of, steps_of, text_of, until

Key = Qt.Key
NAMES = [f"{thing.sort}-{thing.kind}" for thing in THINGS]


def thing(sort: str, kind: str | None = None) -> Thing:
    return next(each for each in THINGS if each.sort == sort and kind in (None, each.kind))


def carry(hands: Hands, what: Thing, place: QPoint) -> None:
    """Carry a thing from the shelf, left of the canvas, to a place of the viewport."""
    viewport = hands.canvas.viewport()
    start = QPoint(-60, 200)
    for part in range(6):
        hands.canvas.mouse.carry_thing(what, viewport.mapToGlobal(start + (place - start) * part / 5))


def drop(hands: Hands, what: Thing, place: QPoint) -> str:
    """Drop a thing; return the id of what was made."""
    before = set(ids_of(hands.journey))
    carry(hands, what, place)
    hands.canvas.mouse.drop_thing()
    assert len(hands.selection) == 1
    made = next(iter(hands.selection))
    assert made not in before
    return made


def test_a_card_goes_where_it_is_dropped_in_a_lane_of_its_kind(hands: Hands) -> None:
    made = drop(hands, thing("card", "touchpoint"), hands.on("site", down=0.1))
    assert cells(hands.journey, "touch")["look"] == ["shop", made, "site", "leaflet"]
    assert hands.steps_of_history == 1
    assert hands.editor is not None, "it is written in at once"
    hands.type("Stand")
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, made) == "Stand"
    assert hands.is_at_rest


def test_a_card_dropped_in_a_lane_of_another_kind_goes_to_its_own(hands: Hands) -> None:
    made = drop(hands, thing("card", "pain-point"), hands.in_cell("touch", "ride"))
    assert cells(hands.journey, "pains")["ride"] == [made]


def test_a_card_without_a_lane_of_its_kind_brings_one(hands: Hands) -> None:
    made = drop(hands, thing("card", "opportunity"), hands.in_cell("touch", "ride"))
    assert len(lanes_of(hands.journey)) == 4
    lane = hands.journey.lanes[1]
    assert isinstance(lane, CardLane)
    assert (lane.kind, [(card.id, card.step) for card in lane.cards]) == ("opportunity", [(made, "ride")])
    hands.canvas.finish_writing()
    hands.document.undo()
    assert lanes_of(hands.journey) == ["touch", "pains", "feel"]


def test_stages_steps_and_lanes_go_into_the_gap_that_is_shown(hands: Hands) -> None:
    made = drop(hands, thing("stage"), hands.on("during", 0.1))
    assert list(steps_of(hands.journey)) == ["before", made, "during", "after"]
    made = drop(hands, thing("step"), hands.on("try", 0.1))
    assert steps_of(hands.journey)["before"] == ["look", made, "try"]
    made = drop(hands, thing("lane", "free"), hands.on_name("pains") - QPoint(0, 10))
    assert lanes_of(hands.journey) == ["touch", made, "pains", "feel"]
    made = drop(hands, thing("lane", "emotion"), hands.on_name("touch") - QPoint(0, 30))
    first = hands.journey.lanes[0]
    assert isinstance(first, EmotionLane)
    assert (first.id, len(first.curves[0].points)) == (made, 6)


def test_a_step_behind_the_last_one_belongs_to_the_last_stage(hands: Hands) -> None:
    made = drop(hands, thing("step"), hands.on("ride", 0.9))
    assert steps_of(hands.journey)["after"] == ["ride", made]


def test_a_flow_leaves_from_the_step_below_the_pointer(hands: Hands) -> None:
    made = drop(hands, thing("flow", "return"), hands.in_cell("touch", "buy"))
    flow = hands.journey.flows[-1]
    assert (flow.id, flow.from_, flow.to) == (made, "buy", "try")
    made = drop(hands, thing("flow", "drop-off"), hands.in_cell("touch", "ride"))
    flow = hands.journey.flows[-1]
    assert (flow.id, flow.from_, flow.to) == (made, "ride", None)


@pytest.mark.parametrize("what", THINGS, ids=NAMES)
def test_esc_or_the_shelf_takes_a_thing_back(hands: Hands, what: Thing) -> None:
    before = hands.journey
    hands.click(hands.on("shop"))
    carry(hands, what, hands.in_cell("touch", "buy"))
    assert hands.canvas.overlays.is_carrying
    assert hands.canvas.overlays.bar is not None
    hands.canvas.mouse.cancel()
    assert hands.is_at_rest
    carry(hands, what, hands.in_cell("touch", "buy"))
    hands.key(Key.Key_Escape)
    assert hands.is_at_rest
    hands.canvas.mouse.drop_thing()
    assert hands.journey is before
    assert hands.selection == {"shop"}
    assert hands.document.undo_label is None


@pytest.mark.parametrize("what", THINGS, ids=NAMES)
def test_a_thing_that_is_dropped_on_the_shelf_again_goes_back(hands: Hands, what: Thing) -> None:
    """At a large zoom the sheet reaches below the shelf; what is not seen is not meant."""
    before = hands.journey
    hands.canvas.zoom_to(3.0)
    hands.canvas.centerOn(hands.canvas.mapToScene(hands.on("queue")))
    carry(hands, what, QPoint(300, 300))
    viewport = hands.canvas.viewport()
    hands.canvas.mouse.carry_thing(what, viewport.mapToGlobal(QPoint(-40, 300)))
    hands.canvas.mouse.drop_thing()
    assert hands.journey is before
    assert hands.is_at_rest


def test_a_thing_above_the_shelf_does_not_scroll_the_map(hands: Hands) -> None:
    hands.canvas.zoom_to(3.0)
    viewport = hands.canvas.viewport()
    start = hands.at(0, 0)
    hands.canvas.mouse.carry_thing(thing("stage"), viewport.mapToGlobal(QPoint(-50, 300)))
    for _ in range(60):
        QApplication.processEvents()
    assert hands.at(0, 0) == start
    hands.canvas.mouse.carry_thing(thing("stage"), viewport.mapToGlobal(QPoint(viewport.width() - 3, 300)))
    until(lambda: hands.at(0, 0).x() < start.x() - 50)
    hands.canvas.mouse.cancel()


def test_a_thing_dropped_beside_the_sheet_goes_back(hands: Hands) -> None:
    before = hands.journey
    carry(hands, thing("stage"), hands.nowhere() - QPoint(5, 0))
    hands.canvas.mouse.drop_thing()
    assert hands.journey is before


def test_a_thing_that_is_taken_up_while_writing_keeps_the_text(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on("queue"))
    hands.key(Qt.Key.Key_Return)
    hands.type("kept")
    made = drop(hands, thing("step"), hands.on("try", 0.1))
    assert text_of(hands.journey, "queue") == "kept"
    assert find_step(hands.journey, made) is not None


@pytest.mark.parametrize("at", ["nothing", "shop", "look", "during", "feel", "again", "cell", "everything"])
def test_every_thing_is_added_at_any_selection(hands: Hands, at: str) -> None:
    before = hands.journey
    names = set(ids_of(before))
    for number, what in enumerate(THINGS):
        hands.document.select(())
        if at == "cell":
            hands.click(hands.in_cell("pains", "try"))
        elif at == "everything":
            hands.canvas.actions_of_map.select_all()
        elif at != "nothing":
            hands.document.select([at])
        hands.canvas.actions_of_map.add(what)
        made = next(iter(hands.selection))
        assert len(hands.selection) == 1
        assert made not in names
        assert names < set(ids_of(hands.journey))
        hands.canvas.finish_writing()
        assert hands.steps_of_history == 2 * number + 1
        hands.document.undo()
        assert hands.journey is before


def test_added_things_stand_after_what_is_selected(hands: Hands) -> None:
    hands.document.select(["before"])
    hands.canvas.actions_of_map.add(thing("stage"))
    assert list(steps_of(hands.journey))[1] in hands.selection
    hands.document.select(["look"])
    hands.canvas.actions_of_map.add(thing("step"))
    assert steps_of(hands.journey)["before"][1] in hands.selection
    hands.document.select(["touch"])
    hands.canvas.actions_of_map.add(thing("lane"))
    assert lanes_of(hands.journey)[1] in hands.selection
    hands.document.select(["staff"])
    hands.canvas.actions_of_map.add(thing("card", "touchpoint"))
    assert cells(hands.journey, "touch")["try"][1] in hands.selection


def emptied(hands: Hands) -> list[Text]:
    """Leave nothing on the map; return what is said from then on."""
    hands.document.select(["before", "during", "after", "touch", "pains", "feel"])
    hands.canvas.actions_of_map.delete_selection()
    said: list[Text] = []
    hands.canvas.told.connect(said.append)
    return said


@pytest.mark.parametrize("what", THINGS, ids=NAMES)
@pytest.mark.parametrize("carried", [True, False])
def test_an_empty_map_takes_every_thing_or_says_what_it_needs(hands: Hands, what: Thing, *, carried: bool) -> None:
    """A flow needs a step to leave from. A card brings all it stands in, as one step of the history."""
    said = emptied(hands)
    before = hands.journey
    if carried:
        carry(hands, what, hands.at(250, 100))
        hands.canvas.mouse.drop_thing()
    else:
        hands.canvas.actions_of_map.add(what)
    hands.canvas.finish_writing()
    assert hands.is_at_rest
    if what.sort == "flow":
        assert hands.journey is before
        assert [say(text, "en") for text in said] == [
            "A flow leaves from a step, and there is none yet. Add a step first."
        ]
        return
    if what.sort == "card":
        stage, lane = hands.journey.stages[0], hands.journey.lanes[0]
        assert isinstance(lane, CardLane)
        assert (lane.kind, [card.step for card in lane.cards]) == (what.kind, [stage.steps[0].id])
    assert hands.selection
    hands.document.undo()
    assert hands.journey is before
    assert said == []


def test_who_adds_from_the_shelf_writes_on_the_sheet(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.document.select(["staff"])
    hands.field.setFocus()
    hands.canvas.actions_of_map.add(thing("card", "touchpoint"))
    assert focus_widget() is hands.canvas
    hands.type("Hand")
    hands.key(Key.Key_Return, CTRL)
    assert hands.field.text() == ""
    assert "Hand" in [text_of(hands.journey, card) for card in cells(hands.journey, "touch")["try"]]
