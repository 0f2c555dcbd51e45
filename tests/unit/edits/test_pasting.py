"""Pieces of maps, put into the same map and into others."""

from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.cards import change_card, delete_card
from cjm_desktop.edits.copies import without_comments
from cjm_desktop.edits.fragments import Fragment, FragmentKind, fragment_of
from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.edits.pasting import pasted, place_in
from cjm_desktop.edits.vocabulary import add_word
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import CardLane, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.records import Department, JourneyMap, Persona, Stage, Step
from tests.maps import journey_maps
from tests.unit.edits.sample import assert_whole, card, card_lane, curve, edited, numbered, points, sample, steps

EMPTY = JourneyMap(format="cjm", version=1, id="other")


def piece(journey: JourneyMap, kind: FragmentKind, *names: str) -> Fragment:
    return fragment_of(journey, kind, frozenset(names), journey)


def put(journey: JourneyMap, fragment: Fragment, lane: str | None = None, step: str | None = None) -> JourneyMap:
    place = place_in(journey, lane, step)
    return edited(lambda old: pasted(old, fragment, place, numbered())[0], journey)


def cells(journey: JourneyMap) -> dict[str, list[tuple[str, str]]]:
    lanes = [lane for lane in journey.lanes if isinstance(lane, CardLane)]
    return {lane.id: [(each.step, each.text) for each in lane.cards] for lane in lanes}


def test_a_card_comes_behind_those_of_the_cell_where_it_is_put() -> None:
    new = put(sample(), piece(sample(), "cards", "site"), "pains", "ride")
    assert cells(new)["pains"] == [("ride", "Rain"), ("ride", "Web site")]
    assert card(new, "n1").channel == "website"  # which this lane does not show


def test_a_card_comes_before_another_one() -> None:
    place = place_in(sample(), "touch", "look", "site")
    new, made = pasted(sample(), piece(sample(), "cards", "rain"), place, numbered())
    assert cells(new)["touch"][:3] == [("look", "Shop window"), ("look", "Rain"), ("look", "Web site")]
    assert made == ("n1",)


def test_cards_keep_their_places_to_each_other() -> None:
    new = put(sample(), piece(sample(), "cards", "shop", "staff"), "touch", "try")
    assert steps(new) == [["look", "try"], ["ride", "n1"]]
    assert [(each.step, each.through) for each in card_lane(new, "touch").cards[3:]] == [("try", None), ("ride", "n1")]


def test_cards_of_several_lanes_go_on_in_the_lanes_below_and_in_new_ones() -> None:
    new = put(sample(), piece(sample(), "cards", "shop", "rain"), "pains", "look")
    assert cells(new)["pains"] == [("ride", "Rain"), ("look", "Shop window")]
    added = new.lanes[-1]
    assert isinstance(added, CardLane)
    assert (added.kind, [(each.step, each.text) for each in added.cards]) == ("pain-point", [("ride", "Rain")])


def test_without_a_place_cards_go_to_where_they_come_from() -> None:
    new = put(sample(), piece(sample(), "cards", "shop", "rain"))
    assert cells(new)["touch"][-1] == ("look", "Shop window")
    assert cells(new)["pains"][-1] == ("ride", "Rain")


def test_without_a_place_cards_go_to_lanes_of_their_kind_in_another_map() -> None:
    stages = (Stage(id="one", steps=(Step(id="first"), Step(id="second"))),)
    lanes = (CardLane(id="hurts", kind="pain-point"), CardLane(id="meets", kind="touchpoint"))
    new = put(changed(EMPTY, stages=stages, lanes=lanes), piece(sample(), "cards", "site", "rain"))
    assert cells(new) == {"hurts": [("ride", "Rain")], "meets": [("first", "Web site")]}
    assert [step.title for stage in new.stages for step in stage.steps] == ["", "", "Ride"]


def test_cards_bring_whom_they_name_or_find_them_by_name() -> None:
    source = add_word(sample(), Department(id="sales", name="Sales"))
    source = change_card(source, "touch", "shop", personas=("ann", "bob"), department="sales")
    target = changed(EMPTY, stages=sample().stages, personas=(Persona(id="a", name="Ann"),))
    new = put(target, piece(source, "cards", "shop"))
    assert [person.name for person in new.personas] == ["Ann", "Bob"]
    assert card(new, "shop").personas == ("a", "bob")
    assert card(new, "shop").department == new.departments[0].id == "sales"


