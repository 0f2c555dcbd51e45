"""The values of a drawing: numbers, lengths, paints and transforms, in the one way they are written anew.

What cannot be read is none, as in CSS a declaration that nobody understands says nothing.
"""

import colorsys
import math
import re
from typing import Final

from cjm_desktop.limits import SVG_NUMBER

_NUMBER: Final = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_NUMBERS: Final = re.compile(_NUMBER)
_LENGTH: Final = re.compile(rf"({_NUMBER})\s*(%|[A-Za-z]*)")
_LIST: Final = re.compile(r"[-+.,\deE\s]*")
_PATH: Final = re.compile(r"[MmLlHhVvCcSsQqTtAaZzeE\d+.,\s-]*")
_TRANSFORM: Final = re.compile(r"\s*(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([-+.,\deE\s]*\)[\s,]*)*")
_URL: Final = re.compile(r"""\s*url\(\s*(["']?)\s*#([^"'()\s]+)\s*\1\s*\)\s*(.*)""", re.DOTALL)
_HEX: Final = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_WORD: Final = re.compile(r"[a-zA-Z]{1,30}")
_CALL: Final = re.compile(r"(rgb|hsl)a?\(([-+.,\d%eE\s/a-z]*)\)", re.IGNORECASE)
_UNITS: Final = {
    "": 1.0,
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "mm": 96 / 25.4,
    "cm": 96 / 2.54,
    "in": 96.0,
    "q": 96 / 101.6,
}

_LETTERS: Final = 100
"""Letters of a length that are looked at."""

Paint = tuple[str, float]
"""A colour, or another word for a paint, and how opaque it is."""


class Meaningless(Exception):  # noqa: N818 - it is told as a Fault by who knows the file
    """A number is not finite, or larger than any drawing needs."""


def written(number: float) -> str:
    """Return a number as it is written."""
    return f"{number:.7g}"


def checked(number: float) -> float:
    """Return a number.

    Raises:
        Meaningless: see there.
    """
    if not abs(number) <= SVG_NUMBER:
        raise Meaningless
    return number


def length(value: str, whole: float, em: float) -> float | None:
    """Return a length in px; a percentage is one of ``whole``.

    Raises:
        Meaningless: see there.
    """
    if not value:
        return None
    found = _LENGTH.fullmatch(value.strip()[:_LETTERS])
    if found is None:
        if "nan" in value.lower() or "inf" in value.lower():
            raise Meaningless
        return None
    unit = found[2].lower()
    factors = {**_UNITS, "%": whole / 100, "em": em, "rem": 16.0, "ex": em / 2}
    return checked(float(found[1]) * factors[unit]) if unit in factors else None


def numbers(value: str) -> list[float] | None:
    """Return the numbers of a list.

    Raises:
        Meaningless: see there.
    """
    if _LIST.fullmatch(value) is None:
        if "nan" in value.lower() or "inf" in value.lower():
            raise Meaningless
        return None
    return [checked(float(number)) for number in _NUMBERS.findall(value)]


def path(value: str) -> str:
    """Return the data of a path.

    Raises:
        Meaningless: see there; it is no such data.
    """
    if _PATH.fullmatch(value) is None:
        raise Meaningless
    for number in _NUMBERS.findall(value):
        checked(float(number))
    return value


def transform(value: str) -> str | None:
    """Return a transform.

    Raises:
        Meaningless: see there.
    """
    if "nan" in value.lower():
        raise Meaningless
    for number in _NUMBERS.findall(value):
        checked(float(number))
    return value if _TRANSFORM.fullmatch(value) else None


def reference(value: str) -> tuple[str, str] | None:
    """Return the id that a value such as ``url(#id)`` names, and what stands behind it."""
    found = _URL.fullmatch(value)
    return None if found is None else (found[2], found[3])


def paint(value: str) -> Paint | None:
    """Return a colour as Qt reads it, ``none``, ``currentColor`` or ``inherit``."""
    value = value.strip()
    if value.lower() == "transparent":
        return "none", 1.0
    if _HEX.fullmatch(value):
        digits = value[1:] if len(value) > 5 else "".join(2 * digit for digit in value[1:])
        return f"#{digits[:6]}", int(digits[6:] or "ff", 16) / 255
    if _WORD.fullmatch(value):
        return ({"currentcolor": "currentColor"}.get(value.lower(), value.lower())), 1.0
    called = _CALL.fullmatch(value)
    return None if called is None else _called(called[1].lower(), re.split(r"[\s,/]+", called[2].strip()))


def _called(name: str, parts: list[str]) -> Paint | None:
    if len(parts) not in (3, 4):
        return None
    largest = (255.0,) * 3 if name == "rgb" else (1.0,) * 3
    try:
        if name == "hsl":
            turn = float(parts[0].removesuffix("deg")) / 360 % 1
            light, rich = _part(parts[2], 1), _part(parts[1], 1)
            channels = colorsys.hls_to_rgb(turn, light, rich)
        else:
            channels = tuple(_part(part, whole) / whole for part, whole in zip(parts[:3], largest, strict=True))
        opacity = _part(parts[3], 1) if len(parts) == 4 else 1.0
    except (ValueError, OverflowError):
        return None
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in channels), opacity


def _part(text: str, whole: float) -> float:
    """Return a number between 0 and ``whole``, of which it may be a percentage."""
    value = float(text[:-1]) / 100 * whole if text.endswith("%") else float(text)
    if math.isnan(value):
        raise ValueError(text)
    return min(max(value, 0.0), whole)
