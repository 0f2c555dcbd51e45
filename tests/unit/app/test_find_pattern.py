"""What is found in a text, and that no expression keeps the window waiting."""

import re
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.app.find.pattern import Wanted, filled, matcher
from cjm_desktop.app.find.search import find_in
from cjm_desktop.edits.cards import change_card
from cjm_desktop.limits import PATTERN_LETTERS
from cjm_desktop.words import LANGUAGES, Fault, Text, say
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


@pytest.mark.parametrize(
    ("text", "term", "places"),
    [
        ("ＡＢ AB", "ab", ["0:ＡＢ", "3:AB"]),
        ("好，行, 对", ",", ["1:，", "3:,"]),
        ("好，行, 对", "，", ["1:，", "3:,"]),
        ("（一） (1)", "(", ["0:（", "4:("]),
        ("一\u3000二 三", " ", ["1:\u3000", "3: "]),
        ("好。", ".", []),
    ],
)
def test_width_makes_no_difference_as_capitals_make_none(text: str, term: str, places: list[str]) -> None:
    assert found(text, term) == places
    assert found(text, term, case=True) == [each for each in places if each.endswith(f":{term}")]


def test_an_expression_finds_no_empty_places_and_knows_lines() -> None:
    assert found("one\ntwo", "^t?", regular=True) == ["4:t"]


@pytest.mark.parametrize(
    ("term", "told"),
    [
        ("(", "“(” at character 1 is not closed. Write “)” behind, or “\\(” to find it."),
        ("客户(a|b", "“(” at character 3 is not closed. Write “)” behind, or “\\(” to find it."),
        ("a)(b", "“)” at character 2 closes nothing. Take it away, or write “\\)” to find it."),
        (r"\(a)", "“)” at character 4 closes nothing. Take it away, or write “\\)” to find it."),
        ("a[bc", "“[” at character 2 is not closed. Write “]” behind, or “\\[” to find it."),
        ("[z-a]", "“z-a” at character 2 runs backwards. Write “a-z”."),
        ("a{3,1}", "“{3,1}” at character 2 runs backwards. Write “{1,3}”."),
        ("*a", "“*” at character 1 repeats nothing. Write before it what repeats, or “\\*” to find it."),
        ("a|+", "“+” at character 3 repeats nothing. Write before it what repeats, or “\\+” to find it."),
        ("a**", "“*” at character 3 repeats nothing. Write before it what repeats, or “\\*” to find it."),
        ("ab\\", "“\\” at the end stands alone. Write “\\\\” to find the sign itself."),
        ("(?<=a+)b", "What “(?<=” at character 1 looks back at must have a fixed length: without “*” or “+”."),
        ("(*NO_JIT)a", None),
        ("😀(?<n>a)(?<n>b)", None),
    ],
)
def test_what_is_wrong_with_an_expression_is_said_in_our_words(term: str, told: str | None) -> None:
    with pytest.raises(Fault) as caught:
        matcher(Wanted(term, regular=True))
    said = say(caught.value.text, "en")
    if told is not None:
        assert said == told
    else:
        assert re.match(r"From character \d+ on this is no regular expression|“\*” at character 2", said)


def complaint(term: str) -> Text | None:
    try:
        matcher(Wanted(term, regular=True))
    except Fault as fault:
        return fault.text
    return None


@given(st.text(alphabet="ab()[]{}*+?|\\^-,12<=:客😀", min_size=1, max_size=12))
def test_whatever_is_written_is_found_or_complained_of(term: str) -> None:
    told = complaint(term)
    assert told is None or all(say(told, language) for language in LANGUAGES)


@pytest.mark.parametrize(
    "term", ["(a+)+$", "(a|aa)+$", "(?:a{1,3}){12}x", "(*LIMIT_MATCH=4000000000)(a+)+$", "(?:a?){20}b"]
)
@pytest.mark.parametrize("words", [False, True])
def test_no_expression_keeps_the_window_waiting(term: str, words: bool) -> None:
    start = perf_counter()
    with pytest.raises(Fault):
        matcher(Wanted(term, words=words, regular=True))("a" * (PATTERN_LETTERS - 4) + "cbx!")
    assert perf_counter() - start < 2


def test_texts_that_are_too_long_for_an_expression_are_counted() -> None:
    journey = change_card(sample(), "touch", "shop", text="Shop " * PATTERN_LETTERS)
    result = find_in(journey, Wanted("Sho.", regular=True))
    assert (len(result.hits), result.too_long) == (0, 1)
    assert len(find_in(journey, Wanted("shop")).hits) == PATTERN_LETTERS


def test_what_takes_its_place_names_groups() -> None:
    (match,) = matcher(Wanted(r"(\w)(?<rest>\w+)(x)?", regular=True))("Shop")
    assert filled(r"$2${rest}$1 $& $$1 \n\\ [$3]", match) == "hophopS Shop $1 \n\\ []"
    with pytest.raises(Fault):
        filled("$4", match)
    with pytest.raises(Fault):
        filled("${nobody}", match)
