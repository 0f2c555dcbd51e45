"""What actions repeat of cards that are left out of a map."""

import re
from collections.abc import Iterator
from typing import Final

from cjm_desktop.limits import LONGEST_LINE
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of

_GONE: Final = "…"
"""What stands in place of a text."""
_EDGE: Final = r"(?a:\b)"
"""Where a word of ASCII ends; other scripts write words without a gap, or are left out once too often."""


def without_repeated(journey: JourneyMap, rest: JourneyMap) -> tuple[JourneyMap, int]:
    """Return a map whose actions do not tell what cards say of which the ``rest`` has none, and how many were others.

    An action that comes from such cards alone is left out. In others an ellipsis stands where a card's text stood.
    """
    stay = {card.id for card in cards_of(rest)}
    gone = [card for card in cards_of(journey) if card.id not in stay]
    kept = [action for action in journey.actions if not action.cards or not stay.isdisjoint(action.cards)]
    texts = {text for card in gone for text in _called(card)}
    if texts:
        pattern = re.compile("|".join(map(_written, sorted(texts, key=len, reverse=True))), re.IGNORECASE)
        kept = [_silenced(action, pattern) for action in kept]
    same = {id(action) for action in kept}
    others = sum(id(action) not in same for action in journey.actions)
    return changed(journey, actions=tuple(kept)) if others else journey, others


def _called(card: Card) -> Iterator[str]:
    """Yield what an action made of a card may be called: its text, or as much of it as has room in a line."""
    for text in (card.text, card.text[:LONGEST_LINE]):
        if text.strip():
            yield text


def _written(text: str) -> str:
    """Return a pattern of a text however its lines are broken, and not within a word."""
    words = text.split()
    before = _EDGE if _is_ascii_word(words[0][0]) else ""
    after = _EDGE if _is_ascii_word(words[-1][-1]) else ""
    return before + r"\s+".join(map(re.escape, words)) + after


def _is_ascii_word(letter: str) -> bool:
    return letter.isascii() and (letter.isalnum() or letter == "_")


def _silenced(action: Action, pattern: re.Pattern[str]) -> Action:
    title, note = (pattern.sub(_GONE, text) for text in (action.title, action.note))
    return action if (title, note) == (action.title, action.note) else changed(action, title=title, note=note)
