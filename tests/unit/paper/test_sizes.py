"""Paper is known by its names in any spelling, and its sizes are those of the standards."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.model.text import excerpt
from cjm_desktop.paper.sizes import LEAST, MOST, NAMES, SERIES, Size, parse_size
from cjm_desktop.words import LANGUAGES, Fault, say

STANDARD = {
    "4A0": (1682, 2378),
    "2A0": (1189, 1682),
    "A0": (841, 1189),
    "A1": (594, 841),
    "A2": (420, 594),
    "A3": (297, 420),
    "A4": (210, 297),
    "B0": (1000, 1414),
    "B1": (707, 1000),
    "B2": (500, 707),
}
"""In mm."""
INCHES = {
    "Letter": (8.5, 11),
    "Legal": (8.5, 14),
    "Tabloid": (11, 17),
    "ANSI-A": (8.5, 11),
    "ANSI-B": (11, 17),
    "ANSI-C": (17, 22),
    "ANSI-D": (22, 34),
    "ANSI-E": (34, 44),
    "ARCH-A": (9, 12),
    "ARCH-B": (12, 18),
    "ARCH-C": (18, 24),
    "ARCH-D": (24, 36),
    "ARCH-E": (36, 48),
    "ARCH-E1": (30, 42),
}
"""In inches."""


def test_every_paper_is_measured_by_its_standard() -> None:
    promised = {*STANDARD, *INCHES}
    assert sorted(promised ^ set(NAMES)) == [], "both above and in SERIES of cjm_desktop/paper/sizes.py"
    assert [name for name in NAMES if not re.fullmatch("[A-Za-z0-9-]+", name)] == [], "a hyphen between words, no blank"
    assert len(NAMES) == sum(len(series.sizes) for series in SERIES), "one name in two series"


@pytest.mark.parametrize("name", NAMES)
def test_sizes_are_exact(name: str) -> None:
    size, is_oriented = parse_size(name)
    width, height = STANDARD.get(name) or (side * 25.4 for side in INCHES[name])
    assert (size.width, size.height) == pytest.approx((width, height), abs=1e-9)
    assert not is_oriented


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("between", ["-", " ", "", "_"])
def test_a_name_may_be_spelt_as_people_do(name: str, between: str) -> None:
    spelt = name.replace("-", between)
    assert parse_size(spelt) == parse_size(spelt.upper()) == parse_size(f" {spelt.lower()} ") == parse_size(name)


@pytest.mark.parametrize("name", ["1200x800mm", "1200 x 800 mm", "1200×800MM", " 1200.0X800.00mm "])
def test_width_by_height_lies_as_it_is_said(name: str) -> None:
    assert parse_size(name) == (Size(1200, 800), True)


@pytest.mark.parametrize("name", ["roll:914mm", "Roll : 914 mm", "ROLL:914.0mm"])
def test_a_roll_has_no_height(name: str) -> None:
    assert parse_size(name) == (Size(914, None), False)


@given(st.floats(LEAST, MOST).map(lambda side: round(side, 3)), st.floats(LEAST, MOST).map(lambda side: round(side, 3)))
def test_any_size_in_reach_is_read(width: float, height: float) -> None:
    assert parse_size(f"{width:.3f}x{height:.3f}mm") == (Size(width, height), True)


NONSENSE = (
    *("", " ", "A", "A5x", "A00", "B7", "ANSI", "ARCH", "1200x800", "1200x800in", "x800mm", "-1200x800mm", "1e3x800mm"),
    *("nanxnanmm", "infx800mm", "0x0mm", "49.9x800mm", "1200x50000.1mm", "roll:", "roll:mm", "roll:10mm", "roll:914"),
    *("9" * 400 + "x800mm", "{name}", "<b>", "1200,5x800mm", "1200x800x3mm"),
)


@pytest.mark.parametrize("name", NONSENSE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nonsense_is_refused_in_a_sentence_that_names_it(name: str, language: str) -> None:
    with pytest.raises(Fault) as refused:
        parse_size(name)
    sentence = say(refused.value.text, "en")
    assert excerpt(name) in sentence
    assert sentence.endswith(".")
    assert say(refused.value.text, next(each for each in LANGUAGES if each == language))


@given(st.text())
def test_any_text_is_a_size_or_a_fault(name: str) -> None:
    try:
        size, _ = parse_size(name)
    except Fault:
        return
    assert all(side is None or LEAST <= side <= MOST for side in (size.width, size.height))
