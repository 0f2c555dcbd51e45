"""What people do together around one screen: votes, clusters, tidying up."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.cards import add_card, change_card
from cjm_desktop.edits.workshop import clear_votes, cluster, cluster_of, give_votes, rename_cluster, tidied
from cjm_desktop.limits import MOST_TAGS, MOST_VOTES
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from cjm_desktop.words import Fault
from tests.maps import journey_maps
from tests.unit.edits.sample import card, card_lane, sample


def chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - the same draw each time


FEW = settings(max_examples=20, deadline=None)


def cells_of(journey: JourneyMap) -> dict[tuple[str, str], list[Card]]:
    """Return the cards of each cell in their order."""
    found: dict[tuple[str, str], list[Card]] = {}
    for lane in journey.lanes:
        for each in lane.cards if isinstance(lane, CardLane) else ():
            found.setdefault((lane.id, each.step), []).append(each)
    return found


@FEW
@given(journey_maps(), st.data())
def test_votes_add_up_and_touch_nothing_else(journey: JourneyMap, data: st.DataObject) -> None:
    """I vote, and vote again: each card has what it had and got; taken back, the map says what it said."""
    cards = [each.id for each in cards_of(journey)]
    dots = {name: data.draw(st.integers(0, 5)) for name in cards[:4]}
    once = give_votes(journey, dots)
    assert [each.votes for each in cards_of(once)] == [each.votes + dots.get(each.id, 0) for each in cards_of(journey)]
    assert give_votes(once, {name: -count for name, count in dots.items()}) == journey
    assert not any(each.votes for each in cards_of(clear_votes(once)))
    assert clear_votes(bare := clear_votes(once)) is bare
    if not any(dots.values()):
        assert once is journey


def test_votes_stay_within_what_a_card_takes() -> None:
    full = give_votes(sample(), {"rain": MOST_VOTES, "nobody": 3})
    assert card(give_votes(full, {"rain": 5}), "rain").votes == MOST_VOTES
    assert card(give_votes(full, {"rain": -MOST_VOTES - 5}), "rain").votes == 0


@FEW
@given(journey_maps(), st.integers(0, 9))
def test_tidying_keeps_every_card_in_its_cell(journey: JourneyMap, seed: int) -> None:
    """However it is drawn: the same cards in the same cells, by votes where they stand alone; the same draw again."""
    wanted = [*cells_of(journey)][::2]
    after = tidied(journey, wanted, chance(seed))
    assert after == tidied(journey, wanted, chance(seed))
    old, new = cells_of(journey), cells_of(after)
    assert old.keys() == new.keys()
    for cell, cards in old.items():
        assert {each.id: each for each in cards} == {each.id: each for each in new[cell]}
        if cell not in wanted:
            assert cards == new[cell]
        elif not any(each.tags for each in cards):
            votes = [each.votes for each in new[cell]]
            assert votes == sorted(votes, reverse=True)


def cell_of_three() -> JourneyMap:
    """Return a map with the cards rain, wind and snow in one cell."""
    journey = sample()
    step = card(journey, "rain").step
    for name in ("wind", "snow"):
        journey = add_card(journey, "pains", Card(id=name, step=step, text=name))
    return journey


def test_equal_votes_are_drawn_and_a_cluster_stands_together() -> None:
    journey = cell_of_three()
    step = card(journey, "rain").step
    orders = {
        tuple(each.id for each in card_lane(tidied(journey, [("pains", step)], chance(seed)), "pains").cards)
        for seed in range(30)
    }
    assert len(orders) > 2
    journey = give_votes(cluster(journey, "rain", ["snow"], "Weather"), {"wind": 2, "snow": 3})
    for seed in range(5):
        cards = card_lane(tidied(journey, [("pains", step)], chance(seed)), "pains").cards
        assert [each.id for each in cards if each.step == step] == ["snow", "rain", "wind"]


def test_a_card_let_fall_on_another_makes_a_cluster_that_grows_and_is_renamed() -> None:
    journey = cell_of_three()
    two = cluster(journey, "rain", ["snow"], "Group 1")
    assert [each.id for each in cells_of(two)["pains", card(two, "rain").step]] == ["rain", "snow", "wind"]
    assert cluster_of(two, "snow") == "Group 1"
    assert cluster_of(two, "wind") == ""
    three = cluster(two, "rain", ["shop"], "Group 2")
    assert card(three, "shop").step == card(three, "rain").step
    assert cluster_of(three, "shop") == "Group 1"
    named = rename_cluster(three, "shop", "Weather")
    assert {card(named, name).tags for name in ("rain", "snow", "shop")} == {("Weather",)}
    assert rename_cluster(named, "wind", "Alone") is named


def test_a_card_full_of_tags_joins_no_cluster() -> None:
    full = change_card(cell_of_three(), "pains", "snow", tags=tuple(map(str, range(MOST_TAGS))))
    with pytest.raises(Fault):
        cluster(full, "rain", ["snow"], "Weather")
