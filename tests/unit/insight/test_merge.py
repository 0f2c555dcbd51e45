"""What becomes of two copies: examples."""

import time

import pytest

from cjm_desktop.edits.cards import add_card, change_card, delete_card, move_card
from cjm_desktop.edits.curves import set_point
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.edits.lanes import delete_lane
from cjm_desktop.edits.personas import change_persona, change_traits, delete_persona
from cjm_desktop.edits.stages import add_stage, change_stage, delete_stage, move_stage
from cjm_desktop.edits.steps import delete_step
from cjm_desktop.edits.workshop import clear_votes, give_votes
from cjm_desktop.insight.merge import merged, settled
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import Dataset, Feed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import find_card
from cjm_desktop.model.records import JourneyMap, Stage, Step, Trait
from cjm_desktop.model.references import cards_of
from cjm_desktop.model.revisions import revisions_of, with_revision, with_revisions
from cjm_desktop.words import Fault
from tests.benchmarks.big_map import big_map
from tests.unit.edits.sample import card, curve, points, sample, steps
from tests.unit.insight.merging import joined, read_again


def test_the_example_of_two_consultants() -> None:
    """One renames a stage, moves and edits cards, deletes one and adds one; the other puts stages in order as well."""
    base = sample()
    mine = change_stage(base, "before", title="Beforehand")
    mine = move_card(mine, "touch", "staff", to_lane="touch", step="look")
    mine = change_card(mine, "touch", "shop", text="Window of the shop")
    mine = delete_card(mine, "pains", "rain")
    mine = add_card(mine, "pains", Card(id="mine", step="try", text="Too small"))
    theirs = move_stage(add_stage(base, Stage(id="later", steps=(Step(id="sell"),))), "after", "before")
    theirs = change_card(theirs, "touch", "shop", text="Shop in the village", owner="Bob")
    theirs = change_card(theirs, "pains", "rain", severity=3)
    theirs = add_card(theirs, "pains", Card(id="theirs", step="sell", text="No buyer"))
    done = joined(base, mine, theirs)
    assert [conflict.key for conflict in done.conflicts] == [("rain", ""), ("shop", "text")]
    assert steps(done.journey) == [["ride"], ["look", "try"], ["sell"]]
    assert {each.id for each in cards_of(done.journey)} == {"shop", "site", "staff", "rain", "mine", "theirs"}
    assert done.journey.stages[1].title == "Beforehand"
    assert card(done.journey, "staff").step == "look"
    assert (card(done.journey, "shop").text, card(done.journey, "shop").owner) == ("Window of the shop", "Bob")
    assert card(done.journey, "rain").severity == 3
    theirs_instead = settled(done, {("shop", "text"): "theirs"})
    assert card(theirs_instead, "shop").text == "Shop in the village"
    both = settled(done, {("shop", "text"): "both", ("rain", ""): "mine"})
    assert card(both, "shop").text == "Window of the shop\nShop in the village"
    assert find_card(both, "rain") is None


def test_a_card_in_a_step_that_the_other_deleted_brings_the_step_back() -> None:
    base = sample()
    mine = delete_step(base, "look")
    theirs = add_card(base, "pains", Card(id="new", step="look", text="Dark"))
    done = joined(base, mine, theirs)
    assert [conflict.key for conflict in done.conflicts] == [("look", "")]
    assert steps(done.journey) == [["look", "try"], ["ride"]]
    assert {each.id for each in cards_of(done.journey)} == {"shop", "site", "staff", "rain", "new"}
    assert points(done.journey) == ["look", "ride"]
    without = settled(done, {("look", ""): "mine"})
    assert without == mine


def test_a_card_that_was_moved_into_a_step_that_it_only_spanned_to_brings_that_back() -> None:
    base = sample()
    mine = delete_step(base, "ride")
    theirs = move_card(base, "touch", "staff", to_lane="touch", step="ride")
    assert (card(mine, "staff").step, card(theirs, "staff").step) == ("try", "ride")
    done = joined(base, mine, theirs)
    assert [conflict.key for conflict in done.conflicts] == [("after", "")]
    assert card(done.journey, "staff").step == "ride"
    given_up = settled(done, {("after", ""): "mine"})
    assert steps(given_up) == [["look", "try"]]
    assert card(given_up, "staff").step == "try"


