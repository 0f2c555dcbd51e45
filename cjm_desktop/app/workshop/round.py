"""A round of dot voting, as a value: who has voted for what until now."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

MOST_DOTS: Final = 20


def _no_dots() -> Mapping[str, int]:
    return {}


@dataclass(frozen=True, slots=True)
class Round:
    """People vote one after another, each with some dots, by the ids of the cards."""

    each: int = 3
    """The dots of each person."""
    person: int = 1
    """Whose turn it is."""
    now: Mapping[str, int] = field(default_factory=_no_dots)
    """What this person gave."""
    before: Mapping[str, int] = field(default_factory=_no_dots)
    """What those before gave."""

    @property
    def left(self) -> int:
        """The dots that this person still has."""
        return max(0, self.each - sum(self.now.values()))

    @property
    def total(self) -> dict[str, int]:
        """What everybody gave."""
        cards = dict.fromkeys((*self.before, *self.now))
        return {card: self.before.get(card, 0) + self.now.get(card, 0) for card in cards}

    @property
    def count(self) -> int:
        """How many dots were given."""
        return sum(self.now.values()) + sum(self.before.values())

    def given(self, card: str) -> "Round":
        """Return the round with one dot more on a card, the same where none is left."""
        return replace(self, now={**self.now, card: self.now.get(card, 0) + 1}) if self.left else self

    def taken(self, card: str) -> "Round":
        """Return the round with one of this person's dots less on a card."""
        count = self.now.get(card, 0)
        if not count:
            return self
        rest = {name: dots for name, dots in self.now.items() if name != card}
        return replace(self, now={**rest, card: count - 1} if count > 1 else rest)

    def following(self) -> "Round":
        """Return the round when it is the next person's turn."""
        return Round(self.each, self.person + 1, _no_dots(), self.total)

    def among(self, cards: Container[str]) -> "Round":
        """Return the round without the dots of cards that are not there; the same one where all are."""
        if all(card in cards for card in (*self.now, *self.before)):
            return self
        now, before = (
            {card: dots for card, dots in given.items() if card in cards} for given in (self.now, self.before)
        )
        return replace(self, now=now, before=before)

    def with_each(self, dots: int) -> "Round":
        """Return the round where people have so many dots; what was given stays."""
        return replace(self, each=min(max(dots, 1), MOST_DOTS))
