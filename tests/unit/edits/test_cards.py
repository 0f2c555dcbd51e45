import time

import pytest
from pydantic import ValidationError

from cjm_desktop.edits.cards import (
    add_card,
    change_card,
    delete_card,
    delete_cards,
    duplicate_card,
    move_card,
    refill_cards,
)
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import NoSuchRecord
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from tests.benchmarks.big_map import big_map
from tests.unit.edits.sample import card, card_lane, edited, numbered, sample


def order(journey: JourneyMap, lane: str = "touch") -> list[str]:
    return [each.id for each in card_lane(journey, lane).cards]


def test_a_card_takes_a_new_text_and_keeps_the_rest() -> None:
    new = edited(lambda journey: change_card(journey, "touch", "site", text="Shop online"), sample())
    assert card(new, "site") == Card(id="site", step="look", text="Shop online", channel="website")
    assert order(new) == ["shop", "site", "staff"]


def test_the_other_lanes_stay_the_same_objects() -> None:
    journey = sample()
    new = change_card(journey, "touch", "site", text="x")
    assert new.lanes[0] is not journey.lanes[0]
    assert new.lanes[1] is journey.lanes[1]
    assert new.stages is journey.stages


def test_the_same_text_keeps_the_map() -> None:
    journey = sample()
    assert change_card(journey, "touch", "shop", text="Shop window\x00") is journey


def test_a_span_given_the_wrong_way_round_is_put_in_order() -> None:
    new = edited(lambda journey: change_card(journey, "pains", "rain", through="look"), sample())
    assert (card(new, "rain").step, card(new, "rain").through) == ("look", "ride")


def test_a_span_turned_round_keeps_the_map() -> None:
    journey = sample()
    assert change_card(journey, "touch", "staff", step="ride", through="try") is journey


def test_a_span_of_one_step_is_none() -> None:
    new = edited(lambda journey: change_card(journey, "touch", "staff", through="try"), sample())
    assert card(new, "staff").through is None


def test_a_card_is_added_before_another_or_as_the_last() -> None:
    new = edited(lambda journey: add_card(journey, "touch", Card(id="ad", step="look"), before="site"), sample())
    assert order(new) == ["shop", "ad", "site", "staff"]
    new = edited(lambda journey: add_card(journey, "touch", Card(id="end", step="look")), new)
    assert order(new) == ["shop", "ad", "site", "staff", "end"]


def test_the_span_of_an_added_card_is_put_in_order() -> None:
    new = edited(lambda journey: add_card(journey, "pains", Card(id="new", step="try", through="look")), sample())
    assert (card(new, "new").step, card(new, "new").through) == ("look", "try")


def test_a_card_moved_within_its_cell_changes_places() -> None:
    def to_front(journey: JourneyMap) -> JourneyMap:
        return move_card(journey, "touch", "site", to_lane="touch", step="look", before="shop")

    assert order(edited(to_front, sample())) == ["site", "shop", "staff"]


@pytest.mark.parametrize("before", [None, "site"])
def test_a_card_put_down_where_it_stood_keeps_the_map(before: str | None) -> None:
    journey = sample()
    assert move_card(journey, "touch", "site", to_lane="touch", step="look", before=before) is journey


def test_a_card_moved_to_another_lane_keeps_the_fields_that_lane_does_not_show() -> None:
    def move(journey: JourneyMap) -> JourneyMap:
        return move_card(journey, "touch", "shop", to_lane="pains", step="ride", before="rain")

    new = edited(move, sample())
    assert order(new) == ["site", "staff"]
    assert order(new, "pains") == ["shop", "rain"]
    assert card(new, "shop") == Card(id="shop", step="ride", text="Shop window", channel="store")


def test_a_moved_span_keeps_its_width_as_far_as_the_map_reaches() -> None:
    left = edited(lambda journey: move_card(journey, "touch", "staff", to_lane="touch", step="look"), sample())
    assert (card(left, "staff").step, card(left, "staff").through) == ("look", "try")
    right = edited(lambda journey: move_card(journey, "touch", "staff", to_lane="touch", step="ride"), left)
    assert (card(right, "staff").step, card(right, "staff").through) == ("ride", None)


def test_a_deleted_card_is_gone() -> None:
    new = edited(lambda journey: delete_card(journey, "touch", "site"), sample())
    assert order(new) == ["shop", "staff"]