def test_a_deleted_stage_whose_card_was_edited_is_there_with_all_its_steps() -> None:
    base = sample()
    mine = delete_stage(base, "before")
    theirs = change_card(base, "touch", "site", text="Home page")
    done = joined(base, mine, theirs)
    assert [conflict.key for conflict in done.conflicts] == [("before", "")]
    assert done.journey == theirs
    assert settled(done, {("before", ""): "mine"}) == mine
    assert settled(done, {("before", ""): "theirs"}) == theirs


def test_what_nobody_edited_goes() -> None:
    base = sample()
    mine, theirs = delete_lane(base, "pains"), delete_step(base, "try")
    done = joined(base, mine, theirs)
    assert done.conflicts == ()
    assert steps(done.journey) == [["look"], ["ride"]]
    assert [lane.id for lane in done.journey.lanes] == ["touch", "feel"]


def test_a_card_that_is_moved_into_a_step_that_is_given_up_stays_where_it_was() -> None:
    base = sample()
    mine = delete_step(base, "look")
    theirs = move_card(base, "pains", "rain", to_lane="pains", step="look")
    done = joined(base, mine, theirs)
    assert card(done.journey, "rain").step == "look"
    assert settled(done, {("look", ""): "mine"}) == mine


def test_a_persona_whom_something_new_names_is_not_deleted() -> None:
    base = sample()
    mine = delete_persona(base, "bob")
    theirs = change_card(base, "pains", "rain", personas=("bob",))
    done = joined(base, mine, theirs)
    assert [conflict.key for conflict in done.conflicts] == [("bob", "")]
    assert card(done.journey, "rain").personas == ("bob",)
    given_up = settled(done, {("bob", ""): "mine"})
    assert [persona.id for persona in given_up.personas] == ["ann"]
    assert card(given_up, "rain").personas == ()


def test_stages_from_which_both_took_a_step_are_gone_or_get_one() -> None:
    base = sample()
    mine, theirs = delete_step(base, "look"), delete_step(base, "try")
    assert steps(joined(base, mine, theirs).journey) == [["ride"]]
    kept = joined(base, change_stage(mine, "before", title="Earlier"), theirs)
    assert steps(kept.journey) == [["fresh1"], ["ride"]]
    assert [text.english for text in kept.mended] == ["The stage “{stage}” had no step left and got a new one."]


def test_a_card_that_both_moved_stays_where_mine_has_it() -> None:
    base = sample()
    mine = move_card(base, "touch", "site", to_lane="pains", step="ride")
    theirs = move_card(base, "touch", "site", to_lane="touch", step="try")
    done = joined(base, mine, theirs)
    assert [conflict.key for conflict in done.conflicts] == [("site", "step")]
    lane = find_card(done.journey, "site")
    assert lane is not None
    assert lane.id == "pains"
    assert card(settled(done, {("site", "step"): "theirs"}), "site").step == "try"


def test_a_figure_goes_with_what_it_rests_on() -> None:
    base = set_point(sample(), "feel", "mood", "look", value=0.5, source="May", count=30)
    mine = set_point(base, "feel", "mood", "look", value=0.75, count=40)
    theirs = set_point(base, "feel", "mood", "look", source="June", text="Good")
    done = joined(base, mine, theirs)
    (conflict,) = done.conflicts
    assert conflict.fields == ("value", "low", "high", "assumed", "source", "count")
    point = curve(done.journey).points[0]
    assert (point.value, point.source, point.count, point.text) == (0.75, "May", 40, "Good")


def test_lists_take_what_each_side_added_and_lose_what_one_took_out() -> None:
    base = change_card(sample(), "pains", "rain", tags=("a", "b", "c"))
    mine = change_card(base, "pains", "rain", tags=("a", "c", "mine"))
    theirs = change_card(base, "pains", "rain", tags=("theirs", "a", "b", "c", "more"))
    assert card(joined(base, mine, theirs).journey, "rain").tags == ("theirs", "a", "c", "mine", "more")


