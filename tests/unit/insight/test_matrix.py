"""Where actions stand in the matrix of value and effort, and what rates them there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.actions import add_action, change_action
from cjm_desktop.insight.matrix import QUADRANTS, is_rated, place_of, quadrant_of, ratings_at
from cjm_desktop.model.actions import Action
from tests.unit.edits.sample import sample

RATING = st.integers(0, 5)
ACTIONS = st.builds(Action, id=st.just("a"), value=RATING, investment=RATING, difficulty=RATING)


@given(ACTIONS, st.floats(-2, 9), st.floats(-2, 9))
def test_an_action_stands_where_it_was_put(action: Action, effort: float, value: float) -> None:
    journey = add_action(sample(), action)
    (after,) = change_action(journey, "a", **ratings_at(action, effort, value)).actions
    assert place_of(after) == (round(2 * min(max(effort, 1), 5)) / 2, round(min(max(value, 1), 5)))
    assert is_rated(after)


@given(ACTIONS)
def test_what_stays_where_it_is_keeps_its_ratings(action: Action) -> None:
    kept = ratings_at(action, *place_of(action))
    assert all(getattr(action, name) in (rating, 0) for name, rating in kept.items())


@given(ACTIONS, st.sampled_from((-0.5, 0.5)))
def test_a_small_step_changes_one_rating_by_one(action: Action, step: float) -> None:
    effort, value = place_of(action)
    if not 1 <= effort + step <= 5:
        return
    before, after = ratings_at(action, effort, value), ratings_at(action, effort + step, value)
    changes = [after[name] - before[name] for name in before]
    assert sorted(map(abs, changes)) == [0, 0, 1]


@pytest.mark.parametrize(
    ("effort", "value", "quadrant"),
    [(1, 5, "quick win"), (3, 4, "quick win"), (3.5, 4, "big bet"), (3, 3, "fill-in"), (3.5, 3, "money pit")],
)
def test_the_quadrants(effort: float, value: float, quadrant: str) -> None:
    assert quadrant_of(effort, value) == quadrant
    assert quadrant in QUADRANTS


def test_what_nobody_rated_stands_in_the_middle() -> None:
    assert place_of(Action(id="a")) == (3, 3)
    assert not is_rated(Action(id="a", value=3, investment=3))
