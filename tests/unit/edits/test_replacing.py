"""Other texts in many places at once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.replacing import with_texts
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.texts import texts_in
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Fault, say
from tests.canvas.sample import sample
from tests.maps import journey_maps


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_what_is_written_stands_there_and_all_else_is_as_it_was(journey: JourneyMap, data: st.DataObject) -> None:
    """Texts of lists are left out here: those that become the same come together."""
    places = [at for at in texts_in(journey) if at.item is None and at.field != "link"]
    chosen = data.draw(st.lists(st.sampled_from(places), unique=True)) if places else []
    now = with_texts(journey, [(at, "other words") for at in chosen])
    expected = {at[:4]: at.text for at in texts_in(journey)} | {at[:4]: "other words" for at in chosen}
    assert {at[:4]: at.text for at in texts_in(now)} == expected
    assert map_of(to_bytes(now), "map.cjm")[0] == now


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_writing_what_is_there_changes_nothing(journey: JourneyMap) -> None:
    texts = [(at, at.text) for at in texts_in(journey) if at.item is None]
    assert with_texts(journey, texts) is journey


def test_tags_that_become_the_same_come_together() -> None:
    journey = change_card(sample(), "touch", "shop", tags=("loan", "credit", "old"))
    news = {"credit": "loan", "old": ""}
    texts = [(at, news[at.text]) for at in texts_in(journey) if at.text in news]
    assert [at.text for at in texts_in(with_texts(journey, texts)) if at.field == "tags"] == ["loan"]


@pytest.mark.parametrize(
    ("field", "was", "new", "why"),
    [
        ("source", "Survey", "x" * 10_001, "too long: 10,000 characters fit"),
        ("link", "https://example.org", "nowhere", "a link that leads nowhere"),
    ],
)
def test_what_does_not_fit_is_refused_and_names_the_card(field: str, was: str, new: str, why: str) -> None:
    journey = change_card(sample(), "touch", "shop", **{field: was})
    texts = [(at, new) for at in texts_in(journey) if at.text == was]
    with pytest.raises(Fault) as caught:
        with_texts(journey, texts)
    sentence = say(caught.value.text, "en")
    assert why in sentence
    assert "“Shop window”" in sentence