def test_two_who_add_at_one_place_stand_one_after_the_other() -> None:
    base = sample()
    mine = add_stage(base, Stage(id="m", steps=(Step(id="m1"),)), "after")
    theirs = add_stage(base, Stage(id="t", steps=(Step(id="t1"),)), "after")
    assert [stage.id for stage in joined(base, mine, theirs).journey.stages] == ["before", "m", "t", "after"]


def test_what_others_keep_in_the_map_is_merged_key_by_key() -> None:
    base, mine, theirs = (
        JourneyMap.model_validate({**sample().model_dump(by_alias=True), **other})
        for other in ({"x-a": 1, "x-b": 1, "x-c": 1}, {"x-a": 2, "x-b": 1, "x-d": 4}, {"x-a": 3, "x-c": 1, "x-e": 5})
    )
    done = joined(base, mine, theirs)
    assert done.journey.model_extra == {"x-a": 2, "x-d": 4, "x-e": 5}
    assert [conflict.key for conflict in done.conflicts] == [("", "x-a")]
    other = settled(done, {("", "x-a"): "theirs"})
    assert other.model_extra == {"x-a": 3, "x-d": 4, "x-e": 5}


def test_without_a_common_state_every_difference_is_a_conflict() -> None:
    mine = change_card(sample(), "pains", "rain", tags=("a",), severity=3)
    theirs = change_journey(
        change_card(delete_card(sample(), "touch", "site"), "pains", "rain", tags=("b",)), title="T"
    )
    done = joined(None, mine, theirs)
    assert [conflict.key for conflict in done.conflicts] == [("", "title"), ("rain", "severity"), ("rain", "tags")]
    assert find_card(done.journey, "site") is not None
    both = settled(done, {("rain", "tags"): "both", ("", "title"): "both", ("rain", "severity"): "both"})
    assert (card(both, "rain").tags, card(both, "rain").severity) == (("a", "b"), 3)
    assert both.title == "Buying a bicycle / T"


def test_what_was_merged_goes_back_to_the_states_of_both() -> None:
    base = with_revisions(sample(), ("b2", "b1"))
    mine, theirs = with_revision(with_revision(base, "m1"), "m2"), with_revision(base, "t1")
    assert revisions_of(joined(base, mine, base).journey) == ("m2", "m1", "b2", "b1")
    assert revisions_of(joined(base, base, mine).journey) == ("m2", "m1", "b2", "b1")
    assert revisions_of(joined(base, mine, theirs).journey) == ("m2", "t1", "m1", "b2", "b1")
    assert revisions_of(joined(None, base, theirs).journey) == ("t1", "b2", "b1")


def test_maps_that_are_not_one_are_not_merged() -> None:
    other = changed(sample(), id="other", title="Selling")
    for base in (None, sample(), other):
        with pytest.raises(Fault, match="not copies of one map"):
            merged(base, sample(), other)
    with pytest.raises(Fault, match="not copies of one map"):
        merged(other, sample(), sample())


def test_what_did_not_change_is_not_copied() -> None:
    base = sample()
    mine, theirs = change_card(base, "touch", "site", text="Mine"), change_card(base, "pains", "rain", text="Theirs")
    done = joined(base, mine, theirs).journey
    assert done.lanes == (mine.lanes[0], theirs.lanes[1], base.lanes[2])
    assert all(
        one is other for one, other in zip(done.lanes, (mine.lanes[0], theirs.lanes[1], base.lanes[2]), strict=True)
    )


