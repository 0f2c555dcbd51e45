"""What is found in a text, and that no expression keeps the window waiting."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.app.find.pattern import LONGEST, Wanted, filled, matcher
from cjm_desktop.app.find.search import find_in
from cjm_desktop.edits.cards import change_card
from cjm_desktop.words import Fault, say
from tests.canvas.sample import sample


def found(text: str, term: str, *, case: bool = False, words: bool = False, regular: bool = False) -> list[str]:
    """Return what is found, each with where it begins."""
    matches = matcher(Wanted(term, case, words, regular))(text)
    return [f"{match.start}:{text[match.start : match.end]}" for match in matches]


@given(st.text(alphabet="aA.(é😀客 ", min_size=1), st.text(alphabet="aA.(é😀客 ", min_size=1, max_size=2))
def test_plain_words_are_found_as_python_finds_them(text: str, term: str) -> None:
    places: list[str] = []
    start = text.find(term)
    while start >= 0:
        places.append(f"{start}:{term}")
        start = text.find(term, start + len(term))
    assert found(text, term, case=True) == places


@pytest.mark.parametrize(
    ("text", "term", "places"),
    [
        ("app, apple, App", "app", ["0:app", "12:App"]),
        ("打开App客户旅程", "app", ["2:App"]),
        ("打开App客户旅程", "客户", ["5:客户"]),
        ("C++ and C", "c++", ["0:C++"]),
        ("naïve", "na", []),
    ],
)
def test_whole_words_end_where_chinese_begins(text: str, term: str, places: list[str]) -> None:
    assert found(text, term, words=True) == places


def test_full_and_half_width_are_what_they_were_typed_as() -> None:
    assert found("ＡＢ AB", "ab") == ["3:AB"]


def test_an_expression_finds_no_empty_places_and_knows_lines() -> None:
    assert found("one\ntwo", "^t?", regular=True) == ["4:t"]


@pytest.mark.parametrize("term", ["(", "a)(b", "(*NO_JIT)a", "[", "(?<n>a)(?<n>b)"])
def test_what_is_no_expression_is_said(term: str) -> None:
    with pytest.raises(Fault) as caught:
        matcher(Wanted(term, regular=True))
    assert say(caught.value.text, "en").startswith("This is no regular expression")


@pytest.mark.parametrize(
    "term", ["(a+)+$", "(a|aa)+$", "(?:a{1,3}){12}x", "(*LIMIT_MATCH=4000000000)(a+)+$", "(?:a?){20}b"]
)
@pytest.mark.parametrize("words", [False, True])
def test_no_expression_keeps_the_window_waiting(term: str, words: bool) -> None:
    start = perf_counter()
    with pytest.raises(Fault):
        matcher(Wanted(term, words=words, regular=True))("a" * (LONGEST - 4) + "cbx!")
    assert perf_counter() - start < 2


def test_texts_that_are_too_long_for_an_expression_are_counted() -> None:
    journey = change_card(sample(), "touch", "shop", text="Shop " * LONGEST)
    result = find_in(journey, Wanted("Sho.", regular=True))
    assert (len(result.hits), result.too_long) == (0, 1)
    assert len(find_in(journey, Wanted("shop")).hits) == LONGEST


def test_what_takes_its_place_names_groups() -> None:
    (match,) = matcher(Wanted(r"(\w)(?<rest>\w+)(x)?", regular=True))("Shop")
    assert filled(r"$2${rest}$1 $& $$1 \n\\ [$3]", match) == "hophopS Shop $1 \n\\ []"
    with pytest.raises(Fault):
        filled("$4", match)
    with pytest.raises(Fault):
        filled("${nobody}", match)
