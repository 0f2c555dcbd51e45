"""What paper notes are called."""

from string import ascii_lowercase, digits

from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.note_marks import Marks, blank_note, folded, mark_in
from cjm_desktop.model.records import JourneyMap, Stage, Step
from tests.maps import journey_maps

_few = st.text("o0l1iAabB-", min_size=1, max_size=7)
"""Ids that begin alike."""
_own = st.text(ascii_lowercase + digits, min_size=10, max_size=10)


def map_with(*cards: str) -> JourneyMap:
    lane = CardLane(id="lane-xyz", kind="pain-point", cards=tuple(Card(id=name, step="step-xyz") for name in cards))
    stage = Stage(id="stage-xyz", steps=(Step(id="step-xyz"),))
    return JourneyMap(format="cjm", version=1, id="map-xyz", stages=(stage,), lanes=(lane,))


@given(st.lists(_few | _own, min_size=1, max_size=12, unique=True))
def test_a_mark_is_the_shortest_beginning_of_four_characters_or_more_that_finds_its_card(cards: list[str]) -> None:
    journey = map_with(*cards)
    marks = Marks.of(journey)
    names = set(ids_of(journey))
    for card in cards:
        mark = marks.mark(card)
        assert card.startswith(mark)
        assert marks.find(mark) == (card,)
        others = [folded(name) for name in names if name != card]
        if len(mark) < len(card):
            assert len(mark) >= 4
            assert not any(name.startswith(folded(mark)) for name in others)
        if len(mark) > 4:
            assert any(name.startswith(folded(mark[:-1])) for name in others)


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_every_card_of_every_map_is_found_by_its_mark(journey: JourneyMap) -> None:
    marks = Marks.of(journey)
    found = [marks.find(marks.mark(card)) for card in marks.cards]
    assert found == [(card,) for card in marks.cards]


def test_marks_are_read_as_hands_write_them() -> None:
    marks = Marks.of(map_with("k0f1abcdef", "zzzzabcdef"))
    for written in ("k0f1", "K0F1", "kofl", "KOFI", " #k0f1 ", "ｋ０ｆ１", "k0f1…", "“k0f1”"):
        assert marks.find(mark_in(written)) == ("k0f1abcdef",), written
    assert marks.find("k0f") == ()
    assert marks.find("k0f2") == ()


def test_what_is_written_too_short_may_be_several_cards() -> None:
    marks = Marks.of(map_with("aaaa1bbbbb", "aaaa2bbbbb", "aaaa"))
    assert marks.mark("aaaa1bbbbb") == "aaaa1"
    assert marks.find("aaaa") == ("aaaa",)
    assert set(Marks.of(map_with("aaaa1bbbbb", "aaaa2bbbbb")).find("aaaa")) == {"aaaa1bbbbb", "aaaa2bbbbb"}


def test_numbers_of_blank_notes_are_read_as_hands_write_them() -> None:
    for written in ("P3", "p3", "P 3", "p-3", "Ｐ３", "#P3"):
        assert blank_note(mark_in(written)) == ("pain-point", "P3"), written
    assert blank_note("01O") == ("opportunity", "O10")
    for written in ("", "P", "P0", "3", "J3", "P3x", "PP3"):
        assert blank_note(written) is None, written


def test_no_blank_note_is_called_as_a_card_is() -> None:
    assert Marks.of(map_with("p2", "P4")).blank("pain-point", 4) == ["P1", "P3", "P5", "P6"]
    assert len(Marks.of(map_with("p2")).blank("pain-point", 1000)) == 98