@pytest.mark.parametrize("again", [False, True], ids=["shared", "read"])
def test_ten_thousand_cards_are_merged_at_once(*, again: bool) -> None:
    base = big_map(10_000)
    here, there = (lane for lane in base.lanes[3:5] if isinstance(lane, CardLane))
    mine = change_card(delete_card(base, here.id, here.cards[7].id), here.id, here.cards[100].id, owner="Ann")
    theirs = delete_step(change_card(base, there.id, there.cards[100].id, owner="Bob"), base.stages[2].steps[1].id)
    if again:
        base, mine, theirs = map(read_again, (base, mine, theirs))
    start = time.process_time()
    done = merged(base, mine, theirs)
    assert time.process_time() - start < 2.0
    assert done.conflicts == ()
    assert len([*cards_of(done.journey)]) == len([*cards_of(theirs)]) - 1


def test_only_what_was_edited_comes_back() -> None:
    base = sample()
    mine = delete_step(delete_persona(base, "bob"), "look")
    mine = delete_card(mine, "pains", "rain")
    theirs = change_card(base, "pains", "rain", severity=3)
    done = joined(base, mine, theirs)
    assert [conflict.key for conflict in done.conflicts] == [("rain", "")]
    assert [persona.id for persona in done.journey.personas] == ["ann"]
    assert steps(done.journey) == [["try"], ["ride"]]


def test_all_that_was_edited_comes_back() -> None:
    base = sample()
    mine = delete_lane(delete_persona(base, "bob"), "touch")
    theirs = change_card(change_persona(base, "bob", quote="No!"), "touch", "shop", text="Theirs")
    theirs = change_card(theirs, "touch", "site", text="Theirs")
    done = joined(base, mine, theirs)
    assert [conflict.key for conflict in done.conflicts] == [("bob", ""), ("touch", "")]
    assert done.journey == theirs
    none = settled(done, {conflict.key: "mine" for conflict in done.conflicts})
    assert none == mine


def test_what_went_along_stays_away_where_it_needs_more_than_what_is_back() -> None:
    base = sample()
    mine = delete_lane(delete_step(base, "look"), "touch")
    theirs = add_card(base, "pains", Card(id="new", step="look"))
    done = joined(base, mine, theirs)
    assert steps(done.journey) == [["look", "try"], ["ride"]]
    assert {each.id for each in cards_of(done.journey)} == {"rain", "new"}


def test_an_edit_of_what_named_something_already_does_not_bring_it_back() -> None:
    base = change_card(sample(), "pains", "rain", personas=("bob",))
    mine = delete_persona(base, "bob")
    theirs = change_card(base, "pains", "rain", severity=3)
    done = joined(base, mine, theirs)
    assert done.conflicts == ()
    assert [persona.id for persona in done.journey.personas] == ["ann"]
    assert (card(done.journey, "rain").personas, card(done.journey, "rain").severity) == ((), 3)


def test_what_both_added_stays_where_one_has_it_when_the_other_place_is_given_up() -> None:
    base = sample()
    mine = add_card(delete_step(base, "look"), "pains", Card(id="new", step="try"))
    theirs = add_card(base, "pains", Card(id="new", step="look"))
    done = joined(base, mine, theirs)
    given_up = settled(done, {("look", ""): "mine", ("new", "step"): "theirs"})
    assert given_up == mine


def test_a_card_that_was_turned_round_by_the_order_of_steps_was_not_moved() -> None:
    base = sample()
    mine = change_card(move_card(base, "touch", "staff", to_lane="touch", step="look"), "touch", "staff", note="Mine")
    theirs = change_card(move_stage(base, "after", "before"), "touch", "staff", owner="Bob")
    for one, other in ((mine, theirs), (theirs, mine)):
        done = joined(base, one, other)
        assert done.conflicts == ()
        staff = card(done.journey, "staff")
        assert (staff.step, staff.owner, staff.note) == ("look", "Bob", "Mine")


def with_traits(*values: float) -> JourneyMap:
    return change_traits(sample(), "ann", tuple(Trait(low="calm", high="hasty", value=value) for value in values))


def test_lists_in_which_each_item_has_its_place_are_merged_place_by_place() -> None:
    base, mine, theirs = with_traits(0.5, 0.5, 0.5), with_traits(0, 0.5, 1), with_traits(0.5, 1, 1)
    done = joined(base, mine, theirs)
    assert done.conflicts == ()
    assert [trait.value for trait in done.journey.personas[0].traits] == [0, 1, 1]


