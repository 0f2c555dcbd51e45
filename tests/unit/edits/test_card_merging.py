"""Several cards become one, and nothing that was said is lost."""

import pytest

from cjm_desktop.edits.card_merging import lacks, merge_cards
from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.comments import add_comment
from cjm_desktop.limits import LONGEST_PROSE
from cjm_desktop.model.comments import Comment
from cjm_desktop.model.lanes import Card
from cjm_desktop.words import Fault
from tests.unit.edits.sample import card, card_lane, edited, sample


def test_texts_signs_and_comments_of_all_are_on_the_one_card() -> None:
    start = change_card(sample(), "touch", "shop", tags=("a",), votes=2, count=3, cost=2.5, severity=1, source="May")
    start = change_card(
        start, "pains", "rain", tags=("b", "a"), votes=3, count=4, severity=3, source="June", note="Ask"
    )
    start = add_comment(add_comment(start, "shop", Comment(id="k1")), "rain", Comment(id="k2"))
    texts = card(start, "shop").text, card(start, "rain").text
    new = edited(lambda it: merge_cards(it, "shop", ["rain"]), start)
    one = card(new, "shop")
    assert one.text == "\n".join(texts)
    assert (one.tags, one.count, one.cost, one.severity, one.votes) == (("a", "b"), 7, 2.5, 3, 5)
    assert (one.source, one.note, one.channel) == ("May · June", "Ask", "store")
    assert [comment.id for comment in one.comments] == ["k1", "k2"]
    assert "rain" not in [each.id for each in card_lane(new, "pains").cards]
    assert one.step == card(start, "shop").step


def test_who_is_concerned_by_one_of_them_is_by_the_whole() -> None:
    named = change_card(sample(), "touch", "shop", personas=("ann",))
    both = change_card(named, "pains", "rain", personas=("bob",))
    assert card(merge_cards(named, "shop", ["rain"]), "shop").personas == (), "one concerned everybody"
    assert card(merge_cards(both, "shop", ["rain"]), "shop").personas == ("ann", "bob")


def test_it_is_known_when_one_card_cannot_have_all() -> None:
    one, other = Card(id="a", step="s", channel="app"), Card(id="b", step="s", channel="shop")
    assert lacks([one, other])
    assert not lacks([one, Card(id="c", step="s"), Card(id="d", step="s", channel="app")])


def test_more_than_a_card_takes_is_refused_with_a_sentence() -> None:
    start = change_card(sample(), "touch", "shop", tags=tuple(map(str, range(40))))
    start = change_card(start, "pains", "rain", tags=tuple(map(str, range(40, 70))))
    with pytest.raises(Fault):
        merge_cards(start, "shop", ["rain"])


def test_what_a_card_just_takes_is_taken() -> None:
    fits = change_card(sample(), "touch", "shop", text="x" * (LONGEST_PROSE - len("\nRain")))
    assert len(card(merge_cards(fits, "shop", ["rain"]), "shop").text) == LONGEST_PROSE
    with pytest.raises(Fault):
        merge_cards(change_card(fits, "pains", "rain", text="Rains"), "shop", ["rain"])
