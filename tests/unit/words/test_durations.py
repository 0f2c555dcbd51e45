"""How long something takes, said and understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.words import LANGUAGES, Language, parse_duration, say_duration


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("15 min", 15),
        ("2 h", 120),
        ("2h", 120),
        ("1 h 30 min", 90),
        ("1.5 hours", 90),
        ("1,5 h", 90),
        ("3 d", 4320),
        ("2 Weeks", 20_160),
        ("1 mo", 43_200),
        ("30 s", 0.5),
        ("15 分钟", 15),
        ("2小时30分钟", 150),
        ("3 天", 4320),
        ("2 小時 5 分鐘", 125),
        ("1 個月", 43_200),
        ("1年", 525_600),
    ],
)
def test_people_say_durations_in_their_ways(text: str, minutes: float) -> None:
    assert parse_duration(text) == pytest.approx(minutes)


@pytest.mark.parametrize("text", ["", "  ", "5", "soon", "2 to 5 d", "-3 d", "3 parsecs", "h", "1e9 h", "∞ h"])
def test_what_is_no_duration_is_none(text: str) -> None:
    assert parse_duration(text) is None


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "0 min"),
        (0.25, "15 s"),
        (15, "15 min"),
        (59.999, "1 h"),
        (90, "1 h 30 min"),
        (2880, "2 d"),
        (64_800, "1 mo 15 d"),
        (525_599, "12 mo 5 d"),
        (2_099_520, "4 y"),
    ],
)
def test_a_duration_is_said_in_at_most_two_units(minutes: float, said: str) -> None:
    assert say_duration(minutes, "en") == said


@given(st.floats(0, 1e8), st.sampled_from(LANGUAGES))
def test_what_is_said_is_understood_again(minutes: float, language: Language) -> None:
    understood = parse_duration(say_duration(minutes, language))
    assert understood is not None
    assert abs(understood - minutes) <= max(0.01, minutes * 0.05)


def test_a_half_of_a_second_is_said_alike_before_and_after_it_is_kept() -> None:
    for seconds, said in ((219.5, "3 min 40 s"), (129.5, "2 min 10 s"), (219.4, "3 min 39 s")):
        assert say_duration(seconds / 60, "en") == say_duration(round(seconds / 60, 6), "en") == said
