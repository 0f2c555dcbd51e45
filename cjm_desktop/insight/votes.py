"""What people voted for: cards by their votes, and what of it stands behind each action."""

from collections.abc import Mapping
from operator import attrgetter
from typing import NamedTuple

from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap


class Voted(NamedTuple):
    """A card that people voted for."""

    rank: int
    """From 1; cards with equally many votes share it, and those after them do not move up."""
    votes: int
    card: Card
    lane: CardLane


def by_votes(journey: JourneyMap, votes: Mapping[str, int] | None = None) -> tuple[Voted, ...]:
    """Return the cards with votes, most first, equal ones as they stand in the map.

    The votes are those in the map, or other ones by the ids of cards.
    """
    found: list[Voted] = []
    for lane in journey.lanes:
        if not isinstance(lane, CardLane):
            continue
        for card in lane.cards:
            count = card.votes if votes is None else votes.get(card.id, 0)
            if count > 0:
                found.append(Voted(0, count, card, lane))
    found.sort(key=attrgetter("votes"), reverse=True)  # which leaves equals as they stand
    rank, ranked = 0, list[Voted]()
    for place, each in enumerate(found, start=1):
        rank = rank if ranked and ranked[-1].votes == each.votes else place
        ranked.append(each._replace(rank=rank))
    return tuple(ranked)


def votes_of_actions(journey: JourneyMap) -> Mapping[str, int]:
    """Return how many votes the cards have together that actions come from, of those actions where there are any."""
    votes = {each.card.id: each.votes for each in by_votes(journey)} if journey.actions else {}
    sums = ((action.id, sum(votes.get(card, 0) for card in action.cards)) for action in journey.actions)
    return {action: count for action, count in sums if count}
