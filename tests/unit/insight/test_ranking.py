"""What is to be done first: every method's figures worked out by hand, and what holds of all of them."""

from typing import Final, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.actions import add_action, change_action, change_ranking
from cjm_desktop.edits.cards import change_card, move_card
from cjm_desktop.edits.personas import change_persona
from cjm_desktop.insight.ranking import Score, audiences, ranked
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.ranking import Factor, Method
from cjm_desktop.model.records import JourneyMap
from tests.maps import rankings
from tests.unit.edits.sample import sample

CHAT: Final = Action(id="chat", audience=0.4, value=5, investment=2, difficulty=4, weeks=13, confidence=0.8)
FORM: Final = Action(id="form", audience=0.9, value=3, investment=1, difficulty=1, weeks=0, confidence=1)
NEW: Final = Action(id="new")
RATINGS: Final = st.integers(0, 5)
FACTORS: Final = get_args(Factor)


def planning(*actions: Action, **fields: object) -> JourneyMap:
    return changed(sample(), actions=actions, **fields)


def order(journey: JourneyMap) -> list[str]:
    return [score.action.id for score in ranked(journey)]


def points(journey: JourneyMap) -> dict[str, float]:
    return {score.action.id: score.points for score in ranked(journey)}


def figures(score: Score) -> dict[str, float]:
    return {part.name: part.figure for part in score.parts}


@st.composite
def actions(draw: st.DrawFn) -> tuple[Action, ...]:
    """Draw actions that are open, some of them rated."""
    return tuple(
        Action(
            id=f"a{number}",
            audience=draw(st.none() | st.sampled_from((0.0, 0.25, 0.5, 1.0))),
            value=draw(RATINGS),
            investment=draw(RATINGS),
            difficulty=draw(RATINGS),
            weeks=draw(st.none() | st.sampled_from((0.0, 4.0, 13.0, 52.0))),
            confidence=draw(st.none() | st.sampled_from((0.0, 0.5, 0.8, 1.0))),
        )
        for number in range(draw(st.integers(0, 6)))
    )


@st.composite
def plans(draw: st.DrawFn) -> JourneyMap:
    """Draw a map with actions and something to rank them by."""
    return planning(*draw(actions()), ranking=draw(rankings()), customers=draw(st.none() | st.integers(0, 10**6)))


def test_five_factors_are_weighed() -> None:
    journey = planning(CHAT, FORM, NEW)
    chat, form, new = (
        score for name in ("chat", "form", "new") for score in ranked(journey) if score.action.id == name
    )
    assert figures(chat) == {"audience": 0.4, "value": 1, "investment": 0.75, "difficulty": 0.25, "weeks": 0.5}
    assert chat.points == pytest.approx(100 * (0.4 + 1 + 0.75 + 0.25 + 0.5) / 5)
    assert figures(form) == {"audience": 0.9, "value": 0.5, "investment": 1, "difficulty": 1, "weeks": 1}
    assert form.points == pytest.approx(100 * 4.4 / 5)
    assert new.points == 50, "what nobody has rated is in the middle"
    assert {part.known for part in new.parts} == {"missing"}
    assert [(score.action.id, score.rank) for score in ranked(journey)] == [("form", 1), ("chat", 2), ("new", 3)]
    journey = change_ranking(journey, audience=0.5, value=4, difficulty=0)
    assert points(journey)["chat"] == pytest.approx(100 * (0.5 * 0.4 + 4 * 1 + 0.75 + 0.5) / 6.5)
    assert order(journey) == ["chat", "form", "new"]
    nothing = change_ranking(journey, **dict.fromkeys(FACTORS, 0.0))
    assert set(points(nothing).values()) == {0}


def test_rice_is_reach_times_impact_times_confidence_by_effort() -> None:
    journey = change_ranking(planning(CHAT, FORM, NEW), method="rice")
    assert points(journey) == pytest.approx({"chat": 40 * 3 * 0.8 / 3, "form": 90 * 1 * 1 / 1, "new": 50 * 1 * 0.5 / 3})
    assert points(changed(journey, customers=2000))["chat"] == pytest.approx(800 * 3 * 0.8 / 3)
    impacts = [ranked(planning(changed(CHAT, value=value), ranking=journey.ranking))[0].parts[1] for value in range(6)]
    assert [part.figure for part in impacts] == [1, 0.25, 0.5, 1, 2, 3]


def test_ice_is_impact_times_confidence_times_ease_each_to_ten() -> None:
    journey = change_ranking(planning(CHAT, FORM, NEW), method="ice")
    assert points(journey) == pytest.approx(
        {"chat": 10 * 8.2 * (1 + 9 * (0.75 + 0.25 + 0.5) / 3), "form": 5.5 * 10 * 10, "new": 5.5**3}
    )