def test_cut_cards_keep_their_ids() -> None:
    fragment = piece(sample(), "cards", "rain")
    left = delete_card(sample(), "pains", "rain")
    assert put(left, fragment, "pains", "look").lanes[1] == changed(
        sample().lanes[1], cards=(changed(card(sample(), "rain"), step="look"),)
    )


def test_a_stage_comes_with_all_that_stands_in_it() -> None:
    new = put(sample(), piece(sample(), "stages", "before"), step="ride")
    assert [stage.title for stage in new.stages] == ["Before", "After", "Before"]
    look, attempt = (step.id for step in new.stages[2].steps)
    assert cells(new)["touch"][3:] == [(look, "Shop window"), (look, "Web site"), (attempt, "Staff")]
    assert points(new) == ["look", "ride", look]
    assert [(flow.from_, flow.to) for flow in new.flows][2:] == [(attempt, None)]


def test_steps_come_into_the_stage_that_is_meant() -> None:
    new = put(sample(), piece(sample(), "steps", "ride"), step="look")
    assert [[step.title for step in stage.steps] for stage in new.stages] == [["Look", "Ride", "Try"], ["Ride"]]
    assert curve(new).points[1].text == "Wet"


def test_a_lane_comes_below_the_one_that_is_meant() -> None:
    new = put(sample(), piece(sample(), "lanes", "feel"), "touch")
    assert [lane.kind for lane in new.lanes] == ["touchpoint", "emotion", "pain-point", "emotion"]
    assert isinstance(added := new.lanes[1], EmotionLane)
    assert [point.step for line in added.curves for point in line.points] == ["look", "ride"]


def test_a_lane_finds_its_steps_by_their_places_in_a_map_with_others() -> None:
    target = changed(EMPTY, stages=(Stage(id="one", steps=(Step(id="first"), Step(id="second"))),))
    new = put(target, piece(sample(), "lanes", "touch"))
    assert cells(new) == {"touch": [("first", "Shop window"), ("first", "Web site"), ("second", "Staff")]}
    assert card(new, "staff").through == "ride"
    assert steps(new) == [["first", "second", "ride"]]


def test_figures_of_pasted_steps_come_into_the_lane_of_their_metric() -> None:
    figures = (MetricValue(step="look", value=3),)
    source = add_lane(sample(), MetricLane(id="nps", kind="metric", metric="nps", values=figures))
    new = put(source, piece(source, "steps", "look"))
    assert [value.value for lane in new.lanes if isinstance(lane, MetricLane) for value in lane.values] == [3, 3]


def test_a_persona_comes_as_another_one() -> None:
    new = put(sample(), piece(sample(), "personas", "ann"))
    assert [(person.id, person.name) for person in new.personas] == [("ann", "Ann"), ("bob", "Bob"), ("n1", "Ann")]


def everything(journey: JourneyMap, kind: FragmentKind) -> frozenset[str]:
    holders = {
        "cards": [each for lane in journey.lanes if isinstance(lane, CardLane) for each in lane.cards],
        "lanes": journey.lanes,
        "stages": journey.stages,
        "steps": [step for stage in journey.stages for step in stage.steps],
        "personas": journey.personas,
    }
    return frozenset(each.id for each in holders[kind])


kinds: st.SearchStrategy[FragmentKind] = st.sampled_from(("cards", "lanes", "stages", "steps", "personas"))


@given(journey_maps(), st.sampled_from(("stages", "lanes")))
def test_the_whole_of_a_map_put_into_an_empty_one_is_the_same(journey: JourneyMap, kind: FragmentKind) -> None:
    journey = without_comments(journey)
    new = put(EMPTY, piece(journey, kind, *everything(journey, kind)))
    assert new.stages == journey.stages
    if kind == "lanes":
        assert new.lanes == journey.lanes
    else:
        assert cells(new) == {name: held for name, held in cells(journey).items() if held}
        assert new.flows == journey.flows


@given(journey_maps(), journey_maps(), kinds, st.data())
def test_pieces_fit_into_any_map_as_often_as_one_likes(
    source: JourneyMap, target: JourneyMap, kind: FragmentKind, data: st.DataObject
) -> None:
    names = data.draw(st.frozensets(st.sampled_from(sorted(everything(source, kind)) or ["none"])))
    fragment = fragment_of(source, kind, names, source)
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
