"""Things are merged by dragging one onto another with Shift held; without Shift nothing ever is."""

import pytest
from PySide6.QtCore import QPoint, Qt

from cjm_desktop.edits.comments import add_comment
from cjm_desktop.edits.lanes import add_lane, change_lane
from cjm_desktop.edits.stages import fold_stages
from cjm_desktop.model.comments import Comment
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.words import Text, say
from tests.canvas.hands import LEFT, SHIFT, Hands, cells, lanes_of, steps_of, text_of, values_of

Key = Qt.Key
LABEL = Text("Edit", "Change")


def more_pains(hands: Hands) -> None:
    """Give the map a second lane of pain points, below all others."""
    lane = CardLane(id="more", kind="pain-point", title="More", cards=(Card(id="cold", step="ride", text="Cold"),))
    hands.document.apply(LABEL, add_lane(hands.journey, lane))
    hands.canvas.show_all()


def place(hands: Hands, record: str) -> QPoint:
    return hands.on_name(record) if record in lanes_of(hands.journey) else hands.on(record)


PAIRS = [
    ("after", "before"),
    ("before", "after"),
    ("ride", "look"),
    ("try", "buy"),
    ("more", "pains"),
    ("queue", "till"),
]


@pytest.mark.parametrize(("dragged", "onto"), PAIRS)
def test_with_shift_the_target_is_framed_and_becomes_one_with_what_is_dropped(
    hands: Hands, dragged: str, onto: str
) -> None:
    more_pains(hands)
    start, steps = hands.journey, hands.steps_of_history
    hands.carry(place(hands, dragged), place(hands, onto), held=SHIFT)
    frame = hands.canvas.overlays.onto
    assert frame is not None
    assert frame.contains(hands.canvas.mapToScene(place(hands, onto)))
    assert hands.canvas.overlays.bar is None, "it lands on that, not beside it"
    assert not hands.canvas.overlays.says_copy
    hands.release(place(hands, onto), held=SHIFT)
    assert hands.canvas.overlays.onto is None
    assert hands.is_at_rest
    assert hands.steps_of_history == steps + 1
    assert len(hands.selection & {dragged, onto}) == 1
    label = hands.document.undo_label
    assert label is not None
    assert say(label, "en").startswith("Merge")
    hands.document.undo()
    assert hands.journey is start


@pytest.mark.parametrize(("dragged", "onto"), PAIRS)
def test_without_shift_nothing_is_merged_and_the_key_decides_until_the_end(
    hands: Hands, dragged: str, onto: str
) -> None:
    more_pains(hands)
    hands.carry(place(hands, dragged), place(hands, onto))
    assert hands.canvas.overlays.onto is None
    hands.key_down(Key.Key_Shift)
    assert hands.canvas.overlays.onto is not None
    hands.key_up(Key.Key_Shift)
    assert hands.canvas.overlays.onto is None
    hands.release(place(hands, onto))
    stages = steps_of(hands.journey)
    assert sorted(step for steps in stages.values() for step in steps) == ["buy", "look", "ride", "try"]
    assert {"touch", "pains", "feel", "more"} == set(lanes_of(hands.journey))


@pytest.mark.parametrize(("dragged", "onto"), PAIRS)
def test_esc_takes_a_merging_drag_back(hands: Hands, dragged: str, onto: str) -> None:
    more_pains(hands)
    start, steps = hands.journey, hands.steps_of_history
    hands.carry(place(hands, dragged), place(hands, onto), held=SHIFT)
    hands.key(Key.Key_Escape)
    assert hands.canvas.overlays.onto is None
    assert hands.is_at_rest
    hands.release(place(hands, onto), held=SHIFT)
    assert hands.journey is start
    assert hands.steps_of_history == steps


def test_a_stage_is_merged_at_the_place_of_its_target_in_reading_order(hands: Hands) -> None:
    hands.drag(hands.on("after"), hands.on("before"), held=SHIFT)
    assert steps_of(hands.journey) == {"before": ["look", "try", "ride"], "during": ["buy"]}
    hands.document.undo()
    hands.drag(hands.on("before"), hands.on("after"), held=SHIFT)
    assert steps_of(hands.journey) == {"during": ["buy"], "before": ["look", "try", "ride"]}


def test_steps_of_two_stages_become_one_where_it_was_dropped_with_points_and_flows(hands: Hands) -> None:
    hands.drag(hands.on("ride"), hands.on("look"), held=SHIFT)
    assert steps_of(hands.journey) == {"before": ["look", "try"], "during": ["buy"]}
    assert values_of(hands.journey)["look"] == pytest.approx(0.625)
    (flow,) = hands.journey.flows
    assert (flow.from_, flow.to) == ("look", "look")


def test_lanes_of_two_kinds_are_not_merged(hands: Hands) -> None:
    hands.carry(hands.on_name("touch"), hands.on_name("pains"), held=SHIFT)
    assert hands.canvas.overlays.onto is None
    assert hands.canvas.overlays.bar is not None


def test_selected_cards_go_onto_another_with_their_comments(hands: Hands) -> None:
    told: list[str] = []

    def hear(text: Text) -> None:
        told.append(say(text, "en"))

    hands.canvas.told.connect(hear)
    start = add_comment(hands.journey, "shop", Comment(id="k1", text="Why?"))
    hands.document.apply(LABEL, start)
    hands.document.select(["shop", "site"])
    hands.carry(hands.on("shop"), hands.on("queue"))
    hands.move(hands.on("queue"), LEFT, SHIFT)
    hands.release(hands.on("queue"), held=SHIFT)
    assert text_of(hands.journey, "queue") == "Long queue\nShop window\nWeb site"
    assert cells(hands.journey, "touch")["look"] == ["leaflet"]
    assert hands.selection == {"queue"}
    assert len(told) == 2
    assert told[0].startswith("Let go")
    assert "channel" in told[1], "they had two"
    lane = next(each for each in hands.journey.lanes if each.id == "pains")
    assert isinstance(lane, CardLane)
    assert [comment.id for comment in lane.cards[0].comments] == ["k1"]


def test_a_locked_lane_keeps_its_cards_apart(hands: Hands) -> None:
    hands.document.apply(LABEL, change_lane(hands.journey, "pains", locked=True))
    start = hands.journey
    hands.drag(hands.on("till"), hands.on("queue"), held=SHIFT)
    assert hands.journey is start


def test_cards_are_merged_by_command_too(hands: Hands) -> None:
    hands.document.select(["shop"])
    hands.canvas.actions_of_map.structure.merge()
    assert text_of(hands.journey, "shop") == "Shop window\nWeb site"
    hands.document.select(["staff"])
    assert hands.canvas.actions_of_map.structure.merged is None, "it stands alone in its cell"


def test_a_step_is_not_merged_into_a_folded_stage_unseen(hands: Hands) -> None:
    hands.document.apply(LABEL, fold_stages(hands.journey, ["during"], folded=True))
    hands.document.select(["try"])
    assert hands.canvas.actions_of_map.structure.merged is None
    hands.carry(hands.on("try"), hands.on("during", down=0.2), held=SHIFT)
    assert hands.canvas.overlays.onto is None
