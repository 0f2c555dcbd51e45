"""The frame of the map by command: putting in before and after, splitting, merging, selecting whole parts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from cjm_desktop.canvas.choosing import Choosing
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.words import Text, say
from tests.canvas.hands import CTRL, Hands, cells, lanes_of, steps_of, text_of, values_of

Key = Qt.Key
LABEL = Text("Edit", "Change")


@pytest.mark.parametrize(("after", "place"), [(False, 0), (True, 1)])
def test_a_stage_is_put_before_or_after_another_and_written_in(hands: Hands, after: bool, place: int) -> None:
    hands.canvas.zoom_to(1.0)
    hands.document.select(["before"])
    hands.canvas.actions_of_map.structure.insert(after=after)
    hands.type("New")
    hands.key(Key.Key_Return)
    assert hands.journey.stages[place].title == "New"
    assert hands.steps_of_history == 2
    hands.document.undo()
    hands.document.undo()
    assert list(steps_of(hands.journey)) == ["before", "during", "after"]


@pytest.mark.parametrize(("step", "after", "place"), [("look", False, 0), ("look", True, 1), ("try", True, 2)])
def test_a_step_is_put_beside_another_in_its_stage(hands: Hands, step: str, after: bool, place: int) -> None:
    hands.document.select([step])
    hands.canvas.actions_of_map.structure.insert(after=after)
    (new,) = hands.selection
    assert steps_of(hands.journey)["before"].index(new) == place


@pytest.mark.parametrize(("lane", "after", "place"), [("touch", False, 0), ("pains", True, 2), ("feel", True, 3)])
def test_a_lane_of_the_same_kind_is_put_beside_another(hands: Hands, lane: str, after: bool, place: int) -> None:
    hands.document.select([lane])
    hands.canvas.actions_of_map.structure.insert(after=after)
    (new,) = hands.selection
    kinds = {each.id: each.kind for each in hands.journey.lanes}
    assert (lanes_of(hands.journey).index(new), kinds[new]) == (place, kinds[lane])


@pytest.mark.parametrize(("after", "place"), [(False, 1), (True, 2)])
def test_a_card_is_put_beside_another_in_its_cell(hands: Hands, after: bool, place: int) -> None:
    hands.document.select(["site"])
    hands.canvas.actions_of_map.structure.insert(after=after)
    (new,) = hands.selection
    assert cells(hands.journey, "touch")["look"].index(new) == place


def test_nothing_is_put_beside_several_or_a_flow(hands: Hands) -> None:
    for names in (["before", "after"], ["again"], []):
        hands.document.select(names)
        assert not hands.canvas.actions_of_map.structure.can_insert
        hands.canvas.actions_of_map.structure.insert(after=True)
    assert hands.steps_of_history == 0


@pytest.mark.parametrize("where", ["step", "card", "cell"])
def test_a_new_stage_begins_where_one_is(hands: Hands, where: str) -> None:
    hands.canvas.zoom_to(1.0)
    if where == "cell":
        hands.click(hands.in_cell("pains", "try"))
    else:
        hands.document.select(["try" if where == "step" else "staff"])
    hands.canvas.actions_of_map.structure.split()
    hands.type("Trying")
    hands.key(Key.Key_Return)
    assert [(stage.title, len(stage.steps)) for stage in hands.journey.stages] == [
        ("Before", 1),
        ("Trying", 1),
        ("During", 1),
        ("After", 1),
    ]
    hands.document.undo()
    hands.document.undo()
    assert steps_of(hands.journey)["before"] == ["look", "try"]


def test_no_stage_begins_where_one_begins_already(hands: Hands) -> None:
    for name in ("look", "shop", "before", "again"):
        hands.document.select([name])
        assert hands.canvas.actions_of_map.structure.splits_at is None
        hands.canvas.actions_of_map.structure.split()
    assert hands.steps_of_history == 0


def test_selected_steps_become_one_and_what_met_is_told(hands: Hands) -> None:
    told: list[str] = []

    def hear(text: Text) -> None:
        told.append(say(text, "en"))

    hands.canvas.told.connect(hear)
    hands.document.select(["look", "buy"])
    hands.canvas.actions_of_map.structure.merge()
    assert steps_of(hands.journey) == {"before": ["look", "try"], "after": ["ride"]}
    assert cells(hands.journey, "touch")["look"] == ["shop", "site", "leaflet", "till"]
    assert values_of(hands.journey)["look"] == 0.0
    assert hands.selection == {"look"}
    assert len(told) == 1
    assert "mean" in told[0]
    hands.document.undo()
    assert steps_of(hands.journey)["during"] == ["buy"]
    assert hands.steps_of_history == 2


@pytest.mark.parametrize(
    ("selected", "stages"),
    [
        (["before"], {"before": ["look", "try", "buy"], "after": ["ride"]}),
        (["before", "after"], {"before": ["look", "try", "ride"], "during": ["buy"]}),
        (["after"], {"before": ["look", "try"], "during": ["buy"], "after": ["ride"]}),
        (["before", "look"], {"before": ["look", "try"], "during": ["buy"], "after": ["ride"]}),
    ],
)
def test_a_stage_alone_is_merged_with_the_next_one(
    hands: Hands, selected: list[str], stages: dict[str, list[str]]
) -> None:
    hands.document.select(selected)
    hands.canvas.actions_of_map.structure.merge()
    assert steps_of(hands.journey) == stages


def test_lanes_of_a_kind_become_one_and_others_do_not(hands: Hands) -> None:
    hands.document.select(["touch"])
    assert hands.canvas.actions_of_map.structure.merged is None
    hands.document.apply(LABEL, change_lane(hands.journey, "pains", kind="touchpoint"))
    hands.canvas.actions_of_map.structure.merge()
    assert lanes_of(hands.journey) == ["touch", "feel"]
    assert cells(hands.journey, "touch")["buy"] == ["till", "queue"]
    assert text_of(hands.journey, "queue") == "Long queue"


def test_a_locked_lane_keeps_its_steps_apart(hands: Hands) -> None:
    hands.document.apply(LABEL, change_lane(hands.journey, "feel", locked=True))
    start = hands.journey
    hands.document.select(["look", "try"])
    hands.canvas.actions_of_map.structure.merge()
    assert hands.journey is start
    assert hands.selection == {"look", "try"}


@pytest.mark.parametrize(
    ("before", "choose", "after"),
    [
        (["staff"], Choosing.select_lanes, {"shop", "staff", "site", "till", "leaflet"}),
        (["pains"], Choosing.select_lanes, {"queue"}),
        (["feel"], Choosing.select_lanes, {"mood@look", "mood@try", "mood@buy", "mood@ride"}),
        (["till"], Choosing.select_steps, {"till", "queue"}),
        (["look"], Choosing.select_steps, {"shop", "site", "leaflet"}),
        (["ride"], Choosing.select_steps, {"ride"}),
        (["staff"], Choosing.select_stages, {"shop", "site", "leaflet", "staff"}),
        (["during"], Choosing.select_stages, {"till", "queue"}),
        (["queue"], Choosing.select_kind, {"queue"}),
        (["till"], Choosing.select_kind, {"shop", "staff", "site", "till", "leaflet"}),
        (["look"], Choosing.select_kind, {"look", "try", "buy", "ride"}),
        (["after"], Choosing.select_kind, {"before", "during", "after"}),
        (["feel"], Choosing.select_kind, {"feel"}),
        (["mood@buy"], Choosing.select_kind, {"mood@look", "mood@try", "mood@buy", "mood@ride"}),
        (["again"], Choosing.select_kind, {"again"}),
        (["staff", "queue"], Choosing.invert, {"shop", "site", "till", "leaflet"}),
        ([], Choosing.invert, {"shop", "staff", "site", "till", "leaflet", "queue"}),
        ([], Choosing.select_lanes, set[str]()),
    ],
)
def test_whole_parts_are_selected(
    hands: Hands, before: list[str], choose: Callable[[Choosing], None], after: set[str]
) -> None:
    hands.document.select(before)
    choose(hands.canvas.actions_of_map.choosing)
    assert hands.selection == after
    assert hands.steps_of_history == 0


def test_the_cards_around_a_chosen_cell_are_selected(hands: Hands) -> None:
    hands.click(hands.in_cell("pains", "try"))
    hands.canvas.actions_of_map.choosing.select_steps()
    assert hands.selection == {"staff"}


def test_ctrl_click_takes_in_and_out_as_shift_does(hands: Hands) -> None:
    hands.click(hands.on("shop"))
    hands.click(hands.on("till"), CTRL)
    assert hands.selection == {"shop", "till"}
    hands.click(hands.on("shop"), CTRL)
    assert hands.selection == {"till"}
