"""Cards by their votes, and how many stand behind an action."""

from hypothesis import given, settings

from cjm_desktop.edits.actions import add_action
from cjm_desktop.edits.workshop import give_votes
from cjm_desktop.insight.votes import by_votes, votes_of_actions
from cjm_desktop.model.actions import Action
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from tests.maps import journey_maps
from tests.unit.edits.sample import sample


def test_equally_many_votes_have_the_same_rank_and_the_next_one_is_counted_on() -> None:
    voted = give_votes(sample(), {"rain": 2, "shop": 2, "site": 5, "staff": 1})
    assert [(each.rank, each.votes, each.card.id) for each in by_votes(voted)] == [
        (1, 5, "site"),
        (2, 2, "shop"),
        (2, 2, "rain"),
        (4, 1, "staff"),
    ]
    assert [each.card.id for each in by_votes(voted, {"rain": 1, "gone": 4})] == ["rain"]


@given(journey_maps())
@settings(max_examples=20)
def test_all_votes_are_listed_once_and_ranks_never_fall(journey: JourneyMap) -> None:
    voted = by_votes(journey)
    assert sum(each.votes for each in voted) == sum(card.votes for card in cards_of(journey))
    assert [each.rank for each in voted] == [1 + sum(other.votes > each.votes for other in voted) for each in voted]


def test_an_action_has_the_votes_of_its_cards() -> None:
    journey = give_votes(sample(), {"rain": 2, "shop": 3})
    for name, cards in (("a", ("rain", "shop")), ("b", ("site",)), ("c", ("rain",))):
        journey = add_action(journey, Action(id=name, cards=cards))
    assert votes_of_actions(journey) == {"a": 5, "c": 2}
