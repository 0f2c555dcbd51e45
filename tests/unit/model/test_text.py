import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from cjm_desktop.model.lanes import Card
from cjm_desktop.model.records import Persona, Stage, Step
from cjm_desktop.model.text import excerpt, harmless

ANY_TEXT = st.text(st.characters(exclude_categories=()))


def prose(text: str) -> str:
    return Card(id="c", step="s", text=text).text


def line(text: str) -> str:
    return Persona(id="p", name=text).name


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_a_line_feed_in_prose_and_a_blank_in_a_line(end: str) -> None:
    assert prose(f"a{end}b") == "a\nb"
    assert line(f"a{end}b") == "a b"


@pytest.mark.parametrize("control", ["\x00", "\x07", "\x1b", "\x7f", "\x80", "\x9f", "\ufdd0", "\ufffe", "\uffff"])
def test_control_characters_and_what_is_no_character_go(control: str) -> None:
    assert prose(f"a{control}b") == "ab"
    assert line(f"a{control}b") == "ab"


@pytest.mark.parametrize(
    "kept", ["\t", "\N{ZERO WIDTH JOINER}", "\N{ZERO WIDTH SPACE}", "\N{NO-BREAK SPACE}", "👩‍👩‍👧‍👦"]
)
def test_characters_that_mean_something_stay_in_prose(kept: str) -> None:
    assert prose(f"a{kept}b") == f"a{kept}b"


def test_a_surrogate_without_its_partner_becomes_the_replacement_character() -> None:
    assert prose("a\ud83db\ude00") == "a\ufffdb\ufffd"
    assert line("\ud800") == "\ufffd"


def test_composed_and_decomposed_letters_are_the_same_text() -> None:
    assert prose("e\u0301") == prose("\u00e9") == "\u00e9"
    assert line("\u212b") == "\u00c5"


def test_a_letter_and_its_accent_meet_when_a_control_character_between_them_goes() -> None:
    assert prose("e\x00\u0301") == "\u00e9"


def test_a_line_has_no_blanks_around_it_and_prose_keeps_them() -> None:
    assert line(" \t a\n\n b \n") == "a  b"
    assert prose(" \t a\n") == " \t a\n"


@given(ANY_TEXT)
def test_clean_prose_is_clean(text: str) -> None:
    clean = prose(text)
    assert prose(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert {unicodedata.category(character) for character in set(clean) - {"\n", "\t"}}.isdisjoint({"Cc", "Cs"})
    assert clean.encode().decode() == clean


@given(ANY_TEXT)
def test_a_clean_line_is_clean_and_one_line(text: str) -> None:
    clean = line(text)
    assert line(clean) == clean == clean.strip()
    assert len(clean.splitlines()) <= 1


def test_texts_have_a_longest_length() -> None:
    assert len(line("a" * 10_000)) == 10_000
    with pytest.raises(ValidationError):
        line("a" * 10_001)
    assert len(prose("a" * 1_000_000)) == 1_000_000
    with pytest.raises(ValidationError):
        prose("a" * 1_000_001)


@pytest.mark.parametrize("name", ["", "a b", "../x", "ä", "a\n", "a" * 65])
def test_what_cannot_be_an_id_is_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        Step(id=name)


@pytest.mark.parametrize("name", ["a", "A-Z_09", "a" * 64])
def test_what_other_writers_use_as_ids_is_taken(name: str) -> None:
    assert Stage(id="g", steps=(Step(id=name),)).steps[0].id == name


def test_what_a_sentence_says_of_a_text_changes_nothing_around_it() -> None:
    assert harmless("\x1b[31ma\r\nb\u202e\u2066c\u200f\ud800") == "[31ma bc\ufffd"
    assert harmless("שלום 👩‍👩‍👧‍👦") == "שלום 👩‍👩‍👧‍👦"


def test_what_a_sentence_says_of_a_text_is_short() -> None:
    assert excerpt("x" * 60) == "x" * 60
    assert excerpt("x" * 61) == "x" * 59 + "…"


@given(ANY_TEXT)
def test_an_excerpt_of_an_excerpt_is_the_same(text: str) -> None:
    once = excerpt(text)
    assert len(once) <= 60
    assert excerpt(once) == once


@pytest.mark.parametrize("marks", ["\u0301\u0316", "\u0f73\u0301"])
def test_a_heap_of_marks_takes_no_time_and_keeps_some_of_them(marks: str) -> None:
    heaped = prose(f"a{marks * 450_000}b")
    assert heaped[0] in "a\u00e1"
    assert heaped[-1] == "b"
    assert 25 <= len(heaped) <= 33
    assert prose(heaped) == heaped


@given(st.text(st.sampled_from("ae\u0301\u0316\u0f73\u0344 \u00e9中\u1100\u1161")))
def test_what_has_few_marks_on_a_letter_keeps_them_all(text: str) -> None:
    assert prose(text) == unicodedata.normalize("NFC", text) or len(text) > 15


def test_what_is_far_too_long_is_refused_without_being_cleaned() -> None:
    with pytest.raises(ValidationError, match="at most 1000000 characters"):
        prose("\x00" * 20_000_000)
    assert prose("\x00" * 2_000_000) == ""


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("map\u202emjc.exe", "mapmjc.exe"),
        ("loan\u200b\u2060\ufeff\u00ad.cjm", "loan.cjm"),
        ("\u200b\u3164\u115f\u2062", ""),
        ("\u2800\u00a0\u200d\ufe0f", ""),
        ("a\u2028b\x1b[2J", "a b[2J"),
        ("flag \U000e0067\U000e007f", "flag"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_a_name_is_what_is_seen_of_it(name: str, seen: str) -> None:
    assert harmless(name) == seen
