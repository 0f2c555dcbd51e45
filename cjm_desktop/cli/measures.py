"""Measures as people write them on a command line: 3mm, 1.5 m, 50%, 1:2."""

import re
from typing import Final, Literal

from cjm_desktop.cli.output import Misuse
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text

Unit = Literal["mm", "m"]

_NUMBER = r"(\d{1,6}(?:\.\d{1,4})?)"
_LENGTH = re.compile(rf"{_NUMBER}\s*(mm|cm|m)?")
_MM: Final = {"mm": 1.0, "cm": 10.0, "m": 1000.0}
_FACTOR = re.compile(rf"{_NUMBER}\s*(?:%|[:/]\s*{_NUMBER})?")
_LEAST_FACTOR: Final = 0.01
_MOST_FACTOR: Final = 100.0


def length(option: str, written: str, unit: Unit, least: float, most: float) -> float:
    """Return a length in a unit, which is also what a bare number counts.

    Raises:
        Misuse: it is none, or not within the bounds, which are in the unit too.
    """
    found = _LENGTH.fullmatch(written.strip().lower())
    value = float(found[1]) * _MM[found[2] or unit] / _MM[unit] if found else None
    if value is None or not least <= value <= most:
        problem = Text("Command line", "{option} takes a length from {least} to {most} {unit}; “{value}” is none.")
        raise Misuse(problem(option=option, least=least, most=most, unit=unit, value=excerpt(written)))
    return value


def factor(option: str, written: str) -> float:
    """Return a factor that is written as 0.5, 50% or 1:2.

    Raises:
        Misuse: it is none, or would make the map invisible or endless.
    """
    found = _FACTOR.fullmatch(written.strip())
    value = _value(found) if found else None
    if value is None or not _LEAST_FACTOR <= value <= _MOST_FACTOR:
        problem = Text("Command line", "{option} takes a factor such as 0.5, 50% or 1:2; “{value}” is none.")
        raise Misuse(problem(option=option, value=excerpt(written)))
    return value


def _value(found: re.Match[str]) -> float | None:
    first = float(found[1])
    if found[0].endswith("%"):
        return first / 100
    if found[2] is None:
        return first
    second = float(found[2])
    return first / second if second else None
