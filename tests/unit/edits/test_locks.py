"""What is locked stays as it is; how it is shown may change."""

from collections.abc import Callable

import pytest

from cjm_desktop.edits.cards import add_card, change_card, delete_card, move_card
from cjm_desktop.edits.curves import set_point
from cjm_desktop.edits.lanes import change_lane, delete_lane, move_lane
from cjm_desktop.edits.locks import locked_lane, touched_lock
from cjm_desktop.edits.steps import change_step, delete_step, move_step
from cjm_desktop.model.lanes import Card
from cjm_desktop.model.records import JourneyMap
from tests.unit.edits.sample import sample


def locked(*lanes: str) -> JourneyMap:
    journey = sample()
    for lane in lanes:
        journey = change_lane(journey, lane, locked=True)
    return journey


TOUCHES: dict[str, Callable[[JourneyMap], JourneyMap]] = {
    "a text": lambda journey: change_card(journey, "touch", "shop", text="Another"),
    "a new card": lambda journey: add_card(journey, "touch", Card(id="new", step="look")),
    "a card from elsewhere": lambda journey: move_card(journey, "pains", "rain", to_lane="touch", step="look"),
    "a card that leaves": lambda journey: move_card(journey, "touch", "shop", to_lane="pains", step="look"),
    "a card that goes": lambda journey: delete_card(journey, "touch", "shop"),
    "a step with its cards": lambda journey: delete_step(journey, "look"),
    "the lane": lambda journey: delete_lane(journey, "touch"),
    "its title": lambda journey: change_lane(journey, "touch", title="Another"),
    "its height": lambda journey: change_lane(journey, "touch", height=300),
}
LEAVES: dict[str, Callable[[JourneyMap], JourneyMap]] = {
    "nothing": lambda journey: journey,
    "another lane": lambda journey: change_card(journey, "pains", "rain", text="Another"),
    "a title of a step": lambda journey: change_step(journey, "look", title="Another"),
    "its place among the lanes": lambda journey: move_lane(journey, "pains", before="touch"),
    "steps that change places": lambda journey: move_step(journey, "ride", stage="before", before="look"),
    "folding it": lambda journey: change_lane(journey, "touch", collapsed=True),
    "hiding it": lambda journey: change_lane(journey, "touch", hidden=True),
    "unlocking it": lambda journey: change_lane(journey, "touch", locked=False),
}


@pytest.mark.parametrize("name", TOUCHES)
def test_a_change_of_what_is_locked_is_noticed(name: str) -> None:
    before = locked("touch")
    touched = touched_lock(before, TOUCHES[name](before))
    assert touched is not None
    assert touched.id == "touch"
    assert touched_lock(sample(), TOUCHES[name](sample())) is None


@pytest.mark.parametrize("name", LEAVES)
def test_what_leaves_the_lane_as_it_is_is_no_touch(name: str) -> None:
    before = locked("touch")
    assert touched_lock(before, LEAVES[name](before)) is None


def test_curves_are_locked_too() -> None:
    before = locked("feel")
    assert touched_lock(before, set_point(before, "feel", "mood", "look", value=0.1)) is not None
    assert touched_lock(before, move_step(before, "ride", stage="before", before="look")) is None


def test_a_lane_tells_whether_it_is_locked() -> None:
    assert locked_lane(sample(), "touch") is None
    found = locked_lane(locked("touch"), "touch")
    assert found is not None
    assert found.id == "touch"
