"""Numbers and dates as the languages write them, and numbers as people write them."""

import re
import unicodedata
from datetime import date
from decimal import Decimal
from math import floor, log10
from typing import Final

from cjm_desktop.words.languages import HABITS, Language

_SIGNS: Final = str.maketrans({"−": "-", "–": "-", "‒": "-", "—": "-", "’": "'", "٫": ".", "、": ","})
_NUMBER: Final = re.compile(r"([+-]?)\s*((?:\d+(?:[.,' ]\d+)*)|(?:[.,]\d+))")
_GROUPED: Final = re.compile(r"[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*")
_MOST_DIGITS: Final = 6


def say_number(value: float) -> str:
    """Return a number with its thousands grouped, a true minus and at most two decimals, as all our languages do."""
    number = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}".rstrip("0").rstrip(".")
    return "0" if number == "-0" else number.replace("-", "−")


def say_figure(value: float, *, signed: bool = False) -> str:
    """Return a number with its thousands grouped, a true minus, and two decimals or three significant digits at most.

    With its sign where it says how much something has changed: “+4”, “±0”.
    """
    size = abs(value)
    digits = 2 if size >= 0.1 or not size else min(2 - floor(log10(size)), _MOST_DIGITS)
    number = f"{size:,.{digits}f}"
    number = number.rstrip("0").rstrip(".") if "." in number else number
    if number == "0":
        return "±0" if signed else number
    return ("−" if value < 0 else "+" if signed else "") + number


def plain_number(value: float) -> str:
    """Return a number with all its digits and nothing else, as other programs read it."""
    return format(Decimal(repr(value + 0.0)).normalize(), "f")


def written_number(value: float) -> str:
    """Return a number with all its digits and a true minus, to be changed by hand."""
    return plain_number(value).replace("-", "−")


def read_number(text: str) -> float | None:
    """Return the number that a text says, with a decimal point or comma and grouped as anybody groups; none otherwise.

    A comma before three digits groups, as our languages write it: “1,250” is a thousand and some. A point does not.
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).translate(_SIGNS).split())
    found = _NUMBER.fullmatch(plain)
    if found is None:
        return None
    sign, number = found.groups()
    whole, mark, part = number, "", ""
    last = max(number.rfind("."), number.rfind(","))
    if last >= 0 and number.count(number[last]) == 1 and not (number[last] == "," and _GROUPED.fullmatch(number)):
        whole, mark, part = number[:last], ".", number[last + 1 :]
    is_whole = not whole or whole.isdecimal() or _GROUPED.fullmatch(whole) is not None
    if not is_whole or (mark and not part.isdecimal()):
        return None
    return float(f"{sign}{re.sub(r'[^0-9]', '', whole) or 0}{mark}{part}")


def say_share(share: float) -> str:
    """Return a share (0 to 1) in per cent."""
    return f"{round(share * 100, 1):g} %"


def say_date(day: date, language: Language) -> str:
    """Return a day in the written form of a language."""
    habits = HABITS[language]
    name = habits.months[day.month - 1] if habits.months else ""
    return habits.date.format(day=day.day, month=day.month, name=name, year=day.year)
