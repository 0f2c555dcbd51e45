"""How firm the order is: said before a weight or rating is turned, and found true when it is."""

from typing import get_args

import pytest
from hypothesis import assume, given, settings

from cjm_desktop.edits.actions import change_action, change_ranking
from cjm_desktop.insight.ranking import ranked, weight_of
from cjm_desktop.insight.saying_sensitivity import firmness
from cjm_desktop.insight.sensitivity import Turn, first_turns, order_turns, regrades
from cjm_desktop.limits import MOST_WEIGHT
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.ranking import Factor
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import say
from tests.unit.insight.test_ranking import CHAT, FORM, order, planning, plans

STEP = 1e-4


def turned(journey: JourneyMap, factor: Factor, weight: float) -> list[str]:
    return order(change_ranking(journey, **{factor: min(max(weight, 0.0), MOST_WEIGHT)}))


def sentences(journey: JourneyMap) -> list[str]:
    return [say(text, "en") for text in firmness(journey)]


def test_where_the_first_place_changes_is_worked_out() -> None:
    # chat leads form by 0.4 + v·1 + 0.75 + 0.25 + 0.5 against 0.9 + v·0.5 + 1 + 1 + 1
    journey = planning(CHAT, FORM)
    (value,) = [turn for turn in first_turns(journey) if turn.factor == "value"]
    assert (value.rises, value.weight, value.ahead.id) == (True, pytest.approx(2.0 / 0.5), "chat")
    assert turned(journey, "value", 3.9) == ["form", "chat"]
    assert turned(journey, "value", 4.1) == ["chat", "form"]
    assert sentences(journey) == [
        "“Action without a name” comes first.",
        "The first place changes when the weight of Value rises above 4: then “Action without a name” has it.",
        "No single rating changes the first place.",
    ]


def test_where_it_falls_and_by_which_rating_is_said() -> None:
    journey = planning(
        Action(id="a", title="Ask less", value=5, investment=3, difficulty=3),
        Action(id="b", title="Ask later", value=4, investment=2, difficulty=3),
        Action(id="c", title="Ask never", value=1, investment=5, difficulty=5),
    )
    journey = change_ranking(journey, value=1.5)
    assert sentences(journey) == [
        "“Ask less” comes first.",
        "The first place changes when the weight of Value falls below 1: then “Ask later” has it.",
        "The first place changes when the weight of Investment rises above 1.5: then “Ask later” has it.",
        "If its Value were 4 instead of 5, “Ask less” would give way to “Ask later”.",
        "If its Investment were 4 instead of 3, “Ask less” would give way to “Ask later”.",
    ]


def test_one_action_makes_no_order() -> None:
    assert sentences(planning(CHAT)) == ["Two actions at least make an order."]
    assert sentences(planning(CHAT, changed(FORM, status="done"))) == ["Two actions at least make an order."]


def test_methods_without_weights_have_ratings_only() -> None:
    journey = change_ranking(planning(CHAT, FORM), method="rice")
    assert (first_turns(journey), order_turns(journey)) == ((), ())
    assert regrades(journey)


@given(plans())
@settings(max_examples=settings().max_examples // 2)
def test_the_first_place_changes_beyond_and_not_before(journey: JourneyMap) -> None:
    assume(journey.ranking.method == "factors" and len(journey.actions) > 1)
    check(journey, first_turns(journey), 1)


@given(plans())
@settings(max_examples=settings().max_examples // 2)
def test_the_order_changes_beyond_and_not_before(journey: JourneyMap) -> None:
    assume(journey.ranking.method == "factors" and len(journey.actions) > 1)
    check(journey, order_turns(journey), len(journey.actions))


def check(journey: JourneyMap, turns: tuple[Turn, ...], places: int) -> None:
    """Look at the first places beyond each weight, before it, and all the way where there is none."""
    now = order(journey)[:places]
    met = {(turn.factor, turn.rises): turn for turn in turns}
    for factor in get_args(Factor):
        weight = weight_of(journey.ranking, factor)
        for rises in (False, True):
            end, way = (MOST_WEIGHT, 1) if rises else (0.0, -1)
            turn = met.get((factor, rises))
            if turn is None:
                for part in (0.01, 0.5, 0.99):
                    assert turned(journey, factor, weight + part * (end - weight))[:places] == now
                continue
            assert 0 <= turn.weight <= MOST_WEIGHT
            if abs(turn.weight - weight) > 2 * STEP:
                assert turned(journey, factor, turn.weight - way * STEP)[:places] == now
            if abs(end - turn.weight) > STEP:
                after = turned(journey, factor, turn.weight + way * STEP)
                assert after[:places] != now
                assert after.index(turn.ahead.id) < after.index(turn.behind.id)


@given(plans())
def test_a_rating_that_is_said_to_change_the_first_place_does(journey: JourneyMap) -> None:
    assume(len(journey.actions) > 1)
    first = order(journey)[0]
    for regrade in regrades(journey):
        after = change_action(journey, regrade.action.id, **{regrade.factor: regrade.rating})
        assert order(after)[0] == regrade.first.id != first
    if not regrades(journey):
        for score in ranked(journey):
            for factor in ("value", "investment", "difficulty"):
                for rating in range(1, 6):
                    assert order(change_action(journey, score.action.id, **{factor: rating}))[0] == first
