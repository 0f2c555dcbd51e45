"""Votes on paper: every card with some on one page, most first."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.workshop import give_votes
from cjm_desktop.insight.votes import by_votes
from cjm_desktop.layout.vote_sheet import layout_votes
from cjm_desktop.model.records import JourneyMap
from tests.maps import journey_maps
from tests.unit.edits.sample import sample
from tests.unit.layout.test_comment_sheet import LANDSCAPE, PORTRAIT, check, said


@given(journey_maps(), st.sampled_from((PORTRAIT, LANDSCAPE)))
@settings(max_examples=10)
def test_all_cards_with_votes_stand_on_the_pages(journey: JourneyMap, proportion: float) -> None:
    sheets = layout_votes(journey, proportion)
    check(sheets)
    written = said(sheets)
    assert all(each.card.text in written for each in by_votes(journey) if each.card.text.strip())


def test_ranks_words_places_and_votes_stand_in_a_row() -> None:
    (sheet,) = layout_votes(give_votes(sample(), {"rain": 4, "shop": 4, "site": 1}), PORTRAIT)
    words = said((sheet,))
    assert words[:3] == ["Votes", "Buying a bicycle", "Votes: 9 · cards with votes: 3"]
    assert words[3:7] == ["1", "Shop window", "Touchpoints · Before › 1 Look", "4"]
    assert words[7:11] == ["1", "Rain", "Pain points · After › 3 Ride", "4"]
    assert words[11] == "3"