@pytest.mark.parametrize("theirs", [with_traits(1, 0.5), with_traits(0.5), with_traits(1, 1)])
def test_lists_in_which_both_changed_a_place_or_the_length_contradict(theirs: JourneyMap) -> None:
    mine = with_traits(0, 0.5)
    for base in (with_traits(0.5, 0.5), None):
        done = joined(base, mine, theirs)
        assert [(conflict.key, conflict.both) for conflict in done.conflicts] == [(("ann", "traits"), False)]
        assert done.journey == mine
        assert settled(done, {("ann", "traits"): "both"}) == mine
        assert settled(done, {("ann", "traits"): "theirs"}) == theirs


def test_of_texts_and_lists_both_can_be_had() -> None:
    base = sample()
    mine = change_card(delete_card(base, "pains", "rain"), "touch", "shop", text="Mine", effort=1, tags=("a", "a"))
    theirs = change_card(change_card(base, "pains", "rain", text="R"), "touch", "shop", text="T", effort=2, tags=("b",))
    done = joined(base, mine, theirs)
    assert {conflict.key: conflict.both for conflict in done.conflicts} == {
        ("rain", ""): False,
        ("shop", "text"): True,
        ("shop", "effort"): False,
        ("shop", "tags"): True,
    }
    both = card(settled(done, {conflict.key: "both" for conflict in done.conflicts}), "shop")
    assert (both.text, both.effort, both.tags) == ("Mine\nT", 1, ("a", "b"))


def test_who_is_back_is_named_again_where_deleting_took_the_name_out() -> None:
    base = change_card(sample(), "pains", "rain", personas=("ann", "bob"))
    mine = delete_persona(base, "ann")
    theirs = change_card(base, "touch", "shop", personas=("ann",))
    done = joined(base, mine, theirs)
    assert [conflict.key for conflict in done.conflicts] == [("ann", "")]
    assert done.journey == theirs
    assert joined(base, theirs, mine).journey == theirs


def test_keys_of_others_without_a_common_state() -> None:
    mine, theirs = (
        JourneyMap.model_validate({**sample().model_dump(by_alias=True), **other})
        for other in ({"x-a": 1, "x-b": 1}, {"x-b": 2, "x-c": 3})
    )
    done = joined(None, mine, theirs)
    assert done.journey.model_extra == {"x-a": 1, "x-b": 1, "x-c": 3}
    assert [conflict.key for conflict in done.conflicts] == [("", "x-b")]


def fed(*feeds: Feed) -> JourneyMap:
    return changed(sample(), datasets=(Dataset(id="data", feeds=feeds),))


def feeds_of(journey: JourneyMap) -> tuple[Feed, ...]:
    return journey.datasets[0].feeds


def test_data_that_both_made_forget_something_else_do_not_contradict() -> None:
    base = fed(Feed(measure="mean", lane="feel", persona="bob"))
    mine, theirs = delete_lane(base, "feel"), delete_persona(base, "bob")
    done = joined(base, mine, theirs)
    assert done.conflicts == ()
    assert feeds_of(done.journey) == (Feed(measure="mean"),)


def test_data_go_on_into_a_lane_that_is_back() -> None:
    base = fed(Feed(measure="mean", lane="feel", curve="mood"))
    mine = set_point(base, "feel", "mood", "ride", value=0.25)
    done = joined(base, mine, delete_lane(base, "feel"))
    assert [conflict.key for conflict in done.conflicts] == [("feel", "")]
    assert feeds_of(done.journey) == feeds_of(base)


def test_votes_of_two_workshops_count_together() -> None:
    """Two copies were voted on: of a card that has two votes, three are given here and one there. It has six."""
    base = give_votes(sample(), {"rain": 2})
    done = joined(base, give_votes(base, {"rain": 3}), give_votes(base, {"rain": 1}))
    assert not done.conflicts
    assert card(done.journey, "rain").votes == 6
    cleared = joined(base, clear_votes(base), give_votes(base, {"rain": 1}))
    assert card(cleared.journey, "rain").votes == 1