def test_value_by_effort_is_a_slope() -> None:
    journey = change_ranking(planning(CHAT, FORM, NEW), method="value-effort")
    assert points(journey) == pytest.approx({"chat": 5 / 3, "form": 3, "new": 1})


def test_what_is_settled_has_no_rank() -> None:
    journey = planning(changed(FORM, status="done"), changed(CHAT, status="dropped"), NEW, Action(id="go", value=1))
    assert [(score.action.id, score.rank) for score in ranked(journey)] == [
        ("new", 1),
        ("go", 2),
        ("form", None),
        ("chat", None),
    ]


def test_an_audience_that_is_not_given_is_that_of_the_personas_of_the_cards() -> None:
    journey = change_persona(change_persona(sample(), "ann", share=0.1), "bob", share=0.2)
    journey = change_card(journey, "pains", "rain", personas=("ann",))
    journey = add_action(journey, Action(id="plan", cards=("rain",)))
    assert audiences(journey) == {"plan": 0.1}
    assert (ranked(journey)[0].parts[0].figure, ranked(journey)[0].parts[0].known) == (0.1, "suggested")
    assert audiences(change_persona(journey, "ann", share=0.7)) == {"plan": 0.7}, "it follows the persona"
    assert audiences(move_card(journey, "pains", "rain", to_lane="touch", step="try")) == {"plan": 0.1}
    both = change_action(journey, "plan", cards=("rain", "shop"))
    assert audiences(both) == {}, "the shop concerns everybody"
    both = change_card(both, "touch", "shop", personas=("ann", "bob"))
    assert audiences(both) == {"plan": 0.3}, "each persona counts once"
    assert audiences(change_persona(both, "bob", share=0.95)) == {"plan": 1}, "never more than all"
    assert audiences(change_persona(both, "bob", share=None)) == {}, "nobody knows how many Bobs"
    given_one = change_action(journey, "plan", audience=0.6)
    assert audiences(given_one) == {}
    assert (ranked(given_one)[0].parts[0].figure, ranked(given_one)[0].parts[0].known) == (0.6, "given")


@given(plans())
def test_all_actions_are_ranked_the_best_first_and_equals_as_people_put_them(journey: JourneyMap) -> None:
    scores = ranked(journey)
    places = {action.id: place for place, action in enumerate(journey.actions)}
    assert [score.rank for score in scores] == list(range(1, len(journey.actions) + 1))
    keys = [(-score.points, places[score.action.id]) for score in scores]
    assert keys == sorted(keys)
    assert sorted(places) == sorted(order(journey))


@given(plans())
def test_the_parts_make_the_score(journey: JourneyMap) -> None:
    for score in ranked(journey):
        if journey.ranking.method == "factors":
            assert sum(part.points for part in score.parts) == pytest.approx(score.points)
            assert all(0 <= part.figure <= 1 for part in score.parts)
            assert 0 <= score.points <= 100 + 1e-9
        else:
            assert {part.points for part in score.parts} == {0}


@given(plans(), st.sampled_from((0.125, 0.25, 0.5, 1)))
def test_only_the_proportions_of_the_weights_count(journey: JourneyMap, times: float) -> None:
    weights = {factor: getattr(journey.ranking, factor) * times for factor in FACTORS}
    assert points(change_ranking(journey, **weights)) == pytest.approx(points(journey))
    assert order(change_ranking(journey, **weights)) == order(journey)


@given(plans(), st.data())
def test_a_better_rating_never_makes_a_score_worse(journey: JourneyMap, data: st.DataObject) -> None:
    if not journey.actions:
        return
    action = data.draw(st.sampled_from(journey.actions))
    better: dict[str, object] = {
        "audience": data.draw(st.floats(action.audience or 0, 1)),
        "value": data.draw(st.integers(action.value or 3, 5)),
        "investment": data.draw(st.integers(1, action.investment or 3)),
        "difficulty": data.draw(st.integers(1, action.difficulty or 3)),
        "weeks": data.draw(st.floats(0, 13 if action.weeks is None else action.weeks)),
        "confidence": data.draw(st.floats(0.5 if action.confidence is None else action.confidence, 1)),
    }
    if action.audience is None:
        better["audience"] = data.draw(st.floats(0.5, 1))
    field = data.draw(st.sampled_from(sorted(better)))
    after = change_action(journey, action.id, **{field: better[field]})
    assert points(after)[action.id] >= points(journey)[action.id]
    assert order(after).index(action.id) <= order(journey).index(action.id)
    others = [action_id for action_id in order(journey) if action_id != action.id]
    assert [action_id for action_id in order(after) if action_id != action.id] == others


@given(actions(), st.sampled_from(get_args(Method)), st.integers(1, 10**6))
def test_how_many_customers_there_are_changes_no_order(
    plan: tuple[Action, ...], method: Method, customers: int
) -> None:
    journey = change_ranking(planning(*plan), method=method)
    assert order(changed(journey, customers=customers)) == order(journey)
