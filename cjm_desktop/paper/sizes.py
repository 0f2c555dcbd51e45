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


# ISO 216 and DIN 476 (2A0, 4A0); ANSI/ASME Y14.1; architectural sizes as print shops list them. Portrait.
_SIZES: Final[dict[str, tuple[float, float]]] = {
    "4A0": (1682, 2378),
    "2A0": (1189, 1682),
    "A0": (841, 1189),
    "A1": (594, 841),
    "A2": (420, 594),
    "A3": (297, 420),
    "A4": (210, 297),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
    "Tabloid": (279.4, 431.8),
    "ANSI-A": (215.9, 279.4),
    "ANSI-B": (279.4, 431.8),
    "ANSI-C": (431.8, 558.8),
    "ANSI-D": (558.8, 863.6),
    "ANSI-E": (863.6, 1117.6),
    "ARCH-A": (228.6, 304.8),
    "ARCH-B": (304.8, 457.2),
    "ARCH-C": (457.2, 609.6),
    "ARCH-D": (609.6, 914.4),
    "ARCH-E": (914.4, 1219.2),
    "ARCH-E1": (762, 1066.8),
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
