"""The languages the program speaks and maps are written in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Language = Literal["en", "zh-Hans", "zh-Hant"]
Script = Literal["", "SC", "TC"]
"""What the bundled faces of a script have behind their names: Latin nothing."""


@dataclass(frozen=True, slots=True)
class Habits:
    """All that is particular to a language; what it says is in its catalogue."""

    name: str
    """In the language itself, so that whoever looks for it can read it."""
    region: str
    """The language and the country whose ways it follows, as Office, Qt and manual pages want to know it: ``en-US``."""
    locales: tuple[str, ...]
    """How names of locales begin that ask for it, in small letters."""
    date: str
    """How a day is written, with ``{day}``, ``{month}``, ``{year}`` as numbers, ``{name}`` for the month's."""
    times: tuple[str, str, str, str, str, str]
    """Year, month, day, hour, minute and second, as they stand behind a number."""
    script: Script = ""
    """Which characters come first, where scripts share them."""
    months: tuple[str, ...] = ()
    quotes: tuple[str, str] = ("“", "”")
    comma: str = ", "
    office: str = "Calibri"
    """The font that office programs have for it."""


HABITS: Final[dict[Language, Habits]] = {
    "en": Habits(
        name="English",
        region="en-US",
        locales=("en",),
        date="{day} {name} {year}",
        months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        times=("y", "mo", "d", "h", "min", "s"),
    ),
    "zh-Hans": Habits(
        name="简体中文",
        region="zh-CN",
        locales=("zh",),
        date="{year} 年 {month} 月 {day} 日",
        times=("年", "个月", "天", "小时", "分钟", "秒"),
        script="SC",
        comma="、",
        office="Microsoft YaHei",
    ),
    "zh-Hant": Habits(
        name="繁體中文",
        region="zh-TW",
        locales=("zh_hant", "zh_tw", "zh_hk", "zh_mo"),
        date="{year} 年 {month} 月 {day} 日",
        times=("年", "個月", "天", "小時", "分鐘", "秒"),
        script="TC",
        quotes=("「", "」"),
        comma="、",
        office="Microsoft JhengHei",
    ),
}
LANGUAGES: Final[tuple[Language, ...]] = tuple(HABITS)
LANGUAGE_NAMES: Final[dict[Language, str]] = {language: habits.name for language, habits in HABITS.items()}


def is_latin(language: Language) -> bool:
    """Tell whether a language is written in letters, with blanks between words."""
    return not HABITS[language].script


def scripts(language: Language) -> tuple[Script, ...]:
    """Return the scripts of the bundled faces in the order in which a language asks them for a character."""
    first = HABITS[language].script
    others: tuple[Script, ...] = ("", "SC", "TC")
    return (first, *(script for script in others if script != first))


def language_of_environment(environment: Mapping[str, str]) -> Language:
    """Return the language that the locale variables of a process ask for, English when they ask for none of ours.

    The order of precedence is that of GNU gettext: LANGUAGE (a list), LC_ALL, LC_MESSAGES, LANG.
    """
    wishes = environment.get("LANGUAGE", "").split(":")
    wishes += [environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    for wish in wishes:
        name = wish.split(".")[0].split("@")[0].lower().replace("-", "_")
        if name:
            return _asked_by(name)
    return "en"


def _asked_by(name: str) -> Language:
    """Return the language that names the most of a locale's beginning."""
    known: list[tuple[int, Language]] = [
        (len(begin), language)
        for language, habits in HABITS.items()
        for begin in habits.locales
        if f"{name}_".startswith(f"{begin}_")
    ]
    return max(known)[1] if known else "en"
