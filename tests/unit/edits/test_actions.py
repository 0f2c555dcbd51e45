"""Actions know the cards they come from for as long as those are there, wherever they go."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from cjm_desktop.edits.actions import (
    action_of,
    add_action,
    change_action,
    change_ranking,
    delete_action,
    move_action,
    with_status,
)
from cjm_desktop.edits.card_merging import merge_cards
from cjm_desktop.edits.cards import change_card, delete_card, duplicate_card, move_card
from cjm_desktop.edits.clearing import cleared
from cjm_desktop.edits.copies import renewed
from cjm_desktop.edits.fragments import fragment_of
from cjm_desktop.edits.lanes import delete_lane
from cjm_desktop.edits.merging import merge_steps
from cjm_desktop.edits.paste_columns import Place
from cjm_desktop.edits.pasting import pasted
from cjm_desktop.edits.repair import repaired
from cjm_desktop.edits.stages import delete_stage
from cjm_desktop.edits.steps import delete_step
from cjm_desktop.edits.vocabulary import add_word, delete_word
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.lookup import NoSuchRecord
from cjm_desktop.model.ranking import Ranking
from cjm_desktop.model.records import Department, JourneyMap
from cjm_desktop.model.references import cards_of
from cjm_desktop.words import say
from tests.maps import journey_maps
from tests.unit.edits.sample import edited, numbered, sample


def planned(*cards: str) -> JourneyMap:
    """Return the sample with an action that comes from some of its cards."""
    journey = add_word(sample(), Department(id="shops", name="Shops"))
    action = Action(id="fix", title="Sell raincoats", cards=cards, department="shops", due=dt.date(2027, 1, 31))
    return edited(lambda it: add_action(it, action), journey)


def test_actions_are_added_changed_moved_and_deleted() -> None:
    journey = add_action(planned("rain"), Action(id="ask"), before="fix")
    assert [action.id for action in journey.actions] == ["ask", "fix"]
    journey = edited(lambda it: change_action(it, "ask", status="done", weeks=6, value=4, audience=0.5), journey)
    assert journey.actions[0] == Action(id="ask", status="done", weeks=6, value=4, audience=0.5)
    journey = edited(lambda it: move_action(it, "ask"), journey)
    journey = edited(lambda it: delete_action(it, "fix"), journey)
    assert [action.id for action in journey.actions] == ["ask"]
    assert edited(lambda it: change_action(it, "ask", status="done"), journey) is journey


@pytest.mark.parametrize(
    "fields",
    [{"value": 6}, {"difficulty": -1}, {"audience": 1.5}, {"weeks": -1.0}, {"status": "late"}, {"due": "soon"}],
)
def test_what_a_field_does_not_take_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        change_action(planned(), "fix", **fields)


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no card gone"):
        change_action(planned(), "fix", cards=("gone",))
    with pytest.raises(ValueError, match="taken"):
        add_action(planned(), Action(id="rain"))
    with pytest.raises(NoSuchRecord):
        delete_action(planned(), "rain")


def test_an_action_of_one_card_is_called_as_that_is_and_takes_over_who_is_responsible() -> None:
    journey = change_card(planned(), "pains", "rain", text="Rain\nand wind", owner="Li", department="shops")
    assert action_of(journey, frozenset({"rain"}), "new") == Action(
        id="new", title="Rain and wind", cards=("rain",), owner="Li", department="shops"
    )
    both = action_of(journey, frozenset({"rain", "shop"}), "new")
    assert (both.title, both.cards, both.owner) == ("", ("shop", "rain"), "Li")
    journey = change_card(journey, "touch", "shop", owner="Wu")
    assert action_of(journey, frozenset({"rain", "shop"}), "new").owner == ""


def test_an_action_is_done_on_the_day_on_which_that_is_said() -> None:
    today, later = dt.date(2026, 11, 26), dt.date(2026, 12, 24)
    journey = edited(lambda it: with_status(it, "fix", "done", today), planned())
    assert journey.actions[0].done == today
    assert edited(lambda it: with_status(it, "fix", "done", later), journey) is journey, "it was done before"
    journey = edited(lambda it: with_status(it, "fix", "under-way", later), journey)
    assert (journey.actions[0].status, journey.actions[0].done) == ("under-way", None)


def test_actions_are_ranked_by_a_method_and_weights() -> None:
    journey = edited(lambda it: change_ranking(it, method="rice", value=2.5), planned())
    assert journey.ranking == Ranking(method="rice", value=2.5)
    assert edited(lambda it: change_ranking(it, method="rice"), journey) is journey
    for wrong in ({"value": 5.5}, {"weeks": -1.0}, {"method": "dice"}):
        with pytest.raises(ValidationError):
            change_ranking(journey, **wrong)


GOING: tuple[tuple[Callable[[JourneyMap], JourneyMap], tuple[str, ...]], ...] = (
    (lambda it: delete_card(it, "pains", "rain"), ("shop", "staff")),
    (lambda it: delete_lane(it, "touch"), ("rain",)),
    (lambda it: delete_step(it, "look"), ("rain", "staff")),
    (lambda it: delete_stage(it, "after"), ("shop", "staff")),
    (lambda it: move_card(it, "pains", "rain", to_lane="touch", step="try"), ("rain", "shop", "staff")),
    (lambda it: merge_steps(it, ["try", "ride"]), ("rain", "shop", "staff")),
    (lambda it: duplicate_card(it, "pains", "rain", numbered()), ("rain", "shop", "staff")),
)


@pytest.mark.parametrize(("edit", "left"), GOING)
def test_an_action_stays_when_its_cards_go(edit: Callable[[JourneyMap], JourneyMap], left: tuple[str, ...]) -> None:
    assert edited(edit, planned("rain", "shop", "staff")).actions[0].cards == left


def test_an_action_stays_without_its_department_and_goes_with_what_was_said() -> None:
    journey = planned("rain")
    assert edited(lambda it: delete_word(it, "departments", "shops"), journey).actions[0].department is None
    assert edited(cleared, journey).actions == ()


def test_cards_that_become_one_are_one_for_their_actions() -> None:
    merged = edited(lambda it: merge_cards(it, "shop", ["site"]), planned("site", "shop", "rain"))
    assert merged.actions[0].cards == ("shop", "rain")


def test_what_was_cut_is_known_again_where_it_is_put() -> None:
    journey = planned("rain", "shop")
    cut = fragment_of(journey, frozenset({"rain"}), journey, comments=True)
    without = delete_card(journey, "pains", "rain")
    place = Place(step="look", lane="pains", lanes=("touch", "pains", "feel"))
    back, (card,) = pasted(without, cut, place, numbered())
    assert (card, back.actions[0].cards) == ("rain", ("shop", "rain"))
    again, (copy,) = pasted(back, cut, replace(place, step="ride"), numbered())
    assert copy != "rain"
    assert again.actions[0].cards == ("shop", "rain", copy)


def test_copies_come_from_no_action() -> None:
    journey = planned("rain")
    copied = fragment_of(journey, frozenset({"rain"}), journey)
    assert copied.journey.actions == ()
    cut = fragment_of(journey, frozenset({"rain"}), journey, comments=True)
    elsewhere, _ = pasted(changed(sample(), id="other"), cut, Place(step="look", lane="pains"), numbered())
    assert elsewhere.actions == ()


@given(journey_maps())
def test_a_copy_of_a_map_has_its_actions_with_its_own_cards(journey: JourneyMap) -> None:
    copy = renewed(journey, numbered("copy"))
    places = {card.id: place for place, card in enumerate(cards_of(journey))}
    copies = {card.id: place for place, card in enumerate(cards_of(copy))}
    for before, after in zip(journey.actions, copy.actions, strict=True):
        assert [places[card] for card in before.cards] == [copies[card] for card in after.cards]


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_cards_that_are_not_in_the_file_are_taken_out_and_reported(journey: JourneyMap, data: st.DataObject) -> None:
    cards = data.draw(st.permutations(["nowhere", *(card.id for card in cards_of(journey))]))
    plan = Action(id="plan", title="Plan", cards=tuple(cards))
    broken = journey.model_copy(update={"actions": (plan,), "dismissed": (), "path": ()})
    mended, repairs = repaired(broken, numbered())
    assert mended.actions[0].cards == tuple(card for card in cards if card != "nowhere")
    assert [say(text, "en") for text in repairs] == [
        "The card was taken out, because it is not in the map: action “Plan”."
    ]
