"""Making one card of several."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final

from cjm_desktop.edits.cards import delete_card
from cjm_desktop.edits.copies import renamed
from cjm_desktop.limits import LARGEST_COUNT, LONGEST_LINE, LONGEST_PROSE, MOST_TAGS, MOST_VOTES
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lanes import Card
from cjm_desktop.model.lookup import card_of, index_of, lane_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Text

_ONLY_ONE: Final = (
    "cause", "channel", "status", "rating", "date", "moment", "evidence", "department", "link", "map", "picture",
    "colour",
)  # fmt: skip
"""What a card has one of: that of the first card that has any is kept."""
_LINES: Final = ("source", "owner")


def merge_cards(journey: JourneyMap, into: str, others: Sequence[str]) -> JourneyMap:
    """Make one card of several, where the one is ``into`` which the others go.

    Texts, notes and comments follow each other; tags, personas and what is met are brought together, counts, costs
    and votes added up. Actions that came from any of them come from the one.

    Raises:
        Fault: together they have more text or tags than a card takes.
    """
    cards = [card_of(journey, name) for name in (into, *others)]
    one = changed(cards[0], **_fields(cards))
    names = dict.fromkeys(others, into)
    journey = changed(journey, actions=tuple(renamed(action, names) for action in journey.actions))
    for name in others:
        journey = delete_card(journey, lane_of(journey, name).id, name)
    lane = lane_of(journey, into)
    new = replaced(lane, "cards", index_of(lane.cards, into), one)
    return replaced(journey, "lanes", index_of(journey.lanes, lane.id), new)


def lacks(cards: Sequence[Card]) -> bool:
    """Tell whether cards differ in something of which one card has but one."""
    return any(len({each for card in cards if (each := getattr(card, field))}) > 1 for field in _ONLY_ONE)


def _fields(cards: Sequence[Card]) -> dict[str, object]:
    linked = next((card for card in cards if card.map), cards[0])
    fields: dict[str, object] = {name: _first(getattr(card, name) for card in cards) for name in _ONLY_ONE}
    texts = {name: _joined((getattr(each, name) for each in cards), "\n", LONGEST_PROSE) for name in ("text", "note")}
    lines = {name: _joined((getattr(each, name) for each in cards), " · ", LONGEST_LINE) for name in _LINES}
    tags = tuple(dict.fromkeys(chain.from_iterable(card.tags for card in cards)))
    if len(tags) > MOST_TAGS:
        raise _too_much()
    return {
        **{name: value for name, value in fields.items() if value is not None},
        **texts,
        **lines,
        "tags": tags,
        "personas": _personas(cards),
        "presence": tuple(dict.fromkeys(chain.from_iterable(card.presence for card in cards))),
        "comments": tuple(chain.from_iterable(card.comments for card in cards)),
        "severity": max(card.severity for card in cards),
        "votes": min(sum(card.votes for card in cards), MOST_VOTES),
        "effort": max(card.effort for card in cards),
        "count": _sum(card.count for card in cards),
        "cost": _sum(card.cost for card in cards),
        "map_title": linked.map_title,
    }


def _personas(cards: Sequence[Card]) -> tuple[str, ...]:
    """Return whom any of the cards concerns: one that names nobody concerns everybody."""
    named = [card.personas for card in cards]
    return tuple(dict.fromkeys(chain.from_iterable(named))) if all(named) else ()


def _first(values: Iterable[object]) -> object:
    return next((value for value in values if value), None)


def _sum(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return min(sum(known), LARGEST_COUNT) if known else None


def _joined(texts: Iterable[str], by: str, most: int) -> str:
    joined = by.join(dict.fromkeys(text for text in texts if text))
    if len(joined) > most:
        raise _too_much()
    return joined


def _too_much() -> Fault:
    return Fault(Text("Merging", "Together these cards hold more than one card takes. Leave some of them out."))
