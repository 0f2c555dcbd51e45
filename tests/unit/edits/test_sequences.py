"""Whatever edits follow each other, a map stays whole and no edit touches its input."""

from collections.abc import Sequence
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits import flows, lanes, merging, personas, stages, steps
from cjm_desktop.edits.copies import renamed, renewed, without_opinions
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.lookup import Named, find_step, ids_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import with_revisions
from tests.maps import journey_maps
from tests.unit.edits.making import Making
from tests.unit.edits.random_edits import (
    CHANGES,
    add_flow,
    add_persona,
    add_stage,
    add_step,
    duplicate_lane,
    duplicate_stage,
    duplicate_step,
    merge_lanes,
    merge_stages,
    merge_steps,
    split_stage,
    wandered,
)
from tests.unit.edits.sample import edited


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_any_sequence_of_edits_keeps_the_map_whole_and_its_inputs_untouched(
    start: JourneyMap, data: st.DataObject
) -> None:
    wandered(data, start, 8, edited)


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_merging_and_splitting_lose_no_card_no_curve_and_no_flow(start: JourneyMap, data: st.DataObject) -> None:
    making = Making(data, start, count())
    for maker in (split_stage, merge_stages, merge_steps, merge_lanes):
        try:
            new = edited(maker(making), start)
        except IndexError:
            continue  # nothing to work on
        again = Making(data, new, count())
        assert sorted((card.id, card.text) for card in again.cards) == sorted(
            (card.id, card.text) for card in making.cards
        )
        assert {curve.id for curve in again.curves} == {curve.id for curve in making.curves}
        assert [flow.id for flow in new.flows] == [flow.id for flow in start.flows]
        left = {step.id for step in making.steps} - {step.id for step in again.steps}
        assert not left or maker is merge_steps


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_a_stage_that_was_split_and_merged_is_as_it_was(start: JourneyMap, data: st.DataObject) -> None:
    making = Making(data, start, count())
    if not making.stages:
        return
    stage = making.among(making.stages)
    parted = merging.split_stage(start, stage.id, making.name(stage.steps), making.new_id)
    assert merging.merge_stages(parted, {stage.id, *new_names(start, parted)}) == start


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_a_change_made_twice_is_made_once(start: JourneyMap, data: st.DataObject) -> None:
    making = Making(data, start, count())
    for change in CHANGES:
        try:
            edit = change(making)
        except IndexError:
            continue  # nothing to work on
        once = edit(start)
        assert edit(once) is once


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_what_was_added_or_copied_and_is_deleted_leaves_the_map_as_it_was(
    start: JourneyMap, data: st.DataObject
) -> None:
    making = Making(data, start, count())
    for add, delete in (
        (add_persona, personas.delete_persona),
        (add_stage, stages.delete_stage),
        (add_step, steps.delete_step),
        (duplicate_stage, stages.delete_stage),
        (duplicate_step, steps.delete_step),
        (duplicate_lane, lanes.delete_lane),
        (add_flow, flows.delete_flow),
    ):
        try:
            new = add(making)(start)
        except IndexError:
            continue
        added = new_names(start, new)
        owner = next(name for name in top_names(new) if name in added)
        assert delete(new, owner) == start


def new_names(before: JourneyMap, after: JourneyMap) -> set[str]:
    return set(ids_of(after)) - set(ids_of(before))


def top_names(journey_map: JourneyMap) -> list[str]:
    groups: tuple[Sequence[Named], ...] = (
        journey_map.personas,
        journey_map.flows,
        journey_map.lanes,
        journey_map.stages,
        [step for stage in journey_map.stages for step in stage.steps],
    )
    return [record.id for group in groups for record in group]


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_renewed_ids_given_back_make_the_map_it_was(start: JourneyMap) -> None:
    numbers = count()
    new = renewed(start, lambda: f"new{next(numbers)}")
    assert new_names(start, new) == set(ids_of(new))
    bare = changed(with_revisions(without_opinions(start), ()), reviews=())
    assert renamed(new, dict(zip(ids_of(new), ids_of(bare), strict=True))) == bare


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_a_map_without_its_steps_has_nothing_that_stood_in_them(start: JourneyMap) -> None:
    current = start
    for stage in start.stages:
        for step in stage.steps:
            current = steps.delete_step(current, step.id)
            assert find_step(current, step.id) is None
    assert (current.stages, current.flows) == ((), ())
    assert all(lane.cards == () for lane in current.lanes if isinstance(lane, CardLane))
    curves_left = [curve for lane in current.lanes if isinstance(lane, EmotionLane) for curve in lane.curves]
    assert all(curve.points == () for curve in curves_left)
