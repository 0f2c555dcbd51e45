"""Numbers and dates as the languages write them."""

from datetime import date

from cjm_desktop.words.languages import Language

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def say_number(value: float) -> str:
    """Return a number with its thousands grouped and at most two decimals, as all our languages write it."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,.2f}".rstrip("0").rstrip(".")


def say_share(share: float) -> str:
    """Return a share (0 to 1) in per cent."""
    return f"{round(share * 100, 1):g} %"


def say_date(day: date, language: Language) -> str:
    """Return a day in the written form of a language."""
    if language == "en":
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{day.year} 年 {day.month} 月 {day.day} 日"
