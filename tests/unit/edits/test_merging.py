"""Several stages, steps and lanes become one, a stage becomes two."""

from collections.abc import Callable, Collection

import pytest

from cjm_desktop.edits.lanes import add_lane, change_lane
from cjm_desktop.edits.merging import can_merge, merge_lanes, merge_stages, merge_steps, split_stage
from cjm_desktop.edits.metrics import set_figure
from cjm_desktop.edits.stages import change_stage
from cjm_desktop.edits.steps import change_step
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import MetricKind
from cjm_desktop.model.lanes import CardLane, EmotionLane, MetricLane
from cjm_desktop.model.lookup import NoSuchRecord, index_of
from cjm_desktop.model.records import JourneyMap, View
from tests.unit.edits.sample import card, card_lane, curve, edited, numbered, sample, steps


def test_a_stage_is_split_before_a_step_and_views_leave_out_both_parts() -> None:
    views = (View(id="some", without_stages=("before",)), View(id="all"))
    start = changed(change_stage(sample(), "before", duration="2 days"), views=views)
    new = edited(lambda it: split_stage(it, "before", "try", numbered()), start)
    assert [(stage.id, stage.title, stage.duration) for stage in new.stages] == [
        ("before", "Before", "2 days"),
        ("n1", "", ""),
        ("after", "After", ""),
    ]
    assert steps(new) == [["look"], ["try"], ["ride"]]
    assert [view.without_stages for view in new.views] == [("before", "n1"), ()]
    assert new.lanes is start.lanes


def test_a_stage_is_not_split_before_its_first_step() -> None:
    start = sample()
    assert split_stage(start, "before", "look", numbered()) is start


def test_merged_stages_join_their_words_and_steps() -> None:
    start = change_stage(change_stage(sample(), "before", duration="2 days"), "after", duration="a year")
    new = edited(lambda it: merge_stages(it, {"after", "before"}), start)
    assert [(stage.id, stage.title, stage.duration) for stage in new.stages] == [
        ("before", "Before · After", "2 days + a year")
    ]
    assert steps(new) == [["look", "try", "ride"]]


@pytest.mark.parametrize(("before", "after"), [(("before", "after"), ("before",)), (("after",), ()), ((), ())])
def test_a_view_leaves_out_a_merged_stage_only_if_it_left_out_all_of_it(
    before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    start = changed(sample(), views=(View(id="view", without_stages=before),))
    assert edited(lambda it: merge_stages(it, {"before", "after"}), start).views[0].without_stages == after


def test_merged_steps_hold_all_cards_left_ones_first_and_flows_follow() -> None:
    start = change_step(change_step(sample(), "look", minutes=5.0), "ride", minutes=10.0, moment="smot")
    new = edited(lambda it: merge_steps(it, {"ride", "look"}), start)
    assert steps(new) == [["look", "try"]]
    step = new.stages[0].steps[0]
    assert (step.title, step.minutes, step.moment) == ("Look · Ride", 15.0, "smot")
    assert (card(new, "rain").step, card(new, "shop").step) == ("look", "look")
    assert (card(new, "staff").step, card(new, "staff").through) == ("look", "try")
    assert [(flow.from_, flow.to) for flow in new.flows] == [("look", "look"), ("try", None)]


def test_cards_of_merged_steps_stand_as_their_steps_did() -> None:
    start = edited(lambda it: merge_steps(it, {"look", "try"}), _with_backward_cards())
    assert [each.id for each in card_lane(start, "touch").cards] == ["site", "shop", "staff"]


def _with_backward_cards() -> JourneyMap:
    """A lane whose order is not that of its steps: the card of the second step comes first."""
    start = sample()
    lane = card_lane(start, "touch")
    shop, site, staff = lane.cards
    cards = (changed(shop, step="try"), site, staff)
    return changed(start, lanes=(changed(lane, cards=cards), *start.lanes[1:]))


def test_points_that_come_together_are_their_mean() -> None:
    new = edited(lambda it: merge_steps(it, {"look", "ride"}), sample())
    (point,) = curve(new).points
    assert (point.step, point.value, point.text) == ("look", 0.0, "Wet")


def test_counts_weigh_where_all_have_one() -> None:
    start = sample()
    place = index_of(start.lanes, "feel")
    lane = start.lanes[place]
    assert isinstance(lane, EmotionLane)
    counted = [changed(point, count=count) for point, count in zip(lane.curves[0].points, (30, 10), strict=True)]
    feel = changed(lane, curves=(changed(lane.curves[0], points=tuple(counted)),))
    new = merge_steps(changed(start, lanes=(*start.lanes[:place], feel)), {"look", "ride"})
    (point,) = curve(new).points
    assert (point.value, point.count) == (0.25, 40)


@pytest.mark.parametrize(("metric", "value"), [("nps", 25.0), ("cost", 50.0)])
def test_figures_are_averaged_and_what_adds_up_is_added(metric: MetricKind, value: float) -> None:
    start = add_lane(sample(), MetricLane(id="fig", kind="metric", metric=metric))
    start = set_figure(set_figure(start, "fig", "look", value=10.0, target=4.0), "fig", "ride", value=40.0)
    new = edited(lambda it: merge_steps(it, {"look", "ride"}), start)
    lane = new.lanes[-1]
    assert isinstance(lane, MetricLane)
    assert [(each.step, each.value) for each in lane.values] == [("look", value)]
    assert lane.values[0].target == (4.0 if metric == "nps" else None)


def test_merged_lanes_hold_all_cards_upper_ones_first() -> None:
    start = add_lane(sample(), CardLane(id="more", kind="touchpoint", title="More", cards=()))
    start = change_lane(start, "touch", title="Touch", height=200.0)
    lane = card_lane(start, "pains")
    start = changed(start, lanes=(start.lanes[0], changed(lane, kind="touchpoint"), *start.lanes[2:]))
    new = edited(lambda it: merge_lanes(it, {"more", "pains", "touch"}), start)
    assert [each.id for each in new.lanes] == ["touch", "feel"]
    merged = card_lane(new, "touch")
    assert [each.id for each in merged.cards] == ["shop", "site", "staff", "rain"]
    assert (merged.title, merged.height) == ("Touch · More", 200.0)


def test_lanes_of_several_kinds_are_not_merged() -> None:
    start = sample()
    assert not can_merge(start.lanes)
    assert not can_merge(start.lanes[:1])
    with pytest.raises(ValueError, match="several kinds"):
        merge_lanes(start, {"touch", "feel"})


def test_figures_of_one_metric_in_two_lanes_meet() -> None:
    start = add_lane(sample(), MetricLane(id="a", kind="metric", metric="csat"))
    start = add_lane(start, MetricLane(id="b", kind="metric", metric="csat"))
    start = set_figure(set_figure(start, "a", "look", value=10.0, count=1), "b", "look", value=40.0, count=2)
    start = set_figure(start, "b", "ride", value=7.0)
    new = edited(lambda it: merge_lanes(it, {"a", "b"}), start)
    lane = new.lanes[-1]
    assert isinstance(lane, MetricLane)
    assert [(each.step, each.value) for each in lane.values] == [("look", 30.0), ("ride", 7.0)]


@pytest.mark.parametrize("merge", [merge_stages, merge_steps, merge_lanes])
def test_one_alone_is_left_as_it_is_and_an_unknown_one_refused(
    merge: Callable[[JourneyMap, Collection[str]], JourneyMap],
) -> None:
    start = sample()
    assert merge(start, set()) is start
    with pytest.raises(NoSuchRecord):
        merge(start, {"nobody", "look"})