def test_cards_are_deleted_together_as_one_by_one() -> None:
    one_by_one = delete_card(delete_card(sample(), "touch", "site"), "touch", "shop")
    new = edited(lambda journey: delete_cards(journey, ["site", "shop", "not there"]), sample())
    assert new == one_by_one
    assert delete_cards(new, ["site"]) == new


def test_ten_thousand_cards_that_actions_name_are_deleted_at_once() -> None:
    journey = big_map(10_000)
    names = [card.id for card in cards_of(journey)]
    actions = tuple(Action(id=f"a{at}", cards=tuple(names[at * 10 : at * 10 + 10])) for at in range(200))
    journey = changed(journey, actions=actions)
    start = time.process_time()
    new = delete_cards(journey, names)
    assert time.process_time() - start < 1.0
    assert [*cards_of(new)] == []
    assert {action.cards for action in new.actions} == {()}
    assert len(new.actions) == 200


def test_a_copy_of_a_card_follows_it() -> None:
    new = edited(lambda journey: duplicate_card(journey, "touch", "shop", numbered()), sample())
    assert order(new) == ["shop", "n1", "site", "staff"]
    assert card(new, "n1") == Card(id="n1", step="look", text="Shop window", channel="store")


@pytest.mark.parametrize(
    ("field", "value"), [("severity", 4), ("severity", True), ("severity", "1"), ("text", 3), ("channel", "a b")]
)
def test_values_a_card_does_not_take_are_refused(field: str, value: object) -> None:
    with pytest.raises(ValidationError):
        change_card(sample(), "touch", "shop", **{field: value})


@pytest.mark.parametrize(("lane", "name"), [("touch", "rain"), ("none", "shop"), ("feel", "shop")])
def test_a_card_that_is_not_there_is_a_mistake(lane: str, name: str) -> None:
    with pytest.raises(NoSuchRecord):
        change_card(sample(), lane, name, text="x")
    with pytest.raises(NoSuchRecord):
        delete_card(sample(), lane, name)


def test_a_place_that_is_not_there_is_a_mistake() -> None:
    journey = sample()
    with pytest.raises(NoSuchRecord):
        move_card(journey, "touch", "shop", to_lane="feel", step="look")
    with pytest.raises(NoSuchRecord):
        move_card(journey, "touch", "shop", to_lane="touch", step="none")
    with pytest.raises(NoSuchRecord):
        move_card(journey, "touch", "shop", to_lane="pains", step="look", before="site")
    with pytest.raises(NoSuchRecord):
        add_card(journey, "touch", Card(id="new", step="look"), before="rain")


@pytest.mark.parametrize("taken", ["shop", "look", "map", "mood"])
def test_a_card_with_an_id_of_the_map_is_refused(taken: str) -> None:
    with pytest.raises(ValueError, match=taken):
        add_card(sample(), "touch", Card(id=taken, step="look"))


def test_a_card_of_a_missing_step_is_refused() -> None:
    with pytest.raises(ValueError, match="none"):
        add_card(sample(), "touch", Card(id="new", step="none"))
    with pytest.raises(ValueError, match="none"):
        add_card(sample(), "touch", Card(id="new", step="look", through="none"))
    with pytest.raises(ValueError, match="none"):
        change_card(sample(), "touch", "shop", step="none")


def test_cards_are_refilled_at_once() -> None:
    journey = refill_cards(
        sample(),
        "touch",
        {"shop": "Window"},
        ((Card(id="a", step="look", text="A"), "site"), (Card(id="z", step="ride"), None)),
    )
    lane = next(lane for lane in journey.lanes if lane.id == "touch")
    assert isinstance(lane, CardLane)
    before = next(each for each in sample().lanes if each.id == "touch")
    assert isinstance(before, CardLane)
    names = [card.id for card in before.cards]
    names.insert(names.index("site"), "a")
    assert [card.id for card in lane.cards] == [*names, "z"]
    assert next(card.text for card in lane.cards if card.id == "shop") == "Window"
    for new, place in (
        (Card(id="shop", step="look"), None),
        (Card(id="b", step="nowhere"), None),
        (Card(id="b", step="look"), "?"),
    ):
        with pytest.raises((ValueError, NoSuchRecord)):
            refill_cards(sample(), "touch", {}, ((new, place),))
