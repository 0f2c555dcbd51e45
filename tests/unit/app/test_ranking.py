"""What is found by a few letters, and in which order."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.app.palette.initials import initials
from cjm_desktop.app.palette.ranking import Name, name_of, places_in, plain, ranked
from tests.maps import texts

NAMES = (
    "Select all",
    "Zoom to selection",
    "Export…",
    "Save as template…",
    "Close",
    "客户旅程地图",
    "贷款申请：材料多",
    "Whole map",
    "Ｐｏｓｔ",
)
letters = st.text(st.sampled_from("abe st客户kh"), min_size=1, max_size=6)
lists = st.lists(st.text(st.sampled_from("abes t-客户旅_"), max_size=12) | texts, max_size=12)


def found(wanted: str, names: tuple[str, ...] = NAMES) -> list[str]:
    return [name.thing for name in ranked([name_of(each, each) for each in names], wanted, 100)]


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("se", "Select all"),
        ("zs", "Zoom to selection"),
        ("to sel", "Zoom to selection"),
        ("EXP", "Export…"),
        ("客户", "客户旅程地图"),
        ("旅程", "客户旅程地图"),
        ("khlc", "客户旅程地图"),
        ("dk", "贷款申请：材料多"),
        ("clduo", None),
        ("cld", "贷款申请：材料多"),
        ("post", "Ｐｏｓｔ"),
        ("whmp", "Whole map"),
        ("q!", None),
    ],
)
def test_a_few_letters_are_enough(wanted: str, first: str | None) -> None:
    assert next(iter(found(wanted)), None) == first


def test_a_beginning_goes_before_a_word_before_first_letters_before_a_piece_before_scattered_letters() -> None:
    expected = ["catalogue", "so cats", "come and talk", "concatenate", "c1a2t3"]
    assert found("cat", tuple(reversed(expected))) == expected


def test_characters_in_a_row_go_before_scattered_ones() -> None:
    assert found("dk", ("看到低息广告就看看", "问办过贷款的同事")) == ["问办过贷款的同事", "看到低息广告就看看"]


@given(lists, letters)
def test_exactly_what_has_the_letters_in_their_order_is_found(names: list[str], wanted: str) -> None:
    made = [name_of(each, each) for each in names]
    asked = plain(wanted).replace(" ", "")
    expected = [each for each in made if _has(each.text, asked) or _has(each.latin, asked)]
    got = ranked(made, wanted, 1000)
    assert sorted(map(id, got)) == sorted(map(id, expected))


@given(lists, letters)
def test_what_is_alike_keeps_its_order_and_less_is_a_beginning_of_more(names: list[str], wanted: str) -> None:
    made = [name_of(place, each) for place, each in enumerate(names)]
    everything = ranked(made, wanted, 1000)
    assert ranked(made, wanted, 3) == everything[:3]
    for one, other in pairwise(everything):
        assert _rank(one, wanted) <= _rank(other, wanted)
        if one.text == other.text:
            assert one.thing < other.thing


@given(texts, letters)
def test_the_letters_that_are_shown_are_those_that_were_written(text: str, wanted: str) -> None:
    places = places_in(text, wanted)
    asked = plain(wanted)
    shown = "".join(text.casefold()[place] for place in places)
    assert places == sorted(set(places))
    if places:
        assert asked.replace(" ", "") in (shown.replace(" ", ""), initials(shown).replace(" ", ""))


def test_long_names_with_nothing_but_one_letter_take_no_time() -> None:
    made = [name_of(each, "e" * 80) for each in range(2000)]
    assert ranked(made, "e" * 30 + "z", 100) == []


@pytest.mark.parametrize(
    ("text", "letters"), [("客户", "kh"), ("重庆", "zq"), ("座", "z"), ("啊", "a"), ("顧客 Map", "顧k Map"), ("", "")]
)
def test_characters_begin_with_the_letter_of_their_pinyin(text: str, letters: str) -> None:
    assert initials(text) == letters


def _has(text: str, letters: str) -> bool:
    left = iter(text)
    return all(letter in left for letter in letters)


def _rank(name: Name[int], wanted: str) -> int:
    """How likely a name is meant, said again in the plainest way: the beginning, a piece or less."""
    asked = plain(wanted)
    if name.text.startswith(asked) or name.latin.startswith(asked):
        return 0
    return 1


def test_what_is_called_just_that_goes_before_what_only_begins_so() -> None:
    assert found("copy", ("Copy as text", "Photocopy", "Copy")) == ["Copy", "Copy as text", "Photocopy"]
    assert found("客户", ("客户旅程", "客户")) == ["客户", "客户旅程"]
