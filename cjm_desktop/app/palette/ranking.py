"""Which of many names are meant by a few letters, the likeliest first."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar
from unicodedata import normalize

from cjm_desktop.app.palette.initials import initials

T = TypeVar("T")

_REST: Final = re.compile(r"(?<=[^\W_\u3400-\u9fff])[^\W_\u3400-\u9fff]+|[\W_]+")
"""All but the first letters of words; every Chinese character is a word."""


def plain(text: str) -> str:
    """Return a text as it is compared: in one line, without capitals, wide letters as narrow ones."""
    return " ".join(normalize("NFKC", text).casefold().split())


@dataclass(frozen=True, slots=True)
class Name(Generic[T]):
    """What is found, and what it is called."""

    thing: T
    text: str
    """What it is called, as ``plain`` gives it."""
    latin: str
    """The same with the first letters of the pinyin in the place of Chinese characters."""
    firsts: str
    """The first letters of the words, in Latin as well."""


def name_of(thing: T, text: str) -> Name[T]:
    """Return how a thing is found by what it is called."""
    compared = plain(text)
    return Name(thing, compared, initials(compared), initials(_REST.sub("", compared)))


def ranked(names: Iterable[Name[T]], wanted: str, most: int) -> list[Name[T]]:
    """Return at most so many names that have the wanted letters in this order.

    First come names that are just these letters, then those that begin with them, then those in which each word of
    them begins a word, then those in which words in a row begin with these letters, then those in which some words do,
    then those that have them somewhere in one piece, then all others; alike ones stay in their order. Chinese is found
    by its characters, or by the first letters of their pinyin.
    """
    letters = plain(wanted)
    found: list[Name[T]] = []
    follow = _in_order(letters)
    if letters.isascii():  # what has them has them in its Latin letters too
        left = [name for name in names if follow(name.latin)]
    else:
        left = [name for name in names if follow(name.text) or follow(name.latin)]
    for fits in _likenesses(letters):
        others: list[Name[T]] = []
        for name in left:
            if not fits(name):
                others.append(name)
            elif len(found) < most:
                found.append(name)
            else:
                return found
        left = others
    return found


def _likenesses(letters: str) -> Iterator[Callable[[Name[Any]], object]]:
    """Yield what tells names apart that all have the letters in their order, the closest likeness first."""
    words, follow = letters.split(" "), _in_order(letters)
    begun = initials("".join(word[:1] for word in words))
    yield lambda name: name.text == letters
    yield lambda name: name.text.startswith(letters) or name.latin.startswith(letters)
    yield (
        lambda name: (
            all(letter in name.firsts for letter in begun)  # quickly told
            and all(place >= 0 for place in _beginnings(name.text, words))
        )
    )
    yield lambda name: letters in name.firsts
    yield lambda name: follow(name.firsts)
    yield lambda name: letters in name.text or letters in name.latin
    yield lambda _: True


def _in_order(letters: str) -> Callable[[str], object]:
    """Return what tells whether a text has some letters in their order; possessive, so that it never tries twice."""
    return re.compile("".join(f"[^{re.escape(each)}]*+{re.escape(each)}" for each in letters.replace(" ", ""))).match


def _beginnings(text: str, words: Iterable[str]) -> Iterator[int]:
    """Yield where words begin that begin with the wanted ones, one after the other; -1 and no more where none does."""
    start = 0
    for word in words:
        place = text.find(word, start)
        while place > 0 and _is_inside(text, place):
            place = text.find(word, place + 1)
        yield place
        if place < 0:
            return
        start = place + len(word)


def _is_inside(text: str, place: int) -> bool:
    """Tell whether a letter follows another one of its word."""
    return all(each.isalnum() and not "\u3400" <= each <= "\u9fff" for each in text[place - 1 : place + 1])


def places_in(text: str, wanted: str) -> list[int]:
    """Return at which characters of a text the wanted letters stand, none where they do not."""
    letters, shown = plain(wanted), text.casefold()
    if len(shown) != len(text) or not letters:
        return []
    latin = initials(shown)
    for begins in _beginnings(shown, [letters]):
        if begins >= 0:
            return list(range(begins, begins + len(letters)))
    for each in (shown, latin):
        if letters in each:
            return list(range(each.index(letters), each.index(letters) + len(letters)))
    firsts = [place for place in range(len(shown)) if not place or not _is_inside(shown, place)]
    for among in (firsts, range(len(shown))):
        found = _followed(latin, letters, among) or _followed(shown, letters, among)
        if found:
            return found
    return []


def _followed(text: str, letters: str, among: Iterable[int]) -> list[int]:
    """Return the first places among some at which letters stand in their order, none where not all of them do."""
    left = iter(among)
    found: list[int] = []
    for letter in letters.replace(" ", ""):
        place = next((each for each in left if text[each] == letter), None)
        if place is None:
            return []
        found.append(place)
    return found
