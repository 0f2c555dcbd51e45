"""What paper notes are called: cards by the beginning of their id, blank notes by a letter and a number.

What is written by hand is read kindly: capitals are small letters, o is 0, and i and l are 1.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Self

from cjm_desktop.model.kinds import CARD_KINDS, LANE_KINDS, CardKind
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.records import JourneyMap

LEAST_MARK: Final = 4
"""Characters of an id that are shown at least: so many are never written by mistake."""
MOST_BLANK: Final = 99
"""Blank notes of a kind that are numbered: what they are called stays shorter than the beginning of an id."""

LETTERS: Final[dict[CardKind, str]] = {kind: LANE_KINDS[kind].letter for kind in CARD_KINDS}
_KINDS: Final[dict[str, CardKind]] = {letter: kind for kind, letter in LETTERS.items()}
_NUMBERED: Final = re.compile(r"([A-Z])([1-9][0-9]{0,3})")
_BETWEEN: Final = re.compile(r"(?<=^[A-Za-z0])[\s.-]+")
_AROUND: Final = re.compile(r"^[\s#'\"“”„(\[]+|[\s#'\"“”.,;:…)\]]+$")
_ALIKE: Final = str.maketrans("oil", "011")
_ABOVE_ALL: Final = "\U0010ffff"


def mark_in(written: str) -> str:
    """Return a mark as it is meant: without what stands around it, full-width letters as narrow ones."""
    return _AROUND.sub("", unicodedata.normalize("NFKC", written))


def blank_note(mark: str) -> tuple[CardKind, str] | None:
    """Return the kind of a blank note and what it is called, such as ``P3``; none where no note is called so."""
    mark = _BETWEEN.sub("", mark)
    letter = "O" if mark[:1] == "0" else mark[:1].upper()
    found = _NUMBERED.fullmatch(letter + folded(mark[1:]))
    kind = _KINDS.get(found[1]) if found else None
    return (kind, found[0]) if found and kind is not None else None


def folded(mark: str) -> str:
    """Return a mark without what hands write alike."""
    return mark.lower().translate(_ALIKE)


@dataclass(frozen=True, slots=True)
class Marks:
    """The cards of a map by the beginnings of their ids."""

    cards: dict[str, Card]
    """By their whole ids."""
    _names: tuple[str, ...]
    """All ids of the map as they are read, in order."""
    _read: tuple[tuple[str, str], ...]
    """The ids of cards as they are read, in order, and as they are."""

    @classmethod
    def of(cls, journey: JourneyMap) -> Self:
        """Return those of a map."""
        cards = {card.id: card for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards}
        names = sorted(map(folded, ids_of(journey)))
        return cls(cards, tuple(names), tuple(sorted((folded(name), name) for name in cards)))

    def mark(self, card: str) -> str:
        """Return the shortest beginning of a card's id, at least four characters, that no other id of the map has.

        That is the whole id where another one goes on from it, or differs in nothing that hands tell apart.
        """
        name = folded(card)
        place = bisect_left(self._names, name)
        around = self._names[max(0, place - 1) : place] + self._names[place + 1 : place + 2]
        shared = max((_shared(name, other) for other in around), default=0)
        return card[: max(LEAST_MARK, shared + 1)]

    def find(self, mark: str) -> tuple[str, ...]:
        """Return the ids of the cards that a mark may mean: one where it is clear, none where no card is called so."""
        if mark in self.cards:
            return (mark,)
        name = folded(mark)
        begun = [known for known in self._beginning(name) if len(name) >= LEAST_MARK or len(known) == len(name)]
        whole = [known for known in begun if len(known) == len(name)]
        return tuple(whole or begun)

    def blank(self, kind: CardKind, count: int) -> list[str]:
        """Return what so many blank notes of a kind are called, leaving out what a card is called already."""
        names = (f"{LETTERS[kind]}{number}" for number in range(1, MOST_BLANK + 1))
        return [name for name in names if not self.find(name)][:count]

    def _beginning(self, name: str) -> Iterator[str]:
        place = bisect_left(self._read, (name,))
        end = bisect_left(self._read, (name + _ABOVE_ALL,))
        return (known for _, known in self._read[place:end])


def _shared(one: str, other: str) -> int:
    """Return how many characters two ids have in common at their beginning."""
    pairs = zip(one, other, strict=False)
    return next((number for number, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
