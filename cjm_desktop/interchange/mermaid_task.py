"""One task of a Mermaid journey: ``name: score: actor, actor``, and what else people write on such a line.

Mermaid ends the name at the first colon, so that a time or an address in it goes wrong. Here a colon within a time or
before ``//`` separates nothing, and the score is the first field that is a number from 1 to 5.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_COLONS = ":："
_NO_SEPARATOR = re.compile(r"(?<![\d:：])\d{1,2}[:：][0-5]\d(?:[:：][0-5]\d)?(?!\d)|://", re.ASCII)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_PART = re.compile(r"(\d+(?:\.\d+)?)\s*(%|[/⁄]\s*(0*[1-9]\d*))", re.ASCII)
_LONGEST_SCORE: Final = 40
_WORDS: Final = {
    word: float(score)
    for score, words in enumerate(("one 一", "two 二 两 兩", "three 三", "four 四", "five 五"), 1)
    for word in words.split()
} | {"infinity": float("inf"), "+infinity": float("inf"), "-infinity": float("-inf")}


@dataclass(frozen=True, slots=True)
class Score:
    """How one task feels: 1 to 5, or a number outside of that; plain when it is written as a number."""

    value: float
    plain: bool

    @property
    def fits(self) -> bool:
        """Whether the number lies within 1 to 5."""
        return 1 <= self.value <= 5


@dataclass(frozen=True, slots=True)
class Task:
    """A task as it is read: ``words`` is what stands at the score's place, ``extra`` all from the fourth field on."""

    name: str
    score: Score | None
    words: str
    actors: tuple[str, ...]
    extra: str


def read_task(text: str) -> Task:
    """Return the task that a line of one diagram says."""
    masked = _NO_SEPARATOR.sub(lambda match: "_" * len(match[0]), text)
    colons = [index for index, letter in enumerate(masked) if letter in _COLONS]
    if not colons:
        return Task(text.strip(), None, "", (), "")
    fields = [text[start + 1 : end] for start, end in zip(colons, [*colons[1:], len(text)], strict=True)]
    scores = [read_score(field) for field in fields]
    ranks = [_rank(score, text, colon) for score, colon in zip(scores, colons, strict=True)]
    place = ranks.index(min(ranks))
    return Task(
        name=text[: colons[place]].strip(),
        score=scores[place],
        words=fields[place].strip(),
        actors=_actors(fields[place + 1]) if place + 1 < len(fields) else (),
        extra=text[colons[place + 2] + 1 :].strip() if place + 2 < len(fields) else "",
    )


def mermaid_reads(text: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the name, score and actors that Mermaid itself takes from a line."""
    name, score, actors, *_ = (*text.split(":"), "", "")
    return name.strip(), score.strip(), _distinct(actors.split(","))


def read_score(field: str) -> Score | None:
    """Return the score a field says, also in full-width digits, as a part of five (4/5, 80%) or as a word."""
    field = field.strip()
    if _NUMBER.fullmatch(field):
        return Score(float(field), plain=True)
    if len(field) > _LONGEST_SCORE:
        return None
    wide = unicodedata.normalize("NFKC", field).lower()
    wide = _DECIMAL_COMMA.sub(".", wide)
    if _NUMBER.fullmatch(wide):
        return Score(float(wide), plain=False)
    if match := _PART.fullmatch(wide):
        whole = 100 if match[2] == "%" else float(match[3])
        return Score(5 * float(match[1]) / whole, plain=False)
    return Score(_WORDS[wide], plain=False) if wide in _WORDS else None


def _rank(score: Score | None, text: str, colon: int) -> int:
    """Return how well a field serves as the score: the lower the better."""
    if score is None:
        return 4
    if not score.fits:
        return 3
    if not score.plain:
        return 2
    within_digits = text[max(colon - 1, 0) : colon].isdigit() and text[colon + 1 : colon + 2].isdigit()
    return 1 if within_digits else 0


def _actors(field: str) -> tuple[str, ...]:
    return _distinct(re.split("[,，、]", field))


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
