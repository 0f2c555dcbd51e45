"""One map that holds two states: all of both is there, and what was moved stands in both places."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.cards import add_card, delete_card, move_card
from cjm_desktop.edits.stages import delete_stage
from cjm_desktop.edits.steps import delete_step
from cjm_desktop.insight.comparison import compared
from cjm_desktop.insight.union import Union, united
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from tests.maps import journey_maps
from tests.unit.edits.random_edits import wandered
from tests.unit.edits.sample import assert_whole, card, card_lane, curve, numbered, sample


def union_of(before: JourneyMap, after: JourneyMap) -> Union:
    return united(compared(before, after), numbered("ghost"))


def drawn(journey: JourneyMap) -> set[str]:
    lanes = [lane for lane in journey.lanes if isinstance(lane, CardLane)]
    names = {each.id for each in (*journey.stages, *steps_of(journey), *journey.lanes)}
    return names | {each.id for lane in lanes for each in lane.cards}


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_all_of_both_is_there_and_the_latter_as_it_is(start: JourneyMap, data: st.DataObject) -> None:
    after = changed(wandered(data, start, 5), id=start.id)
    comparison = compared(start, after)
    union = united(comparison, numbered("ghost"))
    assert_whole(union.journey)
    emptied = {stage.id for stage in start.stages} - {stage.id for stage in union.journey.stages}
    assert (drawn(start) | drawn(after)) - emptied <= drawn(union.journey)
    assert emptied.isdisjoint(drawn(after)), "but stages whose steps went on in others"
    assert drawn(union.journey) - drawn(start) - drawn(after) == set(union.was.values())
    steps = [step.id for step in steps_of(union.journey)]
    assert [step for step in steps if step in {each.id for each in steps_of(after)}] == [
        step.id for step in steps_of(after)
    ]
    assert not any(each.collapsed for each in (*union.journey.stages, *union.journey.lanes))
    for lane in after.lanes:
        if isinstance(lane, EmotionLane):
            same = next(each for each in union.journey.lanes if each.id == lane.id)
            assert isinstance(same, EmotionLane)
            assert same.curves == lane.curves


def test_what_went_stands_where_it_stood() -> None:
    union = union_of(sample(), delete_card(delete_step(sample(), "try"), "touch", "shop"))
    assert [step.id for step in steps_of(union.journey)] == ["look", "try", "ride"]
    assert card(union.journey, "shop") == card(sample(), "shop")
    assert set(union.was) == {"staff"}, "it spanned the step that went, and begins at another one now"
    gone = union_of(sample(), delete_stage(sample(), "after"))
    assert [point.step for point in curve(gone.journey).points] == ["look"], "the curve is that of the latter"


def test_what_was_moved_leaves_a_card_where_it_was() -> None:
    moved = move_card(sample(), "touch", "site", step="ride", to_lane="pains")
    union = union_of(sample(), add_card(moved, "touch", Card(id="new", step="look", text="Shop window")))
    (ghost,) = union.was.values()
    assert set(union.was) == {"site"}
    assert (card(union.journey, ghost).step, card(union.journey, ghost).text) == ("look", "Web site")
    assert ghost in {each.id for each in card_lane(union.journey, "touch").cards}
    assert card(union.journey, "site").step == "ride"


def test_what_only_changed_places_in_its_cell_leaves_none() -> None:
    union = union_of(sample(), move_card(sample(), "touch", "site", step="look", to_lane="touch", before="shop"))
    assert union.was == {}
