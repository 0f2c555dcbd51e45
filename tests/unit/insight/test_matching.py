"""Which records of two maps are the same: by id, else by name and place; and what is not akin is said to be so."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.cards import add_card, change_card, delete_card, move_card
from cjm_desktop.edits.copies import renewed, without_opinions
from cjm_desktop.edits.steps import change_step
from cjm_desktop.insight.compare import differences
from cjm_desktop.insight.comparison import compared
from cjm_desktop.insight.matching import matched
from cjm_desktop.insight.saying import said_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane
from cjm_desktop.model.records import Department, JourneyMap, Persona, Stage, Step
from cjm_desktop.words import Fault, say
from tests.benchmarks.big_map import big_map
from tests.maps import journey_maps
from tests.unit.edits.sample import assert_whole, numbered, sample


def sentences(before: JourneyMap, after: JourneyMap) -> list[str]:
    return [say(said_of(each), "en") for each in compared(before, after).differences]


def has_names(journey: JourneyMap) -> bool:
    titles = [each.title for stage in journey.stages for each in (stage, *stage.steps)]
    texts = [card.text for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards]
    return any(text.split() for text in (*titles, *texts))


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_a_map_under_other_ids_is_the_same_map(start: JourneyMap) -> None:
    after = changed(without_opinions(start), reviews=())  # a copy begins without reviews
    before = renewed(after, numbered("copy"))
    if not (after.stages or after.lanes):
        assert matched(before, after) == (before, "ids"), "in an empty map nothing has another id"
    elif not has_names(after):
        with pytest.raises(Fault, match="nothing to compare"):
            matched(before, after)
    else:
        known, kinship = matched(before, after)
        assert kinship == "names"
        assert_whole(known)
        assert differences(known, after) == ()


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_what_shares_records_is_known_by_them_alone(start: JourneyMap, data: st.DataObject) -> None:
    assert matched(start, start) == (start, "ids")
    if start.stages:
        kept = data.draw(st.sampled_from(start.stages))
        other = changed(start, id="other", stages=(kept,), lanes=(), flows=(), actions=(), views=())
        assert matched(other, start) == (other, "ids")


def test_names_tell_what_became_of_a_copy_with_other_ids() -> None:
    copy = renewed(sample(), numbered("copy"))
    now = move_card(sample(), "touch", "site", step="try", to_lane="touch")
    assert sentences(copy, now) == ["Card “Web site” moved from “Look” to “Try”"]
    now = change_card(sample(), "touch", "site", owner="Ann")
    assert sentences(copy, now) == ["Card “Web site” changed: Owner"]
    now = change_card(sample(), "pains", "rain", text="Rain and wind")
    assert sentences(copy, now) == ["Card “Rain” is now “Rain and wind”"], "alike, in the same cell"
    now = change_card(sample(), "pains", "rain", text="Flat tyre")
    assert sentences(copy, now) == [
        "Card “Rain” removed, in “Pain points” at “Ride”",
        "Card “Flat tyre” added, in “Pain points” at “Ride”",
    ]
    now = change_step(sample(), "ride", title="Use it")
    assert sentences(copy, now) == ["Step “Ride” is now “Use it”"], "the one step left of its stage"
    now = delete_card(sample(), "touch", "staff")
    assert sentences(copy, now) == ["Card “Staff” removed, in “Touchpoints” at “Try”"]


def test_case_and_spaces_are_no_other_name() -> None:
    copy = renewed(changed(sample(), stages=sample().stages), numbered("copy"))
    now = change_card(sample(), "touch", "shop", text="shop  WINDOW")
    assert sentences(copy, now) == ["Card “Shop window” is now “shop  WINDOW”"]


def test_what_is_about_something_else_is_not_compared() -> None:
    other = JourneyMap(
        format="cjm",
        version=1,
        id="other",
        title="Seeing a doctor",
        stages=(Stage(id="s", title="Waiting", steps=(Step(id="p", title="Sit down"),)),),
        lanes=(CardLane(id="l", kind="pain-point", cards=(Card(id="c", step="p", text="Nobody calls"),)),),
    )
    with pytest.raises(Fault) as fault:
        compared(other, sample())
    said = say(fault.value.text, "en")
    assert said.startswith("“Seeing a doctor” and “Buying a bicycle” have neither a record nor the name of a stage")
    akin = changed(other, stages=(changed(other.stages[0], title=" before "),))
    assert compared(akin, sample()).kinship == "names"


def test_thousands_of_cards_are_matched_without_waiting() -> None:
    journey = big_map(10_000)
    crowd = tuple(Card(id=f"crowd{number}", step="try", text=f"{number} people") for number in range(2000))
    full = changed(sample(), lanes=(*sample().lanes, CardLane(id="crowd", kind="free", cards=crowd)))
    began = time.process_time()
    assert compared(renewed(without_opinions(journey), numbered("copy")), without_opinions(journey)).is_empty
    words = (changed(card, text=f"{card.text} or so, nobody knows") for card in crowd)
    other = changed(full, lanes=(*sample().lanes, CardLane(id="crowd", kind="free", cards=tuple(words))))
    compared(renewed(other, numbered("copy")), add_card(full, "touch", Card(id="one", step="try")))
    assert time.process_time() - began < 10


def test_curves_keep_their_names_whomever_they_are_of_and_in_whatever_order() -> None:
    stages = (Stage(id="s", title="Buy", steps=(Step(id="t", title="Pay"),)),)
    anna = Persona(id="anna", name="Anna")
    now = Curve(id="now", name="Now", state="as-is", persona="anna", points=(CurvePoint(step="t", value=-0.5),))
    goal = Curve(id="goal", name="Goal", state="to-be", points=(CurvePoint(step="t", value=0.5),))
    before = JourneyMap(format="cjm", version=1, id="before", stages=stages, personas=(anna,))
    before = changed(before, lanes=(EmotionLane(id="feel", kind="emotion", curves=(now, goal)),))
    ours, theirs = changed(goal, persona="anna"), changed(now, persona=None)
    after = changed(before, id="after", lanes=(EmotionLane(id="feel", kind="emotion", curves=(ours, theirs)),))
    said = sentences(before, renewed(after, numbered("other")))
    assert not [each for each in said if "is now" in each or "went from" in each]
    unnamed = changed(before, lanes=(EmotionLane(id="feel", kind="emotion", curves=(changed(goal, name=""),)),))
    both = changed(after, lanes=(EmotionLane(id="feel", kind="emotion", curves=(theirs, ours)),))
    (curve,) = [each for each in sentences(unnamed, renewed(both, numbered("other"))) if "added" in each]
    assert "Now" in curve


def test_departments_of_one_name_are_one_where_an_as_is_and_its_to_be_map_each_made_them() -> None:
    before = changed(sample(), departments=(Department(id="d1", name="Sales"), Department(id="d2", name="Shop")))
    before = change_card(before, "touch", "shop", department="d1")
    after = changed(sample(), id="to-be", departments=(Department(id="d3", name="sales"),))
    after = change_card(after, "touch", "shop", department="d3")
    assert sentences(before, after) == ["Department “Shop” removed", "Department “Sales” is now “sales”"]
