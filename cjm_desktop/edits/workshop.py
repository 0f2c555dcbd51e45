"""What people do together around one screen: votes, clusters, and tidying up what they threw in."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from operator import is_
from random import Random
from typing import TypeVar

from cjm_desktop.edits.cards import change_card, move_card
from cjm_desktop.limits import MOST_TAGS, MOST_VOTES
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import card_of, index_of, lane_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from cjm_desktop.words import Fault, Text

T = TypeVar("T")
Cell = tuple[str, str]
"""A lane and a step, by their ids."""


def give_votes(journey: JourneyMap, votes: Mapping[str, int]) -> JourneyMap:
    """Give cards so many votes more; no card has more than it takes, and those that are gone get none."""
    given = {card: count for card, count in votes.items() if count}
    return _with_votes(journey, given, lambda card: min(max(card.votes + given[card.id], 0), MOST_VOTES))


def clear_votes(journey: JourneyMap) -> JourneyMap:
    """Take all votes away."""
    return _with_votes(journey, {card.id for card in cards_of(journey) if card.votes}, lambda _: 0)


def cluster(journey: JourneyMap, onto: str, cards: Sequence[str], name: str) -> JourneyMap:
    """Put cards beside another one of any cell, and mark it and them with a tag, which is the cluster's name.

    A cluster is what stands in one cell and has the same last tag; one that the other card belongs to already grows.

    Raises:
        Fault: one of the cards has as many tags as it takes.
    """
    target = card_of(journey, onto)
    own = cluster_of(journey, onto)
    joined = [card for card in cards if card != onto]
    before = _behind(journey, onto, own, frozenset(joined))
    for card in joined:
        lane, to = lane_of(journey, card), lane_of(journey, onto)
        journey = move_card(journey, lane.id, card, to_lane=to.id, step=target.step, before=before)
    return _tagged(journey, [onto, *joined], own or name)


def cluster_of(journey: JourneyMap, card: str) -> str:
    """Return the name of the cluster in which a card is; empty where it stands for itself."""
    found = card_of(journey, card)
    tag = _tag(found)
    here = [each for each in lane_of(journey, card).cards if each.step == found.step]
    return tag if tag and sum(_tag(each) == tag for each in here) > 1 else ""


def rename_cluster(journey: JourneyMap, card: str, name: str) -> JourneyMap:
    """Give the cluster in which a card is another name."""
    old, found = cluster_of(journey, card), card_of(journey, card)
    if not old or not name or old == name:
        return journey
    lane = lane_of(journey, card)
    for each in lane.cards:
        if each.step == found.step and _tag(each) == old:
            tags = (*(tag for tag in each.tags[:-1] if tag != name), name)
            journey = change_card(journey, lane.id, each.id, tags=tags)
    return journey


def tidied(journey: JourneyMap, cells: Collection[Cell], chance: Random) -> JourneyMap:
    """Put the cards of cells in an order that owes nothing to who was quickest.

    Every card stays in its cell, so the map is read as before: step by step, lane by lane. Within a cell the cards of a
    cluster stand together; what has more votes stands before what has fewer, a cluster with the votes of all its cards;
    what has equally many is drawn by ``chance``. In a lane as in the file, other cells keep their places.
    """
    wanted = frozenset(cells)
    lanes = tuple(_tidied_lane(lane, wanted, chance) if isinstance(lane, CardLane) else lane for lane in journey.lanes)
    return changed(journey, lanes=lanes)


def _tidied_lane(lane: CardLane, cells: frozenset[Cell], chance: Random) -> CardLane:
    places: dict[str, list[int]] = defaultdict(list)
    for place, card in enumerate(lane.cards):
        if (lane.id, card.step) in cells:
            places[card.step].append(place)
    cards = list(lane.cards)
    for there in places.values():
        for place, card in zip(there, _tidied_cell([lane.cards[place] for place in there], chance), strict=True):
            cards[place] = card
    return lane if all(map(is_, cards, lane.cards)) else changed(lane, cards=tuple(cards))


def _tidied_cell(cards: Sequence[Card], chance: Random) -> list[Card]:
    groups: dict[str, list[Card]] = defaultdict(list)
    for card in cards:
        groups[f"#{_tag(card)}" if _tag(card) else card.id].append(card)
    heaps = [_drawn(group, chance, lambda card: card.votes) for group in groups.values()]
    return [card for heap in _drawn(heaps, chance, lambda heap: sum(card.votes for card in heap)) for card in heap]


def _drawn(things: Iterable[T], chance: Random, votes: Callable[[T], int]) -> list[T]:
    """Return things by their votes, those with equally many as chance has it."""
    drawn = list(things)
    chance.shuffle(drawn)
    return sorted(drawn, key=votes, reverse=True)


def _with_votes(journey: JourneyMap, wanted: Collection[str], votes: Callable[[Card], int]) -> JourneyMap:
    lanes = tuple(
        lane
        if not isinstance(lane, CardLane) or not any(card.id in wanted for card in lane.cards)
        else changed(
            lane,
            cards=tuple(changed(card, votes=votes(card)) if card.id in wanted else card for card in lane.cards),
        )
        for lane in journey.lanes
    )
    return changed(journey, lanes=lanes)


def _tagged(journey: JourneyMap, cards: Sequence[str], tag: str) -> JourneyMap:
    """Return a map in which a tag is the last one of some cards."""
    for name in cards:
        card = card_of(journey, name)
        tags = (*(each for each in card.tags if each != tag), tag)
        if len(tags) > MOST_TAGS:
            raise Fault(Text("Workshop", "One of these cards has as many tags as a card takes. Take one away first."))
        journey = change_card(journey, lane_of(journey, name).id, name, tags=tags)
    return journey


def _behind(journey: JourneyMap, onto: str, own: str, moving: frozenset[str]) -> str | None:
    """Return the card of a lane before which comes what is put behind another one, or behind its cluster."""
    lane, target = lane_of(journey, onto), card_of(journey, onto)
    stay = [card for card in lane.cards if card.id not in moving]
    place = index_of(stay, onto)
    mates = [
        number
        for number, card in enumerate(stay)
        if card.step == target.step and number > place and own and _tag(card) == own
    ]
    after = max((place, *mates)) + 1
    return stay[after].id if after < len(stay) else None


def _tag(card: Card) -> str:
    return card.tags[-1] if card.tags else ""
