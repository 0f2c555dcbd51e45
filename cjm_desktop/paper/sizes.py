"""Paper sizes in mm, and the names by which people ask for them."""

import re
from dataclasses import dataclass
from typing import Final

from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Text

LEAST: Final = 50.0
MOST: Final = 50_000.0
"""Shortest and longest side of paper in mm: a label, and the end of a long roll."""
_ROUNDING: Final = 0.05


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in mm; a roll has no height, free paper neither: it is cut where the map ends."""

    width: float | None
    height: float | None


@dataclass(frozen=True, slots=True)
class Series:
    """Sizes that belong together: where one of them is too small, a larger one of them is offered."""

    unit: float
    """In mm."""
    sizes: dict[str, tuple[float, float]]
    """Width and height of each, upright, in the unit."""


_MM: Final = 1.0
_INCH: Final = 25.4
SERIES: Final = (
    Series(  # ISO 216 A, with 2A0 and 4A0 of DIN 476
        _MM,
        {
            "4A0": (1682, 2378),
            "2A0": (1189, 1682),
            "A0": (841, 1189),
            "A1": (594, 841),
            "A2": (420, 594),
            "A3": (297, 420),
            "A4": (210, 297),
        },
    ),
    Series(_MM, {"B0": (1000, 1414), "B1": (707, 1000), "B2": (500, 707)}),  # ISO 216 B, of posters
    Series(  # ANSI/ASME Y14.1, and what offices call them
        _INCH,
        {
            "Letter": (8.5, 11),
            "Legal": (8.5, 14),
            "Tabloid": (11, 17),
            "ANSI-A": (8.5, 11),
            "ANSI-B": (11, 17),
            "ANSI-C": (17, 22),
            "ANSI-D": (22, 34),
            "ANSI-E": (34, 44),
        },
    ),
    Series(  # architectural sizes as print shops list them
        _INCH,
        {
            "ARCH-A": (9, 12),
            "ARCH-B": (12, 18),
            "ARCH-C": (18, 24),
            "ARCH-D": (24, 36),
            "ARCH-E": (36, 48),
            "ARCH-E1": (30, 42),
        },
    ),
)
"""A line more is a paper more, wherever paper is asked for."""
_SIZES: Final = {
    name: (width * series.unit, height * series.unit)
    for series in SERIES
    for name, (width, height) in series.sizes.items()
}
NAMES: Final = tuple(_SIZES)

_NUMBER = r"(\d{1,6}(?:\.\d{1,3})?)"
_CUSTOM = re.compile(rf"{_NUMBER}\s*[x×]\s*{_NUMBER}\s*mm")
_ROLL = re.compile(rf"roll\s*:\s*{_NUMBER}\s*mm")
FREE: Final = "free"
"""Paper that is as large as the map."""
ROLLS: Final = (610, 841, 914, 1067, 1118)
"""Widths in mm of the rolls that print shops have."""


def parse_size(name: str) -> tuple[Size, bool]:
    """Return the size that a name stands for, and whether it says itself which side is the width.

    Names are those of ``NAMES`` in any case, with blank, hyphen or nothing between their parts, ``WxHmm``,
    ``roll:Wmm`` and ``free``.

    Raises:
        Fault: there is no such paper.
    """
    wanted = re.sub(r"[\s_-]", "", name).lower()
    for known, (width, height) in _SIZES.items():
        if known.replace("-", "").lower() == wanted:
            return Size(width, height), False
    text = name.strip().lower()
    if text == FREE:
        return Size(None, None), False
    if match := _CUSTOM.fullmatch(text):
        return Size(_side(match[1], name), _side(match[2], name)), True
    if match := _ROLL.fullmatch(text):
        return Size(_side(match[1], name), None), False
    raise Fault(
        Text(
            "Paper",
            "There is no paper “{name}”. Choose one of {names}, a size such as 1200x800mm, roll:914mm, or free.",
        )(name=excerpt(name), names=", ".join(NAMES))
    )


def name_of(width: float, height: float) -> str | None:
    """Return what paper of two sides in mm is called, however it lies; none where it has no name."""
    wanted = sorted((width, height))
    return next((name for name, size in _SIZES.items() if all(map(_is_like, sorted(size), wanted))), None)


def series_of(width: float, height: float) -> Series:
    """Return the series to which paper of two sides in mm belongs; the first one for what is of none."""
    name = name_of(width, height)
    return next((series for series in SERIES if name in series.sizes), SERIES[0])


def is_inches(series: Series) -> bool:
    """Tell whether it is paper of countries that measure in inches."""
    return series.unit == _INCH


def _is_like(one: float, other: float) -> bool:
    return abs(one - other) < _ROUNDING


def _side(digits: str, name: str) -> float:
    side = float(digits)
    if not LEAST <= side <= MOST:
        raise Fault(
            Text("Paper", "The paper “{name}” has a side of {side} mm; sides are between {least} and {most} mm.")(
                name=excerpt(name), side=side, least=LEAST, most=MOST
            )
        )
    return side
