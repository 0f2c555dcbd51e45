"""What is wrong with a regular expression, in words that say where and what to do."""

import re
from typing import Final

from cjm_desktop.words import Text

_ESCAPED: Final = re.compile(r"\\.", re.DOTALL)
_CHOICE: Final = re.compile(r"\[\^?\]?(?:\[:\^?\w+:\]|[^\]])*\]")
_RANGE: Final = re.compile(r"(\w)-(\w)")
_COUNTS: Final = re.compile(r"\{(\d+),(\d+)\}")
_NOTHING: Final = re.compile(
    r"(?:^|[(|])([*+]|\{\d+(?:,\d*)?\})|(?:^|\|)(\?)|[*+?}](\*)|[*+?}][+?]([*+?])",
)
"""A sign that repeats where there is nothing to repeat: at the beginning, or after another such sign."""
_BEHIND: Final = re.compile(r"\(\?<[=!]")


def mistake(expression: str, place: int) -> Text:
    """Return what is wrong with an expression that cannot be understood from a place on, counted from 0."""
    signs = _ESCAPED.sub("\0\0", expression)
    if signs.endswith("\\"):
        return Text("Find", "“\\” at the end stands alone. Write “\\\\” to find the sign itself.")
    for choice in _CHOICE.finditer(signs):
        for found in _RANGE.finditer(choice.group()):
            if found[1] > found[2]:
                told = Text("Find", "“{part}” at character {place} runs backwards. Write “{right}”.")
                return told(
                    part=found[0], place=choice.start() + found.start() + 1, right="-".join((found[2], found[1]))
                )
    signs = _CHOICE.sub(lambda choice: "\0" * len(choice[0]), signs)
    return (
        _unclosed(signs)
        or _repeating(signs)
        or _fixed(signs)
        or Text(
            "Find",
            "From character {place} on this is no regular expression. Change it there, "
            "or write “\\” before a sign that stands for itself.",
        )(place=min(place, len(expression) - 1) + 1)
    )


def _unclosed(signs: str) -> Text | None:
    opened: list[int] = []
    for place, sign in enumerate(signs):
        if sign == "[":
            return _open(sign, place, "]")
        if sign == "(":
            opened.append(place)
        elif sign == ")" and not opened:
            told = Text("Find", "“)” at character {place} closes nothing. Take it away, or write “\\)” to find it.")
            return told(place=place + 1)
        elif sign == ")":
            opened.pop()
    return _open("(", opened[-1], ")") if opened else None


def _open(sign: str, place: int, end: str) -> Text:
    told = Text("Find", "“{sign}” at character {place} is not closed. Write “{end}” behind, or “\\{sign}” to find it.")
    return told(sign=sign, place=place + 1, end=end)


def _repeating(signs: str) -> Text | None:
    for found in _COUNTS.finditer(signs):
        if int(found[1]) > int(found[2]):
            told = Text("Find", "“{part}” at character {place} runs backwards. Write “{right}”.")
            return told(part=found[0], place=found.start() + 1, right=f"{{{found[2]},{found[1]}}}")
    found = _NOTHING.search(signs)
    if found is None or found.lastindex is None:
        return None
    told = Text(
        "Find", "“{sign}” at character {place} repeats nothing. Write before it what repeats, or “\\{sign}” to find it."
    )
    return told(sign=found[found.lastindex], place=found.start(found.lastindex) + 1)


def _fixed(signs: str) -> Text | None:
    found = _BEHIND.search(signs)
    if found is None:
        return None
    told = Text(
        "Find", "What “{sign}” at character {place} looks back at must have a fixed length: without “*” or “+”."
    )
    return told(sign=found[0], place=found.start() + 1)
