"""Figures are said as people say them, and read as people write them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.limits import LARGEST_AMOUNT
from cjm_desktop.words import Fault, Language
from cjm_desktop.words.amounts import read_amount, say_amount
from cjm_desktop.words.numbers import plain_number, read_number, say_figure, say_number, written_number

NO_BREAK = "\u00a0"


@pytest.mark.parametrize(
    ("value", "said", "as_change"),
    [
        (0, "0", "±0"),
        (4, "4", "+4"),
        (-3, "−3", "−3"),
        (1250, "1,250", "+1,250"),
        (1250.5, "1,250.5", "+1,250.5"),
        (2.345, "2.35", "+2.35"),
        (0.0034, "0.0034", "+0.0034"),
        (-1e-300, "0", "±0"),
        (1e12, "1,000,000,000,000", "+1,000,000,000,000"),
    ],
)
def test_a_figure_is_said_with_its_thousands_grouped(value: float, said: str, as_change: str) -> None:
    assert say_figure(value) == said
    assert say_figure(value, signed=True) == as_change


@pytest.mark.parametrize(
    ("value", "unit", "language", "said"),
    [
        (34, "%", "en", "34 %"),
        (1250, "€", "zh-Hans", "1,250 €"),
        (135, "min", "en", "2 h 15 min"),
        (135, "min", "zh-Hant", "2 小時 15 分鐘"),
        (2.5, "h", "zh-Hans", "2 小时 30 分钟"),
        (-90, "s", "en", "−1 min 30 s"),
        (45, "d", "en", "45 d"),
        (45, "d", "zh-Hans", "45 天"),
        (0, "min", "en", "0 min"),
        (7, "m", "en", "7 m"),
        (3, "", "en", "3"),
    ],
)
def test_a_figure_is_said_with_its_unit(value: float, unit: str, language: Language, said: str) -> None:
    assert say_amount(value, unit, language).replace(NO_BREAK, " ") == said
    assert " " not in say_amount(value, unit, language)


def test_a_change_of_a_time_has_its_sign() -> None:
    assert say_amount(75, "min", "en", signed=True).replace(NO_BREAK, " ") == "+1 h 15 min"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12.5", 12.5),
        ("12,5", 12.5),
        (",5", 0.5),
        ("1,250", 1250),
        ("0,125", 0.125),
        ("1.250", 1.25),
        ("1,250.5", 1250.5),
        ("1.250,5", 1250.5),
        ("1 250,5", 1250.5),
        (f"1{NO_BREAK}250", 1250),
        ("1’250", 1250),
        ("1,250,000", 1_250_000),
        ("１２", 12),
        (" −3 ", -3),
        ("+ 4", 4),
    ],
)
def test_a_number_is_read_as_people_anywhere_write_it(text: str, value: float) -> None:
    assert read_number(text) == value


@pytest.mark.parametrize("text", ["", "abc", "1,2,3", "1.2.3", "12,34,567", "1e3", "nan", "inf", "--5", "5-", "1_000"])
def test_what_is_no_number_is_not_read(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("34 %", "%", 34),
        ("34%", "", 34),
        ("€ 1,250", "€", 1250),
        ("1,250 EUR", "EUR", 1250),
        ("2 h 15 min", "min", 135),
        ("2小时15分钟", "h", 2.25),
        ("−2 h", "min", -120),
        ("12 h", "d", 0.5),
    ],
)
def test_a_figure_may_be_written_with_its_unit(text: str, unit: str, value: float) -> None:
    assert read_amount(text, unit) == value


@pytest.mark.parametrize("text", ["abc", "2 h", "1e999", "12 apples", "9" * 400])
def test_what_is_no_figure_is_told_in_one_sentence(text: str) -> None:
    with pytest.raises(Fault) as caught:
        read_amount(text, "%")
    assert caught.value.text.english.endswith(".")


@given(st.floats(-LARGEST_AMOUNT, LARGEST_AMOUNT))
def test_a_plain_number_is_read_back_exactly(value: float) -> None:
    assert read_number(plain_number(value)) == value
    assert read_number(written_number(value)) == value
    assert "-" not in written_number(value) + say_number(value)


def test_numbers_have_a_true_minus_and_nothing_is_less_than_nothing() -> None:
    assert [say_number(value) for value in (-1234.5, -3, -0.001, -0.0, 0)] == ["−1,234.5", "−3", "0", "0", "0"]
    assert written_number(-0.25) == "−0.25"


@given(st.text(), st.text(max_size=20))
def test_any_text_is_read_or_refused(text: str, unit: str) -> None:
    with suppress(Fault):
        assert abs(read_amount(text, unit)) <= LARGEST_AMOUNT
