"""Pieces of maps, put into the same map and into others."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.cards import change_card, delete_card
from cjm_desktop.edits.comments import add_comment
from cjm_desktop.edits.copies import without_opinions
from cjm_desktop.edits.curves import add_curve, change_curve
from cjm_desktop.edits.fragments import Fragment, fragment_of
from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.edits.paste_columns import place_in
from cjm_desktop.edits.pasting import pasted
from cjm_desktop.edits.personas import delete_persona
from cjm_desktop.edits.stages import delete_stage
from cjm_desktop.edits.steps import delete_step
from cjm_desktop.edits.vocabulary import add_word
from cjm_desktop.edits.workshop import give_votes
from cjm_desktop.model.change import changed
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.lanes import CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.lookup import ids_of, point_name, records_of
from cjm_desktop.model.records import Department, JourneyMap, Persona, Stage, Step
from cjm_desktop.model.references import cards_of, steps_of
from tests.maps import journey_maps
from tests.unit.edits.sample import assert_whole, card, card_lane, curve, edited, numbered, points, sample, steps

EMPTY = JourneyMap(format="cjm", version=1, id="other")


def piece(journey: JourneyMap, *names: str) -> Fragment:
    return fragment_of(journey, frozenset(names), journey)


def put(journey: JourneyMap, fragment: Fragment, lane: str | None = None, step: str | None = None) -> JourneyMap:
    place = place_in(journey, lane, step)
    return edited(lambda old: pasted(old, fragment, place, numbered())[0], journey)


def cells(journey: JourneyMap) -> dict[str, list[tuple[str, str]]]:
    lanes = [lane for lane in journey.lanes if isinstance(lane, CardLane)]
    return {lane.id: [(each.step, each.text) for each in lane.cards] for lane in lanes}


def test_a_card_comes_behind_those_of_the_cell_where_it_is_put() -> None:
    new = put(sample(), piece(sample(), "site"), "pains", "ride")
    assert cells(new)["pains"] == [("ride", "Rain"), ("ride", "Web site")]
    assert card(new, "n1").channel == "website"  # which this lane does not show


def test_a_card_comes_before_another_one() -> None:
    place = place_in(sample(), "touch", "look", "site")
    new, made = pasted(sample(), piece(sample(), "rain"), place, numbered())
    assert cells(new)["touch"][:3] == [("look", "Shop window"), ("look", "Rain"), ("look", "Web site")]
    assert made == ("n1",)


def test_cards_keep_their_places_to_each_other() -> None:
    new = put(sample(), piece(sample(), "shop", "staff"), "touch", "try")
    assert steps(new) == [["look", "try"], ["ride", "n1"]]
    assert [(each.step, each.through) for each in card_lane(new, "touch").cards[3:]] == [("try", None), ("ride", "n1")]


def test_cards_of_several_lanes_go_on_in_the_lanes_below_and_in_new_ones() -> None:
    new = put(sample(), piece(sample(), "shop", "rain"), "pains", "look")
    assert cells(new)["pains"] == [("ride", "Rain"), ("look", "Shop window")]
    added = new.lanes[-1]
    assert isinstance(added, CardLane)
    assert (added.kind, [(each.step, each.text) for each in added.cards]) == ("pain-point", [("ride", "Rain")])


def test_without_a_place_cards_go_to_where_they_come_from() -> None:
    new = put(sample(), piece(sample(), "shop", "rain"))
    assert cells(new)["touch"][-1] == ("look", "Shop window")
    assert cells(new)["pains"][-1] == ("ride", "Rain")


def test_without_a_place_cards_go_to_lanes_of_their_kind_in_another_map() -> None:
    stages = (Stage(id="one", steps=(Step(id="first"), Step(id="second"))),)
    lanes = (CardLane(id="hurts", kind="pain-point"), CardLane(id="meets", kind="touchpoint"))
    new = put(changed(EMPTY, stages=stages, lanes=lanes), piece(sample(), "site", "rain"))
    assert cells(new) == {"hurts": [("ride", "Rain")], "meets": [("first", "Web site")]}
    assert [step.title for stage in new.stages for step in stage.steps] == ["", "", "Ride"]


def test_cards_bring_whom_they_name_or_find_them_by_name() -> None:
    source = add_word(sample(), Department(id="sales", name="Sales"))
    source = change_card(source, "touch", "shop", personas=("ann", "bob"), department="sales")
    target = changed(EMPTY, stages=sample().stages, personas=(Persona(id="a", name="Ann"),))
    new = put(target, piece(source, "shop"))
    assert [person.name for person in new.personas] == ["Ann", "Bob"]
    assert card(new, "shop").personas == ("a", "bob")
    assert card(new, "shop").department == new.departments[0].id == "sales"


def test_cut_cards_keep_their_ids() -> None:
    fragment = piece(sample(), "rain")
    left = delete_card(sample(), "pains", "rain")
    assert put(left, fragment, "pains", "look").lanes[1] == changed(
        sample().lanes[1], cards=(changed(card(sample(), "rain"), step="look"),)
    )


def test_a_stage_comes_with_all_that_stands_in_it() -> None:
    new = put(sample(), piece(sample(), "before"), step="ride")
    assert [stage.title for stage in new.stages] == ["Before", "After", "Before"]
    look, attempt = (step.id for step in new.stages[2].steps)
    assert cells(new)["touch"][3:] == [(look, "Shop window"), (look, "Web site"), (attempt, "Staff")]
    assert points(new) == ["look", "ride", look]
    assert [(flow.from_, flow.to) for flow in new.flows][2:] == [(attempt, None)]


def test_steps_come_into_the_stage_that_is_meant() -> None:
    new = put(sample(), piece(sample(), "ride"), step="look")
    assert [[step.title for step in stage.steps] for stage in new.stages] == [["Look", "Ride", "Try"], ["Ride"]]
    assert curve(new).points[1].text == "Wet"


def test_a_lane_comes_below_the_one_that_is_meant() -> None:
    new = put(sample(), piece(sample(), "feel"), "touch")
    assert [lane.kind for lane in new.lanes] == ["touchpoint", "emotion", "pain-point", "emotion"]
    assert isinstance(added := new.lanes[1], EmotionLane)
    assert [point.step for line in added.curves for point in line.points] == ["look", "ride"]


def test_a_lane_finds_its_steps_by_their_places_in_a_map_with_others() -> None:
    target = changed(EMPTY, stages=(Stage(id="one", steps=(Step(id="first"), Step(id="second"))),))
    new = put(target, piece(sample(), "touch"))
    assert cells(new) == {"touch": [("first", "Shop window"), ("first", "Web site"), ("second", "Staff")]}
    assert card(new, "staff").through == "ride"
    assert steps(new) == [["first", "second", "ride"]]


def test_figures_of_pasted_steps_come_into_the_lane_of_their_metric() -> None:
    figures = (MetricValue(step="look", value=3),)
    source = add_lane(sample(), MetricLane(id="nps", kind="metric", metric="nps", values=figures))
    new = put(source, piece(source, "look"))
    assert [value.value for lane in new.lanes if isinstance(lane, MetricLane) for value in lane.values] == [3, 3]


def test_cards_points_figures_and_flows_are_copied_together() -> None:
    figures = MetricLane(id="nps", kind="metric", metric="nps", values=(MetricValue(step="look", value=3),))
    source = add_lane(sample(), figures)
    fragment = piece(source, "shop", "mood@look", "nps@look", "again")
    target = changed(EMPTY, stages=(Stage(id="one", steps=(Step(id="first"),)),))
    place = place_in(target, step="first")
    new, made = pasted(target, fragment, place, numbered())
    assert_whole(new)
    assert cells(new) == {"touch": [("first", "Shop window")]}
    assert [(point.step, point.value) for point in curve(new).points] == [("first", 0.5)]
    assert [value for lane in new.lanes if isinstance(lane, MetricLane) for value in lane.values] == [
        MetricValue(step="first", value=3)
    ]
    assert [(flow.from_, flow.to) for flow in new.flows] == [("ride", "first")]
    assert made == ("shop", "mood@first", "nps@first", "again")


def test_points_take_the_place_of_those_of_the_curve_where_they_are_put() -> None:
    both = add_curve(sample(), "feel", Curve(id="wish", points=(CurvePoint(step="look", value=1),)))
    fragment = piece(both, "mood@look", "mood@ride")
    place = replace(place_in(both, "feel", "look"), curve="wish")
    new, made = pasted(both, fragment, place, numbered())
    assert_whole(new)
    assert curve(new, "wish").points == curve(both).points
    assert curve(new) == curve(both)
    assert made == ("wish@look", "wish@ride")
    assert pasted(new, fragment, place, numbered())[0] is new


def test_points_of_a_stage_stay_in_their_curve_whatever_curve_is_meant() -> None:
    both = add_curve(sample(), "feel", Curve(id="wish", points=(CurvePoint(step="look", value=1),)))
    place = replace(place_in(both, "feel", "ride"), curve="wish")
    new = edited(lambda old: pasted(old, piece(both, "after"), place, numbered())[0], both)
    assert curve(new, "wish") == curve(both, "wish")
    assert [point.text for point in curve(new).points] == ["", "Wet", "Wet"]


def test_points_go_into_the_curve_that_is_alike_else_into_one_of_their_own() -> None:
    lane = EmotionLane(id="mine", kind="emotion", curves=(Curve(id="bad", name="bad"), Curve(id="good", name="good")))
    target = changed(EMPTY, stages=sample().stages, lanes=(lane,))
    source = change_curve(sample(), "feel", "mood", name="good", persona=None)
    assert points(put(target, piece(source, "mood@ride")), "good") == ["ride"]
    assert points(put(target, piece(sample(), "mood@ride")), "mood") == ["ride"]


def test_a_figure_takes_the_place_of_another_one() -> None:
    source = add_lane(sample(), MetricLane(id="nps", kind="metric", values=(MetricValue(step="look", value=3),)))
    source = add_lane(source, MetricLane(id="cost", kind="metric", values=(MetricValue(step="try", value=9),)))
    new = put(source, piece(source, "nps@look"), "cost", "try")
    assert [value.value for lane in new.lanes if isinstance(lane, MetricLane) for value in lane.values] == [3, 3]


def test_a_flow_begins_where_it_is_put() -> None:
    new = put(sample(), piece(sample(), "leave"), step="look")
    assert [(flow.from_, flow.to) for flow in new.flows][2:] == [("look", None)]


def test_of_a_lane_and_a_step_everything_is_copied_once() -> None:
    fragment = piece(sample(), "touch", "ride", "shop", "rain")
    new, made = pasted(sample(), fragment, place_in(sample(), "touch", "ride"), numbered())
    assert_whole(new)
    (_, step) = steps(new)[1]
    added = new.lanes[1]
    assert isinstance(added, CardLane)
    assert [(each.step, each.through) for each in added.cards] == [("look", None), ("look", None), ("try", step)]
    assert cells(new)["pains"] == [("ride", "Rain"), (step, "Rain")]
    assert made == (step, added.id)


def test_cards_that_are_copied_with_steps_stay_where_they_are() -> None:
    new, made = pasted(sample(), piece(sample(), "ride", "shop"), place_in(sample(), "pains", "try"), numbered())
    assert cells(new)["touch"][3:] == [("look", "Shop window"), ("n1", "Staff")]
    assert made == ("n1", card_lane(new, "touch").cards[3].id)


def said() -> JourneyMap:
    journey = sample()
    for holder in ("shop", "look", "before"):
        answered = (Reply(id=f"answer-{holder}", text="No"),)
        journey = add_comment(journey, holder, Comment(id=f"on-{holder}", text="Why?", replies=answered))
    return journey


def comments(journey: JourneyMap) -> list[tuple[str, str]]:
    return [
        (record.__dict__["id"], comment.id)
        for record in records_of(journey)
        for comment in getattr(record, "comments", ())
    ]


def test_copies_come_without_comments() -> None:
    assert comments(put(said(), piece(said(), "before"))) == comments(said())


@pytest.mark.parametrize("name", ["shop", "look", "before"])
def test_what_was_cut_keeps_its_comments_once(name: str) -> None:
    whole = said()
    fragment = fragment_of(whole, frozenset([name]), whole, comments=True)
    assert_whole(fragment.journey)
    kinds = {"shop": lambda: delete_card(whole, "touch", name), "look": lambda: delete_step(whole, name)}
    left = kinds.get(name, lambda: delete_stage(whole, name))()
    once = put(left, fragment, "touch", "ride")
    assert sorted(comments(once)) == sorted(comments(whole))
    twice = edited(lambda old: pasted(old, fragment, place_in(old), numbered("m"))[0], once)
    assert sorted(comments(twice)) == sorted(comments(whole))
    assert sorted(comments(put(whole, fragment))) == sorted(comments(whole)), "undone, then pasted"


def test_votes_stay_with_the_original_of_a_copy_and_go_once_with_what_is_cut() -> None:
    whole = give_votes(sample(), {"shop": 3})

    def votes(journey: JourneyMap) -> list[int]:
        return [each.votes for each in cards_of(journey) if each.votes]

    assert votes(put(whole, piece(whole, "shop"))) == [3]
    cut = fragment_of(whole, frozenset(["shop"]), whole, comments=True)
    once = put(delete_card(whole, "touch", "shop"), cut, "touch", "ride")
    assert votes(once) == [3]
    assert votes(put(once, cut, "touch", "ride")) == [3]
    assert votes(put(whole, cut)) == [3], "undone, then pasted"


def test_a_persona_comes_as_another_one() -> None:
    new = put(sample(), piece(sample(), "ann"))
    assert [(person.id, person.name) for person in new.personas] == [("ann", "Ann"), ("bob", "Bob"), ("n1", "Ann")]
    assert new.lanes == sample().lanes, "a second curve would lie upon the first"


def test_a_persona_brings_its_curves_where_the_steps_are() -> None:
    stages = (Stage(id="one", steps=(Step(id="first", title="Ride"), Step(id="second", title="Rest"))),)
    target = changed(EMPTY, stages=stages, lanes=(EmotionLane(id="mine", kind="emotion"),))
    new = put(target, piece(sample(), "ann"))
    assert curve(new) == changed(curve(sample()), points=(changed(curve(sample()).points[1], step="first"),))
    assert put(changed(EMPTY, stages=stages), piece(sample(), "ann")).lanes == ()


def test_the_curve_of_a_persona_that_was_cut_is_its_own_again() -> None:
    left = delete_persona(sample(), "ann")
    new = put(left, piece(sample(), "ann"))
    assert new.lanes == sample().lanes


def everything(journey: JourneyMap, kind: str) -> frozenset[str]:
    holders = {
        "cards": [each for lane in journey.lanes if isinstance(lane, CardLane) for each in lane.cards],
        "lanes": journey.lanes,
        "stages": journey.stages,
        "steps": [step for stage in journey.stages for step in stage.steps],
        "personas": journey.personas,
    }
    return frozenset(each.id for each in holders[kind])


kinds = st.sampled_from(("cards", "lanes", "stages", "steps", "personas"))


@given(journey_maps(), st.sampled_from((("stages",), ("lanes",), ("stages", "lanes"))))
def test_the_whole_of_a_map_put_into_an_empty_one_is_the_same(journey: JourneyMap, kinds: tuple[str, ...]) -> None:
    journey = without_opinions(journey)
    assume("stages" in kinds or journey.lanes)
    new = put(EMPTY, piece(journey, *(name for kind in kinds for name in everything(journey, kind))))
    assert new.stages == journey.stages
    if "lanes" in kinds:
        assert new.lanes == journey.lanes
    else:
        assert cells(new) == {name: held for name, held in cells(journey).items() if held}
    if "stages" in kinds:
        assert new.flows == journey.flows


def names_in(journey: JourneyMap) -> list[str]:
    """Return all by which something can be selected; with what is no longer there."""
    lanes, found = journey.lanes, [*ids_of(journey), "gone"]
    found += [point_name(lane.id, each.step) for lane in lanes if isinstance(lane, MetricLane) for each in lane.values]
    curves = [each for lane in lanes if isinstance(lane, EmotionLane) for each in lane.curves]
    return found + [point_name(each.id, step.id) for each in curves for step in steps_of(journey)]


@given(journey_maps(), journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_any_selection_fits_into_any_map_as_often_as_one_likes(
    source: JourneyMap, target: JourneyMap, data: st.DataObject
) -> None:
    names = data.draw(st.frozensets(st.sampled_from(names_in(source))))
    fragment = fragment_of(source, names, source, comments=data.draw(st.booleans()))
    assert_whole(fragment.journey)
    for journey in (target, source):
        lane = data.draw(st.sampled_from([None, *(each.id for each in journey.lanes)]))
        step = data.draw(st.sampled_from([None, *(each.id for each in steps_of(journey))]))
        once = put(journey, fragment, lane, step)
        twice = edited(lambda old: pasted(old, fragment, place_in(old), numbered("m"))[0], once)
        assert set(ids_of(journey)) <= set(ids_of(once)) <= set(ids_of(twice))
        assert fragment.is_empty <= (once is journey)


@given(journey_maps(), journey_maps(), kinds, st.data())
@settings(max_examples=settings().max_examples // 2)
def test_pieces_fit_into_any_map_as_often_as_one_likes(
    source: JourneyMap, target: JourneyMap, kind: str, data: st.DataObject
) -> None:
    names = data.draw(st.frozensets(st.sampled_from(sorted(everything(source, kind)) or ["none"])))
    fragment = fragment_of(source, names, source)
    assert_whole(fragment.journey)
    lane = data.draw(st.sampled_from([None, *(each.id for each in target.lanes)]))
    step = data.draw(st.sampled_from([None, *(each.id for stage in target.stages for each in stage.steps)]))
    for journey in (target, source):
        known = set(ids_of(journey))
        once = put(journey, fragment, lane if journey is target else None, step if journey is target else None)
        twice = edited(lambda old: pasted(old, fragment, place_in(old), numbered("m"))[0], once)
        assert known <= set(ids_of(once)) <= set(ids_of(twice))
        if kind in ("cards", "stages", "steps"):
            grown = [sum(map(len, cells(each).values())) for each in (journey, once, twice)]
            added = sum(map(len, cells(fragment.journey).values()))
            assert grown == [grown[0], grown[0] + added, grown[0] + 2 * added]
