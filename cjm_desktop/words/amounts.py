"""Figures with their unit as people say and write them: “1,250 €”, “34 %”, “2 h 15 min”."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cjm_desktop.limits import LARGEST_AMOUNT
from cjm_desktop.words.durations import parse_duration, say_duration
from cjm_desktop.words.fault import Fault
from cjm_desktop.words.languages import Language
from cjm_desktop.words.numbers import read_number, say_figure
from cjm_desktop.words.text import Sayable, Text, say

_NO_BREAK: Final = "\u00a0"
_DAY: Final = 1440
_SYMBOLS: Final = "%‰€$£¥￥元 " + _NO_BREAK
_LONGEST_UNIT: Final = 12
"""No name of a time is longer."""
_SHORT: Final = {"d": Text("Unit", "d")}
"""Units behind a figure that other languages call otherwise."""
_LONG: Final = {
    "s": Text("Unit", "seconds"),
    "min": Text("Unit", "minutes"),
    "h": Text("Unit", "hours"),
    "d": Text("Unit", "days"),
}


@dataclass(frozen=True, slots=True)
class Amount(Sayable):
    """A figure with its unit, as a value of a sentence."""

    value: float
    unit: str
    signed: bool = False

    def said(self, language: Language) -> str:
        """Return how a language writes it."""
        return say_amount(self.value, self.unit, language, signed=self.signed)


def say_unit(unit: str, language: Language) -> str:
    """Return what a unit is called where it stands alone; what people wrote stays as it is."""
    return say(_LONG[unit], language) if unit in _LONG else unit


def say_amount(value: float, unit: str, language: Language, *, signed: bool = False) -> str:
    """Return a figure with its unit on one line; times below a day as people say them, changes with their sign."""
    minutes = minutes_in(unit)
    if minutes is not None and minutes < _DAY and value:
        sign = "−" if value < 0 else "+" if signed else ""
        return sign + say_duration(abs(value) * minutes, language).replace(" ", _NO_BREAK)
    number = say_figure(value, signed=signed)
    name = say(_SHORT[unit], language) if unit in _SHORT else unit
    return f"{number}{_NO_BREAK}{name}" if unit else number


def read_amount(text: str, unit: str) -> float:
    """Return the figure that a person wrote, in a unit that need not be repeated: “12,5”, “1 250 €”, “2 h 15 min”.

    Raises:
        Fault: it is no number, or one beyond a million millions.
    """
    bare = text.strip()
    value = read_number(bare)
    if value is None and unit and bare.endswith(unit):
        value = read_number(bare.removesuffix(unit))
    if value is None:
        value = read_number(bare.strip(_SYMBOLS))
    minutes = minutes_in(unit)
    if value is None and minutes is not None:
        sign = -1 if bare[:1] in ("-", "−") else 1
        time = parse_duration(bare.lstrip("+-− ").replace(_NO_BREAK, " "))
        value = None if time is None else sign * time / minutes
    if value is None:
        raise Fault(Text("Metric", "“{text}” is no number. Write a figure such as 12.5.")(text=bare[:60]))
    if abs(value) > LARGEST_AMOUNT:
        raise Fault(Text("Metric", "“{text}” is too large. Figures go up to a million millions.")(text=bare[:60]))
    return value


@lru_cache(maxsize=256)
def minutes_in(unit: str) -> float | None:
    """Return how many minutes a unit of time has; none for other units, and for “m”, which is a metre as well."""
    if len(unit) > _LONGEST_UNIT or unit == "m":
        return None
    return parse_duration(f"1 {unit}") if unit else None
